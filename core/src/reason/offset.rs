//! The reasons of an offset.

use crate::shape::Shape;
use crate::{Id, Money};

/// Why an open item or a lot belongs to another customer now.
///
/// ```
/// use duebook::{Currency, Id, Money, OffsetReason};
///
/// let rest = Money::parse("0.00", Currency::new("CNY")?)?;
/// let reason = OffsetReason::Moved { from: Id::new("ACME")?, to: Id::new("BETA")?, rest };
/// assert_eq!(reason.en(), "moved from ACME to BETA; nothing stays with ACME");
/// assert_eq!(reason.zh(), "由 ACME 转至 BETA；ACME 无剩余");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum OffsetReason {
    /// Moved from one customer to another.
    Moved {
        /// Whose it was.
        from: Id,
        /// Whose it is.
        to: Id,
        /// What stays of it with the first.
        rest: Money,
    },
}

impl OffsetReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Moved { from, to, rest } if rest.is_zero() => {
                format!("moved from {from} to {to}; nothing stays with {from}")
            }
            Self::Moved { from, to, rest } => format!("moved from {from} to {to}; {rest} stays with {from}"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Moved { from, to, rest } if rest.is_zero() => format!("由 {from} 转至 {to}；{from} 无剩余"),
            Self::Moved { from, to, rest } => format!("由 {from} 转至 {to}；{from} 尚余 {rest}"),
        }
    }
}
