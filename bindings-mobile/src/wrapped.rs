// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! Sentences of reasons and constructors without arguments, which each host wraps in a form of its own.
//!
//! None of these names is public there: the bindgen hides every function of this file.

use crate::{
    AccessReason, AccountEvent, AgingRules, AlertReason, ApprovalReason, AttachReason, ChainReason, ChartFault,
    CollectionReason, CreditReason, DrawReason, DunningReason, EntryFault, ExceptionReason, ExchangeReason,
    ExtractReason, ForecastReason, GradeReason, GradeStep, LeftOutReason, LimitReason, LogFinding, MatchReason,
    MemoryReason, NoticeReason, OffsetReason, PeriodReason, PolicyReason, ReadNote, Reason, RepairOutcome,
    RepairReason, Result, ScheduleReason, Scheme, TableReason, UndoReason, WaterfallReason,
};

/// One sentence in English.
#[uniffi::export]
pub(crate) fn grade_reason_en(reason: GradeReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn grade_reason_zh(reason: GradeReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn grade_step_en(reason: GradeStep) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn grade_step_zh(reason: GradeStep) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn credit_reason_en(reason: CreditReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn credit_reason_zh(reason: CreditReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn limit_reason_en(reason: LimitReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn limit_reason_zh(reason: LimitReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn reason_en(reason: Reason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn reason_zh(reason: Reason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn waterfall_reason_en(reason: WaterfallReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn waterfall_reason_zh(reason: WaterfallReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn undo_reason_en(reason: UndoReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn undo_reason_zh(reason: UndoReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn offset_reason_en(reason: OffsetReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn offset_reason_zh(reason: OffsetReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn forecast_reason_en(reason: ForecastReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn forecast_reason_zh(reason: ForecastReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn collection_reason_en(reason: CollectionReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn collection_reason_zh(reason: CollectionReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn match_reason_en(reason: MatchReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn match_reason_zh(reason: MatchReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn chain_reason_en(reason: ChainReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn chain_reason_zh(reason: ChainReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn memory_reason_en(reason: MemoryReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn memory_reason_zh(reason: MemoryReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn schedule_reason_en(reason: ScheduleReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn schedule_reason_zh(reason: ScheduleReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn exchange_reason_en(reason: ExchangeReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn exchange_reason_zh(reason: ExchangeReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn entry_fault_en(reason: EntryFault) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn entry_fault_zh(reason: EntryFault) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn draw_reason_en(reason: DrawReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn draw_reason_zh(reason: DrawReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn account_event_en(reason: AccountEvent) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn account_event_zh(reason: AccountEvent) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn approval_reason_en(reason: ApprovalReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn approval_reason_zh(reason: ApprovalReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn policy_reason_en(reason: PolicyReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn policy_reason_zh(reason: PolicyReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn access_reason_en(reason: AccessReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn access_reason_zh(reason: AccessReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn log_finding_en(reason: LogFinding) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn log_finding_zh(reason: LogFinding) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn chart_fault_en(reason: ChartFault) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn chart_fault_zh(reason: ChartFault) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn notice_reason_en(reason: NoticeReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn notice_reason_zh(reason: NoticeReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn left_out_reason_en(reason: LeftOutReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn left_out_reason_zh(reason: LeftOutReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn attach_reason_en(reason: AttachReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn attach_reason_zh(reason: AttachReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn read_note_en(reason: ReadNote) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn read_note_zh(reason: ReadNote) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn repair_reason_en(reason: RepairReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn repair_reason_zh(reason: RepairReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn repair_outcome_en(reason: RepairOutcome) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn repair_outcome_zh(reason: RepairOutcome) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn extract_reason_en(reason: ExtractReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn extract_reason_zh(reason: ExtractReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn table_reason_en(reason: TableReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn table_reason_zh(reason: TableReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn exception_reason_en(reason: ExceptionReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn exception_reason_zh(reason: ExceptionReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn period_reason_en(reason: PeriodReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn period_reason_zh(reason: PeriodReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn dunning_reason_en(reason: DunningReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn dunning_reason_zh(reason: DunningReason) -> Result<String> {
    Ok(reason.zh())
}

/// One sentence in English.
#[uniffi::export]
pub(crate) fn alert_reason_en(reason: AlertReason) -> Result<String> {
    Ok(reason.en())
}

/// One sentence in Chinese (中文).
#[uniffi::export]
pub(crate) fn alert_reason_zh(reason: AlertReason) -> Result<String> {
    Ok(reason.zh())
}

/// By due date: not due, 1–30, 31–60, 61–90, and more days past due.
#[uniffi::export]
pub(crate) fn aging_rules_standard() -> AgingRules {
    AgingRules::standard()
}

/// As articles draw it: 0–30, 31–60, 61–90 and more days past due, where 0–30 holds what is not due as well. One
/// cannot see from it what is late: `AgingRules::standard` tells the two apart.
#[uniffi::export]
pub(crate) fn aging_rules_article() -> AgingRules {
    AgingRules::article()
}

/// By the day of the document: 0–30, 31–60, 61–90 and more days old.
#[uniffi::export]
pub(crate) fn aging_rules_by_document() -> AgingRules {
    AgingRules::by_document()
}

/// By due date with the days to come: more than 90 days to go, 61–90, 31–60, 1–30, due today, and then
/// 1–30, 31–60, 61–90 and more days past due.
#[uniffi::export]
pub(crate) fn aging_rules_signed() -> AgingRules {
    AgingRules::signed()
}

/// What the payer quoted, else the one item with exactly this amount, else all items if they add up,
/// else the oldest due first.
#[uniffi::export]
pub(crate) fn scheme_standard() -> Scheme {
    Scheme::standard()
}

/// The oldest due item first, and nothing else.
#[uniffi::export]
pub(crate) fn scheme_oldest_due_first() -> Scheme {
    Scheme::oldest_due_first()
}

/// 用友U8, automatic settlement without key option: receipts by date against documents by date, then
/// number, inside one customer and currency. Prepayments are left out as there: give them another source
/// than receipt, and see `Scheme::u8_on_account`.
#[uniffi::export]
pub(crate) fn scheme_u8() -> Scheme {
    Scheme::u8()
}

/// 用友U8 with the key option (核销规则) on for the order number, the field `order`; put others into `keys`.
/// A bill that cannot carry the key is then never settled.
#[uniffi::export]
pub(crate) fn scheme_u8_by_order() -> Scheme {
    Scheme::u8_by_order()
}

/// 用友U8, 预收冲应收: prepayments against documents, each by date; in all the smaller of the two sides.
#[uniffi::export]
pub(crate) fn scheme_u8_on_account() -> Scheme {
    Scheme::u8_on_account()
}

/// 金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side.
#[uniffi::export]
pub(crate) fn scheme_kis() -> Scheme {
    Scheme::kis()
}

/// 金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount.
#[uniffi::export]
pub(crate) fn scheme_kis_standard() -> Scheme {
    Scheme::kis_standard()
}

/// 畅捷通T+: refunds and red bills first, then prepayments, then receipts, each by document date, then
/// number. Out of which money a refund was paid is not documented: here it is set against red bills and
/// prepayments, never against a new receipt.
#[uniffi::export]
pub(crate) fn scheme_t_plus() -> Scheme {
    Scheme::t_plus()
}

/// 金蝶云苍穹: relations in their order, each with fields that must match. There the user sets them up; these
/// are red bills against bills (应收红蓝), receipts against bills (应收收款) of the same `contract`, of the same
/// `order`, of the customer, then against refunds (收款冲退款), then payables against bills (应收冲应付).
#[uniffi::export]
pub(crate) fn scheme_cosmic() -> Scheme {
    Scheme::cosmic()
}

/// 金蝶云星辰, prepayments: amount first, then date. Equal amounts for all lots, then the oldest due first.
#[uniffi::export]
pub(crate) fn scheme_xingchen() -> Scheme {
    Scheme::xingchen()
}

/// 往来两清, its six ways in turn: same business number and amount (专认), same bill number and amount (票号),
/// same amount (逐笔), equal sums within a department (部门) and a project (项目), a group that adds up (全额):
/// all with all, else one with several, else several with several, at most six together and the fewest first.
/// The fields are `number`, `bill`, `department` and `project`. Where the original takes the first group it
/// finds, this one takes only the one that is unique.
#[uniffi::export]
pub(crate) fn scheme_two_way_clearing() -> Scheme {
    Scheme::two_way_clearing()
}

/// Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
/// invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
#[uniffi::export]
pub(crate) fn scheme_oracle_auto_cash() -> Scheme {
    Scheme::oracle_auto_cash()
}

/// Oracle AutoCash with the application rule set line first, then tax, then freight, then late charges. The
/// parts of an item are `line`, `tax`, `freight` and `charges`.
#[uniffi::export]
pub(crate) fn scheme_oracle_line_then_tax() -> Scheme {
    Scheme::oracle_line_then_tax()
}

/// Oracle AutoCash with the application rule set line and tax in proportion, then freight, then late charges.
#[uniffi::export]
pub(crate) fn scheme_oracle_line_with_tax() -> Scheme {
    Scheme::oracle_line_with_tax()
}

/// Oracle AutoCash with the application rule set all in proportion: line, tax, freight and late charges.
#[uniffi::export]
pub(crate) fn scheme_oracle_pro_rata() -> Scheme {
    Scheme::oracle_pro_rata()
}

/// SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
/// three days of the payment, then all items due within three days if they add up. What is left is a
/// person's to reconcile.
#[uniffi::export]
pub(crate) fn scheme_sap_business_one() -> Scheme {
    Scheme::sap_business_one()
}

/// Odoo: payments by date, of one day the largest first, against items by due date, the smallest first. There
/// both sides are sorted by their signed amounts.
#[uniffi::export]
pub(crate) fn scheme_odoo() -> Scheme {
    Scheme::odoo()
}

/// ERPNext, payment reconciliation: payments by date against invoices by due date.
#[uniffi::export]
pub(crate) fn scheme_erpnext() -> Scheme {
    Scheme::erpnext()
}

/// iDempiere: explicit references, then all with all if the customer's totals are equal, then one item of the
/// same amount, then the oldest first. Each is done for all payments before the next; prepayments are left
/// out: give them another source than receipt.
#[uniffi::export]
pub(crate) fn scheme_idempiere() -> Scheme {
    Scheme::idempiere()
}

/// Tryton, proposed reconciliation: all with all if they add up, else one payment with the items that do;
/// nothing is ever paid in part. A group is taken only if it is the only one.
#[uniffi::export]
pub(crate) fn scheme_tryton() -> Scheme {
    Scheme::tryton()
}

/// Stripe, bank transfers reconciled automatically: an item of exactly the amount, else a group of at most
/// five that adds up to it, else the oldest first; an invoice is never paid in part. A group is taken only if
/// it is the only one; there the smallest is.
#[uniffi::export]
pub(crate) fn scheme_stripe() -> Scheme {
    Scheme::stripe()
}

/// All open items in proportion to what is open.
#[uniffi::export]
pub(crate) fn scheme_pro_rata() -> Scheme {
    Scheme::pro_rata()
}
