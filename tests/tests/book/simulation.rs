//! Simulated business: a few years of it in every run of the tests, and every history that ever went wrong.
//!
//! `make simulate` does the same for a thousand years.

use std::collections::BTreeMap;
use std::path::PathBuf;

use duebook::{Act, BookEvent, Command, Money, Order, Recorded, json};
use duebook_tests::simulation::auditor::Auditor;
use duebook_tests::simulation::run::{Figures, Look, Run, judge};
use duebook_tests::simulation::shrink::{report, shortest};
use duebook_tests::simulation::year::{Failure, year};
use sha2::{Digest, Sha256};

fn histories() -> BTreeMap<PathBuf, Vec<Order>> {
    let folder = duebook_tests::mirror::root().join("tests/histories");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |file: PathBuf| {
        let text = std::fs::read_to_string(&file).unwrap();
        let orders = text.lines().map(|line| {
            let order: Order = json::read(line).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            assert_eq!(json::write(&order).unwrap(), line, "{}: not the canonical form", file.display());
            order
        });
        (file.clone(), orders.collect())
    };
    files.map(read).collect()
}

/// Whatever the simulation found once is tried for ever.
#[test]
fn what_went_wrong_once_is_right() {
    let histories = histories();
    assert!(!histories.is_empty());
    for (file, orders) in histories {
        judge(&orders).unwrap_or_else(|finding| panic!("{}: {finding}", file.display()));
    }
}

/// A few years; what the mixes reach is worth something, and the auditor foresees most of it.
#[test]
fn a_few_years_of_business_are_in_order() {
    let mut figures = Figures::default();
    for seed in 1..=12 {
        figures.add(&year(seed, 120).unwrap_or_else(|failure| panic!("{}", report(&failure))).figures);
    }
    println!("{figures:#?}");
    assert_eq!(figures.years, 12);
    assert!(figures.orders >= 1_440 && figures.accepted * 2 > figures.orders, "{figures:?}");
    assert!(figures.foretold * 2 > figures.orders && figures.refused.len() > 20, "{figures:?}");
    assert!(figures.shaken > 20 && figures.retried > 20, "{figures:?}");
}

/// Every sequence of up to three commands of twelve kinds over two accounts and the amounts 0, 1 and 2, each also as one
/// batch; `make simulate` walks over those of five.
#[test]
fn every_short_history_over_two_accounts_and_three_amounts() {
    let depth = std::env::var("BOOK_DEPTH").ok().and_then(|depth| depth.parse().ok()).unwrap_or(3);
    let walked = duebook_tests::simulation::small::walk(depth).unwrap();
    println!("{walked:#?}");
    assert!(walked.histories > 900 && walked.refused > walked.histories, "{walked:?}");
    assert!(walked.kinds.len() >= 10, "{:?}", walked.kinds);
}

/// The auditor who has seen a run up to some of its orders, and the orders with their events.
fn seen(run: &Run) -> Vec<(Order, Vec<Recorded>)> {
    let orders = run.orders.iter().filter_map(|order| Some((order.clone(), run.auditor.answer(&order.id)?.to_vec())));
    let mut once: Vec<(Order, Vec<Recorded>)> = Vec::new();
    for (order, events) in orders {
        // Under an id that was refused first, other content may stand.
        if events[0].by == order.by && events[0].on == order.on && once.iter().all(|(known, _)| known.id != order.id) {
            once.push((Order { at: events[0].at, ..order }, events));
        }
    }
    once.sort_by_key(|(_, events)| events[0].sequence);
    once
}

/// One thing wrong with an event, in one of several ways.
fn tampered(one: &Recorded, way: usize) -> Option<Recorded> {
    let more = |amount: &mut Money| *amount = Money::new(amount.minor() + 1, amount.currency()).unwrap();
    let mut one = one.clone();
    match (way, &mut one.event) {
        (0, _) => one.sequence += 1,
        (1, _) => one.version += 1,
        (2, _) => one.index += 1,
        (3, _) => one.at = one.at.add_seconds(-1_000_000_000).ok()?,
        (4, _) => one.by = "x".parse().ok()?,
        (5, BookEvent::Allocated { amount, .. } | BookEvent::Unallocated { amount, .. }) => more(amount),
        (5, BookEvent::ReceivableOpened { receivable, .. }) if !receivable.parts.is_empty() => {
            more(&mut receivable.open)
        }
        (5, BookEvent::ContractRegistered { schedule, .. }) => more(&mut schedule.installments.first_mut()?.amount),
        (5, BookEvent::ReceivableChanged { before, .. }) => more(before),
        (
            6,
            BookEvent::Allocated { movement, .. }
            | BookEvent::Moved { movement }
            | BookEvent::RefundPaid { movement, .. }
            | BookEvent::ReceiptBounced { movement, .. }
            | BookEvent::RefundRequested { movement, .. },
        ) => match &mut movement.act {
            Act::Apply { draws, .. } | Act::Capture { draws, .. } => more(&mut draws[0].amount),
            // One unit more taken back of a movement may stand.
            Act::Undo { draws, .. } | Act::Refund { draws, .. } | Act::Expire { draws } | Act::Hold { draws, .. } => {
                draws[0].amount = Money::new(Money::MAX_MINOR, draws[0].amount.currency()).ok()?;
            }
            Act::Transfer { moves, .. } => moves[0].into = moves[0].lot.clone(),
            _ => return None,
        },
        (7, BookEvent::Allocated { movement, .. } | BookEvent::Unallocated { movement, .. }) => {
            movement.id = "#1".parse().ok()?;
        }
        _ => return None,
    }
    Some(one)
}

/// The auditor is worth something: he finds every event that is not what it was, whatever is wrong with it.
#[test]
fn the_auditor_finds_an_event_that_is_wrong() {
    let mut found = BTreeMap::<usize, usize>::new();
    for seed in [2, 5, 8, 11] {
        let run = year(seed, 100).unwrap_or_else(|failure| panic!("{}", report(&failure)));
        let mut auditor = Auditor::new();
        for (order, events) in seen(&run) {
            for way in 0..8 {
                for place in 0..events.len() {
                    let Some(wrong) = tampered(&events[place], way) else { continue };
                    let mut events = events.clone();
                    events[place] = wrong;
                    let mut other = auditor.clone();
                    let saw = other.take(&order, &events);
                    assert!(saw.is_err(), "way {way} was not seen in {:?}", events[place]);
                    *found.entry(way).or_default() += 1;
                }
            }
            if events.len() > 1 {
                assert!(auditor.clone().take(&order, &events[1..]).is_err());
            }
            auditor.take(&order, &events).unwrap();
        }
    }
    println!("{found:?}");
    assert!(found.len() == 8 && found.values().all(|count| *count > 3), "{found:?}");
}

/// A failure is made as short as it can be, also where later orders name what earlier ones made by the number of its
/// event.
#[test]
fn a_failure_becomes_its_shortest_history() {
    let run =
        (1..40).map(|seed| year(seed, 120).unwrap()).find(|run| run.book.changes_since(0).unwrap().iter().any(undone));
    let failure =
        Failure { seed: 0, finding: String::new(), orders: run.expect("somebody takes a payment back").orders };
    let found = |orders: &[Order]| {
        let mut run = Run::new();
        for order in orders {
            run.give(order, Look { purity: false, records: false, day: None }).ok()?;
        }
        let log = run.log();
        log.iter().any(undone).then(|| "a payment was taken back".to_owned())
    };
    let short = shortest(&failure, &found);
    assert_eq!(found(&short.orders), short.finding);
    assert!(short.finding.is_some());
    // Money, a debt, a payment, and that taken back; a customer at most has to be set up.
    let count: usize = short.orders.iter().map(|order| order.commands.len()).sum();
    assert!((4..=6).contains(&count) && short.orders.len() < failure.orders.len() / 8, "{:#?}", short.orders);
    let last = short.orders.iter().flat_map(|order| &order.commands).last();
    assert!(matches!(last, Some(Command::UndoAllocation { .. })), "{last:?}");
}

fn undone(one: &Recorded) -> bool {
    matches!(one.event, BookEvent::Unallocated { .. })
}

/// The same seed is the same history in the same bytes, on every machine and in every run. The digest changes only with
/// the clerk who writes the orders; that old logs keep their meaning is held by the golden log.
#[test]
fn e19_the_same_seed_is_the_same_bytes() {
    let digest = |seed: u64| {
        let run = year(seed, 60).unwrap_or_else(|failure| panic!("{}", report(&failure)));
        let mut hash = Sha256::new();
        for one in run.log() {
            hash.update(one.line().unwrap() + "\n");
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let elsewhere = std::thread::spawn(move || digest(2_026)).join().unwrap();
    assert_eq!(digest(2_026), elsewhere);
    assert_ne!(digest(2_027), elsewhere);
    assert_eq!(elsewhere, "6b8c53eb1e7725ea0c0770faa1fbf22ac75dfab8e3d5bcface3ca8fa93dba7e2");
}
