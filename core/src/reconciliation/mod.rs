//! Reconciliation (对账): which payment is for what, and where two books differ.

#[cfg_attr(not(test), expect(dead_code, reason = "the matcher calls it"))]
pub(crate) mod choice;
mod measure;
mod memory;

pub use measure::{
    Fraction, MatchMeasure, MatchedPart, MeasureRequest, MeasureRow, MoneyMeasure, ProposedMatch, ReviewedLine,
    ReviewedOutcome, measure_matches,
};
pub use memory::{
    ForgetPayerRequest, ForgottenPayer, Payer, PayerCandidate, PayerCandidatesRequest, PayerEvent, PayerKey,
    PayerMemory, RememberedPayer, RememberedPayersRequest, forget_payer, payer_candidates, remembered_payers,
};
