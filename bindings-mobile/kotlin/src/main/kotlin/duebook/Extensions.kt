@file:JvmName("Duebook")

package duebook

import java.time.Instant
import java.time.LocalDate

/** The date, moved as told if it is not a business day. */
@Throws(DuebookException::class)
fun BusinessCalendar.adjust(date: LocalDate, convention: BusinessDay): LocalDate = adjust(date, convention, this)

/** A fixed date. */
fun Due.Companion.on(date: LocalDate): Due = Due(Start.Date(date))

/** So many days after an event; 0 is the day of the event. */
@Throws(DuebookException::class)
fun Due.Companion.after(event: String, days: Long): Due = dueAfter(event, days)

/** So many months after an event, on the same day of the month or the last the month has. */
@Throws(DuebookException::class)
fun Due.Companion.monthsAfter(event: String, months: Long): Due = dueMonthsAfter(event, months)

/** The end of the month that lies so many months after an event; 0 is the month of the event. */
@Throws(DuebookException::class)
fun Due.Companion.endOfMonthAfter(event: String, months: Long): Due = dueEndOfMonthAfter(event, months)

/** Any steps after an event. */
@Throws(DuebookException::class)
fun Due.Companion.fromEvent(event: String, vararg steps: Step): Due = dueFromEvent(event, steps.asList())

/** Any steps after the due date of the line before. */
fun Due.Companion.afterPrevious(vararg steps: Step): Due = Due(Start.Previous, steps.asList())

/** Terms by percentages that add up to 100: `Terms.percent("30" to Due.after("signing", 7), …)`. */
@Throws(DuebookException::class)
fun Terms.Companion.percent(vararg lines: Pair<String, Due>): Terms =
    termsPercent(lines.map { it.first }, lines.map { it.second })

/** So many equal installments, one every so many months, the first as told. Month ends keep their anchor. */
@Throws(DuebookException::class)
fun Terms.Companion.equal(count: Long, first: Due, months: Long): Terms = termsEqual(count, first, months)

/**
 * Terms over the given lines: halves are rounded up, the last line takes what rounding leaves, dates stay where
 * they fall. `copy(…)` changes a choice.
 */
@Throws(DuebookException::class)
fun Terms.Companion.of(vararg lines: TermLine): Terms = termsOf(lines.asList())

/** The library's text of an instant: no zeros at the end of the second. What is finer than a microsecond is refused. */
internal fun Instant.wire(): String = toString().let { if ('.' in it) it.removeSuffix("Z").trimEnd('0').removeSuffix(".") + "Z" else it }
