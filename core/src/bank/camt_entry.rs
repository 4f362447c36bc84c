//! An entry of camt (入账分录): its amount, days, parties and references, and the payments it consists of.

use super::camt::{day, debit, missing, money, signed, whole_number};
use super::draft::{Stated, Total};
use super::identity::account_key;
use super::value::{clock, is_nothing, text};
use super::xml::Element;
use super::{BankLine, BankParty, BankReference, BankReferenceKind, LeftOutRow, LineDetail, ReadRules};
use crate::error::{count, shown};
use crate::{LeftOutReason, Money, ReadNote, Result};

/// An entry.
pub(super) enum Entry {
    Booked { line: Box<BankLine>, claims: Vec<(Total, Stated)>, notes: Vec<ReadNote> },
    LeftOut(LeftOutRow),
}

/// Reads an entry. The indicator of debit and credit says which way the money went, also where the reversal flag
/// stands: a reversed credit is a debit.
pub(super) fn entry(element: &Element<'_>, row: i64, account: &str, rules: &ReadRules) -> Result<Entry> {
    let amount = signed(element, rules)?;
    if let Some(status) = not_booked(element)? {
        let text = shown(element.text_at(&["AddtlNtryInf"])?.unwrap_or_default());
        let reason = LeftOutReason::NotBooked { status };
        return Ok(Entry::LeftOut(LeftOutRow { row, reason, amount: Some(amount), text }));
    }
    let mut notes = Vec::new();
    let value_date = date_of(element, "ValDt").map_err(|e| e.at("valueDate"))?;
    let booked = match date_of(element, "BookgDt").map_err(|e| e.at("booked"))? {
        Some(day) => day,
        None => {
            notes.push(ReadNote::BookedOnValueDate { row });
            value_date.ok_or_else(|| missing("BookgDt"))?
        }
    };
    let mut line = BankLine::new(row, booked, amount);
    line.value_date = value_date;
    line.time = element.text_at(&["BookgDt", "DtTm"])?.and_then(|at| at.get(11..)).and_then(clock);
    line.reversal = flag(element, "RvslInd")?;
    line.code = code(element)?;
    add(&mut line.references, BankReferenceKind::Bank, element.text_at(&["AcctSvcrRef"])?)?;
    if element.text_at(&["NtryRef"])? != element.text_at(&["AcctSvcrRef"])? {
        add(&mut line.references, BankReferenceKind::Other, element.text_at(&["NtryRef"])?)?;
    }
    line.charges = charges(element, amount, rules)?;
    let claims = details(element, &mut line, account, rules, &mut notes)?;
    if let Some(info) = element.text_at(&["AddtlNtryInf"])? {
        add_text(&mut line.texts, info)?;
    }
    Ok(Entry::Booked { line: Box::new(line), claims, notes })
}

/// The status of an entry that is not booked. Up to version 7 it is text, later a code; a statement holds booked
/// entries where it says nothing.
fn not_booked(element: &Element<'_>) -> Result<Option<String>> {
    let Some(status) = element.one("Sts")? else { return Ok(None) };
    let code = match status.text_at(&["Cd"])? {
        Some(code) => code,
        None => status.text_at(&["Prtry"])?.unwrap_or(status.text()),
    };
    Ok((!matches!(code, "BOOK" | "")).then(|| shown(code)))
}

fn flag(element: &Element<'_>, name: &'static str) -> Result<bool> {
    match element.text_at(&[name])? {
        Some("true" | "1") => Ok(true),
        None | Some("false" | "0") => Ok(false),
        Some(other) => Err(crate::Error::new(crate::ErrorKind::UnknownVariant { text: shown(other) }).at("reversal")),
    }
}

fn date_of(element: &Element<'_>, name: &'static str) -> Result<Option<crate::Date>> {
    Ok(element.one(name)?.map(|date| day(date, &["Dt", "DtTm"])).transpose()?.flatten())
}

/// `PMNT/RCDT/ESCT`, or the bank's own code.
fn code(element: &Element<'_>) -> Result<Option<String>> {
    let Some(code) = element.one("BkTxCd")? else { return Ok(None) };
    let domain = code.text_at(&["Domn", "Cd"])?;
    let family = code.text_at(&["Domn", "Fmly", "Cd"])?;
    let sub = code.text_at(&["Domn", "Fmly", "SubFmlyCd"])?;
    let parts: Vec<&str> = [domain, family, sub].into_iter().flatten().collect();
    if parts.is_empty() {
        return code.text_at(&["Prtry", "Cd"])?.map(text).transpose();
    }
    Ok(Some(text(&parts.join("/"))?))
}

/// The payments: one of them is the line itself, several are its details.
fn details(
    entry: &Element<'_>,
    line: &mut BankLine,
    account: &str,
    rules: &ReadRules,
    notes: &mut Vec<ReadNote>,
) -> Result<Vec<(Total, Stated)>> {
    let mut claims = Vec::new();
    let (mut stated, mut listed): (Option<i64>, Vec<Paid>) = (None, Vec::new());
    let mut single = None;
    for block in entry.all("NtryDtls") {
        if let Some(batch) = block.one("Btch")? {
            for name in ["MsgId", "PmtInfId"] {
                add(&mut line.references, BankReferenceKind::Instruction, batch.text_at(&[name])?)?;
            }
            if let Some(number) = batch.text_at(&["NbOfTxs"])? {
                stated = Some(stated.unwrap_or(0).saturating_add(whole_number(number)?));
            }
            if let Some(total) = batch.one("TtlAmt")? {
                let total = money(total, rules)?;
                // In another currency than that of the account it says nothing of what was booked.
                if total.currency() == line.amount.currency() && block.all("TxDtls").nth(1).is_some() {
                    claims.push((Total::Payments, Stated::Sum(total)));
                }
            }
        }
        for one in block.all("TxDtls") {
            let paid = paid(one, line, account, rules).map_err(|e| e.at_index("details", listed.len()))?;
            single = Some(one);
            listed.push(paid);
        }
    }
    // A sum of one batch beside others cannot be told from the details of the line as a whole.
    if entry.all("NtryDtls").nth(1).is_some() {
        claims.retain(|(_, stated)| !matches!(stated, Stated::Sum(_)));
    }
    line.payments = stated.or(if listed.len() > 1 { Some(count(listed.len())) } else { None });
    if let (1, Some(one)) = (listed.len(), single) {
        claims.clear();
        if let Some(paid) = listed.pop() {
            merge(line, paid, one, rules)?;
        }
        return Ok(claims);
    }
    if listed.is_empty() {
        return Ok(Vec::new());
    }
    if listed.iter().any(|paid| paid.amount.is_none()) {
        notes.push(ReadNote::DetailsWithoutAmounts { row: line.row, payments: count(listed.len()) });
        for paid in listed {
            line.texts.extend(parties(&paid.detail));
            line.references.extend(paid.detail.references);
            line.texts.extend(paid.detail.texts);
        }
        return Ok(Vec::new());
    }
    if let Some(number) = stated {
        claims.push((Total::Payments, Stated::Count(number)));
    }
    line.details = after_charges(listed, line.amount)?;
    Ok(claims)
}

/// A payment of an entry, before what the bank kept.
struct Paid {
    amount: Option<Money>,
    detail: LineDetail,
}

/// A booking is the payments as they were ordered, or less what the bank kept of each: whichever adds up.
fn after_charges(listed: Vec<Paid>, booked: Money) -> Result<Vec<LineDetail>> {
    let charged = |one: &Paid| one.detail.charges.filter(|c| c.currency() == booked.currency());
    let (mut gross, mut net) = (Some(Money::zero(booked.currency())), Some(Money::zero(booked.currency())));
    for one in &listed {
        let amount = one.detail.amount;
        gross = gross.and_then(|sum| sum.plus(amount).ok());
        net = net
            .and_then(|sum| sum.plus(amount).ok()?.minus(charged(one).unwrap_or(Money::zero(booked.currency()))).ok());
    }
    let less = gross != Some(booked) && net == Some(booked);
    listed
        .into_iter()
        .map(|mut one| {
            if let (true, Some(charges)) = (less, charged(&one)) {
                let ordered = one.detail.amount;
                one.detail.amount = ordered.minus(charges)?;
                one.detail.instructed = one.detail.instructed.or(Some(ordered));
            }
            Ok(one.detail)
        })
        .collect()
}

/// The parties of a payment without an amount, as text.
fn parties(detail: &LineDetail) -> Vec<String> {
    let party = [&detail.party, &detail.ultimate];
    party.iter().flat_map(|p| [&p.name, &p.account]).flatten().cloned().collect()
}

/// A line of one payment is that payment.
fn merge(line: &mut BankLine, paid: Paid, element: &Element<'_>, rules: &ReadRules) -> Result<()> {
    let LineDetail { party, ultimate, references, texts, instructed, charges, .. } = paid.detail;
    (line.party, line.ultimate) = (party, ultimate);
    for reference in references {
        if !line.references.iter().take(16).any(|one| *one == reference) {
            line.references.push(reference);
        }
    }
    line.texts.extend(texts);
    line.charges = line.charges.or(charges);
    // The amount of the payment itself may be before charges or in another currency: then it is what was ordered.
    let direct = element.one("Amt")?.map(|amount| money(amount, rules)).transpose()?;
    let direct = direct.filter(|amount| *amount != line.amount.abs());
    let direct = direct.map(|amount| if line.amount.is_negative() { amount.negated() } else { amount });
    line.instructed = instructed.or(direct);
    Ok(())
}

fn paid(element: &Element<'_>, line: &BankLine, account: &str, rules: &ReadRules) -> Result<Paid> {
    let negative = match element.text_at(&["CdtDbtInd"])? {
        Some(indicator) => debit(indicator)?,
        None => line.amount.is_negative(),
    };
    let sign = |amount: Money| if negative { amount.negated() } else { amount };
    let booked = line.amount.currency();
    let amounts = element.one("AmtDtls")?;
    let of = |name: &'static str| -> Result<Option<Money>> {
        let found = amounts.map(|all| all.at(&[name, "Amt"])).transpose()?.flatten();
        found.map(|amount| money(amount, rules)).transpose().map_err(|e| e.at("amount"))
    };
    let (instructed, transaction, counter) = (of("InstdAmt")?, of("TxAmt")?, of("CntrValAmt")?);
    let direct = element.one("Amt")?.map(|amount| money(amount, rules)).transpose().map_err(|e| e.at("amount"))?;
    let candidates = [direct, transaction, counter, instructed];
    let own = candidates.into_iter().flatten().find(|amount| amount.currency() == booked);
    let amount = own.or(direct).or(transaction).map(sign);
    let shown_amount = amount.unwrap_or(line.amount);
    let instructed = instructed.map(sign).filter(|ordered| *ordered != shown_amount);
    let (party, ultimate) = party(element, negative != line.reversal, account)?;
    let mut detail = LineDetail {
        amount: shown_amount,
        party,
        ultimate,
        references: Vec::new(),
        texts: Vec::new(),
        instructed,
        charges: charges(element, shown_amount, rules)?,
    };
    references(element, &mut detail)?;
    remittance(element, &mut detail)?;
    Ok(Paid { amount, detail })
}

/// What the bank kept, as far as it is in the currency of the booking.
fn charges(element: &Element<'_>, amount: Money, rules: &ReadRules) -> Result<Option<Money>> {
    let mut sum = Money::zero(amount.currency());
    // Version 2 repeats the element, later ones the records in it.
    for charge in element.all("Chrgs") {
        let total = charge.one("TtlChrgsAndTaxAmt")?.map(|total| money(total, rules)).transpose()?;
        let mut records = Money::zero(amount.currency());
        for record in charge.all("Rcrd").chain(charge.one("Amt")?.is_some().then_some(charge)) {
            let Some(kept) = record.one("Amt")? else { continue };
            let kept = money(kept, rules)?;
            let back = record.text_at(&["CdtDbtInd"])?.map(debit).transpose()? == Some(false);
            if !back && kept.currency() == amount.currency() {
                records = records.plus(kept)?;
            }
        }
        let kept = total.filter(|total| total.currency() == amount.currency()).unwrap_or(records);
        sum = sum.plus(kept)?;
    }
    Ok(Some(sum).filter(|sum| !sum.is_zero()))
}

/// Who paid, if money came in, or was paid, if it went out; the other one if that is the holder of the account.
fn party(element: &Element<'_>, paid_out: bool, account: &str) -> Result<(BankParty, BankParty)> {
    let parties = element.one("RltdPties")?;
    let agents = element.one("RltdAgts")?;
    let side = |who: &'static str, acct: &'static str, agent: &'static str| -> Result<BankParty> {
        let of = parties.map(|all| all.one(who)).transpose()?.flatten();
        let number = parties.map(|all| all.one(acct)).transpose()?.flatten();
        let bank = agents.map(|all| all.at(&[agent, "FinInstnId"])).transpose()?.flatten();
        let mut party = of.map(name_and_address).transpose()?.unwrap_or_default();
        if let Some(number) = number {
            party.account = match number.text_at(&["Id", "IBAN"])? {
                Some(iban) => Some(text(iban)?),
                None => number.text_at(&["Id", "Othr", "Id"])?.map(text).transpose()?,
            };
        }
        if let Some(bank) = bank {
            for path in [&["BICFI"][..], &["BIC"], &["ClrSysMmbId", "MmbId"], &["Nm"]] {
                if party.bank.is_none() {
                    party.bank = bank.text_at(path)?.map(text).transpose()?;
                }
            }
        }
        Ok(party)
    };
    let debtor = side("Dbtr", "DbtrAcct", "DbtrAgt")?;
    let creditor = side("Cdtr", "CdtrAcct", "CdtrAgt")?;
    let own = |party: &BankParty| party.account.as_deref().is_some_and(|a| account_key(a) == account_key(account));
    let to_creditor = if own(&debtor) == own(&creditor) { paid_out } else { own(&debtor) };
    let (party, last) = if to_creditor { (creditor, "UltmtCdtr") } else { (debtor, "UltmtDbtr") };
    let ultimate = parties.map(|all| all.one(last)).transpose()?.flatten();
    Ok((party, ultimate.map(name_and_address).transpose()?.unwrap_or_default()))
}

fn name_and_address(element: &Element<'_>) -> Result<BankParty> {
    // From version 8 on the party stands one level deeper.
    let element = element.one("Pty")?.unwrap_or(element);
    let mut party = BankParty { name: element.text_at(&["Nm"])?.map(text).transpose()?, ..BankParty::default() };
    let Some(address) = element.one("PstlAdr")? else { return Ok(party) };
    let mut parts: Vec<String> = address.all("AdrLine").map(|line| line.text().to_owned()).collect();
    for group in [&["StrtNm", "BldgNb"][..], &["PstCd", "TwnNm"], &["Ctry"]] {
        let mut words = Vec::new();
        for name in group {
            words.extend(address.text_at(&[name])?);
        }
        parts.push(words.join(" "));
    }
    parts.retain(|part| !part.is_empty());
    party.address = if parts.is_empty() { None } else { Some(text(&parts.join(", "))?) };
    Ok(party)
}

fn references(element: &Element<'_>, detail: &mut LineDetail) -> Result<()> {
    use BankReferenceKind::{Bank, EndToEnd, Instruction, Mandate, Other, Transaction, Voucher};
    let Some(all) = element.one("Refs")? else { return Ok(()) };
    let to = &mut detail.references;
    for (name, kind) in [
        ("EndToEndId", EndToEnd),
        ("AcctSvcrRef", Bank),
        ("UETR", Transaction),
        ("TxId", Transaction),
        ("ClrSysRef", Transaction),
        ("InstrId", Instruction),
        ("PmtInfId", Instruction),
        ("MsgId", Instruction),
        ("MndtId", Mandate),
        ("ChqNb", Voucher),
    ] {
        add(to, kind, all.text_at(&[name])?)?;
    }
    for own in all.all("Prtry") {
        add(to, Other, own.text_at(&["Ref"])?)?;
    }
    Ok(())
}

fn remittance(element: &Element<'_>, detail: &mut LineDetail) -> Result<()> {
    use BankReferenceKind::{Creditor, CreditorId, Document, Other};
    for info in element.one("RmtInf")?.into_iter() {
        for free in info.all("Ustrd") {
            add_text(&mut detail.texts, free.text())?;
        }
        for structured in info.all("Strd") {
            add(&mut detail.references, Creditor, structured.text_at(&["CdtrRefInf", "Ref"])?)?;
            for document in structured.all("RfrdDocInf") {
                add(&mut detail.references, Document, document.text_at(&["Nb"])?)?;
            }
            for more in structured.all("AddtlRmtInf") {
                add_text(&mut detail.texts, more.text())?;
            }
        }
    }
    for path in [&["RltdPties", "Cdtr", "Id", "PrvtId"][..], &["RltdPties", "Cdtr", "Pty", "Id", "PrvtId"]] {
        for other in element.at(path)?.into_iter().flat_map(|id| id.all("Othr")) {
            add(&mut detail.references, CreditorId, other.text_at(&["Id"])?)?;
        }
    }
    if let Some(returned) = element.one("RtrInf")? {
        add(&mut detail.references, Other, returned.text_at(&["Rsn", "Cd"])?)?;
        for more in returned.all("AddtlInf") {
            add_text(&mut detail.texts, more.text())?;
        }
    }
    for more in element.all("AddtlTxInf") {
        add_text(&mut detail.texts, more.text())?;
    }
    Ok(())
}

fn add(to: &mut Vec<BankReference>, kind: BankReferenceKind, found: Option<&str>) -> Result<()> {
    if let Some(found) = found.filter(|text| !is_nothing(text)) {
        let reference = BankReference { kind, text: text(found)? };
        // Only the neighbors can be the same number again: a batch has as many as it has payments.
        if !to.iter().rev().take(16).any(|one| *one == reference) {
            to.push(reference);
        }
    }
    Ok(())
}

/// A text that is not there yet.
fn add_text(to: &mut Vec<String>, found: &str) -> Result<()> {
    if !found.is_empty() && to.last().map(String::as_str) != Some(found) {
        to.push(text(found)?);
    }
    Ok(())
}
