//! Behavior (付款行为): how a customer paid, in figures that can all be checked by hand.
//!
//! One row for each customer, or group, and currency: how many days its debts took, how late they were, what is open
//! and overdue, what it buys, what it pays ahead, what it gets back, and how regularly it pays. Every share and mean is
//! an exact fraction; what cannot be said is absent, and never zero. Only the facts of a customer count: not its name,
//! its id, or the order of the records.
//!
//! By number, a debt took the days from its document to the day on which nothing was open any more. By amount, every
//! part that was paid counts with the days on which its money arrived.

mod days;
mod gather;
mod rules;

pub use days::DayFigures;
pub use rules::{BehaviorEach, BehaviorOf, BehaviorRules};

use crate::shape::Shape;
use crate::{Currency, CutOff, Fraction, Id, Money, Portfolio, Result};

/// How a customer paid, in one currency.
///
/// *Closed* is what was settled or given up in the window. Late charges and refunds are no sales and count nowhere here.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CustomerBehavior {
    /// The customer, or the top of the group.
    pub customer: Id,
    /// The currency of everything here.
    pub currency: Currency,
    /// How many customers are in it: 1, or those of the group that have anything in this currency.
    pub members: i64,
    /// How many debts, or documents, closed (已结清笔数).
    pub closed: i64,
    /// What they came to.
    pub amount: Money,
    /// What of it was given up (坏账).
    pub lost: Money,
    /// Days from the document to the day of settlement, of those settled (回款天数).
    #[shape(omit)]
    pub days_to_pay: Option<DayFigures>,
    /// Their mean, each paid part weighed by its amount (加权回款天数).
    #[shape(omit)]
    pub days_to_pay_by_amount: Option<Fraction>,
    /// Days from the due date, below zero if early; what was given up counts up to that day (逾期天数).
    #[shape(omit)]
    pub delay: Option<DayFigures>,
    /// The mean days late, where early counts as zero (平均拖欠天数).
    #[shape(omit)]
    pub days_delinquent: Option<Fraction>,
    /// The same, each part paid or given up weighed by its amount.
    #[shape(omit)]
    pub days_delinquent_by_amount: Option<Fraction>,
    /// How many were late (逾期次数).
    pub late: i64,
    /// The days they were late, together (逾期时长).
    pub late_days: i64,
    /// The share that was not late, by number (准时率).
    #[shape(omit)]
    pub on_time: Option<Fraction>,
    /// The share that was not late, by amount.
    #[shape(omit)]
    pub on_time_by_amount: Option<Fraction>,
    /// The mean delay of the five that closed last less that of all; above zero: getting worse. Absent up to five,
    /// where there is nothing to compare (趋势).
    #[shape(omit)]
    pub trend: Option<Fraction>,
    /// What is open at the cut-off (未付).
    pub open: Money,
    /// What of it is past due, without what is disputed and small residues (逾期未付).
    pub overdue: Money,
    /// How many days the oldest of that is past due (最长逾期).
    #[shape(omit)]
    pub oldest: Option<i64>,
    /// What of the open amount is disputed (争议).
    pub disputed: Money,
    /// Its share of what is open.
    #[shape(omit)]
    pub disputed_share: Option<Fraction>,
    /// What was bought in the window: invoiced, with agreed changes, less credit notes and what fell away, each on its
    /// own day (销售额).
    pub sales: Money,
    /// In how many months anything was invoiced.
    pub sales_months: i64,
    /// The mean sales of such a month, in minor units (月均销售).
    #[shape(omit)]
    pub monthly_sales: Option<Fraction>,
    /// The credit notes of the window (红字).
    pub credited: Money,
    /// Their share of what was invoiced, agreed changes included.
    #[shape(omit)]
    pub credited_share: Option<Fraction>,
    /// How many payments the bank took back in the window: each receipt once, those without a number at each debt
    /// (退票次数).
    pub bounced: i64,
    /// What money on account paid of the debts invoiced in the window.
    pub prepaid: Money,
    /// Its share of them (预收占比).
    #[shape(omit)]
    pub prepaid_share: Option<Fraction>,
    /// Money on account that may pay anything (可用预收).
    pub free_money: Money,
    /// Money on account that is set aside, asked back, a guarantee, expired, or of nobody known yet (占用预收).
    pub bound_money: Money,
    /// The money that arrived in the window and was not taken back by the bank (到账).
    pub received: Money,
    /// What was paid back in the window (退款).
    pub refunded: Money,
    /// Its share of what arrived.
    #[shape(omit)]
    pub refunded_share: Option<Fraction>,
    /// On how many days of the window money arrived.
    pub payment_days: i64,
    /// The days from each of these to the next: the median is the payment cycle, the rest its spread (付款周期).
    #[shape(omit)]
    pub payment_gaps: Option<DayFigures>,
}

/// How customers paid, as of a cut-off: a row for each customer, or group, and currency, in that order.
///
/// ```
/// use duebook::{BehaviorRules, Currency, CutOff, Debt, DebtEvent, Fraction, Money, Portfolio, customer_behavior};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut portfolio = Portfolio::default();
/// for (id, amount, paid) in [("INV-7", "1130.01", "2026-02-10"), ("INV-8", "2260.02", "2026-02-03")] {
///     let mut debt = Debt::new(id, "ACME", cny(amount)?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
///     debt.events.push(DebtEvent::paid(paid.parse()?, cny(amount)?));
///     portfolio.debts.push(debt);
/// }
/// let rows = customer_behavior(&portfolio, &CutOff::on("2026-03-01".parse()?), &BehaviorRules::default())?;
/// assert_eq!((rows[0].closed, rows[0].late, rows[0].late_days), (2, 1, 6));
/// // 36 days for a third of the money, 29 for the rest.
/// assert_eq!(rows[0].days_to_pay_by_amount, Fraction::of(94, 3));
/// assert_eq!(rows[0].on_time_by_amount, Fraction::of(2, 3));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Money that arrived is what the prepayments of the portfolio say, and what paid a debt directly if its receipt is not
/// among them.
///
/// # Errors
/// Those of [`Debt::check`](crate::Debt::check) and [`Prepayment::check`](crate::Prepayment::check), at the record;
/// `duplicate_id`; `group_cycle`; `number_out_of_range` for the window or the tolerance; those of the calendar;
/// `amount_too_large`.
pub fn customer_behavior(
    portfolio: &Portfolio,
    cut_off: &CutOff,
    rules: &BehaviorRules,
) -> Result<Vec<CustomerBehavior>> {
    gather::gather(portfolio, rules, cut_off)?.into_iter().map(gather::Facts::figures).collect()
}
