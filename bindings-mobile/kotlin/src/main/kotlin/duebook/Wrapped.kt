// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
@file:JvmName("Wrapped")

package duebook

/** One sentence in English. */
val GradeReason.en: String get() = gradeReasonEn(this)

/** One sentence in Chinese (中文). */
val GradeReason.zh: String get() = gradeReasonZh(this)

/** One sentence in English. */
val GradeStep.en: String get() = gradeStepEn(this)

/** One sentence in Chinese (中文). */
val GradeStep.zh: String get() = gradeStepZh(this)

/** One sentence in English. */
val CreditReason.en: String get() = creditReasonEn(this)

/** One sentence in Chinese (中文). */
val CreditReason.zh: String get() = creditReasonZh(this)

/** One sentence in English. */
val LimitReason.en: String get() = limitReasonEn(this)

/** One sentence in Chinese (中文). */
val LimitReason.zh: String get() = limitReasonZh(this)

/** One sentence in English. */
val Reason.en: String get() = reasonEn(this)

/** One sentence in Chinese (中文). */
val Reason.zh: String get() = reasonZh(this)

/** One sentence in English. */
val WaterfallReason.en: String get() = waterfallReasonEn(this)

/** One sentence in Chinese (中文). */
val WaterfallReason.zh: String get() = waterfallReasonZh(this)

/** One sentence in English. */
val UndoReason.en: String get() = undoReasonEn(this)

/** One sentence in Chinese (中文). */
val UndoReason.zh: String get() = undoReasonZh(this)

/** One sentence in English. */
val OffsetReason.en: String get() = offsetReasonEn(this)

/** One sentence in Chinese (中文). */
val OffsetReason.zh: String get() = offsetReasonZh(this)

/** One sentence in English. */
val ForecastReason.en: String get() = forecastReasonEn(this)

/** One sentence in Chinese (中文). */
val ForecastReason.zh: String get() = forecastReasonZh(this)

/** One sentence in English. */
val CollectionReason.en: String get() = collectionReasonEn(this)

/** One sentence in Chinese (中文). */
val CollectionReason.zh: String get() = collectionReasonZh(this)

/** One sentence in English. */
val MatchReason.en: String get() = matchReasonEn(this)

/** One sentence in Chinese (中文). */
val MatchReason.zh: String get() = matchReasonZh(this)

/** One sentence in English. */
val ChainReason.en: String get() = chainReasonEn(this)

/** One sentence in Chinese (中文). */
val ChainReason.zh: String get() = chainReasonZh(this)

/** One sentence in English. */
val MemoryReason.en: String get() = memoryReasonEn(this)

/** One sentence in Chinese (中文). */
val MemoryReason.zh: String get() = memoryReasonZh(this)

/** One sentence in English. */
val ScheduleReason.en: String get() = scheduleReasonEn(this)

/** One sentence in Chinese (中文). */
val ScheduleReason.zh: String get() = scheduleReasonZh(this)

/** One sentence in English. */
val ExchangeReason.en: String get() = exchangeReasonEn(this)

/** One sentence in Chinese (中文). */
val ExchangeReason.zh: String get() = exchangeReasonZh(this)

/** One sentence in English. */
val EntryFault.en: String get() = entryFaultEn(this)

/** One sentence in Chinese (中文). */
val EntryFault.zh: String get() = entryFaultZh(this)

/** One sentence in English. */
val DrawReason.en: String get() = drawReasonEn(this)

/** One sentence in Chinese (中文). */
val DrawReason.zh: String get() = drawReasonZh(this)

/** One sentence in English. */
val AccountEvent.en: String get() = accountEventEn(this)

/** One sentence in Chinese (中文). */
val AccountEvent.zh: String get() = accountEventZh(this)

/** One sentence in English. */
val ApprovalReason.en: String get() = approvalReasonEn(this)

/** One sentence in Chinese (中文). */
val ApprovalReason.zh: String get() = approvalReasonZh(this)

/** One sentence in English. */
val PolicyReason.en: String get() = policyReasonEn(this)

/** One sentence in Chinese (中文). */
val PolicyReason.zh: String get() = policyReasonZh(this)

/** One sentence in English. */
val AccessReason.en: String get() = accessReasonEn(this)

/** One sentence in Chinese (中文). */
val AccessReason.zh: String get() = accessReasonZh(this)

/** One sentence in English. */
val LogFinding.en: String get() = logFindingEn(this)

/** One sentence in Chinese (中文). */
val LogFinding.zh: String get() = logFindingZh(this)

/** One sentence in English. */
val ChartFault.en: String get() = chartFaultEn(this)

/** One sentence in Chinese (中文). */
val ChartFault.zh: String get() = chartFaultZh(this)

/** One sentence in English. */
val NoticeReason.en: String get() = noticeReasonEn(this)

/** One sentence in Chinese (中文). */
val NoticeReason.zh: String get() = noticeReasonZh(this)

/** One sentence in English. */
val LeftOutReason.en: String get() = leftOutReasonEn(this)

/** One sentence in Chinese (中文). */
val LeftOutReason.zh: String get() = leftOutReasonZh(this)

/** One sentence in English. */
val AttachReason.en: String get() = attachReasonEn(this)

/** One sentence in Chinese (中文). */
val AttachReason.zh: String get() = attachReasonZh(this)

/** One sentence in English. */
val ReadNote.en: String get() = readNoteEn(this)

/** One sentence in Chinese (中文). */
val ReadNote.zh: String get() = readNoteZh(this)

/** One sentence in English. */
val RepairReason.en: String get() = repairReasonEn(this)

/** One sentence in Chinese (中文). */
val RepairReason.zh: String get() = repairReasonZh(this)

/** One sentence in English. */
val RepairOutcome.en: String get() = repairOutcomeEn(this)

/** One sentence in Chinese (中文). */
val RepairOutcome.zh: String get() = repairOutcomeZh(this)

/** One sentence in English. */
val ExtractReason.en: String get() = extractReasonEn(this)

/** One sentence in Chinese (中文). */
val ExtractReason.zh: String get() = extractReasonZh(this)

/** One sentence in English. */
val TableReason.en: String get() = tableReasonEn(this)

/** One sentence in Chinese (中文). */
val TableReason.zh: String get() = tableReasonZh(this)

/** One sentence in English. */
val ExceptionReason.en: String get() = exceptionReasonEn(this)

/** One sentence in Chinese (中文). */
val ExceptionReason.zh: String get() = exceptionReasonZh(this)

/** One sentence in English. */
val PeriodReason.en: String get() = periodReasonEn(this)

/** One sentence in Chinese (中文). */
val PeriodReason.zh: String get() = periodReasonZh(this)

/** One sentence in English. */
val DunningReason.en: String get() = dunningReasonEn(this)

/** One sentence in Chinese (中文). */
val DunningReason.zh: String get() = dunningReasonZh(this)

/** One sentence in English. */
val AlertReason.en: String get() = alertReasonEn(this)

/** One sentence in Chinese (中文). */
val AlertReason.zh: String get() = alertReasonZh(this)

/**
 * By due date: not due, 1–30, 31–60, 61–90, and more days past due.
 */
fun AgingRules.Companion.standard(): AgingRules = agingRulesStandard()

/**
 * As articles draw it: 0–30, 31–60, 61–90 and more days past due, where 0–30 holds what is not due as well. One
 * cannot see from it what is late: `AgingRules::standard` tells the two apart.
 */
fun AgingRules.Companion.article(): AgingRules = agingRulesArticle()

/**
 * By the day of the document: 0–30, 31–60, 61–90 and more days old.
 */
fun AgingRules.Companion.byDocument(): AgingRules = agingRulesByDocument()

/**
 * By due date with the days to come: more than 90 days to go, 61–90, 31–60, 1–30, due today, and then
 * 1–30, 31–60, 61–90 and more days past due.
 */
fun AgingRules.Companion.signed(): AgingRules = agingRulesSigned()

/**
 * What the payer quoted, else the one item with exactly this amount, else all items if they add up,
 * else the oldest due first.
 */
fun Scheme.Companion.standard(): Scheme = schemeStandard()

/**
 * The oldest due item first, and nothing else.
 */
fun Scheme.Companion.oldestDueFirst(): Scheme = schemeOldestDueFirst()

/**
 * 用友U8, automatic settlement without key option: receipts by date against documents by date, then
 * number, inside one customer and currency. Prepayments are left out as there: give them another source
 * than receipt, and see `Scheme::u8_on_account`.
 */
fun Scheme.Companion.u8(): Scheme = schemeU8()

/**
 * 用友U8 with the key option (核销规则) on for the order number, the field `order`; put others into `keys`.
 * A bill that cannot carry the key is then never settled.
 */
fun Scheme.Companion.u8ByOrder(): Scheme = schemeU8ByOrder()

/**
 * 用友U8, 预收冲应收: prepayments against documents, each by date; in all the smaller of the two sides.
 */
fun Scheme.Companion.u8OnAccount(): Scheme = schemeU8OnAccount()

/**
 * 金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side.
 */
fun Scheme.Companion.kis(): Scheme = schemeKis()

/**
 * 金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount.
 */
fun Scheme.Companion.kisStandard(): Scheme = schemeKisStandard()

/**
 * 畅捷通T+: refunds and red bills first, then prepayments, then receipts, each by document date, then
 * number. Out of which money a refund was paid is not documented: here it is set against red bills and
 * prepayments, never against a new receipt.
 */
fun Scheme.Companion.tPlus(): Scheme = schemeTPlus()

/**
 * 金蝶云苍穹: relations in their order, each with fields that must match. There the user sets them up; these
 * are red bills against bills (应收红蓝), receipts against bills (应收收款) of the same `contract`, of the same
 * `order`, of the customer, then against refunds (收款冲退款), then payables against bills (应收冲应付).
 */
fun Scheme.Companion.cosmic(): Scheme = schemeCosmic()

/**
 * 金蝶云星辰, prepayments: amount first, then date. Equal amounts for all lots, then the oldest due first.
 */
fun Scheme.Companion.xingchen(): Scheme = schemeXingchen()

/**
 * 往来两清, its six ways in turn: same business number and amount (专认), same bill number and amount (票号),
 * same amount (逐笔), equal sums within a department (部门) and a project (项目), a group that adds up (全额):
 * all with all, else one with several, else several with several, at most six together and the fewest first.
 * The fields are `number`, `bill`, `department` and `project`. Where the original takes the first group it
 * finds, this one takes only the one that is unique.
 */
fun Scheme.Companion.twoWayClearing(): Scheme = schemeTwoWayClearing()

/**
 * Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
 * invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
 */
fun Scheme.Companion.oracleAutoCash(): Scheme = schemeOracleAutoCash()

/**
 * Oracle AutoCash with the application rule set line first, then tax, then freight, then late charges. The
 * parts of an item are `line`, `tax`, `freight` and `charges`.
 */
fun Scheme.Companion.oracleLineThenTax(): Scheme = schemeOracleLineThenTax()

/**
 * Oracle AutoCash with the application rule set line and tax in proportion, then freight, then late charges.
 */
fun Scheme.Companion.oracleLineWithTax(): Scheme = schemeOracleLineWithTax()

/**
 * Oracle AutoCash with the application rule set all in proportion: line, tax, freight and late charges.
 */
fun Scheme.Companion.oracleProRata(): Scheme = schemeOracleProRata()

/**
 * SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
 * three days of the payment, then all items due within three days if they add up. What is left is a
 * person's to reconcile.
 */
fun Scheme.Companion.sapBusinessOne(): Scheme = schemeSapBusinessOne()

/**
 * Odoo: payments by date, of one day the largest first, against items by due date, the smallest first. There
 * both sides are sorted by their signed amounts.
 */
fun Scheme.Companion.odoo(): Scheme = schemeOdoo()

/**
 * ERPNext, payment reconciliation: payments by date against invoices by due date.
 */
fun Scheme.Companion.erpnext(): Scheme = schemeErpnext()

/**
 * iDempiere: explicit references, then all with all if the customer's totals are equal, then one item of the
 * same amount, then the oldest first. Each is done for all payments before the next; prepayments are left
 * out: give them another source than receipt.
 */
fun Scheme.Companion.idempiere(): Scheme = schemeIdempiere()

/**
 * Tryton, proposed reconciliation: all with all if they add up, else one payment with the items that do;
 * nothing is ever paid in part. A group is taken only if it is the only one.
 */
fun Scheme.Companion.tryton(): Scheme = schemeTryton()

/**
 * Stripe, bank transfers reconciled automatically: an item of exactly the amount, else a group of at most
 * five that adds up to it, else the oldest first; an invoice is never paid in part. A group is taken only if
 * it is the only one; there the smallest is.
 */
fun Scheme.Companion.stripe(): Scheme = schemeStripe()

/**
 * All open items in proportion to what is open.
 */
fun Scheme.Companion.proRata(): Scheme = schemeProRata()
