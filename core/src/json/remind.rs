//! The calls on reminders, dunning and alerts.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    Alert, AlertFacts, AlertFilter, AlertPolicy, AlertPreset, AlertReportRequest, CutOff, DunningPolicy,
    MessagePlaceholder, MessageTemplate, MessageValue, PlannedItem, Portfolio, ReminderPolicy, ReminderPreset,
    ReminderWindow, Result, alert_policy, alert_report, alerts, check_template, collection_cases, due_reminders,
    dunning_run, fill_template, filter_alerts, reminder_policy,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "alertPolicy" => answer(given, |r: AlertStart| Ok(alert_policy(r.preset))),
        "alertReport" => answer(given, |r: AlertReportRequest| alert_report(&r)),
        "alerts" => answer(given, |r: Watched| alerts(&r.portfolio, &r.cut_off, &r.policy, &r.facts)),
        "checkTemplate" => answer(given, |r: Templated| check_template(&r.template, &r.placeholders)),
        "collectionCases" => answer(given, |r: Collected| collection_cases(&r.portfolio, &r.cut_off)),
        "dueReminders" => answer(given, |r: Reminded| due_reminders(&r.portfolio, &r.window, &r.policy, &r.planned)),
        "dunningRun" => answer(given, |r: Dunned| dunning_run(&r.portfolio, &r.cut_off, &r.policy)),
        "fillTemplate" => answer(given, |r: Filled| fill_template(&r.template, &r.values)),
        "filterAlerts" => answer(given, |r: Filtered| filter_alerts(&r.alerts, &r.filter)),
        "reminderPolicy" => answer(given, |r: ReminderStart| Ok(reminder_policy(r.preset))),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct AlertStart {
    preset: AlertPreset,
}

#[derive(Clone, Shape)]
struct ReminderStart {
    preset: ReminderPreset,
}

#[derive(Clone, Shape)]
struct Watched {
    portfolio: Portfolio,
    cut_off: CutOff,
    policy: AlertPolicy,
    #[shape(default)]
    facts: AlertFacts,
}

#[derive(Clone, Shape)]
struct Templated {
    template: MessageTemplate,
    placeholders: Vec<MessagePlaceholder>,
}

#[derive(Clone, Shape)]
struct Collected {
    portfolio: Portfolio,
    cut_off: CutOff,
}

#[derive(Clone, Shape)]
struct Reminded {
    portfolio: Portfolio,
    window: ReminderWindow,
    policy: ReminderPolicy,
    #[shape(default)]
    planned: Vec<PlannedItem>,
}

#[derive(Clone, Shape)]
struct Dunned {
    portfolio: Portfolio,
    cut_off: CutOff,
    policy: DunningPolicy,
}

#[derive(Clone, Shape)]
struct Filled {
    template: MessageTemplate,
    values: Vec<MessageValue>,
}

#[derive(Clone, Shape)]
struct Filtered {
    alerts: Vec<Alert>,
    filter: AlertFilter,
}
