//! What the reader of a format hands over: statements that are not proven yet, and what the file claims of them.

use super::limit::FILE_ROWS;
use super::{LeftOutRow, Statement};
use crate::error::{ErrorKind, count};
use crate::{Money, ReadNote};

/// A file as the reader of its format saw it.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The dialect of the file.
    pub(super) layout: String,
    /// The statements, in the order of the file.
    pub(super) statements: Vec<Drawn>,
    /// How many rows were found so far.
    pub(super) rows: usize,
    /// The rows that are no lines.
    pub(super) left_out: Vec<LeftOutRow>,
    /// What the reader wants known.
    pub(super) notes: Vec<ReadNote>,
}

/// A statement with what the file claims of it.
#[derive(Debug)]
pub(super) struct Drawn {
    pub(super) statement: Statement,
    /// Counts and sums.
    pub(super) claims: Vec<Claim>,
    /// Balances between its pages.
    pub(super) pages: Vec<PageEnd>,
    /// Amounts of entries that are not booked: some banks count them in.
    pub(super) unbooked: Vec<Money>,
}

/// The balance between two pages.
#[derive(Debug)]
pub(super) struct PageEnd {
    /// How many lines stand before it.
    pub(super) lines: usize,
    /// What the page closes with.
    pub(super) closed: Money,
    /// What the next page opens with, if there is one.
    pub(super) opened: Option<Money>,
}

/// A count or sum that the file states.
#[derive(Debug)]
pub(super) struct Claim {
    /// The line whose payments it is about; none: the statement.
    pub(super) line: Option<usize>,
    pub(super) total: Total,
    pub(super) stated: Stated,
}

/// What is counted or added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Total {
    Lines,
    Credits,
    Debits,
    Net,
    Payments,
}

/// The figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stated {
    Count(i64),
    Sum(Money),
}

impl Draft {
    /// The number of the next row.
    pub(super) fn next_row(&mut self) -> crate::Result<i64> {
        self.rows = self.rows.saturating_add(1);
        if self.rows > FILE_ROWS {
            let kind = ErrorKind::TooMany { found: count(self.rows), limit: count(FILE_ROWS) };
            return Err(kind.into());
        }
        Ok(count(self.rows))
    }
}

impl Drawn {
    pub(super) fn new(statement: Statement) -> Self {
        Self { statement, claims: Vec::new(), pages: Vec::new(), unbooked: Vec::new() }
    }
}
