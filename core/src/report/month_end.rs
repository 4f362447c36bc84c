//! The month-end pack (月末报告): what a finance director prints on the first day of a month.
//!
//! One call gives every report of the pack as a record, and all of them as one page. The page stands alone: styles and
//! charts are inside, nothing is loaded, and the same records give the same bytes on every machine and in every
//! language binding. Past month ends are worked out anew from the records and shown as they are known by the cut-off.

mod order;
mod overdue;
mod summary;

pub use order::MonthEndOrder;
pub use overdue::OverdueDebt;

use super::aging_report::{AgingReport, aging_report};
use super::dashboard::{Dashboard, DashboardOrder, dashboard};
use super::forecast::{CashForecast, forecast_cash};
use super::render::{ChartUnit, ReportBlock, ReportDocument, ReportSection, render_html};
use super::show;
use super::statement::{CustomerStatement, statements_of_account};
use crate::shape::Shape;
use crate::{Currency, CutOff, Date, Error, Portfolio, Provision, Result};

/// The reports of a month end, and the page that shows them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MonthEnd {
    /// As of which day, and what was known.
    pub cut_off: CutOff,
    /// The months, the one of the cut-off last.
    pub months: Vec<MonthEndMonth>,
    /// What is open by age (账龄).
    pub aging: AgingReport,
    /// The debts that have been overdue longest (逾期最久).
    pub overdue: Vec<OverdueDebt>,
    /// What cash will come in (资金流预测).
    pub forecast: CashForecast,
    /// What will probably be lost (坏账准备). Absent: no policy was given.
    #[shape(omit)]
    pub provision: Option<Provision>,
    /// The statements of account with their reply slips (对账单), in the order asked for.
    #[shape(omit)]
    pub statements: Vec<CustomerStatement>,
    /// Everything as one page of HTML, in one file.
    pub html: String,
}

/// How things stood at the end of a month.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MonthEndMonth {
    /// Its last day, or the cut-off within it.
    pub on: Date,
    /// The figures of each currency; the period is the month.
    pub cards: Vec<Dashboard>,
}

/// Everything a month end asks for, in one call (月末报告): the figures of the month beside those of the months before,
/// aging, whom to ask, cash to come, the provision, and statements for customers with a slip to send back.
///
/// ```
/// use duebook::{Currency, CutOff, Debt, DebtEvent, Money, MonthEndOrder, Portfolio, ReportLanguage, month_end};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut debt = Debt::new("INV-7", "ACME", cny("33900.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.events.push(DebtEvent::paid("2026-03-10".parse()?, cny("3900.00")?));
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
///
/// let order = MonthEndOrder { language: ReportLanguage::Zh, ..MonthEndOrder::default() };
/// let pack = month_end(&portfolio, &CutOff::on("2026-03-31".parse()?), &order)?;
/// assert_eq!(pack.aging.totals[0].buckets[1], cny("30000.01")?);                // 55 days past due
/// assert_eq!(pack.months[5].cards[0].open.overdue, cny("33900.01")?);           // at the end of February
/// assert!(pack.html.contains("月末应收账款报告") && pack.html.contains("30,000.01"));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `number_out_of_range` and `too_many` for the order; those of [`dashboard`], [`aging_report`], [`forecast_cash`],
/// [`provision`](crate::provision()), [`statements_of_account`] and [`render_html`], each at the part of the order that asks for it;
/// `date_out_of_range`.
pub fn month_end(portfolio: &Portfolio, cut_off: &CutOff, order: &MonthEndOrder) -> Result<MonthEnd> {
    order.check().map_err(|e| e.at("order"))?;
    let months = months(portfolio, cut_off, order)?;
    let aging = aging_report(portfolio, cut_off, &order.aging).map_err(|e| moved(e, "rules", "order.aging"))?;
    let overdue = overdue::overdue(portfolio, cut_off, order.top)?;
    let forecast = forecast_cash(portfolio, cut_off, &order.forecast, &order.plans)
        .map_err(|e| moved(moved(e, "rules", "order.forecast"), "plans", "order.plans"))?;
    let provision = order.provision(portfolio, cut_off)?;
    let statements =
        statements_of_account(portfolio, &order.statements).map_err(|e| moved(e, "headers", "order.statements"))?;
    let mut pack =
        MonthEnd { cut_off: *cut_off, months, aging, overdue, forecast, provision, statements, html: String::new() };
    pack.html = pack.page(order)?;
    Ok(pack)
}

/// The cards at the end of each month.
fn months(portfolio: &Portfolio, cut_off: &CutOff, order: &MonthEndOrder) -> Result<Vec<MonthEndMonth>> {
    let mut months = Vec::new();
    for back in (0..order.months).rev() {
        let on = match back {
            0 => cut_off.on,
            back => cut_off.on.add_months(back.saturating_neg())?.last_of_month(),
        };
        let first = on.add_months(-1)?.last_of_month().add_days(1)?;
        let at = CutOff { on, known: cut_off.known };
        let asked = DashboardOrder { at, first, days: 90, top: if back == 0 { order.top } else { 0 }, advance: None };
        months.push(MonthEndMonth { on, cards: dashboard(portfolio, &asked)? });
    }
    Ok(months)
}

impl MonthEnd {
    /// The cards of the cut-off.
    fn cards(&self) -> &[Dashboard] {
        self.months.last().map_or(&[], |month| &month.cards)
    }

    /// The currency of what is shown large: the one asked for, or else the only one there is.
    fn home(&self, order: &MonthEndOrder) -> Option<Currency> {
        match (order.home, self.cards()) {
            (Some(home), _) => Some(home),
            (None, [only]) => Some(only.currency),
            (None, _) => None,
        }
    }

    fn page(&self, order: &MonthEndOrder) -> Result<String> {
        let home = self.home(order);
        let mut sections = vec![
            summary::section(self, home)?,
            charted(show::aging::section(&self.aging, Some(&order.aging))?, home),
            overdue::section(self.cards(), &self.overdue)?,
            charted(show::forecast::periods(&self.forecast)?, home),
        ];
        if let Some(provision) = &self.provision {
            let policy = order.policies.iter().find(|policy| policy.from == provision.policy_from);
            sections.push(charted(show::provision::provision(provision, policy)?, home).on_new_page());
        }
        let own = sections.len();
        sections.extend(order.sections.iter().cloned());
        for statement in &self.statements {
            sections.push(show::statement::statement(statement)?.on_new_page());
        }
        let mut document =
            ReportDocument::new("Month-end receivables", "月末应收账款报告", self.cut_off.on).language(order.language);
        document.company.clone_from(&order.company);
        document.footer.clone_from(&order.footer);
        document.sections = sections;
        render_html(&document).map_err(|e| given(e, own))
    }
}

/// A section whose charts are those of the home currency.
fn charted(mut section: ReportSection, home: Option<Currency>) -> ReportSection {
    section.blocks.retain(|block| match block {
        ReportBlock::Chart { chart } => matches!(chart.unit, ChartUnit::Amount { currency } if Some(currency) == home),
        ReportBlock::Text { .. } | ReportBlock::Figures { .. } | ReportBlock::Table { .. } => true,
    });
    section
}

/// A refusal of the page, at the part of the order it comes from; `own` sections stand before those that are given.
fn given(refused: Error, own: usize) -> Error {
    let section = refused.path().strip_prefix("document.sections[").and_then(|rest| {
        let (position, rest) = rest.split_once(']')?;
        let position = position.parse::<usize>().ok()?.checked_sub(own)?;
        Some(format!("order.sections[{position}]{rest}"))
    });
    match section {
        Some(path) => Error::from(refused.kind().clone()).at(path),
        None => moved(refused, "document", "order"),
    }
}

/// The refusal of a part, at the place where the order says it.
fn moved(refused: Error, from: &str, to: &str) -> Error {
    match refused.path().strip_prefix(from) {
        Some(rest) if rest.is_empty() || rest.starts_with(['.', '[']) => {
            Error::from(refused.kind().clone()).at(format!("{to}{rest}"))
        }
        _ => refused,
    }
}
