//! The matcher keeps its promises: C14, C15, C16, C18, N3, and the goals G4, G12 and G13, on small worlds.

use std::collections::BTreeMap;

use duebook::{
    AllowedDifference, Currency, Date, Discount, Id, MatchBar, MatchDecision, MatchDetail, MatchDifferenceKind,
    MatchItem, MatchLine, MatchOutcome, MatchParty, MatchPlan, MatchReason, MatchRequest, MatchRules, MatchTies,
    MatchVerdict, Money, PartPayments, Percent, ReferenceMatch, match_payments,
};
use proptest::prelude::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::new("EUR").unwrap()).unwrap()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn day(number: i64) -> Date {
    "2026-03-01".parse::<Date>().unwrap().add_days(number).unwrap()
}

fn item(name: &str, customer: &str, open: i64, reference: &str) -> MatchItem {
    MatchItem {
        id: id(name),
        customer: Some(id(customer)),
        open: eur(open),
        due: Some(day(0)),
        issued: Some(day(-30)),
        references: vec![reference.to_owned()],
        texts: Vec::new(),
        discounts: Vec::new(),
    }
}

fn line(name: &str, amount: i64, payer: &str, text: &str) -> MatchLine {
    let mut line = MatchLine::new(id(name), eur(amount), day(2));
    line.names.push(payer.to_owned());
    line.texts.push(text.to_owned());
    line
}

fn party(name: &str, called: &str) -> MatchParty {
    MatchParty { id: id(name), names: vec![called.to_owned()], accounts: Vec::new(), group: None, payers: Vec::new() }
}

fn parties() -> Vec<MatchParty> {
    vec![party("K1", "Acme Trading Ltd"), party("K2", "Acme Trading Europe Ltd"), party("K3", "苏州华源科技有限公司")]
}

fn rules() -> MatchRules {
    MatchRules {
        differences: vec![AllowedDifference::Fee { least: eur(100), most: eur(4_000) }],
        ..MatchRules::default()
    }
}

fn run(lines: Vec<MatchLine>, items: Vec<MatchItem>) -> MatchPlan {
    let plan = match_payments(&MatchRequest { lines, items, parties: parties(), rules: rules() }).unwrap();
    holds(&plan);
    plan
}

/// What is true of every plan, except what the request says.
fn holds(plan: &MatchPlan) {
    let counts = |outcome| plan.decisions.iter().filter(|decision| decision.outcome == outcome).count();
    let summary = [
        (plan.summary.posted, MatchOutcome::Post),
        (plan.summary.suggested, MatchOutcome::Suggest),
        (plan.summary.ambiguous, MatchOutcome::Ambiguous),
        (plan.summary.unidentified, MatchOutcome::Unidentified),
        (plan.summary.duplicates, MatchOutcome::DuplicateSuspect),
    ];
    for (number, outcome) in summary {
        assert_eq!(usize::try_from(number).unwrap(), counts(outcome));
    }
    for decision in &plan.decisions {
        let sum: i64 = decision.reasons.iter().map(MatchReason::bits).sum();
        assert_eq!(sum, decision.score, "{decision:?}");
        for other in &decision.alternatives {
            assert_eq!(other.reasons.iter().map(MatchReason::bits).sum::<i64>(), other.score, "{other:?}");
        }
    }
}

/// What is true of every plan, given the request.
fn holds_of(request: &MatchRequest, plan: &MatchPlan) {
    holds(plan);
    assert_eq!(plan.decisions.len(), request.lines.len());
    let lines: BTreeMap<&Id, &MatchLine> = request.lines.iter().map(|line| (&line.id, line)).collect();
    let items: BTreeMap<&Id, &MatchItem> = request.items.iter().map(|item| (&item.id, item)).collect();
    let mut paid: BTreeMap<&Id, i64> = BTreeMap::new();
    for decision in &plan.decisions {
        let used: i64 = decision.allocations.iter().map(|part| part.amount.minor()).sum::<i64>()
            + decision.differences.iter().map(|part| part.amount.minor()).sum::<i64>()
            + decision.rest.minor();
        assert_eq!(used, lines[&decision.line].amount.minor(), "{decision:?}");
        if decision.outcome == MatchOutcome::Post {
            assert!(decision.rest.is_zero() && !decision.allocations.is_empty(), "{decision:?}");
            for part in &decision.allocations {
                *paid.entry(&part.item).or_default() += part.amount.minor();
            }
        }
    }
    // Nothing is paid twice, and what is paid is paid in full.
    for (item, amount) in paid {
        assert_eq!(amount, items[item].open.minor(), "{item}");
    }
}

fn one<'a>(plan: &'a MatchPlan, name: &str) -> &'a MatchDecision {
    plan.decisions.iter().find(|decision| decision.line.as_str() == name).unwrap()
}

fn paid(decision: &MatchDecision) -> Vec<&str> {
    decision.allocations.iter().map(|part| part.item.as_str()).collect()
}

fn posted<'a>(plan: &'a MatchPlan, name: &str) -> Vec<&'a str> {
    let decision = one(plan, name);
    assert_eq!(decision.outcome, MatchOutcome::Post, "{decision:#?}");
    paid(decision)
}

/// A credit note that is quoted is taken off once, even if less by just as much came.
#[test]
fn a_credit_note_is_taken_off_once() {
    let items = vec![item("A", "K1", 383_907, "INV-2026-00420"), item("B", "K1", -22_711, "INV-2026-00432")];
    let plan =
        run(vec![line("L", 383_907 - 2 * 22_711, "Acme Trading Ltd", "INV-2026-00420 INV-2026-00432")], items.clone());
    let decision = one(&plan, "L");
    assert!(decision.allocations.iter().filter(|part| part.item.as_str() == "B").count() <= 1, "{decision:?}");
    assert_ne!(decision.outcome, MatchOutcome::Post);
    let plan = run(vec![line("L", 383_907 - 22_711, "Acme Trading Ltd", "INV-2026-00420 INV-2026-00432")], items);
    assert_eq!(posted(&plan, "L"), ["A", "B"]);
}

/// A bank tells things in lines of no amount: whatever they quote, no money came.
#[test]
fn a_payment_of_nothing_pays_nothing() {
    let items = || vec![item("A", "K1", 10_007, "INV-2026-00420"), item("B", "K1", 22_827, "INV-2026-00432")];
    for text in ["INV-2026-00420 INV-2026-00432", "INV-2026-00420", "thank you"] {
        let plan = run(vec![line("L", 0, "Acme Trading Ltd", text)], items());
        assert_ne!(one(&plan, "L").outcome, MatchOutcome::Post, "{text}");
        assert!(one(&plan, "L").rest.is_zero(), "{text}: more than came");
    }
}

#[test]
fn a_number_inside_a_longer_one_is_no_quotation() {
    // 202610 inside 2026100, as once reported of another system.
    let plan = run(vec![line("L", 70_011, "Stranger", "FA2026100")], vec![item("A", "K1", 50_000, "FA202610")]);
    assert_ne!(one(&plan, "L").outcome, MatchOutcome::Post);
    assert!(one(&plan, "L").allocations.is_empty() || one(&plan, "L").score < 0);
}

#[test]
fn a_typing_mistake_that_hits_another_reference_is_seen_through() {
    let items = vec![
        item("A", "K1", 70_011, "INV-2026-00123"),
        item("B", "K3", 50_000, "INV-2026-00124"),
        item("C", "K3", 61_000, "INV-2026-00223"),
    ];
    let plan = run(vec![line("L", 70_011, "ACME TRADING", "inv-2026-00124")], items);
    assert_eq!(posted(&plan, "L"), ["A"]);
    let how = one(&plan, "L").reasons.iter().find_map(|reason| match reason {
        MatchReason::Reference { how, place, .. } => Some((*how, place.from, place.to)),
        _ => None,
    });
    assert_eq!(how, Some((ReferenceMatch::OneEdit, 0, 14)));
}

#[test]
fn equal_items_are_ambiguous_and_both_are_shown() {
    let items = vec![item("A", "K1", 50_000, "INV-2026-00123"), item("B", "K1", 50_000, "INV-2026-00124")];
    let plan = run(vec![line("L", 50_000, "Acme Trading Ltd", "rent")], items);
    let decision = one(&plan, "L");
    assert_eq!(decision.outcome, MatchOutcome::Ambiguous);
    assert_eq!(decision.verdict, MatchVerdict::Rival { missing: 4_000, equal: 2 });
    let other = decision.alternatives.first().unwrap();
    let mut both = [paid(decision)[0], other.items[0].as_str()];
    both.sort_unstable();
    assert_eq!((both, other.score), (["A", "B"], decision.score));
}

#[test]
fn an_amount_alone_is_never_posted() {
    let mut silent = MatchLine::new(id("L"), eur(70_011), day(1));
    let plan = run(vec![silent.clone()], vec![item("A", "K1", 70_011, "INV-2026-00123")]);
    assert_eq!(
        (one(&plan, "L").outcome, &one(&plan, "L").verdict),
        (MatchOutcome::Suggest, &MatchVerdict::AmountOnly {})
    );
    silent.names.push("acme trading".to_owned());
    assert_eq!(posted(&run(vec![silent], vec![item("A", "K1", 70_011, "INV-2026-00123")]), "L"), ["A"]);
}

#[test]
fn the_sister_company_does_not_get_the_payment() {
    let items = vec![item("A", "K1", 70_011, "INV-2026-00123"), item("B", "K2", 70_011, "INV-2026-00324")];
    let plan = run(vec![line("L", 70_011, "ACME TRADING EUROPE LIMITED", "x")], items);
    assert_eq!(paid(one(&plan, "L")), ["B"]);
}

#[test]
fn several_items_for_one_payment() {
    let items = || {
        vec![
            item("A", "K1", 70_011, "INV-2026-00123"),
            item("B", "K1", 30_507, "INV-2026-00124"),
            item("C", "K1", 99_999, "INV-2026-00125"),
            item("D", "K1", -5_003, "CN-2026-00009"),
        ]
    };
    let plan = run(vec![line("L", 100_518, "Acme Trading", "00123 INV-2026-00123, INV 2026 00124")], items());
    assert_eq!(posted(&plan, "L"), ["A", "B"]);
    // Only the first is quoted; the rest is found, and is the only one.
    let plan = run(vec![line("L", 100_518, "Acme Trading", "INV-2026-00123 u.a.")], items());
    assert_eq!(posted(&plan, "L"), ["A", "B"]);
    // Nothing is quoted, and a credit note is used up.
    let plan = run(vec![line("L", 95_515, "Acme Trading Ltd", "payment")], items());
    assert_eq!(posted(&plan, "L"), ["A", "B", "D"]);
    assert_eq!(one(&plan, "L").allocations[2].amount, eur(-5_003));
    // A fee is allowed only where everything is quoted.
    let plan = run(vec![line("L", 100_018, "Acme Trading", "INV-2026-00123 INV-2026-00124")], items());
    assert_eq!(posted(&plan, "L"), ["A", "B"]);
    assert_eq!(one(&plan, "L").differences[0].amount, eur(-500));
    let plan = run(vec![line("L", 100_018, "Acme Trading", "payment")], items());
    assert_ne!(one(&plan, "L").outcome, MatchOutcome::Post);
}

#[test]
fn several_sets_that_add_up_are_ambiguous() {
    let items = vec![
        item("A", "K1", 70_000, "INV-2026-00123"),
        item("B", "K1", 30_000, "INV-2026-00124"),
        item("C", "K1", 30_000, "INV-2026-00125"),
    ];
    let plan = run(vec![line("L", 100_000, "Acme Trading Ltd", "payment")], items);
    assert_eq!(
        (one(&plan, "L").outcome, &one(&plan, "L").verdict),
        (MatchOutcome::Ambiguous, &MatchVerdict::Sets { count: 2 })
    );
}

#[test]
fn several_payments_for_one_item() {
    let items = vec![item("A", "K1", 70_011, "INV-2026-00123"), item("B", "K1", 250_507, "INV-2026-00124")];
    let lines = vec![
        line("L1", 20_011, "Acme Trading Ltd", "part 1 of INV-2026-00123"),
        line("L2", 50_000, "Acme Trading Ltd", "part 2 of INV-2026-00123"),
    ];
    let plan = run(lines, items.clone());
    assert_eq!((posted(&plan, "L1"), posted(&plan, "L2")), (vec!["A"], vec!["A"]));
    assert_eq!(one(&plan, "L1").together, [id("L2")]);
    assert_eq!(one(&plan, "L1").allocations[0].amount, eur(20_011));
    // Without the second the first is a part of it: suggested, not posted.
    let plan = run(vec![line("L1", 20_011, "Acme Trading Ltd", "part 1 of INV-2026-00123")], items);
    let decision = one(&plan, "L1");
    assert_eq!(
        (decision.outcome, &decision.verdict),
        (MatchOutcome::Suggest, &MatchVerdict::Undeclared { difference: eur(-50_000) })
    );
}

#[test]
fn differences_are_posted_only_in_a_declared_form() {
    let quoted = |amount| {
        run(vec![line("L", amount, "Acme Trading", "INV-2026-00123")], vec![item("A", "K1", 70_011, "INV-2026-00123")])
    };
    let plan = quoted(70_011 - 4_000);
    assert_eq!(posted(&plan, "L"), ["A"]);
    assert_eq!(one(&plan, "L").differences[0].kind, MatchDifferenceKind::Fee);
    for amount in [70_011 - 4_001, 70_011 - 99, 70_012, 70_111] {
        assert_ne!(one(&quoted(amount), "L").outcome, MatchOutcome::Post, "{amount}");
    }
    // A discount on its last day, and a day later.
    let mut discounted = item("A", "K1", 70_011, "INV-2026-00123");
    discounted.discounts.push(Discount { until: day(2), amount: eur(14_002) });
    let mut paid = line("L", 56_009, "Acme Trading", "INV-2026-00123");
    let plan = run(vec![paid.clone()], vec![discounted.clone()]);
    assert_eq!(posted(&plan, "L"), ["A"]);
    assert_eq!(one(&plan, "L").differences[0].kind, MatchDifferenceKind::Discount);
    paid.date = day(3);
    assert_ne!(one(&run(vec![paid], vec![discounted]), "L").outcome, MatchOutcome::Post);
    // A tax of 15 percent, to the cent either way.
    let request = |amount| MatchRequest {
        lines: vec![line("L", amount, "Acme Trading", "INV-2026-00123")],
        items: vec![item("A", "K1", 70_011, "INV-2026-00123")],
        parties: parties(),
        rules: MatchRules {
            differences: vec![AllowedDifference::Withheld { percent: Percent::new(15).unwrap() }],
            ..MatchRules::default()
        },
    };
    for (amount, right) in [(59_508, false), (59_509, true), (59_510, true), (59_511, false)] {
        let outcome = match_payments(&request(amount)).unwrap().decisions[0].outcome;
        assert_eq!(outcome == MatchOutcome::Post, right, "{amount}");
    }
}

#[test]
fn what_is_out_of_question_says_why() {
    let quoted = |change: fn(&mut MatchLine)| {
        let mut paid = line("L", 70_011, "Acme Trading", "INV-2026-00123");
        change(&mut paid);
        run(vec![paid], vec![item("A", "K1", 70_011, "INV-2026-00123")])
    };
    let barred = |plan: &MatchPlan| match &one(plan, "L").verdict {
        MatchVerdict::Barred { by } => Some(*by),
        _ => None,
    };
    let early = quoted(|line| line.date = day(-31));
    assert_eq!((barred(&early), one(&early, "L").outcome), (Some(MatchBar::NotIssued), MatchOutcome::Suggest));
    assert_eq!(barred(&quoted(|line| line.amount = line.amount.negated())), Some(MatchBar::Direction));
    let dollars = quoted(|line| line.amount = Money::new(70_011, Currency::new("USD").unwrap()).unwrap());
    assert_eq!(barred(&dollars), Some(MatchBar::Currency));
    assert_eq!(posted(&quoted(|line| line.date = day(-30)), "L"), ["A"]);
}

#[test]
fn a_second_payment_of_the_same_is_a_duplicate_and_two_of_two_are_not() {
    let twice = || {
        let mut later = line("L0", 70_011, "Acme Trading", "INV-2026-00123");
        later.date = day(5);
        vec![later, line("L1", 70_011, "Acme Trading", "INV-2026-00123")]
    };
    let plan = run(twice(), vec![item("A", "K1", 70_011, "INV-2026-00123")]);
    assert_eq!(posted(&plan, "L1"), ["A"]);
    assert_eq!(one(&plan, "L0").outcome, MatchOutcome::DuplicateSuspect);
    assert_eq!(one(&plan, "L0").verdict, MatchVerdict::Duplicate { of: id("L1") });
    assert_eq!(one(&plan, "L0").rest, eur(70_011));
    let lines = vec![line("L0", 50_000, "Acme Trading", "rent"), line("L1", 50_000, "Acme Trading", "rent")];
    let items = vec![item("A", "K1", 50_000, "INV-2026-00123"), item("B", "K1", 50_000, "INV-2026-00124")];
    let plan = run(lines, items);
    assert_eq!(plan.summary.ambiguous, 2);
}

#[test]
fn whoever_quotes_a_number_means_it() {
    // The quoted item is taken: another item of the same amount is not posted instead.
    let items = || vec![item("A", "K1", 50_000, "INV-2026-00123"), item("B", "K1", 50_000, "INV-2026-00224")];
    let lines = vec![
        line("L1", 50_000, "Acme Trading", "INV-2026-00123"),
        line("L2", 50_000, "Acme Trading", "again INV-2026-00123"),
    ];
    let plan = run(lines, items());
    assert_eq!(posted(&plan, "L1"), ["A"]);
    assert_eq!(one(&plan, "L2").verdict, MatchVerdict::Duplicate { of: id("L1") });
    // A near number with a fee does not beat the number itself.
    let near = vec![item("A", "K1", 289_599, "INV-2026-07105"), item("B", "K1", 365_348, "INV-2026-07162")];
    let plan = run(vec![line("L", 286_068, "Acme Trading", "part 2 INV-2026-07162")], near);
    assert_eq!((one(&plan, "L").outcome, paid(one(&plan, "L"))), (MatchOutcome::Suggest, vec!["B"]));
    // The same digits behind other letters are another number, known or not.
    let series = vec![item("A", "K2", 120_218, "SI-2026-016488"), item("B", "K1", 300_000, "RG-2026-016488")];
    let plan = run(vec![line("L", 119_228, "Acme Trading", "part 2 RG-2026-016488")], series.clone());
    assert_eq!((one(&plan, "L").outcome, paid(one(&plan, "L"))), (MatchOutcome::Suggest, vec!["B"]));
    let plan = run(vec![line("L", 119_228, "Acme Trading", "RG2026016488")], series[..1].to_vec());
    assert_ne!(one(&plan, "L").outcome, MatchOutcome::Post);
    // Nor is a quoted credit note left out and called a fee.
    let credit = vec![
        item("A", "K1", 3_743, "F26/15485"),
        item("B", "K1", 19_616, "F26/16741"),
        item("C", "K1", -783, "F26/16714"),
    ];
    let text = "F26/15485; F26/16741; less F26/16714";
    let plan = run(vec![line("L", 22_576, "Acme Trading", text)], credit.clone());
    assert_eq!(posted(&plan, "L"), ["A", "B", "C"]);
    assert!(one(&plan, "L").differences.is_empty());
    // The same where the payer does not say that a credit note was taken off.
    let plan = run(vec![line("L", 22_576, "Acme Trading", "F26/15485; F26/16741")], credit.clone());
    assert_eq!(posted(&plan, "L"), ["A", "B", "C"]);
    let plan = run(vec![line("L", 18_833, "Acme Trading", "F26/16741")], credit.clone());
    assert!(one(&plan, "L").outcome != MatchOutcome::Post || one(&plan, "L").differences.is_empty());
    let plan = run(vec![line("L", 22_476, "Acme Trading", text)], credit);
    assert_eq!(one(&plan, "L").differences.iter().map(|part| part.amount.minor()).sum::<i64>(), -100);
}

#[test]
fn a_month_off_is_not_posted_when_the_day_fits_a_twin() {
    let twins = |name: &str, due| {
        let mut twin = item(name, "K1", 50_000, &format!("INV-2026-0012{due}"));
        (twin.due, twin.issued) = (Some(day(due)), None);
        twin
    };
    let mut first = line("L1", 50_000, "Acme Trading", "x");
    (first.texts, first.references) = (Vec::new(), vec!["INV-2026-00120".to_owned()]);
    let lines = vec![first, line("L2", 50_000, "Acme Trading", "rent")];
    let plan = run(lines.clone(), vec![twins("A", 0), twins("B", 30)]);
    assert_eq!(posted(&plan, "L1"), ["A"]);
    assert_eq!((one(&plan, "L2").outcome, paid(one(&plan, "L2"))), (MatchOutcome::Ambiguous, vec!["B"]));
    // Where the day fits it best, it is posted.
    let mut later = lines;
    later[1].date = day(31);
    assert_eq!(posted(&run(later, vec![twins("A", 0), twins("B", 30)]), "L2"), ["B"]);
}

#[test]
fn a_part_is_posted_where_that_is_allowed() {
    let paid_in_parts = |amounts: [i64; 2]| {
        let lines = vec![
            line("L1", amounts[0], "Acme Trading", "INV-2026-00123"),
            line("L2", amounts[1], "Acme Trading", "INV-2026-00123"),
        ];
        let mut request = MatchRequest {
            lines,
            items: vec![item("A", "K1", 70_011, "INV-2026-00123")],
            parties: parties(),
            rules: rules(),
        };
        request.rules.parts = PartPayments::Post;
        match_payments(&request).unwrap()
    };
    let plan = paid_in_parts([20_000, 10_000]);
    assert_eq!((posted(&plan, "L1"), posted(&plan, "L2")), (vec!["A"], vec!["A"]));
    assert_eq!(one(&plan, "L2").allocations[0].amount, eur(10_000));
    // Together they are more than what is open: then neither is certain.
    assert_eq!(paid_in_parts([40_000, 40_000]).summary.posted, 0);
}

#[test]
fn equal_items_are_paid_in_the_order_of_their_due_days_only_if_that_is_the_rule() {
    let mut second = item("A", "K1", 50_000, "INV-2026-00124");
    second.due = Some(day(1));
    let request = |ties| MatchRequest {
        lines: vec![line("L1", 50_000, "Acme Trading Ltd", "rent"), line("L2", 50_000, "Acme Trading Ltd", "rent")],
        items: vec![second.clone(), item("B", "K1", 50_000, "INV-2026-00123")],
        parties: parties(),
        rules: MatchRules { ties, ..rules() },
    };
    assert_eq!(match_payments(&request(MatchTies::Refuse)).unwrap().summary.ambiguous, 2);
    let plan = match_payments(&request(MatchTies::OldestDue)).unwrap();
    holds_of(&request(MatchTies::OldestDue), &plan);
    assert_eq!((posted(&plan, "L1"), posted(&plan, "L2")), (vec!["B"], vec!["A"]));
}

#[test]
fn the_text_may_say_for_whom_it_was_paid() {
    let items = || vec![item("A", "K3", 70_011, "INV-2026-00123")];
    let plan = run(vec![line("L", 70_011, "张三", "代付 苏州华源科技有限公司 货款")], items());
    assert_eq!(posted(&plan, "L"), ["A"]);
    let plan = run(vec![line("L", 70_011, "张三", "代付 货款")], items());
    assert_ne!(one(&plan, "L").outcome, MatchOutcome::Post);
}

#[test]
fn two_sides_without_references_meet_by_their_texts() {
    let side = |name: &str, open, text: &str| {
        let mut item = item(name, "none", open, "none");
        (item.customer, item.texts) = (None, vec![text.to_owned()]);
        item
    };
    let mut sent = MatchLine::new(id("L"), eur(23_974), day(1));
    sent.texts.push("Robert Franklan".to_owned());
    let request = MatchRequest {
        lines: vec![sent],
        items: vec![
            side("A", 23_424, "ROBERT FRANKLAND money"),
            side("B", 24_000, "ROGER FREY"),
            side("C", 90_000, "ROBERT FRANKLAND money"),
        ],
        parties: Vec::new(),
        rules: MatchRules {
            differences: vec![AllowedDifference::Ratio { percent: Percent::new(13).unwrap() }],
            ..MatchRules::default()
        },
    };
    let plan = match_payments(&request).unwrap();
    holds_of(&request, &plan);
    assert_eq!(paid(one(&plan, "L")), ["A"]);
    assert_eq!(one(&plan, "L").differences[0].kind, MatchDifferenceKind::Ratio);
    assert_eq!(one(&plan, "L").differences[0].amount, eur(550));
}

#[test]
fn a_line_may_have_more_references_than_fields_are_numbered() {
    let many = |name: &str, amount: i64| {
        let mut many = line(name, amount, "Acme Trading Ltd", "thanks");
        many.references = (0..70_000).map(|number| format!("X{number:07}")).collect();
        many
    };
    let mut known = many("L1", 12_345);
    known.references[65_535] = "INV-2026-000117".to_owned();
    let plan = run(vec![known, many("L2", 777)], vec![item("A", "K1", 12_345, "INV-2026-000117")]);
    assert_eq!(plan.decisions[0].outcome, MatchOutcome::Post);
    assert!(plan.decisions[1].allocations.is_empty(), "{:?}", plan.decisions[1]);
}

#[test]
fn a_batch_is_matched_payment_by_payment() {
    let mut batch = MatchLine::new(id("L"), eur(100_518), day(1));
    let detail = |amount, text: &str| MatchDetail {
        amount: eur(amount),
        names: Vec::new(),
        accounts: Vec::new(),
        references: vec![text.to_owned()],
        texts: Vec::new(),
        charges: None,
        instructed: None,
    };
    batch.details = vec![detail(70_011, "INV-2026-00123"), detail(30_507, "INV-2026-00124")];
    let items = vec![item("A", "K1", 70_011, "INV-2026-00123"), item("B", "K3", 30_507, "INV-2026-00124")];
    let plan = run(vec![batch.clone()], items.clone());
    let told: Vec<(Option<i64>, Vec<&str>)> = plan.decisions.iter().map(|d| (d.detail, paid(d))).collect();
    assert_eq!(told, [(Some(0), vec!["A"]), (Some(1), vec!["B"])]);
    assert_eq!(plan.summary.posted, 2);
    // Details that do not add up are no proof: what they quote still is evidence.
    batch.details[0].amount = eur(70_000);
    let plan = run(vec![batch], items);
    assert_eq!((plan.decisions.len(), plan.decisions[0].detail), (1, None));
}

#[test]
fn refusals_name_what_is_wrong_and_where() {
    let good = || MatchRequest {
        lines: vec![line("L", 1, "a", "b")],
        items: vec![item("A", "K1", 1, "x")],
        parties: parties(),
        rules: rules(),
    };
    let refused = |change: fn(&mut MatchRequest)| {
        let mut request = good();
        change(&mut request);
        let error = match_payments(&request).unwrap_err();
        (error.code().to_owned(), error.path().to_owned())
    };
    let expect = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    assert_eq!(refused(|r| r.lines.push(r.lines[0].clone())), expect("duplicate_id", "lines[1].id"));
    assert_eq!(refused(|r| r.items.push(r.items[0].clone())), expect("duplicate_id", "items[1].id"));
    assert_eq!(refused(|r| r.parties.push(r.parties[2].clone())), expect("duplicate_id", "parties[3].id"));
    assert_eq!(refused(|r| r.rules.post = 0), expect("number_out_of_range", "rules.post"));
    assert_eq!(refused(|r| r.rules.weights.edit = 1_000_001), expect("number_out_of_range", "rules.weights.edit"));
    assert_eq!(
        refused(|r| r.rules.differences = vec![AllowedDifference::Fee { least: eur(0), most: eur(1) }]),
        expect("amount_not_positive", "rules.differences[0].least")
    );
}

/// A small world in which nearly everything is nearly the same.
fn world() -> impl Strategy<Value = MatchRequest> {
    let amounts = prop::sample::select(vec![10_000_i64, 10_000, 20_000, 30_000, 12_345, 7_077, 19_422, -5_000]);
    let items = prop::collection::vec((amounts, 0_usize..3, 0_usize..6, 0_i64..3), 1..8);
    let lines = prop::collection::vec((0_usize..8, 0_usize..8, 0_usize..7, 0_usize..4, 0_i64..4, 0_i64..3), 1..7);
    (items, lines).prop_map(|(items, lines)| {
        let items: Vec<MatchItem> = items
            .into_iter()
            .enumerate()
            .map(|(number, (open, customer, reference, due))| {
                let mut item = item(
                    &format!("i{number}"),
                    &format!("K{}", customer + 1),
                    open,
                    &format!("INV-2026-0012{reference}"),
                );
                item.due = Some(day(due * 10));
                item
            })
            .collect();
        let lines = lines.into_iter().enumerate().map(|(number, (one, other, text, payer, kind, late))| {
            let (one, other) = (&items[one % items.len()], &items[other % items.len()]);
            let amount = match kind {
                0 | 1 => one.open.minor(),
                2 => one.open.minor() + other.open.minor(),
                _ => one.open.minor() - 250,
            };
            let text = match text {
                0 => one.references[0].clone(),
                1 => format!("{} and {}", one.references[0], other.references[0]),
                2 => one.references[0][..12].to_owned(),
                3 => "invoice 2026".to_owned(),
                4 => "INV-2026-0021".to_owned(),
                _ => String::new(),
            };
            let payer = ["Acme Trading Ltd", "ACME TRADING EUROPE", "华源科技", "Somebody Else"][payer];
            let mut line = line(&format!("l{number}"), if amount == 0 { 1 } else { amount }, payer, &text);
            line.date = day(late * 10);
            line
        });
        MatchRequest { lines: lines.collect(), items: items.clone(), parties: parties(), rules: rules() }
    })
}

/// The same with everything in another order.
fn shuffled(request: &MatchRequest, seed: u64) -> MatchRequest {
    fn mix<T: Clone>(list: &[T], seed: u64) -> Vec<T> {
        let mut list = list.to_vec();
        let mut state = seed;
        for at in (1..list.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            list.swap(at, usize::try_from(state >> 33).unwrap() % (at + 1));
        }
        list
    }
    MatchRequest {
        lines: mix(&request.lines, seed),
        items: mix(&request.items, seed ^ 77),
        parties: mix(&request.parties, seed ^ 99),
        rules: request.rules.clone(),
    }
}

/// Whether two items differ in nothing but their ids.
fn are_twins(a: &MatchItem, b: &MatchItem) -> bool {
    let mut twin = b.clone();
    twin.id = a.id.clone();
    a.id != b.id && *a == twin
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn money_is_whole_and_nothing_is_paid_twice(request in world()) {
        holds_of(&request, &match_payments(&request).unwrap());
    }

    #[test]
    fn the_order_of_the_request_makes_no_difference(request in world(), seed in any::<u64>()) {
        let plan = match_payments(&request).unwrap();
        for order in 0..50 {
            prop_assert_eq!(&match_payments(&shuffled(&request, seed.wrapping_add(order))).unwrap(), &plan);
        }
    }

    /// N3: of two items that nothing tells apart, neither is posted without the other.
    #[test]
    fn twins_are_never_told_apart(mut request in world(), which in 0_usize..8) {
        let mut twin = request.items[which % request.items.len()].clone();
        twin.id = id("twin");
        request.items.push(twin);
        let plan = match_payments(&request).unwrap();
        holds_of(&request, &plan);
        for decision in plan.decisions.iter().filter(|decision| decision.outcome == MatchOutcome::Post) {
            let paid: Vec<&MatchItem> =
                request.items.iter().filter(|item| decision.allocations.iter().any(|part| part.item == item.id)).collect();
            for item in &paid {
                for other in request.items.iter().filter(|other| are_twins(item, other)) {
                    prop_assert!(paid.iter().any(|paid| paid.id == other.id), "{:?} {:?}", decision, other);
                }
            }
        }
    }

    /// Names of ids say nothing: whoever is called differently is treated the same.
    #[test]
    fn other_ids_give_the_same_decisions(request in world()) {
        let renamed = |id: &Id| Id::new(format!("z{}", id.as_str().chars().rev().collect::<String>())).unwrap();
        let mut other = request.clone();
        for item in &mut other.items {
            item.id = renamed(&item.id);
        }
        for line in &mut other.lines {
            line.id = renamed(&line.id);
        }
        let posts = |plan: &MatchPlan, back: &dyn Fn(&Id) -> Id| -> Vec<(Id, Vec<Id>)> {
            let mut posts: Vec<(Id, Vec<Id>)> = plan.decisions.iter().filter(|d| d.outcome == MatchOutcome::Post).map(|d| {
                let mut items: Vec<Id> = d.allocations.iter().map(|part| back(&part.item)).collect();
                items.sort_unstable();
                (back(&d.line), items)
            }).collect();
            posts.sort_unstable();
            posts
        };
        let (plan, again) = (match_payments(&request).unwrap(), match_payments(&other).unwrap());
        let lines = posts(&plan, &|id| renamed(id));
        let others = posts(&again, &Clone::clone);
        // Of two payments that are the same in everything, the one of the smaller id counts as the first.
        let twins = |request: &MatchRequest| request.lines.iter().enumerate().any(|(at, a)| request.lines[..at].iter().any(|b| a.amount == b.amount && a.date == b.date));
        if !twins(&request) {
            prop_assert_eq!(lines, others);
        }
    }
}
