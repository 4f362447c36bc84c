//! The parts of a fact's amount, each with its home value.

use super::AmountPart;
use super::tax::TaxPart;
use crate::money::{Portion, divide, settle_residue};
use crate::{Currency, Money, Percent, Remainder, Result, Rounding};

/// An amount and what it is worth in the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Both {
    pub(super) amount: Money,
    pub(super) home: Money,
}

impl Both {
    pub(super) fn negated(self) -> Self {
        Self { amount: self.amount.negated(), home: self.home.negated() }
    }

    pub(super) fn is_nothing(self) -> bool {
        self.amount.is_zero() && self.home.is_zero()
    }
}

/// All parts of one amount.
///
/// INVARIANT: the nets and taxes add up to the gross, and so do fee and after-fee, in both currencies.
#[derive(Debug)]
pub(super) struct Parts {
    gross: Both,
    rates: Vec<(Percent, Both, Both)>,
    fee: Both,
    after_fee: Both,
}

impl Parts {
    pub(super) fn of(gross: Both, taxes: &[TaxPart], fee: Option<Money>, remainder: Remainder) -> Result<Self> {
        let amounts: Vec<Money> = taxes.iter().flat_map(|part| [part.net, part.tax]).collect();
        let valued = spread(gross.home, &amounts, remainder)?;
        let rates = taxes.iter().zip(valued.as_chunks::<2>().0).map(|(part, [net, tax])| (part.rate, *net, *tax));
        let rates = rates.collect();
        let kept = fee.unwrap_or(Money::zero(gross.amount.currency()));
        let both = spread(gross.home, &[kept, gross.amount.minus(kept)?], remainder)?;
        let nothing = Both { amount: Money::zero(kept.currency()), home: Money::zero(gross.home.currency()) };
        let (fee, after_fee) = match both.as_slice() {
            [fee, after_fee] if !kept.is_zero() => (*fee, *after_fee),
            _ => (nothing, gross),
        };
        Ok(Self { gross, rates, fee, after_fee })
    }

    /// Those of an amount of which no fee was kept, with nets and taxes that are known.
    pub(super) fn whole(gross: Both, rates: Vec<(Percent, Both, Both)>) -> Self {
        let (amount, home) = (Money::zero(gross.amount.currency()), Money::zero(gross.home.currency()));
        Self { gross, rates, fee: Both { amount, home }, after_fee: gross }
    }

    /// Net and tax by rate.
    pub(super) fn into_rates(self) -> Vec<(Percent, Both, Both)> {
        self.rates
    }

    /// The lines of a part: one for each rate where it has rates.
    pub(super) fn lines(&self, part: AmountPart) -> Vec<(Option<Percent>, Both)> {
        let lines = match part {
            AmountPart::Gross => vec![(None, self.gross)],
            AmountPart::Fee => vec![(None, self.fee)],
            AmountPart::AfterFee => vec![(None, self.after_fee)],
            AmountPart::Net if self.rates.is_empty() => vec![(None, self.gross)],
            AmountPart::Net => self.rates.iter().map(|(rate, net, _)| (Some(*rate), *net)).collect(),
            AmountPart::Tax => self.rates.iter().map(|(rate, _, tax)| (Some(*rate), *tax)).collect(),
        };
        lines.into_iter().filter(|(_, both)| !both.is_nothing()).collect()
    }
}

/// The home value of each of these amounts, adding up to `home`.
fn spread(home: Money, amounts: &[Money], remainder: Remainder) -> Result<Vec<Both>> {
    let weights: Vec<i64> = amounts.iter().map(Money::minor).collect();
    let homes = in_proportion(home, &weights, Rounding::HalfUp, remainder)?;
    Ok(amounts.iter().zip(homes).map(|(amount, home)| Both { amount: *amount, home }).collect())
}

/// Divides a total in proportion to amounts of one sign; nothing is left over. Amounts of nothing get nothing,
/// unless all are: then the first gets all.
pub(super) fn in_proportion(total: Money, weights: &[i64], rounding: Rounding, by: Remainder) -> Result<Vec<Money>> {
    let claims: Vec<i128> = weights.iter().map(|weight| i128::from(*weight).saturating_abs()).collect();
    let sum = claims.iter().fold(0_i128, |sum, claim| sum.saturating_add(*claim));
    let whole = i128::from(total.minor());
    let mut portions = Vec::with_capacity(claims.len());
    let mut given = 0_i128;
    for weight in claims {
        // At most 10^18 by 10^18.
        let (units, rest) = if sum == 0 { (0, 0) } else { divide(whole.saturating_mul(weight), sum, rounding) };
        given = given.saturating_add(units);
        portions.push(Portion { units, rest, weight });
    }
    let residue = whole.saturating_sub(given);
    if sum == 0 {
        portions.iter_mut().take(1).for_each(|first| first.units = residue);
    } else {
        settle_residue(&mut portions, residue, by);
    }
    portions.into_iter().map(|portion| Money::from_i128(portion.units, total.currency())).collect()
}

/// What the parts add up to.
pub(super) fn total(parts: &[TaxPart], currency: Currency) -> Result<Money> {
    let mut sum = Money::zero(currency);
    for (position, part) in parts.iter().enumerate() {
        let at = |name: &str, e: crate::Error| e.at(name).at_index("", position);
        sum = sum.plus(part.net).map_err(|e| at("net", e))?;
        sum = sum.plus(part.tax).map_err(|e| at("tax", e))?;
    }
    Ok(sum)
}
