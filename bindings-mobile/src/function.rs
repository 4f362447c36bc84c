// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! The functions of the library, one short one each.

use crate::given::Given;
use crate::scalar::{Id, LocalDate, Money};
use crate::{
    AgingRow, BusinessCalendar, EventDate, Lot, Parts, Plan, Receivable, Remainder, Result, Rounding, Schedule, Scheme,
    Split, Step, Terms,
};

/// Sorts what is open on `as_of` into buckets of days past due, one row per currency.
///
/// `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first
/// bucket, one 31 days past due in the second, and one 91 days past due in the fourth and last. An
/// item due today is not overdue (Odoo, Tryton), and an item issued later is not there yet. Buckets have no gap and no overlap.
#[uniffi::export]
pub fn aging(items: Given<Vec<Receivable>>, limits: Given<Vec<i64>>, as_of: Given<LocalDate>) -> Result<Vec<AgingRow>> {
    let items = items.at("items")?;
    let limits = limits.at("limits")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::aging(&items, &limits, as_of)?)
}

/// Proposes which money pays which items.
///
/// Money only pays items of its own customer in its own currency. Lots are used by the date they
/// arrived, then by id. The time is that of sorting the items once; no lot looks twice at what was
/// already paid.
#[uniffi::export]
pub fn allocate(
    lots: Given<Vec<Lot>>,
    items: Given<Vec<Receivable>>,
    scheme: Given<Scheme>,
    as_of: Given<LocalDate>,
) -> Result<Plan> {
    let lots = lots.at("lots")?;
    let items = items.at("items")?;
    let scheme = scheme.at("scheme")?;
    let as_of = as_of.at("asOf")?;
    Ok(duebook::allocate(&duebook::AllocationRequest { lots: &lots, items: &items, scheme: &scheme, as_of })?)
}

/// Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
/// invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
#[uniffi::export]
pub fn clean_id(text: String) -> Result<Id> {
    Ok(duebook::Id::clean(text)?)
}

/// Makes the schedule of a contract. The same request always gives the same bytes.
#[uniffi::export(default(events = [], calendar = None))]
pub fn schedule(
    total: Given<Money>,
    terms: Given<Terms>,
    events: Given<Vec<EventDate>>,
    calendar: Given<Option<BusinessCalendar>>,
) -> Result<Schedule> {
    let total = total.at("total")?;
    let terms = terms.at("terms")?;
    let events = events.at("events")?;
    let calendar = calendar.at("calendar")?;
    Ok(duebook::schedule(&duebook::ScheduleRequest { total, terms, events, calendar })?)
}

/// The items as they are after the plan: the same records with less open.
#[uniffi::export]
pub fn settle(items: Given<Vec<Receivable>>, plan: Given<Plan>) -> Result<Vec<Receivable>> {
    let items = items.at("items")?;
    let plan = plan.at("plan")?;
    Ok(duebook::settle(&items, &plan)?)
}

/// Divides `total` into parts that add up to it to the minor unit.
///
/// With `Rounding::Floor` a negative total is not the mirror image of the positive one (moneyphp
/// behaves so); with `Rounding::Down` it is.
#[uniffi::export]
pub fn split(total: Given<Money>, by: Given<Parts>, remainder: Remainder, rounding: Rounding) -> Result<Split> {
    let total = total.at("total")?;
    let by = by.at("by")?;
    Ok(duebook::split(total, &by, remainder, rounding)?)
}

/// Applies the steps to a date, in order.
#[uniffi::export]
pub fn walk(from: Given<LocalDate>, steps: Given<Vec<Step>>) -> Result<LocalDate> {
    let from = from.at("from")?;
    let steps = steps.at("steps")?;
    Ok(duebook::calendar::walk(from, &steps).map_err(|error| error.at("steps"))?)
}
