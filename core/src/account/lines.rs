//! What each movement changed on an account, by day.

use std::collections::BTreeMap;

use super::state::Change;
use crate::Date;

/// The lines of an account: by day, and on a day in the order in which they were recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines {
    // INVARIANT: no day is empty; on a day the positions of the movements rise.
    days: BTreeMap<Date, Vec<(usize, Change)>>,
    count: usize,
}

impl Lines {
    /// The line of a movement, which is the last one of all; made if it is not there.
    pub(super) fn of(&mut self, on: Date, deed: usize) -> Option<&mut Change> {
        let day = self.days.entry(on).or_default();
        if day.last().is_none_or(|(last, _)| *last < deed) {
            day.push((deed, Change::default()));
            self.count = self.count.saturating_add(1);
        }
        day.last_mut().map(|(_, change)| change)
    }

    /// Takes the line of the last movement of all off.
    pub(super) fn take_off(&mut self, on: Date, deed: usize) {
        let Some(day) = self.days.get_mut(&on) else { return };
        if day.pop_if(|(last, _)| *last == deed).is_some() {
            self.count = self.count.saturating_sub(1);
        }
        if day.is_empty() {
            self.days.remove(&on);
        }
    }

    /// The lines from one day to another, both included.
    pub(super) fn between(&self, first: Date, last: Date) -> impl Iterator<Item = (Date, usize, &Change)> {
        let days = self.days.range(first..=last);
        days.flat_map(|(on, lines)| lines.iter().map(|(deed, change)| (*on, *deed, change)))
    }

    /// The latest day.
    pub(super) fn latest(&self) -> Option<Date> {
        self.days.last_key_value().map(|(on, _)| *on)
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }
}
