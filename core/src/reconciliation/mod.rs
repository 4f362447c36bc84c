//! Reconciliation (对账): which payment is for what, and where two books differ.

mod bits;
mod chain;
mod choice;
mod decide;
mod doubts;
mod fit;
mod forms;
mod item;
mod line;
mod many;
mod matcher;
mod named;
mod payment;
mod pin;
mod plan;
mod postings;
mod rules;
mod run;
mod sets;
mod spread;
mod weigh;
mod world;

pub use chain::{
    Chain, ChainContract, ChainDocument, ChainFigure, ChainKind, ChainLeg, ChainLegState, ChainReport, ChainRequest,
    ChainState, ComparedLeg, match_chains,
};
pub use fit::{ConfirmedMatch, FitRequest, FittedWeight, MatchEvidence, MatchFit, fit_weights};
pub use item::{KnownPayer, MatchItem, MatchParty};
pub use line::{MatchDetail, MatchLine};
pub use matcher::{MatchChangesRequest, Matcher, MatcherChange, MatcherUpdate, match_changes, match_payments};
pub use plan::{
    MatchAllocation, MatchAlternative, MatchBar, MatchDecision, MatchDifferenceKind, MatchOutcome, MatchPlan,
    MatchRequest, MatchSummary, MatchVerdict, MatchedDifference,
};
pub use rules::{AllowedDifference, FeeStep, MatchRules, MatchTies, MatchWeights, PartPayments};
mod measure;
mod memory;

pub use measure::{
    MatchMeasure, MatchedPart, MeasureRequest, MeasureRow, MoneyMeasure, ProposedMatch, ReviewedLine, ReviewedOutcome,
    measure_matches,
};
pub use memory::{
    ForgetPayerRequest, ForgottenPayer, Payer, PayerCandidate, PayerCandidatesRequest, PayerEvent, PayerKey,
    PayerMemory, RememberedPayer, RememberedPayersRequest, forget_payer, payer_candidates, remembered_payers,
};
mod balance_table;
mod compare;
mod exceptions;
mod period;
mod repair;

pub use balance_table::{
    BalanceTable, BalanceTableRequest, CashBookLine, ClearedItem, OutstandingItem, TableItem, TableMatch, TableSide,
    TableSuspect, TableSuspicion, UnevenMatch, balance_table,
};
pub use compare::{
    ClassTotal, ExtractAnchor, ExtractClass, ExtractComparison, ExtractDifference, ExtractRequest, ExtractRow,
    ExtractRules, ExtractTotal, StatedBalance, compare_extracts,
};
pub use exceptions::{
    ExceptionAges, ExceptionAlert, ExceptionChange, ExceptionChangeRequest, ExceptionClass, ExceptionFinding,
    ExceptionRecord, ExceptionReport, ExceptionRequest, ExceptionRule, ExceptionState, FindingsRequest,
    change_exception, exception_findings, raise_exceptions,
};
pub(crate) use exceptions::{check_note, exception_alerts, exception_id};
pub use period::{
    PeriodCadence, PeriodCheck, PeriodContent, PeriodEntry, PeriodLine, PeriodSpan, PeriodState, PeriodStatus,
    PeriodStatusRequest, PeriodsRequest, SignPeriodRequest, StatementSpan, check_period, period_status,
    reconciliation_periods, sign_period,
};
pub(crate) use period::{backward, check_ready};
pub use repair::{GapRepair, Repair, RepairKind, RepairOutcome, RepairRequest, RepairSet, explain_gap};
