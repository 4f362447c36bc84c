//! An order is checked whole before it is sent: every command's own problem, and the book as it was.

use duebook::{AccountKey, Book, BookStream, Command, Currency, Error, Expected, Money, Order, RecordKey, json};
use proptest::prelude::*;

use crate::books::{Draw, History, at, day, draws, id, played};

/// A command that is always carried out and does nothing to any figure.
fn harmless() -> Command {
    Command::Comment { subject: RecordKey::Customer { customer: id("SAFE") }, text: "nothing".into() }
}

/// An order of these draws, each made for the book as it is: many of them get in each other's way.
fn batch(history: &History, draws: &[Draw]) -> Order {
    let on = day(history.date.max(0) + 1);
    let one = |(place, (kind, draw, minor, ..)): (usize, &Draw)| {
        let command = history.command(*kind, *draw, *minor, on, u8::try_from(place).unwrap());
        // Some are wrong in themselves.
        match command {
            Command::RecordReceipt { mut receipt } if minor % 9 == 0 => {
                receipt.amount = Money::zero(receipt.amount.currency());
                Command::RecordReceipt { receipt }
            }
            command => command,
        }
    };
    let commands: Vec<Command> = draws.iter().enumerate().map(one).collect();
    Order { commands, ..Order::new("batch", "li.na", at(9_999), on, harmless()).unwrap() }
}

fn with_safe(draws: &[Draw]) -> History {
    let mut history = played(draws);
    history.give(vec![Command::RegisterCustomer { customer: duebook::Customer::new(id("SAFE")) }], day(history.date));
    history
}

fn told(error: &Error) -> (String, String) {
    (error.code().to_owned(), error.path().to_owned())
}

/// What deciding refuses an order for.
fn refused(book: &mut Book, order: &Order) -> Option<Error> {
    match book.decide(order) {
        Ok(decision) => decision.refused(),
        Err(refused) => Some(refused),
    }
}

/// One problem after the other: what is wrong becomes harmless, and the order is decided again.
fn one_by_one(book: &mut Book, order: &Order) -> Vec<(String, String)> {
    let (mut problems, mut left) = (vec![], order.clone());
    while let Some(refused) = refused(book, &left) {
        let path = refused.path().strip_prefix("commands[").expect("a command").to_owned();
        let at: usize = path.split_once(']').unwrap().0.parse().unwrap();
        left.commands[at] = harmless();
        problems.push(told(&refused));
    }
    problems
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing is wrong if and only if the order is carried out, and the first problem is that for which it is refused;
    /// all of them are those that come up one after the other; the book stays as it was.
    #[test]
    fn r146_all_problems_at_once(past in draws(40), now in draws(12)) {
        let mut history = with_safe(&past);
        let order = batch(&history, &now);
        let before = history.book.clone();
        let problems = history.book.validate(&order).unwrap();
        prop_assert_eq!(&history.book, &before);
        let first = refused(&mut history.book, &order);
        prop_assert_eq!(&history.book, &before);
        prop_assert_eq!(problems.first().and_then(|one| one.error()), first);
        let errors: Vec<Error> = problems.iter().map(|one| one.error().unwrap()).collect();
        let found: Vec<(String, String)> = errors.iter().map(told).collect();
        prop_assert_eq!(&found, &one_by_one(&mut history.book, &order));
        for (problem, error) in problems.iter().zip(&errors) {
            prop_assert_eq!((problem.code.as_str(), problem.path.as_str()), (error.code(), error.path()));
            prop_assert_eq!((&problem.en, &problem.zh), (&error.en(), &error.zh()));
            let command = problem.command.map(|number| format!("commands[{number}]"));
            prop_assert!(command.is_some_and(|command| problem.path.starts_with(&command)));
            prop_assert_eq!(&json::write(error).unwrap(), &problem.refusal);
        }
        // Without what is wrong the order is carried out, and the book is the same whether it was checked or not.
        let mut good = order.clone();
        for at in problems.iter().filter_map(|one| one.command) {
            good.commands[usize::try_from(at).unwrap()] = harmless();
        }
        prop_assert!(history.book.validate(&good).unwrap().is_empty());
        let mut unchecked = before;
        let (one, two) = (history.book.decide(&good).unwrap(), unchecked.decide(&good).unwrap());
        prop_assert_eq!(&one, &two);
        history.book.apply(&one.events).unwrap();
        unchecked.apply(&two.events).unwrap();
        prop_assert_eq!(&history.book, &unchecked);
    }

    /// An order that is known has the answer of then; the attempt is checked beside the commands.
    #[test]
    fn r146_the_attempt_and_what_is_known(past in draws(30), now in draws(6), back in 1..50_i64) {
        let mut history = with_safe(&past);
        let order = batch(&history, &now);
        let expect = |version| Expected { stream: BookStream::Book {}, version };
        let sequence = history.book.sequence();
        let early = Order { at: at(-back), expect: vec![expect(-1), expect(sequence), expect(sequence + 1)], ..order.clone() };
        let alone = history.book.validate(&order).unwrap();
        let both = history.book.validate(&early).unwrap();
        let (own, attempt): (Vec<_>, Vec<_>) = both.iter().cloned().partition(|one| one.command.is_some());
        prop_assert_eq!(&own, &alone);
        let codes: Vec<(&str, &str)> = attempt.iter().map(|one| (one.code.as_str(), one.path.as_str())).collect();
        prop_assert_eq!(codes, vec![("clock_back", "at"), ("version_conflict", "expect[0]"), ("version_conflict", "expect[2]")]);
        prop_assert_eq!(both.first().and_then(|one| one.error()), refused(&mut history.book, &early));
        let Ok(decision) = history.book.decide(&order) else { return Ok(()) };
        history.book.apply(&decision.events).unwrap();
        let known = history.book.validate(&order).unwrap();
        prop_assert_eq!(known.first().and_then(|one| one.error()), decision.refused());
        prop_assert!(known.len() < 2);
        let other = Order { commands: vec![harmless()], ..order };
        let conflict = history.book.validate(&other).unwrap();
        prop_assert_eq!(conflict.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), vec!["order_conflict"]);
    }
}

/// Ten thousand commands of which every other one fails halfway: as many steps as commands, not their square.
#[test]
fn r146_a_batch_of_bad_commands_is_not_quadratic() {
    let cny = Currency::new("CNY").unwrap();
    let on = day(0);
    let one = |number: usize| {
        let customer = format!("C-{number}");
        if number.is_multiple_of(2) {
            return Command::receipt(&customer, Money::new(7, cny).unwrap()).unwrap();
        }
        // The customer who gets the money is registered, then the money is not there.
        let account = AccountKey::new(&customer, cny).unwrap();
        let to = AccountKey::new(&format!("N-{number}"), cny).unwrap();
        Command::Transfer { account, to, amount: Money::new(1, cny).unwrap(), lots: vec![] }
    };
    let order = |commands: usize| {
        let commands: Vec<Command> = (0..commands).map(one).collect();
        Order { commands: commands.clone(), ..Order::new("many", "li.na", at(0), on, commands[0].clone()).unwrap() }
    };
    let time = |commands: usize| {
        let mut book = Book::open("acme-trading").unwrap();
        let order = order(commands);
        let start = std::time::Instant::now();
        let problems = book.validate(&order).unwrap();
        assert_eq!(problems.len(), commands / 2);
        assert!(problems.iter().all(|one| one.code == "unknown_account"));
        assert_eq!(book, Book::open("acme-trading").unwrap());
        start.elapsed()
    };
    let (small, large) = (time(1_000).max(time(1_000)), time(10_000));
    assert!(large < small * 60, "{small:?} for a thousand, {large:?} for ten thousand");
    let too_many = Order { commands: vec![harmless(); 10_001], ..order(2) };
    let problems = Book::open("acme-trading").unwrap().validate(&too_many).unwrap();
    assert_eq!(problems.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["too_many"]);
}
