// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! Sentences of reasons and constructors without arguments, which each host wraps in a form of its own.
//!
//! None of these names is public there: the bindgen hides every function of this file.

use crate::{EntryFault, ExchangeReason, Reason, Result, Scheme};

/// One sentence in English.
#[uniffi::export]
pub(crate) fn reason_en(reason: Reason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn reason_zh(reason: Reason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn exchange_reason_en(reason: ExchangeReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn exchange_reason_zh(reason: ExchangeReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn entry_fault_en(reason: EntryFault) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn entry_fault_zh(reason: EntryFault) -> Result<String> {
    Ok(reason.zh())
}

/// What the payer quoted, else the one item with exactly this amount, else all items if they add up,
/// else the oldest due first.
#[uniffi::export]
pub(crate) fn scheme_standard() -> Scheme {
    Scheme::standard()
}

/// The oldest due item first, and nothing else.
#[uniffi::export]
pub(crate) fn scheme_oldest_due_first() -> Scheme {
    Scheme::oldest_due_first()
}
