//! The calls that make reports to be read.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    AgingRow, BalanceTable, CsvRules, Provision, ProvisionPolicy, Report, ReportDocument, ReportLanguage,
    ReportSection, ReportTable, Result, aging_chart, aging_table, balance_table_report, known_columns, provision_table,
    render_csv, render_html, render_json, render_section, report_section, report_tables,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "agingChart" => answer(given, |r: Aged| aging_chart(&r.row, &r.limits)),
        "agingTable" => answer(given, |r: AllAged| aging_table(&r.rows, &r.limits)),
        "balanceTableReport" => answer(given, |r: Reconciled| balance_table_report(&r.table)),
        "knownColumns" => answer(given, |_: Nothing| known_columns()),
        "provisionTable" => answer(given, |r: Provided| provision_table(&r.provision, &r.policy)),
        "renderCsv" => answer(given, |r: Ruled| render_csv(&r.table, &r.rules)),
        "renderHtml" => answer(given, |r: Page| render_html(&r.document)),
        "renderJson" => answer(given, |r: Tabled| render_json(&r.table)),
        "renderSection" => answer(given, |r: Part| render_section(&r.section, r.language)),
        "reportSection" => answer(given, |r: Shown| report_section(&r.report)),
        "reportTables" => answer(given, |r: Shown| report_tables(&r.report)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Nothing {}

#[derive(Clone, Shape)]
struct Aged {
    row: AgingRow,
    limits: Vec<i64>,
}

#[derive(Clone, Shape)]
struct AllAged {
    rows: Vec<AgingRow>,
    limits: Vec<i64>,
}

#[derive(Clone, Shape)]
struct Reconciled {
    table: BalanceTable,
}

#[derive(Clone, Shape)]
struct Provided {
    provision: Provision,
    policy: ProvisionPolicy,
}

#[derive(Clone, Shape)]
struct Ruled {
    table: ReportTable,
    #[shape(default)]
    rules: CsvRules,
}

#[derive(Clone, Shape)]
struct Page {
    document: ReportDocument,
}

#[derive(Clone, Shape)]
struct Part {
    section: ReportSection,
    language: ReportLanguage,
}

#[derive(Clone, Shape)]
struct Shown {
    report: Report,
}

#[derive(Clone, Shape)]
struct Tabled {
    table: ReportTable,
}
