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

    // ---- people, approvals and rights ----

    private fun order(name: String, by: String, command: Command, hour: Int = 8) =
        Order("req-$name", by, at(hour), day, commands = listOf(command))
    private fun Book.give(name: String, by: String, command: Command, hour: Int = 8) =
        decide(order(name, by, command, hour)).events.also { apply(it) }
    private fun receipt(customer: String, amount: String) = Command.RecordReceipt(Receipt(customer = customer, amount = cny(amount)))

    /** Sales see and change their own rows, finance everything; a refund takes the yes of finance. */
    private fun company(): Book {
        val book = Book.open("acme")
        fun rules(of: String, scope: RowScope) = Verb.entries.map { AccessRule(id = "$of-$it".lowercase(), verb = it, scope = scope) }
        val people = listOf("li" to "sales", "sun" to "sales", "zhao" to "finance", "root" to "finance")
        book.give("people", "root", Command.ChangePeople(people = people.map { (id, role) -> Person(id, roles = listOf(role)) }))
        for ((customer, owner) in listOf("A" to "li", "B" to "sun")) {
            book.give(customer, "root", Command.RegisterCustomer(Customer(customer, name = "Name of $customer", owner = owner)))
            book.give("paid-$customer", "root", receipt(customer, "500.01"))
        }
        val step = ApprovalStep("review", listOf(Approver.Role("finance")), ApprovalNeed.Any)
        val branch = ApprovalBranch(id = "all", steps = listOf(step))
        val refunds = ApprovalPolicy(id = "refunds", actions = listOf("requestRefund"), branches = listOf(branch))
        book.give("policy", "root", Command.ChangeApprovalPolicy(refunds))
        val hidden = FieldMask(fields = listOf("name"), access = FieldAccess.HIDDEN)
        val roles = listOf(
            AccessRole("sales", rules = rules("sales", RowScope.OWN), masks = listOf(hidden)),
            AccessRole("finance", rules = rules("finance", RowScope.ALL)),
        )
        book.give("access", "root", Command.ChangeAccess(policy = AccessPolicy(roles = roles)))
        return book
    }

    @Test
    fun `an order waits for a yes and is then carried out`() {
        company().use { book ->
            fun left() = book.available("A", day).map { it.toString() }
            val wanted = Command.RequestRefund(account = AccountKey("A", "CNY"), amount = cny("300.07"))
            val asked = book.decide(order("ask", "li", wanted))
            assertTrue(asked.waits && asked.events.single().event is BookEvent.CaseOpened)
            book.apply(asked.events)
            assertEquals(listOf("500.01 CNY"), left()) // nothing happened yet
            val line = book.inbox("zhao", at(9)).single()
            val case = book.orderCase(line.case)
            assertEquals(listOf("req-ask", "li"), listOf(line.case, line.requester))
            assertEquals(listOf(wanted), case.commands)
            assertTrue(case.state is CaseState.Pending && case.carriedOut == null)
            assertEquals(listOf("req-ask"), book.openCases().map { it.case.id })
            assertEquals(listOf("zhao", "root"), book.caseHolders("req-ask", at(9))?.holders?.map { it.person })
            val yes = Command.AnswerCase(line.case, line.step, case.case.digest, CaseAct.Approve, comment = "checked by phone")
            val own = book.decide(order("own", "li", yes, hour = 9)).refusal // what depends on the book is remembered
            assertEquals(listOf("own_request", "by"), listOf(own?.code, own?.path))
            val events = book.give("yes", "zhao", yes, hour = 9).map { it.event }
            assertTrue(events[0] is BookEvent.CaseAnswered && events[1] is BookEvent.CaseCarriedOut && events[2] is BookEvent.RefundRequested)
            assertEquals(listOf("199.94 CNY"), left())
            assertTrue(book.inbox("zhao", at(9)).isEmpty() && book.openCases().isEmpty() && book.overdueCases(at(10)).isEmpty())
            val done = book.orderCase("req-ask")
            assertTrue(done.state is CaseState.Approved && done.carriedOut == book.sequence() - 1)
            assertEquals(listOf(3600L, 3600L), book.cycleTimes(listOf(50), at(10)).map { it.total })
            assertEquals("case", assertThrows<DuebookException.UnknownCase> { book.orderCase("req-yes") }.path)
        }
    }

    @Test
    fun `a viewer sees own rows and no hidden field`() {
        company().use { book ->
            val li = Viewer("li", at(9))
            val eyes = AsOf(viewer = li)
            assertEquals(listOf("A"), book.summary(eyes).customers.map { it.customer })
            assertEquals(listOf("A", "B"), book.summary().customers.map { it.customer })
            assertEquals(book.balance("A"), book.balance("A", eyes))
            assertEquals(listOf(null, "Name of A"), listOf(book.customer("A", eyes), book.customer("A")).map { it.customer.name })
            val refused = assertThrows<DuebookException.NotAllowed> { book.balance("B", eyes) }
            assertEquals("rule sales-view reaches only what li owns; this is sun's", refused.because)
            val stream = BookStream.Customer("A")
            assertEquals("name", assertThrows<DuebookException.FieldProtected> { book.history(stream, viewer = li) }.field)
            assertEquals(book.history(stream), book.history(stream, viewer = Viewer("zhao", at(9))))
            assertEquals(listOf("customer", "owner"), book.factsSeen(RecordKey.Customer("A"), li).fields.map { it.name })
            assertEquals(listOf(4, 2), listOf(book.organization().people.size, book.accessPolicy()?.roles?.size))
            val stranger = assertThrows<DuebookException.UnknownPerson> { book.summary(AsOf(viewer = Viewer("stranger", at(9)))) }
            assertEquals("asOf.viewer.person", stranger.path)
        }
    }

    @Test
    fun `the head proves the lines`() {
        company().use { book ->
            val head = book.head()
            book.give("one more", "zhao", receipt("A", "0.07"), hour = 9)
            val now = book.head()
            assertEquals(listOf(head.count + 1, now.count), listOf(now.count, book.sequence() + 1))
            assertEquals("""{"log":"duebook","format":1,"book":"acme"}""", book.firstLine())
            assertEquals("acme", checkGenesis(book.firstLine(), "acme").book)
            assertEquals(now, verifyConsistency(book.consistency(head.count), head, now))
            assertEquals(now.count, book.inclusion(0).count)
            assertThrows<DuebookException.NumberOutOfRange> { book.inclusion(now.count) }
        }
    }
}
