//! Cash forecasts, their errors and the order of collection (R129, R130, R131, R172, N15).

use duebook::{
    AssumedDelay, Calendar, CashForecast, CollectionReason, CollectionRules, Currency, CutOff, Date, Debt, DebtAct,
    DebtEvent, Field, ForecastLookBack, ForecastReason, ForecastRules, ForecastSource, Id, ModelScore, Money,
    ObservationRules, PaidBy, PlannedCash, Portfolio, Prepayment, Quote, Weekday, collection_order, forecast_cash,
    forecast_error,
};
use proptest::prelude::*;

fn day(number: i64) -> Date {
    Date::parse("2026-01-01").unwrap().add_days(number).unwrap()
}

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::new(code).unwrap()).unwrap()
}

fn cny(minor: i64) -> Money {
    money(minor, "CNY")
}

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).unwrap()
}

fn debt(name: &str, customer: &str, minor: i64, issued: i64, due: i64) -> Debt {
    Debt::new(name, customer, cny(minor), day(issued), day(due)).unwrap()
}

fn paid(mut debt: Debt, on: i64) -> Debt {
    debt.events.push(DebtEvent::paid(day(on), debt.amount));
    debt
}

fn with(mut debt: Debt, on: i64, act: DebtAct) -> Debt {
    debt.events.push(DebtEvent::new(day(on), act));
    debt
}

fn of(debts: Vec<Debt>) -> Portfolio {
    Portfolio { debts, ..Portfolio::default() }
}

fn asked(portfolio: &Portfolio, on: i64, rules: &ForecastRules) -> CashForecast {
    forecast_cash(portfolio, &CutOff::on(day(on)), rules, &[]).unwrap()
}

fn periods(lengths: &[i64]) -> ForecastRules {
    ForecastRules { periods: lengths.to_vec(), ..ForecastRules::default() }
}

/// Twenty paid debts of a customer, each so many days late.
fn habit(customer: &str, late: i64) -> Vec<Debt> {
    (0..20)
        .map(|number| {
            paid(debt(&format!("{customer}-{number}"), customer, 100, number, number + 10), number + 10 + late)
        })
        .collect()
}

/// A made-up book: who owes, in which currency, how much, since when, for how long, and how late it is paid, if it is.
type Drawn = (u8, bool, i64, i64, i64, i64, u8);

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    prop::collection::vec(
        (0_u8..6, any::<bool>(), 1_i64..1_000_000, 0_i64..300, 0_i64..60, -20_i64..90, 0_u8..10),
        1..80,
    )
}

/// Some are paid in two parts, some disputed, promised, given up or settled by netting.
fn book(rows: &[Drawn]) -> Portfolio {
    let debt = |(number, (customer, foreign, minor, issued, term, late, what)): (usize, &Drawn)| {
        let amount = money(*minor, if *foreign { "USD" } else { "CNY" });
        let due = issued + term;
        let mut debt =
            Debt::new(&format!("D-{number}"), &format!("C-{customer}"), amount, day(*issued), day(due)).unwrap();
        let on = (due + late).max(*issued);
        let half = money((minor / 2).max(1), amount.currency().code());
        let by = |amount, by| DebtAct::Paid { amount, receipt: None, received: None, by };
        match what {
            0 => debt.events.push(DebtEvent::new(day(on), DebtAct::WrittenOff { amount })),
            1 => debt.events.push(DebtEvent::new(day(on), by(amount, PaidBy::Netting))),
            2 => debt.events.push(DebtEvent::new(day(on), DebtAct::Disputed { amount: Some(half) })),
            3 => debt.events.push(DebtEvent::new(day(on), DebtAct::Promised { day: day(on + 9), amount: Some(half) })),
            4 => debt.events.push(DebtEvent::new(day(on), by(half, PaidBy::Receipt))),
            5 => {}
            _ => debt.events.push(DebtEvent::paid(day(on), amount)),
        }
        debt
    };
    of(rows.iter().enumerate().map(debt).collect())
}

fn rules() -> ForecastRules {
    let calendar = Calendar { weekend: vec![Weekday::Saturday, Weekday::Sunday], ..Calendar::default() };
    let observation = ObservationRules { calendar: Some(calendar), ..ObservationRules::default() };
    ForecastRules { observation, ..ForecastRules::default() }
}

/// Periods and what is beyond come to what is open: of every item, of every currency, and beside the standings.
fn adds_up(portfolio: &Portfolio, found: &CashForecast, cut_off: &CutOff) {
    for item in &found.items {
        let parts: i64 = item.expected.iter().map(Money::minor).sum();
        assert!(item.expected.iter().all(|part| !part.is_negative()) && !item.beyond.is_negative());
        assert_eq!(parts + item.beyond.minor(), item.open.minor(), "{item:?}");
        assert!(item.early <= item.likely || item.likely.is_none());
        assert!(item.likely <= item.late || item.late.is_none());
        assert!(item.early.is_none_or(|day| day > cut_off.on), "{item:?}");
    }
    for row in &found.rows {
        let cells = || row.cells.iter().chain([&row.beyond]);
        assert_eq!(cells().map(|cell| cell.expected.minor()).sum::<i64>(), row.open.minor());
        assert_eq!(cells().map(|cell| cell.contractual.minor()).sum::<i64>(), row.open.minor());
        assert!(cells().all(|cell| {
            0 <= cell.low.minor()
                && cell.low.minor() <= cell.expected.minor()
                && cell.expected.minor() <= cell.high.minor()
                && cell.high.minor() <= row.open.minor()
        }));
        for (place, cell) in row.cells.iter().enumerate() {
            let theirs = found.items.iter().filter(|item| item.open.currency() == row.currency);
            assert_eq!(theirs.map(|item| item.expected[place].minor()).sum::<i64>(), cell.expected.minor());
        }
        let owed = portfolio.debts.iter().map(|debt| debt.standing(cut_off).unwrap().open);
        let open: i64 = owed.filter(|open| open.currency() == row.currency).map(|open| open.minor()).sum();
        let planned = found.items.iter().filter(|item| item.source == ForecastSource::Planned);
        let planned = planned.filter(|item| item.open.currency() == row.currency);
        assert_eq!(open + planned.map(|item| item.open.minor()).sum::<i64>(), row.open.minor());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// R129: the expected amounts are what is open, whatever happened.
    #[test]
    fn r129_expected_amounts_come_to_what_is_open(rows in drawn(), on in 100_i64..420) {
        let portfolio = book(&rows);
        let cut_off = CutOff::on(day(on));
        let found = forecast_cash(&portfolio, &cut_off, &rules(), &[]).unwrap();
        adds_up(&portfolio, &found, &cut_off);
    }

    /// The order of the records is of no account; nor is anything that happened or was entered later.
    #[test]
    fn r129_other_orders_and_later_events_change_nothing(rows in drawn(), on in 100_i64..300, turn in 0_usize..80) {
        let portfolio = book(&rows);
        let cut_off = CutOff::on(day(on));
        let found = forecast_cash(&portfolio, &cut_off, &rules(), &[]).unwrap();
        let mut turned = portfolio.clone();
        turned.debts.rotate_left(turn % rows.len());
        turned.debts.reverse();
        let other = forecast_cash(&turned, &cut_off, &rules(), &[]).unwrap();
        prop_assert_eq!(&other.rows, &found.rows);
        let sorted = |forecast: &CashForecast| {
            let mut items = forecast.items.clone();
            items.sort_by(|a, b| a.id.cmp(&b.id));
            items
        };
        prop_assert_eq!(sorted(&other), sorted(&found));
        let mut then = portfolio.clone();
        then.debts.retain(|debt| debt.issued <= day(on));
        then.debts.iter_mut().for_each(|debt| debt.events.retain(|event| event.on <= day(on)));
        prop_assert_eq!(forecast_cash(&then, &cut_off, &rules(), &[]).unwrap(), found);
        // The order of collection as well.
        let rules = CollectionRules { quotes: vec![Quote::new(Currency::new("USD").unwrap(), Currency::new("CNY").unwrap(), "7.1234").unwrap()], ..CollectionRules::default() };
        let first = collection_order(&portfolio, &cut_off, &rules).unwrap();
        prop_assert_eq!(&collection_order(&turned, &cut_off, &rules).unwrap(), &first);
        for pair in first.lines.windows(2) {
            prop_assert!(pair[0].points >= pair[1].points);
        }
        for line in &first.lines {
            prop_assert_eq!(line.reasons.iter().map(CollectionReason::points).sum::<i64>(), line.points);
            prop_assert!(line.unpaid.minor() <= line.overdue.minor());
        }
    }

    /// R131: a customer assumed to pay later pays what it pays, but never earlier; nobody else changes.
    #[test]
    fn r131_an_assumed_delay_moves_only_its_customer_and_only_later(rows in drawn(), on in 100_i64..300, days in 1_i64..40) {
        let portfolio = book(&rows);
        let cut_off = CutOff::on(day(on));
        let delays = vec![AssumedDelay { customer: id("C-1"), days }];
        let before = forecast_cash(&portfolio, &cut_off, &rules(), &[]).unwrap();
        let after = forecast_cash(&portfolio, &cut_off, &ForecastRules { delays, ..rules() }, &[]).unwrap();
        adds_up(&portfolio, &after, &cut_off);
        prop_assert_eq!(before.items.len(), after.items.len());
        for (was, is) in before.items.iter().zip(&after.items) {
            if was.customer.as_str() == "C-1" {
                let (mut sum, mut later) = (0, 0);
                for (was, is) in was.expected.iter().zip(&is.expected) {
                    (sum, later) = (sum + was.minor(), later + is.minor());
                    // Rounding moves a unit for each of the parts of an item.
                    prop_assert!(later <= sum + 8, "{} {}", later, sum);
                }
                prop_assert!(is.likely >= was.likely || is.likely.is_none());
                prop_assert!(is.reasons.contains(&ForecastReason::Assumed { days }), "{}", is.id);
            } else {
                prop_assert_eq!(was, is);
            }
        }
    }

    /// R129: a plan, its contract and its invoices count once: planned and owed come to no more than the larger of both.
    #[test]
    fn r129_plans_contracts_and_invoices_count_once(
        plans in prop::collection::vec((0_u8..3, 1_i64..1_000, 0_u8..4), 1..8),
        owed in prop::collection::vec((0_u8..3, 1_i64..1_000, 0_u8..4), 0..8),
        money in prop::collection::vec((0_u8..3, 1_i64..1_000), 0..4),
    ) {
        let contract = |number: &u8| Field::text("contract", &format!("K-{number}")).unwrap();
        let debt = |(number, (of, minor, document)): (usize, &(u8, i64, u8))| Debt {
            fields: vec![contract(of)],
            document: (*document > 0).then(|| id(format!("V-{of}-{document}"))),
            ..debt(&format!("D-{number}"), "A", *minor, 0, 90)
        };
        let held = |(number, (of, minor)): (usize, &(u8, i64))| Prepayment {
            fields: vec![contract(of)],
            ..Prepayment::new(&format!("R-{number}"), "A", cny(*minor), day(3)).unwrap()
        };
        let portfolio = Portfolio {
            debts: owed.iter().enumerate().map(debt).collect(),
            prepayments: money.iter().enumerate().map(held).collect(),
            ..Portfolio::default()
        };
        let lines: Vec<PlannedCash> = plans.iter().enumerate().map(|(number, (of, minor, document))| PlannedCash {
            id: id(format!("P-{number}")), customer: id("A"), amount: cny(*minor), day: day(100 + i64::from(*of)),
            document: (*document > 0).then(|| id(format!("V-{of}-{document}"))), contract: Some(id(format!("K-{of}"))),
        }).collect();
        let cut_off = CutOff::on(day(50));
        let found = forecast_cash(&portfolio, &cut_off, &ForecastRules::default(), &lines).unwrap();
        adds_up(&portfolio, &found, &cut_off);
        for number in 0..3_u8 {
            let sum = |list: &[(u8, i64, u8)]| list.iter().filter(|one| one.0 == number).map(|one| one.1).sum::<i64>();
            let paid: i64 = money.iter().filter(|one| one.0 == number).map(|one| one.1).sum();
            let theirs = |plan: &&PlannedCash| plan.contract == Some(id(format!("K-{number}")));
            let counted: i64 = lines.iter().filter(theirs).map(|plan| {
                found.items.iter().find(|item| item.id == plan.id).map_or(0, |item| item.open.minor())
            }).sum();
            // All of a contract is linked by it: what counts is what the plan has beyond what is owed or paid already.
            prop_assert_eq!(counted, (sum(&plans) - sum(&owed) - paid).max(0));
        }
        for cover in &found.covered {
            let counted = found.items.iter().find(|item| item.id == cover.plan).map_or(0, |item| item.open.minor());
            let plan = lines.iter().find(|plan| plan.id == cover.plan).unwrap();
            prop_assert_eq!(cover.amount.minor() + counted, plan.amount.minor());
            prop_assert!(!cover.by.is_empty());
        }
    }

    /// R129: an item k days late can only be later, and what is expected is the share of the past that was later still:
    /// an oracle that counts the delays of one customer itself.
    #[test]
    fn r129_what_is_known_conditions_the_forecast(late in prop::collection::vec(0_i64..40, 1..30), waited in 0_i64..45) {
        let paid_late = |(number, late): (usize, &i64)| {
            paid(debt(&format!("H-{number}"), "A", 100, 0, 7), 7 + late)
        };
        let mut debts: Vec<Debt> = late.iter().enumerate().map(paid_late).collect();
        // Due on the same day of the week, and nobody else to borrow from: only the counts matter.
        debts.push(debt("OPEN", "A", 1_000_000, 60, 70));
        let rules = ForecastRules { half_life: 0, ..periods(&[1; 60]) };
        let found = asked(&of(debts), 70 + waited, &rules);
        let item = &found.items[0];
        let still = |from: i64| late.iter().filter(|late| **late >= from).count() as i64;
        if still(waited + 1) == 0 {
            prop_assert_eq!(item.beyond, item.open);
            let reason = ForecastReason::LaterThanKnown { days: waited };
            prop_assert!(item.reasons.contains(&reason) || waited == 0, "{waited}");
            return Ok(());
        }
        prop_assert!(item.early.unwrap() > day(70 + waited));
        for (place, expected) in (0_i64..).zip(&item.expected) {
            let here = still(waited + 1 + place) - still(waited + 2 + place);
            let exact = 1_000_000 * here / still(waited + 1);
            prop_assert!((expected.minor() - exact).abs() <= 1 + 1_000_000 / 20_000, "{} {}", expected.minor(), exact);
        }
    }
}

/// R129: of whom nothing is known, the due day is all there is; overdue, tomorrow.
#[test]
fn r129_without_any_past_the_due_day_counts() {
    let portfolio = of(vec![debt("D-1", "A", 10_001, 0, 30), debt("D-2", "B", 5000, 0, 5)]);
    let found = asked(&portfolio, 10, &periods(&[7, 7, 7, 7]));
    assert_eq!(found.rows[0].cells.iter().map(|cell| cell.expected.minor()).collect::<Vec<_>>(), [5000, 0, 10_001, 0]);
    assert_eq!(found.rows[0].spread, None);
    assert_eq!(found.items[0].likely, Some(day(30)));
    assert_eq!(found.items[1].reasons, [ForecastReason::NoHistory {}, ForecastReason::Overdue { days: 5 }]);
}

/// R129: promises are kept as often as promises were, and otherwise broken for good; a disputed part waits.
#[test]
fn r129_promises_and_disputes_move_what_they_are_for() {
    let mut debts = habit("A", 3);
    // Three promises kept, none broken: of all 4/5, of the customer (3 + 5 × 4/5) / 8.
    for number in 0..3 {
        let one =
            with(debt(&format!("K-{number}"), "A", 100, 0, 10), 12, DebtAct::Promised { day: day(13), amount: None });
        debts.push(paid(one, 13));
    }
    let promise = DebtAct::Promised { day: day(57), amount: Some(cny(40_000)) };
    debts.push(with(debt("OPEN", "A", 100_000, 30, 50), 51, promise));
    debts.push(with(debt("DOUBT", "A", 100_000, 30, 60), 50, DebtAct::Disputed { amount: Some(cny(30_000)) }));
    let found = asked(&of(debts), 52, &periods(&[4, 1, 20, 60]));
    let [open, doubt] = &found.items[..] else { panic!("{:?}", found.items) };
    assert!(open.reasons.contains(&ForecastReason::Promised { day: day(57), amount: cny(40_000), kept: 875 }));
    // 600.00 the day after (three days late is all that is known), 350.00 as promised, 50.00 not.
    assert_eq!(open.expected.iter().map(Money::minor).collect::<Vec<_>>(), [60_000, 35_000, 0, 0]);
    assert_eq!(open.beyond.minor(), 5000);
    assert_eq!([open.early, open.likely, open.late], [Some(day(57)), Some(day(57)), None]);
    assert!(doubt.reasons.contains(&ForecastReason::Disputed { amount: cny(30_000), until: day(95) }));
    assert_eq!(doubt.expected[2].minor(), 70_000);
    assert_eq!(doubt.likely, Some(day(63)));
}

/// R129: what the payers do on weekends they do on Monday; a period that ends on a Sunday does not get it.
#[test]
fn r129_nothing_is_expected_on_days_on_which_nobody_pays() {
    // 2026-01-01 is a Thursday: day 9 is a Saturday, day 11 a Monday.
    let portfolio = of(vec![debt("D-1", "A", 10_000, 0, 9)]);
    let found = asked(&portfolio, 3, &ForecastRules { periods: vec![7, 7], ..rules() });
    assert_eq!(found.items[0].due, day(11));
    assert_eq!(found.rows[0].cells[0].expected.minor(), 0);
    assert_eq!(found.items[0].likely, Some(day(11)));
    assert!(found.items[0].reasons.contains(&ForecastReason::Moved { from: day(9) }));
}

/// N15: on a book whose customers pay in runs, four of five weeks lie between low and high, and not all of them.
#[test]
fn n15_four_of_five_periods_lie_in_the_interval() {
    let mut state = 7_u64;
    let mut dice = |sides: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((state >> 33) % sides).unwrap()
    };
    let mut debts = Vec::new();
    for customer in 0..40 {
        let usual = dice(25);
        for run in 0..70 {
            // What is due in a week is paid together.
            let (late, issued) = (usual + dice(12), 7 * run + dice(3));
            for number in 0..1 + dice(4) {
                let name = format!("{customer}-{run}-{number}");
                let one = debt(&name, &format!("C-{customer}"), 1_000 + dice(100_000), issued, issued + 14);
                debts.push(paid(one, issued + 14 + late));
            }
        }
    }
    let look = ForecastLookBack { times: 24, step: 7 };
    let rules = periods(&[7, 7, 7, 7]);
    let found = forecast_error(&of(debts), &CutOff::on(day(480)), &rules, &look).unwrap();
    let row = &found.rows[0];
    let share = row.inside * 100 / row.cells;
    assert_eq!(row.cells, 96);
    assert!((70..=90).contains(&share), "{share} % of the periods");
    let per_mille = |fraction: Option<duebook::Fraction>| {
        fraction.map(|f| i128::from(f.numerator) * 1000 / i128::from(f.denominator)).unwrap()
    };
    assert!(
        per_mille(row.wape) * 3 < per_mille(row.baseline) * 2,
        "{} {}",
        per_mille(row.wape),
        per_mille(row.baseline)
    );
    assert!(per_mille(row.bias).abs() < 50);
    assert_eq!(found.customers.len(), 40);
    assert_eq!(found.customers.iter().map(|one| one.came.minor()).sum::<i64>(), row.came.minor());
    assert_eq!(found.customers.iter().map(|one| one.expected.minor()).sum::<i64>(), row.expected.minor());
    assert_eq!(row.periods.iter().map(|one| one.inside).sum::<i64>(), row.inside);
}

/// R130: a forecast of the past knows nothing of what was entered since.
#[test]
fn r130_the_back_test_does_not_look_ahead() {
    let mut debts = habit("A", 5);
    // Some paid much later: what is long overdue may still come.
    debts.extend((0..5).map(|number| paid(debt(&format!("L-{number}"), "A", 100, 0, 5), 40)));
    debts.extend(
        (0..10).map(|number| paid(debt(&format!("N-{number}"), "A", 1000, 30 + number, 40 + number), 52 + number)),
    );
    let look = ForecastLookBack { times: 2, step: 7 };
    let before = forecast_error(&of(debts.clone()), &CutOff::on(day(80)), &periods(&[14]), &look).unwrap();
    // Paid before the origin, and entered long after it: then it was open.
    for debt in debts.iter_mut().filter(|debt| debt.id.as_str().starts_with('N')) {
        debt.events[0].entered = Some(day(79));
    }
    let after = forecast_error(&of(debts), &CutOff::on(day(80)), &periods(&[14]), &look).unwrap();
    assert_eq!(before.origins, [day(59), day(66)]);
    assert!(after.rows[0].expected.minor() > before.rows[0].expected.minor());
    assert_eq!(after.rows[0].came, before.rows[0].came);
}

/// R172: what stays unpaid counts, not what is large or old; broken promises and limits count in addition.
#[test]
fn r172_whom_to_call_first() {
    let mut debts = habit("quick", 8);
    debts.extend(habit("slow", 60));
    debts.push(debt("Q", "quick", 500_000, 90, 95));
    debts.push(debt("S", "slow", 200_000, 90, 95));
    debts.push(debt("T", "thin", 100, 60, 74));
    let cut_off = CutOff::on(day(100));
    let found = collection_order(&of(debts.clone()), &cut_off, &CollectionRules::default()).unwrap();
    let names: Vec<&str> = found.lines.iter().map(|line| line.customer.as_str()).collect();
    assert_eq!(names, ["slow", "quick", "thin"]);
    assert_eq!((found.lines[0].oldest, found.lines[0].payments), (5, 20));
    // About to be 31 days overdue within a week: a tenth of 1.00.
    let crossing = |reason: &&CollectionReason| matches!(reason, CollectionReason::CrossesBand { limit: 30, .. });
    let thin = found.lines[2].reasons.iter().find(crossing);
    assert_eq!(thin, Some(&CollectionReason::CrossesBand { limit: 30, day: day(105), amount: cny(100), points: 10 }));
    // A broken promise: a fifth in addition.
    let mut broken = debts.clone();
    let quick = broken.iter_mut().find(|debt| debt.id.as_str() == "Q").unwrap();
    quick.events.push(DebtEvent::new(day(96), DebtAct::Promised { day: day(98), amount: None }));
    let other = collection_order(&of(broken), &cut_off, &CollectionRules::default()).unwrap();
    let line = other.lines.iter().find(|line| line.customer.as_str() == "quick").unwrap();
    assert!(line.reasons.contains(&CollectionReason::BrokenPromise { day: day(98), points: 100_000 }));
    // The caller's own model takes the place of the delays; the capacity cuts.
    let rules = CollectionRules {
        scores: vec![ModelScore { customer: id("quick"), unpaid: "90".parse().unwrap() }],
        capacity: Some(1),
        ..CollectionRules::default()
    };
    let cut = collection_order(&of(debts.clone()), &cut_off, &rules).unwrap();
    assert_eq!((cut.lines.len(), cut.left, cut.lines[0].points), (1, 2, 450_000));
    assert_eq!(cut.lines[0].reasons, [CollectionReason::Model { amount: cny(500_000), chance: 900, points: 450_000 }]);
    // Wholly disputed: nobody is called.
    let doubted = with(debt("X", "doubt", 900_000, 90, 95), 96, DebtAct::Disputed { amount: None });
    let lines = collection_order(&of(vec![doubted]), &cut_off, &CollectionRules::default()).unwrap().lines;
    assert_eq!(lines, []);
}

/// What is wrong is refused where it stands.
#[test]
fn r129_r172_bad_rules_are_refused_where_they_stand() {
    let cut_off = CutOff::on(day(50));
    let portfolio = of(vec![debt("D-1", "A", 10_000, 0, 9), debt("D-1", "A", 10_000, 0, 9)]);
    let refused = |rules: ForecastRules| forecast_cash(&of(vec![]), &cut_off, &rules, &[]).unwrap_err();
    let shown = |error: duebook::Error| format!("{} {}", error.code(), error.path());
    assert_eq!(shown(refused(periods(&[7, 0]))), "number_out_of_range rules.periods[1]");
    assert_eq!(shown(refused(ForecastRules { borrowed: 0, ..rules() })), "number_out_of_range rules.borrowed");
    let twice = vec![AssumedDelay { customer: id("A"), days: 1 }; 2];
    assert_eq!(shown(refused(ForecastRules { delays: twice, ..rules() })), "duplicate_id rules.delays[1].customer");
    let error = forecast_cash(&portfolio, &cut_off, &rules(), &[]).unwrap_err();
    assert_eq!(shown(error), "duplicate_id portfolio.debts[1].id");
    let observation = ObservationRules { tolerance: -1, ..ObservationRules::default() };
    let forecast = ForecastRules { observation, ..ForecastRules::default() };
    let error = collection_order(&of(vec![]), &cut_off, &CollectionRules { forecast, ..CollectionRules::default() });
    assert_eq!(shown(error.unwrap_err()), "number_out_of_range rules.forecast.observation.tolerance");
    let foreign = Debt::new("D-2", "A", money(100, "USD"), day(0), day(9)).unwrap();
    let two = of(vec![debt("D-1", "A", 100, 0, 9), foreign]);
    let error = collection_order(&two, &cut_off, &CollectionRules::default()).unwrap_err();
    assert_eq!(shown(error), "rate_missing rules.quotes");
    let look = ForecastLookBack { times: 0, step: 7 };
    let error = forecast_error(&two, &cut_off, &rules(), &look).unwrap_err();
    assert_eq!(shown(error), "number_out_of_range lookBack.times");
    let plan =
        PlannedCash { id: id("P"), customer: id("A"), amount: cny(0), day: day(60), document: None, contract: None };
    let error = forecast_cash(&two, &cut_off, &rules(), &[plan]).unwrap_err();
    assert_eq!(shown(error), "amount_not_positive plans[0].amount");
}
