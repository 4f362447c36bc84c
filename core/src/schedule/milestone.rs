//! An event is reported (里程碑达成): which waiting installments get their date by it.

use super::{EventDate, Installment, Schedule, ScheduleRequest, schedule};
use crate::shape::Shape;
use crate::{Error, Result};

/// The contract as it was, and what has happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct EventReport {
    /// What the schedule is made from, with the events reported before.
    pub schedule: ScheduleRequest,
    /// What has happened now.
    pub event: EventDate,
}

/// The schedule after an event, and what it changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct EventOutcome {
    /// The schedule as it is now. Only dates have changed: the amounts never depend on events.
    pub schedule: Schedule,
    /// The installments that got their date by this event, in the order of the terms.
    pub dated: Vec<Installment>,
    /// Those that still wait for another event.
    pub waiting: Vec<Installment>,
}

/// Reports an event: production finished, goods accepted, warranty begun.
///
/// ```
/// use duebook::{Currency, Due, EventDate, EventReport, Money, ScheduleRequest, Terms, report_event};
///
/// let terms = Terms::percent([("30", Due::after("signing", 7)?), ("70", Due::months_after("acceptance", 1)?)])?;
/// let total = Money::parse("99999.99", Currency::new("CNY")?)?;
/// let events = vec![EventDate::new("signing", "2026-01-15")?];
/// let outcome = report_event(&EventReport {
///     schedule: ScheduleRequest { total, terms, events, calendar: None },
///     event: EventDate::new("acceptance", "2026-01-31")?,
/// })?;
/// assert_eq!(outcome.dated[0].amount.to_string(), "69999.99 CNY");
/// assert_eq!(outcome.dated[0].due, Some("2026-02-28".parse()?));
/// assert!(outcome.waiting.is_empty());
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`schedule`], for the contract under `schedule`; `duplicate_id` at `event.event` if the event was
/// reported before; `unknown_event` at `event.event` if no line waits for it.
pub fn report_event(report: &EventReport) -> Result<EventOutcome> {
    let before = schedule(&report.schedule).map_err(|e| e.at("schedule"))?;
    let mut request = report.schedule.clone();
    request.events.push(report.event.clone());
    let reported = format!("events[{}]", report.schedule.events.len());
    let after = schedule(&request).map_err(|e| match e.path().strip_prefix(&reported) {
        // The caller gave it beside the list.
        Some(field) => Error::new(e.kind().clone()).at(field.trim_start_matches('.')).at("event"),
        None => e.at("schedule"),
    })?;
    let now_dated = |(before, after): (&Installment, &Installment)| {
        (before.due.is_none() && after.due.is_some()).then(|| after.clone())
    };
    let dated = before.installments.iter().zip(&after.installments).filter_map(now_dated).collect();
    let waiting = after.installments.iter().filter(|i| i.due.is_none()).cloned().collect();
    Ok(EventOutcome { schedule: after, dated, waiting })
}
