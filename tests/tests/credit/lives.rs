//! The lives of debts and prepayments: the standing at any day against a plain recount (C20, E16), and observations.

use duebook::{
    Currency, CutOff, Date, Debt, DebtAct, DebtEvent, DisputeOutcome, Id, Money, ObservationRules, ObservationState,
    PaidBy, Prepayment, PrepaymentAct, PrepaymentEvent, ReversalCause, observations,
};
use proptest::prelude::*;

fn day(number: i64) -> Date {
    Date::parse("2026-01-01").unwrap().add_days(number).unwrap()
}

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

/// A history that is legal by construction: each drawn step is made to fit what is open or closed then.
fn debt(amount: i64, drawn: &[(u8, i64, i64, i64)]) -> Debt {
    let mut debt = Debt::new("D-1", "C-1", cny(amount), day(0), day(30)).unwrap();
    let mut steps = drawn.to_vec();
    steps.sort_by_key(|step| step.1);
    let (mut open, mut paid, mut off, mut total) = (amount, 0, 0, amount);
    for (what, on, size, late) in steps {
        let part = |of: i64| (of * size / 100).max(1).min(of);
        let act = match what {
            0..=2 if open > 0 => {
                let amount = part(open);
                open -= amount;
                paid += amount;
                DebtAct::Paid { amount: cny(amount), receipt: None, received: None, by: PaidBy::Receipt }
            }
            3 if paid > 0 => {
                let amount = part(paid);
                open += amount;
                paid -= amount;
                DebtAct::PaymentReversed { amount: cny(amount), receipt: None, cause: ReversalCause::Bounced }
            }
            4 if open > 0 => {
                let amount = part(open);
                open -= amount;
                DebtAct::Credited { amount: cny(amount) }
            }
            5 if open > 0 => {
                let amount = part(open);
                open -= amount;
                off += amount;
                DebtAct::WrittenOff { amount: cny(amount) }
            }
            6 if off > 0 => {
                let amount = part(off);
                open += amount;
                off -= amount;
                DebtAct::Recovered { amount: cny(amount) }
            }
            7 => {
                let more = size;
                total += more;
                open += more;
                DebtAct::Changed { amount: Some(cny(total)), due: Some(day(30 + size)) }
            }
            8 => DebtAct::Disputed { amount: Some(cny(size + 1)) },
            9 => DebtAct::DisputeEnded { outcome: DisputeOutcome::Settled },
            _ => continue,
        };
        debt.events.push(DebtEvent { on: day(on), entered: Some(day(on + late)), act });
    }
    debt
}

fn drawn() -> impl Strategy<Value = (i64, Vec<(u8, i64, i64, i64)>)> {
    (1_i64..100_000, prop::collection::vec((0_u8..10, 0_i64..90, 0_i64..100, 0_i64..20), 0..14))
}

/// What is open after the events of the first days, reckoned from sums.
fn recount(debt: &Debt, on: Date) -> i64 {
    let mut total = debt.amount.minor();
    let mut closed = 0;
    for event in debt.events.iter().filter(|event| event.on <= on) {
        match &event.act {
            DebtAct::Paid { amount, .. } | DebtAct::Credited { amount } | DebtAct::WrittenOff { amount } => {
                closed += amount.minor();
            }
            DebtAct::PaymentReversed { amount, .. } | DebtAct::Recovered { amount } => closed -= amount.minor(),
            DebtAct::Changed { amount: Some(amount), .. } => total = amount.minor(),
            _ => {}
        }
    }
    total - closed
}

proptest! {
    /// C20: what is open at any past day is what sums over the events of the days before say, in any order of the list.
    #[test]
    fn c20_a_standing_is_that_of_a_recount((amount, steps) in drawn(), turn in 0_usize..14) {
        let debt = debt(amount, &steps);
        prop_assert!(debt.check().is_ok());
        let mut turned = debt.clone();
        // Days stay in their order where they are the same; whole days change places.
        let mut days: Vec<Vec<DebtEvent>> = Vec::new();
        for event in &debt.events {
            match days.last_mut() {
                Some(last) if last[0].on == event.on => last.push(event.clone()),
                _ => days.push(vec![event.clone()]),
            }
        }
        let length = days.len().max(1);
        days.rotate_left(turn % length);
        turned.events = days.into_iter().flatten().collect();
        for number in [0, 15, 29, 30, 31, 60, 89, 200] {
            let cut_off = CutOff::on(day(number));
            let standing = debt.standing(&cut_off).unwrap();
            prop_assert_eq!(standing.open.minor(), recount(&debt, day(number)));
            let sum = [standing.open, standing.paid, standing.credited, standing.written_off, standing.canceled]
                .iter().map(Money::minor).sum::<i64>();
            prop_assert_eq!(sum, standing.amount.minor());
            prop_assert!(standing.disputed.minor() <= standing.open.minor());
            let settled = (0..=number).rev().take_while(|before| recount(&debt, day(*before)) == 0).last().map(day);
            prop_assert_eq!(standing.settled, settled, "{:?}", debt);
            prop_assert_eq!(&turned.standing(&cut_off).unwrap(), &standing);
        }
    }

    /// E16: a report as known then does not change by anything entered later.
    #[test]
    fn e16_what_is_entered_later_changes_nothing_known_before((amount, steps) in drawn(), known in 0_i64..110) {
        // Entered late only what closes, so that what is known is always a legal history.
        let steps: Vec<_> = steps.into_iter().filter(|step| matches!(step.0, 0..=2 | 4 | 8 | 9)).collect();
        let full = debt(amount, &steps);
        let mut then = full.clone();
        then.events.retain(|event| event.entered.unwrap() <= day(known));
        for number in [10, 40, 95] {
            let cut_off = CutOff { on: day(number), known: Some(day(known)) };
            prop_assert_eq!(full.standing(&cut_off).unwrap(), then.standing(&CutOff::on(day(number))).unwrap());
        }
    }

    /// A14: what is left of money and what became of it are its amount, on every day.
    #[test]
    fn a14_money_left_and_used_is_the_amount(amount in 1_i64..100_000, steps in prop::collection::vec((0_u8..6, 0_i64..90, 1_i64..100), 0..12)) {
        let mut money = Prepayment::new("R-1", "C-1", cny(amount), day(0)).unwrap();
        let mut steps = steps;
        steps.sort_by_key(|step| step.1);
        let (mut left, mut applied) = (amount, 0);
        for (number, (what, on, size)) in steps.into_iter().enumerate() {
            let part = |of: i64| (of * size / 100).max(1).min(of);
            let act = match what {
                0 | 1 if left > 0 => { let a = part(left); left -= a; applied += a; PrepaymentAct::Applied { amount: cny(a), item: None } }
                2 if applied > 0 => { let a = part(applied); left += a; applied -= a; PrepaymentAct::Returned { amount: cny(a), item: None } }
                3 if left > 0 => { let a = part(left); left -= a; PrepaymentAct::Refunded { amount: cny(a), refund: None, account: None } }
                4 if left > 0 => { let a = part(left); left -= a; PrepaymentAct::Removed { amount: cny(a) } }
                5 => PrepaymentAct::RefundRequested { refund: Id::new(format!("F-{number}")).unwrap(), amount: cny(size) },
                _ => continue,
            };
            money.events.push(PrepaymentEvent::new(day(on), act));
        }
        for number in [0, 30, 89] {
            let standing = money.standing(&CutOff::on(day(number))).unwrap();
            let sum: i64 = [standing.left, standing.applied, standing.refunded, standing.removed].iter().map(Money::minor).sum();
            prop_assert_eq!(sum, amount);
            prop_assert!(standing.refund_requested.minor() <= standing.left.minor());
        }
        prop_assert_eq!(money.standing(&CutOff::on(day(90))).unwrap().left.minor(), left);
    }
}

fn seen(debt: &Debt, on: i64) -> Option<(i64, ObservationState)> {
    let rules = ObservationRules::default();
    let found = observations(std::slice::from_ref(debt), &CutOff::on(day(on)), &rules).unwrap();
    found.first().map(|one| (one.days, one.state))
}

/// The edge rules of an observation, each alone.
#[test]
fn r117_observations_follow_the_edge_rules() {
    let whole = Debt::new("D-1", "C-1", cny(1000), day(0), day(30)).unwrap();
    let with = |acts: &[(i64, DebtAct)]| {
        let events = acts.iter().map(|(on, act)| DebtEvent::new(day(*on), act.clone())).collect();
        Debt { events, ..whole.clone() }
    };
    let paid = |amount: i64| DebtAct::Paid { amount: cny(amount), receipt: None, received: None, by: PaidBy::Receipt };
    // Not due, due today, and one day past due.
    assert_eq!([seen(&whole, 29), seen(&whole, 30)], [None, None]);
    assert_eq!(seen(&whole, 31), Some((1, ObservationState::Overdue)));
    // Early money is early; the last part decides.
    assert_eq!(seen(&with(&[(10, paid(1000))]), 99), Some((-20, ObservationState::Settled)));
    assert_eq!(seen(&with(&[(10, paid(400)), (33, paid(600))]), 99), Some((3, ObservationState::Settled)));
    // Money that was on account before the due date is not late because it was applied late.
    let before = DebtAct::Paid { amount: cny(1000), receipt: None, received: Some(day(5)), by: PaidBy::Prepayment };
    assert_eq!(seen(&with(&[(50, before)]), 99), Some((-25, ObservationState::Settled)));
    // A bounced receipt is as if it had never been.
    let bounced = DebtAct::PaymentReversed { amount: cny(1000), receipt: None, cause: ReversalCause::Bounced };
    assert_eq!(seen(&with(&[(20, paid(1000)), (22, bounced)]), 40), Some((10, ObservationState::Overdue)));
    // Credited as a whole: nothing to learn. Given up: late and a loss.
    assert_eq!(seen(&with(&[(40, DebtAct::Credited { amount: cny(1000) })]), 99), None);
    assert_eq!(
        seen(&with(&[(90, DebtAct::WrittenOff { amount: cny(1000) })]), 99),
        Some((60, ObservationState::WrittenOff))
    );
    // Disputed: not late while it lasts; late all the time if the customer was wrong.
    let disputed = (25, DebtAct::Disputed { amount: None });
    assert_eq!(seen(&with(std::slice::from_ref(&disputed)), 60), None);
    let ended = |outcome| with(&[disputed.clone(), (40, DebtAct::DisputeEnded { outcome }), (45, paid(1000))]);
    assert_eq!(seen(&ended(DisputeOutcome::Settled), 99), Some((5, ObservationState::Settled)));
    assert_eq!(seen(&ended(DisputeOutcome::CustomerWrong), 99), Some((15, ObservationState::Settled)));
}
