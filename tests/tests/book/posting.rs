//! The vouchers of the book: one for each event that moves money, tied to the book's own figures at every step.
//!
//! The oracle adds up the lines of vouchers by account and dimension and compares with what the book says of its
//! accounts and receivables; it knows nothing of how a voucher is made.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AccountFilter, AccountKey, Act, AsOf, Book, BookEvent, Chart, ChartPreset, ChartSource, Command, Contract, Control,
    Currency, Customer, Due, EntrySide, Field, Id, Money, MoneyKind, Nature, Order, PartPaid, PostingQuote,
    PostingRules, PostingTax, PostingWindow, Quote, Receipt, Receivable, RefundCause, Remainder, Respread,
    ReversalStyle, ReverseVoucherRequest, Rounding, ScheduleRequest, TaxRounded, Terms, Voucher, VoucherLine,
    check_voucher, reverse_voucher,
};
use proptest::prelude::*;

use crate::books::{CODES, CUSTOMERS, History, at, day, draws, id, money, pick, played};

// ---- rules ----------------------------------------------------------------------------------

/// The chart with the contract liability, of which the accounts of customers are kept by contract and department too.
fn chart() -> Chart {
    let mut chart = ChartPreset::ContractLiability.chart(Currency::new("CNY").unwrap());
    for account in &mut chart.accounts {
        if account.dimensions.contains(&id("customer")) {
            account.dimensions.extend([id("contract"), id("department")]);
        }
    }
    chart
}

fn rules(style: ReversalStyle) -> PostingRules {
    let (usd, cny) = (Currency::new("USD").unwrap(), Currency::new("CNY").unwrap());
    let tax = |since: Option<i64>, kinds: Vec<MoneyKind>, fields: Vec<Field>, rate: &str| PostingTax {
        since: since.map(day),
        kinds,
        fields,
        rate: rate.parse().unwrap(),
        rounded: TaxRounded::Net,
        rounding: Rounding::HalfUp,
    };
    let quote = |since: Option<i64>, rate: &str| PostingQuote {
        since: since.map(day),
        quote: Quote::new(usd, cny, rate).unwrap(),
    };
    PostingRules {
        taxes: vec![
            tax(Some(10), vec![], vec![], "9"),
            tax(None, vec![], vec![], "13"),
            tax(Some(10), vec![], vec![Field::text("contract", "K-2").unwrap()], "6"),
            tax(Some(20), vec![MoneyKind::LateCharge], vec![], "3"),
        ],
        quotes: vec![quote(None, "7.1233"), quote(Some(6), "6.9871"), quote(Some(15), "7.3")],
        otherwise: vec![Field::text("contract", "none").unwrap(), Field::text("department", "none").unwrap()],
        ..PostingRules::new(ChartSource::Own { chart: chart() }, style)
    }
}

fn all(book: &Book, style: ReversalStyle) -> duebook::BookVouchers {
    book.vouchers(&rules(style), &PostingWindow::default()).unwrap()
}

const STYLES: [ReversalStyle; 2] = [ReversalStyle::RedLetter, ReversalStyle::OppositeSide];

// ---- sums of lines ---------------------------------------------------------------------------

/// Debit less credit, in the currency and in that of the books.
type Sums = BTreeMap<(String, String, Currency), (i64, i64)>;

fn dimension(line: &VoucherLine, name: &str) -> Option<String> {
    let found = line.dimensions.iter().find(|field| field.name.as_str() == name)?;
    let duebook::Value::Text { text } = &found.value else { panic!("{found:?}") };
    Some(text.to_string())
}

fn add(sums: &mut Sums, voucher: &Voucher, key: impl Fn(&VoucherLine) -> Option<(String, String)>) {
    for line in &voucher.lines {
        let Some((what, whose)) = key(line) else { continue };
        let sign = if line.side == EntrySide::Debit { 1 } else { -1 };
        let sum = sums.entry((what, whose, line.amount.currency())).or_default();
        *sum = (sum.0 + sign * line.amount.minor(), sum.1 + sign * line.home.minor());
    }
    sums.retain(|_, sum| *sum != (0, 0));
}

/// Which control account it is, as the book knows money and debts.
fn control(account: &str) -> Option<&'static str> {
    match account {
        "1122" => Some("owed"),
        "2203" => Some("before"),
        "2204" | "222104" => Some("under"),
        "2241" => Some("apart"),
        _ => None,
    }
}

fn nature(nature: Nature) -> Option<&'static str> {
    match nature {
        Nature::Advance | Nature::Deposit | Nature::Earnest => Some("before"),
        Nature::ContractLiability => Some("under"),
        Nature::Guarantee | Nature::Unidentified => Some("apart"),
        Nature::Promotional => None,
    }
}

fn contract(fields: &[Field]) -> String {
    let found = fields.iter().find(|field| field.name.as_str() == "contract");
    match found.map(|field| &field.value) {
        Some(duebook::Value::Text { text }) => text.to_string(),
        _ => "none".into(),
    }
}

/// What the book has by control account, customer and contract, as debit.
fn figures(book: &Book) -> BTreeMap<(String, String, Currency), i64> {
    let mut found: BTreeMap<(String, String, Currency), i64> = BTreeMap::new();
    for lot in book.accounts().lots(&AccountFilter::default(), day(3_000)).unwrap() {
        let Some(what) = nature(lot.nature) else { continue };
        let whose = format!("{}/{}", lot.account.customer, contract(&lot.account.fields));
        *found.entry((what.into(), whose, lot.left.currency())).or_default() -= lot.left.minor();
    }
    let customers: BTreeSet<Id> = CUSTOMERS.iter().map(id).collect();
    for who in customers {
        let Ok(view) = book.customer(&who, &AsOf::default()) else { continue };
        if view.into.is_some() {
            continue;
        }
        for item in book.open_items(&who, &AsOf::default()).unwrap() {
            let of =
                item.origin.map_or_else(|| contract(&item.receivable.fields), |origin| origin.contract.to_string());
            let key = ("owed".into(), format!("{who}/{of}"), item.receivable.open.currency());
            *found.entry(key).or_default() += item.receivable.open.minor();
        }
    }
    found.retain(|_, sum| *sum != 0);
    found
}

fn by_control(line: &VoucherLine) -> Option<(String, String)> {
    let whose = format!("{}/{}", dimension(line, "customer")?, dimension(line, "contract")?);
    Some((control(line.account.as_str())?.into(), whose))
}

/// Everything that could differ: account, rate and all dimensions.
fn by_everything(line: &VoucherLine) -> Option<(String, String)> {
    Some((line.account.to_string(), format!("{:?} {:?}", line.rate, line.dimensions)))
}

/// Whether an event moves money, and if it does without a line in the chart.
fn moves(event: &BookEvent, open: &BTreeMap<Id, i64>) -> bool {
    match event {
        BookEvent::ReceivableOpened { .. }
        | BookEvent::WrittenOff { .. }
        | BookEvent::Recovered { .. }
        | BookEvent::Credited { .. }
        | BookEvent::ReceiptConfirmed { .. }
        | BookEvent::ReceiptBounced { .. }
        | BookEvent::Allocated { .. }
        | BookEvent::Unallocated { .. }
        | BookEvent::RefundPaid { .. } => true,
        BookEvent::ReceivableChanged { before, amount, .. } => before != amount,
        BookEvent::ReceivableMoved { item, .. } => open[item] != 0,
        BookEvent::ReceivableCanceled { amount, .. } => !amount.is_zero(),
        BookEvent::Moved { movement } => matches!(
            movement.act,
            Act::Transfer { .. }
                | Act::Identify { .. }
                | Act::Reclassify { .. }
                | Act::Expire { .. }
                | Act::Forfeit { .. }
        ),
        _ => false,
    }
}

/// What is open of items, kept by plain sums.
fn follow(open: &mut BTreeMap<Id, i64>, event: &BookEvent) {
    let (item, minor) = match event {
        BookEvent::ReceivableOpened { receivable, .. } => (&receivable.id, receivable.open.minor()),
        BookEvent::ReceivableChanged { item, before, amount, .. } => (item, amount.minor() - before.minor()),
        BookEvent::ReceivableCanceled { item, amount }
        | BookEvent::WrittenOff { item, amount, .. }
        | BookEvent::Credited { item, amount, .. } => (item, -amount.minor()),
        BookEvent::Recovered { item, amount, .. } => (item, amount.minor()),
        BookEvent::Allocated { item, amount, differences, .. } => {
            (item, -amount.minor() - differences.iter().map(|one| one.amount.minor()).sum::<i64>())
        }
        BookEvent::Unallocated { item, amount, differences, .. } => {
            (item, amount.minor() + differences.map_or(0, |amount| amount.minor()))
        }
        _ => return,
    };
    *open.entry(item.clone()).or_default() += minor;
}

/// Each case is a whole history of which every step is looked at.
fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: (asked.cases / 2).max(1), failure_persistence: None, ..asked }
}

proptest! {
    #![proptest_config(config())]

    /// Every event that moves money has exactly one voucher, which balances, under the number of the event; no other
    /// event has one; only given money and moves inside one customer's account have nothing to enter.
    #[test]
    fn e07_e08_r141_every_event_that_moves_money_has_one_voucher(draws in draws(90), style in 0..2_usize) {
        let history = played(&draws);
        let made = all(&history.book, STYLES[style]);
        let mut vouchers: BTreeMap<Id, Voucher> = BTreeMap::new();
        for voucher in &made.vouchers {
            check_voucher(voucher).unwrap();
            prop_assert!(vouchers.insert(voucher.id.clone(), voucher.clone()).is_none());
        }
        let nothing: BTreeSet<Id> = made.nothing.iter().cloned().collect();
        prop_assert_eq!(nothing.len(), made.nothing.len());
        let (mut open, mut seen, mut owed) = (BTreeMap::new(), 0, BTreeMap::new());
        for one in history.log() {
            let name = id(format!("#{}", one.sequence));
            let (has, none) = (vouchers.get(&name), nothing.contains(&name));
            let money = moves(&one.event, &open);
            prop_assert_eq!(money, has.is_some() || none, "{:?}", one);
            prop_assert!(!(has.is_some() && none));
            if none {
                let line = one.line().unwrap();
                let given = line.contains("promotional") || line.contains("undo") || line.contains("expire");
                let inside = matches!(&one.event, BookEvent::Moved { .. });
                prop_assert!(given || inside, "{}", line);
            }
            // A receivable is entered, and goes over to another customer, no earlier than it is owed.
            let day = match &one.event {
                BookEvent::ReceivableOpened { receivable, .. } => {
                    *owed.entry(receivable.id.clone()).or_insert(receivable.issued.unwrap_or(one.on))
                }
                BookEvent::ReceivableMoved { item, .. } => owed.get(item).copied().unwrap_or(one.on).max(one.on),
                _ => one.on,
            };
            if let Some(voucher) = has {
                prop_assert_eq!(voucher.on, day);
            }
            seen += usize::from(has.is_some());
            follow(&mut open, &one.event);
        }
        prop_assert_eq!(seen, made.vouchers.len());
        prop_assert_eq!(made.through, history.book.sequence());
    }

    /// After every order the vouchers come to what the book says, by customer and contract: money before a contract,
    /// under one and apart, and what is owed; and what is nothing in its currency is nothing in that of the books.
    #[test]
    fn r141_vouchers_tie_out_to_the_book_at_every_step(draws in draws(70), style in 0..2_usize) {
        let mut history = History::new();
        let (rules, mut window) = (rules(STYLES[style]), PostingWindow::default());
        let (mut sums, mut fine) = (Sums::new(), Sums::new());
        for draw in draws {
            history.play(draw);
            let made = history.book.vouchers(&rules, &window).unwrap();
            window.after = made.through;
            for voucher in &made.vouchers {
                add(&mut sums, voucher, by_control);
                add(&mut fine, voucher, |line| by_everything(line).filter(|_| control(line.account.as_str()).is_some()));
            }
            let amounts: BTreeMap<_, i64> = sums.iter().map(|(key, (amount, _))| (key.clone(), *amount)).filter(|(_, amount)| *amount != 0).collect();
            prop_assert_eq!(amounts, figures(&history.book));
            for (key, (amount, home)) in &fine {
                prop_assert!(*amount != 0, "{:?} has {} left in the books", key, home);
                prop_assert!(key.2.code() != "CNY" || amount == home);
            }
        }
    }

    /// A book that remembers what it was asked last says what one that remembers nothing says: whatever windows it is
    /// asked for, in whatever order, by whose rules.
    #[test]
    fn r141_what_is_remembered_changes_no_answer(
        draws in draws(40),
        asked in prop::collection::vec((0..2_usize, 0..60_i64, prop::option::of(0..60_i64), any::<bool>()), 1..12),
    ) {
        let mut history = History::new();
        let mut asked = asked.into_iter();
        for draw in draws {
            history.play(draw);
            let Some((style, after, through, newest)) = asked.next().filter(|one| one.3 || one.1 % 3 == 0) else { continue };
            let last = history.book.sequence();
            let after = if newest { last - after.min(last) } else { after.min(last) };
            let window = PostingWindow { after, through: through.map(|through| through.min(last)), ..PostingWindow::default() };
            let rules = rules(STYLES[style]);
            let fresh = history.book.clone();
            prop_assert_eq!(history.book.vouchers(&rules, &window).unwrap(), fresh.vouchers(&rules, &window).unwrap());
        }
    }

    /// On every day the vouchers up to then come to what the control accounts of the book say.
    #[test]
    fn r141_vouchers_tie_out_on_every_day(draws in draws(80)) {
        let history = played(&draws);
        let made = all(&history.book, ReversalStyle::RedLetter);
        for number in (-8..history.date + 5).map(day) {
            let mut sums = Sums::new();
            for voucher in made.vouchers.iter().filter(|voucher| voucher.on <= number) {
                add(&mut sums, voucher, |line| Some((control(line.account.as_str())?.into(), String::new())));
            }
            for code in CODES {
                let currency = Currency::new(code).unwrap();
                let of = |what: &str| sums.get(&(what.to_owned(), String::new(), currency)).map_or(0, |sum| sum.0);
                prop_assert_eq!(of("owed"), history.book.control_total(currency, &AsOf::on(number)).unwrap().minor());
                let row = |control: &str, natures: Vec<Nature>, balance: i64| Control { control: id(control), balance: money(balance, code), natures };
                let controls = [
                    row("2203", vec![Nature::Advance, Nature::Deposit, Nature::Earnest], -of("before")),
                    row("2204", vec![Nature::ContractLiability], -of("under")),
                    row("2241", vec![Nature::Guarantee, Nature::Unidentified], -of("apart")),
                ];
                for row in history.book.accounts().tie_out(&controls, number).unwrap().rows {
                    prop_assert!(row.difference.is_zero(), "{:?} on {}", row, number);
                }
            }
        }
    }

    /// What is taken back whole is the exact reverse, line by line, in the style of the rules, and names what it takes
    /// back; what is taken back piece by piece cancels out in every account, rate and dimension in the end.
    #[test]
    fn e07_r141_what_is_taken_back_cancels_out(draws in draws(90), style in 0..2_usize) {
        let history = played(&draws);
        let style = STYLES[style];
        let made = all(&history.book, style);
        let vouchers: BTreeMap<&Id, &Voucher> = made.vouchers.iter().map(|voucher| (&voucher.id, voucher)).collect();
        for voucher in &made.vouchers {
            let Some(of) = &voucher.reverses else { continue };
            let summary = Some(voucher.lines[0].summary.clone());
            let (key, on) = (voucher.id.clone(), voucher.on);
            let reverse = ReverseVoucherRequest { voucher: vouchers[of].clone(), key, on, style, summary };
            match reverse_voucher(&reverse) {
                Ok(reverse) => prop_assert_eq!(&reverse, voucher),
                // A receivable that is owed from a later day on can fall away before.
                Err(refused) => prop_assert_eq!(refused.code(), "before_document"),
            }
        }
        let mut taken: BTreeMap<Id, (Money, Vec<Id>, Id)> = BTreeMap::new();
        // Allocations whose debt went over to another customer while they stood.
        let mut moved: BTreeSet<Id> = BTreeSet::new();
        for one in history.log() {
            let name = id(format!("#{}", one.sequence));
            match &one.event {
                BookEvent::ReceivableMoved { item, .. } => {
                    moved.extend(taken.iter().filter(|(_, (left, _, of))| of == item && !left.is_zero()).map(|(name, _)| name.clone()));
                }
                BookEvent::Allocated { amount, movement, item, .. } => {
                    taken.insert(movement.id.clone(), (*amount, vec![name], item.clone()));
                }
                BookEvent::Unallocated { allocation, amount, .. } => {
                    let (left, all, _) = taken.get_mut(allocation).unwrap();
                    *left = left.minus(*amount).unwrap();
                    all.push(name);
                }
                _ => {}
            }
        }
        for (allocation, (left, names, _)) in &taken {
            let mut sums = Sums::new();
            let together: Vec<&Voucher> = names.iter().filter_map(|name| vouchers.get(name).copied()).collect();
            together.iter().for_each(|voucher| add(&mut sums, voucher, by_everything));
            let whole = names.len() == 2 && left.is_zero() && together.len() == 2 && !moved.contains(allocation);
            prop_assert_eq!(together.iter().filter(|voucher| voucher.reverses.is_some()).count(), usize::from(whole), "{:?} {:?}", names, together);
            if left.is_zero() && !moved.contains(allocation) {
                prop_assert_eq!(sums, Sums::new(), "{:?}", together);
            }
        }
    }

    /// Wherever the events or the days are cut, the pieces are the whole: each voucher once, each the same.
    #[test]
    fn e08_r141_cut_anywhere_each_voucher_comes_once(draws in draws(70), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let history = played(&draws);
        let whole = all(&history.book, ReversalStyle::OppositeSide);
        let last = usize::try_from(history.book.sequence()).unwrap();
        let mut ends: Vec<usize> = cuts.iter().map(|cut| cut.index(last + 1)).chain([last]).collect();
        ends.sort_unstable();
        let (rules, mut window) = (rules(ReversalStyle::OppositeSide), PostingWindow::default());
        let (mut vouchers, mut nothing) = (vec![], vec![]);
        for end in ends {
            window.through = Some(i64::try_from(end).unwrap());
            let made = history.book.vouchers(&rules, &window).unwrap();
            prop_assert_eq!(Some(made.through), window.through);
            window.after = made.through;
            vouchers.extend(made.vouchers);
            nothing.extend(made.nothing);
        }
        prop_assert_eq!((&vouchers, &nothing), (&whole.vouchers, &whole.nothing));
        let middle = day(history.date / 2);
        let part = |first, last| {
            history.book.vouchers(&rules, &PostingWindow { first, last, ..PostingWindow::default() }).unwrap().vouchers
        };
        let (early, late) = (part(None, Some(middle)), part(Some(middle.add_days(1).unwrap()), None));
        prop_assert!(early.iter().all(|voucher| voucher.on <= middle) && late.iter().all(|voucher| voucher.on > middle));
        let both: BTreeMap<Id, Voucher> = early.iter().chain(&late).map(|voucher| (voucher.id.clone(), voucher.clone())).collect();
        prop_assert_eq!(both.len(), early.len() + late.len());
        prop_assert_eq!(both, whole.vouchers.into_iter().map(|voucher| (voucher.id.clone(), voucher)).collect::<BTreeMap<_, _>>());
    }

    /// In red letters or on the other side: turnover differs, every balance is the same; and the charts that are given
    /// enter every book.
    #[test]
    fn e07_styles_and_charts(draws in draws(70)) {
        let history = played(&draws);
        let balances = |style| {
            let mut sums = Sums::new();
            all(&history.book, style).vouchers.iter().for_each(|voucher| add(&mut sums, voucher, by_everything));
            sums
        };
        prop_assert_eq!(balances(ReversalStyle::RedLetter), balances(ReversalStyle::OppositeSide));
        for preset in [ChartPreset::Advances, ChartPreset::ReceivableCredit, ChartPreset::ContractLiability] {
            let chart = ChartSource::Preset { preset, home: Currency::new("CNY").unwrap() };
            let rules = PostingRules { chart, ..rules(ReversalStyle::RedLetter) };
            let made = history.book.vouchers(&rules, &PostingWindow::default()).unwrap();
            let mut sums = Sums::new();
            for voucher in &made.vouchers {
                check_voucher(voucher).unwrap();
                add(&mut sums, voucher, |line| Some((String::new(), dimension(line, "customer").filter(|_| control(line.account.as_str()).is_some())?)));
            }
            // All control accounts together are what a customer owes less the money there is.
            let mut together: BTreeMap<(String, Currency), i64> = BTreeMap::new();
            for ((_, whose, currency), minor) in figures(&history.book) {
                *together.entry((whose.split('/').next().unwrap().to_owned(), currency)).or_default() += minor;
            }
            together.retain(|_, minor| *minor != 0);
            let sums: BTreeMap<(String, Currency), i64> =
                sums.into_iter().map(|((_, whose, currency), (amount, _))| ((whose, currency), amount)).filter(|(_, amount)| *amount != 0).collect();
            prop_assert_eq!(sums, together);
        }
    }
}

/// What the random books consist of: all that moves money, in both currencies, or the properties above say little.
#[test]
fn random_books_do_everything() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut found: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    for _ in 0..60 {
        for one in played(&draws(90).new_tree(&mut runner).unwrap().current()).log() {
            let event = serde_json::to_value(&one.event).unwrap();
            let kind = |of: &serde_json::Value| of["kind"].as_str().unwrap().to_owned();
            let name = if event["kind"] == "moved" { kind(&event["movement"]["act"]) } else { kind(&event) };
            found.entry(name).or_default()[usize::from(one.line().unwrap().contains("USD"))] += 1;
        }
    }
    for name in "receiptConfirmed receiptBounced transfer identify reclassify forfeit refundPaid allocated unallocated \
                 receivableOpened receivableCanceled writtenOff recovered credited"
        .split_whitespace()
    {
        assert!(found.get(name).is_some_and(|[home, foreign]| *home > 0 && *foreign > 0), "{name}: {found:?}");
    }
    for name in ["expire", "receivableMoved", "contractAmended", "customerMerged", "milestoneReached"] {
        assert!(found.get(name).is_some_and(|both| both.iter().sum::<usize>() > 0), "{name}: {found:?}");
    }
}

// ---- by hand -----------------------------------------------------------------------------------

/// The lines as `借 1002 33900.00` of the voucher of each event that has one.
fn told(book: &Book, rules: &PostingRules, after: i64) -> Vec<Vec<String>> {
    let window = PostingWindow { after, ..PostingWindow::default() };
    let line = |line: &VoucherLine| {
        let side = if line.side == EntrySide::Debit { "借" } else { "贷" };
        format!("{side} {} {}", line.account, line.home.amount())
    };
    book.vouchers(rules, &window)
        .unwrap()
        .vouchers
        .iter()
        .map(|voucher| voucher.lines.iter().map(line).collect())
        .collect()
}

fn taxed(style: ReversalStyle) -> PostingRules {
    let chart = ChartSource::Preset { preset: ChartPreset::ContractLiability, home: Currency::new("CNY").unwrap() };
    PostingRules { taxes: rules(style).taxes[1..2].to_vec(), ..PostingRules::new(chart, style) }
}

/// The entries of the usual contract of 113,000.00 with 13 % tax and 30 % in advance, line by line, with a refund.
#[test]
fn r141_the_usual_entries() {
    let mut history = History::new();
    let acme = Receipt {
        nature: Nature::ContractLiability,
        receipt: Some(id("R-1")),
        ..Receipt::new("ACME", money(4_407_000, "CNY")).unwrap()
    };
    let owed = Receivable::new("INV-1", "ACME", money(11_300_000, "CNY"), day(30)).unwrap();
    let rest = Receipt {
        nature: Nature::ContractLiability,
        receipt: Some(id("R-2")),
        ..Receipt::new("ACME", money(7_910_000, "CNY")).unwrap()
    };
    let account = AccountKey::new("ACME", Currency::new("CNY").unwrap()).unwrap();
    let pay = |amount, lot: &str| Command::Pay {
        item: id("INV-1"),
        amount: Some(money(amount, "CNY")),
        account: None,
        lots: vec![id(lot)],
    };
    for (on, command) in [
        (1, Command::RecordReceipt { receipt: acme }),
        (2, Command::OpenReceivable { receivable: owed, value: None }),
        (3, pay(3_390_000, "R-1")),
        (
            4,
            Command::RequestRefund {
                refund: Some(id("RF-1")),
                account,
                amount: money(1_017_000, "CNY"),
                cause: RefundCause::Unused,
                lots: vec![],
            },
        ),
        (4, Command::PayRefund { refund: id("RF-1"), amount: None, reference: None }),
        (5, Command::RecordReceipt { receipt: rest }),
        (5, pay(7_910_000, "R-2")),
        (6, Command::CreditNote { note: id("CN-1"), item: id("INV-1"), amount: money(1, "CNY") }),
    ] {
        history.give(vec![command], day(on));
    }
    let book = &history.book;
    let expected = [
        vec!["借 1002 44070.00", "贷 2204 39000.00", "贷 222104 5070.00"],
        vec!["借 1122 113000.00", "贷 6001 100000.00", "贷 22210102 13000.00"],
        vec!["借 2204 30000.00", "借 222104 3900.00", "贷 1122 33900.00"],
        vec!["借 2204 9000.00", "借 222104 1170.00", "贷 1002 10170.00"],
        vec!["借 1002 79100.00", "贷 2204 70000.00", "贷 222104 9100.00"],
        vec!["借 2204 70000.00", "借 222104 9100.00", "贷 1122 79100.00"],
    ];
    assert_eq!(told(book, &taxed(ReversalStyle::RedLetter), 0), expected);
    assert_eq!(
        history.found(|event| match event {
            BookEvent::Refused { code, .. } => Some(id(code)),
            _ => None,
        }),
        [id("over_allocated")],
        "nothing is open to be credited"
    );
}

/// Taken back in red letters or on the other side, whole and in two pieces of which the tax is the tax of the whole.
#[test]
fn r141_taken_back_by_hand() {
    for (style, whole, first, second) in [
        (
            ReversalStyle::RedLetter,
            ["借 2204 -8.85", "借 222104 -1.15", "贷 1122 -10.00"],
            ["借 2204 -2.95", "借 222104 -0.38", "贷 1122 -3.33"],
            ["借 2204 -5.90", "借 222104 -0.77", "贷 1122 -6.67"],
        ),
        (
            ReversalStyle::OppositeSide,
            ["贷 2204 8.85", "贷 222104 1.15", "借 1122 10.00"],
            ["贷 2204 2.95", "贷 222104 0.38", "借 1122 3.33"],
            ["贷 2204 5.90", "贷 222104 0.77", "借 1122 6.67"],
        ),
    ] {
        let mut history = History::new();
        let receipt =
            Receipt { nature: Nature::ContractLiability, ..Receipt::new("ACME", money(1_000, "CNY")).unwrap() };
        let owed = Receivable::new("INV-1", "ACME", money(1_000, "CNY"), day(30)).unwrap();
        history.give(
            vec![Command::RecordReceipt { receipt }, Command::OpenReceivable { receivable: owed, value: None }],
            day(1),
        );
        let pay = || vec![Command::Pay { item: id("INV-1"), amount: None, account: None, lots: vec![] }];
        let last = |history: &History| {
            pick(
                &history.found(|event| match event {
                    BookEvent::Allocated { movement, .. } => Some(movement.id.clone()),
                    _ => None,
                }),
                0,
            )
            .unwrap()
        };
        history.give(pay(), day(2));
        let (start, allocation) = (history.book.sequence(), last(&history));
        history.give(vec![Command::UndoAllocation { allocation, amount: None }], day(3));
        assert_eq!(told(&history.book, &taxed(style), start), [whole]);
        history.give(pay(), day(4));
        let (start, allocation) = (history.book.sequence(), last(&history));
        let piece = Command::UndoAllocation { allocation: allocation.clone(), amount: Some(money(333, "CNY")) };
        history.give(vec![piece], day(5));
        history.give(vec![Command::UndoAllocation { allocation, amount: None }], day(5));
        assert_eq!(told(&history.book, &taxed(style), start), [first, second]);
    }
}

/// A contract that comes to less after a part was paid is a red invoice for what falls away; to more, one more invoice.
#[test]
fn r141_an_amended_contract_is_invoiced_anew() {
    let mut history = History::new();
    let schedule = ScheduleRequest {
        total: money(11_300, "CNY"),
        terms: Terms::percent([("100", Due::on(day(9)))]).unwrap(),
        events: vec![],
        calendar: None,
    };
    let contract =
        Contract { id: id("K-1"), customer: id("ACME"), signed: None, schedule, references: vec![], fields: vec![] };
    history
        .give(vec![Command::RegisterContract { contract }, Command::ApproveContract { contract: id("K-1") }], day(1));
    history.give(vec![Command::receipt("ACME", money(2_260, "CNY")).unwrap()], day(2));
    let item = pick(&history.items(true), 0).unwrap();
    history.give(vec![Command::Pay { item, amount: None, account: None, lots: vec![] }], day(2));
    history.give(
        vec![Command::Pay { item: id("K-1/1/1"), amount: Some(money(2_260, "CNY")), account: None, lots: vec![] }],
        day(2),
    );
    let start = history.book.sequence();
    let amend = |total| Command::AmendContract {
        contract: id("K-1"),
        total: money(total, "CNY"),
        part_paid: PartPaid::PaidPart,
        rest: Respread::InProportion { rounding: Rounding::HalfUp, remainder: Remainder::Last },
        calendar: None,
    };
    history.give(vec![amend(5_650)], day(3));
    let made = told(&history.book, &taxed(ReversalStyle::OppositeSide), start);
    assert_eq!(
        made,
        [
            vec!["借 1122 -90.40", "贷 6001 -80.00", "贷 22210102 -10.40"],
            vec!["借 1122 33.90", "贷 6001 30.00", "贷 22210102 3.90"],
        ]
    );
    let changed = history.found(|event| match event {
        BookEvent::ReceivableChanged { item, .. } => Some(item.clone()),
        _ => None,
    });
    assert_eq!(changed, [id("K-1/1/1")]);
}

/// What cannot be entered is refused at the event, and what the rules lack at the rules.
#[test]
fn r141_refusals_have_a_place() {
    let mut history = History::new();
    history.give(vec![Command::receipt("ACME", money(100, "USD")).unwrap()], day(1));
    let refused = |rules: PostingRules, change: &dyn Fn(&mut PostingWindow)| {
        let mut window = PostingWindow::default();
        change(&mut window);
        let refused = history.book.vouchers(&rules, &window).unwrap_err();
        (refused.code().to_owned(), refused.path().to_owned())
    };
    let told = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    let fine = || rules(ReversalStyle::RedLetter);
    let nothing: &dyn Fn(&mut PostingWindow) = &|_| {};
    assert_eq!(refused(PostingRules { quotes: vec![], ..fine() }, nothing), told("rate_missing", "log[2]"));
    assert_eq!(refused(PostingRules { otherwise: vec![], ..fine() }, nothing), told("dimension_missing", "log[2]"));
    let twice = [fine().quotes, fine().quotes].concat();
    assert_eq!(
        refused(PostingRules { quotes: twice, ..fine() }, nothing),
        told("duplicate_quote", "rules.quotes[3].quote")
    );
    let mut other = fine().quotes;
    other[1].quote = other[1]
        .quote
        .inverse()
        .unwrap_or(Quote::new(Currency::new("CNY").unwrap(), Currency::new("USD").unwrap(), "0.14").unwrap());
    assert_eq!(
        refused(PostingRules { quotes: other, ..fine() }, nothing),
        told("currency_mismatch", "rules.quotes[1].quote")
    );
    let mut broken = chart();
    broken.rules.clear();
    assert_eq!(
        refused(PostingRules { chart: ChartSource::Own { chart: broken.clone() }, ..fine() }, nothing),
        told("rule_missing", "log[2].kind")
    );
    broken.accounts.push(broken.accounts[0].clone());
    assert_eq!(
        refused(PostingRules { chart: ChartSource::Own { chart: broken }, ..fine() }, nothing).0,
        "duplicate_id"
    );
    assert_eq!(refused(fine(), &|window| window.after = 4), told("number_out_of_range", "window.after"));
    assert_eq!(refused(fine(), &|window| window.through = Some(-1)), told("number_out_of_range", "window.through"));
    let many = vec![fine().taxes[0].clone(); 1_001];
    assert_eq!(refused(PostingRules { taxes: many, ..fine() }, nothing), told("too_many", "rules.taxes"));
}

/// A merger dated before a debt is owed enters the debt of the one who stays when it is owed, not before: on no day does
/// anybody owe what nobody owes, or less than nothing.
#[test]
fn r141_a_debt_to_come_goes_over_on_the_day_it_is_owed() {
    let mut book = Book::open("acme").unwrap();
    let receivable =
        Receivable { issued: Some(day(20)), ..Receivable::new("I-1", "B", money(70_000, "CNY"), day(40)).unwrap() };
    let commands = vec![
        Command::RegisterCustomer { customer: Customer::new(id("A")) },
        Command::OpenReceivable { receivable, value: None },
        Command::MergeCustomer { customer: id("B"), into: id("A") },
    ];
    for (number, command) in commands.into_iter().enumerate() {
        let order = Order::new(&format!("O-{number}"), "li", at(1), day(1), command).unwrap();
        let decision = book.decide(&order).unwrap();
        assert!(decision.refused().is_none(), "{:?}", decision.refused());
        book.apply(&decision.events).unwrap();
    }
    let rules = PostingRules::new(
        ChartSource::Preset { preset: ChartPreset::ContractLiability, home: Currency::new("CNY").unwrap() },
        ReversalStyle::RedLetter,
    );
    let made = book.vouchers(&rules, &PostingWindow::default()).unwrap();
    assert_eq!(made.vouchers.iter().map(|voucher| voucher.on).collect::<Vec<_>>(), [day(20), day(20)]);
}
