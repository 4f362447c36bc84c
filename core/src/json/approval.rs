//! The calls on approvals and access.

use super::call::answer;
use crate::shape::Shape;
use crate::stateless::{
    approval_answer, approval_holders, approval_inbox, approval_open, approval_state, attestation_status, can,
    check_approval_policies, check_changes, departed_owners, mask, review_access, visible,
};
use crate::{
    AccessAttestation, AccessPolicy, AccessReviewRequest, ApprovalCase, ApprovalPolicy, CaseAnswer, CaseRequest, Field,
    Id, Instant, Organization, Result, Subject, Verb, approval_in_force, cycle_times, overdue_cases,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "approvalAnswer" => answer(given, |r: Answer| approval_answer(&r.organization, &r.case, &r.answer)),
        "approvalHolders" => answer(given, |r: Holders| approval_holders(&r.organization, &r.case, r.as_of)),
        "approvalInForce" => answer(given, |r: InForce| approval_in_force(&r.case, &r.digest, r.as_of)),
        "approvalInbox" => answer(given, |r: Inbox| approval_inbox(&r.organization, &r.cases, &r.person, r.as_of)),
        "approvalOpen" => answer(given, |r: Open| approval_open(&r.organization, &r.policy, &r.request)),
        "approvalOverdue" => answer(given, |r: Overdue| overdue_cases(&r.cases, r.as_of)),
        "approvalState" => answer(given, |r: State| approval_state(&r.case, r.as_of)),
        "approvalTimes" => answer(given, |r: Times| cycle_times(&r.cases, &r.percents, r.as_of)),
        "attestationStatus" => {
            answer(given, |r: Attested| attestation_status(&r.organization, &r.attestations, r.every_days, r.as_of))
        }
        "can" => answer(given, |r: Can| can(&r.organization, r.policy.as_ref(), &r.actor, r.verb, &r.subject, r.as_of)),
        "checkApprovalPolicies" => {
            answer(given, |r: Check| check_approval_policies(&r.policies, r.organization.as_ref(), r.as_of))
        }
        "checkChanges" => answer(given, |r: Mask| {
            check_changes(&r.organization, r.policy.as_ref(), &r.actor, &r.action, r.step.as_ref(), &r.fields, r.as_of)
        }),
        "departedOwners" => answer(given, |r: Departed| departed_owners(&r.organization, &r.subjects, r.as_of)),
        "mask" => answer(given, |r: Mask| {
            mask(&r.organization, r.policy.as_ref(), &r.actor, &r.action, r.step.as_ref(), &r.fields, r.as_of)
        }),
        "reviewAccess" => answer(given, |r: Review| review_access(&r.organization, &r.policy, &r.request)),
        "visible" => {
            answer(given, |r: Visible| visible(&r.organization, r.policy.as_ref(), &r.actor, &r.subjects, r.as_of))
        }
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Answer {
    organization: Organization,
    case: ApprovalCase,
    answer: CaseAnswer,
}

#[derive(Clone, Shape)]
struct Holders {
    organization: Organization,
    case: ApprovalCase,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct InForce {
    case: ApprovalCase,
    digest: Id,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct Inbox {
    organization: Organization,
    cases: Vec<ApprovalCase>,
    person: Id,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct Open {
    organization: Organization,
    policy: ApprovalPolicy,
    request: CaseRequest,
}

#[derive(Clone, Shape)]
struct Overdue {
    cases: Vec<ApprovalCase>,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct State {
    case: ApprovalCase,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct Times {
    cases: Vec<ApprovalCase>,
    percents: Vec<i64>,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct Attested {
    organization: Organization,
    attestations: Vec<AccessAttestation>,
    every_days: i64,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct Can {
    #[shape(default)]
    organization: Organization,
    #[shape(default)]
    policy: Option<AccessPolicy>,
    actor: Id,
    verb: Verb,
    subject: Subject,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct Check {
    policies: Vec<ApprovalPolicy>,
    #[shape(default)]
    organization: Option<Organization>,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct Departed {
    organization: Organization,
    subjects: Vec<Subject>,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct Mask {
    #[shape(default)]
    organization: Organization,
    #[shape(default)]
    policy: Option<AccessPolicy>,
    actor: Id,
    action: Id,
    #[shape(default)]
    step: Option<Id>,
    fields: Vec<Field>,
    as_of: Instant,
}

#[derive(Clone, Shape)]
struct Review {
    organization: Organization,
    policy: AccessPolicy,
    request: AccessReviewRequest,
}

#[derive(Clone, Shape)]
struct Visible {
    #[shape(default)]
    organization: Organization,
    #[shape(default)]
    policy: Option<AccessPolicy>,
    actor: Id,
    subjects: Vec<Subject>,
    as_of: Instant,
}
