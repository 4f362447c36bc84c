//! What items cost with a discount: the index behind exact matching of prices.

use std::collections::{BTreeMap, BTreeSet};

/// Every price an item may have, whatever the day: which one it has is asked of the few that are found.
#[derive(Debug, Default)]
pub(super) struct Prices {
    /// What each rank may be discounted by.
    offers: BTreeMap<u32, Vec<i64>>,
    ranks: BTreeMap<i64, BTreeSet<u32>>,
}

impl Prices {
    /// The index over the ranks that have offers, with what they have open.
    pub(super) fn of(offers: BTreeMap<u32, Vec<i64>>, open: impl Fn(u32) -> i64) -> Self {
        let mut ranks: BTreeMap<i64, BTreeSet<u32>> = BTreeMap::new();
        for (rank, offers) in &offers {
            for off in offers {
                ranks.entry(open(*rank).saturating_sub(*off)).or_default().insert(*rank);
            }
        }
        Self { offers, ranks }
    }

    /// The ranks that may cost this, rising.
    pub(super) fn at(&self, price: i64) -> Vec<usize> {
        let ranks = self.ranks.get(&price).into_iter().flatten();
        ranks.filter_map(|rank| usize::try_from(*rank).ok()).collect()
    }

    /// The rank had `before` open and now has `after`.
    pub(super) fn moved(&mut self, rank: u32, before: i64, after: i64) {
        let Some(offers) = self.offers.get(&rank) else { return };
        for off in offers {
            if let Some(ranks) = self.ranks.get_mut(&before.saturating_sub(*off)) {
                ranks.remove(&rank);
            }
        }
        // Put in after all are out: one offer's new price may be another's old one.
        for off in offers {
            self.ranks.entry(after.saturating_sub(*off)).or_default().insert(rank);
        }
    }
}
