//! An allocation under way: what each lot has left and each item lacks, and the one place where money
//! moves. The ways to find an item are next door, in `named`, `phases` and `exact`.

use std::collections::{BTreeMap, BTreeSet};

use super::allocate::AllocationRequest;
use super::check::{self, MOST_RECORDS, at_most};
use super::group::{Figures, Group, Members};
use super::inside;
use super::plan::{Difference, LeftOver, Line, PartLine, Refusal};
use super::purse::{Bid, Pool, Purse, Quoted, Short, money};
use super::scheme::{DifferenceKind, Phase, Rule, Scheme};
use super::view::{View, key_values};
use crate::error::ErrorKind;
use crate::index::Index;
use crate::item::ValueKey;
use crate::{Currency, Date, Id, Lot, Money, Nature, Reason, Receivable, Result};

/// One customer's money in one currency meets that customer's items in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Pair<'a> {
    customer: &'a Id,
    currency: Currency,
}

/// An allocation under way.
pub(super) struct Run<'a> {
    pub(super) items: &'a [&'a Receivable],
    pub(super) scheme: &'a Scheme,
    pub(super) as_of: Date,
    /// Where each id stands; empty unless lots name items.
    pub(super) places: Index<&'a Id>,
    pub(super) groups: Vec<Group<'a>>,
    /// Rank of each item in its group, by position; `u32::MAX` for items that take no part. Kept only if
    /// lots name items.
    pub(super) rank_of: Vec<u32>,
    /// The references that lots quote, by group, and what bears them.
    quotes: Index<(usize, &'a Id)>,
    pub(super) quoted: Vec<Quoted>,
    /// The last lot that paid each item; kept only if references are quoted.
    pub(super) payer: Vec<u32>,
    /// What phases look at: first everything that is owed, then that of each phase, then those that scopes add.
    pub(super) views: Vec<View<'a>>,
    /// The pools of each phase that adds up lots, and in which of them each lot is.
    pub(super) pools: BTreeMap<usize, (Vec<Pool>, Vec<u32>)>,
    /// What the searches for sets of lots and items may still look at.
    pub(super) sums_left: u64,
    /// The phases and lots of which it was told that such sets are in doubt.
    pub(super) told: BTreeSet<(usize, usize)>,
    /// The lots in the order they are used.
    pub(super) purses: Vec<Purse<'a>>,
    steps: u64,
    shares: usize,
    pub(super) lines: Vec<Line>,
    pub(super) differences: Vec<Difference>,
    pub(super) part_lines: Vec<PartLine>,
    /// What is open of the parts, by position of the item; only of those that were paid.
    part_opens: BTreeMap<u32, Vec<i64>>,
    pub(super) left_over: Vec<LeftOver>,
    pub(super) refusals: Vec<Refusal>,
}

/// The most steps of searching beside the indexes.
const MOST_STEPS: u64 = 500_000_000;
/// The most sums that all searches for sets of lots and items look at.
pub(super) const MOST_SUMS: u64 = 200_000_000;
/// How many lines in proportion there may be beyond one for each item.
const MORE_SHARES: usize = 1_000_000;

impl<'a> Run<'a> {
    pub(super) fn new(
        request: &AllocationRequest<'a, &'a Lot, &'a Receivable>,
        lots: &[(usize, &'a Lot)],
    ) -> Result<Self> {
        let AllocationRequest { items, scheme, as_of, .. } = *request;
        at_most(items.len(), MOST_RECORDS, "items")?;
        let pair_of = |lot: &'a Lot| Pair { customer: &lot.customer, currency: lot.amount.currency() };
        let pairs = Index::of_distinct(lots.iter().map(|(_, lot)| pair_of(lot)));
        let group_of = |pair: Pair<'a>| pairs.get(pair).and_then(|group| usize::try_from(group).ok());
        let mut figures = Figures::with_capacity(items.len());
        let mut members = vec![Members::none(); pairs.len()];
        // A list in the order of its ids, as databases give it, has no duplicates and no ties to sort: one
        // look shows it, and the index is not needed unless a lot names items.
        let mut in_order = true;
        let mut before: Option<&Receivable> = None;
        let mut latest: Option<(Pair<'a>, Option<usize>)> = None;
        let mut wrong = None;
        for (position, item) in items.iter().copied().enumerate() {
            in_order = in_order && before.replace(item).is_none_or(|before| later(before, item));
            if let Err(refused) = check::item(item) {
                wrong = Some((position, refused));
                break;
            }
            figures.push(item);
            let pair = Pair { customer: &item.customer, currency: item.open.currency() };
            // Lists often come customer by customer: ask the map only when the pair changes.
            let group = match latest {
                Some((same, group)) if same == pair => group,
                _ => group_of(pair),
            };
            latest = Some((pair, group));
            let exists = item.exists_on(as_of);
            if let Some(members) = group.and_then(|group| members.get_mut(group)).filter(|_| exists) {
                members.push(position, item);
            }
        }
        let named = lots.iter().any(|(_, lot)| !lot.pays.is_empty());
        // Up to the first item that is wrong by itself: what comes first in the list is said first.
        let checked = wrong.as_ref().map_or(items.len(), |(position, _)| position.saturating_add(1));
        let looked_up = if named || !in_order { checked } else { 0 };
        let ids = items.get(..looked_up).unwrap_or_default().iter().map(|item| &item.id);
        let places = check::unique_ids(ids, "items")?;
        if let Some((position, refused)) = wrong {
            return Err(refused.at_index("items", position));
        }
        let mut groups: Vec<Group<'a>> =
            members.into_iter().map(|members| Group::rank(members, items, &figures, in_order, as_of)).collect();
        // A sum that no amount can hold could not be shown in a reason either.
        let totals: Vec<i128> = groups.iter().map(Group::total).collect();
        for (_, lot) in lots {
            let open = group_of(pair_of(lot)).and_then(|group| totals.get(group)).copied().unwrap_or(0);
            Money::from_i128(open, lot.amount.currency()).map_err(|e| e.at("items"))?;
        }
        let purse = |(number, (position, lot)): (usize, &(usize, &'a Lot))| {
            let (position, left) = (*position, lot.amount.minor());
            let group = group_of(pair_of(lot)).unwrap_or(usize::MAX);
            Purse { lot, position, number, group, left, held: None }
        };
        let purses: Vec<Purse<'a>> = lots.iter().enumerate().map(purse).collect();
        let mut money = vec![0_i128; groups.len()];
        for purse in &purses {
            if let Some(sum) = money.get_mut(purse.group) {
                *sum = sum.saturating_add(purse.left.into());
            }
        }
        // Paying the oldest first, every line settles an item or uses up a lot: room for as many.
        let mut most_lines = lots.len();
        for (group, money) in groups.iter_mut().zip(&money) {
            let reached = group.reach(*money);
            group.name(reached, &figures.ids);
            most_lines = most_lines.saturating_add(reached);
        }
        let mut rank_of = Vec::new();
        rank_of.resize(if named { items.len() } else { 0 }, u32::MAX);
        for group in groups.iter().filter(|_| named) {
            for (rank, position) in (0_u32..).zip(&group.ranked) {
                if let Some(place) = usize::try_from(*position).ok().and_then(|at| rank_of.get_mut(at)) {
                    *place = rank;
                }
            }
        }
        let mut views = vec![View::owed()];
        views.extend(scheme.phases.iter().map(|phase| View::of(scheme, phase)));
        let mut run = Self {
            items,
            scheme,
            as_of,
            places,
            groups,
            rank_of,
            quotes: Index::of_distinct(std::iter::empty()),
            quoted: Vec::new(),
            payer: Vec::new(),
            views,
            pools: BTreeMap::new(),
            sums_left: MOST_SUMS,
            told: BTreeSet::new(),
            purses,
            steps: 0,
            shares: 0,
            lines: Vec::with_capacity(most_lines),
            differences: Vec::new(),
            part_lines: Vec::new(),
            part_opens: BTreeMap::new(),
            left_over: Vec::new(),
            refusals: Vec::new(),
        };
        if scheme.phases.iter().any(|phase| matches!(phase.rule, Rule::ByReference { .. })) {
            run.index_references();
        }
        let adds_up = |rule: &Rule| matches!(rule, Rule::Together {} | Rule::GroupWithGroup { .. });
        for (number, phase) in scheme.phases.iter().enumerate().filter(|(_, phase)| adds_up(&phase.rule)) {
            run.fill_pools(number, phase);
        }
        Ok(run)
    }

    /// Collects, for each reference that a lot quotes, the items that bear it.
    fn index_references(&mut self) {
        let mut quotes = Vec::new();
        for purse in &self.purses {
            quotes.extend(purse.lot.references.iter().map(|reference| (purse.group, reference)));
        }
        if quotes.is_empty() {
            return;
        }
        self.quotes = Index::of_distinct(quotes.into_iter());
        self.quoted.resize_with(self.quotes.len(), Quoted::default);
        self.payer = vec![u32::MAX; self.items.len()];
        for (at, group) in self.groups.iter().enumerate() {
            for (rank, position) in group.ranked.iter().enumerate() {
                let Some(item) = item(self.items, *position).filter(|_| group.open(rank) > 0) else { continue };
                for name in std::iter::once(&item.id).chain(&item.references) {
                    let quote = self.quotes.get((at, name)).and_then(|quote| usize::try_from(quote).ok());
                    if let Some(quoted) = quote.and_then(|quote| self.quoted.get_mut(quote))
                        && quoted.ranks.last() != Some(&rank)
                    {
                        quoted.ranks.push(rank);
                    }
                }
            }
        }
    }

    /// The items that bear a reference the lots of a group quote.
    pub(super) fn quote(&self, key: (usize, &'a Id)) -> Option<usize> {
        self.quotes.get(key).and_then(|quote| usize::try_from(quote).ok())
    }

    /// Puts the lots that a phase may add up into pools of equal keys.
    fn fill_pools(&mut self, number: usize, phase: &Phase) {
        let keys = self.views.get(number.saturating_add(1)).map_or(&[][..], |view| &view.keys);
        let mut known: BTreeMap<(usize, Vec<ValueKey<'a>>), usize> = BTreeMap::new();
        let mut pools: Vec<Pool> = Vec::new();
        let mut pool_of = vec![u32::MAX; self.purses.len()];
        for purse in &self.purses {
            let takes_part = purse.lot.scope.is_empty() && self.may_spend(purse) && from(phase, purse.lot);
            let Some(values) = key_values(&purse.lot.fields, keys).filter(|_| takes_part) else { continue };
            let next = known.len();
            let pool = *known.entry((purse.group, values)).or_insert(next);
            pools.resize_with(known.len(), Pool::default);
            if let (Some(place), Some(of)) = (pools.get_mut(pool), pool_of.get_mut(purse.number)) {
                place.left = place.left.saturating_add(purse.left.into());
                place.paying = place.paying.saturating_add(1);
                place.lots.push(purse.number);
                *of = u32::try_from(pool).unwrap_or(u32::MAX);
            }
        }
        self.pools.insert(number, (pools, pool_of));
    }

    /// Whether the phases may use the lot at all.
    pub(super) fn may_spend(&self, purse: &Purse<'_>) -> bool {
        let held = matches!(purse.lot.nature, Nature::Unidentified | Nature::Guarantee);
        !held && !self.expired(purse.lot)
    }

    pub(super) fn expired(&self, lot: &Lot) -> bool {
        lot.expires.is_some_and(|expires| expires <= self.as_of)
    }

    /// One lot in one phase.
    pub(super) fn step(&mut self, number: usize, phase: usize) -> Result<()> {
        let Some(mut purse) = self.purses.get(number).copied() else { return Ok(()) };
        let scheme = self.scheme;
        let Some(rules) = scheme.phases.get(phase) else { return Ok(()) };
        if purse.left == 0 || purse.held.is_some() || !self.may_spend(&purse) || !from(rules, purse.lot) {
            return Ok(());
        }
        match &rules.rule {
            Rule::ByReference { unknown } => self.pay_quoted(&mut purse, phase, *unknown)?,
            Rule::ExactItem { ties } => self.pay_exact_item(&mut purse, phase, *ties)?,
            Rule::ExactTotal { group_by } => self.pay_exact_total(&mut purse, phase, group_by.as_ref())?,
            Rule::ExactGroup { most, members } => self.pay_exact_group(&mut purse, phase, (*most, *members))?,
            Rule::InOrder { order } => self.pay_in_order(&mut purse, phase, order)?,
            Rule::ProRata {} => self.pay_in_proportion(&mut purse, phase)?,
            // All lots at once: the purse in hand would be out of date.
            Rule::Together {} => return self.pay_together(number, phase),
            Rule::GroupWithGroup { most, members } => return self.pay_groups(number, phase, (*most, *members)),
        }
        self.keep(purse);
        Ok(())
    }

    /// Puts a purse back, with what is left of it.
    pub(super) fn keep(&mut self, purse: Purse<'a>) {
        let Some(place) = self.purses.get_mut(purse.number) else { return };
        let spent = place.left.saturating_sub(purse.left);
        // Money that waits for its reference is no longer money to settle with.
        let gone = if purse.held.is_some() && place.held.is_none() { place.left } else { spent };
        let stops = usize::from(place.pays() && !purse.pays());
        *place = purse;
        for (pools, pool_of) in self.pools.values_mut() {
            let pool = pool_of.get(purse.number).and_then(|at| pools.get_mut(usize::try_from(*at).ok()?));
            if let Some(pool) = pool {
                pool.left = pool.left.saturating_sub(gone.into());
                pool.paying = pool.paying.saturating_sub(stops);
            }
        }
    }

    /// Counts steps of searching.
    pub(super) fn search(&mut self, steps: usize) -> Result<()> {
        self.steps = self.steps.saturating_add(u64::try_from(steps).unwrap_or(u64::MAX));
        if self.steps <= MOST_STEPS {
            return Ok(());
        }
        Err(ErrorKind::BudgetExceeded { limit: i64::try_from(MOST_STEPS).unwrap_or(i64::MAX) }.into())
    }

    /// Counts the lines that divide a lot. They alone may be as many as lots times items: every other line
    /// settles an item, uses up a lot or was asked for by name.
    pub(super) fn share_out(&mut self, lines: usize) -> Result<()> {
        self.shares = self.shares.saturating_add(lines);
        at_most(self.shares, self.items.len().saturating_add(MORE_SHARES), "")
    }

    // INVARIANT: the only place where money moves: 0 < amount <= left, and amount and difference together
    // are at most what is open, so that no lot gives more than it has and no item gets more than it lacks (C01).
    pub(super) fn pay(
        &mut self,
        purse: &mut Purse<'a>,
        rank: usize,
        bid: &Bid,
        why: impl FnOnce(Date, Money) -> Reason,
    ) {
        let Some(group) = self.groups.get_mut(purse.group) else { return };
        let Some(position) = group.ranked.get(rank).copied() else { return };
        let name = group.names.get(rank).or_else(|| item(self.items, position).map(|item| &item.id));
        let (Some(name), Some(due)) = (name, group.dues.get(rank).copied()) else { return };
        // Straight into the line: text that goes through an option is copied piece by piece.
        let (id, in_parts) = (name.clone(), group.in_parts);
        group.pay(rank, bid);
        let open = money(group.open(rank), purse);
        if let Some(payer) = usize::try_from(position).ok().and_then(|at| self.payer.get_mut(at)) {
            *payer = u32::try_from(purse.number).unwrap_or(u32::MAX);
        }
        purse.left = purse.left.saturating_sub(bid.amount);
        let (lot, amount) = (purse.lot.id.clone(), money(bid.amount, purse));
        if in_parts {
            self.divide(purse, position, bid.amount, None);
        }
        self.lines.push(Line { lot, item: id, amount, open, reason: why(due, open) });
        if !matches!(bid.short, Short::No) {
            self.settle_short(purse, position, bid.short);
        }
    }

    /// Says what was settled without being paid.
    fn settle_short(&mut self, purse: &Purse<'_>, position: u32, short: Short) {
        let as_kind = self.scheme.tolerance.as_ref().map(|tolerance| tolerance.as_kind);
        let (minor, kind, reason) = match short {
            Short::No => return,
            Short::Discount { until, off } => {
                (off, DifferenceKind::Discount, Reason::DiscountTaken { until, discount: money(off, purse) })
            }
            Short::Tolerance { missing, limit } => {
                let (missing_money, limit) = (money(missing, purse), money(limit, purse));
                let kind = as_kind.unwrap_or(DifferenceKind::Rounding);
                (missing, kind, Reason::WithinTolerance { missing: missing_money, limit })
            }
        };
        let Some(item) = item(self.items, position) else { return };
        let (lot, amount) = (purse.lot.id.clone(), money(minor, purse));
        self.differences.push(Difference { lot, item: item.id.clone(), amount, kind, reason });
        self.divide(purse, position, minor, Some(kind));
    }

    /// Divides what an item got over its parts.
    fn divide(&mut self, purse: &Purse<'_>, position: u32, amount: i64, difference: Option<DifferenceKind>) {
        let Some(item) = item(self.items, position).filter(|item| !item.parts.is_empty()) else { return };
        let fresh = || item.parts.iter().map(|part| part.open.minor()).collect();
        let opens = self.part_opens.entry(position).or_insert_with(fresh);
        let components: Vec<&Id> = item.parts.iter().map(|part| &part.component).collect();
        let given = inside::divide(&components, opens, &self.scheme.inside, amount);
        for (at, part) in given {
            let (Some(open), Some(component)) = (opens.get_mut(at), components.get(at)) else { continue };
            *open = open.saturating_sub(part);
            let (lot, item, amount) = (purse.lot.id.clone(), item.id.clone(), money(part, purse));
            self.part_lines.push(PartLine { lot, item, component: (*component).clone(), amount, difference });
        }
    }

    pub(super) fn refuse(&mut self, purse: &Purse<'_>, reason: Reason) {
        self.refusals.push(Refusal { lot: purse.lot.id.clone(), reason });
    }

    pub(super) fn open(&self, purse: &Purse<'_>, rank: usize) -> i64 {
        self.groups.get(purse.group).map_or(0, |group| group.open(rank))
    }

    pub(super) fn item_at(&self, purse: &Purse<'_>, rank: usize) -> Option<&'a Receivable> {
        self.groups.get(purse.group)?.ranked.get(rank).and_then(|at| item(self.items, *at))
    }

    pub(super) fn id_at(&self, purse: &Purse<'_>, rank: usize) -> Option<Id> {
        self.item_at(purse, rank).map(|item| item.id.clone())
    }
}

/// Whether the phase takes lots of this source.
fn from(phase: &Phase, lot: &Lot) -> bool {
    phase.sources.is_empty() || phase.sources.contains(&lot.source)
}

/// Whether `b` comes after `a` by issue date, and by id.
#[inline]
fn later(a: &Receivable, b: &Receivable) -> bool {
    a.issued <= b.issued && a.id < b.id
}

pub(super) fn item<'a>(items: &[&'a Receivable], position: u32) -> Option<&'a Receivable> {
    usize::try_from(position).ok().and_then(|at| items.get(at)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searching_ends_with_a_refusal() {
        let (lots, items) = ([], []);
        let as_of = "2026-02-06".parse().unwrap();
        let scheme = Scheme::standard();
        let request = AllocationRequest { lots: &lots, items: &items, scheme: &scheme, as_of };
        let mut run = Run::new(&request, &[]).unwrap();
        run.search(usize::try_from(MOST_STEPS).unwrap()).unwrap();
        assert_eq!(run.search(1).unwrap_err().code(), "budget_exceeded");
    }
}
