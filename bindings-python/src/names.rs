//! Plain names: the members of the enums in `duebook.enums`.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use duebook::shape::{Each, EachField, Outline, Rest, Source};
use duebook::{ErrorKind, Result};
use pyo3::prelude::*;

/// The members of each enum in the order of the core's variants, by the address of the outline.
static MEMBERS: LazyLock<RwLock<HashMap<usize, Vec<Py<PyAny>>>>> = LazyLock::new(RwLock::default);

fn with<T>(py: Python<'_>, outline: &'static Outline, read: impl Fn(&[Py<PyAny>]) -> T) -> PyResult<T> {
    let key = std::ptr::from_ref(outline).addr();
    if let Some(members) = MEMBERS.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(read(members));
    }
    let class = py.import("duebook.enums")?.getattr(outline.name)?;
    let members: Vec<Py<PyAny>> = class.try_iter()?.map(|member| Ok(member?.unbind())).collect::<PyResult<_>>()?;
    let answer = read(&members);
    MEMBERS.write().unwrap_or_else(PoisonError::into_inner).insert(key, members);
    Ok(answer)
}

/// The member that stands for a variant.
pub(crate) fn member<'py>(py: Python<'py>, outline: &'static Outline, variant: usize) -> PyResult<Bound<'py, PyAny>> {
    let found = with(py, outline, |members| members.get(variant).map(|member| member.clone_ref(py)))?;
    found
        .map(|member| member.into_bound(py))
        .ok_or_else(|| crate::border::Refused::from(ErrorKind::UnknownVariant { text: outline.name.to_owned() }).into())
}

/// The variant for which a member stands.
pub(crate) fn position(value: &Bound<'_, PyAny>, outline: &'static Outline) -> PyResult<Option<usize>> {
    with(value.py(), outline, |members| members.iter().position(|member| value.is(member)))
}

/// A name that the constructor supplies where the caller says nothing.
pub(crate) struct Named(pub(crate) &'static str);

impl Named {
    fn wrong<T>(&self) -> Result<T> {
        Err(ErrorKind::UnknownVariant { text: self.0.to_owned() }.into())
    }
}

impl Source for Named {
    fn name(&mut self, outline: &'static Outline) -> Result<usize> {
        let found = outline.variants().iter().position(|variant| variant.json == self.0);
        found.map_or_else(|| self.wrong(), Ok)
    }

    fn text(&mut self, _: &'static str, _: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
        self.wrong()
    }

    fn number(&mut self) -> Result<i64> {
        self.wrong()
    }

    fn flag(&mut self) -> Result<bool> {
        self.wrong()
    }

    fn optional(&mut self, _: &mut Each<'_>) -> Result<()> {
        self.wrong()
    }

    fn list(&mut self, _: &mut Each<'_>) -> Result<()> {
        self.wrong()
    }

    fn record(&mut self, _: &'static Outline, _: &mut EachField<'_>) -> Result<()> {
        self.wrong()
    }

    fn choice(&mut self, _: &'static Outline, _: &mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>) -> Result<()> {
        self.wrong()
    }
}
