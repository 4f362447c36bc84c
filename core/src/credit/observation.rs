//! An observation (付款观测): how late one debt was, or is. All behavior is made of these.

use crate::calendar::WorkedDays;
use crate::item::PaymentSlice;
use crate::shape::Shape;
use crate::{BusinessDay, Calendar, CutOff, Date, Debt, DebtAct, DisputeOutcome, Error, Id, ItemKind, Money, Result};

/// What counts as late.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct ObservationRules {
    /// The days on which nobody pays: a due date on one of them moves to the next business day (节假日顺延). Lateness
    /// that only a weekend made is none. Absent: every day is a business day.
    #[shape(omit)]
    pub calendar: Option<Calendar>,
    /// So many days late are not late, 0 to 366 (宽限天数).
    #[shape(omit = 0)]
    pub tolerance: i64,
    /// At most so much left open does not keep a debt open: a bank fee, a rounding. One amount for each currency.
    #[shape(omit)]
    pub small: Vec<Money>,
}

/// How late a debt was, or is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Observation {
    /// The debt.
    pub debt: Id,
    /// The customer.
    pub customer: Id,
    /// What it came to, without what was credited or fell away.
    pub amount: Money,
    /// The day of its document.
    pub issued: Date,
    /// The day it was due, moved to a business day.
    pub due: Date,
    /// The day it was settled or given up; of one that is open, the day of the cut-off.
    pub until: Date,
    /// The days from `due` to `until`, below zero if it was early. Days of a dispute that was settled do not count.
    pub days: i64,
    /// Whether that is late: more days than the tolerance.
    pub late: bool,
    /// What became of it.
    pub state: ObservationState,
}

/// What became of a debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum ObservationState {
    /// It was settled (已结清).
    Settled,
    /// It was given up (坏账): late, and a loss.
    WrittenOff,
    /// It is open and past due (逾期未付).
    Overdue,
}

/// The observations of debts at a cut-off, in the order of the debts. A debt that is not due yet, that is wholly
/// disputed, or that was credited or canceled without a payment, gives none; nor does a late charge or a refund.
///
/// ```
/// use duebook::{Currency, CutOff, Debt, DebtEvent, Money, ObservationRules, observations};
///
/// let amount = Money::parse("1130.01", Currency::new("CNY")?)?;
/// let mut debt = Debt::new("INV-7", "ACME", amount, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.events.push(DebtEvent::paid("2026-02-10".parse()?, amount));
/// let seen = observations(&[debt], &ObservationRules::default(), &CutOff::on("2026-03-01".parse()?))?;
/// assert_eq!(seen[0].days, 6);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`Debt::check`], at the debt; `number_out_of_range` for the tolerance; those of the calendar.
pub fn observations(debts: &[Debt], rules: &ObservationRules, cut_off: &CutOff) -> Result<Vec<Observation>> {
    let observer = Observer::new(rules)?;
    let mut seen = Vec::new();
    for (position, debt) in debts.iter().enumerate() {
        if let Some(one) = observer.observe(debt, cut_off).map_err(|e| e.at_index("debts", position))? {
            seen.push(one);
        }
    }
    Ok(seen)
}

/// The rules, prepared for many debts.
#[derive(Clone, Debug)]
pub(crate) struct Observer<'a> {
    days: Option<WorkedDays>,
    rules: &'a ObservationRules,
}

impl<'a> Observer<'a> {
    pub(crate) fn new(rules: &'a ObservationRules) -> Result<Self> {
        let (found, min, max) = (rules.tolerance, 0, 366);
        if !(min..=max).contains(&found) {
            let refused = crate::ErrorKind::NumberOutOfRange { found, min, max };
            return Err(Error::from(refused).at("tolerance").at("rules"));
        }
        let days = rules.calendar.as_ref().map(Calendar::prepared).transpose();
        Ok(Self { days: days.map_err(|e| e.at("calendar").at("rules"))?, rules })
    }

    /// A due date, moved to the next business day.
    pub(crate) fn rolled(&self, due: Date) -> Result<Date> {
        self.days.as_ref().map_or(Ok(due), |days| days.adjust(due, BusinessDay::Following))
    }

    fn small(&self, amount: Money) -> i64 {
        self.rules.small.iter().find(|small| small.currency() == amount.currency()).map_or(0, Money::minor)
    }

    pub(crate) fn observe(&self, debt: &Debt, cut_off: &CutOff) -> Result<Option<Observation>> {
        if !matches!(debt.kind, ItemKind::Ordinary | ItemKind::WrittenOff) || !cut_off.sees(debt.issued, debt.entered) {
            return Ok(None);
        }
        let mut slices = Vec::new();
        let mut excused = Excused::default();
        // The last day on which anything but money closed a part of it, and the last on which a part was given up.
        let (mut other, mut given_up) = (None, None);
        let last = debt.fold(cut_off, |event, _| {
            PaymentSlice::take(&mut slices, event);
            match &event.act {
                DebtAct::Credited { .. } | DebtAct::Deducted { .. } | DebtAct::Canceled {} => other = Some(event.on),
                DebtAct::WrittenOff { .. } => given_up = Some(event.on),
                DebtAct::Disputed { .. } => excused.begins(event.on),
                DebtAct::DisputeEnded { outcome } => excused.ends(event.on, *outcome),
                DebtAct::Paid { .. }
                | DebtAct::PaymentReversed { .. }
                | DebtAct::DeductionReversed { .. }
                | DebtAct::Recovered { .. }
                | DebtAct::Changed { .. }
                | DebtAct::Promised { .. }
                | DebtAct::Reminded { .. }
                | DebtAct::Reassigned { .. } => {}
            }
        })?;
        let amount = last.amount.saturating_sub(last.credited).saturating_sub(last.canceled);
        if amount <= 0 {
            return Ok(None);
        }
        let undisputed = last.open.saturating_sub(last.disputed_now());
        let due = self.rolled(last.due)?;
        let closed = last.open <= self.small(debt.amount);
        let paid = slices.iter().map(|slice| slice.day).max();
        let (until, state) = if closed && last.written_off > 0 {
            (given_up.max(paid), ObservationState::WrittenOff)
        } else if closed {
            // Money that was there in time is not late because it was applied late; a credit note counts if nothing
            // was paid after it.
            (paid.max(other.filter(|_| paid.is_none())), ObservationState::Settled)
        } else if undisputed > 0 && cut_off.on > due {
            (Some(cut_off.on), ObservationState::Overdue)
        } else {
            (None, ObservationState::Overdue)
        };
        let Some(until) = until else { return Ok(None) };
        let days = until.days_since(due);
        // What a settled dispute excuses makes it less late, never early.
        let days = if days > 0 { days.saturating_sub(excused.between(due, until)).max(0) } else { days };
        Ok(Some(Observation {
            debt: debt.id.clone(),
            customer: debt.customer.clone(),
            amount: Money::new(amount, debt.amount.currency())?,
            issued: debt.issued,
            due,
            until,
            days,
            late: days > self.rules.tolerance,
            state,
        }))
    }
}

/// The days of disputes for which nobody is blamed.
#[derive(Default)]
struct Excused {
    since: Option<Date>,
    spans: Vec<(Date, Date)>,
}

impl Excused {
    fn begins(&mut self, on: Date) {
        self.since = self.since.or(Some(on));
    }

    fn ends(&mut self, on: Date, outcome: DisputeOutcome) {
        // A customer who was wrong was late all the time.
        let since = self.since.take().filter(|_| outcome != DisputeOutcome::CustomerWrong);
        self.spans.extend(since.map(|since| (since, on)));
    }

    fn between(&self, due: Date, until: Date) -> i64 {
        let open = self.since.map(|since| (since, until));
        let days = |(from, to): &(Date, Date)| (*to).min(until).days_since((*from).max(due)).max(0);
        self.spans.iter().chain(&open).map(days).fold(0, i64::saturating_add)
    }
}
