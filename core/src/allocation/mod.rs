//! Allocation (核销): which money pays which open item, and why.
//!
//! [`allocate`] answers with a [`Plan`]; nothing changes until the caller keeps it. Which item is paid
//! first is data: a [`Scheme`] is an ordered list of [`Phase`]s. Lots are used in the order they
//! arrived, and the answer does not depend on the order in which lots and items are given.
//!
//! What always holds (each is a property test): no item gets more than is open and no lot gives more
//! than it has; what was received is what was allocated plus what is left over, to the minor unit, in
//! each currency; currencies and customers never mix.

mod allocate;
mod amounts;
mod check;
mod compare;
mod exact;
mod finish;
mod group;
mod inside;
mod named;
mod offset;
mod order;
mod phases;
mod plan;
mod pooled;
mod prefix;
mod preset;
mod prices;
mod purse;
mod run;
mod scheme;
mod undo;
mod view;
mod waterfall;

pub use allocate::{AllocationRequest, allocate};
pub use compare::{
    CompareRequest, Comparison, FirstDifference, LotAmount, LotDifference, NamedScheme, PairAmount, PairDifference,
    SchemeGroup, SchemeLine, SchemeOutcome, compare_schemes,
};
pub use offset::{
    ItemMove, MovedKind, NetRequest, Netting, RecoverRequest, Recovery, RecoveryRule, Transfer, TransferLine,
    TransferRequest, credit_lot, net_payables, recover, transfer,
};
pub use plan::{Difference, LeftOver, Line, PartLine, Plan, Refusal, Total, settle};
pub use scheme::{
    DifferenceKind, Discounts, Disputed, LotOrder, Partial, Phase, Reach, Rule, Scheme, Selection, Sort, SortBy, Tier,
    Ties, Tolerance, Turn, UnknownReference,
};
pub use undo::{
    HistoryEntry, LaterStep, Link, LinkDifference, LinkPart, StepKind, Undo, UndoOrder, UndoRequest, UndoTarget,
    Undone, links, undo,
};
pub use waterfall::{
    Backdated, Bucket, DatedPayment, DueKind, OpenInstallment, PaidPart, ReplayRequest, ReplayedPayment, Reversal,
    ReverseLine, ReverseRequest, Surplus, Waterfall, WaterfallCredit, WaterfallLine, WaterfallMode, WaterfallReplay,
    WaterfallRequest, WaterfallRules, replay_waterfall, reverse, waterfall,
};
