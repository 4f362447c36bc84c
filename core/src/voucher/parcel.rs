//! An amount that goes through several vouchers (分次结转): what it is worth in the books and its net and tax go along.

use super::parts::{Both, Parts};
use super::tax::{TaxPart, take_tax};
use crate::money::divide;
use crate::{Currency, Money, Percent, Remainder, Result, Rounding};

/// An amount with its home value and its net and tax by rate, of which pieces are taken and put back.
///
/// INVARIANT: where there are rates, the nets and taxes add up to the whole in both currencies; `take` and `put`
/// lose nothing, so that whoever takes all has taken every cent of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parcel {
    whole: Both,
    rates: Vec<(Percent, Both, Both)>,
}

impl Parcel {
    /// An amount without tax.
    pub(crate) fn plain(amount: Money, home: Money) -> Self {
        Self { whole: Both { amount, home }, rates: Vec::new() }
    }

    /// Nothing yet.
    pub(crate) fn none(currency: Currency, home: Currency) -> Self {
        Self::plain(Money::zero(currency), Money::zero(home))
    }

    /// An amount with these parts, which add up to it.
    pub(crate) fn taxed(amount: Money, home: Money, taxes: &[TaxPart], remainder: Remainder) -> Result<Self> {
        let whole = Both { amount, home };
        Ok(Self { whole, rates: Parts::of(whole, taxes, None, remainder)?.into_rates() })
    }

    pub(crate) const fn amount(&self) -> Money {
        self.whole.amount
    }

    pub(crate) const fn home(&self) -> Money {
        self.whole.home
    }

    pub(crate) const fn is_nothing(&self) -> bool {
        self.whole.amount.is_zero() && self.whole.home.is_zero()
    }

    /// At which rates it is taxed.
    pub(crate) fn rates(&self) -> Vec<Percent> {
        self.rates.iter().map(|(rate, ..)| *rate).collect()
    }

    /// Takes an amount out, in proportion.
    ///
    /// # Errors
    /// `part_exceeds_whole` for more than there is.
    pub(crate) fn take(&mut self, amount: Money) -> Result<Self> {
        let taken = self.piece(amount)?;
        self.whole = self.whole.less(taken.whole)?;
        for ((_, net, tax), (_, less_net, less_tax)) in self.rates.iter_mut().zip(&taken.rates) {
            *net = net.less(*less_net)?;
            *tax = tax.less(*less_tax)?;
        }
        Ok(taken)
    }

    fn piece(&self, amount: Money) -> Result<Self> {
        if amount == self.whole.amount {
            return Ok(self.clone());
        }
        if self.rates.is_empty() {
            super::tax::within(amount, self.whole.amount)?;
            return Ok(Self { whole: self.whole.share(amount)?, rates: Vec::new() });
        }
        let parts: Vec<TaxPart> = self
            .rates
            .iter()
            .map(|(rate, net, tax)| TaxPart { rate: *rate, net: net.amount, tax: tax.amount })
            .collect();
        let mut rates = Vec::with_capacity(parts.len());
        let mut home = Money::zero(self.whole.home.currency());
        for ((rate, net, tax), part) in self.rates.iter().zip(take_tax(&parts, amount)?.taken) {
            let (net, tax) = (net.share(part.net)?, tax.share(part.tax)?);
            home = home.plus(net.home)?.plus(tax.home)?;
            rates.push((*rate, net, tax));
        }
        // What an amount is worth does not depend on its tax: a unit by which the parts differ is the first one's.
        Self { whole: Both { amount, home }, rates }.worth(self.whole.share(amount)?.home)
    }

    /// The same amount at another home value; what is more or less is in the first of its parts.
    ///
    /// # Errors
    /// `amount_too_large`; `currency_mismatch`.
    pub(crate) fn worth(mut self, home: Money) -> Result<Self> {
        let more = home.minus(self.whole.home)?;
        self.whole.home = home;
        if let Some((_, net, _)) = self.rates.first_mut() {
            net.home = net.home.plus(more)?;
        }
        Ok(self)
    }

    /// Puts a piece back, or one more on top.
    ///
    /// # Errors
    /// `amount_too_large`; `currency_mismatch`.
    pub(crate) fn put(&mut self, piece: &Self) -> Result<()> {
        self.whole = self.whole.more(piece.whole)?;
        for (rate, net, tax) in &piece.rates {
            match self.rates.iter_mut().find(|(known, ..)| known == rate) {
                Some((_, sum_net, sum_tax)) => {
                    *sum_net = sum_net.more(*net)?;
                    *sum_tax = sum_tax.more(*tax)?;
                }
                None => self.rates.push((*rate, *net, *tax)),
            }
        }
        Ok(())
    }

    /// As the parts of an entry.
    pub(super) fn parts(&self) -> Parts {
        Parts::whole(self.whole, self.rates.clone())
    }
}

impl Both {
    fn more(self, other: Self) -> Result<Self> {
        Ok(Self { amount: self.amount.plus(other.amount)?, home: self.home.plus(other.home)? })
    }

    fn less(self, other: Self) -> Result<Self> {
        Ok(Self { amount: self.amount.minus(other.amount)?, home: self.home.minus(other.home)? })
    }

    /// A part of the amount with its part of the home value, halves up; the last part has what is left.
    fn share(self, amount: Money) -> Result<Self> {
        Ok(Self { amount, home: share(self.home, amount, self.amount)? })
    }
}

/// The part of a home value that goes with a part of an amount.
fn share(home: Money, part: Money, whole: Money) -> Result<Money> {
    if part == whole {
        return Ok(home);
    }
    if whole.is_zero() {
        return Ok(Money::zero(home.currency()));
    }
    // At most 10^18 by 10^18.
    let exact = i128::from(home.minor()).saturating_mul(part.minor().into());
    let (share, _) = divide(exact, whole.minor().into(), Rounding::HalfUp);
    Money::from_i128(share, home.currency())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, code: &str) -> Money {
        Money::new(minor, Currency::new(code).unwrap()).unwrap()
    }

    #[test]
    fn what_is_taken_and_put_back_is_what_was() {
        let parts = [("13", 8_850, 1_150), ("6", 943, 57)].map(|(rate, net, tax)| TaxPart {
            rate: rate.parse().unwrap(),
            net: money(net, "USD"),
            tax: money(tax, "USD"),
        });
        let whole = Parcel::taxed(money(11_000, "USD"), money(78_353, "CNY"), &parts, Remainder::Last).unwrap();
        let mut left = whole.clone();
        let pieces: Vec<Parcel> =
            [1, 3_333, 17, 4_000].into_iter().map(|minor| left.take(money(minor, "USD")).unwrap()).collect();
        let rest = left.take(left.amount()).unwrap();
        assert!(left.is_nothing());
        assert_eq!(left.take(money(1, "USD")).unwrap_err().code(), "part_exceeds_whole");
        for piece in pieces.iter().chain([&rest]) {
            let sum = piece.rates.iter().map(|(_, net, tax)| net.home.minor() + tax.home.minor()).sum::<i64>();
            assert_eq!(sum, piece.home().minor());
            left.put(piece).unwrap();
        }
        assert_eq!(left, whole);
    }
}
