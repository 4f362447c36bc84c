//! Two sides that add up to the same (多对多勾对): some amounts of the one against some of the other.
//!
//! With many amounts on both sides nearly any sum is met by accident, the more likely the more amounts a set has.
//! So only the smallest sets are told, all of them: whoever asks sees which stand alone and which are rivals.
//!
//! Amounts of one side count as they are, those of the other as less than zero; a set balances if it comes to
//! nothing. As for one side, the list is split in two halves whose sums, in ascending order, are swept against
//! each other; here every sum keeps its members, because their number decides.

use std::cmp::Ordering;

use super::{MOST_SETS, spend};
use crate::error::count;

/// The most amounts of both sides: two halves of so many have 2²⁰ sums each.
pub(crate) const MOST_BALANCED: i64 = 40;
/// The most sets that are all told; of more, two are.
pub(crate) const MOST_TOLD: usize = 10_000;

/// Some places of a list of at most 64. Of two sets the one that has the first place in which they differ is the
/// greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Places(u64);

impl Places {
    pub(crate) fn of(place: usize) -> Self {
        let first = 1_u64 << 63;
        Self(u32::try_from(place).ok().and_then(|place| first.checked_shr(place)).unwrap_or(0))
    }

    pub(crate) fn has(self, place: usize) -> bool {
        self.meets(Self::of(place))
    }

    /// Whether both have a place in common.
    pub(crate) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn size(self) -> usize {
        usize::try_from(self.0.count_ones()).unwrap_or(usize::MAX)
    }
}

/// The smallest sets that balance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Smallest {
    /// How many amounts each of them has.
    pub(crate) members: i64,
    /// How many sets there are; all were counted, and [`MOST_SETS`] means that many or more.
    pub(crate) count: i64,
    /// The sets, the greatest first. If they are more than [`MOST_TOLD`], any two.
    pub(crate) sets: Vec<Places>,
}

/// Some members of a half, and what they come to.
#[derive(Clone, Copy, Debug)]
struct Sum {
    minor: i64,
    set: Places,
}

/// The smallest sets of the amounts that come to nothing together, of at most `members`; none inside if there is
/// no set. None outside: the budget does not suffice.
///
/// An amount of zero belongs to no set. At most 64 amounts, each at most what a [`crate::Money`] holds.
pub(crate) fn smallest(amounts: &[i64], members: usize, left: &mut u64) -> Option<Option<Smallest>> {
    let candidates = candidates(amounts);
    let (some, others) = candidates.split_at(candidates.len().div_ceil(2));
    let (low, high) = (sums(some, members, left)?, sums(others, members, left)?);
    spend(left, low.len().saturating_add(high.len()))?;
    let mut fewest: Option<usize> = None;
    sweep(&low, &high, |low, high| {
        let size = if low.first().is_some_and(|sum| sum.minor == 0) {
            // Nothing on both sides is no set.
            [low, high].into_iter().filter_map(|sums| sizes(sums).filter(|size| *size > 0).min()).min()
        } else {
            sizes(low).min().zip(sizes(high).min()).map(|(one, other)| one.saturating_add(other))
        };
        fewest = [fewest, size].into_iter().flatten().min();
    });
    let Some(size) = fewest.filter(|size| *size <= members) else { return Some(None) };
    spend(left, low.len().saturating_add(high.len()))?;
    let (mut number, mut sets) = (0_i64, Vec::new());
    sweep(&low, &high, |low, high| {
        let mut by_size: Vec<Vec<Places>> = vec![Vec::new(); size.saturating_add(1)];
        for sum in high {
            if let Some(same) = by_size.get_mut(sum.set.size()) {
                same.push(sum.set);
            }
        }
        for sum in low {
            let rest = size.checked_sub(sum.set.size()).and_then(|rest| by_size.get(rest));
            let rest = rest.map_or(&[][..], Vec::as_slice);
            number = number.saturating_add(count(rest.len()));
            let room = MOST_TOLD.saturating_sub(sets.len());
            sets.extend(rest.iter().take(room).map(|other| sum.set.with(*other)));
        }
    });
    spend(left, sets.len())?;
    crate::order::sort_by(&mut sets, |a, b| b.cmp(a));
    if number > count(MOST_TOLD) {
        sets.truncate(2);
    }
    Some(Some(Smallest { members: count(size), count: number.min(MOST_SETS), sets }))
}

fn sizes(sums: &[Sum]) -> impl Iterator<Item = usize> + '_ {
    sums.iter().map(|sum| sum.set.size())
}

/// The amounts that may be in a set, with their places: none is more than the other side has in all.
fn candidates(amounts: &[i64]) -> Vec<(Places, i64)> {
    let places = amounts.iter().enumerate().map(|(place, amount)| (Places::of(place), *amount));
    let mut candidates: Vec<(Places, i64)> = places.filter(|(_, amount)| *amount != 0).collect();
    loop {
        let total = |sign: i64| -> i64 {
            let side = candidates.iter().filter(|(_, amount)| amount.signum() == sign);
            side.fold(0, |sum, (_, amount)| sum.saturating_add(*amount))
        };
        let (above, below) = (total(1), total(-1).saturating_neg());
        let before = candidates.len();
        candidates.retain(|(_, amount)| (below.saturating_neg()..=above).contains(amount));
        if candidates.len() == before {
            return candidates;
        }
    }
}

/// What each choice of at most `members` of the amounts comes to, ascending.
fn sums(amounts: &[(Places, i64)], members: usize, left: &mut u64) -> Option<Vec<Sum>> {
    let mut sums = vec![Sum { minor: 0, set: Places::default() }];
    for (place, amount) in amounts {
        spend(left, sums.len().saturating_mul(2))?;
        let more = |sum: &Sum| Sum { minor: sum.minor.saturating_add(*amount), set: sum.set.with(*place) };
        let mut with = sums.iter().filter(|sum| sum.set.size() < members).map(more).peekable();
        let mut both = Vec::with_capacity(sums.len().saturating_mul(2));
        for sum in &sums {
            while let Some(smaller) = with.next_if(|other| other.minor < sum.minor) {
                both.push(smaller);
            }
            both.push(*sum);
        }
        both.extend(with);
        sums = both;
    }
    Some(sums)
}

/// Shows all sums of one half that are equal, and those of the other that balance them.
fn sweep(low: &[Sum], high: &[Sum], mut met: impl FnMut(&[Sum], &[Sum])) {
    let mut up = low.chunk_by(|a, b| a.minor == b.minor).peekable();
    let mut down = high.chunk_by(|a, b| a.minor == b.minor).rev().peekable();
    while let (Some(one), Some(other)) = (up.peek().copied(), down.peek().copied()) {
        let minor = |sums: &[Sum]| sums.first().map_or(0, |sum| sum.minor);
        let order = minor(one).cmp(&minor(other).saturating_neg());
        if order == Ordering::Equal {
            met(one, other);
        }
        if order != Ordering::Greater {
            up.next();
        }
        if order != Ordering::Less {
            down.next();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Money;

    const ENOUGH: u64 = 100_000_000;

    fn set(places: &[usize]) -> Places {
        places.iter().fold(Places::default(), |set, place| set.with(Places::of(*place)))
    }

    fn found(amounts: &[i64], members: usize) -> Option<Smallest> {
        smallest(amounts, members, &mut ENOUGH.clone()).unwrap()
    }

    /// Every set is tried.
    fn slow(amounts: &[i64], members: usize) -> Option<Smallest> {
        let sets = (1_u64..1 << amounts.len()).map(|bits| {
            let places = (0..amounts.len()).filter(|place| bits >> place & 1 == 1);
            places.collect::<Vec<_>>()
        });
        let balanced = sets.filter(|set| set.iter().map(|place| amounts[*place]).sum::<i64>() == 0);
        let balanced: Vec<_> =
            balanced.filter(|set| set.len() <= members && set.iter().all(|place| amounts[*place] != 0)).collect();
        let size = balanced.iter().map(Vec::len).min()?;
        let mut sets: Vec<Places> = balanced.iter().filter(|set| set.len() == size).map(|places| set(places)).collect();
        crate::order::sort(&mut sets);
        sets.reverse();
        Some(Smallest { members: count(size), count: count(sets.len()), sets })
    }

    #[test]
    fn the_smallest_sets_are_those_found_by_trying_all() {
        let mut random = 5_u64;
        let mut below = |limit: i64| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from(random >> 33).unwrap() % limit
        };
        let mut sizes = [0_usize; 12];
        for round in 0..3_000 {
            let widest = [7, 40, 900][usize::try_from(round % 3).unwrap()];
            let amounts: Vec<i64> = (0..below(12)).map(|_| below(2 * widest + 1) - widest).collect();
            let members = usize::try_from(2 + below(10)).unwrap();
            let all = slow(&amounts, members);
            assert_eq!(found(&amounts, members), all, "{amounts:?}");
            sizes[all.map_or(0, |all| usize::try_from(all.members).unwrap())] += 1;
        }
        assert!(sizes[..6].iter().enumerate().all(|(size, times)| size == 1 || *times > 20), "{sizes:?}");
    }

    #[test]
    fn equal_amounts_are_counted_and_two_sets_shown() {
        // Three out of twenty against two out of twenty.
        let amounts: Vec<i64> = [vec![20; 20], vec![-30; 20]].concat();
        let all = found(&amounts, 8).unwrap();
        assert_eq!((all.members, all.count, all.sets.len()), (5, 1_140 * 190, 2));
        assert!(all.sets[0] > all.sets[1] && all.sets.iter().all(|set| set.size() == 5));
        assert_eq!(found(&amounts, 4), None);
    }

    #[test]
    fn the_largest_amounts_do_not_overflow() {
        let most = Money::MAX_MINOR;
        let amounts: Vec<i64> = [vec![most; 32], vec![-most; 32]].concat();
        assert_eq!(found(&amounts, 2).unwrap().count, 32 * 32);
        assert_eq!(found(&[most, most, -most, 1], 40).unwrap().count, 2);
        assert_eq!(found(&[most, most, 1 - most], 40), None);
        assert_eq!(found(&[], 40), None);
        assert_eq!(found(&[0, 0], 40), None);
    }

    #[test]
    fn forty_amounts_are_searched_within_ten_million_sums() {
        let mut random = 11_u64;
        let mut amounts: Vec<i64> = (0..40)
            .map(|place| {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let amount = i64::try_from(random >> 24).unwrap() % 1_000_000_000_000 + 1;
                if place < 20 { amount } else { -amount }
            })
            .collect();
        // Two of one side are three of the other.
        amounts[39] = -(amounts[3] + amounts[17] + amounts[22] + amounts[30]);
        let hidden = Smallest { members: 5, count: 1, sets: vec![set(&[3, 17, 22, 30, 39])] };
        for (members, most) in [(40, 10_000_000), (8, 3_000_000)] {
            assert_eq!(smallest(&amounts, members, &mut most.clone()), Some(Some(hidden.clone())));
            assert_eq!(smallest(&amounts, members, &mut (most / 8)), None);
        }
    }
}
