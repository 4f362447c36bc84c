// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.
//! The constructors without arguments, under the names they have in JavaScript.

use duebook::json::write;
use duebook::{Result, Scheme};

/// The answer of the constructor `name`, or nothing if there is none of this name.
pub(crate) fn preset(name: &str) -> Option<Result<String>> {
    Some(match name {
        "schemes.standard" => write(&Scheme::standard()),
        "schemes.oldestDueFirst" => write(&Scheme::oldest_due_first()),
        _ => return None,
    })
}
