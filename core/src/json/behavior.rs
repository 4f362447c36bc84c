//! The calls on how customers paid, on the ratios of a portfolio, and on its age.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    AgingRules, BehaviorRules, CutOff, Debt, ObservationRules, Portfolio, RatioRules, Result, aging_report,
    customer_behavior, observations, portfolio_ratios,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "agingReport" => answer(given, |r: Aged| aging_report(&r.portfolio, &r.cut_off, &r.rules)),
        "customerBehavior" => answer(given, |r: Behaved| customer_behavior(&r.portfolio, &r.cut_off, &r.rules)),
        "observations" => answer(given, |r: Observed| observations(&r.debts, &r.cut_off, &r.rules)),
        "portfolioRatios" => answer(given, |r: Measured| portfolio_ratios(&r.portfolio, &r.cut_off, &r.rules)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Aged {
    portfolio: Portfolio,
    cut_off: CutOff,
    #[shape(default)]
    rules: AgingRules,
}

#[derive(Clone, Shape)]
struct Behaved {
    portfolio: Portfolio,
    cut_off: CutOff,
    #[shape(default)]
    rules: BehaviorRules,
}

#[derive(Clone, Shape)]
struct Observed {
    debts: Vec<Debt>,
    cut_off: CutOff,
    #[shape(default)]
    rules: ObservationRules,
}

#[derive(Clone, Shape)]
struct Measured {
    portfolio: Portfolio,
    cut_off: CutOff,
    #[shape(default)]
    rules: RatioRules,
}
