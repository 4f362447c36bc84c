//! A fraction (分数): an exact share or ratio.

use crate::shape::Shape;

/// An exact number, in lowest terms. It is divided and rounded only where it is shown.
///
/// ```
/// use duebook::Fraction;
///
/// let late = Fraction::of(-42, 14 * 9).ok_or("no value")?;
/// assert_eq!((late.numerator, late.denominator), (-1, 3));
/// assert_eq!(Fraction::of(1, 0), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Fraction {
    /// The upper number.
    pub numerator: i64,
    /// The lower number, more than zero.
    pub denominator: i64,
}

impl Fraction {
    pub(crate) const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// The fraction in lowest terms; none if something is divided by zero, or if either number does not fit.
    #[must_use]
    pub fn of(numerator: impl Into<i128>, denominator: impl Into<i128>) -> Option<Self> {
        let (numerator, denominator): (i128, i128) = (numerator.into(), denominator.into());
        let (mut a, mut b) = (numerator.checked_abs()?, denominator.checked_abs()?);
        while let Some(rest) = a.checked_rem(b) {
            (a, b) = (b, rest);
        }
        // The sign is that of the upper number.
        let common = if denominator < 0 { a.checked_neg()? } else { a };
        let lowest = |number: i128| i64::try_from(number.checked_div(common)?).ok();
        let of = Self { numerator: lowest(numerator)?, denominator: lowest(denominator)? };
        (of.denominator > 0).then_some(of)
    }

    /// Which of two is larger.
    #[must_use]
    pub fn compare(&self, other: &Self) -> std::cmp::Ordering {
        let cross = |a: i64, b: i64| i128::from(a).saturating_mul(i128::from(b));
        cross(self.numerator, other.denominator).cmp(&cross(other.numerator, self.denominator))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_in_lowest_terms() {
        let of = |a: i64, b: i64| Fraction::of(a, b).map(|fraction| (fraction.numerator, fraction.denominator));
        assert_eq!([of(0, 7), of(14, 21), of(7, 7), of(0, 0)], [Some((0, 1)), Some((2, 3)), Some((1, 1)), None]);
        assert_eq!(of(i64::MAX, i64::MAX), Some((1, 1)));
        assert_eq!(of(1, i64::MAX), Some((1, i64::MAX)));
        assert_eq!([of(3, -6), of(-3, -6), of(5, 0)], [Some((-1, 2)), Some((1, 2)), None]);
        assert_eq!(of(i64::MIN, -1), None);
    }
}
