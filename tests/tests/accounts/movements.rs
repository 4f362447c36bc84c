//! Prepayment accounts hold their promises on random histories, and agree with a slow model.
//!
//! The model knows nothing of timelines, shelves or running figures: for every question it reads the whole
//! list of movements again into plain maps.

use std::collections::BTreeMap;

use duebook::{
    AccountFilter, AccountKey, AccountPlan, AccountPolicy, AccountRequest, Accounts, Act, BackDating, Control,
    Currency, Date, Draw, Field, HeldExpiry, HoldPurpose, HoldStatus, Id, Money, Movement, Nature, PaidItem,
    RefundCause, Result, Scope, json,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;

const DAYS: i64 = 30;

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).unwrap()
}

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn day(number: i64) -> Date {
    Date::new(2026, 2, 20).unwrap().add_days(number).unwrap()
}

fn days() -> impl Iterator<Item = Date> {
    (-1..DAYS + 15).map(day)
}

/// One of three accounts; two belong to the same customer.
fn account(which: u8) -> AccountKey {
    let cny = Currency::new("CNY").unwrap();
    match which % 3 {
        0 => AccountKey::new("ACME", cny).unwrap(),
        1 => AccountKey {
            fields: vec![Field::text("contract", "C-1").unwrap()],
            ..AccountKey::new("ACME", cny).unwrap()
        },
        _ => AccountKey::new("BOLT", cny).unwrap(),
    }
}

const NATURES: [Nature; 7] = [
    Nature::Advance,
    Nature::Promotional,
    Nature::ContractLiability,
    Nature::Deposit,
    Nature::Guarantee,
    Nature::Unidentified,
    Nature::Earnest,
];

fn item(customer: &Id, which: u8) -> PaidItem {
    let project = ["P-1", "P-2"][usize::from(which % 2)];
    let fields = if which.is_multiple_of(3) { vec![] } else { vec![Field::text("project", project).unwrap()] };
    PaidItem { item: id(format!("INV-{which}")), customer: customer.clone(), fields }
}

fn scope(which: u8) -> Vec<Scope> {
    let limit = |values: &[&str]| Scope {
        field: id("project"),
        values: values.iter().map(|value| Field::text("project", value).unwrap().value).collect(),
    };
    match which % 5 {
        0 => vec![limit(&["P-1"])],
        1 => vec![limit(&["P-2", "P-1"])],
        _ => vec![],
    }
}

// ---- random histories ----------------------------------------------------------------------------

#[derive(Clone, Copy, Debug)]
struct Op {
    kind: u8,
    /// How many days after the one before; below zero it is back-dated.
    step: i64,
    a: u8,
    b: u8,
    amount: i64,
}

fn op() -> impl Strategy<Value = Op> {
    let step = prop_oneof![6 => 0_i64..3, 1 => -8_i64..0];
    (
        prop_oneof![8 => 0_u8..23, 3 => 6_u8..11, 1 => Just(22_u8), 1 => Just(23_u8)],
        step,
        any::<u8>(),
        any::<u8>(),
        1_i64..60,
    )
        .prop_map(|(kind, step, a, b, amount): (u8, i64, u8, u8, i64)| Op { kind, step, a, b, amount })
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    prop::collection::vec(op(), 0..60)
}

fn policy() -> impl Strategy<Value = AccountPolicy> {
    any::<bool>().prop_map(|protected| AccountPolicy {
        held_expiry: if protected { HeldExpiry::Protected } else { HeldExpiry::Expires },
        ..AccountPolicy::default()
    })
}

/// What is asked for, from whatever is there.
fn request(accounts: &Accounts, op: Op, on: Date) -> AccountRequest {
    let Op { kind, a, b, amount, .. } = op;
    let account = account(a);
    let to = self::account(b);
    // Mostly an open hold, sometimes any.
    let mut holds = accounts.holds(&AccountFilter::default(), if b % 8 == 0 { day(DAYS * 2) } else { on }).unwrap();
    if b % 8 != 0 {
        let refund = kind == 19;
        holds.retain(|hold| {
            let lapsed = hold.status == HoldStatus::Lapsed && hold.by.is_none();
            let usable = hold.status == HoldStatus::Open && (hold.purpose == HoldPurpose::Refund) == refund;
            if kind == 12 { lapsed } else { usable }
        });
    }
    let held = holds.get(usize::from(b) % holds.len().max(1));
    let hold = held.map_or_else(|| id("H-0"), |hold| hold.hold.clone());
    let holder = held.map_or_else(|| account.customer.clone(), |hold| hold.account.customer.clone());
    let lots = accounts.lots(&AccountFilter::below(&account), day(DAYS * 2)).unwrap();
    let fitting = |nature: Nature| {
        kind != 22
            || b % 3 == 1
            || nature == [Nature::Unidentified, Nature::Advance, Nature::Deposit][usize::from(b % 3)]
    };
    let mine = |lot: &&duebook::AccountLot| {
        lot.account == account && fitting(lot.nature) && !(kind == 22 && lot.available.is_zero())
    };
    let lots: Vec<_> = lots.iter().filter(mine).collect();
    let some = lots.get(usize::from(b) % lots.len().max(1)).map_or(1, |lot| lot.available.minor().max(1));
    let lot = lots.get(usize::from(b) % lots.len().max(1)).map_or_else(|| id("R-0"), |lot| lot.lot.clone());
    let done: Vec<Id> = accounts.movements().map(|movement| movement.id.clone()).collect();
    let of = done.get(usize::from(b) % done.len().max(1)).cloned().unwrap_or_else(|| id("M-0"));
    let amount = cny(amount);
    let later = |more: u8| on.add_days(i64::from(more % 7) + 1).unwrap();
    let fields = item(&account.customer, b).fields;
    match kind {
        0..=5 => AccountRequest::Deposit {
            lot: None,
            account,
            amount: cny(amount.minor() * 4),
            received: (b % 4 == 0).then(|| on.add_days(-i64::from(b)).unwrap()),
            nature: NATURES[usize::from(b) % NATURES.len()],
            references: vec![],
            fields: vec![],
            scope: scope(a / 3),
            priority: (b % 3 == 0).then_some(i64::from(b % 2) * 10 + 45),
            expires: (a % 2 == 0).then(|| later(b)),
        },
        6..=8 => AccountRequest::Hold {
            hold: None,
            account,
            amount,
            purpose: [HoldPurpose::Order, HoldPurpose::Refund, HoldPurpose::Dispute][usize::from(b) % 3],
            reference: None,
            fields,
            until: (a % 2 == 1).then(|| later(b)),
            lots: if b % 5 == 0 { vec![lot] } else { vec![] },
        },
        9 | 10 => {
            let item = item(&holder, [1, 2, 4, b][usize::from(a % 4)]);
            AccountRequest::Capture { hold, item, amount: (a % 4 == 0).then_some(amount) }
        }
        11 => AccountRequest::Release { hold },
        12 => AccountRequest::Lapse { hold },
        13..=15 => {
            let lots = if b % 5 == 0 { vec![lot] } else { vec![] };
            AccountRequest::Apply { item: item(&account.customer, b), account, amount, lots }
        }
        16 | 17 => AccountRequest::Undo { of, amount: (a % 2 == 0).then_some(amount) },
        18 => AccountRequest::Refund {
            account,
            amount,
            cause: [RefundCause::Unused, RefundCause::ReceiverBreach][usize::from(a) % 2],
            reference: None,
            lots: if b % 2 == 0 { vec![lot] } else { vec![] },
        },
        19 => AccountRequest::PayOut { hold, amount: None, cause: RefundCause::Performed, reference: None },
        20 => AccountRequest::Transfer { account, to, amount, lots: vec![] },
        21 => AccountRequest::Expire { account },
        22 => match b % 3 {
            _ if amount.minor() > some => AccountRequest::Refund {
                account,
                amount: cny(some),
                cause: RefundCause::Agreed,
                reference: None,
                lots: vec![lot],
            },
            0 => AccountRequest::Identify { account, to, amount, nature: Nature::Advance, lots: vec![lot] },
            1 => AccountRequest::Reclassify { account, amount, nature: Nature::ContractLiability, lots: vec![lot] },
            _ => AccountRequest::Forfeit { account, amount, lots: vec![lot] },
        },
        _ if b % 9 == 0 => AccountRequest::Close { account },
        _ => AccountRequest::Reopen { account },
    }
}

/// Everything that is accepted of a random history; a refusal changes nothing.
fn run(ops: &[Op], policy: &AccountPolicy) -> Accounts {
    let mut accounts = Accounts::new(policy.clone());
    let mut today = 0;
    for (number, op) in ops.iter().enumerate() {
        let on = day((today + op.step).clamp(0, DAYS));
        today = (today + op.step.max(0)).min(DAYS);
        let before = accounts.clone();
        match accounts.decide(&id(format!("M-{number}")), on, &request(&accounts, *op, on)) {
            Ok(plan) => {
                let applied = accounts.apply(&plan.movement);
                assert_eq!(applied, Ok(()), "decided and then refused: {plan:?}");
            }
            Err(_) => assert!(accounts == before, "a refusal changed something"),
        }
    }
    accounts
}

// ---- the slow model ------------------------------------------------------------------------------

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct SlowLot {
    account: Option<AccountKey>,
    nature: Nature,
    since: Option<Date>,
    received: Option<Date>,
    expires: Option<Date>,
    priority: i64,
    scope: Vec<Scope>,
    left: i64,
    held: i64,
    granted: i64,
    out: BTreeMap<&'static str, i64>,
}

impl SlowLot {
    fn free(&self) -> i64 {
        self.left - self.held
    }
    fn expired(&self, on: Date) -> bool {
        self.expires.is_some_and(|expires| expires <= on)
    }
    fn take(&mut self, what: &'static str, amount: i64) {
        self.left -= amount;
        *self.out.entry(what).or_default() += amount;
    }
}

struct SlowHold {
    purpose: HoldPurpose,
    since: Date,
    until: Option<Date>,
    draws: Vec<Draw>,
    resolved: Option<Date>,
}

/// All lots at the end of a day, and what is held for refunds by account.
fn slow(
    movements: &[Movement],
    policy: &AccountPolicy,
    as_of: Date,
) -> (BTreeMap<Id, SlowLot>, BTreeMap<Id, SlowHold>) {
    let mut lots: BTreeMap<Id, SlowLot> = BTreeMap::new();
    let mut holds: BTreeMap<Id, SlowHold> = BTreeMap::new();
    // Holds first: when each was resolved, on whatever day.
    for Movement { on, act, .. } in movements {
        match act {
            Act::Hold { hold, purpose, until, draws, .. } => {
                let (purpose, since, until, draws) = (*purpose, *on, *until, draws.clone());
                holds.insert(hold.clone(), SlowHold { purpose, since, until, draws, resolved: None });
            }
            Act::Capture { hold, .. }
            | Act::Release { hold }
            | Act::Lapse { hold }
            | Act::Refund { hold: Some(hold), .. } => {
                holds.get_mut(hold).unwrap().resolved = Some(*on);
            }
            _ => {}
        }
    }
    let by_id: BTreeMap<&Id, &Movement> = movements.iter().map(|movement| (&movement.id, movement)).collect();
    for Movement { on, act, .. } in movements {
        // Facts of a lot hold on all days, amounts from theirs on.
        let counts = i64::from(*on <= as_of);
        let mut draw = |draws: &[Draw], what| {
            draws.iter().for_each(|d| lots.get_mut(&d.lot).unwrap().take(what, counts * d.amount.minor()));
        };
        match act {
            Act::Deposit { lot, account, amount, received, nature, scope, priority, expires, .. } => {
                let new = SlowLot {
                    account: Some(account.clone()),
                    nature: *nature,
                    since: Some(*on),
                    received: Some(received.unwrap_or(*on)),
                    expires: *expires,
                    priority: *priority,
                    scope: scope.clone(),
                    left: counts * amount.minor(),
                    granted: counts * amount.minor(),
                    ..SlowLot::default()
                };
                lots.insert(lot.clone(), new);
            }
            Act::Apply { draws, .. } | Act::Capture { draws, .. } => draw(draws, "applied"),
            Act::Refund { draws, .. } => draw(draws, "refunded"),
            Act::Expire { draws } => draw(draws, "expired"),
            Act::Forfeit { draws } => draw(draws, "forfeited"),
            Act::Transfer { moves, .. } | Act::Identify { moves, .. } | Act::Reclassify { moves, .. } => {
                for one in moves {
                    let old = lots.get_mut(&one.lot).unwrap();
                    old.take("moved", counts * one.amount.minor());
                    let new = SlowLot {
                        account: match act {
                            Act::Transfer { to, .. } | Act::Identify { to, .. } => Some(to.clone()),
                            _ => old.account.clone(),
                        },
                        nature: match act {
                            Act::Identify { nature, .. } | Act::Reclassify { nature, .. } => *nature,
                            _ => old.nature,
                        },
                        since: Some(*on),
                        left: counts * one.amount.minor(),
                        granted: counts * one.amount.minor(),
                        held: 0,
                        out: BTreeMap::new(),
                        ..old.clone()
                    };
                    lots.insert(one.into.clone(), new);
                }
            }
            Act::Undo { of, draws } => {
                for d in draws {
                    let back = counts * d.amount.minor();
                    match &by_id[of].act {
                        Act::Deposit { .. } => lots.get_mut(&d.lot).unwrap().take("withdrawn", back),
                        Act::Transfer { moves, .. } | Act::Identify { moves, .. } | Act::Reclassify { moves, .. } => {
                            let into = &moves.iter().find(|one| one.lot == d.lot).unwrap().into;
                            lots.get_mut(into).unwrap().take("withdrawn", back);
                            lots.get_mut(&d.lot).unwrap().take("moved", -back);
                        }
                        Act::Refund { .. } => lots.get_mut(&d.lot).unwrap().take("refunded", -back),
                        Act::Expire { .. } => lots.get_mut(&d.lot).unwrap().take("expired", -back),
                        Act::Forfeit { .. } => lots.get_mut(&d.lot).unwrap().take("forfeited", -back),
                        _ => lots.get_mut(&d.lot).unwrap().take("applied", -back),
                    }
                }
            }
            _ => {}
        }
    }
    for hold in holds.values() {
        for d in &hold.draws {
            let lot = lots.get_mut(&d.lot).unwrap();
            lot.held += held_of(hold, d, lot, policy, as_of);
        }
    }
    (lots, holds)
}

/// What a hold holds of a lot at the end of a day.
fn held_of(hold: &SlowHold, draw: &Draw, lot: &SlowLot, policy: &AccountPolicy, as_of: Date) -> i64 {
    let over = |end: Option<Date>| end.is_some_and(|end| end <= as_of);
    let expires = policy.held_expiry == HeldExpiry::Expires && over(lot.expires);
    let holds = hold.since <= as_of && !over(hold.until) && !over(hold.resolved) && !expires;
    i64::from(holds) * draw.amount.minor()
}

fn slow_today(accounts: &Accounts, policy: &AccountPolicy, as_of: Date) -> BTreeMap<Id, SlowLot> {
    let movements: Vec<Movement> = accounts.movements().collect();
    slow(&movements, policy, as_of).0
}

fn everything() -> AccountFilter {
    AccountFilter::default()
}

/// The histories are worth something: every kind of movement is accepted often.
#[test]
fn the_histories_reach_every_act() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen: BTreeMap<String, i64> = BTreeMap::new();
    for _ in 0..300 {
        let ops = ops().new_tree(&mut runner).unwrap().current();
        let policy = policy().new_tree(&mut runner).unwrap().current();
        for movement in run(&ops, &policy).movements() {
            let act: String = format!("{:?}", movement.act).chars().take_while(|c| c.is_alphanumeric()).collect();
            *seen.entry(act).or_default() += 1;
        }
    }
    let rare: Vec<_> = seen.iter().filter(|(_, times)| **times < 8).collect();
    assert!(seen.len() == 15 && rare.is_empty(), "{seen:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// A02, A03, A04, A14, A16: every figure of every day is that of the model, and booked is the sum.
    #[test]
    fn a02_a03_a04_a14_a16_every_day_is_that_of_the_slow_model(ops in ops(), policy in policy()) {
        let accounts = run(&ops, &policy);
        let movements: Vec<Movement> = accounts.movements().collect();
        for as_of in days() {
            let (lots, holds) = slow(&movements, &policy, as_of);
            let mut total = 0;
            for balance in accounts.balance(&everything(), as_of).unwrap() {
                for of in &balance.accounts {
                    let mine = || lots.values().filter(|lot| lot.account.as_ref() == Some(&of.account));
                    let free = |natures: &[Nature]| {
                        let usable = mine().filter(|lot| !lot.expired(as_of) && natures.contains(&lot.nature));
                        usable.map(SlowLot::free).sum::<i64>()
                    };
                    let held = |refund: bool| {
                        let these = holds.values().filter(|hold| (hold.purpose == HoldPurpose::Refund) == refund);
                        let draws = these.flat_map(|hold| hold.draws.iter().map(move |d| (hold, d)));
                        let mine = draws.filter(|(_, d)| lots[&d.lot].account.as_ref() == Some(&of.account));
                        mine.map(|(hold, d)| held_of(hold, d, &lots[&d.lot], &policy, as_of)).sum::<i64>()
                    };
                    use Nature::*;
                    prop_assert_eq!(of.booked.minor(), mine().map(|lot| lot.left).sum::<i64>(), "{}", as_of);
                    let usable = [Advance, Promotional, ContractLiability, Deposit, Earnest];
                    prop_assert_eq!(of.available.minor(), free(&usable), "{}", as_of);
                    prop_assert_eq!(of.guarantee.minor(), free(&[Guarantee]));
                    prop_assert_eq!(of.unidentified.minor(), free(&[Unidentified]));
                    prop_assert_eq!(of.held.minor(), held(false));
                    prop_assert_eq!(of.in_refund.minor(), held(true));
                    let expired = mine().filter(|lot| lot.expired(as_of)).map(SlowLot::free).sum::<i64>();
                    prop_assert_eq!(of.expired.minor(), expired);
                    let parts = [of.available, of.held, of.in_refund, of.guarantee, of.unidentified, of.expired];
                    prop_assert_eq!(Money::sum(parts, of.booked.currency()).unwrap(), of.booked);
                    prop_assert!(parts.iter().all(|part| !part.is_negative()), "{:?} on {}", of, as_of);
                    total += of.booked.minor();
                }
                let booked = balance.accounts.iter().map(|of| of.booked.minor()).sum::<i64>();
                prop_assert_eq!(balance.booked.minor(), booked);
            }
            prop_assert_eq!(total, lots.values().map(|lot| lot.left).sum::<i64>());
            prop_assert!(lots.values().all(|lot| lot.free() >= 0 && lot.held >= 0 && lot.left >= 0));
        }
    }

    /// A04, A14, A18: every lot of every day is that of the model, and adds up.
    #[test]
    fn a04_a14_a18_every_lot_adds_up(ops in ops(), policy in policy()) {
        let accounts = run(&ops, &policy);
        for as_of in days().step_by(3) {
            let model = slow_today(&accounts, &policy, as_of);
            let lots = accounts.lots(&everything(), as_of).unwrap();
            prop_assert_eq!(lots.len(), model.values().filter(|lot| lot.since.unwrap() <= as_of).count());
            for lot in lots {
                let of = &model[&lot.lot];
                prop_assert_eq!((lot.left.minor(), lot.held.minor()), (of.left, of.held));
                prop_assert_eq!(lot.granted.minor(), of.granted);
                let out = |what: &str| of.out.get(what).copied().unwrap_or(0);
                let out = ["applied", "refunded", "expired", "forfeited", "moved", "withdrawn"].map(out);
                let told = [lot.applied, lot.refunded, lot.expired, lot.forfeited, lot.moved, lot.withdrawn];
                prop_assert_eq!(told.map(|money| money.minor()), out);
                prop_assert_eq!(lot.granted.minor(), lot.left.minor() + out.iter().sum::<i64>());
                let usable = if of.expired(as_of) { 0 } else { of.free() };
                prop_assert_eq!(lot.available.minor(), usable);
            }
        }
    }

    /// A01: what came in is what is there and what went out; every line of the ledger follows from the last.
    #[test]
    fn a01_the_ledger_runs_from_opening_to_closing(ops in ops(), policy in policy(), from in 0..DAYS, length in 0..DAYS) {
        let accounts = run(&ops, &policy);
        for which in 0..3 {
            let (from, to) = (day(from), day(from + length));
            let Ok(ledger) = accounts.ledger(&account(which), from, to) else { continue };
            let (mut booked, mut on) = (ledger.opening.booked, from);
            let (mut held, mut available) =
                (ledger.opening.held.plus(ledger.opening.in_refund).unwrap(), ledger.opening.available);
            for line in &ledger.lines {
                booked = booked.plus(line.change).unwrap();
                prop_assert_eq!(line.booked, booked);
                prop_assert!(line.on >= on && line.on <= to);
                (on, held, available) = (line.on, line.held, line.available);
                prop_assert!(!line.event.en().is_empty() && !line.event.zh().is_empty());
            }
            prop_assert_eq!(booked, ledger.closing.booked);
            prop_assert_eq!(held, ledger.closing.held.plus(ledger.closing.in_refund).unwrap());
            prop_assert_eq!(available, ledger.closing.available, "{:#?}", ledger);
            let touches = |movement: &Movement| movement.on >= from && movement.on <= to;
            let lines = ledger.lines.iter().filter(|line| line.movement.is_some()).count();
            prop_assert!(lines <= accounts.movements().filter(touches).count());
        }
    }

    /// A05: a hold is resolved once, and whoever comes later is told by what.
    #[test]
    fn a05_a_hold_is_resolved_once(ops in ops(), policy in policy()) {
        let mut accounts = run(&ops, &policy);
        let last = day(DAYS);
        for hold in accounts.holds(&everything(), last).unwrap() {
            let Some(by) = hold.by else { continue };
            for act in [
                Act::Release { hold: hold.hold.clone() },
                Act::Lapse { hold: hold.hold.clone() },
                Act::Capture { hold: hold.hold.clone(), item: item(&hold.account.customer, 0), draws: vec![] },
                Act::Refund { hold: Some(hold.hold.clone()), cause: RefundCause::Unused, reference: None, draws: vec![] },
            ] {
                let refused = accounts.apply(&Movement { id: id("NEW"), on: last, act }).unwrap_err();
                prop_assert_eq!(refused.code(), "hold_resolved");
                let named = matches!(refused.kind(), duebook::ErrorKind::HoldResolved { by: named, .. } if *named == by);
                prop_assert!(named);
            }
        }
    }

    /// A06: what a hold paid is at most what it held, and nothing stays held.
    #[test]
    fn a06_captured_and_freed_are_what_was_held(ops in ops(), policy in policy()) {
        let accounts = run(&ops, &policy);
        for as_of in days().step_by(4) {
            for hold in accounts.holds(&everything(), as_of).unwrap() {
                prop_assert!(hold.taken.minor() >= 0 && hold.taken.minor() <= hold.amount.minor());
                let paid = matches!(hold.status, HoldStatus::Captured | HoldStatus::PaidOut);
                prop_assert_eq!(paid, hold.taken.minor() > 0);
                let open = hold.status == HoldStatus::Open;
                prop_assert!(open || hold.held.is_zero());
                prop_assert!(hold.held.minor() <= hold.amount.minor());
            }
        }
    }

    /// A06, A22: a capture to the unit is accepted, one more is refused and changes nothing.
    #[test]
    fn a06_a22_a_capture_ends_at_what_is_held(ops in ops(), policy in policy()) {
        let accounts = run(&ops, &policy);
        let last = day(DAYS);
        for hold in accounts.holds(&everything(), last).unwrap() {
            let wish = |amount| AccountRequest::Capture { hold: hold.hold.clone(), item: PaidItem {
                fields: vec![Field::text("project", "P-1").unwrap()], ..item(&hold.account.customer, 0) }, amount };
            if hold.status != HoldStatus::Open || hold.purpose == HoldPurpose::Refund || hold.held.is_zero() {
                continue;
            }
            let more = accounts.decide(&id("NEW"), last, &wish(Some(hold.held.plus(cny(1)).unwrap())));
            prop_assert!(["over_captured", "account_closed"].contains(&more.unwrap_err().code()));
            let Ok(plan) = accounts.decide(&id("NEW"), last, &wish(None)) else { continue };
            let mut after = accounts.clone();
            after.apply(&plan.movement).unwrap();
            let sum: i64 = plan.because.iter().map(|one| one.amount.minor()).sum();
            prop_assert_eq!(sum, hold.held.minor());
        }
    }

    /// A07: no capture and no release is refused for lack of balance.
    #[test]
    fn a07_what_is_held_is_there(ops in ops(), policy in policy()) {
        let mut accounts = run(&ops, &policy);
        let last = day(DAYS);
        for (number, hold) in accounts.holds(&everything(), last).unwrap().into_iter().enumerate() {
            if hold.status != HoldStatus::Open {
                continue;
            }
            let act = AccountRequest::Release { hold: hold.hold.clone() };
            let plan = accounts.decide(&id("NEW"), last, &act);
            prop_assert!(plan.is_ok(), "{:?}", plan);
            let wish = if hold.purpose == HoldPurpose::Refund {
                let hold = hold.hold.clone();
                AccountRequest::PayOut { hold, amount: None, cause: RefundCause::Performed, reference: None }
            } else {
                let item = PaidItem { fields: vec![Field::text("project", "P-1").unwrap()], ..item(&hold.account.customer, 0) };
                AccountRequest::Capture { hold: hold.hold.clone(), item, amount: None }
            };
            match accounts.decide(&id(format!("NEW-{number}")), last, &wish) {
                Ok(plan) => prop_assert_eq!(accounts.apply(&plan.movement), Ok(())),
                Err(refused) => {
                    let known = ["out_of_scope", "account_closed", "unidentified_money"].contains(&refused.code());
                    // A hold whose lots all expired under the policy holds nothing.
                    let nothing = refused.code() == "over_captured" && hold.held.is_zero();
                    prop_assert!(known || nothing, "{refused}");
                }
            }
        }
    }

    /// A08, A09, A10, C12: taken back whole or in parts, in any order, everything is as it was.
    #[test]
    fn a08_a09_a10_c12_taking_back_restores_every_lot(ops in ops(), policy in policy(), which in any::<u8>(), cuts in prop::collection::vec(1_i64..40, 0..4)) {
        let before = run(&ops, &policy);
        let last = day(DAYS);
        let mut accounts = before.clone();
        let wanted = account(which);
        let Ok(balances) = before.balance(&AccountFilter::below(&wanted), last).map(|mut b| b.pop()) else { return Ok(()) };
        let Some(balance) = balances else { return Ok(()) };
        let amount = balance.accounts.iter().find(|of| of.account == wanted).map_or(0, |of| of.available.minor());
        let item = PaidItem { fields: vec![Field::text("project", "P-1").unwrap()], ..item(&wanted.customer, 0) };
        let wish = |amount: i64| AccountRequest::Apply { account: wanted.clone(), item: item.clone(), amount: cny(amount), lots: vec![] };
        let Some(plan) = (1..=amount).rev().find_map(|amount| before.decide(&id("PAY"), last, &wish(amount)).ok()) else { return Ok(()) };
        accounts.apply(&plan.movement).unwrap();
        let total: i64 = plan.because.iter().map(|one| one.amount.minor()).sum();
        // More than was taken is refused.
        let more = AccountRequest::Undo { of: id("PAY"), amount: Some(cny(total + 1)) };
        prop_assert_eq!(accounts.decide(&id("BACK"), last, &more).unwrap_err().code(), "over_undone");
        let (mut open, mut parts) = (total, Vec::new());
        for cut in cuts {
            if cut < open {
                parts.push(cut);
                open -= cut;
            }
        }
        parts.push(open);
        let mut there: Vec<Accounts> = Vec::new();
        for order in [parts.clone(), parts.iter().rev().copied().collect()] {
            let mut accounts = accounts.clone();
            for (number, part) in order.into_iter().enumerate() {
                let wish = AccountRequest::Undo { of: id("PAY"), amount: Some(cny(part)) };
                let back = accounts.decide(&id(format!("BACK-{number}")), last, &wish).unwrap();
                accounts.apply(&back.movement).unwrap();
            }
            there.push(accounts);
        }
        let nothing = AccountRequest::Undo { of: id("PAY"), amount: None };
        for after in &there {
            prop_assert_eq!(after.decide(&id("AGAIN"), last, &nothing).unwrap_err().code(), "over_undone");
            for as_of in days() {
                prop_assert_eq!(after.balance(&everything(), as_of).unwrap(), before.balance(&everything(), as_of).unwrap());
                prop_assert_eq!(after.lots(&everything(), as_of).unwrap(), before.lots(&everything(), as_of).unwrap());
                prop_assert_eq!(after.to_lots(&everything(), as_of).unwrap(), before.to_lots(&everything(), as_of).unwrap());
            }
            // The order of consumption is the old one, too.
            let again = after.decide(&id("PAY-2"), last, &wish(total)).unwrap();
            prop_assert_eq!(&again.because, &plan.because);
        }
    }

    /// A10: after a part was taken back, what stays applied is a prefix of what was applied.
    #[test]
    fn a10_two_parts_in_either_order_leave_the_same(ops in ops(), policy in policy(), first in 1_i64..30, second in 1_i64..30) {
        let accounts = run(&ops, &policy);
        let last = day(DAYS);
        let used: Vec<Movement> = accounts.movements().filter(|m| matches!(m.act, Act::Apply { .. } | Act::Refund { .. } | Act::Capture { .. })).collect();
        for movement in used {
            let back = |accounts: &mut Accounts, name: &str, amount: i64| -> Result<()> {
                let wish = AccountRequest::Undo { of: movement.id.clone(), amount: Some(cny(amount)) };
                let plan = accounts.decide(&id(name), last, &wish)?;
                accounts.apply(&plan.movement)
            };
            let (mut one, mut other) = (accounts.clone(), accounts.clone());
            let left = back(&mut one, "B-1", first).and_then(|()| back(&mut one, "B-2", second));
            let right = back(&mut other, "B-1", second).and_then(|()| back(&mut other, "B-2", first));
            prop_assert_eq!(left.is_ok(), right.is_ok());
            if left.is_ok() {
                // What was taken last went back first: full links, at most one in part, then empty ones.
                let (Act::Apply { item, .. } | Act::Capture { item, .. }) = &movement.act else { continue };
                let links = one.links(&item.item, last).unwrap();
                let links: Vec<_> = links.into_iter().filter(|link| link.movement == movement.id).collect();
                let first = links.iter().position(|link| !link.taken_back.is_zero()).unwrap();
                prop_assert!(links.iter().skip(first + 1).all(|link| link.taken_back == link.paid), "{:?}", links);
                prop_assert_eq!(one.lots(&everything(), last).unwrap(), other.lots(&everything(), last).unwrap());
            }
        }
    }

    /// C12, R40: what is taken back of a link is never more than it paid, and the links are what the lots applied.
    #[test]
    fn c12_r40_links_are_what_the_lots_applied(ops in ops(), policy in policy(), at in 0..DAYS + 8) {
        let accounts = run(&ops, &policy);
        let as_of = day(at);
        let mut applied: BTreeMap<Id, i64> = BTreeMap::new();
        let items: std::collections::BTreeSet<Id> = accounts.movements().filter_map(|movement| match &movement.act {
            Act::Apply { item, .. } | Act::Capture { item, .. } => Some(item.item.clone()),
            _ => None,
        }).collect();
        for item in items {
            for link in accounts.links(&item, as_of).unwrap() {
                prop_assert!(link.on <= as_of && !link.taken_back.is_negative());
                prop_assert!(link.taken_back.minor() <= link.paid.minor());
                *applied.entry(link.lot).or_default() += link.paid.minor() - link.taken_back.minor();
            }
        }
        for lot in accounts.lots(&everything(), as_of).unwrap() {
            prop_assert_eq!(applied.remove(&lot.lot).unwrap_or(0), lot.applied.minor());
        }
        prop_assert!(applied.values().all(|left| *left == 0));
    }

    /// R43: what later movements use can only be taken back after them, and the refusal names the next one.
    #[test]
    fn r43_a_used_deposit_is_taken_back_last(ops in ops(), policy in policy()) {
        let mut accounts = run(&ops, &policy);
        let last = day(DAYS);
        let of = |accounts: &Accounts| accounts.movements().map(|m| m.id.clone()).collect::<Vec<_>>();
        for (number, movement) in of(&accounts).into_iter().enumerate() {
            let mut next = movement;
            for again in 0..200 {
                let wish = AccountRequest::Undo { of: next.clone(), amount: None };
                match accounts.decide(&id(format!("BACK-{number}-{again}")), last, &wish) {
                    Ok(plan) => {
                        accounts.apply(&plan.movement).unwrap();
                        break;
                    }
                    Err(refused) => match refused.kind() {
                        duebook::ErrorKind::DependsOn { movement } => {
                            let user = accounts.movements().find(|m| m.id == *movement).unwrap();
                            // A hold in the way is released; anything else is taken back first.
                            if let Act::Hold { hold, until, .. } = user.act {
                                let act = if until.is_some_and(|until| until <= last) { Act::Lapse { hold } } else { Act::Release { hold } };
                                let release = Movement { id: id(format!("R-{number}-{again}")), on: last, act };
                                prop_assert_eq!(accounts.apply(&release), Ok(()));
                            } else {
                                next = movement.clone();
                            }
                        }
                        kind => {
                            let code = refused.code();
                            prop_assert!(["over_undone", "not_undoable"].contains(&code), "{kind:?}");
                            break;
                        }
                    },
                }
                prop_assert!(again < 199, "no end in sight");
            }
        }
    }

    /// A11: only paid money that is free goes back; given money never does.
    #[test]
    fn a11_a_refund_takes_paid_free_money_only(ops in ops(), policy in policy(), which in any::<u8>()) {
        let accounts = run(&ops, &policy);
        let (last, wanted) = (day(DAYS), account(which));
        let lots = accounts.lots(&AccountFilter::below(&wanted), last).unwrap();
        let mine: Vec<_> = lots.into_iter().filter(|lot| lot.account == wanted).collect();
        let paid = |nature| matches!(nature, Nature::Advance | Nature::ContractLiability | Nature::Earnest);
        let most: i64 = mine.iter().filter(|lot| paid(lot.nature)).map(|lot| lot.available.minor()).sum();
        let wish = |amount, lots, cause| AccountRequest::Refund { account: wanted.clone(), amount: cny(amount), cause, reference: None, lots };
        let more = accounts.decide(&id("BACK"), last, &wish(most + 1, vec![], RefundCause::Unused)).unwrap_err();
        if more.code() == "insufficient_balance" {
            let duebook::ErrorKind::InsufficientBalance { available, gap, .. } = more.kind() else { panic!() };
            prop_assert_eq!((available.minor(), gap.minor()), (most, 1));
            if most > 0 {
                let plan = accounts.decide(&id("BACK"), last, &wish(most, vec![], RefundCause::Unused)).unwrap();
                let natures = plan.because.iter().map(|one| mine.iter().find(|lot| lot.lot == one.lot).unwrap().nature);
                prop_assert!(natures.into_iter().all(paid));
            }
            for lot in mine.iter().filter(|lot| lot.available.minor() > 0) {
                let code = |cause| {
                    let done = accounts.decide(&id("BACK"), last, &wish(1, vec![lot.lot.clone()], cause));
                    done.map_or_else(|e| e.code(), |_| "")
                };
                let unused = match lot.nature {
                    Nature::Promotional => "not_refundable",
                    Nature::Deposit => "deposit_binding",
                    _ => "",
                };
                prop_assert_eq!(code(RefundCause::Unused), unused);
                prop_assert_eq!(code(RefundCause::PayerBreach), unused);
                let returned = if lot.nature == Nature::Promotional { "not_refundable" } else { "" };
                prop_assert_eq!(code(RefundCause::Agreed), returned);
            }
        } else {
            prop_assert!(["unknown_account", "account_closed"].contains(&more.code()), "{more}");
        }
    }

    /// A15: the lots taken are those of a plain sort, whatever the order in which the money came in.
    #[test]
    fn a15_the_order_of_consumption_is_that_of_a_plain_sort(
        lots in prop::collection::vec((any::<u8>(), any::<u8>(), 1_i64..30, 0_i64..6), 1..14),
        seed in any::<u64>(), amount in 1_i64..200, paid in any::<u8>(),
    ) {
        let acme = account(0);
        let deposit = |(number, (a, b, amount, age)): (usize, &(u8, u8, i64, i64))| Movement {
            id: id(format!("M-{number}")),
            on: day(0),
            act: Act::Deposit {
                lot: id(format!("R-{}", (number * 7) % 10 * 100 + number)),
                account: acme.clone(),
                amount: cny(*amount),
                received: Some(day(-age)),
                nature: NATURES[usize::from(*b) % NATURES.len()],
                references: vec![],
                fields: vec![],
                scope: scope(*a),
                priority: i64::from(*b % 3) * 10,
                expires: (a % 2 == 0).then(|| day(i64::from(b % 4))).filter(|day| *day > self::day(0)),
            },
        };
        let movements: Vec<Movement> = lots.iter().enumerate().map(deposit).collect();
        let mut shuffled = movements.clone();
        let mut state = seed | 1;
        for place in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(place, usize::try_from(state >> 33).unwrap() % (place + 1));
        }
        let item = item(&acme.customer, paid);
        let on = day(2);
        let model = slow(&movements, &AccountPolicy::default(), on).0;
        let fits = |lot: &SlowLot| lot.scope.iter().all(|limit| {
            item.fields.iter().any(|field| field.name == limit.field && limit.values.contains(&field.value))
        });
        let mut order: Vec<_> = model.iter().filter(|(_, lot)| {
            let by_name = matches!(lot.nature, Nature::Guarantee | Nature::Unidentified);
            !by_name && !lot.expired(on) && fits(lot)
        }).collect();
        order.sort_by_key(|(id, lot)| {
            let never = (lot.expires.is_none(), lot.expires);
            (lot.scope.is_empty(), lot.priority, never, lot.nature != Nature::Promotional, lot.received, (*id).clone())
        });
        let there: i64 = order.iter().map(|(_, lot)| lot.left).sum();
        let wish = AccountRequest::Apply { account: acme.clone(), item: item.clone(), amount: cny(amount), lots: vec![] };
        let mut plans: Vec<Result<AccountPlan>> = Vec::new();
        for list in [&movements, &shuffled] {
            let accounts = Accounts::replay(list, AccountPolicy::default()).unwrap();
            plans.push(accounts.decide(&id("PAY"), on, &wish));
        }
        prop_assert_eq!(&plans[0], &plans[1]);
        if amount > there {
            let refused = plans.remove(0).unwrap_err();
            let duebook::ErrorKind::InsufficientBalance { available, gap, .. } = refused.kind() else { panic!("{refused}") };
            prop_assert_eq!((available.minor(), gap.minor()), (there, amount - there));
            return Ok(());
        }
        let mut open = amount;
        let mut expected = Vec::new();
        for (lot, of) in order {
            let take = open.min(of.left);
            if take > 0 {
                expected.push((lot.clone(), take));
            }
            open -= take;
        }
        let plan = plans.remove(0).unwrap();
        let taken: Vec<(Id, i64)> = plan.because.iter().map(|one| (one.lot.clone(), one.amount.minor())).collect();
        prop_assert_eq!(taken, expected);
        prop_assert!(plan.because.iter().all(|one| one.reason.en() != one.reason.zh()));
    }

    /// A16, E17: a draw is accepted exactly if every lot stays legal on every day, back-dated or not.
    #[test]
    fn a16_a_draw_is_accepted_exactly_if_every_day_stays_legal(ops in ops(), policy in policy(), on in 0..DAYS, lot in any::<u8>(), amount in 1_i64..40) {
        let accounts = run(&ops, &policy);
        let lots = accounts.lots(&everything(), day(DAYS * 2)).unwrap();
        let Some(lot) = lots.get(usize::from(lot) % lots.len().max(1)) else { return Ok(()) };
        let on = day(on);
        let customer = &lot.account.customer;
        let item = PaidItem { fields: vec![Field::text("project", "P-1").unwrap()], ..item(customer, 0) };
        let draws = vec![Draw { lot: lot.lot.clone(), amount: cny(amount) }];
        let movement = Movement { id: id("PAY"), on, act: Act::Apply { item: item.clone(), draws } };
        let mut after = accounts.clone();
        let answer = after.apply(&movement);
        let mut movements: Vec<Movement> = accounts.movements().collect();
        movements.push(movement);
        let legal = days().filter(|d| *d >= on).all(|d| slow(&movements, &policy, d).0[&lot.lot].free() >= 0);
        let (of, _) = slow(&movements, &policy, on);
        let of = &of[&lot.lot];
        let fits = of.scope.is_empty() || of.scope[0].values.contains(&item.fields[0].value);
        let usable = of.since.unwrap() <= on && !of.expired(on) && fits && of.nature != Nature::Unidentified;
        let closed = matches!(&answer, Err(e) if e.code() == "account_closed");
        prop_assert_eq!(answer.is_ok(), usable && legal && !closed, "{:?} {:?}", answer, of);
        if let Err(refused) = answer {
            prop_assert!(after == accounts);
            if usable && !closed {
                match refused.kind() {
                    duebook::ErrorKind::InsufficientAvailable { available, .. } => {
                        prop_assert_eq!(available.minor(), of.free() + amount);
                    }
                    duebook::ErrorKind::ShortLater { day, available, .. } => {
                        let then = slow(&movements, &policy, *day).0[&lot.lot].free() + amount;
                        prop_assert_eq!(available.minor(), then);
                        let earlier = days().filter(|d| *d >= on && d < day);
                        for d in earlier {
                            prop_assert!(slow(&movements, &policy, d).0[&lot.lot].free() >= 0);
                        }
                    }
                    kind => prop_assert!(false, "{kind:?}"),
                }
            }
        }
    }

    /// A19: money with a scope pays nothing outside it, and a wider scope never pays less in all.
    #[test]
    fn a19_scoped_money_stays_within_its_scope(ops in ops(), policy in policy()) {
        let accounts = run(&ops, &policy);
        for movement in accounts.movements() {
            let (Act::Apply { item, draws } | Act::Capture { item, draws, .. }) = &movement.act else { continue };
            for draw in draws {
                for limit in accounts.scope(&draw.lot).unwrap() {
                    let value = item.fields.iter().find(|field| field.name == limit.field).map(|field| &field.value);
                    prop_assert!(value.is_some_and(|value| limit.values.contains(value)));
                }
            }
        }
        let movements: Vec<Movement> = accounts.movements().filter(|m| matches!(m.act, Act::Deposit { .. })).collect();
        let wider: Vec<Movement> = movements.iter().cloned().map(|mut movement| {
            if let Act::Deposit { scope, .. } = &mut movement.act {
                scope.iter_mut().for_each(|limit| limit.values.extend(["P-1", "P-2"].map(|p| Field::text("project", p).unwrap().value)));
            }
            movement
        }).collect();
        let most = |movements: &[Movement], which: u8| {
            let accounts = Accounts::replay(movements, policy.clone()).unwrap();
            let on = day(DAYS);
            let item = PaidItem { fields: vec![Field::text("project", ["P-1", "P-2"][usize::from(which)]).unwrap()], ..item(&id("ACME"), 0) };
            let wish = AccountRequest::Apply { account: account(0), item, amount: cny(1_000_000), lots: vec![] };
            match accounts.decide(&id("PAY"), on, &wish).unwrap_err().kind() {
                duebook::ErrorKind::InsufficientBalance { available, .. } => available.minor(),
                _ => 0,
            }
        };
        for which in 0..2 {
            prop_assert!(most(&movements, which) <= most(&wider, which));
        }
    }

    /// A13: whatever is moved between accounts, the group has what it had.
    #[test]
    fn a13_a_transfer_keeps_the_total_of_the_group(ops in ops(), policy in policy(), from in 0_u8..3, to in 0_u8..3, amount in 1_i64..60) {
        let accounts = run(&ops, &policy);
        let last = day(DAYS);
        let wish = AccountRequest::Transfer { account: account(from), to: account(to), amount: cny(amount), lots: vec![] };
        match accounts.decide(&id("MOVE"), last, &wish) {
            Ok(plan) => {
                prop_assert!(from != to);
                let mut after = accounts.clone();
                after.apply(&plan.movement).unwrap();
                let total = |accounts: &Accounts| accounts.balance(&everything(), last).unwrap()[0].booked;
                prop_assert_eq!(total(&after), total(&accounts));
                let Act::Transfer { moves, .. } = &plan.movement.act else { panic!() };
                for one in moves {
                    let find = |lot: &Id| after.lots(&everything(), last).unwrap().into_iter().find(|l| l.lot == *lot).unwrap();
                    let (old, new) = (find(&one.lot), find(&one.into));
                    prop_assert_eq!(new.origin, old.origin.or(Some(old.lot)));
                    prop_assert_eq!((new.received, new.expires, new.nature), (old.received, old.expires, old.nature));
                    prop_assert_eq!(new.account, account(to));
                }
            }
            Err(refused) if from == to => {
                prop_assert!(["transfer_to_self", "insufficient_balance", "unknown_account", "account_closed"].contains(&refused.code()));
            }
            Err(_) => {}
        }
    }

    /// A17: what has expired is taken off the books once; the second time there is nothing.
    #[test]
    fn a17_money_expires_once(ops in ops(), policy in policy()) {
        let mut accounts = run(&ops, &policy);
        let last = day(DAYS + 10);
        for which in 0..3 {
            let wish = AccountRequest::Expire { account: account(which) };
            let before = accounts.balance(&AccountFilter::below(&account(which)), last).unwrap();
            let of = |b: Vec<duebook::Balance>| b.into_iter().flat_map(|b| b.accounts).find(|of| of.account == account(which));
            let Some(before) = of(before) else { continue };
            match accounts.decide(&id(format!("END-{which}")), last, &wish) {
                Ok(plan) => {
                    accounts.apply(&plan.movement).unwrap();
                    let after = of(accounts.balance(&AccountFilter::below(&account(which)), last).unwrap()).unwrap();
                    prop_assert!(after.expired.is_zero());
                    prop_assert_eq!(after.booked, before.booked.minus(before.expired).unwrap());
                    prop_assert_eq!(after.available, before.available);
                }
                Err(refused) => {
                    prop_assert_eq!(refused.code(), "empty");
                    prop_assert!(before.expired.is_zero());
                }
            }
            let again = accounts.decide(&id("AGAIN"), last, &wish).unwrap_err();
            prop_assert_eq!(again.code(), "empty");
        }
    }

    /// A21: a closed account takes in nothing and gives nothing; it lets go.
    #[test]
    fn a21_a_closed_account_only_lets_go(ops in ops(), policy in policy(), more in ops()) {
        let mut accounts = run(&ops, &policy);
        let last = day(DAYS);
        let close = Movement { id: id("CLOSE"), on: last, act: Act::Close { account: account(0) } };
        match accounts.apply(&close) {
            Ok(()) => {}
            Err(refused) => {
                prop_assert!(["unknown_account", "account_closed"].contains(&refused.code()), "{refused}");
                return Ok(());
            }
        }
        for op in more {
            let wish = request(&accounts, op, last);
            let Ok(plan) = accounts.decide(&id("NEXT"), last, &wish) else { continue };
            let line = accounts.clone();
            let mut after = line.clone();
            after.apply(&plan.movement).unwrap();
            let of = |accounts: &Accounts| accounts.ledger(&account(0), last, last).unwrap().lines.len();
            let touched = of(&after) > of(&accounts);
            let allowed = matches!(plan.movement.act,
                Act::Release { .. } | Act::Lapse { .. } | Act::Undo { .. } | Act::Expire { .. } | Act::Reopen { .. });
            prop_assert!(!touched || allowed, "{:?}", plan.movement);
        }
    }

    /// A12: paid back and paid in again, the balance is the old one; the lots say what happened.
    #[test]
    fn a12_refund_and_new_deposit_leave_the_balance(ops in ops(), policy in policy(), amount in 1_i64..30) {
        let before = run(&ops, &policy);
        let last = day(DAYS);
        let wish = AccountRequest::Refund { account: account(0), amount: cny(amount), cause: RefundCause::Unused, reference: None, lots: vec![] };
        let Ok(plan) = before.decide(&id("BACK"), last, &wish) else { return Ok(()) };
        let mut after = before.clone();
        after.apply(&plan.movement).unwrap();
        after.apply(&Movement { id: id("AGAIN"), on: last, act: Act::deposit("NEW", account(0), cny(amount)).unwrap() }).unwrap();
        let booked = |accounts: &Accounts| accounts.balance(&everything(), last).unwrap()[0].booked;
        prop_assert_eq!(booked(&before), booked(&after));
        let refunded = |accounts: &Accounts| accounts.lots(&everything(), last).unwrap().iter().map(|lot| lot.refunded.minor()).sum::<i64>();
        prop_assert_eq!(refunded(&after), refunded(&before) + amount);
        prop_assert_eq!(after.lots(&everything(), last).unwrap().len(), before.lots(&everything(), last).unwrap().len() + 1);
    }

    /// A22: exactly what is there is accepted, one unit more is refused with the gap and changes nothing.
    #[test]
    fn a22_exactly_what_is_available_and_not_a_unit_more(ops in ops(), policy in policy(), which in 0_u8..3, purpose in 0_usize..2) {
        let accounts = run(&ops, &policy);
        let (last, wanted) = (day(DAYS), account(which));
        let fields = vec![Field::text("project", "P-2").unwrap()];
        let wish = |amount| AccountRequest::Hold {
            hold: None, account: wanted.clone(), amount: cny(amount), until: None, reference: None, lots: vec![],
            purpose: [HoldPurpose::Order, HoldPurpose::Refund][purpose], fields: fields.clone(),
        };
        let refused = accounts.decide(&id("HOLD"), last, &wish(1_000_000)).unwrap_err();
        let duebook::ErrorKind::InsufficientBalance { available, gap, .. } = refused.kind() else { return Ok(()) };
        prop_assert_eq!(available.minor() + gap.minor(), 1_000_000);
        let most = available.minor();
        let more = accounts.decide(&id("HOLD"), last, &wish(most + 1)).unwrap_err();
        let duebook::ErrorKind::InsufficientBalance { gap, .. } = more.kind() else { panic!("{more}") };
        prop_assert_eq!(gap.minor(), 1);
        if most > 0 {
            let plan = accounts.decide(&id("HOLD"), last, &wish(most)).unwrap();
            let mut after = accounts.clone();
            after.apply(&plan.movement).unwrap();
            // A single unit more of any lot in the movement is refused, too, and changes nothing.
            let Act::Hold { draws, .. } = &plan.movement.act else { panic!() };
            for place in 0..draws.len() {
                let mut movement = plan.movement.clone();
                let Act::Hold { draws, .. } = &mut movement.act else { panic!() };
                draws[place].amount = draws[place].amount.plus(cny(1)).unwrap();
                let mut touched = accounts.clone();
                prop_assert_eq!(touched.apply(&movement).unwrap_err().code(), "insufficient_available");
                prop_assert!(touched == accounts);
            }
        }
    }

    /// A20: an amount in another currency is refused wherever it stands.
    #[test]
    fn a20_no_movement_mixes_currencies(ops in ops(), policy in policy(), minor in 1_i64..20) {
        let accounts = run(&ops, &policy);
        let usd = Money::new(minor, Currency::new("USD").unwrap()).unwrap();
        let last = day(DAYS);
        for movement in accounts.movements() {
            let mut changed = Movement { id: id("NEW"), on: last, act: movement.act.clone() };
            match &mut changed.act {
                Act::Deposit { amount, lot, .. } => (*amount, *lot) = (usd, id("NEW")),
                Act::Apply { draws, .. } | Act::Refund { draws, hold: None, .. } => draws[0].amount = usd,
                Act::Hold { draws, hold, .. } => (draws[0].amount, *hold) = (usd, id("NEW")),
                Act::Transfer { moves, .. } => moves[0].amount = usd,
                _ => continue,
            }
            let refused = accounts.clone().apply(&changed).unwrap_err();
            let earlier = ["expired", "account_closed", "hold_lapsed"].contains(&refused.code());
            prop_assert!(refused.code() == "currency_mismatch" || earlier, "{refused}");
        }
    }

    /// The list alone is the state, through JSON as well; nothing depends on how it was made.
    #[test]
    fn a_replay_is_the_same_state(ops in ops(), policy in policy()) {
        let accounts = run(&ops, &policy);
        let movements: Vec<Movement> = accounts.movements().collect();
        let text = json::write(&movements).unwrap();
        let read: Vec<Movement> = json::read(&text).unwrap();
        prop_assert!(Accounts::replay(&read, policy).unwrap() == accounts);
        for (position, movement) in movements.iter().enumerate() {
            let refused = accounts.clone().apply(movement).unwrap_err();
            prop_assert_eq!((refused.code(), refused.path()), ("duplicate_id", "id"));
            let named = format!("position {position}");
            prop_assert!(refused.en().ends_with(&named), "{}", refused);
        }
    }

    /// R14, R45: the control accounts tie out, and the way of a lot ends at what is left of it.
    #[test]
    fn r14_r45_books_tie_out_and_traces_end_at_what_is_left(ops in ops(), policy in policy(), at in 0..DAYS + 8) {
        let accounts = run(&ops, &policy);
        let as_of = day(at);
        let booked = accounts.balance(&everything(), as_of).unwrap().first().map_or(cny(0), |b| b.booked);
        let control = |minor: i64| Control { control: id("2203"), balance: booked.plus(cny(minor)).unwrap(), natures: vec![] };
        let tie = accounts.tie_out(&[control(0)], as_of).unwrap();
        prop_assert!(tie.agrees && tie.rows[0].difference.is_zero());
        let off = accounts.tie_out(&[control(-7)], as_of).unwrap();
        prop_assert!(!off.agrees);
        prop_assert_eq!(off.rows[0].difference, cny(-7));
        for lot in accounts.lots(&everything(), as_of).unwrap() {
            let lines = accounts.trace(&lot.lot, as_of).unwrap();
            let own: Vec<_> = lines.iter().filter(|line| line.lot == lot.lot).collect();
            prop_assert_eq!(own.last().map(|line| (line.left, line.held)), Some((lot.left, lot.held)), "{:#?}", own);
            prop_assert!(lines.is_sorted_by_key(|line| line.on));
        }
    }

    /// Dates that only rise, where the policy says so.
    #[test]
    fn e17_no_back_dating_where_the_policy_forbids_it(ops in ops()) {
        let policy = AccountPolicy { back_dating: BackDating::Refused, ..AccountPolicy::default() };
        let accounts = run(&ops, &policy);
        let mut latest: BTreeMap<u8, Date> = BTreeMap::new();
        for which in 0..3 {
            let Ok(ledger) = accounts.ledger(&account(which), day(-1), day(DAYS * 2)) else { continue };
            let written: Vec<Id> = ledger.lines.iter().filter_map(|line| line.movement.clone()).collect();
            let recorded: Vec<Id> = accounts.movements().map(|m| m.id.clone()).filter(|m| written.contains(m)).collect();
            prop_assert_eq!(written, recorded);
            latest.insert(which, day(0));
        }
    }
}
