//! The months that are reported.

use super::RatioRules;
use crate::credit::observation::Observer;
use crate::error::ErrorKind;
use crate::{CutOff, Date, Error, Field, Result};

/// The months, and what every record is looked at with.
pub(super) struct Frame<'a> {
    pub(super) observer: Observer<'a>,
    pub(super) cut_off: &'a CutOff,
    pub(super) agreed_ahead: Option<&'a Field>,
    /// The first day of which sales are known.
    pub(super) sales_from: Option<Date>,
    // INVARIANT: one more than there are months: the day before the first, then the last day of each, none after the
    // cut-off.
    pub(super) ends: Vec<Date>,
}

impl<'a> Frame<'a> {
    pub(super) fn new(rules: &'a RatioRules, cut_off: &'a CutOff) -> Result<Self> {
        let (found, min, max) = (rules.months, 1, 120);
        if !(min..=max).contains(&found) {
            let refused = ErrorKind::NumberOutOfRange { found, min, max };
            return Err(Error::from(refused).at("months").at("rules"));
        }
        let month = cut_off.on.on_day(1);
        let last_of = |back: i64| {
            let first = month.add_months(back.saturating_neg()).map_err(|e| e.at("months").at("rules"))?;
            Ok::<_, Error>(first.last_of_month().min(cut_off.on))
        };
        let ends = (0..=found).rev().map(last_of).collect::<Result<_>>()?;
        let observer = Observer::new(&rules.observation).map_err(Observer::at_observation)?;
        Ok(Self { observer, cut_off, agreed_ahead: rules.agreed_ahead.as_ref(), sales_from: rules.sales_from, ends })
    }

    /// The places of the months among the ends.
    pub(super) fn places(&self) -> std::ops::Range<usize> {
        1..self.ends.len()
    }

    /// Whether a day is one of which sales are known.
    pub(super) fn sells(&self, day: Date) -> bool {
        self.sales_from.is_none_or(|from| from <= day)
    }

    /// The place of the month of a day, if it is reported.
    pub(super) fn place(&self, day: Date) -> Option<usize> {
        let place = self.ends.partition_point(|end| *end < day);
        (place > 0 && place < self.ends.len()).then_some(place)
    }

    pub(super) fn end(&self, place: usize) -> Date {
        self.ends.get(place).copied().unwrap_or(self.cut_off.on)
    }

    /// The first day of a month.
    pub(super) fn first(&self, place: usize) -> Date {
        self.end(place).on_day(1)
    }

    /// How many days it has, up to the cut-off.
    pub(super) fn days(&self, place: usize) -> i64 {
        self.end(place).days_since(self.first(place)).saturating_add(1)
    }
}
