//! Prepayment accounts (预收账户): opened and closed, money held, moved and taken off the books, and back again.

use super::customer::known;
use super::desk::Desk;
use super::event::BookEvent;
use super::state::{Moment, State, refused};
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

/// The account from which a movement took money, if the movement can be taken back by itself.
pub(super) fn source<'a>(state: &'a State, act: &Act) -> Option<&'a AccountKey> {
    let lot = match act {
        Act::Transfer { moves, .. } | Act::Identify { moves, .. } | Act::Reclassify { moves, .. } => {
            moves.first().map(|one| &one.lot)
        }
        Act::Expire { draws } | Act::Forfeit { draws } => draws.first().map(|one| &one.lot),
        _ => None,
    };
    lot.and_then(|lot| state.accounts.home_of(lot))
}

/// Where a movement put money, if that was another account.
pub(super) fn target<'a>(state: &'a State, movement: &Id) -> Option<&'a AccountKey> {
    match state.accounts.act_but_deposit(movement)? {
        Act::Transfer { to, .. } | Act::Identify { to, .. } => Some(to),
        _ => None,
    }
}

/// Whether a movement can be taken back by itself: a transfer, an identification, a reclassification, an expiry or a
/// forfeiture, unless the money would go back to a customer who became another one.
fn can_be_undone(state: &State, movement: &Id) -> Result<()> {
    if !state.accounts.knows(movement) {
        return refused(ErrorKind::UnknownMovement { movement: movement.clone() });
    }
    let Some(home) = state.accounts.act_but_deposit(movement).and_then(|act| source(state, act)) else {
        return refused(ErrorKind::NotUndoable { movement: movement.clone() });
    };
    goes_back(state, home)
}

/// Money never goes back to a customer who became another one: there nobody would look for it.
pub(super) fn goes_back(state: &State, home: &AccountKey) -> Result<()> {
    match state.customer(&home.customer)?.into.clone() {
        None => Ok(()),
        Some(into) => refused(ErrorKind::CustomerMerged { customer: home.customer.clone(), into }),
    }
}

pub(super) fn undo(desk: &mut Desk<'_>, movement: &Id, amount: Option<Money>) -> Result<()> {
    can_be_undone(desk.state, movement).map_err(|e| e.at("movement"))?;
    let plan = desk.movement(AccountRequest::Undo { of: movement.clone(), amount });
    let plan = plan.map_err(|e| of_undo(&e, "movement", amount))?;
    desk.push(BookEvent::Moved { movement: plan.movement })
}

/// A refusal to take something back, at the field that names it or at the amount: of the lots that are in the way the
/// command knows nothing.
pub(super) fn of_undo(refused: &Error, named: &str, amount: Option<Money>) -> Error {
    let path = match (refused.kind(), refused.path()) {
        (ErrorKind::OverUndone { .. }, _) => {
            if amount.is_some() {
                "amount"
            } else {
                named
            }
        }
        (_, path @ ("" | "amount")) => path,
        _ => named,
    };
    Error::new(refused.kind().clone()).at(path)
}

pub(super) fn apply(state: &mut State, _: Moment, event: &BookEvent) -> Result<()> {
    let BookEvent::Moved { movement } = event else { return Ok(()) };
    // What changes a receivable, a receipt or a refund has an event of its own.
    let own = match &movement.act {
        Act::Deposit { .. } | Act::Apply { .. } | Act::Capture { .. } | Act::Refund { .. } => false,
        Act::Undo { of, .. } => can_be_undone(state, of).is_ok(),
        Act::Release { hold } => !state.refunds.has(hold),
        Act::Hold { purpose, .. } => *purpose != crate::account::HoldPurpose::Refund,
        _ => true,
    };
    if !own {
        return Err(ErrorKind::EventMismatch { field: "movement".into() }.into());
    }
    state.accounts.apply(movement).map_err(|e| e.at("movement"))
}
