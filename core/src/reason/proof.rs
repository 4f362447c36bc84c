//! The findings of a check of a log.

use crate::Id;
use crate::shape::Shape;

/// What a check of a log found.
///
/// ```
/// use duebook::LogFinding;
///
/// let finding = LogFinding::Cut { count: 3, recorded: 5 };
/// assert_eq!(finding.en(), "the log ends after 3 lines, 5 were recorded");
/// assert_eq!(finding.zh(), "日志只有 3 行，曾记录 5 行：尾部被截去");
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum LogFinding {
    /// Every line is as recorded and none is missing.
    Intact {
        /// How many lines.
        count: i64,
    },
    /// Nothing that was kept says anything of these lines.
    Unproven {
        /// So many lines from the first are as recorded.
        proven: i64,
        /// How many lines there are.
        count: i64,
    },
    /// The line is not the one recorded at its place, nor at another.
    Changed {
        /// Its sequence, from 0.
        sequence: i64,
    },
    /// The line was recorded, but at another place: lines before it were cut out, doubled or swapped.
    Misplaced {
        /// Where it stands, from 0.
        sequence: i64,
        /// Where it was recorded, from 0.
        recorded_as: i64,
    },
    /// One of the lines is not as recorded; which one, nothing that was kept can say.
    ChangedWithin {
        /// The first that may be it, from 0.
        first: i64,
        /// The last that may be it.
        last: i64,
    },
    /// Lines at the end are missing.
    Cut {
        /// How many lines there are.
        count: i64,
        /// How many were recorded, at least.
        recorded: i64,
    },
    /// The digests of the lines do not lead to a kept head: they are not believed after these.
    LeavesRefuted {
        /// So many of them are believed.
        believed: i64,
    },
    /// The first line is that of another book's log.
    ForeignBook {
        /// The book it should be of.
        expected: Id,
        /// The book it is of.
        found: Id,
    },
    /// The log was written by a newer version of the library.
    NewerFormat {
        /// The version of its form.
        format: i64,
        /// The newest one known here.
        newest: i64,
    },
    /// The first line is not the header of a log.
    NoHeader {},
}

impl LogFinding {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Intact { count } => format!("all {count} lines are as recorded and none is missing"),
            Self::Unproven { proven: 0, count } => format!("nothing was kept that could prove the {count} lines"),
            Self::Unproven { proven, count } => {
                format!("{proven} of {count} lines are as recorded; nothing was kept that could prove the others")
            }
            Self::Changed { sequence } => format!("line {sequence} is not the one that was recorded"),
            Self::Misplaced { sequence, recorded_as } => {
                format!("line {sequence} was recorded as line {recorded_as}")
            }
            Self::ChangedWithin { first, last } if first == last => {
                format!("line {first} is not the one that was recorded")
            }
            Self::ChangedWithin { first, last } => {
                format!("one of the lines {first} to {last} is not the one that was recorded")
            }
            Self::Cut { count, recorded } => format!("the log ends after {count} lines, {recorded} were recorded"),
            Self::LeavesRefuted { believed } => {
                format!("the stored digests do not lead to the kept head; {believed} of them are believed")
            }
            Self::ForeignBook { expected, found } => format!("the log is that of {found}, not of {expected}"),
            Self::NewerFormat { format, newest } => {
                format!("the log has form {format}, this version knows forms up to {newest}")
            }
            Self::NoHeader {} => "the first line is not the header of a log".into(),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Intact { count } => format!("全部 {count} 行与记录一致，无缺失"),
            Self::Unproven { proven: 0, count } => format!("没有留存可供证明的依据，{count} 行均未证实"),
            Self::Unproven { proven, count } => format!("{count} 行中前 {proven} 行与记录一致，其余没有可供证明的依据"),
            Self::Changed { sequence } => format!("第 {sequence} 行不是当时记录的内容"),
            Self::Misplaced { sequence, recorded_as } => {
                format!("第 {sequence} 行当时记录为第 {recorded_as} 行")
            }
            Self::ChangedWithin { first, last } if first == last => format!("第 {first} 行不是当时记录的内容"),
            Self::ChangedWithin { first, last } => format!("第 {first} 至 {last} 行中有一行不是当时记录的内容"),
            Self::Cut { count, recorded } => format!("日志只有 {count} 行，曾记录 {recorded} 行：尾部被截去"),
            Self::LeavesRefuted { believed } => format!("留存的摘要与日志头不符，仅采信前 {believed} 个"),
            Self::ForeignBook { expected, found } => format!("日志属于账簿 {found}，不属于 {expected}"),
            Self::NewerFormat { format, newest } => format!("日志格式为 {format}，本版本最高识别 {newest}"),
            Self::NoHeader {} => "首行不是日志首行格式".into(),
        }
    }
}
