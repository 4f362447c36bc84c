//! The portfolio of a book says on every day what the book says (C20, A14, E16), over simulated years of business.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, missing_docs)]

use std::collections::BTreeMap;

use duebook::{
    AsOf, Book, BookRules, Command, Currency, CutOff, Date, DateWindow, Id, Instant, Money, Order, PaidBy, Portfolio,
    Prepayment, Receipt, Receivable, Recorded,
};
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
        let portfolio = book.portfolio(&AsOf::default()).unwrap();
        for day in days(&log) {
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

/// A book of a company in China, with one order a line: business date, instant, command.
fn told(orders: Vec<(&str, &str, Command)>) -> Book {
    let mut book = Book::open("acme").unwrap();
    for (number, (on, at, command)) in orders.into_iter().enumerate() {
        let order = Order::new(&format!("o-{number}"), "li.na", at.parse().unwrap(), on.parse().unwrap(), command);
        let decision = book.decide(&order.unwrap()).unwrap();
        assert!(decision.refused().is_none(), "{:?}", decision.refused());
        book.apply(&decision.events).unwrap();
    }
    book
}

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// What a customer had before a merger is that of the customer who stays: of money as of debts, in the book as in reports.
#[test]
fn a14_what_a_merged_customer_had_is_that_of_the_one_who_stays() {
    let at = "2026-02-01T08:00:00Z";
    let paid = |receipt: &str, customer: &str, minor, expires: Option<&str>| {
        let receipt = Receipt {
            receipt: Some(id(receipt)),
            customer: Some(id(customer)),
            expires: expires.map(|day| day.parse().unwrap()),
            ..Receipt::new(customer, cny(minor)).unwrap()
        };
        Command::RecordReceipt { receipt }
    };
    let receivable = Receivable::new("I", "B", cny(3_000), "2026-02-10".parse().unwrap()).unwrap();
    let book = told(vec![
        ("2026-01-01", at, paid("R-A", "A", 700, None)),
        ("2026-01-01", at, paid("R-B", "B", 10_000, None)),
        ("2026-01-01", at, paid("R-gone", "B", 50, Some("2026-01-20"))),
        ("2026-01-05", at, Command::OpenReceivable { receivable, value: None }),
        ("2026-02-01", at, Command::MergeCustomer { customer: id("B"), into: id("A") }),
    ]);
    let portfolio = book.portfolio(&AsOf::default()).unwrap();
    for (on, booked, owed) in [("2026-01-03", 10_750, 0), ("2026-01-31", 10_750, 3_000), ("2026-02-02", 10_750, 3_000)]
    {
        let as_of = AsOf::on(on.parse().unwrap());
        for customer in ["A", "B"] {
            let balance = &book.balance(&id(customer), &as_of).unwrap()[0];
            assert_eq!(balance.booked.minor(), booked, "{customer} on {on}");
            assert_eq!(balance.accounts.iter().map(|row| row.booked.minor()).sum::<i64>(), booked);
            let lots = book.lots(&id(customer), &as_of).unwrap();
            assert_eq!(lots.iter().map(|lot| lot.left.minor()).sum::<i64>(), booked);
            let items = book.open_items(&id(customer), &as_of).unwrap();
            assert_eq!(items.iter().map(|item| item.receivable.open.minor()).sum::<i64>(), owed);
        }
        let summary = book.summary(&as_of).unwrap();
        assert_eq!(summary.customers.len(), 1);
        assert_eq!(summary.customers[0].booked, [cny(booked)]);
        let left = left(&portfolio, &CutOff::on(on.parse().unwrap()), |of| of.left.minor());
        assert_eq!(left, BTreeMap::from([((id("A"), Currency::new("CNY").unwrap()), booked)]));
    }
}

/// A dispute moves no money and may be dated back to any day: no report refuses the book for it, and what was said last
/// holds.
#[test]
fn c20_a_dispute_begins_with_its_debt_at_the_earliest() {
    let at = "2026-02-01T08:00:00Z";
    let receivable = Receivable {
        issued: Some("2026-01-20".parse().unwrap()),
        ..Receivable::new("I", "A", cny(3_000), "2026-01-31".parse().unwrap()).unwrap()
    };
    let opened = ("2026-01-20", at, Command::OpenReceivable { receivable, value: None });
    let said = ("2026-01-10", at, Command::DisputeReceivable { item: id("I") });
    let book = told(vec![opened.clone(), said.clone()]);
    let portfolio = book.portfolio(&AsOf::default()).unwrap();
    portfolio.check().unwrap();
    let standing =
        |portfolio: &Portfolio| portfolio.debts[0].standing(&CutOff::on("2026-01-31".parse().unwrap())).unwrap();
    assert_eq!(standing(&portfolio).disputed, cny(3_000));

    let again = ("2026-01-25", at, Command::DisputeReceivable { item: id("I") });
    let over = ("2026-01-22", at, Command::SettleDispute { item: id("I") });
    let book = told(vec![opened, again, over]);
    assert!(!book.receivable(&id("I"), &AsOf::default()).unwrap().receivable.disputed);
    assert_eq!(standing(&book.portfolio(&AsOf::default()).unwrap()).disputed, cny(0));
}

/// What was known on a day is what was recorded by its end on the clocks of the company.
#[test]
fn e16_the_day_of_entry_is_that_of_the_company() {
    let receivable = |item: &str| Command::OpenReceivable {
        receivable: Receivable::new(item, "A", cny(100), "2026-03-01".parse().unwrap()).unwrap(),
        value: None,
    };
    let china = DateWindow { utc_offset: Some(480), ..DateWindow::default() };
    let rules = BookRules { dates: Some(china), ..BookRules::default() };
    let book = told(vec![
        // Nobody said where the company is: UTC.
        ("2026-02-01", "2026-01-31T15:59:59Z", receivable("I-1")),
        ("2026-02-01", "2026-01-31T15:59:59Z", Command::ChangeRules { since: "2026-01-01".parse().unwrap(), rules }),
        ("2026-01-31", "2026-01-31T15:59:59Z", receivable("I-2")),
        // Half past seven in the morning of the first.
        ("2026-01-31", "2026-01-31T23:30:00Z", receivable("I-3")),
        ("2026-02-01", "2026-01-31T23:30:00Z", receivable("I-4")),
    ]);
    let portfolio = book.portfolio(&AsOf::default()).unwrap();
    let entered: Vec<String> =
        portfolio.debts.iter().map(|debt| debt.entered.unwrap_or(debt.issued).to_string()).collect();
    assert_eq!(entered, ["2026-01-31", "2026-01-31", "2026-02-01", "2026-02-01"]);
}

/// A payment on the wrong day is put right: undone on its day, paid again on an earlier one. Every end of a day is legal, so
/// no report refuses the book.
#[test]
fn c20_what_is_put_right_on_an_earlier_day_is_reported() {
    let at = "2026-02-01T08:00:00Z";
    let receivable = Receivable::new("I", "A", cny(3_000), "2026-01-31".parse().unwrap()).unwrap();
    let receipt = Receipt { receipt: Some(id("R")), ..Receipt::new("A", cny(3_000)).unwrap() };
    let paid = |amount| Command::Pay { item: id("I"), amount, account: None, lots: vec![] };
    // In full, and in part: then neither the payment nor its undoing fits into its day alone.
    for (again, left) in [(None, 0), (Some(cny(1_000)), 2_000)] {
        let book = told(vec![
            ("2026-01-01", at, Command::RecordReceipt { receipt: receipt.clone() }),
            ("2026-01-01", at, Command::OpenReceivable { receivable: receivable.clone(), value: None }),
            ("2026-01-10", at, paid(None)),
            ("2026-01-10", at, Command::UndoAllocation { allocation: id("#4"), amount: None }),
            ("2026-01-09", at, paid(again)),
        ]);
        let portfolio = book.portfolio(&AsOf::default()).unwrap();
        portfolio.check().unwrap();
        for (on, open) in [("2026-01-08", 3_000), ("2026-01-09", left), ("2026-01-10", left)] {
            let cut_off = CutOff::on(on.parse().unwrap());
            let standing = portfolio.debts[0].standing(&cut_off).unwrap();
            assert_eq!(standing.open, cny(open), "{on}");
            // Nothing was open since the ninth, whatever was put right on the tenth.
            assert_eq!(standing.settled.map(|day| day.to_string()), (open == 0).then(|| "2026-01-09".to_owned()));
            assert_eq!(portfolio.prepayments[0].standing(&cut_off).unwrap().left, cny(open), "{on}");
            assert_eq!(book.control_total(cny(0).currency(), &AsOf::on(cut_off.on)).unwrap(), cny(open));
        }
    }
}

/// A debt that fell away stays what it was, whatever the contract calls the installment of its number today.
#[test]
fn c20_an_amendment_does_not_change_what_was_held_back_before() {
    use duebook::{Contract, Due, PartPaid, Purpose, Respread, ScheduleRequest, Terms};
    let terms = |purposes: [Purpose; 2]| {
        let day = |text: &str| Due::on(text.parse().unwrap());
        let mut terms = Terms::percent([("70", day("2026-03-01")), ("30", day("2026-04-01"))]).unwrap();
        for (line, purpose) in terms.lines.iter_mut().zip(purposes) {
            line.purpose = purpose;
        }
        terms
    };
    let (whole, held_back) = (Purpose::Installment, Purpose::Retention);
    let schedule =
        ScheduleRequest { total: cny(100_001), terms: terms([whole, held_back]), events: vec![], calendar: None };
    let contract =
        Contract { id: id("K"), customer: id("A"), signed: None, schedule, references: vec![], fields: vec![] };
    let rest = Respread::ByTerms { terms: terms([held_back, whole]) };
    let amend = |total| {
        let (rest, part_paid) = (rest.clone(), PartPaid::PaidPart);
        Command::AmendContract { contract: id("K"), total: cny(total), part_paid, rest, calendar: None }
    };
    let book = told(vec![
        ("2026-02-01", "2026-02-01T08:00:00Z", Command::RegisterContract { contract }),
        ("2026-02-01", "2026-02-01T08:00:01Z", Command::ApproveContract { contract: id("K") }),
        ("2026-03-05", "2026-03-05T08:00:00Z", amend(120_001)),
    ]);
    let retention = |as_of: &AsOf| -> Vec<(String, bool)> {
        let debts = book.portfolio(as_of).unwrap().debts.into_iter();
        debts.map(|debt| (debt.id.to_string(), debt.retention)).collect()
    };
    let before = [("K/1/1".into(), false), ("K/1/2".into(), true)];
    assert_eq!(retention(&AsOf::on("2026-03-04".parse().unwrap())), before);
    let now = retention(&AsOf::default());
    assert_eq!(now[..2], before, "they fell away");
    assert_eq!(now[2..], [("K/2/1".into(), true), ("K/2/2".into(), false)]);
}
