//! Allocations (核销): which money pays which receivable, and how that is taken back.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::desk::Desk;
use super::event::BookEvent;
use super::receivable::{back_to_parts, less, note_parts, room, standing};
use super::record::{ItemDifference, ItemPart};
use super::state::{AllocationState, ItemState, ItemStep, Moment, State, What, money, refused};
use super::worth::{exchange, exchange_back};
use crate::account::{AccountFilter, AccountKey, AccountRequest, Act, Draw, Movement, PaidItem};
use crate::error::ErrorKind;
use crate::{
    AllocationRequest, Currency, Date, Error, Id, Lot, Money, NamedItem, Plan, Receivable, Result, Scheme, Source,
};

/// Which money and which receivables a scheme looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish<'a> {
    pub(super) customer: &'a Id,
    pub(super) scheme: Option<&'a Scheme>,
    pub(super) currency: Option<Currency>,
    pub(super) lots: &'a [Id],
    pub(super) items: &'a [Id],
}

pub(super) fn allocate(desk: &mut Desk<'_>, wish: Wish<'_>) -> Result<()> {
    let plan = proposed(desk.state, wish, desk.on)?;
    let mut beside: BTreeMap<(Id, Id), Beside<'_>> = BTreeMap::new();
    for one in &plan.differences {
        let difference = ItemDifference { difference: one.kind, amount: one.amount };
        beside.entry((one.item.clone(), one.lot.clone())).or_default().differences.push(difference);
    }
    for one in &plan.parts {
        beside.entry((one.item.clone(), one.lot.clone())).or_default().parts.push(one);
    }
    for group in groups(desk.state, &plan)? {
        desk.see()?;
        let mine: Vec<Beside<'_>> =
            group.draws.iter().filter_map(|draw| beside.remove(&(group.item.clone(), draw.lot.clone()))).collect();
        let differences = mine.iter().flat_map(|one| one.differences.iter().cloned()).collect();
        let parts = by_component(mine.iter().flat_map(|one| one.parts.iter().copied()));
        let item = desk.state.item(&group.item)?;
        let (paid, currency) = (PaidItem::of(&item.receivable), item.amount.currency());
        let amount = Money::sum(group.draws.iter().map(|draw| draw.amount), currency)?;
        let moment = desk.moment();
        let act = Act::Apply { item: paid, draws: group.draws };
        let movement = Movement { id: moment.movement(), on: moment.on, act };
        // The scheme knows lots, not the rules of the accounts.
        desk.state.accounts.accepts(&movement)?;
        let exchange = exchange(desk.state, &group.item, draws(&movement))?;
        desk.push(BookEvent::Allocated { item: group.item, amount, differences, parts, movement, exchange })?;
    }
    Ok(())
}

/// What a plan says of a lot and an item beside the amount.
#[derive(Default)]
struct Beside<'a> {
    differences: Vec<ItemDifference>,
    parts: Vec<&'a crate::PartLine>,
}

/// Money of one account for one receivable: what becomes one movement.
struct Group {
    item: Id,
    draws: Vec<Draw>,
}

/// The lines of a plan by receivable and account, in the order in which they come; each lot once in a group.
fn groups(state: &State, plan: &Plan) -> Result<Vec<Group>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut places: BTreeMap<(&Id, usize), usize> = BTreeMap::new();
    let mut draws: BTreeMap<(&Id, &Id), usize> = BTreeMap::new();
    for line in &plan.lines {
        let home = state.accounts.place_of(&line.lot)?;
        let place = *places.entry((&line.item, home)).or_insert_with(|| {
            groups.push(Group { item: line.item.clone(), draws: Vec::new() });
            groups.len().saturating_sub(1)
        });
        let Some(group) = groups.get_mut(place) else { continue };
        let at = *draws.entry((&line.item, &line.lot)).or_insert(group.draws.len());
        match group.draws.get_mut(at) {
            Some(draw) => draw.amount = draw.amount.plus(line.amount)?,
            None => group.draws.push(Draw { lot: line.lot.clone(), amount: line.amount }),
        }
    }
    Ok(groups)
}

fn by_component<'a>(lines: impl Iterator<Item = &'a crate::PartLine>) -> Vec<ItemPart> {
    let mut parts: Vec<ItemPart> = Vec::new();
    for line in lines {
        match parts.iter_mut().find(|part| part.component == line.component) {
            Some(part) => part.amount = part.amount.plus(line.amount).unwrap_or(part.amount),
            None => parts.push(ItemPart { component: line.component.clone(), amount: line.amount }),
        }
    }
    parts
}

/// What a scheme would do on that day.
pub(super) fn proposed(state: &State, wish: Wish<'_>, on: Date) -> Result<Plan> {
    let customer = state.resolved(wish.customer);
    state.customer(&customer).map_err(|e| e.at("customer"))?;
    let (lots, items) = (wanted_lots(state, &customer, wish, on)?, wanted_items(state, &customer, wish, on)?);
    let standard;
    let scheme = match wish.scheme.or(state.rules_on(on).scheme.as_ref()) {
        Some(scheme) => scheme,
        None => {
            standard = Scheme::standard();
            &standard
        }
    };
    crate::allocate(&AllocationRequest { lots: &lots, items: &items, scheme, as_of: on })
}

fn wanted_lots(state: &State, customer: &Id, wish: Wish<'_>, on: Date) -> Result<Vec<Lot>> {
    let filter =
        AccountFilter { customer: Some(customer.clone()), currency: wish.currency, ..AccountFilter::default() };
    if wish.lots.is_empty() {
        return Ok(state.accounts.usable(&filter, on));
    }
    let mut lots = Vec::with_capacity(wish.lots.len());
    let mut seen = BTreeSet::new();
    for (position, id) in wish.lots.iter().enumerate() {
        let here = |kind: ErrorKind| Error::new(kind).at_index("lots", position);
        let Some(home) = state.accounts.home_of(id) else {
            return Err(here(ErrorKind::UnknownLot { lot: id.clone() }));
        };
        if home.customer != *customer {
            let (expected, found) = (customer.clone(), home.customer.clone());
            return Err(here(ErrorKind::NotOfCustomer { id: id.clone(), expected, found }));
        }
        if seen.insert(id) && wish.currency.is_none_or(|currency| currency == home.currency) {
            lots.extend(state.accounts.usable_lot(id, on)?);
        }
    }
    Ok(lots)
}

fn wanted_items<'a>(state: &'a State, customer: &Id, wish: Wish<'_>, on: Date) -> Result<Vec<Cow<'a, Receivable>>> {
    let takes = |item: &&ItemState| wish.currency.is_none_or(|currency| currency == item.amount.currency());
    if wish.items.is_empty() {
        let open = state.open_of.of(customer).filter_map(|id| state.items.get(id));
        return Ok(open.filter(takes).filter_map(|item| payable(state, item, on)).collect());
    }
    let mut items = Vec::with_capacity(wish.items.len());
    let mut seen = BTreeSet::new();
    for (position, id) in wish.items.iter().enumerate() {
        let here = |kind: ErrorKind| Error::new(kind).at_index("items", position);
        let item = state.items.get(id).ok_or_else(|| here(ErrorKind::UnknownItem { item: id.clone() }))?;
        let found = &item.receivable.customer;
        if found != customer {
            let (expected, found) = (customer.clone(), found.clone());
            return Err(here(ErrorKind::NotOfCustomer { id: id.clone(), expected, found }));
        }
        if seen.insert(id) && takes(&item) {
            items.extend(payable(state, item, on));
        }
    }
    Ok(items)
}

/// The item with what can be paid of it on that day without paying too much on a later one.
fn payable<'a>(state: &State, item: &'a ItemState, on: Date) -> Option<Cow<'a, Receivable>> {
    if on < item.from {
        return None;
    }
    let (now, lowest) = (item.receivable.open, state.lowest_open(item, on));
    if now.minor() == lowest {
        return Some(Cow::Borrowed(&item.receivable));
    }
    // What is open of each part on an earlier day is not known: such an item is paid by name.
    (lowest > 0 && item.receivable.parts.is_empty())
        .then(|| Cow::Owned(Receivable { open: money(lowest, now.currency()), ..item.receivable.clone() }))
}

pub(super) fn pay(
    desk: &mut Desk<'_>,
    item: &Id,
    amount: Option<Money>,
    account: Option<&AccountKey>,
    lots: &[Id],
) -> Result<()> {
    let found = standing(desk.state, item)?;
    let amount = amount.unwrap_or(found.receivable.open);
    if amount.is_zero() {
        return refused(ErrorKind::NothingToDo {});
    }
    room(desk.state, found, desk.on, amount)?;
    let home = lots.first().and_then(|lot| desk.state.accounts.home_of(lot));
    let whole = AccountKey {
        customer: found.receivable.customer.clone(),
        currency: found.amount.currency(),
        fields: Vec::new(),
    };
    let account = account.or(home).unwrap_or(&whole).clone();
    let paid = PaidItem::of(&found.receivable);
    let request = AccountRequest::Apply { account, item: paid, amount, lots: lots.to_vec() };
    let plan = desk.movement(request)?;
    by_name(desk, item, plan.movement)
}

pub(super) fn capture(desk: &mut Desk<'_>, hold: &Id, item: &Id, amount: Option<Money>) -> Result<()> {
    let found = standing(desk.state, item)?;
    let paid = PaidItem::of(&found.receivable);
    if let Some(home) = desk.state.accounts.home_of_hold(hold)
        && home.customer != paid.customer
    {
        let (expected, found) = (home.customer.clone(), paid.customer);
        return Err(Error::new(ErrorKind::CustomerMismatch { item: item.clone(), expected, found }).at("item"));
    }
    let movement = desk.movement(AccountRequest::Capture { hold: hold.clone(), item: paid, amount })?.movement;
    let found = standing(desk.state, item)?;
    let sum = total(&movement, found.amount.currency()).map_err(|e| e.at("amount"))?;
    room(desk.state, found, desk.on, sum)?;
    by_name(desk, item, movement)
}

/// A movement that pays one item, with what it does to the parts of the item.
fn by_name(desk: &mut Desk<'_>, item: &Id, movement: Movement) -> Result<()> {
    let found = standing(desk.state, item)?;
    let amount = total(&movement, found.amount.currency())?;
    let parts = parts_of(desk.state, found, &movement, desk.on)?;
    let exchange = exchange(desk.state, item, draws(&movement))?;
    desk.push(BookEvent::Allocated { item: item.clone(), amount, differences: Vec::new(), parts, movement, exchange })
}

/// How money is divided over the parts of an item: as the scheme of the rules says.
fn parts_of(state: &State, item: &ItemState, movement: &Movement, on: Date) -> Result<Vec<ItemPart>> {
    if item.receivable.parts.is_empty() {
        return Ok(Vec::new());
    }
    let inside = state.rules_on(on).scheme.as_ref().map(|scheme| scheme.inside.clone()).unwrap_or_default();
    let scheme = Scheme { inside, ..Scheme::standard() };
    let receivable = &item.receivable;
    let lots: Vec<Lot> = draws(movement)
        .iter()
        .map(|draw| {
            let named = NamedItem { item: receivable.id.clone(), amount: Some(draw.amount) };
            let lot = Lot::new(draw.lot.clone(), receivable.customer.clone(), draw.amount, on)?;
            Ok(Lot { pays: vec![named], source: Source::OnAccount, ..lot })
        })
        .collect::<Result<_>>()?;
    let items = [Receivable { issued: None, discounts: Vec::new(), ..receivable.clone() }];
    let plan = crate::allocate(&AllocationRequest { lots: &lots, items: &items, scheme: &scheme, as_of: on })?;
    Ok(by_component(plan.parts.iter()))
}

/// What a movement takes of lots.
pub(super) fn draws(movement: &Movement) -> &[Draw] {
    match &movement.act {
        Act::Apply { draws, .. } | Act::Capture { draws, .. } | Act::Undo { draws, .. } => draws,
        _ => &[],
    }
}

pub(super) fn total(movement: &Movement, currency: Currency) -> Result<Money> {
    Money::sum(draws(movement).iter().map(|draw| draw.amount), currency)
}

pub(super) fn undo(desk: &mut Desk<'_>, allocation: &Id, amount: Option<Money>) -> Result<()> {
    let found = desk.state.allocation(allocation).map_err(|e| e.at("allocation"))?.clone();
    standing_or_written_off(desk.state, &found.item)?;
    let request = AccountRequest::Undo { of: allocation.clone(), amount };
    let movement = desk.movement(request).map_err(renamed)?.movement;
    let amount = total(&movement, found.amount.currency())?;
    // An item that is open again was not settled: what was given beside the money is owed again too.
    let differences = (found.differences > 0).then(|| money(found.differences, amount.currency()));
    let back = amount.plus(differences.unwrap_or(Money::zero(amount.currency())))?;
    let parts = back_to_parts(&found.parts, back);
    let exchange = exchange_back(desk.state, allocation, amount)?;
    let (allocation, item) = (allocation.clone(), found.item);
    let lots = draws(&movement).to_vec();
    desk.push(BookEvent::Unallocated { allocation, item, amount, differences, parts, movement, exchange })?;
    follow_customer(desk, &lots)
}

/// Money that comes back to a customer who became another one goes on to the one who stays, as it did when they became
/// one: under the old name nobody would look for it. What cannot be moved on that day, as expired money, stays.
fn follow_customer(desk: &mut Desk<'_>, draws: &[Draw]) -> Result<()> {
    let mut back: BTreeMap<usize, (AccountKey, Vec<Draw>)> = BTreeMap::new();
    for draw in draws {
        let Some(home) = desk.state.accounts.home_of(&draw.lot) else { continue };
        if desk.state.customer(&home.customer)?.into.is_some() {
            let place = desk.state.accounts.place_of(&draw.lot)?;
            back.entry(place).or_insert_with(|| (home.clone(), Vec::new())).1.push(draw.clone());
        }
    }
    for (account, draws) in back.into_values() {
        let to = AccountKey { customer: desk.state.resolved(&account.customer), ..account.clone() };
        for some in draws.chunks(super::customer::MOST_LOTS) {
            let amount = Money::sum(some.iter().map(|draw| draw.amount), account.currency)?;
            let lots = some.iter().map(|draw| draw.lot.clone()).collect();
            let (account, to) = (account.clone(), to.clone());
            let _stays = desk.attempt(|desk| {
                let plan = desk.movement(AccountRequest::Transfer { account, to, amount, lots })?;
                desk.push(BookEvent::Moved { movement: plan.movement })
            });
        }
    }
    Ok(())
}

/// The account calls the movement `of`, the command calls it the allocation.
fn renamed(refused: Error) -> Error {
    if refused.path() == "of" { Error::new(refused.kind().clone()).at("allocation") } else { refused }
}

fn standing_or_written_off<'a>(state: &'a State, id: &Id) -> Result<&'a ItemState> {
    let item = state.item(id).map_err(|e| e.at("item"))?;
    match item.standing {
        super::record::ItemStanding::Canceled => standing(state, id),
        _ => Ok(item),
    }
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let wrong = |field: &str| Error::new(ErrorKind::EventMismatch { field: field.into() });
    match event {
        BookEvent::Allocated { item, amount, differences, parts, movement, .. } => {
            let found = standing(state, item)?;
            let (Act::Apply { item: paid, .. } | Act::Capture { item: paid, .. }) = &movement.act else {
                return Err(wrong("movement"));
            };
            if paid.item != *item || paid.customer != found.receivable.customer {
                return Err(wrong("item"));
            }
            let currency = found.amount.currency();
            if total(movement, currency).ok() != Some(*amount) {
                return Err(wrong("amount"));
            }
            let beside =
                Money::sum(differences.iter().map(|one| one.amount), currency).map_err(|_| wrong("differences"))?;
            if differences.iter().any(|one| one.amount.minor() <= 0) {
                return Err(wrong("differences"));
            }
            let all = amount.plus(beside).map_err(|_| wrong("amount"))?;
            less(state, moment, item, all, What::Allocated, parts)?;
            let mut went = Vec::new();
            note_parts(&mut went, parts, 1);
            let row = AllocationState {
                item: item.clone(),
                on: moment.on,
                amount: *amount,
                undone: 0,
                differences: beside.minor(),
                parts: went,
            };
            state.allocations.put(movement.id.clone(), row);
            state.accounts.apply(movement).map_err(|e| e.at("movement"))
        }
        BookEvent::Unallocated { allocation, item, amount, differences, parts, movement, .. } => {
            standing_or_written_off(state, item)?;
            let found = state.allocation(allocation).map_err(|e| e.at("allocation"))?;
            let currency = found.amount.currency();
            let of = matches!(&movement.act, Act::Undo { of, .. } if of == allocation);
            let left = found.amount.minor().saturating_sub(found.undone);
            let beside = differences.map_or(0, |amount| amount.minor());
            let fits = found.item == *item
                && of
                && total(movement, currency).ok() == Some(*amount)
                && (1..=left).contains(&amount.minor())
                && differences.is_none_or(|amount| amount.currency() == currency && amount.minor() > 0)
                && beside <= found.differences;
            if !fits {
                return Err(wrong("allocation"));
            }
            let effect = amount.minor().saturating_add(beside);
            let what = What::Unallocated;
            state.change_item(moment, item, ItemStep { what, effect, parts })?;
            if let Some(row) = state.allocations.edit(allocation) {
                row.undone = row.undone.saturating_add(amount.minor());
                row.differences = row.differences.saturating_sub(beside);
                note_parts(&mut row.parts, parts, -1);
            }
            if let Some(row) = state.items.edit(item) {
                // Something is owed again.
                row.standing = super::record::ItemStanding::Standing;
            }
            state.accounts.apply(movement).map_err(|e| e.at("movement"))
        }
        _ => Ok(()),
    }
}
