//! A statement that is matched and booked: everything certain, nothing twice, and all of it can be taken back.

use duebook::{
    AllowedDifference, AsOf, Book, BookEvent, Command, Currency, Date, Id, LeftBecause, MatchDetail, MatchLine,
    MatchRules, Money, Order, Receivable, UnmatchedMoney,
};
use proptest::prelude::*;

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn day(number: i64) -> Date {
    Date::new(2026, 1, 5).unwrap().add_days(number).unwrap()
}

struct Office {
    book: Book,
    orders: i64,
}

impl Office {
    fn new() -> Self {
        Self { book: Book::open("acme").unwrap(), orders: 0 }
    }

    fn gives(&mut self, commands: Vec<Command>, on: Date) -> Vec<duebook::Recorded> {
        self.orders += 1;
        let name = format!("O-{}", self.orders);
        let first = Command::receipt("nobody", cny(1)).unwrap();
        let at = "2026-03-06T08:15:30Z".parse().unwrap();
        let order = Order { commands, ..Order::new(&name, "wang.fang", at, on, first).unwrap() };
        let decision = self.book.decide(&order).unwrap();
        assert!(decision.refusal.is_none(), "{:?}", decision.refusal);
        self.book.apply(&decision.events).unwrap();
        decision.events
    }

    fn owed(&self) -> i64 {
        self.book.control_total(Currency::new("CNY").unwrap(), &AsOf::on(day(300))).unwrap().minor()
    }

    fn on_account(&self, customers: usize) -> i64 {
        let of = |number| self.book.balance(&id(&format!("C-{number}")), &AsOf::default()).unwrap_or_default();
        (0..customers).flat_map(of).map(|balance| balance.booked.minor()).sum()
    }
}

fn open(number: usize, customer: usize, minor: i64) -> Command {
    let name = format!("INV-2026-{:04}", 1000 + number * 7);
    let receivable = Receivable::new(name.as_str(), format!("C-{customer}").as_str(), cny(minor), day(30)).unwrap();
    Command::OpenReceivable { receivable, value: None }
}

fn quoting(name: &str, amount: i64, items: &[usize]) -> MatchLine {
    let mut line = MatchLine::new(id(name), cny(amount), day(33));
    line.texts = items.iter().map(|number| format!("货款 INV-2026-{:04}", 1000 + number * 7)).collect();
    line
}

fn matched(office: &Office, lines: &[MatchLine], rules: &MatchRules) -> duebook::BookMatch {
    office.book.match_lines(lines, &[], rules, &AsOf::default()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// G13, G16: what is booked is the plan to the cent, reading the statement again books nothing, and taking it
    /// back leaves what was there before.
    #[test]
    fn a_statement_is_booked_once_and_can_be_taken_back(
        amounts in prop::collection::vec(100_i64..9_000_000, 4..24),
        groups in prop::collection::vec(1_usize..4, 1..12),
        customers in 1_usize..4,
    ) {
        let mut office = Office::new();
        // Items of one customer stand side by side, so that a line can pay several.
        let of = |number: usize| number * customers / amounts.len();
        office.gives(amounts.iter().enumerate().map(|(n, minor)| open(n, of(n), *minor)).collect(), day(0));
        let owed = office.owed();
        let (mut lines, mut next) = (Vec::new(), 0);
        for (number, size) in groups.iter().enumerate() {
            let mine: Vec<usize> = (next..(next + size).min(amounts.len())).take_while(|n| of(*n) == of(next)).collect();
            if mine.is_empty() {
                break;
            }
            next += mine.len();
            lines.push(quoting(&format!("L-{number}"), mine.iter().map(|n| amounts[*n]).sum(), &mine));
        }
        let paid: i64 = lines.iter().map(|line| line.amount.minor()).sum();
        let rules = MatchRules::default();
        let found = matched(&office, &lines, &rules);
        let booking = office.book.match_commands(&found, UnmatchedMoney::Left).unwrap();
        // Every line quotes all it pays, to the cent: nothing is left.
        prop_assert_eq!(&booking.left, &vec![]);
        let events = office.gives(booking.commands, day(33));
        prop_assert_eq!(office.owed(), owed - paid);
        prop_assert_eq!(office.on_account(customers), 0);

        let again = matched(&office, &lines, &rules);
        prop_assert_eq!(again.known.len(), lines.len());
        prop_assert!(again.lines.is_empty() && again.plan.decisions.is_empty());
        // A plan that was made before is not booked a second time either.
        let late = office.book.match_commands(&found, UnmatchedMoney::Left).unwrap();
        prop_assert!(late.commands.is_empty());
        prop_assert!(late.left.iter().all(|left| left.why == LeftBecause::Known));

        let back = events.iter().rev().filter_map(|recorded| match &recorded.event {
            BookEvent::Allocated { movement, .. } => {
                Some(Command::UndoAllocation { allocation: movement.id.clone(), amount: None })
            }
            BookEvent::ReceiptConfirmed { receipt, .. } => Some(Command::BounceReceipt { receipt: receipt.clone() }),
            _ => None,
        });
        let back: Vec<Command> = back.collect();
        office.gives(back, day(34));
        prop_assert_eq!(office.owed(), owed);
        prop_assert_eq!(office.on_account(customers), 0);
    }
}

/// A difference in a declared form settles the item; the fee is booked as a fee.
#[test]
fn a_declared_fee_settles_the_item() {
    let mut office = Office::new();
    office.gives(vec![open(1, 0, 3_390_001), open(2, 0, 77_007)], day(0));
    let rules = MatchRules {
        differences: vec![AllowedDifference::Fee { least: cny(1), most: cny(5_000) }],
        ..MatchRules::default()
    };
    let line = quoting("L-1", 3_390_001 - 1_500, &[1]);
    let found = matched(&office, &[line], &rules);
    let booking = office.book.match_commands(&found, UnmatchedMoney::Left).unwrap();
    assert_eq!(booking.booked, [id("L-1")]);
    office.gives(booking.commands, day(33));
    assert_eq!(office.owed(), 77_007);
    assert_eq!(office.on_account(1), 0);
}

/// Each payment of a batch is booked under its own name.
#[test]
fn a_batch_is_booked_payment_by_payment() {
    let mut office = Office::new();
    office.gives(vec![open(1, 0, 3_390_001), open(2, 1, 77_007)], day(0));
    let detail = |minor: i64, text: &str| MatchDetail {
        amount: cny(minor),
        names: vec![],
        accounts: vec![],
        references: vec![],
        texts: vec![text.to_owned()],
        charges: None,
        instructed: None,
    };
    let mut line = MatchLine::new(id("B-1"), cny(3_390_001 + 77_007), day(33));
    line.details = vec![detail(3_390_001, "INV-2026-1007"), detail(77_007, "INV-2026-1014")];
    let lines = [line];
    let found = matched(&office, &lines, &MatchRules::default());
    let booking = office.book.match_commands(&found, UnmatchedMoney::Left).unwrap();
    assert_eq!(booking.booked, [id("B-1/1"), id("B-1/2")]);
    office.gives(booking.commands, day(33));
    assert_eq!(office.owed(), 0);
    assert_eq!(matched(&office, &lines, &MatchRules::default()).known, [id("B-1/1"), id("B-1/2")]);
}

/// What is not certain is left, or waits as money of nobody if the book keeps such money.
#[test]
fn money_that_is_not_matched_is_left_or_waits() {
    let mut office = Office::new();
    office.gives(vec![open(1, 0, 100_000), open(2, 1, 100_000)], day(0));
    let line = MatchLine::new(id("L-1"), cny(100_000), day(33));
    let lines = [line, MatchLine::new(id("L-2"), cny(-5), day(33))];
    let found = matched(&office, &lines, &MatchRules::default());
    for unmatched in [UnmatchedMoney::Left, UnmatchedMoney::Recorded] {
        // The rules of this book name nobody who keeps such money.
        let booking = office.book.match_commands(&found, unmatched).unwrap();
        assert!(booking.commands.is_empty());
        let why: Vec<LeftBecause> = booking.left.iter().map(|left| left.why).collect();
        assert_eq!(why, [LeftBecause::NotCertain, LeftBecause::MoneyOut]);
    }
    let rules = duebook::BookRules { unidentified: Some(id("UNKNOWN")), ..duebook::BookRules::default() };
    office.gives(vec![Command::ChangeRules { rules, since: day(0) }], day(0));
    let booking = office.book.match_commands(&found, UnmatchedMoney::Recorded).unwrap();
    assert_eq!(booking.booked, [id("L-1")]);
    office.gives(booking.commands, day(33));
    assert_eq!(office.owed(), 200_000);
    let waiting = office.book.balance(&id("UNKNOWN"), &AsOf::default()).unwrap();
    assert_eq!(waiting[0].booked, cny(100_000));
}
