package duebook

import java.math.BigDecimal

/**
 * A percentage from 0 to 100, exact to eight decimal places.
 *
 * `Percent("30")`, `Percent("30.00")` and `Percent(30)` are equal. A true third is not a percentage: divide by
 * weights instead.
 */
class Percent private constructor(exact: Exact) : Comparable<Percent> {
    /** Without zeros at the end. */
    val value: BigDecimal = exact.value

    private constructor(same: Percent) : this(Exact(same.value))

    /** Reads plain decimal text such as `"33.33"`. */
    @Throws(DuebookException::class)
    constructor(text: String) : this(parsePercent(text))

    /** A whole percentage. */
    @Throws(DuebookException::class)
    constructor(whole: Long) : this(parsePercent(whole.toString()))

    /** @throws DuebookException outside 0 to 100, or beyond eight decimal places */
    @Throws(DuebookException::class)
    constructor(value: BigDecimal) : this(parsePercent(if (value.scale() in -40..40) value.toPlainString() else value.toString()))

    override fun compareTo(other: Percent): Int = value.compareTo(other.value)

    override fun equals(other: Any?): Boolean = other is Percent && value == other.value

    override fun hashCode(): Int = value.hashCode()

    /** `33.33` */
    override fun toString(): String = value.toPlainString()

    /** A number known to be right. */
    private class Exact(val value: BigDecimal)

    companion object {
        /** From the library's own text, which has no zeros at the end. */
        internal fun lift(text: String): Percent = Percent(Exact(BigDecimal(text)))
    }
}
