//! Records and plain names of the core as arguments and answers.

use std::hash::Hash;
use std::marker::PhantomData;

use duebook::shape::{Fields, Kept, Outline, Shape, Source};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::{type_hint_identifier, type_hint_subscript, type_hint_union};

use crate::border::{Border, Lifted};
use crate::record::wrapped;
use crate::sink::lowered;
use crate::source::lifted;

/// What the generated list says of a record or plain name.
pub(crate) trait Known: Shape + Clone + PartialEq + Hash + Send + Sync + 'static {
    /// What Python calls it.
    const NAME: &'static str;
    /// How a stub refers to it.
    const HINT: PyStaticExpr;
}

/// A record or choice of the core.
pub(crate) struct Shaped<T>(PhantomData<T>);

impl<T: Known + Fields> Border for Shaped<T> {
    type Core = T;
    const INPUT: PyStaticExpr = T::HINT;
    const OUTPUT: PyStaticExpr = T::HINT;
    const EXPECTED: &'static str = T::NAME;
    const TAKEN: PyStaticExpr = type_hint_union!(
        type_hint_subscript!(type_hint_identifier!("collections.abc", "Sequence"), <Self as Border>::INPUT),
        type_hint_identifier!("duebook.tables", "Table")
    );
    const LISTED: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("duebook.tables", "Records"), <Self as Border>::OUTPUT);
    const IS_RECORD: bool = true;
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<T> {
        lifted(value, |source| T::lift(source))
    }
    fn lower<'py>(core: &T, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        wrapped(py, core.boxed())
    }
    fn give(core: T, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        wrapped(py, Box::new(core))
    }
}

/// A plain name of the core: a member of an `enum.Enum`.
pub(crate) struct Named<T>(PhantomData<T>);

impl<T: Known> Border for Named<T> {
    type Core = T;
    const INPUT: PyStaticExpr = T::HINT;
    const OUTPUT: PyStaticExpr = T::HINT;
    const EXPECTED: &'static str = T::NAME;
    fn lift(value: &Bound<'_, PyAny>) -> Lifted<T> {
        lifted(value, |source| T::lift(source))
    }
    fn lower<'py>(core: &T, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        lowered(py, |sink| core.lower(sink))
    }
}

/// What can be done with a record without knowing its type.
pub(crate) struct Entry {
    /// What Python calls it.
    pub(crate) name: &'static str,
    outline: fn() -> Option<&'static Outline>,
    /// Reads it.
    pub(crate) lift: fn(&mut dyn Source) -> duebook::Result<Kept>,
}

impl Entry {
    pub(crate) const fn of<T: Known + Fields>() -> Self {
        Self { name: T::NAME, outline: <T as Shape>::outline, lift: |source| Ok(Box::new(T::lift(source)?)) }
    }

    pub(crate) fn outline(&self) -> &'static Outline {
        // Every record has one; a nameless one would be found by no program.
        static NONE: Outline = Outline { name: "", docs: "", form: duebook::shape::Form::Names(&[]) };
        (self.outline)().unwrap_or(&NONE)
    }
}

/// A constructor without arguments: a preset.
pub(crate) struct Preset {
    /// The class it stands in.
    pub(crate) of: &'static str,
    /// Its name.
    pub(crate) name: &'static str,
    /// Its name, as the interpreter wants it.
    pub(crate) name_c: &'static std::ffi::CStr,
    /// Its signature and documentation.
    pub(crate) docs: &'static std::ffi::CStr,
    /// Makes the record.
    pub(crate) make: fn() -> Kept,
}

/// The records and plain names of the core: what Rust here calls them, and what Python does.
macro_rules! shapes {
    ([$($record:ident),* $(,)?], [$($name:ident),* $(,)?]) => {
        $(
            pub(crate) type $record = $crate::shaped::Shaped<::duebook::$record>;
            impl $crate::shaped::Known for ::duebook::$record {
                const NAME: &'static str = stringify!($record);
                const HINT: ::pyo3::inspect::PyStaticExpr =
                    ::pyo3::type_hint_identifier!("duebook._shapes", stringify!($record));
            }
        )*
        $(
            pub(crate) type $name = $crate::shaped::Named<::duebook::$name>;
            impl $crate::shaped::Known for ::duebook::$name {
                const NAME: &'static str = stringify!($name);
                const HINT: ::pyo3::inspect::PyStaticExpr =
                    ::pyo3::type_hint_identifier!("duebook.enums", stringify!($name));
            }
        )*
        /// Every record and choice, by name.
        pub(crate) static ENTRIES: &[$crate::shaped::Entry] =
            &[$($crate::shaped::Entry::of::<<$record as $crate::border::Border>::Core>()),*];

        const _: &[&str] = &[$(<$name as $crate::border::Border>::EXPECTED),*];
    };
}

/// The names of fields and arguments, as types: what the path of a refusal is made of.
macro_rules! arguments {
    ($($name:ident => $path:literal,)+) => {
        pub(crate) mod at {
            $(
                pub(crate) struct $name;
                impl $crate::border::Name for $name {
                    const NAME: &'static str = $path;
                }
            )+
        }
    };
}

pub(crate) use {arguments, shapes};
