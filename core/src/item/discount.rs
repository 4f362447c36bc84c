//! A discount for paying early (现金折扣), frozen on the item it was agreed for.

use crate::shape::Shape;
use crate::{Date, Money};

/// Paying on or before a day settles the item for less.
///
/// The amount and the day are those agreed when the item came into being: a later change of the terms
/// does not touch them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Discount {
    /// The last day on which it may be taken.
    pub until: Date,
    /// How much less is to be paid, more than zero and not more than the item.
    pub amount: Money,
}
