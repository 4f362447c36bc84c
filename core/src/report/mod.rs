//! Reads over records (报表): they decide nothing and change nothing.

mod aging;
mod alert;
mod dunning;
mod limits;
mod owners;
mod remind;

pub use aging::{AgingRow, aging};
pub use alert::{
    Acknowledgment, Alert, AlertChanges, AlertCount, AlertFacts, AlertFilter, AlertKind, AlertLevel, AlertPolicy,
    AlertPreset, AlertReportRequest, AlertRule, AlertSeverity, Departure, PlannedBalance, UnsignedPeriod, alert_policy,
    alert_report, alerts, filter_alerts,
};
pub use dunning::{
    BrokenPromise, CollectionCase, CollectionPromise, CollectionState, DunningBlock, DunningDays, DunningLetter,
    DunningLevel, DunningLine, DunningListing, DunningMoney, DunningPassed, DunningPlan, DunningPolicy, DunningRecord,
    DunningSteps, PromiseState, collection_cases, dunning_run,
};
pub use remind::{
    MessageFill, MessagePlaceholder, MessageTemplate, MessageText, MessageValue, PlaceholderKind, PlannedItem,
    Reminder, ReminderCalendar, ReminderEffect, ReminderKind, ReminderMoment, ReminderNotice, ReminderPolicy,
    ReminderPreset, ReminderRole, ReminderRule, ReminderSight, ReminderSource, ReminderTarget, ReminderWait,
    ReminderWindow, Reminders, check_template, due_reminders, fill_template, reminder_policy,
};
