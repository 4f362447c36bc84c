//! A condition (条件): one fact, and what it must be.

use crate::error::ErrorKind;
use crate::item::{Field, Value};
use crate::people::at_most;
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Money, Result, Subject};

/// What a fact must be for a branch to fit.
///
/// ```
/// use duebook::{Condition, Currency, FactTest, Field, Money, Subject, Value};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let large = Condition { fact: "amount".parse()?, test: FactTest::Above { amount: cny("100000.00")? } };
/// let refund = |amount| Subject {
///     action: "refund".parse().unwrap(),
///     id: "RF-7".parse().unwrap(),
///     facts: vec![Field { name: "amount".parse().unwrap(), value: Value::Amount { amount } }],
/// };
/// assert!(!large.fits(&refund(cny("100000.00")?)));
/// assert!(large.fits(&refund(cny("100000.01")?)));
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Condition {
    /// The name of the fact.
    pub fact: Id,
    /// What it must be.
    pub test: FactTest,
}

/// What a fact may be asked.
///
/// A test of amounts fits amounts of its own currency only: nothing is converted. A fact that is missing fits
/// `absent` and `noneOf`, and nothing else; so each test and its opposite divide what there can be, and the check of
/// the policies sees a missing fact as it sees any other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum FactTest {
    /// It is there.
    Present {},
    /// It is not there.
    Absent {},
    /// It is one of these.
    AnyOf {
        /// The values, 1 to 1,000.
        values: Vec<Value>,
    },
    /// It is none of these, or not there.
    NoneOf {
        /// The values, 1 to 1,000.
        values: Vec<Value>,
    },
    /// It is an amount in this currency.
    InCurrency {
        /// The currency.
        currency: Currency,
    },
    /// It is more than this (超过).
    Above {
        /// The amount.
        amount: Money,
    },
    /// It is this or more (达到).
    AtLeast {
        /// The amount.
        amount: Money,
    },
    /// It is this or less (不超过).
    AtMost {
        /// The amount.
        amount: Money,
    },
    /// It is less than this (低于).
    Below {
        /// The amount.
        amount: Money,
    },
    /// It is this whole number or more.
    NumberFrom {
        /// The number.
        whole: i64,
    },
    /// It is this whole number or less.
    NumberTo {
        /// The number.
        whole: i64,
    },
    /// It is this date or later.
    DateFrom {
        /// The date.
        date: Date,
    },
    /// It is this date or earlier.
    DateTo {
        /// The date.
        date: Date,
    },
}

/// The most values of one test.
pub(super) const MOST_VALUES: usize = 1_000;

impl Condition {
    /// Whether the subject's fact is so.
    #[must_use]
    pub fn fits(&self, subject: &Subject) -> bool {
        self.test.fits(subject.fact(&self.fact))
    }

    pub(super) fn check(&self) -> Result<()> {
        if let FactTest::AnyOf { values } | FactTest::NoneOf { values } = &self.test {
            let here = |e: Error| e.at("test.values");
            if values.is_empty() {
                return Err(here(ErrorKind::Empty {}.into()));
            }
            at_most(values.len(), MOST_VALUES).map_err(here)?;
        }
        Ok(())
    }
}

impl FactTest {
    /// Whether a value, or its absence, is so.
    #[must_use]
    pub fn fits(&self, value: Option<&Value>) -> bool {
        match self {
            Self::Present {} => value.is_some(),
            Self::Absent {} => value.is_none(),
            Self::AnyOf { values } => value.is_some_and(|value| values.contains(value)),
            Self::NoneOf { values } => value.is_none_or(|value| !values.contains(value)),
            Self::InCurrency { currency } => {
                matches!(value, Some(Value::Amount { amount }) if amount.currency() == *currency)
            }
            Self::Above { amount: least } => compared(value, *least, |found, least| found > least),
            Self::AtLeast { amount: least } => compared(value, *least, |found, least| found >= least),
            Self::AtMost { amount: most } => compared(value, *most, |found, most| found <= most),
            Self::Below { amount: most } => compared(value, *most, |found, most| found < most),
            Self::NumberFrom { whole } => matches!(value, Some(Value::Whole { whole: found }) if found >= whole),
            Self::NumberTo { whole } => matches!(value, Some(Value::Whole { whole: found }) if found <= whole),
            Self::DateFrom { date } => matches!(value, Some(Value::Date { date: found }) if found >= date),
            Self::DateTo { date } => matches!(value, Some(Value::Date { date: found }) if found <= date),
        }
    }
}

fn compared(value: Option<&Value>, bound: Money, holds: fn(i64, i64) -> bool) -> bool {
    match value {
        Some(Value::Amount { amount }) => amount.currency() == bound.currency() && holds(amount.minor(), bound.minor()),
        _ => false,
    }
}

/// The first of the conditions that the subject does not meet.
pub(super) fn unmet<'a>(conditions: &'a [Condition], subject: &Subject) -> Option<&'a Condition> {
    conditions.iter().find(|condition| !condition.fits(subject))
}

/// The amount a subject is about, if its fact of that name is one.
pub(super) fn amount_of(facts: &[Field], name: &Id) -> Option<Money> {
    match crate::item::value_of(facts, name) {
        Some(Value::Amount { amount }) => Some(*amount),
        _ => None,
    }
}
