//! Grades, limits, simulations and order checks (信用等级、额度、模拟、订单检查).

use super::kit::{Col, cells, number, sentences, sheet, words};
use super::names;
use crate::ColumnKind::{Amount, Date, Flag, Text, Whole};
use crate::{
    ChartForm, ChartPoint, ChartUnit, CreditGrade, CreditReason, CreditSimulation, GradeReason, GradeRun, GradeStep,
    LimitProposal, LimitReason, OrderCheck, OrderOutcome, ReportCell, ReportChart, ReportFigure, ReportSection,
    ReportText, ReportTone, Result,
};

const GRADES: [CreditGrade; 5] =
    [CreditGrade::A, CreditGrade::B, CreditGrade::C, CreditGrade::D, CreditGrade::NotRated];

fn grade(of: CreditGrade) -> ReportCell {
    words(names::grade(of))
}

fn grade_labels(of: impl IntoIterator<Item = CreditGrade>) -> Vec<ReportText> {
    of.into_iter().map(|grade| ReportText::new(names::grade(grade).0, names::grade(grade).1)).collect()
}

/// The grades with their reasons, what changed since the run before, and how many have which grade.
pub(super) fn run(run: &GradeRun) -> Result<ReportSection> {
    let mut table = sheet(
        "Grades",
        "信用等级",
        &[
            Col::Known("customer"),
            Col::Known("grade"),
            Col::Own("computed", "By the rules", "规则结果", Text),
            Col::Own("score", "Score", "信用得分", Whole),
            Col::Count("observations", "Observations", "观察数"),
            Col::Own("thin", "Few of them", "样本少", Flag),
            Col::Own("toBetter", "To the next grade", "距上一级", Whole),
            Col::Own("toWorse", "To the grade below", "距下一级", Whole),
            Col::Own("reasons", "Why", "原因", Text),
            Col::Own("next", "What would lift it", "如何提升", Text),
        ],
    )?;
    for one in &run.customers {
        table = table.row(cells![
            &one.customer,
            grade(one.grade),
            grade(one.computed),
            one.score,
            one.observations,
            one.thin,
            one.to_better,
            one.to_worse,
            sentences(&one.reasons, GradeReason::en, GradeReason::zh),
            sentences(&one.next, GradeStep::en, GradeStep::zh),
        ]);
    }
    let mut changes = sheet(
        "What changed",
        "等级变动",
        &[
            Col::Known("customer"),
            Col::Own("before", "Before", "原等级", Text),
            Col::Own("since", "Since", "自", Date),
            Col::Own("after", "Now", "现等级", Text),
        ],
    )?;
    for change in &run.changes {
        changes = changes.row(cells![&change.customer, grade(change.from), change.since, grade(change.to)]);
    }
    let mut chart = ReportChart::new("Customers by grade", "客户数（按等级）", ChartForm::Columns, ChartUnit::Whole {});
    chart.labels = grade_labels(GRADES);
    let counted =
        |grade: CreditGrade| crate::error::count(run.customers.iter().filter(|one| one.grade == grade).count());
    let chart = chart.series("Customers", "客户数", GRADES.map(|grade| ChartPoint::from(counted(grade))));
    let section = ReportSection::new("Grades", "信用等级").figures([
        ReportFigure::new("Customers", "客户数", number(run.customers.len())),
        ReportFigure::new("Changed", "变动", number(run.changes.len())),
        ReportFigure::new("As of", "截止日", run.cut_off.on),
        ReportFigure::new("Policy", "政策", &run.policy),
    ]);
    Ok(section.chart(chart).table(changes).table(table))
}

/// The limits that are proposed (额度建议).
pub(super) fn limits(proposals: &[LimitProposal]) -> Result<ReportSection> {
    let mut table = sheet(
        "Limits",
        "额度建议",
        &[
            Col::Known("customer"),
            Col::Known("grade"),
            Col::Own("target", "By the rules", "规则额度", Amount),
            Col::Own("present", "Present", "现额度", Amount),
            Col::Own("owed", "Owed", "占用", Amount),
            Col::Own("limit", "Proposed", "建议额度", Amount),
            Col::Days("term", "Term", "账期", Whole),
            Col::Own("review", "Review", "复核日", Date),
            Col::Own("approval", "Approval?", "须审批", Flag),
            Col::Known("reason"),
        ],
    )?;
    for one in proposals {
        table = table.row(cells![
            &one.customer,
            grade(one.grade),
            one.target,
            one.present,
            one.owed,
            one.limit,
            one.term_days,
            one.review,
            one.approval,
            sentences(&one.reasons, LimitReason::en, LimitReason::zh),
        ]);
    }
    Ok(super::kit::one(table))
}

/// What another policy would change (政策模拟).
pub(super) fn simulation(run: &CreditSimulation) -> Result<ReportSection> {
    let mut chart = ReportChart::new("Customers by grade", "客户数（按等级）", ChartForm::Columns, ChartUnit::Whole {});
    chart.labels = grade_labels(run.grades.iter().map(|count| count.grade));
    let chart = chart.series("Now", "现政策", run.grades.iter().map(|count| count.before.into())).series(
        "Then",
        "新政策",
        run.grades.iter().map(|count| count.after.into()),
    );
    let mut totals = sheet(
        "Sums",
        "合计",
        &[
            Col::Known("currency"),
            Col::Own("owed", "Owed", "占用", Amount),
            Col::Own("limitsBefore", "Limits now", "现额度合计", Amount),
            Col::Own("limitsAfter", "Limits then", "新额度合计", Amount),
            Col::Own("overBefore", "Over the limit now", "现超额", Amount),
            Col::Own("overAfter", "Over the limit then", "新超额", Amount),
        ],
    )?;
    for total in &run.totals {
        totals = totals.row(cells![
            total.currency,
            total.owed,
            total.limits_before,
            total.limits_after,
            total.over_before,
            total.over_after
        ]);
    }
    let mut table = sheet(
        "What changes",
        "变动",
        &[
            Col::Known("customer"),
            Col::Own("gradeBefore", "Grade now", "现等级", Text),
            Col::Own("gradeAfter", "Grade then", "新等级", Text),
            Col::Own("limitBefore", "Limit now", "现额度", Amount),
            Col::Own("limitAfter", "Limit then", "新额度", Amount),
            Col::Days("termBefore", "Term now", "现账期", Whole),
            Col::Days("termAfter", "Term then", "新账期", Whole),
            Col::Own("owed", "Owed", "占用", Amount),
            Col::Known("reason"),
        ],
    )?;
    for change in &run.changes {
        let (before, after) = (&change.before, &change.after);
        table = table.row(cells![
            &after.customer,
            grade(before.grade),
            grade(after.grade),
            before.limit,
            after.limit,
            before.term_days,
            after.term_days,
            after.owed,
            sentences(&after.reasons, LimitReason::en, LimitReason::zh),
        ]);
    }
    let section = ReportSection::new("Simulation", "政策模拟").figures([
        ReportFigure::new("Policy", "现政策", &run.policy),
        ReportFigure::new("Against", "新政策", &run.other),
        ReportFigure::new("Customers that change", "变动客户数", number(run.changes.len())),
    ]);
    let section = if run.grades.is_empty() { section } else { section.chart(chart) };
    Ok(section.table(totals).table(table))
}

/// Whether an order may ship, and why (订单检查).
pub(super) fn order_check(check: &OrderCheck) -> Result<ReportSection> {
    let tone = match check.outcome {
        OrderOutcome::Release => ReportTone::Good,
        OrderOutcome::ReleaseWithWarning => ReportTone::Plain,
        OrderOutcome::Hold => ReportTone::Bad,
    };
    let mut figures = vec![
        ReportFigure::new("Outcome", "结论", words(names::outcome(check.outcome))).tone(tone),
        ReportFigure::new("Exposure with the order", "含本单占用", check.after),
        ReportFigure::new("Limit", "信用额度", ReportCell::from(check.limit)),
    ];
    if let Some(amount) = check.frees_with {
        figures.push(ReportFigure::new("Frees with", "再收到即可放行", amount));
    }
    let mut findings = sheet(
        "Findings",
        "检查结果",
        &[
            Col::Own("check", "Check", "检查项", Text),
            Col::Own("effect", "What it does", "处理", Text),
            Col::Known("reason"),
        ],
    )?;
    for found in &check.findings {
        let reason = ReportCell::words(found.reason.en(), found.reason.zh());
        findings = findings.row(cells![words(names::check(found.check)), words(names::effect(found.effect)), reason]);
    }
    if !check.notes.is_empty()
        && let ReportCell::Words { words } = sentences(&check.notes, CreditReason::en, CreditReason::zh)
    {
        findings.notes.push(words);
    }
    let mut exposure = sheet("Exposure", "信用占用", &[Col::Known("item"), Col::Known("amount")])?;
    let of = &check.exposure;
    for (en, zh, amount) in [
        ("Open receivables", "应收未收", of.receivables),
        ("Disputed", "争议金额", of.disputed),
        ("Delivered, not billed", "已发货未开票", of.delivered),
        ("Ordered, not delivered", "已订未发", of.orders),
        ("Less prepaid", "减：预收", of.prepaid),
        ("Less secured", "减：担保", of.secured),
    ] {
        exposure = exposure.row(cells![ReportCell::words(en, zh), amount]);
    }
    let total = cells![ReportCell::words("Exposure", "信用占用"), of.total];
    exposure = exposure.row_as(crate::RowRole::Subtotal, total);
    for (en, zh, amount) in [
        ("This order beyond its own money", "本单余额", check.rest),
        ("Covered by its own money", "本单已付", check.covered),
    ] {
        exposure = exposure.row(cells![ReportCell::words(en, zh), amount]);
    }
    let after = cells![ReportCell::words("Exposure with the order", "含本单占用"), check.after];
    exposure = exposure.row_as(crate::RowRole::Total, after);
    Ok(ReportSection::new("Order check", "订单检查").figures(figures).table(findings).table(exposure))
}
