//! The Node addon: JSON text in, JSON text out, and handles for bulk.
//!
//! What a user sees is written in JavaScript and TypeScript beside this crate (`index.js`,
//! `index.d.ts`): plain typed objects and a typed error. This crate only carries text across, because
//! text is the fastest and strictest way there: Node-API objects cost more per field, ignore unknown
//! fields and change numbers silently. Every rule, text and limit is the core's.

pub mod accounts;
mod answer;
pub mod handle;
pub mod kept;
pub mod later;
mod make;
mod preset;
pub mod shelf;

use napi_derive::napi;

use answer::{Told, told};

/// Calls a function of the library by its name.
///
/// The answer is JSON text, or `!` followed by a refusal; see [`answer`].
#[napi(catch_unwind)]
pub fn call(name: String, given: String) -> Told {
    call_text(&name, &given)
}

pub(crate) fn call_text(name: &str, given: &str) -> Told {
    told(make::make(name, given).unwrap_or_else(|| duebook::json::call(name, given)))
}

/// The refusal of a value that JSON text could not even carry, worded by the core.
///
/// `refused` is `{"path", "kind": {"code", …}}`; a text that is not one is refused itself.
#[napi(catch_unwind)]
pub fn refuse(refused: String) -> Told {
    told(duebook::json::read::<duebook::Error>(&refused).and_then(Err::<String, _>))
}
