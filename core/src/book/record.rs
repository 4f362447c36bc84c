//! The records that commands and events of the book carry.

use super::foreign::BookValue;
use crate::shape::Shape;
use crate::{Date, Field, Id, Money, Nature, ScheduleRequest, Scope};

/// A customer (客户) as registered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Customer {
    /// The customer.
    pub id: Id,
    /// The name (企业名称), at most 1,000 bytes.
    #[shape(omit)]
    pub name: Option<String>,
    /// Who looks after the customer (负责人).
    #[shape(omit)]
    pub owner: Option<Id>,
    /// The department of the owner (部门).
    #[shape(omit)]
    pub department: Option<Id>,
    /// The tax identity (纳税人识别号).
    #[shape(omit)]
    pub tax_id: Option<Id>,
    /// What else the caller keeps, at most 64 fields.
    #[shape(omit)]
    pub fields: Vec<Field>,
}

impl Customer {
    /// A customer of whom only the id is known.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self { id, name: None, owner: None, department: None, tax_id: None, fields: Vec::new() }
    }
}

/// Money that arrived, or is said to have arrived (收款单).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Receipt {
    /// The receipt, and the lot that it becomes. Absent: it is called as the order.
    #[shape(omit)]
    pub receipt: Option<Id>,
    /// Who paid. Absent: nobody knows; the money waits under the customer that the rules name for it.
    #[shape(omit)]
    pub customer: Option<Id>,
    /// How much, more than zero.
    pub amount: Money,
    /// The day it arrived. Absent: the business date of the order.
    #[shape(omit)]
    pub received: Option<Date>,
    /// What kind of money it is.
    #[shape(default)]
    pub nature: Nature,
    /// Which account of the customer: contract, order, project. None: the account as a whole.
    #[shape(omit)]
    pub account: Vec<Field>,
    /// The number of the bank (银行流水号): each is recorded once.
    #[shape(omit)]
    pub bank_ref: Option<Id>,
    /// Numbers the payer quoted.
    #[shape(omit)]
    pub references: Vec<Id>,
    /// What the caller keeps of it.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// What it may pay. None: anything.
    #[shape(omit)]
    pub scope: Vec<Scope>,
    /// Lots of a lower number are used first, 0 to 100. Absent: 50.
    #[shape(omit)]
    pub priority: Option<i64>,
    /// The first day on which it can no longer be used. Absent: it never expires.
    #[shape(omit)]
    pub expires: Option<Date>,
    /// What proves it, at most 64 pieces.
    #[shape(omit)]
    pub evidence: Vec<Evidence>,
    /// What it is worth, if it is foreign. Absent: at the rate of the day on which it is recorded as money.
    #[shape(omit)]
    pub value: Option<BookValue>,
}

impl Receipt {
    /// An advance of a customer that may pay anything, on the account as a whole.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `customer`.
    pub fn new(customer: &str, amount: Money) -> crate::Result<Self> {
        let customer = Id::new(customer).map_err(|e| e.at("customer"))?;
        Ok(Self { customer: Some(customer), ..Self::unknown(amount) })
    }

    /// Money of an owner nobody knows (未明款项).
    #[must_use]
    pub fn unknown(amount: Money) -> Self {
        Self {
            receipt: None,
            customer: None,
            amount,
            received: None,
            nature: Nature::Advance,
            account: Vec::new(),
            bank_ref: None,
            references: Vec::new(),
            fields: Vec::new(),
            scope: Vec::new(),
            priority: None,
            expires: None,
            evidence: Vec::new(),
            value: None,
        }
    }
}

/// A piece of evidence (凭证附件): the file stays with the host, its digest is in the book.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Evidence {
    /// What it is: `bank slip`, `contract page`.
    pub label: Id,
    /// The digest of the file, as the host computes it.
    pub digest: Id,
    /// The media type, such as `image/png`.
    #[shape(omit)]
    pub media: Option<Id>,
}

/// A contract (合同) with its installment schedule.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Contract {
    /// The contract, by its number (合同编号).
    pub id: Id,
    /// The customer who owes.
    pub customer: Id,
    /// The day it was signed (签订日期).
    #[shape(omit)]
    pub signed: Option<Date>,
    /// The amount, the payment terms and the events reported so far.
    pub schedule: ScheduleRequest,
    /// Carried to every receivable: order, invoice, shipment.
    #[shape(omit)]
    pub references: Vec<Id>,
    /// Carried to every receivable.
    #[shape(omit)]
    pub fields: Vec<Field>,
}

/// How far a contract is (合同状态).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ContractStatus {
    /// It is written down (草稿).
    Registered,
    /// It waits for approval (待审批).
    Submitted,
    /// It holds and makes receivables (已审批).
    Approved,
    /// It is ended (已终止).
    Terminated,
}

impl ContractStatus {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Submitted => "submitted",
            Self::Approved => "approved",
            Self::Terminated => "terminated",
        }
    }
}

/// What becomes of receivables of a contract that ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum UnpaidItems {
    /// Those of which nothing was ever paid or credited are canceled; the others stay.
    Canceled,
    /// All stay.
    Kept,
}

/// How a receipt stands (到账状态).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReceiptStatus {
    /// Somebody says that it arrived (已登记): it is not money yet.
    Claimed,
    /// It arrived (已到账).
    Confirmed,
    /// It did not arrive (已驳回).
    Rejected,
    /// It arrived and was taken back by the bank (退票).
    Bounced,
}

impl ReceiptStatus {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Claimed => "claimed",
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
            Self::Bounced => "bounced",
        }
    }
}

/// How a receivable stands beside what is open of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ItemStanding {
    /// It is owed.
    Standing,
    /// It fell away (已作废).
    Canceled,
    /// It, or the rest of it, was given up (已核销坏账).
    WrittenOff,
}

impl ItemStanding {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Standing => "standing",
            Self::Canceled => "canceled",
            Self::WrittenOff => "writtenOff",
        }
    }
}

/// From where in a contract a receivable comes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ItemOrigin {
    /// The contract.
    pub contract: Id,
    /// The version of its schedule.
    pub version: i64,
    /// The installment.
    pub number: i64,
}

/// For which item a late charge is, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChargeOrigin {
    /// The item that was paid late.
    pub item: Id,
    /// The number of the charge among those of the item, from 1.
    pub number: i64,
    /// The last day it charges.
    pub through: Date,
}

/// A part of an amount that goes to one component of an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ItemPart {
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
}

/// What settled an item without being paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ItemDifference {
    /// What it is.
    pub difference: crate::DifferenceKind,
    /// How much, more than zero.
    pub amount: Money,
}

/// What a tag or a comment is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum RecordKey {
    /// A customer.
    Customer {
        /// The customer.
        customer: Id,
    },
    /// A contract.
    Contract {
        /// The contract.
        contract: Id,
    },
    /// A receivable.
    Item {
        /// The item.
        item: Id,
    },
    /// A receipt.
    Receipt {
        /// The receipt.
        receipt: Id,
    },
}
