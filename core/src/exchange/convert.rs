//! Turning amounts of one currency into another (折算).

use super::Quote;
use super::ratio::share;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Money, Remainder, Result, Rounding};

/// An amount, what it became, and at which rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Converted {
    /// The amount that was given.
    pub amount: Money,
    /// What it is worth in the other currency.
    pub value: Money,
    /// The quote used.
    pub quote: Quote,
    /// Whether no rounding was needed.
    pub exact: bool,
}

/// Turns one amount.
///
/// ```
/// use duebook::{Currency, Money, Quote, Rounding, convert};
///
/// let (usd, cny) = (Currency::new("USD")?, Currency::new("CNY")?);
/// let invoice = convert(Money::parse("1234.56", usd)?, &Quote::new(usd, cny, "7.1233")?, Rounding::HalfUp)?;
/// assert_eq!((invoice.value.to_string().as_str(), invoice.exact), ("8794.14 CNY", false));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `rate_direction` for an amount in the currency the quote leads to; `currency_mismatch` for any other;
/// `currencies_equal` and `number_out_of_range` for a bad quote; `amount_too_large`.
pub fn convert(amount: Money, quote: &Quote, rounding: Rounding) -> Result<Converted> {
    quote.check().map_err(|e| e.at("quote"))?;
    quote.turns(amount).map_err(|e| e.at("amount"))?;
    let (minor, rest) = quote.ratio().of(amount.minor(), rounding);
    Ok(Converted { amount, value: Money::from_i128(minor, quote.to)?, quote: *quote, exact: rest == 0 })
}

/// A sum that was turned once, and its parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ConvertedParts {
    /// The sum of the amounts, turned once.
    pub total: Money,
    /// Each amount, in the given order; together the total.
    pub values: Vec<Money>,
    /// What rounding each amount alone would have left over or lacked.
    pub residue: Money,
}

/// Turns several amounts so that they add up to their sum turned once, as 用友U8 does for a batch of
/// settlements: there the residue goes to the first.
///
/// ```
/// use duebook::{Currency, Money, Quote, Remainder, Rounding, convert_parts};
///
/// let (usd, cny) = (Currency::new("USD")?, Currency::new("CNY")?);
/// let thirds = [Money::parse("33.33", usd)?; 3];
/// let turned = convert_parts(&thirds, &Quote::new(usd, cny, "7.1234")?, Rounding::HalfUp, Remainder::First)?;
/// assert_eq!(turned.total.to_string(), "712.27 CNY");
/// assert_eq!(turned.values.iter().map(Money::amount).collect::<Vec<_>>(), ["237.43", "237.42", "237.42"]);
/// assert_eq!(turned.residue.to_string(), "0.01 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`convert`], at `amounts` with the position; `empty`; `too_many` beyond 1,000,000 amounts;
/// `residue_flips_sign` if the policy would turn the sign of a part.
pub fn convert_parts(
    amounts: &[Money],
    quote: &Quote,
    rounding: Rounding,
    remainder: Remainder,
) -> Result<ConvertedParts> {
    quote.check().map_err(|e| e.at("quote"))?;
    at_most(amounts.len(), "amounts")?;
    if amounts.is_empty() {
        return Err(Error::from(ErrorKind::Empty {}).at("amounts"));
    }
    for (position, amount) in amounts.iter().enumerate() {
        quote.turns(*amount).map_err(|e| e.at_index("amounts", position))?;
    }
    let sum = Money::sum(amounts.iter().copied(), quote.from).map_err(|e| e.at("amounts"))?;
    let once = quote.ratio().of(sum.minor(), rounding).0;
    let minors: Vec<i64> = amounts.iter().map(Money::minor).collect();
    let shared = share(&minors, quote.ratio(), |_| once, rounding, remainder);
    let money = |minor: i128| Money::from_i128(minor, quote.to);
    let values = shared.parts.iter().map(|part| money(*part)).collect::<Result<Vec<_>>>()?;
    let total = money(shared.total)?;
    keeps_signs(&minors, &values, total)?;
    Ok(ConvertedParts { total, values, residue: money(shared.residue())? })
}

/// That no part got the sign opposite to that of its amount.
pub(super) fn keeps_signs(amounts: &[i64], parts: &[Money], total: Money) -> Result<()> {
    let flipped =
        |(amount, part): &(&i64, &Money)| !part.is_zero() && part.minor().signum() == amount.signum().saturating_neg();
    match amounts.iter().zip(parts).find(flipped) {
        Some((_, part)) => Err(ErrorKind::ResidueFlipsSign { residue: *part, total }.into()),
        None => Ok(()),
    }
}

/// The most records of one kind in a request.
const MOST: usize = 1_000_000;

pub(super) fn at_most(found: usize, path: &str) -> Result<()> {
    if found <= MOST {
        return Ok(());
    }
    Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(MOST) }).at(path))
}
