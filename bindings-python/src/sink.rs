//! Objects of Python as a sink of the core's records.

use duebook::shape::{Fields, Outline, Scalar, Sink};
use duebook::{Error, ErrorKind, Result};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString, PyTuple};

use crate::border::{Border, Refused};
use crate::record::wrapped;
use crate::{money, names, scalar};

/// A place for one object.
struct Place<'py> {
    py: Python<'py>,
    value: Option<Bound<'py, PyAny>>,
    host: Option<PyErr>,
}

/// What the core hands over, as an object.
pub(crate) fn lowered<'py>(
    py: Python<'py>,
    lower: impl FnOnce(&mut dyn Sink) -> Result<()>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut place = Place { py, value: None, host: None };
    let done = lower(&mut place);
    match (place.host, done) {
        (Some(exception), _) => Err(exception),
        (None, Err(error)) => Err(Refused::from(error).into()),
        (None, Ok(())) => Ok(place.value.unwrap_or_else(|| py.None().into_bound(py))),
    }
}

impl<'py> Place<'py> {
    fn put(&mut self, value: PyResult<Bound<'py, PyAny>>) -> Result<()> {
        match value {
            Ok(value) => {
                self.value = Some(value);
                Ok(())
            }
            Err(exception) => {
                self.host = Some(exception);
                Err(stopped())
            }
        }
    }
}

/// Stops the core; the exception of the host says why.
fn stopped() -> Error {
    ErrorKind::WrongType { found: "object".into(), expected: String::new() }.into()
}

impl Sink for Place<'_> {
    fn nothing(&mut self) -> Result<()> {
        self.put(Ok(self.py.None().into_bound(self.py)))
    }

    fn text(&mut self, text: &str) -> Result<()> {
        self.put(Ok(PyString::new(self.py, text).into_any()))
    }

    fn number(&mut self, number: i64) -> Result<()> {
        self.put(number.into_pyobject(self.py).map(Bound::into_any).map_err(Into::into))
    }

    fn flag(&mut self, flag: bool) -> Result<()> {
        self.put(Ok(PyBool::new(self.py, flag).to_owned().into_any()))
    }

    fn list(&mut self, length: usize, each: &mut dyn FnMut(usize, &mut dyn Sink) -> Result<()>) -> Result<()> {
        let mut elements = Vec::with_capacity(length);
        for position in 0..length {
            let mut place = Self { py: self.py, value: None, host: None };
            let done = each(position, &mut place);
            self.host = place.host;
            done?;
            elements.extend(place.value);
        }
        self.put(PyTuple::new(self.py, elements).map(Bound::into_any))
    }

    fn fields(&mut self, record: &dyn Fields) -> Result<()> {
        self.put(wrapped(self.py, record.boxed()))
    }

    fn name(&mut self, outline: &'static Outline, variant: usize) -> Result<()> {
        self.put(names::member(self.py, outline, variant))
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<()> {
        let py = self.py;
        self.put(match scalar {
            Scalar::Currency(currency) => money::Currency::lower(&currency, py),
            Scalar::Date(date) => scalar::Date::lower(&date, py),
            Scalar::Id(id) => scalar::Id::lower(id, py),
            Scalar::Instant(instant) => scalar::Instant::lower(&instant, py),
            Scalar::Money(money) => money::Money::lower(&money, py),
            Scalar::Percent(percent) => scalar::Percent::lower(&percent, py),
            Scalar::Rate(rate) => scalar::Rate::lower(&rate, py),
        })
    }
}
