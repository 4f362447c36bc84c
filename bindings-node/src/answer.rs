//! How an answer crosses: JSON text, or a marked refusal.
//!
//! A refusal is `!` followed by `{"path", "kind": {"code", …fields}, "wide": […], "message", "zh"}`. It
//! is an answer and not a thrown error because an error loses its fields on the way out of the thread
//! pool. `wide` names the fields whose whole numbers JavaScript's `number` does not hold exactly; they
//! cross as text and become a `bigint`.

use duebook::json::write;
use duebook::{DecisionLog, Error, Result};
use serde::Serialize;
use serde_json::Value;

/// An answer as text.
pub(crate) type Told = String;

/// No JSON text begins with this.
const MARK: char = '!';

/// The largest whole number that JavaScript holds exactly: 2⁵³ - 1.
const LARGEST_SAFE: u64 = 9_007_199_254_740_991;

pub(crate) fn told(answer: Result<String>) -> Told {
    answer.unwrap_or_else(|error| refusal(&error))
}

/// An answer with the lines of a log behind its JSON text, which has no line end.
pub(crate) fn apart(mut log: DecisionLog) -> Result<String> {
    let lines = std::mem::take(&mut log.lines);
    let mut text = write(&log)?;
    text.reserve(lines.len().saturating_add(1));
    text.push('\n');
    text += &lines;
    Ok(text)
}

pub(crate) fn refusal(error: &Error) -> Told {
    #[derive(Serialize)]
    struct Refusal<'a> {
        path: &'a str,
        kind: Value,
        wide: Vec<String>,
        message: String,
        zh: String,
    }
    let mut kind = serde_json::to_value(error.kind()).unwrap_or_default();
    let mut wide = Vec::new();
    if let Some(fields) = kind.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    for (field, value) in kind.as_object_mut().into_iter().flatten() {
        if value.as_i64().is_some_and(|number| number.unsigned_abs() > LARGEST_SAFE) {
            *value = Value::String(value.to_string());
            wide.push(field.clone());
        }
    }
    let refusal = Refusal { path: error.path(), kind, wide, message: error.to_string(), zh: error.zh() };
    format!("{MARK}{}", serde_json::to_string(&refusal).unwrap_or_default())
}
