//! The cards of a dashboard (指标卡): what is owed, collected, overdue and prepaid as of a day, and how far contracts
//! and projects are collected.
//!
//! Every ratio is an exact fraction with its formula beside it. What would be divided by nothing has no value.

use std::collections::BTreeMap;

use super::flows::{FieldFinder, Flows, MoneyFlows, flows_since, has_field, lives, money_since, monies, parts_of};
use super::moves::{Life, OpenParts, Parts, out_of_reach};
use crate::item::{ValueKey, value_of};
use crate::shape::Shape;
use crate::{Currency, CutOff, Date, Error, ErrorKind, Field, Fraction, Id, Money, Portfolio, Result, Value};

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DashboardOrder {
    /// The day, and what is known.
    pub at: CutOff,
    /// The first day of the period up to it: of the month, the quarter.
    pub first: Date,
    /// The days of sales for days sales outstanding, 1 to 3,660.
    #[shape(omit = 90)]
    pub days: i64,
    /// How many of the largest debtors are named, 0 to 1,000.
    #[shape(omit = 10)]
    pub top: i64,
    /// The field that marks debts which are agreed prepayments (约定预付款), such as `purpose` with `downPayment`. Absent:
    /// none are told apart.
    #[shape(omit)]
    pub advance: Option<Field>,
}

/// The figures of one currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Dashboard {
    /// The currency.
    pub currency: Currency,
    /// What is owed (应收账款总额), overdue (逾期总额) and disputed.
    pub open: OpenParts,
    /// What is overdue of what is open (逾期占比).
    #[shape(omit)]
    pub overdue_share: Option<Fraction>,
    /// The sales of the period: what came into being and was agreed since, less credits and what fell away.
    pub sales: Money,
    /// What debts were paid in the period with money, on account before or not (本期回款).
    pub collected: Money,
    /// Money that arrived in the period (本期到账), as far as there are records of it; what was only moved did not arrive.
    pub received: Money,
    /// Days sales outstanding: what is open, times the days, by the sales of so many days (周转天数).
    #[shape(omit)]
    pub dso: Option<Fraction>,
    /// The same of what is not overdue: the best there could be.
    #[shape(omit)]
    pub best_dso: Option<Fraction>,
    /// How often a year receivables turn: 365 by days sales outstanding (周转率).
    #[shape(omit)]
    pub turnover: Option<Fraction>,
    /// What is left of identified money (预收款余额).
    pub prepaid: Money,
    /// What is left of money nobody has identified (未明款项).
    pub unidentified: Money,
    /// How much waits to be refunded (待退款).
    pub refunds: Money,
    /// How many prepayments have a refund that waits.
    pub refunds_waiting: i64,
    /// What agreed prepayments are past due, of all of them that fell due (预付款逾期率).
    #[shape(omit)]
    pub advance_overdue: Option<Fraction>,
    /// How many customers owe anything.
    pub debtors: i64,
    /// Those who owe most (重点客户), what is owed, then by id.
    #[shape(omit)]
    pub top: Vec<TopDebtor>,
    /// What those together owe of all (集中度).
    #[shape(omit)]
    pub top_share: Option<Fraction>,
    /// How often a debt was paid in the period (核销次数).
    pub payments: i64,
    /// How often a payment was found to be matched wrongly (反核销次数).
    pub undone: i64,
    /// How often the bank took one back (退票次数).
    pub bounced: i64,
}

/// One who owes much.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct TopDebtor {
    /// The customer.
    pub customer: Id,
    /// What is owed.
    pub open: OpenParts,
    /// The share of all.
    #[shape(omit)]
    pub share: Option<Fraction>,
    /// What was owed on the day before the period.
    pub former: Money,
    /// What it rose by since (趋势).
    pub trend: Money,
}

#[derive(Default)]
struct Card<'a> {
    open: Parts,
    period: Flows,
    money: MoneyFlows,
    sales: i128,
    refunds: i128,
    waiting: i64,
    advance_due: i128,
    advance_overdue: i128,
    customers: BTreeMap<&'a Id, (Parts, i128)>,
}

/// The figures of a dashboard, one card for each currency.
///
/// ```
/// use duebook::{Currency, CutOff, DashboardOrder, Debt, DebtEvent, Fraction, Money, Portfolio, dashboard};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut debt = Debt::new("INV-7", "ACME", cny("1130.01")?, "2026-02-05".parse()?, "2026-02-20".parse()?)?;
/// debt.events.push(DebtEvent::paid("2026-02-10".parse()?, cny("130.01")?));
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let at = CutOff::on("2026-02-28".parse()?);
/// let order = DashboardOrder { at, first: "2026-02-01".parse()?, days: 90, top: 3, advance: None };
/// let card = &dashboard(&portfolio, &order)?[0];
/// assert_eq!((card.open.overdue, card.collected), (cny("1000.00")?, cny("130.01")?));
/// assert_eq!(card.dso, Fraction::of(100_000 * 90, 113_001));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `date_out_of_reach` for a period that begins after the day; `number_out_of_range`; those of [`Portfolio::check`] for
/// what is seen; `amount_too_large`.
pub fn dashboard(portfolio: &Portfolio, order: &DashboardOrder) -> Result<Vec<Dashboard>> {
    let DashboardOrder { at, first, days, top, advance } = order;
    let here = |e: Error| e.at("order");
    if *first > at.on {
        return Err(here(out_of_reach(*first, None, Some(at.on)).at("first")));
    }
    for (name, found, min, max) in [("days", *days, 1, 3_660), ("top", *top, 0, 1_000)] {
        if !(min..=max).contains(&found) {
            return Err(here(Error::from(ErrorKind::NumberOutOfRange { found, min, max }).at(name)));
        }
    }
    portfolio.unique()?;
    let before = first.add_days(-1).map_err(|e| here(e.at("first")))?;
    let sold_since = at.on.add_days(days.saturating_sub(1).saturating_neg()).map_err(|e| here(e.at("days")))?;
    let mut cards: BTreeMap<Currency, Card<'_>> = BTreeMap::new();
    lives(portfolio, at, |debt, life| {
        let card = cards.entry(debt.amount.currency()).or_default();
        let parts = parts_of(life, at.on);
        card.open = card.open.plus(&parts);
        card.period = sum(&card.period, &flows_since(life, *first));
        card.sales = card.sales.saturating_add(flows_since(life, sold_since).sales());
        let (owed, former) = card.customers.entry(&debt.customer).or_default();
        *owed = owed.plus(&parts);
        if debt.issued <= before {
            *former = former.saturating_add(life.at(before).open.into());
        }
        let agreed = advance.as_ref().filter(|field| value_of(&debt.fields, &field.name) == Some(&field.value));
        let last = life.last();
        if agreed.is_some() && last.due < at.on {
            card.advance_due = card.advance_due.saturating_add(last.amount.saturating_sub(last.waived).into());
            card.advance_overdue = card.advance_overdue.saturating_add(parts.overdue);
        }
        Ok(())
    })?;
    monies(portfolio, at, |money, steps| {
        let card = cards.entry(money.amount.currency()).or_default();
        let flows = money_since(money, steps, *first);
        card.money.received = card.money.received.saturating_add(flows.received);
        card.money.prepaid = card.money.prepaid.saturating_add(flows.prepaid);
        card.money.unidentified = card.money.unidentified.saturating_add(flows.unidentified);
        let standing = money.standing(at)?;
        if !standing.refund_requested.is_zero() {
            card.refunds = card.refunds.saturating_add(standing.refund_requested.minor().into());
            card.waiting = card.waiting.saturating_add(1);
        }
        Ok(())
    })?;
    let card = |(currency, card)| written(order, currency, card).map_err(|e| e.at("portfolio"));
    cards.into_iter().map(card).collect()
}

fn sum(one: &Flows, other: &Flows) -> Flows {
    let add = i128::saturating_add;
    Flows {
        charged: add(one.charged, other.charged),
        changed: add(one.changed, other.changed),
        paid: add(one.paid, other.paid),
        credited: add(one.credited, other.credited),
        deducted: add(one.deducted, other.deducted),
        written_off: add(one.written_off, other.written_off),
        canceled: add(one.canceled, other.canceled),
        collected: add(one.collected, other.collected),
        payments: one.payments.saturating_add(other.payments),
        undone: one.undone.saturating_add(other.undone),
        bounced: one.bounced.saturating_add(other.bounced),
    }
}

fn written(order: &DashboardOrder, currency: Currency, card: Card<'_>) -> Result<Dashboard> {
    let money = |minor: i128| Money::from_i128(minor, currency);
    let days = i128::from(order.days);
    let open = card.open.open();
    let sold = (card.sales > 0).then_some(card.sales);
    let outstanding = |amount: i128| Fraction::of(amount.saturating_mul(days), sold?);
    let yearly = Fraction::of(card.sales.saturating_mul(365), open.saturating_mul(days));
    let mut owing: Vec<(&Id, Parts, i128)> = card
        .customers
        .iter()
        .filter(|(_, (parts, _))| parts.open() > 0)
        .map(|(customer, (parts, former))| (*customer, *parts, *former))
        .collect();
    let debtors = crate::error::count(owing.len());
    crate::order::sort_by(&mut owing, |a, b| b.1.open().cmp(&a.1.open()).then(a.0.cmp(b.0)));
    owing.truncate(usize::try_from(order.top).unwrap_or(0));
    let largest = owing.iter().fold(0_i128, |sum, (_, parts, _)| sum.saturating_add(parts.open()));
    let named = |(customer, parts, former): (&Id, Parts, i128)| {
        Ok(TopDebtor {
            customer: customer.clone(),
            open: parts.money(currency)?,
            share: Fraction::of(parts.open(), open),
            former: money(former)?,
            trend: money(parts.open().saturating_sub(former))?,
        })
    };
    Ok(Dashboard {
        currency,
        open: card.open.money(currency)?,
        overdue_share: Fraction::of(card.open.overdue, open),
        sales: money(card.period.sales())?,
        collected: money(card.period.collected)?,
        received: money(card.money.received)?,
        dso: outstanding(open),
        best_dso: outstanding(open.saturating_sub(card.open.overdue)),
        turnover: yearly.filter(|_| sold.is_some()),
        prepaid: money(card.money.prepaid)?,
        unidentified: money(card.money.unidentified)?,
        refunds: money(card.refunds)?,
        refunds_waiting: card.waiting,
        advance_overdue: Fraction::of(card.advance_overdue, card.advance_due),
        debtors,
        top: owing.into_iter().map(named).collect::<Result<_>>()?,
        top_share: Fraction::of(largest, open),
        payments: card.period.payments,
        undone: card.period.undone,
        bounced: card.period.bounced,
    })
}

/// How far the debts of one contract or project are collected (收款进度).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CollectionProgress {
    /// The value of the field; absent for debts without one.
    #[shape(omit)]
    pub value: Option<Value>,
    /// The currency.
    pub currency: Currency,
    /// How many debts.
    pub debts: i64,
    /// What is to be paid in all: amounts less what was credited, deducted or fell away.
    pub planned: Money,
    /// What of it has fallen due, on the day itself too.
    pub due: Money,
    /// What was paid.
    pub collected: Money,
    /// What was given up.
    pub written_off: Money,
    /// What is open, overdue and disputed.
    pub open: OpenParts,
    /// What was paid, of what is to be paid (完成率).
    #[shape(omit)]
    pub share: Option<Fraction>,
}

#[derive(Default)]
struct Progress<'a> {
    value: Option<&'a Value>,
    debts: i64,
    planned: i128,
    due: i128,
    collected: i128,
    written_off: i128,
    open: Parts,
}

/// How far debts are collected, by the value of a field of theirs, or of their customers: by `contract`, by `project`.
///
/// ```
/// use duebook::*;
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut debt = Debt::new("INV-7", "ACME", cny("900.00")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.fields.push(Field::text("project", "P-1")?);
/// debt.events.push(DebtEvent::paid("2026-02-10".parse()?, cny("300.00")?));
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let rows = collection_progress(&portfolio, &CutOff::on("2026-02-28".parse()?), &"project".parse()?)?;
/// assert_eq!((rows[0].collected, rows[0].share), (cny("300.00")?, Fraction::of(1, 3)));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `unknown_field` if no record has the field; those of [`Portfolio::check`] for what is seen; `amount_too_large`.
pub fn collection_progress(portfolio: &Portfolio, cut_off: &CutOff, by: &Id) -> Result<Vec<CollectionProgress>> {
    known_field(portfolio, by).map_err(|e| e.at("by"))?;
    portfolio.unique()?;
    let finder = FieldFinder::of(portfolio);
    let mut rows: BTreeMap<(Option<ValueKey<'_>>, Currency), Progress<'_>> = BTreeMap::new();
    lives(portfolio, cut_off, |debt, life: &Life<'_>| {
        let value = finder.value(&debt.fields, &debt.customer, by);
        let row = rows.entry((value.map(ValueKey::of), debt.amount.currency())).or_default();
        row.value = value;
        let last = life.last();
        let flows = flows_since(life, debt.issued);
        let planned = i128::from(last.amount.saturating_sub(last.waived));
        row.debts = row.debts.saturating_add(1);
        row.planned = row.planned.saturating_add(planned);
        if last.due <= cut_off.on {
            row.due = row.due.saturating_add(planned);
        }
        row.collected = row.collected.saturating_add(flows.paid);
        row.written_off = row.written_off.saturating_add(flows.written_off);
        row.open = row.open.plus(&parts_of(life, cut_off.on));
        Ok(())
    })?;
    let row = |((_, currency), row): ((Option<ValueKey<'_>>, Currency), Progress<'_>)| {
        let money = |minor: i128| Money::from_i128(minor, currency);
        Ok(CollectionProgress {
            value: row.value.cloned(),
            currency,
            debts: row.debts,
            planned: money(row.planned)?,
            due: money(row.due)?,
            collected: money(row.collected)?,
            written_off: money(row.written_off)?,
            open: row.open.money(currency)?,
            share: Fraction::of(row.collected, row.planned),
        })
    };
    rows.into_iter().map(row).collect::<Result<_>>().map_err(|e| e.at("portfolio"))
}

/// Refuses a field that no record has: it is a mistake in the report, and would be a report of nothing.
pub(super) fn known_field(portfolio: &Portfolio, name: &Id) -> Result<()> {
    let empty = portfolio.debts.is_empty() && portfolio.prepayments.is_empty();
    if empty || has_field(portfolio, name) {
        return Ok(());
    }
    Err(Error::from(ErrorKind::UnknownField { field: name.as_str().to_owned() }))
}
