//! Schemes side by side (核销规则对比): what each would do with the same money and the same items.

use std::collections::BTreeMap;

use super::allocate::{AllocationRequest, allocate};
use super::plan::{Line, Plan, Total};
use super::scheme::Scheme;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Lot, Money, Reason, Receivable, Result};

/// What a comparison is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CompareRequest {
    /// The money to use.
    pub lots: Vec<Lot>,
    /// The open items.
    pub items: Vec<Receivable>,
    /// The schemes, 2 to 16, each with a name of its own.
    pub schemes: Vec<NamedScheme>,
    /// The business date.
    pub as_of: Date,
}

/// A scheme with a name, such as that of the system it follows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct NamedScheme {
    /// The name.
    pub name: Id,
    /// The scheme.
    pub scheme: Scheme,
}

/// Where schemes differ, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Comparison {
    /// The business date.
    pub as_of: Date,
    /// What each scheme does in all, in the order given.
    pub outcomes: Vec<SchemeOutcome>,
    /// Which schemes agree in every amount, in the order of the first of each group.
    pub groups: Vec<SchemeGroup>,
    /// The first line that is not the same in all plans; absent if all lines are.
    #[shape(omit)]
    pub first: Option<FirstDifference>,
    /// The pairs of lot and item that get different amounts, by the ids of lot and item.
    pub pairs: Vec<PairDifference>,
    /// The lots of which different amounts are left, by id.
    pub left_over: Vec<LotDifference>,
}

/// What one scheme does in all.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SchemeOutcome {
    /// The scheme.
    pub scheme: Id,
    /// The number of lines.
    pub lines: i64,
    /// Received, allocated and left over by currency.
    pub totals: Vec<Total>,
}

/// Schemes that agree in every amount.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SchemeGroup {
    /// Their names, in the order given.
    pub schemes: Vec<Id>,
}

/// The first line that is not the same in all plans.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct FirstDifference {
    /// The position of the line, from 0.
    pub position: i64,
    /// What stands there in each plan, with its reason, in the order of the schemes.
    pub lines: Vec<SchemeLine>,
}

/// One line of one plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SchemeLine {
    /// The scheme.
    pub scheme: Id,
    /// The line; absent if the plan has ended.
    #[shape(omit)]
    pub line: Option<Line>,
}

/// A pair of lot and item that gets different amounts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PairDifference {
    /// The lot.
    pub lot: Id,
    /// The item.
    pub item: Id,
    /// What each scheme does, in the order given.
    pub amounts: Vec<PairAmount>,
}

/// What one scheme does with a pair of lot and item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PairAmount {
    /// The scheme.
    pub scheme: Id,
    /// What the lot pays of the item; zero if nothing.
    pub amount: Money,
    /// What is settled beside it without being paid.
    #[shape(omit)]
    pub difference: Option<Money>,
    /// Why, as the first line of the pair says.
    #[shape(omit)]
    pub reason: Option<Reason>,
}

/// A lot of which different amounts are left.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LotDifference {
    /// The lot.
    pub lot: Id,
    /// What each scheme leaves, in the order given.
    pub amounts: Vec<LotAmount>,
}

/// What one scheme leaves of a lot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LotAmount {
    /// The scheme.
    pub scheme: Id,
    /// What is left; zero if nothing.
    pub amount: Money,
    /// Why.
    #[shape(omit)]
    pub reason: Option<Reason>,
}

/// Runs every scheme over the same lots and items and lists where and why they differ.
///
/// ```
/// use duebook::{CompareRequest, Currency, Lot, Money, NamedScheme, Receivable, Scheme, compare_schemes};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let named = |name: &str, scheme| -> duebook::Result<_> { Ok(NamedScheme { name: name.parse()?, scheme }) };
/// let comparison = compare_schemes(&CompareRequest {
///     lots: vec![Lot::new("R-7", "ACME", cny("45200.01")?, "2026-02-06".parse()?)?],
///     items: vec![
///         Receivable::new("C-1/1", "ACME", cny("33900.00")?, "2026-02-07".parse()?)?,
///         Receivable::new("C-1/2", "ACME", cny("45200.01")?, "2026-04-09".parse()?)?,
///     ],
///     schemes: vec![named("standard", Scheme::standard())?, named("oldest", Scheme::oldest_due_first())?],
///     as_of: "2026-02-06".parse()?,
/// })?;
/// assert_eq!(comparison.groups.len(), 2);
/// assert_eq!(comparison.pairs[0].amounts[1].amount, cny("33900.00")?);
/// assert_eq!(
///     comparison.pairs[1].amounts[0].reason.as_ref().map(|reason| reason.en()),
///     Some("the only item of exactly 45200.01 CNY; paid in full".to_owned())
/// );
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The time is that of the allocations and of sorting their lines.
///
/// # Errors
/// `number_out_of_range` for fewer than 2 or more than 16 schemes; `duplicate_id` for their names; those of
/// [`allocate`], at `schemes[i]` if it is the scheme that cannot be followed.
pub fn compare_schemes(request: &CompareRequest) -> Result<Comparison> {
    let CompareRequest { lots, items, schemes, as_of } = request;
    if !(FEWEST..=MOST).contains(&schemes.len()) {
        let refused = ErrorKind::NumberOutOfRange { found: count(schemes.len()), min: count(FEWEST), max: count(MOST) };
        return Err(Error::from(refused).at("schemes"));
    }
    let mut seen: BTreeMap<&Id, usize> = BTreeMap::new();
    let mut plans: Vec<(&Id, Plan)> = Vec::with_capacity(schemes.len());
    for (position, NamedScheme { name, scheme }) in schemes.iter().enumerate() {
        if let Some(first) = seen.insert(name, position) {
            let refused = ErrorKind::DuplicateId { id: name.clone(), first: count(first) };
            return Err(Error::from(refused).at("name").at_index("schemes", position));
        }
        let plan = allocate(&AllocationRequest { lots, items, scheme, as_of: *as_of });
        let of_scheme = |e: Error| if e.path().starts_with("scheme") { e.at_index("schemes", position) } else { e };
        plans.push((name, plan.map_err(of_scheme)?));
    }
    let (mut pairs, mut kept) = (pairs(&plans)?, kept(&plans, lots));
    let outcome = |(name, plan): &(&Id, Plan)| SchemeOutcome {
        scheme: (*name).clone(),
        lines: plan.line_count(),
        totals: plan.totals.clone(),
    };
    let groups = groups(&plans, &pairs, &kept);
    pairs.retain(|pair| differ(&pair.amounts, |amount| (amount.amount, amount.difference)));
    kept.retain(|lot| differ(&lot.amounts, |amount| amount.amount));
    Ok(Comparison {
        as_of: *as_of,
        outcomes: plans.iter().map(outcome).collect(),
        groups,
        first: first(&plans),
        pairs,
        left_over: kept,
    })
}

const FEWEST: usize = 2;
const MOST: usize = 16;

/// Whether not all are the same in what counts.
fn differ<T, K: PartialEq>(amounts: &[T], key: impl Fn(&T) -> K) -> bool {
    amounts.windows(2).any(|two| matches!(two, [one, other] if key(one) != key(other)))
}

/// What every scheme does with every pair that any of them pays, by the ids of lot and item.
fn pairs(plans: &[(&Id, Plan)]) -> Result<Vec<PairDifference>> {
    let none = |currency: Currency| -> Vec<PairAmount> {
        let none = |(name, _): &(&Id, Plan)| PairAmount {
            scheme: (*name).clone(),
            amount: Money::zero(currency),
            difference: None,
            reason: None,
        };
        plans.iter().map(none).collect()
    };
    let mut pairs: BTreeMap<(&Id, &Id), Vec<PairAmount>> = BTreeMap::new();
    for (position, (_, plan)) in plans.iter().enumerate() {
        for line in &plan.lines {
            let amounts = pairs.entry((&line.lot, &line.item)).or_insert_with(|| none(line.amount.currency()));
            let Some(mine) = amounts.get_mut(position) else { continue };
            mine.amount = mine.amount.plus(line.amount)?;
            mine.reason.get_or_insert_with(|| line.reason.clone());
        }
        for difference in &plan.differences {
            let currency = difference.amount.currency();
            let amounts = pairs.entry((&difference.lot, &difference.item)).or_insert_with(|| none(currency));
            let Some(mine) = amounts.get_mut(position) else { continue };
            let before = mine.difference.unwrap_or(Money::zero(currency));
            mine.difference = Some(before.plus(difference.amount)?);
        }
    }
    let pair = |((lot, item), amounts): ((&Id, &Id), Vec<PairAmount>)| PairDifference {
        lot: lot.clone(),
        item: item.clone(),
        amounts,
    };
    Ok(pairs.into_iter().map(pair).collect())
}

/// What every scheme leaves of every lot, by id.
fn kept(plans: &[(&Id, Plan)], lots: &[Lot]) -> Vec<LotDifference> {
    let none = |lot: &Lot| -> Vec<LotAmount> {
        let zero = Money::zero(lot.amount.currency());
        let none = |(name, _): &(&Id, Plan)| LotAmount { scheme: (*name).clone(), amount: zero, reason: None };
        plans.iter().map(none).collect()
    };
    let mut kept: BTreeMap<&Id, Vec<LotAmount>> = crate::order::map(lots.iter().map(|lot| (&lot.id, none(lot))));
    for (position, (_, plan)) in plans.iter().enumerate() {
        for left in &plan.left_over {
            let Some(mine) = kept.get_mut(&left.lot).and_then(|amounts| amounts.get_mut(position)) else { continue };
            mine.amount = left.amount;
            mine.reason = Some(left.reason.clone());
        }
    }
    kept.into_iter().map(|(lot, amounts)| LotDifference { lot: lot.clone(), amounts }).collect()
}

/// The schemes by what they do: each joins the first that has the same amounts.
fn groups(plans: &[(&Id, Plan)], pairs: &[PairDifference], kept: &[LotDifference]) -> Vec<SchemeGroup> {
    let same = |one: usize, other: usize| {
        let pair = |pair: &PairDifference| {
            let amount = |at: usize| pair.amounts.get(at).map(|amount| (amount.amount, amount.difference));
            amount(one) == amount(other)
        };
        let lot = |lot: &LotDifference| {
            let amount = |at: usize| lot.amounts.get(at).map(|amount| amount.amount);
            amount(one) == amount(other)
        };
        pairs.iter().all(pair) && kept.iter().all(lot)
    };
    let mut groups: Vec<(usize, SchemeGroup)> = Vec::new();
    for (position, (name, _)) in plans.iter().enumerate() {
        match groups.iter_mut().find(|(first, _)| same(*first, position)) {
            Some((_, group)) => group.schemes.push((*name).clone()),
            None => groups.push((position, SchemeGroup { schemes: vec![(*name).clone()] })),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The first line that is not the same in all plans: lot, item, amount or reason.
fn first(plans: &[(&Id, Plan)]) -> Option<FirstDifference> {
    let longest = plans.iter().map(|(_, plan)| plan.lines.len()).max()?;
    let at = |position: usize| plans.iter().map(move |(_, plan)| plan.lines.get(position));
    let uneven = |position: &usize| {
        let mut lines = at(*position);
        let one = lines.next().flatten();
        lines.any(|line| line != one)
    };
    let position = (0..longest).find(uneven)?;
    let line =
        |(name, plan): &(&Id, Plan)| SchemeLine { scheme: (*name).clone(), line: plan.lines.get(position).cloned() };
    Some(FirstDifference { position: count(position), lines: plans.iter().map(line).collect() })
}
