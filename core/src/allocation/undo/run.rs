//! An undo under way.

use std::collections::{BTreeMap, BTreeSet};

use super::history::{HistoryEntry, Undo, UndoOrder, UndoRequest, UndoTarget, Undone};
use super::link::{Link, LinkDifference, LinkPart, positive};
use crate::error::{ErrorKind, count};
use crate::{Date, Error, Id, Lot, Money, Receivable, Result, UndoReason};

/// Undoes links, as a whole or in part: the lots have their money back, the items are open again.
///
/// ```
/// use duebook::{
///     AllocationRequest, Currency, HistoryEntry, Lot, Money, Receivable, Scheme, UndoOrder, UndoRequest, UndoTarget,
///     allocate, links, settle, undo,
/// };
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let lots = vec![Lot::new("R-7", "ACME", cny("100.01")?, "2026-02-06".parse()?)?];
/// let items = vec![Receivable::new("C-1/1", "ACME", cny("339.00")?, "2026-02-07".parse()?)?];
/// let (scheme, as_of) = (Scheme::oldest_due_first(), "2026-02-06".parse()?);
/// let plan = allocate(&AllocationRequest { lots: &lots, items: &items, scheme: &scheme, as_of })?;
/// let back = undo(&UndoRequest {
///     history: links(&plan, "K")?.into_iter().map(|link| HistoryEntry::Link { link }).collect(),
///     lots: vec![Lot { amount: cny("0.00")?, ..lots[0].clone() }],
///     items: settle(&items, &plan)?,
///     undo: vec![UndoTarget::Link { link: "K-1".parse()?, amount: None }],
///     order: UndoOrder::Any,
///     on: "2026-03-01".parse()?,
/// })?;
/// assert_eq!((back.lots, back.items), (lots, items));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A link cannot be undone while something later stands that depends on it: a step that touched its item or
/// its lot (U8: no later processing of the same document), a difference that settled the item after it, and
/// in strict order any later link of the item. The refusal names the latest of these. What one request undoes
/// together does not stand in its own way.
///
/// # Errors
/// `link_depends_on`; `unknown_link`, `already_undone`, `link_over_undone` with both amounts; `unknown_lot`,
/// `unknown_item`; `before_document` for a date before the link; `empty` or `too_many`; `duplicate_id`;
/// `amount_not_positive`, `amount_negative`, `currency_mismatch`, `lines_do_not_add_up`,
/// `parts_do_not_add_up`, `unknown_component` for records that do not fit each other; `amount_too_large`.
pub fn undo(request: &UndoRequest) -> Result<Undo> {
    let UndoRequest { undo: targets, order, on, .. } = request;
    let size = |found: usize, limit: usize, path: &str| {
        let refused = || Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(path);
        (found <= limit).then_some(()).ok_or_else(refused)
    };
    size(request.history.len(), MOST_ENTRIES, "history")?;
    size(targets.len(), MOST_TARGETS, "undo")?;
    if targets.is_empty() {
        return Err(Error::from(ErrorKind::Empty {}).at("undo"));
    }
    let history = History::new(&request.history)?;
    let mut run = Run::new(request, history)?;
    for (position, target) in targets.iter().enumerate() {
        run.follow(position, target, *on).map_err(|e| e.at_index("undo", position))?;
    }
    run.nothing_later(*order)?;
    run.finish()
}

const MOST_ENTRIES: usize = 1_000_000;
const MOST_TARGETS: usize = 10_000;
const MOST_PARTS: usize = 1_000;

/// A link and how much of it is undone.
struct Standing<'a> {
    link: &'a Link,
    /// The position in the history.
    at: usize,
    undone: i64,
}

impl Standing<'_> {
    fn left(&self) -> i64 {
        self.link.amount.minor().saturating_sub(self.undone)
    }
}

/// A history that makes sense, with what is asked of it at hand.
#[derive(Default)]
struct History<'a> {
    links: Vec<Standing<'a>>,
    /// The place of each link in `links`.
    places: BTreeMap<&'a Id, usize>,
    of_lot: BTreeMap<&'a Id, Vec<usize>>,
    of_item: BTreeMap<&'a Id, Vec<usize>>,
    /// The last step that touched each, with its position.
    lot_step: BTreeMap<&'a Id, (usize, &'a Id)>,
    item_step: BTreeMap<&'a Id, (usize, &'a Id)>,
}

impl<'a> History<'a> {
    fn new(entries: &'a [HistoryEntry]) -> Result<Self> {
        let mut history = Self::default();
        let mut ids: BTreeMap<&Id, usize> = BTreeMap::new();
        let mut unique = |id: &'a Id, at: usize| match ids.insert(id, at) {
            None => Ok(()),
            Some(first) => Err(Error::from(ErrorKind::DuplicateId { id: id.clone(), first: count(first) }).at("id")),
        };
        for (at, entry) in entries.iter().enumerate() {
            let read = match entry {
                HistoryEntry::Link { link } => unique(&link.id, at)
                    .and_then(|()| check(link))
                    .map(|()| history.link(link, at))
                    .map_err(|e| e.at("link")),
                HistoryEntry::Undone { undone } => history.undone(undone).map_err(|e| e.at("undone")),
                HistoryEntry::Step { step } => unique(&step.id, at).map_err(|e| e.at("step")).map(|()| {
                    history.lot_step.extend(step.lots.iter().map(|lot| (lot, (at, &step.id))));
                    history.item_step.extend(step.items.iter().map(|item| (item, (at, &step.id))));
                }),
            };
            read.map_err(|e| e.at_index("history", at))?;
        }
        Ok(history)
    }

    fn link(&mut self, link: &'a Link, at: usize) {
        let place = self.links.len();
        self.places.insert(&link.id, place);
        self.of_lot.entry(&link.lot).or_default().push(place);
        self.of_item.entry(&link.item).or_default().push(place);
        self.links.push(Standing { link, at, undone: 0 });
    }

    fn undone(&mut self, undone: &Undone) -> Result<()> {
        let standing = self.standing(&undone.link).map_err(|e| e.at("link"))?;
        let minor = asked(standing, undone.amount).map_err(|e| e.at("amount"))?;
        standing.undone = standing.undone.saturating_add(minor);
        Ok(())
    }

    fn standing(&mut self, id: &Id) -> Result<&mut Standing<'a>> {
        let place = self.places.get(id).copied();
        let standing = place.and_then(|place| self.links.get_mut(place));
        standing.ok_or_else(|| ErrorKind::UnknownLink { link: id.clone() }.into())
    }
}

/// The amount in minor units, if it still stands.
fn asked(standing: &Standing<'_>, asked: Money) -> Result<i64> {
    let (link, left) = (standing.link, standing.left());
    link.amount.same_currency(asked.currency())?;
    positive(asked)?;
    if asked.minor() > left {
        let (link, left) = (link.id.clone(), Money::new(left, asked.currency())?);
        return Err(ErrorKind::LinkOverUndone { link, left, asked }.into());
    }
    Ok(asked.minor())
}

fn check(link: &Link) -> Result<()> {
    positive(link.amount).map_err(|e| e.at("amount"))?;
    check_parts(&link.parts, link.amount)?;
    let Some(LinkDifference { amount, parts, .. }) = &link.difference else { return Ok(()) };
    let inside = |e: Error| e.at("difference");
    link.amount.same_currency(amount.currency()).map_err(|e| inside(e.at("amount")))?;
    positive(*amount).map_err(|e| inside(e.at("amount")))?;
    check_parts(parts, *amount).map_err(inside)
}

fn check_parts(parts: &[LinkPart], total: Money) -> Result<()> {
    if parts.len() > MOST_PARTS {
        let refused = ErrorKind::TooMany { found: count(parts.len()), limit: count(MOST_PARTS) };
        return Err(Error::from(refused).at("parts"));
    }
    for (position, part) in parts.iter().enumerate() {
        positive(part.amount).map_err(|e| e.at("amount").at_index("parts", position))?;
    }
    let sum = Money::sum(parts.iter().map(|part| part.amount), total.currency()).map_err(|e| e.at("parts"))?;
    if parts.is_empty() || sum == total {
        return Ok(());
    }
    Err(Error::from(ErrorKind::LinesDoNotAddUp { sum, total }).at("parts"))
}

struct Run<'a> {
    history: History<'a>,
    lots: Vec<Lot>,
    items: Vec<Receivable>,
    lot_at: BTreeMap<&'a Id, usize>,
    item_at: BTreeMap<&'a Id, usize>,
    /// Where each component of an item stands, by the position of the item.
    part_at: BTreeMap<(usize, &'a Id), usize>,
    /// The links undone in this call, with the target that did it.
    touched: Vec<(usize, usize)>,
    /// The lots taken out, with the target that did it.
    out: BTreeMap<&'a Id, usize>,
    undone: Vec<Undone>,
}

impl<'a> Run<'a> {
    fn new(request: &'a UndoRequest, history: History<'a>) -> Result<Self> {
        let (mut lot_at, mut item_at, mut part_at) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (position, lot) in request.lots.iter().enumerate() {
            open(&mut lot_at, &lot.id, position, lot.amount, "amount").map_err(|e| e.at_index("lots", position))?;
        }
        for (position, item) in request.items.iter().enumerate() {
            open(&mut item_at, &item.id, position, item.open, "open").map_err(|e| e.at_index("items", position))?;
            for (place, part) in item.parts.iter().enumerate() {
                if let Some(first) = part_at.insert((position, &part.component), place) {
                    let refused = ErrorKind::DuplicateId { id: part.component.clone(), first: count(first) };
                    let refused = Error::from(refused).at("component").at_index("parts", place);
                    return Err(refused.at_index("items", position));
                }
            }
        }
        let (lots, items) = (request.lots.clone(), request.items.clone());
        let (touched, out, undone) = (Vec::new(), BTreeMap::new(), Vec::new());
        Ok(Self { history, lots, items, lot_at, item_at, part_at, touched, out, undone })
    }

    fn follow(&mut self, position: usize, target: &'a UndoTarget, on: Date) -> Result<()> {
        let standing = |run: &Self, places: Option<&Vec<usize>>| -> Vec<usize> {
            let left = |place: &usize| run.history.links.get(*place).is_some_and(|standing| standing.left() > 0);
            places.into_iter().flatten().rev().copied().filter(left).collect()
        };
        match target {
            UndoTarget::Link { link, amount } => {
                let found = self.history.standing(link).map_err(|e| e.at("link"))?;
                if found.left() == 0 {
                    return Err(Error::from(ErrorKind::AlreadyUndone { link: link.clone() }).at("link"));
                }
                let minor = match amount {
                    None => found.left(),
                    Some(amount) => asked(found, *amount).map_err(|e| e.at("amount"))?,
                };
                let left = Money::new(found.left().saturating_sub(minor), found.link.amount.currency())?;
                let place = self.history.places.get(link).copied().unwrap_or(usize::MAX);
                self.restore(position, place, minor, on, UndoReason::Asked { left }).map_err(|e| e.at("link"))
            }
            UndoTarget::Lot { lot } => {
                if !self.lot_at.contains_key(lot) {
                    return Err(Error::from(ErrorKind::UnknownLot { lot: lot.clone() }).at("lot"));
                }
                if let Some(first) = self.out.insert(lot, position) {
                    let refused = ErrorKind::DuplicateId { id: lot.clone(), first: count(first) };
                    return Err(Error::from(refused).at("lot"));
                }
                for place in standing(self, self.history.of_lot.get(lot)) {
                    let minor = self.history.links.get(place).map_or(0, Standing::left);
                    let reason = UndoReason::LotTakenOut { lot: lot.clone() };
                    self.restore(position, place, minor, on, reason).map_err(|e| e.at("lot"))?;
                }
                Ok(())
            }
            UndoTarget::Item { item } => {
                if !self.item_at.contains_key(item) {
                    return Err(Error::from(ErrorKind::UnknownItem { item: item.clone() }).at("item"));
                }
                for place in standing(self, self.history.of_item.get(item)) {
                    let minor = self.history.links.get(place).map_or(0, Standing::left);
                    let reason = UndoReason::ItemCanceled { item: item.clone() };
                    self.restore(position, place, minor, on, reason).map_err(|e| e.at("item"))?;
                }
                Ok(())
            }
        }
    }

    // INVARIANT: the only place where money goes back: to the lot and the item of the link, the same amount,
    // never more than still stands; what is undone of each part follows from the sum undone alone, so that
    // every order of partial undos ends in the same state (A09, A10, C12).
    fn restore(&mut self, target: usize, place: usize, minor: i64, on: Date, reason: UndoReason) -> Result<()> {
        let Some(standing) = self.history.links.get_mut(place) else { return Ok(()) };
        let (link, before) = (standing.link, standing.undone);
        if on < link.on {
            return Err(ErrorKind::BeforeDocument { on, earliest: link.on }.into());
        }
        standing.undone = before.saturating_add(minor);
        let amount = Money::new(minor, link.amount.currency())?;
        let parts = between(&link.parts, before, standing.undone)?;
        let difference = link.difference.clone().filter(|_| before == 0);
        let lot = self.lot_at.get(&link.lot).and_then(|at| self.lots.get_mut(*at));
        let lot = lot.ok_or_else(|| ErrorKind::UnknownLot { lot: link.lot.clone() })?;
        lot.amount = lot.amount.plus(amount)?;
        let at = self.item_at.get(&link.item).copied().unwrap_or(usize::MAX);
        let item = self.items.get_mut(at);
        let item = item.ok_or_else(|| ErrorKind::UnknownItem { item: link.item.clone() })?;
        item.open = item.open.plus(amount)?;
        if let Some(difference) = &difference {
            item.open = item.open.plus(difference.amount)?;
        }
        for LinkPart { component, amount } in parts.iter().chain(difference.iter().flat_map(|d| &d.parts)) {
            let part = self.part_at.get(&(at, component)).and_then(|place| item.parts.get_mut(*place));
            let part = part.ok_or_else(|| ErrorKind::UnknownComponent { component: component.clone() })?;
            part.open = part.open.plus(*amount)?;
        }
        self.touched.push((place, target));
        let (id, lot, item) = (link.id.clone(), link.lot.clone(), link.item.clone());
        self.undone.push(Undone { link: id, lot, item, amount, parts, difference, on, reason });
        Ok(())
    }

    /// That nothing later stands which depends on what was undone.
    fn nothing_later(&self, order: UndoOrder) -> Result<()> {
        // The last link of each item that stands in the way of those before it.
        let mut in_the_way: BTreeMap<&Id, (usize, &Id)> = BTreeMap::new();
        for Standing { link, at, undone } in &self.history.links {
            let settles = link.difference.is_some() && *undone == 0;
            let stands = order == UndoOrder::Strict && *undone < link.amount.minor();
            if settles || stands {
                in_the_way.insert(&link.item, (*at, &link.id));
            }
        }
        let refused = |what: &Id, later: &Id, target: usize| {
            let kind = ErrorKind::LinkDependsOn { undone: what.clone(), later: later.clone() };
            Error::from(kind).at_index("undo", target)
        };
        for (place, target) in &self.touched {
            let Some(Standing { link, at, .. }) = self.history.links.get(*place) else { continue };
            let steps = [self.history.lot_step.get(&link.lot), self.history.item_step.get(&link.item)];
            let later = steps.into_iter().chain([in_the_way.get(&link.item)]).flatten();
            if let Some((_, later)) = later.filter(|(later, _)| later > at).max() {
                return Err(refused(&link.id, later, *target));
            }
        }
        for (lot, target) in &self.out {
            if let Some((_, later)) = self.history.lot_step.get(lot) {
                return Err(refused(lot, later, *target));
            }
        }
        Ok(())
    }

    fn finish(self) -> Result<Undo> {
        let touched: BTreeSet<usize> = crate::order::set(
            self.touched
                .iter()
                .filter_map(|(place, _)| self.history.links.get(*place))
                .filter_map(|standing| self.item_at.get(&standing.link.item).copied()),
        );
        for position in touched {
            let Some(item) = self.items.get(position).filter(|item| !item.parts.is_empty()) else { continue };
            let refused = |e: Error| e.at("parts").at_index("items", position);
            let sum = Money::sum(item.parts.iter().map(|part| part.open), item.open.currency()).map_err(refused)?;
            if sum != item.open {
                let kind = ErrorKind::PartsDoNotAddUp { item: item.id.clone(), sum, open: item.open };
                return Err(refused(kind.into()));
            }
        }
        let (taken_out, lots) = self.lots.into_iter().partition(|lot| self.out.contains_key(&lot.id));
        Ok(Undo { undone: self.undone, lots, items: self.items, taken_out })
    }
}

/// Notes where a record stands; what is left of it is zero or more.
fn open<'a>(seen: &mut BTreeMap<&'a Id, usize>, id: &'a Id, position: usize, left: Money, field: &str) -> Result<()> {
    if let Some(first) = seen.insert(id, position) {
        return Err(Error::from(ErrorKind::DuplicateId { id: id.clone(), first: count(first) }).at("id"));
    }
    if left.is_negative() {
        return Err(Error::from(ErrorKind::AmountNegative { amount: left }).at(field));
    }
    Ok(())
}

/// What opens again of each part when the sum undone goes from `before` to `after`: the last part first.
fn between(parts: &[LinkPart], before: i64, after: i64) -> Result<Vec<LinkPart>> {
    let (mut before, mut after) = (before, after);
    let mut opened = Vec::new();
    for LinkPart { component, amount } in parts.iter().rev() {
        let (was, is) = (amount.minor().min(before), amount.minor().min(after));
        (before, after) = (before.saturating_sub(was), after.saturating_sub(is));
        let back = is.saturating_sub(was);
        if back > 0 {
            opened.push(LinkPart { component: component.clone(), amount: Money::new(back, amount.currency())? });
        }
    }
    Ok(opened)
}
