//! Rows of CSV files, and what becomes of those that cannot be used.
//!
//! No row is dropped silently: each is used, or lies after the business date, or is refused with its
//! file and line, and the three counts add up to the rows of the file. Nothing is repaired silently
//! either: an identifier that only looks right goes through [`Id::clean`], and that is listed.

use std::collections::BTreeMap;
use std::path::Path;

use duebook::{Currency, Date, Error, Id, Money};

use crate::layout::{DateForm, Layout};

/// Why the program cannot go on: a missing file, a missing column.
#[derive(Debug)]
pub struct Stop(pub String);

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self(error.to_string())
    }
}

/// Why one row is not used.
#[derive(Debug)]
pub struct Problem {
    pub field: String,
    pub code: String,
    pub en: String,
    pub zh: String,
}

impl Problem {
    /// A refusal of the library's, at a column.
    pub fn at(field: &str) -> impl Fn(Error) -> Self + '_ {
        move |error| Self { field: field.into(), code: error.code().into(), en: error.en(), zh: error.zh() }
    }

    /// A refusal of the library's, of the text of a cell; an empty one is called empty.
    pub fn cell<'a>(field: &'a str, text: &'a str) -> impl Fn(Error) -> Self + 'a {
        move |error| match text {
            "" => Self::own(field, error.code(), "the cell is empty".into(), "单元格为空".into()),
            _ => Self::at(field)(error),
        }
    }

    /// A refusal of this program's.
    pub fn own(field: &str, code: &str, en: String, zh: String) -> Self {
        Self { field: field.into(), code: code.into(), en, zh }
    }
}

/// Rows with the sum of their amounts.
#[derive(Debug, Default)]
pub struct Count {
    pub rows: usize,
    pub sums: BTreeMap<Currency, Money>,
}

impl Count {
    pub fn add(&mut self, amount: Option<Money>) -> Result<(), Error> {
        self.rows = self.rows.saturating_add(1);
        amount.map_or(Ok(()), |amount| add(&mut self.sums, amount))
    }
}

/// Adds to the sum of the amount's currency.
pub fn add(sums: &mut BTreeMap<Currency, Money>, amount: Money) -> Result<(), Error> {
    let sum = sums.entry(amount.currency()).or_insert(Money::zero(amount.currency()));
    *sum = sum.plus(amount)?;
    Ok(())
}

/// What became of the rows of one file.
#[derive(Debug, Default)]
pub struct Tally {
    pub file: String,
    pub used: Count,
    pub later: Count,
    pub refused: Count,
    /// Of the refused ones: those whose amount cannot be read.
    pub unreadable: usize,
}

/// A place in a file with what was found there.
#[derive(Debug)]
pub struct Finding<T> {
    pub file: String,
    pub line: u64,
    pub what: T,
}

/// An identifier that was repaired by [`Id::clean`].
#[derive(Debug)]
pub struct Repair {
    pub field: String,
    pub from: String,
    pub to: Id,
}

/// Everything there is to say about the rows.
#[derive(Debug, Default)]
pub struct Notes {
    pub tallies: Vec<Tally>,
    pub refused: Vec<Finding<Problem>>,
    pub repaired: Vec<Finding<Repair>>,
}

/// One row with the names of its columns.
#[derive(Debug)]
pub struct Row<'a> {
    layout: &'a Layout,
    header: &'a csv::StringRecord,
    cells: csv::StringRecord,
    repairs: Vec<Repair>,
}

impl Row<'_> {
    /// The text of a column, empty if the layout names none.
    pub fn text(&self, column: Option<&String>) -> &str {
        let place = column.and_then(|column| self.header.iter().position(|name| name == column));
        place.and_then(|place| self.cells.get(place)).unwrap_or_default()
    }

    /// An identifier, repaired if that is possible.
    pub fn id(&mut self, column: &String) -> Result<Id, Problem> {
        let text = self.text(Some(column)).to_owned();
        self.id_of(column, &text)
    }

    /// Several identifiers in one cell.
    pub fn ids(&mut self, column: Option<&String>) -> Result<Vec<Id>, Problem> {
        let Some(column) = column else { return Ok(Vec::new()) };
        let text = self.text(Some(column)).to_owned();
        let words = text.split([';', ',', ' ', '；', '，', '、']).filter(|word| !word.is_empty());
        words.map(|word| self.id_of(column, word)).collect()
    }

    fn id_of(&mut self, field: &str, text: &str) -> Result<Id, Problem> {
        let to = Id::clean(text).map_err(Problem::cell(field, text))?;
        if to.as_str() != text {
            self.repairs.push(Repair { field: field.to_owned(), from: text.to_owned(), to: to.clone() });
        }
        Ok(to)
    }

    /// An amount with its currency.
    pub fn money(&self, amount: &String, currency: Option<&String>) -> Result<Money, Problem> {
        let code = self.text(currency);
        let currency = match self.layout.default_currency {
            Some(default) if code.is_empty() => default,
            _ => match currency {
                Some(column) => Currency::new(code).map_err(Problem::cell(column, code))?,
                None => Currency::new(code).map_err(Problem::at("currency"))?,
            },
        };
        let text = self.text(Some(amount));
        Money::parse(text, currency).map_err(Problem::cell(amount, text))
    }

    /// A date in the form of the layout.
    pub fn date(&self, column: &String) -> Result<Date, Problem> {
        let text = self.text(Some(column));
        let parsed = match self.layout.dates {
            DateForm::YearFirst => Date::parse(text),
            DateForm::MonthFirst => Date::parse(&year_first(text).unwrap_or_else(|| text.to_owned())),
        };
        parsed.map_err(Problem::cell(column, text))
    }

    /// A date that may be absent.
    pub fn date_if_any(&self, column: Option<&String>) -> Result<Option<Date>, Problem> {
        match column {
            Some(column) if !self.text(Some(column)).is_empty() => self.date(column).map(Some),
            _ => Ok(None),
        }
    }

    /// A row with a cell too many has shifted columns: it is not to be trusted.
    fn checked_width(&self) -> Result<(), Problem> {
        let (found, needed) = (self.cells.len(), self.header.len());
        if found == needed {
            return Ok(());
        }
        let en = format!("{found} cells where the header has {needed}");
        Err(Problem::own("row", "cell_count", en, format!("本行有 {found} 列，表头有 {needed} 列")))
    }
}

/// The line on which a record begins, as an editor counts. The reader's own count skips empty lines.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn of(&mut self, record: &csv::StringRecord) -> u64 {
        let start = record.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or(self.at);
        let ends = self.bytes.iter().skip(start).take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let start = start.saturating_add(ends);
        let passed = self.bytes.get(self.at..start).unwrap_or_default();
        let passed = passed.iter().filter(|byte| **byte == b'\n').count();
        self.line = self.line.saturating_add(u64::try_from(passed).unwrap_or(0));
        self.at = start;
        self.line
    }
}

/// `2/7/2026` as `2026-02-07`.
fn year_first(text: &str) -> Option<String> {
    let [month, day, year] = text.split('/').collect::<Vec<_>>().try_into().ok()?;
    Some(format!("{year}-{month:0>2}-{day:0>2}"))
}

/// The text of a file, without the mark some programs put first. Spreadsheets save in other encodings too, and such a file is not guessed at.
pub fn text_of(path: &Path) -> Result<String, Stop> {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let bytes = std::fs::read(path).map_err(|e| Stop(format!("{file}: {e}")))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Stop(format!("{file} is not UTF-8; save it as UTF-8 / {file} 不是 UTF-8 编码，请另存为 UTF-8")))?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

/// A CSV file, read as a whole.
#[derive(Debug)]
pub struct Sheet {
    pub file: String,
    header: csv::StringRecord,
    rows: Vec<(u64, csv::StringRecord)>,
}

impl Sheet {
    /// Reads a file and checks that it has the columns.
    pub fn read(path: &Path, columns: &[Option<&String>]) -> Result<Self, Stop> {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let stop = |reason: String| Stop(format!("{file}: {reason}"));
        let text = text_of(path)?;
        let bytes = text.as_bytes();
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let header = reader.headers().map_err(|e| stop(e.to_string()))?.clone();
        if let Some(missing) = columns.iter().flatten().find(|column| !header.iter().any(|name| name == **column)) {
            return Err(stop(format!("there is no column `{missing}`")));
        }
        let (mut rows, mut lines) = (Vec::new(), Lines { bytes, at: 0, line: 1 });
        for record in reader.into_records() {
            let record = record.map_err(|e| stop(e.to_string()))?;
            rows.push((lines.of(&record), record));
        }
        Ok(Self { file, header, rows })
    }

    /// Makes a record of each row. `read` answers with nothing for a row after the business date.
    pub fn records<T>(
        self,
        layout: &Layout,
        notes: &mut Notes,
        amount: impl Fn(&Row<'_>) -> Result<Money, Problem>,
        mut read: impl FnMut(&mut Row<'_>, u64) -> Result<Option<T>, Problem>,
    ) -> Result<Vec<T>, Stop> {
        let (file, header) = (self.file, self.header);
        let mut tally = Tally { file: file.clone(), ..Tally::default() };
        let mut records = Vec::new();
        for (line, cells) in self.rows {
            let mut row = Row { layout, header: &header, cells, repairs: Vec::new() };
            let width = row.checked_width();
            let amount = width.is_ok().then(|| amount(&row).ok()).flatten();
            match width.and_then(|()| read(&mut row, line)) {
                Ok(Some(record)) => {
                    tally.used.add(amount)?;
                    records.push(record);
                }
                Ok(None) => tally.later.add(amount)?,
                Err(problem) => {
                    tally.refused.add(amount)?;
                    tally.unreadable = tally.unreadable.saturating_add(usize::from(amount.is_none()));
                    notes.refused.push(Finding { file: file.clone(), line, what: problem });
                }
            }
            let repairs = row.repairs.into_iter();
            notes.repaired.extend(repairs.map(|what| Finding { file: file.clone(), line, what }));
        }
        notes.tallies.push(tally);
        Ok(records)
    }
}
