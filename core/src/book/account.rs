//! Prepayment accounts (预收账户): opened and closed, money held, moved and taken off the books.

use super::customer::known;
use super::desk::Desk;
use super::event::BookEvent;
use super::state::{Moment, State};
use crate::account::{AccountKey, AccountRequest, Act};
use crate::error::ErrorKind;
use crate::{Error, Id, Money, Result};

/// Money moves without paying a receivable.
pub(super) fn moved(desk: &mut Desk<'_>, request: AccountRequest) -> Result<()> {
    let plan = desk.movement(request)?;
    desk.push(BookEvent::Moved { movement: plan.movement })
}

pub(super) fn open(desk: &mut Desk<'_>, account: &AccountKey) -> Result<()> {
    let customer = known(desk, &account.customer).map_err(|e| e.at("account.customer"))?;
    moved(desk, AccountRequest::Open { account: AccountKey { customer, ..account.clone() } })
}

/// A refund has a command of its own for that.
pub(super) fn release(desk: &mut Desk<'_>, hold: &Id) -> Result<()> {
    if desk.state.refunds.has(hold) {
        return Err(Error::new(ErrorKind::HoldPurpose { hold: hold.clone() }).at("hold"));
    }
    moved(desk, AccountRequest::Release { hold: hold.clone() })
}

pub(super) fn transfer(
    desk: &mut Desk<'_>,
    account: &AccountKey,
    to: &AccountKey,
    amount: Money,
    lots: &[Id],
) -> Result<()> {
    let customer = known(desk, &to.customer).map_err(|e| e.at("to.customer"))?;
    let (account, to) = (account.clone(), AccountKey { customer, ..to.clone() });
    moved(desk, AccountRequest::Transfer { account, to, amount, lots: lots.to_vec() })
}

pub(super) fn apply(state: &mut State, _: Moment, event: &BookEvent) -> Result<()> {
    let BookEvent::Moved { movement } = event else { return Ok(()) };
    // What changes a receivable, a receipt or a refund has an event of its own.
    let own = match &movement.act {
        Act::Deposit { .. } | Act::Apply { .. } | Act::Capture { .. } | Act::Undo { .. } | Act::Refund { .. } => false,
        Act::Release { hold } => !state.refunds.has(hold),
        Act::Hold { purpose, .. } => *purpose != crate::account::HoldPurpose::Refund,
        _ => true,
    };
    if !own {
        return Err(ErrorKind::EventMismatch { field: "movement".into() }.into());
    }
    state.accounts.apply(movement).map_err(|e| e.at("movement"))
}
