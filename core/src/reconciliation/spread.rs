//! How close together the amounts of open items are (金额分布): what it says that two amounts are nearly equal.
//!
//! Amounts are spread by proportion, not evenly: ten cents beside 29.55 say as much as 75.00 beside 22,034.35. So it is
//! counted how many other items are as near, as it is counted how many items have exactly an amount.

use super::bits::rarity;
use super::world::World;

/// The amounts of all items with something open, by currency.
#[derive(Debug, Default)]
pub(super) struct Spread {
    sorted: Vec<(u16, i64)>,
    all: u64,
}

/// As if there were so many more items, spread by proportion between a cent and ten thousand: with three items in the
/// world, the only near one is not near because it is rare.
const ASSUMED: u128 = 1_024;
/// How often e goes into that span: so much of the assumed items is within an amount of itself.
const SPAN: u128 = 14;

impl Spread {
    pub(super) fn new(world: &World<'_>) -> Self {
        let live = world.rows.iter().filter(|row| row.live);
        let mut sorted: Vec<(u16, i64)> = live.map(|row| (row.currency, row.open)).collect();
        sorted.sort_unstable();
        Self { sorted, all: u64::try_from(world.rows.len()).unwrap_or(u64::MAX) }
    }

    /// What it weighs that an item is so near to what was paid. Nearer than a hundredth says no more.
    pub(super) fn weight(&self, currency: u16, paid: i64, open: i64, most: i64) -> i64 {
        let hundredth = i64::try_from(open.unsigned_abs().div_euclid(100)).unwrap_or(i64::MAX);
        let reach = paid.saturating_sub(open).saturating_abs().max(hundredth);
        let (least, last) = (paid.saturating_sub(reach), paid.saturating_add(reach));
        let from = self.sorted.partition_point(|row| *row < (currency, least));
        let to = self.sorted.partition_point(|row| *row <= (currency, last));
        let span = u128::from(open.unsigned_abs().max(1)).saturating_mul(SPAN);
        let assumed = u128::from(reach.unsigned_abs()).saturating_mul(2).saturating_mul(ASSUMED).checked_div(span);
        let assumed = u64::try_from(assumed.unwrap_or(0)).unwrap_or(u64::MAX);
        let near = u64::try_from(to.saturating_sub(from)).unwrap_or(u64::MAX).saturating_add(assumed);
        rarity(self.all.saturating_add(1_024), near.max(1)).min(most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_few_are_near_to_says_more_and_scale_says_nothing() {
        let around = |unit: i64| Spread { sorted: (1..=1_000).map(|n| (0, n * unit)).collect(), all: 1_000 };
        let (cents, thousands) = (around(1), around(1_000));
        for (paid, open) in [(500, 500), (510, 500), (450, 500), (77, 80), (999, 1_000)] {
            let (small, large) =
                (cents.weight(0, paid, open, 17_000), thousands.weight(0, paid * 1_000, open * 1_000, 17_000));
            assert!((small - large).abs() <= 1_000, "{paid} {open}: {small} {large}");
        }
        assert!(cents.weight(0, 505, 500, 17_000) > cents.weight(0, 600, 500, 17_000));
        assert_eq!(cents.weight(1, 500, 500, 3_000), 3_000, "another currency is not near, and no more than the most");
    }

    #[test]
    fn the_count_is_that_of_looking_at_all() {
        let mut sorted: Vec<(u16, i64)> =
            (0..500_i64).map(|n| (u16::try_from(n % 2).unwrap(), (n * n * 7_919) % 100_003 - 20_000)).collect();
        sorted.sort_unstable();
        let spread = Spread { sorted: sorted.clone(), all: 500 };
        for (paid, open) in [(40_000_i64, 41_000_i64), (-3_000, -3_100), (77, 77), (60_001, 50_000)] {
            let reach = (paid - open).abs().max(open.abs() / 100);
            let near = sorted.iter().filter(|row| row.0 == 1 && (row.1 - paid).abs() <= reach).count();
            let slow = u64::try_from(near).unwrap();
            let assumed = (reach.unsigned_abs() * 2 * 1_024) / (open.unsigned_abs() * 14);
            assert_eq!(spread.weight(1, paid, open, i64::MAX), rarity(1_524, (slow + assumed).max(1)), "{paid} {open}");
        }
    }
}
