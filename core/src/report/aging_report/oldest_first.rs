//! Aging that ignores what was matched with what: all money of a customer clears its oldest debts (先进先出).

use super::AgingRules;
use super::columns::{Open, of_debt, of_money};
use super::keys::Keys;
use crate::{CutOff, Date, Id, Nature, Portfolio, Result};

/// The debts and the money of one customer in one currency.
#[derive(Default)]
struct Pool<'a> {
    /// Whose day is older comes first; of one day, what is due first, and then by id.
    debts: Vec<(i64, Date, &'a Id, Open, i64)>,
    money: Vec<(i64, &'a Id, Open)>,
}

pub(super) fn oldest_first(portfolio: &Portfolio, rules: &AgingRules, cut_off: &CutOff) -> Result<Vec<Open>> {
    let mut all = Vec::with_capacity(portfolio.debts.len().saturating_add(portfolio.prepayments.len()));
    let customers = Keys::of_customers(portfolio);
    let mut pools: Vec<Pool<'_>> = customers.of.iter().map(|_| Pool::default()).collect();
    for (record, debt) in portfolio.debts.iter().enumerate() {
        let found = of_debt(debt, rules, cut_off).map_err(|e| e.at_index("debts", record).at("portfolio"))?;
        if let (Some((open, paid)), Some(pool)) = (found, pools.get_mut(customers.line(record))) {
            pool.debts.push((open.days.saturating_neg(), debt.due, &debt.id, Open { record, ..open }, paid));
        }
    }
    for (place, money) in portfolio.prepayments.iter().enumerate() {
        let open = of_money(money, rules, cut_off);
        let open = open.map_err(|e| e.at_index("prepayments", place).at("portfolio"))?;
        let open = Open { record: portfolio.debts.len().saturating_add(place), ..open };
        let pooled = !matches!(money.nature, Nature::Guarantee | Nature::Unidentified);
        match pools.get_mut(customers.line(open.record)).filter(|_| pooled) {
            Some(pool) => pool.money.push((open.days.saturating_neg(), &money.id, open)),
            None => all.push(open),
        }
    }
    for pool in pools {
        pool.clear(&mut all);
    }
    Ok(all)
}

impl Pool<'_> {
    fn clear(mut self, all: &mut Vec<Open>) {
        crate::order::sort_by_key(&mut self.debts, |(day, due, id, ..)| (*day, *due, *id));
        crate::order::sort_by_key(&mut self.money, |(day, id, _)| (*day, *id));
        let wide = |minor: i64| i128::from(minor);
        let open = self.debts.iter().fold(0, |sum: i128, (.., open, _)| sum.saturating_add(wide(open.aged)));
        let paid = self.debts.iter().fold(0, |sum: i128, (.., paid)| sum.saturating_add(wide(*paid)));
        // Money on account pays what is open, and no more; the oldest money first.
        let mut wanted = open;
        for (.., mut money) in self.money {
            let used = wanted.min(wide(money.aged.saturating_add(money.unapplied)).saturating_neg()).max(0);
            wanted = wanted.saturating_sub(used);
            let used = i64::try_from(used).unwrap_or(i64::MAX);
            // It stands in one of the two.
            if money.aged < 0 {
                money.aged = money.aged.saturating_add(used);
            } else {
                money.unapplied = money.unapplied.saturating_add(used);
            }
            all.push(money);
        }
        let mut clears = paid.saturating_add(open.saturating_sub(wanted));
        for (.., mut debt, paid) in self.debts {
            let gross = debt.aged.saturating_add(paid);
            let cleared = clears.min(wide(gross));
            clears = clears.saturating_sub(cleared);
            debt.aged = gross.saturating_sub(i64::try_from(cleared).unwrap_or(i64::MAX));
            all.push(debt);
        }
    }
}
