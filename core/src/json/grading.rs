//! The calls on credit: grades, limits, order checks, a changed policy, a fitted table.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    CreditLimit, CreditPolicy, CutOff, Date, GradeContext, GradePolicy, Observation, OrderCheckRequest, PeerRates,
    PointTable, PointValue, Portfolio, Result, check_order, credit_limits, grades, peer_rates, point_score, risk_of,
    simulate_credit,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "checkOrder" => answer(given, |r: Check| check_order(&r.portfolio, &r.request, &r.policy)),
        "creditLimits" => {
            answer(given, |r: Limits| credit_limits(&r.portfolio, &r.cut_off, &r.policy, &r.context, &r.limits))
        }
        "gradeCustomers" => answer(given, |r: Grades| grades(&r.portfolio, &r.cut_off, &r.policy, &r.context)),
        "peerRates" => answer(given, |r: Peers| peer_rates(&r.observations, r.on, &r.policy)),
        "pointScore" => answer(given, |r: Points| point_score(&r.table, &r.values)),
        "riskOf" => answer(given, |r: Risk| risk_of(&r.observations, r.on, &r.peers, &r.policy)),
        "simulateCredit" => answer(given, |r: Simulate| {
            simulate_credit(&r.portfolio, &r.cut_off, &r.policy, &r.other, &r.context, &r.limits)
        }),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Check {
    portfolio: Portfolio,
    request: OrderCheckRequest,
    #[shape(default)]
    policy: CreditPolicy,
}

#[derive(Clone, Shape)]
struct Limits {
    portfolio: Portfolio,
    cut_off: CutOff,
    #[shape(default)]
    policy: CreditPolicy,
    #[shape(default)]
    context: GradeContext,
    #[shape(default)]
    limits: Vec<CreditLimit>,
}

#[derive(Clone, Shape)]
struct Grades {
    portfolio: Portfolio,
    cut_off: CutOff,
    #[shape(default)]
    policy: GradePolicy,
    #[shape(default)]
    context: GradeContext,
}

#[derive(Clone, Shape)]
struct Peers {
    observations: Vec<Observation>,
    on: Date,
    #[shape(default)]
    policy: GradePolicy,
}

#[derive(Clone, Shape)]
struct Points {
    table: PointTable,
    values: Vec<PointValue>,
}

#[derive(Clone, Shape)]
struct Risk {
    observations: Vec<Observation>,
    on: Date,
    peers: PeerRates,
    #[shape(default)]
    policy: GradePolicy,
}

#[derive(Clone, Shape)]
struct Simulate {
    portfolio: Portfolio,
    cut_off: CutOff,
    policy: CreditPolicy,
    other: CreditPolicy,
    #[shape(default)]
    context: GradeContext,
    #[shape(default)]
    limits: Vec<CreditLimit>,
}
