//! A tally (业绩): what is counted for one person, customer or value, and through whose hands a debt went.

use std::collections::BTreeMap;

use crate::item::ValueKey;
use crate::report::moves::{Life, Parts};
use crate::{Date, DebtAct, Id, Value};

#[derive(Default)]
pub(super) struct Tally<'a> {
    pub(super) debts: i64,
    pub(super) amount: i128,
    pub(super) opening: i128,
    pub(super) sales: i128,
    pub(super) handed: i128,
    pub(super) closing: Parts,
    pub(super) collected: i128,
    pub(super) fell_due: i128,
    pub(super) on_time: i128,
    pub(super) weight: i128,
    pub(super) weighted: i128,
    pub(super) customers: BTreeMap<&'a Id, i128>,
}

pub(super) type Key<'a> = Option<ValueKey<'a>>;

pub(super) fn weigh(tally: &mut Tally<'_>, amount: i128, days: i64) {
    tally.weight = tally.weight.saturating_add(amount);
    tally.weighted = tally.weighted.saturating_add(amount.saturating_mul(days.max(0).into()));
}

/// Whose something is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose<'a> {
    Named(Option<&'a Id>),
    Valued(Option<&'a Value>),
}

impl<'a> Whose<'a> {
    pub(super) fn key(self) -> Key<'a> {
        match self {
            Self::Named(id) => id.map(ValueKey::Text),
            Self::Valued(value) => value.map(ValueKey::of),
        }
    }

    pub(super) fn value(self) -> Option<Value> {
        match self {
            Self::Named(id) => id.map(|id| Value::Text { text: id.clone() }),
            Self::Valued(value) => value.cloned(),
        }
    }
}

/// Through whose hands a debt went, by day; at the end of a day, of whoever had it last.
pub(super) struct Hands<'a> {
    days: Vec<(Date, Option<&'a Id>)>,
}

impl<'a> Hands<'a> {
    pub(super) fn of(life: &Life<'a>) -> Self {
        let mut days = vec![(life.debt.issued, life.debt.owner.as_ref())];
        for (event, _) in &life.steps {
            if let DebtAct::Reassigned { owner } = &event.act {
                days.push((event.on, Some(owner)));
            }
        }
        Self { days }
    }

    pub(super) fn on(&self, day: Date) -> Whose<'a> {
        let seen = self.days.partition_point(|(on, _)| *on <= day);
        Whose::Named(self.days.get(seen.saturating_sub(1)).and_then(|(_, owner)| *owner))
    }

    /// The days after one and up to another at whose end somebody else had it than at their beginning.
    pub(super) fn changes(&self, from: Date, last: Date) -> Vec<(Date, (Whose<'a>, Whose<'a>))> {
        let mut changes = Vec::new();
        let mut former = self.on(from);
        let mut days: Vec<Date> = self.days.iter().map(|(on, _)| *on).filter(|on| *on > from && *on <= last).collect();
        days.dedup();
        for day in days {
            let next = self.on(day);
            if next != former {
                changes.push((day, (former, next)));
                former = next;
            }
        }
        changes
    }
}
