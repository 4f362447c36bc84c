//! A small world, all of it: every sequence of commands of twelve kinds over two accounts and the amounts 0, 1 and 2.
//!
//! A command that is refused leaves the book as it was, so that sequences with it are those without it; it is given at
//! every place, and looked at, but not walked on from.

use std::collections::BTreeMap;

use duebook::{
    AccountKey, AsOf, BookRules, Command, Currency, CustomerFigures, Date, HoldPurpose, Id, Instant, Money, Order,
    Receivable, RefundCause, Refusals,
};

use super::auditor::{Found, Verdict, holds};
use super::run::{Look, Run};

/// What was walked over.
#[derive(Clone, Debug, Default)]
pub struct Walked {
    /// Sequences that are carried out, the empty one among them.
    pub histories: usize,
    /// Commands that were given at the end of one of them.
    pub given: usize,
    /// Those that were refused.
    pub refused: usize,
    /// Sequences that were given as one batch too.
    pub batches: usize,
    /// How often each kind was carried out.
    pub kinds: BTreeMap<&'static str, usize>,
}

const CUSTOMERS: [&str; 2] = ["ACME", "BOLT"];

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).expect("an id")
}

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").expect("a currency")).expect("an amount")
}

fn account(customer: &str) -> AccountKey {
    AccountKey::new(customer, Currency::new("CNY").expect("a currency")).expect("an account")
}

fn day() -> Date {
    Date::new(2026, 2, 20).expect("a day")
}

fn order(name: &str, commands: Vec<Command>) -> Order {
    let at: Instant = "2026-02-20T08:00:00Z".parse().expect("an instant");
    Order { id: id(name), by: id("li.na"), at, on: day(), expect: vec![], commands }
}

/// The commands of twelve kinds, for each account and each amount. What a kind names is the same at every step, so that
/// it is there, was there, or is not there yet.
fn commands(allocation: &Id, step: usize) -> Vec<Command> {
    let mut all = vec![
        Command::Release { hold: id("H-ACME") },
        Command::MergeCustomer { customer: id("BOLT"), into: id("ACME") },
        Command::UndoAllocation { allocation: allocation.clone(), amount: None },
        Command::PayRefund { refund: id("F-ACME"), amount: None, reference: None },
    ];
    for (place, customer) in CUSTOMERS.into_iter().enumerate() {
        let item = id(format!("I-{customer}"));
        all.push(Command::Allocate {
            customer: id(customer),
            scheme: None,
            currency: None,
            lots: vec![],
            items: vec![],
        });
        for minor in 0..=2 {
            let amount = cny(minor);
            let due = day().add_days(3).expect("a day");
            all.push(Command::RecordReceipt {
                receipt: duebook::Receipt {
                    receipt: Some(id(format!("R-{step}-{customer}"))),
                    ..duebook::Receipt::new(customer, amount).expect("a receipt")
                },
            });
            let receivable = Receivable::new(item.clone(), customer, amount, due).expect("a receivable");
            all.push(Command::OpenReceivable { receivable, value: None });
            all.push(Command::Pay { item: item.clone(), amount: Some(amount), account: None, lots: vec![] });
            all.push(Command::UndoAllocation { allocation: allocation.clone(), amount: Some(amount) });
            all.push(Command::Hold {
                hold: Some(id(format!("H-{customer}"))),
                account: account(customer),
                amount,
                purpose: HoldPurpose::Order,
                reference: None,
                fields: vec![],
                until: None,
                lots: vec![],
            });
            all.push(Command::Capture { hold: id(format!("H-{customer}")), item: item.clone(), amount: Some(amount) });
            all.push(Command::Transfer {
                account: account(customer),
                to: account(CUSTOMERS[1 - place]),
                amount,
                lots: vec![],
            });
            all.push(Command::RequestRefund {
                refund: Some(id(format!("F-{customer}"))),
                account: account(customer),
                amount,
                cause: RefundCause::Unused,
                lots: vec![],
            });
        }
    }
    all
}

/// Walks over every sequence of up to so many commands.
///
/// # Errors
/// In words, what is wrong, with the sequence.
pub fn walk(depth: usize) -> Found<Walked> {
    let mut walked = Walked::default();
    let mut run = Run::new();
    // What is refused leaves no event, so that a history is what it carried out.
    let rules = BookRules { refusals: Refusals::Forgotten, ..BookRules::default() };
    let look = Look { purity: true, records: true, day: None };
    run.give(&order("rules", vec![Command::ChangeRules { since: day(), rules }]), look)?;
    further(&run, &mut vec![], depth, &mut walked)?;
    Ok(walked)
}

fn further(run: &Run, before: &mut Vec<Command>, left: usize, walked: &mut Walked) -> Found {
    walked.histories += 1;
    if left == 0 {
        return Ok(());
    }
    let last = run.auditor.allocations.keys().next_back().cloned().unwrap_or_else(|| id("#0"));
    for command in commands(&last, before.len()) {
        walked.given += 1;
        let here = |finding: String| format!("{finding}, after {before:?} and {command:?}");
        let order = order(&format!("S-{}", before.len()), vec![command.clone()]);
        let must = run.auditor.verdict(&order);
        if matches!(must, Verdict::Refused(_) | Verdict::Never(_)) {
            walked.refused += 1;
            let mut book = run.book.clone();
            let refused = book.decide(&order).err();
            let code = refused.as_ref().map(duebook::Error::code);
            let said = match must {
                Verdict::Never(said) => code == Some(said),
                _ => code.is_some_and(|code| code != "event_mismatch"),
            };
            if !said || book != run.book {
                return Err(here(format!("{code:?} where the auditor says {must:?}, or the book has changed")));
            }
            continue;
        }
        let mut next = run.clone();
        let purity = before.len() < 3;
        next.give(&order, Look { purity, records: true, day: None }).map_err(here)?;
        if next.book.sequence() == run.book.sequence() {
            walked.refused += 1;
            continue;
        }
        *walked.kinds.entry(command.action()).or_default() += 1;
        before.push(command);
        batch(before, &next, walked)?;
        further(&next, before, left - 1, walked)?;
        before.pop();
    }
    Ok(())
}

/// The same commands as one order come to the same figures.
fn batch(commands: &[Command], single: &Run, walked: &mut Walked) -> Found {
    // The events of a batch have the numbers that those of single orders have.
    walked.batches += 1;
    let mut run = Run::new();
    let look = Look { purity: false, records: false, day: None };
    run.give(&single.orders[0], look)?;
    run.give(&order("B", commands.to_vec()), look)?;
    let figures = |run: &Run| -> Found<Vec<CustomerFigures>> {
        let summary = run.book.summary(&AsOf::default()).map_err(|e| e.to_string())?;
        Ok(summary.customers)
    };
    holds!(figures(&run)? == figures(single)?, "{commands:?} come to something else as one batch");
    Ok(())
}
