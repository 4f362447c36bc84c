//! How a function takes its arguments and gives its answer.

use std::marker::PhantomData;

use duebook as core;
use duebook::shape::Fields;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyList;
use pyo3::{type_hint_identifier, type_hint_subscript};

use crate::border::{Border, List, Name, Refused, each, wrong_type};
use crate::record::Record;
use crate::shaped::{Known, Shaped};

/// One record, borrowed: records never change, so nothing is copied.
pub(crate) struct Given<'py, N, T>(Bound<'py, Record>, PhantomData<(N, T)>);

impl<'py, N: Name, T: Known + Fields> FromPyObject<'_, 'py> for Given<'py, N, Shaped<T>> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = T::HINT;
    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match borrowed::<T>(&value) {
            Some(record) => Ok(Self(record, PhantomData)),
            None => Err(wrong_type(&value, T::NAME).at(N::NAME).into()),
        }
    }
}

impl<N, T: Known + Fields> Given<'_, N, Shaped<T>> {
    pub(crate) fn lent(&self) -> PyResult<&T> {
        lent(&self.0)
    }
}

/// Records of a sequence, borrowed.
pub(crate) struct Held<'py, N, T>(Vec<Bound<'py, Record>>, PhantomData<(N, T)>);

impl<'py, N: Name, T: Known + Fields> FromPyObject<'_, 'py> for Held<'py, N, Shaped<T>> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = <List<Shaped<T>> as Border>::INPUT;
    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let held = |element: &Bound<'py, PyAny>| borrowed::<T>(element).ok_or_else(|| wrong_type(element, T::NAME));
        let all = each(&value, held).map_err(|refused| refused.at(N::NAME))?;
        Ok(Self(all, PhantomData))
    }
}

impl<N, T: Known + Fields> Held<'_, N, Shaped<T>> {
    pub(crate) fn lent(&self) -> PyResult<Vec<&T>> {
        self.0.iter().map(lent).collect()
    }
}

/// The record, if it is of this type.
fn borrowed<'py, T: Known>(value: &Bound<'py, PyAny>) -> Option<Bound<'py, Record>> {
    value.cast::<Record>().ok().filter(|record| record.get().core::<T>().is_some()).cloned()
}

/// The record of the core inside: the type was seen when it was borrowed, and records never change.
fn lent<'a, T: Known>(record: &'a Bound<'_, Record>) -> PyResult<&'a T> {
    record.get().core::<T>().ok_or_else(|| wrong_type(record.as_any(), T::NAME).into())
}

/// Lets the core work while the interpreter goes on.
pub(crate) fn worked<A: Send>(py: Python<'_>, work: impl Send + FnOnce() -> core::Result<A>) -> PyResult<A> {
    Ok(py.detach(work).map_err(Refused::from)?)
}

/// A new value on its way out.
pub(crate) struct Answer<T: Border>(pub(crate) T::Core);

impl<'py, T: Border> IntoPyObject<'py> for Answer<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = T::OUTPUT;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        T::give(self.0, py)
    }
}

/// A list of new values on its way out.
pub(crate) struct New<T: Border>(pub(crate) Vec<T::Core>);

impl<'py, T: Border> IntoPyObject<'py> for New<T> {
    type Target = PyList;
    type Output = Bound<'py, PyList>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(type_hint_identifier!("builtins", "list"), T::OUTPUT);
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, self.0.into_iter().map(Answer::<T>))
    }
}
