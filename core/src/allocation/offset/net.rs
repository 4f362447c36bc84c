//! What we owe a party against what it owes us (应收冲应付).

use std::collections::BTreeMap;

use crate::allocation::{AllocationRequest, Plan, Scheme, allocate, settle};
use crate::error::{ErrorKind, count};
use crate::item::Source;
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Lot, Money, Receivable, Result};

/// What a netting is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct NetRequest {
    /// What customers owe us.
    pub items: Vec<Receivable>,
    /// What we owe the same parties as our suppliers; their id stands in `customer`.
    pub payables: Vec<Receivable>,
    /// The order in which items are set off.
    pub scheme: Scheme,
    /// The business date.
    pub as_of: Date,
}

/// What a netting does. Nothing has changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Netting {
    /// Which payable, as a lot of the same id, is set against which item.
    pub plan: Plan,
    /// What customers owe us then, in the order given.
    pub items: Vec<Receivable>,
    /// What we owe then, in the order given: the same amounts less.
    pub payables: Vec<Receivable>,
}

/// Sets payables against receivables of the same party in the same currency.
///
/// ```
/// use duebook::{Currency, Money, NetRequest, Receivable, Scheme, net_payables};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let net = net_payables(&NetRequest {
///     items: vec![Receivable::new("S-1", "ACME", cny("33900.00")?, "2026-02-07".parse()?)?],
///     payables: vec![Receivable::new("P-1", "ACME", cny("11300.01")?, "2026-01-31".parse()?)?],
///     scheme: Scheme::oldest_due_first(),
///     as_of: "2026-02-06".parse()?,
/// })?;
/// assert_eq!((net.items[0].open, net.payables[0].open), (cny("22599.99")?, cny("0.00")?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A payable is a lot of the source payable: it counts from the day it was issued, or else from its due date
/// but not later than the business date. One that is issued later takes no part. Both sides lose the same;
/// with a scheme that pays in order it is the smaller of the two (U8). What a payable consists of is paid in
/// the order of its parts.
///
/// # Errors
/// Those of [`allocate`]; for payables `duplicate_id`, `amount_negative`, `parts_do_not_add_up`, and
/// `amount_too_large` if together they exceed the largest amount.
pub fn net_payables(request: &NetRequest) -> Result<Netting> {
    let NetRequest { items, payables, scheme, as_of } = request;
    let lots = as_lots(payables, *as_of)?;
    let plan = allocate(&AllocationRequest { lots: &lots, items, scheme, as_of: *as_of })?;
    let mut paid: BTreeMap<&Id, i64> = BTreeMap::new();
    for line in &plan.lines {
        let sum = paid.entry(&line.lot).or_default();
        *sum = sum.saturating_add(line.amount.minor());
    }
    let mut after = payables.clone();
    for payable in &mut after {
        let minor = paid.get(&payable.id).copied().unwrap_or(0);
        let currency = payable.open.currency();
        payable.open = payable.open.minus(Money::new(minor, currency)?)?;
        let mut left = minor;
        for part in &mut payable.parts {
            let now = part.open.minor().min(left);
            part.open = part.open.minus(Money::new(now, currency)?)?;
            left = left.saturating_sub(now);
        }
    }
    let items = settle(items, &plan)?;
    Ok(Netting { plan, items, payables: after })
}

/// The payables that take part, as lots.
fn as_lots(payables: &[Receivable], as_of: Date) -> Result<Vec<Lot>> {
    let mut seen: BTreeMap<&Id, usize> = BTreeMap::new();
    let mut sums: BTreeMap<Currency, i128> = BTreeMap::new();
    let mut lots = Vec::with_capacity(payables.len());
    for (position, payable) in payables.iter().enumerate() {
        let refused = |e: Error| e.at_index("payables", position);
        if let Some(first) = seen.insert(&payable.id, position) {
            let duplicate = ErrorKind::DuplicateId { id: payable.id.clone(), first: count(first) };
            return Err(refused(Error::from(duplicate).at("id")));
        }
        whole(payable).map_err(refused)?;
        if payable.open.is_zero() || !payable.exists_on(as_of) {
            continue;
        }
        let sum = sums.entry(payable.open.currency()).or_default();
        *sum = sum.saturating_add(payable.open.minor().into());
        let received = payable.issued.unwrap_or(payable.due.min(as_of));
        let lot = Lot::new(payable.id.as_str(), payable.customer.as_str(), payable.open, received).map_err(refused)?;
        lots.push(Lot { source: Source::Payable, fields: payable.fields.clone(), ..lot });
    }
    for (currency, sum) in sums {
        Money::from_i128(sum, currency).map_err(|e| e.at("payables"))?;
    }
    Ok(lots)
}

/// Whether an item is what its parts are.
pub(super) fn whole(item: &Receivable) -> Result<()> {
    if item.open.is_negative() {
        return Err(Error::from(ErrorKind::AmountNegative { amount: item.open }).at("open"));
    }
    for (position, part) in item.parts.iter().enumerate() {
        if part.open.is_negative() {
            let refused = ErrorKind::AmountNegative { amount: part.open };
            return Err(Error::from(refused).at("open").at_index("parts", position));
        }
    }
    if item.parts.is_empty() {
        return Ok(());
    }
    let sum = Money::sum(item.parts.iter().map(|part| part.open), item.open.currency()).map_err(|e| e.at("parts"))?;
    if sum == item.open {
        return Ok(());
    }
    Err(Error::from(ErrorKind::PartsDoNotAddUp { item: item.id.clone(), sum, open: item.open }).at("parts"))
}
