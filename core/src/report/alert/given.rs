//! Alerts on what is given beside the records: periods nobody signed, exceptions nobody sees to.

use super::find::Desk;
use super::policy::AlertRule;
use super::record::{AlertKind, Finding};
use crate::reason::AlertReason;
use crate::{ExceptionRecord, Result};

impl Desk<'_> {
    /// Looks at periods and exceptions.
    pub(super) fn given(&mut self) -> Result<()> {
        let (policy, facts, on) = (self.policy, self.facts, self.cut_off.on);
        for rule in &policy.rules {
            match rule {
                AlertRule::UnsignedPeriod { days: limit } => {
                    for period in &facts.periods {
                        let days = on.days_since(period.ended);
                        if days > *limit {
                            let reason = AlertReason::UnsignedPeriod { ended: period.ended, days, limit: *limit };
                            self.report(Finding {
                                kind: AlertKind::UnsignedPeriod,
                                customer: None,
                                owner: period.owner.as_ref(),
                                subjects: vec![period.id.clone()],
                                mark: "",
                                amount: None,
                                since: self.later(period.ended, limit.saturating_add(1)),
                                reason,
                            });
                        }
                    }
                }
                AlertRule::OpenException {} => {
                    for exception in facts.exceptions.iter().filter(|exception| exception.is_open()) {
                        self.exception(exception);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn exception(&mut self, exception: &ExceptionRecord) {
        let on = self.cut_off.on;
        let (since, reason) = match (&exception.owner, exception.due) {
            (Some(_), Some(due)) if due >= on => return,
            (Some(_), Some(due)) => {
                (self.later(due, 1), AlertReason::ExceptionOverdue { due, days: on.days_since(due) })
            }
            _ => {
                let days = on.days_since(exception.opened);
                (exception.opened, AlertReason::ExceptionUnowned { opened: exception.opened, days })
            }
        };
        self.report(Finding {
            kind: AlertKind::OpenException,
            customer: None,
            owner: exception.owner.as_ref(),
            subjects: vec![exception.id.clone()],
            mark: "",
            amount: Some(exception.amount),
            since,
            reason,
        });
    }
}
