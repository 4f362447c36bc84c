//! From a year that went wrong to the shortest history that still does.

use std::collections::BTreeMap;
use std::fmt::Write;

use duebook::{Order, json};

use super::auditor::Finding;
use super::run::{Run, judge};
use super::year::Failure;

/// A history as short as it could be made.
#[derive(Clone, Debug)]
pub struct Shortest {
    /// The orders, to be given one after the other.
    pub orders: Vec<Order>,
    /// What is wrong with them. Absent: the whole year is needed, because something was done between the orders.
    pub finding: Option<String>,
}

/// Orders in which the names of movements say which order made them, so that others can be left out before them.
///
/// A movement is called after the number of its event, which changes when an order before it falls away.
fn symbolic(orders: &[Order]) -> Vec<String> {
    let mut run = Run::new();
    let mut names: BTreeMap<i64, String> = BTreeMap::new();
    let mut texts = Vec::new();
    for order in orders {
        let text = json::write(order).unwrap_or_default();
        texts.push(renamed(&text, |number| names.get(&number).cloned()));
        let decided = run.book.decide(order).map(|decision| decision.events).unwrap_or_default();
        if run.book.apply(&decided).is_err() {
            continue;
        }
        for one in &decided {
            names.insert(one.sequence, format!("@{}@{}@", one.order, one.index));
        }
    }
    texts
}

/// Every `"#17"`, also within `"#17/1"`, under another name.
fn renamed(text: &str, name: impl Fn(i64) -> Option<String>) -> String {
    let mut pieces = text.split("\"#");
    let mut all = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let digits: String = piece.chars().take_while(char::is_ascii_digit).collect();
        match digits.parse().ok().and_then(&name) {
            Some(name) => _ = write!(all, "\"{name}{}", &piece[digits.len()..]),
            None => _ = write!(all, "\"#{piece}"),
        }
    }
    all
}

/// The orders of these texts, with the numbers that the movements have when they are given one after the other.
fn concrete(texts: &[String]) -> Vec<Order> {
    let mut run = Run::new();
    let mut numbers: BTreeMap<String, i64> = BTreeMap::new();
    let mut orders = Vec::new();
    for text in texts {
        let mut text = text.clone();
        for (name, number) in &numbers {
            text = text.replace(name, &format!("#{number}"));
        }
        let Ok(order) = json::read::<Order>(&text) else { continue };
        let decided = run.book.decide(&order).map(|decision| decision.events).unwrap_or_default();
        if run.book.apply(&decided).is_ok() {
            for one in &decided {
                numbers.insert(format!("@{}@{}@", one.order, one.index), one.sequence);
            }
        }
        orders.push(order);
    }
    orders
}

/// The words of a finding without its names and numbers: what is left out must not make another fault of it.
fn kind(finding: &str) -> Vec<&str> {
    finding.split(' ').filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase())).collect()
}

/// Whoever says what is wrong with orders.
type Judge<'a> = &'a dyn Fn(&[Order]) -> Option<Finding>;

fn fails(texts: &[String], like: &str, judge: Judge<'_>) -> bool {
    judge(&concrete(texts)).is_some_and(|finding| kind(&finding) == kind(like))
}

/// Leaves out as much as can be left out: whole runs of orders, then single commands of batches, until nothing more.
#[must_use]
pub fn shortest(failure: &Failure, judge: Judge<'_>) -> Shortest {
    let mut texts = symbolic(&failure.orders);
    let Some(like) = judge(&concrete(&texts)) else {
        return Shortest { orders: failure.orders.clone(), finding: None };
    };
    let mut chunk = texts.len().div_ceil(2);
    loop {
        let before = texts.clone();
        let mut at = 0;
        while at < texts.len() {
            let mut without = texts.clone();
            without.drain(at..(at + chunk).min(texts.len()));
            if fails(&without, &like, judge) {
                texts = without;
            } else {
                at += chunk;
            }
        }
        texts = (0..texts.len()).fold(texts, |texts, at| fewer_commands(texts, at, &like, judge));
        if chunk == 1 && texts == before {
            break;
        }
        chunk = chunk.div_ceil(2);
    }
    let orders = concrete(&texts);
    let finding = judge(&orders);
    Shortest { orders, finding }
}

/// An order with as few commands as can be, and without what its writer expected.
fn fewer_commands(texts: Vec<String>, at: usize, like: &str, judge: Judge<'_>) -> Vec<String> {
    let mut texts = texts;
    if let Ok(mut order) = serde_json::from_str::<serde_json::Value>(&texts[at])
        && order.as_object_mut().is_some_and(|order| order.remove("expect").is_some())
    {
        // What the writer expected ties the order to the number of events before it.
        let mut without = texts.clone();
        without[at] = order.to_string();
        if fails(&without, like, judge) {
            texts = without;
        }
    }
    let mut place = 0;
    loop {
        let Ok(mut order) = serde_json::from_str::<serde_json::Value>(&texts[at]) else { return texts };
        let Some(commands) = order["commands"].as_array_mut().filter(|all| place < all.len() && all.len() > 1) else {
            return texts;
        };
        commands.remove(place);
        let mut without = texts.clone();
        without[at] = order.to_string();
        if fails(&without, like, judge) {
            texts = without;
        } else {
            place += 1;
        }
    }
}

/// What is printed of a failure: the seed, the finding, and the orders as canonical JSON, one a line.
#[must_use]
pub fn report(failure: &Failure) -> String {
    let shortest = shortest(failure, &|orders| judge(orders).err());
    let mut text = format!("seed {}: {}\n", failure.seed, failure.finding);
    match &shortest.finding {
        Some(finding) => _ = writeln!(text, "shortest history, {} orders: {finding}", shortest.orders.len()),
        None => _ = writeln!(text, "what was done between the orders is needed; all {} orders:", shortest.orders.len()),
    }
    for order in &shortest.orders {
        _ = writeln!(text, "{}", json::write(order).unwrap_or_default());
    }
    text
}
