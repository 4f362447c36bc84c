//! The calls on bank statements.

use super::call::answer;
use super::digits::Digits;
use crate::shape::Shape;
use crate::{
    AttachRequest, MergeRequest, ReadRules, Result, Statement, attach_details, known_lines, merge_lines,
    read_statements, read_statements_text,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "attachDetails" => answer(given, |r: AttachRequest| attach_details(&r)),
        "knownLines" => answer(given, |r: Known| Ok(known_lines(&r.statement))),
        "mergeLines" => answer(given, |r: MergeRequest| merge_lines(&r)),
        "readStatements" => answer(given, |r: Bytes| read_statements(&r.bytes.0, &r.rules)),
        "readStatementsText" => answer(given, |r: Text| read_statements_text(&r.text, &r.rules)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Known {
    statement: Statement,
}

#[derive(Clone, Shape)]
struct Bytes {
    bytes: Digits,
    #[shape(default)]
    rules: ReadRules,
}

#[derive(Clone, Shape)]
struct Text {
    text: String,
    #[shape(default)]
    rules: ReadRules,
}
