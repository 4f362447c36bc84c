//! Refunds (退款): asked for, paid out or given up; returned by the bank. From the request on the money is set aside.

use super::account::{goes_back, of_undo};
use super::desk::Desk;
use super::event::BookEvent;
use super::state::{Moment, RefundState, State, refused};
use crate::account::{AccountKey, AccountRequest, Act, HoldPurpose, RefundCause};
use crate::error::ErrorKind;
use crate::{Error, Id, Money, Result};

/// A refund as asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish<'a> {
    pub(super) refund: Option<&'a Id>,
    pub(super) account: &'a AccountKey,
    pub(super) amount: Money,
    pub(super) cause: RefundCause,
    pub(super) lots: &'a [Id],
}

pub(super) fn request(desk: &mut Desk<'_>, wish: Wish<'_>) -> Result<()> {
    let refund = wish.refund.unwrap_or(&desk.name).clone();
    if let Some(known) = desk.state.refunds.get(&refund) {
        return Err(Error::new(ErrorKind::AlreadyRecorded { id: refund, sequence: known.since }).at("refund"));
    }
    let plan = desk.movement(AccountRequest::Hold {
        hold: Some(refund.clone()),
        account: wish.account.clone(),
        amount: wish.amount,
        purpose: HoldPurpose::Refund,
        reference: None,
        fields: Vec::new(),
        until: None,
        lots: wish.lots.to_vec(),
    })?;
    desk.push(BookEvent::RefundRequested { refund, cause: wish.cause, movement: plan.movement })
}

fn found<'a>(state: &'a State, refund: &Id) -> Result<&'a RefundState> {
    let found = state.refunds.get(refund);
    found.ok_or_else(|| Error::new(ErrorKind::UnknownRefund { refund: refund.clone() }).at("refund"))
}

pub(super) fn pay(desk: &mut Desk<'_>, refund: &Id, amount: Option<Money>, reference: Option<&Id>) -> Result<()> {
    let cause = found(desk.state, refund)?.cause;
    let (hold, reference) = (refund.clone(), reference.cloned());
    let plan = desk.movement(AccountRequest::PayOut { hold, amount, cause, reference })?;
    desk.push(BookEvent::RefundPaid { refund: refund.clone(), movement: plan.movement })
}

/// The movement that paid a refund out, of which something can come back.
fn paid(state: &State, refund: &Id) -> Result<Id> {
    let Some(of) = found(state, refund)?.paid.clone() else {
        return Err(Error::new(ErrorKind::RefundNotPaid { refund: refund.clone() }).at("refund"));
    };
    if let Some(home) = state.accounts.home_of_hold(refund) {
        goes_back(state, home).map_err(|e| e.at("refund"))?;
    }
    Ok(of)
}

/// The bank brings it back: it is on the lots from which it was paid.
pub(super) fn returned(desk: &mut Desk<'_>, refund: &Id, amount: Option<Money>) -> Result<()> {
    let of = paid(desk.state, refund)?;
    let plan = desk.movement(AccountRequest::Undo { of, amount }).map_err(|e| of_undo(&e, "refund", amount))?;
    desk.push(BookEvent::RefundReturned { refund: refund.clone(), movement: plan.movement })
}

pub(super) fn cancel(desk: &mut Desk<'_>, refund: &Id) -> Result<()> {
    found(desk.state, refund)?;
    let plan = desk.movement(AccountRequest::Release { hold: refund.clone() })?;
    desk.push(BookEvent::RefundCanceled { refund: refund.clone(), movement: plan.movement })
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let (movement, fits) = match event {
        BookEvent::RefundRequested { refund, cause, movement } => {
            if let Some(known) = state.refunds.get(refund) {
                return refused(ErrorKind::AlreadyRecorded { id: refund.clone(), sequence: known.since });
            }
            state.refunds.put(refund.clone(), RefundState { cause: *cause, since: moment.sequence, paid: None });
            let held = matches!(&movement.act, Act::Hold { hold, purpose: HoldPurpose::Refund, .. } if hold == refund);
            (movement, held)
        }
        BookEvent::RefundPaid { refund, movement } => {
            found(state, refund)?;
            if let Some(row) = state.refunds.edit(refund) {
                row.paid = Some(movement.id.clone());
            }
            (movement, matches!(&movement.act, Act::Refund { hold: Some(hold), .. } if hold == refund))
        }
        BookEvent::RefundReturned { refund, movement } => {
            let paid = paid(state, refund)?;
            (movement, matches!(&movement.act, Act::Undo { of, .. } if *of == paid))
        }
        BookEvent::RefundCanceled { refund, movement } => {
            found(state, refund)?;
            (movement, matches!(&movement.act, Act::Release { hold } if hold == refund))
        }
        _ => return Ok(()),
    };
    if !fits {
        return refused(ErrorKind::EventMismatch { field: "movement".into() });
    }
    state.accounts.apply(movement).map_err(|e| e.at("movement"))
}
