//! Several payments for one item (多对一).

use std::collections::BTreeSet;

use super::open::Step;
use super::{Run, State};
use crate::reconciliation::payment::{Meant, Quote};
use crate::reconciliation::sets::{MOST_POOL, Set, adding_up};
use crate::reconciliation::weigh::{AmountFit, Bar, Scale};
use crate::reconciliation::world::{index, place};
use crate::subset::Found;

/// An item, a payment that may be a part of it, and how it quotes it.
pub(super) type Part = (u32, u32, Option<Quote>);

/// By item, each payment once: what quotes the item goes before what only may be for it.
pub(super) fn sort(parts: &mut Vec<Part>) {
    parts.sort_by_key(|(item, payment, quote)| (*item, *payment, quote.is_none()));
    parts.dedup_by_key(|(item, payment, _)| (*item, *payment));
}

impl Run<'_> {
    /// The payments that together may be for one item.
    pub(super) fn split(&mut self) {
        let mut parts = Vec::new();
        let with_set = self.with_set();
        for number in 0..self.payments.len() {
            self.parts_of(number, with_set.contains(&place(number)), &mut parts);
        }
        sort(&mut parts);
        let found: Vec<Set> = parts.chunk_by(|a, b| a.0 == b.0).filter_map(|group| self.split_of(group)).collect();
        self.sets.extend(found);
        self.parts = parts;
    }

    /// The payments that have a set of their own.
    pub(super) fn with_set(&self) -> BTreeSet<u32> {
        let own = self.sets.iter().take(self.gathered);
        own.flat_map(|set| set.payments.iter().copied()).collect()
    }

    /// Of which items a payment may be a part: those it quotes, or all that its payer has open.
    pub(super) fn parts_of(&self, number: usize, with_set: bool, parts: &mut Vec<Part>) {
        if self.states.get(number) != Some(&State::Free) || self.has_good_edge(number) {
            return;
        }
        self.asked.begin(place(number), Step::Sets);
        let (_, edges) = self.edges_of(number);
        let free = edges.iter().filter(|edge| edge.bar == Bar::None && self.is_open(edge.item));
        let mut any = false;
        for edge in free.filter(|edge| edge.fit == AmountFit::Less) {
            if let Meant::Quote(quote) = edge.meant {
                parts.push((edge.item, place(number), Some(quote)));
                any = true;
            }
        }
        if any || with_set {
            return;
        }
        let Some(payment) = self.payments.get(number) else { return };
        let payer = self.payer_of.get(number).and_then(|payer| self.payers.get(index(*payer)));
        let fits = payer.map_or(&[][..], |payer| &payer.fits);
        for fit in fits.iter().filter(|fit| fit.is_known()).take(4) {
            let (least, most) = if payment.amount > 0 {
                (payment.amount.saturating_add(1), i64::MAX)
            } else {
                (i64::MIN, payment.amount.saturating_sub(1))
            };
            let open = self.open_of(fit.party, least, most);
            if open.len() <= MOST_POOL {
                let rows = open.iter().filter(|(_, _, item)| {
                    self.scale.world.row(*item).is_some_and(|row| Scale::bar(payment, row) == Bar::None)
                });
                parts.extend(rows.map(|(_, _, item)| (*item, place(number), None)));
            }
        }
    }

    /// The sets of these items, which are ascending, from the parts that are known.
    pub(super) fn split_again(&self, items: &[u32]) -> Vec<Set> {
        let group = |item: &u32| {
            let from = self.parts.partition_point(|part| part.0 < *item);
            let to = self.parts.partition_point(|part| part.0 <= *item);
            self.parts.get(from..to).unwrap_or_default()
        };
        items.iter().map(group).filter_map(|group| self.split_of(group)).collect()
    }

    /// The payments of a group that add up to its item.
    fn split_of(&self, group: &[Part]) -> Option<Set> {
        const MOST_PAYMENTS: usize = 24;
        let item = group.first()?.0;
        let row = *self.scale.world.row(item)?;
        let amount =
            |payment: u32| self.payments.get(index(payment)).map_or(0, |payment| payment.amount.saturating_abs());
        let target = row.open.saturating_abs();
        let (quoting, others): (Vec<_>, Vec<_>) = group.iter().partition(|(_, _, quote)| quote.is_some());
        let quoting: Vec<(u32, Quote)> =
            quoting.iter().filter_map(|(_, payment, quote)| Some((*payment, (*quote)?))).collect();
        let quoted = quoting.iter().fold(0_i64, |sum, (payment, _)| sum.saturating_add(amount(*payment)));
        let (chosen, sum) = if quoted == target {
            let amounts: Vec<i64> = quoting.iter().map(|(payment, _)| amount(*payment)).collect();
            (
                quoting.iter().map(|(payment, _)| *payment).collect::<Vec<u32>>(),
                self.scale.sum_bits(&amounts, amounts.len(), target, 1),
            )
        } else {
            let (fixed, pool): (&[(u32, Quote)], Vec<u32>) = if quoted < target {
                (&quoting, others.iter().map(|(_, payment, _)| *payment).collect())
            } else {
                (&[], quoting.iter().map(|(payment, _)| *payment).collect())
            };
            // Nobody says which of several equal items is paid in parts.
            let unsaid = quoting.is_empty() && self.same_amount(item).len() > 1;
            if unsaid || pool.is_empty() || pool.len() > MOST_PAYMENTS {
                return None;
            }
            let amounts: Vec<i64> = pool.iter().map(|payment| amount(*payment)).collect();
            let rest = if quoted < target { target.saturating_sub(quoted) } else { target };
            let Found::Unique(set) = adding_up(&amounts, rest) else { return None };
            let sum = self.scale.sum_bits(&amounts, set.len(), rest, 1);
            let some = set.iter().filter_map(|at| pool.get(*at).copied());
            (fixed.iter().map(|(payment, _)| *payment).chain(some).collect(), sum)
        };
        if chosen.len() < 2 {
            return None;
        }
        let mut payments = chosen;
        payments.sort_unstable();
        let quotes: Vec<(u32, Quote)> =
            quoting.into_iter().filter(|(payment, _)| payments.binary_search(payment).is_ok()).collect();
        let first = payments.first().copied()?;
        let customer = row.customer;
        let mut best: Option<Set> = None;
        let mut set = Set {
            payments: payments.clone(),
            items: vec![item],
            customer,
            speaker: first,
            quotes,
            difference: None,
            sum,
            score: 0,
        };
        // All of them must be believed to be of this payer: the one that says least counts.
        for payment in payments {
            set.speaker = payment;
            set.score = self.set_score(&set);
            if best.as_ref().is_none_or(|best| set.score < best.score) {
                best = Some(set.clone());
            }
        }
        best
    }
}
