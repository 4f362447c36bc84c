//! What a check of policies found.

use super::super::policy::{ApprovalBranch, ApprovalPolicy};
use crate::shape::Shape;
use crate::{Id, PolicyReason, Subject};

/// What a check of policies found, in the order of the policies and their branches.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PolicyReport {
    /// How many findings are faults. None: whatever is expected can be decided.
    pub faults: i64,
    /// The findings.
    pub findings: Vec<PolicyFinding>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PolicyFinding {
    /// How grave it is.
    pub severity: Severity,
    /// The policy.
    pub policy: Id,
    /// Its version.
    pub version: i64,
    /// The branch, if it is about one.
    #[shape(omit)]
    pub branch: Option<Id>,
    /// The step, if it is about one.
    #[shape(omit)]
    pub step: Option<Id>,
    /// What it is.
    pub reason: PolicyReason,
    /// A subject that shows it, with the facts that matter.
    #[shape(omit)]
    pub example: Option<Subject>,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Severity {
    /// Something can never be decided, or is never used.
    Fault,
    /// Worth a look.
    Notice,
}

/// Gathers the findings of one policy.
#[derive(Debug)]
pub(super) struct Findings<'a> {
    pub(super) policy: &'a ApprovalPolicy,
    pub(super) found: Vec<PolicyFinding>,
}

impl Findings<'_> {
    pub(super) fn add(
        &mut self,
        severity: Severity,
        branch: Option<&ApprovalBranch>,
        step: Option<&Id>,
        reason: PolicyReason,
    ) -> &mut PolicyFinding {
        let (policy, version) = (self.policy.id.clone(), self.policy.version);
        let (branch, step) = (branch.map(|branch| branch.id.clone()), step.cloned());
        self.found.push(PolicyFinding { severity, policy, version, branch, step, reason, example: None });
        let last = self.found.len().saturating_sub(1);
        // INVARIANT: it was just put there.
        #[expect(clippy::indexing_slicing, reason = "the element was pushed in the line above")]
        &mut self.found[last]
    }
}
