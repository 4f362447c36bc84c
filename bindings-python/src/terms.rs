//! Payment terms (收款条款) and due rules, as a Python program says them.
//!
//! What is generated says every field; what stands here says the usual cases in one line, with the
//! names of events as keywords.

use std::ops::Range;

use duebook as core;
use pyo3::exceptions::{PyIndexError, PyOverflowError};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PySlice, PyTuple};
use pyo3::{PyTypeInfo, type_hint_identifier, type_hint_subscript, type_hint_union};

use crate::border::{At, Border, Int, Lifted, List, Refused, each, wrong_type};
use crate::money::Money;
use crate::scalar::{Date, Id, Percent};
use crate::shape::{BusinessDay, Calendar, Due, EventDate, Installment, Schedule, Step, TermLine, Terms, at};

/// A percentage and its due rule: `(30, Due.after("signing", days=7))`.
struct PercentLine;

impl Border for PercentLine {
    type Core = core::TermLine;
    const INPUT: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("builtins", "tuple"), Percent::INPUT, Due::TYPE_HINT);
    const OUTPUT: PyStaticExpr = TermLine::TYPE_HINT;
    const EXPECTED: &'static str = "tuple (percentage, Due)";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<core::TermLine> {
        let pair = value.cast::<PyTuple>().ok().filter(|tuple| tuple.len() == 2);
        let pair = pair.ok_or_else(|| wrong_type(value, Self::EXPECTED))?;
        let percent = Percent::lift(&pair.get_item(0)?).map_err(|refused| refused.at("share.percent"))?;
        let due = Due::lift(&pair.get_item(1)?).map_err(|refused| refused.at("due"))?;
        Ok(core::TermLine::new(core::Share::Percent { percent, multiple: None }, due))
    }
    fn lower<'py>(core: &core::TermLine, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        TermLine::lower(core, py)
    }
}

/// Positional arguments of one kind: `*lines`.
fn all<T: Border>(arguments: &Bound<'_, PyTuple>, name: &str) -> PyResult<Vec<T::Core>> {
    Ok(each(arguments.as_any(), T::EXPECTED, T::lift).map_err(|refused| refused.at(name))?)
}

/// Reported events: a mapping from their names to dates, or `EventDate` records.
struct Events;

impl Border for Events {
    type Core = Vec<core::EventDate>;
    const INPUT: PyStaticExpr = type_hint_union!(
        type_hint_subscript!(type_hint_identifier!("collections.abc", "Mapping"), Id::INPUT, Date::INPUT),
        <List<EventDate> as Border>::INPUT
    );
    const OUTPUT: PyStaticExpr = <List<EventDate> as Border>::OUTPUT;
    const EXPECTED: &'static str = "a mapping of events to dates";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<Vec<core::EventDate>> {
        let Ok(mapping) = value.cast::<PyMapping>() else { return <List<EventDate> as Border>::lift(value) };
        let pairs = mapping.items()?;
        let report = |(position, pair): (usize, Bound<'_, PyAny>)| {
            let (event, date) = pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
            reported(&event, &date).map_err(|refused| refused.at_index("", position))
        };
        pairs.iter().enumerate().map(report).collect()
    }
    fn lower<'py>(core: &Vec<core::EventDate>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        <List<EventDate> as Border>::lower(core, py)
    }
}

fn reported(event: &Bound<'_, PyAny>, date: &Bound<'_, PyAny>) -> Lifted<core::EventDate> {
    let event = Id::lift(event).map_err(|refused| refused.at("event"))?;
    let date = Date::lift(date).map_err(|refused| refused.at("date"))?;
    Ok(core::EventDate { event, date })
}

#[pymethods]
impl Terms {
    /// Terms by percentages that add up to 100, as in 30/40/30 (首款30%、中期40%、尾款30%).
    ///
    /// Halves are rounded up, the last line takes what rounding leaves, dates stay where they fall;
    /// `copy.replace` changes any of it.
    #[staticmethod]
    #[pyo3(signature = (*lines: "tuple[int | str | decimal.Decimal, Due]"))]
    fn percent(lines: &Bound<'_, PyTuple>) -> PyResult<Self> {
        Ok(Self(core::Terms::new(all::<PercentLine>(lines, "lines")?)))
    }

    /// So many equal installments, one every so many months, the first as `first` says. Month ends keep
    /// their anchor: from 31 January to 28 February to 31 March.
    #[staticmethod]
    #[pyo3(signature = (count, first, *, months = At::new(1)))]
    fn equal(count: At<at::Count, Int>, first: At<at::First, Due>, months: At<at::Months, Int>) -> PyResult<Self> {
        Ok(Self(core::Terms::equal(count.0, &first.0, months.0).map_err(Refused::from)?))
    }

    /// Makes the schedule of a contract. The same request always gives the same answer.
    ///
    /// Events that have happened are keywords (`signing=date(2026, 1, 31)`), or, where a name is no
    /// identifier, entries of `events`. A line whose event has not been reported has no date yet. `calendar`
    /// is needed if the terms move dates off holidays.
    #[pyo3(signature = (total, /, *, events = None, calendar = None, **dates: "datetime.date"))]
    fn schedule(
        &self,
        total: At<at::Total, Money>,
        events: Option<At<at::Events, Events>>,
        calendar: Option<At<at::Calendar, Calendar>>,
        dates: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Schedule> {
        let mut reports = events.map(|given| given.0).unwrap_or_default();
        for (event, date) in dates.into_iter().flat_map(|dates| dates.iter()) {
            let position = reports.len();
            reports.push(reported(&event, &date).map_err(|refused| refused.at_index("events", position))?);
        }
        let calendar = calendar.map(|given| given.0);
        let request = core::ScheduleRequest { total: total.0, terms: self.0.clone(), events: reports, calendar };
        Ok(Schedule(core::schedule(&request).map_err(Refused::from)?))
    }
}

#[pymethods]
impl Due {
    /// A fixed date.
    #[staticmethod]
    fn on(date: At<at::Date, Date>) -> Self {
        Self(core::Due::on(date.0))
    }

    /// So many days after an event; 0 is the day of the event.
    #[staticmethod]
    #[pyo3(signature = (event, days))]
    fn after(event: At<at::Event, Id>, days: At<at::Days, Int>) -> PyResult<Self> {
        Ok(Self(core::Due::after(event.0.as_str(), days.0).map_err(Refused::from)?))
    }

    /// So many months after an event, on the same day of the month or the last the month has.
    #[staticmethod]
    #[pyo3(signature = (event, months))]
    fn months_after(event: At<at::Event, Id>, months: At<at::Months, Int>) -> PyResult<Self> {
        Ok(Self(core::Due::months_after(event.0.as_str(), months.0).map_err(Refused::from)?))
    }

    /// The end of the month that lies so many months after an event; 0 is the month of the event.
    #[staticmethod]
    #[pyo3(signature = (event, months))]
    fn end_of_month_after(event: At<at::Event, Id>, months: At<at::Months, Int>) -> PyResult<Self> {
        Ok(Self(core::Due::end_of_month_after(event.0.as_str(), months.0).map_err(Refused::from)?))
    }

    /// Any steps after an event.
    #[staticmethod]
    #[pyo3(signature = (event, *steps: "Step"))]
    fn from_event(event: At<at::Event, Id>, steps: &Bound<'_, PyTuple>) -> PyResult<Self> {
        let steps = all::<Step>(steps, "steps")?;
        Ok(Self(core::Due::from_event(event.0.as_str(), steps).map_err(Refused::from)?))
    }

    /// Any steps after the due date of the line before.
    #[staticmethod]
    #[pyo3(signature = (*steps: "Step"))]
    fn after_previous(steps: &Bound<'_, PyTuple>) -> PyResult<Self> {
        Ok(Self(core::Due::after_previous(all::<Step>(steps, "steps")?)))
    }
}

/// The installments of a schedule, one by one.
#[pyclass(module = "duebook._native")]
pub(crate) struct InstallmentIterator {
    schedule: Py<Schedule>,
    left: Range<usize>,
    backwards: bool,
}

impl InstallmentIterator {
    fn of(schedule: Py<Schedule>, backwards: bool) -> Self {
        let left = 0..schedule.get().0.installments.len();
        Self { schedule, left, backwards }
    }
}

#[pymethods]
impl InstallmentIterator {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self) -> Option<Installment> {
        let at = if self.backwards { self.left.next_back() } else { self.left.next() };
        self.schedule.get().0.installments.get(at?).cloned().map(Installment)
    }
}

/// What an index or a slice finds.
struct Found<'py>(Bound<'py, PyAny>);

impl<'py> IntoPyObject<'py> for Found<'py> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_union!(Installment::TYPE_HINT, <List<Installment> as Border>::OUTPUT);
    fn into_pyobject(self, _: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.0)
    }
}

/// A schedule reads like a tuple of its installments: a slice of it is one.
#[pymethods]
impl Schedule {
    fn __len__(&self) -> usize {
        self.0.installments.len()
    }

    fn __iter__(slf: Py<Self>) -> InstallmentIterator {
        InstallmentIterator::of(slf, false)
    }

    fn __reversed__(slf: Py<Self>) -> InstallmentIterator {
        InstallmentIterator::of(slf, true)
    }

    fn __getitem__<'py>(&self, index: &Bound<'py, PyAny>) -> PyResult<Found<'py>> {
        let (py, all) = (index.py(), &self.0.installments);
        if let Ok(slice) = index.cast::<PySlice>() {
            // A slice of the positions themselves has Python's own rules for every start, stop and step.
            let positions = PyTuple::new(py, 0..all.len())?.as_any().get_item(slice)?.extract::<Vec<usize>>()?;
            let chosen: Vec<_> = positions.iter().filter_map(|at| all.get(*at).cloned()).collect();
            return Ok(Found(<List<Installment> as Border>::lower(&chosen, py)?));
        }
        let outside = || PyIndexError::new_err("installment index out of range");
        let index = index
            .extract::<isize>()
            .map_err(|error| if error.is_instance_of::<PyOverflowError>(py) { outside() } else { error })?;
        let at = if index < 0 { all.len().checked_add_signed(index) } else { usize::try_from(index).ok() };
        let found = at.and_then(|at| all.get(at)).ok_or_else(outside)?;
        Ok(Found(Installment::lower(found, py)?))
    }
}

#[pymethods]
impl Calendar {
    /// The date, moved as told if it is not a business day.
    #[pyo3(signature = (date, convention))]
    fn adjust(
        &self,
        date: At<at::Date, Date>,
        convention: At<at::Convention, BusinessDay>,
    ) -> PyResult<At<at::Date, Date>> {
        Ok(At::new(self.0.adjust(date.0, convention.0).map_err(Refused::from)?))
    }
}
