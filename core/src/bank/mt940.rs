//! SWIFT MT940: messages of fields `:20:` to `:86:`, with or without the envelope, one after the other.
//!
//! A message that closes with an interim balance (`:62M:`) goes on in the next one of its account, which opens with the
//! same figure (`:60M:`): both are pages of one statement.

use super::draft::{Claim, Draft, Drawn, PageEnd, Stated, Total};
use super::field61::{Marked, field61};
use super::field86::{Dialect, field86};
use super::limit::TEXT_BYTES;
use super::value::{Point, amount, text};
use super::xml::is_clean;
use super::{LeftOutRow, ReadRules, Statement, StatementFormat};
use crate::error::{ErrorKind, count, shown};
use crate::{Currency, Date, Error, LeftOutReason, Money, ReadNote, Result};

/// Reads a file of messages.
pub(super) fn read(whole: &str, rules: &ReadRules) -> Result<Draft> {
    // Files of old systems end with the end-of-file character of DOS.
    let body = whole.strip_suffix('\u{1A}').unwrap_or(whole);
    let mut reader = Reader { rules, draft: Draft::default(), page: None, dialect: Dialect::Free, outside: 0 };
    let mut field: Option<Field<'_>> = None;
    let mut number = 0;
    for (start, raw) in (1_i64..).zip(body.split_inclusive('\n')) {
        number = start;
        let line = raw.trim_end_matches(['\r', '\n']);
        if !is_clean(line) {
            return Err(broken("controlCharacter", start));
        }
        match tag(line) {
            Some((name, first)) => {
                if let Some(done) = field.replace(Field { name, start, lines: vec![first], length: first.len() }) {
                    reader.field(&done)?;
                }
            }
            None if is_end(line) && field.is_some() => {
                if let Some(done) = field.take() {
                    reader.field(&done)?;
                }
                reader.end("order", start)?;
            }
            None => match &mut field {
                Some(open) => {
                    open.length = open.length.saturating_add(line.len());
                    if open.length > TEXT_BYTES {
                        let kind = ErrorKind::TextTooLong { length: count(open.length), limit: count(TEXT_BYTES) };
                        return Err(kind.into());
                    }
                    open.lines.push(line);
                }
                None => reader.outside_line(line),
            },
        }
    }
    if let Some(done) = field {
        reader.field(&done)?;
    }
    let after = if body.ends_with('\n') { number.saturating_add(1) } else { number };
    reader.end("endOfFile", after)?;
    reader.finish(after)
}

/// A refusal in a line of the file.
pub(super) fn broken(problem: &str, line: i64) -> Error {
    ErrorKind::StatementSyntax { format: "MT940".to_owned(), problem: problem.to_owned(), line }.into()
}

/// A field with its lines.
struct Field<'a> {
    name: &'a str,
    /// Its first line in the file, from 1.
    start: i64,
    lines: Vec<&'a str>,
    length: usize,
}

/// The fields of MT940, and what banks add to it. Any other colon begins a line of text.
const TAGS: [&str; 21] = [
    "20", "21", "25", "25P", "28", "28C", "60F", "60M", "61", "86", "62F", "62M", "64", "65", "13", "13D", "34F",
    "90C", "90D", "NS", "79",
];

/// The tag of a line that begins a field, and what stands behind it. The text block of an envelope may stand before it.
fn tag(line: &str) -> Option<(&str, &str)> {
    let line = match line.strip_prefix("{1:") {
        Some(_) => line.split_once("{4:")?.1,
        None => line.strip_prefix("{4:").unwrap_or(line),
    };
    let (name, rest) = line.strip_prefix(':')?.split_once(':')?;
    TAGS.contains(&name).then_some((name, rest))
}

/// Whether a line ends a message: `-`, `-}` with the trailer, or the `-XXX` of a Dutch bank.
fn is_end(line: &str) -> bool {
    let line = line.trim_end();
    line == "-" || line.starts_with("-}") || line == "-XXX"
}

/// A message that is open.
struct Page {
    account: Option<String>,
    number: Option<String>,
    /// Whether the statement it belongs to is in the draft already.
    drawn: bool,
    closed: bool,
    /// Whether the last field was a line, to which field 86 then belongs.
    of_line: bool,
}

struct Reader<'r> {
    rules: &'r ReadRules,
    draft: Draft,
    page: Option<Page>,
    dialect: Dialect,
    outside: i64,
}

impl Reader<'_> {
    /// Text between messages: headers of the transport, greetings.
    fn outside_line(&mut self, line: &str) {
        if !line.trim().is_empty() && !line.starts_with(['{', '}']) {
            self.outside = self.outside.saturating_add(1);
        }
    }

    /// The end of a message, which has to have closed.
    fn end(&mut self, problem: &str, line: i64) -> Result<()> {
        match self.page.take() {
            Some(page) if !page.closed => Err(broken(problem, line)),
            _ => Ok(()),
        }
    }

    fn field(&mut self, field: &Field<'_>) -> Result<()> {
        let first = field.lines.first().copied().unwrap_or_default();
        if field.name == "20" {
            self.end("order", field.start)?;
            let (account, number) = (None, None);
            self.page = Some(Page { account, number, drawn: false, closed: false, of_line: false });
            return Ok(());
        }
        let Some(page) = &mut self.page else { return Err(broken("order", field.start)) };
        let of_line = std::mem::take(&mut page.of_line);
        match field.name {
            "25" | "25P" => {
                if page.account.replace(text(first.trim())?).is_some() {
                    return Err(ErrorKind::DuplicateField { field: ":25:".to_owned() }.into());
                }
            }
            "28" | "28C" => page.number = Some(text(first.trim())?),
            "60F" | "60M" => self.opening(field, first)?,
            "61" => self.line(field)?,
            "62F" | "62M" => self.closing(field, first)?,
            "86" => {
                if of_line {
                    self.information(field)?;
                    if let Some(page) = &mut self.page {
                        page.of_line = true;
                    }
                } else {
                    self.info(field)?;
                }
            }
            "90C" | "90D" => self.total(field, first)?,
            // Available and forward balances, and what banks add of their own.
            _ => page.of_line = of_line && field.name == "NS",
        }
        Ok(())
    }

    fn at(&self) -> usize {
        self.draft.statements.len().saturating_sub(1)
    }

    /// The statement of the open message.
    fn drawn(&mut self, field: &Field<'_>) -> Result<&mut Drawn> {
        let open = self.page.as_ref().is_some_and(|page| page.drawn && !page.closed);
        let last = self.draft.statements.last_mut().filter(|_| open);
        last.ok_or_else(|| broken("order", field.start))
    }

    fn opening(&mut self, field: &Field<'_>, first: &str) -> Result<()> {
        let next = self.draft.statements.len();
        let balance = balance(first, self.rules, field.start).map_err(|e| place(e, next, "opening"))?;
        let Some(page) = &mut self.page else { return Err(broken("order", field.start)) };
        if page.drawn {
            return Err(ErrorKind::DuplicateField { field: format!(":{}:", field.name) }.into());
        }
        page.drawn = true;
        let given = self.rules.account.as_deref().unwrap_or_default();
        let account = page.account.as_deref().filter(|account| !account.is_empty()).unwrap_or(given);
        if field.name == "60M"
            && let Some(last) = self.draft.statements.last_mut()
            && last.statement.account == account
            && let Some(end) =
                last.pages.last_mut().filter(|end| end.opened.is_none() && last.statement.closing.is_none())
        {
            end.opened = Some(balance.amount);
            return Ok(());
        }
        let mut statement = Statement::new(StatementFormat::Mt940, "", account, balance.amount.currency());
        statement.number.clone_from(&page.number);
        statement.opening = Some(balance.amount);
        statement.from = balance.on;
        if balance.on.is_none() {
            self.draft.notes.push(balance.note("from"));
        }
        self.draft.statements.push(Drawn::new(statement));
        Ok(())
    }

    fn closing(&mut self, field: &Field<'_>, first: &str) -> Result<()> {
        let rules = self.rules;
        let at = self.at();
        let interim = field.name == "62M";
        let drawn = self.drawn(field)?;
        let balance = balance(first, rules, field.start).map_err(|e| place(e, at, "closing"))?;
        drawn.statement.to = balance.on;
        if interim {
            let lines = drawn.statement.lines.len();
            drawn.pages.push(PageEnd { lines, closed: balance.amount, opened: None });
        } else {
            drawn.statement.closing = Some(balance.amount);
        }
        if balance.on.is_none() {
            self.draft.notes.push(balance.note("to"));
        }
        if let Some(page) = &mut self.page {
            page.closed = true;
        }
        Ok(())
    }

    fn line(&mut self, field: &Field<'_>) -> Result<()> {
        let row = self.draft.next_row()?;
        let at = self.at();
        let drawn = self.drawn(field)?;
        let (lines, currency) = (drawn.statement.lines.len(), drawn.statement.currency);
        let marked = field61(&field.lines, row, currency, field.start)
            .map_err(|e| if is_file(&e) { e } else { e.at_index("lines", lines).at_index("statements", at) })?;
        let of_line = match marked {
            Marked::Booked { line, notes } => {
                drawn.statement.lines.push(*line);
                self.draft.notes.extend(notes);
                true
            }
            Marked::Expected { mark, amount } => {
                let reason = LeftOutReason::NotBooked { status: mark };
                drawn.unbooked.push(amount);
                let text = shown(field.lines.first().copied().unwrap_or_default());
                self.draft.left_out.push(LeftOutRow { row, reason, amount: Some(amount), text });
                false
            }
        };
        if let Some(page) = &mut self.page {
            page.of_line = of_line;
        }
        Ok(())
    }

    /// What the bank says of a line.
    fn information(&mut self, field: &Field<'_>) -> Result<()> {
        let at = self.at();
        let drawn = self.drawn(field)?;
        let lines = drawn.statement.lines.len().saturating_sub(1);
        let Some(line) = drawn.statement.lines.last_mut() else { return Ok(()) };
        let dialect = field86(&field.lines, line).map_err(|e| e.at_index("lines", lines).at_index("statements", at))?;
        self.dialect = self.dialect.max(dialect);
        Ok(())
    }

    /// What the bank says of the statement as a whole.
    fn info(&mut self, field: &Field<'_>) -> Result<()> {
        let drawn = self.page.as_ref().is_some_and(|page| page.drawn);
        let last = self.draft.statements.last_mut().filter(|_| drawn);
        let last = last.ok_or_else(|| broken("order", field.start))?;
        for line in &field.lines {
            if !line.trim().is_empty() {
                last.statement.info.push(text(line.trim())?);
            }
        }
        Ok(())
    }

    /// The number and sum of debits (`90D`) or credits (`90C`).
    fn total(&mut self, field: &Field<'_>, first: &str) -> Result<()> {
        let drawn = self.page.as_ref().is_some_and(|page| page.drawn);
        let refused = || broken("field", field.start);
        let last = self.draft.statements.last_mut().filter(|_| drawn).ok_or_else(refused)?;
        let end = first.find(|c: char| !c.is_ascii_digit()).unwrap_or(first.len());
        let (number, rest) = first.split_at_checked(end).ok_or_else(refused)?;
        let (code, sum) = rest.split_at_checked(3).ok_or_else(refused)?;
        let currency = currency(code, self.rules)?;
        let number: i64 = number.parse().map_err(|_| refused())?;
        let total = if field.name == "90D" { Total::Debits } else { Total::Credits };
        last.claims.push(Claim { line: None, total, stated: Stated::Count(number) });
        last.claims.push(Claim { line: None, total, stated: Stated::Sum(amount(sum, currency, Point::Comma)?) });
        Ok(())
    }

    fn finish(mut self, line: i64) -> Result<Draft> {
        if self.draft.statements.is_empty() {
            return Err(broken("endOfFile", line));
        }
        if self.outside > 0 {
            self.draft.notes.push(ReadNote::OutsideText { lines: self.outside });
        }
        self.draft.layout = self.dialect.layout().to_owned();
        for one in &mut self.draft.statements {
            one.statement.layout.clone_from(&self.draft.layout);
            // The last page of a statement that goes on in a later file.
            if one.statement.closing.is_none() {
                one.statement.closing = one.pages.last().map(|end| end.closed);
            }
        }
        Ok(self.draft)
    }
}

/// Whether a refusal says the line of the file itself.
fn is_file(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::StatementSyntax { .. })
}

fn place(error: Error, at: usize, field: &str) -> Error {
    if is_file(&error) { error } else { error.at(field).at_index("statements", at) }
}

/// A balance: `C260206EUR1000,01`.
struct Balance {
    amount: Money,
    on: Option<Date>,
    written: String,
}

impl Balance {
    fn note(&self, field: &str) -> ReadNote {
        ReadNote::ImpossibleDate { row: 0, field: field.to_owned(), text: self.written.clone() }
    }
}

fn balance(field: &str, rules: &ReadRules, line: i64) -> Result<Balance> {
    let refused = || broken("field", line);
    let field = field.trim();
    let (mark, rest) = field.split_at_checked(1).ok_or_else(refused)?;
    let (date, rest) = rest.split_at_checked(6).ok_or_else(refused)?;
    let (code, figure) = rest.split_at_checked(3).ok_or_else(refused)?;
    if !date.bytes().all(|b| b.is_ascii_digit()) {
        return Err(refused());
    }
    let amount = amount(figure, currency(code, rules)?, Point::Comma)?;
    let amount = match mark {
        "C" => amount,
        "D" => amount.negated(),
        _ => return Err(refused()),
    };
    Ok(Balance { amount, on: super::field61::date6(date), written: date.to_owned() })
}

fn currency(code: &str, rules: &ReadRules) -> Result<Currency> {
    super::camt::currency(code, rules)
}
