//! A negative item (红字单据) as a credit.

use crate::error::ErrorKind;
use crate::item::Source;
use crate::{Error, Lot, Receivable, Result};

/// The credit that a negative item is: a lot of the source credit note, to be set against items of the same
/// customer and currency, and of the same fields if the scheme compares them.
///
/// ```
/// use duebook::{Currency, Money, Receivable, Source, credit_lot};
///
/// let open = Money::parse("-113.05", Currency::new("CNY")?)?;
/// let red = Receivable { issued: Some("2026-02-06".parse()?), ..Receivable::new("H-3", "ACME", open, "2026-03-08".parse()?)? };
/// let lot = credit_lot(&red)?;
/// assert_eq!((lot.amount.to_string().as_str(), lot.source), ("113.05 CNY", Source::CreditNote));
/// assert_eq!(lot.received, "2026-02-06".parse()?);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Id, customer, references and fields are those of the item; it counts from the day it was issued, or else
/// from its due date. A credit is one sum: what it consists of is known to the item alone.
///
/// # Errors
/// `amount_not_negative` at `open` for an item that is no credit.
pub fn credit_lot(item: &Receivable) -> Result<Lot> {
    if !item.open.is_negative() {
        return Err(Error::from(ErrorKind::AmountNotNegative { amount: item.open }).at("open"));
    }
    let received = item.issued.unwrap_or(item.due);
    let lot = Lot::new(item.id.as_str(), item.customer.as_str(), item.open.negated(), received)?;
    let (references, fields) = (item.references.clone(), item.fields.clone());
    Ok(Lot { source: Source::CreditNote, references, fields, ..lot })
}
