//! A natural number of any size: a product of many amounts, compared and divided exactly.

use std::cmp::Ordering;

use crate::Rounding;
use crate::money::divide;

/// The base of the digits.
const BASE: u128 = 1 << 64;

/// Digits in base 2⁶⁴, the lowest first; the highest is not zero.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Natural(Vec<u64>);

impl Natural {
    fn product(of: &[u64]) -> Self {
        of.iter().fold(Self(vec![1]), |product, factor| product.times(*factor))
    }

    fn times(mut self, factor: u64) -> Self {
        let mut carry = 0_u128;
        for digit in &mut self.0 {
            let sum = u128::from(*digit).saturating_mul(factor.into()).saturating_add(carry);
            *digit = u64::try_from(sum.rem_euclid(BASE)).unwrap_or(0);
            carry = sum.div_euclid(BASE);
        }
        self.0.push(u64::try_from(carry).unwrap_or(0));
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }

    fn compare(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

/// The product of fractions from 0 to 1, each above its second number, in parts of `whole`, rounded; and whether
/// nothing was rounded. None of the second numbers is zero.
pub(super) fn parts(fractions: &[(u64, u64)], whole: u64, rounding: Rounding) -> (i128, bool) {
    let (above, below): (Vec<u64>, Vec<u64>) = fractions.iter().copied().unzip();
    let (above, below) = (Natural::product(&above).times(whole), Natural::product(&below));
    // The most parts that do not exceed the product: halving, from `low` that never does and `high` that always does.
    let (mut low, mut high) = (0, whole.saturating_add(1));
    while high.saturating_sub(low) > 1 {
        let middle = low.midpoint(high);
        match below.clone().times(middle).compare(&above) {
            Ordering::Greater => high = middle,
            Ordering::Less | Ordering::Equal => low = middle,
        }
    }
    // Rounding asks only on which side of the middle the rest lies: quarters say that.
    let odd = low.saturating_mul(2).saturating_add(1);
    let quarters = match above.clone().times(2).compare(&below.clone().times(odd)) {
        _ if below.times(low).compare(&above).is_eq() => 0,
        Ordering::Less => 1,
        Ordering::Equal => 2,
        Ordering::Greater => 3,
    };
    let (rounded, rest) = divide(i128::from(low).saturating_mul(4).saturating_add(quarters), 4, rounding);
    (rounded, rest == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_beyond_any_machine_number_are_exact() {
        let huge = u64::MAX;
        assert_eq!(parts(&[(huge - 1, huge); 50], 1_000, Rounding::Up), (1_000, false));
        assert_eq!(parts(&[(huge - 1, huge); 50], 1_000, Rounding::Down), (999, false));
        assert_eq!(parts(&[(1, 2), (huge, huge), (2, 4)], 100, Rounding::Down), (25, true));
        assert_eq!(parts(&[(0, huge), (1, 1)], 100, Rounding::Up), (0, true));
        assert_eq!(parts(&[], 100, Rounding::Up), (100, true));
        let round = |above, rounding| parts(&[(above, 8)], 2, rounding).0;
        assert_eq!([1, 2, 3, 6].map(|n| round(n, Rounding::HalfUp)), [0, 1, 1, 2]);
        assert_eq!([1, 2, 3, 6].map(|n| round(n, Rounding::HalfEven)), [0, 0, 1, 2]);
    }
}
