//! Due rules, business days, terms, and what happens to a schedule afterwards.

mod changes;
#[path = "../shared/common.rs"]
mod common;
mod terms;
