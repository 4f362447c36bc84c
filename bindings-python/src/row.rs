//! Rows of tables as records (表格行): what stands in columns, read field by field.
//!
//! A column is a field, by its name in Python or in JSON. An amount is a decimal or text beside a column with its
//! currency (`open` and `open_currency`, or `currency` for all amounts of the row), or whole minor units (`open_minor`).
//! Nothing is coerced: a float is refused with its row and field, and so is a column that is no field.

use std::cell::RefCell;

use duebook::shape::{Each, EachField, Field, Form, Outline, Rest, Source};
use duebook::{Currency, Date, Error, ErrorKind, Id, Instant, Money, Percent, Rate, Result};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyDict, PyString, PyType};

use crate::argument::Listed;
use crate::border::{Border, Int, Lifted, Refused, each, wrong_type};
use crate::class::{Place, place, python_name};
use crate::money;
use crate::record::{Record, wrapped};
use crate::scalar::Written;
use crate::source::{Host, Object, lifted, stopped};

/// A row of a table on its way into a record; nobody outside sees one.
#[pyclass(frozen, module = "duebook._native")]
pub(crate) struct Row {
    pub(crate) cells: Py<PyDict>,
}

/// The rows of a value that is a table: a data frame, or anything that hands over Arrow columns. `None` for any other
/// value.
pub(crate) fn rows<'py>(value: &Bound<'py, PyAny>) -> Lifted<Option<Vec<Bound<'py, PyAny>>>> {
    const FORMS: [&str; 4] = ["__arrow_c_stream__", "to_pylist", "to_dicts", "to_dict"];
    let py = value.py();
    let mut is_table = false;
    for name in FORMS {
        is_table |= value.hasattr(name)?;
    }
    if !is_table || value.is_instance_of::<PyDict>() {
        return Ok(None);
    }
    let read = py.import("duebook.tables")?.getattr("_rows")?.call1((value,))?;
    let mut all = Vec::new();
    for row in read.try_iter()? {
        // An array of Arrow is no table.
        let cells = row?.cast_into::<PyDict>().map_err(|_| wrong_type(value, "a table"))?.unbind();
        all.push(Bound::new(py, Row { cells })?.into_any());
    }
    Ok(Some(all))
}

/// The rows of a table as records of a class.
#[pyfunction]
#[pyo3(signature = (of, table, /))]
pub(crate) fn _records<'py>(of: &Bound<'py, PyType>, table: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let Some(Place { entry, .. }) = place(of) else {
        return Err(PyTypeError::new_err("a record is read by its own class"));
    };
    let records = each(table, |row| match row.cast::<Record>() {
        Ok(record) => Ok(record.clone().into_any()),
        Err(_) => Ok(wrapped(row.py(), lifted(row, |source| (entry.lift)(source))?)?),
    });
    Listed(records.map_err(|refused| refused.at("table"))?).into_pyobject(of.py())
}

/// Whether the value is a row of a table.
pub(crate) fn is(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<Row>()
}

/// The row, if the value is one.
fn row<'py>(value: &Bound<'py, PyAny>) -> Option<Bound<'py, PyDict>> {
    value.cast::<Row>().ok().map(|row| row.get().cells.bind(value.py()).clone())
}

/// The columns of a row, and which of them were used.
struct Columns<'a, 'py> {
    cells: Bound<'py, PyDict>,
    used: RefCell<Vec<String>>,
    host: &'a Host,
}

impl<'py> Columns<'_, 'py> {
    fn get(&self, name: &str) -> Result<Option<Bound<'py, PyAny>>> {
        let found = self.cells.get_item(name).map_err(|e| stopped(e.into(), self.host))?;
        if found.is_some() {
            self.used.borrow_mut().push(name.to_owned());
        }
        Ok(found)
    }

    fn read(&self, fields: &'static [Field], each: &mut EachField<'_>) -> Result<()> {
        for (position, field) in fields.iter().enumerate() {
            let mut value = None;
            for name in [python_name(field.name), field.json] {
                value = match value {
                    None => self.get(name)?,
                    found => found,
                };
            }
            let (value, minor) = match value {
                Some(value) => (value, false),
                None => match self.get(&format!("{}_minor", field.name))? {
                    Some(value) => (value, true),
                    None => continue,
                },
            };
            let currency = self.currency(field)?;
            let mut cell = Cell { value, minor, currency, host: self.host };
            each(position, &mut cell).map_err(|e| e.at(field.json))?;
        }
        // The currency of amounts may be no field of its own.
        self.get("currency")?;
        let used = self.used.borrow();
        for name in self.cells.keys() {
            let name = name.cast_into::<PyString>().map_err(|e| stopped(PyErr::from(e).into(), self.host))?;
            let name = name.to_string_lossy().into_owned();
            if !used.contains(&name) {
                return Err(ErrorKind::UnknownField { field: name.clone() }.into());
            }
        }
        Ok(())
    }

    /// The currency of a field, if a column says it.
    fn currency(&self, field: &Field) -> Result<Option<Bound<'py, PyAny>>> {
        match self.get(&format!("{}_currency", field.name))? {
            Some(own) => Ok(Some(own)),
            None => self.get("currency"),
        }
    }
}

impl Rest for Chosen<'_, '_> {
    fn fields(&mut self, each: &mut EachField<'_>) -> Result<()> {
        self.columns.read(self.fields, each)
    }
}

/// The fields of a variant.
struct Chosen<'a, 'py> {
    columns: Columns<'a, 'py>,
    fields: &'static [Field],
}

/// Reads a row as a record.
pub(crate) fn record(
    value: &Bound<'_, PyAny>,
    host: &Host,
    outline: &'static Outline,
    each: &mut EachField<'_>,
) -> Option<Result<()>> {
    let cells = row(value)?;
    Some(Columns { cells, used: RefCell::default(), host }.read(outline.fields(0), each))
}

/// Reads a row as a choice.
pub(crate) fn choice(
    value: &Bound<'_, PyAny>,
    host: &Host,
    outline: &'static Outline,
    chosen: &mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>,
) -> Option<Result<()>> {
    let cells = row(value)?;
    let Form::Choice { tag, variants, .. } = outline.form else { return None };
    let columns = Columns { cells, used: RefCell::default(), host };
    let read = || -> Result<()> {
        let Some(named) = columns.get(tag)? else {
            return Err(ErrorKind::MissingField { field: tag.to_owned() }.into());
        };
        let position = named_variant(&named, outline, host).map_err(|e| e.at(tag))?;
        let fields = variants.get(position).map_or(&[][..], |variant| variant.fields);
        chosen(position, &mut Chosen { columns, fields })
    };
    Some(read())
}

/// The variant that a text names, or a member of an enum is.
fn named_variant(value: &Bound<'_, PyAny>, outline: &'static Outline, host: &Host) -> Result<usize> {
    let Ok(text) = value.cast::<PyString>() else { return Object { value, host }.name(outline) };
    let text = text.to_string_lossy();
    let found = outline.variants().iter().position(|variant| variant.json == text);
    found.ok_or_else(|| ErrorKind::UnknownVariant { text: text.chars().take(64).collect() }.into())
}

/// What stands in a column of a row.
struct Cell<'a, 'py> {
    value: Bound<'py, PyAny>,
    minor: bool,
    currency: Option<Bound<'py, PyAny>>,
    host: &'a Host,
}

impl<'py> Cell<'_, 'py> {
    fn object(&self) -> Object<'_, 'py> {
        Object { value: &self.value, host: self.host }
    }

    /// The value, and rows in the place of structures.
    fn inner(&self, value: Bound<'py, PyAny>) -> Result<Self> {
        let value = match value.cast::<PyDict>() {
            Ok(cells) => Bound::new(value.py(), Row { cells: cells.clone().unbind() })
                .map_err(|e| stopped(e.into(), self.host))?
                .into_any(),
            Err(_) => value,
        };
        Ok(Self { value, minor: false, currency: self.currency.clone(), host: self.host })
    }
}

/// A decimal as text without the zeros that a column of fixed scale puts behind it.
fn bare(text: &str) -> &str {
    match text.split_once('.') {
        Some(_) => text.trim_end_matches('0').trim_end_matches('.'),
        None => text,
    }
}

impl Source for Cell<'_, '_> {
    fn text(&mut self, expected: &'static str, take: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
        self.object().text(expected, take)
    }

    fn number(&mut self) -> Result<i64> {
        self.object().number()
    }

    fn flag(&mut self) -> Result<bool> {
        self.object().flag()
    }

    fn optional(&mut self, some: &mut Each<'_>) -> Result<()> {
        if self.value.is_none() { Ok(()) } else { some(self) }
    }

    fn list(&mut self, take: &mut Each<'_>) -> Result<()> {
        let told = |refused: Refused| stopped(refused, self.host);
        let elements = each(&self.value, |element| Ok(element.clone())).map_err(told)?;
        for (position, element) in elements.into_iter().enumerate() {
            take(&mut self.inner(element)?).map_err(|e| e.at_index("", position))?;
        }
        Ok(())
    }

    fn record(&mut self, outline: &'static Outline, each: &mut EachField<'_>) -> Result<()> {
        self.inner(self.value.clone())?.object().record(outline, each)
    }

    fn choice(
        &mut self,
        outline: &'static Outline,
        chosen: &mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>,
    ) -> Result<()> {
        self.inner(self.value.clone())?.object().choice(outline, chosen)
    }

    fn name(&mut self, outline: &'static Outline) -> Result<usize> {
        named_variant(&self.value, outline, self.host)
    }

    fn kept(&mut self) -> Result<Option<&dyn std::any::Any>> {
        Ok(self.value.cast::<Record>().ok().map(|record| record.get().any()))
    }

    fn money(&mut self) -> Result<Money> {
        if self.value.is_instance_of::<money::Money>() {
            return self.object().money();
        }
        if let Ok(cells) = self.value.cast::<PyDict>() {
            let get = |name: &str| cells.get_item(name).map_err(|e| stopped(e.into(), self.host));
            let missing = |field: &str| Error::from(ErrorKind::MissingField { field: field.to_owned() });
            let amount = get("amount")?.ok_or_else(|| missing("amount"))?;
            let currency = get("currency")?.ok_or_else(|| missing("currency"))?;
            let mut both = Cell { value: amount, minor: false, currency: Some(currency), host: self.host };
            return both.money();
        }
        let Some(given) = &self.currency else {
            return Err(ErrorKind::MissingField { field: "currency".into() }.into());
        };
        let told = |refused: Refused| stopped(refused, self.host);
        let currency = money::Currency::lift(given).map_err(|refused| told(refused.at("currency")))?;
        if self.minor {
            return Money::new(Int::lift(&self.value).map_err(told)?, currency);
        }
        let written = Written::lift(&self.value).map_err(told)?;
        if self.value.is_instance_of::<PyString>() {
            return money::amount(&written, currency);
        }
        Money::parse(bare(&written.plain), currency)
    }

    fn currency(&mut self) -> Result<Currency> {
        self.object().currency()
    }

    fn date(&mut self) -> Result<Date> {
        // Data frames have no days, only instants: midnight without a zone is the day, and nothing else is.
        if let Ok(instant) = self.value.cast::<PyDateTime>() {
            let whole = || -> PyResult<Option<Bound<'_, PyAny>>> {
                let zone = instant.getattr("tzinfo")?;
                let day = instant.call_method0("date")?;
                let midnight =
                    instant.call_method0("time")?.call_method0("isoformat")?.extract::<String>()? == "00:00:00";
                // Those of pandas also have nanoseconds.
                let rest = match instant.getattr_opt("nanosecond")? {
                    Some(rest) => rest.extract::<i64>()?,
                    None => 0,
                };
                Ok((zone.is_none() && midnight && rest == 0).then_some(day))
            };
            if let Some(day) = whole().map_err(|e| stopped(e.into(), self.host))? {
                return Object { value: &day, host: self.host }.date();
            }
        }
        self.object().date()
    }

    fn id(&mut self) -> Result<Id> {
        self.object().id()
    }

    fn instant(&mut self) -> Result<Instant> {
        self.object().instant()
    }

    fn percent(&mut self) -> Result<Percent> {
        self.object().percent()
    }

    fn rate(&mut self) -> Result<Rate> {
        self.object().rate()
    }
}
