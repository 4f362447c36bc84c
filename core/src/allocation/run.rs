//! An allocation under way: what each lot has left and each item lacks, and the one place where money
//! moves. The ways to find an item are next door, in `phases`.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::allocate::{AllocationRequest, MOST_RECORDS, at_most};
use super::group::{Face, Group};
use super::plan::{LeftOver, Line, Plan, Refusal, Total};
use super::scheme::{Partial, Phase, Reach, Rule, Scheme};
use crate::error::ErrorKind;
use crate::{Currency, Date, Error, Id, Lot, Money, Nature, Reason, Receivable, Result};

/// Where each id stands in its list.
pub(super) type Places<'a> = FxHashMap<&'a Id, u32>;

pub(super) fn remember<'a>(seen: &mut Places<'a>, id: &'a Id, position: usize) -> Result<()> {
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
pub(super) struct Quoted {
    pub(super) ranks: Vec<usize>,
    /// All before it are paid.
    pub(super) head: usize,
}

/// An allocation under way.
pub(super) struct Run<'a, R> {
    pub(super) items: &'a [R],
    faces: Vec<Face>,
    scheme: &'a Scheme,
    pub(super) as_of: Date,
    pub(super) places: Places<'a>,
    /// Group of each pair that has a lot.
    pairs: FxHashMap<Pair<'a>, usize>,
    pub(super) groups: Vec<Group>,
    /// Rank of each item in its group, by position; `u32::MAX` for items that take no part. Kept only if
    /// lots name items.
    pub(super) rank_of: Vec<u32>,
    pub(super) quoted: FxHashMap<(usize, &'a Id), Quoted>,
    /// The last lot that paid each item; kept only if references are quoted.
    pub(super) payer: Vec<u32>,
    lines: Vec<Line>,
    left_over: Vec<LeftOver>,
    refusals: Vec<Refusal>,
}

/// A lot on its way through the phases.
pub(super) struct Purse<'a> {
    pub(super) lot: &'a Lot,
    /// The position of the lot in the caller's list.
    pub(super) number: u32,
    pub(super) group: usize,
    pub(super) left: i64,
}

impl<'a, R: Borrow<Receivable>> Run<'a, R> {
    pub(super) fn new<L>(request: &AllocationRequest<'a, L, R>, lots: &[(usize, &'a Lot)]) -> Result<Self> {
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
            let exists = item.exists_on(as_of);
            if let Some(members) = group.and_then(|group| members.get_mut(group)).filter(|_| exists) {
                members.push(u32::try_from(position).unwrap_or(u32::MAX));
            }
        }
        let groups: Vec<Group> =
            members.into_iter().map(|positions| Group::rank(positions, items, &faces, in_order, as_of)).collect();
        // A sum that no amount can hold could not be shown in a reason either.
        for (pair, group) in &pairs {
            let open = groups.get(*group).map_or(0, |group| group.total(false).minor);
            Money::from_i128(open, pair.currency).map_err(|e| e.at("items"))?;
        }
        let mut money = vec![0_i128; groups.len()];
        for (_, lot) in lots {
            let pair = Pair { customer: &lot.customer, currency: lot.amount.currency() };
            if let Some(sum) = pairs.get(&pair).and_then(|group| money.get_mut(*group)) {
                *sum = sum.saturating_add(lot.amount.minor().into());
            }
        }
        // Paying the oldest first, every line settles an item or uses up a lot: room for as many.
        let reached = groups.iter().zip(&money).map(|(group, money)| group.reach(*money));
        let most_lines = reached.fold(lots.len(), usize::saturating_add);
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
        if scheme.phases.iter().any(|phase| matches!(phase.rule, Rule::ByReference { .. })) {
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

    pub(super) fn use_lot(&mut self, position: usize, lot: &'a Lot) -> Result<()> {
        let number = u32::try_from(position).unwrap_or(u32::MAX);
        let mut purse = Purse { lot, number, group: self.group_of(lot), left: lot.amount.minor() };
        if lot.nature != Nature::Unidentified {
            self.pay_named(&mut purse).map_err(|e| e.at_index("lots", position))?;
        }
        for Phase { rule, items, .. } in &self.scheme.phases {
            if purse.left == 0 || matches!(lot.nature, Nature::Unidentified | Nature::Guarantee) {
                break;
            }
            match rule {
                Rule::ByReference { .. } => self.pay_quoted(&mut purse),
                Rule::ExactItem { ties } => self.pay_exact_item(&mut purse, *ties),
                Rule::ExactTotal { .. } => self.pay_exact_total(&mut purse, items.reach),
                Rule::InOrder { .. } => self.pay_oldest(&mut purse, items.reach),
                Rule::ExactGroup { .. } | Rule::Together {} | Rule::ProRata {} => {}
            }
        }
        if purse.left > 0 {
            let amount = money(purse.left, &purse);
            let reason = self.why_left(&purse);
            self.left_over.push(LeftOver { lot: lot.id.clone(), amount, reason });
        }
        Ok(())
    }

    /// Whether the amount may be paid, which is not so if it leaves an item open in part and parts are forbidden.
    pub(super) fn may_pay(&mut self, purse: &Purse<'a>, rank: usize, amount: i64) -> bool {
        let open = self.group(purse).map_or(0, |group| group.open(rank));
        if self.scheme.partial == Partial::Allowed || amount >= open {
            return true;
        }
        if let Some(item) = self.item_at(purse, rank).map(|item| item.id.clone()) {
            let (open, left) = (money(open, purse), money(amount, purse));
            self.refuse(purse, Reason::PartialForbidden { item, open, left });
        }
        false
    }

    // INVARIANT: the only place where money moves: 0 < amount <= min(left, open), so that no lot gives
    // more than it has and no item gets more than it lacks (C01).
    pub(super) fn pay(
        &mut self,
        purse: &mut Purse<'a>,
        rank: usize,
        amount: i64,
        why: impl FnOnce(Date, Money) -> Reason,
    ) {
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

    pub(super) fn refuse(&mut self, purse: &Purse<'_>, reason: Reason) {
        self.refusals.push(Refusal { lot: purse.lot.id.clone(), reason });
    }

    pub(super) fn group(&self, purse: &Purse<'_>) -> Option<&Group> {
        self.groups.get(purse.group)
    }

    pub(super) fn item_at(&self, purse: &Purse<'_>, rank: usize) -> Option<&'a Receivable> {
        self.group(purse)?.ranked.get(rank).and_then(|at| item(self.items, *at))
    }

    fn why_left(&self, purse: &Purse<'_>) -> Reason {
        let (lot, group) = (purse.lot, self.group(purse));
        let owed = |due_only| group.map_or(0, |group| group.total(due_only).minor);
        let customer = lot.customer.clone();
        let currency = lot.amount.currency();
        let has = |reach| self.scheme.phases.iter().any(|phase| phase.items.reach == reach);
        let only_due = has(Reach::Due) && !has(Reach::AllOpen);
        // What a group owes fits an amount: it was checked when the group was made.
        let open = Money::from_i128(owed(false), currency).unwrap_or(Money::zero(currency));
        match lot.nature {
            Nature::Unidentified | Nature::Guarantee => Reason::NatureHeld { nature: lot.nature },
            _ if owed(false) == 0 => Reason::NothingOpen { customer, currency },
            _ if only_due && owed(true) == 0 => Reason::NothingDue { customer, open },
            _ => Reason::NoPhaseFits { customer, open },
        }
    }

    pub(super) fn finish(mut self, lots: &[(usize, &Lot)]) -> Result<Plan> {
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
        Ok(Plan {
            as_of: self.as_of,
            lines: self.lines,
            differences: Vec::new(),
            parts: Vec::new(),
            left_over: self.left_over,
            refusals: self.refusals,
            totals,
        })
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

pub(super) fn item<R: Borrow<Receivable>>(items: &[R], position: u32) -> Option<&Receivable> {
    usize::try_from(position).ok().and_then(|at| items.get(at)).map(Borrow::borrow)
}

/// Minor units of a lot's currency; never more than the lot or the item had.
pub(super) fn money(minor: i64, purse: &Purse<'_>) -> Money {
    let currency = purse.lot.amount.currency();
    Money::new(minor, currency).unwrap_or(Money::zero(currency))
}
