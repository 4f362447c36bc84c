//! The statement of account, and what the customer answered (对账单、对账差异).

use super::kit::{Col, cells, sheet, words};
use super::names;
use crate::ColumnKind::{Amount, Text, Whole};
use crate::{
    AnswerDifferenceKind, AnswerHint, AnswerReport, Currency, CustomerStatement, ReplySlip, ReportCell, ReportFigure,
    ReportSection, ReportTable, ReportTone, Result, RowRole, StatementAccount, StatementMoney, StatementParty,
    StatementWording,
};

/// A table in one currency: it is said in the headings.
fn in_currency(mut table: ReportTable, currency: Currency) -> ReportTable {
    for column in &mut table.columns {
        if column.kind == Amount {
            column.currency = Some(currency);
        }
    }
    table
}

/// The parties; for each currency what happened line by line with the running balance, what is open, and the money; and
/// the slip that comes back (回执).
pub(in crate::report) fn statement(statement: &CustomerStatement) -> Result<ReportSection> {
    let header = &statement.header;
    let (number, ours, theirs) = (&header.number, party(&header.ours), party(&header.theirs));
    let mut section = ReportSection::new(format!("Statement of account {number}"), format!("对账单 {number}"))
        .text(format!("From {ours}"), format!("发出单位：{ours}"))
        .text(format!("To {theirs}"), format!("致：{theirs}"))
        .text(
            format!("{} to {}, written on {}.", header.first, header.last, header.issued),
            format!("对账期间：{}至{}，出具日期：{}。", header.first, header.last, header.issued),
        );
    section = match header.wording {
        StatementWording::ReconciliationOnly => section.text(
            "For reconciliation only. It does not ask for payment. If something differs, please say what.",
            "本对账单仅供核对账目，不作催款之用。如有不符，请列明差异。",
        ),
        StatementWording::PleasePay => section.text("Please pay what is due.", "请支付已到期款项。"),
    };
    for account in &statement.accounts {
        section = account_tables(section, account)?;
    }
    Ok(section.table(slip(&statement.reply)?))
}

/// The party as it is printed: what is not said is left out.
fn party(party: &StatementParty) -> String {
    let more = [&party.contact, &party.phone, &party.address, &party.tax_number, &party.account];
    let said = std::iter::once(&party.name).chain(more.into_iter().flatten());
    said.map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// What the customer fills in, stamps and sends back.
fn slip(reply: &ReplySlip) -> Result<ReportTable> {
    let mut table = sheet(
        &format!("Reply to statement {}", reply.number),
        &format!("回执（{}）", reply.number),
        &[
            Col::Known("currency"),
            Col::Own("closing", "We owe", "应付余额", Amount),
            Col::Own("prepaid", "We prepaid", "预付余额", Amount),
            Col::Own("agreed", "Agreed", "核对相符", Text),
            Col::Own("differs", "Our books show", "不符（我方账面）", Text),
        ],
    )?;
    for figure in &reply.figures {
        table = table.row(cells![figure.closing.currency(), figure.closing, figure.prepaid, "□", "□ ____________"]);
    }
    table = match reply.answer_by {
        Some(day) => table.note(
            format!("Please sign, stamp and send it back by {day}. Name, stamp, date: ____________"),
            format!("请于{day}前签字盖章后寄回。签字、盖章、日期：____________"),
        ),
        None => table.note(
            "Please sign, stamp and send it back. Name, stamp, date: ____________",
            "请签字盖章后寄回。签字、盖章、日期：____________",
        ),
    };
    Ok(table.note(format!("Fingerprint: {}", reply.fingerprint), format!("核验码：{}", reply.fingerprint)))
}

fn account_tables(section: ReportSection, account: &StatementAccount) -> Result<ReportSection> {
    let currency = account.currency;
    let mut lines = sheet(
        &format!("Account in {currency}"),
        &format!("往来明细（{currency}）"),
        &[
            Col::Known("date"),
            Col::Known("kind"),
            Col::Own("debt", "Debt", "应收单据", Text),
            Col::Known("document"),
            Col::Own("receipt", "Receipt", "收款单", Text),
            Col::Known("amount"),
            Col::Known("balance"),
            Col::Known("note"),
        ],
    )?;
    let none = || ReportCell::Empty {};
    let edge = |en: &str, zh: &str, balance| {
        cells![none(), ReportCell::words(en, zh), none(), none(), none(), none(), balance, none()]
    };
    lines = lines.row_as(RowRole::Subtotal, edge("Opening balance", "期初余额", account.opening));
    for line in &account.lines {
        let late = line.late.then(|| ReportCell::words("entered late", "补录"));
        lines = lines.row(cells![
            line.on,
            words(names::debt_move(line.kind)),
            &line.debt,
            line.document.as_ref(),
            line.receipt.as_ref(),
            line.amount,
            line.balance,
            late,
        ]);
    }
    lines = lines.row_as(RowRole::Total, edge("Closing balance", "期末余额", account.closing));
    if let Some(capitals) = &account.closing_words {
        lines = lines.note(format!("In capitals: {capitals}"), format!("大写：{capitals}"));
    }
    let mut totals = sheet("By kind", "分类合计", &[Col::Known("kind"), Col::Known("count"), Col::Known("amount")])?;
    for total in &account.totals {
        totals = totals.row(cells![words(names::debt_move(total.kind)), total.lines, total.amount]);
    }
    let mut items = sheet(
        "What is open",
        "未清明细",
        &[
            Col::Own("debt", "Debt", "应收单据", Text),
            Col::Known("document"),
            Col::Known("issued"),
            Col::Known("dueDate"),
            Col::Days("days", "Past due", "逾期", Whole),
            Col::Known("open"),
            Col::Known("disputed"),
        ],
    )?;
    for item in &account.items {
        items = items.row(cells![
            &item.debt,
            item.document.as_ref(),
            item.issued,
            item.due,
            item.days,
            item.open,
            item.disputed
        ]);
    }
    let mut section = section.figures([
        ReportFigure::new("Closing balance", "期末余额", account.closing),
        ReportFigure::new("Overdue", "逾期金额", account.parts.overdue),
        ReportFigure::new("Prepaid", "预收余额", account.prepaid),
        ReportFigure::new("Net", "净额", account.net)
            .note("for information: nothing was set off", "仅供参考，未作抵销"),
    ]);
    section = section.table(in_currency(lines, currency)).table(in_currency(totals, currency));
    if !account.items.is_empty() {
        section = section.table(in_currency(items.total("Total", "合计")?, currency));
    }
    if account.money.is_empty() {
        return Ok(section);
    }
    Ok(section
        .table(in_currency(money_sums(&account.money)?, currency))
        .table(in_currency(money_lines(&account.money)?, currency)))
}

fn money_sums(sections: &[StatementMoney]) -> Result<ReportTable> {
    let mut table = sheet(
        "Money on account",
        "预收款",
        &[
            Col::Known("nature"),
            Col::Known("opening"),
            Col::Known("received"),
            Col::Own("applied", "Applied", "核销", Amount),
            Col::Own("refunded", "Refunded", "退款", Amount),
            Col::Own("other", "Otherwise gone", "其他减少", Amount),
            Col::Known("closing"),
        ],
    )?;
    for of in sections {
        table = table.row(cells![
            words(names::nature(of.nature)),
            of.opening,
            of.received,
            of.applied,
            of.refunded,
            of.other,
            of.closing
        ]);
    }
    Ok(table.note("Nothing of it was set off against what is open.", "以上款项未与应收款项抵销。"))
}

fn money_lines(sections: &[StatementMoney]) -> Result<ReportTable> {
    let mut table = sheet(
        "What happened to it",
        "预收款明细",
        &[
            Col::Known("date"),
            Col::Known("kind"),
            Col::Own("receipt", "Receipt", "收款单", Text),
            Col::Known("item"),
            Col::Known("amount"),
            Col::Known("balance"),
            Col::Known("note"),
        ],
    )?;
    let none = || ReportCell::Empty {};
    for of in sections.iter().filter(|of| !of.lines.is_empty()) {
        let heading = cells![words(names::nature(of.nature)), none(), none(), none(), none(), none(), none()];
        table = table.row_as(RowRole::Heading, heading);
        for line in &of.lines {
            let late = line.late.then(|| ReportCell::words("entered late", "补录"));
            table = table.row(cells![
                line.on,
                words(names::money_move(line.kind)),
                &line.prepayment,
                line.item.as_ref(),
                line.amount,
                line.balance,
                late
            ]);
        }
    }
    Ok(table)
}

/// Where the books of the customer differ from ours (对账差异).
pub(super) fn answer(report: &AnswerReport) -> Result<ReportSection> {
    let verdict = if report.agreed { ("Agreed", "核对无误") } else { ("They differ", "有差异") };
    let tone = if report.agreed { ReportTone::Good } else { ReportTone::Bad };
    let mut section = ReportSection::new("Answer to the statement", "对账回函").figures([ReportFigure::new(
        "Outcome",
        "结论",
        words(verdict),
    )
    .tone(tone)]);
    for account in &report.accounts {
        let mut table = sheet(
            "Where the books differ",
            "差异明细",
            &[
                Col::Known("item"),
                Col::Known("kind"),
                Col::Own("ours", "Ours", "我方", Amount),
                Col::Own("theirs", "Theirs", "对方", Amount),
                Col::Known("difference"),
            ],
        )?;
        for item in &account.items {
            let kind = match item.kind {
                AnswerDifferenceKind::OnlyOurs => ("Only in our books", "对方未入账"),
                AnswerDifferenceKind::OnlyTheirs => ("Only in theirs", "我方未入账"),
                AnswerDifferenceKind::OtherAmount => ("Another amount", "金额不符"),
            };
            table = table.row(cells![&item.id, words(kind), item.ours, item.theirs, item.difference]);
        }
        let none = || ReportCell::Empty {};
        let rest = cells![ReportCell::words("Not explained", "未能解释"), none(), none(), none(), account.unexplained];
        table = table.row_as(RowRole::Subtotal, rest);
        let all =
            cells![ReportCell::words("Balance", "余额"), none(), account.ours, account.theirs, account.difference];
        table = table.row_as(RowRole::Total, all);
        table = match &account.hint {
            Some(AnswerHint::Prepaid {}) => {
                table.note("What is not explained is the money on account.", "未能解释部分等于预收余额。")
            }
            Some(AnswerHint::Unidentified {}) => {
                table.note("What is not explained is money nobody has identified.", "未能解释部分等于未明款项。")
            }
            Some(AnswerHint::OneLine { line }) => {
                let line = line.saturating_add(1);
                table.note(
                    format!("What is not explained is line {line} of the statement."),
                    format!("未能解释部分等于对账单第 {line} 行。"),
                )
            }
            None => table,
        };
        section = section.table(in_currency(table, account.currency));
    }
    Ok(section)
}
