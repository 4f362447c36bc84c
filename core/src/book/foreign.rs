//! Foreign money in the book (外币核算): what it is worth in the home currency, by rates that the book was told.
//!
//! A book that declares a home currency ([`ForeignRules`]) gives every foreign receivable and every foreign lot a value
//! when it comes to be: what its document says, or the rate of its day. From then on the two amounts go together: a
//! part takes its part of the value, the last part takes all of it, and what a settlement is worth on the one side more
//! than on the other is named with it (已实现汇兑损益). A revaluation ([`Command::Revalue`](super::Command::Revalue))
//! moves values to the closing rate and names what that gains or loses (未实现汇兑损益).
//!
//! A book that declares none knows nothing of all this.

use super::desk::Desk;
use super::event::BookEvent;
use super::rules::BookRules;
use super::state::{Moment, State, refused};
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{BalanceKind, Currency, Date, Error, Id, Money, Quote, Result, RevaluationPolicy, Rounding, convert};

/// How a book keeps foreign money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForeignRules {
    /// The currency of the books (本位币). A book never changes it.
    pub home: Currency,
    /// What takes part in a revaluation, and where the residue goes.
    pub revaluation: RevaluationPolicy,
    /// What becomes of a revaluation when the next period begins.
    #[shape(default)]
    pub next_period: NextPeriod,
}

/// What becomes of a revaluation when the next period begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum NextPeriod {
    /// It stands; the next one goes on from its values.
    #[default]
    Kept,
    /// It is taken back on a day of the next period (期初冲回): until then there is no other.
    Reversed,
}

/// What a document says it is worth in the home currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum BookValue {
    /// At a rate, halves away from zero.
    Quoted {
        /// From its currency into that of the book.
        quote: Quote,
    },
    /// The value itself.
    Stated {
        /// The value, in the home currency.
        home: Money,
    },
}

/// A record that is worth something in the home currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ValuedRecord {
    /// A receivable.
    Item {
        /// The item.
        item: Id,
    },
    /// Money on an account.
    Lot {
        /// The lot.
        lot: Id,
    },
}

/// What a revaluation makes of a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ValueChange {
    /// The record.
    pub record: ValuedRecord,
    /// What kind of balance it is.
    pub balance: BalanceKind,
    /// What it is at the end of the day, in its own currency (原币).
    pub original: Money,
    /// What stood in the books.
    pub before: Money,
    /// What stands there from now on.
    pub after: Money,
}

/// A foreign record with its value in the books.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ValuedBalance {
    /// The record.
    pub record: ValuedRecord,
    /// Whose it is.
    pub customer: Id,
    /// What kind of balance it is.
    pub balance: BalanceKind,
    /// What is open or left of it, in its own currency (原币余额).
    pub original: Money,
    /// What of it stands in the books (本位币余额).
    pub home: Money,
}

/// The home currency of a book, if one of its rules declares it.
pub(super) fn home_of(state: &State) -> Option<Currency> {
    state.rules.rows().values().find_map(|rules| rules.foreign).map(|foreign| foreign.home)
}

/// The home currency stays as it is.
pub(super) fn check_rules(state: &State, rules: &BookRules) -> Result<()> {
    match (home_of(state), rules.foreign) {
        (Some(home), Some(asked)) if home != asked.home => {
            let kind = ErrorKind::CurrencyMismatch { expected: home, found: asked.home, item: None };
            Err(Error::new(kind).at("foreign.home"))
        }
        _ => Ok(()),
    }
}

/// The rules for foreign money on the day, or why there are none.
pub(super) fn rules_on(desk: &Desk<'_>) -> Result<ForeignRules> {
    desk.rules().foreign.ok_or_else(|| ErrorKind::NoHomeCurrency {}.into())
}

fn leads(quote: &Quote, from: Currency, home: Currency) -> Result<()> {
    Money::zero(from).same_currency(quote.from).map_err(|e| e.at("from"))?;
    Money::zero(home).same_currency(quote.to).map_err(|e| e.at("to"))
}

/// What money that comes to be on a day is worth; nothing in a book without a home currency, and nothing beside the
/// amount itself if it is in that currency.
pub(super) fn value(desk: &Desk<'_>, amount: Money, said: Option<&BookValue>, on: Date) -> Result<Option<Money>> {
    let Some(ForeignRules { home, .. }) = desk.rules().foreign else {
        return if said.is_some() { Err(Error::new(ErrorKind::NoHomeCurrency {}).at("value")) } else { Ok(None) };
    };
    let from = amount.currency();
    if from == home {
        return match said {
            Some(_) => Err(Error::new(ErrorKind::CurrenciesEqual { currency: home }).at("value")),
            None => Ok(None),
        };
    }
    let worth = match said {
        Some(BookValue::Stated { home: worth }) => {
            Money::zero(home).same_currency(worth.currency()).map_err(|e| e.at("home").at("value"))?;
            if worth.is_negative() {
                return Err(Error::new(ErrorKind::AmountNegative { amount: *worth }).at("home").at("value"));
            }
            return Ok(Some(*worth));
        }
        Some(BookValue::Quoted { quote }) => {
            let turned = leads(quote, from, home).and_then(|()| convert(amount, quote, Rounding::HalfUp));
            turned.map_err(|e| e.at("quote").at("value"))?
        }
        None => {
            let quote = rate(desk.state, from, on).ok_or(ErrorKind::RateMissing { from, to: home })?;
            convert(amount, quote, Rounding::HalfUp)?
        }
    };
    Ok(Some(worth.value))
}

/// The rate of a currency on a day.
pub(super) fn rate(state: &State, from: Currency, on: Date) -> Option<&Quote> {
    let first = Date::new(1, 1, 1).ok()?;
    state.rates.rows().range((from, first)..=(from, on)).next_back().map(|(_, quote)| quote)
}

pub(super) fn set_rate(desk: &mut Desk<'_>, quote: &Quote) -> Result<()> {
    let home = rules_on(desk)?.home;
    check_rate(quote, home).map_err(|e| e.at("quote"))?;
    if desk.state.rates.get(&(quote.from, desk.on)) == Some(quote) {
        return refused(ErrorKind::NothingToDo {});
    }
    desk.push(BookEvent::RateSet { quote: *quote })
}

fn check_rate(quote: &Quote, home: Currency) -> Result<()> {
    quote.check()?;
    leads(quote, quote.from, home)
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    let BookEvent::RateSet { quote } = event else { return Ok(()) };
    let home = home_of(state).ok_or_else(|| Error::from(ErrorKind::NoHomeCurrency {}))?;
    check_rate(quote, home).map_err(|e| e.at("quote"))?;
    state.rates.put((quote.from, moment.on), *quote);
    Ok(())
}
