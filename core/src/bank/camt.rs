//! ISO 20022 camt.053 and camt.054 (versions 2 and later): the message, its statements, balances and totals.
//!
//! Elements are found by their local names, so that every version and every namespace prefix is read; what is not
//! known is passed over. One entry is in memory at a time.

use super::camt_entry::{Entry, entry};
use super::draft::{Claim, Draft, Drawn, Stated, Total};
use super::value::{Point, amount, text};
use super::xml::{Element, Mark, Marks, Opened, Xml};
use super::{ReadRules, Statement, StatementFormat};
use crate::error::{ErrorKind, shown};
use crate::{Currency, Date, Error, Money, Result};

/// Reads a message.
pub(super) fn read(whole: &str, format: StatementFormat, rules: &ReadRules) -> Result<Draft> {
    let mut xml = Xml::new(whole, "camt");
    let mut draft = Draft::default();
    let wanted = if format == StatementFormat::Camt054 { "BkToCstmrDbtCdtNtfctn" } else { "BkToCstmrStmt" };
    let mut found = false;
    loop {
        match xml.next()? {
            Mark::End if found => break,
            Mark::End => return Err(xml.refused("message")),
            Mark::Open(opened) if opened.name == wanted => {
                found = true;
                message(&mut xml, format, rules, &mut draft)?;
            }
            Mark::Open(opened) => {
                if opened.name.starts_with("BkToCstmr") {
                    return Err(xml.refused("message"));
                }
                if let Some(version) = opened.attributes.as_deref().and_then(|all| version(all, format)) {
                    draft.layout = version;
                }
            }
            Mark::Close | Mark::Text(_) => {}
        }
    }
    if draft.layout.is_empty() {
        draft.layout = format.name().to_owned();
    }
    for one in &mut draft.statements {
        one.statement.layout.clone_from(&draft.layout);
    }
    Ok(draft)
}

/// `camt.053.001.08` out of the namespace.
fn version(attributes: &str, format: StatementFormat) -> Option<String> {
    let at = attributes.find(format.name())?;
    let rest = attributes.get(at..)?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(rest.len());
    rest.get(..end).map(|name| name.trim_end_matches('.').to_owned())
}

fn message<'a>(xml: &mut Xml<'a>, format: StatementFormat, rules: &ReadRules, draft: &mut Draft) -> Result<()> {
    loop {
        match xml.next()? {
            Mark::Open(opened) if matches!(opened.name.as_str(), "Stmt" | "Ntfctn") => {
                let at = draft.statements.len();
                let reader = Reader { format, rules, head: Head::default(), drawn: None, bare: Vec::new() };
                let drawn = reader.read(xml, draft).map_err(|e| place(e, at))?;
                draft.statements.push(drawn);
            }
            Mark::Open(_) => xml.skip()?,
            Mark::Close => return Ok(()),
            Mark::Text(_) => {}
            Mark::End => return Err(xml.refused("endOfFile")),
        }
    }
}

/// What is wrong with the file as a whole has a line of it; what is wrong with a value has a field.
fn place(error: Error, at: usize) -> Error {
    match error.kind() {
        ErrorKind::StatementSyntax { .. } => error,
        _ => error.at_index("statements", at),
    }
}

/// What stands before the entries.
#[derive(Default)]
struct Head {
    number: Option<String>,
    account: Option<String>,
    holder: Option<String>,
    currency: Option<Currency>,
    from: Option<Date>,
    to: Option<Date>,
    balances: Vec<(String, Money, Option<Date>)>,
    info: Vec<String>,
}

/// A count or sum whose currency is that of the statement.
struct Bare {
    total: Total,
    count: Option<String>,
    sum: Option<(String, bool)>,
}

struct Reader<'r> {
    format: StatementFormat,
    rules: &'r ReadRules,
    head: Head,
    drawn: Option<Drawn>,
    bare: Vec<Bare>,
}

impl Reader<'_> {
    /// Reads what stands in a statement up to its end.
    fn read(mut self, xml: &mut Xml<'_>, draft: &mut Draft) -> Result<Drawn> {
        loop {
            match xml.next()? {
                Mark::Open(opened) => self.child(xml, opened, draft)?,
                Mark::Close => break,
                Mark::Text(text) if text.trim().is_empty() => {}
                Mark::Text(_) => return Err(xml.refused("tag")),
                Mark::End => return Err(xml.refused("endOfFile")),
            }
        }
        self.finish()
    }

    fn child(&mut self, xml: &mut Xml<'_>, opened: Opened, draft: &mut Draft) -> Result<()> {
        match opened.name.as_str() {
            "Id" => {
                let id = xml.element(opened)?;
                once(&mut self.head.number, "Id", text(id.text())?)?;
            }
            "FrToDt" => {
                let period = xml.element(opened)?;
                self.head.from = day(&period, &["FrDtTm", "FrDt"]).map_err(|e| e.at("from"))?;
                self.head.to = day(&period, &["ToDtTm", "ToDt"]).map_err(|e| e.at("to"))?;
            }
            "Acct" => {
                let account = xml.element(opened)?;
                let number = match account.text_at(&["Id", "IBAN"])? {
                    Some(iban) => Some(iban),
                    None => account.text_at(&["Id", "Othr", "Id"])?,
                };
                once(&mut self.head.account, "Acct", text(number.unwrap_or_default())?)?;
                self.head.holder = match account.text_at(&["Ownr", "Nm"])? {
                    Some(name) => Some(text(name)?),
                    None => account.text_at(&["Ownr", "Pty", "Nm"])?.map(text).transpose()?,
                };
                if let Some(code) = account.text_at(&["Ccy"])? {
                    self.head.currency = Some(currency(code, self.rules).map_err(|e| e.at("currency"))?);
                }
            }
            "Bal" => {
                let balance = xml.element(opened)?;
                self.balance(&balance)?;
            }
            "TxsSummry" => {
                let summary = xml.element(opened)?;
                self.summary(&summary)?;
            }
            "Ntry" => {
                let element = xml.element(opened)?;
                self.entry(&element, draft)?;
            }
            "AddtlStmtInf" | "AddtlNtfctnInf" => {
                let info = xml.element(opened)?;
                if !info.text().is_empty() {
                    self.head.info.push(text(info.text())?);
                }
            }
            _ => xml.skip()?,
        }
        Ok(())
    }

    fn balance(&mut self, balance: &Element<'_>) -> Result<()> {
        let code = match balance.text_at(&["Tp", "CdOrPrtry", "Cd"])? {
            Some(code) => code,
            None => balance.text_at(&["Tp", "CdOrPrtry", "Prtry"])?.unwrap_or_default(),
        };
        // The available and forward balances say nothing of what was booked.
        let field = match code {
            "OPBD" | "PRCD" => "opening",
            "CLBD" => "closing",
            "ITBD" => "balance",
            _ => return Ok(()),
        };
        let amount = signed(balance, self.rules).map_err(|e| e.at(field))?;
        let on = balance.one("Dt")?.map(|dt| day(dt, &["Dt", "DtTm"])).transpose().map_err(|e| e.at(field))?.flatten();
        if field != "balance" && self.head.balances.iter().any(|(other, _, _)| other == code) {
            return Err(ErrorKind::DuplicateField { field: code.to_owned() }.into());
        }
        self.head.balances.push((code.to_owned(), amount, on));
        Ok(())
    }

    fn summary(&mut self, summary: &Element<'_>) -> Result<()> {
        for (name, total) in
            [("TtlNtries", Total::Lines), ("TtlCdtNtries", Total::Credits), ("TtlDbtNtries", Total::Debits)]
        {
            let Some(one) = summary.one(name)? else { continue };
            let count = one.text_at(&["NbOfNtries"])?.map(str::to_owned);
            let sum = one.text_at(&["Sum"])?.map(|sum| (sum.to_owned(), false));
            self.bare.push(Bare { total, count, sum });
            // Version 2 has the net sum beside the others, later ones in an element of its own.
            let (net, sign) = match one.text_at(&["TtlNetNtryAmt"])? {
                Some(net) => (Some(net), one.text_at(&["CdtDbtInd"])?),
                None => (one.text_at(&["TtlNetNtry", "Amt"])?, one.text_at(&["TtlNetNtry", "CdtDbtInd"])?),
            };
            if let (Some(net), Some(sign)) = (net, sign) {
                let sum = Some((net.to_owned(), debit(sign)?));
                self.bare.push(Bare { total: Total::Net, count: None, sum });
            }
        }
        Ok(())
    }

    /// The statement, made when the first entry or the end is reached.
    fn drawn(&mut self, seen: Option<Currency>) -> Result<&mut Drawn> {
        if self.drawn.is_none() {
            let head = &self.head;
            let booked = head.balances.first().map(|(_, money, _)| money.currency());
            let known = head.currency.or(booked).or(self.rules.currency).or(seen);
            let currency = known.ok_or_else(|| Error::new(ErrorKind::MissingField { field: "currency".to_owned() }))?;
            let account = head.account.as_deref().filter(|account| !account.is_empty());
            let account = account.or(self.rules.account.as_deref()).unwrap_or_default();
            self.drawn = Some(Drawn::new(Statement::new(self.format, "", account, currency)));
        }
        self.drawn.as_mut().ok_or_else(|| ErrorKind::Empty {}.into())
    }

    fn entry(&mut self, element: &Element<'_>, draft: &mut Draft) -> Result<()> {
        let at = self.drawn.as_ref().map_or(0, |one| one.statement.lines.len());
        let row = draft.next_row()?;
        let given = self.rules.account.clone().unwrap_or_default();
        let account = self.head.account.clone().unwrap_or(given);
        let read = entry(element, row, &account, self.rules).map_err(|e| e.at_index("lines", at))?;
        match read {
            Entry::Booked { line, claims, notes } => {
                let drawn = self.drawn(Some(line.amount.currency()))?;
                drawn.statement.lines.push(*line);
                drawn.claims.extend(claims.into_iter().map(|(total, stated)| Claim { line: Some(at), total, stated }));
                draft.notes.extend(notes);
            }
            Entry::LeftOut(left_out) => {
                if let Some(amount) = left_out.amount {
                    let drawn = self.drawn(Some(amount.currency()))?;
                    drawn.unbooked.push(amount);
                }
                draft.left_out.push(left_out);
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Drawn> {
        self.drawn(None)?;
        let Some(mut drawn) = self.drawn else { return Err(ErrorKind::Empty {}.into()) };
        let statement = &mut drawn.statement;
        let currency = statement.currency;
        (statement.number, statement.holder, statement.info) = (self.head.number, self.head.holder, self.head.info);
        let find = |code: &str| self.head.balances.iter().find(|(other, _, _)| other == code).map(|(_, m, d)| (*m, *d));
        let mut between = self.head.balances.iter().filter(|(code, _, _)| code == "ITBD").map(|(_, m, d)| (*m, *d));
        // A page that is not the first opens, and one that is not the last closes, with an interim balance.
        let opening = find("OPBD").or_else(|| find("PRCD")).or_else(|| between.next());
        let closing = find("CLBD").or_else(|| between.last());
        statement.opening = opening.map(|(money, _)| money);
        statement.closing = closing.map(|(money, _)| money);
        statement.from = self.head.from.or(opening.and_then(|(_, on)| on));
        statement.to = self.head.to.or(closing.and_then(|(_, on)| on));
        for bare in self.bare {
            if let Some(stated) = bare.count {
                let stated = whole_number(&stated)?;
                drawn.claims.push(Claim { line: None, total: bare.total, stated: Stated::Count(stated) });
            }
            if let Some((sum, negative)) = bare.sum {
                let stated = amount(&sum, currency, Point::Dot)?;
                let stated = if negative { stated.negated() } else { stated };
                drawn.claims.push(Claim { line: None, total: bare.total, stated: Stated::Sum(stated) });
            }
        }
        Ok(drawn)
    }
}

fn once(place: &mut Option<String>, field: &str, value: String) -> Result<()> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(ErrorKind::DuplicateField { field: field.to_owned() }.into()),
    }
}

/// A count.
pub(super) fn whole_number(text: &str) -> Result<i64> {
    let digits = !text.is_empty() && text.len() <= 15 && text.bytes().all(|b| b.is_ascii_digit());
    let number = if digits { text.parse().ok() } else { None };
    number.ok_or_else(|| ErrorKind::AmountSyntax { text: shown(text), position: 1 }.into())
}

/// A currency by its code, or the one the caller gave for this code.
pub(super) fn currency(code: &str, rules: &ReadRules) -> Result<Currency> {
    match rules.currency {
        Some(given) if given.code() == code => Ok(given),
        _ => Currency::new(code),
    }
}

/// Whether an indicator says debit.
pub(super) fn debit(indicator: &str) -> Result<bool> {
    match indicator {
        "CRDT" => Ok(false),
        "DBIT" => Ok(true),
        other => Err(Error::new(ErrorKind::UnknownVariant { text: shown(other) }).at("CdtDbtInd")),
    }
}

/// An amount with its own currency.
pub(super) fn money(element: &Element<'_>, rules: &ReadRules) -> Result<Money> {
    let code = element.currency.as_deref().ok_or_else(|| missing("Ccy"))?;
    amount(element.text(), currency(code, rules)?, Point::Dot)
}

/// An amount with the sign of its indicator.
pub(super) fn signed(element: &Element<'_>, rules: &ReadRules) -> Result<Money> {
    let amount = money(element.one("Amt")?.ok_or_else(|| missing("Amt"))?, rules).map_err(|e| e.at("amount"))?;
    let indicator = element.text_at(&["CdtDbtInd"])?.ok_or_else(|| missing("CdtDbtInd"))?;
    Ok(if debit(indicator)? { amount.negated() } else { amount })
}

pub(super) fn missing(field: &str) -> Error {
    ErrorKind::MissingField { field: field.to_owned() }.into()
}

/// The day of the first of several elements that is there.
pub(super) fn day(element: &Element<'_>, names: &[&'static str]) -> Result<Option<Date>> {
    for name in names {
        if let Some(text) = element.text_at(&[name])? {
            let refused = || Error::new(ErrorKind::DateSyntax { text: shown(text) });
            return Ok(Some(Date::parse(text.get(..10).ok_or_else(refused)?).map_err(|_| refused())?));
        }
    }
    Ok(None)
}
