//! Receivables (应收款): opened, invoiced, disputed, credited, given up, owed again, charged for being late.

use std::collections::{BTreeMap, BTreeSet};

use super::customer::known;
use super::desk::Desk;
use super::event::BookEvent;
use super::foreign::{BookValue, value};
use super::record::{ChargeOrigin, ItemPart, ItemStanding};
use super::state::{Change, ItemState, ItemStep, Moment, State, What, money, refused};
use crate::account::{AccountKey, AccountRequest, Act};
use crate::error::ErrorKind;
use crate::schedule::late_charges_after;
use crate::{
    Calendar, EarlierCharge, Error, Id, LateItem, LateRequest, LateTerms, Money, Nature, PaidOn, Part, Receivable,
    Result,
};

pub(super) fn open(desk: &mut Desk<'_>, receivable: &Receivable, said: Option<&BookValue>) -> Result<()> {
    unused(desk.state, &receivable.id).map_err(|e| e.at("receivable.id"))?;
    let home = value(desk, receivable.open, said, receivable.issued.unwrap_or(desk.on))?;
    let customer = known(desk, &receivable.customer).map_err(|e| e.at("receivable.customer"))?;
    let receivable = Receivable { customer, ..receivable.clone() };
    desk.push(BookEvent::ReceivableOpened { receivable, origin: None, charge: None, home })
}

/// The parts of a new receivable are what is open of it, each component once.
pub(super) fn check_parts(receivable: &Receivable) -> Result<()> {
    let Receivable { id, open, parts, .. } = receivable;
    let mut seen = BTreeSet::new();
    for (position, part) in parts.iter().enumerate() {
        let here = |kind: ErrorKind, field: &str| Error::new(kind).at(field).at_index("parts", position);
        open.same_currency(part.open.currency()).map_err(|e| e.at("open").at_index("parts", position))?;
        if part.open.is_negative() {
            return Err(here(ErrorKind::AmountNegative { amount: part.open }, "open"));
        }
        if !seen.insert(&part.component) {
            let first = parts.iter().position(|p| p.component == part.component).map_or(0, crate::error::count);
            return Err(here(ErrorKind::DuplicateId { id: part.component.clone(), first }, "component"));
        }
    }
    let sum = Money::sum(parts.iter().map(|part| part.open), open.currency())?;
    if parts.is_empty() || sum == *open {
        return Ok(());
    }
    Err(Error::new(ErrorKind::PartsDoNotAddUp { item: id.clone(), sum, open: *open }).at("parts"))
}

fn unused(state: &State, item: &Id) -> Result<()> {
    match state.items.get(item) {
        None => Ok(()),
        Some(known) => refused(ErrorKind::AlreadyRecorded { id: item.clone(), sequence: known.since }),
    }
}

/// The item is there and is owed.
pub(super) fn standing<'a>(state: &'a State, id: &Id) -> Result<&'a ItemState> {
    let item = state.item(id).map_err(|e| e.at("item"))?;
    if item.standing == ItemStanding::Standing {
        return Ok(item);
    }
    let kind = ErrorKind::ItemStanding { item: id.clone(), standing: item.standing.name().into() };
    Err(Error::new(kind).at("item"))
}

/// So much can be taken off an item on that day, and on no later day is less than nothing open.
pub(super) fn room(state: &State, item: &ItemState, on: crate::Date, asked: Money) -> Result<()> {
    let receivable = &item.receivable;
    receivable.open.same_currency(asked.currency()).map_err(|e| e.at("amount"))?;
    let id = receivable.id.clone();
    if on < item.from {
        return Err(Error::new(ErrorKind::TooEarly { id, since: item.from, on }).at("item"));
    }
    let lowest = state.lowest_open(item, on);
    if asked.minor() <= lowest {
        return Ok(());
    }
    let open = money(lowest, asked.currency());
    Err(Error::new(ErrorKind::OverAllocated { item: id, open, asked }).at("amount"))
}

/// An amount over the parts of an item in their order.
fn from_parts(parts: &[Part], amount: Money) -> Vec<ItemPart> {
    let mut left = amount.minor();
    let mut taken = Vec::new();
    for part in parts {
        let take = left.min(part.open.minor());
        if take > 0 {
            left = left.saturating_sub(take);
            taken.push(ItemPart { component: part.component.clone(), amount: money(take, amount.currency()) });
        }
    }
    taken
}

/// An amount back from where it went, the last first.
pub(super) fn back_to_parts(went: &[(Id, i64)], amount: Money) -> Vec<ItemPart> {
    let mut left = amount.minor();
    let mut back = Vec::new();
    for (component, there) in went.iter().rev() {
        let give = left.min(*there);
        if give > 0 {
            left = left.saturating_sub(give);
            back.push(ItemPart { component: component.clone(), amount: money(give, amount.currency()) });
        }
    }
    back
}

/// Adds what went to parts to what went there before.
pub(super) fn note_parts(went: &mut Vec<(Id, i64)>, parts: &[ItemPart], sign: i64) {
    for part in parts {
        let amount = part.amount.minor().saturating_mul(sign);
        match went.iter_mut().find(|(component, _)| *component == part.component) {
            Some((_, sum)) => *sum = sum.saturating_add(amount),
            None => went.push((part.component.clone(), amount)),
        }
    }
    went.retain(|(_, sum)| *sum != 0);
}

pub(super) fn invoice(desk: &mut Desk<'_>, item: &Id, invoice: &Id) -> Result<()> {
    if standing(desk.state, item)?.invoice.is_some() {
        let kind = ErrorKind::ItemStanding { item: item.clone(), standing: "invoiced".into() };
        return Err(Error::new(kind).at("item"));
    }
    desk.push(BookEvent::ReceivableInvoiced { item: item.clone(), invoice: invoice.clone() })
}

pub(super) fn dispute(desk: &mut Desk<'_>, item: &Id) -> Result<()> {
    if standing(desk.state, item)?.receivable.disputed {
        return refused(ErrorKind::NothingToDo {});
    }
    desk.push(BookEvent::ReceivableDisputed { item: item.clone() })
}

pub(super) fn settle_dispute(desk: &mut Desk<'_>, item: &Id) -> Result<()> {
    if !standing(desk.state, item)?.receivable.disputed {
        return refused(ErrorKind::NothingToDo {});
    }
    desk.push(BookEvent::DisputeSettled { item: item.clone() })
}

pub(super) fn cancel(desk: &mut Desk<'_>, item: &Id) -> Result<()> {
    let found = standing(desk.state, item)?;
    if let Some(origin) = &found.origin {
        // The contract would make it again.
        let kind = ErrorKind::ContractStatus { contract: origin.contract.clone(), status: "approved".into() };
        return Err(Error::new(kind).at("item"));
    }
    if found.receivable.open != found.amount {
        return Err(Error::new(ErrorKind::ItemTouched { item: item.clone() }).at("item"));
    }
    room(desk.state, found, desk.on, found.amount)?;
    let amount = found.amount;
    desk.push(BookEvent::ReceivableCanceled { item: item.clone(), amount })
}

pub(super) fn write_off(desk: &mut Desk<'_>, item: &Id, amount: Option<Money>) -> Result<()> {
    let found = standing(desk.state, item)?;
    let amount = amount.unwrap_or(found.receivable.open);
    if amount.is_zero() {
        return refused(ErrorKind::NothingToDo {});
    }
    room(desk.state, found, desk.on, amount)?;
    let parts = from_parts(&found.receivable.parts, amount);
    desk.push(BookEvent::WrittenOff { item: item.clone(), amount, parts })
}

pub(super) fn recover(desk: &mut Desk<'_>, item: &Id, amount: Money) -> Result<()> {
    let found = desk.state.item(item).map_err(|e| e.at("item"))?;
    found.amount.same_currency(amount.currency()).map_err(|e| e.at("amount"))?;
    if found.written_off == 0 {
        return Err(Error::new(ErrorKind::NotWrittenOff { item: item.clone() }).at("item"));
    }
    let (given_up, since) = desk.state.given_up(found, desk.on);
    if let Some(since) = since.filter(|since| desk.on < *since) {
        return Err(Error::new(ErrorKind::TooEarly { id: item.clone(), since, on: desk.on }).at("item"));
    }
    if amount.minor() > given_up {
        let open = money(given_up, amount.currency());
        let kind = ErrorKind::OverAllocated { item: item.clone(), open, asked: amount };
        return Err(Error::new(kind).at("amount"));
    }
    let parts = back_to_parts(&found.given_up, amount);
    desk.push(BookEvent::Recovered { item: item.clone(), amount, parts })
}

/// A credit note is written once, whatever it credits.
fn unused_note(state: &State, note: &Id) -> Result<()> {
    match state.notes.get(note) {
        None => Ok(()),
        Some(sequence) => refused(ErrorKind::AlreadyRecorded { id: note.clone(), sequence: *sequence }),
    }
}

pub(super) fn credit(desk: &mut Desk<'_>, note: &Id, item: &Id, amount: Money) -> Result<()> {
    unused_note(desk.state, note).map_err(|e| e.at("note"))?;
    let found = standing(desk.state, item)?;
    room(desk.state, found, desk.on, amount)?;
    let parts = from_parts(&found.receivable.parts, amount);
    desk.push(BookEvent::Credited { note: note.clone(), item: item.clone(), amount, parts })
}

/// What was paid is credited: it is money of the customer, as it would be if it had come in without a debt.
pub(super) fn credit_account(
    desk: &mut Desk<'_>,
    note: &Id,
    account: &AccountKey,
    (amount, nature): (Money, Nature),
) -> Result<()> {
    unused_note(desk.state, note).map_err(|e| e.at("note"))?;
    if matches!(nature, Nature::Promotional | Nature::Unidentified) {
        return Err(Error::new(ErrorKind::NotReclassifiable { lot: note.clone() }).at("nature"));
    }
    let customer = known(desk, &account.customer).map_err(|e| e.at("account.customer"))?;
    let request = AccountRequest::Deposit {
        lot: Some(note.clone()),
        account: AccountKey { customer, ..account.clone() },
        amount,
        received: None,
        nature,
        references: Vec::new(),
        fields: Vec::new(),
        scope: Vec::new(),
        priority: None,
        expires: None,
    };
    // The accounts call it a lot.
    let renamed = |e: Error| if e.path() == "lot" { Error::new(e.kind().clone()).at("note") } else { e };
    let movement = desk.movement(request).map_err(renamed)?.movement;
    let home = value(desk, amount, None, desk.on)?;
    desk.push(BookEvent::CreditedOnAccount { note: note.clone(), movement, home })
}

pub(super) fn charge_late(
    desk: &mut Desk<'_>,
    items: &[Id],
    terms: &LateTerms,
    calendar: Option<&Calendar>,
) -> Result<()> {
    let mut used = Vec::with_capacity(items.len());
    let late: Vec<LateItem> = items
        .iter()
        .enumerate()
        .map(|(position, item)| {
            let found = standing(desk.state, item).map_err(|e| Error::new(e.kind().clone()));
            let found = found.map_err(|e| e.at_index("items", position))?;
            used.push(found.charges.iter().map(|(_, charge)| charge.number).max().unwrap_or(0));
            Ok(late_item(desk.state, found))
        })
        .collect::<Result<_>>()?;
    let request = LateRequest { items: late, terms: terms.clone(), calendar: calendar.cloned(), as_of: desk.on };
    let plan = late_charges_after(&request, &used)?;
    for charge in plan.charges {
        let through = charge.spans.last().map_or(desk.on, |span| span.through);
        let origin = ChargeOrigin { item: charge.item, number: charge.number, through };
        unused(desk.state, &charge.receivable.id)?;
        let receivable = charge.receivable;
        let home = value(desk, receivable.open, None, receivable.issued.unwrap_or(desk.on))?;
        desk.push(BookEvent::ReceivableOpened { receivable, origin: None, charge: Some(origin), home })?;
    }
    Ok(())
}

/// The item as the terms for paying late see it: what was paid of it, and when, as it stands.
fn late_item(state: &State, item: &ItemState) -> LateItem {
    let mut paid: BTreeMap<crate::Date, i64> = BTreeMap::new();
    let mut less = |on, amount: i64| {
        let sum = paid.entry(on).or_default();
        *sum = sum.saturating_add(amount);
    };
    // Money counts from the day it arrived; what was taken back was never paid.
    let mut beside: BTreeMap<&Id, (crate::Date, i64)> = BTreeMap::new();
    for (movement, received, amount) in state.accounts.arrivals(&item.receivable.id) {
        less(received, amount);
        if let Some(allocation) = state.allocations.get(movement) {
            beside.insert(movement, (allocation.on, allocation.differences));
        }
    }
    for (on, amount) in beside.into_values() {
        less(on, amount);
    }
    let mut given_up: Vec<(crate::Date, i64)> = Vec::new();
    let mut changes: Vec<&Change> = state.changes_of(item).collect();
    changes.reverse();
    crate::order::sort_by_key(&mut changes, |change| change.on);
    for change in changes {
        match &change.what {
            What::Opened | What::Amended | What::Canceled | What::Allocated | What::Unallocated => {}
            What::Credited => less(change.on, change.effect.saturating_neg()),
            What::WrittenOff => given_up.push((change.on, change.effect.saturating_neg())),
            // What is owed again was never given up, the last first.
            What::Recovered => {
                let mut rest = change.effect;
                while let Some((_, last)) = given_up.last_mut().filter(|_| rest > 0) {
                    let taken = rest.min(*last);
                    (*last, rest) = (last.saturating_sub(taken), rest.saturating_sub(taken));
                    if *last == 0 {
                        given_up.pop();
                    }
                }
            }
        }
    }
    for (on, amount) in given_up {
        less(on, amount);
    }
    // A charge that fell away was never made.
    let stands = |id: &Id| state.items.get(id).is_some_and(|charge| charge.standing != ItemStanding::Canceled);
    let charged = item.charges.iter().filter(|(id, _)| stands(id));
    let currency = item.amount.currency();
    let receivable = &item.receivable;
    LateItem {
        id: receivable.id.clone(),
        customer: receivable.customer.clone(),
        amount: item.amount,
        due: receivable.due,
        kind: receivable.kind,
        paid: paid
            .into_iter()
            .filter(|(_, amount)| *amount > 0)
            .map(|(on, amount)| PaidOn { on, amount: money(amount, currency) })
            .collect(),
        charged: charged.map(|(_, charge)| charge.clone()).collect(),
        references: receivable.references.clone(),
        fields: receivable.fields.clone(),
    }
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let wrong = |field: &str| Error::new(ErrorKind::EventMismatch { field: field.into() });
    match event {
        BookEvent::ReceivableOpened { receivable, origin, charge, .. } => {
            state.customer(&receivable.customer).map_err(|e| e.at("receivable.customer"))?;
            unused(state, &receivable.id).map_err(|e| e.at("receivable.id"))?;
            check_parts(receivable).map_err(|e| e.at("receivable"))?;
            if receivable.open.minor() <= 0 {
                return Err(wrong("receivable"));
            }
            add(state, moment, receivable, origin.clone())?;
            if let Some(charge) = charge {
                state.item(&charge.item).map_err(|e| e.at("charge.item"))?;
                if let Some(item) = state.items.edit(&charge.item) {
                    let ChargeOrigin { number, through, .. } = charge;
                    let earlier = EarlierCharge { number: *number, through: *through, amount: receivable.open };
                    item.charges.push((receivable.id.clone(), earlier));
                }
            }
            Ok(())
        }
        BookEvent::ReceivableChanged { item, before, amount, due_before, due, .. } => {
            let found = standing(state, item)?;
            if found.amount != *before || found.receivable.due != *due_before || amount.is_negative() {
                return Err(wrong("before"));
            }
            let effect = amount.minus(*before).map_err(|e| e.at("amount"))?.minor();
            if effect != 0 {
                state.change_item(moment, item, ItemStep { what: What::Amended, effect, parts: &[] })?;
            }
            if let Some(row) = state.items.edit(item) {
                row.amount = *amount;
                row.receivable.due = *due;
            }
            Ok(())
        }
        BookEvent::ReceivableMoved { item, before, customer } => {
            let found = state.item(item).map_err(|e| e.at("item"))?;
            if found.receivable.customer != *before || state.customer(customer)?.into.is_some() {
                return Err(wrong("customer"));
            }
            let open = !found.receivable.open.is_zero();
            state.items_of.set(before, item, false);
            state.items_of.set(customer, item, true);
            if open {
                state.open_of.set(before, item, false);
                state.open_of.set(customer, item, true);
            }
            if let Some(row) = state.items.edit(item) {
                row.receivable.customer = customer.clone();
            }
            Ok(())
        }
        BookEvent::ReceivableInvoiced { item, invoice } => {
            if standing(state, item)?.invoice.is_some() {
                return Err(wrong("invoice"));
            }
            if let Some(row) = state.items.edit(item) {
                row.invoice = Some(invoice.clone());
                row.receivable.references.push(invoice.clone());
            }
            Ok(())
        }
        BookEvent::ReceivableDisputed { item } => dispute_is(state, item, true),
        BookEvent::DisputeSettled { item } => dispute_is(state, item, false),
        BookEvent::ReceivableCanceled { item, amount } => {
            let found = standing(state, item)?;
            if found.receivable.open != *amount || found.amount != *amount {
                return Err(wrong("amount"));
            }
            let parts = from_parts(&found.receivable.parts, *amount);
            let effect = amount.minor().saturating_neg();
            if effect != 0 {
                state.change_item(moment, item, ItemStep { what: What::Canceled, effect, parts: &parts })?;
            }
            let origin = state.item(item)?.origin.clone();
            if let Some(row) = state.items.edit(item) {
                row.standing = ItemStanding::Canceled;
            }
            if let Some(contract) = origin.and_then(|origin| state.contracts.edit(&origin.contract)) {
                contract.items.remove(item);
            }
            Ok(())
        }
        BookEvent::WrittenOff { item, amount, parts } => {
            standing(state, item)?;
            less(state, moment, item, *amount, What::WrittenOff, parts)?;
            if let Some(row) = state.items.edit(item) {
                row.written_off = row.written_off.saturating_add(amount.minor());
                note_parts(&mut row.given_up, parts, 1);
                if row.receivable.open.is_zero() {
                    row.standing = ItemStanding::WrittenOff;
                }
            }
            Ok(())
        }
        BookEvent::Recovered { item, amount, parts } => {
            let found = state.item(item).map_err(|e| e.at("item"))?;
            found.amount.same_currency(amount.currency()).map_err(|e| e.at("amount"))?;
            // No more than is given up on that day, and on no later one less than nothing.
            let given_up = state.given_up(found, moment.on).0;
            if amount.minor() <= 0 || amount.minor() > given_up || found.standing == ItemStanding::Canceled {
                return Err(wrong("amount"));
            }
            let step = ItemStep { what: What::Recovered, effect: amount.minor(), parts };
            state.change_item(moment, item, step)?;
            if let Some(row) = state.items.edit(item) {
                row.written_off = row.written_off.saturating_sub(amount.minor());
                note_parts(&mut row.given_up, parts, -1);
                row.standing = ItemStanding::Standing;
            }
            Ok(())
        }
        BookEvent::Credited { note, item, amount, parts } => {
            unused_note(state, note)?;
            standing(state, item)?;
            less(state, moment, item, *amount, What::Credited, parts)?;
            state.notes.put(note.clone(), moment.sequence);
            Ok(())
        }
        BookEvent::CreditedOnAccount { note, movement, .. } => {
            unused_note(state, note)?;
            let Act::Deposit { lot, account, nature, .. } = &movement.act else { return Err(wrong("movement")) };
            if lot != note || matches!(nature, Nature::Promotional | Nature::Unidentified) {
                return Err(wrong("movement"));
            }
            state.customer(&account.customer)?;
            state.notes.put(note.clone(), moment.sequence);
            state.accounts.apply(movement).map_err(|e| e.at("movement"))
        }
        _ => Ok(()),
    }
}

/// Less is open of an item.
pub(super) fn less(
    state: &mut State,
    moment: Moment,
    item: &Id,
    amount: Money,
    what: What,
    parts: &[ItemPart],
) -> Result<()> {
    let found = state.item(item).map_err(|e| e.at("item"))?;
    if amount.minor() <= 0 || amount.currency() != found.amount.currency() || moment.on < found.from {
        return refused(ErrorKind::EventMismatch { field: "amount".into() });
    }
    state.change_item(moment, item, ItemStep { what, effect: amount.minor().saturating_neg(), parts })
}

fn dispute_is(state: &mut State, item: &Id, disputed: bool) -> Result<()> {
    if standing(state, item)?.receivable.disputed == disputed {
        return refused(ErrorKind::EventMismatch { field: "item".into() });
    }
    if let Some(row) = state.items.edit(item) {
        row.receivable.disputed = disputed;
    }
    Ok(())
}

fn add(
    state: &mut State,
    moment: Moment,
    receivable: &Receivable,
    origin: Option<super::record::ItemOrigin>,
) -> Result<()> {
    if let Some(origin) = &origin {
        let contract = state.contract(&origin.contract).map_err(|e| e.at("origin.contract"))?;
        if contract.version != origin.version {
            return refused(ErrorKind::EventMismatch { field: "origin".into() });
        }
    }
    let from = receivable.issued.unwrap_or(moment.on);
    let zero = Money::zero(receivable.open.currency());
    let mut record = receivable.clone();
    record.open = zero;
    for part in &mut record.parts {
        part.open = zero;
    }
    let contract = origin.as_ref().map(|origin| origin.contract.clone());
    let row = ItemState {
        receivable: record,
        since: moment.sequence,
        from,
        amount: receivable.open,
        written_off: 0,
        given_up: Vec::new(),
        standing: ItemStanding::Standing,
        invoice: None,
        origin,
        charges: Vec::new(),
        latest: from,
        change: None,
    };
    let id = &receivable.id;
    state.items.put(id.clone(), row);
    state.items_of.set(&receivable.customer, id, true);
    if let Some(contract) = contract.and_then(|contract| state.contracts.edit(&contract)) {
        contract.items.insert(id.clone());
    }
    let parts = receivable.parts.iter().filter(|part| !part.open.is_zero());
    let parts: Vec<ItemPart> =
        parts.map(|part| ItemPart { component: part.component.clone(), amount: part.open }).collect();
    let step = ItemStep { what: What::Opened, effect: receivable.open.minor(), parts: &parts };
    state.change_item(Moment { on: from, ..moment }, id, step)
}
