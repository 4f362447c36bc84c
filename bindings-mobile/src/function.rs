// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! The functions of the library, one short one each.

use crate::given::Given;
use crate::scalar::{Currency, Id, LocalDate, Money};
use crate::{
    AgingRow, BusinessCalendar, ClearingLine, ClearingPolicy, Converted, ConvertedParts, EntryCheck, EventDate,
    ExactSum, ForeignBalance, ForeignClearing, ForeignEntry, ForeignItem, ForeignLot, Lot, Parts, Plan, Quote,
    Receivable, Remainder, Result, Revaluation, RevaluationPolicy, Rounding, Schedule, Scheme, Split, Step, Terms,
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
/// Money only pays items of its own customer in its own currency. What lots name is followed first, then
/// the phases of the scheme; the rules are those of `Rule`(crate::Rule) and `Scheme`. The time is that of
/// sorting the items once; no lot looks twice at what was already paid.
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

/// Checks a document before it is booked: the total in the base currency is the total at the rate, halves
/// away from zero, and the lines add up in both currencies, all exactly (用友U8).
#[uniffi::export]
pub fn check_foreign_entry(entry: Given<ForeignEntry>) -> Result<EntryCheck> {
    let entry = entry.at("entry")?;
    Ok(duebook::check_foreign_entry(&entry)?)
}

/// Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
/// invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
#[uniffi::export]
pub fn clean_id(text: String) -> Result<Id> {
    Ok(duebook::Id::clean(text)?)
}

/// Values settled lines in the base currency and states the difference of each.
///
/// All lines of one lot are valued once and together, then each apart, and the residue goes where the
/// policy says (用友U8: to the first line); so are all lines of one item. Used up in its own currency is used
/// up in the books: the last line takes all of the book value, whatever the rate.
#[uniffi::export]
pub fn clear_foreign(
    base: Given<Currency>,
    lots: Given<Vec<ForeignLot>>,
    items: Given<Vec<ForeignItem>>,
    lines: Given<Vec<ClearingLine>>,
    policy: Given<ClearingPolicy>,
) -> Result<ForeignClearing> {
    let base = base.at("base")?;
    let lots = lots.at("lots")?;
    let items = items.at("items")?;
    let lines = lines.at("lines")?;
    let policy = policy.at("policy")?;
    Ok(duebook::clear_foreign(&duebook::ForeignClearingRequest { base, lots, items, lines, policy })?)
}

/// Turns one amount.
#[uniffi::export]
pub fn convert(amount: Given<Money>, quote: Given<Quote>, rounding: Rounding) -> Result<Converted> {
    let amount = amount.at("amount")?;
    let quote = quote.at("quote")?;
    Ok(duebook::convert(amount, &quote, rounding)?)
}

/// Turns several amounts so that they add up to their sum turned once, as 用友U8 does for a batch of
/// settlements: there the residue goes to the first.
#[uniffi::export]
pub fn convert_parts(
    amounts: Given<Vec<Money>>,
    quote: Given<Quote>,
    rounding: Rounding,
    remainder: Remainder,
) -> Result<ConvertedParts> {
    let amounts = amounts.at("amounts")?;
    let quote = quote.at("quote")?;
    Ok(duebook::convert_parts(&amounts, &quote, rounding, remainder)?)
}

/// Looks for the sets of amounts that are together exactly the target.
///
/// Any 40 amounts are answered, more of them if many are equal, round or out of question. The work
/// doubles with every second amount and needs at most 48 MiB.
#[uniffi::export(default(budget = None))]
pub fn exact_sum(amounts: Given<Vec<Money>>, target: Given<Money>, budget: Given<Option<i64>>) -> Result<ExactSum> {
    let amounts = amounts.at("amounts")?;
    let target = target.at("target")?;
    let budget = budget.at("budget")?;
    Ok(duebook::exact_sum(&duebook::ExactSumRequest { amounts, target, budget })?)
}

/// The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
#[uniffi::export]
pub fn inverse_quote(quote: Given<Quote>) -> Result<Quote> {
    let quote = quote.at("quote")?;
    Ok(duebook::Quote::inverse(&quote)?)
}

/// Adjusts open foreign balances to the closing rate.
///
/// Adjusted is original × closing rate; the difference is adjusted less book. A balance of zero keeps no
/// book value (结清). All balances of one currency and kind are also adjusted once together, and the residue
/// is spread as the policy says.
#[uniffi::export]
pub fn revalue(
    base: Given<Currency>,
    balances: Given<Vec<ForeignBalance>>,
    quotes: Given<Vec<Quote>>,
    policy: Given<RevaluationPolicy>,
) -> Result<Revaluation> {
    let base = base.at("base")?;
    let balances = balances.at("balances")?;
    let quotes = quotes.at("quotes")?;
    let policy = policy.at("policy")?;
    Ok(duebook::revalue(&duebook::RevaluationRequest { base, balances, quotes, policy })?)
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

/// The items as they are after the plan: the same records with less open, of the whole and of the parts.
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
