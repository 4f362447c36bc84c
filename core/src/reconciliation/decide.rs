//! From what was chosen to what should happen (对账结论), with reasons and the money to the minor unit.

use super::named::{BLOCK, look};
use super::payment::{Meant, Payment};
use super::run::{Edge, Guess, NoSet, Run, State};
use super::weigh::{AmountFit, Bar, Case, Payer};
use super::world::{NONE, index, place};
use super::{
    MatchAllocation, MatchAlternative, MatchBar, MatchDecision, MatchOutcome, MatchPlan, MatchSummary, MatchTies,
    MatchVerdict, MatchedDifference,
};
use crate::reason::{MatchReason, ReferenceMatch};
use crate::text::company::Nearness;
use crate::{Id, Money};

/// The most alternatives that are told.
const MOST_ALTERNATIVES: usize = 3;
/// What is worse is not told as a suggestion.
const WORTH_TELLING: i64 = -4_000;

/// A decision for every payment.
pub(super) fn decide(run: &Run<'_>) -> MatchPlan {
    let mut decisions = Vec::with_capacity(run.payments.len());
    let mut summary = MatchSummary::default();
    for (number, payment) in run.payments.iter().enumerate() {
        if number.is_multiple_of(BLOCK) {
            look_ahead(run, number);
        }
        let decision = decision(run, number, payment);
        let counter = match decision.outcome {
            MatchOutcome::Post => &mut summary.posted,
            MatchOutcome::Suggest => &mut summary.suggested,
            MatchOutcome::Ambiguous => &mut summary.ambiguous,
            MatchOutcome::Unidentified => &mut summary.unidentified,
            MatchOutcome::DuplicateSuspect => &mut summary.duplicates,
        };
        *counter = counter.saturating_add(1);
        decisions.push(decision);
    }
    MatchPlan { decisions, summary }
}

/// Looks at what a block of certain payments is told with, so that memory is waited for together and not for each.
fn look_ahead(run: &Run<'_>, from: usize) {
    let world = run.scale.world;
    let block = run.states.iter().zip(run.payments).skip(from).take(BLOCK);
    look(block.map(|(state, payment)| {
        let own = payment.id().as_str().len();
        let State::Pinned(quote) = state else { return own };
        let id = world.items.get(index(quote.item)).map_or(0, |item| item.id.as_str().len());
        let same = world.row(quote.item).map_or(0, |row| run.scale.amounts.with(row.currency, row.open).len());
        own.saturating_add(id).saturating_add(same)
    }));
}

/// Of a line of which nothing was found out.
pub(super) fn undecided(line: Id, rest: Money) -> MatchDecision {
    MatchDecision {
        line,
        detail: None,
        outcome: MatchOutcome::Unidentified,
        score: 0,
        margin: 0,
        allocations: Vec::new(),
        differences: Vec::new(),
        instructed: None,
        rest,
        together: Vec::new(),
        reasons: Vec::new(),
        verdict: MatchVerdict::Nothing {},
        alternatives: Vec::new(),
    }
}

/// The decision for one payment.
pub(super) fn decision(run: &Run<'_>, number: usize, payment: &Payment<'_>) -> MatchDecision {
    let mut decision = undecided(payment.id().clone(), money(payment, payment.amount));
    decision.detail = payment.detail().map(|(detail, _)| detail.into());
    let rules = run.scale.rules;
    match run.states.get(number).copied().unwrap_or(State::Free) {
        State::Pinned(quote) => {
            let nobody = Payer::default();
            let case = Case { payment, payer: &nobody, quoted: None, text: "" };
            decision.reasons.reserve_exact(4);
            let fit = run.scale.weigh(&case, quote.item, Meant::Quote(quote), &mut decision.reasons);
            decision.score = total(&decision.reasons);
            decision.margin = decision.score;
            pay(run, payment, quote.item, fit.unwrap_or(AmountFit::Exact), &mut decision);
            decision.outcome = MatchOutcome::Post;
            decision.verdict = MatchVerdict::Proven {};
        }
        State::Part(edge) => {
            let guess = Guess::Edge(place(number), edge);
            fill(run, number, payment, guess, &mut decision);
            let (_, edges) = run.edges_of(number);
            let next = edges.iter().filter(|edge| run.may(edge)).map(|edge| edge.score).max().unwrap_or(0);
            decision.margin = decision.score.saturating_sub(next.max(0));
            let near = rules.margin.saturating_sub(decision.margin);
            (decision.outcome, decision.verdict) = if near > 0 {
                (MatchOutcome::Ambiguous, MatchVerdict::Rival { missing: near, equal: 1 })
            } else if let Some(customer) = other_customer(run, number, guess) {
                (MatchOutcome::Suggest, MatchVerdict::OtherPayer { customer })
            } else {
                (MatchOutcome::Post, MatchVerdict::Proven {})
            };
            alternatives(run, number, payment, Some(guess), None, &mut decision);
        }
        State::Chosen { guess, margin, rival, equal } => {
            let ties = run.ties.get(number).copied().map_or(1, u32::from);
            let equal = match guess {
                Guess::Edge(..) if equal > 1 => ties.max(2),
                _ => equal,
            };
            fill(run, number, payment, guess, &mut decision);
            decision.margin = margin.unwrap_or(0).min(decision.score);
            let weak = rules.post.saturating_sub(decision.score);
            let near = rules.margin.saturating_sub(decision.margin);
            (decision.outcome, decision.verdict) = match margin {
                None => (MatchOutcome::Suggest, MatchVerdict::Exhausted {}),
                Some(_) if near > 0 && (rival.is_some() || decision.margin <= 0) => {
                    let verdict = MatchVerdict::Rival { missing: near, equal: equal.into() };
                    (MatchOutcome::Ambiguous, verdict)
                }
                Some(_) if rules.ties == MatchTies::Refuse && has_nearer_twin(run, number, guess) => {
                    (MatchOutcome::Ambiguous, MatchVerdict::Rival { missing: rules.margin, equal: equal.into() })
                }
                Some(_) if !is_identified(run, number, guess) => (MatchOutcome::Suggest, MatchVerdict::AmountOnly {}),
                Some(_) if weak > 0 => (MatchOutcome::Suggest, MatchVerdict::TooWeak { missing: weak }),
                Some(_) => match other_customer(run, number, guess) {
                    Some(customer) => (MatchOutcome::Suggest, MatchVerdict::OtherPayer { customer }),
                    None => (MatchOutcome::Post, MatchVerdict::Proven {}),
                },
            };
            let rival =
                rival.filter(|_| decision.outcome != MatchOutcome::Post || near > rules.margin.saturating_neg());
            alternatives(run, number, payment, Some(guess), rival, &mut decision);
        }
        State::Duplicate(of) => {
            decision.outcome = MatchOutcome::DuplicateSuspect;
            if let Some(of) = run.payments.get(index(of)) {
                decision.verdict = MatchVerdict::Duplicate { of: of.id().clone() };
            }
            alternatives(run, number, payment, None, None, &mut decision);
        }
        State::Free => free(run, number, payment, &mut decision),
    }
    decision
}

/// Whether the day fits another item of the same customer and amount better.
fn has_nearer_twin(run: &Run<'_>, number: usize, guess: Guess) -> bool {
    let Guess::Edge(_, edge) = guess else { return false };
    run.edges.get(index(edge)).is_some_and(|edge| run.has_nearer_twin(number, edge))
}

/// The customer who paid, if that is another than the one whose item was quoted.
fn other_customer(run: &Run<'_>, number: usize, guess: Guess) -> Option<Id> {
    let Guess::Edge(_, edge) = guess else { return None };
    run.edges.get(index(edge)).and_then(|edge| super::doubts::other_payer(run, number, edge)).cloned()
}

/// Whether anything but the amount says what it is for.
fn is_identified(run: &Run<'_>, number: usize, guess: Guess) -> bool {
    let Guess::Edge(_, edge) = guess else { return true };
    let Some(edge) = run.edges.get(index(edge)) else { return false };
    let customer = run.scale.world.row(edge.item).map_or(NONE, |row| row.customer);
    let payer = run.payer_of.get(number).and_then(|payer| run.payers.get(index(*payer)));
    let fit = payer.and_then(|payer| payer.fit(customer));
    let by_text = || {
        let texts = run.scale.world.texts.as_ref();
        let text = run.text_of(number);
        texts
            .and_then(|texts| texts.of(edge.item))
            .is_some_and(|other| !text.is_empty() && text.get(..2) == other.get(..2))
    };
    matches!(edge.meant, Meant::Quote(_))
        || by_text()
        || fit.is_some_and(|fit| fit.account || fit.known > 0 || fit.nearness > Nearness::Different)
}

/// Nothing was chosen: what comes nearest, and why it was not.
fn free(run: &Run<'_>, number: usize, payment: &Payment<'_>, decision: &mut MatchDecision) {
    let (first, edges) = run.edges_of(number);
    let best = edges.iter().enumerate().find(|(_, edge)| edge.score > WORTH_TELLING);
    if let Some((at, edge)) = best {
        let guess = Guess::Edge(place(number), first.saturating_add(place(at)));
        fill(run, number, payment, guess, decision);
        let taker = taker(run, edge);
        let named = edge.fit == AmountFit::Exact
            && matches!(edge.meant, Meant::Quote(quote) if quote.how <= ReferenceMatch::Quoted);
        let same_payer = taker.is_some_and(|other| named || is_same_payment(run, number, other));
        let missing = run.scale.rules.post.saturating_sub(edge.score).max(0);
        (decision.outcome, decision.verdict) = if let Some(bar) = barred(edge.bar) {
            (MatchOutcome::Suggest, MatchVerdict::Barred { by: bar })
        } else if let (true, Some(of)) = (same_payer, taker.and_then(|other| id_of(run, other))) {
            (MatchOutcome::DuplicateSuspect, MatchVerdict::Duplicate { of })
        } else if let Some(none) = no_set(run, number) {
            none_proven(*none)
        } else if !edge.fit.is_explained() {
            let row = run.scale.world.row(edge.item);
            let paid = row.and_then(|row| payment.paid_in(row.currency)).unwrap_or(payment.amount);
            let less = paid.saturating_sub(row.map_or(0, |row| row.open));
            let record = run.scale.world.items.get(index(edge.item));
            let difference = record.map_or(money(payment, less), |item| Money::clamped(less, item.open.currency()));
            (MatchOutcome::Suggest, MatchVerdict::Undeclared { difference })
        } else if let Some(by) = taker.and_then(|other| id_of(run, other)) {
            (MatchOutcome::Suggest, MatchVerdict::Taken { by })
        } else {
            (MatchOutcome::Suggest, MatchVerdict::TooWeak { missing })
        };
        alternatives(run, number, payment, Some(guess), None, decision);
    } else if let Some(none) = no_set(run, number) {
        (decision.outcome, decision.verdict) = none_proven(*none);
    }
}

fn no_set<'r>(run: &'r Run<'_>, number: usize) -> Option<&'r NoSet> {
    run.no_sets.get(&place(number)).or_else(|| run.no_many.get(&place(number)))
}

fn none_proven(none: NoSet) -> (MatchOutcome, MatchVerdict) {
    match none {
        NoSet::Several(count) => (MatchOutcome::Ambiguous, MatchVerdict::Sets { count }),
        NoSet::Exhausted => (MatchOutcome::Suggest, MatchVerdict::Exhausted {}),
    }
}

fn barred(bar: Bar) -> Option<MatchBar> {
    match bar {
        Bar::None => None,
        Bar::Currency => Some(MatchBar::Currency),
        Bar::Direction => Some(MatchBar::Direction),
        Bar::NotIssued => Some(MatchBar::NotIssued),
        Bar::Settled => Some(MatchBar::Settled),
    }
}

/// Which payment has the item of an edge.
fn taker(run: &Run<'_>, edge: &Edge) -> Option<u32> {
    let pinned = run.pinned.get(index(edge.item)).copied().filter(|payment| index(*payment) < run.payments.len());
    pinned.or_else(|| run.taken.get(&edge.item).copied())
}

fn id_of(run: &Run<'_>, payment: u32) -> Option<Id> {
    run.payments.get(index(payment)).map(|payment| payment.id().clone())
}

/// Whether two payments have one amount and one payer.
fn is_same_payment(run: &Run<'_>, one: usize, other: u32) -> bool {
    let (Some(one), Some(other)) = (run.payments.get(one), run.payments.get(index(other))) else { return false };
    one.amount == other.amount && one.currency == other.currency && one.payer_key() == other.payer_key()
}

fn money(payment: &Payment<'_>, minor: i64) -> Money {
    Money::clamped(minor, payment.line.amount.currency())
}

fn total(reasons: &[MatchReason]) -> i64 {
    reasons.iter().fold(0, |sum, reason| sum.saturating_add(reason.bits()))
}

/// What a guess comes to for one of its payments.
fn fill(run: &Run<'_>, number: usize, payment: &Payment<'_>, guess: Guess, decision: &mut MatchDecision) {
    decision.reasons = reasons(run, number, payment, guess);
    decision.score = total(&decision.reasons);
    match guess {
        Guess::Edge(_, edge) => {
            if let Some(edge) = run.edges.get(index(edge)) {
                pay(run, payment, edge.item, edge.fit, decision);
            }
        }
        Guess::Set(set) => {
            let Some(set) = run.sets.get(index(set)) else { return };
            let one_item = set.items.len() == 1;
            let pours = set.items.len() > 1 && set.payments.len() > 1;
            let poured = if pours { super::many::poured(run, set, place(number)) } else { Vec::new() };
            decision.allocations.reserve_exact(if pours { poured.len() } else { set.items.len() });
            for (item, amount) in poured {
                if let Some(record) = run.scale.world.items.get(index(item)) {
                    let amount = money(payment, amount);
                    decision.allocations.push(MatchAllocation { item: record.id.clone(), amount });
                }
            }
            for item in set.items.iter().filter(|_| !pours) {
                let Some(record) = run.scale.world.items.get(index(*item)) else { continue };
                let amount = if one_item { money(payment, payment.amount) } else { record.open };
                decision.allocations.push(MatchAllocation { item: record.id.clone(), amount });
            }
            decision.together = others(run, number, &set.payments);
            if let Some((kind, amount)) = set.difference {
                decision.differences = vec![MatchedDifference { kind, amount: money(payment, amount) }];
            }
            settle(payment, decision);
        }
    }
}

/// One payment and one item.
fn pay(run: &Run<'_>, payment: &Payment<'_>, item: u32, fit: AmountFit, decision: &mut MatchDecision) {
    let Some(record) = run.scale.world.items.get(index(item)) else { return };
    let Some(row) = run.scale.world.row(item) else { return };
    let (Some(paid), Some(open)) = (payment.paid_in(row.currency), run.scale.world.open(row)) else { return };
    let currency = open.currency();
    if open.minor().signum() != paid.signum() {
        return;
    }
    if currency != payment.line.amount.currency() {
        decision.instructed = Some(Money::clamped(paid, currency));
    }
    let money = |_: &Payment<'_>, minor: i64| Money::clamped(minor, currency);
    let amount = match fit {
        AmountFit::Less => money(payment, payment.amount),
        _ => open,
    };
    decision.allocations.reserve_exact(1);
    decision.allocations.push(MatchAllocation { item: record.id.clone(), amount });
    if let AmountFit::Allowed(kind, difference, _) = fit {
        decision.differences = vec![MatchedDifference { kind, amount: money(payment, difference) }];
    }
    settle(payment, decision);
}

/// What is left of the payment.
fn settle(payment: &Payment<'_>, decision: &mut MatchDecision) {
    let paid = decision.allocations.iter().map(|line| line.amount.minor());
    let other = decision.differences.iter().map(|line| line.amount.minor());
    let used = paid.chain(other).fold(0_i64, i64::saturating_add);
    let whole = decision.instructed.unwrap_or_else(|| money(payment, payment.amount));
    decision.rest = Money::clamped(whole.minor().saturating_sub(used), whole.currency());
}

fn reasons(run: &Run<'_>, number: usize, payment: &Payment<'_>, guess: Guess) -> Vec<MatchReason> {
    let mut reasons = Vec::with_capacity(8);
    let nobody = Payer::default();
    let payer =
        |payment: usize| run.payer_of.get(payment).and_then(|payer| run.payers.get(index(*payer))).unwrap_or(&nobody);
    match guess {
        Guess::Edge(_, edge) => {
            let quoted = run.quoted.get(number).copied().flatten();
            let case = Case { payment, payer: payer(number), quoted, text: run.text_of(number) };
            if let Some(edge) = run.edges.get(index(edge)) {
                run.scale.weigh(&case, edge.item, edge.meant, &mut reasons);
            }
        }
        Guess::Set(set) => {
            if let Some(set) = run.sets.get(index(set)) {
                run.scale.weigh_set(set, run.payments, payer(index(set.speaker)), &mut reasons);
            }
        }
    }
    exactly(reasons.len(), reasons.into_iter())
}

/// A list in no more memory than it takes: a plan is kept, and holds many short ones.
fn exactly<T>(count: usize, each: impl Iterator<Item = T>) -> Vec<T> {
    let mut list = Vec::with_capacity(count);
    list.extend(each);
    list
}

/// The next best answers for a payment: the rival first, then what else there is.
fn alternatives(
    run: &Run<'_>,
    number: usize,
    payment: &Payment<'_>,
    chosen: Option<Guess>,
    rival: Option<Guess>,
    decision: &mut MatchDecision,
) {
    let (first, edges) = run.edges_of(number);
    let own = (first..).zip(edges).filter(|(_, edge)| edge.score > WORTH_TELLING);
    let own = own.map(|(edge, _)| Guess::Edge(place(number), edge));
    let mut told: Vec<Guess> = Vec::new();
    for guess in rival.into_iter().chain(own) {
        if Some(guess) != chosen && !told.contains(&guess) && told.len() < MOST_ALTERNATIVES {
            told.push(guess);
        }
    }
    let each = |guess: Guess| alternative(run, number, payment, guess);
    decision.alternatives = exactly(told.len(), told.into_iter().filter_map(each));
}

fn alternative(run: &Run<'_>, number: usize, payment: &Payment<'_>, guess: Guess) -> Option<MatchAlternative> {
    let (items, payments): (&[u32], &[u32]) = match &guess {
        Guess::Edge(payment, edge) => {
            (std::slice::from_ref(&run.edges.get(index(*edge))?.item), std::slice::from_ref(payment))
        }
        Guess::Set(set) => run.sets.get(index(*set)).map(|set| (set.items.as_slice(), set.payments.as_slice()))?,
    };
    let speaker = match guess {
        Guess::Edge(other, _) => index(other),
        Guess::Set(_) => number,
    };
    let said_by = run.payments.get(speaker).unwrap_or(payment);
    let reasons = reasons(run, speaker, said_by, guess);
    let records = items.iter().filter_map(|item| run.scale.world.items.get(index(*item)));
    Some(MatchAlternative {
        items: exactly(items.len(), records.map(|item| item.id.clone())),
        together: others(run, number, payments),
        score: total(&reasons),
        reasons,
    })
}

/// The lines of all but one of some payments.
fn others(run: &Run<'_>, number: usize, payments: &[u32]) -> Vec<Id> {
    let others = || payments.iter().filter(|other| index(**other) != number);
    exactly(others().count(), others().filter_map(|other| id_of(run, *other)))
}
