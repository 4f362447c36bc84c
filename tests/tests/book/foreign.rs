//! Foreign money in the book: its value goes along with it, revaluations move it, and the general ledger agrees.
//!
//! The oracles: the lines of the vouchers added up by account, which are made by other code out of the events alone;
//! and plain sums of what events say was gained. The auditor of the simulation adds every value up a third time.

use std::collections::BTreeMap;

use duebook::{
    AccessPolicy, ApprovalBranch, ApprovalPolicy, ApprovalStep, Approver, AsOf, BalanceKind, Book, BookEvent,
    BookRules, BookValue, ChartPreset, ChartSource, Command, Currency, Date, EntrySide, ForeignBalance,
    ForeignClearingRequest, ForeignItem, ForeignLot, ForeignRules, Id, NextPeriod, Order, PostingRules, PostingWindow,
    Quote, Receipt, Receivable, RevaluationPolicy, RevaluationRequest, ReversalStyle, ReverseVoucherRequest,
    ValuedBalance, ValuedRecord, Voucher, check_voucher, clear_foreign, convert, revalue, reverse_voucher,
};
use proptest::prelude::*;

use crate::books::{Draw, History, POOL, at, day, draws, id, money};

const RATES: [&str; 6] = ["7.1233", "6.9871", "7.3", "0.5", "13.00007", "7.1233"];

fn currency(code: &str) -> Currency {
    Currency::new(code).unwrap()
}

fn quote(rate: &str) -> Quote {
    Quote::new(currency("USD"), currency("CNY"), rate).unwrap()
}

fn foreign(next_period: NextPeriod) -> BookRules {
    let revaluation = RevaluationPolicy::u8();
    let foreign = ForeignRules { home: currency("CNY"), revaluation, next_period };
    BookRules { unidentified: Some(id(POOL)), foreign: Some(foreign), ..BookRules::default() }
}

/// A book of dollars and yuan with the yuan as home currency.
fn history() -> History {
    let mut history = History::new();
    let rules = Command::ChangeRules { since: day(-100), rules: foreign(NextPeriod::Kept) };
    history.give(vec![rules, Command::SetRate { quote: quote("7.1") }], day(-100));
    history
}

/// As the other histories, with a rate, a revaluation, or one taken back now and then.
fn play(history: &mut History, draw: Draw) {
    let (kind, (who, other, which), _, days, _) = draw;
    let on = day(history.date + days);
    let rate = quote(RATES[usize::from(which) % RATES.len()]);
    let revaluations = history.found(|event| match event {
        BookEvent::Revalued { revaluation, .. } => Some(revaluation.clone()),
        _ => None,
    });
    match (kind % 11, who % 3, revaluations.get(usize::from(other) % 4)) {
        (0, 0, _) => history.give(vec![Command::SetRate { quote: rate }], on),
        (0, 1, _) | (0, 2, None) => {
            history.give(vec![Command::Revalue { revaluation: None, quotes: vec![rate] }], on);
        }
        (0, _, Some(revaluation)) => {
            history.give(vec![Command::UndoRevaluation { revaluation: revaluation.clone() }], on);
        }
        _ => history.play(draw),
    }
}

fn rules(style: ReversalStyle) -> PostingRules {
    let preset = ChartPreset::ContractLiability;
    PostingRules::new(ChartSource::Preset { preset, home: currency("CNY") }, style)
}

fn values(book: &Book, as_of: &AsOf) -> Vec<ValuedBalance> {
    book.values(as_of).unwrap()
}

fn signed(voucher: &Voucher, accounts: &[&str], foreign: bool) -> i64 {
    let lines = voucher.lines.iter().filter(|line| accounts.contains(&line.account.as_str()));
    let lines = lines.filter(|line| !foreign || line.amount.currency() == currency("USD"));
    lines.map(|line| if line.side == EntrySide::Debit { line.home.minor() } else { -line.home.minor() }).sum()
}

fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: (asked.cases / 2).max(1), failure_persistence: None, ..asked }
}

proptest! {
    #![proptest_config(config())]

    /// On every day the book says the same value as the vouchers up to that day: for what is owed and for money of each
    /// kind; and a record without an amount has a value only if a revaluation was dated before what settled it.
    #[test]
    fn r160_book_values_are_those_of_the_vouchers_on_every_day(draws in draws(70), style in 0..2_usize) {
        let mut history = history();
        for draw in draws {
            play(&mut history, draw);
        }
        let style = [ReversalStyle::RedLetter, ReversalStyle::OppositeSide][style];
        let made = history.book.vouchers(&rules(style), &PostingWindow::default()).unwrap();
        for voucher in &made.vouchers {
            check_voucher(voucher).unwrap();
        }
        for on in (-8..history.date + 5).map(day) {
            let then: Vec<&Voucher> = made.vouchers.iter().filter(|voucher| voucher.on <= on).collect();
            let controls: [(&[&str], &[BalanceKind], i64); 3] = [
                (&["1122"], &[BalanceKind::Receivable], 1),
                (&["2203", "2204", "222104"], &[BalanceKind::Advance, BalanceKind::ContractLiability], -1),
                (&["2241"], &[BalanceKind::Refundable], -1),
            ];
            let said = values(&history.book, &AsOf::on(on));
            for (accounts, kinds, sign) in controls {
                let ledger: i64 = then.iter().map(|voucher| signed(voucher, accounts, true)).sum();
                // Given money is worth something and was never entered.
                let given = |one: &&ValuedBalance| match &one.record {
                    ValuedRecord::Lot { lot } => promotional(&history.book, lot),
                    ValuedRecord::Item { .. } => false,
                };
                let mine = said.iter().filter(|one| kinds.contains(&one.balance)).filter(|one| !given(one));
                let book: i64 = mine.map(|one| sign * one.home.minor()).sum();
                prop_assert_eq!(book, ledger, "{:?} on {}", accounts, on);
            }
        }
    }

    /// What the exchange accounts of the ledger come to is what the events name: realized with a settlement, unrealized
    /// with a revaluation, and the difference at which a debt was lowered.
    #[test]
    fn r160_realized_and_unrealized_are_all_there_is(draws in draws(70)) {
        let mut history = history();
        for draw in draws {
            play(&mut history, draw);
        }
        let made = history.book.vouchers(&rules(ReversalStyle::OppositeSide), &PostingWindow::default()).unwrap();
        let by_event: BTreeMap<&Id, &Voucher> = made.vouchers.iter().map(|voucher| (&voucher.id, voucher)).collect();
        for one in history.book.changes_since(0).unwrap() {
            let name = id(format!("#{}", one.sequence));
            let booked = by_event.get(&name).map_or(0, |voucher| -signed(voucher, &["660302"], false));
            match &one.event {
                BookEvent::Allocated { exchange, differences, .. } if differences.is_empty() => {
                    prop_assert_eq!(booked, exchange.map_or(0, |gain| gain.minor()), "{:?}", one);
                }
                BookEvent::Unallocated { exchange, differences: None, .. } => {
                    prop_assert_eq!(booked, exchange.map_or(0, |gain| gain.minor()), "{:?}", one);
                }
                BookEvent::Revalued { gain, rows, .. } | BookEvent::RevaluationUndone { gain, rows, .. } => {
                    let entered = rows.iter().filter(|row| match &row.record {
                        ValuedRecord::Lot { lot } => !promotional(&history.book, lot),
                        ValuedRecord::Item { .. } => true,
                    });
                    let sum: i64 = entered.map(|row| {
                        let more = row.after.minor() - row.before.minor();
                        if row.balance == BalanceKind::Receivable { more } else { -more }
                    }).sum();
                    prop_assert_eq!(booked, sum, "{:?}", one);
                    prop_assert!(rows.len() > 1 || gain.minor().abs() == (rows[0].after.minor() - rows[0].before.minor()).abs());
                }
                _ => {}
            }
        }
    }

    /// A revaluation taken back at once leaves the book as it was, and its vouchers are the exact reverse; a replay of
    /// the lines is the same book; a look as of an instant is a look at the book of then.
    #[test]
    fn e07_r160_a_revaluation_taken_back_was_never_there(draws in draws(60), rate in 0..6_usize) {
        let mut history = history();
        for draw in draws {
            play(&mut history, draw);
        }
        let mark = history.book.sequence();
        let before = values(&history.book, &AsOf::default());
        let (then, on) = (at(history.number), day(history.date + 1));
        let quotes = vec![quote(RATES[rate])];
        history.give(vec![Command::Revalue { revaluation: Some(id("LAST")), quotes }], on);
        let changed = values(&history.book, &AsOf::default());
        let that_day = values(&history.book, &AsOf::on(on));
        let done = history.book.changes_since(mark).unwrap().iter().any(|one| matches!(one.event, BookEvent::Revalued { .. }));
        prop_assert_eq!(done, changed != before);
        history.give(vec![Command::UndoRevaluation { revaluation: id("LAST") }], on.add_days(1).unwrap());
        prop_assert_eq!(&values(&history.book, &AsOf::default()), &before);
        prop_assert_eq!(&values(&history.book, &AsOf::on(on)), &that_day);
        prop_assert_eq!(&values(&history.book, &AsOf { recorded: Some(then), ..AsOf::default() }), &before);
        let window = PostingWindow { after: mark, ..PostingWindow::default() };
        for style in [ReversalStyle::RedLetter, ReversalStyle::OppositeSide] {
            let made = history.book.vouchers(&rules(style), &window).unwrap().vouchers;
            let known: BTreeMap<&Id, &Voucher> = made.iter().map(|voucher| (&voucher.id, voucher)).collect();
            let backs: Vec<&Voucher> = made.iter().filter(|voucher| voucher.reverses.is_some()).collect();
            prop_assert_eq!(backs.len() * 2, made.len());
            for back in backs {
                let voucher = known[back.reverses.as_ref().unwrap()].clone();
                let summary = Some(back.lines[0].summary.clone());
                let reverse = ReverseVoucherRequest { voucher, key: back.id.clone(), on: back.on, style, summary };
                prop_assert_eq!(&reverse_voucher(&reverse).unwrap(), back);
            }
        }
        let lines: Vec<String> = history.book.changes_since(0).unwrap().iter().map(|one| one.line().unwrap()).collect();
        let events: Vec<_> = lines.iter().map(|line| duebook::Recorded::parse(line).unwrap()).collect();
        let again = Book::replay("acme-trading", &events).unwrap();
        prop_assert_eq!(&again, &history.book);
        prop_assert!(again.verify().unwrap().difference.is_none());
    }

    /// What a payment gains is what the pure clearing of the same lots and the same debt says, and what stays is worth
    /// what the clearing leaves; what a revaluation makes of all is what the pure revaluation says.
    #[test]
    fn r160_the_book_does_what_the_pure_functions_say(
        lots in prop::collection::vec((1..90_000_i64, 0..600_000_i64), 1..5),
        debt in (1..200_000_i64, 0..900_000_i64),
        paid in 1..200_000_i64,
        rate in 0..6_usize,
    ) {
        let mut history = history();
        let stated = |minor: i64| Some(BookValue::Stated { home: money(minor, "CNY") });
        let mut commands = vec![];
        for (number, (amount, home)) in lots.iter().enumerate() {
            let receipt = Receipt { receipt: Some(id(format!("R-{number}"))), value: stated(*home), ..Receipt::new("ACME", money(*amount, "USD")).unwrap() };
            commands.push(Command::RecordReceipt { receipt });
        }
        let receivable = Receivable::new("INV", "ACME", money(debt.0, "USD"), day(30)).unwrap();
        commands.push(Command::OpenReceivable { receivable, value: stated(debt.1) });
        history.give(commands, day(1));
        let there: i64 = lots.iter().map(|(amount, _)| amount).sum();
        let paid = money(paid.min(debt.0).min(there), "USD");
        history.give(vec![Command::Pay { item: id("INV"), amount: Some(paid), account: None, lots: vec![] }], day(2));
        let last = history.book.changes_since(0).unwrap().last().unwrap();
        let BookEvent::Allocated { movement, exchange, .. } = &last.event else { panic!("{last:?}") };
        let duebook::Act::Apply { draws, .. } = &movement.act else { panic!("{movement:?}") };
        let line = |draw: &duebook::Draw| duebook::ClearingLine { lot: draw.lot.clone(), item: id("INV"), amount: draw.amount, across: None };
        let cleared = clear_foreign(&ForeignClearingRequest {
            base: currency("CNY"),
            lots: lots.iter().enumerate().map(|(number, (amount, home))| ForeignLot {
                id: id(format!("R-{number}")), amount: money(*amount, "USD"), base: money(*home, "CNY"), quote: None,
            }).collect(),
            items: vec![ForeignItem { id: id("INV"), open: money(debt.0, "USD"), base: money(debt.1, "CNY") }],
            lines: draws.iter().map(line).collect(),
            policy: duebook::ClearingPolicy::realized(),
        }).unwrap();
        prop_assert_eq!(exchange.unwrap_or(money(0, "CNY")), cleared.exchange);
        let mut left: BTreeMap<ValuedRecord, i64> = BTreeMap::new();
        left.extend(cleared.items.iter().map(|one| (ValuedRecord::Item { item: one.id.clone() }, one.base.minor())));
        left.extend(cleared.lots.iter().map(|one| (ValuedRecord::Lot { lot: one.id.clone() }, one.base.minor())));
        let now = values(&history.book, &AsOf::default());
        for one in &now {
            prop_assert_eq!(left[&one.record], one.home.minor(), "{:?}", one);
        }
        let pure = revalue(&RevaluationRequest {
            base: currency("CNY"),
            balances: now.iter().enumerate().map(|(number, one)| ForeignBalance {
                id: id(format!("{number}")), kind: one.balance, original: one.original, book: one.home,
            }).collect(),
            quotes: vec![quote(RATES[rate])],
            policy: RevaluationPolicy::u8(),
        }).unwrap();
        history.give(vec![Command::Revalue { revaluation: None, quotes: vec![quote(RATES[rate])] }], day(9));
        let after: BTreeMap<ValuedRecord, i64> = values(&history.book, &AsOf::default()).into_iter().map(|one| (one.record, one.home.minor())).collect();
        for (one, row) in now.iter().zip(&pure.rows) {
            prop_assert_eq!(after.get(&one.record).copied().unwrap_or(0), row.adjusted.minor());
        }
        let gained: i64 = history.book.changes_since(0).unwrap().iter().map(|one| match &one.event {
            BookEvent::Revalued { gain, .. } => gain.minor(),
            _ => 0,
        }).sum();
        prop_assert_eq!(gained, pure.gain.minor());
    }
}

fn promotional(book: &Book, lot: &Id) -> bool {
    book.accounts()
        .lots(&duebook::AccountFilter::default(), day(3_000))
        .unwrap()
        .iter()
        .any(|one| one.lot == *lot && one.nature == duebook::Nature::Promotional)
}

// ---- one by one ------------------------------------------------------------------------------

fn order(number: i64, on: Date, commands: Vec<Command>) -> Order {
    let first = commands[0].clone();
    Order { commands, ..Order::new(&format!("Z-{number}"), "li.na", at(10_000 + number), on, first).unwrap() }
}

fn done(book: &mut Book, number: i64, on: Date, commands: Vec<Command>) -> Vec<duebook::Recorded> {
    let decision = book.decide(&order(number, on, commands)).unwrap();
    assert!(decision.refusal.is_none(), "{:?}", decision.refusal);
    book.apply(&decision.events).unwrap();
    decision.events
}

fn refused(book: &mut Book, on: Date, command: Command) -> (String, String) {
    let decision = book.decide(&order(999, on, vec![command])).unwrap();
    let refusal = decision.refusal.expect("a refusal");
    (refusal.code, refusal.path)
}

fn owed(name: &str, minor: i64, value: Option<BookValue>) -> Command {
    Command::OpenReceivable { receivable: Receivable::new(name, "ACME", money(minor, "USD"), day(30)).unwrap(), value }
}

fn rules_of(next_period: NextPeriod) -> Command {
    Command::ChangeRules { since: day(-100), rules: foreign(next_period) }
}

#[test]
fn r160_refusals_of_foreign_books() {
    let mut book = Book::open("acme").unwrap();
    let revalue = |name: &str, rate: &str| Command::Revalue { revaluation: Some(id(name)), quotes: vec![quote(rate)] };
    let said = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    // Nobody asked: no values, and nothing that speaks of them.
    let stated = Some(BookValue::Stated { home: money(7, "CNY") });
    assert_eq!(refused(&mut book, day(1), owed("A", 1, stated)), said("no_home_currency", "commands[0].value"));
    assert_eq!(refused(&mut book, day(1), revalue("X", "7")), said("no_home_currency", "commands[0]"));
    assert_eq!(
        refused(&mut book, day(1), Command::SetRate { quote: quote("7") }),
        said("no_home_currency", "commands[0]")
    );
    done(&mut book, 1, day(1), vec![owed("OLD", 100, None)]);
    done(&mut book, 2, day(1), vec![rules_of(NextPeriod::Reversed)]);
    // A home currency stays.
    let mut other = foreign(NextPeriod::Kept);
    other.foreign.as_mut().unwrap().home = currency("USD");
    let change = Command::ChangeRules { since: day(3), rules: other };
    assert_eq!(refused(&mut book, day(1), change), said("currency_mismatch", "commands[0].rules.foreign.home"));
    // From now on foreign money needs a value.
    assert_eq!(refused(&mut book, day(1), owed("A", 1, None)), said("rate_missing", "commands[0]"));
    let wrong = Some(BookValue::Stated { home: money(7, "USD") });
    assert_eq!(refused(&mut book, day(1), owed("A", 1, wrong)), said("currency_mismatch", "commands[0].value.home"));
    let wrong = Some(BookValue::Stated { home: money(-7, "CNY") });
    assert_eq!(refused(&mut book, day(1), owed("A", 1, wrong)), said("amount_negative", "commands[0].value.home"));
    let away = Quote::new(currency("EUR"), currency("CNY"), "7").unwrap();
    let wrong = Some(BookValue::Quoted { quote: away });
    assert_eq!(
        refused(&mut book, day(1), owed("A", 1, wrong)),
        said("currency_mismatch", "commands[0].value.quote.from")
    );
    let home = Receivable::new("H", "ACME", money(5, "CNY"), day(9)).unwrap();
    let home = Command::OpenReceivable { receivable: home, value: stated };
    assert_eq!(refused(&mut book, day(1), home), said("currencies_equal", "commands[0].value"));
    let back = Command::SetRate { quote: quote("7").inverse().unwrap() };
    assert_eq!(refused(&mut book, day(1), back), said("currency_mismatch", "commands[0].quote.to"));
    done(&mut book, 3, day(1), vec![Command::SetRate { quote: quote("7.1234") }]);
    let again = Command::SetRate { quote: quote("7.1234") };
    assert_eq!(refused(&mut book, day(1), again), said("nothing_to_do", "commands[0]"));
    done(&mut book, 4, day(2), vec![owed("A", 10_001, None)]);
    // 100.01 dollars at 7.1234.
    assert_eq!(values(&book, &AsOf::default())[0].home, money(71_241, "CNY"));
    // What was there before the home currency has no value, and none is made up.
    assert_eq!(values(&book, &AsOf::default()).len(), 1);
    // Of a day the rate of which nobody knows nothing is owed.
    let early = Receivable { issued: Some(day(0)), ..Receivable::new("E", "ACME", money(5, "USD"), day(9)).unwrap() };
    let early = Command::OpenReceivable { receivable: early, value: None };
    assert_eq!(refused(&mut book, day(2), early), said("rate_missing", "commands[0]"));
    // Revaluations: the rate of the day where none is given, each id once, one at a time.
    let bare = Command::Revalue { revaluation: None, quotes: vec![] };
    assert_eq!(refused(&mut book, day(5), bare), said("nothing_to_do", "commands[0]"));
    let events = done(&mut book, 5, day(5), vec![revalue("M-1", "7.2")]);
    let BookEvent::Revalued { gain, rows, .. } = &events[0].event else { panic!("{events:?}") };
    assert_eq!((*gain, rows[0].after), (money(766, "CNY"), money(72_007, "CNY")));
    assert_eq!(refused(&mut book, day(6), revalue("M-1", "7.2")), said("already_recorded", "commands[0].revaluation"));
    assert_eq!(refused(&mut book, day(6), revalue("M-2", "7.3")), said("revaluation_stands", "commands[0]"));
    let undo = |name: &str| Command::UndoRevaluation { revaluation: id(name) };
    assert_eq!(refused(&mut book, day(6), undo("M-9")), said("unknown_revaluation", "commands[0].revaluation"));
    assert_eq!(refused(&mut book, day(4), undo("M-1")), said("too_early", "commands[0]"));
    done(&mut book, 6, day(6), vec![undo("M-1")]);
    assert_eq!(values(&book, &AsOf::on(day(5)))[0].home, money(72_007, "CNY"));
    assert_eq!(values(&book, &AsOf::on(day(6)))[0].home, money(71_241, "CNY"));
    assert_eq!(refused(&mut book, day(7), undo("M-1")), said("revaluation_undone", "commands[0].revaluation"));
    done(&mut book, 7, day(8), vec![revalue("M-2", "7.3")]);
    done(&mut book, 8, day(8), vec![rules_of(NextPeriod::Kept)]);
    assert_eq!(refused(&mut book, day(7), revalue("M-3", "7.3")), said("too_early", "commands[0]"));
    done(&mut book, 9, day(9), vec![Command::ClosePeriod { through: day(9) }]);
    assert_eq!(refused(&mut book, day(9), revalue("M-3", "7.4")), said("period_closed", "commands[0]"));
    assert_eq!(refused(&mut book, day(9), undo("M-2")), said("period_closed", "commands[0]"));
    assert_eq!(
        refused(&mut book, day(9), Command::SetRate { quote: quote("8") }),
        said("period_closed", "commands[0]")
    );
    done(&mut book, 10, day(10), vec![revalue("M-3", "7.4"), undo("M-3"), revalue("M-4", "7.5")]);
    assert!(book.verify().unwrap().difference.is_none());
}

/// A revaluation of a day that is over: of the part that was settled meanwhile the value stays with the debt, and the
/// next revaluation takes it off. Period by period the gains are those of doing it in time.
#[test]
fn r160_a_late_revaluation_leaves_nothing_behind() {
    let gains = |late: bool| {
        let mut book = Book::open("acme").unwrap();
        done(&mut book, 1, day(0), vec![rules_of(NextPeriod::Kept), Command::SetRate { quote: quote("7.1") }]);
        let receipt = Receipt {
            value: Some(BookValue::Quoted { quote: quote("7.05") }),
            ..Receipt::new("ACME", money(6_001, "USD")).unwrap()
        };
        done(&mut book, 2, day(1), vec![owed("A", 10_000, None), Command::RecordReceipt { receipt }]);
        let month_end = Command::Revalue { revaluation: None, quotes: vec![quote("7.2")] };
        let pay = Command::Pay { item: id("A"), amount: Some(money(6_001, "USD")), account: None, lots: vec![] };
        if late {
            done(&mut book, 3, day(12), vec![pay]);
            done(&mut book, 4, day(10), vec![month_end]);
        } else {
            done(&mut book, 3, day(10), vec![month_end]);
            done(&mut book, 4, day(12), vec![pay]);
        }
        done(&mut book, 5, day(40), vec![Command::Revalue { revaluation: None, quotes: vec![quote("7.0")] }]);
        let mut months = [0_i64; 2];
        for one in book.changes_since(0).unwrap() {
            let gain = match &one.event {
                BookEvent::Revalued { gain, .. } => gain.minor(),
                BookEvent::Allocated { exchange, .. } => exchange.map_or(0, |gain| gain.minor()),
                _ => 0,
            };
            months[usize::from(one.on > day(11))] += gain;
        }
        let left = values(&book, &AsOf::default());
        assert_eq!(
            (left.len(), left[0].home),
            (1, convert(left[0].original, &quote("7.0"), duebook::Rounding::HalfUp).unwrap().value)
        );
        (months, book)
    };
    let (late, book) = gains(true);
    assert_eq!(late, gains(false).0);
    assert!(book.verify().unwrap().difference.is_none());
    // The last of the debt goes: so does its value.
    let mut book = book;
    let receipt = Receipt::new("ACME", money(3_999, "USD")).unwrap();
    let pay = Command::Pay { item: id("A"), amount: None, account: None, lots: vec![] };
    done(&mut book, 6, day(41), vec![Command::RecordReceipt { receipt }, pay]);
    assert!(values(&book, &AsOf::default()).is_empty());
}

/// Rights and approvals are asked as for any other command, and a viewer sees what the rights say.
#[test]
fn r95_e_revaluations_are_asked_for_rights_and_approval() {
    let mut book = Book::open("acme").unwrap();
    done(
        &mut book,
        1,
        day(0),
        vec![rules_of(NextPeriod::Kept), Command::SetRate { quote: quote("7.1") }, owed("A", 101, None)],
    );
    let people =
        vec![duebook::Person::new("li.na", &["finance"]).unwrap(), duebook::Person::new("sun", &["boss"]).unwrap()];
    let step = ApprovalStep::new("confirm", Approver::Role { role: id("boss") }).unwrap();
    let branch = ApprovalBranch { id: id("all"), conditions: vec![], steps: vec![step] };
    let policy = ApprovalPolicy { branches: vec![branch], ..ApprovalPolicy::new("values", &["revalue"]).unwrap() };
    done(&mut book, 2, day(0), vec![Command::ChangePeople { people, departments: vec![] }]);
    done(&mut book, 3, day(0), vec![Command::ChangeApprovalPolicy { policy }]);
    let asked = order(4, day(1), vec![Command::Revalue { revaluation: None, quotes: vec![quote("7.2")] }]);
    assert!(book.decide(&asked).unwrap().waits);
    let nobody = Command::ChangeAccess { policy: Some(AccessPolicy::default()) };
    done(&mut book, 5, day(0), vec![nobody]);
    let asked = order(6, day(1), vec![Command::Revalue { revaluation: None, quotes: vec![quote("7.2")] }]);
    assert_eq!(book.decide(&asked).unwrap_err().code(), "not_allowed");
    let viewer = Some(duebook::Viewer::new("sun", at(20_000)).unwrap());
    assert!(book.values(&AsOf { viewer, ..AsOf::default() }).unwrap().is_empty());
    assert_eq!(values(&book, &AsOf::default()).len(), 1);
}

/// What a log says of values is worked out once more when it is taken over: a forged value is found.
#[test]
fn e03_r160_forged_values_are_found() {
    let mut book = Book::open("acme").unwrap();
    done(&mut book, 1, day(0), vec![rules_of(NextPeriod::Kept), Command::SetRate { quote: quote("7.1") }]);
    let receipt = Receipt {
        value: Some(BookValue::Stated { home: money(71_234, "CNY") }),
        ..Receipt::new("ACME", money(10_001, "USD")).unwrap()
    };
    let home = Receivable::new("H", "ACME", money(5, "CNY"), day(9)).unwrap();
    let home = Command::OpenReceivable { receivable: home, value: None };
    done(&mut book, 2, day(1), vec![owed("A", 9_001, None), home, Command::RecordReceipt { receipt }]);
    done(&mut book, 3, day(2), vec![Command::Revalue { revaluation: None, quotes: vec![quote("7.3")] }]);
    let pay = Command::Pay { item: id("A"), amount: Some(money(8_000, "USD")), account: None, lots: vec![] };
    let paid = done(&mut book, 4, day(3), vec![pay]);
    let BookEvent::Allocated { movement, .. } = &paid[0].event else { panic!("{paid:?}") };
    let undo = Command::UndoAllocation { allocation: movement.id.clone(), amount: Some(money(3, "USD")) };
    done(&mut book, 5, day(4), vec![undo]);
    let log = book.changes_since(0).unwrap().to_vec();
    let cent = money(1, "CNY");
    let more = |said: Option<duebook::Money>| Some(said.map_or(cent, |said| said.plus(cent).unwrap()));
    let mut forged = 0;
    for place in 0..log.len() {
        let mut other = log.clone();
        match &mut other[place].event {
            BookEvent::ReceivableOpened { home, receivable, .. } if receivable.open.currency() == currency("CNY") => {
                *home = Some(receivable.open);
            }
            BookEvent::Allocated { exchange, .. } | BookEvent::Unallocated { exchange, .. } => {
                *exchange = more(*exchange)
            }
            BookEvent::Revalued { gain, .. } => *gain = gain.plus(cent).unwrap(),
            _ => continue,
        }
        forged += 1;
        let refused = Book::replay("acme", &other).unwrap_err();
        assert_eq!(refused.code(), "event_mismatch", "{:?}", other[place]);
        if let BookEvent::Revalued { rows, gain, .. } = &mut other[place].event {
            rows[0].before = rows[0].before.plus(cent).unwrap();
            rows[0].after = rows[0].after.plus(cent).unwrap();
            *gain = gain.minus(cent).unwrap();
            assert_eq!(Book::replay("acme", &other).unwrap_err().code(), "event_mismatch");
        }
    }
    assert_eq!(forged, 4);
}
