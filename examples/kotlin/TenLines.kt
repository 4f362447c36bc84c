import duebook.*
import java.time.LocalDate

fun main() {
    val terms = Terms.percent(
        "30" to Due.after("signing", 7),
        "40" to Due.after("delivery", 30),
        "30" to Due.endOfMonthAfter("acceptance", 1),
    )
    val reported = listOf(EventDate("signing", LocalDate.of(2026, 1, 31)), EventDate("delivery", LocalDate.of(2026, 3, 10)))
    val parts = schedule(Money("113000.01", "CNY"), terms, reported).installments
    for (part in parts) println("${part.number} ${part.amount} ${part.due ?: "waits for ${part.event}"}")

    val items = parts.mapNotNull { part -> part.due?.let { Receivable("C-1/${part.number}", "ACME", part.amount, it) } }
    val today = LocalDate.of(2026, 2, 6)
    val receipt = Lot("R-7", "ACME", Money("50000.00", "CNY"), received = today)
    for (line in allocate(listOf(receipt), items, Scheme.oldestDueFirst(), today).lines) println("${line.item} ${line.amount} ${line.reason.en}")
}
