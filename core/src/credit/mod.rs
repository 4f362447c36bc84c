//! Credit (信用): how customers paid, whom to trust with how much, and what will probably be lost.
//!
//! Everything here is a pure function of records as of a day, under rules that are data. Figures are exact: whole
//! minor units, whole days, fractions in lowest terms. What cannot be said has no value; it is never zero and never the
//! best grade.

mod behavior;
mod credit_policy;
mod customer_grade;
mod exact;
mod exposure;
mod grade_context;
mod grade_policy;
mod grades;
mod limits;
mod observation;
mod order_check;
mod order_request;
mod point_table;
mod profile;
mod provision;
mod ratio;
mod risk;
mod simulate;
mod steady;

pub use behavior::{BehaviorEach, BehaviorOf, BehaviorRules, CustomerBehavior, DayFigures, customer_behavior};
pub use credit_policy::{
    CheckEffect, CheckPoint, CheckRule, CreditCheck, CreditPolicy, ExposurePart, FreeMoney, GradeTerms,
};
pub use customer_grade::{CustomerGrade, GradeChange, GradeRun};
pub use exposure::{CreditExposure, CreditLimit, SalesDocument, SalesDocumentKind, SecuredAmount};
pub use grade_context::{CustomerFunding, GradeContext, GradeOverride};
pub use grade_policy::{CreditGrade, GradePolicy};
pub use grades::grades;
pub use limits::{LimitProposal, credit_limits};
pub(crate) use observation::Observer;
pub use observation::{Observation, ObservationRules, ObservationState, observations};
pub use order_check::{CheckFinding, OrderCheck, OrderOutcome, check_order};
pub use order_request::{BlockedMoney, CreditOrder, OrderCheckRequest, ReleaseToken};
pub use point_table::{PointBin, PointColumn, PointRow, PointScore, PointTable, PointTrend, PointValue, point_score};
pub use provision::{
    AgeUnit, AllowanceMovement, AllowanceMovementRequest, AllowancePart, AllowanceTarget, BandLoss, BandRate,
    BandSnapshot, LossRate, NettingOrder, Provision, ProvisionBasis, ProvisionLine, ProvisionNetting, ProvisionPart,
    ProvisionPolicy, ProvisionTotal, RollRateRequest, RollRates, SegmentRates, SpecificLoss, SpecificProvision,
    SpecificSubject, Vintage, VintageRequest, allowance_movement, provision, roll_rates, vintage_rates,
};
pub use ratio::{PortfolioRatios, RatioFlag, RatioRules, RollRate, portfolio_ratios};
pub use risk::{CustomerRisk, FactorKind, FundingCounts, PeerRates, RiskCounts, RiskFactor, peer_rates, risk_of};
pub use simulate::{CreditSimulation, GradeCount, SimulatedChange, SimulatedTotal, simulate_credit};
pub use steady::{PreviousGrade, RisingGrade};
