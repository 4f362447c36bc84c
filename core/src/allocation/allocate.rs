//! From lots, items and a scheme to a plan.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::hash::Hash;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::group::{Face, Group};
use super::plan::{LeftOver, Line, Plan, Refusal, Total};
use super::scheme::{Partial, Phase, Reach, Scheme, Ties};
use crate::error::{ErrorKind, count};
use crate::{Currency, Date, Error, Id, Lot, Money, NamedItem, Nature, Reason, Receivable, Result};

/// What an allocation is made from. Lots and items may be given as values or as references.
#[derive(Clone, Copy, Debug)]
pub struct AllocationRequest<'a, L, R> {
    /// The money to use, in any order.
    pub lots: &'a [L],
    /// The open items, in any order; settled ones are allowed and left alone.
    pub items: &'a [R],
    /// The order in which items are paid.
    pub scheme: &'a Scheme,
    /// The business date (业务日期): the date of every line, and what decides what is due.
    pub as_of: Date,
}

/// Proposes which money pays which items.
///
/// ```
/// use duebook::{AllocationRequest, Currency, Lot, Money, Receivable, Scheme, allocate};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let plan = allocate(&AllocationRequest {
///     lots: &[Lot::new("R-7", "ACME", cny("50000.00")?, "2026-02-06".parse()?)?],
///     items: &[
///         Receivable::new("C-1/2", "ACME", cny("45200.00")?, "2026-04-09".parse()?)?,
///         Receivable::new("C-1/1", "ACME", cny("33900.00")?, "2026-02-07".parse()?)?,
///     ],
///     scheme: &Scheme::oldest_due_first(),
///     as_of: "2026-02-06".parse()?,
/// })?;
/// assert_eq!(plan.lines[1].amount, cny("16100.00")?);
/// assert_eq!(plan.lines[1].reason.en(), "next due item of ACME, due 2026-04-09; 29100.00 CNY stays open");
/// assert!(plan.left_over.is_empty());
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Money only pays items of its own customer in its own currency. Lots are used by the date they
/// arrived, then by id. The time is that of sorting the items once; no lot looks twice at what was
/// already paid.
///
/// # Errors
/// `empty` or `too_many` phases; `too_many` beyond 10,000,000 lots or items, or 10,000 names in a lot;
/// `duplicate_id`; `amount_not_positive` for a lot, `amount_negative` for an item; `not_yet_received`
/// for a lot after the business date. For a named item: `unknown_item`, `customer_mismatch`,
/// `currency_mismatch`, `not_yet_issued`, `over_allocated`, `insufficient_available`. The path names
/// the lot or item; nothing has changed.
pub fn allocate<L: Borrow<Lot>, R: Borrow<Receivable>>(request: &AllocationRequest<'_, L, R>) -> Result<Plan> {
    request.scheme.check().map_err(|e| e.at("scheme"))?;
    let lots = checked_lots(request)?;
    let mut run = Run::new(request, &lots)?;
    for (position, lot) in &lots {
        run.use_lot(*position, lot)?;
    }
    run.finish(&lots)
}

const MOST_RECORDS: usize = 10_000_000;
const MOST_NAMES: usize = 10_000;

/// The lots in the order they are used, with their positions in the caller's list.
fn checked_lots<'a, L: Borrow<Lot>, R>(request: &AllocationRequest<'a, L, R>) -> Result<Vec<(usize, &'a Lot)>> {
    at_most(request.lots.len(), MOST_RECORDS, "lots")?;
    let mut seen = Places::with_capacity_and_hasher(request.lots.len(), FxBuildHasher);
    let mut lots = Vec::with_capacity(request.lots.len());
    for (position, lot) in request.lots.iter().enumerate() {
        let lot: &Lot = lot.borrow();
        check_lot(lot, request.as_of)
            .and_then(|()| remember(&mut seen, &lot.id, position))
            .map_err(|e| e.at_index("lots", position))?;
        lots.push((position, lot));
    }
    lots.sort_unstable_by(|(_, a), (_, b)| (a.received, &a.id).cmp(&(b.received, &b.id)));
    Ok(lots)
}

fn check_lot(lot: &Lot, as_of: Date) -> Result<()> {
    at_most(lot.references.len(), MOST_NAMES, "references")?;
    at_most(lot.pays.len(), MOST_NAMES, "pays")?;
    if lot.amount.minor() <= 0 {
        return Err(Error::from(ErrorKind::AmountNotPositive { amount: lot.amount }).at("amount"));
    }
    if lot.received > as_of {
        let refused = ErrorKind::NotYetReceived { lot: lot.id.clone(), received: lot.received, as_of };
        return Err(Error::from(refused).at("received"));
    }
    Ok(())
}

fn at_most(found: usize, limit: usize, path: &str) -> Result<()> {
    if found <= limit {
        return Ok(());
    }
    Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(path))
}

type Places<'a> = FxHashMap<&'a Id, u32>;

fn remember<'a>(seen: &mut Places<'a>, id: &'a Id, position: usize) -> Result<()> {
    let place = u32::try_from(position).unwrap_or(u32::MAX);
    match seen.insert(id, place) {
        None => Ok(()),
        Some(first) => Err(Error::from(ErrorKind::DuplicateId { id: id.clone(), first: first.into() }).at("id")),
    }
}

/// One customer's money in one currency meets that customer's items in it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Pair<'a> {
    customer: &'a Id,
    currency: Currency,
}

/// The items that bear one quoted reference, oldest due first.
#[derive(Default)]
struct Quoted {
    ranks: Vec<usize>,
    /// All before it are paid.
    head: usize,
}

struct Run<'a, R> {
    items: &'a [R],
    faces: Vec<Face>,
    scheme: &'a Scheme,
    as_of: Date,
    places: Places<'a>,
    /// Group of each pair that has a lot.
    pairs: FxHashMap<Pair<'a>, usize>,
    groups: Vec<Group>,
    /// Rank of each item in its group, by position; `u32::MAX` for items that take no part. Kept only if
    /// lots name items.
    rank_of: Vec<u32>,
    quoted: FxHashMap<(usize, &'a Id), Quoted>,
    /// The last lot that paid each item; kept only if references are quoted.
    payer: Vec<u32>,
    lines: Vec<Line>,
    left_over: Vec<LeftOver>,
    refusals: Vec<Refusal>,
}

/// A lot on its way through the phases.
struct Purse<'a> {
    lot: &'a Lot,
    /// The position of the lot in the caller's list.
    number: u32,
    group: usize,
    left: i64,
}

impl<'a, R: Borrow<Receivable>> Run<'a, R> {
    fn new<L>(request: &AllocationRequest<'a, L, R>, lots: &[(usize, &'a Lot)]) -> Result<Self> {
        let AllocationRequest { items, scheme, as_of, .. } = *request;
        at_most(items.len(), MOST_RECORDS, "items")?;
        let mut pairs = FxHashMap::default();
        for (_, lot) in lots {
            let next = pairs.len();
            pairs.entry(Pair { customer: &lot.customer, currency: lot.amount.currency() }).or_insert(next);
        }
        // A list in the order of its ids, as databases give it, has no duplicates and no ties to sort: one
        // look shows it, and the index is not needed unless a lot names items.
        let named = lots.iter().any(|(_, lot)| !lot.pays.is_empty());
        let in_order = items.is_sorted_by(|a, b| later(a.borrow(), b.borrow()));
        let indexed = named || !in_order;
        let mut places = Places::with_capacity_and_hasher(if indexed { items.len() } else { 0 }, FxBuildHasher);
        let mut faces: Vec<Face> = Vec::with_capacity(items.len());
        let mut members = vec![Vec::new(); pairs.len()];
        let mut latest: Option<(Pair<'a>, Option<usize>)> = None;
        for (position, item) in items.iter().enumerate() {
            let item: &Receivable = item.borrow();
            let unique = if indexed { remember(&mut places, &item.id, position) } else { Ok(()) };
            unique.and_then(|()| not_negative(item)).map_err(|e| e.at_index("items", position))?;
            faces.push(Face::of(item));
            let pair = Pair { customer: &item.customer, currency: item.open.currency() };
            // Lists often come customer by customer: ask the map only when the pair changes.
            let group = match latest {
                Some((same, group)) if same == pair => group,
                _ => pairs.get(&pair).copied(),
            };
            latest = Some((pair, group));
            let exists = item.issued.is_none_or(|issued| issued <= as_of);
            if let Some(members) = group.and_then(|group| members.get_mut(group)).filter(|_| exists) {
                members.push(u32::try_from(position).unwrap_or(u32::MAX));
            }
        }
        // Every line settles an item or uses up a lot, unless amounts are named: room for all at once.
        let most_lines = members.iter().fold(lots.len(), |sum, members| sum.saturating_add(members.len()));
        let groups: Vec<Group> =
            members.into_iter().map(|positions| Group::rank(positions, items, &faces, in_order, as_of)).collect();
        let mut rank_of = Vec::new();
        rank_of.resize(if named { items.len() } else { 0 }, u32::MAX);
        for group in groups.iter().filter(|_| named) {
            for (rank, position) in (0_u32..).zip(&group.ranked) {
                if let Some(place) = usize::try_from(*position).ok().and_then(|at| rank_of.get_mut(at)) {
                    *place = rank;
                }
            }
        }
        let mut run = Self {
            items,
            faces,
            scheme,
            as_of,
            places,
            pairs,
            groups,
            rank_of,
            quoted: FxHashMap::default(),
            payer: Vec::new(),
            lines: Vec::with_capacity(most_lines),
            left_over: Vec::new(),
            refusals: Vec::new(),
        };
        if scheme.phases.contains(&Phase::ByReference {}) {
            run.index_references(lots);
        }
        Ok(run)
    }

    /// Collects, for each reference that a lot quotes, the items that bear it.
    fn index_references(&mut self, lots: &[(usize, &'a Lot)]) {
        for (_, lot) in lots {
            let group = self.group_of(lot);
            self.quoted.extend(lot.references.iter().map(|reference| ((group, reference), Quoted::default())));
        }
        if self.quoted.is_empty() {
            return;
        }
        self.payer = vec![u32::MAX; self.items.len()];
        for (at, group) in self.groups.iter().enumerate() {
            for (rank, position) in group.ranked.iter().enumerate() {
                let Some(item) = item(self.items, *position).filter(|_| group.open(rank) > 0) else { continue };
                for name in std::iter::once(&item.id).chain(&item.references) {
                    if let Some(quoted) = self.quoted.get_mut(&(at, name))
                        && quoted.ranks.last() != Some(&rank)
                    {
                        quoted.ranks.push(rank);
                    }
                }
            }
        }
    }

    fn group_of(&self, lot: &Lot) -> usize {
        let pair = Pair { customer: &lot.customer, currency: lot.amount.currency() };
        self.pairs.get(&pair).copied().unwrap_or(usize::MAX)
    }

    fn use_lot(&mut self, position: usize, lot: &'a Lot) -> Result<()> {
        let number = u32::try_from(position).unwrap_or(u32::MAX);
        let mut purse = Purse { lot, number, group: self.group_of(lot), left: lot.amount.minor() };
        for phase in &self.scheme.phases {
            if purse.left == 0 {
                break;
            }
            match (phase, lot.nature) {
                (_, Nature::Unidentified) => {}
                (Phase::NamedItems {}, _) => {
                    self.pay_named(&mut purse).map_err(|e| e.at_index("lots", position))?;
                }
                (_, Nature::Guarantee) => {}
                (Phase::ByReference {}, _) => self.pay_quoted(&mut purse),
                (Phase::ExactItem { ties }, _) => self.pay_exact_item(&mut purse, *ties),
                (Phase::ExactTotal { reach }, _) => self.pay_exact_total(&mut purse, *reach),
                (Phase::OldestDueFirst { reach }, _) => self.pay_oldest(&mut purse, *reach),
            }
        }
        if purse.left > 0 {
            let amount = money(purse.left, &purse);
            let reason = self.why_left(&purse);
            self.left_over.push(LeftOver { lot: lot.id.clone(), amount, reason });
        }
        Ok(())
    }

    fn pay_named(&mut self, purse: &mut Purse<'a>) -> Result<()> {
        let lot = purse.lot;
        for (position, named) in lot.pays.iter().enumerate() {
            let rank = self.named_rank(purse, named).map_err(|e| e.at_index("pays", position))?;
            let open = self.group(purse).map_or(0, |group| group.open(rank));
            let amount = match named.amount {
                None => open.min(purse.left),
                Some(amount) => self
                    .told_amount(purse, named, amount, open)
                    .map_err(|e| e.at("amount").at_index("pays", position))?,
            };
            let rank_in_lot = count(position).saturating_add(1);
            if open == 0 {
                self.refuse(purse, Reason::AlreadySettled { item: named.item.clone() });
            } else if amount > 0 && self.may_pay(purse, rank, amount) {
                self.pay(purse, rank, amount, |_, open| Reason::Named { rank: rank_in_lot, open });
            }
        }
        Ok(())
    }

    /// The rank of a named item, if the instruction can be followed at all.
    fn named_rank(&self, purse: &Purse<'_>, named: &NamedItem) -> Result<usize> {
        let refused = |kind: ErrorKind| Error::from(kind).at("item");
        let unknown = || refused(ErrorKind::UnknownItem { item: named.item.clone() });
        let position = *self.places.get(&named.item).ok_or_else(unknown)?;
        let item = item(self.items, position).ok_or_else(unknown)?;
        let (lot, name) = (purse.lot, named.item.clone());
        if item.customer != lot.customer {
            let (expected, found) = (lot.customer.clone(), item.customer.clone());
            return Err(refused(ErrorKind::CustomerMismatch { item: name, expected, found }));
        }
        if item.open.currency() != lot.amount.currency() {
            let (expected, found) = (lot.amount.currency(), item.open.currency());
            return Err(refused(ErrorKind::CurrencyMismatch { expected, found, item: Some(name) }));
        }
        if let Some(issued) = item.issued.filter(|issued| *issued > self.as_of) {
            return Err(refused(ErrorKind::NotYetIssued { item: name, issued, as_of: self.as_of }));
        }
        let rank = usize::try_from(position).ok().and_then(|at| self.rank_of.get(at));
        rank.and_then(|rank| usize::try_from(*rank).ok()).ok_or_else(unknown)
    }

    /// The amount the lot was told to pay, if both sides have it.
    fn told_amount(&self, purse: &Purse<'_>, named: &NamedItem, asked: Money, open: i64) -> Result<i64> {
        if asked.currency() != purse.lot.amount.currency() {
            let (expected, found) = (purse.lot.amount.currency(), asked.currency());
            return Err(ErrorKind::CurrencyMismatch { expected, found, item: Some(named.item.clone()) }.into());
        }
        if asked.minor() <= 0 {
            return Err(ErrorKind::AmountNotPositive { amount: asked }.into());
        }
        if asked.minor() > open {
            let (item, open) = (named.item.clone(), money(open, purse));
            return Err(ErrorKind::OverAllocated { item, open, asked }.into());
        }
        if asked.minor() > purse.left {
            let (lot, available) = (purse.lot.id.clone(), money(purse.left, purse));
            return Err(ErrorKind::InsufficientAvailable { lot, available, asked }.into());
        }
        Ok(asked.minor())
    }

    fn pay_quoted(&mut self, purse: &mut Purse<'a>) {
        for reference in &purse.lot.references {
            let key = (purse.group, reference);
            let mut found = false;
            while purse.left > 0 {
                let Some(rank) = self.next_quoted(key) else { break };
                found = true;
                let amount = self.group(purse).map_or(0, |group| group.open(rank)).min(purse.left);
                if !self.may_pay(purse, rank, amount) {
                    return;
                }
                self.pay(purse, rank, amount, |_, open| Reason::Reference { reference: reference.clone(), open });
            }
            if !found && purse.left > 0 && !self.paid_by(purse, key) {
                self.refuse(purse, Reason::ReferenceUnknown { reference: reference.clone() });
            }
        }
    }

    /// The oldest item that bears the reference and is still open.
    fn next_quoted(&mut self, key: (usize, &'a Id)) -> Option<usize> {
        let (quoted, group) = (self.quoted.get_mut(&key)?, self.groups.get(key.0)?);
        while quoted.ranks.get(quoted.head).is_some_and(|rank| group.open(*rank) == 0) {
            quoted.head = quoted.head.saturating_add(1);
        }
        quoted.ranks.get(quoted.head).copied()
    }

    /// Whether this lot itself settled the last item that bears the reference.
    fn paid_by(&self, purse: &Purse<'_>, key: (usize, &'a Id)) -> bool {
        let last = self.quoted.get(&key).and_then(|quoted| quoted.ranks.last());
        let last = last.and_then(|rank| self.groups.get(key.0)?.ranked.get(*rank));
        let payer = last.and_then(|at| usize::try_from(*at).ok()).and_then(|at| self.payer.get(at));
        payer == Some(&purse.number)
    }

    fn pay_exact_item(&mut self, purse: &mut Purse<'a>, ties: Ties) {
        let Some(group) = self.groups.get_mut(purse.group) else { return };
        let (candidates, oldest) = group.exactly(purse.left);
        let amount = money(purse.left, purse);
        match (oldest.first(), ties) {
            (None, _) => {}
            (Some(_), Ties::Refuse) if candidates > 1 => {
                let rivals = oldest.iter().filter_map(|rank| self.item_at(purse, *rank)).map(|item| item.id.clone());
                let rivals = rivals.collect();
                self.refuse(purse, Reason::Ambiguous { amount, candidates, rivals });
            }
            (Some(rank), _) => self.pay(purse, *rank, purse.left, |_, _| Reason::ExactItem { amount, candidates }),
        }
    }

    fn pay_exact_total(&mut self, purse: &mut Purse<'a>, reach: Reach) {
        let due_only = reach == Reach::Due;
        let Some(sum) = self.group(purse).map(|group| group.total(due_only)) else { return };
        if sum.minor != i128::from(purse.left) {
            return;
        }
        let (total, items) = (money(purse.left, purse), sum.items);
        while let Some(rank) = self.groups.get_mut(purse.group).and_then(|group| group.oldest(due_only)) {
            let amount = self.group(purse).map_or(0, |group| group.open(rank));
            self.pay(purse, rank, amount, |_, _| Reason::ExactTotal { total, items });
        }
    }

    fn pay_oldest(&mut self, purse: &mut Purse<'a>, reach: Reach) {
        let mut number = 0_i64;
        while purse.left > 0 {
            let oldest = self.groups.get_mut(purse.group).and_then(|group| group.oldest(reach == Reach::Due));
            let Some(rank) = oldest else { break };
            let amount = self.group(purse).map_or(0, |group| group.open(rank)).min(purse.left);
            if !self.may_pay(purse, rank, amount) {
                break;
            }
            number = number.saturating_add(1);
            let customer = purse.lot.customer.clone();
            self.pay(purse, rank, amount, |due, open| Reason::OldestDue { customer, due, rank: number, open });
        }
    }

    /// Whether the amount may be paid, which is not so if it leaves an item open in part and parts are forbidden.
    fn may_pay(&mut self, purse: &Purse<'a>, rank: usize, amount: i64) -> bool {
        let open = self.group(purse).map_or(0, |group| group.open(rank));
        if self.scheme.partial == Partial::Allowed || amount >= open {
            return true;
        }
        if let Some(item) = self.item_at(purse, rank).map(|item| item.id.clone()) {
            let (open, left) = (money(open, purse), money(purse.left, purse));
            self.refuse(purse, Reason::PartialForbidden { item, open, left });
        }
        false
    }

    // INVARIANT: the only place where money moves: 0 < amount <= min(left, open), so that no lot gives
    // more than it has and no item gets more than it lacks (C01).
    fn pay(&mut self, purse: &mut Purse<'a>, rank: usize, amount: i64, why: impl FnOnce(Date, Money) -> Reason) {
        let Some(group) = self.groups.get_mut(purse.group) else { return };
        let Some(position) = group.ranked.get(rank).copied() else { return };
        let Some(face) = usize::try_from(position).ok().and_then(|at| self.faces.get(at)) else { return };
        group.pay(rank, amount);
        if let Some(payer) = usize::try_from(position).ok().and_then(|at| self.payer.get_mut(at)) {
            *payer = purse.number;
        }
        purse.left = purse.left.saturating_sub(amount);
        let open = money(group.open(rank), purse);
        let reason = why(face.due, open);
        let (lot, item, amount) = (purse.lot.id.clone(), face.id.clone(), money(amount, purse));
        self.lines.push(Line { lot, item, amount, open, reason });
    }

    fn refuse(&mut self, purse: &Purse<'_>, reason: Reason) {
        self.refusals.push(Refusal { lot: purse.lot.id.clone(), reason });
    }

    fn group(&self, purse: &Purse<'_>) -> Option<&Group> {
        self.groups.get(purse.group)
    }

    fn item_at(&self, purse: &Purse<'_>, rank: usize) -> Option<&'a Receivable> {
        self.group(purse)?.ranked.get(rank).and_then(|at| item(self.items, *at))
    }

    fn why_left(&self, purse: &Purse<'_>) -> Reason {
        let (lot, group) = (purse.lot, self.group(purse));
        let owed = |due_only| group.map_or(0, |group| group.total(due_only).minor);
        let customer = lot.customer.clone();
        let currency = lot.amount.currency();
        let only_due = self.scheme.phases.contains(&Phase::OldestDueFirst { reach: Reach::Due });
        // A sum over the largest amount cannot be shown; it is shown as that amount.
        let open = Money::from_i128(owed(false), currency).or_else(|_| Money::new(Money::MAX_MINOR, currency));
        let open = open.unwrap_or(Money::zero(currency));
        match lot.nature {
            Nature::Unidentified | Nature::Guarantee => Reason::NatureHeld { nature: lot.nature },
            _ if owed(false) == 0 => Reason::NothingOpen { customer, currency },
            _ if only_due && owed(true) == 0 => Reason::NothingDue { customer, open },
            _ => Reason::NoPhaseFits { customer, open },
        }
    }

    fn finish(mut self, lots: &[(usize, &Lot)]) -> Result<Plan> {
        self.lines.shrink_to_fit();
        let mut sums: BTreeMap<Currency, [i128; 3]> = BTreeMap::new();
        let received = lots.iter().map(|(_, lot)| (lot.amount, 0));
        let allocated = self.lines.iter().map(|line| (line.amount, 1));
        let left_over = self.left_over.iter().map(|left| (left.amount, 2));
        for (amount, column) in received.chain(allocated).chain(left_over) {
            let sums = sums.entry(amount.currency()).or_default();
            if let Some(sum) = sums.get_mut(column) {
                *sum = sum.saturating_add(amount.minor().into());
            }
        }
        let total = |(currency, [received, allocated, left_over]): (Currency, [i128; 3])| {
            let money = |minor| Money::from_i128(minor, currency).map_err(|e| e.at("lots"));
            Ok(Total {
                currency,
                received: money(received)?,
                allocated: money(allocated)?,
                left_over: money(left_over)?,
            })
        };
        let totals = sums.into_iter().map(total).collect::<Result<_>>()?;
        Ok(Plan { as_of: self.as_of, lines: self.lines, left_over: self.left_over, refusals: self.refusals, totals })
    }
}

/// Whether `b` comes after `a` by issue date, and by id.
fn later(a: &Receivable, b: &Receivable) -> bool {
    a.issued <= b.issued && a.id < b.id
}

fn not_negative(item: &Receivable) -> Result<()> {
    if item.open.is_negative() {
        return Err(Error::from(ErrorKind::AmountNegative { amount: item.open }).at("open"));
    }
    Ok(())
}

fn item<R: Borrow<Receivable>>(items: &[R], position: u32) -> Option<&Receivable> {
    usize::try_from(position).ok().and_then(|at| items.get(at)).map(Borrow::borrow)
}

/// Minor units of a lot's currency; never more than the lot or the item had.
fn money(minor: i64, purse: &Purse<'_>) -> Money {
    let currency = purse.lot.amount.currency();
    Money::new(minor, currency).unwrap_or(Money::zero(currency))
}
