//! The rows of a ranking: ratios of a tally, and the order they put it in.

use super::tally::Tally;
use super::{CollectionBase, RankBy, RankMark, RankMeasure, RankRow, RankingOrder};
use crate::{Fraction, Money, Result, Value};

pub(super) fn row(
    order: &RankingOrder,
    of: Option<Value>,
    tally: &Tally<'_>,
    target: Option<Money>,
) -> Result<RankRow> {
    let money = |minor: i128| Money::from_i128(minor, order.currency);
    let begun = tally.opening.saturating_add(tally.sales).saturating_add(tally.handed);
    let closing = tally.closing.open();
    let settled = closing.saturating_sub(tally.closing.overdue);
    let base = match order.base {
        CollectionBase::FellDue => tally.fell_due,
        CollectionBase::OpeningAndSales => tally.opening.saturating_add(tally.sales),
        CollectionBase::Sales => tally.sales,
    };
    let of_base = |part: i128, whole: i128| if whole > 0 { Fraction::of(part, whole) } else { None };
    let collection_rate = of_base(tally.collected, base);
    let on_time_share = of_base(tally.on_time, tally.fell_due);
    let overdue_share = of_base(tally.closing.overdue, closing);
    let effectiveness = of_base(begun.saturating_sub(closing), begun.saturating_sub(settled));
    let days_late = of_base(tally.weighted, tally.weight);
    let target_share = target.and_then(|target| of_base(tally.collected, target.minor().into()));
    let most = tally.customers.values().copied().max().unwrap_or(0);
    let value = match order.measure {
        RankMeasure::Effectiveness => effectiveness,
        RankMeasure::DaysLate => days_late,
        RankMeasure::OnTime => on_time_share,
        RankMeasure::OverdueShare => overdue_share,
        RankMeasure::Collected => Fraction::of(tally.collected, 1),
        RankMeasure::Target => target_share,
        RankMeasure::CollectionRate => collection_rate,
    };
    let few = tally.debts < order.least_debts;
    let percent = |share: i128| share.saturating_mul(100);
    let one = percent(most) > tally.amount.saturating_mul(order.most_percent.into())
        && !matches!(order.by, RankBy::Customer {});
    let marks = [(few, RankMark::FewDebts), (one, RankMark::OneCustomer)];
    Ok(RankRow {
        of,
        rank: None,
        tied: false,
        marks: marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect(),
        value,
        debts: tally.debts,
        amount: money(tally.amount)?,
        largest: of_base(most, tally.amount),
        opening: money(tally.opening)?,
        sales: money(tally.sales)?,
        handed: money(tally.handed)?,
        closing: tally.closing.money(order.currency)?,
        collected: money(tally.collected)?,
        fell_due: money(tally.fell_due)?,
        on_time: money(tally.on_time)?,
        collection_rate,
        on_time_share,
        overdue_share,
        effectiveness,
        days_late,
        target,
        target_share,
    })
}

/// Puts rows in their order and gives ranks. They come by their names, and a stable sort keeps equals so.
pub(super) fn placed(measure: RankMeasure, mut rows: Vec<RankRow>) -> Vec<RankRow> {
    let less_is_better = matches!(measure, RankMeasure::DaysLate | RankMeasure::OverdueShare);
    let group = |row: &RankRow| match (&row.value, row.marks.is_empty()) {
        (Some(_), true) => 0,
        (Some(_), false) => 1,
        (None, _) => 2,
    };
    crate::order::sort_by(&mut rows, |a, b| {
        let better = match (&a.value, &b.value) {
            (Some(a), Some(b)) if less_is_better => a.compare(b),
            (Some(a), Some(b)) => b.compare(a),
            _ => std::cmp::Ordering::Equal,
        };
        group(a).cmp(&group(b)).then(better)
    });
    let values: Vec<Option<Fraction>> = rows.iter().map(|row| row.value.filter(|_| row.marks.is_empty())).collect();
    let mut rank = 1;
    for (at, row) in rows.iter_mut().enumerate() {
        let Some(value) = values.get(at).copied().flatten() else { break };
        let same = |other: Option<usize>| {
            other.and_then(|other| values.get(other).copied().flatten()).is_some_and(|other| other == value)
        };
        let (former, next) = (same(at.checked_sub(1)), same(at.checked_add(1)));
        if !former {
            rank = crate::error::count(at).saturating_add(1);
        }
        (row.rank, row.tied) = (Some(rank), former || next);
    }
    rows
}
