// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
@file:JvmName("Wrapped")

package duebook

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
 * number, inside one customer and currency. For the key option set `keys`; prepayments are left out as
 * there, so give them another source than receipt.
 */
fun Scheme.Companion.u8(): Scheme = schemeU8()

/**
 * 金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side.
 */
fun Scheme.Companion.kis(): Scheme = schemeKis()

/**
 * 金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount.
 */
fun Scheme.Companion.kisStandard(): Scheme = schemeKisStandard()

/**
 * 畅捷通T+: red bills first, then prepayments, then receipts, each by document date, then number.
 */
fun Scheme.Companion.tPlus(): Scheme = schemeTPlus()

/**
 * 金蝶云苍穹: one rule after the other, each with fields that must match; here the same contract, then the
 * same order, then anything of the customer, always the oldest due first.
 */
fun Scheme.Companion.cosmic(): Scheme = schemeCosmic()

/**
 * 往来两清, its six ways in turn: same business number and amount (专认), same amount (逐笔), equal sums
 * within a department (部门) and a project (项目), same bill number and amount (票号), a group that adds up
 * (全额). The fields are `number`, `department`, `project` and `bill`. Where the original takes the first
 * group it finds, this one takes only the one that is unique.
 */
fun Scheme.Companion.twoWayClearing(): Scheme = schemeTwoWayClearing()

/**
 * Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
 * invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
 */
fun Scheme.Companion.oracleAutoCash(): Scheme = schemeOracleAutoCash()

/**
 * SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
 * three days of the payment, then the whole balance. What is left is a person's to reconcile.
 */
fun Scheme.Companion.sapBusinessOne(): Scheme = schemeSapBusinessOne()

/**
 * Odoo: payments by date and amount against items by due date and amount.
 */
fun Scheme.Companion.odoo(): Scheme = schemeOdoo()

/**
 * ERPNext, payment reconciliation: payments by date against invoices by due date.
 */
fun Scheme.Companion.erpnext(): Scheme = schemeErpnext()

/**
 * iDempiere: explicit references, then the whole balance, then one item of the same amount, then the
 * oldest first.
 */
fun Scheme.Companion.idempiere(): Scheme = schemeIdempiere()

/**
 * All open items in proportion to what is open.
 */
fun Scheme.Companion.proRata(): Scheme = schemeProRata()
