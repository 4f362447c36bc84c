//! An event (事件): what happened, with its results. Reading it back decides nothing again.

use super::command::Command;
use super::foreign::ValueChange;
use super::record::{ChargeOrigin, Contract, Customer, ItemDifference, ItemOrigin, ItemPart, Receipt, RecordKey};
use super::rules::BookRules;
use crate::account::{Movement, RefundCause};
use crate::shape::Shape;
use crate::{
    AccessPolicy, ApprovalCase, ApprovalPolicy, CaseEntry, Date, Department, EventDate, ExceptionChange,
    ExceptionRecord, Id, Money, PeriodSpan, Person, Quote, Receivable, Schedule, ScheduleRequest,
};

/// A fact of the book. Amounts, lots and dates are those that were decided then, whatever becomes of the rules.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum BookEvent {
    /// A customer is known from now on.
    CustomerRegistered {
        /// The customer.
        customer: Customer,
    },
    /// A customer has another name.
    CustomerRenamed {
        /// The customer.
        customer: Id,
        /// The name before.
        #[shape(omit)]
        before: Option<String>,
        /// The name from now on.
        after: String,
    },
    /// A customer became another one; the money and the receivables that went over follow as events of their own.
    CustomerMerged {
        /// The customer who went over.
        customer: Id,
        /// The customer who stays.
        into: Id,
    },
    /// A customer has another owner.
    OwnerReassigned {
        /// The customer.
        customer: Id,
        /// The owner before.
        #[shape(omit)]
        before: Option<Id>,
        /// The owner from now on.
        after: Id,
        /// The department of the owner from now on.
        #[shape(omit)]
        department: Option<Id>,
    },
    /// A contract is written down, with its schedule.
    ContractRegistered {
        /// The contract.
        contract: Contract,
        /// Its installments.
        schedule: Schedule,
    },
    /// A contract waits for approval.
    ContractSubmitted {
        /// The contract.
        contract: Id,
    },
    /// A contract holds.
    ContractApproved {
        /// The contract.
        contract: Id,
    },
    /// A contract has another schedule.
    ContractAmended {
        /// The contract.
        contract: Id,
        /// The version of the schedule.
        version: i64,
        /// The amount before.
        before: Money,
        /// The schedule from now on.
        schedule: Schedule,
        /// What the dates of later events follow from; absent: as before.
        #[shape(omit)]
        basis: Option<ScheduleRequest>,
        /// The installments that the lines of the basis are, in order.
        #[shape(omit)]
        numbers: Vec<i64>,
    },
    /// Something happened that installments waited for.
    MilestoneReached {
        /// The contract.
        contract: Id,
        /// What happened, and when.
        event: EventDate,
        /// The schedule from now on.
        schedule: Schedule,
    },
    /// A contract is ended.
    ContractTerminated {
        /// The contract.
        contract: Id,
    },
    /// A receivable is owed from now on.
    ReceivableOpened {
        /// The receivable.
        receivable: Receivable,
        /// The installment it comes from.
        #[shape(omit)]
        origin: Option<ItemOrigin>,
        /// The item it charges for.
        #[shape(omit)]
        charge: Option<ChargeOrigin>,
        /// What it is worth in the home currency, if it is foreign and the book has one.
        #[shape(omit)]
        home: Option<Money>,
    },
    /// A receivable has another amount or date because its contract changed.
    ReceivableChanged {
        /// The item.
        item: Id,
        /// What it came to before.
        before: Money,
        /// What it comes to from now on.
        amount: Money,
        /// When it was due before.
        due_before: Date,
        /// When it is due from now on.
        due: Date,
        /// What the more is worth in the home currency, if it has a value there.
        #[shape(omit)]
        home: Option<Money>,
    },
    /// A receivable went over to another customer.
    ReceivableMoved {
        /// The item.
        item: Id,
        /// The customer before.
        before: Id,
        /// The customer from now on.
        customer: Id,
    },
    /// A receivable was invoiced.
    ReceivableInvoiced {
        /// The item.
        item: Id,
        /// The invoice.
        invoice: Id,
    },
    /// A receivable is disputed.
    ReceivableDisputed {
        /// The item.
        item: Id,
    },
    /// A dispute is over.
    DisputeSettled {
        /// The item.
        item: Id,
    },
    /// A receivable fell away.
    ReceivableCanceled {
        /// The item.
        item: Id,
        /// What was open of it.
        amount: Money,
    },
    /// A receivable, or a part of it, was given up.
    WrittenOff {
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
        /// How that goes to the parts of the item; none if it has no parts.
        #[shape(omit)]
        parts: Vec<ItemPart>,
    },
    /// What was written off is owed again.
    Recovered {
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
        /// How that goes to the parts of the item; none if it has no parts.
        #[shape(omit)]
        parts: Vec<ItemPart>,
    },
    /// A receivable was credited.
    Credited {
        /// The credit note.
        note: Id,
        /// The item.
        item: Id,
        /// How much.
        amount: Money,
        /// How that goes to the parts of the item; none if it has no parts.
        #[shape(omit)]
        parts: Vec<ItemPart>,
    },
    /// Somebody says that money arrived.
    ReceiptClaimed {
        /// The receipt, with its id, customer and day of arrival.
        receipt: Receipt,
    },
    /// Money arrived.
    ReceiptConfirmed {
        /// The receipt.
        receipt: Id,
        /// The number of the bank, if it was not claimed before.
        #[shape(omit)]
        bank_ref: Option<Id>,
        /// What proves it, if it was not claimed before.
        #[shape(omit)]
        evidence: Vec<super::record::Evidence>,
        /// The deposit.
        movement: Movement,
        /// What it is worth in the home currency, if it is foreign and the book has one.
        #[shape(omit)]
        home: Option<Money>,
    },
    /// Claimed money did not arrive.
    ReceiptRejected {
        /// The receipt.
        receipt: Id,
    },
    /// The bank took a receipt back.
    ReceiptBounced {
        /// The receipt.
        receipt: Id,
        /// The deposit taken back.
        movement: Movement,
    },
    /// Money moved on accounts without paying a receivable: a hold and its release, a transfer, an identification,
    /// a reclassification, an expiry, a forfeiture, one of the last five taken back, an account opened or closed.
    Moved {
        /// The movement.
        movement: Movement,
    },
    /// Money paid a receivable (核销).
    Allocated {
        /// The receivable.
        item: Id,
        /// How much of the money.
        amount: Money,
        /// What was settled beside it without being paid.
        #[shape(omit)]
        differences: Vec<ItemDifference>,
        /// How both go to the parts of the item; none if it has no parts.
        #[shape(omit)]
        parts: Vec<ItemPart>,
        /// What it took of which lots. Its id is the id of the allocation.
        movement: Movement,
        /// What the money was worth more than the receivable (已实现汇兑收益), below zero if less, in the home currency.
        #[shape(omit)]
        exchange: Option<Money>,
    },
    /// An allocation, or a part of it, was taken back (反核销).
    Unallocated {
        /// The allocation.
        allocation: Id,
        /// The receivable.
        item: Id,
        /// How much of the money.
        amount: Money,
        /// What was settled beside it and is owed again.
        #[shape(omit)]
        differences: Option<Money>,
        /// How both come back to the parts of the item.
        #[shape(omit)]
        parts: Vec<ItemPart>,
        /// What went back to which lots.
        movement: Movement,
        /// What of the exchange difference is taken back, with the opposite sign.
        #[shape(omit)]
        exchange: Option<Money>,
    },
    /// A refund is asked for; its money is set aside.
    RefundRequested {
        /// The refund.
        refund: Id,
        /// Why.
        cause: RefundCause,
        /// The hold.
        movement: Movement,
    },
    /// A refund was paid out.
    RefundPaid {
        /// The refund.
        refund: Id,
        /// What was paid out of which lots.
        movement: Movement,
    },
    /// A refund was given up.
    RefundCanceled {
        /// The refund.
        refund: Id,
        /// The release.
        movement: Movement,
    },
    /// All days up to one are closed.
    PeriodClosed {
        /// The last closed day.
        through: Date,
    },
    /// Closed days are open again.
    PeriodOpened {
        /// The first open day.
        since: Date,
    },
    /// A record has a tag.
    Tagged {
        /// What is tagged.
        subject: RecordKey,
        /// The tag.
        tag: Id,
    },
    /// A record has a tag no more.
    Untagged {
        /// What was tagged.
        subject: RecordKey,
        /// The tag.
        tag: Id,
    },
    /// Somebody wrote a comment.
    Commented {
        /// What it is about.
        subject: RecordKey,
        /// The text.
        text: String,
    },
    /// Rules hold from a business date on.
    RulesChanged {
        /// The first day on which they hold.
        since: Date,
        /// The rules.
        rules: BookRules,
    },
    /// People and departments are as they are here from now on.
    PeopleChanged {
        /// The people.
        #[shape(omit)]
        people: Vec<Person>,
        /// The departments.
        #[shape(omit)]
        departments: Vec<Department>,
    },
    /// Who may do what, from now on.
    AccessChanged {
        /// The policy; absent: none any more.
        #[shape(omit)]
        policy: Option<AccessPolicy>,
    },
    /// What needs whose approval, from now on.
    ApprovalPolicyChanged {
        /// The policy.
        policy: ApprovalPolicy,
    },
    /// Nothing needs approval by this policy any more.
    ApprovalPolicyRemoved {
        /// The policy.
        policy: Id,
    },
    /// An order waits for approval; nothing of it has happened (发起审批).
    CaseOpened {
        /// The case, called as the order.
        case: ApprovalCase,
        /// The commands of the order.
        commands: Vec<Command>,
    },
    /// Somebody answered a case.
    CaseAnswered {
        /// The case.
        case: Id,
        /// The answer, and what it did.
        entry: CaseEntry,
    },
    /// The order that waited is carried out: the events that follow are what it does.
    CaseCarriedOut {
        /// The case.
        case: Id,
    },
    /// The order that waited is approved and cannot be carried out as the book stands.
    CaseHeldUp {
        /// The case.
        case: Id,
        /// The code of the refusal.
        code: String,
        /// The refusal with its path and figures, as JSON.
        refusal: String,
    },
    /// An order was refused because of what was on the books. It stays refused.
    Refused {
        /// The code of the refusal.
        code: String,
        /// The refusal with its path and figures, as JSON.
        refusal: String,
    },
    /// A refund that was paid out, or a part of it, came back.
    RefundReturned {
        /// The refund.
        refund: Id,
        /// What is on which lots again.
        movement: Movement,
    },
    /// What was paid already was credited: the customer has it on account.
    CreditedOnAccount {
        /// The credit note.
        note: Id,
        /// The deposit. Its lot is called as the credit note.
        movement: Movement,
        /// What it is worth in the home currency, if it is foreign and the book has one.
        #[shape(omit)]
        home: Option<Money>,
    },
    /// A currency is worth so much from the business date on.
    RateSet {
        /// From the currency into that of the book.
        quote: Quote,
    },
    /// Foreign records of a customer have another value (期末调汇).
    Revalued {
        /// The revaluation.
        revaluation: Id,
        /// The customer.
        customer: Id,
        /// The closing rates that were used.
        quotes: Vec<Quote>,
        /// The records with what changed.
        rows: Vec<ValueChange>,
        /// What that gains, below zero if it loses (未实现汇兑损益).
        gain: Money,
    },
    /// What a revaluation changed for a customer is taken back.
    RevaluationUndone {
        /// The revaluation.
        revaluation: Id,
        /// The customer, as the revaluation named it.
        customer: Id,
        /// The records with what changed.
        rows: Vec<ValueChange>,
        /// What that gains, below zero if it loses.
        gain: Money,
    },
    /// Somebody began to reconcile a period of a bank account.
    ReconciliationStarted {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
    },
    /// Somebody signed the reconciliation of a period: who gave the order, when it was recorded.
    ReconciliationSigned {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
        /// The digest of what was signed.
        digest: String,
    },
    /// The signature of a period was taken back.
    ReconciliationReopened {
        /// The bank account.
        account: Id,
        /// The period.
        span: PeriodSpan,
        /// Why.
        note: String,
    },
    /// A run of the reconciliation left the exceptions of an account so.
    ExceptionsRaised {
        /// The bank account.
        account: Id,
        /// Those that are new, cleared, back or changed, by id. The others stay as they were.
        #[shape(omit)]
        changed: Vec<ExceptionRecord>,
    },
    /// Somebody did something with an exception.
    ExceptionChanged {
        /// The bank account.
        account: Id,
        /// The exception.
        exception: Id,
        /// What was done with it.
        change: ExceptionChange,
    },
}
