//! A changed policy, tried before it is in force (政策模拟): whose grade, limit and terms would change.

use std::collections::BTreeMap;

use super::limits::{Sales, propose};
use super::order_request::check_limits;
use crate::shape::Shape;
use crate::{
    CreditGrade, CreditLimit, CreditPolicy, Currency, CutOff, GradeContext, Id, LimitProposal, Money, Portfolio,
    Result, grades,
};

/// What a changed policy would change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CreditSimulation {
    /// The version of the policy in force.
    pub policy: Id,
    /// The version of the other.
    pub other: Id,
    /// How many customers have which grade, under either.
    pub grades: Vec<GradeCount>,
    /// The customers whose grade, limit or terms change, by id and currency.
    pub changes: Vec<SimulatedChange>,
    /// The sums, by currency.
    pub totals: Vec<SimulatedTotal>,
}

/// How many customers have a grade.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct GradeCount {
    /// The grade.
    pub grade: CreditGrade,
    /// Under the policy in force.
    pub before: i64,
    /// Under the other.
    pub after: i64,
}

/// A customer for whom something changes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SimulatedChange {
    /// Under the policy in force.
    pub before: LimitProposal,
    /// Under the other.
    pub after: LimitProposal,
}

/// Limits of one currency together.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SimulatedTotal {
    /// The currency.
    pub currency: Currency,
    /// What is owed.
    pub owed: Money,
    /// All limits under the policy in force.
    pub limits_before: Money,
    /// All limits under the other.
    pub limits_after: Money,
    /// What is owed above a limit under the policy in force (超额敞口). Who has no limit owes all of it above.
    pub over_before: Money,
    /// What is owed above a limit under the other.
    pub over_after: Money,
}

/// Grades a portfolio and sets its limits under two policies and tells what differs.
///
/// ```
/// use duebook::{CreditPolicy, CutOff, GradeContext, Portfolio, simulate_credit};
///
/// let policy = CreditPolicy::default();
/// let cut_off = CutOff::on("2026-03-31".parse()?);
/// let same = simulate_credit(&Portfolio::default(), &cut_off, &policy, &policy, &GradeContext::default(), &[])?;
/// assert_eq!((same.changes.len(), same.totals.len()), (0, 0));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`credit_limits`](crate::credit_limits), under either policy; those of the other at `other`.
pub fn simulate_credit(
    portfolio: &Portfolio,
    cut_off: &CutOff,
    policy: &CreditPolicy,
    other: &CreditPolicy,
    context: &GradeContext,
    limits: &[CreditLimit],
) -> Result<CreditSimulation> {
    policy.check().map_err(|e| e.at("policy"))?;
    other.check().map_err(|e| e.at("other"))?;
    check_limits(limits)?;
    let sales = Sales::of(portfolio, cut_off)?;
    let old = grades(portfolio, cut_off, &policy.grading, context)?;
    let new = grades(portfolio, cut_off, &other.grading, context)?;
    let mut counts: BTreeMap<CreditGrade, (i64, i64)> = BTreeMap::new();
    for (before, after) in old.customers.iter().zip(&new.customers) {
        let count = counts.entry(before.grade).or_default();
        count.0 = count.0.saturating_add(1);
        let count = counts.entry(after.grade).or_default();
        count.1 = count.1.saturating_add(1);
    }
    let mut changes = Vec::new();
    let mut totals: BTreeMap<Currency, Sums> = BTreeMap::new();
    let before = propose(&old, &sales, cut_off, policy, limits)?;
    let after = propose(&new, &sales, cut_off, other, limits)?;
    // The same customers and currencies under both, in the same order.
    for (before, after) in before.into_iter().zip(after) {
        totals.entry(before.owed.currency()).or_default().add(&before, &after);
        let differs = before.grade != after.grade
            || before.limit != after.limit
            || before.term_days != after.term_days
            || before.approval != after.approval;
        if differs {
            changes.push(SimulatedChange { before, after });
        }
    }
    Ok(CreditSimulation {
        policy: old.policy,
        other: new.policy,
        grades: counts.into_iter().map(|(grade, (before, after))| GradeCount { grade, before, after }).collect(),
        changes,
        totals: totals.into_iter().map(|(currency, sums)| sums.total(currency)).collect::<Result<_>>()?,
    })
}

#[derive(Default)]
struct Sums {
    owed: i128,
    limits: (i128, i128),
    over: (i128, i128),
}

impl Sums {
    fn add(&mut self, before: &LimitProposal, after: &LimitProposal) {
        let owed = i128::from(before.owed.minor());
        self.owed = self.owed.saturating_add(owed);
        let one = |limits: &mut i128, over: &mut i128, proposal: &LimitProposal| {
            let limit = proposal.limit.map_or(0, |limit| i128::from(limit.minor()));
            *limits = limits.saturating_add(limit);
            *over = over.saturating_add(owed.saturating_sub(limit).max(0));
        };
        one(&mut self.limits.0, &mut self.over.0, before);
        one(&mut self.limits.1, &mut self.over.1, after);
    }

    fn total(&self, currency: Currency) -> Result<SimulatedTotal> {
        let money = |minor: i128| Money::from_i128(minor, currency);
        Ok(SimulatedTotal {
            currency,
            owed: money(self.owed)?,
            limits_before: money(self.limits.0)?,
            limits_after: money(self.limits.1)?,
            over_before: money(self.over.0)?,
            over_after: money(self.over.1)?,
        })
    }
}
