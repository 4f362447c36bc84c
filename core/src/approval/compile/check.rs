//! The check of policies, one after the other.

use std::collections::{BTreeMap, BTreeSet};

use super::super::policy::ApprovalPolicy;
use super::cover::{Region, Work};
use super::duty::Duties;
use super::report::{Findings, PolicyReport, Severity};
use super::space::{EXPECTED, Mask, Space, bit};
use crate::error::count;
use crate::people::at_most;
use crate::{Error, Id, Instant, People, PolicyReason, Result, Subject};

/// So many examples of a gap are shown for one policy.
const MOST_GAPS: usize = 16;
/// The most policies of one check.
const MOST_POLICIES: usize = 1_000;

/// Finds what policies forget (策略检查): gaps, overlaps, branches never taken, and, if the people are given, steps
/// that nobody can decide, or nobody but the requester.
///
/// ```
/// use duebook::{ApprovalBranch, ApprovalPolicy, ApprovalStep, Approver, Condition, Currency, FactTest, Money};
/// use duebook::{PolicyReason, check_policies};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let branch = |id: &str, test| Ok::<_, duebook::Error>(ApprovalBranch {
///     id: id.parse()?,
///     conditions: vec![Condition { fact: "amount".parse()?, test }],
///     steps: vec![ApprovalStep::new("review", Approver::Role { role: "finance".parse()? })?],
/// });
/// let refunds = ApprovalPolicy {
///     expects: vec![Condition { fact: "amount".parse()?, test: FactTest::AtLeast { amount: cny("0.01")? } }],
///     branches: vec![
///         branch("usual", FactTest::Below { amount: cny("100000.00")? })?,
///         branch("large", FactTest::Above { amount: cny("100000.00")? })?,
///     ],
///     ..ApprovalPolicy::new("refunds", &["refund"])?
/// };
/// let report = check_policies(&[refunds], None, "2026-02-06T08:00:00Z".parse()?)?;
/// assert_eq!((report.faults, &report.findings[0].reason), (1, &PolicyReason::Gap {}));
/// let forgotten = report.findings[0].example.as_ref().map(|subject| subject.facts.clone());
/// # use duebook::{Field, Value};
/// let exactly = Field { name: "amount".parse()?, value: Value::Amount { amount: cny("100000.00")? } };
/// assert_eq!(forgotten, Some(vec![exactly]));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Exact over all facts that the conditions mention: amounts by their bounds in each currency, other facts by the
/// values mentioned and whatever else there can be. What every subject is, say it in `expects`, or a missing amount
/// is a gap too. A later branch that takes all an earlier one takes and more is no overlap: the special case stands
/// before the general one.
///
/// # Errors
/// Those of [`ApprovalPolicy::check`], and `too_many` facts, at `policies[0]`; `budget_exceeded` for conditions so
/// entangled that the answer takes more than 5 million steps.
pub fn check_policies(policies: &[ApprovalPolicy], people: Option<&People>, as_of: Instant) -> Result<PolicyReport> {
    at_most(policies.len(), MOST_POLICIES).map_err(|e| e.at("policies"))?;
    let mut findings = Vec::new();
    let mut rivals = rivals(policies);
    let mut work = Work::new();
    for (position, policy) in policies.iter().enumerate() {
        let here = |e: Error| e.at_index("policies", position);
        policy.check().map_err(here)?;
        let mut found = Findings { policy, found: Vec::new() };
        for (action, rival) in rivals.remove(&position).unwrap_or_default() {
            let (action, other, version) = (action.clone(), rival.id.clone(), rival.version);
            let reason = PolicyReason::PoliciesOverlap { action, other, version };
            found.add(Severity::Fault, None, None, reason);
        }
        check(policy, people, as_of, &mut found, &mut work).map_err(here)?;
        findings.append(&mut found.found);
    }
    let faults = count(findings.iter().filter(|finding| finding.severity == Severity::Fault).count());
    Ok(PolicyReport { faults, findings })
}

/// For a policy: the actions, and who else decides them at the time.
type Rivals<'a> = BTreeMap<usize, Vec<(&'a Id, &'a ApprovalPolicy)>>;

/// Policies that decide an action while another does: each with the one of those before it that ends last.
fn rivals(policies: &[ApprovalPolicy]) -> Rivals<'_> {
    let mut by_action: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
    for (position, policy) in policies.iter().enumerate() {
        for action in &policy.actions {
            by_action.entry(action).or_default().push(position);
        }
    }
    let mut found = Rivals::new();
    for (action, mut places) in by_action {
        let policy = |place: usize| policies.get(place);
        crate::order::sort_by_key(&mut places, |place| (policy(*place).and_then(|policy| policy.from), *place));
        let mut longest: Option<&ApprovalPolicy> = None;
        for place in places {
            let Some(here) = policy(place) else { continue };
            let ends_after = |one: &ApprovalPolicy, at: Option<Instant>| {
                one.until.is_none_or(|until| at.is_none_or(|at| at < until))
            };
            if let Some(rival) = longest.filter(|one| ends_after(one, here.from)) {
                found.entry(place).or_default().push((action, rival));
            }
            let later = longest.is_none_or(|one| match (one.until, here.until) {
                (None, _) => false,
                (Some(_), None) => true,
                (Some(one), Some(here)) => here > one,
            });
            longest = if later { Some(here) } else { longest };
        }
    }
    found
}

fn check(
    policy: &ApprovalPolicy,
    people: Option<&People>,
    as_of: Instant,
    found: &mut Findings<'_>,
    work: &mut Work,
) -> Result<()> {
    let duties = match people {
        Some(people) => Some(Duties::of(policy, people, as_of, work)?),
        None => None,
    };
    let no_bounds = BTreeSet::new();
    let bounds = duties.as_ref().map_or(&no_bounds, |duties| &duties.bounds);
    let space = Space::of(policy, policy.rules.compared_fact(), bounds, work)?;
    at_most(space.axes.len(), Subject::MOST_FACTS)?;
    let Some(all) = Region::of(&space, EXPECTED, work, |_, _| true)? else {
        found.add(Severity::Fault, None, None, PolicyReason::NothingExpected {});
        return Ok(());
    };
    let every = policy.branches.iter().enumerate().fold(0, |all, (place, _)| all | bit(place));
    let gaps = all.left_by(every, MOST_GAPS.saturating_add(1), work)?;
    for point in gaps.iter().take(MOST_GAPS) {
        let gap = found.add(Severity::Fault, None, None, PolicyReason::Gap {});
        gap.example = Some(space.example(policy, point));
    }
    if gaps.len() > MOST_GAPS {
        found.add(Severity::Fault, None, None, PolicyReason::MoreGaps { shown: count(MOST_GAPS) });
    }
    let mut earlier: Vec<(usize, Mask)> = Vec::new();
    let mut before: Mask = 0;
    for (place, branch) in policy.branches.iter().enumerate() {
        let own = bit(place);
        let region = Region::of(&space, EXPECTED | own, work, |_, _| true)?;
        let Some(region) = region else {
            found.add(Severity::Fault, Some(branch), None, PolicyReason::Contradiction {});
            continue;
        };
        if region.left_by(before, 1, work)?.is_empty() {
            found.add(Severity::Fault, Some(branch), None, PolicyReason::NeverTaken {});
            continue;
        }
        for (first, mask) in &earlier {
            let both = Region::of(&space, EXPECTED | own | mask, work, |_, _| true)?;
            let whole = Region::of(&space, EXPECTED | mask, work, |_, _| true)?;
            if let (Some(both), Some(whole)) = (both, whole)
                && !whole.within(own)
                && let Some(taken) = policy.branches.get(*first)
            {
                let overlap =
                    found.add(Severity::Notice, Some(branch), None, PolicyReason::Overlap { taken: taken.id.clone() });
                overlap.example = Some(space.example(policy, &both.point()));
            }
        }
        if let Some(duties) = &duties {
            duties.report(place, &space, before, found, work)?;
        }
        earlier.push((place, own));
        before |= own;
    }
    Ok(())
}
