#![doc = include_str!("../../README.md")]
#![forbid(unsafe_code)]
#![deny(clippy::print_stdout, clippy::print_stderr)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "a test may stop at the first surprise"
    )
)]

pub mod allocation;
pub mod calendar;
pub mod error;
pub mod id;
pub mod item;
pub mod json;
pub mod money;
pub mod reason;
pub mod report;
pub mod schedule;

pub use allocation::{
    AllocationRequest, Difference, DifferenceKind, Discounts, Disputed, LeftOver, Line, LotOrder, PartLine, Partial,
    Phase, Plan, Reach, Refusal, Rule, Scheme, Selection, Sort, SortBy, Tier, Ties, Tolerance, Total, Turn,
    UnknownReference, allocate, settle,
};
pub use allocation::{
    Backdated, Bucket, DatedPayment, DueKind, OpenInstallment, PaidPart, ReplayRequest, ReplayedPayment, Reversal,
    ReverseLine, ReverseRequest, Surplus, Waterfall, WaterfallCredit, WaterfallLine, WaterfallMode, WaterfallReplay,
    WaterfallRequest, WaterfallRules, replay_waterfall, reverse, waterfall,
};
pub use allocation::{
    CompareRequest, Comparison, FirstDifference, LotAmount, LotDifference, NamedScheme, PairAmount, PairDifference,
    SchemeGroup, SchemeLine, SchemeOutcome, compare_schemes,
};
pub use allocation::{
    HistoryEntry, LaterStep, Link, LinkDifference, LinkPart, StepKind, Undo, UndoOrder, UndoRequest, UndoTarget,
    Undone, links, undo,
};
pub use allocation::{
    ItemMove, MovedKind, NetRequest, Netting, RecoverRequest, Recovery, RecoveryRule, Transfer, TransferLine,
    TransferRequest, credit_lot, net_payables, recover, transfer,
};
pub use calendar::{BusinessDay, Calendar, Date, Step, Weekday};
pub use error::{Error, ErrorKind};
pub use id::Id;
pub use item::{Discount, Field, ItemKind, Lot, NamedItem, Nature, Part, Receivable, Scope, Source, Value};
pub use money::{Currency, Money, Parts, Percent, Remainder, Rounded, Rounding, Split, split};
pub use reason::{OffsetReason, Reason, UndoReason, WaterfallReason};
pub use report::{AgingRow, aging};
pub use schedule::{
    Due, EventDate, Installment, Purpose, Schedule, ScheduleRequest, Share, Start, TermLine, Terms, schedule,
};

/// A result whose error says what was refused, where, and at which limit.
pub type Result<T> = std::result::Result<T, Error>;
