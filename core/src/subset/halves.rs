//! The search: the sums of two halves against each other.

use std::mem::swap;

use super::narrow::narrow;
use super::{Group, spend};

/// The sets that add up: how many, and the positions of two of them.
#[derive(Debug, Default)]
pub(super) struct Solved {
    /// Saturating.
    pub(super) sets: u64,
    /// Empty unless there is a set.
    pub(super) one: Vec<usize>,
    /// Empty unless there are two.
    pub(super) other: Vec<usize>,
}

/// One sum of a half, and how many sets of items have it.
#[derive(Clone, Copy, Debug)]
struct Sum {
    minor: i64,
    sets: u64,
}

/// The most different sums of a half. Two halves of 20 amounts have at most so many each, and so have
/// any 40 amounts with equal ones among them, because the most frequent are divided first.
const MOST_SUMS: usize = 1 << 20;

/// All sets of the groups with this sum; nothing if the budget does not suffice.
pub(super) fn solve(groups: &[&Group], target: i64, left: &mut u64) -> Option<Solved> {
    let Some(narrowed) = narrow(groups, target, left)? else { return Some(Solved::default()) };
    let mut solved = match narrowed.groups.as_slice() {
        [] if narrowed.target == 0 => Solved { sets: 1, ..Solved::default() },
        [] => Solved::default(),
        [group] => equal_amounts(group, narrowed.target),
        groups => {
            // The amounts that are out are a set as well: the smaller of both is the cheaper search.
            let others = narrowed.total.saturating_sub(narrowed.target.into());
            match i64::try_from(others) {
                Ok(others) if others < narrowed.target => halves(groups, others, left)?.complement(groups),
                _ => halves(groups, narrowed.target, left)?,
            }
        }
    };
    if solved.sets > 0 {
        solved.one.extend(&narrowed.taken);
    }
    if solved.sets > 1 {
        solved.other.extend(&narrowed.taken);
    }
    Some(solved)
}

/// So many out of equal amounts: the first ones, and the first ones but for one.
fn equal_amounts(group: &Group, target: i64) -> Solved {
    let exact = target.checked_rem(group.amount) == Some(0);
    let times = target.checked_div(group.amount).filter(|times| exact && *times <= group.times());
    let Some(times) = times.and_then(|times| usize::try_from(times).ok()) else { return Solved::default() };
    let sets = choices(group.positions.len(), times);
    let first = |count: usize| group.positions.iter().take(count).copied();
    let another = || first(times.saturating_sub(1)).chain(group.positions.get(times).copied()).collect();
    Solved { sets, one: first(times).collect(), other: if sets > 1 { another() } else { Vec::new() } }
}

/// How many ways there are to take `some` out of `all`, saturating.
fn choices(all: usize, some: usize) -> u64 {
    let wide = |number: usize| u128::try_from(number).unwrap_or(u128::MAX);
    let some = some.min(all.saturating_sub(some));
    let mut ways = 1_u128;
    for step in 1..=some {
        // Exact at each step: the product of so many neighbors is divisible by so many factorial.
        let next = wide(all.saturating_sub(some).saturating_add(step));
        ways = ways.saturating_mul(next).checked_div(wide(step)).unwrap_or(u128::MAX);
        if ways > u128::from(u64::MAX) {
            return u64::MAX;
        }
    }
    u64::try_from(ways).unwrap_or(u64::MAX)
}

/// Two groups or more, none of them forced.
fn halves(groups: &[&Group], target: i64, left: &mut u64) -> Option<Solved> {
    let empty = || vec![Sum { minor: 0, sets: 1 }];
    let (mut low, mut high, mut spare) = (empty(), empty(), Vec::new());
    let (mut low_groups, mut high_groups) = (Vec::new(), Vec::new());
    let mut ahead = groups.iter().fold(0_usize, |all, group| all.saturating_add(group.positions.len()));
    for group in groups {
        // Sums never become fewer: what is ahead costs no less than if they stayed as many. Who cannot pay that need
        // not begin.
        let least = ahead.saturating_mul(low.len().min(high.len())).saturating_mul(2);
        let mut rest = *left;
        spend(&mut rest, least.saturating_add(low.len()).saturating_add(high.len()))?;
        ahead = ahead.saturating_sub(group.positions.len());
        let (sums, own) =
            if low.len() <= high.len() { (&mut low, &mut low_groups) } else { (&mut high, &mut high_groups) };
        own.push(*group);
        for _ in &group.positions {
            spend(left, sums.len().saturating_mul(2))?;
            add(sums, group.amount, target, &mut spare)?;
            swap(sums, &mut spare);
        }
    }
    drop(spare);
    spend(left, low.len().saturating_add(high.len()))?;
    let met = sweep(&low, &high, target);
    drop((low, high));
    let mut solved = Solved { sets: met.sets, ..Solved::default() };
    let Some((below, above)) = met.first else { return Some(solved) };
    let (mut mine, mut theirs) = (solve(&low_groups, below, left)?, solve(&high_groups, above, left)?);
    if let Some((below, above)) = met.second {
        solved.other = joined(solve(&low_groups, below, left)?.one, solve(&high_groups, above, left)?.one);
    } else if mine.sets > 1 {
        solved.other = joined(std::mem::take(&mut mine.other), theirs.one.clone());
    } else if theirs.sets > 1 {
        solved.other = joined(mine.one.clone(), std::mem::take(&mut theirs.other));
    }
    solved.one = joined(mine.one, theirs.one);
    Some(solved)
}

fn joined(mut one: Vec<usize>, other: Vec<usize>) -> Vec<usize> {
    one.extend(other);
    one
}

/// Into `out`: the sums with and without one more amount, ascending, each once, none above `most`.
/// Nothing if they are too many.
///
/// No step depends on a guess: the smaller of both is written, and whoever had it moves on.
fn add(sums: &[Sum], amount: i64, most: i64, out: &mut Vec<Sum>) -> Option<()> {
    // Above every target, and no amount added to it overflows.
    const NEVER: Sum = Sum { minor: i64::MAX >> 1, sets: 0 };
    out.clear();
    out.reserve_exact(sums.len().saturating_mul(2).min(MOST_SUMS));
    let (mut without, mut with) = (0_usize, 0_usize);
    loop {
        let old = sums.get(without).copied().unwrap_or(NEVER);
        let base = sums.get(with).copied().unwrap_or(NEVER);
        let new = base.minor.wrapping_add(amount);
        let (takes_old, takes_new) = (old.minor <= new, new <= old.minor);
        let minor = old.minor.min(new);
        if minor > most {
            return Some(());
        }
        if out.len() == MOST_SUMS {
            return None;
        }
        out.push(Sum { minor, sets: only(takes_old, old.sets).saturating_add(only(takes_new, base.sets)) });
        without = without.wrapping_add(takes_old.into());
        with = with.wrapping_add(takes_new.into());
    }
}

/// The number, or zero, without a branch.
fn only(taken: bool, number: u64) -> u64 {
    u64::from(taken).wrapping_neg() & number
}

/// Where a sum of one half and one of the other meet the target.
#[derive(Default)]
struct Met {
    sets: u64,
    first: Option<(i64, i64)>,
    second: Option<(i64, i64)>,
}

/// One half upwards, the other downwards.
fn sweep(low: &[Sum], high: &[Sum], target: i64) -> Met {
    let mut met = Met::default();
    let (mut up, mut end) = (0_usize, high.len());
    while let (Some(a), Some(b)) = (low.get(up), end.checked_sub(1).and_then(|down| high.get(down))) {
        let sum = a.minor.wrapping_add(b.minor);
        if sum == target {
            met.sets = met.sets.saturating_add(a.sets.saturating_mul(b.sets));
            let place = if met.first.is_none() { &mut met.first } else { &mut met.second };
            place.get_or_insert((a.minor, b.minor));
        }
        up = up.wrapping_add((sum <= target).into());
        end = end.wrapping_sub((sum >= target).into());
    }
    met
}

impl Solved {
    /// The sets of what is out, as the sets of what is in.
    fn complement(self, groups: &[&Group]) -> Self {
        let without = |set: Vec<usize>| {
            let out: std::collections::BTreeSet<usize> = crate::order::set(set);
            groups.iter().flat_map(|group| &group.positions).copied().filter(|at| !out.contains(at)).collect()
        };
        let (sets, one, other) = (self.sets, self.one, self.other);
        Self {
            sets,
            one: if sets > 0 { without(one) } else { Vec::new() },
            other: if sets > 1 { without(other) } else { Vec::new() },
        }
    }
}
