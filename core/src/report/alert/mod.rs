//! Alerts (预警): what somebody should look at, with the figures that made it so.
//!
//! An alert is known by what it is about: the same finding has the same id every day, so that a report can say what is
//! new, what is still there and what is gone. Nothing is learned and nothing is guessed: every rule is a comparison of
//! two figures, and both stand in its reason.

mod customers;
mod debts;
mod find;
mod given;
mod policy;
mod prepayments;
mod record;
mod refunds;
mod spread;
mod weekly;

pub use find::alerts;
pub use policy::{
    Acknowledgment, AlertFacts, AlertLevel, AlertPolicy, AlertPreset, AlertRule, Departure, PlannedBalance,
    UnsignedPeriod, alert_policy,
};
pub use record::{Alert, AlertKind, AlertSeverity};
pub use weekly::{AlertChanges, AlertCount, AlertFilter, AlertReportRequest, alert_report, filter_alerts};
