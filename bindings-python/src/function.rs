// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! The functions (运算): they read records where Python keeps them and answer with new ones.
//!
//! The interpreter is released while the core works, so that other threads go on.

use duebook as core;
use pyo3::prelude::*;

use crate::argument::{Answer, Given, Held, New, worked};
use crate::border::{At, Int, List, Text};
use crate::money::{Currency, Money};
use crate::plan::Plan;
use crate::scalar::{Date, Id};
use crate::shape::{
    AgingRow, ClearingLine, ClearingPolicy, Converted, ConvertedParts, EntryCheck, ExactSum, ForeignBalance,
    ForeignClearing, ForeignEntry, ForeignItem, ForeignLot, Lot, Parts, Quote, Receivable, Remainder, Revaluation,
    RevaluationPolicy, Rounding, Scheme, Split, Step, at,
};

/// Sorts what is open on `as_of` into buckets of days past due, one row per currency.
///
/// `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first
/// bucket, one 31 days past due in the second, and one 91 days past due in the fourth and last. An
/// item due today is not overdue (Odoo, Tryton), and an item issued later is not there yet. Buckets have no gap and no overlap.
#[pyfunction]
#[pyo3(signature = (items, limits, *, as_of))]
pub(crate) fn aging(
    py: Python<'_>,
    items: Held<'_, at::Items, Receivable>,
    limits: At<at::Limits, List<Int>>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<AgingRow>> {
    let items = items.lent();
    let limits = limits.0;
    let as_of = as_of.0;
    worked(py, move || core::aging(&items, &limits, as_of)).map(New)
}

/// Proposes which money pays which items.
///
/// Money only pays items of its own customer in its own currency. What lots name is followed first, then
/// the phases of the scheme; the rules are those of `Rule` and `Scheme`. The time is that of
/// sorting the items once; no lot looks twice at what was already paid.
#[pyfunction]
#[pyo3(signature = (lots, items, scheme, *, as_of))]
pub(crate) fn allocate(
    py: Python<'_>,
    lots: Held<'_, at::Lots, Lot>,
    items: Held<'_, at::Items, Receivable>,
    scheme: Given<'_, at::Scheme, Scheme>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Answer<Plan>> {
    let lots = lots.lent();
    let items = items.lent();
    let scheme = scheme.lent();
    let as_of = as_of.0;
    worked(py, move || core::allocate(&core::AllocationRequest { lots: &lots, items: &items, scheme, as_of }))
        .map(Answer)
}

/// Checks a document before it is booked: the total in the base currency is the total at the rate, halves
/// away from zero, and the lines add up in both currencies, all exactly (用友U8).
#[pyfunction]
#[pyo3(signature = (entry))]
pub(crate) fn check_foreign_entry(
    py: Python<'_>,
    entry: Given<'_, at::Entry, ForeignEntry>,
) -> PyResult<Answer<EntryCheck>> {
    let entry = entry.lent();
    worked(py, move || core::check_foreign_entry(entry)).map(Answer)
}

/// Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
/// invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
#[pyfunction]
#[pyo3(signature = (text))]
pub(crate) fn clean_id(py: Python<'_>, text: At<at::Text, Text>) -> PyResult<Answer<Id>> {
    let text = text.0;
    worked(py, move || core::Id::clean(text)).map(Answer)
}

/// Values settled lines in the base currency and states the difference of each.
///
/// All lines of one lot are valued once and together, then each apart, and the residue goes where the
/// policy says (用友U8: to the first line); so are all lines of one item. Used up in its own currency is used
/// up in the books: the last line takes all of the book value, whatever the rate.
#[pyfunction]
#[pyo3(signature = (base, lots, items, lines, policy))]
pub(crate) fn clear_foreign(
    py: Python<'_>,
    base: At<at::Base, Currency>,
    lots: At<at::Lots, List<ForeignLot>>,
    items: At<at::Items, List<ForeignItem>>,
    lines: At<at::Lines, List<ClearingLine>>,
    policy: At<at::Policy, ClearingPolicy>,
) -> PyResult<Answer<ForeignClearing>> {
    let base = base.0;
    let lots = lots.0;
    let items = items.0;
    let lines = lines.0;
    let policy = policy.0;
    worked(py, move || core::clear_foreign(&core::ForeignClearingRequest { base, lots, items, lines, policy }))
        .map(Answer)
}

/// Turns one amount.
#[pyfunction]
#[pyo3(signature = (amount, quote, *, rounding))]
pub(crate) fn convert(
    py: Python<'_>,
    amount: At<at::Amount, Money>,
    quote: Given<'_, at::Quote, Quote>,
    rounding: At<at::Rounding, Rounding>,
) -> PyResult<Answer<Converted>> {
    let amount = amount.0;
    let quote = quote.lent();
    let rounding = rounding.0;
    worked(py, move || core::convert(amount, quote, rounding)).map(Answer)
}

/// Turns several amounts so that they add up to their sum turned once, as 用友U8 does for a batch of
/// settlements: there the residue goes to the first.
#[pyfunction]
#[pyo3(signature = (amounts, quote, *, rounding, remainder))]
pub(crate) fn convert_parts(
    py: Python<'_>,
    amounts: At<at::Amounts, List<Money>>,
    quote: Given<'_, at::Quote, Quote>,
    rounding: At<at::Rounding, Rounding>,
    remainder: At<at::Remainder, Remainder>,
) -> PyResult<Answer<ConvertedParts>> {
    let amounts = amounts.0;
    let quote = quote.lent();
    let rounding = rounding.0;
    let remainder = remainder.0;
    worked(py, move || core::convert_parts(&amounts, quote, rounding, remainder)).map(Answer)
}

/// Looks for the sets of amounts that are together exactly the target.
///
/// Any 40 amounts are answered, more of them if many are equal, round or out of question. The work
/// doubles with every second amount and needs at most 48 MiB.
#[pyfunction]
#[pyo3(signature = (amounts, target, *, budget = None))]
pub(crate) fn exact_sum(
    py: Python<'_>,
    amounts: At<at::Amounts, List<Money>>,
    target: At<at::Target, Money>,
    budget: Option<At<at::Budget, Int>>,
) -> PyResult<Answer<ExactSum>> {
    let amounts = amounts.0;
    let target = target.0;
    let budget = budget.map(|given| given.0);
    worked(py, move || core::exact_sum(&core::ExactSumRequest { amounts, target, budget })).map(Answer)
}

/// The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
#[pyfunction]
#[pyo3(signature = (quote))]
pub(crate) fn inverse_quote(py: Python<'_>, quote: Given<'_, at::Quote, Quote>) -> PyResult<Answer<Quote>> {
    let quote = quote.lent();
    worked(py, move || core::Quote::inverse(quote)).map(Answer)
}

/// Adjusts open foreign balances to the closing rate.
///
/// Adjusted is original × closing rate; the difference is adjusted less book. A balance of zero keeps no
/// book value (结清). All balances of one currency and kind are also adjusted once together, and the residue
/// is spread as the policy says.
#[pyfunction]
#[pyo3(signature = (base, balances, quotes, policy))]
pub(crate) fn revalue(
    py: Python<'_>,
    base: At<at::Base, Currency>,
    balances: At<at::Balances, List<ForeignBalance>>,
    quotes: At<at::Quotes, List<Quote>>,
    policy: At<at::Policy, RevaluationPolicy>,
) -> PyResult<Answer<Revaluation>> {
    let base = base.0;
    let balances = balances.0;
    let quotes = quotes.0;
    let policy = policy.0;
    worked(py, move || core::revalue(&core::RevaluationRequest { base, balances, quotes, policy })).map(Answer)
}

/// The items as they are after the plan: the same records with less open, of the whole and of the parts.
#[pyfunction]
#[pyo3(signature = (items, plan))]
pub(crate) fn settle(
    py: Python<'_>,
    items: Held<'_, at::Items, Receivable>,
    plan: Given<'_, at::Plan, Plan>,
) -> PyResult<New<Receivable>> {
    let items = items.lent();
    let plan = plan.lent();
    worked(py, move || core::settle(&items, plan)).map(New)
}

/// Divides `total` into parts that add up to it to the minor unit.
///
/// With `Rounding.Floor` a negative total is not the mirror image of the positive one (moneyphp
/// behaves so); with `Rounding.Down` it is.
#[pyfunction]
#[pyo3(signature = (total, by, *, remainder, rounding))]
pub(crate) fn split(
    py: Python<'_>,
    total: At<at::Total, Money>,
    by: At<at::By, Parts>,
    remainder: At<at::Remainder, Remainder>,
    rounding: At<at::Rounding, Rounding>,
) -> PyResult<Answer<Split>> {
    let total = total.0;
    let by = by.0;
    let remainder = remainder.0;
    let rounding = rounding.0;
    worked(py, move || core::split(total, &by, remainder, rounding)).map(Answer)
}

/// Applies the steps to a date, in order.
#[pyfunction]
#[pyo3(signature = (from_, steps))]
pub(crate) fn walk(
    py: Python<'_>,
    from_: At<at::From, Date>,
    steps: At<at::Steps, List<Step>>,
) -> PyResult<Answer<Date>> {
    let from_ = from_.0;
    let steps = steps.0;
    worked(py, move || core::calendar::walk(from_, &steps).map_err(|error| error.at("steps"))).map(Answer)
}
