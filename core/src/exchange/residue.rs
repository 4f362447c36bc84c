//! The residue ledger (尾差台账): every unit that rounding moved, with where it came from and who took it.

use super::BalanceKind;
use crate::shape::Shape;
use crate::{Currency, Id, Money};

/// A sum that was valued once, and its parts that were valued apart.
///
/// `residue` is `once` less `apart`, exactly. What `taken` lists adds up to it, unless the policy leaves the
/// parts as they are: then nothing is taken and `residue` says how far the parts are off.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Residue {
    /// What was valued.
    pub of: ResidueOf,
    /// The whole, valued once.
    pub once: Money,
    /// The sum of its parts, each valued and rounded alone.
    pub apart: Money,
    /// The difference.
    pub residue: Money,
    /// Which parts took it.
    pub taken: Vec<Taken>,
}

/// Where a residue came from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ResidueOf {
    /// The lines that one lot paid.
    Lot {
        /// The lot.
        lot: Id,
    },
    /// The lines that paid one item.
    Item {
        /// The item.
        item: Id,
    },
    /// The balances of one currency and kind, revalued.
    Balances {
        /// The currency.
        currency: Currency,
        /// The kind.
        of: BalanceKind,
    },
}

/// A part of a residue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Taken {
    /// The position of the line or balance that took it, counted from 0.
    pub line: i64,
    /// How much.
    pub amount: Money,
}
