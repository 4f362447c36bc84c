//! A line of a bank statement (银行流水): one booking as the bank wrote it.

use crate::shape::Shape;
use crate::{Date, Id, Money};

/// One booking on the account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BankLine {
    /// What the line is known by, the same in every file that holds it: a digest of account, content and occurrence.
    pub id: Id,
    /// Which of several lines of the same content it is, from 1: two true equal payments of one day are 1 and 2.
    #[shape(omit = 1)]
    pub occurrence: i64,
    /// The row or entry of the file it was read from, from 1.
    pub row: i64,
    /// The day the bank booked it (记账日期).
    pub booked: Date,
    /// The day it counts for interest (起息日).
    #[shape(omit)]
    pub value_date: Option<Date>,
    /// The time of day, `HH:MM:SS`, of the account's own clock, where the file says it.
    #[shape(omit)]
    pub time: Option<String>,
    /// What was booked: money that came in is positive (贷方, seen from the bank), money that went out negative.
    pub amount: Money,
    /// The balance after it (余额), where the file says it.
    #[shape(omit)]
    pub balance: Option<Money>,
    /// Whoever paid or was paid (对方).
    #[shape(omit)]
    pub party: BankParty,
    /// Whoever paid through the party or was paid by it in the end (实际付款人).
    #[shape(omit)]
    pub ultimate: BankParty,
    /// Numbers the file gives a place of their own.
    #[shape(omit)]
    pub references: Vec<BankReference>,
    /// Free text (摘要, 用途, 附言), in the order of the file, pieces that belong together joined.
    #[shape(omit)]
    pub texts: Vec<String>,
    /// The bank's code for the kind of booking, as written: `PMNT/RCDT/ESCT`, `NTRF`, `TRF`, `转账`.
    #[shape(omit)]
    pub code: Option<String>,
    /// Whether the line takes an earlier one back (冲正, 退汇).
    #[shape(omit)]
    pub reversal: bool,
    /// What the payer ordered to be paid, signed like the line, if the bank says that it differs or is in another
    /// currency.
    #[shape(omit)]
    pub instructed: Option<Money>,
    /// What the bank kept (手续费), if it says so; more than zero.
    #[shape(omit)]
    pub charges: Option<Money>,
    /// How many payments were booked as one (批量入账, 笔数), if the file says so, even where it does not list them.
    #[shape(omit)]
    pub payments: Option<i64>,
    /// The payments one booking consists of, if the file lists them: their amounts add up to that of the line. None:
    /// it is one payment, or the file does not list them.
    #[shape(omit)]
    pub details: Vec<LineDetail>,
}

impl BankLine {
    /// A line of which only the amount and the day are known. Its id is that of its row until
    /// `identify` gives it the one that lasts.
    #[must_use]
    pub fn new(row: i64, booked: Date, amount: Money) -> Self {
        Self {
            id: Id::numbered(row),
            occurrence: 1,
            row,
            booked,
            value_date: None,
            time: None,
            amount,
            balance: None,
            party: BankParty::default(),
            ultimate: BankParty::default(),
            references: Vec::new(),
            texts: Vec::new(),
            code: None,
            reversal: false,
            instructed: None,
            charges: None,
            payments: None,
            details: Vec::new(),
        }
    }
}

/// One payment of a batch that was booked as one line (批量明细).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LineDetail {
    /// What was booked for it, after what the bank kept; money that came in is positive.
    pub amount: Money,
    /// Whoever paid or was paid.
    #[shape(omit)]
    pub party: BankParty,
    /// Whoever paid through the party or was paid by it in the end.
    #[shape(omit)]
    pub ultimate: BankParty,
    /// Numbers the file gives a place of their own.
    #[shape(omit)]
    pub references: Vec<BankReference>,
    /// Free text.
    #[shape(omit)]
    pub texts: Vec<String>,
    /// What the payer ordered to be paid, signed like the amount, if it differs.
    #[shape(omit)]
    pub instructed: Option<Money>,
    /// What the bank kept, if it says so; more than zero.
    #[shape(omit)]
    pub charges: Option<Money>,
}

/// The other side of a line, as far as the file names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct BankParty {
    /// The name, as written (对方户名).
    #[shape(omit)]
    pub name: Option<String>,
    /// The account, as written: an IBAN or a number, perhaps partly masked (对方账号).
    #[shape(omit)]
    pub account: Option<String>,
    /// The bank: BIC, clearing number (行号) or name (开户行), as written.
    #[shape(omit)]
    pub bank: Option<String>,
    /// The address, as written, on one line.
    #[shape(omit)]
    pub address: Option<String>,
}

/// A number the file gives a place of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BankReference {
    /// What kind of number it is.
    pub kind: BankReferenceKind,
    /// The number, as written.
    pub text: String,
}

/// What a number of a statement is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum BankReferenceKind {
    /// The reference the creditor asked to be quoted: ISO 11649, KID, QR, OCR (结构化附言).
    Creditor,
    /// What the payer gave from end to end (EndToEndId, EREF, customer reference).
    EndToEnd,
    /// The bank's own number of the booking (AcctSvcrRef, FITID, 交易流水号).
    Bank,
    /// The number of the transaction between banks (TxId, UETR).
    Transaction,
    /// The mandate of a direct debit (MREF).
    Mandate,
    /// The identifier of the creditor (CRED).
    CreditorId,
    /// The number of an instruction or batch (InstrId, PmtInfId, MsgId).
    Instruction,
    /// A document the remittance names: an invoice, a credit note (RfrdDocInf).
    Document,
    /// An order of a shop or a wallet (商户订单号).
    Order,
    /// A voucher or cheque number (凭证号).
    Voucher,
    /// Anything else.
    Other,
}

impl BankReferenceKind {
    /// A number for digests, which never changes.
    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Creditor => 1,
            Self::EndToEnd => 2,
            Self::Bank => 3,
            Self::Transaction => 4,
            Self::Mandate => 5,
            Self::CreditorId => 6,
            Self::Instruction => 7,
            Self::Document => 8,
            Self::Order => 9,
            Self::Voucher => 10,
            Self::Other => 11,
        }
    }
}
