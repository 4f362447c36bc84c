//! The generator of the binding shapes.
//!
//! It reads the core's source with its doc comments and writes ordinary, committed files, one per
//! binding, that a person could have written and may one day maintain by hand. The test
//! `shapes_are_fresh` rewrites a stale file and fails.

pub mod calls;
pub mod handles;
pub mod mobile;
pub mod model;
pub mod python;
pub mod typescript;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_path_buf()
}

/// Rust as rustfmt leaves it, by the rules of the workspace.
fn formatted(text: &str) -> String {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("rustfmt: {e}"));
    if let Some(mut input) = rustfmt.stdin.take() {
        input.write_all(text.as_bytes()).unwrap_or_else(|e| panic!("rustfmt: {e}"));
    }
    let output = rustfmt.wait_with_output().unwrap_or_else(|e| panic!("rustfmt: {e}"));
    assert!(output.status.success(), "rustfmt refuses what is to be written:\n{text}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
