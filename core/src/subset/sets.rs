//! All sets of amounts within a window, by their size (凑数区间).

mod groups;
mod halves;
mod quads;

use std::collections::BTreeSet;

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Money, Result};
use groups::Groups;

/// Which sets of amounts add up.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum SumSets {
    /// One set adds up, and no other.
    Unique {
        /// The positions of its amounts, counted from 0, ascending.
        positions: Vec<i64>,
    },
    /// One choice of amounts adds up, but some of them stand several times in the list (同额多笔): which of the equal
    /// ones are meant is not said.
    SameAmounts {
        /// How many sets of positions there are; 1000000000 means that many or more.
        sets: i64,
        /// The set that takes the first of equal amounts.
        positions: Vec<i64>,
    },
    /// Several choices of amounts add up.
    Ambiguous {
        /// How many sets of positions there are; 1000000000 means that many or more.
        sets: i64,
        /// How many choices of amounts, if equal amounts are not told apart; the same limit.
        choices: i64,
        /// How many sets of each size, the smallest size first.
        sizes: Vec<SizeCount>,
        /// Up to ten choices of the smallest size, and one of the next if there are fewer than two.
        shown: Vec<SumSet>,
    },
    /// No set adds up.
    NoSet {},
    /// The search was stopped; nothing is known.
    Exhausted {
        /// The operations it was allowed.
        budget: i64,
    },
}

/// How many sets there are of one size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SizeCount {
    /// How many amounts each of them has.
    pub members: i64,
    /// How many sets; 1000000000 means that many or more.
    pub sets: i64,
}

/// One set of amounts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SumSet {
    /// The positions of its amounts, counted from 0, ascending. Of equal amounts the first are taken.
    pub positions: Vec<i64>,
    /// What they come to.
    pub total: Money,
}

/// What [`sum_sets`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SumSetsRequest {
    /// The amounts to choose from, at most 1,000, none of them zero. A credit note is below zero.
    pub amounts: Vec<Money>,
    /// The least they must add up to.
    pub low: Money,
    /// The most, not less than `low`.
    pub high: Money,
    /// The positions of amounts that are in every set, because something else says so. A window that is wider than
    /// one amount needs at least one.
    #[shape(omit)]
    pub anchors: Vec<i64>,
    /// The most amounts of a set, 1 to 1,000. Absent: any number.
    #[shape(omit)]
    pub members: Option<i64>,
    /// The most operations, 1 to 1,000,000,000. Absent: 20,000,000, which is enough for any 40 amounts.
    #[shape(omit)]
    pub budget: Option<i64>,
}

/// The largest count said.
const MOST_SETS: u64 = 1_000_000_000;
/// The most choices shown.
const MOST_SHOWN: usize = 10;
const MOST_AMOUNTS: usize = 1_000;
pub(crate) const SETS_BUDGET: i64 = 20_000_000;
const LARGEST_BUDGET: i64 = 1_000_000_000;

/// Counts all sets of amounts whose sum lies in a window, by size.
///
/// A set that adds up is found easily and proves little: with a tolerance of 20.00 twenty ordinary amounts have
/// hundreds of them. So a window must be *anchored* by an amount that is known to be meant, and the answer always says
/// how many sets there are. Any 40 amounts are answered, or up to 400 if a set has at most four members.
///
/// ```
/// use duebook::{Currency, Money, SumSets, SumSetsRequest, sum_sets};
///
/// let cny = Currency::new("CNY")?;
/// let money = |amount: &str| Money::parse(amount, cny);
/// let mut request = SumSetsRequest {
///     amounts: vec![money("113.07")?, money("45.20")?, money("45.20")?, money("-8.99")?],
///     low: money("149.28")?,
///     high: money("149.28")?,
///     anchors: vec![],
///     members: None,
///     budget: None,
/// };
/// // 113.07 + 45.20 - 8.99, and nobody knows which 45.20.
/// assert_eq!(sum_sets(&request)?, SumSets::SameAmounts { sets: 2, positions: vec![0, 1, 3] });
///
/// // A fee of up to 10.00 was kept: only if an item is known to be meant.
/// request.low = money("104.20")?;
/// request.high = money("114.20")?;
/// assert_eq!(sum_sets(&request).unwrap_err().code(), "window_without_anchor");
/// request.anchors = vec![3];
/// assert_eq!(sum_sets(&request)?, SumSets::Unique { positions: vec![0, 3] });
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many` beyond 1,000 amounts; `amount_zero` and `currency_mismatch` for an amount; `amount_too_large` if all
/// together, each as if above zero, are more than an amount can be; `window_backward`, `window_without_anchor`;
/// `number_out_of_range` for an anchor, `members` or the budget.
pub fn sum_sets(request: &SumSetsRequest) -> Result<SumSets> {
    let SumSetsRequest { amounts, low, high, anchors, members, budget } = request;
    if amounts.len() > MOST_AMOUNTS {
        let refused = ErrorKind::TooMany { found: count(amounts.len()), limit: count(MOST_AMOUNTS) };
        return Err(Error::from(refused).at("amounts"));
    }
    low.same_currency(high.currency()).map_err(|e| e.at("high"))?;
    if low.minor() > high.minor() {
        return Err(Error::from(ErrorKind::WindowBackward { low: *low, high: *high }).at("high"));
    }
    let mut minors = Vec::with_capacity(amounts.len());
    for (position, amount) in amounts.iter().enumerate() {
        let checked = low.same_currency(amount.currency());
        let checked =
            checked.and_then(|()| if amount.is_zero() { Err(ErrorKind::AmountZero {}.into()) } else { Ok(()) });
        checked.map_err(|e| e.at_index("amounts", position))?;
        minors.push(amount.minor());
    }
    Money::sum(amounts.iter().map(|amount| amount.abs()), low.currency()).map_err(|e| e.at("amounts"))?;
    let limited = |found: i64, min: i64, max: i64| {
        if (min..=max).contains(&found) {
            return Ok(usize::try_from(found).unwrap_or(usize::MAX));
        }
        Err(Error::from(ErrorKind::NumberOutOfRange { found, min, max }))
    };
    let mut anchored = BTreeSet::new();
    for (position, anchor) in anchors.iter().enumerate() {
        let last = count(amounts.len()).saturating_sub(1);
        anchored.insert(limited(*anchor, 0, last).map_err(|e| e.at_index("anchors", position))?);
    }
    if low != high && anchored.is_empty() {
        return Err(Error::from(ErrorKind::WindowWithoutAnchor {}).at("anchors"));
    }
    let most = count(MOST_AMOUNTS);
    let members = limited(members.unwrap_or(most), 1, most).map_err(|e| e.at("members"))?;
    let budget = budget.unwrap_or(SETS_BUDGET);
    let operations = limited(budget, 1, LARGEST_BUDGET).map_err(|e| e.at("budget"))?;
    let anchored: Vec<usize> = anchored.into_iter().collect();
    let wanted = Wanted { amounts: &minors, low: low.minor(), high: high.minor(), anchors: &anchored, members };
    let found = wanted.find(u64::try_from(operations).unwrap_or(0));
    let numbers = |set: &[usize]| set.iter().map(|at| count(*at)).collect();
    Ok(match found {
        SetsFound::Exhausted => SumSets::Exhausted { budget },
        SetsFound::None => SumSets::NoSet {},
        SetsFound::Unique(set) => SumSets::Unique { positions: numbers(&set) },
        SetsFound::SameAmounts { sets, one } => SumSets::SameAmounts { sets, positions: numbers(&one) },
        SetsFound::Ambiguous { sets, choices, sizes, shown } => SumSets::Ambiguous {
            sets,
            choices,
            sizes: sizes.iter().map(|(members, sets)| SizeCount { members: count(*members), sets: *sets }).collect(),
            shown: shown.iter().map(|set| shown_set(set, amounts, *low)).collect::<Result<_>>()?,
        },
    })
}

fn shown_set(set: &[usize], amounts: &[Money], like: Money) -> Result<SumSet> {
    let total = Money::sum(set.iter().filter_map(|at| amounts.get(*at)).copied(), like.currency())?;
    Ok(SumSet { positions: set.iter().map(|at| count(*at)).collect(), total })
}

/// The same question in minor units.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted<'a> {
    /// None of them zero; with their signs taken off, together not more than [`Money::MAX_MINOR`].
    pub(crate) amounts: &'a [i64],
    pub(crate) low: i64,
    pub(crate) high: i64,
    /// Positions that are in every set, ascending, each once.
    pub(crate) anchors: &'a [usize],
    /// The most amounts of a set, anchors included.
    pub(crate) members: usize,
}

/// The same answer. Positions ascend; of equal amounts the first are taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SetsFound {
    Unique(Vec<usize>),
    SameAmounts {
        sets: i64,
        one: Vec<usize>,
    },
    Ambiguous {
        sets: i64,
        choices: i64,
        /// Members and sets.
        sizes: Vec<(usize, i64)>,
        shown: Vec<Vec<usize>>,
    },
    None,
    /// More operations than the budget, or more sums than there is memory for; or the amounts are too large.
    Exhausted,
}

/// What a search counts: sets and choices of each number of members.
#[derive(Debug, Default)]
struct Counted {
    sets: Vec<u64>,
    choices: Vec<u64>,
}

impl Counted {
    fn add(&mut self, size: usize, sets: u64, choices: u64) {
        if self.sets.len() <= size {
            self.sets.resize(size.saturating_add(1), 0);
            self.choices.resize(size.saturating_add(1), 0);
        }
        if let (Some(all), Some(all_choices)) = (self.sets.get_mut(size), self.choices.get_mut(size)) {
            *all = all.saturating_add(sets).min(MOST_SETS);
            *all_choices = all_choices.saturating_add(choices).min(MOST_SETS);
        }
    }
}

impl Wanted<'_> {
    /// Counts all sets within so many operations.
    pub(crate) fn find(&self, budget: u64) -> SetsFound {
        let mut left = budget;
        self.search(&mut left).unwrap_or(SetsFound::Exhausted)
    }

    fn search(&self, left: &mut u64) -> Option<SetsFound> {
        let total = self.amounts.iter().fold(0_u64, |sum, amount| sum.saturating_add(amount.unsigned_abs()));
        if total > Money::MAX_MINOR.unsigned_abs() {
            return None;
        }
        let Some(members) = self.members.checked_sub(self.anchors.len()) else { return Some(SetsFound::None) };
        let anchored = self.anchors.iter().filter_map(|at| self.amounts.get(*at));
        let anchored = anchored.fold(0_i64, |sum, amount| sum.saturating_add(*amount));
        let (low, high) = (self.low.saturating_sub(anchored), self.high.saturating_sub(anchored));
        let free = self.amounts.iter().enumerate().filter(|(at, _)| self.anchors.binary_search(at).is_err());
        let groups = Groups::of(free, low, high);
        // Nothing besides the anchors is a set; nothing at all is none.
        let nothing = (low..=high).contains(&0);
        let empty = nothing && !self.anchors.is_empty();
        let window = Window { low, high, members: members.min(groups.items()), nothing };
        let (mut counted, shown) = if window.members <= quads::MEMBERS && groups.items() > 40 {
            quads::search(&groups, window, left)?
        } else {
            halves::search(&groups, window, left)?
        };
        let mut shown: Vec<Vec<usize>> = shown.iter().map(|taken| groups.positions(taken)).collect();
        if empty {
            counted.add(0, 1, 1);
            shown.insert(0, Vec::new());
        }
        for set in &mut shown {
            set.extend(self.anchors);
            set.sort_unstable();
        }
        shown.sort_by_key(Vec::len);
        let fewest = shown.first().map_or(0, Vec::len);
        let least = shown.iter().filter(|set| set.len() == fewest).count();
        shown.truncate(if least > 1 { least.min(MOST_SHOWN) } else { 2 });
        Some(self.told(&counted, shown))
    }

    fn told(&self, counted: &Counted, mut shown: Vec<Vec<usize>>) -> SetsFound {
        let sum = |counts: &[u64]| {
            let sum = counts.iter().fold(0_u64, |sum, count| sum.saturating_add(*count)).min(MOST_SETS);
            i64::try_from(sum).unwrap_or(i64::MAX)
        };
        let (sets, choices) = (sum(&counted.sets), sum(&counted.choices));
        match (sets, choices) {
            (0, _) => SetsFound::None,
            (1, _) => SetsFound::Unique(shown.pop().unwrap_or_default()),
            (_, 1) => SetsFound::SameAmounts { sets, one: shown.pop().unwrap_or_default() },
            _ => {
                let sizes = counted.sets.iter().enumerate().filter(|(_, sets)| **sets > 0);
                let sizes = sizes.map(|(size, sets)| {
                    (size.saturating_add(self.anchors.len()), i64::try_from(*sets).unwrap_or(i64::MAX))
                });
                SetsFound::Ambiguous { sets, choices, sizes: sizes.collect(), shown }
            }
        }
    }
}

/// What the free amounts must add up to.
#[derive(Clone, Copy, Debug)]
struct Window {
    low: i64,
    high: i64,
    members: usize,
    /// Whether taking nothing lies within it; that is never counted by a search.
    nothing: bool,
}

#[cfg(test)]
mod tests;
