//! A bank file as it was read: its statements, and what became of every row.

use super::{Statement, StatementFormat};
use crate::shape::Shape;
use crate::{LeftOutReason, Money, ReadNote};

/// What a file says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatementFile {
    /// The statements, in the order of the file.
    pub statements: Vec<Statement>,
    /// What was found, taken and left out.
    pub report: ReadReport,
}

/// What was found, taken and left out (导入报告).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReadReport {
    /// The format that was found or given.
    pub format: StatementFormat,
    /// The dialect of the file.
    pub layout: String,
    /// The encoding the bytes were read in, by its name in the WHATWG list.
    pub encoding: String,
    /// How many rows or entries the file has; always `accepted` and those in `left_out`.
    pub rows: i64,
    /// How many became lines.
    pub accepted: i64,
    /// The others, each with its reason.
    #[shape(omit)]
    pub left_out: Vec<LeftOutRow>,
    /// The sums for each currency, in the order of their first appearance.
    #[shape(omit)]
    pub totals: Vec<ControlTotal>,
    /// What the reader wants known.
    #[shape(omit)]
    pub notes: Vec<ReadNote>,
}

/// A row that is no booked line.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LeftOutRow {
    /// The row or entry, from 1.
    pub row: i64,
    /// Why.
    pub reason: LeftOutReason,
    /// Its amount, if it has one.
    #[shape(omit)]
    pub amount: Option<Money>,
    /// What stands there, shortened.
    #[shape(omit)]
    pub text: String,
}

/// The rows of one currency, added up: `found` is always `accepted` plus `left_out`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ControlTotal {
    /// All rows.
    pub found: Money,
    /// Those that became lines.
    pub accepted: Money,
    /// Those that did not.
    pub left_out: Money,
}
