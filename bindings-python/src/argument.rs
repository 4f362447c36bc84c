//! How a function takes its arguments and gives its answer.

use std::marker::PhantomData;

use duebook as core;
use duebook::shape::Fields;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyList, PyTuple, PyType};

use crate::border::{Border, Lifted, List, Name, Refused, each, wrong_type};
use crate::record::{Record, wrapped};
use crate::row;
use crate::shaped::{Known, Shaped};

/// One record, borrowed: records never change, so nothing is copied.
pub(crate) struct Given<'py, N, T>(Bound<'py, Record>, PhantomData<(N, T)>);

impl<'py, N: Name, T: Known + Fields> FromPyObject<'_, 'py> for Given<'py, N, Shaped<T>> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = T::HINT;
    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match (borrowed::<T>(&value), value.cast::<Record>()) {
            (Some(_), Ok(record)) => Ok(Self(record.to_owned(), PhantomData)),
            _ => Err(wrong_type(&value, T::NAME).at(N::NAME).into()),
        }
    }
}

impl<N, T: Known + Fields> Given<'_, N, Shaped<T>> {
    pub(crate) fn lent(&self) -> PyResult<&T> {
        self.0.get().core::<T>().ok_or_else(|| missing::<T>(self.0.as_any()))
    }
}

/// Records of a sequence, borrowed: a tuple holds on to them, whatever becomes of the caller's list meanwhile.
pub(crate) struct Held<'py, N, T>(Bound<'py, PyTuple>, PhantomData<(N, T)>);

impl<'py, N: Name, T: Known + Fields> FromPyObject<'_, 'py> for Held<'py, N, Shaped<T>> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = <List<Shaped<T>> as Border>::INPUT;
    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let refused = |refused: Refused| refused.at(N::NAME);
        let py = value.py();
        // Python itself copies a list of ten thousand into a tuple in less time than it takes to ask for each.
        let all = match (value.cast::<PyList>(), value.cast::<PyTuple>()) {
            (Ok(list), _) => list.to_tuple(),
            (_, Ok(tuple)) => tuple.to_owned(),
            _ => PyTuple::new(py, each(&value, held::<T>).map_err(refused)?)?,
        };
        if all.as_slice().iter().all(|element| borrowed::<T>(element).is_some()) {
            return Ok(Self(all, PhantomData));
        }
        Ok(Self(PyTuple::new(py, each(all.as_any(), held::<T>).map_err(refused)?)?, PhantomData))
    }
}

impl<N, T: Known + Fields> Held<'_, N, Shaped<T>> {
    pub(crate) fn lent(&self) -> PyResult<Vec<&T>> {
        self.0.as_slice().iter().map(|element| borrowed(element).ok_or_else(|| missing::<T>(element))).collect()
    }
}

/// A record of this type, or a row as one.
fn held<'py, T: Known + Fields>(element: &Bound<'py, PyAny>) -> Lifted<Bound<'py, PyAny>> {
    match borrowed::<T>(element) {
        Some(_) => Ok(element.clone()),
        None if row::is(element) => Ok(wrapped(element.py(), Box::new(Shaped::<T>::lift(element)?))?),
        None => Err(wrong_type(element, T::NAME)),
    }
}

/// The record of the core inside, if it is of this type.
fn borrowed<'a, T: Known>(value: &'a Bound<'_, PyAny>) -> Option<&'a T> {
    value.cast::<Record>().ok()?.get().core::<T>()
}

/// The type was seen when the record was borrowed, and records never change.
fn missing<T: Known>(value: &Bound<'_, PyAny>) -> PyErr {
    wrong_type(value, T::NAME).into()
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
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = T::LISTED;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let answers = self.0.into_iter().map(Answer::<T>);
        if T::IS_RECORD {
            let answers = answers.map(|answer| answer.into_pyobject(py)).collect::<PyResult<Vec<_>>>()?;
            return Listed(answers).into_pyobject(py);
        }
        Ok(PyList::new(py, answers)?.into_any())
    }
}

/// Records as a list that has columns and shows itself.
pub(crate) struct Listed<'py>(pub(crate) Vec<Bound<'py, PyAny>>);

impl<'py> Listed<'py> {
    pub(crate) fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static RECORDS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        RECORDS.import(py, "duebook.tables", "Records")?.call1((PyList::new(py, self.0)?,))
    }
}
