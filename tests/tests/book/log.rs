//! Orders decided and taken over as lines are the orders decided and taken over as records (E01, E03, E09).

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, missing_docs)]

use duebook::{Book, Command, Currency, Money, Order, write_log};

fn order(number: usize, commands: Vec<Command>) -> Order {
    let first = commands[0].clone();
    let id = format!("req-{number}");
    let order =
        Order::new(&id, "wang.fang", "2026-02-06T08:15:30Z".parse().unwrap(), "2026-02-06".parse().unwrap(), first);
    Order { commands, ..order.unwrap() }
}

fn paid(customer: usize, minor: i64) -> Command {
    Command::receipt(&format!("C-{customer}"), Money::new(minor, Currency::new("CNY").unwrap()).unwrap()).unwrap()
}

#[test]
fn e01_lines_decided_and_applied_are_records_decided_and_applied() {
    let (mut by_lines, mut by_records) = (Book::open("acme").unwrap(), Book::open("acme").unwrap());
    for number in 0..40 {
        let commands = (0..=number % 7).map(|at| paid(at, i64::try_from(number + at + 1).unwrap())).collect();
        let wanted = order(number, commands);
        let (lines, records) = (by_lines.decide_log(&wanted).unwrap(), by_records.decide(&wanted).unwrap());
        assert_eq!(lines.lines, write_log(&records.events).unwrap());
        assert_eq!((lines.count as usize, &lines.refusal), (records.events.len(), &records.refusal));
        by_lines.apply_log(&lines.lines).unwrap();
        by_records.apply(&records.events).unwrap();
        assert_eq!(by_lines, by_records);
        // E03: the order again has no lines.
        let again = by_lines.decide_log(&wanted).unwrap();
        assert_eq!((again.lines.as_str(), again.count), ("", 0));
    }
    // A refusal is remembered: command 7 pays with money of nobody.
    let refused = order(99, vec![paid(0, 5), paid(1, 0)]);
    assert_eq!(by_lines.decide_log(&refused).unwrap_err().code(), "amount_not_positive");
}

#[test]
fn e09_only_the_very_lines_that_were_decided_are_known() {
    let mut book = Book::open("acme").unwrap();
    let lines = book.decide_log(&order(1, vec![paid(1, 100)])).unwrap().lines;
    // Another amount than the one decided is another line, and is read for what it says.
    let other = lines.replace("1.00", "2.00");
    assert_ne!(other, lines);
    let mut changed = book.clone();
    changed.apply_log(&other).unwrap();
    assert_eq!(changed.available("C-1", "2026-02-06".parse().unwrap()).unwrap()[0].minor(), 200);
    // Decided before something else was recorded: refused, and nothing changes.
    let mut late = book.clone();
    let stale = late.decide_log(&order(2, vec![paid(2, 1)])).unwrap().lines;
    late.apply(&Book::open("acme").unwrap().decide(&order(3, vec![paid(3, 1)])).unwrap().events).unwrap();
    let before = late.clone();
    let refused = late.apply_log(&stale).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("sequence_broken", "lines[0].sequence"));
    assert_eq!(late, before);
    // The lines that were decided are taken over.
    book.apply_log(&lines).unwrap();
    assert_eq!(book.log_since(0).unwrap(), lines);
}
