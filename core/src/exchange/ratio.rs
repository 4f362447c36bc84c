//! Multiplying an amount by a fraction, exactly, and sharing the product out.

use crate::money::{Portion, divide, settle_residue};
use crate::{Remainder, Rounding};

/// A fraction with a positive denominator of at most 10³⁶.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ratio {
    numerator: i128,
    // INVARIANT: 1 ..= 10³⁶, so that three of it fit into 128 bits.
    denominator: i128,
}

impl Ratio {
    pub(super) fn new(numerator: i128, denominator: i128) -> Self {
        if denominator < 0 {
            return Self { numerator: numerator.saturating_neg(), denominator: denominator.saturating_neg() };
        }
        Self { numerator, denominator: denominator.max(1) }
    }

    /// The product rounded, and what rounding left over in parts of the denominator.
    pub(super) fn of(self, amount: i64, rounding: Rounding) -> (i128, i128) {
        if let Some(product) = self.numerator.checked_mul(amount.into()) {
            return divide(product, self.denominator, rounding);
        }
        let (whole, rest) = self.long(amount.unsigned_abs());
        // Rounding looks at the rest, at the sign, and at whether the whole is even: the rest of the whole is
        // put aside.
        let aside = whole & !1;
        let near = (whole & 1).saturating_mul(self.denominator).saturating_add(rest);
        let negative = (amount < 0) != (self.numerator < 0);
        let signed = |number: i128| if negative { number.saturating_neg() } else { number };
        let (rounded, left) = divide(signed(near), self.denominator, rounding);
        (signed(aside).saturating_add(rounded), left)
    }

    /// Whole and rest of `amount × |numerator| / denominator`, bit by bit: the product may have 190 bits.
    fn long(self, amount: u64) -> (i128, i128) {
        let numerator = self.numerator.saturating_abs();
        let each = numerator.checked_div(self.denominator).unwrap_or(0);
        let more = numerator.checked_rem(self.denominator).unwrap_or(0);
        let (mut whole, mut rest) = (0_i128, 0_i128);
        for bit in (0..u64::BITS).rev() {
            whole = whole.saturating_mul(2);
            rest = rest.saturating_mul(2);
            if amount >> bit & 1 == 1 {
                whole = whole.saturating_add(each);
                rest = rest.saturating_add(more);
            }
            while rest >= self.denominator {
                rest = rest.saturating_sub(self.denominator);
                whole = whole.saturating_add(1);
            }
        }
        (whole, rest)
    }
}

/// What a sum became: turned once, and its parts turned apart.
#[derive(Debug)]
pub(super) struct Shared {
    /// The sum, turned once or as told.
    pub(super) total: i128,
    /// The parts, which add up to the total.
    pub(super) parts: Vec<i128>,
    /// What the policy gave to each part beyond its own rounding.
    pub(super) given: Vec<i128>,
}

impl Shared {
    /// The total less the sum of the parts turned apart.
    pub(super) fn residue(&self) -> i128 {
        self.given.iter().fold(0, |sum: i128, given| sum.saturating_add(*given))
    }
}

/// Turns each amount, and the total once: `total` if it is known otherwise. The residue goes where the
/// policy says.
pub(super) fn share(
    amounts: &[i64],
    ratio: Ratio,
    total: impl FnOnce(i128) -> i128,
    rounding: Rounding,
    remainder: Remainder,
) -> Shared {
    let mut sum = 0_i128;
    let mut portions: Vec<Portion> = Vec::with_capacity(amounts.len());
    for amount in amounts {
        let (units, rest) = ratio.of(*amount, rounding);
        portions.push(Portion { units, rest, weight: i128::from(*amount).saturating_abs() });
        sum = sum.saturating_add(units);
    }
    let apart: Vec<i128> = portions.iter().map(|portion| portion.units).collect();
    let total = total(sum);
    settle_residue(&mut portions, total.saturating_sub(sum), remainder);
    let parts: Vec<i128> = portions.iter().map(|portion| portion.units).collect();
    let given = parts.iter().zip(&apart).map(|(part, alone)| part.saturating_sub(*alone)).collect();
    Shared { total, parts, given }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_beyond_128_bits_are_exact() {
        // 999999999999999999 × (10³⁰ - 1) / 10³⁰ = 999999999999999999 - 0.000…
        let ratio = Ratio::new(10_i128.pow(30) - 1, 10_i128.pow(30));
        let most = 999_999_999_999_999_999;
        assert_eq!(ratio.of(most, Rounding::Floor).0, i128::from(most) - 1);
        assert_eq!(ratio.of(most, Rounding::HalfUp).0, i128::from(most));
        assert_eq!(ratio.of(-most, Rounding::Floor).0, -i128::from(most));
        assert_eq!(ratio.of(-most, Rounding::Ceiling).0, 1 - i128::from(most));
        // Exactly a half above an odd and an even whole.
        let (unit, most_wide) = (10_i128.pow(17), i128::from(most));
        let half = |whole: i128| Ratio::new((2 * whole + 1) * unit, 2 * unit * most_wide);
        let (odd, even) = (1_000_001, 1_000_002);
        assert_eq!(half(odd).of(most, Rounding::HalfEven), (odd + 1, -(unit * most_wide)));
        assert_eq!(half(even).of(most, Rounding::HalfEven).0, even);
        assert_eq!(half(odd).of(-most, Rounding::HalfUp).0, -odd - 1);
        assert_eq!(half(odd).of(-most, Rounding::HalfDown).0, -odd);
        assert_eq!(half(even).of(-most, Rounding::HalfEven).0, -even);
    }
}
