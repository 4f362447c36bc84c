//! Exact figures (精确值): fractions that fit, or a refusal; never a rounded one.

use crate::error::ErrorKind;
use crate::{Currency, Fraction, Money, Result};

/// One number divided by another: none if that is zero.
///
/// # Errors
/// `amount_too_large` if the fraction in lowest terms does not fit.
pub(crate) fn ratio(upper: i128, lower: i128) -> Result<Option<Fraction>> {
    if lower == 0 {
        return Ok(None);
    }
    let fits = Fraction::of(upper, lower);
    fits.map(Some).ok_or_else(|| ErrorKind::AmountTooLarge { text: String::new(), limit: Money::MAX_MINOR }.into())
}

/// A sum that fits.
///
/// # Errors
/// `amount_too_large`.
pub(crate) fn money(minor: i128, currency: Currency) -> Result<Money> {
    Money::from_i128(minor, currency)
}

/// An amount times days.
pub(crate) fn weighed(amount: i64, days: i64) -> i128 {
    i128::from(amount).saturating_mul(days.into())
}

/// Adds minor units to a sum.
pub(crate) fn add(sum: &mut i128, minor: i64) {
    *sum = sum.saturating_add(minor.into());
}
