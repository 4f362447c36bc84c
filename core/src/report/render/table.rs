//! A table (表): columns with keys, rows of typed cells.

use std::collections::BTreeMap;

use super::words::at_most;
use super::{ColumnKind, ReportCell, ReportColumn, ReportText};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Money, Result};

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum RowRole {
    /// One record.
    #[default]
    Detail,
    /// A heading over the rows below it; only its first cell is shown.
    Heading,
    /// A sum of rows above it (小计).
    Subtotal,
    /// The sum of all (合计).
    Total,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReportRow {
    /// The cells, one for each column.
    pub cells: Vec<ReportCell>,
    /// What it is.
    #[shape(omit)]
    pub role: RowRole,
}

/// A table.
///
/// A column of texts with the key `currency` says the currency of its row: then no amount of the row says its own.
///
/// ```
/// use duebook::{Currency, CsvRules, Money, ReportTable, render_csv};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let table = ReportTable::new("Open items", "未清项")
///     .known(&["customer", "dueDate", "open"])?
///     .row(["=Acme & Sons".into(), "2026-10-31".parse::<duebook::Date>()?.into(), cny("1130.01")?.into()])
///     .row(["远樾电子".into(), "2026-11-30".parse::<duebook::Date>()?.into(), cny("-0.99")?.into()])
///     .total("Total", "合计")?;
/// let text = render_csv(&table, &CsvRules::default())?;
/// assert_eq!(text.lines().nth(1), Some("'=Acme & Sons,2026-10-31,1130.01,CNY"));
/// assert_eq!(text.lines().nth(3), Some("Total,,1129.02,CNY"));
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReportTable {
    /// What it shows.
    pub title: ReportText,
    /// The columns, 1 to 100.
    pub columns: Vec<ReportColumn>,
    /// The rows, at most 100,000.
    #[shape(omit)]
    pub rows: Vec<ReportRow>,
    /// What is to be said under it.
    #[shape(omit)]
    pub notes: Vec<ReportText>,
}

const MOST_COLUMNS: usize = 100;
const MOST_ROWS: usize = 100_000;
const MOST_NOTES: usize = 100;

impl ReportTable {
    /// A table without columns yet.
    #[must_use]
    pub fn new(en: impl Into<String>, zh: impl Into<String>) -> Self {
        Self { title: ReportText::new(en, zh), columns: Vec::new(), rows: Vec::new(), notes: Vec::new() }
    }

    /// One more column.
    #[must_use]
    pub fn column(mut self, column: ReportColumn) -> Self {
        self.columns.push(column);
        self
    }

    /// More columns, of those that [`known_columns`](super::known_columns) lists.
    ///
    /// # Errors
    /// `unknown_variant` for a key that is not there.
    pub fn known(mut self, keys: &[&str]) -> Result<Self> {
        for key in keys {
            self.columns.push(ReportColumn::known(key)?);
        }
        Ok(self)
    }

    /// One more row.
    #[must_use]
    pub fn row(self, cells: impl IntoIterator<Item = ReportCell>) -> Self {
        self.row_as(RowRole::Detail, cells)
    }

    /// One more row that is no record.
    #[must_use]
    pub fn row_as(mut self, role: RowRole, cells: impl IntoIterator<Item = ReportCell>) -> Self {
        self.rows.push(ReportRow { cells: cells.into_iter().collect(), role });
        self
    }

    /// One more note under it.
    #[must_use]
    pub fn note(mut self, en: impl Into<String>, zh: impl Into<String>) -> Self {
        self.notes.push(ReportText::new(en, zh));
        self
    }

    /// A row of totals: of each column that is summed, the sum of its records. There is a total for each currency; of
    /// columns of numbers the first total has the sum. The words stand in the first column, or in the second if the
    /// first says the currency.
    ///
    /// # Errors
    /// `amount_too_large`.
    pub fn total(mut self, en: &str, zh: &str) -> Result<Self> {
        let records = || self.rows.iter().filter(|row| row.role == RowRole::Detail);
        let mut sums: BTreeMap<crate::Currency, Vec<Option<i128>>> = BTreeMap::new();
        let mut numbers: Vec<Option<i64>> = vec![None; self.columns.len()];
        for (at, column) in self.columns.iter().enumerate().filter(|(_, column)| column.summed) {
            for cell in records().filter_map(|row| row.cells.get(at)) {
                match (column.kind, cell) {
                    (ColumnKind::Amount, ReportCell::Amount { amount }) => {
                        let of = sums.entry(amount.currency()).or_insert_with(|| vec![None; self.columns.len()]);
                        if let Some(sum) = of.get_mut(at) {
                            *sum = Some(sum.unwrap_or(0).saturating_add(amount.minor().into()));
                        }
                    }
                    (ColumnKind::Whole, ReportCell::Whole { whole }) => {
                        if let Some(sum) = numbers.get_mut(at) {
                            let next = sum.unwrap_or(0).checked_add(*whole);
                            let refused = || ErrorKind::AmountTooLarge { text: whole.to_string(), limit: i64::MAX };
                            *sum = Some(next.ok_or_else(refused)?);
                        }
                    }
                    _ => {}
                }
            }
        }
        let says = self.currency_column();
        // The words stand in the first column that says anything else than the currency.
        let words = usize::from(says == Some(0));
        let rows = sums.into_iter().enumerate().map(|(line, (currency, amounts))| {
            let cells = amounts.iter().zip(&numbers).enumerate().map(|(at, (sum, number))| match (at, sum, number) {
                _ if says == Some(at) => Ok(currency.to_string().into()),
                _ if at == words => Ok(ReportCell::words(en, zh)),
                (_, Some(sum), _) => Money::from_i128(*sum, currency).map(Into::into),
                (_, None, Some(number)) if line == 0 => Ok((*number).into()),
                (_, None, _) => Ok(ReportCell::Empty {}),
            });
            Ok(ReportRow { cells: cells.collect::<Result<_>>()?, role: RowRole::Total })
        });
        let rows: Vec<ReportRow> = rows.collect::<Result<_>>()?;
        self.rows.extend(rows);
        Ok(self)
    }

    /// Whether every row fits the columns.
    ///
    /// # Errors
    /// `empty` without columns; `too_many`; `duplicate_id` for a key that is there twice; `table_row` for a row with
    /// another number of cells; `table_cell` for a cell that is not what its column holds; `currency_mismatch` for an
    /// amount in another currency than that of its column or row; `number_out_of_range`; `text_too_long`.
    pub fn check(&self) -> Result<()> {
        self.title.check().map_err(|e| e.at("title"))?;
        at_most(self.columns.len(), MOST_COLUMNS, "columns")?;
        at_most(self.rows.len(), MOST_ROWS, "rows")?;
        at_most(self.notes.len(), MOST_NOTES, "notes")?;
        if self.columns.is_empty() {
            return Err(Error::from(ErrorKind::Empty {}).at("columns"));
        }
        let mut keys = BTreeMap::new();
        for (position, column) in self.columns.iter().enumerate() {
            column.check().map_err(|e| e.at_index("columns", position))?;
            if let Some(first) = keys.insert(&column.key, position) {
                let refused = ErrorKind::DuplicateId { id: column.key.clone(), first: count(first) };
                return Err(Error::from(refused).at("key").at_index("columns", position));
            }
        }
        for (position, note) in self.notes.iter().enumerate() {
            note.check().map_err(|e| e.at_index("notes", position))?;
        }
        let rows = self.rows.iter().enumerate();
        rows.into_iter().try_for_each(|(at, row)| self.row_fits(at, row).map_err(|e| e.at_index("rows", at)))
    }

    /// Where the column stands that says the currency of each row, if there is one.
    fn currency_column(&self) -> Option<usize> {
        self.columns.iter().position(|column| column.kind == ColumnKind::Text && column.key.as_str() == "currency")
    }

    /// Whether each amount of the column has to say its currency itself.
    pub(super) fn each_says(&self, column: &ReportColumn) -> bool {
        column.kind == ColumnKind::Amount && column.currency.is_none() && self.currency_column().is_none()
    }

    fn row_fits(&self, at: usize, row: &ReportRow) -> Result<()> {
        if row.cells.len() != self.columns.len() {
            let (row, found) = (count(at).saturating_add(1), count(row.cells.len()));
            let refused = ErrorKind::TableRow { row, found, needed: count(self.columns.len()) };
            return Err(Error::from(refused).at("cells"));
        }
        let says = self.currency_column();
        let of_row = says.and_then(|at| row.cells.get(at));
        for (position, (column, cell)) in self.columns.iter().zip(&row.cells).enumerate() {
            let place = |e: Error| e.at_index("cells", position);
            if !cell.is_in(column.kind) {
                let (row, column, needed) =
                    (count(at).saturating_add(1), column.key.to_string(), column.kind.needed().to_owned());
                let refused = ErrorKind::TableCell { row, column, text: cell.name().to_owned(), needed };
                return Err(place(refused.into()));
            }
            cell.check().map_err(place)?;
            if let (Some(expected), ReportCell::Amount { amount }) = (column.currency, cell) {
                Money::zero(expected).same_currency(amount.currency()).map_err(|e| place(e.at("amount")))?;
            }
            if let (Some(ReportCell::Text { text }), ReportCell::Amount { amount }) = (of_row, cell)
                && *text != amount.currency().to_string()
            {
                let expected =
                    crate::Currency::new(text).map_err(|e| e.at("text").at_index("cells", says.unwrap_or(0)))?;
                Money::zero(expected).same_currency(amount.currency()).map_err(|e| place(e.at("amount")))?;
            }
        }
        Ok(())
    }
}
