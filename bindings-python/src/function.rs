// Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
//! The functions (运算): they read records where Python keeps them and answer with new ones.
//!
//! The interpreter is released while the core works, so that other threads go on.

use duebook as core;
use pyo3::prelude::*;

use crate::argument::{Answer, Given, Held, New, worked};
use crate::border::{At, Int, List, Text};
use crate::money::Money;
use crate::plan::Plan;
use crate::scalar::{Date, Id};
use crate::shape::{AgingRow, Lot, Parts, Receivable, Remainder, Rounding, Scheme, Split, Step, at};

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
/// Money only pays items of its own customer in its own currency. Lots are used by the date they
/// arrived, then by id. The time is that of sorting the items once; no lot looks twice at what was
/// already paid.
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

/// Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
/// invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
#[pyfunction]
#[pyo3(signature = (text))]
pub(crate) fn clean_id(py: Python<'_>, text: At<at::Text, Text>) -> PyResult<Answer<Id>> {
    let text = text.0;
    worked(py, move || core::Id::clean(text)).map(Answer)
}

/// The items as they are after the plan: the same records with less open.
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
