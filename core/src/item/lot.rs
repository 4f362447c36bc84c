//! A lot (预付款批次): money received from a customer, with what is left of it.

use serde::{Deserialize, Serialize};

use crate::{Date, Id, Money, Result};

/// One receipt, or what is left of one.
///
/// ```
/// use duebook::{Currency, Lot, Money, Nature};
///
/// let amount = Money::parse("50000.00", Currency::new("CNY")?)?;
/// let receipt = Lot { nature: Nature::Earnest, ..Lot::new("R-7", "ACME", amount, "2026-02-06".parse()?)? };
/// assert_eq!(receipt.amount.to_string(), "50000.00 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lot {
    /// The lot, unique among the lots of one call.
    pub id: Id,
    /// The customer who paid.
    pub customer: Id,
    /// What is left to use, more than zero.
    pub amount: Money,
    /// The day it arrived (到账日期).
    pub received: Date,
    /// What kind of money it is.
    #[serde(default)]
    pub nature: Nature,
    /// Numbers the payer quoted: items, contracts, orders, invoices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Id>,
    /// Items that the payer or a clerk named, to be paid first and in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pays: Vec<NamedItem>,
}

impl Lot {
    /// A lot of the nature advance, without references and names.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `customer`.
    pub fn new(id: &str, customer: &str, amount: Money, received: Date) -> Result<Self> {
        let (id, customer) = (Id::new(id).map_err(|e| e.at("id"))?, Id::new(customer).map_err(|e| e.at("customer"))?);
        let (references, pays) = (Vec::new(), Vec::new());
        Ok(Self { id, customer, amount, received, nature: Nature::Advance, references, pays })
    }
}

/// An item that a lot is meant for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NamedItem {
    /// The item.
    pub item: Id,
    /// How much of it to pay; absent: as much as is open and left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

/// What kind of money a lot is (款项性质). The kind decides what may be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Nature {
    /// Money before a contract exists (预收账款).
    #[default]
    Advance,
    /// Money under a contract (合同负债).
    ContractLiability,
    /// A deposit that binds both sides (定金).
    Deposit,
    /// Earnest money, an ordinary advance in law (订金).
    Earnest,
    /// A guarantee (保证金): it pays only items that are named.
    Guarantee,
    /// Money nobody has identified yet (未明款项): it pays nothing.
    Unidentified,
}
