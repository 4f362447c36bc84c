//! A text taken apart into rows and cells (RFC 4180, and what exports make of it).

use crate::error::{ErrorKind, count};
use crate::text::{is_blank, trimmed};
use crate::{Error, Result};

/// What may stand between cells, the likeliest first.
pub(super) const DELIMITERS: [char; 4] = [',', '\t', ';', '|'];

/// The most rows of a table.
const ROWS: usize = 1_000_000;
/// The most cells of a row.
const CELLS: usize = 1_000;

/// One row as a spreadsheet counts them: blank ones count, and a line break inside quotes does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// From 1.
    pub(super) number: i64,
    pub(super) cells: Vec<String>,
}

impl Row {
    /// A cell without blanks around it and without what keeps a spreadsheet from counting; empty if it is missing.
    pub(super) fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", |cell| bare(cell))
    }

    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.chars().all(is_blank))
    }

    /// The cells that hold anything.
    pub(super) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.chars().all(is_blank)).count()
    }

    /// The row as one text.
    pub(super) fn text(&self) -> String {
        let filled: Vec<&str> = self.cells.iter().map(|cell| bare(cell)).filter(|cell| !cell.is_empty()).collect();
        filled.join(" ")
    }
}

/// `="0012"`, `'0012` and blanks around `0012` are `0012`.
pub(super) fn bare(cell: &str) -> &str {
    let cell = trimmed(cell);
    let inner = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    trimmed(inner.or_else(|| cell.strip_prefix('\'')).unwrap_or(cell))
}

/// Takes a text apart.
///
/// A cell that begins with a quotation mark ends with the next single one; whatever follows up to the delimiter belongs
/// to it. Rows end with LF, CR or both.
///
/// # Errors
/// `table_quote` for a mark that is never closed; `too_many` rows or cells.
pub(super) fn rows(text: &str, delimiter: char) -> Result<Vec<Row>> {
    let mut splitter = Splitter::new(text, delimiter);
    splitter.run(usize::MAX).map(|()| splitter.rows)
}

/// At most so many rows, up to the first that cannot be taken apart.
pub(super) fn first_rows(text: &str, delimiter: char, most: usize) -> Vec<Row> {
    let mut splitter = Splitter::new(text, delimiter);
    // What is wrong further down is refused when all of it is read.
    let _ = splitter.run(most);
    splitter.rows
}

struct Splitter<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    delimiter: char,
    rows: Vec<Row>,
    cells: Vec<String>,
    cell: String,
}

impl<'a> Splitter<'a> {
    fn new(text: &'a str, delimiter: char) -> Self {
        Self { rest: text.chars().peekable(), delimiter, rows: Vec::new(), cells: Vec::new(), cell: String::new() }
    }

    fn run(&mut self, most: usize) -> Result<()> {
        let (mut fresh, mut quoted) = (true, false);
        while let Some(c) = self.rest.next() {
            match c {
                '"' if quoted && self.rest.peek() == Some(&'"') => {
                    self.rest.next();
                    self.cell.push('"');
                }
                '"' if quoted => quoted = false,
                c if quoted => self.cell.push(c),
                '"' if fresh => (fresh, quoted) = (false, true),
                '\r' | '\n' => {
                    if c == '\r' && self.rest.peek() == Some(&'\n') {
                        self.rest.next();
                    }
                    self.end_row()?;
                    fresh = true;
                    if self.rows.len() >= most {
                        return Ok(());
                    }
                }
                c if c == self.delimiter => {
                    self.end_cell()?;
                    fresh = true;
                }
                // Blanks before a mark belong to the export, not to the cell.
                c => {
                    fresh = fresh && is_blank(c);
                    self.cell.push(c);
                }
            }
        }
        if quoted {
            return Err(ErrorKind::TableQuote { row: self.number() }.into());
        }
        if self.cells.is_empty() && self.cell.is_empty() { Ok(()) } else { self.end_row() }
    }

    fn number(&self) -> i64 {
        count(self.rows.len()).saturating_add(1)
    }

    fn end_cell(&mut self) -> Result<()> {
        if self.cells.len() >= CELLS {
            return Err(too_many(self.cells.len().saturating_add(1), CELLS));
        }
        self.cells.push(std::mem::take(&mut self.cell));
        Ok(())
    }

    fn end_row(&mut self) -> Result<()> {
        self.end_cell()?;
        if self.rows.len() >= ROWS {
            return Err(too_many(self.rows.len().saturating_add(1), ROWS));
        }
        let number = self.number();
        self.rows.push(Row { number, cells: std::mem::take(&mut self.cells) });
        Ok(())
    }
}

fn too_many(found: usize, limit: usize) -> Error {
    Error::new(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at("rows")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        rows(text, ',').unwrap().into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn quotes_breaks_and_ragged_rows() {
        assert_eq!(
            read("a,b\r\nc\n\nd,\"e,\"\"f\"\"\ng\"\t,\r"),
            [vec!["a", "b"], vec!["c"], vec![""], vec!["d", "e,\"f\"\ng\t", ""]]
        );
        assert_eq!(read("5\" pipe,\"\"x"), [vec!["5\" pipe", "x"]]);
        assert_eq!(read(" \t\"a,b\",c"), [vec![" \ta,b", "c"]]);
        assert_eq!(read(""), Vec::<Vec<String>>::new());
        let numbers: Vec<i64> = rows("\"a\nb\"\n\nc", ',').unwrap().iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 2, 3]);
        assert_eq!(first_rows("a\nb\nc", ',', 2).len(), 2);
    }

    #[test]
    fn what_never_ends_is_refused() {
        let refused = rows("a,b\n\"c,d\n", ',').unwrap_err();
        assert_eq!(refused.kind(), &ErrorKind::TableQuote { row: 2 });
        assert_eq!(rows(&",".repeat(1_000_000), ',').unwrap_err().code(), "too_many");
    }

    #[test]
    fn a_cell_is_what_a_person_sees() {
        let row = Row {
            number: 1,
            cells: ["\t 1234****9876\u{3000}", "=\"0012\"", "'0012", "\u{feff}"].map(String::from).into(),
        };
        assert_eq!([0, 1, 2, 3, 4].map(|at| row.cell(at)), ["1234****9876", "0012", "0012", "", ""]);
        assert_eq!((row.filled(), row.is_blank()), (3, false));
    }
}
