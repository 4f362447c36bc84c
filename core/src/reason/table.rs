//! The reasons of a bank reconciliation statement, its exceptions and its period.

use crate::shape::Shape;
use crate::{Date, Id, Money};

/// What a bank reconciliation statement says.
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum TableReason {
    /// Both adjusted balances are equal.
    Balanced {
        /// The adjusted balance.
        adjusted: Money,
    },
    /// They are not.
    Differs {
        /// The adjusted balance of the book.
        book: Money,
        /// The adjusted balance of the bank.
        bank: Money,
        /// Book less bank.
        difference: Money,
    },
    /// The sides of some matches differ.
    MatchesUneven {
        /// How many.
        matches: i64,
        /// By how much together, book less bank.
        difference: Money,
    },
    /// What no match explains.
    Unexplained {
        /// How much.
        difference: Money,
    },
}

impl TableReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Balanced { adjusted } => format!("both adjusted balances are {adjusted}"),
            Self::Differs { book, bank, difference } => {
                format!("the adjusted balances are {book} in the book and {bank} at the bank, {difference} apart")
            }
            Self::MatchesUneven { matches: 1, difference } => {
                format!("the sides of one match differ by {difference}")
            }
            Self::MatchesUneven { matches, difference } => {
                format!("the sides of {matches} matches differ by {difference} together")
            }
            Self::Unexplained { difference } => format!("{difference} is explained by no match: there is a mistake"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Balanced { adjusted } => format!("调节后余额相符：{adjusted}"),
            Self::Differs { book, bank, difference } => {
                format!("调节后余额不符：企业 {book}，银行 {bank}，相差 {difference}")
            }
            Self::MatchesUneven { matches, difference } => {
                format!("有 {matches} 组勾对两边金额不等，合计相差 {difference}")
            }
            Self::Unexplained { difference } => format!("{difference} 无法由勾对解释，账务有差错"),
        }
    }
}

/// Why an exception needs attention (预警).
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum ExceptionReason {
    /// Nobody owns it.
    Unowned {
        /// How many days it has been open.
        days: i64,
    },
    /// It has no due date.
    NoDueDate {
        /// Its owner.
        owner: Option<Id>,
    },
    /// It was due.
    Overdue {
        /// Its owner.
        owner: Option<Id>,
        /// When it was due.
        due: Date,
        /// How many days ago.
        days: i64,
    },
    /// What a person accepted has another amount now.
    AmountChanged {
        /// What was accepted.
        accepted: Money,
        /// What it is now.
        found: Money,
    },
}

impl ExceptionReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        let by = |owner: &Option<Id>| owner.as_ref().map_or("nobody".to_owned(), ToString::to_string);
        match self {
            Self::Unowned { days } => format!("open for {} and owned by nobody", counted(*days)),
            Self::NoDueDate { owner } => format!("owned by {} without a due date", by(owner)),
            Self::Overdue { owner, due, days } => {
                format!("due on {due}, {} ago, owned by {}", counted(*days), by(owner))
            }
            Self::AmountChanged { accepted, found } => format!("{accepted} was accepted, it is {found} now"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        let by = |owner: &Option<Id>| owner.as_ref().map_or("无".to_owned(), ToString::to_string);
        match self {
            Self::Unowned { days } => format!("已挂起 {days} 天，无责任人"),
            Self::NoDueDate { owner } => format!("责任人 {}，未定期限", by(owner)),
            Self::Overdue { owner, due, days } => format!("应于 {due} 处理，已逾期 {days} 天，责任人 {}", by(owner)),
            Self::AmountChanged { accepted, found } => format!("已确认 {accepted}，现为 {found}"),
        }
    }
}

/// Why a period cannot be signed, or needs attention.
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum PeriodReason {
    /// No statement covers these days.
    DaysUncovered {
        /// The first of them.
        first: Date,
        /// The last.
        last: Date,
    },
    /// Two statements cover the same days.
    DaysTwice {
        /// The first of them.
        first: Date,
        /// The last.
        last: Date,
    },
    /// A statement opens with another balance than the one before it closed with.
    ChainBroken {
        /// The statement.
        statement: Id,
        /// What it opens with.
        opening: Money,
        /// What the one before closed with.
        closing: Money,
    },
    /// Nothing was decided about some lines.
    LinesUndecided {
        /// How many.
        lines: i64,
        /// The first of them.
        first: Id,
    },
    /// There is no bank reconciliation statement.
    NoTable {},
    /// The bank reconciliation statement is of another day than the last of the period.
    TableOfOtherDay {
        /// Its day.
        found: Date,
        /// The last day of the period.
        last: Date,
    },
    /// The bank reconciliation statement does not close.
    TableOpen {
        /// Its difference.
        difference: Money,
    },
    /// The bank reconciliation statement starts from another balance than the bank states.
    TableBalance {
        /// What it starts from.
        table: Money,
        /// What the last statement closes with.
        statement: Money,
    },
    /// Some open exceptions have no owner or no due date.
    ExceptionsUnowned {
        /// How many.
        exceptions: i64,
        /// The first of them.
        first: Id,
    },
    /// What was signed has changed since.
    Changed {
        /// The digest that was signed.
        signed: String,
        /// The digest now.
        found: String,
    },
    /// Nobody has signed the period.
    Unsigned {
        /// How many days it is over.
        days: i64,
        /// How many are allowed.
        allowed: i64,
    },
    /// An exception is not as the book has it.
    ExceptionDiffers {
        /// The exception.
        exception: Id,
    },
    /// An exception that is open in the book is left out.
    ExceptionOmitted {
        /// The exception.
        exception: Id,
    },
}

impl PeriodReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::DaysUncovered { first, last } => format!("no statement covers {first} to {last}"),
            Self::DaysTwice { first, last } => format!("two statements cover {first} to {last}"),
            Self::ChainBroken { statement, opening, closing } => {
                format!("statement {statement} opens with {opening}, the one before closed with {closing}")
            }
            Self::LinesUndecided { lines, first } => format!("{lines} lines are undecided, such as {first}"),
            Self::NoTable {} => "there is no bank reconciliation statement".to_owned(),
            Self::TableOfOtherDay { found, last } => {
                format!("the bank reconciliation statement is of {found}, the period ends on {last}")
            }
            Self::TableOpen { difference } => format!("the bank reconciliation statement is {difference} apart"),
            Self::TableBalance { table, statement } => {
                format!("the bank reconciliation statement starts from {table}, the bank states {statement}")
            }
            Self::ExceptionsUnowned { exceptions, first } => {
                format!("{exceptions} open exceptions have no owner or no due date, such as {first}")
            }
            Self::Changed { signed, found } => {
                format!("what was signed has changed: {} was signed, {} is found", short(signed), short(found))
            }
            Self::Unsigned { days, allowed } => {
                format!("the period is over for {} and nobody signed it, {allowed} are allowed", counted(*days))
            }
            Self::ExceptionDiffers { exception } => format!("exception {exception} is not as the book has it"),
            Self::ExceptionOmitted { exception } => format!("exception {exception} is open and left out"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::DaysUncovered { first, last } => format!("{first} 至 {last} 缺少对账单"),
            Self::DaysTwice { first, last } => format!("{first} 至 {last} 有重复的对账单"),
            Self::ChainBroken { statement, opening, closing } => {
                format!("对账单 {statement} 期初为 {opening}，上一份期末为 {closing}")
            }
            Self::LinesUndecided { lines, first } => format!("有 {lines} 笔流水未处理，如 {first}"),
            Self::NoTable {} => "缺少银行存款余额调节表".to_owned(),
            Self::TableOfOtherDay { found, last } => format!("余额调节表日期为 {found}，期末为 {last}"),
            Self::TableOpen { difference } => format!("余额调节表相差 {difference}"),
            Self::TableBalance { table, statement } => {
                format!("余额调节表的银行余额为 {table}，对账单期末为 {statement}")
            }
            Self::ExceptionsUnowned { exceptions, first } => {
                format!("有 {exceptions} 项未结异常无责任人或无期限，如 {first}")
            }
            Self::Changed { signed, found } => {
                format!("签核后内容有变动：签核时 {}，现为 {}", short(signed), short(found))
            }
            Self::Unsigned { days, allowed } => format!("期末已过 {days} 天仍未签核，限 {allowed} 天"),
            Self::ExceptionDiffers { exception } => format!("异常 {exception} 与账簿记录不一致"),
            Self::ExceptionOmitted { exception } => format!("未结异常 {exception} 未列入"),
        }
    }
}

fn counted(days: i64) -> String {
    if days == 1 { "1 day".to_owned() } else { format!("{days} days") }
}

/// The first digits of a digest.
fn short(digest: &str) -> &str {
    digest.get(..12).unwrap_or(digest)
}
