//! Dunning (R81, R85, R86, R90): an independent oracle of one run, and many days of runs one after the other.

use std::collections::BTreeMap;

use duebook::{
    BrokenPromise, CollectionState, Currency, CutOff, Date, DayRate, Debt, DebtAct, DebtEvent, DunningBlock,
    DunningLevel, DunningListing, DunningMoney, DunningPolicy, DunningReason, DunningSteps, ItemKind, LateTerms, Money,
    Portfolio, Prepayment, PromiseState, collection_cases, dunning_run,
};
use proptest::prelude::*;

use crate::world::{Tape, id};

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn day(offset: i64) -> Date {
    Date::new(2026, 2, 2).unwrap().add_days(offset).unwrap()
}

fn below(tape: &mut Tape<'_>, limit: usize) -> i64 {
    i64::try_from(tape.below(limit)).unwrap()
}

fn debt(tape: &mut Tape<'_>, number: usize) -> Debt {
    let issued = below(tape, 10);
    let amount = 100 + below(tape, 1_000);
    let customer = format!("C{}", tape.below(2));
    let mut debt =
        Debt::new(&format!("D{number}"), &customer, cny(amount), day(issued), day(issued + below(tape, 12))).unwrap();
    let (mut left, mut on) = (amount, issued);
    for _ in 0..tape.below(5) {
        on += below(tape, 12);
        let act = match tape.below(6) {
            0 => {
                let part = if tape.chance(30) { left } else { left / 2 };
                if part == 0 {
                    continue;
                }
                left -= part;
                debt.events.push(DebtEvent::paid(day(on), cny(part)));
                continue;
            }
            1 => DebtAct::Disputed { amount: tape.chance(50).then(|| cny(1 + below(tape, 60))) },
            2 => DebtAct::DisputeEnded { outcome: duebook::DisputeOutcome::CustomerWrong },
            3 => DebtAct::Promised {
                day: day(on + below(tape, 15)),
                amount: tape.chance(40).then(|| cny(1 + below(tape, 200))),
            },
            4 => DebtAct::Reminded { level: 1 + below(tape, 2) },
            _ => DebtAct::Changed { amount: None, due: Some(day(on + below(tape, 10))) },
        };
        debt.events.push(DebtEvent::new(day(on), act));
    }
    debt
}

fn policy(tape: &mut Tape<'_>) -> DunningPolicy {
    let mut policy = DunningPolicy::new(vec![
        DunningLevel::new(1 + below(tape, 5)),
        DunningLevel { wait: below(tape, 10), ..DunningLevel::new(7) },
        DunningLevel { wait: 5, stops: true, ..DunningLevel::new(20) },
    ]);
    policy.steps = tape.pick(&[DunningSteps::OneByOne, DunningSteps::ByDays]);
    policy.listing = tape.pick(&[DunningListing::AllOverdue, DunningListing::Stepping]);
    policy.broken = tape.pick(&[BrokenPromise::NextLevel, BrokenPromise::Ignored]);
    policy.grace = tape.pick(&[0, 0, 3]);
    policy.repeat_days = tape.pick(&[None, Some(14)]);
    if tape.chance(30) {
        policy.item_minimum = vec![cny(200)];
    }
    if tape.chance(20) {
        policy.blocks = vec![DunningBlock { customer: None, debt: Some(id("D0")), until: Some(day(20)) }];
    }
    policy
}

/// The level that a debt steps up to, told from its history alone.
fn expected(debt: &Debt, policy: &DunningPolicy, today: Date) -> Option<i64> {
    let cut = CutOff::on(today);
    let now = debt.standing(&cut).unwrap();
    let late = today.days_since(now.due);
    if !now.exists || now.open.is_zero() || late <= policy.grace {
        return None;
    }
    if policy.blocks.iter().any(|block| block.debt.as_ref() == Some(&debt.id) && block.until.unwrap() >= today) {
        return None;
    }
    let (open, disputed) = (now.open.minor(), now.disputed.minor());
    if disputed >= open {
        return None;
    }
    let events: Vec<&DebtEvent> = debt.events.iter().filter(|event| event.on <= today).collect();
    let agreed = events.iter().rposition(|event| matches!(event.act, DebtAct::Changed { due: Some(_), .. }));
    let reminders: Vec<(Date, i64)> = events[agreed.map_or(0, |at| at + 1)..]
        .iter()
        .filter_map(|event| match event.act {
            DebtAct::Reminded { level } => Some((event.on, level)),
            _ => None,
        })
        .collect();
    let before = reminders.iter().map(|(_, level)| *level).max().unwrap_or(0);
    let last = reminders.last().map(|(on, _)| *on);
    // The last promise, and whether so much was settled by the end of its day.
    let promise = events.iter().enumerate().rev().find_map(|(at, event)| match event.act {
        DebtAct::Promised { day, amount } => Some((at, day, amount)),
        _ => None,
    });
    let mut asked = open - disputed;
    let mut broken = None;
    if let Some((at, promised, amount)) = promise {
        let settled = |events: &[&DebtEvent]| -> i64 {
            events
                .iter()
                .map(|event| if let DebtAct::Paid { amount, .. } = event.act { amount.minor() } else { 0 })
                .sum()
        };
        let until = events.iter().filter(|event| event.on <= promised).count().max(at + 1);
        let paid = settled(&events[at..until]);
        let rest = debt.amount.minor() - settled(&events[..until]);
        let kept = rest == 0 || amount.is_some_and(|amount| paid >= amount.minor());
        if today <= promised && !kept {
            // What came of it already is no longer waited for.
            asked = (asked - amount.map_or(asked, |amount| amount.minor() - paid)).max(0);
        }
        if today > promised && !kept {
            broken = Some(promised);
        }
    }
    if asked == 0 || policy.item_minimum.first().is_some_and(|least| asked < least.minor()) {
        return None;
    }
    let since = last.map(|last| today.days_since(last));
    if before >= 3 {
        return (policy.repeat_days? <= since?).then_some(before);
    }
    let answered = broken.filter(|broken| last.is_none_or(|last| last <= *broken));
    if answered.is_some() && policy.broken == BrokenPromise::NextLevel && since != Some(0) {
        return Some(before + 1);
    }
    let reached = policy.levels.iter().filter(|level| level.days <= late).count();
    let next = match policy.steps {
        DunningSteps::OneByOne => before + 1,
        DunningSteps::ByDays => (before + 1).max(i64::try_from(reached).unwrap()),
    };
    let level = &policy.levels[usize::try_from(next - 1).unwrap()];
    let waited = since.is_none_or(|since| since >= level.wait.max(1));
    (late >= level.days && waited).then_some(next)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn r86_a_run_is_that_of_the_oracle(tape in prop::collection::vec(any::<u16>(), 0..140)) {
        let mut tape = Tape(tape.iter());
        let debts: Vec<Debt> = (0..1 + tape.below(5)).map(|number| debt(&mut tape, number)).collect();
        let policy = policy(&mut tape);
        let portfolio = Portfolio { debts, ..Portfolio::default() };
        let before = portfolio.clone();
        for offset in [0, 3, 8, 13, 21, 34, 55] {
            let cut = CutOff::on(day(offset));
            let plan = dunning_run(&portfolio, &cut, &policy).unwrap();
            let found: BTreeMap<&str, i64> = plan.records.iter().map(|record| {
                let DebtAct::Reminded { level } = record.event.act else { panic!("{record:?}") };
                (record.debt.as_str(), level)
            }).collect();
            let wanted = portfolio.debts.iter().filter_map(|debt| {
                Some((debt.id.as_str(), expected(debt, &policy, day(offset))?))
            });
            prop_assert_eq!(found, wanted.collect::<BTreeMap<_, _>>(), "{}", offset);
            // Whoever is overdue is in a letter or has a reason, and never both.
            let mut named: Vec<&str> = plan.letters.iter().flat_map(|letter| &letter.lines).map(|line| line.debt.as_str()).collect();
            named.extend(plan.passed.iter().map(|passed| passed.debt.as_str()));
            named.sort_unstable();
            let mut overdue: Vec<&str> = portfolio.debts.iter().filter(|debt| {
                let now = debt.standing(&cut).unwrap();
                now.exists && !now.open.is_zero() && day(offset).days_since(now.due) > policy.grace
            }).map(|debt| debt.id.as_str()).collect();
            overdue.sort_unstable();
            prop_assert_eq!(named, overdue);
            for letter in &plan.letters {
                let sum: i64 = letter.lines.iter().map(|line| line.asked.minor()).sum();
                prop_assert_eq!(letter.principal.minor(), sum);
                prop_assert_eq!(letter.total.minor(), sum + letter.fee.minor() + letter.interest.minor());
                prop_assert_eq!(plan.stopped.contains(&letter.customer), letter.level == 3);
            }
        }
        prop_assert_eq!(portfolio, before);
    }

    /// A company that runs every day and sends what the plan says: no level is skipped, none comes twice, none too soon.
    #[test]
    fn r86_days_of_runs_climb_the_ladder_step_by_step(tape in prop::collection::vec(any::<u16>(), 0..140)) {
        let mut tape = Tape(tape.iter());
        let debts: Vec<Debt> = (0..1 + tape.below(4)).map(|number| {
            let mut debt = debt(&mut tape, number);
            debt.events.retain(|event| !matches!(event.act, DebtAct::Reminded { .. } | DebtAct::Changed { .. }));
            debt
        }).collect();
        let mut policy = policy(&mut tape);
        (policy.steps, policy.repeat_days) = (DunningSteps::OneByOne, None);
        let mut portfolio = Portfolio { debts, ..Portfolio::default() };
        let mut sent: BTreeMap<String, Vec<(Date, i64)>> = BTreeMap::new();
        for today in (0..90).map(day) {
            let plan = dunning_run(&portfolio, &CutOff::on(today), &policy).unwrap();
            for record in &plan.records {
                let debt = portfolio.debts.iter_mut().find(|debt| debt.id == record.debt).unwrap();
                debt.events.push(record.event.clone());
                let DebtAct::Reminded { level } = record.event.act else { panic!("{record:?}") };
                sent.entry(record.debt.to_string()).or_default().push((today, level));
                let now = debt.standing(&CutOff::on(today)).unwrap();
                prop_assert!(!now.open.is_zero() && today > now.due);
            }
            let again = dunning_run(&portfolio, &CutOff::on(today), &policy).unwrap();
            prop_assert!(again.records.is_empty(), "{:?}", again);
        }
        for steps in sent.values() {
            for (at, (on, level)) in steps.iter().enumerate() {
                prop_assert_eq!(*level, i64::try_from(at).unwrap() + 1);
                prop_assert!(at == 0 || *on > steps[at - 1].0);
            }
        }
    }
}

fn overdue(name: &str, amount: i64, due: i64) -> Debt {
    Debt::new(name, "ACME", cny(amount), day(-60), day(due)).unwrap()
}

fn run(debts: Vec<Debt>, policy: &DunningPolicy, offset: i64) -> duebook::DunningPlan {
    dunning_run(&Portfolio { debts, ..Portfolio::default() }, &CutOff::on(day(offset)), policy).unwrap()
}

/// What others get wrong: a letter on the due day, one amount on all lines, interest that is lost or bears interest.
#[test]
fn r81_traps_of_dunning_are_avoided() {
    let mut policy =
        DunningPolicy::new(vec![DunningLevel { interest: true, fee: vec![cny(1_000)], ..DunningLevel::new(1) }]);
    policy.interest = Some(LateTerms::new(DayRate::Daily { percent: "0.05".parse().unwrap() }));
    assert!(run(vec![overdue("A", 100_000, 0)], &policy, 0).letters.is_empty());

    let mut part = overdue("B", 200_001, -4);
    part.events.push(DebtEvent::paid(day(-2), cny(100_000)));
    let mut paid = overdue("C", 300_000, -30);
    paid.events.push(DebtEvent::paid(day(-1), cny(300_000)));
    let mut charge = overdue("C/late/1", 4_350, -3);
    (charge.kind, charge.document) = (ItemKind::LateCharge, Some(id("C")));
    let plan = run(vec![overdue("A", 100_000, 0), part, paid, charge], &policy, 10);
    let lines: Vec<_> = plan.letters[0]
        .lines
        .iter()
        .map(|line| (line.debt.as_str(), line.asked.minor(), line.days, line.interest.minor()))
        .collect();
    // A: 1000.00 for ten days; B: 2000.01 for two days and 1000.01 for twelve; the charge for C is owed and bears none.
    assert_eq!(lines, [("B", 100_001, 14, 800), ("C/late/1", 4_350, 13, 0), ("A", 100_000, 10, 500)]);
    let letter = &plan.letters[0];
    assert_eq!((letter.principal, letter.fee, letter.interest), (cny(204_351), cny(1_000), cny(1_300)));
    assert_eq!(letter.total, cny(206_651));
}

#[test]
fn r90_what_was_charged_is_not_asked_for_again() {
    let mut policy = DunningPolicy::new(vec![DunningLevel { interest: true, ..DunningLevel::new(1) }]);
    policy.interest = Some(LateTerms::new(DayRate::Daily { percent: "0.05".parse().unwrap() }));
    let mut charge = Debt::new("A/late/1", "ACME", cny(200), day(4), day(4)).unwrap();
    (charge.kind, charge.document) = (ItemKind::LateCharge, Some(id("A")));
    let plan = run(vec![overdue("A", 100_000, 0), charge], &policy, 10);
    let found: Vec<_> = plan.letters[0].lines.iter().map(|line| (line.debt.as_str(), line.interest.minor())).collect();
    assert_eq!(found, [("A", 300), ("A/late/1", 0)]);
}

#[test]
fn r85_promises_stop_the_ladder_and_broken_ones_climb_it() {
    let policy = DunningPolicy::new(vec![DunningLevel::new(5), DunningLevel::new(30)]);
    let mut debt = overdue("A", 100_000, 0);
    debt.events.push(DebtEvent::new(day(6), DebtAct::Reminded { level: 1 }));
    debt.events.push(DebtEvent::new(day(7), DebtAct::Promised { day: day(12), amount: None }));
    let at = |offset: i64| run(vec![debt.clone()], &policy, offset);
    assert_eq!(at(12).passed[0].reason, DunningReason::Promised { day: day(12) });
    let stepped = at(13);
    assert_eq!(stepped.letters[0].lines[0].reason, DunningReason::PromiseBroken { level: 2, promised: day(12) });
    let cases = |offset: i64| {
        let portfolio = Portfolio { debts: vec![debt.clone()], ..Portfolio::default() };
        collection_cases(&portfolio, &CutOff::on(day(offset))).unwrap()
    };
    assert!(cases(0).is_empty());
    assert_eq!(cases(1)[0].state, CollectionState::New);
    assert_eq!(cases(6)[0].state, CollectionState::Reminded);
    assert_eq!((cases(12)[0].state, cases(12)[0].broken), (CollectionState::Promised, 0));
    let broken = &cases(13)[0];
    assert_eq!((broken.state, broken.broken, broken.contact), (CollectionState::PromiseBroken, 1, Some(day(7))));
    assert_eq!(broken.promise.as_ref().unwrap().state, PromiseState::Broken);
    assert_eq!(broken.contacts.len(), 2);
    debt.events.push(DebtEvent::paid(day(12), cny(100_000)));
    let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
    assert!(collection_cases(&portfolio, &CutOff::on(day(13))).unwrap().is_empty());
}

#[test]
fn r85_what_is_paid_of_a_promise_is_not_waited_for_twice() {
    let policy = DunningPolicy::new(vec![DunningLevel::new(5)]);
    let mut debt = overdue("A", 100_000, 0);
    let promised = DebtAct::Promised { day: day(12), amount: Some(cny(50_000)) };
    debt.events.push(DebtEvent::new(day(6), promised));
    let asked = |debt: &Debt| run(vec![debt.clone()], &policy, 9).letters[0].lines[0].asked;
    assert_eq!(asked(&debt), cny(50_000));
    debt.events.push(DebtEvent::paid(day(8), cny(49_999)));
    assert_eq!(asked(&debt), cny(50_000));
    debt.events.push(DebtEvent::paid(day(8), cny(1)));
    assert_eq!(asked(&debt), cny(50_000));
}

#[test]
fn free_money_is_to_be_applied_and_not_dunned() {
    let mut policy = DunningPolicy::new(vec![DunningLevel::new(1)]);
    let mut portfolio = Portfolio { debts: vec![overdue("A", 100_000, 0)], ..Portfolio::default() };
    portfolio.prepayments.push(Prepayment::new("R", "ACME", cny(100_000), day(0)).unwrap());
    let cut = CutOff::on(day(9));
    let covered = dunning_run(&portfolio, &cut, &policy).unwrap();
    assert_eq!(covered.passed[0].reason, DunningReason::Covered { total: cny(100_000), free: cny(100_000) });
    policy.money = DunningMoney::Shown;
    assert_eq!(dunning_run(&portfolio, &cut, &policy).unwrap().letters[0].free, cny(100_000));
    policy.letter_minimum = vec![cny(100_001)];
    let small = dunning_run(&portfolio, &cut, &policy).unwrap();
    assert_eq!(small.passed[0].reason.zh(), "催款函合计 1000.00 CNY，低于最低金额 1000.01 CNY");
}

#[test]
fn a_ladder_that_does_not_rise_is_refused() {
    let refused = |levels: Vec<DunningLevel>| {
        let e = DunningPolicy::new(levels).check().unwrap_err();
        (e.code(), e.path().to_owned())
    };
    assert_eq!(refused(Vec::new()), ("empty", "levels".into()));
    assert_eq!(refused(vec![DunningLevel::new(0)]), ("number_out_of_range", "levels[0].days".into()));
    assert_eq!(
        refused(vec![DunningLevel::new(9), DunningLevel::new(9)]),
        ("number_out_of_range", "levels[1].days".into())
    );
}
