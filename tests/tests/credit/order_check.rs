//! Order checks, limits and simulations hold their promises against plain recounting.

use std::collections::BTreeMap;

use duebook::{
    CheckEffect, CheckRule, CreditCheck, CreditGrade, CreditLimit, CreditOrder, CreditPolicy, CreditReason, Currency,
    CutOff, Date, Debt, DebtEvent, Debtor, DebtorAct, DebtorEvent, Field, FreeMoney, GradeContext, GradePolicy,
    GradeTerms, Id, LimitReason, Money, OrderCheck, OrderCheckRequest, OrderOutcome, Portfolio, Prepayment,
    PrepaymentAct, PrepaymentEvent, SalesDocument, SalesDocumentKind, check_order, credit_limits, json,
    simulate_credit,
};
use proptest::prelude::*;

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).unwrap()
}

fn day(number: i64) -> Date {
    "2026-01-01".parse::<Date>().unwrap().add_days(number).unwrap()
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((self.0 >> 33) % u64::try_from(limit).unwrap()).unwrap()
    }
}

const ON: i64 = 400;

fn order(amount: i64) -> CreditOrder {
    CreditOrder { id: id("SO-9"), customer: id("C"), amount: cny(amount), term_days: None, version: 1, opening: 1 }
}

fn limit(customer: &str, amount: i64) -> CreditLimit {
    CreditLimit { customer: id(customer), amount: cny(amount), since: None, until: None, shared: false }
}

fn request(amount: i64, most: i64, grade: CreditGrade) -> OrderCheckRequest {
    OrderCheckRequest {
        grade: Some(grade),
        limits: vec![limit("C", most)],
        ..OrderCheckRequest::new(order(amount), CutOff::on(day(ON)))
    }
}

fn money(name: &str, amount: i64, of: Option<&str>) -> Prepayment {
    let mut money = Prepayment::new(name, "C", cny(amount), day(ON - 10)).unwrap();
    money.fields.extend(of.map(|order| Field::text("order", order).unwrap()));
    money
}

fn debt(name: &str, amount: i64, due: i64) -> Debt {
    Debt::new(name, "C", cny(amount), day(due - 30), day(due)).unwrap()
}

fn check(portfolio: &Portfolio, request: &OrderCheckRequest) -> OrderCheck {
    check_order(portfolio, request, &CreditPolicy::default()).unwrap()
}

/// A customer with anything, and an order.
fn some(dice: &mut Dice) -> (Portfolio, OrderCheckRequest, CreditPolicy) {
    let mut portfolio = Portfolio::default();
    for number in 0..dice.below(6) {
        let mut debt = debt(&format!("I-{number}"), 1 + dice.below(5000), ON - 60 + dice.below(120));
        if dice.below(3) == 0 {
            debt.events.push(DebtEvent::new(debt.issued, duebook::DebtAct::Disputed { amount: Some(cny(100)) }));
        }
        if dice.below(3) == 0 {
            debt.fields
                .push(Field::text("order", ["O-0", "SO-9", "gone"][usize::try_from(dice.below(3)).unwrap()]).unwrap());
        }
        portfolio.debts.push(debt);
    }
    for number in 0..dice.below(5) {
        let of = [None, Some("O-0"), Some("O-1"), Some("SO-9"), Some("gone")][usize::try_from(dice.below(5)).unwrap()];
        let mut money = money(&format!("R-{number}"), 1 + dice.below(3000), of);
        if dice.below(4) == 0 {
            let refund = id(format!("F-{number}"));
            let act = PrepaymentAct::RefundRequested { refund, amount: cny(1 + dice.below(4000)) };
            money.events.push(PrepaymentEvent::new(day(ON - 5), act));
        }
        if dice.below(4) == 0 {
            let act = PrepaymentAct::Held { amount: cny(dice.below(4000)) };
            money.events.push(PrepaymentEvent::new(day(ON - 5), act));
        }
        portfolio.prepayments.push(money);
    }
    let grades = [CreditGrade::A, CreditGrade::B, CreditGrade::C, CreditGrade::D, CreditGrade::NotRated];
    let grade = grades[usize::try_from(dice.below(5)).unwrap()];
    let mut request = request(1 + dice.below(9000), dice.below(12_000), grade);
    for number in 0..dice.below(4) {
        let amount = cny(dice.below(4000));
        let document =
            |id: Id, kind, follows| SalesDocument { id, customer: Id::new("C").unwrap(), kind, amount, follows };
        request.documents.push(document(id(format!("O-{number}")), SalesDocumentKind::Order, None));
        if dice.below(2) == 0 {
            let delivery =
                document(id(format!("L-{number}")), SalesDocumentKind::Delivery, Some(id(format!("O-{number}"))));
            request.documents.push(SalesDocument { amount: cny(dice.below(4000)), ..delivery });
        }
        if dice.below(3) == 0 {
            let invoice =
                document(id(format!("V-{number}")), SalesDocumentKind::Invoice, Some(id(format!("L-{number}"))));
            request.documents.push(SalesDocument { amount: cny(dice.below(2000)), ..invoice });
        }
    }
    if dice.below(2) == 0 {
        // The order stands among the documents as well, and was delivered in part.
        let own = |name: &str, kind, amount, follows| SalesDocument {
            id: id(name),
            customer: id("C"),
            kind,
            amount,
            follows,
        };
        request.documents.push(own("SO-9", SalesDocumentKind::Order, request.order.amount, None));
        request.documents.push(own("L-9", SalesDocumentKind::Delivery, cny(dice.below(3000)), Some(id("SO-9"))));
    }
    request.order.term_days = [None, Some(20), Some(90)][usize::try_from(dice.below(3)).unwrap()];
    let mut policy = CreditPolicy::default();
    if dice.below(2) == 0 {
        policy.free_money = FreeMoney::CoversOrders;
    }
    if dice.below(2) == 0 {
        policy.most_order = vec![cny(4000)];
    }
    if dice.below(4) == 0 {
        policy.prepaid_checked = true;
    }
    (portfolio, request, policy)
}

/// The exposure by walking from document to document: what has followed, then what money takes away.
fn slow_exposure(portfolio: &Portfolio, request: &OrderCheckRequest) -> i64 {
    let followed = |of: &Id| -> i64 {
        let by = request.documents.iter().filter(|document| document.follows.as_ref() == Some(of));
        by.map(|document| document.amount.minor()).sum()
    };
    let order_of = |fields: &[Field]| {
        fields.iter().find(|field| field.name.as_str() == "order").map(|field| match &field.value {
            duebook::Value::Text { text } => text.clone(),
            _ => panic!(),
        })
    };
    // What is owed, by the order it belongs to.
    let mut owed: BTreeMap<Option<Id>, i64> = BTreeMap::new();
    for debt in &portfolio.debts {
        let open = debt.standing(&request.cut_off).unwrap().open.minor();
        *owed.entry(order_of(&debt.fields)).or_default() += open;
    }
    for document in &request.documents {
        let rest = (document.amount.minor() - followed(&document.id)).max(0);
        let of = match document.kind {
            SalesDocumentKind::Order if document.id == request.order.id => continue,
            SalesDocumentKind::Order => Some(document.id.clone()),
            SalesDocumentKind::Delivery => document.follows.clone(),
            SalesDocumentKind::Invoice => continue,
        };
        *owed.entry(of).or_default() += rest;
    }
    let rest = (request.order.amount.minor() - followed(&request.order.id)).max(0);
    let mut bound: BTreeMap<Id, i64> = BTreeMap::new();
    let mut free = 0;
    for money in &portfolio.prepayments {
        let standing = money.standing(&request.cut_off).unwrap();
        let left = standing.left.minor() - standing.refund_requested.minor();
        match order_of(&money.fields) {
            Some(of) if of == request.order.id || owed.get(&Some(of.clone())).is_some_and(|owed| *owed > 0) => {
                *bound.entry(of).or_default() += left;
            }
            Some(_) => free += left,
            None => free += (left - standing.held.minor()).max(0),
        }
    }
    let mut total = owed.values().sum::<i64>();
    for (of, mut money) in bound {
        if of == request.order.id {
            money -= money.min(rest);
        }
        total -= money.min(owed.get(&Some(of)).copied().unwrap_or(0));
    }
    (total - free).max(0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn d03_every_document_counts_once_and_money_never_below_zero(seed in any::<u64>()) {
        let (portfolio, request, policy) = some(&mut Dice(seed));
        let found = check_order(&portfolio, &request, &policy).unwrap();
        prop_assert_eq!(found.exposure.total, cny(slow_exposure(&portfolio, &request)));
        let part = |money: Money| money.minor();
        let parts = &found.exposure;
        let sum = part(parts.receivables) + part(parts.disputed) + part(parts.delivered) + part(parts.orders);
        prop_assert_eq!(sum - part(parts.prepaid) - part(parts.secured), part(parts.total));
        prop_assert_eq!(part(found.after), part(parts.total) + part(found.rest) - part(found.covered));
    }

    #[test]
    fn the_freeing_amount_frees_exactly_and_a_unit_less_does_not(seed in any::<u64>()) {
        let (portfolio, request, policy) = some(&mut Dice(seed));
        let found = check_order(&portfolio, &request, &policy).unwrap();
        let with = |more: i64| {
            let mut portfolio = portfolio.clone();
            portfolio.prepayments.extend((more > 0).then(|| money("more", more, Some("SO-9"))));
            check_order(&portfolio, &request, &policy).unwrap().outcome
        };
        match found.frees_with {
            Some(more) => {
                prop_assert_eq!(found.outcome, OrderOutcome::Hold);
                prop_assert!(with(more.minor()) != OrderOutcome::Hold);
                prop_assert_eq!(with(more.minor() - 1), OrderOutcome::Hold);
            }
            None if found.outcome == OrderOutcome::Hold => {
                prop_assert_eq!(with((found.rest.minor() - found.covered.minor()).max(0)), OrderOutcome::Hold);
            }
            None => prop_assert!(found.token.is_some()),
        }
    }

    #[test]
    fn d04_exactly_the_limit_is_allowed_and_a_unit_more_is_not(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let (mut portfolio, mut request, mut policy) = some(&mut dice);
        policy.checks = vec![CheckRule::holds(CreditCheck::Limit)];
        policy.prepaid_checked = true;
        portfolio.prepayments.clear();
        let after = check_order(&portfolio, &request, &policy).unwrap().after;
        request.limits = vec![CreditLimit { amount: after, ..limit("C", 0) }];
        let at = check_order(&portfolio, &request, &policy).unwrap();
        prop_assert_eq!(at.outcome, OrderOutcome::Release);
        request.limits[0].amount = cny(after.minor() - 1);
        let over = check_order(&portfolio, &request, &policy);
        if after.minor() > 0 {
            let reason = CreditReason::LimitExceeded { exposure: after, limit: cny(after.minor() - 1), owner: id("C") };
            let over = over.unwrap();
            prop_assert_eq!(over.findings.iter().map(|finding| finding.reason.clone()).collect::<Vec<_>>(), [reason]);
        }
    }

    #[test]
    fn d02_more_debt_never_frees_an_order_and_more_money_never_holds_it(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let (portfolio, request, policy) = some(&mut dice);
        let outcome = |portfolio: &Portfolio| check_order(portfolio, &request, &policy).unwrap().outcome;
        let before = outcome(&portfolio) == OrderOutcome::Hold;
        let mut poorer = portfolio.clone();
        poorer.debts.push(debt("more", 1 + dice.below(3000), ON - dice.below(200)));
        prop_assert!(!before || outcome(&poorer) == OrderOutcome::Hold || has_share(&policy));
        let mut richer = portfolio.clone();
        richer.prepayments.push(money("more", 1 + dice.below(3000), [None, Some("SO-9")][usize::try_from(dice.below(2)).unwrap()]));
        prop_assert!(before || outcome(&richer) != OrderOutcome::Hold);
    }

    #[test]
    fn c17_money_of_another_member_of_the_group_covers_nothing(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let (mut portfolio, mut request, policy) = some(&mut dice);
        portfolio.debtors = ["C", "D"].map(|name| Debtor { parent: Some(id("H")), ..Debtor::new(name).unwrap() }).into();
        let alone = check_order(&portfolio, &request, &policy).unwrap();
        for (number, of) in [None, Some("O-0"), Some("O-1"), Some("SO-9"), Some("gone")].into_iter().enumerate() {
            let fields: Vec<Field> = of.map(|of| Field::text("order", of).unwrap()).into_iter().collect();
            let own = money(&format!("D-{number}"), 1 + dice.below(3000), of);
            portfolio.prepayments.push(Prepayment { customer: id("D"), ..own });
            let owed = debt(&format!("J-{number}"), 1 + dice.below(3000), ON + 5);
            portfolio.debts.push(Debt { customer: id("D"), fields, ..owed });
        }
        request.limits.push(CreditLimit { shared: true, ..limit("H", 1_000_000) });
        let shared = check_order(&portfolio, &request, &policy).unwrap();
        prop_assert_eq!(&shared.exposure, &alone.exposure);
        prop_assert_eq!((shared.covered, shared.after), (alone.covered, alone.after));
        prop_assert_eq!(shared.findings, alone.findings);
    }

    #[test]
    fn a_release_holds_for_less_and_not_for_a_reopened_order(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let (portfolio, mut request, policy) = some(&mut dice);
        let first = check_order(&portfolio, &request, &policy).unwrap();
        let Some(token) = first.token.clone() else { return Ok(()) };
        request.token = Some(token);
        // Everything turns bad afterwards.
        request.limits.clear();
        request.grade = Some(CreditGrade::D);
        let before = request.order.amount.minor();
        request.order.amount = cny(1 + dice.below(before));
        request.order.version = 2;
        let outcome = |request: &OrderCheckRequest| check_order(&portfolio, request, &policy).unwrap();
        let lower = outcome(&request);
        prop_assert!(lower.outcome != OrderOutcome::Hold);
        prop_assert_eq!(&lower.token, &first.token);
        let anew = |change: &dyn Fn(&mut OrderCheckRequest)| {
            let mut request = request.clone();
            change(&mut request);
            let mut plain = request.clone();
            plain.token = None;
            (outcome(&request).outcome, outcome(&plain).outcome)
        };
        let (larger, fresh) = anew(&|request| request.order.amount = cny(before + 1));
        prop_assert_eq!(larger, fresh);
        let (reopened, fresh) = anew(&|request| request.order.opening = 2);
        prop_assert_eq!(reopened, fresh);
        let (late, fresh) = anew(&|request| request.cut_off.on = day(ON + 31));
        prop_assert_eq!(late, fresh);
        let (longer, fresh) = anew(&|request| request.order.term_days = Some(91));
        prop_assert_eq!(longer, fresh);
    }
}

/// A debt that is not overdue makes the overdue share of the whole smaller: that check alone may pass then.
fn has_share(policy: &CreditPolicy) -> bool {
    policy.checks.is_empty()
}

#[test]
fn a_limit_of_nothing_lets_nothing_pass_however_much_money_is_free() {
    // The money is there and belongs to no order: what is owed cannot become less than nothing.
    let portfolio = Portfolio { prepayments: vec![money("R", 100_000, None)], ..Portfolio::default() };
    let mut request = request(80_000, 0, CreditGrade::B);
    assert_eq!(check(&portfolio, &request).outcome, OrderOutcome::Hold);
    let policy = CreditPolicy { free_money: FreeMoney::CoversOrders, ..CreditPolicy::default() };
    assert_eq!(check_order(&portfolio, &request, &policy).unwrap().outcome, OrderOutcome::Release);
    request.limits.clear();
    let none = check(&Portfolio::default(), &request);
    assert_eq!(none.findings[0].reason, CreditReason::NoLimit {});
}

#[test]
fn a_stop_by_hand_is_freed_by_no_money() {
    let stop = DebtorEvent { on: day(ON - 1), entered: None, act: DebtorAct::Stopped {} };
    let debtor = Debtor { events: vec![stop], ..Debtor::new("C").unwrap() };
    let mut portfolio = Portfolio { debtors: vec![debtor], ..Portfolio::default() };
    portfolio.prepayments.push(money("R", 500, Some("SO-9")));
    let found = check(&portfolio, &request(500, 1000, CreditGrade::A));
    assert_eq!((found.outcome, found.frees_with), (OrderOutcome::Hold, None));
    assert_eq!(found.findings[0].reason, CreditReason::Stopped { since: day(ON - 1) });
    let released = DebtorEvent { on: day(ON), entered: None, act: DebtorAct::Released {} };
    portfolio.debtors[0].events.push(released);
    assert_eq!(check(&portfolio, &request(500, 1000, CreditGrade::A)).outcome, OrderOutcome::Release);
}

#[test]
fn a_group_shares_a_limit_by_the_sum_and_a_circle_is_refused() {
    let below = |name: &str, parent: &str| Debtor { parent: Some(id(parent)), ..Debtor::new(name).unwrap() };
    let mut portfolio = Portfolio { debtors: vec![below("C", "H"), below("D", "H")], ..Portfolio::default() };
    let mut other = Debt::new("I", "D", cny(600), day(ON - 10), day(ON + 20)).unwrap();
    portfolio.debts.push(other.clone());
    let mut request = request(400, 10_000, CreditGrade::B);
    request.limits.push(CreditLimit { shared: true, ..limit("H", 1000) });
    assert_eq!(check(&portfolio, &request).outcome, OrderOutcome::Release);
    other.id = id("J");
    other.amount = cny(1);
    portfolio.debts.push(other);
    let found = check(&portfolio, &request);
    let reason = CreditReason::LimitExceeded { exposure: cny(1001), limit: cny(1000), owner: id("H") };
    assert_eq!(found.findings[0].reason, reason);
    // Money of one does not lower below zero what another owes.
    portfolio.prepayments.push(money("R", 5000, None));
    assert_eq!(check(&portfolio, &request).findings[0].reason, reason);
    portfolio.debtors.push(below("H", "C"));
    let refused = check_order(&portfolio, &request, &CreditPolicy::default()).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("group_cycle", "portfolio.debtors[0].parent"));
}

#[test]
fn a_promise_of_a_part_is_kept_by_that_part() {
    let act = |on: i64, act| DebtEvent::new(day(on), act);
    let promised = |amount| duebook::DebtAct::Promised { day: day(ON - 5), amount };
    let broken = |events: Vec<DebtEvent>| {
        let owed = Debt { events, ..debt("I", 10_000, ON) };
        let portfolio = Portfolio { debts: vec![owed], ..Portfolio::default() };
        let checks = vec![CheckRule::holds(CreditCheck::Promise)];
        let policy = CreditPolicy { checks, ..CreditPolicy::default() };
        check_order(&portfolio, &request(1, 100_000, CreditGrade::A), &policy).unwrap().outcome == OrderOutcome::Hold
    };
    let (before, made) = (ON - 15, act(ON - 10, promised(Some(cny(6_000)))));
    let paid = |on, amount| DebtEvent::paid(day(on), cny(amount));
    assert!(broken(vec![made.clone()]));
    assert!(!broken(vec![made.clone(), paid(ON - 6, 6_000)]));
    assert!(broken(vec![made.clone(), paid(ON - 6, 5_999)]));
    assert!(!broken(vec![made.clone(), paid(ON - 6, 5_999), paid(ON, 1)]), "late, and paid");
    assert!(
        broken(vec![paid(before, 4_000), made.clone(), paid(ON - 6, 5_999)]),
        "what was paid before does not count"
    );
    assert!(broken(vec![act(ON - 10, promised(None)), paid(ON - 6, 9_999)]));
}

#[test]
fn a_policy_without_checks_checks_everything() {
    let standard = CreditPolicy::default();
    assert_eq!(json::read::<CreditPolicy>("{}").unwrap(), standard);
    assert_eq!(json::read::<GradePolicy>("{}").unwrap(), GradePolicy::default());
    let held = check_order(&Portfolio::default(), &request(2, 1, CreditGrade::A), &standard).unwrap();
    assert_eq!(held.outcome, OrderOutcome::Hold);
    let twice = vec![CheckRule::holds(CreditCheck::Limit), CheckRule::holds(CreditCheck::Limit)];
    let refused = CreditPolicy { checks: twice, ..standard }.check().unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("duplicate_id", "checks[1]"));
}

#[test]
fn a_warning_is_no_hold() {
    let checks = vec![CheckRule { effect: CheckEffect::Warn, ..CheckRule::holds(CreditCheck::Limit) }];
    let policy = CreditPolicy { checks, ..CreditPolicy::default() };
    let found = check_order(&Portfolio::default(), &request(2, 1, CreditGrade::A), &policy).unwrap();
    assert_eq!((found.outcome, found.frees_with), (OrderOutcome::ReleaseWithWarning, None));
}

/// Twelve invoices of a month each, paid on their days but for the last.
fn regular(amount: i64) -> Portfolio {
    let mut portfolio = Portfolio::default();
    for month in 0..12 {
        let issued = day(0).add_months(month + 1).unwrap();
        let due = issued.add_days(30).unwrap();
        let mut debt = Debt::new(&format!("I-{month}"), "C", cny(amount), issued, due).unwrap();
        if month < 11 {
            debt.events.push(DebtEvent::paid(due, cny(amount)));
        }
        portfolio.debts.push(debt);
    }
    portfolio
}

fn proposal(portfolio: &Portfolio, limits: &[CreditLimit]) -> duebook::LimitProposal {
    let cut_off = CutOff::on(day(389));
    let policy = CreditPolicy::default();
    credit_limits(portfolio, &cut_off, &policy, &GradeContext::default(), limits).unwrap().remove(0)
}

#[test]
fn r136_limits_rise_in_steps_and_fall_to_what_is_owed() {
    let portfolio = regular(10_000);
    let first = proposal(&portfolio, &[]);
    // Ten thousand in a month, thirty days, grade A: half as much again.
    assert_eq!((first.grade, first.target, first.limit), (CreditGrade::A, Some(cny(15_000)), Some(cny(15_000))));
    assert_eq!(first.term_days, 45);
    let step = proposal(&portfolio, &[limit("C", 8001)]);
    assert_eq!(step.limit, Some(cny(10_001)));
    assert_eq!(step.reasons, [LimitReason::RaisedInSteps { target: cny(15_000), most: cny(10_001) }]);
    let soon = proposal(&portfolio, &[CreditLimit { since: Some(day(389 - 150)), ..limit("C", 8001) }]);
    assert_eq!(soon.limit, Some(cny(8001)));
    // Down at once, but what is owed is not taken back without a word.
    let down = proposal(&portfolio, &[limit("C", 90_000)]);
    assert_eq!((down.limit, down.approval), (Some(cny(15_000)), false));
    let mut owing = portfolio.clone();
    owing.debtors.push(Debtor {
        events: vec![DebtorEvent { on: day(380), entered: None, act: DebtorAct::Insolvent {} }],
        ..Debtor::new("C").unwrap()
    });
    let down = proposal(&owing, &[limit("C", 90_000)]);
    assert_eq!((down.target, down.limit, down.approval), (Some(cny(0)), Some(cny(10_000)), true));
}

#[test]
fn r139_a_simulation_tells_who_changes_and_adds_up() {
    let portfolio = regular(10_000);
    let (policy, cut_off, context) = (CreditPolicy::default(), CutOff::on(day(389)), GradeContext::default());
    let run = |other: &CreditPolicy| {
        simulate_credit(&portfolio, &cut_off, &policy, other, &context, &[limit("C", 12_000)]).unwrap()
    };
    assert!(run(&policy).changes.is_empty());
    let strict = CreditPolicy {
        grading: GradePolicy { version: Some(id("strict")), cut_a: 1, cut_b: 2, cut_c: 3, ..GradePolicy::default() },
        ..policy.clone()
    };
    let strict = run(&strict);
    // Nobody is ever late: even so strict a policy finds nothing.
    assert!(strict.changes.is_empty());
    let mean = CreditPolicy {
        grade_a: Some(GradeTerms { limit_factor: 5000, ..GradeTerms::standard(CreditGrade::A) }),
        ..policy.clone()
    };
    let mean = run(&mean);
    let limits = |at: usize| (mean.changes[at].before.limit, mean.changes[at].after.limit);
    assert_eq!((mean.changes.len(), limits(0)), (1, (Some(cny(15_000)), Some(cny(10_000)))));
    let total = &mean.totals[0];
    assert_eq!((total.owed, total.limits_before, total.limits_after), (cny(10_000), cny(15_000), cny(10_000)));
    assert_eq!((total.over_before, total.over_after), (cny(0), cny(0)));
}
