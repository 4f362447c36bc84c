//! Reports that show themselves: every report of every vector becomes tables and charts in both languages, with its
//! own figures, all of them and no others.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use duebook::{
    ChartUnit, CsvRules, Currency, Money, Report, ReportBlock, ReportCell, ReportColumn, ReportDocument,
    ReportLanguage, ReportSection, RowRole, json, render_csv, render_html, render_json, render_section, report_section,
    report_tables,
};
use duebook_tests::vectors::{Answer, Given, all};
use serde_json::{Value, json};

/// How the answer of a call is a report; with what of the request beside it.
fn report(call: &str, given: &Value, answer: &Value) -> Option<Value> {
    let list = || if answer.is_array() { answer.clone() } else { json!([answer]) };
    Some(match call {
        "aging" => json!({"kind": "agingRows", "rows": answer, "limits": given["limits"]}),
        "agingReport" => json!({"kind": "aging", "report": answer, "rules": given["rules"]}),
        "customerBehavior" => json!({"kind": "behavior", "customers": list()}),
        "portfolioRatios" => json!({"kind": "ratios", "months": list()}),
        "gradeCustomers" => json!({"kind": "grades", "run": answer}),
        "creditLimits" => json!({"kind": "limits", "proposals": list()}),
        "simulateCredit" => json!({"kind": "simulation", "simulation": answer}),
        "checkOrder" => json!({"kind": "orderCheck", "check": answer}),
        "provision" => json!({"kind": "provision", "provision": answer}),
        "allowanceMovement" => json!({"kind": "movement", "movement": answer}),
        "forecastCash" => json!({"kind": "forecast", "forecast": answer}),
        "forecastError" => json!({"kind": "forecastError", "accuracy": answer}),
        "collectionOrder" => json!({"kind": "collectionOrder", "order": answer}),
        "dueReminders" => json!({"kind": "reminders", "reminders": answer}),
        "dunningRun" => json!({"kind": "dunning", "plan": answer}),
        "collectionCases" => json!({"kind": "cases", "cases": list()}),
        "alerts" | "filterAlerts" => json!({"kind": "alerts", "alerts": list()}),
        "alertReport" => json!({"kind": "weekly", "changes": answer}),
        "statementOfAccount" => json!({"kind": "statement", "statement": answer}),
        "explainAnswer" => json!({"kind": "answer", "answer": answer}),
        "ranking" => json!({"kind": "ranking", "rows": list()}),
        "collectionProgress" => json!({"kind": "progress", "rows": list()}),
        "dashboard" => json!({"kind": "dashboard", "boards": list()}),
        "cube" => json!({"kind": "cube", "tables": list(), "definition": given["definition"]}),
        "explainChange" => json!({"kind": "changes", "changes": list()}),
        "freezePeriod" => json!({"kind": "frozen", "period": answer}),
        "restatePeriod" => json!({"kind": "restatement", "restatement": answer}),
        "balanceTable" => json!({"kind": "bankBalance", "table": answer}),
        _ => return None,
    })
}

/// Every report of the vectors: the vector, its kind, and the report.
fn reports() -> Vec<(String, String, Value)> {
    let mut found = Vec::new();
    for vector in all() {
        if let (Given::Value(given), Answer::Expect(answer)) = (&vector.given, &vector.answer)
            && let Some(mut report) = report(&vector.call, given, answer)
        {
            let fields = report.as_object_mut().unwrap();
            fields.retain(|_, value| !value.is_null());
            let kind = report["kind"].as_str().unwrap().to_owned();
            found.push((vector.id.clone(), kind, report));
        }
    }
    found
}

fn read(text: &Value) -> Report {
    json::read(&text.to_string()).unwrap_or_else(|e| panic!("{e:?}: {text}"))
}

/// Every amount of a record, at its path without positions.
fn amounts(of: &Value, path: &str, into: &mut BTreeMap<String, HashSet<Money>>) {
    match of {
        Value::Object(fields)
            if fields.len() == 2 && fields.contains_key("amount") && fields.contains_key("currency") =>
        {
            let text = fields["amount"].as_str().unwrap();
            let currency = Currency::new(fields["currency"].as_str().unwrap()).unwrap();
            into.entry(path.to_owned()).or_default().insert(Money::parse(text, currency).unwrap());
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| amounts(value, &format!("{path}.{name}"), into))
        }
        Value::Array(all) => all.iter().for_each(|value| amounts(value, path, into)),
        _ => {}
    }
}

fn cells(section: &ReportSection, roles: &[RowRole]) -> Vec<(ReportColumn, ReportCell)> {
    let tables = section.blocks.iter().filter_map(|block| match block {
        ReportBlock::Table { table } => Some(table),
        _ => None,
    });
    let rows = tables.flat_map(|table| table.rows.iter().map(move |row| (table, row)));
    let of = rows.filter(|(_, row)| roles.contains(&row.role));
    of.flat_map(|(table, row)| table.columns.iter().cloned().zip(row.cells.iter().cloned())).collect()
}

fn figures(section: &ReportSection) -> Vec<ReportCell> {
    let of = section.blocks.iter().filter_map(|block| match block {
        ReportBlock::Figures { figures } => Some(figures.iter().map(|figure| figure.value.clone())),
        _ => None,
    });
    of.flatten().collect()
}

fn shown(cells: impl IntoIterator<Item = ReportCell>) -> HashSet<Money> {
    let amount = |cell| match cell {
        ReportCell::Amount { amount } => Some(amount),
        _ => None,
    };
    cells.into_iter().filter_map(amount).collect()
}

/// What a table has no room for; the record has it.
const LEFT_OUT: &[&str] = &[
    "aging .rules",
    "grades .run.customers.reasons",
    "grades .run.customers.next",
    "grades .run.customers.risk",
    "grades .run.customers.kept",
    "limits .proposals.reasons",
    "simulation .simulation.changes.before.target",
    "simulation .simulation.changes.before.present",
    "simulation .simulation.changes.before.owed",
    "simulation .simulation.changes.before.reasons",
    "simulation .simulation.changes.after.target",
    "simulation .simulation.changes.after.present",
    "simulation .simulation.changes.after.reasons",
    "orderCheck .check.findings.reason",
    "orderCheck .check.notes",
    "orderCheck .check.token",
    "movement .movement.before",
    "movement .movement.entry",
    "provision .provision.totals",
    "forecast .forecast.items.expected",
    "forecast .forecast.items.reasons",
    "collectionOrder .order.lines.reasons",
    "reminders .reminders.reminders.notices",
    "dunning .plan.letters.lines.reason",
    "dunning .plan.passed.reason",
    "dunning .plan.records",
    "cases .cases.contacts",
    "cases .cases.promise",
    "alerts .alerts.reason",
    "weekly .changes.raised.reason",
    "weekly .changes.kept.reason",
    "weekly .changes.cleared.reason",
    "statement .statement.accounts.parts",
    "statement .statement.accounts.unidentified",
    "statement .statement.accounts.lines.fields",
    "ranking .rows.of",
    "ranking .rows.closing.notDue",
    "ranking .rows.value",
    "progress .rows.value",
    "progress .rows.open.notDue",
    "dashboard .boards.open.notDue",
    "dashboard .boards.top.open.notDue",
    "cube .definition",
    "cube .tables.rows.at",
    "cube .tables.columns.at",
    "restatement .restatement.rows.frozen",
    "restatement .restatement.rows.restated",
    "bankBalance .table.cleared",
    "bankBalance .table.suspicions",
    "bankBalance .table.uneven",
    "bankBalance .table.bankPaid",
    "bankBalance .table.bookPaid",
    "bankBalance .table.unexplained",
    "bankBalance .table.reasons",
];

#[test]
fn r124_every_report_shows_all_of_its_amounts_and_no_others() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (vector, kind, given) in reports() {
        *seen.entry(kind.clone()).or_default() += 1;
        let section = report_section(&read(&given)).unwrap_or_else(|e| panic!("{vector}: {e:?}"));
        let mut told = BTreeMap::new();
        amounts(&given, "", &mut told);
        let known: HashSet<Money> = told.values().flatten().copied().collect();
        let turned: HashSet<Money> = known.iter().map(|amount| amount.negated()).collect();
        let records = cells(&section, &[RowRole::Detail, RowRole::Subtotal]).into_iter().map(|(_, cell)| cell);
        for amount in shown(records.chain(figures(&section))) {
            let zero = amount.is_zero();
            if !(zero || known.contains(&amount) || kind == "bankBalance" && turned.contains(&amount)) {
                wrong.push(format!("{vector} ({kind}): {amount} is nowhere in the report"));
            }
        }
        let every = [RowRole::Detail, RowRole::Subtotal, RowRole::Total];
        let all = cells(&section, &every).into_iter().map(|(_, cell)| cell).chain(figures(&section));
        let all = shown(all);
        for (path, amounts) in told {
            let left_out = LEFT_OUT.iter().any(|path_left| format!("{kind} {path}").starts_with(path_left));
            // A provision without netting has no column of zeros for it.
            let missing = |amount: &&Money| !left_out && !all.contains(amount) && !path.ends_with(".netted");
            if let Some(amount) = amounts.iter().find(missing) {
                wrong.push(format!("{vector} ({kind}): {amount} at {path} is not shown"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong[..wrong.len().min(60)].join("\n"));
    assert_eq!(seen.len(), 28, "{seen:?}");
}

#[test]
fn r124_every_report_reads_in_both_languages_and_every_form() {
    for (vector, kind, given) in reports() {
        let report = read(&given);
        let section = report_section(&report).unwrap();
        for block in &section.blocks {
            if let ReportBlock::Table { table } = block {
                let headings = table.columns.iter().map(|column| &column.heading).chain([&table.title]);
                for text in headings {
                    assert!(!text.en.is_empty() && !text.zh.is_empty(), "{vector} ({kind}): {text:?}");
                }
            }
        }
        for language in [ReportLanguage::En, ReportLanguage::Zh] {
            let page = ReportDocument::new("Page", "报告", "2026-10-31".parse().unwrap());
            let page = page.language(language).section(section.clone());
            let html = render_html(&page).unwrap_or_else(|e| panic!("{vector} ({kind}): {e:?}"));
            let piece = render_section(&section, language).unwrap();
            assert!(!html.contains("<script") && !piece.contains("<script"));
            assert!(!piece.contains(" id=") && !piece.contains("<html"), "{vector}");
            assert!(html.contains(section.heading.of(language)) && piece.contains(section.heading.of(language)));
            for table in report_tables(&report).unwrap() {
                let csv = render_csv(&table, &CsvRules { language, ..CsvRules::default() }).unwrap();
                assert!(csv.starts_with(table.columns[0].heading.of(language)), "{vector}: {csv}");
                assert_eq!(render_json(&table).unwrap().matches('\n').count(), 0);
            }
        }
    }
}

/// The reports whose charts the page is there for.
#[test]
fn r124_charts_tell_what_the_tables_tell() {
    let mut charts: BTreeMap<String, usize> = BTreeMap::new();
    for (vector, kind, given) in reports() {
        let section = report_section(&read(&given)).unwrap();
        let every = [RowRole::Detail, RowRole::Subtotal, RowRole::Total];
        let known = shown(cells(&section, &every).into_iter().map(|(_, cell)| cell));
        for block in &section.blocks {
            let ReportBlock::Chart { chart } = block else { continue };
            *charts.entry(kind.clone()).or_default() += 1;
            let ChartUnit::Amount { currency } = chart.unit else { continue };
            // The bars of a provision are sums over its segments.
            for point in chart.series.iter().flat_map(|series| &series.points).filter(|_| kind != "provision") {
                for minor in [point.value, point.low, point.high].into_iter().flatten() {
                    let amount = Money::new(minor, currency).unwrap();
                    assert!(amount.is_zero() || known.contains(&amount), "{vector} ({kind}): {amount} in {chart:?}");
                }
            }
        }
    }
    for kind in
        ["agingRows", "aging", "forecast", "progress", "ranking", "dashboard", "collectionOrder", "ratios", "grades"]
    {
        assert!(charts.get(kind).is_some_and(|found| *found > 0), "{kind}: {charts:?}");
    }
}

#[test]
fn r124_records_without_a_static_type_find_their_report() {
    let mut found = BTreeSet::new();
    for (vector, kind, given) in reports() {
        // Those that need something beside them are not one by themselves, or lack its names.
        let report = read(&given);
        let one: Option<Report> = match &report {
            Report::Forecast { forecast } => Report::of(&[forecast]),
            Report::Statement { statement } => Report::of(&[statement]),
            Report::Ranking { rows } => Report::of(&rows.iter().map(|row| row as _).collect::<Vec<_>>()),
            Report::Alerts { alerts } => Report::of(&alerts.iter().map(|row| row as _).collect::<Vec<_>>()),
            Report::Grades { run } => Report::of(&[run]),
            _ => continue,
        };
        let empty = matches!(&report, Report::Ranking { rows } if rows.is_empty())
            || matches!(&report, Report::Alerts { alerts } if alerts.is_empty());
        assert_eq!(one, (!empty).then_some(report), "{vector}");
        found.insert(kind);
    }
    assert_eq!(found.len(), 5, "{found:?}");
    let money = Money::zero(Currency::new("CNY").unwrap());
    assert_eq!(Report::of(&[&money]), None);
    assert_eq!(Report::of(&[]), None);
}
