package duebook

import java.math.BigDecimal
import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class MoneyTest {
    @Test
    fun `is written with the currency's decimals`() {
        assertEquals("33900.00 CNY", Money("33900", "CNY").toString())
        assertEquals("33900.00 CNY", Money(BigDecimal("3.39E+4"), "CNY").toString())
        assertEquals("-5 JPY", Money("-5", "JPY").toString())
        assertEquals("-0.05 CNY", Money("-0.05", "CNY").toString())
        assertEquals("0.001 KWD", Money("0.001", "KWD").toString())
        assertEquals("7.5000 PTS:4", Money("7.5", "PTS:4").toString())
        assertEquals("0.00 CNY", Money(BigDecimal("-0.00"), "CNY").toString())
        assertEquals(BigDecimal("12.50"), Money("12.5", "CNY").amount)
        assertEquals(Money("12.50", "CNY"), Money.ofMinor(1250, "CNY"))
    }

    @Test
    fun `equality does not see the scale`() {
        assertEquals(1, setOf(Money("5", "CNY"), Money("5.0", "CNY"), Money(BigDecimal("5.00"), "CNY"), Money(BigDecimal(5), "CNY")).size)
        assertNotEquals(Money("5", "CNY"), Money("5", "USD"))
        assertNotEquals(Money("5", "PTS:0"), Money.ofMinor(5, "PTS:1"))
    }

    @Test
    fun `adds, subtracts and compares`() {
        assertEquals(Money("3.50", "CNY"), Money("1.25", "CNY") + Money("2.25", "CNY"))
        assertEquals(Money("-1", "CNY"), Money("1.25", "CNY") - Money("2.25", "CNY"))
        assertTrue(Money("2", "CNY") > Money("-3", "CNY"))
        assertEquals(Money("-2", "CNY"), -Money("2", "CNY"))
        val mismatch = assertThrows<DuebookException.CurrencyMismatch> { Money("1", "CNY") + Money("1", "USD") }
        assertEquals(listOf("CNY", "USD", null), listOf(mismatch.expected, mismatch.found, mismatch.item))
        assertThrows<DuebookException.CurrencyMismatch> { Money("1", "CNY") < Money("1", "USD") }
        val most = Money("9999999999999999.99", "CNY")
        assertEquals(Money("9999999999999999.98", "CNY"), most - Money("0.01", "CNY"))
        val large = assertThrows<DuebookException.AmountTooLarge> { most + Money("0.01", "CNY") }
        assertEquals("" to 999_999_999_999_999_999, large.text to large.limit)
        assertThrows<DuebookException.AmountTooLarge> { -most - Money("0.01", "CNY") }
        assertThrows<DuebookException.AmountTooLarge> { Money.ofMinor(Long.MIN_VALUE, "CNY") }
    }

    @Test
    fun `rounds only where it is told to`() {
        val rounded = Money.round("-0.125", "CNY", Rounding.HALF_UP)
        assertEquals(Rounded(Money("-0.13", "CNY"), exact = false), rounded)
        assertEquals(Money("33900.00", "CNY"), Money("113000.01", "CNY").percent(Percent("30"), Rounding.HALF_UP).value)
    }

    @Test
    fun `refuses hostile values`() {
        for (text in listOf("1e3", "1E3", "NaN", "Infinity", "0x1p3", "1,000", "", " 1", "1 ", "1.", ".5", "+1", "-", "-0", "-0.00", "007", "１", "٣", "1_000", "1.2.3", "\u0000")) {
            assertEquals("amount_syntax", assertThrows<DuebookException>(text) { Money(text, "CNY") }.code, text)
        }
        assertThrows<DuebookException.AmountTooPrecise> { Money(BigDecimal("1.005"), "CNY") }
        assertThrows<DuebookException.AmountTooPrecise> { Money(BigDecimal(0.1), "CNY") }
        assertThrows<DuebookException.AmountTooPrecise> { Money("5.000", "CNY") }
        assertThrows<DuebookException.AmountTooPrecise> { Money("1.5", "JPY") }
        assertThrows<DuebookException.AmountTooLarge> { Money("9".repeat(29), "CNY") }
        assertThrows<DuebookException.AmountTooLarge> { Money("9".repeat(100_000), "CNY") }
        for (number in listOf("1E+999999999", "1E-999999999", "9".repeat(60))) {
            assertThrows<DuebookException>(number) { Money(BigDecimal(number), "CNY") }
        }
        for (currency in listOf("", "cny", "CN", "XXX1:", "PTS", "PTS:10", "ＣＮＹ", "CNY ", "CNY:2x")) {
            assertEquals("currency_unknown" to "currency", assertThrows<DuebookException>(currency) { Money("1", currency) }.run { code to path })
        }
        assertThrows<DuebookException.CurrencyReserved> { Money("1", "CNY:3") }
    }

    @Test
    fun `percentages are exact and bounded`() {
        assertEquals(1, setOf(Percent("30"), Percent("30.00"), Percent(30), Percent(BigDecimal("3E+1"))).size)
        assertEquals("33.33", Percent("33.33").toString())
        assertEquals("100", Percent(100).toString())
        assertTrue(Percent(30) < Percent("30.5"))
        assertThrows<DuebookException.PercentOutOfRange> { Percent("100.00000001") }
        assertThrows<DuebookException.PercentOutOfRange> { Percent(-1) }
        assertThrows<DuebookException> { Percent(BigDecimal("1E+999999999")) }
        for (text in listOf("", "30%", "1e1", "NaN", "0.000000001", "-0")) assertThrows<DuebookException.PercentSyntax>(text) { Percent(text) }
    }
}

class ScheduleTest {
    private val terms = Terms.percent("30" to Due.after("signing", 7), "40" to Due.after("delivery", 30), "30" to Due.endOfMonthAfter("acceptance", 1))

    @Test
    fun `adds up, with and without dates`() {
        val plan = schedule(Money("113000.01", "CNY"), terms, listOf(EventDate("signing", LocalDate.of(2026, 1, 31))))
        assertEquals(listOf("33900.00 CNY", "45200.00 CNY", "33900.01 CNY"), plan.installments.map { it.amount.toString() })
        assertEquals(LocalDate.of(2026, 2, 7), plan.installments[0].due)
        assertNull(plan.installments[2].due)
        assertEquals("acceptance", plan.installments[2].event)
        assertEquals(plan.total, plan.installments.map { it.amount }.reduce(Money::plus))
    }

    @Test
    fun `every way to say when`() {
        val day = LocalDate.of(2026, 1, 31)
        assertEquals(Due(Start.Date(day)), Due.on(day))
        assertEquals(Due.fromEvent("signing", Step.Months(1)), Due.monthsAfter("signing", 1))
        assertEquals(Due(Start.Previous, listOf(Step.EndOfMonth)), Due.afterPrevious(Step.EndOfMonth))
        assertEquals(LocalDate.of(2026, 3, 31), walk(day, listOf(Step.Months(1), Step.Months(1))))
        val months = schedule(Money("100", "CNY"), Terms.equal(3, Due.on(day), 1)).installments
        assertEquals(listOf("2026-01-31", "2026-02-28", "2026-03-31"), months.map { it.due.toString() })
        val calendar = BusinessCalendar(weekend = listOf(Weekday.SATURDAY, Weekday.SUNDAY))
        assertEquals(LocalDate.of(2026, 2, 2), calendar.adjust(day, BusinessDay.FOLLOWING))
    }

    @Test
    fun `an amendment keeps what is paid and spreads the rest`() {
        val monthly = schedule(Money("100.01", "CNY"), Terms.equal(3, Due.on(LocalDate.of(2026, 1, 31)), 1))
        val paid = listOf(PaidInstallment(1, monthly.installments[0].amount))
        val spread = Respread.InProportion(Rounding.HALF_UP, Remainder.LAST)
        val amended = amend(monthly, version = 1, paid, Money("120.03", "CNY"), PartPaid.PAID_PART, spread)
        assertEquals(2L, amended.version)
        assertEquals(monthly.installments[0], amended.schedule.installments[0])
        assertEquals(paid[0].paid, amended.paid)
        assertEquals(Money("120.03", "CNY"), amended.schedule.installments.map { it.amount }.reduce(Money::plus))
        assertEquals(listOf(1L, 2L, 3L), amended.changes.map { it.number })
        assertTrue(amended.changes.all { it.reason.zh.isNotEmpty() })
        val refused = assertThrows<DuebookException> { amend(monthly, 1, listOf(PaidInstallment(4, paid[0].paid)), Money("120", "CNY"), PartPaid.PAID_PART, spread) }
        assertTrue(refused.path.startsWith("paid[0]"), refused.path)
    }

    @Test
    fun `refuses hostile terms`() {
        assertEquals("lines[1].share.percent", assertThrows<DuebookException.PercentSyntax> { Terms.percent("30" to Due.after("a", 1), "x" to Due.after("a", 1)) }.path)
        assertThrows<DuebookException.PercentTotal> { schedule(Money("1", "CNY"), Terms.percent("30" to Due.after("signing", 7))) }
        assertThrows<DuebookException.Empty> { schedule(Money("1", "CNY"), Terms.of()) }
        assertThrows<DuebookException.AmountZero> { schedule(Money("0", "CNY"), terms) }
        assertThrows<DuebookException.UnknownEvent> { schedule(Money("1", "CNY"), terms, listOf(EventDate("x", LocalDate.of(2026, 1, 1)))) }
        assertThrows<DuebookException.NumberOutOfRange> { Terms.equal(-1, Due.after("a", 1), 1) }
        assertThrows<DuebookException.NumberOutOfRange> { split(Money("1", "CNY"), Parts.Equal(Long.MAX_VALUE), Remainder.LAST, Rounding.HALF_UP) }
        assertThrows<DuebookException.WeightsAllZero> { split(Money("1", "CNY"), Parts.Weights(listOf(0, 0)), Remainder.LAST, Rounding.HALF_UP) }
        assertThrows<DuebookException.NumberOutOfRange> { walk(LocalDate.of(2026, 1, 1), listOf(Step.Days(Long.MIN_VALUE))) }
        assertThrows<DuebookException.DateOutOfRange> { walk(LocalDate.of(9999, 12, 31), listOf(Step.Days(1))) }
    }
}

class AllocationTest {
    private val asOf = LocalDate.of(2026, 2, 6)
    private fun item(id: String, open: String, due: String) = Receivable(id, "ACME", Money(open, "CNY"), LocalDate.parse(due))
    private fun lot(amount: String) = Lot("R-7", "ACME", Money(amount, "CNY"), asOf)
    private val items = listOf(item("C-1/2", "45200", "2026-04-09"), item("C-1/1", "33900", "2026-02-07"))

    @Test
    fun `a plan tells what, how much and why`() {
        val plan = allocate(listOf(lot("50000")), items, Scheme.oldestDueFirst(), asOf)
        assertEquals(listOf("C-1/1", "C-1/2"), plan.lines.map { it.item })
        assertEquals("next due item of ACME, due 2026-04-09; 29100.00 CNY stays open", plan.lines[1].reason.en)
        assertEquals("ACME 的下一笔到期款，到期日 2026-04-09；尚余 29100.00 CNY 未清", plan.lines[1].reason.zh)
        assertTrue(plan.leftOver.isEmpty())
        assertEquals("29100.00 CNY", settle(items, plan).first { it.id == "C-1/2" }.open.toString())
        assertEquals(Reason.OldestDue("ACME", LocalDate.of(2026, 2, 7), 1, Money("0", "CNY")), plan.lines[0].reason)
        assertEquals("Together", Rule.Together.toString())
        assertEquals(plan, Plan(plan.asOf, plan.lines, leftOver = plan.leftOver, refusals = plan.refusals, totals = plan.totals))
    }

    @Test
    fun `a scheme is data with defaults`() {
        val scheme = Scheme(
            listOf(Phase(Rule.ExactItem()), Phase(Rule.InOrder(listOf(Sort(SortBy.OPEN, descending = true))), Selection(reach = Reach.DUE), listOf(Source.RECEIPT))),
            tolerance = Tolerance(Money("0.05", "CNY"), asKind = DifferenceKind.ROUNDING),
        )
        assertEquals(Scheme(scheme.phases, Partial.ALLOWED, Turn.LOT_BY_LOT, LotOrder.CONSUMPTION, listOf(), Discounts.IGNORED, scheme.tolerance), scheme)
        assertEquals(Phase(Rule.ExactItem(Ties.REFUSE), Selection(Reach.ALL_OPEN, listOf(), Disputed.INCLUDED)), scheme.phases[0])
        assertEquals(Rule.ByReference(UnknownReference.CONTINUE), Rule.ByReference())
        assertEquals(ItemKind.ORDINARY to false, items[0].kind to items[0].disputed)
        assertEquals(Source.RECEIPT to 50L, lot("1").source to lot("1").priority)
        val tagged = lot("1").copy(fields = listOf(Field("order", Value.Text("O-1")), Field("day", Value.Date(asOf))), scope = listOf(Scope("order", listOf(Value.Whole(7)))))
        assertTrue(allocate(listOf(tagged), listOf(), Scheme.standard(), asOf).lines.isEmpty())
    }

    @Test
    fun `handles ask again without sending again`() {
        OpenItems(items).use { open ->
            assertEquals(2L, open.count())
            open.plan(listOf(lot("50000")), Scheme.standard(), asOf).use { plan ->
                assertEquals(2L, plan.lineCount())
                assertEquals(listOf("C-1/2"), plan.lines(from = 1).map { it.item })
                assertEquals(listOf<Line>(), plan.lines(from = 5, count = 5))
                assertEquals("from", assertThrows<DuebookException.NumberOutOfRange> { plan.lines(from = -1) }.path)
                assertEquals(Money("50000", "CNY"), plan.totals().single().received)
                plan.settle().use { next -> assertEquals(items.toSet().size, next.items().count { it.customer == "ACME" }) }
            }
        }
    }

    @Test
    fun `a refused plan leaves the handle as it was, and a closed one says so`() {
        val (day, lot) = LocalDate.of(2026, 3, 1) to Lot("R", "ACME", Money("1", "CNY"), received = LocalDate.of(2026, 3, 1))
        val open = OpenItems(listOf(Receivable("I", "ACME", Money("5", "CNY"), day)))
        assertThrows<DuebookException.DuplicateId> { open.plan(listOf(lot, lot), Scheme.standard(), day) }
        assertThrows<DuebookException.IdEmpty> { open.plan(listOf(lot.copy(id = "")), Scheme.standard(), day) }
        assertEquals(1L, open.plan(listOf(lot), Scheme.standard(), day).use { it.lineCount() })
        open.close()
        assertThrows<IllegalStateException> { open.count() }
    }

    @Test
    fun `refuses what does not fit together`() {
        val mixed = items + item("X", "1", "2026-01-01").copy(open = Money("1", "USD"))
        val named = lot("1").copy(pays = listOf(NamedItem("X", Money("1", "CNY"))))
        val error = assertThrows<DuebookException.CurrencyMismatch> { allocate(listOf(named), mixed, Scheme.standard(), asOf) }
        assertEquals(listOf("lots[0].pays[0].item", "CNY", "USD", "X"), listOf(error.path, error.expected, error.found, error.item))
        assertThrows<DuebookException.DuplicateId> { allocate(listOf(lot("1"), lot("2")), items, Scheme.standard(), asOf) }
        assertThrows<DuebookException.AmountNotPositive> { allocate(listOf(lot("0")), items, Scheme.standard(), asOf) }
        assertThrows<DuebookException.NotYetReceived> { allocate(listOf(lot("1")), items, Scheme.standard(), asOf.minusDays(1)) }
        assertThrows<DuebookException.Empty> { allocate(listOf(), listOf(), Scheme(listOf()), asOf) }
        assertTrue(allocate(listOf(), listOf(), Scheme.standard(), asOf).lines.isEmpty())
    }

    @Test
    fun `schemes are compared line by line`() {
        val exact = items.map { if (it.id == "C-1/2") it.copy(open = Money("45200.01", "CNY")) else it }
        val schemes = listOf(NamedScheme("standard", Scheme.standard()), NamedScheme("oldest", Scheme.oldestDueFirst()))
        val compared = compareSchemes(listOf(lot("45200.01")), exact, schemes, asOf)
        assertEquals(listOf(listOf("standard"), listOf("oldest")), compared.groups.map { it.schemes })
        assertEquals(listOf("C-1/2", "C-1/1"), compared.first?.lines?.map { it.line?.item })
        assertEquals(listOf("45200.01 CNY", "11300.01 CNY"), compared.pairs.single { it.item == "C-1/2" }.amounts.map { it.amount.toString() })
        assertNull(compareSchemes(listOf(lot("45200.01")), exact, listOf(schemes[0], schemes[0].copy(name = "again")), asOf).first)
    }

    @Test
    fun `what was settled is taken back`() {
        val plan = allocate(listOf(lot("50000.01")), items, Scheme.oldestDueFirst(), asOf)
        val history = links(plan, "L-").map { HistoryEntry.Link(it) }
        val last = history.last().link
        val used = lot("0")
        val back = undo(history, listOf(used), settle(items, plan), listOf(UndoTarget.Link(last.id)), UndoOrder.ANY, asOf)
        assertEquals(listOf(last.amount), back.undone.map { it.amount })
        assertEquals(listOf(used.copy(amount = last.amount)), back.lots)
        assertEquals(Money("45200", "CNY"), back.items.single { it.id == last.item }.open)
        assertEquals(Money("0", "CNY"), back.items.single { it.id == "C-1/1" }.open)
        assertThrows<DuebookException> { undo(history, listOf(used), settle(items, plan), listOf(UndoTarget.Link("L-99")), UndoOrder.ANY, asOf) }
    }

    @Test
    fun `ages by days past due`() {
        val row = aging(items, listOf(30, 60), LocalDate.of(2026, 3, 10)).single()
        assertEquals(listOf("45200.00 CNY", "0.00 CNY", "33900.00 CNY", "0.00 CNY"), (listOf(row.notDue) + row.overdue).map { it.toString() })
        assertThrows<DuebookException.NumberOutOfRange> { aging(items, listOf(30, 30), asOf) }
    }

    @Test
    fun `a million items cross and come back`() {
        val due = LocalDate.of(2026, 1, 1)
        val many = List(1_000_000) { Receivable("i$it", "ACME", Money.ofMinor(100, "CNY"), due) }
        OpenItems(many).use { open ->
            open.plan(listOf(lot("999999.99")), Scheme.oldestDueFirst(), asOf).use { plan ->
                assertEquals(1_000_000L, plan.lineCount())
                assertEquals(1, plan.lines(from = 999_999).size)
            }
        }
    }
}

class AccountsTest {
    private val day = LocalDate.of(2026, 11, 2)
    private val acme = AccountKey("ACME", "CNY")
    private fun cny(amount: String) = Money(amount, "CNY")

    @Test
    fun `money is held for an order, captured by its invoice and given back`() {
        Accounts().use { accounts ->
            val stored = mutableListOf<Movement>()
            fun done(request: AccountRequest): AccountPlan {
                val plan = accounts.decide("M-${stored.size + 1}", day, request)
                assertEquals(stored.size.toLong(), accounts.summary().count)
                accounts.apply(plan.movement)
                stored += plan.movement
                return plan
            }
            fun figures() = accounts.balance(AccountFilter(customer = "ACME"), day).single().run { listOf(booked, available, held).map { it.amount.toPlainString() } }

            done(AccountRequest.Deposit(lot = "R-7", account = acme, amount = cny("1000.10")))
            assertEquals(listOf("1000.10", "1000.10", "0.00"), figures())
            val held = done(AccountRequest.Hold(hold = "H-1", account = acme, amount = cny("300.07"), reference = "SO-1", until = day.plusDays(30)))
            assertEquals(listOf("1000.10", "700.03", "300.07"), figures())
            assertTrue(held.because.all { it.reason.zh.isNotEmpty() })
            assertEquals(listOf("H-1"), accounts.holds(AccountFilter(reference = "SO-1"), day).map { it.hold })
            assertEquals(cny("700.03"), accounts.toLots(AccountFilter(), day).single().amount)
            done(AccountRequest.Capture("H-1", PaidItem("INV-1", "ACME")))
            assertEquals(listOf("700.03", "700.03", "0.00"), figures())
            assertEquals(listOf("300.07 CNY"), accounts.links("INV-1", day).map { it.paid.toString() })
            val captured = stored.last().id
            done(AccountRequest.Undo(captured))
            assertEquals("1000.10", figures()[0])
            assertEquals(listOf("300.07 CNY"), accounts.links("INV-1", day).map { it.takenBack.toString() })

            assertEquals(stored, accounts.movements())
            assertEquals(accounts.ledger(acme, day, day), accountLedger(stored, account = acme, first = day, last = day))
            assertEquals(accounts.trace("R-7", day), accountTrace(stored, lot = "R-7", asOf = day))
            Accounts(stored).use { assertEquals(accounts.lots(AccountFilter(), day), it.lots(AccountFilter(), day)) }
            assertTrue(accounts.tieOut(listOf(Control("2203", cny("1000.10"))), day).agrees)
            assertEquals(cny("-0.01"), accounts.tieOut(listOf(Control("2203", cny("1000.09"))), day).rows.single().difference)
        }
    }

    @Test
    fun `a refusal changes nothing`() {
        Accounts(policy = AccountPolicy(opening = Opening.FIRST)).use { accounts ->
            val deposit = AccountRequest.Deposit(account = acme, amount = cny("5.01"))
            assertEquals("request", assertThrows<DuebookException> { accounts.decide("M-1", day, deposit) }.path.substringBefore("."))
            accounts.apply(accounts.decide("M-1", day, AccountRequest.Open(acme)).movement)
            accounts.apply(accounts.decide("M-2", day, deposit).movement)
            val short = assertThrows<DuebookException.InsufficientBalance> {
                accounts.decide("M-3", day, AccountRequest.Hold(account = acme, amount = cny("5.02")))
            }
            assertEquals(listOf("5.01 CNY", "5.02 CNY", "0.01 CNY"), listOf(short.available, short.asked, short.gap).map { it.toString() })
            val again = assertThrows<DuebookException> { accounts.apply(accounts.movements()[1]) }
            assertEquals("movement.id", again.path)
            assertEquals("movements[1].id", assertThrows<DuebookException> { Accounts(listOf(accounts.movements()[0], accounts.movements()[0])) }.path)
            val lines = accounts.batch(listOf(BatchRequest("M-3", day, AccountRequest.Release("H-9")), BatchRequest("M-4", day, deposit)))
            assertEquals(2, lines.size)
            assertEquals(3L, accounts.summary().count)
        }
    }
}

class ExchangeTest {
    @Test
    fun `yuan pay a dollar invoice at the rate of the day`() {
        val across = Across.Quoted(Quote("USD", "CNY", Rate("7.2501")))
        val cleared = clearForeign(
            base = "CNY",
            lots = listOf(ForeignLot("R-1", Money("2000", "CNY"), base = Money("2000", "CNY"))),
            items = listOf(ForeignItem("INV-1", open = Money("200", "USD"), base = Money("1420", "CNY"))),
            lines = listOf(ClearingLine("R-1", "INV-1", Money("200", "USD"), across)),
            policy = ClearingPolicy(RateRule.EACH_ITS_OWN, Ledger.RECEIVABLE, Rounding.HALF_UP, Remainder.FIRST),
        )
        // 200.00 × 7.2501 = 1450.02; the invoice stood at 1420.00.
        assertEquals(listOf("1450.02 CNY", "30.02 CNY"), cleared.lines.single().run { listOf(used, exchange) }.map { it.toString() })
        assertEquals(listOf("30.02 CNY", "0.00 CNY"), listOf(cleared.gains, cleared.losses).map { it.toString() })
        assertEquals(listOf("549.98 CNY"), cleared.lots.map { it.amount.toString() })
        assertEquals(listOf("0.00 USD"), cleared.items.map { it.open.toString() })
        assertEquals("7.2501", convert(Money("1", "USD"), Quote("USD", "CNY", Rate("7.250100")), Rounding.HALF_UP).quote.rate.toString())
        assertThrows<DuebookException.RateSyntax> { Rate("7,25") }
        assertThrows<DuebookException.RateOutOfRange> { Rate("0") }
    }
}
