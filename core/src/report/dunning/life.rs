//! What happened to a debt between the customer and whoever collects it: reminders, promises, disputes.

use crate::item::Running;
use crate::shape::Shape;
use crate::{CutOff, Date, Debt, DebtAct, Id, Money, Result};

/// A promise to pay (付款承诺).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CollectionPromise {
    /// When it was made.
    pub made: Date,
    /// The day promised.
    pub day: Date,
    /// How much; absent: all that was open.
    #[shape(omit)]
    pub amount: Option<Money>,
    /// What became of it.
    pub state: PromiseState,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PromiseState {
    /// Its day is not over (未到期).
    Open,
    /// At the end of its day, so much was settled (已兑现).
    Kept,
    /// At the end of its day, it was not (未兑现).
    Broken,
}

/// A debt as those see it who collect it.
#[derive(Clone, Debug)]
pub(crate) struct Life {
    pub(crate) now: Running,
    /// The highest level that went out since the due date was last agreed anew.
    pub(crate) level: i64,
    pub(crate) reminded: Option<Date>,
    pub(crate) promise: Option<CollectionPromise>,
    /// What is still to come of a promise whose day is not over: as much as was promised, less what was settled since.
    waiting: i64,
    pub(crate) broken: i64,
    pub(crate) disputed_since: Option<Date>,
    pub(crate) owner: Option<Id>,
    /// The last day on which anything happened to it.
    pub(crate) last: Option<Date>,
    /// The last day on which the customer acknowledged it: paid a part, or promised.
    pub(crate) acknowledged: Option<Date>,
}

struct Promised {
    made: Date,
    day: Date,
    amount: Option<Money>,
    /// What was settled when it was made.
    settled: i64,
}

impl Promised {
    fn is_kept(&self, settled: i64, open: i64) -> bool {
        open == 0 || self.left(settled) == Some(0)
    }

    /// What is still to come of it; absent: all that is open.
    fn left(&self, settled: i64) -> Option<i64> {
        let paid = settled.saturating_sub(self.settled).max(0);
        self.amount.map(|amount| amount.minor().saturating_sub(paid).max(0))
    }

    fn ended(&self, state: PromiseState) -> CollectionPromise {
        CollectionPromise { made: self.made, day: self.day, amount: self.amount, state }
    }
}

impl Life {
    /// Follows the events that are seen.
    pub(crate) fn of(debt: &Debt, cut_off: &CutOff) -> Result<Self> {
        let (mut level, mut reminded, mut disputed_since) = (0, None, None);
        let (mut promise, mut pending, mut broken): (Option<CollectionPromise>, Option<Promised>, i64) =
            (None, None, 0);
        let (mut last, mut acknowledged) = (None, None);
        let mut owner = debt.owner.clone();
        // What was settled and open before an event; a promise is judged by the end of its day.
        let (mut settled, mut open) = (0, debt.amount.minor());
        let now = debt.fold(cut_off, |event, now| {
            last = Some(event.on);
            if let Some(over) = pending.take_if(|promised| event.on > promised.day) {
                let kept = over.is_kept(settled, open);
                broken = broken.saturating_add(i64::from(!kept));
                promise = Some(over.ended(if kept { PromiseState::Kept } else { PromiseState::Broken }));
            }
            match &event.act {
                DebtAct::Promised { day, amount } => {
                    acknowledged = Some(event.on);
                    pending = Some(Promised {
                        made: event.on,
                        day: *day,
                        amount: *amount,
                        settled: now.amount.saturating_sub(now.open),
                    });
                }
                DebtAct::Reminded { level: next } => {
                    level = level.max(*next);
                    reminded = Some(event.on);
                }
                // Another day was agreed: the ladder begins anew.
                DebtAct::Changed { due: Some(_), .. } => (level, reminded) = (0, None),
                DebtAct::Disputed { .. } => disputed_since = disputed_since.or(Some(event.on)),
                DebtAct::DisputeEnded { .. } => disputed_since = None,
                DebtAct::Reassigned { owner: next } => owner = Some(next.clone()),
                DebtAct::Paid { .. } => acknowledged = Some(event.on),
                DebtAct::PaymentReversed { .. }
                | DebtAct::Credited { .. }
                | DebtAct::Deducted { .. }
                | DebtAct::DeductionReversed { .. }
                | DebtAct::WrittenOff { .. }
                | DebtAct::Recovered { .. }
                | DebtAct::Canceled {}
                | DebtAct::Changed { due: None, .. } => {}
            }
            (settled, open) = (now.amount.saturating_sub(now.open), now.open);
        })?;
        let mut waiting = 0;
        if let Some(promised) = pending {
            let kept = promised.is_kept(settled, open);
            let over = cut_off.on > promised.day;
            broken = broken.saturating_add(i64::from(over && !kept));
            let state = match (kept, over) {
                (true, _) => PromiseState::Kept,
                (false, true) => PromiseState::Broken,
                (false, false) => PromiseState::Open,
            };
            if state == PromiseState::Open {
                waiting = promised.left(settled).unwrap_or(i64::MAX);
            }
            promise = Some(promised.ended(state));
        }
        Ok(Self { now, level, reminded, promise, waiting, broken, disputed_since, owner, last, acknowledged })
    }

    /// What is open, and neither disputed nor promised for a day that is not over.
    pub(crate) fn asked(&self) -> i64 {
        let undisputed = self.now.open.saturating_sub(self.now.disputed_now());
        undisputed.saturating_sub(self.waiting).max(0)
    }

    /// The day of the last promise, if it was broken.
    pub(crate) fn broken_day(&self) -> Option<Date> {
        let promise = self.promise.as_ref()?;
        (promise.state == PromiseState::Broken && self.now.open > 0).then_some(promise.day)
    }
}
