//! Credit (信用): how customers paid, whom to trust with how much, and what will probably be lost.
//!
//! Everything here is a pure function of records as of a day, under rules that are data. Figures are exact: whole
//! minor units, whole days, fractions in lowest terms. What cannot be said has no value; it is never zero and never the
//! best grade.

mod observation;
mod provision;

pub use observation::{Observation, ObservationRules, ObservationState, observations};
pub use provision::{
    AgeUnit, AllowanceMovement, AllowanceMovementRequest, AllowancePart, AllowanceTarget, BandLoss, BandRate,
    BandSnapshot, LossRate, NettingOrder, Provision, ProvisionBasis, ProvisionLine, ProvisionNetting, ProvisionPart,
    ProvisionPolicy, ProvisionTotal, RollRateRequest, RollRates, SegmentRates, SpecificLoss, SpecificProvision,
    SpecificSubject, Vintage, VintageRequest, allowance_movement, provision, roll_rates, vintage_rates,
};
