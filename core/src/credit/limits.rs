//! Credit limits (信用额度): what a customer may owe by its grade and its sales, moved with care.

use std::collections::{BTreeMap, BTreeSet};

use super::order_request::check_limits;
use crate::shape::Shape;
use crate::{
    CreditGrade, CreditLimit, CreditPolicy, Currency, CustomerGrade, CutOff, Date, GradeContext, GradeRun, Id,
    ItemKind, LimitReason, Money, Portfolio, Result, grades,
};

/// The limit of a customer in one currency, as a review would set it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LimitProposal {
    /// The customer.
    pub customer: Id,
    /// Its grade.
    pub grade: CreditGrade,
    /// What the policy says: the average sales of a month over the days of credit, times the factor of the grade.
    /// Absent: it is rated and has no sales, so that nothing can be said.
    #[shape(omit)]
    pub target: Option<Money>,
    /// The limit now. Absent: it has none in this currency.
    #[shape(omit)]
    pub present: Option<Money>,
    /// What it owes now.
    pub owed: Money,
    /// The limit from now on. Absent: nothing can be said, and there was none.
    #[shape(omit)]
    pub limit: Option<Money>,
    /// The days of credit (账期).
    pub term_days: i64,
    /// The day of the next review.
    pub review: Date,
    /// Whether somebody must approve going below what is owed (待审批降额).
    pub approval: bool,
    /// Why the limit is not simply the target.
    #[shape(omit)]
    pub reasons: Vec<LimitReason>,
}

/// Proposes a limit for every customer and currency in which it has sales, debts or a limit, in the order of their ids.
///
/// The base is the average of what was billed in a month, over the months of the last twelve in which something was,
/// times the usual days of credit in thirtieths. A limit rises by at most a quarter in a review, and only if it has
/// stood for six months and there are six observations; it falls at once, but not below what is owed without approval.
///
/// ```
/// use duebook::{CreditPolicy, Currency, CutOff, Debt, GradeContext, Money, Portfolio, credit_limits};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let policy = CreditPolicy { starter: vec![cny("5000.00")?], ..CreditPolicy::default() };
/// let debt = Debt::new("INV-1", "ACME", cny("9000.01")?, "2026-03-05".parse()?, "2026-04-04".parse()?)?;
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let cut_off = CutOff::on("2026-03-31".parse()?);
/// let limits = credit_limits(&portfolio, &cut_off, &policy, &GradeContext::default(), &[])?;
/// // Too new to be rated: it starts small.
/// assert_eq!((limits[0].limit, limits[0].owed), (Some(cny("5000.00")?), cny("9000.01")?));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`CreditPolicy::check`] and of [`grades`]; `amount_negative` and `duplicate_id` for the limits;
/// `amount_too_large`.
pub fn credit_limits(
    portfolio: &Portfolio,
    cut_off: &CutOff,
    policy: &CreditPolicy,
    context: &GradeContext,
    limits: &[CreditLimit],
) -> Result<Vec<LimitProposal>> {
    policy.check().map_err(|e| e.at("policy"))?;
    check_limits(limits)?;
    let run = grades(portfolio, cut_off, &policy.grading, context)?;
    let sales = Sales::of(portfolio, cut_off)?;
    propose(&run, &sales, cut_off, policy, limits)
}

/// What was billed and what is owed, by customer and currency.
pub(super) struct Sales<'a> {
    /// The sum of the last twelve months, and the months in which something was billed.
    billed: BTreeMap<(&'a Id, Currency), (i128, BTreeSet<i64>)>,
    owed: BTreeMap<(&'a Id, Currency), i128>,
}

impl<'a> Sales<'a> {
    pub(super) fn of(portfolio: &'a Portfolio, cut_off: &CutOff) -> Result<Self> {
        let mut sales = Self { billed: BTreeMap::new(), owed: BTreeMap::new() };
        let from = cut_off.on.add_months(-12).unwrap_or(cut_off.on);
        for (position, debt) in portfolio.debts.iter().enumerate() {
            if !cut_off.sees(debt.issued, debt.entered) {
                continue;
            }
            let standing = debt.standing(cut_off).map_err(|e| e.at_index("debts", position).at("portfolio"))?;
            let key = (&debt.customer, debt.amount.currency());
            if debt.kind != ItemKind::WrittenOff && !standing.open.is_zero() {
                let owed = sales.owed.entry(key).or_default();
                *owed = owed.saturating_add(standing.open.minor().into());
            }
            // A charge or a refund is no sale, and what was credited or fell away was none.
            let net = standing.amount.minor().saturating_sub(standing.credited.minor());
            let net = net.saturating_sub(standing.canceled.minor());
            let sale = matches!(debt.kind, ItemKind::Ordinary | ItemKind::WrittenOff);
            if sale && net > 0 && debt.issued > from {
                let (sum, months) = sales.billed.entry(key).or_default();
                *sum = sum.saturating_add(net.into());
                let month = i64::from(debt.issued.year()).saturating_mul(12);
                months.insert(month.saturating_add(debt.issued.month().into()));
            }
        }
        Ok(sales)
    }

    pub(super) fn owed(&self, customer: &'a Id, currency: Currency) -> Result<Money> {
        Money::from_i128(self.owed.get(&(customer, currency)).copied().unwrap_or(0), currency)
    }
}

pub(super) fn propose<'a>(
    run: &'a GradeRun,
    sales: &Sales<'a>,
    cut_off: &CutOff,
    policy: &CreditPolicy,
    limits: &'a [CreditLimit],
) -> Result<Vec<LimitProposal>> {
    let known: BTreeMap<&Id, &CustomerGrade> = run.customers.iter().map(|grade| (&grade.customer, grade)).collect();
    let limits: BTreeMap<(&Id, Currency), &CreditLimit> =
        limits.iter().map(|limit| ((&limit.customer, limit.amount.currency()), limit)).collect();
    let keys: BTreeSet<(&Id, Currency)> =
        sales.billed.keys().chain(sales.owed.keys()).chain(limits.keys()).copied().collect();
    let mut proposals = Vec::with_capacity(keys.len());
    for (customer, currency) in keys {
        let (grade, observations) =
            known.get(customer).map_or((CreditGrade::NotRated, 0), |known| (known.grade, known.observations));
        let billed = sales.billed.get(&(customer, currency));
        let review = Review {
            policy,
            cut_off,
            grade,
            observations,
            target: target(policy, grade, currency, billed)?,
            present: limits.get(&(customer, currency)).copied(),
            owed: sales.owed(customer, currency)?,
        };
        proposals.push(review.propose(customer)?);
    }
    Ok(proposals)
}

/// What the policy says, before any care.
fn target(
    policy: &CreditPolicy,
    grade: CreditGrade,
    currency: Currency,
    billed: Option<&(i128, BTreeSet<i64>)>,
) -> Result<Option<Money>> {
    let terms = policy.terms(grade);
    if grade == CreditGrade::NotRated {
        let starter = policy.starter.iter().find(|amount| amount.currency() == currency);
        return Ok(Some(starter.copied().unwrap_or(Money::zero(currency))));
    }
    if terms.limit_factor == 0 {
        return Ok(Some(Money::zero(currency)));
    }
    let Some((sum, months)) = billed else { return Ok(None) };
    let months = i128::try_from(months.len()).unwrap_or(i128::MAX);
    let product = sum.saturating_mul(policy.base_days.into()).saturating_mul(terms.limit_factor.into());
    let by = months.saturating_mul(30).saturating_mul(crate::GradePolicy::WHOLE.into());
    Money::from_i128(product.checked_div(by).unwrap_or(0), currency).map(Some)
}

/// One limit under review.
struct Review<'a> {
    policy: &'a CreditPolicy,
    cut_off: &'a CutOff,
    grade: CreditGrade,
    observations: i64,
    target: Option<Money>,
    present: Option<&'a CreditLimit>,
    owed: Money,
}

impl Review<'_> {
    fn propose(&self, customer: &Id) -> Result<LimitProposal> {
        let currency = self.owed.currency();
        let mut reasons = Vec::new();
        let present = self.present.map(|limit| limit.amount);
        let mut approval = false;
        let limit = match (self.target, self.present) {
            (None, _) => {
                reasons.push(LimitReason::NoSales {});
                present
            }
            (Some(target), None) => Some(target),
            (Some(target), Some(limit)) if target.minor() > limit.amount.minor() => {
                Some(self.raised(target, limit, &mut reasons)?)
            }
            (Some(target), Some(limit)) => {
                // Down at once, but what is owed already is not taken back without somebody's word.
                let floor = self.owed.minor().min(limit.amount.minor());
                if target.minor() < floor {
                    approval = true;
                    let owed = Money::new(floor, currency)?;
                    reasons.push(LimitReason::BelowExposure { target, owed });
                    Some(owed)
                } else {
                    Some(target)
                }
            }
        };
        Ok(LimitProposal {
            customer: customer.clone(),
            grade: self.grade,
            target: self.target,
            present,
            owed: self.owed,
            limit,
            term_days: self.policy.days(self.grade),
            review: self.cut_off.on.add_months(self.policy.terms(self.grade).review_months)?,
            approval,
            reasons,
        })
    }

    fn raised(&self, target: Money, limit: &CreditLimit, reasons: &mut Vec<LimitReason>) -> Result<Money> {
        let policy = self.policy;
        let earliest = limit.since.map(|since| since.add_months(policy.raise_months)).transpose()?;
        if let Some(from) = earliest.filter(|from| self.cut_off.on < *from) {
            reasons.push(LimitReason::TooSoon { from });
        }
        if self.observations < policy.raise_items {
            reasons.push(LimitReason::TooFewItems { found: self.observations, needed: policy.raise_items });
        }
        if !reasons.is_empty() {
            return Ok(limit.amount);
        }
        let more = i128::from(limit.amount.minor()).saturating_mul(policy.raise_most.into());
        let more = more.div_euclid(crate::GradePolicy::WHOLE.into());
        let most = i128::from(limit.amount.minor()).saturating_add(more);
        // A quarter of nothing is nothing: from there a customer starts as a new one does.
        let starter = policy.starter.iter().find(|amount| amount.currency() == target.currency());
        let most = most.max(starter.map_or(0, Money::minor).into());
        if i128::from(target.minor()) <= most {
            return Ok(target);
        }
        let limited = Money::from_i128(most, target.currency())?;
        reasons.push(LimitReason::RaisedInSteps { target, most: limited });
        Ok(limited)
    }
}
