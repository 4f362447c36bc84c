//! Checking a foreign document at the door (外币单据录入检查).

use super::Quote;
use super::convert::{at_most, convert};
use crate::shape::Shape;
use crate::{Money, Result, Rounding};

/// A document with its amounts in both currencies.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForeignEntry {
    /// The total in the document's currency (原币).
    pub original: Money,
    /// The total in the base currency (本位币).
    pub home: Money,
    /// The rate of the document, from its currency to the base currency.
    pub quote: Quote,
    /// Its lines, at most 1,000,000.
    pub lines: Vec<ForeignEntryLine>,
}

/// One line of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForeignEntryLine {
    /// The line in the document's currency.
    pub original: Money,
    /// The line in the base currency.
    pub home: Money,
}

/// What the check found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct EntryCheck {
    /// What the total is worth at the rate, halves away from zero.
    pub converted: Money,
    /// What does not fit; none if all does.
    pub faults: Vec<EntryFault>,
}

/// Something that does not fit, to the minor unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum EntryFault {
    /// The total in the base currency is not the total at the rate.
    HomeNotConverted {
        /// What the document says.
        home: Money,
        /// What it is worth at the rate.
        converted: Money,
    },
    /// The lines do not add up in the base currency.
    HomeLines {
        /// What the document says.
        home: Money,
        /// What the lines add up to.
        sum: Money,
    },
    /// The lines do not add up in the document's currency.
    OriginalLines {
        /// What the document says.
        original: Money,
        /// What the lines add up to.
        sum: Money,
    },
}

impl EntryFault {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::HomeNotConverted { home, converted } => {
                format!("the document says {home}, at its rate it is {converted}")
            }
            Self::HomeLines { home, sum } => format!("the lines add up to {sum}, the document says {home}"),
            Self::OriginalLines { original, sum } => format!("the lines add up to {sum}, the document says {original}"),
        }
    }

    /// One sentence in Chinese (中文说明).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::HomeNotConverted { home, converted } => format!("单据本位币金额 {home}，按汇率折算应为 {converted}"),
            Self::HomeLines { home, sum } => format!("分录本位币合计 {sum}，单据金额为 {home}"),
            Self::OriginalLines { original, sum } => format!("分录原币合计 {sum}，单据金额为 {original}"),
        }
    }
}

/// Checks a document before it is booked: the total in the base currency is the total at the rate, halves
/// away from zero, and the lines add up in both currencies, all exactly (用友U8).
///
/// ```
/// use duebook::{Currency, ForeignEntry, ForeignEntryLine, Money, Quote, check_foreign_entry};
///
/// let (usd, cny) = (Currency::new("USD")?, Currency::new("CNY")?);
/// let (line, home) = (Money::parse("33.33", usd)?, Money::parse("237.42", cny)?);
/// let check = check_foreign_entry(&ForeignEntry {
///     original: Money::parse("99.99", usd)?,
///     home: Money::parse("712.26", cny)?,
///     quote: Quote::new(usd, cny, "7.1234")?,
///     lines: vec![ForeignEntryLine { original: line, home }; 3],
/// })?;
/// assert_eq!(check.faults[0].en(), "the document says 712.26 CNY, at its rate it is 712.27 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Only for a document that cannot be checked: `rate_direction`, `currency_mismatch` with the field,
/// `currencies_equal` and `number_out_of_range` for the quote, `too_many`, `amount_too_large`.
pub fn check_foreign_entry(entry: &ForeignEntry) -> Result<EntryCheck> {
    let ForeignEntry { original, home, quote, lines } = entry;
    at_most(lines.len(), "lines")?;
    quote.check().and_then(|()| quote.leads(original.currency(), home.currency())).map_err(|e| e.at("quote"))?;
    let converted = convert(*original, quote, Rounding::HalfUp).map_err(|e| e.at("original"))?.value;
    for (position, line) in lines.iter().enumerate() {
        let originals = original.same_currency(line.original.currency()).map_err(|e| e.at("original"));
        let homes = home.same_currency(line.home.currency()).map_err(|e| e.at("home"));
        originals.and(homes).map_err(|e| e.at_index("lines", position))?;
    }
    let sum = |part: fn(&ForeignEntryLine) -> Money, of: &Money| {
        Money::sum(lines.iter().map(part), of.currency()).map_err(|e| e.at("lines"))
    };
    let (homes, originals) = (sum(|line| line.home, home)?, sum(|line| line.original, original)?);
    let (home, original) = (*home, *original);
    let faults = [
        (home != converted).then_some(EntryFault::HomeNotConverted { home, converted }),
        (home != homes).then_some(EntryFault::HomeLines { home, sum: homes }),
        (original != originals).then_some(EntryFault::OriginalLines { original, sum: originals }),
    ];
    Ok(EntryCheck { converted, faults: faults.into_iter().flatten().collect() })
}
