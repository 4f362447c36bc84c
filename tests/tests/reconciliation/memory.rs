//! The memory of payers (G14) and the measure of matching (R55), against slow and obvious oracles.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    Currency, Date, ForgetPayerRequest, Fraction, Id, MatchedPart, MeasureRequest, MeasureRow, Money, Payer,
    PayerCandidate, PayerEvent, PayerKey, PayerMemory, ProposedMatch, RememberedPayersRequest, ReviewedLine,
    ReviewedOutcome, forget_payer, json, measure_matches, remembered_payers,
};
use proptest::prelude::*;

fn day(number: i64) -> Date {
    Date::parse("2026-01-01").unwrap().add_days(number).unwrap()
}

fn id(text: &str, number: usize) -> Id {
    Id::new(format!("{text}-{number}")).unwrap()
}

/// An event before it has a decision: name, account, customer, day, what happened.
type Drawn = (u8, u8, u8, i64, u8);

fn payer(name: u8, account: u8) -> Payer {
    // Spellings that are the same, and some payers without the one or the other.
    let name = match name {
        0 | 1 => None,
        2 => Some("华源代付（上海）有限公司".to_owned()),
        3 => Some("华源代付(上海)有限公司 ".to_owned()),
        number => Some(format!("Payer {number}")),
    };
    let account = match account {
        0 => None,
        1 => Some("6222****1234".to_owned()),
        2 => Some("DE89 3704 0044".to_owned()),
        3 => Some("de8937040044".to_owned()),
        number => Some(format!("62220210{number:04}")),
    };
    if name.is_none() && matches!(account.as_deref(), None | Some("6222****1234")) {
        return Payer { name: Some("Nobody Else".into()), account };
    }
    Payer { name, account }
}

fn events(drawn: &[Drawn]) -> Vec<PayerEvent> {
    let event = |(number, (name, account, customer, on, what)): (usize, &Drawn)| {
        let (decision, on, payer) = (id("D", number), day(*on), payer(*name, *account));
        let customer = id("C", usize::from(*customer));
        match what {
            0 => PayerEvent::Refused { decision, on, payer, customer },
            1 => PayerEvent::Withdrawn { decision: id("D", number / 2), on },
            _ => PayerEvent::Confirmed { decision, on, payer, customer },
        }
    };
    drawn.iter().enumerate().map(event).collect()
}

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    prop::collection::vec((0_u8..6, 0_u8..6, 0_u8..4, 0_i64..400, 0_u8..7), 0..24)
}

fn memory(events: &[PayerEvent], as_of: Date) -> String {
    let request = RememberedPayersRequest { events: events.to_vec(), as_of };
    json::write_all(&remembered_payers(&request).unwrap()).unwrap()
}

/// The rule of the weights, written once more: bits of a customer for a payer, from the events one by one.
struct Slow<'a> {
    events: &'a [PayerEvent],
    as_of: Date,
}

impl Slow<'_> {
    fn name(payer: &Payer) -> Option<String> {
        let plain = |text: &String| text.replace(['(', ')', '（', '）', ' '], "").to_uppercase();
        payer.name.as_ref().map(plain)
    }

    fn account(payer: &Payer) -> Option<String> {
        payer.account.as_ref().filter(|text| !text.contains('*')).map(|text| text.replace(' ', "").to_uppercase())
    }

    /// For each customer: what confirms by account and by name alone, what refuses by account and by name alone, and how
    /// often it was confirmed.
    fn sums(&self, payer: &Payer) -> BTreeMap<Id, ([i64; 4], i64)> {
        let gone: BTreeSet<&Id> = self
            .events
            .iter()
            .filter(|event| matches!(event, PayerEvent::Withdrawn { .. }) && event.on() <= self.as_of)
            .map(PayerEvent::decision)
            .collect();
        let mut sums: BTreeMap<Id, ([i64; 4], i64)> = BTreeMap::new();
        for event in self.events.iter().filter(|event| event.on() <= self.as_of && !gone.contains(event.decision())) {
            let (whose, customer, weight, half, place) = match event {
                PayerEvent::Confirmed { payer, customer, .. } => (payer, customer, 4_000, 180, 0),
                PayerEvent::Refused { payer, customer, .. } => (payer, customer, 8_000, 30, 2),
                PayerEvent::Withdrawn { .. } => continue,
            };
            let same = |a: Option<String>, b: Option<String>| a.is_some() && a == b;
            let by_account = same(Self::account(whose), Self::account(payer));
            let by_name = !by_account && same(Self::name(whose), Self::name(payer));
            if !by_account && !by_name {
                continue;
            }
            let (mut now, mut days) = (weight, self.as_of.days_since(event.on()));
            let mut halvings = 0;
            while days >= half {
                days -= half;
                halvings += 1;
            }
            now = (now * (2 * half - days) / (2 * half)) >> halvings;
            let (all, confirmed) = sums.entry(customer.clone()).or_default();
            all[place + usize::from(by_name)] += now;
            *confirmed += i64::from(place == 0);
        }
        sums
    }

    fn bits(&self, payer: &Payer) -> BTreeMap<Id, (i64, bool)> {
        let sums = self.sums(payer);
        let own = |sums: &[i64; 4]| sums[0] + sums[1] / 2;
        let all: i64 = sums.values().map(|(sums, _)| own(sums)).sum();
        let bits = |(customer, (sums, confirmed)): (&Id, &([i64; 4], i64))| {
            let mut bits = own(sums).min(12_000);
            if own(sums) > 0 {
                let (mut doubled, mut cost) = (own(sums), 0);
                while doubled * 2 <= all {
                    doubled *= 2;
                    cost += 1_000;
                }
                bits = (bits - cost - (all - doubled) * 1_000 / doubled).max(0);
            }
            bits -= (sums[2] + sums[3] / 2).min(16_000);
            (customer.clone(), (bits, bits > 0 && *confirmed >= 2))
        };
        sums.iter().map(bits).collect()
    }
}

fn told(candidates: &[PayerCandidate]) -> BTreeMap<Id, (i64, bool)> {
    candidates.iter().map(|one| (one.customer.clone(), (one.bits, one.usable))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn g14_candidates_weigh_what_the_rule_says(drawn in drawn(), name in 0_u8..6, account in 0_u8..6, on in 0_i64..800) {
        let (events, as_of, payer) = (events(&drawn), day(on), payer(name, account));
        let memory = PayerMemory::of(&events, as_of).unwrap();
        let found = memory.candidates(&payer);
        prop_assert_eq!(told(&found), Slow { events: &events, as_of }.bits(&payer));
        for one in &found {
            let sum: i64 = one.reasons.iter().map(duebook::MemoryReason::weight).sum();
            prop_assert_eq!(sum, one.bits, "{:?}", one);
            prop_assert!(one.last <= as_of && one.confirmed + one.refused > 0);
        }
        prop_assert!(found.windows(2).all(|pair| (-pair[0].bits, &pair[0].customer) < (-pair[1].bits, &pair[1].customer)));
    }

    #[test]
    fn g14_a_decision_taken_back_was_never_learned(drawn in drawn(), at in any::<prop::sample::Index>(), on in 0_i64..500) {
        let all = events(&drawn);
        prop_assume!(!all.is_empty());
        let gone = at.get(&all).decision().clone();
        let without: Vec<PayerEvent> = all.iter().filter(|event| *event.decision() != gone).cloned().collect();
        let mut back = all.clone();
        back.push(PayerEvent::Withdrawn { decision: gone, on: day(on) });
        // From that day on, byte for byte; before it, nothing has changed.
        for later in [on, on + 1, on + 700] {
            prop_assert_eq!(memory(&back, day(later)), memory(&without, day(later)));
        }
        prop_assert_eq!(memory(&back, day(on - 1)), memory(&all, day(on - 1)));
    }

    #[test]
    fn a_forgotten_payer_was_never_there(drawn in drawn(), name in 2_u8..6, account in 2_u8..6, on in 0_i64..500) {
        let all = events(&drawn);
        let who = payer(name, account);
        let mine = |event: &PayerEvent| match event {
            PayerEvent::Confirmed { payer, .. } | PayerEvent::Refused { payer, .. } => {
                Slow::name(payer) == Slow::name(&who) || Slow::account(payer) == Slow::account(&who)
            }
            PayerEvent::Withdrawn { .. } => false,
        };
        let request = ForgetPayerRequest {
            events: all.clone(),
            names: who.name.iter().cloned().collect(),
            accounts: who.account.iter().cloned().collect(),
        };
        let left = forget_payer(&request).unwrap();
        let never: Vec<PayerEvent> = all.iter().filter(|event| !mine(event)).cloned().collect();
        prop_assert_eq!(memory(&left.events, day(on)), memory(&never, day(on)));
        prop_assert_eq!(usize::try_from(left.removed).unwrap() + left.events.len(), all.len());
        prop_assert!(left.events.iter().all(|event| !mine(event)));
        // Not even that somebody withdrew a decision about the payer.
        let theirs: BTreeSet<&Id> = all.iter().filter(|event| mine(event)).map(PayerEvent::decision).collect();
        let others: BTreeSet<&Id> =
            never.iter().filter(|event| !matches!(event, PayerEvent::Withdrawn { .. })).map(PayerEvent::decision).collect();
        let trace = left.events.iter().any(|event| theirs.contains(event.decision()) && !others.contains(event.decision()));
        prop_assert!(!trace);
    }

    #[test]
    fn g12_the_memory_does_not_depend_on_the_order(drawn in drawn(), turn in 0_usize..24, on in 0_i64..500) {
        let all = events(&drawn);
        let mut turned = all.clone();
        if !turned.is_empty() {
            turned.rotate_left(turn % all.len());
        }
        turned.reverse();
        prop_assert_eq!(memory(&turned, day(on)), memory(&all, day(on)));
    }

    #[test]
    fn r55_the_measure_is_that_of_counting_one_by_one(lines in prop::collection::vec(line(), 0..30)) {
        let lines: Vec<ReviewedLine> =
            lines.into_iter().enumerate().map(|(number, line)| ReviewedLine { line: id("L", number), ..line }).collect();
        let measured = measure_matches(&MeasureRequest { lines: lines.clone() }).unwrap();
        counted(&measured.total, &lines.iter().collect::<Vec<_>>());
        let group = |label: &dyn Fn(&ReviewedLine) -> Option<String>, rows: &[MeasureRow]| {
            let labels: BTreeSet<Option<String>> = lines.iter().map(label).collect();
            assert_eq!(rows.iter().map(|row| row.label.clone()).collect::<Vec<_>>(), labels.into_iter().collect::<Vec<_>>());
            for row in rows {
                counted(row, &lines.iter().filter(|line| label(line) == row.label).collect::<Vec<_>>());
            }
        };
        group(&|line| Some(line.on.to_string()[..7].to_owned()), &measured.months);
        group(&|line| line.category.as_ref().map(|class| class.as_str().to_owned()), &measured.classes);
    }
}

fn answer() -> impl Strategy<Value = ProposedMatch> {
    let part = (0_usize..3, prop_oneof![4 => 1_i64..=3, 1 => -3_i64..=-1]);
    (prop::collection::vec(part, 0..3), 0_u8..4).prop_map(|(parts, difference)| {
        let amounts: BTreeMap<usize, i64> = parts.into_iter().collect();
        let part = |(item, minor): (usize, i64)| {
            let currency = Currency::new(if item == 2 { "EUR" } else { "CNY" }).unwrap();
            MatchedPart { item: id("I", item), amount: Money::new(minor, currency).unwrap() }
        };
        // In any order: the same answer.
        let mut parts: Vec<MatchedPart> = amounts.into_iter().map(part).collect();
        if difference == 1 {
            parts.reverse();
        }
        ProposedMatch { parts, difference: (difference == 0).then(|| id("fee", 0)) }
    })
}

fn line() -> impl Strategy<Value = ReviewedLine> {
    let proposals = prop::collection::vec(answer(), 0..5);
    (
        0_i64..100,
        0_usize..3,
        any::<bool>(),
        proposals,
        prop::option::weighted(0.8, answer()),
        any::<prop::sample::Index>(),
    )
        .prop_map(|(on, class, posted, proposals, truth, same)| {
            // Often the truth is one of the proposals.
            let truth = truth.map(|truth| {
                if truth.parts.len() < 2 && !proposals.is_empty() { same.get(&proposals).clone() } else { truth }
            });
            let posted = posted && proposals.first().is_some_and(|first| !first.parts.is_empty());
            ReviewedLine {
                line: id("L", 0),
                on: day(on),
                category: (class > 0).then(|| id("class", class)),
                outcome: if posted { ReviewedOutcome::Posted } else { ReviewedOutcome::NotPosted },
                proposals,
                truth,
            }
        })
}

fn same(a: &ProposedMatch, b: &ProposedMatch) -> bool {
    a.difference == b.difference && a.parts.len() == b.parts.len() && a.parts.iter().all(|part| b.parts.contains(part))
}

/// Every figure of a row, from the lines one by one.
fn counted(row: &MeasureRow, lines: &[&ReviewedLine]) {
    let number =
        |test: &dyn Fn(&ReviewedLine) -> bool| i64::try_from(lines.iter().filter(|line| test(line)).count()).unwrap();
    let posted = |line: &ReviewedLine| line.outcome == ReviewedOutcome::Posted;
    let right =
        |line: &ReviewedLine| posted(line) && line.truth.as_ref().is_some_and(|truth| same(&line.proposals[0], truth));
    let there = |line: &ReviewedLine| line.truth.as_ref().is_some_and(|truth| !truth.parts.is_empty());
    let suggested = |line: &ReviewedLine| {
        line.proposals.iter().take(3).any(|one| line.truth.as_ref().is_some_and(|truth| same(one, truth)))
    };
    let shares = [
        (row.precision, number(&right), number(&|line| posted(line) && line.truth.is_some())),
        (row.recall, number(&|line| right(line) && there(line)), number(&there)),
        (row.auto_rate, number(&posted), number(&|_| true)),
        (row.top_three, number(&|l| there(l) && !posted(l) && suggested(l)), number(&|l| there(l) && !posted(l))),
    ];
    for (share, upper, lower) in shares {
        exact(share, upper, lower);
    }
    for code in ["CNY", "EUR"] {
        let currency = Currency::new(code).unwrap();
        let (mut all, mut wrong) = (0, 0);
        for line in lines.iter().filter(|line| posted(line) && line.truth.is_some()) {
            for part in line.proposals[0].parts.iter().filter(|part| part.amount.currency() == currency) {
                let due = line.truth.iter().flat_map(|truth| &truth.parts).find(|other| other.item == part.item);
                let due = due.map_or(0, |due| due.amount.minor());
                all += part.amount.minor().abs();
                // One minor unit after the other, as long as there is something to cover it.
                let step = part.amount.minor().signum();
                wrong +=
                    (1..=part.amount.minor().abs()).filter(|unit| unit * step * step.signum() > due * step).count();
            }
        }
        let found = row.money.iter().find(|money| money.posted.currency() == currency);
        assert_eq!(found.map_or(0, |money| money.posted.minor()), all);
        assert_eq!(found.map_or(0, |money| money.wrong.minor()), i64::try_from(wrong).unwrap());
        if let Some(money) = found {
            exact(money.error, money.wrong.minor(), money.posted.minor());
        }
    }
}

/// A share is exact and in lowest terms.
fn exact(share: Option<Fraction>, upper: i64, lower: i64) {
    match share {
        None => assert_eq!(lower, 0),
        Some(Fraction { numerator, denominator }) => {
            assert!(lower > 0 && denominator > 0);
            assert_eq!(numerator * lower, upper * denominator);
            let divides = |by: &i64| numerator % by == 0 && denominator % by == 0;
            assert!((2..=denominator).all(|by| !divides(&by)), "{numerator}/{denominator}");
        }
    }
}

#[test]
fn g14_a_third_party_is_usable_after_two_confirmations() {
    let confirmed = |number: usize, on: i64| PayerEvent::Confirmed {
        decision: id("D", number),
        on: day(on),
        payer: Payer { name: Some("张伟".into()), account: Some("6222 0210 0123 4567".into()) },
        customer: id("C", 1),
    };
    let asked = |events: &[PayerEvent], on: i64, account: Option<&str>| {
        let payer = Payer { name: Some("张 伟".into()), account: account.map(str::to_owned) };
        PayerMemory::of(events, day(on)).unwrap().candidates(&payer)
    };
    let once = asked(&[confirmed(1, 0)], 0, Some("6222021001234567"));
    assert_eq!((once[0].bits, once[0].usable), (4_000, false));
    assert_eq!(once[0].reasons[1].zh(), "仅确认 1 次，满 2 次方可采用");
    let twice = [confirmed(1, 0), confirmed(2, 0)];
    assert_eq!((asked(&twice, 0, Some("6222021001234567"))[0].bits, asked(&twice, 0, None)[0].bits), (8_000, 4_000));
    assert!(asked(&twice, 0, None)[0].usable && asked(&twice, 360, None)[0].usable);
    // A refusal of this pair is heavier than both for a month, and then it passes. Nobody else is touched by it.
    let refused = |customer: usize| PayerEvent::Refused {
        decision: id("D", 3),
        on: day(1),
        payer: Payer { name: Some("张伟".into()), account: None },
        customer: id("C", customer),
    };
    let pair = [twice.to_vec(), vec![refused(1)]].concat();
    assert_eq!(asked(&pair, 1, None)[0].bits, 3_988 - 4_000);
    assert!(asked(&pair, 61, None)[0].usable);
    let other = [twice.to_vec(), vec![refused(2)]].concat();
    let told: Vec<_> = asked(&other, 1, None).into_iter().map(|one| (one.customer, one.bits, one.usable)).collect();
    assert_eq!(told, [(id("C", 1), 3_988, true), (id("C", 2), -4_000, false)]);
}

#[test]
fn a_payer_for_everybody_says_nothing() {
    let paid = |customers: usize| -> Vec<PayerEvent> {
        let event = |number: usize| PayerEvent::Confirmed {
            decision: id("D", number),
            on: day(0),
            payer: Payer { name: Some("Pay Agent".into()), account: None },
            customer: id("C", number % customers),
        };
        (0..customers * 2).map(event).collect()
    };
    let agent = Payer { name: Some("PAY AGENT".into()), account: None };
    let bits = |customers: usize| {
        let found = PayerMemory::of(&paid(customers), day(0)).unwrap().candidates(&agent);
        found.first().map(|one| (one.bits, found.len()))
    };
    assert_eq!(
        [bits(1), bits(2), bits(8), bits(64)],
        [Some((4_000, 1)), Some((3_000, 2)), Some((1_000, 8)), Some((0, 64))]
    );
    assert_eq!(bits(65), None);
}

#[test]
fn events_that_cannot_be_are_refused() {
    let event = |decision: usize, customer: usize, name: &str| PayerEvent::Confirmed {
        decision: id("D", decision),
        on: day(0),
        payer: Payer { name: Some(name.into()), account: Some("6222****1234".into()) },
        customer: id("C", customer),
    };
    let refused = |events: &[PayerEvent]| {
        let error = PayerMemory::of(events, day(0)).unwrap_err();
        (error.code(), error.path().to_owned())
    };
    let twice = [event(1, 1, "A B"), event(1, 2, "A B"), event(1, 1, "C D")];
    assert_eq!(refused(&twice), ("duplicate_id", "events[2].decision".into()));
    assert_eq!(refused(&[event(1, 1, "—")]), ("empty", "events[0].payer".into()));
    assert_eq!(refused(&[event(1, 1, &"x".repeat(1_001))]), ("text_too_long", "events[0].payer.name".into()));
    // What is masked is no account: others look the same.
    let memory = PayerMemory::of(&[event(1, 1, "A B")], day(0)).unwrap();
    assert!(memory.candidates(&Payer { name: None, account: Some("6222****1234".into()) }).is_empty());
    assert_eq!(
        memory.all().iter().map(|row| (row.text.as_str(), row.key)).collect::<Vec<_>>(),
        [("AB", PayerKey::Name)]
    );
}

#[test]
fn asking_looks_at_customers_and_not_at_events() {
    let event = |number: usize| PayerEvent::Confirmed {
        decision: id("D", number),
        on: day(i64::try_from(number % 300).unwrap()),
        payer: Payer { name: Some("One Name".into()), account: Some(format!("ACCOUNT{:06}", number % 50_000)) },
        customer: id("C", number % 40),
    };
    let events: Vec<PayerEvent> = (0..100_000).map(event).collect();
    let memory = PayerMemory::of(&events, day(300)).unwrap();
    // The same name a hundred thousand times: what is asked looks at its customers, not at its events.
    for number in 0..2_000 {
        let payer = Payer { name: Some("ONE NAME".into()), account: Some(format!("account{:06}", number % 50_000)) };
        assert_eq!(memory.candidates(&payer).len(), 40);
    }
}
