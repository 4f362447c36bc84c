//! An observation (付款观测): how late one debt was, or is. All behavior is made of these.

use crate::calendar::WorkedDays;
use crate::item::{PaymentSlice, PaymentSlices, Running};
use crate::shape::Shape;
use crate::{
    BusinessDay, Calendar, CutOff, Date, Debt, DebtAct, DebtEvent, DisputeOutcome, Error, Id, ItemKind, Money, Result,
};

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
    /// Whether that is late: more days than the tolerance, or given up.
    pub late: bool,
    /// What became of it.
    pub state: ObservationState,
}

/// What became of a debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum ObservationState {
    /// It was settled (已结清).
    Settled,
    /// It was given up (坏账): late, and a loss. What is recovered later is income and changes nothing.
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
/// let seen = observations(&[debt], &CutOff::on("2026-03-01".parse()?), &ObservationRules::default())?;
/// assert_eq!(seen[0].days, 6);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`Debt::check`], at the debt; `number_out_of_range` for the tolerance; those of the calendar.
pub fn observations(debts: &[Debt], cut_off: &CutOff, rules: &ObservationRules) -> Result<Vec<Observation>> {
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

    /// A refusal of the rules where they are the `observation` of others.
    pub(crate) fn at_observation(e: Error) -> Error {
        let path = e.path().strip_prefix("rules.").unwrap_or_else(|| e.path()).to_owned();
        Error::from(e.kind().clone()).at(path).at("observation").at("rules")
    }

    /// A due date, moved to the next business day.
    pub(crate) fn rolled(&self, due: Date) -> Result<Date> {
        self.days.as_ref().map_or(Ok(due), |days| days.adjust(due, BusinessDay::Following))
    }

    /// At most so much left open of such an amount is as good as nothing, in minor units.
    pub(crate) fn small(&self, amount: Money) -> i64 {
        self.rules.small.iter().find(|small| small.currency() == amount.currency()).map_or(0, Money::minor)
    }

    pub(crate) fn observe(&self, debt: &Debt, cut_off: &CutOff) -> Result<Option<Observation>> {
        let Some(seen) = self.look(debt, cut_off, |_, _| {})?.and_then(|look| look.seen) else { return Ok(None) };
        Ok(Some(Observation {
            debt: debt.id.clone(),
            customer: debt.customer.clone(),
            amount: Money::new(seen.amount, debt.amount.currency())?,
            issued: debt.issued,
            due: seen.due,
            until: seen.until,
            days: seen.days,
            late: seen.late,
            state: seen.state,
        }))
    }

    /// Goes through a debt once. `each` hears of every event that is seen, with the figures after it. None: the debt is
    /// not there yet, or it is a late charge or a refund.
    pub(crate) fn look<'d>(
        &self,
        debt: &'d Debt,
        cut_off: &CutOff,
        mut each: impl FnMut(&'d DebtEvent, &Running),
    ) -> Result<Option<Look<'d>>> {
        if !counts(debt, cut_off) {
            return Ok(None);
        }
        let small = self.small(debt.amount);
        let (mut slices, mut excused) = (PaymentSlices::default(), Excused::default());
        // The last day on which anything but money closed a part of it, and the first on which the rest was given up:
        // what comes after that is income, and changes nothing (坏账收回).
        let (mut other, mut loss) = (None, None);
        let last = debt.fold(cut_off, |event, now| {
            slices.take(event);
            match &event.act {
                DebtAct::Credited { .. } | DebtAct::Deducted { .. } | DebtAct::Canceled {} => other = Some(event.on),
                DebtAct::WrittenOff { .. } if now.open <= small && loss.is_none() => {
                    loss = Some((event.on, *now, slices.left().collect::<Vec<_>>()));
                }
                DebtAct::Disputed { .. } => excused.begins(event.on),
                DebtAct::DisputeEnded { outcome } => excused.ends(event.on, *outcome),
                DebtAct::WrittenOff { .. }
                | DebtAct::Paid { .. }
                | DebtAct::DeductionReversed { .. }
                | DebtAct::PaymentReversed { .. }
                | DebtAct::Recovered { .. }
                | DebtAct::Changed { .. }
                | DebtAct::Promised { .. }
                | DebtAct::Reminded { .. }
                | DebtAct::Reassigned { .. } => {}
            }
            each(event, now);
        })?;
        let due = self.rolled(last.due)?;
        let slices: Vec<PaymentSlice<'d>> = slices.left().collect();
        let (then, paid) = loss.as_ref().map_or((&last, &slices), |(_, then, paid)| (then, paid));
        let undisputed = then.open.saturating_sub(then.disputed_now());
        let (until, state) = if let Some((on, ..)) = &loss {
            (Some(*on), ObservationState::WrittenOff)
        } else if last.open <= small {
            // Money that was there in time is not late because it was applied late; a credit note counts if nothing
            // was paid.
            (settled_on(paid, last.open, small).or(other), ObservationState::Settled)
        } else {
            let overdue = undisputed > 0 && cut_off.on > due;
            (overdue.then_some(cut_off.on), ObservationState::Overdue)
        };
        let amount = then.amount.saturating_sub(then.credited).saturating_sub(then.canceled);
        let seen = until.filter(|_| amount > 0).map(|until| {
            let days = excused.late(due, until);
            Seen {
                amount,
                due,
                until,
                days,
                late: state == ObservationState::WrittenOff || days > self.rules.tolerance,
                state,
                paid: paid.clone(),
                lost: if loss.is_some() { then.written_off } else { 0 },
            }
        });
        Ok(Some(Look { last, due, slices, excused, seen }))
    }
}

/// Whether a debt is there and counts as behavior: late charges and refunds do not.
pub(crate) fn counts(debt: &Debt, cut_off: &CutOff) -> bool {
    matches!(debt.kind, ItemKind::Ordinary | ItemKind::WrittenOff) && cut_off.sees(debt.issued, debt.entered)
}

/// The first day after which no more than a small amount was open: a fee that is paid years later does not make late.
fn settled_on(paid: &[PaymentSlice<'_>], open: i64, small: i64) -> Option<Date> {
    if small <= 0 {
        return paid.iter().map(|slice| slice.day).max();
    }
    let mut days: Vec<(Date, i64)> = paid.iter().map(|slice| (slice.day, slice.amount)).collect();
    crate::order::sort(&mut days);
    let mut open = open;
    while let Some((day, amount)) = days.pop() {
        open = open.saturating_add(amount);
        if open > small || days.is_empty() {
            return Some(day);
        }
    }
    None
}

/// What one debt shows at a cut-off.
#[derive(Clone, Debug)]
pub(crate) struct Look<'d> {
    /// How it stands.
    pub(crate) last: Running,
    /// When it is due, moved to a business day.
    pub(crate) due: Date,
    /// What was paid and stays so.
    pub(crate) slices: Vec<PaymentSlice<'d>>,
    pub(crate) excused: Excused,
    /// How late it was or is; none as for [`observations`].
    pub(crate) seen: Option<Seen<'d>>,
}

/// How late one debt was or is.
#[derive(Clone, Debug)]
pub(crate) struct Seen<'d> {
    pub(crate) amount: i64,
    pub(crate) due: Date,
    pub(crate) until: Date,
    pub(crate) days: i64,
    pub(crate) late: bool,
    pub(crate) state: ObservationState,
    /// What was paid, and not after it was given up.
    pub(crate) paid: Vec<PaymentSlice<'d>>,
    /// What was given up.
    pub(crate) lost: i64,
}

/// The days of disputes for which nobody is blamed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Excused {
    since: Option<Date>,
    // INVARIANT: none begins before the one before it ended, as the events of a debt come by their day.
    spans: Vec<Span>,
}

#[derive(Clone, Copy, Debug)]
struct Span {
    from: Date,
    to: Date,
    /// The days of the spans before it.
    before: i64,
}

impl Excused {
    fn begins(&mut self, on: Date) {
        self.since = self.since.or(Some(on));
    }

    fn ends(&mut self, on: Date, outcome: DisputeOutcome) {
        // A customer who was wrong was late all the time.
        let since = self.since.take().filter(|_| outcome != DisputeOutcome::CustomerWrong);
        let before = self.days_before(on);
        self.spans.extend(since.map(|from| Span { from, to: on, before }));
    }

    /// The days from one day to another, below zero if it is earlier. What a dispute excuses makes less late, never early.
    pub(crate) fn late(&self, due: Date, until: Date) -> i64 {
        let days = until.days_since(due);
        if days > 0 { days.saturating_sub(self.between(due, until)).max(0) } else { days }
    }

    fn between(&self, due: Date, until: Date) -> i64 {
        let open = self.since.map_or(0, |since| until.days_since(since.max(due)).max(0));
        self.days_before(until).saturating_sub(self.days_before(due)).saturating_add(open)
    }

    /// How many days of disputes that are over lie before a day.
    fn days_before(&self, day: Date) -> i64 {
        let begun = self.spans.partition_point(|span| span.from < day);
        let last = begun.checked_sub(1).and_then(|last| self.spans.get(last));
        last.map_or(0, |span| span.to.min(day).days_since(span.from).saturating_add(span.before))
    }
}
