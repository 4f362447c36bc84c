//! The month-end pack (月末报告): what a finance director prints, as one HTML file.

use std::collections::BTreeMap;

use duebook::{
    AgeUnit, AllowanceMovementRequest, AllowanceTarget, ChartForm, ChartPoint, ChartUnit, ColumnKind, Currency, CutOff,
    Date, Debt, DebtAct, DebtEvent, Error, Fraction, Id, LossRate, Money, PaidBy, Portfolio, ProvisionBasis,
    ProvisionPolicy, Quote, Receivable, ReportCell, ReportChart, ReportColumn, ReportDocument, ReportFigure,
    ReportLanguage, ReportSection, ReportTable, ReportTone, Rounding, SegmentRates, aging_chart, aging_table,
    allowance_movement, provision, provision_table, render_html,
};

use crate::book::{Book, Item};
use crate::page::Lang;
use crate::work::{AGES, About, Outcome, Ranking, ranking};

/// How many rows a list on the page has.
const TOP: usize = 12;
/// How many months the trend shows.
const MONTHS: i64 = 7;

/// The page, in the language of the report.
pub fn month_end(book: &Book, outcome: &Outcome, lang: Lang) -> Result<String, Error> {
    let home = Currency::new("CNY")?;
    let pack = Pack { book, outcome, home, owed: portfolio(book, outcome)? };
    let language = if lang == Lang::En { ReportLanguage::En } else { ReportLanguage::Zh };
    let document = ReportDocument::new("Month-end receivables", "应收账款月末报告", book.as_of)
        .language(language)
        .company("示例贸易有限公司 Sample Trading Co., Ltd.")
        .section(pack.summary()?)
        .section(pack.open()?)
        .section(pack.totals()?)
        .section(pack.oldest()?)
        .section(pack.provision()?)
        .footer(
            "Receipts are allocated anew from all open items on every run, and past days are shown as known today. \
             Loss rates and exchange rates are those of this example, not a policy. Not audited.",
            "每次运行均按全部未清项重新核销，历史时点按目前所知列示。损失率与汇率仅为示例，并非会计政策。未经审计。",
        );
    render_html(&document)
}

/// What is owed with its history: each allocation is a payment.
fn portfolio(book: &Book, outcome: &Outcome) -> Result<Portfolio, Error> {
    let received: BTreeMap<&Id, Date> = book.lots.iter().map(|lot| (&lot.id, lot.received)).collect();
    let mut paid: BTreeMap<&Id, Vec<DebtEvent>> = BTreeMap::new();
    for line in &outcome.plan.lines {
        let day = received.get(&line.lot).copied().unwrap_or(book.as_of);
        let act =
            DebtAct::Paid { amount: line.amount, receipt: Some(line.lot.clone()), received: None, by: PaidBy::Receipt };
        paid.entry(&line.item).or_default().push(DebtEvent::new(day, act));
    }
    let mut owed = Portfolio::default();
    for Item { receivable, salesperson, .. } in book.items.iter().filter(|item| !item.receivable.open.is_zero()) {
        let Receivable { id, customer, open, due, issued, .. } = receivable;
        let mut debt = Debt::new(id.as_str(), customer.as_str(), *open, issued.unwrap_or(*due), *due)?;
        debt.owner = Id::clean(salesperson).ok();
        debt.events = paid.remove(id).unwrap_or_default();
        // Money that came before the document settles on the day of the document.
        for event in debt.events.iter_mut().filter(|event| event.on < debt.issued) {
            if let DebtAct::Paid { received, .. } = &mut event.act {
                *received = Some(event.on);
            }
            event.on = debt.issued;
        }
        owed.debts.push(debt);
    }
    Ok(owed)
}

struct Pack<'a> {
    book: &'a Book,
    outcome: &'a Outcome,
    home: Currency,
    owed: Portfolio,
}

impl Pack<'_> {
    /// The ends of the last months, the day of the report last.
    fn month_ends(&self) -> Result<Vec<Date>, Error> {
        let end = |back: i64| self.book.as_of.add_months(back.saturating_neg()).map(Date::last_of_month);
        let mut days = (1..MONTHS).rev().map(end).collect::<Result<Vec<_>, _>>()?;
        days.push(self.book.as_of);
        Ok(days)
    }

    /// What was open, and overdue, in the home currency at the end of a day.
    fn open_on(&self, day: Date) -> Result<[Money; 2], Error> {
        let (mut open, mut overdue) = (Money::zero(self.home), Money::zero(self.home));
        for debt in self.owed.debts.iter().filter(|debt| debt.amount.currency() == self.home) {
            let standing = debt.standing(&CutOff::on(day))?;
            open = open.plus(standing.open)?;
            overdue = if standing.due < day { overdue.plus(standing.open)? } else { overdue };
        }
        Ok([open, overdue])
    }

    /// What came in since the end of the month before, under the name of who looks after it.
    fn collected(&self) -> Result<Ranking, Error> {
        let since = self.book.as_of.add_months(-1)?.last_of_month();
        let month = |event: &&DebtEvent| since < event.on && event.on <= self.book.as_of;
        let paid = self.owed.debts.iter().flat_map(|debt| {
            let owner = debt.owner.as_ref().map(ToString::to_string).unwrap_or_default();
            debt.events.iter().filter(month).filter_map(move |event| match event.act {
                DebtAct::Paid { amount, .. } => Some((owner.clone(), amount, false)),
                _ => None,
            })
        });
        ranking(paid)
    }

    fn of_home<'a>(&self, ranking: &'a Ranking) -> &'a [(String, crate::work::Share)] {
        ranking.get(&self.home).map_or(&[], Vec::as_slice)
    }

    fn summary(&self) -> Result<ReportSection, Error> {
        let home = self.home;
        let sum = |ranking: &Ranking| Money::sum(self.of_home(ranking).iter().map(|(_, share)| share.amount), home);
        let [open, overdue] = self.open_on(self.book.as_of)?;
        let (collected, kept) = (sum(&self.collected()?)?, sum(&self.outcome.left_over_by_customer()?)?);
        let share = Fraction::of(overdue.minor(), open.minor());
        let (mut opens, mut overdues) = (Vec::new(), Vec::new());
        let days = self.month_ends()?;
        for day in &days {
            let [open, overdue] = self.open_on(*day)?;
            opens.push(ChartPoint::from(open));
            overdues.push(ChartPoint::from(overdue));
        }
        let month = |day: &Date| format!("{}-{:02}", day.year(), day.month());
        let trend = ReportChart::new(
            "Open and overdue at month end",
            "月末未收与逾期",
            ChartForm::Lines,
            ChartUnit::Amount { currency: home },
        )
        .labels(days.iter().map(month))
        .series("Open", "未收金额", opens)
        .series("Overdue", "逾期金额", overdues);
        let rows = self.book.notes.refused.len();
        let refused = i64::try_from(rows).unwrap_or(i64::MAX);
        let documents = self.outcome.after.iter().filter(|item| !item.receivable.open.is_zero()).count();
        let documents = i64::try_from(documents).unwrap_or(i64::MAX);
        Ok(ReportSection::new("Summary", "概览")
            .figures([
                ReportFigure::new("Open", "未收金额", open)
                    .note(format!("{documents} documents in all currencies"), format!("各币种共 {documents} 笔")),
                ReportFigure::new("Overdue", "逾期金额", overdue)
                    .tone(ReportTone::Bad)
                    .note("not paid on the day it was due", "到期日未付"),
                ReportFigure::new("Overdue share", "逾期占比", ReportCell::or_empty(share)).tone(ReportTone::Bad),
                ReportFigure::new("Collected this month", "本月回款", collected).tone(ReportTone::Good),
                ReportFigure::new("Kept on account", "挂账余款", kept)
                    .note("received, and not allocated yet", "已收款，尚未核销"),
                ReportFigure::new("Rows refused", "拒绝的行", refused).note("each with its reason", "逐行列明原因"),
            ])
            .chart(trend))
    }

    fn open(&self) -> Result<ReportSection, Error> {
        let mut section = ReportSection::new("What is open", "未收款项");
        if let Some(row) = self.outcome.aging.iter().find(|row| row.currency == self.home) {
            section = section.chart(aging_chart(row, &AGES)?);
        }
        section = section.table(aging_table(&self.outcome.aging, &AGES)?);
        let collected = self.collected()?;
        let best: Vec<_> = self.of_home(&collected).iter().take(TOP).collect();
        let unit = ChartUnit::Amount { currency: self.home };
        let bars =
            ReportChart::new("Collected this month, by salesperson", "本月回款（按业务员）", ChartForm::Bars, unit)
                .labels(best.iter().map(|(name, _)| name.as_str()))
                .series("Collected", "已回款", best.iter().map(|(_, share)| share.amount.into()));
        Ok(if best.is_empty() { section } else { section.chart(bars) })
    }

    fn oldest(&self) -> Result<ReportSection, Error> {
        let home = self.home;
        let by_customer = self.outcome.open_by(self.book.as_of, |item| item.receivable.customer.to_string())?;
        let in_home = |key: &str| Ok::<_, Error>(ReportColumn::known(key)?.in_currency(home));
        let mut customers = ReportTable::new("Who owes most", "欠款最多的客户")
            .known(&["customer", "count"])?
            .column(in_home("open")?)
            .column(in_home("overdue")?)
            .known(&["overdueShare"])?;
        let all = self.of_home(&by_customer);
        for (name, share) in all.iter().take(TOP) {
            let late = Fraction::of(share.overdue.minor(), share.amount.minor());
            let count = i64::try_from(share.records).unwrap_or(i64::MAX);
            customers = customers.row([
                name.as_str().into(),
                count.into(),
                share.amount.into(),
                share.overdue.into(),
                ReportCell::or_empty(late),
            ]);
        }
        let more = all.len().saturating_sub(TOP);
        if more > 0 {
            customers =
                customers.note(format!("{more} more customers owe less."), format!("另有 {more} 家客户欠款较少。"));
        }
        let mut items: Vec<&Item> = self.outcome.after.iter().filter(|item| !item.receivable.open.is_zero()).collect();
        items.sort_by(|a, b| (a.receivable.due, &a.receivable.id).cmp(&(b.receivable.due, &b.receivable.id)));
        let mut oldest = ReportTable::new("Longest overdue", "逾期最久的款项").known(&[
            "item",
            "customer",
            "salesperson",
            "dueDate",
            "daysLate",
            "open",
        ])?;
        for Item { receivable, salesperson, .. } in items.iter().take(TOP) {
            let days = self.book.as_of.days_since(receivable.due);
            oldest = oldest.row([
                (&receivable.id).into(),
                (&receivable.customer).into(),
                salesperson.as_str().into(),
                receivable.due.into(),
                days.into(),
                receivable.open.into(),
            ]);
        }
        Ok(ReportSection::new("Whom to ask", "重点催收")
            .on_new_page()
            .table(customers.total("Of these", "以上合计")?)
            .table(oldest))
    }

    fn provision(&self) -> Result<ReportSection, Error> {
        let policy = policy()?;
        let at = |day: Date| provision(&self.owed, &CutOff::on(day), std::slice::from_ref(&policy), &[]);
        let before = self.book.as_of.add_months(-1)?.last_of_month();
        let movement = |key: &str, on: Date, opening: Money| {
            let amounts = at(on)?.totals.iter().map(|total| total.allowance).collect();
            allowance_movement(&AllowanceMovementRequest {
                key: Id::new(key)?,
                on,
                opening,
                written_off: Money::zero(self.home),
                recovered: Money::zero(self.home),
                target: AllowanceTarget::Balance { amounts, quotes: self.quotes()?, rounding: Rounding::HalfUp },
                summary: "计提坏账准备".into(),
            })
        };
        let opening = movement("OPENING", before, Money::zero(self.home))?.closing;
        let month = movement("ALLOWANCE", self.book.as_of, opening)?;
        let mut table = ReportTable::new("Movement of the allowance", "坏账准备变动表");
        for key in ["opening", "writtenOff", "recovered", "charge", "closing"] {
            table = table.column(ReportColumn::known(key)?.in_currency(self.home));
        }
        let row = [month.opening, month.written_off, month.recovered, month.charge, month.closing];
        table = table.row(row.map(ReportCell::from)).note(
            "Entry: impairment loss against allowance for bad debts; a charge below zero releases.",
            "分录：信用减值损失／坏账准备；计提为负即转回。",
        );
        Ok(ReportSection::new("Provision", "坏账准备")
            .on_new_page()
            .text(
                "What will probably never be paid: gross by age times the rate of that age, in each currency.",
                "预计无法收回的金额：各币种按账龄分组的账面余额乘以该组比例。",
            )
            .table(provision_table(&at(self.book.as_of)?, &policy)?)
            .table(table))
    }

    /// What one unit is worth; of currencies the example knows.
    fn quotes(&self) -> Result<Vec<Quote>, Error> {
        let quote = |from: &str, rate: &str| Quote::new(Currency::new(from)?, self.home, rate);
        Ok(vec![quote("USD", "7.1200")?, quote("JPY", "0.0475")?])
    }

    fn totals(&self) -> Result<ReportSection, Error> {
        let mut table = ReportTable::new("Control totals", "控制总额").known(&["currency"])?;
        table = table.column(ReportColumn::new("about", "What must add up", "核对内容", ColumnKind::Text)?);
        for (key, en, zh) in
            [("whole", "Whole", "总额"), ("first", "First part", "其一"), ("second", "Second part", "其二")]
        {
            table = table.column(ReportColumn::new(key, en, zh, ColumnKind::Amount)?);
        }
        table = table.column(ReportColumn::new("holds", "Holds", "相符", ColumnKind::Flag)?);
        for check in &self.outcome.checks {
            let about = match check.about {
                About::Contracts => {
                    ReportCell::words("Contracts = installments dated + waiting", "合同 = 已定期 + 等待事件")
                }
                About::Receipts => ReportCell::words("Receipts = allocated + left over", "收款 = 已核销 + 挂账"),
                About::Open => ReportCell::words("Open before = allocated + open after", "核销前 = 已核销 + 核销后"),
                About::Aging => ReportCell::words("Open after = not due + overdue", "核销后 = 未到期 + 逾期"),
            };
            let [first, second] = check.parts;
            let row = [check.currency.to_string().into(), about, check.whole.into(), first.into(), second.into()];
            table = table.row(row.into_iter().chain([check.holds().into()]));
        }
        Ok(ReportSection::new("Proof", "核对").table(table))
    }
}

/// The table of rates of the example, in its form that of the standard's own example.
fn policy() -> Result<ProvisionPolicy, Error> {
    let rates = ["0.3", "1.6", "3.6", "6.6", "10.6"].map(|rate| Ok(LossRate::Percent { percent: rate.parse()? }));
    Ok(ProvisionPolicy {
        from: "2026-01-01".parse()?,
        basis: ProvisionBasis::DueDate,
        unit: AgeUnit::Days,
        limits: vec![0, 30, 60, 90],
        segment_by: None,
        rates: vec![SegmentRates { segment: None, rates: rates.into_iter().collect::<Result<_, Error>>()? }],
        forward: None,
        disputed: None,
        netting: None,
        rounding: Rounding::HalfUp,
    })
}
