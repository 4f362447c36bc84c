//! From the sums of a month to its ratios.

use std::collections::BTreeMap;

use super::collect::{Month, Sums};
use super::frame::Frame;
use super::{PortfolioRatios, RatioFlag, RollRate};
use crate::credit::exact::{money, ratio};
use crate::{Currency, Date, Fraction, Money, Result};

pub(super) fn ratios(frame: &Frame<'_>, currency: Currency, sums: &Sums, place: usize) -> Result<PortfolioRatios> {
    let nothing = Month::default();
    let month = sums.months.get(place).unwrap_or(&nothing);
    let before = place.checked_sub(1).and_then(|place| sums.months.get(place)).unwrap_or(&nothing);
    let (from, to, days) = (frame.first(place), frame.end(place), i128::from(frame.days(place)));
    let (opening, closing) = (before.open(), month.open());
    let not_due = month.ages.first().copied().unwrap_or(0);
    let sales = sold(&sums.sales, from, to);
    let mut flags = Vec::new();
    let mut flag = |is: bool, flag: RatioFlag| is.then(|| flags.push(flag));
    flag(to != to.last_of_month(), RatioFlag::PartialMonth);
    flag(sales <= 0, RatioFlag::NoSales);
    // A divisor that is not above zero makes no days.
    let over_sales = |upper: i128| ratio(upper, sales.max(0));
    let quarter = from.add_months(-2).ok();
    let first = frame.sales_from.map(|from| from.on_day(1)).or(sums.sales.keys().next().copied()).unwrap_or(from);
    flag(quarter.is_none_or(|quarter| first > quarter), RatioFlag::ShortHistory);
    let quarter = quarter.unwrap_or(from).max(first).min(from);
    let quarter_days = i128::from(to.days_since(quarter).saturating_add(1));
    let (countback, used_up) = if sums.debts { countback(&sums.sales, first, closing, to)? } else { (None, false) };
    flag(used_up, RatioFlag::HistoryUsedUp);
    flag(month.prepayments, RatioFlag::PrepaymentsReceived);
    flag(month.without_money, RatioFlag::SettledWithoutMoney);
    let could = opening.saturating_add(sales);
    let cash = |minor: i128| money(minor, currency);
    Ok(PortfolioRatios {
        currency,
        from,
        to,
        sales: cash(sales)?,
        opening: cash(opening)?,
        closing: cash(closing)?,
        not_due: cash(not_due)?,
        collected: cash(month.collected)?,
        received: cash(month.received)?,
        dso: over_sales(closing.saturating_mul(days))?,
        dso_three_months: ratio(closing.saturating_mul(quarter_days), sold(&sums.sales, quarter, to).max(0))?,
        dso_countback: countback,
        dso_true_millionths: true_days(month, &sums.invoiced),
        dso_best: over_sales(not_due.saturating_mul(days))?,
        days_delinquent: over_sales(closing.saturating_sub(not_due).saturating_mul(days))?,
        effectiveness: ratio(could.saturating_sub(closing), could.saturating_sub(not_due))?,
        turnover: ratio(sales.max(0).saturating_mul(365), closing.saturating_mul(days))?.filter(|_| sales > 0),
        collected_share: ratio(month.collected, could.max(0))?,
        on_time_share: ratio(month.on_time, month.fell_due)?,
        received_to_sales: over_sales(month.received)?,
        ahead_overdue_share: ratio(month.ahead_due.saturating_sub(month.ahead_on_time), month.ahead_due)?,
        rolls: rolls(before, month, currency)?,
        flags,
    })
}

/// What was sold from the first day of a month to a day of a month.
fn sold(sales: &BTreeMap<Date, i128>, from: Date, to: Date) -> i128 {
    if from > to {
        return 0;
    }
    sales.range(from..=to).fold(0, |sum: i128, (_, sold)| sum.saturating_add(*sold))
}

/// The days whose sales are still open, and whether there were not enough of them.
///
/// A month without sales adds all its days; one with more credit notes than sales is one with the month before it.
fn countback(sales: &BTreeMap<Date, i128>, first: Date, open: i128, to: Date) -> Result<(Option<Fraction>, bool)> {
    // `edge` is the last day that is not counted yet; `held` is what a later month lacks.
    let (mut edge, mut held, mut left) = (to, 0_i128, open);
    for (month, sold) in sales.range(..=to).rev() {
        if left <= 0 {
            break;
        }
        if held == 0 {
            edge = edge.min(month.last_of_month());
        }
        let sold = sold.saturating_add(held);
        held = sold.min(0);
        if sold < 0 {
            continue;
        }
        let span = i128::from(edge.days_since(*month).saturating_add(1));
        if left < sold {
            let counted = i128::from(to.days_since(edge)).saturating_mul(sold);
            let days = ratio(counted.saturating_add(span.saturating_mul(left)), sold)?;
            return Ok((days, false));
        }
        left = left.saturating_sub(sold);
        edge = month.add_days(-1).unwrap_or(*month);
    }
    let used_up = left > 0;
    if used_up {
        // Also the months that had no sales, or only credit notes, are a part of the history.
        edge = first.add_days(-1).unwrap_or(first).min(edge);
    }
    Ok((ratio(to.days_since(edge).into(), 1)?, used_up))
}

/// What is open times its age over what was invoiced, month by month; none without any invoice.
fn true_days(month: &Month, invoiced: &BTreeMap<Date, i128>) -> Option<i64> {
    if invoiced.is_empty() {
        return None;
    }
    let millionths = month.weighed.iter().try_fold(0_i128, |sum, (first, weighed)| {
        let term = weighed.checked_mul(1_000_000)?.checked_div(invoiced.get(first).copied()?)?;
        sum.checked_add(term)
    });
    i64::try_from(millionths?).ok()
}

fn rolls(before: &Month, month: &Month, currency: Currency) -> Result<Vec<RollRate>> {
    let cash = |minor: i128| -> Result<Money> { money(minor, currency) };
    let next = month.ages.iter().skip(1);
    let of = before.ages.iter().zip(next).zip(before.ripe.iter().zip(&before.reached));
    let roll = |((before, after), (ripe, reached)): ((&i128, &i128), (&i128, &i128))| {
        Ok(RollRate {
            before: cash(*before)?,
            after: cash(*after)?,
            rate: ratio(*after, *before)?,
            ripe: cash(*ripe)?,
            reached: cash(*reached)?,
            reached_share: ratio(*reached, *ripe)?,
        })
    };
    of.take(4).map(roll).collect()
}
