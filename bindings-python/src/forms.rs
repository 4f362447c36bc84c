//! Classes that have more than their fields: what is written by hand for them stands in a class above theirs.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::border::wrong_type;
use crate::class;
use crate::record::Record;

macro_rules! forms {
    ($($(#[$about:meta])* $form:ident of $record:literal;)*) => {
        $(
            $(#[$about])*
            #[pyclass(frozen, subclass, extends = Record, module = "duebook._native")]
            pub(crate) struct $form;

            #[pymethods]
            impl $form {
                #[new]
                #[classmethod]
                #[pyo3(signature = (*given, **named))]
                fn __new__(
                    class: &Bound<'_, PyType>,
                    given: &Bound<'_, PyTuple>,
                    named: Option<&Bound<'_, PyDict>>,
                ) -> PyResult<PyClassInitializer<Self>> {
                    Ok(PyClassInitializer::from(Record::made(class, given, named)?).add_subclass(Self))
                }
            }
        )*

        /// The class above that of a record.
        pub(crate) fn parent<'py>(py: Python<'py>, record: &str) -> Bound<'py, PyType> {
            match record {
                $($record => py.get_type::<$form>(),)*
                _ => class::record(py),
            }
        }
    };
}

forms! {
    /// What `Calendar` has beside its fields.
    CalendarForms of "Calendar";
    /// What `Due` has beside its fields.
    DueForms of "Due";
    /// What `Lot` has beside its fields.
    LotForms of "Lot";
    /// What `Plan` has beside its fields.
    PlanForms of "Plan";
    /// What `Receivable` has beside its fields.
    ReceivableForms of "Receivable";
    /// What `Schedule` has beside its fields.
    ScheduleForms of "Schedule";
    /// What `Terms` has beside its fields.
    TermsForms of "Terms";
}

/// The record of the core behind a form.
pub(crate) fn of<'a, T: 'static>(form: &'a Bound<'_, PyAny>) -> PyResult<&'a T> {
    let record = form.cast::<Record>()?;
    record.get().core::<T>().ok_or_else(|| wrong_type(form, "record").into())
}

/// The names that a constructor supplies where the core wants them said: those of `Terms::new`.
pub(crate) fn supplied(record: &str, field: &str) -> Option<&'static str> {
    match (record, field) {
        ("Terms", "rounding") => Some("halfUp"),
        ("Terms", "remainder") => Some("last"),
        ("Terms", "business_day") => Some("unadjusted"),
        _ => None,
    }
}

#[pymethods]
impl PlanForms {
    /// The number of lines, without making their records.
    #[getter]
    fn line_count(slf: &Bound<'_, Self>) -> PyResult<usize> {
        Ok(of::<duebook::Plan>(slf.as_any())?.lines.len())
    }
}
