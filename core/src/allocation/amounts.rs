//! Where each amount is open: the index behind the exact rules.

use std::collections::{BTreeMap, BTreeSet};

/// Ranks by the amount they have open.
#[derive(Debug)]
pub(super) enum Amounts {
    /// So many ranks were looked at: for a few questions reading the list is cheaper than an index.
    Scanned(usize),
    // An ordered map: the amounts are the payer's to choose, and a hash without a seed can be flooded.
    Indexed(BTreeMap<i64, Ranks>),
}

impl Default for Amounts {
    fn default() -> Self {
        Self::Scanned(0)
    }
}

/// After reading the list so many times the index pays for itself.
const MOST_SCANS: usize = 16;

/// The ranks that have one amount open. Most amounts occur once.
#[derive(Debug)]
pub(super) enum Ranks {
    One(u32),
    Many(BTreeSet<u32>),
}

/// What ranks have open: of all in a group, or of some of them, rising.
#[derive(Clone, Copy)]
pub(super) struct Opens<'b> {
    pub(super) ranks: Option<&'b [u32]>,
    /// By rank.
    pub(super) open: &'b [i64],
}

/// What was found in a window, rising, and how many were looked at beside the few times the list was read.
pub(super) struct Within {
    pub(super) ranks: Vec<u32>,
    pub(super) looked: usize,
}

impl<'b> Opens<'b> {
    fn len(&self) -> usize {
        self.ranks.map_or(self.open.len(), <[u32]>::len)
    }

    /// The place of a rank among these.
    pub(super) fn place(&self, rank: usize) -> usize {
        match self.ranks {
            None => rank.min(self.open.len()),
            Some(ranks) => ranks.partition_point(|other| usize::try_from(*other).is_ok_and(|other| other < rank)),
        }
    }

    /// The ranks from one to before another, with what they have open.
    pub(super) fn between(&self, (from, to): (usize, usize)) -> impl Iterator<Item = (u32, i64)> + 'b {
        let (first, last) = (self.place(from), self.place(to));
        let whole = if self.ranks.is_none() { self.open.get(first..last).unwrap_or_default() } else { &[] };
        let some = self.ranks.and_then(|ranks| ranks.get(first..last)).unwrap_or_default();
        let open = self.open;
        let listed = some.iter().map(move |rank| {
            let at = usize::try_from(*rank).unwrap_or(usize::MAX);
            (*rank, open.get(at).copied().unwrap_or(0))
        });
        (u32::try_from(first).unwrap_or(u32::MAX)..).zip(whole.iter().copied()).chain(listed)
    }
}

impl Amounts {
    /// The ranks of a window, from one to before another, with an open amount from `least` to `most`.
    pub(super) fn between(&mut self, (least, most): (i64, i64), window: (usize, usize), opens: Opens<'_>) -> Within {
        let fits = |(_, open): &(u32, i64)| (least..=most).contains(open);
        let scan = || opens.between(window).filter(fits).map(|(rank, _)| rank).collect();
        let size = opens.place(window.1).saturating_sub(opens.place(window.0));
        if let Self::Scanned(looked) = self {
            *looked = looked.saturating_add(size);
            if *looked <= opens.len().saturating_mul(MOST_SCANS) {
                let ranks: Vec<u32> = scan();
                return Within { looked: ranks.len(), ranks };
            }
            *self = Self::Indexed(indexed(opens));
        }
        let Self::Indexed(index) = self else { return Within { ranks: Vec::new(), looked: 0 } };
        let place = |rank: usize| u32::try_from(rank).unwrap_or(u32::MAX);
        let (from, to) = (place(window.0), place(window.1).max(place(window.0)));
        let (mut ranks, mut looked) = (Vec::new(), 0_usize);
        for (_, bearers) in index.range(least..=most) {
            looked = looked.saturating_add(1);
            // More amounts than there are items in the window: those are sooner looked at one by one.
            if looked > size {
                return Within { ranks: scan(), looked: looked.saturating_add(size) };
            }
            match bearers {
                Ranks::One(rank) if (from..to).contains(rank) => ranks.push(*rank),
                Ranks::One(_) => {}
                Ranks::Many(bearers) => ranks.extend(bearers.range(from..to)),
            }
        }
        ranks.sort_unstable();
        Within { looked: looked.saturating_add(ranks.len()), ranks }
    }

    /// How many ranks have exactly this amount open, and the first five of them: a tie of a hundred thousand
    /// costs as little as one of two.
    pub(super) fn exactly(&mut self, amount: i64, opens: Opens<'_>) -> (usize, Vec<u32>) {
        const SHOWN: usize = 5;
        if let Self::Indexed(index) = self {
            return match index.get(&amount) {
                None => (0, Vec::new()),
                Some(Ranks::One(rank)) => (1, vec![*rank]),
                Some(Ranks::Many(ranks)) => (ranks.len(), ranks.iter().take(SHOWN).copied().collect()),
            };
        }
        let mut found = self.between((amount, amount), (0, usize::MAX), opens).ranks;
        let number = found.len();
        found.truncate(SHOWN);
        (number, found)
    }

    /// The rank had `before` open and now has `after`.
    #[inline]
    pub(super) fn moved(&mut self, rank: u32, before: i64, after: i64) {
        if let Self::Indexed(index) = self {
            forget(index, before, rank);
            note(index, after, rank);
        }
    }
}

/// Sorted first: a map of what comes in its order is made in one go.
fn indexed(opens: Opens<'_>) -> BTreeMap<i64, Ranks> {
    let mut all: Vec<(i64, u32)> = opens.between((0, usize::MAX)).map(|(rank, open)| (open, rank)).collect();
    all.retain(|(open, _)| *open != 0);
    all.sort_unstable();
    let ranks = |same: &[(i64, u32)]| match same {
        [] => None,
        [(amount, rank)] => Some((*amount, Ranks::One(*rank))),
        [(amount, _), ..] => Some((*amount, Ranks::Many(same.iter().map(|(_, rank)| *rank).collect()))),
    };
    all.chunk_by(|a, b| a.0 == b.0).filter_map(ranks).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found by looking at every rank.
    fn slow(ranks: &[u32], open: &[i64], (least, most): (i64, i64), (from, to): (usize, usize)) -> Vec<u32> {
        let inside = |rank: &u32| (from..to).contains(&usize::try_from(*rank).unwrap());
        let fits = |rank: &u32| (least..=most).contains(&open[usize::try_from(*rank).unwrap()]);
        ranks.iter().copied().filter(inside).filter(fits).collect()
    }

    #[test]
    fn the_index_finds_what_reading_the_list_finds() {
        let mut random = 7_u64;
        let mut below = |limit: usize| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(random >> 33).unwrap() % limit
        };
        for some in [false, true] {
            let mut open: Vec<i64> = (0..40).map(|_| i64::try_from(1 + below(9)).unwrap()).collect();
            let ranks: Vec<u32> = (0..40).filter(|rank| !some || rank % 3 == 1).collect();
            let mut amounts = Amounts::default();
            for step in 0..3_000 {
                let opens = Opens { ranks: some.then_some(ranks.as_slice()), open: &open };
                let least = i64::try_from(1 + below(9)).unwrap();
                let range = (least, least + i64::try_from(below(4)).unwrap());
                let from = below(41);
                let window = (from, from + below(41 - from));
                assert_eq!(amounts.between(range, window, opens).ranks, slow(&ranks, &open, range, window), "{step}");
                let all = slow(&ranks, &open, (least, least), (0, 40));
                let (number, first) = amounts.exactly(least, opens);
                assert_eq!((number, first.as_slice()), (all.len(), &all[..all.len().min(5)]), "{step}");
                // A payment, or a new amount where all is paid.
                let rank = ranks[below(ranks.len())];
                let place = &mut open[usize::try_from(rank).unwrap()];
                let (before, after) =
                    (*place, if *place == 0 { 9 } else { i64::try_from(below(10)).unwrap().min(*place) });
                *place = after;
                amounts.moved(rank, before, after);
            }
            assert!(matches!(amounts, Amounts::Indexed(_)));
        }
    }

    #[test]
    fn a_wide_range_in_a_narrow_window_costs_the_window() {
        let open: Vec<i64> = (1..=10_000).collect();
        let opens = Opens { ranks: None, open: &open };
        let mut amounts = Amounts::default();
        for _ in 0..=MOST_SCANS {
            assert_eq!(amounts.between((1, 10_000), (0, usize::MAX), opens).ranks.len(), 10_000);
        }
        let found = amounts.between((1, 10_000), (5_000, 5_010), opens);
        assert!(found.ranks.len() == 10 && found.looked <= 30, "{}", found.looked);
        // So does a tie.
        let ties = vec![7_i64; 10_000];
        let opens = Opens { ranks: None, open: &ties };
        let mut amounts = Amounts::default();
        for _ in 0..=MOST_SCANS {
            amounts.between((7, 7), (0, usize::MAX), opens);
        }
        let found = amounts.between((7, 7), (5_000, 5_010), opens);
        assert!(found.ranks.len() == 10 && found.looked <= 30, "{}", found.looked);
    }
}
