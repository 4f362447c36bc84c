//! What every generated class has beside its own fields.
//!
//! A record and a variant compare, hash, print as the call that makes them, pickle by keyword, and read
//! and write the JSON form. A plain name is a member of a Python `enum.Enum`.

/// A class around a record of the core.
macro_rules! record {
    ($name:ident) => {
        impl $crate::border::Border for $name {
            type Core = ::duebook::$name;
            const INPUT: ::pyo3::inspect::PyStaticExpr = <$name as ::pyo3::PyTypeInfo>::TYPE_HINT;
            const OUTPUT: ::pyo3::inspect::PyStaticExpr = Self::INPUT;
            const EXPECTED: &'static str = stringify!($name);
            fn lift(value: &::pyo3::Bound<'_, ::pyo3::PyAny>) -> $crate::border::Lifted<::duebook::$name> {
                match value.cast::<$name>() {
                    Ok(record) => Ok(record.get().0.clone()),
                    Err(_) => Err($crate::border::wrong_type(value, stringify!($name))),
                }
            }
            fn lower<'py>(
                core: &::duebook::$name,
                py: ::pyo3::Python<'py>,
            ) -> ::pyo3::PyResult<::pyo3::Bound<'py, ::pyo3::PyAny>> {
                Self::give(core.clone(), py)
            }
            fn give(
                core: ::duebook::$name,
                py: ::pyo3::Python<'_>,
            ) -> ::pyo3::PyResult<::pyo3::Bound<'_, ::pyo3::PyAny>> {
                Ok(::pyo3::Bound::new(py, $name(core))?.into_any())
            }
        }

        impl $crate::border::Lent for $name {
            fn lent(&self) -> &::duebook::$name {
                &self.0
            }
        }

        #[::pyo3::pymethods]
        impl $name {
            fn __repr__(&self, py: ::pyo3::Python<'_>) -> ::pyo3::PyResult<String> {
                $crate::border::spelled(stringify!($name), &self.own_fields(py)?)
            }

            fn __getnewargs_ex__<'py>(
                &self,
                py: ::pyo3::Python<'py>,
            ) -> ::pyo3::PyResult<((), ::pyo3::Bound<'py, ::pyo3::types::PyDict>)> {
                Ok(((), $crate::border::keywords(py, &self.own_fields(py)?)?))
            }

            /// The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
            /// calls this from Python 3.13 on.
            #[pyo3(signature = (**changes))]
            fn __replace__<'py>(
                slf: &::pyo3::Bound<'py, Self>,
                changes: Option<&::pyo3::Bound<'py, ::pyo3::types::PyDict>>,
            ) -> ::pyo3::PyResult<::pyo3::Bound<'py, Self>> {
                let fields = slf.get().own_fields(slf.py())?;
                Ok($crate::border::replaced(slf.as_any().get_type().as_any(), &fields, changes)?.cast_into()?)
            }

            /// The JSON form: one line, fields in the order of their declaration.
            fn to_json(&self) -> ::pyo3::PyResult<String> {
                Ok(::duebook::json::write(&self.0).map_err($crate::border::Refused::from)?)
            }
        }
    };
}

/// The JSON form in, for records that the core reads.
macro_rules! readable {
    ($name:ident) => {
        #[::pyo3::pymethods]
        impl $name {
            /// Reads the JSON form; a refusal names the field.
            #[staticmethod]
            fn from_json(
                text: $crate::border::At<$crate::shape::at::Text, $crate::border::Text>,
            ) -> ::pyo3::PyResult<Self> {
                Self::read(&text.0)
            }
        }
    };
    ($name:ident record) => {
        impl $name {
            fn read(text: &str) -> ::pyo3::PyResult<Self> {
                Ok(Self(::duebook::json::read(text).map_err($crate::border::Refused::from)?))
            }
        }
        $crate::kind::readable!($name);
    };
    ($name:ident choice) => {
        impl $name {
            fn read(text: &str) -> ::pyo3::PyResult<Self> {
                Self::of(&::duebook::json::read(text).map_err($crate::border::Refused::from)?)
            }
        }
        $crate::kind::readable!($name);
    };
}

/// The sentences of a reason.
macro_rules! told {
    ($name:ident) => {
        #[::pyo3::pymethods]
        impl $name {
            /// One sentence in English.
            #[getter]
            fn en(&self) -> String {
                self.core().en()
            }

            /// One sentence in Chinese (中文).
            #[getter]
            fn zh(&self) -> String {
                self.core().zh()
            }

            fn __str__(&self) -> String {
                self.core().en()
            }
        }
    };
}

/// A class with one class inside for each variant.
macro_rules! choice {
    ($name:ident) => {
        impl $crate::border::Border for $name {
            type Core = ::duebook::$name;
            const INPUT: ::pyo3::inspect::PyStaticExpr = <$name as ::pyo3::PyTypeInfo>::TYPE_HINT;
            const OUTPUT: ::pyo3::inspect::PyStaticExpr = Self::INPUT;
            const EXPECTED: &'static str = stringify!($name);
            fn lift(value: &::pyo3::Bound<'_, ::pyo3::PyAny>) -> $crate::border::Lifted<::duebook::$name> {
                match value.cast::<$name>() {
                    Ok(variant) => Ok(variant.get().core()),
                    Err(_) => Err($crate::border::wrong_type(value, stringify!($name))),
                }
            }
            fn lower<'py>(
                core: &::duebook::$name,
                py: ::pyo3::Python<'py>,
            ) -> ::pyo3::PyResult<::pyo3::Bound<'py, ::pyo3::PyAny>> {
                Ok(::pyo3::IntoPyObject::into_pyobject($name::of(core)?, py)?.into_any())
            }
        }

        #[::pyo3::pymethods]
        impl $name {
            fn __repr__(&self, py: ::pyo3::Python<'_>) -> ::pyo3::PyResult<String> {
                let (variant, fields) = self.own_fields(py)?;
                $crate::border::spelled(&format!("{}.{variant}", stringify!($name)), &fields)
            }

            fn __reduce__<'py>(slf: &::pyo3::Bound<'py, Self>) -> ::pyo3::PyResult<$crate::border::Remade<'py>> {
                let (variant, fields) = slf.get().own_fields(slf.py())?;
                $crate::border::remade(slf.py().get_type::<Self>(), variant, &fields)
            }

            /// The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
            /// calls this from Python 3.13 on.
            #[pyo3(signature = (**changes))]
            fn __replace__<'py>(
                slf: &::pyo3::Bound<'py, Self>,
                changes: Option<&::pyo3::Bound<'py, ::pyo3::types::PyDict>>,
            ) -> ::pyo3::PyResult<::pyo3::Bound<'py, Self>> {
                let (_, fields) = slf.get().own_fields(slf.py())?;
                Ok($crate::border::replaced(slf.as_any().get_type().as_any(), &fields, changes)?.cast_into()?)
            }

            /// The JSON form: an object with `kind`.
            fn to_json(&self) -> ::pyo3::PyResult<String> {
                Ok(::duebook::json::write(&self.core()).map_err($crate::border::Refused::from)?)
            }
        }
    };
}

/// An `enum.Enum` of `duebook.enums`: the member stands for the core's variant.
macro_rules! names {
    ($name:ident { $($member:literal => $variant:ident),+ $(,)? }) => {
        pub(crate) struct $name;

        impl $name {
            const MEMBERS: &'static [(&'static str, ::duebook::$name)] =
                &[$(($member, ::duebook::$name::$variant)),+];

            fn members(
                py: ::pyo3::Python<'_>,
            ) -> ::pyo3::PyResult<&'static [(::pyo3::Py<::pyo3::PyAny>, ::duebook::$name)]> {
                type Members = Vec<(::pyo3::Py<::pyo3::PyAny>, ::duebook::$name)>;
                static MEMBERS: ::pyo3::sync::PyOnceLock<Members> = ::pyo3::sync::PyOnceLock::new();
                let load = || {
                    let class = ::pyo3::types::PyAnyMethods::getattr(
                        py.import("duebook.enums")?.as_any(),
                        stringify!($name),
                    )?;
                    let member = |(name, core): &(&str, ::duebook::$name)| {
                        Ok((::pyo3::types::PyAnyMethods::getattr(&class, *name)?.unbind(), *core))
                    };
                    Self::MEMBERS.iter().map(member).collect::<::pyo3::PyResult<Members>>()
                };
                Ok(MEMBERS.get_or_try_init(py, load)?.as_slice())
            }
        }

        impl $crate::border::Border for $name {
            type Core = ::duebook::$name;
            const INPUT: ::pyo3::inspect::PyStaticExpr =
                ::pyo3::type_hint_identifier!("duebook.enums", stringify!($name));
            const OUTPUT: ::pyo3::inspect::PyStaticExpr = Self::INPUT;
            const EXPECTED: &'static str = stringify!($name);
            fn lift(value: &::pyo3::Bound<'_, ::pyo3::PyAny>) -> $crate::border::Lifted<::duebook::$name> {
                let found = Self::members(value.py())?.iter().find(|(member, _)| value.is(member));
                found.map(|(_, core)| *core).ok_or_else(|| $crate::border::wrong_type(value, stringify!($name)))
            }
            fn lower<'py>(
                core: &::duebook::$name,
                py: ::pyo3::Python<'py>,
            ) -> ::pyo3::PyResult<::pyo3::Bound<'py, ::pyo3::PyAny>> {
                let found = Self::members(py)?.iter().find(|(_, known)| known == core);
                found.map(|(member, _)| member.bind(py).clone()).ok_or_else($crate::border::unknown)
            }
        }
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

pub(crate) use {arguments, choice, names, readable, record, told};
