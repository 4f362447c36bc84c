//! The row with the headings (表头): the layout of a table is the one whose headings are all there.

use std::collections::BTreeMap;

use super::cells::{self, DELIMITERS, Row};
use super::known_layouts;
use super::layout::{ColumnNeed, TableField, TableLayout, check_table_layout};
use crate::error::{ErrorKind, shown};
use crate::text::folded;
use crate::{Error, Result};

/// How many rows may stand above the headings.
const ABOVE: usize = 200;
/// How many headings a refusal lists.
const LISTED: usize = 100;

/// A table whose headings were found.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) layout: TableLayout,
    pub(super) rows: Vec<Row>,
    /// The place of the row with the headings.
    pub(super) at: usize,
    pub(super) columns: Vec<Column>,
    /// Headings the layout does not know.
    pub(super) ignored: Vec<String>,
}

/// A column of the table at hand.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) at: usize,
    pub(super) field: TableField,
    /// The heading, as written.
    pub(super) heading: String,
}

/// Finds the layout, declared or known, and takes the whole table apart.
///
/// # Errors
/// `table_layout` for a declared one; `table_unknown` with the headings of the row that comes nearest; `table_quote`;
/// `too_many`.
pub(super) fn find(text: &str, declared: Option<&TableLayout>) -> Result<Head> {
    if let Some(layout) = declared {
        check_table_layout(layout).map_err(|e| e.at("table"))?;
    }
    let Some(found) = sniff(text, declared) else { return Err(unknown(text, declared)) };
    let rows = cells::rows(text, found.delimiter)?;
    let Fit { layout, at, columns, ignored, twice, .. } = found;
    if let Some(heading) = twice {
        let refused = Error::new(ErrorKind::TableLayout { needed: "twice".to_owned() });
        return Err(refused.at(format!("headings[{heading}]")));
    }
    Ok(Head { layout, rows, at, columns, ignored })
}

/// A layout held against a row.
pub(super) struct Fit {
    layout: TableLayout,
    delimiter: char,
    at: usize,
    columns: Vec<Column>,
    missing: Vec<String>,
    ignored: Vec<String>,
    /// A column whose heading stands twice.
    twice: Option<usize>,
    /// How many of the required headings are there.
    needed: usize,
}

impl Fit {
    /// Whether a heading of the layout holds more than ASCII.
    pub(super) fn is_beyond_ascii(&self) -> bool {
        self.columns.iter().any(|column| !column.heading.is_ascii())
    }
}

/// The layout whose required headings all stand in one row, and of several the one with the most columns there.
pub(super) fn sniff(text: &str, declared: Option<&TableLayout>) -> Option<Fit> {
    best(text, declared, |fit| fit.missing.is_empty(), |fit| fit.columns.len())
}

/// The best of all fits of all layouts with all rows; the first of equals.
fn best(
    text: &str,
    declared: Option<&TableLayout>,
    fits: impl Fn(&Fit) -> bool,
    worth: impl Fn(&Fit) -> usize,
) -> Option<Fit> {
    let layouts = declared.map_or_else(known_layouts, |layout| vec![layout.clone()]);
    let mut best: Option<Fit> = None;
    for delimiter in DELIMITERS {
        let rows = cells::first_rows(text, delimiter, ABOVE);
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.filled() > 1) {
            let headings = Headings::of(row);
            for layout in &layouts {
                let fit = headings.fit(layout, delimiter, at);
                if fits(&fit) && best.as_ref().is_none_or(|best| worth(&fit) > worth(best)) {
                    best = Some(fit);
                }
            }
        }
    }
    best
}

fn unknown(text: &str, declared: Option<&TableLayout>) -> Error {
    let nearest = best(text, declared, |fit| fit.needed > 0, |fit| fit.needed);
    let (headings, nearest, missing) = match nearest {
        Some(fit) => {
            let known = fit.columns.into_iter().map(|column| column.heading);
            (known.chain(fit.ignored).collect(), fit.layout.name, fit.missing)
        }
        None => (widest(text), String::new(), Vec::new()),
    };
    let headings = headings.iter().take(LISTED).map(|heading| shown(heading)).collect();
    ErrorKind::TableUnknown { headings, nearest, missing }.into()
}

/// The cells of the widest of the first rows: the likeliest headings of a table that nothing is known of.
fn widest(text: &str) -> Vec<String> {
    let tables = DELIMITERS.iter().flat_map(|delimiter| cells::first_rows(text, *delimiter, ABOVE));
    let mut widest: Option<Row> = None;
    for row in tables {
        if widest.as_ref().is_none_or(|widest| row.filled() > widest.filled()) {
            widest = Some(row);
        }
    }
    let row = widest.unwrap_or(Row { number: 0, cells: Vec::new() });
    (0..row.cells.len()).map(|at| row.cell(at).to_owned()).filter(|cell| !cell.is_empty()).collect()
}

/// The headings of a row by what they are compared by.
struct Headings<'a> {
    row: &'a Row,
    places: BTreeMap<String, Vec<usize>>,
}

impl<'a> Headings<'a> {
    fn of(row: &'a Row) -> Self {
        let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for at in 0..row.cells.len() {
            for key in keys(row.cell(at)) {
                places.entry(key).or_default().push(at);
            }
        }
        Self { row, places }
    }

    fn fit(&self, layout: &TableLayout, delimiter: char, at: usize) -> Fit {
        let mut fit = Fit {
            layout: layout.clone(),
            delimiter,
            at,
            columns: Vec::new(),
            missing: Vec::new(),
            ignored: Vec::new(),
            twice: None,
            needed: 0,
        };
        for (position, column) in layout.columns.iter().enumerate() {
            let places = column.headings.iter().find_map(|heading| self.places.get(&folded(heading)));
            match places.map(Vec::as_slice) {
                Some([place, others @ ..]) => {
                    if !others.is_empty() {
                        fit.twice = fit.twice.or(Some(position));
                    }
                    let heading = self.row.cell(*place).to_owned();
                    fit.columns.push(Column { at: *place, field: column.field, heading });
                    fit.needed = fit.needed.saturating_add(usize::from(column.need == ColumnNeed::Required));
                }
                _ if column.need == ColumnNeed::Required => {
                    fit.missing.push(column.headings.first().cloned().unwrap_or_default());
                }
                _ => {}
            }
        }
        let taken = |at: usize| fit.columns.iter().any(|column| column.at == at);
        let others = (0..self.row.cells.len()).filter(|at| !taken(*at)).map(|at| self.row.cell(at));
        fit.ignored = others.filter(|heading| !heading.is_empty()).map(shown).collect();
        fit
    }
}

/// A heading as it is compared: whole, and without the translation in brackets.
fn keys(cell: &str) -> Vec<String> {
    let whole = folded(cell);
    if whole.is_empty() {
        return Vec::new();
    }
    match whole.split_once('[') {
        Some((front, _)) if !front.is_empty() => vec![front.to_owned(), whole],
        _ => vec![whole],
    }
}
