//! An alert, and how grave it is.

use crate::reason::AlertReason;
use crate::report::limits::stable_id;
use crate::shape::Shape;
use crate::{Date, Id, Money};

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Alert {
    /// The alert, the same every day for the same finding.
    pub id: Id,
    /// What it is.
    pub kind: AlertKind,
    /// How grave it is.
    pub severity: AlertSeverity,
    /// Whom it is about.
    #[shape(omit)]
    pub customer: Option<Id>,
    /// Who looks after that.
    #[shape(omit)]
    pub owner: Option<Id>,
    /// The records it is about: debts, prepayments, refunds, periods, exceptions.
    #[shape(omit)]
    pub subjects: Vec<Id>,
    /// What is at stake, if that is one amount.
    #[shape(omit)]
    pub amount: Option<Money>,
    /// Since when it is so.
    pub since: Date,
    /// The tags under which it is found (标签): `异常` and the name of its kind.
    pub tags: Vec<Id>,
    /// The figures.
    pub reason: AlertReason,
}

/// How grave an alert is, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum AlertSeverity {
    /// Worth knowing (提示).
    Info,
    /// Somebody should look (警告).
    Warning,
    /// Somebody has to look now (严重).
    Critical,
}

/// What an alert is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum AlertKind {
    /// The money of a customer is nearly used up (余额不足).
    LowBalance,
    /// Nobody used, paid back or added to a prepayment for long (预收款长期无人跟进).
    IdlePrepayment,
    /// Whoever looked after it has left (负责人已离职).
    Orphaned,
    /// A refund was asked for and not paid (退款漏办).
    ForgottenRefund,
    /// A refund is far above those before (退款金额异常).
    RefundJump,
    /// Much of what a customer paid was paid back (退款占比异常).
    RefundShare,
    /// Money was paid back soon after it arrived (到款后短期退款).
    RefundSoon,
    /// Money was paid back to an account it never came from (退款账户异常).
    RefundElsewhere,
    /// A receipt is far above or below those before (收款金额异常).
    ReceiptJump,
    /// A receipt stands twice (重复收款).
    DuplicateReceipt,
    /// A receipt may stand twice (疑似重复收款).
    LikelyDuplicate,
    /// A customer has money with us and debts that are due (已付款未核销).
    PaidButOpen,
    /// One customer owes much of all that is owed (应收集中度).
    Concentration,
    /// More was taken from prepayments for a debt than it says was paid (超额核销).
    Overapplied,
    /// A promise to pay was not kept (承诺未兑现).
    BrokenPromise,
    /// Nobody found out for long whose money it is (未明款项).
    Unidentified,
    /// A debt was due before its document (到期日早于单据日).
    DueBeforeIssue,
    /// A customer pays much later than it used to (付款习惯变化).
    BehaviorBreak,
    /// Nothing happened to an overdue debt for long (逾期无人跟进).
    StaleDebt,
    /// A debt is overdue (逾期未收款).
    Overdue,
    /// Nobody looks after a customer (无责任人).
    Unowned,
    /// The day to see to a customer has passed (跟进逾期).
    FollowUp,
    /// A reconciliation period has not been signed (对账未签收).
    UnsignedPeriod,
    /// An exception has no owner, no due date, or is overdue (异常无人负责).
    OpenException,
    /// A debt soon cannot be sued for any more (诉讼时效将满).
    Limitation,
}

impl AlertKind {
    /// Its name, as it is written.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::LowBalance => "lowBalance",
            Self::IdlePrepayment => "idlePrepayment",
            Self::Orphaned => "orphaned",
            Self::ForgottenRefund => "forgottenRefund",
            Self::RefundJump => "refundJump",
            Self::RefundShare => "refundShare",
            Self::RefundSoon => "refundSoon",
            Self::RefundElsewhere => "refundElsewhere",
            Self::ReceiptJump => "receiptJump",
            Self::DuplicateReceipt => "duplicateReceipt",
            Self::LikelyDuplicate => "likelyDuplicate",
            Self::PaidButOpen => "paidButOpen",
            Self::Concentration => "concentration",
            Self::Overapplied => "overapplied",
            Self::BrokenPromise => "brokenPromise",
            Self::Unidentified => "unidentified",
            Self::DueBeforeIssue => "dueBeforeIssue",
            Self::BehaviorBreak => "behaviorBreak",
            Self::StaleDebt => "staleDebt",
            Self::Overdue => "overdue",
            Self::Unowned => "unowned",
            Self::FollowUp => "followUp",
            Self::UnsignedPeriod => "unsignedPeriod",
            Self::OpenException => "openException",
            Self::Limitation => "limitation",
        }
    }

    /// How grave it is, unless the policy says otherwise.
    #[must_use]
    pub const fn severity(self) -> AlertSeverity {
        match self {
            Self::ReceiptJump | Self::LikelyDuplicate | Self::Concentration | Self::DueBeforeIssue => {
                AlertSeverity::Info
            }
            Self::LowBalance
            | Self::IdlePrepayment
            | Self::RefundJump
            | Self::RefundShare
            | Self::RefundSoon
            | Self::PaidButOpen
            | Self::BrokenPromise
            | Self::Unidentified
            | Self::BehaviorBreak
            | Self::StaleDebt
            | Self::Overdue
            | Self::Unowned
            | Self::FollowUp
            | Self::UnsignedPeriod
            | Self::OpenException => AlertSeverity::Warning,
            Self::Orphaned
            | Self::ForgottenRefund
            | Self::RefundElsewhere
            | Self::DuplicateReceipt
            | Self::Overapplied
            | Self::Limitation => AlertSeverity::Critical,
        }
    }
}

/// What an alert says before it has an id.
#[derive(Debug)]
pub(super) struct Finding<'a> {
    pub(super) kind: AlertKind,
    pub(super) customer: Option<&'a Id>,
    pub(super) owner: Option<&'a Id>,
    pub(super) subjects: Vec<Id>,
    /// What tells two findings of one kind apart beside customer and subjects.
    pub(super) mark: &'a str,
    pub(super) amount: Option<Money>,
    pub(super) since: Date,
    pub(super) reason: AlertReason,
}

impl Finding<'_> {
    /// The alert, with the id that its kind, customer and subjects give it.
    pub(super) fn alert(self, severity: AlertSeverity) -> Alert {
        let mut parts = vec![self.kind.name(), self.mark, self.customer.map_or("", Id::as_str)];
        parts.extend(self.subjects.iter().map(Id::as_str));
        Alert {
            id: stable_id("A", &parts),
            kind: self.kind,
            severity,
            customer: self.customer.cloned(),
            owner: self.owner.cloned(),
            amount: self.amount,
            since: self.since,
            tags: vec![Id::literal("异常"), Id::literal(self.kind.name())],
            reason: self.reason,
            subjects: self.subjects,
        }
    }
}
