//! The business of a company, simulated: years of random orders, each step looked at by an auditor of his own.
//!
//! A year is one number: the same seed is the same history on every machine. What goes wrong is shortened to as few
//! orders as can be, and printed as canonical JSON that a test can read.

pub mod auditor;
pub mod clerk;
pub mod dice;
pub mod mix;
pub mod run;
pub mod shrink;
pub mod small;
pub mod year;
