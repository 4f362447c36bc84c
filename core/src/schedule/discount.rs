//! Terms of discounts for early payment (现金折扣条件).

use super::status::part_of;
use crate::calendar::{Date, Step, walk};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Discount, Error, Money, Percent, Result, Rounding};

/// The discounts a customer is offered, as data: "2/10, 1/20, net 30" has two steps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DiscountTerms {
    /// The steps, 1 to 16, in any order.
    pub steps: Vec<DiscountStep>,
    /// What the percentages are of.
    pub base: DiscountBase,
    /// How the discount, and the tax in it, is rounded to the minor unit.
    pub rounding: Rounding,
}

/// One step: paying by a day saves a percentage.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DiscountStep {
    /// From the day of issue to the last day of the discount: ten days; or one month, then the 10th.
    pub until: Vec<Step>,
    /// How much is saved.
    pub percent: Percent,
}

/// What a discount is a percentage of. The systems in use disagree, so there is no default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum DiscountBase {
    /// Of net amount and tax together; the tax is then corrected (Odoo "included", ERPNext).
    Gross,
    /// Of the net amount alone; the tax stays (Odoo "excluded"; also where the tax was computed on the reduced
    /// amount from the start).
    Net,
    /// Of the tax alone.
    Tax,
}

/// What discounts are computed for: one invoice, one installment, one tax group of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DiscountRequest {
    /// What is to be paid, tax included; zero or more.
    pub gross: Money,
    /// The tax in it; absent: none.
    #[shape(omit)]
    pub tax: Option<Money>,
    /// A part of the net amount that takes no discount, such as freight (iDempiere); absent: none.
    #[shape(omit)]
    pub excluded: Option<Money>,
    /// The day of issue, from which the steps count.
    pub issued: Date,
    /// The terms.
    pub terms: DiscountTerms,
}

/// A discount as it is offered on the day of issue. `discount` is frozen on the receivable.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DiscountOffer {
    /// The last day (inclusive), and how much less is to be paid.
    pub discount: Discount,
    /// The percentage.
    pub percent: Percent,
    /// What it was taken of.
    pub base: Money,
    /// The part of the discount that lowers the net amount.
    pub net: Money,
    /// The part of the discount that lowers the tax.
    pub tax: Money,
}

impl DiscountTerms {
    /// The most steps.
    pub const MOST_STEPS: usize = 16;
}

/// The discounts of an item, computed once when it is issued: a later change of the terms does not touch them.
///
/// ```
/// use duebook::{Currency, DiscountBase, DiscountRequest, DiscountStep, DiscountTerms, Money, Rounding, Step, discounts};
///
/// let cny = Currency::new("CNY")?;
/// let step = |days, percent: &str| {
///     Ok::<_, duebook::Error>(DiscountStep { until: vec![Step::Days { days }], percent: percent.parse()? })
/// };
/// let offers = discounts(&DiscountRequest {
///     gross: Money::parse("1130.07", cny)?,
///     tax: Some(Money::parse("130.01", cny)?),
///     excluded: None,
///     issued: "2028-02-19".parse()?,
///     terms: DiscountTerms {
///         steps: vec![step(10, "2")?, step(20, "1")?],
///         base: DiscountBase::Gross,
///         rounding: Rounding::HalfUp,
///     },
/// })?;
/// let first = &offers[0];
/// assert_eq!((first.discount.until, first.discount.amount.amount()), ("2028-02-29".parse()?, "22.60".into()));
/// assert_eq!((first.net.amount(), first.tax.amount()), ("20.00".into(), "2.60".into()));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The discount is rounded as a whole, then the tax in it; the net part is the rest, so the two always add up.
/// The answer is in the order of the last days. Left out are steps that nobody can take: those that round to zero
/// or leave nothing to pay, whose last day lies before the day of issue, or that another step beats in both day
/// and amount.
///
/// # Errors
/// `amount_negative` at `gross`; `currency_mismatch` or `part_exceeds_whole` at `tax` or `excluded`; `empty` or
/// `too_many` at `terms.steps`; those of [`walk`] at `terms.steps[0].until`.
pub fn discounts(request: &DiscountRequest) -> Result<Vec<DiscountOffer>> {
    let DiscountRequest { gross, issued, terms, .. } = request;
    if gross.is_negative() {
        return Err(Error::from(ErrorKind::AmountNegative { amount: *gross }).at("gross"));
    }
    let zero = Money::zero(gross.currency());
    let tax = request.tax.unwrap_or(zero);
    part_of(tax, *gross).map_err(|e| e.at("tax"))?;
    let excluded = request.excluded.unwrap_or(zero);
    let net = gross.minus(tax)?;
    part_of(excluded, net).map_err(|e| e.at("excluded"))?;
    let net = net.minus(excluded)?;
    let (net, tax) = match terms.base {
        DiscountBase::Gross => (net, tax),
        DiscountBase::Net => (net, zero),
        DiscountBase::Tax => (zero, tax),
    };
    let base = net.plus(tax)?;
    check_steps(terms)?;
    let mut offers = Vec::with_capacity(terms.steps.len());
    for (position, DiscountStep { until, percent }) in terms.steps.iter().enumerate() {
        let here = |e: Error| e.at("until").at_index("steps", position).at("terms");
        let until = walk(*issued, until).map_err(here)?;
        let amount = base.percent(*percent, terms.rounding)?.value;
        let tax = tax.percent(*percent, terms.rounding)?.value;
        let discount = Discount { until, amount };
        if until >= *issued && !amount.is_zero() && amount.compare(*gross)?.is_lt() {
            offers.push(DiscountOffer { discount, percent: *percent, base, net: amount.minus(tax)?, tax });
        }
    }
    Ok(undominated(offers))
}

fn check_steps(terms: &DiscountTerms) -> Result<()> {
    let found = count(terms.steps.len());
    let limit = count(DiscountTerms::MOST_STEPS);
    let refused = match found {
        0 => ErrorKind::Empty {},
        found if found > limit => ErrorKind::TooMany { found, limit },
        _ => return Ok(()),
    };
    Err(Error::from(refused).at("steps").at("terms"))
}

/// The offers by their last day, without those that are worth less than a later one.
fn undominated(mut offers: Vec<DiscountOffer>) -> Vec<DiscountOffer> {
    // From the last day backwards, the largest of a day first: an offer stays if it is worth more than all before.
    crate::order::sort_by_key(&mut offers, |offer| {
        std::cmp::Reverse((offer.discount.until, offer.discount.amount.minor()))
    });
    let mut best = 0;
    offers.retain(|offer| {
        let better = offer.discount.amount.minor() > best;
        best = best.max(offer.discount.amount.minor());
        better
    });
    offers.reverse();
    offers
}

/// The largest discount that a payment on that day still takes and that leaves something to pay; of equal ones
/// that with the latest day.
pub(crate) fn best_on(discounts: &[Discount], day: Date, open: Money) -> Option<&Discount> {
    let fits = |discount: &&Discount| {
        discount.until >= day && discount.amount.currency() == open.currency() && discount.amount.minor() < open.minor()
    };
    let size = |discount: &&Discount| (discount.amount.minor(), discount.until);
    discounts.iter().filter(fits).filter(|d| d.amount.minor() > 0).max_by_key(size)
}
