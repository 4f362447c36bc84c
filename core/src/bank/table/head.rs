//! The row with the headings (表头): the layout of a table is the one whose headings are all there.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{self, DELIMITERS, Row};
use super::known_layouts;
use super::layout::{ColumnNeed, TableColumn, TableField, TableLayout, check_table_layout};
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
}

impl Fit {
    /// Whether a heading of the layout holds more than ASCII.
    pub(super) fn is_beyond_ascii(&self) -> bool {
        self.columns.iter().any(|column| !column.heading.is_ascii())
    }
}

/// The layout whose required headings all stand in one row, and of several the one with the most columns there.
pub(super) fn sniff(text: &str, declared: Option<&TableLayout>) -> Option<Fit> {
    best(text, declared, |score| if score.missing == 0 { score.columns } else { 0 })
}

/// How far the headings of a row are those of a layout.
#[derive(Clone, Copy, Default)]
struct Score {
    columns: usize,
    /// How many that are required are there, and how many are not.
    needed: usize,
    missing: usize,
}

/// The best of all fits of all layouts with all rows, if any is worth something; the first of equals.
fn best(text: &str, declared: Option<&TableLayout>, worth: impl Fn(Score) -> usize) -> Option<Fit> {
    let layouts = declared.map_or_else(known_layouts, |layout| vec![layout.clone()]);
    let layouts: Vec<Spelled> = layouts.into_iter().map(Spelled::of).collect();
    let tables = DELIMITERS.map(|delimiter| (delimiter, cells::first_rows(text, delimiter, ABOVE)));
    let mut best: (usize, Option<(&Spelled, char, usize, Headings<'_>)>) = (0, None);
    for (delimiter, rows) in &tables {
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.filled() > 1) {
            let headings = Headings::of(row);
            for layout in &layouts {
                let worth = worth(headings.score(layout));
                if worth > best.0 {
                    best = (worth, Some((layout, *delimiter, at, headings.clone())));
                }
            }
        }
    }
    best.1.map(|(layout, delimiter, at, headings)| headings.fit(layout, delimiter, at))
}

/// A layout with its headings as they are compared.
struct Spelled {
    layout: TableLayout,
    spellings: Vec<Vec<String>>,
}

impl Spelled {
    fn of(layout: TableLayout) -> Self {
        let spellings = layout.columns.iter().map(|c| c.headings.iter().map(|heading| folded(heading)).collect());
        Self { spellings: spellings.collect(), layout }
    }

    fn columns(&self) -> impl Iterator<Item = (&TableColumn, &Vec<String>)> {
        self.layout.columns.iter().zip(&self.spellings)
    }
}

fn unknown(text: &str, declared: Option<&TableLayout>) -> Error {
    let nearest = best(text, declared, |score| score.needed);
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
#[derive(Clone)]
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

    /// Where the first spelling of a column that stands in the row stands.
    fn places(&self, spellings: &[String]) -> &[usize] {
        spellings.iter().find_map(|spelling| self.places.get(spelling)).map_or(&[], Vec::as_slice)
    }

    fn score(&self, layout: &Spelled) -> Score {
        layout.columns().fold(Score::default(), |mut score, (column, spellings)| {
            let there = !self.places(spellings).is_empty();
            let field = match (column.need, there) {
                (ColumnNeed::Required, true) => &mut score.needed,
                (ColumnNeed::Required, false) => &mut score.missing,
                (ColumnNeed::Optional, _) => &mut Default::default(),
            };
            *field = field.saturating_add(1);
            score.columns = score.columns.saturating_add(usize::from(there));
            score
        })
    }

    fn fit(&self, layout: &Spelled, delimiter: char, at: usize) -> Fit {
        let (mut columns, mut missing, mut twice) = (Vec::new(), Vec::new(), None);
        for (position, (column, spellings)) in layout.columns().enumerate() {
            match self.places(spellings) {
                [place, others @ ..] => {
                    if !others.is_empty() {
                        twice = twice.or(Some(position));
                    }
                    let heading = self.row.cell(*place).to_owned();
                    columns.push(Column { at: *place, field: column.field, heading });
                }
                [] if column.need == ColumnNeed::Required => {
                    missing.push(column.headings.first().cloned().unwrap_or_default());
                }
                [] => {}
            }
        }
        let taken: BTreeSet<usize> = columns.iter().map(|column| column.at).collect();
        let others = (0..self.row.cells.len()).filter(|at| !taken.contains(at)).map(|at| self.row.cell(at));
        let ignored = others.filter(|heading| !heading.is_empty()).map(shown).collect();
        Fit { layout: layout.layout.clone(), delimiter, at, columns, missing, ignored, twice }
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
