//! The book keeps its promises on random histories, and agrees with a slow auditor who knows no running figure.
//!
//! The auditor sees only the orders that were accepted and what was asked; he keeps plain maps of lots, holds and
//! receivables and works every figure out by walking over them.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AccountKey, AsOf, BackDating, Book, BookRules, BookSnapshot, Command, Contract, Currency, Date, Decision, Due,
    Event, EventDate, Expected, HoldPurpose, Id, Instant, Money, Nature, Order, PartPaid, Receipt, Receivable,
    Recorded, RefundCause, Refusals, Remainder, Respread, Rounding, ScheduleRequest, Stream, Subject, Terms,
    UnpaidItems, Until, json, read_log,
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
    let amount = prop_oneof![Just(0_i64), Just(1), 1..200_i64, 1_000..1_100_i64];
    (
        (0..40_u8, 0..3_u8, 0..3_u8, amount),
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

    fn events(&self) -> impl Iterator<Item = &Event> {
        self.book.changes_since(0).unwrap().iter().map(|one| &one.event)
    }

    fn item(&self, pick: u8) -> Id {
        let all = self.events().filter_map(|event| match event {
            Event::ReceivableOpened { receivable, .. } => Some(receivable.id.clone()),
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn receipt(&self, pick: u8) -> Id {
        let all = self.events().filter_map(|event| match event {
            Event::ReceiptClaimed { receipt } => receipt.receipt.clone(),
            Event::ReceiptConfirmed { receipt, .. } => Some(receipt.clone()),
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn allocation(&self, pick: u8) -> Id {
        let all = self.events().filter_map(|event| match event {
            Event::Allocated { movement, .. } => Some(movement.id.clone()),
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn hold(&self, pick: u8, refund: bool) -> Id {
        let all = self.events().filter_map(|event| match event {
            Event::RefundRequested { refund: name, .. } if refund => Some(name.clone()),
            Event::Moved { movement } if !refund => match &movement.act {
                duebook::Act::Hold { hold, .. } => Some(hold.clone()),
                _ => None,
            },
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn contract(&self, pick: u8) -> Id {
        let all = self.events().filter_map(|event| match event {
            Event::ContractRegistered { contract, .. } => Some(contract.id.clone()),
            _ => None,
        });
        Self::any(all.collect(), pick).unwrap_or_else(|| id("NOBODY"))
    }

    fn command(&self, wish: Wish, name: &str) -> Command {
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
                receivable: Receivable::new(format!("INV-{name}"), customer(who), amount, self.on.add_days(5).unwrap())
                    .unwrap(),
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
            30 => Command::Recover { item: self.item(pick), amount },
            31 => Command::CreditNote { note: id(format!("CN-{name}")), item: self.item(pick), amount },
            32 => Command::ClaimReceipt { receipt: Receipt::new(customer(who).as_str(), amount).unwrap() },
            33 if pick.is_multiple_of(3) => Command::RejectReceipt { receipt: self.receipt(pick) },
            33 => Command::ConfirmReceipt { receipt: self.receipt(pick) },
            34 => Command::BounceReceipt { receipt: self.receipt(pick) },
            35 => match pick % 4 {
                0 => Command::Tag { subject: Subject::Item { item: self.item(who) }, tag: id("check") },
                1 => Command::CancelReceivable { item: self.item(pick) },
                2 => Command::DisputeReceivable { item: self.item(pick) },
                _ => Command::Expire { account: account(who) },
            },
            36 => Command::RegisterContract {
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
            37 => match pick % 3 {
                0 => Command::SubmitContract { contract: self.contract(who) },
                _ => Command::ApproveContract { contract: self.contract(who) },
            },
            38 => match pick % 4 {
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
            _ => match pick % 12 {
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
                _ => Command::Comment { subject: Subject::Customer { customer: customer(who) }, text: name.into() },
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
                kind: wish.kind.wrapping_mul(7).wrapping_add(more.wrapping_mul(11)) % 40,
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

fn log(book: &Book) -> Vec<Recorded> {
    book.changes_since(0).unwrap().to_vec()
}

fn text(events: &[Recorded]) -> String {
    events.iter().map(|one| one.line().unwrap() + "\n").collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

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
}
