//! What a book answers of credit and reports: the function of that name over its portfolio, and never more than a viewer
//! may see (R93–R98).

use duebook::{
    AccessPolicy, AccessRole, AccessRule, AgingBy, AgingRules, AsOf, Book, Command, CorrectionKind, CreditGrade,
    CreditLimit, CreditOrder, CreditPolicy, Currency, Customer, CutOff, Date, FieldAccess, FieldMask, GradeContext,
    GradePolicy, Id, Instant, Money, MonthEndOrder, Order, OrderCheckRequest, OrderOutcome, Person, Receivable,
    RowScope, Verb, Viewer, aging_report, check_order, grades, month_end,
};
use proptest::prelude::*;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn day(number: i64) -> Date {
    Date::parse("2026-01-05").unwrap().add_days(number).unwrap()
}

fn at(second: i64) -> Instant {
    "2026-01-05T08:00:00Z".parse::<Instant>().unwrap().add_seconds(second).unwrap()
}

/// A book with two customers, one of `li` and one of `sun`: amounts, and after how many days they are paid, if ever.
fn book(amounts: &[(bool, i64, Option<i64>)], mask: Option<&str>) -> Book {
    let mut book = Book::open("acme").unwrap();
    let mut number = 0;
    let mut give = |on: i64, commands: Vec<Command>| {
        number += 1;
        let first = commands[0].clone();
        let order = Order::new(&format!("O-{number}"), "root", at(86_400 * on + number), day(on), first).unwrap();
        let decision = book.decide(&Order { commands, ..order }).unwrap();
        assert!(decision.refused().is_none(), "{:?}", decision.refused());
        book.apply(&decision.events).unwrap();
    };
    let people = vec![
        Person::new("li", &["sales"]).unwrap(),
        Person::new("sun", &["sales"]).unwrap(),
        Person::new("root", &["admin"]).unwrap(),
    ];
    give(0, vec![Command::ChangePeople { people, departments: vec![] }]);
    for (name, owner) in [("A", "li"), ("B", "sun")] {
        let customer = Customer { owner: Some(id(owner)), ..Customer::new(id(name)) };
        give(0, vec![Command::RegisterCustomer { customer }]);
    }
    let mut payments: Vec<(i64, usize)> = Vec::new();
    for (at, (second, amount, paid)) in amounts.iter().enumerate() {
        let customer = if *second { "B" } else { "A" };
        let issued = Some(day(0));
        let receivable = Receivable {
            issued,
            ..Receivable::new(format!("I-{at}").as_str(), customer, cny(*amount), day(30)).unwrap()
        };
        give(0, vec![Command::OpenReceivable { receivable, value: None }]);
        payments.extend(paid.map(|days| (days, at)));
    }
    payments.sort_unstable();
    for (on, at) in payments {
        let (second, amount, _) = amounts[at];
        let pay = Command::Pay { item: id(&format!("I-{at}")), amount: None, account: None, lots: vec![] };
        give(on, vec![Command::receipt(if second { "B" } else { "A" }, cny(amount)).unwrap(), pay]);
    }
    let rule = |name: &str, verb, scope| AccessRule::allow(name, verb, scope).unwrap();
    let hidden =
        |field: &str| FieldMask { actions: vec![], fields: vec![id(field)], access: FieldAccess::Hidden, step: None };
    let sales = AccessRole {
        role: id("sales"),
        rules: vec![rule("sales-view", Verb::View, RowScope::Own)],
        masks: mask.into_iter().map(hidden).collect(),
    };
    let every = [Verb::View, Verb::Adjust].map(|verb| rule(&format!("admin-{verb:?}"), verb, RowScope::All)).to_vec();
    let admin = AccessRole { role: id("admin"), rules: every, masks: vec![] };
    give(
        90,
        vec![Command::ChangeAccess {
            policy: Some(AccessPolicy { roles: vec![sales, admin], ..AccessPolicy::default() }),
        }],
    );
    book
}

fn viewer(person: &str) -> Viewer {
    Viewer::new(person, at(90 * 86_400 + 9_000)).unwrap()
}

fn request(customer: &str, minor: i64, cut_off: CutOff) -> OrderCheckRequest {
    let order = CreditOrder {
        id: id("SO-1"),
        customer: id(customer),
        amount: cny(minor),
        term_days: None,
        version: 1,
        opening: 1,
    };
    let limit = CreditLimit { customer: id("A"), amount: cny(90_000), since: None, until: None, shared: false };
    OrderCheckRequest { limits: vec![limit], ..OrderCheckRequest::new(order, cut_off) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    // R93–R98: a book answers what the function says over its portfolio; a viewer sees an aging and a pack of the own
    // rows, the same grade and check as everybody, and nothing of others.
    #[test]
    fn r97_a_book_answers_what_its_portfolio_says(
        amounts in prop::collection::vec((any::<bool>(), 1_i64..60_000, prop::option::of(0_i64..80)), 1..12),
        on in 31_i64..90,
    ) {
        let book = book(&amounts, None);
        let cut_off = CutOff::on(day(on));
        let whole = book.portfolio(&AsOf::default()).unwrap();
        let (rules, order) = (AgingRules::default(), MonthEndOrder::default());
        prop_assert_eq!(book.aging(&cut_off, &rules, None).unwrap(), aging_report(&whole, &cut_off, &rules).unwrap());
        prop_assert_eq!(book.month_end(&cut_off, &order, None).unwrap(), month_end(&whole, &cut_off, &order).unwrap());
        let (policy, context) = (GradePolicy::default(), GradeContext::default());
        let run = grades(&whole, &cut_off, &policy, &context).unwrap();
        let credit = CreditPolicy::default();
        for (customer, owner, other) in [("A", "li", "sun"), ("B", "sun", "li")] {
            let grade = book.grade(&id(customer), &cut_off, &policy, &context, None).unwrap();
            prop_assert_eq!(Some(&grade), run.customers.iter().find(|one| one.customer == id(customer)));
            prop_assert_eq!(book.grade(&id(customer), &cut_off, &policy, &context, Some(&viewer(owner))).unwrap(), grade.clone());
            let refused = book.grade(&id(customer), &cut_off, &policy, &context, Some(&viewer(other))).unwrap_err();
            prop_assert_eq!(refused.code(), "not_allowed");

            let asked = request(customer, 10_007, cut_off);
            let graded = OrderCheckRequest { grade: Some(grade.grade), ..asked.clone() };
            let check = book.check_order(&asked, &credit, None).unwrap();
            prop_assert_eq!(&check, &check_order(&whole, &graded, &credit).unwrap());
            prop_assert_eq!(&book.check_order(&asked, &credit, Some(&viewer(owner))).unwrap(), &check);
            prop_assert_eq!(book.check_order(&asked, &credit, Some(&viewer(other))).unwrap_err().code(), "not_allowed");
            let by_hand = OrderCheckRequest { grade: Some(CreditGrade::D), ..asked };
            prop_assert_eq!(book.check_order(&by_hand, &credit, None).unwrap(), check_order(&whole, &by_hand, &credit).unwrap());

            let eyes = viewer(owner);
            let seen = book.portfolio(&AsOf { viewer: Some(eyes.clone()), ..AsOf::default() }).unwrap();
            prop_assert!(seen.debts.iter().all(|debt| debt.customer == id(customer)));
            let aging = book.aging(&cut_off, &rules, Some(&eyes)).unwrap();
            prop_assert_eq!(aging, aging_report(&seen, &cut_off, &rules).unwrap());
            let pack = book.month_end(&cut_off, &order, Some(&eyes)).unwrap();
            prop_assert_eq!(&pack, &month_end(&seen, &cut_off, &order).unwrap());
            prop_assert!(pack.overdue.iter().all(|one| one.customer == id(customer)));
        }
    }
}

/// R98: figures of which a part is hidden are refused, not guessed; who is not known sees nothing, nobody is graded who
/// is not there, and a customer who was merged is the one who stays.
#[test]
fn r98_hidden_figures_are_refused() {
    let amounts = [(false, 50_001, None), (true, 20_002, Some(40))];
    let (policy, context, credit) = (GradePolicy::default(), GradeContext::default(), CreditPolicy::default());
    let cut_off = CutOff::on(day(60));
    for field in ["open", "due", "booked"] {
        let book = book(&amounts, Some(field));
        let li = viewer("li");
        let code = |refused: duebook::Error| refused.code();
        assert_eq!(
            book.grade(&id("A"), &cut_off, &policy, &context, Some(&li)).map_err(code),
            Err("field_protected"),
            "{field}"
        );
        let asked = request("A", 7, cut_off);
        assert_eq!(book.check_order(&asked, &credit, Some(&li)).map_err(code), Err("field_protected"), "{field}");
        if field != "booked" {
            assert_eq!(book.aging(&cut_off, &AgingRules::default(), Some(&li)).map_err(code), Err("field_protected"));
            let pack = book.month_end(&cut_off, &MonthEndOrder::default(), Some(&li));
            assert_eq!(pack.map_err(code), Err("field_protected"));
        }
    }
    let mut book = book(&amounts, None);
    let nobody = viewer("nobody");
    let refused = [
        book.grade(&id("A"), &cut_off, &policy, &context, Some(&nobody)).unwrap_err(),
        book.aging(&cut_off, &AgingRules::default(), Some(&nobody)).unwrap_err(),
    ];
    assert_eq!(
        refused.map(|e| (e.code(), e.path().to_owned())),
        [(); 2].map(|()| ("unknown_person", "viewer.person".into()))
    );
    let unknown = book.grade(&id("C"), &cut_off, &policy, &context, None).unwrap_err();
    assert_eq!((unknown.code(), unknown.path()), ("unknown_customer", "customer"));
    // It owes 500.01, and 400.01 more than its limit with the order.
    let check = book.check_order(&request("A", 80_000, cut_off), &credit, None).unwrap();
    assert_eq!((check.outcome, check.after), (OrderOutcome::Hold, cny(130_001)));
    let merge = Command::MergeCustomer { customer: id("B"), into: id("A") };
    let order = Order::new("O-99", "root", at(91 * 86_400), day(91), merge).unwrap();
    let decision = book.decide(&order).unwrap();
    book.apply(&decision.events).unwrap();
    let later = CutOff::on(day(92));
    let [own, merged] = ["A", "B"].map(|who| book.grade(&id(who), &later, &policy, &context, None).unwrap());
    assert_eq!(own, merged);
    assert_eq!(own.customer, id("A"));
}

/// R98: from whom it is hidden to whom a customer belongs, it is hidden of the customer's debts and money as well.
#[test]
fn r98_a_hidden_owner_is_in_no_report() {
    let amounts = [(false, 50_001, None), (false, 20_002, Some(40))];
    let cut_off = CutOff::on(day(60));
    let aging = AgingRules { by: Some(AgingBy::Owner {}), ..AgingRules::default() };
    for (mask, shown) in [(None, true), (Some("owner"), false)] {
        let book = book(&amounts, mask);
        let as_of = AsOf { viewer: Some(viewer("li")), ..AsOf::default() };
        let portfolio = book.portfolio(&as_of).unwrap();
        assert_eq!((portfolio.debts.len(), portfolio.prepayments.len()), (2, 1));
        assert!(portfolio.debts.iter().all(|debt| debt.owner.is_some() == shown));
        assert!(portfolio.prepayments.iter().all(|money| money.owner.is_some() == shown));
        let report = book.aging(&cut_off, &aging, as_of.viewer.as_ref()).unwrap();
        assert!(report.lines.iter().all(|line| line.group.is_some() == shown));
        let pack = book.month_end(&cut_off, &MonthEndOrder::default(), as_of.viewer.as_ref()).unwrap();
        assert!(pack.overdue.iter().all(|one| one.owner.is_some() == shown));
    }
}

/// The kind of the event of a line, and its business date, out of its text alone.
fn said(line: &str) -> (String, String) {
    let value: serde_json::Value = serde_json::from_str(line).unwrap();
    (value["event"]["kind"].as_str().unwrap().into(), value["on"].as_str().unwrap().into())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    // R126: corrections are the lines of the log that put something right, of the days asked for and no others; a
    // period is the sum of its parts; what is refused changes nothing but its own counter.
    #[test]
    fn r126_corrections_are_the_lines_that_put_right(
        steps in prop::collection::vec((0_usize..6, 0_usize..6, 1_i64..5_000), 1..40),
        cut in 0_i64..40,
    ) {
        let mut book = Book::open("acme").unwrap();
        let (mut paid, mut refusals) = (Vec::new(), 0);
        for (number, (what, which, minor)) in steps.iter().enumerate() {
            let on = i64::try_from(number).unwrap();
            let item = format!("I-{number}");
            let of = |list: &[Id]| list.get(which % list.len().max(1)).cloned();
            let command = match what {
                0 => Command::receipt("A", cny(*minor)).unwrap(),
                1 => {
                    let receivable = Receivable::new(item.as_str(), "A", cny(*minor), day(60)).unwrap();
                    Command::OpenReceivable { receivable, value: None }
                }
                2 => Command::Pay { item: id(&format!("I-{which}")), amount: None, account: None, lots: vec![] },
                3 => Command::UndoAllocation { allocation: of(&paid).unwrap_or(id("none")), amount: None },
                4 => Command::BounceReceipt { receipt: id(&format!("O-{which}")) },
                _ => Command::CancelReceivable { item: id(&format!("I-{which}")) },
            };
            let order = Order::new(&format!("O-{number}"), "li", at(86_400 * on), day(on), command).unwrap();
            let decision = book.decide(&order).unwrap();
            refusals += i64::from(decision.refused().is_some());
            for event in &decision.events {
                if let duebook::BookEvent::Allocated { movement, .. } = &event.event {
                    paid.push(movement.id.clone());
                }
            }
            book.apply(&decision.events).unwrap();
        }
        let last = day(60);
        let whole = book.corrections(day(0), last).unwrap();
        let lines = book.log_since(0).unwrap();
        let of = |kind: CorrectionKind| whole.kinds.iter().find(|one| one.kind == kind).map_or(0, |one| one.count);
        let count = |kinds: &[&str]| {
            i64::try_from(lines.lines().filter(|line| kinds.contains(&said(line).0.as_str())).count()).unwrap()
        };
        prop_assert_eq!(of(CorrectionKind::AllocationUndone), count(&["unallocated"]));
        prop_assert_eq!(of(CorrectionKind::ReceiptBounced), count(&["receiptBounced"]));
        prop_assert_eq!(of(CorrectionKind::ReceivableCanceled), count(&["receivableCanceled"]));
        prop_assert_eq!(whole.corrected, count(&["unallocated", "receiptBounced", "receivableCanceled"]));
        prop_assert_eq!(whole.recorded, count(&["receiptConfirmed", "receivableOpened", "allocated"]));
        prop_assert_eq!(whole.refused.iter().map(|one| one.count).sum::<i64>(), refusals);
        prop_assert_eq!(whole.orders, i64::try_from(steps.len()).unwrap());
        let (before, after) = (book.corrections(day(0), day(cut)).unwrap(), book.corrections(day(cut + 1), last).unwrap());
        prop_assert_eq!(whole.corrected, before.corrected + after.corrected);
        prop_assert_eq!(whole.recorded, before.recorded + after.recorded);
        prop_assert_eq!(whole.orders, before.orders + after.orders);
        let until = day(cut).to_string();
        let early = lines.lines().map(said).filter(|(kind, on)| kind == "unallocated" && *on <= until).count();
        let kept = before.kinds.iter().find(|one| one.kind == CorrectionKind::AllocationUndone).map_or(0, |one| one.count);
        prop_assert_eq!(kept, i64::try_from(early).unwrap());
    }
}

#[test]
fn r126_a_period_that_ends_before_it_begins_is_refused() {
    let refused = Book::open("acme").unwrap().corrections(day(3), day(2)).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("date_out_of_reach", "last"));
}
