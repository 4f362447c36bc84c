//! Rankings (排行): who collects well, by person, team, region or customer.
//!
//! Two rules matter. Every figure says whose it is: the one who looked after the customer at issue, at the due day, or
//! on the day of the figure. And who has too few debts, or one customer who is nearly all of them, has no rank: it
//! would be luck. Days sales outstanding is no measure here; it praises whoever sells less.

mod place;
mod tally;

use std::collections::BTreeMap;

use super::dashboard::known_field;
use super::flows::{FieldFinder, Flow, flows_of, lives};
use super::moves::{DebtMove, Life, OpenParts, day_before};
use crate::item::ValueKey;
use crate::shape::Shape;
use crate::{Currency, CutOff, Date, Error, ErrorKind, Fraction, Id, Money, Portfolio, Result, Value};
use place::{placed, row};
use tally::{Hands, Key, Tally, Whose, weigh};

/// What is ranked, by what, of which days.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RankingOrder {
    /// Who is ranked.
    pub by: RankBy,
    /// Whose a debt is; only for persons.
    #[shape(omit)]
    pub attribution: RankAttribution,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// What was entered after this day is not known. Absent: everything is.
    #[shape(omit)]
    pub known: Option<Date>,
    /// The currency: debts of others have no part.
    pub currency: Currency,
    /// By what they are ranked, the best first.
    pub measure: RankMeasure,
    /// By what collected money is divided for the collection rate.
    #[shape(omit)]
    pub base: CollectionBase,
    /// What they were to collect, once for each.
    #[shape(omit)]
    pub targets: Vec<RankTarget>,
    /// Who has fewer debts than this has no rank, 1 to 1,000,000.
    #[shape(omit = 5)]
    pub least_debts: i64,
    /// Who has a customer with more than so many percent of the amount has no rank, 1 to 100. Customers always may.
    #[shape(omit = 60)]
    pub most_percent: i64,
}

/// Who is ranked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum RankBy {
    /// Who looks after the customers (业务员).
    Person {},
    /// The customers themselves.
    Customer {},
    /// The value of a field of the debt, or else of the customer: `team`, `region`, `department`.
    Field {
        /// Its name.
        name: Id,
    },
}

/// Whose a debt is, if it went from hand to hand (业绩归属).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum RankAttribution {
    /// Of whoever had it when it was issued, for good.
    #[default]
    AtIssue,
    /// Of whoever had it on the day it was due; not due yet, of whoever has it on the last day.
    AtDue,
    /// Each figure is of whoever had it on its day: what was paid of whoever had it on the day of receipt. What was
    /// handed over is told on both sides.
    OfDay,
}

/// By what they are ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum RankMeasure {
    /// Collective effectiveness: the more the better (回款效率指数).
    Effectiveness,
    /// Days past due, weighted with amounts: the fewer the better (加权逾期天数).
    DaysLate,
    /// What was paid in time: the more the better (回款及时率).
    OnTime,
    /// What is overdue of what is open: the less the better (逾期占比).
    OverdueShare,
    /// What was collected (回款额).
    Collected,
    /// What was collected of what was to be (目标完成率).
    Target,
    /// The collection rate (回款率), by the base that is chosen.
    CollectionRate,
}

/// By what collected money is divided (回款率口径).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum CollectionBase {
    /// What fell due in the period.
    #[default]
    FellDue,
    /// What was open before it, and the sales of the period.
    OpeningAndSales,
    /// The sales of the period.
    Sales,
}

/// What somebody was to collect.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RankTarget {
    /// Who: a person or customer as text, or the value of the field.
    pub of: Value,
    /// How much, more than zero.
    pub amount: Money,
}

/// A row of a ranking.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RankRow {
    /// Who; absent for debts of nobody.
    #[shape(omit)]
    pub of: Option<Value>,
    /// The rank, from 1; who is as good has the same. Absent without a value, or if it would be luck.
    #[shape(omit)]
    pub rank: Option<i64>,
    /// Whether somebody else has the same rank (并列).
    #[shape(omit)]
    pub tied: bool,
    /// Why there is no rank, though there is a value.
    #[shape(omit)]
    pub marks: Vec<RankMark>,
    /// What it was ranked by.
    #[shape(omit)]
    pub value: Option<Fraction>,
    /// Debts that were open in the period, moved or fell due in it.
    pub debts: i64,
    /// What those came to.
    pub amount: Money,
    /// The share of that of the largest customer.
    #[shape(omit)]
    pub largest: Option<Fraction>,
    /// What was open before the period.
    pub opening: Money,
    /// What came into being in it, as agreed since, less credits and what fell away.
    pub sales: Money,
    /// What others handed over, less what was handed to others.
    pub handed: Money,
    /// What is open at the end.
    pub closing: OpenParts,
    /// What was collected in money, less what was taken back.
    pub collected: Money,
    /// What fell due in the period, less credits, deductions and what fell away.
    pub fell_due: Money,
    /// What of it was there on the day it was due, or before.
    pub on_time: Money,
    /// Collected by the base.
    #[shape(omit)]
    pub collection_rate: Option<Fraction>,
    /// `on_time` of `fell_due`.
    #[shape(omit)]
    pub on_time_share: Option<Fraction>,
    /// Overdue of open at the end.
    #[shape(omit)]
    pub overdue_share: Option<Fraction>,
    /// Opening, sales and handed, less closing, by the same less what of the closing is not overdue.
    #[shape(omit)]
    pub effectiveness: Option<Fraction>,
    /// The days past due of what was paid in the period and of what is overdue at the end, weighted with the amounts.
    #[shape(omit)]
    pub days_late: Option<Fraction>,
    /// What was to be collected.
    #[shape(omit)]
    pub target: Option<Money>,
    /// Collected of that.
    #[shape(omit)]
    pub target_share: Option<Fraction>,
}

/// Why somebody has no rank (不可比).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum RankMark {
    /// Too few debts.
    FewDebts,
    /// One customer is nearly all of it.
    OneCustomer,
}

/// The tallies of all, and what belongs to whom.
struct Ranked<'a> {
    order: &'a RankingOrder,
    finder: FieldFinder<'a>,
    before: Date,
    tallies: BTreeMap<Key<'a>, (Option<Value>, Tally<'a>)>,
}

/// Ranks persons, customers or the values of a field: those with a rank first, then those it would be luck for, then
/// those without a value; who is equal stands by its name.
///
/// ```
/// use duebook::*;
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut debt = Debt::new("INV-7", "ACME", cny("900.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.owner = Some("LI".parse()?);
/// debt.events.push(DebtEvent::paid("2026-02-10".parse()?, cny("900.01")?));
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let order = RankingOrder {
///     least_debts: 1,
///     most_percent: 100,
///     ..RankingOrder::new(RankBy::Person {}, RankMeasure::DaysLate, "2026-02-01".parse()?, "2026-02-28".parse()?)?
/// };
/// let rows = ranking(&portfolio, &order)?;
/// assert_eq!((rows[0].rank, rows[0].days_late), (Some(1), Fraction::of(6, 1)));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `date_out_of_reach` for a period that ends before it begins; `number_out_of_range`; `unknown_field`; `duplicate_id`,
/// `amount_not_positive` or `currency_mismatch` for a target; those of [`Portfolio::check`] for what is seen;
/// `amount_too_large`.
pub fn ranking(portfolio: &Portfolio, order: &RankingOrder) -> Result<Vec<RankRow>> {
    let here = |e: Error| e.at("order");
    let before = day_before(order.first, order.last).map_err(here)?;
    let ranges = [("leastDebts", order.least_debts, 1_000_000), ("mostPercent", order.most_percent, 100)];
    for (name, found, max) in ranges {
        if !(1..=max).contains(&found) {
            return Err(here(Error::from(ErrorKind::NumberOutOfRange { found, min: 1, max }).at(name)));
        }
    }
    if let RankBy::Field { name } = &order.by {
        known_field(portfolio, name).map_err(|e| here(e.at("name").at("by")))?;
    }
    portfolio.unique()?;
    let targets = targets(order).map_err(here)?;
    let mut ranked = Ranked { order, finder: FieldFinder::of(portfolio), before, tallies: BTreeMap::new() };
    for target in &order.targets {
        ranked
            .tallies
            .entry(Some(ValueKey::of(&target.of)))
            .or_insert_with(|| (Some(target.of.clone()), Tally::default()));
    }
    lives(portfolio, &CutOff { on: order.last, known: order.known }, |debt, life| {
        if debt.amount.currency() == order.currency {
            ranked.take(life);
        }
        Ok(())
    })?;
    let row = |(key, (of, tally)): (Key<'_>, (Option<Value>, Tally<'_>))| {
        let target = key.and_then(|key| targets.get(&key)).copied();
        row(order, of, &tally, target).map_err(|e| e.at("portfolio"))
    };
    let rows = ranked.tallies.into_iter().map(row).collect::<Result<_>>()?;
    Ok(placed(order.measure, rows))
}

impl RankingOrder {
    /// A ranking in yuan, of who had a debt at issue, of at least five debts, and of at most 60 percent for one customer.
    ///
    /// # Errors
    /// None: the yuan is known.
    pub fn new(by: RankBy, measure: RankMeasure, first: Date, last: Date) -> Result<Self> {
        Ok(Self {
            by,
            attribution: RankAttribution::AtIssue,
            first,
            last,
            known: None,
            currency: Currency::new("CNY")?,
            measure,
            base: CollectionBase::FellDue,
            targets: Vec::new(),
            least_debts: 5,
            most_percent: 60,
        })
    }
}

fn targets(order: &RankingOrder) -> Result<BTreeMap<ValueKey<'_>, Money>> {
    let mut targets = BTreeMap::new();
    for (at, target) in order.targets.iter().enumerate() {
        let here = |e: Error| e.at_index("targets", at);
        Money::zero(order.currency).same_currency(target.amount.currency()).map_err(|e| here(e.at("amount")))?;
        if target.amount.minor() <= 0 {
            let refused = ErrorKind::AmountNotPositive { amount: target.amount };
            return Err(here(Error::from(refused).at("amount")));
        }
        if targets.insert(ValueKey::of(&target.of), target.amount).is_some() {
            let first = order.targets.iter().position(|other| other.of == target.of).unwrap_or(0);
            let id = named(&target.of)?;
            return Err(here(Error::from(ErrorKind::DuplicateId { id, first: crate::error::count(first) }).at("of")));
        }
    }
    Ok(targets)
}

/// A value as an identifier.
fn named(value: &Value) -> Result<Id> {
    match value {
        Value::Text { text } => Ok(text.clone()),
        Value::Whole { whole } => Id::new(whole.to_string()),
        Value::Date { date } => Id::new(date.to_string()),
        Value::Flag { flag } => Id::new(flag.to_string()),
        Value::Amount { amount } => Id::new(amount.amount()),
    }
}

impl<'a> Ranked<'a> {
    fn tally(&mut self, key: Key<'a>, value: impl FnOnce() -> Option<Value>) -> &mut Tally<'a> {
        &mut self.tallies.entry(key).or_insert_with(|| (value(), Tally::default())).1
    }

    fn of(&mut self, whose: Whose<'a>) -> &mut Tally<'a> {
        self.tally(whose.key(), || whose.value())
    }

    fn take(&mut self, life: &Life<'a>) {
        let RankingOrder { first, last, attribution, by, .. } = self.order;
        let (first, last) = (*first, *last);
        let debt = life.debt;
        let end = life.last();
        let (flows, slices) = flows_of(life);
        let opening = if debt.issued < first { life.at(self.before).open } else { 0 };
        let fell_due = (first..=last).contains(&end.due);
        let moved = || flows.iter().any(|flow| flow.on >= first && flow.delta() != 0);
        if debt.issued < first && opening == 0 && !fell_due && !moved() {
            return;
        }
        let hands = Hands::of(life);
        let fixed = match (by, attribution) {
            (RankBy::Customer {}, _) => Some(Whose::Named(Some(&debt.customer))),
            (RankBy::Field { name }, _) => Some(Whose::Valued(self.finder.value(&debt.fields, &debt.customer, name))),
            (RankBy::Person {}, RankAttribution::AtIssue) => Some(hands.on(debt.issued)),
            (RankBy::Person {}, RankAttribution::AtDue) => Some(hands.on(end.due.min(last))),
            (RankBy::Person {}, RankAttribution::OfDay) => None,
        };
        let whose = |day: Date| fixed.unwrap_or_else(|| hands.on(day.max(debt.issued)));
        // What it is counted for: once for each who had it in the period.
        let from = if debt.issued < first { self.before } else { debt.issued };
        let changes = if fixed.is_none() { hands.changes(from, last) } else { Vec::new() };
        let mut counted = vec![whose(from)];
        counted.extend(changes.iter().map(|(_, (_, next))| *next));
        crate::order::sort_by_key(&mut counted, |whose| whose.key());
        counted.dedup();
        let amount = i128::from(end.amount.saturating_sub(end.waived));
        for one in counted {
            let tally = self.of(one);
            tally.debts = tally.debts.saturating_add(1);
            tally.amount = tally.amount.saturating_add(amount);
            let customer = tally.customers.entry(&debt.customer).or_default();
            *customer = customer.saturating_add(amount);
        }
        if debt.issued < first {
            let tally = self.of(whose(self.before));
            tally.opening = tally.opening.saturating_add(opening.into());
        } else {
            let tally = self.of(whose(debt.issued));
            tally.sales = tally.sales.saturating_add(life.start.open.into());
        }
        for flow in flows.iter().filter(|flow| flow.on >= first) {
            self.flow(flow, whose(flow.on));
        }
        for (day, (former, next)) in changes {
            // What happens on that day is of the new hand already.
            let open = i128::from(life.at(day.add_days(-1).unwrap_or(day)).open);
            let tally = self.of(former);
            tally.handed = tally.handed.saturating_sub(open);
            let tally = self.of(next);
            tally.handed = tally.handed.saturating_add(open);
        }
        let parts = end.parts(last);
        let tally = self.of(whose(last));
        tally.closing = tally.closing.plus(&parts);
        weigh(tally, parts.overdue, last.days_since(end.due));
        for slice in slices.left().filter(|slice| slice.on >= first) {
            weigh(self.of(whose(slice.on)), slice.amount.into(), slice.day.days_since(end.due));
        }
        if fell_due {
            let paid = slices.left().filter(|slice| slice.day <= end.due).map(|slice| i128::from(slice.amount));
            let tally = self.of(whose(end.due));
            tally.fell_due = tally.fell_due.saturating_add(amount);
            tally.on_time = tally.on_time.saturating_add(paid.fold(0, i128::saturating_add));
        }
    }

    fn flow(&mut self, flow: &Flow<'a>, whose: Whose<'a>) {
        let tally = self.of(whose);
        let sold = matches!(DebtMove::of(flow.act), Some(DebtMove::Changed | DebtMove::Credited | DebtMove::Canceled));
        if sold {
            tally.sales = tally.sales.saturating_add(flow.delta());
        }
        tally.collected = tally.collected.saturating_add(flow.collected.into());
    }
}
