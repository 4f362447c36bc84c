//! From lots, items and a scheme to a plan.

use std::borrow::Borrow;

use rustc_hash::FxBuildHasher;

use super::plan::Plan;
use super::run::{Places, Run, remember};
use super::scheme::Scheme;
use crate::error::{ErrorKind, count};
use crate::{Date, Error, Lot, Receivable, Result};

/// What an allocation is made from. Lots and items may be given as values or as references.
#[derive(Clone, Copy, Debug)]
pub struct AllocationRequest<'a, L, R> {
    /// The money to use, in any order.
    pub lots: &'a [L],
    /// The open items, in any order; settled ones are allowed and left alone.
    pub items: &'a [R],
    /// The order in which items are paid.
    pub scheme: &'a Scheme,
    /// The business date (业务日期): the date of every line, and what decides what is due.
    pub as_of: Date,
}

/// Proposes which money pays which items.
///
/// ```
/// use duebook::{AllocationRequest, Currency, Lot, Money, Receivable, Scheme, allocate};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let plan = allocate(&AllocationRequest {
///     lots: &[Lot::new("R-7", "ACME", cny("50000.00")?, "2026-02-06".parse()?)?],
///     items: &[
///         Receivable::new("C-1/2", "ACME", cny("45200.00")?, "2026-04-09".parse()?)?,
///         Receivable::new("C-1/1", "ACME", cny("33900.00")?, "2026-02-07".parse()?)?,
///     ],
///     scheme: &Scheme::oldest_due_first(),
///     as_of: "2026-02-06".parse()?,
/// })?;
/// assert_eq!(plan.lines[1].amount, cny("16100.00")?);
/// assert_eq!(plan.lines[1].reason.en(), "next due item of ACME, due 2026-04-09; 29100.00 CNY stays open");
/// assert!(plan.left_over.is_empty());
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Money only pays items of its own customer in its own currency. Lots are used by the date they
/// arrived, then by id. The time is that of sorting the items once; no lot looks twice at what was
/// already paid.
///
/// # Errors
/// `amount_too_large` if what one customer owes, or what all lots bring, exceeds the largest amount;
/// `empty` or `too_many` phases; `too_many` beyond 10,000,000 lots or items, or 10,000 names in a lot;
/// `duplicate_id`; `amount_not_positive` for a lot, `amount_negative` for an item; `not_yet_received`
/// for a lot after the business date. For a named item: `unknown_item`, `customer_mismatch`,
/// `currency_mismatch`, `not_yet_issued`, `over_allocated`, `insufficient_available`. The path names
/// the lot or item; nothing has changed.
pub fn allocate<L: Borrow<Lot>, R: Borrow<Receivable>>(request: &AllocationRequest<'_, L, R>) -> Result<Plan> {
    request.scheme.check().map_err(|e| e.at("scheme"))?;
    let lots = checked_lots(request)?;
    let mut run = Run::new(request, &lots)?;
    for (position, lot) in &lots {
        run.use_lot(*position, lot)?;
    }
    run.finish(&lots)
}

pub(super) const MOST_RECORDS: usize = 10_000_000;
const MOST_NAMES: usize = 10_000;

/// The lots in the order they are used, with their positions in the caller's list.
fn checked_lots<'a, L: Borrow<Lot>, R>(request: &AllocationRequest<'a, L, R>) -> Result<Vec<(usize, &'a Lot)>> {
    at_most(request.lots.len(), MOST_RECORDS, "lots")?;
    let mut seen = Places::with_capacity_and_hasher(request.lots.len(), FxBuildHasher);
    let mut lots = Vec::with_capacity(request.lots.len());
    for (position, lot) in request.lots.iter().enumerate() {
        let lot: &Lot = lot.borrow();
        check_lot(lot, request.as_of)
            .and_then(|()| remember(&mut seen, &lot.id, position))
            .map_err(|e| e.at_index("lots", position))?;
        lots.push((position, lot));
    }
    lots.sort_unstable_by(|(_, a), (_, b)| (a.received, &a.id).cmp(&(b.received, &b.id)));
    Ok(lots)
}

fn check_lot(lot: &Lot, as_of: Date) -> Result<()> {
    at_most(lot.references.len(), MOST_NAMES, "references")?;
    at_most(lot.pays.len(), MOST_NAMES, "pays")?;
    if lot.amount.minor() <= 0 {
        return Err(Error::from(ErrorKind::AmountNotPositive { amount: lot.amount }).at("amount"));
    }
    if lot.received > as_of {
        let refused = ErrorKind::NotYetReceived { lot: lot.id.clone(), received: lot.received, as_of };
        return Err(Error::from(refused).at("received"));
    }
    Ok(())
}

pub(super) fn at_most(found: usize, limit: usize, path: &str) -> Result<()> {
    if found <= limit {
        return Ok(());
    }
    Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(path))
}
