//! Installment schedules (分期收款计划): how a contract amount becomes dated obligations.
//!
//! [`Terms`] say who gets which [`Share`] and when it is [`Due`]; [`schedule()`] applies them to an
//! amount and the events reported so far. The installments always add up to the contract, to the
//! minor unit; a line whose event has not happened yet is part of the plan without a date.
//!
//! From there on: [`report_event`] dates the lines that waited for a milestone, [`receivables()`] makes one open
//! item of each installment exactly once, [`amend`] changes a contract without touching what is paid,
//! [`discounts()`] and [`late_charges`] reward paying early and charge for paying late, [`settlement_quote`] says
//! what settles everything today, [`next_payment`] what to ask for next, and [`payment_status`] where an
//! installment stands.

mod amend;
mod charge;
mod discount;
mod due;
mod generate;
mod late;
mod milestone;
mod pattern;
mod quote;
mod receivables;
mod status;
mod terms;

pub use amend::{AmendRequest, Amendment, InstallmentChange, PaidInstallment, PartPaid, Respread, amend};
pub use charge::late_charges;
pub(crate) use charge::late_charges_after;
pub use discount::{DiscountBase, DiscountOffer, DiscountRequest, DiscountStep, DiscountTerms, discounts};
pub use due::{Due, Start};
pub use generate::{EventDate, Installment, Schedule, ScheduleRequest, schedule};
pub use late::{
    DayCount, DayRate, EarlierCharge, LateCharge, LateFrom, LateItem, LateMinimum, LatePlan, LateRequest, LateSpan,
    LateTerms, NotCharged, PaidOn,
};
pub use milestone::{EventOutcome, EventReport, report_event};
pub use quote::{
    EarlyPolicy, NextMode, NextPayment, NextRequest, QuoteItem, QuoteLine, QuoteRequest, SettlementQuote, next_payment,
    settlement_quote,
};
pub use receivables::{
    Cancellation, Generated, InstallmentTie, ReceivableChange, ReceivablePlan, ReceivablesRequest, receivables,
};
pub use status::{DocumentStatus, ItemStatus, PaymentStatus, StatusRequest, payment_status};
pub use terms::{Purpose, Share, TermLine, Terms};
