//! A debt (账款): what a customer owes or owed, with everything that happened to it.
//!
//! A [`Receivable`](crate::Receivable) says what is open now; a debt says how it came to that. Aging at a past date,
//! days to pay, grades, forecasts and reminders are all read from debts, and none of them is stored.

use super::Field;
use crate::shape::Shape;
use crate::{Date, Id, ItemKind, Money, Result};

/// One invoice, installment or opening balance with its history.
///
/// ```
/// use duebook::{Currency, CutOff, Debt, DebtAct, DebtEvent, Money};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut debt = Debt::new("INV-7", "ACME", cny("1130.01")?, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// debt.events.push(DebtEvent::paid("2026-02-10".parse()?, cny("130.01")?));
/// assert_eq!(debt.standing(&CutOff::on("2026-02-09".parse()?))?.open, cny("1130.01")?);
/// assert_eq!(debt.standing(&CutOff::on("2026-02-10".parse()?))?.open, cny("1000.00")?);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Debt {
    /// The debt, unique among those of one call.
    pub id: Id,
    /// The customer who owes it.
    pub customer: Id,
    /// What it came to when it came into being, more than zero.
    pub amount: Money,
    /// The day of its document (单据日期).
    pub issued: Date,
    /// The day it was due when it came into being (应付日期). It may lie before `issued`: an opening balance, a mistake.
    pub due: Date,
    /// The day it was entered. Absent: on the day of its document.
    #[shape(omit)]
    pub entered: Option<Date>,
    /// The document it is a part of, if one invoice or contract has several debts (installments).
    #[shape(omit)]
    pub document: Option<Id>,
    /// What kind of debt it is.
    #[shape(omit)]
    pub kind: ItemKind,
    /// Whether it is retention money (质保金): owed, and held back by agreement until it is due.
    #[shape(omit)]
    pub retention: bool,
    /// Who looked after the customer when it came into being (负责人).
    #[shape(omit)]
    pub owner: Option<Id>,
    /// What it belongs to: `contract`, `project`, `department`, `team`, `region`, and whatever else the caller keeps.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// What happened to it, in any order; on one day, in the order given.
    #[shape(omit)]
    pub events: Vec<DebtEvent>,
}

/// Something that happened to a debt.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DebtEvent {
    /// The business date, not before the day of the document (业务日期).
    pub on: Date,
    /// The day it was entered. Absent: on its business date.
    #[shape(omit)]
    pub entered: Option<Date>,
    /// What happened.
    pub act: DebtAct,
}

/// What happened to a debt. Amounts are more than zero and of its currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum DebtAct {
    /// Money settled a part of it, or all (核销).
    Paid {
        /// How much.
        amount: Money,
        /// The receipt.
        #[shape(omit)]
        receipt: Option<Id>,
        /// When the money arrived, if it was on account before. Absent: on the day of the event.
        #[shape(omit)]
        received: Option<Date>,
        /// What kind of money it was.
        #[shape(omit)]
        by: PaidBy,
    },
    /// A payment, or a part of it, is taken back: the debt is open again as if that had never been paid.
    PaymentReversed {
        /// How much.
        amount: Money,
        /// The receipt.
        #[shape(omit)]
        receipt: Option<Id>,
        /// Why.
        cause: ReversalCause,
    },
    /// A credit note took something off (红字、退货).
    Credited {
        /// How much.
        amount: Money,
    },
    /// A discount, a fee or rounding was settled beside a payment (现金折扣、手续费、尾差).
    Deducted {
        /// How much.
        amount: Money,
    },
    /// What was settled beside a payment is owed again.
    DeductionReversed {
        /// How much.
        amount: Money,
    },
    /// It, or a part of it, was given up (坏账核销).
    WrittenOff {
        /// How much.
        amount: Money,
    },
    /// What was given up is owed again (坏账收回).
    Recovered {
        /// How much.
        amount: Money,
    },
    /// What is open of it falls away (作废).
    Canceled {},
    /// It has another amount or another day, by agreement (变更). What was settled stays settled.
    Changed {
        /// What it comes to from now on. Absent: as before.
        #[shape(omit)]
        amount: Option<Money>,
        /// When it is due from now on. Absent: as before.
        #[shape(omit)]
        due: Option<Date>,
    },
    /// The customer disputes it (有争议).
    Disputed {
        /// How much of it; of what is open, at most all counts. Absent: all.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// The dispute is over.
    DisputeEnded {
        /// How.
        outcome: DisputeOutcome,
    },
    /// The customer promised to pay (付款承诺).
    Promised {
        /// The day.
        day: Date,
        /// How much. Absent: all that is open.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// A reminder of a level went out (催款函).
    Reminded {
        /// The level, 1 or more.
        level: i64,
    },
    /// Somebody else looks after it (移交负责人).
    Reassigned {
        /// Who.
        owner: Id,
    },
}

/// What kind of money paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Shape)]
pub enum PaidBy {
    /// Money that arrived for it (收款).
    #[default]
    Receipt,
    /// Money that was on account before (预收冲应收).
    Prepayment,
    /// What we owed the customer, or anything else that is not cash (应收冲应付).
    Netting,
}

/// Why a payment was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReversalCause {
    /// It was matched to the wrong debt (反核销).
    Undone,
    /// The bank took the money back (退票).
    Bounced,
}

/// How a dispute ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum DisputeOutcome {
    /// The customer was right: a credit note follows as an event of its own.
    CustomerRight,
    /// The customer was wrong: it was due all the time.
    CustomerWrong,
    /// They agreed, or the dispute was dropped: it was not late while disputed.
    Settled,
}

impl Debt {
    /// A debt to which nothing has happened yet.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `customer`.
    pub fn new(id: &str, customer: &str, amount: Money, issued: Date, due: Date) -> Result<Self> {
        Ok(Self {
            id: Id::new(id).map_err(|e| e.at("id"))?,
            customer: Id::new(customer).map_err(|e| e.at("customer"))?,
            amount,
            issued,
            due,
            entered: None,
            document: None,
            kind: ItemKind::Ordinary,
            retention: false,
            owner: None,
            fields: Vec::new(),
            events: Vec::new(),
        })
    }
}

impl DebtEvent {
    /// Something that happened and was entered on the same day.
    #[must_use]
    pub const fn new(on: Date, act: DebtAct) -> Self {
        Self { on, entered: None, act }
    }

    /// Money that arrived on that day and paid it.
    #[must_use]
    pub const fn paid(on: Date, amount: Money) -> Self {
        Self::new(on, DebtAct::Paid { amount, receipt: None, received: None, by: PaidBy::Receipt })
    }
}
