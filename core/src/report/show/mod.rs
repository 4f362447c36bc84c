//! Every report as tables and charts (报表展示): one call, whatever the report is.
//!
//! [`Report`] is any of them; [`report_section`] makes the section of a page of it, [`report_tables`] only its tables.
//! Nothing is worked out here that the report does not say, except sums of its own columns.

pub(super) mod aging;
mod change;
mod collect;
mod credit;
mod cube;
pub(super) mod figures;
pub(super) mod forecast;
mod grades;
pub(super) mod kit;
mod names;
pub(super) mod provision;
mod report;
pub(super) mod statement;

pub use report::{Report, report_section, report_tables};
