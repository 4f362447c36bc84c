//! What the engine answers as one short text, to compare two versions of it: not a letter of an answer may change only
//! because it comes sooner.

use std::fmt::{Debug, Write};

use duebook::{MatchRequest, Matcher, MatcherChange, Money, match_payments};
use sha2::{Digest, Sha256};

use super::engine::request;
use super::rows::Set;

/// Hashes what is written to it.
struct Hashed(Sha256);

impl Write for Hashed {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

fn of(answer: &impl Debug) -> String {
    let mut hashed = Hashed(Sha256::new());
    write!(hashed, "{answer:?}").unwrap();
    hashed.0.finalize().iter().map(|byte| format!("{byte:02x}")).take(16).collect()
}

/// The whole plan.
pub(crate) fn plan(set: &Set) -> String {
    of(&match_payments(&request(set)).unwrap())
}

/// What a matcher tells while a tenth of the lines come in ten times, some go again, and some items are paid in part;
/// and its plan at the end.
pub(crate) fn updates(set: &Set) -> Vec<String> {
    let MatchRequest { lines, items, parties, rules } = request(set);
    let (mut known, mut parts) = (Vec::new(), vec![Vec::new(); 10]);
    for (at, line) in lines.into_iter().enumerate() {
        if at % 2 == 0 { known.push(line) } else { parts[at / 2 % 10].push(line) }
    }
    let question = MatchRequest { lines: known, items: items.clone(), parties, rules };
    let mut matcher = Matcher::new(question).unwrap();
    let mut told = vec![of(matcher.plan())];
    for (round, part) in parts.iter().enumerate() {
        let mut changes: Vec<_> = part.iter().map(|line| MatcherChange::PutLine { line: line.clone() }).collect();
        if round % 3 == 2 {
            let gone = parts[round - 1].iter().step_by(7);
            changes.extend(gone.map(|line| MatcherChange::RemoveLine { line: line.id.clone() }));
        }
        if round % 4 == 1 {
            changes.extend(items.iter().skip(round).step_by(997).map(|item| {
                let open = Money::new(item.open.minor() / 2, item.open.currency()).unwrap();
                MatcherChange::PutItem { item: duebook::MatchItem { open, ..item.clone() } }
            }));
        }
        told.push(of(&matcher.apply(changes).unwrap()));
    }
    told.push(of(matcher.plan()));
    told
}
