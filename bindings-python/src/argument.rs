//! How a function takes its arguments and gives its answer.

use std::marker::PhantomData;

use duebook as core;
use duebook::shape::Fields;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyList, PyType};

use crate::border::{Border, List, Name, Refused, each, wrong_type};
use crate::record::{Record, wrapped};
use crate::row;
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
        let held = |element: &Bound<'py, PyAny>| match borrowed::<T>(element) {
            Some(record) => Ok(record),
            None if row::is(element) => {
                let made = wrapped(element.py(), Box::new(Shaped::<T>::lift(element)?))?;
                Ok(made.cast_into::<Record>().map_err(PyErr::from)?)
            }
            None => Err(wrong_type(element, T::NAME)),
        };
        // Ten thousand records are borrowed in less time than it takes to call a closure behind a pointer for each.
        let all = match value.cast::<PyList>() {
            Ok(list) => {
                let at = |(position, element)| held(&element).map_err(|refused| refused.at_index("", position));
                list.iter().enumerate().map(at).collect()
            }
            Err(_) => each(&value, held),
        };
        let all = all.map_err(|refused| refused.at(N::NAME))?;
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
