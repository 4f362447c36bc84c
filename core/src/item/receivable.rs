//! A receivable (应收款): an amount a customer owes, with the day it is due.

use serde::{Deserialize, Serialize};

use crate::{Date, Id, Money, Result};

/// An open item: one invoice, one installment, one opening balance.
///
/// ```
/// use duebook::{Currency, Id, Money, Receivable};
///
/// let open = Money::parse("33900.00", Currency::new("CNY")?)?;
/// let mut first = Receivable::new("C-1/1", "ACME", open, "2026-02-07".parse()?)?;
/// first.references.push(Id::new("C-1")?);
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

impl Receivable {
    /// Whether the item exists on that day: it was issued by then, or has no issue date.
    #[must_use]
    pub fn exists_on(&self, day: Date) -> bool {
        self.issued.is_none_or(|issued| issued <= day)
    }

    /// An item without issue date and references.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `customer`.
    pub fn new(id: &str, customer: &str, open: Money, due: Date) -> Result<Self> {
        let (id, customer) = (Id::new(id).map_err(|e| e.at("id"))?, Id::new(customer).map_err(|e| e.at("customer"))?);
        Ok(Self { id, customer, open, due, issued: None, references: Vec::new() })
    }
}
