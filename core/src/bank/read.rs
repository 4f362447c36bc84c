//! A bank file from bytes to statements (读取银行对账单).

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::decode::{Decoded, decode};
use super::draft::{Draft, Drawn};
use super::identity::{account_key, identify, split};
use super::limit::FILE_BYTES;
use super::prove::prove;
use super::{
    ControlTotal, ReadReport, ReadRules, StatementFile, StatementFormat, StatementProof, camt, mt940, ofx, table,
};
use crate::error::{ErrorKind, count};
use crate::{Currency, Error, Money, ReadNote, Result};

/// Reads a bank file (读取银行对账单): camt.053, camt.054, MT940, OFX, and tables. Its format and encoding are found unless they
/// are given; its own balances or totals have to prove it, unless less is asked for.
///
/// ```
/// use duebook::{ReadRules, StatementProof, read_statements};
///
/// let file = b":20:X\n:25:NL44RABO0123456789\n:28C:17\n:60F:C260206EUR1000,01\n\
/// :61:2602060206C339,07NTRFNONREF//B-1\n:86:/EREF/R-7/NAME/ACME B.V./REMI/Invoice 2026-017/\n\
/// :61:2602060206D8,50NCHGNONREF//B-2\n:86:Fee\n:62F:C260206EUR1330,58\n-\n";
/// let read = read_statements(file, &ReadRules::default())?;
/// let statement = &read.statements[0];
/// assert_eq!(statement.lines[0].amount.to_string(), "339.07 EUR");
/// assert_eq!(statement.lines[0].party.name.as_deref(), Some("ACME B.V."));
/// assert_eq!(statement.proof, StatementProof::OpeningClosing {});
/// assert_eq!((read.report.layout.as_str(), read.report.rows), ("mt940/slash", 2));
///
/// let broken = String::from_utf8_lossy(file).replace("339,07", "339,70");
/// let refused = read_statements(broken.as_bytes(), &ReadRules::default()).unwrap_err();
/// assert_eq!((refused.code(), refused.path()), ("closing_balance", "statements[0].closing"));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Limits
/// 64 MiB, 1,000,000 entries, elements 64 deep, 10,000 bytes a text.
///
/// # Errors
/// `text_too_long` and `too_many` beyond the limits; `encoding_unknown`; `text_encoding` with the position of the first
/// byte that does not fit; `statement_format_unknown`; `statement_syntax` with the line of the file; the refusals of an
/// amount, currency or date at its field; `missing_field`; `duplicate_field`; `unknown_variant`; `statement_twice`;
/// what contradicts itself: `currency_mismatch`, `running_balance`, `closing_balance`, `page_balance`,
/// `statement_total`, `details_sum`; `statement_unproven` if nothing proves a statement; of tables also `table_unknown`,
/// `table_layout`, `table_quote`, `table_row`, `table_cell`, `dialect_open`, `dialect_contradictory`.
pub fn read_statements(bytes: &[u8], rules: &ReadRules) -> Result<StatementFile> {
    if bytes.len() > FILE_BYTES {
        return Err(ErrorKind::TextTooLong { length: count(bytes.len()), limit: count(FILE_BYTES) }.into());
    }
    let decoded = match decode(bytes, rules.encoding.as_deref()) {
        // A table declares no encoding: its headings may prove one.
        Err(error)
            if rules.encoding.is_none() && rules.format.is_none_or(|format| format == StatementFormat::Table) =>
        {
            let (text, encoding) = table::decode(bytes, rules)?.ok_or(error)?;
            Decoded { text: text.into(), encoding: encoding.to_owned() }
        }
        decoded => decoded?,
    };
    let format = match rules.format {
        Some(format) => format,
        None => sniff(&decoded.text)
            .or_else(|| table::looks_like(&decoded.text, rules).then_some(StatementFormat::Table))
            .ok_or_else(|| Error::new(ErrorKind::StatementFormatUnknown {}))?,
    };
    let draft = match format {
        StatementFormat::Camt053 | StatementFormat::Camt054 => camt::read(&decoded.text, format, rules),
        StatementFormat::Mt940 => mt940::read(&decoded.text, rules),
        StatementFormat::Ofx => ofx::read(&decoded.text, rules),
        StatementFormat::Table => table::read(&decoded.text, rules),
    }?;
    finish(draft, format, &decoded, rules)
}

/// Reads a bank file (读取银行对账单) whose bytes are decoded already: camt.053, camt.054, MT940, OFX. An encoding that
/// the text declares is not looked at; everything else is as for bytes.
///
/// ```
/// use duebook::{ReadRules, read_statements_text};
///
/// let text = ":20:X\n:25:NL1\n:60F:C260206EUR1,05\n:61:2602060206C2,55NTRFNONREF\n:62F:C260206EUR3,60\n-\n";
/// let file = read_statements_text(text, &ReadRules::default())?;
/// assert_eq!(file.statements[0].lines[0].amount.to_string(), "2.55 EUR");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`read_statements`], but none of an encoding.
pub fn read_statements_text(text: &str, rules: &ReadRules) -> Result<StatementFile> {
    let named = ReadRules { encoding: Some("utf-8".to_owned()), ..rules.clone() };
    read_statements(text.as_bytes(), &named)
}

/// The format of a text; none if it is not known.
fn sniff(text: &str) -> Option<StatementFormat> {
    // A bank that writes more than this before it comes to the point is unknown.
    let head = text.char_indices().nth(HEAD).map_or(text, |(end, _)| text.get(..end).unwrap_or_default());
    let start = head.trim_start();
    if start.get(..10).is_some_and(|s| s.eq_ignore_ascii_case("OFXHEADER:")) {
        return Some(StatementFormat::Ofx);
    }
    if start.starts_with('<') {
        return if head.contains("BkToCstmrStmt") {
            Some(StatementFormat::Camt053)
        } else if head.contains("BkToCstmrDbtCdtNtfctn") {
            Some(StatementFormat::Camt054)
        } else if head.contains("<OFX") || head.contains("<ofx") || head.contains("<?OFX") {
            Some(StatementFormat::Ofx)
        } else {
            None
        };
    }
    let tags =
        |tag: &str| head.starts_with(tag) || head.contains(&format!("\n{tag}")) || head.contains(&format!("\r{tag}"));
    (tags(":20:") && tags(":60") || start.starts_with("{1:") && head.contains(":60")).then_some(StatementFormat::Mt940)
}

/// The characters in which a file has to show its format.
const HEAD: usize = 64 << 10;

/// Names the lines, proves the statements, and reports.
fn finish(draft: Draft, format: StatementFormat, decoded: &Decoded<'_>, rules: &ReadRules) -> Result<StatementFile> {
    let Draft { layout, mut statements, rows: _, left_out, mut notes } = draft;
    let accepted = statements.iter().fold(0_usize, |sum, one| sum.saturating_add(one.statement.lines.len()));
    let rows = accepted.saturating_add(left_out.len());
    identify(statements.iter_mut().map(|one| &mut one.statement))?;
    for (at, drawn) in statements.iter_mut().enumerate() {
        if let (None, Some(opening)) = (drawn.statement.opening, rules.opening) {
            drawn.statement.opening = Some(opening);
        }
        drawn.statement.proof = prove(drawn, rules.proof).map_err(|e| e.at_index("statements", at))?;
        if drawn.statement.proof == (StatementProof::Nothing {}) {
            notes.push(ReadNote::Unproven { statement: count(at).saturating_add(1) });
        }
    }
    once(&statements)?;
    gaps(&statements, &mut notes);
    let mut totals = Totals(Vec::new());
    for line in statements.iter().flat_map(|one| &one.statement.lines) {
        totals.add(line.amount, true)?;
    }
    for amount in left_out.iter().filter_map(|row| row.amount) {
        totals.add(amount, false)?;
    }
    let report = ReadReport {
        format,
        layout,
        encoding: decoded.encoding.clone(),
        rows: count(rows),
        accepted: count(accepted),
        left_out,
        totals: totals.0,
        notes,
    };
    Ok(StatementFile { statements: statements.into_iter().map(|one| one.statement).collect(), report })
}

/// Refuses a file that holds one statement twice: every booking of it would be there twice.
fn once(statements: &[Drawn]) -> Result<()> {
    let mut seen: BTreeMap<[u8; 32], usize> = BTreeMap::new();
    for (at, Drawn { statement, .. }) in statements.iter().enumerate() {
        if statement.lines.is_empty() {
            continue;
        }
        let mut digest = Sha256::new();
        let head = (
            account_key(&statement.account),
            &statement.number,
            statement.from,
            statement.to,
            statement.opening,
            statement.closing,
        );
        digest.update(format!("{head:?}"));
        for line in &statement.lines {
            // Its content, whatever number it has among equal ones.
            digest.update(split(&line.id).map(|(content, _)| content).unwrap_or_default());
        }
        if let Some(first) = seen.insert(digest.finalize().into(), at) {
            let kind = ErrorKind::StatementTwice { first: count(first).saturating_add(1) };
            return Err(Error::new(kind).at_index("statements", at));
        }
    }
    Ok(())
}

/// Tells where a statement does not open with what the one before it of the account closed with.
fn gaps(statements: &[Drawn], notes: &mut Vec<ReadNote>) {
    let mut last: BTreeMap<(String, Currency), Money> = BTreeMap::new();
    for (number, Drawn { statement, .. }) in (1_i64..).zip(statements) {
        let key = (account_key(&statement.account), statement.currency);
        if let (Some(closed), Some(opened)) = (last.get(&key), statement.opening)
            && *closed != opened
        {
            notes.push(ReadNote::Gap { statement: number, closed: *closed, opened });
        }
        if let Some(closing) = statement.closing {
            last.insert(key, closing);
        }
    }
}

/// Sums for each currency; a file has few.
struct Totals(Vec<ControlTotal>);

impl Totals {
    fn add(&mut self, amount: Money, accepted: bool) -> Result<()> {
        let zero = Money::zero(amount.currency());
        let place = match self.0.iter().position(|one| one.found.currency() == amount.currency()) {
            Some(place) => place,
            None => {
                self.0.push(ControlTotal { found: zero, accepted: zero, left_out: zero });
                self.0.len().saturating_sub(1)
            }
        };
        let Some(total) = self.0.get_mut(place) else { return Ok(()) };
        total.found = total.found.plus(amount)?;
        let part = if accepted { &mut total.accepted } else { &mut total.left_out };
        *part = part.plus(amount)?;
        Ok(())
    }
}
