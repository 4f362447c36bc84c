//! camt.054 explains bookings (批量入账明细): the payments of a batch are attached to the line they were booked as.
//!
//! This is a declared 1:n: the bank says which booking it explains, by its own number or that of the batch, and the
//! payments have to add up to what was booked. Nothing is searched for and nothing is guessed.

use std::collections::BTreeMap;

use super::identity::account_key;
use super::{BankLine, BankReferenceKind, LineDetail, Statement};
use crate::error::count;
use crate::shape::Shape;
use crate::{AttachReason, Id, Money, Result};

/// Statements, and the notifications that explain their lines.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AttachRequest {
    /// The statements.
    pub statements: Vec<Statement>,
    /// The notifications (camt.054).
    pub notifications: Vec<Statement>,
}

/// The statements with what explains their lines.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Attached {
    /// The statements.
    pub statements: Vec<Statement>,
    /// What became of each entry of the notifications, in their order.
    pub entries: Vec<AttachedEntry>,
}

/// What became of an entry of a notification.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AttachedEntry {
    /// The notification, from 1.
    pub notification: i64,
    /// The entry in its file, from 1.
    pub row: i64,
    /// The line it explains; none if it explains none.
    #[shape(omit)]
    pub line: Option<Id>,
    /// Why.
    pub reason: AttachReason,
}

/// Attaches the payments of notifications to the lines they were booked as.
///
/// An entry explains the line of its account that has the same number of the bank; or, if no line has it, the line of
/// the same batch. Several entries may explain one line together. What is attached adds up to the line, exactly;
/// otherwise nothing is, and the reason has both figures.
///
/// ```
/// use duebook::{AttachReason, AttachRequest, Currency, Money, ReadRules, Statement, attach_details, read_statements};
///
/// let entry = |details: &str| format!("<Ntry><Amt Ccy=\"EUR\">30.05</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>\
///     <BookgDt><Dt>2026-02-06</Dt></BookgDt><AcctSvcrRef>B-1</AcctSvcrRef>{details}</Ntry>");
/// let account = "<Acct><Id><IBAN>NL1</IBAN></Id><Ccy>EUR</Ccy></Acct>";
/// let balance = |code: &str, amount: &str| format!("<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>\
///     <Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>");
/// let paid = |amount: &str| format!("<TxDtls><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls>");
/// let statement = format!("<Document><BkToCstmrStmt><Stmt>{account}{}{}{}</Stmt></BkToCstmrStmt></Document>",
///     balance("OPBD", "0"), balance("CLBD", "30.05"), entry(""));
/// let details = format!("<NtryDtls>{}{}</NtryDtls>", paid("10.02"), paid("20.03"));
/// let notification = format!("<Document><BkToCstmrDbtCdtNtfctn><Ntfctn>{account}<TxsSummry><TtlNtries><Sum>30.05\
///     </Sum></TtlNtries></TxsSummry>{}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>", entry(&details));
///
/// let read = |text: &str| read_statements(text.as_bytes(), &ReadRules::default()).map(|file| file.statements);
/// let attached = attach_details(&AttachRequest { statements: read(&statement)?, notifications: read(&notification)? })?;
/// assert_eq!(attached.statements[0].lines[0].details[1].amount.to_string(), "20.03 EUR");
/// assert_eq!(attached.entries[0].reason, AttachReason::BankNumber { number: "B-1".to_owned() });
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `amount_too_large`; `currency_mismatch` for details in several currencies.
pub fn attach_details(request: &AttachRequest) -> Result<Attached> {
    let mut attached = Attached { statements: request.statements.clone(), entries: Vec::new() };
    let lines = Lines::of(&request.statements);
    // What explains one line together, in the order of the first.
    let mut groups: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    let mut explaining: Vec<&BankLine> = Vec::new();
    for (number, notification) in (1_i64..).zip(&request.notifications) {
        let account = account_key(&notification.account);
        for entry in &notification.lines {
            let (place, reason) = lines.find(&account, entry);
            if let Some(place) = place {
                groups.entry(place).or_default().push(attached.entries.len());
            }
            explaining.push(entry);
            attached.entries.push(AttachedEntry { notification: number, row: entry.row, line: None, reason });
        }
    }
    for ((statement, at), entries) in groups {
        let line = attached.statements.get_mut(statement).and_then(|one| one.lines.get_mut(at));
        let Some(line) = line else { continue };
        let explained: Vec<&BankLine> = entries.iter().filter_map(|entry| explaining.get(*entry)).copied().collect();
        let refused = explain(line, &explained)?;
        for entry in entries {
            let Some(entry) = attached.entries.get_mut(entry) else { continue };
            match &refused {
                Some(reason) => entry.reason.clone_from(reason),
                None => entry.line = Some(line.id.clone()),
            }
        }
    }
    Ok(attached)
}

/// A line by its statement and its place there.
type Place = (usize, usize);

/// The lines by what they can be found by.
struct Lines {
    by_number: BTreeMap<(String, String), Vec<Place>>,
    by_batch: BTreeMap<(String, String), Vec<Place>>,
}

impl Lines {
    fn of(statements: &[Statement]) -> Self {
        let mut lines = Self { by_number: BTreeMap::new(), by_batch: BTreeMap::new() };
        for (number, statement) in statements.iter().enumerate() {
            let account = account_key(&statement.account);
            for (at, line) in statement.lines.iter().enumerate() {
                for reference in &line.references {
                    let index = match reference.kind {
                        BankReferenceKind::Bank => &mut lines.by_number,
                        BankReferenceKind::Instruction => &mut lines.by_batch,
                        _ => continue,
                    };
                    let places = index.entry((account.clone(), reference.text.clone())).or_default();
                    if places.last() != Some(&(number, at)) {
                        places.push((number, at));
                    }
                }
            }
        }
        lines
    }

    /// The line that an entry explains, and why it is that or none.
    fn find(&self, account: &str, entry: &BankLine) -> (Option<Place>, AttachReason) {
        let mut several = None;
        for (index, kind) in
            [(&self.by_number, BankReferenceKind::Bank), (&self.by_batch, BankReferenceKind::Instruction)]
        {
            for reference in entry.references.iter().filter(|one| one.kind == kind) {
                match index.get(&(account.to_owned(), reference.text.clone())).map(Vec::as_slice) {
                    Some([place]) => {
                        let number = reference.text.clone();
                        return (
                            Some(*place),
                            match kind {
                                BankReferenceKind::Bank => AttachReason::BankNumber { number },
                                _ => AttachReason::BatchNumber { number },
                            },
                        );
                    }
                    Some(places) => {
                        let number = reference.text.clone();
                        several = several.or(Some(AttachReason::SeveralLines { number, lines: count(places.len()) }));
                    }
                    None => {}
                }
            }
        }
        (None, several.unwrap_or(AttachReason::NoLine {}))
    }
}

/// Attaches entries to the line they explain together, or says why not.
fn explain(line: &mut BankLine, entries: &[&BankLine]) -> Result<Option<AttachReason>> {
    if !line.details.is_empty() {
        return Ok(Some(AttachReason::HasDetails { payments: count(line.details.len()) }));
    }
    let currency = line.amount.currency();
    if let Some(other) = entries.iter().find(|entry| entry.amount.currency() != currency) {
        return Ok(Some(AttachReason::OtherAmount { booked: line.amount, explained: other.amount }));
    }
    let details: Vec<LineDetail> = entries.iter().flat_map(|entry| payments(entry)).collect();
    let explained = Money::sum(details.iter().map(|one| one.amount), currency)?;
    if explained != line.amount {
        return Ok(Some(AttachReason::OtherAmount { booked: line.amount, explained }));
    }
    if let [only] = details.as_slice() {
        single(line, only);
    } else {
        line.payments = Some(count(details.len()));
        line.details = details;
    }
    Ok(None)
}

/// The payments of an entry; one without details is a payment itself.
fn payments(entry: &BankLine) -> Vec<LineDetail> {
    if !entry.details.is_empty() {
        return entry.details.clone();
    }
    vec![LineDetail {
        amount: entry.amount,
        party: entry.party.clone(),
        ultimate: entry.ultimate.clone(),
        references: entry.references.clone(),
        texts: entry.texts.clone(),
        instructed: entry.instructed,
        charges: entry.charges,
    }]
}

/// A line of one payment takes what it does not have.
fn single(line: &mut BankLine, paid: &LineDetail) {
    for (ours, theirs) in [(&mut line.party, &paid.party), (&mut line.ultimate, &paid.ultimate)] {
        for (own, other) in [
            (&mut ours.name, &theirs.name),
            (&mut ours.account, &theirs.account),
            (&mut ours.bank, &theirs.bank),
            (&mut ours.address, &theirs.address),
        ] {
            if own.is_none() {
                own.clone_from(other);
            }
        }
    }
    for reference in paid.references.iter().take(64) {
        if !line.references.contains(reference) {
            line.references.push(reference.clone());
        }
    }
    for text in paid.texts.iter().take(64) {
        if !line.texts.contains(text) {
            line.texts.push(text.clone());
        }
    }
    line.instructed = line.instructed.or(paid.instructed);
    line.charges = line.charges.or(paid.charges);
}
