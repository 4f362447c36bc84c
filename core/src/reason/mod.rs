//! Reasons (理由): why a line was paid, why money stayed over, why a phase did nothing.
//!
//! A reason is data with the figures that made it so; it renders to one sentence in English and in
//! Chinese, and its kind is stable.

mod allocation;
mod exchange;
mod schedule;

pub use allocation::Reason;
pub use exchange::ExchangeReason;
pub use schedule::ScheduleReason;
