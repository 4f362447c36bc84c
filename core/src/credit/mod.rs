//! Credit (信用): how customers paid, whom to trust with how much, and what will probably be lost.
//!
//! Everything here is a pure function of records as of a day, under rules that are data. Figures are exact: whole
//! minor units, whole days, fractions in lowest terms. What cannot be said has no value; it is never zero and never the
//! best grade.

mod observation;

pub(crate) use observation::Observer;
pub use observation::{Observation, ObservationRules, ObservationState, observations};
