//! A step (审批节点): who decides, how many of them, and by when.

use std::collections::BTreeMap;

use super::approver::Approver;
use crate::error::ErrorKind;
use crate::people::at_most;
use crate::shape::Shape;
use crate::{Error, Id, Result};

/// One step of a branch; the steps are taken in their order, none is left out and none is taken twice.
///
/// ```
/// use duebook::{ApprovalNeed, ApprovalStep, Approver};
///
/// let review = ApprovalStep {
///     hours: Some(24),
///     escalate_to: vec![Approver::Role { role: "cfo".parse()? }],
///     ..ApprovalStep::new("financeReview", Approver::Role { role: "finance".parse()? })?
/// };
/// assert_eq!(review.need, ApprovalNeed::Any {});
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ApprovalStep {
    /// The step, unique in its branch.
    pub id: Id,
    /// Who decides, 1 to 32 entries.
    pub approvers: Vec<Approver>,
    /// How many of them.
    pub need: ApprovalNeed,
    /// What a single no does.
    #[shape(default)]
    pub rejection: RejectionRule,
    /// Whether limits of authority count here.
    #[shape(default)]
    pub authority: StepAuthority,
    /// The time limit in hours (处理时限), 1 to 87,600. Absent: none.
    #[shape(omit)]
    pub hours: Option<i64>,
    /// Who may decide as well once the time limit is reached (超时上报); one yes of theirs decides the step. Needs
    /// `hours`.
    #[shape(omit)]
    pub escalate_to: Vec<Approver>,
    /// Whether an approver may hand the step to somebody else (转办).
    #[shape(default)]
    pub delegation: Permission,
    /// Whether an approver may add a step (加签).
    #[shape(default)]
    pub adding: Permission,
    /// The earlier steps an approver may send the case back to (退回).
    #[shape(omit)]
    pub return_to: Vec<Id>,
}

/// How many approvers a step needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ApprovalNeed {
    /// One of them (或签).
    Any {},
    /// Everybody who could approve at the time of the last answer (会签).
    All {},
    /// So many different people (票签).
    Quorum {
        /// 1 to 32.
        count: i64,
    },
}

/// What a single no does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum RejectionRule {
    /// It rejects the case (一票否决).
    #[default]
    Decides,
    /// It counts as one vote: the case is rejected once so many said no that the need cannot be met any more.
    Counts,
}

/// Whether limits of authority (审批权限额度) count in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum StepAuthority {
    /// They do, if the policy has any.
    #[default]
    Limited,
    /// The step confirms facts and spends nothing: anybody it names may take it.
    Confirms,
}

/// Whether something may be done in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Permission {
    /// No.
    #[default]
    Refused,
    /// Yes.
    Allowed,
}

impl ApprovalStep {
    /// The most entries of approvers, and of those a step escalates to.
    pub const MOST_APPROVERS: usize = 32;
    /// The largest quorum.
    pub const MOST_QUORUM: i64 = 32;
    /// The longest time limit in hours: ten years.
    pub const MOST_HOURS: i64 = 87_600;
    const MOST_LEVELS: i64 = 16;

    /// A step that one approver decides, without a time limit.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id`.
    pub fn new(id: &str, approver: Approver) -> Result<Self> {
        Ok(Self {
            id: Id::new(id).map_err(|e| e.at("id"))?,
            approvers: vec![approver],
            need: ApprovalNeed::Any {},
            rejection: RejectionRule::Decides,
            authority: StepAuthority::Limited,
            hours: None,
            escalate_to: Vec::new(),
            delegation: Permission::Refused,
            adding: Permission::Refused,
            return_to: Vec::new(),
        })
    }

    pub(super) fn check(&self) -> Result<()> {
        if self.approvers.is_empty() {
            return Err(Error::from(ErrorKind::Empty {}).at("approvers"));
        }
        check_approvers(&self.approvers).map_err(|e| e.at("approvers"))?;
        check_approvers(&self.escalate_to).map_err(|e| e.at("escalateTo"))?;
        if let ApprovalNeed::Quorum { count } = self.need {
            within(count, 1, Self::MOST_QUORUM).map_err(|e| e.at("need.count"))?;
        }
        match self.hours {
            Some(hours) => within(hours, 1, Self::MOST_HOURS).map_err(|e| e.at("hours")),
            None if self.escalate_to.is_empty() => Ok(()),
            None => Err(ErrorKind::MissingField { field: "hours".to_owned() }.into()),
        }
    }
}

/// Checks steps that follow one another: each id once, and ways back only to steps before.
pub(super) fn check_steps(steps: &[ApprovalStep]) -> Result<()> {
    let mut places = BTreeMap::new();
    for (position, step) in steps.iter().enumerate() {
        let here = |e: Error| e.at_index("steps", position);
        step.check().map_err(here)?;
        for (at, target) in step.return_to.iter().enumerate() {
            if !places.contains_key(target) {
                let unknown = Error::from(ErrorKind::UnknownStep { step: target.clone() });
                return Err(here(unknown.at_index("returnTo", at)));
            }
        }
        if let Some(first) = places.insert(step.id.clone(), position) {
            return Err(here(crate::people::duplicate(&step.id, first).at("id")));
        }
    }
    Ok(())
}

fn check_approvers(approvers: &[Approver]) -> Result<()> {
    at_most(approvers.len(), ApprovalStep::MOST_APPROVERS)?;
    for (position, approver) in approvers.iter().enumerate() {
        if let Approver::Manager { level, .. } = approver {
            within(*level, 1, ApprovalStep::MOST_LEVELS).map_err(|e| e.at("level").at_index("", position))?;
        }
    }
    Ok(())
}

pub(super) fn within(found: i64, min: i64, max: i64) -> Result<()> {
    if (min..=max).contains(&found) { Ok(()) } else { Err(ErrorKind::NumberOutOfRange { found, min, max }.into()) }
}
