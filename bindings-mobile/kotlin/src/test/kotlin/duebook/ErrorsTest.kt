package duebook

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

class ErrorsTest {
    private val kinds = oneErrorOfEachKind()

    @Test
    fun `every kind is a class of its own`() {
        assertEquals(kinds.size, DuebookException::class.java.declaredClasses.count { DuebookException::class.java.isAssignableFrom(it) })
        assertEquals(kinds.size, kinds.toSet().size)
    }

    @TestFactory
    fun `every kind crosses with its code, path, fields and sentences`(): List<DynamicTest> = kinds.map { code ->
        DynamicTest.dynamicTest(code) {
            val error = assertThrows<DuebookException> { failWith(code) }
            assertEquals(code, error.code)
            assertEquals(code.split('_').joinToString("") { it.replaceFirstChar(Char::uppercase) }, error.javaClass.simpleName)
            assertEquals("A-1", error.path)
            assertEquals("A-1: ${error.en}", error.message)
            assertEquals(error.message, error.toString())
            assertTrue(error.en.isNotBlank() && error.en != code)
            // One kind's sentence is its own text, in whatever language that is.
            if (code != "wrong_type") assertTrue(error.zh.any { it in '\u4e00'..'\u9fff' }, error.zh)
            for ((name, value) in error.json().properties().map { it.key to it.value }) {
                val expected = when {
                    name == "code" -> code
                    value.isNumber -> "7"
                    value.isArray -> """["A-1"]"""
                    value.isObject -> """{"amount":"12.50","currency":"CNY"}"""
                    value.textValue() in setOf("2026-01-31", "1970-01-01T00:00:00.000007Z", "CNY") -> value.textValue()
                    else -> "A-1"
                }
                assertEquals(expected, if (value.isTextual) value.textValue() else value.toString(), name)
            }
        }
    }

    @Test
    fun `an error can be branched on by class, with its figures`() {
        val precise = assertThrows<DuebookException.AmountTooPrecise> { Money("12.505", "CNY") }
        assertEquals(listOf("amount", "12.505", "CNY", 2L), listOf(precise.path, precise.text, precise.currency, precise.digits))
        assertEquals("amount: `12.505` has more than the 2 decimal places of CNY", precise.message)
        assertEquals("“12.505”的小数位多于 CNY 的 2 位", precise.zh)
    }

    @Test
    fun `an error made up by a program cannot break anything`() {
        val odd = DuebookException.DuplicateId("x", "", -1)
        assertEquals("duplicate_id" to "x: duplicate_id", odd.code to odd.message)
        assertEquals("currency_mismatch", DuebookException.CurrencyMismatch("", "?", "??", null).zh)
    }

    @Test
    fun `a failure on the way in is typed`() {
        val items = listOf(Receivable("a", "c", Money("1", "CNY"), LocalDate.of(2026, 1, 1)))
        val far = assertThrows<DuebookException.DateSyntax> { aging(items, listOf(), LocalDate.of(12026, 1, 1)) }
        assertEquals("+12026-01-01", far.text)
        assertThrows<DuebookException.IdEmpty> { OpenItems(listOf(items[0].copy(id = ""))) }
        assertThrows<DuebookException.IdCharacter> { OpenItems(listOf(items[0].copy(id = "Ａ1"))) }
        assertThrows<DuebookException.TextTooLong> { OpenItems(listOf(items[0].copy(customer = "x".repeat(129)))) }
        assertThrows<DuebookException.DateSyntax> { Due.on(LocalDate.of(12026, 1, 1)).let { Terms.of(TermLine(Share.Rest(), it)) } }
        assertThrows<DuebookException.CurrencyUnknown> { Reason.NothingOpen("c", "cny").en }
    }

    @Test
    fun `a refusal inside a list names row and field`() {
        val (day, far) = LocalDate.of(2026, 1, 1) to LocalDate.of(12026, 1, 1)
        val good = Receivable("a", "c", Money("1", "CNY"), day)
        val lot = Lot("R", "c", Money("1", "CNY"), received = day)
        val scheme = Scheme.standard()
        fun path(work: () -> Unit): String = assertThrows<DuebookException> { work() }.path
        val rows = List(10_000) { good.copy(id = "i$it") }
        assertEquals("items[9876].id", path { OpenItems(rows.mapIndexed { row, it -> if (row == 9876) it.copy(id = "") else it }) })
        assertEquals("items[1].customer", path { OpenItems(listOf(good, good.copy(customer = " "))) })
        assertEquals("items[1].due", path { OpenItems(listOf(good, good.copy(due = far))) })
        assertEquals("items[1].id", path { aging(listOf(good, good.copy(id = "Ａ")), listOf(), day) })
        assertEquals("asOf", path { aging(listOf(good), listOf(), far) })
        assertEquals("lots[1].id", path { allocate(listOf(lot, lot.copy(id = "")), listOf(good), scheme, day) })
        assertEquals("lots[0].pays[1].item", path {
            allocate(listOf(lot.copy(pays = listOf(NamedItem("a"), NamedItem("")))), listOf(good), scheme, day)
        })
        assertEquals("lines[1].due.start.date", path { Terms.of(TermLine(Share.Rest(), Due.on(day)), TermLine(Share.Rest(), Due.on(far))) })
    }

    @Test
    fun `half a surrogate pair is refused like everything else`() {
        val broken = "a\ud800"
        val good = Receivable("a", "c", Money("1", "CNY"), LocalDate.of(2026, 1, 1))
        for (work in listOf<() -> Unit>(
            { Money("\ud800", "CNY") }, { Money("1", "\udc00Y") }, { Percent(broken) }, { cleanId(broken) }, { callJson("money", broken) },
            { currencyDigits(broken) }, { OpenItems(listOf(good, good.copy(id = broken))) }, { Due.after(broken, 1) },
        )) {
            assertEquals("wrong_type", assertThrows<DuebookException.WrongType> { work() }.code)
        }
        assertEquals("a\ud83d\ude00", callJson("cleanId", "{\"text\":\"a\ud83d\ude00\"}").trim('"'))
    }

    @Test
    fun `the JSON door gives the whole path`() {
        val given = """{"lots":[],"items":[{"id":"a","customer":"c","open":{"amount":"1.005","currency":"CNY"},"due":"2026-01-01"}],
            "scheme":{"phases":[],"partial":"allowed"},"asOf":"2026-01-01"}"""
        val error = assertThrows<DuebookException.AmountTooPrecise> { callJson("allocate", given) }
        assertEquals("items[0].open.amount", error.path)
        assertThrows<DuebookException.UnknownVariant> { callJson("guess", "{}") }
        assertThrows<DuebookException.JsonSyntax> { callJson("money", "{") }
        assertNotEquals("", assertThrows<DuebookException> { callJson("money", "[".repeat(100_000)) }.code)
    }
}
