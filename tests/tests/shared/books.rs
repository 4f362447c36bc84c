//! Random books whose money does everything: received, identified, reclassified, moved, applied, taken back, refunded,
//! lost; in two currencies, under contracts, by customers who become one.
#![allow(dead_code, reason = "each file of properties uses its own part")]

use duebook::{
    AccountFilter, AccountKey, AccountLot, Act, AsOf, Book, BookEvent, BookRules, Command, Contract, Currency, Date,
    DayRate, DifferenceKind, Discount, Discounts, Due, EventDate, Field, Id, Instant, ItemKind, LateTerms, Money,
    Nature, Order, PartPaid, Percent, Receipt, Receivable, Recorded, RefundCause, Remainder, Respread, Rounding,
    ScheduleRequest, Scheme, Terms, Tolerance, UnpaidItems,
};
use proptest::prelude::*;

pub fn id(text: impl AsRef<str>) -> Id {
    Id::new(text.as_ref()).unwrap()
}

pub fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::new(code).unwrap()).unwrap()
}

pub fn day(number: i64) -> Date {
    Date::new(2026, 2, 20).unwrap().add_days(number).unwrap()
}

pub fn at(number: i64) -> Instant {
    "2026-02-20T08:00:00Z".parse::<Instant>().unwrap().add_seconds(number).unwrap()
}

pub const CUSTOMERS: [&str; 3] = ["ACME", "BOLT", "CARP"];
pub const POOL: &str = "POOL";
pub const CODES: [&str; 2] = ["CNY", "USD"];
pub const NATURES: [Nature; 6] = [
    Nature::Advance,
    Nature::ContractLiability,
    Nature::Deposit,
    Nature::Earnest,
    Nature::Guarantee,
    Nature::Promotional,
];

pub type Draw = (u8, (u8, u8, u8), i64, i64, bool);

pub fn draws(most: usize) -> impl Strategy<Value = Vec<Draw>> {
    let amount = prop_oneof![1 => 1..4_i64, 8 => 1..300_i64, 2 => 1_000..9_999_i64];
    let days = prop_oneof![8 => 0..3_i64, 1 => -5..0_i64];
    prop::collection::vec((0..66_u8, any::<(u8, u8, u8)>(), amount, days, prop::bool::weighted(0.2)), 1..most)
}

pub struct History {
    pub book: Book,
    pub number: i64,
    pub date: i64,
}

pub fn pick<T: Clone>(of: &[T], which: u8) -> Option<T> {
    (!of.is_empty()).then(|| of[usize::from(which) % of.len()].clone())
}

impl History {
    pub fn new() -> Self {
        let mut history = Self { book: Book::open("acme-trading").unwrap(), number: 0, date: 0 };
        let tolerance = Tolerance { amount: money(5, "USD"), percent: None, as_kind: DifferenceKind::Exchange };
        let scheme = Scheme { discounts: Discounts::Taken, tolerance: Some(tolerance), ..Scheme::standard() };
        let rules = BookRules { unidentified: Some(id(POOL)), scheme: Some(scheme), ..BookRules::default() };
        history.give(vec![Command::ChangeRules { since: day(-100), rules }], day(-100));
        history
    }

    pub fn give(&mut self, commands: Vec<Command>, on: Date) {
        self.number += 1;
        let first = commands[0].clone();
        let order = Order::new(&format!("O-{}", self.number), "li.na", at(self.number), on, first).unwrap();
        let order = Order { commands, ..order };
        if let Ok(decision) = self.book.decide(&order) {
            self.book.apply(&decision.events).unwrap();
        }
    }

    pub fn found(&self, of: impl Fn(&BookEvent) -> Option<Id>) -> Vec<Id> {
        // The latest first: most earlier ones are used up.
        self.book.changes_since(0).unwrap().iter().rev().filter_map(|one| of(&one.event)).collect()
    }

    /// Open items; if asked for, those of contracts.
    pub fn items(&self, of_contracts: bool) -> Vec<Id> {
        let of = |who: &&str| self.book.open_items(&id(who), &AsOf::default()).ok();
        let open = CUSTOMERS.iter().filter_map(of).flatten();
        open.filter(|item| !of_contracts || item.origin.is_some()).map(|item| item.receivable.id).collect()
    }

    pub fn account(who: u8, code: u8, contract: u8) -> AccountKey {
        let fields = match contract % 5 {
            which @ 1..=2 => vec![Field::text("contract", &format!("K-{which}")).unwrap()],
            _ => vec![],
        };
        let customer = id(pick(&CUSTOMERS, who % 7 / 3).unwrap());
        AccountKey { customer, currency: Currency::new(CODES[usize::from(code % 3 == 2)]).unwrap(), fields }
    }

    /// Lots that have something left and of which this holds.
    pub fn lots(&self, of: impl Fn(&AccountLot) -> bool) -> Vec<AccountLot> {
        let lots = self.book.accounts().lots(&AccountFilter::default(), day(3_000)).unwrap();
        lots.into_iter().filter(|lot| !lot.left.is_zero() && of(lot)).collect()
    }

    pub fn play(&mut self, (kind, (who, other, which), amount, days, batch): Draw) {
        let on = day(self.date + days);
        self.date = self.date.max(self.date + days);
        let mut commands = vec![self.command(kind, (who, other, which), amount, on, 0)];
        if batch {
            commands.push(self.command(kind.wrapping_mul(7) % 66, (other, which, who), amount, on, 1));
        }
        self.give(commands, on);
    }

    /// The command of a draw; what finds nothing to do it to is a receipt or a receivable instead.
    pub fn command(&self, kind: u8, draw: (u8, u8, u8), minor: i64, on: Date, at: u8) -> Command {
        let found = self.wanted(kind, draw, minor, on, at);
        found.unwrap_or_else(|| self.wanted(kind % 13, draw, minor, on, at).unwrap())
    }

    pub fn wanted(&self, kind: u8, (who, other, which): (u8, u8, u8), minor: i64, on: Date, at: u8) -> Option<Command> {
        let account = Self::account(who, which, other);
        let amount = Money::new(minor, account.currency).unwrap();
        let name = format!("{}-{at}", self.number);
        // At most as much as there is, mostly.
        let some_of = |all: Money| {
            let all_of_it = which.is_multiple_of(4) || minor > all.minor();
            Money::new(if all_of_it { all.minor() } else { minor }, all.currency()).unwrap()
        };
        let item = || pick(&self.items(other.is_multiple_of(2)), which).or_else(|| pick(&self.items(false), which));
        let receivable = |kind| Receivable {
            kind,
            issued: which.is_multiple_of(5).then(|| on.add_days(i64::from(other % 7) - 3).unwrap()),
            fields: if which.is_multiple_of(4) { account.fields.clone() } else { vec![] },
            discounts: if which.is_multiple_of(3) && minor >= 10 {
                vec![Discount { until: on.add_days(9).unwrap(), amount: tenth(amount) }]
            } else {
                vec![]
            },
            ..Receivable::new(id(format!("INV-{name}")), account.customer.clone(), amount, on.add_days(5).unwrap())
                .unwrap()
        };
        let usual = |lot: &AccountLot| !matches!(lot.nature, Nature::Unidentified);
        Some(match kind {
            0..=5 => Command::RecordReceipt {
                receipt: Receipt {
                    nature: NATURES[usize::from(which / 3) % 6],
                    account: account.fields.clone(),
                    expires: which.is_multiple_of(6).then(|| on.add_days(7).unwrap()),
                    ..Receipt::new(account.customer.as_str(), amount).unwrap()
                },
            },
            6..=7 => Command::RecordReceipt { receipt: Receipt::unknown(amount) },
            8..=12 => Command::OpenReceivable { receivable: receivable(ItemKind::Ordinary), value: None },
            13 => Command::OpenReceivable {
                receivable: receivable(
                    [ItemKind::LateCharge, ItemKind::Refund, ItemKind::WrittenOff][usize::from(who) % 3],
                ),
                value: None,
            },
            14..=18 => {
                let customer = self.book.receivable(&item()?, &AsOf::default()).unwrap().receivable.customer;
                Command::Allocate { customer, scheme: None, currency: None, lots: vec![], items: vec![] }
            }
            19..=23 => {
                let item = item()?;
                let owed = self.book.receivable(&item, &AsOf::default()).unwrap().receivable;
                let fits = |lot: &AccountLot| {
                    usual(lot) && lot.account.customer == owed.customer && lot.left.currency() == owed.open.currency()
                };
                let lots = self.lots(fits);
                let first = pick(&lots, other)?;
                let same: Vec<&AccountLot> = lots.iter().filter(|lot| lot.account == first.account).collect();
                let left = same.iter().map(|lot| lot.left.minor()).sum::<i64>();
                let amount = some_of(Money::new(left.min(owed.open.minor()), owed.open.currency()).unwrap());
                let lots = same.iter().map(|lot| lot.lot.clone()).collect();
                Command::Pay { item, amount: Some(amount), account: Some(first.account), lots }
            }
            24..=29 => {
                let made = self.found(|event| match event {
                    BookEvent::Allocated { movement, .. } => Some(movement.id.clone()),
                    _ => None,
                });
                let allocation = pick(&made[..made.len().min(4)], other)?;
                Command::UndoAllocation { allocation, amount: (!which.is_multiple_of(3)).then_some(amount) }
            }
            30..=32 => {
                let lot = pick(&self.lots(|lot| lot.nature == Nature::Unidentified), other)?;
                Command::IdentifyReceipt {
                    amount: Some(some_of(lot.left)),
                    lot: lot.lot,
                    customer: account.customer,
                    account: account.fields,
                    nature: NATURES[usize::from(other) % 5],
                }
            }
            33..=35 => {
                let lot = pick(&self.lots(|lot| usual(lot) && lot.nature != Nature::Promotional), other)?;
                let amount = some_of(lot.left);
                let nature = NATURES[usize::from(who) % 5];
                Command::Reclassify { account: lot.account, amount, nature, lots: vec![lot.lot] }
            }
            36..=38 => {
                let lot = pick(&self.lots(usual), other)?;
                let to = Self::account(who, which, other.wrapping_mul(3));
                let to = AccountKey { currency: lot.left.currency(), ..to };
                Command::Transfer { to, account: lot.account, amount: some_of(lot.left), lots: vec![lot.lot] }
            }
            39 => {
                let item = item()?;
                let open = self.book.receivable(&item, &AsOf::default()).unwrap().receivable.open;
                Command::WriteOff { item, amount: Some(some_of(open)) }
            }
            40..=41 => {
                let items = self.found(|event| match event {
                    BookEvent::WrittenOff { item, .. } => Some(item.clone()),
                    _ => None,
                });
                let item = pick(&items, which)?;
                let lost = self.book.receivable(&item, &AsOf::default()).unwrap().written_off;
                Command::Recover { item, amount: some_of(lost) }
            }
            42..=43 => {
                let item = item()?;
                let open = self.book.receivable(&item, &AsOf::default()).unwrap().receivable.open;
                Command::CreditNote { note: id(format!("CN-{name}")), item, amount: some_of(open) }
            }
            44 => Command::CancelReceivable { item: item()? },
            45 => {
                let made = self.found(|event| match event {
                    BookEvent::ReceiptConfirmed { receipt, .. } => Some(receipt.clone()),
                    _ => None,
                });
                Command::BounceReceipt { receipt: pick(&made, which)? }
            }
            46 => {
                let lot = pick(&self.lots(|lot| usual(lot) && lot.nature != Nature::Promotional), other)?;
                let (amount, lots) = (some_of(lot.left), vec![lot.lot]);
                Command::RequestRefund { refund: None, account: lot.account, amount, cause: RefundCause::Agreed, lots }
            }
            47..=48 => {
                let made = self.found(|event| match event {
                    BookEvent::RefundRequested { refund, .. } => Some(refund.clone()),
                    _ => None,
                });
                Command::PayRefund { refund: pick(&made, which / 32)?, amount: None, reference: None }
            }
            49 => {
                let due = self.lots(|lot| lot.expires.is_some_and(|expires| expires <= on));
                Command::Expire { account: pick(&due, other)?.account }
            }
            50 => {
                let lot = pick(&self.lots(|lot| lot.nature == Nature::Deposit), other)?;
                Command::Forfeit { account: lot.account, amount: some_of(lot.left), lots: vec![lot.lot] }
            }
            51..=52 => Command::RegisterContract {
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
            53..=58 => {
                let made = self.found(|event| match event {
                    BookEvent::ContractRegistered { contract, .. } => Some(contract.id.clone()),
                    _ => None,
                });
                let of_item = pick(&self.items(true), which)
                    .map(|item| self.book.receivable(&item, &AsOf::default()).unwrap().origin.unwrap().contract);
                let contract = of_item.filter(|_| kind > 55).or_else(|| pick(&made[..made.len().min(2)], who))?;
                let total = self.book.contract(&contract, &AsOf::default()).unwrap().schedule.total;
                match kind {
                    53..=54 => Command::ApproveContract { contract },
                    55 => Command::ReachMilestone { contract, event: EventDate { event: id("delivery"), date: on } },
                    56..=57 => Command::AmendContract {
                        contract,
                        total: Money::new((total.minor() + minor) * i64::from(which) / 255 + 1, total.currency())
                            .unwrap(),
                        part_paid: [PartPaid::Whole, PartPaid::PaidPart][usize::from(other) % 2],
                        rest: Respread::InProportion { rounding: Rounding::HalfUp, remainder: Remainder::Last },
                        calendar: None,
                    },
                    _ => Command::TerminateContract { contract, unpaid: UnpaidItems::Canceled },
                }
            }
            59 => Command::ChargeLate {
                items: vec![item()?],
                terms: LateTerms::new(DayRate::Daily { percent: Percent::parse("1.5").unwrap() }),
                calendar: None,
            },
            60 if which < 90 => {
                Command::MergeCustomer { customer: account.customer, into: id(pick(&CUSTOMERS, other).unwrap()) }
            }
            61 => {
                let lot = pick(&self.lots(usual), other)?;
                Command::Hold {
                    hold: None,
                    amount: some_of(lot.left),
                    account: lot.account,
                    purpose: duebook::HoldPurpose::Order,
                    reference: None,
                    fields: vec![],
                    until: None,
                    lots: vec![lot.lot],
                }
            }
            62..=63 => {
                let made = self.found(|event| match event {
                    BookEvent::Moved { movement } => match &movement.act {
                        Act::Hold { hold, .. } => Some(hold.clone()),
                        _ => None,
                    },
                    _ => None,
                });
                Command::Capture { hold: pick(&made[..made.len().min(2)], who)?, item: item()?, amount: None }
            }
            _ => Command::ReassignOwner {
                customer: Some(account.customer),
                owned_by: None,
                owner: id(format!("owner-{}", other % 3)),
                department: Some(id(format!("D-{}", which % 2))),
            },
        })
    }

    pub fn log(&self) -> Vec<Recorded> {
        self.book.changes_since(0).unwrap().to_vec()
    }
}

pub fn tenth(amount: Money) -> Money {
    Money::new(amount.minor() / 10, amount.currency()).unwrap()
}

pub fn played(draws: &[Draw]) -> History {
    let mut history = History::new();
    for draw in draws {
        history.play(*draw);
    }
    history
}
