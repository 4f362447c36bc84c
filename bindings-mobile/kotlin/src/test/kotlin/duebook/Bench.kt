package duebook

import java.time.LocalDate
import org.junit.jupiter.api.Test

/**
 * One receipt over 10,000 items by handle: the fastest of many rounds, as one line of JSON. Not a test:
 * `scripts/bench-kotlin.sh` runs it. The records are those of `benches/src/data.rs`.
 */
class Bench {
    /** Knuth's MMIX generator, upper bits. */
    private class Random(private var state: Long) {
        fun below(limit: Long): Long {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L
            return (state ushr 33) % limit
        }
    }

    private fun day(offset: Long): LocalDate = LocalDate.of(2026, 1, 1).plusDays(offset)

    private fun items(count: Int): List<Receivable> {
        val random = Random(7)
        return List(count) {
            val customer = "C-%04d".format(random.below(1))
            val due = day(random.below(365))
            Receivable("INV-%06d".format(it), customer, Money.ofMinor(1 + random.below(1_000_000), "CNY"), due)
        }
    }

    private fun oneLot(items: List<Receivable>): Lot {
        val random = Random(11)
        val customer = "C-%04d".format(random.below(1))
        return Lot("RCP-000000", customer, Money.ofMinor(items.sumOf { it.open.minor } - 1, "CNY"), day(random.below(365)))
    }

    @Test
    fun handle() {
        val items = items(10_000)
        val (lots, scheme, asOf) = Triple(listOf(oneLot(items)), Scheme.oldestDueFirst(), day(400))
        OpenItems(items).use { open ->
            val fastest = (1..200).minOf {
                val start = System.nanoTime()
                repeat(4) { open.plan(lots, scheme, asOf).use { plan -> check(plan.lineCount() == 10_000L) } }
                (System.nanoTime() - start) / 4.0
            }
            println("""{"language": "kotlin", "name": "allocate 1 receipt over 10000 items, oldest due first, handle", "ns": $fastest}""")
        }
    }
}
