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

pub mod account;
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

pub use account::{
    AccountBalance, AccountFilter, AccountHold, AccountKey, AccountLedger, AccountLedgerLine, AccountLink, AccountLot,
    AccountPlan, AccountPolicy, AccountRequest, AccountSummary, Accounts, Act, BackDating, Balance, BatchLine,
    BatchRequest, Because, Control, Draw, HeldExpiry, HoldPurpose, HoldStatus, Move, Movement, Opening, PaidItem,
    RefundCause, TieOut, TieOutRow, TraceLine, Uncontrolled,
};
pub use allocation::{
    AllocationRequest, Difference, DifferenceKind, Discounts, Disputed, LeftOver, Line, LotOrder, PartLine, Partial,
    Phase, Plan, Reach, Refusal, Rule, Scheme, Selection, Sort, SortBy, Tier, Ties, Tolerance, Total, Turn,
    UnknownReference, allocate, settle,
};
pub use calendar::{BusinessDay, Calendar, Date, Step, Weekday};
pub use error::{Error, ErrorKind};
pub use id::Id;
pub use item::{Discount, Field, ItemKind, Lot, NamedItem, Nature, Part, Receivable, Scope, Source, Value};
pub use money::{Currency, Money, Parts, Percent, Remainder, Rounded, Rounding, Split, split};
pub use reason::{AccountEvent, DrawReason, Reason};
pub use report::{AgingRow, aging};
pub use schedule::{
    Due, EventDate, Installment, Purpose, Schedule, ScheduleRequest, Share, Start, TermLine, Terms, schedule,
};

/// A result whose error says what was refused, where, and at which limit.
pub type Result<T> = std::result::Result<T, Error>;
