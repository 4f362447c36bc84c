//! From an event to the state: what it touches, whether its day is open, what it changes.

use super::event::Event;
use super::order::Stream;
use super::period::closed;
use super::record::RecordKey;
use super::state::{Moment, State, StreamKey, Version};
use super::{account, allocation, contract, customer, note, period, receipt, receivable, refund};
use crate::account::{Act, Movement};
use crate::error::ErrorKind;
use crate::{Date, Error, Id, Result};

/// Changes the state by one event. A refusal may come halfway: whoever calls has begun a trial.
pub(super) fn event(state: &mut State, moment: Moment, event: &Event) -> Result<()> {
    in_open_period(state, moment.on, event)?;
    if let Some(movement) = movement(event)
        && (movement.on != moment.on || movement.id != moment.movement()?)
    {
        return Err(ErrorKind::EventMismatch { field: "movement".into() }.into());
    }
    let (main, other) = streams(state, event);
    noun(state, moment, event)?;
    for stream in [Some(main), other].into_iter().flatten() {
        touch(state, moment.sequence, stream);
    }
    Ok(())
}

fn noun(state: &mut State, moment: Moment, event: &Event) -> Result<()> {
    match event {
        Event::CustomerRegistered { .. }
        | Event::CustomerRenamed { .. }
        | Event::CustomerMerged { .. }
        | Event::OwnerReassigned { .. } => customer::apply(state, moment, event),
        Event::ContractRegistered { .. }
        | Event::ContractSubmitted { .. }
        | Event::ContractApproved { .. }
        | Event::ContractAmended { .. }
        | Event::MilestoneReached { .. }
        | Event::ContractTerminated { .. } => contract::apply(state, moment, event),
        Event::ReceivableOpened { .. }
        | Event::ReceivableChanged { .. }
        | Event::ReceivableMoved { .. }
        | Event::ReceivableInvoiced { .. }
        | Event::ReceivableDisputed { .. }
        | Event::DisputeSettled { .. }
        | Event::ReceivableCanceled { .. }
        | Event::WrittenOff { .. }
        | Event::Recovered { .. }
        | Event::Credited { .. } => receivable::apply(state, moment, event),
        Event::ReceiptClaimed { .. }
        | Event::ReceiptConfirmed { .. }
        | Event::ReceiptRejected { .. }
        | Event::ReceiptBounced { .. } => receipt::apply(state, moment, event),
        Event::Moved { .. } => account::apply(state, moment, event),
        Event::Allocated { .. } | Event::Unallocated { .. } => allocation::apply(state, moment, event),
        Event::RefundRequested { .. } | Event::RefundPaid { .. } | Event::RefundCanceled { .. } => {
            refund::apply(state, moment, event)
        }
        Event::PeriodClosed { .. } | Event::PeriodOpened { .. } | Event::RulesChanged { .. } => {
            period::apply(state, moment, event)
        }
        Event::Tagged { .. } | Event::Untagged { .. } | Event::Commented { .. } => note::apply(state, moment, event),
        Event::Refused { .. } => Ok(()),
    }
}

/// What is recorded on a closed day moves no figure of that day.
pub(super) fn in_open_period(state: &State, on: Date, event: &Event) -> Result<()> {
    let timeless = matches!(
        event,
        Event::PeriodClosed { .. }
            | Event::PeriodOpened { .. }
            | Event::RulesChanged { .. }
            | Event::Tagged { .. }
            | Event::Untagged { .. }
            | Event::Commented { .. }
            | Event::Refused { .. }
    );
    match closed(state) {
        Some(through) if on <= through && !timeless => Err(Error::new(ErrorKind::PeriodClosed { on, through })),
        _ => Ok(()),
    }
}

/// The movement of an event, if money moves.
pub(super) fn movement(event: &Event) -> Option<&Movement> {
    match event {
        Event::ReceiptConfirmed { movement, .. }
        | Event::ReceiptBounced { movement, .. }
        | Event::Moved { movement }
        | Event::Allocated { movement, .. }
        | Event::Unallocated { movement, .. }
        | Event::RefundRequested { movement, .. }
        | Event::RefundPaid { movement, .. }
        | Event::RefundCanceled { movement, .. } => Some(movement),
        _ => None,
    }
}

/// The stream an event belongs to, and the other one it touches.
pub(super) fn streams(state: &State, event: &Event) -> (Stream, Option<Stream>) {
    let customer = |customer: &Id| Stream::Customer { customer: customer.clone() };
    let contract = |contract: &Id| Stream::Contract { contract: contract.clone() };
    let owner = |of: &Id| state.items.get(of).map(|item| customer(&item.receivable.customer));
    let of_item = |item: &Id| owner(item).unwrap_or(Stream::Book {});
    let of_contract =
        |id: &Id| state.contracts.get(id).map(|found| customer(&state.resolved(&found.contract.customer)));
    match event {
        Event::CustomerRegistered { customer: new } => (customer(&new.id), None),
        Event::CustomerRenamed { customer: id, .. } | Event::OwnerReassigned { customer: id, .. } => {
            (customer(id), None)
        }
        Event::CustomerMerged { customer: id, into } => (customer(id), Some(customer(into))),
        Event::ContractRegistered { contract: new, .. } => (contract(&new.id), Some(customer(&new.customer))),
        Event::ContractSubmitted { contract: id }
        | Event::ContractApproved { contract: id }
        | Event::ContractAmended { contract: id, .. }
        | Event::MilestoneReached { contract: id, .. }
        | Event::ContractTerminated { contract: id } => (contract(id), of_contract(id)),
        Event::ReceivableOpened { receivable, origin, .. } => {
            (customer(&receivable.customer), origin.as_ref().map(|origin| contract(&origin.contract)))
        }
        Event::ReceivableMoved { before, customer: after, .. } => (customer(before), Some(customer(after))),
        Event::ReceivableChanged { item, .. } | Event::ReceivableCanceled { item, .. } => {
            let origin = state.items.get(item).and_then(|item| item.origin.as_ref());
            (of_item(item), origin.map(|origin| contract(&origin.contract)))
        }
        Event::ReceivableInvoiced { item, .. }
        | Event::ReceivableDisputed { item }
        | Event::DisputeSettled { item }
        | Event::WrittenOff { item, .. }
        | Event::Recovered { item, .. }
        | Event::Credited { item, .. } => (of_item(item), None),
        Event::ReceiptClaimed { receipt } => (receipt.customer.as_ref().map_or(Stream::Book {}, customer), None),
        Event::ReceiptRejected { receipt } => {
            (state.receipts.get(receipt).map_or(Stream::Book {}, |found| customer(&found.customer)), None)
        }
        Event::ReceiptConfirmed { movement, .. }
        | Event::ReceiptBounced { movement, .. }
        | Event::Moved { movement }
        | Event::Allocated { movement, .. }
        | Event::Unallocated { movement, .. }
        | Event::RefundRequested { movement, .. }
        | Event::RefundPaid { movement, .. }
        | Event::RefundCanceled { movement, .. } => {
            let (main, other) = owners(state, movement);
            let main = main.map_or(Stream::Book {}, |id| customer(&id));
            (main, other.map(|id| customer(&id)))
        }
        Event::Tagged { subject, .. } | Event::Untagged { subject, .. } | Event::Commented { subject, .. } => {
            let stream = match subject {
                RecordKey::Customer { customer: id } => Some(customer(id)),
                RecordKey::Contract { contract: id } => Some(contract(id)),
                RecordKey::Item { item } => owner(item),
                RecordKey::Receipt { receipt } => state.receipts.get(receipt).map(|found| customer(&found.customer)),
            };
            (stream.unwrap_or(Stream::Book {}), None)
        }
        Event::PeriodClosed { .. }
        | Event::PeriodOpened { .. }
        | Event::RulesChanged { .. }
        | Event::Refused { .. } => (Stream::Book {}, None),
    }
}

/// Whose money moves, and to whom if to another.
fn owners(state: &State, movement: &Movement) -> (Option<Id>, Option<Id>) {
    let of_lot = |lot: &Id| state.accounts.home_of(lot).map(|home| home.customer.clone());
    let of_hold = |hold: &Id| state.accounts.home_of_hold(hold).map(|home| home.customer.clone());
    match &movement.act {
        Act::Open { account } | Act::Close { account } | Act::Reopen { account } | Act::Deposit { account, .. } => {
            (Some(account.customer.clone()), None)
        }
        Act::Hold { draws, .. }
        | Act::Apply { draws, .. }
        | Act::Undo { draws, .. }
        | Act::Refund { draws, .. }
        | Act::Expire { draws }
        | Act::Forfeit { draws } => (draws.first().and_then(|draw| of_lot(&draw.lot)), None),
        Act::Capture { hold, .. } | Act::Release { hold } | Act::Lapse { hold } => (of_hold(hold), None),
        Act::Transfer { to, moves } | Act::Identify { to, moves, .. } => {
            let from = moves.first().and_then(|one| of_lot(&one.lot));
            let other = Some(to.customer.clone()).filter(|to| Some(to) != from.as_ref());
            (from, other)
        }
        Act::Reclassify { moves, .. } => (moves.first().and_then(|one| of_lot(&one.lot)), None),
    }
}

fn touch(state: &mut State, sequence: i64, stream: Stream) {
    let key = match stream {
        Stream::Customer { customer } => StreamKey::Customer(customer),
        Stream::Contract { contract } => StreamKey::Contract(contract),
        // The version of the book is the number of its events, that of an account the number of its movements.
        Stream::Book {} | Stream::Account { .. } => return,
    };
    let before = state.versions.get(&key).and_then(|version| version.last);
    let last = Some(state.trail.push((sequence, before)));
    match state.versions.edit(&key) {
        Some(version) => {
            version.count = version.count.saturating_add(1);
            version.last = last;
        }
        None => state.versions.put(key, Version { count: 1, last }),
    }
}
