//! A receivable (应收款): an amount a customer owes, with the day it is due.

use serde::{Deserialize, Serialize};

use crate::{Date, Id, Money};

/// An open item: one invoice, one installment, one opening balance.
///
/// ```
/// use duebook::{Currency, Id, Money, Receivable};
///
/// let first = Receivable {
///     id: Id::new("C-1/1")?,
///     customer: Id::new("ACME")?,
///     open: Money::parse("33900.00", Currency::new("CNY")?)?,
///     due: "2026-02-07".parse()?,
///     issued: None,
///     references: vec![Id::new("C-1")?],
/// };
/// assert_eq!(first.open.minor(), 3_390_000);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Receivable {
    /// The item, unique among the items of one call.
    pub id: Id,
    /// The customer who owes it.
    pub customer: Id,
    /// What is still open (未付金额), zero or more.
    pub open: Money,
    /// The day it is due (应付日期).
    pub due: Date,
    /// The day it came into being; before it, it does not take part. Absent: it always does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Date>,
    /// Other numbers under which a payer may quote it: contract, order, invoice, shipment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Id>,
}
