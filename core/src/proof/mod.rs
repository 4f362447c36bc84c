//! The proof of the log (留痕与证明): that nothing recorded was changed, cut, swapped, slipped in or left out.
//!
//! A log is a list of lines, one per event, each in its one canonical form. Every line is a leaf of the Merkle tree
//! of RFC 6962 (RFC 9162) over SHA-256: a leaf is the digest of a zero byte and the line, an inner node that of a
//! one byte and its two children. The [`Head`] of the log, its count and root, stands for every byte of it. The one
//! rule: **keep a head where the log's keeper cannot reach**, for a whole log can be rewritten, but not to the same
//! head.
//!
//! [`Log`] grows line by line and makes the two proofs, each a few digests long: that a line stands at its place
//! ([`InclusionProof`], 存在证明) and that a longer log continues a shorter one ([`ConsistencyProof`], 一致性证明).
//! [`Frontier`] grows at the same price in the room of a few digests, for who wants heads and no proofs.
//! [`verify_inclusion`] and [`verify_consistency`] need no log; [`verify_lines`] goes through a whole one and names
//! the first bad line as closely as what was kept allows. The first line of a book's log is its [`Genesis`], so that
//! no event of another book fits in.
//!
//! Sequences count from 0; the genesis of a book has sequence 0. Digests are text of 64 lower-case hexadecimal
//! digits. `docs/proof.md` shows an auditor how to check a log without this library.

mod check;
mod digest;
mod frontier;
mod genesis;
mod head;
mod log;
mod report;
mod verify;

pub use check::{verify_lines, verify_log};
pub(crate) use digest::Digest;
pub use digest::leaf_digest;
pub use frontier::{Frontier, FrontierState};
pub use genesis::Genesis;
pub use genesis::check_genesis;
pub use head::Head;
pub use log::{ConsistencyProof, InclusionProof, Log, LogSource};
pub use report::{LineRange, LogReport, LogTrust};
pub use verify::{verify_bytes, verify_consistency, verify_inclusion};
