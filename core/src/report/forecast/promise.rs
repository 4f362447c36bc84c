//! Promises to pay (付款承诺): which are pending, and how many of those before were kept.

use std::collections::BTreeMap;

use crate::{CutOff, Date, Debt, DebtAct, Result};

/// What a debt says of promises and disputes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Word {
    /// What is open.
    pub(crate) open: i64,
    /// What of it is disputed.
    pub(crate) disputed: i64,
    /// When it is due, as agreed.
    pub(crate) due: Option<Date>,
    /// Since when it is disputed.
    pub(crate) since: Option<Date>,
    /// The promise whose day is still ahead, and how much of the debt it is for.
    pub(crate) pending: Option<(Date, i64)>,
    /// The last promise that was broken.
    pub(crate) broken: Option<Date>,
    pub(crate) made: i64,
    pub(crate) kept: i64,
}

/// A promise whose day has not come yet.
#[derive(Clone, Copy)]
struct Pending {
    day: Date,
    /// What may be open then.
    most: i64,
    amount: i64,
}

/// Goes through a debt once. `rolled` moves a day to a business day. A new promise takes the place of one whose day
/// has not come.
pub(crate) fn word(debt: &Debt, cut_off: &CutOff, rolled: impl Fn(Date) -> Result<Date>) -> Result<Word> {
    let mut word = Word::default();
    let mut pending: Option<Pending> = None;
    let mut before = debt.amount.minor();
    let mut refused = None;
    let now = debt.fold(cut_off, |event, running| {
        settle(&mut pending, event.on, before, &mut word);
        match &event.act {
            DebtAct::Promised { day, amount } => match rolled(*day) {
                Ok(day) => {
                    let amount = amount.as_ref().map_or(running.open, |amount| amount.minor().min(running.open));
                    pending = Some(Pending { day, most: running.open.saturating_sub(amount), amount });
                }
                Err(error) => refused = Some(error),
            },
            DebtAct::Disputed { .. } => word.since = word.since.or(Some(event.on)),
            DebtAct::DisputeEnded { .. } => word.since = None,
            _ => {}
        }
        before = running.open;
    })?;
    if let Some(error) = refused {
        return Err(error);
    }
    settle(&mut pending, cut_off.on.add_days(1).unwrap_or(cut_off.on), now.open, &mut word);
    word.pending = pending.map(|pending| (pending.day, pending.amount.min(now.open)));
    (word.open, word.disputed, word.due) = (now.open, now.disputed_now(), Some(now.due));
    Ok(word)
}

/// A promise whose day has passed is kept or broken.
fn settle(pending: &mut Option<Pending>, on: Date, open: i64, word: &mut Word) {
    if let Some(promise) = pending.take_if(|promise| promise.day < on) {
        word.made = word.made.saturating_add(1);
        if open <= promise.most {
            word.kept = word.kept.saturating_add(1);
        } else {
            word.broken = Some(promise.day);
        }
    }
}

/// How many promises are kept, in millionths.
#[derive(Debug, Default)]
pub(super) struct Promises {
    of: BTreeMap<usize, (i64, i64)>,
    made: i64,
    kept: i64,
}

impl Promises {
    pub(super) fn add(&mut self, customer: usize, word: &Word) {
        if word.made > 0 {
            let (made, kept) = self.of.entry(customer).or_default();
            *made = made.saturating_add(word.made);
            *kept = kept.saturating_add(word.kept);
            self.made = self.made.saturating_add(word.made);
            self.kept = self.kept.saturating_add(word.kept);
        }
    }

    /// Of a million promises of a customer: its own, and five of what all do; of all, two more, one kept.
    pub(super) fn rate(&self, customer: usize) -> i64 {
        let share = |above: i64, below: i64| above.checked_div(below).unwrap_or(0);
        let all = share(self.kept.saturating_add(1).saturating_mul(1_000_000), self.made.saturating_add(2));
        let (made, kept) = self.of.get(&customer).copied().unwrap_or_default();
        share(kept.saturating_mul(1_000_000).saturating_add(all.saturating_mul(5)), made.saturating_add(5))
    }
}
