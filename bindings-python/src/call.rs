//! The functions (运算): they read records where Python keeps them and answer with new ones.
//!
//! The interpreter is released while the core works, so that other threads go on.

use std::marker::PhantomData;

use duebook as core;
use duebook::ErrorKind;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyList;
use pyo3::{PyClass, type_hint_identifier, type_hint_subscript};

use crate::border::{At, Border, Int, List, Name, Out, Refused, Text, each, wrong_type};
use crate::money::Money;
use crate::plan::Plan;
use crate::scalar::{Date, Id};
use crate::shape::{AgingRow, Lot, Parts, Receivable, Remainder, Rounding, Scheme, Split, Step, at};

/// Records of a sequence, borrowed: frozen classes cannot change, so nothing is copied.
pub(crate) struct Held<'py, N, T>(Vec<Bound<'py, T>>, PhantomData<N>);

impl<'py, N: Name, T: Border + PyClass> FromPyObject<'_, 'py> for Held<'py, N, T> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = <List<T> as Border>::INPUT;
    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let held = |element: &Bound<'py, PyAny>| match element.cast::<T>() {
            Ok(record) => Ok(record.clone()),
            Err(_) => Err(wrong_type(element, T::EXPECTED)),
        };
        let all = each(&value, T::EXPECTED, held).map_err(|refused| refused.at(N::NAME))?;
        Ok(Self(all, PhantomData))
    }
}

/// A list of new records on its way out.
pub(crate) struct New<T: Border>(Vec<T::Core>);

impl<'py, T: Border> IntoPyObject<'py> for New<T> {
    type Target = PyList;
    type Output = Bound<'py, PyList>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(type_hint_identifier!("builtins", "list"), T::OUTPUT);
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, self.0.iter().map(Out::<T>))
    }
}

/// Proposes which money pays which items.
///
/// Lots and items may come in any order and from any number of customers; money only pays items of its own
/// customer in its own currency. Nothing changes: the answer is a plan, with a reason for every line.
#[pyfunction]
#[pyo3(signature = (lots, items, scheme, *, as_of))]
pub(crate) fn allocate(
    py: Python<'_>,
    lots: Held<'_, at::Lots, Lot>,
    items: Held<'_, at::Items, Receivable>,
    scheme: At<at::Scheme, Scheme>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<Plan> {
    let (lots, items): (Vec<&core::Lot>, Vec<&core::Receivable>) =
        (lots.0.iter().map(|lot| &lot.get().0).collect(), items.0.iter().map(|item| &item.get().0).collect());
    let request = core::AllocationRequest { lots: &lots, items: &items, scheme: &scheme.0, as_of: as_of.0 };
    let plan = py.detach(|| core::allocate(&request)).map_err(Refused::from)?;
    Ok(Plan::of(plan))
}

/// The items as they are after the plan: the same records with less open.
#[pyfunction]
#[pyo3(signature = (items, plan))]
pub(crate) fn settle(
    py: Python<'_>,
    items: Held<'_, at::Items, Receivable>,
    plan: Given<'_, at::Plan, Plan>,
) -> PyResult<New<Receivable>> {
    let items: Vec<&core::Receivable> = items.0.iter().map(|item| &item.get().0).collect();
    let plan = &plan.0.get().core;
    Ok(New(py.detach(|| core::settle(&items, plan)).map_err(Refused::from)?))
}

/// Sorts what is open into buckets of days past due, one row per currency (账龄).
///
/// `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first bucket
/// and one 91 days past due in the fourth and last. An item due today is not overdue.
#[pyfunction]
#[pyo3(signature = (items, limits, *, as_of))]
pub(crate) fn aging(
    py: Python<'_>,
    items: Held<'_, at::Items, Receivable>,
    limits: At<at::Limits, List<Int>>,
    as_of: At<at::AsOf, Date>,
) -> PyResult<New<AgingRow>> {
    let items: Vec<&core::Receivable> = items.0.iter().map(|item| &item.get().0).collect();
    Ok(New(py.detach(|| core::aging(&items, &limits.0, as_of.0)).map_err(Refused::from)?))
}

/// Divides a sum into parts that add up to it to the minor unit (分摊).
#[pyfunction]
#[pyo3(signature = (total, by, *, remainder, rounding))]
pub(crate) fn split(
    py: Python<'_>,
    total: At<at::Total, Money>,
    by: At<at::By, Parts>,
    remainder: At<at::Remainder, Remainder>,
    rounding: At<at::Rounding, Rounding>,
) -> PyResult<Split> {
    let split = py.detach(|| core::split(total.0, &by.0, remainder.0, rounding.0));
    Ok(Split(split.map_err(Refused::from)?))
}

/// Applies the steps of a due rule to a date, in order.
#[pyfunction]
#[pyo3(signature = (date, steps))]
pub(crate) fn walk(date: At<at::From, Date>, steps: At<at::Steps, List<Step>>) -> PyResult<At<at::Date, Date>> {
    let walked = core::calendar::walk(date.0, &steps.0);
    Ok(At::new(walked.map_err(|error| Refused::from(error.at("steps")))?))
}

/// Repairs typed or exported text and takes it as an identifier: full-width to half-width (NFKC), invisible
/// characters dropped, blanks trimmed. A choice of the caller, never made silently.
#[pyfunction]
#[pyo3(signature = (text))]
pub(crate) fn clean_id(text: At<at::Text, Text>) -> PyResult<At<at::Text, Id>> {
    Ok(At::new(core::Id::clean(text.0).map_err(Refused::from)?))
}

/// Calls a function by its name, from JSON text to JSON text; the form of the conformance vectors.
#[pyfunction]
#[pyo3(signature = (name, given))]
pub(crate) fn call(py: Python<'_>, name: At<at::Name, Text>, given: At<at::Given, Text>) -> PyResult<String> {
    Ok(py.detach(|| core::json::call(&name.0, &given.0)).map_err(Refused::from)?)
}

/// Raises a refusal from its JSON form: for tests, which walk every kind.
#[pyfunction]
pub(crate) fn _refuse(text: &str) -> PyResult<()> {
    let refusal: core::Error = core::json::read(text).map_err(Refused::from)?;
    Err(Refused::from(refusal).into())
}

/// Raises the refusal of a value that is not a member of an enum.
#[pyfunction]
pub(crate) fn _unknown_name(value: &Bound<'_, PyAny>) -> PyResult<()> {
    let text = Text::lift(value)?;
    Err(Refused::from(ErrorKind::UnknownVariant { text: text.chars().take(64).collect() }).into())
}

/// One record, borrowed.
pub(crate) struct Given<'py, N, T>(Bound<'py, T>, PhantomData<N>);

impl<'py, N: Name, T: PyClass> FromPyObject<'_, 'py> for Given<'py, N, T> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = T::TYPE_HINT;
    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match value.cast::<T>() {
            Ok(record) => Ok(Self(record.to_owned(), PhantomData)),
            Err(_) => Err(wrong_type(&value, <T as PyClass>::NAME).at(N::NAME).into()),
        }
    }
}
