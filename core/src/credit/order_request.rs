//! What an order check is asked (信用检查请求): the order, where it is checked, and what is known beside the portfolio.

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{
    CheckPoint, CreditGrade, CreditLimit, CutOff, Date, Error, Id, Money, NotCounted, Quote, Result, SalesDocument,
    SecuredAmount,
};

/// The order that is checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CreditOrder {
    /// The order.
    pub id: Id,
    /// Who orders.
    pub customer: Id,
    /// What it comes to, more than zero.
    pub amount: Money,
    /// Its days of credit. Absent: as the grade allows.
    #[shape(omit)]
    pub term_days: Option<i64>,
    /// The version of the document, rising with each change.
    #[shape(omit = 1)]
    pub version: i64,
    /// How often it was opened. An order that was closed and opened again is a new one.
    #[shape(omit = 1)]
    pub opening: i64,
}

/// Money that is there and does not count.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BlockedMoney {
    /// The money.
    pub prepayment: Id,
    /// Why.
    pub cause: NotCounted,
}

/// That an order was released. Give it to the next check of the same order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReleaseToken {
    /// The order.
    pub order: Id,
    /// Up to which amount.
    pub amount: Money,
    /// The version of the document.
    pub version: i64,
    /// How often it had been opened.
    pub opening: i64,
    /// Its days of credit.
    #[shape(omit)]
    pub term_days: Option<i64>,
    /// When.
    pub on: Date,
    /// The last day on which the release holds.
    pub until: Date,
}

/// What an order check needs to know beside the portfolio. Records of customers that have no part in it may stand there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct OrderCheckRequest {
    /// The order.
    pub order: CreditOrder,
    /// As of when.
    pub cut_off: CutOff,
    /// Where it is checked.
    #[shape(omit)]
    pub point: CheckPoint,
    /// The grade of the customer. Absent: not rated.
    #[shape(omit)]
    pub grade: Option<CreditGrade>,
    /// Orders, deliveries and invoices; the order itself may be among them and is not counted twice.
    #[shape(omit)]
    pub documents: Vec<SalesDocument>,
    /// Limits, at most one for a customer.
    #[shape(omit)]
    pub limits: Vec<CreditLimit>,
    /// What is secured.
    #[shape(omit)]
    pub secured: Vec<SecuredAmount>,
    /// Money that does not count: a check that has not cleared, a dispute. At most 10,000.
    #[shape(omit)]
    pub blocked: Vec<BlockedMoney>,
    /// Quotes into the currency of the order.
    #[shape(omit)]
    pub rates: Vec<Quote>,
    /// The release of an earlier check.
    #[shape(omit)]
    pub token: Option<ReleaseToken>,
}

impl OrderCheckRequest {
    /// A request of which only the order and the day are known.
    #[must_use]
    pub const fn new(order: CreditOrder, cut_off: CutOff) -> Self {
        Self {
            order,
            cut_off,
            point: CheckPoint::Order,
            grade: None,
            documents: Vec::new(),
            limits: Vec::new(),
            secured: Vec::new(),
            blocked: Vec::new(),
            rates: Vec::new(),
            token: None,
        }
    }

    pub(super) fn check(&self) -> Result<()> {
        if self.order.amount.minor() <= 0 {
            let refused = ErrorKind::AmountNotPositive { amount: self.order.amount };
            return Err(Error::from(refused).at("amount").at("order"));
        }
        let within = |field: &str, found: i64, min: i64, max: i64| {
            let refused = ErrorKind::NumberOutOfRange { found, min, max };
            if (min..=max).contains(&found) { Ok(()) } else { Err(Error::from(refused).at(field).at("order")) }
        };
        within("termDays", self.order.term_days.unwrap_or(0), 0, 3660)?;
        within("version", self.order.version, 0, i64::MAX)?;
        within("opening", self.order.opening, 0, i64::MAX)?;
        let most = 10_000;
        if self.blocked.len() > most {
            let refused = ErrorKind::TooMany { found: count(self.blocked.len()), limit: count(most) };
            return Err(Error::from(refused).at("blocked"));
        }
        for (position, secured) in self.secured.iter().enumerate() {
            if secured.amount.is_negative() {
                let refused = ErrorKind::AmountNegative { amount: secured.amount };
                return Err(Error::from(refused).at("amount").at_index("secured", position));
            }
        }
        check_limits(&self.limits)
    }
}

/// One limit for a customer, none below zero.
pub(super) fn check_limits(limits: &[CreditLimit]) -> Result<()> {
    let mut known = std::collections::BTreeMap::new();
    for (position, limit) in limits.iter().enumerate() {
        if limit.amount.is_negative() {
            let refused = ErrorKind::AmountNegative { amount: limit.amount };
            return Err(Error::from(refused).at("amount").at_index("limits", position));
        }
        if let Some(first) = known.insert(&limit.customer, position) {
            let refused = ErrorKind::DuplicateId { id: limit.customer.clone(), first: count(first) };
            return Err(Error::from(refused).at("customer").at_index("limits", position));
        }
    }
    Ok(())
}
