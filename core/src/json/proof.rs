//! The calls on the log and its proofs. Each is given the lines it is about, as a host without state does.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    ConsistencyProof, Head, Id, InclusionProof, Log, LogSource, LogTrust, Result, check_genesis, verify_consistency,
    verify_inclusion, verify_log,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "checkGenesis" => answer(given, |r: First| check_genesis(&r.line, &r.book)),
        "logHead" => answer(given, |r: Source| Ok(grown(&r.source)?.head())),
        "proveConsistency" => answer(given, |r: Continues| grown(&r.source)?.consistency(r.old_count, r.new_count)),
        "proveInclusion" => answer(given, |r: Stands| grown(&r.source)?.inclusion(r.sequence, r.count)),
        "verifyConsistency" => answer(given, |r: Continued| verify_consistency(&r.proof, &r.old, &r.new)),
        "verifyInclusion" => answer(given, |r: Stood| verify_inclusion(&r.line, &r.proof, &r.head)),
        "verifyLog" => answer(given, |r: Whole| verify_log(&r.lines, &r.trust)),
        _ => return None,
    })
}

fn grown(source: &LogSource) -> Result<Log> {
    Log::of(source)
}

#[derive(Clone, Shape)]
struct First {
    line: String,
    book: Id,
}

#[derive(Clone, Shape)]
struct Source {
    source: LogSource,
}

#[derive(Clone, Shape)]
struct Continues {
    source: LogSource,
    old_count: i64,
    new_count: i64,
}

#[derive(Clone, Shape)]
struct Stands {
    source: LogSource,
    sequence: i64,
    count: i64,
}

#[derive(Clone, Shape)]
struct Continued {
    proof: ConsistencyProof,
    old: Head,
    new: Head,
}

#[derive(Clone, Shape)]
struct Stood {
    line: String,
    proof: InclusionProof,
    head: Head,
}

#[derive(Clone, Shape)]
struct Whole {
    lines: Vec<String>,
    trust: LogTrust,
}
