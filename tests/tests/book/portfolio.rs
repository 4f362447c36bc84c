//! The portfolio of a book says on every day what the book says (C20, A14, E16), over simulated years of business.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, missing_docs)]

use std::collections::BTreeMap;

use duebook::{AsOf, Book, Currency, CutOff, Date, Id, Instant, PaidBy, Portfolio, Prepayment, Recorded};
use duebook_tests::simulation::year::year;

fn book_of(seed: u64, orders: usize) -> (Book, Vec<Recorded>) {
    let log = year(seed, orders).unwrap_or_else(|e| panic!("{}", e.finding)).log();
    let book = Book::replay(log[0].book.as_str(), &log).unwrap();
    (book, log)
}

fn days(log: &[Recorded]) -> Vec<Date> {
    let first = log.iter().map(|one| one.on).min().unwrap();
    let last = log.iter().map(|one| one.on).max().unwrap();
    let long = last.days_since(first);
    (0..=6).map(|part| first.add_days(long * part / 6).unwrap()).collect()
}

/// What customers have on account, by customer and currency.
fn left(
    portfolio: &Portfolio,
    cut_off: &CutOff,
    of: fn(&duebook::PrepaymentStanding) -> i64,
) -> BTreeMap<(Id, Currency), i64> {
    let mut left = BTreeMap::new();
    for money in &portfolio.prepayments {
        let one = of(&money.standing(cut_off).unwrap());
        if one != 0 {
            *left.entry((money.customer.clone(), money.amount.currency())).or_insert(0) += one;
        }
    }
    left
}

#[test]
fn c20_every_debt_stands_as_in_the_book_on_every_day() {
    let mut moved = 0;
    for seed in 0..8 {
        let (book, log) = book_of(seed, 250);
        let portfolio = book.portfolio(&AsOf::default()).unwrap();
        portfolio.check().unwrap();
        for day in days(&log) {
            let cut_off = CutOff::on(day);
            let mut totals: BTreeMap<Currency, i64> = BTreeMap::new();
            for debt in &portfolio.debts {
                let standing = debt.standing(&cut_off).unwrap();
                *totals.entry(debt.amount.currency()).or_default() += standing.open.minor();
                if standing.exists {
                    let view = book.receivable(&debt.id, &AsOf::on(day)).unwrap();
                    assert_eq!(standing.open, view.receivable.open, "{} on {day}", debt.id);
                }
                moved += usize::from(!debt.events.is_empty());
            }
            for (currency, total) in totals {
                assert_eq!(total, book.control_total(currency, &AsOf::on(day)).unwrap().minor());
            }
        }
    }
    assert!(moved > 1000, "{moved} histories say something");
}

#[test]
fn a14_money_is_on_account_as_in_the_book_on_every_day() {
    let (mut seen, mut holds, mut refunds) = (0, 0, 0);
    for seed in 0..8 {
        let (book, log) = book_of(seed, 250);
        for day in days(&log) {
            // Customers who were merged later are who they were.
            let portfolio = book.portfolio(&AsOf::on(day)).unwrap();
            let cut_off = CutOff::on(day);
            let booked = left(&portfolio, &cut_off, |of| of.left.minor());
            for debtor in &portfolio.debtors {
                for balance in book.balance(&debtor.id, &AsOf::on(day)).unwrap() {
                    let key = (debtor.id.clone(), balance.booked.currency());
                    let found = booked.get(&key).copied().unwrap_or(0);
                    assert_eq!(found, balance.booked.minor(), "{key:?} on {day}");
                    seen += usize::from(found != 0);
                    refunds += usize::from(balance.in_refund.minor() != 0);
                }
            }
            holds += left(&portfolio, &cut_off, |of| of.held.minor()).len();
        }
    }
    assert!(seen > 200 && holds > 20 && refunds > 0, "{seen} balances, {holds} held, {refunds} in refund");
}

#[test]
fn e16_what_was_known_then_is_what_the_book_said_then() {
    for seed in 0..4 {
        let (book, log) = book_of(seed, 200);
        let portfolio = book.portfolio(&AsOf::default()).unwrap();
        let first = log[0].at.date();
        let last = log[log.len() - 1].at.date();
        let known = first.add_days(last.days_since(first) / 2).unwrap();
        let then = Instant::new(known, 86_399_999_999).unwrap();
        let printed = book.portfolio(&AsOf { recorded: Some(then), ..AsOf::default() }).unwrap();
        for day in days(&log) {
            let total = |portfolio: &Portfolio, cut_off: &CutOff| -> BTreeMap<Currency, i64> {
                let mut totals = BTreeMap::new();
                for debt in &portfolio.debts {
                    *totals.entry(debt.amount.currency()).or_insert(0) += debt.standing(cut_off).unwrap().open.minor();
                }
                totals.retain(|_, total| *total != 0);
                totals
            };
            let today = total(&portfolio, &CutOff { on: day, known: Some(known) });
            assert_eq!(today, total(&printed, &CutOff::on(day)));
        }
    }
}

#[test]
fn r8_payments_say_where_their_money_came_from() {
    let mut kinds: BTreeMap<PaidBy, usize> = BTreeMap::new();
    for seed in 0..8 {
        let (book, _) = book_of(seed, 250);
        let portfolio = book.portfolio(&AsOf::default()).unwrap();
        let money: BTreeMap<&Id, &Prepayment> = portfolio.prepayments.iter().map(|one| (&one.id, one)).collect();
        for debt in &portfolio.debts {
            for event in &debt.events {
                if let duebook::DebtAct::Paid { receipt: Some(lot), received, by, .. } = &event.act {
                    let of = money[lot];
                    assert_eq!(received.unwrap_or(event.on), of.received.min(event.on));
                    assert!(*by != PaidBy::Prepayment || of.received < debt.issued);
                    *kinds.entry(*by).or_default() += 1;
                }
            }
        }
    }
    assert!(kinds.len() >= 2, "{kinds:?}");
}
