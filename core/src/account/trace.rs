//! Where each cent of a lot went (资金流向).

use super::accounts::Accounts;
use super::check::money;
use super::decide::is_use;
use super::movement::Act;
use super::state::{LotState, What};
use crate::reason::AccountEvent;
use crate::shape::Shape;
use crate::{Date, Id, Money, Result};

/// One step of the way of a lot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TraceLine {
    /// The business date.
    pub on: Date,
    /// The lot it happened to: the one asked for, or one that it became.
    pub lot: Id,
    /// The movement. Absent: the date alone did it.
    #[shape(omit)]
    pub movement: Option<Id>,
    /// What happened, with the amounts of this lot.
    pub event: AccountEvent,
    /// The lot that this part of it became.
    #[shape(omit)]
    pub into: Option<Id>,
    /// What is left of the lot after it.
    pub left: Money,
    /// Of it, what is held.
    pub held: Money,
}

/// What one movement did to a lot, in minor units.
#[derive(Clone, Copy, Default)]
struct Step {
    taken: i64,
    left: i64,
    held: i64,
}

impl Accounts {
    /// The way of a lot up to a day: what it paid, what was held, where the rest went, and the same for every
    /// lot that parts of it became. By date, within a day in the order recorded.
    ///
    /// # Errors
    /// `unknown_lot`, at `lot`.
    pub fn trace(&self, lot: &Id, as_of: Date) -> Result<Vec<TraceLine>> {
        let (first, _) = self.lot(lot).map_err(|e| e.at("lot"))?;
        let mut lines = Vec::new();
        let mut seen = std::collections::BTreeSet::from([first]);
        let mut ahead = vec![first];
        while let Some(at) = ahead.pop() {
            let Some(lot) = self.lots.get(at) else { continue };
            let became = self.trace_one(at, lot, as_of, &mut lines);
            ahead.extend(became.into_iter().filter(|into| seen.insert(*into)));
        }
        crate::order::sort_by_key(&mut lines, |(place, _)| *place);
        Ok(lines.into_iter().map(|(_, line)| line).collect())
    }

    /// The lines of one lot, and the lots it became.
    fn trace_one(
        &self,
        at: usize,
        lot: &LotState,
        as_of: Date,
        lines: &mut Vec<((Date, usize, usize), TraceLine)>,
    ) -> Vec<usize> {
        let Some(home) = self.accounts.get(lot.account) else { return Vec::new() };
        let currency = home.key.currency;
        let mut became = Vec::new();
        // Before the holds that end on the same day: what they set free has expired, too.
        if let Some(expires) = lot.expires.filter(|expires| *expires <= as_of) {
            let (free, held) = (lot.free.before(expires), lot.held().before(expires));
            if free > 0 {
                let line = TraceLine {
                    on: expires,
                    lot: lot.id.clone(),
                    movement: None,
                    event: AccountEvent::BecameUnusable { lot: lot.id.clone(), amount: money(free, currency) },
                    into: None,
                    left: money(free.saturating_add(held), currency),
                    held: money(held, currency),
                };
                lines.push(((expires, 0, at), line));
            }
        }
        // By day; what the date alone does comes first. No movement twice: its entries are added up.
        let mut steps: std::collections::BTreeMap<(Date, usize, usize), (Step, Option<AccountEvent>)> =
            Default::default();
        for entry in lot.history.iter().filter(|entry| entry.on <= as_of) {
            let (step, _) = steps.entry((entry.on, entry.deed.saturating_add(1), 0)).or_default();
            match entry.what {
                What::Granted => step.left = step.left.saturating_add(entry.amount),
                What::Held => step.held = step.held.saturating_add(entry.amount),
                What::Freed => step.held = step.held.saturating_sub(entry.amount),
                _ => step.left = step.left.saturating_sub(entry.amount),
            }
            if entry.what == What::Granted || entry.what == What::Held || is_use(entry.what) {
                step.taken = step.taken.saturating_add(entry.amount);
            } else if entry.what == What::Withdrawn {
                step.taken = step.taken.saturating_sub(entry.amount);
            }
        }
        for (number, (on, amount, hold)) in self.ends_of(at, lot, as_of).into_iter().enumerate() {
            let (step, event) = steps.entry((on, 0, number)).or_default();
            step.held = step.held.saturating_sub(amount);
            *event = Some(AccountEvent::Lapsed { hold, amount: money(amount, currency) });
        }
        let (mut left, mut held) = (0_i64, 0_i64);
        for ((on, place, _), (step, alone)) in steps {
            left = left.saturating_add(step.left);
            held = held.saturating_add(step.held);
            let deed = place.checked_sub(1).and_then(|place| self.deeds.get(place));
            let freed = step.held.saturating_neg().saturating_sub(step.taken.max(0));
            let event = alone.or_else(|| deed.map(|deed| self.event(deed, Some((step.taken.saturating_abs(), freed)))));
            let Some(event) = event else { continue };
            let taken = deed.and_then(|deed| deed.takes.iter().find(|taken| taken.lot == at));
            let into = taken.and_then(|taken| taken.into);
            became.extend(into);
            let line = TraceLine {
                on,
                lot: lot.id.clone(),
                movement: deed.map(|deed| deed.id.clone()),
                event,
                into: into.and_then(|into| self.lots.get(into)).map(|into| into.id.clone()),
                left: money(left, currency),
                held: money(held, currency),
            };
            lines.push(((on, place, at), line));
        }
        became
    }

    /// The holds on a lot that ended by their date: when, how much, which.
    fn ends_of(&self, at: usize, lot: &LotState, as_of: Date) -> Vec<(Date, i64, Id)> {
        let made = lot.history.iter().filter(|entry| entry.what == What::Held);
        let ended = made.filter_map(|entry| {
            let Some(Act::Hold { hold, .. }) = self.deeds.get(entry.deed)?.act() else { return None };
            let hold = self.hold_at(hold).and_then(|at| self.holds.get(at))?;
            let part = hold.parts.iter().find(|part| part.lot == at)?;
            let end = part.end.filter(|end| *end <= as_of)?;
            let lasted = hold.resolved.is_none_or(|resolved| end <= resolved.on);
            lasted.then(|| (end, part.amount, hold.id.clone()))
        });
        ended.collect()
    }
}
