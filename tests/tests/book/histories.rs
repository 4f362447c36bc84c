//! The book keeps its promises on random histories, and agrees with a slow auditor who knows no running figure.
//!
//! The auditor sees only the orders that were accepted and what was asked; he keeps plain maps of lots, holds and
//! receivables and works every figure out by walking over them.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AccountKey, AsOf, BackDating, Book, BookEvent, BookRules, BookSnapshot, BookStream, Command, Contract, Currency,
    Date, DayRate, Decision, Due, EventDate, ExceptionChange, ExceptionClass, ExceptionFinding, Expected, HoldPurpose,
    Id, Instant, ItemStanding, LateTerms, Money, Nature, Order, PartPaid, Percent, PeriodSpan, Receipt, Receivable,
    RecordKey, Recorded, RefundCause, Refusals, Remainder, Respread, Rounding, ScheduleRequest, Terms, UnpaidItems,
    Until, json, read_log,
};
use proptest::prelude::*;

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).unwrap()
}

fn currency() -> Currency {
    Currency::new("CNY").unwrap()
}

fn cny(minor: i64) -> Money {
    Money::new(minor, currency()).unwrap()
}

fn day(number: i64) -> Date {
    Date::new(2026, 2, 20).unwrap().add_days(number).unwrap()
}

fn at(number: i64) -> Instant {
    Instant::parse("2026-02-20T08:00:00Z").unwrap().add_seconds(number).unwrap()
}

const CUSTOMERS: [&str; 3] = ["ACME", "BOLT", "CARP"];

fn customer(which: u8) -> Id {
    id(CUSTOMERS[usize::from(which) % CUSTOMERS.len()])
}

fn account(which: u8) -> AccountKey {
    AccountKey { customer: customer(which), currency: currency(), fields: vec![] }
}

// ---- random orders -------------------------------------------------------------------------------

/// One random wish; what it names may or may not be there.
#[derive(Clone, Copy, Debug)]
struct Wish {
    kind: u8,
    who: u8,
    other: u8,
    amount: i64,
    pick: u8,
    /// Days after the order before; below zero it is back-dated.
    days: i64,
    /// How many more commands are in the batch.
    more: u8,
    retries: u8,
}

fn wish() -> impl Strategy<Value = Wish> {
    let amount = prop_oneof![1 => Just(0_i64), 1 => Just(1), 8 => 1..200_i64, 3 => 1_000..1_100_i64];
    (
        (0..48_u8, 0..3_u8, 0..3_u8, amount),
        (any::<u8>(), prop_oneof![8 => 0..3_i64, 1 => -6..0_i64], prop_oneof![6 => Just(0_u8), 1 => 1..4_u8], 0..3_u8),
    )
        .prop_map(|((kind, who, other, amount), (pick, days, more, retries))| Wish {
            kind,
            who,
            other,
            amount,
            pick,
            days,
            more,
            retries,
        })
}

fn wishes(most: usize) -> impl Strategy<Value = Vec<Wish>> {
    prop::collection::vec(wish(), 1..most)
}

/// Ids that earlier orders may have made.
struct Names<'a> {
    book: &'a Book,
    on: Date,
}

impl Names<'_> {
    fn any<T>(list: Vec<T>, pick: u8) -> Option<T> {
        let len = list.len();
        (len > 0).then(|| list.into_iter().nth(usize::from(pick) % len)).flatten()
    }

    fn events(&self) -> impl Iterator<Item = &BookEvent> {
        self.book.changes_since(0).unwrap().iter().map(|one| &one.event)
    }

    /// Mostly one with something open.
    fn item(&self, pick: u8) -> Id {
        let open = CUSTOMERS.iter().filter_map(|who| self.book.open_items(&id(who), &AsOf::default()).ok()).flatten();
        let open: Vec<Id> = open.map(|item| item.receivable.id).collect();
        if !open.is_empty() && !pick.is_multiple_of(5) {
            return Self::any(open, pick).unwrap();
        }
        let all = self.events().filter_map(|event| match event {
            BookEvent::ReceivableOpened { receivable, .. } => Some(receivable.id.clone()),
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn receipt(&self, pick: u8) -> Id {
        let all = self.events().filter_map(|event| match event {
            BookEvent::ReceiptClaimed { receipt } => receipt.receipt.clone(),
            BookEvent::ReceiptConfirmed { receipt, .. } => Some(receipt.clone()),
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn allocation(&self, pick: u8) -> Id {
        let all = self.events().filter_map(|event| match event {
            BookEvent::Allocated { movement, .. } => Some(movement.id.clone()),
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn hold(&self, pick: u8, refund: bool) -> Id {
        let all = self.events().filter_map(|event| match event {
            BookEvent::RefundRequested { refund: name, .. } if refund => Some(name.clone()),
            BookEvent::Moved { movement } if !refund => match &movement.act {
                duebook::Act::Hold { hold, .. } => Some(hold.clone()),
                _ => None,
            },
            _ => None,
        });
        // Mostly the latest: those before are resolved.
        let all: Vec<Id> = all.collect();
        let latest = if pick.is_multiple_of(3) { all } else { all.into_iter().rev().take(1).collect() };
        Self::any(latest, pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn written_off(&self, pick: u8) -> Id {
        let all = self.events().filter_map(|event| match event {
            BookEvent::WrittenOff { item, .. } => Some(item.clone()),
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn contract(&self, pick: u8) -> Id {
        let all = self.events().filter_map(|event| match event {
            BookEvent::ContractRegistered { contract, .. } => Some(contract.id.clone()),
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn found(&self, line: u8, amount: Money) -> ExceptionFinding {
        let (book, bank) = (vec![], vec![id(format!("B-{line}"))]);
        ExceptionFinding { category: ExceptionClass::BankOnly, book, bank, amount, on: self.on }
    }

    fn exception(&self, pick: u8) -> Id {
        let known = self.book.exceptions(&id("ICBC-1"), &AsOf::default()).unwrap();
        Self::any(known.into_iter().map(|one| one.id).collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    /// The wish as a command; what names nothing that is there is mostly a receipt instead.
    fn command(&self, wish: Wish, name: &str) -> Command {
        let wanted = self.wanted(wish, name);
        let lost = json::write(&wanted).unwrap().contains("NOBODY") && !wish.pick.is_multiple_of(7);
        if lost { self.wanted(Wish { kind: wish.kind % 12, ..wish }, name) } else { wanted }
    }

    fn wanted(&self, wish: Wish, name: &str) -> Command {
        let Wish { who, other, pick, .. } = wish;
        let amount = cny(wish.amount);
        let some = (wish.amount > 0).then_some(amount);
        match wish.kind {
            0..=6 => Command::RecordReceipt {
                receipt: Receipt {
                    nature: [Nature::Advance, Nature::Deposit, Nature::Promotional][usize::from(pick) % 3],
                    bank_ref: pick.is_multiple_of(4).then(|| id(format!("BANK-{pick}"))),
                    expires: pick.is_multiple_of(5).then(|| self.on.add_days(9).unwrap()),
                    ..Receipt::new(customer(who).as_str(), amount).unwrap()
                },
            },
            7..=11 => Command::OpenReceivable {
                receivable: Receivable::new(
                    id(format!("INV-{name}")),
                    customer(who),
                    amount,
                    self.on.add_days(5).unwrap(),
                )
                .unwrap(),
                value: None,
            },
            12..=14 => Command::Pay { item: self.item(pick), amount: some, account: None, lots: vec![] },
            15..=17 => {
                Command::Allocate { customer: customer(who), scheme: None, currency: None, lots: vec![], items: vec![] }
            }
            18..=20 => Command::UndoAllocation { allocation: self.allocation(pick), amount: some },
            21..=22 => Command::Hold {
                hold: None,
                account: account(who),
                amount,
                purpose: HoldPurpose::Order,
                reference: None,
                fields: vec![],
                until: pick.is_multiple_of(3).then(|| self.on.add_days(4).unwrap()),
                lots: vec![],
            },
            23 => Command::Capture { hold: self.hold(pick, false), item: self.item(wish.other), amount: some },
            24 => Command::Release { hold: self.hold(pick, false) },
            25 => Command::RequestRefund {
                refund: None,
                account: account(who),
                amount,
                cause: RefundCause::Unused,
                lots: vec![],
            },
            26 => Command::PayRefund { refund: self.hold(pick, true), amount: some, reference: None },
            27 => Command::CancelRefund { refund: self.hold(pick, true) },
            28 => Command::Transfer { account: account(who), to: account(other), amount, lots: vec![] },
            29 => Command::WriteOff { item: self.item(pick), amount: some },
            30 => Command::Recover { item: self.written_off(pick), amount: cny(wish.amount % 60) },
            31 => Command::CreditNote { note: id(format!("CN-{name}")), item: self.item(pick), amount },
            32 => Command::ClaimReceipt { receipt: Receipt::new(customer(who).as_str(), amount).unwrap() },
            33 if pick.is_multiple_of(3) => Command::RejectReceipt { receipt: self.receipt(pick) },
            33 => Command::ConfirmReceipt { receipt: self.receipt(pick) },
            34 => Command::BounceReceipt { receipt: self.receipt(pick) },
            35 => match pick % 7 {
                0 => Command::Tag { subject: RecordKey::Item { item: self.item(who) }, tag: id("check") },
                1 => Command::CancelReceivable { item: self.item(pick) },
                2 => Command::DisputeReceivable { item: self.item(pick) },
                4 => Command::StartReconciliation {
                    account: id("ICBC-1"),
                    span: PeriodSpan { first: day(i64::from(other)), last: day(i64::from(other) + 6) },
                },
                5 => Command::RaiseExceptions {
                    account: id("ICBC-1"),
                    findings: vec![self.found(other, amount)],
                    rules: vec![],
                },
                6 => Command::ChangeException {
                    account: id("ICBC-1"),
                    exception: self.exception(pick),
                    change: ExceptionChange::Assign { owner: id("li.na"), due: self.on.add_days(3).unwrap() },
                },
                _ => Command::Expire { account: account(who) },
            },
            36 | 40 | 41 => Command::RegisterContract {
                contract: Contract {
                    id: id(format!("C-{name}")),
                    customer: customer(who),
                    signed: None,
                    schedule: ScheduleRequest {
                        total: amount,
                        terms: Terms::percent([
                            ("30", Due::on(self.on)),
                            ("40", Due::after("delivery", 3).unwrap()),
                            ("30", Due::after("acceptance", 5).unwrap()),
                        ])
                        .unwrap(),
                        events: vec![],
                        calendar: None,
                    },
                    references: vec![],
                    fields: vec![],
                },
            },
            37 | 42 | 43 => match pick % 4 {
                0 => Command::SubmitContract { contract: self.contract(who) },
                _ => Command::ApproveContract { contract: self.contract(who) },
            },
            38 | 44..=46 => match pick % 5 {
                0 => Command::AmendContract {
                    contract: self.contract(who),
                    total: amount,
                    part_paid: PartPaid::PaidPart,
                    rest: Respread::InProportion { rounding: Rounding::HalfUp, remainder: Remainder::Last },
                    calendar: None,
                },
                1 => Command::AmendContract {
                    contract: self.contract(who),
                    total: amount,
                    part_paid: PartPaid::Whole,
                    rest: Respread::ByTerms {
                        terms: Terms::percent([
                            ("50", Due::after("delivery", 1).unwrap()),
                            ("50", Due::after("warranty", 2).unwrap()),
                        ])
                        .unwrap(),
                    },
                    calendar: None,
                },
                2 => Command::TerminateContract { contract: self.contract(who), unpaid: UnpaidItems::Canceled },
                _ => Command::ReachMilestone {
                    contract: self.contract(who),
                    event: EventDate {
                        event: id(["delivery", "acceptance", "warranty"][usize::from(other) % 3]),
                        date: self.on,
                    },
                },
            },
            _ => match pick % 13 {
                0 => Command::ClosePeriod { through: self.on.add_days(-3).unwrap() },
                1 => Command::OpenPeriod { since: self.on.add_days(-9).unwrap() },
                2 => Command::MergeCustomer { customer: customer(who), into: customer(other) },
                3 => Command::ChangeRules {
                    since: self.on.add_days(1).unwrap(),
                    rules: BookRules {
                        accounts: duebook::AccountPolicy {
                            back_dating: if other == 0 { BackDating::Refused } else { BackDating::Checked },
                            ..Default::default()
                        },
                        refusals: if other == 1 { Refusals::Forgotten } else { Refusals::Remembered },
                        ..BookRules::default()
                    },
                },
                4 => Command::RenameCustomer { customer: customer(who), name: format!("name {name}") },
                5 => Command::ReassignOwner {
                    customer: Some(customer(who)),
                    owned_by: None,
                    owner: id(format!("owner-{other}")),
                    department: None,
                },
                6 => Command::ChargeLate {
                    items: vec![self.item(other)],
                    terms: LateTerms::new(DayRate::Daily { percent: Percent::parse("1.5").unwrap() }),
                    calendar: None,
                },
                7 => Command::CloseAccount { account: account(who) },
                8 => Command::ReopenAccount { account: account(who) },
                9 => Command::Reclassify {
                    account: account(who),
                    amount,
                    nature: Nature::ContractLiability,
                    lots: vec![self.receipt(other)],
                },
                10 => Command::ConfirmReceipt { receipt: self.receipt(other) },
                _ => Command::Comment { subject: RecordKey::Customer { customer: customer(who) }, text: name.into() },
            },
        }
    }
}

/// The orders of a history, each made when the ones before it are on the books.
struct History {
    book: Book,
    clock: i64,
    date: i64,
    orders: Vec<Order>,
}

impl History {
    fn new() -> Self {
        Self { book: Book::open("acme-trading").unwrap(), clock: 0, date: 0, orders: vec![] }
    }

    fn order(&mut self, wish: Wish) -> Order {
        self.clock += i64::from(wish.pick % 2);
        let on = day(self.date + wish.days);
        self.date = self.date.max(self.date + wish.days);
        let name = format!("O-{}", self.orders.len());
        let names = Names { book: &self.book, on };
        let mut commands = vec![names.command(wish, &format!("{name}-0"))];
        for more in 1..=wish.more {
            let next = Wish {
                kind: wish.kind.wrapping_mul(7).wrapping_add(more.wrapping_mul(11)) % 48,
                pick: wish.pick.wrapping_add(more),
                who: (wish.who + more) % 3,
                ..wish
            };
            commands.push(names.command(next, &format!("{name}-{more}")));
        }
        let by = id(["wang.fang", "li.na"][usize::from(wish.who) % 2]);
        let order = Order { id: id(name), by, at: at(self.clock), on, expect: vec![], commands };
        self.orders.push(order.clone());
        order
    }

    /// Decides and applies; what is refused for its form leaves no trace.
    fn play(&mut self, wish: Wish) -> Option<Decision> {
        let order = self.order(wish);
        let decision = self.book.decide(&order).ok()?;
        self.book.apply(&decision.events).unwrap_or_else(|e| panic!("{e}: {order:?} {:?}", decision.events));
        Some(decision)
    }
}

fn played(wishes: &[Wish]) -> History {
    let mut history = History::new();
    for wish in wishes {
        history.play(*wish);
    }
    history
}

/// An eighth of the cases asked for: each is a whole history, and every step of it is looked at.
fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: (asked.cases / 8).max(1), failure_persistence: None, ..asked }
}

fn log(book: &Book) -> Vec<Recorded> {
    book.changes_since(0).unwrap().to_vec()
}

fn text(events: &[Recorded]) -> String {
    events.iter().map(|one| one.line().unwrap() + "\n").collect()
}

proptest! {
    #![proptest_config(config())]

    /// The state is what follows from the events, whole or in any two pieces, and from the lines of the log.
    #[test]
    fn e01_replay_is_the_state(wishes in wishes(60), cut in any::<prop::sample::Index>()) {
        let mut history = History::new();
        let mut ends = vec![(0, Book::open("acme-trading").unwrap())];
        for wish in &wishes {
            history.play(*wish);
            ends.push((log(&history.book).len(), history.book.clone()));
        }
        let events = log(&history.book);
        prop_assert_eq!(&Book::replay("acme-trading", &events).unwrap(), &history.book);
        prop_assert_eq!(&read_log(&text(&events)).unwrap(), &events);
        let (end, then) = &ends[cut.index(ends.len())];
        prop_assert_eq!(&Book::replay("acme-trading", &events[..*end]).unwrap(), then);
        let snapshot = then.snapshot().unwrap();
        let kept: BookSnapshot = json::read(&json::write(&snapshot).unwrap()).unwrap();
        prop_assert_eq!(&kept, &snapshot);
        prop_assert_eq!(&Book::restore(&kept, &events[*end..]).unwrap(), &history.book);
    }

    /// A receivable on a past day is as it stood then: what of it is given up is what was given up and owed again up to
    /// that day, and nothing is canceled or given up for good before its day.
    #[test]
    fn e16_a_receivable_stands_on_each_day_as_it_did(wishes in wishes(60)) {
        let history = played(&wishes);
        let events = log(&history.book);
        let mut items = BTreeSet::new();
        for one in &events {
            if let BookEvent::WrittenOff { item, .. } | BookEvent::ReceivableCanceled { item, .. } = &one.event {
                items.insert(item.clone());
            }
        }
        let days: BTreeSet<Date> = events.iter().map(|one| one.on).collect();
        for item in &items {
            for day in &days {
                let seen = history.book.receivable(item, &AsOf::on(*day)).unwrap();
                let (mut given_up, mut canceled) = (0, false);
                for one in events.iter().filter(|one| one.on <= *day) {
                    match &one.event {
                        BookEvent::WrittenOff { item: of, amount, .. } if of == item => given_up += amount.minor(),
                        BookEvent::Recovered { item: of, amount, .. } if of == item => given_up -= amount.minor(),
                        BookEvent::ReceivableCanceled { item: of, amount, .. } if of == item => {
                            canceled |= !amount.is_zero();
                        }
                        _ => {}
                    }
                }
                prop_assert_eq!(seen.written_off.minor(), given_up, "{} on {}", item, day);
                if canceled {
                    prop_assert_eq!(seen.standing, ItemStanding::Canceled, "{} on {}", item, day);
                }
                if seen.standing == ItemStanding::WrittenOff {
                    prop_assert!(given_up > 0 && seen.receivable.open.is_zero(), "{} on {}: {:?}", item, day, seen);
                }
            }
            let last = *days.last().unwrap();
            prop_assert_eq!(
                history.book.receivable(item, &AsOf::on(last)).unwrap(),
                history.book.receivable(item, &AsOf::default()).unwrap()
            );
        }
    }

    /// Working an order out leaves the book as it was; what was worked out can always be applied, and nothing else
    /// changes it.
    #[test]
    fn e02_decide_changes_nothing(wishes in wishes(60)) {
        let mut history = History::new();
        for wish in &wishes {
            let order = history.order(*wish);
            let before = history.book.clone();
            let decision = history.book.decide(&order);
            prop_assert_eq!(&history.book, &before, "{:?}", order);
            let Ok(decision) = decision else { continue };
            prop_assert!(!decision.events.is_empty());
            history.book.apply(&decision.events).unwrap();
            prop_assert_eq!(history.book.verify().unwrap().difference, None, "{:?}", order);
        }
    }

    /// The same order again, one to three times, at once and after the whole history, has the same answer and does
    /// nothing; another content under its id is a conflict, looked for before anything else.
    #[test]
    fn e03_an_order_happens_once(wishes in wishes(40)) {
        let mut history = History::new();
        let mut answers = vec![];
        for wish in &wishes {
            let Some(decision) = history.play(*wish) else { continue };
            let order = history.orders.last().unwrap().clone();
            for _ in 0..wish.retries {
                again(&mut history.book, &order, &decision)?;
            }
            answers.push((order, decision));
        }
        for (order, decision) in &answers {
            again(&mut history.book, order, decision)?;
            // The attempt is not the content: a later clock and other expectations change nothing.
            let expect = vec![Expected { stream: BookStream::Book {}, version: -1 }];
            again(&mut history.book, &Order { at: at(-1), expect, ..order.clone() }, decision)?;
            let mut other = order.clone();
            other.commands.push(Command::Release { hold: id("H") });
            for other in [
                other,
                Order { by: id("somebody.else"), ..order.clone() },
                Order { on: order.on.add_days(1).unwrap(), at: at(-1), ..order.clone() },
                Order { commands: vec![], ..order.clone() },
            ] {
                let before = history.book.clone();
                let refused = history.book.decide(&other).unwrap_err();
                prop_assert_eq!((refused.code(), refused.path()), ("order_conflict", "id"));
                prop_assert_eq!(&history.book, &before);
            }
        }
    }

    /// What was refused stays refused, also when it would succeed by now; the same wish under another id succeeds.
    #[test]
    fn e04_a_refused_order_stays_refused(wishes in wishes(30), amount in 1..500_i64) {
        let mut history = played(&wishes);
        let on = day(history.date.max(0) + 30);
        let paid = Order::new("late", "li.na", at(9_999), on, Command::Transfer {
            account: AccountKey::new("NEW", currency()).unwrap(),
            to: AccountKey::new("NEWER", currency()).unwrap(),
            amount: cny(amount),
            lots: vec![],
        }).unwrap();
        if history.book.rules(on).refusals == Refusals::Forgotten { return Ok(()); }
        let decision = history.book.decide(&paid).unwrap();
        prop_assert_eq!(decision.refused().unwrap().code(), "unknown_account");
        history.book.apply(&decision.events).unwrap();
        let money = Order::new("money", "li.na", at(9_999), on, Command::receipt("NEW", cny(amount)).unwrap()).unwrap();
        let events = history.book.decide(&money).unwrap().events;
        history.book.apply(&events).unwrap();
        again(&mut history.book, &paid, &decision)?;
        let anew = Order { id: id("anew"), ..paid };
        let decision = history.book.decide(&anew).unwrap();
        prop_assert!(decision.refusal.is_none(), "{:?}", decision);
        // Where the rules forget refusals, the same id may succeed later.
        let rules = BookRules { refusals: Refusals::Forgotten, ..BookRules::default() };
        let rules = Command::ChangeRules { since: on, rules };
        let mut book = Book::open("forgetful").unwrap();
        let events = book.decide(&Order::new("r", "li.na", at(0), on, rules).unwrap()).unwrap().events;
        book.apply(&events).unwrap();
        prop_assert_eq!(book.decide(&anew).unwrap_err().code(), "unknown_account");
        let events = book.decide(&Order { at: at(9_999), ..money }).unwrap().events;
        book.apply(&events).unwrap();
        prop_assert!(book.decide(&anew).unwrap().refusal.is_none());
    }

    /// Two writers expect the same version: one wins, the other is told both versions, and nothing is recorded of it.
    #[test]
    fn e05_two_writers_one_wins(wishes in wishes(40), who in 0..3_u8, which in 0..3_u8) {
        let mut history = played(&wishes);
        let book = &mut history.book;
        let on = day(history.date.max(0) + 30);
        let stream = match which {
            0 => BookStream::Book {},
            1 => BookStream::Customer { customer: book.customer(&customer(who), &AsOf::default()).ok().and_then(|found| found.into).unwrap_or(customer(who)) },
            _ => BookStream::Account { account: account(who) },
        };
        let merged = CUSTOMERS.iter().any(|who| book.customer(&id(who), &AsOf::default()).is_ok_and(|found| found.into.is_some()));
        if merged { return Ok(()); }
        let version = book.version(&stream);
        let expect = vec![Expected { stream: stream.clone(), version }];
        let write = |name: &str| Order {
            expect: expect.clone(),
            ..Order::new(name, "li.na", at(9_999), on, Command::receipt(CUSTOMERS[usize::from(who)], cny(7)).unwrap()).unwrap()
        };
        if !takes_money(book, CUSTOMERS[usize::from(who)], on) { return Ok(()); }
        let (one, two) = (book.decide(&write("one")).unwrap(), book.decide(&write("two")).unwrap());
        book.apply(&one.events).unwrap();
        let before = book.clone();
        let refused = book.decide(&write("two")).unwrap_err();
        prop_assert_eq!((refused.code(), refused.path()), ("version_conflict", "expect[0]"));
        let figures = serde_json::to_value(refused.kind()).unwrap();
        prop_assert_eq!(figures["expected"].as_i64(), Some(version));
        prop_assert_eq!(figures["found"].as_i64(), Some(book.version(&stream)));
        // Even if its events were decided before: they do not follow any more.
        prop_assert_eq!(book.apply(&two.events).unwrap_err().code(), "sequence_broken");
        prop_assert_eq!(&*book, &before);
        // With the version of now, under the same id, it succeeds: a conflict is not the fate of the order.
        let expect = vec![Expected { version: book.version(&stream), stream }];
        let anew = book.decide(&Order { expect, ..write("two") }).unwrap();
        prop_assert!(anew.refusal.is_none());
        book.apply(&anew.events).unwrap();
    }

    /// A batch is all or nothing: with one command that is refused none of the others happens, and later commands see
    /// what the earlier ones did.
    #[test]
    fn e06_a_batch_is_all_or_nothing(wishes in wishes(30), amount in 1..500_i64, bad in 0..4_usize) {
        let mut history = played(&wishes);
        let on = day(history.date.max(0) + 30);
        let account = AccountKey::new("NEW", currency()).unwrap();
        let mut commands = vec![
            Command::receipt("NEW", cny(amount)).unwrap(),
            Command::OpenReceivable { receivable: Receivable::new("NEW-1", "NEW", cny(amount), on).unwrap(), value: None },
            Command::Pay { item: id("NEW-1"), amount: None, account: None, lots: vec![] },
        ];
        let whole = Order { commands: commands.clone(), ..Order::new("whole", "li.na", at(9_999), on, commands[0].clone()).unwrap() };
        commands.insert(bad, Command::Transfer {
            account: account.clone(),
            to: AccountKey::new("ACME", currency()).unwrap(),
            amount: cny(amount + 1),
            lots: vec![],
        });
        let broken = Order { id: id("broken"), commands, ..whole.clone() };
        // Remembered or not, as the rules of the history say.
        match history.book.decide(&broken) {
            Ok(refused) => {
                let told = refused.refusal.expect("a refusal");
                prop_assert!(told.path.starts_with(&format!("commands[{bad}]")), "{:?}", told);
                prop_assert_eq!(refused.events.len(), 1);
                history.book.apply(&refused.events).unwrap();
            }
            Err(refused) => {
                prop_assert_eq!(history.book.rules(on).refusals, Refusals::Forgotten);
                prop_assert!(refused.path().starts_with(&format!("commands[{bad}]")), "{:?}", refused);
            }
        }
        prop_assert_eq!(history.book.customer(&id("NEW"), &AsOf::default()).unwrap_err().code(), "unknown_customer");
        let done = history.book.decide(&whole).unwrap();
        prop_assert!(done.refusal.is_none(), "{:?}", done);
        for cut in 1..done.events.len() {
            let before = history.book.clone();
            prop_assert_eq!(history.book.apply(&done.events[..cut]).unwrap_err().code(), "torn_batch");
            prop_assert_eq!(&history.book, &before);
        }
        history.book.apply(&done.events).unwrap();
        prop_assert_eq!(history.book.available("NEW", on).unwrap(), vec![cny(0)]);
        prop_assert!(history.book.open_items(&id("NEW"), &AsOf::default()).unwrap().is_empty());
    }

    /// The log cut after every event, and an event deleted, duplicated, swapped, or from another book: found where it
    /// is, and the book stays as it was.
    #[test]
    fn e09_a_log_that_was_touched_is_found(wishes in wishes(14), place in any::<prop::sample::Index>()) {
        let history = played(&wishes);
        let events = log(&history.book);
        if events.len() < 2 { return Ok(()); }
        for cut in 0..events.len() {
            let whole = cut == 0 || events[cut - 1].index == events[cut - 1].of;
            match Book::replay("acme-trading", &events[..cut]) {
                Ok(book) => { prop_assert!(whole); prop_assert_eq!(book.sequence(), i64::try_from(cut).unwrap()); }
                Err(refused) => {
                    prop_assert!(!whole);
                    let figures = serde_json::to_value(refused.kind()).unwrap();
                    prop_assert_eq!(refused.code(), "torn_batch");
                    let good = usize::try_from(figures["good"].as_i64().unwrap()).unwrap();
                    prop_assert!(Book::replay("acme-trading", &events[..good]).is_ok());
                }
            }
        }
        let at = place.index(events.len() - 1);
        let half = events[..at].iter().rposition(|one| one.index == one.of).map_or(0, |last| last + 1);
        let base = Book::replay("acme-trading", &events[..half]).unwrap();
        let refuse = |touched: Vec<Recorded>| {
            let mut book = base.clone();
            let refused = book.apply(&touched).unwrap_err();
            assert_eq!(book, base, "{refused}");
            refused.code().to_owned()
        };
        let rest = &events[half..];
        let here = at - half;
        let mut deleted = rest.to_vec();
        deleted.remove(here);
        prop_assert_eq!(refuse(deleted), "sequence_broken");
        let mut doubled = rest.to_vec();
        doubled.insert(here, rest[here].clone());
        prop_assert_eq!(refuse(doubled), "sequence_broken");
        let mut swapped = rest.to_vec();
        swapped.swap(here, here + 1);
        prop_assert_eq!(refuse(swapped), "sequence_broken");
        let mut foreign = rest.to_vec();
        foreign[here].book = id("other-company");
        prop_assert_eq!(refuse(foreign), "other_book");
        if at > 0 {
            let mut back = rest.to_vec();
            back[here].at = back[here].at.add_seconds(-100_000).unwrap();
            prop_assert_eq!(refuse(back), "clock_back");
        }
        let mut newer = rest.to_vec();
        newer[here].format = 2;
        prop_assert_eq!(refuse(newer), "format_unknown");
        let mut figure = rest.to_vec();
        figure[here].version += 1;
        prop_assert_eq!(refuse(figure), "event_mismatch");
    }

    /// A log cut at every byte: refused with the last whole event, or it is the log up to there.
    #[test]
    fn e10_a_log_cut_at_any_byte_is_found(wishes in wishes(7)) {
        let history = played(&wishes);
        let events = log(&history.book);
        let text = text(&events);
        for cut in (0..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            let lines = text[..cut].matches('\n').count();
            match read_log(&text[..cut]) {
                Ok(read) => {
                    prop_assert!(cut == 0 || text.as_bytes()[cut - 1] == b'\n');
                    prop_assert_eq!(&read, &events[..lines]);
                }
                Err(refused) => {
                    let figures = serde_json::to_value(refused.kind()).unwrap();
                    prop_assert_eq!(refused.code(), "torn_batch");
                    let good = usize::try_from(figures["good"].as_i64().unwrap()).unwrap();
                    prop_assert!(good <= lines);
                    prop_assert!(Book::replay("acme-trading", &events[..good]).is_ok());
                }
            }
        }
    }

    /// One event, one text: different events have different lines, and no other text is taken for a line.
    #[test]
    fn e11_e12_an_event_has_one_form(wishes in wishes(40), place in any::<prop::sample::Index>(), blank in any::<prop::sample::Index>()) {
        let events = log(&played(&wishes).book);
        if events.is_empty() { return Ok(()); }
        let lines: BTreeSet<String> = events.iter().map(|one| one.line().unwrap()).collect();
        prop_assert_eq!(lines.len(), events.len());
        for one in &events {
            let line = one.line().unwrap();
            prop_assert!(!line.contains('\n'));
            let read = Recorded::parse(&line).unwrap();
            prop_assert_eq!(&read, one);
            prop_assert_eq!(read.line().unwrap(), line);
        }
        let line = place.get(&events).line().unwrap();
        // A blank between two tokens, the fields in another order, a field that says what its absence says.
        let spot = blank.index(line.len());
        if line.is_char_boundary(spot) {
            let loose = format!("{} {}", &line[..spot], &line[spot..]);
            prop_assert!(Recorded::parse(&loose).is_err() || loose.trim() != loose || Recorded::parse(&loose).unwrap().line().unwrap() == loose);
        }
        let turned: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&line).unwrap();
        let turned: serde_json::Map<_, _> = turned.into_iter().rev().collect();
        let turned = serde_json::to_string(&turned).unwrap();
        prop_assert_eq!(Recorded::parse(&turned).unwrap_err().code(), "not_canonical");
        let said = line.replacen("\"index\":1,", "\"index\":1, ", 1);
        if said != line {
            prop_assert_eq!(Recorded::parse(&said).unwrap_err().code(), "not_canonical");
        }
        let unknown = line.replacen("{\"format\":1,", "{\"format\":1,\"later\":true,", 1);
        prop_assert_eq!(Recorded::parse(&unknown).unwrap_err().code(), "unknown_field");
    }

    /// Numbers have no gaps and instants never run back.
    #[test]
    fn e15_numbers_and_instants_only_rise(wishes in wishes(60), back in 1..100_i64) {
        let mut history = played(&wishes);
        let events = log(&history.book);
        for (place, pair) in events.windows(2).enumerate() {
            prop_assert_eq!(pair[0].sequence, i64::try_from(place + 1).unwrap());
            prop_assert_eq!(pair[1].sequence, pair[0].sequence + 1);
            prop_assert!(pair[0].at <= pair[1].at);
        }
        let Some(last) = events.last() else { return Ok(()) };
        let early = Order::new("early", "li.na", last.at.add_seconds(-back).unwrap(), last.on, Command::receipt("ACME", cny(1)).unwrap()).unwrap();
        let before = history.book.clone();
        prop_assert_eq!(history.book.decide(&early).unwrap_err().code(), "clock_back");
        prop_assert_eq!(&history.book, &before);
        // Equal is not back; the account may be closed, and the book may forget what it refuses.
        let equal = history.book.decide(&Order { at: last.at, ..early }).err();
        prop_assert!(equal.as_ref().is_none_or(|refused| refused.code() == "account_closed"), "{equal:?}");
    }

    /// As of an instant is the replay of what was recorded by then; as of a business date is the sum of what is dated by
    /// then; and on no day, past or future, is anything below zero, however orders were back-dated.
    #[test]
    fn e16_e17_both_axes_of_time(wishes in wishes(50), place in any::<prop::sample::Index>()) {
        let history = played(&wishes);
        let events = log(&history.book);
        if events.is_empty() { return Ok(()); }
        let instant = place.get(&events).at;
        let then: Vec<Recorded> = events.iter().filter(|one| one.at <= instant).cloned().collect();
        let replayed = Book::replay("acme-trading", &then).unwrap();
        for who in CUSTOMERS.map(id) {
            for on in [None, Some(day(history.date - 3)), Some(day(history.date + 3))] {
                let (now, known) = (AsOf { on, ..AsOf::default() }, AsOf { on, recorded: Some(instant), viewer: None });
                prop_assert_eq!(history.book.balance(&who, &known), replayed.balance(&who, &now));
                prop_assert_eq!(history.book.open_items(&who, &known), replayed.open_items(&who, &now));
            }
        }
        for on in (-8..history.date + 20).map(day) {
            let seen = audited(&events, on);
            prop_assert_eq!(history.book.control_total(currency(), &AsOf::on(on)).unwrap().minor(), seen.open.values().sum::<i64>());
            for (item, open) in &seen.open {
                prop_assert!(*open >= 0, "{} has {} open on {}", item, open, on);
                let view = history.book.receivable(item, &AsOf::on(on)).unwrap();
                prop_assert_eq!(view.receivable.open.minor(), *open);
            }
            // What a merged customer had, and what could not go over, is that of the one who stays, on every day.
            let mut stays: BTreeMap<Id, i64> = BTreeMap::new();
            for (who, booked) in &seen.booked {
                prop_assert!(*booked >= 0);
                let mut last = who.clone();
                while let Some(into) = history.book.customer(&last, &AsOf::default()).unwrap().into {
                    last = into;
                }
                *stays.entry(last).or_default() += booked;
            }
            for (who, booked) in &stays {
                let found = history.book.balance(who, &AsOf::on(on)).unwrap();
                prop_assert_eq!(found.iter().map(|of| of.booked.minor()).sum::<i64>(), *booked, "{} on {}", who, on);
                prop_assert!(found.iter().all(|of| [of.available, of.held, of.in_refund, of.expired].iter().all(|one| one.minor() >= 0)));
                let lots = history.book.lots(who, &AsOf::on(on)).unwrap();
                prop_assert_eq!(lots.iter().map(|of| of.left.minor()).sum::<i64>(), *booked, "{} on {}", who, on);
            }
        }
    }

    /// Each command that was carried out moved what it says and nothing else.
    #[test]
    fn a01_a_command_moves_what_it_says(wishes in wishes(80)) {
        let mut history = History::new();
        for wish in &wishes {
            let (before, known) = (log(&history.book), history.book.clone());
            let Some(decision) = history.play(*wish) else { continue };
            let order = history.orders.last().unwrap();
            let after = log(&history.book);
            if decision.refusal.is_some() || order.commands.len() > 1 {
                continue;
            }
            let far = day(3_000);
            let sums = |of: &Audit| (of.booked.values().sum::<i64>(), of.open.values().sum::<i64>());
            let (b, a) = (sums(&audited(&before, far)), sums(&audited(&after, far)));
            let moved = (a.0 - b.0, a.1 - b.1);
            let open = |item: &Id| known.receivable(item, &AsOf::default()).unwrap().receivable.open.minor();
            let said = match &order.commands[0] {
                Command::RecordReceipt { receipt } => (receipt.amount.minor(), 0),
                Command::OpenReceivable { receivable, .. } => (0, receivable.open.minor()),
                Command::Pay { item, amount, .. } => { let paid = amount.map_or_else(|| open(item), |amount| amount.minor()); (-paid, -paid) }
                Command::Capture { amount: Some(amount), .. } => (-amount.minor(), -amount.minor()),
                Command::UndoAllocation { amount: Some(amount), .. } => (amount.minor(), amount.minor()),
                Command::WriteOff { item, amount } => (0, -amount.map_or_else(|| open(item), |amount| amount.minor())),
                Command::CreditNote { amount, .. } => (0, -amount.minor()),
                Command::Recover { amount, .. } => (0, amount.minor()),
                Command::CancelReceivable { item } => (0, -open(item)),
                Command::PayRefund { amount: Some(amount), .. } => (-amount.minor(), 0),
                Command::BounceReceipt { receipt } => (-known.receipt(receipt, &AsOf::default()).unwrap().amount.minor(), 0),
                Command::ConfirmReceipt { receipt } => (known.receipt(receipt, &AsOf::default()).unwrap().amount.minor(), 0),
                // What they pay is for the scheme or the hold to say, but money and debt go down by the same.
                Command::Allocate { .. } | Command::Capture { .. } => {
                    prop_assert!(moved.0 < 0);
                    (moved.0, moved.0)
                }
                Command::UndoAllocation { .. } => { prop_assert!(moved.0 > 0); (moved.0, moved.0) }
                Command::PayRefund { .. } | Command::Expire { .. } => { prop_assert!(moved.0 < 0); (moved.0, 0) }
                Command::ApproveContract { contract } => {
                    let dated = known.contract(contract, &AsOf::default()).unwrap().schedule.installments.into_iter().filter(|i| i.due.is_some());
                    (0, dated.map(|i| i.amount.minor()).sum())
                }
                Command::ChargeLate { .. } => { prop_assert!(moved.1 > 0); (0, moved.1) }
                Command::AmendContract { .. } | Command::ReachMilestone { .. } | Command::TerminateContract { .. } => (0, moved.1),
                _ => (0, 0),
            };
            prop_assert_eq!(moved, said, "{:?}", order.commands[0]);
        }
    }

    /// Allocating and taking back is the identity on lots, holds and receivables, down to the lot.
    #[test]
    fn a08_an_allocation_taken_back_was_never_there(wishes in wishes(50), who in 0..3_u8, parts in 1..4_i64) {
        let mut history = played(&wishes);
        let on = day(history.date.max(0) + 30);
        let who = CUSTOMERS[usize::from(who)];
        let give = |book: &mut Book, name: &str, command: Command| {
            let order = Order::new(name, "li.na", at(9_999), on, command).unwrap();
            let decision = book.decide(&order).unwrap();
            book.apply(&decision.events).unwrap();
            decision
        };
        let book = &mut history.book;
        if !takes_money(book, who, on) { return Ok(()); }
        give(book, "z-1", Command::receipt(who, cny(333)).unwrap());
        give(book, "z-2", Command::OpenReceivable { receivable: Receivable::new("Z-1", who, cny(500), on).unwrap(), value: None });
        let sight = |book: &Book| {
            let (who, now) = (id(who), AsOf::default());
            let lots = book.accounts().to_lots(&duebook::AccountFilter::default(), on).unwrap();
            (lots, book.balance(&who, &now), book.open_items(&who, &now), book.holds(&who, &now), book.summary(&now).unwrap().customers.into_iter().map(|of| (of.owed, of.booked)).collect::<Vec<_>>())
        };
        let before = sight(book);
        let done = give(book, "z-3", Command::Allocate { customer: id(who), scheme: None, currency: None, lots: vec![], items: vec![] });
        prop_assert!(done.refusal.is_none());
        for (place, one) in done.events.iter().enumerate() {
            let BookEvent::Allocated { movement, amount, .. } = &one.event else { continue };
            // In several pieces.
            let piece = (amount.minor() / parts).max(1);
            let mut left = amount.minor();
            let mut step = 0;
            while left > 0 {
                let back = if step + 1 >= parts { left } else { piece.min(left) };
                let name = format!("z-4-{place}-{step}");
                let undone = give(book, &name, Command::UndoAllocation { allocation: movement.id.clone(), amount: Some(cny(back)) });
                prop_assert!(undone.refusal.is_none(), "{:?}", undone);
                (left, step) = (left - back, step + 1);
            }
        }
        prop_assert_eq!(sight(book), before);
        prop_assert_eq!(book.verify().unwrap().difference, None);
    }

    /// A change of rules decides nothing again: what was recorded before stays, and the book as of then is the same.
    #[test]
    fn d05_new_rules_rewrite_nothing(wishes in wishes(40)) {
        let mut history = played(&wishes);
        let (before, events) = (history.book.summary(&AsOf::default()).unwrap(), log(&history.book));
        let since = day(history.date.max(0) + 1);
        let rules = BookRules {
            accounts: duebook::AccountPolicy { opening: duebook::Opening::First, back_dating: BackDating::Refused, ..Default::default() },
            unknown_customer: duebook::UnknownCustomer::Refused,
            ..BookRules::default()
        };
        let change = Order::new("rules", "cfo", at(9_999), since, Command::ChangeRules { since, rules }).unwrap();
        let decision = history.book.decide(&change).unwrap();
        history.book.apply(&decision.events).unwrap();
        let after = history.book.summary(&AsOf::default()).unwrap();
        prop_assert_eq!(&after.customers, &before.customers);
        prop_assert_eq!(&log(&history.book)[..events.len()], &events[..]);
        prop_assert_eq!(&Book::replay("acme-trading", &log(&history.book)).unwrap(), &history.book);
        // From its day on the new rule holds, before it the old one.
        let stranger = |name: &str, on: Date| Order::new(name, "li.na", at(9_999), on, Command::receipt("STRANGER", cny(1)).unwrap()).unwrap();
        let late = history.book.decide(&stranger("after", since)).unwrap();
        prop_assert_eq!(late.refused().map(|e| e.code()), Some("unknown_customer"));
        let old = history.book.rules(since.add_days(-1).unwrap()).unknown_customer;
        prop_assert_eq!(old, duebook::UnknownCustomer::OnFirstUse);
        if history.book.closed_through().is_none_or(|through| through < since.add_days(-1).unwrap()) {
            let early = history.book.decide(&stranger("before", since.add_days(-1).unwrap())).unwrap();
            prop_assert!(early.refusal.is_none(), "{:?}", early);
        }
    }

    /// A branch is the book as it was then, and what is recorded on it can never be taken over by the book.
    #[test]
    fn e01_a_branch_is_the_past_under_another_name(wishes in wishes(40), place in any::<prop::sample::Index>()) {
        let mut history = played(&wishes);
        let events = log(&history.book);
        let ends: Vec<i64> = events.iter().filter(|one| one.index == one.of).map(|one| one.sequence).collect();
        if ends.is_empty() { return Ok(()); }
        let sequence = ends[place.index(ends.len())];
        let mut branch = history.book.branch(&Until::Sequence { sequence }, id("what-if")).unwrap();
        let then = Book::replay("acme-trading", &events[..usize::try_from(sequence).unwrap()]).unwrap();
        prop_assert_eq!(branch.summary(&AsOf::default()).unwrap().customers, then.summary(&AsOf::default()).unwrap().customers);
        let on = day(history.date.max(0) + 40);
        let order = Order::new("elsewhere", "li.na", at(9_999), on, Command::receipt("ELSE", cny(1)).unwrap()).unwrap();
        let decision = branch.decide(&order).unwrap();
        branch.apply(&decision.events).unwrap();
        prop_assert!(history.book.apply(&decision.events).is_err());
        let whole = Book::restore(&branch.snapshot().unwrap(), &[]).unwrap();
        prop_assert_eq!(&whole, &branch);
        prop_assert!(Book::replay("what-if", &log(&branch)).is_err(), "its first events are not its own");
        // A branch of the branch, from either side of where it left.
        let twig = branch.branch(&Until::Sequence { sequence: branch.sequence() }, id("twig")).unwrap();
        prop_assert_eq!(twig.origins().len(), 2);
        prop_assert_eq!(&Book::restore(&twig.snapshot().unwrap(), &[]).unwrap(), &twig);
    }
}

/// Whether a history left the account of a customer open.
fn takes_money(book: &Book, who: &str, on: Date) -> bool {
    let probe = Order::new("probe", "li.na", at(9_999), on, Command::receipt(who, cny(1)).unwrap()).unwrap();
    book.clone().decide(&probe).is_ok_and(|decision| decision.refusal.is_none())
}

fn again(book: &mut Book, order: &Order, decision: &Decision) -> Result<(), TestCaseError> {
    let before = book.clone();
    let retry = book.decide(order).unwrap();
    prop_assert!(retry.events.is_empty());
    prop_assert_eq!(&retry.earlier, &decision.events);
    prop_assert_eq!(&retry.refusal, &decision.refusal);
    prop_assert_eq!(&*book, &before);
    Ok(())
}

// ---- the auditor ---------------------------------------------------------------------------------

/// What plain sums over the events dated by a day say.
#[derive(Default)]
struct Audit {
    booked: BTreeMap<Id, i64>,
    open: BTreeMap<Id, i64>,
}

fn audited(events: &[Recorded], on: Date) -> Audit {
    let mut audit = Audit::default();
    let mut owners: BTreeMap<Id, Id> = BTreeMap::new();
    let mut deposits: BTreeSet<Id> = BTreeSet::new();
    for one in events {
        let dated = one.on <= on;
        let mut item = |item: &Id, change: i64, counts: bool| {
            let open = audit.open.entry(item.clone()).or_default();
            *open += if counts { change } else { 0 };
        };
        match &one.event {
            BookEvent::ReceivableOpened { receivable, .. } => {
                item(&receivable.id, receivable.open.minor(), receivable.issued.unwrap_or(one.on) <= on);
            }
            BookEvent::ReceivableChanged { item: name, before, amount, .. } => {
                item(name, amount.minor() - before.minor(), dated);
            }
            BookEvent::ReceivableCanceled { item: name, amount }
            | BookEvent::WrittenOff { item: name, amount, .. }
            | BookEvent::Credited { item: name, amount, .. }
            | BookEvent::Allocated { item: name, amount, .. } => item(name, -amount.minor(), dated),
            BookEvent::Recovered { item: name, amount, .. } | BookEvent::Unallocated { item: name, amount, .. } => {
                item(name, amount.minor(), dated);
            }
            _ => {}
        }
        // Whatever has a movement says so under this name.
        let line: serde_json::Value = serde_json::from_str(&one.line().unwrap()).unwrap();
        let movement = &line["event"]["movement"];
        if movement.is_null() {
            continue;
        }
        let movement: duebook::Movement = json::read(&movement.to_string()).unwrap();
        let mut lot = |lot: &Id, change: i64| {
            let sum = audit.booked.entry(owners[lot].clone()).or_default();
            *sum += if dated { change } else { 0 };
        };
        use duebook::Act;
        match &movement.act {
            Act::Deposit { lot: new, account, amount, .. } => {
                deposits.insert(movement.id.clone());
                owners.insert(new.clone(), account.customer.clone());
                *audit.booked.entry(account.customer.clone()).or_default() += if dated { amount.minor() } else { 0 };
            }
            Act::Apply { draws, .. }
            | Act::Capture { draws, .. }
            | Act::Refund { draws, .. }
            | Act::Expire { draws } => {
                draws.iter().for_each(|draw| lot(&draw.lot, -draw.amount.minor()));
            }
            Act::Undo { of, draws } => {
                let sign = if deposits.contains(of) { -1 } else { 1 };
                draws.iter().for_each(|draw| lot(&draw.lot, sign * draw.amount.minor()));
            }
            Act::Transfer { to, moves } => {
                moves.iter().for_each(|one| lot(&one.lot, -one.amount.minor()));
                for one in moves {
                    owners.insert(one.into.clone(), to.customer.clone());
                    *audit.booked.entry(to.customer.clone()).or_default() += if dated { one.amount.minor() } else { 0 };
                }
            }
            Act::Reclassify { moves, .. } => {
                for one in moves {
                    let owner = owners[&one.lot].clone();
                    owners.insert(one.into.clone(), owner);
                }
            }
            Act::Hold { .. } | Act::Release { .. } | Act::Lapse { .. } | Act::Close { .. } | Act::Reopen { .. } => {}
            other => panic!("the histories do not do that: {other:?}"),
        }
    }
    audit
}

/// What the random histories reach: without this a property could hold of nothing.
#[test]
fn the_histories_are_worth_something() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut kinds, mut codes): (BTreeMap<String, usize>, BTreeMap<String, usize>) = Default::default();
    for _ in 0..80 {
        let wishes = proptest::strategy::Strategy::new_tree(&wishes(150), &mut runner).unwrap();
        let history = played(&proptest::strategy::ValueTree::current(&wishes));
        for one in log(&history.book) {
            let line: serde_json::Value = serde_json::from_str(&one.line().unwrap()).unwrap();
            *kinds.entry(line["event"]["kind"].as_str().unwrap().to_owned()).or_default() += 1;
            if let BookEvent::Refused { code, .. } = &one.event {
                *codes.entry(code.clone()).or_default() += 1;
            }
        }
    }
    println!("{kinds:?}\n{codes:?}");
    for kind in [
        "allocated",
        "contractAmended",
        "contractApproved",
        "contractTerminated",
        "credited",
        "customerMerged",
        "milestoneReached",
        "moved",
        "receiptBounced",
        "receivableChanged",
        "recovered",
        "refundCanceled",
        "refundPaid",
        "refundRequested",
        "rulesChanged",
        "unallocated",
        "writtenOff",
    ] {
        assert!(kinds.get(kind).copied().unwrap_or_default() > 0, "no `{kind}` in {kinds:?}");
    }
    assert!(codes.len() >= 15, "{codes:?}");
}

/// A log of format 1, written once and never again, with every kind of event: it means the same for ever.
#[test]
fn e20_a_golden_log_means_the_same_for_ever() {
    let path = duebook_tests::vectors::folder().join("book_v1.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let events = read_log(&text).unwrap();
    assert_eq!(self::text(&events), text);
    let kinds: BTreeSet<String> = events
        .iter()
        .map(|one| serde_json::to_value(&one.event).unwrap()["kind"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(kinds.len(), 37, "{kinds:?}");
    let book = Book::replay("golden", &events).unwrap();
    assert_eq!(book.snapshot().unwrap().digest, "0b9bb92a1cab810609c9926da61843fe330df75d028084d045ac891378a9327b");
    assert_eq!(book.verify().unwrap().difference, None);
    // In: 1,000.00 + 500.00 + 33.33. Out: 190.00 for INV-1, 300.00 for C-1, 30.00 for INV-3, 20.00 for C-2, and
    // 20.00 paid back. What came from BOLT had gone there before.
    let acme = id("ACME");
    let balance = book.balance(&acme, &AsOf::default()).unwrap().remove(0);
    assert_eq!(balance.booked, cny(97_333));
    assert_eq!((balance.available, balance.held, balance.in_refund), (cny(97_333), cny(0), cny(0)));
    let owed: Vec<(String, i64)> = book
        .open_items(&acme, &AsOf::default())
        .unwrap()
        .into_iter()
        .map(|item| (item.receivable.id.to_string(), item.receivable.open.minor()))
        .collect();
    let expected = [
        ("C-2/1/2", 5_000),
        ("C-2/2/3", 3_000), // what was open of the first installment when the contract changed
        ("INV-1", 6_000),
        ("INV-1/late/1", 34), // 0.05 % a day: 250.00 for one day, 60.00 for seven
        ("INV-2", 2_000),     // 80.00 given up, 30.00 of it owed again, 10.00 credited
        ("INV-3", 1_000),
        ("INV-9", 777),
    ];
    assert_eq!(owed, expected.map(|(item, open)| (item.to_owned(), open)));
    assert_eq!(book.closed_through(), Some(Date::new(2026, 2, 13).unwrap()));
    assert_eq!(book.customer(&id("BOLT"), &AsOf::default()).unwrap().into, Some(acme));
    assert_eq!(book.contract(&id("C-1"), &AsOf::default()).unwrap().status, duebook::ContractStatus::Terminated);
    let schedule = book.contract(&id("C-2"), &AsOf::default()).unwrap().schedule;
    let numbers: Vec<(i64, i64)> = schedule.installments.iter().map(|i| (i.number, i.amount.minor())).collect();
    assert_eq!(numbers, [(1, 2_000), (2, 5_000), (3, 3_000)]);
    // The order that was refused then is refused now.
    let refused = book.order(&id("G-32"));
    assert!(matches!(&refused[0].event, BookEvent::Refused { code, .. } if code == "hold_resolved"));
    // On the 6th everything due was paid: nothing of that was undone yet.
    let then = AsOf::on(Date::new(2026, 2, 6).unwrap());
    assert_eq!(book.control_total(currency(), &then).unwrap(), cny(0));
}

// ---- a small world, all of it --------------------------------------------------------------------

/// The twelve commands of a world with two accounts and the amounts 0, 1 and 2.
fn twelve(book: &Book) -> Vec<Command> {
    let names = Names { book, on: day(0) };
    let pay = |item: &str, amount: i64| Command::Pay {
        item: id(item),
        amount: Some(cny(amount)),
        account: None,
        lots: vec![],
    };
    let owed = |who: &str, amount: i64| Command::OpenReceivable {
        receivable: Receivable::new(id(format!("I-{who}")), who, cny(amount), day(3)).unwrap(),
        value: None,
    };
    vec![
        Command::receipt("ACME", cny(2)).unwrap(),
        Command::receipt("BOLT", cny(0)).unwrap(),
        owed("ACME", 2),
        owed("BOLT", 1),
        pay("I-ACME", 1),
        pay("I-BOLT", 1),
        Command::UndoAllocation { allocation: names.allocation(0), amount: None },
        Command::Hold {
            hold: Some(id("H")),
            account: account(0),
            amount: cny(1),
            purpose: HoldPurpose::Order,
            reference: None,
            fields: vec![],
            until: None,
            lots: vec![],
        },
        Command::Capture { hold: id("H"), item: id("I-ACME"), amount: None },
        Command::Transfer { account: account(0), to: account(1), amount: cny(1), lots: vec![] },
        Command::RequestRefund {
            refund: Some(id("RF")),
            account: account(0),
            amount: cny(1),
            cause: RefundCause::Unused,
            lots: vec![],
        },
        Command::MergeCustomer { customer: id("BOLT"), into: id("ACME") },
    ]
}

/// Every sequence of up to five of them (more if `BOOK_DEPTH` says so) that is not refused, each also as one batch: the batch comes to what
/// the single orders come to, or to nothing; all promises hold at every step.
#[test]
fn every_short_history_of_a_small_world_keeps_the_promises() {
    let depth = std::env::var("BOOK_DEPTH").ok().and_then(|depth| depth.parse().ok()).unwrap_or(5);
    let mut seen = 0;
    walk(&Book::open("small").unwrap(), &mut vec![], depth, &mut seen);
    assert!(seen > 1_000, "only {seen} histories");
    println!("{seen} histories");
}

fn walk(book: &Book, commands: &mut Vec<Command>, left: usize, seen: &mut usize) {
    *seen += 1;
    assert_eq!(book.verify().unwrap().difference, None, "{commands:?}");
    let customers = ["ACME", "BOLT"].map(id);
    for who in &customers {
        for balance in book.balance(who, &AsOf::default()).unwrap_or_default() {
            let parts = [balance.available, balance.held, balance.in_refund];
            assert!(parts.iter().all(|part| part.minor() >= 0), "{commands:?}");
            assert_eq!(parts.iter().map(|part| part.minor()).sum::<i64>(), balance.booked.minor(), "{commands:?}");
        }
    }
    if left == 0 {
        return;
    }
    for command in twelve(book) {
        let name = format!("S-{}", commands.len());
        let order = Order::new(&name, "li.na", at(0), day(0), command.clone()).unwrap();
        let mut next = book.clone();
        let Ok(decision) = next.decide(&order) else { continue };
        assert_eq!(next, *book, "{commands:?} {command:?}");
        if decision.refusal.is_some() {
            continue;
        }
        next.apply(&decision.events).unwrap();
        commands.push(command);
        batched(commands, &next);
        walk(&next, commands, left - 1, seen);
        commands.pop();
    }
}

/// The same commands as one order come to the same figures.
fn batched(commands: &[Command], single: &Book) {
    let mut book = Book::open("small").unwrap();
    let order =
        Order { commands: commands.to_vec(), ..Order::new("B", "li.na", at(0), day(0), commands[0].clone()).unwrap() };
    let decision = book.decide(&order).unwrap();
    assert!(decision.refusal.is_none(), "{commands:?} {decision:?}");
    book.apply(&decision.events).unwrap();
    let (one, many) = (book.summary(&AsOf::default()).unwrap(), single.summary(&AsOf::default()).unwrap());
    assert_eq!(one.customers, many.customers, "{commands:?}");
}

/// An installment that waits again after an amendment owes nothing: its receivable falls away if nothing is settled of
/// it, keeps its date if something is, and comes back with the event.
#[test]
fn r24_an_installment_that_waits_again_is_not_owed() {
    use duebook::{Contract, Due, EventDate, PartPaid, Respread, ScheduleRequest, Terms};
    let mut book = Book::open("acme").unwrap();
    let mut number = 0;
    let mut give = |book: &mut Book, command: Command| {
        number += 1;
        let order = Order::new(&format!("W-{number}"), "li.na", at(number), day(0), command).unwrap();
        let decision = book.decide(&order).unwrap();
        assert!(decision.refusal.is_none(), "{:?}", decision.refusal);
        book.apply(&decision.events).unwrap();
    };
    let terms = |second: Due| Terms::percent([("40", Due::on(day(1))), ("60", second)]).unwrap();
    let dated = terms(Due::on(day(9)));
    let contract = Contract {
        id: id("C-1"),
        customer: id("ACME"),
        signed: None,
        schedule: ScheduleRequest { total: cny(10_001), terms: dated, events: vec![], calendar: None },
        references: vec![],
        fields: vec![],
    };
    give(&mut book, Command::RegisterContract { contract });
    give(&mut book, Command::ApproveContract { contract: id("C-1") });
    let owed = |book: &Book| -> Vec<(String, i64)> {
        let items = book.open_items(&id("ACME"), &AsOf::default()).unwrap();
        items.into_iter().map(|item| (item.receivable.id.to_string(), item.receivable.open.minor())).collect()
    };
    assert_eq!(owed(&book), [("C-1/1/1".into(), 4_000), ("C-1/1/2".into(), 6_001)]);
    let amend = |total: i64| Command::AmendContract {
        contract: id("C-1"),
        total: cny(total),
        part_paid: PartPaid::Whole,
        rest: Respread::ByTerms { terms: terms(Due::after("acceptance", 3).unwrap()) },
        calendar: None,
    };
    give(&mut book, amend(10_001));
    assert_eq!(owed(&book), [("C-1/1/1".into(), 4_000)], "the same amounts, and the second waits");
    let event = EventDate { event: id("acceptance"), date: day(2) };
    give(&mut book, Command::ReachMilestone { contract: id("C-1"), event });
    assert_eq!(owed(&book), [("C-1/1/1".into(), 4_000), ("C-1/2/2".into(), 6_001)]);
    assert_eq!(book.receivable(&id("C-1/2/2"), &AsOf::default()).unwrap().receivable.due, day(5));
    assert_eq!(book.verify().unwrap().difference, None);
}

/// What happened stays known: terms may come that do not wait for it, and after them such that do.
#[test]
fn r27_new_terms_need_not_wait_for_what_was_reported() {
    use duebook::{Contract, Due, EventDate, PartPaid, Respread, ScheduleRequest, Terms};
    let mut book = Book::open("acme").unwrap();
    let mut number = 0;
    let mut give = |book: &mut Book, command: Command| {
        number += 1;
        let order = Order::new(&format!("W-{number}"), "li.na", at(number), day(0), command).unwrap();
        let decision = book.decide(&order).unwrap();
        assert!(decision.refusal.is_none(), "{:?}", decision.refusal);
        book.apply(&decision.events).unwrap();
    };
    let terms = |first: Due, second: Due| Terms::percent([("40", first), ("60", second)]).unwrap();
    let after = |event: &str| Due::after(event, 3).unwrap();
    let events = vec![EventDate { event: id("signing"), date: day(1) }];
    let schedule = ScheduleRequest {
        total: cny(10_001),
        terms: terms(after("signing"), after("delivery")),
        events,
        calendar: None,
    };
    let contract =
        Contract { id: id("C-1"), customer: id("ACME"), signed: None, schedule, references: vec![], fields: vec![] };
    give(&mut book, Command::RegisterContract { contract });
    give(&mut book, Command::ApproveContract { contract: id("C-1") });
    let event = EventDate { event: id("delivery"), date: day(2) };
    give(&mut book, Command::ReachMilestone { contract: id("C-1"), event });
    let owed = |book: &Book| -> Vec<(i64, duebook::Date)> {
        let items = book.open_items(&id("ACME"), &AsOf::default()).unwrap();
        items.into_iter().map(|item| (item.receivable.open.minor(), item.receivable.due)).collect()
    };
    assert_eq!(owed(&book), [(4_000, day(4)), (6_001, day(5))]);
    let amend = |terms: Terms| Command::AmendContract {
        contract: id("C-1"),
        total: cny(12_003),
        part_paid: PartPaid::Whole,
        rest: Respread::ByTerms { terms },
        calendar: None,
    };
    give(&mut book, amend(terms(Due::on(day(7)), after("acceptance"))));
    assert_eq!(owed(&book), [(4_801, day(7))]);
    give(&mut book, amend(terms(after("delivery"), after("acceptance"))));
    assert_eq!(owed(&book), [(4_801, day(5))], "the delivery was reported before");
    let event = EventDate { event: id("acceptance"), date: day(6) };
    give(&mut book, Command::ReachMilestone { contract: id("C-1"), event });
    give(&mut book, amend(terms(after("acceptance"), after("signing"))));
    assert_eq!(owed(&book), [(4_801, day(9)), (7_202, day(4))]);
    assert_eq!(book.verify().unwrap().difference, None);
}

/// What is owed again after it was given up is charged for being late as if it had never been given up, and paying it
/// then is no obstacle.
#[test]
fn r90_what_is_owed_again_is_charged_for_being_late() {
    use duebook::{DayRate, LateTerms, Receipt, Receivable};
    let mut book = Book::open("acme").unwrap();
    let mut number = 0;
    let mut give = |on: i64, command: Command| {
        number += 1;
        let order = Order::new(&format!("W-{number}"), "li.na", at(number), day(on), command).unwrap();
        let decision = book.decide(&order).unwrap();
        assert!(decision.refusal.is_none(), "{:?}", decision.refusal);
        book.apply(&decision.events).unwrap();
        book.open_items(&id("ACME"), &AsOf::default()).unwrap().iter().map(|item| item.receivable.open.minor()).sum()
    };
    let charge = || {
        let terms = LateTerms::new(DayRate::Daily { percent: "0.1".parse().unwrap() });
        Command::ChargeLate { items: vec![id("INV-1")], terms, calendar: None }
    };
    let receivable = Receivable::new("INV-1", "ACME", cny(30_000), day(0)).unwrap();
    give(0, Command::OpenReceivable { receivable, value: None });
    give(5, Command::WriteOff { item: id("INV-1"), amount: None });
    give(15, Command::Recover { item: id("INV-1"), amount: cny(20_000) });
    // 10,000 for 5 days and 20,000 for 20 days.
    let owed: i64 = give(20, charge());
    assert_eq!(owed, 20_000 + 50 + 400);
    give(20, Command::RecordReceipt { receipt: Receipt::new("ACME", cny(20_000)).unwrap() });
    give(20, Command::Pay { item: id("INV-1"), amount: Some(cny(19_000)), account: None, lots: vec![] });
    let owed: i64 = give(30, charge());
    assert_eq!(owed, 1_000 + 450 + 10);
}

/// Money that was on account in time paid in time, whenever it was applied: a letter of dunning asks for no interest, and
/// no charge does.
#[test]
fn r90_money_counts_from_the_day_it_arrived() {
    use duebook::{DayRate, LateTerms, Receipt, Receivable};
    let mut book = Book::open("acme").unwrap();
    let mut number = 0;
    let mut give = |on: i64, command: Command| {
        number += 1;
        let order = Order::new(&format!("W-{number}"), "li.na", at(number), day(on), command).unwrap();
        let decision = book.decide(&order).unwrap();
        assert!(decision.refusal.is_none(), "{:?}", decision.refusal);
        book.apply(&decision.events).unwrap();
        book.open_items(&id("ACME"), &AsOf::default()).unwrap().iter().map(|item| item.receivable.open.minor()).sum()
    };
    let receivable = Receivable::new("INV-1", "ACME", cny(30_000), day(5)).unwrap();
    give(0, Command::OpenReceivable { receivable, value: None });
    give(3, Command::RecordReceipt { receipt: Receipt::new("ACME", cny(10_000)).unwrap() });
    give(7, Command::RecordReceipt { receipt: Receipt::new("ACME", cny(10_000)).unwrap() });
    give(15, Command::Pay { item: id("INV-1"), amount: Some(cny(20_000)), account: None, lots: vec![] });
    let terms = LateTerms::new(DayRate::Daily { percent: "0.1".parse().unwrap() });
    // 20,000 for 2 days and 10,000 for 13 days.
    let owed: i64 = give(20, Command::ChargeLate { items: vec![id("INV-1")], terms, calendar: None });
    assert_eq!(owed, 10_000 + 40 + 130);
}

/// A charge that was wrong falls away and is made again; its number stays used.
#[test]
fn r90_a_charge_that_fell_away_was_never_made() {
    use duebook::{DayRate, LateTerms, Receivable};
    let mut book = Book::open("acme").unwrap();
    let mut number = 0;
    let mut give = |on: i64, command: Command| {
        number += 1;
        let order = Order::new(&format!("W-{number}"), "li.na", at(number), day(on), command).unwrap();
        let decision = book.decide(&order).unwrap();
        assert!(decision.refusal.is_none(), "{:?}", decision.refusal);
        book.apply(&decision.events).unwrap();
    };
    let charge = |percent: &str| {
        let terms = LateTerms::new(DayRate::Daily { percent: percent.parse().unwrap() });
        Command::ChargeLate { items: vec![id("INV-1")], terms, calendar: None }
    };
    let receivable = Receivable::new("INV-1", "ACME", cny(30_000), day(0)).unwrap();
    give(0, Command::OpenReceivable { receivable, value: None });
    give(10, charge("0.5"));
    give(10, Command::CancelReceivable { item: id("INV-1/late/1") });
    give(10, charge("0.05"));
    give(20, charge("0.05"));
    let open = |item: &str| book.receivable(&id(item), &AsOf::default()).unwrap().receivable.open;
    let charges = ["INV-1/late/1", "INV-1/late/2", "INV-1/late/3"].map(open);
    assert_eq!(charges, [cny(0), cny(150), cny(150)]);
    assert_eq!(book.verify().unwrap().difference, None);
}

/// On a day before an amendment a receivable came to what it came to then.
#[test]
fn e16_a_receivable_comes_to_what_it_came_to_on_the_day() {
    use duebook::{Contract, Due, PartPaid, Receipt, Remainder, Respread, Rounding, ScheduleRequest, Terms};
    let mut book = Book::open("acme").unwrap();
    let mut number = 0;
    let mut give = |on: i64, command: Command| {
        number += 1;
        let order = Order::new(&format!("W-{number}"), "li.na", at(number), day(on), command).unwrap();
        let decision = book.decide(&order).unwrap();
        assert!(decision.refusal.is_none(), "{:?}", decision.refusal);
        book.apply(&decision.events).unwrap();
        book.clone()
    };
    let terms = Terms::percent([("50", Due::on(day(30))), ("50", Due::on(day(60)))]).unwrap();
    let schedule = ScheduleRequest { total: cny(20_000), terms, events: vec![], calendar: None };
    let contract =
        Contract { id: id("C-1"), customer: id("ACME"), signed: None, schedule, references: vec![], fields: vec![] };
    give(2, Command::RegisterContract { contract });
    give(2, Command::ApproveContract { contract: id("C-1") });
    give(4, Command::RecordReceipt { receipt: Receipt::new("ACME", cny(4_000)).unwrap() });
    give(4, Command::Pay { item: id("C-1/1/1"), amount: Some(cny(4_000)), account: None, lots: vec![] });
    let rest = Respread::InProportion { rounding: Rounding::HalfUp, remainder: Remainder::Last };
    let (total, part_paid) = (cny(30_000), PartPaid::PaidPart);
    let book = give(9, Command::AmendContract { contract: id("C-1"), total, part_paid, rest, calendar: None });
    let on = |on: i64| {
        let view = book.receivable(&id("C-1/1/1"), &AsOf::on(day(on))).unwrap();
        (view.amount.minor(), view.receivable.open.minor())
    };
    assert_eq!([0, 2, 4, 8, 9].map(on), [(10_000, 0), (10_000, 10_000), (10_000, 6_000), (10_000, 6_000), (4_000, 0)]);
}

/// A contract ends on no day before its receivables: they would be owed for ever.
#[test]
fn r28_a_contract_does_not_end_before_what_it_made() {
    use duebook::{Contract, Due, ScheduleRequest, Terms, UnpaidItems};
    let mut book = Book::open("acme").unwrap();
    let terms = Terms::percent([("100", Due::on(day(20)))]).unwrap();
    let schedule = ScheduleRequest { total: cny(10_001), terms, events: vec![], calendar: None };
    let contract =
        Contract { id: id("C-1"), customer: id("ACME"), signed: None, schedule, references: vec![], fields: vec![] };
    let end = || Command::TerminateContract { contract: id("C-1"), unpaid: UnpaidItems::Canceled };
    let steps = [
        (3, Command::RegisterContract { contract }, None),
        (9, Command::ApproveContract { contract: id("C-1") }, None),
        (5, end(), Some("too_early")),
        (9, end(), None),
    ];
    for (number, (on, command, code)) in (0..).zip(steps) {
        let order = Order::new(&format!("W-{number}"), "li.na", at(number), day(on), command).unwrap();
        let decision = book.decide(&order).unwrap();
        assert_eq!(decision.refused().map(|refused| refused.code()), code);
        book.apply(&decision.events).unwrap();
    }
    assert!(book.open_items(&id("ACME"), &AsOf::default()).unwrap().is_empty());
}

/// An account is the same account in whatever order its fields are named, also where a version is expected.
#[test]
fn e06_an_expected_account_may_name_its_fields_in_any_order() {
    use duebook::{BookStream, Expected, Field, Receipt};
    let field = |name: &str| Field::text(name, "1").unwrap();
    let sorted = vec![field("a"), field("b")];
    let (unsorted, key) = (vec![field("b"), field("a")], account(0));
    let mut book = Book::open("acme").unwrap();
    let give = |name: &str, expected: Option<i64>| {
        let receipt = Receipt { account: unsorted.clone(), ..Receipt::new("ACME", cny(7)).unwrap() };
        let order = Order::new(name, "li.na", at(0), day(0), Command::RecordReceipt { receipt }).unwrap();
        let expect = [&sorted, &unsorted].into_iter().zip(expected.into_iter().cycle()).map(|(fields, version)| {
            let account = duebook::AccountKey { fields: fields.clone(), ..key.clone() };
            Expected { stream: BookStream::Account { account }, version }
        });
        Order { expect: expect.collect(), ..order }
    };
    for (name, version) in [("1", 0), ("2", 1), ("3", 2)] {
        let events = book.decide(&give(name, Some(version))).unwrap().events;
        book.apply(&events).unwrap();
    }
    assert_eq!(book.decide(&give("4", Some(2))).unwrap_err().code(), "version_conflict");
}

/// A log is taken over as text, all or nothing, and a refusal names the line.
#[test]
fn e02_a_log_is_taken_over_as_text() {
    let mut book = Book::open("acme").unwrap();
    for number in 0..4 {
        let order =
            Order::new(&format!("{number}"), "li.na", at(number), day(0), Command::receipt("ACME", cny(7)).unwrap())
                .unwrap();
        let events = book.decide(&order).unwrap().events;
        book.apply(&events).unwrap();
    }
    let text = book.log_since(0).unwrap();
    assert_eq!(text, duebook::write_log(book.changes_since(0).unwrap()).unwrap());
    let again = Book::replay_log("acme", &text).unwrap();
    assert_eq!(again, book);
    let lines: Vec<&str> = text.lines().collect();
    let cut = |from: usize, to: usize| lines[from..to].iter().map(|line| format!("{line}\n")).collect::<String>();
    let mut part = Book::replay_log("acme", &cut(0, 3)).unwrap();
    let before = part.clone();
    let refused = |part: &mut Book, text: &str| {
        let refused = part.apply_log(text).unwrap_err();
        (refused.code(), refused.path().to_owned())
    };
    assert_eq!(refused(&mut part, &cut(4, 5)), ("sequence_broken", "lines[0].sequence".to_owned()));
    assert_eq!(refused(&mut part, &format!("{}{{}}\n", cut(3, 4))), ("missing_field", "lines[1]".to_owned()));
    assert_eq!(refused(&mut part, lines[3]), ("torn_batch", "lines[0]".to_owned()));
    assert_eq!(part, before);
    part.apply_log(&book.log_since(3).unwrap()).unwrap();
    assert_eq!(part, book);
    assert_eq!(book.log_since(9).unwrap_err().code(), "number_out_of_range");
    assert_eq!(Book::replay_log("other", &text).unwrap_err().code(), "other_book");
}
