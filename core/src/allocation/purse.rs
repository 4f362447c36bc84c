//! What goes through the phases: a lot with what is left of it, and what it bids for an item.

use crate::{Date, Id, Lot, Money};

/// A lot on its way through the phases.
#[derive(Clone, Copy)]
pub(super) struct Purse<'a> {
    pub(super) lot: &'a Lot,
    /// The position of the lot in the caller's list.
    pub(super) position: usize,
    /// Its place in the order of use.
    pub(super) number: usize,
    pub(super) group: usize,
    pub(super) left: i64,
    /// The quoted reference it waits for.
    pub(super) held: Option<&'a Id>,
}

/// What a lot pays of an item, and what of the item it settles without paying.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bid {
    pub(super) amount: i64,
    pub(super) short: Short,
}

/// Why less than what is open settles an item.
#[derive(Clone, Copy, Debug)]
pub(super) enum Short {
    No,
    Discount { until: Date, off: i64 },
    Tolerance { missing: i64, limit: i64 },
}

impl Purse<'_> {
    /// Whether there is money in it that phases may use.
    pub(super) fn pays(&self) -> bool {
        self.left > 0 && self.held.is_none()
    }
}

impl Bid {
    #[inline]
    pub(super) fn plain(amount: i64) -> Self {
        Self { amount, short: Short::No }
    }

    /// What of the item is no longer open afterwards.
    #[inline]
    pub(super) fn settles(&self) -> i64 {
        let short = match self.short {
            Short::No => 0,
            Short::Discount { off, .. } => off,
            Short::Tolerance { missing, .. } => missing,
        };
        self.amount.saturating_add(short)
    }
}

/// The items that bear one quoted reference, oldest due first.
#[derive(Default)]
pub(super) struct Quoted {
    pub(super) ranks: Vec<usize>,
    /// All before it are paid.
    pub(super) head: usize,
}

/// The lots that a phase adds up.
#[derive(Default)]
pub(super) struct Pool {
    pub(super) left: i128,
    /// Those that have something left and are not held.
    pub(super) paying: usize,
    /// In the order they are used.
    pub(super) lots: Vec<usize>,
    /// What lots had left and items had open when sets of them were last looked for.
    pub(super) searched: Option<(i128, i64)>,
}

/// Minor units of a lot's currency; never more than the lot or the item had.
#[inline]
pub(super) fn money(minor: i64, purse: &Purse<'_>) -> Money {
    Money::clamped(minor, purse.lot.amount.currency())
}
