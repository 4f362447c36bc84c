//! Payment terms (收款条款) and due rules, as a Python program says them.
//!
//! What is generated says every field; what stands here says the usual cases in one line, with the
//! names of events as keywords.

use duebook as core;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyTuple};
use pyo3::{type_hint_identifier, type_hint_subscript, type_hint_union};

use crate::argument::Answer;
use crate::border::{At, Border, Int, Lifted, List, Refused, each, wrong_type};
use crate::forms::{self, CalendarForms, DueForms, ScheduleForms, TermsForms};
use crate::money::Money;
use crate::scalar::{Date, Id, Percent};
use crate::shape::{BusinessDay, Calendar, Due, EventDate, Installment, Schedule, Step, TermLine, Terms, at};

/// A percentage and its due rule: `(30, Due.after("signing", days=7))`.
struct PercentLine;

impl Border for PercentLine {
    type Core = core::TermLine;
    const INPUT: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("builtins", "tuple"), Percent::INPUT, Due::INPUT);
    const OUTPUT: PyStaticExpr = TermLine::OUTPUT;
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
    Ok(each(arguments.as_any(), T::lift).map_err(|refused| refused.at(name))?)
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
impl TermsForms {
    /// Terms by percentages that add up to 100, as in 30/40/30 (首款30%、中期40%、尾款30%).
    ///
    /// Halves are rounded up, the last line takes what rounding leaves, dates stay where they fall;
    /// `copy.replace` changes any of it.
    #[staticmethod]
    #[pyo3(signature = (*lines: "tuple[int | str | decimal.Decimal, Due]"))]
    fn percent(lines: &Bound<'_, PyTuple>) -> PyResult<Answer<Terms>> {
        Ok(Answer(core::Terms::new(all::<PercentLine>(lines, "lines")?)))
    }

    /// So many equal installments, one every so many months, the first as `first` says. Month ends keep
    /// their anchor: from 31 January to 28 February to 31 March.
    #[staticmethod]
    #[pyo3(signature = (count, first, *, months = At::new(1)))]
    fn equal(
        count: At<at::Count, Int>,
        first: At<at::First, Due>,
        months: At<at::Months, Int>,
    ) -> PyResult<Answer<Terms>> {
        Ok(Answer(core::Terms::equal(count.0, &first.0, months.0).map_err(Refused::from)?))
    }

    /// Makes the schedule of a contract. The same request always gives the same answer.
    ///
    /// Events that have happened are keywords (`signing=date(2026, 1, 31)`), or, where a name is no
    /// identifier, entries of `events`. A line whose event has not been reported has no date yet. `calendar`
    /// is needed if the terms move dates off holidays.
    #[pyo3(signature = (total, /, *, events = None, calendar = None, **dates: "datetime.date"))]
    fn schedule(
        slf: &Bound<'_, Self>,
        total: At<at::Total, Money>,
        events: Option<At<at::Events, Events>>,
        calendar: Option<At<at::Calendar, Calendar>>,
        dates: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Answer<Schedule>> {
        let mut reports = events.map(|given| given.0).unwrap_or_default();
        for (event, date) in dates.into_iter().flat_map(|dates| dates.iter()) {
            let position = reports.len();
            reports.push(reported(&event, &date).map_err(|refused| refused.at_index("events", position))?);
        }
        let calendar = calendar.map(|given| given.0);
        let request = core::ScheduleRequest {
            total: total.0,
            terms: forms::of::<core::Terms>(slf.as_any())?.clone(),
            events: reports,
            calendar,
        };
        Ok(Answer(core::schedule(&request).map_err(Refused::from)?))
    }
}

#[pymethods]
impl DueForms {
    /// A fixed date.
    #[staticmethod]
    fn on(date: At<at::Date, Date>) -> Answer<Due> {
        Answer(core::Due::on(date.0))
    }

    /// So many days after an event; 0 is the day of the event.
    #[staticmethod]
    #[pyo3(signature = (event, days))]
    fn after(event: At<at::Event, Id>, days: At<at::Days, Int>) -> PyResult<Answer<Due>> {
        Ok(Answer(core::Due::after(event.0.as_str(), days.0).map_err(Refused::from)?))
    }

    /// So many months after an event, on the same day of the month or the last the month has.
    #[staticmethod]
    #[pyo3(signature = (event, months))]
    fn months_after(event: At<at::Event, Id>, months: At<at::Months, Int>) -> PyResult<Answer<Due>> {
        Ok(Answer(core::Due::months_after(event.0.as_str(), months.0).map_err(Refused::from)?))
    }

    /// The end of the month that lies so many months after an event; 0 is the month of the event.
    #[staticmethod]
    #[pyo3(signature = (event, months))]
    fn end_of_month_after(event: At<at::Event, Id>, months: At<at::Months, Int>) -> PyResult<Answer<Due>> {
        Ok(Answer(core::Due::end_of_month_after(event.0.as_str(), months.0).map_err(Refused::from)?))
    }

    /// Any steps after an event.
    #[staticmethod]
    #[pyo3(signature = (event, *steps: "Step"))]
    fn from_event(event: At<at::Event, Id>, steps: &Bound<'_, PyTuple>) -> PyResult<Answer<Due>> {
        let steps = all::<Step>(steps, "steps")?;
        Ok(Answer(core::Due::from_event(event.0.as_str(), steps).map_err(Refused::from)?))
    }

    /// Any steps after the due date of the line before.
    #[staticmethod]
    #[pyo3(signature = (*steps: "Step"))]
    fn after_previous(steps: &Bound<'_, PyTuple>) -> PyResult<Answer<Due>> {
        Ok(Answer(core::Due::after_previous(all::<Step>(steps, "steps")?)))
    }
}

/// An object whose type a stub knows.
macro_rules! hinted {
    ($name:ident: $hint:expr) => {
        struct $name<'py>(Bound<'py, PyAny>);

        impl<'py> IntoPyObject<'py> for $name<'py> {
            type Target = PyAny;
            type Output = Bound<'py, PyAny>;
            type Error = PyErr;
            const OUTPUT_TYPE: PyStaticExpr = $hint;
            fn into_pyobject(self, _: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.0)
            }
        }
    };
}

hinted!(Found: type_hint_union!(Installment::OUTPUT, <List<Installment> as Border>::OUTPUT));
hinted!(Walk: type_hint_subscript!(type_hint_identifier!("collections.abc", "Iterator"), Installment::OUTPUT));

/// A schedule reads like a tuple of its installments: a slice of it is one.
#[pymethods]
impl ScheduleForms {
    fn __len__(slf: &Bound<'_, Self>) -> PyResult<usize> {
        Ok(forms::of::<core::Schedule>(slf.as_any())?.installments.len())
    }

    fn __iter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Walk<'py>> {
        Ok(Walk(slf.getattr("installments")?.try_iter()?.into_any()))
    }

    fn __reversed__<'py>(slf: &Bound<'py, Self>) -> PyResult<Walk<'py>> {
        let reversed = slf.py().import("builtins")?.getattr("reversed")?;
        Ok(Walk(reversed.call1((slf.getattr("installments")?,))?))
    }

    fn __getitem__<'py>(slf: &Bound<'py, Self>, index: &Bound<'py, PyAny>) -> PyResult<Found<'py>> {
        Ok(Found(slf.getattr("installments")?.get_item(index)?))
    }
}

#[pymethods]
impl CalendarForms {
    /// The date, moved as told if it is not a business day.
    #[pyo3(signature = (date, convention))]
    fn adjust(
        slf: &Bound<'_, Self>,
        date: At<at::Date, Date>,
        convention: At<at::Convention, BusinessDay>,
    ) -> PyResult<At<at::Date, Date>> {
        let calendar = forms::of::<core::Calendar>(slf.as_any())?;
        Ok(At::new(calendar.adjust(date.0, convention.0).map_err(Refused::from)?))
    }
}
