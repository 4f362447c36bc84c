//! No path of the book is quadratic: what would take hours otherwise is done here in moments. Nothing is timed.

use duebook::{
    AsOf, Book, BookRules, BookValue, ChartPreset, ChartSource, Command, Currency, ForeignRules, Money, NextPeriod,
    Order, PostingRules, PostingWindow, Quote, Receivable, RevaluationPolicy, ReversalStyle,
};

fn give(book: &mut Book, number: i64, on: i64, commands: Vec<Command>) {
    let at = "2026-02-06T08:00:00Z".parse::<duebook::Instant>().unwrap().add_seconds(number).unwrap();
    let on = duebook::Date::new(2026, 1, 1).unwrap().add_days(on).unwrap();
    let order = Order::new(&format!("O-{number}"), "li.na", at, on, commands[0].clone()).unwrap();
    let decision = book.decide(&Order { commands, ..order }).unwrap();
    assert!(decision.refusal.is_none(), "{:?}", decision.refusal);
    book.take_over(decision.events).unwrap();
}

/// Whoever asks for the vouchers after every order pays for each event once: else these would be 50,000,000 events.
#[test]
fn vouchers_asked_for_after_every_order() {
    let cny = Currency::new("CNY").unwrap();
    let chart = ChartSource::Preset { preset: ChartPreset::ContractLiability, home: cny };
    let rules = PostingRules::new(chart, ReversalStyle::RedLetter);
    let (mut book, mut window, mut seen) = (Book::open("acme").unwrap(), PostingWindow::default(), Vec::new());
    for number in 0..10_000 {
        let paid = Command::receipt("ACME", Money::new(number + 1, cny).unwrap()).unwrap();
        give(&mut book, number, 0, vec![paid]);
        let made = book.vouchers(&rules, &window).unwrap();
        window.after = made.through;
        seen.extend(made.vouchers);
    }
    assert_eq!(seen, book.vouchers(&rules, &PostingWindow::default()).unwrap().vouchers);
}

/// A revaluation of each day looks at what is open, not at all that ever was.
#[test]
fn a_revaluation_for_each_day() {
    let (usd, cny) = (Currency::new("USD").unwrap(), Currency::new("CNY").unwrap());
    let revaluation = RevaluationPolicy::standard();
    let foreign = ForeignRules { home: cny, revaluation, next_period: NextPeriod::Kept };
    let rules = BookRules { foreign: Some(foreign), ..BookRules::default() };
    let mut book = Book::open("acme").unwrap();
    give(&mut book, 0, 0, vec![Command::ChangeRules { since: "2026-01-01".parse().unwrap(), rules }]);
    let quote = |rate: &str| Quote::new(usd, cny, rate).unwrap();
    for number in 1..=1_500 {
        let amount = Money::new(100 + number, usd).unwrap();
        let due = "2030-01-01".parse().unwrap();
        let receivable = Receivable::new(&format!("I-{number}"), "ACME", amount, due).unwrap();
        let value = Some(BookValue::Quoted { quote: quote("7.1") });
        let item = receivable.id.clone();
        let open = Command::OpenReceivable { receivable, value };
        let gone = Command::WriteOff { item, amount: None };
        // One in a hundred stays open.
        let commands = if number % 100 == 0 { vec![open] } else { vec![open, gone] };
        give(&mut book, 2 * number, number, commands);
        let rate = if number % 2 == 0 { "8.3" } else { "7.1" };
        let revalue = Command::Revalue { revaluation: None, quotes: vec![quote(rate)] };
        if number >= 100 {
            give(&mut book, 2 * number + 1, number, vec![revalue]);
        }
    }
    assert_eq!(book.values(&AsOf::default()).unwrap().len(), 15);
    assert!(book.verify().unwrap().difference.is_none());
}
