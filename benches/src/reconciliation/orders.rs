//! The same question in another order has the same answer, and sizes up to a million.

use std::collections::BTreeMap;

use duebook::{
    Id, KnownPayer, MatchOutcome, MatchRequest, Payer, PayerCandidatesRequest, PayerEvent, match_payments,
    payer_candidates,
};

use super::engine::{decisions, measured, request};
use super::random::Random;
use super::rows::{Class, Right, Set};
use super::score::{Decision, score};

/// How many of so many orders of lines, items and customers give another plan.
pub(crate) fn differing(set: &Set, orders: u64) -> u64 {
    let mut question = request(set);
    let first = match_payments(&question).unwrap();
    let text = format!("{first:?}");
    let mut random = Random::new(0, "orders");
    let different = |_: &u64| {
        random.shuffle(&mut question.lines);
        random.shuffle(&mut question.items);
        random.shuffle(&mut question.parties);
        format!("{:?}", match_payments(&question).unwrap()) != text
    };
    (0..orders).filter(different).count() as u64
}

/// The part of a tenant that some lines are.
pub(crate) fn part(set: &Set, chosen: impl Fn(Class) -> bool) -> MatchRequest {
    let whole = request(set);
    let lines = whole
        .lines
        .into_iter()
        .zip(&set.truth)
        .filter(|(_, truth)| chosen(truth.class))
        .map(|(line, _)| line)
        .collect();
    MatchRequest { lines, ..whole }
}

/// Lines a CPU second.
pub(crate) fn rate(request: &MatchRequest, rounds: u32) -> (f64, usize) {
    let best = (0..rounds).map(|_| measured(request).cost.cpu).fold(f64::INFINITY, f64::min);
    (request.lines.len() as f64 / best, request.lines.len())
}

/// Somebody confirms the first two lines of every third-party payer: what becomes of the later ones?
pub(crate) struct Aliases {
    pub(crate) later: u64,
    pub(crate) later_told: u64,
    /// Right posts of the later lines, before and after.
    pub(crate) before: u64,
    pub(crate) after: u64,
    pub(crate) after_told: u64,
    pub(crate) later_bare: u64,
    pub(crate) bare_after: u64,
    pub(crate) precision_before: f64,
    pub(crate) precision_after: f64,
    /// Whether the plan without the confirmations is back after they are withdrawn.
    pub(crate) withdrawn_is_never: bool,
}

pub(crate) fn aliases(set: &Set) -> Aliases {
    let mut by_payer: BTreeMap<(usize, &str), Vec<usize>> = BTreeMap::new();
    for (at, truth) in set.truth.iter().enumerate() {
        if matches!(truth.class, Class::ProxyBare | Class::ProxyReferenced) && truth.right == Right::Post {
            let customer = set.items[truth.parts[0].0].customer;
            by_payer.entry((customer, &set.lines[at].payer)).or_default().push(at);
        }
    }
    by_payer.retain(|_, lines| lines.len() >= 3);
    let day = |offset| duebook::Date::new(2026, 1, 1).unwrap().add_days(offset).unwrap();
    let as_of = day(400);
    let payer = |at: usize| Payer {
        name: Some(set.lines[at].payer.clone()).filter(|name| !name.is_empty()),
        account: Some(set.lines[at].account.clone()).filter(|account| !account.is_empty()),
    };
    let mut events = Vec::new();
    let (mut confirmed, mut later) = (Vec::new(), Vec::new());
    for ((customer, _), lines) in &by_payer {
        for at in &lines[..2] {
            confirmed.push(*at);
            events.push(PayerEvent::Confirmed {
                decision: Id::new(format!("D-{}", set.lines[*at].id)).unwrap(),
                on: as_of,
                payer: payer(*at),
                customer: Id::new(set.parties[*customer].id.as_str()).unwrap(),
            });
        }
        later.extend(&lines[2..]);
    }
    let base = request(set);
    // What is confirmed is booked: neither the lines nor their items are asked again.
    let done: Vec<bool> = (0..set.lines.len()).map(|at| confirmed.contains(&at)).collect();
    let mut booked = vec![false; set.items.len()];
    confirmed.iter().flat_map(|at| &set.truth[*at].parts).for_each(|part| booked[part.0] = true);
    let asked = |payers: &BTreeMap<Id, Vec<KnownPayer>>| {
        let mut question = base.clone();
        let mut keep = done.iter();
        question.lines.retain(|_| !keep.next().unwrap());
        let mut keep = booked.iter();
        question.items.retain(|_| !keep.next().unwrap());
        for party in &mut question.parties {
            party.payers = payers.get(&party.id).cloned().unwrap_or_default();
        }
        question
    };
    let known = |events: &[PayerEvent]| {
        let mut payers: BTreeMap<Id, Vec<KnownPayer>> = BTreeMap::new();
        for ((_, _), lines) in &by_payer {
            for at in &lines[..2] {
                let payer = payer(*at);
                let asked = PayerCandidatesRequest { events: Vec::new(), as_of, payer: payer.clone() };
                let memory = duebook::PayerMemory::of(events, as_of).unwrap();
                for found in memory.candidates(&asked.payer).into_iter().filter(|found| found.usable) {
                    let mine = payers.entry(found.customer).or_default();
                    let one = KnownPayer { name: payer.name.clone(), account: payer.account.clone(), bits: found.bits };
                    if !mine.contains(&one) {
                        mine.push(one);
                    }
                }
            }
        }
        payers
    };
    // The shorter way to ask gives the same.
    debug_assert!(
        payer_candidates(&PayerCandidatesRequest { events: events.clone(), as_of, payer: Payer::default() }).is_ok()
    );
    let full = |question: &MatchRequest| {
        let plan = match_payments(question).unwrap();
        let mut all = plan.clone();
        // The confirmed lines are decided elsewhere.
        let filled: Vec<bool> = done.clone();
        all.decisions.retain(|decision| decision.outcome == MatchOutcome::Post);
        let rest = decisions_of(set, &plan, &filled);
        (plan, rest)
    };
    let (plain, before) = full(&asked(&BTreeMap::new()));
    let (_, after) = full(&asked(&known(&events)));
    let withdrawn: Vec<PayerEvent> =
        events.iter().map(|event| PayerEvent::Withdrawn { decision: event.decision().clone(), on: as_of }).collect();
    let both: Vec<PayerEvent> = events.iter().cloned().chain(withdrawn).collect();
    let (again, _) = full(&asked(&known(&both)));
    let (score_before, score_after) = (score(set, &before), score(set, &after));
    let right = |decisions: &[Decision], at: usize| match &decisions[at] {
        Decision::Post { parts, .. } => parts.len() == 1 && parts[0].0 == set.truth[at].parts[0].0,
        _ => false,
    };
    let count = |decisions: &[Decision], of: &dyn Fn(usize) -> bool| {
        later.iter().filter(|at| of(**at) && right(decisions, **at)).count() as u64
    };
    let bare = |at: usize| set.truth[at].class == Class::ProxyBare;
    Aliases {
        later: later.len() as u64,
        later_told: later.iter().filter(|at| identified(set, &booked, **at)).count() as u64,
        before: count(&before, &|_| true),
        after: count(&after, &|_| true),
        after_told: count(&after, &|at| identified(set, &booked, at)),
        later_bare: later.iter().filter(|at| bare(**at)).count() as u64,
        bare_after: count(&after, &bare),
        precision_before: score_before.all.precision(),
        precision_after: score_after.all.precision(),
        withdrawn_is_never: again == plain,
    }
}

/// Whether the line is referenced, or the payer's customer, once known, owes its amount once.
fn identified(set: &Set, booked: &[bool], at: usize) -> bool {
    let truth = &set.truth[at];
    let item = &set.items[truth.parts[0].0];
    truth.class == Class::ProxyReferenced
        || set
            .items
            .iter()
            .zip(booked)
            .filter(|(other, booked)| !**booked && other.customer == item.customer && other.amount == item.amount)
            .count()
            == 1
}

fn decisions_of(set: &Set, plan: &duebook::MatchPlan, done: &[bool]) -> Vec<Decision> {
    decisions(set, plan, &|at| done[at])
}
