//! A link (核销记录): a committed line of a plan.

use std::collections::{BTreeMap, VecDeque};

use crate::allocation::plan::{PartLine, Plan};
use crate::allocation::scheme::DifferenceKind;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result};

/// That a lot paid so much of an item. It never changes; an undo is a record beside it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Link {
    /// The link, unique in a history.
    pub id: Id,
    /// The lot that paid.
    pub lot: Id,
    /// The item that was paid.
    pub item: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// How the amount is divided over the parts of the item; none if it has none.
    #[shape(omit)]
    pub parts: Vec<LinkPart>,
    /// What was settled beside it without being paid.
    #[shape(omit)]
    pub difference: Option<LinkDifference>,
    /// The business date.
    pub on: Date,
}

/// What one component of an item got.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LinkPart {
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
}

/// A difference that settled an item (结算差异).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LinkDifference {
    /// How much, more than zero.
    pub amount: Money,
    /// What it is.
    pub kind: DifferenceKind,
    /// How it is divided over the parts of the item; none if it has none.
    #[shape(omit)]
    pub parts: Vec<LinkPart>,
}

/// What belongs to one pair of lot and item, on its way to the links.
type Waiting<'a> = BTreeMap<(&'a Id, &'a Id), VecDeque<(&'a Id, i64)>>;

/// The lines of a plan as links, with the ids `prefix-1`, `prefix-2` and so on.
///
/// ```
/// use duebook::{AllocationRequest, Currency, Lot, Money, Receivable, Scheme, allocate, links};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let plan = allocate(&AllocationRequest {
///     lots: &[Lot::new("R-7", "ACME", cny("100.01")?, "2026-02-06".parse()?)?],
///     items: &[Receivable::new("C-1/1", "ACME", cny("339.00")?, "2026-02-07".parse()?)?],
///     scheme: &Scheme::oldest_due_first(),
///     as_of: "2026-02-06".parse()?,
/// })?;
/// let links = links(&plan, "2026-02/K")?;
/// assert_eq!((links[0].id.as_str(), links[0].amount), ("2026-02/K-1", cny("100.01")?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A difference belongs to the last line of its lot and item; parts are taken in the order of the plan.
///
/// # Errors
/// Those of [`Id::new`] at `prefix`; `unknown_item` for a difference without a line and `duplicate_id` for a
/// second one; `lines_do_not_add_up` at `parts` if they are not those of the lines; `amount_not_positive`.
pub fn links(plan: &Plan, prefix: &str) -> Result<Vec<Link>> {
    Id::new(format!("{prefix}-1")).map_err(|e| e.at("prefix"))?;
    numbered(plan, prefix).map_err(|e| if e.path() == "prefix" { e } else { e.at("plan") })
}

fn numbered(plan: &Plan, prefix: &str) -> Result<Vec<Link>> {
    let (mut paid, mut settled) = waiting(&plan.parts)?;
    let mut links: Vec<Link> = Vec::with_capacity(plan.lines.len());
    let mut last: BTreeMap<(&Id, &Id), usize> = BTreeMap::new();
    for (position, line) in plan.lines.iter().enumerate() {
        let number = count(position).saturating_add(1);
        let id = Id::new(format!("{prefix}-{number}")).map_err(|e| e.at("prefix"))?;
        positive(line.amount).map_err(|e| e.at("amount").at_index("lines", position))?;
        let pair = (&line.lot, &line.item);
        let parts = take(&mut paid, pair, line.amount)?;
        last.insert(pair, position);
        let (lot, item) = (line.lot.clone(), line.item.clone());
        links.push(Link { id, lot, item, amount: line.amount, parts, difference: None, on: plan.as_of });
    }
    for (position, difference) in plan.differences.iter().enumerate() {
        let refused = |kind: ErrorKind| Error::from(kind).at("item").at_index("differences", position);
        positive(difference.amount).map_err(|e| e.at("amount").at_index("differences", position))?;
        let pair = (&difference.lot, &difference.item);
        let at = last.get(&pair).copied();
        let link = at.and_then(|at| links.get_mut(at));
        let link = link.ok_or_else(|| refused(ErrorKind::UnknownItem { item: difference.item.clone() }))?;
        if link.difference.is_some() {
            let first = plan.differences.iter().position(|other| (&other.lot, &other.item) == pair);
            let first = count(first.unwrap_or_default());
            return Err(refused(ErrorKind::DuplicateId { id: difference.item.clone(), first }));
        }
        let parts = take(&mut settled, pair, difference.amount)?;
        link.difference = Some(LinkDifference { amount: difference.amount, kind: difference.kind, parts });
    }
    let over = paid.values().chain(settled.values()).any(|rest| !rest.is_empty());
    if over {
        let sum = |parts: &Waiting<'_>| parts.values().flatten().fold(0_i64, |sum, part| sum.saturating_add(part.1));
        let rest = sum(&paid).saturating_add(sum(&settled));
        let currency = plan.parts.first().map(|part| part.amount.currency());
        if let Some(currency) = currency {
            return Err(uneven(Money::new(rest, currency)?, Money::zero(currency)));
        }
    }
    Ok(links)
}

/// The parts of what was paid, and of differences, by lot and item.
fn waiting(parts: &[PartLine]) -> Result<(Waiting<'_>, Waiting<'_>)> {
    let (mut paid, mut settled) = (Waiting::new(), Waiting::new());
    for (position, part) in parts.iter().enumerate() {
        positive(part.amount).map_err(|e| e.at("amount").at_index("parts", position))?;
        let side = if part.difference.is_some() { &mut settled } else { &mut paid };
        side.entry((&part.lot, &part.item)).or_default().push_back((&part.component, part.amount.minor()));
    }
    Ok((paid, settled))
}

/// The next parts of the pair, together exactly `amount`; none if the pair has no parts at all.
fn take<'a>(from: &mut Waiting<'a>, pair: (&'a Id, &'a Id), amount: Money) -> Result<Vec<LinkPart>> {
    let Some(rest) = from.get_mut(&pair) else { return Ok(Vec::new()) };
    let (mut parts, mut left): (Vec<LinkPart>, i64) = (Vec::new(), amount.minor());
    while left > 0 {
        let Some((component, minor)) = rest.front_mut() else {
            let sum = amount.minor().saturating_sub(left);
            return Err(uneven(Money::new(sum, amount.currency())?, amount));
        };
        let taken = (*minor).min(left);
        left = left.saturating_sub(taken);
        *minor = minor.saturating_sub(taken);
        let part = LinkPart { component: (*component).clone(), amount: Money::new(taken, amount.currency())? };
        if *minor == 0 {
            rest.pop_front();
        }
        parts.push(part);
    }
    Ok(parts)
}

pub(super) fn positive(amount: Money) -> Result<()> {
    if amount.minor() > 0 {
        return Ok(());
    }
    Err(ErrorKind::AmountNotPositive { amount }.into())
}

fn uneven(sum: Money, total: Money) -> Error {
    Error::from(ErrorKind::LinesDoNotAddUp { sum, total }).at("parts")
}
