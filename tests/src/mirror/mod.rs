//! The generator of the binding shapes.
//!
//! It reads the core's source with its doc comments and writes ordinary, committed files, one per
//! binding, that a person could have written and may one day maintain by hand. The test
//! `shapes_are_fresh` rewrites a stale file and fails.

pub mod mobile;
pub mod model;
pub mod python;
pub mod typescript;

use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_path_buf()
}
