// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
package duebook

import com.fasterxml.jackson.databind.JsonNode

internal fun Given.rounding(): Rounding = when (text()) {
    "halfUp" -> Rounding.HALF_UP
    "halfDown" -> Rounding.HALF_DOWN
    "halfEven" -> Rounding.HALF_EVEN
    "halfOdd" -> Rounding.HALF_ODD
    "halfCeiling" -> Rounding.HALF_CEILING
    "halfFloor" -> Rounding.HALF_FLOOR
    "up" -> Rounding.UP
    "down" -> Rounding.DOWN
    "ceiling" -> Rounding.CEILING
    "floor" -> Rounding.FLOOR
    else -> unknown()
}

internal fun Given.parts(): Parts = when (kind()) {
    "equal" -> fields("kind", "count").run { Parts.Equal(
        count = need("count").long(),
    ) }
    "weights" -> fields("kind", "weights").run { Parts.Weights(
        weights = need("weights").list { it.long() },
    ) }
    "percents" -> fields("kind", "percents").run { Parts.Percents(
        percents = need("percents").list { it.percent() },
    ) }
    else -> unknown()
}

internal fun Given.remainder(): Remainder = when (text()) {
    "last" -> Remainder.LAST
    "first" -> Remainder.FIRST
    "largestRemainder" -> Remainder.LARGEST_REMAINDER
    "largestPart" -> Remainder.LARGEST_PART
    "fromTop" -> Remainder.FROM_TOP
    else -> unknown()
}

internal fun Given.weekday(): Weekday = when (text()) {
    "monday" -> Weekday.MONDAY
    "tuesday" -> Weekday.TUESDAY
    "wednesday" -> Weekday.WEDNESDAY
    "thursday" -> Weekday.THURSDAY
    "friday" -> Weekday.FRIDAY
    "saturday" -> Weekday.SATURDAY
    "sunday" -> Weekday.SUNDAY
    else -> unknown()
}

internal fun Given.businessDay(): BusinessDay = when (text()) {
    "unadjusted" -> BusinessDay.UNADJUSTED
    "following" -> BusinessDay.FOLLOWING
    "modifiedFollowing" -> BusinessDay.MODIFIED_FOLLOWING
    "preceding" -> BusinessDay.PRECEDING
    "modifiedPreceding" -> BusinessDay.MODIFIED_PRECEDING
    else -> unknown()
}

internal fun Given.calendar(): BusinessCalendar = fields("weekend", "holidays", "workdays").run {
    BusinessCalendar(
        weekend = may("weekend")?.list { it.weekday() } ?: listOf(),
        holidays = may("holidays")?.list { it.date() } ?: listOf(),
        workdays = may("workdays")?.list { it.date() } ?: listOf(),
    )
}

internal fun Given.step(): Step = when (kind()) {
    "days" -> fields("kind", "days").run { Step.Days(
        days = need("days").long(),
    ) }
    "months" -> fields("kind", "months").run { Step.Months(
        months = need("months").long(),
    ) }
    "endOfMonth" -> fields("kind").run { Step.EndOfMonth }
    "dayOfMonth" -> fields("kind", "day").run { Step.DayOfMonth(
        day = need("day").long(),
    ) }
    "paymentDays" -> fields("kind", "days").run { Step.PaymentDays(
        days = need("days").list { it.long() },
    ) }
    else -> unknown()
}

internal fun Given.start(): Start = when (kind()) {
    "event" -> fields("kind", "event").run { Start.Event(
        event = need("event").text(),
    ) }
    "date" -> fields("kind", "date").run { Start.Date(
        date = need("date").date(),
    ) }
    "previous" -> fields("kind").run { Start.Previous }
    else -> unknown()
}

internal fun Given.due(): Due = fields("start", "steps").run {
    Due(
        start = need("start").start(),
        steps = may("steps")?.list { it.step() } ?: listOf(),
    )
}

internal fun Given.share(): Share = when (kind()) {
    "percent" -> fields("kind", "percent", "multiple").run { Share.Percent(
        percent = need("percent").percent(),
        multiple = option("multiple")?.money(),
    ) }
    "percentOfRest" -> fields("kind", "percent").run { Share.PercentOfRest(
        percent = need("percent").percent(),
    ) }
    "fixed" -> fields("kind", "amount").run { Share.Fixed(
        amount = need("amount").money(),
    ) }
    "rest" -> fields("kind", "weight").run { Share.Rest(
        weight = may("weight")?.long() ?: 1,
    ) }
    else -> unknown()
}

internal fun Given.purpose(): Purpose = when (text()) {
    "installment" -> Purpose.INSTALLMENT
    "downPayment" -> Purpose.DOWN_PAYMENT
    "progress" -> Purpose.PROGRESS
    "retention" -> Purpose.RETENTION
    else -> unknown()
}

internal fun Given.termLine(): TermLine = fields("share", "due", "purpose", "label").run {
    TermLine(
        share = need("share").share(),
        due = need("due").due(),
        purpose = may("purpose")?.purpose() ?: Purpose.INSTALLMENT,
        label = option("label")?.text(),
    )
}

internal fun Given.terms(): Terms = fields("lines", "rounding", "remainder", "businessDay").run {
    Terms(
        lines = need("lines").list { it.termLine() },
        rounding = need("rounding").rounding(),
        remainder = need("remainder").remainder(),
        businessDay = need("businessDay").businessDay(),
    )
}

internal fun Given.eventDate(): EventDate = fields("event", "date").run {
    EventDate(
        event = need("event").text(),
        date = need("date").date(),
    )
}

internal fun Given.nature(): Nature = when (text()) {
    "advance" -> Nature.ADVANCE
    "contractLiability" -> Nature.CONTRACT_LIABILITY
    "deposit" -> Nature.DEPOSIT
    "earnest" -> Nature.EARNEST
    "guarantee" -> Nature.GUARANTEE
    "unidentified" -> Nature.UNIDENTIFIED
    else -> unknown()
}

internal fun Given.namedItem(): NamedItem = fields("item", "amount").run {
    NamedItem(
        item = need("item").text(),
        amount = option("amount")?.money(),
    )
}

internal fun Given.lot(): Lot = fields("id", "customer", "amount", "received", "nature", "references", "pays").run {
    Lot(
        id = need("id").text(),
        customer = need("customer").text(),
        amount = need("amount").money(),
        received = need("received").date(),
        nature = may("nature")?.nature() ?: Nature.ADVANCE,
        references = may("references")?.list { it.text() } ?: listOf(),
        pays = may("pays")?.list { it.namedItem() } ?: listOf(),
    )
}

internal fun Given.receivable(): Receivable = fields("id", "customer", "open", "due", "issued", "references").run {
    Receivable(
        id = need("id").text(),
        customer = need("customer").text(),
        open = need("open").money(),
        due = need("due").date(),
        issued = option("issued")?.date(),
        references = may("references")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.reach(): Reach = when (text()) {
    "allOpen" -> Reach.ALL_OPEN
    "due" -> Reach.DUE
    else -> unknown()
}

internal fun Given.ties(): Ties = when (text()) {
    "refuse" -> Ties.REFUSE
    "oldestDue" -> Ties.OLDEST_DUE
    else -> unknown()
}

internal fun Given.partial(): Partial = when (text()) {
    "allowed" -> Partial.ALLOWED
    "forbidden" -> Partial.FORBIDDEN
    else -> unknown()
}

internal fun Given.phase(): Phase = when (kind()) {
    "namedItems" -> fields("kind").run { Phase.NamedItems }
    "byReference" -> fields("kind").run { Phase.ByReference }
    "exactItem" -> fields("kind", "ties").run { Phase.ExactItem(
        ties = need("ties").ties(),
    ) }
    "exactTotal" -> fields("kind", "reach").run { Phase.ExactTotal(
        reach = need("reach").reach(),
    ) }
    "oldestDueFirst" -> fields("kind", "reach").run { Phase.OldestDueFirst(
        reach = need("reach").reach(),
    ) }
    else -> unknown()
}

internal fun Given.scheme(): Scheme = fields("phases", "partial").run {
    Scheme(
        phases = need("phases").list { it.phase() },
        partial = need("partial").partial(),
    )
}

@JvmName("jsonRounded")
internal fun Rounded.json(): JsonNode = record("value" to value.json(), "exact" to exact.json())

@JvmName("jsonSplit")
internal fun Split.json(): JsonNode = record("parts" to parts.list { it.json() }, "residue" to residue.json())

@JvmName("jsonPurpose")
internal fun Purpose.json(): JsonNode = when (this) {
    Purpose.INSTALLMENT -> "installment"
    Purpose.DOWN_PAYMENT -> "downPayment"
    Purpose.PROGRESS -> "progress"
    Purpose.RETENTION -> "retention"
}.json()

@JvmName("jsonInstallment")
internal fun Installment.json(): JsonNode = record("number" to number.json(), "amount" to amount.json(), "due" to due?.json(), "event" to event?.json(), "purpose" to purpose.json(), "label" to label?.json())

@JvmName("jsonSchedule")
internal fun Schedule.json(): JsonNode = record("total" to total.json(), "installments" to installments.list { it.json() }, "residue" to residue.json())

@JvmName("jsonNature")
internal fun Nature.json(): JsonNode = when (this) {
    Nature.ADVANCE -> "advance"
    Nature.CONTRACT_LIABILITY -> "contractLiability"
    Nature.DEPOSIT -> "deposit"
    Nature.EARNEST -> "earnest"
    Nature.GUARANTEE -> "guarantee"
    Nature.UNIDENTIFIED -> "unidentified"
}.json()

@JvmName("jsonReceivable")
internal fun Receivable.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "open" to open.json(), "due" to due.json(), "issued" to issued?.json(), "references" to references.list { it.json() })

@JvmName("jsonReason")
internal fun Reason.json(): JsonNode = when (this) {
    is Reason.Named -> record("kind" to "named".json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Reference -> record("kind" to "reference".json(), "reference" to reference.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ExactItem -> record("kind" to "exactItem".json(), "amount" to amount.json(), "candidates" to candidates.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ExactTotal -> record("kind" to "exactTotal".json(), "total" to total.json(), "items" to items.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.OldestDue -> record("kind" to "oldestDue".json(), "customer" to customer.json(), "due" to due.json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NothingOpen -> record("kind" to "nothingOpen".json(), "customer" to customer.json(), "currency" to currency.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NothingDue -> record("kind" to "nothingDue".json(), "customer" to customer.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NoPhaseFits -> record("kind" to "noPhaseFits".json(), "customer" to customer.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NatureHeld -> record("kind" to "natureHeld".json(), "nature" to nature.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Ambiguous -> record("kind" to "ambiguous".json(), "amount" to amount.json(), "candidates" to candidates.json(), "rivals" to rivals.list { it.json() }, "en" to en.json(), "zh" to zh.json())
    is Reason.AlreadySettled -> record("kind" to "alreadySettled".json(), "item" to item.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ReferenceUnknown -> record("kind" to "referenceUnknown".json(), "reference" to reference.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.PartialForbidden -> record("kind" to "partialForbidden".json(), "item" to item.json(), "open" to open.json(), "left" to left.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonLine")
internal fun Line.json(): JsonNode = record("lot" to lot.json(), "item" to item.json(), "amount" to amount.json(), "open" to open.json(), "reason" to reason.json())

@JvmName("jsonLeftOver")
internal fun LeftOver.json(): JsonNode = record("lot" to lot.json(), "amount" to amount.json(), "reason" to reason.json())

@JvmName("jsonRefusal")
internal fun Refusal.json(): JsonNode = record("lot" to lot.json(), "reason" to reason.json())

@JvmName("jsonTotal")
internal fun Total.json(): JsonNode = record("currency" to currency.json(), "received" to received.json(), "allocated" to allocated.json(), "leftOver" to leftOver.json())

@JvmName("jsonPlan")
internal fun Plan.json(): JsonNode = record("asOf" to asOf.json(), "lines" to lines.list { it.json() }, "leftOver" to leftOver.list { it.json() }, "refusals" to refusals.list { it.json() }, "totals" to totals.list { it.json() })

@JvmName("jsonAgingRow")
internal fun AgingRow.json(): JsonNode = record("currency" to currency.json(), "notDue" to notDue.json(), "overdue" to overdue.list { it.json() }, "total" to total.json())

internal fun DuebookException.json(): JsonNode = when (this) {
    is DuebookException.AmountSyntax -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "position" to position.json())
    is DuebookException.AmountTooPrecise -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "currency" to currency.json(), "digits" to digits.json())
    is DuebookException.AmountTooLarge -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "limit" to limit.json())
    is DuebookException.AmountNegative -> record("code" to code.json(), "path" to path.json(), "amount" to amount.json())
    is DuebookException.AmountNotPositive -> record("code" to code.json(), "path" to path.json(), "amount" to amount.json())
    is DuebookException.AmountZero -> record("code" to code.json(), "path" to path.json())
    is DuebookException.CurrencyUnknown -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.CurrencyReserved -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "digits" to digits.json())
    is DuebookException.CurrencyMismatch -> record("code" to code.json(), "path" to path.json(), "expected" to expected.json(), "found" to found.json(), "item" to item?.json())
    is DuebookException.DateSyntax -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.DateOutOfRange -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.NoBusinessDay -> record("code" to code.json(), "path" to path.json(), "from" to from.json(), "limit" to limit.json())
    is DuebookException.PercentSyntax -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.PercentOutOfRange -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "limit" to limit.json())
    is DuebookException.PercentTotal -> record("code" to code.json(), "path" to path.json(), "found" to found.json())
    is DuebookException.IdEmpty -> record("code" to code.json(), "path" to path.json())
    is DuebookException.TextTooLong -> record("code" to code.json(), "path" to path.json(), "length" to length.json(), "limit" to limit.json())
    is DuebookException.IdCharacter -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "character" to character.json(), "position" to position.json())
    is DuebookException.NumberOutOfRange -> record("code" to code.json(), "path" to path.json(), "found" to found.json(), "min" to min.json(), "max" to max.json())
    is DuebookException.WeightsAllZero -> record("code" to code.json(), "path" to path.json())
    is DuebookException.Empty -> record("code" to code.json(), "path" to path.json())
    is DuebookException.TooMany -> record("code" to code.json(), "path" to path.json(), "found" to found.json(), "limit" to limit.json())
    is DuebookException.DuplicateId -> record("code" to code.json(), "path" to path.json(), "id" to id.json(), "first" to first.json())
    is DuebookException.UnknownItem -> record("code" to code.json(), "path" to path.json(), "item" to item.json())
    is DuebookException.UnknownEvent -> record("code" to code.json(), "path" to path.json(), "event" to event.json())
    is DuebookException.NoPreviousLine -> record("code" to code.json(), "path" to path.json())
    is DuebookException.ResidueFlipsSign -> record("code" to code.json(), "path" to path.json(), "residue" to residue.json(), "total" to total.json())
    is DuebookException.LinesDoNotAddUp -> record("code" to code.json(), "path" to path.json(), "sum" to sum.json(), "total" to total.json())
    is DuebookException.CustomerMismatch -> record("code" to code.json(), "path" to path.json(), "item" to item.json(), "expected" to expected.json(), "found" to found.json())
    is DuebookException.OverAllocated -> record("code" to code.json(), "path" to path.json(), "item" to item.json(), "open" to open.json(), "asked" to asked.json())
    is DuebookException.InsufficientAvailable -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json(), "available" to available.json(), "asked" to asked.json())
    is DuebookException.NotYetReceived -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json(), "received" to received.json(), "asOf" to asOf.json())
    is DuebookException.NotYetIssued -> record("code" to code.json(), "path" to path.json(), "item" to item.json(), "issued" to issued.json(), "asOf" to asOf.json())
    is DuebookException.UnknownField -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.MissingField -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.DuplicateField -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.UnknownVariant -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.WrongType -> record("code" to code.json(), "path" to path.json(), "reason" to reason.json())
    is DuebookException.JsonSyntax -> record("code" to code.json(), "path" to path.json(), "reason" to reason.json(), "line" to line.json(), "column" to column.json())
}
