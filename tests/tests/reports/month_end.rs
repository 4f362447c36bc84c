//! The month-end pack against the reports it is made of, and as a page (R97 reads of a book, R114, R122, R130).

use duebook::{
    AgingBasis, AgingBucket, AgingBy, AgingRules, ChartUnit, CutOff, DashboardOrder, Date, ForecastRules, LossRate,
    MonthEndOrder, Portfolio, ProvisionBasis, ProvisionPolicy, Report, ReportBlock, ReportLanguage, ReportSection,
    ReportTable, ReportText, Rounding, SegmentRates, SpecificLoss, SpecificProvision, SpecificSubject, StatementHeader,
    StatementParty, aging_report, dashboard, forecast_cash, month_end, provision, render_section, report_section,
    report_tables, statements_of_account,
};
use proptest::prelude::*;

use crate::figures::{CUSTOMERS, day, holds, id, portfolios};

fn policy() -> ProvisionPolicy {
    let percent = |text: &str| LossRate::Percent { percent: text.parse().unwrap() };
    ProvisionPolicy {
        from: day(-400),
        basis: ProvisionBasis::DueDate,
        unit: Default::default(),
        limits: vec![0, 30],
        segment_by: None,
        rates: vec![SegmentRates { segment: None, rates: vec![percent("0.3"), percent("3.6"), percent("50")] }],
        forward: None,
        disputed: None,
        netting: None,
        rounding: Rounding::HalfUp,
    }
}

fn header(customer: &str, first: Date, last: Date) -> StatementHeader {
    let party = |name: &str| StatementParty { name: name.into(), ..StatementParty::default() };
    StatementHeader::new(&format!("S-{customer}"), customer, party("示例公司"), party(customer), first, last).unwrap()
}

fn orders() -> impl Strategy<Value = MonthEndOrder> {
    let by = prop_oneof![
        Just(None),
        Just(Some(AgingBy::Customer {})),
        Just(Some(AgingBy::CurrentOwner {})),
        Just(Some(AgingBy::Field { name: id("project") })),
    ];
    let basis = prop_oneof![Just(AgingBasis::Due), Just(AgingBasis::Document)];
    (by, basis, 1_i64..9, 1_i64..6, any::<[bool; 3]>()).prop_map(|(by, basis, months, top, [zh, home, provided])| {
        MonthEndOrder {
            language: if zh { ReportLanguage::Zh } else { ReportLanguage::En },
            home: home.then(|| crate::figures::cny(0).currency()),
            months,
            top,
            aging: AgingRules { by, basis, ..AgingRules::default() },
            forecast: ForecastRules { periods: vec![7, 7, 30], ..ForecastRules::default() },
            policies: if provided { vec![policy()] } else { vec![] },
            ..MonthEndOrder::default()
        }
    })
}

/// The end of the month that many months before a day, counted on the fingers.
fn end_of(on: Date, back: i64) -> Date {
    let mut at = on;
    for _ in 0..back {
        while at.add_days(1).unwrap().month() == at.month() && at != on {
            at = at.add_days(1).unwrap();
        }
        while at.add_days(-1).unwrap().month() == at.month() {
            at = at.add_days(-1).unwrap();
        }
        at = at.add_days(-1).unwrap();
    }
    at
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    // R114, R122, R130: the pack says nothing but what its reports say, each for the day it is of, in any order.
    #[test]
    fn r122_the_pack_is_its_reports(portfolio in portfolios(), order in orders(), on in 40_i64..130) {
        let cut_off = CutOff::on(day(on));
        prop_assume!(holds(&portfolio, &cut_off));
        let statements = portfolio.debts.first().map(|debt| header(debt.customer.as_str(), day(on - 30), day(on)));
        let order = MonthEndOrder { statements: statements.into_iter().collect(), ..order };
        let pack = month_end(&portfolio, &cut_off, &order).unwrap();
        prop_assert_eq!(&pack.aging, &aging_report(&portfolio, &cut_off, &order.aging).unwrap());
        prop_assert_eq!(&pack.forecast, &forecast_cash(&portfolio, &cut_off, &order.forecast, &[]).unwrap());
        prop_assert_eq!(&pack.statements, &statements_of_account(&portfolio, &order.statements).unwrap());
        match &pack.provision {
            Some(found) => prop_assert_eq!(found, &provision(&portfolio, &cut_off, &order.policies, &[]).unwrap()),
            None => prop_assert!(order.policies.is_empty()),
        }
        prop_assert_eq!(pack.months.len() as i64, order.months);
        for (back, month) in pack.months.iter().rev().enumerate() {
            prop_assert_eq!(month.on, end_of(cut_off.on, back as i64));
            let mut first = month.on;
            while first.add_days(-1).unwrap().month() == month.on.month() {
                first = first.add_days(-1).unwrap();
            }
            let top = if back == 0 { order.top } else { 0 };
            let asked = DashboardOrder { at: CutOff::on(month.on), first, days: 90, top, advance: None };
            prop_assert_eq!(&month.cards, &dashboard(&portfolio, &asked).unwrap());
        }
        // What is overdue longest, by looking at every debt.
        let mut late: Vec<(Date, String, i64)> = Vec::new();
        for debt in portfolio.debts.iter().filter(|debt| debt.issued <= cut_off.on) {
            let standing = debt.standing(&cut_off).unwrap();
            if standing.open.minor() > 0 && standing.due < cut_off.on {
                late.push((standing.due, debt.id.to_string(), standing.open.minor()));
            }
        }
        late.sort();
        late.truncate(order.top as usize);
        let found: Vec<_> = pack.overdue.iter().map(|one| (one.due, one.debt.to_string(), one.open.minor())).collect();
        prop_assert_eq!(found, late);
        prop_assert!(pack.overdue.iter().all(|one| one.days == cut_off.on.days_since(one.due) && one.days > 0));

        // The order of the records plays no part in the page.
        let mut turned = portfolio.clone();
        turned.debts.reverse();
        turned.prepayments.reverse();
        turned.debtors.reverse();
        prop_assert_eq!(&month_end(&turned, &cut_off, &order).unwrap().html, &pack.html);
    }

    // R122: each report stands in the pack as it shows itself, table by table; charts are those of the home currency.
    #[test]
    fn r122_the_page_shows_its_reports_as_they_show_themselves(
        portfolio in portfolios(), order in orders(), on in 40_i64..130,
    ) {
        let cut_off = CutOff::on(day(on));
        prop_assume!(holds(&portfolio, &cut_off));
        let statements = portfolio.debts.first().map(|debt| header(debt.customer.as_str(), day(on - 30), day(on)));
        let order = MonthEndOrder { statements: statements.into_iter().collect(), ..order };
        let pack = month_end(&portfolio, &cut_off, &order).unwrap();
        let boards = &pack.months.last().unwrap().cards;
        let aging = Report::Aging { report: pack.aging.clone(), rules: Some(order.aging.clone()) };
        let loss = pack.provision.clone().map(|provision| Report::Provision { provision, policy: Some(policy()) });
        let mut shown = report_tables(&aging).unwrap();
        shown.extend(report_tables(&boards.clone().into()).unwrap());
        shown.extend(report_tables(&pack.forecast.clone().into()).unwrap().into_iter().take(1));
        shown.extend(loss.iter().flat_map(|loss| report_tables(loss).unwrap()));
        let statements = pack.statements.iter().map(|one| report_section(&one.clone().into()).unwrap());
        let statements: Vec<_> = statements.collect();
        let sections = shown.into_iter().map(|table| ReportSection::new("A", "甲").table(table)).chain(statements);
        for section in sections {
            let piece = render_section(&section, order.language).unwrap();
            for part in piece.split("<table").skip(1).filter_map(|rest| rest.split("</table>").next()) {
                prop_assert!(pack.html.contains(part), "{part}");
            }
            for part in piece.split("<dl").skip(1).filter_map(|rest| rest.split("</dl>").next()) {
                prop_assert!(pack.html.contains(part), "{part}");
            }
        }
        let home = order.home.or(match boards.as_slice() {
            [only] => Some(only.currency),
            _ => None,
        });
        prop_assert_eq!(pack.html.contains("<svg"), home.is_some());
        for currency in pack.aging.totals.iter().map(|total| total.currency) {
            let unit = ChartUnit::Amount { currency };
            let drawn = report_section(&aging).unwrap().blocks.into_iter().filter_map(|block| match block {
                ReportBlock::Chart { chart } if chart.unit == unit => Some(chart),
                _ => None,
            });
            for chart in drawn {
                let title = chart.title.of(order.language).to_owned();
                let several = pack.aging.totals.len() > 1;
                prop_assert!(!several || title.contains(&currency.to_string()));
                if several {
                    prop_assert_eq!(pack.html.contains(&title), home == Some(currency), "{}", title);
                }
            }
        }
    }

    // R97: one file in the language asked for: nothing is loaded, nothing runs, and every statement has its slip.
    #[test]
    fn r122_the_page_stands_alone(portfolio in portfolios(), order in orders(), on in 40_i64..130) {
        let cut_off = CutOff::on(day(on));
        prop_assume!(holds(&portfolio, &cut_off));
        let statements = CUSTOMERS.map(|customer| header(customer, day(on - 30), day(on)));
        let known = |one: &StatementHeader| portfolio.debts.iter().any(|debt| debt.customer == one.customer && debt.issued <= cut_off.on);
        let order = MonthEndOrder { statements: statements.into_iter().filter(known).collect(), ..order };
        let pack = month_end(&portfolio, &cut_off, &order).unwrap();
        let html = pack.html.as_str();
        prop_assert!(html.starts_with("<!DOCTYPE html>") && html.trim_end().ends_with("</html>"));
        for outside in ["<script", " src=", "href=\"http", "url(", "@import", "onload"] {
            prop_assert!(!html.contains(outside), "{outside}");
        }
        let (slip, other) = match order.language {
            ReportLanguage::En => ("Reply to statement ", "回执（"),
            ReportLanguage::Zh => ("回执（", "Reply to statement "),
        };
        prop_assert!(!html.contains(other));
        for statement in &pack.statements {
            let number = format!("{slip}{}", statement.header.number);
            prop_assert!(html.contains(&number), "{number}");
            prop_assert!(html.contains(&statement.fingerprint));
        }
    }
}

/// R97: what is wrong is told at the part of the order that asks for it.
#[test]
fn r122_refusals_name_the_part_of_the_order() {
    let portfolio = Portfolio::default();
    let refused = |order: MonthEndOrder| {
        let refused = month_end(&portfolio, &CutOff::on(day(80)), &order).unwrap_err();
        (refused.code(), refused.path().to_owned())
    };
    let plain = MonthEndOrder::default;
    let at = |code: &'static str, path: &str| (code, path.to_owned());
    for months in [0, 61, i64::MAX, i64::MIN] {
        assert_eq!(refused(MonthEndOrder { months, ..plain() }), at("number_out_of_range", "order.months"));
    }
    for top in [0, 1_001] {
        assert_eq!(refused(MonthEndOrder { top, ..plain() }), at("number_out_of_range", "order.top"));
    }
    let gap = vec![AgingBucket { from: Some(1), to: Some(30) }, AgingBucket { from: Some(32), to: None }];
    let aging = AgingRules { buckets: gap, ..AgingRules::default() };
    assert_eq!(refused(MonthEndOrder { aging, ..plain() }), at("number_out_of_range", "order.aging.buckets[1].from"));
    let forecast = ForecastRules { periods: vec![7, 0], ..ForecastRules::default() };
    assert_eq!(refused(MonthEndOrder { forecast, ..plain() }), at("number_out_of_range", "order.forecast.periods[1]"));
    let policies = vec![ProvisionPolicy { limits: vec![30, 0], ..policy() }];
    assert_eq!(refused(MonthEndOrder { policies, ..plain() }).1, "order.policies[0].limits[1]");
    let alone = SpecificProvision {
        subject: SpecificSubject::Debt { debt: id("D-9") },
        loss: SpecificLoss::Amount { amount: crate::figures::cny(1) },
    };
    let nothing = MonthEndOrder { specific: vec![alone.clone()], ..plain() };
    assert_eq!(refused(nothing), at("empty", "order.policies"));
    let policies = vec![policy()];
    let alone = MonthEndOrder { specific: vec![alone], policies, ..plain() };
    assert_eq!(refused(alone).1, "order.specific[0].subject.debt");
    let statements = vec![header("ACME", day(1), day(80)), header("NOBODY", day(1), day(80))];
    assert_eq!(refused(MonthEndOrder { statements, ..plain() }).1, "order.statements[0].customer");
    let statements = vec![header("ACME", day(1), day(80)); 51];
    assert_eq!(refused(MonthEndOrder { statements, ..plain() }), at("too_many", "order.statements"));
    let sections = vec![ReportSection::new("A", "甲"); 41];
    assert_eq!(refused(MonthEndOrder { sections, ..plain() }), at("too_many", "order.sections"));
    let empty = ReportSection::new("A", "甲").table(ReportTable::new("T", "表"));
    let sections = vec![ReportSection::new("A", "甲"), empty];
    let path = "order.sections[1].blocks[0].table.columns";
    assert_eq!(refused(MonthEndOrder { sections, ..plain() }), at("empty", path));
    let footer = Some(ReportText::same("x".repeat(10_001)));
    assert_eq!(refused(MonthEndOrder { footer, ..plain() }), at("text_too_long", "order.footer.en"));
    let company = Some("x".repeat(10_001));
    assert_eq!(refused(MonthEndOrder { company, ..plain() }), at("text_too_long", "order.company"));
}
