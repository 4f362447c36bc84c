//! The first page of the pack: the figures of the month, and how they came about.

use super::MonthEnd;
use crate::report::render::{
    ChartForm, ChartPoint, ChartUnit, ColumnKind, ReportCell, ReportChart, ReportColumn, ReportFigure, ReportSection,
    ReportTable, ReportTone,
};
use crate::report::show::kit::ratio;
use crate::{Currency, Dashboard, Money, Result};

/// The figures of the home currency, the trend, and a row for each currency.
pub(super) fn section(pack: &MonthEnd, home: Option<Currency>) -> Result<ReportSection> {
    let mut section = ReportSection::new("Summary", "概览");
    if let Some(home) = home {
        let found = pack.cards().iter().find(|card| card.currency == home);
        if let Some(card) = found {
            section = section.figures(figures(pack, card)?);
        }
        section = section.chart(trend(pack, home)).text(
            "Month ends before are worked out from the records and shown as they are known now.",
            "以前各月末按业务记录重新计算，并按目前所知列示。",
        );
    }
    section = section.table(currencies(pack)?);
    if pack.cards().is_empty() {
        section = section.text("There is nothing on the books.", "账上没有应收和预收款项。");
    }
    Ok(section)
}

fn figures(pack: &MonthEnd, card: &Dashboard) -> Result<Vec<ReportFigure>> {
    let items = pack.aging.totals.iter().find(|total| total.currency == card.currency).map_or(0, |total| total.items);
    let overdue_tone = if card.open.overdue.is_zero() { ReportTone::Good } else { ReportTone::Bad };
    let mut figures = vec![
        ReportFigure::new("Open", "未收金额", card.open.open)
            .note(format!("{items} debts of {} customers", card.debtors), format!("{}家客户共{items}笔", card.debtors)),
        ReportFigure::new("Overdue", "逾期金额", card.open.overdue)
            .tone(overdue_tone)
            .note("past due and undisputed", "已过到期日且无争议"),
        ReportFigure::new("Overdue share", "逾期占比", ReportCell::or_empty(card.overdue_share)).tone(overdue_tone),
        ReportFigure::new("Collected this month", "本月回款", card.collected).tone(ReportTone::Good),
        ReportFigure::new("Prepaid", "预收余额", card.prepaid).note("received, and not used yet", "已收款，尚未使用"),
        ReportFigure::new("Days sales outstanding", "应收账款周转天数", ratio(card.dso))
            .note("by the sales of 90 days", "按90天销售额"),
    ];
    if !card.unidentified.is_zero() {
        figures.push(ReportFigure::new("Unidentified money", "未明款项", card.unidentified).tone(ReportTone::Bad));
    }
    if let Some(row) = pack.forecast.rows.iter().find(|row| row.currency == card.currency) {
        let expected = Money::sum(row.cells.iter().map(|cell| cell.expected), card.currency)?;
        let through = pack.forecast.periods.last().map_or(pack.cut_off.on, |period| period.to);
        figures.push(
            ReportFigure::new("Cash to come", "预计回款", expected)
                .note(format!("through {through}"), format!("截至{through}")),
        );
    }
    let allowance = pack.provision.iter().flat_map(|provision| &provision.totals);
    if let Some(total) = allowance.into_iter().find(|total| total.currency == card.currency) {
        figures.push(
            ReportFigure::new("Allowance", "坏账准备", total.allowance).note("to stand on the books", "应有余额"),
        );
    }
    Ok(figures)
}

/// What was open and overdue at the end of each month.
fn trend(pack: &MonthEnd, home: Currency) -> ReportChart {
    let parts = |overdue: bool| {
        pack.months.iter().map(move |month| {
            let card = month.cards.iter().find(|card| card.currency == home);
            let amount = card.map(|card| if overdue { card.open.overdue } else { card.open.open });
            ChartPoint::from(amount.unwrap_or_else(|| Money::zero(home)))
        })
    };
    let unit = ChartUnit::Amount { currency: home };
    ReportChart::new("Open and overdue at month end", "月末未收与逾期", ChartForm::Lines, unit)
        .labels(pack.months.iter().map(|month| format!("{}-{:02}", month.on.year(), month.on.month())))
        .series("Open", "未收金额", parts(false))
        .series("Overdue", "逾期金额", parts(true))
}

fn currencies(pack: &MonthEnd) -> Result<ReportTable> {
    let mut table = ReportTable::new("By currency", "分币种")
        .known(&["currency"])?
        .column(ReportColumn::new("debtors", "Debtors", "欠款客户数", ColumnKind::Whole)?)
        .known(&["open", "notDue", "overdue", "disputed", "overdueShare", "collected", "received", "prepaid"])?;
    for card in pack.cards() {
        let open = &card.open;
        table = table.row([
            card.currency.to_string().into(),
            card.debtors.into(),
            open.open.into(),
            open.not_due.into(),
            open.overdue.into(),
            open.disputed.into(),
            ReportCell::or_empty(card.overdue_share),
            card.collected.into(),
            card.received.into(),
            card.prepaid.into(),
        ]);
    }
    Ok(table.note("Collected and received are those of the month.", "回款与到账为本月发生额。"))
}
