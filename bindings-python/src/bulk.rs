//! Records by the column (批量): the door for tables.
//!
//! A column is a sequence; all have one length. Amounts stand in whole minor units (`open_minor`) or as
//! `Decimal` or text (`open`), in one currency or a column of them. Nothing is coerced, and a refusal
//! names the row and the field: `items[3].due`.

use std::marker::PhantomData;

use duebook as core;
use duebook::ErrorKind;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::type_hint_union;

use crate::argument::New;
use crate::border::{Bool, Border, Int, Lifted, List, Opt, Refused, each};
use crate::forms::{LotForms, ReceivableForms};
use crate::money::{Currency, amount};
use crate::scalar::{Date, Id, Written};
use crate::shape::{Discount, Field, ItemKind, Lot, NamedItem, Nature, Part, Receivable, Scope, Source};

/// One column as given, its elements not looked at yet.
struct Column<'py, T>(Bound<'py, PyAny>, PhantomData<T>);

impl<'py, T: Border> FromPyObject<'_, 'py> for Column<'py, T> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = <List<T> as Border>::INPUT;
    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(value.to_owned(), PhantomData))
    }
}

/// One currency for all rows, or a column of them.
struct Currencies<'py>(Bound<'py, PyAny>);

impl<'py> FromPyObject<'_, 'py> for Currencies<'py> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(Currency::INPUT, <List<Currency> as Border>::INPUT);
    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(value.to_owned()))
    }
}

/// Amounts in one of their two forms.
struct Amounts<'py> {
    name: &'static str,
    minor: Option<Column<'py, Int>>,
    decimal: Option<Column<'py, Written>>,
    currency: Currencies<'py>,
}

/// The rows of one call: what they are called in a path, and how many there are.
struct Rows {
    list: &'static str,
    count: usize,
}

impl Rows {
    /// The elements of a column that sets the number of rows.
    fn first<T: Border>(list: &'static str, column: &Column<'_, T>, name: &str) -> Lifted<(Self, Vec<T::Core>)> {
        let elements = elements::<T>(list, &column.0, name)?;
        Ok((Self { list, count: elements.len() }, elements))
    }

    /// The elements of a column that must have as many.
    fn more<T: Border>(&self, column: &Column<'_, T>, name: &str) -> Lifted<Vec<T::Core>> {
        self.as_many(elements::<T>(self.list, &column.0, name)?, name)
    }

    /// Sets a field of every record from a column that may be missing.
    fn set<R, T: Border>(
        &self,
        records: &mut [R],
        column: Option<&Column<'_, T>>,
        name: &str,
        set: impl Fn(&mut R, T::Core),
    ) -> Lifted<()> {
        if let Some(column) = column {
            records.iter_mut().zip(self.more(column, name)?).for_each(|(record, value)| set(record, value));
        }
        Ok(())
    }

    fn as_many<T>(&self, elements: Vec<T>, name: &str) -> Lifted<Vec<T>> {
        let number = |length: usize| i64::try_from(length).unwrap_or(i64::MAX);
        if elements.len() < self.count {
            let missing = Refused::from(ErrorKind::MissingField { field: name.into() });
            return Err(missing.at_index(self.list, elements.len()));
        }
        if elements.len() > self.count {
            let (found, limit) = (number(elements.len()), number(self.count));
            return Err(Refused::from(ErrorKind::TooMany { found, limit }).at(name));
        }
        Ok(elements)
    }

    fn amounts(&self, given: &Amounts<'_>) -> Lifted<Vec<core::Money>> {
        let Amounts { name, minor, decimal, currency } = given;
        let currencies = self.currencies(currency)?;
        let of = |position: usize, money: core::Result<core::Money>| {
            money.map_err(|error| Refused::from(error.at(*name)).at_index(self.list, position))
        };
        match (minor, decimal) {
            (Some(minor), None) => {
                let rows = self.more(minor, name)?.into_iter().zip(currencies).enumerate();
                rows.map(|(at, (minor, currency))| of(at, core::Money::new(minor, currency))).collect()
            }
            (None, Some(decimal)) => {
                let rows = self.more(decimal, name)?.into_iter().zip(currencies).enumerate();
                rows.map(|(at, (written, currency))| of(at, amount(&written, currency))).collect()
            }
            (None, None) => Err(ErrorKind::MissingField { field: (*name).into() }.into()),
            (Some(_), Some(_)) => Err(ErrorKind::DuplicateField { field: (*name).into() }.into()),
        }
    }

    fn currencies(&self, given: &Currencies<'_>) -> Lifted<Vec<core::Currency>> {
        let one = given.0.is_instance_of::<pyo3::types::PyString>() || given.0.is_instance_of::<Currency>();
        if one {
            let currency = Currency::lift(&given.0).map_err(|refused| refused.at("currency"))?;
            return Ok(vec![currency; self.count]);
        }
        self.as_many(elements::<Currency>(self.list, &given.0, "currency")?, "currency")
    }
}

fn elements<T: Border>(list: &str, column: &Bound<'_, PyAny>, name: &str) -> Lifted<Vec<T::Core>> {
    let lifted = each(column, |element| T::lift(element).map_err(|refused| refused.at(name)));
    lifted.map_err(|refused| match &refused {
        // Without a position it is the column itself that was refused.
        Refused::Core(error) if error.path().is_empty() => refused.at(name),
        _ => refused.at(list),
    })
}

#[pymethods]
impl ReceivableForms {
    /// Open items by the column: one sequence for each field, all of one length.
    ///
    /// What is open stands in whole minor units (`open_minor=[3390000]`) or as `Decimal` or text
    /// (`open=["33900.00"]`); `currency` is one for all rows or a column. A refusal names the row and the field:
    /// `items[3].due`.
    #[staticmethod]
    #[pyo3(signature = (
        *, id, customer, currency, due, open_minor = None, open = None, issued = None, references = None, kind = None,
        disputed = None, fields = None, parts = None, discounts = None
    ))]
    #[expect(clippy::too_many_arguments, reason = "one argument for each column")]
    fn from_columns<'py>(
        id: Column<'py, Id>,
        customer: Column<'py, Id>,
        currency: Currencies<'py>,
        due: Column<'py, Date>,
        open_minor: Option<Column<'py, Int>>,
        open: Option<Column<'py, Written>>,
        issued: Option<Column<'py, Opt<Date>>>,
        references: Option<Column<'py, List<Id>>>,
        kind: Option<Column<'py, ItemKind>>,
        disputed: Option<Column<'py, Bool>>,
        fields: Option<Column<'py, List<Field>>>,
        parts: Option<Column<'py, List<Part>>>,
        discounts: Option<Column<'py, List<Discount>>>,
    ) -> PyResult<New<Receivable>> {
        let (rows, ids) = Rows::first("items", &id, "id")?;
        let customers = rows.more(&customer, "customer")?;
        let opens = rows.amounts(&Amounts { name: "open", minor: open_minor, decimal: open, currency })?;
        let dues = rows.more(&due, "due")?;
        let needed = ids.into_iter().zip(customers).zip(opens).zip(dues);
        let record = |(((id, customer), open), due)| core::Receivable {
            id,
            customer,
            open,
            due,
            issued: None,
            references: Vec::new(),
            kind: core::ItemKind::Ordinary,
            disputed: false,
            fields: Vec::new(),
            parts: Vec::new(),
            discounts: Vec::new(),
        };
        let mut records: Vec<core::Receivable> = needed.map(record).collect();
        rows.set(&mut records, issued.as_ref(), "issued", |record, issued| record.issued = issued)?;
        rows.set(&mut records, references.as_ref(), "references", |record, all| record.references = all)?;
        rows.set(&mut records, kind.as_ref(), "kind", |record, kind| record.kind = kind)?;
        rows.set(&mut records, disputed.as_ref(), "disputed", |record, disputed| record.disputed = disputed)?;
        rows.set(&mut records, fields.as_ref(), "fields", |record, fields| record.fields = fields)?;
        rows.set(&mut records, parts.as_ref(), "parts", |record, parts| record.parts = parts)?;
        rows.set(&mut records, discounts.as_ref(), "discounts", |record, all| record.discounts = all)?;
        Ok(New(records))
    }
}

#[pymethods]
impl LotForms {
    /// Receipts by the column: one sequence for each field, all of one length.
    ///
    /// Amounts stand in whole minor units (`amount_minor=[5000000]`) or as `Decimal` or text
    /// (`amount=["50000.00"]`); `currency` is one for all rows or a column. A refusal names the row and the field:
    /// `lots[3].received`.
    #[staticmethod]
    #[pyo3(signature = (
        *, id, customer, currency, received, amount_minor = None, amount = None, nature = None, references = None,
        pays = None, source = None, fields = None, scope = None, priority = None, expires = None
    ))]
    #[expect(clippy::too_many_arguments, reason = "one argument for each column")]
    fn from_columns<'py>(
        id: Column<'py, Id>,
        customer: Column<'py, Id>,
        currency: Currencies<'py>,
        received: Column<'py, Date>,
        amount_minor: Option<Column<'py, Int>>,
        amount: Option<Column<'py, Written>>,
        nature: Option<Column<'py, Nature>>,
        references: Option<Column<'py, List<Id>>>,
        pays: Option<Column<'py, List<NamedItem>>>,
        source: Option<Column<'py, Source>>,
        fields: Option<Column<'py, List<Field>>>,
        scope: Option<Column<'py, List<Scope>>>,
        priority: Option<Column<'py, Int>>,
        expires: Option<Column<'py, Opt<Date>>>,
    ) -> PyResult<New<Lot>> {
        let (rows, ids) = Rows::first("lots", &id, "id")?;
        let customers = rows.more(&customer, "customer")?;
        let amounts = rows.amounts(&Amounts { name: "amount", minor: amount_minor, decimal: amount, currency })?;
        let received = rows.more(&received, "received")?;
        let needed = ids.into_iter().zip(customers).zip(amounts).zip(received);
        let record = |(((id, customer), amount), received)| core::Lot {
            id,
            customer,
            amount,
            received,
            nature: core::Nature::default(),
            references: Vec::new(),
            pays: Vec::new(),
            source: core::Source::default(),
            fields: Vec::new(),
            scope: Vec::new(),
            priority: core::Lot::MIDDLE_PRIORITY,
            expires: None,
        };
        let mut records: Vec<core::Lot> = needed.map(record).collect();
        rows.set(&mut records, nature.as_ref(), "nature", |record, nature| record.nature = nature)?;
        rows.set(&mut records, references.as_ref(), "references", |record, all| record.references = all)?;
        rows.set(&mut records, pays.as_ref(), "pays", |record, pays| record.pays = pays)?;
        rows.set(&mut records, source.as_ref(), "source", |record, source| record.source = source)?;
        rows.set(&mut records, fields.as_ref(), "fields", |record, fields| record.fields = fields)?;
        rows.set(&mut records, scope.as_ref(), "scope", |record, scope| record.scope = scope)?;
        rows.set(&mut records, priority.as_ref(), "priority", |record, priority| record.priority = priority)?;
        rows.set(&mut records, expires.as_ref(), "expires", |record, expires| record.expires = expires)?;
        Ok(New(records))
    }
}
