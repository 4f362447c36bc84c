//! A loss rate (预期信用损失率): which part of an amount will be lost.

use crate::error::ErrorKind;
use crate::money::divide;
use crate::shape::Shape;
use crate::{Error, Fraction, Money, Percent, Rate, Result, Rounding};

/// From nothing to everything.
///
/// ```
/// use duebook::{Fraction, LossRate};
///
/// let stated = LossRate::Percent { percent: "1.6".parse()? };
/// let worked_out = LossRate::Exact { fraction: Fraction { numerator: 2_000, denominator: 23_000 } };
/// assert_eq!(stated.fraction()?, Fraction { numerator: 2, denominator: 125 });
/// assert_eq!(worked_out.fraction()?, Fraction { numerator: 2, denominator: 23 });
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum LossRate {
    /// As a policy states it.
    Percent {
        /// The percentage.
        percent: Percent,
    },
    /// As history gives it, exact.
    Exact {
        /// The share, 0 to 1.
        fraction: Fraction,
    },
}

impl LossRate {
    /// The rate as a fraction in lowest terms.
    ///
    /// # Errors
    /// `number_out_of_range` for a share below nothing or above the whole, or divided by nothing.
    pub fn fraction(&self) -> Result<Fraction> {
        match self {
            Self::Percent { percent } => {
                let units = percent.units();
                Fraction::of(units, Percent::WHOLE).ok_or_else(|| outside(units, 0, Percent::WHOLE).at("percent"))
            }
            Self::Exact { fraction: Fraction { numerator, denominator } } => {
                if *denominator < 1 {
                    return Err(outside(*denominator, 1, i64::MAX).at("denominator").at("fraction"));
                }
                if !(0..=*denominator).contains(numerator) {
                    return Err(outside(*numerator, 0, *denominator).at("numerator").at("fraction"));
                }
                Fraction::of(*numerator, *denominator)
                    .ok_or_else(|| outside(*numerator, 0, *denominator).at("fraction"))
            }
        }
    }
}

fn outside(found: i64, min: i64, max: i64) -> Error {
    ErrorKind::NumberOutOfRange { found, min, max }.into()
}

/// A share times a factor, at most the whole.
///
/// # Errors
/// `rate_out_of_range` if the exact product has more digits than a fraction holds.
pub(super) fn times(share: Fraction, factor: Option<Rate>) -> Result<Fraction> {
    let Some(factor) = factor else { return Ok(share) };
    let (numerator, denominator) = (i128::from(share.numerator), i128::from(share.denominator));
    // What the two have in common goes first, so that whatever can be said fits on the way.
    let (up, down) = (common(numerator, Rate::ONE), common(factor.units(), denominator));
    let part = |number: i128, by: i128| number.checked_div(by).unwrap_or(number);
    let above = part(numerator, up).saturating_mul(part(factor.units(), down));
    let below = part(denominator, down).saturating_mul(part(Rate::ONE, up));
    if above >= below {
        return Ok(Fraction { numerator: 1, denominator: 1 });
    }
    Fraction::of(above, below).ok_or_else(|| {
        let text = format!("{}/{} × {factor}", share.numerator, share.denominator);
        ErrorKind::RateOutOfRange { text, limit: Rate::MAX_WHOLE_DIGITS.into() }.into()
    })
}

/// The greatest common divisor, at least 1.
fn common(mut a: i128, mut b: i128) -> i128 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a.max(1)
}

/// That share of an amount, rounded, and what rounding left over or lacked, in minor units.
pub(super) fn of(share: Fraction, amount: Money, rounding: Rounding) -> Result<(Money, Fraction)> {
    let product = i128::from(amount.minor()).saturating_mul(share.numerator.into());
    let (minor, rest) = divide(product, share.denominator.into(), rounding);
    let residue = Fraction::of(rest, share.denominator).unwrap_or(NOTHING);
    Ok((Money::from_i128(minor, amount.currency())?, residue))
}

/// Zero.
pub(super) const NOTHING: Fraction = Fraction { numerator: 0, denominator: 1 };

#[cfg(test)]
mod tests {
    use super::*;

    fn share(numerator: i64, denominator: i64) -> Fraction {
        Fraction { numerator, denominator }
    }

    #[test]
    fn a_factor_never_makes_more_than_the_whole() {
        let by = |of, factor: &str| times(of, Some(factor.parse().unwrap())).unwrap();
        assert_eq!(by(share(3, 1_000), "1.2"), share(9, 2_500));
        assert_eq!(by(share(1, 2), "2"), share(1, 1));
        assert_eq!(by(share(1, 2), "999999999999999999"), share(1, 1));
        assert_eq!(by(NOTHING, "999999999999999999"), NOTHING);
        assert_eq!(by(share(i64::MAX - 1, i64::MAX), "2"), share(1, 1));
        assert_eq!(by(share(1, 3), "0.75"), share(1, 4));
        let refused = times(share(1, i64::MAX), Some("0.3".parse().unwrap())).unwrap_err();
        assert_eq!(refused.code(), "rate_out_of_range");
    }

    #[test]
    fn a_share_lies_between_nothing_and_the_whole() {
        let read = |numerator, denominator| {
            LossRate::Exact { fraction: share(numerator, denominator) }.fraction().map_err(|e| e.path().to_owned())
        };
        assert_eq!(read(2, 4), Ok(share(1, 2)));
        assert_eq!(read(0, 4), Ok(NOTHING));
        assert_eq!(read(5, 4), Err("fraction.numerator".into()));
        assert_eq!(read(-1, 4), Err("fraction.numerator".into()));
        assert_eq!(read(1, 0), Err("fraction.denominator".into()));
        assert_eq!(read(-1, -2), Err("fraction.denominator".into()));
    }
}
