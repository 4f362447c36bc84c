//! Field 86 of MT940, what the bank says of a line, in its dialects: German sub-fields, Dutch slash codes, free text.

use super::field61::supplement;
use super::value::{is_nothing, text};
use super::{BankLine, BankReference, BankReferenceKind};
use crate::Result;

/// How a bank writes field 86.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Dialect {
    Free,
    Slash,
    Structured,
}

impl Dialect {
    pub(super) const fn layout(self) -> &'static str {
        match self {
            Self::Free => "mt940/free",
            Self::Slash => "mt940/slash",
            Self::Structured => "mt940/structured",
        }
    }
}

/// The characters of a line of the field, and of a sub-field of remittance or name: a full one was cut, and goes on in
/// the next without a blank.
const LINE: usize = 65;
const SUB_FIELD: usize = 27;

/// Adds what the field says to its line.
pub(super) fn field86(lines: &[&str], line: &mut BankLine) -> Result<Dialect> {
    let start = lines.first().copied().unwrap_or_default().trim_start();
    if let Some(mark) = structured_mark(start) {
        structured(&lines.concat(), mark, line)?;
        Ok(Dialect::Structured)
    } else if start.strip_prefix('/').and_then(|rest| rest.split_once('/')).is_some_and(|(code, _)| is_code(code)) {
        slash(&unfold(lines), line)?;
        Ok(Dialect::Slash)
    } else {
        free(lines, line)?;
        Ok(Dialect::Free)
    }
}

/// The character that begins sub-fields: the field starts with three digits, it, and two digits.
fn structured_mark(start: &str) -> Option<char> {
    let (code, rest) = start.split_at_checked(3)?;
    let mark = rest.chars().next().filter(|c| c.is_ascii_punctuation() && !matches!(c, '/' | ',' | '.' | '-' | ':'))?;
    let number = rest.get(1..3)?;
    code.bytes().chain(number.bytes()).all(|b| b.is_ascii_digit()).then_some(mark)
}

/// Reads `166?00GUTSCHRIFT?20EREF+…?30BIC?31IBAN?32Name`.
fn structured(joined: &str, mark: char, line: &mut BankLine) -> Result<()> {
    let joined = joined.trim_start();
    let (code, rest) = joined.split_at_checked(3).unwrap_or((joined, ""));
    let code = format!("{}/{code}", line.code.as_deref().unwrap_or_default());
    line.code = Some(code);
    let mut remittance: Vec<&str> = Vec::new();
    let mut name: Vec<&str> = Vec::new();
    let mut posting = None;
    let mut others = Vec::new();
    for (number, value) in sub_fields(rest, mark) {
        match number {
            0 => posting = Some(value.trim()),
            20..=29 | 60..=63 => remittance.push(value),
            30 => line.party.bank = some(value)?,
            31 => line.party.account = some(value)?,
            38 => line.party.account = some(value)?.or(line.party.account.take()),
            32 | 33 => name.push(value),
            // The number of the journal and the key of the text say nothing of the payment.
            10 | 34 => {}
            _ => others.push(value),
        }
    }
    let (name, _) = join(&name);
    line.party.name = some(&name)?;
    line.texts.extend(posting.filter(|text| !text.is_empty()).map(text).transpose()?);
    let (joined, borders) = join(&remittance);
    tagged(&joined, &borders, line)?;
    for other in others {
        if !other.trim().is_empty() {
            line.texts.push(text(other.trim())?);
        }
    }
    Ok(())
}

/// Sub-fields with their numbers.
fn sub_fields(rest: &str, mark: char) -> Vec<(u8, &str)> {
    let mut fields: Vec<(u8, &str)> = Vec::new();
    let (mut number, mut start) = (None, 0);
    for (at, _) in rest.match_indices(mark) {
        let behind = at.saturating_add(mark.len_utf8());
        let end = behind.saturating_add(2);
        let next = rest.get(behind..end).filter(|n| n.bytes().all(|b| b.is_ascii_digit()));
        let Some(next) = next.and_then(|n| n.parse().ok()) else { continue };
        if at < start {
            continue;
        }
        if let Some(number) = number {
            fields.push((number, rest.get(start..at).unwrap_or_default()));
        }
        (number, start) = (Some(next), end);
    }
    if let Some(number) = number {
        fields.push((number, rest.get(start..).unwrap_or_default()));
    }
    fields
}

/// Where a sub-field begins in the joined text, and whether the one before it was full.
struct Border {
    at: usize,
    full: bool,
}

/// Pieces in one: a full one goes on without a blank, a shorter one ended its word.
fn join(pieces: &[&str]) -> (String, Vec<Border>) {
    let (mut joined, mut borders) = (String::new(), Vec::new());
    let mut last = SUB_FIELD;
    for piece in pieces {
        if !joined.is_empty() {
            let full = last >= SUB_FIELD;
            if !full && !joined.ends_with(' ') && !piece.starts_with(' ') {
                joined.push(' ');
            }
            borders.push(Border { at: joined.len(), full });
        }
        last = piece.chars().count();
        joined.push_str(piece);
    }
    (joined, borders)
}

/// The tags of the German banks' agreement.
const TAGS: [&str; 14] = [
    "EREF+", "KREF+", "MREF+", "CRED+", "DEBT+", "SVWZ+", "ABWA+", "ABWE+", "IBAN+", "BREF+", "RREF+", "COAM+",
    "OAMT+", "BIC+",
];

/// Reads the tags of the remittance: each begins a sub-field, stands behind a blank, or is cut by the border of one.
fn tagged(joined: &str, borders: &[Border], line: &mut BankLine) -> Result<()> {
    let mut found: Vec<(usize, &str)> = Vec::new();
    for (plus, _) in joined.match_indices('+') {
        let end = plus.saturating_add(1);
        let before = joined.get(..end).unwrap_or_default();
        let Some(tag) = TAGS.iter().find(|tag| before.ends_with(**tag)) else { continue };
        let at = end.saturating_sub(tag.len());
        let blank = before.get(..at).is_some_and(|before| before.is_empty() || before.ends_with(' '));
        let first = borders.partition_point(|border| border.at < at);
        let border = borders.get(first).is_some_and(|border| border.at < end);
        if blank || border {
            found.push((at, tag));
        }
    }
    let first = found.first().map_or(joined.len(), |(at, _)| *at);
    add_text(line, joined.get(..first).unwrap_or_default())?;
    for (place, (at, tag)) in found.iter().enumerate() {
        let next = found.get(place.saturating_add(1)).map_or(joined.len(), |(at, _)| *at);
        let from = at.saturating_add(tag.len());
        let value = joined.get(from..next).unwrap_or_default();
        let kind = match *tag {
            "SVWZ+" => None,
            "EREF+" => Some(BankReferenceKind::EndToEnd),
            "KREF+" => Some(BankReferenceKind::Instruction),
            "MREF+" => Some(BankReferenceKind::Mandate),
            "CRED+" => Some(BankReferenceKind::CreditorId),
            "ABWA+" | "ABWE+" => {
                line.ultimate.name = some(value)?;
                continue;
            }
            "IBAN+" => {
                line.party.account = line.party.account.take().or(some(value)?);
                continue;
            }
            "BIC+" => {
                line.party.bank = line.party.bank.take().or(some(value)?);
                continue;
            }
            _ => Some(BankReferenceKind::Other),
        };
        let Some(kind) = kind else {
            add_text(line, value)?;
            continue;
        };
        // A number ends where its sub-field does, unless that was full; what follows is text.
        let after = borders.partition_point(|border| border.at <= from);
        let cut = borders.get(after..).unwrap_or_default().iter().find(|border| !border.full && border.at < next);
        let end = cut.map_or(next, |border| border.at);
        add_reference(line, kind, joined.get(from..end).unwrap_or_default())?;
        add_text(line, joined.get(end..next).unwrap_or_default())?;
    }
    Ok(())
}

/// The codes of the Dutch banks and of SWIFT.
const CODES: [&str; 36] = [
    "EREF", "PREF", "IREF", "KREF", "MARF", "CSID", "CNTP", "REMI", "PURP", "ULTC", "ULTD", "ULTB", "ORDP", "BENM",
    "NAME", "IBAN", "BIC", "ADDR", "ISDT", "RTRN", "TRTP", "TRCD", "RREF", "EXCH", "OCMT", "CHGS", "TYPE", "BUSP",
    "PY", "SCVP", "SCTY", "STRT", "POTX", "SVCL", "RCNM", "INIT",
];

fn is_code(piece: &str) -> bool {
    CODES.contains(&piece)
}

/// Reads `/EREF/R-7/NAME/ACME/REMI/Invoice 2026-017/`.
fn slash(joined: &str, line: &mut BankLine) -> Result<()> {
    let mut code = "";
    let mut value: Vec<&str> = Vec::new();
    let mut nested = false;
    for piece in joined.split('/').skip(1) {
        if is_code(piece) {
            coded(code, &value, nested, line)?;
            // Of the ordering and the ultimate party the name comes in a code of its own.
            nested = matches!(code, "ULTC" | "ULTD" | "ULTB") && piece == "NAME" && value.concat().trim().is_empty();
            code = piece;
            value.clear();
        } else {
            value.push(piece);
        }
    }
    coded(code, &value, nested, line)
}

fn coded(code: &str, pieces: &[&str], ultimate: bool, line: &mut BankLine) -> Result<()> {
    use BankReferenceKind::{Creditor, CreditorId, EndToEnd, Instruction, Mandate, Other, Transaction};
    let value = pieces.join("/");
    let value = value.trim_matches(['/', ' ']);
    if value.is_empty() {
        return Ok(());
    }
    match code {
        "EREF" => add_reference(line, EndToEnd, value),
        "PREF" | "KREF" | "INIT" => add_reference(line, Instruction, value),
        "IREF" => add_reference(line, Transaction, value),
        "MARF" => add_reference(line, Mandate, value),
        "CSID" => add_reference(line, CreditorId, value),
        "RREF" | "RTRN" => add_reference(line, Other, value),
        "NAME" if ultimate => {
            line.ultimate.name = some(value)?;
            Ok(())
        }
        "ULTC" | "ULTD" | "ULTB" => {
            line.ultimate.name = some(value)?;
            Ok(())
        }
        "NAME" | "ORDP" | "BENM" => {
            line.party.name = some(value)?;
            Ok(())
        }
        "IBAN" => {
            line.party.account = some(value)?;
            Ok(())
        }
        "BIC" => {
            line.party.bank = some(value)?;
            Ok(())
        }
        "ADDR" => {
            line.party.address = some(value)?;
            Ok(())
        }
        "CNTP" => {
            // Account, bank, name, city.
            let part = |at: usize| pieces.get(at).copied().unwrap_or_default();
            line.party.account = some(part(0))?.or(line.party.account.take());
            line.party.bank = some(part(1))?.or(line.party.bank.take());
            line.party.name = some(part(2))?.or(line.party.name.take());
            line.party.address = some(&pieces.get(3..).unwrap_or_default().join(" "))?.or(line.party.address.take());
            Ok(())
        }
        "REMI" => match (pieces.first().copied(), pieces.get(1).copied()) {
            // USTD//free text/, STRD/CUR/reference/
            (Some("USTD"), _) => add_text(line, pieces.get(1..).unwrap_or_default().join("/").trim_matches('/')),
            (Some("STRD"), Some(_)) => {
                let reference = pieces.get(2..).unwrap_or_default().join("/");
                add_reference(line, Creditor, reference.trim_matches('/'))
            }
            _ => add_text(line, value),
        },
        "OCMT" | "CHGS" => supplement(line, &format!("/{code}/{value}")),
        "" => add_text(line, value),
        _ => add_text(line, &format!("{code} {value}")),
    }
}

/// Lines in one: a full one goes on without a blank.
fn unfold(lines: &[&str]) -> String {
    let mut joined = String::new();
    let mut full = true;
    for line in lines {
        if !full && !joined.ends_with(' ') && !line.starts_with('/') {
            joined.push(' ');
        }
        full = line.chars().count() >= LINE;
        joined.push_str(line);
    }
    joined
}

/// Free text, a line of it at a time; a full line goes on.
fn free(lines: &[&str], line: &mut BankLine) -> Result<()> {
    let mut piece = String::new();
    for one in lines {
        piece.push_str(one);
        if one.chars().count() < LINE {
            add_text(line, &std::mem::take(&mut piece))?;
        }
    }
    add_text(line, &piece)
}

fn some(found: &str) -> Result<Option<String>> {
    let found = found.trim();
    if found.is_empty() { Ok(None) } else { text(found).map(Some) }
}

fn add_text(line: &mut BankLine, found: &str) -> Result<()> {
    line.texts.extend(some(found)?);
    Ok(())
}

fn add_reference(line: &mut BankLine, kind: BankReferenceKind, found: &str) -> Result<()> {
    if !is_nothing(found) {
        let reference = BankReference { kind, text: text(found.trim())? };
        if !line.references.contains(&reference) {
            line.references.push(reference);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Currency, Date, Money};

    fn read(lines: &[&str]) -> BankLine {
        let eur = Currency::new("EUR").unwrap();
        let mut line = BankLine::new(1, Date::new(2026, 2, 6).unwrap(), Money::new(150, eur).unwrap());
        field86(lines, &mut line).unwrap();
        line
    }

    fn reference(line: &BankLine, kind: BankReferenceKind) -> &str {
        line.references.iter().find(|one| one.kind == kind).map_or("", |one| one.text.as_str())
    }

    #[test]
    fn tags_and_words_are_cut_anywhere() {
        // Full sub-fields of 27 characters; the tag SVWZ+ is cut in two, and the line of the field as well.
        let line = read(&[
            "166?00GUTSCHRIFT?20EREF+RE-2026-000000017-ABC SV?21WZ+Rechnung 4711 vom 06.02.?2220",
            "26?32ACME Handelsgesellschaft mb?33H",
        ]);
        assert_eq!(reference(&line, BankReferenceKind::EndToEnd), "RE-2026-000000017-ABC");
        assert_eq!(line.texts, ["GUTSCHRIFT", "Rechnung 4711 vom 06.02.2026"]);
        assert_eq!(line.party.name.as_deref(), Some("ACME Handelsgesellschaft mbH"));
        let line = read(&["166?20EREF+NOTPROVIDED?21MREF+M-7?22CRED+DE98ZZZ?23SVWZ+Teil 1?60Teil 2?30BANK?31DE1"]);
        assert_eq!(reference(&line, BankReferenceKind::EndToEnd), "");
        assert_eq!(reference(&line, BankReferenceKind::Mandate), "M-7");
        assert_eq!(reference(&line, BankReferenceKind::CreditorId), "DE98ZZZ");
        assert_eq!(line.texts, ["Teil 1 Teil 2"]);
        assert_eq!((line.party.bank.as_deref(), line.party.account.as_deref()), (Some("BANK"), Some("DE1")));
        // A tag inside a word is none.
        assert_eq!(read(&["166?20XEREF+1"]).texts, ["XEREF+1"]);
    }

    #[test]
    fn slash_codes_of_three_banks() {
        let line = read(&["/EREF/R-7//CNTP/NL32INGB0000012345/INGBNL2A/ACME BV///REMI/USTD//Fact 1/2//"]);
        assert_eq!(line.party.account.as_deref(), Some("NL32INGB0000012345"));
        assert_eq!(
            (line.party.name.as_deref(), line.texts.as_slice()),
            (Some("ACME BV"), &["Fact 1/2".to_owned()][..])
        );
        let line = read(&["/REMI/STRD/CUR/9001123412341234/"]);
        assert_eq!(reference(&line, BankReferenceKind::Creditor), "9001123412341234");
        let line = read(&["/TRTP/SEPA OVERBOEKING/IBAN/NL1/BIC/ABNANL2A/NAME/A. Naam/REMI/Re 7/EREF/NOTPROVIDED"]);
        assert_eq!(line.texts, ["TRTP SEPA OVERBOEKING", "Re 7"]);
        assert_eq!(line.references, []);
    }

    #[test]
    fn free_text_keeps_its_lines() {
        let full = "x".repeat(65);
        assert_eq!(read(&["Betreft", &full, "y"]).texts, ["Betreft".to_owned(), format!("{full}y")]);
        assert_eq!(read(&["999PN5477SCHECK-NR. 16"]).texts, ["999PN5477SCHECK-NR. 16"]);
    }
}
