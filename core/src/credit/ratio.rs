//! Ratios of a portfolio (应收账款指标): days sales outstanding in its four forms, how much of what could be collected
//! was, what came in on time, and how debts roll from one age to the next; month by month.
//!
//! All amounts of one currency, tax where the debts have it: in what is open and in the sales alike. *Sales* are what
//! was invoiced in a month with agreed changes, less credit notes and what fell away, each on its own day. Late charges
//! and refunds are no sales and are left out on both sides; so is money on account, which is no negative receivable.
//! A ratio whose divisor is zero is absent.

mod collect;
mod derive;
mod frame;

use crate::credit::ObservationRules;
use crate::shape::Shape;
use crate::{Currency, CutOff, Date, Field, Fraction, Money, Portfolio, Result};

/// What the ratios are made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RatioRules {
    /// How many months, the last being that of the cut-off, 1 to 120.
    #[shape(omit = 12)]
    pub months: i64,
    /// The calendar on which due dates move.
    #[shape(omit)]
    pub observation: ObservationRules,
    /// From this day on all sales are in the portfolio. What was invoiced before is an opening balance: open, and no
    /// sale. Absent: the portfolio has the whole history.
    #[shape(omit)]
    pub sales_from: Option<Date>,
    /// Debts with this field are payments agreed ahead (预付款); absent: none are, and they have no rate.
    #[shape(omit)]
    pub agreed_ahead: Option<Field>,
}

/// The ratios of one currency in one month.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PortfolioRatios {
    /// The currency.
    pub currency: Currency,
    /// The first day of the month.
    pub from: Date,
    /// Its last day, or the cut-off within it.
    pub to: Date,
    /// What was sold in it.
    pub sales: Money,
    /// What was open before its first day (期初应收).
    pub opening: Money,
    /// What is open at its end (期末应收).
    pub closing: Money,
    /// What of that is not past due.
    pub not_due: Money,
    /// What money paid of debts in it, less what was taken back; netting is not money (本期回款).
    pub collected: Money,
    /// The money that arrived in it, prepayments included (本期到账).
    pub received: Money,
    /// Days sales outstanding, simple: closing / sales x days of the month (应收账款周转天数).
    #[shape(omit)]
    pub dso: Option<Fraction>,
    /// The same over three months, or those there are.
    #[shape(omit)]
    pub dso_three_months: Option<Fraction>,
    /// By exhaustion: whole months of sales are taken off what is open, the latest first, and their days added; the
    /// last in proportion (倒推法).
    #[shape(omit)]
    pub dso_countback: Option<Fraction>,
    /// True days: what is open, by its age, over what was invoiced in the month it is of; the sum over these months. In
    /// millionths of a day, each month rounded down: there is no common denominator. Absent if an opening balance is
    /// open: what was invoiced in its month is not known.
    #[shape(omit)]
    pub dso_true_millionths: Option<i64>,
    /// Simple days of what is not past due (最佳周转天数).
    #[shape(omit)]
    pub dso_best: Option<Fraction>,
    /// Average days delinquent: simple less best (平均逾期天数).
    #[shape(omit)]
    pub days_delinquent: Option<Fraction>,
    /// Collection effectiveness, 1 being all that could be collected; neither cut at 0 nor at 1 (催收有效性).
    #[shape(omit)]
    pub effectiveness: Option<Fraction>,
    /// Turnovers in a year: 365 / simple days (周转率).
    #[shape(omit)]
    pub turnover: Option<Fraction>,
    /// What was collected of what was open before and sold (回款率).
    #[shape(omit)]
    pub collected_share: Option<Fraction>,
    /// What was paid on or before its due date of what fell due (回款及时率).
    #[shape(omit)]
    pub on_time_share: Option<Fraction>,
    /// What arrived to what was sold; prepayments are in it (销售回款比).
    #[shape(omit)]
    pub received_to_sales: Option<Fraction>,
    /// What was not paid on its day of what was agreed to be paid ahead and fell due (预付款逾期率).
    #[shape(omit)]
    pub ahead_overdue_share: Option<Fraction>,
    /// How what was open before the month rolled on: not due, 1–30, 31–60 and 61–90 days past due, in this order
    /// (账龄迁徙).
    pub rolls: Vec<RollRate>,
    /// What to know when reading these figures.
    pub flags: Vec<RatioFlag>,
}

/// How one age rolled on to the next within a month.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct RollRate {
    /// What stood in this age at the end of the month before.
    pub before: Money,
    /// What stands in the next age at the end of this month; after 61–90 comes 91–120.
    pub after: Money,
    /// The share (迁徙率).
    #[shape(omit)]
    pub rate: Option<Fraction>,
    /// What of `before` has been due for more than 90 days by the cut-off, whether it was paid or not.
    pub ripe: Money,
    /// What of that was still open on its 91st day.
    pub reached: Money,
    /// The share that reached more than 90 days.
    #[shape(omit)]
    pub reached_share: Option<Fraction>,
}

/// What to know when reading ratios.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum RatioFlag {
    /// The month is not over at the cut-off: its days are those until then.
    PartialMonth,
    /// Nothing was sold, or less than was credited: there are no simple days.
    NoSales,
    /// The history is shorter than three months.
    ShortHistory,
    /// More is open than was sold since sales are known: the days counted back are all there are, and too few.
    HistoryUsedUp,
    /// Prepayments are in the money that arrived.
    PrepaymentsReceived,
    /// Something was settled without money; it is in no rate of collection.
    SettledWithoutMoney,
}

impl Default for RatioRules {
    fn default() -> Self {
        Self { months: 12, observation: ObservationRules::default(), sales_from: None, agreed_ahead: None }
    }
}

/// The ratios of a portfolio, month by month: by currency, then by month, the earliest first. Everything is read at the
/// cut-off; a payment taken back within the series was there until it was taken back.
///
/// ```
/// use duebook::{Currency, CutOff, Debt, DebtEvent, Fraction, Money, Portfolio, RatioRules, portfolio_ratios};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut portfolio = Portfolio::default();
/// for (id, amount) in [("INV-7", "600.03"), ("INV-8", "300.01")] {
///     portfolio.debts.push(Debt::new(id, "ACME", cny(amount)?, "2026-01-05".parse()?, "2026-02-04".parse()?)?);
/// }
/// portfolio.debts[0].events.push(DebtEvent::paid("2026-01-30".parse()?, cny("600.02")?));
/// let rules = RatioRules { months: 1, ..RatioRules::default() };
/// let january = &portfolio_ratios(&portfolio, &CutOff::on("2026-01-31".parse()?), &rules)?[0];
/// // 300.02 open of 900.04 sold, in 31 days; nothing of it is past due.
/// assert_eq!(january.dso, Fraction::of(30_002 * 31, 90_004));
/// assert_eq!((january.dso_best, january.days_delinquent), (january.dso, Fraction::of(0, 1)));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`Debt::check`](crate::Debt::check) and [`Prepayment::check`](crate::Prepayment::check), at the record;
/// `duplicate_id`; `number_out_of_range` for the months or the tolerance; `date_out_of_range` for months before the
/// first date there is; those of the calendar; `amount_too_large`.
pub fn portfolio_ratios(portfolio: &Portfolio, cut_off: &CutOff, rules: &RatioRules) -> Result<Vec<PortfolioRatios>> {
    let frame = frame::Frame::new(rules, cut_off)?;
    let mut rows = Vec::new();
    for (currency, sums) in collect::collect(portfolio, &frame)? {
        for place in frame.places() {
            rows.push(derive::ratios(&frame, currency, &sums, place)?);
        }
    }
    Ok(rows)
}
