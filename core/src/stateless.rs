//! Approvals and access for a program without memory: each function is given the organization anew. And bytes for
//! programs that speak in text.
//!
//! A program that stays up builds a [`People`] and an [`Access`] once and asks those.

use crate::{
    Access, AccessAttestation, AccessPolicy, AccessReview, AccessReviewRequest, ApprovalCase, ApprovalPolicy,
    AttestationStatus, CaseAnswer, CaseHolding, CaseRequest, CaseState, Decision, DepartedOwner, Error, Field, Id,
    InboxLine, Instant, Masked, Organization, People, PolicyReport, Recorded, Result, Rights, Subject, Verb, Verdict,
};

/// Opens a case (发起审批): the branch of the policy that fits decides its steps.
///
/// # Errors
/// Those of [`open_case`](crate::open_case), at `request` or `policy`; `organization` for one that does not fit
/// together.
pub fn approval_open(
    organization: &Organization,
    policy: &ApprovalPolicy,
    request: &CaseRequest,
) -> Result<ApprovalCase> {
    crate::open_case(&index(organization)?, policy, request).map_err(|e| inside(e, "request"))
}

/// Answers a case (审批): approve, reject, send back, delegate, add a step, withdraw. The answer is the case after it.
///
/// # Errors
/// Those of [`answer_case`](crate::answer_case), at `answer` or `case`; `organization`.
pub fn approval_answer(organization: &Organization, case: &ApprovalCase, answer: &CaseAnswer) -> Result<ApprovalCase> {
    crate::answer_case(&index(organization)?, case, answer).map_err(|e| inside(e, "answer"))
}

/// Who holds a case (当前审批人); nothing before it was opened.
///
/// # Errors
/// Those of [`who_holds`](crate::who_holds); `organization`.
pub fn approval_holders(
    organization: &Organization,
    case: &ApprovalCase,
    as_of: Instant,
) -> Result<Option<CaseHolding>> {
    crate::who_holds(&index(organization)?, case, as_of)
}

/// What waits for a person (待办审批), the most urgent first.
///
/// # Errors
/// Those of [`inbox`](crate::inbox()); `organization`.
pub fn approval_inbox(
    organization: &Organization,
    cases: &[ApprovalCase],
    person: &Id,
    as_of: Instant,
) -> Result<Vec<InboxLine>> {
    crate::inbox(&index(organization)?, cases, person, as_of)
}

/// How a case stands; nothing before it was opened.
///
/// # Errors
/// `case_broken` and the others of a case that cannot have come about, at `case`.
pub fn approval_state(case: &ApprovalCase, as_of: Instant) -> Result<Option<CaseState>> {
    case.state_at(as_of).map_err(|e| e.at("case"))
}

/// What is wrong with policies (审批规则检查): gaps, overlaps, dead branches, steps nobody can answer.
///
/// # Errors
/// Those of [`check_policies`](crate::check_policies); `organization`.
pub fn check_approval_policies(
    policies: &[ApprovalPolicy],
    organization: Option<&Organization>,
    as_of: Instant,
) -> Result<PolicyReport> {
    let people = organization.map(index).transpose()?;
    crate::check_policies(policies, people.as_ref(), as_of)
}

/// Whether rights were reviewed in time (权限定期审查).
///
/// # Errors
/// Those of [`attestation_status`](crate::attestation_status); `organization`.
pub fn attestation_status(
    organization: &Organization,
    attestations: &[AccessAttestation],
    every_days: i64,
    as_of: Instant,
) -> Result<AttestationStatus> {
    crate::attestation_status(&index(organization)?, attestations, every_days, as_of)
}

/// Whether somebody may view, approve or adjust something, and why. Without a policy everybody may.
///
/// # Errors
/// `unknown_person` at `actor`; the refusals of a subject, a policy or an organization that does not fit together.
pub fn can(
    organization: &Organization,
    policy: Option<&AccessPolicy>,
    actor: &Id,
    verb: Verb,
    subject: &Subject,
    as_of: Instant,
) -> Result<Verdict> {
    subject.check().map_err(|e| e.at("subject"))?;
    with(organization, policy, actor, as_of, |rights| Ok(rights.can(verb, subject)))
}

/// What somebody sees of a list, with the fields that are hidden taken out.
///
/// # Errors
/// As [`can`].
pub fn visible(
    organization: &Organization,
    policy: Option<&AccessPolicy>,
    actor: &Id,
    subjects: &[Subject],
    as_of: Instant,
) -> Result<Vec<Subject>> {
    for (position, subject) in subjects.iter().enumerate() {
        subject.check().map_err(|e| e.at_index("subjects", position))?;
    }
    with(organization, policy, actor, as_of, |rights| Ok(rights.visible(subjects)))
}

/// What somebody sees of the fields of a record; what is hidden is named, never shown.
///
/// # Errors
/// As [`can`].
pub fn mask(
    organization: &Organization,
    policy: Option<&AccessPolicy>,
    actor: &Id,
    action: &Id,
    step: Option<&Id>,
    fields: &[Field],
    as_of: Instant,
) -> Result<Masked> {
    with(organization, policy, actor, as_of, |rights| Ok(rights.mask(action, step, fields)))
}

/// The fields, if somebody may change all of them.
///
/// # Errors
/// `field_protected` at the first that may not be changed; as [`can`].
pub fn check_changes(
    organization: &Organization,
    policy: Option<&AccessPolicy>,
    actor: &Id,
    action: &Id,
    step: Option<&Id>,
    fields: &[Field],
    as_of: Instant,
) -> Result<Vec<Field>> {
    with(organization, policy, actor, as_of, |rights| {
        rights.check_changes(action, step, fields).map(|()| fields.to_vec())
    })
}

/// What stands out in the rights of an organization (权限审查): unused, too wide, in conflict, held by who has left.
///
/// # Errors
/// Those of [`review_access`](crate::review_access), at `request` or `policy`; `organization`.
pub fn review_access(
    organization: &Organization,
    policy: &AccessPolicy,
    request: &AccessReviewRequest,
) -> Result<AccessReview> {
    crate::review_access(&index(organization)?, policy, request).map_err(|e| inside(e, "request"))
}

/// What still belongs to people who have left (离职负责人).
///
/// # Errors
/// `organization`.
pub fn departed_owners(
    organization: &Organization,
    subjects: &[Subject],
    as_of: Instant,
) -> Result<Vec<DepartedOwner>> {
    Ok(crate::departed_owners(&index(organization)?, subjects, as_of))
}

fn index(organization: &Organization) -> Result<People> {
    People::new(organization).map_err(|e| e.at("organization"))
}

fn with<T>(
    organization: &Organization,
    policy: Option<&AccessPolicy>,
    actor: &Id,
    as_of: Instant,
    ask: impl FnOnce(&Rights<'_>) -> Result<T>,
) -> Result<T> {
    let people = index(organization)?;
    let access = Access::new(policy).map_err(|e| e.at("policy"))?;
    ask(&access.rights(&people, actor, as_of).map_err(|e| e.at("actor"))?)
}

/// What is wrong with the policy or the case stands beside the request, everything else in it.
fn inside(error: Error, request: &str) -> Error {
    let first = error.path().split(['.', '[']).next();
    if matches!(first, Some("policy" | "case")) { error } else { error.at(request) }
}

/// What an order did, now or when it was recorded before (指令结果): the events of its decision.
#[must_use]
pub fn decision_facts(decision: &Decision) -> Vec<Recorded> {
    decision.facts().to_vec()
}
