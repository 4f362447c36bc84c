//! No path of figures is quadratic: many customers, a customer with many debts, a debt with a long life.
//!
//! Nothing is timed. A path that looks at everything for each record would look at 10⁹ of them here, and the run would
//! be noticed.

use duebook::{
    AgingBy, AgingRules, AnswerVerdict, BehaviorRules, ChangeDetail, ChangeOrder, CubeDefinition, CubeDimension,
    CubeFilter, CubeMeasure, CubeTest, CutOff, DashboardOrder, Debt, DebtAct, DebtEvent, DisputeOutcome,
    ForecastLookBack, ForecastRules, GradeContext, GradePolicy, Money, PaidBy, Portfolio, RankAttribution, RankBy,
    RankMeasure, RankingOrder, RatioRules, ReversalCause, StatementAnswer, StatementHeader, StatementParty,
    TheirAccount, TheirItem, Value, aging_report, cube, customer_behavior, dashboard, explain_answer, explain_change,
    forecast_error, freeze_period, grades, portfolio_ratios, ranking, restate_period, statements_of_account,
};

use crate::figures::{cny, day, id};

const MANY: usize = 30_000;

fn header(customer: &str) -> StatementHeader {
    let party = StatementParty::default;
    StatementHeader::new("S-1", customer, party(), party(), day(50), day(150)).unwrap()
}

fn all(portfolio: &Portfolio) {
    let at = CutOff::on(day(150));
    let order = ChangeOrder { former: CutOff::on(day(50)), now: at, detail: ChangeDetail::ByCustomer, days: 90 };
    let change = &explain_change(portfolio, &order).unwrap()[0];
    let card =
        &dashboard(portfolio, &DashboardOrder { at, first: day(50), days: 90, top: 3, advance: None }).unwrap()[0];
    assert_eq!(card.open, change.now);
    for by in [RankBy::Person {}, RankBy::Customer {}] {
        let order = RankingOrder {
            attribution: RankAttribution::OfDay,
            ..RankingOrder::new(by, RankMeasure::DaysLate, day(50), day(150)).unwrap()
        };
        let rows = ranking(portfolio, &order).unwrap();
        assert_eq!(rows.iter().map(|row| row.closing.open.minor()).sum::<i64>(), card.open.open.minor());
    }
    let values = (0..10_000).map(|at| Value::Text { text: id(&format!("K-{at}")) }).collect();
    let definition = CubeDefinition {
        measures: vec![CubeMeasure::Open, CubeMeasure::Paid],
        rows: vec![CubeDimension::Customer {}],
        columns: vec![CubeDimension::Document {}, CubeDimension::ReceiptMonth {}],
        filter: vec![CubeFilter { dimension: CubeDimension::Kind {}, test: CubeTest::NoneOf { values } }],
        first: None,
        at,
    };
    assert_eq!(cube(portfolio, &definition).unwrap()[0].total[0], card.open.open);
    let frozen = freeze_period(portfolio, day(50), day(150), day(151)).unwrap();
    assert!(restate_period(portfolio, &frozen, None).unwrap().rows[0].unaccounted.is_none());
}

/// The figures of credit, of few customers.
fn credit(portfolio: &Portfolio) {
    let at = CutOff::on(day(150));
    let rules = AgingRules { by: Some(AgingBy::Customer {}), ..AgingRules::standard() };
    let open = aging_report(portfolio, &at, &rules).unwrap().totals[0].open;
    let rows = customer_behavior(portfolio, &at, &BehaviorRules::default()).unwrap();
    assert_eq!(rows.iter().map(|row| row.open.minor()).sum::<i64>(), open.minor());
    let run = grades(portfolio, &at, &GradePolicy::default(), &GradeContext::default()).unwrap();
    assert_eq!(run.customers.len(), rows.len());
    assert_eq!(portfolio_ratios(portfolio, &at, &RatioRules::default()).unwrap().last().unwrap().closing, open);
    let look_back = ForecastLookBack { times: 2, step: 7 };
    assert!(forecast_error(portfolio, &at, &ForecastRules::default(), &look_back).is_ok());
}

fn paid(on: i64, minor: i64, receipt: usize) -> DebtEvent {
    let (amount, receipt) = (cny(minor), Some(id(&format!("R-{receipt}"))));
    DebtEvent::new(day(on), DebtAct::Paid { amount, receipt, received: None, by: PaidBy::Receipt })
}

#[test]
fn many_customers_with_a_statement_each() {
    let debt = |at: usize| {
        let mut debt = Debt::new(&format!("D-{at}"), &format!("C-{at}"), cny(100), day(0), day(60)).unwrap();
        debt.events.push(paid(70, 1, at));
        debt.document = Some(id(&format!("DOC-{at}")));
        debt
    };
    let portfolio = Portfolio { debts: (0..MANY).map(debt).collect(), ..Portfolio::default() };
    let headers: Vec<StatementHeader> = (0..MANY).map(|at| header(&format!("C-{at}"))).collect();
    let statements = statements_of_account(&portfolio, &headers).unwrap();
    assert!(statements.iter().all(|statement| statement.accounts[0].closing == cny(99)));
    all(&portfolio);
}

#[test]
fn one_customer_with_many_debts_and_an_answer_to_each() {
    let debt = |at: usize| Debt::new(&format!("D-{at}"), "ACME", cny(100), day(60), day(60)).unwrap();
    let portfolio = Portfolio { debts: (0..MANY).map(debt).collect(), ..Portfolio::default() };
    let statement = statements_of_account(&portfolio, &[header("ACME")]).unwrap().remove(0);
    let items = (0..MANY).map(|at| TheirItem { id: id(&format!("T-{at}")), amount: cny(100) }).collect();
    let closing = Money::new(0, cny(0).currency()).unwrap();
    let answer = StatementAnswer {
        number: id("S-1"),
        fingerprint: statement.fingerprint.clone(),
        on: day(160),
        signer: None,
        verdict: AnswerVerdict::Disputed { accounts: vec![TheirAccount { closing, items }] },
    };
    assert_eq!(explain_answer(&statement, &answer).unwrap().accounts[0].items.len(), MANY * 2);
    all(&portfolio);
    credit(&portfolio);
}

#[test]
fn a_debt_with_a_long_life() {
    let many = i64::try_from(MANY).unwrap();
    let mut debt = Debt::new("D-1", "ACME", cny(many), day(0), day(60)).unwrap();
    for at in 0..MANY {
        debt.events.push(paid(60, 1, at));
    }
    for at in 0..MANY {
        let receipt = at.is_multiple_of(2).then(|| id(&format!("R-{at}")));
        let act = DebtAct::PaymentReversed { amount: cny(1), receipt, cause: ReversalCause::Undone };
        debt.events.push(DebtEvent::new(day(100), act));
    }
    for at in 0..MANY {
        let owner = id(&format!("O-{at}"));
        debt.events.push(DebtEvent::new(day(51 + i64::try_from(at).unwrap() % 99), DebtAct::Reassigned { owner }));
    }
    // Disputed again and again, while other parts of it are paid and taken back.
    for at in 0..MANY / 10 {
        let on = day(61 + i64::try_from(at).unwrap() % 30);
        debt.events.push(DebtEvent::new(on, DebtAct::Disputed { amount: None }));
        debt.events.push(DebtEvent::new(on, DebtAct::DisputeEnded { outcome: DisputeOutcome::Settled }));
    }
    let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
    assert_eq!(statements_of_account(&portfolio, &[header("ACME")]).unwrap()[0].accounts[0].closing, cny(many));
    all(&portfolio);
    credit(&portfolio);
}
