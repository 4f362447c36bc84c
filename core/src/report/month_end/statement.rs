//! A statement of account on a page of its own, with the slip that comes back.

use crate::report::moves::DebtMove;
use crate::report::render::{ColumnKind, ReportCell, ReportColumn, ReportSection, ReportTable, RowRole};
use crate::{CustomerStatement, Nature, ReplySlip, Result, StatementAccount, StatementParty, StatementWording};

/// The statement: its parties, the lines of each currency, what they come to, and the reply slip (回执).
pub(super) fn section(statement: &CustomerStatement) -> Result<ReportSection> {
    let header = &statement.header;
    let (ours, theirs) = (party(&header.ours), party(&header.theirs));
    let heading = [format!("Statement of account {}", header.number), format!("对账单 {}", header.number)];
    let [en, zh] = heading;
    let mut section = ReportSection::new(en, zh)
        .on_new_page()
        .text(format!("From {ours}"), format!("发出单位：{ours}"))
        .text(format!("To {theirs}"), format!("致：{theirs}"))
        .text(
            format!("{} to {}, written on {}.", header.first, header.last, header.issued),
            format!("对账期间：{}至{}，出具日期：{}。", header.first, header.last, header.issued),
        );
    section = match header.wording {
        StatementWording::ReconciliationOnly => section
            .text("For reconciliation only. It does not ask for payment.", "本对账单仅供核对账目，不作催款之用。"),
        StatementWording::PleasePay => section.text("Please pay what is due.", "请支付已到期款项。"),
    };
    for account in &statement.accounts {
        section = section.table(lines(account)?);
        if !account.items.is_empty() {
            section = section.table(items(account)?);
        }
        if !account.money.is_empty() {
            section = section.table(money(account)?);
        }
    }
    Ok(section.table(slip(&statement.reply)?))
}

/// The party as it is printed: what is not said is left out.
fn party(party: &StatementParty) -> String {
    let more = [&party.contact, &party.phone, &party.address, &party.tax_number, &party.account];
    let said = std::iter::once(&party.name).chain(more.into_iter().flatten());
    said.map(String::as_str).collect::<Vec<_>>().join(" · ")
}

fn lines(account: &StatementAccount) -> Result<ReportTable> {
    let currency = account.currency;
    let amount = |key: &str| Ok::<_, crate::Error>(ReportColumn::known(key)?.in_currency(currency));
    let mut table = ReportTable::new(format!("Account in {currency}"), format!("往来明细（{currency}）"))
        .known(&["date", "kind", "item", "document", "reference"])?
        .column(ReportColumn { summed: false, ..amount("amount")? })
        .column(ReportColumn { summed: false, ..amount("balance")? });
    let edge = |en: &str, zh: &str, balance| {
        let nothing = || ReportCell::Empty {};
        [nothing(), ReportCell::words(en, zh), nothing(), nothing(), nothing(), nothing(), ReportCell::from(balance)]
    };
    table = table.row_as(RowRole::Subtotal, edge("Opening balance", "期初余额", account.opening));
    for line in &account.lines {
        let (en, zh) = kind(line.kind);
        let late = if line.late { (" (late)", "（补录）") } else { ("", "") };
        table = table.row([
            line.on.into(),
            ReportCell::words(format!("{en}{}", late.0), format!("{zh}{}", late.1)),
            (&line.debt).into(),
            ReportCell::or_empty(line.document.as_ref()),
            ReportCell::or_empty(line.receipt.as_ref()),
            line.amount.into(),
            line.balance.into(),
        ]);
    }
    table = table.row_as(RowRole::Total, edge("Closing balance", "期末余额", account.closing));
    Ok(match &account.closing_words {
        Some(words) => table.note(format!("In capitals: {words}"), format!("大写：{words}")),
        None => table,
    })
}

fn items(account: &StatementAccount) -> Result<ReportTable> {
    let amount = |key: &str| Ok::<_, crate::Error>(ReportColumn::known(key)?.in_currency(account.currency));
    let mut table = ReportTable::new("What is open", "未清明细")
        .known(&["item", "document", "issued", "dueDate", "daysLate"])?
        .column(amount("disputed")?)
        .column(amount("open")?);
    for item in &account.items {
        table = table.row([
            (&item.debt).into(),
            ReportCell::or_empty(item.document.as_ref()),
            item.issued.into(),
            item.due.into(),
            item.days.into(),
            item.disputed.into(),
            item.open.into(),
        ]);
    }
    table.total("Total", "合计")
}

fn money(account: &StatementAccount) -> Result<ReportTable> {
    let mut table = ReportTable::new("Money on account", "预收款项").known(&["nature"])?;
    for (key, en, zh) in [
        ("opening", "Opening balance", "期初余额"),
        ("received", "Received", "收款"),
        ("applied", "Used", "使用"),
        ("refunded", "Refunded", "退款"),
        ("other", "Otherwise gone", "其他减少"),
        ("closing", "Closing balance", "期末余额"),
    ] {
        table = table.column(ReportColumn::new(key, en, zh, ColumnKind::Amount)?.in_currency(account.currency));
    }
    for one in &account.money {
        let (en, zh) = nature(one.nature);
        let amounts = [one.opening, one.received, one.applied, one.refunded, one.other, one.closing];
        table = table.row([ReportCell::words(en, zh)].into_iter().chain(amounts.map(ReportCell::from)));
    }
    Ok(table.note("Nothing of it was set off against what is open.", "以上款项未与应收款项抵销。"))
}

/// What the customer fills in, stamps and sends back.
fn slip(reply: &ReplySlip) -> Result<ReportTable> {
    let mut table =
        ReportTable::new(format!("Reply to statement {}", reply.number), format!("回执（{}）", reply.number))
            .known(&["currency"])?
            .column(ReportColumn::new("closing", "We owe", "应付余额", ColumnKind::Amount)?)
            .column(ReportColumn::new("prepaid", "We prepaid", "预付余额", ColumnKind::Amount)?)
            .column(ReportColumn::new("agreed", "Agreed", "核对相符", ColumnKind::Text)?)
            .column(ReportColumn::new("otherwise", "Our books show", "不符（我方账面）", ColumnKind::Text)?);
    for figure in &reply.figures {
        table = table.row([
            figure.closing.currency().to_string().into(),
            figure.closing.into(),
            figure.prepaid.into(),
            "□".into(),
            "□ ____________".into(),
        ]);
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

const fn kind(of: DebtMove) -> (&'static str, &'static str) {
    match of {
        DebtMove::Charged => ("New receivable", "新增应收"),
        DebtMove::Changed => ("Changed", "变更"),
        DebtMove::Paid => ("Paid", "收款核销"),
        DebtMove::PaymentReversed => ("Payment taken back", "反核销、退票"),
        DebtMove::Credited => ("Credit note", "红字"),
        DebtMove::Deducted => ("Deduction", "扣减"),
        DebtMove::DeductionReversed => ("Deduction taken back", "扣减冲回"),
        DebtMove::WrittenOff => ("Written off", "坏账核销"),
        DebtMove::Recovered => ("Recovered", "坏账收回"),
        DebtMove::Canceled => ("Canceled", "作废"),
        DebtMove::Disputed => ("Disputed", "提出争议"),
        DebtMove::DisputeEnded => ("Dispute ended", "争议解决"),
        DebtMove::BecameOverdue => ("Became overdue", "转为逾期"),
    }
}

const fn nature(of: Nature) -> (&'static str, &'static str) {
    match of {
        Nature::Advance => ("Advance", "预收款"),
        Nature::ContractLiability => ("Contract liability", "合同负债"),
        Nature::Deposit => ("Deposit", "定金"),
        Nature::Earnest => ("Earnest money", "订金"),
        Nature::Guarantee => ("Guarantee", "保证金"),
        Nature::Promotional => ("Promotional", "赠送金"),
        Nature::Unidentified => ("Unidentified", "未明款项"),
    }
}
