//! Installment schedules (分期收款计划): how a contract amount becomes dated obligations.
//!
//! [`Terms`] say who gets which [`Share`] and when it is [`Due`]; [`schedule()`] applies them to an
//! amount and the events reported so far. The installments always add up to the contract, to the
//! minor unit; a line whose event has not happened yet is part of the plan without a date.

mod due;
mod generate;
mod terms;

pub use due::{Due, Start};
pub use generate::{EventDate, Installment, Schedule, ScheduleRequest, schedule};
pub use terms::{Purpose, Share, TermLine, Terms};
