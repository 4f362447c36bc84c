// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
@file:JvmName("Wrapped")

package duebook

/** One sentence in English. */
val Reason.en: String get() = reasonEn(this)

/** One sentence in Chinese (中文). */
val Reason.zh: String get() = reasonZh(this)

/** One sentence in English. */
val ExchangeReason.en: String get() = exchangeReasonEn(this)

/** One sentence in Chinese (中文). */
val ExchangeReason.zh: String get() = exchangeReasonZh(this)

/** One sentence in English. */
val EntryFault.en: String get() = entryFaultEn(this)

/** One sentence in Chinese (中文). */
val EntryFault.zh: String get() = entryFaultZh(this)

/**
 * What the payer quoted, else the one item with exactly this amount, else all items if they add up,
 * else the oldest due first.
 */
fun Scheme.Companion.standard(): Scheme = schemeStandard()

/**
 * The oldest due item first, and nothing else.
 */
fun Scheme.Companion.oldestDueFirst(): Scheme = schemeOldestDueFirst()
