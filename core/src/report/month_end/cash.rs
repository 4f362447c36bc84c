//! The cash that will come in.

use crate::report::render::{
    ChartForm, ChartPoint, ChartUnit, ColumnKind, ReportCell, ReportChart, ReportColumn, ReportSection, ReportTable,
};
use crate::{CashForecast, Currency, ForecastCell, Result};

/// A row for each period and currency, and a chart of the home currency.
pub(super) fn section(forecast: &CashForecast, home: Option<Currency>) -> Result<ReportSection> {
    let mut section = ReportSection::new("Cash to come", "资金流预测").text(
        "What is open and planned, laid over the days to come as the customers paid before. In one case of ten less comes \
         in than the low figure, in one of ten more than the high one.",
        "将未收和计划款项按客户历史付款情况分布到未来各期。低位与高位：实际回款低于低位、高于高位的可能性各为十分之一。",
    );
    // A mean may lie outside eight cases of ten; the range that is drawn takes it in.
    let whole = |cell: &ForecastCell| {
        let expected = cell.expected.minor();
        (expected, cell.low.minor().min(expected), cell.high.minor().max(expected))
    };
    if let Some(row) = forecast.rows.iter().find(|row| Some(row.currency) == home) {
        let unit = ChartUnit::Amount { currency: row.currency };
        let expected = row.cells.iter().map(|cell| ChartPoint::from(whole(cell)));
        let due = row.cells.iter().map(|cell| ChartPoint::from(cell.contractual));
        let chart = ReportChart::new("Cash to come, by period", "各期预计回款", ChartForm::Lines, unit)
            .labels(forecast.periods.iter().map(|period| period.to.to_string()))
            .series("Expected", "预计回款", expected)
            .series("By due date", "按到期日", due)
            .range("Eight cases of ten", "八成可能区间");
        section = section.chart(chart);
    }
    let mut table = ReportTable::new("Cash to come", "预计回款")
        .column(ReportColumn::new("from", "From", "开始日", ColumnKind::Date)?)
        .column(ReportColumn::new("to", "To", "结束日", ColumnKind::Date)?)
        .known(&["currency"])?
        .column(ReportColumn::new("contractual", "By due date", "按到期日", ColumnKind::Amount)?)
        .known(&["expected", "low", "high"])?;
    for row in &forecast.rows {
        let amounts =
            |cell: &ForecastCell| [cell.contractual, cell.expected, cell.low, cell.high].map(ReportCell::from);
        let currency = || ReportCell::from(row.currency.to_string());
        for (period, cell) in forecast.periods.iter().zip(&row.cells) {
            table = table.row([period.from.into(), period.to.into(), currency()].into_iter().chain(amounts(cell)));
        }
        let later = [ReportCell::words("later", "以后"), ReportCell::words("or never", "或收不回"), currency()];
        table = table.row(later.into_iter().chain(amounts(&row.beyond)));
    }
    Ok(section.table(table))
}
