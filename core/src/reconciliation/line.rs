//! A payment that is to be matched (待对账流水): what the matcher looks at of a line.

use crate::bank::{BankLine, BankParty, BankReference, BankReferenceKind, LineDetail};
use crate::shape::Shape;
use crate::{Date, Id, Money};

/// A line: money that came in, and everything that was written beside it.
///
/// It need not be of a bank: a receipt that is looked for in a statement, an invoice that is looked for among
/// receivables, a shipment that is looked for among contracts are lines as well.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchLine {
    /// What the line is known by, unique among the lines of one call.
    pub id: Id,
    /// What was paid; money that went out is negative, and matches what is open below zero.
    pub amount: Money,
    /// The day.
    pub date: Date,
    /// Who paid, and on whose behalf (付款人、实际付款人): names as written.
    #[shape(omit)]
    pub names: Vec<String>,
    /// From which accounts, as written.
    #[shape(omit)]
    pub accounts: Vec<String>,
    /// Numbers that have a place of their own: the creditor reference, documents, orders.
    #[shape(omit)]
    pub references: Vec<String>,
    /// Free text.
    #[shape(omit)]
    pub texts: Vec<String>,
    /// What the bank kept of it, if the bank says so; more than zero.
    #[shape(omit)]
    pub charges: Option<Money>,
    /// What the payer ordered, if the bank says so (原币金额): in another currency, what an item of that currency is
    /// compared with; in the same, what it is more than the amount is what banks kept of it.
    #[shape(omit)]
    pub instructed: Option<Money>,
    /// The payments it consists of, if it was booked as a batch. What they lack is that of the line.
    #[shape(omit)]
    pub details: Vec<MatchDetail>,
}

/// One payment of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchDetail {
    /// What was paid.
    pub amount: Money,
    /// Who paid, and on whose behalf.
    #[shape(omit)]
    pub names: Vec<String>,
    /// From which accounts.
    #[shape(omit)]
    pub accounts: Vec<String>,
    /// Numbers that have a place of their own.
    #[shape(omit)]
    pub references: Vec<String>,
    /// Free text.
    #[shape(omit)]
    pub texts: Vec<String>,
    /// What the bank kept of it; more than zero.
    #[shape(omit)]
    pub charges: Option<Money>,
    /// What the payer ordered.
    #[shape(omit)]
    pub instructed: Option<Money>,
}

impl MatchLine {
    /// A line of which only amount and day are known.
    #[must_use]
    pub fn new(id: Id, amount: Money, date: Date) -> Self {
        Self {
            id,
            amount,
            date,
            names: Vec::new(),
            accounts: Vec::new(),
            references: Vec::new(),
            texts: Vec::new(),
            charges: None,
            instructed: None,
            details: Vec::new(),
        }
    }
}

impl From<&BankLine> for MatchLine {
    fn from(line: &BankLine) -> Self {
        Self {
            id: line.id.clone(),
            amount: line.amount,
            date: line.value_date.unwrap_or(line.booked),
            names: names(&line.party, &line.ultimate),
            accounts: accounts(&line.party, &line.ultimate),
            references: references(&line.references),
            texts: line.texts.clone(),
            charges: line.charges,
            instructed: line.instructed,
            details: line.details.iter().map(MatchDetail::from).collect(),
        }
    }
}

impl From<&LineDetail> for MatchDetail {
    fn from(detail: &LineDetail) -> Self {
        Self {
            amount: detail.amount,
            names: names(&detail.party, &detail.ultimate),
            accounts: accounts(&detail.party, &detail.ultimate),
            references: references(&detail.references),
            texts: detail.texts.clone(),
            charges: detail.charges,
            instructed: detail.instructed,
        }
    }
}

fn names(party: &BankParty, ultimate: &BankParty) -> Vec<String> {
    [&party.name, &ultimate.name].into_iter().flatten().cloned().collect()
}

fn accounts(party: &BankParty, ultimate: &BankParty) -> Vec<String> {
    [&party.account, &ultimate.account].into_iter().flatten().cloned().collect()
}

/// What a payer can have taken from a document. The numbers that banks give say nothing about it.
fn references(references: &[BankReference]) -> Vec<String> {
    let quoted = |reference: &&BankReference| match reference.kind {
        BankReferenceKind::Creditor
        | BankReferenceKind::EndToEnd
        | BankReferenceKind::Document
        | BankReferenceKind::Order
        | BankReferenceKind::Other => true,
        BankReferenceKind::Bank
        | BankReferenceKind::Transaction
        | BankReferenceKind::Mandate
        | BankReferenceKind::CreditorId
        | BankReferenceKind::Instruction
        | BankReferenceKind::Voucher => false,
    };
    references.iter().filter(quoted).map(|reference| reference.text.clone()).collect()
}
