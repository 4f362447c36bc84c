//! The calls on approvals and access.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    Access, AccessAttestation, AccessPolicy, AccessReviewRequest, ApprovalCase, ApprovalPolicy, CaseAnswer,
    CaseRequest, Error, Field, Id, Instant, Organization, People, Result, Subject, Verb, answer_case,
    approval_in_force, attestation_status, check_policies, cycle_times, departed_owners, inbox, open_case,
    overdue_cases, review_access, who_holds,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "approvalAnswer" => answer(given, |r: Answer| {
            let people = index(&r.organization)?;
            answer_case(&people, &r.case, &r.answer).map_err(|e| inside(e, "answer"))
        }),
        "approvalHolders" => answer(given, |r: Holders| who_holds(&index(&r.organization)?, &r.case, r.as_of)),
        "approvalInForce" => answer(given, |r: InForce| approval_in_force(&r.case, &r.digest, r.as_of)),
        "approvalInbox" => answer(given, |r: Inbox| inbox(&index(&r.organization)?, &r.cases, &r.person, r.as_of)),
        "approvalOpen" => answer(given, |r: Open| {
            let people = index(&r.organization)?;
            open_case(&people, &r.policy, &r.request).map_err(|e| inside(e, "request"))
        }),
        "approvalOverdue" => answer(given, |r: Overdue| overdue_cases(&r.cases, r.as_of)),
        "approvalState" => answer(given, |r: State| r.case.state_at(r.as_of).map_err(|e| e.at("case"))),
        "approvalTimes" => answer(given, |r: Times| cycle_times(&r.cases, &r.percents, r.as_of)),
        "attestationStatus" => answer(given, |r: Attested| {
            attestation_status(&index(&r.organization)?, &r.attestations, r.every_days, r.as_of)
        }),
        "can" => answer(given, |r: Can| {
            r.subject.check().map_err(|e| e.at("subject"))?;
            let (people, access) = (index(&r.organization)?, access(r.policy.as_ref())?);
            Ok(access.rights(&people, &r.actor, r.as_of).map_err(|e| e.at("actor"))?.can(r.verb, &r.subject))
        }),
        "checkApprovalPolicies" => answer(given, |r: Check| {
            let people = r.organization.as_ref().map(index).transpose()?;
            check_policies(&r.policies, people.as_ref(), r.as_of)
        }),
        "checkChanges" => answer(given, |r: Mask| {
            let (people, access) = (index(&r.organization)?, access(r.policy.as_ref())?);
            let rights = access.rights(&people, &r.actor, r.as_of).map_err(|e| e.at("actor"))?;
            rights.check_changes(&r.action, r.step.as_ref(), &r.fields)?;
            Ok(r.fields)
        }),
        "departedOwners" => {
            answer(given, |r: Departed| Ok(departed_owners(&index(&r.organization)?, &r.subjects, r.as_of)))
        }
        "mask" => answer(given, |r: Mask| {
            let (people, access) = (index(&r.organization)?, access(r.policy.as_ref())?);
            let rights = access.rights(&people, &r.actor, r.as_of).map_err(|e| e.at("actor"))?;
            Ok(rights.mask(&r.action, r.step.as_ref(), &r.fields))
        }),
        "reviewAccess" => answer(given, |r: Review| {
            let people = index(&r.organization)?;
            review_access(&people, &r.policy, &r.request).map_err(|e| inside(e, "request"))
        }),
        "visible" => answer(given, |r: Visible| {
            for (position, subject) in r.subjects.iter().enumerate() {
                subject.check().map_err(|e| e.at_index("subjects", position))?;
            }
            let (people, access) = (index(&r.organization)?, access(r.policy.as_ref())?);
            Ok(access.rights(&people, &r.actor, r.as_of).map_err(|e| e.at("actor"))?.visible(&r.subjects))
        }),
        _ => return None,
    })
}

fn index(organization: &Organization) -> Result<People> {
    People::new(organization).map_err(|e| e.at("organization"))
}

fn access(policy: Option<&AccessPolicy>) -> Result<Access> {
    Access::new(policy).map_err(|e| e.at("policy"))
}

/// What is wrong with the policy or the case stands beside the request, everything else in it.
fn inside(error: Error, request: &str) -> Error {
    let first = error.path().split(['.', '[']).next();
    if matches!(first, Some("policy" | "case")) { error } else { error.at(request) }
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
