//! Reconciliation (对账): which payment is for what, and where two books differ.

mod bits;
#[cfg_attr(not(test), expect(dead_code, reason = "the matcher calls it"))]
pub(crate) mod choice;
mod decide;
mod item;
mod line;
mod matcher;
mod payment;
mod pick;
mod plan;
mod postings;
mod rules;
mod run;
mod sets;
mod weigh;
mod world;

pub use item::{KnownPayer, MatchItem, MatchParty};
pub use line::{MatchDetail, MatchLine};
pub use matcher::match_payments;
pub use plan::{
    MatchAllocation, MatchAlternative, MatchBar, MatchDecision, MatchDifferenceKind, MatchOutcome, MatchPlan,
    MatchRequest, MatchSummary, MatchVerdict, MatchedDifference,
};
pub use rules::{AllowedDifference, MatchRules, MatchTies, MatchWeights, PartPayments};
