//! Dividing a sum so that the parts add up again (分摊).
//!
//! Each part is first rounded by itself; the minor units that leaves over or lacks are the residue
//! (尾差), and the [`Remainder`] policy names who gets it. The systems in use disagree, so each of
//! their answers has a name here and none is the default.

use std::cmp::Ordering;

use super::percent::percent_text;
use super::{Money, Percent, Rounding, divide, share};
use crate::Result;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;

/// What the parts are in proportion to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Parts {
    /// So many equal parts.
    Equal {
        /// How many: 1 to 1,000,000.
        count: i64,
    },
    /// In proportion to whole weights; a weight of zero gets nothing.
    Weights {
        /// The weights, each 0 to 1,000,000,000,000 (10¹²), not all zero.
        weights: Vec<i64>,
    },
    /// By percentages that add up to 100.
    Percents {
        /// The percentages.
        percents: Vec<Percent>,
    },
}

/// Who gets the minor units that rounding leaves over. Parts with a share of zero never do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Remainder {
    /// The last part takes all of it (Odoo, Fineract, iDempiere; 尾差计入最后一期).
    Last,
    /// The first part takes all of it (U8 settlement batches).
    First,
    /// One unit each, to the parts that lost most by rounding; ties to the earlier (Hamilton's method, moneyphp).
    LargestRemainder,
    /// The largest part takes all of it; ties to the earlier (Blnk).
    LargestPart,
    /// One unit each from the top (Numscript).
    FromTop,
}

/// The parts, in the order asked for, and the residue that the policy placed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Split {
    /// The parts; they add up to the total exactly.
    pub parts: Vec<Money>,
    /// What rounding each part by itself left over (or lacked, if negative), already inside the parts.
    pub residue: Money,
}

/// Divides `total` into parts that add up to it to the minor unit.
///
/// ```
/// use duebook::{Currency, Money, Parts, Remainder, Rounding, split};
///
/// let total = Money::parse("100.00", Currency::new("CNY")?)?;
/// let thirds = Parts::Equal { count: 3 };
/// let last = split(total, &thirds, Remainder::Last, Rounding::HalfUp)?;
/// let top = split(total, &thirds, Remainder::FromTop, Rounding::Floor)?;
/// assert_eq!(last.parts.iter().map(Money::amount).collect::<Vec<_>>(), ["33.33", "33.33", "33.34"]);
/// assert_eq!(top.parts.iter().map(Money::amount).collect::<Vec<_>>(), ["33.34", "33.33", "33.33"]);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// With [`Rounding::Floor`] a negative total is not the mirror image of the positive one (moneyphp
/// behaves so); with [`Rounding::Down`] it is.
///
/// # Errors
/// `number_out_of_range` for a count or weight outside its limits; `empty`; `too_many` beyond 1,000,000
/// parts; `weights_all_zero`; `percent_total`; `residue_flips_sign` if the policy would leave a part
/// with the opposite sign of the total.
pub fn split(total: Money, by: &Parts, remainder: Remainder, rounding: Rounding) -> Result<Split> {
    let parts = match by {
        Parts::Equal { count } => equal(total, *count, remainder, rounding).map_err(|e| e.at("count")),
        Parts::Weights { weights } => weighted(total, weights, remainder, rounding).map_err(|e| e.at("weights")),
        Parts::Percents { percents } => by_percents(total, percents, remainder, rounding).map_err(|e| e.at("percents")),
    };
    parts.map_err(|e| e.at("by"))
}

fn by_percents(total: Money, percents: &[Percent], remainder: Remainder, rounding: Rounding) -> Result<Split> {
    check_length(percents.len())?;
    let sum = percents.iter().fold(0_i128, |sum, percent| sum.saturating_add(percent.units().into()));
    if sum != i128::from(Percent::WHOLE) {
        return Err(ErrorKind::PercentTotal { found: percent_text(sum) }.into());
    }
    in_proportion(total, percents.iter().map(|p| p.units()), Percent::WHOLE, remainder, rounding)
}

const MOST_PARTS: i64 = 1_000_000;
pub(crate) const LARGEST_WEIGHT: i64 = 1_000_000_000_000;

fn check_length(length: usize) -> Result<()> {
    match count(length) {
        0 => Err(ErrorKind::Empty {}.into()),
        found if found > MOST_PARTS => Err(ErrorKind::TooMany { found, limit: MOST_PARTS }.into()),
        _ => Ok(()),
    }
}

fn equal(total: Money, parts: i64, remainder: Remainder, rounding: Rounding) -> Result<Split> {
    if !(1..=MOST_PARTS).contains(&parts) {
        let refused = ErrorKind::NumberOutOfRange { found: parts, min: 1, max: MOST_PARTS };
        return Err(refused.into());
    }
    let (each, _) = divide(total.minor().into(), parts.into(), rounding);
    let residue = i128::from(total.minor()).saturating_sub(each.saturating_mul(parts.into()));
    let mut shares = vec![Money::from_i128(each, total.currency())?; usize::try_from(parts).unwrap_or(0)];
    // Equal parts have equal claims: the largest is the first, and the ties of largest remainder run from the top.
    match remainder {
        Remainder::Last => give(shares.last_mut(), residue)?,
        Remainder::First | Remainder::LargestPart => give(shares.first_mut(), residue)?,
        Remainder::LargestRemainder | Remainder::FromTop => {
            let unit = residue.signum();
            let takers = usize::try_from(residue.unsigned_abs()).unwrap_or(usize::MAX);
            shares.iter_mut().take(takers).try_for_each(|share| give(Some(share), unit))?;
        }
    }
    finished(total, shares, residue)
}

fn give(share: Option<&mut Money>, units: i128) -> Result<()> {
    if let Some(share) = share {
        *share = Money::from_i128(i128::from(share.minor()).saturating_add(units), share.currency())?;
    }
    Ok(())
}

fn weighted(total: Money, weights: &[i64], remainder: Remainder, rounding: Rounding) -> Result<Split> {
    check_length(weights.len())?;
    let mut sum = 0_i64;
    for (position, weight) in weights.iter().enumerate() {
        if !(0..=LARGEST_WEIGHT).contains(weight) {
            let refused = ErrorKind::NumberOutOfRange { found: *weight, min: 0, max: LARGEST_WEIGHT };
            return Err(crate::Error::from(refused).at_index("", position));
        }
        sum = sum.saturating_add(*weight); // at most 10^6 weights of 10^12: fits
    }
    if sum == 0 {
        return Err(ErrorKind::WeightsAllZero {}.into());
    }
    in_proportion(total, weights.iter().copied(), sum, remainder, rounding)
}

fn in_proportion(
    total: Money,
    weights: impl ExactSizeIterator<Item = i64>,
    sum: i64,
    remainder: Remainder,
    rounding: Rounding,
) -> Result<Split> {
    let mut portions: Vec<Portion> = Vec::with_capacity(weights.len());
    let mut given = 0_i128;
    for weight in weights {
        let (units, rest) = share(total.minor(), weight, sum, rounding);
        given = given.saturating_add(units);
        portions.push(Portion { units, rest, weight: weight.into() });
    }
    let residue = i128::from(total.minor()).saturating_sub(given);
    settle_residue(&mut portions, residue, remainder);
    // Collecting results would not know how many there are and grow step by step.
    let mut parts = Vec::with_capacity(portions.len());
    for portion in &portions {
        parts.push(Money::from_i128(portion.units, total.currency())?);
    }
    finished(total, parts, residue)
}

fn finished(total: Money, parts: Vec<Money>, residue: i128) -> Result<Split> {
    let against = |part: &&Money| part.minor().signum() == total.minor().signum().saturating_neg() && !part.is_zero();
    // Rounding towards an infinity may push a part across zero only if the policy let it.
    if let Some(part) = parts.iter().find(against) {
        return Err(ErrorKind::ResidueFlipsSign { residue: *part, total }.into());
    }
    Ok(Split { parts, residue: Money::from_i128(residue, total.currency())? })
}

/// One part on its way: rounded units, what rounding left of it, and its claim.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Portion {
    pub(crate) units: i128,
    /// Exact share minus rounded units, in units of the common denominator.
    pub(crate) rest: i128,
    pub(crate) weight: i128,
}

/// Gives the residue to the parts the policy names; parts with weight zero are passed over.
pub(crate) fn settle_residue(portions: &mut [Portion], residue: i128, remainder: Remainder) {
    if residue == 0 {
        return;
    }
    let takes = |p: &&mut Portion| p.weight > 0;
    let add = |portion: Option<&mut Portion>| {
        if let Some(p) = portion {
            p.units = p.units.saturating_add(residue);
        }
    };
    match remainder {
        Remainder::Last => add(portions.iter_mut().rfind(takes)),
        Remainder::First => add(portions.iter_mut().find(takes)),
        Remainder::LargestPart => {
            // `max_by_key` keeps the last of equals, so walk backwards to keep the first.
            add(portions.iter_mut().rev().filter(takes).max_by_key(|p| p.weight));
        }
        Remainder::FromTop => {
            let takers = portions.iter().filter(|p| p.weight > 0).count();
            let (all, some) = shared(residue, takers);
            for (place, taker) in portions.iter_mut().filter(takes).enumerate() {
                let extra = if place < some { residue.signum() } else { 0 };
                taker.units = taker.units.saturating_add(all).saturating_add(extra);
            }
        }
        Remainder::LargestRemainder => {
            // How much a part lost by rounding, the most first.
            let claim = |p: &Portion| if residue > 0 { p.rest.saturating_neg() } else { p.rest };
            let mut claims: Vec<i128> = Vec::with_capacity(portions.len());
            claims.extend(portions.iter().filter(|p| p.weight > 0).map(claim));
            let (all, some) = shared(residue, claims.len());
            // Whose claim comes before the last one that is met gets a unit; equals of that one from the top.
            let last = some.checked_sub(1).map_or(i128::MIN, |last| *claims.select_nth_unstable(last).1);
            let before = claims.iter().take(some).filter(|claim| **claim < last).count();
            let mut equals = some.saturating_sub(before);
            for taker in portions.iter_mut().filter(takes) {
                let met = match claim(taker).cmp(&last) {
                    Ordering::Less => true,
                    Ordering::Equal if equals > 0 => {
                        equals = equals.saturating_sub(1);
                        true
                    }
                    _ => false,
                };
                let extra = if met { residue.signum() } else { 0 };
                taker.units = taker.units.saturating_add(all).saturating_add(extra);
            }
        }
    }
}

/// What every taker gets, and how many of them get one unit more.
fn shared(residue: i128, takers: usize) -> (i128, usize) {
    let number = i128::from(count(takers)).max(1);
    if residue.saturating_abs() < number {
        return (0, usize::try_from(residue.unsigned_abs()).unwrap_or(0));
    }
    let (all, some) = (residue.checked_div(number).unwrap_or(0), residue.checked_rem(number).unwrap_or(0));
    (all, usize::try_from(some.unsigned_abs()).unwrap_or(0))
}
