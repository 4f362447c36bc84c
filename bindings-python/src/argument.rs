//! How a function takes its arguments and gives its answer.

use std::marker::PhantomData;

use duebook as core;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyList;
use pyo3::{type_hint_identifier, type_hint_subscript};

use crate::border::{Border, Lent, List, Name, Refused, each, wrong_type};

/// One record, borrowed: frozen classes cannot change, so nothing is copied.
pub(crate) struct Given<'py, N, T>(Bound<'py, T>, PhantomData<N>);

impl<'py, N: Name, T: Lent> FromPyObject<'_, 'py> for Given<'py, N, T> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = T::INPUT;
    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match value.cast::<T>() {
            Ok(record) => Ok(Self(record.to_owned(), PhantomData)),
            Err(_) => Err(wrong_type(&value, T::EXPECTED).at(N::NAME).into()),
        }
    }
}

impl<N, T: Lent> Given<'_, N, T> {
    pub(crate) fn lent(&self) -> &T::Core {
        self.0.get().lent()
    }
}

/// Records of a sequence, borrowed.
pub(crate) struct Held<'py, N, T>(Vec<Bound<'py, T>>, PhantomData<N>);

impl<'py, N: Name, T: Lent> FromPyObject<'_, 'py> for Held<'py, N, T> {
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

impl<N, T: Lent> Held<'_, N, T> {
    pub(crate) fn lent(&self) -> Vec<&T::Core> {
        self.0.iter().map(|record| record.get().lent()).collect()
    }
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
