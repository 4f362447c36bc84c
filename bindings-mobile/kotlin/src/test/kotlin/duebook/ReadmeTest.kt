package duebook

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** The blocks of the README are the regions of this file, word for word. */
class ReadmeTest {
    @Test
    fun `every block of the README is run here`() {
        val blocks = Regex("```kotlin\n(.*?)```", RegexOption.DOT_MATCHES_ALL).findAll(Path.of("../README.md").readText()).map { it.groupValues[1].trim() }.toSet()
        val own = Path.of("src/test/kotlin/duebook/ReadmeTest.kt").readText()
        val regions = Regex("// region\n(.*?)// endregion", RegexOption.DOT_MATCHES_ALL).findAll(own.substringAfter("// The blocks")).map { it.groupValues[1].trimIndent().trim() }.toSet()
        assertEquals(blocks, regions)
    }

    @Test
    fun `ten lines print what they print in every language`() {
        val (console, printed) = System.out to ByteArrayOutputStream()
        System.setOut(PrintStream(printed, true, "UTF-8"))
        try {
            tenLines()
        } finally {
            System.setOut(console)
        }
        assertEquals(Path.of("../../examples/expected/ten_lines.txt").readText(), printed.toString("UTF-8"))
    }

    /** `main` of examples/kotlin/TenLines.kt, which stands in no package. */
    private fun tenLines() {
        Class.forName("TenLinesKt").getMethod("main").invoke(null)
    }

    // The blocks

    @Test
    fun money() {
        // region
        val price = Money("12.5", "CNY")                          // or Money(BigDecimal("12.50"), "CNY"), Money.ofMinor(1250, "CNY")
        check(price + Money("0.05", "CNY") == Money("12.55", "CNY"))
        check(price.percent(Percent("33.33"), Rounding.HALF_UP) == Rounded(Money("4.17", "CNY"), exact = false))
        check(Money.round("0.125", "CNY", Rounding.HALF_EVEN).value.toString() == "0.12 CNY")
        check(split(Money("100", "CNY"), Parts.Equal(3), Remainder.LAST, Rounding.HALF_UP).parts.last() == Money("33.34", "CNY"))
        // endregion
    }

    @Test
    fun schedules() {
        // region
        val monthly = Terms.equal(count = 3, first = Due.on(LocalDate.of(2026, 1, 31)), months = 1)
        check(schedule(Money("100", "CNY"), monthly).installments.map { it.due.toString() } == listOf("2026-01-31", "2026-02-28", "2026-03-31"))

        val retention = Terms.of(
            TermLine(Share.Rest(), Due.endOfMonthAfter("acceptance", 1)),                       // 验收后次月月底
            TermLine(Share.Percent(Percent("5")), Due.monthsAfter("acceptance", 12), Purpose.RETENTION),
        ).copy(businessDay = BusinessDay.FOLLOWING)
        val weekends = BusinessCalendar(weekend = listOf(Weekday.SATURDAY, Weekday.SUNDAY))
        val plan = schedule(Money("8000", "CNY"), retention, listOf(EventDate("acceptance", LocalDate.of(2026, 4, 8))), weekends)
        check(plan.installments.map { "${it.amount} ${it.due}" } == listOf("7600.00 CNY 2026-06-01", "400.00 CNY 2027-04-08"))
        // endregion
    }

    @Test
    fun allocation() {
        // region
        val day = LocalDate.of(2026, 3, 1)
        val open = OpenItems(listOf(Receivable("INV-1", "ACME", Money("80", "CNY"), day), Receivable("INV-2", "ACME", Money("50", "CNY"), day)))
        open.plan(listOf(Lot("R-1", "ACME", Money("100", "CNY"), received = day)), Scheme.standard(), day).use { plan ->
            for (line in plan.lines()) println("${line.item} ${line.amount}: ${line.reason.zh}")
            check(plan.leftOver().isEmpty())
            val next = plan.settle()                              // nothing has changed in `open`
            check(next.items().map { it.open.toString() } == listOf("0.00 CNY", "30.00 CNY"))
        }
        // endregion
    }

    @Test
    fun book() {
        // region
        val receipt = Command.RecordReceipt(Receipt(customer = "C-88", amount = Money("30000.07", "CNY")))
        val order = Order("req-1", "wang.fang", Instant.parse("2026-02-06T08:15:30Z"), LocalDate.of(2026, 2, 6), commands = listOf(receipt))
        val stored = mutableListOf<Recorded>()                        // stands for your own database
        Book.open("acme-trading").use { book ->
            repeat(2) {                                               // the second time is a retry: nothing to store
                val decision = book.decide(order)                     // nothing has changed yet
                stored += decision.events                             // all of them or none
                book.apply(decision.events)
            }
            check(book.balance("C-88").single().available == Money("30000.07", "CNY"))
            Book.replay("acme-trading", stored).use { again -> check(again.snapshot() == book.snapshot()) }
        }
        // endregion
    }

    @Test
    fun errors() {
        // region
        try {
            Money("12.505", "CNY")
        } catch (refused: DuebookException.AmountTooPrecise) {    // one class per kind; DuebookException for all
            check(refused.code == "amount_too_precise" && refused.digits == 2L)
            check(refused.message == "amount: `12.505` has more than the 2 decimal places of CNY")
            check(refused.zh == "“12.505”的小数位多于 CNY 的 2 位")
        }
        // endregion
    }
}
