//! The matcher (自动对账): bytes are read as a small world and as what happens in it. Every line is accounted for, nothing
//! is paid twice, the order of the request says nothing, and a matcher that stays says what a full run says.

use std::collections::BTreeMap;

use duebook::{
    AllowedDifference, Currency, Date, Id, KnownPayer, MatchAllocation, MatchDecision, MatchDetail, MatchItem,
    MatchLine, MatchOutcome, MatchParty, MatchPlan, MatchReason, MatchRequest, MatchRules, MatchTies, Matcher,
    MatcherChange, MatcherUpdate, Money, PartPayments, Percent, match_changes, match_payments,
};

/// Bytes say everything; there are no words.
pub const WORDS: &[&str] = &["\u{0}", "\u{1}\u{1}\u{1}", "\u{7f}\u{7f}", "ACME"];

/// The bytes, one after the other; behind their end there are zeros.
struct Source<'a>(std::slice::Iter<'a, u8>);

impl Source<'_> {
    fn byte(&mut self) -> u8 {
        self.0.next().copied().unwrap_or(0)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::from(self.byte()) % most.max(1)
    }

    fn yes(&mut self, of_sixteen: u8) -> bool {
        self.byte() % 16 < of_sixteen
    }

    fn of<'l, T>(&mut self, list: &'l [T]) -> Option<&'l T> {
        list.get(self.below(list.len()))
    }

    /// Some bytes as text.
    fn text(&mut self) -> String {
        let length = self.below(24);
        let bytes: Vec<u8> = (0..length).map(|_| self.byte()).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

const NAMES: [&str; 5] =
    ["Acme Trading Ltd", "Acme Trading Europe Ltd", "苏州华源科技有限公司", "Müller & Söhne GmbH", "Stranger"];
const CODES: [&str; 3] = ["EUR", "EUR", "JPY"];
const AMOUNTS: [i64; 7] = [10_000, 12_000, 25_000, 9_900, 22_000, -2_500, 999_999_999_999_999_999];

fn id(text: String) -> Id {
    Id::new(text).unwrap_or_else(|e| panic!("{e}"))
}

fn money(minor: i64, code: &str) -> Money {
    let made = Currency::new(code).and_then(|currency| Money::new(minor, currency));
    made.unwrap_or_else(|e| panic!("{e}"))
}

fn day(number: usize) -> Date {
    let first = Date::new(2026, 3, 1).and_then(|first| first.add_days(i64::try_from(number).unwrap_or(0)));
    first.unwrap_or_else(|e| panic!("{e}"))
}

struct World<'a> {
    from: Source<'a>,
}

impl World<'_> {
    fn minor(&mut self) -> i64 {
        match self.from.below(4) {
            0 => i64::from(self.from.byte()) * 101 + 1,
            1 => -(i64::from(self.from.byte()) + 1),
            _ => self.from.of(&AMOUNTS).copied().unwrap_or(1),
        }
    }

    fn rules(&mut self) -> MatchRules {
        let mut differences = vec![];
        if self.from.yes(8) {
            differences.push(AllowedDifference::Fee { least: money(50, "EUR"), most: money(2_000, "EUR") });
        }
        if self.from.yes(6) {
            differences.push(AllowedDifference::Rounding { most: money(3, "EUR") });
        }
        if let (true, Ok(percent)) = (self.from.yes(3), Percent::new(10)) {
            differences.push(AllowedDifference::Ratio { percent });
        }
        MatchRules {
            differences,
            parts: if self.from.yes(8) { PartPayments::Post } else { PartPayments::Suggest },
            ties: if self.from.yes(8) { MatchTies::OldestDue } else { MatchTies::Refuse },
            ..MatchRules::default()
        }
    }

    fn item(&mut self) -> MatchItem {
        let number = self.from.below(16);
        let code = self.from.of(&CODES).copied().unwrap_or("EUR");
        MatchItem {
            id: id(format!("I-{number:02}")),
            customer: self.from.yes(14).then(|| id(format!("K{}", number % 4))),
            open: money(if self.from.yes(1) { 0 } else { self.minor() }, code),
            due: self.from.yes(14).then(|| day(number * 2)),
            issued: self.from.yes(4).then(|| day(0)),
            references: if self.from.yes(1) {
                vec![self.from.text()]
            } else {
                vec![format!("INV-2026-{:05}", 417 + number)]
            },
            texts: if self.from.yes(2) { vec![self.from.text()] } else { vec![] },
            discounts: vec![],
        }
    }

    fn party(&mut self) -> MatchParty {
        let number = self.from.below(4);
        let name = if self.from.yes(2) { self.from.text() } else { NAMES[number].to_owned() };
        let payer = KnownPayer { name: Some(NAMES[4].to_owned()), account: None, bits: 7_000 };
        MatchParty {
            id: id(format!("K{number}")),
            names: vec![name],
            accounts: if self.from.yes(6) { vec![format!("DE8937040044053201{number:04}")] } else { vec![] },
            group: self.from.yes(3).then(|| id("G".to_owned())),
            payers: if self.from.yes(3) { vec![payer] } else { vec![] },
        }
    }

    fn line(&mut self, items: &[MatchItem]) -> MatchLine {
        let number = self.from.below(24);
        let meant: Vec<&MatchItem> = (0..=self.from.below(3)).filter_map(|_| self.from.of(items)).collect();
        let code = meant.first().map_or("EUR", |item| if item.open.currency().digits() == 0 { "JPY" } else { "EUR" });
        let same = meant.iter().filter(|item| item.open.currency().code() == code);
        let sum = same.map(|item| item.open.minor()).fold(0_i64, i64::saturating_add);
        let minor = match self.from.below(4) {
            0 => self.minor(),
            1 => sum.saturating_sub(i64::from(self.from.byte())),
            _ => sum,
        };
        let limit = Money::MAX_MINOR;
        let mut line = MatchLine::new(
            id(format!("L-{number:02}")),
            money(minor.clamp(-limit, limit), code),
            day(self.from.below(40)),
        );
        let mut text = String::new();
        for item in &meant {
            let number = item.references.first().map_or("", String::as_str);
            match self.from.below(4) {
                0 => text.push_str(&number.replace('-', "")),
                1 => {}
                _ => text.push_str(number),
            }
            text.push(' ');
        }
        if self.from.yes(2) {
            text.push_str(&self.from.text());
        }
        line.texts.push(text);
        if let (true, Some(name)) = (self.from.yes(8), self.from.of(&NAMES)) {
            line.names.push((*name).to_owned());
        }
        if let (true, Some(item)) = (self.from.yes(3), meant.first()) {
            line.references.extend(item.references.first().cloned());
        }
        if self.from.yes(2) {
            let half = line.amount.minor() / 2;
            line.details = [half, line.amount.minor() - half].map(|part| detail(money(part, code))).to_vec();
        }
        line
    }

    fn change(&mut self, now: &MatchRequest) -> MatcherChange {
        let line =
            |from: &mut Source<'_>| from.of(&now.lines).map_or_else(|| id("L-99".to_owned()), |line| line.id.clone());
        match self.from.below(10) {
            0..=3 => MatcherChange::PutLine { line: self.line(&now.items) },
            4 => MatcherChange::RemoveLine { line: line(&mut self.from) },
            5 => MatcherChange::PutItem { item: self.item() },
            6 => {
                let item = self.from.of(&now.items).map_or_else(|| id("I-99".to_owned()), |item| item.id.clone());
                MatcherChange::RemoveItem { item }
            }
            7 => MatcherChange::PutParty { party: self.party() },
            8 => {
                let line = line(&mut self.from);
                let part = |item: &MatchItem, from: &mut Source<'_>| {
                    let open = item.open.minor();
                    let minor = if from.yes(8) { open } else { open / 2 };
                    MatchAllocation { item: item.id.clone(), amount: money(minor, item.open.currency().code()) }
                };
                let item = self.from.of(&now.items);
                let allocations = item.map(|item| part(item, &mut self.from)).into_iter().collect();
                MatcherChange::Confirm { line, allocations }
            }
            _ => MatcherChange::RemoveParty { party: id(format!("K{}", self.from.below(4))) },
        }
    }
}

fn detail(amount: Money) -> MatchDetail {
    MatchDetail {
        amount,
        names: vec![],
        accounts: vec![],
        references: vec![],
        texts: vec![],
        charges: None,
        instructed: None,
    }
}

/// Matches, changes and matches again.
pub fn matcher(data: &[u8]) -> bool {
    let mut world = World { from: Source(data.iter()) };
    let rules = world.rules();
    let items = once((0..world.from.below(12)).map(|_| world.item()).collect(), |item: &MatchItem| &item.id);
    let parties = once((0..world.from.below(4)).map(|_| world.party()).collect(), |party: &MatchParty| &party.id);
    let lines = once((0..world.from.below(12)).map(|_| world.line(&items)).collect(), |line: &MatchLine| &line.id);
    let request = MatchRequest { lines, items, parties, rules };
    let Ok(plan) = match_payments(&request) else { return false };
    holds(&request, &plan);
    let mut other = request.clone();
    other.lines.reverse();
    other.items.reverse();
    other.parties.reverse();
    assert_eq!(match_payments(&other).as_ref(), Ok(&plan), "another order, another answer");
    let mut matcher = Matcher::new(request).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(matcher.plan(), &plan);
    for _ in 0..world.from.below(6) {
        let before = matcher.clone();
        let changes: Vec<MatcherChange> = (0..=world.from.below(3)).map(|_| world.change(matcher.request())).collect();
        let asked = before.request().clone();
        let what_if = duebook::MatchChangesRequest {
            lines: asked.lines,
            items: asked.items,
            parties: asked.parties,
            rules: asked.rules,
            changes: changes.clone(),
        };
        let told = matcher.apply(changes);
        assert_eq!(match_changes(&what_if), told, "not kept, another answer");
        match told {
            Ok(update) => {
                let full = match_payments(matcher.request()).unwrap_or_else(|e| panic!("{e}"));
                assert_eq!(matcher.plan(), &full, "kept, another plan");
                assert_eq!(update, difference(before.plan(), &full));
                holds(matcher.request(), &full);
            }
            Err(_) => assert_eq!((matcher.request(), matcher.plan()), (before.request(), before.plan())),
        }
    }
    plan.summary.posted > 0
}

/// The first of each id.
fn once<T>(all: Vec<T>, own: impl Fn(&T) -> &Id) -> Vec<T> {
    let mut seen = std::collections::BTreeSet::new();
    all.into_iter().filter(|record| seen.insert(own(record).clone())).collect()
}

fn by_line(plan: &MatchPlan) -> BTreeMap<&Id, Vec<&MatchDecision>> {
    let mut lines: BTreeMap<&Id, Vec<&MatchDecision>> = BTreeMap::new();
    plan.decisions.iter().for_each(|one| lines.entry(&one.line).or_default().push(one));
    lines
}

fn difference(before: &MatchPlan, after: &MatchPlan) -> MatcherUpdate {
    let (had, has) = (by_line(before), by_line(after));
    let new = has.iter().filter(|(line, own)| had.get(*line) != Some(own)).flat_map(|(_, own)| own.iter().copied());
    let gone = had.keys().filter(|line| !has.contains_key(*line)).map(|line| (*line).clone());
    MatcherUpdate { decisions: new.cloned().collect(), gone: gone.collect(), summary: after.summary }
}

/// What is true of every plan.
fn holds(request: &MatchRequest, plan: &MatchPlan) {
    let items: BTreeMap<&Id, i64> = request.items.iter().map(|item| (&item.id, item.open.minor())).collect();
    let decided = by_line(plan);
    assert_eq!(decided.len(), request.lines.len(), "a line is decided once");
    let mut paid: BTreeMap<&Id, i128> = BTreeMap::new();
    for line in &request.lines {
        let own = decided.get(&line.id).unwrap_or_else(|| panic!("{}: no decision", line.id));
        let amounts: Vec<Money> = match line.details.as_slice() {
            [] => vec![line.amount],
            details => details.iter().map(|detail| detail.amount).collect(),
        };
        // A batch whose payments do not add up, or are one, is decided as a whole.
        let amounts = if own.len() == amounts.len() { amounts } else { vec![line.amount] };
        assert_eq!(own.len(), amounts.len(), "{}", line.id);
        for (decision, amount) in own.iter().zip(amounts) {
            sums(decision, amount);
            if decision.outcome == MatchOutcome::Post {
                assert!(decision.rest.is_zero() && !decision.allocations.is_empty(), "{decision:?}");
                for part in &decision.allocations {
                    *paid.entry(&part.item).or_default() += i128::from(part.amount.minor());
                }
            }
        }
    }
    for (item, amount) in paid {
        let open = items.get(item).copied().map(i128::from).unwrap_or_else(|| panic!("{item} is not there"));
        assert!(amount.signum() == open.signum() && amount.abs() <= open.abs(), "{item}: {amount} of {open}");
    }
    let counted = |outcome| i64::try_from(plan.decisions.iter().filter(|one| one.outcome == outcome).count());
    assert_eq!(Ok(plan.summary.posted), counted(MatchOutcome::Post));
    assert_eq!(Ok(plan.summary.unidentified), counted(MatchOutcome::Unidentified));
}

fn sums(decision: &MatchDecision, amount: Money) {
    let all =
        decision.allocations.iter().map(|part| part.amount).chain(decision.differences.iter().map(|part| part.amount));
    let used: i128 = all.chain([decision.rest]).map(|part| i128::from(part.minor())).sum();
    let whole = decision.instructed.unwrap_or(amount);
    assert_eq!(used, i128::from(whole.minor()), "{decision:?}");
    assert_eq!(decision.reasons.iter().map(MatchReason::bits).sum::<i64>(), decision.score, "{decision:?}");
    for other in &decision.alternatives {
        assert_eq!(other.reasons.iter().map(MatchReason::bits).sum::<i64>(), other.score, "{other:?}");
    }
}

/// Worlds that look drawn.
pub fn seeds() -> Vec<Vec<u8>> {
    let world = |seed: u32| {
        let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
        let mut byte = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        (0..600).map(|_| byte()).collect()
    };
    (0..40).map(world).collect()
}
