package duebook

import java.math.BigDecimal

/**
 * An exchange rate: more than zero, at most 18 digits before and 12 behind the point.
 *
 * `Rate("7.12")`, `Rate("7.1200")` and `Rate(BigDecimal("7.12"))` are equal. Between which currencies it stands, and
 * in which direction, says the [Quote] that holds it.
 */
class Rate private constructor(exact: Exact) : Comparable<Rate> {
    /** Without zeros at the end. */
    val value: BigDecimal = exact.value

    private constructor(same: Rate) : this(Exact(same.value))

    /** Reads plain decimal text such as `"7.1234"`. */
    @Throws(DuebookException::class)
    constructor(text: String) : this(parseRate(text))

    /** A whole rate. */
    @Throws(DuebookException::class)
    constructor(whole: Long) : this(parseRate(whole.toString()))

    /** @throws DuebookException if it is not more than zero, or has too many digits */
    @Throws(DuebookException::class)
    constructor(value: BigDecimal) : this(parseRate(if (value.scale() in -40..40) value.toPlainString() else value.toString()))

    override fun compareTo(other: Rate): Int = value.compareTo(other.value)

    override fun equals(other: Any?): Boolean = other is Rate && value == other.value

    override fun hashCode(): Int = value.hashCode()

    /** `7.1234` */
    override fun toString(): String = value.toPlainString()

    /** A number known to be right. */
    private class Exact(val value: BigDecimal)

    companion object {
        /** From the library's own text, which has no zeros at the end. */
        internal fun lift(text: String): Rate = Rate(Exact(BigDecimal(text)))
    }
}
