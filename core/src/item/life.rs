//! The life of a debt (账款生命周期): how it stood at the end of any day. One fold for all who ask.

use super::{CutOff, Debt, DebtAct, DebtEvent, DisputeOutcome};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result};

/// The most events one debt may have.
pub const MOST_EVENTS: usize = 100_000;

/// How a debt stands at a cut-off.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DebtStanding {
    /// Whether it is there at all: issued and entered by then.
    pub exists: bool,
    /// What it comes to, with agreed changes.
    pub amount: Money,
    /// What is open of it (未付金额), the disputed part included.
    pub open: Money,
    /// What of the open amount is disputed.
    pub disputed: Money,
    /// When it is due, as agreed by then.
    pub due: Date,
    /// What was paid, and not taken back.
    pub paid: Money,
    /// What was credited.
    pub credited: Money,
    /// What was settled beside payments.
    pub deducted: Money,
    /// What was given up, and not recovered.
    pub written_off: Money,
    /// What fell away.
    pub canceled: Money,
    /// The first day since whose end nothing is open; absent while something is.
    #[shape(omit)]
    pub settled: Option<Date>,
    /// The day promised last, if the promise is not kept yet.
    #[shape(omit)]
    pub promised: Option<Date>,
    /// The highest level of a reminder, 0 if none went out.
    pub reminded: i64,
    /// Who looks after it.
    #[shape(omit)]
    pub owner: Option<Id>,
}

/// The running figures of a debt, in minor units, after each event that is seen.
// INVARIANT: `amount` is `open` and everything that closed it: paid, credited, deducted, given up, fallen away.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Running {
    pub(crate) amount: i64,
    pub(crate) open: i64,
    pub(crate) paid: i64,
    pub(crate) credited: i64,
    pub(crate) deducted: i64,
    pub(crate) written_off: i64,
    pub(crate) canceled: i64,
    pub(crate) due: Date,
    /// What is disputed: nothing, or at most so much.
    pub(crate) disputed: Option<i64>,
    pub(crate) settled: Option<Date>,
    /// The day on which something was open again, and since when nothing had been.
    reopened: Option<(Date, Date)>,
    promised: Option<Promised>,
    pub(crate) reminded: i64,
}

/// What was promised last.
#[derive(Clone, Copy, Debug)]
struct Promised {
    day: Date,
    /// It is kept as soon as so much is settled in all; absent: all is settled.
    settled: Option<i64>,
}

impl Running {
    /// What of the open amount is disputed.
    pub(crate) fn disputed_now(&self) -> i64 {
        self.disputed.map_or(0, |at_most| at_most.min(self.open))
    }

    /// The day promised last, unless as much as was promised has been settled since.
    pub(crate) fn promised_now(&self) -> Option<Date> {
        let settled = self.amount.saturating_sub(self.open);
        let kept = |promised: &Promised| self.open == 0 || promised.settled.is_some_and(|enough| settled >= enough);
        self.promised.filter(|promised| !kept(promised)).map(|promised| promised.day)
    }
}

/// What is done with an event of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Taken over if it fits; if not, nothing is changed.
    Checked,
    /// Taken over, even if a figure is below zero by that.
    Unchecked,
}

/// Goes through events by business date and then in the order given; `ends` says whether the figures of a day are whole,
/// and `after` hears of each event that was taken over.
///
/// A day is legal if it ends so. An event dated back can come before others that were there first: paid on the tenth and
/// undone on the tenth, then paid on the ninth. A day whose events do not all fit one after the other is taken over as a
/// whole or not at all, in their order, so that what was undone takes back what it undid.
pub(super) fn by_day<'a, E, S: Clone>(
    events: &'a [E],
    on: impl Fn(&E) -> Date,
    run: &mut S,
    mut take: impl FnMut(&mut S, (usize, &'a E), Turn) -> Result<()>,
    ends: impl Fn(&S) -> bool,
    mut after: impl FnMut(&'a E, &S),
) -> Result<()> {
    // Most histories are given in their order, and then nothing is sorted.
    if events.is_sorted_by_key(&on) {
        return events.iter().enumerate().try_for_each(|event| {
            take(run, event, Turn::Checked)?;
            after(event.1, run);
            Ok(())
        });
    }
    let mut order: Vec<(usize, &'a E)> = events.iter().enumerate().collect();
    crate::order::sort_by_key(&mut order, |(position, event)| (on(event), *position));
    for day in order.chunk_by(|(_, one), (_, next)| on(one) == on(next)) {
        let mut whole = |turn| {
            let mut tried = run.clone();
            day.iter().try_for_each(|event| take(&mut tried, *event, turn)).map(|()| tried)
        };
        let turn = match whole(Turn::Checked) {
            Ok(_) => Turn::Checked,
            Err(refused) if !whole(Turn::Unchecked).is_ok_and(|tried| ends(&tried)) => return Err(refused),
            Err(_) => Turn::Unchecked,
        };
        for event in day {
            take(run, *event, turn)?;
            after(event.1, run);
        }
    }
    Ok(())
}

impl Debt {
    /// How it stands at a cut-off.
    ///
    /// # Errors
    /// Those of [`Debt::check`].
    pub fn standing(&self, cut_off: &CutOff) -> Result<DebtStanding> {
        let mut owner = self.owner.clone();
        let last = self.fold(cut_off, |event, _| {
            if let DebtAct::Reassigned { owner: next } = &event.act {
                owner = Some(next.clone());
            }
        })?;
        let money = |minor: i64| Money::new(minor, self.amount.currency());
        let exists = cut_off.sees(self.issued, self.entered);
        Ok(DebtStanding {
            exists,
            amount: money(last.amount)?,
            open: money(if exists { last.open } else { 0 })?,
            disputed: money(if exists { last.disputed_now() } else { 0 })?,
            due: last.due,
            paid: money(last.paid)?,
            credited: money(last.credited)?,
            deducted: money(last.deducted)?,
            written_off: money(last.written_off)?,
            canceled: money(last.canceled)?,
            settled: last.settled,
            promised: last.promised_now(),
            reminded: last.reminded,
            owner,
        })
    }

    /// Whether its history holds together, with everything known.
    ///
    /// # Errors
    /// `amount_not_positive`; `currency_mismatch`; `too_many` beyond 100,000 events; `before_document` for an event
    /// before the day of the document; `over_allocated` for an event that settles more than is open;
    /// `over_reversed` for one that takes back more than there was; `total_below_paid` for a change below what
    /// was settled; `number_out_of_range` for a level below 1. Each at its event.
    pub fn check(&self) -> Result<()> {
        self.fold(&CutOff::on(Date::new(9999, 12, 31)?), |_, _| {}).map(|_| ())
    }

    /// Goes through the events that are seen, day by day, and tells how the debt stood after each.
    pub(crate) fn fold<'a>(
        &'a self,
        cut_off: &CutOff,
        mut after: impl FnMut(&'a DebtEvent, &Running),
    ) -> Result<Running> {
        let amount = self.amount.minor();
        if amount <= 0 {
            return Err(Error::from(ErrorKind::AmountNotPositive { amount: self.amount }).at("amount"));
        }
        if self.events.len() > MOST_EVENTS {
            let refused = ErrorKind::TooMany { found: count(self.events.len()), limit: count(MOST_EVENTS) };
            return Err(Error::from(refused).at("events"));
        }
        let mut now = Running {
            amount,
            open: amount,
            paid: 0,
            credited: 0,
            deducted: 0,
            written_off: 0,
            canceled: 0,
            due: self.due,
            disputed: None,
            settled: None,
            reopened: None,
            promised: None,
            reminded: 0,
        };
        by_day(
            &self.events,
            |event| event.on,
            &mut now,
            |now, (position, event), turn| {
                if !cut_off.sees(event.on, event.entered) {
                    return Ok(());
                }
                self.step(now, event, turn).map_err(|e| e.at_index("events", position))
            },
            |now| {
                let all = [now.open, now.paid, now.credited, now.deducted, now.written_off, now.canceled];
                all.iter().all(|figure| *figure >= 0)
            },
            |event, now| {
                if cut_off.sees(event.on, event.entered) {
                    after(event, now);
                }
            },
        )?;
        Ok(now)
    }

    /// Takes one event over.
    fn step(&self, now: &mut Running, event: &DebtEvent, turn: Turn) -> Result<()> {
        if event.on < self.issued {
            let refused = ErrorKind::BeforeDocument { on: event.on, earliest: self.issued };
            return Err(Error::from(refused).at("on"));
        }
        let currency = self.amount.currency();
        let given = |amount: &Money| -> Result<i64> {
            let refused = if amount.currency() != currency {
                ErrorKind::CurrencyMismatch {
                    item: Some(self.id.clone()),
                    expected: currency,
                    found: amount.currency(),
                }
            } else if amount.minor() <= 0 {
                ErrorKind::AmountNotPositive { amount: *amount }
            } else {
                return Ok(amount.minor());
            };
            Err(Error::from(refused).at("amount").at("act"))
        };
        let money = |minor: i64| Money::new(minor, currency);
        let fits = |left: &i64| *left >= 0 || turn == Turn::Unchecked;
        // Settles a part of what is open.
        let settle = |now: &mut Running, asked: i64| -> Result<()> {
            let left = now.open.checked_sub(asked).filter(fits);
            let Some(left) = left else {
                let refused =
                    ErrorKind::OverAllocated { item: self.id.clone(), open: money(now.open)?, asked: money(asked)? };
                return Err(Error::from(refused).at("amount").at("act"));
            };
            now.open = left;
            Ok(())
        };
        // Takes back a part of what closed it.
        let reopen = |now: &mut Running, of: i64, asked: i64| -> Result<i64> {
            let left = of.checked_sub(asked).filter(fits);
            let Some(left) = left else {
                let refused = ErrorKind::OverReversed { paid: money(of)?, asked: money(asked)? };
                return Err(Error::from(refused).at("amount").at("act"));
            };
            now.open = now.open.saturating_add(asked);
            Ok(left)
        };
        let before = now.open;
        match &event.act {
            DebtAct::Paid { amount, .. } => {
                let amount = given(amount)?;
                settle(now, amount)?;
                now.paid = now.paid.saturating_add(amount);
            }
            DebtAct::PaymentReversed { amount, .. } => now.paid = reopen(now, now.paid, given(amount)?)?,
            DebtAct::Credited { amount } => {
                let amount = given(amount)?;
                settle(now, amount)?;
                now.credited = now.credited.saturating_add(amount);
            }
            DebtAct::Deducted { amount } => {
                let amount = given(amount)?;
                settle(now, amount)?;
                now.deducted = now.deducted.saturating_add(amount);
            }
            DebtAct::DeductionReversed { amount } => now.deducted = reopen(now, now.deducted, given(amount)?)?,
            DebtAct::WrittenOff { amount } => {
                let amount = given(amount)?;
                settle(now, amount)?;
                now.written_off = now.written_off.saturating_add(amount);
            }
            DebtAct::Recovered { amount } => now.written_off = reopen(now, now.written_off, given(amount)?)?,
            DebtAct::Canceled {} => {
                now.canceled = now.canceled.saturating_add(now.open);
                now.open = 0;
            }
            DebtAct::Changed { amount, due } => {
                if let Some(amount) = amount {
                    let amount = given(amount)?;
                    let closed = now.amount.saturating_sub(now.open);
                    let open = amount.checked_sub(closed).filter(fits);
                    let Some(open) = open else {
                        let refused = ErrorKind::TotalBelowPaid {
                            total: money(amount)?,
                            paid: money(closed)?,
                            frozen: money(closed)?,
                        };
                        return Err(Error::from(refused).at("amount").at("act"));
                    };
                    now.amount = amount;
                    now.open = open;
                }
                now.due = due.unwrap_or(now.due);
            }
            DebtAct::Disputed { amount } => {
                now.disputed = Some(amount.as_ref().map_or(Ok(i64::MAX), given)?);
            }
            DebtAct::DisputeEnded { outcome } => {
                let (DisputeOutcome::CustomerRight | DisputeOutcome::CustomerWrong | DisputeOutcome::Settled) = outcome;
                now.disputed = None;
            }
            DebtAct::Promised { day, amount } => {
                let more = amount.as_ref().map(given).transpose()?;
                let settled = now.amount.saturating_sub(now.open);
                now.promised = Some(Promised { day: *day, settled: more.map(|more| settled.saturating_add(more)) });
            }
            DebtAct::Reminded { level } => {
                if *level < 1 {
                    let refused = ErrorKind::NumberOutOfRange { found: *level, min: 1, max: i64::MAX };
                    return Err(Error::from(refused).at("level").at("act"));
                }
                now.reminded = now.reminded.max(*level);
            }
            DebtAct::Reassigned { .. } => {}
        }
        if now.open == 0 && before > 0 {
            // What was open only within a day was settled at the end of the day before.
            now.settled = match now.reopened {
                Some((on, settled)) if on == event.on => Some(settled),
                _ => Some(event.on),
            };
        } else if now.open > 0
            && let Some(settled) = now.settled.take()
        {
            now.reopened = Some((event.on, settled));
        }
        Ok(())
    }
}
