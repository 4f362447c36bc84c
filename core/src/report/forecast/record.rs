//! What a forecast is given beside the portfolio, and what it says.

use crate::reason::ForecastReason;
use crate::shape::Shape;
use crate::{Currency, Date, Id, Money};

/// Money that is planned and not owed yet: a line of a payment plan, an order that will be billed (收款计划).
///
/// It counts only as far as no debt and no money on account stands for it already: a debt of the same customer whose
/// id or document is `document`, then any debt or money whose field `contract` is `contract`. Each debt stands for so
/// much of the plan as it came to, once.
///
/// ```
/// use duebook::{Currency, CutOff, Debt, Field, ForecastRules, Id, Money, PlannedCash, Portfolio, forecast_cash};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut debt = Debt::new("INV-1", "ACME", cny("300.01")?, "2026-03-02".parse()?, "2026-04-01".parse()?)?;
/// debt.fields.push(Field::text("contract", "K-7")?);
/// let planned = PlannedCash {
///     id: Id::new("K-7/1")?, customer: Id::new("ACME")?, amount: cny("1000.00")?, day: "2026-04-10".parse()?,
///     document: None, contract: Some(Id::new("K-7")?),
/// };
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let found = forecast_cash(&portfolio, &CutOff::on("2026-03-15".parse()?), &ForecastRules::default(), &[planned])?;
/// assert_eq!(found.rows[0].open.amount(), "1000.00");          // 300.01 owed, and 699.99 still to be billed
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PlannedCash {
    /// The plan line, once in a call.
    pub id: Id,
    /// The customer who will owe it.
    pub customer: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// The day it will be due.
    pub day: Date,
    /// The document that will ask for it, or asks for it already.
    #[shape(omit)]
    pub document: Option<Id>,
    /// The contract it belongs to.
    #[shape(omit)]
    pub contract: Option<Id>,
}

/// Cash to come, by period and currency, and of each item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CashForecast {
    /// The periods, one after the other.
    pub periods: Vec<ForecastPeriod>,
    /// One row for each currency, in their order.
    pub rows: Vec<ForecastRow>,
    /// What is expected of each debt, in the order of the debts, then of each plan line.
    pub items: Vec<ForecastItem>,
    /// What of the plan does not count, because a debt or money stands for it.
    pub covered: Vec<CoveredPlan>,
}

/// A period of a forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForecastPeriod {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// The cash of one currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForecastRow {
    /// The currency.
    pub currency: Currency,
    /// What is open and planned: the expected amounts of all periods and beyond come to it exactly.
    pub open: Money,
    /// One cell for each period.
    pub cells: Vec<ForecastCell>,
    /// After the last period, or never.
    pub beyond: ForecastCell,
    /// How much wider the past was than items that know nothing of each other would have it, in thousandths: 1000 is
    /// as wide. Absent: there is not enough past to say, and the items of a customer are taken to be paid together.
    #[shape(omit)]
    pub spread: Option<i64>,
}

/// What is expected of one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForecastCell {
    /// What is expected (期望值).
    pub expected: Money,
    /// In one case of ten it is less (P10).
    pub low: Money,
    /// In one case of ten it is more (P90).
    pub high: Money,
    /// What would come if everything came on its due day, and what is overdue at once: the plan to compare with.
    pub contractual: Money,
}

/// What an item of a forecast is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum ForecastSource {
    /// A debt (应收账款).
    Owed,
    /// Planned money (计划收款).
    Planned,
}

/// What is expected of one item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForecastItem {
    /// The debt or the plan line.
    pub id: Id,
    /// The customer.
    pub customer: Id,
    /// Which of the two it is.
    pub source: ForecastSource,
    /// What is open of it, or what of the plan counts.
    pub open: Money,
    /// When it is due, moved to a business day.
    pub due: Date,
    /// What is expected in each period.
    pub expected: Vec<Money>,
    /// What is expected later, or never.
    pub beyond: Money,
    /// In one case of ten it is paid by this day. Absent, as the other two: later than all that is known.
    #[shape(omit)]
    pub early: Option<Date>,
    /// In half of the cases it is paid by this day. The days are those of the part that is not disputed, if any.
    #[shape(omit)]
    pub likely: Option<Date>,
    /// In nine cases of ten it is paid by this day.
    #[shape(omit)]
    pub late: Option<Date>,
    /// Why.
    pub reasons: Vec<ForecastReason>,
}

/// A plan line for which something else stands, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CoveredPlan {
    /// The plan line.
    pub plan: Id,
    /// How much of it does not count.
    pub amount: Money,
    /// The debts and the money that stand for it, the earliest first.
    pub by: Vec<Id>,
}
