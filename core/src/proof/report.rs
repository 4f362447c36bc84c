//! What was kept apart from a log, and what a check against it found.

use super::head::Head;
use crate::shape::Shape;
use crate::{Id, LogFinding};

/// What the host kept where the log's keeper cannot reach: the check believes this, and not the log.
///
/// Which claim can be made depends on it:
///
/// | kept | what a check can say |
/// |---|---|
/// | nothing | the head of the lines, and no more |
/// | the book | whether the first line is that of the book |
/// | one head | whether the lines up to it are all as recorded and none is missing; if not, only that one of them is bad |
/// | several heads | the same, and the bad line lies after the last head that still holds |
/// | a digest for each line | which line is the first bad one, and what was recorded in its place |
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Shape)]
pub struct LogTrust {
    /// The book whose log it should be; the first line must be its genesis.
    #[shape(omit)]
    pub book: Option<Id>,
    /// Heads the log had, in any order.
    #[shape(omit)]
    pub heads: Vec<Head>,
    /// The digests of its lines from the first on, as [`leaf_digest`](crate::leaf_digest) says them. They may have
    /// lain with the log: where a head reaches, they are believed only if they lead to it.
    #[shape(omit)]
    pub leaves: Vec<String>,
}

/// Lines from `first` to `last`, both among them, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LineRange {
    /// The first.
    pub first: i64,
    /// The last.
    pub last: i64,
}

/// What a check of a whole log found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LogReport {
    /// The head of the lines as they stand.
    pub head: Head,
    /// So many lines from the first are exactly those that were recorded.
    pub proven: i64,
    /// Where the first bad line is: one of these, and exactly known if there is but one. A line that is missing at
    /// the end counts as bad. None if nothing bad was found.
    #[shape(omit)]
    pub bad: Option<LineRange>,
    /// What was found, with sentences; never empty.
    pub findings: Vec<LogFinding>,
}

impl LogReport {
    /// Whether every line is proven and none is missing. False also where nothing bad was found and nothing was kept
    /// that could prove it.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        matches!(self.findings.first(), Some(LogFinding::Intact { .. }))
    }
}
