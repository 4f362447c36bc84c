//! What was known of a debt on which day: the states it went through as they were entered.

use crate::error::{ErrorKind, count};
use crate::{CutOff, Date, Debt, DebtAct, Error, Id, Result};

/// A debt as it was known from a day on, until the next state.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) from: Date,
    pub(super) amount: i64,
    pub(super) open: i64,
    pub(super) disputed: i64,
    pub(super) due: Date,
    pub(super) promised: Option<Date>,
    pub(super) owner: Option<Id>,
}

/// The most different days on which something was entered out of its order.
const MOST_BACK_DATED: usize = 1_000;

/// The day from which something is seen.
pub(super) fn seen(on: Date, entered: Option<Date>) -> Date {
    on.max(entered.unwrap_or(on))
}

/// The states of a debt up to a day, and what is open of it with everything that is known.
///
/// Histories that were entered in their order, as nearly all were, are gone through once. Where something was entered
/// after what came later, each day on which anything was entered is gone through on its own.
pub(super) fn states(debt: &Debt, through: Date) -> Result<(Vec<Known>, i64)> {
    let born = seen(debt.issued, debt.entered);
    let mut order: Vec<(Date, Date)> =
        debt.events.iter().map(|event| (event.on, seen(event.on, event.entered))).collect();
    if !order.is_sorted_by_key(|(on, _)| *on) {
        order.sort_by_key(|(on, _)| *on);
    }
    let far = CutOff::on(Date::new(9999, 12, 31)?);
    let mut known: Vec<Known> = Vec::new();
    let mut owner = debt.owner.clone();
    let first = Known {
        from: born,
        amount: debt.amount.minor(),
        open: debt.amount.minor(),
        disputed: 0,
        due: debt.due,
        promised: None,
        owner: owner.clone(),
    };
    let monotone = order.is_sorted_by_key(|(_, seen)| *seen);
    if monotone {
        known.push(first);
    }
    let last = debt.fold(&far, |event, now| {
        if !monotone {
            return;
        }
        if let DebtAct::Reassigned { owner: next } = &event.act {
            owner = Some(next.clone());
        }
        let state = Known {
            from: seen(event.on, event.entered).max(born),
            amount: now.amount,
            open: now.open,
            disputed: now.disputed_now(),
            due: now.due,
            promised: now.promised_now(),
            owner: owner.clone(),
        };
        match known.last_mut() {
            Some(before) if before.from == state.from => *before = state,
            _ => known.push(state),
        }
    })?;
    if monotone {
        return Ok((known, last.open));
    }
    let mut days: Vec<Date> = order.iter().map(|(_, seen)| (*seen).max(born)).collect();
    days.push(born);
    days.sort_unstable();
    days.dedup();
    days.retain(|day| *day <= through);
    if days.len() > MOST_BACK_DATED {
        let refused = ErrorKind::TooMany { found: count(days.len()), limit: count(MOST_BACK_DATED) };
        return Err(Error::from(refused).at("events"));
    }
    for day in days {
        let mut owner = debt.owner.clone();
        let now = debt.fold(&CutOff { on: day, known: Some(day) }, |event, _| {
            if let DebtAct::Reassigned { owner: next } = &event.act {
                owner = Some(next.clone());
            }
        })?;
        known.push(Known {
            from: day,
            amount: now.amount,
            open: now.open,
            disputed: now.disputed_now(),
            due: now.due,
            promised: now.promised_now(),
            owner,
        });
    }
    Ok((known, last.open))
}
