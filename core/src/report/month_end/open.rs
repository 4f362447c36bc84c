//! What is open, by age.

use crate::error::count;
use crate::report::render::{
    ChartForm, ChartUnit, ColumnKind, ReportCell, ReportChart, ReportColumn, ReportRow, ReportSection, ReportTable,
    ReportText, RowRole,
};
use crate::{AgingBucket, AgingBy, AgingLine, AgingReport, AgingRules, Currency, Id, Result, Value};

/// The aging as a table, and as a chart of the home currency.
pub(super) fn section(report: &AgingReport, rules: &AgingRules, home: Option<Currency>) -> Result<ReportSection> {
    let names: Vec<ReportText> = rules.in_use().iter().map(name).collect();
    let mut section = ReportSection::new("What is open", "未收款项");
    if let Some(total) = report.totals.iter().find(|total| Some(total.currency) == home) {
        let unit = ChartUnit::Amount { currency: total.currency };
        let mut chart = ReportChart::new("Open by age", "未收金额（按账龄）", ChartForm::Columns, unit);
        chart.labels = [ReportText::new("Not due", "未到期")].into_iter().chain(names.iter().cloned()).collect();
        let amounts = [total.not_due].into_iter().chain(total.buckets.iter().copied());
        section = section.chart(chart.series("Open", "未收金额", amounts.map(Into::into)).by_severity());
    }
    let mut table = ReportTable::new("Aging", "账龄分析");
    if let Some(by) = &rules.by {
        table = table.column(about(by)?);
    }
    table = table.known(&["currency", "notDue"])?;
    for (position, name) in names.iter().enumerate() {
        let key = format!("bucket{}", count(position).saturating_add(1));
        table = table.column(ReportColumn::new(&key, &name.en, &name.zh, ColumnKind::Amount)?);
    }
    table = table
        .known(&["disputed"])?
        .column(ReportColumn::new("retention", "Retention", "质保金", ColumnKind::Amount)?)
        .known(&["unapplied", "balance", "count"])?;
    let grouped = rules.by.is_some();
    let lines = report.lines.iter().map(|line| row(line, grouped.then(|| group(line.group.as_ref())), RowRole::Detail));
    table.rows.extend(lines);
    if grouped {
        let total = || Some(ReportCell::words("Total", "合计"));
        table.rows.extend(report.totals.iter().map(|line| row(line, total(), RowRole::Total)));
    }
    Ok(section.table(table))
}

fn row(line: &AgingLine, group: Option<ReportCell>, role: RowRole) -> ReportRow {
    let mut cells: Vec<ReportCell> = group.into_iter().collect();
    cells.extend([line.currency.to_string().into(), line.not_due.into()]);
    cells.extend(line.buckets.iter().map(|amount| ReportCell::from(*amount)));
    cells.extend([line.disputed, line.retention, line.unapplied, line.balance].map(ReportCell::from));
    cells.push(line.items.into());
    ReportRow { cells, role }
}

/// What the lines are of.
fn about(by: &AgingBy) -> Result<ReportColumn> {
    match by {
        AgingBy::Customer {} => ReportColumn::known("customer"),
        AgingBy::Group {} => ReportColumn::new("group", "Group", "集团", ColumnKind::Text),
        AgingBy::Owner {} | AgingBy::CurrentOwner {} => ReportColumn::known("salesperson"),
        AgingBy::Field { name } => ReportColumn::new("group", name.as_str(), name.as_str(), ColumnKind::Text),
    }
}

/// What a line is of; nothing for what belongs nowhere.
fn group(value: Option<&Value>) -> ReportCell {
    match value {
        None => ReportCell::Empty {},
        Some(Value::Text { text }) => Id::as_str(text).into(),
        Some(Value::Whole { whole }) => whole.to_string().into(),
        Some(Value::Date { date }) => date.to_string().into(),
        Some(Value::Flag { flag: true }) => ReportCell::words("yes", "是"),
        Some(Value::Flag { flag: false }) => ReportCell::words("no", "否"),
        Some(Value::Amount { amount }) => amount.to_string().into(),
    }
}

/// What a bucket is called.
fn name(bucket: &AgingBucket) -> ReportText {
    match (bucket.from, bucket.to) {
        (Some(from), Some(to)) if from == to => ReportText::new(format!("{from} days"), format!("{from}天")),
        (Some(from), Some(to)) => ReportText::new(format!("{from}–{to} days"), format!("{from}–{to}天")),
        (None, Some(to)) => ReportText::new(format!("Up to {to} days"), format!("{to}天以内")),
        (Some(from), None) => {
            let over = from.saturating_sub(1);
            ReportText::new(format!("Over {over} days"), format!("{over}天以上"))
        }
        (None, None) => ReportText::new("All ages", "全部账龄"),
    }
}
