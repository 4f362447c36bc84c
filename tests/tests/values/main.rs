//! Money, currencies, identifiers, text and refusals.

mod codes;
#[path = "../shared/common.rs"]
mod common;
mod currencies;
mod errors;
mod exchange;
mod json;
mod money;
