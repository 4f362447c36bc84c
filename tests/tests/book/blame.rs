//! Who set a field: the book's answer against all its earlier states, one by one.

use std::collections::BTreeMap;

use duebook::{
    AsOf, Book, BookEvent, Command, Currency, Id, Money, Order, Receivable, RecordKey, Recorded, Viewer, json,
};
use proptest::prelude::*;
use serde_json::Value;

use crate::books::{Draw, History, at, draws, id};

/// The fields of a record as its view says them; those that are left out are there as nothing.
fn seen(book: &Book, record: &RecordKey) -> Option<BTreeMap<String, Value>> {
    let now = &AsOf::default();
    let (text, inner) = match record {
        RecordKey::Customer { customer } => (json::write(&book.customer(customer, now).ok()?), "customer"),
        RecordKey::Contract { contract } => (json::write(&book.contract(contract, now).ok()?), ""),
        RecordKey::Item { item } => (json::write(&book.receivable(item, now).ok()?), "receivable"),
        RecordKey::Receipt { receipt } => (json::write(&book.receipt(receipt, now).ok()?), ""),
    };
    let Value::Object(mut all) = serde_json::from_str(&text.unwrap()).unwrap() else { panic!() };
    if let Some(Value::Object(inner)) = all.remove(inner) {
        all.extend(inner);
    }
    for gone in ["id", "receipt"] {
        all.remove(gone);
    }
    Some(all.into_iter().collect())
}

fn records(log: &[Recorded]) -> Vec<RecordKey> {
    let mut found = vec![];
    for one in log {
        let record = match &one.event {
            BookEvent::CustomerRegistered { customer } => RecordKey::Customer { customer: customer.id.clone() },
            BookEvent::ContractRegistered { contract, .. } => RecordKey::Contract { contract: contract.id.clone() },
            BookEvent::ReceivableOpened { receivable, .. } => RecordKey::Item { item: receivable.id.clone() },
            BookEvent::ReceiptConfirmed { receipt, .. } => RecordKey::Receipt { receipt: receipt.clone() },
            BookEvent::ReceiptClaimed { receipt } => RecordKey::Receipt { receipt: receipt.receipt.clone().unwrap() },
            _ => continue,
        };
        if !found.contains(&record) {
            found.push(record);
        }
    }
    found
}

fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: (asked.cases / 4).max(1), failure_persistence: None, ..asked }
}

proptest! {
    #![proptest_config(config())]

    /// The order that is blamed is the last one after which the field was another than before it.
    #[test]
    fn r104_who_is_blamed_changed_the_field_last(draws in draws(50)) {
        let mut history = History::new();
        for (kind, who, amount, days, _) in draws {
            let draw: Draw = (kind, who, amount, days, false);
            history.play(draw);
        }
        let log = history.book.changes_since(0).unwrap();
        let all = records(log);
        let mut before: Vec<Option<BTreeMap<String, Value>>> = vec![None; all.len()];
        let mut blamed: Vec<BTreeMap<String, Id>> = vec![BTreeMap::new(); all.len()];
        let mut book = Book::open("acme-trading").unwrap();
        let mut rest = log;
        while let Some(first) = rest.first() {
            let (order, after) = rest.split_at(usize::try_from(first.of).unwrap());
            book.apply(order).unwrap();
            rest = after;
            for (place, record) in all.iter().enumerate() {
                let now = seen(&book, record);
                let fields = now.iter().chain(&before[place]).flat_map(BTreeMap::keys);
                for field in fields.cloned().collect::<Vec<_>>() {
                    let was = before[place].as_ref().and_then(|fields| fields.get(&field));
                    if was != now.as_ref().and_then(|fields| fields.get(&field)) {
                        blamed[place].insert(field, first.order.clone());
                    }
                }
                before[place] = now;
            }
        }
        for (place, record) in all.iter().enumerate() {
            let found = history.book.blame(record, &AsOf::default()).unwrap();
            let told: BTreeMap<String, Id> = found.iter().map(|one| (one.field.clone(), one.order.clone())).collect();
            prop_assert_eq!(told.len(), found.len());
            for (field, order) in &blamed[place] {
                prop_assert_eq!(told.get(field), Some(order), "{} of {:?}", field, record);
            }
            let born = log.iter().find(|one| records(std::slice::from_ref(one)).contains(record)).unwrap();
            for one in &found {
                // What is nothing and never was something is blamed on the first event.
                prop_assert!(blamed[place].contains_key(&one.field) || one.order == born.order, "{:?}", one);
                let event = &log[usize::try_from(one.sequence - 1).unwrap()];
                prop_assert_eq!((&one.order, &one.by, one.at, one.on), (&event.order, &event.by, event.at, event.on));
            }
        }
        // As of an instant it is the answer of then.
        let then = AsOf { recorded: Some(at(history.number / 2)), ..AsOf::default() };
        let earlier = history.book.as_recorded(at(history.number / 2)).unwrap();
        for record in records(earlier.changes_since(0).unwrap()) {
            prop_assert_eq!(history.book.blame(&record, &then).unwrap(), earlier.blame(&record, &AsOf::default()).unwrap());
        }
    }
}

#[test]
fn r104_nobody_is_blamed_for_what_is_not_there() {
    let book = Book::open("acme").unwrap();
    let refused = book.blame(&RecordKey::Item { item: id("X") }, &AsOf::default()).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("unknown_item", "record"));
    let viewer = Some(Viewer::new("li", at(0)).unwrap());
    let refused = book.blame(&RecordKey::Customer { customer: id("X") }, &AsOf { viewer, ..AsOf::default() });
    assert_eq!(refused.unwrap_err().code(), "unknown_customer");
}

/// What was paid before two customers became one is undone in the stream of the one who paid.
#[test]
fn r104_an_undo_after_a_merge_is_blamed() {
    let cny = Currency::new("CNY").unwrap();
    let amount = Money::parse("0.72", cny).unwrap();
    let receivable = Receivable::new("INV-1", "ACME", amount, "2026-02-25".parse().unwrap()).unwrap();
    let mut book = Book::open("acme-trading").unwrap();
    let commands = [
        Command::OpenReceivable { receivable, value: None },
        Command::receipt("ACME", amount).unwrap(),
        Command::Pay { item: id("INV-1"), amount: None, account: None, lots: vec![] },
        Command::receipt("BOLT", amount).unwrap(),
        Command::MergeCustomer { customer: id("ACME"), into: id("BOLT") },
    ];
    let mut order = |number: usize, command: Command| {
        let name = format!("O-{number}");
        let order =
            Order::new(&name, "li.na", at(i64::try_from(number).unwrap()), "2026-02-20".parse().unwrap(), command);
        let decision = book.decide(&order.unwrap()).unwrap();
        book.apply(&decision.events).unwrap();
        decision.events
    };
    let made: Vec<Recorded> =
        commands.into_iter().enumerate().flat_map(|(number, command)| order(number, command)).collect();
    let paid = made.iter().find_map(|one| match &one.event {
        BookEvent::Allocated { movement, .. } => Some(movement.id.clone()),
        _ => None,
    });
    order(5, Command::UndoAllocation { allocation: paid.unwrap(), amount: None });
    let blame = book.blame(&RecordKey::Item { item: id("INV-1") }, &AsOf::default()).unwrap();
    let by = |field: &str| blame.iter().find(|one| one.field == field).map(|one| one.order.as_str());
    assert_eq!((by("open"), by("customer"), by("due")), (Some("O-5"), Some("O-4"), Some("O-0")));
}
