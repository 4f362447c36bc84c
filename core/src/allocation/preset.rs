//! Schemes with a name: how well-known systems settle.

use super::scheme::{Phase, Rule, Scheme, Ties, UnknownReference};

impl Scheme {
    /// What the payer quoted, else the one item with exactly this amount, else all items if they add up,
    /// else the oldest due first.
    #[must_use]
    pub fn standard() -> Self {
        Self::new(vec![
            Phase::new(Rule::ByReference { unknown: UnknownReference::Continue }),
            Phase::new(Rule::ExactItem { ties: Ties::Refuse }),
            Phase::new(Rule::ExactTotal { group_by: None }),
            Phase::new(Rule::InOrder { order: Vec::new() }),
        ])
    }

    /// The oldest due item first, and nothing else.
    #[must_use]
    pub fn oldest_due_first() -> Self {
        Self::new(vec![Phase::new(Rule::InOrder { order: Vec::new() })])
    }
}
