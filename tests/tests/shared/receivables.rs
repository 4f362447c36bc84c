//! Drawn portfolios whose histories are legal, and a recount of each debt that knows nothing of the library's own.
#![allow(dead_code, reason = "each test takes what it needs")]

use duebook::{
    BusinessDay, Calendar, Currency, CutOff, Date, Debt, DebtAct, DebtEvent, Debtor, DisputeOutcome, Field, Id,
    ItemKind, Money, Nature, PaidBy, Portfolio, Prepayment, PrepaymentAct, PrepaymentEvent, ReversalCause, Source,
    Weekday,
};
use proptest::prelude::*;

pub fn day(number: i64) -> Date {
    Date::parse("2025-01-01").unwrap().add_days(number).unwrap()
}

pub fn currency(which: u8) -> Currency {
    Currency::new(if which == 0 { "CNY" } else { "JPY" }).unwrap()
}

pub fn money(minor: i64, which: u8) -> Money {
    Money::new(minor, currency(which)).unwrap()
}

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub fn weekends() -> Calendar {
    Calendar { weekend: vec![Weekday::Saturday, Weekday::Sunday], holidays: vec![day(120), day(121)], workdays: vec![] }
}

/// (what, day after the document, size in percent, days until it was entered)
type Step = (u8, i64, i64, i64);
/// customer, currency, amount, issued, term, document, flags, steps
type DrawnDebt = (u8, u8, i64, i64, i64, u8, u8, Vec<Step>);
/// customer, currency, amount, received, nature, source, steps
type DrawnMoney = (u8, u8, i64, i64, u8, u8, Vec<Step>);

pub fn drawn() -> impl Strategy<Value = Portfolio> {
    let step = (0_u8..13, 0_i64..160, 1_i64..=100, 0_i64..30);
    let debt =
        (0_u8..4, 0_u8..2, 1_i64..4_000, 0_i64..420, -10_i64..75, 0_u8..8, 0_u8..64, prop::collection::vec(step, 0..7));
    let money_step = (0_u8..6, 0_i64..200, 1_i64..=100, 0_i64..30);
    let lot = (0_u8..4, 0_u8..2, 1_i64..4_000, 0_i64..420, 0_u8..7, 0_u8..6, prop::collection::vec(money_step, 0..4));
    (prop::collection::vec(debt, 0..36), prop::collection::vec(lot, 0..7)).prop_map(|(debts, lots)| {
        let debts = debts.into_iter().enumerate().map(|(number, drawn)| made_debt(number, drawn)).collect();
        let prepayments = lots.into_iter().enumerate().map(|(number, drawn)| made_money(number, drawn)).collect();
        let debtors = (0..4).map(|number| {
            let mut debtor = Debtor::new(&format!("C-{number}")).unwrap();
            debtor.parent = (number % 2 == 1).then(|| id(&format!("C-{}", number - 1)));
            debtor.owner = (number != 2).then(|| id(&format!("wang-{}", number % 2)));
            debtor.fields = vec![Field::text("region", if number < 2 { "East" } else { "West" }).unwrap()];
            debtor
        });
        Portfolio { debts, prepayments, debtors: debtors.collect() }
    })
}

fn made_debt(number: usize, drawn: DrawnDebt) -> Debt {
    let (customer, which, amount, issued, term, document, flags, mut steps) = drawn;
    let cash = |minor| money(minor, which);
    let (id_text, customer) = (format!("D-{number}"), format!("C-{customer}"));
    let mut debt = Debt::new(&id_text, &customer, cash(amount), day(issued), day(issued + term)).unwrap();
    debt.entered = (flags % 3 == 0).then(|| day(issued + i64::from(flags % 5)));
    debt.document = (document < 4).then(|| id(&format!("INV-{document}")));
    debt.retention = flags % 7 == 0;
    debt.kind = if flags == 5 { ItemKind::LateCharge } else { ItemKind::Ordinary };
    debt.owner = (flags % 4 == 1).then(|| id(&format!("li-{}", flags % 3)));
    if flags % 2 == 0 {
        debt.fields.push(Field::text("project", &format!("P-{}", flags % 3)).unwrap());
    }
    if flags % 6 == 1 {
        debt.fields.push(Field::text("purpose", "downPayment").unwrap());
    }
    steps.sort_by_key(|step| step.1);
    let (mut open, mut off, mut total, mut entered) = (amount, 0, amount, day(issued + i64::from(flags % 5)));
    // Payments that stand, each with its receipt.
    let mut paid: Vec<(Id, i64)> = Vec::new();
    for (position, (what, after, size, late)) in steps.into_iter().enumerate() {
        let part = |of: i64| if size > 55 { of } else { (of * size / 100).max(1).min(of) };
        let on = day(issued + after);
        let receipt = id(&if size % 3 == 0 { format!("R-{}", size % 7) } else { format!("X-{number}-{position}") });
        let act = match what {
            0..=3 if open > 0 => {
                let amount = part(open);
                open -= amount;
                paid.push((receipt.clone(), amount));
                let by = [PaidBy::Receipt, PaidBy::Receipt, PaidBy::Prepayment, PaidBy::Netting][usize::from(what)];
                let received = (what == 2 || size % 4 == 0).then(|| day(issued + after - late));
                DebtAct::Paid { amount: cash(amount), receipt: Some(receipt), received, by }
            }
            4 if !paid.is_empty() => {
                // A whole payment is taken back.
                let (receipt, _) = paid[size as usize % paid.len()].clone();
                let amount: i64 = paid.iter().filter(|one| one.0 == receipt).map(|one| one.1).sum();
                paid.retain(|one| one.0 != receipt);
                open += amount;
                let cause = if size % 2 == 0 { ReversalCause::Bounced } else { ReversalCause::Undone };
                DebtAct::PaymentReversed { amount: cash(amount), receipt: Some(receipt), cause }
            }
            5 if open > 0 => {
                let amount = part(open);
                open -= amount;
                DebtAct::Credited { amount: cash(amount) }
            }
            6 if open > 0 => {
                let amount = part(open);
                open -= amount;
                DebtAct::Deducted { amount: cash(amount) }
            }
            7 if open > 0 => {
                let amount = part(open);
                open -= amount;
                off += amount;
                DebtAct::WrittenOff { amount: cash(amount) }
            }
            8 if off > 0 => {
                let amount = part(off);
                open += amount;
                off -= amount;
                DebtAct::Recovered { amount: cash(amount) }
            }
            9 => {
                total += size;
                open += size;
                DebtAct::Changed { amount: Some(cash(total)), due: Some(day(issued + term + size)) }
            }
            10 => DebtAct::Disputed { amount: (size < 60).then(|| cash(size)) },
            11 => DebtAct::DisputeEnded {
                outcome: [DisputeOutcome::CustomerWrong, DisputeOutcome::CustomerRight, DisputeOutcome::Settled]
                    [size as usize % 3],
            },
            12 if size < 15 && open > 0 => {
                open = 0;
                DebtAct::Canceled {}
            }
            12 => DebtAct::Reassigned { owner: id(&format!("zhao-{}", size % 3)) },
            _ => continue,
        };
        // Entered in the order in which it happened, so that what is known by a day is legal.
        entered = entered.max(on.add_days(late).unwrap());
        debt.events.push(DebtEvent { on, entered: Some(entered), act });
    }
    debt
}

fn made_money(number: usize, drawn: DrawnMoney) -> Prepayment {
    let (customer, which, amount, received, nature, source, mut steps) = drawn;
    let cash = |minor| money(minor, which);
    let mut lot =
        Prepayment::new(&format!("R-{number}"), &format!("C-{customer}"), cash(amount), day(received)).unwrap();
    lot.nature = [
        Nature::Advance,
        Nature::Advance,
        Nature::ContractLiability,
        Nature::Deposit,
        Nature::Guarantee,
        Nature::Unidentified,
        Nature::Earnest,
    ][usize::from(nature)];
    lot.source = if source == 0 { Source::CreditNote } else { Source::Receipt };
    lot.expires = (source == 1).then(|| day(received + 90));
    steps.sort_by_key(|step| step.1);
    let (mut left, mut entered) = (amount, day(received));
    for (position, (what, after, size, late)) in steps.into_iter().enumerate() {
        let part = (left * size / 100).max(1).min(left);
        let act = match what {
            0 if left > 0 => {
                left -= part;
                PrepaymentAct::Applied { amount: cash(part), item: None }
            }
            1 if left > 0 => {
                left -= part;
                PrepaymentAct::Refunded { amount: cash(part), refund: None, account: None }
            }
            2 => PrepaymentAct::RefundRequested { refund: id(&format!("F-{position}")), amount: cash(size) },
            3 => PrepaymentAct::Held { amount: cash(size) },
            4 if left > 0 => {
                left -= part;
                PrepaymentAct::Removed { amount: cash(part) }
            }
            5 if size < 25 => {
                left = 0;
                PrepaymentAct::Bounced {}
            }
            _ => continue,
        };
        let on = day(received + after);
        entered = entered.max(on.add_days(late).unwrap());
        lot.events.push(PrepaymentEvent { on, entered: Some(entered), act });
    }
    lot
}

/// A payment that stands.
#[derive(Clone, Debug)]
pub struct Payment {
    pub receipt: Id,
    pub day: Date,
    pub amount: i64,
    pub by: PaidBy,
}

/// A debt recounted.
#[derive(Clone, Debug)]
pub struct Plain {
    pub amount: i64,
    pub credited: i64,
    pub canceled: i64,
    pub deducted: i64,
    pub off: i64,
    pub due: Date,
    pub disputed: Option<i64>,
    /// From and to of disputes for which nobody is blamed; an open one has no end.
    pub disputes: Vec<(Date, Option<Date>)>,
    pub payments: Vec<Payment>,
    /// The day and the state at which it was given up first.
    pub lost: Option<(Date, Box<Plain>)>,
    /// The last day on which something other than money closed a part of it.
    pub other: Option<Date>,
}

impl Plain {
    pub fn paid(&self) -> i64 {
        self.payments.iter().map(|payment| payment.amount).sum()
    }

    pub fn open(&self) -> i64 {
        self.amount - self.credited - self.canceled - self.deducted - self.off - self.paid()
    }

    pub fn net(&self) -> i64 {
        self.amount - self.credited - self.canceled
    }

    pub fn disputed_now(&self) -> i64 {
        self.disputed.map_or(0, |at_most| at_most.min(self.open()))
    }

    /// Days late, each day asked by itself whether a dispute excuses it.
    pub fn late(&self, due: Date, until: Date) -> i64 {
        if until <= due {
            return until.days_since(due);
        }
        let days = (1..=until.days_since(due)).map(|late| due.add_days(late).unwrap());
        let excused = |day: Date| self.disputes.iter().any(|(from, to)| day > *from && day <= to.unwrap_or(until));
        days.filter(|day| !excused(*day)).count() as i64
    }
}

/// A debt at a cut-off, from its events one by one; none before it is there.
pub fn plain(debt: &Debt, cut_off: &CutOff, small: i64) -> Option<Plain> {
    let known = |on: Date, entered: Option<Date>| {
        on <= cut_off.on && cut_off.known.is_none_or(|known| entered.unwrap_or(on) <= known)
    };
    if !known(debt.issued, debt.entered) {
        return None;
    }
    let mut now = Plain {
        amount: debt.amount.minor(),
        credited: 0,
        canceled: 0,
        deducted: 0,
        off: 0,
        due: debt.due,
        disputed: None,
        disputes: Vec::new(),
        payments: Vec::new(),
        lost: None,
        other: None,
    };
    let mut events: Vec<&DebtEvent> = debt.events.iter().filter(|event| known(event.on, event.entered)).collect();
    events.sort_by_key(|event| event.on);
    for event in events {
        match &event.act {
            DebtAct::Paid { amount, receipt, received, by } => now.payments.push(Payment {
                receipt: receipt.clone().unwrap(),
                day: received.unwrap_or(event.on).min(event.on),
                amount: amount.minor(),
                by: *by,
            }),
            DebtAct::PaymentReversed { receipt, .. } => {
                now.payments.retain(|payment| Some(&payment.receipt) != receipt.as_ref());
            }
            DebtAct::Credited { amount } => {
                now.credited += amount.minor();
                now.other = Some(event.on);
            }
            DebtAct::Deducted { amount } => {
                now.deducted += amount.minor();
                now.other = Some(event.on);
            }
            DebtAct::DeductionReversed { amount } => now.deducted -= amount.minor(),
            DebtAct::WrittenOff { amount } => {
                now.off += amount.minor();
                if now.open() <= small && now.lost.is_none() {
                    now.lost = Some((event.on, Box::new(now.clone())));
                }
            }
            DebtAct::Recovered { amount } => now.off -= amount.minor(),
            DebtAct::Canceled {} => {
                now.canceled += now.open();
                now.other = Some(event.on);
            }
            DebtAct::Changed { amount, due } => {
                now.amount = amount.as_ref().map_or(now.amount, Money::minor);
                now.due = due.unwrap_or(now.due);
            }
            DebtAct::Disputed { amount } => {
                now.disputed = Some(amount.as_ref().map_or(i64::MAX, Money::minor));
                if now.disputes.last().is_none_or(|last| last.1.is_some()) {
                    now.disputes.push((event.on, None));
                }
            }
            DebtAct::DisputeEnded { outcome } => {
                now.disputed = None;
                if let Some(last) = now.disputes.last_mut().filter(|last| last.1.is_none()) {
                    last.1 = Some(event.on);
                    if *outcome == DisputeOutcome::CustomerWrong {
                        now.disputes.pop();
                    }
                }
            }
            DebtAct::Promised { .. } | DebtAct::Reminded { .. } | DebtAct::Reassigned { .. } => {}
        }
    }
    Some(now)
}

/// A due date on the next working day.
pub fn rolled(due: Date, calendar: Option<&Calendar>) -> Date {
    calendar.map_or(due, |calendar| calendar.adjust(due, BusinessDay::Following).unwrap())
}

/// Whether a fraction is `upper / lower`; none for a divisor of zero.
pub fn is(found: Option<duebook::Fraction>, upper: i128, lower: i128) -> bool {
    match found {
        None => lower == 0,
        Some(found) => lower != 0 && i128::from(found.numerator) * lower == upper * i128::from(found.denominator),
    }
}

/// Money at a cut-off: what is left of it.
pub fn left(lot: &Prepayment, cut_off: &CutOff) -> i64 {
    let known = |on: Date, entered: Option<Date>| {
        on <= cut_off.on && cut_off.known.is_none_or(|known| entered.unwrap_or(on) <= known)
    };
    if !known(lot.received, lot.entered) {
        return 0;
    }
    let mut left = lot.amount.minor();
    let mut events: Vec<&PrepaymentEvent> = lot.events.iter().filter(|event| known(event.on, event.entered)).collect();
    events.sort_by_key(|event| event.on);
    for event in events {
        match &event.act {
            PrepaymentAct::Applied { amount, .. }
            | PrepaymentAct::Refunded { amount, .. }
            | PrepaymentAct::Removed { amount } => left -= amount.minor(),
            PrepaymentAct::Bounced {} => left = 0,
            _ => {}
        }
    }
    left
}
