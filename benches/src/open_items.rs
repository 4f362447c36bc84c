//! The same open items in the book and in doubleentry, a ledger with clearing and a Merkle log of its own: every
//! customer is invoiced, pays, and the payment clears the invoice, whole or in part.

use doubleentry::prelude::{AccountKind, Amount, BalanceQuery, EUR, Entry, Journal, LedgerId, PostingRef, date};
use duebook::{Book, Command, Currency, Id, Log, Money, Order, Receivable};

use crate::book::{at, each};
use crate::report;

const ROUNDS: usize = 7_000;
const CUSTOMERS: usize = 1_000;
/// An invoice, a payment, a clearing.
const RECORDS: usize = 3 * ROUNDS;

/// What is invoiced and what is paid of it, in cents.
fn amounts(number: usize) -> (i64, i64) {
    let invoiced = i64::try_from(number % 9_973 + 101).unwrap();
    (invoiced, if number.is_multiple_of(3) { invoiced - 100 } else { invoiced })
}

fn commands() -> Vec<Order> {
    let euro = |minor| Money::new(minor, Currency::new("EUR").unwrap()).unwrap();
    let one = |number: usize| {
        let (customer, item) = (format!("C-{:05}", number % CUSTOMERS), format!("INV-{number}"));
        let (invoiced, paid) = amounts(number);
        let due = "2026-03-31".parse().unwrap();
        let receivable = Receivable::new(&item, &customer, euro(invoiced), due).unwrap();
        let lots = vec![Id::new(format!("PAY-{number}")).unwrap()];
        let pay = Command::Pay { item: Id::new(item).unwrap(), amount: Some(euro(paid)), account: None, lots };
        [
            (format!("OPEN-{number}"), Command::OpenReceivable { receivable, value: None }),
            (format!("PAY-{number}"), Command::receipt(&customer, euro(paid)).unwrap()),
            (format!("CLR-{number}"), pay),
        ]
    };
    let all = (0..ROUNDS).flat_map(one).enumerate();
    all.map(|(place, (id, command))| {
        let (instant, _) = at(place);
        Order::new(&id, "wang.fang", instant, "2026-02-06".parse().unwrap(), command).unwrap()
    })
    .collect()
}

/// The commands, and with a log every line of their events in it.
fn ours(orders: &[Order], mut log: Option<Log>) -> (Book, Option<Log>) {
    let mut book = Book::open("bench").unwrap();
    for order in orders {
        let decision = book.decide(order).unwrap();
        for event in &decision.events {
            if let Some(log) = &mut log {
                log.append(event.line().unwrap().as_bytes());
            }
        }
        book.take_over(decision.events).unwrap();
    }
    (book, log)
}

/// A journal with its accounts: opening them is not measured.
fn journal() -> Journal {
    let mut books: Journal = Journal::new(LedgerId::new("example.com/bench").unwrap());
    let start = date!("2026-01-01");
    books.declare_currency(EUR, 2, start).unwrap();
    books.define_months(2026, 1..=12).unwrap();
    books.open("Assets:Bank", AccountKind::Asset, start).unwrap();
    books.open("Income:Sales", AccountKind::Income, start).unwrap();
    for customer in 0..CUSTOMERS {
        books.open(account(customer).as_str(), AccountKind::Asset, start).unwrap();
    }
    books
}

fn account(number: usize) -> String {
    format!("Assets:Receivables:C-{:05}", number % CUSTOMERS)
}

fn theirs(mut books: Journal) -> Journal {
    let on = date!("2026-02-06");
    for number in 0..ROUNDS {
        let (receivable, (invoiced, paid)) = (account(number), amounts(number));
        let amount = |minor: i64| Amount::<2>::from_minor(minor.into()).unwrap();
        let invoice = Entry::new(format!("INV-{number}"), on).debit(receivable.as_str(), amount(invoiced), EUR).credit(
            "Income:Sales",
            amount(invoiced),
            EUR,
        );
        let invoice = books.record(invoice).unwrap();
        let payment = Entry::new(format!("PAY-{number}"), on).debit("Assets:Bank", amount(paid), EUR).credit(
            receivable.as_str(),
            amount(paid),
            EUR,
        );
        let payment = books.record(payment).unwrap();
        let (debit, credit) = (PostingRef::at(invoice.id, 0), PostingRef::at(payment.id, 1));
        books.clear(&format!("CLR-{number}"), debit, credit, amount(paid), on).unwrap();
    }
    books
}

pub(crate) fn run() {
    let orders = commands();
    let genesis = || Some(Log::of_book(&Id::new("bench").unwrap()));
    let bare = each(RECORDS, 5, || None, |log| ours(&orders, log));
    let logged = each(RECORDS, 5, genesis, |log| ours(&orders, log));
    let other = each(RECORDS, 5, journal, theirs);

    // The same is open in both, or they did not do the same.
    let (book, books) = (ours(&orders, None).0, theirs(journal()));
    let open = book.control_total(Currency::new("EUR").unwrap(), &duebook::AsOf::on(at(0).1)).unwrap();
    let customers =
        (0..CUSTOMERS).flat_map(|n| books.open_items(account(n).as_str(), EUR, &BalanceQuery::all()).unwrap());
    let residual: i128 = customers.map(|item| item.residual.to_minor()).sum();
    assert_eq!(i128::from(open.minor()), residual);
    assert_eq!(residual, 100 * i128::try_from(ROUNDS.div_ceil(3)).unwrap());

    let names = ["ours", "ours, with its lines in the log", "doubleentry"];
    for (name, ns) in names.into_iter().zip([bare, logged, other]) {
        report(&format!("book, a record of an open item, {name}"), ns);
        println!("a record of an open item, {name}: {ns:.0} ns, {:.2} × ours with its log", ns / logged);
    }
}
