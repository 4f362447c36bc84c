//! The vouchers of the book: one for each event that moves money, tied to the book's own figures at every step.
//!
//! The oracle adds up the lines of vouchers by account and dimension and compares with what the book says of its
//! accounts and receivables; it knows nothing of how a voucher is made.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AccountFilter, AccountKey, Act, AsOf, Book, BookEvent, BookRules, ChargeOrigin, Chart, ChartPreset, ChartSource,
    Command, Contract, Control, Currency, Date, DayRate, Due, EntrySide, EventDate, Field, Id, Instant, ItemKind,
    LateTerms, Money, MoneyKind, Nature, Order, PartPaid, Percent, PostingQuote, PostingRequest, PostingRules,
    PostingTax, Quote, Receipt, Receivable, Recorded, RefundCause, Remainder, Respread, ReversalStyle,
    ReverseVoucherRequest, Rounding, ScheduleRequest, Scheme, TaxRounded, Terms, UnpaidItems, Voucher, VoucherLine,
    check_voucher, reverse_voucher,
};
use proptest::prelude::*;

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text.as_ref()).unwrap()
}

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::new(code).unwrap()).unwrap()
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

// ---- random books ------------------------------------------------------------------------------

type Draw = (u8, (u8, u8, u8), i64, i64, bool);

fn draws(most: usize) -> impl Strategy<Value = Vec<Draw>> {
    let amount = prop_oneof![1 => 1..4_i64, 8 => 1..300_i64, 2 => 1_000..9_999_i64];
    let days = prop_oneof![8 => 0..3_i64, 1 => -5..0_i64];
    prop::collection::vec((0..60_u8, any::<(u8, u8, u8)>(), amount, days, prop::bool::weighted(0.2)), 1..most)
}

struct History {
    book: Book,
    number: i64,
    date: i64,
}

fn pick<T: Clone>(of: &[T], which: u8) -> Option<T> {
    (!of.is_empty()).then(|| of[usize::from(which) % of.len()].clone())
}

impl History {
    fn new() -> Self {
        let mut history = Self { book: Book::open("acme-trading").unwrap(), number: 0, date: 0 };
        let scheme = Scheme::standard();
        let rules = BookRules { unidentified: Some(id(POOL)), scheme: Some(scheme), ..BookRules::default() };
        history.give(vec![Command::ChangeRules { since: day(-100), rules }], day(-100));
        history
    }

    fn give(&mut self, commands: Vec<Command>, on: Date) {
        self.number += 1;
        let first = commands[0].clone();
        let order = Order::new(&format!("O-{}", self.number), "li.na", at(self.number), on, first).unwrap();
        let order = Order { commands, ..order };
        if let Ok(decision) = self.book.decide(&order) {
            self.book.apply(&decision.events).unwrap();
        }
    }

    fn found(&self, of: impl Fn(&BookEvent) -> Option<Id>) -> Vec<Id> {
        // The latest first: most earlier ones are used up.
        self.book.changes_since(0).unwrap().iter().rev().filter_map(|one| of(&one.event)).collect()
    }

    fn items(&self) -> Vec<Id> {
        let of = |who: &&str| self.book.open_items(&id(who), AsOf::default()).ok();
        CUSTOMERS.iter().filter_map(of).flatten().map(|item| item.receivable.id).collect()
    }

    fn account(who: u8, code: u8, contract: u8) -> AccountKey {
        let fields = match contract % 3 {
            0 => vec![],
            which => vec![Field::text("contract", &format!("K-{which}")).unwrap()],
        };
        let customer = id(pick(&CUSTOMERS, who).unwrap());
        AccountKey { customer, currency: Currency::new(CODES[usize::from(code % 4 == 3)]).unwrap(), fields }
    }

    fn play(&mut self, (kind, (who, other, which), amount, days, batch): Draw) {
        let on = day(self.date + days);
        self.date = self.date.max(self.date + days);
        let mut commands = vec![self.command(kind, (who, other, which), amount, on, 0)];
        if batch {
            commands.push(self.command(kind.wrapping_mul(7) % 60, (other, which, who), amount, on, 1));
        }
        self.give(commands, on);
    }

    fn command(&self, kind: u8, (who, other, which): (u8, u8, u8), minor: i64, on: Date, at: u8) -> Command {
        let account = Self::account(who, which, other);
        let amount = Money::new(minor, account.currency).unwrap();
        let name = format!("{}-{at}", self.number);
        let item = || pick(&self.items(), which).unwrap_or_else(|| id("NOBODY"));
        let nobody = || id("NOBODY");
        let receipt = |nature| Receipt {
            nature,
            account: account.fields.clone(),
            expires: which.is_multiple_of(6).then(|| on.add_days(7).unwrap()),
            ..Receipt::new(account.customer.as_str(), amount).unwrap()
        };
        let some = (!which.is_multiple_of(3)).then_some(amount);
        let receivable = |kind| Receivable {
            kind,
            issued: which.is_multiple_of(5).then(|| on.add_days(i64::from(other % 7) - 3).unwrap()),
            fields: if which.is_multiple_of(4) { account.fields.clone() } else { vec![] },
            discounts: if which.is_multiple_of(3) {
                let Ok(discount) = duebook::Discount::new(on.add_days(4).unwrap(), amount_of(amount)) else { panic!() };
                vec![discount]
            } else {
                vec![]
            },
            ..Receivable::new(id(format!("INV-{name}")), account.customer.clone(), amount, on.add_days(5).unwrap())
                .unwrap()
        };
        match kind {
            0..=6 => Command::RecordReceipt { receipt: receipt(pick(&NATURES, which).unwrap()) },
            7..=8 => Command::RecordReceipt { receipt: Receipt::unknown(amount) },
            9..=14 => Command::OpenReceivable { receivable: receivable(ItemKind::Ordinary) },
            15 => Command::OpenReceivable {
                receivable: receivable(
                    [ItemKind::LateCharge, ItemKind::Refund, ItemKind::WrittenOff][usize::from(who) % 3],
                ),
            },
            16..=19 => Command::Allocate {
                customer: account.customer,
                scheme: None,
                currency: None,
                lots: vec![],
                items: vec![],
            },
            20..=23 => Command::Pay { item: item(), amount: some, account: Some(account), lots: vec![] },
            24..=29 => {
                let made = self.found(|event| match event {
                    BookEvent::Allocated { movement, .. } => Some(movement.id.clone()),
                    _ => None,
                });
                let allocation = pick(&made[..made.len().min(4)], other).unwrap_or_else(nobody);
                Command::UndoAllocation { allocation, amount: some }
            }
            30..=32 => {
                let lots = self.found(|event| match event {
                    BookEvent::ReceiptConfirmed { movement, .. } => match &movement.act {
                        Act::Deposit { lot, nature: Nature::Unidentified, .. } => Some(lot.clone()),
                        _ => None,
                    },
                    _ => None,
                });
                Command::IdentifyReceipt {
                    lot: pick(&lots, which).unwrap_or_else(nobody),
                    amount: some,
                    customer: account.customer,
                    account: account.fields,
                    nature: NATURES[usize::from(other) % 5],
                }
            }
            33..=35 => {
                let lots = self.found(|event| match event {
                    BookEvent::ReceiptConfirmed { receipt, .. } => Some(receipt.clone()),
                    _ => None,
                });
                let lot = pick(&lots, other).unwrap_or_else(nobody);
                let home = self.home(&lot).unwrap_or(account);
                let amount = Money::new(minor, home.currency).unwrap();
                Command::Reclassify { account: home, amount, nature: NATURES[usize::from(which) % 5], lots: vec![lot] }
            }
            36..=38 => Command::Transfer {
                to: AccountKey { currency: account.currency, ..Self::account(other, which, who) },
                account,
                amount,
                lots: vec![],
            },
            39 => Command::WriteOff { item: item(), amount: some },
            40 => {
                let items = self.found(|event| match event {
                    BookEvent::WrittenOff { item, .. } => Some(item.clone()),
                    _ => None,
                });
                Command::Recover { item: pick(&items, which).unwrap_or_else(nobody), amount }
            }
            41..=42 => Command::CreditNote { note: id(format!("CN-{name}")), item: item(), amount },
            43 => Command::CancelReceivable { item: item() },
            44 => {
                let made = self.found(|event| match event {
                    BookEvent::ReceiptConfirmed { receipt, .. } => Some(receipt.clone()),
                    _ => None,
                });
                Command::BounceReceipt { receipt: pick(&made, which).unwrap_or_else(nobody) }
            }
            45 => Command::RequestRefund { refund: None, account, amount, cause: RefundCause::Agreed, lots: vec![] },
            46..=47 => {
                let made = self.found(|event| match event {
                    BookEvent::RefundRequested { refund, .. } => Some(refund.clone()),
                    _ => None,
                });
                Command::PayRefund {
                    refund: pick(&made, which / 3).unwrap_or_else(nobody),
                    amount: some,
                    reference: None,
                }
            }
            48 => Command::Expire { account },
            49 => Command::Forfeit { account, amount, lots: vec![] },
            50..=51 => Command::RegisterContract {
                contract: Contract {
                    id: id(format!("K-{name}")),
                    customer: account.customer,
                    signed: None,
                    schedule: ScheduleRequest {
                        total: amount,
                        terms: Terms::percent([("30", Due::on(on)), ("70", Due::after("delivery", 3).unwrap())])
                            .unwrap(),
                        events: vec![],
                        calendar: None,
                    },
                    references: vec![],
                    fields: vec![],
                },
            },
            52..=55 => {
                let made = self.found(|event| match event {
                    BookEvent::ContractRegistered { contract, .. } => Some(contract.id.clone()),
                    _ => None,
                });
                let contract = pick(&made[..made.len().min(2)], who).unwrap_or_else(nobody);
                let currency =
                    self.book.contract(&contract).map_or(amount.currency(), |of| of.schedule.total.currency());
                match kind {
                    52 => Command::ApproveContract { contract },
                    53 => Command::ReachMilestone { contract, event: EventDate { event: id("delivery"), date: on } },
                    54 => Command::AmendContract {
                        contract,
                        total: Money::new(minor, currency).unwrap(),
                        part_paid: PartPaid::Whole,
                        rest: Respread::InProportion { rounding: Rounding::HalfUp, remainder: Remainder::Last },
                        calendar: None,
                    },
                    _ => Command::TerminateContract { contract, unpaid: UnpaidItems::Canceled },
                }
            }
            56 => Command::ChargeLate {
                items: vec![item()],
                terms: LateTerms::new(DayRate::Daily { percent: Percent::parse("1.5").unwrap() }),
                calendar: None,
            },
            57 if which < 60 => {
                Command::MergeCustomer { customer: account.customer, into: id(pick(&CUSTOMERS, other).unwrap()) }
            }
            58 => Command::Hold {
                hold: None,
                account,
                amount,
                purpose: duebook::HoldPurpose::Order,
                reference: None,
                fields: vec![],
                until: None,
                lots: vec![],
            },
            59 => {
                let made = self.found(|event| match event {
                    BookEvent::Moved { movement } => match &movement.act {
                        Act::Hold { hold, .. } => Some(hold.clone()),
                        _ => None,
                    },
                    _ => None,
                });
                Command::Capture { hold: pick(&made, who).unwrap_or_else(nobody), item: item(), amount: None }
            }
            _ => Command::ReassignOwner {
                customer: Some(account.customer),
                owned_by: None,
                owner: id(format!("owner-{}", other % 3)),
                department: Some(id(format!("D-{}", which % 2))),
            },
        }
    }

    fn home(&self, lot: &Id) -> Option<AccountKey> {
        let lots = self.book.accounts().lots(&AccountFilter::default(), day(3_000)).ok()?;
        lots.into_iter().find(|of| of.lot == *lot).map(|of| of.account)
    }

    fn log(&self) -> Vec<Recorded> {
        self.book.changes_since(0).unwrap().to_vec()
    }
}

/// A tenth, at least one unit less than all.
fn amount_of(amount: Money) -> Money {
    Money::new(amount.minor() / 10, amount.currency()).unwrap()
}

fn played(draws: &[Draw]) -> History {
    let mut history = History::new();
    for draw in draws {
        history.play(*draw);
    }
    history
}

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
    book.vouchers(&PostingRequest::new(rules(style))).unwrap()
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
    let customers: BTreeSet<Id> = CUSTOMERS.iter().map(|who| id(who)).collect();
    for who in customers {
        let Ok(view) = book.customer(&who) else { continue };
        if view.into.is_some() {
            continue;
        }
        for item in book.open_items(&who, AsOf::default()).unwrap() {
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
    fn e07_e08_r141_every_event_that_moves_money_has_one_voucher(draws in draws(60), style in 0..2_usize) {
        let history = played(&draws);
        let made = all(&history.book, STYLES[style]);
        let mut vouchers: BTreeMap<Id, Voucher> = BTreeMap::new();
        for voucher in &made.vouchers {
            check_voucher(voucher).unwrap();
            prop_assert!(vouchers.insert(voucher.id.clone(), voucher.clone()).is_none());
        }
        let nothing: BTreeSet<Id> = made.nothing.iter().cloned().collect();
        prop_assert_eq!(nothing.len(), made.nothing.len());
        let (mut open, mut seen) = (BTreeMap::new(), 0);
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
            if let (Some(voucher), BookEvent::ReceivableOpened { receivable, .. }) = (has, &one.event) {
                prop_assert_eq!(voucher.on, receivable.issued.unwrap_or(one.on));
            } else if let Some(voucher) = has {
                prop_assert_eq!(voucher.on, one.on);
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
    fn r141_vouchers_tie_out_to_the_book_at_every_step(draws in draws(40), style in 0..2_usize) {
        let mut history = History::new();
        let mut request = PostingRequest::new(rules(STYLES[style]));
        let (mut sums, mut fine) = (Sums::new(), Sums::new());
        for draw in draws {
            history.play(draw);
            let made = history.book.vouchers(&request).unwrap();
            request.after = made.through;
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

    /// On every day the vouchers up to then come to what the control accounts of the book say.
    #[test]
    fn r141_vouchers_tie_out_on_every_day(draws in draws(50)) {
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
                prop_assert_eq!(of("owed"), history.book.control_total(currency, number).unwrap().minor());
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
    fn e07_r141_what_is_taken_back_cancels_out(draws in draws(60), style in 0..2_usize) {
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
        let mut moved: BTreeSet<Id> = BTreeSet::new();
        for one in history.log() {
            let name = id(format!("#{}", one.sequence));
            match &one.event {
                BookEvent::ReceivableMoved { item, .. } => { moved.insert(item.clone()); }
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
        for (left, names, item) in taken.values() {
            let mut sums = Sums::new();
            let together: Vec<&Voucher> = names.iter().filter_map(|name| vouchers.get(name).copied()).collect();
            together.iter().for_each(|voucher| add(&mut sums, voucher, by_everything));
            let whole = names.len() == 2 && left.is_zero() && together.len() == 2 && !moved.contains(item);
            prop_assert_eq!(together.iter().filter(|voucher| voucher.reverses.is_some()).count(), usize::from(whole));
            if left.is_zero() && !moved.contains(item) {
                prop_assert_eq!(sums, Sums::new(), "{:?}", together);
            }
        }
    }

    /// Wherever the events or the days are cut, the pieces are the whole: each voucher once, each the same.
    #[test]
    fn e08_r141_cut_anywhere_each_voucher_comes_once(draws in draws(40), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let history = played(&draws);
        let whole = all(&history.book, ReversalStyle::OppositeSide);
        let last = usize::try_from(history.book.sequence()).unwrap();
        let mut ends: Vec<usize> = cuts.iter().map(|cut| cut.index(last + 1)).chain([last]).collect();
        ends.sort_unstable();
        let mut request = PostingRequest::new(rules(ReversalStyle::OppositeSide));
        let (mut vouchers, mut nothing) = (vec![], vec![]);
        for end in ends {
            request.through = Some(i64::try_from(end).unwrap());
            let made = history.book.vouchers(&request).unwrap();
            prop_assert_eq!(Some(made.through), request.through);
            request.after = made.through;
            vouchers.extend(made.vouchers);
            nothing.extend(made.nothing);
        }
        prop_assert_eq!((&vouchers, &nothing), (&whole.vouchers, &whole.nothing));
        let middle = day(history.date / 2);
        let part = |first, last| {
            let request = PostingRequest { first, last, ..PostingRequest::new(rules(ReversalStyle::OppositeSide)) };
            history.book.vouchers(&request).unwrap().vouchers
        };
        let (early, late) = (part(None, Some(middle)), part(Some(middle.add_days(1).unwrap()), None));
        prop_assert!(early.iter().all(|voucher| voucher.on <= middle) && late.iter().all(|voucher| voucher.on > middle));
        let both: BTreeMap<Id, Voucher> = early.iter().chain(&late).map(|voucher| (voucher.id.clone(), voucher.clone())).collect();
        prop_assert_eq!(both.len(), early.len() + late.len());
        prop_assert_eq!(both.into_values().collect::<BTreeSet<_>>(), whole.vouchers.into_iter().collect::<BTreeSet<_>>());
    }

    /// In red letters or on the other side: turnover differs, every balance is the same; and the charts that are given
    /// enter every book.
    #[test]
    fn e07_styles_and_charts(draws in draws(40)) {
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
            let made = history.book.vouchers(&PostingRequest::new(rules)).unwrap();
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
