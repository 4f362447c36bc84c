//! What will probably be lost, and how the allowance moved (坏账准备).

use super::super::render::{Bands, provision_sheet};
use super::kit::{cells, of_currency, one};
use crate::{
    AllowanceMovement, ChartForm, ChartUnit, Provision, ProvisionPart, ProvisionPolicy, ReportChart, ReportColumn,
    ReportSection, ReportTable, ReportText, Result,
};

/// The table of the provision, and for each currency a chart of what the allowance is made of.
pub(in crate::report) fn provision(provision: &Provision, policy: Option<&ProvisionPolicy>) -> Result<ReportSection> {
    let mut section = ReportSection::new("Provision for bad debts", "坏账准备计算表")
        .text(
            "What will probably never be paid, in each currency: what is open of each age times the rate of that age.",
            "预计无法收回的金额（分币种）：各账龄账面余额乘以该账龄的计提比例。",
        )
        .table(provision_sheet(provision, policy)?);
    let bands = Bands(policy);
    for total in &provision.totals {
        let lines = provision.lines.iter().filter(|line| line.gross.currency() == total.currency);
        let mut groups: Vec<(ReportText, Vec<crate::Money>)> = Vec::new();
        for line in lines {
            let name = match &line.part {
                ProvisionPart::Band { band, .. } => bands.name(*band)?,
                ProvisionPart::Disputed {} => ReportText::new("Disputed", "有争议"),
                ProvisionPart::Debt { .. } | ProvisionPart::Customer { .. } => {
                    ReportText::new("Looked at alone", "单项计提")
                }
            };
            match groups.iter_mut().find(|(known, _)| *known == name) {
                Some((_, amounts)) => amounts.push(line.allowance),
                None => groups.push((name, vec![line.allowance])),
            }
        }
        if groups.is_empty() {
            continue;
        }
        let unit = ChartUnit::Amount { currency: total.currency };
        let several = provision.totals.len() > 1;
        let [en, zh] =
            ["Allowance by age", "坏账准备（按账龄）"].map(|text| of_currency(text, total.currency, several));
        let mut chart = ReportChart::new(en, zh, ChartForm::Columns, unit).by_severity();
        let mut points = Vec::with_capacity(groups.len());
        for (name, amounts) in groups {
            chart.labels.push(name);
            points.push(crate::Money::sum(amounts, total.currency)?.into());
        }
        section = section.chart(chart.series("Allowance", "坏账准备", points));
    }
    Ok(section)
}

/// From the opening to the closing allowance (坏账准备变动表): one row, whose amounts add up.
pub(super) fn movement(movement: &AllowanceMovement) -> Result<ReportSection> {
    let currency = movement.opening.currency();
    let mut table = ReportTable::new("Movement of the allowance", "坏账准备变动表");
    for key in ["opening", "writtenOff", "recovered", "charge", "closing"] {
        table = table.column(ReportColumn::known(key)?.in_currency(currency));
    }
    table = table
        .row(cells![movement.opening, movement.written_off, movement.recovered, movement.charge, movement.closing])
        .note("A charge below zero releases.", "计提为负即转回。");
    let mut parts = super::kit::sheet(
        "What the closing allowance is made of",
        "期末余额构成",
        &[
            super::kit::Col::Known("amount"),
            super::kit::Col::Own("home", "In the home currency", "折本位币", crate::ColumnKind::Amount),
            super::kit::Col::Own("exact", "Without rounding", "无舍入", crate::ColumnKind::Flag),
        ],
    )?;
    for part in &movement.parts {
        parts = parts.row(cells![part.amount, part.home, part.exact]);
    }
    let section = one(table);
    Ok(if movement.parts.is_empty() { section } else { section.table(parts) })
}
