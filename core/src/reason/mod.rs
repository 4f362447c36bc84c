//! Reasons (理由): why a line was paid, why money stayed over, why a phase did nothing.
//!
//! A reason is data with the figures that made it so; it renders to one sentence in English and in
//! Chinese, and its kind is stable.

mod access;
mod account;
mod allocation;
mod approval;
mod bank;
mod exchange;
mod extract;
mod forecast;
mod grade;
mod matching;
mod memory;
mod notice;
mod offset;
mod order_check;
mod proof;
mod repair;
mod schedule;
mod table;
mod undo;
mod voucher;
mod waterfall;

pub use access::AccessReason;
pub use account::{AccountEvent, DrawReason};
pub use allocation::{Fit, Leeway, MatchedSet, Reason};
pub use approval::{ApprovalReason, PolicyReason};
pub use bank::{AttachReason, LeftOutReason, ReadNote};
pub use exchange::ExchangeReason;
pub use extract::ExtractReason;
pub use forecast::{CollectionReason, ForecastReason};
pub use grade::{GradeReason, GradeStep};
pub use matching::{MatchPlace, MatchReason, NameMatch, ReferenceMatch};
pub use memory::MemoryReason;
pub use notice::NoticeReason;
pub use offset::OffsetReason;
pub use order_check::{CreditReason, LimitReason, NotCounted};
pub use proof::LogFinding;
pub use repair::RepairReason;
pub use schedule::ScheduleReason;
pub use table::{ExceptionReason, PeriodReason, TableReason};
pub use undo::UndoReason;
pub use voucher::ChartFault;
pub use waterfall::WaterfallReason;
