//! Objects of Python as a source of the core's records.

use std::cell::RefCell;

use duebook::shape::{Each, EachField, Field, Kept, Outline, Rest, Source};
use duebook::{Currency, Date, Error, ErrorKind, Id, Instant, Money, Percent, Rate, Result};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::border::{self, Bool, Border, Int, Lifted, Refused, Text, each, wrong_type};
use crate::class::{python_name, record_name};
use crate::names;
use crate::record::Record;
use crate::shape::Entry;
use crate::{forms, money, row, scalar};

/// An exception of the caller's own object, on its way past the core.
pub(crate) type Host = RefCell<Option<PyErr>>;

/// One object.
pub(crate) struct Object<'a, 'py> {
    pub(crate) value: &'a Bound<'py, PyAny>,
    pub(crate) host: &'a Host,
}

/// Reads a value of the core from an object.
pub(crate) fn lifted<T>(value: &Bound<'_, PyAny>, lift: impl FnOnce(&mut dyn Source) -> Result<T>) -> Lifted<T> {
    let host = Host::default();
    lift(&mut Object { value, host: &host }).map_err(|error| told(error, &host))
}

fn told(error: Error, host: &Host) -> Refused {
    host.take().map_or(Refused::Core(error), Refused::Host)
}

/// Keeps an exception of the host and stops the core.
pub(crate) fn stopped(refused: Refused, host: &Host) -> Error {
    match refused {
        Refused::Core(error) => error,
        Refused::Host(exception) => {
            host.replace(Some(exception));
            ErrorKind::WrongType { found: "object".into(), expected: String::new() }.into()
        }
    }
}

impl Object<'_, '_> {
    fn by<T: Border>(&self) -> Result<T::Core> {
        T::lift(self.value).map_err(|refused| stopped(refused, self.host))
    }

    fn wrong(&self, expected: &str) -> Error {
        stopped(wrong_type(self.value, expected), self.host)
    }
}

impl Source for Object<'_, '_> {
    fn text(&mut self, _: &'static str, take: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
        let text = Text::of(self.value, Text::EXPECTED).map_err(|refused| stopped(refused, self.host))?;
        take(&text)
    }

    fn number(&mut self) -> Result<i64> {
        self.by::<Int>()
    }

    fn flag(&mut self) -> Result<bool> {
        self.by::<Bool>()
    }

    fn optional(&mut self, some: &mut Each<'_>) -> Result<()> {
        if self.value.is_none() { Ok(()) } else { some(self) }
    }

    fn list(&mut self, take: &mut Each<'_>) -> Result<()> {
        let host = self.host;
        let mut one =
            |element: &Bound<'_, PyAny>| take(&mut Object { value: element, host }).map_err(|error| told(error, host));
        each(self.value, &mut one).map(drop).map_err(|refused| stopped(refused, host))
    }

    fn record(&mut self, outline: &'static Outline, each: &mut EachField<'_>) -> Result<()> {
        let read = row::record(self.value, self.host, outline, each);
        read.unwrap_or_else(|| Err(self.wrong(record_name(outline))))
    }

    fn choice(
        &mut self,
        outline: &'static Outline,
        chosen: &mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>,
    ) -> Result<()> {
        let read = row::choice(self.value, self.host, outline, chosen);
        read.unwrap_or_else(|| Err(self.wrong(record_name(outline))))
    }

    fn name(&mut self, outline: &'static Outline) -> Result<usize> {
        match names::position(self.value, outline) {
            Ok(Some(position)) => Ok(position),
            Ok(None) => Err(self.wrong(outline.name)),
            Err(exception) => Err(stopped(exception.into(), self.host)),
        }
    }

    fn kept(&mut self) -> Result<Option<&dyn std::any::Any>> {
        Ok(self.value.cast::<Record>().ok().map(|record| record.get().any()))
    }

    fn money(&mut self) -> Result<Money> {
        self.by::<money::Money>()
    }

    fn currency(&mut self) -> Result<Currency> {
        self.by::<money::Currency>()
    }

    fn date(&mut self) -> Result<Date> {
        self.by::<scalar::Date>()
    }

    fn id(&mut self) -> Result<Id> {
        self.by::<scalar::Id>()
    }

    fn instant(&mut self) -> Result<Instant> {
        self.by::<scalar::Instant>()
    }

    fn percent(&mut self) -> Result<Percent> {
        self.by::<scalar::Percent>()
    }

    fn rate(&mut self) -> Result<Rate> {
        self.by::<scalar::Rate>()
    }
}

/// The arguments of a constructor, field by field.
struct Arguments<'a, 'py> {
    owner: &'static str,
    fields: &'static [Field],
    variant: usize,
    values: Vec<Option<Bound<'py, PyAny>>>,
    host: &'a Host,
}

impl Rest for Arguments<'_, '_> {
    fn fields(&mut self, each: &mut EachField<'_>) -> Result<()> {
        for (position, (field, value)) in self.fields.iter().zip(&self.values).enumerate() {
            let done = match (value, forms::supplied(self.owner, field.name)) {
                (Some(value), _) => each(position, &mut Object { value, host: self.host }),
                (None, Some(name)) => each(position, &mut names::Named(name)),
                (None, None) => Ok(()),
            };
            done.map_err(|error| error.at(field.json))?;
        }
        Ok(())
    }
}

/// What is no single value but the arguments of one record.
macro_rules! only_records {
    ($($method:ident($($argument:ident: $type:ty),*) -> $answer:ty;)*) => {$(
        fn $method(&mut self, $($argument: $type),*) -> Result<$answer> {
            Err(ErrorKind::WrongType { found: "object".into(), expected: self.owner.to_owned() }.into())
        }
    )*};
}

impl Source for Arguments<'_, '_> {
    fn record(&mut self, _: &'static Outline, each: &mut EachField<'_>) -> Result<()> {
        self.fields(each)
    }

    fn choice(
        &mut self,
        _: &'static Outline,
        chosen: &mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>,
    ) -> Result<()> {
        chosen(self.variant, self)
    }

    only_records! {
        text(_expected: &'static str, _take: &mut dyn FnMut(&str) -> Result<()>) -> ();
        number() -> i64;
        flag() -> bool;
        optional(_some: &mut Each<'_>) -> ();
        list(_each: &mut Each<'_>) -> ();
        name(_outline: &'static Outline) -> usize;
    }
}

/// Makes a record from the arguments of its constructor.
pub(crate) fn arguments(
    entry: &'static Entry,
    variant: usize,
    given: &Bound<'_, PyTuple>,
    named: Option<&Bound<'_, PyDict>>,
) -> PyResult<Kept> {
    let outline = entry.outline();
    let fields = outline.fields(variant);
    let owner = entry.name;
    let called = || match outline.variants().get(variant) {
        Some(variant) => format!("{owner}.{}.__new__()", variant.name),
        None => format!("{owner}.__new__()"),
    };
    let wrong = |what: String| PyTypeError::new_err(format!("{} {what}", called()));
    let may_miss = |field: &Field| field.optional || forms::supplied(owner, field.name).is_some();
    let by_position = fields.iter().position(may_miss).unwrap_or(fields.len());
    if given.len() > by_position {
        let found = given.len();
        return Err(wrong(format!("takes {by_position} positional arguments but {found} were given")));
    }
    let mut values: Vec<Option<Bound<'_, PyAny>>> = given.iter().map(Some).collect();
    values.resize(fields.len(), None);
    for (name, value) in named.into_iter().flat_map(|named| named.iter()) {
        let name = name.cast::<pyo3::types::PyString>()?.to_cow()?;
        let place = fields.iter().position(|field| python_name(field.name) == name);
        match place.and_then(|place| values.get_mut(place)) {
            Some(place @ None) => *place = Some(value),
            Some(Some(_)) => return Err(wrong(format!("got multiple values for argument '{name}'"))),
            None => return Err(wrong(format!("got an unexpected keyword argument '{name}'"))),
        }
    }
    let missing: Vec<String> = fields
        .iter()
        .zip(&values)
        .filter(|(field, value)| value.is_none() && !may_miss(field))
        .map(|(field, _)| format!("'{}'", python_name(field.name)))
        .collect();
    if !missing.is_empty() {
        return Err(wrong(format!("missing required arguments: {}", missing.join(", "))));
    }
    let host = Host::default();
    let mut source = Arguments { owner, fields, variant, values, host: &host };
    (entry.lift)(&mut source).map_err(|error| border::Refused::into(told(error, &host)))
}
