//! Typing mistakes in amounts (录入差错): a decimal point that slipped, two digits that changed places.

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Money, Result};

/// What [`slips`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SlipRequest {
    /// The amount that looks wrong, not zero.
    pub amount: Money,
    /// What it may have been meant to be: the open items, for example. At most 1,000,000.
    pub candidates: Vec<Money>,
}

/// A candidate from which the amount differs by one typing mistake.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Slip {
    /// The position of the candidate, from 0.
    pub position: i64,
    /// The candidate.
    pub candidate: Money,
    /// The mistake.
    pub kind: SlipKind,
}

/// What happened to the candidate on its way to the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum SlipKind {
    /// The decimal point slipped to the right: the amount is 10, 100 or 1,000 times the candidate.
    PointRight {
        /// How many places, 1 to 3.
        places: i64,
    },
    /// The decimal point slipped to the left: the candidate is 10, 100 or 1,000 times the amount.
    PointLeft {
        /// How many places, 1 to 3.
        places: i64,
    },
    /// Two digits that stand side by side changed places.
    Transposed {
        /// The left one of them, counted from the right: 2 for the last two digits of the minor units.
        digit: i64,
    },
}

/// The candidates that one slip of the decimal point, or two swapped digits, turns into the amount.
///
/// ```
/// use duebook::{Currency, Money, SlipKind, SlipRequest, slips};
///
/// let cny = Currency::new("CNY")?;
/// let money = |amount: &str| Money::parse(amount, cny);
/// let candidates = vec![money("33900.10")?, money("3390.01")?, money("339001.00")?, money("30930.10")?];
/// let found = slips(&SlipRequest { amount: money("33900.10")?, candidates })?;
/// assert_eq!(found.len(), 2);                                 // an equal amount is no slip
/// assert_eq!((found[0].position, found[0].kind), (1, SlipKind::PointRight { places: 1 }));
/// assert_eq!((found[1].position, found[1].kind), (2, SlipKind::PointLeft { places: 1 }));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Nothing is corrected: a person decides. An amount and a candidate of different signs are never a slip.
///
/// # Errors
/// `amount_zero` for the amount; `too_many` candidates; `currency_mismatch` for a candidate.
pub fn slips(request: &SlipRequest) -> Result<Vec<Slip>> {
    const MOST: usize = 1_000_000;
    let SlipRequest { amount, candidates } = request;
    if amount.is_zero() {
        return Err(Error::from(ErrorKind::AmountZero {}).at("amount"));
    }
    if candidates.len() > MOST {
        let refused = ErrorKind::TooMany { found: count(candidates.len()), limit: count(MOST) };
        return Err(Error::from(refused).at("candidates"));
    }
    let mut found = Vec::new();
    for (position, candidate) in candidates.iter().enumerate() {
        amount.same_currency(candidate.currency()).map_err(|e| e.at_index("candidates", position))?;
        if let Some(kind) = slip(amount.minor(), candidate.minor()) {
            found.push(Slip { position: count(position), candidate: *candidate, kind });
        }
    }
    Ok(found)
}

/// The mistake that turns the candidate into the amount.
pub(crate) fn slip(amount: i64, candidate: i64) -> Option<SlipKind> {
    for (places, factor) in [(1, 10_i64), (2, 100), (3, 1_000)] {
        if candidate.checked_mul(factor) == Some(amount) && candidate != 0 {
            return Some(SlipKind::PointRight { places });
        }
        if amount.checked_mul(factor) == Some(candidate) {
            return Some(SlipKind::PointLeft { places });
        }
    }
    if amount.signum() != candidate.signum() {
        return None;
    }
    transposed(&digits(amount), &digits(candidate)).map(|digit| SlipKind::Transposed { digit })
}

/// The digits, the last one first.
fn digits(minor: i64) -> Vec<u8> {
    minor.unsigned_abs().to_string().bytes().rev().collect()
}

/// The place of the left one of two neighbors that changed places, if that is all that differs.
fn transposed(a: &[u8], b: &[u8]) -> Option<i64> {
    if a.len() != b.len() {
        return None;
    }
    let differ: Vec<usize> = a.iter().zip(b).enumerate().filter(|(_, (a, b))| a != b).map(|(at, _)| at).collect();
    let &[right, left] = differ.as_slice() else { return None };
    let swapped = left == right.saturating_add(1) && a.get(right) == b.get(left) && a.get(left) == b.get(right);
    swapped.then(|| count(left).saturating_add(1))
}
