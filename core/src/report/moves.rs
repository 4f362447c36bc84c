//! The moves (变动) of debts and of money: what each event changed, so that figures of two days always tie.
//!
//! All reads of this module are made of moves. What is open at one cut-off and the moves up to another is what is open
//! there, to the cent, whatever was entered late, canceled or agreed anew in between.

use crate::shape::Shape;
use crate::{
    Currency, CutOff, Date, Debt, DebtAct, DebtEvent, Error, ErrorKind, Money, Prepayment, PrepaymentAct,
    PrepaymentEvent, Result,
};

/// What moved a debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum DebtMove {
    /// It came into being (新增应收).
    Charged,
    /// Its amount or its day was changed by agreement (变更).
    Changed,
    /// It was paid (收款、核销).
    Paid,
    /// A payment was taken back (反核销、退票).
    PaymentReversed,
    /// A credit note took something off (红字).
    Credited,
    /// A discount, fee or rounding was settled beside a payment (现金折扣、手续费).
    Deducted,
    /// What was settled beside a payment is owed again (扣减冲回).
    DeductionReversed,
    /// It was given up (坏账核销).
    WrittenOff,
    /// What was given up is owed again (坏账收回).
    Recovered,
    /// What was open of it fell away (作废).
    Canceled,
    /// The customer disputed it (提出争议).
    Disputed,
    /// A dispute ended (争议解决).
    DisputeEnded,
    /// The day it was due passed (转为逾期).
    BecameOverdue,
}

impl DebtMove {
    /// What kind of move an act is; promises, reminders and reassignments move nothing.
    pub(crate) const fn of(act: &DebtAct) -> Option<Self> {
        Some(match act {
            DebtAct::Paid { .. } => Self::Paid,
            DebtAct::PaymentReversed { .. } => Self::PaymentReversed,
            DebtAct::Credited { .. } => Self::Credited,
            DebtAct::Deducted { .. } => Self::Deducted,
            DebtAct::DeductionReversed { .. } => Self::DeductionReversed,
            DebtAct::WrittenOff { .. } => Self::WrittenOff,
            DebtAct::Recovered { .. } => Self::Recovered,
            DebtAct::Canceled {} => Self::Canceled,
            DebtAct::Changed { .. } => Self::Changed,
            DebtAct::Disputed { .. } => Self::Disputed,
            DebtAct::DisputeEnded { .. } => Self::DisputeEnded,
            DebtAct::Promised { .. } | DebtAct::Reminded { .. } | DebtAct::Reassigned { .. } => return None,
        })
    }
}

/// What moved money of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum MoneyMove {
    /// It arrived, or was moved here (到账、转入).
    Received,
    /// It paid something (核销).
    Applied,
    /// What it paid was taken back (反核销).
    Returned,
    /// It was paid back (退款).
    Refunded,
    /// What was paid back came back (退款退回).
    RefundReturned,
    /// It went elsewhere: another customer, another account, income, expired (转出).
    Removed,
    /// What went elsewhere is back (转出冲回).
    Restored,
    /// The bank took it back (退票).
    Bounced,
}

/// What is open, in three parts that never overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
// INVARIANT: `open` is the sum of the three others; `Parts::money` is the only door.
pub struct OpenParts {
    /// All that is open (未付金额).
    pub open: Money,
    /// What of it is not due yet, or due on the day itself (未到期).
    pub not_due: Money,
    /// What of it is past due and undisputed (逾期).
    pub overdue: Money,
    /// What of it is disputed, due or not (有争议).
    pub disputed: Money,
}

/// The same in minor units, which may be below zero where it is a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) not_due: i128,
    pub(crate) overdue: i128,
    pub(crate) disputed: i128,
}

impl Parts {
    pub(crate) const fn open(&self) -> i128 {
        self.not_due.saturating_add(self.overdue).saturating_add(self.disputed)
    }

    pub(crate) const fn plus(&self, other: &Self) -> Self {
        Self {
            not_due: self.not_due.saturating_add(other.not_due),
            overdue: self.overdue.saturating_add(other.overdue),
            disputed: self.disputed.saturating_add(other.disputed),
        }
    }

    pub(crate) const fn minus(&self, other: &Self) -> Self {
        Self {
            not_due: self.not_due.saturating_sub(other.not_due),
            overdue: self.overdue.saturating_sub(other.overdue),
            disputed: self.disputed.saturating_sub(other.disputed),
        }
    }

    pub(crate) fn is_zero(&self) -> bool {
        *self == Self::default()
    }

    pub(crate) fn money(&self, currency: Currency) -> Result<OpenParts> {
        let money = |minor: i128| Money::from_i128(minor, currency);
        Ok(OpenParts {
            open: money(self.open())?,
            not_due: money(self.not_due)?,
            overdue: money(self.overdue)?,
            disputed: money(self.disputed)?,
        })
    }
}

/// How a debt stood after an event, in minor units.
#[derive(Clone, Copy, Debug)]
pub(crate) struct State {
    /// What it comes to, with agreed changes.
    pub(crate) amount: i64,
    pub(crate) open: i64,
    pub(crate) disputed: i64,
    pub(crate) due: Date,
    /// What was credited, fell away or was settled beside payments: what nobody has to pay any more.
    pub(crate) waived: i64,
}

impl State {
    /// Its parts, as the day is `on`.
    pub(crate) fn parts(&self, on: Date) -> Parts {
        let (disputed, rest) = (self.disputed.into(), self.open.saturating_sub(self.disputed).into());
        let (not_due, overdue) = if self.due < on { (0, rest) } else { (rest, 0) };
        Parts { not_due, overdue, disputed }
    }
}

/// A debt with its events that are seen at a cut-off, in their order, and how it stood after each.
pub(crate) struct Life<'a> {
    pub(crate) debt: &'a Debt,
    pub(crate) start: State,
    pub(crate) steps: Vec<(&'a DebtEvent, State)>,
}

impl<'a> Life<'a> {
    /// None if the debt is not there yet.
    pub(crate) fn of(debt: &'a Debt, cut_off: &CutOff) -> Result<Option<Self>> {
        if !cut_off.sees(debt.issued, debt.entered) {
            return Ok(None);
        }
        let start =
            State { amount: debt.amount.minor(), open: debt.amount.minor(), disputed: 0, due: debt.due, waived: 0 };
        let mut states = Vec::new();
        debt.fold(cut_off, |_, now| {
            let waived = now.credited.saturating_add(now.canceled).saturating_add(now.deducted);
            let disputed = now.disputed_now();
            states.push(State { amount: now.amount, open: now.open, disputed, due: now.due, waived });
        })?;
        let mut events: Vec<&DebtEvent> =
            debt.events.iter().filter(|event| cut_off.sees(event.on, event.entered)).collect();
        // In the order of the fold: by day, and then as given.
        if !events.is_sorted_by_key(|event| event.on) {
            crate::order::sort_by_key(&mut events, |event| event.on);
        }
        Ok(Some(Self { debt, start, steps: events.into_iter().zip(states).collect() }))
    }

    /// How it stands at the end.
    pub(crate) fn last(&self) -> State {
        self.steps.last().map_or(self.start, |(_, state)| *state)
    }

    /// How it stood at the end of a day.
    pub(crate) fn at(&self, day: Date) -> State {
        let seen = self.steps.partition_point(|(event, _)| event.on <= day);
        seen.checked_sub(1).and_then(|at| self.steps.get(at)).map_or(self.start, |(_, state)| *state)
    }

    fn charged(&self, former: Option<&CutOff>, delta: Parts) -> DebtStep<'a> {
        let Debt { issued: on, entered, .. } = *self.debt;
        DebtStep { kind: DebtMove::Charged, event: None, on, entered, late: is_late(former, on), delta }
    }

    /// What moved from the end of a day to the end of another, while time passed.
    pub(crate) fn passing(&self, since: Date, until: Date) -> Vec<DebtStep<'a>> {
        let mut steps = Vec::new();
        let begun = self.debt.issued <= since;
        let (mut clock, mut state) = if begun { (since, self.at(since)) } else { (self.debt.issued, self.start) };
        if !begun {
            steps.push(self.charged(None, state.parts(clock)));
        }
        let time = |state: &State, clock: Date, to: Date| {
            let delta = state.parts(to).minus(&state.parts(clock));
            DebtStep { kind: DebtMove::BecameOverdue, event: None, on: to, entered: None, late: false, delta }
        };
        for (event, next) in self.steps.iter().filter(|(event, _)| !begun || event.on > since) {
            steps.push(time(&state, clock, event.on));
            clock = event.on;
            if let Some(kind) = DebtMove::of(&event.act) {
                let delta = next.parts(clock).minus(&state.parts(clock));
                steps.push(DebtStep {
                    kind,
                    event: Some(*event),
                    on: clock,
                    entered: event.entered,
                    late: false,
                    delta,
                });
            }
            state = *next;
        }
        steps.push(time(&state, clock, until));
        steps.retain(|step| !step.delta.is_zero());
        steps
    }
}

/// One move of a debt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DebtStep<'a> {
    pub(crate) kind: DebtMove,
    /// The event; none if the debt came into being or time passed.
    pub(crate) event: Option<&'a DebtEvent>,
    pub(crate) on: Date,
    pub(crate) entered: Option<Date>,
    /// Whether it lies before the end of the former cut-off, which did not know it.
    pub(crate) late: bool,
    pub(crate) delta: Parts,
}

fn is_late(former: Option<&CutOff>, on: Date) -> bool {
    former.is_some_and(|former| on <= former.on)
}

/// The moves of a debt that one cut-off sees and a former one does not, all valued as of one day. Together they are
/// what is open at the one less what was open at the other.
///
/// An event that both see moves something too, if what was entered late before it changed what it did: what a
/// cancellation took off depends on what was paid before.
///
/// Without a former cut-off these are all moves there ever were.
pub(crate) fn debt_steps<'a>(
    debt: &'a Debt,
    former: Option<&CutOff>,
    now: &CutOff,
    clock: Date,
) -> Result<Vec<DebtStep<'a>>> {
    let mut steps = Vec::new();
    let Some(life) = Life::of(debt, now)? else { return Ok(steps) };
    // If no more is known, what both see did the same.
    let revised = former.filter(|former| former.known != now.known);
    let known = revised.map_or(Ok(None), |former| Life::of(debt, former))?;
    let begun = former.is_some_and(|former| former.sees(debt.issued, debt.entered));
    let valued = |life: &Life<'a>| {
        let mut last = life.start.parts(clock);
        let deltas = life.steps.iter().map(|(_, state)| {
            let parts = state.parts(clock);
            let delta = parts.minus(&last);
            last = parts;
            delta
        });
        deltas.collect::<Vec<Parts>>()
    };
    let mut before = known.as_ref().map(valued).unwrap_or_default().into_iter();
    if !begun {
        steps.push(life.charged(former, life.start.parts(clock)));
    }
    for ((event, _), delta) in life.steps.iter().zip(valued(&life)) {
        let seen = begun && former.is_some_and(|former| former.sees(event.on, event.entered));
        let delta = match (seen, revised) {
            (true, None) => continue,
            (true, Some(_)) => delta.minus(&before.next().unwrap_or_default()),
            (false, _) => delta,
        };
        if let Some(kind) = DebtMove::of(&event.act) {
            let late = is_late(former, event.on);
            steps.push(DebtStep { kind, event: Some(*event), on: event.on, entered: event.entered, late, delta });
        }
    }
    steps.retain(|step| !step.delta.is_zero());
    Ok(steps)
}

/// One move of money.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MoneyStep<'a> {
    pub(crate) kind: MoneyMove,
    /// The event; none if the money arrived.
    pub(crate) event: Option<&'a PrepaymentEvent>,
    pub(crate) on: Date,
    pub(crate) entered: Option<Date>,
    pub(crate) late: bool,
    /// What it changed of what is left, in minor units.
    pub(crate) delta: i64,
}

/// All moves of money that are seen at a cut-off.
pub(crate) fn money_life<'a>(money: &'a Prepayment, cut_off: &CutOff) -> Result<Vec<MoneyStep<'a>>> {
    // What does not hold together is refused there; after it the sums below cannot leave their range.
    money.standing(cut_off)?;
    let (first, entered) = (money.first_day(), money.entered);
    if !cut_off.sees(first, entered) {
        return Ok(Vec::new());
    }
    let mut left = money.amount.minor();
    let mut steps =
        vec![MoneyStep { kind: MoneyMove::Received, event: None, on: first, entered, late: false, delta: left }];
    let mut events: Vec<&PrepaymentEvent> =
        money.events.iter().filter(|event| cut_off.sees(event.on, event.entered)).collect();
    crate::order::sort_by_key(&mut events, |event| event.on);
    for event in events {
        let (kind, delta) = match &event.act {
            PrepaymentAct::Applied { amount, .. } => (MoneyMove::Applied, amount.minor().saturating_neg()),
            PrepaymentAct::Returned { amount, .. } => (MoneyMove::Returned, amount.minor()),
            PrepaymentAct::Refunded { amount, .. } => (MoneyMove::Refunded, amount.minor().saturating_neg()),
            PrepaymentAct::RefundReturned { amount, .. } => (MoneyMove::RefundReturned, amount.minor()),
            PrepaymentAct::Removed { amount } => (MoneyMove::Removed, amount.minor().saturating_neg()),
            PrepaymentAct::Restored { amount } => (MoneyMove::Restored, amount.minor()),
            PrepaymentAct::Bounced {} => (MoneyMove::Bounced, left.saturating_neg()),
            PrepaymentAct::RefundRequested { .. }
            | PrepaymentAct::RefundCanceled { .. }
            | PrepaymentAct::Held { .. } => continue,
        };
        left = left.saturating_add(delta);
        steps.push(MoneyStep { kind, event: Some(event), on: event.on, entered: event.entered, late: false, delta });
    }
    Ok(steps)
}

/// The moves of money that one cut-off sees and a former one does not; as [`debt_steps`].
pub(crate) fn money_steps<'a>(
    money: &'a Prepayment,
    former: Option<&CutOff>,
    now: &CutOff,
) -> Result<Vec<MoneyStep<'a>>> {
    let revised = former.filter(|former| former.known != now.known);
    let known = revised.map_or(Ok(Vec::new()), |former| money_life(money, former))?;
    let begun = former.is_some_and(|former| former.sees(money.first_day(), money.entered));
    let mut before = known.into_iter();
    let mut steps = Vec::new();
    for step in money_life(money, now)? {
        let seen = begun && former.is_some_and(|former| former.sees(step.on, step.entered));
        let delta = match (seen, revised) {
            (true, None) => 0,
            (true, Some(_)) => step.delta.saturating_sub(before.next().map_or(0, |step| step.delta)),
            (false, _) => step.delta,
        };
        if delta != 0 {
            steps.push(MoneyStep { delta, late: is_late(former, step.on), ..step });
        }
    }
    Ok(steps)
}

/// Refuses two cut-offs of which the former sees anything the later does not.
pub(crate) fn forward(former: &CutOff, now: &CutOff) -> Result<()> {
    if former.on > now.on {
        return Err(out_of_reach(former.on, None, Some(now.on)).at("on"));
    }
    match (former.known, now.known) {
        (_, None) => Ok(()),
        (Some(former), Some(now)) if former <= now => Ok(()),
        (former, Some(last)) => Err(out_of_reach(former.unwrap_or(last), None, Some(last)).at("known")),
    }
}

/// A date that lies outside of what was asked for.
pub(crate) fn out_of_reach(on: Date, first: Option<Date>, last: Option<Date>) -> Error {
    Error::from(ErrorKind::DateOutOfReach { on, first, last })
}

/// Refuses a period that ends before it begins, and gives the day before it.
pub(crate) fn day_before(first: Date, last: Date) -> Result<Date> {
    if last < first {
        return Err(out_of_reach(last, Some(first), None).at("last"));
    }
    first.add_days(-1).map_err(|e| e.at("first"))
}
