//! Kotlin and Swift: the core's records mirrored by UniFFI, its scalars as the hosts' own types.
//!
//! The one rule: whatever takes an argument that can fail to convert returns `Result<_, DuebookError>`, so
//! that a value that does not fit arrives as the same typed error as everything else, never as an
//! internal failure or a crash.
//!
//! Shapes and error kinds are generated from the core (`shape.rs`, `error/kind.rs`); scalars, calls and
//! handles are written by hand. What a host wraps in a nicer form (`Due.after`, `Reason.en`) is in
//! `make.rs`, and the bindgen takes it out of the public names.

mod call;
mod error;
mod given;
mod handle;
mod make;
mod scalar;
mod shape;

pub use call::{aging, allocate, call_json, clean_id, currency_digits, schedule, settle, split, walk};
pub use error::DuebookError;
pub use given::Given;
pub use handle::{OpenItems, PlanHandle};
pub use scalar::{Currency, Id, LocalDate, Money, Percent};
pub use shape::*;

/// What a call gives back, or why not.
pub(crate) type Result<T> = std::result::Result<T, DuebookError>;

uniffi::setup_scaffolding!("duebook");
