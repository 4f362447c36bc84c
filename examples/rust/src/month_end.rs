//! The month-end pack (月末报告): what a finance director prints, as one HTML file.

use std::collections::BTreeMap;

use duebook::{
    AgeUnit, ColumnKind, Currency, CutOff, Date, Debt, DebtAct, DebtEvent, Error, Id, LossRate, Lot, MonthEndOrder,
    PaidBy, Portfolio, Prepayment, PrepaymentAct, PrepaymentEvent, ProvisionBasis, ProvisionPolicy, Receivable,
    ReportCell, ReportColumn, ReportLanguage, ReportSection, ReportTable, ReportText, Rounding, SegmentRates,
    StatementHeader, StatementParty, month_end as pack,
};

use crate::book::{Book, Item};
use crate::page::Lang;
use crate::work::{About, Outcome};

/// Whose pack it is.
const COMPANY: &str = "示例贸易有限公司 Sample Trading Co., Ltd.";
/// The currency of the large figures and the charts.
const HOME: &str = "CNY";

/// The page, in the language of the report.
pub fn month_end(book: &Book, outcome: &Outcome, lang: Lang) -> Result<String, Error> {
    let owed = portfolio(book, outcome)?;
    let home = Currency::new(HOME)?;
    let order = MonthEndOrder {
        company: Some(COMPANY.into()),
        language: if lang == Lang::En { ReportLanguage::En } else { ReportLanguage::Zh },
        home: Some(home).filter(|home| owed.debts.iter().any(|debt| debt.amount.currency() == *home)),
        policies: vec![policy()?],
        statements: statement(book, outcome, home)?,
        sections: vec![totals(outcome)?],
        footer: Some(ReportText::new(
            "Receipts are allocated anew from all open items on every run, and past days are shown as known today. \
             Loss rates are those of this example, not a policy. Not audited.",
            "每次运行均按全部未清项重新核销，历史时点按目前所知列示。损失率仅为示例，并非会计政策。未经审计。",
        )),
        ..MonthEndOrder::default()
    };
    Ok(pack(&owed, &CutOff::on(book.as_of), &order)?.html)
}

/// What is owed and what was paid ahead, each with its history: an allocation is a payment.
fn portfolio(book: &Book, outcome: &Outcome) -> Result<Portfolio, Error> {
    let lots: BTreeMap<&Id, &Lot> = book.lots.iter().map(|lot| (&lot.id, lot)).collect();
    let mut paid: BTreeMap<&Id, Vec<DebtEvent>> = BTreeMap::new();
    let mut used: BTreeMap<&Id, Vec<PrepaymentEvent>> = BTreeMap::new();
    let issued: BTreeMap<&Id, Date> =
        book.items.iter().map(|Item { receivable, .. }| (&receivable.id, since(receivable))).collect();
    for line in &outcome.plan.lines {
        let Some((lot, issued)) = lots.get(&line.lot).zip(issued.get(&line.item)) else { continue };
        // Money that came before the document settles on the day of the document.
        let early = lot.received < *issued;
        let on = if early { *issued } else { lot.received };
        let (by, received) = if early { (PaidBy::Prepayment, Some(lot.received)) } else { (PaidBy::Receipt, None) };
        let act = DebtAct::Paid { amount: line.amount, receipt: Some(line.lot.clone()), received, by };
        paid.entry(&line.item).or_default().push(DebtEvent::new(on, act));
        let act = PrepaymentAct::Applied { amount: line.amount, item: Some(line.item.clone()) };
        used.entry(&line.lot).or_default().push(PrepaymentEvent { on, entered: None, act });
    }
    let mut owed = Portfolio::default();
    for Item { receivable, salesperson, .. } in book.items.iter().filter(|item| !item.receivable.open.is_zero()) {
        let Receivable { id, customer, open, due, .. } = receivable;
        let mut debt = Debt::new(id.as_str(), customer.as_str(), *open, since(receivable), *due)?;
        debt.owner = Id::clean(salesperson).ok();
        debt.events = paid.remove(id).unwrap_or_default();
        owed.debts.push(debt);
    }
    for lot in &book.lots {
        let mut money = Prepayment::new(lot.id.as_str(), lot.customer.as_str(), lot.amount, lot.received)?;
        money.nature = lot.nature;
        money.events = used.remove(&lot.id).unwrap_or_default();
        owed.prepayments.push(money);
    }
    Ok(owed)
}

/// The day of the document; if nobody knows it, the due day.
fn since(receivable: &Receivable) -> Date {
    receivable.issued.unwrap_or(receivable.due)
}

/// The statement of the customer who owes most, for the month, with a slip to send back.
fn statement(book: &Book, outcome: &Outcome, home: Currency) -> Result<Vec<StatementHeader>, Error> {
    let by_customer = outcome.open_by(book.as_of, |item| item.receivable.customer.to_string())?;
    let Some((customer, _)) = by_customer.get(&home).and_then(|names| names.first()) else { return Ok(vec![]) };
    let party = |name: &str| StatementParty { name: name.into(), ..StatementParty::default() };
    let (last, number) = (book.as_of, format!("{}-{:02}", book.as_of.year(), book.as_of.month()));
    let first = last.add_months(-1)?.last_of_month().add_days(1)?;
    let header = StatementHeader::new(&number, customer, party(COMPANY), party(customer), first, last)?;
    Ok(vec![StatementHeader { answer_by: Some(last.add_days(14)?), ..header }])
}

/// The control totals: what this program proves beyond the reports.
fn totals(outcome: &Outcome) -> Result<ReportSection, Error> {
    let mut table = ReportTable::new("Control totals", "控制总额").known(&["currency"])?;
    table = table.column(ReportColumn::new("about", "What must add up", "核对内容", ColumnKind::Text)?);
    for (key, en, zh) in
        [("whole", "Whole", "总额"), ("first", "First part", "其一"), ("second", "Second part", "其二")]
    {
        table = table.column(ReportColumn::new(key, en, zh, ColumnKind::Amount)?);
    }
    table = table.column(ReportColumn::new("holds", "Holds", "相符", ColumnKind::Flag)?);
    for check in &outcome.checks {
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

/// The table of rates of the example, in its form that of the standard's own example.
fn policy() -> Result<ProvisionPolicy, Error> {
    let rates = ["0.3", "1.6", "3.6", "6.6", "10.6"].map(|rate| Ok(LossRate::Percent { percent: rate.parse()? }));
    Ok(ProvisionPolicy {
        from: "2000-01-01".parse()?,
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
