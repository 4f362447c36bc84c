//! A lot (预付款批次): money received from a customer, with what is left of it.

use super::{Field, Value};
use crate::shape::Shape;
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
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
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
    #[shape(default)]
    pub nature: Nature,
    /// Numbers the payer quoted: items, contracts, orders, invoices.
    #[shape(omit)]
    pub references: Vec<Id>,
    /// Items that the payer or a clerk named, to be paid first and in this order.
    #[shape(omit)]
    pub pays: Vec<NamedItem>,
    /// Where the credit comes from.
    #[shape(omit)]
    pub source: Source,
    /// What it belongs to: contract, order, project, department; and whatever else the caller keeps.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// The items it may pay (使用范围): all limits must hold. None: any item of the customer.
    #[shape(omit)]
    pub scope: Vec<Scope>,
    /// Lots of a lower number are used first, 0 to 100.
    #[shape(omit = Lot::MIDDLE_PRIORITY)]
    pub priority: i64,
    /// The first day on which it can no longer be used (到期失效). Absent: it never expires.
    #[shape(omit)]
    pub expires: Option<Date>,
}

/// One limit of what a lot may pay: the field must have one of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Scope {
    /// The name of the field of the item.
    pub field: Id,
    /// The values it may have, 1 to 1,000.
    pub values: Vec<Value>,
}

/// Where a credit comes from. Phases of a scheme may take one source before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Source {
    /// A payment that has just arrived (收款).
    #[default]
    Receipt,
    /// Money that was already on account (预收款).
    OnAccount,
    /// A credit note, return or red-letter bill (红字单据).
    CreditNote,
    /// What we owe the customer as our supplier (应付款).
    Payable,
}

impl Source {}

impl Lot {
    /// The priority of a lot about which nothing was said.
    pub const MIDDLE_PRIORITY: i64 = 50;

    /// A receipt of the nature advance that may pay anything and never expires.
    ///
    /// Id and customer may be given as text or as [`Id`].
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `customer`.
    pub fn new<I: TryInto<Id>, C: TryInto<Id>>(id: I, customer: C, amount: Money, received: Date) -> Result<Self>
    where
        crate::Error: From<I::Error> + From<C::Error>,
    {
        let id = id.try_into().map_err(|e| crate::Error::from(e).at("id"))?;
        let customer = customer.try_into().map_err(|e| crate::Error::from(e).at("customer"))?;
        Ok(Self {
            id,
            customer,
            amount,
            received,
            nature: Nature::Advance,
            references: Vec::new(),
            pays: Vec::new(),
            source: Source::Receipt,
            fields: Vec::new(),
            scope: Vec::new(),
            priority: Self::MIDDLE_PRIORITY,
            expires: None,
        })
    }
}

/// An item that a lot is meant for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct NamedItem {
    /// The item.
    pub item: Id,
    /// How much of it to pay; absent: as much as is open and left.
    #[shape(omit)]
    pub amount: Option<Money>,
}

/// What kind of money a lot is (款项性质). The kind decides what may be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Shape)]
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
    /// Money given, not paid (赠送金): used before paid money and never refunded.
    Promotional,
    /// Money nobody has identified yet (未明款项): it pays nothing.
    Unidentified,
}
