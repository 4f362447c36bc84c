//! Kotlin and Swift: the core's records mirrored by UniFFI, its scalars as the hosts' own types.
//!
//! The one rule: whatever takes an argument that can fail to convert returns `Result<_, DuebookError>`, so
//! that a value that does not fit arrives as the same typed error as everything else, never as an
//! internal failure or a crash.
//!
//! Shapes, error kinds and functions are generated from the core (`shape.rs`, `error/kind.rs`, `function.rs`);
//! scalars and handles are written by hand. What a host wraps in a nicer form is in `make.rs` (`Due.after`) and,
//! generated, in `wrapped.rs` (`reason.en`, `Scheme.standard()`); the bindgen takes both out of the public names.

mod accounts;
mod call;
mod error;
mod function;
mod given;
mod handle;
mod kept;
mod make;
mod scalar;
mod shape;
mod wrapped;

pub use accounts::Accounts;
pub use call::{call_json, currency_digits};
pub use error::DuebookError;
pub use function::*;
pub use given::Given;
pub use handle::{OpenItems, PlanHandle};
pub use kept::*;
pub use scalar::{Currency, Id, Instant, LocalDate, Money, Percent, Rate};
pub use shape::*;

/// What a call gives back, or why not.
pub(crate) type Result<T> = std::result::Result<T, DuebookError>;

uniffi::setup_scaffolding!("duebook");
