//! The classes of records, made from their outlines.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use duebook::ErrorKind;
use duebook::shape::{Field, Form, Outline};
use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyTuple, PyType};

use crate::border::Refused;
use crate::forms;
use crate::record::{Attribute, Record, Shows, wrapped};
use crate::shape::{ENTRIES, Entry, PRESETS};

/// Where a class stands: the base of a choice has no variant.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) entry: &'static Entry,
    pub(crate) variant: Option<usize>,
}

/// The class of a record, or of a choice and of each of its variants.
struct Classes {
    base: Py<PyType>,
    variants: Vec<Py<PyType>>,
}

/// The classes that have been made, by the address of their outline; and where a class stands, by its own address.
#[derive(Default)]
struct Made {
    classes: HashMap<usize, Classes>,
    places: HashMap<usize, Place>,
}

static MADE: LazyLock<RwLock<Made>> = LazyLock::new(RwLock::default);

static BY_OUTLINE: LazyLock<HashMap<usize, &'static Entry>> =
    LazyLock::new(|| ENTRIES.iter().map(|entry| (address(entry.outline()), entry)).collect());

fn address<T>(of: &'static T) -> usize {
    std::ptr::from_ref(of).addr()
}

/// What Python calls a record.
pub(crate) fn record_name(outline: &'static Outline) -> &'static str {
    BY_OUTLINE.get(&address(outline)).map_or(outline.name, |entry| entry.name)
}

/// What Python calls a field: `from` is a word of Python.
pub(crate) fn python_name(field: &'static str) -> &'static str {
    if field == "from" { "from_" } else { field }
}

/// Where the class stands.
pub(crate) fn place(class: &Bound<'_, PyType>) -> Option<Place> {
    let made = MADE.read().unwrap_or_else(PoisonError::into_inner);
    made.places.get(&class.as_ptr().addr()).copied()
}

/// The class of a record or variant.
pub(crate) fn of<'py>(py: Python<'py>, outline: &'static Outline, variant: usize) -> PyResult<Bound<'py, PyType>> {
    let find = || {
        let made = MADE.read().unwrap_or_else(PoisonError::into_inner);
        let classes = made.classes.get(&address(outline))?;
        Some(classes.variants.get(variant).unwrap_or(&classes.base).clone_ref(py))
    };
    if let Some(class) = find() {
        return Ok(class.into_bound(py));
    }
    // No other record is known here: the freshness test holds the list.
    let entry = BY_OUTLINE.get(&address(outline)).copied();
    let entry = entry.ok_or_else(|| Refused::from(ErrorKind::UnknownVariant { text: outline.name.to_owned() }))?;
    let classes = classes(py, entry)?;
    let mut made = MADE.write().unwrap_or_else(PoisonError::into_inner);
    if !made.classes.contains_key(&address(outline)) {
        let choice = !classes.variants.is_empty();
        let base = Place { entry, variant: (!choice).then_some(0) };
        made.places.insert(classes.base.as_ptr().addr(), base);
        for (variant, class) in classes.variants.iter().enumerate() {
            made.places.insert(class.as_ptr().addr(), Place { entry, variant: Some(variant) });
        }
        made.classes.insert(address(outline), classes);
    }
    drop(made);
    find().map(|class| class.into_bound(py)).ok_or_else(|| PyAttributeError::new_err(outline.name))
}

/// The class of a name, made if need be: what `duebook.Lot` asks for.
#[pyfunction]
pub(crate) fn _class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
    let entry = ENTRIES.iter().find(|entry| entry.name == name);
    let entry = entry.ok_or_else(|| PyAttributeError::new_err(format!("there is no record {name}")))?;
    let class = of(py, entry.outline(), 0)?;
    if matches!(entry.outline().form, Form::Choice { .. }) {
        return Ok(class.getattr("__base__")?.cast_into()?);
    }
    Ok(class)
}

fn classes(py: Python<'_>, entry: &'static Entry) -> PyResult<Classes> {
    let (outline, name) = (entry.outline(), entry.name);
    let parent = forms::parent(py, name);
    match outline.form {
        Form::Choice { variants, told, .. } => {
            let body = body(py, name, outline.docs)?;
            if told {
                for (sentence, docs, shows) in [
                    ("en", "One sentence in English.", Shows::English),
                    ("zh", "One sentence in Chinese (中文).", Shows::Chinese),
                ] {
                    body.set_item(sentence, Attribute { name: sentence, docs, shows })?;
                }
            }
            let base = class(py, name, &parent, &body, None)?;
            let mut all = Vec::with_capacity(variants.len());
            for variant in variants {
                let body = self::body(py, &format!("{name}.{}", variant.name), variant.docs)?;
                attributes(&body, variant.fields)?;
                let made = class(py, variant.name, &base, &body, Some((name, variant.fields)))?;
                base.setattr(variant.name, &made)?;
                all.push(made.unbind());
            }
            Ok(Classes { base: base.unbind(), variants: all })
        }
        Form::Record(fields) => {
            let body = body(py, name, outline.docs)?;
            attributes(&body, fields)?;
            for preset in PRESETS.iter().filter(|preset| preset.of == name) {
                body.set_item(preset.name, preset_function(py, preset)?)?;
            }
            let base = class(py, name, &parent, &body, Some((name, fields)))?;
            Ok(Classes { base: base.unbind(), variants: Vec::new() })
        }
        Form::Names(_) => Err(PyAttributeError::new_err(name)),
    }
}

fn preset_function<'py>(py: Python<'py>, preset: &'static crate::shape::Preset) -> PyResult<Bound<'py, PyAny>> {
    let make = preset.make;
    let function = PyCFunction::new_closure(
        py,
        Some(preset.name_c),
        Some(preset.docs),
        move |given: &Bound<'_, PyTuple>, _: Option<&Bound<'_, PyDict>>| -> PyResult<Py<PyAny>> {
            Ok(wrapped(given.py(), make())?.unbind())
        },
    )?;
    py.import("builtins")?.getattr("staticmethod")?.call1((function,))
}

/// What every class has beside its attributes.
fn body<'py>(py: Python<'py>, qualname: &str, docs: &str) -> PyResult<Bound<'py, PyDict>> {
    let body = PyDict::new(py);
    body.set_item("__module__", "duebook")?;
    body.set_item("__qualname__", qualname)?;
    body.set_item("__slots__", ())?;
    body.set_item("__doc__", docs)?;
    Ok(body)
}

fn attributes(body: &Bound<'_, PyDict>, fields: &'static [Field]) -> PyResult<()> {
    for (position, field) in fields.iter().enumerate() {
        let name = python_name(field.name);
        body.set_item(name, Attribute { name, docs: field.docs, shows: Shows::Field(position) })?;
    }
    let names: Vec<&str> = fields.iter().map(|field| python_name(field.name)).collect();
    body.set_item("__match_args__", PyTuple::new(body.py(), names)?)
}

/// Makes a class. Python reads the signature of the constructor from the first line that the documentation had.
fn class<'py>(
    py: Python<'py>,
    name: &str,
    parent: &Bound<'py, PyType>,
    body: &Bound<'py, PyDict>,
    made_from: Option<(&str, &'static [Field])>,
) -> PyResult<Bound<'py, PyType>> {
    let docs = body.get_item("__doc__")?;
    if let (Some((owner, fields)), Some(docs)) = (made_from, &docs) {
        body.set_item("__doc__", format!("{name}({})\n--\n\n{docs}", signature(owner, fields)))?;
    }
    let made = py.get_type::<PyType>().call1((name, (parent,), body))?.cast_into::<PyType>()?;
    if made_from.is_some() {
        made.setattr("__doc__", docs)?;
    }
    Ok(made)
}

/// The needed fields before the first that may be left out by position or keyword, all others by keyword.
fn signature(owner: &str, fields: &'static [Field]) -> String {
    let mut parts = Vec::new();
    let mut starred = false;
    for field in fields {
        let optional = field.optional || forms::supplied(owner, field.name).is_some();
        if optional && !starred {
            parts.push("*".to_owned());
            starred = true;
        }
        let name = python_name(field.name);
        parts.push(if optional { format!("{name}=...") } else { name.to_owned() });
    }
    parts.join(", ")
}

/// The class that all records have in common.
pub(crate) fn record(py: Python<'_>) -> Bound<'_, PyType> {
    py.get_type::<Record>()
}
