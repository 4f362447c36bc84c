//! The payment status of an installment (付款状态), derived and never stored.

use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{Date, Error, Money, Result};

/// What the status of an installment or invoice follows from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct StatusRequest {
    /// What it came to; negative for a credit note.
    pub amount: Money,
    /// What is still open of it.
    pub open: Money,
    /// Whether an invoice has been issued for it (已开票).
    pub invoiced: bool,
    /// When it is due; absent while its event has not been reported.
    #[shape(omit)]
    pub due: Option<Date>,
    /// The day of the question.
    pub as_of: Date,
}

/// The status in both vocabularies in use, and whether it is late.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ItemStatus {
    /// By payment alone.
    pub payment: PaymentStatus,
    /// By invoice and payment.
    pub document: DocumentStatus,
    /// Whether something is open after its due date (逾期). Due today is not overdue.
    pub overdue: bool,
    /// The days since the due date if it is overdue, otherwise 0.
    pub days_overdue: i64,
}

/// The status by payment alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PaymentStatus {
    /// Nothing is paid (未支付).
    Unpaid,
    /// A part is paid (部分支付).
    PartiallyPaid,
    /// Nothing is open (已结清).
    Settled,
}

/// The status by invoice and payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum DocumentStatus {
    /// Nothing is paid, and it has not been invoiced (待开票).
    ToInvoice,
    /// Nothing is paid of the invoice (待付款).
    ToPay,
    /// A part is paid, invoiced or not (部分支付).
    PartiallyPaid,
    /// Nothing is open, invoiced or not (已结清).
    Settled,
}

impl PaymentStatus {
    /// The Chinese name.
    #[must_use]
    pub fn zh(self) -> &'static str {
        match self {
            Self::Unpaid => "未支付",
            Self::PartiallyPaid => "部分支付",
            Self::Settled => "已结清",
        }
    }
}

impl DocumentStatus {
    /// The Chinese name.
    #[must_use]
    pub fn zh(self) -> &'static str {
        match self {
            Self::ToInvoice => "待开票",
            Self::ToPay => "待付款",
            Self::PartiallyPaid => "部分支付",
            Self::Settled => "已结清",
        }
    }
}

/// The status of an installment or invoice: a function of what is open, the due date and the day, so that
/// nobody can set an item to settled by hand while money is missing.
///
/// ```
/// use duebook::{Currency, DocumentStatus, Money, StatusRequest, payment_status};
///
/// let cny = Currency::new("CNY")?;
/// let status = payment_status(&StatusRequest {
///     amount: Money::parse("33900.01", cny)?,
///     open: Money::parse("0.01", cny)?,                        // a cent is missing
///     invoiced: true,
///     due: Some("2026-02-07".parse()?),
///     as_of: "2026-02-10".parse()?,
/// })?;
/// assert_eq!((status.document, status.document.zh()), (DocumentStatus::PartiallyPaid, "部分支付"));
/// assert_eq!((status.overdue, status.days_overdue), (true, 3));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// An open credit note is our debt and never overdue.
///
/// # Errors
/// `currency_mismatch` or `part_exceeds_whole` at `open`.
pub fn payment_status(request: &StatusRequest) -> Result<ItemStatus> {
    let StatusRequest { amount, open, invoiced, due, as_of } = request;
    part_of(*open, *amount).map_err(|e| e.at("open"))?;
    let payment = match open {
        open if open.is_zero() => PaymentStatus::Settled,
        open if open == amount => PaymentStatus::Unpaid,
        _ => PaymentStatus::PartiallyPaid,
    };
    let document = match (payment, invoiced) {
        (PaymentStatus::Settled, _) => DocumentStatus::Settled,
        (PaymentStatus::PartiallyPaid, _) => DocumentStatus::PartiallyPaid,
        (PaymentStatus::Unpaid, true) => DocumentStatus::ToPay,
        (PaymentStatus::Unpaid, false) => DocumentStatus::ToInvoice,
    };
    let late = due.map_or(0, |due| as_of.days_since(due));
    let overdue = late > 0 && !open.is_zero() && !open.is_negative();
    Ok(ItemStatus { payment, document, overdue, days_overdue: if overdue { late } else { 0 } })
}

/// Whether the part is within its whole: same currency, same sign, not larger.
pub(crate) fn part_of(part: Money, whole: Money) -> Result<()> {
    whole.same_currency(part.currency())?;
    let signed = part.is_zero() || part.is_negative() == whole.is_negative();
    if signed && part.abs().minor() <= whole.abs().minor() {
        return Ok(());
    }
    Err(Error::from(ErrorKind::PartExceedsWhole { part, whole }))
}
