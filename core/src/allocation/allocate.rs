//! From lots, items and a scheme to a plan.

use std::borrow::Borrow;

use super::plan::Plan;
use super::run::Run;
use super::scheme::{Scheme, Turn};
use crate::{Date, Lot, Receivable, Result};

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
/// Money only pays items of its own customer in its own currency. What lots name is followed first, then
/// the phases of the scheme; the rules are those of [`Rule`](crate::Rule) and [`Scheme`]. The time is that of
/// sorting the items once; no lot looks twice at what was already paid.
///
/// # Errors
/// `amount_too_large` if what one customer owes, or what all lots bring, exceeds the largest amount;
/// `too_many` beyond 10,000,000 lots or items, 10,000 names or references, 64 fields, 16 limits of a scope or
/// 1,000 combinations of their values, 256 parts or 16 discounts; `duplicate_id`; `amount_not_positive` for a
/// lot or discount, `amount_negative` for an item or part; `number_out_of_range` for a priority;
/// `parts_do_not_add_up`; `currency_mismatch` inside a record; `not_yet_received` for a lot after the business
/// date. For a named item: `unknown_item`, `customer_mismatch`, `currency_mismatch`, `not_yet_issued`,
/// `out_of_scope`, `over_allocated`, `insufficient_available`. For the scheme: `empty`, `too_many`,
/// `number_out_of_range`, `duplicate_id`, `duplicate_phase`, `phase_unreachable`, `phase_contradiction`,
/// `amount_not_positive`; `too_many` at a phase if lines in proportion are more than 1,000,000 beyond one for each
/// item. `budget_exceeded` if scopes, windows and groups together need too much searching. The
/// path names the lot, item or phase; nothing has changed.
pub fn allocate<L: Borrow<Lot>, R: Borrow<Receivable>>(request: &AllocationRequest<'_, L, R>) -> Result<Plan> {
    // Compiled once, whatever the caller keeps its records in.
    let lots: Vec<&Lot> = request.lots.iter().map(Borrow::borrow).collect();
    let items: Vec<&Receivable> = request.items.iter().map(Borrow::borrow).collect();
    plan(&AllocationRequest { lots: &lots, items: &items, scheme: request.scheme, as_of: request.as_of })
}

fn plan<'a>(request: &AllocationRequest<'a, &'a Lot, &'a Receivable>) -> Result<Plan> {
    request.scheme.check().map_err(|e| e.at("scheme"))?;
    let lots = super::check::lots(request)?;
    let mut run = Run::new(request, &lots)?;
    run.follow_names()?;
    let (phases, lots) = (request.scheme.phases.len(), lots.len());
    match request.scheme.turn {
        Turn::LotByLot => {
            (0..lots).try_for_each(|lot| (0..phases).try_for_each(|phase| run.step(lot, phase)))?;
        }
        Turn::PhaseByPhase => {
            (0..phases).try_for_each(|phase| (0..lots).try_for_each(|lot| run.step(lot, phase)))?;
        }
    }
    run.finish()
}
