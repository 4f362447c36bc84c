package duebook

import com.fasterxml.jackson.core.JsonParser
import com.fasterxml.jackson.databind.DeserializationFeature
import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.json.JsonMapper
import com.fasterxml.jackson.databind.node.ObjectNode
import java.nio.file.Path
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.readLines
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/**
 * The conformance vectors, replayed through the typed functions.
 *
 * A money, a date or a percentage is refused when it is built, before anybody knows where it will stand, so its path
 * is shorter here (`amount`, `currency` or nothing); every other refusal has the vector's own path. What cannot even be written in Kotlin (a misspelt field,
 * a number for a text) is listed in `refused-by-the-host.txt`; there the JSON door has to give the refusal.
 */
class VectorsTest {
    private val json = JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .build()
    private val vectors: List<JsonNode> = Path.of("../../tests/vectors").listDirectoryEntries("*.json").sortedBy { it.name }
        .flatMap { json.readTree(it.toFile()).get("vectors") }
    private val refusedByTheHost = Path.of("../refused-by-the-host.txt").readLines().filter { it.isNotBlank() && it[0] != '#' }.toSet()

    @Test
    fun `there are vectors, each with a name of its own`() {
        assertTrue(vectors.isNotEmpty())
        assertEquals(vectors.size, vectors.map { it.get("id").textValue() }.toSet().size)
        val unknown = refusedByTheHost - vectors.map { it.get("id").textValue() }.toSet()
        assertEquals(setOf<String>(), unknown)
    }

    @TestFactory
    fun replay(): List<DynamicTest> = vectors.map { DynamicTest.dynamicTest(it.get("id").textValue()) { replay(it) } }

    private fun replay(vector: JsonNode) {
        val call = vector.get("call").textValue()
        val refuse = vector.get("refuse")
        // Raw text is for the JSON door alone.
        val given = vector.get("given") ?: return throughTheDoor(call, vector.get("givenText").textValue(), vector)
        val answer = try {
            call(call, Given(given))
        } catch (refused: HostRefuses) {
            assertEquals(refuse?.get("code")?.textValue(), refused.code)
            return throughTheDoor(call, given.toString(), vector)
        } catch (refused: DuebookException) {
            return compare(refuse ?: throw refused, refused)
        }
        assertEquals(null, refuse, "not refused: $answer")
        assertTrue(vector.get("id").textValue() !in refusedByTheHost, "Kotlin does not refuse it")
        assertEquals(bare(vector.get("expect")), bare(answer))
        throughTheDoor(call, given.toString(), vector)
    }

    private fun throughTheDoor(call: String, given: String, vector: JsonNode) {
        val answer = try {
            callJson(call, given)
        } catch (refused: DuebookException) {
            return assertEquals(bare(vector.get("refuse") ?: throw refused), told(refused, vector.get("refuse")))
        }
        assertEquals(vector.get("expect"), json.readTree(answer), "through the JSON door")
    }

    /** The error as JSON; the wording and the place of two kinds are the parser's own: a vector states of them what it will. */
    private fun told(error: DuebookException, expected: JsonNode): JsonNode {
        val told = error.json() as ObjectNode
        if (error.code in setOf("wrong_type", "json_syntax")) {
            told.retain(expected.fieldNames().asSequence().toList() + listOf("path").filter { error.code == "wrong_type" })
        }
        return bare(told)
    }

    private fun compare(expected: JsonNode, refused: DuebookException) {
        val (path, native) = expected.get("path").textValue() to refused.path
        val scalar = expected.get("code").textValue() in SCALAR
        // A date, an instant, a percentage or an amount built alone knows no name; what crosses in a record knows its whole path.
        val alone = when {
            refused.code.startsWith("date_") || refused.code.startsWith("instant_") || refused.code.startsWith("percent_") || refused.code in RATE -> native == ""
            else -> scalar && native in setOf("amount", "currency") && path.endsWith(".$native")
        }
        assertTrue(path == native || alone, "`$native` instead of `$path`")
        assertEquals(bare(expected), (told(refused, expected) as ObjectNode).put("path", path))
    }

    /** A typed record does not tell nothing, null and the empty list apart; numbers are compared as numbers. */
    private fun bare(node: JsonNode): JsonNode = when {
        node.isObject -> record(*node.properties().map { it.key to bare(it.value) }.filterNot { (_, value) -> value.isNull || value.isArray && value.isEmpty }.toTypedArray())
        node.isArray -> node.toList().list { bare(it) }
        node.isIntegralNumber -> node.longValue().json()
        else -> node
    }

    /** A generated function, or one that Kotlin has in a form of its own. */
    private fun call(name: String, given: Given): JsonNode = answered(name, given)?.also { handled(name, given, it) } ?: when (name) {
        "adjust" -> given.fields("date", "convention", "calendar").run {
            need("calendar").calendar().adjust(need("date").date(), need("convention").businessDay()).json()
        }
        "settle" -> allocation(given) { lots, items, scheme, asOf ->
            val settled = settle(items, allocate(lots, items, scheme, asOf))
            val handled = OpenItems(items).use { open -> open.plan(lots, scheme, asOf).use { plan -> plan.settle().use { it.items() } } }
            assertEquals(settled, handled)
            settled.list { it.json() }
        }
        "compare" -> two(given) { left, right ->
            val order = left.compareTo(right)
            (if (order < 0) "less" else if (order > 0) "greater" else "equal").json()
        }
        "currency" -> given.fields("currency").need("currency").text().let {
            record("currency" to Money("0", it).currency.json(), "digits" to currencyDigits(it).json())
        }
        "minus" -> two(given) { left, right -> (left - right).json() }
        "plus" -> two(given) { left, right -> (left + right).json() }
        "money" -> given.money().json()
        "percentOf" -> given.fields("amount", "percent", "rounding").run {
            need("amount").money().percent(need("percent").percent(), need("rounding").rounding()).json()
        }
        "round" -> given.fields("amount", "currency", "rounding").run {
            Money.round(need("amount").text(), need("currency").text(), need("rounding").rounding()).json()
        }
        // Not a function in Kotlin: right only for the vectors listed as such.
        else -> throw HostRefuses("unknown_variant")
    }

    /** A handle answers the same. */
    private fun handled(name: String, given: Given, answer: JsonNode) {
        when (name) {
            "aging" -> OpenItems(given.need("items").list { it.receivable() }).use { open ->
                val rows = open.aging(given.need("limits").list { it.long() }, given.need("asOf").date())
                assertEquals(answer, rows.list { it.json() })
            }
            "allocate" -> allocation(given) { lots, items, scheme, asOf ->
                OpenItems(items).use { open ->
                    open.plan(lots, scheme, asOf).use {
                        Plan(it.asOf(), it.lines(), it.differences(), it.parts(), it.leftOver(), it.refusals(), it.totals()).json()
                    }
                }.also { assertEquals(answer, it) }
            }
        }
    }

    private fun two(given: Given, work: (Money, Money) -> JsonNode): JsonNode =
        given.fields("left", "right").run { work(need("left").money(), need("right").money()) }

    private fun allocation(given: Given, work: (List<Lot>, List<Receivable>, Scheme, java.time.LocalDate) -> JsonNode): JsonNode =
        given.fields("lots", "items", "scheme", "asOf").run {
            work(need("lots").list { it.lot() }, need("items").list { it.receivable() }, need("scheme").scheme(), need("asOf").date())
        }

    private companion object {
        /** The refusals of a rate alone; `rate_direction` is that of a quote. */
        val RATE = setOf("rate_syntax", "rate_out_of_range")

        /** The refusals of a value alone. */
        val SCALAR = setOf(
            "amount_syntax", "amount_too_precise", "amount_too_large", "currency_unknown", "currency_reserved", "date_syntax",
            "percent_syntax", "percent_out_of_range", "id_empty", "text_too_long", "id_character",
        )
    }
}
