//! The calls on provisions for bad debts.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    AllowanceMovementRequest, CutOff, Portfolio, ProvisionPolicy, Result, RollRateRequest, SpecificProvision,
    VintageRequest, allowance_movement, provision, roll_rates, vintage_rates,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "allowanceMovement" => answer(given, |r: AllowanceMovementRequest| allowance_movement(&r)),
        "provision" => answer(given, |r: Owed| provision(&r.portfolio, &r.cut_off, &r.policies, &r.specific)),
        "rollRates" => answer(given, |r: RollRateRequest| roll_rates(&r)),
        "vintageRates" => answer(given, |r: VintageRequest| vintage_rates(&r)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Owed {
    portfolio: Portfolio,
    cut_off: CutOff,
    policies: Vec<ProvisionPolicy>,
    #[shape(default)]
    specific: Vec<SpecificProvision>,
}
