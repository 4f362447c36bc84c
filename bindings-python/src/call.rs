//! The door for JSON text, and what only the package itself and its tests call.

use duebook as core;
use duebook::ErrorKind;
use pyo3::prelude::*;

use crate::argument::worked;
use crate::border::{At, Border, Refused, Text};
use crate::shape::at;

/// Calls a function by its name, from JSON text to JSON text; the form of the conformance vectors.
#[pyfunction]
#[pyo3(signature = (name, given))]
pub(crate) fn call(py: Python<'_>, name: At<at::Name, Text>, given: At<at::Given, Text>) -> PyResult<String> {
    worked(py, || core::json::call(&name.0, &given.0))
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
