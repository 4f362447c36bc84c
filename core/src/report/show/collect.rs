//! Reminders, dunning letters, cases and alerts (提醒、催款、催收案件、异常).

use super::kit::{Col, cells, list, number, one, sheet, words};
use super::names;
use crate::ColumnKind::{Amount, Date, Text, Whole};
use crate::{
    Alert, AlertChanges, AlertSeverity, CollectionCase, DunningPlan, PromiseState, ReminderRole, Reminders, ReportCell,
    ReportFigure, ReportSection, ReportTable, ReportTone, Result,
};

/// What is to be told today, and to whom (提醒).
pub(super) fn reminders(found: &Reminders) -> Result<ReportSection> {
    let mut table = sheet(
        "Reminders",
        "提醒",
        &[
            Col::Own("on", "Day", "提醒日", Date),
            Col::Own("rule", "Rule", "规则", Text),
            Col::Known("kind"),
            Col::Known("item"),
            Col::Known("customer"),
            Col::Known("salesperson"),
            Col::Known("dueDate"),
            Col::Days("days", "Days from it", "距到期", Whole),
            Col::Own("then", "Open that day", "当日未收", Amount),
            Col::Own("now", "Open now", "现未收", Amount),
            Col::Own("to", "Who is told", "通知", Text),
        ],
    )?;
    for one in &found.reminders {
        let told: Vec<String> = one.notices.iter().map(|notice| told(notice, false)).collect();
        let told_zh: Vec<String> = one.notices.iter().map(|notice| self::told(notice, true)).collect();
        table = table.row(cells![
            one.on,
            &one.rule,
            words(names::reminder_source(one.source)),
            &one.item,
            &one.customer,
            one.owner.as_ref(),
            one.due,
            one.days,
            one.amount,
            one.now,
            ReportCell::words(told.join(", "), told_zh.join("、")),
        ]);
    }
    let next = ReportFigure::new("Ask again from", "下次起点", found.cursor);
    let count = ReportFigure::new("Reminders", "提醒数", number(found.reminders.len()));
    Ok(ReportSection::new("Reminders", "提醒").figures([count, next]).table(table))
}

/// Who gets a notice: the people, or the role if nobody is known.
fn told(notice: &crate::ReminderNotice, chinese: bool) -> String {
    let (en, zh) = match notice.role {
        ReminderRole::Owner => ("owner", "业务员"),
        ReminderRole::FinanceManager => ("finance manager", "财务负责人"),
        ReminderRole::Customer => ("customer", "客户"),
    };
    let role = if chinese { zh } else { en };
    let people: Vec<&str> = notice.to.iter().map(crate::Id::as_str).collect();
    if people.is_empty() { role.to_owned() } else { format!("{role} {}", people.join(" ")) }
}

/// The letters with their lines, and who gets none and why (催款).
pub(super) fn dunning(plan: &DunningPlan) -> Result<ReportSection> {
    let mut letters = sheet(
        "Letters",
        "催款函",
        &[
            Col::Own("letter", "Letter", "催款函号", Text),
            Col::Known("customer"),
            Col::Known("name"),
            Col::Known("salesperson"),
            Col::Known("currency"),
            Col::Own("level", "Level", "催款级别", Whole),
            Col::Own("principal", "Principal", "本金", Amount),
            Col::Own("fee", "Fee", "催款费", Amount),
            Col::Own("interest", "Interest", "滞纳金", Amount),
            Col::Known("total"),
            Col::Own("free", "Free money", "可用预收", Amount),
        ],
    )?;
    let mut lines = sheet(
        "What they list",
        "催款明细",
        &[
            Col::Own("letter", "Letter", "催款函号", Text),
            Col::Own("debt", "Debt", "应收单据", Text),
            Col::Known("document"),
            Col::Known("currency"),
            Col::Known("issued"),
            Col::Known("dueDate"),
            Col::Days("days", "Late", "逾期", Whole),
            Col::Known("amount"),
            Col::Known("open"),
            Col::Own("asked", "Asked for", "本次催收", Amount),
            Col::Own("interest", "Interest", "滞纳金", Amount),
            Col::Own("before", "Level before", "原级别", Whole),
            Col::Own("level", "Level", "催款级别", Whole),
            Col::Known("reason"),
        ],
    )?;
    for letter in &plan.letters {
        letters = letters.row(cells![
            &letter.id,
            &letter.customer,
            letter.name.clone(),
            letter.owner.as_ref(),
            letter.currency,
            letter.level,
            letter.principal,
            letter.fee,
            letter.interest,
            letter.total,
            letter.free,
        ]);
        for line in &letter.lines {
            lines = lines.row(cells![
                &letter.id,
                &line.debt,
                line.document.as_ref(),
                letter.currency,
                line.issued,
                line.due,
                line.days,
                line.amount,
                line.open,
                line.asked,
                line.interest,
                line.before,
                line.level,
                ReportCell::words(line.reason.en(), line.reason.zh()),
            ]);
        }
    }
    let mut passed = sheet(
        "What is passed over",
        "未催款",
        &[Col::Own("debt", "Debt", "应收单据", Text), Col::Known("customer"), Col::Known("reason")],
    )?;
    for one in &plan.passed {
        passed = passed.row(cells![&one.debt, &one.customer, ReportCell::words(one.reason.en(), one.reason.zh())]);
    }
    let mut section = ReportSection::new("Dunning run", "催款").figures([
        ReportFigure::new("Day", "日期", plan.on),
        ReportFigure::new("Letters", "催款函", number(plan.letters.len())),
        ReportFigure::new("Passed over", "未催款", number(plan.passed.len())),
        ReportFigure::new("To be stopped", "应停发货客户", list(&plan.stopped)),
    ]);
    section = section.table(letters.total("Total", "合计")?).table(lines);
    Ok(if plan.passed.is_empty() { section } else { section.table(passed) })
}

/// Where the collection of each debt stands (催收案件).
pub(super) fn cases(cases: &[CollectionCase]) -> Result<ReportSection> {
    let mut table = sheet(
        "Collection cases",
        "催收案件",
        &[
            Col::Own("debt", "Debt", "应收单据", Text),
            Col::Known("customer"),
            Col::Known("salesperson"),
            Col::Known("status"),
            Col::Known("open"),
            Col::Known("disputed"),
            Col::Known("dueDate"),
            Col::Days("days", "Late", "逾期", Whole),
            Col::Own("level", "Level", "催款级别", Whole),
            Col::Own("reminded", "Reminded", "上次催款", Date),
            Col::Known("promised"),
            Col::Own("kept", "Promise", "承诺", Text),
            Col::Own("broken", "Broken promises", "失约次数", Whole),
            Col::Own("contact", "Last contact", "最近联系", Date),
        ],
    )?;
    for case in cases {
        let promise = case.promise.as_ref();
        let state = promise.map(|promise| {
            words(match promise.state {
                PromiseState::Open => ("Waits", "未到期"),
                PromiseState::Kept => ("Kept", "已兑现"),
                PromiseState::Broken => ("Broken", "失约"),
            })
        });
        table = table.row(cells![
            &case.debt,
            &case.customer,
            case.owner.as_ref(),
            words(names::collection_state(case.state)),
            case.open,
            case.disputed,
            case.due,
            case.days,
            case.level,
            case.reminded,
            promise.map(|promise| promise.day),
            state,
            case.broken,
            case.contact,
        ]);
    }
    Ok(one(table))
}

fn alert_table(en: &str, zh: &str, alerts: &[Alert]) -> Result<ReportTable> {
    let mut table = sheet(
        en,
        zh,
        &[
            Col::Own("severity", "Severity", "级别", Text),
            Col::Known("kind"),
            Col::Known("customer"),
            Col::Known("salesperson"),
            Col::Known("amount"),
            Col::Own("since", "Since", "自", Date),
            Col::Own("about", "About", "对象", Text),
            Col::Known("reason"),
        ],
    )?;
    for one in alerts {
        table = table.row(cells![
            words(names::severity(one.severity)),
            words(names::alert(one.kind)),
            one.customer.as_ref(),
            one.owner.as_ref(),
            one.amount,
            one.since,
            list(&one.subjects),
            ReportCell::words(one.reason.en(), one.reason.zh()),
        ]);
    }
    Ok(table)
}

/// What needs attention, by severity (异常).
pub(super) fn alerts(alerts: &[Alert]) -> Result<ReportSection> {
    let of = |severity: AlertSeverity| number(alerts.iter().filter(|alert| alert.severity == severity).count());
    let section = ReportSection::new("Alerts", "异常").figures([
        ReportFigure::new("Critical", "严重", of(AlertSeverity::Critical)).tone(ReportTone::Bad),
        ReportFigure::new("Warnings", "警告", of(AlertSeverity::Warning)),
        ReportFigure::new("Information", "提示", of(AlertSeverity::Info)),
    ]);
    Ok(section.table(alert_table("Alerts", "异常", alerts)?))
}

/// What is new, still there and gone since the last report (异常周报).
pub(super) fn changes(changes: &AlertChanges) -> Result<ReportSection> {
    let mut counts = sheet(
        "By kind",
        "按类型",
        &[
            Col::Known("kind"),
            Col::Count("raised", "New", "新增"),
            Col::Count("kept", "Still there", "未解决"),
            Col::Count("cleared", "Gone", "已解决"),
        ],
    )?;
    for count in &changes.counts {
        counts = counts.row(cells![words(names::alert(count.kind)), count.raised, count.kept, count.cleared]);
    }
    let section = ReportSection::new("Weekly report of alerts", "异常周报").figures([
        ReportFigure::new("New", "新增", number(changes.raised.len())).tone(ReportTone::Bad),
        ReportFigure::new("Still there", "未解决", number(changes.kept.len())),
        ReportFigure::new("Gone", "已解决", number(changes.cleared.len())).tone(ReportTone::Good),
    ]);
    Ok(section
        .table(counts)
        .table(alert_table("New", "新增", &changes.raised)?)
        .table(alert_table("Still there", "未解决", &changes.kept)?)
        .table(alert_table("Gone", "已解决", &changes.cleared)?))
}
