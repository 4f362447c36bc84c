//! An exception with its owner, and the id it has in every run.

use crate::proof::leaf_digest;
use crate::shape::Shape;
use crate::{Date, Id, Money};

/// What kind of exception it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ExceptionClass {
    /// Only the bank has it (银行有、企业无).
    BankOnly,
    /// Only the book has it (企业有、银行无).
    BookOnly,
    /// The amounts differ (金额不符).
    AmountDiff,
    /// The dates differ (日期不符).
    DateDiff,
    /// It stands twice (重复).
    Duplicate,
    /// It was taken back (冲正、退汇).
    Reversed,
    /// It could be several (无法唯一对应).
    Ambiguous,
    /// The currencies differ (币种不符).
    CurrencyDiff,
}

/// What a run found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionFinding {
    /// Its class.
    pub category: ExceptionClass,
    /// The lines of the book it is about.
    #[shape(omit)]
    pub book: Vec<Id>,
    /// The lines of the bank it is about.
    #[shape(omit)]
    pub bank: Vec<Id>,
    /// What is at stake.
    pub amount: Money,
    /// The day of the line.
    pub on: Date,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ExceptionState {
    /// Nobody has begun (待处理).
    Open,
    /// Its owner works on it (处理中).
    InWork,
    /// A person accepted the difference (已确认).
    Accepted,
    /// A run no longer finds it (已消除).
    Cleared,
}

/// An exception with its owner.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionRecord {
    /// Its id, made of its class and its lines.
    pub id: Id,
    /// Its class.
    pub category: ExceptionClass,
    /// The lines of the book, sorted.
    #[shape(omit)]
    pub book: Vec<Id>,
    /// The lines of the bank, sorted.
    #[shape(omit)]
    pub bank: Vec<Id>,
    /// What is at stake.
    pub amount: Money,
    /// The day of the line.
    pub on: Date,
    /// The day a run first found it.
    pub opened: Date,
    /// How far it is.
    pub state: ExceptionState,
    /// Who sees to it (责任人).
    #[shape(omit)]
    pub owner: Option<Id>,
    /// By when (处理期限).
    #[shape(omit)]
    pub due: Option<Date>,
    /// The day it was accepted or cleared.
    #[shape(omit)]
    pub closed: Option<Date>,
    /// Why it was accepted.
    #[shape(omit)]
    pub note: Option<String>,
}

impl ExceptionRecord {
    /// Whether somebody still has to see to it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, ExceptionState::Open | ExceptionState::InWork)
    }
}

/// The id of an exception: the same for the same class and lines, in whatever order they are given.
pub(crate) fn exception_id(class: ExceptionClass, book: &[Id], bank: &[Id]) -> Id {
    // An id holds no line break, so no two lists have one text.
    let mut text = class.name().to_owned();
    for (side, ids) in [("book", book), ("bank", bank)] {
        let mut sorted: Vec<&Id> = ids.iter().collect();
        sorted.sort_unstable();
        text.push('\n');
        text.push_str(side);
        for id in sorted {
            text.push('\n');
            text.push_str(id.as_str());
        }
    }
    let digest = leaf_digest(text.as_bytes());
    Id::new(format!("X-{}", digest.get(..24).unwrap_or_default())).unwrap_or_else(|_| Id::literal("X-"))
}

impl ExceptionClass {
    fn name(self) -> &'static str {
        match self {
            Self::BankOnly => "bankOnly",
            Self::BookOnly => "bookOnly",
            Self::AmountDiff => "amountDiff",
            Self::DateDiff => "dateDiff",
            Self::Duplicate => "duplicate",
            Self::Reversed => "reversed",
            Self::Ambiguous => "ambiguous",
            Self::CurrencyDiff => "currencyDiff",
        }
    }
}
