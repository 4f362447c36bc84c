//! A case (审批单): one thing somebody asked for, and every answer it got.

use super::policy::ApprovalRules;
use super::progress::{End, Progress};
use super::step::ApprovalStep;
use crate::shape::Shape;
use crate::{Id, Instant, Result, Subject};

/// A request for approval with its steps and answers. Where it stands is never stored: it follows from the answers.
///
/// It is made by [`open_case`](crate::open_case) and grows only by [`answer_case`](crate::answer_case). It carries
/// the steps and rules it was opened under, so a later version of the policy leaves it alone. It is bound to the
/// digest of what is asked for: other content needs another case.
///
/// ```
/// use duebook::{ApprovalPolicy, CaseRequest, CaseState, Organization, People, Person, Subject, open_case};
/// # use duebook::ApprovalBranch;
///
/// let people = People::new(&Organization { people: vec![Person::new("li", &[])?], departments: vec![] })?;
/// let small = ApprovalBranch { id: "small".parse()?, conditions: vec![], steps: vec![] };
/// let policy = ApprovalPolicy { branches: vec![small], ..ApprovalPolicy::new("tags", &["tag"])? };
/// let case = open_case(&people, &policy, &CaseRequest {
///     id: "A-1".parse()?,
///     subject: Subject { action: "tag".parse()?, id: "C-17".parse()?, facts: vec![] },
///     digest: "5e884898da28".parse()?,
///     requester: "li".parse()?,
///     at: "2026-02-06T08:00:00Z".parse()?,
/// })?;
/// // A branch without steps asks nobody.
/// assert_eq!(case.state()?, CaseState::Approved { at: "2026-02-06T08:00:00Z".parse()?, until: None });
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ApprovalCase {
    /// The case.
    pub id: Id,
    /// The policy it was opened under.
    pub policy: Id,
    /// Its version.
    pub version: i64,
    /// The branch that fitted.
    pub branch: Id,
    /// What is asked for.
    pub subject: Subject,
    /// The digest of the exact content that is asked for.
    pub digest: Id,
    /// Who asked.
    pub requester: Id,
    /// When.
    pub opened: Instant,
    /// The rules of the policy; of its limits, those of the currency asked for.
    #[shape(default)]
    pub rules: ApprovalRules,
    /// The steps of the branch.
    pub steps: Vec<ApprovalStep>,
    /// The answers in their order, at most 1,000.
    #[shape(omit)]
    pub entries: Vec<CaseEntry>,
}

/// One answer, as it was taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CaseEntry {
    /// The step it was given in.
    pub step: Id,
    /// Who gave it.
    pub by: Id,
    /// Whose place was taken by delegation.
    #[shape(omit)]
    pub instead_of: Option<Id>,
    /// When.
    pub at: Instant,
    /// What was answered.
    pub act: CaseAct,
    /// What that did.
    pub effect: CaseEffect,
    /// What was said with it.
    #[shape(omit)]
    pub comment: Option<String>,
}

/// What can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum CaseAct {
    /// Yes (同意).
    Approve {},
    /// No (拒绝).
    Reject {},
    /// Back to an earlier step (退回): what was approved from there on no longer counts.
    ReturnTo {
        /// The earlier step.
        step: Id,
    },
    /// Somebody else decides in my place (转办).
    Delegate {
        /// To whom.
        to: Id,
    },
    /// Somebody else is asked as well (加签).
    AddStep {
        /// The step.
        step: ApprovalStep,
        /// Where it goes.
        place: StepPlace,
    },
    /// The requester asks no longer (撤回).
    Withdraw {},
}

/// Where an added step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum StepPlace {
    /// Before the open step, which begins anew afterwards (前加签).
    Before,
    /// Right after the open step (后加签).
    After,
}

/// What an answer did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum CaseEffect {
    /// The step waits for more answers, or the case for another step.
    Noted,
    /// The step is done; after the last one the case is approved.
    StepDone,
    /// The case is over without approval.
    Ended,
}

/// Where a case stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum CaseState {
    /// A step waits for answers (审批中).
    Pending {
        /// The step.
        step: Id,
        /// Since when.
        since: Instant,
        /// The instant from which it is late. Absent: it has no time limit.
        #[shape(omit)]
        due: Option<Instant>,
    },
    /// Approved (已通过).
    Approved {
        /// When.
        at: Instant,
        /// The first instant at which it can no longer be used. Absent: it can for ever.
        #[shape(omit)]
        until: Option<Instant>,
    },
    /// Rejected (已拒绝).
    Rejected {
        /// In which step.
        step: Id,
        /// By whose answer.
        by: Id,
        /// When.
        at: Instant,
    },
    /// Taken back by the requester (已撤回).
    Withdrawn {
        /// When.
        at: Instant,
    },
}

impl ApprovalCase {
    /// The most answers of a case.
    pub const MOST_ENTRIES: usize = 1_000;
    /// The most bytes of a comment.
    pub const MOST_COMMENT: usize = 4_000;

    /// Where the case stands after all its answers.
    ///
    /// # Errors
    /// `case_broken` if the answers do not follow from one another.
    pub fn state(&self) -> Result<CaseState> {
        let progress = Progress::of(self)?;
        self.state_of(&progress)
    }

    /// Where the case stood at that instant: later answers are not known yet. `None`: it was not open yet.
    ///
    /// # Errors
    /// As [`state`](Self::state).
    pub fn state_at(&self, as_of: Instant) -> Result<Option<CaseState>> {
        Progress::at(self, as_of)?.map(|progress| self.state_of(&progress)).transpose()
    }

    pub(super) fn state_of(&self, progress: &Progress<'_>) -> Result<CaseState> {
        Ok(match progress.end {
            Some(End::Approved { at }) => {
                let hours = self.rules.valid_hours.map(|hours| at.add_seconds(hours.saturating_mul(3_600)));
                CaseState::Approved { at, until: hours.transpose()? }
            }
            Some(End::Rejected { step, by, at }) => CaseState::Rejected { step: step.clone(), by: by.clone(), at },
            Some(End::Withdrawn { at }) => CaseState::Withdrawn { at },
            None => {
                let step = progress.open_step()?;
                CaseState::Pending { step: step.id.clone(), since: progress.since, due: progress.due()? }
            }
        })
    }
}

impl CaseState {
    /// When the case ended; `None` while it is open.
    #[must_use]
    pub fn ended(&self) -> Option<Instant> {
        match self {
            Self::Pending { .. } => None,
            Self::Approved { at, .. } | Self::Rejected { at, .. } | Self::Withdrawn { at } => Some(*at),
        }
    }
}
