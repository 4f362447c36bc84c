//! Contracts (合同): registered, approved, amended, ended; their installments become receivables exactly once.

use std::collections::{BTreeMap, BTreeSet};

use super::customer::known;
use super::desk::Desk;
use super::event::BookEvent;
use super::foreign::{ValuedRecord, value};
use super::receivable::room;
use super::record::{Contract, ContractStatus, ItemOrigin, UnpaidItems};
use super::rules::ContractGate;
use super::state::{ContractState, Moment, State, refused};
use crate::error::ErrorKind;
use crate::{
    AmendRequest, Calendar, Error, EventDate, EventReport, Generated, Id, Installment, Money, PaidInstallment,
    PartPaid, ReceivablesRequest, Respread, Result, Schedule, ScheduleRequest, Start, receivables, report_event,
    schedule,
};

pub(super) fn register(desk: &mut Desk<'_>, contract: &Contract) -> Result<()> {
    if let Some(known) = desk.state.contracts.get(&contract.id) {
        let kind = ErrorKind::AlreadyRecorded { id: contract.id.clone(), sequence: known.since };
        return Err(Error::new(kind).at("contract.id"));
    }
    let made = schedule(&contract.schedule).map_err(|e| e.at("contract.schedule"))?;
    let customer = known(desk, &contract.customer).map_err(|e| e.at("contract.customer"))?;
    let id = contract.id.clone();
    let contract = Contract { customer, ..contract.clone() };
    desk.push(BookEvent::ContractRegistered { contract, schedule: made })?;
    if desk.rules().contracts == ContractGate::Open {
        desk.see()?;
        approve(desk, &id)?;
    }
    Ok(())
}

fn at_status<'a>(state: &'a State, contract: &Id, allowed: &[ContractStatus]) -> Result<&'a ContractState> {
    let found = state.contract(contract).map_err(|e| e.at("contract"))?;
    if allowed.contains(&found.status) {
        return Ok(found);
    }
    let kind = ErrorKind::ContractStatus { contract: contract.clone(), status: found.status.name().into() };
    Err(Error::new(kind).at("contract"))
}

pub(super) fn submit(desk: &mut Desk<'_>, contract: &Id) -> Result<()> {
    at_status(desk.state, contract, &[ContractStatus::Registered])?;
    desk.push(BookEvent::ContractSubmitted { contract: contract.clone() })
}

const BEFORE_APPROVAL: [ContractStatus; 2] = [ContractStatus::Registered, ContractStatus::Submitted];

pub(super) fn approve(desk: &mut Desk<'_>, contract: &Id) -> Result<()> {
    at_status(desk.state, contract, &BEFORE_APPROVAL)?;
    desk.push(BookEvent::ContractApproved { contract: contract.clone() })?;
    generate(desk, contract)
}

/// The receivables that the schedule of a contract asks for and that are not there yet.
fn generate(desk: &mut Desk<'_>, contract: &Id) -> Result<()> {
    desk.see()?;
    let found = desk.state.contract(contract)?;
    let existing = found
        .items
        .iter()
        .filter_map(|id| {
            let item = desk.state.items.get(id)?;
            let origin = item.origin.as_ref()?;
            Some(Generated {
                id: id.clone(),
                version: origin.version,
                number: origin.number,
                amount: item.amount,
                paid: item.amount.minus(item.receivable.open).ok()?,
                due: item.receivable.due,
            })
        })
        .collect();
    let mut references = vec![contract.clone()];
    references.extend(found.contract.references.iter().filter(|reference| *reference != contract).cloned());
    let request = ReceivablesRequest {
        contract: contract.clone(),
        version: found.version,
        customer: desk.state.resolved(&found.contract.customer),
        schedule: found.schedule.clone(),
        existing,
        undated_due: None,
        id: None,
        issued: Some(desk.on),
        discounts: None,
        taxes: Vec::new(),
        references,
        fields: found.contract.fields.clone(),
        ties: Vec::new(),
    };
    let version = found.version;
    let plan = receivables(&request)?;
    for one in plan.cancel {
        desk.see()?;
        less(desk, &one.id, one.amount)?;
        desk.push(BookEvent::ReceivableCanceled { item: one.id, amount: one.amount })?;
    }
    for one in plan.change {
        desk.see()?;
        let item = desk.state.item(&one.id)?;
        let (before, due_before) = (item.amount, item.receivable.due);
        let (amount, due) = (one.amount, one.due);
        if amount != before {
            less(desk, &one.id, before.minus(amount)?)?;
        }
        let more = amount.minus(before)?;
        // What comes to be now has the rate of now; a receivable without a value gets none.
        let valued = desk.state.worths.has(&ValuedRecord::Item { item: one.id.clone() });
        let home = if valued && more.minor() > 0 { value(desk, more, None, desk.on)? } else { None };
        desk.push(BookEvent::ReceivableChanged { item: one.id, before, amount, due_before, due, home })?;
    }
    let numbers: BTreeMap<String, i64> = crate::order::map(
        request
            .schedule
            .installments
            .iter()
            .map(|installment| (format!("{contract}/{version}/{}", installment.number), installment.number)),
    );
    for receivable in plan.create {
        let Some(number) = numbers.get(receivable.id.as_str()).copied() else { continue };
        let origin = Some(ItemOrigin { contract: contract.clone(), version, number });
        if let Some(known) = desk.state.items.get(&receivable.id) {
            let kind = ErrorKind::AlreadyRecorded { id: receivable.id.clone(), sequence: known.since };
            return Err(Error::new(kind).at("contract"));
        }
        let home = value(desk, receivable.open, None, receivable.issued.unwrap_or(desk.on))?;
        desk.push(BookEvent::ReceivableOpened { receivable, origin, charge: None, home })?;
    }
    Ok(())
}

/// So much less can be owed of an item on that day; more, if below zero, only from the day on which it is owed.
fn less(desk: &Desk<'_>, item: &Id, amount: Money) -> Result<()> {
    let possible = room(desk.state, desk.state.item(item)?, desk.on, amount);
    possible.map_err(|e| Error::new(e.kind().clone()).at("contract"))
}

/// What a contract is to be from now on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change<'a> {
    pub(super) total: Money,
    pub(super) part_paid: PartPaid,
    pub(super) rest: &'a Respread,
    pub(super) calendar: Option<&'a Calendar>,
}

pub(super) fn amend(desk: &mut Desk<'_>, contract: &Id, change: Change<'_>) -> Result<()> {
    let allowed = [ContractStatus::Registered, ContractStatus::Submitted, ContractStatus::Approved];
    let found = at_status(desk.state, contract, &allowed)?;
    let mut paid: Vec<PaidInstallment> = Vec::new();
    for item in found.items.iter().filter_map(|id| desk.state.items.get(id)) {
        let settled = item.amount.minus(item.receivable.open)?;
        if let Some(origin) = item.origin.as_ref().filter(|_| !settled.is_zero()) {
            paid.push(PaidInstallment { number: origin.number, paid: settled });
        }
    }
    let frozen: BTreeSet<i64> = crate::order::set(paid.iter().map(|paid| paid.number));
    // What happened stays known, and new terms hear of what they wait for.
    let events: Vec<EventDate> = match change.rest {
        Respread::ByTerms { terms } => {
            let awaited = |event: &Id| {
                terms
                    .lines
                    .iter()
                    .any(|line| matches!(&line.due.start, Start::Event { event: start } if start == event))
            };
            found.reported.iter().filter(|reported| awaited(&reported.event)).cloned().collect()
        }
        Respread::InProportion { .. } => Vec::new(),
    };
    let amendment = crate::amend(&AmendRequest {
        schedule: found.schedule.clone(),
        version: found.version,
        paid,
        total: change.total,
        part_paid: change.part_paid,
        rest: change.rest.clone(),
        events: events.clone(),
        calendar: change.calendar.cloned(),
    })?;
    let added: Vec<i64> =
        amendment.schedule.installments.iter().map(|i| i.number).filter(|number| !frozen.contains(number)).collect();
    let basis = match change.rest {
        Respread::ByTerms { terms } if !amendment.rest.is_zero() => Some(ScheduleRequest {
            total: amendment.rest,
            terms: terms.clone(),
            events,
            calendar: change.calendar.cloned(),
        }),
        _ => None,
    };
    let numbers = if basis.is_some() { added } else { Vec::new() };
    let (before, approved) = (found.schedule.total, found.status == ContractStatus::Approved);
    desk.push(BookEvent::ContractAmended {
        contract: contract.clone(),
        version: amendment.version,
        before,
        schedule: amendment.schedule,
        basis,
        numbers,
    })?;
    if approved { generate(desk, contract) } else { Ok(()) }
}

pub(super) fn milestone(desk: &mut Desk<'_>, contract: &Id, event: &EventDate) -> Result<()> {
    let allowed = [ContractStatus::Registered, ContractStatus::Submitted, ContractStatus::Approved];
    let found = at_status(desk.state, contract, &allowed)?;
    let report = EventReport { schedule: found.basis.clone(), event: event.clone() };
    let outcome = report_event(&report)?;
    let mut dated: BTreeMap<i64, &Installment> = BTreeMap::new();
    for (number, installment) in found.numbers.iter().zip(&outcome.schedule.installments) {
        dated.insert(*number, installment);
    }
    let mut now = found.schedule.clone();
    for installment in now.installments.iter_mut().filter(|installment| installment.due.is_none()) {
        installment.due = dated.get(&installment.number).and_then(|dated| dated.due);
    }
    let approved = found.status == ContractStatus::Approved;
    let (contract, event) = (contract.clone(), event.clone());
    desk.push(BookEvent::MilestoneReached { contract: contract.clone(), event, schedule: now })?;
    if approved { generate(desk, &contract) } else { Ok(()) }
}

pub(super) fn terminate(desk: &mut Desk<'_>, contract: &Id, unpaid: UnpaidItems) -> Result<()> {
    let allowed = [ContractStatus::Registered, ContractStatus::Submitted, ContractStatus::Approved];
    let found = at_status(desk.state, contract, &allowed)?;
    let mut fall: Vec<(Id, Money)> = Vec::new();
    if unpaid == UnpaidItems::Canceled {
        for id in &found.items {
            let item = desk.state.item(id)?;
            let untouched = item.standing == super::record::ItemStanding::Standing
                && item.receivable.open == item.amount
                && desk.state.lowest_open(item, desk.on) == item.amount.minor();
            if untouched {
                // What is owed only from a later day on would stay, and nothing could take it off any more.
                less(desk, id, item.amount)?;
                fall.push((id.clone(), item.amount));
            }
        }
    }
    for (item, amount) in fall {
        desk.push(BookEvent::ReceivableCanceled { item, amount })?;
    }
    desk.push(BookEvent::ContractTerminated { contract: contract.clone() })
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let wrong = |field: &str| Error::new(ErrorKind::EventMismatch { field: field.into() });
    let sound = |schedule: &Schedule| {
        let sum = Money::sum(schedule.installments.iter().map(|i| i.amount), schedule.total.currency());
        if sum.ok() == Some(schedule.total) { Ok(()) } else { Err(wrong("schedule")) }
    };
    match event {
        BookEvent::ContractRegistered { contract, schedule } => {
            state.customer(&contract.customer).map_err(|e| e.at("contract.customer"))?;
            if let Some(known) = state.contracts.get(&contract.id) {
                let kind = ErrorKind::AlreadyRecorded { id: contract.id.clone(), sequence: known.since };
                return Err(Error::new(kind).at("contract.id"));
            }
            sound(schedule)?;
            if schedule.total != contract.schedule.total {
                return Err(wrong("schedule"));
            }
            let row = ContractState {
                contract: contract.clone(),
                status: ContractStatus::Registered,
                since: moment.sequence,
                version: 1,
                schedule: schedule.clone(),
                basis: contract.schedule.clone(),
                numbers: schedule.installments.iter().map(|installment| installment.number).collect(),
                reported: contract.schedule.events.clone(),
                items: BTreeSet::new(),
            };
            state.contracts.put(contract.id.clone(), row);
            state.contracts_of.set(&contract.customer, &contract.id, true);
            Ok(())
        }
        BookEvent::ContractSubmitted { contract } => {
            at_status(state, contract, &[ContractStatus::Registered])?;
            set(state, contract, |row| row.status = ContractStatus::Submitted)
        }
        BookEvent::ContractApproved { contract } => {
            at_status(state, contract, &BEFORE_APPROVAL)?;
            set(state, contract, |row| row.status = ContractStatus::Approved)
        }
        BookEvent::ContractAmended { contract, version, before, schedule, basis, numbers } => {
            let found = state.contract(contract).map_err(|e| e.at("contract"))?;
            if found.status == ContractStatus::Terminated {
                return Err(wrong("contract"));
            }
            if found.version.checked_add(1) != Some(*version) || found.schedule.total != *before {
                return Err(wrong("version"));
            }
            sound(schedule)?;
            if schedule.total.currency() != before.currency() {
                return Err(wrong("schedule"));
            }
            set(state, contract, |row| {
                row.version = *version;
                row.schedule = schedule.clone();
                if let Some(basis) = basis {
                    row.basis = basis.clone();
                    row.numbers = numbers.clone();
                }
            })
        }
        BookEvent::MilestoneReached { contract, event, schedule } => {
            let found = state.contract(contract).map_err(|e| e.at("contract"))?;
            if found.status == ContractStatus::Terminated {
                return Err(wrong("contract"));
            }
            sound(schedule)?;
            let amounts = |of: &Schedule| of.installments.iter().map(|i| (i.number, i.amount)).collect::<Vec<_>>();
            if amounts(&found.schedule) != amounts(schedule) {
                return Err(wrong("schedule"));
            }
            set(state, contract, |row| {
                row.schedule = schedule.clone();
                row.basis.events.push(event.clone());
                row.reported.push(event.clone());
            })
        }
        BookEvent::ContractTerminated { contract } => {
            if state.contract(contract).map_err(|e| e.at("contract"))?.status == ContractStatus::Terminated {
                return refused(ErrorKind::EventMismatch { field: "contract".into() });
            }
            set(state, contract, |row| row.status = ContractStatus::Terminated)
        }
        _ => Ok(()),
    }
}

fn set(state: &mut State, contract: &Id, change: impl FnOnce(&mut ContractState)) -> Result<()> {
    if let Some(row) = state.contracts.edit(contract) {
        change(row);
    }
    Ok(())
}
