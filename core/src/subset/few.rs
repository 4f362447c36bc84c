//! Sets of few amounts: all of them are tried.

use super::{Found, MOST_SETS};

/// The most amounts of a set of few: of 40 amounts there are 760,098 sets of up to so many.
pub(crate) const MOST_MEMBERS: i64 = 5;

/// Up to `members` of the amounts that add up to the target, which is more than zero, and how many sets were
/// looked at. Of several, the two shown are those with the earliest positions.
pub(crate) fn find_few(amounts: &[i64], target: i64, members: usize) -> (Found, usize) {
    let mut search = Search { amounts, chosen: Vec::new(), sets: 0, one: Vec::new(), other: Vec::new(), looked: 0 };
    search.extend(0, target, members);
    let found = match search.sets {
        0 => Found::None,
        1 => Found::Unique(search.one),
        count => Found::Ambiguous { count: count.min(MOST_SETS), one: search.one, other: search.other },
    };
    (found, search.looked)
}

struct Search<'a> {
    amounts: &'a [i64],
    chosen: Vec<usize>,
    sets: i64,
    one: Vec<usize>,
    other: Vec<usize>,
    looked: usize,
}

impl Search<'_> {
    /// Tries every set that begins with what is chosen and goes on at `from`, with room for so many more.
    fn extend(&mut self, from: usize, left: i64, room: usize) {
        for (at, amount) in self.amounts.iter().copied().enumerate().skip(from) {
            self.looked = self.looked.saturating_add(1);
            if amount <= 0 || amount > left {
                continue;
            }
            self.chosen.push(at);
            if amount == left {
                self.note();
            } else if room > 1 {
                self.extend(at.saturating_add(1), left.saturating_sub(amount), room.saturating_sub(1));
            }
            self.chosen.pop();
        }
    }

    fn note(&mut self) {
        match self.sets {
            0 => self.one.clone_from(&self.chosen),
            1 => self.other.clone_from(&self.chosen),
            _ => {}
        }
        self.sets = self.sets.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subset::{BUDGET, find};

    #[test]
    fn without_a_bound_it_is_the_other_search() {
        for seed in 1_i64..200 {
            let amounts: Vec<i64> = (0_i64..9).map(|n| (n * n * seed + 7 * n) % 23 - 2).collect();
            for target in 1..40 {
                let (few, _) = find_few(&amounts, target, 9);
                let all = find(&amounts, target, BUDGET.unsigned_abs());
                match (few, all) {
                    (Found::Ambiguous { count, .. }, Found::Ambiguous { count: all, .. }) => assert_eq!(count, all),
                    (few, all) => assert_eq!(few, all, "{amounts:?} {target}"),
                }
            }
        }
    }

    #[test]
    fn larger_sets_are_not_found() {
        assert_eq!(find_few(&[1, 2, 4, 3, 7], 7, 2).0, Found::Ambiguous { count: 2, one: vec![2, 3], other: vec![4] });
        assert_eq!(find_few(&[1, 2, 4, 9], 7, 2).0, Found::None);
        assert_eq!(find_few(&[1, 2, 4, 9], 7, 3).0, Found::Unique(vec![0, 1, 2]));
        // Nothing overflows, and 40 amounts are few steps.
        let (found, looked) = find_few(&[i64::MAX; 40], i64::MAX, 5);
        assert!(matches!(found, Found::Ambiguous { count: 40, .. }) && looked == 40);
        assert_eq!(find_few(&[1; 40], 6, 5), (Found::None, 760_098));
    }
}
