//! The records and choices of the core as Python objects (记录).
//!
//! One class in Rust holds any record; what Python sees as `Lot` or `Share.Percent` is a subclass of it, made from
//! the outline of the core when it is first asked for. So a record costs a line in a list, not a page of glue, and
//! an import makes no class that the program does not use.

use std::any::Any;
use std::cell::Cell;
use std::hash::{DefaultHasher, Hasher};

use duebook::shape::{Fields, Kept};
use pyo3::exceptions::{PyAttributeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::border::{Refused, Text};
use crate::class::{self, Place};
use crate::content;
use crate::shape::Entry;
use crate::sink::lowered;
use crate::source::arguments;

/// A record or choice of the core, kept as the core made it. It never changes.
#[pyclass(frozen, subclass, module = "duebook._native")]
pub(crate) struct Record {
    kept: Kept,
    entry: &'static Entry,
    /// The tuples already made of its lists: a plan of 10,000 lines makes its records once, and only if asked.
    tuples: PyOnceLock<Vec<PyOnceLock<Py<PyAny>>>>,
}

thread_local! {
    /// A record of the core on its way into the object that Python is just making for it.
    static ARRIVING: Cell<Option<Kept>> = const { Cell::new(None) };
}

/// A record of the core as an object of its class.
pub(crate) fn wrapped(py: Python<'_>, kept: Kept) -> PyResult<Bound<'_, PyAny>> {
    let class = class::of(py, kept.outline(), kept.variant())?;
    ARRIVING.set(Some(kept));
    let made = class.call0();
    ARRIVING.set(None);
    made
}

impl Record {
    pub(crate) fn new(kept: Kept, entry: &'static Entry) -> Self {
        Self { kept, entry, tuples: PyOnceLock::new() }
    }

    /// Makes the record of a class from the arguments of Python, or takes the one that is arriving.
    pub(crate) fn made(
        class: &Bound<'_, PyType>,
        given: &Bound<'_, PyTuple>,
        named: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let Some(Place { entry, variant }) = class::place(class) else {
            return Err(PyTypeError::new_err("a record is made by its own class"));
        };
        if let Some(kept) = ARRIVING.take() {
            return Ok(Self::new(kept, entry));
        }
        let Some(variant) = variant else {
            return Err(PyTypeError::new_err(format!("No constructor defined for {}", entry.name)));
        };
        Ok(Self::new(arguments(entry, variant, given, named)?, entry))
    }

    pub(crate) fn kept(&self) -> &(dyn Fields + Send + Sync) {
        &*self.kept
    }

    pub(crate) fn any(&self) -> &dyn Any {
        self.kept()
    }

    /// The record of the core, if it is of this type.
    pub(crate) fn core<T: 'static>(&self) -> Option<&T> {
        self.any().downcast_ref()
    }

    /// The name by which a program makes it: `Lot`, `Share.Percent`.
    pub(crate) fn name(&self) -> String {
        let outline = self.kept.outline();
        match outline.variants().get(self.kept.variant()) {
            Some(variant) => format!("{}.{}", class::record_name(outline), variant.name),
            None => class::record_name(outline).to_owned(),
        }
    }

    /// What it looks like, and which variant it is.
    pub(crate) fn place(&self) -> (&'static duebook::shape::Outline, usize) {
        (self.kept.outline(), self.kept.variant())
    }

    /// One field as an object of Python.
    pub(crate) fn field<'py>(&self, py: Python<'py>, position: usize) -> PyResult<Bound<'py, PyAny>> {
        let cached = self.tuples.get(py).and_then(|tuples| tuples.get(position)).and_then(|tuple| tuple.get(py));
        if let Some(tuple) = cached {
            return Ok(tuple.bind(py).clone());
        }
        let value = lowered(py, |sink| self.kept.lower_field(position, sink))?;
        if value.cast::<PyTuple>().is_ok_and(|tuple| !tuple.is_empty()) {
            let count = self.kept.outline().fields(self.kept.variant()).len();
            let tuples = self.tuples.get_or_init(py, || (0..count).map(|_| PyOnceLock::new()).collect());
            if let Some(place) = tuples.get(position) {
                return Ok(place.get_or_init(py, || value.unbind()).bind(py).clone());
            }
        }
        Ok(value)
    }

    /// All fields as keyword arguments of the constructor.
    fn keywords<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let keywords = PyDict::new(py);
        for (position, field) in self.kept.outline().fields(self.kept.variant()).iter().enumerate() {
            keywords.set_item(class::python_name(field.name), self.field(py, position)?)?;
        }
        Ok(keywords)
    }
}

#[pymethods]
impl Record {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*given, **named))]
    fn __new__(
        class: &Bound<'_, PyType>,
        given: &Bound<'_, PyTuple>,
        named: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        Self::made(class, given, named)
    }

    #[classmethod]
    #[pyo3(signature = (**_named))]
    fn __init_subclass__(class: &Bound<'_, PyType>, _named: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        let made = |base: Bound<'_, PyAny>| base.cast::<PyType>().ok().and_then(class::place);
        match class.bases().iter().find_map(made) {
            Some(Place { variant: Some(_), .. }) => {
                Err(PyTypeError::new_err(format!("{} would be a subclass of a final class", class.qualname()?)))
            }
            _ => Ok(()),
        }
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| {
            let other = other.get();
            std::ptr::eq(self.entry, other.entry) && content::equal(&*self.kept, &*other.kept)
        })
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        content::hash(&*self.kept, &mut hasher);
        hasher.finish()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut parts = Vec::new();
        for (position, field) in self.kept.outline().fields(self.kept.variant()).iter().enumerate() {
            if !self.kept.left_out(position) {
                let value = self.field(py, position)?;
                parts.push(format!("{}={}", class::python_name(field.name), value.repr()?));
            }
        }
        Ok(format!("{}({})", self.name(), parts.join(", ")))
    }

    /// A reason reads as its sentence in English.
    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        match self.kept.sentences() {
            Some([en, _]) => Ok(en),
            None => self.__repr__(py),
        }
    }

    /// What a notebook shows: a report as its tables and charts, any other record as a table of its fields.
    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("duebook.tables")?.getattr("html")?.call1((slf,))
    }

    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((), Bound<'py, PyDict>)> {
        Ok(((), self.keywords(py)?))
    }

    /// The same record with some fields changed and all checks made again; `copy.replace(record, ...)` calls this
    /// from Python 3.13 on.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(slf: &Bound<'py, Self>, changes: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
        let keywords = slf.get().keywords(slf.py())?;
        if let Some(changes) = changes {
            keywords.update(changes.as_mapping())?;
        }
        slf.get_type().call((), Some(&keywords))
    }

    /// The JSON form: one line, fields in the order of their declaration.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        Ok(py.detach(|| duebook::json::write_fields(self.kept())).map_err(Refused::from)?)
    }

    /// Reads the JSON form; a refusal names the field.
    #[classmethod]
    fn from_json<'py>(class: &Bound<'py, PyType>, text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let text = <Text as crate::border::Border>::lift(text).map_err(|refused| refused.at("text"))?;
        let Some(Place { entry, .. }) = class::place(class) else {
            return Err(PyTypeError::new_err("a record is read by its own class"));
        };
        let kept = class.py().detach(|| duebook::json::read_by(&text, entry.lift)).map_err(Refused::from)?;
        wrapped(class.py(), kept)
    }
}

/// What an attribute of a record shows.
#[derive(Clone, Copy)]
pub(crate) enum Shows {
    Field(usize),
    English,
    Chinese,
}

/// An attribute of a record.
#[pyclass(frozen, module = "duebook._native")]
pub(crate) struct Attribute {
    pub(crate) name: &'static str,
    pub(crate) docs: &'static str,
    pub(crate) shows: Shows,
}

#[pymethods]
impl Attribute {
    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: &Bound<'py, PyAny>,
        _owner: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let Ok(record) = instance.cast::<Record>() else { return Ok(slf.as_any().clone()) };
        let (py, record) = (slf.py(), record.get());
        let sentence = |of: usize| {
            let sentences = record.kept.sentences().unwrap_or_default();
            Ok(sentences.get(of).map_or("", String::as_str).into_pyobject(py)?.into_any())
        };
        match slf.get().shows {
            Shows::Field(position) => record.field(py, position),
            Shows::English => sentence(0),
            Shows::Chinese => sentence(1),
        }
    }

    fn __set__(&self, _instance: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!(
            "`{}` cannot be changed: use `copy.replace` or `__replace__`",
            self.name
        )))
    }

    fn __delete__(&self, _instance: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!("`{}` cannot be deleted", self.name)))
    }

    #[getter]
    fn __doc__(&self) -> &'static str {
        self.docs
    }

    #[getter]
    fn __name__(&self) -> &'static str {
        self.name
    }
}
