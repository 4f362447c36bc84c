//! The log of a book (账簿日志), as lines and as bytes: what is read is written as it stood, to the last byte.

use std::collections::BTreeSet;

use duebook::{Book, Recorded, json, read_events, read_log, write_events, write_log};

use super::requests;
use crate::mirror::root;
use crate::vectors::Given;

/// What stands in logs.
pub const WORDS: &[&str] = &[
    "\n",
    "{\"format\":1,",
    "{\"format\":2,",
    "\"sequence\":",
    "\"index\":0",
    "\"of\":1",
    "null",
    "\"\"",
    "-1",
    "0",
    "9223372036854775807",
    "\"0.00\"",
    "\"2026-02-30\"",
    "\"customer\":",
    "\"kind\":",
];

/// Lines.
pub fn log_lines(data: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(data) else { return false };
    let Ok(events) = read_log(text) else { return false };
    assert_eq!(write_log(&events).as_deref(), Ok(text), "another text means the same");
    // What follows from the lines is the book of the events, or both are refused.
    let (by_lines, by_events) = (Book::replay_log("acme", text), Book::replay("acme", &events));
    match (by_lines, by_events) {
        (Ok(one), Ok(other)) => {
            assert_eq!(one.snapshot(), other.snapshot());
            assert_eq!(one.log_since(0).as_deref(), Ok(text));
        }
        (Err(one), Err(other)) => assert_eq!(one.code(), other.code()),
        (one, other) => panic!("{:?} and {:?}", one.err(), other.err()),
    }
    true
}

/// Bytes.
pub fn event_bytes(data: &[u8]) -> bool {
    let Ok(events) = read_events(data) else { return false };
    assert_eq!(write_events(&events).as_deref(), Ok(data), "other bytes mean the same");
    let text = write_log(&events).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(read_log(&text), Ok(events), "bytes say what no line says");
    true
}

/// The log that is kept for ever, and the events of the vectors; whole and cut into lines, so that a change is near
/// something.
pub fn line_seeds() -> Vec<Vec<u8>> {
    let mut logs = vec![std::fs::read_to_string(root().join("tests/vectors/book_v1.jsonl")).unwrap_or_default()];
    let events = |given: Given| match given {
        Given::Value(value) => json::read::<Vec<Recorded>>(&value.get("events")?.to_string()).ok(),
        Given::Text(_) => None,
    };
    let of_vectors = requests(&["bookReplay", "bookHistory", "bookVouchers", "bookInbox", "bookMatchLines"]);
    logs.extend(of_vectors.filter_map(|(_, given)| events(given)).filter_map(|events| write_log(&events).ok()));
    let lines: Vec<String> = logs.iter().flat_map(|log| log.split_inclusive('\n').map(str::to_owned)).collect();
    let all: BTreeSet<String> = logs.into_iter().filter(|log| log.len() < 20_000).chain(lines).collect();
    all.into_iter().map(String::into_bytes).collect()
}

/// The same as bytes.
pub fn byte_seeds() -> Vec<Vec<u8>> {
    let events = |seed: Vec<u8>| read_log(std::str::from_utf8(&seed).ok()?).ok();
    line_seeds().into_iter().filter_map(events).filter_map(|events| write_events(&events).ok()).collect()
}
