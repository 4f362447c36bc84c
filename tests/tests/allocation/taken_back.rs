//! Money that went somewhere is back where it was: movements that are taken back (撤销划转), refunds that the bank
//! returned (退款退回), invoices that are credited after they were paid (红字冲销转预收).
//!
//! Every order of every history goes through the auditor of the simulation, who works all figures out by walking over
//! plain lists; what is asked here on top is what taking back has to be: the same figures as if nothing had happened,
//! on every day, in one piece or in many, in the book and in its vouchers.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AccountFilter, AccountKey, Act, AsOf, Book, BookEvent, BookRules, BookStream, BookSummary, ChartPreset,
    ChartSource, Command, Currency, Date, EntrySide, Error, Field, HoldPurpose, Id, Instant, Lot, Money, Movement,
    Nature, Order, Percent, PostingQuote, PostingRules, PostingTax, PostingWindow, Quote, Receipt, Receivable,
    Recorded, RefundCause, ReversalStyle, ReverseVoucherRequest, Rounding, TaxRounded, Value, Voucher, VoucherLine,
    json, reverse_voucher,
};
use duebook_tests::simulation::run::{Look, Run};
use proptest::prelude::*;

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).unwrap()
}

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::new(code).unwrap()).unwrap()
}

fn cny(minor: i64) -> Money {
    money(minor, "CNY")
}

fn day(number: i64) -> Date {
    Date::new(2026, 2, 20).unwrap().add_days(number).unwrap()
}

fn at(number: i64) -> Instant {
    "2026-02-20T08:00:00Z".parse::<Instant>().unwrap().add_seconds(number).unwrap()
}

const CUSTOMERS: [&str; 3] = ["ACME", "BOLT", "CARP"];
const POOL: &str = "POOL";
const CODES: [&str; 2] = ["CNY", "USD"];
const NATURES: [Nature; 6] = [
    Nature::Advance,
    Nature::ContractLiability,
    Nature::Deposit,
    Nature::Earnest,
    Nature::Guarantee,
    Nature::Promotional,
];

// ---- random histories ---------------------------------------------------------------------------

/// Which command, three picks, an amount, days after the order before (below zero: back-dated).
type Draw = (u8, (u8, u8, u8), i64, i64);

fn draws(most: usize) -> impl Strategy<Value = Vec<Draw>> {
    let amount = prop_oneof![1 => 1..4_i64, 8 => 1..300_i64, 3 => 1_000..9_999_i64];
    let days = prop_oneof![8 => 0..3_i64, 1 => -5..0_i64];
    prop::collection::vec((0..48_u8, any::<(u8, u8, u8)>(), amount, days), 1..most)
}

fn pick<T: Clone>(of: &[T], which: u8) -> Option<T> {
    (!of.is_empty()).then(|| of[usize::from(which) % of.len()].clone())
}

struct History {
    run: Run,
    number: i64,
    date: i64,
}

impl History {
    fn new() -> Self {
        let mut history = Self { run: Run::new(), number: 0, date: 0 };
        let rules = BookRules { unidentified: Some(id(POOL)), ..BookRules::default() };
        history.give(Command::ChangeRules { since: day(-100), rules }, day(-100)).unwrap();
        history
    }

    fn book(&self) -> &Book {
        &self.run.book
    }

    fn order(&self, command: Command, on: Date) -> Order {
        Order::new(&format!("O-{}", self.number), "li.na", at(self.number), on, command).unwrap()
    }

    /// Gives an order; the auditor looks at everything that comes of it.
    fn give(&mut self, command: Command, on: Date) -> Result<Vec<Recorded>, Error> {
        self.number += 1;
        let order = self.order(command, on);
        let before = self.book().sequence();
        self.run
            .give(&order, Look { purity: false, records: false, day: None })
            .unwrap_or_else(|e| panic!("{e}: {order:?}"));
        let events = self.book().changes_since(before).unwrap().to_vec();
        match events.first().map(|one| &one.event) {
            Some(BookEvent::Refused { refusal, .. }) => Err(json::read(refusal).unwrap()),
            Some(_) => Ok(events),
            // What can be seen of the command alone leaves no trace.
            None => Err(self.run.book.clone().decide(&order).unwrap_err()),
        }
    }

    fn found(&self, of: impl Fn(&BookEvent) -> Option<Id>) -> Vec<Id> {
        // The latest first: most earlier ones are used up.
        self.book().changes_since(0).unwrap().iter().rev().filter_map(|one| of(&one.event)).collect()
    }

    fn account(who: u8, code: u8, contract: u8) -> AccountKey {
        let fields = match contract % 4 {
            1 => vec![Field::text("contract", "K-1").unwrap()],
            _ => vec![],
        };
        let customer = id(pick(&CUSTOMERS, who).unwrap());
        AccountKey { customer, currency: Currency::new(CODES[usize::from(code % 4 == 3)]).unwrap(), fields }
    }

    fn home(&self, lot: &Id) -> Option<AccountKey> {
        let lots = self.book().accounts().lots(&AccountFilter::default(), day(3_000)).ok()?;
        lots.into_iter().find(|of| of.lot == *lot).map(|of| of.account)
    }

    fn play(&mut self, (kind, picks, amount, days): Draw) {
        let on = day(self.date + days);
        self.date = self.date.max(self.date + days);
        let command = self.command(kind, picks, amount, on);
        let _refused = self.give(command, on);
    }

    fn command(&self, kind: u8, (who, other, which): (u8, u8, u8), minor: i64, on: Date) -> Command {
        let account = Self::account(who, which, other);
        let amount = Money::new(minor, account.currency).unwrap();
        let some = which.is_multiple_of(3).then_some(amount);
        let nobody = || id("NOBODY");
        let recent = |list: Vec<Id>| pick(&list[..list.len().min(4)], other).unwrap_or_else(nobody);
        let lots = || {
            self.found(|event| match event {
                BookEvent::ReceiptConfirmed { receipt, .. } => Some(receipt.clone()),
                BookEvent::Moved { movement } => moves_of(movement).first().map(|(_, into)| into.clone()),
                _ => None,
            })
        };
        match kind {
            0..=8 => Command::RecordReceipt {
                receipt: Receipt {
                    nature: pick(&NATURES, which).unwrap(),
                    account: account.fields.clone(),
                    expires: which.is_multiple_of(4).then(|| on.add_days(4).unwrap()),
                    ..Receipt::new(account.customer.as_str(), amount).unwrap()
                },
            },
            9..=11 => Command::RecordReceipt { receipt: Receipt::unknown(amount) },
            12..=14 => {
                let lots = self.found(|event| match event {
                    BookEvent::ReceiptConfirmed { movement, .. } => match &movement.act {
                        Act::Deposit { lot, nature: Nature::Unidentified, .. } => Some(lot.clone()),
                        _ => None,
                    },
                    _ => None,
                });
                Command::IdentifyReceipt {
                    lot: recent(lots),
                    amount: some,
                    customer: account.customer,
                    account: account.fields,
                    nature: NATURES[usize::from(other) % 5],
                }
            }
            15..=18 => {
                let to = AccountKey { currency: account.currency, ..Self::account(other, which, who) };
                Command::Transfer { account, to, amount, lots: vec![] }
            }
            19..=21 => {
                let lot = recent(lots());
                let home = self.home(&lot).unwrap_or(account);
                let amount = Money::new(minor, home.currency).unwrap();
                Command::Reclassify { account: home, amount, nature: NATURES[usize::from(which) % 5], lots: vec![lot] }
            }
            22 | 23 => Command::Expire { account },
            24 => {
                let lot = recent(lots());
                let home = self.home(&lot).unwrap_or(account);
                Command::Forfeit { amount: Money::new(minor, home.currency).unwrap(), account: home, lots: vec![lot] }
            }
            25..=27 => Command::OpenReceivable {
                receivable: Receivable::new(
                    id(format!("INV-{}", self.number)),
                    account.customer,
                    amount,
                    on.add_days(5).unwrap(),
                )
                .unwrap(),
                value: None,
            },
            28..=30 => {
                let owed = |who: &&str| self.book().open_items(&id(who), &AsOf::default()).ok();
                let items = CUSTOMERS.iter().filter_map(owed).flatten();
                let item = pick(&items.collect::<Vec<_>>(), which);
                let item = item.map_or_else(nobody, |item| item.receivable.id);
                Command::Pay { item, amount: some, account: Some(account), lots: vec![] }
            }
            31 | 32 => {
                let made = self.found(|event| match event {
                    BookEvent::Allocated { movement, .. } => Some(movement.id.clone()),
                    _ => None,
                });
                Command::UndoAllocation { allocation: recent(made), amount: some }
            }
            33 => Command::Hold {
                hold: None,
                account,
                amount,
                purpose: HoldPurpose::Order,
                reference: None,
                fields: vec![],
                until: None,
                lots: vec![],
            },
            34 => {
                let made = self.found(|event| match event {
                    BookEvent::Moved { movement } => match &movement.act {
                        Act::Hold { hold, .. } => Some(hold.clone()),
                        _ => None,
                    },
                    _ => None,
                });
                Command::Release { hold: recent(made) }
            }
            35 | 36 => {
                Command::RequestRefund { refund: None, account, amount, cause: RefundCause::Agreed, lots: vec![] }
            }
            37 | 38 => Command::PayRefund { refund: recent(self.refunds()), amount: some, reference: None },
            39 if which < 50 => {
                Command::MergeCustomer { customer: account.customer, into: id(pick(&CUSTOMERS, other).unwrap()) }
            }
            39 => {
                let made = self.found(|event| match event {
                    BookEvent::ReceiptConfirmed { receipt, .. } => Some(receipt.clone()),
                    _ => None,
                });
                Command::BounceReceipt { receipt: recent(made) }
            }
            42 => Command::CreditAccount {
                note: id(format!("CN-{}", if which < 20 { 0 } else { self.number })),
                account,
                amount,
                nature: pick(&NATURES, other).unwrap(),
            },
            40 | 41 => Command::ReturnRefund { refund: recent(self.refunds()), amount: some },
            _ => {
                // Of all movements, also of those that have an undo of their own or none.
                let all = self.found(|event| movement(event).map(|movement| movement.id.clone()));
                let movement = if which < 230 { recent(self.movable()) } else { recent(all) };
                Command::UndoMovement { movement, amount: some }
            }
        }
    }

    fn refunds(&self) -> Vec<Id> {
        self.found(|event| match event {
            BookEvent::RefundRequested { refund, .. } => Some(refund.clone()),
            _ => None,
        })
    }

    /// The movements that can be taken back by themselves, the latest first.
    fn movable(&self) -> Vec<Id> {
        self.found(|event| match event {
            BookEvent::Moved { movement } if can_be_undone(movement) => Some(movement.id.clone()),
            _ => None,
        })
    }

    /// The movement of that name.
    fn movement(&self, name: &Id) -> Movement {
        let mut all = self.book().changes_since(0).unwrap().iter().filter_map(|one| movement(&one.event));
        all.find(|movement| movement.id == *name).unwrap().clone()
    }
}

fn played(draws: &[Draw]) -> History {
    let mut history = History::new();
    for draw in draws {
        history.play(*draw);
    }
    history
}

fn movement(event: &BookEvent) -> Option<&Movement> {
    match event {
        BookEvent::ReceiptConfirmed { movement, .. }
        | BookEvent::CreditedOnAccount { movement, .. }
        | BookEvent::ReceiptBounced { movement, .. }
        | BookEvent::Moved { movement }
        | BookEvent::Allocated { movement, .. }
        | BookEvent::Unallocated { movement, .. }
        | BookEvent::RefundRequested { movement, .. }
        | BookEvent::RefundPaid { movement, .. }
        | BookEvent::RefundReturned { movement, .. }
        | BookEvent::RefundCanceled { movement, .. } => Some(movement),
        _ => None,
    }
}

fn moves_of(movement: &Movement) -> Vec<(Id, Id)> {
    match &movement.act {
        Act::Transfer { moves, .. } | Act::Identify { moves, .. } | Act::Reclassify { moves, .. } => {
            moves.iter().map(|one| (one.lot.clone(), one.into.clone())).collect()
        }
        _ => vec![],
    }
}

fn can_be_undone(movement: &Movement) -> bool {
    matches!(
        movement.act,
        Act::Transfer { .. } | Act::Identify { .. } | Act::Reclassify { .. } | Act::Expire { .. } | Act::Forfeit { .. }
    )
}

/// How much a movement took.
fn taken(movement: &Movement) -> Money {
    let amounts: Vec<Money> = match &movement.act {
        Act::Transfer { moves, .. } | Act::Identify { moves, .. } | Act::Reclassify { moves, .. } => {
            moves.iter().map(|one| one.amount).collect()
        }
        Act::Expire { draws } | Act::Forfeit { draws } | Act::Refund { draws, .. } => {
            draws.iter().map(|one| one.amount).collect()
        }
        _ => vec![],
    };
    Money::sum(amounts.iter().copied(), amounts[0].currency()).unwrap()
}

/// Everything that is there on a day, without the versions, which count what happened.
fn figures(book: &Book, on: Date) -> (BookSummary, Vec<Lot>, Vec<String>) {
    let mut summary = book.summary(&AsOf::on(on)).unwrap();
    (summary.book, summary.sequence) = (id("a-book"), 0);
    for one in &mut summary.customers {
        one.version = 0;
        // A balance of nothing says that there was an account once.
        for all in [&mut one.booked, &mut one.available, &mut one.held, &mut one.in_refund] {
            all.retain(|figure| !figure.is_zero());
        }
    }
    summary.customers.retain(|one| {
        !(one.booked.is_empty() && one.available.is_empty() && one.held.is_empty() && one.owed.is_empty())
    });
    let lots = book.accounts().to_lots(&AccountFilter::default(), on).unwrap();
    let left = book.accounts().lots(&AccountFilter::default(), on).unwrap();
    let left = left.into_iter().filter(|lot| !lot.left.is_zero());
    let left = left.map(|lot| format!("{} {:?} {:?} {} {}", lot.lot, lot.account, lot.nature, lot.left, lot.held));
    (summary, lots, left.collect())
}

fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: (asked.cases / 16).max(1), failure_persistence: None, ..asked }
}

// ---- vouchers -----------------------------------------------------------------------------------

fn rules(style: ReversalStyle) -> PostingRules {
    let (usd, cny) = (Currency::new("USD").unwrap(), Currency::new("CNY").unwrap());
    let tax = |since: Option<i64>, fields: Vec<Field>, rate: &str| PostingTax {
        since: since.map(day),
        kinds: vec![],
        fields,
        rate: rate.parse::<Percent>().unwrap(),
        rounded: TaxRounded::Net,
        rounding: Rounding::HalfUp,
    };
    let quote = |since: Option<i64>, rate: &str| PostingQuote {
        since: since.map(day),
        quote: Quote::new(usd, cny, rate).unwrap(),
    };
    PostingRules {
        taxes: vec![
            tax(None, vec![], "13"),
            tax(Some(8), vec![], "9"),
            tax(Some(8), vec![Field::text("contract", "K-1").unwrap()], "6"),
        ],
        quotes: vec![quote(None, "7.1233"), quote(Some(6), "6.9871"), quote(Some(15), "7.3")],
        ..PostingRules::new(ChartSource::Preset { preset: ChartPreset::ContractLiability, home: cny }, style)
    }
}

const STYLES: [ReversalStyle; 2] = [ReversalStyle::RedLetter, ReversalStyle::OppositeSide];

fn vouchers(book: &Book, style: ReversalStyle) -> Vec<Voucher> {
    book.vouchers(&rules(style), &PostingWindow::default()).unwrap().vouchers
}

fn dimension(line: &VoucherLine, name: &str) -> Option<String> {
    let found = line.dimensions.iter().find(|field| field.name.as_str() == name)?;
    let Value::Text { text } = &found.value else { panic!("{found:?}") };
    Some(text.to_string())
}

type Sums = BTreeMap<(String, Currency), (i64, i64)>;

/// Debit less credit by whatever a line is told apart by, in the currency and in that of the books.
fn sums<'a>(of: impl IntoIterator<Item = &'a Voucher>, key: impl Fn(&VoucherLine) -> Option<String>) -> Sums {
    let mut sums = Sums::new();
    for line in of.into_iter().flat_map(|voucher| &voucher.lines) {
        let Some(key) = key(line) else { continue };
        let sign = if line.side == EntrySide::Debit { 1 } else { -1 };
        let sum = sums.entry((key, line.amount.currency())).or_default();
        *sum = (sum.0 + sign * line.amount.minor(), sum.1 + sign * line.home.minor());
    }
    sums.retain(|_, sum| *sum != (0, 0));
    sums
}

fn by_everything(line: &VoucherLine) -> Option<String> {
    Some(format!("{} {:?} {:?}", line.account, line.rate, line.dimensions))
}

/// Which money or debt of the book an account of the chart is.
fn control(line: &VoucherLine) -> Option<String> {
    let what = match line.account.as_str() {
        "1122" => "owed",
        "2203" => "before",
        "2204" | "222104" => "under",
        "2241" => "apart",
        _ => return None,
    };
    Some(format!("{what} {}", dimension(line, "customer")?))
}

/// The same as the book itself has it, as debit.
fn in_the_book(book: &Book) -> BTreeMap<(String, Currency), i64> {
    let mut found: BTreeMap<(String, Currency), i64> = BTreeMap::new();
    for lot in book.accounts().lots(&AccountFilter::default(), day(3_000)).unwrap() {
        let what = match lot.nature {
            Nature::Advance | Nature::Deposit | Nature::Earnest => "before",
            Nature::ContractLiability => "under",
            Nature::Guarantee | Nature::Unidentified => "apart",
            Nature::Promotional => continue,
        };
        *found.entry((format!("{what} {}", lot.account.customer), lot.left.currency())).or_default() -=
            lot.left.minor();
    }
    for who in CUSTOMERS {
        let merged = book.customer(&id(who), &AsOf::default()).is_ok_and(|found| found.into.is_some());
        for item in book.open_items(&id(who), &AsOf::default()).unwrap_or_default().into_iter().filter(|_| !merged) {
            let open = item.receivable.open;
            *found.entry((format!("owed {who}"), open.currency())).or_default() += open.minor();
        }
    }
    found.retain(|_, sum| *sum != 0);
    found
}

proptest! {
    #![proptest_config(config())]

    /// Whatever happened before: a movement taken back, in one piece or in several, on its day or later, leaves the
    /// figures of before on that day and all later ones, and does not change those of the days between.
    #[test]
    fn r43_taking_back_is_as_if_nothing_happened(draws in draws(20), kind in 0..3_u8, picks in any::<(u8, u8, u8)>(), later in 0..3_i64, cut in 0..3_i64) {
        let mut history = played(&draws);
        let on = day(history.date.max(0));
        let (who, other, which) = picks;
        // Whatever of the five can be done with what is there.
        let wanted = [15 + kind, 12 + kind, 19 + kind, 22, 24];
        let mut made = None;
        for kind in wanted {
            for (which, minor) in [(which, 7), (which.wrapping_add(1), 1), (which.wrapping_add(2), 3)] {
                let before = history.book().clone();
                let command = history.command(kind, (who, other, which), minor, on);
                if let Ok(events) = history.give(command, on) {
                    let BookEvent::Moved { movement } = events.last().unwrap().event.clone() else { panic!("{events:?}") };
                    made = Some((before, movement));
                    break;
                }
            }
            if made.is_some() { break }
        }
        let Some((before, movement)) = made else { return Ok(()) };
        prop_assert!(can_be_undone(&movement));
        let then = on.add_days(later).unwrap();
        let all = taken(&movement);
        let between = figures(history.book(), on);
        let recorded = at(history.number);
        let touched: Vec<BookStream> = streams(&history, &movement);
        let versions: Vec<i64> = touched.iter().map(|stream| history.book().version(stream)).collect();
        let mut left = all;
        let mut pieces = 0;
        while !left.is_zero() {
            let most = if cut == 0 { left.minor() } else { left.minor().min((all.minor() / 4).max(cut * 3)) };
            let amount = (most < left.minor()).then(|| Money::new(most, left.currency()).unwrap());
            let done = history.give(Command::UndoMovement { movement: movement.id.clone(), amount }, then);
            let events = done.unwrap_or_else(|e| panic!("{e} at {}: {movement:?}", e.path()));
            prop_assert_eq!(events.len(), 1);
            left = left.minus(Money::new(most, left.currency()).unwrap()).unwrap();
            pieces += 1;
            for (stream, version) in touched.iter().zip(&versions) {
                prop_assert_eq!(history.book().version(stream), version + pieces, "{:?}", stream);
                prop_assert_eq!(history.book().history(stream, None).unwrap().last().cloned(), events.first().cloned());
            }
        }
        let book = history.book();
        for day in [then, then.add_days(1).unwrap(), day(3_000)] {
            prop_assert_eq!(figures(book, day), figures(&before, day), "{:?}", movement);
        }
        if later > 0 {
            // What could be used then is gone by now: a later day would be short of it.
            let (summary, _, lots) = figures(book, on);
            prop_assert_eq!((&summary, &lots), (&between.0, &between.2));
        }
        prop_assert_eq!(figures(&book.as_recorded(recorded).unwrap(), on), between);
        prop_assert_eq!(book.verify().unwrap().difference, None);
        prop_assert_eq!(&Book::replay(book.id().as_str(), book.changes_since(0).unwrap()).unwrap(), book);
        // Once and for all: nothing is left to be taken back.
        let again = history.give(Command::UndoMovement { movement: movement.id.clone(), amount: None }, then).unwrap_err();
        prop_assert_eq!((again.code(), again.path()), ("over_undone", "commands[0].movement"));
    }

    /// On histories in which everything is taken back that can be: the vouchers tie out to the book after every
    /// order; one that takes back a whole movement is its exact reverse and names it; piece by piece the same comes to
    /// nothing in every account, rate and dimension.
    #[test]
    fn e07_r43_r141_vouchers_go_back_with_the_money(draws in draws(40), style in 0..2_usize) {
        let history = played(&draws);
        let (book, style) = (history.book(), STYLES[style]);
        let made = vouchers(book, style);
        let by_name: BTreeMap<&Id, &Voucher> = made.iter().map(|voucher| (&voucher.id, voucher)).collect();
        for sequence in 1..=book.sequence() {
            let whole = book.changes_since(sequence - 1).unwrap()[0].index == book.changes_since(sequence - 1).unwrap()[0].of;
            if !whole { continue }
            let until = duebook::Until::Sequence { sequence };
            let then = book.branch(&until, id("then")).unwrap();
            let upto = made.iter().filter(|voucher| voucher.id.as_str()[1..].parse::<i64>().unwrap() <= sequence);
            let ledger: BTreeMap<_, i64> = sums(upto, control).into_iter().map(|(key, sum)| (key, sum.0)).filter(|(_, sum)| *sum != 0).collect();
            prop_assert_eq!(ledger, in_the_book(&then), "after event {}", sequence);
        }
        let mut back: BTreeMap<Id, (Money, Vec<&Voucher>, usize, bool)> = BTreeMap::new();
        for one in book.changes_since(0).unwrap() {
            let Some(movement) = movement(&one.event) else { continue };
            if let Act::Undo { of, draws } = &movement.act
                && let Some((left, all, pieces, reversed)) = back.get_mut(of)
            {
                let amount = Money::sum(draws.iter().map(|draw| draw.amount), left.currency()).unwrap();
                let whole = *pieces == 0 && amount == *left;
                *left = left.minus(amount).unwrap();
                *pieces += 1;
                let Some(voucher) = by_name.get(&movement.id) else { continue };
                prop_assert_eq!(voucher.reverses.as_ref(), whole.then_some(of));
                *reversed |= whole;
                if whole {
                    let request = ReverseVoucherRequest {
                        voucher: by_name[of].clone(),
                        key: movement.id.clone(),
                        on: one.on,
                        style,
                        summary: Some(voucher.lines[0].summary.clone()),
                    };
                    prop_assert_eq!(&reverse_voucher(&request).unwrap(), *voucher);
                }
                all.push(voucher);
            }
            let goes = can_be_undone(movement) || matches!(movement.act, Act::Refund { .. });
            if goes {
                let own = by_name.get(&movement.id).copied().into_iter().collect();
                back.insert(movement.id.clone(), (taken(movement), own, 0, false));
            }
        }
        for (name, (left, all, pieces, _)) in &back {
            // What was used of the money meanwhile may leave a cent in another part of it: only what was never
            // used comes back line by line.
            if left.is_zero() && !used(&history, name) {
                prop_assert_eq!(sums(all.iter().copied(), by_everything), Sums::new(), "{} in {} pieces", name, pieces);
            }
            if left.is_zero() {
                let controls = sums(all.iter().copied(), control).into_values().map(|(amount, _)| amount);
                prop_assert_eq!(controls.filter(|amount| *amount != 0).count(), 0, "{}", name);
            }
        }
    }
}

/// The streams that a movement and its undo touch: the customers and the accounts on both sides.
fn streams(history: &History, movement: &Movement) -> Vec<BookStream> {
    let lot = match &movement.act {
        Act::Expire { draws } | Act::Forfeit { draws } => draws[0].lot.clone(),
        _ => moves_of(movement)[0].0.clone(),
    };
    let mut accounts = vec![history.home(&lot).unwrap()];
    accounts.extend(moves_of(movement).first().and_then(|(_, into)| history.home(into)));
    accounts.dedup();
    let customers: BTreeSet<Id> = accounts.iter().map(|account| account.customer.clone()).collect();
    let customers = customers.into_iter().map(|customer| BookStream::Customer { customer });
    let accounts = accounts.into_iter().map(|account| BookStream::Account { account });
    customers.chain(accounts).collect()
}

/// Whether anything but taking it back was done with what a movement made.
fn used(history: &History, name: &Id) -> bool {
    let made: BTreeSet<Id> = moves_of(&history.movement(name)).into_iter().map(|(_, into)| into).collect();
    let mut all = history.book().changes_since(0).unwrap().iter().filter_map(|one| movement(&one.event));
    all.any(|movement| {
        json::write(movement).unwrap().split('"').any(|word| made.iter().any(|lot| lot.as_str() == word))
            && movement.id != *name
    })
}

// ---- one by one ---------------------------------------------------------------------------------

/// A history of orders on the days 0, 1, 2 …; what is refused is told.
struct Desk {
    history: History,
}

impl Desk {
    fn new() -> Self {
        Self { history: History::new() }
    }

    fn does(&mut self, command: Command, on: i64) -> Id {
        let events = self.history.give(command.clone(), day(on)).unwrap_or_else(|e| panic!("{e}: {command:?}"));
        let mut movements = events.iter().filter_map(|one| movement(&one.event));
        movements.next_back().map_or_else(|| id("NOBODY"), |movement| movement.id.clone())
    }

    fn refused(&mut self, command: Command, on: i64) -> (String, String) {
        let refused = self.history.give(command, day(on)).unwrap_err();
        (refused.code().to_owned(), refused.path().trim_start_matches("commands[0]").trim_start_matches('.').to_owned())
    }

    fn available(&self, who: &str) -> Vec<Money> {
        self.history.book().available(who, day(3_000)).unwrap()
    }
}

fn account(who: &str) -> AccountKey {
    AccountKey::new(who, Currency::new("CNY").unwrap()).unwrap()
}

fn receipt(name: &str, who: &str, minor: i64, nature: Nature) -> Command {
    let receipt = Receipt { receipt: Some(id(name)), nature, ..Receipt::new(who, cny(minor)).unwrap() };
    Command::RecordReceipt { receipt }
}

fn undo(movement: &Id, minor: Option<i64>) -> Command {
    Command::UndoMovement { movement: movement.clone(), amount: minor.map(cny) }
}

fn told(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

/// Each refusal, where it is.
#[test]
fn r43_what_cannot_be_taken_back_says_why() {
    let mut desk = Desk::new();
    let deposit = desk.does(receipt("R-1", "ACME", 50_001, Nature::Advance), 0);
    let transfer =
        |minor| Command::Transfer { account: account("ACME"), to: account("BOLT"), amount: cny(minor), lots: vec![] };
    let moved = desk.does(transfer(30_001), 2);
    assert_eq!(desk.refused(undo(&id("#99"), None), 3), told("unknown_movement", "movement"));
    assert_eq!(desk.refused(undo(&deposit, None), 3), told("not_undoable", "movement"));
    assert_eq!(desk.refused(undo(&moved, Some(0)), 3), told("amount_not_positive", "amount"));
    assert_eq!(desk.refused(undo(&moved, Some(-1)), 3), told("amount_not_positive", "amount"));
    let dollars = Command::UndoMovement { movement: moved.clone(), amount: Some(money(1, "USD")) };
    assert_eq!(desk.refused(dollars, 3), told("currency_mismatch", "amount"));
    assert_eq!(desk.refused(undo(&moved, Some(30_002)), 3), told("over_undone", "amount"));
    assert_eq!(desk.refused(undo(&moved, None), 1), told("too_early", ""));
    // What is used has to come back first; a part that is not used comes back before.
    let due = Receivable::new(id("INV-1"), "BOLT", cny(10_000), day(9)).unwrap();
    desk.does(Command::OpenReceivable { receivable: due, value: None }, 2);
    let paid = desk.does(Command::Pay { item: id("INV-1"), amount: None, account: None, lots: vec![] }, 3);
    assert_eq!(desk.refused(undo(&moved, None), 4), told("depends_on", "movement"));
    assert_eq!(desk.refused(undo(&paid, None), 4), told("not_undoable", "movement"));
    let back = desk.does(undo(&moved, Some(20_001)), 4);
    assert_eq!(desk.available("ACME"), [cny(40_001)]);
    assert_eq!(desk.available("BOLT"), [cny(0)]);
    assert_eq!(desk.refused(undo(&moved, Some(10_001)), 4), told("over_undone", "amount"));
    // An undo is not undone: what it took back is moved again.
    assert_eq!(desk.refused(undo(&back, None), 4), told("not_undoable", "movement"));
    desk.does(Command::UndoAllocation { allocation: paid, amount: None }, 5);
    desk.does(undo(&moved, None), 5);
    assert_eq!(desk.available("ACME"), [cny(50_001)]);
    assert_eq!(desk.refused(undo(&moved, None), 5), told("over_undone", "movement"));
    // A hold and its release have no undo; a refund has its own.
    let hold = Command::Hold {
        hold: Some(id("H-1")),
        account: account("ACME"),
        amount: cny(1),
        purpose: HoldPurpose::Order,
        reference: None,
        fields: vec![],
        until: None,
        lots: vec![],
    };
    let held = desk.does(hold, 6);
    assert_eq!(desk.refused(undo(&held, None), 6), told("not_undoable", "movement"));
    let released = desk.does(Command::Release { hold: id("H-1") }, 6);
    assert_eq!(desk.refused(undo(&released, None), 6), told("not_undoable", "movement"));
    let refund = Command::RequestRefund {
        refund: Some(id("RF-1")),
        account: account("ACME"),
        amount: cny(1),
        cause: RefundCause::Unused,
        lots: vec![],
    };
    desk.does(refund, 6);
    let refunded = desk.does(Command::PayRefund { refund: id("RF-1"), amount: None, reference: None }, 6);
    assert_eq!(desk.refused(undo(&refunded, None), 6), told("not_undoable", "movement"));
}

/// Never to a customer who became another one; from there it comes back, wherever the other one is now.
#[test]
fn r43_money_never_goes_back_to_a_customer_who_is_gone() {
    let mut desk = Desk::new();
    desk.does(receipt("R-1", "ACME", 50_001, Nature::Advance), 0);
    let to = |from: &str, to: &str, minor| Command::Transfer {
        account: account(from),
        to: account(to),
        amount: cny(minor),
        lots: vec![],
    };
    let there = desk.does(to("ACME", "BOLT", 20_000), 1);
    let onward = desk.does(to("BOLT", "CARP", 5_000), 1);
    let merged = desk.does(Command::MergeCustomer { customer: id("BOLT"), into: id("CARP") }, 2);
    assert_eq!(desk.refused(undo(&onward, None), 3), told("customer_merged", "movement"));
    assert_eq!(desk.refused(undo(&merged, None), 3), told("customer_merged", "movement"));
    // What BOLT had went over: it is used.
    assert_eq!(desk.refused(undo(&there, None), 3), told("depends_on", "movement"));
    assert_eq!(desk.available("CARP"), [cny(20_000)]);
}

/// Expired and forfeited money is there again: expired, a deposit.
#[test]
fn r43_what_left_the_books_is_on_them_again() {
    let mut desk = Desk::new();
    let Command::RecordReceipt { receipt: gift } = receipt("R-1", "ACME", 707, Nature::Promotional) else { panic!() };
    desk.does(Command::RecordReceipt { receipt: Receipt { expires: Some(day(3)), ..gift } }, 0);
    desk.does(receipt("R-2", "ACME", 909, Nature::Deposit), 0);
    let expired = desk.does(Command::Expire { account: account("ACME") }, 3);
    let lost = desk.does(Command::Forfeit { account: account("ACME"), amount: cny(900), lots: vec![id("R-2")] }, 3);
    assert_eq!(desk.history.book().balance(&id("ACME"), &AsOf::on(day(3))).unwrap()[0].booked, cny(9));
    desk.does(undo(&expired, None), 4);
    desk.does(undo(&lost, Some(400)), 4);
    let balance = desk.history.book().balance(&id("ACME"), &AsOf::on(day(4))).unwrap().remove(0);
    assert_eq!((balance.booked, balance.expired, balance.available), (cny(707 + 409), cny(707), cny(409)));
    // On the third day it was as it was then.
    assert_eq!(desk.history.book().balance(&id("ACME"), &AsOf::on(day(3))).unwrap()[0].booked, cny(9));
    // It expires once more.
    desk.does(Command::Expire { account: account("ACME") }, 4);
    assert_eq!(desk.history.book().balance(&id("ACME"), &AsOf::on(day(4))).unwrap()[0].booked, cny(409));
}

/// A log in which something else is taken back under this event is not believed.
#[test]
fn r43_apply_takes_exactly_these() {
    let mut desk = Desk::new();
    let deposit = desk.does(receipt("R-1", "ACME", 50_001, Nature::Advance), 0);
    desk.does(receipt("R-2", "BOLT", 1_000, Nature::Advance), 0);
    let due = Receivable::new(id("INV-1"), "ACME", cny(10_000), day(9)).unwrap();
    desk.does(Command::OpenReceivable { receivable: due, value: None }, 0);
    let paid = desk.does(Command::Pay { item: id("INV-1"), amount: None, account: None, lots: vec![] }, 0);
    let moved =
        desk.does(Command::Transfer { account: account("ACME"), to: account("CARP"), amount: cny(7), lots: vec![] }, 0);
    let gone =
        desk.does(Command::Transfer { account: account("BOLT"), to: account("CARP"), amount: cny(7), lots: vec![] }, 0);
    let book = desk.history.book().clone();
    let order = desk.history.order(undo(&moved, None), day(1));
    let order = Order { id: id("undo"), ..order };
    let events = book.clone().decide(&order).unwrap().events;
    book.clone().apply(&events).unwrap();
    let forged = |book: &Book, of: &Id, lot: &str, minor: i64| {
        let mut touched = events.clone();
        (touched[0].sequence, touched[0].at) = (book.sequence() + 1, at(9_999));
        touched[0].stream = BookStream::Customer { customer: id(if lot == "R-2" { "BOLT" } else { "ACME" }) };
        touched[0].version = book.version(&touched[0].stream) + 1;
        let BookEvent::Moved { movement } = &mut touched[0].event else { panic!() };
        movement.id = id(format!("#{}", book.sequence() + 1));
        let Act::Undo { of: then, draws } = &mut movement.act else { panic!() };
        (*then, draws[0].lot, draws[0].amount) = (of.clone(), id(lot), cny(minor));
        let refused = book.clone().apply(&touched).unwrap_err();
        (refused.code().to_owned(), refused.path().trim_start_matches("events[0].").to_owned())
    };
    for of in [&deposit, &paid, &id("#1")] {
        assert_eq!(forged(&book, of, "R-1", 7), told("event_mismatch", "event"));
    }
    assert_eq!(forged(&book, &moved, "R-1", 8).0, "over_undone");
    let mut merged = desk;
    merged.does(Command::MergeCustomer { customer: id("BOLT"), into: id("ACME") }, 1);
    assert_eq!(forged(merged.history.book(), &gone, "R-2", 7), told("event_mismatch", "event"));
}

/// What rights and approval rules are asked about: whose money comes back, and who gives it.
#[test]
fn r43_r93_the_facts_of_taking_back() {
    let mut desk = Desk::new();
    desk.does(receipt("R-1", "ACME", 50_001, Nature::Advance), 0);
    let moved = desk
        .does(Command::Transfer { account: account("ACME"), to: account("BOLT"), amount: cny(300), lots: vec![] }, 0);
    desk.does(undo(&moved, Some(77)), 1);
    let facts = |desk: &Desk, command: &Command| {
        let facts = desk.history.book().facts(command, day(2));
        let one = |field: &Field| match &field.value {
            Value::Amount { amount } => format!("{} {amount}", field.name),
            Value::Text { text } => format!("{} {text}", field.name),
            other => panic!("{other:?}"),
        };
        facts.iter().map(one).collect::<Vec<_>>()
    };
    let all = ["movement #5", "amount 2.23 CNY", "currency CNY", "customer ACME", "into BOLT"];
    assert_eq!(facts(&desk, &undo(&moved, None)), all);
    assert_eq!(facts(&desk, &undo(&moved, Some(5)))[1], "amount 0.05 CNY");
    assert_eq!(facts(&desk, &undo(&id("#99"), None)), ["movement #99"]);
}

/// A refund that came back: what is refused, and where; the money is on its lots, and can be refunded again.
#[test]
fn r58_r60_a_refund_that_comes_back_is_money_again() {
    let mut desk = Desk::new();
    desk.does(receipt("R-1", "ACME", 50_001, Nature::Advance), 0);
    let ask = |name: &str, minor| Command::RequestRefund {
        refund: Some(id(name)),
        account: account("ACME"),
        amount: cny(minor),
        cause: RefundCause::Agreed,
        lots: vec![],
    };
    let comes = |minor: Option<i64>| Command::ReturnRefund { refund: id("RF-1"), amount: minor.map(cny) };
    assert_eq!(desk.refused(comes(None), 1), told("unknown_refund", "refund"));
    desk.does(ask("RF-1", 40_003), 1);
    assert_eq!(desk.refused(comes(None), 1), told("refund_not_paid", "refund"));
    // A part of it is paid, the rest is free again: no more than that part can come back.
    desk.does(Command::PayRefund { refund: id("RF-1"), amount: Some(cny(30_003)), reference: None }, 2);
    assert_eq!(desk.available("ACME"), [cny(19_998)]);
    assert_eq!(desk.refused(comes(Some(0)), 3), told("amount_not_positive", "amount"));
    assert_eq!(desk.refused(comes(Some(30_004)), 3), told("over_undone", "amount"));
    assert_eq!(desk.refused(comes(None), 1), told("too_early", ""));
    desk.does(comes(Some(10_001)), 3);
    assert_eq!(desk.available("ACME"), [cny(29_999)]);
    let dollars = Command::ReturnRefund { refund: id("RF-1"), amount: Some(money(1, "USD")) };
    assert_eq!(desk.refused(dollars, 3), told("currency_mismatch", "amount"));
    assert_eq!(desk.refused(comes(Some(20_003)), 3), told("over_undone", "amount"));
    // All of it is there and can be refunded again, under another name.
    desk.does(comes(None), 5);
    assert_eq!(desk.available("ACME"), [cny(50_001)]);
    assert_eq!(desk.refused(comes(None), 5), told("over_undone", "refund"));
    assert_eq!(desk.refused(ask("RF-1", 1), 5), told("already_recorded", "refund"));
    desk.does(ask("RF-2", 50_001), 5);
    desk.does(Command::PayRefund { refund: id("RF-2"), amount: None, reference: None }, 5);
    // A customer who is gone has no money: it is a receipt of the one who stays.
    desk.does(receipt("R-2", "BOLT", 1, Nature::Advance), 5);
    desk.does(Command::MergeCustomer { customer: id("ACME"), into: id("BOLT") }, 6);
    let late = Command::ReturnRefund { refund: id("RF-2"), amount: None };
    assert_eq!(desk.refused(late, 7), told("customer_merged", "refund"));
}

/// An invoice that is paid is credited: what is refused, and where; the money is a lot of the customer like any other.
#[test]
fn r43_what_is_credited_after_it_was_paid_is_on_account() {
    let mut desk = Desk::new();
    desk.does(receipt("R-1", "ACME", 11_300, Nature::Advance), 0);
    let due = |name: &str| Command::OpenReceivable {
        receivable: Receivable::new(id(name), "ACME", cny(11_300), day(9)).unwrap(),
        value: None,
    };
    desk.does(due("INV-1"), 0);
    desk.does(Command::Pay { item: id("INV-1"), amount: None, account: None, lots: vec![] }, 0);
    let credit = |note: &str, minor, nature| Command::CreditAccount {
        note: id(note),
        account: account("ACME"),
        amount: cny(minor),
        nature,
    };
    assert_eq!(desk.refused(credit("CN-1", 0, Nature::Advance), 1), told("amount_not_positive", "amount"));
    assert_eq!(desk.refused(credit("CN-1", 1, Nature::Promotional), 1), told("not_reclassifiable", "nature"));
    assert_eq!(desk.refused(credit("CN-1", 1, Nature::Unidentified), 1), told("not_reclassifiable", "nature"));
    assert_eq!(desk.refused(credit("R-1", 1, Nature::Advance), 1), told("duplicate_id", "note"));
    let dollars = Command::CreditAccount {
        note: id("CN-1"),
        account: account("ACME"),
        amount: money(1, "USD"),
        nature: Nature::Advance,
    };
    assert_eq!(desk.refused(dollars, 1), told("currency_mismatch", "amount"));
    desk.does(credit("CN-1", 3_393, Nature::Advance), 1);
    assert_eq!(desk.available("ACME"), [cny(3_393)]);
    // A note is written once, whatever it credits.
    desk.does(due("INV-2"), 1);
    let on_item = |note: &str| Command::CreditNote { note: id(note), item: id("INV-2"), amount: cny(5) };
    assert_eq!(desk.refused(credit("CN-1", 1, Nature::Advance), 1), told("already_recorded", "note"));
    assert_eq!(desk.refused(on_item("CN-1"), 1), told("already_recorded", "note"));
    desk.does(on_item("CN-2"), 1);
    assert_eq!(desk.refused(credit("CN-2", 1, Nature::Advance), 1), told("already_recorded", "note"));
    // It pays, it is refunded, and it is not taken back as a movement.
    let made = desk.history.book().changes_since(0).unwrap().iter().find_map(|one| match &one.event {
        BookEvent::CreditedOnAccount { movement, .. } => Some(movement.id.clone()),
        _ => None,
    });
    assert_eq!(desk.refused(undo(&made.unwrap(), None), 2), told("not_undoable", "movement"));
    desk.does(Command::Pay { item: id("INV-2"), amount: Some(cny(393)), account: None, lots: vec![id("CN-1")] }, 2);
    let ask = Command::RequestRefund {
        refund: Some(id("RF-1")),
        account: account("ACME"),
        amount: cny(3_000),
        cause: RefundCause::Agreed,
        lots: vec![],
    };
    desk.does(ask, 2);
    desk.does(Command::PayRefund { refund: id("RF-1"), amount: None, reference: None }, 2);
    assert_eq!(desk.available("ACME"), [cny(0)]);
    assert_eq!(desk.history.book().verify().unwrap().difference, None);
}

/// The voucher: the invoice in red, and what is owed to the customer by that becomes an advance. Nothing stays owed.
#[test]
fn e07_r141_a_credit_on_account_is_a_red_invoice_and_an_advance() {
    let credit = |nature| {
        let mut desk = Desk::new();
        let account = account("ACME");
        let credit = Command::CreditAccount { note: id("CN-1"), account, amount: cny(11_305), nature };
        desk.does(credit, 1);
        let made = vouchers(desk.history.book(), ReversalStyle::RedLetter).remove(0);
        assert_eq!(made.lines[0].summary, "开票 CN-1");
        made.lines.iter().map(|line| format!("{:?} {} {}", line.side, line.name, line.home)).collect::<Vec<_>>()
    };
    let red = [
        "Debit 应收账款 -113.05 CNY",
        "Credit 主营业务收入 -100.04 CNY",
        "Credit 应交税费——应交增值税（销项税额） -13.01 CNY",
    ];
    let advance = ["Credit 预收账款 113.05 CNY", "Debit 应收账款 113.05 CNY"];
    let liability =
        ["Credit 合同负债 100.04 CNY", "Credit 应交税费——待转销项税额 13.01 CNY", "Debit 应收账款 113.05 CNY"];
    assert_eq!(credit(Nature::Advance), [&red[..], &advance[..]].concat());
    assert_eq!(credit(Nature::ContractLiability), [&red[..], &liability[..]].concat());
}

/// Money that comes back to a customer who became another one goes on to the one who stays.
#[test]
fn r43_what_comes_back_after_a_merger_is_with_the_one_who_stays() {
    let mut desk = Desk::new();
    desk.does(Command::RegisterCustomer { customer: duebook::Customer::new(id("BOLT")) }, 0);
    desk.does(receipt("R-1", "ACME", 50_001, Nature::Advance), 0);
    let due = Receivable::new(id("INV-1"), "ACME", cny(30_007), day(9)).unwrap();
    desk.does(Command::OpenReceivable { receivable: due, value: None }, 0);
    let paid = desk.does(Command::Pay { item: id("INV-1"), amount: None, account: None, lots: vec![] }, 1);
    desk.does(Command::MergeCustomer { customer: id("ACME"), into: id("BOLT") }, 2);
    assert_eq!(desk.available("BOLT"), [cny(19_994)]);
    desk.does(Command::UndoAllocation { allocation: paid.clone(), amount: Some(cny(10_003)) }, 3);
    assert_eq!(desk.available("BOLT"), [cny(29_997)]);
    desk.does(Command::UndoAllocation { allocation: paid, amount: None }, 4);
    assert_eq!(desk.available("BOLT"), [cny(50_001)]);
    // It can pay again, and is followed from its receipt.
    desk.does(Command::Pay { item: id("INV-1"), amount: None, account: None, lots: vec![] }, 5);
    let book = desk.history.book();
    assert_eq!(book.came_from(&id("INV-1"), &AsOf::default()).unwrap()[0].receipt, id("R-1"));
    assert_eq!(book.verify().unwrap().difference, None);
}
