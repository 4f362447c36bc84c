//! Every cent both ways (N10), and what people are told of it (R74, R78): over simulated years of business.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, missing_docs)]

use std::collections::{BTreeMap, HashSet};

use duebook::{
    Act, AsOf, Book, BookEvent, Command, Currency, Customer, Date, Id, Money, MoneyEnd, NoticeKind, NoticeReason,
    Order, Receipt, ReceiptStatus, Recorded,
};
use duebook_tests::simulation::year::year;

fn book_of(seed: u64, orders: usize) -> (Book, Vec<Recorded>) {
    let log = year(seed, orders).unwrap_or_else(|e| panic!("{}", e.finding)).log();
    let book = Book::replay(log[0].book.as_str(), &log).unwrap();
    (book, log)
}

/// What of each item's payments stands, by plain sums over the events.
fn paid(log: &[Recorded], through: Date) -> BTreeMap<Id, i64> {
    let mut paid: BTreeMap<Id, i64> = BTreeMap::new();
    for one in log.iter().filter(|one| one.on <= through) {
        match &one.event {
            BookEvent::Allocated { item, amount, .. } => *paid.entry(item.clone()).or_default() += amount.minor(),
            BookEvent::Unallocated { item, amount, .. } => *paid.entry(item.clone()).or_default() -= amount.minor(),
            _ => {}
        }
    }
    paid
}

// N10: the uses of a receipt are together what it brought in, the sources of an item what of it is paid, and both say
// the same of each pair; on every day.
#[test]
fn n10_every_cent_is_found_from_both_ends() {
    let mut seen = HashSet::new();
    for seed in 0..6 {
        let (book, log) = book_of(seed, 250);
        let last = log.iter().map(|one| one.on).max().unwrap();
        let first = log.iter().map(|one| one.on).min().unwrap();
        let middle = first.add_days(last.days_since(first) / 2).unwrap();
        for day in [middle, last] {
            let as_of = AsOf::on(day);
            let mut forward: BTreeMap<(Id, Id), i64> = BTreeMap::new();
            let mut left: BTreeMap<Currency, i64> = BTreeMap::new();
            for one in &log {
                let (receipt, movement, note) = match &one.event {
                    BookEvent::ReceiptConfirmed { receipt, movement, .. } => (receipt, movement, false),
                    // What was credited after it was paid is money as well, and no receipt.
                    BookEvent::CreditedOnAccount { note, movement, .. } => (note, movement, true),
                    _ => continue,
                };
                let Act::Deposit { amount, .. } = &movement.act else { panic!() };
                let bounced = log.iter().any(|later| {
                    later.on <= day
                        && matches!(&later.event, BookEvent::ReceiptBounced { receipt: of, .. } if of == receipt)
                });
                let uses = if note { book.accounts().went_to(receipt, day) } else { book.went_to(receipt, &as_of) };
                let uses = uses.unwrap();
                let sum: i64 = uses.iter().map(|one| one.amount.minor()).sum();
                let there = one.on <= day && !bounced;
                assert_eq!(sum, if there { amount.minor() } else { 0 }, "{receipt} of seed {seed} on {day}");
                for one in uses {
                    seen.insert(std::mem::discriminant(&one.end));
                    match one.end {
                        MoneyEnd::Paid { item } => {
                            *forward.entry((receipt.clone(), item)).or_default() += one.amount.minor()
                        }
                        MoneyEnd::Held {} | MoneyEnd::Free {} => {
                            *left.entry(one.amount.currency()).or_default() += one.amount.minor();
                        }
                        _ => assert!(one.movement.is_some() && one.on.is_some()),
                    }
                }
            }
            let mut backward: BTreeMap<(Id, Id), i64> = BTreeMap::new();
            let paid = paid(&log, day);
            for (item, paid) in &paid {
                let sources = book.came_from(item, &as_of).unwrap();
                assert_eq!(sources.iter().map(|one| one.amount.minor()).sum::<i64>(), *paid, "{item} of seed {seed}");
                for one in sources {
                    assert!(one.amount.minor() > 0 && one.on <= day);
                    *backward.entry((one.receipt, item.clone())).or_default() += one.amount.minor();
                }
            }
            assert_eq!(forward, backward, "seed {seed} on {day}");
            // What is left is what stands on the books.
            let mut booked: BTreeMap<Currency, i64> = BTreeMap::new();
            for balance in book.accounts().balance(&Default::default(), day).unwrap() {
                *booked.entry(balance.currency).or_default() += balance.booked.minor();
            }
            booked.retain(|_, sum| *sum != 0);
            left.retain(|_, sum| *sum != 0);
            assert_eq!(left, booked, "seed {seed} on {day}");
        }
    }
    assert!(seen.len() >= 4, "the walks reach the ends that money can have: {}", seen.len());
}

// Each notice exactly once, however the cursor cuts the log; none for an event that tells nobody anything.
#[test]
fn r78_the_outbox_is_the_same_however_it_is_read() {
    let mut kinds = HashSet::new();
    for seed in 0..4 {
        let (book, log) = book_of(seed, 250);
        let all = book.outbox(0).unwrap();
        for cut in [0, 1, log.len() / 3, log.len() / 2, log.len()] {
            let (early, late): (Vec<_>, Vec<_>) = all.iter().cloned().partition(|one| one.sequence <= cut as i64);
            assert_eq!(book.outbox(cut as i64).unwrap(), late);
            assert_eq!(early.len() + late.len(), all.len());
        }
        for one in &all {
            let event = &log[usize::try_from(one.sequence - 1).unwrap()];
            assert_eq!((one.at, one.id.as_str()), (event.at, format!("#{}", one.sequence).as_str()));
            assert!(!one.reason.en().is_empty() && !one.reason.zh().is_empty());
            kinds.insert(std::mem::discriminant(&one.reason));
        }
        let claims = log.iter().filter(|one| matches!(one.event, BookEvent::ReceiptClaimed { .. })).count();
        let asked = all.iter().filter(|one| matches!(one.reason, NoticeReason::ConfirmReceipt { .. })).count();
        assert_eq!(claims, asked);
        assert_eq!(book.outbox(book.sequence() + 1).unwrap_err().code(), "number_out_of_range");
        let _ = book.outbox(-1).unwrap_err();
    }
    assert!(kinds.len() >= 6, "{}", kinds.len());
}

#[test]
fn who_claims_is_told_whether_the_money_came() {
    let id = |text: &str| Id::new(text).unwrap();
    let mut book = Book::open("acme").unwrap();
    let mut number = 0;
    let mut give = |by: &str, command: Command| {
        number += 1;
        let at = format!("2026-02-06T08:00:{number:02}Z").parse().unwrap();
        let order = Order::new(&format!("O-{number}"), by, at, "2026-02-06".parse().unwrap(), command).unwrap();
        let events = book.decide(&order).unwrap().events;
        book.apply(&events).unwrap();
        book.outbox(events[0].sequence - 1).unwrap()
    };
    let amount = Money::new(33_901, Currency::new("CNY").unwrap()).unwrap();
    let customer = Customer { owner: Some(id("li")), ..Customer::new(id("A")) };
    assert!(give("root", Command::RegisterCustomer { customer }).is_empty());
    let receipt = |name: &str| Receipt { receipt: Some(id(name)), ..Receipt::new("A", amount).unwrap() };
    let task = give("sun", Command::ClaimReceipt { receipt: receipt("R-1") });
    assert_eq!((task[0].kind, task[0].to.as_slice()), (NoticeKind::Task, &[][..]));
    let told = give("zhao", Command::ConfirmReceipt { receipt: id("R-1") });
    assert_eq!((told[0].kind, told[0].to.as_slice()), (NoticeKind::Message, &[id("sun")][..]));
    assert_eq!(told[0].reason.en(), "339.01 CNY of A arrived, receipt R-1");
    let told = give("zhao", Command::BounceReceipt { receipt: id("R-1") });
    assert_eq!(told[0].to, [id("li")], "the owner of the customer");
    // What is recorded at once was claimed by nobody.
    assert!(give("zhao", Command::RecordReceipt { receipt: receipt("R-2") }).is_empty());
    assert!(book.went_to(&id("R-1"), &AsOf::default()).unwrap().is_empty());
    assert_eq!(book.receipt(&id("R-1"), &AsOf::default()).unwrap().status, ReceiptStatus::Bounced);
}

#[test]
fn a_refund_that_came_back_is_a_task_for_who_asked_for_it() {
    let id = |text: &str| Id::new(text).unwrap();
    let mut book = Book::open("acme").unwrap();
    let amount = |minor: i64| Money::new(minor, Currency::new("CNY").unwrap()).unwrap();
    let account = duebook::AccountKey::new("A", Currency::new("CNY").unwrap()).unwrap();
    let refund = Some(id("RF"));
    let commands = [
        ("zhao", Command::receipt("A", amount(700)).unwrap()),
        (
            "li",
            Command::RequestRefund {
                refund,
                account,
                amount: amount(501),
                cause: duebook::RefundCause::Unused,
                lots: vec![],
            },
        ),
        ("zhao", Command::PayRefund { refund: id("RF"), amount: None, reference: None }),
        ("zhao", Command::ReturnRefund { refund: id("RF"), amount: Some(amount(77)) }),
    ];
    for (number, (by, command)) in commands.into_iter().enumerate() {
        let at = format!("2026-02-06T08:00:{number:02}Z").parse().unwrap();
        let order = Order::new(&format!("O-{number}"), by, at, "2026-02-06".parse().unwrap(), command).unwrap();
        let events = book.decide(&order).unwrap().events;
        book.apply(&events).unwrap();
    }
    let notices = book.outbox(book.sequence() - 1).unwrap();
    assert_eq!((notices.len(), notices[0].kind, notices[0].to.as_slice()), (1, NoticeKind::Task, &[id("li")][..]));
    assert_eq!(notices[0].reason.en(), "refund RF to A came back from the bank: 0.77 CNY");
    assert_eq!(notices[0].reason.zh(), "A 的退款 RF 被银行退回：0.77 CNY");
}
