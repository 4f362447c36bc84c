//! What a lot sees in a phase, and the phases that pay as far as the money goes.

use super::inside::in_proportion;
use super::purse::{Bid, Purse, Short, money};
use super::run::Run;
use super::scheme::{Discounts, Partial, Phase, Reach, Sort, UnknownReference};
use super::view::{Sum, View};
use crate::item::ValueKey;
use crate::money::divide;
use crate::{Date, Id, Percent, Reason, Result, Rounding};

/// The items a lot sees in a phase.
pub(super) enum Sight {
    /// One bundle of a table, or those of its ranks that lie in a window.
    Bundle { view: usize, bundle: usize, window: Option<(usize, usize)> },
    /// These open ranks, rising.
    Listed(Vec<usize>),
}

impl Sight {
    /// View and bundle, if it is all of one.
    pub(super) fn whole(&self) -> Option<(usize, usize)> {
        match self {
            Self::Bundle { view, bundle, window: None } => Some((*view, *bundle)),
            _ => None,
        }
    }
}

impl<'a> Run<'a> {
    pub(super) fn phase(&self, phase: usize) -> Option<&'a Phase> {
        self.scheme.phases.get(phase)
    }

    /// What the lot sees: its own bundle where one will do, which costs nothing; else a list.
    pub(super) fn sight(&mut self, purse: &Purse<'a>, phase: usize) -> Result<Sight> {
        let Some(rules) = self.phase(phase) else { return Ok(Sight::Listed(Vec::new())) };
        let (view, bundles) = self.bundles(purse, phase)?;
        let Some(group) = self.groups.get(purse.group) else { return Ok(Sight::Listed(Vec::new())) };
        let window = rules.items.within_days.map(|days| group.due_near(purse.lot.received, days));
        if let &[bundle] = bundles.as_slice() {
            return Ok(Sight::Bundle { view, bundle, window });
        }
        let window = window.unwrap_or((0, group.ends.all));
        let mut listed = Vec::new();
        for bundle in bundles {
            listed.extend(self.open_ranks(purse, view, bundle, window)?);
        }
        listed.sort_unstable();
        Ok(Sight::Listed(listed))
    }

    /// The view of the phase, narrowed by the scope of the lot, and the bundles the lot sees in it.
    pub(super) fn bundles(&mut self, purse: &Purse<'a>, phase: usize) -> Result<(usize, Vec<usize>)> {
        let number = phase.saturating_add(1);
        let Some(view) = self.views.get(number).cloned() else { return Ok((number, Vec::new())) };
        if purse.lot.scope.is_empty() {
            let table = self.groups.get_mut(purse.group).and_then(|group| group.table(number, &view, self.items));
            let seen = table.map(|table| table.seen_by(&purse.lot.fields).to_vec());
            return Ok((number, seen.unwrap_or_default()));
        }
        // A limit to some values of a field is a key with several values: the items are bundled by it.
        let mut narrow = view.clone();
        narrow.keys.extend(purse.lot.scope.iter().map(|limit| &limit.field));
        narrow.keys.sort_unstable();
        narrow.keys.dedup();
        let known = self.views.iter().skip(number).position(|other| *other == narrow);
        let number = known.map_or(self.views.len(), |at| at.saturating_add(number));
        if number == self.views.len() {
            let size = self.groups.get(purse.group).map_or(0, |group| group.ends.all);
            self.search(size)?;
            self.views.push(narrow.clone());
        }
        let wanted = combinations(&view, &narrow, purse);
        self.search(wanted.len())?;
        let table = self.groups.get_mut(purse.group).and_then(|group| group.table(number, &narrow, self.items));
        let seen = table.map(|table| wanted.iter().flat_map(|keys| table.of_keys(keys)).copied().collect());
        Ok((number, seen.unwrap_or_default()))
    }

    /// The ranks of a bundle from one to before another that are open, rising.
    pub(super) fn open_ranks(
        &mut self,
        purse: &Purse<'a>,
        view: usize,
        bundle: usize,
        window: (usize, usize),
    ) -> Result<Vec<usize>> {
        let Some(group) = self.groups.get_mut(purse.group) else { return Ok(Vec::new()) };
        let Some((bundle, open)) = group.bundle(view, bundle) else { return Ok(Vec::new()) };
        let ranks = bundle.ranks(window);
        let steps = ranks.len();
        let ranks = ranks.filter(|rank| open.get(*rank).is_some_and(|open| *open > 0)).collect();
        self.search(steps)?;
        Ok(ranks)
    }

    /// The ranks of a window, or all, that are in reach of a phase, as a range.
    pub(super) fn reached(&self, purse: &Purse<'a>, window: Option<(usize, usize)>, reach: Reach) -> (usize, usize) {
        let end = self.groups.get(purse.group).map_or(0, |group| group.ends.of(reach));
        window.map_or((0, end), |(from, to)| (from.min(end), to.min(end)))
    }

    /// The open ranks the lot sees and the phase reaches, rising.
    pub(super) fn seen(&mut self, purse: &Purse<'a>, sight: &Sight, reach: Reach) -> Result<Vec<usize>> {
        match sight {
            Sight::Bundle { view, bundle, window } => {
                self.open_ranks(purse, *view, *bundle, self.reached(purse, *window, reach))
            }
            Sight::Listed(ranks) => {
                let end = self.groups.get(purse.group).map_or(0, |group| group.ends.of(reach));
                let open = |rank: &&usize| **rank < end && self.open(purse, **rank) > 0;
                Ok(ranks.iter().filter(open).copied().collect())
            }
        }
    }

    /// What is open of all the lot sees and the phase reaches.
    pub(super) fn sum(&mut self, purse: &Purse<'a>, sight: &Sight, reach: Reach) -> Result<Sum> {
        if let Sight::Bundle { view, bundle, window } = sight {
            let reached = self.reached(purse, *window, reach);
            let bundle = self.groups.get_mut(purse.group).and_then(|group| group.bundle(*view, *bundle));
            return Ok(bundle.map_or(Sum::default(), |(bundle, open)| match window {
                None => bundle.sum(reach),
                Some(_) => bundle.sum_between(reached, open),
            }));
        }
        let ranks = self.seen(purse, sight, reach)?;
        let open = ranks.iter().map(|rank| self.open(purse, *rank));
        Ok(Sum { minor: open.fold(0, i64::saturating_add), items: crate::error::count(ranks.len()) })
    }

    /// What the lot would pay of an item: its price if it is in time for a discount, else what is open, as far
    /// as the money goes; what is missing within the tolerance is settled as well.
    #[inline]
    pub(super) fn bid(&self, purse: &Purse<'a>, rank: usize, asked: Option<i64>) -> Bid {
        let open = self.open(purse, rank);
        let simple = self.scheme.discounts == Discounts::Ignored && self.scheme.tolerance.is_none();
        if simple { Bid::plain(asked.unwrap_or(open.min(purse.left))) } else { self.bid_less(purse, rank, asked) }
    }

    /// The same where discounts are taken or a little may be missing.
    fn bid_less(&self, purse: &Purse<'a>, rank: usize, asked: Option<i64>) -> Bid {
        let open = self.open(purse, rank);
        if let Some((until, off)) = self.discount(purse, rank) {
            let price = open.saturating_sub(off);
            if asked.map_or(purse.left >= price, |asked| asked == price) {
                return Bid { amount: price, short: Short::Discount { until, off } };
            }
        }
        let amount = asked.unwrap_or(open.min(purse.left));
        let missing = open.saturating_sub(amount);
        let limit = if asked.is_none() && amount == purse.left { self.tolerance(purse, rank) } else { 0 };
        let short = if missing > 0 && missing <= limit { Short::Tolerance { missing, limit } } else { Short::No };
        Bid { amount, short }
    }

    /// The best discount the lot is in time for, if it leaves something to pay; of equal ones the longest.
    pub(super) fn discount(&self, purse: &Purse<'a>, rank: usize) -> Option<(Date, i64)> {
        if self.scheme.discounts == Discounts::Ignored {
            return None;
        }
        let (item, open) = (self.item_at(purse, rank)?, self.open(purse, rank));
        let in_time = item.discounts.iter().filter(|discount| discount.until >= purse.lot.received);
        let worth = in_time.map(|discount| (discount.until, discount.amount.minor())).filter(|(_, off)| *off < open);
        worth.max_by_key(|(until, off)| (*off, *until))
    }

    /// The most that may be missing of an item.
    pub(super) fn tolerance(&self, purse: &Purse<'a>, rank: usize) -> i64 {
        let Some(tolerance) = &self.scheme.tolerance else { return 0 };
        if tolerance.amount.currency() != purse.lot.amount.currency() {
            return 0;
        }
        let most = tolerance.amount.minor();
        let part = |percent: Percent| {
            let open = self.item_at(purse, rank).map_or(0, |item| item.open.minor());
            let part = i128::from(open).saturating_mul(percent.units().into());
            i64::try_from(divide(part, Percent::WHOLE.into(), Rounding::Down).0).unwrap_or(0)
        };
        tolerance.percent.map_or(most, |percent| most.min(part(percent)))
    }

    /// Whether the bid may be made, which is not so if it leaves an item open in part and parts are forbidden.
    #[inline]
    pub(super) fn may_pay(&mut self, purse: &Purse<'a>, rank: usize, bid: &Bid) -> bool {
        if self.scheme.partial == Partial::Allowed || bid.settles() >= self.open(purse, rank) {
            return bid.amount > 0;
        }
        self.refuse_part(purse, rank, bid);
        false
    }

    fn refuse_part(&mut self, purse: &Purse<'a>, rank: usize, bid: &Bid) {
        let open = self.open(purse, rank);
        if let Some(item) = self.id_at(purse, rank) {
            let (open, left) = (money(open, purse), money(bid.amount, purse));
            self.refuse(purse, Reason::PartialForbidden { item, open, left });
        }
    }

    pub(super) fn pay_quoted(&mut self, purse: &mut Purse<'a>, phase: usize, unknown: UnknownReference) -> Result<()> {
        if purse.lot.references.is_empty() {
            return Ok(());
        }
        let Some(rules) = self.phase(phase) else { return Ok(()) };
        let (view, bundles) = self.bundles(purse, phase)?;
        for quoted in &purse.lot.references {
            let key = (purse.group, quoted);
            let mut found = false;
            while purse.left > 0 {
                let Some(rank) = self.next_quoted(purse, key, (view, &bundles), rules)? else { break };
                found = true;
                let bid = self.bid(purse, rank, None);
                if !self.may_pay(purse, rank, &bid) {
                    return Ok(());
                }
                self.pay(purse, rank, &bid, |_, open| Reason::Reference { reference: quoted.clone(), open });
            }
            if !found && purse.left > 0 && !self.paid_by(purse, key) {
                let (outside, reference) = (self.outside(purse, key), quoted.clone());
                let why = match outside {
                    Some(item) => Reason::ReferenceOutside { reference, item },
                    None => Reason::ReferenceUnknown { reference },
                };
                self.refuse(purse, why);
                if unknown == UnknownReference::Hold && purse.held.is_none() {
                    purse.held = Some(quoted);
                }
            }
        }
        Ok(())
    }

    /// The oldest item that bears the reference, is still open, and is seen in the phase.
    fn next_quoted(
        &mut self,
        purse: &Purse<'a>,
        key: (usize, &'a Id),
        (view, bundles): (usize, &[usize]),
        rules: &Phase,
    ) -> Result<Option<usize>> {
        let Some(quote) = self.quote(key) else { return Ok(None) };
        let (Some(quoted), Some(group)) = (self.quoted.get_mut(quote), self.groups.get(key.0)) else { return Ok(None) };
        while quoted.ranks.get(quoted.head).is_some_and(|rank| group.open(*rank) == 0) {
            quoted.head = quoted.head.saturating_add(1);
        }
        let Some(quoted) = self.quoted.get(quote) else { return Ok(None) };
        let waiting = || quoted.ranks.iter().enumerate().skip(quoted.head);
        let seen = |rank: usize| self.sees(purse, rank, (view, bundles), rules);
        let found = waiting().find(|(_, rank)| group.open(**rank) > 0 && seen(**rank)).map(|(at, rank)| (at, *rank));
        let steps = found.map_or(quoted.ranks.len(), |(at, _)| at).saturating_sub(quoted.head);
        self.search(steps)?;
        Ok(found.map(|(_, rank)| rank))
    }

    /// The oldest due item that bears the reference and is open, after the phase found none it looks at.
    fn outside(&self, purse: &Purse<'a>, key: (usize, &'a Id)) -> Option<Id> {
        let quoted = self.quoted.get(self.quote(key)?)?;
        // The head is at the first that is open.
        quoted.ranks.get(quoted.head).and_then(|rank| self.id_at(purse, *rank))
    }

    /// Whether the lot sees the item in the phase.
    fn sees(&self, purse: &Purse<'a>, rank: usize, (view, bundles): (usize, &[usize]), rules: &Phase) -> bool {
        let Some(group) = self.groups.get(purse.group) else { return false };
        let due = self.item_at(purse, rank).map_or(0, |item| i64::from(item.due.number()));
        let arrived = i64::from(purse.lot.received.number());
        let near = rules.items.within_days.is_none_or(|days| due.abs_diff(arrived) <= days.unsigned_abs());
        let bundle = group.bundle_at(view, rank);
        near && rank < group.ends.of(rules.items.reach) && bundle.is_some_and(|bundle| bundles.contains(&bundle))
    }

    /// Whether this lot itself was the last to pay the last item that bears the reference.
    fn paid_by(&self, purse: &Purse<'a>, key: (usize, &'a Id)) -> bool {
        let last = self.quote(key).and_then(|quote| self.quoted.get(quote)).and_then(|quoted| quoted.ranks.last());
        let position = last.and_then(|rank| self.groups.get(key.0)?.ranked.get(*rank));
        let payer = position.and_then(|at| usize::try_from(*at).ok()).and_then(|at| self.payer.get(at));
        payer.is_some_and(|payer| usize::try_from(*payer) == Ok(purse.number))
    }

    pub(super) fn pay_in_order(&mut self, purse: &mut Purse<'a>, phase: usize, order: &[Sort]) -> Result<()> {
        let Some(rules) = self.phase(phase) else { return Ok(()) };
        let sight = self.sight(purse, phase)?;
        let mut number = 0_i64;
        if let Sight::Bundle { view, bundle, window: None } = sight {
            self.begin_walk(purse, (view, bundle), phase, order, rules.items.reach)?;
            while purse.left > 0 {
                let Some(group) = self.groups.get_mut(purse.group) else { break };
                let end = group.ends.of(rules.items.reach);
                let next = group.bundle(view, bundle).and_then(|(bundle, open)| bundle.next(phase, end, open));
                let Some(rank) = next else { break };
                number = number.saturating_add(1);
                if !self.pay_next(purse, rank, number, order) {
                    break;
                }
            }
            return Ok(());
        }
        let mut ranks: Vec<u32> = Vec::new();
        let seen = self.seen(purse, &sight, rules.items.reach)?;
        ranks.extend(seen.iter().filter_map(|rank| u32::try_from(*rank).ok()));
        if let Some(group) = self.groups.get(purse.group).filter(|_| !order.is_empty()) {
            group.sort(&mut ranks, order, self.items);
        }
        for rank in ranks.into_iter().filter_map(|rank| usize::try_from(rank).ok()) {
            number = number.saturating_add(1);
            if purse.left == 0 || !self.pay_next(purse, rank, number, order) {
                break;
            }
        }
        Ok(())
    }

    /// Sorts the items of a bundle for a phase, once.
    fn begin_walk(
        &mut self,
        purse: &Purse<'a>,
        (view, place): (usize, usize),
        phase: usize,
        order: &[Sort],
        reach: Reach,
    ) -> Result<()> {
        let bundle = self.groups.get_mut(purse.group).and_then(|group| group.bundle(view, place));
        if bundle.is_none_or(|(bundle, _)| bundle.has_walk(phase)) {
            return Ok(());
        }
        let mut sorted = None;
        if !order.is_empty() {
            let ranks = self.open_ranks(purse, view, place, self.reached(purse, None, reach))?;
            let mut ranks: Vec<u32> = ranks.into_iter().filter_map(|rank| u32::try_from(rank).ok()).collect();
            if let Some(group) = self.groups.get(purse.group) {
                group.sort(&mut ranks, order, self.items);
            }
            sorted = Some(ranks);
        }
        if let Some((bundle, _)) = self.groups.get_mut(purse.group).and_then(|group| group.bundle(view, place)) {
            bundle.set_walk(phase, sorted);
        }
        Ok(())
    }

    fn pay_next(&mut self, purse: &mut Purse<'a>, rank: usize, number: i64, order: &[Sort]) -> bool {
        let bid = self.bid(purse, rank, None);
        if !self.may_pay(purse, rank, &bid) {
            return false;
        }
        let lot = purse.lot;
        let by_age = order.is_empty();
        self.pay(purse, rank, &bid, |due, open| {
            let customer = lot.customer.clone();
            match by_age {
                true => Reason::OldestDue { customer, due, rank: number, open },
                false => Reason::Next { customer, rank: number, open },
            }
        });
        true
    }

    pub(super) fn pay_in_proportion(&mut self, purse: &mut Purse<'a>, phase: usize) -> Result<()> {
        let Some(rules) = self.phase(phase) else { return Ok(()) };
        let sight = self.sight(purse, phase)?;
        let ranks = self.seen(purse, &sight, rules.items.reach)?;
        let open: Vec<i64> = ranks.iter().map(|rank| self.open(purse, *rank)).collect();
        let total = open.iter().fold(0_i64, |sum, open| sum.saturating_add(*open));
        let (total, paid) = (money(total, purse), money(total.min(purse.left), purse));
        let shares = in_proportion(&open, paid.minor());
        let lines = shares.iter().filter(|share| **share > 0).count();
        self.share_out(lines).map_err(|e| e.at_index("phases", phase).at("scheme"))?;
        for (rank, share) in ranks.into_iter().zip(shares) {
            if share > 0 {
                self.pay(purse, rank, &Bid::plain(share), |_, open| Reason::ProRata { total, paid, open });
            }
        }
        Ok(())
    }
}

/// The keys of all bundles within the scope of a lot.
fn combinations<'a>(view: &View<'a>, narrow: &View<'a>, purse: &Purse<'a>) -> Vec<Vec<ValueKey<'a>>> {
    let mut all: Vec<Vec<ValueKey<'a>>> = vec![Vec::new()];
    for key in &narrow.keys {
        let limit = purse.lot.scope.iter().find(|limit| limit.field == **key);
        let own = crate::item::value_of(&purse.lot.fields, key).map(ValueKey::of);
        let mut values: Vec<ValueKey<'a>> = match limit {
            Some(limit) => limit.values.iter().map(ValueKey::of).collect(),
            None => own.into_iter().collect(),
        };
        values.sort_unstable();
        values.dedup();
        if view.keys.contains(key) {
            values.retain(|value| Some(*value) == own);
        }
        all = all.iter().flat_map(|keys| values.iter().map(|value| [keys.as_slice(), &[*value]].concat())).collect();
    }
    all
}
