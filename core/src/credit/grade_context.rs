//! What bears on grades beside the portfolio: the grades before, those set by hand, and orders of customers that prepay.

use crate::error::ErrorKind;
use crate::keyed::Keyed;
use crate::shape::Shape;
use crate::{CreditGrade, Date, Error, FundingCounts, Id, PreviousGrade, Result};

/// What bears on grades beside the portfolio.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct GradeContext {
    /// The grades of the run before, as [`CustomerGrade::kept`] gave them; each customer at most once.
    #[shape(omit)]
    pub previous: Vec<PreviousGrade>,
    /// Grades set by hand; at most one in force for a customer.
    #[shape(omit)]
    pub overrides: Vec<GradeOverride>,
    /// Orders of customers that prepay; each customer at most once.
    #[shape(omit)]
    pub funding: Vec<CustomerFunding>,
}

/// A grade set by hand (人工调整). The computed grade keeps running beside it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct GradeOverride {
    /// The customer.
    pub customer: Id,
    /// The grade.
    pub grade: CreditGrade,
    /// Who answers for it.
    pub owner: Id,
    /// Why; not empty.
    pub reason: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// The orders of a customer that prepays.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CustomerFunding {
    /// The customer.
    pub customer: Id,
    /// Its orders.
    pub counts: FundingCounts,
}

/// What stands beside the portfolio, by customer.
pub(super) struct Beside<'a> {
    pub(super) previous: Keyed<Id, &'a PreviousGrade>,
    pub(super) overrides: Keyed<Id, &'a GradeOverride>,
    pub(super) funding: Keyed<Id, &'a FundingCounts>,
    /// The orders of all customers that prepay.
    pub(super) all: FundingCounts,
}

impl<'a> Beside<'a> {
    /// Reads the context for a day.
    pub(super) fn read(context: &'a GradeContext, on: Date) -> Result<Self> {
        let (mut previous, mut overrides, mut funding) = (Keyed::default(), Keyed::default(), Keyed::default());
        let before = |on: Date, earliest: Date, field: &str| {
            let refused = ErrorKind::BeforeDocument { on, earliest };
            if on < earliest { Err(Error::from(refused).at(field)) } else { Ok(()) }
        };
        for (position, one) in context.previous.iter().enumerate() {
            before(on, one.on, "on").map_err(|e| e.at_index("previous", position))?;
            once(previous.insert(one.customer.clone(), one).is_some(), &one.customer, "previous", position, || {
                context.previous.iter().position(|other| other.customer == one.customer)
            })?;
        }
        for (position, one) in context.overrides.iter().enumerate() {
            before(one.until, one.from, "until").map_err(|e| e.at_index("overrides", position))?;
            if one.reason.trim().is_empty() {
                return Err(Error::from(ErrorKind::Empty {}).at("reason").at_index("overrides", position));
            }
            if one.from <= on && on <= one.until {
                let twice = overrides.insert(one.customer.clone(), one).is_some();
                once(twice, &one.customer, "overrides", position, || {
                    context
                        .overrides
                        .iter()
                        .position(|other| other.customer == one.customer && other.from <= on && on <= other.until)
                })?;
            }
        }
        let mut all = FundingCounts::default();
        for (position, one) in context.funding.iter().enumerate() {
            one.counts.check().map_err(|e| e.at("counts").at_index("funding", position))?;
            once(
                funding.insert(one.customer.clone(), &one.counts).is_some(),
                &one.customer,
                "funding",
                position,
                || context.funding.iter().position(|other| other.customer == one.customer),
            )?;
            all.orders = all.orders.saturating_add(one.counts.orders);
            all.funded = all.funded.saturating_add(one.counts.funded);
            all.refunds = all.refunds.saturating_add(one.counts.refunds);
        }
        Ok(Self { previous, overrides, funding, all })
    }
}

fn once(twice: bool, id: &Id, list: &str, at: usize, first: impl FnOnce() -> Option<usize>) -> Result<()> {
    if !twice {
        return Ok(());
    }
    let refused = ErrorKind::DuplicateId { id: id.clone(), first: crate::error::count(first().unwrap_or(0)) };
    Err(Error::from(refused).at("customer").at_index(list, at))
}

impl FundingCounts {
    /// At most as many orders as there are records.
    fn check(&self) -> Result<()> {
        let within = |field: &str, found: i64, max: i64| {
            let refused = ErrorKind::NumberOutOfRange { found, min: 0, max };
            if (0..=max).contains(&found) { Ok(()) } else { Err(Error::from(refused).at(field)) }
        };
        within("orders", self.orders, 10_000_000)?;
        within("funded", self.funded, self.orders)?;
        within("refunds", self.refunds, 10_000_000)
    }
}
