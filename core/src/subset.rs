//! Sets of amounts that add up exactly (全额勾对): which of the open items are together one payment?
//!
//! Finding a set that adds up is cheap; knowing that it is the only one is what matters. The search
//! therefore always counts all sets and answers *unique*, *ambiguous* with the number and two of them,
//! *no set*, or *exhausted* – never the best found so far. Two sets that differ only in which of two
//! equal amounts they take are two sets: one amount, but not one choice of items.
//!
//! Amounts are first narrowed: what is larger than the target is out, what cannot be done without is
//! in, and the same by common divisors. The rest is split in two halves whose sums are merged in
//! ascending order, equal sums as one with their number of sets, and swept against each other (Horowitz
//! and Sahni 1974); the sets themselves are found by the same search inside each half. The effort is
//! counted in sums looked at, not in time: the same request gives the same answer everywhere.

mod balance;
mod few;
mod halves;
mod narrow;
mod sets;

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Money, Result};
pub(crate) use balance::{MOST_BALANCED, MOST_TOLD, Places, Smallest, smallest};
pub(crate) use few::{MOST_MEMBERS, find_few};
use halves::solve;
pub use sets::{SizeCount, SumSet, SumSets, SumSetsRequest, sum_sets};

/// Whether some of the amounts add up to the target.
///
/// ```
/// use duebook::{Currency, ExactSum, ExactSumRequest, Money, exact_sum};
///
/// let cny = Currency::new("CNY")?;
/// let money = |amount: &str| Money::parse(amount, cny);
/// let mut request = ExactSumRequest {
///     amounts: vec![money("113.07")?, money("45.20")?, money("8.99")?, money("30.01")?],
///     target: money("152.07")?,
///     budget: None,
/// };
/// assert_eq!(exact_sum(&request)?, ExactSum::Unique { positions: vec![0, 2, 3] });
///
/// request.amounts.push(money("45.20")?);
/// request.target = money("54.19")?;
/// assert_eq!(exact_sum(&request)?, ExactSum::Ambiguous { sets: 2, one: vec![1, 2], other: vec![2, 4] });
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ExactSum {
    /// One set adds up, and no other.
    Unique {
        /// The positions of its amounts, counted from 0, ascending.
        positions: Vec<i64>,
    },
    /// Several sets add up; none is better than the others.
    Ambiguous {
        /// How many: all of them were counted. 9007199254740991, the largest number every host writes exactly, means that many or more.
        sets: i64,
        /// The positions of one set. Which two are named is the same whenever the question is, and no more.
        one: Vec<i64>,
        /// The positions of another, the later of the two where they first differ.
        other: Vec<i64>,
    },
    /// No set adds up.
    NoSet {},
    /// The search was stopped; nothing is known.
    Exhausted {
        /// The operations it was allowed.
        budget: i64,
    },
}

/// What [`exact_sum`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExactSumRequest {
    /// The amounts to choose from, each more than zero, at most 1,000.
    pub amounts: Vec<Money>,
    /// What they must add up to, more than zero.
    pub target: Money,
    /// The most sums the search may look at, 1 to 1,000,000,000. Absent: 10,000,000, which is enough
    /// for any 40 amounts.
    #[shape(omit)]
    pub budget: Option<i64>,
}

/// Looks for the sets of amounts that are together exactly the target.
///
/// Any 40 amounts are answered, more of them if many are equal, round or out of question. The work
/// doubles with every second amount and needs at most 48 MiB.
///
/// # Errors
/// `too_many` beyond 1,000 amounts; `amount_not_positive` and `currency_mismatch` for an amount or the
/// target; `number_out_of_range` for the budget.
pub fn exact_sum(request: &ExactSumRequest) -> Result<ExactSum> {
    let ExactSumRequest { amounts, target, budget } = request;
    if amounts.len() > MOST_AMOUNTS {
        let refused = ErrorKind::TooMany { found: count(amounts.len()), limit: count(MOST_AMOUNTS) };
        return Err(Error::from(refused).at("amounts"));
    }
    positive(*target).map_err(|e| e.at("target"))?;
    let mut minors = Vec::with_capacity(amounts.len());
    for (position, amount) in amounts.iter().enumerate() {
        let checked = target.same_currency(amount.currency()).and_then(|()| positive(*amount));
        minors.push(checked.map_err(|e| e.at_index("amounts", position))?);
    }
    let budget = budget.unwrap_or(BUDGET);
    let operations = u64::try_from(budget).ok().filter(|found| (1..=LARGEST_BUDGET.unsigned_abs()).contains(found));
    let operations = operations.ok_or_else(|| {
        Error::from(ErrorKind::NumberOutOfRange { found: budget, min: 1, max: LARGEST_BUDGET }).at("budget")
    })?;
    let numbers = |set: Vec<usize>| set.into_iter().map(count).collect();
    Ok(match find(&minors, target.minor(), operations) {
        Found::Unique(set) => ExactSum::Unique { positions: numbers(set) },
        Found::Ambiguous { count: sets, one, other } => {
            ExactSum::Ambiguous { sets, one: numbers(one), other: numbers(other) }
        }
        Found::None => ExactSum::NoSet {},
        Found::Exhausted => ExactSum::Exhausted { budget },
    })
}

fn positive(amount: Money) -> Result<i64> {
    if amount.minor() > 0 { Ok(amount.minor()) } else { Err(ErrorKind::AmountNotPositive { amount }.into()) }
}

/// The largest count said: JavaScript has no larger number it writes exactly (2⁵³ − 1).
const MOST_SETS: i64 = 9_007_199_254_740_991;
/// The most amounts of one request.
const MOST_AMOUNTS: usize = 1_000;
/// Operations where nothing is said: three passes over 2²¹ sums and what the sets cost to name.
pub(crate) const BUDGET: i64 = 10_000_000;
const LARGEST_BUDGET: i64 = 1_000_000_000;

/// What a search found. Positions ascend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The only set.
    Unique(Vec<usize>),
    /// All sets were counted; [`MOST_SETS`] means that many or more.
    Ambiguous {
        /// How many sets of items, two or more.
        count: i64,
        /// One of them.
        one: Vec<usize>,
        /// Another.
        other: Vec<usize>,
    },
    /// No set.
    None,
    /// More operations than the budget, or more sums than memory is given for. Never for 40 amounts
    /// within [`BUDGET`].
    Exhausted,
}

/// The sets of `amounts` that add up to `target`, in minor units.
///
/// Amounts of zero or less belong to no set, and the empty set is no answer.
pub(crate) fn find(amounts: &[i64], target: i64, budget: u64) -> Found {
    if target <= 0 {
        return Found::None;
    }
    let mut left = budget;
    let groups = grouped(amounts);
    let groups: Vec<&Group> = groups.iter().collect();
    let Some(solved) = solve(&groups, target, &mut left) else { return Found::Exhausted };
    let sorted = |mut set: Vec<usize>| {
        set.sort_unstable();
        set
    };
    match solved.sets {
        0 => Found::None,
        1 => Found::Unique(sorted(solved.one)),
        sets => {
            let (a, b) = (sorted(solved.one), sorted(solved.other));
            let count = i64::try_from(sets).unwrap_or(i64::MAX).min(MOST_SETS);
            if a < b {
                Found::Ambiguous { count, one: a, other: b }
            } else {
                Found::Ambiguous { count, one: b, other: a }
            }
        }
    }
}

/// Amounts that are equal.
#[derive(Debug)]
struct Group {
    amount: i64,
    /// Where they stand, ascending. Never empty.
    positions: Vec<usize>,
}

impl Group {
    fn times(&self) -> i64 {
        count(self.positions.len())
    }

    fn total(&self) -> i128 {
        i128::from(self.amount).saturating_mul(self.times().into())
    }
}

/// Equal amounts together: the most frequent first, then the largest. The order of the list is only in
/// the positions.
fn grouped(amounts: &[i64]) -> Vec<Group> {
    let mut sorted: Vec<(i64, usize)> =
        amounts.iter().enumerate().filter(|(_, amount)| **amount > 0).map(|(at, amount)| (*amount, at)).collect();
    sorted.sort_unstable();
    let equal = sorted.chunk_by(|a, b| a.0 == b.0).filter_map(|equal| {
        let positions = equal.iter().map(|(_, at)| *at).collect();
        equal.first().map(|(amount, _)| Group { amount: *amount, positions })
    });
    let mut groups: Vec<Group> = equal.collect();
    groups.sort_unstable_by_key(|group| std::cmp::Reverse((group.positions.len(), group.amount)));
    groups
}

/// Takes `operations` off the budget; nothing if it does not suffice.
fn spend(left: &mut u64, operations: usize) -> Option<()> {
    *left = left.checked_sub(u64::try_from(operations).ok()?)?;
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENOUGH: u64 = BUDGET.unsigned_abs();

    /// Forty amounts whose sums are nearly all different, about half of them together.
    fn hard(count: usize) -> (Vec<i64>, i64) {
        let mut seed = 99_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from(seed >> 24).unwrap() % 1_000_000_000_000 + 1
        };
        let amounts: Vec<i64> = (0..count).map(|_| next()).collect();
        let target = amounts.iter().step_by(2).sum();
        (amounts, target)
    }

    #[test]
    fn forty_amounts_fit_the_budget_and_the_hidden_set_is_found() {
        let (amounts, target) = hard(40);
        let even: Vec<usize> = (0..40).step_by(2).collect();
        match find(&amounts, target, ENOUGH) {
            Found::Unique(set) => assert_eq!(set, even),
            Found::Ambiguous { one, other, .. } => {
                for set in [one, other] {
                    assert_eq!(set.iter().map(|at| amounts[*at]).sum::<i64>(), target);
                }
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(find(&amounts, target, 6_000_000), Found::Exhausted);
    }

    #[test]
    fn sets_are_sets_of_items_and_all_are_counted() {
        assert_eq!(find(&[100, 100, 100], 200, ENOUGH), ambiguous(3, &[0, 1], &[0, 2]));
        assert_eq!(find(&[100, 100, 100], 300, ENOUGH), Found::Unique(vec![0, 1, 2]));
        // Twenty out of forty: 40! / (20! 20!).
        let Found::Ambiguous { count, .. } = find(&[7; 40], 140, ENOUGH) else { panic!() };
        assert_eq!(count, 137_846_528_820);
        // Half of a thousand equal amounts: more sets than any number here holds.
        let Found::Ambiguous { count, .. } = find(&[7; 1_000], 3_500, ENOUGH) else { panic!() };
        assert_eq!(count, MOST_SETS);
    }

    fn ambiguous(count: i64, one: &[usize], other: &[usize]) -> Found {
        Found::Ambiguous { count, one: one.to_vec(), other: other.to_vec() }
    }

    #[test]
    fn the_largest_amounts_do_not_overflow() {
        let most = Money::MAX_MINOR;
        assert_eq!(find(&[most; 40], most, ENOUGH), ambiguous(40, &[0], &[1]));
        assert_eq!(find(&[most, most - 1, 1], most, ENOUGH), ambiguous(2, &[0], &[1, 2]));
        assert_eq!(find(&[], 1, ENOUGH), Found::None);
        assert_eq!(find(&[5, 0, -5], 0, ENOUGH), Found::None);
        assert_eq!(find(&[5, 0, -5], 5, ENOUGH), Found::Unique(vec![0]));
    }

    #[test]
    fn many_round_amounts_are_few_sums() {
        // 200 amounts of 1 to 200 hundreds: sums up to the target are few, sets beyond number.
        let amounts: Vec<i64> = (1..=200).map(|times| times * 10_000).collect();
        let Found::Ambiguous { count, one, other } = find(&amounts, 10_050_000, ENOUGH) else { panic!() };
        assert!(count == MOST_SETS && one != other);
        assert_eq!(find(&amounts, 10_050_001, ENOUGH), Found::None);
    }
}
