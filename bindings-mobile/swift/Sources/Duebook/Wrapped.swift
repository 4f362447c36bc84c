// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.

extension GradeReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? gradeReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? gradeReasonZh(reason: self)) ?? "\(self)" }
}

extension GradeStep {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? gradeStepEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? gradeStepZh(reason: self)) ?? "\(self)" }
}

extension CreditReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? creditReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? creditReasonZh(reason: self)) ?? "\(self)" }
}

extension LimitReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? limitReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? limitReasonZh(reason: self)) ?? "\(self)" }
}

extension Reason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? reasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? reasonZh(reason: self)) ?? "\(self)" }
}

extension WaterfallReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? waterfallReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? waterfallReasonZh(reason: self)) ?? "\(self)" }
}

extension UndoReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? undoReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? undoReasonZh(reason: self)) ?? "\(self)" }
}

extension OffsetReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? offsetReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? offsetReasonZh(reason: self)) ?? "\(self)" }
}

extension ForecastReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? forecastReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? forecastReasonZh(reason: self)) ?? "\(self)" }
}

extension CollectionReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? collectionReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? collectionReasonZh(reason: self)) ?? "\(self)" }
}

extension MatchReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? matchReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? matchReasonZh(reason: self)) ?? "\(self)" }
}

extension ChainReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? chainReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? chainReasonZh(reason: self)) ?? "\(self)" }
}

extension MemoryReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? memoryReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? memoryReasonZh(reason: self)) ?? "\(self)" }
}

extension ScheduleReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? scheduleReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? scheduleReasonZh(reason: self)) ?? "\(self)" }
}

extension ExchangeReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? exchangeReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? exchangeReasonZh(reason: self)) ?? "\(self)" }
}

extension EntryFault {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? entryFaultEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? entryFaultZh(reason: self)) ?? "\(self)" }
}

extension DrawReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? drawReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? drawReasonZh(reason: self)) ?? "\(self)" }
}

extension AccountEvent {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? accountEventEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? accountEventZh(reason: self)) ?? "\(self)" }
}

extension ApprovalReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? approvalReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? approvalReasonZh(reason: self)) ?? "\(self)" }
}

extension PolicyReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? policyReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? policyReasonZh(reason: self)) ?? "\(self)" }
}

extension AccessReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? accessReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? accessReasonZh(reason: self)) ?? "\(self)" }
}

extension LogFinding {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? logFindingEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? logFindingZh(reason: self)) ?? "\(self)" }
}

extension ChartFault {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? chartFaultEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? chartFaultZh(reason: self)) ?? "\(self)" }
}

extension NoticeReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? noticeReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? noticeReasonZh(reason: self)) ?? "\(self)" }
}

extension LeftOutReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? leftOutReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? leftOutReasonZh(reason: self)) ?? "\(self)" }
}

extension AttachReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? attachReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? attachReasonZh(reason: self)) ?? "\(self)" }
}

extension ReadNote {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? readNoteEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? readNoteZh(reason: self)) ?? "\(self)" }
}

extension RepairReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? repairReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? repairReasonZh(reason: self)) ?? "\(self)" }
}

extension RepairOutcome {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? repairOutcomeEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? repairOutcomeZh(reason: self)) ?? "\(self)" }
}

extension ExtractReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? extractReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? extractReasonZh(reason: self)) ?? "\(self)" }
}

extension TableReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? tableReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? tableReasonZh(reason: self)) ?? "\(self)" }
}

extension ExceptionReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? exceptionReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? exceptionReasonZh(reason: self)) ?? "\(self)" }
}

extension PeriodReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? periodReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? periodReasonZh(reason: self)) ?? "\(self)" }
}

extension DunningReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? dunningReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? dunningReasonZh(reason: self)) ?? "\(self)" }
}

extension AlertReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? alertReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? alertReasonZh(reason: self)) ?? "\(self)" }
}

extension AgingRules {
    /// By due date: not due, 1–30, 31–60, 61–90, and more days past due.
    public static var standard: AgingRules { agingRulesStandard() }

    /// As articles draw it: 0–30, 31–60, 61–90 and more days past due, where 0–30 holds what is not due as well. One
    /// cannot see from it what is late: `AgingRules::standard` tells the two apart.
    public static var article: AgingRules { agingRulesArticle() }

    /// By the day of the document: 0–30, 31–60, 61–90 and more days old.
    public static var byDocument: AgingRules { agingRulesByDocument() }

    /// By due date with the days to come: more than 90 days to go, 61–90, 31–60, 1–30, due today, and then
    /// 1–30, 31–60, 61–90 and more days past due.
    public static var signed: AgingRules { agingRulesSigned() }
}

extension Scheme {
    /// What the payer quoted, else the one item with exactly this amount, else all items if they add up,
    /// else the oldest due first.
    public static var standard: Scheme { schemeStandard() }

    /// The oldest due item first, and nothing else.
    public static var oldestDueFirst: Scheme { schemeOldestDueFirst() }

    /// 用友U8, automatic settlement without key option: receipts by date against documents by date, then
    /// number, inside one customer and currency. Prepayments are left out as there: give them another source
    /// than receipt, and see `Scheme::u8_on_account`.
    public static var u8: Scheme { schemeU8() }

    /// 用友U8 with the key option (核销规则) on for the order number, the field `order`; put others into `keys`.
    /// A bill that cannot carry the key is then never settled.
    public static var u8ByOrder: Scheme { schemeU8ByOrder() }

    /// 用友U8, 预收冲应收: prepayments against documents, each by date; in all the smaller of the two sides.
    public static var u8OnAccount: Scheme { schemeU8OnAccount() }

    /// 金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side.
    public static var kis: Scheme { schemeKis() }

    /// 金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount.
    public static var kisStandard: Scheme { schemeKisStandard() }

    /// 畅捷通T+: refunds and red bills first, then prepayments, then receipts, each by document date, then
    /// number. Out of which money a refund was paid is not documented: here it is set against red bills and
    /// prepayments, never against a new receipt.
    public static var tPlus: Scheme { schemeTPlus() }

    /// 金蝶云苍穹: relations in their order, each with fields that must match. There the user sets them up; these
    /// are red bills against bills (应收红蓝), receipts against bills (应收收款) of the same `contract`, of the same
    /// `order`, of the customer, then against refunds (收款冲退款), then payables against bills (应收冲应付).
    public static var cosmic: Scheme { schemeCosmic() }

    /// 金蝶云星辰, prepayments: amount first, then date. Equal amounts for all lots, then the oldest due first.
    public static var xingchen: Scheme { schemeXingchen() }

    /// 往来两清, its six ways in turn: same business number and amount (专认), same bill number and amount (票号),
    /// same amount (逐笔), equal sums within a department (部门) and a project (项目), a group that adds up (全额):
    /// all with all, else one with several, else several with several, at most six together and the fewest first.
    /// The fields are `number`, `bill`, `department` and `project`. Where the original takes the first group it
    /// finds, this one takes only the one that is unique.
    public static var twoWayClearing: Scheme { schemeTwoWayClearing() }

    /// Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
    /// invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
    public static var oracleAutoCash: Scheme { schemeOracleAutoCash() }

    /// Oracle AutoCash with the application rule set line first, then tax, then freight, then late charges. The
    /// parts of an item are `line`, `tax`, `freight` and `charges`.
    public static var oracleLineThenTax: Scheme { schemeOracleLineThenTax() }

    /// Oracle AutoCash with the application rule set line and tax in proportion, then freight, then late charges.
    public static var oracleLineWithTax: Scheme { schemeOracleLineWithTax() }

    /// Oracle AutoCash with the application rule set all in proportion: line, tax, freight and late charges.
    public static var oracleProRata: Scheme { schemeOracleProRata() }

    /// SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
    /// three days of the payment, then all items due within three days if they add up. What is left is a
    /// person's to reconcile.
    public static var sapBusinessOne: Scheme { schemeSapBusinessOne() }

    /// Odoo: payments by date, of one day the largest first, against items by due date, the smallest first. There
    /// both sides are sorted by their signed amounts.
    public static var odoo: Scheme { schemeOdoo() }

    /// ERPNext, payment reconciliation: payments by date against invoices by due date.
    public static var erpnext: Scheme { schemeErpnext() }

    /// iDempiere: explicit references, then all with all if the customer's totals are equal, then one item of the
    /// same amount, then the oldest first. Each is done for all payments before the next; prepayments are left
    /// out: give them another source than receipt.
    public static var idempiere: Scheme { schemeIdempiere() }

    /// Tryton, proposed reconciliation: all with all if they add up, else one payment with the items that do;
    /// nothing is ever paid in part. A group is taken only if it is the only one.
    public static var tryton: Scheme { schemeTryton() }

    /// Stripe, bank transfers reconciled automatically: an item of exactly the amount, else a group of at most
    /// five that adds up to it, else the oldest first; an invoice is never paid in part. A group is taken only if
    /// it is the only one; there the smallest is.
    public static var stripe: Scheme { schemeStripe() }

    /// All open items in proportion to what is open.
    public static var proRata: Scheme { schemeProRata() }
}
