//! Credit (信用): how customers paid, whom to trust with how much, and what will probably be lost.
//!
//! Everything here is a pure function of records as of a day, under rules that are data. Figures are exact: whole
//! minor units, whole days, fractions in lowest terms. What cannot be said has no value; it is never zero and never the
//! best grade.

mod grade_policy;
mod grades;
mod observation;
mod profile;
mod risk;
mod steady;

pub use grade_policy::{CreditGrade, GradePolicy};
pub use grades::{CustomerFunding, CustomerGrade, GradeChange, GradeContext, GradeOverride, GradeRun, grades};
pub use observation::{Observation, ObservationRules, ObservationState, observations};
pub use risk::{CustomerRisk, FactorKind, FundingCounts, PeerRates, RiskCounts, RiskFactor, peer_rates, risk_of};
pub use steady::{PreviousGrade, RisingGrade};
