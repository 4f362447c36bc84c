//! What is wrong with single debts.

use super::find::Desk;
use super::policy::AlertRule;
use super::record::{AlertKind, Finding};
use crate::error::count;
use crate::reason::AlertReason;
use crate::report::dunning::Life;
use crate::{Date, Debt, Id, Money, Result};

impl<'a> Desk<'a> {
    /// Looks at a debt of which something is open.
    pub(super) fn debt(&mut self, debt: &'a Debt, life: &Life) -> Result<()> {
        let policy = self.policy;
        for rule in &policy.rules {
            if let Some((kind, since, reason)) = self.debt_reason(rule, debt, life)? {
                let owner = self.owners.of(&debt.customer).or(life.owner.as_ref()).cloned();
                self.report(Finding {
                    kind,
                    customer: Some(&debt.customer),
                    owner: owner.as_ref(),
                    subjects: vec![debt.id.clone()],
                    mark: "",
                    amount: Some(Money::new(life.now.open, debt.amount.currency())?),
                    since,
                    reason,
                });
            }
        }
        Ok(())
    }

    fn debt_reason(
        &self,
        rule: &AlertRule,
        debt: &Debt,
        life: &Life,
    ) -> Result<Option<(AlertKind, Date, AlertReason)>> {
        let on = self.cut_off.on;
        let open = Money::new(life.now.open, debt.amount.currency())?;
        let due = life.now.due;
        let late = on.days_since(due);
        Ok(match rule {
            AlertRule::DueBeforeIssue {} if due < debt.issued => {
                let reason = AlertReason::DueBeforeIssue { issued: debt.issued, due };
                Some((AlertKind::DueBeforeIssue, debt.issued, reason))
            }
            AlertRule::BrokenPromise {} => life.broken_day().map(|promised| {
                let reason = AlertReason::BrokenPromise { open, promised, broken: life.broken };
                (AlertKind::BrokenPromise, self.later(promised, 1), reason)
            }),
            AlertRule::StaleDebt { days: limit } if late > 0 => {
                let last = due.max(debt.issued).max(life.last.unwrap_or(due));
                let days = on.days_since(last);
                (days > *limit).then(|| {
                    let since = self.later(last, limit.saturating_add(1));
                    (AlertKind::StaleDebt, since, AlertReason::StaleDebt { open, last, days, limit: *limit })
                })
            }
            AlertRule::Overdue { days: limits } => {
                let passed = limits.partition_point(|limit| *limit < late);
                let limit = passed.checked_sub(1).and_then(|at| limits.get(at)).copied().filter(|_| late > 0);
                limit.map(|limit| {
                    let reason = AlertReason::Overdue { open, due, days: late, level: count(passed), limit };
                    (AlertKind::Overdue, self.later(due, limit.saturating_add(1)), reason)
                })
            }
            AlertRule::Limitation { months, warning, reminders } => {
                let reminded = life.reminded.filter(|_| *reminders);
                let signed = self.acknowledged.get(&debt.customer).copied();
                let began = due.max(life.acknowledged.unwrap_or(due)).max(reminded.unwrap_or(due));
                let began = began.max(signed.unwrap_or(due));
                let ends = began.add_months(*months)?;
                let days = ends.days_since(on);
                (days <= *warning).then(|| {
                    let since = self.later(ends, warning.saturating_neg());
                    (AlertKind::Limitation, since, AlertReason::Limitation { open, began, ends, days })
                })
            }
            _ => None,
        })
    }

    /// Whoever looks after it, if that person has left.
    pub(super) fn gone(&self, owner: Option<&Id>) -> Option<Date> {
        self.departed.get(owner?).copied()
    }
}
