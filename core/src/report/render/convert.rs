//! Tables and charts of what this library works out, ready to be rendered.

use super::{
    ChartForm, ChartUnit, ColumnKind, ReportCell, ReportChart, ReportColumn, ReportTable, ReportText, RowRole,
};
use crate::error::{ErrorKind, count};
use crate::{
    AgeUnit, AgingRow, BalanceTable, Error, Id, Money, Provision, ProvisionBasis, ProvisionLine, ProvisionPart,
    ProvisionPolicy, Result, TableItem,
};

/// The table of an aging (账龄表): a row for each currency, a column for each bucket. `limits` are those of the aging.
///
/// ```
/// use duebook::{Currency, CsvRules, Money, Receivable, aging, aging_table, render_csv};
///
/// let open = Money::parse("33900.05", Currency::new("CNY")?)?;
/// let items = [Receivable::new("C-1/1", "ACME", open, "2026-01-07".parse()?)?];
/// let rows = aging(&items, &[30, 90], "2026-02-20".parse()?)?;
/// let text = render_csv(&aging_table(&rows, &[30, 90])?, &CsvRules::default())?;
/// assert_eq!(text, "Currency,Not due,1–30 days,31–90 days,Over 90 days,Total\r\nCNY,0.00,0.00,33900.05,0.00,33900.05\r\n");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `number_out_of_range` for a row with another number of buckets.
pub fn aging_table(rows: &[AgingRow], limits: &[i64]) -> Result<ReportTable> {
    let mut table = ReportTable::new("Aging by due date", "账龄（按到期日）").known(&["currency", "notDue"])?;
    for (position, words) in buckets(limits).into_iter().enumerate() {
        let key = format!("overdue{}", count(position).saturating_add(1));
        table = table.column(ReportColumn::new(&key, &words.en, &words.zh, ColumnKind::Amount)?);
    }
    table = table.known(&["total"])?;
    for (position, row) in rows.iter().enumerate() {
        fits(row, limits).map_err(|e| e.at_index("rows", position))?;
        let first = [row.currency.to_string().into(), row.not_due.into()];
        let overdue = row.overdue.iter().map(|amount| (*amount).into());
        table = table.row(first.into_iter().chain(overdue).chain([row.total.into()]));
    }
    Ok(table)
}

/// The chart of one row of an aging, calm for what is not due and alarming for what is oldest.
///
/// ```
/// use duebook::{Currency, Money, Receivable, aging, aging_chart};
///
/// let open = Money::parse("33900.05", Currency::new("CNY")?)?;
/// let items = [Receivable::new("C-1/1", "ACME", open, "2026-01-07".parse()?)?];
/// let chart = aging_chart(&aging(&items, &[30, 90], "2026-02-20".parse()?)?[0], &[30, 90])?;
/// assert_eq!(chart.labels[2].zh, "31–90天");
/// assert_eq!(chart.series[0].points[2].value, Some(3_390_005));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `number_out_of_range` for a row with another number of buckets.
pub fn aging_chart(row: &AgingRow, limits: &[i64]) -> Result<ReportChart> {
    fits(row, limits).map_err(|e| e.at("row"))?;
    let unit = ChartUnit::Amount { currency: row.currency };
    let mut chart = ReportChart::new("Open by days past due", "未收金额（按逾期天数）", ChartForm::Columns, unit);
    chart.labels = [ReportText::new("Not due", "未到期")].into_iter().chain(buckets(limits)).collect();
    let amounts = [row.not_due].into_iter().chain(row.overdue.iter().copied());
    Ok(chart.series("Open", "未收金额", amounts.map(Into::into)).by_severity())
}

/// What the buckets of days past due are called.
fn buckets(limits: &[i64]) -> Vec<ReportText> {
    if limits.is_empty() {
        return vec![ReportText::new("Overdue", "逾期")];
    }
    let first = [1].into_iter().chain(limits.iter().map(|limit| limit.saturating_add(1))).map(Some);
    let last = limits.iter().copied().map(Some).chain([None]);
    first.zip(last).map(|(from, to)| days(from, to)).collect()
}

/// What a bucket is called that takes the days from one to another, both among them.
pub(in crate::report) fn days(from: Option<i64>, to: Option<i64>) -> ReportText {
    match (from, to) {
        (Some(from), Some(to)) if from == to => ReportText::new(format!("{from} days"), format!("{from}天")),
        (Some(from), Some(to)) => ReportText::new(format!("{from}–{to} days"), format!("{from}–{to}天")),
        (None, Some(to)) => ReportText::new(format!("Up to {to} days"), format!("{to}天以内")),
        (Some(from), None) => {
            let over = from.saturating_sub(1);
            ReportText::new(format!("Over {over} days"), format!("{over}天以上"))
        }
        (None, None) => ReportText::new("All ages", "全部账龄"),
    }
}

fn fits(row: &AgingRow, limits: &[i64]) -> Result<()> {
    let (found, needed) = (count(row.overdue.len()), count(limits.len()).saturating_add(1));
    if found == needed {
        return Ok(());
    }
    Err(Error::from(ErrorKind::NumberOutOfRange { found, min: needed, max: needed }).at("overdue"))
}

/// The table of a provision (坏账准备计算表): a row for each line, a total for each currency. The policy is the one that
/// was used; it says what the bands are called, and whether there are segments and money that is netted.
///
/// # Errors
/// `number_out_of_range` for a line in a band that the policy does not have.
pub fn provision_table(provision: &Provision, policy: &ProvisionPolicy) -> Result<ReportTable> {
    provision_sheet(provision, Some(policy))
}

/// The same; without the policy, bands have numbers and not days.
pub(in crate::report) fn provision_sheet(
    provision: &Provision,
    policy: Option<&ProvisionPolicy>,
) -> Result<ReportTable> {
    let form = Form::of(provision, policy);
    let mut table = ReportTable::new("Provision for bad debts", "坏账准备计算表").known(&["currency"])?;
    if form.segments {
        table = table.known(&["segment"])?;
    }
    table = table.known(&["band", "count", "gross"])?;
    if form.netting {
        table = table.known(&["netted"])?;
    }
    table = table.column(ReportColumn { places: 2, ..ReportColumn::known("rate")? }).known(&["allowance"])?;
    let mut lines = provision.lines.iter().enumerate().peekable();
    for total in &provision.totals {
        while let Some((position, line)) = lines.next_if(|(_, line)| line.gross.currency() == total.currency) {
            let (segment, about) = about(line, policy).map_err(|e| e.at_index("lines", position).at("provision"))?;
            let row = Row { segment, about, debts: line.debts.into(), gross: line.gross, netted: line.netted };
            table = table.row(row.cells(form, line.rate.into(), line.allowance));
        }
        let (about, debts) = (ReportCell::words("Total", "合计"), ReportCell::Empty {});
        let row = Row { segment: ReportCell::Empty {}, about, debts, gross: total.gross, netted: total.netted };
        table = table.row_as(RowRole::Total, row.cells(form, total.coverage.into(), total.allowance));
    }
    Ok(table)
}

/// Which columns the table of a provision has.
#[derive(Clone, Copy)]
struct Form {
    segments: bool,
    netting: bool,
}

impl Form {
    fn of(provision: &Provision, policy: Option<&ProvisionPolicy>) -> Self {
        if let Some(policy) = policy {
            return Self { segments: policy.segment_by.is_some(), netting: policy.netting.is_some() };
        }
        let segment = |line: &ProvisionLine| matches!(line.part, ProvisionPart::Band { segment: Some(_), .. });
        let netted = |line: &ProvisionLine| !line.netted.is_zero();
        Self { segments: provision.lines.iter().any(segment), netting: provision.lines.iter().any(netted) }
    }
}

/// A row of the table of a provision.
struct Row {
    segment: ReportCell,
    about: ReportCell,
    debts: ReportCell,
    gross: Money,
    netted: Money,
}

impl Row {
    fn cells(self, form: Form, rate: ReportCell, allowance: Money) -> Vec<ReportCell> {
        let mut cells = vec![self.gross.currency().into()];
        cells.extend(form.segments.then_some(self.segment));
        cells.extend([self.about, self.debts, self.gross.into()]);
        cells.extend(form.netting.then_some(self.netted.into()));
        cells.extend([rate, allowance.into()]);
        cells
    }
}

/// The segment, and what a line is about.
fn about(line: &ProvisionLine, policy: Option<&ProvisionPolicy>) -> Result<(ReportCell, ReportCell)> {
    let alone = |id: &Id| ReportCell::words(format!("{id}, looked at alone"), format!("{id}（单项计提）"));
    let (segment, about) = match &line.part {
        ProvisionPart::Band { segment, band } => {
            (segment.as_ref().map(ReportCell::from), Bands(policy).name(*band)?.into())
        }
        ProvisionPart::Disputed {} => (None, ReportCell::words("Disputed", "有争议")),
        ProvisionPart::Debt { debt } => (None, alone(debt)),
        ProvisionPart::Customer { customer } => (None, alone(customer)),
    };
    Ok((segment.unwrap_or(ReportCell::Empty {}), about))
}

/// What the bands of a policy are called; without it, they are numbered.
#[derive(Clone, Copy)]
pub(in crate::report) struct Bands<'a>(pub(in crate::report) Option<&'a ProvisionPolicy>);

impl Bands<'_> {
    pub(in crate::report) fn name(self, band: i64) -> Result<ReportText> {
        let number = band.saturating_add(1);
        let numbered = || Ok(ReportText::new(format!("Band {number}"), format!("第{number}段")));
        self.0.map_or_else(numbered, |policy| self::band(band, policy))
    }
}

fn band(band: i64, policy: &ProvisionPolicy) -> Result<ReportText> {
    let (limits, max) = (&policy.limits, count(policy.limits.len()));
    let refused = || Error::from(ErrorKind::NumberOutOfRange { found: band, min: 0, max }).at("band").at("part");
    let position = usize::try_from(band).ok().filter(|position| *position <= limits.len()).ok_or_else(refused)?;
    let before = position.checked_sub(1).and_then(|before| limits.get(before));
    let (en, zh) = match policy.unit {
        AgeUnit::Days => ("days", "天"),
        AgeUnit::Months => ("months", "个月"),
    };
    // Of days past due, 0 is not late yet; of months, the day itself still belongs to the month before.
    let from = |last: &i64| if policy.unit == AgeUnit::Days { last.saturating_add(1) } else { *last };
    Ok(match (before, limits.get(position)) {
        (None, None) => ReportText::new("All ages", "全部账龄"),
        (None, Some(0)) if policy.basis == ProvisionBasis::DueDate => ReportText::new("Not due", "未到期"),
        (None, Some(last)) => ReportText::new(format!("Up to {last} {en}"), format!("{last}{zh}以内")),
        (Some(last), None) => ReportText::new(format!("Over {last} {en}"), format!("{last}{zh}以上")),
        (Some(before), Some(last)) => {
            let from = from(before);
            ReportText::new(format!("{from}–{last} {en}"), format!("{from}–{last}{zh}"))
        }
    })
}

/// The bank reconciliation statement as one table (银行存款余额调节表): from the balance of the book and from the balance
/// of the bank to the same adjusted balance.
///
/// # Errors
/// None: every such statement is a table.
pub fn balance_table_report(table: &BalanceTable) -> Result<ReportTable> {
    let currency = table.book_balance.currency();
    let mut days = ReportColumn::new("days", "Outstanding", "未达天数", ColumnKind::Whole)?;
    days.unit = Some(ReportText::new("days", "天"));
    let mut report = ReportTable::new("Bank reconciliation statement", "银行存款余额调节表")
        .known(&["item", "date"])?
        .column(days)
        .column(ReportColumn::known("amount")?.in_currency(currency));
    let first = |en: &str, zh: &str, amount: Money| {
        [ReportCell::words(en, zh), ReportCell::Empty {}, ReportCell::Empty {}, amount.into()]
    };
    let none = || ReportCell::Empty {};
    let group = |report: ReportTable, en: &str, zh: &str, items: &[TableItem], paid: bool| {
        if items.is_empty() {
            return report;
        }
        let report = report.row_as(RowRole::Heading, [ReportCell::words(en, zh), none(), none(), none()]);
        items.iter().fold(report, |report, item| {
            let amount = if paid { item.amount.negated() } else { item.amount };
            report.row([(&item.id).into(), item.date.into(), item.days.into(), amount.into()])
        })
    };
    report = report.row(first("Balance of the book", "企业账面余额", table.book_balance));
    report = group(
        report,
        "Received by the bank, not in the book yet",
        "加：银行已收，企业未收",
        &table.bank_received,
        false,
    );
    report = group(report, "Paid by the bank, not in the book yet", "减：银行已付，企业未付", &table.bank_paid, true);
    let adjusted = first("Adjusted balance of the book", "调节后企业余额", table.adjusted_book);
    report = report.row_as(RowRole::Subtotal, adjusted);
    report = report.row(first("Balance of the bank", "银行对账单余额", table.bank_balance));
    report = group(
        report,
        "Received in the book, not at the bank yet",
        "加：企业已收，银行未收",
        &table.book_received,
        false,
    );
    report = group(report, "Paid in the book, not at the bank yet", "减：企业已付，银行未付", &table.book_paid, true);
    let adjusted = first("Adjusted balance of the bank", "调节后银行余额", table.adjusted_bank);
    report = report.row_as(RowRole::Subtotal, adjusted);
    Ok(report.row_as(RowRole::Total, first("Difference", "差额", table.difference)))
}
