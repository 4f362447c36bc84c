//! What is wrong with single prepayments.

use std::collections::BTreeMap;

use super::customers::{Customers, USE_DAYS};
use super::find::Desk;
use super::policy::AlertRule;
use super::record::{AlertKind, Finding};
use super::refunds::{Receipt, Refund};
use crate::reason::AlertReason;
use crate::{
    Date, Debt, Id, Money, Nature, Prepayment, PrepaymentAct, PrepaymentEvent, PrepaymentStanding, Result, Source,
};

/// What debts say was paid of them.
type Paid<'a> = BTreeMap<&'a Id, (&'a Debt, i64)>;

impl<'a> Desk<'a> {
    /// Looks at all prepayments, and adds them to the sums of their customers.
    pub(super) fn prepayments(&mut self, customers: &mut Customers<'a>, paid: &Paid<'a>) -> Result<()> {
        let portfolio = self.portfolio;
        let mut applied: BTreeMap<&Id, i128> = BTreeMap::new();
        let mut receipts = Vec::new();
        for (position, money) in portfolio.prepayments.iter().enumerate() {
            let here = |e: crate::Error| e.at_index("prepayments", position).at("portfolio");
            let standing = money.standing(self.cut_off).map_err(here)?;
            if !standing.exists {
                continue;
            }
            self.prepayment(money, &standing);
            self.add(customers, money, &standing, &mut applied);
            if money.source == Source::Receipt && !standing.bounced {
                receipts.push(money);
            }
        }
        let policy = self.policy;
        for rule in &policy.rules {
            match rule {
                AlertRule::DuplicateReceipt { .. } => self.certain(&mut receipts),
                AlertRule::Overapplied {} => self.overapplied(&applied, paid)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn prepayment(&mut self, money: &'a Prepayment, standing: &PrepaymentStanding) {
        let (policy, on) = (self.policy, self.cut_off.on);
        let (left, last) = (standing.left, standing.last_activity);
        for rule in &policy.rules {
            let found = match rule {
                AlertRule::IdlePrepayment { days: limit } if left.minor() > 0 => {
                    let days = on.days_since(last);
                    (days > *limit).then(|| {
                        let since = self.later(last, limit.saturating_add(1));
                        let reason = AlertReason::IdlePrepayment { left, last, days, limit: *limit };
                        (AlertKind::IdlePrepayment, left, since, reason)
                    })
                }
                AlertRule::Orphaned {} if left.minor() > 0 => {
                    let owner = self.owner(&money.customer, money.owner.as_ref());
                    owner.and_then(|owner| Some((owner, self.gone(Some(owner))?))).map(|(owner, gone)| {
                        let since = self.later(gone, 1).max(money.received);
                        let reason = AlertReason::Orphaned { amount: left, owner: owner.clone(), left: gone };
                        (AlertKind::Orphaned, left, since, reason)
                    })
                }
                AlertRule::ForgottenRefund { days: limit } => standing.refund_since.and_then(|asked| {
                    let days = on.days_since(asked);
                    let amount = standing.refund_requested;
                    (days > *limit).then(|| {
                        let since = self.later(asked, limit.saturating_add(1));
                        let reason = AlertReason::ForgottenRefund { amount, since: asked, days, limit: *limit };
                        (AlertKind::ForgottenRefund, amount, since, reason)
                    })
                }),
                AlertRule::Unidentified { days: limit } if left.minor() > 0 && money.nature == Nature::Unidentified => {
                    let (received, days) = (money.received, on.days_since(money.received));
                    (days > *limit).then(|| {
                        let since = self.later(received, limit.saturating_add(1));
                        let reason = AlertReason::Unidentified { left, received, days, limit: *limit };
                        (AlertKind::Unidentified, left, since, reason)
                    })
                }
                _ => None,
            };
            if let Some((kind, amount, since, reason)) = found {
                self.report(Finding {
                    kind,
                    customer: Some(&money.customer),
                    owner: self.owner(&money.customer, money.owner.as_ref()),
                    subjects: vec![money.id.clone()],
                    mark: "",
                    amount: Some(amount),
                    since,
                    reason,
                });
            }
        }
    }

    /// Adds a prepayment to the sums of its customer.
    fn add(
        &self,
        customers: &mut Customers<'a>,
        money: &'a Prepayment,
        standing: &PrepaymentStanding,
        applied: &mut BTreeMap<&'a Id, i128>,
    ) {
        let on = self.cut_off.on;
        let sums = customers.rows.entry((&money.customer, money.amount.currency())).or_default();
        let left = standing.left.minor();
        let expired = money.expires.is_some_and(|day| day <= on);
        if left > 0 {
            sums.left = sums.left.saturating_add(left.into());
            sums.note(money.received, money.owner.as_ref());
        }
        if !expired && !matches!(money.nature, Nature::Unidentified | Nature::Guarantee) {
            let bound = standing.held.minor().saturating_add(standing.refund_requested.minor());
            sums.free = sums.free.saturating_add(left.saturating_sub(bound).max(0).into());
        }
        if money.source == Source::Receipt && !standing.bounced {
            sums.receipts.push(Receipt { of: money });
        }
        let recent = |day: Date| on.days_since(day) < USE_DAYS;
        for (place, event) in money.events.iter().enumerate() {
            let PrepaymentEvent { on: day, entered, act } = event;
            if !self.cut_off.sees(*day, *entered) {
                continue;
            }
            match act {
                PrepaymentAct::Applied { amount, item } => {
                    if recent(*day) {
                        sums.drawn = sums.drawn.saturating_add(amount.minor().into());
                        sums.last_use = sums.last_use.max(Some(*day));
                    }
                    if let Some(item) = item {
                        let sum = applied.entry(item).or_default();
                        *sum = sum.saturating_add(amount.minor().into());
                    }
                }
                PrepaymentAct::Returned { amount, item } => {
                    if recent(*day) {
                        sums.drawn = sums.drawn.saturating_sub(amount.minor().into()).max(0);
                    }
                    if let Some(item) = item {
                        let sum = applied.entry(item).or_default();
                        *sum = sum.saturating_sub(amount.minor().into());
                    }
                }
                PrepaymentAct::Refunded { amount, refund, account } => sums.refunds.push(Refund {
                    of: money,
                    place,
                    on: *day,
                    amount: *amount,
                    refund: refund.as_ref(),
                    account: account.as_ref(),
                }),
                PrepaymentAct::RefundRequested { .. }
                | PrepaymentAct::RefundCanceled { .. }
                | PrepaymentAct::RefundReturned { .. }
                | PrepaymentAct::Restored { .. }
                | PrepaymentAct::Removed { .. }
                | PrepaymentAct::Bounced {}
                | PrepaymentAct::Held { .. } => {}
            }
        }
    }

    /// Debts for which more was taken than they say was paid.
    fn overapplied(&mut self, applied: &BTreeMap<&'a Id, i128>, paid: &Paid<'a>) -> Result<()> {
        for (item, sum) in applied {
            let Some((debt, paid)) = paid.get(item).filter(|(_, paid)| *sum > i128::from(*paid)) else { continue };
            let currency = debt.amount.currency();
            let (applied, paid) = (Money::from_i128(*sum, currency)?, Money::new(*paid, currency)?);
            self.report(Finding {
                kind: AlertKind::Overapplied,
                customer: Some(&debt.customer),
                owner: self.owner(&debt.customer, debt.owner.as_ref()),
                subjects: vec![debt.id.clone()],
                mark: "",
                amount: Some(applied.minus(paid)?),
                since: self.cut_off.on,
                reason: AlertReason::Overapplied { applied, paid },
            });
        }
        Ok(())
    }
}
