//! No path of reminders, dunning and alerts is quadratic: what would take hours otherwise is done here in moments.
//!
//! Nothing is timed. A path that compares every debt of a customer with every other would make 10⁹ comparisons of
//! the hundred thousand records here, and the run would be noticed.

use duebook::{
    AlertFacts, AlertPreset, AlertReportRequest, Currency, CutOff, Date, DayRate, Debt, DebtAct, DebtEvent, Debtor,
    DebtorAct, DebtorEvent, DunningLevel, DunningPolicy, Id, LateTerms, Money, Portfolio, Prepayment, PrepaymentAct,
    PrepaymentEvent, ReminderPreset, ReminderWindow, alert_policy, alert_report, alerts, collection_cases,
    due_reminders, dunning_run, reminder_policy,
};

const MANY: i64 = 50_000;

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn day(offset: i64) -> Date {
    Date::new(2026, 1, 1).unwrap().add_days(offset).unwrap()
}

/// One customer with everything: debts, receipts, refunds, one debt with a long history, and many contacts.
fn portfolio() -> Portfolio {
    let mut debts: Vec<Debt> = (0..MANY)
        .map(|at| {
            let mut debt =
                Debt::new(&format!("D{at}"), "ACME", cny(1_000 + at), day(at % 300), day(at % 300 + 20)).unwrap();
            if at % 3 == 0 {
                debt.events.push(DebtEvent::paid(day(at % 300 + 25), debt.amount));
            }
            debt
        })
        .collect();
    let mut long = Debt::new("LONG", "ACME", cny(MANY * 10), day(0), day(20)).unwrap();
    for at in 0..MANY / 2 {
        long.events.push(DebtEvent::paid(day(at % 3 + at / 1_000), cny(1)));
        long.events.push(DebtEvent::new(day(at / 1_000), DebtAct::Promised { day: day(400), amount: Some(cny(5)) }));
    }
    long.events.sort_by_key(|event| event.on);
    debts.push(long);
    let prepayments = (0..MANY).map(|at| {
        let mut one = Prepayment::new(&format!("R{at}"), "ACME", cny(5_000 + at % 40), day(at % 300)).unwrap();
        one.bank_ref = Some(Id::new(format!("B{}", at / 2)).unwrap());
        one.payer_account = Some(Id::new(format!("6222-{at}")).unwrap());
        let back = PrepaymentAct::Refunded { amount: cny(10), refund: None, account: Some(Id::new("9").unwrap()) };
        one.events.push(PrepaymentEvent::new(day(at % 300 + 3), back));
        one
    });
    let mut debtor = Debtor::new("ACME").unwrap();
    for at in 0..MANY {
        let owner = Id::new(format!("S{}", at % 7)).unwrap();
        debtor.events.push(DebtorEvent { on: day(at % 300), entered: None, act: DebtorAct::Reassigned { owner } });
    }
    Portfolio { debts, prepayments: prepayments.collect(), debtors: vec![debtor] }
}

#[test]
fn a_hundred_thousand_records_of_one_customer_are_moments() {
    let portfolio = portfolio();
    let cut = CutOff::on(day(310));

    let window = ReminderWindow { after: day(-30), through: day(320) };
    let found = due_reminders(&portfolio, &window, &reminder_policy(ReminderPreset::Complete), &[]).unwrap();
    assert!(found.reminders.len() > 150_000, "{}", found.reminders.len());

    let mut policy = DunningPolicy::new(vec![DunningLevel { interest: true, ..DunningLevel::new(1) }]);
    policy.money = duebook::DunningMoney::Shown;
    policy.interest = Some(LateTerms::new(DayRate::Daily { percent: "0.05".parse().unwrap() }));
    let plan = dunning_run(&portfolio, &cut, &policy).unwrap();
    assert_eq!(plan.letters.len(), 1);
    assert!(plan.letters[0].lines.len() > 25_000);
    assert!(collection_cases(&portfolio, &cut).unwrap().len() > 25_000);

    let alerts_on = |offset: i64| {
        let cut = CutOff::on(day(offset));
        alerts(&portfolio, &cut, &alert_policy(AlertPreset::All), &AlertFacts::default()).unwrap()
    };
    let (before, now) = (alerts_on(303), alerts_on(310));
    assert!(now.len() > 25_000, "{}", now.len());
    let report = alert_report(&AlertReportRequest { now, before, filter: duebook::AlertFilter::default() }).unwrap();
    assert!(!report.raised.is_empty() && !report.kept.is_empty() && !report.cleared.is_empty());
}
