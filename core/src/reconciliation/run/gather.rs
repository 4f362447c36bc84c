//! One payment for several items (一对多): what is quoted, and what adds up.

use super::open::Step;
use super::{Edge, MatchDiff, NoSet, Run, State};
use crate::reason::ReferenceMatch;
use crate::reconciliation::payment::{Meant, Payment, Quote};
use crate::reconciliation::sets::{MOST_POOL, Set, adding_up};
use crate::reconciliation::weigh::{Bar, Sum};
use crate::reconciliation::world::{NO_DAY, NONE, index, place};
use crate::subset::Found;

impl Run<'_> {
    /// The sets of items that payments without a good item of their own may be for.
    pub(super) fn gather(&mut self) {
        for number in 0..self.payments.len() {
            let (sets, none) = self.gather_of(number);
            self.sets.extend(sets);
            self.no_sets.extend(none.map(|none| (place(number), none)));
        }
        self.gathered = self.sets.len();
    }

    /// The sets of one payment; or why there are none.
    pub(super) fn gather_of(&self, number: usize) -> (Vec<Set>, Option<NoSet>) {
        let mut found = Vec::new();
        let mut none = None;
        if self.states.get(number) != Some(&State::Free) || self.has_good_edge(number) {
            return (found, none);
        }
        let Some(payment) = self.payments.get(number) else { return (found, none) };
        // A line that only tells something: no items add up to it.
        if payment.amount == 0 {
            return (found, none);
        }
        self.asked.begin(place(number), Step::Sets);
        let (_, edges) = self.edges_of(number);
        // A credit note that is quoted is taken off: money in against money out is no hindrance here.
        let own = |edge: &Edge| self.scale.world.row(edge.item).map(|row| row.currency) == payment.currency;
        let free =
            |edge: &&Edge| matches!(edge.bar, Bar::None | Bar::Direction) && self.is_open(edge.item) && own(edge);
        let quotes: Vec<Quote> = edges
            .iter()
            .filter(free)
            .filter_map(|edge| match edge.meant {
                Meant::Quote(quote) if quote.how <= ReferenceMatch::Digits => Some(quote),
                _ => None,
            })
            .collect();
        let payer = self.payer_of.get(number).and_then(|payer| self.payers.get(index(*payer)));
        let mut customers: Vec<u32> = quotes
            .iter()
            .filter_map(|quote| self.scale.world.row(quote.item).map(|row| row.customer))
            .filter(|customer| *customer != NONE)
            .collect();
        let fits = payer.map_or(&[][..], |payer| &payer.fits);
        let known = fits.iter().filter(|fit| fit.is_known()).map(|fit| fit.party);
        if customers.is_empty() {
            customers.extend(known.take(8));
        }
        customers.sort_unstable();
        customers.dedup();
        for customer in customers {
            match self.sets_of(place(number), payment, customer, &quotes) {
                Ok(sets) => found.extend(sets),
                Err(why) => none = Some(why),
            }
        }
        let none = none.filter(|_| found.is_empty());
        (found, none)
    }

    /// The sets of one customer's items that add up to a payment.
    fn sets_of(
        &self,
        number: u32,
        payment: &Payment<'_>,
        customer: u32,
        quotes: &[Quote],
    ) -> std::result::Result<Option<Set>, NoSet> {
        let sign = payment.amount.signum();
        let target = payment.amount.saturating_abs();
        let of_customer = |item: u32| self.scale.world.row(item).is_some_and(|row| row.customer == customer);
        let quotes: Vec<Quote> = quotes.iter().copied().filter(|quote| of_customer(quote.item)).collect();
        let mut named: Vec<u32> = quotes.iter().map(|quote| quote.item).collect();
        named.sort_unstable();
        let amounts_of = |items: &[u32]| -> Vec<i64> {
            items.iter().map(|item| self.open_amount(*item).saturating_mul(sign)).collect()
        };
        let named_amounts = amounts_of(&named);
        let quoted = named_amounts.iter().fold(0_i64, |sum, amount| sum.saturating_add(*amount));
        let set = |items: Vec<u32>, difference: Option<(MatchDiff, i64)>, sum: i64| -> Option<Set> {
            if items.len() < 2 {
                return None;
            }
            let mut items = items;
            items.sort_unstable();
            let quotes = quotes.iter().filter(|quote| items.binary_search(&quote.item).is_ok());
            let quotes = quotes.map(|quote| (number, *quote)).collect();
            let mut set =
                Set { payments: vec![number], items, customer, speaker: number, quotes, difference, sum, score: 0 };
            set.score = self.set_score(&set);
            Some(set)
        };
        // All that is quoted, perhaps with an allowed difference.
        if named.len() >= 2 {
            let difference = target.saturating_sub(quoted);
            if difference == 0 {
                let sum = self.scale.sum_bits(&named_amounts, named.len(), target, 1);
                return Ok(set(named, None, sum));
            }
            let day = payment.line.date;
            let minor = difference.saturating_mul(sign);
            if let (true, [(_, _, credit)]) = (difference < 0, self.open_of(customer, minor, minor))
                && named.binary_search(credit).is_err()
            {
                // No fee: a credit note of exactly that was taken off without a word.
                let amounts = [named_amounts.as_slice(), &[difference]].concat();
                let sum = self.scale.sum_bits(&amounts, amounts.len(), target, 1);
                return Ok(set([named.as_slice(), &[*credit]].concat(), None, sum));
            }
            if let Some((kind, window)) = self.scale.set_difference(day, payment.charges(), &named, difference) {
                let sum = self.scale.sum_bits(&named_amounts, named.len(), target, window);
                return Ok(set(named, Some((kind, difference.saturating_mul(sign))), sum));
            }
            if quoted > target {
                return match adding_up(&named_amounts, target) {
                    Found::Unique(chosen) => {
                        let sum = self.scale.sum_bits(&named_amounts, chosen.len(), target, 1);
                        Ok(set(chosen.iter().filter_map(|at| named.get(*at).copied()).collect(), None, sum))
                    }
                    Found::Ambiguous { count, .. } => Err(NoSet::Several(count)),
                    Found::None => Ok(None),
                    Found::Exhausted => Err(NoSet::Exhausted),
                };
            }
        }
        if quoted > target {
            return Ok(None);
        }
        let rest = target.saturating_sub(quoted);
        let open = self.open_of(customer, i64::MIN, i64::MAX);
        if rest <= 0 {
            return Ok(None);
        }
        // What is quoted, and some of what else is open.
        let may = |item: u32| {
            let row = self.scale.world.row(item);
            let is_there = row.is_some_and(|row| {
                payment.currency == Some(row.currency) && (row.issued == NO_DAY || row.issued <= payment.day)
            });
            is_there && named.binary_search(&item).is_err()
        };
        let mut pool: Vec<u32> = Vec::with_capacity(open.len().min(MOST_POOL));
        // Of a large account it is soon known that it is not all of it: by the largest amounts, which stand last.
        let (mut all, mut owed) = (0_i64, true);
        for (_, amount, item) in open.iter().rev().filter(|(_, _, item)| may(*item)) {
            let amount = amount.saturating_mul(sign);
            all = all.saturating_add(amount);
            owed = owed && amount > 0;
            pool.push(*item);
            if pool.len() > MOST_POOL && (all > rest || !owed) {
                return Err(NoSet::Exhausted);
            }
        }
        if pool.is_empty() {
            return Ok(None);
        }
        pool.sort_unstable();
        let amounts = amounts_of(&pool);
        if pool.len() > MOST_POOL {
            // The whole account, or nothing that could be proven.
            return if all == rest {
                let sum = self.scale.sum_bits(&amounts, pool.len(), rest, 1);
                Ok(set([named, pool].concat(), None, sum))
            } else {
                Err(NoSet::Exhausted)
            };
        }
        match adding_up(&amounts, rest) {
            Found::Unique(chosen) => {
                let sum = self.scale.sum_bits(&amounts, chosen.len(), rest, 1);
                let items = chosen.iter().filter_map(|at| pool.get(*at).copied());
                Ok(set(named.iter().copied().chain(items).collect(), None, sum))
            }
            Found::Ambiguous { count, .. } => Err(NoSet::Several(count)),
            Found::None => Ok(None),
            Found::Exhausted => Err(NoSet::Exhausted),
        }
    }

    pub(in crate::reconciliation) fn set_score(&self, set: &Set) -> i64 {
        let payer = self.payer_of.get(index(set.speaker)).and_then(|payer| self.payers.get(index(*payer)));
        let mut sum = Sum::default();
        if let Some(payer) = payer {
            self.scale.weigh_set(set, self.payments, payer, &mut sum);
        }
        sum.0
    }
}
