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

internal fun Given.value(): Value = when (kind()) {
    "text" -> fields("kind", "text").run { Value.Text(
        text = need("text").text(),
    ) }
    "whole" -> fields("kind", "whole").run { Value.Whole(
        whole = need("whole").long(),
    ) }
    "date" -> fields("kind", "date").run { Value.Date(
        date = need("date").date(),
    ) }
    "flag" -> fields("kind", "flag").run { Value.Flag(
        flag = need("flag").yes(),
    ) }
    "amount" -> fields("kind", "amount").run { Value.Amount(
        amount = need("amount").money(),
    ) }
    else -> unknown()
}

internal fun Given.field(): Field = fields("name", "value").run {
    Field(
        name = need("name").text(),
        value = need("value").value(),
    )
}

internal fun Given.discount(): Discount = fields("until", "amount").run {
    Discount(
        until = need("until").date(),
        amount = need("amount").money(),
    )
}

internal fun Given.part(): Part = fields("component", "open").run {
    Part(
        component = need("component").text(),
        open = need("open").money(),
    )
}

internal fun Given.nature(): Nature = when (text()) {
    "advance" -> Nature.ADVANCE
    "contractLiability" -> Nature.CONTRACT_LIABILITY
    "deposit" -> Nature.DEPOSIT
    "earnest" -> Nature.EARNEST
    "guarantee" -> Nature.GUARANTEE
    "promotional" -> Nature.PROMOTIONAL
    "unidentified" -> Nature.UNIDENTIFIED
    else -> unknown()
}

internal fun Given.source(): Source = when (text()) {
    "receipt" -> Source.RECEIPT
    "onAccount" -> Source.ON_ACCOUNT
    "creditNote" -> Source.CREDIT_NOTE
    "payable" -> Source.PAYABLE
    else -> unknown()
}

internal fun Given.scope(): Scope = fields("field", "values").run {
    Scope(
        field = need("field").text(),
        values = need("values").list { it.value() },
    )
}

internal fun Given.namedItem(): NamedItem = fields("item", "amount").run {
    NamedItem(
        item = need("item").text(),
        amount = option("amount")?.money(),
    )
}

internal fun Given.lot(): Lot = fields("id", "customer", "amount", "received", "nature", "references", "pays", "source", "fields", "scope", "priority", "expires").run {
    Lot(
        id = need("id").text(),
        customer = need("customer").text(),
        amount = need("amount").money(),
        received = need("received").date(),
        nature = may("nature")?.nature() ?: Nature.ADVANCE,
        references = may("references")?.list { it.text() } ?: listOf(),
        pays = may("pays")?.list { it.namedItem() } ?: listOf(),
        source = may("source")?.source() ?: Source.RECEIPT,
        fields = may("fields")?.list { it.field() } ?: listOf(),
        scope = may("scope")?.list { it.scope() } ?: listOf(),
        priority = may("priority")?.long() ?: 50,
        expires = option("expires")?.date(),
    )
}

internal fun Given.itemKind(): ItemKind = when (text()) {
    "ordinary" -> ItemKind.ORDINARY
    "lateCharge" -> ItemKind.LATE_CHARGE
    "refund" -> ItemKind.REFUND
    "writtenOff" -> ItemKind.WRITTEN_OFF
    else -> unknown()
}

internal fun Given.receivable(): Receivable = fields("id", "customer", "open", "due", "issued", "references", "kind", "disputed", "fields", "parts", "discounts").run {
    Receivable(
        id = need("id").text(),
        customer = need("customer").text(),
        open = need("open").money(),
        due = need("due").date(),
        issued = option("issued")?.date(),
        references = may("references")?.list { it.text() } ?: listOf(),
        kind = may("kind")?.itemKind() ?: ItemKind.ORDINARY,
        disputed = may("disputed")?.yes() ?: false,
        fields = may("fields")?.list { it.field() } ?: listOf(),
        parts = may("parts")?.list { it.part() } ?: listOf(),
        discounts = may("discounts")?.list { it.discount() } ?: listOf(),
    )
}

internal fun Given.reach(): Reach = when (text()) {
    "allOpen" -> Reach.ALL_OPEN
    "due" -> Reach.DUE
    "pastDue" -> Reach.PAST_DUE
    else -> unknown()
}

internal fun Given.disputed(): Disputed = when (text()) {
    "included" -> Disputed.INCLUDED
    "leftOut" -> Disputed.LEFT_OUT
    else -> unknown()
}

internal fun Given.unknownReference(): UnknownReference = when (text()) {
    "continue" -> UnknownReference.CONTINUE
    "hold" -> UnknownReference.HOLD
    else -> unknown()
}

internal fun Given.ties(): Ties = when (text()) {
    "refuse" -> Ties.REFUSE
    "oldestDue" -> Ties.OLDEST_DUE
    else -> unknown()
}

internal fun Given.sortBy(): SortBy = when (text()) {
    "due" -> SortBy.DUE
    "issued" -> SortBy.ISSUED
    "open" -> SortBy.OPEN
    "id" -> SortBy.ID
    "listed" -> SortBy.LISTED
    else -> unknown()
}

internal fun Given.sort(): Sort = fields("by", "descending").run {
    Sort(
        by = need("by").sortBy(),
        descending = may("descending")?.yes() ?: false,
    )
}

internal fun Given.partial(): Partial = when (text()) {
    "allowed" -> Partial.ALLOWED
    "forbidden" -> Partial.FORBIDDEN
    else -> unknown()
}

internal fun Given.turn(): Turn = when (text()) {
    "lotByLot" -> Turn.LOT_BY_LOT
    "phaseByPhase" -> Turn.PHASE_BY_PHASE
    else -> unknown()
}

internal fun Given.lotOrder(): LotOrder = when (text()) {
    "consumption" -> LotOrder.CONSUMPTION
    "arrival" -> LotOrder.ARRIVAL
    "arrivalAmount" -> LotOrder.ARRIVAL_AMOUNT
    "listed" -> LotOrder.LISTED
    else -> unknown()
}

internal fun Given.discounts(): Discounts = when (text()) {
    "ignored" -> Discounts.IGNORED
    "taken" -> Discounts.TAKEN
    else -> unknown()
}

internal fun Given.differenceKind(): DifferenceKind = when (text()) {
    "fee" -> DifferenceKind.FEE
    "discount" -> DifferenceKind.DISCOUNT
    "rounding" -> DifferenceKind.ROUNDING
    "exchange" -> DifferenceKind.EXCHANGE
    "writeOff" -> DifferenceKind.WRITE_OFF
    else -> unknown()
}

internal fun Given.tolerance(): Tolerance = fields("amount", "percent", "asKind").run {
    Tolerance(
        amount = need("amount").money(),
        percent = option("percent")?.percent(),
        asKind = need("asKind").differenceKind(),
    )
}

internal fun Given.tier(): Tier = fields("components").run {
    Tier(
        components = need("components").list { it.text() },
    )
}

internal fun Given.selection(): Selection = fields("reach", "kinds", "disputed", "keys", "withinDays").run {
    Selection(
        reach = may("reach")?.reach() ?: Reach.ALL_OPEN,
        kinds = may("kinds")?.list { it.itemKind() } ?: listOf(),
        disputed = may("disputed")?.disputed() ?: Disputed.INCLUDED,
        keys = may("keys")?.list { it.text() } ?: listOf(),
        withinDays = option("withinDays")?.long(),
    )
}

internal fun Given.rule(): Rule = when (kind()) {
    "byReference" -> fields("kind", "unknown").run { Rule.ByReference(
        unknown = may("unknown")?.unknownReference() ?: UnknownReference.CONTINUE,
    ) }
    "exactItem" -> fields("kind", "ties").run { Rule.ExactItem(
        ties = may("ties")?.ties() ?: Ties.REFUSE,
    ) }
    "exactTotal" -> fields("kind", "groupBy").run { Rule.ExactTotal(
        groupBy = option("groupBy")?.text(),
    ) }
    "exactGroup" -> fields("kind", "most").run { Rule.ExactGroup(
        most = may("most")?.long() ?: 40,
    ) }
    "together" -> fields("kind").run { Rule.Together }
    "inOrder" -> fields("kind", "order").run { Rule.InOrder(
        order = may("order")?.list { it.sort() } ?: listOf(),
    ) }
    "proRata" -> fields("kind").run { Rule.ProRata }
    else -> unknown()
}

internal fun Given.phase(): Phase = fields("rule", "items", "sources").run {
    Phase(
        rule = need("rule").rule(),
        items = may("items")?.selection() ?: Selection(),
        sources = may("sources")?.list { it.source() } ?: listOf(),
    )
}

internal fun Given.scheme(): Scheme = fields("phases", "partial", "turn", "lotOrder", "keys", "discounts", "tolerance", "inside").run {
    Scheme(
        phases = need("phases").list { it.phase() },
        partial = may("partial")?.partial() ?: Partial.ALLOWED,
        turn = may("turn")?.turn() ?: Turn.LOT_BY_LOT,
        lotOrder = may("lotOrder")?.lotOrder() ?: LotOrder.CONSUMPTION,
        keys = may("keys")?.list { it.text() } ?: listOf(),
        discounts = may("discounts")?.discounts() ?: Discounts.IGNORED,
        tolerance = option("tolerance")?.tolerance(),
        inside = may("inside")?.list { it.tier() } ?: listOf(),
    )
}

internal fun Given.reason(): Reason = when (kind()) {
    "named" -> fields("kind", "rank", "open").run { Reason.Named(
        rank = need("rank").long(),
        open = need("open").money(),
    ) }
    "reference" -> fields("kind", "reference", "open").run { Reason.Reference(
        reference = need("reference").text(),
        open = need("open").money(),
    ) }
    "exactItem" -> fields("kind", "amount", "candidates").run { Reason.ExactItem(
        amount = need("amount").money(),
        candidates = need("candidates").long(),
    ) }
    "exactTotal" -> fields("kind", "total", "items").run { Reason.ExactTotal(
        total = need("total").money(),
        items = need("items").long(),
    ) }
    "oldestDue" -> fields("kind", "customer", "due", "rank", "open").run { Reason.OldestDue(
        customer = need("customer").text(),
        due = need("due").date(),
        rank = need("rank").long(),
        open = need("open").money(),
    ) }
    "next" -> fields("kind", "customer", "rank", "open").run { Reason.Next(
        customer = need("customer").text(),
        rank = need("rank").long(),
        open = need("open").money(),
    ) }
    "exactGroup" -> fields("kind", "total", "items").run { Reason.ExactGroup(
        total = need("total").money(),
        items = need("items").long(),
    ) }
    "together" -> fields("kind", "total", "lots", "items").run { Reason.Together(
        total = need("total").money(),
        lots = need("lots").long(),
        items = need("items").long(),
    ) }
    "proRata" -> fields("kind", "total", "paid", "open").run { Reason.ProRata(
        total = need("total").money(),
        paid = need("paid").money(),
        open = need("open").money(),
    ) }
    "discountTaken" -> fields("kind", "until", "discount").run { Reason.DiscountTaken(
        until = need("until").date(),
        discount = need("discount").money(),
    ) }
    "withinTolerance" -> fields("kind", "missing", "limit").run { Reason.WithinTolerance(
        missing = need("missing").money(),
        limit = need("limit").money(),
    ) }
    "nothingOpen" -> fields("kind", "customer", "currency").run { Reason.NothingOpen(
        customer = need("customer").text(),
        currency = need("currency").text(),
    ) }
    "nothingDue" -> fields("kind", "customer", "open").run { Reason.NothingDue(
        customer = need("customer").text(),
        open = need("open").money(),
    ) }
    "noPhaseFits" -> fields("kind", "customer", "open").run { Reason.NoPhaseFits(
        customer = need("customer").text(),
        open = need("open").money(),
    ) }
    "natureHeld" -> fields("kind", "nature").run { Reason.NatureHeld(
        nature = need("nature").nature(),
    ) }
    "expired" -> fields("kind", "expires").run { Reason.Expired(
        expires = need("expires").date(),
    ) }
    "referenceHeld" -> fields("kind", "reference").run { Reason.ReferenceHeld(
        reference = need("reference").text(),
    ) }
    "ambiguous" -> fields("kind", "amount", "candidates", "rivals").run { Reason.Ambiguous(
        amount = need("amount").money(),
        candidates = need("candidates").long(),
        rivals = need("rivals").list { it.text() },
    ) }
    "alreadySettled" -> fields("kind", "item").run { Reason.AlreadySettled(
        item = need("item").text(),
    ) }
    "referenceUnknown" -> fields("kind", "reference").run { Reason.ReferenceUnknown(
        reference = need("reference").text(),
    ) }
    "partialForbidden" -> fields("kind", "item", "open", "left").run { Reason.PartialForbidden(
        item = need("item").text(),
        open = need("open").money(),
        left = need("left").money(),
    ) }
    "namedTooLate" -> fields("kind", "item", "open", "asked").run { Reason.NamedTooLate(
        item = need("item").text(),
        open = need("open").money(),
        asked = need("asked").money(),
    ) }
    "nothingLeft" -> fields("kind", "item", "left").run { Reason.NothingLeft(
        item = need("item").text(),
        left = need("left").money(),
    ) }
    "keyDiffers" -> fields("kind", "item", "key").run { Reason.KeyDiffers(
        item = need("item").text(),
        key = need("key").text(),
    ) }
    "groupAmbiguous" -> fields("kind", "sets", "one", "other").run { Reason.GroupAmbiguous(
        sets = need("sets").long(),
        one = need("one").list { it.text() },
        other = need("other").list { it.text() },
    ) }
    "groupTooLarge" -> fields("kind", "items", "limit").run { Reason.GroupTooLarge(
        items = need("items").long(),
        limit = need("limit").long(),
    ) }
    else -> unknown()
}

internal fun Given.line(): Line = fields("lot", "item", "amount", "open", "reason").run {
    Line(
        lot = need("lot").text(),
        item = need("item").text(),
        amount = need("amount").money(),
        open = need("open").money(),
        reason = need("reason").reason(),
    )
}

internal fun Given.difference(): Difference = fields("lot", "item", "amount", "kind", "reason").run {
    Difference(
        lot = need("lot").text(),
        item = need("item").text(),
        amount = need("amount").money(),
        kind = need("kind").differenceKind(),
        reason = need("reason").reason(),
    )
}

internal fun Given.partLine(): PartLine = fields("lot", "item", "component", "amount", "difference").run {
    PartLine(
        lot = need("lot").text(),
        item = need("item").text(),
        component = need("component").text(),
        amount = need("amount").money(),
        difference = option("difference")?.differenceKind(),
    )
}

internal fun Given.leftOver(): LeftOver = fields("lot", "amount", "reason").run {
    LeftOver(
        lot = need("lot").text(),
        amount = need("amount").money(),
        reason = need("reason").reason(),
    )
}

internal fun Given.refusal(): Refusal = fields("lot", "reason").run {
    Refusal(
        lot = need("lot").text(),
        reason = need("reason").reason(),
    )
}

internal fun Given.total(): Total = fields("currency", "received", "allocated", "leftOver").run {
    Total(
        currency = need("currency").text(),
        received = need("received").money(),
        allocated = need("allocated").money(),
        leftOver = need("leftOver").money(),
    )
}

internal fun Given.plan(): Plan = fields("asOf", "lines", "differences", "parts", "leftOver", "refusals", "totals").run {
    Plan(
        asOf = need("asOf").date(),
        lines = need("lines").list { it.line() },
        differences = may("differences")?.list { it.difference() } ?: listOf(),
        parts = may("parts")?.list { it.partLine() } ?: listOf(),
        leftOver = need("leftOver").list { it.leftOver() },
        refusals = need("refusals").list { it.refusal() },
        totals = need("totals").list { it.total() },
    )
}

internal fun Given.quote(): Quote = fields("from", "to", "rate", "per").run {
    Quote(
        from = need("from").text(),
        to = need("to").text(),
        rate = need("rate").rate(),
        per = may("per")?.long() ?: 1,
    )
}

internal fun Given.foreignItem(): ForeignItem = fields("id", "open", "base").run {
    ForeignItem(
        id = need("id").text(),
        open = need("open").money(),
        base = need("base").money(),
    )
}

internal fun Given.foreignLot(): ForeignLot = fields("id", "amount", "base", "quote").run {
    ForeignLot(
        id = need("id").text(),
        amount = need("amount").money(),
        base = need("base").money(),
        quote = option("quote")?.quote(),
    )
}

internal fun Given.balanceKind(): BalanceKind = when (text()) {
    "receivable" -> BalanceKind.RECEIVABLE
    "payable" -> BalanceKind.PAYABLE
    "advance" -> BalanceKind.ADVANCE
    "contractLiability" -> BalanceKind.CONTRACT_LIABILITY
    "refundable" -> BalanceKind.REFUNDABLE
    else -> unknown()
}

internal fun Given.advanceTreatment(): AdvanceTreatment = when (text()) {
    "nonMonetary" -> AdvanceTreatment.NON_MONETARY
    "monetary" -> AdvanceTreatment.MONETARY
    else -> unknown()
}

internal fun Given.spread(): Spread = when (text()) {
    "byDifference" -> Spread.BY_DIFFERENCE
    "byRemainder" -> Spread.BY_REMAINDER
    "apart" -> Spread.APART
    else -> unknown()
}

internal fun Given.revaluationPolicy(): RevaluationPolicy = fields("advances", "spread", "rounding").run {
    RevaluationPolicy(
        advances = need("advances").advanceTreatment(),
        spread = need("spread").spread(),
        rounding = need("rounding").rounding(),
    )
}

internal fun Given.foreignBalance(): ForeignBalance = fields("id", "kind", "original", "book").run {
    ForeignBalance(
        id = need("id").text(),
        kind = need("kind").balanceKind(),
        original = need("original").money(),
        book = need("book").money(),
    )
}

internal fun Given.rateRule(): RateRule = when (text()) {
    "eachItsOwn" -> RateRule.EACH_ITS_OWN
    "lot" -> RateRule.LOT
    "item" -> RateRule.ITEM
    else -> unknown()
}

internal fun Given.ledger(): Ledger = when (text()) {
    "receivable" -> Ledger.RECEIVABLE
    "payable" -> Ledger.PAYABLE
    else -> unknown()
}

internal fun Given.across(): Across = when (kind()) {
    "quoted" -> fields("kind", "quote").run { Across.Quoted(
        quote = need("quote").quote(),
    ) }
    "agreed" -> fields("kind", "used").run { Across.Agreed(
        used = need("used").money(),
    ) }
    else -> unknown()
}

internal fun Given.clearingLine(): ClearingLine = fields("lot", "item", "amount", "across").run {
    ClearingLine(
        lot = need("lot").text(),
        item = need("item").text(),
        amount = need("amount").money(),
        across = option("across")?.across(),
    )
}

internal fun Given.clearingPolicy(): ClearingPolicy = fields("rate", "ledger", "rounding", "remainder").run {
    ClearingPolicy(
        rate = need("rate").rateRule(),
        ledger = need("ledger").ledger(),
        rounding = need("rounding").rounding(),
        remainder = need("remainder").remainder(),
    )
}

internal fun Given.foreignEntryLine(): ForeignEntryLine = fields("original", "home").run {
    ForeignEntryLine(
        original = need("original").money(),
        home = need("home").money(),
    )
}

internal fun Given.foreignEntry(): ForeignEntry = fields("original", "home", "quote", "lines").run {
    ForeignEntry(
        original = need("original").money(),
        home = need("home").money(),
        quote = need("quote").quote(),
        lines = need("lines").list { it.foreignEntryLine() },
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

@JvmName("jsonValue")
internal fun Value.json(): JsonNode = when (this) {
    is Value.Text -> record("kind" to "text".json(), "text" to text.json())
    is Value.Whole -> record("kind" to "whole".json(), "whole" to whole.json())
    is Value.Date -> record("kind" to "date".json(), "date" to date.json())
    is Value.Flag -> record("kind" to "flag".json(), "flag" to flag.json())
    is Value.Amount -> record("kind" to "amount".json(), "amount" to amount.json())
}

@JvmName("jsonField")
internal fun Field.json(): JsonNode = record("name" to name.json(), "value" to value.json())

@JvmName("jsonDiscount")
internal fun Discount.json(): JsonNode = record("until" to until.json(), "amount" to amount.json())

@JvmName("jsonPart")
internal fun Part.json(): JsonNode = record("component" to component.json(), "open" to open.json())

@JvmName("jsonNature")
internal fun Nature.json(): JsonNode = when (this) {
    Nature.ADVANCE -> "advance"
    Nature.CONTRACT_LIABILITY -> "contractLiability"
    Nature.DEPOSIT -> "deposit"
    Nature.EARNEST -> "earnest"
    Nature.GUARANTEE -> "guarantee"
    Nature.PROMOTIONAL -> "promotional"
    Nature.UNIDENTIFIED -> "unidentified"
}.json()

@JvmName("jsonItemKind")
internal fun ItemKind.json(): JsonNode = when (this) {
    ItemKind.ORDINARY -> "ordinary"
    ItemKind.LATE_CHARGE -> "lateCharge"
    ItemKind.REFUND -> "refund"
    ItemKind.WRITTEN_OFF -> "writtenOff"
}.json()

@JvmName("jsonReceivable")
internal fun Receivable.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "open" to open.json(), "due" to due.json(), "issued" to issued?.json(), "references" to references.list { it.json() }, "kind" to kind.takeUnless { it == ItemKind.ORDINARY }?.json(), "disputed" to disputed.takeUnless { it == false }?.json(), "fields" to fields.list { it.json() }, "parts" to parts.list { it.json() }, "discounts" to discounts.list { it.json() })

@JvmName("jsonDifferenceKind")
internal fun DifferenceKind.json(): JsonNode = when (this) {
    DifferenceKind.FEE -> "fee"
    DifferenceKind.DISCOUNT -> "discount"
    DifferenceKind.ROUNDING -> "rounding"
    DifferenceKind.EXCHANGE -> "exchange"
    DifferenceKind.WRITE_OFF -> "writeOff"
}.json()

@JvmName("jsonReason")
internal fun Reason.json(): JsonNode = when (this) {
    is Reason.Named -> record("kind" to "named".json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Reference -> record("kind" to "reference".json(), "reference" to reference.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ExactItem -> record("kind" to "exactItem".json(), "amount" to amount.json(), "candidates" to candidates.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ExactTotal -> record("kind" to "exactTotal".json(), "total" to total.json(), "items" to items.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.OldestDue -> record("kind" to "oldestDue".json(), "customer" to customer.json(), "due" to due.json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Next -> record("kind" to "next".json(), "customer" to customer.json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ExactGroup -> record("kind" to "exactGroup".json(), "total" to total.json(), "items" to items.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Together -> record("kind" to "together".json(), "total" to total.json(), "lots" to lots.json(), "items" to items.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ProRata -> record("kind" to "proRata".json(), "total" to total.json(), "paid" to paid.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.DiscountTaken -> record("kind" to "discountTaken".json(), "until" to until.json(), "discount" to discount.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.WithinTolerance -> record("kind" to "withinTolerance".json(), "missing" to missing.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NothingOpen -> record("kind" to "nothingOpen".json(), "customer" to customer.json(), "currency" to currency.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NothingDue -> record("kind" to "nothingDue".json(), "customer" to customer.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NoPhaseFits -> record("kind" to "noPhaseFits".json(), "customer" to customer.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NatureHeld -> record("kind" to "natureHeld".json(), "nature" to nature.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Expired -> record("kind" to "expired".json(), "expires" to expires.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ReferenceHeld -> record("kind" to "referenceHeld".json(), "reference" to reference.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Ambiguous -> record("kind" to "ambiguous".json(), "amount" to amount.json(), "candidates" to candidates.json(), "rivals" to rivals.list { it.json() }, "en" to en.json(), "zh" to zh.json())
    is Reason.AlreadySettled -> record("kind" to "alreadySettled".json(), "item" to item.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ReferenceUnknown -> record("kind" to "referenceUnknown".json(), "reference" to reference.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.PartialForbidden -> record("kind" to "partialForbidden".json(), "item" to item.json(), "open" to open.json(), "left" to left.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NamedTooLate -> record("kind" to "namedTooLate".json(), "item" to item.json(), "open" to open.json(), "asked" to asked.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NothingLeft -> record("kind" to "nothingLeft".json(), "item" to item.json(), "left" to left.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.KeyDiffers -> record("kind" to "keyDiffers".json(), "item" to item.json(), "key" to key.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.GroupAmbiguous -> record("kind" to "groupAmbiguous".json(), "sets" to sets.json(), "one" to one.list { it.json() }, "other" to other.list { it.json() }, "en" to en.json(), "zh" to zh.json())
    is Reason.GroupTooLarge -> record("kind" to "groupTooLarge".json(), "items" to items.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonLine")
internal fun Line.json(): JsonNode = record("lot" to lot.json(), "item" to item.json(), "amount" to amount.json(), "open" to open.json(), "reason" to reason.json())

@JvmName("jsonDifference")
internal fun Difference.json(): JsonNode = record("lot" to lot.json(), "item" to item.json(), "amount" to amount.json(), "kind" to kind.json(), "reason" to reason.json())

@JvmName("jsonPartLine")
internal fun PartLine.json(): JsonNode = record("lot" to lot.json(), "item" to item.json(), "component" to component.json(), "amount" to amount.json(), "difference" to difference?.json())

@JvmName("jsonLeftOver")
internal fun LeftOver.json(): JsonNode = record("lot" to lot.json(), "amount" to amount.json(), "reason" to reason.json())

@JvmName("jsonRefusal")
internal fun Refusal.json(): JsonNode = record("lot" to lot.json(), "reason" to reason.json())

@JvmName("jsonTotal")
internal fun Total.json(): JsonNode = record("currency" to currency.json(), "received" to received.json(), "allocated" to allocated.json(), "leftOver" to leftOver.json())

@JvmName("jsonPlan")
internal fun Plan.json(): JsonNode = record("asOf" to asOf.json(), "lines" to lines.list { it.json() }, "differences" to differences.list { it.json() }, "parts" to parts.list { it.json() }, "leftOver" to leftOver.list { it.json() }, "refusals" to refusals.list { it.json() }, "totals" to totals.list { it.json() })

@JvmName("jsonAgingRow")
internal fun AgingRow.json(): JsonNode = record("currency" to currency.json(), "notDue" to notDue.json(), "overdue" to overdue.list { it.json() }, "total" to total.json())

@JvmName("jsonExactSum")
internal fun ExactSum.json(): JsonNode = when (this) {
    is ExactSum.Unique -> record("kind" to "unique".json(), "positions" to positions.list { it.json() })
    is ExactSum.Ambiguous -> record("kind" to "ambiguous".json(), "sets" to sets.json(), "one" to one.list { it.json() }, "other" to other.list { it.json() })
    is ExactSum.NoSet -> record("kind" to "noSet".json())
    is ExactSum.Exhausted -> record("kind" to "exhausted".json(), "budget" to budget.json())
}

@JvmName("jsonQuote")
internal fun Quote.json(): JsonNode = record("from" to from.json(), "to" to to.json(), "rate" to rate.json(), "per" to per.json())

@JvmName("jsonConverted")
internal fun Converted.json(): JsonNode = record("amount" to amount.json(), "value" to value.json(), "quote" to quote.json(), "exact" to exact.json())

@JvmName("jsonConvertedParts")
internal fun ConvertedParts.json(): JsonNode = record("total" to total.json(), "values" to values.list { it.json() }, "residue" to residue.json())

@JvmName("jsonForeignItem")
internal fun ForeignItem.json(): JsonNode = record("id" to id.json(), "open" to open.json(), "base" to base.json())

@JvmName("jsonForeignLot")
internal fun ForeignLot.json(): JsonNode = record("id" to id.json(), "amount" to amount.json(), "base" to base.json(), "quote" to quote?.json())

@JvmName("jsonBalanceKind")
internal fun BalanceKind.json(): JsonNode = when (this) {
    BalanceKind.RECEIVABLE -> "receivable"
    BalanceKind.PAYABLE -> "payable"
    BalanceKind.ADVANCE -> "advance"
    BalanceKind.CONTRACT_LIABILITY -> "contractLiability"
    BalanceKind.REFUNDABLE -> "refundable"
}.json()

@JvmName("jsonResidueOf")
internal fun ResidueOf.json(): JsonNode = when (this) {
    is ResidueOf.Lot -> record("kind" to "lot".json(), "lot" to lot.json())
    is ResidueOf.Item -> record("kind" to "item".json(), "item" to item.json())
    is ResidueOf.Balances -> record("kind" to "balances".json(), "currency" to currency.json(), "of" to of.json())
}

@JvmName("jsonTaken")
internal fun Taken.json(): JsonNode = record("line" to line.json(), "amount" to amount.json())

@JvmName("jsonResidue")
internal fun Residue.json(): JsonNode = record("of" to of.json(), "once" to once.json(), "apart" to apart.json(), "residue" to residue.json(), "taken" to taken.list { it.json() })

@JvmName("jsonExchangeReason")
internal fun ExchangeReason.json(): JsonNode = when (this) {
    is ExchangeReason.NoDifference -> record("kind" to "noDifference".json(), "value" to value.json(), "en" to en.json(), "zh" to zh.json())
    is ExchangeReason.Gain -> record("kind" to "gain".json(), "lot" to lot.json(), "item" to item.json(), "lotBase" to lotBase.json(), "itemBase" to itemBase.json(), "gain" to gain.json(), "en" to en.json(), "zh" to zh.json())
    is ExchangeReason.Loss -> record("kind" to "loss".json(), "lot" to lot.json(), "item" to item.json(), "lotBase" to lotBase.json(), "itemBase" to itemBase.json(), "loss" to loss.json(), "en" to en.json(), "zh" to zh.json())
    is ExchangeReason.LeftOnItem -> record("kind" to "leftOnItem".json(), "item" to item.json(), "value" to value.json(), "booked" to booked.json(), "difference" to difference.json(), "en" to en.json(), "zh" to zh.json())
    is ExchangeReason.LeftOnLot -> record("kind" to "leftOnLot".json(), "lot" to lot.json(), "value" to value.json(), "booked" to booked.json(), "difference" to difference.json(), "en" to en.json(), "zh" to zh.json())
    is ExchangeReason.Adjusted -> record("kind" to "adjusted".json(), "original" to original.json(), "adjusted" to adjusted.json(), "book" to book.json(), "en" to en.json(), "zh" to zh.json())
    is ExchangeReason.ZeroOriginal -> record("kind" to "zeroOriginal".json(), "book" to book.json(), "en" to en.json(), "zh" to zh.json())
    is ExchangeReason.NonMonetary -> record("kind" to "nonMonetary".json(), "book" to book.json(), "en" to en.json(), "zh" to zh.json())
    is ExchangeReason.BaseCurrency -> record("kind" to "baseCurrency".json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonAcross")
internal fun Across.json(): JsonNode = when (this) {
    is Across.Quoted -> record("kind" to "quoted".json(), "quote" to quote.json())
    is Across.Agreed -> record("kind" to "agreed".json(), "used" to used.json())
}

@JvmName("jsonClearedLine")
internal fun ClearedLine.json(): JsonNode = record("lot" to lot.json(), "item" to item.json(), "amount" to amount.json(), "used" to used.json(), "across" to across?.json(), "itemBase" to itemBase.json(), "lotBase" to lotBase.json(), "exchange" to exchange.json(), "reason" to reason.json())

@JvmName("jsonForeignClearing")
internal fun ForeignClearing.json(): JsonNode = record("lines" to lines.list { it.json() }, "items" to items.list { it.json() }, "lots" to lots.list { it.json() }, "residues" to residues.list { it.json() }, "gains" to gains.json(), "losses" to losses.json(), "exchange" to exchange.json())

@JvmName("jsonRevaluedRow")
internal fun RevaluedRow.json(): JsonNode = record("id" to id.json(), "original" to original.json(), "book" to book.json(), "adjusted" to adjusted.json(), "difference" to difference.json(), "gain" to gain.json(), "reason" to reason.json())

@JvmName("jsonRevaluedGroup")
internal fun RevaluedGroup.json(): JsonNode = record("kind" to kind.json(), "original" to original.json(), "book" to book.json(), "adjusted" to adjusted.json(), "difference" to difference.json(), "gain" to gain.json())

@JvmName("jsonRevaluation")
internal fun Revaluation.json(): JsonNode = record("rows" to rows.list { it.json() }, "groups" to groups.list { it.json() }, "residues" to residues.list { it.json() }, "gain" to gain.json())

@JvmName("jsonEntryFault")
internal fun EntryFault.json(): JsonNode = when (this) {
    is EntryFault.HomeNotConverted -> record("kind" to "homeNotConverted".json(), "home" to home.json(), "converted" to converted.json(), "en" to en.json(), "zh" to zh.json())
    is EntryFault.HomeLines -> record("kind" to "homeLines".json(), "home" to home.json(), "sum" to sum.json(), "en" to en.json(), "zh" to zh.json())
    is EntryFault.OriginalLines -> record("kind" to "originalLines".json(), "original" to original.json(), "sum" to sum.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonEntryCheck")
internal fun EntryCheck.json(): JsonNode = record("converted" to converted.json(), "faults" to faults.list { it.json() })

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
    is DuebookException.OutOfScope -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json(), "item" to item.json())
    is DuebookException.PartsDoNotAddUp -> record("code" to code.json(), "path" to path.json(), "item" to item.json(), "sum" to sum.json(), "open" to open.json())
    is DuebookException.DuplicatePhase -> record("code" to code.json(), "path" to path.json(), "first" to first.json())
    is DuebookException.PhaseUnreachable -> record("code" to code.json(), "path" to path.json(), "by" to by.json())
    is DuebookException.PhaseContradiction -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.BudgetExceeded -> record("code" to code.json(), "path" to path.json(), "limit" to limit.json())
    is DuebookException.PartExceedsWhole -> record("code" to code.json(), "path" to path.json(), "part" to part.json(), "whole" to whole.json())
    is DuebookException.TotalBelowPaid -> record("code" to code.json(), "path" to path.json(), "total" to total.json(), "paid" to paid.json(), "frozen" to frozen.json())
    is DuebookException.UnknownInstallment -> record("code" to code.json(), "path" to path.json(), "number" to number.json())
    is DuebookException.PaidExceedsInstallment -> record("code" to code.json(), "path" to path.json(), "item" to item.json(), "paid" to paid.json(), "amount" to amount.json())
    is DuebookException.RateSyntax -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.RateOutOfRange -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "limit" to limit.json())
    is DuebookException.RateDirection -> record("code" to code.json(), "path" to path.json(), "from" to from.json(), "to" to to.json())
    is DuebookException.RateMissing -> record("code" to code.json(), "path" to path.json(), "from" to from.json(), "to" to to.json())
    is DuebookException.DuplicateQuote -> record("code" to code.json(), "path" to path.json(), "from" to from.json(), "to" to to.json(), "first" to first.json())
    is DuebookException.CurrenciesEqual -> record("code" to code.json(), "path" to path.json(), "currency" to currency.json())
    is DuebookException.ConvertsToZero -> record("code" to code.json(), "path" to path.json(), "amount" to amount.json(), "currency" to currency.json())
    is DuebookException.UnknownLot -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json())
    is DuebookException.BaseNotAmount -> record("code" to code.json(), "path" to path.json(), "amount" to amount.json(), "book" to book.json())
    is DuebookException.BookDiffers -> record("code" to code.json(), "path" to path.json(), "book" to book.json(), "converted" to converted.json(), "limit" to limit.json())
    is DuebookException.UnknownField -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.MissingField -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.DuplicateField -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.UnknownVariant -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.WrongType -> record("code" to code.json(), "path" to path.json(), "found" to found.json(), "expected" to expected.json())
    is DuebookException.JsonSyntax -> record("code" to code.json(), "path" to path.json(), "problem" to problem.json(), "line" to line.json(), "column" to column.json())
}

/** What a generated function answers; nothing if there is none of this name. */
internal fun answered(name: String, given: Given): JsonNode? = when (name) {
    "aging" -> given.fields("items", "limits", "asOf").run { duebook.aging(need("items").list { it.receivable() }, need("limits").list { it.long() }, need("asOf").date()).list { it.json() } }
    "allocate" -> given.fields("lots", "items", "scheme", "asOf").run { duebook.allocate(need("lots").list { it.lot() }, need("items").list { it.receivable() }, need("scheme").scheme(), need("asOf").date()).json() }
    "checkForeignEntry" -> duebook.checkForeignEntry(given.foreignEntry()).json()
    "cleanId" -> given.fields("text").run { duebook.cleanId(need("text").text()).json() }
    "clearForeign" -> given.fields("base", "lots", "items", "lines", "policy").run { duebook.clearForeign(need("base").text(), need("lots").list { it.foreignLot() }, need("items").list { it.foreignItem() }, need("lines").list { it.clearingLine() }, need("policy").clearingPolicy()).json() }
    "convert" -> given.fields("amount", "quote", "rounding").run { duebook.convert(need("amount").money(), need("quote").quote(), need("rounding").rounding()).json() }
    "convertParts" -> given.fields("amounts", "quote", "rounding", "remainder").run { duebook.convertParts(need("amounts").list { it.money() }, need("quote").quote(), need("rounding").rounding(), need("remainder").remainder()).json() }
    "exactSum" -> given.fields("amounts", "target", "budget").run { duebook.exactSum(need("amounts").list { it.money() }, need("target").money(), option("budget")?.long()).json() }
    "inverseQuote" -> duebook.inverseQuote(given.quote()).json()
    "revalue" -> given.fields("base", "balances", "quotes", "policy").run { duebook.revalue(need("base").text(), need("balances").list { it.foreignBalance() }, need("quotes").list { it.quote() }, need("policy").revaluationPolicy()).json() }
    "schedule" -> given.fields("total", "terms", "events", "calendar").run { duebook.schedule(need("total").money(), need("terms").terms(), may("events")?.list { it.eventDate() } ?: listOf(), option("calendar")?.calendar()).json() }
    "split" -> given.fields("total", "by", "remainder", "rounding").run { duebook.split(need("total").money(), need("by").parts(), need("remainder").remainder(), need("rounding").rounding()).json() }
    "walk" -> given.fields("from", "steps").run { duebook.walk(need("from").date(), need("steps").list { it.step() }).json() }
    else -> null
}
