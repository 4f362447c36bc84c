//! The movement of the allowance (坏账准备变动表), and the entry of the period.

use super::LossRate;
use super::policy::at_most;
use super::rate::{NOTHING, of};
use crate::error::ErrorKind;
use crate::exchange::convert;
use crate::shape::Shape;
use crate::voucher::summary_text;
use crate::{Date, Error, Fraction, Id, Money, MoneyFact, MoneyKind, Quote, Result, Rounding};

/// What the allowance, or the charge, is to be.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum AllowanceTarget {
    /// The allowance comes to these amounts: the totals of a [`Provision`](super::Provision), one for each currency.
    /// The charge is what is missing, or released.
    Balance {
        /// The amounts, zero or more.
        amounts: Vec<Money>,
        /// What turns those of other currencies into the home currency.
        #[shape(omit)]
        quotes: Vec<Quote>,
        /// How they are rounded.
        rounding: Rounding,
    },
    /// The charge is a part of the sales of the period (销售收入百分比法), whatever the allowance was.
    Sales {
        /// The sales, zero or more.
        sales: Money,
        /// Which part.
        rate: LossRate,
        /// How it is rounded.
        rounding: Rounding,
    },
}

/// What [`allowance_movement`] is asked. All amounts but those of the target are in the home currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AllowanceMovementRequest {
    /// The key of the entry, the same for ever.
    pub key: Id,
    /// The last day of the period.
    pub on: Date,
    /// The allowance at its beginning.
    pub opening: Money,
    /// What was written off in it (核销), zero or more.
    pub written_off: Money,
    /// What came in of debts written off before (收回), zero or more.
    pub recovered: Money,
    /// What it is to be.
    pub target: AllowanceTarget,
    /// The text of the entry (摘要), 1 to 256 bytes.
    pub summary: String,
}

/// What one amount of the target is worth in the home currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AllowancePart {
    /// The amount.
    pub amount: Money,
    /// What it is worth.
    pub home: Money,
    /// Whether no rounding was needed.
    pub exact: bool,
}

/// The movement of an allowance.
// INVARIANT: `opening - written_off + recovered = before` and `before + charge = closing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AllowanceMovement {
    /// The allowance at the beginning (期初余额).
    pub opening: Money,
    /// What was written off (本期核销).
    pub written_off: Money,
    /// What was recovered (本期收回).
    pub recovered: Money,
    /// What the account shows before the entry: opening less written off plus recovered; below zero if more was written
    /// off than there was.
    pub before: Money,
    /// The charge of the period (本期计提); below zero, it is released (转回).
    pub charge: Money,
    /// The allowance at the end (期末余额).
    pub closing: Money,
    /// What the amounts of the target are worth.
    pub parts: Vec<AllowancePart>,
    /// The exact charge on sales less the rounded one, in minor units; zero for another target.
    pub residue: Fraction,
    /// The entry, for [`vouchers`](crate::vouchers()). Absent: the charge is zero.
    #[shape(omit)]
    pub entry: Option<MoneyFact>,
}

const MOST_AMOUNTS: usize = 1_000;

/// Works out the charge of a period and its entry: 信用减值损失 against 坏账准备.
///
/// ```
/// use duebook::{AllowanceMovementRequest, AllowanceTarget, Currency, Id, Money, Rounding, allowance_movement};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let movement = allowance_movement(&AllowanceMovementRequest {
///     key: Id::new("ALLOWANCE/2026-10")?,
///     on: "2026-10-31".parse()?,
///     opening: cny("52000.10")?,
///     written_off: cny("7300.00")?,
///     recovered: cny("1200.05")?,
///     target: AllowanceTarget::Balance {
///         amounts: vec![cny("44000.00")?], quotes: Vec::new(), rounding: Rounding::HalfUp,
///     },
///     summary: "计提坏账准备".into(),
/// })?;
/// assert_eq!(movement.before, cny("45900.15")?);
/// assert_eq!(movement.charge, cny("-1900.15")?); // too much was there: released
/// assert_eq!(movement.entry.map(|fact| fact.amount), Some(cny("-1900.15")?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `amount_negative`; `currency_mismatch`; `rate_missing`, `duplicate_quote` and those of [`convert`] for amounts in
/// other currencies; `number_out_of_range` for a share outside 0 to 1; `too_many`; `empty`, `text_too_long` and
/// `text_character` for the summary; `amount_too_large`.
pub fn allowance_movement(request: &AllowanceMovementRequest) -> Result<AllowanceMovement> {
    let AllowanceMovementRequest { key, on, opening, written_off, recovered, target, summary } = request;
    summary_text(summary).map_err(|e| e.at("summary"))?;
    let home = |amount: Money| opening.same_currency(amount.currency()).and_then(|()| positive(amount));
    home(*written_off).map_err(|e| e.at("writtenOff"))?;
    home(*recovered).map_err(|e| e.at("recovered"))?;
    let before = opening.minus(*written_off)?.plus(*recovered)?;
    let mut parts = Vec::new();
    let (charge, residue) = match target {
        AllowanceTarget::Balance { amounts, quotes, rounding } => {
            parts = worth(amounts, quotes, *opening, *rounding).map_err(|e| e.at("target"))?;
            let closing = Money::sum(parts.iter().map(|part| part.home), opening.currency());
            (closing.map_err(|e| e.at("amounts").at("target"))?.minus(before)?, NOTHING)
        }
        AllowanceTarget::Sales { sales, rate, rounding } => {
            home(*sales).map_err(|e| e.at("sales").at("target"))?;
            of(rate.fraction().map_err(|e| e.at("rate").at("target"))?, *sales, *rounding)?
        }
    };
    let entry = (!charge.is_zero()).then(|| MoneyFact {
        key: key.clone(),
        kind: MoneyKind::Provision,
        on: *on,
        customer: None,
        other: None,
        nature: None,
        amount: charge,
        home: charge,
        taxes: Vec::new(),
        fee: None,
        dimensions: Vec::new(),
        summary: summary.clone(),
    });
    let (opening, written_off, recovered, closing) = (*opening, *written_off, *recovered, before.plus(charge)?);
    Ok(AllowanceMovement { opening, written_off, recovered, before, charge, closing, parts, residue, entry })
}

fn positive(amount: Money) -> Result<()> {
    if amount.is_negative() { Err(ErrorKind::AmountNegative { amount }.into()) } else { Ok(()) }
}

fn worth(amounts: &[Money], quotes: &[Quote], home: Money, rounding: Rounding) -> Result<Vec<AllowancePart>> {
    at_most(amounts.len(), MOST_AMOUNTS, "amounts")?;
    at_most(quotes.len(), MOST_AMOUNTS, "quotes")?;
    let mut by = std::collections::BTreeMap::new();
    for (position, quote) in quotes.iter().enumerate() {
        if let Some(first) = by.insert((quote.from, quote.to), position) {
            let (from, to, first) = (quote.from, quote.to, crate::error::count(first));
            let refused = ErrorKind::DuplicateQuote { from, to, first };
            return Err(Error::from(refused).at_index("quotes", position));
        }
    }
    let part = |amount: &Money| {
        positive(*amount)?;
        let (from, to) = (amount.currency(), home.currency());
        if from == to {
            return Ok(AllowancePart { amount: *amount, home: *amount, exact: true });
        }
        let quote = by.get(&(from, to)).and_then(|position| quotes.get(*position));
        let quote = quote.ok_or(ErrorKind::RateMissing { from, to })?;
        let turned = convert(*amount, quote, rounding)?;
        Ok(AllowancePart { amount: *amount, home: turned.value, exact: turned.exact })
    };
    let each = amounts.iter().enumerate();
    each.map(|(position, amount)| part(amount).map_err(|e: Error| e.at_index("amounts", position))).collect()
}
