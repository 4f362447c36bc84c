//! How common each amount is (金额频度).

use super::World;
use crate::reconciliation::bits::{rarity, roundness};
use crate::reconciliation::postings::Postings;
use crate::text::fold::mixed;

/// A number for an amount in a currency.
pub(in crate::reconciliation) fn amount_key(currency: u16, minor: i64) -> u64 {
    mixed(u64::from(currency) ^ mixed(u64::from_le_bytes(minor.to_le_bytes())))
}

/// How many items have each amount, and how common that makes it.
#[derive(Clone, Debug, Default)]
pub(in crate::reconciliation) struct Amounts {
    items: Postings,
    all: u64,
}

impl Amounts {
    pub(in crate::reconciliation) fn new(world: &World<'_>) -> Self {
        let entries = (0_u32..).zip(&world.rows).filter(|(_, row)| row.live);
        let entries = entries.map(|(item, row)| (amount_key(row.currency, row.open), item)).collect();
        Self { items: Postings::new(entries), all: u64::try_from(world.rows.len()).unwrap_or(u64::MAX) }
    }

    pub(in crate::reconciliation) fn with(&self, currency: u16, minor: i64) -> &[(u64, u32)] {
        self.items.get(amount_key(currency, minor))
    }

    /// What it weighs that an amount is equal, if so many items have it.
    pub(in crate::reconciliation) fn weight(&self, minor: i64, items: usize, most: i64) -> i64 {
        let seen = u64::try_from(items).unwrap_or(u64::MAX).saturating_add(roundness(minor.unsigned_abs()));
        rarity(self.all.saturating_add(1_024), seen.saturating_sub(1).max(1)).min(most)
    }
}
