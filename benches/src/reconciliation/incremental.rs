//! A thousand new lines into a state that is solved already.

use duebook::{MatchRequest, Matcher, MatcherChange, match_payments};

use super::engine::{cpu, request};
use super::rows::Set;

/// What a change cost.
pub(crate) struct Update {
    /// The least and the middle of the rounds, in CPU seconds.
    pub(crate) least: f64,
    pub(crate) middle: f64,
    /// How many lines were there before, and how many decisions the last round told.
    pub(crate) lines: usize,
    pub(crate) told: usize,
    /// Whether the plan is that of a full run.
    pub(crate) same: bool,
    /// What a full run costs.
    pub(crate) full: f64,
}

/// So many lines, spread over all, come in; and go again for the next round, with other lines.
pub(crate) fn update(set: &Set, more: usize, rounds: usize) -> Update {
    let MatchRequest { lines, items, parties, rules } = request(set);
    let step = lines.len() / more;
    let (mut cost, mut told, mut same, mut full) = (Vec::new(), 0, true, f64::INFINITY);
    let parts = |round: usize| {
        let is_new = move |at: usize| at % step == round;
        let of = |new: bool| {
            let chosen = lines.iter().enumerate().filter(move |(at, _)| is_new(*at) == new);
            chosen.map(|(_, line)| line.clone()).collect::<Vec<_>>()
        };
        (of(false), of(true))
    };
    let (known, mut new) = parts(0);
    let before = known.len();
    let question = MatchRequest { lines: known, items, parties, rules };
    let mut matcher = Matcher::new(question).unwrap();
    for round in 0..rounds {
        let come = new.iter().map(|line| MatcherChange::PutLine { line: line.clone() }).collect();
        let had = cpu();
        let update = matcher.apply(come).unwrap();
        cost.push(cpu() - had);
        told = update.decisions.len();
        let had = cpu();
        let plan = match_payments(matcher.request()).unwrap();
        full = full.min(cpu() - had);
        same = same && plan == *matcher.plan();
        // The next part goes, to come in the next round.
        new = parts(round + 1).1;
        let go = new.iter().map(|line| MatcherChange::RemoveLine { line: line.id.clone() }).collect();
        matcher.apply(go).unwrap();
        same = same && match_payments(matcher.request()).unwrap() == *matcher.plan();
    }
    cost.sort_unstable_by(f64::total_cmp);
    Update { least: cost[0], middle: cost[cost.len() / 2], lines: before, told, same, full }
}
