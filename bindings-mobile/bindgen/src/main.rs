//! The binding generator.
fn main() {}
