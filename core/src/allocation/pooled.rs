//! The phases in which several lots pay together: all with all (往来两清), and sets of them (多对多勾对).

use super::purse::{Bid, Pool, Purse, money};
use super::run::{MOST_SUMS, Run};
use crate::error::count;
use crate::subset::{self, MOST_TOLD, Places, Smallest};
use crate::{MatchedSet, Reason, Result};

/// The lots and items that a search chooses from: lots in the order they are used, then items by rank.
struct Sides {
    lots: Vec<usize>,
    ranks: Vec<usize>,
    /// What lots have left, and below zero what items have open; zero once they are put aside.
    amounts: Vec<i64>,
}

/// Sets that hang together: each shares a lot or an item with another of them.
struct Cluster {
    members: Places,
    /// The one with the first lots first.
    sets: Vec<Places>,
}

impl<'a> Run<'a> {
    fn pool(&self, number: usize, phase: usize) -> Option<&Pool> {
        let (pools, pool_of) = self.pools.get(&phase)?;
        pools.get(usize::try_from(*pool_of.get(number)?).ok()?)
    }

    fn pool_mut(&mut self, number: usize, phase: usize) -> Option<&mut Pool> {
        let (pools, pool_of) = self.pools.get_mut(&phase)?;
        pools.get_mut(usize::try_from(*pool_of.get(number)?).ok()?)
    }

    /// The lots of a pool that have something left, in the order they are used.
    fn paying(&mut self, number: usize, phase: usize) -> Result<Vec<usize>> {
        let mut lots = self.pool_mut(number, phase).map_or(Vec::new(), |pool| std::mem::take(&mut pool.lots));
        self.search(lots.len())?;
        lots.retain(|lot| self.purses.get(*lot).is_some_and(Purse::pays));
        if let Some(pool) = self.pool_mut(number, phase) {
            pool.lots.clone_from(&lots);
        }
        Ok(lots)
    }

    /// Settles all lots of the pool and all items if both sides add up to the same.
    pub(super) fn pay_together(&mut self, number: usize, phase: usize) -> Result<()> {
        let (Some(rules), Some(purse)) = (self.phase(phase), self.purses.get(number).copied()) else { return Ok(()) };
        let Some(left) = self.pool(number, phase).map(|pool| pool.left) else { return Ok(()) };
        let sight = self.sight(&purse, phase)?;
        let sum = self.sum(&purse, &sight, rules.items.reach)?;
        if i128::from(sum.minor) != left || sum.items == 0 {
            return Ok(());
        }
        let lots = self.paying(number, phase)?;
        let ranks = self.seen(&purse, &sight, rules.items.reach)?;
        let (total, number_of_lots, items) = (money(sum.minor, &purse), count(lots.len()), sum.items);
        self.pay_between(&lots, ranks, &Reason::Together { total, lots: number_of_lots, items });
        Ok(())
    }

    /// Lot after lot, item after item: both add up to the same.
    fn pay_between(&mut self, lots: &[usize], ranks: Vec<usize>, why: &Reason) {
        let mut ranks = ranks.into_iter().peekable();
        for lot in lots {
            let Some(mut purse) = self.purses.get(*lot).copied() else { continue };
            while purse.left > 0 {
                let Some(rank) = ranks.peek().copied() else { break };
                let bid = Bid::plain(self.open(&purse, rank).min(purse.left));
                self.pay(&mut purse, rank, &bid, |_, _| why.clone());
                if self.open(&purse, rank) == 0 {
                    ranks.next();
                }
            }
            self.keep(purse);
        }
    }

    /// Settles the sets of lots and items of the pool that add up to the same, of at most so many members, the
    /// smallest first.
    pub(super) fn pay_groups(&mut self, number: usize, phase: usize, (most, members): (i64, i64)) -> Result<()> {
        let (Some(rules), Some(purse)) = (self.phase(phase), self.purses.get(number).copied()) else { return Ok(()) };
        let Some(pool) = self.pool(number, phase) else { return Ok(()) };
        let (left, lots, searched) = (pool.left, count(pool.paying), pool.searched);
        let sight = self.sight(&purse, phase)?;
        let sum = self.sum(&purse, &sight, rules.items.reach)?;
        if sum.items == 0 {
            return Ok(());
        }
        if lots.saturating_add(sum.items) > most {
            self.tell(number, phase, Reason::GroupsTooLarge { lots, items: sum.items, limit: most });
            return Ok(());
        }
        // Amounts only fall: if the sums are what they were, so is every lot and every item.
        if searched == Some((left, sum.minor)) {
            return Ok(());
        }
        let lots = self.paying(number, phase)?;
        let ranks = self.seen(&purse, &sight, rules.items.reach)?;
        let credit = lots.iter().map(|lot| self.purses.get(*lot).map_or(0, |purse| purse.left));
        let debit = ranks.iter().map(|rank| self.open(&purse, *rank).saturating_neg());
        let amounts = credit.chain(debit).collect();
        let ended = self.settle_sets(phase, Sides { lots, ranks, amounts }, usize::try_from(members).unwrap_or(0));
        if ended {
            let limit = i64::try_from(MOST_SUMS).unwrap_or(i64::MAX);
            self.tell(number, phase, Reason::GroupSearchEnded { limit });
            return Ok(());
        }
        let open = self.sum(&purse, &sight, rules.items.reach)?.minor;
        if let Some(pool) = self.pool_mut(number, phase) {
            pool.searched = Some((pool.left, open));
        }
        Ok(())
    }

    /// Round after round: what was settled or refused is put aside, and the next sets are larger. Says whether the
    /// search was stopped because it may look at no more sums.
    fn settle_sets(&mut self, phase: usize, mut sides: Sides, members: usize) -> bool {
        loop {
            let Some(found) = subset::smallest(&sides.amounts, members, &mut self.sums_left) else {
                self.sums_left = 0;
                return true;
            };
            let Some(found) = found else { return false };
            if found.count > count(MOST_TOLD) {
                // Which of them hang together is not known: none is settled, and there are no larger ones without them.
                if let [one, other] = found.sets.as_slice() {
                    self.doubt(phase, &sides, (found.count, found.members), (*one, *other));
                }
                return false;
            }
            let members = found.members;
            for Cluster { members: all, sets } in clusters(&found) {
                match sets.as_slice() {
                    [] => {}
                    [only] => self.settle_set(&sides, *only),
                    [one, rest @ ..] => {
                        let rival = rest.iter().find(|other| other.meets(*one)).copied().unwrap_or_default();
                        self.doubt(phase, &sides, (count(sets.len()), members), (*one, rival));
                    }
                }
                sides.put_aside(all);
            }
        }
    }

    fn settle_set(&mut self, sides: &Sides, set: Places) {
        let (lots, ranks) = (sides.lots_of(set), sides.ranks_of(set));
        let Some(purse) = lots.first().and_then(|lot| self.purses.get(*lot)).copied() else { return };
        let total = ranks.iter().fold(0_i64, |sum, rank| sum.saturating_add(self.open(&purse, *rank)));
        let (total, credits, items) = (money(total, &purse), count(lots.len()), count(ranks.len()));
        self.pay_between(&lots, ranks, &Reason::GroupWithGroup { total, lots: credits, items });
    }

    /// Tells the first lot that sets are rivals.
    fn doubt(&mut self, phase: usize, sides: &Sides, (sets, members): (i64, i64), (one, other): (Places, Places)) {
        let Some(lot) = sides.lots_of(one).first().copied() else { return };
        let Some(purse) = self.purses.get(lot).copied() else { return };
        let named = |set: Places| MatchedSet {
            lots: sides.lots_of(set).iter().filter_map(|lot| self.purses.get(*lot)).map(|p| p.lot.id.clone()).collect(),
            items: sides.ranks_of(set).iter().filter_map(|rank| self.id_at(&purse, *rank)).collect(),
        };
        let rivals = vec![named(one), named(other)];
        self.tell(lot, phase, Reason::GroupsAmbiguous { sets, members, rivals });
    }

    /// Refuses a lot, once in a phase.
    fn tell(&mut self, lot: usize, phase: usize, reason: Reason) {
        if let Some(purse) = self.purses.get(lot).copied().filter(|_| self.told.insert((phase, lot))) {
            self.refuse(&purse, reason);
        }
    }
}

impl Sides {
    fn lots_of(&self, set: Places) -> Vec<usize> {
        self.lots.iter().enumerate().filter(|(place, _)| set.has(*place)).map(|(_, lot)| *lot).collect()
    }

    fn ranks_of(&self, set: Places) -> Vec<usize> {
        let places = self.lots.len()..;
        self.ranks.iter().zip(places).filter(|(_, place)| set.has(*place)).map(|(rank, _)| *rank).collect()
    }

    fn put_aside(&mut self, set: Places) {
        for (place, amount) in self.amounts.iter_mut().enumerate() {
            if set.has(place) {
                *amount = 0;
            }
        }
    }
}

/// The sets by what hangs together, those with the first lots first.
fn clusters(found: &Smallest) -> Vec<Cluster> {
    let mut apart: Vec<Places> = Vec::new();
    for set in &found.sets {
        let mut all = *set;
        apart.retain(|members| {
            let touched = members.meets(*set);
            all = if touched { all.with(*members) } else { all };
            !touched
        });
        apart.push(all);
    }
    let of = |members: Places| {
        let sets = found.sets.iter().copied().filter(|set| set.meets(members)).collect();
        Cluster { members, sets }
    };
    let mut clusters: Vec<Cluster> = apart.into_iter().map(of).collect();
    crate::order::sort_by(&mut clusters, |a, b| b.sets.first().cmp(&a.sets.first()));
    clusters
}

#[cfg(test)]
mod tests {
    use crate::allocation::run::Run;
    use crate::{AllocationRequest, Currency, Lot, Money, Phase, Reason, Receivable, Rule, Scheme};

    #[test]
    fn a_search_that_may_look_at_no_more_sums_is_told_and_settles_nothing() {
        let as_of = "2026-02-06".parse().unwrap();
        let money = |minor| Money::new(minor, Currency::new("CNY").unwrap()).unwrap();
        let lots = [("R-1", 605), ("R-2", 405)].map(|(id, minor)| Lot::new(id, "ACME", money(minor), as_of).unwrap());
        let items = [Receivable::new("A", "ACME", money(1_010), as_of).unwrap()];
        let scheme = Scheme::new(vec![Phase::new(Rule::GroupWithGroup { most: 40, members: 8 })]);
        let request = AllocationRequest { lots: &lots.each_ref(), items: &items.each_ref(), scheme: &scheme, as_of };
        let ordered: Vec<(usize, &Lot)> = lots.iter().enumerate().collect();
        for (sums_left, lines) in [(100, 2), (10, 0)] {
            let mut run = Run::new(&request, &ordered).unwrap();
            run.sums_left = sums_left;
            run.step(0, 0).unwrap();
            run.step(1, 0).unwrap();
            let plan = run.finish().unwrap();
            assert_eq!(plan.lines.len(), lines);
            let told: Vec<&Reason> = plan.refusals.iter().map(|refusal| &refusal.reason).collect();
            let ended = Reason::GroupSearchEnded { limit: 200_000_000 };
            assert_eq!(told, if lines == 0 { vec![&ended, &ended] } else { vec![] });
        }
    }
}
