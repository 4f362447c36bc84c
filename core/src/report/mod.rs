//! Reads over records (报表): they decide nothing and change nothing.

mod aging;
mod aging_report;

pub use aging::{AgingRow, aging};
pub use aging_report::{
    AgingBasis, AgingBucket, AgingBy, AgingColumn, AgingLine, AgingMatching, AgingReport, AgingRules, AgingUnapplied,
    AgingWorth, aging_report,
};
