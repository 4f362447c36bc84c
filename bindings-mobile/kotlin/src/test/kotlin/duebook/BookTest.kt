package duebook

import java.time.Instant
import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class BookTest {
    private val day = LocalDate.of(2026, 2, 6)
    private fun cny(amount: String) = Money(amount, "CNY")
    private fun at(hour: Int): Instant = Instant.parse("2026-02-06T%02d:00:00Z".format(hour))
    private fun paid(amount: String, receipt: String? = null) =
        Command.RecordReceipt(Receipt(receipt = receipt, customer = "C-88", amount = cny(amount)))
    private fun order(number: Int, vararg commands: Command, hour: Int = 8, expect: List<Expected> = listOf()) =
        Order("req-$number", "wang.fang", at(hour), day, expect = expect, commands = commands.toList())
    private fun Book.done(number: Int, vararg commands: Command, hour: Int = 8) =
        decide(order(number, *commands, hour = hour)).events.also { apply(it) }
    private fun Book.available() = available("C-88", day).map { it.toString() }

    @Test
    fun `the shortest program`() {
        val book = Book.open("acme-trading")
        val receipt = Command.RecordReceipt(Receipt(customer = "C-88", amount = Money("30000.07", "CNY")))
        val order = Order("req-1", "wang.fang", Instant.parse("2026-02-06T08:15:30Z"), day, commands = listOf(receipt))
        val decision = book.decide(order)
        book.apply(decision.events) // after they are stored
        assertEquals(Money("30000.07", "CNY"), book.balance("C-88").single().available)
    }

    @Test
    fun `a retry has the same answer, another content is a conflict`() {
        Book.open("acme").use { book ->
            val first = book.done(1, paid("30000.07"))
            val retry = book.decide(order(1, paid("30000.07"), hour = 9))
            assertEquals(listOf(listOf(), first), listOf(retry.events, retry.earlier))
            val conflict = assertThrows<DuebookException.OrderConflict> { book.decide(order(1, paid("30000.08"))) }
            assertEquals(listOf("order.id", "req-1", 1L), listOf(conflict.path, conflict.order, conflict.sequence))
            assertEquals(first.size.toLong(), book.sequence())
        }
    }

    @Test
    fun `of two writers one wins`() {
        Book.open("acme").use { book ->
            val stream = BookStream.Customer("C-88")
            val (one, other) = (1..2).map { order(it, paid("1.00", "R-$it"), expect = listOf(Expected(stream, book.version(stream)))) }
            val late = book.decide(order(3, paid("1.00", "R-3")))
            book.apply(book.decide(one).events)
            val lost = assertThrows<DuebookException.VersionConflict> { book.decide(other) }
            assertEquals(listOf("order.expect[0]", 0L, book.version(stream)), listOf(lost.path, lost.expected, lost.found))
            assertEquals("events[0].sequence", assertThrows<DuebookException.SequenceBroken> { book.apply(late.events) }.path)
            assertEquals(listOf("1.00 CNY"), book.available())
        }
    }

    @Test
    fun `the book is its events`() {
        Book.open("acme").use { book ->
            book.done(1, paid("500.01"))
            book.done(2, Command.OpenReceivable(Receivable("INV-1", "C-88", cny("300.00"), LocalDate.of(2026, 2, 28))))
            book.done(3, Command.Pay("INV-1", amount = cny("200.00")))
            val events = book.changesSince(0)
            assertTrue(events.last().event is BookEvent.Allocated)
            Book.replay("acme", events).use { again ->
                assertEquals(book.snapshot(), again.snapshot())
                assertEquals(again.summary(), bookReplay("acme", events))
            }
            val snapshot = Book.replay("acme", events.take(2)).use { it.snapshot() }
            Book.restore(snapshot, tail = events.drop(2)).use { assertEquals(book.snapshot(), it.snapshot()) }
            val cut = assertThrows<DuebookException.SequenceBroken> { Book.restore(snapshot.copy(sequence = 9)) }
            assertEquals("snapshot.sequence", cut.path)
            assertEquals(listOf("100.00 CNY"), book.openItems("C-88").map { it.receivable.open.toString() })
            assertNull(book.verify().difference)
            assertEquals(events, book.history(BookStream.Book))
        }
    }

    @Test
    fun `both axes of time, and a branch that goes its own way`() {
        Book.open("acme").use { book ->
            book.done(1, paid("500.01"))
            book.done(2, paid("0.01", "R-2"), hour = 10)
            assertEquals(cny("500.01"), book.balance("C-88", asOf = AsOf(recorded = at(9))).single().booked)
            assertEquals(cny("0.00"), book.balance("C-88", AsOf(on = day.minusDays(1))).single().booked)
            assertEquals(listOf("500.01 CNY"), book.asRecorded(at(9)).use { it.available() })
            val trial = book.branch(Until.Sequence(book.sequence()), "acme.trial")
            val copy = trial.copy()
            trial.done(3, paid("1.00", "R-3"), hour = 11)
            assertEquals(listOf("500.02 CNY", "500.02 CNY", "501.02 CNY"), listOf(book, copy, trial).flatMap { it.available() })
            assertEquals(listOf("acme.trial", "acme"), listOf(trial.id(), trial.origins().single().book))
            assertEquals("id", assertThrows<DuebookException.OtherBook> { book.branch(Until.Recorded(at(9)), "acme") }.path)
            assertNull(book.closedThrough())
            assertEquals("book", assertThrows<DuebookException> { Book.open("") }.path)
            trial.close()
            assertThrows<IllegalStateException> { trial.sequence() }
        }
    }
}
