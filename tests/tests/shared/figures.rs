//! Portfolios with histories that hold together, entered early and late, and what they come to, day by day.
#![allow(dead_code, reason = "each file of properties uses its own part")]

use duebook::{
    Currency, CutOff, Date, Debt, DebtAct, DebtEvent, Debtor, DisputeOutcome, Field, Id, Money, Nature, PaidBy,
    Portfolio, Prepayment, PrepaymentAct, PrepaymentEvent, ReversalCause,
};
use proptest::collection::vec;
use proptest::prelude::*;

pub fn day(number: i64) -> Date {
    Date::parse("2026-01-01").unwrap().add_days(number).unwrap()
}

pub fn money(minor: i64, jpy: bool) -> Money {
    Money::new(minor, Currency::new(if jpy { "JPY" } else { "CNY" }).unwrap()).unwrap()
}

pub fn cny(minor: i64) -> Money {
    money(minor, false)
}

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub const CUSTOMERS: [&str; 4] = ["ACME", "BOLT", "CORD", "DELI"];
const OWNERS: [&str; 3] = ["LI", "WANG", "ZHAO"];

/// What is drawn for one record: customer, currency, days, amount, and steps of (what, day, size, days late).
type Drawn = (usize, bool, i64, i64, i64, Vec<(u8, i64, i64, i64)>);

fn debt(number: usize, (who, jpy, issued, days, amount, drawn): &Drawn) -> Debt {
    let money = |minor: i64| money(minor, *jpy);
    let mut debt =
        Debt::new(&format!("D-{number}"), CUSTOMERS[*who], money(*amount), day(*issued), day(issued + days)).unwrap();
    debt.entered = number.is_multiple_of(5).then(|| day(issued + 7));
    debt.owner = (!number.is_multiple_of(4)).then(|| id(OWNERS[number % 3]));
    debt.document = number.is_multiple_of(3).then(|| id(&format!("DOC-{}", number / 6)));
    if number.is_multiple_of(2) {
        debt.fields.push(Field::text("project", &format!("P-{}", number % 3)).unwrap());
    }
    let mut steps = drawn.clone();
    steps.sort_by_key(|step| step.1);
    let (mut open, mut paid, mut off, mut total, mut taken) = (*amount, 0, 0, *amount, 0);
    for (what, on, size, late) in steps {
        let part = |of: i64| (of * size / 100).max(1).min(of);
        let on = on.max(*issued);
        let act = match what {
            0..=3 if open > 0 => {
                let amount = part(open);
                open -= amount;
                paid += amount;
                let by = [PaidBy::Receipt, PaidBy::Prepayment, PaidBy::Netting][usize::from(what.min(2))];
                let receipt = (size % 2 == 0).then(|| id(&format!("R-{}", size % 3)));
                DebtAct::Paid { amount: money(amount), receipt, received: (size % 5 == 0).then(|| day(on - 4)), by }
            }
            4 if paid > 0 => {
                let amount = part(paid);
                open += amount;
                paid -= amount;
                let cause = if size % 2 == 0 { ReversalCause::Undone } else { ReversalCause::Bounced };
                let receipt = (size % 3 == 0).then(|| id(&format!("R-{}", size % 4)));
                DebtAct::PaymentReversed { amount: money(amount), receipt, cause }
            }
            5 if open > 0 => {
                let amount = part(open);
                open -= amount;
                DebtAct::Credited { amount: money(amount) }
            }
            6 if open > 0 => {
                let amount = part(open);
                open -= amount;
                off += amount;
                DebtAct::WrittenOff { amount: money(amount) }
            }
            7 if off > 0 => {
                let amount = part(off);
                open += amount;
                off -= amount;
                DebtAct::Recovered { amount: money(amount) }
            }
            8 => {
                total += size;
                open += size;
                DebtAct::Changed { amount: Some(money(total)), due: Some(day(on + size - 20)) }
            }
            9 => DebtAct::Disputed { amount: (size % 2 == 0).then(|| money(size + 1)) },
            10 => DebtAct::DisputeEnded { outcome: DisputeOutcome::Settled },
            11 => DebtAct::Reassigned { owner: id(OWNERS[usize::try_from(size).unwrap() % 3]) },
            12 if open > 0 && size > 80 => {
                total -= open;
                open = 0;
                DebtAct::Canceled {}
            }
            13 if open > 0 => {
                let amount = part(open);
                open -= amount;
                taken += amount;
                DebtAct::Deducted { amount: money(amount) }
            }
            15 if taken > 0 => {
                let amount = part(taken);
                open += amount;
                taken -= amount;
                DebtAct::DeductionReversed { amount: money(amount) }
            }
            14 => DebtAct::Reminded { level: 1 },
            _ => continue,
        };
        if matches!(act, DebtAct::Canceled {}) {
            debt.events.push(DebtEvent { on: day(on), entered: Some(day(on + late)), act });
            break;
        }
        debt.events.push(DebtEvent { on: day(on), entered: Some(day(on + late)), act });
    }
    debt
}

fn prepayment(number: usize, (who, jpy, received, _, amount, drawn): &Drawn) -> Prepayment {
    let money = |minor: i64| money(minor, *jpy);
    let mut money_of =
        Prepayment::new(&format!("M-{number}"), CUSTOMERS[*who], money(*amount), day(*received)).unwrap();
    money_of.since = (number % 4 == 1).then(|| day(received + 3));
    money_of.nature = [Nature::Advance, Nature::Unidentified, Nature::Deposit][number % 3];
    let mut steps = drawn.clone();
    steps.sort_by_key(|step| step.1);
    let (mut left, mut applied, mut refunded, mut removed) = (*amount, 0, 0, 0);
    for (what, on, size, late) in steps {
        let part = |of: i64| (of * size / 100).max(1).min(of);
        let on = on.max(*received + 3);
        let act = match what {
            0..=4 if left > 0 => {
                let amount = part(left);
                left -= amount;
                applied += amount;
                PrepaymentAct::Applied { amount: money(amount), item: None }
            }
            5 if applied > 0 => {
                let amount = part(applied);
                left += amount;
                applied -= amount;
                PrepaymentAct::Returned { amount: money(amount), item: None }
            }
            6..=8 if left > 0 => {
                let amount = part(left);
                left -= amount;
                refunded += amount;
                PrepaymentAct::Refunded { amount: money(amount), refund: None, account: None }
            }
            9 if left > 0 => {
                let amount = part(left);
                left -= amount;
                removed += amount;
                PrepaymentAct::Removed { amount: money(amount) }
            }
            12 if refunded > 0 => {
                let amount = part(refunded);
                left += amount;
                refunded -= amount;
                PrepaymentAct::RefundReturned { amount: money(amount), refund: None }
            }
            13 if removed > 0 => {
                let amount = part(removed);
                left += amount;
                removed -= amount;
                PrepaymentAct::Restored { amount: money(amount) }
            }
            10 => PrepaymentAct::RefundRequested { refund: id(&format!("F-{on}-{size}")), amount: money(size + 1) },
            11 if size > 80 => {
                left = 0;
                PrepaymentAct::Bounced {}
            }
            _ => continue,
        };
        money_of.events.push(PrepaymentEvent { on: day(on), entered: Some(day(on + late)), act });
    }
    money_of
}

/// Portfolios whose histories hold together with everything known.
pub fn portfolios() -> impl Strategy<Value = Portfolio> {
    let steps =
        |most: u8| vec((0_u8..most, 0_i64..100, 0_i64..100, prop_oneof![3 => Just(0_i64), 2 => 0_i64..40]), 0..9);
    let one = move || (0_usize..4, prop::bool::weighted(0.2), 0_i64..80, 0_i64..60, 1_i64..100_000, steps(16));
    (vec(one(), 0..14), vec(one(), 0..8)).prop_map(|(debts, monies)| Portfolio {
        debts: debts.iter().enumerate().map(|(number, drawn)| debt(number, drawn)).collect(),
        prepayments: monies.iter().enumerate().map(|(number, drawn)| prepayment(number, drawn)).collect(),
        debtors: CUSTOMERS
            .iter()
            .map(|name| Debtor {
                fields: vec![Field::text("region", if *name < "C" { "EAST" } else { "WEST" }).unwrap()],
                ..Debtor::new(name).unwrap()
            })
            .collect(),
    })
}

/// A cut-off: what is hidden may leave a history that does not hold together (a payment taken back that is not known).
pub fn holds(portfolio: &Portfolio, cut_off: &CutOff) -> bool {
    portfolio.debts.iter().all(|debt| debt.standing(cut_off).is_ok())
        && portfolio.prepayments.iter().all(|money| money.standing(cut_off).is_ok())
}

/// Open, not due, overdue, disputed of debts at a cut-off, from their standings.
pub fn parts<'a>(debts: impl Iterator<Item = &'a Debt>, cut_off: &CutOff, currency: Currency) -> [i64; 4] {
    let mut sums = [0; 4];
    for debt in debts.filter(|debt| debt.amount.currency() == currency) {
        let standing = debt.standing(cut_off).unwrap();
        let (open, disputed) = (standing.open.minor(), standing.disputed.minor());
        let late = standing.due < cut_off.on;
        let each = [open, if late { 0 } else { open - disputed }, if late { open - disputed } else { 0 }, disputed];
        for (sum, one) in sums.iter_mut().zip(each) {
            *sum += one;
        }
    }
    sums
}

/// The same of an answer.
pub fn shown(parts: &duebook::OpenParts) -> [i64; 4] {
    [parts.open, parts.not_due, parts.overdue, parts.disputed].map(|amount| amount.minor())
}

pub fn currencies() -> [Currency; 2] {
    [cny(0).currency(), money(0, true).currency()]
}

/// The events of a debt that are seen, in their order.
pub fn seen<'a>(debt: &'a Debt, cut_off: &CutOff) -> Vec<&'a DebtEvent> {
    let mut seen: Vec<&DebtEvent> = debt.events.iter().filter(|event| cut_off.sees(event.on, event.entered)).collect();
    seen.sort_by_key(|event| event.on);
    seen
}

/// A debt of which only some events have happened.
pub fn with_only(debt: &Debt, events: &[&DebtEvent]) -> Debt {
    Debt { events: events.iter().map(|event| (*event).clone()).collect(), ..debt.clone() }
}
