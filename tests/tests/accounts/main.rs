//! Prepayment accounts.

mod movements;
mod scale_account;
