//! Field 61 of MT940, one line of the statement: days, mark, amount, kind and references.

use super::mt940::broken;
use super::value::{Point, amount, is_nothing, text};
use super::{BankLine, BankReference, BankReferenceKind};
use crate::{Currency, Date, Money, ReadNote, Result};

/// A line, or one that the bank only expects.
pub(super) enum Marked {
    Booked { line: Box<BankLine>, notes: Vec<ReadNote> },
    Expected { mark: String, amount: Money },
}

/// Reads `:61:2602060206C339,07NTRFNONREF//B-1` and what the bank adds on the next line.
pub(super) fn field61(lines: &[&str], row: i64, currency: Currency, start: i64) -> Result<Marked> {
    let bad = || broken("field", start);
    let field = lines.first().copied().unwrap_or_default().trim_end();
    let (value, rest) = digits(field, 6).ok_or_else(bad)?;
    let (entry, rest) = digits(rest, 4).map_or((None, rest), |(entry, rest)| (Some(entry), rest));
    let (mark, rest) = ["RC", "RD", "EC", "ED", "C", "D"]
        .iter()
        .find_map(|mark| Some((*mark, rest.strip_prefix(mark)?)))
        .ok_or_else(bad)?;
    // The third letter of the currency may stand between mark and amount.
    let rest = rest.strip_prefix(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest).trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(rest.len());
    let (figure, rest) = rest.split_at_checked(end).ok_or_else(bad)?;
    let plain = amount(figure, currency, Point::Comma).map_err(|e| e.at("amount"))?;
    let money = if matches!(mark, "C" | "RD" | "EC") { plain } else { plain.negated() };
    if matches!(mark, "EC" | "ED") {
        return Ok(Marked::Expected { mark: mark.to_owned(), amount: money });
    }
    let (kind, rest) = rest.split_at_checked(4).ok_or_else(bad)?;
    // Some banks fill a code of two letters with a blank: `NET `.
    let written = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b' ';
    if !kind.starts_with(['N', 'F', 'S']) || !kind.bytes().all(written) {
        return Err(bad());
    }
    let mut notes = Vec::new();
    let mut noted = |field: &str, text: &str| {
        notes.push(ReadNote::ImpossibleDate { row, field: field.to_owned(), text: text.to_owned() });
    };
    let value_date = date6(value);
    if value_date.is_none() {
        noted("valueDate", value);
    }
    let entry_date = entry.and_then(|entry| near(entry, value));
    if let (Some(entry), None) = (entry, entry_date) {
        noted("booked", entry);
    }
    // Without an entry date of its own a line is booked on its value date.
    let booked = entry_date.or(value_date).ok_or_else(bad)?;
    let mut line = BankLine::new(row, booked, money);
    line.value_date = value_date;
    line.reversal = mark.starts_with('R');
    line.code = Some(kind.trim_end().to_owned());
    let (own, bank) = rest.split_once("//").unwrap_or((rest, ""));
    for (kind, reference) in [(BankReferenceKind::EndToEnd, own), (BankReferenceKind::Bank, bank)] {
        if !is_nothing(reference) {
            line.references.push(BankReference { kind, text: text(reference.trim())? });
        }
    }
    for more in lines.get(1..).unwrap_or_default() {
        supplement(&mut line, more.trim())?;
    }
    Ok(Marked::Booked { line: Box::new(line), notes })
}

/// What stands below a line: the original amount, charges, or text.
pub(super) fn supplement(line: &mut BankLine, more: &str) -> Result<()> {
    if more.is_empty() {
        return Ok(());
    }
    // A part that is no amount is text: a bank may write what it likes here.
    let parts: Vec<&str> = more.split('/').filter(|part| !part.is_empty()).collect();
    if more.starts_with('/') && parts.len().is_multiple_of(2) {
        let pairs = || parts.chunks(2).filter_map(|two| Some((*two.first()?, *two.get(1)?)));
        let read = |wanted: &str| pairs().find(|(name, _)| *name == wanted).and_then(|(_, figure)| money(figure));
        let known = pairs().all(|(name, figure)| matches!(name, "OCMT" | "CHGS") && money(figure).is_some());
        if known {
            let sign = |amount: Money| if line.amount.is_negative() { amount.negated() } else { amount };
            line.instructed = read("OCMT").map(sign).or(line.instructed);
            line.charges = read("CHGS").filter(|charges| !charges.is_zero()).or(line.charges);
            return Ok(());
        }
    }
    line.texts.push(text(more)?);
    Ok(())
}

/// `CAD47,11`.
fn money(figure: &str) -> Option<Money> {
    let (code, figure) = figure.split_at_checked(3)?;
    amount(figure, Currency::new(code).ok()?, Point::Comma).ok()
}

/// So many digits, and the rest.
fn digits(text: &str, length: usize) -> Option<(&str, &str)> {
    text.split_at_checked(length).filter(|(digits, _)| digits.bytes().all(|b| b.is_ascii_digit()))
}

/// `YYMMDD`: years up to 79 are of this century.
pub(super) fn date6(text: &str) -> Option<Date> {
    let (year, rest) = digits(text, 2)?;
    let (month, day) = digits(rest, 2)?;
    let year: i32 = year.parse().ok()?;
    let century = if year < 80 { 2000 } else { 1900 };
    Date::new(year.checked_add(century)?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `MMDD` in the year that brings it nearest to the value date.
fn near(entry: &str, value: &str) -> Option<Date> {
    let (year, _) = digits(value, 2)?;
    let (month, day) = digits(entry, 2)?;
    let (year, month, day): (i32, u32, u32) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let year = year.checked_add(if year < 80 { 2000 } else { 1900 })?;
    // An impossible value date such as 30 February still says about when.
    let around = date6(value).or_else(|| {
        let (_, rest) = digits(value, 2)?;
        Date::new(year, digits(rest, 2)?.0.parse().ok()?, 15).ok()
    });
    let candidates = [0, -1, 1].into_iter().filter_map(|more| Date::new(year.checked_add(more)?, month, day).ok());
    match around {
        Some(around) => candidates.min_by_key(|date| date.days_since(around).unsigned_abs()),
        None => candidates.into_iter().next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn booked(lines: &[&str]) -> BankLine {
        let eur = Currency::new("EUR").unwrap();
        match field61(lines, 1, eur, 1).unwrap() {
            Marked::Booked { line, .. } => *line,
            Marked::Expected { .. } => panic!("expected"),
        }
    }

    #[test]
    fn marks_give_the_sign_and_reversals_turn_it() {
        for (mark, minor, reversal) in [
            ("C", 150, false),
            ("D", -150, false),
            ("RC", -150, true),
            ("RD", 150, true),
            ("CR", 150, false),
            ("RDR", 150, true),
        ] {
            let line = booked(&[&format!("2602060206{mark}1,5NTRFNONREF")]);
            assert_eq!((line.amount.minor(), line.reversal), (minor, reversal), "{mark}");
        }
    }

    #[test]
    fn days_of_the_turn_of_the_year_and_of_the_banker() {
        assert_eq!(booked(&["2512311231C1,NTRFX"]).booked.to_string(), "2025-12-31");
        assert_eq!(booked(&["2512310102C1,NTRFX"]).booked.to_string(), "2026-01-02");
        assert_eq!(booked(&["2601021231C1,NTRFX"]).booked.to_string(), "2025-12-31");
        let line = booked(&["2602300302C1,NTRFX"]);
        assert_eq!((line.booked.to_string().as_str(), line.value_date), ("2026-03-02", None));
        assert_eq!(booked(&["991231C1,NTRFX"]).booked.to_string(), "1999-12-31");
    }

    #[test]
    fn what_stands_below_is_amounts_or_text() {
        let line = booked(&["260206D6800,NCHK16703074//B", "/OCMT/CAD47,11/CHGS/EUR2,50"]);
        assert_eq!(line.instructed.unwrap().to_string(), "-47.11 CAD");
        assert_eq!(line.charges.unwrap().to_string(), "2.50 EUR");
        assert_eq!(line.references.len(), 2);
        assert_eq!(booked(&["260206D1,NCHKA", "/OCMT/soon"]).texts, ["/OCMT/soon"]);
    }
}
