//! Where each amount is open: the index behind the exact rules.

use std::collections::{BTreeMap, BTreeSet};

/// Ranks by the amount they have open.
#[derive(Debug)]
pub(super) enum Amounts {
    /// Asked so many times: for a few questions reading the list is cheaper than an index.
    Scanned(u32),
    // An ordered map: the amounts are the payer's to choose, and a hash without a seed can be flooded.
    Indexed(BTreeMap<i64, Ranks>),
}

impl Default for Amounts {
    fn default() -> Self {
        Self::Scanned(0)
    }
}

/// After so many questions the index pays for itself.
const MOST_SCANS: u32 = 16;

/// The ranks that have one amount open. Most amounts occur once.
#[derive(Debug)]
pub(super) enum Ranks {
    One(u32),
    Many(BTreeSet<u32>),
}

impl Amounts {
    /// The ranks before `end` with an open amount from `least` to `most`, given all that are open.
    pub(super) fn between(
        &mut self,
        (least, most): (i64, i64),
        end: usize,
        open: impl Iterator<Item = (u32, i64)>,
    ) -> Vec<u32> {
        let in_reach = |rank: &u32| usize::try_from(*rank).is_ok_and(|rank| rank < end);
        if let Self::Scanned(times) = self {
            *times = times.saturating_add(1);
            if *times <= MOST_SCANS {
                let fits = |(_, open): &(u32, i64)| (least..=most).contains(open);
                return open.filter(fits).map(|(rank, _)| rank).filter(in_reach).collect();
            }
            let mut index = BTreeMap::new();
            open.for_each(|(rank, open)| note(&mut index, open, rank));
            *self = Self::Indexed(index);
        }
        let Self::Indexed(index) = self else { return Vec::new() };
        let mut found = Vec::new();
        for ranks in index.range(least..=most).map(|(_, ranks)| ranks) {
            match ranks {
                Ranks::One(rank) => found.push(*rank),
                Ranks::Many(ranks) => found.extend(ranks),
            }
        }
        found.retain(in_reach);
        found.sort_unstable();
        found
    }

    /// How many ranks have exactly this amount open, and the first five of them: a tie of a hundred thousand
    /// costs as little as one of two.
    pub(super) fn exactly(&mut self, amount: i64, open: impl Iterator<Item = (u32, i64)>) -> (usize, Vec<u32>) {
        const SHOWN: usize = 5;
        if let Self::Indexed(index) = self {
            return match index.get(&amount) {
                None => (0, Vec::new()),
                Some(Ranks::One(rank)) => (1, vec![*rank]),
                Some(Ranks::Many(ranks)) => (ranks.len(), ranks.iter().take(SHOWN).copied().collect()),
            };
        }
        let mut found = self.between((amount, amount), usize::MAX, open);
        let number = found.len();
        found.truncate(SHOWN);
        (number, found)
    }

    /// The rank had `before` open and now has `after`.
    pub(super) fn moved(&mut self, rank: u32, before: i64, after: i64) {
        if let Self::Indexed(index) = self {
            forget(index, before, rank);
            note(index, after, rank);
        }
    }
}

fn note(index: &mut BTreeMap<i64, Ranks>, amount: i64, rank: u32) {
    use std::collections::btree_map::Entry;
    if amount == 0 {
        return;
    }
    match index.entry(amount) {
        Entry::Vacant(place) => {
            place.insert(Ranks::One(rank));
        }
        Entry::Occupied(mut place) => match place.get_mut() {
            Ranks::Many(ranks) => {
                ranks.insert(rank);
            }
            Ranks::One(other) => {
                let both = BTreeSet::from([*other, rank]);
                place.insert(Ranks::Many(both));
            }
        },
    }
}

fn forget(index: &mut BTreeMap<i64, Ranks>, amount: i64, rank: u32) {
    let gone = match index.get_mut(&amount) {
        Some(Ranks::Many(ranks)) => {
            ranks.remove(&rank);
            ranks.is_empty()
        }
        Some(Ranks::One(_)) => true,
        None => false,
    };
    if gone {
        index.remove(&amount);
    }
}
