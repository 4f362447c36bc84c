//! What is worth an alert (预警规则), as data.

use super::record::{AlertKind, AlertSeverity};
use crate::error::ErrorKind;
use crate::report::limits::{at_most, of_currencies, within};
use crate::shape::Shape;
use crate::{Calendar, Date, Error, ExceptionRecord, Id, Money, Percent, Result};

/// The rules of alerts. A kind without a rule gives none.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AlertPolicy {
    /// The rules, one of a kind.
    pub rules: Vec<AlertRule>,
    /// How grave kinds are that are graver, or less so, than they are by themselves, each kind once.
    #[shape(omit)]
    pub severities: Vec<AlertLevel>,
    /// For so many days what happened is new: refunds, receipts and duplicates before are not looked at again, 1 to 3,660.
    /// They are what the new ones are compared with, for a year.
    #[shape(omit = 31)]
    pub recent: i64,
    /// The business days, for the rules that ask how late customers pay.
    #[shape(omit)]
    pub calendar: Option<Calendar>,
}

/// How grave a kind is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AlertLevel {
    /// The kind.
    pub kind: AlertKind,
    /// How grave.
    pub severity: AlertSeverity,
}

/// One rule. Days are 0 to 36,600 and are passed, not reached: with 180 there is an alert on the 181st day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum AlertRule {
    /// Less is free than any of these says (余额不足).
    LowBalance {
        /// Than so much, one amount for each currency.
        #[shape(omit)]
        amounts: Vec<Money>,
        /// Than such a share of what is planned for the customer.
        #[shape(omit)]
        percent: Option<Percent>,
        /// Than is used in so many days, at the pace of the last 90.
        #[shape(omit)]
        days: Option<i64>,
    },
    /// Nothing happened to a prepayment of which something is left, for more than so many days (账龄超过 6 个月).
    IdlePrepayment {
        /// The days.
        days: i64,
    },
    /// Whoever looks after money or a debt has left.
    Orphaned {},
    /// A refund waits for more than so many days.
    ForgottenRefund {
        /// The days.
        days: i64,
    },
    /// A refund lies more than so many robust deviations above those before.
    RefundJump {
        /// The deviations, 1 to 1,000.
        deviations: i64,
    },
    /// More than such a share of what a customer paid in so many days was paid back in them.
    RefundShare {
        /// The share.
        percent: Percent,
        /// The days.
        days: i64,
    },
    /// Money was paid back at most so many days after it arrived.
    RefundSoon {
        /// The days.
        days: i64,
    },
    /// Money went back to an account from which the customer never paid.
    RefundElsewhere {},
    /// A receipt lies more than so many robust deviations from those before, above or below.
    ReceiptJump {
        /// The deviations, 1 to 1,000.
        deviations: i64,
    },
    /// Two receipts have one bank number and one amount; or, likely, one customer and amount within so many days.
    DuplicateReceipt {
        /// The days.
        days: i64,
    },
    /// A customer has free money and debts that are due.
    PaidButOpen {},
    /// One customer owes more than such a share of all that is owed.
    Concentration {
        /// The share.
        percent: Percent,
    },
    /// Prepayments say that more was taken for a debt than it says was paid.
    Overapplied {},
    /// A promise was broken.
    BrokenPromise {},
    /// Money is not identified for more than so many days.
    Unidentified {
        /// The days.
        days: i64,
    },
    /// A debt was due before its document.
    DueBeforeIssue {},
    /// The last five debts were paid later than those of a year, on average by more than so many days and by more than
    /// two standard deviations.
    BehaviorBreak {
        /// The days.
        days: i64,
    },
    /// Nothing happened to an overdue debt for more than so many days.
    StaleDebt {
        /// The days.
        days: i64,
    },
    /// A debt is more than so many days overdue: one number for each level, rising.
    Overdue {
        /// The days, 1 to 20 levels.
        days: Vec<i64>,
    },
    /// A customer with money or debts has nobody.
    Unowned {},
    /// The day in this field of the customer has passed, and nobody was in touch with it since.
    FollowUp {
        /// The name of the field, a date.
        field: Id,
    },
    /// A period that ended more than so many days ago is not signed.
    UnsignedPeriod {
        /// The days.
        days: i64,
    },
    /// An open exception has no owner, no due date, or is overdue.
    OpenException {},
    /// The time in which a debt can be sued for ends soon (诉讼时效): it runs from the due date, and anew from every act
    /// that interrupts it. Which acts those are in law is for a lawyer to say; the rule takes payments, promises and what
    /// is given as acknowledged, and reminders if told so.
    Limitation {
        /// How long it is, in months, 1 to 1,200; three years in China.
        months: i64,
        /// How many days before its end.
        warning: i64,
        /// Whether a reminder interrupts it.
        #[shape(omit)]
        reminders: bool,
    },
}

/// What the records do not say.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct AlertFacts {
    /// Who has left.
    #[shape(omit)]
    pub departed: Vec<Departure>,
    /// What is planned for customers, for the share of a plan that is left.
    #[shape(omit)]
    pub plans: Vec<PlannedBalance>,
    /// Periods that are not signed.
    #[shape(omit)]
    pub periods: Vec<UnsignedPeriod>,
    /// Exceptions of reconciliation.
    #[shape(omit)]
    pub exceptions: Vec<ExceptionRecord>,
    /// When customers acknowledged what they owe: a statement of account they signed (对账函回签).
    #[shape(omit)]
    pub acknowledgments: Vec<Acknowledgment>,
}

/// Somebody who has left.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Departure {
    /// Who.
    pub person: Id,
    /// The last day.
    pub left: Date,
}

/// What is planned for a customer: an order, a project, a quota.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PlannedBalance {
    /// The customer, once for each currency.
    pub customer: Id,
    /// How much.
    pub amount: Money,
}

/// A reconciliation period that is not signed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct UnsignedPeriod {
    /// The period.
    pub id: Id,
    /// Its last day.
    pub ended: Date,
    /// Who should sign.
    #[shape(omit)]
    pub owner: Option<Id>,
}

/// A customer acknowledged what it owes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Acknowledgment {
    /// The customer.
    pub customer: Id,
    /// When.
    pub on: Date,
}

const MOST_DAYS: i64 = 36_600;
const MOST_FACTS: usize = 1_000_000;

/// Rules that are given, to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum AlertPreset {
    /// Those on money of customers and on refunds.
    Prepayments,
    /// Those on what customers owe and how they pay.
    Receivables,
    /// All.
    All,
}

/// The rules most companies begin with.
///
/// ```
/// use duebook::{AlertPreset, AlertRule, alert_policy};
///
/// assert!(alert_policy(AlertPreset::All).rules.contains(&AlertRule::IdlePrepayment { days: 180 }));
/// ```
#[must_use]
pub fn alert_policy(preset: AlertPreset) -> AlertPolicy {
    let percent = |percent: i64| Percent::new(percent).ok();
    let mut rules = Vec::new();
    if preset != AlertPreset::Receivables {
        rules.extend([
            AlertRule::LowBalance { amounts: Vec::new(), percent: percent(10), days: Some(14) },
            AlertRule::IdlePrepayment { days: 180 },
            AlertRule::ForgottenRefund { days: 7 },
            AlertRule::RefundJump { deviations: 3 },
            AlertRule::RefundSoon { days: 7 },
            AlertRule::RefundElsewhere {},
            AlertRule::ReceiptJump { deviations: 5 },
            AlertRule::DuplicateReceipt { days: 3 },
            AlertRule::Unidentified { days: 14 },
        ]);
        rules.extend(percent(30).map(|percent| AlertRule::RefundShare { percent, days: 90 }));
    }
    if preset != AlertPreset::Prepayments {
        rules.extend([
            AlertRule::BrokenPromise {},
            AlertRule::DueBeforeIssue {},
            AlertRule::BehaviorBreak { days: 5 },
            AlertRule::StaleDebt { days: 180 },
            AlertRule::Overdue { days: vec![30, 60, 90] },
            AlertRule::Limitation { months: 36, warning: 90, reminders: false },
        ]);
        rules.extend(percent(20).map(|percent| AlertRule::Concentration { percent }));
    }
    if preset == AlertPreset::All {
        rules.extend([
            AlertRule::PaidButOpen {},
            AlertRule::Overapplied {},
            AlertRule::UnsignedPeriod { days: 10 },
            AlertRule::OpenException {},
        ]);
    }
    rules.extend([AlertRule::Orphaned {}, AlertRule::Unowned {}]);
    AlertPolicy { rules, severities: Vec::new(), recent: 31, calendar: None }
}

impl AlertRule {
    /// The kind of its alerts.
    #[must_use]
    pub const fn kind(&self) -> AlertKind {
        match self {
            Self::LowBalance { .. } => AlertKind::LowBalance,
            Self::IdlePrepayment { .. } => AlertKind::IdlePrepayment,
            Self::Orphaned {} => AlertKind::Orphaned,
            Self::ForgottenRefund { .. } => AlertKind::ForgottenRefund,
            Self::RefundJump { .. } => AlertKind::RefundJump,
            Self::RefundShare { .. } => AlertKind::RefundShare,
            Self::RefundSoon { .. } => AlertKind::RefundSoon,
            Self::RefundElsewhere {} => AlertKind::RefundElsewhere,
            Self::ReceiptJump { .. } => AlertKind::ReceiptJump,
            Self::DuplicateReceipt { .. } => AlertKind::DuplicateReceipt,
            Self::PaidButOpen {} => AlertKind::PaidButOpen,
            Self::Concentration { .. } => AlertKind::Concentration,
            Self::Overapplied {} => AlertKind::Overapplied,
            Self::BrokenPromise {} => AlertKind::BrokenPromise,
            Self::Unidentified { .. } => AlertKind::Unidentified,
            Self::DueBeforeIssue {} => AlertKind::DueBeforeIssue,
            Self::BehaviorBreak { .. } => AlertKind::BehaviorBreak,
            Self::StaleDebt { .. } => AlertKind::StaleDebt,
            Self::Overdue { .. } => AlertKind::Overdue,
            Self::Unowned {} => AlertKind::Unowned,
            Self::FollowUp { .. } => AlertKind::FollowUp,
            Self::UnsignedPeriod { .. } => AlertKind::UnsignedPeriod,
            Self::OpenException {} => AlertKind::OpenException,
            Self::Limitation { .. } => AlertKind::Limitation,
        }
    }

    fn check(&self) -> Result<()> {
        let days = |days: i64| within(days, 0, MOST_DAYS).map_err(|e| e.at("days"));
        match self {
            Self::LowBalance { amounts, days: given, .. } => {
                of_currencies(amounts, "amounts")?;
                days(given.unwrap_or(0))
            }
            Self::IdlePrepayment { days: given }
            | Self::ForgottenRefund { days: given }
            | Self::RefundShare { days: given, .. }
            | Self::RefundSoon { days: given }
            | Self::DuplicateReceipt { days: given }
            | Self::Unidentified { days: given }
            | Self::BehaviorBreak { days: given }
            | Self::StaleDebt { days: given }
            | Self::UnsignedPeriod { days: given } => days(*given),
            Self::RefundJump { deviations } | Self::ReceiptJump { deviations } => {
                within(*deviations, 1, 1_000).map_err(|e| e.at("deviations"))
            }
            Self::Overdue { days } => {
                at_most(days.len(), 20, "days")?;
                let mut least = 0;
                for (position, given) in days.iter().enumerate() {
                    within(*given, least, MOST_DAYS).map_err(|e| e.at_index("days", position))?;
                    least = given.saturating_add(1);
                }
                Ok(())
            }
            Self::Limitation { months, warning, .. } => {
                within(*months, 1, 1_200).map_err(|e| e.at("months"))?;
                within(*warning, 0, MOST_DAYS).map_err(|e| e.at("warning"))
            }
            Self::Orphaned {}
            | Self::RefundElsewhere {}
            | Self::PaidButOpen {}
            | Self::Concentration { .. }
            | Self::Overapplied {}
            | Self::BrokenPromise {}
            | Self::DueBeforeIssue {}
            | Self::Unowned {}
            | Self::FollowUp { .. }
            | Self::OpenException {} => Ok(()),
        }
    }
}

impl AlertPolicy {
    /// Whether the policy can be followed.
    ///
    /// # Errors
    /// `duplicate_field` for a second rule of a kind, and for a kind with two severities; `number_out_of_range`; `too_many`
    /// levels.
    pub fn check(&self) -> Result<()> {
        let mut rules = std::collections::BTreeMap::new();
        for (position, rule) in self.rules.iter().enumerate() {
            twice(&mut rules, rule.kind(), position).map_err(|e| e.at_index("rules", position))?;
            rule.check().map_err(|e| e.at_index("rules", position))?;
        }
        let mut kinds = std::collections::BTreeMap::new();
        for (position, level) in self.severities.iter().enumerate() {
            twice(&mut kinds, level.kind, position).map_err(|e| e.at_index("severities", position))?;
        }
        within(self.recent, 1, 3_660).map_err(|e| e.at("recent"))
    }

    /// How grave a kind is under it.
    pub(super) fn severity(&self, kind: AlertKind) -> AlertSeverity {
        let level = self.severities.iter().find(|level| level.kind == kind);
        level.map_or(kind.severity(), |level| level.severity)
    }
}

impl AlertFacts {
    pub(super) fn check(&self) -> Result<()> {
        let lists = [
            ("departed", self.departed.len()),
            ("plans", self.plans.len()),
            ("periods", self.periods.len()),
            ("exceptions", self.exceptions.len()),
            ("acknowledgments", self.acknowledgments.len()),
        ];
        lists.into_iter().try_for_each(|(list, found)| at_most(found, MOST_FACTS, list))
    }
}

fn twice(seen: &mut std::collections::BTreeMap<AlertKind, usize>, kind: AlertKind, position: usize) -> Result<()> {
    match seen.insert(kind, position) {
        None => Ok(()),
        Some(_) => {
            let refused = ErrorKind::DuplicateField { field: kind.name().to_owned() };
            Err(Error::from(refused).at("kind"))
        }
    }
}
