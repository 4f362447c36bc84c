//! The book: orders a second, bare, with their canonical lines, and replayed; beside what no book can beat.

use std::collections::HashMap;

use duebook::{Book, Command, Currency, Date, Instant, Money, Order, Recorded};
use sha2::{Digest, Sha256};

use crate::{fastest, report};

const ORDERS: usize = 20_000;
const CUSTOMERS: usize = 1_000;

fn day() -> Date {
    "2026-02-06".parse().unwrap()
}

fn order(number: usize, customers: usize) -> Order {
    let amount = Money::new(i64::try_from(number % 9_973 + 1).unwrap(), Currency::new("CNY").unwrap()).unwrap();
    let command = Command::receipt(&format!("C-{:05}", number % customers), amount).unwrap();
    let at = Instant::from_micros(1_770_000_000_000_000 + i64::try_from(number).unwrap()).unwrap();
    Order::new(&format!("O-{number:08}"), "wang.fang", at, day(), command).unwrap()
}

fn orders(from: usize, count: usize, customers: usize) -> Vec<Order> {
    (from..from + count).map(|number| order(number, customers)).collect()
}

/// Decides and applies every order; the events.
fn worked(book: &mut Book, orders: &[Order]) -> Vec<Recorded> {
    let mut log = Vec::with_capacity(orders.len());
    for order in orders {
        let events = book.decide(order).unwrap().events;
        book.apply(&events).unwrap();
        log.extend(events);
    }
    log
}

pub(crate) fn run() {
    let each = f64::from(u32::try_from(ORDERS).unwrap());
    let all = orders(0, ORDERS, CUSTOMERS);
    let bare = fastest(1, 5, || worked(&mut Book::open("bench").unwrap(), &all));
    report("book, an order decided and applied", bare / each);

    let log = worked(&mut Book::open("bench").unwrap(), &all);
    let events = f64::from(u32::try_from(log.len()).unwrap());
    let lines: Vec<String> = log.iter().map(|event| event.line().unwrap()).collect();
    report(
        "book, the line of an event",
        fastest(1, 5, || log.iter().map(|e| e.line().unwrap().len()).sum::<usize>()) / events,
    );
    report(
        "book, an event read from its line",
        fastest(1, 5, || lines.iter().map(|l| Recorded::parse(l).unwrap().sequence).sum::<i64>()) / events,
    );
    report("book, an event replayed", fastest(1, 5, || Book::replay("bench", &log).unwrap().sequence()) / events);

    // What no book can beat: a hash map of balances, and the digest of the same bytes.
    let postings: Vec<(String, i64)> =
        (0..ORDERS).map(|n| (format!("C-{:05}", n % CUSTOMERS), i64::try_from(n).unwrap())).collect();
    let posting = fastest(1, 5, || {
        let mut balances: HashMap<&str, i64> = HashMap::new();
        for (customer, amount) in &postings {
            let balance = balances.entry(customer).or_default();
            *balance = balance.checked_add(*amount).unwrap();
        }
        balances.len()
    });
    report("book, a posting to a bare hash map", posting / each);
    let digest = fastest(1, 5, || lines.iter().map(|line| Sha256::digest(line)[0]).fold(0_u8, u8::wrapping_add));
    report("book, SHA-256 of the line of an event", digest / events);

    // One customer with a long history: the cost of the next orders.
    for before in [1_000, 100_000] {
        let mut book = Book::open("bench").unwrap();
        worked(&mut book, &orders(0, before, 1));
        let mut next = before;
        let cost = fastest(1, 10, || {
            let block = orders(next, 1_000, 1);
            next += 1_000;
            worked(&mut book, &block).len()
        });
        report(&format!("book, an order after {before} of one customer"), cost / 1_000.0);
    }
}
