//! What a dunning run comes to: letters, what was passed over, and what to record.

use crate::reason::DunningReason;
use crate::shape::Shape;
use crate::{Currency, Date, DebtEvent, Id, Money};

/// What a run would do. Nothing is done by it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DunningPlan {
    /// The day of the run.
    pub on: Date,
    /// The letters, by customer and currency.
    pub letters: Vec<DunningLetter>,
    /// The overdue debts that get no letter, in the order of the debts.
    pub passed: Vec<DunningPassed>,
    /// What to record on the debts once the letters went out, in the order of the debts.
    pub records: Vec<DunningRecord>,
    /// The customers to whom nothing is to be delivered, by id.
    pub stopped: Vec<Id>,
}

/// A letter to one customer in one currency (催款函).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DunningLetter {
    /// The letter, the same in every run of this day.
    pub id: Id,
    /// The customer.
    pub customer: Id,
    /// The name of the customer, if it is known.
    #[shape(omit)]
    pub name: Option<String>,
    /// Who looks after the customer.
    #[shape(omit)]
    pub owner: Option<Id>,
    /// The currency of all amounts.
    pub currency: Currency,
    /// Its level: the highest of those that step up.
    pub level: i64,
    /// What it lists, the oldest due date first.
    pub lines: Vec<DunningLine>,
    /// What the lines ask for together (本金).
    pub principal: Money,
    /// What the letter costs the customer (催款费).
    pub fee: Money,
    /// What paying late costs, as far as it has not been charged yet (滞纳金).
    pub interest: Money,
    /// What is asked for in all: principal, fee and interest.
    pub total: Money,
    /// Free money of the customer, which could be applied.
    pub free: Money,
}

/// One debt in a letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DunningLine {
    /// The debt.
    pub debt: Id,
    /// The document it is a part of.
    #[shape(omit)]
    pub document: Option<Id>,
    /// The day of its document.
    pub issued: Date,
    /// The day it was due, moved to a business day.
    pub due: Date,
    /// How late it is, in the days of the policy.
    pub days: i64,
    /// What it came to.
    pub amount: Money,
    /// What is open of it.
    pub open: Money,
    /// What is asked for: without what is disputed, and without what is promised for later.
    pub asked: Money,
    /// What paying late costs for it so far.
    pub interest: Money,
    /// Its level before, 0 if no reminder went out.
    pub before: i64,
    /// Its level with this letter.
    pub level: i64,
    /// Why it is listed.
    pub reason: DunningReason,
}

/// An overdue debt without a letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DunningPassed {
    /// The debt.
    pub debt: Id,
    /// Its customer.
    pub customer: Id,
    /// Why.
    pub reason: DunningReason,
}

/// Something to record on a debt.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DunningRecord {
    /// The debt.
    pub debt: Id,
    /// The event.
    pub event: DebtEvent,
}
