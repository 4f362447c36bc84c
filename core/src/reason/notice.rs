//! What the host should tell somebody, or give somebody to do.

use crate::action;
use crate::shape::Shape;
use crate::{Date, Id, Instant, Money};

/// What somebody should know or do, because of an event of the book (待办与消息).
///
/// ```
/// use duebook::{Currency, Money, NoticeReason};
///
/// let amount = Money::parse("33900.01", Currency::new("CNY")?)?;
/// let reason = NoticeReason::ReceiptBounced { receipt: "R-7".parse()?, customer: "C-88".parse()?, amount };
/// assert_eq!(reason.en(), "the bank took receipt R-7 of C-88 back: 33900.01 CNY");
/// assert_eq!(reason.zh(), "C-88 的收款 R-7 被银行退回：33900.01 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum NoticeReason {
    /// A step of a case waits for an answer.
    DecideCase {
        /// The case.
        case: Id,
        /// What is asked for.
        action: Id,
        /// Who asks.
        requester: Id,
        /// The step.
        step: Id,
        /// From when on it is late.
        #[shape(omit)]
        due: Option<Instant>,
    },
    /// A case was approved and is carried out.
    CaseCarriedOut {
        /// The case.
        case: Id,
        /// What was asked for.
        action: Id,
    },
    /// A case was approved, and the book does not allow it any more.
    CaseHeldUp {
        /// The case.
        case: Id,
        /// What was asked for.
        action: Id,
        /// The code of the refusal.
        code: String,
    },
    /// A case was rejected.
    CaseRejected {
        /// The case.
        case: Id,
        /// What was asked for.
        action: Id,
        /// By whom.
        by: Id,
    },
    /// Somebody says that money arrived: the bank has to be asked.
    ConfirmReceipt {
        /// The receipt.
        receipt: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// Money that was said to have arrived did.
    ReceiptConfirmed {
        /// The receipt.
        receipt: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// Money that was said to have arrived did not.
    ReceiptRejected {
        /// The receipt.
        receipt: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// The bank took money back.
    ReceiptBounced {
        /// The receipt.
        receipt: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// Money arrived of which nobody knows whose it is.
    IdentifyReceipt {
        /// The receipt.
        receipt: Id,
        /// How much.
        amount: Money,
    },
    /// A contract was handed in for approval.
    ApproveContract {
        /// The contract.
        contract: Id,
        /// The customer.
        customer: Id,
    },
    /// A contract holds.
    ContractApproved {
        /// The contract.
        contract: Id,
        /// The customer.
        customer: Id,
    },
    /// A refund waits to be paid out.
    PayRefund {
        /// The refund.
        refund: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// A refund was paid out.
    RefundPaid {
        /// The refund.
        refund: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// A refund that was paid out came back from the bank.
    RefundReturned {
        /// The refund.
        refund: Id,
        /// The customer.
        customer: Id,
        /// How much.
        amount: Money,
    },
    /// A customer has another owner now.
    CustomerAssigned {
        /// The customer.
        customer: Id,
    },
    /// A customer disputes a receivable.
    ItemDisputed {
        /// The item.
        item: Id,
        /// The customer.
        customer: Id,
        /// What is open of it.
        open: Money,
    },
    /// A run left exceptions that somebody has to see to.
    ExceptionsRaised {
        /// The bank account.
        account: Id,
        /// How many are open, new or changed.
        exceptions: i64,
        /// How many of them nobody owns.
        unowned: i64,
    },
    /// An exception is given to somebody.
    ExceptionAssigned {
        /// The bank account.
        account: Id,
        /// The exception.
        exception: Id,
        /// By when.
        due: Date,
    },
}

impl NoticeReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::DecideCase { case, action, requester, step, due } => {
                let late = due.map_or_else(String::new, |due| format!(", by {due}"));
                format!("{requester} asks for {}: case {case} waits at step {step}{late}", action::en(action))
            }
            Self::CaseCarriedOut { case, action } => {
                format!("case {case} is approved: {} is carried out", action::en(action))
            }
            Self::CaseHeldUp { case, action, code } => {
                format!("case {case} is approved, and {} cannot be carried out: {code}", action::en(action))
            }
            Self::CaseRejected { case, action, by } => format!("{by} rejected case {case}: {}", action::en(action)),
            Self::ConfirmReceipt { receipt, customer, amount } => {
                format!("did {amount} of {customer} arrive, receipt {receipt}?")
            }
            Self::ReceiptConfirmed { receipt, customer, amount } => {
                format!("{amount} of {customer} arrived, receipt {receipt}")
            }
            Self::ReceiptRejected { receipt, customer, amount } => {
                format!("{amount} of {customer} did not arrive, receipt {receipt}")
            }
            Self::ReceiptBounced { receipt, customer, amount } => {
                format!("the bank took receipt {receipt} of {customer} back: {amount}")
            }
            Self::IdentifyReceipt { receipt, amount } => format!("whose are {amount}, receipt {receipt}?"),
            Self::ApproveContract { contract, customer } => format!("contract {contract} of {customer} is handed in"),
            Self::ContractApproved { contract, customer } => format!("contract {contract} of {customer} holds"),
            Self::PayRefund { refund, customer, amount } => {
                format!("refund {refund} of {amount} to {customer} waits to be paid out")
            }
            Self::RefundPaid { refund, customer, amount } => {
                format!("refund {refund} of {amount} to {customer} is paid out")
            }
            Self::RefundReturned { refund, customer, amount } => {
                format!("refund {refund} to {customer} came back from the bank: {amount}")
            }
            Self::CustomerAssigned { customer } => format!("{customer} is yours to look after"),
            Self::ItemDisputed { item, customer, open } => {
                format!("{customer} disputes {item}, of which {open} is open")
            }
            Self::ExceptionsRaised { account, exceptions, unowned } => {
                format!("open exceptions of {account}, new or changed: {exceptions}, owned by nobody: {unowned}")
            }
            Self::ExceptionAssigned { account, exception, due } => {
                format!("exception {exception} of {account} is yours to see to, by {due}")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::DecideCase { case, action, requester, step, due } => {
                let late = due.map_or_else(String::new, |due| format!("，限 {due} 前"));
                format!("{requester} 申请{}：审批单 {case} 待节点 {step} 审批{late}", action::zh(action))
            }
            Self::CaseCarriedOut { case, action } => format!("审批单 {case} 已通过，{}已执行", action::zh(action)),
            Self::CaseHeldUp { case, action, code } => {
                format!("审批单 {case} 已通过，但{}无法执行：{code}", action::zh(action))
            }
            Self::CaseRejected { case, action, by } => format!("{by} 拒绝了审批单 {case}：{}", action::zh(action)),
            Self::ConfirmReceipt { receipt, customer, amount } => {
                format!("请确认 {customer} 的 {amount} 是否到账，收款 {receipt}")
            }
            Self::ReceiptConfirmed { receipt, customer, amount } => {
                format!("{customer} 的 {amount} 已到账，收款 {receipt}")
            }
            Self::ReceiptRejected { receipt, customer, amount } => {
                format!("{customer} 的 {amount} 未到账，收款 {receipt}")
            }
            Self::ReceiptBounced { receipt, customer, amount } => {
                format!("{customer} 的收款 {receipt} 被银行退回：{amount}")
            }
            Self::IdentifyReceipt { receipt, amount } => format!("到款 {receipt} 计 {amount} 待认领"),
            Self::ApproveContract { contract, customer } => format!("{customer} 的合同 {contract} 已提交审批"),
            Self::ContractApproved { contract, customer } => format!("{customer} 的合同 {contract} 已生效"),
            Self::PayRefund { refund, customer, amount } => format!("应退 {customer} {amount}，退款 {refund} 待付"),
            Self::RefundPaid { refund, customer, amount } => format!("已退 {customer} {amount}，退款 {refund}"),
            Self::RefundReturned { refund, customer, amount } => {
                format!("{customer} 的退款 {refund} 被银行退回：{amount}")
            }
            Self::CustomerAssigned { customer } => format!("客户 {customer} 现由您负责"),
            Self::ItemDisputed { item, customer, open } => {
                format!("{customer} 对应收款 {item} 有争议，未付 {open}")
            }
            Self::ExceptionsRaised { account, exceptions, unowned } => {
                format!("账户 {account} 新增或变动的未结异常 {exceptions} 项，其中无责任人 {unowned} 项")
            }
            Self::ExceptionAssigned { account, exception, due } => {
                format!("账户 {account} 的异常 {exception} 由您处理，限 {due} 前")
            }
        }
    }
}
