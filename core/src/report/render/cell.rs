//! A cell (单元格): one value of a report, with its type.

use super::words::{between, fits};
use super::{ColumnKind, ReportText};
use crate::shape::Shape;
use crate::{Currency, Date, Fraction, Id, Money, Result, Value};

/// A value of a report.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReportCell {
    /// No value: a dash on a page, nothing in a file. Never zero.
    Empty {},
    /// A text of the caller's, such as a name or a number.
    Text {
        /// The text.
        text: String,
    },
    /// Words in the language of the reader.
    Words {
        /// The words.
        words: ReportText,
    },
    /// An amount.
    Amount {
        /// The amount.
        amount: Money,
    },
    /// A whole number: days, documents, customers.
    Whole {
        /// The number.
        whole: i64,
    },
    /// A part of a whole, shown as a percentage.
    Share {
        /// The part; it may be below zero or above the whole.
        share: Fraction,
    },
    /// A number that is no part of a whole and need not be whole, such as days on average; shown with decimal places.
    Ratio {
        /// The number, exact.
        ratio: Fraction,
    },
    /// A date.
    Date {
        /// The date.
        date: Date,
    },
    /// Yes or no.
    Flag {
        /// Whether it is so.
        flag: bool,
    },
}

impl ReportCell {
    /// Words in both languages.
    #[must_use]
    pub fn words(en: impl Into<String>, zh: impl Into<String>) -> Self {
        Self::Words { words: ReportText::new(en, zh) }
    }

    /// The value, or a cell without one.
    #[must_use]
    pub fn or_empty(value: Option<impl Into<Self>>) -> Self {
        value.map_or(Self::Empty {}, Into::into)
    }

    /// The name of the type, as JSON spells it.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Empty {} => "empty",
            Self::Text { .. } => "text",
            Self::Words { .. } => "words",
            Self::Amount { .. } => "amount",
            Self::Whole { .. } => "whole",
            Self::Share { .. } => "share",
            Self::Ratio { .. } => "ratio",
            Self::Date { .. } => "date",
            Self::Flag { .. } => "flag",
        }
    }

    /// Whether it may stand in a column of that kind. Words and no value may stand in every one.
    pub(super) fn is_in(&self, kind: ColumnKind) -> bool {
        match self {
            Self::Empty {} | Self::Words { .. } => true,
            Self::Text { .. } => kind == ColumnKind::Text,
            Self::Amount { .. } => kind == ColumnKind::Amount,
            Self::Whole { .. } => kind == ColumnKind::Whole,
            Self::Share { .. } => kind == ColumnKind::Share,
            Self::Ratio { .. } => kind == ColumnKind::Ratio,
            Self::Date { .. } => kind == ColumnKind::Date,
            Self::Flag { .. } => kind == ColumnKind::Flag,
        }
    }

    pub(super) fn check(&self) -> Result<()> {
        match self {
            Self::Text { text } => fits(text).map_err(|e| e.at("text")),
            Self::Words { words } => words.check().map_err(|e| e.at("words")),
            Self::Share { share } => between(share.denominator, 1, i64::MAX, "denominator").map_err(|e| e.at("share")),
            Self::Ratio { ratio } => between(ratio.denominator, 1, i64::MAX, "denominator").map_err(|e| e.at("ratio")),
            Self::Empty {} | Self::Amount { .. } | Self::Whole { .. } | Self::Date { .. } | Self::Flag { .. } => Ok(()),
        }
    }
}

impl From<&str> for ReportCell {
    fn from(text: &str) -> Self {
        Self::Text { text: text.to_owned() }
    }
}

impl From<String> for ReportCell {
    fn from(text: String) -> Self {
        Self::Text { text }
    }
}

impl From<&Id> for ReportCell {
    fn from(id: &Id) -> Self {
        Self::Text { text: id.as_str().to_owned() }
    }
}

impl From<ReportText> for ReportCell {
    fn from(words: ReportText) -> Self {
        Self::Words { words }
    }
}

impl From<Money> for ReportCell {
    fn from(amount: Money) -> Self {
        Self::Amount { amount }
    }
}

impl From<Currency> for ReportCell {
    fn from(currency: Currency) -> Self {
        currency.to_string().into()
    }
}

impl<T: Into<Self>> From<Option<T>> for ReportCell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty {}, Into::into)
    }
}

impl From<i64> for ReportCell {
    fn from(whole: i64) -> Self {
        Self::Whole { whole }
    }
}

impl From<Fraction> for ReportCell {
    fn from(share: Fraction) -> Self {
        Self::Share { share }
    }
}

impl From<Date> for ReportCell {
    fn from(date: Date) -> Self {
        Self::Date { date }
    }
}

impl From<bool> for ReportCell {
    fn from(flag: bool) -> Self {
        Self::Flag { flag }
    }
}

/// The value of a field as text, so that a column of one field reads alike whatever it holds.
impl From<&Value> for ReportCell {
    fn from(value: &Value) -> Self {
        match value {
            Value::Text { text } => text.into(),
            Value::Whole { whole } => whole.to_string().into(),
            Value::Date { date } => date.to_string().into(),
            Value::Flag { flag: true } => Self::words("yes", "是"),
            Value::Flag { flag: false } => Self::words("no", "否"),
            Value::Amount { amount } => amount.to_string().into(),
        }
    }
}
