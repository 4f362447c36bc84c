//! Open Financial Exchange: version 1 in SGML, version 2 in XML; bank and credit card statements.
//!
//! OFX states the closing balance only: the caller's opening balance proves a file, or the caller asks for less proof.

use super::camt::missing;
use super::draft::{Draft, Drawn};
use super::value::{Point, amount, date8, is_nothing, text, time6};
use super::xml::{Element, Mark, Marks, Sgml, Xml};
use super::{BankLine, BankReference, BankReferenceKind, ReadRules, Statement, StatementFormat};
use crate::error::{ErrorKind, shown};
use crate::{Currency, Error, Money, ReadNote, Result};

/// Reads a file.
pub(super) fn read(whole: &str, rules: &ReadRules) -> Result<Draft> {
    let start = whole.trim_start();
    if start.starts_with("<?xml") || start.starts_with("<?OFX") {
        file(&mut Xml::new(whole, "OFX"), header(whole, "VERSION=").as_deref().unwrap_or("2"), rules)
    } else {
        file(&mut Sgml::new(whole), header(whole, "VERSION:").as_deref().unwrap_or("1"), rules)
    }
}

/// The version in the header.
fn header(whole: &str, key: &str) -> Option<String> {
    let head = whole.get(..whole.find("<OFX>").unwrap_or(0))?;
    // The declaration of XML has a version of its own, in small letters.
    let (_, value) = head.split_once(key)?;
    let version: String = value.trim_start_matches(['"', '\'']).chars().take_while(char::is_ascii_digit).collect();
    (!version.is_empty()).then_some(version)
}

fn file<'a>(marks: &mut impl Marks<'a>, version: &str, rules: &ReadRules) -> Result<Draft> {
    let mut draft = Draft { layout: format!("ofx/{version}"), ..Draft::default() };
    loop {
        match marks.next()? {
            Mark::Open(opened) if matches!(opened.name.as_str(), "STMTRS" | "CCSTMTRS") => {
                let at = draft.statements.len();
                let mut reader = Reader { rules, drawn: None, account: None };
                let drawn = reader.read(marks, &mut draft).map_err(|e| match e.kind() {
                    ErrorKind::StatementSyntax { .. } => e,
                    _ => e.at_index("statements", at),
                })?;
                draft.statements.push(drawn);
            }
            Mark::Open(_) | Mark::Close | Mark::Text(_) => {}
            Mark::End => break,
        }
    }
    if draft.statements.is_empty() {
        return Err(marks.refused("message"));
    }
    Ok(draft)
}

struct Reader<'r> {
    rules: &'r ReadRules,
    drawn: Option<Drawn>,
    account: Option<String>,
}

impl Reader<'_> {
    fn read<'a>(&mut self, marks: &mut impl Marks<'a>, draft: &mut Draft) -> Result<Drawn> {
        while let Some(opened) = child(marks)? {
            match opened.name.as_str() {
                "CURDEF" => {
                    let code = marks.element(opened)?;
                    let currency = super::camt::currency(code.text(), self.rules).map_err(|e| e.at("currency"))?;
                    let statement = Statement::new(StatementFormat::Ofx, &draft.layout, "", currency);
                    if self.drawn.replace(Drawn::new(statement)).is_some() {
                        return Err(duplicate("CURDEF"));
                    }
                }
                "BANKACCTFROM" | "CCACCTFROM" => {
                    let account = marks.element(opened)?;
                    let number = account.text_at(&["ACCTID"])?.ok_or_else(|| missing("ACCTID"))?;
                    if self.account.replace(text(number)?).is_some() {
                        return Err(duplicate("ACCTID"));
                    }
                }
                "BANKTRANLIST" => self.list(marks, draft)?,
                "LEDGERBAL" => {
                    let balance = marks.element(opened)?;
                    let statement = &mut self.drawn()?.statement;
                    let money = figure(&balance, "BALAMT", statement.currency).map_err(|e| e.at("closing"))?;
                    if statement.closing.replace(money).is_some() {
                        return Err(duplicate("LEDGERBAL"));
                    }
                }
                _ => marks.skip()?,
            }
        }
        let mut drawn = self.drawn.take().ok_or_else(|| missing("CURDEF"))?;
        let given = self.rules.account.clone();
        drawn.statement.account = self.account.take().or(given).unwrap_or_default();
        Ok(drawn)
    }

    fn drawn(&mut self) -> Result<&mut Drawn> {
        self.drawn.as_mut().ok_or_else(|| missing("CURDEF"))
    }

    fn list<'a>(&mut self, marks: &mut impl Marks<'a>, draft: &mut Draft) -> Result<()> {
        while let Some(opened) = child(marks)? {
            match opened.name.as_str() {
                "DTSTART" | "DTEND" => {
                    let element = marks.element(opened)?;
                    let (statement, day) = (&mut self.drawn()?.statement, date8(element.text()).ok());
                    let first = element.name == "DTSTART";
                    // The edges of the list decide nothing, and some banks write zeros.
                    if day.is_none() {
                        let field = if first { "from" } else { "to" }.to_owned();
                        let text = element.text().to_owned();
                        draft.notes.push(ReadNote::ImpossibleDate { row: 0, field, text });
                    }
                    *(if first { &mut statement.from } else { &mut statement.to }) = day;
                }
                "STMTTRN" => {
                    let transaction = marks.element(opened)?;
                    let row = draft.next_row()?;
                    let rules = self.rules;
                    let statement = &mut self.drawn()?.statement;
                    let at = statement.lines.len();
                    let (line, note) =
                        line(&transaction, row, statement.currency, rules).map_err(|e| e.at_index("lines", at))?;
                    statement.lines.push(line);
                    draft.notes.extend(note);
                }
                _ => marks.skip()?,
            }
        }
        Ok(())
    }
}

/// The next element, or none at the end of the one that is open.
fn child<'a>(marks: &mut impl Marks<'a>) -> Result<Option<super::xml::Opened>> {
    loop {
        match marks.next()? {
            Mark::Open(opened) => return Ok(Some(opened)),
            Mark::Close => return Ok(None),
            Mark::Text(text) if text.trim().is_empty() => {}
            Mark::Text(_) => return Err(marks.refused("tag")),
            Mark::End => return Err(marks.refused("endOfFile")),
        }
    }
}

fn duplicate(field: &str) -> Error {
    ErrorKind::DuplicateField { field: field.to_owned() }.into()
}

fn figure(element: &Element<'_>, name: &'static str, currency: Currency) -> Result<Money> {
    amount(element.text_at(&[name])?.ok_or_else(|| missing(name))?, currency, Point::Either)
}

/// A transaction.
fn line(
    element: &Element<'_>,
    row: i64,
    currency: Currency,
    rules: &ReadRules,
) -> Result<(BankLine, Option<ReadNote>)> {
    use BankReferenceKind::{Bank, Other, Transaction, Voucher};
    let posted = element.text_at(&["DTPOSTED"])?.ok_or_else(|| missing("DTPOSTED"))?;
    // Days are those the file writes, whatever its time zone.
    let booked = date8(posted).map_err(|e| e.at("booked"))?;
    // A transaction may be in another currency than its statement: then its amount is no figure of the account.
    let stated = element.text_at(&["CURRENCY", "CURSYM"])?;
    let stated = stated.map(|code| super::camt::currency(code, rules)).transpose().map_err(|e| e.at("amount"))?;
    if let Some(found) = stated.filter(|found| *found != currency) {
        let kind = ErrorKind::CurrencyMismatch { expected: currency, found, item: None };
        return Err(Error::new(kind).at("amount"));
    }
    let amount = figure(element, "TRNAMT", currency).map_err(|e| e.at("amount"))?;
    let mut line = BankLine::new(row, booked, amount);
    line.time = posted.get(8..).and_then(time6);
    line.value_date = element.text_at(&["DTAVAIL"])?.map(date8).transpose().map_err(|e| e.at("valueDate"))?;
    line.code = element.text_at(&["TRNTYPE"])?.map(text).transpose()?;
    for (name, kind) in
        [("FITID", Bank), ("SRVRTID", Transaction), ("CHECKNUM", Voucher), ("REFNUM", Other), ("CORRECTFITID", Other)]
    {
        let found = element.text_at(&[name])?.filter(|found| !is_nothing(found) && found.bytes().any(|b| b != b'0'));
        if let Some(found) = found {
            line.references.push(BankReference { kind, text: text(found)? });
        }
    }
    let name = match element.text_at(&["NAME"])? {
        Some(name) => Some(name),
        None => element.text_at(&["PAYEE", "NAME"])?,
    };
    line.party.name = name.map(text).transpose()?;
    for other in ["BANKACCTTO", "CCACCTTO", "BANKACCTFROM"] {
        if let Some(other) = element.one(other)? {
            line.party.account = other.text_at(&["ACCTID"])?.map(text).transpose()?;
            line.party.bank = other.text_at(&["BANKID"])?.map(text).transpose()?;
        }
    }
    for name in ["EXTDNAME", "MEMO"] {
        line.texts.extend(element.text_at(&[name])?.map(text).transpose()?);
    }
    let against = match line.code.as_deref() {
        Some("CREDIT" | "DEP" | "DIRECTDEP") => amount.is_negative(),
        Some("DEBIT" | "CHECK" | "DIRECTDEBIT" | "ATM" | "POS" | "PAYMENT" | "REPEATPMT") => {
            !amount.is_negative() && !amount.is_zero()
        }
        _ => false,
    };
    let kind = line.code.as_deref().filter(|_| against).map(shown);
    Ok((line, kind.map(|text| ReadNote::SignAgainstKind { row, text })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;

    #[test]
    fn sgml_without_end_tags_is_read() {
        let text = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD\n\
            <BANKACCTFROM><BANKID>1<ACCTID>22<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20260201\n\
            <STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260206120000[-5:EST]<TRNAMT>-16.85<FITID>A1<NAME>AT&T & Co &amp; more\n\
            <MEMO></STMTTRN></BANKTRANLIST><LEDGERBAL><BALAMT>83.16<DTASOF>20260206</LEDGERBAL></STMTRS></STMTTRNRS>\
            </BANKMSGSRSV1></OFX>";
        let draft = read(text, &ReadRules::default()).unwrap();
        let statement = &draft.statements[0].statement;
        assert_eq!((draft.layout.as_str(), statement.account.as_str()), ("ofx/102", "22"));
        assert_eq!(statement.closing.unwrap().to_string(), "83.16 USD");
        assert_eq!(statement.lines[0].party.name.as_deref(), Some("AT&T & Co & more"));
        assert_eq!(statement.lines[0].time.as_deref(), Some("12:00:00"));
        assert_eq!(statement.lines[0].booked, Date::new(2026, 2, 6).unwrap());
    }
}
