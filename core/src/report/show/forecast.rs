//! Cash to come, how good forecasts were, and whom to call first (回款预测、预测误差、催收顺序).

use super::kit::{Col, bars, cells, list, of_currency, sentences, sheet, words};
use super::names;
use crate::ColumnKind::{Amount, Date, Share, Text, Whole};
use crate::{
    CashForecast, ChartForm, ChartPoint, ChartUnit, CollectionOrder, CollectionReason, ForecastAccuracy, ForecastCell,
    ForecastReason, ForecastRow, Fraction, ReportBlock, ReportCell, ReportChart, ReportSection, ReportTable,
    ReportText, Result, RowRole,
};

/// Cash to come: its periods, the items, and the plans that do not count.
pub(super) fn cash(forecast: &CashForecast) -> Result<ReportSection> {
    let section = periods(forecast)?.table(items(forecast)?);
    Ok(if forecast.covered.is_empty() { section } else { section.table(covered(forecast)?) })
}

/// The line with its range for each currency, and a row for each period.
pub(in crate::report) fn periods(forecast: &CashForecast) -> Result<ReportSection> {
    let mut section = ReportSection::new("Cash forecast", "回款预测").text(
        "What is open and planned, laid over the days to come as the customers paid before. In one case of ten less comes \
         in than the low figure, in one of ten more than the high one.",
        "将未收和计划款项按客户历史付款情况分布到未来各期。低位与高位：实际回款低于低位、高于高位的可能性各为十分之一。",
    );
    let several = forecast.rows.len() > 1;
    for row in forecast.rows.iter().filter(|row| !row.cells.is_empty()) {
        section.blocks.push(ReportBlock::Chart { chart: chart(forecast, row, several) });
    }
    let mut periods = sheet(
        "By period",
        "按期间",
        &[
            Col::Own("from", "From", "起", Date),
            Col::Own("to", "To", "止", Date),
            Col::Known("currency"),
            Col::Known("expected"),
            Col::Own("low", "Low (P10)", "低位（P10）", Amount),
            Col::Own("high", "High (P90)", "高位（P90）", Amount),
            Col::Own("contractual", "By due days", "按到期日", Amount),
        ],
    )?;
    let figures = |cell: &ForecastCell| cells![cell.expected, cell.low, cell.high, cell.contractual];
    for row in &forecast.rows {
        for (period, cell) in forecast.periods.iter().zip(&row.cells) {
            periods = periods.row(cells![period.from, period.to, row.currency].into_iter().chain(figures(cell)));
        }
        let later = cells![ReportCell::words("Later, or never", "以后或不付"), ReportCell::Empty {}, row.currency];
        periods = periods.row(later.into_iter().chain(figures(&row.beyond)));
        let none = || ReportCell::Empty {};
        let total = cells![ReportCell::words("Total", "合计"), none(), row.currency, row.open, none(), none(), none()];
        periods = periods.row_as(RowRole::Total, total);
    }
    Ok(section.table(periods))
}

fn items(forecast: &CashForecast) -> Result<ReportTable> {
    let mut items = sheet(
        "By item",
        "按款项",
        &[
            Col::Known("item"),
            Col::Known("customer"),
            Col::Known("kind"),
            Col::Known("open"),
            Col::Known("dueDate"),
            Col::Own("early", "Early (P10)", "最早（P10）", Date),
            Col::Own("likely", "Likely (P50)", "可能（P50）", Date),
            Col::Own("latest", "Late (P90)", "最晚（P90）", Date),
            Col::Own("beyond", "Later, or never", "以后或不付", Amount),
            Col::Known("reason"),
        ],
    )?;
    for item in &forecast.items {
        items = items.row(cells![
            &item.id,
            &item.customer,
            words(names::forecast_source(item.source)),
            item.open,
            item.due,
            item.early,
            item.likely,
            item.late,
            item.beyond,
            sentences(&item.reasons, ForecastReason::en, ForecastReason::zh),
        ]);
    }
    Ok(items)
}

fn covered(forecast: &CashForecast) -> Result<ReportTable> {
    let mut covered = sheet(
        "Plans that debts or money stand for",
        "已由应收或预收覆盖的计划",
        &[Col::Own("plan", "Plan", "计划", Text), Col::Known("amount"), Col::Own("by", "Covered by", "覆盖来源", Text)],
    )?;
    for plan in &forecast.covered {
        covered = covered.row(cells![&plan.plan, plan.amount, list(&plan.by)]);
    }
    Ok(covered)
}

/// Expected cash with its range, and what would come if everything came on its due day.
fn chart(forecast: &CashForecast, row: &ForecastRow, several: bool) -> ReportChart {
    let [en, zh] = ["Expected cash", "预计回款"].map(|text| of_currency(text, row.currency, several));
    let labels = forecast.periods.iter().zip(&row.cells).map(|(period, _)| period.from.to_string());
    // The mean of a few large items may lie beyond nine cases of ten: the area is drawn so far. The table is exact.
    let point = |cell: &ForecastCell| {
        let (value, low, high) = (cell.expected.minor(), cell.low.minor(), cell.high.minor());
        ChartPoint::from((value, low.min(value), high.max(value)))
    };
    ReportChart::new(en, zh, ChartForm::Lines, ChartUnit::Amount { currency: row.currency })
        .labels(labels)
        .series("Expected", "预计回款", row.cells.iter().map(point))
        .series("By due days", "按到期日", row.cells.iter().map(|cell| cell.contractual.into()))
        .range("Eight cases of ten (P10–P90)", "八成可能区间（P10–P90）")
}

/// How good forecasts of the past were (预测误差).
pub(super) fn accuracy(found: &ForecastAccuracy) -> Result<ReportSection> {
    let share = [
        Col::Own("wape", "Error", "误差", Share),
        Col::Own("baseline", "Error by due days", "按到期日误差", Share),
        Col::Own("bias", "Bias", "偏差", Share),
    ];
    let inside = [
        Col::Own("inside", "Inside the range", "区间命中", Whole),
        Col::Own("cells", "Of", "共", Whole),
        Col::Own("hit", "Hit rate", "命中率", Share),
    ];
    let sums = [Col::Known("currency"), Col::Own("came", "Came", "实际回款", Amount), Col::Known("expected")];
    let total = [Col::Own("totalError", "Error of the totals", "合计误差", Share)];
    let columns: Vec<Col> = [&sums[..], &share, &total, &inside].concat();
    let mut table = sheet("By currency", "按币种", &columns)?;
    let columns: Vec<Col> =
        [&[Col::Known("currency"), Col::Own("ahead", "Period ahead", "第几期", Whole)][..], &share, &inside].concat();
    let mut periods = sheet("By period ahead", "按期间", &columns)?;
    let columns = [Col::Known("customer")].into_iter().chain(sums).chain([share[0], share[2]]).collect::<Vec<_>>();
    let mut customers = sheet("By customer", "按客户", &columns)?;
    for row in &found.rows {
        let hit = Fraction::of(row.inside, row.cells);
        table = table.row(cells![
            row.currency,
            row.came,
            row.expected,
            row.wape,
            row.baseline,
            row.bias,
            row.total,
            row.inside,
            row.cells,
            hit
        ]);
        for (at, period) in row.periods.iter().enumerate() {
            let ahead = crate::error::count(at).saturating_add(1);
            let hit = Fraction::of(period.inside, period.cells);
            periods = periods.row(cells![
                row.currency,
                ahead,
                period.wape,
                period.baseline,
                period.bias,
                period.inside,
                period.cells,
                hit
            ]);
        }
    }
    for one in &found.customers {
        customers = customers.row(cells![&one.customer, one.currency, one.came, one.expected, one.wape, one.bias]);
    }
    Ok(ReportSection::new("Forecast error", "预测误差").table(table).table(periods).table(customers))
}

/// Whom to call first, and why (催收顺序).
pub(super) fn order(order: &CollectionOrder) -> Result<ReportSection> {
    let mut table = sheet(
        "Whom to call first",
        "催收顺序",
        &[
            Col::Known("rank"),
            Col::Known("customer"),
            Col::Known("overdue"),
            Col::Own("unpaid", "Probably still unpaid", "预计仍未付", Amount),
            Col::Own("points", "Points", "分值", Whole),
            Col::Days("oldest", "Oldest", "最长逾期", Whole),
            Col::Days("usual", "Usually pays after", "通常付款", Whole),
            Col::Own("broken", "Broken promises", "失约", Whole),
            Col::Own("debts", "Debts", "应收单据", Text),
            Col::Known("reason"),
        ],
    )?;
    for (at, line) in order.lines.iter().enumerate() {
        table = table.row(cells![
            crate::error::count(at).saturating_add(1),
            &line.customer,
            line.overdue,
            line.unpaid,
            line.points,
            line.oldest,
            line.usual,
            line.broken,
            list(&line.debts),
            sentences(&line.reasons, CollectionReason::en, CollectionReason::zh),
        ]);
    }
    if order.left > 0 {
        let left = order.left;
        table = table.note(format!("{left} more customers are left for later."), format!("另有 {left} 家客户顺延。"));
    }
    let mut section = ReportSection::new("Collection order", "催收顺序");
    if let Some(first) = order.lines.first() {
        let currency = first.unpaid.currency();
        let unit = ChartUnit::Amount { currency };
        let chart = ReportChart::new("Probably still unpaid", "预计仍未付", ChartForm::Bars, unit);
        let same = order.lines.iter().filter(|line| line.unpaid.currency() == currency);
        let rows = same.map(|line| (ReportText::same(line.customer.as_str()), line.unpaid));
        section.blocks.extend(bars(chart, rows).map(|chart| ReportBlock::Chart { chart }));
    }
    Ok(section.table(table))
}
