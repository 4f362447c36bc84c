//! Grades hold their promises against plain fractions and plain recounting.

use std::time::Instant;

use duebook::{
    CreditGrade, Currency, CustomerFunding, CustomerGrade, CutOff, Date, Debt, DebtAct, DebtEvent, Debtor, DebtorAct,
    DebtorEvent, DisputeOutcome, FundingCounts, GradeContext, GradeOverride, GradePolicy, GradeReason, GradeStep, Id,
    Money, Observation, ObservationState, PeerRates, PointBin, PointColumn, PointTable, PointTrend, PointValue,
    Portfolio, PreviousGrade, ReversalCause, RiskCounts, grades, json, observations, peer_rates, point_score, risk_of,
};
use proptest::prelude::*;

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).unwrap()
}

fn day(number: i64) -> Date {
    "2026-01-01".parse::<Date>().unwrap().add_days(number).unwrap()
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((self.0 >> 33) % u64::try_from(limit).unwrap()).unwrap()
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            let other = usize::try_from(self.below(i64::try_from(at + 1).unwrap())).unwrap();
            list.swap(at, other);
        }
    }
}

/// The day of all cut-offs here.
const ON: i64 = 400;

fn seen(number: usize, days: i64, state: ObservationState) -> Observation {
    let until = day(ON - 1);
    Observation {
        debt: id(format!("D-{number}")),
        customer: id("C"),
        amount: cny(100),
        issued: day(0),
        due: until.add_days(-days).unwrap(),
        until,
        days,
        late: days > 0,
        state,
    }
}

fn some(dice: &mut Dice, most: i64) -> Vec<Observation> {
    (0..dice.below(most + 1))
        .map(|number| {
            let overdue = dice.below(4) == 0;
            let days = if overdue { 1 + dice.below(120) } else { dice.below(60) - 20 };
            let state = if overdue { ObservationState::Overdue } else { ObservationState::Settled };
            seen(usize::try_from(number).unwrap(), days, state)
        })
        .collect()
}

/// A plain fraction.
#[derive(Clone, Copy, PartialEq)]
struct Ratio(i128, i128);

impl Ratio {
    fn new(a: i128, b: i128) -> Self {
        let (mut x, mut y) = (a.abs(), b);
        while y != 0 {
            (x, y) = (y, x % y);
        }
        let x = x.max(1);
        Self(a / x, b / x)
    }

    fn plus(self, other: Self) -> Self {
        Self::new(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }

    fn times(self, other: Self) -> Self {
        Self::new(self.0 * other.0, self.1 * other.1)
    }

    fn over(self, other: Self) -> Self {
        Self::new(self.0 * other.1, self.1 * other.0)
    }

    fn larger(self, other: Self) -> Self {
        if self.0 * other.1 > other.0 * self.1 { self } else { other }
    }

    fn smaller(self, other: Self) -> Self {
        if self.0 * other.1 < other.0 * self.1 { self } else { other }
    }
}

/// The reference score as it is written down, with fractions; what is overdue counts in the mean days if that makes
/// it longer, which is tried for every number of the worst.
fn slow_risk(seen: &[Observation], peers: &PeerRates) -> i64 {
    let whole = |n: usize| Ratio::new(i128::try_from(n).unwrap(), 1);
    let over = |a: i64, b: i64| Ratio::new(a.into(), b.into());
    let five = Ratio::new(5, 1);
    let settled: Vec<&Observation> = seen.iter().filter(|one| one.state == ObservationState::Settled).collect();
    let mut overdue: Vec<i64> =
        seen.iter().filter(|one| one.state == ObservationState::Overdue).map(|one| one.days).collect();
    overdue.sort_unstable();
    overdue.reverse();
    let late = settled.iter().filter(|one| one.days > 0).count() + overdue.len();
    let p0 = over(peers.late, peers.observations);
    let r0 = whole(late).plus(five.times(p0)).over(whole(seen.len()).plus(five));
    let serious_overdue = overdue.iter().filter(|days| **days > 15).count();
    let serious = settled.iter().filter(|one| one.days > 15).count() + serious_overdue;
    let p15 = over(peers.serious, peers.serious_of);
    let r15 = whole(serious).plus(five.times(p15)).over(whole(settled.len() + serious_overdue).plus(five));
    let pd = over(peers.days, peers.observations);
    let days = |days: i64| days.clamp(0, 90);
    let base: i64 = settled.iter().map(|one| days(one.days)).sum();
    let mean = |worst: usize| {
        let sum = base + overdue.iter().take(worst).map(|one| days(*one)).sum::<i64>();
        over(sum, 1).plus(five.times(pd)).over(whole(settled.len() + worst).plus(five))
    };
    let ad = (0..=overdue.len()).map(mean).fold(Ratio::new(0, 1), Ratio::larger);
    let share = ad.over(Ratio::new(30, 1)).smaller(Ratio::new(1, 1));
    let part = |weight: i128, share: Ratio| Ratio::new(weight, 1).times(share);
    let risk = part(4000, r0).plus(part(3000, share)).plus(part(3000, r15));
    i64::try_from(risk.0.div_euclid(risk.1)).unwrap()
}

fn some_peers(dice: &mut Dice) -> PeerRates {
    let observations = 1 + dice.below(200);
    let late = dice.below(observations + 1);
    let serious = dice.below(late + 1);
    PeerRates { observations, late, serious_of: observations, serious, days: late + dice.below(90 * late + 1) / 2 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn d07_d09_the_risk_is_that_of_plain_fractions_and_its_factors_add_up(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let (seen, peers, policy) = (some(&mut dice, 25), some_peers(&mut dice), GradePolicy::default());
        let risk = risk_of(&seen, day(ON), &peers, &policy).unwrap().unwrap();
        prop_assert_eq!(risk.risk, slow_risk(&seen, &peers));
        prop_assert_eq!(risk.factors.iter().map(|factor| factor.points).sum::<i64>(), risk.risk);
        prop_assert_eq!(risk.billionths / 100_000, risk.risk);
        prop_assert!(risk.factors.iter().all(|factor| (0..=factor.weight + 2).contains(&factor.points)));
    }

    #[test]
    fn d02_more_overdue_never_improves_and_earlier_payment_never_worsens(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let (mut seen_now, peers, policy) = (some(&mut dice, 25), some_peers(&mut dice), GradePolicy::default());
        let risk = |all: &[Observation]| risk_of(all, day(ON), &peers, &policy).unwrap().unwrap().billionths;
        let before = risk(&seen_now);
        if let Some(one) = seen_now.first().cloned() {
            // Later is worse, whether it is paid or not.
            let mut worse = seen_now.clone();
            worse[0] = seen(0, one.days + 1 + dice.below(50), one.state);
            prop_assert!(risk(&worse) >= before);
            // Not paid at all is worse than paid at last.
            if one.state == ObservationState::Overdue {
                let mut paid = seen_now.clone();
                paid[0] = seen(0, one.days, ObservationState::Settled);
                prop_assert!(risk(&paid) <= before);
            }
        }
        // Something more that is overdue, even by a day, is no improvement.
        seen_now.push(seen(999, 1 + dice.below(40), ObservationState::Overdue));
        prop_assert!(risk(&seen_now) >= before);
    }

    #[test]
    fn counts_kept_up_to_date_are_those_counted_anew(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let (all, peers, policy) = (some(&mut dice, 25), some_peers(&mut dice), GradePolicy::default());
        let mut counts = RiskCounts::default();
        all.iter().for_each(|one| counts.add(one, &policy));
        let gone = all.len() / 3;
        all[..gone].iter().for_each(|one| counts.remove(one, &policy));
        let anew = risk_of(&all[gone..], day(ON), &peers, &policy).unwrap();
        prop_assert_eq!(counts.risk(&peers, None, &policy), anew);
        let mut peers = PeerRates::default();
        counts.add_to(&mut peers);
        prop_assert_eq!(peers, peer_rates(&all[gone..], day(ON), &policy).unwrap());
    }

    #[test]
    fn d08_names_and_order_make_no_difference(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let portfolio = some_portfolio(&mut dice, 6);
        let run = |portfolio: &Portfolio| {
            grades(portfolio, &CutOff::on(day(ON)), &GradePolicy::default(), &GradeContext::default()).unwrap()
        };
        let first = run(&portfolio);
        // Everybody has another name, in another order, and every debt stands elsewhere.
        let mut other = portfolio.clone();
        for debt in &mut other.debts {
            let number: i64 = debt.customer.as_str().strip_prefix("C-").unwrap().parse().unwrap();
            debt.customer = id(format!("X-{}", 99 - number));
            debt.id = id(format!("other-{}", debt.id));
        }
        dice.shuffle(&mut other.debts);
        let second = run(&other);
        prop_assert_eq!(first.customers.len(), second.customers.len());
        for (one, two) in first.customers.iter().zip(second.customers.iter().rev()) {
            prop_assert_eq!((one.grade, one.score, &one.inputs), (two.grade, two.score, &two.inputs));
            prop_assert_eq!(&one.reasons, &two.reasons);
        }
    }

    #[test]
    fn d01_d05_an_old_grade_comes_back_under_its_version(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let portfolio = some_portfolio(&mut dice, 6);
        let (old, context) = (GradePolicy::default(), GradeContext::default());
        let cut_off = CutOff { on: day(ON), known: Some(day(ON)) };
        let run = |portfolio: &Portfolio, policy: &GradePolicy| grades(portfolio, &cut_off, policy, &context).unwrap();
        let stored = run(&portfolio, &old);
        let new = GradePolicy { version: Some(id("strict-2")), cut_a: 500, cut_b: 900, cut_c: 1500, ..old.clone() };
        let strict = run(&portfolio, &new);
        prop_assert_eq!(strict.policy.as_str(), "strict-2");
        // What happened since then, and what was entered since then, changes nothing of it.
        let mut later = portfolio.clone();
        for debt in &mut later.debts {
            let open = debt.standing(&CutOff::on(day(2000))).unwrap().open;
            if !open.is_zero() {
                debt.events.push(DebtEvent::paid(day(ON + 1), open));
            }
        }
        prop_assert_eq!(json::write(&run(&later, &old)).unwrap(), json::write(&stored).unwrap());
        for (one, two) in stored.customers.iter().zip(&strict.customers) {
            prop_assert!(one.inputs != two.inputs);
            prop_assert!(two.computed >= one.computed || one.computed == CreditGrade::NotRated);
        }
    }

    #[test]
    fn n16_the_smallest_change_flips_the_grade_and_one_payment_less_does_not(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let portfolio = some_portfolio(&mut dice, 4);
        let policy = GradePolicy { confirmations: 1, ..GradePolicy::default() };
        let mut context = GradeContext::default();
        if dice.below(2) == 0 {
            let grade = [CreditGrade::B, CreditGrade::C, CreditGrade::D][usize::try_from(dice.below(3)).unwrap()];
            let one = |n| PreviousGrade { customer: id(format!("C-{n}")), grade, on: day(ON - 40), steady: None, rising: None };
            context.previous = (0..4).map(one).collect();
        }
        let run = |portfolio: &Portfolio| grades(portfolio, &CutOff::on(day(ON)), &policy, &context).unwrap().customers;
        for before in run(&portfolio) {
            let [GradeStep::PayOnTime { payments, to, .. }] = before.next.as_slice() else { continue };
            let with = |payments: i64| {
                let mut more = portfolio.clone();
                for number in 0..payments {
                    let id = format!("extra-{number}");
                    let mut debt =
                        Debt::new(&id, before.customer.as_str(), cny(5), day(ON - 30), day(ON - 3)).unwrap();
                    debt.events.push(DebtEvent::paid(day(ON - 3), cny(5)));
                    more.debts.push(debt);
                }
                run(&more).into_iter().find(|grade| grade.customer == before.customer).unwrap().grade
            };
            prop_assert!(*to < before.grade);
            prop_assert_eq!(with(*payments), *to, "{:?}", before);
            prop_assert!(with(payments - 1) >= before.grade);
        }
    }

    #[test]
    fn r133_hard_rules_only_lower_a_grade_and_a_dispute_does_nothing(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let portfolio = some_portfolio(&mut dice, 3);
        let run = |portfolio: &Portfolio| {
            grades(portfolio, &CutOff::on(day(ON)), &GradePolicy::default(), &GradeContext::default()).unwrap().customers
        };
        let before = run(&portfolio);
        let mut insolvent = portfolio.clone();
        insolvent.debtors.push(Debtor {
            events: vec![DebtorEvent { on: day(ON - 5), entered: None, act: DebtorAct::Insolvent {} }],
            ..Debtor::new("C-0").unwrap()
        });
        let after = run(&insolvent);
        prop_assert_eq!(after[0].grade, CreditGrade::D);
        let reason = GradeReason::Insolvent { since: day(ON - 5) };
        prop_assert!(after[0].reasons.contains(&reason));
        prop_assert_eq!(&before[1..], &after[1..]);
        // A payment that bounced is late again from the start, and caps the grade.
        let mut bounced = portfolio.clone();
        let mut debt = Debt::new("bounce", "C-0", cny(7), day(ON - 20), day(ON + 20)).unwrap();
        let act = DebtAct::PaymentReversed { amount: cny(7), receipt: None, cause: ReversalCause::Bounced };
        debt.events = vec![DebtEvent::paid(day(ON - 10), cny(7)), DebtEvent::new(day(ON - 6), act)];
        bounced.debts.push(debt);
        let after = run(&bounced);
        let expected = match before[0].grade {
            CreditGrade::A | CreditGrade::B => CreditGrade::C,
            grade => grade,
        };
        prop_assert_eq!(after[0].grade, expected);
        prop_assert_eq!(after[0].score, before[0].score);
        // An open dispute on what is not due has no effect at all.
        let mut disputed = portfolio.clone();
        let mut debt = Debt::new("dispute", "C-0", cny(7), day(ON - 20), day(ON + 20)).unwrap();
        debt.events = vec![DebtEvent::new(day(ON - 10), DebtAct::Disputed { amount: None })];
        disputed.debts.push(debt.clone());
        prop_assert_eq!(&run(&disputed), &before);
        let ended = DebtAct::DisputeEnded { outcome: DisputeOutcome::Settled };
        disputed.debts.last_mut().unwrap().events.push(DebtEvent::new(day(ON - 9), ended));
        prop_assert_eq!(&run(&disputed), &before);
    }

    #[test]
    fn a_point_table_gives_the_points_of_the_first_bin_that_reaches(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let mut edges: Vec<i64> = (0..dice.below(6)).map(|_| dice.below(100)).collect();
        edges.sort_unstable();
        edges.dedup();
        let mut points: Vec<i64> = (0..=edges.len()).map(|_| dice.below(50)).collect();
        points.sort_unstable();
        if dice.below(2) == 0 {
            points.reverse();
        }
        let upto = edges.iter().copied().map(Some).chain([None]);
        let bins: Vec<PointBin> = upto.zip(&points).map(|(upto, points)| PointBin { upto, points: *points }).collect();
        let column = PointColumn { factor: id("f"), bins: bins.clone(), missing: -7, trend: PointTrend::Either };
        let table = PointTable { version: id("v"), offset: 100, columns: vec![column] };
        let value = dice.below(120) - 10;
        let score = point_score(&table, &[PointValue { factor: id("f"), value: Some(value) }]).unwrap();
        let bin = bins.iter().position(|bin| bin.upto.is_none_or(|upto| value <= upto)).unwrap();
        prop_assert_eq!(score.points, 100 + bins[bin].points);
        prop_assert_eq!(score.rows[0].bin, Some(i64::try_from(bin).unwrap()));
        prop_assert_eq!(point_score(&table, &[]).unwrap().points, 93);
    }
}

/// Customers `C-0`, `C-1`, … with debts, some paid, some not.
fn some_portfolio(dice: &mut Dice, customers: i64) -> Portfolio {
    let mut portfolio = Portfolio::default();
    for customer in 0..customers {
        let slow = dice.below(30);
        for number in 0..2 + dice.below(14) {
            let due = 60 + dice.below(300);
            let amount = cny(1 + dice.below(100_000));
            let (name, customer) = (format!("I-{customer}-{number}"), format!("C-{customer}"));
            let mut debt = Debt::new(&name, &customer, amount, day(due - 30), day(due)).unwrap();
            let paid = day(due - 5 + dice.below(10 + slow));
            if dice.below(8) > 0 || due < 330 {
                debt.events.push(DebtEvent::paid(paid.min(day(ON)), amount));
            }
            portfolio.debts.push(debt);
        }
    }
    portfolio
}

fn one(portfolio: &Portfolio, policy: &GradePolicy, context: &GradeContext) -> CustomerGrade {
    grades(portfolio, &CutOff::on(day(ON)), policy, context).unwrap().customers.remove(0)
}

#[test]
fn d06_who_is_not_known_is_not_rated_and_has_no_score() {
    let (policy, mut context) = (GradePolicy::default(), GradeContext::default());
    let mut portfolio = Portfolio { debtors: vec![Debtor::new("new").unwrap()], ..Portfolio::default() };
    let grade = one(&portfolio, &policy, &context);
    assert_eq!((grade.grade, grade.score, grade.risk), (CreditGrade::NotRated, None, None));
    assert_eq!(grade.next, [GradeStep::BeKnown { payments: 3 }, GradeStep::Wait { from: day(ON + 60) }]);
    // Two paid invoices are too few, three are enough; 59 days are too short, 60 are enough.
    for (number, expected) in [(1, CreditGrade::NotRated), (2, CreditGrade::NotRated), (3, CreditGrade::A)] {
        let issued = day(ON - 60);
        let mut debt = Debt::new(&format!("I-{number}"), "new", cny(100), issued, day(ON - 30)).unwrap();
        debt.events.push(DebtEvent::paid(day(ON - 31), cny(100)));
        portfolio.debts.push(debt);
        assert_eq!(one(&portfolio, &policy, &context).grade, expected, "{number}");
    }
    portfolio.debtors[0].since = Some(day(ON - 59));
    assert_eq!(one(&portfolio, &policy, &context).next, [GradeStep::Wait { from: day(ON + 1) }]);
    // Orders that were funded in advance stand for invoices.
    portfolio = Portfolio {
        debtors: vec![Debtor { since: Some(day(0)), ..Debtor::new("new").unwrap() }],
        ..Portfolio::default()
    };
    let counts = FundingCounts { orders: 4, funded: 4, refunds: 0 };
    context.funding = vec![CustomerFunding { customer: id("new"), counts }];
    // Nobody was ever late and nothing was ever settled: there is no risk that could be said.
    assert_eq!(one(&portfolio, &policy, &context).grade, CreditGrade::NotRated);
    for number in 0..4 {
        let mut debt = Debt::new(&format!("I-{number}"), "old", cny(100), day(300), day(330)).unwrap();
        debt.events.push(DebtEvent::paid(day(330), cny(100)));
        portfolio.debts.push(debt);
    }
    assert_eq!(one(&portfolio, &policy, &context).grade, CreditGrade::A);
    context.funding[0].counts.funded = 0;
    let bad = one(&portfolio, &policy, &context);
    // (4 + 5 × 4/4) / (4 + 5): half of the weight of serious lateness is lost.
    assert_eq!((bad.grade, bad.score), (CreditGrade::B, Some(8500)));
}

#[test]
fn a_grade_by_hand_ends_on_its_day_and_the_computed_one_runs_beside_it() {
    let portfolio = some_portfolio(&mut Dice(7), 1);
    let policy = GradePolicy::default();
    let by = |until: i64| GradeOverride {
        customer: id("C-0"),
        grade: CreditGrade::NotRated,
        owner: id("boss"),
        reason: "new owner of the firm".to_owned(),
        from: day(0),
        until: day(until),
    };
    let plain = one(&portfolio, &policy, &GradeContext::default());
    let with =
        |until| one(&portfolio, &policy, &GradeContext { overrides: vec![by(until)], ..GradeContext::default() });
    assert_eq!((with(ON).grade, with(ON).computed), (CreditGrade::NotRated, plain.computed));
    assert_eq!(with(ON).kept.steady, Some(plain.computed));
    assert_eq!(with(ON - 1).grade, plain.grade);
    let twice = GradeContext { overrides: vec![by(ON), by(ON + 1)], ..GradeContext::default() };
    let refused = grades(&portfolio, &CutOff::on(day(ON)), &policy, &twice).unwrap_err();
    assert_eq!((refused.code(), refused.path()), ("duplicate_id", "context.overrides[1].customer"));
}

#[test]
fn r137_a_rise_is_confirmed_in_another_month_and_changes_are_told() {
    let mut portfolio = Portfolio::default();
    for number in 0..30 {
        let mut debt = Debt::new(&format!("I-{number}"), "C", cny(100), day(100), day(130)).unwrap();
        debt.events.push(DebtEvent::paid(day(130), cny(100)));
        portfolio.debts.push(debt);
    }
    let (policy, mut context) = (GradePolicy::default(), GradeContext::default());
    let start =
        PreviousGrade { customer: id("C"), grade: CreditGrade::C, on: day(ON - 31), steady: None, rising: None };
    context.previous = vec![start];
    let mut months = Vec::new();
    for month in 0..3 {
        let run = grades(&portfolio, &CutOff::on(day(ON + 31 * month)), &policy, &context).unwrap();
        months.push((run.customers[0].grade, run.changes.len()));
        context.previous = vec![run.customers[0].kept.clone()];
    }
    assert_eq!(months, [(CreditGrade::C, 0), (CreditGrade::A, 1), (CreditGrade::A, 0)]);
}

#[test]
fn a_policy_that_cannot_be_used_is_refused_with_its_place() {
    let standard = GradePolicy::default();
    let refused = |policy: GradePolicy| {
        let refused = policy.check().unwrap_err();
        format!("{} {}", refused.code(), refused.path())
    };
    assert_eq!(refused(GradePolicy { weight_late: 4001, ..standard.clone() }), "percent_total weightLate");
    assert_eq!(refused(GradePolicy { cut_b: 1000, ..standard.clone() }), "number_out_of_range cutB");
    assert_eq!(refused(GradePolicy { window_days: 0, ..standard.clone() }), "number_out_of_range windowDays");
    assert_eq!(refused(GradePolicy { materiality: vec![cny(1), cny(2)], ..standard }), "duplicate_id materiality[1]");
}

/// A whole book of the size of the larger public one is graded in little time, and twice the book takes no more than
/// about twice as long.
#[test]
fn a_large_book_is_graded_in_one_pass() {
    let portfolio = |size: i64| {
        let mut dice = Dice(1);
        let mut portfolio = Portfolio::default();
        for number in 0..size {
            let due = 40 + dice.below(340);
            let customer = format!("C-{}", dice.below(1056));
            let mut debt = Debt::new(&format!("I-{number}"), &customer, cny(10_001), day(due - 15), day(due)).unwrap();
            debt.events.push(DebtEvent::paid(day((due - 3 + dice.below(20)).min(ON)), cny(10_001)));
            portfolio.debts.push(debt);
        }
        portfolio
    };
    let run = |portfolio: &Portfolio| {
        let begun = Instant::now();
        let run = grades(portfolio, &CutOff::on(day(ON)), &GradePolicy::default(), &GradeContext::default()).unwrap();
        assert_eq!(run.customers.len(), 1056);
        begun.elapsed()
    };
    let (small, large) = (portfolio(20_000), portfolio(80_000));
    let best = |portfolio: &Portfolio| (0..3).map(|_| run(portfolio)).min().unwrap();
    let (small, large) = (best(&small), best(&large));
    println!("20,000: {small:?}, 80,000: {large:?}");
    assert!(large < small * 16, "{small:?} for 20,000 and {large:?} for 80,000");
}

#[test]
fn severity_is_mean_and_spread_in_thousandths() {
    let all: Vec<_> = [0, 10].iter().map(|days| seen(1, *days, ObservationState::Settled)).collect();
    let peers = PeerRates { observations: 1, serious_of: 1, ..PeerRates::default() };
    let severity =
        |all: &[Observation]| risk_of(all, day(ON), &peers, &GradePolicy::default()).unwrap().unwrap().severity;
    // Mean 5, sample deviation √50 = 7.071…
    assert_eq!(severity(&all), Some(5000 + 84 * 7071 / 100));
    assert_eq!(severity(&all[..1]), None);
    let none = observations(&[], &CutOff::on(day(ON)), &GradePolicy::default().observed).unwrap();
    assert_eq!(risk_of(&none, day(ON), &PeerRates::default(), &GradePolicy::default()).unwrap(), None);
}
