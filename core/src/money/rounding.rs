//! The named ways to round (舍入方式).

use crate::shape::Shape;

/// How an exact result becomes whole minor units. There is no default: where two systems disagree,
/// the choice has a name.
///
/// ```
/// use duebook::{Currency, Money, Rounding};
///
/// let round = |how| Money::round("-0.125", Currency::new("CNY")?, how).map(|r| r.value.amount());
/// assert_eq!(round(Rounding::HalfUp)?, "-0.13");
/// assert_eq!(round(Rounding::HalfEven)?, "-0.12");
/// assert_eq!(round(Rounding::Ceiling)?, "-0.12");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Rounding {
    /// Halves away from zero: what commerce calls rounding (四舍五入).
    HalfUp,
    /// Halves towards zero.
    HalfDown,
    /// Halves to the even neighbour: bankers' rounding (四舍六入五成双).
    HalfEven,
    /// Halves to the odd neighbour.
    HalfOdd,
    /// Halves towards plus infinity.
    HalfCeiling,
    /// Halves towards minus infinity.
    HalfFloor,
    /// Away from zero.
    Up,
    /// Towards zero: cutting off (截尾).
    Down,
    /// Towards plus infinity.
    Ceiling,
    /// Towards minus infinity.
    Floor,
}

/// 10 to the power of `exponent`, for exponents up to 38.
pub(super) fn power_of_ten(exponent: u32) -> i128 {
    10_i128.checked_pow(exponent).unwrap_or(i128::MAX)
}

/// `numerator / denominator` rounded, and what rounding left over: `numerator - result * denominator`.
///
/// The denominator is positive.
#[inline]
pub(crate) fn divide(numerator: i128, denominator: i128, rounding: Rounding) -> (i128, i128) {
    // Most amounts fit 64 bits, where the machine divides in one step.
    if let (Ok(n), Ok(d)) = (i64::try_from(numerator), i64::try_from(denominator)) {
        return divide_words(n, d, rounding);
    }
    let floor = numerator.checked_div_euclid(denominator).unwrap_or(0);
    let rest = numerator.checked_rem_euclid(denominator).unwrap_or(0);
    rounded(floor, rest, denominator, numerator < 0, rounding)
}

/// `amount * weight / sum` rounded, and what rounding left over, as [`divide`].
#[inline]
pub(super) fn share(amount: i64, weight: i64, sum: i64, rounding: Rounding) -> (i128, i128) {
    match amount.checked_mul(weight) {
        Some(product) => divide_words(product, sum, rounding),
        None => divide(i128::from(amount).saturating_mul(weight.into()), sum.into(), rounding),
    }
}

#[inline]
fn divide_words(numerator: i64, denominator: i64, rounding: Rounding) -> (i128, i128) {
    let floor = numerator.checked_div_euclid(denominator).unwrap_or(0);
    let rest = numerator.wrapping_sub(floor.wrapping_mul(denominator));
    rounded(floor.into(), rest.into(), denominator.into(), numerator < 0, rounding)
}

/// From division towards minus infinity to the division asked for.
#[inline]
fn rounded(floor: i128, rest: i128, denominator: i128, negative: bool, rounding: Rounding) -> (i128, i128) {
    if rest == 0 {
        return (floor, 0);
    }
    // How far the result lies above the middle; asked only by the modes that look at it.
    let half = |up_on_tie: bool| match rest.cmp(&denominator.saturating_sub(rest)) {
        std::cmp::Ordering::Equal => up_on_tie,
        order => order.is_gt(),
    };
    let up = match rounding {
        Rounding::HalfUp => half(!negative),
        Rounding::HalfDown => half(negative),
        Rounding::HalfEven => half(floor & 1 == 1),
        Rounding::HalfOdd => half(floor & 1 == 0),
        Rounding::HalfCeiling => half(true),
        Rounding::HalfFloor => half(false),
        Rounding::Up => !negative,
        Rounding::Down => negative,
        Rounding::Ceiling => true,
        Rounding::Floor => false,
    };
    if up { (floor.saturating_add(1), rest.saturating_sub(denominator)) } else { (floor, rest) }
}
