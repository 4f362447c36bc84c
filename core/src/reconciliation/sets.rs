//! Several for one (一对多、多对一): which sets of items a payment may be for, which payments together an item.

use super::bits::{sets_bits, whole_bits};
use super::payment::Quote;
use super::weigh::{Payer, Scale, Tally, spot};
use super::{AllowedDifference, MatchDifferenceKind};
use crate::reason::MatchReason;
use crate::subset::{Found, find};

/// Lines and items that may belong together, other than one and one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Set {
    /// The payments, ascending.
    pub(super) payments: Vec<u32>,
    /// The items, ascending.
    pub(super) items: Vec<u32>,
    /// The customer, or none.
    pub(super) customer: u32,
    /// The payment that tells the payer.
    pub(super) speaker: u32,
    /// Which items are quoted, and by which payment.
    pub(super) quotes: Vec<(u32, Quote)>,
    pub(super) difference: Option<(MatchDifferenceKind, i64)>,
    /// What it weighs that the amounts add up.
    pub(super) sum: i64,
    pub(super) score: i64,
}

/// The most amounts of one search, and the sums it may look at.
pub(super) const MOST_POOL: usize = 60;
const BUDGET: u64 = 200_000;

/// The amounts, of which some may be below zero, that add up to a target above zero.
///
/// A credit note that is in the set is one that is not left out: with all of them taken off, what is left is a search
/// among amounts above zero.
pub(super) fn adding_up(amounts: &[i64], target: i64) -> Found {
    let credits: i64 = amounts.iter().filter(|amount| **amount < 0).fold(0, |sum, amount| sum.saturating_add(*amount));
    if credits == 0 {
        return find(amounts, target, BUDGET);
    }
    let positive: Vec<i64> = amounts.iter().map(|amount| amount.saturating_abs()).collect();
    let real = |set: &[usize]| -> Vec<usize> {
        let is_in = |(at, amount): (usize, &i64)| {
            let named = set.binary_search(&at).is_ok();
            (*amount != 0 && named == (*amount > 0)).then_some(at)
        };
        amounts.iter().enumerate().filter_map(is_in).collect()
    };
    match find(&positive, target.saturating_sub(credits), BUDGET) {
        Found::Unique(set) => Found::Unique(real(&set)),
        Found::Ambiguous { count, one, other } => Found::Ambiguous { count, one: real(&one), other: real(&other) },
        other => other,
    }
}

/// What divides all amounts: whole hundreds say less than odd cents.
fn unit(amounts: &[i64], target: i64) -> u64 {
    let mut divisor = target.unsigned_abs();
    for amount in amounts {
        let (mut a, mut b) = (divisor, amount.unsigned_abs());
        while let Some(rest) = a.checked_rem(b) {
            (a, b) = (b, rest);
        }
        divisor = a;
    }
    divisor.max(1)
}

impl Scale<'_> {
    /// What it weighs that `size` out of `amounts` add up to the target; less if a difference is allowed.
    pub(super) fn sum_bits(&self, amounts: &[i64], size: usize, target: i64, window: u64) -> i64 {
        let range = target.unsigned_abs().checked_div(unit(amounts, target)).unwrap_or(0);
        let sets = if size == amounts.len() { 0 } else { sets_bits(amounts.len(), size) };
        let bits = whole_bits(range).saturating_sub(sets).saturating_sub(whole_bits(window)).saturating_mul(1_000);
        bits.min(self.rules.weights.amount)
    }

    /// The allowed difference of a payment that quotes all it pays, and how many amounts would have been allowed.
    pub(super) fn set_difference(
        &self,
        day: crate::Date,
        charges: Option<i64>,
        items: &[u32],
        difference: i64,
    ) -> Option<(MatchDifferenceKind, u64)> {
        let size = difference.saturating_abs();
        let records = || items.iter().filter_map(|item| self.world.items.get(super::world::index(*item)));
        if difference < 0 && charges == Some(size) {
            return Some((MatchDifferenceKind::Fee, 1));
        }
        let discounts = records().map(|item| {
            let may = item.discounts.iter().filter(|discount| day <= discount.until);
            may.map(|discount| discount.amount.minor()).max().unwrap_or(0)
        });
        if difference < 0 && discounts.fold(0_i64, i64::saturating_add) == size {
            return Some((MatchDifferenceKind::Discount, 1));
        }
        let currency = records().next()?.open.currency();
        self.rules.differences.iter().find_map(|rule| match rule {
            AllowedDifference::Fee { least, most } => {
                let window = most.minor().saturating_sub(least.minor()).saturating_add(1).unsigned_abs();
                let fits = (least.minor()..=most.minor()).contains(&size) && least.currency() == currency;
                (difference < 0 && fits).then_some((MatchDifferenceKind::Fee, window))
            }
            AllowedDifference::FeeSchedule { steps } => {
                let sum = records().fold(0_i64, |sum, item| sum.saturating_add(item.open.minor()));
                let sum = crate::Money::clamped(sum, currency);
                let fits = difference < 0 && steps.iter().any(|step| step.comes_to(size, sum));
                let window = u64::try_from(steps.len()).unwrap_or(u64::MAX).saturating_mul(2);
                fits.then_some((MatchDifferenceKind::Fee, window))
            }
            AllowedDifference::Rounding { most } => (size <= most.minor() && most.currency() == currency)
                .then_some((MatchDifferenceKind::Rounding, most.minor().unsigned_abs().saturating_mul(2))),
            AllowedDifference::Withheld { .. } | AllowedDifference::Ratio { .. } => None,
        })
    }

    /// Everything about a set.
    pub(super) fn weigh_set(
        &self,
        set: &Set,
        payments: &[super::payment::Payment<'_>],
        payer: &Payer,
        tally: &mut impl Tally,
    ) {
        let weights = &self.rules.weights;
        let items = crate::error::count(self.world.rows.len());
        tally.add(self.prior, || MatchReason::Prior { items, bits: self.prior });
        // The customer is told by the first; each further quotation only makes surer.
        let mut quotes: Vec<&(u32, Quote)> = set.quotes.iter().collect();
        quotes
            .sort_unstable_by_key(|(payment, quote)| (std::cmp::Reverse(self.quote_bits(quote)), *payment, quote.item));
        for (number, (payment, quote)) in quotes.into_iter().enumerate() {
            let bits = if number == 0 { self.quote_bits(quote) } else { self.quote_bits(quote).min(2_000) };
            let Some(payment) = payments.get(super::world::index(*payment)) else { continue };
            let place = || spot(payment, quote.spot);
            tally.add(bits, || MatchReason::Reference { how: quote.how, place: place(), bits });
        }
        let members = set.items.len().max(set.payments.len());
        let members = crate::error::count(members);
        tally.add(set.sum, || MatchReason::Sum { members, bits: set.sum });
        if set.difference.is_some() {
            let bits = weights.difference;
            tally.add(bits, || MatchReason::Difference { bits });
        }
        self.payer(payer, set.customer, tally);
        let bits = weights.several;
        tally.add(bits, || MatchReason::Several { members, bits });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credit_notes_belong_to_sets() {
        assert_eq!(adding_up(&[10_000, 5_007, -1_201, 333], 13_806), Found::Unique(vec![0, 1, 2]));
        assert_eq!(adding_up(&[10_000, 5_007, -1_201, 333], 15_007), Found::Unique(vec![0, 1]));
        assert_eq!(
            adding_up(&[10_000, -10_000, 77], 77),
            Found::Ambiguous { count: 2, one: vec![0, 1, 2], other: vec![2] }
        );
        assert_eq!(adding_up(&[-5, 3], 4), Found::None);
    }

    #[test]
    fn credit_notes_are_counted_as_by_trying_all() {
        for seed in 1_i64..300 {
            let amounts: Vec<i64> = (0..9_i64).map(|n| (n * n * seed + 7 * n + seed) % 31 - 9).collect();
            for target in 1..25 {
                let slow = (1_u32..1 << 9).filter(|set| {
                    let members = (0..9).filter(|at| set >> at & 1 == 1);
                    members.clone().all(|at| amounts[at] != 0) && members.map(|at| amounts[at]).sum::<i64>() == target
                });
                let slow = slow.count();
                let found = match adding_up(&amounts, target) {
                    Found::None => 0,
                    Found::Unique(set) => {
                        assert_eq!(set.iter().map(|at| amounts[*at]).sum::<i64>(), target);
                        1
                    }
                    Found::Ambiguous { count, .. } => usize::try_from(count).unwrap(),
                    Found::Exhausted => panic!(),
                };
                assert_eq!(found, slow, "{amounts:?} {target}");
            }
        }
    }
}
