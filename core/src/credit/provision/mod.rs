//! Provision for bad debts (坏账准备): how much of what is owed will probably never be paid.
//!
//! [`provision`] works it out from the records of a day under a [`ProvisionPolicy`], which is a table of the company's
//! own: rates by age and segment (账龄分析法, IFRS 9 matrix), or one rate for all (余额百分比法). There is no built-in
//! rate. What is looked at alone (单项计提) leaves the table first, a disputed part may have its own rate, and nobody's
//! credit balance makes the debt of somebody else smaller.
//!
//! Where rates come from: [`vintage_rates`] (what became of what was sold) and [`roll_rates`] (迁徙率). What is
//! entered: [`allowance_movement`], opening − written off + recovered + charge = closing.

mod answer;
mod history;
mod movement;
mod natural;
mod policy;
mod rate;
mod run;

pub use answer::{Provision, ProvisionLine, ProvisionPart, ProvisionTotal};
pub use history::{
    BandLoss, BandRate, BandSnapshot, RollRateRequest, RollRates, Vintage, VintageRequest, roll_rates, vintage_rates,
};
pub use movement::{AllowanceMovement, AllowanceMovementRequest, AllowancePart, AllowanceTarget, allowance_movement};
pub use policy::{
    AgeUnit, NettingOrder, ProvisionBasis, ProvisionNetting, ProvisionPolicy, SegmentRates, SpecificLoss,
    SpecificProvision, SpecificSubject,
};
pub use rate::LossRate;
pub use run::provision;
