//! What a matcher holds (对账器现状), piece by piece: for languages in which a whole plan is dear to carry over.

use super::Matcher;
use crate::error::{ErrorKind, count};
use crate::reconciliation::{MatchDecision, MatchItem, MatchLine, MatchParty, MatchRules, MatchSummary};
use crate::{Error, Id, Result};

impl Matcher {
    /// What is decided of one line, payment by payment if it is a batch.
    ///
    /// # Errors
    /// `unknown_item` for a line that is not there.
    pub fn decisions(&self, line: &Id) -> Result<&[MatchDecision]> {
        let all = &self.plan().decisions;
        let from = all.partition_point(|decision| decision.line < *line);
        let rest = all.get(from..).unwrap_or_default();
        let own = rest.get(..rest.partition_point(|decision| decision.line == *line)).unwrap_or_default();
        if own.is_empty() {
            return Err(Error::from(ErrorKind::UnknownItem { item: line.clone() }).at("line"));
        }
        Ok(own)
    }

    /// How many lines are decided how.
    #[must_use]
    pub fn summary(&self) -> MatchSummary {
        self.plan().summary
    }

    /// The lines there are now, in the order of their ids.
    #[must_use]
    pub fn lines(&self) -> &[MatchLine] {
        &self.request().lines
    }

    /// The items there are now, in the order of their ids, with what is open of them.
    #[must_use]
    pub fn items(&self) -> &[MatchItem] {
        &self.request().items
    }

    /// The customers there are now, in the order of their ids.
    #[must_use]
    pub fn parties(&self) -> &[MatchParty] {
        &self.request().parties
    }

    /// What is allowed; that never changes.
    #[must_use]
    pub fn rules(&self) -> &MatchRules {
        &self.request().rules
    }

    /// How many lines and items there are.
    #[must_use]
    pub fn count(&self) -> i64 {
        count(self.lines().len().saturating_add(self.items().len()))
    }
}
