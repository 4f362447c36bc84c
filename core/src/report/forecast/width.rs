//! How wide a forecast is (预测区间): what forecasts of the past would have missed.
//!
//! Items that know nothing of each other would scatter less than they do: a customer pays many invoices in one run, a
//! holiday holds back all. So the forecast is made anew for some past days, with what was known then, and the squares
//! of what it missed in each week are set against what independent items would have missed.

use std::collections::BTreeMap;

use super::delays::{Ahead, Curve, Delays, Past};
use super::outlook::{Outlook, number};
use super::share::{root_of_ratio, variance};
use crate::{Currency, Result};

/// How many days before the cut-off the past days lie, the weeks after each complete by then.
const BACK: [i64; 7] = [28, 42, 56, 70, 84, 98, 112];
/// How many weeks after each past day are looked at.
const WEEKS: usize = 4;
/// So many weeks count as if items had scattered independently: a short past is not trusted blindly.
const DOUBT: i128 = 4;

#[derive(Clone, Copy, Default)]
struct Week {
    expected: i128,
    came: i128,
    variance: i128,
}

#[derive(Clone, Copy, Default)]
struct Missed {
    squares: i128,
    variance: i128,
    weeks: i128,
}

/// The spread of each currency of which there is enough past, in millionths.
pub(super) fn spreads(outlook: &Outlook<'_>) -> Result<BTreeMap<Currency, i64>> {
    let mut missed: BTreeMap<Currency, Missed> = BTreeMap::new();
    for back in BACK {
        for (currency, weeks) in weeks(outlook, number(outlook.cut).saturating_sub(back))? {
            let sum = missed.entry(currency).or_default();
            for week in weeks {
                let miss = week.came.saturating_sub(week.expected);
                sum.squares = sum.squares.saturating_add(miss.saturating_mul(miss));
                sum.variance = sum.variance.saturating_add(week.variance);
                sum.weeks = sum.weeks.saturating_add(1);
            }
        }
    }
    missed.retain(|_, missed| missed.variance > 0);
    Ok(missed.into_iter().map(|(currency, missed)| (currency, missed.spread())).collect())
}

impl Missed {
    fn spread(&self) -> i64 {
        let (mut squares, mut variance) = (self.squares, self.variance);
        // Both times the number of weeks must have room.
        while squares.max(variance) > i128::MAX >> 12 {
            (squares, variance) = (squares >> 1, (variance >> 1).max(1));
        }
        let doubt = variance.saturating_mul(DOUBT);
        let above = squares.saturating_mul(self.weeks).saturating_add(doubt);
        let below = variance.saturating_mul(self.weeks).saturating_add(doubt);
        root_of_ratio(above, below)
    }
}

/// What was expected of each week after a past day, and what came.
fn weeks(outlook: &Outlook<'_>, day: i64) -> Result<BTreeMap<Currency, [Week; WEEKS]>> {
    let mut found: BTreeMap<Currency, [Week; WEEKS]> = BTreeMap::new();
    let Ok(past) = i32::try_from(day) else { return Ok(found) };
    let history = &outlook.history;
    let delays = Delays::at(history, past);
    if delays.unknown {
        return Ok(found);
    }
    let ends = outlook.ends(day, &[7; WEEKS])?;
    let mut curve = Curve::default();
    let mut open: Vec<&Past> = Vec::new();
    for customer in 0..history.customers() {
        open.clear();
        open.extend(history.of(customer).iter().filter(|debt| debt.issued <= past && debt.until > past));
        open.sort_unstable_by_key(|debt| debt.weekday);
        let mut drawn = None;
        for debt in &open {
            if drawn != Some(debt.weekday) {
                delays.curve(customer, debt.weekday, &mut curve);
                drawn = Some(debt.weekday);
            }
            let sums = found.entry(debt.currency).or_default();
            let ahead = Ahead::of(&curve, debt.due.into(), day);
            let mut before = 0;
            let until = i64::from(debt.until);
            let mut from = day;
            for ((week, end), worked) in sums.iter_mut().zip(&ends.days).zip(ends.worked()) {
                if from < until && until <= *end {
                    week.came = week.came.saturating_add(debt.amount.into());
                }
                from = *end;
                if ahead.is_spent() {
                    continue;
                }
                let up_to = ahead.up_to(*worked);
                let mass = i128::from(up_to.saturating_sub(before).max(0));
                before = up_to.max(before);
                let expected = i128::from(debt.amount).saturating_mul(mass).checked_div(ahead.rest.into());
                let expected = expected.and_then(|expected| i64::try_from(expected).ok()).unwrap_or(0);
                week.expected = week.expected.saturating_add(expected.into());
                week.variance = week.variance.saturating_add(variance(debt.amount, expected));
            }
        }
    }
    Ok(found)
}
