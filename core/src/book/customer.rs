//! Customers (客户): registered, renamed, merged, handed to another owner.

use super::desk::Desk;
use super::event::BookEvent;
use super::record::Customer;
use super::rules::UnknownCustomer;
use super::state::{CustomerState, Moment, State, refused};
use crate::account::{AccountFilter, AccountKey, AccountRequest};
use crate::error::ErrorKind;
use crate::{Error, Id, Money, Result};

/// Who a customer is today; one nobody registered is registered, if the rules say so.
pub(super) fn known(desk: &mut Desk<'_>, customer: &Id) -> Result<Id> {
    desk.see()?;
    if let Some(found) = desk.state.customers.get(customer) {
        return Ok(found.into.as_ref().map_or_else(|| customer.clone(), |into| desk.state.resolved(into)));
    }
    match desk.rules().unknown_customer {
        UnknownCustomer::Refused => refused(ErrorKind::UnknownCustomer { customer: customer.clone() }),
        UnknownCustomer::OnFirstUse => {
            desk.push(BookEvent::CustomerRegistered { customer: Customer::new(customer.clone()) })?;
            desk.see()?;
            Ok(customer.clone())
        }
    }
}

/// The customer is there and was not merged.
fn living<'a>(state: &'a State, customer: &Id) -> Result<&'a CustomerState> {
    let found = state.customer(customer)?;
    match &found.into {
        None => Ok(found),
        Some(into) => refused(ErrorKind::CustomerMerged { customer: customer.clone(), into: into.clone() }),
    }
}

pub(super) fn register(desk: &mut Desk<'_>, customer: &Customer) -> Result<()> {
    if let Some(known) = desk.state.customers.get(&customer.id) {
        let kind = ErrorKind::AlreadyRecorded { id: customer.id.clone(), sequence: known.since };
        return Err(Error::new(kind).at("customer.id"));
    }
    desk.push(BookEvent::CustomerRegistered { customer: customer.clone() })
}

pub(super) fn rename(desk: &mut Desk<'_>, customer: &Id, name: &str) -> Result<()> {
    let found = living(desk.state, customer).map_err(|e| e.at("customer"))?;
    let before = found.customer.name.clone();
    if before.as_deref() == Some(name) {
        return refused(ErrorKind::NothingToDo {});
    }
    desk.push(BookEvent::CustomerRenamed { customer: customer.clone(), before, after: name.to_owned() })
}

/// The most lots of one transfer.
pub(super) const MOST_LOTS: usize = 10_000;

pub(super) fn merge(desk: &mut Desk<'_>, customer: &Id, into: &Id) -> Result<()> {
    if customer == into {
        return Err(Error::new(ErrorKind::SameCustomer { customer: customer.clone() }).at("into"));
    }
    living(desk.state, customer).map_err(|e| e.at("customer"))?;
    living(desk.state, into).map_err(|e| e.at("into"))?;
    let keys = desk.state.accounts.keys_of(customer);
    for key in &keys {
        if let Some(hold) = desk.state.accounts.holding(key, desk.on) {
            let kind = ErrorKind::CustomerBusy { customer: customer.clone(), hold };
            return Err(Error::new(kind).at("customer"));
        }
    }
    for key in &keys {
        move_all(desk, key, &AccountKey { customer: into.clone(), ..key.clone() })?;
    }
    let items: Vec<Id> = desk.state.items_of.of(customer).cloned().collect();
    for item in items {
        desk.push(BookEvent::ReceivableMoved { item, before: customer.clone(), customer: into.clone() })?;
    }
    desk.push(BookEvent::CustomerMerged { customer: customer.clone(), into: into.clone() })
}

/// Moves what can be used of an account on the day.
fn move_all(desk: &mut Desk<'_>, key: &AccountKey, to: &AccountKey) -> Result<()> {
    let lots = desk.state.accounts.to_lots(&AccountFilter::below(key), desk.on)?;
    let here: Vec<(Id, Money)> = lots
        .into_iter()
        .filter(|lot| desk.state.accounts.home_of(&lot.id) == Some(key))
        .map(|lot| (lot.id, lot.amount))
        .collect();
    for some in here.chunks(MOST_LOTS) {
        let amount = Money::sum(some.iter().map(|(_, amount)| *amount), key.currency)?;
        let lots = some.iter().map(|(lot, _)| lot.clone()).collect();
        let plan = desk.movement(AccountRequest::Transfer { account: key.clone(), to: to.clone(), amount, lots })?;
        desk.push(BookEvent::Moved { movement: plan.movement })?;
    }
    Ok(())
}

pub(super) fn reassign(
    desk: &mut Desk<'_>,
    customer: Option<&Id>,
    owned_by: Option<&Id>,
    owner: &Id,
    department: Option<&Id>,
) -> Result<()> {
    let concerned: Vec<Id> = match customer {
        Some(customer) => {
            living(desk.state, customer).map_err(|e| e.at("customer"))?;
            vec![customer.clone()]
        }
        None => desk.state.customers.sorted().into_iter().map(|(id, _)| id.clone()).collect(),
    };
    for id in concerned {
        let state = desk.state.customer(&id)?;
        let before = state.customer.owner.clone();
        let department = department.or(state.customer.department.as_ref()).cloned();
        let asked = state.into.is_none() && (owned_by.is_none() || before.as_ref() == owned_by);
        let changes = before.as_ref() != Some(owner) || department != state.customer.department;
        if asked && changes {
            desk.push(BookEvent::OwnerReassigned { customer: id, before, after: owner.clone(), department })?;
        }
    }
    Ok(())
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let wrong = |field: &str| Error::new(ErrorKind::EventMismatch { field: field.into() });
    match event {
        BookEvent::CustomerRegistered { customer } => {
            if let Some(known) = state.customers.get(&customer.id) {
                let kind = ErrorKind::AlreadyRecorded { id: customer.id.clone(), sequence: known.since };
                return Err(Error::new(kind).at("customer.id"));
            }
            let row =
                CustomerState { customer: customer.clone(), into: None, merged: Vec::new(), since: moment.sequence };
            state.customers.put(customer.id.clone(), row);
        }
        BookEvent::CustomerRenamed { customer, before, after } => {
            if living(state, customer)?.customer.name != *before {
                return Err(wrong("before"));
            }
            if let Some(row) = state.customers.edit(customer) {
                row.customer.name = Some(after.clone());
            }
        }
        BookEvent::CustomerMerged { customer, into } => {
            living(state, customer)?;
            living(state, into)?;
            if customer == into {
                return Err(wrong("into"));
            }
            if let Some(row) = state.customers.edit(customer) {
                row.into = Some(into.clone());
            }
            if let Some(row) = state.customers.edit(into) {
                row.merged.push(customer.clone());
            }
        }
        BookEvent::OwnerReassigned { customer, before, after, department } => {
            if living(state, customer)?.customer.owner != *before {
                return Err(wrong("before"));
            }
            if let Some(row) = state.customers.edit(customer) {
                row.customer.owner = Some(after.clone());
                row.customer.department = department.clone();
            }
        }
        _ => {}
    }
    Ok(())
}
