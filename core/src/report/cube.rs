//! The cube (多维分析): any measures by any dimensions, as a definition that is data.
//!
//! A cell is a plain sum. Whatever the dimensions are, the cells of a table add up to its total, and so do its rows and
//! columns; what has no value for a dimension stands in a row of its own and is never left out. Currencies are never
//! added: each has a table.

mod fact;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use super::dashboard::known_field;
use super::flows::{FieldFinder, Flow, flows_of, is_cash, lives, monies};
use super::moves::{DebtMove, MoneyMove, State, day_before};
use crate::error::count;
use crate::item::ValueKey;
use crate::shape::Shape;
use crate::{Currency, CutOff, Date, DebtAct, Error, ErrorKind, Id, Money, Portfolio, Result, Value};
use fact::{Fact, Place};
use table::{Places, Sums, Table, add};

/// A report of the user's own (自定义报表).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CubeDefinition {
    /// What is summed up, 1 to 20.
    pub measures: Vec<CubeMeasure>,
    /// By what the rows are told apart, at most 8. None: one row.
    #[shape(omit)]
    pub rows: Vec<CubeDimension>,
    /// By what the columns are, at most 8. None: one column.
    #[shape(omit)]
    pub columns: Vec<CubeDimension>,
    /// What takes part: all tests must hold, at most 100. None: everything.
    #[shape(omit)]
    pub filter: Vec<CubeFilter>,
    /// The first day of what moved. Absent: since ever.
    #[shape(omit)]
    pub first: Option<Date>,
    /// The last day, and what is known.
    pub at: CutOff,
}

/// What is summed up. What is open and left is as of the last day, all others are what moved in the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum CubeMeasure {
    /// What came into being, and what agreements changed of it since (应收发生额).
    Invoiced,
    /// What was paid, less what was taken back (核销额).
    Paid,
    /// Of that, money (回款额).
    Collected,
    /// What was credited (红字).
    Credited,
    /// What was settled beside payments.
    Deducted,
    /// What was given up, less what was recovered (坏账).
    WrittenOff,
    /// What fell away.
    Canceled,
    /// What is open (未收余额): of all time, invoiced less the six before except collected.
    Open,
    /// Of that, not due and undisputed.
    NotDue,
    /// Of that, past due and undisputed (逾期).
    Overdue,
    /// Of that, disputed.
    Disputed,
    /// Money that arrived, less what the bank took back (到账).
    Received,
    /// What is left of money (预收余额).
    Left,
}

/// By what rows and columns are told apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum CubeDimension {
    /// The customer.
    Customer {},
    /// Who looks after it on the last day; of money, who did when it arrived.
    Owner {},
    /// The document.
    Document {},
    /// The kind of debt, or of money, by its name in JSON.
    Kind {},
    /// The month of the document, by its first day.
    IssueMonth {},
    /// The month it is due, as agreed by the last day.
    DueMonth {},
    /// The month the money of a payment was there, or in which money arrived. What is no money has none.
    ReceiptMonth {},
    /// A field of the record, or else of the customer: `contract`, `project`, `region`.
    Field {
        /// Its name.
        name: Id,
    },
}

/// A test of what takes part.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CubeFilter {
    /// Of which dimension.
    pub dimension: CubeDimension,
    /// What must hold.
    pub test: CubeTest,
}

/// What must hold of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum CubeTest {
    /// It is one of these.
    OneOf {
        /// The values, 1 to 10,000.
        values: Vec<Value>,
    },
    /// There is one, and it is none of these.
    NoneOf {
        /// The values, at most 10,000.
        values: Vec<Value>,
    },
    /// There is none.
    Missing {},
}

/// A table for one currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CubeTable {
    /// The currency.
    pub currency: Currency,
    /// The rows, by their values in the order of the dimensions; what has none first.
    pub rows: Vec<CubeLine>,
    /// The columns in the same way.
    pub columns: Vec<CubeLine>,
    /// The cells in which anything was found, by rows and then columns.
    pub cells: Vec<CubeCell>,
    /// The sums of everything, one for each measure.
    pub total: Vec<Money>,
}

/// A row or column.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CubeLine {
    /// Its values, one for each dimension.
    #[shape(omit)]
    pub at: Vec<CubePlace>,
    /// Its sums, one for each measure.
    pub total: Vec<Money>,
}

/// The value of one dimension.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CubePlace {
    /// The value; a month is its first day. Absent: there is none.
    #[shape(omit)]
    pub value: Option<Value>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CubeCell {
    /// The place of its row.
    pub row: i64,
    /// The place of its column.
    pub column: i64,
    /// Its sums, one for each measure.
    pub values: Vec<Money>,
}

/// Works out a report, one table for each currency.
///
/// ```
/// use duebook::*;
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let debt = |id: &str, customer: &str, amount| Debt::new(id, customer, amount, "2026-01-05".parse()?, "2026-02-04".parse()?);
/// let debts = vec![debt("INV-7", "ACME", cny("900.01")?)?, debt("INV-8", "BOLT", cny("100.02")?)?];
/// let portfolio = Portfolio { debts, ..Portfolio::default() };
/// let definition = CubeDefinition {
///     measures: vec![CubeMeasure::Open],
///     rows: vec![CubeDimension::Customer {}],
///     columns: vec![CubeDimension::DueMonth {}],
///     filter: Vec::new(),
///     first: None,
///     at: CutOff::on("2026-02-28".parse()?),
/// };
/// let table = &cube(&portfolio, &definition)?[0];
/// assert_eq!(table.total, [cny("1000.03")?]);
/// assert_eq!(table.rows.iter().map(|row| row.total[0]).collect::<Vec<_>>(), [cny("900.01")?, cny("100.02")?]);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `empty` without a measure, or for a test of no values; `too_many`; `unknown_field` for a field no record has;
/// `date_out_of_reach` for a period that ends before it begins; those of [`Portfolio::check`] for
/// what is seen; `amount_too_large`.
pub fn cube(portfolio: &Portfolio, definition: &CubeDefinition) -> Result<Vec<CubeTable>> {
    check(portfolio, definition).map_err(|e| e.at("definition"))?;
    portfolio.unique()?;
    let CubeDefinition { measures, rows, columns, first, at, .. } = definition;
    let tests = definition.filter.iter().map(Prepared::of).collect();
    let finder = FieldFinder::of(portfolio);
    let mut work = Work { tests, rows, columns, measures: measures.len(), tables: BTreeMap::new() };
    let of_money = |one: &CubeMeasure| matches!(one, CubeMeasure::Received | CubeMeasure::Left);
    let inside = |day: Date| first.is_none_or(|first| day >= first);
    if !measures.iter().all(of_money) {
        lives(portfolio, at, |debt, life| {
            let mut fact = Fact::of_debt(debt, life, &finder);
            let last = life.last();
            let stock = |measure: &CubeMeasure| stock(*measure, &last, at.on);
            work.add(&fact, measures.iter().map(stock));
            if inside(debt.issued) {
                work.add(
                    &fact,
                    measures.iter().map(|one| if *one == CubeMeasure::Invoiced { life.start.open.into() } else { 0 }),
                );
            }
            for flow in flows_of(life).0.iter().filter(|flow| inside(flow.on)) {
                fact.receipt = receipt_day(flow);
                work.add(&fact, measures.iter().map(|measure| moved(*measure, flow)));
            }
            Ok(())
        })?;
    }
    if measures.iter().any(of_money) {
        monies(portfolio, at, |money, steps| {
            let fact = Fact::of_money(money, &finder);
            for step in steps {
                let arrived =
                    is_cash(money) && inside(step.on) && matches!(step.kind, MoneyMove::Received | MoneyMove::Bounced);
                let value = |measure: &CubeMeasure| match measure {
                    CubeMeasure::Left => step.delta.into(),
                    CubeMeasure::Received if arrived => step.delta.into(),
                    _ => 0,
                };
                work.add(&fact, measures.iter().map(value));
            }
            Ok(())
        })?;
    }
    let table = |(currency, table): (Currency, Table<'_>)| table.written(currency, measures.len());
    work.tables.into_iter().map(table).collect::<Result<_>>().map_err(|e| e.at("portfolio"))
}

fn check(portfolio: &Portfolio, definition: &CubeDefinition) -> Result<()> {
    let CubeDefinition { measures, rows, columns, filter, first, at } = definition;
    if measures.is_empty() {
        return Err(Error::from(ErrorKind::Empty {}).at("measures"));
    }
    let lengths = [
        ("measures", measures.len(), 20),
        ("rows", rows.len(), 8),
        ("columns", columns.len(), 8),
        ("filter", filter.len(), 100),
    ];
    for (list, found, limit) in lengths {
        most(found, limit).map_err(|e| e.at(list))?;
    }
    if let Some(first) = first {
        day_before(*first, at.on)?;
    }
    let named = |dimension: &CubeDimension| match dimension {
        CubeDimension::Field { name } => known_field(portfolio, name).map_err(|e| e.at("name")),
        _ => Ok(()),
    };
    for (list, dimensions) in [("rows", rows), ("columns", columns)] {
        for (at, dimension) in dimensions.iter().enumerate() {
            named(dimension).map_err(|e| e.at_index(list, at))?;
        }
    }
    for (at, one) in filter.iter().enumerate() {
        let here = |e: Error| e.at_index("filter", at);
        named(&one.dimension).map_err(|e| here(e.at("dimension")))?;
        let within = |values: &[Value]| most(values.len(), 10_000).map_err(|e| here(e.at("values").at("test")));
        match &one.test {
            CubeTest::OneOf { values } if values.is_empty() => {
                return Err(here(Error::from(ErrorKind::Empty {}).at("values").at("test")));
            }
            CubeTest::OneOf { values } | CubeTest::NoneOf { values } => within(values)?,
            CubeTest::Missing {} => {}
        }
    }
    Ok(())
}

fn most(found: usize, limit: usize) -> Result<()> {
    if found <= limit {
        return Ok(());
    }
    Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }))
}

/// What a debt shows on the last day.
fn stock(measure: CubeMeasure, last: &State, on: Date) -> i128 {
    let parts = last.parts(on);
    match measure {
        CubeMeasure::Open => parts.open(),
        CubeMeasure::NotDue => parts.not_due,
        CubeMeasure::Overdue => parts.overdue,
        CubeMeasure::Disputed => parts.disputed,
        _ => 0,
    }
}

/// What an event moved.
fn moved(measure: CubeMeasure, flow: &Flow<'_>) -> i128 {
    let kind = DebtMove::of(flow.act);
    let (more, less) = (flow.delta(), flow.delta().saturating_neg());
    match (measure, kind) {
        (CubeMeasure::Invoiced, Some(DebtMove::Changed)) => more,
        (CubeMeasure::Paid, Some(DebtMove::Paid | DebtMove::PaymentReversed))
        | (CubeMeasure::Credited, Some(DebtMove::Credited))
        | (CubeMeasure::Deducted, Some(DebtMove::Deducted | DebtMove::DeductionReversed))
        | (CubeMeasure::WrittenOff, Some(DebtMove::WrittenOff | DebtMove::Recovered))
        | (CubeMeasure::Canceled, Some(DebtMove::Canceled)) => less,
        (CubeMeasure::Collected, _) => flow.collected.into(),
        _ => 0,
    }
}

/// The day the money of a payment was there, or on which it was taken back.
fn receipt_day(flow: &Flow<'_>) -> Option<Date> {
    match flow.act {
        DebtAct::Paid { received, .. } => Some(received.map_or(flow.on, |day| day.min(flow.on))),
        DebtAct::PaymentReversed { .. } => Some(flow.on),
        _ => None,
    }
}

/// A test with its values in order.
struct Prepared<'a> {
    dimension: &'a CubeDimension,
    /// Whether the value must be among them; none: there must be no value.
    among: Option<bool>,
    values: BTreeSet<ValueKey<'a>>,
    /// Those of them that are texts, for what has a name of its own.
    names: BTreeSet<&'a str>,
}

impl<'a> Prepared<'a> {
    fn of(filter: &'a CubeFilter) -> Self {
        let (among, values) = match &filter.test {
            CubeTest::OneOf { values } => (Some(true), values.as_slice()),
            CubeTest::NoneOf { values } => (Some(false), values.as_slice()),
            CubeTest::Missing {} => (None, [].as_slice()),
        };
        let names = values.iter().filter_map(|value| match value {
            Value::Text { text } => Some(text.as_str()),
            _ => None,
        });
        let (names, values) = (crate::order::set(names), crate::order::set(values.iter().map(ValueKey::of)));
        Self { dimension: &filter.dimension, among, values, names }
    }

    fn holds(&self, fact: &Fact<'_>) -> bool {
        let found = match fact.place(self.dimension) {
            Place::Nothing => return self.among.is_none(),
            Place::Of(key) => self.values.contains(&key),
            Place::Kind(name) => self.names.contains(name),
        };
        self.among == Some(found)
    }
}

struct Work<'a> {
    tests: Vec<Prepared<'a>>,
    rows: &'a [CubeDimension],
    columns: &'a [CubeDimension],
    measures: usize,
    tables: BTreeMap<Currency, Table<'a>>,
}

impl<'a> Work<'a> {
    fn add(&mut self, fact: &Fact<'a>, values: impl Iterator<Item = i128>) {
        let values: Sums = values.collect();
        // What moved nothing makes no row.
        if values.iter().all(|value| *value == 0) || !self.tests.iter().all(|test| test.holds(fact)) {
            return;
        }
        let places =
            |dimensions: &[CubeDimension]| dimensions.iter().map(|one| fact.place(one)).collect::<Places<'a>>();
        let table = self.tables.entry(fact.currency).or_default();
        let row = table.cells.entry(places(self.rows)).or_default();
        let sums = row.entry(places(self.columns)).or_insert_with(|| vec![0; self.measures]);
        add(sums, &values);
    }
}
