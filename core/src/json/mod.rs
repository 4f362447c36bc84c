//! The JSON door: text in, records out, with the same typed refusals as every other door.
//!
//! All records are plain serde records: camelCase fields, amounts and dates as text, choices as
//! `{"kind": …}`. Unknown fields, duplicate fields, numbers where text belongs and trailing text
//! are refused with the path of the field. Nesting is limited to 128 levels.
//!
//! Reasons and refusals are read by programs that must live with new ones, so their enums are
//! `#[non_exhaustive]`. The choices of requests are not: a program that mirrors them, as the packages for
//! other languages do, must stop compiling when one is added, not pass it over at run time. A new choice
//! is therefore a new minor version before 1.0 and a new major version after it.

use serde::Serialize;
mod account;
mod approval;
mod call;
mod strict;
pub(crate) mod tagged;

pub use call::{CALLS, call};
pub(crate) use tagged::{tagged, told};

use serde::de::{DeserializeOwned, Deserializer, Visitor};

use crate::error::{ErrorKind, count, plain, shown};
use crate::{Error, Result};
use strict::Strict;

/// Reads one record from JSON text.
///
/// ```
/// use duebook::{Receivable, json};
///
/// let text = r#"{"id":"C-1/1","customer":"ACME","open":{"amount":"33900.005","currency":"CNY"},"due":"2026-02-07"}"#;
/// let refused = json::read::<Receivable>(text).unwrap_err();
/// assert_eq!((refused.code(), refused.path()), ("amount_too_precise", "open.amount"));
/// ```
///
/// # Errors
/// `json_syntax`, `unknown_field`, `missing_field`, `duplicate_field`, `unknown_variant`,
/// `wrong_type`, and every refusal of the values inside.
pub fn read<T: DeserializeOwned>(given: &str) -> Result<T> {
    let mut text = serde_json::Deserializer::from_str(given);
    // The happy path does not pay for tracking where it is.
    match T::deserialize(Strict(&mut text)).and_then(|record| text.end().map(|()| record)) {
        Ok(record) => Ok(record),
        Err(first) => Err(located::<T>(given, &first)),
    }
}

/// Writes a record as JSON text: one line, fields in the order of their declaration.
///
/// # Errors
/// None for the records of this library; `wrong_type` for a foreign type that cannot be JSON.
pub fn write<T: Serialize>(record: &T) -> Result<String> {
    serde_json::to_string(record)
        .map_err(|e| ErrorKind::WrongType { found: shown(&e.to_string()), expected: "json".into() }.into())
}

fn located<T: DeserializeOwned>(given: &str, first: &serde_json::Error) -> Error {
    let mut text = serde_json::Deserializer::from_str(given);
    match serde_path_to_error::deserialize::<_, T>(Strict(&mut text)) {
        Ok(_) => classified(first),
        Err(error) => {
            let (path, refused) = (error.path().to_string(), classified(error.inner()));
            // Text that is not JSON has a line and a column; a path would pretend to know more.
            let nowhere = path == "." || matches!(refused.kind(), ErrorKind::JsonSyntax { .. });
            if nowhere { refused } else { refused.at(path) }
        }
    }
}

/// Marks a refusal of ours on its way through serde, whose errors are only text.
const MARK: &str = "\u{1}duebook\u{1}";

/// Reads a scalar that is text in JSON, keeping the typed refusal of `parse`.
pub(crate) fn scalar<'de, D, T>(
    deserializer: D,
    expecting: &'static str,
    parse: impl Fn(&str) -> Result<T>,
) -> std::result::Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    struct Text<P>(&'static str, P);
    impl<T, P: Fn(&str) -> Result<T>> Visitor<'_> for Text<P> {
        type Value = T;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.0)
        }
        fn visit_str<E: serde::de::Error>(self, text: &str) -> std::result::Result<T, E> {
            (self.1)(text).map_err(carried)
        }
    }
    deserializer.deserialize_str(Text(expecting, parse))
}

/// Our refusal as an error of serde's.
pub(crate) fn carried<E: serde::de::Error>(error: Error) -> E {
    E::custom(format_args!("{MARK}{}{MARK}", serde_json::to_string(&error).unwrap_or_default()))
}

/// What serde's text says, as one of our kinds. The wording is serde's own and is held by tests.
fn classified(error: &serde_json::Error) -> Error {
    let text = error.to_string();
    // Only at the very start: further in, the text may be the sender's.
    let ours = text.strip_prefix(MARK).and_then(|rest| rest.split(MARK).next());
    if let Some(ours) = ours.and_then(|json| serde_json::from_str(json).ok()) {
        return ours;
    }
    let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason);
    // The name stands in backticks and may hold some itself; what follows it is serde's own.
    let quoted = || {
        let name = reason.split_once('`').map_or("", |(_, rest)| rest);
        let ends = ["`, expected", "`, there are no"].into_iter().filter_map(|end| name.rfind(end));
        let end = ends.max().or_else(|| name.rfind('`')).unwrap_or(name.len());
        shown(name.get(..end).unwrap_or_default())
    };
    let wrong = |what: &str, beyond: bool| {
        // What was found may quote the sender; what is needed is worded here and stands last.
        let (found, expected) = what.rsplit_once(", expected ").unwrap_or((what, ""));
        ErrorKind::WrongType { found: plain::found(found, beyond), expected: plain::expected(expected) }
    };
    let kind = match reason.split_once(": ").unwrap_or((reason, "")) {
        ("invalid type", what) => wrong(what, false),
        ("invalid value", what) => wrong(what, true),
        _ if reason.starts_with("unknown field") => ErrorKind::UnknownField { field: quoted() },
        _ if reason.starts_with("missing field") => ErrorKind::MissingField { field: quoted() },
        _ if reason.starts_with("duplicate field") => ErrorKind::DuplicateField { field: quoted() },
        _ if reason.starts_with("unknown variant") => ErrorKind::UnknownVariant { text: quoted() },
        _ => {
            let (line, column) = (count(error.line()), count(error.column()));
            ErrorKind::JsonSyntax { problem: plain::problem(reason), line, column }
        }
    };
    kind.into()
}
