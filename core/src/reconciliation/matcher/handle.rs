//! A matcher that stays (常驻对账器): what was found out is kept, and a change costs what it concerns.

use super::change::{Changes, MatcherChange, MatcherUpdate, Present, Staged, merged, put_in};
use super::sorted;
use crate::reconciliation::decide::{decide, decision, undecided};
use crate::reconciliation::payment::Payment;
use crate::reconciliation::pin::Claims;
use crate::reconciliation::run::{Kept, Moves, Reopened, Run};
use crate::reconciliation::world::{NONE, Sources, World, index, place, sorted_by_id};
use crate::reconciliation::{
    AllowedDifference, MatchDecision, MatchItem, MatchLine, MatchOutcome, MatchParty, MatchPlan, MatchRequest,
    MatchSummary,
};
use crate::{Id, Result};

/// Lines, items and customers with the plan for them, kept while they change.
///
/// Its plan is always, to the last byte, that of [`match_payments`](crate::match_payments) for the same lines, items,
/// customers and rules. New lines, lines that go or are corrected, and what is confirmed cost what they concern: only
/// the payments that look at the same items and customers are looked at again, and only the groups of payments and items
/// in which something came or went are chosen among again. Items and customers that come or go change what everything
/// weighs (how common an amount, a name, a number is, of how many): then everything is weighed anew.
///
/// ```
/// use duebook::{
///     Currency, Id, MatchItem, MatchLine, MatchOutcome, MatchRequest, Matcher, MatcherChange, Money, Receivable,
///     match_payments,
/// };
///
/// let money = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut invoice = Receivable::new("A-1", "ACME", money("33900.07")?, "2026-02-07".parse()?)?;
/// invoice.references.push(Id::new("INV-2026-00117")?);
/// let request = MatchRequest {
///     lines: vec![],
///     items: vec![MatchItem::from(&invoice)],
///     parties: vec![],
///     rules: Default::default(),
/// };
/// let mut matcher = Matcher::new(request)?;
///
/// let mut line = MatchLine::new(Id::new("L-1")?, money("33900.07")?, "2026-02-09".parse()?);
/// line.texts.push("付货款 INV-2026-00117".to_owned());
/// let update = matcher.apply(vec![MatcherChange::PutLine { line }])?;
/// assert_eq!(update.decisions[0].outcome, MatchOutcome::Post);
/// assert_eq!(*matcher.plan(), match_payments(matcher.request())?);
///
/// // Posted: the line is done with, and nothing is open of the invoice.
/// let allocations = update.decisions[0].allocations.clone();
/// let update = matcher.apply(vec![MatcherChange::Confirm { line: Id::new("L-1")?, allocations }])?;
/// assert_eq!(update.gone, [Id::new("L-1")?]);
/// assert!(matcher.plan().decisions.is_empty() && matcher.request().items[0].open.is_zero());
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Matcher {
    // INVARIANT: lines, items and parties in the order of their ids, each id once; the rules are checked.
    request: MatchRequest,
    // INVARIANT: what is kept is of these lines, items, customers and rules.
    world: World<'static>,
    sources: Sources,
    kept: Kept,
    claims: Claims,
    /// The number of the first payment of each line, and the end.
    starts: Vec<u32>,
    plan: MatchPlan,
}

impl Matcher {
    /// Matches, and keeps what was found out.
    ///
    /// # Errors
    /// As [`match_payments`](crate::match_payments).
    pub fn new(request: MatchRequest) -> Result<Self> {
        let mut request = request;
        request.rules.check().map_err(|e| e.at("rules"))?;
        sorted(&request.lines, "lines", |line| &line.id)?;
        sorted(&request.items, "items", |item| &item.id)?;
        sorted(&request.parties, "parties", |party| &party.id)?;
        request.lines.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        request.items.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        request.parties.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let mut matcher = Self {
            request,
            world: World::default(),
            sources: Sources::default(),
            kept: Kept::default(),
            claims: Claims::default(),
            starts: Vec::new(),
            plan: MatchPlan { decisions: Vec::new(), summary: MatchSummary::default() },
        };
        matcher.plan = matcher.solve();
        Ok(matcher)
    }

    /// A decision for every line, as [`match_payments`](crate::match_payments) makes it.
    #[must_use]
    pub fn plan(&self) -> &MatchPlan {
        &self.plan
    }

    /// The lines, items and customers there are now, in the order of their ids, and the rules.
    #[must_use]
    pub fn request(&self) -> &MatchRequest {
        &self.request
    }

    /// Makes changes, all or none, and says which decisions are new or others than before.
    ///
    /// # Errors
    /// `unknown_item` for a line, item or customer that is not there; `over_allocated`, `currency_mismatch` for what
    /// was confirmed; `too_many`. Nothing has changed then.
    pub fn apply(&mut self, changes: Vec<MatcherChange>) -> Result<MatcherUpdate> {
        let MatchRequest { lines, items, parties, .. } = &self.request;
        let Changes { lines, items, parties } = Changes::of(changes, &Present { lines, items, parties })?;
        let had = std::mem::take(&mut self.plan.decisions);
        let hollow = |line: &MatchLine| MatchLine::new(line.id.clone(), line.amount, line.date);
        let from = merged(&mut self.request.lines, lines, |line| &line.id, hollow);
        let small = parties.is_empty() && !self.kept.is_wasteful(self.request.lines.len());
        if let (true, Some(reopened)) = (small, self.reopened(&items)) {
            merged(&mut self.request.items, items, |item| &item.id, MatchItem::hollow);
            return Ok(self.go_on(&from, &reopened, had));
        }
        merged(&mut self.request.items, items, |item| &item.id, MatchItem::hollow);
        merged(&mut self.request.parties, parties, |party| &party.id, MatchParty::hollow);
        self.plan = self.solve();
        Ok(self.compared(&had))
    }

    /// The items, if nothing but what is open of them changes, and nothing compares amounts that are only near.
    fn reopened(&mut self, items: &Staged<MatchItem>) -> Option<Reopened> {
        let mut reopened = Reopened::default();
        let by_ratio = |rule: &AllowedDifference| matches!(rule, AllowedDifference::Ratio { .. });
        let nears = self.world.texts.is_some() || self.request.rules.differences.iter().any(by_ratio);
        if nears && !items.is_empty() {
            return None;
        }
        for (id, item) in items {
            let item = item.as_ref()?;
            let at = self.request.items.binary_search_by(|known| known.id.cmp(id)).ok()?;
            let known = self.request.items.get(at)?;
            if (MatchItem { open: item.open, ..known.clone() }) != *item
                || known.open.currency() != item.open.currency()
            {
                return None;
            }
            reopened.items.push(place(at));
        }
        for (at, item) in reopened.items.iter().zip(items.values()) {
            let open = item.as_ref()?.open;
            let (currency, before) = self.world.reopen(*at, open)?;
            reopened.amounts.extend([(currency, before), (currency, open.minor())]);
        }
        Some(reopened)
    }

    /// Everything from the beginning.
    fn solve(&mut self) -> MatchPlan {
        let MatchRequest { lines, items, parties, rules } = &self.request;
        let mut world = World::new(items, &sorted_by_id(items, |item| &item.id));
        world.know(parties);
        self.sources = world.sources(parties);
        let payments = Payment::all(lines, &sorted_by_id(lines, |line| &line.id), &world);
        self.starts = starts(&payments);
        self.claims = Claims::new(&payments, &world, &Claims::default(), &[], &[]);
        let pins = self.claims.pins(items.len());
        let mut run = Run::new(&world, &payments, rules, pins);
        run.solve_to_stay();
        let plan = decide(&run);
        self.kept = run.keep();
        self.world = world.keep();
        plan
    }

    /// Goes on from what is kept, with lines of which `from` says where they were before.
    fn go_on(&mut self, from: &[u32], reopened: &Reopened, mut had: Vec<MatchDecision>) -> MatcherUpdate {
        let MatchRequest { lines, items, parties, rules } = &self.request;
        let world = World::resume(std::mem::take(&mut self.world), &self.sources, items, parties);
        let order: Vec<u32> = (0..place(lines.len())).collect();
        let payments = Payment::all(lines, &order, &world);
        let before = std::mem::replace(&mut self.starts, starts(&payments));
        let moves = moves(from, &before, &self.starts, payments.len());
        self.claims = Claims::new(&payments, &world, &self.claims, &moves.from, &reopened.items);
        let pins = self.claims.pins(items.len());
        let mut run = Run::resume(&world, &payments, rules, std::mem::take(&mut self.kept), reopened);
        let told = run.again(&moves, pins, reopened);
        let mut next = Next::new(self.plan.summary);
        next.let_go(&mut had, &moves);
        let mut come = Vec::new();
        let mut rest = had.iter_mut();
        for (number, payment) in payments.iter().enumerate() {
            let known = moves.from.get(number).filter(|from| **from != NONE).and_then(|_| rest.next());
            match known {
                Some(_) if told.get(number) == Some(&false) => {}
                Some(known) => {
                    let made = next.told(number, Some(known), decision(&run, number, payment));
                    *known = made;
                }
                None => come.push((number, next.told(number, None, decision(&run, number, payment)))),
            }
        }
        put_in(&mut had, come, |decision| undecided(decision.line.clone(), decision.rest));
        next.decisions = had;
        self.kept = run.keep();
        drop(payments);
        self.world = world.keep();
        let update = next.update(&self.request.lines);
        self.plan = MatchPlan { decisions: next.decisions, summary: next.summary };
        update
    }

    /// What is new or another than before, by comparing all.
    fn compared(&self, had: &[MatchDecision]) -> MatcherUpdate {
        let had = by_line(had);
        let has = by_line(&self.plan.decisions);
        let mut update = MatcherUpdate { summary: self.plan.summary, ..MatcherUpdate::default() };
        let mut had = had.into_iter().peekable();
        for own in has {
            let id = own.first().map(|decision| &decision.line);
            while let Some(gone) = had.next_if(|other| other.first().map(|decision| &decision.line) < id) {
                update.gone.extend(gone.first().map(|decision| decision.line.clone()));
            }
            let known = had.next_if(|other| other.first().map(|decision| &decision.line) == id);
            if known != Some(own) {
                update.decisions.extend_from_slice(own);
            }
        }
        update.gone.extend(had.filter_map(|gone| gone.first()).map(|decision| decision.line.clone()));
        update
    }
}

/// The decisions of now, while those of before are gone through.
struct Next {
    decisions: Vec<MatchDecision>,
    summary: MatchSummary,
    /// The positions of those that are new or others.
    changed: Vec<usize>,
    /// Those of payments that are gone.
    gone: Vec<MatchDecision>,
}

impl Next {
    fn new(summary: MatchSummary) -> Self {
        Self { decisions: Vec::new(), summary, changed: Vec::new(), gone: Vec::new() }
    }

    /// Takes out the decisions of payments that are gone.
    fn let_go(&mut self, had: &mut Vec<MatchDecision>, moves: &Moves) {
        if !moves.to.contains(&NONE) {
            return;
        }
        let mut to = moves.to.iter();
        self.gone = had.extract_if(.., |_| to.next() == Some(&NONE)).collect();
        for decision in &self.gone {
            count(&mut self.summary, decision.outcome, -1);
        }
    }

    /// A decision takes the place of another, or is new.
    fn told(&mut self, number: usize, known: Option<&MatchDecision>, made: MatchDecision) -> MatchDecision {
        if known != Some(&made) {
            self.changed.push(number);
        }
        if let Some(known) = known {
            count(&mut self.summary, known.outcome, -1);
        }
        count(&mut self.summary, made.outcome, 1);
        made
    }

    /// All decisions of the lines of which one is new or another, and the lines that went.
    fn update(&self, lines: &[MatchLine]) -> MatcherUpdate {
        let mut update = MatcherUpdate { summary: self.summary, ..MatcherUpdate::default() };
        let gone = by_line(&self.gone);
        let id = |own: &[MatchDecision]| own.first().map(|decision| decision.line.clone());
        let is_there = |id: &Id| lines.binary_search_by(|line| line.id.cmp(id)).is_ok();
        update.gone = gone.iter().filter_map(|own| id(own)).filter(|id| !is_there(id)).collect();
        let mut done = 0_usize;
        for position in &self.changed {
            if *position < done {
                continue;
            }
            let Some(line) = self.decisions.get(*position).map(|decision| &decision.line) else { continue };
            let before = self.decisions.get(..*position).unwrap_or_default();
            let from = before.iter().rev().take_while(|decision| decision.line == *line).count();
            let own = self.decisions.get(position.saturating_sub(from)..).unwrap_or_default();
            let own = own.get(..own.iter().take_while(|decision| decision.line == *line).count()).unwrap_or_default();
            done = position.saturating_sub(from).saturating_add(own.len());
            // A line that came back as it was decided is no news.
            let known = gone.binary_search_by(|other| other.first().map(|decision| &decision.line).cmp(&Some(line)));
            if known.ok().and_then(|at| gone.get(at)) != Some(&own) {
                update.decisions.extend_from_slice(own);
            }
        }
        update
    }
}

/// The decisions of each line.
fn by_line(decisions: &[MatchDecision]) -> Vec<&[MatchDecision]> {
    decisions.chunk_by(|a, b| a.line == b.line).collect()
}

fn count(summary: &mut MatchSummary, outcome: MatchOutcome, more: i64) {
    let counter = match outcome {
        MatchOutcome::Post => &mut summary.posted,
        MatchOutcome::Suggest => &mut summary.suggested,
        MatchOutcome::Ambiguous => &mut summary.ambiguous,
        MatchOutcome::Unidentified => &mut summary.unidentified,
        MatchOutcome::DuplicateSuspect => &mut summary.duplicates,
    };
    *counter = counter.saturating_add(more);
}

/// Where the payments of each line begin, and the end.
fn starts(payments: &[Payment<'_>]) -> Vec<u32> {
    let firsts = (0_u32..).zip(payments).filter(|(_, payment)| payment.is_first()).map(|(number, _)| number);
    firsts.chain([place(payments.len())]).collect()
}

/// Which payments the payments of the lines were.
fn moves(lines: &[u32], before: &[u32], now: &[u32], payments: usize) -> Moves {
    let end = before.last().copied().unwrap_or(0);
    let mut moves = Moves { from: vec![NONE; payments], to: vec![NONE; index(end)] };
    for (line, first) in lines.iter().zip(now) {
        let at = index(*line);
        let Some((from, to)) = before.get(at).zip(before.get(at.saturating_add(1))) else { continue };
        for (was, is) in (*from..*to).zip(*first..) {
            if let (Some(a), Some(b)) = (moves.to.get_mut(index(was)), moves.from.get_mut(index(is))) {
                (*a, *b) = (is, was);
            }
        }
    }
    moves
}
