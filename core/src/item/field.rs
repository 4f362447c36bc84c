//! A field (字段): something the caller knows of a record and the library does not.

use crate::shape::Shape;
use crate::{Date, Id, Money, Result};

/// A named value on a customer, contract, receivable or lot: the contract, order or project it belongs to
/// (辅助核算), or anything else the caller wants to filter, match or report by (自定义字段).
///
/// ```
/// use duebook::{Field, Value};
///
/// let contract = Field::text("contract", "C-2026-017")?;
/// assert_eq!(contract.value, Value::Text { text: "C-2026-017".parse()? });
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A record has each name once. Two fields are equal if name, type and value are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Field {
    /// The name, the caller's own: `contract`, `order`, `project`, `department`.
    pub name: Id,
    /// The value.
    pub value: Value,
}

/// The value of a field, typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Value {
    /// A number, code or name.
    Text {
        /// The text, in the form of an identifier.
        text: Id,
    },
    /// A whole number.
    Whole {
        /// The number.
        whole: i64,
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
    /// An amount of money.
    Amount {
        /// The amount.
        amount: Money,
    },
}

impl Field {
    /// A field that holds a text.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `name` or `value.text`.
    pub fn text(name: &str, text: &str) -> Result<Self> {
        let value = Value::Text { text: Id::new(text).map_err(|e| e.at("value.text"))? };
        Ok(Self { name: Id::new(name).map_err(|e| e.at("name"))?, value })
    }
}

/// A value as a key: in an order that nobody can see, but that nobody can slow down either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ValueKey<'a> {
    Text(&'a Id),
    Whole(i64),
    Date(Date),
    Flag(bool),
    Amount(crate::Currency, i64),
}

impl<'a> ValueKey<'a> {
    pub(crate) fn of(value: &'a Value) -> Self {
        match value {
            Value::Text { text } => Self::Text(text),
            Value::Whole { whole } => Self::Whole(*whole),
            Value::Date { date } => Self::Date(*date),
            Value::Flag { flag } => Self::Flag(*flag),
            Value::Amount { amount } => Self::Amount(amount.currency(), amount.minor()),
        }
    }

    pub(crate) fn value(self) -> Value {
        match self {
            Self::Text(text) => Value::Text { text: text.clone() },
            Self::Whole(whole) => Value::Whole { whole },
            Self::Date(date) => Value::Date { date },
            Self::Flag(flag) => Value::Flag { flag },
            Self::Amount(currency, minor) => Value::Amount { amount: Money::clamped(minor, currency) },
        }
    }
}

/// The value of the field `name`, if the record has it.
pub(crate) fn value_of<'a>(fields: &'a [Field], name: &Id) -> Option<&'a Value> {
    fields.iter().find(|field| field.name == *name).map(|field| &field.value)
}
