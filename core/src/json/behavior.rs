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
        "agingReport" => answer(given, |r: Aged| aging_report(&r.portfolio, &r.rules, &r.cut_off)),
        "customerBehavior" => answer(given, |r: Behaved| customer_behavior(&r.portfolio, &r.rules, &r.cut_off)),
        "observations" => answer(given, |r: Observed| observations(&r.debts, &r.rules, &r.cut_off)),
        "portfolioRatios" => answer(given, |r: Measured| portfolio_ratios(&r.portfolio, &r.rules, &r.cut_off)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Aged {
    portfolio: Portfolio,
    rules: AgingRules,
    cut_off: CutOff,
}

#[derive(Clone, Shape)]
struct Behaved {
    portfolio: Portfolio,
    rules: BehaviorRules,
    cut_off: CutOff,
}

#[derive(Clone, Shape)]
struct Observed {
    debts: Vec<Debt>,
    rules: ObservationRules,
    cut_off: CutOff,
}

#[derive(Clone, Shape)]
struct Measured {
    portfolio: Portfolio,
    rules: RatioRules,
    cut_off: CutOff,
}
