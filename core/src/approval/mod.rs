//! Approval (审批): who must say yes before something takes effect.
//!
//! A policy is data: conditions choose a branch, a branch is a list of steps, a step says who decides. A case is a
//! record that the host stores: the steps it was opened under and the answers it got. [`open_case`] makes one,
//! [`answer_case`] gives back the case with one answer more or refuses; both change nothing. Where a case stands,
//! who holds it and whether it is late follow from the answers, the people and an instant; there is no job to run.
//!
//! What can be relied on, whatever the policy says:
//!
//! - No step is skipped and none is taken twice (跳步、重复审批); an answer names the step it means.
//! - The requester never approves; by default nobody approves two steps of one case (职责分离).
//! - A case is bound to the digest of what is asked for; other content is `approval_stale`.
//! - Nothing happens after a case is approved, rejected or withdrawn.
//! - Who left holds nothing, from the very instant; a successor in the role holds it without a new case.
//!
//! [`check_policies`] finds what a policy forgets before anybody uses it: subjects that fit no branch, branches
//! that are never taken, steps that nobody can decide.

mod answer;
mod approver;
mod authority;
mod case;
mod compile;
mod condition;
mod force;
mod holding;
mod open;
mod policy;
mod progress;
mod seat;
mod step;
mod times;

pub use answer::{CaseAnswer, answer_case};
pub use approver::Approver;
pub use case::{ApprovalCase, CaseAct, CaseEffect, CaseEntry, CaseState, StepPlace};
pub use compile::{PolicyFinding, PolicyReport, Severity, check_policies};
pub use condition::{Condition, FactTest};
pub use force::{ApprovalInForce, approval_in_force};
pub use holding::{CaseHolder, CaseHolding, InboxLine, OverdueCase, inbox, overdue_cases, who_holds};
pub use open::{CaseRequest, open_case};
pub use policy::{ApprovalBranch, ApprovalPolicy, ApprovalRules, RoleLimit, SamePerson};
pub use step::{ApprovalNeed, ApprovalStep, Permission, RejectionRule, StepAuthority};
pub use times::{PercentileTime, StepTimes, cycle_times};
