//! A quote (报价): a rate with its direction.

use super::ratio::Ratio;
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Currency, Error, Money, Rate, Result};

/// So many units of `from` are worth so many units of `to`.
///
/// ```
/// use duebook::{Currency, Money, Quote, Rounding, convert};
///
/// let yen = Quote { from: Currency::new("JPY")?, to: Currency::new("CNY")?, rate: "4.8763".parse()?, per: 100 };
/// let converted = convert(Money::parse("12345", yen.from)?, &yen, Rounding::HalfUp)?;
/// assert_eq!(converted.value.to_string(), "601.98 CNY");
///
/// // The other way round needs a quote of that direction.
/// let refused = convert(Money::parse("601.98", yen.to)?, &yen, Rounding::HalfUp).unwrap_err();
/// assert_eq!(refused.code(), "rate_direction");
/// let back = convert(Money::parse("601.98", yen.to)?, &yen.inverse()?, Rounding::HalfUp)?;
/// assert_eq!(back.value.to_string(), "12345 JPY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A market that quotes the other way (间接标价, 1.2 dollars for a euro where euros are the base) is written
/// as it quotes, and inverted by name: [`Quote::inverse`] is exact or refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Quote {
    /// The currency that is given.
    pub from: Currency,
    /// The currency that is got.
    pub to: Currency,
    /// How much of `to`.
    pub rate: Rate,
    /// For how many units of `from`: 1, or 100 as for yen; at most 1,000,000,000,000.
    #[shape(default = 1)]
    pub per: i64,
}

impl Quote {
    /// The largest number of units a quote may be for.
    pub const LARGEST_PER: i64 = 1_000_000_000_000;

    /// A quote for one unit.
    ///
    /// # Errors
    /// `rate_syntax`, `rate_out_of_range`, at `rate`; `currencies_equal` at `to`.
    pub fn new(from: Currency, to: Currency, rate: &str) -> Result<Self> {
        let quote = Self { from, to, rate: Rate::parse(rate).map_err(|e| e.at("rate"))?, per: 1 };
        quote.check()?;
        Ok(quote)
    }

    /// The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
    ///
    /// # Errors
    /// `number_out_of_range` at `per` if no quote says it exactly; the refusals of a bad quote.
    pub fn inverse(&self) -> Result<Self> {
        self.check()?;
        let (units, per) = (self.rate.units(), i128::from(self.per).saturating_mul(Rate::ONE));
        let divisor = greatest_common_divisor(units, per);
        let reduced = |number: i128| number.checked_div(divisor).unwrap_or(number);
        // In whole numbers first; places behind the point only where they are needed.
        let (mut rate, mut count) = (reduced(per).saturating_mul(Rate::ONE), reduced(units));
        let largest = i128::from(Self::LARGEST_PER);
        while count > largest || Rate::from_units(rate).is_none() {
            let divides = |factor: &i128| count.checked_rem(*factor) == Some(0) && rate.checked_rem(*factor) == Some(0);
            let Some(factor) = [2, 5].into_iter().find(divides) else { break };
            (rate, count) = (rate.checked_div(factor).unwrap_or(0), count.checked_div(factor).unwrap_or(0));
        }
        match (Rate::from_units(rate), i64::try_from(count).unwrap_or(i64::MAX)) {
            (Some(rate), per) if per <= Self::LARGEST_PER => Ok(Self { from: self.to, to: self.from, rate, per }),
            (_, found) => {
                Err(Error::from(ErrorKind::NumberOutOfRange { found, min: 1, max: Self::LARGEST_PER }).at("per"))
            }
        }
    }

    /// That the quote stands between two currencies and is for a sensible number of units.
    pub(crate) fn check(&self) -> Result<()> {
        if self.from == self.to {
            return Err(Error::from(ErrorKind::CurrenciesEqual { currency: self.to }).at("to"));
        }
        if !(1..=Self::LARGEST_PER).contains(&self.per) {
            let refused = ErrorKind::NumberOutOfRange { found: self.per, min: 1, max: Self::LARGEST_PER };
            return Err(Error::from(refused).at("per"));
        }
        Ok(())
    }

    /// That the quote leads from one currency to the other, in this direction.
    pub(super) fn leads(&self, from: Currency, to: Currency) -> Result<()> {
        if (self.from, self.to) == (from, to) {
            return Ok(());
        }
        if (self.from, self.to) == (to, from) {
            return Err(ErrorKind::RateDirection { from: self.from, to: self.to }.into());
        }
        let (expected, found, field) = if self.from == from { (to, self.to, "to") } else { (from, self.from, "from") };
        Err(Error::from(ErrorKind::CurrencyMismatch { expected, found, item: None }).at(field))
    }

    /// That the quote can turn this amount.
    pub(super) fn turns(&self, amount: Money) -> Result<()> {
        if amount.currency() == self.to {
            return Err(ErrorKind::RateDirection { from: self.from, to: self.to }.into());
        }
        if amount.currency() != self.from {
            let (expected, found) = (self.from, amount.currency());
            return Err(ErrorKind::CurrencyMismatch { expected, found, item: None }.into());
        }
        Ok(())
    }

    /// Minor units of `to` for one minor unit of `from`.
    pub(super) fn ratio(&self) -> Ratio {
        // 10⁻¹² units of the rate, `per`, and the difference of the decimal places: at most 10³³.
        let places = u32::from(self.from.digits()).saturating_add(Rate::MAX_PLACES);
        let places = places.saturating_sub(self.to.digits().into());
        let scale = 10_i128.checked_pow(places).unwrap_or(i128::MAX);
        Ratio::new(self.rate.units(), scale.saturating_mul(self.per.into()))
    }
}

fn greatest_common_divisor(mut a: i128, mut b: i128) -> i128 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}
