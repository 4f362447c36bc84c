//! The book: commands a second, with their lines and the log, and replayed; beside what no book can beat.

use std::collections::HashMap;
use std::time::Instant as Clock;

use duebook::{Book, Command, Currency, Date, Id, Instant, Log, Money, Order, Recorded};
use sha2::{Digest, Sha256};

use crate::{open_items, report};

const ORDERS: usize = 20_000;
const CUSTOMERS: usize = 1_000;
/// Business dates move on: so many commands share one.
const A_DAY: usize = 1_000;

pub(crate) fn at(number: usize) -> (Instant, Date) {
    let first: Date = "2026-02-06".parse().unwrap();
    let instant = Instant::from_micros(1_770_000_000_000_000 + i64::try_from(number).unwrap()).unwrap();
    (instant, first.add_days(i64::try_from(number / A_DAY).unwrap()).unwrap())
}

fn order(number: usize, customers: usize) -> Order {
    let amount = Money::new(i64::try_from(number % 9_973 + 1).unwrap(), Currency::new("CNY").unwrap()).unwrap();
    let command = Command::receipt(&format!("C-{:05}", number % customers), amount).unwrap();
    let (instant, on) = at(number);
    Order::new(&format!("O-{number:08}"), "wang.fang", instant, on, command).unwrap()
}

fn orders(from: usize, count: usize, customers: usize) -> Vec<Order> {
    (from..from + count).map(|number| order(number, customers)).collect()
}

/// How long this thread has had a processor, in nanoseconds.
#[cfg(unix)]
fn clock(_: Clock) -> f64 {
    let had = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    std::time::Duration::new(had.tv_sec.try_into().unwrap(), had.tv_nsec.try_into().unwrap()).as_secs_f64() * 1e9
}

/// How long it has been.
#[cfg(not(unix))]
fn clock(start: Clock) -> f64 {
    start.elapsed().as_secs_f64() * 1e9
}

/// The fastest of so many rounds, in nanoseconds for each of `count`. What a round makes is let go of outside, and
/// what other programs do meanwhile is not counted: a round takes longer than they leave a processor alone.
pub(crate) fn each<S, T>(count: usize, rounds: u32, mut set: impl FnMut() -> S, mut work: impl FnMut(S) -> T) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..rounds {
        let given = set();
        let start = Clock::now();
        let before = clock(start);
        let made = std::hint::black_box(work(given));
        best = best.min(clock(start) - before);
        drop(made);
    }
    best / f64::from(u32::try_from(count).unwrap())
}

/// Decides every order and takes its events over.
fn bare(book: &mut Book, orders: &[Order]) {
    for order in orders {
        let decision = book.decide(order).unwrap();
        book.take_over(decision.events).unwrap();
    }
}

/// The same, with the canonical line of every event, as a host stores it, and the line as a leaf of the log.
fn written(book: &mut Book, log: &mut Log, orders: &[Order]) -> Vec<String> {
    let mut lines = Vec::with_capacity(orders.len());
    for order in orders {
        let decision = book.decide(order).unwrap();
        for event in &decision.events {
            let line = event.line().unwrap();
            log.append(line.as_bytes());
            lines.push(line);
        }
        book.take_over(decision.events).unwrap();
    }
    lines
}

/// The book out of its lines: each read, found canonical, hashed into the log, checked and applied.
fn replayed(lines: &[String]) -> (Book, Log) {
    let (mut book, mut log) = (empty(), Log::of_book(&Id::new("bench").unwrap()));
    let events: Vec<Recorded> = lines
        .iter()
        .map(|line| {
            log.append(line.as_bytes());
            Recorded::parse(line).unwrap()
        })
        .collect();
    book.take_over(events).unwrap();
    (book, log)
}

fn empty() -> Book {
    Book::open("bench").unwrap()
}

pub(crate) fn run() {
    let all = orders(0, ORDERS, CUSTOMERS);
    let genesis = || Log::of_book(&Id::new("bench").unwrap());
    let lines = written(&mut empty(), &mut genesis(), &all);
    let (first, count) = (replayed(&lines), lines.len());
    assert_eq!(first.0.sequence(), i64::try_from(count).unwrap());
    let events = first.0.changes_since(0).unwrap().to_vec();

    // What no book can beat: a hash map of balances, and the digests of the same bytes.
    let postings: Vec<(String, i64)> =
        (0..ORDERS).map(|n| (format!("C-{:05}", n % CUSTOMERS), i64::try_from(n).unwrap())).collect();
    let posting = each(ORDERS, 20, HashMap::<&str, i64>::new, |mut balances| {
        for (customer, amount) in &postings {
            let balance = balances.entry(customer).or_default();
            *balance = balance.checked_add(*amount).unwrap();
        }
        balances
    });
    let leaf = each(
        count,
        20,
        || (),
        |()| {
            let leaf = |line: &String| Sha256::new().chain_update([0]).chain_update(line).finalize()[0];
            lines.iter().map(leaf).fold(0_u8, u8::wrapping_add)
        },
    );
    report("book, a posting to a bare hash map", posting);
    report("book, a bare SHA-256 leaf of the line of an event", leaf);

    let rows = [
        (
            "a command",
            each(ORDERS, 10, empty, |mut book| {
                bare(&mut book, &all);
                book
            }),
        ),
        (
            "a command with its lines and their leaves in the log",
            each(
                ORDERS,
                10,
                || (empty(), genesis()),
                |mut kept| {
                    let lines = written(&mut kept.0, &mut kept.1, &all);
                    (kept, lines)
                },
            ),
        ),
        (
            "an event replayed from its line, verified, its leaf in the log",
            each(count, 10, || (), |()| replayed(&lines)),
        ),
        (
            "an event taken over",
            each(
                count,
                10,
                || (empty(), events.clone()),
                |(mut book, events)| {
                    book.take_over(events).unwrap();
                    book
                },
            ),
        ),
        (
            "an event read from its line",
            each(count, 10, || (), |()| lines.iter().map(|line| Recorded::parse(line).unwrap().sequence).sum::<i64>()),
        ),
        (
            "the line of an event",
            each(count, 10, || (), |()| events.iter().map(|event| event.line().unwrap().len()).sum::<usize>()),
        ),
    ];
    for (name, ns) in rows {
        report(&format!("book, {name}"), ns);
        told(name, ns, posting, leaf);
    }

    open_items::run();
}

/// For people: a row with what it is beside the two that nothing beats. Programs read the lines of JSON.
fn told(name: &str, ns: f64, posting: f64, leaf: f64) {
    let (rate, postings, leaves) = (1e3 / ns, ns / posting, ns / leaf);
    println!("{name}: {ns:.0} ns, {rate:.2} million a second, {postings:.0} × a posting, {leaves:.1} × a leaf");
}

/// The cost of the next commands of one customer with a long history.
pub(crate) fn one_customer() {
    let (mut book, mut next, mut first, mut spent) = (empty(), 0, None, 0.0);
    for before in [1_000, 100_000, 1_000_000] {
        while next < before {
            let block = orders(next, 1_000.min(before - next), 1);
            spent += each(1, 1, || (), |()| bare(&mut book, &block));
            next += block.len();
        }
        let cost = each(
            1_000,
            20,
            || {
                next += 1_000;
                orders(next - 1_000, 1_000, 1)
            },
            |block| bare(&mut book, &block),
        );
        report(&format!("book, a command after {before} of one customer"), cost);
        let base = *first.get_or_insert(cost);
        println!("a command after {before} of one customer: {cost:.0} ns, {:.2} × the first", cost / base);
    }
    // With everything that happens now and then, such as room that is made twice as large.
    let average = spent / 1e6;
    report("book, a command, all of the first million of one customer", average);
    println!("a command, all of the first million of one customer: {average:.0} ns");
}
