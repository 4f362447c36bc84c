//! Every fault that can befall a log, an order or its text, each with the outcome it must have.
//!
//! The classes are those of the list of faults, in its order: `f01` to `f16`. A refusal has a code and a place, and
//! leaves the book equal to what it was. Classes that belong to one pillar only stand with it: a policy that changes
//! between request and approval in `properties_approval.rs`, very long histories in `scale*.rs`.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AccountKey, Book, BookEvent, BookRules, BookSnapshot, BookStream, Command, Currency, Date, Expected, Genesis,
    HoldPurpose, Id, Instant, Log, LogFinding, LogTrust, Money, Order, Receivable, RecordKey, Recorded, RefundCause,
    Refusals, json, leaf_digest, read_log, verify_lines, verify_log,
};
use duebook_tests::simulation::run::{BOOK, Look, Run};
use duebook_tests::simulation::year::year;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use std::sync::LazyLock;

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).unwrap()
}

fn money(minor: i64, currency: &str) -> Money {
    Money::new(minor, Currency::new(currency).unwrap()).unwrap()
}

fn cny(minor: i64) -> Money {
    money(minor, "CNY")
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn at(seconds: i64) -> Instant {
    "2026-02-20T08:00:00Z".parse::<Instant>().unwrap().add_seconds(seconds).unwrap()
}

fn account() -> AccountKey {
    AccountKey::new("ACME", Currency::new("CNY").unwrap()).unwrap()
}

fn batch(name: &str, seconds: i64, commands: Vec<Command>) -> Order {
    Order { id: id(name), by: id("li.na"), at: at(seconds), on: day("2026-02-20"), expect: vec![], commands }
}

fn order(name: &str, command: Command) -> Order {
    batch(name, 0, vec![command])
}

fn owed(name: &str, minor: i64) -> Command {
    Command::OpenReceivable {
        receivable: Receivable::new(name, "ACME", cny(minor), day("2026-03-20")).unwrap(),
        value: None,
    }
}

fn pay(item: &str, minor: i64) -> Command {
    Command::Pay { item: id(item), amount: Some(cny(minor)), account: None, lots: vec![] }
}

fn hold(name: &str, minor: i64) -> Command {
    Command::Hold {
        hold: Some(id(name)),
        account: account(),
        amount: cny(minor),
        purpose: HoldPurpose::Order,
        reference: None,
        fields: vec![],
        until: None,
        lots: vec![],
    }
}

fn refund(name: &str, minor: i64) -> Command {
    Command::RequestRefund {
        refund: Some(id(name)),
        account: account(),
        amount: cny(minor),
        cause: RefundCause::Unused,
        lots: vec![],
    }
}

/// Money, a receivable, a batch of both and a payment, a payment taken back, a refusal: small enough for every bit.
fn small() -> Vec<Order> {
    vec![
        batch("A", 0, vec![Command::receipt("ACME", cny(30_007)).unwrap(), owed("I", 12_008), pay("I", 12_007)]),
        batch("B", 60, vec![Command::UndoAllocation { allocation: id("#4"), amount: Some(cny(5)) }]),
        batch("C", 120, vec![Command::Release { hold: id("H") }]),
    ]
}

fn run(orders: &[Order]) -> Run {
    let mut run = Run::new();
    for order in orders {
        run.give(order, Look::CLOSELY).unwrap();
    }
    run
}

fn lines(log: &[Recorded]) -> Vec<String> {
    log.iter().map(|one| one.line().unwrap()).collect()
}

fn text(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The file of the log with its first line, as a host keeps it beside its head.
fn proven(lines: &[String]) -> (Vec<String>, LogTrust) {
    let file: Vec<String> = std::iter::once(Genesis::new(id(BOOK)).line()).chain(lines.iter().cloned()).collect();
    let mut log = Log::new();
    for line in &file {
        log.append(line.as_bytes());
    }
    let leaves = file.iter().map(|line| leaf_digest(line.as_bytes())).collect();
    (file, LogTrust { book: Some(id(BOOK)), heads: vec![log.head()], leaves })
}

/// The book of a log, or the code of its refusal.
fn replayed(text: &str) -> Result<Book, String> {
    let events = read_log(text).map_err(|e| e.code().to_owned())?;
    Book::replay(BOOK, &events).map_err(|e| e.code().to_owned())
}

/// Events that are refused leave a book as it was.
fn refused(book: &Book, events: &[Recorded]) -> String {
    let mut other = book.clone();
    let code = other.apply(events).expect_err("these events cannot follow").code().to_owned();
    assert_eq!(&other, book, "{code}");
    code
}

// ---- the log ---------------------------------------------------------------------------------------

/// f01: the log cut at every byte. Without a head, what is whole orders is taken and is the book of then; with the head
/// nothing but the whole log is.
#[test]
fn f01_a_first_line_that_is_cut_off_names_no_order() {
    for text in ["{}", "x", "{\"format\":1,"] {
        let refused = duebook::Book::replay_log("acme", text).unwrap_err();
        assert_eq!((refused.code(), refused.path()), ("torn_batch", "lines[0]"));
        let said = "lines[0]: the last line is cut off before it says what it is; the log is whole through event 0";
        assert_eq!(refused.to_string(), said);
        assert!(refused.zh().contains("最后一行被截断"), "{}", refused.zh());
    }
}

#[test]
fn f01_a_log_cut_at_every_byte() {
    let whole = run(&small());
    let lines = lines(&whole.log());
    let all = text(&lines);
    let (file, trust) = proven(&lines);
    let mut taken = BTreeSet::new();
    for cut in 0..=all.len() {
        let left = &all[..cut];
        let ended = left.matches('\n').count();
        match replayed(left) {
            Ok(book) => {
                assert_eq!(book, Book::replay(BOOK, &whole.log()[..ended]).unwrap());
                taken.insert(ended);
            }
            Err(code) => assert_eq!(code, "torn_batch", "byte {cut}"),
        }
        let mut pieces: Vec<&str> = file[..1].iter().map(String::as_str).chain(left.split('\n')).collect();
        if pieces.last().is_some_and(|last| last.is_empty()) {
            pieces.pop();
        }
        let report = verify_lines(&pieces, &trust).unwrap();
        // A last line that lost nothing but its end is all there: only the reader of the log refuses it.
        let complete = pieces.len() == file.len() && pieces.last() == lines.last().map(String::as_str).as_ref();
        assert_eq!(report.is_intact(), complete, "byte {cut}");
        assert!(usize::try_from(report.proven).unwrap() > ended, "byte {cut}");
    }
    // Nothing, and after each of the three orders.
    assert_eq!(taken, BTreeSet::from([0, 4, 5, 6]));
}

/// Where a text differs from another: the path of the first value.
fn differs(one: &Value, other: &Value, path: &str) -> Option<String> {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            a.iter().find_map(|(key, value)| differs(value, &b[key], &format!("{path}/{key}")))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).find_map(|(a, b)| differs(a, b, &format!("{path}/*")))
        }
        _ => (one != other).then(|| path.to_owned()),
    }
}

/// f02: one bit flipped, at every position. With the head every flip is found, and with the digests its line is named.
/// Without a head a flip is found unless the line still is an event that can have happened: another name, another
/// instant, another amount that fits. Which fields these are is said here, field by field.
#[test]
fn f02_one_bit_flipped_anywhere() {
    let whole = run(&small());
    let lines = lines(&whole.log());
    let (file, trust) = proven(&lines);
    let heads = LogTrust { leaves: vec![], ..trust.clone() };
    let (mut flips, mut unseen) = (0, BTreeMap::<String, usize>::new());
    for (place, line) in lines.iter().enumerate() {
        for bit in 0..line.len() * 8 {
            flips += 1;
            let mut bytes = line.clone().into_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let mut changed: Vec<&[u8]> = file.iter().map(String::as_bytes).collect();
            changed[place + 1] = &bytes;
            // Hashing is slow without optimization: every third flip by both ways, each by its digest.
            assert_ne!(leaf_digest(&bytes), trust.leaves[place + 1]);
            if flips % 3 == 0 {
                let report = verify_lines(&changed, &trust).unwrap();
                let exactly = i64::try_from(place + 1).unwrap();
                assert_eq!(report.bad.map(|bad| (bad.first, bad.last)), Some((exactly, exactly)));
                assert!(!verify_lines(&changed, &heads).unwrap().is_intact());
            }
            let Ok(flipped) = String::from_utf8(bytes) else { continue };
            let read = match Recorded::parse(&flipped) {
                Ok(read) => read,
                Err(refused) => {
                    assert!(!refused.code().is_empty());
                    continue;
                }
            };
            let mut events = whole.log();
            events[place] = read;
            if Book::replay(BOOK, &events).is_ok() {
                let values = [line, &flipped].map(|text| serde_json::from_str::<Value>(text).unwrap());
                *unseen.entry(differs(&values[0], &values[1], "").unwrap()).or_default() += 1;
            }
        }
    }
    println!("{flips} flips, without a head unseen: {unseen:?}");
    assert!(flips > 15_000, "{flips}");
    let said = UNSEEN.iter().map(|path| (*path).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(unseen.keys().cloned().collect::<BTreeSet<_>>(), said);
    // No amount that has to agree with another, no number, no stream, no book, no place in the order.
    assert!(unseen.values().sum::<usize>() * 8 < flips, "{unseen:?}");
}

/// What an event may say without contradicting the others: a proof of the log is made for these.
const UNSEEN: [&str; 9] = [
    "/at",
    "/by",
    "/event/movement/act/amount/amount",
    "/event/receivable/due",
    "/event/receivable/open/amount",
    "/event/refusal",
    "/fingerprint",
    "/on",
    "/order",
];

/// f03: lines deleted, swapped, doubled, moved, and lines of another company. What is left is refused, or it is whole
/// orders from the first on; with the head it is always found.
#[test]
fn f03_lines_deleted_swapped_doubled_and_inserted() {
    let whole = run(&small());
    let log = whole.log();
    let lines = lines(&log);
    let mut other = Book::open("other-company").unwrap();
    for order in small() {
        let events = other.decide(&order).unwrap().events;
        other.apply(&events).unwrap();
    }
    let foreign = self::lines(other.changes_since(0).unwrap());
    let (file, trust) = proven(&lines);
    let mut tried = 0;
    let mut try_it = |changed: Vec<String>| {
        if changed == lines {
            return;
        }
        tried += 1;
        match replayed(&text(&changed)) {
            Ok(book) => {
                assert_eq!(changed[..], lines[..changed.len()], "only a tail that is cut off between two orders");
                assert_eq!(book, Book::replay(BOOK, &log[..changed.len()]).unwrap());
            }
            Err(code) => {
                let known =
                    ["sequence_broken", "other_book", "torn_batch", "event_mismatch", "order_conflict", "clock_back"];
                assert!(known.contains(&code.as_str()), "{code}");
            }
        }
        let with_first: Vec<String> = file[..1].iter().cloned().chain(changed).collect();
        let report = verify_log(&with_first, &trust).unwrap();
        let longer = with_first.len() > file.len() && with_first[..file.len()] == file;
        assert!(longer || report.bad.is_some(), "{:?}", report.findings);
        assert!(!report.is_intact());
    };
    for one in 0..lines.len() {
        let mut without = lines.clone();
        without.remove(one);
        try_it(without);
        for two in 0..=lines.len() {
            let mut doubled = lines.clone();
            doubled.insert(two, lines[one].clone());
            try_it(doubled);
            let mut inserted = lines.clone();
            inserted.insert(two, foreign[one].clone());
            try_it(inserted);
            let mut moved = lines.clone();
            let line = moved.remove(one);
            moved.insert(two.min(moved.len()), line);
            try_it(moved);
            if two < lines.len() {
                let mut swapped = lines.clone();
                swapped.swap(one, two);
                try_it(swapped);
                let mut replaced = lines.clone();
                replaced[one].clone_from(&foreign[two]);
                try_it(replaced);
                let mut ranged = lines.clone();
                ranged.drain(one.min(two)..one.max(two));
                try_it(ranged);
            }
        }
    }
    assert!(tried > 150, "{tried}");
    // Against a book that is there: nothing of it changes.
    let head = Book::replay(BOOK, &log[..4]).unwrap();
    assert_eq!(refused(&head, &log[..4]), "sequence_broken");
    assert_eq!(refused(&head, &log[5..]), "sequence_broken");
    assert_eq!(refused(&head, other.changes_since(4).unwrap()), "other_book");
    // The first line of another book: found by its name alone.
    let named = LogTrust { book: Some(id(BOOK)), ..LogTrust::default() };
    let report = verify_log(&[Genesis::new(id("other-company")).line()], &named).unwrap();
    assert!(matches!(report.findings[0], LogFinding::ForeignBook { .. }), "{:?}", report.findings);
}

/// f04: the same order two to five times, at once and after all others; and another content under each id.
#[test]
fn f04_the_same_order_many_times() {
    let mut run = Run::new();
    for (place, order) in small().iter().enumerate() {
        for _ in 0..5 {
            run.give(order, Look::CLOSELY).unwrap();
        }
        for earlier in &small()[..=place] {
            let late = at(9_999);
            let others = [
                Order { at: late, ..earlier.clone() },
                Order { at: at(-9_999), ..earlier.clone() },
                Order { expect: vec![Expected { stream: BookStream::Book {}, version: 77 }], ..earlier.clone() },
            ];
            for same in others {
                let before = run.figures.retried;
                run.give(&same, Look::CLOSELY).unwrap();
                assert_eq!(run.figures.retried, before + 1, "the same answer");
            }
            for other in [
                Order { by: id("wang"), ..earlier.clone() },
                Order { on: day("2026-02-21"), ..earlier.clone() },
                Order { commands: vec![], ..earlier.clone() },
                Order { commands: [earlier.commands.clone(), earlier.commands.clone()].concat(), ..earlier.clone() },
            ] {
                assert_eq!(run.book.decide(&other).unwrap_err().code(), "order_conflict");
            }
        }
    }
    assert_eq!(run.log().len(), 6, "each happened once");
}

/// f05: two writers who saw the same version: one wins, the other has one typed conflict, in every kind of stream.
#[test]
fn f05_two_writers_with_the_same_version() {
    let streams = [
        BookStream::Book {},
        BookStream::Customer { customer: id("ACME") },
        BookStream::Account { account: account() },
    ];
    for stream in streams {
        let mut run = run(&small());
        let version = run.book.version(&stream);
        let write = |name: &str| Order {
            expect: vec![Expected { stream: stream.clone(), version }],
            ..batch(name, 500, vec![Command::receipt("ACME", cny(7)).unwrap()])
        };
        let (one, two) = (run.book.decide(&write("one")).unwrap(), run.book.decide(&write("two")).unwrap());
        run.give(&write("one"), Look::CLOSELY).unwrap();
        assert_eq!(one.events.len(), two.events.len());
        assert_eq!(refused(&run.book, &two.events), "sequence_broken");
        let recorded = run.book.sequence();
        let conflict = run.book.decide(&write("two")).unwrap_err();
        assert_eq!((conflict.code(), conflict.path()), ("version_conflict", "expect[0]"));
        assert_eq!(run.book.sequence(), recorded);
        run.race(&batch("three", 500, vec![owed("J", 5)]), &batch("four", 500, vec![owed("K", 5)]), Look::CLOSELY)
            .unwrap();
    }
}

/// f06: commands out of order. Each has a typed refusal, which is recorded and stays.
#[test]
fn f06_commands_out_of_order() {
    let contract = || id("C");
    let early = [
        (Command::Capture { hold: id("H"), item: id("I"), amount: None }, "unknown_hold"),
        (Command::Capture { hold: id("H"), item: id("NONE"), amount: None }, "unknown_item"),
        (Command::Release { hold: id("H") }, "unknown_hold"),
        (Command::Lapse { hold: id("H") }, "unknown_hold"),
        (pay("NONE", 1), "unknown_item"),
        (Command::UndoAllocation { allocation: id("#99"), amount: None }, "unknown_allocation"),
        (Command::ConfirmReceipt { receipt: id("R") }, "unknown_receipt"),
        (Command::BounceReceipt { receipt: id("R") }, "unknown_receipt"),
        (Command::PayRefund { refund: id("RF"), amount: None, reference: None }, "unknown_refund"),
        (Command::CancelRefund { refund: id("RF") }, "unknown_refund"),
        (Command::SubmitContract { contract: contract() }, "unknown_contract"),
        (Command::ApproveContract { contract: contract() }, "unknown_contract"),
        (Command::SettleDispute { item: id("I") }, "nothing_to_do"),
        (Command::Recover { item: id("I"), amount: cny(1) }, "not_written_off"),
        (Command::ReopenAccount { account: account() }, "account_not_closed"),
        (Command::OpenPeriod { since: day("2026-02-01") }, "period_open"),
        (Command::RenameCustomer { customer: id("NOBODY"), name: "N".into() }, "unknown_customer"),
        (Command::MergeCustomer { customer: id("NOBODY"), into: id("ACME") }, "unknown_customer"),
        (
            Command::Comment { subject: RecordKey::Contract { contract: contract() }, text: "?".into() },
            "unknown_contract",
        ),
        (Command::Untag { subject: RecordKey::Item { item: id("I") }, tag: id("t") }, "nothing_to_do"),
    ];
    // Twice: what can happen once, and then not again.
    let twice = [
        (hold("H", 10), Command::Release { hold: id("H") }, "hold_resolved"),
        (hold("H", 10), Command::Capture { hold: id("H"), item: id("I"), amount: Some(cny(1)) }, "hold_resolved"),
        (refund("RF", 10), Command::PayRefund { refund: id("RF"), amount: None, reference: None }, "hold_resolved"),
        (refund("RF", 10), Command::CancelRefund { refund: id("RF") }, "hold_resolved"),
        (owed("J", 9), Command::WriteOff { item: id("J"), amount: None }, "item_standing"),
        (owed("J", 9), Command::CancelReceivable { item: id("J") }, "item_standing"),
        (owed("J", 9), Command::InvoiceReceivable { item: id("J"), invoice: id("V") }, "item_standing"),
        (Command::receipt("BOLT", cny(9)).unwrap(), Command::BounceReceipt { receipt: id("first") }, "receipt_status"),
    ];
    let cases = early.into_iter().map(|(command, code)| (vec![], command, code));
    let twice = twice.into_iter().map(|(first, then, code)| (vec![first, then.clone()], then, code));
    for (before, command, code) in cases.chain(twice) {
        let mut run = run(&small()[..1]);
        for (place, before) in before.into_iter().enumerate() {
            run.give(&batch(["first", "second"][place], 600, vec![before]), Look::CLOSELY).unwrap();
        }
        let (money, owed) = (run.book.summary(&Default::default()).unwrap().customers, run.book.sequence());
        let late = batch("late", 700, vec![command.clone()]);
        let decision = run.book.decide(&late).unwrap();
        let told = decision.refusal.unwrap_or_else(|| panic!("{command:?} was carried out"));
        assert_eq!(told.code, code, "{command:?}");
        assert!(told.path.starts_with("commands[0]"), "{}", told.path);
        assert!(!told.en.is_empty() && told.zh.chars().any(|c| c >= '\u{4e00}'), "{told:?}");
        run.give(&late, Look::CLOSELY).unwrap();
        assert_eq!(run.book.sequence(), owed + 1, "the refusal is recorded");
        assert_eq!(run.book.summary(&Default::default()).unwrap().customers, money, "and nothing else");
    }
}

// ---- amounts, texts, names, times --------------------------------------------------------------------

/// f07: every command with an amount, with 0, 1, −1, each power of two and its neighbors, the largest amount, in money of
/// 0, 2 and 3 digits: carried out or refused as the auditor says, and never more than there is.
#[test]
fn f07_integer_edges() {
    let mut edges: BTreeSet<i64> = [0, 1, -1, Money::MAX_MINOR, Money::MAX_MINOR - 1, -Money::MAX_MINOR].into();
    (1..59).for_each(|power| edges.extend([(1 << power) - 1, 1 << power, (1 << power) + 1]));
    assert!(Money::new(Money::MAX_MINOR + 1, Currency::new("CNY").unwrap()).is_err());
    for currency in ["JPY", "CNY", "KWD"] {
        let mut run = Run::new();
        let key = AccountKey::new("ACME", Currency::new(currency).unwrap()).unwrap();
        let few = |minor: &i64| minor.count_ones() < 3 || minor.abs() > 1 << 50 || currency == "CNY";
        for (number, minor) in edges.iter().copied().filter(few).enumerate() {
            let amount = money(minor, currency);
            let item = |number: usize| id(format!("I-{number}"));
            let receivable = Receivable::new(item(number), "ACME", amount, day("2026-03-20")).unwrap();
            let commands = [
                Command::receipt("ACME", amount).unwrap(),
                Command::OpenReceivable { receivable, value: None },
                Command::Pay { item: item(number), amount: Some(amount), account: None, lots: vec![] },
                Command::UndoAllocation {
                    allocation: id(format!("#{}", run.book.sequence() + 3)),
                    amount: Some(amount),
                },
                Command::Hold {
                    hold: Some(id(format!("H-{number}"))),
                    account: key.clone(),
                    amount,
                    purpose: HoldPurpose::Order,
                    reference: None,
                    fields: vec![],
                    until: None,
                    lots: vec![],
                },
                Command::Capture { hold: id(format!("H-{number}")), item: item(number), amount: Some(amount) },
                Command::CreditNote { note: id(format!("N-{number}")), item: item(number), amount },
                Command::WriteOff { item: item(number), amount: Some(amount) },
                Command::Recover { item: item(number), amount },
                Command::RequestRefund {
                    refund: Some(id(format!("F-{number}"))),
                    account: key.clone(),
                    amount,
                    cause: RefundCause::Unused,
                    lots: vec![],
                },
                Command::PayRefund { refund: id(format!("F-{number}")), amount: Some(amount), reference: None },
                Command::Transfer {
                    account: key.clone(),
                    to: AccountKey::new("BOLT", key.currency).unwrap(),
                    amount,
                    lots: vec![],
                },
            ];
            let look = Look { purity: false, records: false, day: None };
            for (place, command) in commands.into_iter().enumerate() {
                run.give(&order(&format!("O-{number}-{place}"), command), look).unwrap();
            }
        }
        assert!(
            run.figures.accepted > 100 && run.figures.refused.contains_key("amount_not_positive"),
            "{:?}",
            run.figures
        );
        assert!(run.figures.refused.contains_key("amount_too_large"), "{:?}", run.figures);
        run.crash().unwrap();
    }
}

fn receipt_of(amount: &Value) -> String {
    let order = json!({
        "id": "O", "by": "li.na", "at": "2026-02-20T08:00:00Z", "on": "2026-02-20",
        "commands": [{"kind": "recordReceipt", "receipt": {"customer": "ACME", "amount": {"amount": amount, "currency": "CNY"}}}],
    });
    order.to_string()
}

/// f08: texts that are no amount. None is read as one that looks like it; the place is named.
#[test]
fn f08_texts_that_are_no_amount() {
    let long = "9".repeat(10_000);
    let texts = [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e400",
        "1e-400",
        "1E2",
        "+1",
        "--1",
        "1_000",
        "1,000.00",
        "1.000,00",
        "0x10",
        "１２.３４",
        "١٢٫٣٤",
        "12.34 ",
        " 12.34",
        "12.345",
        "",
        ".",
        "-",
        "1.",
        ".5",
        "1.2.3",
        "¥12",
        "12\u{0}",
        "十二",
        "9999999999999999999999",
        "10000000000000000.00",
        &long,
    ];
    let place = "commands[0].receipt.amount.amount";
    for text in texts {
        let refused = json::read::<Order>(&receipt_of(&text.into())).expect_err(text);
        let codes = ["amount_syntax", "amount_too_precise", "amount_too_large", "text_too_long"];
        assert!(codes.contains(&refused.code()), "{text:.40}: {}", refused.code());
        assert!(refused.path().starts_with("commands[0].receipt.amount"), "{text:.40}: {}", refused.path());
    }
    for number in [json!(12), json!(12.34), json!(1e300), json!(null), json!(true), json!([]), json!({})] {
        let refused = json::read::<Order>(&receipt_of(&number)).expect_err("a number is no text");
        assert_eq!((refused.code(), refused.path()), ("wrong_type", place), "{number}");
    }
    // What is an amount is that amount, and has one form in the log.
    let mut forms = BTreeSet::new();
    for text in ["12.30", "12.3", "012.30", "-0.00"] {
        let Ok(read) = json::read::<Order>(&receipt_of(&text.into())) else { continue };
        forms.insert(json::write(&read).unwrap().contains("\"12.30\""));
    }
    assert!(forms.contains(&true));
}

/// f09: hostile JSON, at every door a log or an order comes in by.
#[test]
fn f09_hostile_json() {
    let line = lines(&run(&small()).log())[0].clone();
    let order = receipt_of(&"12.34".into());
    assert!(json::read::<Order>(&order).is_ok() && Recorded::parse(&line).is_ok());
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(10_000), close.repeat(10_000));
    let large = "x".repeat(20_000_000);
    let with = |text: &str, from: &str, to: &str| {
        assert!(text.contains(from), "{from} in {text}");
        text.replacen(from, to, 1)
    };
    for (text, field) in [(&line, "\"by\":\"li.na\""), (&order, "\"by\":\"li.na\"")] {
        let hostile = [
            deep("[", "]"),
            deep("{\"id\":", "}"),
            with(text, field, &format!("\"by\":{}", deep("[", "]"))),
            with(text, field, &format!("{field},{field}")),
            with(text, field, &format!("\"surprise\":{},{field}", deep("{\"a\":", "}"))),
            with(text, field, &format!("\"by\":\"{large}\"")),
            with(text, field, &format!("\"{large}\":1,{field}")),
            with(text, field, "\"by\":7"),
            with(text, field, "\"by\":null"),
            with(text, field, "\"by\":1e999"),
            with(text, field, "\"by\":99999999999999999999999999999999"),
            with(text, field, "\"by\":\"\\ud800\""),
            with(text, field, "\"by\":\"\\udc00\\ud800\""),
            with(text, field, "\"by\":\"\\u0000\""),
            with(text, field, "\"by\":\"li\u{0}na\""),
            with(text, field, "\"by\":\"li\u{202e}na\""),
            with(text, field, "\"by\":\"li\\u200bna\""),
            with(text, field, "\"by\":\"li\tna\""),
            with(text, field, "'by':'li.na'"),
            with(text, "2026-02-20", "٢٠٢٦-٠٢-٢٠"),
            with(text, "2026-02-20", "２０２６-02-20"),
            with(text, "\"kind\":\"", "\"kind\":\"un"),
            format!("\u{feff}{text}"),
            format!("{text}{text}"),
            format!("{text} x"),
            format!("{text}\u{0}"),
            text[..text.len() - 1].to_owned(),
            String::new(),
            "null".into(),
            "[]".into(),
            "\"\"".into(),
        ];
        for one in hostile {
            let what: String = one.chars().take(60).collect();
            let refused = if text == &line { Recorded::parse(&one).err() } else { json::read::<Order>(&one).err() };
            let refused = refused.unwrap_or_else(|| panic!("{what} was read"));
            let codes = [
                "json_syntax",
                "wrong_type",
                "unknown_field",
                "duplicate_field",
                "missing_field",
                "unknown_variant",
                "text_too_long",
                "id_character",
                "date_syntax",
                "instant_syntax",
                "not_canonical",
            ];
            assert!(codes.contains(&refused.code()), "{what}: {}", refused.code());
            if text == &line {
                let code = read_log(&format!("{line}\n{one}\n")).unwrap_err();
                assert!(code.path().starts_with("lines[1]") || one.contains('\n'), "{what}: {}", code.path());
            }
            let called = json::call("bookDecide", &format!("{{\"book\":\"B\",\"events\":[],\"order\":{one}}}"));
            assert!(called.is_err(), "{what} was worked out");
        }
    }
}

/// f10: names that look like others. They are compared byte by byte in one normal form: what is not in it is refused,
/// what looks alike stays two, and no separator makes one key of two.
#[test]
fn f10_names_that_look_like_others() {
    let refused = [
        "",
        " ACME",
        "ACME ",
        "AC\u{200b}ME",
        "AC\u{202e}ME",
        "ＡＣＭＥ",
        "e\u{301}",
        "AC\nME",
        "AC\u{0}ME",
        "\u{feff}ACME",
        "ﬁ",
        "a\u{ad}b",
        "\u{2066}A\u{2069}",
    ];
    for name in refused.into_iter().map(str::to_owned).chain(["x".repeat(129), "四".repeat(43)]) {
        let order = receipt_of(&"1.00".into()).replace("ACME", &name.replace('\n', "\\n").replace('\0', "\\u0000"));
        let refused = json::read::<Order>(&order).expect_err(&name);
        assert!(
            ["id_empty", "id_character", "text_too_long"].contains(&refused.code()),
            "{name:?}: {}",
            refused.code()
        );
        assert_eq!(refused.path(), "commands[0].receipt.customer");
    }
    let alike =
        ["ACME", "АCME", "ACMЕ", "acme", "A/B", "A", "B", "A/B/C", "A,B", "A\"B", "A\\B", "A B", "𠮷野家", "吉野家"];
    let mut run = Run::new();
    for (place, name) in alike.iter().enumerate() {
        let minor = 1 << place;
        run.give(&order(&format!("O-{place}"), Command::receipt(name, cny(minor)).unwrap()), Look::CLOSELY).unwrap();
    }
    for (place, name) in alike.iter().enumerate() {
        assert_eq!(run.book.available(name, day("2026-02-20")).unwrap(), [cny(1 << place)], "{name}");
    }
    assert_eq!(run.book.summary(&Default::default()).unwrap().customers.len(), alike.len());
    // A batch names what it makes by its own id and a number: an order of that very name is another order.
    run.give(&batch("N", 9, vec![Command::receipt("A", cny(1)).unwrap(), owed("N/2", 1)]), Look::CLOSELY).unwrap();
    let same = order("N/1", Command::receipt("A", cny(1)).unwrap());
    run.give(&Order { at: at(9), ..same.clone() }, Look::CLOSELY).unwrap();
    assert!(
        matches!(&run.book.order(&same.id)[0].event, BookEvent::Refused { code, .. } if code == "already_recorded")
    );
    run.crash().unwrap();
}

/// f11: clocks. Back is refused, equal and far ahead are not, and no order stands before an earlier one.
#[test]
fn f11_clocks() {
    let whole = run(&small());
    let last = whole.log().last().unwrap().at;
    for (seconds, taken) in [(-1, false), (-60_000_000_000, false), (0, true), (1, true), (250_000_000_000, true)] {
        let Ok(instant) = last.add_seconds(seconds) else { panic!("{seconds}") };
        let mut run = whole.clone();
        let command = Command::receipt("ACME", cny(1)).unwrap();
        let order = Order { at: instant, ..order("now", command) };
        run.give(&order, Look::CLOSELY).unwrap();
        assert_eq!(run.book.sequence() > whole.book.sequence(), taken, "{seconds}");
        if taken {
            run.crash().unwrap();
            // From here on nothing is earlier.
            let before = Order { id: id("then"), at: instant.add_seconds(-1).unwrap(), ..order };
            assert_eq!(run.book.decide(&before).unwrap_err().code(), "clock_back");
        }
    }
    // In the log too: an event whose instant was turned back.
    let head = Book::replay(BOOK, &whole.log()[..4]).unwrap();
    let mut back = whole.log()[4..].to_vec();
    back[0].at = at(-1);
    assert_eq!(refused(&head, &back), "clock_back");
    for text in [
        "2026-02-20T08:00:60Z",
        "2026-02-20T24:00:00Z",
        "2026-02-20T08:00:00",
        "2026-02-30T08:00:00Z",
        "1771574400",
        "",
    ] {
        let order = receipt_of(&"1.00".into()).replace("2026-02-20T08:00:00Z", text);
        let refused = json::read::<Order>(&order).expect_err(text);
        assert_eq!((refused.code(), refused.path()), ("instant_syntax", "at"), "{text}");
    }
}

/// f12: days. No day is guessed; the first and the last day of the calendar are days like others.
#[test]
fn f12_days() {
    for text in [
        "2026-02-29",
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "2026-2-1",
        "26-02-01",
        "2026/02/01",
        "20260201",
        "0000-01-01",
        "10000-01-01",
        "2026-02-01T00:00:00Z",
    ] {
        let order = receipt_of(&"1.00".into()).replace("\"on\":\"2026-02-20\"", &format!("\"on\":\"{text}\""));
        let refused = json::read::<Order>(&order).expect_err(text);
        assert_eq!(refused.path(), "on");
        assert!(["date_syntax", "date_out_of_range"].contains(&refused.code()), "{text}: {}", refused.code());
    }
    let days = ["0001-01-01", "0001-01-02", "2024-02-29", "2028-02-29", "9999-12-30", "9999-12-31"].map(day);
    for on in days {
        let mut run = Run::new();
        let mut give = |name: &str, command: Command| {
            run.give(&Order { on, ..order(name, command) }, Look::CLOSELY).unwrap();
        };
        give("1", Command::receipt("ACME", cny(1_001)).unwrap());
        let receivable = Receivable { issued: Some(on), ..Receivable::new("I", "ACME", cny(500), on).unwrap() };
        give("2", Command::OpenReceivable { receivable, value: None });
        give("3", pay("I", 99));
        give("4", Command::UndoAllocation { allocation: id("#4"), amount: Some(cny(1)) });
        give("5", hold("H", 10));
        give("6", Command::Capture { hold: id("H"), item: id("I"), amount: Some(cny(3)) });
        give("7", refund("RF", 10));
        give("8", Command::PayRefund { refund: id("RF"), amount: None, reference: None });
        give("9", Command::WriteOff { item: id("I"), amount: None });
        give("10", Command::Recover { item: id("I"), amount: cny(1) });
        give("11", Command::CloseAccount { account: account() });
        give("12", Command::ReopenAccount { account: account() });
        give("13", Command::ClosePeriod { through: on });
        give("14", Command::receipt("ACME", cny(1)).unwrap());
        give("15", Command::OpenPeriod { since: on });
        give("16", Command::receipt("ACME", cny(1)).unwrap());
        assert_eq!(run.figures.refused, BTreeMap::from([("period_closed".to_owned(), 1)]), "{on}");
        run.close_of_year(&days).unwrap();
    }
}

/// f14: a snapshot of a newer library, of another company, cut, changed, or newer than the log beside it.
#[test]
fn f14_snapshots_that_do_not_fit() {
    let whole = run(&small());
    let (log, snapshot) = (whole.log(), whole.book.snapshot().unwrap());
    assert_eq!(Book::restore(&snapshot, &[]).unwrap(), whole.book);
    let half = Book::replay(BOOK, &log[..4]).unwrap().snapshot().unwrap();
    assert_eq!(Book::restore(&half, &log[4..]).unwrap(), whole.book);
    let refused = |snapshot: BookSnapshot, tail: &[Recorded]| {
        let refused = Book::restore(&snapshot, tail).unwrap_err();
        (refused.code(), refused.path().to_owned())
    };
    let at = |path: &str| path.to_owned();
    let newer = BookSnapshot { format: 2, ..snapshot.clone() };
    assert_eq!(refused(newer, &[]), ("format_unknown", at("snapshot.format")));
    let other = BookSnapshot { book: id("other-company"), ..snapshot.clone() };
    assert_eq!(refused(other, &[]), ("other_book", at("snapshot.events[0].book")));
    let cut = BookSnapshot { events: log[..4].to_vec(), ..snapshot.clone() };
    assert_eq!(refused(cut, &[]), ("digest_mismatch", at("snapshot.digest")));
    let recounted = BookSnapshot { sequence: 5, ..snapshot.clone() };
    assert_eq!(refused(recounted, &[]), ("sequence_broken", at("snapshot.sequence")));
    let mut changed = snapshot.clone();
    changed.events[0].by = id("somebody.else");
    assert_eq!(refused(changed, &[]).0, "digest_mismatch");
    // The log ends before the snapshot, begins after it, or is of another company.
    assert_eq!(refused(snapshot.clone(), &log[4..]), ("sequence_broken", at("events[0].sequence")));
    assert_eq!(refused(half.clone(), &log[5..]), ("sequence_broken", at("events[0].sequence")));
    let mut foreign = log[4..].to_vec();
    foreign[0].book = id("other-company");
    assert_eq!(refused(half, &foreign), ("other_book", at("events[0].book")));
    // A log of a newer library: by its number, before anything else is looked at, whatever else it says.
    let line = lines(&log)[0].replacen("\"format\":1", "\"format\":2", 1);
    for text in [line.clone(), line.replacen("\"by\"", "\"unheardOf\":[],\"by\"", 1)] {
        let refused = read_log(&format!("{text}\n")).unwrap_err();
        assert_eq!((refused.code(), refused.path()), ("format_unknown", "lines[0].format"));
    }
    let genesis = Genesis::new(id(BOOK)).line().replacen("\"format\":1", "\"format\":2", 1);
    let report = verify_log(&[genesis], &LogTrust { book: Some(id(BOOK)), ..LogTrust::default() }).unwrap();
    assert!(matches!(report.findings[0], LogFinding::NewerFormat { format: 2, newest: 1 }), "{:?}", report.findings);
}

/// f15: the host dies between deciding and storing, and between storing and answering. One effect, the same answer.
#[test]
fn f15_the_host_dies_around_an_order() {
    for refusals in [Refusals::Remembered, Refusals::Forgotten] {
        let mut run = Run::new();
        let rules =
            Command::ChangeRules { since: day("2026-01-01"), rules: BookRules { refusals, ..BookRules::default() } };
        if refusals == Refusals::Forgotten {
            run.give(&order("rules", rules), Look::CLOSELY).unwrap();
        }
        let first = run.book.sequence();
        let undone = Command::UndoAllocation { allocation: id(format!("#{}", first + 4)), amount: None };
        for (place, order) in small().into_iter().enumerate() {
            let order = if place == 1 { Order { commands: vec![undone.clone()], ..order } } else { order };
            run.die_before(&order, Look::CLOSELY).unwrap();
            let recorded = run.book.sequence();
            run.crash().unwrap();
            run.give(&order, Look::CLOSELY).unwrap();
            assert_eq!(run.book.sequence(), recorded, "the answer was lost, the effect was not");
        }
        let expected = if refusals == Refusals::Remembered { 6 } else { 5 };
        assert_eq!(run.book.sequence() - first, expected);
    }
}

/// f16: only some events of a batch were stored. Found on loading, with the last whole order; the rest can be stored
/// again after it.
#[test]
fn f16_half_an_order_was_stored() {
    let whole = run(&small());
    let log = whole.log();
    for cut in 1..4 {
        let torn = Book::replay(BOOK, &log[..cut]).unwrap_err();
        let figures = serde_json::to_value(torn.kind()).unwrap();
        assert_eq!(torn.code(), "torn_batch");
        assert_eq!(
            (figures["found"].as_i64(), figures["of"].as_i64(), figures["good"].as_i64()),
            (i64::try_from(cut).ok(), Some(4), Some(0))
        );
        // Without its middle, or with the next order in its place.
        let without: Vec<Recorded> = log[..cut].iter().chain(&log[cut + 1..]).cloned().collect();
        let empty = Book::open(BOOK).unwrap();
        assert_eq!(refused(&empty, &without), "sequence_broken");
        let mut grafted = log[..cut].to_vec();
        let mut next = log[4].clone();
        next.sequence = i64::try_from(cut + 1).unwrap();
        grafted.push(next);
        assert_eq!(refused(&empty, &grafted), "torn_batch");
    }
    for good in [4, 5] {
        let mut book = Book::replay(BOOK, &log[..good]).unwrap();
        book.apply(&log[good..]).unwrap();
        assert_eq!(book, whole.book);
    }
}

// ---- anything at all ---------------------------------------------------------------------------------

/// A year of business with most kinds of events.
static YEAR: LazyLock<Vec<Recorded>> = LazyLock::new(|| year(5, 120).map(|run| run.log()).unwrap_or_default());

/// The places of a value, each as a pointer.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Array(list) => list.iter().enumerate().for_each(|(at, v)| places(v, &format!("{here}/{at}"), found)),
        Value::Object(map) => map.iter().for_each(|(key, v)| places(v, &format!("{here}/{key}"), found)),
        _ => {}
    }
}

fn hostile() -> impl Strategy<Value = Value> {
    let amounts = ["0.00", "-0.01", "9999999999999999.99", "99999999999999999999", "1e9", ""];
    prop_oneof![
        select(amounts.map(|text| json!(text)).to_vec()),
        select(vec![json!(0), json!(-1), json!(i64::MAX), json!(i64::MIN), json!(1e300), json!(null), json!(true)]),
        select(vec![json!([]), json!({}), json!("0001-01-01"), json!("9999-12-31"), json!("#1"), json!("ACME")]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    /// E18: an event of a year with anything in it changed, removed, doubled or moved: it is refused in kind, or it is
    /// another event that can have happened. Nothing panics, and what is refused changes nothing.
    #[test]
    fn e18_any_event_into_the_book(
        place in any::<Index>(), spot in any::<Index>(), other in any::<Index>(), new in hostile(), way in 0..4_u8,
    ) {
        let events = &*YEAR;
        let at = place.index(events.len());
        let first = events[..=at].iter().rposition(|one| one.index == 1).unwrap();
        let last = at + events[at..].iter().position(|one| one.index == one.of).unwrap();
        let mut value: Value = serde_json::from_str(&events[at].line().unwrap()).unwrap();
        let mut found = Vec::new();
        places(&value, "", &mut found);
        let moved = value.pointer(&found[other.index(found.len())]).cloned().unwrap();
        let target = value.pointer_mut(&found[spot.index(found.len())]).unwrap();
        match (way, &mut *target) {
            (0, target) => *target = new,
            (1, target) => *target = moved,
            (2, Value::Array(list)) if !list.is_empty() => list.push(list[0].clone()),
            (2, Value::Object(map)) => _ = map.insert("surprise".into(), new),
            (3, Value::Array(list)) => list.clear(),
            (3, Value::Object(map)) => {
                let last = map.keys().next_back().cloned();
                last.map(|last| map.remove(&last));
            }
            (_, target) => *target = Value::Null,
        }
        let text = value.to_string();
        let read = match Recorded::parse(&text) {
            Ok(read) => read,
            Err(refused) => {
                prop_assert!(!refused.code().is_empty() && !refused.en().is_empty() && !refused.zh().is_empty());
                return Ok(());
            }
        };
        prop_assert_eq!(read.line().unwrap(), text);
        let mut changed = events[first..=last].to_vec();
        changed[at - first] = read;
        let before = Book::replay(BOOK, &events[..first]).unwrap();
        let mut book = before.clone();
        match book.apply(&changed) {
            Ok(()) => prop_assert_eq!(book.verify().unwrap().difference, None),
            Err(refused) => {
                prop_assert!(refused.path().starts_with("events[") || refused.code() == "torn_batch", "{}", refused);
                prop_assert_eq!(book, before);
            }
        }
    }

    /// E18: any text is no log, or it is the lines of one.
    #[test]
    fn e18_any_text_into_a_log(text in prop_oneof!["\\PC{0,200}", "[\\[\\]{}:,\"0-9a-z. \\\\u\n-]{0,200}"]) {
        match read_log(&text) {
            Ok(events) => prop_assert_eq!(&self::text(&lines(&events)), &text),
            Err(refused) => prop_assert!(!refused.code().is_empty()),
        }
        prop_assert!(Recorded::parse(&text).is_err());
    }
}
