//! How far an amount lies from those before it: median and median distance (中位数、绝对中位差), in whole numbers.

/// The middle of amounts, and how far they lie from it.
// INVARIANT: `middle` is twice the median, `distance` four times the median distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spread {
    middle: i128,
    distance: i128,
    pub(super) count: usize,
}

/// With fewer amounts nothing can be said.
const LEAST: usize = 5;
/// The standard deviation of a normal distribution in median distances, times 10,000.
const NORMAL: i128 = 14_826;

impl Spread {
    /// The spread of amounts; none if there are fewer than five.
    pub(super) fn of(amounts: &mut [i64]) -> Option<Self> {
        if amounts.len() < LEAST {
            return None;
        }
        amounts.sort_unstable();
        let middle = doubled(amounts.iter().map(|amount| i128::from(*amount)), amounts.len());
        let mut distances: Vec<i128> =
            amounts.iter().map(|amount| twice(*amount).saturating_sub(middle).saturating_abs()).collect();
        distances.sort_unstable();
        let distance = doubled(distances.iter().copied(), distances.len());
        Some(Self { middle, distance, count: amounts.len() })
    }

    /// Whether an amount lies more than so many robust deviations away. Where more than half of all are one amount, the
    /// distance counts as a twentieth of it, and as one minor unit at least.
    pub(super) fn is_far(&self, amount: i64, deviations: i64) -> bool {
        let distance = if self.distance == 0 {
            (self.middle.saturating_abs().checked_div(10).unwrap_or(0)).max(4)
        } else {
            self.distance
        };
        let away = twice(amount).saturating_sub(self.middle).saturating_abs().saturating_mul(2);
        away.saturating_mul(10_000) > distance.saturating_mul(NORMAL).saturating_mul(deviations.into())
    }

    /// Whether an amount lies above the median.
    pub(super) fn is_above(&self, amount: i64) -> bool {
        twice(amount) > self.middle
    }

    /// The median, rounded down.
    pub(super) fn median(&self) -> i128 {
        self.middle.checked_div(2).unwrap_or(0)
    }

    /// The median distance, rounded down.
    pub(super) fn median_distance(&self) -> i128 {
        self.distance.checked_div(4).unwrap_or(0)
    }
}

fn twice(amount: i64) -> i128 {
    i128::from(amount).saturating_mul(2)
}

/// Twice the median of sorted numbers.
fn doubled(sorted: impl Iterator<Item = i128>, length: usize) -> i128 {
    let upper = length.checked_div(2).unwrap_or(0);
    let skipped = if length.is_multiple_of(2) { upper.saturating_sub(1) } else { upper };
    let mut middle = sorted.skip(skipped);
    let first = middle.next().unwrap_or(0);
    let second = if length.is_multiple_of(2) { middle.next().unwrap_or(first) } else { first };
    first.saturating_add(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_and_the_median_distance() {
        let of = |amounts: &[i64]| Spread::of(&mut amounts.to_vec());
        assert_eq!(of(&[1, 2, 3, 4]), None);
        assert_eq!(of(&[9, 1, 5, 2, 4]), Some(Spread { middle: 8, distance: 8, count: 5 }));
        assert_eq!(of(&[1, 2, 3, 4, 5, 6]), Some(Spread { middle: 7, distance: 6, count: 6 }));
        let spread = of(&[9, 1, 5, 2, 4]).unwrap();
        // 4 + 3 x 1.4826 x 2 = 12.8956
        assert!(!spread.is_far(12, 3) && spread.is_far(13, 3));
        let flat = of(&[100; 5]).unwrap();
        // 100 + 3 x 1.4826 x 5 = 122.239
        assert!(!flat.is_far(122, 3) && flat.is_far(123, 3) && flat.is_far(77, 3) && !flat.is_far(78, 3));
    }
}
