//! The check of policies (策略检查): what they forget, before anybody uses them.
//!
//! Exact, not sampled: every fact is divided at the bounds and values that the conditions mention, so that within a
//! piece nothing can differ; whether branches cover all pieces is decided for all combinations of pieces.

mod check;
mod cover;
mod duty;
mod report;
mod space;

pub use check::check_policies;
pub use report::{PolicyFinding, PolicyReport, Severity};
