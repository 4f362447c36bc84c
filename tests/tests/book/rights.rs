//! Approvals (审批) and rights (权限) in the book: R58–R73, R93–R102.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, missing_docs)]

use duebook::{
    AccessPolicy, AccessRole, AccessRule, AccountKey, ApprovalBranch, ApprovalPolicy, ApprovalStep, Approver, AsOf,
    Book, BookEvent, BookRules, BookStream, CaseAct, CaseState, Command, Condition, Currency, Customer,
    CustomerFigures, Date, DateWindow, Department, Error, ErrorKind, FactTest, Field, FieldAccess, FieldMask,
    HoldPurpose, Id, Instant, Money, NoticeReason, Order, Person, Receipt, Receivable, RecordKey, RefundCause,
    RowScope, Verb, Viewer,
};
use proptest::prelude::*;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn day() -> Date {
    Date::new(2026, 2, 6).unwrap()
}

fn at(second: i64) -> Instant {
    "2026-02-06T08:00:00Z".parse::<Instant>().unwrap().add_seconds(second).unwrap()
}

/// A company at work: a book, a clock that goes on, and orders that are numbered.
struct Office {
    book: Book,
    orders: i64,
}

impl Office {
    fn new() -> Self {
        let mut office = Self { book: Book::open("acme").unwrap(), orders: 0 };
        let person = |name: &str, roles: &[&str], department: &str| Person {
            department: Some(id(department)),
            ..Person::new(name, roles).unwrap()
        };
        let people = vec![
            person("li", &["sales"], "east"),
            person("sun", &["sales"], "west"),
            person("wang", &["salesManager"], "east"),
            person("zhao", &["finance"], "office"),
            person("qian", &["finance"], "office"),
            person("cao", &["cfo"], "office"),
            person("root", &["admin"], "office"),
        ];
        let departments = vec![Department { id: id("east"), head: id("wang") }];
        office.done("root", vec![Command::ChangePeople { people, departments }]);
        for (name, owner, department) in [("A", "li", "east"), ("B", "sun", "west")] {
            let customer = Customer {
                owner: Some(id(owner)),
                department: Some(id(department)),
                name: Some(format!("secret name of {name}")),
                ..Customer::new(id(name))
            };
            office.done("root", vec![Command::RegisterCustomer { customer }]);
            let receipt =
                Receipt { receipt: Some(id(&format!("R-{name}"))), ..Receipt::new(name, cny(1_000_003)).unwrap() };
            office.done("root", vec![Command::RecordReceipt { receipt }]);
            let receivable = Receivable {
                fields: vec![Field::text("cost", "secret-cost").unwrap(), Field::text("site", "seen-site").unwrap()],
                ..Receivable::new(format!("I-{name}").as_str(), name, cny(30_007), day()).unwrap()
            };
            office.done("root", vec![Command::OpenReceivable { receivable, value: None }]);
        }
        office
    }

    fn next(&mut self, by: &str, commands: Vec<Command>) -> Order {
        self.orders += 1;
        let first = commands[0].clone();
        Order { commands, ..Order::new(&format!("O-{}", self.orders), by, at(self.orders * 10), day(), first).unwrap() }
    }

    /// Decides and applies; the events, or the refusal, be it remembered or not.
    fn give(&mut self, order: &Order) -> Result<Vec<BookEvent>, Error> {
        let before = self.book.clone();
        let decided = self.book.decide(order);
        assert_eq!(self.book, before, "deciding changes nothing");
        let decision = decided?;
        self.book.apply(&decision.events).unwrap();
        let log = self.book.changes_since(0).unwrap();
        assert_eq!(Book::replay("acme", log).unwrap(), self.book, "the events are the book");
        assert_eq!(self.book.verify().unwrap().difference, None);
        match decision.refused() {
            Some(refusal) => Err(refusal),
            None => Ok(decision.events.into_iter().map(|one| one.event).collect()),
        }
    }

    fn done(&mut self, by: &str, commands: Vec<Command>) -> Vec<BookEvent> {
        let order = self.next(by, commands);
        self.give(&order).unwrap()
    }

    fn refused(&mut self, by: &str, commands: Vec<Command>) -> Error {
        let order = self.next(by, commands);
        self.give(&order).unwrap_err()
    }

    /// Asks for something that waits; the case.
    fn ask(&mut self, by: &str, commands: Vec<Command>) -> Id {
        let figures = self.figures();
        let order = self.next(by, commands);
        let decision = self.book.decide(&order).unwrap();
        assert!(decision.waits);
        let events = self.give(&order).unwrap();
        assert!(matches!(events.as_slice(), [BookEvent::CaseOpened { .. }]), "{events:?}");
        assert_eq!(self.figures(), figures, "nothing happened yet");
        order.id
    }

    fn answer(&self, case: &Id, step: &str, act: CaseAct) -> Command {
        let digest = self.book.order_case(case).unwrap().case.digest;
        Command::AnswerCase { case: case.clone(), step: id(step), digest, act, comment: None }
    }

    fn yes(&mut self, by: &str, case: &Id, step: &str) -> Vec<BookEvent> {
        let command = self.answer(case, step, CaseAct::Approve {});
        self.done(by, vec![command])
    }

    /// What everybody has and owes.
    fn figures(&self) -> Vec<CustomerFigures> {
        let customers = self.book.summary(&AsOf::default()).unwrap().customers;
        customers.into_iter().map(|one| CustomerFigures { version: 0, ..one }).collect()
    }

    fn state(&self, case: &Id) -> CaseState {
        self.book.order_case(case).unwrap().state
    }
}

fn role(step: &str, role: &str) -> ApprovalStep {
    ApprovalStep::new(step, Approver::Role { role: id(role) }).unwrap()
}

/// Up to 100.00 nobody is asked; up to 10,000.00 the sales manager and finance, above that the CFO as well.
fn policy(actions: &[&str]) -> ApprovalPolicy {
    let amount = |test| Condition { fact: id("amount"), test };
    let usual = vec![role("confirm", "salesManager"), role("review", "finance")];
    let branch = |name: &str, conditions, steps| ApprovalBranch { id: id(name), conditions, steps };
    ApprovalPolicy {
        branches: vec![
            branch("small", vec![amount(FactTest::AtMost { amount: cny(10_000) })], vec![]),
            branch("usual", vec![amount(FactTest::AtMost { amount: cny(1_000_000) })], usual.clone()),
            branch("large", vec![], [usual, vec![role("decide", "cfo")]].concat()),
        ],
        ..ApprovalPolicy::new("money-out", actions).unwrap()
    }
}

fn account(customer: &str) -> AccountKey {
    AccountKey { customer: id(customer), currency: Currency::new("CNY").unwrap(), fields: vec![] }
}

fn refund(amount: i64) -> Command {
    Command::RequestRefund {
        refund: None,
        account: account("A"),
        amount: cny(amount),
        cause: RefundCause::default(),
        lots: vec![],
    }
}

fn write_off(amount: Option<i64>) -> Command {
    Command::WriteOff { item: id("I-A"), amount: amount.map(cny) }
}

fn under_approval(actions: &[&str]) -> Office {
    let mut office = Office::new();
    office.done("root", vec![Command::ChangeApprovalPolicy { policy: policy(actions) }]);
    office
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    // R58–R62: whatever the amount, nothing happens before the last yes, and then exactly what was asked for happens,
    // as if it had been ordered at that moment.
    #[test]
    fn r58_nothing_takes_effect_before_its_decision(amount in 1_i64..1_000_003, which in 0_usize..2) {
        let command = if which == 0 { refund(amount) } else { write_off(Some(amount % 30_007 + 1)) };
        let asked = match &command { Command::WriteOff { amount: Some(amount), .. } => amount.minor(), _ => amount };
        let mut office = under_approval(&["requestRefund", "writeOff"]);
        let mut free = Office::new();
        free.done("root", vec![command.clone()]);

        let steps: &[(&str, &str)] = match asked {
            ..=10_000 => &[],
            10_001..=1_000_000 => &[("wang", "confirm"), ("zhao", "review")],
            _ => &[("wang", "confirm"), ("zhao", "review"), ("cao", "decide")],
        };
        if steps.is_empty() {
            let events = office.done("li", vec![command]);
            let asked_nobody = matches!(&events[..2], [BookEvent::CaseOpened { .. }, BookEvent::CaseCarriedOut { .. }]);
            prop_assert!(asked_nobody);
        } else {
            let before = office.figures();
            let case = office.ask("li", vec![command]);
            for (position, (who, step)) in steps.iter().enumerate() {
                prop_assert_eq!(office.figures(), before.clone());
                let inbox = office.book.inbox(&id(who), at(5_000)).unwrap();
                prop_assert_eq!(&inbox[0].case, &case);
                let events = office.yes(who, &case, step);
                let last = position + 1 == steps.len();
                prop_assert_eq!(events.len() > 1, last);
            }
            prop_assert!(office.book.inbox(&id("zhao"), at(5_000)).unwrap().is_empty());
            prop_assert!(office.book.order_case(&case).unwrap().carried_out.is_some());
        }
        prop_assert_eq!(office.figures(), free.figures());
    }

    // R93–R97: whoever has rights on own rows only changes and sees those, whatever the command.
    #[test]
    fn r93_rows_of_others_are_neither_changed_nor_seen(orders in prop::collection::vec((0_usize..2, 0_usize..2, 0_usize..6), 1..8)) {
        let mut office = guarded();
        for (who, whose, what) in orders {
            let (actor, customer) = (["li", "sun"][who], ["A", "B"][whose]);
            let item = id(&format!("I-{customer}"));
            let command = match what {
                0 => Command::receipt(customer, cny(7)).unwrap(),
                1 => Command::Pay { item, amount: Some(cny(1)), account: None, lots: vec![] },
                2 => Command::Comment { subject: RecordKey::Item { item }, text: "asked again".into() },
                3 => Command::RenameCustomer { customer: id(customer), name: format!("name {}", office.orders) },
                4 => Command::Transfer { account: account(customer), to: account(["B", "A"][whose]), amount: cny(1), lots: vec![] },
                _ => Command::Hold { hold: None, account: account(customer), amount: cny(1), purpose: Default::default(), reference: None, fields: vec![], until: None, lots: vec![] },
            };
            let order = office.next(actor, vec![command]);
            let (book, mine) = (office.book.clone(), who == whose && what != 4);
            match office.give(&order) {
                Ok(_) => prop_assert!(mine),
                Err(e) => {
                    prop_assert!(!mine, "{e}");
                    prop_assert_eq!(e.code(), "not_allowed");
                    // Without a trace: also the log is what it was.
                    prop_assert_eq!(&office.book, &book);
                }
            }
        }
        for (person, customer, other) in [("li", "A", "B"), ("sun", "B", "A")] {
            let eyes = AsOf { viewer: Some(Viewer::new(person, at(9_000)).unwrap()), ..AsOf::default() };
            let all = AsOf::default();
            let book = &office.book;
            prop_assert_eq!(book.balance(&id(customer), &eyes).unwrap(), book.balance(&id(customer), &all).unwrap());
            prop_assert_eq!(book.open_items(&id(customer), &eyes).unwrap().len(), book.open_items(&id(customer), &all).unwrap().len());
            prop_assert!(book.open_items(&id(other), &eyes).unwrap().is_empty());
            prop_assert_eq!(book.balance(&id(other), &eyes).unwrap_err().code(), "not_allowed");
            prop_assert_eq!(book.customer(&id(other), &eyes).unwrap_err().code(), "not_allowed");
            let seen: Vec<Id> = book.summary(&eyes).unwrap().customers.into_iter().map(|one| one.customer).collect();
            prop_assert_eq!(seen, [id(customer)]);
        }
    }
}

/// Sales see and change their own rows and not what things cost; finance sees all and approves; the administrator may all.
fn guarded() -> Office {
    let mut office = Office::new();
    let rule = |name: &str, verb, scope| AccessRule::allow(name, verb, scope).unwrap();
    let hidden =
        |field: &str| FieldMask { actions: vec![], fields: vec![id(field)], access: FieldAccess::Hidden, step: None };
    let role = |role: &str, rules, masks| AccessRole { role: id(role), rules, masks };
    let every =
        |of: &str, scope| [Verb::View, Verb::Adjust].map(|verb| rule(&format!("{of}-{verb:?}"), verb, scope)).to_vec();
    let finance =
        [every("finance", RowScope::All), vec![rule("finance-approve", Verb::Approve, RowScope::All)]].concat();
    let policy = AccessPolicy {
        roles: vec![
            role("sales", every("sales", RowScope::Own), vec![hidden("cost"), hidden("name")]),
            role("finance", finance, vec![]),
            role("admin", every("admin", RowScope::All), vec![]),
        ],
        ..AccessPolicy::default()
    };
    office.done("root", vec![Command::ChangeAccess { policy: Some(policy) }]);
    office
}

// R93–R96: what moved between two customers is taken back only by somebody who may change both; what the bank returned,
// and what is credited, only by somebody who may change that one.
#[test]
fn r93_taking_back_needs_the_right_on_both_customers() {
    let mut office = guarded();
    let moved = |events: Vec<BookEvent>| match events.into_iter().last() {
        Some(BookEvent::Moved { movement } | BookEvent::RefundPaid { movement, .. }) => movement.id,
        other => panic!("{other:?}"),
    };
    office.done("root", vec![Command::receipt("A", cny(701)).unwrap(), Command::receipt("B", cny(701)).unwrap()]);
    let transfer = |to: AccountKey| Command::Transfer { account: account("A"), to, amount: cny(7), lots: vec![] };
    let undo = |movement: Id| vec![Command::UndoMovement { movement, amount: None }];
    let away = moved(office.done("root", vec![transfer(account("B"))]));
    for person in ["li", "sun"] {
        let before = office.book.clone();
        assert_eq!(office.refused(person, undo(away.clone())).code(), "not_allowed");
        assert_eq!(office.book, before, "{person}");
    }
    let own = AccountKey { fields: vec![Field::text("contract", "C-1").unwrap()], ..account("A") };
    let within = moved(office.done("root", vec![transfer(own)]));
    assert_eq!(office.refused("sun", undo(within.clone())).code(), "not_allowed");
    office.done("li", undo(within));
    office.done("zhao", undo(away));
    let ask = Command::RequestRefund {
        refund: Some(id("RF-1")),
        account: account("A"),
        amount: cny(5),
        cause: RefundCause::Agreed,
        lots: vec![],
    };
    office.done("li", vec![ask]);
    office.done("li", vec![Command::PayRefund { refund: id("RF-1"), amount: None, reference: None }]);
    let back = vec![Command::ReturnRefund { refund: id("RF-1"), amount: Some(cny(2)) }];
    let credit = |note: &str| {
        let (account, nature) = (account("A"), duebook::Nature::Advance);
        vec![Command::CreditAccount { note: id(note), account, amount: cny(3), nature }]
    };
    assert_eq!(office.refused("sun", back.clone()).code(), "not_allowed");
    assert_eq!(office.refused("sun", credit("CN-1")).code(), "not_allowed");
    office.done("li", back);
    office.done("li", credit("CN-1"));
}

// R63–R66: separation of duties, digests, order of steps, and nothing after the end.
#[test]
fn r63_who_asked_does_not_decide_and_nothing_is_decided_twice() {
    let mut office = under_approval(&["requestRefund"]);
    // The only sales manager asks: nobody is left to confirm, and that is said before anybody works on it.
    assert_eq!(office.refused("wang", vec![refund(700_001)]).code(), "no_approver");
    let case = office.ask("zhao", vec![refund(300_001)]);
    office.yes("wang", &case, "confirm");
    let yes = office.answer(&case, "review", CaseAct::Approve {});
    assert_eq!(office.refused("zhao", vec![yes]).code(), "own_request");

    let case = office.ask("li", vec![refund(500_001)]);
    let early = office.answer(&case, "review", CaseAct::Approve {});
    assert_eq!(office.refused("zhao", vec![early]).code(), "step_not_open");
    let Command::AnswerCase { case, step, act, .. } = office.answer(&case, "confirm", CaseAct::Approve {}) else {
        panic!()
    };
    let stale = Command::AnswerCase { case: case.clone(), step, digest: id("other"), act, comment: None };
    assert_eq!(office.refused("wang", vec![stale]).code(), "approval_stale");
    office.yes("wang", &case, "confirm");
    let figures = office.figures();
    let no = office.answer(&case, "review", CaseAct::Reject {});
    assert_eq!(office.done("zhao", vec![no.clone()]).len(), 1);
    assert!(matches!(office.state(&case), CaseState::Rejected { .. }));
    assert_eq!(office.refused("qian", vec![no]).code(), "case_closed");
    assert_eq!(office.refused("li", vec![Command::CarryOut { case: case.clone() }]).code(), "approval_denied");
    assert_eq!(office.figures(), figures);

    let case = office.ask("li", vec![refund(500_002)]);
    let back = office.answer(&case, "confirm", CaseAct::Withdraw {});
    assert_eq!(office.refused("wang", vec![back.clone()]).code(), "not_requester");
    office.done("li", vec![back]);
    assert!(matches!(office.state(&case), CaseState::Withdrawn { .. }));
    assert_eq!(office.refused("li", vec![Command::CarryOut { case: id("O-999") }]).code(), "unknown_case");
}

// R67: what is approved is carried out once.
#[test]
fn r67_what_was_approved_is_carried_out_once() {
    let mut office = under_approval(&["requestRefund"]);
    let case = office.ask("li", vec![refund(500_001)]);
    office.yes("wang", &case, "confirm");
    let yes = office.answer(&case, "review", CaseAct::Approve {});
    let order = office.next("zhao", vec![yes]);
    let first = office.give(&order).unwrap();
    let figures = office.figures();
    let again = office.book.decide(&order).unwrap();
    assert!(again.events.is_empty());
    assert_eq!(again.earlier.len(), first.len());
    assert_eq!(office.refused("zhao", vec![Command::CarryOut { case: case.clone() }]).code(), "case_done");
    assert_eq!(office.figures(), figures);
    // The hold is called as the order that asked for it, be it carried out by another.
    assert_eq!(office.book.holds(&id("A"), &AsOf::default()).unwrap()[0].hold, case);
    // The request with the same id has the same answer for ever.
    let opened = office.book.order(&case).to_vec();
    let commands = office.book.order_case(&case).unwrap().commands;
    let asked = Order { commands, ..Order::new(case.as_str(), "li", opened[0].at, day(), refund(500_001)).unwrap() };
    let answer = office.book.decide(&asked).unwrap();
    assert!(answer.waits && answer.events.is_empty() && answer.earlier == opened);
}

// What was approved cannot be done any more: the approval stands, the log says why, and it may be tried again.
#[test]
fn approved_and_held_up_until_the_book_allows_it() {
    let mut office = under_approval(&["writeOff"]);
    let case = office.ask("li", vec![write_off(Some(30_007))]);
    office.yes("wang", &case, "confirm");
    let pay = Command::Pay { item: id("I-A"), amount: Some(cny(20_000)), account: None, lots: vec![] };
    let paid = office.done("root", vec![pay]);
    let figures = office.figures();
    let events = office.yes("zhao", &case, "review");
    let [BookEvent::CaseAnswered { .. }, BookEvent::CaseHeldUp { code, .. }] = events.as_slice() else {
        panic!("{events:?}")
    };
    assert_eq!(code, "over_allocated");
    assert!(matches!(office.state(&case), CaseState::Approved { .. }));
    assert_eq!(office.figures(), figures);
    assert_eq!(office.refused("li", vec![Command::CarryOut { case: case.clone() }]).code(), "over_allocated");
    let Some(BookEvent::Allocated { movement, .. }) = paid.first() else { panic!() };
    office.done("root", vec![Command::UndoAllocation { allocation: movement.id.clone(), amount: None }]);
    office.done("li", vec![Command::CarryOut { case: case.clone() }]);
    assert!(office.book.open_items(&id("A"), &AsOf::default()).unwrap().is_empty());
    assert_eq!(office.refused("li", vec![Command::CarryOut { case }]).code(), "case_done");
}

// An amount that the order leaves to the book is the amount that was approved, or nothing happens.
#[test]
fn r64_an_amount_that_changed_meanwhile_is_not_what_was_approved() {
    let mut office = under_approval(&["writeOff"]);
    let case = office.ask("li", vec![write_off(None)]);
    office.yes("wang", &case, "confirm");
    office.done("root", vec![Command::Pay { item: id("I-A"), amount: Some(cny(7)), account: None, lots: vec![] }]);
    let events = office.yes("zhao", &case, "review");
    let [_, BookEvent::CaseHeldUp { code, .. }] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(code, "approval_stale");
    assert_eq!(office.book.receivable(&id("I-A"), &AsOf::default()).unwrap().receivable.open, cny(30_000));
}

#[test]
fn an_order_waits_as_a_whole_and_for_one_approval() {
    let mut office = under_approval(&["requestRefund", "writeOff"]);
    let both = office.refused("li", vec![refund(50_001), write_off(Some(20_000))]);
    assert_eq!((both.code(), both.path()), ("several_approvals", "commands[1]"));
    let case = office.ask("li", vec![Command::receipt("A", cny(9)).unwrap(), refund(1_000_008)]);
    office.yes("wang", &case, "confirm");
    office.yes("zhao", &case, "review");
    let events = office.yes("cao", &case, "decide");
    assert!(
        matches!(
            events.as_slice(),
            [
                BookEvent::CaseAnswered { .. },
                BookEvent::CaseCarriedOut { .. },
                BookEvent::ReceiptConfirmed { .. },
                BookEvent::RefundRequested { .. },
            ]
        ),
        "{events:?}"
    );
    // What cannot be done is refused when it is asked for.
    assert_eq!(office.refused("li", vec![refund(900_000_000)]).code(), "insufficient_balance");
    // A requester nobody knows cannot ask.
    office.done("root", vec![Command::receipt("A", cny(1_000_003)).unwrap()]);
    assert_eq!(office.refused("stranger", vec![refund(50_001)]).code(), "unknown_person");
}

#[test]
fn policies_have_versions_and_one_policy_decides_an_action() {
    let mut office = under_approval(&["writeOff"]);
    let again = office.refused("root", vec![Command::ChangeApprovalPolicy { policy: policy(&["writeOff"]) }]);
    assert_eq!((again.code(), again.path()), ("number_out_of_range", "commands[0].policy.version"));
    let other = ApprovalPolicy { id: id("other"), ..policy(&["forfeit", "writeOff"]) };
    let taken = office.refused("root", vec![Command::ChangeApprovalPolicy { policy: other }]);
    assert_eq!((taken.code(), taken.path()), ("action_taken", "commands[0].policy.actions[1]"));
    // A later version that begins later leaves the old one in force until then.
    let later = ApprovalPolicy { version: 2, from: Some(at(4_000)), ..policy(&["forfeit"]) };
    office.done("root", vec![Command::ChangeApprovalPolicy { policy: later }]);
    let case = office.ask("li", vec![write_off(Some(20_000))]);
    assert_eq!(office.book.order_case(&case).unwrap().case.version, 1);
    office.orders = 400;
    let events = office.done("li", vec![write_off(Some(20_000))]);
    assert!(matches!(events.as_slice(), [BookEvent::WrittenOff { .. }]), "{events:?}");
    assert_eq!(office.book.approval_policies()[0].version, 2);
    office.done("root", vec![Command::RemoveApprovalPolicy { policy: id("money-out") }]);
    assert_eq!(
        office.refused("root", vec![Command::RemoveApprovalPolicy { policy: id("money-out") }]).code(),
        "unknown_policy"
    );
    assert!(office.book.approval_policies().is_empty());
}

// R68–R70: deadlines, holders and times from the book.
#[test]
fn r68_the_book_says_who_holds_a_case_and_how_long_it_took() {
    let mut office = under_approval(&["requestRefund"]);
    let case = office.ask("li", vec![refund(500_001)]);
    let holders = office.book.case_holders(&case, at(900)).unwrap().unwrap();
    assert_eq!(holders.holders.iter().map(|one| one.person.as_str()).collect::<Vec<_>>(), ["wang"]);
    assert!(office.book.case_holders(&case, at(-1)).unwrap().is_none());
    // Who leaves holds nothing; the successor does.
    let gone = Person { until: Some(at(300)), ..Person::new("wang", &["salesManager"]).unwrap() };
    let heir = Person::new("wu", &["salesManager"]).unwrap();
    office.done("root", vec![Command::ChangePeople { people: vec![gone, heir], departments: vec![] }]);
    let holders = office.book.case_holders(&case, at(900)).unwrap().unwrap();
    assert_eq!(holders.holders.iter().map(|one| one.person.as_str()).collect::<Vec<_>>(), ["wu"]);
    office.orders = 100;
    office.yes("wu", &case, "confirm");
    office.yes("qian", &case, "review");
    let times = office.book.cycle_times(&[50], at(9_000)).unwrap();
    assert_eq!((times[0].count, times[0].total), (1, 1_020 - 90));
    assert!(office.book.open_cases().unwrap().is_empty());
}

// R98: hidden values are in no answer, in whatever form.
#[test]
fn r98_what_is_hidden_is_in_no_answer() {
    let office = guarded();
    let book = &office.book;
    let all = AsOf::default();
    let eyes = AsOf { viewer: Some(Viewer::new("li", at(9_000)).unwrap()), ..AsOf::default() };
    let text = |as_of: &AsOf| {
        let mut text = duebook::json::write(&book.customer(&id("A"), as_of).unwrap()).unwrap();
        text += &duebook::json::write(&book.open_items(&id("A"), as_of).unwrap()).unwrap();
        text += &duebook::json::write(&book.receivable(&id("I-A"), as_of).unwrap()).unwrap();
        text + &duebook::json::write(&book.receipt(&id("R-A"), as_of).unwrap()).unwrap()
    };
    assert!(text(&all).contains("secret-cost") && text(&all).contains("secret name"));
    assert!(!text(&eyes).contains("secret") && text(&eyes).contains("seen-site"));
    let record = RecordKey::Item { item: id("I-A") };
    let facts = book.facts_seen(&record, eyes.viewer.as_ref().unwrap()).unwrap();
    assert_eq!(facts.hidden, [id("cost")]);
    assert!(!duebook::json::write(&facts).unwrap().contains("secret"));
    // Events are whole: from whom something is hidden, they are kept.
    let stream = BookStream::Customer { customer: id("A") };
    let refused = book.history(&stream, eyes.viewer.as_ref()).unwrap_err();
    assert_eq!(refused.code(), "field_protected");
    let finance = Viewer::new("zhao", at(9_000)).unwrap();
    assert_eq!(book.history(&stream, Some(&finance)).unwrap(), book.history(&stream, None).unwrap());
    // As recorded long ago, the rights are those of today.
    let then = AsOf { recorded: Some(at(65)), ..eyes };
    assert_eq!(book.balance(&id("B"), &then).unwrap_err().code(), "not_allowed");
}

// R98: from whom amounts are hidden, a refusal hides them as well, in its answer, in the log and beforehand; all else of
// it is told. Who sees amounts is told them.
#[test]
fn r98_a_refusal_tells_no_amount_that_is_hidden() {
    let lots: Vec<Id> = vec![];
    let hold = |amount| Command::Hold {
        hold: None,
        account: account("A"),
        amount: cny(amount),
        purpose: HoldPurpose::Order,
        reference: None,
        fields: vec![],
        until: None,
        lots: lots.clone(),
    };
    let transfer =
        Command::Transfer { account: account("A"), to: account("B"), amount: cny(2_000_007), lots: lots.clone() };
    let pay = Command::Pay { item: id("I-A"), amount: Some(cny(40_007)), account: None, lots: lots.clone() };
    let credit = Command::CreditNote { note: id("CN-1"), item: id("I-A"), amount: cny(40_007) };
    let capture = Command::Capture { hold: id("H-1"), item: id("I-A"), amount: Some(cny(7)) };
    let tried = [refund(2_000_007), hold(2_000_007), transfer, pay, credit, write_off(Some(40_007)), capture];
    for hidden in ["open", "available", "amount", "cost"] {
        let mut office = Office::new();
        office.done("root", vec![named("H-1", hold(5))]);
        let fields = vec![id(hidden)];
        let mask = FieldMask { actions: vec![], fields, access: FieldAccess::Hidden, step: None };
        let role = |role: &str, masks| {
            let rule = |verb| AccessRule::allow(&format!("{role}-{verb:?}"), verb, RowScope::All).unwrap();
            AccessRole { role: id(role), rules: vec![rule(Verb::View), rule(Verb::Adjust)], masks }
        };
        let roles = vec![role("sales", vec![mask]), role("admin", vec![])];
        office.done(
            "root",
            vec![Command::ChangeAccess { policy: Some(AccessPolicy { roles, ..AccessPolicy::default() }) }],
        );
        for command in &tried {
            let told = office.refused("root", vec![command.clone()]);
            let order = office.next("li", vec![command.clone()]);
            let problems = office.book.validate(&order).unwrap();
            let refused = office.give(&order).unwrap_err();
            let sees = hidden == "cost";
            let code = if sees { told.code() } else { "figures_hidden" };
            assert_eq!((refused.code(), refused.path()), (code, told.path()), "{command:?}");
            let problems: Vec<Error> = problems.iter().filter_map(duebook::OrderProblem::error).collect();
            assert_eq!(problems, std::slice::from_ref(&refused));
            if let ErrorKind::FiguresHidden { person, refusal } = refused.kind() {
                assert_eq!((person, refusal.as_str()), (&id("li"), told.code()));
                let last = office.book.changes_since(0).unwrap().last().unwrap().line().unwrap();
                assert!(last.contains("figures_hidden") && !last.contains("CNY"), "{last}");
            }
        }
        // What has no amounts in it is told to everybody.
        let unknown = office.refused("li", vec![Command::Release { hold: id("H-7") }]);
        assert_eq!((unknown.code(), unknown.path()), ("unknown_hold", "commands[0].hold"));
    }
}

fn named(name: &str, command: Command) -> Command {
    match command {
        Command::Hold { account, amount, purpose, reference, fields, until, lots, .. } => {
            Command::Hold { hold: Some(id(name)), account, amount, purpose, reference, fields, until, lots }
        }
        other => other,
    }
}

// R98: the amount of a receivable among its facts is what is open of it, and goes with it.
#[test]
fn r98_what_is_open_is_no_fact_where_it_is_hidden() {
    let mut office = Office::new();
    let rule = AccessRule::allow("view", Verb::View, RowScope::All).unwrap();
    let mask = FieldMask { actions: vec![], fields: vec![id("open")], access: FieldAccess::Hidden, step: None };
    let roles = vec![AccessRole { role: id("sales"), rules: vec![rule], masks: vec![mask] }];
    office
        .done("root", vec![Command::ChangeAccess { policy: Some(AccessPolicy { roles, ..AccessPolicy::default() }) }]);
    let viewer = Viewer::new("li", at(9_000)).unwrap();
    let facts = |record: &RecordKey| office.book.facts_seen(record, &viewer).unwrap();
    let item = facts(&RecordKey::Item { item: id("I-A") });
    assert_eq!(item.hidden, [id("amount")]);
    assert!(!duebook::json::write(&item).unwrap().contains("300.07"), "{item:?}");
    let receipt = facts(&RecordKey::Receipt { receipt: id("R-A") });
    assert!(receipt.hidden.is_empty() && duebook::json::write(&receipt).unwrap().contains("10000.03"));
}

// R98: an account without one of its fields is another account, so nothing that names it is shown.
#[test]
fn r98_what_names_an_account_by_a_hidden_field_is_not_shown() {
    let mut office = guarded();
    let project = AccountKey { fields: vec![Field::text("cost", "secret-project").unwrap()], ..account("A") };
    let receipt = Receipt { account: project.fields.clone(), ..Receipt::new("A", cny(70_007)).unwrap() };
    office.done("root", vec![Command::RecordReceipt { receipt }]);
    let refund = Command::RequestRefund {
        refund: None,
        account: project.clone(),
        amount: cny(3),
        cause: RefundCause::default(),
        lots: vec![],
    };
    office.done("root", vec![refund]);
    let book = &office.book;
    let eyes = AsOf { viewer: Some(Viewer::new("li", at(9_000)).unwrap()), ..AsOf::default() };
    let (a, viewer) = (id("A"), eyes.viewer.as_ref());
    let refused = [
        book.lots(&a, &eyes).map(drop).unwrap_err(),
        book.holds(&a, &eyes).map(drop).unwrap_err(),
        book.ledger(&project, day(), day(), viewer).map(drop).unwrap_err(),
    ];
    assert!(refused.iter().all(|one| one.code() == "field_protected" && !one.en().contains("secret")), "{refused:?}");
    assert_eq!(book.holds(&a, &AsOf::default()).unwrap()[0].account, project);
    // The sums are whole; the row that would name the account is left out.
    let balance = book.balance(&a, &eyes).unwrap().remove(0);
    assert_eq!((balance.in_refund, balance.booked), (cny(3), cny(1_070_010)));
    assert!(!balance.accounts.iter().any(|row| row.account == project), "{balance:?}");
    assert!(book.balance(&a, &AsOf::default()).unwrap()[0].accounts.iter().any(|row| row.account == project));
    assert!(book.ledger(&account("A"), day(), day(), viewer).is_ok());
}

#[test]
fn r95_view_approve_and_adjust_are_apart() {
    let mut office = guarded();
    office.done("root", vec![Command::ChangeApprovalPolicy { policy: policy(&["requestRefund"]) }]);
    let case = office.ask("li", vec![refund(500_001)]);
    // wang holds the step, but the access policy gives no right to approve; a stranger is not even known.
    let yes = office.answer(&case, "confirm", CaseAct::Approve {});
    let denied = office.refused("wang", vec![yes.clone()]);
    assert_eq!((denied.code(), denied.path()), ("not_allowed", "commands[0]"));
    let unknown = office.refused("stranger", vec![yes]);
    assert_eq!((unknown.code(), unknown.path()), ("unknown_person", "by"));
    // Taking back is for who asked, and needs no right.
    let back = office.answer(&case, "confirm", CaseAct::Withdraw {});
    office.done("li", vec![back]);
    // A field that may not be written.
    let receivable = Receivable {
        fields: vec![Field::text("cost", "1").unwrap()],
        ..Receivable::new("I-2", "A", cny(5), day()).unwrap()
    };
    let refused = office.refused("li", vec![Command::OpenReceivable { receivable, value: None }]);
    assert_eq!((refused.code(), refused.path()), ("field_protected", "commands[0].receivable.fields[0].name"));
    // No policy any more: everybody may everything again.
    office.done("root", vec![Command::ChangeAccess { policy: None }]);
    office.done("stranger", vec![Command::receipt("B", cny(1)).unwrap()]);
}

#[test]
fn a_business_date_too_far_from_the_clock_is_refused_where_the_rules_say_so() {
    let mut office = Office::new();
    let window = |back, ahead, east| Some(DateWindow { back, ahead, utc_offset: Some(east) });
    let rules = |dates| Command::ChangeRules {
        since: Date::new(2020, 1, 1).unwrap(),
        rules: BookRules { dates, ..BookRules::default() },
    };
    let refused = office.refused("root", vec![rules(window(Some(-1), None, 0))]);
    assert_eq!((refused.code(), refused.path()), ("number_out_of_range", "commands[0].rules.dates.back"));
    office.done("root", vec![rules(window(Some(3), Some(0), 480))]);
    let mut on = |date: &str, clock: &str| {
        let mut order = office.next("root", vec![Command::receipt("A", cny(1)).unwrap()]);
        (order.on, order.at) = (date.parse().unwrap(), clock.parse().unwrap());
        office.give(&order).map_err(|e| (e.code().to_owned(), e.path().to_owned()))
    };
    let late = || Err(("date_out_of_reach".to_owned(), "on".to_owned()));
    assert!(on("2026-02-06", "2026-02-06T15:59:59Z").is_ok());
    assert_eq!(on("2026-02-07", "2026-02-06T15:59:59Z"), late());
    assert!(on("2026-02-07", "2026-02-06T16:00:00Z").is_ok(), "midnight in China");
    assert!(on("2026-02-04", "2026-02-06T16:00:00Z").is_ok());
    assert_eq!(on("2026-02-03", "2026-02-06T16:00:00Z"), late());
}

// R103, R174: the head of the book is that of the file with its genesis and lines.
#[test]
fn r103_the_head_of_the_book_proves_its_lines() {
    let mut office = Office::new();
    let kept = office.book.head().unwrap();
    office.done("root", vec![Command::receipt("A", cny(11)).unwrap()]);
    let head = office.book.head().unwrap();
    assert_eq!(head.count, office.book.sequence() + 1);
    let mut lines = vec![office.book.first_line()];
    lines.extend(office.book.changes_since(0).unwrap().iter().map(|one| one.line().unwrap()));
    let trust =
        duebook::LogTrust { heads: vec![kept.clone(), head.clone()], book: Some(id("acme")), ..Default::default() };
    assert!(duebook::verify_lines(&lines, &trust).unwrap().is_intact());
    let proof = office.book.inclusion(3).unwrap();
    duebook::verify_inclusion(&lines[3], &proof, &head).unwrap();
    let grown = office.book.consistency(kept.count).unwrap();
    duebook::verify_consistency(&grown, &kept, &head).unwrap();
    assert_eq!(office.book.inclusion(99).unwrap_err().code(), "number_out_of_range");
    // The same book from its log has the same head, asked once or many times.
    let mut again = Book::replay("acme", office.book.changes_since(0).unwrap()).unwrap();
    assert_eq!(again.head().unwrap(), head);
}

/// What is asked through a viewer leaves out rows, and is refused where a figure would have to be left out.
#[test]
fn r95_r98_totals_proposals_tags_and_balances_know_who_looks() {
    let hidden = |record: &str, field: &str| FieldMask {
        actions: vec![id(record)],
        fields: vec![id(field)],
        access: FieldAccess::Hidden,
        step: None,
    };
    let mut office = Office::new();
    let tag = |customer: &str| Command::Tag { subject: RecordKey::Customer { customer: id(customer) }, tag: id("vip") };
    office.done("root", vec![tag("A"), tag("B")]);
    let now = at(9_999);
    let eyes = |who: &str| AsOf { on: Some(day()), viewer: Some(Viewer::new(who, now).unwrap()), recorded: None };
    let own = |role: &str, scope, masks| AccessRole {
        role: id(role),
        rules: vec![AccessRule::allow(&format!("{role}-view"), Verb::View, scope).unwrap()],
        masks,
    };
    let roles = vec![
        own("sales", RowScope::Own, vec![]),
        own("finance", RowScope::All, vec![hidden("account", "available"), hidden("customer", "tags")]),
        own("cfo", RowScope::All, vec![hidden("receivable", "open")]),
        own("admin", RowScope::All, vec![]),
    ];
    let policy = AccessPolicy { roles, ..AccessPolicy::default() };
    office.done("root", vec![Command::ChangeAccess { policy: Some(policy) }]);
    let (book, cur) = (&office.book, Currency::new("CNY").unwrap());
    let code = |refused: Error| refused.code().to_owned();
    // Rows that may not be seen are left out of a total.
    assert_eq!(book.control_total(cur, &eyes("root")).unwrap(), cny(60_014));
    assert_eq!(book.control_total(cur, &AsOf::default()).unwrap(), cny(60_014));
    assert_eq!(book.control_total(cur, &eyes("li")).unwrap(), cny(30_007));
    assert_eq!(code(book.control_total(cur, &eyes("cao")).unwrap_err()), "field_protected");
    assert_eq!(code(book.control_total(cur, &eyes("nobody")).unwrap_err()), "unknown_person");
    // A plan is whole or it is none.
    assert_eq!(book.proposal(&id("A"), None, &eyes("li")).unwrap().lines.len(), 1);
    assert_eq!(code(book.proposal(&id("B"), None, &eyes("li")).unwrap_err()), "not_allowed");
    assert_eq!(code(book.proposal(&id("A"), None, &eyes("cao")).unwrap_err()), "field_protected");
    assert_eq!(code(book.proposal(&id("A"), None, &eyes("zhao")).unwrap_err()), "field_protected");
    assert_eq!(code(book.proposal(&id("A"), None, &AsOf::default()).unwrap_err()), "missing_field");
    let subject = |customer: &str| RecordKey::Customer { customer: id(customer) };
    assert_eq!(book.tags(&subject("A"), &eyes("li")).unwrap(), [id("vip")]);
    assert_eq!(code(book.tags(&subject("B"), &eyes("li")).unwrap_err()), "not_allowed");
    assert_eq!(code(book.tags(&subject("A"), &eyes("zhao")).unwrap_err()), "field_protected");
    // A figure that is hidden is in no answer.
    assert_eq!(book.balance(&id("A"), &eyes("li")).unwrap()[0].available, cny(1_000_003));
    assert_eq!(code(book.balance(&id("A"), &eyes("zhao")).unwrap_err()), "field_protected");
    assert_eq!(code(book.lots(&id("A"), &eyes("zhao")).unwrap_err()), "field_protected");
    assert_eq!(code(book.summary(&eyes("zhao")).unwrap_err()), "field_protected");
    // Blame leaves hidden fields out.
    let blamed = |who: &str| {
        let found = book.blame(&subject("A"), &eyes(who)).unwrap();
        found.into_iter().any(|one| one.field == "tags")
    };
    assert_eq!((blamed("li"), blamed("zhao")), (true, false));
    assert_eq!(code(book.blame(&subject("B"), &eyes("li")).unwrap_err()), "not_allowed");
}

/// Who reads a notice or a refusal reads no name of a program: every command and kind of record has its words.
#[test]
fn what_is_asked_for_is_told_in_words() {
    let source = include_str!("../../../core/src/book/command.rs");
    let (_, names) = source.split_once("pub const fn action").unwrap();
    let commands = names.lines().filter_map(|line| line.split_once("=> \"")?.1.strip_suffix("\","));
    let seen = ["customer", "contract", "receivable", "receipt", "account", "reconciliation", "exception"];
    let mut told = 0;
    for name in commands.chain(seen) {
        let reason = NoticeReason::CaseRejected { case: id("O-7"), action: id(name), by: id("wang") };
        assert!(!reason.zh().contains(name), "{}", reason.zh());
        assert!(!reason.en().ends_with(&format!(": {name}")), "{}", reason.en());
        told += 1;
    }
    assert_eq!(told, 72);
    let own = NoticeReason::CaseRejected { case: id("O-7"), action: id("sampleLoan"), by: id("wang") };
    assert_eq!(own.en(), "wang rejected case O-7: sampleLoan");
    assert_eq!(own.zh(), "wang 拒绝了审批单 O-7：“sampleLoan”");
}
