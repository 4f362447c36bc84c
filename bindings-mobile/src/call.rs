//! The functions of the library, one short one each.

use duebook::{AllocationRequest, ScheduleRequest};

use crate::given::Given;
use crate::scalar::{self, Id, LocalDate, Money};
use crate::{
    AgingRow, BusinessCalendar, EventDate, Lot, Parts, Plan, Receivable, Remainder, Result, Rounding, Schedule, Scheme,
    Split, Step, Terms,
};

/// Makes the schedule of a contract: dated installments that add up to it, to the minor unit.
///
/// A line whose event is not among `events` is part of the schedule without a date. The calendar is
/// needed if the terms move due dates off free days.
#[uniffi::export(default(events = [], calendar = None))]
pub fn schedule(
    total: Given<Money>,
    terms: Given<Terms>,
    events: Given<Vec<EventDate>>,
    calendar: Given<Option<BusinessCalendar>>,
) -> Result<Schedule> {
    Ok(duebook::schedule(&ScheduleRequest {
        total: total.at("total")?,
        terms: terms.at("terms")?,
        events: events.at("events")?,
        calendar: calendar.at("calendar")?,
    })?)
}

/// Divides `total` into parts that add up to it to the minor unit.
#[uniffi::export]
pub fn split(total: Given<Money>, by: Given<Parts>, remainder: Remainder, rounding: Rounding) -> Result<Split> {
    Ok(duebook::split(total.at("total")?, &by.at("by")?, remainder, rounding)?)
}

/// Proposes which money pays which items, and why. Nothing has changed yet.
///
/// `as_of` is the business date: the date of every line, and what decides what is due.
#[uniffi::export]
pub fn allocate(
    lots: Given<Vec<Lot>>,
    items: Given<Vec<Receivable>>,
    scheme: Given<Scheme>,
    as_of: Given<LocalDate>,
) -> Result<Plan> {
    let (lots, items) = (lots.at("lots")?, items.at("items")?);
    let (scheme, as_of) = (scheme.at("scheme")?, as_of.at("asOf")?);
    Ok(duebook::allocate(&AllocationRequest { lots: &lots, items: &items, scheme: &scheme, as_of })?)
}

/// The items as they are after the plan: the same records with less open.
#[uniffi::export]
pub fn settle(items: Given<Vec<Receivable>>, plan: Given<Plan>) -> Result<Vec<Receivable>> {
    Ok(duebook::settle(&items.at("items")?, &plan.at("plan")?)?)
}

/// What is open on `as_of` by days past due, one row per currency.
///
/// `limits` are inclusive and rise: with 30, 60, 90 an item 30 days past due stands in the first bucket,
/// one 31 days past due in the second, one 91 days past due in the fourth and last.
#[uniffi::export]
pub fn aging(items: Given<Vec<Receivable>>, limits: Vec<i64>, as_of: Given<LocalDate>) -> Result<Vec<AgingRow>> {
    Ok(duebook::aging(&items.at("items")?, &limits, as_of.at("asOf")?)?)
}

/// Applies the steps of a due rule to a date, in order.
#[uniffi::export]
pub fn walk(from: Given<LocalDate>, steps: Vec<Step>) -> Result<LocalDate> {
    Ok(duebook::calendar::walk(from.at("from")?, &steps).map_err(|e| e.at("steps"))?)
}

/// Repairs a typed or exported identifier, then takes it: full-width to half-width, invisible
/// characters dropped, blanks trimmed. A choice of the caller, never made silently.
#[uniffi::export]
pub fn clean_id(text: String) -> Result<Id> {
    Ok(duebook::Id::clean(text)?)
}

/// How many decimal places a currency has: 2 for `CNY`, 0 for `JPY`, 6 for `USDT:6`.
#[uniffi::export]
pub fn currency_digits(currency: String) -> Result<i64> {
    Ok(scalar::currency(&currency)?.digits().into())
}

/// Any function of the library by its name, from JSON text to JSON text: for bulk, and for records that
/// are JSON already. The refusals are the same, with the full path.
#[uniffi::export]
pub fn call_json(name: String, given: String) -> Result<String> {
    Ok(duebook::json::call(&name, &given)?)
}
