//! Reads over records (报表): they decide nothing and change nothing.

mod aging;
mod aging_report;
mod alert;
mod dunning;
mod forecast;
mod limits;
mod owners;
mod remind;

pub use aging::{AgingRow, aging};
pub use aging_report::{
    AgingBasis, AgingBucket, AgingBy, AgingColumn, AgingLine, AgingMatching, AgingReport, AgingRules, AgingUnapplied,
    AgingWorth, aging_report,
};
pub use alert::{
    Acknowledgment, Alert, AlertChanges, AlertCount, AlertFacts, AlertFilter, AlertKind, AlertLevel, AlertPolicy,
    AlertReportRequest, AlertRule, AlertSeverity, Departure, PlannedBalance, UnsignedPeriod, alert_policy,
    alert_report, alerts, filter_alerts,
};
pub use dunning::{
    BrokenPromise, CollectionCase, CollectionPromise, CollectionState, DunningBlock, DunningDays, DunningLetter,
    DunningLevel, DunningLine, DunningListing, DunningMoney, DunningPassed, DunningPlan, DunningPolicy, DunningRecord,
    DunningSteps, PromiseState, collection_cases, dunning_run,
};
pub use forecast::{
    AssumedDelay, CashForecast, CollectionLine, CollectionOrder, CollectionRules, CoveredPlan, CustomerForecastError,
    ForecastCell, ForecastError, ForecastErrorRow, ForecastItem, ForecastLookBack, ForecastPeriod, ForecastPeriodError,
    ForecastRow, ForecastRules, ForecastSource, ModelScore, PlannedCash, collection_order, forecast_cash,
    forecast_error,
};
pub use remind::{
    MessageFill, MessagePlaceholder, MessageTemplate, MessageText, MessageValue, PlaceholderKind, PlannedItem,
    Reminder, ReminderCalendar, ReminderEffect, ReminderKind, ReminderMoment, ReminderNotice, ReminderPolicy,
    ReminderPreset, ReminderRole, ReminderRule, ReminderSight, ReminderSource, ReminderTarget, ReminderWait,
    ReminderWindow, Reminders, check_template, due_reminders, fill_template, reminder_policy,
};
