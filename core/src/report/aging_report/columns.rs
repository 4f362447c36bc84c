//! What is open of each record, and the column it stands in.

use super::keys::Keys;
use super::rules::Limits;
use super::{AgingBasis, AgingColumn, AgingRules, AgingUnapplied};
use crate::{CutOff, Date, Debt, Portfolio, Prepayment, Result};

/// What is open of one record, in minor units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    /// The record: a debt by its place, a prepayment by its place behind all debts.
    pub(super) record: usize,
    /// Its age.
    pub(super) days: i64,
    /// What stands in a bucket; below zero for money.
    pub(super) aged: i64,
    pub(super) disputed: i64,
    pub(super) retention: i64,
    /// Money on account, zero or less.
    pub(super) unapplied: i64,
}

impl Open {
    /// What is open of a debt; zero for money.
    pub(super) fn debt(&self) -> i64 {
        self.aged.max(0).saturating_add(self.disputed).saturating_add(self.retention)
    }
}

/// A debt with what money paid of it.
pub(super) fn of_debt(debt: &Debt, rules: &AgingRules, cut_off: &CutOff) -> Result<Option<(Open, i64)>> {
    if !cut_off.sees(debt.issued, debt.entered) {
        return Ok(None);
    }
    let last = debt.fold(cut_off, |_, _| {})?;
    let disputed = if rules.disputed == AgingColumn::Apart { last.disputed_now() } else { 0 };
    let rest = last.open.saturating_sub(disputed);
    let held_back = debt.retention && rules.retention == AgingColumn::Apart && cut_off.on <= last.due;
    let (retention, aged) = if held_back { (rest, 0) } else { (0, rest) };
    let day = match rules.basis {
        AgingBasis::Due => last.due,
        AgingBasis::Document => debt.issued,
        AgingBasis::Entered => debt.entered.unwrap_or(debt.issued),
    };
    let open = Open { record: 0, days: cut_off.on.days_since(day), aged, disputed, retention, unapplied: 0 };
    // What was paid of retention money stays with it.
    Ok(Some((open, if held_back { 0 } else { last.paid })))
}

/// Money with what is left of it.
pub(super) fn of_money(money: &Prepayment, rules: &AgingRules, cut_off: &CutOff) -> Result<Open> {
    let left = money.standing(cut_off)?.left.minor().saturating_neg();
    let day: Date = match rules.basis {
        AgingBasis::Due | AgingBasis::Document => money.received,
        AgingBasis::Entered => money.entered.unwrap_or(money.received),
    };
    let (aged, unapplied) = match rules.unapplied {
        AgingUnapplied::Apart => (0, left),
        AgingUnapplied::OwnDate => (left, 0),
    };
    Ok(Open { record: 0, days: cut_off.on.days_since(day), aged, disputed: 0, retention: 0, unapplied })
}

/// Everything open, each debt with the money it was settled with.
pub(super) fn as_matched(portfolio: &Portfolio, rules: &AgingRules, cut_off: &CutOff) -> Result<Vec<Open>> {
    let mut all = Vec::with_capacity(portfolio.debts.len().saturating_add(portfolio.prepayments.len()));
    for (record, debt) in portfolio.debts.iter().enumerate() {
        let found = of_debt(debt, rules, cut_off).map_err(|e| e.at_index("debts", record).at("portfolio"))?;
        all.extend(found.map(|(open, _)| Open { record, ..open }));
    }
    for (place, money) in portfolio.prepayments.iter().enumerate() {
        let open = of_money(money, rules, cut_off);
        let open = open.map_err(|e| e.at_index("prepayments", place).at("portfolio"))?;
        all.push(Open { record: portfolio.debts.len().saturating_add(place), ..open });
    }
    Ok(all)
}

/// The sums of one line: before the first bucket, each bucket, disputed, retention, unapplied.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    pub(super) columns: Vec<i128>,
    pub(super) open: i128,
    pub(super) items: i64,
    pub(super) oldest: Option<i64>,
    /// Whether anything is open in it.
    pub(super) used: bool,
}

/// Adds everything up, line by line.
// INVARIANT: each open amount is added to exactly one column of one line.
pub(super) fn place(all: &[Open], keys: &Keys<'_>, limits: &Limits) -> Vec<Sums> {
    let width = limits.buckets();
    let empty = Sums { columns: vec![0; width.saturating_add(4)], open: 0, items: 0, oldest: None, used: false };
    let mut sums = vec![empty; keys.of.len()];
    for open in all {
        let Some(line) = sums.get_mut(keys.line(open.record)) else { continue };
        let (debt, column) = (open.debt(), limits.column(open.days));
        if debt == 0 && open.aged == 0 && open.unapplied == 0 {
            continue;
        }
        line.used = true;
        line.open = line.open.saturating_add(debt.into());
        line.items = line.items.saturating_add(i64::from(debt > 0));
        if open.aged > 0 && column > 0 {
            line.oldest = line.oldest.max(Some(open.days));
        }
        let apart = [open.disputed, open.retention, open.unapplied].into_iter().zip(width.saturating_add(1)..);
        for (amount, column) in apart.chain([(open.aged, column)]) {
            if let Some(sum) = line.columns.get_mut(column) {
                *sum = sum.saturating_add(amount.into());
            }
        }
    }
    sums
}
