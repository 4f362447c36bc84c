//! What counts as behavior: of how long, of whom, and of what.

use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{CutOff, Date, Error, ObservationRules, Result};

/// What the figures of [`customer_behavior`](crate::customer_behavior) are made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BehaviorRules {
    /// So many days up to the cut-off count, the day itself among them, 1 to 36,600 (统计窗口).
    #[shape(omit = 365)]
    pub window: i64,
    /// Of whom.
    #[shape(omit)]
    pub of: BehaviorOf,
    /// What counts as one.
    #[shape(omit)]
    pub each: BehaviorEach,
    /// What counts as late.
    #[shape(omit)]
    pub observation: ObservationRules,
}

/// Of whom the figures are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum BehaviorOf {
    /// Of each customer.
    #[default]
    Customer,
    /// Of each group (集团): all that belongs to one top customer counts as if it were one customer. Nothing is
    /// averaged twice.
    Group,
}

/// What counts as one where things are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum BehaviorEach {
    /// Each debt: an invoice of three installments counts three times (按账款).
    #[default]
    Debt,
    /// Each document: the installments of one that closed in the window count once, as late as the latest of them
    /// (按单据). Figures by amount stay those of the installments.
    Document,
}

impl Default for BehaviorRules {
    fn default() -> Self {
        Self {
            window: 365,
            of: BehaviorOf::Customer,
            each: BehaviorEach::Debt,
            observation: ObservationRules::default(),
        }
    }
}

impl BehaviorRules {
    /// The first day of the window.
    pub(super) fn first_day(&self, cut_off: &CutOff) -> Result<Date> {
        let (found, min, max) = (self.window, 1, 36_600);
        if !(min..=max).contains(&found) {
            let refused = ErrorKind::NumberOutOfRange { found, min, max };
            return Err(Error::from(refused).at("window").at("rules"));
        }
        // A window may reach back beyond the first date there is.
        cut_off.on.add_days(1_i64.saturating_sub(found)).or_else(|_| Date::new(1, 1, 1))
    }
}
