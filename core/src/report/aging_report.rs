//! The aging report (账龄分析): everything that is open at a cut-off, by age, and never a cent more or less.
//!
//! What is disputed, retention money that is not due, and money on account have columns of their own; what is left of
//! each debt stands in one bucket. The columns of a line add up to its balance, the lines to the totals, and the totals
//! to the ledger, on every basis and for every past day. A debt ages as a whole item of its plan: a part payment shrinks
//! it and does not move it.

mod columns;
mod convert;
mod keys;
mod oldest_first;
mod rules;

pub use rules::{AgingBasis, AgingBucket, AgingBy, AgingColumn, AgingMatching, AgingRules, AgingUnapplied, AgingWorth};

use crate::shape::Shape;
use crate::{Currency, CutOff, Money, Portfolio, Result, Value};

/// What is open by age, line by line, and in all.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AgingReport {
    /// A line for each group and currency, in this order; what belongs to no group first.
    pub lines: Vec<AgingLine>,
    /// The sum of the lines of each currency.
    pub totals: Vec<AgingLine>,
}

/// One line of an aging report: `not_due`, the buckets, `disputed`, `retention` and `unapplied` add up to `balance`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AgingLine {
    /// What the line is of: a customer, a project, an owner. Absent in totals, and for what has no such value.
    #[shape(omit)]
    pub group: Option<Value>,
    /// The currency.
    pub currency: Currency,
    /// What is below the first bucket (未到期).
    pub not_due: Money,
    /// One amount for each bucket of the rules.
    pub buckets: Vec<Money>,
    /// What is disputed, if that has its own column (有争议).
    pub disputed: Money,
    /// Retention money that is not due, if that has its own column (质保金).
    pub retention: Money,
    /// Money on account, zero or less, if that has its own column (未核销预收).
    pub unapplied: Money,
    /// Everything together: what the ledger says (余额).
    pub balance: Money,
    /// What debts are open, before money on account.
    pub open: Money,
    /// How many debts are open.
    pub items: i64,
    /// The most days past the basis date among the open debts in buckets.
    #[shape(omit)]
    pub oldest: Option<i64>,
}

/// The aging of a portfolio at a cut-off.
///
/// ```
/// use duebook::{AgingRules, Currency, CutOff, Debt, Money, Portfolio, Prepayment, aging_report};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut portfolio = Portfolio::default();
/// portfolio.debts.push(Debt::new("INV-7", "ACME", cny("1130.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?);
/// portfolio.debts.push(Debt::new("INV-8", "ACME", cny("450.02")?, "2026-03-01".parse()?, "2026-03-31".parse()?)?);
/// portfolio.prepayments.push(Prepayment::new("R-1", "ACME", cny("80.03")?, "2026-03-02".parse()?)?);
/// let report = aging_report(&portfolio, &CutOff::on("2026-03-07".parse()?), &AgingRules::standard())?;
/// let all = &report.totals[0];
/// assert_eq!((all.not_due, all.unapplied), (cny("450.02")?, cny("-80.03")?));
/// assert_eq!((all.buckets[1], all.oldest), (cny("1130.01")?, Some(31)));
/// assert_eq!(all.balance, cny("1500.00")?);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`Debt::check`](crate::Debt::check) and [`Prepayment::check`](crate::Prepayment::check), at the record;
/// `duplicate_id`; `too_many` beyond 100, `missing_field` and `number_out_of_range` for buckets with a gap, an
/// overlap or an end; `group_cycle`; `rate_missing`, `duplicate_quote` and those of [`convert()`](crate::convert) for an
/// amount that cannot be turned; `amount_too_large`.
pub fn aging_report(portfolio: &Portfolio, cut_off: &CutOff, rules: &AgingRules) -> Result<AgingReport> {
    let limits = rules.limits()?;
    rules.check_worth()?;
    portfolio.unique()?;
    let keys = keys::Keys::of(portfolio, rules, cut_off)?;
    let open = match rules.matching {
        AgingMatching::AsMatched => columns::as_matched(portfolio, rules, cut_off)?,
        AgingMatching::OldestFirst => oldest_first::oldest_first(portfolio, rules, cut_off)?,
    };
    let sums = columns::place(&open, &keys, &limits);
    convert::report(sums, &keys, &limits, rules)
}
