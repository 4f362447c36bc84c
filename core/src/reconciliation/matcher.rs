//! The matcher.
use super::{MatchPlan, MatchRequest};
use crate::Result;

/// Which payment is for what.
///
/// # Errors
/// None yet.
pub fn match_payments(request: &MatchRequest) -> Result<MatchPlan> {
    request.rules.check()?;
    Ok(MatchPlan { decisions: Vec::new(), summary: super::MatchSummary::default() })
}
