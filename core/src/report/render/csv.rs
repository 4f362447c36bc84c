//! A table as CSV (逗号分隔文件): RFC 4180, and safe to open in a spreadsheet.

use super::number::{percent, ratio, yes_no};
use super::{ReportCell, ReportLanguage, ReportTable};
use crate::Result;
use crate::shape::Shape;

/// What the first row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum CsvHeadings {
    /// The headings in the language of the reader.
    #[default]
    Words,
    /// The keys, for programs.
    Keys,
}

/// How a table is written as CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct CsvRules {
    /// The language of headings and words.
    #[shape(omit)]
    pub language: ReportLanguage,
    /// What the first row holds.
    #[shape(omit)]
    pub headings: CsvHeadings,
    /// Whether a byte order mark stands first: without it Excel takes Chinese for another encoding.
    #[shape(omit)]
    pub byte_order_mark: bool,
}

/// Writes a table as CSV in UTF-8: commas, CRLF, quotation marks where needed.
///
/// Amounts, whole numbers, percentages and dates are plain: `-1234.50`, `2026-10-31`, no separators. Behind a column of
/// amounts whose currency neither the column nor the row says stands a column with the currency of each. A percentage has the places of its column
/// and no sign. What has no value is empty. Headings over groups of rows are left out.
///
/// A spreadsheet takes text that begins with `=`, `+`, `-`, `@` (or their full-width forms), or with a tab or line
/// break, blanks before it or not, for a formula: an apostrophe is put before such a text (公式注入防护). Of numbers
/// nothing is changed.
///
/// ```
/// use duebook::{CsvHeadings, CsvRules, ReportLanguage, ReportTable, render_csv};
///
/// let table = ReportTable::new("Payers", "付款人").known(&["customer"])?.row(["-2+3, \"Ltd\"".into()]);
/// let rules = CsvRules { language: ReportLanguage::Zh, headings: CsvHeadings::Words, byte_order_mark: false };
/// assert_eq!(render_csv(&table, &rules)?, "客户\r\n\"'-2+3, \"\"Ltd\"\"\"\r\n");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`ReportTable::check`], at `table`.
pub fn render_csv(table: &ReportTable, rules: &CsvRules) -> Result<String> {
    table.check().map_err(|e| e.at("table"))?;
    let mut text = String::new();
    if rules.byte_order_mark {
        text.push('\u{feff}');
    }
    let mut line = Line::new(&mut text);
    for column in &table.columns {
        let own = table.each_says(column);
        match (rules.headings, rules.language) {
            (CsvHeadings::Keys, _) => line.words(column.key.as_str()),
            (CsvHeadings::Words, language) => line.words(&column.title(language)),
        }
        match (rules.headings, rules.language) {
            _ if !own => {}
            (CsvHeadings::Keys, _) => line.words(&format!("{}Currency", column.key)),
            (CsvHeadings::Words, ReportLanguage::En) => line.words(&format!("{} currency", column.heading.en)),
            (CsvHeadings::Words, ReportLanguage::Zh) => line.words(&format!("{}币种", column.heading.zh)),
        }
    }
    line.end();
    for row in table.rows.iter().filter(|row| row.role != super::RowRole::Heading) {
        let mut line = Line::new(&mut text);
        for (column, cell) in table.columns.iter().zip(&row.cells) {
            match cell {
                ReportCell::Empty {} => line.plain(""),
                ReportCell::Text { text } => line.words(text),
                ReportCell::Words { words } => line.words(words.of(rules.language)),
                ReportCell::Amount { amount } => line.plain(&amount.amount()),
                ReportCell::Whole { whole } => line.plain(&whole.to_string()),
                ReportCell::Share { share } => line.plain(&percent(*share, column.places)),
                ReportCell::Ratio { ratio: of } => line.plain(&ratio(*of, column.places)),
                ReportCell::Date { date } => line.plain(&date.to_string()),
                ReportCell::Flag { flag } => line.plain(yes_no(*flag, rules.language)),
            }
            if table.each_says(column) {
                match cell {
                    ReportCell::Amount { amount } => line.plain(&amount.currency().to_string()),
                    _ => line.plain(""),
                }
            }
        }
        line.end();
    }
    Ok(text)
}

/// A row on its way out.
struct Line<'a> {
    text: &'a mut String,
    begun: bool,
}

impl<'a> Line<'a> {
    fn new(text: &'a mut String) -> Self {
        Self { text, begun: false }
    }

    /// What this library wrote: it needs no guard.
    fn plain(&mut self, cell: &str) {
        if self.begun {
            self.text.push(',');
        }
        self.begun = true;
        if cell.contains(['"', ',', '\r', '\n']) || cell != cell.trim() {
            self.text.push('"');
            self.text.push_str(&cell.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(cell);
        }
    }

    // INVARIANT: text of others goes through this door, so that none of it can begin a formula.
    fn words(&mut self, cell: &str) {
        if is_formula(cell) { self.plain(&format!("'{cell}")) } else { self.plain(cell) }
    }

    fn end(self) {
        self.text.push_str("\r\n");
    }
}

fn is_formula(cell: &str) -> bool {
    let breaks = |c: char| matches!(c, '\t' | '\r' | '\n');
    let begins = |c: char| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    cell.starts_with(breaks)
        || cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control()).starts_with(begins)
}
