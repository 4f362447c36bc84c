//! The forecast itself: every open item over the periods, and what the sums come to.

use std::collections::BTreeMap;

use super::outlook::{Laid, Open, Outlook, number};
use super::share::{reach, root, variance};
use super::width::spreads;
use super::{
    CashForecast, CoveredPlan, ForecastCell, ForecastItem, ForecastPeriod, ForecastRow, ForecastRules, ForecastSource,
    PlannedCash,
};
use crate::reason::ForecastReason;
use crate::{Currency, CutOff, Date, Error, Money, Portfolio, Result};

/// What cash will come in, by period and currency, and why (资金流预测).
///
/// Every open debt, and what is planned and not owed yet, is laid over the periods as the customer paid before: its
/// own delays of the last year and, as far as they are few, those of all customers. What is known counts: an item
/// overdue for k days can only be later, a promise is kept as often as promises were, a disputed part is not expected
/// before the dispute is over. The expected amounts come to what is open, to the last minor unit. Late charges count;
/// debts written off, refunds and what is at most the small amount of the rules do not. Money on account is not set
/// against debts: allocate it first.
///
/// ```
/// use duebook::{Currency, CutOff, Debt, DebtEvent, ForecastRules, Money, Portfolio, forecast_cash};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut paid = Debt::new("INV-1", "ACME", cny("800.00")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// paid.events.push(DebtEvent::paid("2026-02-14".parse()?, cny("800.00")?));       // ten days late
/// let open = Debt::new("INV-2", "ACME", cny("1130.01")?, "2026-02-05".parse()?, "2026-03-07".parse()?)?;
/// let portfolio = Portfolio { debts: vec![paid, open], ..Portfolio::default() };
///
/// let rules = ForecastRules { periods: vec![10, 10], ..ForecastRules::default() };
/// let found = forecast_cash(&portfolio, &CutOff::on("2026-03-01".parse()?), &rules, &[])?;
/// let row = &found.rows[0];
/// assert_eq!(row.cells[1].expected.amount(), "1130.01");         // 2026-03-17, not the due day
/// assert_eq!(row.cells[0].contractual.amount(), "1130.01");
/// assert_eq!(found.items[0].likely, Some("2026-03-17".parse()?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `number_out_of_range` and `too_many` for the rules; `duplicate_id`; `amount_not_positive`; `amount_too_large`;
/// `date_out_of_range`; `no_business_day`; `before_document`, `over_allocated` and the others of [`Debt::check`] at the
/// debt; those of [`Prepayment::check`] at money that has a contract.
///
/// [`Debt::check`]: crate::Debt::check
/// [`Prepayment::check`]: crate::Prepayment::check
pub fn forecast_cash(
    portfolio: &Portfolio,
    cut_off: &CutOff,
    rules: &ForecastRules,
    plans: &[PlannedCash],
) -> Result<CashForecast> {
    let outlook = Outlook::read(portfolio, plans, rules, cut_off)?;
    let ends = outlook.ends(number(cut_off.on), &rules.lengths()).map_err(|e| e.at("periods").at("rules"))?;
    let spreads = spreads(&outlook)?;
    let mut sums = Sums { of: BTreeMap::new(), periods: ends.days.len(), spreads: &spreads };
    let mut items: Vec<(ForecastSource, usize, Result<ForecastItem>)> = Vec::with_capacity(outlook.open.len());
    outlook.walk(&outlook.open, &ends, |open, laid| {
        let due = number(open.due);
        let asked = if due > number(cut_off.on) { ends.days.partition_point(|end| *end < due) } else { 0 };
        sums.add(open, laid.parts, asked);
        items.push((open.source, open.position, item(open, laid, cut_off.on)));
    });
    crate::order::sort_by_key(&mut items, |(source, position, _)| (*source, *position));
    let mut from = cut_off.on;
    let mut periods = Vec::with_capacity(ends.days.len());
    for end in &ends.days {
        let to = Date::from_number(*end);
        periods.push(ForecastPeriod { from: from.add_days(1)?, to });
        from = to;
    }
    let mut covered = Vec::new();
    for (plan, cover) in plans.iter().zip(&outlook.covers).filter(|(_, cover)| cover.amount > 0) {
        let amount = Money::new(cover.amount, plan.amount.currency())?;
        covered.push(CoveredPlan { plan: plan.id.clone(), amount, by: cover.by.iter().copied().cloned().collect() });
    }
    Ok(CashForecast {
        periods,
        rows: sums.rows()?,
        items: items.into_iter().map(|(_, _, item)| item).collect::<Result<_>>()?,
        covered,
    })
}

fn item(open: &Open<'_>, laid: &Laid<'_>, today: Date) -> Result<ForecastItem> {
    let money = |minor: i64| Money::new(minor, open.currency);
    let (beyond, parts) = laid.parts.split_last().map_or((0, laid.parts), |(beyond, parts)| (*beyond, parts));
    let mut expected = Vec::with_capacity(parts.len());
    for part in parts {
        expected.push(money(*part)?);
    }
    let [early, likely, late] = laid.days.map(|day| day.map(Date::from_number));
    Ok(ForecastItem {
        id: open.id.clone(),
        customer: open.name.clone(),
        source: open.source,
        open: money(open.open)?,
        due: open.due,
        expected,
        beyond: money(beyond)?,
        early,
        likely,
        late,
        reasons: reasons(open, laid, today)?,
    })
}

fn reasons(open: &Open<'_>, laid: &Laid<'_>, today: Date) -> Result<Vec<ForecastReason>> {
    let money = |minor: i64| Money::new(minor, open.currency);
    let (payments, days) = (laid.habit.payments, laid.habit.usual);
    let mut reasons = Vec::with_capacity(2);
    reasons.push(match (laid.unknown, laid.thin) {
        (true, _) => ForecastReason::NoHistory {},
        (false, true) => ForecastReason::Thin { payments, days },
        (false, false) => ForecastReason::Behavior { payments, days },
    });
    if open.source == ForecastSource::Planned {
        reasons.push(ForecastReason::Planned { day: open.day });
    }
    if open.covered > 0 {
        reasons.push(ForecastReason::PartCovered { amount: money(open.covered)? });
    }
    if open.day != open.due {
        reasons.push(ForecastReason::Moved { from: open.day });
    }
    let days = today.days_since(open.due);
    if days > 0 && laid.spent && !laid.unknown {
        reasons.push(ForecastReason::LaterThanKnown { days });
    } else if days > 0 {
        reasons.push(ForecastReason::Overdue { days });
    }
    if let Some((day, amount)) = open.promise {
        let amount = money(amount.min(open.open.saturating_sub(open.disputed)))?;
        let kept = laid.kept.checked_div(1_000).unwrap_or(0);
        if !amount.is_zero() {
            reasons.push(ForecastReason::Promised { day, amount, kept });
        }
    }
    if let Some(until) = open.resolved {
        reasons.push(ForecastReason::Disputed { amount: money(open.disputed)?, until: until.max(today.add_days(1)?) });
    }
    if laid.later > 0 {
        reasons.push(ForecastReason::Assumed { days: laid.later });
    }
    Ok(reasons)
}

/// The sums of all currencies.
struct Sums<'s> {
    of: BTreeMap<Currency, Sum>,
    periods: usize,
    spreads: &'s BTreeMap<Currency, i64>,
}

/// The sums of one currency, for each period and what is beyond.
#[derive(Default)]
struct Sum {
    open: i128,
    cells: Vec<Cell>,
    /// Whose items were added last.
    customer: Option<usize>,
}

#[derive(Clone, Copy, Default)]
struct Cell {
    expected: i128,
    asked: i128,
    variance: i128,
    /// The deviations of the items of one customer, as if they were paid together.
    together: i128,
}

impl Sum {
    /// The items of a customer are complete.
    fn close(&mut self) {
        for cell in &mut self.cells {
            let square = cell.together.saturating_mul(cell.together);
            cell.variance = cell.variance.saturating_add(square);
            cell.together = 0;
        }
    }
}

impl Sums<'_> {
    fn add(&mut self, open: &Open<'_>, parts: &[i64], asked: usize) {
        let alone = self.spreads.contains_key(&open.currency);
        let sum = self.of.entry(open.currency).or_default();
        sum.cells.resize(self.periods.saturating_add(1), Cell::default());
        if sum.customer != Some(open.customer) {
            sum.close();
            sum.customer = Some(open.customer);
        }
        sum.open = sum.open.saturating_add(open.open.into());
        if let Some(cell) = sum.cells.get_mut(asked) {
            cell.asked = cell.asked.saturating_add(open.open.into());
        }
        for (cell, part) in sum.cells.iter_mut().zip(parts) {
            cell.expected = cell.expected.saturating_add((*part).into());
            let variance = variance(open.open, *part);
            if alone {
                cell.variance = cell.variance.saturating_add(variance);
            } else {
                cell.together = cell.together.saturating_add(root(variance));
            }
        }
    }

    fn rows(self) -> Result<Vec<ForecastRow>> {
        let mut rows = Vec::with_capacity(self.of.len());
        for (currency, mut sum) in self.of {
            sum.close();
            let spread = self.spreads.get(&currency).copied();
            let money = |minor: i128| Money::from_i128(minor, currency).map_err(|e: Error| e.at("portfolio"));
            let mut cells = Vec::with_capacity(sum.cells.len());
            for cell in &sum.cells {
                let reach = reach(cell.variance, spread.unwrap_or(1_000_000));
                cells.push(ForecastCell {
                    expected: money(cell.expected)?,
                    low: money(cell.expected.saturating_sub(reach).max(0))?,
                    high: money(cell.expected.saturating_add(reach).min(sum.open))?,
                    contractual: money(cell.asked)?,
                });
            }
            let zero = Money::zero(currency);
            let nothing = ForecastCell { expected: zero, low: zero, high: zero, contractual: zero };
            let beyond = cells.pop().unwrap_or(nothing);
            let spread = spread.and_then(|spread| spread.checked_div(1_000));
            rows.push(ForecastRow { currency, open: money(sum.open)?, cells, beyond, spread });
        }
        Ok(rows)
    }
}
