//! The largest file that is read. Each limit is far above what a bank sends and far below what would hurt.

/// The bytes of a file: 64 MiB.
pub(super) const FILE_BYTES: usize = 64 << 20;
/// The entries of a file.
pub(super) const FILE_ROWS: usize = 1_000_000;
/// Elements inside each other.
pub(super) const DEPTH: usize = 64;
/// The bytes of one text.
pub(super) const TEXT_BYTES: usize = 10_000;
/// The contradictions that are told of one statement.
pub(super) const BREAKS: usize = 1_000;
