//! A receivable (应收款): an amount a customer owes, with the day it is due.

use super::{Discount, Field, Part};
use crate::shape::Shape;
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
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
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
    #[shape(omit)]
    pub issued: Option<Date>,
    /// Other numbers under which a payer may quote it: contract, order, invoice, shipment.
    #[shape(omit)]
    pub references: Vec<Id>,
    /// What kind of debt it is.
    #[shape(omit)]
    pub kind: ItemKind,
    /// Whether the customer disputes it (有争议).
    #[shape(omit)]
    pub disputed: bool,
    /// What it belongs to: contract, order, project, department; and whatever else the caller keeps.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// What the open amount consists of: lines, tax, freight, charges; principal, interest. Together they
    /// are `open`. None: it is one sum.
    #[shape(omit)]
    pub parts: Vec<Part>,
    /// Discounts for paying early, as they were agreed when the item came into being.
    #[shape(omit)]
    pub discounts: Vec<Discount>,
}

/// What kind of debt an item is. The kind decides which phases of a scheme look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum ItemKind {
    /// An invoice, an installment, an opening balance (应收款).
    #[default]
    Ordinary,
    /// A charge for paying late (滞纳金).
    LateCharge,
    /// Money the customer got back and that a receipt may be set against (退款).
    Refund,
    /// An item already written off: paid only if it is named (收回已核销坏账).
    WrittenOff,
}

impl Receivable {
    /// Whether the item exists on that day: it was issued by then, or has no issue date.
    #[must_use]
    pub fn exists_on(&self, day: Date) -> bool {
        self.issued.is_none_or(|issued| issued <= day)
    }

    /// An ordinary item without issue date, references, fields, parts and discounts.
    ///
    /// Id and customer may be given as text or as [`Id`].
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `customer`.
    pub fn new<I: TryInto<Id>, C: TryInto<Id>>(id: I, customer: C, open: Money, due: Date) -> Result<Self>
    where
        crate::Error: From<I::Error> + From<C::Error>,
    {
        let id = id.try_into().map_err(|e| crate::Error::from(e).at("id"))?;
        let customer = customer.try_into().map_err(|e| crate::Error::from(e).at("customer"))?;
        Ok(Self {
            id,
            customer,
            open,
            due,
            issued: None,
            references: Vec::new(),
            kind: ItemKind::Ordinary,
            disputed: false,
            fields: Vec::new(),
            parts: Vec::new(),
            discounts: Vec::new(),
        })
    }
}
