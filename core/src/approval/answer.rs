//! Answering a case (审批操作).

use super::case::{ApprovalCase, CaseAct, CaseEffect, CaseEntry};
use super::policy::ApprovalPolicy;
use super::progress::Progress;
use super::seat::{Desk, Seat};
use super::step::{ApprovalNeed, ApprovalStep, Permission, RejectionRule, check_steps};
use crate::error::{ErrorKind, count};
use crate::people::at_most;
use crate::shape::Shape;
use crate::{Error, Id, Instant, People, Person, Result};

/// What somebody answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CaseAnswer {
    /// Who answers.
    pub by: Id,
    /// The step that is meant: if another is open by now, nothing happens.
    pub step: Id,
    /// The digest of the content that was looked at.
    pub digest: Id,
    /// When.
    pub at: Instant,
    /// The answer.
    pub act: CaseAct,
    /// What is said with it, at most 4,000 bytes.
    #[shape(omit)]
    pub comment: Option<String>,
}

/// The case with one answer more; the case given is not changed.
///
/// ```
/// use duebook::{
///     ApprovalBranch, ApprovalPolicy, ApprovalStep, Approver, CaseAct, CaseAnswer, CaseRequest, Currency, Field, Money,
///     Organization, People, Person, Subject, Value, answer_case, approval_in_force, open_case,
/// };
///
/// let people = [("li", "sales"), ("wang", "salesManager"), ("zhao", "finance")];
/// let people = people.iter().map(|(id, role)| Person::new(id, &[role])).collect::<Result<_, _>>()?;
/// let people = People::new(&Organization { people, departments: vec![] })?;
/// // 销售经理确认 → 财务复核
/// let step = |id: &str, role: &str| ApprovalStep::new(id, Approver::Role { role: role.parse()? });
/// let steps = vec![step("confirm", "salesManager")?, step("review", "finance")?];
/// let usual = ApprovalBranch { id: "usual".parse()?, conditions: vec![], steps };
/// let policy = ApprovalPolicy { branches: vec![usual], ..ApprovalPolicy::new("refunds", &["refund"])? };
///
/// let amount = Value::Amount { amount: Money::parse("33900.01", Currency::new("CNY")?)? };
/// let facts = vec![Field { name: "amount".parse()?, value: amount }];
/// let case = open_case(&people, &policy, &CaseRequest {
///     id: "A-1".parse()?,
///     subject: Subject { action: "refund".parse()?, id: "RF-7".parse()?, facts },
///     digest: "d41d8c".parse()?,
///     requester: "li".parse()?,
///     at: "2026-02-06T08:00:00Z".parse()?,
/// })?;
/// let yes = |by: &str, step: &str| Ok::<_, duebook::Error>(CaseAnswer {
///     by: by.parse()?,
///     step: step.parse()?,
///     digest: "d41d8c".parse()?,
///     at: "2026-02-06T09:30:00Z".parse()?,
///     act: CaseAct::Approve {},
///     comment: None,
/// });
/// let refused = answer_case(&people, &case, &yes("li", "confirm")?).unwrap_err();
/// assert_eq!(refused.en(), "`li` asked for it and cannot decide it; `wang` could");
/// let case = answer_case(&people, &case, &yes("wang", "confirm")?)?;
/// let case = answer_case(&people, &case, &yes("zhao", "review")?)?;
/// let approval = approval_in_force(&case, &"d41d8c".parse()?, "2026-02-06T10:00:00Z".parse()?)?;
/// assert_eq!(approval.by, ["wang".parse()?, "zhao".parse()?]);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// - `case_broken`, and what is wrong with its steps, for a case that was changed by other hands.
/// - `case_closed`: nothing happens after the end. `step_not_open`: another step is open. `instant_backward`: the
///   answer is older than the last one. `approval_stale`: other content than was asked for.
/// - `unknown_person`, `person_absent` at `by`.
/// - `own_request`, `not_approver`, `already_answered`, `second_step`, `authority_exceeded`: somebody else could.
/// - `not_requester`: only the requester takes a case back.
/// - `step_forbids` what the step does not allow; `unknown_step` for a way back it does not have;
///   `already_approver` for a delegate who has a place in the step; `too_many`, `text_too_long`.
pub fn answer_case(people: &People, case: &ApprovalCase, answer: &CaseAnswer) -> Result<ApprovalCase> {
    at_most(case.steps.len(), ApprovalPolicy::MOST_STEPS).map_err(|e| e.at("case.steps"))?;
    check_steps(&case.steps).map_err(|e| e.at("case"))?;
    case.rules.check().map_err(|e| e.at("case.rules"))?;
    let progress = Progress::of(case).map_err(|e| e.at("case"))?;
    if let Some(since) = case.state_of(&progress)?.ended() {
        return Err(Error::from(ErrorKind::CaseClosed { id: case.id.clone(), since }).at("case"));
    }
    let open = progress.open_step()?;
    if answer.step != open.id {
        let other = ErrorKind::StepNotOpen { step: answer.step.clone(), open: open.id.clone() };
        return Err(Error::from(other).at("step"));
    }
    let last = case.entries.last().map_or(case.opened, |entry| entry.at);
    if answer.at < last {
        return Err(Error::from(ErrorKind::InstantBackward { at: answer.at, last }).at("at"));
    }
    if answer.digest != case.digest {
        let stale = ErrorKind::ApprovalStale { expected: case.digest.clone(), found: answer.digest.clone() };
        return Err(Error::from(stale).at("digest"));
    }
    let length = answer.comment.as_ref().map_or(0, String::len);
    if length > ApprovalCase::MOST_COMMENT {
        let long = ErrorKind::TextTooLong { length: count(length), limit: count(ApprovalCase::MOST_COMMENT) };
        return Err(Error::from(long).at("comment"));
    }
    at_most(case.entries.len().saturating_add(1), ApprovalCase::MOST_ENTRIES).map_err(|e| e.at("case.entries"))?;
    let by = people.there(&answer.by, answer.at).map_err(|e| e.at("by"))?;
    let desk = Desk::new(people, case, &progress, answer.at)?;
    let (instead_of, effect) = if let CaseAct::Withdraw {} = answer.act {
        withdraw(case, by)?
    } else {
        let seat = desk.seat(by).map_err(|bar| desk.refusal(by, bar).at("by"))?;
        let effect = effect(&desk, &progress, &seat, by, &answer.act)?;
        (seat.instead_of, effect)
    };
    let mut next = case.clone();
    next.entries.push(CaseEntry {
        step: answer.step.clone(),
        by: answer.by.clone(),
        instead_of,
        at: answer.at,
        act: answer.act.clone(),
        effect,
        comment: answer.comment.clone(),
    });
    Ok(next)
}

fn withdraw(case: &ApprovalCase, by: &Person) -> Result<(Option<Id>, CaseEffect)> {
    if by.id == case.requester {
        return Ok((None, CaseEffect::Ended));
    }
    let other = ErrorKind::NotRequester { person: by.id.clone(), requester: case.requester.clone() };
    Err(Error::from(other).at("by"))
}

/// What the answer does.
fn effect(desk: &Desk<'_>, progress: &Progress<'_>, seat: &Seat, by: &Person, act: &CaseAct) -> Result<CaseEffect> {
    let (step, place) = (desk.step, seat.instead_of.as_ref().unwrap_or(&by.id));
    let yes = count(progress.votes.iter().filter(|vote| vote.yes).count());
    match act {
        CaseAct::Approve {} => {
            let done = seat.escalated
                || match step.need {
                    ApprovalNeed::Any {} => true,
                    ApprovalNeed::All {} => desk.open_seats(&by.id, place) == 0,
                    ApprovalNeed::Quorum { count } => yes.saturating_add(1) >= count,
                };
            Ok(if done { CaseEffect::StepDone } else { CaseEffect::Noted })
        }
        CaseAct::Reject {} => {
            let needed = match step.need {
                ApprovalNeed::Any {} => 1,
                ApprovalNeed::All {} => i64::MAX,
                ApprovalNeed::Quorum { count } => count,
            };
            let possible = || yes.saturating_add(count(desk.open_seats(&by.id, place)));
            let counts = step.rejection == RejectionRule::Counts && !seat.escalated && possible() >= needed;
            Ok(if counts { CaseEffect::Noted } else { CaseEffect::Ended })
        }
        CaseAct::ReturnTo { step: target } => {
            if step.return_to.contains(target) {
                return Ok(CaseEffect::Noted);
            }
            Err(Error::from(ErrorKind::UnknownStep { step: target.clone() }).at("act.step"))
        }
        CaseAct::Delegate { to } => delegate(desk, progress, seat, by, to),
        CaseAct::AddStep { step: added, place } => {
            allowed(step, step.adding, "addStep")?;
            at_most(progress.steps.len().saturating_add(1), ApprovalPolicy::MOST_STEPS).map_err(|e| e.at("act"))?;
            progress.check_added(added, *place).map_err(|e| e.at("act.step"))?;
            desk.check_authority(added).map_err(|e| e.at("act.step.authority"))?;
            Ok(CaseEffect::Noted)
        }
        // INVARIANT: taken before there is a seat.
        CaseAct::Withdraw {} => Ok(CaseEffect::Ended),
    }
}

/// A place is handed on once, and never to somebody who has one.
fn delegate(desk: &Desk<'_>, progress: &Progress<'_>, seat: &Seat, by: &Person, to: &Id) -> Result<CaseEffect> {
    allowed(desk.step, desk.step.delegation, "delegate")?;
    if seat.instead_of.is_some() || seat.escalated || progress.delegate_of(&by.id).is_some() {
        return allowed(desk.step, Permission::Refused, "delegate").map(|()| CaseEffect::Noted);
    }
    let here = |e: Error| e.at("act.to");
    let person = desk.people.there(to, desk.at).map_err(here)?;
    desk.fitness(person).map_err(|bar| here(desk.refusal(person, bar)))?;
    let named = desk.named(&desk.step.approvers, person).is_some();
    if named || progress.delegator_of(to).is_some() || progress.voted(to) {
        let taken = ErrorKind::AlreadyApprover { person: to.clone(), step: desk.step.id.clone() };
        return Err(here(taken.into()));
    }
    Ok(CaseEffect::Noted)
}

fn allowed(step: &ApprovalStep, permission: Permission, act: &str) -> Result<()> {
    if permission == Permission::Allowed {
        return Ok(());
    }
    let forbids = ErrorKind::StepForbids { step: step.id.clone(), act: act.to_owned() };
    Err(Error::from(forbids).at("act"))
}
