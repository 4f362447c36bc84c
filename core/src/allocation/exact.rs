//! The phases that pay only what fits exactly.

use std::collections::BTreeMap;

use super::phases::Sight;
use super::purse::{Bid, Purse, Short, money};
use super::run::Run;
use super::scheme::{Discounts, Reach, Ties};
use super::view::place;
use crate::error::count;
use crate::item::{ValueKey, value_of};
use crate::subset::{self, Found};
use crate::{Fit, Id, Leeway, Reason, Result};

/// What fits an amount.
struct Fits {
    candidates: i64,
    /// The oldest of them.
    oldest: Vec<usize>,
    /// What some of them need to be settled by it.
    leeway: Option<Leeway>,
}

/// How many rivals of a tie are shown.
const MOST_RIVALS: usize = 5;

impl<'a> Run<'a> {
    pub(super) fn pay_exact_item(&mut self, purse: &mut Purse<'a>, phase: usize, ties: Ties) -> Result<()> {
        let Some(rules) = self.phase(phase) else { return Ok(()) };
        let sight = self.sight(purse, phase)?;
        let mut fits = self.exactly(purse, &sight, rules.items.reach)?;
        if fits.candidates == 0 && self.scheme.tolerance.is_some() {
            fits = self.nearly(purse, &sight, rules.items.reach)?;
        }
        let (amount, candidates) = (money(purse.left, purse), fits.candidates);
        match (fits.oldest.first(), ties) {
            (None, _) => {}
            (Some(_), Ties::Refuse) if candidates > 1 => {
                let rivals = fits.oldest.iter().filter_map(|rank| self.id_at(purse, *rank)).collect();
                self.refuse(purse, Reason::Ambiguous { amount, candidates, rivals, leeway: fits.leeway });
            }
            (Some(rank), _) => {
                let bid = self.bid_all(purse, *rank);
                let fit = match bid.short {
                    Short::No => None,
                    Short::Discount { off, .. } => Some(Fit::Price { discount: money(off, purse) }),
                    Short::Tolerance { missing, .. } => Some(Fit::Tolerance { missing: money(missing, purse) }),
                };
                self.pay(purse, *rank, &bid, |_, _| Reason::ExactItem { amount, candidates, fit });
            }
        }
        Ok(())
    }

    /// All that is left, for an item it fits: what the item has more is a discount or within the tolerance.
    fn bid_all(&self, purse: &Purse<'a>, rank: usize) -> Bid {
        let missing = self.open(purse, rank).saturating_sub(purse.left);
        let short = match self.discount(purse, rank) {
            _ if missing == 0 => Short::No,
            Some((until, off)) if off == missing => Short::Discount { until, off },
            _ => Short::Tolerance { missing, limit: self.tolerance(purse, rank) },
        };
        Bid { amount: purse.left, short }
    }

    /// The items that have exactly what is left open, or that cost it.
    fn exactly(&mut self, purse: &Purse<'a>, sight: &Sight, reach: Reach) -> Result<Fits> {
        let discounted = self.scheme.discounts == Discounts::Taken;
        let whole = sight.whole().filter(|_| reach == Reach::AllOpen && !discounted);
        if let Some((view, bundle)) = whole {
            let Some(group) = self.groups.get_mut(purse.group) else { return Ok(Fits::none()) };
            let Some((bundle, open)) = group.bundle(view, bundle) else { return Ok(Fits::none()) };
            let (number, oldest) = bundle.exactly(purse.left, open);
            return Ok(Fits { candidates: count(number), oldest, leeway: None });
        }
        let mut found = self.between(purse, sight, reach, (purse.left, purse.left))?;
        if discounted {
            // A price depends on the day the money arrived: the index finds what may cost it, the day decides.
            let group = self.groups.get_mut(purse.group);
            let priced = group.map_or(Vec::new(), |group| group.priced(purse.left, self.items));
            self.search(priced.len())?;
            let end = self.reached(purse, None, reach).1;
            for rank in priced.into_iter().filter(|rank| *rank < end) {
                let price = self.discount(purse, rank).map(|(_, off)| self.open(purse, rank).saturating_sub(off));
                if price == Some(purse.left) && self.sees_rank(purse, sight, rank) {
                    found.push(rank);
                }
            }
            found.sort_unstable();
            found.dedup();
        }
        let exact = found.iter().all(|rank| self.open(purse, *rank) == purse.left);
        Ok(Fits::of(found, if exact { None } else { Some(Leeway::Discount) }))
    }

    fn sees_rank(&self, purse: &Purse<'a>, sight: &Sight, rank: usize) -> bool {
        match sight {
            Sight::Bundle { view, bundle, window } => {
                let group =
                    self.groups.get(purse.group).filter(|_| window.is_none_or(|(from, to)| (from..to).contains(&rank)));
                group.and_then(|group| group.bundle_at(*view, rank)) == Some(*bundle)
            }
            Sight::Listed(ranks) => ranks.binary_search(&rank).is_ok(),
        }
    }

    /// The items that lack a little more than is left, each within its tolerance.
    fn nearly(&mut self, purse: &Purse<'a>, sight: &Sight, reach: Reach) -> Result<Fits> {
        let most = self.scheme.tolerance.as_ref().map_or(0, |tolerance| tolerance.amount.minor());
        let range = (purse.left.saturating_add(1), purse.left.saturating_add(most));
        let mut found = self.between(purse, sight, reach, range)?;
        let short = |rank: &usize| self.open(purse, *rank).saturating_sub(purse.left);
        found.retain(|rank| short(rank) <= self.tolerance(purse, *rank));
        Ok(Fits::of(found, Some(Leeway::Tolerance)))
    }

    /// The ranks seen and in reach whose open amount lies in a range, rising.
    fn between(&mut self, purse: &Purse<'a>, sight: &Sight, reach: Reach, range: (i64, i64)) -> Result<Vec<usize>> {
        if let Sight::Bundle { view, bundle, window } = sight {
            let window = self.reached(purse, *window, reach);
            let Some(group) = self.groups.get_mut(purse.group) else { return Ok(Vec::new()) };
            let Some((bundle, open)) = group.bundle(*view, *bundle) else { return Ok(Vec::new()) };
            let found = bundle.between(range, window, open);
            self.search(found.looked)?;
            return Ok(found.ranks.into_iter().map(place).collect());
        }
        let mut ranks = self.seen(purse, sight, reach)?;
        ranks.retain(|rank| (range.0..=range.1).contains(&self.open(purse, *rank)));
        Ok(ranks)
    }

    pub(super) fn pay_exact_total(
        &mut self,
        purse: &mut Purse<'a>,
        phase: usize,
        group_by: Option<&'a Id>,
    ) -> Result<()> {
        let Some(rules) = self.phase(phase) else { return Ok(()) };
        let reach = rules.items.reach;
        let Some(by) = group_by else {
            let sight = self.sight(purse, phase)?;
            return self.pay_total(purse, &sight, reach).map(drop);
        };
        let (view, bundles) = self.bundles(purse, phase)?;
        self.search(bundles.len())?;
        if purse.lot.scope.is_empty() && rules.items.within_days.is_none() {
            // Each bundle is a group: their sums are kept.
            let sum =
                |run: &mut Self, bundle: usize| run.sum(purse, &Sight::Bundle { view, bundle, window: None }, reach);
            let mut fitting: Option<(usize, Vec<usize>)> = None;
            for bundle in bundles {
                if sum(self, bundle)?.minor == purse.left {
                    let ranks = self.open_ranks(purse, view, bundle, self.reached(purse, None, reach))?;
                    let first = ranks.first().copied().unwrap_or(usize::MAX);
                    if fitting.as_ref().is_none_or(|(best, _)| first < *best) {
                        fitting = Some((first, ranks));
                    }
                }
            }
            return self
                .pay_total(purse, &Sight::Listed(fitting.map_or(Vec::new(), |(_, ranks)| ranks)), reach)
                .map(drop);
        }
        let sight = self.sight(purse, phase)?;
        let ranks = self.seen(purse, &sight, reach)?;
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut known: BTreeMap<Option<ValueKey<'a>>, usize> = BTreeMap::new();
        for rank in ranks {
            let value = self.item_at(purse, rank).and_then(|item| value_of(&item.fields, by)).map(ValueKey::of);
            let next = known.len();
            let at = *known.entry(value).or_insert(next);
            groups.resize_with(known.len(), Vec::new);
            if let Some(group) = groups.get_mut(at) {
                group.push(rank);
            }
        }
        // In the order of their oldest item, because ranks came in that order.
        for ranks in groups {
            if self.pay_total(purse, &Sight::Listed(ranks), reach)? {
                break;
            }
        }
        Ok(())
    }

    /// Pays all that is seen if it adds up to exactly what is left.
    fn pay_total(&mut self, purse: &mut Purse<'a>, sight: &Sight, reach: Reach) -> Result<bool> {
        let sum = self.sum(purse, sight, reach)?;
        if sum.minor != purse.left || sum.items == 0 {
            return Ok(false);
        }
        let (total, items) = (money(purse.left, purse), sum.items);
        for rank in self.seen(purse, sight, reach)? {
            let bid = Bid::plain(self.open(purse, rank));
            self.pay(purse, rank, &bid, |_, _| Reason::ExactTotal { total, items });
        }
        Ok(true)
    }

    /// `members`: how many items a set may have.
    pub(super) fn pay_exact_group(
        &mut self,
        purse: &mut Purse<'a>,
        phase: usize,
        (most, members): (i64, Option<i64>),
    ) -> Result<()> {
        let Some(rules) = self.phase(phase) else { return Ok(()) };
        let sight = self.sight(purse, phase)?;
        let sum = self.sum(purse, &sight, rules.items.reach)?;
        if sum.minor < purse.left {
            return Ok(());
        }
        if sum.items > most {
            self.refuse(purse, Reason::GroupTooLarge { items: sum.items, limit: most });
            return Ok(());
        }
        let ranks = self.seen(purse, &sight, rules.items.reach)?;
        let open: Vec<i64> = ranks.iter().map(|rank| self.open(purse, *rank)).collect();
        let at = |places: &[usize]| -> Vec<usize> { places.iter().filter_map(|at| ranks.get(*at)).copied().collect() };
        let found = match members.and_then(|members| usize::try_from(members).ok()) {
            None => {
                // Each half of the items has two sums for every item more.
                let half = u32::try_from(open.len().div_ceil(2)).unwrap_or(u32::MAX);
                self.search(1_usize.checked_shl(half).unwrap_or(usize::MAX))?;
                subset::find(&open, purse.left, subset::BUDGET.unsigned_abs())
            }
            Some(members) => {
                let (found, looked) = subset::find_few(&open, purse.left, members);
                self.search(looked)?;
                found
            }
        };
        match found {
            Found::None => {}
            Found::Exhausted => self.refuse(purse, Reason::GroupTooLarge { items: sum.items, limit: most }),
            Found::Unique(places) => {
                let (total, items) = (money(purse.left, purse), count(places.len()));
                for rank in at(&places) {
                    let bid = Bid::plain(self.open(purse, rank));
                    self.pay(purse, rank, &bid, |_, _| Reason::ExactGroup { total, items, members });
                }
            }
            Found::Ambiguous { count: sets, one, other } => {
                // The one with the older items first.
                let (one, other) = if one < other { (one, other) } else { (other, one) };
                let ids = |ranks: Vec<usize>| ranks.iter().filter_map(|rank| self.id_at(purse, *rank)).collect();
                let (one, other) = (ids(at(&one)), ids(at(&other)));
                self.refuse(purse, Reason::GroupAmbiguous { sets, one, other });
            }
        }
        Ok(())
    }
}

impl Fits {
    fn none() -> Self {
        Self { candidates: 0, oldest: Vec::new(), leeway: None }
    }

    fn of(mut found: Vec<usize>, leeway: Option<Leeway>) -> Self {
        let candidates = count(found.len());
        found.truncate(MOST_RIVALS);
        Self { candidates, oldest: found, leeway }
    }
}
