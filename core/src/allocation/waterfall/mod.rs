//! Waterfall (分期款的冲抵顺序): a payment runs down the installments of one agreement, component by component.
//!
//! The order is data: pairs of how far along an installment is (past due, due, in advance) and which of its
//! components is paid (penalty, fee, principal, interest; line, tax, freight). [`waterfall`] answers with lines
//! and the state after them, [`replay_waterfall`] with the whole history of payments, [`reverse`] takes money
//! back. Nothing is stored: what is open is given and given back.

mod order;
mod pay;
mod replay;
mod reverse;
mod spread;

pub use order::{Bucket, DueKind, Surplus, WaterfallMode, WaterfallRules};
pub use pay::{OpenInstallment, Waterfall, WaterfallCredit, WaterfallLine, WaterfallRequest, waterfall};
pub use replay::{Backdated, DatedPayment, ReplayRequest, ReplayedPayment, WaterfallReplay, replay_waterfall};
pub use reverse::{PaidPart, Reversal, ReverseLine, ReverseRequest, reverse};
