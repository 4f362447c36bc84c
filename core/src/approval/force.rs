//! Whether an approval may be used (审批生效): it is given, for this content, and not too old.

use super::case::{ApprovalCase, CaseState};
use super::progress::Progress;
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Error, Id, Instant, Result};

/// An approval that may be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ApprovalInForce {
    /// The case.
    pub case: Id,
    /// When it was given.
    pub at: Instant,
    /// The first instant at which it can no longer be used. Absent: it can for ever.
    #[shape(omit)]
    pub until: Option<Instant>,
    /// Who approved, in the order of the answers that count.
    pub by: Vec<Id>,
}

/// The approval of exactly this content at that instant.
///
/// # Errors
/// `case_broken`; `approval_stale` at `digest` for other content; `approval_pending`, also before the case was
/// opened; `approval_denied` for a case that was rejected or withdrawn; `approval_expired`: equality with the end
/// counts as past.
pub fn approval_in_force(case: &ApprovalCase, digest: &Id, as_of: Instant) -> Result<ApprovalInForce> {
    let id = || case.id.clone();
    if *digest != case.digest {
        let stale = ErrorKind::ApprovalStale { expected: case.digest.clone(), found: digest.clone() };
        return Err(Error::from(stale).at("digest"));
    }
    let progress = Progress::at(case, as_of).map_err(|e| e.at("case"))?;
    let Some(progress) = progress else { return Err(ErrorKind::ApprovalPending { id: id(), step: None }.into()) };
    match case.state_of(&progress)? {
        CaseState::Pending { step, .. } => Err(ErrorKind::ApprovalPending { id: id(), step: Some(step) }.into()),
        CaseState::Rejected { by, at, .. } => Err(ErrorKind::ApprovalDenied { id: id(), by, at }.into()),
        CaseState::Withdrawn { at } => {
            Err(ErrorKind::ApprovalDenied { id: id(), by: case.requester.clone(), at }.into())
        }
        CaseState::Approved { until: Some(until), .. } if until <= as_of => {
            Err(ErrorKind::ApprovalExpired { id: id(), until }.into())
        }
        CaseState::Approved { at, until } => {
            let by = progress.approved.iter().map(|(by, _)| (*by).clone()).collect();
            Ok(ApprovalInForce { case: id(), at, until, by })
        }
    }
}
