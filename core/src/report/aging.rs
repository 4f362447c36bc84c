//! Aging (账龄): how long what is open has been overdue.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Currency, Date, Error, Money, Receivable, Result};

/// The open amounts of one currency by days past due.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AgingRow {
    /// The currency.
    pub currency: Currency,
    /// Not due yet, or due on the business date itself.
    pub not_due: Money,
    /// One amount per bucket: up to the first limit, up to the second, …, and beyond the last.
    pub overdue: Vec<Money>,
    /// Everything open: the sum of the amounts before.
    pub total: Money,
}

/// Sorts what is open on `as_of` into buckets of days past due, one row per currency.
///
/// `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first
/// bucket, one 31 days past due in the second, and one 91 days past due in the fourth and last. An
/// item due today is not overdue (Odoo, Tryton), and an item issued later is not there yet. Buckets have no gap and no overlap (invariant C20).
///
/// # Errors
/// `number_out_of_range` for limits that do not rise from at least 1 to at most 4,000,000; `too_many` beyond 100 limits;
/// `amount_negative`; `amount_too_large`.
pub fn aging<R: Borrow<Receivable>>(items: &[R], limits: &[i64], as_of: Date) -> Result<Vec<AgingRow>> {
    const MOST: usize = 100;
    // More days than the calendar of this library has.
    const MOST_DAYS: i64 = 4_000_000;
    if limits.len() > MOST {
        let refused = ErrorKind::TooMany { found: count(limits.len()), limit: count(MOST) };
        return Err(Error::from(refused).at("limits"));
    }
    let mut least = 1;
    for (position, limit) in limits.iter().enumerate() {
        if !(least..=MOST_DAYS).contains(limit) {
            let refused = ErrorKind::NumberOutOfRange { found: *limit, min: least, max: MOST_DAYS };
            return Err(Error::from(refused).at_index("limits", position));
        }
        least = limit.saturating_add(1);
    }
    let mut sums: BTreeMap<Currency, (i128, Vec<i128>)> = BTreeMap::new();
    for (position, item) in items.iter().enumerate() {
        let item: &Receivable = item.borrow();
        let Receivable { open, due, .. } = item;
        if open.is_negative() {
            let refused = ErrorKind::AmountNegative { amount: *open };
            return Err(Error::from(refused).at("open").at_index("items", position));
        }
        if !item.exists_on(as_of) {
            continue;
        }
        let empty = || (0, vec![0; limits.len().saturating_add(1)]);
        let (not_due, buckets) = sums.entry(open.currency()).or_insert_with(empty);
        let days = as_of.days_since(*due);
        let place =
            if days <= 0 { Some(not_due) } else { buckets.get_mut(limits.partition_point(|limit| *limit < days)) };
        if let Some(sum) = place {
            *sum = sum.saturating_add(open.minor().into());
        }
    }
    let row = |(currency, (not_due, buckets)): (Currency, (i128, Vec<i128>))| {
        let money = |sum: i128| Money::from_i128(sum, currency).map_err(|e| e.at("items"));
        let total = buckets.iter().fold(not_due, |sum, bucket| sum.saturating_add(*bucket));
        Ok(AgingRow {
            currency,
            not_due: money(not_due)?,
            overdue: buckets.into_iter().map(money).collect::<Result<_>>()?,
            total: money(total)?,
        })
    };
    sums.into_iter().map(row).collect()
}
