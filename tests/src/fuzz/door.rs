//! The JSON door (JSON 调用): the name of a call, a line end, the request. The answer is JSON or a typed refusal.

use duebook::{Error, json};
use serde_json::Value;

use super::requests;
use crate::vectors::Given;

/// What stands in requests.
pub const WORDS: &[&str] = &[
    "null",
    "true",
    "[]",
    "{}",
    "\"\"",
    "-1",
    "0",
    "9223372036854775807",
    "-9223372036854775808",
    "1e9",
    "\"0.00\"",
    "\"99999999999999.99\"",
    "\"-0.01\"",
    "\"CNY\"",
    "\"JPY\"",
    "\"USD:4\"",
    "\"2026-02-30\"",
    "\"9999-12-31\"",
    "\"0001-01-01\"",
    "\"100\"",
    "\"33.33333333\"",
    ",",
    ":",
    "\"kind\":",
    "\\ud800",
    "\\u0000",
    "\u{202e}",
];

/// Calls what is named.
pub fn door(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let (name, given) = text.split_once('\n').unwrap_or((&text, ""));
    let answer = json::call(name, given);
    match &answer {
        Ok(answer) => assert!(serde_json::from_str::<Value>(answer).is_ok(), "no JSON: {answer}"),
        Err(refused) => {
            assert!(!refused.to_string().is_empty() && !refused.zh().is_empty() && refused.path().len() < 100_000);
            let told = json::write(refused).unwrap_or_else(|e| panic!("{e}"));
            assert_eq!(json::read::<Error>(&told).as_ref(), Ok(refused), "a refusal crosses whole");
        }
    }
    assert_eq!(answer, json::call(name, given), "asked again, another answer");
    answer.is_ok()
}

/// The requests of all vectors.
pub fn seeds() -> Vec<Vec<u8>> {
    let text = |(call, given): (String, Given)| match given {
        Given::Value(value) => format!("{call}\n{value}"),
        Given::Text(text) => format!("{call}\n{text}"),
    };
    // A change in a large request says little of where it was, and takes long.
    requests(&[]).map(text).filter(|text| text.len() < 20_000).map(String::into_bytes).collect()
}
