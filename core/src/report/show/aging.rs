//! The aging report (账龄分析).

use super::super::render::days;
use super::kit::{bars, cells, currencies, label, of_currency, one, sheet, value};
use crate::error::{ErrorKind, count};
use crate::{
    AgingBy, AgingLine, AgingReport, AgingRow, AgingRules, ChartForm, ChartUnit, ColumnKind, Error, ReportCell,
    ReportChart, ReportColumn, ReportRow, ReportSection, ReportText, Result, RowRole, aging_chart, aging_table,
};

/// Open items by days past due (账龄表): a row and a chart for each currency.
pub(super) fn rows(rows: &[AgingRow], limits: &[i64]) -> Result<ReportSection> {
    let width = rows.first().map_or(0, |row| row.overdue.len());
    // Without limits, as many as there are, only for their number.
    let numbered = limits.is_empty() && width > 1;
    let counted: Vec<i64> = (1..count(width)).collect();
    let limits = if numbered { &counted } else { limits };
    let mut table = aging_table(rows, limits)?;
    if numbered {
        let names = (0..width).map(bucket);
        table.columns.iter_mut().skip(2).zip(names).for_each(|(column, name)| column.heading = name);
    }
    let mut section = one(table);
    for row in rows {
        let mut chart = aging_chart(row, limits)?;
        if numbered {
            chart.labels.iter_mut().skip(1).zip((0..width).map(bucket)).for_each(|(label, name)| *label = name);
        }
        if rows.len() > 1 {
            let (title, currency) = (&chart.title, row.currency);
            chart.title = ReportText::new(format!("{} ({currency})", title.en), format!("{}（{currency}）", title.zh));
        }
        section = section.chart(chart);
    }
    Ok(section)
}

/// What a bucket is called of which only the number is known.
fn bucket(at: usize) -> ReportText {
    let number = count(at).saturating_add(1);
    ReportText::new(format!("Bucket {number}"), format!("第{number}段"))
}

/// A row for each line, a chart for each currency. The rules say what the buckets are called.
pub(in crate::report) fn section(report: &AgingReport, rules: Option<&AgingRules>) -> Result<ReportSection> {
    let names = buckets(report, rules)?;
    let mut table = sheet("Aging", "账龄分析", &[])?;
    let grouped = report.lines.iter().any(|line| line.group.is_some());
    if grouped {
        let (en, zh) = by(rules);
        table.columns.push(ReportColumn::new("group", en, zh, ColumnKind::Text)?);
    }
    table = table.known(&["currency", "notDue"])?;
    for (at, name) in names.iter().enumerate() {
        let key = format!("bucket{}", count(at).saturating_add(1));
        table.columns.push(ReportColumn::new(&key, &name.en, &name.zh, ColumnKind::Amount)?);
    }
    table = table.known(&["disputed"])?;
    table.columns.push(ReportColumn::new("retention", "Retention", "质保金", ColumnKind::Amount)?);
    table = table.known(&["unapplied", "balance", "open", "count"])?;
    let row = |line: &AgingLine, role: RowRole| {
        let about = match role {
            RowRole::Detail => value(line.group.as_ref()),
            _ => ReportCell::words("Total", "合计"),
        };
        let mut cells: Vec<ReportCell> = if grouped { vec![about] } else { Vec::new() };
        cells.extend(cells![line.currency, line.not_due]);
        cells.extend(line.buckets.iter().map(|amount| ReportCell::from(*amount)));
        cells.extend(cells![line.disputed, line.retention, line.unapplied, line.balance, line.open, line.items]);
        ReportRow { cells, role }
    };
    table.rows.extend(report.lines.iter().map(|line| row(line, RowRole::Detail)));
    if grouped {
        table.rows.extend(report.totals.iter().map(|line| row(line, RowRole::Total)));
    }
    let several = report.totals.len() > 1;
    let mut section = ReportSection::new("What is open", "未收款项");
    for total in &report.totals {
        let unit = ChartUnit::Amount { currency: total.currency };
        let [en, zh] = ["Open by age", "未收金额（按账龄）"].map(|text| of_currency(text, total.currency, several));
        let mut chart = ReportChart::new(en, zh, ChartForm::Columns, unit);
        chart.labels = [ReportText::new("Not due", "未到期")].into_iter().chain(names.iter().cloned()).collect();
        let amounts = [total.not_due].into_iter().chain(total.buckets.iter().copied());
        section = section.chart(chart.series("Open", "未收金额", amounts.map(Into::into)).by_severity());
    }
    for currency in currencies(report.lines.iter().filter(|_| grouped).map(|line| line.currency)) {
        let unit = ChartUnit::Amount { currency };
        let [en, zh] = ["Open", "未收金额"].map(|text| of_currency(text, currency, several));
        let mut lines: Vec<&AgingLine> = report.lines.iter().filter(|line| line.currency == currency).collect();
        lines.sort_by_key(|line| std::cmp::Reverse(line.open.minor()));
        let rows = lines.into_iter().map(|line| (label(line.group.as_ref()), line.open));
        section.blocks.extend(
            bars(ReportChart::new(en, zh, ChartForm::Bars, unit), rows)
                .map(|chart| crate::ReportBlock::Chart { chart }),
        );
    }
    Ok(section.table(table))
}

/// What the lines are of.
fn by(rules: Option<&AgingRules>) -> (&str, &str) {
    match rules.and_then(|rules| rules.by.as_ref()) {
        Some(AgingBy::Customer {}) => ("Customer", "客户"),
        Some(AgingBy::Group {}) => ("Group", "集团"),
        Some(AgingBy::Owner {}) => ("Salesperson", "业务员"),
        Some(AgingBy::CurrentOwner {}) => ("Salesperson now", "现业务员"),
        Some(AgingBy::Field { name }) => (name.as_str(), name.as_str()),
        None => ("Of", "分组"),
    }
}

/// What the buckets are called: by the days of the rules, or else by their number.
fn buckets(report: &AgingReport, rules: Option<&AgingRules>) -> Result<Vec<ReportText>> {
    let lines = || report.lines.iter().chain(&report.totals);
    let needed = match rules {
        Some(rules) => rules.in_use().len(),
        None => lines().next().map_or(0, |line| line.buckets.len()),
    };
    for (list, lines) in [("lines", &report.lines), ("totals", &report.totals)] {
        if let Some(at) = lines.iter().position(|line| line.buckets.len() != needed) {
            let found = lines.get(at).map_or(0, |line| count(line.buckets.len()));
            let refused = ErrorKind::NumberOutOfRange { found, min: count(needed), max: count(needed) };
            return Err(Error::from(refused).at("buckets").at_index(list, at).at("report"));
        }
    }
    let Some(rules) = rules else {
        return Ok((0..needed).map(bucket).collect());
    };
    Ok(rules.in_use().iter().map(|bucket| days(bucket.from, bucket.to)).collect())
}
