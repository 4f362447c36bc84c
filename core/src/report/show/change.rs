//! Why figures changed: causes between two days, frozen periods, restatements (变动原因、期间冻结、重述).

use super::kit::{Col, cells, ratio, sheet, words};
use super::names;
use crate::ColumnKind::{Amount, Date, Text, Whole};
use crate::{
    ChangeCause, CurrencyChange, FrozenPeriod, OpenParts, PeriodFigures, ReportCell, ReportFigure, ReportSection,
    ReportTable, ReportTone, RestatedRow, Restatement, RestatementKind, Result, RowRole,
};

const PARTS: [Col; 4] = [Col::Known("open"), Col::Known("notDue"), Col::Known("overdue"), Col::Known("disputed")];

fn parts(of: &OpenParts) -> [ReportCell; 4] {
    cells![of.open, of.not_due, of.overdue, of.disputed]
}

/// For each currency from what was open to what is, by cause; then each customer (变动原因).
pub(super) fn causes(changes: &[CurrencyChange]) -> Result<ReportSection> {
    let first =
        [Col::Known("currency"), Col::Own("cause", "Cause", "原因", Text), Col::Own("moves", "Moves", "笔数", Whole)];
    let mut table = sheet("Why it changed", "变动原因", &[&first[..], &PARTS].concat())?;
    let of_customer = [&[Col::Known("customer")][..], &first, &PARTS].concat();
    let mut customers = sheet("By customer", "按客户", &of_customer)?;
    let mut days = sheet(
        "Days sales outstanding",
        "周转天数",
        &[
            Col::Known("currency"),
            Col::Days("former", "Before", "期初", crate::ColumnKind::Ratio),
            Col::Days("atFormerSales", "At the sales before", "按原销售额", crate::ColumnKind::Ratio),
            Col::Days("now", "Now", "期末", crate::ColumnKind::Ratio),
            Col::Own("formerSales", "Sales before", "原销售额", Amount),
            Col::Own("sales", "Sales", "销售额", Amount),
        ],
    )?;
    for change in changes {
        let line = |en: &str, zh: &str, of: &OpenParts| {
            let about = cells![change.currency, ReportCell::words(en, zh), ReportCell::Empty {}];
            about.into_iter().chain(parts(of)).collect::<Vec<_>>()
        };
        let cause = |of: &ChangeCause| {
            cells![change.currency, self::cause(of), of.moves].into_iter().chain(parts(&of.change)).collect::<Vec<_>>()
        };
        table = table.row_as(RowRole::Subtotal, line("Open before", "期初未收", &change.former));
        table = change.causes.iter().fold(table, |table, of| table.row(cause(of)));
        table = table.row_as(RowRole::Total, line("Open now", "期末未收", &change.now));
        for one in &change.customers {
            let with = |cells: Vec<ReportCell>| [ReportCell::from(&one.customer)].into_iter().chain(cells);
            customers = customers.row_as(RowRole::Subtotal, with(line("Open before", "期初未收", &one.former)));
            customers = one.causes.iter().fold(customers, |table, of| table.row(with(cause(of))));
            customers = customers.row_as(RowRole::Subtotal, with(line("Open now", "期末未收", &one.now)));
        }
        if let Some(dso) = &change.dso {
            days = days.row(cells![
                change.currency,
                ratio(Some(dso.former)),
                ratio(Some(dso.at_former_sales)),
                ratio(Some(dso.now)),
                dso.former_sales,
                dso.sales
            ]);
        }
    }
    let mut section = ReportSection::new("Causes of change", "变动原因").table(table);
    if !days.rows.is_empty() {
        section = section.table(days);
    }
    Ok(if customers.rows.is_empty() { section } else { section.table(customers) })
}

fn cause(of: &ChangeCause) -> ReportCell {
    let (en, zh) = names::debt_move(of.kind);
    if of.late {
        return ReportCell::words(format!("{en}, entered late"), format!("{zh}（补录）"));
    }
    words((en, zh))
}

/// Key, English, Chinese and the amount of each figure of a period.
fn figures(of: &PeriodFigures) -> [(&'static str, &'static str, crate::Money); 15] {
    [
        ("Opening balance", "期初余额", of.opening),
        ("New receivables", "新增应收", of.charged),
        ("Changed", "变更", of.changed),
        ("Paid", "核销", of.paid),
        ("Credited", "红字", of.credited),
        ("Deducted", "扣减", of.deducted),
        ("Written off", "坏账核销", of.written_off),
        ("Canceled", "作废", of.canceled),
        ("Closing balance", "期末余额", of.closing.open),
        ("Of it not due", "其中未到期", of.closing.not_due),
        ("Of it overdue", "其中逾期", of.closing.overdue),
        ("Of it disputed", "其中争议", of.closing.disputed),
        ("Received", "到账", of.received),
        ("Prepaid", "预收余额", of.prepaid),
        ("Unidentified", "未明款项", of.unidentified),
    ]
}

/// The figures of a closed period, as they are kept (期间冻结).
pub(super) fn frozen(period: &FrozenPeriod) -> Result<ReportSection> {
    let columns = [Col::Known("currency"), Col::Known("item"), Col::Known("amount")];
    let mut table = sheet("Frozen figures", "冻结数据", &columns)?;
    for row in &period.rows {
        for (en, zh, amount) in figures(&row.figures) {
            table = table.row(cells![row.currency, ReportCell::words(en, zh), amount]);
        }
    }
    table = table.note(format!("Digest {}", period.digest), format!("摘要 {}", period.digest));
    Ok(ReportSection::new("Frozen period", "期间冻结")
        .figures([
            ReportFigure::new("From", "起", period.first),
            ReportFigure::new("To", "止", period.last),
            ReportFigure::new("As known on", "知悉日", period.known),
        ])
        .table(table))
}

/// What a closed period would be now, and what made it so (重述).
pub(super) fn restatement(found: &Restatement) -> Result<ReportSection> {
    let verdict = if found.unchanged { ("Unchanged", "未变") } else { ("Changed", "有变动") };
    let tone = if found.unchanged { ReportTone::Good } else { ReportTone::Bad };
    let mut section =
        ReportSection::new("Restatement", "重述")
            .figures([ReportFigure::new("Outcome", "结论", words(verdict)).tone(tone)]);
    if found.rows.is_empty() {
        return Ok(section);
    }
    let columns = [
        Col::Known("currency"),
        Col::Known("item"),
        Col::Own("frozen", "Frozen", "冻结数", Amount),
        Col::Own("restated", "Now", "重述数", Amount),
    ];
    let mut table = sheet("What changed", "变动数据", &columns)?;
    for row in &found.rows {
        for ((en, zh, frozen), (_, _, restated)) in figures(&row.frozen).into_iter().zip(figures(&row.restated)) {
            if frozen != restated {
                table = table.row(cells![row.currency, ReportCell::words(en, zh), frozen, restated]);
            }
        }
    }
    section = section.table(table);
    Ok(section.table(restated_by(&found.rows)?))
}

fn restated_by(rows: &[RestatedRow]) -> Result<ReportTable> {
    let mut table = sheet(
        "What made it so",
        "变动原因",
        &[
            Col::Known("document"),
            Col::Known("customer"),
            Col::Known("kind"),
            Col::Known("date"),
            Col::Own("entered", "Entered", "录入日", Date),
            Col::Known("item"),
            Col::Known("currency"),
            Col::Known("amount"),
        ],
    )?;
    for row in rows {
        for cause in &row.causes {
            let kind = match &cause.kind {
                RestatementKind::Debt { moved } => names::debt_move(*moved),
                RestatementKind::Money { moved } => names::money_move(*moved),
            };
            for (en, zh, amount) in figures(&cause.change) {
                if !amount.is_zero() {
                    table = table.row(cells![
                        &cause.id,
                        &cause.customer,
                        words(kind),
                        cause.on,
                        cause.entered,
                        ReportCell::words(en, zh),
                        row.currency,
                        amount
                    ]);
                }
            }
        }
        if let Some(rest) = &row.unaccounted {
            for (en, zh, amount) in figures(rest) {
                if !amount.is_zero() {
                    let none = || ReportCell::Empty {};
                    let about = cells![ReportCell::words("No cause found", "原因不明"), none(), none(), none(), none()];
                    let figure = cells![ReportCell::words(en, zh), row.currency, amount];
                    table = table.row_as(RowRole::Subtotal, about.into_iter().chain(figure));
                }
            }
        }
    }
    Ok(table)
}
