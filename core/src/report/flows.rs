//! What moved in a period (本期发生额), in sums: the figures of rankings, dashboards and frozen periods.

use std::collections::BTreeMap;

use super::moves::{DebtMove, Life, MoneyMove, MoneyStep, Parts, State, money_life};
use crate::item::{PaymentSlices, value_of};
use crate::{
    CutOff, Date, Debt, DebtAct, Debtor, Error, Field, Id, Nature, Portfolio, Prepayment, Result, Source, Value,
};

/// What moved debts between two days, in minor units. Each is a sum of what it did to the open amount, its sign turned
/// where less is owed, so that charged and changed, less the others, is what open amounts rose by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flows {
    pub(crate) charged: i128,
    pub(crate) changed: i128,
    /// All that was paid and not taken back in the period, money or not.
    pub(crate) paid: i128,
    pub(crate) credited: i128,
    pub(crate) deducted: i128,
    pub(crate) written_off: i128,
    pub(crate) canceled: i128,
    /// Of what was paid, money: receipts and money on account, not netting.
    pub(crate) collected: i128,
    pub(crate) payments: i64,
    pub(crate) undone: i64,
    pub(crate) bounced: i64,
}

impl Flows {
    /// What was sold: what came into being, as agreed since, less what was credited or fell away.
    pub(crate) fn sales(&self) -> i128 {
        self.charged.saturating_add(self.changed).saturating_sub(self.credited).saturating_sub(self.canceled)
    }
}

/// One event of a debt with what it changed and how much money it moved.
pub(crate) struct Flow<'a> {
    pub(crate) on: Date,
    pub(crate) act: &'a DebtAct,
    pub(crate) before: State,
    pub(crate) after: State,
    /// What was collected by it, in minor units, below zero if money was taken back.
    pub(crate) collected: i64,
}

impl Flow<'_> {
    pub(crate) fn delta(&self) -> i128 {
        i128::from(self.after.open).saturating_sub(self.before.open.into())
    }

    /// Adds it to sums.
    pub(crate) fn add_to(&self, sums: &mut Flows) {
        let delta = self.delta();
        let less = |sum: &mut i128| *sum = sum.saturating_sub(delta);
        match DebtMove::of(self.act) {
            Some(DebtMove::Changed) => sums.changed = sums.changed.saturating_add(delta),
            Some(DebtMove::Paid | DebtMove::PaymentReversed) => less(&mut sums.paid),
            Some(DebtMove::Credited) => less(&mut sums.credited),
            Some(DebtMove::Deducted | DebtMove::DeductionReversed) => less(&mut sums.deducted),
            Some(DebtMove::WrittenOff | DebtMove::Recovered) => less(&mut sums.written_off),
            Some(DebtMove::Canceled) => less(&mut sums.canceled),
            Some(DebtMove::Charged | DebtMove::Disputed | DebtMove::DisputeEnded | DebtMove::BecameOverdue) | None => {}
        }
        sums.collected = sums.collected.saturating_add(self.collected.into());
        match self.act {
            DebtAct::Paid { .. } => sums.payments = sums.payments.saturating_add(1),
            DebtAct::PaymentReversed { cause: crate::ReversalCause::Undone, .. } => {
                sums.undone = sums.undone.saturating_add(1);
            }
            DebtAct::PaymentReversed { cause: crate::ReversalCause::Bounced, .. } => {
                sums.bounced = sums.bounced.saturating_add(1);
            }
            _ => {}
        }
    }
}

/// The events of a debt one by one, and its payments as they are at the end.
pub(crate) fn flows_of<'a>(life: &Life<'a>) -> (Vec<Flow<'a>>, PaymentSlices<'a>) {
    let mut slices = PaymentSlices::default();
    let mut before = life.start;
    let mut flows = Vec::new();
    for (event, after) in &life.steps {
        let collected = slices.take(event).cash;
        flows.push(Flow { on: event.on, act: &event.act, before, after: *after, collected });
        before = *after;
    }
    (flows, slices)
}

/// What moved a debt from a day on, up to where its life is known.
pub(crate) fn flows_since(life: &Life<'_>, first: Date) -> Flows {
    let mut sums = Flows::default();
    if life.debt.issued >= first {
        sums.charged = life.start.open.into();
    }
    for flow in flows_of(life).0.iter().filter(|flow| flow.on >= first) {
        flow.add_to(&mut sums);
    }
    sums
}

/// Fields of records, or else of the customers they belong to.
pub(crate) struct FieldFinder<'a> {
    debtors: BTreeMap<&'a Id, &'a Debtor>,
}

impl<'a> FieldFinder<'a> {
    pub(crate) fn of(portfolio: &'a Portfolio) -> Self {
        Self { debtors: crate::order::map(portfolio.debtors.iter().map(|debtor| (&debtor.id, debtor))) }
    }

    pub(crate) fn value(&self, fields: &'a [Field], customer: &Id, name: &Id) -> Option<&'a Value> {
        value_of(fields, name).or_else(|| value_of(&self.debtors.get(customer)?.fields, name))
    }
}

/// Whether any record has a field of that name.
pub(crate) fn has_field(portfolio: &Portfolio, name: &Id) -> bool {
    portfolio.debts.iter().any(|debt| value_of(&debt.fields, name).is_some())
        || portfolio.debtors.iter().any(|debtor| value_of(&debtor.fields, name).is_some())
        || portfolio.prepayments.iter().any(|money| value_of(&money.fields, name).is_some())
}

/// The lives of the debts that are there, with their places.
pub(crate) fn lives<'a>(
    portfolio: &'a Portfolio,
    cut_off: &CutOff,
    mut each: impl FnMut(&'a Debt, &Life<'a>) -> Result<()>,
) -> Result<()> {
    for (at, debt) in portfolio.debts.iter().enumerate() {
        let here = |e: Error| e.at_index("debts", at).at("portfolio");
        if let Some(life) = Life::of(debt, cut_off).map_err(here)? {
            each(debt, &life).map_err(here)?;
        }
    }
    Ok(())
}

/// The moves of all money that is there.
pub(crate) fn monies<'a>(
    portfolio: &'a Portfolio,
    cut_off: &CutOff,
    mut each: impl FnMut(&'a Prepayment, &[MoneyStep<'a>]) -> Result<()>,
) -> Result<()> {
    for (at, money) in portfolio.prepayments.iter().enumerate() {
        let here = |e: Error| e.at_index("prepayments", at).at("portfolio");
        let steps = money_life(money, cut_off).map_err(here)?;
        if !steps.is_empty() {
            each(money, &steps).map_err(here)?;
        }
    }
    Ok(())
}

/// Whether it is money that arrived: no credit note, nothing we owe, and nothing that was only moved here.
pub(crate) fn is_cash(money: &Prepayment) -> bool {
    matches!(money.source, Source::Receipt | Source::OnAccount) && money.first_day() == money.received
}

/// Money of a customer in a period, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct MoneyFlows {
    /// Money that arrived, without credit notes and what we owe them.
    pub(crate) received: i128,
    /// What is left at the end, identified.
    pub(crate) prepaid: i128,
    /// What is left at the end that nobody has identified.
    pub(crate) unidentified: i128,
}

pub(crate) fn money_since(money: &Prepayment, steps: &[MoneyStep<'_>], first: Date) -> MoneyFlows {
    let mut sums = MoneyFlows::default();
    let cash = is_cash(money);
    for step in steps {
        let delta = i128::from(step.delta);
        // What the bank took back never arrived.
        if cash && step.on >= first && matches!(step.kind, MoneyMove::Received | MoneyMove::Bounced) {
            sums.received = sums.received.saturating_add(delta);
        }
        let left = if money.nature == Nature::Unidentified { &mut sums.unidentified } else { &mut sums.prepaid };
        *left = left.saturating_add(delta);
    }
    sums
}

/// What is open of a life that ends at a cut-off.
pub(crate) fn parts_of(life: &Life<'_>, on: Date) -> Parts {
    life.last().parts(on)
}
