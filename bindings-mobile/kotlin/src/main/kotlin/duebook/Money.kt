package duebook

import java.math.BigDecimal
import java.util.concurrent.ConcurrentHashMap

/**
 * An amount of one currency, exact to the currency's smallest unit.
 *
 * The amount always has the currency's number of decimals, so `Money("5", "CNY")`, `Money("5.0", "CNY")` and
 * `Money(BigDecimal(5), "CNY")` are equal and print alike. Whatever does not fit is refused, never rounded;
 * [Money.round] is the named door for amounts with more places. There is no way in for a `Double`.
 */
class Money private constructor(
    /** The amount in whole minor units: 1250 for 12.50 CNY. */
    val minor: Long,
    /** `CNY`, or `PTS:0` for a declared currency: code, colon, decimals. */
    val currency: String,
    private val digits: Int,
) : Comparable<Money> {
    /** Scaled to the currency's decimals. */
    val amount: BigDecimal get() = BigDecimal.valueOf(minor, digits)

    private constructor(same: Money) : this(same.minor, same.currency, same.digits)

    /** Reads `"33900.00"`: digits, at most one point, a leading minus; no exponent, no grouping. */
    @Throws(DuebookException::class)
    constructor(amount: String, currency: String) : this(read(amount, currency))

    /** @throws DuebookException if the currency is unknown or the amount has more decimals than it */
    @Throws(DuebookException::class)
    constructor(amount: BigDecimal, currency: String) : this(read(amount, currency))

    /** The sum. @throws DuebookException.CurrencyMismatch between currencies */
    @Throws(DuebookException::class)
    operator fun plus(other: Money): Money {
        val sum = minor + other.minor
        return if (currency == other.currency && sum in CLEAR) Money(sum, currency, digits) else moneyPlus(this, other)
    }

    /** The difference. @throws DuebookException.CurrencyMismatch between currencies */
    @Throws(DuebookException::class)
    operator fun minus(other: Money): Money {
        val difference = minor - other.minor
        return if (currency == other.currency && difference in CLEAR) Money(difference, currency, digits) else moneyMinus(this, other)
    }

    /** The same amount the other way round. It always exists. */
    operator fun unaryMinus(): Money = Money(-minor, currency, digits)

    /** A percentage of the amount, rounded as told; the answer says whether rounding was needed. */
    fun percent(percent: Percent, rounding: Rounding): Rounded = percentOf(this, percent, rounding)

    /** @throws DuebookException.CurrencyMismatch between currencies, which have no order */
    override fun compareTo(other: Money): Int =
        if (currency == other.currency) minor.compareTo(other.minor) else moneyCompare(this, other).toInt()

    override fun equals(other: Any?): Boolean = other is Money && minor == other.minor && currency == other.currency

    override fun hashCode(): Int = 31 * minor.hashCode() + currency.hashCode()

    /** `33900.00 CNY` */
    override fun toString(): String = "${amount.toPlainString()} $currency"

    companion object {
        /** An amount from whole minor units: `Money.ofMinor(1250, "CNY")` is 12.50 CNY. */
        @JvmStatic
        @Throws(DuebookException::class)
        fun ofMinor(minor: Long, currency: String): Money {
            val digits = if (minor in CLEAR) digitsOf(currency) else null
            return if (digits == null) moneyOfMinor(minor, currency) else Money(minor, currency, digits)
        }

        /** Reads an amount with any number of decimals and rounds it as told. */
        @JvmStatic
        @Throws(DuebookException::class)
        fun round(amount: String, currency: String, rounding: Rounding): Rounded = roundMoney(amount, currency, rounding)

        // What surely fits takes the short way (a call of Rust costs as much as fifty of these);
        // whatever is doubtful goes to Rust, which alone decides, and names what is wrong.

        private val CLEAR = -999_999_999_999_999L..999_999_999_999_999L
        private val PLAIN = Regex("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?")
        private val digits = ConcurrentHashMap<String, Int>()

        /** The decimals of an ISO 4217 currency. Declared ones are without number and more than one text may mean one. */
        private fun digitsOf(currency: String): Int? =
            if (currency.length == 3) digits.getOrPut(currency) { currencyDigits(currency).toInt() } else null

        private fun read(amount: String, currency: String): Money {
            val digits = if (PLAIN.matches(amount)) digitsOf(currency) else null
            val number = if (digits == null) null else BigDecimal(amount)
            if (digits == null || number == null || number.scale() > digits || (number.signum() == 0 && amount[0] == '-')) {
                return parseMoney(amount, currency)
            }
            return Money(number.setScale(digits).unscaledValue().toLong(), currency, digits)
        }

        private fun read(amount: BigDecimal, currency: String): Money =
            // Text of a bounded length, whatever the exponent.
            read(if (amount.scale() in -40..40) amount.toPlainString() else amount.toString(), currency)

        /** From the library's own text, which is right by construction. */
        internal fun lift(text: String): Money {
            val space = text.indexOf(' ')
            val point = text.indexOf('.')
            if (point < 0) return Money(text.substring(0, space).toLong(), text.substring(space + 1), 0)
            val minor = (text.substring(0, point) + text.substring(point + 1, space)).toLong()
            return Money(minor, text.substring(space + 1), space - point - 1)
        }
    }
}
