//! The receivables program.
fn main() {}
