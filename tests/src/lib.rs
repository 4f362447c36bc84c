//! What proves the library: conformance vectors replayed in every language, properties against a slow
//! oracle, and the generator that mirrors the core's records into the bindings.

pub mod fuzz;
pub mod mirror;
pub mod oracle;
pub mod simulation;
pub mod vectors;
pub mod vendors;
