//! Receipts (收款): claimed by sales, confirmed by finance, identified, taken back by the bank.

use super::customer::known;
use super::desk::Desk;
use super::event::BookEvent;
use super::foreign::value;
use super::record::{Receipt, ReceiptStatus};
use super::state::{Moment, ReceiptState, State, refused};
use crate::account::{AccountKey, AccountRequest, Act, Movement};
use crate::error::ErrorKind;
use crate::{Date, Error, Field, Id, Money, Nature, Result};

pub(super) fn record(desk: &mut Desk<'_>, receipt: &Receipt) -> Result<()> {
    let (id, customer, nature) = named(desk, receipt).map_err(|e| e.at("receipt"))?;
    let movement = deposit(desk, receipt, (Some(&id), Some(customer), nature)).map_err(|e| e.at("receipt"))?;
    let home = value(desk, receipt.amount, receipt.value.as_ref(), desk.on).map_err(|e| e.at("receipt"))?;
    let (bank_ref, evidence) = (receipt.bank_ref.clone(), receipt.evidence.clone());
    desk.push(BookEvent::ReceiptConfirmed { receipt: id, bank_ref, evidence, movement, home })
}

pub(super) fn claim(desk: &mut Desk<'_>, receipt: &Receipt) -> Result<()> {
    let (id, customer, nature) = named(desk, receipt).map_err(|e| e.at("receipt"))?;
    let received = Some(receipt.received.unwrap_or(desk.on));
    let receipt = Receipt { receipt: Some(id), customer: Some(customer), received, nature, ..receipt.clone() };
    desk.push(BookEvent::ReceiptClaimed { receipt })
}

/// What was left to the book of a new receipt: its id, the customer of today, the nature.
fn named(desk: &mut Desk<'_>, receipt: &Receipt) -> Result<(Id, Id, Nature)> {
    let id = receipt.receipt.clone().unwrap_or_else(|| desk.name.clone());
    if let Some(known) = desk.state.receipts.get(&id) {
        return Err(Error::new(ErrorKind::AlreadyRecorded { id, sequence: known.since }).at("receipt"));
    }
    if let Some(number) = &receipt.bank_ref
        && let Some(sequence) = desk.state.bank_refs.get(number)
    {
        let kind = ErrorKind::AlreadyRecorded { id: number.clone(), sequence: *sequence };
        return Err(Error::new(kind).at("bankRef"));
    }
    let (customer, nature) = match (&receipt.customer, &desk.rules().unidentified) {
        (Some(customer), _) => (customer.clone(), receipt.nature),
        (None, Some(pool)) => (pool.clone(), Nature::Unidentified),
        (None, None) => return refused(ErrorKind::MissingField { field: "customer".into() }),
    };
    let customer = known(desk, &customer).map_err(|e| e.at("customer"))?;
    Ok((id, customer, nature))
}

/// The deposit of a receipt with this id, customer and nature.
fn deposit(
    desk: &mut Desk<'_>,
    receipt: &Receipt,
    (lot, customer, nature): (Option<&Id>, Option<Id>, Nature),
) -> Result<Movement> {
    let Some(customer) = customer else {
        return refused(ErrorKind::MissingField { field: "customer".into() });
    };
    let account = AccountKey { customer, currency: receipt.amount.currency(), fields: receipt.account.clone() };
    let account = account.into_normal().map_err(|e| e.at("account"))?;
    let deposit = |id: &Id, on: Date| Act::Deposit {
        lot: lot.unwrap_or(id).clone(),
        account,
        amount: receipt.amount,
        received: receipt.received.filter(|received| *received != on),
        nature,
        references: receipt.references.clone(),
        fields: receipt.fields.clone(),
        scope: receipt.scope.clone(),
        priority: receipt.priority.unwrap_or(crate::Lot::MIDDLE_PRIORITY),
        expires: receipt.expires,
    };
    desk.act(deposit)
}

fn at_status(state: &State, receipt: &Id, status: ReceiptStatus) -> Result<()> {
    let found = state.receipt(receipt).map_err(|e| e.at("receipt"))?.status;
    if found == status {
        return Ok(());
    }
    let kind = ErrorKind::ReceiptStatus { receipt: receipt.clone(), status: found.name().into() };
    Err(Error::new(kind).at("receipt"))
}

pub(super) fn confirm(desk: &mut Desk<'_>, receipt: &Id) -> Result<()> {
    at_status(desk.state, receipt, ReceiptStatus::Claimed)?;
    let Some(claimed) = desk.state.receipt(receipt)?.claimed.clone() else {
        return refused(ErrorKind::UnknownReceipt { receipt: receipt.clone() });
    };
    // The customer may have become another one since.
    let customer = claimed.customer.as_ref().map(|customer| desk.state.resolved(customer));
    let given = (claimed.receipt.as_ref(), customer, claimed.nature);
    let movement = deposit(desk, &claimed, given).map_err(|e| e.at("receipt"))?;
    let home = value(desk, claimed.amount, claimed.value.as_ref(), desk.on).map_err(|e| e.at("receipt"))?;
    let (receipt, evidence) = (receipt.clone(), Vec::new());
    desk.push(BookEvent::ReceiptConfirmed { receipt, bank_ref: None, evidence, movement, home })
}

pub(super) fn reject(desk: &mut Desk<'_>, receipt: &Id) -> Result<()> {
    at_status(desk.state, receipt, ReceiptStatus::Claimed)?;
    desk.push(BookEvent::ReceiptRejected { receipt: receipt.clone() })
}

pub(super) fn bounce(desk: &mut Desk<'_>, receipt: &Id) -> Result<()> {
    at_status(desk.state, receipt, ReceiptStatus::Confirmed)?;
    let Some(of) = desk.state.receipt(receipt)?.movement.clone() else {
        return refused(ErrorKind::UnknownReceipt { receipt: receipt.clone() });
    };
    let movement = desk.movement(AccountRequest::Undo { of, amount: None }).map_err(|e| e.at("receipt"))?.movement;
    desk.push(BookEvent::ReceiptBounced { receipt: receipt.clone(), movement })
}

/// Whose money a lot turns out to be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Owner<'a> {
    pub(super) lot: &'a Id,
    pub(super) amount: Option<Money>,
    pub(super) customer: &'a Id,
    pub(super) account: &'a [Field],
    pub(super) nature: Nature,
}

pub(super) fn identify(desk: &mut Desk<'_>, owner: Owner<'_>) -> Result<()> {
    let Owner { lot, amount, customer, account, nature } = owner;
    let left = desk.state.accounts.takeable(lot, desk.on).map_err(|e| e.at("lot"))?;
    let Some(home) = desk.state.accounts.home_of(lot).cloned() else {
        return Err(Error::new(ErrorKind::UnknownLot { lot: lot.clone() }).at("lot"));
    };
    let customer = known(desk, customer).map_err(|e| e.at("customer"))?;
    let to = AccountKey { customer, currency: home.currency, fields: account.to_vec() };
    let (amount, lots) = (amount.unwrap_or(left), vec![lot.clone()]);
    let plan = desk.movement(AccountRequest::Identify { account: home, to, amount, nature, lots })?;
    desk.push(BookEvent::Moved { movement: plan.movement })
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let wrong = |field: &str| Error::new(ErrorKind::EventMismatch { field: field.into() });
    match event {
        BookEvent::ReceiptClaimed { receipt } => {
            let (Some(id), Some(customer), Some(_)) = (&receipt.receipt, &receipt.customer, receipt.received) else {
                return Err(wrong("receipt"));
            };
            let row = ReceiptState {
                claimed: Some(Box::new(receipt.clone())),
                status: ReceiptStatus::Claimed,
                since: moment.sequence,
                customer: customer.clone(),
                amount: receipt.amount,
                movement: None,
            };
            add(state, moment, id, receipt.bank_ref.as_ref(), row)
        }
        BookEvent::ReceiptConfirmed { receipt, bank_ref, evidence, movement, .. } => {
            let Act::Deposit { lot, account, amount, .. } = &movement.act else { return Err(wrong("movement")) };
            if lot != receipt {
                return Err(wrong("movement"));
            }
            if state.receipts.has(receipt) {
                at_status(state, receipt, ReceiptStatus::Claimed)?;
                let claimed = state.receipt(receipt)?;
                if claimed.amount != *amount || bank_ref.is_some() || !evidence.is_empty() {
                    return Err(wrong("receipt"));
                }
                state.accounts.apply(movement).map_err(|e| e.at("movement"))?;
                if let Some(row) = state.receipts.edit(receipt) {
                    row.status = ReceiptStatus::Confirmed;
                    row.movement = Some(movement.id.clone());
                }
                return Ok(());
            }
            let row = ReceiptState {
                claimed: None,
                status: ReceiptStatus::Confirmed,
                since: moment.sequence,
                customer: account.customer.clone(),
                amount: *amount,
                movement: Some(movement.id.clone()),
            };
            state.customer(&row.customer)?;
            state.receipts.add_new(receipt.clone(), row);
            add_number(state, moment, bank_ref.as_ref())?;
            state.accounts.apply(movement).map_err(|e| e.at("movement"))
        }
        BookEvent::ReceiptRejected { receipt } => {
            at_status(state, receipt, ReceiptStatus::Claimed)?;
            let number = state.receipt(receipt)?.claimed.as_ref().and_then(|claimed| claimed.bank_ref.clone());
            if let Some(number) = number {
                // It did not arrive: the number is free for the money that will.
                state.bank_refs.remove(&number);
            }
            if let Some(row) = state.receipts.edit(receipt) {
                row.status = ReceiptStatus::Rejected;
            }
            Ok(())
        }
        BookEvent::ReceiptBounced { receipt, movement } => {
            at_status(state, receipt, ReceiptStatus::Confirmed)?;
            let brought = state.receipt(receipt)?.movement.clone();
            if !matches!(&movement.act, Act::Undo { of, .. } if Some(of) == brought.as_ref()) {
                return Err(wrong("movement"));
            }
            state.accounts.apply(movement).map_err(|e| e.at("movement"))?;
            if let Some(row) = state.receipts.edit(receipt) {
                row.status = ReceiptStatus::Bounced;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn add(state: &mut State, moment: Moment, id: &Id, number: Option<&Id>, row: ReceiptState) -> Result<()> {
    state.customer(&row.customer)?;
    if let Some(known) = state.receipts.add(id.clone(), row) {
        return refused(ErrorKind::AlreadyRecorded { id: id.clone(), sequence: known.since });
    }
    add_number(state, moment, number)
}

/// The bank called it by this number.
fn add_number(state: &mut State, moment: Moment, number: Option<&Id>) -> Result<()> {
    if let Some(number) = number {
        if let Some(sequence) = state.bank_refs.get(number) {
            return refused(ErrorKind::AlreadyRecorded { id: number.clone(), sequence: *sequence });
        }
        state.bank_refs.put(number.clone(), moment.sequence);
    }
    Ok(())
}
