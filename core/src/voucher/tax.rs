//! Net and tax of an amount (价税分离), so that no cent is lost over a whole contract.

use super::parts::{in_proportion, total};
use super::rules::at_most;
use crate::error::ErrorKind;
use crate::money::divide;
use crate::shape::Shape;
use crate::{Error, Money, Percent, Remainder, Result, Rounding};

/// Net and tax of an amount at one rate. Together they are the amount with tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TaxPart {
    /// The rate: 13, 9, 6, 3 …
    pub rate: Percent,
    /// Without tax (不含税).
    pub net: Money,
    /// The tax (税额).
    pub tax: Money,
}

impl TaxPart {
    /// Net and tax together (价税合计).
    ///
    /// # Errors
    /// `currency_mismatch`; `amount_too_large`.
    pub fn gross(&self) -> Result<Money> {
        self.net.plus(self.tax)
    }
}

/// An amount with tax inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TaxedAmount {
    /// The amount, tax inside.
    pub gross: Money,
    /// The rate.
    pub rate: Percent,
}

/// Which of the two is rounded. The other is what is left: it takes the remainder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum TaxRounded {
    /// Net is rounded; tax is the rest. Usual where prices include tax.
    Net,
    /// Tax is rounded; net is the rest.
    Tax,
}

/// What [`split_tax`] needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TaxSplitRequest {
    /// The amounts, at most 100, each at its rate.
    pub amounts: Vec<TaxedAmount>,
    /// Which of the two is rounded.
    pub rounded: TaxRounded,
    /// How.
    pub rounding: Rounding,
}

/// What [`take_tax`] took, and what is left.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TaxTaken {
    /// Taken: adds up to the amount asked for.
    pub taken: Vec<TaxPart>,
    /// Left: with what was taken, exactly the parts from before.
    pub left: Vec<TaxPart>,
}

/// The most parts of one amount.
pub(super) const MOST_RATES: usize = 100;

/// Parts amounts that include tax into net and tax: net is the amount divided by one and the rate.
///
/// ```
/// use duebook::{Currency, Money, Rounding, TaxRounded, TaxSplitRequest, TaxedAmount, split_tax};
///
/// let gross = Money::parse("33900.05", Currency::new("CNY")?)?;
/// let amounts = vec![TaxedAmount { gross, rate: "13".parse()? }];
/// let split = split_tax(&TaxSplitRequest { amounts, rounded: TaxRounded::Net, rounding: Rounding::HalfUp })?;
/// assert_eq!((split[0].net.to_string(), split[0].tax.to_string()), ("30000.04 CNY".into(), "3900.01 CNY".into()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many`.
pub fn split_tax(request: &TaxSplitRequest) -> Result<Vec<TaxPart>> {
    at_most(request.amounts.len(), MOST_RATES, "amounts")?;
    let whole = i128::from(Percent::WHOLE);
    let split = |TaxedAmount { gross, rate }: &TaxedAmount| {
        let units = i128::from(rate.units());
        let of = match request.rounded {
            TaxRounded::Net => whole,
            TaxRounded::Tax => units,
        };
        // At most 10^18 by 10^10.
        let exact = i128::from(gross.minor()).saturating_mul(of);
        let (rounded, _) = divide(exact, whole.saturating_add(units), request.rounding);
        let rounded = Money::from_i128(rounded, gross.currency())?;
        let rest = gross.minus(rounded)?;
        let (net, tax) = match request.rounded {
            TaxRounded::Net => (rounded, rest),
            TaxRounded::Tax => (rest, rounded),
        };
        Ok(TaxPart { rate: *rate, net, tax })
    };
    let each = |(position, amount)| split(amount).map_err(|e: Error| e.at_index("amounts", position));
    request.amounts.iter().enumerate().map(each).collect()
}

/// Takes an amount out of one that has been parted, in proportion and by largest remainder, so that nothing is lost
/// however often it is done: who takes all has taken every net and every tax, to the cent.
///
/// ```
/// use duebook::{Currency, Money, TaxPart, take_tax};
///
/// let yuan = |text| Money::parse(text, Currency::new("CNY")?);
/// let advance = [TaxPart { rate: "13".parse()?, net: yuan("88.50")?, tax: yuan("11.50")? }];
/// let first = take_tax(&advance, yuan("33.33")?)?;
/// assert_eq!((first.taken[0].net, first.taken[0].tax), (yuan("29.50")?, yuan("3.83")?));
/// let rest = take_tax(&first.left, yuan("66.67")?)?;
/// assert_eq!((rest.taken[0].net, rest.taken[0].tax), (yuan("59.00")?, yuan("7.67")?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `part_exceeds_whole` for more than there is or the other way round, and for parts of different signs;
/// `currency_mismatch`; `too_many`; `amount_too_large`.
pub fn take_tax(parts: &[TaxPart], amount: Money) -> Result<TaxTaken> {
    at_most(parts.len(), MOST_RATES, "parts")?;
    let whole = total(parts, amount.currency()).map_err(|e| e.at("parts"))?;
    check_signs(parts, whole).map_err(|e| e.at("parts"))?;
    within(amount, whole).map_err(|e| e.at("amount"))?;
    let weights: Vec<i64> = parts.iter().flat_map(|part| [part.net.minor(), part.tax.minor()]).collect();
    let shares = in_proportion(amount, &weights, Rounding::Down, Remainder::LargestRemainder)?;
    let (mut taken, mut left) = (Vec::with_capacity(parts.len()), Vec::with_capacity(parts.len()));
    for (part, share) in parts.iter().zip(shares.as_chunks::<2>().0) {
        let [net, tax] = *share;
        taken.push(TaxPart { rate: part.rate, net, tax });
        left.push(TaxPart { rate: part.rate, net: part.net.minus(net)?, tax: part.tax.minus(tax)? });
    }
    Ok(TaxTaken { taken, left })
}

/// No part may go the other way than the whole.
pub(super) fn check_signs(parts: &[TaxPart], whole: Money) -> Result<()> {
    for (position, TaxPart { net, tax, .. }) in parts.iter().enumerate() {
        for (part, name) in [(net, "net"), (tax, "tax")] {
            within(*part, whole).map_err(|e| e.at(name).at_index("", position))?;
        }
    }
    Ok(())
}

/// A part has the sign of the whole and is not more.
pub(super) fn within(part: Money, whole: Money) -> Result<()> {
    let (a, b) = (part.minor(), whole.minor());
    if a == 0 || (a.signum() == b.signum() && a.unsigned_abs() <= b.unsigned_abs()) {
        return Ok(());
    }
    Err(ErrorKind::PartExceedsWhole { part, whole }.into())
}
