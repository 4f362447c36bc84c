//! Opening a case (发起审批).

use super::case::ApprovalCase;
use super::policy::{ApprovalPolicy, ApprovalRules};
use super::progress::Progress;
use super::seat::Desk;
use super::step::{ApprovalNeed, StepAuthority};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Id, Instant, People, Result, Subject};

/// What somebody asks approval for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CaseRequest {
    /// The new case.
    pub id: Id,
    /// What is asked for.
    pub subject: Subject,
    /// The digest of its exact content, as the caller computes it.
    pub digest: Id,
    /// Who asks.
    pub requester: Id,
    /// When.
    pub at: Instant,
}

/// Opens a case under a version of a policy.
///
/// Every step is looked at once: if nobody could decide one of them, the case is refused before anybody works on it.
///
/// # Errors
/// Those of [`ApprovalPolicy::check`] at `policy`; `policy_not_in_force`; `unknown_person` or `person_absent` at
/// `requester`; those of [`Subject::check`] and of [`ApprovalPolicy::branch_for`] at `subject`; `fact_missing` if
/// limits of authority find no amount; `no_approver` with the step.
pub fn open_case(people: &People, policy: &ApprovalPolicy, request: &CaseRequest) -> Result<ApprovalCase> {
    policy.check().map_err(|e| e.at("policy"))?;
    if !policy.in_force(request.at) {
        let (policy, from, until) = (policy.id.clone(), policy.from, policy.until);
        let refused = ErrorKind::PolicyNotInForce { policy, from, until, at: request.at };
        return Err(Error::from(refused).at("at"));
    }
    people.there(&request.requester, request.at).map_err(|e| e.at("requester"))?;
    let subject = &request.subject;
    subject.check().map_err(|e| e.at("subject"))?;
    let branch = policy.branch_for(subject).map_err(|e| e.at("subject"))?;
    let rules = &policy.rules;
    let amount = rules.limited_amount(subject);
    let limited = branch.steps.iter().any(|step| step.authority == StepAuthority::Limited);
    if amount.is_none() && limited && !rules.limits.is_empty() {
        let missing = ErrorKind::FactMissing { fact: rules.compared_fact().clone() };
        return Err(Error::from(missing).at("subject.facts"));
    }
    let case = ApprovalCase {
        id: request.id.clone(),
        policy: policy.id.clone(),
        version: policy.version,
        branch: branch.id.clone(),
        subject: subject.clone(),
        digest: request.digest.clone(),
        requester: request.requester.clone(),
        opened: request.at,
        rules: kept(rules, amount.map(|amount| amount.currency())),
        steps: branch.steps.clone(),
        entries: Vec::new(),
    };
    check_approvers(people, &case)?;
    Ok(case)
}

/// The rules a case keeps: the limits of other currencies say nothing about it. If none are left, one of another
/// currency stays, so that authority is still asked for.
fn kept(rules: &ApprovalRules, currency: Option<crate::Currency>) -> ApprovalRules {
    let mut kept = rules.clone();
    kept.limits.retain(|limit| Some(limit.currency) == currency);
    if kept.limits.is_empty() {
        kept.limits.extend(rules.limits.first().cloned());
    }
    kept
}

fn check_approvers(people: &People, case: &ApprovalCase) -> Result<()> {
    let start = Progress::of(case)?;
    for (position, step) in case.steps.iter().enumerate() {
        let mut here = start.clone();
        here.current = position;
        let desk = Desk::new(people, case, &here, case.opened)?;
        let found = count(desk.seats(&step.approvers).len());
        let needed = match step.need {
            ApprovalNeed::Any {} | ApprovalNeed::All {} => 1,
            ApprovalNeed::Quorum { count } => count,
        };
        if found < needed {
            let refused = ErrorKind::NoApprover { step: step.id.clone(), needed, found };
            return Err(refused.into());
        }
    }
    Ok(())
}
