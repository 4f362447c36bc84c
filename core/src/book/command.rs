//! A command (指令): what somebody wants the book to do.

use super::foreign::BookValue;
use super::record::{Contract, Customer, Receipt, RecordKey, UnpaidItems};
use super::rules::BookRules;
use crate::account::{AccountKey, HoldPurpose, RefundCause};
use crate::shape::Shape;
use crate::{
    AccessPolicy, ApprovalPolicy, Calendar, CaseAct, Currency, Date, Department, EventDate, ExceptionChange,
    ExceptionFinding, ExceptionRule, Field, Id, LateTerms, Money, Nature, PartPaid, PeriodContent, PeriodSpan, Person,
    Quote, Receivable, Respread, Result, Scheme,
};

/// What is wanted. Every record has a life, and no command deletes one: what was wrong is taken back by another
/// command, and both stay.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Command {
    /// Register a customer (客户建档).
    RegisterCustomer {
        /// The customer.
        customer: Customer,
    },
    /// Give a customer another name (客户更名).
    RenameCustomer {
        /// The customer.
        customer: Id,
        /// The new name.
        name: String,
    },
    /// Make two customers one (客户合并): money and receivables go over, the old id still leads there.
    MergeCustomer {
        /// The customer who goes over.
        customer: Id,
        /// The customer who stays.
        into: Id,
    },
    /// Give customers to another owner (移交负责人): one customer, or all of an owner who left.
    ReassignOwner {
        /// Only this customer.
        #[shape(omit)]
        customer: Option<Id>,
        /// All customers of this owner.
        #[shape(omit)]
        owned_by: Option<Id>,
        /// The new owner.
        owner: Id,
        /// The department of the new owner.
        #[shape(omit)]
        department: Option<Id>,
    },
    /// Write a contract down (合同登记).
    RegisterContract {
        /// The contract.
        contract: Contract,
    },
    /// Hand a contract in for approval (提交审批).
    SubmitContract {
        /// The contract.
        contract: Id,
    },
    /// Approve a contract (审批通过): its dated installments become receivables, each exactly once.
    ApproveContract {
        /// The contract.
        contract: Id,
    },
    /// Change a contract (合同变更): what is paid stays, the rest is spread again.
    AmendContract {
        /// The contract.
        contract: Id,
        /// The new amount.
        total: Money,
        /// What becomes of an installment of which a part is paid.
        part_paid: PartPaid,
        /// How the rest is spread.
        rest: Respread,
        /// The business days; needed if the new terms move dates.
        #[shape(omit)]
        calendar: Option<Calendar>,
    },
    /// Report an event that installments wait for (里程碑达成).
    ReachMilestone {
        /// The contract.
        contract: Id,
        /// What happened, and when.
        event: EventDate,
    },
    /// End a contract (合同终止).
    TerminateContract {
        /// The contract.
        contract: Id,
        /// What becomes of its receivables.
        unpaid: UnpaidItems,
    },
    /// Take over a receivable that no contract of the book makes: an opening balance (期初应收), an invoice.
    OpenReceivable {
        /// The receivable with what is open of it.
        receivable: Receivable,
        /// What it is worth, if it is foreign. Absent: at the rate of the day from which it is owed.
        #[shape(omit)]
        value: Option<BookValue>,
    },
    /// Record that a receivable was invoiced (开票).
    InvoiceReceivable {
        /// The item.
        item: Id,
        /// The invoice.
        invoice: Id,
    },
    /// Record that the customer disputes a receivable (有争议).
    DisputeReceivable {
        /// The item.
        item: Id,
    },
    /// Record that a dispute is over.
    SettleDispute {
        /// The item.
        item: Id,
    },
    /// Let a receivable fall away of which nothing was ever settled (作废).
    CancelReceivable {
        /// The item.
        item: Id,
    },
    /// Give up a receivable, or a part of it (坏账核销).
    WriteOff {
        /// The item.
        item: Id,
        /// How much. Absent: all that is open.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// Owe again what was written off, because it is paid after all (已核销坏账收回).
    Recover {
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
    },
    /// Credit a receivable (红字发票、折让).
    CreditNote {
        /// The credit note, unique for ever.
        note: Id,
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
    },
    /// Charge for paying late (滞纳金), up to the business date.
    ChargeLate {
        /// The items.
        items: Vec<Id>,
        /// The terms.
        terms: LateTerms,
        /// The business days; needed if the terms move dates.
        #[shape(omit)]
        calendar: Option<Calendar>,
    },
    /// Record money that arrived (收款登记).
    RecordReceipt {
        /// The receipt.
        receipt: Receipt,
    },
    /// Record money that is said to have arrived (到款登记): it is not money until it is confirmed.
    ClaimReceipt {
        /// The receipt.
        receipt: Receipt,
    },
    /// Confirm that claimed money arrived (确认到账).
    ConfirmReceipt {
        /// The receipt.
        receipt: Id,
    },
    /// Say that claimed money did not arrive (驳回).
    RejectReceipt {
        /// The receipt.
        receipt: Id,
    },
    /// Take back a receipt that the bank took back (退票). What it paid has to be undone first.
    BounceReceipt {
        /// The receipt.
        receipt: Id,
    },
    /// Give unidentified money to its owner (到款认领).
    IdentifyReceipt {
        /// The lot that waits.
        lot: Id,
        /// How much of it. Absent: all that is left.
        #[shape(omit)]
        amount: Option<Money>,
        /// The customer it belongs to.
        customer: Id,
        /// Which account of the customer. None: the account as a whole.
        #[shape(omit)]
        account: Vec<Field>,
        /// What kind of money it is.
        #[shape(default)]
        nature: Nature,
    },
    /// Set up an account (开户).
    OpenAccount {
        /// The account.
        account: AccountKey,
    },
    /// Close an account (销户).
    CloseAccount {
        /// The account.
        account: AccountKey,
    },
    /// Open a closed account again.
    ReopenAccount {
        /// The account.
        account: AccountKey,
    },
    /// Set money aside for an order or a dispute (冻结). For a refund there is a command of its own.
    Hold {
        /// The hold. Absent: it is called as the order.
        #[shape(omit)]
        hold: Option<Id>,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What it is for.
        #[shape(default)]
        purpose: HoldPurpose,
        /// The order or claim behind it.
        #[shape(omit)]
        reference: Option<Id>,
        /// The fields of what it will pay.
        #[shape(omit)]
        fields: Vec<Field>,
        /// The first day on which it no longer holds.
        #[shape(omit)]
        until: Option<Date>,
        /// The lots to use, in this order.
        #[shape(omit)]
        lots: Vec<Id>,
    },
    /// Pay a receivable from a hold (请款); what is not used is free again.
    Capture {
        /// The hold.
        hold: Id,
        /// The item.
        item: Id,
        /// How much. Absent: all that is held.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// Give up a hold (解冻).
    Release {
        /// The hold.
        hold: Id,
    },
    /// Record that a hold ended by its date.
    Lapse {
        /// The hold.
        hold: Id,
    },
    /// Move money to another account (转账).
    Transfer {
        /// The account it comes from.
        account: AccountKey,
        /// The account it goes to.
        to: AccountKey,
        /// How much.
        amount: Money,
        /// The lots to use, in this order.
        #[shape(omit)]
        lots: Vec<Id>,
    },
    /// Change the kind of money (重分类).
    Reclassify {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What kind it becomes.
        nature: Nature,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Take expired money off the books (到期失效).
    Expire {
        /// The account.
        account: AccountKey,
    },
    /// Keep deposits because the payer broke the contract (没收定金).
    Forfeit {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Let a scheme decide which money of a customer pays which receivables (自动核销).
    Allocate {
        /// The customer.
        customer: Id,
        /// The scheme. Absent: that of the rules.
        #[shape(omit)]
        scheme: Option<Scheme>,
        /// Only money and receivables in this currency. Absent: each currency on its own.
        #[shape(omit)]
        currency: Option<Currency>,
        /// Only these lots. None: all.
        #[shape(omit)]
        lots: Vec<Id>,
        /// Only these items. None: all that are open.
        #[shape(omit)]
        items: Vec<Id>,
    },
    /// Pay one receivable (指定核销).
    Pay {
        /// The item.
        item: Id,
        /// How much. Absent: all that is open.
        #[shape(omit)]
        amount: Option<Money>,
        /// The account the money comes from. Absent: that of the first lot, or the account of the customer as a whole.
        #[shape(omit)]
        account: Option<AccountKey>,
        /// The lots to use, in this order.
        #[shape(omit)]
        lots: Vec<Id>,
    },
    /// Take an allocation back (反核销): the money goes back to its lots, the receivable is open again.
    UndoAllocation {
        /// The allocation, as its event names it.
        allocation: Id,
        /// How much. Absent: all that stands.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// Ask for a refund (退款申请): the money is set aside.
    RequestRefund {
        /// The refund. Absent: it is called as the order.
        #[shape(omit)]
        refund: Option<Id>,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// Why.
        #[shape(default)]
        cause: RefundCause,
        /// The lots to use, in this order.
        #[shape(omit)]
        lots: Vec<Id>,
    },
    /// Record that a refund was paid out (退款付款).
    PayRefund {
        /// The refund.
        refund: Id,
        /// How much. Absent: all that was asked for.
        #[shape(omit)]
        amount: Option<Money>,
        /// The payment that carries it.
        #[shape(omit)]
        reference: Option<Id>,
    },
    /// Give up a refund (撤销退款): the money is free again.
    CancelRefund {
        /// The refund.
        refund: Id,
    },
    /// Close all days up to one (结账): nothing is recorded on them any more.
    ClosePeriod {
        /// The last closed day.
        through: Date,
    },
    /// Open closed days again (反结账).
    OpenPeriod {
        /// The first open day.
        since: Date,
    },
    /// Tag a record (打标签).
    Tag {
        /// What is tagged.
        subject: RecordKey,
        /// The tag.
        tag: Id,
    },
    /// Take a tag off.
    Untag {
        /// What is tagged.
        subject: RecordKey,
        /// The tag.
        tag: Id,
    },
    /// Write a comment (备注).
    Comment {
        /// What it is about.
        subject: RecordKey,
        /// The text, 1 to 4,096 bytes.
        text: String,
    },
    /// Change the rules of the book from a business date on (规则变更).
    ChangeRules {
        /// The first day on which they hold.
        since: Date,
        /// The rules.
        rules: BookRules,
    },
    /// Say who is there (人员变更): people and departments, new or changed. Nobody is deleted; who left has an end.
    ChangePeople {
        /// The people, each as a whole.
        #[shape(omit)]
        people: Vec<Person>,
        /// The departments of which the head is known.
        #[shape(omit)]
        departments: Vec<Department>,
    },
    /// Say who may do what (权限变更). Without a policy everybody may do everything.
    ChangeAccess {
        /// The policy. Absent: none any more.
        #[shape(omit)]
        policy: Option<AccessPolicy>,
    },
    /// Say what needs whose approval (审批规则变更): a new policy, or a later version of one.
    ChangeApprovalPolicy {
        /// The policy. Its actions are those of commands.
        policy: ApprovalPolicy,
    },
    /// Ask for approval no longer as a policy says. Cases that are open go on.
    RemoveApprovalPolicy {
        /// The policy, with all its versions.
        policy: Id,
    },
    /// Answer a case (审批): an order that waits. With the last approval it is carried out.
    AnswerCase {
        /// The case: the order that waits.
        case: Id,
        /// The step that is meant.
        step: Id,
        /// The digest of the content that was looked at, as the case says it.
        digest: Id,
        /// The answer.
        act: CaseAct,
        /// What is said with it, at most 4,000 bytes.
        #[shape(omit)]
        comment: Option<String>,
    },
    /// Carry out what was approved and could not be carried out then (执行).
    CarryOut {
        /// The case.
        case: Id,
    },
    /// Take a movement of money back (撤销划转): a transfer, an identification, a reclassification, an expiry or a
    /// forfeiture. The same amounts are on the same lots again. What has an undo of its own is refused.
    UndoMovement {
        /// The movement, as its event names it.
        movement: Id,
        /// How much. Absent: all that stands.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// Record that the bank returned a refund that was paid out (退款退回): the money is on its lots again.
    ReturnRefund {
        /// The refund.
        refund: Id,
        /// How much came back. Absent: all that was paid and did not come back yet.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// Credit what is paid already (红字冲销转预收): the customer has the money on account, as a lot that is called as
    /// the credit note.
    CreditAccount {
        /// The credit note, unique for ever, together with those of receivables.
        note: Id,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What kind of money it is; never given or unidentified.
        #[shape(default)]
        nature: Nature,
    },
    /// Say what a foreign currency is worth in the home currency, from the business date on (记账汇率).
    SetRate {
        /// From the currency into that of the book.
        quote: Quote,
    },
    /// Move all foreign receivables and foreign money to the closing rates of the business date (期末调汇).
    Revalue {
        /// The revaluation, unique for ever. Absent: it is called as the order.
        #[shape(omit)]
        revaluation: Option<Id>,
        /// The closing rates. A currency that is not named has the rate of the day.
        #[shape(omit)]
        quotes: Vec<Quote>,
    },
    /// Take a revaluation back (撤销调汇), or off when the next period begins (期初冲回).
    UndoRevaluation {
        /// The revaluation.
        revaluation: Id,
    },
    /// Begin to reconcile a period of a bank account (开始对账).
    StartReconciliation {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
    },
    /// Sign the reconciliation of a period (对账签核). What is signed stays outside: the book keeps its digest.
    SignReconciliation {
        /// What is signed.
        content: PeriodContent,
    },
    /// Take the signature of a period back, with a reason (撤销签核).
    ReopenReconciliation {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
        /// Why, 1 to 1,000 bytes.
        note: String,
    },
    /// Bring the exceptions of a bank account up to date with what a run found (对账异常登记).
    RaiseExceptions {
        /// The bank account.
        account: Id,
        /// All that the run found: what it does not find again is cleared.
        #[shape(omit)]
        findings: Vec<ExceptionFinding>,
        /// Who owns new ones, each class at most once.
        #[shape(omit)]
        rules: Vec<ExceptionRule>,
    },
    /// Give an exception to somebody, begin to work on it, accept it or open it again (异常处理).
    ChangeException {
        /// The bank account.
        account: Id,
        /// The exception.
        exception: Id,
        /// What is done with it.
        change: ExceptionChange,
    },
}

impl Command {
    /// The longest name, in bytes.
    pub const MOST_NAME: usize = 1_000;
    /// The longest comment, in bytes.
    pub const MOST_TEXT: usize = 4_096;

    /// Money of a customer arrived, as an advance.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `customer`.
    pub fn receipt(customer: &str, amount: Money) -> Result<Self> {
        Ok(Self::RecordReceipt { receipt: Receipt::new(customer, amount)? })
    }

    /// The stable name of the action, as rights and approval rules name it: the `kind` of the JSON form.
    #[must_use]
    pub const fn action(&self) -> &'static str {
        match self {
            Self::RegisterCustomer { .. } => "registerCustomer",
            Self::RenameCustomer { .. } => "renameCustomer",
            Self::MergeCustomer { .. } => "mergeCustomer",
            Self::ReassignOwner { .. } => "reassignOwner",
            Self::RegisterContract { .. } => "registerContract",
            Self::SubmitContract { .. } => "submitContract",
            Self::ApproveContract { .. } => "approveContract",
            Self::AmendContract { .. } => "amendContract",
            Self::ReachMilestone { .. } => "reachMilestone",
            Self::TerminateContract { .. } => "terminateContract",
            Self::OpenReceivable { .. } => "openReceivable",
            Self::InvoiceReceivable { .. } => "invoiceReceivable",
            Self::DisputeReceivable { .. } => "disputeReceivable",
            Self::SettleDispute { .. } => "settleDispute",
            Self::CancelReceivable { .. } => "cancelReceivable",
            Self::WriteOff { .. } => "writeOff",
            Self::Recover { .. } => "recover",
            Self::CreditNote { .. } => "creditNote",
            Self::CreditAccount { .. } => "creditAccount",
            Self::ChargeLate { .. } => "chargeLate",
            Self::RecordReceipt { .. } => "recordReceipt",
            Self::ClaimReceipt { .. } => "claimReceipt",
            Self::ConfirmReceipt { .. } => "confirmReceipt",
            Self::RejectReceipt { .. } => "rejectReceipt",
            Self::BounceReceipt { .. } => "bounceReceipt",
            Self::IdentifyReceipt { .. } => "identifyReceipt",
            Self::OpenAccount { .. } => "openAccount",
            Self::CloseAccount { .. } => "closeAccount",
            Self::ReopenAccount { .. } => "reopenAccount",
            Self::Hold { .. } => "hold",
            Self::Capture { .. } => "capture",
            Self::Release { .. } => "release",
            Self::Lapse { .. } => "lapse",
            Self::Transfer { .. } => "transfer",
            Self::Reclassify { .. } => "reclassify",
            Self::Expire { .. } => "expire",
            Self::Forfeit { .. } => "forfeit",
            Self::Allocate { .. } => "allocate",
            Self::Pay { .. } => "pay",
            Self::UndoAllocation { .. } => "undoAllocation",
            Self::UndoMovement { .. } => "undoMovement",
            Self::RequestRefund { .. } => "requestRefund",
            Self::PayRefund { .. } => "payRefund",
            Self::ReturnRefund { .. } => "returnRefund",
            Self::CancelRefund { .. } => "cancelRefund",
            Self::ClosePeriod { .. } => "closePeriod",
            Self::OpenPeriod { .. } => "openPeriod",
            Self::Tag { .. } => "tag",
            Self::Untag { .. } => "untag",
            Self::Comment { .. } => "comment",
            Self::ChangeRules { .. } => "changeRules",
            Self::ChangePeople { .. } => "changePeople",
            Self::ChangeAccess { .. } => "changeAccess",
            Self::ChangeApprovalPolicy { .. } => "changeApprovalPolicy",
            Self::RemoveApprovalPolicy { .. } => "removeApprovalPolicy",
            Self::AnswerCase { .. } => "answerCase",
            Self::CarryOut { .. } => "carryOut",
            Self::SetRate { .. } => "setRate",
            Self::Revalue { .. } => "revalue",
            Self::UndoRevaluation { .. } => "undoRevaluation",
            Self::StartReconciliation { .. } => "startReconciliation",
            Self::SignReconciliation { .. } => "signReconciliation",
            Self::ReopenReconciliation { .. } => "reopenReconciliation",
            Self::RaiseExceptions { .. } => "raiseExceptions",
            Self::ChangeException { .. } => "changeException",
        }
    }
}
