//! What is open in a foreign currency, with its value in the books.

use super::Quote;
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Currency, Error, Id, Money, Result};

/// An open item with its book value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForeignItem {
    /// The item, unique among the items of one call.
    pub id: Id,
    /// What is open in its own currency (原币余额).
    pub open: Money,
    /// What of it stands in the books, in the base currency (本位币余额).
    pub base: Money,
}

/// A lot with its book value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForeignLot {
    /// The lot, unique among the lots of one call.
    pub id: Id,
    /// What is left of it in its own currency.
    pub amount: Money,
    /// What of it stands in the books, in the base currency.
    pub base: Money,
    /// The rate of the receipt. With it, what is used is valued at this rate; without, in proportion to the
    /// book value. The last use takes all that is left in the books either way.
    #[shape(omit)]
    pub quote: Option<Quote>,
}

impl ForeignItem {
    pub(super) fn check(&self, base: Currency) -> Result<()> {
        book_value(self.open, self.base, base).map_err(|e| e.at("base"))
    }
}

impl ForeignLot {
    /// How far the book value may be from the receipt's rate, in minor units: what two hundred earlier uses
    /// can add up to by rounding.
    const MOST_OFF: i64 = 100;

    pub(super) fn check(&self, base: Currency) -> Result<()> {
        book_value(self.amount, self.base, base).map_err(|e| e.at("base"))?;
        let Some(quote) = &self.quote else { return Ok(()) };
        quote.check().and_then(|()| quote.leads(self.amount.currency(), base)).map_err(|e| e.at("quote"))?;
        let (minor, _) = quote.ratio().of(self.amount.minor(), crate::Rounding::HalfUp);
        let converted = Money::from_i128(minor, base).map_err(|e| e.at("amount"))?;
        if converted.minus(self.base)?.minor().saturating_abs() > Self::MOST_OFF {
            let refused = ErrorKind::BookDiffers { book: self.base, converted, limit: Self::MOST_OFF };
            return Err(Error::from(refused).at("base"));
        }
        Ok(())
    }
}

/// That the book value is in the base currency, and is the amount itself for an amount in that currency.
pub(super) fn book_value(amount: Money, book: Money, base: Currency) -> Result<()> {
    Money::zero(base).same_currency(book.currency())?;
    if amount.currency() == base && amount != book {
        return Err(ErrorKind::BaseNotAmount { amount, book }.into());
    }
    Ok(())
}
