//! The border (边界): how a Python value becomes a value of the core, and back.
//!
//! The one rule: nothing is accepted silently. Each kind of value has one [`Border`], whose `lift`
//! takes exactly the types it names and refuses every other with `wrong_type`; the path of the field
//! travels in the type ([`At`]), so that a refusal inside a constructor says where.

use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use duebook as core;
use duebook::ErrorKind;
use duebook::shape::Fields;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyInt, PyList, PySequence, PyString, PyTuple};
use pyo3::{type_hint_identifier, type_hint_subscript};

use crate::class::python_name;
use crate::row::rows;
use crate::sink::lowered;

/// Why a value was not taken: a refusal of the core's kind, or an exception of the caller's own object.
pub(crate) enum Refused {
    Core(core::Error),
    Host(PyErr),
}

pub(crate) type Lifted<T> = Result<T, Refused>;

impl Refused {
    pub(crate) fn at(self, outer: &str) -> Self {
        match self {
            Self::Core(error) => Self::Core(error.at(outer)),
            host @ Self::Host(_) => host,
        }
    }

    pub(crate) fn at_index(self, list: &str, position: usize) -> Self {
        match self {
            Self::Core(error) => Self::Core(error.at_index(list, position)),
            host @ Self::Host(_) => host,
        }
    }
}

impl From<core::Error> for Refused {
    fn from(error: core::Error) -> Self {
        Self::Core(error)
    }
}

impl From<ErrorKind> for Refused {
    fn from(kind: ErrorKind) -> Self {
        Self::Core(kind.into())
    }
}

impl From<PyErr> for Refused {
    fn from(error: PyErr) -> Self {
        Self::Host(error)
    }
}

impl From<Refused> for PyErr {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Core(error) => raise(&error),
            Refused::Host(error) => error,
        }
    }
}

/// The exception for a refusal: the class of its code in `duebook.errors`, with its fields.
pub(crate) fn raise(error: &core::Error) -> PyErr {
    static BY_CODE: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let build = |py: Python<'_>| -> PyResult<PyErr> {
        let load = || Ok::<_, PyErr>(py.import("duebook.errors")?.getattr("BY_CODE")?.cast_into::<PyDict>()?.unbind());
        let class = BY_CODE.get_or_try_init(py, load)?.bind(py).as_any().get_item(error.code())?;
        let fields = fields_of(py, error.kind())?;
        let exception = class.call((error.en(), error.zh(), error.path()), Some(&fields))?;
        Ok(PyErr::from_value(exception))
    };
    Python::attach(|py| build(py).unwrap_or_else(|broken| broken))
}

/// The typed fields of a refusal, as keyword arguments of its exception.
fn fields_of<'py>(py: Python<'py>, kind: &ErrorKind) -> PyResult<Bound<'py, PyDict>> {
    let fields = PyDict::new(py);
    let outline = Fields::outline(kind);
    for (position, field) in outline.fields(kind.variant()).iter().enumerate() {
        fields.set_item(python_name(field.name), lowered(py, |sink| kind.lower_field(position, sink))?)?;
    }
    Ok(fields)
}

/// The refusal of a value of another type.
pub(crate) fn wrong_type(value: &Bound<'_, PyAny>, expected: &str) -> Refused {
    let found = value.get_type().name().map_or_else(|_| "object".to_owned(), |name| name.to_string());
    ErrorKind::WrongType { found, expected: expected.to_owned() }.into()
}

/// One kind of value, on both sides of the border.
pub(crate) trait Border: 'static {
    /// What it is in the core.
    type Core: Clone + PartialEq + Hash;
    /// What a stub says is taken.
    const INPUT: PyStaticExpr;
    /// What a stub says comes out.
    const OUTPUT: PyStaticExpr;
    /// What a refusal says is expected.
    const EXPECTED: &'static str;
    /// What a stub says a list of it is that a function takes.
    const TAKEN: PyStaticExpr = type_hint_subscript!(type_hint_identifier!("collections.abc", "Sequence"), Self::INPUT);
    /// What a stub says a list of it is that a function gives.
    const LISTED: PyStaticExpr = type_hint_subscript!(type_hint_identifier!("builtins", "list"), Self::OUTPUT);
    /// Whether a list of it has columns.
    const IS_RECORD: bool = false;

    fn lift(value: &Bound<'_, PyAny>) -> Lifted<Self::Core>;
    fn lower<'py>(core: &Self::Core, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;

    /// As `lower`, for a value that nobody else needs.
    fn give(core: Self::Core, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        Self::lower(&core, py)
    }
}

/// The name of a field, as a type.
pub(crate) trait Name: 'static {
    const NAME: &'static str;
}

/// A value under the name of its field: what constructors take and variants hold.
pub(crate) struct At<N, T: Border>(pub(crate) T::Core, PhantomData<fn() -> N>);

impl<N, T: Border> At<N, T> {
    pub(crate) fn new(core: T::Core) -> Self {
        Self(core, PhantomData)
    }
}

impl<N, T: Border> Clone for At<N, T> {
    fn clone(&self) -> Self {
        Self::new(self.0.clone())
    }
}

impl<N, T: Border> PartialEq for At<N, T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<N, T: Border> Hash for At<N, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<N: Name, T: Border> FromPyObject<'_, '_> for At<N, T> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = T::INPUT;
    fn extract(value: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        T::lift(&value).map(Self::new).map_err(|refused| refused.at(N::NAME).into())
    }
}

impl<'py, N, T: Border> IntoPyObject<'py> for At<N, T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = T::OUTPUT;
    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        T::lower(&self.0, py)
    }
}

/// A whole number of 64 bits: `int`, not `bool`.
pub(crate) struct Int;

impl Border for Int {
    type Core = i64;
    const INPUT: PyStaticExpr = type_hint_identifier!("builtins", "int");
    const OUTPUT: PyStaticExpr = Self::INPUT;
    const EXPECTED: &'static str = "int";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<i64> {
        match value.cast::<PyInt>() {
            Ok(number) if !value.is_instance_of::<PyBool>() => number.extract::<i64>().map_err(|_| {
                ErrorKind::WrongType { found: "hugeNumber".into(), expected: "wholeNumber".into() }.into()
            }),
            _ => Err(wrong_type(value, Self::EXPECTED)),
        }
    }
    fn lower<'py>(core: &i64, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(core.into_pyobject(py)?.into_any())
    }
}

/// Yes or no.
pub(crate) struct Bool;

impl Border for Bool {
    type Core = bool;
    const INPUT: PyStaticExpr = type_hint_identifier!("builtins", "bool");
    const OUTPUT: PyStaticExpr = Self::INPUT;
    const EXPECTED: &'static str = "bool";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<bool> {
        value.cast::<PyBool>().map(|b| b.is_true()).map_err(|_| wrong_type(value, Self::EXPECTED))
    }
    fn lower<'py>(core: &bool, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(py, *core).to_owned().into_any())
    }
}

/// Text: `str` and its subclasses, of which only the text counts.
pub(crate) struct Text;

impl Text {
    /// The text itself, without a copy where Python allows it.
    pub(crate) fn of<'a>(value: &'a Bound<'_, PyAny>, expected: &str) -> Lifted<std::borrow::Cow<'a, str>> {
        let text = value.cast::<PyString>().map_err(|_| wrong_type(value, expected))?;
        let half = |_| ErrorKind::WrongType { found: "halfCharacter".into(), expected: "text".into() };
        Ok(text.to_cow().map_err(half)?)
    }
}

impl Border for Text {
    type Core = String;
    const INPUT: PyStaticExpr = type_hint_identifier!("builtins", "str");
    const OUTPUT: PyStaticExpr = Self::INPUT;
    const EXPECTED: &'static str = "str";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<String> {
        Ok(Self::of(value, Self::EXPECTED)?.into_owned())
    }
    fn lower<'py>(core: &String, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, core).into_any())
    }
}

/// Bytes: `bytes` and its subclasses.
pub(crate) struct Bytes;

impl Border for Bytes {
    type Core = Vec<u8>;
    const INPUT: PyStaticExpr = type_hint_identifier!("builtins", "bytes");
    const OUTPUT: PyStaticExpr = Self::INPUT;
    const EXPECTED: &'static str = "bytes";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<Vec<u8>> {
        let bytes = value.cast::<PyBytes>().map_err(|_| wrong_type(value, Self::EXPECTED))?;
        Ok(bytes.as_bytes().to_vec())
    }
    fn lower<'py>(core: &Vec<u8>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBytes::new(py, core).into_any())
    }
}

/// A value that may be absent: `None`.
pub(crate) struct Opt<T>(PhantomData<T>);

impl<T: Border> Border for Opt<T> {
    type Core = Option<T::Core>;
    const INPUT: PyStaticExpr = or_none(&T::INPUT);
    const OUTPUT: PyStaticExpr = or_none(&T::OUTPUT);
    const EXPECTED: &'static str = T::EXPECTED;
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<Option<T::Core>> {
        if value.is_none() { Ok(None) } else { T::lift(value).map(Some) }
    }
    fn lower<'py>(core: &Option<T::Core>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match core {
            Some(core) => T::lower(core, py),
            None => Ok(py.None().into_bound(py)),
        }
    }
}

const NONE: PyStaticExpr = PyStaticExpr::Constant { value: pyo3::inspect::PyStaticConstant::None };

pub(crate) const fn or_none(hint: &'static PyStaticExpr) -> PyStaticExpr {
    PyStaticExpr::BinOp { left: hint, op: pyo3::inspect::PyStaticOperator::BitOr, right: &NONE }
}

/// A list: any sequence but text goes in, a tuple comes out.
pub(crate) struct List<T>(PhantomData<T>);

impl<T: Border> Border for List<T> {
    type Core = Vec<T::Core>;
    const INPUT: PyStaticExpr = T::TAKEN;
    const OUTPUT: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("builtins", "tuple"),
        T::OUTPUT,
        PyStaticExpr::Constant { value: pyo3::inspect::PyStaticConstant::Ellipsis }
    );
    const EXPECTED: &'static str = "a sequence";
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<Vec<T::Core>> {
        each(value, |element| T::lift(element))
    }
    fn lower<'py>(core: &Vec<T::Core>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let elements = core.iter().map(|element| T::lower(element, py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(py, elements)?.into_any())
    }
}

/// Lifts every element of a sequence, or every row of a table; a refusal names the position.
pub(crate) fn each<'py, T>(
    value: &Bound<'py, PyAny>,
    mut lift: impl FnMut(&Bound<'py, PyAny>) -> Lifted<T>,
) -> Lifted<Vec<T>> {
    let mut all = Vec::new();
    walk(value, &mut |element| {
        all.push(lift(element)?);
        Ok(())
    })?;
    Ok(all)
}

/// What does not depend on what the elements are.
fn walk<'py>(value: &Bound<'py, PyAny>, take: &mut dyn FnMut(&Bound<'py, PyAny>) -> Lifted<()>) -> Lifted<()> {
    let mut take_at = |(position, element): (usize, Bound<'py, PyAny>)| {
        take(&element).map_err(|refused| refused.at_index("", position))
    };
    if let Ok(list) = value.cast::<PyList>() {
        return list.iter().enumerate().try_for_each(take_at);
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return tuple.iter().enumerate().try_for_each(take_at);
    }
    let text = value.is_instance_of::<PyString>()
        || value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>();
    if text || value.cast::<PySequence>().is_err() {
        return match if text { None } else { rows(value)? } {
            Some(rows) => rows.into_iter().enumerate().try_for_each(take_at),
            None => Err(wrong_type(value, "a sequence")),
        };
    }
    value.try_iter()?.enumerate().try_for_each(|(position, element)| take_at((position, element?)))
}
