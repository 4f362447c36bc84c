//! Periods (会计期间) that are closed and opened again, and rules that hold from a day on.

use super::desk::Desk;
use super::event::BookEvent;
use super::rules::BookRules;
use super::state::{Moment, State, refused};
use crate::error::ErrorKind;
use crate::{Date, Error, Result};

/// The last closed day.
pub(super) fn closed(state: &State) -> Option<Date> {
    state.closed.get(&()).copied()
}

pub(super) fn close(desk: &mut Desk<'_>, through: Date) -> Result<()> {
    check_close(desk.state, through).map_err(|e| e.at("through"))?;
    desk.push(BookEvent::PeriodClosed { through })
}

fn check_close(state: &State, through: Date) -> Result<()> {
    match closed(state) {
        Some(last) if through <= last => refused(ErrorKind::PeriodOpen { day: through }),
        _ => Ok(()),
    }
}

pub(super) fn open(desk: &mut Desk<'_>, since: Date) -> Result<()> {
    check_open(desk.state, since).map_err(|e| e.at("since"))?;
    desk.push(BookEvent::PeriodOpened { since })
}

fn check_open(state: &State, since: Date) -> Result<()> {
    match closed(state) {
        Some(last) if since <= last => Ok(()),
        _ => refused(ErrorKind::PeriodOpen { day: since }),
    }
}

pub(super) fn change_rules(desk: &mut Desk<'_>, since: Date, rules: &BookRules) -> Result<()> {
    if let Some(scheme) = &rules.scheme {
        scheme.check().map_err(|e| e.at("rules.scheme"))?;
    }
    if let Some(window) = &rules.dates {
        window.check_self().map_err(|e| e.at("rules.dates"))?;
    }
    super::foreign::check_rules(desk.state, rules).map_err(|e| e.at("rules"))?;
    if desk.state.rules_on(since) == rules {
        return refused(ErrorKind::NothingToDo {});
    }
    desk.push(BookEvent::RulesChanged { since, rules: rules.clone() })
}

pub(super) fn apply(state: &mut State, _: Moment, event: &BookEvent) -> Result<()> {
    match event {
        BookEvent::PeriodClosed { through } => {
            check_close(state, *through)?;
            state.closed.put((), *through);
        }
        BookEvent::PeriodOpened { since } => {
            check_open(state, *since)?;
            match since.add_days(-1) {
                Ok(before) => state.closed.put((), before),
                // The first day of the calendar: nothing is closed any more.
                Err(_) => state.closed.remove(&()),
            }
        }
        BookEvent::RulesChanged { since, rules } => {
            if let Some(scheme) = &rules.scheme {
                scheme.check().map_err(|e: Error| e.at("rules.scheme"))?;
            }
            if let Some(window) = &rules.dates {
                window.check_self().map_err(|e| e.at("rules.dates"))?;
            }
            super::foreign::check_rules(state, rules).map_err(|e| e.at("rules"))?;
            state.rules.put(*since, rules.clone());
        }
        _ => {}
    }
    Ok(())
}
