//! Rankings, dashboards and how far debts are collected (排行、看板、收款进度).

use super::kit::{Col, bars, cells, currencies, label, of_currency, ratio, sentences, sheet, value};
use super::names;
use crate::ColumnKind::{Amount, Share, Text};
use crate::{
    ChartForm, ChartUnit, CollectionProgress, Currency, Dashboard, Fraction, Money, RankRow, ReportBlock, ReportCell,
    ReportChart, ReportFigure, ReportSection, ReportTable, ReportText, ReportTone, Result,
};

/// The chart of what each collected (回款), beside any table of theirs.
fn collected(
    section: ReportSection,
    rows: impl IntoIterator<Item = (ReportText, Money)>,
    currency: Currency,
    several: bool,
) -> ReportSection {
    let [en, zh] = ["Collected", "已回款"].map(|text| of_currency(text, currency, several));
    let mut section = section;
    let chart = bars(ReportChart::new(en, zh, ChartForm::Bars, ChartUnit::Amount { currency }), rows);
    section.blocks.extend(chart.map(|chart| ReportBlock::Chart { chart }));
    section
}

/// Who collects well: by person, team, region or customer (回款排行).
pub(super) fn ranking(rows: &[RankRow]) -> Result<ReportSection> {
    let mut table = sheet(
        "Ranking",
        "排行",
        &[
            Col::Known("rank"),
            Col::Own("of", "Of", "对象", Text),
            Col::Own("effectiveness", "Effectiveness", "回款效率指数", Share),
            Col::Known("onTimeRate"),
            Col::Known("collectionRate"),
            Col::Known("overdueShare"),
            Col::Days("daysLate", "Days late by amount", "加权逾期天数", crate::ColumnKind::Ratio),
            Col::Known("collected"),
            Col::Known("target"),
            Col::Own("targetShare", "Of the target", "目标完成率", Share),
            Col::Known("note"),
        ],
    )?;
    let mut sums = sheet(
        "What it is made of",
        "构成",
        &[
            Col::Own("of", "Of", "对象", Text),
            Col::Known("count"),
            Col::Known("amount"),
            Col::Own("largest", "Largest customer", "最大客户占比", Share),
            Col::Known("opening"),
            Col::Own("sales", "Sales", "销售额", Amount),
            Col::Own("handed", "Handed over", "移交", Amount),
            Col::Known("collected"),
            Col::Known("open"),
            Col::Known("overdue"),
            Col::Known("disputed"),
            Col::Own("fellDue", "Fell due", "本期到期", Amount),
            Col::Own("onTime", "On time", "按时收回", Amount),
        ],
    )?;
    for row in rows {
        let tied = row.tied.then_some(("Tied", "并列")).into_iter();
        let marks: Vec<names::Names> = tied.chain(row.marks.iter().map(|mark| names::rank_mark(*mark))).collect();
        let note = sentences(&marks, |(en, _)| (*en).to_owned(), |(_, zh)| (*zh).to_owned());
        table = table.row(cells![
            row.rank,
            value(row.of.as_ref()),
            row.effectiveness,
            row.on_time_share,
            row.collection_rate,
            row.overdue_share,
            ratio(row.days_late),
            row.collected,
            row.target,
            row.target_share,
            note,
        ]);
        sums = sums.row(cells![
            value(row.of.as_ref()),
            row.debts,
            row.amount,
            row.largest,
            row.opening,
            row.sales,
            row.handed,
            row.collected,
            row.closing.open,
            row.closing.overdue,
            row.closing.disputed,
            row.fell_due,
            row.on_time,
        ]);
    }
    let mut section = ReportSection::new("Ranking", "排行");
    let all = currencies(rows.iter().map(|row| row.collected.currency()));
    for currency in &all {
        let of = rows.iter().filter(|row| row.collected.currency() == *currency);
        let named = of.map(|row| (label(row.of.as_ref()), row.collected));
        section = collected(section, named, *currency, all.len() > 1);
    }
    Ok(section.table(table).table(sums.total("Total", "合计")?))
}

/// How far the debts of each contract, project or team are collected (收款进度).
pub(super) fn progress(rows: &[CollectionProgress]) -> Result<ReportSection> {
    let mut table = sheet(
        "How far it is collected",
        "收款进度",
        &[
            Col::Own("of", "Of", "对象", Text),
            Col::Known("currency"),
            Col::Known("count"),
            Col::Own("planned", "To be paid", "应收总额", Amount),
            Col::Own("due", "Fallen due", "已到期", Amount),
            Col::Known("collected"),
            Col::Own("writtenOff", "Given up", "坏账核销", Amount),
            Col::Known("open"),
            Col::Known("overdue"),
            Col::Known("disputed"),
            Col::Own("share", "Collected share", "完成率", Share),
        ],
    )?;
    for row in rows {
        table = table.row(cells![
            value(row.value.as_ref()),
            row.currency,
            row.debts,
            row.planned,
            row.due,
            row.collected,
            row.written_off,
            row.open.open,
            row.open.overdue,
            row.open.disputed,
            row.share,
        ]);
    }
    let mut section = ReportSection::new("Collection progress", "收款进度");
    let all = currencies(rows.iter().map(|row| row.currency));
    for currency in &all {
        let mut of: Vec<&CollectionProgress> = rows.iter().filter(|row| row.currency == *currency).collect();
        of.sort_by_key(|row| std::cmp::Reverse(row.collected.minor()));
        let named = of.into_iter().map(|row| (label(row.value.as_ref()), row.collected));
        section = collected(section, named, *currency, all.len() > 1);
    }
    Ok(section.table(table.total("Total", "合计")?))
}

/// The key figures of each currency, and who owes most (关键指标).
pub(super) fn dashboards(boards: &[Dashboard]) -> Result<ReportSection> {
    let mut section = ReportSection::new("Key figures", "关键指标");
    for board in boards {
        section = section.figures(cards(board));
        let [en, zh] =
            ["Who owes most", "欠款最多的客户"].map(|text| of_currency(text, board.currency, boards.len() > 1));
        let unit = ChartUnit::Amount { currency: board.currency };
        let rows = board.top.iter().map(|one| (ReportText::same(one.customer.as_str()), one.open.open));
        let chart = bars(ReportChart::new(en, zh, ChartForm::Bars, unit), rows);
        section.blocks.extend(chart.map(|chart| ReportBlock::Chart { chart }));
    }
    let named = boards.iter().any(|board| !board.top.is_empty());
    Ok(if named { section.table(most(boards)?) } else { section })
}

/// Who owes most, of each currency.
pub(in crate::report) fn most(boards: &[Dashboard]) -> Result<ReportTable> {
    let mut table = sheet(
        "Who owes most",
        "欠款最多的客户",
        &[
            Col::Known("customer"),
            Col::Known("currency"),
            Col::Known("open"),
            Col::Known("overdue"),
            Col::Known("overdueShare"),
            Col::Known("disputed"),
            Col::Known("share"),
            Col::Own("former", "Open before", "期初未收", Amount),
            Col::Own("trend", "Change", "变动", Amount),
        ],
    )?;
    for (board, one) in boards.iter().flat_map(|board| board.top.iter().map(move |one| (board, one))) {
        table = table.row(cells![
            &one.customer,
            board.currency,
            one.open.open,
            one.open.overdue,
            Fraction::of(one.open.overdue.minor(), one.open.open.minor()),
            one.open.disputed,
            one.share,
            one.former,
            one.trend
        ]);
    }
    Ok(table)
}

fn cards(board: &Dashboard) -> Vec<ReportFigure> {
    vec![
        ReportFigure::new("Receivables", "应收账款总额", board.open.open),
        ReportFigure::new("Overdue", "逾期总额", board.open.overdue).tone(ReportTone::Bad),
        ReportFigure::new("Overdue share", "逾期占比", ReportCell::from(board.overdue_share)).tone(ReportTone::Bad),
        ReportFigure::new("Disputed", "争议金额", board.open.disputed),
        ReportFigure::new("Sales", "销售额", board.sales),
        ReportFigure::new("Collected", "本期回款", board.collected).tone(ReportTone::Good),
        ReportFigure::new("Received", "本期到账", board.received).tone(ReportTone::Good),
        ReportFigure::new("Days sales outstanding", "周转天数", ratio(board.dso)),
        ReportFigure::new("Best possible days", "最佳周转天数", ratio(board.best_dso)),
        ReportFigure::new("Turnover a year", "周转率", ratio(board.turnover)),
        ReportFigure::new("Prepaid", "预收款余额", board.prepaid),
        ReportFigure::new("Unidentified", "未明款项", board.unidentified),
        ReportFigure::new("Waits to be refunded", "待退款", board.refunds)
            .note(format!("{} prepayments", board.refunds_waiting), format!("{} 笔预收款", board.refunds_waiting)),
        ReportFigure::new("Prepayments overdue", "预付款逾期率", ReportCell::from(board.advance_overdue)),
        ReportFigure::new("Customers who owe", "欠款客户数", board.debtors),
        ReportFigure::new("Share of the largest", "集中度", ReportCell::from(board.top_share)),
        ReportFigure::new("Payments", "核销次数", board.payments),
        ReportFigure::new("Taken back", "反核销次数", board.undone),
        ReportFigure::new("Bounced", "退票次数", board.bounced),
    ]
}
