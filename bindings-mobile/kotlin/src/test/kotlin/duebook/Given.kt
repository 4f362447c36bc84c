package duebook

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import java.time.Instant
import java.time.LocalDate

/** What Kotlin itself refuses: the code of such a program does not compile. `code` is what the JSON form answers. */
internal class HostRefuses(val code: String) : Exception(code)

/** A JSON value on its way into a typed argument. */
internal class Given(val node: JsonNode) {
    fun fields(vararg known: String): Given {
        if (!node.isObject) wrongType()
        if (!known.toList().containsAll(node.fieldNames().asSequence().toList())) throw HostRefuses("unknown_field")
        return this
    }

    fun need(name: String): Given = Given(node.get(name) ?: throw HostRefuses("missing_field"))

    /** A field with a default: it may be left out, but not be null. */
    fun may(name: String): Given? = node.get(name)?.let(::Given)

    /** A field that may be null. */
    fun option(name: String): Given? = node.get(name)?.takeUnless { it.isNull }?.let(::Given)

    fun kind(): String {
        if (!node.isObject) wrongType()
        return need("kind").text()
    }

    fun text(): String = if (node.isTextual) node.textValue() else wrongType()

    /** Bytes stand as hexadecimal digits in JSON; what is none cannot be said in Kotlin. */
    fun bytes(): ByteArray {
        val pairs = text().chunked(2)
        if (!pairs.all { it.matches(Regex("[0-9a-f]{2}")) }) throw HostRefuses("compact_syntax")
        return ByteArray(pairs.size) { pairs[it].toInt(16).toByte() }
    }

    fun long(): Long = if (node.isIntegralNumber && node.canConvertToLong()) node.longValue() else wrongType()

    fun yes(): Boolean = if (node.isBoolean) node.booleanValue() else wrongType()

    fun date(): LocalDate = date(text())

    fun instant(): Instant = parseInstant(text())

    fun percent(): Percent = Percent(text())

    fun rate(): Rate = Rate(text())

    fun money(): Money = fields("amount", "currency").run { Money(need("amount").text(), need("currency").text()) }

    fun <T> list(read: (Given) -> T): List<T> = if (node.isArray) node.map { read(Given(it)) } else wrongType()

    fun unknown(): Nothing = throw HostRefuses("unknown_variant")

    private fun wrongType(): Nothing = throw HostRefuses("wrong_type")
}

/** A date as Kotlin reads it; a text that it refuses is refused by the library with its own code. */
internal fun date(text: String): LocalDate = try {
    LocalDate.parse(text)
} catch (_: java.time.format.DateTimeParseException) {
    parseDate(text)
}

private val nodes = JsonNodeFactory.instance

/** An answer that is nothing. */
internal val nothing: JsonNode = nodes.nullNode()

/** A record; what is absent has no field. */
internal fun record(vararg fields: Pair<String, JsonNode?>): JsonNode =
    nodes.objectNode().apply { for ((name, value) in fields) if (value != null) set<JsonNode>(name, value) }

internal fun String.json(): JsonNode = nodes.textNode(this)

internal fun ByteArray.json(): JsonNode = joinToString("") { "%02x".format(it) }.json()

internal fun Long.json(): JsonNode = nodes.numberNode(this)

internal fun Boolean.json(): JsonNode = nodes.booleanNode(this)

internal fun LocalDate.json(): JsonNode = toString().json()

internal fun Instant.json(): JsonNode = wire().json()

internal fun Percent.json(): JsonNode = toString().json()

internal fun Rate.json(): JsonNode = toString().json()

internal fun Money.json(): JsonNode = record("amount" to amount.toPlainString().json(), "currency" to currency.json())

internal fun <T> List<T>.list(json: (T) -> JsonNode): JsonNode = nodes.arrayNode().addAll(map(json))
