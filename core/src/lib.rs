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
pub mod exchange;
pub mod id;
pub mod item;
pub mod json;
pub mod money;
pub mod reason;
pub mod report;
pub mod schedule;
pub mod subset;

pub use allocation::{
    AllocationRequest, Difference, DifferenceKind, Discounts, Disputed, LeftOver, Line, LotOrder, PartLine, Partial,
    Phase, Plan, Reach, Refusal, Rule, Scheme, Selection, Sort, SortBy, Tier, Ties, Tolerance, Total, Turn,
    UnknownReference, allocate, settle,
};
pub use calendar::{BusinessDay, Calendar, Date, Step, Weekday};
pub use error::{Error, ErrorKind};
pub use exchange::{
    Across, AdvanceTreatment, BalanceKind, ClearedLine, ClearingLine, ClearingPolicy, Converted, ConvertedParts,
    EntryCheck, EntryFault, ForeignBalance, ForeignClearing, ForeignClearingRequest, ForeignEntry, ForeignEntryLine,
    ForeignItem, ForeignLot, Ledger, Quote, RateRule, Residue, ResidueOf, Revaluation, RevaluationPolicy,
    RevaluationRequest, RevaluedGroup, RevaluedRow, Spread, Taken, check_foreign_entry, clear_foreign, convert,
    convert_parts, revalue,
};
pub use id::Id;
pub use item::{Discount, Field, ItemKind, Lot, NamedItem, Nature, Part, Receivable, Scope, Source, Value};
pub use money::{Currency, Money, Parts, Percent, Rate, Remainder, Rounded, Rounding, Split, split};
pub use reason::{ExchangeReason, Reason};
pub use report::{AgingRow, aging};
pub use schedule::{
    Due, EventDate, Installment, Purpose, Schedule, ScheduleRequest, Share, Start, TermLine, Terms, schedule,
};
pub use subset::{ExactSum, ExactSumRequest, exact_sum};

/// A result whose error says what was refused, where, and at which limit.
pub type Result<T> = std::result::Result<T, Error>;
