//! From an event to the state: what it touches, whether its day is open, what it changes.

use super::event::BookEvent;
use super::order::BookStream;
use super::period::closed;
use super::record::RecordKey;
use super::state::{Moment, State, StreamKey, Version};
use super::{
    access, account, allocation, approval, contract, customer, exceptions, foreign, note, organization, period,
    receipt, receivable, reconciling, refund, revaluation, worth,
};
use crate::account::{Act, Movement};
use crate::error::ErrorKind;
use crate::{Date, Error, Id, Result};

/// Changes the state by one event. A refusal may come halfway: whoever calls has begun a trial.
pub(super) fn event(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let streams = streams(state, event);
    event_of(state, moment, event, streams)
}

/// As above, where it is known which streams the event touches.
pub(super) fn event_of(
    state: &mut State,
    moment: Moment,
    event: &BookEvent,
    (main, other): (BookStream, Option<BookStream>),
) -> Result<()> {
    in_open_period(state, moment.on, event)?;
    if let Some(movement) = movement(event)
        && (movement.on != moment.on || !movement.id.is_numbered(moment.sequence))
    {
        return Err(ErrorKind::EventMismatch { field: "movement".into() }.into());
    }
    noun(state, moment, event)?;
    worth::follow(state, moment, event)?;
    for stream in [Some(main), other].into_iter().flatten() {
        touch(state, moment.sequence, stream);
    }
    Ok(())
}

fn noun(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    match event {
        BookEvent::CustomerRegistered { .. }
        | BookEvent::CustomerRenamed { .. }
        | BookEvent::CustomerMerged { .. }
        | BookEvent::OwnerReassigned { .. } => customer::apply(state, moment, event),
        BookEvent::ContractRegistered { .. }
        | BookEvent::ContractSubmitted { .. }
        | BookEvent::ContractApproved { .. }
        | BookEvent::ContractAmended { .. }
        | BookEvent::MilestoneReached { .. }
        | BookEvent::ContractTerminated { .. } => contract::apply(state, moment, event),
        BookEvent::ReceivableOpened { .. }
        | BookEvent::ReceivableChanged { .. }
        | BookEvent::ReceivableMoved { .. }
        | BookEvent::ReceivableInvoiced { .. }
        | BookEvent::ReceivableDisputed { .. }
        | BookEvent::DisputeSettled { .. }
        | BookEvent::ReceivableCanceled { .. }
        | BookEvent::WrittenOff { .. }
        | BookEvent::Recovered { .. }
        | BookEvent::Credited { .. }
        | BookEvent::CreditedOnAccount { .. } => receivable::apply(state, moment, event),
        BookEvent::ReceiptClaimed { .. }
        | BookEvent::ReceiptConfirmed { .. }
        | BookEvent::ReceiptRejected { .. }
        | BookEvent::ReceiptBounced { .. } => receipt::apply(state, moment, event),
        BookEvent::Moved { .. } => account::apply(state, moment, event),
        BookEvent::Allocated { .. } | BookEvent::Unallocated { .. } => allocation::apply(state, moment, event),
        BookEvent::RefundRequested { .. }
        | BookEvent::RefundPaid { .. }
        | BookEvent::RefundReturned { .. }
        | BookEvent::RefundCanceled { .. } => refund::apply(state, moment, event),
        BookEvent::PeriodClosed { .. } | BookEvent::PeriodOpened { .. } | BookEvent::RulesChanged { .. } => {
            period::apply(state, moment, event)
        }
        BookEvent::Tagged { .. } | BookEvent::Untagged { .. } | BookEvent::Commented { .. } => {
            note::apply(state, moment, event)
        }
        BookEvent::PeopleChanged { .. } => organization::apply(state, event),
        BookEvent::AccessChanged { .. } => access::apply(state, event),
        BookEvent::ApprovalPolicyChanged { .. }
        | BookEvent::ApprovalPolicyRemoved { .. }
        | BookEvent::CaseOpened { .. }
        | BookEvent::CaseAnswered { .. }
        | BookEvent::CaseCarriedOut { .. }
        | BookEvent::CaseHeldUp { .. } => approval::apply(state, moment, event),
        BookEvent::RateSet { .. } => foreign::apply(state, moment, event),
        BookEvent::Revalued { .. } | BookEvent::RevaluationUndone { .. } => revaluation::apply(state, moment, event),
        BookEvent::ReconciliationStarted { .. }
        | BookEvent::ReconciliationSigned { .. }
        | BookEvent::ReconciliationReopened { .. } => reconciling::apply(state, moment, event),
        BookEvent::ExceptionsRaised { .. } | BookEvent::ExceptionChanged { .. } => {
            exceptions::apply(state, moment, event)
        }
        BookEvent::Refused { .. } => Ok(()),
    }
}

/// What is recorded on a closed day moves no figure of that day, and neither does what is owed from it on.
pub(super) fn in_open_period(state: &State, on: Date, event: &BookEvent) -> Result<()> {
    let timeless = matches!(
        event,
        BookEvent::PeriodClosed { .. }
            | BookEvent::PeriodOpened { .. }
            | BookEvent::RulesChanged { .. }
            | BookEvent::Tagged { .. }
            | BookEvent::Untagged { .. }
            | BookEvent::Commented { .. }
            | BookEvent::PeopleChanged { .. }
            | BookEvent::AccessChanged { .. }
            | BookEvent::ApprovalPolicyChanged { .. }
            | BookEvent::ApprovalPolicyRemoved { .. }
            | BookEvent::CaseOpened { .. }
            | BookEvent::CaseAnswered { .. }
            | BookEvent::CaseCarriedOut { .. }
            | BookEvent::CaseHeldUp { .. }
            | BookEvent::ReconciliationStarted { .. }
            | BookEvent::ReconciliationSigned { .. }
            | BookEvent::ReconciliationReopened { .. }
            | BookEvent::ExceptionsRaised { .. }
            | BookEvent::ExceptionChanged { .. }
            | BookEvent::Refused { .. }
    );
    let Some(through) = closed(state).filter(|_| !timeless) else { return Ok(()) };
    if on <= through {
        return Err(Error::new(ErrorKind::PeriodClosed { on, through }));
    }
    match event {
        BookEvent::ReceivableOpened { receivable, .. } => {
            let closed = receivable.issued.filter(|issued| *issued <= through);
            closed.map_or(Ok(()), |on| Err(Error::new(ErrorKind::PeriodClosed { on, through }).at("receivable.issued")))
        }
        _ => Ok(()),
    }
}

/// The movement of an event, if money moves.
pub(super) fn movement(event: &BookEvent) -> Option<&Movement> {
    match event {
        BookEvent::ReceiptConfirmed { movement, .. }
        | BookEvent::CreditedOnAccount { movement, .. }
        | BookEvent::ReceiptBounced { movement, .. }
        | BookEvent::Moved { movement }
        | BookEvent::Allocated { movement, .. }
        | BookEvent::Unallocated { movement, .. }
        | BookEvent::RefundRequested { movement, .. }
        | BookEvent::RefundPaid { movement, .. }
        | BookEvent::RefundReturned { movement, .. }
        | BookEvent::RefundCanceled { movement, .. } => Some(movement),
        _ => None,
    }
}

/// The stream an event belongs to, and the other one it touches.
pub(super) fn streams(state: &State, event: &BookEvent) -> (BookStream, Option<BookStream>) {
    let customer = |customer: &Id| BookStream::Customer { customer: customer.clone() };
    let contract = |contract: &Id| BookStream::Contract { contract: contract.clone() };
    let owner = |of: &Id| state.items.get(of).map(|item| customer(&item.receivable.customer));
    let of_item = |item: &Id| owner(item).unwrap_or(BookStream::Book {});
    let of_contract =
        |id: &Id| state.contracts.get(id).map(|found| customer(&state.resolved(&found.contract.customer)));
    match event {
        BookEvent::CustomerRegistered { customer: new } => (customer(&new.id), None),
        BookEvent::CustomerRenamed { customer: id, .. } | BookEvent::OwnerReassigned { customer: id, .. } => {
            (customer(id), None)
        }
        BookEvent::CustomerMerged { customer: id, into } => (customer(id), Some(customer(into))),
        BookEvent::ContractRegistered { contract: new, .. } => (contract(&new.id), Some(customer(&new.customer))),
        BookEvent::ContractSubmitted { contract: id }
        | BookEvent::ContractApproved { contract: id }
        | BookEvent::ContractAmended { contract: id, .. }
        | BookEvent::MilestoneReached { contract: id, .. }
        | BookEvent::ContractTerminated { contract: id } => (contract(id), of_contract(id)),
        BookEvent::ReceivableOpened { receivable, origin, .. } => {
            (customer(&receivable.customer), origin.as_ref().map(|origin| contract(&origin.contract)))
        }
        BookEvent::ReceivableMoved { before, customer: after, .. } => (customer(before), Some(customer(after))),
        BookEvent::Revalued { customer: of, .. } | BookEvent::RevaluationUndone { customer: of, .. } => {
            (customer(&state.resolved(of)), None)
        }
        BookEvent::ReceivableChanged { item, .. } | BookEvent::ReceivableCanceled { item, .. } => {
            let origin = state.items.get(item).and_then(|item| item.origin.as_ref());
            (of_item(item), origin.map(|origin| contract(&origin.contract)))
        }
        BookEvent::ReceivableInvoiced { item, .. }
        | BookEvent::ReceivableDisputed { item }
        | BookEvent::DisputeSettled { item }
        | BookEvent::WrittenOff { item, .. }
        | BookEvent::Recovered { item, .. }
        | BookEvent::Credited { item, .. } => (of_item(item), None),
        BookEvent::ReceiptClaimed { receipt } => {
            (receipt.customer.as_ref().map_or(BookStream::Book {}, customer), None)
        }
        BookEvent::ReceiptRejected { receipt } => {
            (state.receipts.get(receipt).map_or(BookStream::Book {}, |found| customer(&found.customer)), None)
        }
        BookEvent::ReceiptConfirmed { movement, .. }
        | BookEvent::CreditedOnAccount { movement, .. }
        | BookEvent::ReceiptBounced { movement, .. }
        | BookEvent::Moved { movement }
        | BookEvent::Allocated { movement, .. }
        | BookEvent::Unallocated { movement, .. }
        | BookEvent::RefundRequested { movement, .. }
        | BookEvent::RefundPaid { movement, .. }
        | BookEvent::RefundReturned { movement, .. }
        | BookEvent::RefundCanceled { movement, .. } => {
            let (main, other) = owners(state, movement);
            let main = main.map_or(BookStream::Book {}, |id| customer(&id));
            (main, other.map(|id| customer(&id)))
        }
        BookEvent::Tagged { subject, .. }
        | BookEvent::Untagged { subject, .. }
        | BookEvent::Commented { subject, .. } => {
            let stream = match subject {
                RecordKey::Customer { customer: id } => Some(customer(id)),
                RecordKey::Contract { contract: id } => Some(contract(id)),
                RecordKey::Item { item } => owner(item),
                RecordKey::Receipt { receipt } => state.receipts.get(receipt).map(|found| customer(&found.customer)),
            };
            (stream.unwrap_or(BookStream::Book {}), None)
        }
        BookEvent::CaseOpened { case, .. } => (approval::stream(state, case), None),
        BookEvent::CaseAnswered { case, .. }
        | BookEvent::CaseCarriedOut { case }
        | BookEvent::CaseHeldUp { case, .. } => {
            (state.cases.get(case).map_or(BookStream::Book {}, |row| approval::stream(state, &row.case)), None)
        }
        BookEvent::PeriodClosed { .. }
        | BookEvent::PeriodOpened { .. }
        | BookEvent::RulesChanged { .. }
        | BookEvent::RateSet { .. }
        | BookEvent::PeopleChanged { .. }
        | BookEvent::AccessChanged { .. }
        | BookEvent::ApprovalPolicyChanged { .. }
        | BookEvent::ApprovalPolicyRemoved { .. }
        | BookEvent::ReconciliationStarted { .. }
        | BookEvent::ReconciliationSigned { .. }
        | BookEvent::ReconciliationReopened { .. }
        | BookEvent::ExceptionsRaised { .. }
        | BookEvent::ExceptionChanged { .. }
        | BookEvent::Refused { .. } => (BookStream::Book {}, None),
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
        // What went to another customer comes back from there.
        Act::Undo { of, draws } => {
            let back = draws.first().and_then(|draw| of_lot(&draw.lot));
            let other = account::target(state, of).map(|to| to.customer.clone()).filter(|to| Some(to) != back.as_ref());
            (back, other)
        }
        Act::Hold { draws, .. }
        | Act::Apply { draws, .. }
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

fn touch(state: &mut State, sequence: i64, stream: BookStream) {
    let key = match stream {
        BookStream::Customer { customer } => StreamKey::Customer(customer),
        BookStream::Contract { contract } => StreamKey::Contract(contract),
        // The version of the book is the number of its events, that of an account the number of its movements.
        BookStream::Book {} | BookStream::Account { .. } => return,
    };
    if let Some(version) = state.versions.entry(&key, Version::default) {
        let last = state.trail.push((sequence, version.last));
        *version = Version { count: version.count.saturating_add(1), last: Some(last) };
    }
}
