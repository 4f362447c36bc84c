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

internal fun Given.fraction(): Fraction = fields("numerator", "denominator").run {
    Fraction(
        numerator = need("numerator").long(),
        denominator = need("denominator").long(),
    )
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
        weight = may("weight")?.long() ?: 1L,
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

internal fun Given.scheduleRequest(): ScheduleRequest = fields("total", "terms", "events", "calendar").run {
    ScheduleRequest(
        total = need("total").money(),
        terms = need("terms").terms(),
        events = may("events")?.list { it.eventDate() } ?: listOf(),
        calendar = option("calendar")?.calendar(),
    )
}

internal fun Given.installment(): Installment = fields("number", "amount", "due", "event", "purpose", "label").run {
    Installment(
        number = need("number").long(),
        amount = need("amount").money(),
        due = option("due")?.date(),
        event = option("event")?.text(),
        purpose = need("purpose").purpose(),
        label = option("label")?.text(),
    )
}

internal fun Given.schedule(): Schedule = fields("total", "installments", "residue").run {
    Schedule(
        total = need("total").money(),
        installments = need("installments").list { it.installment() },
        residue = need("residue").money(),
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
        priority = may("priority")?.long() ?: 50L,
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

internal fun Given.cutOff(): CutOff = fields("on", "known").run {
    CutOff(
        on = need("on").date(),
        known = option("known")?.date(),
    )
}

internal fun Given.paidBy(): PaidBy = when (text()) {
    "receipt" -> PaidBy.RECEIPT
    "prepayment" -> PaidBy.PREPAYMENT
    "netting" -> PaidBy.NETTING
    else -> unknown()
}

internal fun Given.reversalCause(): ReversalCause = when (text()) {
    "undone" -> ReversalCause.UNDONE
    "bounced" -> ReversalCause.BOUNCED
    else -> unknown()
}

internal fun Given.disputeOutcome(): DisputeOutcome = when (text()) {
    "customerRight" -> DisputeOutcome.CUSTOMER_RIGHT
    "customerWrong" -> DisputeOutcome.CUSTOMER_WRONG
    "settled" -> DisputeOutcome.SETTLED
    else -> unknown()
}

internal fun Given.debtAct(): DebtAct = when (kind()) {
    "paid" -> fields("kind", "amount", "receipt", "received", "by").run { DebtAct.Paid(
        amount = need("amount").money(),
        receipt = option("receipt")?.text(),
        received = option("received")?.date(),
        by = may("by")?.paidBy() ?: PaidBy.RECEIPT,
    ) }
    "paymentReversed" -> fields("kind", "amount", "receipt", "cause").run { DebtAct.PaymentReversed(
        amount = need("amount").money(),
        receipt = option("receipt")?.text(),
        cause = need("cause").reversalCause(),
    ) }
    "credited" -> fields("kind", "amount").run { DebtAct.Credited(
        amount = need("amount").money(),
    ) }
    "deducted" -> fields("kind", "amount").run { DebtAct.Deducted(
        amount = need("amount").money(),
    ) }
    "deductionReversed" -> fields("kind", "amount").run { DebtAct.DeductionReversed(
        amount = need("amount").money(),
    ) }
    "writtenOff" -> fields("kind", "amount").run { DebtAct.WrittenOff(
        amount = need("amount").money(),
    ) }
    "recovered" -> fields("kind", "amount").run { DebtAct.Recovered(
        amount = need("amount").money(),
    ) }
    "canceled" -> fields("kind").run { DebtAct.Canceled }
    "changed" -> fields("kind", "amount", "due").run { DebtAct.Changed(
        amount = option("amount")?.money(),
        due = option("due")?.date(),
    ) }
    "disputed" -> fields("kind", "amount").run { DebtAct.Disputed(
        amount = option("amount")?.money(),
    ) }
    "disputeEnded" -> fields("kind", "outcome").run { DebtAct.DisputeEnded(
        outcome = need("outcome").disputeOutcome(),
    ) }
    "promised" -> fields("kind", "day", "amount").run { DebtAct.Promised(
        day = need("day").date(),
        amount = option("amount")?.money(),
    ) }
    "reminded" -> fields("kind", "level").run { DebtAct.Reminded(
        level = need("level").long(),
    ) }
    "reassigned" -> fields("kind", "owner").run { DebtAct.Reassigned(
        owner = need("owner").text(),
    ) }
    else -> unknown()
}

internal fun Given.debtEvent(): DebtEvent = fields("on", "entered", "act").run {
    DebtEvent(
        on = need("on").date(),
        entered = option("entered")?.date(),
        act = need("act").debtAct(),
    )
}

internal fun Given.debt(): Debt = fields("id", "customer", "amount", "issued", "due", "entered", "document", "kind", "retention", "owner", "fields", "events").run {
    Debt(
        id = need("id").text(),
        customer = need("customer").text(),
        amount = need("amount").money(),
        issued = need("issued").date(),
        due = need("due").date(),
        entered = option("entered")?.date(),
        document = option("document")?.text(),
        kind = may("kind")?.itemKind() ?: ItemKind.ORDINARY,
        retention = may("retention")?.yes() ?: false,
        owner = option("owner")?.text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        events = may("events")?.list { it.debtEvent() } ?: listOf(),
    )
}

internal fun Given.prepaymentAct(): PrepaymentAct = when (kind()) {
    "applied" -> fields("kind", "amount", "item").run { PrepaymentAct.Applied(
        amount = need("amount").money(),
        item = option("item")?.text(),
    ) }
    "returned" -> fields("kind", "amount", "item").run { PrepaymentAct.Returned(
        amount = need("amount").money(),
        item = option("item")?.text(),
    ) }
    "refundRequested" -> fields("kind", "refund", "amount").run { PrepaymentAct.RefundRequested(
        refund = need("refund").text(),
        amount = need("amount").money(),
    ) }
    "refundCanceled" -> fields("kind", "refund").run { PrepaymentAct.RefundCanceled(
        refund = need("refund").text(),
    ) }
    "refunded" -> fields("kind", "amount", "refund", "account").run { PrepaymentAct.Refunded(
        amount = need("amount").money(),
        refund = option("refund")?.text(),
        account = option("account")?.text(),
    ) }
    "refundReturned" -> fields("kind", "amount", "refund").run { PrepaymentAct.RefundReturned(
        amount = need("amount").money(),
        refund = option("refund")?.text(),
    ) }
    "removed" -> fields("kind", "amount").run { PrepaymentAct.Removed(
        amount = need("amount").money(),
    ) }
    "restored" -> fields("kind", "amount").run { PrepaymentAct.Restored(
        amount = need("amount").money(),
    ) }
    "bounced" -> fields("kind").run { PrepaymentAct.Bounced }
    "held" -> fields("kind", "amount").run { PrepaymentAct.Held(
        amount = need("amount").money(),
    ) }
    else -> unknown()
}

internal fun Given.prepaymentEvent(): PrepaymentEvent = fields("on", "entered", "act").run {
    PrepaymentEvent(
        on = need("on").date(),
        entered = option("entered")?.date(),
        act = need("act").prepaymentAct(),
    )
}

internal fun Given.prepayment(): Prepayment = fields("id", "customer", "amount", "received", "since", "entered", "nature", "source", "bankRef", "payerAccount", "owner", "fields", "expires", "events").run {
    Prepayment(
        id = need("id").text(),
        customer = need("customer").text(),
        amount = need("amount").money(),
        received = need("received").date(),
        since = option("since")?.date(),
        entered = option("entered")?.date(),
        nature = may("nature")?.nature() ?: Nature.ADVANCE,
        source = may("source")?.source() ?: Source.RECEIPT,
        bankRef = option("bankRef")?.text(),
        payerAccount = option("payerAccount")?.text(),
        owner = option("owner")?.text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        expires = option("expires")?.date(),
        events = may("events")?.list { it.prepaymentEvent() } ?: listOf(),
    )
}

internal fun Given.debtorAct(): DebtorAct = when (kind()) {
    "insolvent" -> fields("kind").run { DebtorAct.Insolvent }
    "solvent" -> fields("kind").run { DebtorAct.Solvent }
    "stopped" -> fields("kind").run { DebtorAct.Stopped }
    "released" -> fields("kind").run { DebtorAct.Released }
    "reassigned" -> fields("kind", "owner").run { DebtorAct.Reassigned(
        owner = need("owner").text(),
    ) }
    "contacted" -> fields("kind").run { DebtorAct.Contacted }
    else -> unknown()
}

internal fun Given.debtorEvent(): DebtorEvent = fields("on", "entered", "act").run {
    DebtorEvent(
        on = need("on").date(),
        entered = option("entered")?.date(),
        act = need("act").debtorAct(),
    )
}

internal fun Given.debtor(): Debtor = fields("id", "name", "parent", "owner", "since", "fields", "events").run {
    Debtor(
        id = need("id").text(),
        name = option("name")?.text(),
        parent = option("parent")?.text(),
        owner = option("owner")?.text(),
        since = option("since")?.date(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        events = may("events")?.list { it.debtorEvent() } ?: listOf(),
    )
}

internal fun Given.portfolio(): Portfolio = fields("debts", "prepayments", "debtors").run {
    Portfolio(
        debts = may("debts")?.list { it.debt() } ?: listOf(),
        prepayments = may("prepayments")?.list { it.prepayment() } ?: listOf(),
        debtors = may("debtors")?.list { it.debtor() } ?: listOf(),
    )
}

internal fun Given.observationRules(): ObservationRules = fields("calendar", "tolerance", "small").run {
    ObservationRules(
        calendar = option("calendar")?.calendar(),
        tolerance = may("tolerance")?.long() ?: 0L,
        small = may("small")?.list { it.money() } ?: listOf(),
    )
}

internal fun Given.observationState(): ObservationState = when (text()) {
    "settled" -> ObservationState.SETTLED
    "writtenOff" -> ObservationState.WRITTEN_OFF
    "overdue" -> ObservationState.OVERDUE
    else -> unknown()
}

internal fun Given.observation(): Observation = fields("debt", "customer", "amount", "issued", "due", "until", "days", "late", "state").run {
    Observation(
        debt = need("debt").text(),
        customer = need("customer").text(),
        amount = need("amount").money(),
        issued = need("issued").date(),
        due = need("due").date(),
        until = need("until").date(),
        days = need("days").long(),
        late = need("late").yes(),
        state = need("state").observationState(),
    )
}

internal fun Given.gradePolicy(): GradePolicy = fields("version", "observed", "weightLate", "weightDays", "weightSerious", "seriousDays", "capDays", "fullDays", "spreadHundredths", "cutA", "cutB", "cutC", "pseudo", "windowDays", "minimum", "minimumDays", "thin", "margin", "confirmations", "unpaidDays", "materiality", "bouncedDays", "lossMonths").run {
    GradePolicy(
        version = option("version")?.text(),
        observed = may("observed")?.observationRules() ?: ObservationRules(),
        weightLate = may("weightLate")?.long() ?: 4000L,
        weightDays = may("weightDays")?.long() ?: 3000L,
        weightSerious = may("weightSerious")?.long() ?: 3000L,
        seriousDays = may("seriousDays")?.long() ?: 15L,
        capDays = may("capDays")?.long() ?: 90L,
        fullDays = may("fullDays")?.long() ?: 30L,
        spreadHundredths = may("spreadHundredths")?.long() ?: 84L,
        cutA = may("cutA")?.long() ?: 1000L,
        cutB = may("cutB")?.long() ?: 2000L,
        cutC = may("cutC")?.long() ?: 3500L,
        pseudo = may("pseudo")?.long() ?: 5L,
        windowDays = may("windowDays")?.long() ?: 365L,
        minimum = may("minimum")?.long() ?: 3L,
        minimumDays = may("minimumDays")?.long() ?: 60L,
        thin = may("thin")?.long() ?: 6L,
        margin = may("margin")?.long() ?: 200L,
        confirmations = may("confirmations")?.long() ?: 2L,
        unpaidDays = may("unpaidDays")?.long() ?: 90L,
        materiality = may("materiality")?.list { it.money() } ?: listOf(),
        bouncedDays = may("bouncedDays")?.long() ?: 90L,
        lossMonths = may("lossMonths")?.long() ?: 24L,
    )
}

internal fun Given.creditGrade(): CreditGrade = when (text()) {
    "a" -> CreditGrade.A
    "b" -> CreditGrade.B
    "c" -> CreditGrade.C
    "d" -> CreditGrade.D
    "notRated" -> CreditGrade.NOT_RATED
    else -> unknown()
}

internal fun Given.peerRates(): PeerRates = fields("observations", "late", "seriousOf", "serious", "days").run {
    PeerRates(
        observations = need("observations").long(),
        late = need("late").long(),
        seriousOf = need("seriousOf").long(),
        serious = need("serious").long(),
        days = need("days").long(),
    )
}

internal fun Given.customerRisk(): CustomerRisk = fields("risk", "billionths", "settled", "overdue", "factors", "severity").run {
    CustomerRisk(
        risk = need("risk").long(),
        billionths = need("billionths").long(),
        settled = need("settled").long(),
        overdue = need("overdue").long(),
        factors = need("factors").list { it.riskFactor() },
        severity = option("severity")?.long(),
    )
}

internal fun Given.riskFactor(): RiskFactor = fields("kind", "weight", "points", "count", "of", "observed", "peers").run {
    RiskFactor(
        kind = need("kind").factorKind(),
        weight = need("weight").long(),
        points = need("points").long(),
        count = need("count").long(),
        of = need("of").long(),
        observed = option("observed")?.fraction(),
        peers = option("peers")?.fraction(),
    )
}

internal fun Given.factorKind(): FactorKind = when (text()) {
    "lateShare" -> FactorKind.LATE_SHARE
    "lateDays" -> FactorKind.LATE_DAYS
    "seriousShare" -> FactorKind.SERIOUS_SHARE
    "unfundedShare" -> FactorKind.UNFUNDED_SHARE
    "refundShare" -> FactorKind.REFUND_SHARE
    else -> unknown()
}

internal fun Given.fundingCounts(): FundingCounts = fields("orders", "funded", "refunds").run {
    FundingCounts(
        orders = need("orders").long(),
        funded = need("funded").long(),
        refunds = need("refunds").long(),
    )
}

internal fun Given.previousGrade(): PreviousGrade = fields("customer", "grade", "on", "steady", "rising").run {
    PreviousGrade(
        customer = need("customer").text(),
        grade = need("grade").creditGrade(),
        on = need("on").date(),
        steady = option("steady")?.creditGrade(),
        rising = option("rising")?.risingGrade(),
    )
}

internal fun Given.risingGrade(): RisingGrade = fields("to", "months", "on").run {
    RisingGrade(
        to = need("to").creditGrade(),
        months = need("months").long(),
        on = need("on").date(),
    )
}

internal fun Given.gradeContext(): GradeContext = fields("previous", "overrides", "funding").run {
    GradeContext(
        previous = may("previous")?.list { it.previousGrade() } ?: listOf(),
        overrides = may("overrides")?.list { it.gradeOverride() } ?: listOf(),
        funding = may("funding")?.list { it.customerFunding() } ?: listOf(),
    )
}

internal fun Given.gradeOverride(): GradeOverride = fields("customer", "grade", "owner", "reason", "from", "until").run {
    GradeOverride(
        customer = need("customer").text(),
        grade = need("grade").creditGrade(),
        owner = need("owner").text(),
        reason = need("reason").text(),
        from = need("from").date(),
        until = need("until").date(),
    )
}

internal fun Given.customerFunding(): CustomerFunding = fields("customer", "counts").run {
    CustomerFunding(
        customer = need("customer").text(),
        counts = need("counts").fundingCounts(),
    )
}

internal fun Given.gradeRun(): GradeRun = fields("cutOff", "policy", "peers", "customers", "changes").run {
    GradeRun(
        cutOff = need("cutOff").cutOff(),
        policy = need("policy").text(),
        peers = need("peers").peerRates(),
        customers = need("customers").list { it.customerGrade() },
        changes = need("changes").list { it.gradeChange() },
    )
}

internal fun Given.customerGrade(): CustomerGrade = fields("customer", "grade", "computed", "score", "risk", "observations", "thin", "toBetter", "toWorse", "reasons", "next", "kept", "inputs").run {
    CustomerGrade(
        customer = need("customer").text(),
        grade = need("grade").creditGrade(),
        computed = need("computed").creditGrade(),
        score = option("score")?.long(),
        risk = option("risk")?.customerRisk(),
        observations = need("observations").long(),
        thin = need("thin").yes(),
        toBetter = option("toBetter")?.long(),
        toWorse = option("toWorse")?.long(),
        reasons = need("reasons").list { it.gradeReason() },
        next = may("next")?.list { it.gradeStep() } ?: listOf(),
        kept = need("kept").previousGrade(),
        inputs = need("inputs").text(),
    )
}

internal fun Given.gradeChange(): GradeChange = fields("customer", "from", "since", "to").run {
    GradeChange(
        customer = need("customer").text(),
        from = need("from").creditGrade(),
        since = need("since").date(),
        to = need("to").creditGrade(),
    )
}

internal fun Given.gradeReason(): GradeReason = when (kind()) {
    "factor" -> fields("kind", "en", "zh", "factor", "count", "of", "peers", "points").run { GradeReason.Factor(
        factor = need("factor").factorKind(),
        count = need("count").long(),
        of = need("of").long(),
        peers = option("peers")?.fraction(),
        points = need("points").long(),
    ) }
    "tooFew" -> fields("kind", "en", "zh", "found", "needed").run { GradeReason.TooFew(
        found = need("found").long(),
        needed = need("needed").long(),
    ) }
    "tooNew" -> fields("kind", "en", "zh", "days", "needed").run { GradeReason.TooNew(
        days = need("days").long(),
        needed = need("needed").long(),
    ) }
    "thin" -> fields("kind", "en", "zh", "found", "full").run { GradeReason.Thin(
        found = need("found").long(),
        full = need("full").long(),
    ) }
    "unpaidLong" -> fields("kind", "en", "zh", "amount", "days").run { GradeReason.UnpaidLong(
        amount = need("amount").money(),
        days = need("days").long(),
    ) }
    "insolvent" -> fields("kind", "en", "zh", "since").run { GradeReason.Insolvent(
        since = need("since").date(),
    ) }
    "bounced" -> fields("kind", "en", "zh", "on").run { GradeReason.Bounced(
        on = need("on").date(),
    ) }
    "writtenOff" -> fields("kind", "en", "zh", "on").run { GradeReason.WrittenOff(
        on = need("on").date(),
    ) }
    "withinMargin" -> fields("kind", "en", "zh", "score", "stays").run { GradeReason.WithinMargin(
        score = need("score").creditGrade(),
        stays = need("stays").creditGrade(),
    ) }
    "rising" -> fields("kind", "en", "zh", "to", "months", "needed").run { GradeReason.Rising(
        to = need("to").creditGrade(),
        months = need("months").long(),
        needed = need("needed").long(),
    ) }
    "byHand" -> fields("kind", "en", "zh", "computed", "owner", "cause", "until").run { GradeReason.ByHand(
        computed = need("computed").creditGrade(),
        owner = need("owner").text(),
        cause = need("cause").text(),
        until = need("until").date(),
    ) }
    else -> unknown()
}

internal fun Given.gradeStep(): GradeStep = when (kind()) {
    "payOnTime" -> fields("kind", "en", "zh", "payments", "to", "months").run { GradeStep.PayOnTime(
        payments = need("payments").long(),
        to = need("to").creditGrade(),
        months = need("months").long(),
    ) }
    "confirm" -> fields("kind", "en", "zh", "to", "months").run { GradeStep.Confirm(
        to = need("to").creditGrade(),
        months = need("months").long(),
    ) }
    "payUnpaid" -> fields("kind", "en", "zh", "amount").run { GradeStep.PayUnpaid(
        amount = need("amount").money(),
    ) }
    "beSolvent" -> fields("kind", "en", "zh").run { GradeStep.BeSolvent }
    "forgotten" -> fields("kind", "en", "zh", "from").run { GradeStep.Forgotten(
        from = need("from").date(),
    ) }
    "beKnown" -> fields("kind", "en", "zh", "payments").run { GradeStep.BeKnown(
        payments = need("payments").long(),
    ) }
    "wait" -> fields("kind", "en", "zh", "from").run { GradeStep.Wait(
        from = need("from").date(),
    ) }
    else -> unknown()
}

internal fun Given.creditPolicy(): CreditPolicy = fields("grading", "gradeA", "gradeB", "gradeC", "gradeD", "notRated", "baseDays", "starter", "raiseMost", "raiseMonths", "raiseItems", "components", "freeMoney", "natures", "orderField", "checks", "overdueShare", "oldestDays", "mostOrder", "prepaidChecked", "releaseDays").run {
    CreditPolicy(
        grading = may("grading")?.gradePolicy() ?: GradePolicy(),
        gradeA = option("gradeA")?.gradeTerms(),
        gradeB = option("gradeB")?.gradeTerms(),
        gradeC = option("gradeC")?.gradeTerms(),
        gradeD = option("gradeD")?.gradeTerms(),
        notRated = option("notRated")?.gradeTerms(),
        baseDays = may("baseDays")?.long() ?: 30L,
        starter = may("starter")?.list { it.money() } ?: listOf(),
        raiseMost = may("raiseMost")?.long() ?: 2500L,
        raiseMonths = may("raiseMonths")?.long() ?: 6L,
        raiseItems = may("raiseItems")?.long() ?: 6L,
        components = may("components")?.list { it.exposurePart() } ?: listOf(),
        freeMoney = may("freeMoney")?.freeMoney() ?: FreeMoney.LOWERS_EXPOSURE,
        natures = may("natures")?.list { it.nature() } ?: listOf(),
        orderField = option("orderField")?.text(),
        checks = may("checks")?.list { it.checkRule() } ?: listOf(),
        overdueShare = may("overdueShare")?.long() ?: 5000L,
        oldestDays = may("oldestDays")?.long() ?: 180L,
        mostOrder = may("mostOrder")?.list { it.money() } ?: listOf(),
        prepaidChecked = may("prepaidChecked")?.yes() ?: false,
        releaseDays = may("releaseDays")?.long() ?: 30L,
    )
}

internal fun Given.gradeTerms(): GradeTerms = fields("limitFactor", "moreDays", "leastDays", "mostDays", "toleranceDays", "deposit", "approval", "reviewMonths").run {
    GradeTerms(
        limitFactor = need("limitFactor").long(),
        moreDays = may("moreDays")?.long() ?: 0L,
        leastDays = may("leastDays")?.long() ?: 0L,
        mostDays = may("mostDays")?.long() ?: 0L,
        toleranceDays = may("toleranceDays")?.long() ?: 0L,
        deposit = may("deposit")?.long() ?: 0L,
        approval = may("approval")?.yes() ?: false,
        reviewMonths = may("reviewMonths")?.long() ?: 12L,
    )
}

internal fun Given.exposurePart(): ExposurePart = when (text()) {
    "receivables" -> ExposurePart.RECEIVABLES
    "disputed" -> ExposurePart.DISPUTED
    "delivered" -> ExposurePart.DELIVERED
    "orders" -> ExposurePart.ORDERS
    "prepayments" -> ExposurePart.PREPAYMENTS
    "secured" -> ExposurePart.SECURED
    else -> unknown()
}

internal fun Given.freeMoney(): FreeMoney = when (text()) {
    "lowersExposure" -> FreeMoney.LOWERS_EXPOSURE
    "coversOrders" -> FreeMoney.COVERS_ORDERS
    else -> unknown()
}

internal fun Given.checkRule(): CheckRule = fields("check", "effect", "points").run {
    CheckRule(
        check = need("check").creditCheck(),
        effect = need("effect").checkEffect(),
        points = may("points")?.list { it.checkPoint() } ?: listOf(),
    )
}

internal fun Given.creditCheck(): CreditCheck = when (text()) {
    "limit" -> CreditCheck.LIMIT
    "limitDate" -> CreditCheck.LIMIT_DATE
    "overdueDays" -> CreditCheck.OVERDUE_DAYS
    "overdueShare" -> CreditCheck.OVERDUE_SHARE
    "oldestItem" -> CreditCheck.OLDEST_ITEM
    "orderSize" -> CreditCheck.ORDER_SIZE
    "deposit" -> CreditCheck.DEPOSIT
    "approval" -> CreditCheck.APPROVAL
    "terms" -> CreditCheck.TERMS
    "stopped" -> CreditCheck.STOPPED
    "promise" -> CreditCheck.PROMISE
    else -> unknown()
}

internal fun Given.checkEffect(): CheckEffect = when (text()) {
    "warn" -> CheckEffect.WARN
    "hold" -> CheckEffect.HOLD
    else -> unknown()
}

internal fun Given.checkPoint(): CheckPoint = when (text()) {
    "order" -> CheckPoint.ORDER
    "delivery" -> CheckPoint.DELIVERY
    "goodsIssue" -> CheckPoint.GOODS_ISSUE
    "invoice" -> CheckPoint.INVOICE
    else -> unknown()
}

internal fun Given.salesDocument(): SalesDocument = fields("id", "customer", "kind", "amount", "follows").run {
    SalesDocument(
        id = need("id").text(),
        customer = need("customer").text(),
        kind = need("kind").salesDocumentKind(),
        amount = need("amount").money(),
        follows = option("follows")?.text(),
    )
}

internal fun Given.salesDocumentKind(): SalesDocumentKind = when (text()) {
    "order" -> SalesDocumentKind.ORDER
    "delivery" -> SalesDocumentKind.DELIVERY
    "invoice" -> SalesDocumentKind.INVOICE
    else -> unknown()
}

internal fun Given.creditLimit(): CreditLimit = fields("customer", "amount", "since", "until", "shared").run {
    CreditLimit(
        customer = need("customer").text(),
        amount = need("amount").money(),
        since = option("since")?.date(),
        until = option("until")?.date(),
        shared = may("shared")?.yes() ?: false,
    )
}

internal fun Given.securedAmount(): SecuredAmount = fields("customer", "amount", "until").run {
    SecuredAmount(
        customer = need("customer").text(),
        amount = need("amount").money(),
        until = option("until")?.date(),
    )
}

internal fun Given.creditExposure(): CreditExposure = fields("receivables", "disputed", "delivered", "orders", "prepaid", "secured", "total").run {
    CreditExposure(
        receivables = need("receivables").money(),
        disputed = need("disputed").money(),
        delivered = need("delivered").money(),
        orders = need("orders").money(),
        prepaid = need("prepaid").money(),
        secured = need("secured").money(),
        total = need("total").money(),
    )
}

internal fun Given.creditOrder(): CreditOrder = fields("id", "customer", "amount", "termDays", "version", "opening").run {
    CreditOrder(
        id = need("id").text(),
        customer = need("customer").text(),
        amount = need("amount").money(),
        termDays = option("termDays")?.long(),
        version = may("version")?.long() ?: 1L,
        opening = may("opening")?.long() ?: 1L,
    )
}

internal fun Given.blockedMoney(): BlockedMoney = fields("prepayment", "cause").run {
    BlockedMoney(
        prepayment = need("prepayment").text(),
        cause = need("cause").notCounted(),
    )
}

internal fun Given.releaseToken(): ReleaseToken = fields("order", "amount", "version", "opening", "termDays", "on", "until").run {
    ReleaseToken(
        order = need("order").text(),
        amount = need("amount").money(),
        version = need("version").long(),
        opening = need("opening").long(),
        termDays = option("termDays")?.long(),
        on = need("on").date(),
        until = need("until").date(),
    )
}

internal fun Given.orderCheckRequest(): OrderCheckRequest = fields("order", "cutOff", "point", "grade", "documents", "limits", "secured", "blocked", "rates", "token").run {
    OrderCheckRequest(
        order = need("order").creditOrder(),
        cutOff = need("cutOff").cutOff(),
        point = may("point")?.checkPoint() ?: CheckPoint.ORDER,
        grade = option("grade")?.creditGrade(),
        documents = may("documents")?.list { it.salesDocument() } ?: listOf(),
        limits = may("limits")?.list { it.creditLimit() } ?: listOf(),
        secured = may("secured")?.list { it.securedAmount() } ?: listOf(),
        blocked = may("blocked")?.list { it.blockedMoney() } ?: listOf(),
        rates = may("rates")?.list { it.quote() } ?: listOf(),
        token = option("token")?.releaseToken(),
    )
}

internal fun Given.orderCheck(): OrderCheck = fields("outcome", "findings", "notes", "exposure", "rest", "covered", "after", "limit", "freesWith", "token").run {
    OrderCheck(
        outcome = need("outcome").orderOutcome(),
        findings = need("findings").list { it.checkFinding() },
        notes = may("notes")?.list { it.creditReason() } ?: listOf(),
        exposure = need("exposure").creditExposure(),
        rest = need("rest").money(),
        covered = need("covered").money(),
        after = need("after").money(),
        limit = option("limit")?.money(),
        freesWith = option("freesWith")?.money(),
        token = option("token")?.releaseToken(),
    )
}

internal fun Given.orderOutcome(): OrderOutcome = when (text()) {
    "release" -> OrderOutcome.RELEASE
    "releaseWithWarning" -> OrderOutcome.RELEASE_WITH_WARNING
    "hold" -> OrderOutcome.HOLD
    else -> unknown()
}

internal fun Given.checkFinding(): CheckFinding = fields("check", "effect", "reason").run {
    CheckFinding(
        check = need("check").creditCheck(),
        effect = need("effect").checkEffect(),
        reason = need("reason").creditReason(),
    )
}

internal fun Given.creditReason(): CreditReason = when (kind()) {
    "limitExceeded" -> fields("kind", "en", "zh", "exposure", "limit", "owner").run { CreditReason.LimitExceeded(
        exposure = need("exposure").money(),
        limit = need("limit").money(),
        owner = need("owner").text(),
    ) }
    "noLimit" -> fields("kind", "en", "zh").run { CreditReason.NoLimit }
    "limitExpired" -> fields("kind", "en", "zh", "until", "owner").run { CreditReason.LimitExpired(
        until = need("until").date(),
        owner = need("owner").text(),
    ) }
    "overdue" -> fields("kind", "en", "zh", "debt", "days", "tolerance").run { CreditReason.Overdue(
        debt = need("debt").text(),
        days = need("days").long(),
        tolerance = need("tolerance").long(),
    ) }
    "overdueShare" -> fields("kind", "en", "zh", "overdue", "open", "most").run { CreditReason.OverdueShare(
        overdue = need("overdue").money(),
        open = need("open").money(),
        most = need("most").long(),
    ) }
    "tooOld" -> fields("kind", "en", "zh", "debt", "days", "most").run { CreditReason.TooOld(
        debt = need("debt").text(),
        days = need("days").long(),
        most = need("most").long(),
    ) }
    "orderTooLarge" -> fields("kind", "en", "zh", "uncovered", "most").run { CreditReason.OrderTooLarge(
        uncovered = need("uncovered").money(),
        most = need("most").money(),
    ) }
    "depositMissing" -> fields("kind", "en", "zh", "covered", "needed", "grade").run { CreditReason.DepositMissing(
        covered = need("covered").money(),
        needed = need("needed").money(),
        grade = need("grade").creditGrade(),
    ) }
    "approvalNeeded" -> fields("kind", "en", "zh", "grade").run { CreditReason.ApprovalNeeded(
        grade = need("grade").creditGrade(),
    ) }
    "termsTooLong" -> fields("kind", "en", "zh", "days", "most").run { CreditReason.TermsTooLong(
        days = need("days").long(),
        most = need("most").long(),
    ) }
    "stopped" -> fields("kind", "en", "zh", "since").run { CreditReason.Stopped(
        since = need("since").date(),
    ) }
    "promiseBroken" -> fields("kind", "en", "zh", "debt", "promised").run { CreditReason.PromiseBroken(
        debt = need("debt").text(),
        promised = need("promised").date(),
    ) }
    "releasedBefore" -> fields("kind", "en", "zh", "on", "amount").run { CreditReason.ReleasedBefore(
        on = need("on").date(),
        amount = need("amount").money(),
    ) }
    "moneyNotCounted" -> fields("kind", "en", "zh", "prepayment", "amount", "cause").run { CreditReason.MoneyNotCounted(
        prepayment = need("prepayment").text(),
        amount = need("amount").money(),
        cause = need("cause").notCounted(),
    ) }
    else -> unknown()
}

internal fun Given.notCounted(): NotCounted = when (text()) {
    "uncleared" -> NotCounted.UNCLEARED
    "frozen" -> NotCounted.FROZEN
    "disputed" -> NotCounted.DISPUTED
    "refundRequested" -> NotCounted.REFUND_REQUESTED
    "noRate" -> NotCounted.NO_RATE
    "nature" -> NotCounted.NATURE
    "expired" -> NotCounted.EXPIRED
    else -> unknown()
}

internal fun Given.limitReason(): LimitReason = when (kind()) {
    "noSales" -> fields("kind", "en", "zh").run { LimitReason.NoSales }
    "tooSoon" -> fields("kind", "en", "zh", "from").run { LimitReason.TooSoon(
        from = need("from").date(),
    ) }
    "tooFewItems" -> fields("kind", "en", "zh", "found", "needed").run { LimitReason.TooFewItems(
        found = need("found").long(),
        needed = need("needed").long(),
    ) }
    "raisedInSteps" -> fields("kind", "en", "zh", "target", "most").run { LimitReason.RaisedInSteps(
        target = need("target").money(),
        most = need("most").money(),
    ) }
    "belowExposure" -> fields("kind", "en", "zh", "target", "owed").run { LimitReason.BelowExposure(
        target = need("target").money(),
        owed = need("owed").money(),
    ) }
    else -> unknown()
}

internal fun Given.limitProposal(): LimitProposal = fields("customer", "grade", "target", "present", "owed", "limit", "termDays", "review", "approval", "reasons").run {
    LimitProposal(
        customer = need("customer").text(),
        grade = need("grade").creditGrade(),
        target = option("target")?.money(),
        present = option("present")?.money(),
        owed = need("owed").money(),
        limit = option("limit")?.money(),
        termDays = need("termDays").long(),
        review = need("review").date(),
        approval = need("approval").yes(),
        reasons = may("reasons")?.list { it.limitReason() } ?: listOf(),
    )
}

internal fun Given.creditSimulation(): CreditSimulation = fields("policy", "other", "grades", "changes", "totals").run {
    CreditSimulation(
        policy = need("policy").text(),
        other = need("other").text(),
        grades = need("grades").list { it.gradeCount() },
        changes = need("changes").list { it.simulatedChange() },
        totals = need("totals").list { it.simulatedTotal() },
    )
}

internal fun Given.gradeCount(): GradeCount = fields("grade", "before", "after").run {
    GradeCount(
        grade = need("grade").creditGrade(),
        before = need("before").long(),
        after = need("after").long(),
    )
}

internal fun Given.simulatedChange(): SimulatedChange = fields("before", "after").run {
    SimulatedChange(
        before = need("before").limitProposal(),
        after = need("after").limitProposal(),
    )
}

internal fun Given.simulatedTotal(): SimulatedTotal = fields("currency", "owed", "limitsBefore", "limitsAfter", "overBefore", "overAfter").run {
    SimulatedTotal(
        currency = need("currency").text(),
        owed = need("owed").money(),
        limitsBefore = need("limitsBefore").money(),
        limitsAfter = need("limitsAfter").money(),
        overBefore = need("overBefore").money(),
        overAfter = need("overAfter").money(),
    )
}

internal fun Given.pointTable(): PointTable = fields("version", "offset", "columns").run {
    PointTable(
        version = need("version").text(),
        offset = may("offset")?.long() ?: 0L,
        columns = need("columns").list { it.pointColumn() },
    )
}

internal fun Given.pointColumn(): PointColumn = fields("factor", "bins", "missing", "trend").run {
    PointColumn(
        factor = need("factor").text(),
        bins = need("bins").list { it.pointBin() },
        missing = need("missing").long(),
        trend = may("trend")?.pointTrend() ?: PointTrend.EITHER,
    )
}

internal fun Given.pointBin(): PointBin = fields("upto", "points").run {
    PointBin(
        upto = option("upto")?.long(),
        points = need("points").long(),
    )
}

internal fun Given.pointTrend(): PointTrend = when (text()) {
    "either" -> PointTrend.EITHER
    "rising" -> PointTrend.RISING
    "falling" -> PointTrend.FALLING
    else -> unknown()
}

internal fun Given.pointValue(): PointValue = fields("factor", "value").run {
    PointValue(
        factor = need("factor").text(),
        value = option("value")?.long(),
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
    "exactGroup" -> fields("kind", "most", "members").run { Rule.ExactGroup(
        most = may("most")?.long() ?: 40L,
        members = option("members")?.long(),
    ) }
    "together" -> fields("kind").run { Rule.Together }
    "groupWithGroup" -> fields("kind", "most", "members").run { Rule.GroupWithGroup(
        most = may("most")?.long() ?: 20L,
        members = may("members")?.long() ?: 6L,
    ) }
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

internal fun Given.fit(): Fit = when (kind()) {
    "price" -> fields("kind", "discount").run { Fit.Price(
        discount = need("discount").money(),
    ) }
    "tolerance" -> fields("kind", "missing").run { Fit.Tolerance(
        missing = need("missing").money(),
    ) }
    else -> unknown()
}

internal fun Given.leeway(): Leeway = when (text()) {
    "discount" -> Leeway.DISCOUNT
    "tolerance" -> Leeway.TOLERANCE
    else -> unknown()
}

internal fun Given.matchedSet(): MatchedSet = fields("lots", "items").run {
    MatchedSet(
        lots = need("lots").list { it.text() },
        items = need("items").list { it.text() },
    )
}

internal fun Given.reason(): Reason = when (kind()) {
    "named" -> fields("kind", "en", "zh", "rank", "open").run { Reason.Named(
        rank = need("rank").long(),
        open = need("open").money(),
    ) }
    "reference" -> fields("kind", "en", "zh", "reference", "open").run { Reason.Reference(
        reference = need("reference").text(),
        open = need("open").money(),
    ) }
    "exactItem" -> fields("kind", "en", "zh", "amount", "candidates", "fit").run { Reason.ExactItem(
        amount = need("amount").money(),
        candidates = need("candidates").long(),
        fit = option("fit")?.fit(),
    ) }
    "exactTotal" -> fields("kind", "en", "zh", "total", "items").run { Reason.ExactTotal(
        total = need("total").money(),
        items = need("items").long(),
    ) }
    "oldestDue" -> fields("kind", "en", "zh", "customer", "due", "rank", "open").run { Reason.OldestDue(
        customer = need("customer").text(),
        due = need("due").date(),
        rank = need("rank").long(),
        open = need("open").money(),
    ) }
    "next" -> fields("kind", "en", "zh", "customer", "rank", "open").run { Reason.Next(
        customer = need("customer").text(),
        rank = need("rank").long(),
        open = need("open").money(),
    ) }
    "exactGroup" -> fields("kind", "en", "zh", "total", "items", "members").run { Reason.ExactGroup(
        total = need("total").money(),
        items = need("items").long(),
        members = option("members")?.long(),
    ) }
    "together" -> fields("kind", "en", "zh", "total", "lots", "items").run { Reason.Together(
        total = need("total").money(),
        lots = need("lots").long(),
        items = need("items").long(),
    ) }
    "groupWithGroup" -> fields("kind", "en", "zh", "total", "lots", "items").run { Reason.GroupWithGroup(
        total = need("total").money(),
        lots = need("lots").long(),
        items = need("items").long(),
    ) }
    "proRata" -> fields("kind", "en", "zh", "total", "paid", "open").run { Reason.ProRata(
        total = need("total").money(),
        paid = need("paid").money(),
        open = need("open").money(),
    ) }
    "discountTaken" -> fields("kind", "en", "zh", "until", "discount").run { Reason.DiscountTaken(
        until = need("until").date(),
        discount = need("discount").money(),
    ) }
    "withinTolerance" -> fields("kind", "en", "zh", "missing", "limit").run { Reason.WithinTolerance(
        missing = need("missing").money(),
        limit = need("limit").money(),
    ) }
    "nothingOpen" -> fields("kind", "en", "zh", "customer", "currency").run { Reason.NothingOpen(
        customer = need("customer").text(),
        currency = need("currency").text(),
    ) }
    "nothingDue" -> fields("kind", "en", "zh", "customer", "open").run { Reason.NothingDue(
        customer = need("customer").text(),
        open = need("open").money(),
    ) }
    "noPhaseFits" -> fields("kind", "en", "zh", "customer", "open").run { Reason.NoPhaseFits(
        customer = need("customer").text(),
        open = need("open").money(),
    ) }
    "natureHeld" -> fields("kind", "en", "zh", "nature").run { Reason.NatureHeld(
        nature = need("nature").nature(),
    ) }
    "expired" -> fields("kind", "en", "zh", "expires").run { Reason.Expired(
        expires = need("expires").date(),
    ) }
    "referenceHeld" -> fields("kind", "en", "zh", "reference").run { Reason.ReferenceHeld(
        reference = need("reference").text(),
    ) }
    "ambiguous" -> fields("kind", "en", "zh", "amount", "candidates", "rivals", "leeway").run { Reason.Ambiguous(
        amount = need("amount").money(),
        candidates = need("candidates").long(),
        rivals = need("rivals").list { it.text() },
        leeway = option("leeway")?.leeway(),
    ) }
    "alreadySettled" -> fields("kind", "en", "zh", "item").run { Reason.AlreadySettled(
        item = need("item").text(),
    ) }
    "referenceUnknown" -> fields("kind", "en", "zh", "reference").run { Reason.ReferenceUnknown(
        reference = need("reference").text(),
    ) }
    "referenceOutside" -> fields("kind", "en", "zh", "reference", "item").run { Reason.ReferenceOutside(
        reference = need("reference").text(),
        item = need("item").text(),
    ) }
    "partialForbidden" -> fields("kind", "en", "zh", "item", "open", "left").run { Reason.PartialForbidden(
        item = need("item").text(),
        open = need("open").money(),
        left = need("left").money(),
    ) }
    "namedTooLate" -> fields("kind", "en", "zh", "item", "open", "asked").run { Reason.NamedTooLate(
        item = need("item").text(),
        open = need("open").money(),
        asked = need("asked").money(),
    ) }
    "nothingLeft" -> fields("kind", "en", "zh", "item", "left").run { Reason.NothingLeft(
        item = need("item").text(),
        left = need("left").money(),
    ) }
    "keyDiffers" -> fields("kind", "en", "zh", "item", "key").run { Reason.KeyDiffers(
        item = need("item").text(),
        key = need("key").text(),
    ) }
    "groupAmbiguous" -> fields("kind", "en", "zh", "sets", "one", "other").run { Reason.GroupAmbiguous(
        sets = need("sets").long(),
        one = need("one").list { it.text() },
        other = need("other").list { it.text() },
    ) }
    "groupTooLarge" -> fields("kind", "en", "zh", "items", "limit").run { Reason.GroupTooLarge(
        items = need("items").long(),
        limit = need("limit").long(),
    ) }
    "groupsAmbiguous" -> fields("kind", "en", "zh", "sets", "members", "rivals").run { Reason.GroupsAmbiguous(
        sets = need("sets").long(),
        members = need("members").long(),
        rivals = need("rivals").list { it.matchedSet() },
    ) }
    "groupsTooLarge" -> fields("kind", "en", "zh", "lots", "items", "limit").run { Reason.GroupsTooLarge(
        lots = need("lots").long(),
        items = need("items").long(),
        limit = need("limit").long(),
    ) }
    "groupSearchEnded" -> fields("kind", "en", "zh", "limit").run { Reason.GroupSearchEnded(
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

internal fun Given.dueKind(): DueKind = when (text()) {
    "pastDue" -> DueKind.PAST_DUE
    "due" -> DueKind.DUE
    "inAdvance" -> DueKind.IN_ADVANCE
    else -> unknown()
}

internal fun Given.bucket(): Bucket = fields("when", "component").run {
    Bucket(
        `when` = need("when").dueKind(),
        component = need("component").text(),
    )
}

internal fun Given.waterfallMode(): WaterfallMode = when (text()) {
    "horizontal" -> WaterfallMode.HORIZONTAL
    "vertical" -> WaterfallMode.VERTICAL
    else -> unknown()
}

internal fun Given.surplus(): Surplus = when (text()) {
    "next" -> Surplus.NEXT
    "last" -> Surplus.LAST
    "spread" -> Surplus.SPREAD
    "keep" -> Surplus.KEEP
    else -> unknown()
}

internal fun Given.waterfallRules(): WaterfallRules = fields("order", "mode", "surplus").run {
    WaterfallRules(
        order = need("order").list { it.bucket() },
        mode = need("mode").waterfallMode(),
        surplus = need("surplus").surplus(),
    )
}

internal fun Given.openInstallment(): OpenInstallment = fields("number", "due", "parts").run {
    OpenInstallment(
        number = need("number").long(),
        due = need("due").date(),
        parts = need("parts").list { it.part() },
    )
}

internal fun Given.backdated(): Backdated = when (text()) {
    "replay" -> Backdated.REPLAY
    "appendOnly" -> Backdated.APPEND_ONLY
    else -> unknown()
}

internal fun Given.datedPayment(): DatedPayment = fields("id", "on", "amount", "surplus").run {
    DatedPayment(
        id = need("id").text(),
        on = need("on").date(),
        amount = need("amount").money(),
        surplus = option("surplus")?.surplus(),
    )
}

internal fun Given.paidPart(): PaidPart = fields("installment", "component", "amount").run {
    PaidPart(
        installment = need("installment").long(),
        component = need("component").text(),
        amount = need("amount").money(),
    )
}

internal fun Given.linkPart(): LinkPart = fields("component", "amount").run {
    LinkPart(
        component = need("component").text(),
        amount = need("amount").money(),
    )
}

internal fun Given.linkDifference(): LinkDifference = fields("amount", "kind", "parts").run {
    LinkDifference(
        amount = need("amount").money(),
        kind = need("kind").differenceKind(),
        parts = may("parts")?.list { it.linkPart() } ?: listOf(),
    )
}

internal fun Given.link(): Link = fields("id", "lot", "item", "amount", "parts", "difference", "on").run {
    Link(
        id = need("id").text(),
        lot = need("lot").text(),
        item = need("item").text(),
        amount = need("amount").money(),
        parts = may("parts")?.list { it.linkPart() } ?: listOf(),
        difference = option("difference")?.linkDifference(),
        on = need("on").date(),
    )
}

internal fun Given.undoReason(): UndoReason = when (kind()) {
    "asked" -> fields("kind", "en", "zh", "left").run { UndoReason.Asked(
        left = need("left").money(),
    ) }
    "lotTakenOut" -> fields("kind", "en", "zh", "lot").run { UndoReason.LotTakenOut(
        lot = need("lot").text(),
    ) }
    "itemCanceled" -> fields("kind", "en", "zh", "item").run { UndoReason.ItemCanceled(
        item = need("item").text(),
    ) }
    else -> unknown()
}

internal fun Given.stepKind(): StepKind = when (text()) {
    "writtenOff" -> StepKind.WRITTEN_OFF
    "transferred" -> StepKind.TRANSFERRED
    "offset" -> StepKind.OFFSET
    "refunded" -> StepKind.REFUNDED
    "expired" -> StepKind.EXPIRED
    "revalued" -> StepKind.REVALUED
    "vouchered" -> StepKind.VOUCHERED
    else -> unknown()
}

internal fun Given.laterStep(): LaterStep = fields("id", "kind", "items", "lots").run {
    LaterStep(
        id = need("id").text(),
        kind = need("kind").stepKind(),
        items = may("items")?.list { it.text() } ?: listOf(),
        lots = may("lots")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.undoOrder(): UndoOrder = when (text()) {
    "any" -> UndoOrder.ANY
    "strict" -> UndoOrder.STRICT
    else -> unknown()
}

internal fun Given.undoTarget(): UndoTarget = when (kind()) {
    "link" -> fields("kind", "link", "amount").run { UndoTarget.Link(
        link = need("link").text(),
        amount = option("amount")?.money(),
    ) }
    "lot" -> fields("kind", "lot").run { UndoTarget.Lot(
        lot = need("lot").text(),
    ) }
    "item" -> fields("kind", "item").run { UndoTarget.Item(
        item = need("item").text(),
    ) }
    else -> unknown()
}

internal fun Given.undone(): Undone = fields("link", "lot", "item", "amount", "parts", "difference", "on", "reason").run {
    Undone(
        link = need("link").text(),
        lot = need("lot").text(),
        item = need("item").text(),
        amount = need("amount").money(),
        parts = may("parts")?.list { it.linkPart() } ?: listOf(),
        difference = option("difference")?.linkDifference(),
        on = need("on").date(),
        reason = need("reason").undoReason(),
    )
}

internal fun Given.historyEntry(): HistoryEntry = when (kind()) {
    "link" -> fields("kind", "link").run { HistoryEntry.Link(
        link = need("link").link(),
    ) }
    "undone" -> fields("kind", "undone").run { HistoryEntry.Undone(
        undone = need("undone").undone(),
    ) }
    "step" -> fields("kind", "step").run { HistoryEntry.Step(
        step = need("step").laterStep(),
    ) }
    else -> unknown()
}

internal fun Given.recoveryRule(): RecoveryRule = when (text()) {
    "wholeReceipt" -> RecoveryRule.WHOLE_RECEIPT
    "upToWrittenOff" -> RecoveryRule.UP_TO_WRITTEN_OFF
    else -> unknown()
}

internal fun Given.itemMove(): ItemMove = when (kind()) {
    "item" -> fields("kind", "item", "amount", "newId").run { ItemMove.Item(
        item = need("item").text(),
        amount = option("amount")?.money(),
        newId = option("newId")?.text(),
    ) }
    "lot" -> fields("kind", "lot", "amount", "newId").run { ItemMove.Lot(
        lot = need("lot").text(),
        amount = option("amount")?.money(),
        newId = option("newId")?.text(),
    ) }
    else -> unknown()
}

internal fun Given.namedScheme(): NamedScheme = fields("name", "scheme").run {
    NamedScheme(
        name = need("name").text(),
        scheme = need("scheme").scheme(),
    )
}

internal fun Given.agingRow(): AgingRow = fields("currency", "notDue", "overdue", "total").run {
    AgingRow(
        currency = need("currency").text(),
        notDue = need("notDue").money(),
        overdue = need("overdue").list { it.money() },
        total = need("total").money(),
    )
}

internal fun Given.debtMove(): DebtMove = when (text()) {
    "charged" -> DebtMove.CHARGED
    "changed" -> DebtMove.CHANGED
    "paid" -> DebtMove.PAID
    "paymentReversed" -> DebtMove.PAYMENT_REVERSED
    "credited" -> DebtMove.CREDITED
    "deducted" -> DebtMove.DEDUCTED
    "deductionReversed" -> DebtMove.DEDUCTION_REVERSED
    "writtenOff" -> DebtMove.WRITTEN_OFF
    "recovered" -> DebtMove.RECOVERED
    "canceled" -> DebtMove.CANCELED
    "disputed" -> DebtMove.DISPUTED
    "disputeEnded" -> DebtMove.DISPUTE_ENDED
    "becameOverdue" -> DebtMove.BECAME_OVERDUE
    else -> unknown()
}

internal fun Given.moneyMove(): MoneyMove = when (text()) {
    "received" -> MoneyMove.RECEIVED
    "applied" -> MoneyMove.APPLIED
    "returned" -> MoneyMove.RETURNED
    "refunded" -> MoneyMove.REFUNDED
    "refundReturned" -> MoneyMove.REFUND_RETURNED
    "removed" -> MoneyMove.REMOVED
    "restored" -> MoneyMove.RESTORED
    "bounced" -> MoneyMove.BOUNCED
    else -> unknown()
}

internal fun Given.openParts(): OpenParts = fields("open", "notDue", "overdue", "disputed").run {
    OpenParts(
        open = need("open").money(),
        notDue = need("notDue").money(),
        overdue = need("overdue").money(),
        disputed = need("disputed").money(),
    )
}

internal fun Given.statementParty(): StatementParty = fields("name", "contact", "phone", "address", "taxNumber", "account").run {
    StatementParty(
        name = need("name").text(),
        contact = option("contact")?.text(),
        phone = option("phone")?.text(),
        address = option("address")?.text(),
        taxNumber = option("taxNumber")?.text(),
        account = option("account")?.text(),
    )
}

internal fun Given.statementWording(): StatementWording = when (text()) {
    "reconciliationOnly" -> StatementWording.RECONCILIATION_ONLY
    "pleasePay" -> StatementWording.PLEASE_PAY
    else -> unknown()
}

internal fun Given.statementHeader(): StatementHeader = fields("number", "customer", "ours", "theirs", "first", "last", "issued", "known", "knownBefore", "wording", "answerBy", "fields").run {
    StatementHeader(
        number = need("number").text(),
        customer = need("customer").text(),
        ours = need("ours").statementParty(),
        theirs = need("theirs").statementParty(),
        first = need("first").date(),
        last = need("last").date(),
        issued = need("issued").date(),
        known = option("known")?.date(),
        knownBefore = option("knownBefore")?.date(),
        wording = may("wording")?.statementWording() ?: StatementWording.RECONCILIATION_ONLY,
        answerBy = option("answerBy")?.date(),
        fields = may("fields")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.statementLine(): StatementLine = fields("on", "late", "kind", "debt", "document", "receipt", "fields", "amount", "balance").run {
    StatementLine(
        on = need("on").date(),
        late = may("late")?.yes() ?: false,
        kind = need("kind").debtMove(),
        debt = need("debt").text(),
        document = option("document")?.text(),
        receipt = option("receipt")?.text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        amount = need("amount").money(),
        balance = need("balance").money(),
    )
}

internal fun Given.statementTotal(): StatementTotal = fields("kind", "lines", "amount").run {
    StatementTotal(
        kind = need("kind").debtMove(),
        lines = need("lines").long(),
        amount = need("amount").money(),
    )
}

internal fun Given.statementItem(): StatementItem = fields("debt", "document", "issued", "due", "open", "disputed", "days").run {
    StatementItem(
        debt = need("debt").text(),
        document = option("document")?.text(),
        issued = need("issued").date(),
        due = need("due").date(),
        open = need("open").money(),
        disputed = need("disputed").money(),
        days = need("days").long(),
    )
}

internal fun Given.statementMoneyLine(): StatementMoneyLine = fields("on", "late", "kind", "prepayment", "item", "amount", "balance").run {
    StatementMoneyLine(
        on = need("on").date(),
        late = may("late")?.yes() ?: false,
        kind = need("kind").moneyMove(),
        prepayment = need("prepayment").text(),
        item = option("item")?.text(),
        amount = need("amount").money(),
        balance = need("balance").money(),
    )
}

internal fun Given.statementMoney(): StatementMoney = fields("nature", "opening", "received", "applied", "refunded", "other", "closing", "lines").run {
    StatementMoney(
        nature = need("nature").nature(),
        opening = need("opening").money(),
        received = need("received").money(),
        applied = need("applied").money(),
        refunded = need("refunded").money(),
        other = need("other").money(),
        closing = need("closing").money(),
        lines = may("lines")?.list { it.statementMoneyLine() } ?: listOf(),
    )
}

internal fun Given.statementAccount(): StatementAccount = fields("currency", "opening", "lines", "totals", "closing", "closingWords", "parts", "items", "money", "prepaid", "unidentified", "net").run {
    StatementAccount(
        currency = need("currency").text(),
        opening = need("opening").money(),
        lines = may("lines")?.list { it.statementLine() } ?: listOf(),
        totals = may("totals")?.list { it.statementTotal() } ?: listOf(),
        closing = need("closing").money(),
        closingWords = option("closingWords")?.text(),
        parts = need("parts").openParts(),
        items = may("items")?.list { it.statementItem() } ?: listOf(),
        money = may("money")?.list { it.statementMoney() } ?: listOf(),
        prepaid = need("prepaid").money(),
        unidentified = need("unidentified").money(),
        net = need("net").money(),
    )
}

internal fun Given.replyFigure(): ReplyFigure = fields("closing", "prepaid").run {
    ReplyFigure(
        closing = need("closing").money(),
        prepaid = need("prepaid").money(),
    )
}

internal fun Given.replySlip(): ReplySlip = fields("number", "figures", "answerBy", "fingerprint").run {
    ReplySlip(
        number = need("number").text(),
        figures = may("figures")?.list { it.replyFigure() } ?: listOf(),
        answerBy = option("answerBy")?.date(),
        fingerprint = need("fingerprint").text(),
    )
}

internal fun Given.customerStatement(): CustomerStatement = fields("header", "accounts", "reply", "fingerprint").run {
    CustomerStatement(
        header = need("header").statementHeader(),
        accounts = need("accounts").list { it.statementAccount() },
        reply = need("reply").replySlip(),
        fingerprint = need("fingerprint").text(),
    )
}

internal fun Given.theirItem(): TheirItem = fields("id", "amount").run {
    TheirItem(
        id = need("id").text(),
        amount = need("amount").money(),
    )
}

internal fun Given.theirAccount(): TheirAccount = fields("closing", "items").run {
    TheirAccount(
        closing = need("closing").money(),
        items = may("items")?.list { it.theirItem() } ?: listOf(),
    )
}

internal fun Given.answerVerdict(): AnswerVerdict = when (kind()) {
    "agreed" -> fields("kind").run { AnswerVerdict.Agreed }
    "disputed" -> fields("kind", "accounts").run { AnswerVerdict.Disputed(
        accounts = need("accounts").list { it.theirAccount() },
    ) }
    else -> unknown()
}

internal fun Given.statementAnswer(): StatementAnswer = fields("number", "fingerprint", "on", "signer", "verdict").run {
    StatementAnswer(
        number = need("number").text(),
        fingerprint = need("fingerprint").text(),
        on = need("on").date(),
        signer = option("signer")?.text(),
        verdict = need("verdict").answerVerdict(),
    )
}

internal fun Given.answerDifferenceKind(): AnswerDifferenceKind = when (text()) {
    "onlyOurs" -> AnswerDifferenceKind.ONLY_OURS
    "onlyTheirs" -> AnswerDifferenceKind.ONLY_THEIRS
    "otherAmount" -> AnswerDifferenceKind.OTHER_AMOUNT
    else -> unknown()
}

internal fun Given.answerDifference(): AnswerDifference = fields("id", "kind", "ours", "theirs", "difference").run {
    AnswerDifference(
        id = need("id").text(),
        kind = need("kind").answerDifferenceKind(),
        ours = need("ours").money(),
        theirs = need("theirs").money(),
        difference = need("difference").money(),
    )
}

internal fun Given.answerHint(): AnswerHint = when (kind()) {
    "prepaid" -> fields("kind").run { AnswerHint.Prepaid }
    "unidentified" -> fields("kind").run { AnswerHint.Unidentified }
    "oneLine" -> fields("kind", "line").run { AnswerHint.OneLine(
        line = need("line").long(),
    ) }
    else -> unknown()
}

internal fun Given.answerAccount(): AnswerAccount = fields("currency", "ours", "theirs", "difference", "items", "unexplained", "hint").run {
    AnswerAccount(
        currency = need("currency").text(),
        ours = need("ours").money(),
        theirs = need("theirs").money(),
        difference = need("difference").money(),
        items = may("items")?.list { it.answerDifference() } ?: listOf(),
        unexplained = need("unexplained").money(),
        hint = option("hint")?.answerHint(),
    )
}

internal fun Given.answerReport(): AnswerReport = fields("agreed", "accounts").run {
    AnswerReport(
        agreed = need("agreed").yes(),
        accounts = may("accounts")?.list { it.answerAccount() } ?: listOf(),
    )
}

internal fun Given.limitationRule(): LimitationRule = fields("since", "years", "longest", "cites").run {
    LimitationRule(
        since = need("since").date(),
        years = need("years").long(),
        longest = need("longest").long(),
        cites = need("cites").text(),
    )
}

internal fun Given.limitationActKind(): LimitationActKind = when (text()) {
    "demanded" -> LimitationActKind.DEMANDED
    "acknowledged" -> LimitationActKind.ACKNOWLEDGED
    "paidPart" -> LimitationActKind.PAID_PART
    "sued" -> LimitationActKind.SUED
    "reconciled" -> LimitationActKind.RECONCILED
    else -> unknown()
}

internal fun Given.limitationAct(): LimitationAct = fields("on", "kind", "evidence").run {
    LimitationAct(
        on = need("on").date(),
        kind = need("kind").limitationActKind(),
        evidence = option("evidence")?.text(),
    )
}

internal fun Given.changeDetail(): ChangeDetail = when (text()) {
    "total" -> ChangeDetail.TOTAL
    "byCustomer" -> ChangeDetail.BY_CUSTOMER
    else -> unknown()
}

internal fun Given.changeOrder(): ChangeOrder = fields("former", "now", "detail", "days").run {
    ChangeOrder(
        former = need("former").cutOff(),
        now = need("now").cutOff(),
        detail = may("detail")?.changeDetail() ?: ChangeDetail.TOTAL,
        days = may("days")?.long() ?: 90L,
    )
}

internal fun Given.changeCause(): ChangeCause = fields("kind", "late", "moves", "change").run {
    ChangeCause(
        kind = need("kind").debtMove(),
        late = may("late")?.yes() ?: false,
        moves = need("moves").long(),
        change = need("change").openParts(),
    )
}

internal fun Given.customerChange(): CustomerChange = fields("customer", "former", "now", "causes").run {
    CustomerChange(
        customer = need("customer").text(),
        former = need("former").openParts(),
        now = need("now").openParts(),
        causes = need("causes").list { it.changeCause() },
    )
}

internal fun Given.dsoChange(): DsoChange = fields("days", "formerSales", "sales", "former", "atFormerSales", "now").run {
    DsoChange(
        days = need("days").long(),
        formerSales = need("formerSales").money(),
        sales = need("sales").money(),
        former = need("former").fraction(),
        atFormerSales = need("atFormerSales").fraction(),
        now = need("now").fraction(),
    )
}

internal fun Given.currencyChange(): CurrencyChange = fields("currency", "former", "now", "causes", "dso", "customers").run {
    CurrencyChange(
        currency = need("currency").text(),
        former = need("former").openParts(),
        now = need("now").openParts(),
        causes = may("causes")?.list { it.changeCause() } ?: listOf(),
        dso = option("dso")?.dsoChange(),
        customers = may("customers")?.list { it.customerChange() } ?: listOf(),
    )
}

internal fun Given.monthEndOrder(): MonthEndOrder = fields("company", "language", "home", "months", "top", "aging", "forecast", "plans", "policies", "specific", "statements", "sections", "footer").run {
    MonthEndOrder(
        company = option("company")?.text(),
        language = may("language")?.reportLanguage() ?: ReportLanguage.EN,
        home = option("home")?.text(),
        months = may("months")?.long() ?: 7L,
        top = may("top")?.long() ?: 12L,
        aging = may("aging")?.agingRules() ?: AgingRules(),
        forecast = may("forecast")?.forecastRules() ?: ForecastRules(),
        plans = may("plans")?.list { it.plannedCash() } ?: listOf(),
        policies = may("policies")?.list { it.provisionPolicy() } ?: listOf(),
        specific = may("specific")?.list { it.specificProvision() } ?: listOf(),
        statements = may("statements")?.list { it.statementHeader() } ?: listOf(),
        sections = may("sections")?.list { it.reportSection() } ?: listOf(),
        footer = option("footer")?.reportText(),
    )
}

internal fun Given.dashboardOrder(): DashboardOrder = fields("at", "first", "days", "top", "advance").run {
    DashboardOrder(
        at = need("at").cutOff(),
        first = need("first").date(),
        days = may("days")?.long() ?: 90L,
        top = may("top")?.long() ?: 10L,
        advance = option("advance")?.field(),
    )
}

internal fun Given.topDebtor(): TopDebtor = fields("customer", "open", "share", "former", "trend").run {
    TopDebtor(
        customer = need("customer").text(),
        open = need("open").openParts(),
        share = option("share")?.fraction(),
        former = need("former").money(),
        trend = need("trend").money(),
    )
}

internal fun Given.dashboard(): Dashboard = fields("currency", "open", "overdueShare", "sales", "collected", "received", "dso", "bestDso", "turnover", "prepaid", "unidentified", "refunds", "refundsWaiting", "advanceOverdue", "debtors", "top", "topShare", "payments", "undone", "bounced").run {
    Dashboard(
        currency = need("currency").text(),
        open = need("open").openParts(),
        overdueShare = option("overdueShare")?.fraction(),
        sales = need("sales").money(),
        collected = need("collected").money(),
        received = need("received").money(),
        dso = option("dso")?.fraction(),
        bestDso = option("bestDso")?.fraction(),
        turnover = option("turnover")?.fraction(),
        prepaid = need("prepaid").money(),
        unidentified = need("unidentified").money(),
        refunds = need("refunds").money(),
        refundsWaiting = need("refundsWaiting").long(),
        advanceOverdue = option("advanceOverdue")?.fraction(),
        debtors = need("debtors").long(),
        top = may("top")?.list { it.topDebtor() } ?: listOf(),
        topShare = option("topShare")?.fraction(),
        payments = need("payments").long(),
        undone = need("undone").long(),
        bounced = need("bounced").long(),
    )
}

internal fun Given.collectionProgress(): CollectionProgress = fields("value", "currency", "debts", "planned", "due", "collected", "writtenOff", "open", "share").run {
    CollectionProgress(
        value = option("value")?.value(),
        currency = need("currency").text(),
        debts = need("debts").long(),
        planned = need("planned").money(),
        due = need("due").money(),
        collected = need("collected").money(),
        writtenOff = need("writtenOff").money(),
        open = need("open").openParts(),
        share = option("share")?.fraction(),
    )
}

internal fun Given.rankBy(): RankBy = when (kind()) {
    "person" -> fields("kind").run { RankBy.Person }
    "customer" -> fields("kind").run { RankBy.Customer }
    "field" -> fields("kind", "name").run { RankBy.Field(
        name = need("name").text(),
    ) }
    else -> unknown()
}

internal fun Given.rankAttribution(): RankAttribution = when (text()) {
    "atIssue" -> RankAttribution.AT_ISSUE
    "atDue" -> RankAttribution.AT_DUE
    "ofDay" -> RankAttribution.OF_DAY
    else -> unknown()
}

internal fun Given.rankMeasure(): RankMeasure = when (text()) {
    "effectiveness" -> RankMeasure.EFFECTIVENESS
    "daysLate" -> RankMeasure.DAYS_LATE
    "onTime" -> RankMeasure.ON_TIME
    "overdueShare" -> RankMeasure.OVERDUE_SHARE
    "collected" -> RankMeasure.COLLECTED
    "target" -> RankMeasure.TARGET
    "collectionRate" -> RankMeasure.COLLECTION_RATE
    else -> unknown()
}

internal fun Given.collectionBase(): CollectionBase = when (text()) {
    "fellDue" -> CollectionBase.FELL_DUE
    "openingAndSales" -> CollectionBase.OPENING_AND_SALES
    "sales" -> CollectionBase.SALES
    else -> unknown()
}

internal fun Given.rankTarget(): RankTarget = fields("of", "amount").run {
    RankTarget(
        of = need("of").value(),
        amount = need("amount").money(),
    )
}

internal fun Given.rankingOrder(): RankingOrder = fields("by", "attribution", "first", "last", "known", "currency", "measure", "base", "targets", "leastDebts", "mostPercent").run {
    RankingOrder(
        by = need("by").rankBy(),
        attribution = may("attribution")?.rankAttribution() ?: RankAttribution.AT_ISSUE,
        first = need("first").date(),
        last = need("last").date(),
        known = option("known")?.date(),
        currency = need("currency").text(),
        measure = need("measure").rankMeasure(),
        base = may("base")?.collectionBase() ?: CollectionBase.FELL_DUE,
        targets = may("targets")?.list { it.rankTarget() } ?: listOf(),
        leastDebts = may("leastDebts")?.long() ?: 5L,
        mostPercent = may("mostPercent")?.long() ?: 60L,
    )
}

internal fun Given.rankMark(): RankMark = when (text()) {
    "fewDebts" -> RankMark.FEW_DEBTS
    "oneCustomer" -> RankMark.ONE_CUSTOMER
    else -> unknown()
}

internal fun Given.rankRow(): RankRow = fields("of", "rank", "tied", "marks", "value", "debts", "amount", "largest", "opening", "sales", "handed", "closing", "collected", "fellDue", "onTime", "collectionRate", "onTimeShare", "overdueShare", "effectiveness", "daysLate", "target", "targetShare").run {
    RankRow(
        of = option("of")?.value(),
        rank = option("rank")?.long(),
        tied = may("tied")?.yes() ?: false,
        marks = may("marks")?.list { it.rankMark() } ?: listOf(),
        value = option("value")?.fraction(),
        debts = need("debts").long(),
        amount = need("amount").money(),
        largest = option("largest")?.fraction(),
        opening = need("opening").money(),
        sales = need("sales").money(),
        handed = need("handed").money(),
        closing = need("closing").openParts(),
        collected = need("collected").money(),
        fellDue = need("fellDue").money(),
        onTime = need("onTime").money(),
        collectionRate = option("collectionRate")?.fraction(),
        onTimeShare = option("onTimeShare")?.fraction(),
        overdueShare = option("overdueShare")?.fraction(),
        effectiveness = option("effectiveness")?.fraction(),
        daysLate = option("daysLate")?.fraction(),
        target = option("target")?.money(),
        targetShare = option("targetShare")?.fraction(),
    )
}

internal fun Given.cubeMeasure(): CubeMeasure = when (text()) {
    "invoiced" -> CubeMeasure.INVOICED
    "paid" -> CubeMeasure.PAID
    "collected" -> CubeMeasure.COLLECTED
    "credited" -> CubeMeasure.CREDITED
    "deducted" -> CubeMeasure.DEDUCTED
    "writtenOff" -> CubeMeasure.WRITTEN_OFF
    "canceled" -> CubeMeasure.CANCELED
    "open" -> CubeMeasure.OPEN
    "notDue" -> CubeMeasure.NOT_DUE
    "overdue" -> CubeMeasure.OVERDUE
    "disputed" -> CubeMeasure.DISPUTED
    "received" -> CubeMeasure.RECEIVED
    "left" -> CubeMeasure.LEFT
    else -> unknown()
}

internal fun Given.cubeDimension(): CubeDimension = when (kind()) {
    "customer" -> fields("kind").run { CubeDimension.Customer }
    "owner" -> fields("kind").run { CubeDimension.Owner }
    "document" -> fields("kind").run { CubeDimension.Document }
    "kind" -> fields("kind").run { CubeDimension.Kind }
    "issueMonth" -> fields("kind").run { CubeDimension.IssueMonth }
    "dueMonth" -> fields("kind").run { CubeDimension.DueMonth }
    "receiptMonth" -> fields("kind").run { CubeDimension.ReceiptMonth }
    "field" -> fields("kind", "name").run { CubeDimension.Field(
        name = need("name").text(),
    ) }
    else -> unknown()
}

internal fun Given.cubeTest(): CubeTest = when (kind()) {
    "oneOf" -> fields("kind", "values").run { CubeTest.OneOf(
        values = need("values").list { it.value() },
    ) }
    "noneOf" -> fields("kind", "values").run { CubeTest.NoneOf(
        values = need("values").list { it.value() },
    ) }
    "missing" -> fields("kind").run { CubeTest.Missing }
    else -> unknown()
}

internal fun Given.cubeFilter(): CubeFilter = fields("dimension", "test").run {
    CubeFilter(
        dimension = need("dimension").cubeDimension(),
        test = need("test").cubeTest(),
    )
}

internal fun Given.cubeDefinition(): CubeDefinition = fields("measures", "rows", "columns", "filter", "first", "at").run {
    CubeDefinition(
        measures = need("measures").list { it.cubeMeasure() },
        rows = may("rows")?.list { it.cubeDimension() } ?: listOf(),
        columns = may("columns")?.list { it.cubeDimension() } ?: listOf(),
        filter = may("filter")?.list { it.cubeFilter() } ?: listOf(),
        first = option("first")?.date(),
        at = need("at").cutOff(),
    )
}

internal fun Given.cubePlace(): CubePlace = fields("value").run {
    CubePlace(
        value = option("value")?.value(),
    )
}

internal fun Given.cubeLine(): CubeLine = fields("at", "total").run {
    CubeLine(
        at = may("at")?.list { it.cubePlace() } ?: listOf(),
        total = need("total").list { it.money() },
    )
}

internal fun Given.cubeCell(): CubeCell = fields("row", "column", "values").run {
    CubeCell(
        row = need("row").long(),
        column = need("column").long(),
        values = need("values").list { it.money() },
    )
}

internal fun Given.cubeTable(): CubeTable = fields("currency", "rows", "columns", "cells", "total").run {
    CubeTable(
        currency = need("currency").text(),
        rows = need("rows").list { it.cubeLine() },
        columns = need("columns").list { it.cubeLine() },
        cells = need("cells").list { it.cubeCell() },
        total = need("total").list { it.money() },
    )
}

internal fun Given.periodFigures(): PeriodFigures = fields("opening", "charged", "changed", "paid", "credited", "deducted", "writtenOff", "canceled", "closing", "received", "prepaid", "unidentified").run {
    PeriodFigures(
        opening = need("opening").money(),
        charged = need("charged").money(),
        changed = need("changed").money(),
        paid = need("paid").money(),
        credited = need("credited").money(),
        deducted = need("deducted").money(),
        writtenOff = need("writtenOff").money(),
        canceled = need("canceled").money(),
        closing = need("closing").openParts(),
        received = need("received").money(),
        prepaid = need("prepaid").money(),
        unidentified = need("unidentified").money(),
    )
}

internal fun Given.frozenRow(): FrozenRow = fields("currency", "figures").run {
    FrozenRow(
        currency = need("currency").text(),
        figures = need("figures").periodFigures(),
    )
}

internal fun Given.frozenPeriod(): FrozenPeriod = fields("first", "last", "known", "rows", "digest").run {
    FrozenPeriod(
        first = need("first").date(),
        last = need("last").date(),
        known = need("known").date(),
        rows = may("rows")?.list { it.frozenRow() } ?: listOf(),
        digest = need("digest").text(),
    )
}

internal fun Given.restatementKind(): RestatementKind = when (kind()) {
    "debt" -> fields("kind", "moved").run { RestatementKind.Debt(
        moved = need("moved").debtMove(),
    ) }
    "money" -> fields("kind", "moved").run { RestatementKind.Money(
        moved = need("moved").moneyMove(),
    ) }
    else -> unknown()
}

internal fun Given.restatementCause(): RestatementCause = fields("id", "customer", "kind", "on", "entered", "change").run {
    RestatementCause(
        id = need("id").text(),
        customer = need("customer").text(),
        kind = need("kind").restatementKind(),
        on = need("on").date(),
        entered = option("entered")?.date(),
        change = need("change").periodFigures(),
    )
}

internal fun Given.restatedRow(): RestatedRow = fields("currency", "frozen", "restated", "causes", "unaccounted").run {
    RestatedRow(
        currency = need("currency").text(),
        frozen = need("frozen").periodFigures(),
        restated = need("restated").periodFigures(),
        causes = may("causes")?.list { it.restatementCause() } ?: listOf(),
        unaccounted = option("unaccounted")?.periodFigures(),
    )
}

internal fun Given.restatement(): Restatement = fields("unchanged", "rows").run {
    Restatement(
        unchanged = need("unchanged").yes(),
        rows = need("rows").list { it.restatedRow() },
    )
}

internal fun Given.forecastReason(): ForecastReason = when (kind()) {
    "behavior" -> fields("kind", "en", "zh", "payments", "days").run { ForecastReason.Behavior(
        payments = need("payments").long(),
        days = need("days").long(),
    ) }
    "thin" -> fields("kind", "en", "zh", "payments", "days").run { ForecastReason.Thin(
        payments = need("payments").long(),
        days = need("days").long(),
    ) }
    "noHistory" -> fields("kind", "en", "zh").run { ForecastReason.NoHistory }
    "overdue" -> fields("kind", "en", "zh", "days").run { ForecastReason.Overdue(
        days = need("days").long(),
    ) }
    "laterThanKnown" -> fields("kind", "en", "zh", "days").run { ForecastReason.LaterThanKnown(
        days = need("days").long(),
    ) }
    "moved" -> fields("kind", "en", "zh", "from").run { ForecastReason.Moved(
        from = need("from").date(),
    ) }
    "promised" -> fields("kind", "en", "zh", "day", "amount", "kept").run { ForecastReason.Promised(
        day = need("day").date(),
        amount = need("amount").money(),
        kept = need("kept").long(),
    ) }
    "disputed" -> fields("kind", "en", "zh", "amount", "until").run { ForecastReason.Disputed(
        amount = need("amount").money(),
        until = need("until").date(),
    ) }
    "assumed" -> fields("kind", "en", "zh", "days").run { ForecastReason.Assumed(
        days = need("days").long(),
    ) }
    "planned" -> fields("kind", "en", "zh", "day").run { ForecastReason.Planned(
        day = need("day").date(),
    ) }
    "partCovered" -> fields("kind", "en", "zh", "amount").run { ForecastReason.PartCovered(
        amount = need("amount").money(),
    ) }
    else -> unknown()
}

internal fun Given.collectionReason(): CollectionReason = when (kind()) {
    "unpaid" -> fields("kind", "en", "zh", "amount", "chance", "days", "points").run { CollectionReason.Unpaid(
        amount = need("amount").money(),
        chance = need("chance").long(),
        days = need("days").long(),
        points = need("points").long(),
    ) }
    "model" -> fields("kind", "en", "zh", "amount", "chance", "points").run { CollectionReason.Model(
        amount = need("amount").money(),
        chance = need("chance").long(),
        points = need("points").long(),
    ) }
    "brokenPromise" -> fields("kind", "en", "zh", "day", "points").run { CollectionReason.BrokenPromise(
        day = need("day").date(),
        points = need("points").long(),
    ) }
    "crossesBand" -> fields("kind", "en", "zh", "limit", "day", "amount", "points").run { CollectionReason.CrossesBand(
        limit = need("limit").long(),
        day = need("day").date(),
        amount = need("amount").money(),
        points = need("points").long(),
    ) }
    else -> unknown()
}

internal fun Given.assumedDelay(): AssumedDelay = fields("customer", "days").run {
    AssumedDelay(
        customer = need("customer").text(),
        days = need("days").long(),
    )
}

internal fun Given.forecastRules(): ForecastRules = fields("observation", "periods", "window", "halfLife", "borrowed", "thin", "weekday", "dispute", "delays").run {
    ForecastRules(
        observation = may("observation")?.observationRules() ?: ObservationRules(),
        periods = may("periods")?.list { it.long() } ?: listOf(),
        window = may("window")?.long() ?: 365L,
        halfLife = may("halfLife")?.long() ?: 180L,
        borrowed = may("borrowed")?.long() ?: 20L,
        thin = may("thin")?.long() ?: 20L,
        weekday = may("weekday")?.long() ?: 3L,
        dispute = may("dispute")?.long() ?: 45L,
        delays = may("delays")?.list { it.assumedDelay() } ?: listOf(),
    )
}

internal fun Given.plannedCash(): PlannedCash = fields("id", "customer", "amount", "day", "document", "contract").run {
    PlannedCash(
        id = need("id").text(),
        customer = need("customer").text(),
        amount = need("amount").money(),
        day = need("day").date(),
        document = option("document")?.text(),
        contract = option("contract")?.text(),
    )
}

internal fun Given.forecastPeriod(): ForecastPeriod = fields("from", "to").run {
    ForecastPeriod(
        from = need("from").date(),
        to = need("to").date(),
    )
}

internal fun Given.forecastCell(): ForecastCell = fields("expected", "low", "high", "contractual").run {
    ForecastCell(
        expected = need("expected").money(),
        low = need("low").money(),
        high = need("high").money(),
        contractual = need("contractual").money(),
    )
}

internal fun Given.forecastRow(): ForecastRow = fields("currency", "open", "cells", "beyond", "spread").run {
    ForecastRow(
        currency = need("currency").text(),
        open = need("open").money(),
        cells = need("cells").list { it.forecastCell() },
        beyond = need("beyond").forecastCell(),
        spread = option("spread")?.long(),
    )
}

internal fun Given.forecastSource(): ForecastSource = when (text()) {
    "owed" -> ForecastSource.OWED
    "planned" -> ForecastSource.PLANNED
    else -> unknown()
}

internal fun Given.forecastItem(): ForecastItem = fields("id", "customer", "source", "open", "due", "expected", "beyond", "early", "likely", "late", "reasons").run {
    ForecastItem(
        id = need("id").text(),
        customer = need("customer").text(),
        source = need("source").forecastSource(),
        open = need("open").money(),
        due = need("due").date(),
        expected = need("expected").list { it.money() },
        beyond = need("beyond").money(),
        early = option("early")?.date(),
        likely = option("likely")?.date(),
        late = option("late")?.date(),
        reasons = need("reasons").list { it.forecastReason() },
    )
}

internal fun Given.coveredPlan(): CoveredPlan = fields("plan", "amount", "by").run {
    CoveredPlan(
        plan = need("plan").text(),
        amount = need("amount").money(),
        by = need("by").list { it.text() },
    )
}

internal fun Given.cashForecast(): CashForecast = fields("periods", "rows", "items", "covered").run {
    CashForecast(
        periods = need("periods").list { it.forecastPeriod() },
        rows = need("rows").list { it.forecastRow() },
        items = need("items").list { it.forecastItem() },
        covered = need("covered").list { it.coveredPlan() },
    )
}

internal fun Given.forecastLookBack(): ForecastLookBack = fields("times", "step").run {
    ForecastLookBack(
        times = may("times")?.long() ?: 12L,
        step = may("step")?.long() ?: 7L,
    )
}

internal fun Given.forecastPeriodAccuracy(): ForecastPeriodAccuracy = fields("wape", "baseline", "bias", "inside", "cells").run {
    ForecastPeriodAccuracy(
        wape = option("wape")?.fraction(),
        baseline = option("baseline")?.fraction(),
        bias = option("bias")?.fraction(),
        inside = need("inside").long(),
        cells = need("cells").long(),
    )
}

internal fun Given.forecastAccuracyRow(): ForecastAccuracyRow = fields("currency", "came", "expected", "wape", "baseline", "bias", "total", "inside", "cells", "periods").run {
    ForecastAccuracyRow(
        currency = need("currency").text(),
        came = need("came").money(),
        expected = need("expected").money(),
        wape = option("wape")?.fraction(),
        baseline = option("baseline")?.fraction(),
        bias = option("bias")?.fraction(),
        total = option("total")?.fraction(),
        inside = need("inside").long(),
        cells = need("cells").long(),
        periods = need("periods").list { it.forecastPeriodAccuracy() },
    )
}

internal fun Given.customerForecastAccuracy(): CustomerForecastAccuracy = fields("customer", "currency", "came", "expected", "wape", "bias").run {
    CustomerForecastAccuracy(
        customer = need("customer").text(),
        currency = need("currency").text(),
        came = need("came").money(),
        expected = need("expected").money(),
        wape = option("wape")?.fraction(),
        bias = option("bias")?.fraction(),
    )
}

internal fun Given.forecastAccuracy(): ForecastAccuracy = fields("origins", "rows", "customers").run {
    ForecastAccuracy(
        origins = need("origins").list { it.date() },
        rows = need("rows").list { it.forecastAccuracyRow() },
        customers = need("customers").list { it.customerForecastAccuracy() },
    )
}

internal fun Given.modelScore(): ModelScore = fields("customer", "unpaid").run {
    ModelScore(
        customer = need("customer").text(),
        unpaid = need("unpaid").percent(),
    )
}

internal fun Given.collectionRules(): CollectionRules = fields("forecast", "ahead", "capacity", "bands", "near", "broken", "crossing", "scores", "currency", "quotes").run {
    CollectionRules(
        forecast = may("forecast")?.forecastRules() ?: ForecastRules(),
        ahead = may("ahead")?.long() ?: 14L,
        capacity = option("capacity")?.long(),
        bands = may("bands")?.list { it.long() } ?: listOf(),
        near = may("near")?.long() ?: 7L,
        broken = option("broken")?.percent(),
        crossing = option("crossing")?.percent(),
        scores = may("scores")?.list { it.modelScore() } ?: listOf(),
        currency = option("currency")?.text(),
        quotes = may("quotes")?.list { it.quote() } ?: listOf(),
    )
}

internal fun Given.collectionLine(): CollectionLine = fields("customer", "points", "overdue", "unpaid", "debts", "oldest", "usual", "payments", "broken", "reasons").run {
    CollectionLine(
        customer = need("customer").text(),
        points = need("points").long(),
        overdue = need("overdue").money(),
        unpaid = need("unpaid").money(),
        debts = need("debts").list { it.text() },
        oldest = need("oldest").long(),
        usual = need("usual").long(),
        payments = need("payments").long(),
        broken = need("broken").long(),
        reasons = need("reasons").list { it.collectionReason() },
    )
}

internal fun Given.collectionOrder(): CollectionOrder = fields("lines", "left").run {
    CollectionOrder(
        lines = need("lines").list { it.collectionLine() },
        left = need("left").long(),
    )
}

internal fun Given.matchLine(): MatchLine = fields("id", "amount", "date", "names", "accounts", "references", "texts", "charges", "instructed", "details").run {
    MatchLine(
        id = need("id").text(),
        amount = need("amount").money(),
        date = need("date").date(),
        names = may("names")?.list { it.text() } ?: listOf(),
        accounts = may("accounts")?.list { it.text() } ?: listOf(),
        references = may("references")?.list { it.text() } ?: listOf(),
        texts = may("texts")?.list { it.text() } ?: listOf(),
        charges = option("charges")?.money(),
        instructed = option("instructed")?.money(),
        details = may("details")?.list { it.matchDetail() } ?: listOf(),
    )
}

internal fun Given.matchDetail(): MatchDetail = fields("amount", "names", "accounts", "references", "texts", "charges", "instructed").run {
    MatchDetail(
        amount = need("amount").money(),
        names = may("names")?.list { it.text() } ?: listOf(),
        accounts = may("accounts")?.list { it.text() } ?: listOf(),
        references = may("references")?.list { it.text() } ?: listOf(),
        texts = may("texts")?.list { it.text() } ?: listOf(),
        charges = option("charges")?.money(),
        instructed = option("instructed")?.money(),
    )
}

internal fun Given.matchItem(): MatchItem = fields("id", "customer", "open", "due", "issued", "references", "texts", "discounts").run {
    MatchItem(
        id = need("id").text(),
        customer = option("customer")?.text(),
        open = need("open").money(),
        due = option("due")?.date(),
        issued = option("issued")?.date(),
        references = may("references")?.list { it.text() } ?: listOf(),
        texts = may("texts")?.list { it.text() } ?: listOf(),
        discounts = may("discounts")?.list { it.discount() } ?: listOf(),
    )
}

internal fun Given.matchParty(): MatchParty = fields("id", "names", "accounts", "group", "payers").run {
    MatchParty(
        id = need("id").text(),
        names = may("names")?.list { it.text() } ?: listOf(),
        accounts = may("accounts")?.list { it.text() } ?: listOf(),
        group = option("group")?.text(),
        payers = may("payers")?.list { it.knownPayer() } ?: listOf(),
    )
}

internal fun Given.knownPayer(): KnownPayer = fields("name", "account", "bits").run {
    KnownPayer(
        name = option("name")?.text(),
        account = option("account")?.text(),
        bits = need("bits").long(),
    )
}

internal fun Given.matchRules(): MatchRules = fields("post", "margin", "differences", "parts", "ties", "weights").run {
    MatchRules(
        post = may("post")?.long() ?: 6000L,
        margin = may("margin")?.long() ?: 4000L,
        differences = may("differences")?.list { it.allowedDifference() } ?: listOf(),
        parts = may("parts")?.partPayments() ?: PartPayments.SUGGEST,
        ties = may("ties")?.matchTies() ?: MatchTies.REFUSE,
        weights = may("weights")?.matchWeights() ?: MatchWeights(),
    )
}

internal fun Given.allowedDifference(): AllowedDifference = when (kind()) {
    "fee" -> fields("kind", "least", "most").run { AllowedDifference.Fee(
        least = need("least").money(),
        most = need("most").money(),
    ) }
    "feeSchedule" -> fields("kind", "steps").run { AllowedDifference.FeeSchedule(
        steps = need("steps").list { it.feeStep() },
    ) }
    "rounding" -> fields("kind", "most").run { AllowedDifference.Rounding(
        most = need("most").money(),
    ) }
    "withheld" -> fields("kind", "percent").run { AllowedDifference.Withheld(
        percent = need("percent").percent(),
    ) }
    "ratio" -> fields("kind", "percent").run { AllowedDifference.Ratio(
        percent = need("percent").percent(),
    ) }
    else -> unknown()
}

internal fun Given.partPayments(): PartPayments = when (text()) {
    "suggest" -> PartPayments.SUGGEST
    "post" -> PartPayments.POST
    else -> unknown()
}

internal fun Given.matchTies(): MatchTies = when (text()) {
    "refuse" -> MatchTies.REFUSE
    "oldestDue" -> MatchTies.OLDEST_DUE
    else -> unknown()
}

internal fun Given.matchWeights(): MatchWeights = fields("counterpart", "reference", "quoted", "edit", "otherQuoted", "otherReference", "amount", "difference", "otherAmount", "name", "nameNear", "namePart", "nameGroup", "nameAkin", "nameOther", "account", "group", "onDay", "onTime", "late", "outOfTime", "several").run {
    MatchWeights(
        counterpart = may("counterpart")?.long() ?: 3000L,
        reference = may("reference")?.long() ?: 26000L,
        quoted = may("quoted")?.long() ?: 22000L,
        edit = may("edit")?.long() ?: -6500L,
        otherQuoted = may("otherQuoted")?.long() ?: -8000L,
        otherReference = may("otherReference")?.long() ?: -5000L,
        amount = may("amount")?.long() ?: 17000L,
        difference = may("difference")?.long() ?: -5000L,
        otherAmount = may("otherAmount")?.long() ?: -9000L,
        name = may("name")?.long() ?: 15000L,
        nameNear = may("nameNear")?.long() ?: -1500L,
        namePart = may("namePart")?.long() ?: -4000L,
        nameGroup = may("nameGroup")?.long() ?: -7000L,
        nameAkin = may("nameAkin")?.long() ?: -8000L,
        nameOther = may("nameOther")?.long() ?: -4000L,
        account = may("account")?.long() ?: 16000L,
        group = may("group")?.long() ?: 5000L,
        onDay = may("onDay")?.long() ?: 3000L,
        onTime = may("onTime")?.long() ?: 1500L,
        late = may("late")?.long() ?: 0L,
        outOfTime = may("outOfTime")?.long() ?: -2000L,
        several = may("several")?.long() ?: -4000L,
    )
}

internal fun Given.feeStep(): FeeStep = fields("percent", "least", "most").run {
    FeeStep(
        percent = need("percent").percent(),
        least = need("least").money(),
        most = need("most").money(),
    )
}

internal fun Given.matchReason(): MatchReason = when (kind()) {
    "prior" -> fields("kind", "en", "zh", "items", "bits").run { MatchReason.Prior(
        items = need("items").long(),
        bits = need("bits").long(),
    ) }
    "reference" -> fields("kind", "en", "zh", "how", "place", "bits").run { MatchReason.Reference(
        how = need("how").referenceMatch(),
        place = need("place").matchPlace(),
        bits = need("bits").long(),
    ) }
    "otherReference" -> fields("kind", "en", "zh", "place", "bits").run { MatchReason.OtherReference(
        place = need("place").matchPlace(),
        bits = need("bits").long(),
    ) }
    "amount" -> fields("kind", "en", "zh", "items", "bits").run { MatchReason.Amount(
        items = need("items").long(),
        bits = need("bits").long(),
    ) }
    "difference" -> fields("kind", "en", "zh", "bits").run { MatchReason.Difference(
        bits = need("bits").long(),
    ) }
    "otherAmount" -> fields("kind", "en", "zh", "bits").run { MatchReason.OtherAmount(
        bits = need("bits").long(),
    ) }
    "sum" -> fields("kind", "en", "zh", "members", "bits").run { MatchReason.Sum(
        members = need("members").long(),
        bits = need("bits").long(),
    ) }
    "name" -> fields("kind", "en", "zh", "how", "parties", "bits").run { MatchReason.Name(
        how = need("how").nameMatch(),
        parties = need("parties").long(),
        bits = need("bits").long(),
    ) }
    "account" -> fields("kind", "en", "zh", "bits").run { MatchReason.Account(
        bits = need("bits").long(),
    ) }
    "known" -> fields("kind", "en", "zh", "bits").run { MatchReason.Known(
        bits = need("bits").long(),
    ) }
    "group" -> fields("kind", "en", "zh", "bits").run { MatchReason.Group(
        bits = need("bits").long(),
    ) }
    "day" -> fields("kind", "en", "zh", "days", "bits").run { MatchReason.Day(
        days = need("days").long(),
        bits = need("bits").long(),
    ) }
    "text" -> fields("kind", "en", "zh", "characters", "items", "bits").run { MatchReason.Text(
        characters = need("characters").long(),
        items = need("items").long(),
        bits = need("bits").long(),
    ) }
    "several" -> fields("kind", "en", "zh", "members", "bits").run { MatchReason.Several(
        members = need("members").long(),
        bits = need("bits").long(),
    ) }
    else -> unknown()
}

internal fun Given.referenceMatch(): ReferenceMatch = when (text()) {
    "structured" -> ReferenceMatch.STRUCTURED
    "quoted" -> ReferenceMatch.QUOTED
    "digits" -> ReferenceMatch.DIGITS
    "oneEdit" -> ReferenceMatch.ONE_EDIT
    "twoEdits" -> ReferenceMatch.TWO_EDITS
    "ending" -> ReferenceMatch.ENDING
    "beginning" -> ReferenceMatch.BEGINNING
    else -> unknown()
}

internal fun Given.nameMatch(): NameMatch = when (text()) {
    "same" -> NameMatch.SAME
    "near" -> NameMatch.NEAR
    "part" -> NameMatch.PART
    "group" -> NameMatch.GROUP
    "akin" -> NameMatch.AKIN
    "other" -> NameMatch.OTHER
    else -> unknown()
}

internal fun Given.matchPlace(): MatchPlace = fields("field", "from", "to").run {
    MatchPlace(
        field = need("field").long(),
        from = need("from").long(),
        to = need("to").long(),
    )
}

internal fun Given.matchPlan(): MatchPlan = fields("decisions", "summary").run {
    MatchPlan(
        decisions = need("decisions").list { it.matchDecision() },
        summary = need("summary").matchSummary(),
    )
}

internal fun Given.matchSummary(): MatchSummary = fields("posted", "suggested", "ambiguous", "unidentified", "duplicates").run {
    MatchSummary(
        posted = need("posted").long(),
        suggested = need("suggested").long(),
        ambiguous = need("ambiguous").long(),
        unidentified = need("unidentified").long(),
        duplicates = need("duplicates").long(),
    )
}

internal fun Given.matchDecision(): MatchDecision = fields("line", "detail", "outcome", "score", "margin", "allocations", "differences", "instructed", "rest", "together", "reasons", "verdict", "alternatives").run {
    MatchDecision(
        line = need("line").text(),
        detail = option("detail")?.long(),
        outcome = need("outcome").matchOutcome(),
        score = may("score")?.long() ?: 0L,
        margin = may("margin")?.long() ?: 0L,
        allocations = may("allocations")?.list { it.matchAllocation() } ?: listOf(),
        differences = may("differences")?.list { it.matchedDifference() } ?: listOf(),
        instructed = option("instructed")?.money(),
        rest = need("rest").money(),
        together = may("together")?.list { it.text() } ?: listOf(),
        reasons = may("reasons")?.list { it.matchReason() } ?: listOf(),
        verdict = need("verdict").matchVerdict(),
        alternatives = may("alternatives")?.list { it.matchAlternative() } ?: listOf(),
    )
}

internal fun Given.matchOutcome(): MatchOutcome = when (text()) {
    "post" -> MatchOutcome.POST
    "suggest" -> MatchOutcome.SUGGEST
    "ambiguous" -> MatchOutcome.AMBIGUOUS
    "unidentified" -> MatchOutcome.UNIDENTIFIED
    "duplicateSuspect" -> MatchOutcome.DUPLICATE_SUSPECT
    else -> unknown()
}

internal fun Given.matchAllocation(): MatchAllocation = fields("item", "amount").run {
    MatchAllocation(
        item = need("item").text(),
        amount = need("amount").money(),
    )
}

internal fun Given.matchedDifference(): MatchedDifference = fields("kind", "amount").run {
    MatchedDifference(
        kind = need("kind").matchDifferenceKind(),
        amount = need("amount").money(),
    )
}

internal fun Given.matchDifferenceKind(): MatchDifferenceKind = when (text()) {
    "fee" -> MatchDifferenceKind.FEE
    "discount" -> MatchDifferenceKind.DISCOUNT
    "withheld" -> MatchDifferenceKind.WITHHELD
    "rounding" -> MatchDifferenceKind.ROUNDING
    "ratio" -> MatchDifferenceKind.RATIO
    else -> unknown()
}

internal fun Given.matchAlternative(): MatchAlternative = fields("items", "together", "score", "reasons").run {
    MatchAlternative(
        items = need("items").list { it.text() },
        together = may("together")?.list { it.text() } ?: listOf(),
        score = need("score").long(),
        reasons = may("reasons")?.list { it.matchReason() } ?: listOf(),
    )
}

internal fun Given.matchVerdict(): MatchVerdict = when (kind()) {
    "proven" -> fields("kind").run { MatchVerdict.Proven }
    "tooWeak" -> fields("kind", "missing").run { MatchVerdict.TooWeak(
        missing = need("missing").long(),
    ) }
    "otherPayer" -> fields("kind", "customer").run { MatchVerdict.OtherPayer(
        customer = need("customer").text(),
    ) }
    "amountOnly" -> fields("kind").run { MatchVerdict.AmountOnly }
    "rival" -> fields("kind", "missing", "equal").run { MatchVerdict.Rival(
        missing = need("missing").long(),
        equal = need("equal").long(),
    ) }
    "sets" -> fields("kind", "count").run { MatchVerdict.Sets(
        count = need("count").long(),
    ) }
    "undeclared" -> fields("kind", "difference").run { MatchVerdict.Undeclared(
        difference = need("difference").money(),
    ) }
    "barred" -> fields("kind", "by").run { MatchVerdict.Barred(
        by = need("by").matchBar(),
    ) }
    "taken" -> fields("kind", "by").run { MatchVerdict.Taken(
        by = need("by").text(),
    ) }
    "duplicate" -> fields("kind", "of").run { MatchVerdict.Duplicate(
        of = need("of").text(),
    ) }
    "nothing" -> fields("kind").run { MatchVerdict.Nothing }
    "exhausted" -> fields("kind").run { MatchVerdict.Exhausted }
    else -> unknown()
}

internal fun Given.matchBar(): MatchBar = when (text()) {
    "currency" -> MatchBar.CURRENCY
    "direction" -> MatchBar.DIRECTION
    "notIssued" -> MatchBar.NOT_ISSUED
    "settled" -> MatchBar.SETTLED
    else -> unknown()
}

internal fun Given.matcherChange(): MatcherChange = when (kind()) {
    "putLine" -> fields("kind", "line").run { MatcherChange.PutLine(
        line = need("line").matchLine(),
    ) }
    "removeLine" -> fields("kind", "line").run { MatcherChange.RemoveLine(
        line = need("line").text(),
    ) }
    "putItem" -> fields("kind", "item").run { MatcherChange.PutItem(
        item = need("item").matchItem(),
    ) }
    "removeItem" -> fields("kind", "item").run { MatcherChange.RemoveItem(
        item = need("item").text(),
    ) }
    "putParty" -> fields("kind", "party").run { MatcherChange.PutParty(
        party = need("party").matchParty(),
    ) }
    "removeParty" -> fields("kind", "party").run { MatcherChange.RemoveParty(
        party = need("party").text(),
    ) }
    "confirm" -> fields("kind", "line", "allocations").run { MatcherChange.Confirm(
        line = need("line").text(),
        allocations = need("allocations").list { it.matchAllocation() },
    ) }
    else -> unknown()
}

internal fun Given.confirmedMatch(): ConfirmedMatch = fields("line", "items").run {
    ConfirmedMatch(
        line = need("line").text(),
        items = may("items")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.chainKind(): ChainKind = when (text()) {
    "contract" -> ChainKind.CONTRACT
    "delivery" -> ChainKind.DELIVERY
    "invoice" -> ChainKind.INVOICE
    "receivable" -> ChainKind.RECEIVABLE
    "payment" -> ChainKind.PAYMENT
    else -> unknown()
}

internal fun Given.chainContract(): ChainContract = fields("id", "customer", "total", "references").run {
    ChainContract(
        id = need("id").text(),
        customer = option("customer")?.text(),
        total = need("total").money(),
        references = may("references")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.chainDocument(): ChainDocument = fields("id", "kind", "contract", "amount", "date", "references").run {
    ChainDocument(
        id = need("id").text(),
        kind = need("kind").chainKind(),
        contract = option("contract")?.text(),
        amount = need("amount").money(),
        date = need("date").date(),
        references = may("references")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.chainLeg(): ChainLeg = fields("left", "right").run {
    ChainLeg(
        left = need("left").chainKind(),
        right = need("right").chainKind(),
    )
}

internal fun Given.payer(): Payer = fields("name", "account").run {
    Payer(
        name = option("name")?.text(),
        account = option("account")?.text(),
    )
}

internal fun Given.payerEvent(): PayerEvent = when (kind()) {
    "confirmed" -> fields("kind", "decision", "on", "payer", "customer").run { PayerEvent.Confirmed(
        decision = need("decision").text(),
        on = need("on").date(),
        payer = need("payer").payer(),
        customer = need("customer").text(),
    ) }
    "refused" -> fields("kind", "decision", "on", "payer", "customer").run { PayerEvent.Refused(
        decision = need("decision").text(),
        on = need("on").date(),
        payer = need("payer").payer(),
        customer = need("customer").text(),
    ) }
    "withdrawn" -> fields("kind", "decision", "on").run { PayerEvent.Withdrawn(
        decision = need("decision").text(),
        on = need("on").date(),
    ) }
    else -> unknown()
}

internal fun Given.matchedPart(): MatchedPart = fields("item", "amount").run {
    MatchedPart(
        item = need("item").text(),
        amount = need("amount").money(),
    )
}

internal fun Given.proposedMatch(): ProposedMatch = fields("parts", "difference").run {
    ProposedMatch(
        parts = may("parts")?.list { it.matchedPart() } ?: listOf(),
        difference = option("difference")?.text(),
    )
}

internal fun Given.reviewedOutcome(): ReviewedOutcome = when (text()) {
    "posted" -> ReviewedOutcome.POSTED
    "notPosted" -> ReviewedOutcome.NOT_POSTED
    else -> unknown()
}

internal fun Given.reviewedLine(): ReviewedLine = fields("line", "on", "category", "outcome", "proposals", "truth").run {
    ReviewedLine(
        line = need("line").text(),
        on = need("on").date(),
        category = option("category")?.text(),
        outcome = need("outcome").reviewedOutcome(),
        proposals = may("proposals")?.list { it.proposedMatch() } ?: listOf(),
        truth = option("truth")?.proposedMatch(),
    )
}

internal fun Given.eventReport(): EventReport = fields("schedule", "event").run {
    EventReport(
        schedule = need("schedule").scheduleRequest(),
        event = need("event").eventDate(),
    )
}

internal fun Given.discountBase(): DiscountBase = when (text()) {
    "gross" -> DiscountBase.GROSS
    "net" -> DiscountBase.NET
    "tax" -> DiscountBase.TAX
    else -> unknown()
}

internal fun Given.discountStep(): DiscountStep = fields("until", "percent").run {
    DiscountStep(
        until = need("until").list { it.step() },
        percent = need("percent").percent(),
    )
}

internal fun Given.discountTerms(): DiscountTerms = fields("steps", "base", "rounding").run {
    DiscountTerms(
        steps = need("steps").list { it.discountStep() },
        base = need("base").discountBase(),
        rounding = need("rounding").rounding(),
    )
}

internal fun Given.dayCount(): DayCount = when (text()) {
    "act360" -> DayCount.ACT360
    "act365" -> DayCount.ACT365
    "thirtyE360" -> DayCount.THIRTY_E360
    else -> unknown()
}

internal fun Given.dayRate(): DayRate = when (kind()) {
    "daily" -> fields("kind", "percent").run { DayRate.Daily(
        percent = need("percent").percent(),
    ) }
    "yearly" -> fields("kind", "percent", "dayCount").run { DayRate.Yearly(
        percent = need("percent").percent(),
        dayCount = need("dayCount").dayCount(),
    ) }
    else -> unknown()
}

internal fun Given.lateFrom(): LateFrom = when (text()) {
    "dueDate" -> LateFrom.DUE_DATE
    "graceEnd" -> LateFrom.GRACE_END
    else -> unknown()
}

internal fun Given.lateMinimum(): LateMinimum = when (kind()) {
    "atLeast" -> fields("kind", "amount").run { LateMinimum.AtLeast(
        amount = need("amount").money(),
    ) }
    "waiveBelow" -> fields("kind", "amount").run { LateMinimum.WaiveBelow(
        amount = need("amount").money(),
    ) }
    else -> unknown()
}

internal fun Given.lateTerms(): LateTerms = fields("rate", "graceDays", "from", "capAmount", "capPercent", "minimum", "rounding", "businessDay", "due", "id").run {
    LateTerms(
        rate = need("rate").dayRate(),
        graceDays = may("graceDays")?.long() ?: 0L,
        from = need("from").lateFrom(),
        capAmount = option("capAmount")?.money(),
        capPercent = option("capPercent")?.percent(),
        minimum = option("minimum")?.lateMinimum(),
        rounding = need("rounding").rounding(),
        businessDay = need("businessDay").businessDay(),
        due = may("due")?.list { it.step() } ?: listOf(),
        id = option("id")?.text(),
    )
}

internal fun Given.paidOn(): PaidOn = fields("on", "amount").run {
    PaidOn(
        on = need("on").date(),
        amount = need("amount").money(),
    )
}

internal fun Given.earlierCharge(): EarlierCharge = fields("number", "through", "amount").run {
    EarlierCharge(
        number = need("number").long(),
        through = need("through").date(),
        amount = need("amount").money(),
    )
}

internal fun Given.lateItem(): LateItem = fields("id", "customer", "amount", "due", "kind", "paid", "charged", "references", "fields").run {
    LateItem(
        id = need("id").text(),
        customer = need("customer").text(),
        amount = need("amount").money(),
        due = need("due").date(),
        kind = may("kind")?.itemKind() ?: ItemKind.ORDINARY,
        paid = may("paid")?.list { it.paidOn() } ?: listOf(),
        charged = may("charged")?.list { it.earlierCharge() } ?: listOf(),
        references = may("references")?.list { it.text() } ?: listOf(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
    )
}

internal fun Given.paidInstallment(): PaidInstallment = fields("number", "paid").run {
    PaidInstallment(
        number = need("number").long(),
        paid = need("paid").money(),
    )
}

internal fun Given.partPaid(): PartPaid = when (text()) {
    "paidPart" -> PartPaid.PAID_PART
    "whole" -> PartPaid.WHOLE
    else -> unknown()
}

internal fun Given.respread(): Respread = when (kind()) {
    "byTerms" -> fields("kind", "terms").run { Respread.ByTerms(
        terms = need("terms").terms(),
    ) }
    "inProportion" -> fields("kind", "rounding", "remainder").run { Respread.InProportion(
        rounding = need("rounding").rounding(),
        remainder = need("remainder").remainder(),
    ) }
    else -> unknown()
}

internal fun Given.generated(): Generated = fields("id", "version", "number", "amount", "paid", "due").run {
    Generated(
        id = need("id").text(),
        version = need("version").long(),
        number = need("number").long(),
        amount = need("amount").money(),
        paid = need("paid").money(),
        due = need("due").date(),
    )
}

internal fun Given.installmentTie(): InstallmentTie = fields("number", "references", "fields").run {
    InstallmentTie(
        number = need("number").long(),
        references = may("references")?.list { it.text() } ?: listOf(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
    )
}

internal fun Given.quoteItem(): QuoteItem = fields("id", "open", "due", "discounts").run {
    QuoteItem(
        id = need("id").text(),
        open = need("open").money(),
        due = option("due")?.date(),
        discounts = may("discounts")?.list { it.discount() } ?: listOf(),
    )
}

internal fun Given.earlyPolicy(): EarlyPolicy = when (kind()) {
    "nothing" -> fields("kind").run { EarlyPolicy.Nothing }
    "notYetDue" -> fields("kind", "percent", "rounding").run { EarlyPolicy.NotYetDue(
        percent = need("percent").percent(),
        rounding = need("rounding").rounding(),
    ) }
    "perDay" -> fields("kind", "rate", "rounding").run { EarlyPolicy.PerDay(
        rate = need("rate").dayRate(),
        rounding = need("rounding").rounding(),
    ) }
    "discounts" -> fields("kind").run { EarlyPolicy.Discounts }
    else -> unknown()
}

internal fun Given.quote(): Quote = fields("from", "to", "rate", "per").run {
    Quote(
        from = need("from").text(),
        to = need("to").text(),
        rate = need("rate").rate(),
        per = may("per")?.long() ?: 1L,
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

internal fun Given.accountKey(): AccountKey = fields("customer", "currency", "fields").run {
    AccountKey(
        customer = need("customer").text(),
        currency = need("currency").text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
    )
}

internal fun Given.accountFilter(): AccountFilter = fields("customer", "currency", "fields", "reference", "natures").run {
    AccountFilter(
        customer = option("customer")?.text(),
        currency = option("currency")?.text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        reference = option("reference")?.text(),
        natures = may("natures")?.list { it.nature() } ?: listOf(),
    )
}

internal fun Given.paidItem(): PaidItem = fields("item", "customer", "fields").run {
    PaidItem(
        item = need("item").text(),
        customer = need("customer").text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
    )
}

internal fun Given.opening(): Opening = when (text()) {
    "byDeposit" -> Opening.BY_DEPOSIT
    "first" -> Opening.FIRST
    else -> unknown()
}

internal fun Given.heldExpiry(): HeldExpiry = when (text()) {
    "protected" -> HeldExpiry.PROTECTED
    "expires" -> HeldExpiry.EXPIRES
    else -> unknown()
}

internal fun Given.backDating(): BackDating = when (text()) {
    "checked" -> BackDating.CHECKED
    "refused" -> BackDating.REFUSED
    else -> unknown()
}

internal fun Given.accountPolicy(): AccountPolicy = fields("opening", "dimensions", "heldExpiry", "backDating").run {
    AccountPolicy(
        opening = may("opening")?.opening() ?: Opening.BY_DEPOSIT,
        dimensions = option("dimensions")?.list { it.text() },
        heldExpiry = may("heldExpiry")?.heldExpiry() ?: HeldExpiry.PROTECTED,
        backDating = may("backDating")?.backDating() ?: BackDating.CHECKED,
    )
}

internal fun Given.draw(): Draw = fields("lot", "amount").run {
    Draw(
        lot = need("lot").text(),
        amount = need("amount").money(),
    )
}

internal fun Given.move(): Move = fields("lot", "amount", "into").run {
    Move(
        lot = need("lot").text(),
        amount = need("amount").money(),
        into = need("into").text(),
    )
}

internal fun Given.holdPurpose(): HoldPurpose = when (text()) {
    "order" -> HoldPurpose.ORDER
    "refund" -> HoldPurpose.REFUND
    "dispute" -> HoldPurpose.DISPUTE
    else -> unknown()
}

internal fun Given.refundCause(): RefundCause = when (text()) {
    "unused" -> RefundCause.UNUSED
    "performed" -> RefundCause.PERFORMED
    "agreed" -> RefundCause.AGREED
    "payerBreach" -> RefundCause.PAYER_BREACH
    "receiverBreach" -> RefundCause.RECEIVER_BREACH
    else -> unknown()
}

internal fun Given.act(): Act = when (kind()) {
    "open" -> fields("kind", "account").run { Act.Open(
        account = need("account").accountKey(),
    ) }
    "deposit" -> fields("kind", "lot", "account", "amount", "received", "nature", "references", "fields", "scope", "priority", "expires").run { Act.Deposit(
        lot = need("lot").text(),
        account = need("account").accountKey(),
        amount = need("amount").money(),
        received = option("received")?.date(),
        nature = may("nature")?.nature() ?: Nature.ADVANCE,
        references = may("references")?.list { it.text() } ?: listOf(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        scope = may("scope")?.list { it.scope() } ?: listOf(),
        priority = may("priority")?.long() ?: 50L,
        expires = option("expires")?.date(),
    ) }
    "hold" -> fields("kind", "hold", "purpose", "reference", "fields", "until", "draws").run { Act.Hold(
        hold = need("hold").text(),
        purpose = may("purpose")?.holdPurpose() ?: HoldPurpose.ORDER,
        reference = option("reference")?.text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        until = option("until")?.date(),
        draws = need("draws").list { it.draw() },
    ) }
    "capture" -> fields("kind", "hold", "item", "draws").run { Act.Capture(
        hold = need("hold").text(),
        item = need("item").paidItem(),
        draws = need("draws").list { it.draw() },
    ) }
    "release" -> fields("kind", "hold").run { Act.Release(
        hold = need("hold").text(),
    ) }
    "lapse" -> fields("kind", "hold").run { Act.Lapse(
        hold = need("hold").text(),
    ) }
    "apply" -> fields("kind", "item", "draws").run { Act.Apply(
        item = need("item").paidItem(),
        draws = need("draws").list { it.draw() },
    ) }
    "undo" -> fields("kind", "of", "draws").run { Act.Undo(
        of = need("of").text(),
        draws = need("draws").list { it.draw() },
    ) }
    "refund" -> fields("kind", "hold", "cause", "reference", "draws").run { Act.Refund(
        hold = option("hold")?.text(),
        cause = may("cause")?.refundCause() ?: RefundCause.UNUSED,
        reference = option("reference")?.text(),
        draws = need("draws").list { it.draw() },
    ) }
    "transfer" -> fields("kind", "to", "moves").run { Act.Transfer(
        to = need("to").accountKey(),
        moves = need("moves").list { it.move() },
    ) }
    "identify" -> fields("kind", "to", "nature", "moves").run { Act.Identify(
        to = need("to").accountKey(),
        nature = need("nature").nature(),
        moves = need("moves").list { it.move() },
    ) }
    "reclassify" -> fields("kind", "nature", "moves").run { Act.Reclassify(
        nature = need("nature").nature(),
        moves = need("moves").list { it.move() },
    ) }
    "expire" -> fields("kind", "draws").run { Act.Expire(
        draws = need("draws").list { it.draw() },
    ) }
    "forfeit" -> fields("kind", "draws").run { Act.Forfeit(
        draws = need("draws").list { it.draw() },
    ) }
    "close" -> fields("kind", "account").run { Act.Close(
        account = need("account").accountKey(),
    ) }
    "reopen" -> fields("kind", "account").run { Act.Reopen(
        account = need("account").accountKey(),
    ) }
    else -> unknown()
}

internal fun Given.movement(): Movement = fields("id", "on", "act").run {
    Movement(
        id = need("id").text(),
        on = need("on").date(),
        act = need("act").act(),
    )
}

internal fun Given.accountRequest(): AccountRequest = when (kind()) {
    "open" -> fields("kind", "account").run { AccountRequest.Open(
        account = need("account").accountKey(),
    ) }
    "deposit" -> fields("kind", "lot", "account", "amount", "received", "nature", "references", "fields", "scope", "priority", "expires").run { AccountRequest.Deposit(
        lot = option("lot")?.text(),
        account = need("account").accountKey(),
        amount = need("amount").money(),
        received = option("received")?.date(),
        nature = may("nature")?.nature() ?: Nature.ADVANCE,
        references = may("references")?.list { it.text() } ?: listOf(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        scope = may("scope")?.list { it.scope() } ?: listOf(),
        priority = option("priority")?.long(),
        expires = option("expires")?.date(),
    ) }
    "hold" -> fields("kind", "hold", "account", "amount", "purpose", "reference", "fields", "until", "lots").run { AccountRequest.Hold(
        hold = option("hold")?.text(),
        account = need("account").accountKey(),
        amount = need("amount").money(),
        purpose = may("purpose")?.holdPurpose() ?: HoldPurpose.ORDER,
        reference = option("reference")?.text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        until = option("until")?.date(),
        lots = may("lots")?.list { it.text() } ?: listOf(),
    ) }
    "capture" -> fields("kind", "hold", "item", "amount").run { AccountRequest.Capture(
        hold = need("hold").text(),
        item = need("item").paidItem(),
        amount = option("amount")?.money(),
    ) }
    "release" -> fields("kind", "hold").run { AccountRequest.Release(
        hold = need("hold").text(),
    ) }
    "lapse" -> fields("kind", "hold").run { AccountRequest.Lapse(
        hold = need("hold").text(),
    ) }
    "apply" -> fields("kind", "account", "item", "amount", "lots").run { AccountRequest.Apply(
        account = need("account").accountKey(),
        item = need("item").paidItem(),
        amount = need("amount").money(),
        lots = may("lots")?.list { it.text() } ?: listOf(),
    ) }
    "undo" -> fields("kind", "of", "amount").run { AccountRequest.Undo(
        of = need("of").text(),
        amount = option("amount")?.money(),
    ) }
    "refund" -> fields("kind", "account", "amount", "cause", "reference", "lots").run { AccountRequest.Refund(
        account = need("account").accountKey(),
        amount = need("amount").money(),
        cause = may("cause")?.refundCause() ?: RefundCause.UNUSED,
        reference = option("reference")?.text(),
        lots = may("lots")?.list { it.text() } ?: listOf(),
    ) }
    "payOut" -> fields("kind", "hold", "amount", "cause", "reference").run { AccountRequest.PayOut(
        hold = need("hold").text(),
        amount = option("amount")?.money(),
        cause = may("cause")?.refundCause() ?: RefundCause.UNUSED,
        reference = option("reference")?.text(),
    ) }
    "transfer" -> fields("kind", "account", "to", "amount", "lots").run { AccountRequest.Transfer(
        account = need("account").accountKey(),
        to = need("to").accountKey(),
        amount = need("amount").money(),
        lots = may("lots")?.list { it.text() } ?: listOf(),
    ) }
    "identify" -> fields("kind", "account", "to", "amount", "nature", "lots").run { AccountRequest.Identify(
        account = need("account").accountKey(),
        to = need("to").accountKey(),
        amount = need("amount").money(),
        nature = may("nature")?.nature() ?: Nature.ADVANCE,
        lots = need("lots").list { it.text() },
    ) }
    "reclassify" -> fields("kind", "account", "amount", "nature", "lots").run { AccountRequest.Reclassify(
        account = need("account").accountKey(),
        amount = need("amount").money(),
        nature = need("nature").nature(),
        lots = need("lots").list { it.text() },
    ) }
    "expire" -> fields("kind", "account").run { AccountRequest.Expire(
        account = need("account").accountKey(),
    ) }
    "forfeit" -> fields("kind", "account", "amount", "lots").run { AccountRequest.Forfeit(
        account = need("account").accountKey(),
        amount = need("amount").money(),
        lots = need("lots").list { it.text() },
    ) }
    "close" -> fields("kind", "account").run { AccountRequest.Close(
        account = need("account").accountKey(),
    ) }
    "reopen" -> fields("kind", "account").run { AccountRequest.Reopen(
        account = need("account").accountKey(),
    ) }
    else -> unknown()
}

internal fun Given.control(): Control = fields("control", "balance", "natures").run {
    Control(
        control = need("control").text(),
        balance = need("balance").money(),
        natures = may("natures")?.list { it.nature() } ?: listOf(),
    )
}

internal fun Given.batchRequest(): BatchRequest = fields("id", "on", "request").run {
    BatchRequest(
        id = need("id").text(),
        on = need("on").date(),
        request = need("request").accountRequest(),
    )
}

internal fun Given.person(): Person = fields("id", "roles", "team", "department", "region", "projects", "manager", "limits", "from", "until").run {
    Person(
        id = need("id").text(),
        roles = may("roles")?.list { it.text() } ?: listOf(),
        team = option("team")?.text(),
        department = option("department")?.text(),
        region = option("region")?.text(),
        projects = may("projects")?.list { it.text() } ?: listOf(),
        manager = option("manager")?.text(),
        limits = may("limits")?.list { it.money() } ?: listOf(),
        from = option("from")?.instant(),
        until = option("until")?.instant(),
    )
}

internal fun Given.department(): Department = fields("id", "head").run {
    Department(
        id = need("id").text(),
        head = need("head").text(),
    )
}

internal fun Given.organization(): Organization = fields("people", "departments").run {
    Organization(
        people = may("people")?.list { it.person() } ?: listOf(),
        departments = may("departments")?.list { it.department() } ?: listOf(),
    )
}

internal fun Given.rowPlace(): RowPlace = when (text()) {
    "team" -> RowPlace.TEAM
    "department" -> RowPlace.DEPARTMENT
    "region" -> RowPlace.REGION
    "project" -> RowPlace.PROJECT
    else -> unknown()
}

internal fun Given.subject(): Subject = fields("action", "id", "facts").run {
    Subject(
        action = need("action").text(),
        id = need("id").text(),
        facts = may("facts")?.list { it.field() } ?: listOf(),
    )
}

internal fun Given.factTest(): FactTest = when (kind()) {
    "present" -> fields("kind").run { FactTest.Present }
    "absent" -> fields("kind").run { FactTest.Absent }
    "anyOf" -> fields("kind", "values").run { FactTest.AnyOf(
        values = need("values").list { it.value() },
    ) }
    "noneOf" -> fields("kind", "values").run { FactTest.NoneOf(
        values = need("values").list { it.value() },
    ) }
    "inCurrency" -> fields("kind", "currency").run { FactTest.InCurrency(
        currency = need("currency").text(),
    ) }
    "above" -> fields("kind", "amount").run { FactTest.Above(
        amount = need("amount").money(),
    ) }
    "atLeast" -> fields("kind", "amount").run { FactTest.AtLeast(
        amount = need("amount").money(),
    ) }
    "atMost" -> fields("kind", "amount").run { FactTest.AtMost(
        amount = need("amount").money(),
    ) }
    "below" -> fields("kind", "amount").run { FactTest.Below(
        amount = need("amount").money(),
    ) }
    "numberFrom" -> fields("kind", "whole").run { FactTest.NumberFrom(
        whole = need("whole").long(),
    ) }
    "numberTo" -> fields("kind", "whole").run { FactTest.NumberTo(
        whole = need("whole").long(),
    ) }
    "dateFrom" -> fields("kind", "date").run { FactTest.DateFrom(
        date = need("date").date(),
    ) }
    "dateTo" -> fields("kind", "date").run { FactTest.DateTo(
        date = need("date").date(),
    ) }
    else -> unknown()
}

internal fun Given.condition(): Condition = fields("fact", "test").run {
    Condition(
        fact = need("fact").text(),
        test = need("test").factTest(),
    )
}

internal fun Given.approver(): Approver = when (kind()) {
    "person" -> fields("kind", "person").run { Approver.Person(
        person = need("person").text(),
    ) }
    "role" -> fields("kind", "role").run { Approver.Role(
        role = need("role").text(),
    ) }
    "roleWithin" -> fields("kind", "role", "within").run { Approver.RoleWithin(
        role = need("role").text(),
        within = need("within").rowPlace(),
    ) }
    "manager" -> fields("kind", "of", "level").run { Approver.Manager(
        of = option("of")?.text(),
        level = may("level")?.long() ?: 1L,
    ) }
    "departmentHead" -> fields("kind", "of").run { Approver.DepartmentHead(
        of = option("of")?.text(),
    ) }
    else -> unknown()
}

internal fun Given.approvalNeed(): ApprovalNeed = when (kind()) {
    "any" -> fields("kind").run { ApprovalNeed.Any }
    "all" -> fields("kind").run { ApprovalNeed.All }
    "quorum" -> fields("kind", "count").run { ApprovalNeed.Quorum(
        count = need("count").long(),
    ) }
    else -> unknown()
}

internal fun Given.rejectionRule(): RejectionRule = when (text()) {
    "decides" -> RejectionRule.DECIDES
    "counts" -> RejectionRule.COUNTS
    else -> unknown()
}

internal fun Given.stepAuthority(): StepAuthority = when (text()) {
    "limited" -> StepAuthority.LIMITED
    "confirms" -> StepAuthority.CONFIRMS
    else -> unknown()
}

internal fun Given.permission(): Permission = when (text()) {
    "refused" -> Permission.REFUSED
    "allowed" -> Permission.ALLOWED
    else -> unknown()
}

internal fun Given.approvalStep(): ApprovalStep = fields("id", "approvers", "need", "rejection", "authority", "hours", "escalateTo", "delegation", "adding", "returnTo").run {
    ApprovalStep(
        id = need("id").text(),
        approvers = need("approvers").list { it.approver() },
        need = need("need").approvalNeed(),
        rejection = may("rejection")?.rejectionRule() ?: RejectionRule.DECIDES,
        authority = may("authority")?.stepAuthority() ?: StepAuthority.LIMITED,
        hours = option("hours")?.long(),
        escalateTo = may("escalateTo")?.list { it.approver() } ?: listOf(),
        delegation = may("delegation")?.permission() ?: Permission.REFUSED,
        adding = may("adding")?.permission() ?: Permission.REFUSED,
        returnTo = may("returnTo")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.samePerson(): SamePerson = when (text()) {
    "oneStep" -> SamePerson.ONE_STEP
    "severalSteps" -> SamePerson.SEVERAL_STEPS
    else -> unknown()
}

internal fun Given.roleLimit(): RoleLimit = fields("role", "currency", "upTo").run {
    RoleLimit(
        role = need("role").text(),
        currency = need("currency").text(),
        upTo = option("upTo")?.money(),
    )
}

internal fun Given.approvalRules(): ApprovalRules = fields("samePerson", "limits", "limitFact", "validHours").run {
    ApprovalRules(
        samePerson = may("samePerson")?.samePerson() ?: SamePerson.ONE_STEP,
        limits = may("limits")?.list { it.roleLimit() } ?: listOf(),
        limitFact = option("limitFact")?.text(),
        validHours = option("validHours")?.long(),
    )
}

internal fun Given.approvalBranch(): ApprovalBranch = fields("id", "conditions", "steps").run {
    ApprovalBranch(
        id = need("id").text(),
        conditions = may("conditions")?.list { it.condition() } ?: listOf(),
        steps = need("steps").list { it.approvalStep() },
    )
}

internal fun Given.approvalPolicy(): ApprovalPolicy = fields("id", "version", "actions", "from", "until", "expects", "branches", "rules").run {
    ApprovalPolicy(
        id = need("id").text(),
        version = may("version")?.long() ?: 1L,
        actions = need("actions").list { it.text() },
        from = option("from")?.instant(),
        until = option("until")?.instant(),
        expects = may("expects")?.list { it.condition() } ?: listOf(),
        branches = need("branches").list { it.approvalBranch() },
        rules = may("rules")?.approvalRules() ?: ApprovalRules(),
    )
}

internal fun Given.stepPlace(): StepPlace = when (text()) {
    "before" -> StepPlace.BEFORE
    "after" -> StepPlace.AFTER
    else -> unknown()
}

internal fun Given.caseEffect(): CaseEffect = when (text()) {
    "noted" -> CaseEffect.NOTED
    "stepDone" -> CaseEffect.STEP_DONE
    "ended" -> CaseEffect.ENDED
    else -> unknown()
}

internal fun Given.caseAct(): CaseAct = when (kind()) {
    "approve" -> fields("kind").run { CaseAct.Approve }
    "reject" -> fields("kind").run { CaseAct.Reject }
    "returnTo" -> fields("kind", "step").run { CaseAct.ReturnTo(
        step = need("step").text(),
    ) }
    "delegate" -> fields("kind", "to").run { CaseAct.Delegate(
        to = need("to").text(),
    ) }
    "addStep" -> fields("kind", "step", "place").run { CaseAct.AddStep(
        step = need("step").approvalStep(),
        place = need("place").stepPlace(),
    ) }
    "withdraw" -> fields("kind").run { CaseAct.Withdraw }
    else -> unknown()
}

internal fun Given.caseEntry(): CaseEntry = fields("step", "by", "insteadOf", "at", "act", "effect", "comment").run {
    CaseEntry(
        step = need("step").text(),
        by = need("by").text(),
        insteadOf = option("insteadOf")?.text(),
        at = need("at").instant(),
        act = need("act").caseAct(),
        effect = need("effect").caseEffect(),
        comment = option("comment")?.text(),
    )
}

internal fun Given.approvalCase(): ApprovalCase = fields("id", "policy", "version", "branch", "subject", "digest", "requester", "opened", "rules", "steps", "entries").run {
    ApprovalCase(
        id = need("id").text(),
        policy = need("policy").text(),
        version = need("version").long(),
        branch = need("branch").text(),
        subject = need("subject").subject(),
        digest = need("digest").text(),
        requester = need("requester").text(),
        opened = need("opened").instant(),
        rules = may("rules")?.approvalRules() ?: ApprovalRules(),
        steps = need("steps").list { it.approvalStep() },
        entries = may("entries")?.list { it.caseEntry() } ?: listOf(),
    )
}

internal fun Given.caseRequest(): CaseRequest = fields("id", "subject", "digest", "requester", "at").run {
    CaseRequest(
        id = need("id").text(),
        subject = need("subject").subject(),
        digest = need("digest").text(),
        requester = need("requester").text(),
        at = need("at").instant(),
    )
}

internal fun Given.caseAnswer(): CaseAnswer = fields("by", "step", "digest", "at", "act", "comment").run {
    CaseAnswer(
        by = need("by").text(),
        step = need("step").text(),
        digest = need("digest").text(),
        at = need("at").instant(),
        act = need("act").caseAct(),
        comment = option("comment")?.text(),
    )
}

internal fun Given.rowScope(): RowScope = when (text()) {
    "all" -> RowScope.ALL
    "region" -> RowScope.REGION
    "department" -> RowScope.DEPARTMENT
    "team" -> RowScope.TEAM
    "project" -> RowScope.PROJECT
    "own" -> RowScope.OWN
    else -> unknown()
}

internal fun Given.fieldAccess(): FieldAccess = when (text()) {
    "write" -> FieldAccess.WRITE
    "read" -> FieldAccess.READ
    "hidden" -> FieldAccess.HIDDEN
    else -> unknown()
}

internal fun Given.fieldMask(): FieldMask = fields("actions", "fields", "access", "step").run {
    FieldMask(
        actions = may("actions")?.list { it.text() } ?: listOf(),
        fields = need("fields").list { it.text() },
        access = need("access").fieldAccess(),
        step = option("step")?.text(),
    )
}

internal fun Given.verb(): Verb = when (text()) {
    "view" -> Verb.VIEW
    "approve" -> Verb.APPROVE
    "adjust" -> Verb.ADJUST
    else -> unknown()
}

internal fun Given.accessEffect(): AccessEffect = when (text()) {
    "allow" -> AccessEffect.ALLOW
    "deny" -> AccessEffect.DENY
    else -> unknown()
}

internal fun Given.accessRule(): AccessRule = fields("id", "effect", "verb", "actions", "scope", "from", "until").run {
    AccessRule(
        id = need("id").text(),
        effect = may("effect")?.accessEffect() ?: AccessEffect.ALLOW,
        verb = need("verb").verb(),
        actions = may("actions")?.list { it.text() } ?: listOf(),
        scope = need("scope").rowScope(),
        from = option("from")?.instant(),
        until = option("until")?.instant(),
    )
}

internal fun Given.accessRole(): AccessRole = fields("role", "rules", "masks").run {
    AccessRole(
        role = need("role").text(),
        rules = may("rules")?.list { it.accessRule() } ?: listOf(),
        masks = may("masks")?.list { it.fieldMask() } ?: listOf(),
    )
}

internal fun Given.personAccess(): PersonAccess = fields("person", "rules", "masks").run {
    PersonAccess(
        person = need("person").text(),
        rules = may("rules")?.list { it.accessRule() } ?: listOf(),
        masks = may("masks")?.list { it.fieldMask() } ?: listOf(),
    )
}

internal fun Given.right(): Right = fields("verb", "action").run {
    Right(
        verb = need("verb").verb(),
        action = need("action").text(),
    )
}

internal fun Given.dutyPair(): DutyPair = fields("id", "first", "second").run {
    DutyPair(
        id = need("id").text(),
        first = need("first").right(),
        second = need("second").right(),
    )
}

internal fun Given.accessPolicy(): AccessPolicy = fields("roles", "people", "duties").run {
    AccessPolicy(
        roles = may("roles")?.list { it.accessRole() } ?: listOf(),
        people = may("people")?.list { it.personAccess() } ?: listOf(),
        duties = may("duties")?.list { it.dutyPair() } ?: listOf(),
    )
}

internal fun Given.accessAttestation(): AccessAttestation = fields("id", "reviewer", "at", "from", "until", "digest", "comment").run {
    AccessAttestation(
        id = need("id").text(),
        reviewer = need("reviewer").text(),
        at = need("at").instant(),
        from = need("from").instant(),
        until = need("until").instant(),
        digest = need("digest").text(),
        comment = option("comment")?.text(),
    )
}

internal fun Given.rightUse(): RightUse = fields("person", "verb", "action", "at").run {
    RightUse(
        person = need("person").text(),
        verb = need("verb").verb(),
        action = need("action").text(),
        at = need("at").instant(),
    )
}

internal fun Given.accessReviewRequest(): AccessReviewRequest = fields("actions", "usage", "unusedSince", "widePercent", "asOf").run {
    AccessReviewRequest(
        actions = may("actions")?.list { it.text() } ?: listOf(),
        usage = may("usage")?.list { it.rightUse() } ?: listOf(),
        unusedSince = need("unusedSince").instant(),
        widePercent = need("widePercent").long(),
        asOf = need("asOf").instant(),
    )
}

internal fun Given.head(): Head = fields("count", "root").run {
    Head(
        count = need("count").long(),
        root = need("root").text(),
    )
}

internal fun Given.inclusionProof(): InclusionProof = fields("sequence", "count", "path").run {
    InclusionProof(
        sequence = need("sequence").long(),
        count = need("count").long(),
        path = need("path").list { it.text() },
    )
}

internal fun Given.consistencyProof(): ConsistencyProof = fields("oldCount", "newCount", "path").run {
    ConsistencyProof(
        oldCount = need("oldCount").long(),
        newCount = need("newCount").long(),
        path = need("path").list { it.text() },
    )
}

internal fun Given.logSource(): LogSource = when (kind()) {
    "lines" -> fields("kind", "lines").run { LogSource.Lines(
        lines = need("lines").list { it.text() },
    ) }
    "leaves" -> fields("kind", "leaves").run { LogSource.Leaves(
        leaves = need("leaves").list { it.text() },
    ) }
    else -> unknown()
}

internal fun Given.logTrust(): LogTrust = fields("book", "heads", "leaves").run {
    LogTrust(
        book = option("book")?.text(),
        heads = may("heads")?.list { it.head() } ?: listOf(),
        leaves = may("leaves")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.taxPart(): TaxPart = fields("rate", "net", "tax").run {
    TaxPart(
        rate = need("rate").percent(),
        net = need("net").money(),
        tax = need("tax").money(),
    )
}

internal fun Given.taxedAmount(): TaxedAmount = fields("gross", "rate").run {
    TaxedAmount(
        gross = need("gross").money(),
        rate = need("rate").percent(),
    )
}

internal fun Given.taxRounded(): TaxRounded = when (text()) {
    "net" -> TaxRounded.NET
    "tax" -> TaxRounded.TAX
    else -> unknown()
}

internal fun Given.moneyKind(): MoneyKind = when (text()) {
    "receivedInAdvance" -> MoneyKind.RECEIVED_IN_ADVANCE
    "received" -> MoneyKind.RECEIVED
    "invoiced" -> MoneyKind.INVOICED
    "applied" -> MoneyKind.APPLIED
    "refunded" -> MoneyKind.REFUNDED
    "transferred" -> MoneyKind.TRANSFERRED
    "offset" -> MoneyKind.OFFSET
    "netted" -> MoneyKind.NETTED
    "fee" -> MoneyKind.FEE
    "discount" -> MoneyKind.DISCOUNT
    "rounding" -> MoneyKind.ROUNDING
    "exchangeGain" -> MoneyKind.EXCHANGE_GAIN
    "exchangeLoss" -> MoneyKind.EXCHANGE_LOSS
    "provision" -> MoneyKind.PROVISION
    "writeOff" -> MoneyKind.WRITE_OFF
    "recovery" -> MoneyKind.RECOVERY
    "reinstated" -> MoneyKind.REINSTATED
    "billReceived" -> MoneyKind.BILL_RECEIVED
    "lateCharge" -> MoneyKind.LATE_CHARGE
    "reclassified" -> MoneyKind.RECLASSIFIED
    "expired" -> MoneyKind.EXPIRED
    "forfeited" -> MoneyKind.FORFEITED
    "advanceGain" -> MoneyKind.ADVANCE_GAIN
    "advanceLoss" -> MoneyKind.ADVANCE_LOSS
    else -> unknown()
}

internal fun Given.moneyFact(): MoneyFact = fields("key", "kind", "on", "customer", "other", "nature", "amount", "home", "taxes", "fee", "dimensions", "summary").run {
    MoneyFact(
        key = need("key").text(),
        kind = need("kind").moneyKind(),
        on = need("on").date(),
        customer = option("customer")?.text(),
        other = option("other")?.text(),
        nature = option("nature")?.nature(),
        amount = need("amount").money(),
        home = need("home").money(),
        taxes = may("taxes")?.list { it.taxPart() } ?: listOf(),
        fee = option("fee")?.money(),
        dimensions = may("dimensions")?.list { it.field() } ?: listOf(),
        summary = need("summary").text(),
    )
}

internal fun Given.entrySide(): EntrySide = when (text()) {
    "debit" -> EntrySide.DEBIT
    "credit" -> EntrySide.CREDIT
    else -> unknown()
}

internal fun Given.amountPart(): AmountPart = when (text()) {
    "gross" -> AmountPart.GROSS
    "net" -> AmountPart.NET
    "tax" -> AmountPart.TAX
    "fee" -> AmountPart.FEE
    "afterFee" -> AmountPart.AFTER_FEE
    else -> unknown()
}

internal fun Given.party(): Party = when (text()) {
    "customer" -> Party.CUSTOMER
    "other" -> Party.OTHER
    else -> unknown()
}

internal fun Given.lineSign(): LineSign = when (text()) {
    "plain" -> LineSign.PLAIN
    "red" -> LineSign.RED
    else -> unknown()
}

internal fun Given.ruleLine(): RuleLine = fields("side", "account", "part", "party", "sign").run {
    RuleLine(
        side = need("side").entrySide(),
        account = need("account").text(),
        part = need("part").amountPart(),
        party = may("party")?.party() ?: Party.CUSTOMER,
        sign = may("sign")?.lineSign() ?: LineSign.PLAIN,
    )
}

internal fun Given.chartRule(): ChartRule = fields("kind", "natures", "lines").run {
    ChartRule(
        kind = need("kind").moneyKind(),
        natures = may("natures")?.list { it.nature() } ?: listOf(),
        lines = need("lines").list { it.ruleLine() },
    )
}

internal fun Given.chartAccount(): ChartAccount = fields("code", "name", "dimensions").run {
    ChartAccount(
        code = need("code").text(),
        name = need("name").text(),
        dimensions = may("dimensions")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.chart(): Chart = fields("home", "remainder", "accounts", "rules").run {
    Chart(
        home = need("home").text(),
        remainder = need("remainder").remainder(),
        accounts = need("accounts").list { it.chartAccount() },
        rules = need("rules").list { it.chartRule() },
    )
}

internal fun Given.chartPreset(): ChartPreset = when (text()) {
    "advances" -> ChartPreset.ADVANCES
    "contractLiability" -> ChartPreset.CONTRACT_LIABILITY
    "receivableCredit" -> ChartPreset.RECEIVABLE_CREDIT
    else -> unknown()
}

internal fun Given.chartSource(): ChartSource = when (kind()) {
    "preset" -> fields("kind", "preset", "home").run { ChartSource.Preset(
        preset = need("preset").chartPreset(),
        home = need("home").text(),
    ) }
    "own" -> fields("kind", "chart").run { ChartSource.Own(
        chart = need("chart").chart(),
    ) }
    else -> unknown()
}

internal fun Given.voucherLine(): VoucherLine = fields("side", "account", "name", "rate", "amount", "home", "dimensions", "summary").run {
    VoucherLine(
        side = need("side").entrySide(),
        account = need("account").text(),
        name = need("name").text(),
        rate = option("rate")?.percent(),
        amount = need("amount").money(),
        home = need("home").money(),
        dimensions = may("dimensions")?.list { it.field() } ?: listOf(),
        summary = need("summary").text(),
    )
}

internal fun Given.voucher(): Voucher = fields("id", "on", "reverses", "lines").run {
    Voucher(
        id = need("id").text(),
        on = need("on").date(),
        reverses = option("reverses")?.text(),
        lines = need("lines").list { it.voucherLine() },
    )
}

internal fun Given.reversalStyle(): ReversalStyle = when (text()) {
    "redLetter" -> ReversalStyle.RED_LETTER
    "oppositeSide" -> ReversalStyle.OPPOSITE_SIDE
    else -> unknown()
}

internal fun Given.nextPeriod(): NextPeriod = when (text()) {
    "kept" -> NextPeriod.KEPT
    "reversed" -> NextPeriod.REVERSED
    else -> unknown()
}

internal fun Given.foreignRules(): ForeignRules = fields("home", "revaluation", "nextPeriod").run {
    ForeignRules(
        home = need("home").text(),
        revaluation = need("revaluation").revaluationPolicy(),
        nextPeriod = may("nextPeriod")?.nextPeriod() ?: NextPeriod.KEPT,
    )
}

internal fun Given.bookValue(): BookValue = when (kind()) {
    "quoted" -> fields("kind", "quote").run { BookValue.Quoted(
        quote = need("quote").quote(),
    ) }
    "stated" -> fields("kind", "home").run { BookValue.Stated(
        home = need("home").money(),
    ) }
    else -> unknown()
}

internal fun Given.valuedRecord(): ValuedRecord = when (kind()) {
    "item" -> fields("kind", "item").run { ValuedRecord.Item(
        item = need("item").text(),
    ) }
    "lot" -> fields("kind", "lot").run { ValuedRecord.Lot(
        lot = need("lot").text(),
    ) }
    else -> unknown()
}

internal fun Given.valueChange(): ValueChange = fields("record", "balance", "original", "before", "after").run {
    ValueChange(
        record = need("record").valuedRecord(),
        balance = need("balance").balanceKind(),
        original = need("original").money(),
        before = need("before").money(),
        after = need("after").money(),
    )
}

internal fun Given.customer(): Customer = fields("id", "name", "owner", "department", "taxId", "fields").run {
    Customer(
        id = need("id").text(),
        name = option("name")?.text(),
        owner = option("owner")?.text(),
        department = option("department")?.text(),
        taxId = option("taxId")?.text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
    )
}

internal fun Given.evidence(): Evidence = fields("label", "digest", "media").run {
    Evidence(
        label = need("label").text(),
        digest = need("digest").text(),
        media = option("media")?.text(),
    )
}

internal fun Given.receipt(): Receipt = fields("receipt", "customer", "amount", "received", "nature", "account", "bankRef", "references", "fields", "scope", "priority", "expires", "evidence", "value").run {
    Receipt(
        receipt = option("receipt")?.text(),
        customer = option("customer")?.text(),
        amount = need("amount").money(),
        received = option("received")?.date(),
        nature = may("nature")?.nature() ?: Nature.ADVANCE,
        account = may("account")?.list { it.field() } ?: listOf(),
        bankRef = option("bankRef")?.text(),
        references = may("references")?.list { it.text() } ?: listOf(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        scope = may("scope")?.list { it.scope() } ?: listOf(),
        priority = option("priority")?.long(),
        expires = option("expires")?.date(),
        evidence = may("evidence")?.list { it.evidence() } ?: listOf(),
        value = option("value")?.bookValue(),
    )
}

internal fun Given.unpaidItems(): UnpaidItems = when (text()) {
    "canceled" -> UnpaidItems.CANCELED
    "kept" -> UnpaidItems.KEPT
    else -> unknown()
}

internal fun Given.chargeOrigin(): ChargeOrigin = fields("item", "number", "through").run {
    ChargeOrigin(
        item = need("item").text(),
        number = need("number").long(),
        through = need("through").date(),
    )
}

internal fun Given.itemOrigin(): ItemOrigin = fields("contract", "version", "number").run {
    ItemOrigin(
        contract = need("contract").text(),
        version = need("version").long(),
        number = need("number").long(),
    )
}

internal fun Given.itemPart(): ItemPart = fields("component", "amount").run {
    ItemPart(
        component = need("component").text(),
        amount = need("amount").money(),
    )
}

internal fun Given.itemDifference(): ItemDifference = fields("difference", "amount").run {
    ItemDifference(
        difference = need("difference").differenceKind(),
        amount = need("amount").money(),
    )
}

internal fun Given.contract(): Contract = fields("id", "customer", "signed", "schedule", "references", "fields").run {
    Contract(
        id = need("id").text(),
        customer = need("customer").text(),
        signed = option("signed")?.date(),
        schedule = need("schedule").scheduleRequest(),
        references = may("references")?.list { it.text() } ?: listOf(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
    )
}

internal fun Given.recordKey(): RecordKey = when (kind()) {
    "customer" -> fields("kind", "customer").run { RecordKey.Customer(
        customer = need("customer").text(),
    ) }
    "contract" -> fields("kind", "contract").run { RecordKey.Contract(
        contract = need("contract").text(),
    ) }
    "item" -> fields("kind", "item").run { RecordKey.Item(
        item = need("item").text(),
    ) }
    "receipt" -> fields("kind", "receipt").run { RecordKey.Receipt(
        receipt = need("receipt").text(),
    ) }
    else -> unknown()
}

internal fun Given.unknownCustomer(): UnknownCustomer = when (text()) {
    "onFirstUse" -> UnknownCustomer.ON_FIRST_USE
    "refused" -> UnknownCustomer.REFUSED
    else -> unknown()
}

internal fun Given.refusals(): Refusals = when (text()) {
    "remembered" -> Refusals.REMEMBERED
    "forgotten" -> Refusals.FORGOTTEN
    else -> unknown()
}

internal fun Given.contractGate(): ContractGate = when (text()) {
    "approval" -> ContractGate.APPROVAL
    "open" -> ContractGate.OPEN
    else -> unknown()
}

internal fun Given.dateWindow(): DateWindow = fields("back", "ahead", "utcOffset").run {
    DateWindow(
        back = option("back")?.long(),
        ahead = option("ahead")?.long(),
        utcOffset = option("utcOffset")?.long(),
    )
}

internal fun Given.bookRules(): BookRules = fields("accounts", "unknownCustomer", "refusals", "unidentified", "scheme", "contracts", "dates", "foreign").run {
    BookRules(
        accounts = may("accounts")?.accountPolicy() ?: AccountPolicy(),
        unknownCustomer = may("unknownCustomer")?.unknownCustomer() ?: UnknownCustomer.ON_FIRST_USE,
        refusals = may("refusals")?.refusals() ?: Refusals.REMEMBERED,
        unidentified = option("unidentified")?.text(),
        scheme = option("scheme")?.scheme(),
        contracts = may("contracts")?.contractGate() ?: ContractGate.APPROVAL,
        dates = option("dates")?.dateWindow(),
        foreign = option("foreign")?.foreignRules(),
    )
}

internal fun Given.command(): Command = when (kind()) {
    "registerCustomer" -> fields("kind", "customer").run { Command.RegisterCustomer(
        customer = need("customer").customer(),
    ) }
    "renameCustomer" -> fields("kind", "customer", "name").run { Command.RenameCustomer(
        customer = need("customer").text(),
        name = need("name").text(),
    ) }
    "mergeCustomer" -> fields("kind", "customer", "into").run { Command.MergeCustomer(
        customer = need("customer").text(),
        into = need("into").text(),
    ) }
    "reassignOwner" -> fields("kind", "customer", "ownedBy", "owner", "department").run { Command.ReassignOwner(
        customer = option("customer")?.text(),
        ownedBy = option("ownedBy")?.text(),
        owner = need("owner").text(),
        department = option("department")?.text(),
    ) }
    "registerContract" -> fields("kind", "contract").run { Command.RegisterContract(
        contract = need("contract").contract(),
    ) }
    "submitContract" -> fields("kind", "contract").run { Command.SubmitContract(
        contract = need("contract").text(),
    ) }
    "approveContract" -> fields("kind", "contract").run { Command.ApproveContract(
        contract = need("contract").text(),
    ) }
    "amendContract" -> fields("kind", "contract", "total", "partPaid", "rest", "calendar").run { Command.AmendContract(
        contract = need("contract").text(),
        total = need("total").money(),
        partPaid = need("partPaid").partPaid(),
        rest = need("rest").respread(),
        calendar = option("calendar")?.calendar(),
    ) }
    "reachMilestone" -> fields("kind", "contract", "event").run { Command.ReachMilestone(
        contract = need("contract").text(),
        event = need("event").eventDate(),
    ) }
    "terminateContract" -> fields("kind", "contract", "unpaid").run { Command.TerminateContract(
        contract = need("contract").text(),
        unpaid = need("unpaid").unpaidItems(),
    ) }
    "openReceivable" -> fields("kind", "receivable", "value").run { Command.OpenReceivable(
        receivable = need("receivable").receivable(),
        value = option("value")?.bookValue(),
    ) }
    "invoiceReceivable" -> fields("kind", "item", "invoice").run { Command.InvoiceReceivable(
        item = need("item").text(),
        invoice = need("invoice").text(),
    ) }
    "disputeReceivable" -> fields("kind", "item").run { Command.DisputeReceivable(
        item = need("item").text(),
    ) }
    "settleDispute" -> fields("kind", "item").run { Command.SettleDispute(
        item = need("item").text(),
    ) }
    "cancelReceivable" -> fields("kind", "item").run { Command.CancelReceivable(
        item = need("item").text(),
    ) }
    "writeOff" -> fields("kind", "item", "amount").run { Command.WriteOff(
        item = need("item").text(),
        amount = option("amount")?.money(),
    ) }
    "recover" -> fields("kind", "item", "amount").run { Command.Recover(
        item = need("item").text(),
        amount = need("amount").money(),
    ) }
    "creditNote" -> fields("kind", "note", "item", "amount").run { Command.CreditNote(
        note = need("note").text(),
        item = need("item").text(),
        amount = need("amount").money(),
    ) }
    "chargeLate" -> fields("kind", "items", "terms", "calendar").run { Command.ChargeLate(
        items = need("items").list { it.text() },
        terms = need("terms").lateTerms(),
        calendar = option("calendar")?.calendar(),
    ) }
    "recordReceipt" -> fields("kind", "receipt").run { Command.RecordReceipt(
        receipt = need("receipt").receipt(),
    ) }
    "claimReceipt" -> fields("kind", "receipt").run { Command.ClaimReceipt(
        receipt = need("receipt").receipt(),
    ) }
    "confirmReceipt" -> fields("kind", "receipt").run { Command.ConfirmReceipt(
        receipt = need("receipt").text(),
    ) }
    "rejectReceipt" -> fields("kind", "receipt").run { Command.RejectReceipt(
        receipt = need("receipt").text(),
    ) }
    "bounceReceipt" -> fields("kind", "receipt").run { Command.BounceReceipt(
        receipt = need("receipt").text(),
    ) }
    "identifyReceipt" -> fields("kind", "lot", "amount", "customer", "account", "nature").run { Command.IdentifyReceipt(
        lot = need("lot").text(),
        amount = option("amount")?.money(),
        customer = need("customer").text(),
        account = may("account")?.list { it.field() } ?: listOf(),
        nature = may("nature")?.nature() ?: Nature.ADVANCE,
    ) }
    "openAccount" -> fields("kind", "account").run { Command.OpenAccount(
        account = need("account").accountKey(),
    ) }
    "closeAccount" -> fields("kind", "account").run { Command.CloseAccount(
        account = need("account").accountKey(),
    ) }
    "reopenAccount" -> fields("kind", "account").run { Command.ReopenAccount(
        account = need("account").accountKey(),
    ) }
    "hold" -> fields("kind", "hold", "account", "amount", "purpose", "reference", "fields", "until", "lots").run { Command.Hold(
        hold = option("hold")?.text(),
        account = need("account").accountKey(),
        amount = need("amount").money(),
        purpose = may("purpose")?.holdPurpose() ?: HoldPurpose.ORDER,
        reference = option("reference")?.text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        until = option("until")?.date(),
        lots = may("lots")?.list { it.text() } ?: listOf(),
    ) }
    "capture" -> fields("kind", "hold", "item", "amount").run { Command.Capture(
        hold = need("hold").text(),
        item = need("item").text(),
        amount = option("amount")?.money(),
    ) }
    "release" -> fields("kind", "hold").run { Command.Release(
        hold = need("hold").text(),
    ) }
    "lapse" -> fields("kind", "hold").run { Command.Lapse(
        hold = need("hold").text(),
    ) }
    "transfer" -> fields("kind", "account", "to", "amount", "lots").run { Command.Transfer(
        account = need("account").accountKey(),
        to = need("to").accountKey(),
        amount = need("amount").money(),
        lots = may("lots")?.list { it.text() } ?: listOf(),
    ) }
    "reclassify" -> fields("kind", "account", "amount", "nature", "lots").run { Command.Reclassify(
        account = need("account").accountKey(),
        amount = need("amount").money(),
        nature = need("nature").nature(),
        lots = need("lots").list { it.text() },
    ) }
    "expire" -> fields("kind", "account").run { Command.Expire(
        account = need("account").accountKey(),
    ) }
    "forfeit" -> fields("kind", "account", "amount", "lots").run { Command.Forfeit(
        account = need("account").accountKey(),
        amount = need("amount").money(),
        lots = need("lots").list { it.text() },
    ) }
    "allocate" -> fields("kind", "customer", "scheme", "currency", "lots", "items").run { Command.Allocate(
        customer = need("customer").text(),
        scheme = option("scheme")?.scheme(),
        currency = option("currency")?.text(),
        lots = may("lots")?.list { it.text() } ?: listOf(),
        items = may("items")?.list { it.text() } ?: listOf(),
    ) }
    "pay" -> fields("kind", "item", "amount", "account", "lots").run { Command.Pay(
        item = need("item").text(),
        amount = option("amount")?.money(),
        account = option("account")?.accountKey(),
        lots = may("lots")?.list { it.text() } ?: listOf(),
    ) }
    "undoAllocation" -> fields("kind", "allocation", "amount").run { Command.UndoAllocation(
        allocation = need("allocation").text(),
        amount = option("amount")?.money(),
    ) }
    "requestRefund" -> fields("kind", "refund", "account", "amount", "cause", "lots").run { Command.RequestRefund(
        refund = option("refund")?.text(),
        account = need("account").accountKey(),
        amount = need("amount").money(),
        cause = may("cause")?.refundCause() ?: RefundCause.UNUSED,
        lots = may("lots")?.list { it.text() } ?: listOf(),
    ) }
    "payRefund" -> fields("kind", "refund", "amount", "reference").run { Command.PayRefund(
        refund = need("refund").text(),
        amount = option("amount")?.money(),
        reference = option("reference")?.text(),
    ) }
    "cancelRefund" -> fields("kind", "refund").run { Command.CancelRefund(
        refund = need("refund").text(),
    ) }
    "closePeriod" -> fields("kind", "through").run { Command.ClosePeriod(
        through = need("through").date(),
    ) }
    "openPeriod" -> fields("kind", "since").run { Command.OpenPeriod(
        since = need("since").date(),
    ) }
    "tag" -> fields("kind", "subject", "tag").run { Command.Tag(
        subject = need("subject").recordKey(),
        tag = need("tag").text(),
    ) }
    "untag" -> fields("kind", "subject", "tag").run { Command.Untag(
        subject = need("subject").recordKey(),
        tag = need("tag").text(),
    ) }
    "comment" -> fields("kind", "subject", "text").run { Command.Comment(
        subject = need("subject").recordKey(),
        text = need("text").text(),
    ) }
    "changeRules" -> fields("kind", "since", "rules").run { Command.ChangeRules(
        since = need("since").date(),
        rules = need("rules").bookRules(),
    ) }
    "changePeople" -> fields("kind", "people", "departments").run { Command.ChangePeople(
        people = may("people")?.list { it.person() } ?: listOf(),
        departments = may("departments")?.list { it.department() } ?: listOf(),
    ) }
    "changeAccess" -> fields("kind", "policy").run { Command.ChangeAccess(
        policy = option("policy")?.accessPolicy(),
    ) }
    "changeApprovalPolicy" -> fields("kind", "policy").run { Command.ChangeApprovalPolicy(
        policy = need("policy").approvalPolicy(),
    ) }
    "removeApprovalPolicy" -> fields("kind", "policy").run { Command.RemoveApprovalPolicy(
        policy = need("policy").text(),
    ) }
    "answerCase" -> fields("kind", "case", "step", "digest", "act", "comment").run { Command.AnswerCase(
        case = need("case").text(),
        step = need("step").text(),
        digest = need("digest").text(),
        act = need("act").caseAct(),
        comment = option("comment")?.text(),
    ) }
    "carryOut" -> fields("kind", "case").run { Command.CarryOut(
        case = need("case").text(),
    ) }
    "undoMovement" -> fields("kind", "movement", "amount").run { Command.UndoMovement(
        movement = need("movement").text(),
        amount = option("amount")?.money(),
    ) }
    "returnRefund" -> fields("kind", "refund", "amount").run { Command.ReturnRefund(
        refund = need("refund").text(),
        amount = option("amount")?.money(),
    ) }
    "creditAccount" -> fields("kind", "note", "account", "amount", "nature").run { Command.CreditAccount(
        note = need("note").text(),
        account = need("account").accountKey(),
        amount = need("amount").money(),
        nature = may("nature")?.nature() ?: Nature.ADVANCE,
    ) }
    "setRate" -> fields("kind", "quote").run { Command.SetRate(
        quote = need("quote").quote(),
    ) }
    "revalue" -> fields("kind", "revaluation", "quotes").run { Command.Revalue(
        revaluation = option("revaluation")?.text(),
        quotes = may("quotes")?.list { it.quote() } ?: listOf(),
    ) }
    "undoRevaluation" -> fields("kind", "revaluation").run { Command.UndoRevaluation(
        revaluation = need("revaluation").text(),
    ) }
    "startReconciliation" -> fields("kind", "account", "span").run { Command.StartReconciliation(
        account = need("account").text(),
        span = need("span").periodSpan(),
    ) }
    "signReconciliation" -> fields("kind", "content").run { Command.SignReconciliation(
        content = need("content").periodContent(),
    ) }
    "reopenReconciliation" -> fields("kind", "account", "span", "note").run { Command.ReopenReconciliation(
        account = need("account").text(),
        span = need("span").periodSpan(),
        note = need("note").text(),
    ) }
    "raiseExceptions" -> fields("kind", "account", "findings", "rules").run { Command.RaiseExceptions(
        account = need("account").text(),
        findings = may("findings")?.list { it.exceptionFinding() } ?: listOf(),
        rules = may("rules")?.list { it.exceptionRule() } ?: listOf(),
    ) }
    "changeException" -> fields("kind", "account", "exception", "change").run { Command.ChangeException(
        account = need("account").text(),
        exception = need("exception").text(),
        change = need("change").exceptionChange(),
    ) }
    else -> unknown()
}

internal fun Given.bookEvent(): BookEvent = when (kind()) {
    "customerRegistered" -> fields("kind", "customer").run { BookEvent.CustomerRegistered(
        customer = need("customer").customer(),
    ) }
    "customerRenamed" -> fields("kind", "customer", "before", "after").run { BookEvent.CustomerRenamed(
        customer = need("customer").text(),
        before = option("before")?.text(),
        after = need("after").text(),
    ) }
    "customerMerged" -> fields("kind", "customer", "into").run { BookEvent.CustomerMerged(
        customer = need("customer").text(),
        into = need("into").text(),
    ) }
    "ownerReassigned" -> fields("kind", "customer", "before", "after", "department").run { BookEvent.OwnerReassigned(
        customer = need("customer").text(),
        before = option("before")?.text(),
        after = need("after").text(),
        department = option("department")?.text(),
    ) }
    "contractRegistered" -> fields("kind", "contract", "schedule").run { BookEvent.ContractRegistered(
        contract = need("contract").contract(),
        schedule = need("schedule").schedule(),
    ) }
    "contractSubmitted" -> fields("kind", "contract").run { BookEvent.ContractSubmitted(
        contract = need("contract").text(),
    ) }
    "contractApproved" -> fields("kind", "contract").run { BookEvent.ContractApproved(
        contract = need("contract").text(),
    ) }
    "contractAmended" -> fields("kind", "contract", "version", "before", "schedule", "basis", "numbers").run { BookEvent.ContractAmended(
        contract = need("contract").text(),
        version = need("version").long(),
        before = need("before").money(),
        schedule = need("schedule").schedule(),
        basis = option("basis")?.scheduleRequest(),
        numbers = may("numbers")?.list { it.long() } ?: listOf(),
    ) }
    "milestoneReached" -> fields("kind", "contract", "event", "schedule").run { BookEvent.MilestoneReached(
        contract = need("contract").text(),
        event = need("event").eventDate(),
        schedule = need("schedule").schedule(),
    ) }
    "contractTerminated" -> fields("kind", "contract").run { BookEvent.ContractTerminated(
        contract = need("contract").text(),
    ) }
    "receivableOpened" -> fields("kind", "receivable", "origin", "charge", "home").run { BookEvent.ReceivableOpened(
        receivable = need("receivable").receivable(),
        origin = option("origin")?.itemOrigin(),
        charge = option("charge")?.chargeOrigin(),
        home = option("home")?.money(),
    ) }
    "receivableChanged" -> fields("kind", "item", "before", "amount", "dueBefore", "due", "home").run { BookEvent.ReceivableChanged(
        item = need("item").text(),
        before = need("before").money(),
        amount = need("amount").money(),
        dueBefore = need("dueBefore").date(),
        due = need("due").date(),
        home = option("home")?.money(),
    ) }
    "receivableMoved" -> fields("kind", "item", "before", "customer").run { BookEvent.ReceivableMoved(
        item = need("item").text(),
        before = need("before").text(),
        customer = need("customer").text(),
    ) }
    "receivableInvoiced" -> fields("kind", "item", "invoice").run { BookEvent.ReceivableInvoiced(
        item = need("item").text(),
        invoice = need("invoice").text(),
    ) }
    "receivableDisputed" -> fields("kind", "item").run { BookEvent.ReceivableDisputed(
        item = need("item").text(),
    ) }
    "disputeSettled" -> fields("kind", "item").run { BookEvent.DisputeSettled(
        item = need("item").text(),
    ) }
    "receivableCanceled" -> fields("kind", "item", "amount").run { BookEvent.ReceivableCanceled(
        item = need("item").text(),
        amount = need("amount").money(),
    ) }
    "writtenOff" -> fields("kind", "item", "amount", "parts").run { BookEvent.WrittenOff(
        item = need("item").text(),
        amount = need("amount").money(),
        parts = may("parts")?.list { it.itemPart() } ?: listOf(),
    ) }
    "recovered" -> fields("kind", "item", "amount", "parts").run { BookEvent.Recovered(
        item = need("item").text(),
        amount = need("amount").money(),
        parts = may("parts")?.list { it.itemPart() } ?: listOf(),
    ) }
    "credited" -> fields("kind", "note", "item", "amount", "parts").run { BookEvent.Credited(
        note = need("note").text(),
        item = need("item").text(),
        amount = need("amount").money(),
        parts = may("parts")?.list { it.itemPart() } ?: listOf(),
    ) }
    "receiptClaimed" -> fields("kind", "receipt").run { BookEvent.ReceiptClaimed(
        receipt = need("receipt").receipt(),
    ) }
    "receiptConfirmed" -> fields("kind", "receipt", "bankRef", "evidence", "movement", "home").run { BookEvent.ReceiptConfirmed(
        receipt = need("receipt").text(),
        bankRef = option("bankRef")?.text(),
        evidence = may("evidence")?.list { it.evidence() } ?: listOf(),
        movement = need("movement").movement(),
        home = option("home")?.money(),
    ) }
    "receiptRejected" -> fields("kind", "receipt").run { BookEvent.ReceiptRejected(
        receipt = need("receipt").text(),
    ) }
    "receiptBounced" -> fields("kind", "receipt", "movement").run { BookEvent.ReceiptBounced(
        receipt = need("receipt").text(),
        movement = need("movement").movement(),
    ) }
    "moved" -> fields("kind", "movement").run { BookEvent.Moved(
        movement = need("movement").movement(),
    ) }
    "allocated" -> fields("kind", "item", "amount", "differences", "parts", "movement", "exchange").run { BookEvent.Allocated(
        item = need("item").text(),
        amount = need("amount").money(),
        differences = may("differences")?.list { it.itemDifference() } ?: listOf(),
        parts = may("parts")?.list { it.itemPart() } ?: listOf(),
        movement = need("movement").movement(),
        exchange = option("exchange")?.money(),
    ) }
    "unallocated" -> fields("kind", "allocation", "item", "amount", "differences", "parts", "movement", "exchange").run { BookEvent.Unallocated(
        allocation = need("allocation").text(),
        item = need("item").text(),
        amount = need("amount").money(),
        differences = option("differences")?.money(),
        parts = may("parts")?.list { it.itemPart() } ?: listOf(),
        movement = need("movement").movement(),
        exchange = option("exchange")?.money(),
    ) }
    "refundRequested" -> fields("kind", "refund", "cause", "movement").run { BookEvent.RefundRequested(
        refund = need("refund").text(),
        cause = need("cause").refundCause(),
        movement = need("movement").movement(),
    ) }
    "refundPaid" -> fields("kind", "refund", "movement").run { BookEvent.RefundPaid(
        refund = need("refund").text(),
        movement = need("movement").movement(),
    ) }
    "refundCanceled" -> fields("kind", "refund", "movement").run { BookEvent.RefundCanceled(
        refund = need("refund").text(),
        movement = need("movement").movement(),
    ) }
    "periodClosed" -> fields("kind", "through").run { BookEvent.PeriodClosed(
        through = need("through").date(),
    ) }
    "periodOpened" -> fields("kind", "since").run { BookEvent.PeriodOpened(
        since = need("since").date(),
    ) }
    "tagged" -> fields("kind", "subject", "tag").run { BookEvent.Tagged(
        subject = need("subject").recordKey(),
        tag = need("tag").text(),
    ) }
    "untagged" -> fields("kind", "subject", "tag").run { BookEvent.Untagged(
        subject = need("subject").recordKey(),
        tag = need("tag").text(),
    ) }
    "commented" -> fields("kind", "subject", "text").run { BookEvent.Commented(
        subject = need("subject").recordKey(),
        text = need("text").text(),
    ) }
    "rulesChanged" -> fields("kind", "since", "rules").run { BookEvent.RulesChanged(
        since = need("since").date(),
        rules = need("rules").bookRules(),
    ) }
    "peopleChanged" -> fields("kind", "people", "departments").run { BookEvent.PeopleChanged(
        people = may("people")?.list { it.person() } ?: listOf(),
        departments = may("departments")?.list { it.department() } ?: listOf(),
    ) }
    "accessChanged" -> fields("kind", "policy").run { BookEvent.AccessChanged(
        policy = option("policy")?.accessPolicy(),
    ) }
    "approvalPolicyChanged" -> fields("kind", "policy").run { BookEvent.ApprovalPolicyChanged(
        policy = need("policy").approvalPolicy(),
    ) }
    "approvalPolicyRemoved" -> fields("kind", "policy").run { BookEvent.ApprovalPolicyRemoved(
        policy = need("policy").text(),
    ) }
    "caseOpened" -> fields("kind", "case", "commands").run { BookEvent.CaseOpened(
        case = need("case").approvalCase(),
        commands = need("commands").list { it.command() },
    ) }
    "caseAnswered" -> fields("kind", "case", "entry").run { BookEvent.CaseAnswered(
        case = need("case").text(),
        entry = need("entry").caseEntry(),
    ) }
    "caseCarriedOut" -> fields("kind", "case").run { BookEvent.CaseCarriedOut(
        case = need("case").text(),
    ) }
    "caseHeldUp" -> fields("kind", "case", "code", "refusal").run { BookEvent.CaseHeldUp(
        case = need("case").text(),
        code = need("code").text(),
        refusal = need("refusal").text(),
    ) }
    "refused" -> fields("kind", "code", "refusal").run { BookEvent.Refused(
        code = need("code").text(),
        refusal = need("refusal").text(),
    ) }
    "refundReturned" -> fields("kind", "refund", "movement").run { BookEvent.RefundReturned(
        refund = need("refund").text(),
        movement = need("movement").movement(),
    ) }
    "creditedOnAccount" -> fields("kind", "note", "movement", "home").run { BookEvent.CreditedOnAccount(
        note = need("note").text(),
        movement = need("movement").movement(),
        home = option("home")?.money(),
    ) }
    "rateSet" -> fields("kind", "quote").run { BookEvent.RateSet(
        quote = need("quote").quote(),
    ) }
    "revalued" -> fields("kind", "revaluation", "customer", "quotes", "rows", "gain").run { BookEvent.Revalued(
        revaluation = need("revaluation").text(),
        customer = need("customer").text(),
        quotes = need("quotes").list { it.quote() },
        rows = need("rows").list { it.valueChange() },
        gain = need("gain").money(),
    ) }
    "revaluationUndone" -> fields("kind", "revaluation", "customer", "rows", "gain").run { BookEvent.RevaluationUndone(
        revaluation = need("revaluation").text(),
        customer = need("customer").text(),
        rows = need("rows").list { it.valueChange() },
        gain = need("gain").money(),
    ) }
    "reconciliationStarted" -> fields("kind", "account", "span").run { BookEvent.ReconciliationStarted(
        account = need("account").text(),
        span = need("span").periodSpan(),
    ) }
    "reconciliationSigned" -> fields("kind", "account", "span", "digest").run { BookEvent.ReconciliationSigned(
        account = need("account").text(),
        span = need("span").periodSpan(),
        digest = need("digest").text(),
    ) }
    "reconciliationReopened" -> fields("kind", "account", "span", "note").run { BookEvent.ReconciliationReopened(
        account = need("account").text(),
        span = need("span").periodSpan(),
        note = need("note").text(),
    ) }
    "exceptionsRaised" -> fields("kind", "account", "changed").run { BookEvent.ExceptionsRaised(
        account = need("account").text(),
        changed = may("changed")?.list { it.exceptionRecord() } ?: listOf(),
    ) }
    "exceptionChanged" -> fields("kind", "account", "exception", "change").run { BookEvent.ExceptionChanged(
        account = need("account").text(),
        exception = need("exception").text(),
        change = need("change").exceptionChange(),
    ) }
    else -> unknown()
}

internal fun Given.bookStream(): BookStream = when (kind()) {
    "book" -> fields("kind").run { BookStream.Book }
    "customer" -> fields("kind", "customer").run { BookStream.Customer(
        customer = need("customer").text(),
    ) }
    "contract" -> fields("kind", "contract").run { BookStream.Contract(
        contract = need("contract").text(),
    ) }
    "account" -> fields("kind", "account").run { BookStream.Account(
        account = need("account").accountKey(),
    ) }
    else -> unknown()
}

internal fun Given.expected(): Expected = fields("stream", "version").run {
    Expected(
        stream = need("stream").bookStream(),
        version = need("version").long(),
    )
}

internal fun Given.order(): Order = fields("id", "by", "at", "on", "expect", "commands").run {
    Order(
        id = need("id").text(),
        by = need("by").text(),
        at = need("at").instant(),
        on = need("on").date(),
        expect = may("expect")?.list { it.expected() } ?: listOf(),
        commands = need("commands").list { it.command() },
    )
}

internal fun Given.recorded(): Recorded = fields("format", "book", "sequence", "order", "index", "of", "fingerprint", "by", "at", "on", "stream", "version", "event").run {
    Recorded(
        format = need("format").long(),
        book = need("book").text(),
        sequence = need("sequence").long(),
        order = need("order").text(),
        index = need("index").long(),
        of = need("of").long(),
        fingerprint = option("fingerprint")?.text(),
        by = need("by").text(),
        at = need("at").instant(),
        on = need("on").date(),
        stream = need("stream").bookStream(),
        version = need("version").long(),
        event = need("event").bookEvent(),
    )
}

internal fun Given.origin(): Origin = fields("book", "through").run {
    Origin(
        book = need("book").text(),
        through = need("through").long(),
    )
}

internal fun Given.orderRefusal(): OrderRefusal = fields("code", "path", "en", "zh").run {
    OrderRefusal(
        code = need("code").text(),
        path = need("path").text(),
        en = need("en").text(),
        zh = need("zh").text(),
    )
}

internal fun Given.decision(): Decision = fields("order", "events", "earlier", "waits", "refusal").run {
    Decision(
        order = need("order").text(),
        events = need("events").list { it.recorded() },
        earlier = may("earlier")?.list { it.recorded() } ?: listOf(),
        waits = may("waits")?.yes() ?: false,
        refusal = option("refusal")?.orderRefusal(),
    )
}

internal fun Given.until(): Until = when (kind()) {
    "sequence" -> fields("kind", "sequence").run { Until.Sequence(
        sequence = need("sequence").long(),
    ) }
    "recorded" -> fields("kind", "at").run { Until.Recorded(
        at = need("at").instant(),
    ) }
    else -> unknown()
}

internal fun Given.bookSnapshot(): BookSnapshot = fields("format", "book", "origins", "sequence", "digest", "events").run {
    BookSnapshot(
        format = need("format").long(),
        book = need("book").text(),
        origins = may("origins")?.list { it.origin() } ?: listOf(),
        sequence = need("sequence").long(),
        digest = need("digest").text(),
        events = need("events").list { it.recorded() },
    )
}

internal fun Given.viewer(): Viewer = fields("person", "at").run {
    Viewer(
        person = need("person").text(),
        at = need("at").instant(),
    )
}

internal fun Given.bookMatch(): BookMatch = fields("lines", "plan", "known").run {
    BookMatch(
        lines = need("lines").list { it.matchLine() },
        plan = need("plan").matchPlan(),
        known = may("known")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.unmatchedMoney(): UnmatchedMoney = when (text()) {
    "left" -> UnmatchedMoney.LEFT
    "recorded" -> UnmatchedMoney.RECORDED
    else -> unknown()
}

internal fun Given.asOf(): AsOf = fields("on", "recorded", "viewer").run {
    AsOf(
        on = option("on")?.date(),
        recorded = option("recorded")?.instant(),
        viewer = option("viewer")?.viewer(),
    )
}

internal fun Given.postingTax(): PostingTax = fields("since", "kinds", "fields", "rate", "rounded", "rounding").run {
    PostingTax(
        since = option("since")?.date(),
        kinds = may("kinds")?.list { it.moneyKind() } ?: listOf(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
        rate = need("rate").percent(),
        rounded = need("rounded").taxRounded(),
        rounding = need("rounding").rounding(),
    )
}

internal fun Given.postingQuote(): PostingQuote = fields("since", "quote").run {
    PostingQuote(
        since = option("since")?.date(),
        quote = need("quote").quote(),
    )
}

internal fun Given.postingRules(): PostingRules = fields("chart", "style", "taxes", "quotes", "otherwise").run {
    PostingRules(
        chart = need("chart").chartSource(),
        style = need("style").reversalStyle(),
        taxes = may("taxes")?.list { it.postingTax() } ?: listOf(),
        quotes = may("quotes")?.list { it.postingQuote() } ?: listOf(),
        otherwise = may("otherwise")?.list { it.field() } ?: listOf(),
    )
}

internal fun Given.postingWindow(): PostingWindow = fields("after", "through", "first", "last").run {
    PostingWindow(
        after = may("after")?.long() ?: 0L,
        through = option("through")?.long(),
        first = option("first")?.date(),
        last = option("last")?.date(),
    )
}

internal fun Given.bankReferenceKind(): BankReferenceKind = when (text()) {
    "creditor" -> BankReferenceKind.CREDITOR
    "endToEnd" -> BankReferenceKind.END_TO_END
    "bank" -> BankReferenceKind.BANK
    "transaction" -> BankReferenceKind.TRANSACTION
    "mandate" -> BankReferenceKind.MANDATE
    "creditorId" -> BankReferenceKind.CREDITOR_ID
    "instruction" -> BankReferenceKind.INSTRUCTION
    "document" -> BankReferenceKind.DOCUMENT
    "order" -> BankReferenceKind.ORDER
    "voucher" -> BankReferenceKind.VOUCHER
    "other" -> BankReferenceKind.OTHER
    else -> unknown()
}

internal fun Given.bankReference(): BankReference = fields("kind", "text").run {
    BankReference(
        kind = need("kind").bankReferenceKind(),
        text = need("text").text(),
    )
}

internal fun Given.bankParty(): BankParty = fields("name", "account", "bank", "address").run {
    BankParty(
        name = option("name")?.text(),
        account = option("account")?.text(),
        bank = option("bank")?.text(),
        address = option("address")?.text(),
    )
}

internal fun Given.lineDetail(): LineDetail = fields("amount", "party", "ultimate", "references", "texts", "instructed", "charges").run {
    LineDetail(
        amount = need("amount").money(),
        party = may("party")?.bankParty() ?: BankParty(),
        ultimate = may("ultimate")?.bankParty() ?: BankParty(),
        references = may("references")?.list { it.bankReference() } ?: listOf(),
        texts = may("texts")?.list { it.text() } ?: listOf(),
        instructed = option("instructed")?.money(),
        charges = option("charges")?.money(),
    )
}

internal fun Given.bankLine(): BankLine = fields("id", "occurrence", "row", "booked", "valueDate", "time", "amount", "balance", "party", "ultimate", "references", "texts", "code", "reversal", "instructed", "charges", "payments", "details").run {
    BankLine(
        id = need("id").text(),
        occurrence = may("occurrence")?.long() ?: 1L,
        row = need("row").long(),
        booked = need("booked").date(),
        valueDate = option("valueDate")?.date(),
        time = option("time")?.text(),
        amount = need("amount").money(),
        balance = option("balance")?.money(),
        party = may("party")?.bankParty() ?: BankParty(),
        ultimate = may("ultimate")?.bankParty() ?: BankParty(),
        references = may("references")?.list { it.bankReference() } ?: listOf(),
        texts = may("texts")?.list { it.text() } ?: listOf(),
        code = option("code")?.text(),
        reversal = may("reversal")?.yes() ?: false,
        instructed = option("instructed")?.money(),
        charges = option("charges")?.money(),
        payments = option("payments")?.long(),
        details = may("details")?.list { it.lineDetail() } ?: listOf(),
    )
}

internal fun Given.statementFormat(): StatementFormat = when (text()) {
    "camt053" -> StatementFormat.CAMT053
    "camt054" -> StatementFormat.CAMT054
    "mt940" -> StatementFormat.MT940
    "ofx" -> StatementFormat.OFX
    "table" -> StatementFormat.TABLE
    else -> unknown()
}

internal fun Given.proofBreak(): ProofBreak = fields("code", "path", "en", "zh").run {
    ProofBreak(
        code = need("code").text(),
        path = need("path").text(),
        en = need("en").text(),
        zh = need("zh").text(),
    )
}

internal fun Given.statementProof(): StatementProof = when (kind()) {
    "runningBalance" -> fields("kind", "checked").run { StatementProof.RunningBalance(
        checked = need("checked").long(),
    ) }
    "openingClosing" -> fields("kind").run { StatementProof.OpeningClosing }
    "totals" -> fields("kind").run { StatementProof.Totals }
    "nothing" -> fields("kind").run { StatementProof.Nothing }
    "broken" -> fields("kind", "breaks").run { StatementProof.Broken(
        breaks = need("breaks").list { it.proofBreak() },
    ) }
    else -> unknown()
}

internal fun Given.statement(): Statement = fields("format", "layout", "number", "account", "holder", "currency", "from", "to", "opening", "closing", "info", "lines", "proof").run {
    Statement(
        format = need("format").statementFormat(),
        layout = need("layout").text(),
        number = option("number")?.text(),
        account = need("account").text(),
        holder = option("holder")?.text(),
        currency = need("currency").text(),
        from = option("from")?.date(),
        to = option("to")?.date(),
        opening = option("opening")?.money(),
        closing = option("closing")?.money(),
        info = may("info")?.list { it.text() } ?: listOf(),
        lines = need("lines").list { it.bankLine() },
        proof = need("proof").statementProof(),
    )
}

internal fun Given.proofDemand(): ProofDemand = when (text()) {
    "required" -> ProofDemand.REQUIRED
    "whereStated" -> ProofDemand.WHERE_STATED
    "reported" -> ProofDemand.REPORTED
    else -> unknown()
}

internal fun Given.readRules(): ReadRules = fields("format", "encoding", "account", "currency", "opening", "proof", "table").run {
    ReadRules(
        format = option("format")?.statementFormat(),
        encoding = option("encoding")?.text(),
        account = option("account")?.text(),
        currency = option("currency")?.text(),
        opening = option("opening")?.money(),
        proof = may("proof")?.proofDemand() ?: ProofDemand.REQUIRED,
        table = option("table")?.tableLayout(),
    )
}

internal fun Given.knownLine(): KnownLine = fields("id", "account", "booked", "amount", "bank", "after").run {
    KnownLine(
        id = need("id").text(),
        account = need("account").text(),
        booked = need("booked").date(),
        amount = need("amount").money(),
        bank = option("bank")?.text(),
        after = option("after")?.money(),
    )
}

internal fun Given.dayCut(): DayCut = when (text()) {
    "whole" -> DayCut.WHOLE
    "inside" -> DayCut.INSIDE
    else -> unknown()
}

internal fun Given.repairReason(): RepairReason = when (kind()) {
    "rowMissing" -> fields("kind", "en", "zh", "amount").run { RepairReason.RowMissing(
        amount = need("amount").money(),
    ) }
    "rowTwice" -> fields("kind", "en", "zh", "amount", "times").run { RepairReason.RowTwice(
        amount = need("amount").money(),
        times = need("times").long(),
    ) }
    "rowTooMany" -> fields("kind", "en", "zh", "amount").run { RepairReason.RowTooMany(
        amount = need("amount").money(),
    ) }
    "digitsTransposed" -> fields("kind", "en", "zh", "written", "meant", "digit").run { RepairReason.DigitsTransposed(
        written = need("written").money(),
        meant = need("meant").money(),
        digit = need("digit").long(),
    ) }
    "pointSlipped" -> fields("kind", "en", "zh", "written", "meant", "places").run { RepairReason.PointSlipped(
        written = need("written").money(),
        meant = need("meant").money(),
        places = need("places").long(),
    ) }
    "sideSwapped" -> fields("kind", "en", "zh", "written", "meant").run { RepairReason.SideSwapped(
        written = need("written").money(),
        meant = need("meant").money(),
    ) }
    "oneRow" -> fields("kind", "en", "zh", "amount").run { RepairReason.OneRow(
        amount = need("amount").money(),
    ) }
    "twiceAnAmount" -> fields("kind", "en", "zh", "half").run { RepairReason.TwiceAnAmount(
        half = need("half").money(),
    ) }
    "divisibleByNine" -> fields("kind", "en", "zh", "ninth").run { RepairReason.DivisibleByNine(
        ninth = need("ninth").money(),
    ) }
    else -> unknown()
}

internal fun Given.repairKind(): RepairKind = when (text()) {
    "missing" -> RepairKind.MISSING
    "duplicate" -> RepairKind.DUPLICATE
    "transposed" -> RepairKind.TRANSPOSED
    "point" -> RepairKind.POINT
    "side" -> RepairKind.SIDE
    "surplus" -> RepairKind.SURPLUS
    else -> unknown()
}

internal fun Given.extractRow(): ExtractRow = fields("id", "key", "reference", "amount", "date", "account", "fields").run {
    ExtractRow(
        id = option("id")?.text(),
        key = option("key")?.text(),
        reference = option("reference")?.text(),
        amount = need("amount").money(),
        date = need("date").date(),
        account = option("account")?.text(),
        fields = may("fields")?.list { it.field() } ?: listOf(),
    )
}

internal fun Given.extractAnchor(): ExtractAnchor = when (text()) {
    "id" -> ExtractAnchor.ID
    "key" -> ExtractAnchor.KEY
    "reference" -> ExtractAnchor.REFERENCE
    else -> unknown()
}

internal fun Given.extractRules(): ExtractRules = fields("anchors", "fields", "border", "rounding", "taxRates").run {
    ExtractRules(
        anchors = may("anchors")?.list { it.extractAnchor() } ?: listOf(),
        fields = may("fields")?.list { it.text() } ?: listOf(),
        border = option("border")?.date(),
        rounding = may("rounding")?.long() ?: 1L,
        taxRates = may("taxRates")?.list { it.percent() } ?: listOf(),
    )
}

internal fun Given.statedBalance(): StatedBalance = fields("account", "left", "right").run {
    StatedBalance(
        account = option("account")?.text(),
        left = need("left").money(),
        right = need("right").money(),
    )
}

internal fun Given.tableReason(): TableReason = when (kind()) {
    "balanced" -> fields("kind", "en", "zh", "adjusted").run { TableReason.Balanced(
        adjusted = need("adjusted").money(),
    ) }
    "differs" -> fields("kind", "en", "zh", "book", "bank", "difference").run { TableReason.Differs(
        book = need("book").money(),
        bank = need("bank").money(),
        difference = need("difference").money(),
    ) }
    "matchesUneven" -> fields("kind", "en", "zh", "matches", "difference").run { TableReason.MatchesUneven(
        matches = need("matches").long(),
        difference = need("difference").money(),
    ) }
    "unexplained" -> fields("kind", "en", "zh", "difference").run { TableReason.Unexplained(
        difference = need("difference").money(),
    ) }
    else -> unknown()
}

internal fun Given.cashBookLine(): CashBookLine = fields("id", "date", "amount").run {
    CashBookLine(
        id = need("id").text(),
        date = need("date").date(),
        amount = need("amount").money(),
    )
}

internal fun Given.tableMatch(): TableMatch = fields("book", "bank").run {
    TableMatch(
        book = may("book")?.list { it.text() } ?: listOf(),
        bank = may("bank")?.list { it.text() } ?: listOf(),
    )
}

internal fun Given.tableSide(): TableSide = when (text()) {
    "book" -> TableSide.BOOK
    "bank" -> TableSide.BANK
    else -> unknown()
}

internal fun Given.outstandingItem(): OutstandingItem = fields("side", "id", "date", "amount", "tables").run {
    OutstandingItem(
        side = need("side").tableSide(),
        id = need("id").text(),
        date = need("date").date(),
        amount = need("amount").money(),
        tables = may("tables")?.long() ?: 1L,
    )
}

internal fun Given.tableItem(): TableItem = fields("id", "date", "amount", "days", "tables").run {
    TableItem(
        id = need("id").text(),
        date = need("date").date(),
        amount = need("amount").money(),
        days = need("days").long(),
        tables = need("tables").long(),
    )
}

internal fun Given.clearedItem(): ClearedItem = fields("item", "on", "days", "by").run {
    ClearedItem(
        item = need("item").outstandingItem(),
        on = need("on").date(),
        days = need("days").long(),
        by = need("by").list { it.text() },
    )
}

internal fun Given.unevenMatch(): UnevenMatch = fields("position", "book", "bank", "difference").run {
    UnevenMatch(
        position = need("position").long(),
        book = need("book").money(),
        bank = need("bank").money(),
        difference = need("difference").money(),
    )
}

internal fun Given.tableSuspect(): TableSuspect = when (kind()) {
    "bookBalance" -> fields("kind").run { TableSuspect.BookBalance }
    "bankBalance" -> fields("kind").run { TableSuspect.BankBalance }
    "bookItem" -> fields("kind", "id").run { TableSuspect.BookItem(
        id = need("id").text(),
    ) }
    "bankItem" -> fields("kind", "id").run { TableSuspect.BankItem(
        id = need("id").text(),
    ) }
    else -> unknown()
}

internal fun Given.tableSuspicion(): TableSuspicion = fields("of", "reason").run {
    TableSuspicion(
        of = need("of").tableSuspect(),
        reason = need("reason").repairReason(),
    )
}

internal fun Given.balanceTable(): BalanceTable = fields("asOf", "bookBalance", "bankReceived", "bankPaid", "adjustedBook", "bankBalance", "bookReceived", "bookPaid", "adjustedBank", "difference", "uneven", "unexplained", "suspicions", "cleared", "carry", "reasons").run {
    BalanceTable(
        asOf = need("asOf").date(),
        bookBalance = need("bookBalance").money(),
        bankReceived = may("bankReceived")?.list { it.tableItem() } ?: listOf(),
        bankPaid = may("bankPaid")?.list { it.tableItem() } ?: listOf(),
        adjustedBook = need("adjustedBook").money(),
        bankBalance = need("bankBalance").money(),
        bookReceived = may("bookReceived")?.list { it.tableItem() } ?: listOf(),
        bookPaid = may("bookPaid")?.list { it.tableItem() } ?: listOf(),
        adjustedBank = need("adjustedBank").money(),
        difference = need("difference").money(),
        uneven = may("uneven")?.list { it.unevenMatch() } ?: listOf(),
        unexplained = need("unexplained").money(),
        suspicions = may("suspicions")?.list { it.tableSuspicion() } ?: listOf(),
        cleared = may("cleared")?.list { it.clearedItem() } ?: listOf(),
        carry = may("carry")?.list { it.outstandingItem() } ?: listOf(),
        reasons = need("reasons").list { it.tableReason() },
    )
}

internal fun Given.exceptionClass(): ExceptionClass = when (text()) {
    "bankOnly" -> ExceptionClass.BANK_ONLY
    "bookOnly" -> ExceptionClass.BOOK_ONLY
    "amountDiff" -> ExceptionClass.AMOUNT_DIFF
    "dateDiff" -> ExceptionClass.DATE_DIFF
    "duplicate" -> ExceptionClass.DUPLICATE
    "reversed" -> ExceptionClass.REVERSED
    "ambiguous" -> ExceptionClass.AMBIGUOUS
    "currencyDiff" -> ExceptionClass.CURRENCY_DIFF
    else -> unknown()
}

internal fun Given.exceptionFinding(): ExceptionFinding = fields("category", "book", "bank", "amount", "on").run {
    ExceptionFinding(
        category = need("category").exceptionClass(),
        book = may("book")?.list { it.text() } ?: listOf(),
        bank = may("bank")?.list { it.text() } ?: listOf(),
        amount = need("amount").money(),
        on = need("on").date(),
    )
}

internal fun Given.exceptionState(): ExceptionState = when (text()) {
    "open" -> ExceptionState.OPEN
    "inWork" -> ExceptionState.IN_WORK
    "accepted" -> ExceptionState.ACCEPTED
    "cleared" -> ExceptionState.CLEARED
    else -> unknown()
}

internal fun Given.exceptionRecord(): ExceptionRecord = fields("id", "category", "book", "bank", "amount", "on", "opened", "state", "owner", "due", "closed", "note").run {
    ExceptionRecord(
        id = need("id").text(),
        category = need("category").exceptionClass(),
        book = may("book")?.list { it.text() } ?: listOf(),
        bank = may("bank")?.list { it.text() } ?: listOf(),
        amount = need("amount").money(),
        on = need("on").date(),
        opened = need("opened").date(),
        state = need("state").exceptionState(),
        owner = option("owner")?.text(),
        due = option("due")?.date(),
        closed = option("closed")?.date(),
        note = option("note")?.text(),
    )
}

internal fun Given.exceptionRule(): ExceptionRule = fields("category", "owner", "days").run {
    ExceptionRule(
        category = need("category").exceptionClass(),
        owner = option("owner")?.text(),
        days = option("days")?.long(),
    )
}

internal fun Given.exceptionChange(): ExceptionChange = when (kind()) {
    "assign" -> fields("kind", "owner", "due").run { ExceptionChange.Assign(
        owner = need("owner").text(),
        due = need("due").date(),
    ) }
    "start" -> fields("kind").run { ExceptionChange.Start }
    "accept" -> fields("kind", "note").run { ExceptionChange.Accept(
        note = need("note").text(),
    ) }
    "reopen" -> fields("kind").run { ExceptionChange.Reopen }
    else -> unknown()
}

internal fun Given.periodCadence(): PeriodCadence = when (kind()) {
    "weekly" -> fields("kind", "ends").run { PeriodCadence.Weekly(
        ends = need("ends").weekday(),
    ) }
    "monthly" -> fields("kind").run { PeriodCadence.Monthly }
    else -> unknown()
}

internal fun Given.periodSpan(): PeriodSpan = fields("first", "last").run {
    PeriodSpan(
        first = need("first").date(),
        last = need("last").date(),
    )
}

internal fun Given.statementSpan(): StatementSpan = fields("id", "first", "last", "opening", "closing").run {
    StatementSpan(
        id = need("id").text(),
        first = need("first").date(),
        last = need("last").date(),
        opening = need("opening").money(),
        closing = need("closing").money(),
    )
}

internal fun Given.periodLine(): PeriodLine = fields("id", "decision").run {
    PeriodLine(
        id = need("id").text(),
        decision = option("decision")?.text(),
    )
}

internal fun Given.periodContent(): PeriodContent = fields("account", "span", "statements", "lines", "table", "exceptions").run {
    PeriodContent(
        account = need("account").text(),
        span = need("span").periodSpan(),
        statements = may("statements")?.list { it.statementSpan() } ?: listOf(),
        lines = may("lines")?.list { it.periodLine() } ?: listOf(),
        table = option("table")?.balanceTable(),
        exceptions = may("exceptions")?.list { it.exceptionRecord() } ?: listOf(),
    )
}

internal fun Given.periodEntry(): PeriodEntry = when (kind()) {
    "started" -> fields("kind", "by", "at").run { PeriodEntry.Started(
        by = need("by").text(),
        at = need("at").instant(),
    ) }
    "signed" -> fields("kind", "by", "at", "digest").run { PeriodEntry.Signed(
        by = need("by").text(),
        at = need("at").instant(),
        digest = need("digest").text(),
    ) }
    "reopened" -> fields("kind", "by", "at", "note").run { PeriodEntry.Reopened(
        by = need("by").text(),
        at = need("at").instant(),
        note = need("note").text(),
    ) }
    else -> unknown()
}

internal fun Given.lossRate(): LossRate = when (kind()) {
    "percent" -> fields("kind", "percent").run { LossRate.Percent(
        percent = need("percent").percent(),
    ) }
    "exact" -> fields("kind", "fraction").run { LossRate.Exact(
        fraction = need("fraction").fraction(),
    ) }
    else -> unknown()
}

internal fun Given.provisionBasis(): ProvisionBasis = when (text()) {
    "dueDate" -> ProvisionBasis.DUE_DATE
    "documentDate" -> ProvisionBasis.DOCUMENT_DATE
    else -> unknown()
}

internal fun Given.ageUnit(): AgeUnit = when (text()) {
    "days" -> AgeUnit.DAYS
    "months" -> AgeUnit.MONTHS
    else -> unknown()
}

internal fun Given.segmentRates(): SegmentRates = fields("segment", "rates").run {
    SegmentRates(
        segment = option("segment")?.value(),
        rates = need("rates").list { it.lossRate() },
    )
}

internal fun Given.nettingOrder(): NettingOrder = when (text()) {
    "oldestFirst" -> NettingOrder.OLDEST_FIRST
    "youngestFirst" -> NettingOrder.YOUNGEST_FIRST
    else -> unknown()
}

internal fun Given.provisionNetting(): ProvisionNetting = fields("natures", "order").run {
    ProvisionNetting(
        natures = need("natures").list { it.nature() },
        order = need("order").nettingOrder(),
    )
}

internal fun Given.provisionPolicy(): ProvisionPolicy = fields("from", "basis", "unit", "limits", "segmentBy", "rates", "forward", "disputed", "netting", "rounding").run {
    ProvisionPolicy(
        from = need("from").date(),
        basis = need("basis").provisionBasis(),
        unit = may("unit")?.ageUnit() ?: AgeUnit.DAYS,
        limits = may("limits")?.list { it.long() } ?: listOf(),
        segmentBy = option("segmentBy")?.text(),
        rates = need("rates").list { it.segmentRates() },
        forward = option("forward")?.rate(),
        disputed = option("disputed")?.lossRate(),
        netting = option("netting")?.provisionNetting(),
        rounding = need("rounding").rounding(),
    )
}

internal fun Given.specificProvision(): SpecificProvision = fields("subject", "loss").run {
    SpecificProvision(
        subject = need("subject").specificSubject(),
        loss = need("loss").specificLoss(),
    )
}

internal fun Given.specificSubject(): SpecificSubject = when (kind()) {
    "debt" -> fields("kind", "debt").run { SpecificSubject.Debt(
        debt = need("debt").text(),
    ) }
    "customer" -> fields("kind", "customer").run { SpecificSubject.Customer(
        customer = need("customer").text(),
    ) }
    else -> unknown()
}

internal fun Given.specificLoss(): SpecificLoss = when (kind()) {
    "amount" -> fields("kind", "amount").run { SpecificLoss.Amount(
        amount = need("amount").money(),
    ) }
    "share" -> fields("kind", "rate").run { SpecificLoss.Share(
        rate = need("rate").lossRate(),
    ) }
    else -> unknown()
}

internal fun Given.provisionPart(): ProvisionPart = when (kind()) {
    "band" -> fields("kind", "segment", "band").run { ProvisionPart.Band(
        segment = option("segment")?.value(),
        band = need("band").long(),
    ) }
    "disputed" -> fields("kind").run { ProvisionPart.Disputed }
    "debt" -> fields("kind", "debt").run { ProvisionPart.Debt(
        debt = need("debt").text(),
    ) }
    "customer" -> fields("kind", "customer").run { ProvisionPart.Customer(
        customer = need("customer").text(),
    ) }
    else -> unknown()
}

internal fun Given.provisionLine(): ProvisionLine = fields("part", "debts", "gross", "netted", "rate", "allowance", "residue").run {
    ProvisionLine(
        part = need("part").provisionPart(),
        debts = need("debts").long(),
        gross = need("gross").money(),
        netted = need("netted").money(),
        rate = option("rate")?.fraction(),
        allowance = need("allowance").money(),
        residue = need("residue").fraction(),
    )
}

internal fun Given.provisionTotal(): ProvisionTotal = fields("currency", "gross", "specific", "disputed", "netted", "credit", "allowance", "coverage").run {
    ProvisionTotal(
        currency = need("currency").text(),
        gross = need("gross").money(),
        specific = need("specific").money(),
        disputed = need("disputed").money(),
        netted = need("netted").money(),
        credit = need("credit").money(),
        allowance = need("allowance").money(),
        coverage = option("coverage")?.fraction(),
    )
}

internal fun Given.provision(): Provision = fields("asOf", "policyFrom", "totals", "lines").run {
    Provision(
        asOf = need("asOf").date(),
        policyFrom = need("policyFrom").date(),
        totals = need("totals").list { it.provisionTotal() },
        lines = need("lines").list { it.provisionLine() },
    )
}

internal fun Given.allowanceTarget(): AllowanceTarget = when (kind()) {
    "balance" -> fields("kind", "amounts", "quotes", "rounding").run { AllowanceTarget.Balance(
        amounts = need("amounts").list { it.money() },
        quotes = may("quotes")?.list { it.quote() } ?: listOf(),
        rounding = need("rounding").rounding(),
    ) }
    "sales" -> fields("kind", "sales", "rate", "rounding").run { AllowanceTarget.Sales(
        sales = need("sales").money(),
        rate = need("rate").lossRate(),
        rounding = need("rounding").rounding(),
    ) }
    else -> unknown()
}

internal fun Given.allowancePart(): AllowancePart = fields("amount", "home", "exact").run {
    AllowancePart(
        amount = need("amount").money(),
        home = need("home").money(),
        exact = need("exact").yes(),
    )
}

internal fun Given.allowanceMovement(): AllowanceMovement = fields("opening", "writtenOff", "recovered", "before", "charge", "closing", "parts", "residue", "entry").run {
    AllowanceMovement(
        opening = need("opening").money(),
        writtenOff = need("writtenOff").money(),
        recovered = need("recovered").money(),
        before = need("before").money(),
        charge = need("charge").money(),
        closing = need("closing").money(),
        parts = need("parts").list { it.allowancePart() },
        residue = need("residue").fraction(),
        entry = option("entry")?.moneyFact(),
    )
}

internal fun Given.vintage(): Vintage = fields("sold", "openAfter").run {
    Vintage(
        sold = need("sold").money(),
        openAfter = need("openAfter").list { it.money() },
    )
}

internal fun Given.bandSnapshot(): BandSnapshot = fields("on", "bands").run {
    BandSnapshot(
        on = need("on").date(),
        bands = need("bands").list { it.money() },
    )
}

internal fun Given.reportLanguage(): ReportLanguage = when (text()) {
    "en" -> ReportLanguage.EN
    "zh" -> ReportLanguage.ZH
    else -> unknown()
}

internal fun Given.reportText(): ReportText = fields("en", "zh").run {
    ReportText(
        en = need("en").text(),
        zh = need("zh").text(),
    )
}

internal fun Given.reportCell(): ReportCell = when (kind()) {
    "empty" -> fields("kind").run { ReportCell.Empty }
    "text" -> fields("kind", "text").run { ReportCell.Text(
        text = need("text").text(),
    ) }
    "words" -> fields("kind", "words").run { ReportCell.Words(
        words = need("words").reportText(),
    ) }
    "amount" -> fields("kind", "amount").run { ReportCell.Amount(
        amount = need("amount").money(),
    ) }
    "whole" -> fields("kind", "whole").run { ReportCell.Whole(
        whole = need("whole").long(),
    ) }
    "share" -> fields("kind", "share").run { ReportCell.Share(
        share = need("share").fraction(),
    ) }
    "ratio" -> fields("kind", "ratio").run { ReportCell.Ratio(
        ratio = need("ratio").fraction(),
    ) }
    "date" -> fields("kind", "date").run { ReportCell.Date(
        date = need("date").date(),
    ) }
    "flag" -> fields("kind", "flag").run { ReportCell.Flag(
        flag = need("flag").yes(),
    ) }
    else -> unknown()
}

internal fun Given.columnKind(): ColumnKind = when (text()) {
    "text" -> ColumnKind.TEXT
    "amount" -> ColumnKind.AMOUNT
    "whole" -> ColumnKind.WHOLE
    "share" -> ColumnKind.SHARE
    "ratio" -> ColumnKind.RATIO
    "date" -> ColumnKind.DATE
    "flag" -> ColumnKind.FLAG
    else -> unknown()
}

internal fun Given.reportColumn(): ReportColumn = fields("key", "heading", "kind", "currency", "unit", "places", "summed").run {
    ReportColumn(
        key = need("key").text(),
        heading = need("heading").reportText(),
        kind = need("kind").columnKind(),
        currency = option("currency")?.text(),
        unit = option("unit")?.reportText(),
        places = may("places")?.long() ?: 1L,
        summed = may("summed")?.yes() ?: false,
    )
}

internal fun Given.rowRole(): RowRole = when (text()) {
    "detail" -> RowRole.DETAIL
    "heading" -> RowRole.HEADING
    "subtotal" -> RowRole.SUBTOTAL
    "total" -> RowRole.TOTAL
    else -> unknown()
}

internal fun Given.reportRow(): ReportRow = fields("cells", "role").run {
    ReportRow(
        cells = need("cells").list { it.reportCell() },
        role = may("role")?.rowRole() ?: RowRole.DETAIL,
    )
}

internal fun Given.reportTable(): ReportTable = fields("title", "columns", "rows", "notes").run {
    ReportTable(
        title = need("title").reportText(),
        columns = need("columns").list { it.reportColumn() },
        rows = may("rows")?.list { it.reportRow() } ?: listOf(),
        notes = may("notes")?.list { it.reportText() } ?: listOf(),
    )
}

internal fun Given.csvHeadings(): CsvHeadings = when (text()) {
    "words" -> CsvHeadings.WORDS
    "keys" -> CsvHeadings.KEYS
    else -> unknown()
}

internal fun Given.csvRules(): CsvRules = fields("language", "headings", "byteOrderMark").run {
    CsvRules(
        language = may("language")?.reportLanguage() ?: ReportLanguage.EN,
        headings = may("headings")?.csvHeadings() ?: CsvHeadings.WORDS,
        byteOrderMark = may("byteOrderMark")?.yes() ?: false,
    )
}

internal fun Given.negativeStyle(): NegativeStyle = when (text()) {
    "minus" -> NegativeStyle.MINUS
    "parentheses" -> NegativeStyle.PARENTHESES
    else -> unknown()
}

internal fun Given.chartForm(): ChartForm = when (text()) {
    "columns" -> ChartForm.COLUMNS
    "stacked" -> ChartForm.STACKED
    "bars" -> ChartForm.BARS
    "lines" -> ChartForm.LINES
    else -> unknown()
}

internal fun Given.chartPalette(): ChartPalette = when (text()) {
    "plain" -> ChartPalette.PLAIN
    "severity" -> ChartPalette.SEVERITY
    else -> unknown()
}

internal fun Given.chartUnit(): ChartUnit = when (kind()) {
    "amount" -> fields("kind", "currency").run { ChartUnit.Amount(
        currency = need("currency").text(),
    ) }
    "whole" -> fields("kind").run { ChartUnit.Whole }
    "share" -> fields("kind", "whole").run { ChartUnit.Share(
        whole = need("whole").long(),
    ) }
    else -> unknown()
}

internal fun Given.chartPoint(): ChartPoint = fields("value", "low", "high").run {
    ChartPoint(
        value = option("value")?.long(),
        low = option("low")?.long(),
        high = option("high")?.long(),
    )
}

internal fun Given.chartSeries(): ChartSeries = fields("label", "points").run {
    ChartSeries(
        label = need("label").reportText(),
        points = need("points").list { it.chartPoint() },
    )
}

internal fun Given.reportChart(): ReportChart = fields("title", "about", "form", "palette", "unit", "labels", "series", "range").run {
    ReportChart(
        title = need("title").reportText(),
        about = option("about")?.reportText(),
        form = need("form").chartForm(),
        palette = may("palette")?.chartPalette() ?: ChartPalette.PLAIN,
        unit = need("unit").chartUnit(),
        labels = need("labels").list { it.reportText() },
        series = need("series").list { it.chartSeries() },
        range = option("range")?.reportText(),
    )
}

internal fun Given.reportTone(): ReportTone = when (text()) {
    "plain" -> ReportTone.PLAIN
    "good" -> ReportTone.GOOD
    "bad" -> ReportTone.BAD
    else -> unknown()
}

internal fun Given.reportFigure(): ReportFigure = fields("label", "value", "note", "tone").run {
    ReportFigure(
        label = need("label").reportText(),
        value = need("value").reportCell(),
        note = option("note")?.reportText(),
        tone = may("tone")?.reportTone() ?: ReportTone.PLAIN,
    )
}

internal fun Given.reportBlock(): ReportBlock = when (kind()) {
    "text" -> fields("kind", "text").run { ReportBlock.Text(
        text = need("text").reportText(),
    ) }
    "figures" -> fields("kind", "figures").run { ReportBlock.Figures(
        figures = need("figures").list { it.reportFigure() },
    ) }
    "table" -> fields("kind", "table").run { ReportBlock.Table(
        table = need("table").reportTable(),
    ) }
    "chart" -> fields("kind", "chart").run { ReportBlock.Chart(
        chart = need("chart").reportChart(),
    ) }
    else -> unknown()
}

internal fun Given.reportSection(): ReportSection = fields("heading", "blocks", "newPage").run {
    ReportSection(
        heading = need("heading").reportText(),
        blocks = may("blocks")?.list { it.reportBlock() } ?: listOf(),
        newPage = may("newPage")?.yes() ?: false,
    )
}

internal fun Given.reportDocument(): ReportDocument = fields("title", "company", "asOf", "language", "negatives", "sections", "footer").run {
    ReportDocument(
        title = need("title").reportText(),
        company = option("company")?.text(),
        asOf = need("asOf").date(),
        language = may("language")?.reportLanguage() ?: ReportLanguage.EN,
        negatives = may("negatives")?.negativeStyle() ?: NegativeStyle.MINUS,
        sections = may("sections")?.list { it.reportSection() } ?: listOf(),
        footer = option("footer")?.reportText(),
    )
}

internal fun Given.report(): Report = when (kind()) {
    "agingRows" -> fields("kind", "rows", "limits").run { Report.AgingRows(
        rows = need("rows").list { it.agingRow() },
        limits = may("limits")?.list { it.long() } ?: listOf(),
    ) }
    "aging" -> fields("kind", "report", "rules").run { Report.Aging(
        report = need("report").agingReport(),
        rules = option("rules")?.agingRules(),
    ) }
    "behavior" -> fields("kind", "customers").run { Report.Behavior(
        customers = need("customers").list { it.customerBehavior() },
    ) }
    "ratios" -> fields("kind", "months").run { Report.Ratios(
        months = need("months").list { it.portfolioRatios() },
    ) }
    "grades" -> fields("kind", "run").run { Report.Grades(
        run = need("run").gradeRun(),
    ) }
    "limits" -> fields("kind", "proposals").run { Report.Limits(
        proposals = need("proposals").list { it.limitProposal() },
    ) }
    "simulation" -> fields("kind", "simulation").run { Report.Simulation(
        simulation = need("simulation").creditSimulation(),
    ) }
    "orderCheck" -> fields("kind", "check").run { Report.OrderCheck(
        check = need("check").orderCheck(),
    ) }
    "provision" -> fields("kind", "provision", "policy").run { Report.Provision(
        provision = need("provision").provision(),
        policy = option("policy")?.provisionPolicy(),
    ) }
    "movement" -> fields("kind", "movement").run { Report.Movement(
        movement = need("movement").allowanceMovement(),
    ) }
    "forecast" -> fields("kind", "forecast").run { Report.Forecast(
        forecast = need("forecast").cashForecast(),
    ) }
    "forecastError" -> fields("kind", "accuracy").run { Report.ForecastError(
        accuracy = need("accuracy").forecastAccuracy(),
    ) }
    "collectionOrder" -> fields("kind", "order").run { Report.CollectionOrder(
        order = need("order").collectionOrder(),
    ) }
    "reminders" -> fields("kind", "reminders").run { Report.Reminders(
        reminders = need("reminders").reminders(),
    ) }
    "dunning" -> fields("kind", "plan").run { Report.Dunning(
        plan = need("plan").dunningPlan(),
    ) }
    "cases" -> fields("kind", "cases").run { Report.Cases(
        cases = need("cases").list { it.collectionCase() },
    ) }
    "alerts" -> fields("kind", "alerts").run { Report.Alerts(
        alerts = need("alerts").list { it.alert() },
    ) }
    "weekly" -> fields("kind", "changes").run { Report.Weekly(
        changes = need("changes").alertChanges(),
    ) }
    "statement" -> fields("kind", "statement").run { Report.Statement(
        statement = need("statement").customerStatement(),
    ) }
    "answer" -> fields("kind", "answer").run { Report.Answer(
        answer = need("answer").answerReport(),
    ) }
    "ranking" -> fields("kind", "rows").run { Report.Ranking(
        rows = need("rows").list { it.rankRow() },
    ) }
    "progress" -> fields("kind", "rows").run { Report.Progress(
        rows = need("rows").list { it.collectionProgress() },
    ) }
    "dashboard" -> fields("kind", "boards").run { Report.Dashboard(
        boards = need("boards").list { it.dashboard() },
    ) }
    "cube" -> fields("kind", "tables", "definition").run { Report.Cube(
        tables = need("tables").list { it.cubeTable() },
        definition = option("definition")?.cubeDefinition(),
    ) }
    "changes" -> fields("kind", "changes").run { Report.Changes(
        changes = need("changes").list { it.currencyChange() },
    ) }
    "frozen" -> fields("kind", "period").run { Report.Frozen(
        period = need("period").frozenPeriod(),
    ) }
    "restatement" -> fields("kind", "restatement").run { Report.Restatement(
        restatement = need("restatement").restatement(),
    ) }
    "bankBalance" -> fields("kind", "table").run { Report.BankBalance(
        table = need("table").balanceTable(),
    ) }
    else -> unknown()
}

internal fun Given.messageTemplate(): MessageTemplate = fields("id", "en", "zh").run {
    MessageTemplate(
        id = need("id").text(),
        en = need("en").text(),
        zh = need("zh").text(),
    )
}

internal fun Given.placeholderKind(): PlaceholderKind = when (text()) {
    "text" -> PlaceholderKind.TEXT
    "amount" -> PlaceholderKind.AMOUNT
    "day" -> PlaceholderKind.DAY
    "whole" -> PlaceholderKind.WHOLE
    else -> unknown()
}

internal fun Given.messagePlaceholder(): MessagePlaceholder = fields("name", "kind").run {
    MessagePlaceholder(
        name = need("name").text(),
        kind = need("kind").placeholderKind(),
    )
}

internal fun Given.messageFill(): MessageFill = when (kind()) {
    "text" -> fields("kind", "text").run { MessageFill.Text(
        text = need("text").text(),
    ) }
    "amount" -> fields("kind", "amount").run { MessageFill.Amount(
        amount = need("amount").money(),
    ) }
    "day" -> fields("kind", "day").run { MessageFill.Day(
        day = need("day").date(),
    ) }
    "whole" -> fields("kind", "whole").run { MessageFill.Whole(
        whole = need("whole").long(),
    ) }
    else -> unknown()
}

internal fun Given.messageValue(): MessageValue = fields("name", "value").run {
    MessageValue(
        name = need("name").text(),
        value = need("value").messageFill(),
    )
}

internal fun Given.messageText(): MessageText = fields("en", "zh").run {
    MessageText(
        en = need("en").text(),
        zh = need("zh").text(),
    )
}

internal fun Given.reminderMoment(): ReminderMoment = when (kind()) {
    "before" -> fields("kind", "days").run { ReminderMoment.Before(
        days = need("days").long(),
    ) }
    "moreThan" -> fields("kind", "days").run { ReminderMoment.MoreThan(
        days = need("days").long(),
    ) }
    "arrival" -> fields("kind").run { ReminderMoment.Arrival }
    else -> unknown()
}

internal fun Given.reminderTarget(): ReminderTarget = when (text()) {
    "open" -> ReminderTarget.OPEN
    "unpaid" -> ReminderTarget.UNPAID
    else -> unknown()
}

internal fun Given.reminderWait(): ReminderWait = when (text()) {
    "promised" -> ReminderWait.PROMISED
    "disputed" -> ReminderWait.DISPUTED
    else -> unknown()
}

internal fun Given.reminderSight(): ReminderSight = when (text()) {
    "dayBefore" -> ReminderSight.DAY_BEFORE
    "sameDay" -> ReminderSight.SAME_DAY
    else -> unknown()
}

internal fun Given.reminderCalendar(): ReminderCalendar = fields("calendar", "due", "sending").run {
    ReminderCalendar(
        calendar = need("calendar").calendar(),
        due = need("due").businessDay(),
        sending = need("sending").businessDay(),
    )
}

internal fun Given.reminderKind(): ReminderKind = when (text()) {
    "task" -> ReminderKind.TASK
    "message" -> ReminderKind.MESSAGE
    else -> unknown()
}

internal fun Given.reminderRole(): ReminderRole = when (text()) {
    "owner" -> ReminderRole.OWNER
    "financeManager" -> ReminderRole.FINANCE_MANAGER
    "customer" -> ReminderRole.CUSTOMER
    else -> unknown()
}

internal fun Given.reminderEffect(): ReminderEffect = fields("kind", "to", "channel", "template").run {
    ReminderEffect(
        kind = need("kind").reminderKind(),
        to = need("to").reminderRole(),
        channel = option("channel")?.text(),
        template = option("template")?.text(),
    )
}

internal fun Given.reminderRule(): ReminderRule = fields("id", "moment", "catchUp", "target", "waits", "minimum", "effects").run {
    ReminderRule(
        id = need("id").text(),
        moment = need("moment").reminderMoment(),
        catchUp = option("catchUp")?.long(),
        target = may("target")?.reminderTarget() ?: ReminderTarget.OPEN,
        waits = may("waits")?.list { it.reminderWait() } ?: listOf(),
        minimum = may("minimum")?.list { it.money() } ?: listOf(),
        effects = need("effects").list { it.reminderEffect() },
    )
}

internal fun Given.reminderPolicy(): ReminderPolicy = fields("rules", "sight", "calendar", "financeManagers", "templates").run {
    ReminderPolicy(
        rules = need("rules").list { it.reminderRule() },
        sight = may("sight")?.reminderSight() ?: ReminderSight.DAY_BEFORE,
        calendar = option("calendar")?.reminderCalendar(),
        financeManagers = may("financeManagers")?.list { it.text() } ?: listOf(),
        templates = may("templates")?.list { it.messageTemplate() } ?: listOf(),
    )
}

internal fun Given.reminderPreset(): ReminderPreset = when (text()) {
    "literal" -> ReminderPreset.LITERAL
    "complete" -> ReminderPreset.COMPLETE
    else -> unknown()
}

internal fun Given.reminderWindow(): ReminderWindow = fields("after", "through").run {
    ReminderWindow(
        after = need("after").date(),
        through = need("through").date(),
    )
}

internal fun Given.plannedItem(): PlannedItem = fields("id", "customer", "amount", "due", "entered", "ended", "owner", "document").run {
    PlannedItem(
        id = need("id").text(),
        customer = need("customer").text(),
        amount = need("amount").money(),
        due = need("due").date(),
        entered = option("entered")?.date(),
        ended = option("ended")?.date(),
        owner = option("owner")?.text(),
        document = option("document")?.text(),
    )
}

internal fun Given.reminderSource(): ReminderSource = when (text()) {
    "debt" -> ReminderSource.DEBT
    "planned" -> ReminderSource.PLANNED
    "prepayment" -> ReminderSource.PREPAYMENT
    else -> unknown()
}

internal fun Given.reminderNotice(): ReminderNotice = fields("kind", "role", "to", "channel", "text").run {
    ReminderNotice(
        kind = need("kind").reminderKind(),
        role = need("role").reminderRole(),
        to = may("to")?.list { it.text() } ?: listOf(),
        channel = option("channel")?.text(),
        text = option("text")?.messageText(),
    )
}

internal fun Given.reminder(): Reminder = fields("cause", "rule", "source", "item", "customer", "owner", "on", "due", "days", "amount", "now", "notices").run {
    Reminder(
        cause = need("cause").text(),
        rule = need("rule").text(),
        source = need("source").reminderSource(),
        item = need("item").text(),
        customer = need("customer").text(),
        owner = option("owner")?.text(),
        on = need("on").date(),
        due = need("due").date(),
        days = need("days").long(),
        amount = need("amount").money(),
        now = need("now").money(),
        notices = need("notices").list { it.reminderNotice() },
    )
}

internal fun Given.reminders(): Reminders = fields("reminders", "cursor").run {
    Reminders(
        reminders = need("reminders").list { it.reminder() },
        cursor = need("cursor").date(),
    )
}

internal fun Given.dunningReason(): DunningReason = when (kind()) {
    "stepped" -> fields("kind", "en", "zh", "level", "days", "needed").run { DunningReason.Stepped(
        level = need("level").long(),
        days = need("days").long(),
        needed = need("needed").long(),
    ) }
    "promiseBroken" -> fields("kind", "en", "zh", "level", "promised").run { DunningReason.PromiseBroken(
        level = need("level").long(),
        promised = need("promised").date(),
    ) }
    "repeated" -> fields("kind", "en", "zh", "level", "last", "days").run { DunningReason.Repeated(
        level = need("level").long(),
        last = need("last").date(),
        days = need("days").long(),
    ) }
    "listed" -> fields("kind", "en", "zh", "level").run { DunningReason.Listed(
        level = need("level").long(),
    ) }
    "disputed" -> fields("kind", "en", "zh", "disputed").run { DunningReason.Disputed(
        disputed = need("disputed").money(),
    ) }
    "promised" -> fields("kind", "en", "zh", "day").run { DunningReason.Promised(
        day = need("day").date(),
    ) }
    "blocked" -> fields("kind", "en", "zh", "until").run { DunningReason.Blocked(
        until = option("until")?.date(),
    ) }
    "tooSmall" -> fields("kind", "en", "zh", "open", "minimum").run { DunningReason.TooSmall(
        open = need("open").money(),
        minimum = need("minimum").money(),
    ) }
    "notLateEnough" -> fields("kind", "en", "zh", "level", "days", "needed").run { DunningReason.NotLateEnough(
        level = need("level").long(),
        days = need("days").long(),
        needed = need("needed").long(),
    ) }
    "tooSoon" -> fields("kind", "en", "zh", "level", "last", "wait").run { DunningReason.TooSoon(
        level = need("level").long(),
        last = need("last").date(),
        wait = need("wait").long(),
    ) }
    "lastLevel" -> fields("kind", "en", "zh", "level").run { DunningReason.LastLevel(
        level = need("level").long(),
    ) }
    "letterTooSmall" -> fields("kind", "en", "zh", "total", "minimum").run { DunningReason.LetterTooSmall(
        total = need("total").money(),
        minimum = need("minimum").money(),
    ) }
    "covered" -> fields("kind", "en", "zh", "total", "free").run { DunningReason.Covered(
        total = need("total").money(),
        free = need("free").money(),
    ) }
    else -> unknown()
}

internal fun Given.dunningLevel(): DunningLevel = fields("days", "wait", "fee", "interest", "stops").run {
    DunningLevel(
        days = need("days").long(),
        wait = may("wait")?.long() ?: 0L,
        fee = may("fee")?.list { it.money() } ?: listOf(),
        interest = may("interest")?.yes() ?: false,
        stops = may("stops")?.yes() ?: false,
    )
}

internal fun Given.dunningSteps(): DunningSteps = when (text()) {
    "oneByOne" -> DunningSteps.ONE_BY_ONE
    "byDays" -> DunningSteps.BY_DAYS
    else -> unknown()
}

internal fun Given.dunningDays(): DunningDays = when (text()) {
    "calendar" -> DunningDays.CALENDAR
    "business" -> DunningDays.BUSINESS
    else -> unknown()
}

internal fun Given.dunningListing(): DunningListing = when (text()) {
    "allOverdue" -> DunningListing.ALL_OVERDUE
    "stepping" -> DunningListing.STEPPING
    else -> unknown()
}

internal fun Given.dunningMoney(): DunningMoney = when (text()) {
    "covers" -> DunningMoney.COVERS
    "shown" -> DunningMoney.SHOWN
    else -> unknown()
}

internal fun Given.brokenPromise(): BrokenPromise = when (text()) {
    "nextLevel" -> BrokenPromise.NEXT_LEVEL
    "ignored" -> BrokenPromise.IGNORED
    else -> unknown()
}

internal fun Given.dunningBlock(): DunningBlock = fields("customer", "debt", "until").run {
    DunningBlock(
        customer = option("customer")?.text(),
        debt = option("debt")?.text(),
        until = option("until")?.date(),
    )
}

internal fun Given.dunningPolicy(): DunningPolicy = fields("levels", "steps", "calendar", "counting", "grace", "listing", "money", "broken", "repeatDays", "itemMinimum", "letterMinimum", "interest", "blocks").run {
    DunningPolicy(
        levels = need("levels").list { it.dunningLevel() },
        steps = may("steps")?.dunningSteps() ?: DunningSteps.ONE_BY_ONE,
        calendar = option("calendar")?.calendar(),
        counting = may("counting")?.dunningDays() ?: DunningDays.CALENDAR,
        grace = may("grace")?.long() ?: 0L,
        listing = may("listing")?.dunningListing() ?: DunningListing.ALL_OVERDUE,
        money = may("money")?.dunningMoney() ?: DunningMoney.COVERS,
        broken = may("broken")?.brokenPromise() ?: BrokenPromise.NEXT_LEVEL,
        repeatDays = option("repeatDays")?.long(),
        itemMinimum = may("itemMinimum")?.list { it.money() } ?: listOf(),
        letterMinimum = may("letterMinimum")?.list { it.money() } ?: listOf(),
        interest = option("interest")?.lateTerms(),
        blocks = may("blocks")?.list { it.dunningBlock() } ?: listOf(),
    )
}

internal fun Given.promiseState(): PromiseState = when (text()) {
    "open" -> PromiseState.OPEN
    "kept" -> PromiseState.KEPT
    "broken" -> PromiseState.BROKEN
    else -> unknown()
}

internal fun Given.collectionPromise(): CollectionPromise = fields("made", "day", "amount", "state").run {
    CollectionPromise(
        made = need("made").date(),
        day = need("day").date(),
        amount = option("amount")?.money(),
        state = need("state").promiseState(),
    )
}

internal fun Given.dunningLine(): DunningLine = fields("debt", "document", "issued", "due", "days", "amount", "open", "asked", "interest", "before", "level", "reason").run {
    DunningLine(
        debt = need("debt").text(),
        document = option("document")?.text(),
        issued = need("issued").date(),
        due = need("due").date(),
        days = need("days").long(),
        amount = need("amount").money(),
        open = need("open").money(),
        asked = need("asked").money(),
        interest = need("interest").money(),
        before = need("before").long(),
        level = need("level").long(),
        reason = need("reason").dunningReason(),
    )
}

internal fun Given.dunningLetter(): DunningLetter = fields("id", "customer", "name", "owner", "currency", "level", "lines", "principal", "fee", "interest", "total", "free").run {
    DunningLetter(
        id = need("id").text(),
        customer = need("customer").text(),
        name = option("name")?.text(),
        owner = option("owner")?.text(),
        currency = need("currency").text(),
        level = need("level").long(),
        lines = need("lines").list { it.dunningLine() },
        principal = need("principal").money(),
        fee = need("fee").money(),
        interest = need("interest").money(),
        total = need("total").money(),
        free = need("free").money(),
    )
}

internal fun Given.dunningPassed(): DunningPassed = fields("debt", "customer", "reason").run {
    DunningPassed(
        debt = need("debt").text(),
        customer = need("customer").text(),
        reason = need("reason").dunningReason(),
    )
}

internal fun Given.dunningRecord(): DunningRecord = fields("debt", "event").run {
    DunningRecord(
        debt = need("debt").text(),
        event = need("event").debtEvent(),
    )
}

internal fun Given.dunningPlan(): DunningPlan = fields("on", "letters", "passed", "records", "stopped").run {
    DunningPlan(
        on = need("on").date(),
        letters = need("letters").list { it.dunningLetter() },
        passed = need("passed").list { it.dunningPassed() },
        records = need("records").list { it.dunningRecord() },
        stopped = need("stopped").list { it.text() },
    )
}

internal fun Given.collectionState(): CollectionState = when (text()) {
    "new" -> CollectionState.NEW
    "reminded" -> CollectionState.REMINDED
    "promised" -> CollectionState.PROMISED
    "promiseBroken" -> CollectionState.PROMISE_BROKEN
    "disputed" -> CollectionState.DISPUTED
    else -> unknown()
}

internal fun Given.collectionCase(): CollectionCase = fields("debt", "customer", "owner", "open", "disputed", "due", "days", "level", "reminded", "promise", "broken", "disputedSince", "contact", "contacts", "state").run {
    CollectionCase(
        debt = need("debt").text(),
        customer = need("customer").text(),
        owner = option("owner")?.text(),
        open = need("open").money(),
        disputed = need("disputed").money(),
        due = need("due").date(),
        days = need("days").long(),
        level = need("level").long(),
        reminded = option("reminded")?.date(),
        promise = option("promise")?.collectionPromise(),
        broken = need("broken").long(),
        disputedSince = option("disputedSince")?.date(),
        contact = option("contact")?.date(),
        contacts = may("contacts")?.list { it.debtEvent() } ?: listOf(),
        state = need("state").collectionState(),
    )
}

internal fun Given.alertReason(): AlertReason = when (kind()) {
    "lowBalance" -> fields("kind", "en", "zh", "free", "least").run { AlertReason.LowBalance(
        free = need("free").money(),
        least = need("least").money(),
    ) }
    "idlePrepayment" -> fields("kind", "en", "zh", "left", "last", "days", "limit").run { AlertReason.IdlePrepayment(
        left = need("left").money(),
        last = need("last").date(),
        days = need("days").long(),
        limit = need("limit").long(),
    ) }
    "orphaned" -> fields("kind", "en", "zh", "amount", "owner", "left").run { AlertReason.Orphaned(
        amount = need("amount").money(),
        owner = need("owner").text(),
        left = need("left").date(),
    ) }
    "forgottenRefund" -> fields("kind", "en", "zh", "amount", "since", "days", "limit").run { AlertReason.ForgottenRefund(
        amount = need("amount").money(),
        since = need("since").date(),
        days = need("days").long(),
        limit = need("limit").long(),
    ) }
    "refundJump" -> fields("kind", "en", "zh", "amount", "median", "spread", "earlier", "deviations").run { AlertReason.RefundJump(
        amount = need("amount").money(),
        median = need("median").money(),
        spread = need("spread").money(),
        earlier = need("earlier").long(),
        deviations = need("deviations").long(),
    ) }
    "refundShare" -> fields("kind", "en", "zh", "refunded", "received", "days", "limit").run { AlertReason.RefundShare(
        refunded = need("refunded").money(),
        received = need("received").money(),
        days = need("days").long(),
        limit = need("limit").percent(),
    ) }
    "refundSoon" -> fields("kind", "en", "zh", "amount", "received", "on", "days", "limit").run { AlertReason.RefundSoon(
        amount = need("amount").money(),
        received = need("received").date(),
        on = need("on").date(),
        days = need("days").long(),
        limit = need("limit").long(),
    ) }
    "refundElsewhere" -> fields("kind", "en", "zh", "amount", "account").run { AlertReason.RefundElsewhere(
        amount = need("amount").money(),
        account = need("account").text(),
    ) }
    "receiptJump" -> fields("kind", "en", "zh", "amount", "median", "spread", "earlier", "deviations").run { AlertReason.ReceiptJump(
        amount = need("amount").money(),
        median = need("median").money(),
        spread = need("spread").money(),
        earlier = need("earlier").long(),
        deviations = need("deviations").long(),
    ) }
    "duplicateReceipt" -> fields("kind", "en", "zh", "amount", "bankRef").run { AlertReason.DuplicateReceipt(
        amount = need("amount").money(),
        bankRef = need("bankRef").text(),
    ) }
    "likelyDuplicate" -> fields("kind", "en", "zh", "amount", "days", "limit").run { AlertReason.LikelyDuplicate(
        amount = need("amount").money(),
        days = need("days").long(),
        limit = need("limit").long(),
    ) }
    "paidButOpen" -> fields("kind", "en", "zh", "free", "due").run { AlertReason.PaidButOpen(
        free = need("free").money(),
        due = need("due").money(),
    ) }
    "concentration" -> fields("kind", "en", "zh", "open", "total", "limit").run { AlertReason.Concentration(
        open = need("open").money(),
        total = need("total").money(),
        limit = need("limit").percent(),
    ) }
    "overapplied" -> fields("kind", "en", "zh", "applied", "paid").run { AlertReason.Overapplied(
        applied = need("applied").money(),
        paid = need("paid").money(),
    ) }
    "brokenPromise" -> fields("kind", "en", "zh", "open", "promised", "broken").run { AlertReason.BrokenPromise(
        open = need("open").money(),
        promised = need("promised").date(),
        broken = need("broken").long(),
    ) }
    "unidentified" -> fields("kind", "en", "zh", "left", "received", "days", "limit").run { AlertReason.Unidentified(
        left = need("left").money(),
        received = need("received").date(),
        days = need("days").long(),
        limit = need("limit").long(),
    ) }
    "dueBeforeIssue" -> fields("kind", "en", "zh", "issued", "due").run { AlertReason.DueBeforeIssue(
        issued = need("issued").date(),
        due = need("due").date(),
    ) }
    "behaviorBreak" -> fields("kind", "en", "zh", "recent", "total", "debts", "limit").run { AlertReason.BehaviorBreak(
        recent = need("recent").long(),
        total = need("total").long(),
        debts = need("debts").long(),
        limit = need("limit").long(),
    ) }
    "staleDebt" -> fields("kind", "en", "zh", "open", "last", "days", "limit").run { AlertReason.StaleDebt(
        open = need("open").money(),
        last = need("last").date(),
        days = need("days").long(),
        limit = need("limit").long(),
    ) }
    "overdue" -> fields("kind", "en", "zh", "open", "due", "days", "level", "limit").run { AlertReason.Overdue(
        open = need("open").money(),
        due = need("due").date(),
        days = need("days").long(),
        level = need("level").long(),
        limit = need("limit").long(),
    ) }
    "unowned" -> fields("kind", "en", "zh", "money", "open").run { AlertReason.Unowned(
        money = need("money").money(),
        open = need("open").money(),
    ) }
    "followUp" -> fields("kind", "en", "zh", "day", "days").run { AlertReason.FollowUp(
        day = need("day").date(),
        days = need("days").long(),
    ) }
    "unsignedPeriod" -> fields("kind", "en", "zh", "ended", "days", "limit").run { AlertReason.UnsignedPeriod(
        ended = need("ended").date(),
        days = need("days").long(),
        limit = need("limit").long(),
    ) }
    "exceptionUnowned" -> fields("kind", "en", "zh", "opened", "days").run { AlertReason.ExceptionUnowned(
        opened = need("opened").date(),
        days = need("days").long(),
    ) }
    "exceptionOverdue" -> fields("kind", "en", "zh", "due", "days").run { AlertReason.ExceptionOverdue(
        due = need("due").date(),
        days = need("days").long(),
    ) }
    "limitation" -> fields("kind", "en", "zh", "open", "began", "ends", "days").run { AlertReason.Limitation(
        open = need("open").money(),
        began = need("began").date(),
        ends = need("ends").date(),
        days = need("days").long(),
    ) }
    else -> unknown()
}

internal fun Given.alertKind(): AlertKind = when (text()) {
    "lowBalance" -> AlertKind.LOW_BALANCE
    "idlePrepayment" -> AlertKind.IDLE_PREPAYMENT
    "orphaned" -> AlertKind.ORPHANED
    "forgottenRefund" -> AlertKind.FORGOTTEN_REFUND
    "refundJump" -> AlertKind.REFUND_JUMP
    "refundShare" -> AlertKind.REFUND_SHARE
    "refundSoon" -> AlertKind.REFUND_SOON
    "refundElsewhere" -> AlertKind.REFUND_ELSEWHERE
    "receiptJump" -> AlertKind.RECEIPT_JUMP
    "duplicateReceipt" -> AlertKind.DUPLICATE_RECEIPT
    "likelyDuplicate" -> AlertKind.LIKELY_DUPLICATE
    "paidButOpen" -> AlertKind.PAID_BUT_OPEN
    "concentration" -> AlertKind.CONCENTRATION
    "overapplied" -> AlertKind.OVERAPPLIED
    "brokenPromise" -> AlertKind.BROKEN_PROMISE
    "unidentified" -> AlertKind.UNIDENTIFIED
    "dueBeforeIssue" -> AlertKind.DUE_BEFORE_ISSUE
    "behaviorBreak" -> AlertKind.BEHAVIOR_BREAK
    "staleDebt" -> AlertKind.STALE_DEBT
    "overdue" -> AlertKind.OVERDUE
    "unowned" -> AlertKind.UNOWNED
    "followUp" -> AlertKind.FOLLOW_UP
    "unsignedPeriod" -> AlertKind.UNSIGNED_PERIOD
    "openException" -> AlertKind.OPEN_EXCEPTION
    "limitation" -> AlertKind.LIMITATION
    else -> unknown()
}

internal fun Given.alertSeverity(): AlertSeverity = when (text()) {
    "info" -> AlertSeverity.INFO
    "warning" -> AlertSeverity.WARNING
    "critical" -> AlertSeverity.CRITICAL
    else -> unknown()
}

internal fun Given.alert(): Alert = fields("id", "kind", "severity", "customer", "owner", "subjects", "amount", "since", "tags", "reason").run {
    Alert(
        id = need("id").text(),
        kind = need("kind").alertKind(),
        severity = need("severity").alertSeverity(),
        customer = option("customer")?.text(),
        owner = option("owner")?.text(),
        subjects = may("subjects")?.list { it.text() } ?: listOf(),
        amount = option("amount")?.money(),
        since = need("since").date(),
        tags = need("tags").list { it.text() },
        reason = need("reason").alertReason(),
    )
}

internal fun Given.alertLevel(): AlertLevel = fields("kind", "severity").run {
    AlertLevel(
        kind = need("kind").alertKind(),
        severity = need("severity").alertSeverity(),
    )
}

internal fun Given.alertRule(): AlertRule = when (kind()) {
    "lowBalance" -> fields("kind", "amounts", "percent", "days").run { AlertRule.LowBalance(
        amounts = may("amounts")?.list { it.money() } ?: listOf(),
        percent = option("percent")?.percent(),
        days = option("days")?.long(),
    ) }
    "idlePrepayment" -> fields("kind", "days").run { AlertRule.IdlePrepayment(
        days = need("days").long(),
    ) }
    "orphaned" -> fields("kind").run { AlertRule.Orphaned }
    "forgottenRefund" -> fields("kind", "days").run { AlertRule.ForgottenRefund(
        days = need("days").long(),
    ) }
    "refundJump" -> fields("kind", "deviations").run { AlertRule.RefundJump(
        deviations = need("deviations").long(),
    ) }
    "refundShare" -> fields("kind", "percent", "days").run { AlertRule.RefundShare(
        percent = need("percent").percent(),
        days = need("days").long(),
    ) }
    "refundSoon" -> fields("kind", "days").run { AlertRule.RefundSoon(
        days = need("days").long(),
    ) }
    "refundElsewhere" -> fields("kind").run { AlertRule.RefundElsewhere }
    "receiptJump" -> fields("kind", "deviations").run { AlertRule.ReceiptJump(
        deviations = need("deviations").long(),
    ) }
    "duplicateReceipt" -> fields("kind", "days").run { AlertRule.DuplicateReceipt(
        days = need("days").long(),
    ) }
    "paidButOpen" -> fields("kind").run { AlertRule.PaidButOpen }
    "concentration" -> fields("kind", "percent").run { AlertRule.Concentration(
        percent = need("percent").percent(),
    ) }
    "overapplied" -> fields("kind").run { AlertRule.Overapplied }
    "brokenPromise" -> fields("kind").run { AlertRule.BrokenPromise }
    "unidentified" -> fields("kind", "days").run { AlertRule.Unidentified(
        days = need("days").long(),
    ) }
    "dueBeforeIssue" -> fields("kind").run { AlertRule.DueBeforeIssue }
    "behaviorBreak" -> fields("kind", "days").run { AlertRule.BehaviorBreak(
        days = need("days").long(),
    ) }
    "staleDebt" -> fields("kind", "days").run { AlertRule.StaleDebt(
        days = need("days").long(),
    ) }
    "overdue" -> fields("kind", "days").run { AlertRule.Overdue(
        days = need("days").list { it.long() },
    ) }
    "unowned" -> fields("kind").run { AlertRule.Unowned }
    "followUp" -> fields("kind", "field").run { AlertRule.FollowUp(
        field = need("field").text(),
    ) }
    "unsignedPeriod" -> fields("kind", "days").run { AlertRule.UnsignedPeriod(
        days = need("days").long(),
    ) }
    "openException" -> fields("kind").run { AlertRule.OpenException }
    "limitation" -> fields("kind", "months", "warning", "reminders").run { AlertRule.Limitation(
        months = need("months").long(),
        warning = need("warning").long(),
        reminders = may("reminders")?.yes() ?: false,
    ) }
    else -> unknown()
}

internal fun Given.alertPolicy(): AlertPolicy = fields("rules", "severities", "recent", "calendar").run {
    AlertPolicy(
        rules = need("rules").list { it.alertRule() },
        severities = may("severities")?.list { it.alertLevel() } ?: listOf(),
        recent = may("recent")?.long() ?: 31L,
        calendar = option("calendar")?.calendar(),
    )
}

internal fun Given.alertPreset(): AlertPreset = when (text()) {
    "prepayments" -> AlertPreset.PREPAYMENTS
    "receivables" -> AlertPreset.RECEIVABLES
    "all" -> AlertPreset.ALL
    else -> unknown()
}

internal fun Given.departure(): Departure = fields("person", "left").run {
    Departure(
        person = need("person").text(),
        left = need("left").date(),
    )
}

internal fun Given.plannedBalance(): PlannedBalance = fields("customer", "amount").run {
    PlannedBalance(
        customer = need("customer").text(),
        amount = need("amount").money(),
    )
}

internal fun Given.unsignedPeriod(): UnsignedPeriod = fields("id", "ended", "owner").run {
    UnsignedPeriod(
        id = need("id").text(),
        ended = need("ended").date(),
        owner = option("owner")?.text(),
    )
}

internal fun Given.acknowledgment(): Acknowledgment = fields("customer", "on").run {
    Acknowledgment(
        customer = need("customer").text(),
        on = need("on").date(),
    )
}

internal fun Given.alertFacts(): AlertFacts = fields("departed", "plans", "periods", "exceptions", "acknowledgments").run {
    AlertFacts(
        departed = may("departed")?.list { it.departure() } ?: listOf(),
        plans = may("plans")?.list { it.plannedBalance() } ?: listOf(),
        periods = may("periods")?.list { it.unsignedPeriod() } ?: listOf(),
        exceptions = may("exceptions")?.list { it.exceptionRecord() } ?: listOf(),
        acknowledgments = may("acknowledgments")?.list { it.acknowledgment() } ?: listOf(),
    )
}

internal fun Given.alertFilter(): AlertFilter = fields("kinds", "severity", "customers", "owners", "tags", "subjects", "from", "through").run {
    AlertFilter(
        kinds = may("kinds")?.list { it.alertKind() } ?: listOf(),
        severity = option("severity")?.alertSeverity(),
        customers = may("customers")?.list { it.text() } ?: listOf(),
        owners = may("owners")?.list { it.text() } ?: listOf(),
        tags = may("tags")?.list { it.text() } ?: listOf(),
        subjects = may("subjects")?.list { it.text() } ?: listOf(),
        from = option("from")?.date(),
        through = option("through")?.date(),
    )
}

internal fun Given.alertCount(): AlertCount = fields("kind", "raised", "kept", "cleared").run {
    AlertCount(
        kind = need("kind").alertKind(),
        raised = need("raised").long(),
        kept = need("kept").long(),
        cleared = need("cleared").long(),
    )
}

internal fun Given.alertChanges(): AlertChanges = fields("raised", "kept", "cleared", "counts").run {
    AlertChanges(
        raised = need("raised").list { it.alert() },
        kept = need("kept").list { it.alert() },
        cleared = need("cleared").list { it.alert() },
        counts = need("counts").list { it.alertCount() },
    )
}

internal fun Given.decimalMark(): DecimalMark = when (text()) {
    "point" -> DecimalMark.POINT
    "comma" -> DecimalMark.COMMA
    else -> unknown()
}

internal fun Given.sideView(): SideView = when (text()) {
    "unknown" -> SideView.UNKNOWN
    "bank" -> SideView.BANK
    "books" -> SideView.BOOKS
    else -> unknown()
}

internal fun Given.amountDialect(): AmountDialect = fields("decimal", "sides").run {
    AmountDialect(
        decimal = may("decimal")?.decimalMark() ?: DecimalMark.POINT,
        sides = may("sides")?.sideView() ?: SideView.UNKNOWN,
    )
}

internal fun Given.dateOrder(): DateOrder = when (text()) {
    "yearFirst" -> DateOrder.YEAR_FIRST
    "dayFirst" -> DateOrder.DAY_FIRST
    "monthFirst" -> DateOrder.MONTH_FIRST
    else -> unknown()
}

internal fun Given.serials(): Serials = when (text()) {
    "refused" -> Serials.REFUSED
    "from1900" -> Serials.FROM1900
    "from1904" -> Serials.FROM1904
    else -> unknown()
}

internal fun Given.dateDialect(): DateDialect = fields("order", "serials").run {
    DateDialect(
        order = may("order")?.dateOrder() ?: DateOrder.YEAR_FIRST,
        serials = may("serials")?.serials() ?: Serials.REFUSED,
    )
}

internal fun Given.tableField(): TableField = when (text()) {
    "booked" -> TableField.BOOKED
    "traded" -> TableField.TRADED
    "time" -> TableField.TIME
    "valueDate" -> TableField.VALUE_DATE
    "amount" -> TableField.AMOUNT
    "in" -> TableField.IN
    "out" -> TableField.OUT
    "side" -> TableField.SIDE
    "balance" -> TableField.BALANCE
    "currency" -> TableField.CURRENCY
    "account" -> TableField.ACCOUNT
    "holder" -> TableField.HOLDER
    "partyName" -> TableField.PARTY_NAME
    "partyAccount" -> TableField.PARTY_ACCOUNT
    "partyBank" -> TableField.PARTY_BANK
    "partyAddress" -> TableField.PARTY_ADDRESS
    "payerName" -> TableField.PAYER_NAME
    "payerAccount" -> TableField.PAYER_ACCOUNT
    "payerBank" -> TableField.PAYER_BANK
    "payeeName" -> TableField.PAYEE_NAME
    "payeeAccount" -> TableField.PAYEE_ACCOUNT
    "payeeBank" -> TableField.PAYEE_BANK
    "summary" -> TableField.SUMMARY
    "text" -> TableField.TEXT
    "code" -> TableField.CODE
    "bankReference" -> TableField.BANK_REFERENCE
    "orderReference" -> TableField.ORDER_REFERENCE
    "voucher" -> TableField.VOUCHER
    "reference" -> TableField.REFERENCE
    "charges" -> TableField.CHARGES
    "state" -> TableField.STATE
    else -> unknown()
}

internal fun Given.columnNeed(): ColumnNeed = when (text()) {
    "required" -> ColumnNeed.REQUIRED
    "optional" -> ColumnNeed.OPTIONAL
    else -> unknown()
}

internal fun Given.tableColumn(): TableColumn = fields("headings", "field", "need").run {
    TableColumn(
        headings = need("headings").list { it.text() },
        field = need("field").tableField(),
        need = may("need")?.columnNeed() ?: ColumnNeed.REQUIRED,
    )
}

internal fun Given.tableEffect(): TableEffect = when (text()) {
    "moved" -> TableEffect.MOVED
    "in" -> TableEffect.IN
    "out" -> TableEffect.OUT
    "refunded" -> TableEffect.REFUNDED
    "notMoved" -> TableEffect.NOT_MOVED
    "unsaid" -> TableEffect.UNSAID
    else -> unknown()
}

internal fun Given.tableState(): TableState = fields("state", "side", "effect").run {
    TableState(
        state = need("state").text(),
        side = option("side")?.text(),
        effect = need("effect").tableEffect(),
    )
}

internal fun Given.totalsTrust(): TotalsTrust = when (text()) {
    "checked" -> TotalsTrust.CHECKED
    "told" -> TotalsTrust.TOLD
    else -> unknown()
}

internal fun Given.tableLayout(): TableLayout = fields("name", "columns", "decimal", "dates", "sides", "currency", "states", "totals").run {
    TableLayout(
        name = need("name").text(),
        columns = need("columns").list { it.tableColumn() },
        decimal = option("decimal")?.decimalMark(),
        dates = option("dates")?.dateDialect(),
        sides = may("sides")?.sideView() ?: SideView.UNKNOWN,
        currency = option("currency")?.text(),
        states = may("states")?.list { it.tableState() } ?: listOf(),
        totals = may("totals")?.totalsTrust() ?: TotalsTrust.CHECKED,
    )
}

internal fun Given.behaviorOf(): BehaviorOf = when (text()) {
    "customer" -> BehaviorOf.CUSTOMER
    "group" -> BehaviorOf.GROUP
    else -> unknown()
}

internal fun Given.behaviorEach(): BehaviorEach = when (text()) {
    "debt" -> BehaviorEach.DEBT
    "document" -> BehaviorEach.DOCUMENT
    else -> unknown()
}

internal fun Given.behaviorRules(): BehaviorRules = fields("window", "of", "each", "observation").run {
    BehaviorRules(
        window = may("window")?.long() ?: 365L,
        of = may("of")?.behaviorOf() ?: BehaviorOf.CUSTOMER,
        each = may("each")?.behaviorEach() ?: BehaviorEach.DEBT,
        observation = may("observation")?.observationRules() ?: ObservationRules(),
    )
}

internal fun Given.dayFigures(): DayFigures = fields("count", "total", "mean", "smallest", "largest", "median", "p90", "variance", "deviation").run {
    DayFigures(
        count = need("count").long(),
        total = need("total").long(),
        mean = need("mean").fraction(),
        smallest = need("smallest").long(),
        largest = need("largest").long(),
        median = need("median").fraction(),
        p90 = need("p90").long(),
        variance = option("variance")?.fraction(),
        deviation = option("deviation")?.long(),
    )
}

internal fun Given.customerBehavior(): CustomerBehavior = fields("customer", "currency", "members", "closed", "amount", "lost", "daysToPay", "daysToPayByAmount", "delay", "daysDelinquent", "daysDelinquentByAmount", "late", "lateDays", "onTime", "onTimeByAmount", "trend", "open", "overdue", "oldest", "disputed", "disputedShare", "sales", "salesMonths", "monthlySales", "credited", "creditedShare", "bounced", "prepaid", "prepaidShare", "freeMoney", "boundMoney", "received", "refunded", "refundedShare", "paymentDays", "paymentGaps").run {
    CustomerBehavior(
        customer = need("customer").text(),
        currency = need("currency").text(),
        members = need("members").long(),
        closed = need("closed").long(),
        amount = need("amount").money(),
        lost = need("lost").money(),
        daysToPay = option("daysToPay")?.dayFigures(),
        daysToPayByAmount = option("daysToPayByAmount")?.fraction(),
        delay = option("delay")?.dayFigures(),
        daysDelinquent = option("daysDelinquent")?.fraction(),
        daysDelinquentByAmount = option("daysDelinquentByAmount")?.fraction(),
        late = need("late").long(),
        lateDays = need("lateDays").long(),
        onTime = option("onTime")?.fraction(),
        onTimeByAmount = option("onTimeByAmount")?.fraction(),
        trend = option("trend")?.fraction(),
        open = need("open").money(),
        overdue = need("overdue").money(),
        oldest = option("oldest")?.long(),
        disputed = need("disputed").money(),
        disputedShare = option("disputedShare")?.fraction(),
        sales = need("sales").money(),
        salesMonths = need("salesMonths").long(),
        monthlySales = option("monthlySales")?.fraction(),
        credited = need("credited").money(),
        creditedShare = option("creditedShare")?.fraction(),
        bounced = need("bounced").long(),
        prepaid = need("prepaid").money(),
        prepaidShare = option("prepaidShare")?.fraction(),
        freeMoney = need("freeMoney").money(),
        boundMoney = need("boundMoney").money(),
        received = need("received").money(),
        refunded = need("refunded").money(),
        refundedShare = option("refundedShare")?.fraction(),
        paymentDays = need("paymentDays").long(),
        paymentGaps = option("paymentGaps")?.dayFigures(),
    )
}

internal fun Given.ratioRules(): RatioRules = fields("months", "observation", "salesFrom", "agreedAhead").run {
    RatioRules(
        months = may("months")?.long() ?: 12L,
        observation = may("observation")?.observationRules() ?: ObservationRules(),
        salesFrom = option("salesFrom")?.date(),
        agreedAhead = option("agreedAhead")?.field(),
    )
}

internal fun Given.rollRate(): RollRate = fields("before", "after", "rate", "ripe", "reached", "reachedShare").run {
    RollRate(
        before = need("before").money(),
        after = need("after").money(),
        rate = option("rate")?.fraction(),
        ripe = need("ripe").money(),
        reached = need("reached").money(),
        reachedShare = option("reachedShare")?.fraction(),
    )
}

internal fun Given.ratioFlag(): RatioFlag = when (text()) {
    "partialMonth" -> RatioFlag.PARTIAL_MONTH
    "noSales" -> RatioFlag.NO_SALES
    "shortHistory" -> RatioFlag.SHORT_HISTORY
    "historyUsedUp" -> RatioFlag.HISTORY_USED_UP
    "prepaymentsReceived" -> RatioFlag.PREPAYMENTS_RECEIVED
    "settledWithoutMoney" -> RatioFlag.SETTLED_WITHOUT_MONEY
    else -> unknown()
}

internal fun Given.portfolioRatios(): PortfolioRatios = fields("currency", "from", "to", "sales", "opening", "closing", "notDue", "collected", "received", "dso", "dsoThreeMonths", "dsoCountback", "dsoTrueMillionths", "dsoBest", "daysDelinquent", "effectiveness", "turnover", "collectedShare", "onTimeShare", "receivedToSales", "aheadOverdueShare", "rolls", "flags").run {
    PortfolioRatios(
        currency = need("currency").text(),
        from = need("from").date(),
        to = need("to").date(),
        sales = need("sales").money(),
        opening = need("opening").money(),
        closing = need("closing").money(),
        notDue = need("notDue").money(),
        collected = need("collected").money(),
        received = need("received").money(),
        dso = option("dso")?.fraction(),
        dsoThreeMonths = option("dsoThreeMonths")?.fraction(),
        dsoCountback = option("dsoCountback")?.fraction(),
        dsoTrueMillionths = option("dsoTrueMillionths")?.long(),
        dsoBest = option("dsoBest")?.fraction(),
        daysDelinquent = option("daysDelinquent")?.fraction(),
        effectiveness = option("effectiveness")?.fraction(),
        turnover = option("turnover")?.fraction(),
        collectedShare = option("collectedShare")?.fraction(),
        onTimeShare = option("onTimeShare")?.fraction(),
        receivedToSales = option("receivedToSales")?.fraction(),
        aheadOverdueShare = option("aheadOverdueShare")?.fraction(),
        rolls = need("rolls").list { it.rollRate() },
        flags = need("flags").list { it.ratioFlag() },
    )
}

internal fun Given.agingBucket(): AgingBucket = fields("from", "to").run {
    AgingBucket(
        from = option("from")?.long(),
        to = option("to")?.long(),
    )
}

internal fun Given.agingBasis(): AgingBasis = when (text()) {
    "due" -> AgingBasis.DUE
    "document" -> AgingBasis.DOCUMENT
    "entered" -> AgingBasis.ENTERED
    else -> unknown()
}

internal fun Given.agingMatching(): AgingMatching = when (text()) {
    "asMatched" -> AgingMatching.AS_MATCHED
    "oldestFirst" -> AgingMatching.OLDEST_FIRST
    else -> unknown()
}

internal fun Given.agingColumn(): AgingColumn = when (text()) {
    "apart" -> AgingColumn.APART
    "aged" -> AgingColumn.AGED
    else -> unknown()
}

internal fun Given.agingUnapplied(): AgingUnapplied = when (text()) {
    "apart" -> AgingUnapplied.APART
    "ownDate" -> AgingUnapplied.OWN_DATE
    else -> unknown()
}

internal fun Given.agingBy(): AgingBy = when (kind()) {
    "customer" -> fields("kind").run { AgingBy.Customer }
    "group" -> fields("kind").run { AgingBy.Group }
    "owner" -> fields("kind").run { AgingBy.Owner }
    "currentOwner" -> fields("kind").run { AgingBy.CurrentOwner }
    "field" -> fields("kind", "name").run { AgingBy.Field(
        name = need("name").text(),
    ) }
    else -> unknown()
}

internal fun Given.agingWorth(): AgingWorth = fields("currency", "quotes", "rounding").run {
    AgingWorth(
        currency = need("currency").text(),
        quotes = need("quotes").list { it.quote() },
        rounding = need("rounding").rounding(),
    )
}

internal fun Given.agingRules(): AgingRules = fields("buckets", "basis", "matching", "disputed", "retention", "unapplied", "by", "worth").run {
    AgingRules(
        buckets = may("buckets")?.list { it.agingBucket() } ?: listOf(),
        basis = may("basis")?.agingBasis() ?: AgingBasis.DUE,
        matching = may("matching")?.agingMatching() ?: AgingMatching.AS_MATCHED,
        disputed = may("disputed")?.agingColumn() ?: AgingColumn.APART,
        retention = may("retention")?.agingColumn() ?: AgingColumn.APART,
        unapplied = may("unapplied")?.agingUnapplied() ?: AgingUnapplied.APART,
        by = option("by")?.agingBy(),
        worth = option("worth")?.agingWorth(),
    )
}

internal fun Given.agingLine(): AgingLine = fields("group", "currency", "notDue", "buckets", "disputed", "retention", "unapplied", "balance", "open", "items", "oldest").run {
    AgingLine(
        group = option("group")?.value(),
        currency = need("currency").text(),
        notDue = need("notDue").money(),
        buckets = need("buckets").list { it.money() },
        disputed = need("disputed").money(),
        retention = need("retention").money(),
        unapplied = need("unapplied").money(),
        balance = need("balance").money(),
        open = need("open").money(),
        items = need("items").long(),
        oldest = option("oldest")?.long(),
    )
}

internal fun Given.agingReport(): AgingReport = fields("lines", "totals").run {
    AgingReport(
        lines = need("lines").list { it.agingLine() },
        totals = need("totals").list { it.agingLine() },
    )
}

@JvmName("jsonRounding")
internal fun Rounding.json(): JsonNode = when (this) {
    Rounding.HALF_UP -> "halfUp"
    Rounding.HALF_DOWN -> "halfDown"
    Rounding.HALF_EVEN -> "halfEven"
    Rounding.HALF_ODD -> "halfOdd"
    Rounding.HALF_CEILING -> "halfCeiling"
    Rounding.HALF_FLOOR -> "halfFloor"
    Rounding.UP -> "up"
    Rounding.DOWN -> "down"
    Rounding.CEILING -> "ceiling"
    Rounding.FLOOR -> "floor"
}.json()

@JvmName("jsonRounded")
internal fun Rounded.json(): JsonNode = record("value" to value.json(), "exact" to exact.json())

@JvmName("jsonRemainder")
internal fun Remainder.json(): JsonNode = when (this) {
    Remainder.LAST -> "last"
    Remainder.FIRST -> "first"
    Remainder.LARGEST_REMAINDER -> "largestRemainder"
    Remainder.LARGEST_PART -> "largestPart"
    Remainder.FROM_TOP -> "fromTop"
}.json()

@JvmName("jsonSplit")
internal fun Split.json(): JsonNode = record("parts" to parts.list { it.json() }, "residue" to residue.json())

@JvmName("jsonFraction")
internal fun Fraction.json(): JsonNode = record("numerator" to numerator.json(), "denominator" to denominator.json())

@JvmName("jsonSlipKind")
internal fun SlipKind.json(): JsonNode = when (this) {
    is SlipKind.PointRight -> record("kind" to "pointRight".json(), "places" to places.json())
    is SlipKind.PointLeft -> record("kind" to "pointLeft".json(), "places" to places.json())
    is SlipKind.Transposed -> record("kind" to "transposed".json(), "digit" to digit.json())
}

@JvmName("jsonSlip")
internal fun Slip.json(): JsonNode = record("position" to position.json(), "candidate" to candidate.json(), "kind" to kind.json())

@JvmName("jsonWeekday")
internal fun Weekday.json(): JsonNode = when (this) {
    Weekday.MONDAY -> "monday"
    Weekday.TUESDAY -> "tuesday"
    Weekday.WEDNESDAY -> "wednesday"
    Weekday.THURSDAY -> "thursday"
    Weekday.FRIDAY -> "friday"
    Weekday.SATURDAY -> "saturday"
    Weekday.SUNDAY -> "sunday"
}.json()

@JvmName("jsonBusinessDay")
internal fun BusinessDay.json(): JsonNode = when (this) {
    BusinessDay.UNADJUSTED -> "unadjusted"
    BusinessDay.FOLLOWING -> "following"
    BusinessDay.MODIFIED_FOLLOWING -> "modifiedFollowing"
    BusinessDay.PRECEDING -> "preceding"
    BusinessDay.MODIFIED_PRECEDING -> "modifiedPreceding"
}.json()

@JvmName("jsonBusinessCalendar")
internal fun BusinessCalendar.json(): JsonNode = record("weekend" to weekend.list { it.json() }, "holidays" to holidays.list { it.json() }, "workdays" to workdays.list { it.json() })

@JvmName("jsonStep")
internal fun Step.json(): JsonNode = when (this) {
    is Step.Days -> record("kind" to "days".json(), "days" to days.json())
    is Step.Months -> record("kind" to "months".json(), "months" to months.json())
    is Step.EndOfMonth -> record("kind" to "endOfMonth".json())
    is Step.DayOfMonth -> record("kind" to "dayOfMonth".json(), "day" to day.json())
    is Step.PaymentDays -> record("kind" to "paymentDays".json(), "days" to days.list { it.json() })
}

@JvmName("jsonStart")
internal fun Start.json(): JsonNode = when (this) {
    is Start.Event -> record("kind" to "event".json(), "event" to event.json())
    is Start.Date -> record("kind" to "date".json(), "date" to date.json())
    is Start.Previous -> record("kind" to "previous".json())
}

@JvmName("jsonDue")
internal fun Due.json(): JsonNode = record("start" to start.json(), "steps" to steps.list { it.json() })

@JvmName("jsonShare")
internal fun Share.json(): JsonNode = when (this) {
    is Share.Percent -> record("kind" to "percent".json(), "percent" to percent.json(), "multiple" to multiple?.json())
    is Share.PercentOfRest -> record("kind" to "percentOfRest".json(), "percent" to percent.json())
    is Share.Fixed -> record("kind" to "fixed".json(), "amount" to amount.json())
    is Share.Rest -> record("kind" to "rest".json(), "weight" to weight.json())
}

@JvmName("jsonPurpose")
internal fun Purpose.json(): JsonNode = when (this) {
    Purpose.INSTALLMENT -> "installment"
    Purpose.DOWN_PAYMENT -> "downPayment"
    Purpose.PROGRESS -> "progress"
    Purpose.RETENTION -> "retention"
}.json()

@JvmName("jsonTermLine")
internal fun TermLine.json(): JsonNode = record("share" to share.json(), "due" to due.json(), "purpose" to purpose.json(), "label" to label?.json())

@JvmName("jsonTerms")
internal fun Terms.json(): JsonNode = record("lines" to lines.list { it.json() }, "rounding" to rounding.json(), "remainder" to remainder.json(), "businessDay" to businessDay.json())

@JvmName("jsonEventDate")
internal fun EventDate.json(): JsonNode = record("event" to event.json(), "date" to date.json())

@JvmName("jsonScheduleRequest")
internal fun ScheduleRequest.json(): JsonNode = record("total" to total.json(), "terms" to terms.json(), "events" to events.list { it.json() }, "calendar" to calendar?.json())

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

@JvmName("jsonSource")
internal fun Source.json(): JsonNode = when (this) {
    Source.RECEIPT -> "receipt"
    Source.ON_ACCOUNT -> "onAccount"
    Source.CREDIT_NOTE -> "creditNote"
    Source.PAYABLE -> "payable"
}.json()

@JvmName("jsonScope")
internal fun Scope.json(): JsonNode = record("field" to field.json(), "values" to values.list { it.json() })

@JvmName("jsonNamedItem")
internal fun NamedItem.json(): JsonNode = record("item" to item.json(), "amount" to amount?.json())

@JvmName("jsonLot")
internal fun Lot.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "amount" to amount.json(), "received" to received.json(), "nature" to nature.json(), "references" to references.list { it.json() }, "pays" to pays.list { it.json() }, "source" to source.takeUnless { it == Source.RECEIPT }?.json(), "fields" to fields.list { it.json() }, "scope" to scope.list { it.json() }, "priority" to priority.takeUnless { it == 50L }?.json(), "expires" to expires?.json())

@JvmName("jsonItemKind")
internal fun ItemKind.json(): JsonNode = when (this) {
    ItemKind.ORDINARY -> "ordinary"
    ItemKind.LATE_CHARGE -> "lateCharge"
    ItemKind.REFUND -> "refund"
    ItemKind.WRITTEN_OFF -> "writtenOff"
}.json()

@JvmName("jsonReceivable")
internal fun Receivable.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "open" to open.json(), "due" to due.json(), "issued" to issued?.json(), "references" to references.list { it.json() }, "kind" to kind.takeUnless { it == ItemKind.ORDINARY }?.json(), "disputed" to disputed.takeUnless { it == false }?.json(), "fields" to fields.list { it.json() }, "parts" to parts.list { it.json() }, "discounts" to discounts.list { it.json() })

@JvmName("jsonCutOff")
internal fun CutOff.json(): JsonNode = record("on" to on.json(), "known" to known?.json())

@JvmName("jsonPaidBy")
internal fun PaidBy.json(): JsonNode = when (this) {
    PaidBy.RECEIPT -> "receipt"
    PaidBy.PREPAYMENT -> "prepayment"
    PaidBy.NETTING -> "netting"
}.json()

@JvmName("jsonReversalCause")
internal fun ReversalCause.json(): JsonNode = when (this) {
    ReversalCause.UNDONE -> "undone"
    ReversalCause.BOUNCED -> "bounced"
}.json()

@JvmName("jsonDisputeOutcome")
internal fun DisputeOutcome.json(): JsonNode = when (this) {
    DisputeOutcome.CUSTOMER_RIGHT -> "customerRight"
    DisputeOutcome.CUSTOMER_WRONG -> "customerWrong"
    DisputeOutcome.SETTLED -> "settled"
}.json()

@JvmName("jsonDebtAct")
internal fun DebtAct.json(): JsonNode = when (this) {
    is DebtAct.Paid -> record("kind" to "paid".json(), "amount" to amount.json(), "receipt" to receipt?.json(), "received" to received?.json(), "by" to by.takeUnless { it == PaidBy.RECEIPT }?.json())
    is DebtAct.PaymentReversed -> record("kind" to "paymentReversed".json(), "amount" to amount.json(), "receipt" to receipt?.json(), "cause" to cause.json())
    is DebtAct.Credited -> record("kind" to "credited".json(), "amount" to amount.json())
    is DebtAct.Deducted -> record("kind" to "deducted".json(), "amount" to amount.json())
    is DebtAct.DeductionReversed -> record("kind" to "deductionReversed".json(), "amount" to amount.json())
    is DebtAct.WrittenOff -> record("kind" to "writtenOff".json(), "amount" to amount.json())
    is DebtAct.Recovered -> record("kind" to "recovered".json(), "amount" to amount.json())
    is DebtAct.Canceled -> record("kind" to "canceled".json())
    is DebtAct.Changed -> record("kind" to "changed".json(), "amount" to amount?.json(), "due" to due?.json())
    is DebtAct.Disputed -> record("kind" to "disputed".json(), "amount" to amount?.json())
    is DebtAct.DisputeEnded -> record("kind" to "disputeEnded".json(), "outcome" to outcome.json())
    is DebtAct.Promised -> record("kind" to "promised".json(), "day" to day.json(), "amount" to amount?.json())
    is DebtAct.Reminded -> record("kind" to "reminded".json(), "level" to level.json())
    is DebtAct.Reassigned -> record("kind" to "reassigned".json(), "owner" to owner.json())
}

@JvmName("jsonDebtEvent")
internal fun DebtEvent.json(): JsonNode = record("on" to on.json(), "entered" to entered?.json(), "act" to act.json())

@JvmName("jsonDebt")
internal fun Debt.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "amount" to amount.json(), "issued" to issued.json(), "due" to due.json(), "entered" to entered?.json(), "document" to document?.json(), "kind" to kind.takeUnless { it == ItemKind.ORDINARY }?.json(), "retention" to retention.takeUnless { it == false }?.json(), "owner" to owner?.json(), "fields" to fields.list { it.json() }, "events" to events.list { it.json() })

@JvmName("jsonPrepaymentAct")
internal fun PrepaymentAct.json(): JsonNode = when (this) {
    is PrepaymentAct.Applied -> record("kind" to "applied".json(), "amount" to amount.json(), "item" to item?.json())
    is PrepaymentAct.Returned -> record("kind" to "returned".json(), "amount" to amount.json(), "item" to item?.json())
    is PrepaymentAct.RefundRequested -> record("kind" to "refundRequested".json(), "refund" to refund.json(), "amount" to amount.json())
    is PrepaymentAct.RefundCanceled -> record("kind" to "refundCanceled".json(), "refund" to refund.json())
    is PrepaymentAct.Refunded -> record("kind" to "refunded".json(), "amount" to amount.json(), "refund" to refund?.json(), "account" to account?.json())
    is PrepaymentAct.RefundReturned -> record("kind" to "refundReturned".json(), "amount" to amount.json(), "refund" to refund?.json())
    is PrepaymentAct.Removed -> record("kind" to "removed".json(), "amount" to amount.json())
    is PrepaymentAct.Restored -> record("kind" to "restored".json(), "amount" to amount.json())
    is PrepaymentAct.Bounced -> record("kind" to "bounced".json())
    is PrepaymentAct.Held -> record("kind" to "held".json(), "amount" to amount.json())
}

@JvmName("jsonPrepaymentEvent")
internal fun PrepaymentEvent.json(): JsonNode = record("on" to on.json(), "entered" to entered?.json(), "act" to act.json())

@JvmName("jsonPrepayment")
internal fun Prepayment.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "amount" to amount.json(), "received" to received.json(), "since" to since?.json(), "entered" to entered?.json(), "nature" to nature.json(), "source" to source.takeUnless { it == Source.RECEIPT }?.json(), "bankRef" to bankRef?.json(), "payerAccount" to payerAccount?.json(), "owner" to owner?.json(), "fields" to fields.list { it.json() }, "expires" to expires?.json(), "events" to events.list { it.json() })

@JvmName("jsonDebtorAct")
internal fun DebtorAct.json(): JsonNode = when (this) {
    is DebtorAct.Insolvent -> record("kind" to "insolvent".json())
    is DebtorAct.Solvent -> record("kind" to "solvent".json())
    is DebtorAct.Stopped -> record("kind" to "stopped".json())
    is DebtorAct.Released -> record("kind" to "released".json())
    is DebtorAct.Reassigned -> record("kind" to "reassigned".json(), "owner" to owner.json())
    is DebtorAct.Contacted -> record("kind" to "contacted".json())
}

@JvmName("jsonDebtorEvent")
internal fun DebtorEvent.json(): JsonNode = record("on" to on.json(), "entered" to entered?.json(), "act" to act.json())

@JvmName("jsonDebtor")
internal fun Debtor.json(): JsonNode = record("id" to id.json(), "name" to name?.json(), "parent" to parent?.json(), "owner" to owner?.json(), "since" to since?.json(), "fields" to fields.list { it.json() }, "events" to events.list { it.json() })

@JvmName("jsonPortfolio")
internal fun Portfolio.json(): JsonNode = record("debts" to debts.list { it.json() }, "prepayments" to prepayments.list { it.json() }, "debtors" to debtors.list { it.json() })

@JvmName("jsonObservationState")
internal fun ObservationState.json(): JsonNode = when (this) {
    ObservationState.SETTLED -> "settled"
    ObservationState.WRITTEN_OFF -> "writtenOff"
    ObservationState.OVERDUE -> "overdue"
}.json()

@JvmName("jsonObservation")
internal fun Observation.json(): JsonNode = record("debt" to debt.json(), "customer" to customer.json(), "amount" to amount.json(), "issued" to issued.json(), "due" to due.json(), "until" to until.json(), "days" to days.json(), "late" to late.json(), "state" to state.json())

@JvmName("jsonCreditGrade")
internal fun CreditGrade.json(): JsonNode = when (this) {
    CreditGrade.A -> "a"
    CreditGrade.B -> "b"
    CreditGrade.C -> "c"
    CreditGrade.D -> "d"
    CreditGrade.NOT_RATED -> "notRated"
}.json()

@JvmName("jsonPeerRates")
internal fun PeerRates.json(): JsonNode = record("observations" to observations.json(), "late" to late.json(), "seriousOf" to seriousOf.json(), "serious" to serious.json(), "days" to days.json())

@JvmName("jsonCustomerRisk")
internal fun CustomerRisk.json(): JsonNode = record("risk" to risk.json(), "billionths" to billionths.json(), "settled" to settled.json(), "overdue" to overdue.json(), "factors" to factors.list { it.json() }, "severity" to severity?.json())

@JvmName("jsonRiskFactor")
internal fun RiskFactor.json(): JsonNode = record("kind" to kind.json(), "weight" to weight.json(), "points" to points.json(), "count" to count.json(), "of" to of.json(), "observed" to observed?.json(), "peers" to peers?.json())

@JvmName("jsonFactorKind")
internal fun FactorKind.json(): JsonNode = when (this) {
    FactorKind.LATE_SHARE -> "lateShare"
    FactorKind.LATE_DAYS -> "lateDays"
    FactorKind.SERIOUS_SHARE -> "seriousShare"
    FactorKind.UNFUNDED_SHARE -> "unfundedShare"
    FactorKind.REFUND_SHARE -> "refundShare"
}.json()

@JvmName("jsonPreviousGrade")
internal fun PreviousGrade.json(): JsonNode = record("customer" to customer.json(), "grade" to grade.json(), "on" to on.json(), "steady" to steady?.json(), "rising" to rising?.json())

@JvmName("jsonRisingGrade")
internal fun RisingGrade.json(): JsonNode = record("to" to to.json(), "months" to months.json(), "on" to on.json())

@JvmName("jsonGradeRun")
internal fun GradeRun.json(): JsonNode = record("cutOff" to cutOff.json(), "policy" to policy.json(), "peers" to peers.json(), "customers" to customers.list { it.json() }, "changes" to changes.list { it.json() })

@JvmName("jsonCustomerGrade")
internal fun CustomerGrade.json(): JsonNode = record("customer" to customer.json(), "grade" to grade.json(), "computed" to computed.json(), "score" to score?.json(), "risk" to risk?.json(), "observations" to observations.json(), "thin" to thin.json(), "toBetter" to toBetter?.json(), "toWorse" to toWorse?.json(), "reasons" to reasons.list { it.json() }, "next" to next.list { it.json() }, "kept" to kept.json(), "inputs" to inputs.json())

@JvmName("jsonGradeChange")
internal fun GradeChange.json(): JsonNode = record("customer" to customer.json(), "from" to from.json(), "since" to since.json(), "to" to to.json())

@JvmName("jsonGradeReason")
internal fun GradeReason.json(): JsonNode = when (this) {
    is GradeReason.Factor -> record("kind" to "factor".json(), "factor" to factor.json(), "count" to count.json(), "of" to of.json(), "peers" to peers?.json(), "points" to points.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.TooFew -> record("kind" to "tooFew".json(), "found" to found.json(), "needed" to needed.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.TooNew -> record("kind" to "tooNew".json(), "days" to days.json(), "needed" to needed.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.Thin -> record("kind" to "thin".json(), "found" to found.json(), "full" to full.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.UnpaidLong -> record("kind" to "unpaidLong".json(), "amount" to amount.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.Insolvent -> record("kind" to "insolvent".json(), "since" to since.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.Bounced -> record("kind" to "bounced".json(), "on" to on.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.WrittenOff -> record("kind" to "writtenOff".json(), "on" to on.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.WithinMargin -> record("kind" to "withinMargin".json(), "score" to score.json(), "stays" to stays.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.Rising -> record("kind" to "rising".json(), "to" to to.json(), "months" to months.json(), "needed" to needed.json(), "en" to en.json(), "zh" to zh.json())
    is GradeReason.ByHand -> record("kind" to "byHand".json(), "computed" to computed.json(), "owner" to owner.json(), "cause" to cause.json(), "until" to until.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonGradeStep")
internal fun GradeStep.json(): JsonNode = when (this) {
    is GradeStep.PayOnTime -> record("kind" to "payOnTime".json(), "payments" to payments.json(), "to" to to.json(), "months" to months.json(), "en" to en.json(), "zh" to zh.json())
    is GradeStep.Confirm -> record("kind" to "confirm".json(), "to" to to.json(), "months" to months.json(), "en" to en.json(), "zh" to zh.json())
    is GradeStep.PayUnpaid -> record("kind" to "payUnpaid".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is GradeStep.BeSolvent -> record("kind" to "beSolvent".json(), "en" to en.json(), "zh" to zh.json())
    is GradeStep.Forgotten -> record("kind" to "forgotten".json(), "from" to from.json(), "en" to en.json(), "zh" to zh.json())
    is GradeStep.BeKnown -> record("kind" to "beKnown".json(), "payments" to payments.json(), "en" to en.json(), "zh" to zh.json())
    is GradeStep.Wait -> record("kind" to "wait".json(), "from" to from.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonCreditCheck")
internal fun CreditCheck.json(): JsonNode = when (this) {
    CreditCheck.LIMIT -> "limit"
    CreditCheck.LIMIT_DATE -> "limitDate"
    CreditCheck.OVERDUE_DAYS -> "overdueDays"
    CreditCheck.OVERDUE_SHARE -> "overdueShare"
    CreditCheck.OLDEST_ITEM -> "oldestItem"
    CreditCheck.ORDER_SIZE -> "orderSize"
    CreditCheck.DEPOSIT -> "deposit"
    CreditCheck.APPROVAL -> "approval"
    CreditCheck.TERMS -> "terms"
    CreditCheck.STOPPED -> "stopped"
    CreditCheck.PROMISE -> "promise"
}.json()

@JvmName("jsonCheckEffect")
internal fun CheckEffect.json(): JsonNode = when (this) {
    CheckEffect.WARN -> "warn"
    CheckEffect.HOLD -> "hold"
}.json()

@JvmName("jsonCreditExposure")
internal fun CreditExposure.json(): JsonNode = record("receivables" to receivables.json(), "disputed" to disputed.json(), "delivered" to delivered.json(), "orders" to orders.json(), "prepaid" to prepaid.json(), "secured" to secured.json(), "total" to total.json())

@JvmName("jsonReleaseToken")
internal fun ReleaseToken.json(): JsonNode = record("order" to order.json(), "amount" to amount.json(), "version" to version.json(), "opening" to opening.json(), "termDays" to termDays?.json(), "on" to on.json(), "until" to until.json())

@JvmName("jsonOrderCheck")
internal fun OrderCheck.json(): JsonNode = record("outcome" to outcome.json(), "findings" to findings.list { it.json() }, "notes" to notes.list { it.json() }, "exposure" to exposure.json(), "rest" to rest.json(), "covered" to covered.json(), "after" to after.json(), "limit" to limit?.json(), "freesWith" to freesWith?.json(), "token" to token?.json())

@JvmName("jsonOrderOutcome")
internal fun OrderOutcome.json(): JsonNode = when (this) {
    OrderOutcome.RELEASE -> "release"
    OrderOutcome.RELEASE_WITH_WARNING -> "releaseWithWarning"
    OrderOutcome.HOLD -> "hold"
}.json()

@JvmName("jsonCheckFinding")
internal fun CheckFinding.json(): JsonNode = record("check" to check.json(), "effect" to effect.json(), "reason" to reason.json())

@JvmName("jsonCreditReason")
internal fun CreditReason.json(): JsonNode = when (this) {
    is CreditReason.LimitExceeded -> record("kind" to "limitExceeded".json(), "exposure" to exposure.json(), "limit" to limit.json(), "owner" to owner.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.NoLimit -> record("kind" to "noLimit".json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.LimitExpired -> record("kind" to "limitExpired".json(), "until" to until.json(), "owner" to owner.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.Overdue -> record("kind" to "overdue".json(), "debt" to debt.json(), "days" to days.json(), "tolerance" to tolerance.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.OverdueShare -> record("kind" to "overdueShare".json(), "overdue" to overdue.json(), "open" to open.json(), "most" to most.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.TooOld -> record("kind" to "tooOld".json(), "debt" to debt.json(), "days" to days.json(), "most" to most.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.OrderTooLarge -> record("kind" to "orderTooLarge".json(), "uncovered" to uncovered.json(), "most" to most.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.DepositMissing -> record("kind" to "depositMissing".json(), "covered" to covered.json(), "needed" to needed.json(), "grade" to grade.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.ApprovalNeeded -> record("kind" to "approvalNeeded".json(), "grade" to grade.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.TermsTooLong -> record("kind" to "termsTooLong".json(), "days" to days.json(), "most" to most.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.Stopped -> record("kind" to "stopped".json(), "since" to since.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.PromiseBroken -> record("kind" to "promiseBroken".json(), "debt" to debt.json(), "promised" to promised.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.ReleasedBefore -> record("kind" to "releasedBefore".json(), "on" to on.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is CreditReason.MoneyNotCounted -> record("kind" to "moneyNotCounted".json(), "prepayment" to prepayment.json(), "amount" to amount.json(), "cause" to cause.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonNotCounted")
internal fun NotCounted.json(): JsonNode = when (this) {
    NotCounted.UNCLEARED -> "uncleared"
    NotCounted.FROZEN -> "frozen"
    NotCounted.DISPUTED -> "disputed"
    NotCounted.REFUND_REQUESTED -> "refundRequested"
    NotCounted.NO_RATE -> "noRate"
    NotCounted.NATURE -> "nature"
    NotCounted.EXPIRED -> "expired"
}.json()

@JvmName("jsonLimitReason")
internal fun LimitReason.json(): JsonNode = when (this) {
    is LimitReason.NoSales -> record("kind" to "noSales".json(), "en" to en.json(), "zh" to zh.json())
    is LimitReason.TooSoon -> record("kind" to "tooSoon".json(), "from" to from.json(), "en" to en.json(), "zh" to zh.json())
    is LimitReason.TooFewItems -> record("kind" to "tooFewItems".json(), "found" to found.json(), "needed" to needed.json(), "en" to en.json(), "zh" to zh.json())
    is LimitReason.RaisedInSteps -> record("kind" to "raisedInSteps".json(), "target" to target.json(), "most" to most.json(), "en" to en.json(), "zh" to zh.json())
    is LimitReason.BelowExposure -> record("kind" to "belowExposure".json(), "target" to target.json(), "owed" to owed.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonLimitProposal")
internal fun LimitProposal.json(): JsonNode = record("customer" to customer.json(), "grade" to grade.json(), "target" to target?.json(), "present" to present?.json(), "owed" to owed.json(), "limit" to limit?.json(), "termDays" to termDays.json(), "review" to review.json(), "approval" to approval.json(), "reasons" to reasons.list { it.json() })

@JvmName("jsonCreditSimulation")
internal fun CreditSimulation.json(): JsonNode = record("policy" to policy.json(), "other" to other.json(), "grades" to grades.list { it.json() }, "changes" to changes.list { it.json() }, "totals" to totals.list { it.json() })

@JvmName("jsonGradeCount")
internal fun GradeCount.json(): JsonNode = record("grade" to grade.json(), "before" to before.json(), "after" to after.json())

@JvmName("jsonSimulatedChange")
internal fun SimulatedChange.json(): JsonNode = record("before" to before.json(), "after" to after.json())

@JvmName("jsonSimulatedTotal")
internal fun SimulatedTotal.json(): JsonNode = record("currency" to currency.json(), "owed" to owed.json(), "limitsBefore" to limitsBefore.json(), "limitsAfter" to limitsAfter.json(), "overBefore" to overBefore.json(), "overAfter" to overAfter.json())

@JvmName("jsonPointScore")
internal fun PointScore.json(): JsonNode = record("version" to version.json(), "points" to points.json(), "offset" to offset.json(), "rows" to rows.list { it.json() })

@JvmName("jsonPointRow")
internal fun PointRow.json(): JsonNode = record("factor" to factor.json(), "value" to value?.json(), "bin" to bin?.json(), "points" to points.json())

@JvmName("jsonReach")
internal fun Reach.json(): JsonNode = when (this) {
    Reach.ALL_OPEN -> "allOpen"
    Reach.DUE -> "due"
    Reach.PAST_DUE -> "pastDue"
}.json()

@JvmName("jsonDisputed")
internal fun Disputed.json(): JsonNode = when (this) {
    Disputed.INCLUDED -> "included"
    Disputed.LEFT_OUT -> "leftOut"
}.json()

@JvmName("jsonUnknownReference")
internal fun UnknownReference.json(): JsonNode = when (this) {
    UnknownReference.CONTINUE -> "continue"
    UnknownReference.HOLD -> "hold"
}.json()

@JvmName("jsonTies")
internal fun Ties.json(): JsonNode = when (this) {
    Ties.REFUSE -> "refuse"
    Ties.OLDEST_DUE -> "oldestDue"
}.json()

@JvmName("jsonSortBy")
internal fun SortBy.json(): JsonNode = when (this) {
    SortBy.DUE -> "due"
    SortBy.ISSUED -> "issued"
    SortBy.OPEN -> "open"
    SortBy.ID -> "id"
    SortBy.LISTED -> "listed"
}.json()

@JvmName("jsonSort")
internal fun Sort.json(): JsonNode = record("by" to by.json(), "descending" to descending.json())

@JvmName("jsonPartial")
internal fun Partial.json(): JsonNode = when (this) {
    Partial.ALLOWED -> "allowed"
    Partial.FORBIDDEN -> "forbidden"
}.json()

@JvmName("jsonTurn")
internal fun Turn.json(): JsonNode = when (this) {
    Turn.LOT_BY_LOT -> "lotByLot"
    Turn.PHASE_BY_PHASE -> "phaseByPhase"
}.json()

@JvmName("jsonLotOrder")
internal fun LotOrder.json(): JsonNode = when (this) {
    LotOrder.CONSUMPTION -> "consumption"
    LotOrder.ARRIVAL -> "arrival"
    LotOrder.ARRIVAL_AMOUNT -> "arrivalAmount"
    LotOrder.LISTED -> "listed"
}.json()

@JvmName("jsonDiscounts")
internal fun Discounts.json(): JsonNode = when (this) {
    Discounts.IGNORED -> "ignored"
    Discounts.TAKEN -> "taken"
}.json()

@JvmName("jsonDifferenceKind")
internal fun DifferenceKind.json(): JsonNode = when (this) {
    DifferenceKind.FEE -> "fee"
    DifferenceKind.DISCOUNT -> "discount"
    DifferenceKind.ROUNDING -> "rounding"
    DifferenceKind.EXCHANGE -> "exchange"
    DifferenceKind.WRITE_OFF -> "writeOff"
}.json()

@JvmName("jsonTolerance")
internal fun Tolerance.json(): JsonNode = record("amount" to amount.json(), "percent" to percent?.json(), "asKind" to asKind.json())

@JvmName("jsonTier")
internal fun Tier.json(): JsonNode = record("components" to components.list { it.json() })

@JvmName("jsonSelection")
internal fun Selection.json(): JsonNode = record("reach" to reach.json(), "kinds" to kinds.list { it.json() }, "disputed" to disputed.json(), "keys" to keys.list { it.json() }, "withinDays" to withinDays?.json())

@JvmName("jsonRule")
internal fun Rule.json(): JsonNode = when (this) {
    is Rule.ByReference -> record("kind" to "byReference".json(), "unknown" to unknown.json())
    is Rule.ExactItem -> record("kind" to "exactItem".json(), "ties" to ties.json())
    is Rule.ExactTotal -> record("kind" to "exactTotal".json(), "groupBy" to groupBy?.json())
    is Rule.ExactGroup -> record("kind" to "exactGroup".json(), "most" to most.json(), "members" to members?.json())
    is Rule.Together -> record("kind" to "together".json())
    is Rule.GroupWithGroup -> record("kind" to "groupWithGroup".json(), "most" to most.json(), "members" to members.json())
    is Rule.InOrder -> record("kind" to "inOrder".json(), "order" to order.list { it.json() })
    is Rule.ProRata -> record("kind" to "proRata".json())
}

@JvmName("jsonPhase")
internal fun Phase.json(): JsonNode = record("rule" to rule.json(), "items" to items.takeUnless { it == Selection() }?.json(), "sources" to sources.list { it.json() })

@JvmName("jsonScheme")
internal fun Scheme.json(): JsonNode = record("phases" to phases.list { it.json() }, "partial" to partial.json(), "turn" to turn.json(), "lotOrder" to lotOrder.json(), "keys" to keys.list { it.json() }, "discounts" to discounts.json(), "tolerance" to tolerance?.json(), "inside" to inside.list { it.json() })

@JvmName("jsonFit")
internal fun Fit.json(): JsonNode = when (this) {
    is Fit.Price -> record("kind" to "price".json(), "discount" to discount.json())
    is Fit.Tolerance -> record("kind" to "tolerance".json(), "missing" to missing.json())
}

@JvmName("jsonLeeway")
internal fun Leeway.json(): JsonNode = when (this) {
    Leeway.DISCOUNT -> "discount"
    Leeway.TOLERANCE -> "tolerance"
}.json()

@JvmName("jsonMatchedSet")
internal fun MatchedSet.json(): JsonNode = record("lots" to lots.list { it.json() }, "items" to items.list { it.json() })

@JvmName("jsonReason")
internal fun Reason.json(): JsonNode = when (this) {
    is Reason.Named -> record("kind" to "named".json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Reference -> record("kind" to "reference".json(), "reference" to reference.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ExactItem -> record("kind" to "exactItem".json(), "amount" to amount.json(), "candidates" to candidates.json(), "fit" to fit?.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ExactTotal -> record("kind" to "exactTotal".json(), "total" to total.json(), "items" to items.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.OldestDue -> record("kind" to "oldestDue".json(), "customer" to customer.json(), "due" to due.json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Next -> record("kind" to "next".json(), "customer" to customer.json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ExactGroup -> record("kind" to "exactGroup".json(), "total" to total.json(), "items" to items.json(), "members" to members?.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Together -> record("kind" to "together".json(), "total" to total.json(), "lots" to lots.json(), "items" to items.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.GroupWithGroup -> record("kind" to "groupWithGroup".json(), "total" to total.json(), "lots" to lots.json(), "items" to items.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ProRata -> record("kind" to "proRata".json(), "total" to total.json(), "paid" to paid.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.DiscountTaken -> record("kind" to "discountTaken".json(), "until" to until.json(), "discount" to discount.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.WithinTolerance -> record("kind" to "withinTolerance".json(), "missing" to missing.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NothingOpen -> record("kind" to "nothingOpen".json(), "customer" to customer.json(), "currency" to currency.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NothingDue -> record("kind" to "nothingDue".json(), "customer" to customer.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NoPhaseFits -> record("kind" to "noPhaseFits".json(), "customer" to customer.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NatureHeld -> record("kind" to "natureHeld".json(), "nature" to nature.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Expired -> record("kind" to "expired".json(), "expires" to expires.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ReferenceHeld -> record("kind" to "referenceHeld".json(), "reference" to reference.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.Ambiguous -> record("kind" to "ambiguous".json(), "amount" to amount.json(), "candidates" to candidates.json(), "rivals" to rivals.list { it.json() }, "leeway" to leeway?.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.AlreadySettled -> record("kind" to "alreadySettled".json(), "item" to item.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ReferenceUnknown -> record("kind" to "referenceUnknown".json(), "reference" to reference.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.ReferenceOutside -> record("kind" to "referenceOutside".json(), "reference" to reference.json(), "item" to item.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.PartialForbidden -> record("kind" to "partialForbidden".json(), "item" to item.json(), "open" to open.json(), "left" to left.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NamedTooLate -> record("kind" to "namedTooLate".json(), "item" to item.json(), "open" to open.json(), "asked" to asked.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.NothingLeft -> record("kind" to "nothingLeft".json(), "item" to item.json(), "left" to left.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.KeyDiffers -> record("kind" to "keyDiffers".json(), "item" to item.json(), "key" to key.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.GroupAmbiguous -> record("kind" to "groupAmbiguous".json(), "sets" to sets.json(), "one" to one.list { it.json() }, "other" to other.list { it.json() }, "en" to en.json(), "zh" to zh.json())
    is Reason.GroupTooLarge -> record("kind" to "groupTooLarge".json(), "items" to items.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.GroupsAmbiguous -> record("kind" to "groupsAmbiguous".json(), "sets" to sets.json(), "members" to members.json(), "rivals" to rivals.list { it.json() }, "en" to en.json(), "zh" to zh.json())
    is Reason.GroupsTooLarge -> record("kind" to "groupsTooLarge".json(), "lots" to lots.json(), "items" to items.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is Reason.GroupSearchEnded -> record("kind" to "groupSearchEnded".json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
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

@JvmName("jsonDueKind")
internal fun DueKind.json(): JsonNode = when (this) {
    DueKind.PAST_DUE -> "pastDue"
    DueKind.DUE -> "due"
    DueKind.IN_ADVANCE -> "inAdvance"
}.json()

@JvmName("jsonWaterfallReason")
internal fun WaterfallReason.json(): JsonNode = when (this) {
    is WaterfallReason.InOrder -> record("kind" to "inOrder".json(), "when" to `when`.json(), "due" to due.json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is WaterfallReason.Spread -> record("kind" to "spread".json(), "total" to total.json(), "installments" to installments.json(), "rank" to rank.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is WaterfallReason.NothingOpen -> record("kind" to "nothingOpen".json(), "en" to en.json(), "zh" to zh.json())
    is WaterfallReason.KeptAsCredit -> record("kind" to "keptAsCredit".json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is WaterfallReason.Reopened -> record("kind" to "reopened".json(), "rank" to rank.json(), "paid" to paid.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonOpenInstallment")
internal fun OpenInstallment.json(): JsonNode = record("number" to number.json(), "due" to due.json(), "parts" to parts.list { it.json() })

@JvmName("jsonWaterfallLine")
internal fun WaterfallLine.json(): JsonNode = record("installment" to installment.json(), "component" to component.json(), "amount" to amount.json(), "open" to open.json(), "reason" to reason.json())

@JvmName("jsonWaterfallCredit")
internal fun WaterfallCredit.json(): JsonNode = record("amount" to amount.json(), "reason" to reason.json())

@JvmName("jsonWaterfall")
internal fun Waterfall.json(): JsonNode = record("on" to on.json(), "lines" to lines.list { it.json() }, "paid" to paid.json(), "leftOver" to leftOver?.json(), "installments" to installments.list { it.json() })

@JvmName("jsonReplayedPayment")
internal fun ReplayedPayment.json(): JsonNode = record("id" to id.json(), "on" to on.json(), "lines" to lines.list { it.json() }, "paid" to paid.json(), "leftOver" to leftOver?.json())

@JvmName("jsonWaterfallReplay")
internal fun WaterfallReplay.json(): JsonNode = record("payments" to payments.list { it.json() }, "installments" to installments.list { it.json() })

@JvmName("jsonReverseLine")
internal fun ReverseLine.json(): JsonNode = record("installment" to installment.json(), "component" to component.json(), "amount" to amount.json(), "open" to open.json(), "reason" to reason.json())

@JvmName("jsonReversal")
internal fun Reversal.json(): JsonNode = record("lines" to lines.list { it.json() }, "installments" to installments.list { it.json() })

@JvmName("jsonLinkPart")
internal fun LinkPart.json(): JsonNode = record("component" to component.json(), "amount" to amount.json())

@JvmName("jsonLinkDifference")
internal fun LinkDifference.json(): JsonNode = record("amount" to amount.json(), "kind" to kind.json(), "parts" to parts.list { it.json() })

@JvmName("jsonLink")
internal fun Link.json(): JsonNode = record("id" to id.json(), "lot" to lot.json(), "item" to item.json(), "amount" to amount.json(), "parts" to parts.list { it.json() }, "difference" to difference?.json(), "on" to on.json())

@JvmName("jsonUndoReason")
internal fun UndoReason.json(): JsonNode = when (this) {
    is UndoReason.Asked -> record("kind" to "asked".json(), "left" to left.json(), "en" to en.json(), "zh" to zh.json())
    is UndoReason.LotTakenOut -> record("kind" to "lotTakenOut".json(), "lot" to lot.json(), "en" to en.json(), "zh" to zh.json())
    is UndoReason.ItemCanceled -> record("kind" to "itemCanceled".json(), "item" to item.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonUndone")
internal fun Undone.json(): JsonNode = record("link" to link.json(), "lot" to lot.json(), "item" to item.json(), "amount" to amount.json(), "parts" to parts.list { it.json() }, "difference" to difference?.json(), "on" to on.json(), "reason" to reason.json())

@JvmName("jsonUndo")
internal fun Undo.json(): JsonNode = record("undone" to undone.list { it.json() }, "lots" to lots.list { it.json() }, "items" to items.list { it.json() }, "takenOut" to takenOut.list { it.json() })

@JvmName("jsonOffsetReason")
internal fun OffsetReason.json(): JsonNode = when (this) {
    is OffsetReason.Moved -> record("kind" to "moved".json(), "from" to from.json(), "to" to to.json(), "rest" to rest.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonNetting")
internal fun Netting.json(): JsonNode = record("plan" to plan.json(), "items" to items.list { it.json() }, "payables" to payables.list { it.json() })

@JvmName("jsonRecovery")
internal fun Recovery.json(): JsonNode = record("reopened" to reopened.json(), "plan" to plan.json(), "item" to item.json(), "left" to left.json())

@JvmName("jsonMovedKind")
internal fun MovedKind.json(): JsonNode = when (this) {
    MovedKind.ITEM -> "item"
    MovedKind.LOT -> "lot"
}.json()

@JvmName("jsonTransferLine")
internal fun TransferLine.json(): JsonNode = record("kind" to kind.json(), "id" to id.json(), "newId" to newId.json(), "amount" to amount.json(), "reason" to reason.json())

@JvmName("jsonTransfer")
internal fun Transfer.json(): JsonNode = record("on" to on.json(), "lines" to lines.list { it.json() }, "balance" to balance.json(), "items" to items.list { it.json() }, "lots" to lots.list { it.json() })

@JvmName("jsonSchemeOutcome")
internal fun SchemeOutcome.json(): JsonNode = record("scheme" to scheme.json(), "lines" to lines.json(), "totals" to totals.list { it.json() })

@JvmName("jsonSchemeGroup")
internal fun SchemeGroup.json(): JsonNode = record("schemes" to schemes.list { it.json() })

@JvmName("jsonSchemeLine")
internal fun SchemeLine.json(): JsonNode = record("scheme" to scheme.json(), "line" to line?.json())

@JvmName("jsonFirstDifference")
internal fun FirstDifference.json(): JsonNode = record("position" to position.json(), "lines" to lines.list { it.json() })

@JvmName("jsonPairAmount")
internal fun PairAmount.json(): JsonNode = record("scheme" to scheme.json(), "amount" to amount.json(), "difference" to difference?.json(), "reason" to reason?.json())

@JvmName("jsonPairDifference")
internal fun PairDifference.json(): JsonNode = record("lot" to lot.json(), "item" to item.json(), "amounts" to amounts.list { it.json() })

@JvmName("jsonLotAmount")
internal fun LotAmount.json(): JsonNode = record("scheme" to scheme.json(), "amount" to amount.json(), "reason" to reason?.json())

@JvmName("jsonLotDifference")
internal fun LotDifference.json(): JsonNode = record("lot" to lot.json(), "amounts" to amounts.list { it.json() })

@JvmName("jsonComparison")
internal fun Comparison.json(): JsonNode = record("asOf" to asOf.json(), "outcomes" to outcomes.list { it.json() }, "groups" to groups.list { it.json() }, "first" to first?.json(), "pairs" to pairs.list { it.json() }, "leftOver" to leftOver.list { it.json() })

@JvmName("jsonAgingRow")
internal fun AgingRow.json(): JsonNode = record("currency" to currency.json(), "notDue" to notDue.json(), "overdue" to overdue.list { it.json() }, "total" to total.json())

@JvmName("jsonDebtMove")
internal fun DebtMove.json(): JsonNode = when (this) {
    DebtMove.CHARGED -> "charged"
    DebtMove.CHANGED -> "changed"
    DebtMove.PAID -> "paid"
    DebtMove.PAYMENT_REVERSED -> "paymentReversed"
    DebtMove.CREDITED -> "credited"
    DebtMove.DEDUCTED -> "deducted"
    DebtMove.DEDUCTION_REVERSED -> "deductionReversed"
    DebtMove.WRITTEN_OFF -> "writtenOff"
    DebtMove.RECOVERED -> "recovered"
    DebtMove.CANCELED -> "canceled"
    DebtMove.DISPUTED -> "disputed"
    DebtMove.DISPUTE_ENDED -> "disputeEnded"
    DebtMove.BECAME_OVERDUE -> "becameOverdue"
}.json()

@JvmName("jsonMoneyMove")
internal fun MoneyMove.json(): JsonNode = when (this) {
    MoneyMove.RECEIVED -> "received"
    MoneyMove.APPLIED -> "applied"
    MoneyMove.RETURNED -> "returned"
    MoneyMove.REFUNDED -> "refunded"
    MoneyMove.REFUND_RETURNED -> "refundReturned"
    MoneyMove.REMOVED -> "removed"
    MoneyMove.RESTORED -> "restored"
    MoneyMove.BOUNCED -> "bounced"
}.json()

@JvmName("jsonOpenParts")
internal fun OpenParts.json(): JsonNode = record("open" to open.json(), "notDue" to notDue.json(), "overdue" to overdue.json(), "disputed" to disputed.json())

@JvmName("jsonStatementParty")
internal fun StatementParty.json(): JsonNode = record("name" to name.json(), "contact" to contact?.json(), "phone" to phone?.json(), "address" to address?.json(), "taxNumber" to taxNumber?.json(), "account" to account?.json())

@JvmName("jsonStatementWording")
internal fun StatementWording.json(): JsonNode = when (this) {
    StatementWording.RECONCILIATION_ONLY -> "reconciliationOnly"
    StatementWording.PLEASE_PAY -> "pleasePay"
}.json()

@JvmName("jsonStatementHeader")
internal fun StatementHeader.json(): JsonNode = record("number" to number.json(), "customer" to customer.json(), "ours" to ours.json(), "theirs" to theirs.json(), "first" to first.json(), "last" to last.json(), "issued" to issued.json(), "known" to known?.json(), "knownBefore" to knownBefore?.json(), "wording" to wording.takeUnless { it == StatementWording.RECONCILIATION_ONLY }?.json(), "answerBy" to answerBy?.json(), "fields" to fields.list { it.json() })

@JvmName("jsonStatementLine")
internal fun StatementLine.json(): JsonNode = record("on" to on.json(), "late" to late.takeUnless { it == false }?.json(), "kind" to kind.json(), "debt" to debt.json(), "document" to document?.json(), "receipt" to receipt?.json(), "fields" to fields.list { it.json() }, "amount" to amount.json(), "balance" to balance.json())

@JvmName("jsonStatementTotal")
internal fun StatementTotal.json(): JsonNode = record("kind" to kind.json(), "lines" to lines.json(), "amount" to amount.json())

@JvmName("jsonStatementItem")
internal fun StatementItem.json(): JsonNode = record("debt" to debt.json(), "document" to document?.json(), "issued" to issued.json(), "due" to due.json(), "open" to open.json(), "disputed" to disputed.json(), "days" to days.json())

@JvmName("jsonStatementMoneyLine")
internal fun StatementMoneyLine.json(): JsonNode = record("on" to on.json(), "late" to late.takeUnless { it == false }?.json(), "kind" to kind.json(), "prepayment" to prepayment.json(), "item" to item?.json(), "amount" to amount.json(), "balance" to balance.json())

@JvmName("jsonStatementMoney")
internal fun StatementMoney.json(): JsonNode = record("nature" to nature.json(), "opening" to opening.json(), "received" to received.json(), "applied" to applied.json(), "refunded" to refunded.json(), "other" to other.json(), "closing" to closing.json(), "lines" to lines.list { it.json() })

@JvmName("jsonStatementAccount")
internal fun StatementAccount.json(): JsonNode = record("currency" to currency.json(), "opening" to opening.json(), "lines" to lines.list { it.json() }, "totals" to totals.list { it.json() }, "closing" to closing.json(), "closingWords" to closingWords?.json(), "parts" to parts.json(), "items" to items.list { it.json() }, "money" to money.list { it.json() }, "prepaid" to prepaid.json(), "unidentified" to unidentified.json(), "net" to net.json())

@JvmName("jsonReplyFigure")
internal fun ReplyFigure.json(): JsonNode = record("closing" to closing.json(), "prepaid" to prepaid.json())

@JvmName("jsonReplySlip")
internal fun ReplySlip.json(): JsonNode = record("number" to number.json(), "figures" to figures.list { it.json() }, "answerBy" to answerBy?.json(), "fingerprint" to fingerprint.json())

@JvmName("jsonCustomerStatement")
internal fun CustomerStatement.json(): JsonNode = record("header" to header.json(), "accounts" to accounts.list { it.json() }, "reply" to reply.json(), "fingerprint" to fingerprint.json())

@JvmName("jsonAnswerDifferenceKind")
internal fun AnswerDifferenceKind.json(): JsonNode = when (this) {
    AnswerDifferenceKind.ONLY_OURS -> "onlyOurs"
    AnswerDifferenceKind.ONLY_THEIRS -> "onlyTheirs"
    AnswerDifferenceKind.OTHER_AMOUNT -> "otherAmount"
}.json()

@JvmName("jsonAnswerDifference")
internal fun AnswerDifference.json(): JsonNode = record("id" to id.json(), "kind" to kind.json(), "ours" to ours.json(), "theirs" to theirs.json(), "difference" to difference.json())

@JvmName("jsonAnswerHint")
internal fun AnswerHint.json(): JsonNode = when (this) {
    is AnswerHint.Prepaid -> record("kind" to "prepaid".json())
    is AnswerHint.Unidentified -> record("kind" to "unidentified".json())
    is AnswerHint.OneLine -> record("kind" to "oneLine".json(), "line" to line.json())
}

@JvmName("jsonAnswerAccount")
internal fun AnswerAccount.json(): JsonNode = record("currency" to currency.json(), "ours" to ours.json(), "theirs" to theirs.json(), "difference" to difference.json(), "items" to items.list { it.json() }, "unexplained" to unexplained.json(), "hint" to hint?.json())

@JvmName("jsonAnswerReport")
internal fun AnswerReport.json(): JsonNode = record("agreed" to agreed.json(), "accounts" to accounts.list { it.json() })

@JvmName("jsonLimitationRule")
internal fun LimitationRule.json(): JsonNode = record("since" to since.json(), "years" to years.json(), "longest" to longest.json(), "cites" to cites.json())

@JvmName("jsonLimitationState")
internal fun LimitationState.json(): JsonNode = when (this) {
    LimitationState.NOT_DUE -> "notDue"
    LimitationState.RUNNING -> "running"
    LimitationState.ENDS_SOON -> "endsSoon"
    LimitationState.OVER -> "over"
}.json()

@JvmName("jsonLimitationStatus")
internal fun LimitationStatus.json(): JsonNode = record("since" to since.json(), "act" to act?.json(), "until" to until.json(), "days" to days.json(), "state" to state.json(), "rule" to rule.json(), "tooLate" to tooLate.list { it.json() })

@JvmName("jsonChangeCause")
internal fun ChangeCause.json(): JsonNode = record("kind" to kind.json(), "late" to late.takeUnless { it == false }?.json(), "moves" to moves.json(), "change" to change.json())

@JvmName("jsonCustomerChange")
internal fun CustomerChange.json(): JsonNode = record("customer" to customer.json(), "former" to former.json(), "now" to now.json(), "causes" to causes.list { it.json() })

@JvmName("jsonDsoChange")
internal fun DsoChange.json(): JsonNode = record("days" to days.json(), "formerSales" to formerSales.json(), "sales" to sales.json(), "former" to former.json(), "atFormerSales" to atFormerSales.json(), "now" to now.json())

@JvmName("jsonCurrencyChange")
internal fun CurrencyChange.json(): JsonNode = record("currency" to currency.json(), "former" to former.json(), "now" to now.json(), "causes" to causes.list { it.json() }, "dso" to dso?.json(), "customers" to customers.list { it.json() })

@JvmName("jsonOverdueDebt")
internal fun OverdueDebt.json(): JsonNode = record("debt" to debt.json(), "customer" to customer.json(), "owner" to owner?.json(), "due" to due.json(), "days" to days.json(), "open" to open.json(), "disputed" to disputed.json())

@JvmName("jsonMonthEndMonth")
internal fun MonthEndMonth.json(): JsonNode = record("on" to on.json(), "cards" to cards.list { it.json() })

@JvmName("jsonMonthEnd")
internal fun MonthEnd.json(): JsonNode = record("cutOff" to cutOff.json(), "months" to months.list { it.json() }, "aging" to aging.json(), "overdue" to overdue.list { it.json() }, "forecast" to forecast.json(), "provision" to provision?.json(), "statements" to statements.list { it.json() }, "html" to html.json())

@JvmName("jsonTopDebtor")
internal fun TopDebtor.json(): JsonNode = record("customer" to customer.json(), "open" to open.json(), "share" to share?.json(), "former" to former.json(), "trend" to trend.json())

@JvmName("jsonDashboard")
internal fun Dashboard.json(): JsonNode = record("currency" to currency.json(), "open" to open.json(), "overdueShare" to overdueShare?.json(), "sales" to sales.json(), "collected" to collected.json(), "received" to received.json(), "dso" to dso?.json(), "bestDso" to bestDso?.json(), "turnover" to turnover?.json(), "prepaid" to prepaid.json(), "unidentified" to unidentified.json(), "refunds" to refunds.json(), "refundsWaiting" to refundsWaiting.json(), "advanceOverdue" to advanceOverdue?.json(), "debtors" to debtors.json(), "top" to top.list { it.json() }, "topShare" to topShare?.json(), "payments" to payments.json(), "undone" to undone.json(), "bounced" to bounced.json())

@JvmName("jsonCollectionProgress")
internal fun CollectionProgress.json(): JsonNode = record("value" to value?.json(), "currency" to currency.json(), "debts" to debts.json(), "planned" to planned.json(), "due" to due.json(), "collected" to collected.json(), "writtenOff" to writtenOff.json(), "open" to open.json(), "share" to share?.json())

@JvmName("jsonRankMark")
internal fun RankMark.json(): JsonNode = when (this) {
    RankMark.FEW_DEBTS -> "fewDebts"
    RankMark.ONE_CUSTOMER -> "oneCustomer"
}.json()

@JvmName("jsonRankRow")
internal fun RankRow.json(): JsonNode = record("of" to of?.json(), "rank" to rank?.json(), "tied" to tied.takeUnless { it == false }?.json(), "marks" to marks.list { it.json() }, "value" to value?.json(), "debts" to debts.json(), "amount" to amount.json(), "largest" to largest?.json(), "opening" to opening.json(), "sales" to sales.json(), "handed" to handed.json(), "closing" to closing.json(), "collected" to collected.json(), "fellDue" to fellDue.json(), "onTime" to onTime.json(), "collectionRate" to collectionRate?.json(), "onTimeShare" to onTimeShare?.json(), "overdueShare" to overdueShare?.json(), "effectiveness" to effectiveness?.json(), "daysLate" to daysLate?.json(), "target" to target?.json(), "targetShare" to targetShare?.json())

@JvmName("jsonCubePlace")
internal fun CubePlace.json(): JsonNode = record("value" to value?.json())

@JvmName("jsonCubeLine")
internal fun CubeLine.json(): JsonNode = record("at" to at.list { it.json() }, "total" to total.list { it.json() })

@JvmName("jsonCubeCell")
internal fun CubeCell.json(): JsonNode = record("row" to row.json(), "column" to column.json(), "values" to values.list { it.json() })

@JvmName("jsonCubeTable")
internal fun CubeTable.json(): JsonNode = record("currency" to currency.json(), "rows" to rows.list { it.json() }, "columns" to columns.list { it.json() }, "cells" to cells.list { it.json() }, "total" to total.list { it.json() })

@JvmName("jsonPeriodFigures")
internal fun PeriodFigures.json(): JsonNode = record("opening" to opening.json(), "charged" to charged.json(), "changed" to changed.json(), "paid" to paid.json(), "credited" to credited.json(), "deducted" to deducted.json(), "writtenOff" to writtenOff.json(), "canceled" to canceled.json(), "closing" to closing.json(), "received" to received.json(), "prepaid" to prepaid.json(), "unidentified" to unidentified.json())

@JvmName("jsonFrozenRow")
internal fun FrozenRow.json(): JsonNode = record("currency" to currency.json(), "figures" to figures.json())

@JvmName("jsonFrozenPeriod")
internal fun FrozenPeriod.json(): JsonNode = record("first" to first.json(), "last" to last.json(), "known" to known.json(), "rows" to rows.list { it.json() }, "digest" to digest.json())

@JvmName("jsonRestatementKind")
internal fun RestatementKind.json(): JsonNode = when (this) {
    is RestatementKind.Debt -> record("kind" to "debt".json(), "moved" to moved.json())
    is RestatementKind.Money -> record("kind" to "money".json(), "moved" to moved.json())
}

@JvmName("jsonRestatementCause")
internal fun RestatementCause.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "kind" to kind.json(), "on" to on.json(), "entered" to entered?.json(), "change" to change.json())

@JvmName("jsonRestatedRow")
internal fun RestatedRow.json(): JsonNode = record("currency" to currency.json(), "frozen" to frozen.json(), "restated" to restated.json(), "causes" to causes.list { it.json() }, "unaccounted" to unaccounted?.json())

@JvmName("jsonRestatement")
internal fun Restatement.json(): JsonNode = record("unchanged" to unchanged.json(), "rows" to rows.list { it.json() })

@JvmName("jsonForecastReason")
internal fun ForecastReason.json(): JsonNode = when (this) {
    is ForecastReason.Behavior -> record("kind" to "behavior".json(), "payments" to payments.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.Thin -> record("kind" to "thin".json(), "payments" to payments.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.NoHistory -> record("kind" to "noHistory".json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.Overdue -> record("kind" to "overdue".json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.LaterThanKnown -> record("kind" to "laterThanKnown".json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.Moved -> record("kind" to "moved".json(), "from" to from.json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.Promised -> record("kind" to "promised".json(), "day" to day.json(), "amount" to amount.json(), "kept" to kept.json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.Disputed -> record("kind" to "disputed".json(), "amount" to amount.json(), "until" to until.json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.Assumed -> record("kind" to "assumed".json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.Planned -> record("kind" to "planned".json(), "day" to day.json(), "en" to en.json(), "zh" to zh.json())
    is ForecastReason.PartCovered -> record("kind" to "partCovered".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonCollectionReason")
internal fun CollectionReason.json(): JsonNode = when (this) {
    is CollectionReason.Unpaid -> record("kind" to "unpaid".json(), "amount" to amount.json(), "chance" to chance.json(), "days" to days.json(), "points" to points.json(), "en" to en.json(), "zh" to zh.json())
    is CollectionReason.Model -> record("kind" to "model".json(), "amount" to amount.json(), "chance" to chance.json(), "points" to points.json(), "en" to en.json(), "zh" to zh.json())
    is CollectionReason.BrokenPromise -> record("kind" to "brokenPromise".json(), "day" to day.json(), "points" to points.json(), "en" to en.json(), "zh" to zh.json())
    is CollectionReason.CrossesBand -> record("kind" to "crossesBand".json(), "limit" to limit.json(), "day" to day.json(), "amount" to amount.json(), "points" to points.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonForecastPeriod")
internal fun ForecastPeriod.json(): JsonNode = record("from" to from.json(), "to" to to.json())

@JvmName("jsonForecastCell")
internal fun ForecastCell.json(): JsonNode = record("expected" to expected.json(), "low" to low.json(), "high" to high.json(), "contractual" to contractual.json())

@JvmName("jsonForecastRow")
internal fun ForecastRow.json(): JsonNode = record("currency" to currency.json(), "open" to open.json(), "cells" to cells.list { it.json() }, "beyond" to beyond.json(), "spread" to spread?.json())

@JvmName("jsonForecastSource")
internal fun ForecastSource.json(): JsonNode = when (this) {
    ForecastSource.OWED -> "owed"
    ForecastSource.PLANNED -> "planned"
}.json()

@JvmName("jsonForecastItem")
internal fun ForecastItem.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "source" to source.json(), "open" to open.json(), "due" to due.json(), "expected" to expected.list { it.json() }, "beyond" to beyond.json(), "early" to early?.json(), "likely" to likely?.json(), "late" to late?.json(), "reasons" to reasons.list { it.json() })

@JvmName("jsonCoveredPlan")
internal fun CoveredPlan.json(): JsonNode = record("plan" to plan.json(), "amount" to amount.json(), "by" to by.list { it.json() })

@JvmName("jsonCashForecast")
internal fun CashForecast.json(): JsonNode = record("periods" to periods.list { it.json() }, "rows" to rows.list { it.json() }, "items" to items.list { it.json() }, "covered" to covered.list { it.json() })

@JvmName("jsonForecastPeriodAccuracy")
internal fun ForecastPeriodAccuracy.json(): JsonNode = record("wape" to wape?.json(), "baseline" to baseline?.json(), "bias" to bias?.json(), "inside" to inside.json(), "cells" to cells.json())

@JvmName("jsonForecastAccuracyRow")
internal fun ForecastAccuracyRow.json(): JsonNode = record("currency" to currency.json(), "came" to came.json(), "expected" to expected.json(), "wape" to wape?.json(), "baseline" to baseline?.json(), "bias" to bias?.json(), "total" to total?.json(), "inside" to inside.json(), "cells" to cells.json(), "periods" to periods.list { it.json() })

@JvmName("jsonCustomerForecastAccuracy")
internal fun CustomerForecastAccuracy.json(): JsonNode = record("customer" to customer.json(), "currency" to currency.json(), "came" to came.json(), "expected" to expected.json(), "wape" to wape?.json(), "bias" to bias?.json())

@JvmName("jsonForecastAccuracy")
internal fun ForecastAccuracy.json(): JsonNode = record("origins" to origins.list { it.json() }, "rows" to rows.list { it.json() }, "customers" to customers.list { it.json() })

@JvmName("jsonCollectionLine")
internal fun CollectionLine.json(): JsonNode = record("customer" to customer.json(), "points" to points.json(), "overdue" to overdue.json(), "unpaid" to unpaid.json(), "debts" to debts.list { it.json() }, "oldest" to oldest.json(), "usual" to usual.json(), "payments" to payments.json(), "broken" to broken.json(), "reasons" to reasons.list { it.json() })

@JvmName("jsonCollectionOrder")
internal fun CollectionOrder.json(): JsonNode = record("lines" to lines.list { it.json() }, "left" to left.json())

@JvmName("jsonExactSum")
internal fun ExactSum.json(): JsonNode = when (this) {
    is ExactSum.Unique -> record("kind" to "unique".json(), "positions" to positions.list { it.json() })
    is ExactSum.Ambiguous -> record("kind" to "ambiguous".json(), "sets" to sets.json(), "one" to one.list { it.json() }, "other" to other.list { it.json() })
    is ExactSum.NoSet -> record("kind" to "noSet".json())
    is ExactSum.Exhausted -> record("kind" to "exhausted".json(), "budget" to budget.json())
}

@JvmName("jsonSizeCount")
internal fun SizeCount.json(): JsonNode = record("members" to members.json(), "sets" to sets.json())

@JvmName("jsonSumSet")
internal fun SumSet.json(): JsonNode = record("positions" to positions.list { it.json() }, "total" to total.json())

@JvmName("jsonSumSets")
internal fun SumSets.json(): JsonNode = when (this) {
    is SumSets.Unique -> record("kind" to "unique".json(), "positions" to positions.list { it.json() })
    is SumSets.SameAmounts -> record("kind" to "sameAmounts".json(), "sets" to sets.json(), "positions" to positions.list { it.json() })
    is SumSets.Ambiguous -> record("kind" to "ambiguous".json(), "sets" to sets.json(), "choices" to choices.json(), "sizes" to sizes.list { it.json() }, "shown" to shown.list { it.json() })
    is SumSets.NoSet -> record("kind" to "noSet".json())
    is SumSets.Exhausted -> record("kind" to "exhausted".json(), "budget" to budget.json())
}

@JvmName("jsonMatchLine")
internal fun MatchLine.json(): JsonNode = record("id" to id.json(), "amount" to amount.json(), "date" to date.json(), "names" to names.list { it.json() }, "accounts" to accounts.list { it.json() }, "references" to references.list { it.json() }, "texts" to texts.list { it.json() }, "charges" to charges?.json(), "instructed" to instructed?.json(), "details" to details.list { it.json() })

@JvmName("jsonMatchDetail")
internal fun MatchDetail.json(): JsonNode = record("amount" to amount.json(), "names" to names.list { it.json() }, "accounts" to accounts.list { it.json() }, "references" to references.list { it.json() }, "texts" to texts.list { it.json() }, "charges" to charges?.json(), "instructed" to instructed?.json())

@JvmName("jsonMatchRules")
internal fun MatchRules.json(): JsonNode = record("post" to post.json(), "margin" to margin.json(), "differences" to differences.list { it.json() }, "parts" to parts.takeUnless { it == PartPayments.SUGGEST }?.json(), "ties" to ties.takeUnless { it == MatchTies.REFUSE }?.json(), "weights" to weights.takeUnless { it == MatchWeights() }?.json())

@JvmName("jsonAllowedDifference")
internal fun AllowedDifference.json(): JsonNode = when (this) {
    is AllowedDifference.Fee -> record("kind" to "fee".json(), "least" to least.json(), "most" to most.json())
    is AllowedDifference.FeeSchedule -> record("kind" to "feeSchedule".json(), "steps" to steps.list { it.json() })
    is AllowedDifference.Rounding -> record("kind" to "rounding".json(), "most" to most.json())
    is AllowedDifference.Withheld -> record("kind" to "withheld".json(), "percent" to percent.json())
    is AllowedDifference.Ratio -> record("kind" to "ratio".json(), "percent" to percent.json())
}

@JvmName("jsonPartPayments")
internal fun PartPayments.json(): JsonNode = when (this) {
    PartPayments.SUGGEST -> "suggest"
    PartPayments.POST -> "post"
}.json()

@JvmName("jsonMatchTies")
internal fun MatchTies.json(): JsonNode = when (this) {
    MatchTies.REFUSE -> "refuse"
    MatchTies.OLDEST_DUE -> "oldestDue"
}.json()

@JvmName("jsonMatchWeights")
internal fun MatchWeights.json(): JsonNode = record("counterpart" to counterpart.json(), "reference" to reference.json(), "quoted" to quoted.json(), "edit" to edit.json(), "otherQuoted" to otherQuoted.json(), "otherReference" to otherReference.json(), "amount" to amount.json(), "difference" to difference.json(), "otherAmount" to otherAmount.json(), "name" to name.json(), "nameNear" to nameNear.json(), "namePart" to namePart.json(), "nameGroup" to nameGroup.json(), "nameAkin" to nameAkin.json(), "nameOther" to nameOther.json(), "account" to account.json(), "group" to group.json(), "onDay" to onDay.json(), "onTime" to onTime.json(), "late" to late.json(), "outOfTime" to outOfTime.json(), "several" to several.json())

@JvmName("jsonFeeStep")
internal fun FeeStep.json(): JsonNode = record("percent" to percent.json(), "least" to least.json(), "most" to most.json())

@JvmName("jsonMatchReason")
internal fun MatchReason.json(): JsonNode = when (this) {
    is MatchReason.Prior -> record("kind" to "prior".json(), "items" to items.json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Reference -> record("kind" to "reference".json(), "how" to how.json(), "place" to place.json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.OtherReference -> record("kind" to "otherReference".json(), "place" to place.json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Amount -> record("kind" to "amount".json(), "items" to items.json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Difference -> record("kind" to "difference".json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.OtherAmount -> record("kind" to "otherAmount".json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Sum -> record("kind" to "sum".json(), "members" to members.json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Name -> record("kind" to "name".json(), "how" to how.json(), "parties" to parties.json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Account -> record("kind" to "account".json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Known -> record("kind" to "known".json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Group -> record("kind" to "group".json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Day -> record("kind" to "day".json(), "days" to days.json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Text -> record("kind" to "text".json(), "characters" to characters.json(), "items" to items.json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
    is MatchReason.Several -> record("kind" to "several".json(), "members" to members.json(), "bits" to bits.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonReferenceMatch")
internal fun ReferenceMatch.json(): JsonNode = when (this) {
    ReferenceMatch.STRUCTURED -> "structured"
    ReferenceMatch.QUOTED -> "quoted"
    ReferenceMatch.DIGITS -> "digits"
    ReferenceMatch.ONE_EDIT -> "oneEdit"
    ReferenceMatch.TWO_EDITS -> "twoEdits"
    ReferenceMatch.ENDING -> "ending"
    ReferenceMatch.BEGINNING -> "beginning"
}.json()

@JvmName("jsonNameMatch")
internal fun NameMatch.json(): JsonNode = when (this) {
    NameMatch.SAME -> "same"
    NameMatch.NEAR -> "near"
    NameMatch.PART -> "part"
    NameMatch.GROUP -> "group"
    NameMatch.AKIN -> "akin"
    NameMatch.OTHER -> "other"
}.json()

@JvmName("jsonMatchPlace")
internal fun MatchPlace.json(): JsonNode = record("field" to field.json(), "from" to from.json(), "to" to to.json())

@JvmName("jsonMatchPlan")
internal fun MatchPlan.json(): JsonNode = record("decisions" to decisions.list { it.json() }, "summary" to summary.json())

@JvmName("jsonMatchSummary")
internal fun MatchSummary.json(): JsonNode = record("posted" to posted.json(), "suggested" to suggested.json(), "ambiguous" to ambiguous.json(), "unidentified" to unidentified.json(), "duplicates" to duplicates.json())

@JvmName("jsonMatchDecision")
internal fun MatchDecision.json(): JsonNode = record("line" to line.json(), "detail" to detail?.json(), "outcome" to outcome.json(), "score" to score.takeUnless { it == 0L }?.json(), "margin" to margin.takeUnless { it == 0L }?.json(), "allocations" to allocations.list { it.json() }, "differences" to differences.list { it.json() }, "instructed" to instructed?.json(), "rest" to rest.json(), "together" to together.list { it.json() }, "reasons" to reasons.list { it.json() }, "verdict" to verdict.json(), "alternatives" to alternatives.list { it.json() })

@JvmName("jsonMatchOutcome")
internal fun MatchOutcome.json(): JsonNode = when (this) {
    MatchOutcome.POST -> "post"
    MatchOutcome.SUGGEST -> "suggest"
    MatchOutcome.AMBIGUOUS -> "ambiguous"
    MatchOutcome.UNIDENTIFIED -> "unidentified"
    MatchOutcome.DUPLICATE_SUSPECT -> "duplicateSuspect"
}.json()

@JvmName("jsonMatchAllocation")
internal fun MatchAllocation.json(): JsonNode = record("item" to item.json(), "amount" to amount.json())

@JvmName("jsonMatchedDifference")
internal fun MatchedDifference.json(): JsonNode = record("kind" to kind.json(), "amount" to amount.json())

@JvmName("jsonMatchDifferenceKind")
internal fun MatchDifferenceKind.json(): JsonNode = when (this) {
    MatchDifferenceKind.FEE -> "fee"
    MatchDifferenceKind.DISCOUNT -> "discount"
    MatchDifferenceKind.WITHHELD -> "withheld"
    MatchDifferenceKind.ROUNDING -> "rounding"
    MatchDifferenceKind.RATIO -> "ratio"
}.json()

@JvmName("jsonMatchAlternative")
internal fun MatchAlternative.json(): JsonNode = record("items" to items.list { it.json() }, "together" to together.list { it.json() }, "score" to score.json(), "reasons" to reasons.list { it.json() })

@JvmName("jsonMatchVerdict")
internal fun MatchVerdict.json(): JsonNode = when (this) {
    is MatchVerdict.Proven -> record("kind" to "proven".json())
    is MatchVerdict.TooWeak -> record("kind" to "tooWeak".json(), "missing" to missing.json())
    is MatchVerdict.OtherPayer -> record("kind" to "otherPayer".json(), "customer" to customer.json())
    is MatchVerdict.AmountOnly -> record("kind" to "amountOnly".json())
    is MatchVerdict.Rival -> record("kind" to "rival".json(), "missing" to missing.json(), "equal" to equal.json())
    is MatchVerdict.Sets -> record("kind" to "sets".json(), "count" to count.json())
    is MatchVerdict.Undeclared -> record("kind" to "undeclared".json(), "difference" to difference.json())
    is MatchVerdict.Barred -> record("kind" to "barred".json(), "by" to by.json())
    is MatchVerdict.Taken -> record("kind" to "taken".json(), "by" to by.json())
    is MatchVerdict.Duplicate -> record("kind" to "duplicate".json(), "of" to of.json())
    is MatchVerdict.Nothing -> record("kind" to "nothing".json())
    is MatchVerdict.Exhausted -> record("kind" to "exhausted".json())
}

@JvmName("jsonMatchBar")
internal fun MatchBar.json(): JsonNode = when (this) {
    MatchBar.CURRENCY -> "currency"
    MatchBar.DIRECTION -> "direction"
    MatchBar.NOT_ISSUED -> "notIssued"
    MatchBar.SETTLED -> "settled"
}.json()

@JvmName("jsonMatcherUpdate")
internal fun MatcherUpdate.json(): JsonNode = record("decisions" to decisions.list { it.json() }, "gone" to gone.list { it.json() }, "summary" to summary.json())

@JvmName("jsonMatchEvidence")
internal fun MatchEvidence.json(): JsonNode = when (this) {
    MatchEvidence.COUNTERPART -> "counterpart"
    MatchEvidence.OTHER_QUOTED -> "otherQuoted"
    MatchEvidence.OTHER_REFERENCE -> "otherReference"
    MatchEvidence.DIFFERENCE -> "difference"
    MatchEvidence.OTHER_AMOUNT -> "otherAmount"
    MatchEvidence.NAME_NEAR -> "nameNear"
    MatchEvidence.NAME_PART -> "namePart"
    MatchEvidence.NAME_GROUP -> "nameGroup"
    MatchEvidence.NAME_AKIN -> "nameAkin"
    MatchEvidence.NAME_OTHER -> "nameOther"
    MatchEvidence.GROUP -> "group"
    MatchEvidence.ON_DAY -> "onDay"
    MatchEvidence.ON_TIME -> "onTime"
    MatchEvidence.LATE -> "late"
    MatchEvidence.OUT_OF_TIME -> "outOfTime"
    MatchEvidence.SEVERAL -> "several"
}.json()

@JvmName("jsonFittedWeight")
internal fun FittedWeight.json(): JsonNode = record("evidence" to evidence.json(), "hits" to hits.json(), "of" to of.json(), "others" to others.takeUnless { it == 0L }?.json(), "ofOthers" to ofOthers?.json(), "before" to before.json(), "bits" to bits.json(), "learned" to learned.json())

@JvmName("jsonMatchFit")
internal fun MatchFit.json(): JsonNode = record("rules" to rules.json(), "weights" to weights.list { it.json() }, "confirmed" to confirmed.json(), "posted" to posted.json(), "right" to right.json(), "thresholdsLearned" to thresholdsLearned.json())

@JvmName("jsonChainReason")
internal fun ChainReason.json(): JsonNode = when (this) {
    is ChainReason.Agrees -> record("kind" to "agrees".json(), "left" to left.json(), "right" to right.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is ChainReason.OnlyLeft -> record("kind" to "onlyLeft".json(), "left" to left.json(), "right" to right.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is ChainReason.OnlyRight -> record("kind" to "onlyRight".json(), "left" to left.json(), "right" to right.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is ChainReason.Differs -> record("kind" to "differs".json(), "left" to left.json(), "right" to right.json(), "leftAmount" to leftAmount.json(), "rightAmount" to rightAmount.json(), "difference" to difference.json(), "en" to en.json(), "zh" to zh.json())
    is ChainReason.ByReference -> record("kind" to "byReference".json(), "document" to document.json(), "en" to en.json(), "zh" to zh.json())
    is ChainReason.Doubtful -> record("kind" to "doubtful".json(), "line" to line.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonChainKind")
internal fun ChainKind.json(): JsonNode = when (this) {
    ChainKind.CONTRACT -> "contract"
    ChainKind.DELIVERY -> "delivery"
    ChainKind.INVOICE -> "invoice"
    ChainKind.RECEIVABLE -> "receivable"
    ChainKind.PAYMENT -> "payment"
}.json()

@JvmName("jsonChainLegState")
internal fun ChainLegState.json(): JsonNode = when (this) {
    ChainLegState.NOTHING -> "nothing"
    ChainLegState.AGREES -> "agrees"
    ChainLegState.ONLY_LEFT -> "onlyLeft"
    ChainLegState.ONLY_RIGHT -> "onlyRight"
    ChainLegState.DIFFERS -> "differs"
}.json()

@JvmName("jsonComparedLeg")
internal fun ComparedLeg.json(): JsonNode = record("left" to left.json(), "right" to right.json(), "state" to state.json(), "difference" to difference.json())

@JvmName("jsonChainState")
internal fun ChainState.json(): JsonNode = when (this) {
    ChainState.COMPLETE -> "complete"
    ChainState.IN_PROGRESS -> "inProgress"
    ChainState.DELIVERED_NOT_PAID -> "deliveredNotPaid"
    ChainState.PAID_NOT_DELIVERED -> "paidNotDelivered"
    ChainState.AMOUNT_DIFFERS -> "amountDiffers"
    ChainState.NO_CONTRACT -> "noContract"
}.json()

@JvmName("jsonChainFigure")
internal fun ChainFigure.json(): JsonNode = record("kind" to kind.json(), "amount" to amount.json(), "ids" to ids.list { it.json() })

@JvmName("jsonChain")
internal fun Chain.json(): JsonNode = record("contract" to contract?.json(), "state" to state.json(), "figures" to figures.list { it.json() }, "legs" to legs.list { it.json() }, "doubtful" to doubtful.list { it.json() }, "reasons" to reasons.list { it.json() })

@JvmName("jsonChainReport")
internal fun ChainReport.json(): JsonNode = record("chains" to chains.list { it.json() }, "left" to left.list { it.json() })

@JvmName("jsonPayer")
internal fun Payer.json(): JsonNode = record("name" to name?.json(), "account" to account?.json())

@JvmName("jsonPayerEvent")
internal fun PayerEvent.json(): JsonNode = when (this) {
    is PayerEvent.Confirmed -> record("kind" to "confirmed".json(), "decision" to decision.json(), "on" to on.json(), "payer" to payer.json(), "customer" to customer.json())
    is PayerEvent.Refused -> record("kind" to "refused".json(), "decision" to decision.json(), "on" to on.json(), "payer" to payer.json(), "customer" to customer.json())
    is PayerEvent.Withdrawn -> record("kind" to "withdrawn".json(), "decision" to decision.json(), "on" to on.json())
}

@JvmName("jsonMemoryReason")
internal fun MemoryReason.json(): JsonNode = when (this) {
    is MemoryReason.Confirmed -> record("kind" to "confirmed".json(), "times" to times.json(), "by" to by.json(), "last" to last.json(), "weight" to weight.json(), "en" to en.json(), "zh" to zh.json())
    is MemoryReason.Refused -> record("kind" to "refused".json(), "times" to times.json(), "by" to by.json(), "last" to last.json(), "weight" to weight.json(), "en" to en.json(), "zh" to zh.json())
    is MemoryReason.Enough -> record("kind" to "enough".json(), "most" to most.json(), "weight" to weight.json(), "en" to en.json(), "zh" to zh.json())
    is MemoryReason.Shared -> record("kind" to "shared".json(), "customers" to customers.json(), "weight" to weight.json(), "en" to en.json(), "zh" to zh.json())
    is MemoryReason.TooFew -> record("kind" to "tooFew".json(), "times" to times.json(), "needed" to needed.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonPayerKey")
internal fun PayerKey.json(): JsonNode = when (this) {
    PayerKey.ACCOUNT -> "account"
    PayerKey.NAME -> "name"
}.json()

@JvmName("jsonPayerCandidate")
internal fun PayerCandidate.json(): JsonNode = record("customer" to customer.json(), "bits" to bits.json(), "usable" to usable.json(), "confirmed" to confirmed.json(), "refused" to refused.json(), "last" to last.json(), "reasons" to reasons.list { it.json() })

@JvmName("jsonRememberedPayer")
internal fun RememberedPayer.json(): JsonNode = record("text" to text.json(), "written" to written.json(), "key" to key.json(), "candidate" to candidate.json())

@JvmName("jsonForgottenPayer")
internal fun ForgottenPayer.json(): JsonNode = record("events" to events.list { it.json() }, "removed" to removed.json())

@JvmName("jsonMoneyMeasure")
internal fun MoneyMeasure.json(): JsonNode = record("posted" to posted.json(), "wrong" to wrong.json(), "error" to error?.json())

@JvmName("jsonMeasureRow")
internal fun MeasureRow.json(): JsonNode = record("label" to label?.json(), "lines" to lines.json(), "posted" to posted.json(), "reviewed" to reviewed.json(), "postedReviewed" to postedReviewed.json(), "right" to right.json(), "withCounterpart" to withCounterpart.json(), "found" to found.json(), "left" to left.json(), "leftSuggested" to leftSuggested.json(), "precision" to precision?.json(), "recall" to recall?.json(), "autoRate" to autoRate?.json(), "topThree" to topThree?.json(), "money" to money.list { it.json() })

@JvmName("jsonMatchMeasure")
internal fun MatchMeasure.json(): JsonNode = record("total" to total.json(), "months" to months.list { it.json() }, "classes" to classes.list { it.json() })

@JvmName("jsonPaymentStatus")
internal fun PaymentStatus.json(): JsonNode = when (this) {
    PaymentStatus.UNPAID -> "unpaid"
    PaymentStatus.PARTIALLY_PAID -> "partiallyPaid"
    PaymentStatus.SETTLED -> "settled"
}.json()

@JvmName("jsonDocumentStatus")
internal fun DocumentStatus.json(): JsonNode = when (this) {
    DocumentStatus.TO_INVOICE -> "toInvoice"
    DocumentStatus.TO_PAY -> "toPay"
    DocumentStatus.PARTIALLY_PAID -> "partiallyPaid"
    DocumentStatus.SETTLED -> "settled"
}.json()

@JvmName("jsonItemStatus")
internal fun ItemStatus.json(): JsonNode = record("payment" to payment.json(), "document" to document.json(), "overdue" to overdue.json(), "daysOverdue" to daysOverdue.json())

@JvmName("jsonEventOutcome")
internal fun EventOutcome.json(): JsonNode = record("schedule" to schedule.json(), "dated" to dated.list { it.json() }, "waiting" to waiting.list { it.json() })

@JvmName("jsonDiscountOffer")
internal fun DiscountOffer.json(): JsonNode = record("discount" to discount.json(), "percent" to percent.json(), "base" to base.json(), "net" to net.json(), "tax" to tax.json())

@JvmName("jsonDayCount")
internal fun DayCount.json(): JsonNode = when (this) {
    DayCount.ACT360 -> "act360"
    DayCount.ACT365 -> "act365"
    DayCount.THIRTY_E360 -> "thirtyE360"
}.json()

@JvmName("jsonDayRate")
internal fun DayRate.json(): JsonNode = when (this) {
    is DayRate.Daily -> record("kind" to "daily".json(), "percent" to percent.json())
    is DayRate.Yearly -> record("kind" to "yearly".json(), "percent" to percent.json(), "dayCount" to dayCount.json())
}

@JvmName("jsonLateFrom")
internal fun LateFrom.json(): JsonNode = when (this) {
    LateFrom.DUE_DATE -> "dueDate"
    LateFrom.GRACE_END -> "graceEnd"
}.json()

@JvmName("jsonLateMinimum")
internal fun LateMinimum.json(): JsonNode = when (this) {
    is LateMinimum.AtLeast -> record("kind" to "atLeast".json(), "amount" to amount.json())
    is LateMinimum.WaiveBelow -> record("kind" to "waiveBelow".json(), "amount" to amount.json())
}

@JvmName("jsonLateTerms")
internal fun LateTerms.json(): JsonNode = record("rate" to rate.json(), "graceDays" to graceDays.json(), "from" to from.json(), "capAmount" to capAmount?.json(), "capPercent" to capPercent?.json(), "minimum" to minimum?.json(), "rounding" to rounding.json(), "businessDay" to businessDay.json(), "due" to due.list { it.json() }, "id" to id?.json())

@JvmName("jsonLateSpan")
internal fun LateSpan.json(): JsonNode = record("from" to from.json(), "through" to through.json(), "days" to days.json(), "open" to open.json())

@JvmName("jsonScheduleReason")
internal fun ScheduleReason.json(): JsonNode = when (this) {
    is ScheduleReason.Frozen -> record("kind" to "frozen".json(), "paid" to paid.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.FrozenWhole -> record("kind" to "frozenWhole".json(), "paid" to paid.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.FrozenPart -> record("kind" to "frozenPart".json(), "paid" to paid.json(), "moved" to moved.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.Unchanged -> record("kind" to "unchanged".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.Replanned -> record("kind" to "replanned".json(), "before" to before.json(), "after" to after.json(), "rest" to rest.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.Added -> record("kind" to "added".json(), "amount" to amount.json(), "rest" to rest.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.Removed -> record("kind" to "removed".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.PaidLate -> record("kind" to "paidLate".json(), "due" to due.json(), "through" to through.json(), "days" to days.json(), "percent" to percent.json(), "yearly" to yearly?.json(), "total" to total.json(), "before" to before.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.NotLate -> record("kind" to "notLate".json(), "due" to due.json(), "graceEnd" to graceEnd.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.NothingNew -> record("kind" to "nothingNew".json(), "total" to total.json(), "before" to before.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.ChargedTooMuch -> record("kind" to "chargedTooMuch".json(), "total" to total.json(), "before" to before.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.NoChargeOnCharge -> record("kind" to "noChargeOnCharge".json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.Superseded -> record("kind" to "superseded".json(), "version" to version.json(), "number" to number.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.Adapted -> record("kind" to "adapted".json(), "before" to before.json(), "after" to after.json(), "dueBefore" to dueBefore.json(), "dueAfter" to dueAfter.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.FullPrice -> record("kind" to "fullPrice".json(), "due" to due?.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.EarlyPercent -> record("kind" to "earlyPercent".json(), "percent" to percent.json(), "due" to due?.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.EarlyDays -> record("kind" to "earlyDays".json(), "from" to from.json(), "due" to due.json(), "percent" to percent.json(), "yearly" to yearly?.json(), "en" to en.json(), "zh" to zh.json())
    is ScheduleReason.EarlyDiscount -> record("kind" to "earlyDiscount".json(), "until" to until.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonLateCharge")
internal fun LateCharge.json(): JsonNode = record("item" to item.json(), "number" to number.json(), "receivable" to receivable.json(), "spans" to spans.list { it.json() }, "reason" to reason.json())

@JvmName("jsonNotCharged")
internal fun NotCharged.json(): JsonNode = record("item" to item.json(), "reason" to reason.json())

@JvmName("jsonLatePlan")
internal fun LatePlan.json(): JsonNode = record("asOf" to asOf.json(), "charges" to charges.list { it.json() }, "passed" to passed.list { it.json() })

@JvmName("jsonPartPaid")
internal fun PartPaid.json(): JsonNode = when (this) {
    PartPaid.PAID_PART -> "paidPart"
    PartPaid.WHOLE -> "whole"
}.json()

@JvmName("jsonRespread")
internal fun Respread.json(): JsonNode = when (this) {
    is Respread.ByTerms -> record("kind" to "byTerms".json(), "terms" to terms.json())
    is Respread.InProportion -> record("kind" to "inProportion".json(), "rounding" to rounding.json(), "remainder" to remainder.json())
}

@JvmName("jsonInstallmentChange")
internal fun InstallmentChange.json(): JsonNode = record("number" to number.json(), "before" to before?.json(), "after" to after?.json(), "reason" to reason.json())

@JvmName("jsonAmendment")
internal fun Amendment.json(): JsonNode = record("version" to version.json(), "schedule" to schedule.json(), "changes" to changes.list { it.json() }, "paid" to paid.json(), "frozen" to frozen.json(), "rest" to rest.json())

@JvmName("jsonReceivableChange")
internal fun ReceivableChange.json(): JsonNode = record("id" to id.json(), "amount" to amount.json(), "open" to open.json(), "due" to due.json(), "reason" to reason.json())

@JvmName("jsonCancellation")
internal fun Cancellation.json(): JsonNode = record("id" to id.json(), "amount" to amount.json(), "reason" to reason.json())

@JvmName("jsonReceivablePlan")
internal fun ReceivablePlan.json(): JsonNode = record("create" to create.list { it.json() }, "keep" to keep.list { it.json() }, "change" to change.list { it.json() }, "cancel" to cancel.list { it.json() }, "waiting" to waiting.list { it.json() })

@JvmName("jsonQuoteLine")
internal fun QuoteLine.json(): JsonNode = record("item" to item.json(), "open" to open.json(), "discount" to discount.json(), "pay" to pay.json(), "reason" to reason.json())

@JvmName("jsonSettlementQuote")
internal fun SettlementQuote.json(): JsonNode = record("asOf" to asOf.json(), "lines" to lines.list { it.json() }, "open" to open.json(), "discount" to discount.json(), "pay" to pay.json())

@JvmName("jsonNextMode")
internal fun NextMode.json(): JsonNode = when (this) {
    NextMode.OVERDUE -> "overdue"
    NextMode.NEXT -> "next"
    NextMode.NOTHING -> "nothing"
}.json()

@JvmName("jsonNextPayment")
internal fun NextPayment.json(): JsonNode = record("mode" to mode.json(), "amount" to amount.json(), "items" to items.list { it.json() }, "due" to due?.json(), "full" to full.json())

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

@JvmName("jsonAdvanceTreatment")
internal fun AdvanceTreatment.json(): JsonNode = when (this) {
    AdvanceTreatment.NON_MONETARY -> "nonMonetary"
    AdvanceTreatment.MONETARY -> "monetary"
}.json()

@JvmName("jsonSpread")
internal fun Spread.json(): JsonNode = when (this) {
    Spread.BY_DIFFERENCE -> "byDifference"
    Spread.BY_REMAINDER -> "byRemainder"
    Spread.APART -> "apart"
}.json()

@JvmName("jsonRevaluationPolicy")
internal fun RevaluationPolicy.json(): JsonNode = record("advances" to advances.json(), "spread" to spread.json(), "rounding" to rounding.json())

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

@JvmName("jsonAccountKey")
internal fun AccountKey.json(): JsonNode = record("customer" to customer.json(), "currency" to currency.json(), "fields" to fields.list { it.json() })

@JvmName("jsonPaidItem")
internal fun PaidItem.json(): JsonNode = record("item" to item.json(), "customer" to customer.json(), "fields" to fields.list { it.json() })

@JvmName("jsonOpening")
internal fun Opening.json(): JsonNode = when (this) {
    Opening.BY_DEPOSIT -> "byDeposit"
    Opening.FIRST -> "first"
}.json()

@JvmName("jsonHeldExpiry")
internal fun HeldExpiry.json(): JsonNode = when (this) {
    HeldExpiry.PROTECTED -> "protected"
    HeldExpiry.EXPIRES -> "expires"
}.json()

@JvmName("jsonBackDating")
internal fun BackDating.json(): JsonNode = when (this) {
    BackDating.CHECKED -> "checked"
    BackDating.REFUSED -> "refused"
}.json()

@JvmName("jsonAccountPolicy")
internal fun AccountPolicy.json(): JsonNode = record("opening" to opening.json(), "dimensions" to dimensions?.list { it.json() }, "heldExpiry" to heldExpiry.json(), "backDating" to backDating.json())

@JvmName("jsonDraw")
internal fun Draw.json(): JsonNode = record("lot" to lot.json(), "amount" to amount.json())

@JvmName("jsonMove")
internal fun Move.json(): JsonNode = record("lot" to lot.json(), "amount" to amount.json(), "into" to into.json())

@JvmName("jsonHoldPurpose")
internal fun HoldPurpose.json(): JsonNode = when (this) {
    HoldPurpose.ORDER -> "order"
    HoldPurpose.REFUND -> "refund"
    HoldPurpose.DISPUTE -> "dispute"
}.json()

@JvmName("jsonRefundCause")
internal fun RefundCause.json(): JsonNode = when (this) {
    RefundCause.UNUSED -> "unused"
    RefundCause.PERFORMED -> "performed"
    RefundCause.AGREED -> "agreed"
    RefundCause.PAYER_BREACH -> "payerBreach"
    RefundCause.RECEIVER_BREACH -> "receiverBreach"
}.json()

@JvmName("jsonAct")
internal fun Act.json(): JsonNode = when (this) {
    is Act.Open -> record("kind" to "open".json(), "account" to account.json())
    is Act.Deposit -> record("kind" to "deposit".json(), "lot" to lot.json(), "account" to account.json(), "amount" to amount.json(), "received" to received?.json(), "nature" to nature.json(), "references" to references.list { it.json() }, "fields" to fields.list { it.json() }, "scope" to scope.list { it.json() }, "priority" to priority.takeUnless { it == 50L }?.json(), "expires" to expires?.json())
    is Act.Hold -> record("kind" to "hold".json(), "hold" to hold.json(), "purpose" to purpose.json(), "reference" to reference?.json(), "fields" to fields.list { it.json() }, "until" to until?.json(), "draws" to draws.list { it.json() })
    is Act.Capture -> record("kind" to "capture".json(), "hold" to hold.json(), "item" to item.json(), "draws" to draws.list { it.json() })
    is Act.Release -> record("kind" to "release".json(), "hold" to hold.json())
    is Act.Lapse -> record("kind" to "lapse".json(), "hold" to hold.json())
    is Act.Apply -> record("kind" to "apply".json(), "item" to item.json(), "draws" to draws.list { it.json() })
    is Act.Undo -> record("kind" to "undo".json(), "of" to of.json(), "draws" to draws.list { it.json() })
    is Act.Refund -> record("kind" to "refund".json(), "hold" to hold?.json(), "cause" to cause.json(), "reference" to reference?.json(), "draws" to draws.list { it.json() })
    is Act.Transfer -> record("kind" to "transfer".json(), "to" to to.json(), "moves" to moves.list { it.json() })
    is Act.Identify -> record("kind" to "identify".json(), "to" to to.json(), "nature" to nature.json(), "moves" to moves.list { it.json() })
    is Act.Reclassify -> record("kind" to "reclassify".json(), "nature" to nature.json(), "moves" to moves.list { it.json() })
    is Act.Expire -> record("kind" to "expire".json(), "draws" to draws.list { it.json() })
    is Act.Forfeit -> record("kind" to "forfeit".json(), "draws" to draws.list { it.json() })
    is Act.Close -> record("kind" to "close".json(), "account" to account.json())
    is Act.Reopen -> record("kind" to "reopen".json(), "account" to account.json())
}

@JvmName("jsonMovement")
internal fun Movement.json(): JsonNode = record("id" to id.json(), "on" to on.json(), "act" to act.json())

@JvmName("jsonDrawReason")
internal fun DrawReason.json(): JsonNode = when (this) {
    is DrawReason.Named -> record("kind" to "named".json(), "rank" to rank.json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.Scoped -> record("kind" to "scoped".json(), "next" to next.json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.Priority -> record("kind" to "priority".json(), "priority" to priority.json(), "next" to next.json(), "nextPriority" to nextPriority.json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.ExpiresSooner -> record("kind" to "expiresSooner".json(), "expires" to expires.json(), "next" to next.json(), "nextExpires" to nextExpires?.json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.Given -> record("kind" to "given".json(), "next" to next.json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.ArrivedEarlier -> record("kind" to "arrivedEarlier".json(), "received" to received.json(), "next" to next.json(), "nextReceived" to nextReceived.json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.SmallerId -> record("kind" to "smallerId".json(), "lot" to lot.json(), "next" to next.json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.Last -> record("kind" to "last".json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.AsHeld -> record("kind" to "asHeld".json(), "hold" to hold.json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.TakenBack -> record("kind" to "takenBack".json(), "movement" to movement.json(), "en" to en.json(), "zh" to zh.json())
    is DrawReason.Expired -> record("kind" to "expired".json(), "expires" to expires.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonAccountEvent")
internal fun AccountEvent.json(): JsonNode = when (this) {
    is AccountEvent.Opened -> record("kind" to "opened".json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Deposited -> record("kind" to "deposited".json(), "lot" to lot.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Held -> record("kind" to "held".json(), "hold" to hold.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Captured -> record("kind" to "captured".json(), "hold" to hold.json(), "item" to item.json(), "amount" to amount.json(), "freed" to freed.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Released -> record("kind" to "released".json(), "hold" to hold.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Lapsed -> record("kind" to "lapsed".json(), "hold" to hold.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Applied -> record("kind" to "applied".json(), "item" to item.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.TakenBack -> record("kind" to "takenBack".json(), "movement" to movement.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Refunded -> record("kind" to "refunded".json(), "amount" to amount.json(), "hold" to hold?.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Transferred -> record("kind" to "transferred".json(), "fromCustomer" to fromCustomer.json(), "toCustomer" to toCustomer.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Identified -> record("kind" to "identified".json(), "fromCustomer" to fromCustomer.json(), "toCustomer" to toCustomer.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Reclassified -> record("kind" to "reclassified".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.BecameUnusable -> record("kind" to "becameUnusable".json(), "lot" to lot.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Expired -> record("kind" to "expired".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Forfeited -> record("kind" to "forfeited".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Closed -> record("kind" to "closed".json(), "en" to en.json(), "zh" to zh.json())
    is AccountEvent.Reopened -> record("kind" to "reopened".json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonBecause")
internal fun Because.json(): JsonNode = record("lot" to lot.json(), "amount" to amount.json(), "left" to left.json(), "reason" to reason.json())

@JvmName("jsonAccountPlan")
internal fun AccountPlan.json(): JsonNode = record("movement" to movement.json(), "because" to because.list { it.json() }, "alsoOwed" to alsoOwed?.json())

@JvmName("jsonAccountBalance")
internal fun AccountBalance.json(): JsonNode = record("account" to account.json(), "booked" to booked.json(), "available" to available.json(), "held" to held.json(), "inRefund" to inRefund.json(), "guarantee" to guarantee.json(), "unidentified" to unidentified.json(), "expired" to expired.json())

@JvmName("jsonBalance")
internal fun Balance.json(): JsonNode = record("currency" to currency.json(), "booked" to booked.json(), "available" to available.json(), "held" to held.json(), "inRefund" to inRefund.json(), "guarantee" to guarantee.json(), "unidentified" to unidentified.json(), "expired" to expired.json(), "accounts" to accounts.list { it.json() })

@JvmName("jsonAccountLedgerLine")
internal fun AccountLedgerLine.json(): JsonNode = record("on" to on.json(), "movement" to movement?.json(), "event" to event.json(), "change" to change.json(), "booked" to booked.json(), "held" to held.json(), "available" to available.json())

@JvmName("jsonAccountLedger")
internal fun AccountLedger.json(): JsonNode = record("opening" to opening.json(), "lines" to lines.list { it.json() }, "closing" to closing.json())

@JvmName("jsonAccountLot")
internal fun AccountLot.json(): JsonNode = record("lot" to lot.json(), "account" to account.json(), "nature" to nature.json(), "received" to received.json(), "days" to days.json(), "expires" to expires?.json(), "origin" to origin?.json(), "granted" to granted.json(), "left" to left.json(), "held" to held.json(), "available" to available.json(), "applied" to applied.json(), "refunded" to refunded.json(), "expired" to expired.json(), "forfeited" to forfeited.json(), "moved" to moved.json(), "withdrawn" to withdrawn.json())

@JvmName("jsonHoldStatus")
internal fun HoldStatus.json(): JsonNode = when (this) {
    HoldStatus.OPEN -> "open"
    HoldStatus.CAPTURED -> "captured"
    HoldStatus.PAID_OUT -> "paidOut"
    HoldStatus.RELEASED -> "released"
    HoldStatus.LAPSED -> "lapsed"
}.json()

@JvmName("jsonAccountHold")
internal fun AccountHold.json(): JsonNode = record("hold" to hold.json(), "account" to account.json(), "purpose" to purpose.json(), "reference" to reference?.json(), "since" to since.json(), "until" to until?.json(), "amount" to amount.json(), "held" to held.json(), "taken" to taken.json(), "status" to status.json(), "by" to by?.json())

@JvmName("jsonAccountLink")
internal fun AccountLink.json(): JsonNode = record("item" to item.json(), "lot" to lot.json(), "movement" to movement.json(), "on" to on.json(), "paid" to paid.json(), "takenBack" to takenBack.json())

@JvmName("jsonTraceLine")
internal fun TraceLine.json(): JsonNode = record("on" to on.json(), "lot" to lot.json(), "movement" to movement?.json(), "event" to event.json(), "into" to into?.json(), "left" to left.json(), "held" to held.json())

@JvmName("jsonTieOutRow")
internal fun TieOutRow.json(): JsonNode = record("control" to control.json(), "booked" to booked.json(), "balance" to balance.json(), "difference" to difference.json())

@JvmName("jsonUncontrolled")
internal fun Uncontrolled.json(): JsonNode = record("nature" to nature.json(), "booked" to booked.json())

@JvmName("jsonTieOut")
internal fun TieOut.json(): JsonNode = record("rows" to rows.list { it.json() }, "uncontrolled" to uncontrolled.list { it.json() }, "agrees" to agrees.json())

@JvmName("jsonBatchLine")
internal fun BatchLine.json(): JsonNode = record("id" to id.json(), "plan" to plan?.json(), "code" to code?.json(), "path" to path?.json(), "en" to en?.json(), "zh" to zh?.json())

@JvmName("jsonAccountSummary")
internal fun AccountSummary.json(): JsonNode = record("count" to count.json(), "latest" to latest?.json())

@JvmName("jsonPerson")
internal fun Person.json(): JsonNode = record("id" to id.json(), "roles" to roles.list { it.json() }, "team" to team?.json(), "department" to department?.json(), "region" to region?.json(), "projects" to projects.list { it.json() }, "manager" to manager?.json(), "limits" to limits.list { it.json() }, "from" to from?.json(), "until" to until?.json())

@JvmName("jsonDepartment")
internal fun Department.json(): JsonNode = record("id" to id.json(), "head" to head.json())

@JvmName("jsonRowPlace")
internal fun RowPlace.json(): JsonNode = when (this) {
    RowPlace.TEAM -> "team"
    RowPlace.DEPARTMENT -> "department"
    RowPlace.REGION -> "region"
    RowPlace.PROJECT -> "project"
}.json()

@JvmName("jsonSubject")
internal fun Subject.json(): JsonNode = record("action" to action.json(), "id" to id.json(), "facts" to facts.list { it.json() })

@JvmName("jsonFactTest")
internal fun FactTest.json(): JsonNode = when (this) {
    is FactTest.Present -> record("kind" to "present".json())
    is FactTest.Absent -> record("kind" to "absent".json())
    is FactTest.AnyOf -> record("kind" to "anyOf".json(), "values" to values.list { it.json() })
    is FactTest.NoneOf -> record("kind" to "noneOf".json(), "values" to values.list { it.json() })
    is FactTest.InCurrency -> record("kind" to "inCurrency".json(), "currency" to currency.json())
    is FactTest.Above -> record("kind" to "above".json(), "amount" to amount.json())
    is FactTest.AtLeast -> record("kind" to "atLeast".json(), "amount" to amount.json())
    is FactTest.AtMost -> record("kind" to "atMost".json(), "amount" to amount.json())
    is FactTest.Below -> record("kind" to "below".json(), "amount" to amount.json())
    is FactTest.NumberFrom -> record("kind" to "numberFrom".json(), "whole" to whole.json())
    is FactTest.NumberTo -> record("kind" to "numberTo".json(), "whole" to whole.json())
    is FactTest.DateFrom -> record("kind" to "dateFrom".json(), "date" to date.json())
    is FactTest.DateTo -> record("kind" to "dateTo".json(), "date" to date.json())
}

@JvmName("jsonCondition")
internal fun Condition.json(): JsonNode = record("fact" to fact.json(), "test" to test.json())

@JvmName("jsonApprover")
internal fun Approver.json(): JsonNode = when (this) {
    is Approver.Person -> record("kind" to "person".json(), "person" to person.json())
    is Approver.Role -> record("kind" to "role".json(), "role" to role.json())
    is Approver.RoleWithin -> record("kind" to "roleWithin".json(), "role" to role.json(), "within" to within.json())
    is Approver.Manager -> record("kind" to "manager".json(), "of" to of?.json(), "level" to level.json())
    is Approver.DepartmentHead -> record("kind" to "departmentHead".json(), "of" to of?.json())
}

@JvmName("jsonApprovalNeed")
internal fun ApprovalNeed.json(): JsonNode = when (this) {
    is ApprovalNeed.Any -> record("kind" to "any".json())
    is ApprovalNeed.All -> record("kind" to "all".json())
    is ApprovalNeed.Quorum -> record("kind" to "quorum".json(), "count" to count.json())
}

@JvmName("jsonRejectionRule")
internal fun RejectionRule.json(): JsonNode = when (this) {
    RejectionRule.DECIDES -> "decides"
    RejectionRule.COUNTS -> "counts"
}.json()

@JvmName("jsonStepAuthority")
internal fun StepAuthority.json(): JsonNode = when (this) {
    StepAuthority.LIMITED -> "limited"
    StepAuthority.CONFIRMS -> "confirms"
}.json()

@JvmName("jsonPermission")
internal fun Permission.json(): JsonNode = when (this) {
    Permission.REFUSED -> "refused"
    Permission.ALLOWED -> "allowed"
}.json()

@JvmName("jsonApprovalStep")
internal fun ApprovalStep.json(): JsonNode = record("id" to id.json(), "approvers" to approvers.list { it.json() }, "need" to need.json(), "rejection" to rejection.json(), "authority" to authority.json(), "hours" to hours?.json(), "escalateTo" to escalateTo.list { it.json() }, "delegation" to delegation.json(), "adding" to adding.json(), "returnTo" to returnTo.list { it.json() })

@JvmName("jsonSamePerson")
internal fun SamePerson.json(): JsonNode = when (this) {
    SamePerson.ONE_STEP -> "oneStep"
    SamePerson.SEVERAL_STEPS -> "severalSteps"
}.json()

@JvmName("jsonRoleLimit")
internal fun RoleLimit.json(): JsonNode = record("role" to role.json(), "currency" to currency.json(), "upTo" to upTo?.json())

@JvmName("jsonApprovalRules")
internal fun ApprovalRules.json(): JsonNode = record("samePerson" to samePerson.json(), "limits" to limits.list { it.json() }, "limitFact" to limitFact?.json(), "validHours" to validHours?.json())

@JvmName("jsonApprovalBranch")
internal fun ApprovalBranch.json(): JsonNode = record("id" to id.json(), "conditions" to conditions.list { it.json() }, "steps" to steps.list { it.json() })

@JvmName("jsonApprovalPolicy")
internal fun ApprovalPolicy.json(): JsonNode = record("id" to id.json(), "version" to version.json(), "actions" to actions.list { it.json() }, "from" to from?.json(), "until" to until?.json(), "expects" to expects.list { it.json() }, "branches" to branches.list { it.json() }, "rules" to rules.json())

@JvmName("jsonStepPlace")
internal fun StepPlace.json(): JsonNode = when (this) {
    StepPlace.BEFORE -> "before"
    StepPlace.AFTER -> "after"
}.json()

@JvmName("jsonCaseEffect")
internal fun CaseEffect.json(): JsonNode = when (this) {
    CaseEffect.NOTED -> "noted"
    CaseEffect.STEP_DONE -> "stepDone"
    CaseEffect.ENDED -> "ended"
}.json()

@JvmName("jsonCaseAct")
internal fun CaseAct.json(): JsonNode = when (this) {
    is CaseAct.Approve -> record("kind" to "approve".json())
    is CaseAct.Reject -> record("kind" to "reject".json())
    is CaseAct.ReturnTo -> record("kind" to "returnTo".json(), "step" to step.json())
    is CaseAct.Delegate -> record("kind" to "delegate".json(), "to" to to.json())
    is CaseAct.AddStep -> record("kind" to "addStep".json(), "step" to step.json(), "place" to place.json())
    is CaseAct.Withdraw -> record("kind" to "withdraw".json())
}

@JvmName("jsonCaseEntry")
internal fun CaseEntry.json(): JsonNode = record("step" to step.json(), "by" to by.json(), "insteadOf" to insteadOf?.json(), "at" to at.json(), "act" to act.json(), "effect" to effect.json(), "comment" to comment?.json())

@JvmName("jsonCaseState")
internal fun CaseState.json(): JsonNode = when (this) {
    is CaseState.Pending -> record("kind" to "pending".json(), "step" to step.json(), "since" to since.json(), "due" to due?.json())
    is CaseState.Approved -> record("kind" to "approved".json(), "at" to at.json(), "until" to until?.json())
    is CaseState.Rejected -> record("kind" to "rejected".json(), "step" to step.json(), "by" to by.json(), "at" to at.json())
    is CaseState.Withdrawn -> record("kind" to "withdrawn".json(), "at" to at.json())
}

@JvmName("jsonApprovalCase")
internal fun ApprovalCase.json(): JsonNode = record("id" to id.json(), "policy" to policy.json(), "version" to version.json(), "branch" to branch.json(), "subject" to subject.json(), "digest" to digest.json(), "requester" to requester.json(), "opened" to opened.json(), "rules" to rules.json(), "steps" to steps.list { it.json() }, "entries" to entries.list { it.json() })

@JvmName("jsonApprovalReason")
internal fun ApprovalReason.json(): JsonNode = when (this) {
    is ApprovalReason.Named -> record("kind" to "named".json(), "en" to en.json(), "zh" to zh.json())
    is ApprovalReason.Role -> record("kind" to "role".json(), "role" to role.json(), "en" to en.json(), "zh" to zh.json())
    is ApprovalReason.RoleWithin -> record("kind" to "roleWithin".json(), "role" to role.json(), "place" to place.json(), "en" to en.json(), "zh" to zh.json())
    is ApprovalReason.Manager -> record("kind" to "manager".json(), "of" to of.json(), "level" to level.json(), "en" to en.json(), "zh" to zh.json())
    is ApprovalReason.DepartmentHead -> record("kind" to "departmentHead".json(), "of" to of.json(), "en" to en.json(), "zh" to zh.json())
    is ApprovalReason.Delegated -> record("kind" to "delegated".json(), "from" to from.json(), "en" to en.json(), "zh" to zh.json())
    is ApprovalReason.Escalated -> record("kind" to "escalated".json(), "since" to since.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonPolicyReason")
internal fun PolicyReason.json(): JsonNode = when (this) {
    is PolicyReason.NothingExpected -> record("kind" to "nothingExpected".json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.Gap -> record("kind" to "gap".json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.MoreGaps -> record("kind" to "moreGaps".json(), "shown" to shown.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.Overlap -> record("kind" to "overlap".json(), "taken" to taken.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.Contradiction -> record("kind" to "contradiction".json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.NeverTaken -> record("kind" to "neverTaken".json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.PoliciesOverlap -> record("kind" to "policiesOverlap".json(), "action" to action.json(), "other" to other.json(), "version" to version.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.PersonAbsent -> record("kind" to "personAbsent".json(), "person" to person.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.RoleEmpty -> record("kind" to "roleEmpty".json(), "role" to role.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.NoApprover -> record("kind" to "noApprover".json(), "needed" to needed.json(), "found" to found.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.TooFewPeople -> record("kind" to "tooFewPeople".json(), "needed" to needed.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.RequesterNeeded -> record("kind" to "requesterNeeded".json(), "person" to person.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.NobodyAbove -> record("kind" to "nobodyAbove".json(), "person" to person.json(), "people" to people.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.AuthorityShort -> record("kind" to "authorityShort".json(), "amount" to amount.json(), "most" to most?.json(), "en" to en.json(), "zh" to zh.json())
    is PolicyReason.EscalationEmpty -> record("kind" to "escalationEmpty".json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonCaseHolder")
internal fun CaseHolder.json(): JsonNode = record("person" to person.json(), "reason" to reason.json())

@JvmName("jsonCaseHolding")
internal fun CaseHolding.json(): JsonNode = record("case" to case.json(), "state" to state.json(), "holders" to holders.list { it.json() })

@JvmName("jsonInboxLine")
internal fun InboxLine.json(): JsonNode = record("case" to case.json(), "action" to action.json(), "subject" to subject.json(), "requester" to requester.json(), "step" to step.json(), "since" to since.json(), "due" to due?.json(), "late" to late.json(), "reason" to reason.json())

@JvmName("jsonOverdueCase")
internal fun OverdueCase.json(): JsonNode = record("case" to case.json(), "step" to step.json(), "since" to since.json(), "due" to due.json(), "seconds" to seconds.json())

@JvmName("jsonApprovalInForce")
internal fun ApprovalInForce.json(): JsonNode = record("case" to case.json(), "at" to at.json(), "until" to until?.json(), "by" to by.list { it.json() })

@JvmName("jsonPercentileTime")
internal fun PercentileTime.json(): JsonNode = record("percent" to percent.json(), "seconds" to seconds.json())

@JvmName("jsonStepTimes")
internal fun StepTimes.json(): JsonNode = record("policy" to policy.json(), "step" to step?.json(), "count" to count.json(), "late" to late.json(), "open" to open.json(), "total" to total.json(), "percentiles" to percentiles.list { it.json() })

@JvmName("jsonSeverity")
internal fun Severity.json(): JsonNode = when (this) {
    Severity.FAULT -> "fault"
    Severity.NOTICE -> "notice"
}.json()

@JvmName("jsonPolicyFinding")
internal fun PolicyFinding.json(): JsonNode = record("severity" to severity.json(), "policy" to policy.json(), "version" to version.json(), "branch" to branch?.json(), "step" to step?.json(), "reason" to reason.json(), "example" to example?.json())

@JvmName("jsonPolicyReport")
internal fun PolicyReport.json(): JsonNode = record("faults" to faults.json(), "findings" to findings.list { it.json() })

@JvmName("jsonRowScope")
internal fun RowScope.json(): JsonNode = when (this) {
    RowScope.ALL -> "all"
    RowScope.REGION -> "region"
    RowScope.DEPARTMENT -> "department"
    RowScope.TEAM -> "team"
    RowScope.PROJECT -> "project"
    RowScope.OWN -> "own"
}.json()

@JvmName("jsonFieldAccess")
internal fun FieldAccess.json(): JsonNode = when (this) {
    FieldAccess.WRITE -> "write"
    FieldAccess.READ -> "read"
    FieldAccess.HIDDEN -> "hidden"
}.json()

@JvmName("jsonFieldMask")
internal fun FieldMask.json(): JsonNode = record("actions" to actions.list { it.json() }, "fields" to fields.list { it.json() }, "access" to access.json(), "step" to step?.json())

@JvmName("jsonMasked")
internal fun Masked.json(): JsonNode = record("fields" to fields.list { it.json() }, "readOnly" to readOnly.list { it.json() }, "hidden" to hidden.list { it.json() })

@JvmName("jsonVerb")
internal fun Verb.json(): JsonNode = when (this) {
    Verb.VIEW -> "view"
    Verb.APPROVE -> "approve"
    Verb.ADJUST -> "adjust"
}.json()

@JvmName("jsonAccessEffect")
internal fun AccessEffect.json(): JsonNode = when (this) {
    AccessEffect.ALLOW -> "allow"
    AccessEffect.DENY -> "deny"
}.json()

@JvmName("jsonAccessRule")
internal fun AccessRule.json(): JsonNode = record("id" to id.json(), "effect" to effect.json(), "verb" to verb.json(), "actions" to actions.list { it.json() }, "scope" to scope.json(), "from" to from?.json(), "until" to until?.json())

@JvmName("jsonAccessRole")
internal fun AccessRole.json(): JsonNode = record("role" to role.json(), "rules" to rules.list { it.json() }, "masks" to masks.list { it.json() })

@JvmName("jsonPersonAccess")
internal fun PersonAccess.json(): JsonNode = record("person" to person.json(), "rules" to rules.list { it.json() }, "masks" to masks.list { it.json() })

@JvmName("jsonRight")
internal fun Right.json(): JsonNode = record("verb" to verb.json(), "action" to action.json())

@JvmName("jsonDutyPair")
internal fun DutyPair.json(): JsonNode = record("id" to id.json(), "first" to first.json(), "second" to second.json())

@JvmName("jsonAccessPolicy")
internal fun AccessPolicy.json(): JsonNode = record("roles" to roles.list { it.json() }, "people" to people.list { it.json() }, "duties" to duties.list { it.json() })

@JvmName("jsonAccessReason")
internal fun AccessReason.json(): JsonNode = when (this) {
    is AccessReason.NoPolicy -> record("kind" to "noPolicy".json(), "en" to en.json(), "zh" to zh.json())
    is AccessReason.Granted -> record("kind" to "granted".json(), "rule" to rule.json(), "role" to role?.json(), "scope" to scope.json(), "en" to en.json(), "zh" to zh.json())
    is AccessReason.Denied -> record("kind" to "denied".json(), "rule" to rule.json(), "role" to role?.json(), "scope" to scope.json(), "en" to en.json(), "zh" to zh.json())
    is AccessReason.NotGranted -> record("kind" to "notGranted".json(), "verb" to verb.json(), "action" to action.json(), "roles" to roles.list { it.json() }, "en" to en.json(), "zh" to zh.json())
    is AccessReason.OutOfScope -> record("kind" to "outOfScope".json(), "rule" to rule.json(), "person" to person.json(), "scope" to scope.json(), "found" to found?.json(), "en" to en.json(), "zh" to zh.json())
    is AccessReason.Absent -> record("kind" to "absent".json(), "person" to person.json(), "from" to from?.json(), "until" to until?.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonVerdict")
internal fun Verdict.json(): JsonNode = record("allowed" to allowed.json(), "reason" to reason.json())

@JvmName("jsonAttestationStatus")
internal fun AttestationStatus.json(): JsonNode = record("covered" to covered?.json(), "due" to due?.json(), "late" to late.json())

@JvmName("jsonRightHolder")
internal fun RightHolder.json(): JsonNode = record("person" to person.json(), "scope" to scope.json())

@JvmName("jsonRightHolders")
internal fun RightHolders.json(): JsonNode = record("right" to right.json(), "wide" to wide.json(), "holders" to holders.list { it.json() })

@JvmName("jsonUnusedRight")
internal fun UnusedRight.json(): JsonNode = record("person" to person.json(), "right" to right.json(), "last" to last?.json())

@JvmName("jsonDutyConflict")
internal fun DutyConflict.json(): JsonNode = record("duty" to duty.json(), "person" to person.json())

@JvmName("jsonDepartedOwner")
internal fun DepartedOwner.json(): JsonNode = record("action" to action.json(), "subject" to subject.json(), "owner" to owner.json(), "since" to since?.json())

@JvmName("jsonAccessReview")
internal fun AccessReview.json(): JsonNode = record("people" to people.json(), "rights" to rights.list { it.json() }, "unused" to unused.list { it.json() }, "conflicts" to conflicts.list { it.json() }, "absent" to absent.list { it.json() }, "emptyRoles" to emptyRoles.list { it.json() })

@JvmName("jsonHead")
internal fun Head.json(): JsonNode = record("count" to count.json(), "root" to root.json())

@JvmName("jsonGenesis")
internal fun Genesis.json(): JsonNode = record("book" to book.json())

@JvmName("jsonInclusionProof")
internal fun InclusionProof.json(): JsonNode = record("sequence" to sequence.json(), "count" to count.json(), "path" to path.list { it.json() })

@JvmName("jsonConsistencyProof")
internal fun ConsistencyProof.json(): JsonNode = record("oldCount" to oldCount.json(), "newCount" to newCount.json(), "path" to path.list { it.json() })

@JvmName("jsonLogFinding")
internal fun LogFinding.json(): JsonNode = when (this) {
    is LogFinding.Intact -> record("kind" to "intact".json(), "count" to count.json(), "en" to en.json(), "zh" to zh.json())
    is LogFinding.Unproven -> record("kind" to "unproven".json(), "proven" to proven.json(), "count" to count.json(), "en" to en.json(), "zh" to zh.json())
    is LogFinding.Changed -> record("kind" to "changed".json(), "sequence" to sequence.json(), "en" to en.json(), "zh" to zh.json())
    is LogFinding.Misplaced -> record("kind" to "misplaced".json(), "sequence" to sequence.json(), "recordedAs" to recordedAs.json(), "en" to en.json(), "zh" to zh.json())
    is LogFinding.ChangedWithin -> record("kind" to "changedWithin".json(), "first" to first.json(), "last" to last.json(), "en" to en.json(), "zh" to zh.json())
    is LogFinding.Cut -> record("kind" to "cut".json(), "count" to count.json(), "recorded" to recorded.json(), "en" to en.json(), "zh" to zh.json())
    is LogFinding.LeavesRefuted -> record("kind" to "leavesRefuted".json(), "believed" to believed.json(), "en" to en.json(), "zh" to zh.json())
    is LogFinding.ForeignBook -> record("kind" to "foreignBook".json(), "expected" to expected.json(), "found" to found.json(), "en" to en.json(), "zh" to zh.json())
    is LogFinding.NewerFormat -> record("kind" to "newerFormat".json(), "format" to format.json(), "newest" to newest.json(), "en" to en.json(), "zh" to zh.json())
    is LogFinding.NoHeader -> record("kind" to "noHeader".json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonLineRange")
internal fun LineRange.json(): JsonNode = record("first" to first.json(), "last" to last.json())

@JvmName("jsonLogReport")
internal fun LogReport.json(): JsonNode = record("head" to head.json(), "proven" to proven.json(), "bad" to bad?.json(), "findings" to findings.list { it.json() })

@JvmName("jsonTaxPart")
internal fun TaxPart.json(): JsonNode = record("rate" to rate.json(), "net" to net.json(), "tax" to tax.json())

@JvmName("jsonTaxTaken")
internal fun TaxTaken.json(): JsonNode = record("taken" to taken.list { it.json() }, "left" to left.list { it.json() })

@JvmName("jsonMoneyKind")
internal fun MoneyKind.json(): JsonNode = when (this) {
    MoneyKind.RECEIVED_IN_ADVANCE -> "receivedInAdvance"
    MoneyKind.RECEIVED -> "received"
    MoneyKind.INVOICED -> "invoiced"
    MoneyKind.APPLIED -> "applied"
    MoneyKind.REFUNDED -> "refunded"
    MoneyKind.TRANSFERRED -> "transferred"
    MoneyKind.OFFSET -> "offset"
    MoneyKind.NETTED -> "netted"
    MoneyKind.FEE -> "fee"
    MoneyKind.DISCOUNT -> "discount"
    MoneyKind.ROUNDING -> "rounding"
    MoneyKind.EXCHANGE_GAIN -> "exchangeGain"
    MoneyKind.EXCHANGE_LOSS -> "exchangeLoss"
    MoneyKind.PROVISION -> "provision"
    MoneyKind.WRITE_OFF -> "writeOff"
    MoneyKind.RECOVERY -> "recovery"
    MoneyKind.REINSTATED -> "reinstated"
    MoneyKind.BILL_RECEIVED -> "billReceived"
    MoneyKind.LATE_CHARGE -> "lateCharge"
    MoneyKind.RECLASSIFIED -> "reclassified"
    MoneyKind.EXPIRED -> "expired"
    MoneyKind.FORFEITED -> "forfeited"
    MoneyKind.ADVANCE_GAIN -> "advanceGain"
    MoneyKind.ADVANCE_LOSS -> "advanceLoss"
}.json()

@JvmName("jsonMoneyFact")
internal fun MoneyFact.json(): JsonNode = record("key" to key.json(), "kind" to kind.json(), "on" to on.json(), "customer" to customer?.json(), "other" to other?.json(), "nature" to nature?.json(), "amount" to amount.json(), "home" to home.json(), "taxes" to taxes.list { it.json() }, "fee" to fee?.json(), "dimensions" to dimensions.list { it.json() }, "summary" to summary.json())

@JvmName("jsonEntrySide")
internal fun EntrySide.json(): JsonNode = when (this) {
    EntrySide.DEBIT -> "debit"
    EntrySide.CREDIT -> "credit"
}.json()

@JvmName("jsonAmountPart")
internal fun AmountPart.json(): JsonNode = when (this) {
    AmountPart.GROSS -> "gross"
    AmountPart.NET -> "net"
    AmountPart.TAX -> "tax"
    AmountPart.FEE -> "fee"
    AmountPart.AFTER_FEE -> "afterFee"
}.json()

@JvmName("jsonParty")
internal fun Party.json(): JsonNode = when (this) {
    Party.CUSTOMER -> "customer"
    Party.OTHER -> "other"
}.json()

@JvmName("jsonLineSign")
internal fun LineSign.json(): JsonNode = when (this) {
    LineSign.PLAIN -> "plain"
    LineSign.RED -> "red"
}.json()

@JvmName("jsonRuleLine")
internal fun RuleLine.json(): JsonNode = record("side" to side.json(), "account" to account.json(), "part" to part.json(), "party" to party.takeUnless { it == Party.CUSTOMER }?.json(), "sign" to sign.takeUnless { it == LineSign.PLAIN }?.json())

@JvmName("jsonChartRule")
internal fun ChartRule.json(): JsonNode = record("kind" to kind.json(), "natures" to natures.list { it.json() }, "lines" to lines.list { it.json() })

@JvmName("jsonChartAccount")
internal fun ChartAccount.json(): JsonNode = record("code" to code.json(), "name" to name.json(), "dimensions" to dimensions.list { it.json() })

@JvmName("jsonChart")
internal fun Chart.json(): JsonNode = record("home" to home.json(), "remainder" to remainder.json(), "accounts" to accounts.list { it.json() }, "rules" to rules.list { it.json() })

@JvmName("jsonChartFault")
internal fun ChartFault.json(): JsonNode = when (this) {
    is ChartFault.AccountTwice -> record("kind" to "accountTwice".json(), "account" to account.json(), "en" to en.json(), "zh" to zh.json())
    is ChartFault.RuleTwice -> record("kind" to "ruleTwice".json(), "rule" to rule.json(), "fact" to fact.json(), "first" to first.json(), "en" to en.json(), "zh" to zh.json())
    is ChartFault.AccountMissing -> record("kind" to "accountMissing".json(), "rule" to rule.json(), "fact" to fact.json(), "account" to account.json(), "en" to en.json(), "zh" to zh.json())
    is ChartFault.TaxAccountMissing -> record("kind" to "taxAccountMissing".json(), "rule" to rule.json(), "fact" to fact.json(), "account" to account.json(), "en" to en.json(), "zh" to zh.json())
    is ChartFault.RuleUnbalanced -> record("kind" to "ruleUnbalanced".json(), "rule" to rule.json(), "fact" to fact.json(), "part" to part.json(), "account" to account.json(), "en" to en.json(), "zh" to zh.json())
    is ChartFault.RuleMissing -> record("kind" to "ruleMissing".json(), "fact" to fact.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonVoucherLine")
internal fun VoucherLine.json(): JsonNode = record("side" to side.json(), "account" to account.json(), "name" to name.json(), "rate" to rate?.json(), "amount" to amount.json(), "home" to home.json(), "dimensions" to dimensions.list { it.json() }, "summary" to summary.json())

@JvmName("jsonVoucher")
internal fun Voucher.json(): JsonNode = record("id" to id.json(), "on" to on.json(), "reverses" to reverses?.json(), "lines" to lines.list { it.json() })

@JvmName("jsonVoucherSet")
internal fun VoucherSet.json(): JsonNode = record("vouchers" to vouchers.list { it.json() }, "nothing" to nothing.list { it.json() }, "posted" to posted.list { it.json() })

@JvmName("jsonNextPeriod")
internal fun NextPeriod.json(): JsonNode = when (this) {
    NextPeriod.KEPT -> "kept"
    NextPeriod.REVERSED -> "reversed"
}.json()

@JvmName("jsonForeignRules")
internal fun ForeignRules.json(): JsonNode = record("home" to home.json(), "revaluation" to revaluation.json(), "nextPeriod" to nextPeriod.json())

@JvmName("jsonBookValue")
internal fun BookValue.json(): JsonNode = when (this) {
    is BookValue.Quoted -> record("kind" to "quoted".json(), "quote" to quote.json())
    is BookValue.Stated -> record("kind" to "stated".json(), "home" to home.json())
}

@JvmName("jsonValuedRecord")
internal fun ValuedRecord.json(): JsonNode = when (this) {
    is ValuedRecord.Item -> record("kind" to "item".json(), "item" to item.json())
    is ValuedRecord.Lot -> record("kind" to "lot".json(), "lot" to lot.json())
}

@JvmName("jsonValueChange")
internal fun ValueChange.json(): JsonNode = record("record" to record.json(), "balance" to balance.json(), "original" to original.json(), "before" to before.json(), "after" to after.json())

@JvmName("jsonValuedBalance")
internal fun ValuedBalance.json(): JsonNode = record("record" to record.json(), "customer" to customer.json(), "balance" to balance.json(), "original" to original.json(), "home" to home.json())

@JvmName("jsonCustomer")
internal fun Customer.json(): JsonNode = record("id" to id.json(), "name" to name?.json(), "owner" to owner?.json(), "department" to department?.json(), "taxId" to taxId?.json(), "fields" to fields.list { it.json() })

@JvmName("jsonEvidence")
internal fun Evidence.json(): JsonNode = record("label" to label.json(), "digest" to digest.json(), "media" to media?.json())

@JvmName("jsonReceipt")
internal fun Receipt.json(): JsonNode = record("receipt" to receipt?.json(), "customer" to customer?.json(), "amount" to amount.json(), "received" to received?.json(), "nature" to nature.json(), "account" to account.list { it.json() }, "bankRef" to bankRef?.json(), "references" to references.list { it.json() }, "fields" to fields.list { it.json() }, "scope" to scope.list { it.json() }, "priority" to priority?.json(), "expires" to expires?.json(), "evidence" to evidence.list { it.json() }, "value" to value?.json())

@JvmName("jsonUnpaidItems")
internal fun UnpaidItems.json(): JsonNode = when (this) {
    UnpaidItems.CANCELED -> "canceled"
    UnpaidItems.KEPT -> "kept"
}.json()

@JvmName("jsonChargeOrigin")
internal fun ChargeOrigin.json(): JsonNode = record("item" to item.json(), "number" to number.json(), "through" to through.json())

@JvmName("jsonItemOrigin")
internal fun ItemOrigin.json(): JsonNode = record("contract" to contract.json(), "version" to version.json(), "number" to number.json())

@JvmName("jsonItemPart")
internal fun ItemPart.json(): JsonNode = record("component" to component.json(), "amount" to amount.json())

@JvmName("jsonItemDifference")
internal fun ItemDifference.json(): JsonNode = record("difference" to difference.json(), "amount" to amount.json())

@JvmName("jsonContract")
internal fun Contract.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "signed" to signed?.json(), "schedule" to schedule.json(), "references" to references.list { it.json() }, "fields" to fields.list { it.json() })

@JvmName("jsonRecordKey")
internal fun RecordKey.json(): JsonNode = when (this) {
    is RecordKey.Customer -> record("kind" to "customer".json(), "customer" to customer.json())
    is RecordKey.Contract -> record("kind" to "contract".json(), "contract" to contract.json())
    is RecordKey.Item -> record("kind" to "item".json(), "item" to item.json())
    is RecordKey.Receipt -> record("kind" to "receipt".json(), "receipt" to receipt.json())
}

@JvmName("jsonUnknownCustomer")
internal fun UnknownCustomer.json(): JsonNode = when (this) {
    UnknownCustomer.ON_FIRST_USE -> "onFirstUse"
    UnknownCustomer.REFUSED -> "refused"
}.json()

@JvmName("jsonRefusals")
internal fun Refusals.json(): JsonNode = when (this) {
    Refusals.REMEMBERED -> "remembered"
    Refusals.FORGOTTEN -> "forgotten"
}.json()

@JvmName("jsonContractGate")
internal fun ContractGate.json(): JsonNode = when (this) {
    ContractGate.APPROVAL -> "approval"
    ContractGate.OPEN -> "open"
}.json()

@JvmName("jsonDateWindow")
internal fun DateWindow.json(): JsonNode = record("back" to back?.json(), "ahead" to ahead?.json(), "utcOffset" to utcOffset?.json())

@JvmName("jsonBookRules")
internal fun BookRules.json(): JsonNode = record("accounts" to accounts.json(), "unknownCustomer" to unknownCustomer.json(), "refusals" to refusals.json(), "unidentified" to unidentified?.json(), "scheme" to scheme?.json(), "contracts" to contracts.json(), "dates" to dates?.json(), "foreign" to foreign?.json())

@JvmName("jsonCommand")
internal fun Command.json(): JsonNode = when (this) {
    is Command.RegisterCustomer -> record("kind" to "registerCustomer".json(), "customer" to customer.json())
    is Command.RenameCustomer -> record("kind" to "renameCustomer".json(), "customer" to customer.json(), "name" to name.json())
    is Command.MergeCustomer -> record("kind" to "mergeCustomer".json(), "customer" to customer.json(), "into" to into.json())
    is Command.ReassignOwner -> record("kind" to "reassignOwner".json(), "customer" to customer?.json(), "ownedBy" to ownedBy?.json(), "owner" to owner.json(), "department" to department?.json())
    is Command.RegisterContract -> record("kind" to "registerContract".json(), "contract" to contract.json())
    is Command.SubmitContract -> record("kind" to "submitContract".json(), "contract" to contract.json())
    is Command.ApproveContract -> record("kind" to "approveContract".json(), "contract" to contract.json())
    is Command.AmendContract -> record("kind" to "amendContract".json(), "contract" to contract.json(), "total" to total.json(), "partPaid" to partPaid.json(), "rest" to rest.json(), "calendar" to calendar?.json())
    is Command.ReachMilestone -> record("kind" to "reachMilestone".json(), "contract" to contract.json(), "event" to event.json())
    is Command.TerminateContract -> record("kind" to "terminateContract".json(), "contract" to contract.json(), "unpaid" to unpaid.json())
    is Command.OpenReceivable -> record("kind" to "openReceivable".json(), "receivable" to receivable.json(), "value" to value?.json())
    is Command.InvoiceReceivable -> record("kind" to "invoiceReceivable".json(), "item" to item.json(), "invoice" to invoice.json())
    is Command.DisputeReceivable -> record("kind" to "disputeReceivable".json(), "item" to item.json())
    is Command.SettleDispute -> record("kind" to "settleDispute".json(), "item" to item.json())
    is Command.CancelReceivable -> record("kind" to "cancelReceivable".json(), "item" to item.json())
    is Command.WriteOff -> record("kind" to "writeOff".json(), "item" to item.json(), "amount" to amount?.json())
    is Command.Recover -> record("kind" to "recover".json(), "item" to item.json(), "amount" to amount.json())
    is Command.CreditNote -> record("kind" to "creditNote".json(), "note" to note.json(), "item" to item.json(), "amount" to amount.json())
    is Command.ChargeLate -> record("kind" to "chargeLate".json(), "items" to items.list { it.json() }, "terms" to terms.json(), "calendar" to calendar?.json())
    is Command.RecordReceipt -> record("kind" to "recordReceipt".json(), "receipt" to receipt.json())
    is Command.ClaimReceipt -> record("kind" to "claimReceipt".json(), "receipt" to receipt.json())
    is Command.ConfirmReceipt -> record("kind" to "confirmReceipt".json(), "receipt" to receipt.json())
    is Command.RejectReceipt -> record("kind" to "rejectReceipt".json(), "receipt" to receipt.json())
    is Command.BounceReceipt -> record("kind" to "bounceReceipt".json(), "receipt" to receipt.json())
    is Command.IdentifyReceipt -> record("kind" to "identifyReceipt".json(), "lot" to lot.json(), "amount" to amount?.json(), "customer" to customer.json(), "account" to account.list { it.json() }, "nature" to nature.json())
    is Command.OpenAccount -> record("kind" to "openAccount".json(), "account" to account.json())
    is Command.CloseAccount -> record("kind" to "closeAccount".json(), "account" to account.json())
    is Command.ReopenAccount -> record("kind" to "reopenAccount".json(), "account" to account.json())
    is Command.Hold -> record("kind" to "hold".json(), "hold" to hold?.json(), "account" to account.json(), "amount" to amount.json(), "purpose" to purpose.json(), "reference" to reference?.json(), "fields" to fields.list { it.json() }, "until" to until?.json(), "lots" to lots.list { it.json() })
    is Command.Capture -> record("kind" to "capture".json(), "hold" to hold.json(), "item" to item.json(), "amount" to amount?.json())
    is Command.Release -> record("kind" to "release".json(), "hold" to hold.json())
    is Command.Lapse -> record("kind" to "lapse".json(), "hold" to hold.json())
    is Command.Transfer -> record("kind" to "transfer".json(), "account" to account.json(), "to" to to.json(), "amount" to amount.json(), "lots" to lots.list { it.json() })
    is Command.Reclassify -> record("kind" to "reclassify".json(), "account" to account.json(), "amount" to amount.json(), "nature" to nature.json(), "lots" to lots.list { it.json() })
    is Command.Expire -> record("kind" to "expire".json(), "account" to account.json())
    is Command.Forfeit -> record("kind" to "forfeit".json(), "account" to account.json(), "amount" to amount.json(), "lots" to lots.list { it.json() })
    is Command.Allocate -> record("kind" to "allocate".json(), "customer" to customer.json(), "scheme" to scheme?.json(), "currency" to currency?.json(), "lots" to lots.list { it.json() }, "items" to items.list { it.json() })
    is Command.Pay -> record("kind" to "pay".json(), "item" to item.json(), "amount" to amount?.json(), "account" to account?.json(), "lots" to lots.list { it.json() })
    is Command.UndoAllocation -> record("kind" to "undoAllocation".json(), "allocation" to allocation.json(), "amount" to amount?.json())
    is Command.RequestRefund -> record("kind" to "requestRefund".json(), "refund" to refund?.json(), "account" to account.json(), "amount" to amount.json(), "cause" to cause.json(), "lots" to lots.list { it.json() })
    is Command.PayRefund -> record("kind" to "payRefund".json(), "refund" to refund.json(), "amount" to amount?.json(), "reference" to reference?.json())
    is Command.CancelRefund -> record("kind" to "cancelRefund".json(), "refund" to refund.json())
    is Command.ClosePeriod -> record("kind" to "closePeriod".json(), "through" to through.json())
    is Command.OpenPeriod -> record("kind" to "openPeriod".json(), "since" to since.json())
    is Command.Tag -> record("kind" to "tag".json(), "subject" to subject.json(), "tag" to tag.json())
    is Command.Untag -> record("kind" to "untag".json(), "subject" to subject.json(), "tag" to tag.json())
    is Command.Comment -> record("kind" to "comment".json(), "subject" to subject.json(), "text" to text.json())
    is Command.ChangeRules -> record("kind" to "changeRules".json(), "since" to since.json(), "rules" to rules.json())
    is Command.ChangePeople -> record("kind" to "changePeople".json(), "people" to people.list { it.json() }, "departments" to departments.list { it.json() })
    is Command.ChangeAccess -> record("kind" to "changeAccess".json(), "policy" to policy?.json())
    is Command.ChangeApprovalPolicy -> record("kind" to "changeApprovalPolicy".json(), "policy" to policy.json())
    is Command.RemoveApprovalPolicy -> record("kind" to "removeApprovalPolicy".json(), "policy" to policy.json())
    is Command.AnswerCase -> record("kind" to "answerCase".json(), "case" to case.json(), "step" to step.json(), "digest" to digest.json(), "act" to act.json(), "comment" to comment?.json())
    is Command.CarryOut -> record("kind" to "carryOut".json(), "case" to case.json())
    is Command.UndoMovement -> record("kind" to "undoMovement".json(), "movement" to movement.json(), "amount" to amount?.json())
    is Command.ReturnRefund -> record("kind" to "returnRefund".json(), "refund" to refund.json(), "amount" to amount?.json())
    is Command.CreditAccount -> record("kind" to "creditAccount".json(), "note" to note.json(), "account" to account.json(), "amount" to amount.json(), "nature" to nature.json())
    is Command.SetRate -> record("kind" to "setRate".json(), "quote" to quote.json())
    is Command.Revalue -> record("kind" to "revalue".json(), "revaluation" to revaluation?.json(), "quotes" to quotes.list { it.json() })
    is Command.UndoRevaluation -> record("kind" to "undoRevaluation".json(), "revaluation" to revaluation.json())
    is Command.StartReconciliation -> record("kind" to "startReconciliation".json(), "account" to account.json(), "span" to span.json())
    is Command.SignReconciliation -> record("kind" to "signReconciliation".json(), "content" to content.json())
    is Command.ReopenReconciliation -> record("kind" to "reopenReconciliation".json(), "account" to account.json(), "span" to span.json(), "note" to note.json())
    is Command.RaiseExceptions -> record("kind" to "raiseExceptions".json(), "account" to account.json(), "findings" to findings.list { it.json() }, "rules" to rules.list { it.json() })
    is Command.ChangeException -> record("kind" to "changeException".json(), "account" to account.json(), "exception" to exception.json(), "change" to change.json())
}

@JvmName("jsonBookEvent")
internal fun BookEvent.json(): JsonNode = when (this) {
    is BookEvent.CustomerRegistered -> record("kind" to "customerRegistered".json(), "customer" to customer.json())
    is BookEvent.CustomerRenamed -> record("kind" to "customerRenamed".json(), "customer" to customer.json(), "before" to before?.json(), "after" to after.json())
    is BookEvent.CustomerMerged -> record("kind" to "customerMerged".json(), "customer" to customer.json(), "into" to into.json())
    is BookEvent.OwnerReassigned -> record("kind" to "ownerReassigned".json(), "customer" to customer.json(), "before" to before?.json(), "after" to after.json(), "department" to department?.json())
    is BookEvent.ContractRegistered -> record("kind" to "contractRegistered".json(), "contract" to contract.json(), "schedule" to schedule.json())
    is BookEvent.ContractSubmitted -> record("kind" to "contractSubmitted".json(), "contract" to contract.json())
    is BookEvent.ContractApproved -> record("kind" to "contractApproved".json(), "contract" to contract.json())
    is BookEvent.ContractAmended -> record("kind" to "contractAmended".json(), "contract" to contract.json(), "version" to version.json(), "before" to before.json(), "schedule" to schedule.json(), "basis" to basis?.json(), "numbers" to numbers.list { it.json() })
    is BookEvent.MilestoneReached -> record("kind" to "milestoneReached".json(), "contract" to contract.json(), "event" to event.json(), "schedule" to schedule.json())
    is BookEvent.ContractTerminated -> record("kind" to "contractTerminated".json(), "contract" to contract.json())
    is BookEvent.ReceivableOpened -> record("kind" to "receivableOpened".json(), "receivable" to receivable.json(), "origin" to origin?.json(), "charge" to charge?.json(), "home" to home?.json())
    is BookEvent.ReceivableChanged -> record("kind" to "receivableChanged".json(), "item" to item.json(), "before" to before.json(), "amount" to amount.json(), "dueBefore" to dueBefore.json(), "due" to due.json(), "home" to home?.json())
    is BookEvent.ReceivableMoved -> record("kind" to "receivableMoved".json(), "item" to item.json(), "before" to before.json(), "customer" to customer.json())
    is BookEvent.ReceivableInvoiced -> record("kind" to "receivableInvoiced".json(), "item" to item.json(), "invoice" to invoice.json())
    is BookEvent.ReceivableDisputed -> record("kind" to "receivableDisputed".json(), "item" to item.json())
    is BookEvent.DisputeSettled -> record("kind" to "disputeSettled".json(), "item" to item.json())
    is BookEvent.ReceivableCanceled -> record("kind" to "receivableCanceled".json(), "item" to item.json(), "amount" to amount.json())
    is BookEvent.WrittenOff -> record("kind" to "writtenOff".json(), "item" to item.json(), "amount" to amount.json(), "parts" to parts.list { it.json() })
    is BookEvent.Recovered -> record("kind" to "recovered".json(), "item" to item.json(), "amount" to amount.json(), "parts" to parts.list { it.json() })
    is BookEvent.Credited -> record("kind" to "credited".json(), "note" to note.json(), "item" to item.json(), "amount" to amount.json(), "parts" to parts.list { it.json() })
    is BookEvent.ReceiptClaimed -> record("kind" to "receiptClaimed".json(), "receipt" to receipt.json())
    is BookEvent.ReceiptConfirmed -> record("kind" to "receiptConfirmed".json(), "receipt" to receipt.json(), "bankRef" to bankRef?.json(), "evidence" to evidence.list { it.json() }, "movement" to movement.json(), "home" to home?.json())
    is BookEvent.ReceiptRejected -> record("kind" to "receiptRejected".json(), "receipt" to receipt.json())
    is BookEvent.ReceiptBounced -> record("kind" to "receiptBounced".json(), "receipt" to receipt.json(), "movement" to movement.json())
    is BookEvent.Moved -> record("kind" to "moved".json(), "movement" to movement.json())
    is BookEvent.Allocated -> record("kind" to "allocated".json(), "item" to item.json(), "amount" to amount.json(), "differences" to differences.list { it.json() }, "parts" to parts.list { it.json() }, "movement" to movement.json(), "exchange" to exchange?.json())
    is BookEvent.Unallocated -> record("kind" to "unallocated".json(), "allocation" to allocation.json(), "item" to item.json(), "amount" to amount.json(), "differences" to differences?.json(), "parts" to parts.list { it.json() }, "movement" to movement.json(), "exchange" to exchange?.json())
    is BookEvent.RefundRequested -> record("kind" to "refundRequested".json(), "refund" to refund.json(), "cause" to cause.json(), "movement" to movement.json())
    is BookEvent.RefundPaid -> record("kind" to "refundPaid".json(), "refund" to refund.json(), "movement" to movement.json())
    is BookEvent.RefundCanceled -> record("kind" to "refundCanceled".json(), "refund" to refund.json(), "movement" to movement.json())
    is BookEvent.PeriodClosed -> record("kind" to "periodClosed".json(), "through" to through.json())
    is BookEvent.PeriodOpened -> record("kind" to "periodOpened".json(), "since" to since.json())
    is BookEvent.Tagged -> record("kind" to "tagged".json(), "subject" to subject.json(), "tag" to tag.json())
    is BookEvent.Untagged -> record("kind" to "untagged".json(), "subject" to subject.json(), "tag" to tag.json())
    is BookEvent.Commented -> record("kind" to "commented".json(), "subject" to subject.json(), "text" to text.json())
    is BookEvent.RulesChanged -> record("kind" to "rulesChanged".json(), "since" to since.json(), "rules" to rules.json())
    is BookEvent.PeopleChanged -> record("kind" to "peopleChanged".json(), "people" to people.list { it.json() }, "departments" to departments.list { it.json() })
    is BookEvent.AccessChanged -> record("kind" to "accessChanged".json(), "policy" to policy?.json())
    is BookEvent.ApprovalPolicyChanged -> record("kind" to "approvalPolicyChanged".json(), "policy" to policy.json())
    is BookEvent.ApprovalPolicyRemoved -> record("kind" to "approvalPolicyRemoved".json(), "policy" to policy.json())
    is BookEvent.CaseOpened -> record("kind" to "caseOpened".json(), "case" to case.json(), "commands" to commands.list { it.json() })
    is BookEvent.CaseAnswered -> record("kind" to "caseAnswered".json(), "case" to case.json(), "entry" to entry.json())
    is BookEvent.CaseCarriedOut -> record("kind" to "caseCarriedOut".json(), "case" to case.json())
    is BookEvent.CaseHeldUp -> record("kind" to "caseHeldUp".json(), "case" to case.json(), "code" to code.json(), "refusal" to refusal.json())
    is BookEvent.Refused -> record("kind" to "refused".json(), "code" to code.json(), "refusal" to refusal.json())
    is BookEvent.RefundReturned -> record("kind" to "refundReturned".json(), "refund" to refund.json(), "movement" to movement.json())
    is BookEvent.CreditedOnAccount -> record("kind" to "creditedOnAccount".json(), "note" to note.json(), "movement" to movement.json(), "home" to home?.json())
    is BookEvent.RateSet -> record("kind" to "rateSet".json(), "quote" to quote.json())
    is BookEvent.Revalued -> record("kind" to "revalued".json(), "revaluation" to revaluation.json(), "customer" to customer.json(), "quotes" to quotes.list { it.json() }, "rows" to rows.list { it.json() }, "gain" to gain.json())
    is BookEvent.RevaluationUndone -> record("kind" to "revaluationUndone".json(), "revaluation" to revaluation.json(), "customer" to customer.json(), "rows" to rows.list { it.json() }, "gain" to gain.json())
    is BookEvent.ReconciliationStarted -> record("kind" to "reconciliationStarted".json(), "account" to account.json(), "span" to span.json())
    is BookEvent.ReconciliationSigned -> record("kind" to "reconciliationSigned".json(), "account" to account.json(), "span" to span.json(), "digest" to digest.json())
    is BookEvent.ReconciliationReopened -> record("kind" to "reconciliationReopened".json(), "account" to account.json(), "span" to span.json(), "note" to note.json())
    is BookEvent.ExceptionsRaised -> record("kind" to "exceptionsRaised".json(), "account" to account.json(), "changed" to changed.list { it.json() })
    is BookEvent.ExceptionChanged -> record("kind" to "exceptionChanged".json(), "account" to account.json(), "exception" to exception.json(), "change" to change.json())
}

@JvmName("jsonBookStream")
internal fun BookStream.json(): JsonNode = when (this) {
    is BookStream.Book -> record("kind" to "book".json())
    is BookStream.Customer -> record("kind" to "customer".json(), "customer" to customer.json())
    is BookStream.Contract -> record("kind" to "contract".json(), "contract" to contract.json())
    is BookStream.Account -> record("kind" to "account".json(), "account" to account.json())
}

@JvmName("jsonRecorded")
internal fun Recorded.json(): JsonNode = record("format" to format.json(), "book" to book.json(), "sequence" to sequence.json(), "order" to order.json(), "index" to index.json(), "of" to of.json(), "fingerprint" to fingerprint?.json(), "by" to by.json(), "at" to at.json(), "on" to on.json(), "stream" to stream.json(), "version" to version.json(), "event" to event.json())

@JvmName("jsonOrigin")
internal fun Origin.json(): JsonNode = record("book" to book.json(), "through" to through.json())

@JvmName("jsonOrderRefusal")
internal fun OrderRefusal.json(): JsonNode = record("code" to code.json(), "path" to path.json(), "en" to en.json(), "zh" to zh.json())

@JvmName("jsonDecision")
internal fun Decision.json(): JsonNode = record("order" to order.json(), "events" to events.list { it.json() }, "earlier" to earlier.list { it.json() }, "waits" to waits.takeUnless { it == false }?.json(), "refusal" to refusal?.json())

@JvmName("jsonBookSnapshot")
internal fun BookSnapshot.json(): JsonNode = record("format" to format.json(), "book" to book.json(), "origins" to origins.list { it.json() }, "sequence" to sequence.json(), "digest" to digest.json(), "events" to events.list { it.json() })

@JvmName("jsonFieldBlame")
internal fun FieldBlame.json(): JsonNode = record("field" to field.json(), "sequence" to sequence.json(), "order" to order.json(), "by" to by.json(), "at" to at.json(), "on" to on.json())

@JvmName("jsonOrderCase")
internal fun OrderCase.json(): JsonNode = record("case" to case.json(), "state" to state.json(), "commands" to commands.list { it.json() }, "carriedOut" to carriedOut?.json())

@JvmName("jsonMoneyEnd")
internal fun MoneyEnd.json(): JsonNode = when (this) {
    is MoneyEnd.Paid -> record("kind" to "paid".json(), "item" to item.json())
    is MoneyEnd.Refunded -> record("kind" to "refunded".json())
    is MoneyEnd.Expired -> record("kind" to "expired".json())
    is MoneyEnd.Forfeited -> record("kind" to "forfeited".json())
    is MoneyEnd.Held -> record("kind" to "held".json())
    is MoneyEnd.Free -> record("kind" to "free".json())
}

@JvmName("jsonMoneyUse")
internal fun MoneyUse.json(): JsonNode = record("lot" to lot.json(), "end" to end.json(), "amount" to amount.json(), "movement" to movement?.json(), "on" to on?.json())

@JvmName("jsonMoneySource")
internal fun MoneySource.json(): JsonNode = record("receipt" to receipt.json(), "lot" to lot.json(), "movement" to movement.json(), "on" to on.json(), "amount" to amount.json())

@JvmName("jsonNoticeReason")
internal fun NoticeReason.json(): JsonNode = when (this) {
    is NoticeReason.DecideCase -> record("kind" to "decideCase".json(), "case" to case.json(), "action" to action.json(), "requester" to requester.json(), "step" to step.json(), "due" to due?.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.CaseCarriedOut -> record("kind" to "caseCarriedOut".json(), "case" to case.json(), "action" to action.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.CaseHeldUp -> record("kind" to "caseHeldUp".json(), "case" to case.json(), "action" to action.json(), "code" to code.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.CaseRejected -> record("kind" to "caseRejected".json(), "case" to case.json(), "action" to action.json(), "by" to by.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.ConfirmReceipt -> record("kind" to "confirmReceipt".json(), "receipt" to receipt.json(), "customer" to customer.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.ReceiptConfirmed -> record("kind" to "receiptConfirmed".json(), "receipt" to receipt.json(), "customer" to customer.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.ReceiptRejected -> record("kind" to "receiptRejected".json(), "receipt" to receipt.json(), "customer" to customer.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.ReceiptBounced -> record("kind" to "receiptBounced".json(), "receipt" to receipt.json(), "customer" to customer.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.IdentifyReceipt -> record("kind" to "identifyReceipt".json(), "receipt" to receipt.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.ApproveContract -> record("kind" to "approveContract".json(), "contract" to contract.json(), "customer" to customer.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.ContractApproved -> record("kind" to "contractApproved".json(), "contract" to contract.json(), "customer" to customer.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.PayRefund -> record("kind" to "payRefund".json(), "refund" to refund.json(), "customer" to customer.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.RefundPaid -> record("kind" to "refundPaid".json(), "refund" to refund.json(), "customer" to customer.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.RefundReturned -> record("kind" to "refundReturned".json(), "refund" to refund.json(), "customer" to customer.json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.CustomerAssigned -> record("kind" to "customerAssigned".json(), "customer" to customer.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.ItemDisputed -> record("kind" to "itemDisputed".json(), "item" to item.json(), "customer" to customer.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.ExceptionsRaised -> record("kind" to "exceptionsRaised".json(), "account" to account.json(), "exceptions" to exceptions.json(), "unowned" to unowned.json(), "en" to en.json(), "zh" to zh.json())
    is NoticeReason.ExceptionAssigned -> record("kind" to "exceptionAssigned".json(), "account" to account.json(), "exception" to exception.json(), "due" to due.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonBookMatch")
internal fun BookMatch.json(): JsonNode = record("lines" to lines.list { it.json() }, "plan" to plan.json(), "known" to known.list { it.json() })

@JvmName("jsonMatchBooking")
internal fun MatchBooking.json(): JsonNode = record("commands" to commands.list { it.json() }, "booked" to booked.list { it.json() }, "left" to left.list { it.json() })

@JvmName("jsonLineLeft")
internal fun LineLeft.json(): JsonNode = record("line" to line.json(), "why" to why.json())

@JvmName("jsonLeftBecause")
internal fun LeftBecause.json(): JsonNode = when (this) {
    LeftBecause.NOT_CERTAIN -> "notCertain"
    LeftBecause.KNOWN -> "known"
    LeftBecause.MONEY_OUT -> "moneyOut"
    LeftBecause.SEVERAL_CUSTOMERS -> "severalCustomers"
    LeftBecause.CREDIT_NOTE -> "creditNote"
    LeftBecause.WITHHELD -> "withheld"
    LeftBecause.DIFFERENCE -> "difference"
    LeftBecause.CHANGED -> "changed"
    LeftBecause.EXCHANGED -> "exchanged"
}.json()

@JvmName("jsonNoticeKind")
internal fun NoticeKind.json(): JsonNode = when (this) {
    NoticeKind.TASK -> "task"
    NoticeKind.MESSAGE -> "message"
}.json()

@JvmName("jsonNotice")
internal fun Notice.json(): JsonNode = record("id" to id.json(), "sequence" to sequence.json(), "at" to at.json(), "kind" to kind.json(), "to" to to.list { it.json() }, "reason" to reason.json())

@JvmName("jsonReconciledPeriod")
internal fun ReconciledPeriod.json(): JsonNode = record("span" to span.json(), "entries" to entries.list { it.json() })

@JvmName("jsonBookVouchers")
internal fun BookVouchers.json(): JsonNode = record("vouchers" to vouchers.list { it.json() }, "nothing" to nothing.list { it.json() }, "through" to through.json())

@JvmName("jsonCustomerFigures")
internal fun CustomerFigures.json(): JsonNode = record("customer" to customer.json(), "version" to version.json(), "booked" to booked.list { it.json() }, "available" to available.list { it.json() }, "held" to held.list { it.json() }, "inRefund" to inRefund.list { it.json() }, "owed" to owed.list { it.json() })

@JvmName("jsonItemFigure")
internal fun ItemFigure.json(): JsonNode = record("item" to item.json(), "open" to open.json(), "due" to due.json())

@JvmName("jsonBookSummary")
internal fun BookSummary.json(): JsonNode = record("book" to book.json(), "sequence" to sequence.json(), "closedThrough" to closedThrough?.json(), "customers" to customers.list { it.json() })

@JvmName("jsonOrderProblem")
internal fun OrderProblem.json(): JsonNode = record("command" to command?.json(), "code" to code.json(), "path" to path.json(), "refusal" to refusal.json(), "en" to en.json(), "zh" to zh.json())

@JvmName("jsonBookDifference")
internal fun BookDifference.json(): JsonNode = record("id" to id.json(), "expected" to expected.json(), "found" to found.json())

@JvmName("jsonVerification")
internal fun Verification.json(): JsonNode = record("events" to events.json(), "balances" to balances.json(), "items" to items.json(), "difference" to difference?.json())

@JvmName("jsonBankReferenceKind")
internal fun BankReferenceKind.json(): JsonNode = when (this) {
    BankReferenceKind.CREDITOR -> "creditor"
    BankReferenceKind.END_TO_END -> "endToEnd"
    BankReferenceKind.BANK -> "bank"
    BankReferenceKind.TRANSACTION -> "transaction"
    BankReferenceKind.MANDATE -> "mandate"
    BankReferenceKind.CREDITOR_ID -> "creditorId"
    BankReferenceKind.INSTRUCTION -> "instruction"
    BankReferenceKind.DOCUMENT -> "document"
    BankReferenceKind.ORDER -> "order"
    BankReferenceKind.VOUCHER -> "voucher"
    BankReferenceKind.OTHER -> "other"
}.json()

@JvmName("jsonBankReference")
internal fun BankReference.json(): JsonNode = record("kind" to kind.json(), "text" to text.json())

@JvmName("jsonBankParty")
internal fun BankParty.json(): JsonNode = record("name" to name?.json(), "account" to account?.json(), "bank" to bank?.json(), "address" to address?.json())

@JvmName("jsonLineDetail")
internal fun LineDetail.json(): JsonNode = record("amount" to amount.json(), "party" to party.takeUnless { it == BankParty() }?.json(), "ultimate" to ultimate.takeUnless { it == BankParty() }?.json(), "references" to references.list { it.json() }, "texts" to texts.list { it.json() }, "instructed" to instructed?.json(), "charges" to charges?.json())

@JvmName("jsonBankLine")
internal fun BankLine.json(): JsonNode = record("id" to id.json(), "occurrence" to occurrence.takeUnless { it == 1L }?.json(), "row" to row.json(), "booked" to booked.json(), "valueDate" to valueDate?.json(), "time" to time?.json(), "amount" to amount.json(), "balance" to balance?.json(), "party" to party.takeUnless { it == BankParty() }?.json(), "ultimate" to ultimate.takeUnless { it == BankParty() }?.json(), "references" to references.list { it.json() }, "texts" to texts.list { it.json() }, "code" to code?.json(), "reversal" to reversal.takeUnless { it == false }?.json(), "instructed" to instructed?.json(), "charges" to charges?.json(), "payments" to payments?.json(), "details" to details.list { it.json() })

@JvmName("jsonStatementFormat")
internal fun StatementFormat.json(): JsonNode = when (this) {
    StatementFormat.CAMT053 -> "camt053"
    StatementFormat.CAMT054 -> "camt054"
    StatementFormat.MT940 -> "mt940"
    StatementFormat.OFX -> "ofx"
    StatementFormat.TABLE -> "table"
}.json()

@JvmName("jsonProofBreak")
internal fun ProofBreak.json(): JsonNode = record("code" to code.json(), "path" to path.json(), "en" to en.json(), "zh" to zh.json())

@JvmName("jsonStatementProof")
internal fun StatementProof.json(): JsonNode = when (this) {
    is StatementProof.RunningBalance -> record("kind" to "runningBalance".json(), "checked" to checked.json())
    is StatementProof.OpeningClosing -> record("kind" to "openingClosing".json())
    is StatementProof.Totals -> record("kind" to "totals".json())
    is StatementProof.Nothing -> record("kind" to "nothing".json())
    is StatementProof.Broken -> record("kind" to "broken".json(), "breaks" to breaks.list { it.json() })
}

@JvmName("jsonStatement")
internal fun Statement.json(): JsonNode = record("format" to format.json(), "layout" to layout.json(), "number" to number?.json(), "account" to account.json(), "holder" to holder?.json(), "currency" to currency.json(), "from" to from?.json(), "to" to to?.json(), "opening" to opening?.json(), "closing" to closing?.json(), "info" to info.list { it.json() }, "lines" to lines.list { it.json() }, "proof" to proof.json())

@JvmName("jsonLeftOutReason")
internal fun LeftOutReason.json(): JsonNode = when (this) {
    is LeftOutReason.NotBooked -> record("kind" to "notBooked".json(), "status" to status.json(), "en" to en.json(), "zh" to zh.json())
    is LeftOutReason.RepeatedHeading -> record("kind" to "repeatedHeading".json(), "en" to en.json(), "zh" to zh.json())
    is LeftOutReason.TableTotal -> record("kind" to "tableTotal".json(), "en" to en.json(), "zh" to zh.json())
    is LeftOutReason.CarriedBalance -> record("kind" to "carriedBalance".json(), "en" to en.json(), "zh" to zh.json())
    is LeftOutReason.TableNote -> record("kind" to "tableNote".json(), "en" to en.json(), "zh" to zh.json())
    is LeftOutReason.NoAmount -> record("kind" to "noAmount".json(), "en" to en.json(), "zh" to zh.json())
    is LeftOutReason.NotMoved -> record("kind" to "notMoved".json(), "state" to state.json(), "en" to en.json(), "zh" to zh.json())
    is LeftOutReason.DirectionUnsaid -> record("kind" to "directionUnsaid".json(), "state" to state.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonAttachReason")
internal fun AttachReason.json(): JsonNode = when (this) {
    is AttachReason.BankNumber -> record("kind" to "bankNumber".json(), "number" to number.json(), "en" to en.json(), "zh" to zh.json())
    is AttachReason.BatchNumber -> record("kind" to "batchNumber".json(), "number" to number.json(), "en" to en.json(), "zh" to zh.json())
    is AttachReason.NoLine -> record("kind" to "noLine".json(), "en" to en.json(), "zh" to zh.json())
    is AttachReason.SeveralLines -> record("kind" to "severalLines".json(), "number" to number.json(), "lines" to lines.json(), "en" to en.json(), "zh" to zh.json())
    is AttachReason.HasDetails -> record("kind" to "hasDetails".json(), "payments" to payments.json(), "en" to en.json(), "zh" to zh.json())
    is AttachReason.OtherAmount -> record("kind" to "otherAmount".json(), "booked" to booked.json(), "explained" to explained.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonReadNote")
internal fun ReadNote.json(): JsonNode = when (this) {
    is ReadNote.Unproven -> record("kind" to "unproven".json(), "statement" to statement.json(), "en" to en.json(), "zh" to zh.json())
    is ReadNote.Gap -> record("kind" to "gap".json(), "statement" to statement.json(), "closed" to closed.json(), "opened" to opened.json(), "en" to en.json(), "zh" to zh.json())
    is ReadNote.BookedOnValueDate -> record("kind" to "bookedOnValueDate".json(), "row" to row.json(), "en" to en.json(), "zh" to zh.json())
    is ReadNote.OutsideText -> record("kind" to "outsideText".json(), "lines" to lines.json(), "en" to en.json(), "zh" to zh.json())
    is ReadNote.ImpossibleDate -> record("kind" to "impossibleDate".json(), "row" to row.json(), "field" to field.json(), "text" to text.json(), "en" to en.json(), "zh" to zh.json())
    is ReadNote.SignAgainstKind -> record("kind" to "signAgainstKind".json(), "row" to row.json(), "text" to text.json(), "en" to en.json(), "zh" to zh.json())
    is ReadNote.DetailsWithoutAmounts -> record("kind" to "detailsWithoutAmounts".json(), "row" to row.json(), "payments" to payments.json(), "en" to en.json(), "zh" to zh.json())
    is ReadNote.TableHead -> record("kind" to "tableHead".json(), "row" to row.json(), "ignored" to ignored.list { it.json() }, "en" to en.json(), "zh" to zh.json())
    is ReadNote.NewestFirst -> record("kind" to "newestFirst".json(), "statement" to statement.json(), "en" to en.json(), "zh" to zh.json())
    is ReadNote.TotalsOfSeveral -> record("kind" to "totalsOfSeveral".json(), "row" to row.json(), "en" to en.json(), "zh" to zh.json())
    is ReadNote.TotalTold -> record("kind" to "totalTold".json(), "row" to row.json(), "stated" to stated.json(), "found" to found.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonLeftOutRow")
internal fun LeftOutRow.json(): JsonNode = record("row" to row.json(), "reason" to reason.json(), "amount" to amount?.json(), "text" to text.json())

@JvmName("jsonControlTotal")
internal fun ControlTotal.json(): JsonNode = record("found" to found.json(), "accepted" to accepted.json(), "leftOut" to leftOut.json())

@JvmName("jsonReadReport")
internal fun ReadReport.json(): JsonNode = record("format" to format.json(), "layout" to layout.json(), "encoding" to encoding.json(), "rows" to rows.json(), "accepted" to accepted.json(), "leftOut" to leftOut.list { it.json() }, "totals" to totals.list { it.json() }, "notes" to notes.list { it.json() })

@JvmName("jsonStatementFile")
internal fun StatementFile.json(): JsonNode = record("statements" to statements.list { it.json() }, "report" to report.json())

@JvmName("jsonKnownLine")
internal fun KnownLine.json(): JsonNode = record("id" to id.json(), "account" to account.json(), "booked" to booked.json(), "amount" to amount.json(), "bank" to bank?.json(), "after" to after?.json())

@JvmName("jsonChangeSign")
internal fun ChangeSign.json(): JsonNode = when (this) {
    ChangeSign.BANK_NUMBER -> "bankNumber"
    ChangeSign.DAY_AND_AMOUNT -> "dayAndAmount"
}.json()

@JvmName("jsonChangedLine")
internal fun ChangedLine.json(): JsonNode = record("line" to line.json(), "known" to known.json(), "by" to by.json())

@JvmName("jsonDoubtfulLine")
internal fun DoubtfulLine.json(): JsonNode = record("line" to line.json(), "known" to known.json())

@JvmName("jsonLineMerge")
internal fun LineMerge.json(): JsonNode = record("new" to new.list { it.json() }, "known" to known.list { it.json() }, "changed" to changed.list { it.json() }, "doubtful" to doubtful.list { it.json() }, "gone" to gone.list { it.json() })

@JvmName("jsonAttachedEntry")
internal fun AttachedEntry.json(): JsonNode = record("notification" to notification.json(), "row" to row.json(), "line" to line?.json(), "reason" to reason.json())

@JvmName("jsonAttached")
internal fun Attached.json(): JsonNode = record("statements" to statements.list { it.json() }, "entries" to entries.list { it.json() })

@JvmName("jsonRepairReason")
internal fun RepairReason.json(): JsonNode = when (this) {
    is RepairReason.RowMissing -> record("kind" to "rowMissing".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is RepairReason.RowTwice -> record("kind" to "rowTwice".json(), "amount" to amount.json(), "times" to times.json(), "en" to en.json(), "zh" to zh.json())
    is RepairReason.RowTooMany -> record("kind" to "rowTooMany".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is RepairReason.DigitsTransposed -> record("kind" to "digitsTransposed".json(), "written" to written.json(), "meant" to meant.json(), "digit" to digit.json(), "en" to en.json(), "zh" to zh.json())
    is RepairReason.PointSlipped -> record("kind" to "pointSlipped".json(), "written" to written.json(), "meant" to meant.json(), "places" to places.json(), "en" to en.json(), "zh" to zh.json())
    is RepairReason.SideSwapped -> record("kind" to "sideSwapped".json(), "written" to written.json(), "meant" to meant.json(), "en" to en.json(), "zh" to zh.json())
    is RepairReason.OneRow -> record("kind" to "oneRow".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is RepairReason.TwiceAnAmount -> record("kind" to "twiceAnAmount".json(), "half" to half.json(), "en" to en.json(), "zh" to zh.json())
    is RepairReason.DivisibleByNine -> record("kind" to "divisibleByNine".json(), "ninth" to ninth.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonRepair")
internal fun Repair.json(): JsonNode = record("position" to position.json(), "effect" to effect.json(), "reason" to reason.json())

@JvmName("jsonRepairSet")
internal fun RepairSet.json(): JsonNode = record("repairs" to repairs.list { it.json() })

@JvmName("jsonRepairOutcome")
internal fun RepairOutcome.json(): JsonNode = when (this) {
    is RepairOutcome.Agrees -> record("kind" to "agrees".json(), "en" to en.json(), "zh" to zh.json())
    is RepairOutcome.Unique -> record("kind" to "unique".json(), "repairs" to repairs.list { it.json() }, "en" to en.json(), "zh" to zh.json())
    is RepairOutcome.Ambiguous -> record("kind" to "ambiguous".json(), "sets" to sets.json(), "size" to size.json(), "first" to first.list { it.json() }, "en" to en.json(), "zh" to zh.json())
    is RepairOutcome.NotExplained -> record("kind" to "notExplained".json(), "most" to most.json(), "en" to en.json(), "zh" to zh.json())
    is RepairOutcome.Exhausted -> record("kind" to "exhausted".json(), "budget" to budget.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonGapRepair")
internal fun GapRepair.json(): JsonNode = record("sum" to sum.json(), "stated" to stated.json(), "gap" to gap.json(), "outcome" to outcome.json(), "hints" to hints.list { it.json() })

@JvmName("jsonExtractReason")
internal fun ExtractReason.json(): JsonNode = when (this) {
    is ExtractReason.NotOnTheLeft -> record("kind" to "notOnTheLeft".json(), "amount" to amount.json(), "date" to date.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.NotOnTheRight -> record("kind" to "notOnTheRight".json(), "amount" to amount.json(), "date" to date.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.OftenerLeft -> record("kind" to "oftenerLeft".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.OftenerRight -> record("kind" to "oftenerRight".json(), "amount" to amount.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.CurrencyDiffers -> record("kind" to "currencyDiffers".json(), "left" to left.json(), "right" to right.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.SignTurned -> record("kind" to "signTurned".json(), "left" to left.json(), "right" to right.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.PointDiffers -> record("kind" to "pointDiffers".json(), "left" to left.json(), "right" to right.json(), "places" to places.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.DigitsDiffer -> record("kind" to "digitsDiffer".json(), "left" to left.json(), "right" to right.json(), "digit" to digit.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.RoundingDiffers -> record("kind" to "roundingDiffers".json(), "left" to left.json(), "right" to right.json(), "difference" to difference.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.TaxDiffers -> record("kind" to "taxDiffers".json(), "left" to left.json(), "right" to right.json(), "rate" to rate.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.AmountDiffers -> record("kind" to "amountDiffers".json(), "left" to left.json(), "right" to right.json(), "difference" to difference.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.CutOffDiffers -> record("kind" to "cutOffDiffers".json(), "left" to left.json(), "right" to right.json(), "border" to border.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.DateDiffers -> record("kind" to "dateDiffers".json(), "left" to left.json(), "right" to right.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.AccountDiffers -> record("kind" to "accountDiffers".json(), "left" to left?.json(), "right" to right?.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.NameDiffers -> record("kind" to "nameDiffers".json(), "name" to name.json(), "left" to left.json(), "right" to right.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.FieldDiffers -> record("kind" to "fieldDiffers".json(), "name" to name.json(), "left" to left?.json(), "right" to right?.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.RowSplit -> record("kind" to "rowSplit".json(), "whole" to whole.json(), "parts" to parts.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.RowsMerged -> record("kind" to "rowsMerged".json(), "whole" to whole.json(), "parts" to parts.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.SeveralWays -> record("kind" to "severalWays".json(), "left" to left.json(), "right" to right.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.TooManyToSearch -> record("kind" to "tooManyToSearch".json(), "rows" to rows.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.LeftNotWhole -> record("kind" to "leftNotWhole".json(), "stated" to stated.json(), "rows" to rows.json(), "en" to en.json(), "zh" to zh.json())
    is ExtractReason.RightNotWhole -> record("kind" to "rightNotWhole".json(), "stated" to stated.json(), "rows" to rows.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonExtractClass")
internal fun ExtractClass.json(): JsonNode = when (this) {
    ExtractClass.MISSING_LEFT -> "missingLeft"
    ExtractClass.MISSING_RIGHT -> "missingRight"
    ExtractClass.DUPLICATED_LEFT -> "duplicatedLeft"
    ExtractClass.DUPLICATED_RIGHT -> "duplicatedRight"
    ExtractClass.CURRENCY -> "currency"
    ExtractClass.AMOUNT_SIGN -> "amountSign"
    ExtractClass.AMOUNT_POINT -> "amountPoint"
    ExtractClass.AMOUNT_TRANSPOSED -> "amountTransposed"
    ExtractClass.AMOUNT_ROUNDING -> "amountRounding"
    ExtractClass.AMOUNT_TAX -> "amountTax"
    ExtractClass.AMOUNT_OTHER -> "amountOther"
    ExtractClass.CUT_OFF -> "cutOff"
    ExtractClass.ACCOUNT -> "account"
    ExtractClass.DIMENSION -> "dimension"
    ExtractClass.DATE -> "date"
    ExtractClass.SPLIT -> "split"
    ExtractClass.MERGED -> "merged"
    ExtractClass.AMBIGUOUS -> "ambiguous"
}.json()

@JvmName("jsonExtractAnchor")
internal fun ExtractAnchor.json(): JsonNode = when (this) {
    ExtractAnchor.ID -> "id"
    ExtractAnchor.KEY -> "key"
    ExtractAnchor.REFERENCE -> "reference"
}.json()

@JvmName("jsonExtractDifference")
internal fun ExtractDifference.json(): JsonNode = record("category" to category.json(), "by" to by?.json(), "left" to left.list { it.json() }, "right" to right.list { it.json() }, "reasons" to reasons.list { it.json() })

@JvmName("jsonExtractTotal")
internal fun ExtractTotal.json(): JsonNode = record("account" to account?.json(), "left" to left.json(), "right" to right.json(), "gap" to gap.json(), "classes" to classes.list { it.json() }, "rest" to rest.json(), "reasons" to reasons.list { it.json() })

@JvmName("jsonClassTotal")
internal fun ClassTotal.json(): JsonNode = record("category" to category.json(), "rows" to rows.json(), "gap" to gap.json())

@JvmName("jsonExtractComparison")
internal fun ExtractComparison.json(): JsonNode = record("equal" to equal.json(), "differences" to differences.list { it.json() }, "totals" to totals.list { it.json() }, "accounts" to accounts.list { it.json() }, "closes" to closes.json())

@JvmName("jsonTableReason")
internal fun TableReason.json(): JsonNode = when (this) {
    is TableReason.Balanced -> record("kind" to "balanced".json(), "adjusted" to adjusted.json(), "en" to en.json(), "zh" to zh.json())
    is TableReason.Differs -> record("kind" to "differs".json(), "book" to book.json(), "bank" to bank.json(), "difference" to difference.json(), "en" to en.json(), "zh" to zh.json())
    is TableReason.MatchesUneven -> record("kind" to "matchesUneven".json(), "matches" to matches.json(), "difference" to difference.json(), "en" to en.json(), "zh" to zh.json())
    is TableReason.Unexplained -> record("kind" to "unexplained".json(), "difference" to difference.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonExceptionReason")
internal fun ExceptionReason.json(): JsonNode = when (this) {
    is ExceptionReason.Unowned -> record("kind" to "unowned".json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is ExceptionReason.NoDueDate -> record("kind" to "noDueDate".json(), "owner" to owner?.json(), "en" to en.json(), "zh" to zh.json())
    is ExceptionReason.Overdue -> record("kind" to "overdue".json(), "owner" to owner?.json(), "due" to due.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is ExceptionReason.AmountChanged -> record("kind" to "amountChanged".json(), "accepted" to accepted.json(), "found" to found.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonPeriodReason")
internal fun PeriodReason.json(): JsonNode = when (this) {
    is PeriodReason.DaysUncovered -> record("kind" to "daysUncovered".json(), "first" to first.json(), "last" to last.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.DaysTwice -> record("kind" to "daysTwice".json(), "first" to first.json(), "last" to last.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.ChainBroken -> record("kind" to "chainBroken".json(), "statement" to statement.json(), "opening" to opening.json(), "closing" to closing.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.LinesUndecided -> record("kind" to "linesUndecided".json(), "lines" to lines.json(), "first" to first.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.NoTable -> record("kind" to "noTable".json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.TableOfOtherDay -> record("kind" to "tableOfOtherDay".json(), "found" to found.json(), "last" to last.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.TableOpen -> record("kind" to "tableOpen".json(), "difference" to difference.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.TableBalance -> record("kind" to "tableBalance".json(), "table" to table.json(), "statement" to statement.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.ExceptionsUnowned -> record("kind" to "exceptionsUnowned".json(), "exceptions" to exceptions.json(), "first" to first.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.Changed -> record("kind" to "changed".json(), "signed" to signed.json(), "found" to found.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.Unsigned -> record("kind" to "unsigned".json(), "days" to days.json(), "allowed" to allowed.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.ExceptionDiffers -> record("kind" to "exceptionDiffers".json(), "exception" to exception.json(), "en" to en.json(), "zh" to zh.json())
    is PeriodReason.ExceptionOmitted -> record("kind" to "exceptionOmitted".json(), "exception" to exception.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonTableSide")
internal fun TableSide.json(): JsonNode = when (this) {
    TableSide.BOOK -> "book"
    TableSide.BANK -> "bank"
}.json()

@JvmName("jsonOutstandingItem")
internal fun OutstandingItem.json(): JsonNode = record("side" to side.json(), "id" to id.json(), "date" to date.json(), "amount" to amount.json(), "tables" to tables.takeUnless { it == 1L }?.json())

@JvmName("jsonTableItem")
internal fun TableItem.json(): JsonNode = record("id" to id.json(), "date" to date.json(), "amount" to amount.json(), "days" to days.json(), "tables" to tables.json())

@JvmName("jsonClearedItem")
internal fun ClearedItem.json(): JsonNode = record("item" to item.json(), "on" to on.json(), "days" to days.json(), "by" to by.list { it.json() })

@JvmName("jsonUnevenMatch")
internal fun UnevenMatch.json(): JsonNode = record("position" to position.json(), "book" to book.json(), "bank" to bank.json(), "difference" to difference.json())

@JvmName("jsonTableSuspect")
internal fun TableSuspect.json(): JsonNode = when (this) {
    is TableSuspect.BookBalance -> record("kind" to "bookBalance".json())
    is TableSuspect.BankBalance -> record("kind" to "bankBalance".json())
    is TableSuspect.BookItem -> record("kind" to "bookItem".json(), "id" to id.json())
    is TableSuspect.BankItem -> record("kind" to "bankItem".json(), "id" to id.json())
}

@JvmName("jsonTableSuspicion")
internal fun TableSuspicion.json(): JsonNode = record("of" to of.json(), "reason" to reason.json())

@JvmName("jsonBalanceTable")
internal fun BalanceTable.json(): JsonNode = record("asOf" to asOf.json(), "bookBalance" to bookBalance.json(), "bankReceived" to bankReceived.list { it.json() }, "bankPaid" to bankPaid.list { it.json() }, "adjustedBook" to adjustedBook.json(), "bankBalance" to bankBalance.json(), "bookReceived" to bookReceived.list { it.json() }, "bookPaid" to bookPaid.list { it.json() }, "adjustedBank" to adjustedBank.json(), "difference" to difference.json(), "uneven" to uneven.list { it.json() }, "unexplained" to unexplained.json(), "suspicions" to suspicions.list { it.json() }, "cleared" to cleared.list { it.json() }, "carry" to carry.list { it.json() }, "reasons" to reasons.list { it.json() })

@JvmName("jsonExceptionClass")
internal fun ExceptionClass.json(): JsonNode = when (this) {
    ExceptionClass.BANK_ONLY -> "bankOnly"
    ExceptionClass.BOOK_ONLY -> "bookOnly"
    ExceptionClass.AMOUNT_DIFF -> "amountDiff"
    ExceptionClass.DATE_DIFF -> "dateDiff"
    ExceptionClass.DUPLICATE -> "duplicate"
    ExceptionClass.REVERSED -> "reversed"
    ExceptionClass.AMBIGUOUS -> "ambiguous"
    ExceptionClass.CURRENCY_DIFF -> "currencyDiff"
}.json()

@JvmName("jsonExceptionFinding")
internal fun ExceptionFinding.json(): JsonNode = record("category" to category.json(), "book" to book.list { it.json() }, "bank" to bank.list { it.json() }, "amount" to amount.json(), "on" to on.json())

@JvmName("jsonExceptionState")
internal fun ExceptionState.json(): JsonNode = when (this) {
    ExceptionState.OPEN -> "open"
    ExceptionState.IN_WORK -> "inWork"
    ExceptionState.ACCEPTED -> "accepted"
    ExceptionState.CLEARED -> "cleared"
}.json()

@JvmName("jsonExceptionRecord")
internal fun ExceptionRecord.json(): JsonNode = record("id" to id.json(), "category" to category.json(), "book" to book.list { it.json() }, "bank" to bank.list { it.json() }, "amount" to amount.json(), "on" to on.json(), "opened" to opened.json(), "state" to state.json(), "owner" to owner?.json(), "due" to due?.json(), "closed" to closed?.json(), "note" to note?.json())

@JvmName("jsonExceptionRule")
internal fun ExceptionRule.json(): JsonNode = record("category" to category.json(), "owner" to owner?.json(), "days" to days?.json())

@JvmName("jsonExceptionAlert")
internal fun ExceptionAlert.json(): JsonNode = record("exception" to exception.json(), "reason" to reason.json())

@JvmName("jsonExceptionAges")
internal fun ExceptionAges.json(): JsonNode = record("currency" to currency.json(), "open" to open.list { it.json() }, "amounts" to amounts.list { it.json() })

@JvmName("jsonExceptionReport")
internal fun ExceptionReport.json(): JsonNode = record("exceptions" to exceptions.list { it.json() }, "raised" to raised.json(), "kept" to kept.json(), "cleared" to cleared.json(), "alerts" to alerts.list { it.json() }, "ages" to ages.list { it.json() })

@JvmName("jsonExceptionChange")
internal fun ExceptionChange.json(): JsonNode = when (this) {
    is ExceptionChange.Assign -> record("kind" to "assign".json(), "owner" to owner.json(), "due" to due.json())
    is ExceptionChange.Start -> record("kind" to "start".json())
    is ExceptionChange.Accept -> record("kind" to "accept".json(), "note" to note.json())
    is ExceptionChange.Reopen -> record("kind" to "reopen".json())
}

@JvmName("jsonPeriodSpan")
internal fun PeriodSpan.json(): JsonNode = record("first" to first.json(), "last" to last.json())

@JvmName("jsonStatementSpan")
internal fun StatementSpan.json(): JsonNode = record("id" to id.json(), "first" to first.json(), "last" to last.json(), "opening" to opening.json(), "closing" to closing.json())

@JvmName("jsonPeriodLine")
internal fun PeriodLine.json(): JsonNode = record("id" to id.json(), "decision" to decision?.json())

@JvmName("jsonPeriodContent")
internal fun PeriodContent.json(): JsonNode = record("account" to account.json(), "span" to span.json(), "statements" to statements.list { it.json() }, "lines" to lines.list { it.json() }, "table" to table?.json(), "exceptions" to exceptions.list { it.json() })

@JvmName("jsonPeriodCheck")
internal fun PeriodCheck.json(): JsonNode = record("findings" to findings.list { it.json() }, "ready" to ready.json(), "digest" to digest.json())

@JvmName("jsonPeriodEntry")
internal fun PeriodEntry.json(): JsonNode = when (this) {
    is PeriodEntry.Started -> record("kind" to "started".json(), "by" to by.json(), "at" to at.json())
    is PeriodEntry.Signed -> record("kind" to "signed".json(), "by" to by.json(), "at" to at.json(), "digest" to digest.json())
    is PeriodEntry.Reopened -> record("kind" to "reopened".json(), "by" to by.json(), "at" to at.json(), "note" to note.json())
}

@JvmName("jsonPeriodState")
internal fun PeriodState.json(): JsonNode = when (this) {
    PeriodState.OPEN -> "open"
    PeriodState.STARTED -> "started"
    PeriodState.SIGNED -> "signed"
    PeriodState.REOPENED -> "reopened"
}.json()

@JvmName("jsonPeriodStatus")
internal fun PeriodStatus.json(): JsonNode = record("state" to state.json(), "signedBy" to signedBy?.json(), "signedAt" to signedAt?.json(), "check" to check.json(), "alerts" to alerts.list { it.json() })

@JvmName("jsonProvisionPart")
internal fun ProvisionPart.json(): JsonNode = when (this) {
    is ProvisionPart.Band -> record("kind" to "band".json(), "segment" to segment?.json(), "band" to band.json())
    is ProvisionPart.Disputed -> record("kind" to "disputed".json())
    is ProvisionPart.Debt -> record("kind" to "debt".json(), "debt" to debt.json())
    is ProvisionPart.Customer -> record("kind" to "customer".json(), "customer" to customer.json())
}

@JvmName("jsonProvisionLine")
internal fun ProvisionLine.json(): JsonNode = record("part" to part.json(), "debts" to debts.json(), "gross" to gross.json(), "netted" to netted.json(), "rate" to rate?.json(), "allowance" to allowance.json(), "residue" to residue.json())

@JvmName("jsonProvisionTotal")
internal fun ProvisionTotal.json(): JsonNode = record("currency" to currency.json(), "gross" to gross.json(), "specific" to specific.json(), "disputed" to disputed.json(), "netted" to netted.json(), "credit" to credit.json(), "allowance" to allowance.json(), "coverage" to coverage?.json())

@JvmName("jsonProvision")
internal fun Provision.json(): JsonNode = record("asOf" to asOf.json(), "policyFrom" to policyFrom.json(), "totals" to totals.list { it.json() }, "lines" to lines.list { it.json() })

@JvmName("jsonAllowancePart")
internal fun AllowancePart.json(): JsonNode = record("amount" to amount.json(), "home" to home.json(), "exact" to exact.json())

@JvmName("jsonAllowanceMovement")
internal fun AllowanceMovement.json(): JsonNode = record("opening" to opening.json(), "writtenOff" to writtenOff.json(), "recovered" to recovered.json(), "before" to before.json(), "charge" to charge.json(), "closing" to closing.json(), "parts" to parts.list { it.json() }, "residue" to residue.json(), "entry" to entry?.json())

@JvmName("jsonBandRate")
internal fun BandRate.json(): JsonNode = record("band" to band.json(), "part" to part.json(), "whole" to whole.json(), "rate" to rate?.json())

@JvmName("jsonBandLoss")
internal fun BandLoss.json(): JsonNode = record("band" to band.json(), "percent" to percent?.json(), "exact" to exact.json())

@JvmName("jsonRollRates")
internal fun RollRates.json(): JsonNode = record("rolls" to rolls.list { it.json() }, "losses" to losses.list { it.json() })

@JvmName("jsonReportText")
internal fun ReportText.json(): JsonNode = record("en" to en.json(), "zh" to zh.json())

@JvmName("jsonReportCell")
internal fun ReportCell.json(): JsonNode = when (this) {
    is ReportCell.Empty -> record("kind" to "empty".json())
    is ReportCell.Text -> record("kind" to "text".json(), "text" to text.json())
    is ReportCell.Words -> record("kind" to "words".json(), "words" to words.json())
    is ReportCell.Amount -> record("kind" to "amount".json(), "amount" to amount.json())
    is ReportCell.Whole -> record("kind" to "whole".json(), "whole" to whole.json())
    is ReportCell.Share -> record("kind" to "share".json(), "share" to share.json())
    is ReportCell.Ratio -> record("kind" to "ratio".json(), "ratio" to ratio.json())
    is ReportCell.Date -> record("kind" to "date".json(), "date" to date.json())
    is ReportCell.Flag -> record("kind" to "flag".json(), "flag" to flag.json())
}

@JvmName("jsonColumnKind")
internal fun ColumnKind.json(): JsonNode = when (this) {
    ColumnKind.TEXT -> "text"
    ColumnKind.AMOUNT -> "amount"
    ColumnKind.WHOLE -> "whole"
    ColumnKind.SHARE -> "share"
    ColumnKind.RATIO -> "ratio"
    ColumnKind.DATE -> "date"
    ColumnKind.FLAG -> "flag"
}.json()

@JvmName("jsonReportColumn")
internal fun ReportColumn.json(): JsonNode = record("key" to key.json(), "heading" to heading.json(), "kind" to kind.json(), "currency" to currency?.json(), "unit" to unit?.json(), "places" to places.takeUnless { it == 1L }?.json(), "summed" to summed.takeUnless { it == false }?.json())

@JvmName("jsonRowRole")
internal fun RowRole.json(): JsonNode = when (this) {
    RowRole.DETAIL -> "detail"
    RowRole.HEADING -> "heading"
    RowRole.SUBTOTAL -> "subtotal"
    RowRole.TOTAL -> "total"
}.json()

@JvmName("jsonReportRow")
internal fun ReportRow.json(): JsonNode = record("cells" to cells.list { it.json() }, "role" to role.takeUnless { it == RowRole.DETAIL }?.json())

@JvmName("jsonReportTable")
internal fun ReportTable.json(): JsonNode = record("title" to title.json(), "columns" to columns.list { it.json() }, "rows" to rows.list { it.json() }, "notes" to notes.list { it.json() })

@JvmName("jsonChartForm")
internal fun ChartForm.json(): JsonNode = when (this) {
    ChartForm.COLUMNS -> "columns"
    ChartForm.STACKED -> "stacked"
    ChartForm.BARS -> "bars"
    ChartForm.LINES -> "lines"
}.json()

@JvmName("jsonChartPalette")
internal fun ChartPalette.json(): JsonNode = when (this) {
    ChartPalette.PLAIN -> "plain"
    ChartPalette.SEVERITY -> "severity"
}.json()

@JvmName("jsonChartUnit")
internal fun ChartUnit.json(): JsonNode = when (this) {
    is ChartUnit.Amount -> record("kind" to "amount".json(), "currency" to currency.json())
    is ChartUnit.Whole -> record("kind" to "whole".json())
    is ChartUnit.Share -> record("kind" to "share".json(), "whole" to whole.json())
}

@JvmName("jsonChartPoint")
internal fun ChartPoint.json(): JsonNode = record("value" to value?.json(), "low" to low?.json(), "high" to high?.json())

@JvmName("jsonChartSeries")
internal fun ChartSeries.json(): JsonNode = record("label" to label.json(), "points" to points.list { it.json() })

@JvmName("jsonReportChart")
internal fun ReportChart.json(): JsonNode = record("title" to title.json(), "about" to about?.json(), "form" to form.json(), "palette" to palette.takeUnless { it == ChartPalette.PLAIN }?.json(), "unit" to unit.json(), "labels" to labels.list { it.json() }, "series" to series.list { it.json() }, "range" to range?.json())

@JvmName("jsonReportTone")
internal fun ReportTone.json(): JsonNode = when (this) {
    ReportTone.PLAIN -> "plain"
    ReportTone.GOOD -> "good"
    ReportTone.BAD -> "bad"
}.json()

@JvmName("jsonReportFigure")
internal fun ReportFigure.json(): JsonNode = record("label" to label.json(), "value" to value.json(), "note" to note?.json(), "tone" to tone.takeUnless { it == ReportTone.PLAIN }?.json())

@JvmName("jsonReportBlock")
internal fun ReportBlock.json(): JsonNode = when (this) {
    is ReportBlock.Text -> record("kind" to "text".json(), "text" to text.json())
    is ReportBlock.Figures -> record("kind" to "figures".json(), "figures" to figures.list { it.json() })
    is ReportBlock.Table -> record("kind" to "table".json(), "table" to table.json())
    is ReportBlock.Chart -> record("kind" to "chart".json(), "chart" to chart.json())
}

@JvmName("jsonReportSection")
internal fun ReportSection.json(): JsonNode = record("heading" to heading.json(), "blocks" to blocks.list { it.json() }, "newPage" to newPage.takeUnless { it == false }?.json())

@JvmName("jsonMessageTemplate")
internal fun MessageTemplate.json(): JsonNode = record("id" to id.json(), "en" to en.json(), "zh" to zh.json())

@JvmName("jsonMessageText")
internal fun MessageText.json(): JsonNode = record("en" to en.json(), "zh" to zh.json())

@JvmName("jsonReminderMoment")
internal fun ReminderMoment.json(): JsonNode = when (this) {
    is ReminderMoment.Before -> record("kind" to "before".json(), "days" to days.json())
    is ReminderMoment.MoreThan -> record("kind" to "moreThan".json(), "days" to days.json())
    is ReminderMoment.Arrival -> record("kind" to "arrival".json())
}

@JvmName("jsonReminderTarget")
internal fun ReminderTarget.json(): JsonNode = when (this) {
    ReminderTarget.OPEN -> "open"
    ReminderTarget.UNPAID -> "unpaid"
}.json()

@JvmName("jsonReminderWait")
internal fun ReminderWait.json(): JsonNode = when (this) {
    ReminderWait.PROMISED -> "promised"
    ReminderWait.DISPUTED -> "disputed"
}.json()

@JvmName("jsonReminderSight")
internal fun ReminderSight.json(): JsonNode = when (this) {
    ReminderSight.DAY_BEFORE -> "dayBefore"
    ReminderSight.SAME_DAY -> "sameDay"
}.json()

@JvmName("jsonReminderCalendar")
internal fun ReminderCalendar.json(): JsonNode = record("calendar" to calendar.json(), "due" to due.json(), "sending" to sending.json())

@JvmName("jsonReminderKind")
internal fun ReminderKind.json(): JsonNode = when (this) {
    ReminderKind.TASK -> "task"
    ReminderKind.MESSAGE -> "message"
}.json()

@JvmName("jsonReminderRole")
internal fun ReminderRole.json(): JsonNode = when (this) {
    ReminderRole.OWNER -> "owner"
    ReminderRole.FINANCE_MANAGER -> "financeManager"
    ReminderRole.CUSTOMER -> "customer"
}.json()

@JvmName("jsonReminderEffect")
internal fun ReminderEffect.json(): JsonNode = record("kind" to kind.json(), "to" to to.json(), "channel" to channel?.json(), "template" to template?.json())

@JvmName("jsonReminderRule")
internal fun ReminderRule.json(): JsonNode = record("id" to id.json(), "moment" to moment.json(), "catchUp" to catchUp?.json(), "target" to target.takeUnless { it == ReminderTarget.OPEN }?.json(), "waits" to waits.list { it.json() }, "minimum" to minimum.list { it.json() }, "effects" to effects.list { it.json() })

@JvmName("jsonReminderPolicy")
internal fun ReminderPolicy.json(): JsonNode = record("rules" to rules.list { it.json() }, "sight" to sight.takeUnless { it == ReminderSight.DAY_BEFORE }?.json(), "calendar" to calendar?.json(), "financeManagers" to financeManagers.list { it.json() }, "templates" to templates.list { it.json() })

@JvmName("jsonReminderSource")
internal fun ReminderSource.json(): JsonNode = when (this) {
    ReminderSource.DEBT -> "debt"
    ReminderSource.PLANNED -> "planned"
    ReminderSource.PREPAYMENT -> "prepayment"
}.json()

@JvmName("jsonReminderNotice")
internal fun ReminderNotice.json(): JsonNode = record("kind" to kind.json(), "role" to role.json(), "to" to to.list { it.json() }, "channel" to channel?.json(), "text" to text?.json())

@JvmName("jsonReminder")
internal fun Reminder.json(): JsonNode = record("cause" to cause.json(), "rule" to rule.json(), "source" to source.json(), "item" to item.json(), "customer" to customer.json(), "owner" to owner?.json(), "on" to on.json(), "due" to due.json(), "days" to days.json(), "amount" to amount.json(), "now" to now.json(), "notices" to notices.list { it.json() })

@JvmName("jsonReminders")
internal fun Reminders.json(): JsonNode = record("reminders" to reminders.list { it.json() }, "cursor" to cursor.json())

@JvmName("jsonDunningReason")
internal fun DunningReason.json(): JsonNode = when (this) {
    is DunningReason.Stepped -> record("kind" to "stepped".json(), "level" to level.json(), "days" to days.json(), "needed" to needed.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.PromiseBroken -> record("kind" to "promiseBroken".json(), "level" to level.json(), "promised" to promised.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.Repeated -> record("kind" to "repeated".json(), "level" to level.json(), "last" to last.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.Listed -> record("kind" to "listed".json(), "level" to level.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.Disputed -> record("kind" to "disputed".json(), "disputed" to disputed.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.Promised -> record("kind" to "promised".json(), "day" to day.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.Blocked -> record("kind" to "blocked".json(), "until" to until?.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.TooSmall -> record("kind" to "tooSmall".json(), "open" to open.json(), "minimum" to minimum.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.NotLateEnough -> record("kind" to "notLateEnough".json(), "level" to level.json(), "days" to days.json(), "needed" to needed.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.TooSoon -> record("kind" to "tooSoon".json(), "level" to level.json(), "last" to last.json(), "wait" to wait.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.LastLevel -> record("kind" to "lastLevel".json(), "level" to level.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.LetterTooSmall -> record("kind" to "letterTooSmall".json(), "total" to total.json(), "minimum" to minimum.json(), "en" to en.json(), "zh" to zh.json())
    is DunningReason.Covered -> record("kind" to "covered".json(), "total" to total.json(), "free" to free.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonPromiseState")
internal fun PromiseState.json(): JsonNode = when (this) {
    PromiseState.OPEN -> "open"
    PromiseState.KEPT -> "kept"
    PromiseState.BROKEN -> "broken"
}.json()

@JvmName("jsonCollectionPromise")
internal fun CollectionPromise.json(): JsonNode = record("made" to made.json(), "day" to day.json(), "amount" to amount?.json(), "state" to state.json())

@JvmName("jsonDunningLine")
internal fun DunningLine.json(): JsonNode = record("debt" to debt.json(), "document" to document?.json(), "issued" to issued.json(), "due" to due.json(), "days" to days.json(), "amount" to amount.json(), "open" to open.json(), "asked" to asked.json(), "interest" to interest.json(), "before" to before.json(), "level" to level.json(), "reason" to reason.json())

@JvmName("jsonDunningLetter")
internal fun DunningLetter.json(): JsonNode = record("id" to id.json(), "customer" to customer.json(), "name" to name?.json(), "owner" to owner?.json(), "currency" to currency.json(), "level" to level.json(), "lines" to lines.list { it.json() }, "principal" to principal.json(), "fee" to fee.json(), "interest" to interest.json(), "total" to total.json(), "free" to free.json())

@JvmName("jsonDunningPassed")
internal fun DunningPassed.json(): JsonNode = record("debt" to debt.json(), "customer" to customer.json(), "reason" to reason.json())

@JvmName("jsonDunningRecord")
internal fun DunningRecord.json(): JsonNode = record("debt" to debt.json(), "event" to event.json())

@JvmName("jsonDunningPlan")
internal fun DunningPlan.json(): JsonNode = record("on" to on.json(), "letters" to letters.list { it.json() }, "passed" to passed.list { it.json() }, "records" to records.list { it.json() }, "stopped" to stopped.list { it.json() })

@JvmName("jsonCollectionState")
internal fun CollectionState.json(): JsonNode = when (this) {
    CollectionState.NEW -> "new"
    CollectionState.REMINDED -> "reminded"
    CollectionState.PROMISED -> "promised"
    CollectionState.PROMISE_BROKEN -> "promiseBroken"
    CollectionState.DISPUTED -> "disputed"
}.json()

@JvmName("jsonCollectionCase")
internal fun CollectionCase.json(): JsonNode = record("debt" to debt.json(), "customer" to customer.json(), "owner" to owner?.json(), "open" to open.json(), "disputed" to disputed.json(), "due" to due.json(), "days" to days.json(), "level" to level.json(), "reminded" to reminded?.json(), "promise" to promise?.json(), "broken" to broken.json(), "disputedSince" to disputedSince?.json(), "contact" to contact?.json(), "contacts" to contacts.list { it.json() }, "state" to state.json())

@JvmName("jsonAlertReason")
internal fun AlertReason.json(): JsonNode = when (this) {
    is AlertReason.LowBalance -> record("kind" to "lowBalance".json(), "free" to free.json(), "least" to least.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.IdlePrepayment -> record("kind" to "idlePrepayment".json(), "left" to left.json(), "last" to last.json(), "days" to days.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.Orphaned -> record("kind" to "orphaned".json(), "amount" to amount.json(), "owner" to owner.json(), "left" to left.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.ForgottenRefund -> record("kind" to "forgottenRefund".json(), "amount" to amount.json(), "since" to since.json(), "days" to days.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.RefundJump -> record("kind" to "refundJump".json(), "amount" to amount.json(), "median" to median.json(), "spread" to spread.json(), "earlier" to earlier.json(), "deviations" to deviations.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.RefundShare -> record("kind" to "refundShare".json(), "refunded" to refunded.json(), "received" to received.json(), "days" to days.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.RefundSoon -> record("kind" to "refundSoon".json(), "amount" to amount.json(), "received" to received.json(), "on" to on.json(), "days" to days.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.RefundElsewhere -> record("kind" to "refundElsewhere".json(), "amount" to amount.json(), "account" to account.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.ReceiptJump -> record("kind" to "receiptJump".json(), "amount" to amount.json(), "median" to median.json(), "spread" to spread.json(), "earlier" to earlier.json(), "deviations" to deviations.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.DuplicateReceipt -> record("kind" to "duplicateReceipt".json(), "amount" to amount.json(), "bankRef" to bankRef.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.LikelyDuplicate -> record("kind" to "likelyDuplicate".json(), "amount" to amount.json(), "days" to days.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.PaidButOpen -> record("kind" to "paidButOpen".json(), "free" to free.json(), "due" to due.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.Concentration -> record("kind" to "concentration".json(), "open" to open.json(), "total" to total.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.Overapplied -> record("kind" to "overapplied".json(), "applied" to applied.json(), "paid" to paid.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.BrokenPromise -> record("kind" to "brokenPromise".json(), "open" to open.json(), "promised" to promised.json(), "broken" to broken.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.Unidentified -> record("kind" to "unidentified".json(), "left" to left.json(), "received" to received.json(), "days" to days.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.DueBeforeIssue -> record("kind" to "dueBeforeIssue".json(), "issued" to issued.json(), "due" to due.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.BehaviorBreak -> record("kind" to "behaviorBreak".json(), "recent" to recent.json(), "total" to total.json(), "debts" to debts.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.StaleDebt -> record("kind" to "staleDebt".json(), "open" to open.json(), "last" to last.json(), "days" to days.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.Overdue -> record("kind" to "overdue".json(), "open" to open.json(), "due" to due.json(), "days" to days.json(), "level" to level.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.Unowned -> record("kind" to "unowned".json(), "money" to money.json(), "open" to open.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.FollowUp -> record("kind" to "followUp".json(), "day" to day.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.UnsignedPeriod -> record("kind" to "unsignedPeriod".json(), "ended" to ended.json(), "days" to days.json(), "limit" to limit.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.ExceptionUnowned -> record("kind" to "exceptionUnowned".json(), "opened" to opened.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.ExceptionOverdue -> record("kind" to "exceptionOverdue".json(), "due" to due.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
    is AlertReason.Limitation -> record("kind" to "limitation".json(), "open" to open.json(), "began" to began.json(), "ends" to ends.json(), "days" to days.json(), "en" to en.json(), "zh" to zh.json())
}

@JvmName("jsonAlertKind")
internal fun AlertKind.json(): JsonNode = when (this) {
    AlertKind.LOW_BALANCE -> "lowBalance"
    AlertKind.IDLE_PREPAYMENT -> "idlePrepayment"
    AlertKind.ORPHANED -> "orphaned"
    AlertKind.FORGOTTEN_REFUND -> "forgottenRefund"
    AlertKind.REFUND_JUMP -> "refundJump"
    AlertKind.REFUND_SHARE -> "refundShare"
    AlertKind.REFUND_SOON -> "refundSoon"
    AlertKind.REFUND_ELSEWHERE -> "refundElsewhere"
    AlertKind.RECEIPT_JUMP -> "receiptJump"
    AlertKind.DUPLICATE_RECEIPT -> "duplicateReceipt"
    AlertKind.LIKELY_DUPLICATE -> "likelyDuplicate"
    AlertKind.PAID_BUT_OPEN -> "paidButOpen"
    AlertKind.CONCENTRATION -> "concentration"
    AlertKind.OVERAPPLIED -> "overapplied"
    AlertKind.BROKEN_PROMISE -> "brokenPromise"
    AlertKind.UNIDENTIFIED -> "unidentified"
    AlertKind.DUE_BEFORE_ISSUE -> "dueBeforeIssue"
    AlertKind.BEHAVIOR_BREAK -> "behaviorBreak"
    AlertKind.STALE_DEBT -> "staleDebt"
    AlertKind.OVERDUE -> "overdue"
    AlertKind.UNOWNED -> "unowned"
    AlertKind.FOLLOW_UP -> "followUp"
    AlertKind.UNSIGNED_PERIOD -> "unsignedPeriod"
    AlertKind.OPEN_EXCEPTION -> "openException"
    AlertKind.LIMITATION -> "limitation"
}.json()

@JvmName("jsonAlertSeverity")
internal fun AlertSeverity.json(): JsonNode = when (this) {
    AlertSeverity.INFO -> "info"
    AlertSeverity.WARNING -> "warning"
    AlertSeverity.CRITICAL -> "critical"
}.json()

@JvmName("jsonAlert")
internal fun Alert.json(): JsonNode = record("id" to id.json(), "kind" to kind.json(), "severity" to severity.json(), "customer" to customer?.json(), "owner" to owner?.json(), "subjects" to subjects.list { it.json() }, "amount" to amount?.json(), "since" to since.json(), "tags" to tags.list { it.json() }, "reason" to reason.json())

@JvmName("jsonAlertLevel")
internal fun AlertLevel.json(): JsonNode = record("kind" to kind.json(), "severity" to severity.json())

@JvmName("jsonAlertRule")
internal fun AlertRule.json(): JsonNode = when (this) {
    is AlertRule.LowBalance -> record("kind" to "lowBalance".json(), "amounts" to amounts.list { it.json() }, "percent" to percent?.json(), "days" to days?.json())
    is AlertRule.IdlePrepayment -> record("kind" to "idlePrepayment".json(), "days" to days.json())
    is AlertRule.Orphaned -> record("kind" to "orphaned".json())
    is AlertRule.ForgottenRefund -> record("kind" to "forgottenRefund".json(), "days" to days.json())
    is AlertRule.RefundJump -> record("kind" to "refundJump".json(), "deviations" to deviations.json())
    is AlertRule.RefundShare -> record("kind" to "refundShare".json(), "percent" to percent.json(), "days" to days.json())
    is AlertRule.RefundSoon -> record("kind" to "refundSoon".json(), "days" to days.json())
    is AlertRule.RefundElsewhere -> record("kind" to "refundElsewhere".json())
    is AlertRule.ReceiptJump -> record("kind" to "receiptJump".json(), "deviations" to deviations.json())
    is AlertRule.DuplicateReceipt -> record("kind" to "duplicateReceipt".json(), "days" to days.json())
    is AlertRule.PaidButOpen -> record("kind" to "paidButOpen".json())
    is AlertRule.Concentration -> record("kind" to "concentration".json(), "percent" to percent.json())
    is AlertRule.Overapplied -> record("kind" to "overapplied".json())
    is AlertRule.BrokenPromise -> record("kind" to "brokenPromise".json())
    is AlertRule.Unidentified -> record("kind" to "unidentified".json(), "days" to days.json())
    is AlertRule.DueBeforeIssue -> record("kind" to "dueBeforeIssue".json())
    is AlertRule.BehaviorBreak -> record("kind" to "behaviorBreak".json(), "days" to days.json())
    is AlertRule.StaleDebt -> record("kind" to "staleDebt".json(), "days" to days.json())
    is AlertRule.Overdue -> record("kind" to "overdue".json(), "days" to days.list { it.json() })
    is AlertRule.Unowned -> record("kind" to "unowned".json())
    is AlertRule.FollowUp -> record("kind" to "followUp".json(), "field" to field.json())
    is AlertRule.UnsignedPeriod -> record("kind" to "unsignedPeriod".json(), "days" to days.json())
    is AlertRule.OpenException -> record("kind" to "openException".json())
    is AlertRule.Limitation -> record("kind" to "limitation".json(), "months" to months.json(), "warning" to warning.json(), "reminders" to reminders.takeUnless { it == false }?.json())
}

@JvmName("jsonAlertPolicy")
internal fun AlertPolicy.json(): JsonNode = record("rules" to rules.list { it.json() }, "severities" to severities.list { it.json() }, "recent" to recent.takeUnless { it == 31L }?.json(), "calendar" to calendar?.json())

@JvmName("jsonAlertCount")
internal fun AlertCount.json(): JsonNode = record("kind" to kind.json(), "raised" to raised.json(), "kept" to kept.json(), "cleared" to cleared.json())

@JvmName("jsonAlertChanges")
internal fun AlertChanges.json(): JsonNode = record("raised" to raised.list { it.json() }, "kept" to kept.list { it.json() }, "cleared" to cleared.list { it.json() }, "counts" to counts.list { it.json() })

@JvmName("jsonDecimalMark")
internal fun DecimalMark.json(): JsonNode = when (this) {
    DecimalMark.POINT -> "point"
    DecimalMark.COMMA -> "comma"
}.json()

@JvmName("jsonSideView")
internal fun SideView.json(): JsonNode = when (this) {
    SideView.UNKNOWN -> "unknown"
    SideView.BANK -> "bank"
    SideView.BOOKS -> "books"
}.json()

@JvmName("jsonDateOrder")
internal fun DateOrder.json(): JsonNode = when (this) {
    DateOrder.YEAR_FIRST -> "yearFirst"
    DateOrder.DAY_FIRST -> "dayFirst"
    DateOrder.MONTH_FIRST -> "monthFirst"
}.json()

@JvmName("jsonSerials")
internal fun Serials.json(): JsonNode = when (this) {
    Serials.REFUSED -> "refused"
    Serials.FROM1900 -> "from1900"
    Serials.FROM1904 -> "from1904"
}.json()

@JvmName("jsonDateDialect")
internal fun DateDialect.json(): JsonNode = record("order" to order.json(), "serials" to serials.json())

@JvmName("jsonDateText")
internal fun DateText.json(): JsonNode = record("date" to date.json(), "time" to time?.json())

@JvmName("jsonDialectState")
internal fun DialectState.json(): JsonNode = when (this) {
    DialectState.DECIDED -> "decided"
    DialectState.SAME -> "same"
    DialectState.OPEN -> "open"
    DialectState.CONTRADICTORY -> "contradictory"
    DialectState.UNREADABLE -> "unreadable"
    DialectState.EMPTY -> "empty"
}.json()

@JvmName("jsonDialectVotes")
internal fun DialectVotes.json(): JsonNode = record("count" to count.json(), "first" to first?.json(), "text" to text?.json())

@JvmName("jsonAmountReading")
internal fun AmountReading.json(): JsonNode = record("decimal" to decimal.json(), "amount" to amount.json())

@JvmName("jsonAmountColumn")
internal fun AmountColumn.json(): JsonNode = record("state" to state.json(), "decimal" to decimal?.json(), "blank" to blank.json(), "same" to same.json(), "point" to point.json(), "comma" to comma.json(), "open" to open.json(), "readings" to readings.list { it.json() }, "unreadable" to unreadable.json(), "grouped" to grouped.json(), "leadingSign" to leadingSign.json(), "trailingSign" to trailingSign.json(), "parentheses" to parentheses.json(), "marked" to marked.json())

@JvmName("jsonDateReading")
internal fun DateReading.json(): JsonNode = record("order" to order.json(), "date" to date.json())

@JvmName("jsonDateColumn")
internal fun DateColumn.json(): JsonNode = record("state" to state.json(), "order" to order?.json(), "blank" to blank.json(), "same" to same.json(), "dayFirst" to dayFirst.json(), "monthFirst" to monthFirst.json(), "open" to open.json(), "readings" to readings.list { it.json() }, "unreadable" to unreadable.json())

@JvmName("jsonAccountForm")
internal fun AccountForm.json(): JsonNode = when (this) {
    AccountForm.DIGITS -> "digits"
    AccountForm.IBAN -> "iban"
    AccountForm.MASKED -> "masked"
    AccountForm.OTHER -> "other"
}.json()

@JvmName("jsonAccountLikeness")
internal fun AccountLikeness.json(): JsonNode = when (this) {
    AccountLikeness.SAME -> "same"
    AccountLikeness.POSSIBLE -> "possible"
    AccountLikeness.DIFFERENT -> "different"
}.json()

@JvmName("jsonAccountNumber")
internal fun AccountNumber.json(): JsonNode = record("text" to text.json(), "form" to form.json(), "perhapsRounded" to perhapsRounded.takeUnless { it == false }?.json())

@JvmName("jsonTableField")
internal fun TableField.json(): JsonNode = when (this) {
    TableField.BOOKED -> "booked"
    TableField.TRADED -> "traded"
    TableField.TIME -> "time"
    TableField.VALUE_DATE -> "valueDate"
    TableField.AMOUNT -> "amount"
    TableField.IN -> "in"
    TableField.OUT -> "out"
    TableField.SIDE -> "side"
    TableField.BALANCE -> "balance"
    TableField.CURRENCY -> "currency"
    TableField.ACCOUNT -> "account"
    TableField.HOLDER -> "holder"
    TableField.PARTY_NAME -> "partyName"
    TableField.PARTY_ACCOUNT -> "partyAccount"
    TableField.PARTY_BANK -> "partyBank"
    TableField.PARTY_ADDRESS -> "partyAddress"
    TableField.PAYER_NAME -> "payerName"
    TableField.PAYER_ACCOUNT -> "payerAccount"
    TableField.PAYER_BANK -> "payerBank"
    TableField.PAYEE_NAME -> "payeeName"
    TableField.PAYEE_ACCOUNT -> "payeeAccount"
    TableField.PAYEE_BANK -> "payeeBank"
    TableField.SUMMARY -> "summary"
    TableField.TEXT -> "text"
    TableField.CODE -> "code"
    TableField.BANK_REFERENCE -> "bankReference"
    TableField.ORDER_REFERENCE -> "orderReference"
    TableField.VOUCHER -> "voucher"
    TableField.REFERENCE -> "reference"
    TableField.CHARGES -> "charges"
    TableField.STATE -> "state"
}.json()

@JvmName("jsonColumnNeed")
internal fun ColumnNeed.json(): JsonNode = when (this) {
    ColumnNeed.REQUIRED -> "required"
    ColumnNeed.OPTIONAL -> "optional"
}.json()

@JvmName("jsonTableColumn")
internal fun TableColumn.json(): JsonNode = record("headings" to headings.list { it.json() }, "field" to field.json(), "need" to need.json())

@JvmName("jsonTableEffect")
internal fun TableEffect.json(): JsonNode = when (this) {
    TableEffect.MOVED -> "moved"
    TableEffect.IN -> "in"
    TableEffect.OUT -> "out"
    TableEffect.REFUNDED -> "refunded"
    TableEffect.NOT_MOVED -> "notMoved"
    TableEffect.UNSAID -> "unsaid"
}.json()

@JvmName("jsonTableState")
internal fun TableState.json(): JsonNode = record("state" to state.json(), "side" to side?.json(), "effect" to effect.json())

@JvmName("jsonTotalsTrust")
internal fun TotalsTrust.json(): JsonNode = when (this) {
    TotalsTrust.CHECKED -> "checked"
    TotalsTrust.TOLD -> "told"
}.json()

@JvmName("jsonTableLayout")
internal fun TableLayout.json(): JsonNode = record("name" to name.json(), "columns" to columns.list { it.json() }, "decimal" to decimal?.json(), "dates" to dates?.json(), "sides" to sides.json(), "currency" to currency?.json(), "states" to states.list { it.json() }, "totals" to totals.json())

@JvmName("jsonDayFigures")
internal fun DayFigures.json(): JsonNode = record("count" to count.json(), "total" to total.json(), "mean" to mean.json(), "smallest" to smallest.json(), "largest" to largest.json(), "median" to median.json(), "p90" to p90.json(), "variance" to variance?.json(), "deviation" to deviation?.json())

@JvmName("jsonCustomerBehavior")
internal fun CustomerBehavior.json(): JsonNode = record("customer" to customer.json(), "currency" to currency.json(), "members" to members.json(), "closed" to closed.json(), "amount" to amount.json(), "lost" to lost.json(), "daysToPay" to daysToPay?.json(), "daysToPayByAmount" to daysToPayByAmount?.json(), "delay" to delay?.json(), "daysDelinquent" to daysDelinquent?.json(), "daysDelinquentByAmount" to daysDelinquentByAmount?.json(), "late" to late.json(), "lateDays" to lateDays.json(), "onTime" to onTime?.json(), "onTimeByAmount" to onTimeByAmount?.json(), "trend" to trend?.json(), "open" to open.json(), "overdue" to overdue.json(), "oldest" to oldest?.json(), "disputed" to disputed.json(), "disputedShare" to disputedShare?.json(), "sales" to sales.json(), "salesMonths" to salesMonths.json(), "monthlySales" to monthlySales?.json(), "credited" to credited.json(), "creditedShare" to creditedShare?.json(), "bounced" to bounced.json(), "prepaid" to prepaid.json(), "prepaidShare" to prepaidShare?.json(), "freeMoney" to freeMoney.json(), "boundMoney" to boundMoney.json(), "received" to received.json(), "refunded" to refunded.json(), "refundedShare" to refundedShare?.json(), "paymentDays" to paymentDays.json(), "paymentGaps" to paymentGaps?.json())

@JvmName("jsonRollRate")
internal fun RollRate.json(): JsonNode = record("before" to before.json(), "after" to after.json(), "rate" to rate?.json(), "ripe" to ripe.json(), "reached" to reached.json(), "reachedShare" to reachedShare?.json())

@JvmName("jsonRatioFlag")
internal fun RatioFlag.json(): JsonNode = when (this) {
    RatioFlag.PARTIAL_MONTH -> "partialMonth"
    RatioFlag.NO_SALES -> "noSales"
    RatioFlag.SHORT_HISTORY -> "shortHistory"
    RatioFlag.HISTORY_USED_UP -> "historyUsedUp"
    RatioFlag.PREPAYMENTS_RECEIVED -> "prepaymentsReceived"
    RatioFlag.SETTLED_WITHOUT_MONEY -> "settledWithoutMoney"
}.json()

@JvmName("jsonPortfolioRatios")
internal fun PortfolioRatios.json(): JsonNode = record("currency" to currency.json(), "from" to from.json(), "to" to to.json(), "sales" to sales.json(), "opening" to opening.json(), "closing" to closing.json(), "notDue" to notDue.json(), "collected" to collected.json(), "received" to received.json(), "dso" to dso?.json(), "dsoThreeMonths" to dsoThreeMonths?.json(), "dsoCountback" to dsoCountback?.json(), "dsoTrueMillionths" to dsoTrueMillionths?.json(), "dsoBest" to dsoBest?.json(), "daysDelinquent" to daysDelinquent?.json(), "effectiveness" to effectiveness?.json(), "turnover" to turnover?.json(), "collectedShare" to collectedShare?.json(), "onTimeShare" to onTimeShare?.json(), "receivedToSales" to receivedToSales?.json(), "aheadOverdueShare" to aheadOverdueShare?.json(), "rolls" to rolls.list { it.json() }, "flags" to flags.list { it.json() })

@JvmName("jsonAgingLine")
internal fun AgingLine.json(): JsonNode = record("group" to group?.json(), "currency" to currency.json(), "notDue" to notDue.json(), "buckets" to buckets.list { it.json() }, "disputed" to disputed.json(), "retention" to retention.json(), "unapplied" to unapplied.json(), "balance" to balance.json(), "open" to open.json(), "items" to items.json(), "oldest" to oldest?.json())

@JvmName("jsonAgingReport")
internal fun AgingReport.json(): JsonNode = record("lines" to lines.list { it.json() }, "totals" to totals.list { it.json() })

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
    is DuebookException.InstantSyntax -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.InstantOutOfRange -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
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
    is DuebookException.BucketTwice -> record("code" to code.json(), "path" to path.json(), "first" to first.json())
    is DuebookException.BucketsMixed -> record("code" to code.json(), "path" to path.json(), "left" to left.json())
    is DuebookException.BucketMissing -> record("code" to code.json(), "path" to path.json(), "when" to `when`.json(), "component" to component.json())
    is DuebookException.UnknownComponent -> record("code" to code.json(), "path" to path.json(), "component" to component.json())
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
    is DuebookException.UnknownAccount -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json())
    is DuebookException.UnknownHold -> record("code" to code.json(), "path" to path.json(), "hold" to hold.json())
    is DuebookException.UnknownMovement -> record("code" to code.json(), "path" to path.json(), "movement" to movement.json())
    is DuebookException.AccountExists -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json())
    is DuebookException.AccountClosed -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json(), "since" to since.json())
    is DuebookException.AccountNotClosed -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json())
    is DuebookException.InsufficientBalance -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json(), "available" to available.json(), "asked" to asked.json(), "gap" to gap.json())
    is DuebookException.ShortLater -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json(), "day" to day.json(), "available" to available.json(), "asked" to asked.json())
    is DuebookException.BackDated -> record("code" to code.json(), "path" to path.json(), "on" to on.json(), "last" to last.json())
    is DuebookException.TooEarly -> record("code" to code.json(), "path" to path.json(), "id" to id.json(), "since" to since.json(), "on" to on.json())
    is DuebookException.HoldResolved -> record("code" to code.json(), "path" to path.json(), "hold" to hold.json(), "by" to by.json())
    is DuebookException.HoldLapsed -> record("code" to code.json(), "path" to path.json(), "hold" to hold.json(), "until" to until.json(), "on" to on.json())
    is DuebookException.HoldNotLapsed -> record("code" to code.json(), "path" to path.json(), "hold" to hold.json(), "until" to until?.json(), "on" to on.json())
    is DuebookException.HoldPurpose -> record("code" to code.json(), "path" to path.json(), "hold" to hold.json())
    is DuebookException.OverCaptured -> record("code" to code.json(), "path" to path.json(), "hold" to hold.json(), "held" to held.json(), "asked" to asked.json())
    is DuebookException.OtherAccount -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json())
    is DuebookException.TransferToSelf -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json())
    is DuebookException.Expired -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json(), "expires" to expires.json(), "on" to on.json())
    is DuebookException.NotExpired -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json(), "expires" to expires?.json(), "on" to on.json())
    is DuebookException.OutsideScope -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json())
    is DuebookException.NotRefundable -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json())
    is DuebookException.DepositBinding -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json())
    is DuebookException.NotForfeitable -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json())
    is DuebookException.UnidentifiedMoney -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json())
    is DuebookException.AlreadyIdentified -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json())
    is DuebookException.NotReclassifiable -> record("code" to code.json(), "path" to path.json(), "lot" to lot.json())
    is DuebookException.NotUndoable -> record("code" to code.json(), "path" to path.json(), "movement" to movement.json())
    is DuebookException.OverUndone -> record("code" to code.json(), "path" to path.json(), "movement" to movement.json(), "left" to left.json(), "asked" to asked.json())
    is DuebookException.DependsOn -> record("code" to code.json(), "path" to path.json(), "movement" to movement.json())
    is DuebookException.NumberTwice -> record("code" to code.json(), "path" to path.json(), "number" to number.json(), "first" to first.json())
    is DuebookException.OverReversed -> record("code" to code.json(), "path" to path.json(), "paid" to paid.json(), "asked" to asked.json())
    is DuebookException.UnknownLink -> record("code" to code.json(), "path" to path.json(), "link" to link.json())
    is DuebookException.AlreadyUndone -> record("code" to code.json(), "path" to path.json(), "link" to link.json())
    is DuebookException.LinkOverUndone -> record("code" to code.json(), "path" to path.json(), "link" to link.json(), "left" to left.json(), "asked" to asked.json())
    is DuebookException.LinkDependsOn -> record("code" to code.json(), "path" to path.json(), "undone" to undone.json(), "later" to later.json())
    is DuebookException.BeforeDocument -> record("code" to code.json(), "path" to path.json(), "on" to on.json(), "earliest" to earliest.json())
    is DuebookException.AmountNotNegative -> record("code" to code.json(), "path" to path.json(), "amount" to amount.json())
    is DuebookException.NotWrittenOff -> record("code" to code.json(), "path" to path.json(), "item" to item.json())
    is DuebookException.SameCustomer -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json())
    is DuebookException.NotOfCustomer -> record("code" to code.json(), "path" to path.json(), "id" to id.json(), "expected" to expected.json(), "found" to found.json())
    is DuebookException.OrderConflict -> record("code" to code.json(), "path" to path.json(), "order" to order.json(), "sequence" to sequence.json())
    is DuebookException.VersionConflict -> record("code" to code.json(), "path" to path.json(), "stream" to stream.json(), "expected" to expected.json(), "found" to found.json())
    is DuebookException.ClockBack -> record("code" to code.json(), "path" to path.json(), "at" to at.json(), "last" to last.json())
    is DuebookException.PeriodClosed -> record("code" to code.json(), "path" to path.json(), "on" to on.json(), "through" to through.json())
    is DuebookException.PeriodOpen -> record("code" to code.json(), "path" to path.json(), "day" to day.json())
    is DuebookException.OtherBook -> record("code" to code.json(), "path" to path.json(), "expected" to expected.json(), "found" to found.json())
    is DuebookException.SequenceBroken -> record("code" to code.json(), "path" to path.json(), "expected" to expected.json(), "found" to found.json())
    is DuebookException.TornBatch -> record("code" to code.json(), "path" to path.json(), "order" to order.json(), "found" to found.json(), "of" to of.json(), "good" to good.json())
    is DuebookException.NotCanonical -> record("code" to code.json(), "path" to path.json())
    is DuebookException.FormatUnknown -> record("code" to code.json(), "path" to path.json(), "found" to found.json(), "newest" to newest.json())
    is DuebookException.EventMismatch -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.UnknownCustomer -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json())
    is DuebookException.CustomerMerged -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json(), "into" to into.json())
    is DuebookException.CustomerBusy -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json(), "hold" to hold.json())
    is DuebookException.UnknownContract -> record("code" to code.json(), "path" to path.json(), "contract" to contract.json())
    is DuebookException.ContractStatus -> record("code" to code.json(), "path" to path.json(), "contract" to contract.json(), "status" to status.json())
    is DuebookException.UnknownReceipt -> record("code" to code.json(), "path" to path.json(), "receipt" to receipt.json())
    is DuebookException.ReceiptStatus -> record("code" to code.json(), "path" to path.json(), "receipt" to receipt.json(), "status" to status.json())
    is DuebookException.UnknownRefund -> record("code" to code.json(), "path" to path.json(), "refund" to refund.json())
    is DuebookException.UnknownAllocation -> record("code" to code.json(), "path" to path.json(), "allocation" to allocation.json())
    is DuebookException.ItemStanding -> record("code" to code.json(), "path" to path.json(), "item" to item.json(), "standing" to standing.json())
    is DuebookException.ItemTouched -> record("code" to code.json(), "path" to path.json(), "item" to item.json())
    is DuebookException.AlreadyRecorded -> record("code" to code.json(), "path" to path.json(), "id" to id.json(), "sequence" to sequence.json())
    is DuebookException.NothingToDo -> record("code" to code.json(), "path" to path.json())
    is DuebookException.DigestMismatch -> record("code" to code.json(), "path" to path.json())
    is DuebookException.DigestSyntax -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.LogTooShort -> record("code" to code.json(), "path" to path.json(), "count" to count.json(), "asked" to asked.json())
    is DuebookException.LogShortened -> record("code" to code.json(), "path" to path.json(), "old" to old.json(), "new" to new.json())
    is DuebookException.ProofCount -> record("code" to code.json(), "path" to path.json(), "expected" to expected.json(), "found" to found.json())
    is DuebookException.ProofLength -> record("code" to code.json(), "path" to path.json(), "expected" to expected.json(), "found" to found.json())
    is DuebookException.ProofRefuted -> record("code" to code.json(), "path" to path.json(), "root" to root.json(), "computed" to computed.json())
    is DuebookException.HeadsContradict -> record("code" to code.json(), "path" to path.json(), "count" to count.json(), "other" to other.json())
    is DuebookException.LogHeader -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.LogFormatNewer -> record("code" to code.json(), "path" to path.json(), "format" to format.json(), "newest" to newest.json())
    is DuebookException.TextCharacter -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "position" to position.json())
    is DuebookException.TaxDoesNotAddUp -> record("code" to code.json(), "path" to path.json(), "sum" to sum.json(), "amount" to amount.json())
    is DuebookException.RateTwice -> record("code" to code.json(), "path" to path.json(), "rate" to rate.json(), "first" to first.json())
    is DuebookException.HomeSign -> record("code" to code.json(), "path" to path.json(), "amount" to amount.json(), "home" to home.json())
    is DuebookException.AmountNotZero -> record("code" to code.json(), "path" to path.json(), "amount" to amount.json())
    is DuebookException.RuleMissing -> record("code" to code.json(), "path" to path.json(), "fact" to fact.json())
    is DuebookException.FeeNotBooked -> record("code" to code.json(), "path" to path.json(), "fact" to fact.json())
    is DuebookException.RuleTwice -> record("code" to code.json(), "path" to path.json(), "first" to first.json())
    is DuebookException.RuleUnbalanced -> record("code" to code.json(), "path" to path.json(), "account" to account.json(), "part" to part.json())
    is DuebookException.AccountMissing -> record("code" to code.json(), "path" to path.json(), "account" to account.json())
    is DuebookException.DimensionMissing -> record("code" to code.json(), "path" to path.json(), "account" to account.json(), "dimension" to dimension.json())
    is DuebookException.DimensionReserved -> record("code" to code.json(), "path" to path.json(), "dimension" to dimension.json())
    is DuebookException.KeyConflict -> record("code" to code.json(), "path" to path.json(), "key" to key.json(), "first" to first.json())
    is DuebookException.VoucherDiffers -> record("code" to code.json(), "path" to path.json(), "voucher" to voucher.json())
    is DuebookException.VoucherUnbalanced -> record("code" to code.json(), "path" to path.json(), "account" to account.json(), "debit" to debit.json(), "credit" to credit.json())
    is DuebookException.ReversesItself -> record("code" to code.json(), "path" to path.json(), "voucher" to voucher.json())
    is DuebookException.UnknownPerson -> record("code" to code.json(), "path" to path.json(), "person" to person.json())
    is DuebookException.PersonAbsent -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "from" to from?.json(), "until" to until?.json(), "at" to at.json())
    is DuebookException.ManagerCycle -> record("code" to code.json(), "path" to path.json(), "person" to person.json())
    is DuebookException.DuplicateLimit -> record("code" to code.json(), "path" to path.json(), "currency" to currency.json(), "first" to first.json())
    is DuebookException.WrongAction -> record("code" to code.json(), "path" to path.json(), "action" to action.json(), "policy" to policy.json())
    is DuebookException.PolicyNotInForce -> record("code" to code.json(), "path" to path.json(), "policy" to policy.json(), "from" to from?.json(), "until" to until?.json(), "at" to at.json())
    is DuebookException.FactMissing -> record("code" to code.json(), "path" to path.json(), "fact" to fact.json())
    is DuebookException.FactNotExpected -> record("code" to code.json(), "path" to path.json(), "fact" to fact.json(), "policy" to policy.json())
    is DuebookException.NoBranch -> record("code" to code.json(), "path" to path.json(), "policy" to policy.json())
    is DuebookException.NoApprover -> record("code" to code.json(), "path" to path.json(), "step" to step.json(), "needed" to needed.json(), "found" to found.json())
    is DuebookException.UnknownStep -> record("code" to code.json(), "path" to path.json(), "step" to step.json())
    is DuebookException.CaseBroken -> record("code" to code.json(), "path" to path.json(), "id" to id.json(), "entry" to entry.json())
    is DuebookException.CaseClosed -> record("code" to code.json(), "path" to path.json(), "id" to id.json(), "since" to since.json())
    is DuebookException.StepNotOpen -> record("code" to code.json(), "path" to path.json(), "step" to step.json(), "open" to open.json())
    is DuebookException.InstantBackward -> record("code" to code.json(), "path" to path.json(), "at" to at.json(), "last" to last.json())
    is DuebookException.ApprovalStale -> record("code" to code.json(), "path" to path.json(), "expected" to expected.json(), "found" to found.json())
    is DuebookException.OwnRequest -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "could" to could.list { it.json() })
    is DuebookException.NotApprover -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "step" to step.json(), "could" to could.list { it.json() })
    is DuebookException.AlreadyAnswered -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "step" to step.json())
    is DuebookException.AlreadyApprover -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "step" to step.json())
    is DuebookException.SecondStep -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "earlier" to earlier.json(), "step" to step.json(), "could" to could.list { it.json() })
    is DuebookException.AuthorityExceeded -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "amount" to amount.json(), "limit" to limit?.json(), "could" to could.list { it.json() })
    is DuebookException.NotRequester -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "requester" to requester.json())
    is DuebookException.StepForbids -> record("code" to code.json(), "path" to path.json(), "step" to step.json(), "act" to act.json())
    is DuebookException.ApprovalPending -> record("code" to code.json(), "path" to path.json(), "id" to id.json(), "step" to step?.json())
    is DuebookException.ApprovalDenied -> record("code" to code.json(), "path" to path.json(), "id" to id.json(), "by" to by.json(), "at" to at.json())
    is DuebookException.ApprovalExpired -> record("code" to code.json(), "path" to path.json(), "id" to id.json(), "until" to until.json())
    is DuebookException.FieldProtected -> record("code" to code.json(), "path" to path.json(), "field" to field.json(), "access" to access.json())
    is DuebookException.FiguresHidden -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "refusal" to refusal.json())
    is DuebookException.RangeBackward -> record("code" to code.json(), "path" to path.json(), "from" to from.json(), "until" to until.json())
    is DuebookException.NotAllowed -> record("code" to code.json(), "path" to path.json(), "person" to person.json(), "action" to action.json(), "because" to because.json(), "becauseZh" to becauseZh.json())
    is DuebookException.UnknownCase -> record("code" to code.json(), "path" to path.json(), "case" to case.json())
    is DuebookException.CaseDone -> record("code" to code.json(), "path" to path.json(), "case" to case.json(), "sequence" to sequence.json())
    is DuebookException.SeveralApprovals -> record("code" to code.json(), "path" to path.json(), "first" to first.json(), "next" to next.json())
    is DuebookException.ActionTaken -> record("code" to code.json(), "path" to path.json(), "action" to action.json(), "policy" to policy.json())
    is DuebookException.UnknownPolicy -> record("code" to code.json(), "path" to path.json(), "policy" to policy.json())
    is DuebookException.DateOutOfReach -> record("code" to code.json(), "path" to path.json(), "on" to on.json(), "first" to first?.json(), "last" to last?.json())
    is DuebookException.CompactSyntax -> record("code" to code.json(), "path" to path.json(), "position" to position.json())
    is DuebookException.RefundNotPaid -> record("code" to code.json(), "path" to path.json(), "refund" to refund.json())
    is DuebookException.WindowBackward -> record("code" to code.json(), "path" to path.json(), "low" to low.json(), "high" to high.json())
    is DuebookException.WindowWithoutAnchor -> record("code" to code.json(), "path" to path.json())
    is DuebookException.StatementFormatUnknown -> record("code" to code.json(), "path" to path.json())
    is DuebookException.EncodingUnknown -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.TextEncoding -> record("code" to code.json(), "path" to path.json(), "encoding" to encoding.json(), "position" to position.json())
    is DuebookException.StatementSyntax -> record("code" to code.json(), "path" to path.json(), "format" to format.json(), "problem" to problem.json(), "line" to line.json())
    is DuebookException.RunningBalance -> record("code" to code.json(), "path" to path.json(), "row" to row.json(), "before" to before.json(), "amount" to amount.json(), "stated" to stated.json())
    is DuebookException.ClosingBalance -> record("code" to code.json(), "path" to path.json(), "opening" to opening.json(), "lines" to lines.json(), "stated" to stated.json())
    is DuebookException.PageBalance -> record("code" to code.json(), "path" to path.json(), "page" to page.json(), "closed" to closed.json(), "opened" to opened.json())
    is DuebookException.StatementTotal -> record("code" to code.json(), "path" to path.json(), "total" to total.json(), "stated" to stated.json(), "found" to found.json())
    is DuebookException.DetailsSum -> record("code" to code.json(), "path" to path.json(), "row" to row.json(), "booked" to booked.json(), "details" to details.json())
    is DuebookException.StatementUnproven -> record("code" to code.json(), "path" to path.json())
    is DuebookException.StatementTwice -> record("code" to code.json(), "path" to path.json(), "first" to first.json())
    is DuebookException.AmountText -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "position" to position.json())
    is DuebookException.DateText -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.DialectOpen -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "first" to first.json(), "second" to second.json())
    is DuebookException.DialectContradictory -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "position" to position.json(), "other" to other.json(), "otherPosition" to otherPosition.json())
    is DuebookException.AccountText -> record("code" to code.json(), "path" to path.json(), "text" to text.json(), "position" to position.json())
    is DuebookException.AccountLossy -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.AccountCheck -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.TableQuote -> record("code" to code.json(), "path" to path.json(), "row" to row.json())
    is DuebookException.TableUnknown -> record("code" to code.json(), "path" to path.json(), "headings" to headings.list { it.json() }, "nearest" to nearest.json(), "missing" to missing.list { it.json() })
    is DuebookException.TableLayout -> record("code" to code.json(), "path" to path.json(), "needed" to needed.json())
    is DuebookException.TableCell -> record("code" to code.json(), "path" to path.json(), "row" to row.json(), "column" to column.json(), "text" to text.json(), "needed" to needed.json())
    is DuebookException.TableRow -> record("code" to code.json(), "path" to path.json(), "row" to row.json(), "found" to found.json(), "needed" to needed.json())
    is DuebookException.ExceptionClosed -> record("code" to code.json(), "path" to path.json(), "exception" to exception.json(), "state" to state.json())
    is DuebookException.PeriodNotReady -> record("code" to code.json(), "path" to path.json(), "findings" to findings.json(), "because" to because.json(), "becauseZh" to becauseZh.json())
    is DuebookException.NoHomeCurrency -> record("code" to code.json(), "path" to path.json())
    is DuebookException.UnknownRevaluation -> record("code" to code.json(), "path" to path.json(), "revaluation" to revaluation.json())
    is DuebookException.RevaluationStands -> record("code" to code.json(), "path" to path.json(), "revaluation" to revaluation.json())
    is DuebookException.RevaluationUndone -> record("code" to code.json(), "path" to path.json(), "revaluation" to revaluation.json())
    is DuebookException.GroupCycle -> record("code" to code.json(), "path" to path.json(), "customer" to customer.json())
    is DuebookException.SegmentWithoutRates -> record("code" to code.json(), "path" to path.json(), "debt" to debt.json())
    is DuebookException.UnknownException -> record("code" to code.json(), "path" to path.json(), "exception" to exception.json())
    is DuebookException.UnknownField -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.MissingField -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.DuplicateField -> record("code" to code.json(), "path" to path.json(), "field" to field.json())
    is DuebookException.UnknownVariant -> record("code" to code.json(), "path" to path.json(), "text" to text.json())
    is DuebookException.WrongType -> record("code" to code.json(), "path" to path.json(), "found" to found.json(), "expected" to expected.json())
    is DuebookException.JsonSyntax -> record("code" to code.json(), "path" to path.json(), "problem" to problem.json(), "line" to line.json(), "column" to column.json())
}

/** What a generated function answers; nothing if there is none of this name. */
internal fun answered(name: String, given: Given): JsonNode? = when (name) {
    "accountBalance" -> given.fields("movements", "policy", "of", "asOf").run { duebook.accountBalance(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("of").accountFilter(), need("asOf").date()).list { it.json() } }
    "accountBatch" -> given.fields("movements", "policy", "batch").run { duebook.accountBatch(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("batch").list { it.batchRequest() }).list { it.json() } }
    "accountDecide" -> given.fields("movements", "policy", "id", "on", "request").run { duebook.accountDecide(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("id").text(), need("on").date(), need("request").accountRequest()).json() }
    "accountHolds" -> given.fields("movements", "policy", "of", "asOf").run { duebook.accountHolds(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("of").accountFilter(), need("asOf").date()).list { it.json() } }
    "accountLedger" -> given.fields("movements", "policy", "account", "first", "last").run { duebook.accountLedger(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("account").accountKey(), need("first").date(), need("last").date()).json() }
    "accountLinks" -> given.fields("movements", "policy", "item", "asOf").run { duebook.accountLinks(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("item").text(), need("asOf").date()).list { it.json() } }
    "accountLots" -> given.fields("movements", "policy", "of", "asOf").run { duebook.accountLots(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("of").accountFilter(), need("asOf").date()).list { it.json() } }
    "accountReplay" -> given.fields("movements", "policy").run { duebook.accountReplay(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy()).json() }
    "accountTieOut" -> given.fields("movements", "policy", "controls", "asOf").run { duebook.accountTieOut(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("controls").list { it.control() }, need("asOf").date()).json() }
    "accountToLots" -> given.fields("movements", "policy", "of", "asOf").run { duebook.accountToLots(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("of").accountFilter(), need("asOf").date()).list { it.json() } }
    "accountTrace" -> given.fields("movements", "policy", "lot", "asOf").run { duebook.accountTrace(need("movements").list { it.movement() }, may("policy")?.accountPolicy() ?: AccountPolicy(), need("lot").text(), need("asOf").date()).list { it.json() } }
    "aging" -> given.fields("items", "limits", "asOf").run { duebook.aging(need("items").list { it.receivable() }, need("limits").list { it.long() }, need("asOf").date()).list { it.json() } }
    "agingChart" -> given.fields("row", "limits").run { duebook.agingChart(need("row").agingRow(), need("limits").list { it.long() }).json() }
    "agingReport" -> given.fields("portfolio", "cutOff", "rules").run { duebook.agingReport(need("portfolio").portfolio(), need("cutOff").cutOff(), may("rules")?.agingRules() ?: AgingRules()).json() }
    "agingTable" -> given.fields("rows", "limits").run { duebook.agingTable(need("rows").list { it.agingRow() }, need("limits").list { it.long() }).json() }
    "alertPolicy" -> given.fields("preset").run { duebook.alertPolicy(need("preset").alertPreset()).json() }
    "alertReport" -> given.fields("now", "before", "filter").run { duebook.alertReport(need("now").list { it.alert() }, may("before")?.list { it.alert() } ?: listOf(), may("filter")?.alertFilter() ?: AlertFilter()).json() }
    "alerts" -> given.fields("portfolio", "cutOff", "policy", "facts").run { duebook.alerts(need("portfolio").portfolio(), need("cutOff").cutOff(), need("policy").alertPolicy(), may("facts")?.alertFacts() ?: AlertFacts()).list { it.json() } }
    "allocate" -> given.fields("lots", "items", "scheme", "asOf").run { duebook.allocate(need("lots").list { it.lot() }, need("items").list { it.receivable() }, need("scheme").scheme(), need("asOf").date()).json() }
    "allowanceMovement" -> given.fields("key", "on", "opening", "writtenOff", "recovered", "target", "summary").run { duebook.allowanceMovement(need("key").text(), need("on").date(), need("opening").money(), need("writtenOff").money(), need("recovered").money(), need("target").allowanceTarget(), need("summary").text()).json() }
    "amend" -> given.fields("schedule", "version", "paid", "total", "partPaid", "rest", "events", "calendar").run { duebook.amend(need("schedule").schedule(), need("version").long(), may("paid")?.list { it.paidInstallment() } ?: listOf(), need("total").money(), need("partPaid").partPaid(), need("rest").respread(), may("events")?.list { it.eventDate() } ?: listOf(), option("calendar")?.calendar()).json() }
    "amountInWords" -> given.fields("amount").run { duebook.amountInWords(need("amount").money()).json() }
    "approvalAnswer" -> given.fields("organization", "case", "answer").run { duebook.approvalAnswer(need("organization").organization(), need("case").approvalCase(), need("answer").caseAnswer()).json() }
    "approvalHolders" -> given.fields("organization", "case", "asOf").run { duebook.approvalHolders(need("organization").organization(), need("case").approvalCase(), need("asOf").instant())?.json() ?: nothing }
    "approvalInForce" -> given.fields("case", "digest", "asOf").run { duebook.approvalInForce(need("case").approvalCase(), need("digest").text(), need("asOf").instant()).json() }
    "approvalInbox" -> given.fields("organization", "cases", "person", "asOf").run { duebook.approvalInbox(need("organization").organization(), need("cases").list { it.approvalCase() }, need("person").text(), need("asOf").instant()).list { it.json() } }
    "approvalOpen" -> given.fields("organization", "policy", "request").run { duebook.approvalOpen(need("organization").organization(), need("policy").approvalPolicy(), need("request").caseRequest()).json() }
    "approvalOverdue" -> given.fields("cases", "asOf").run { duebook.approvalOverdue(need("cases").list { it.approvalCase() }, need("asOf").instant()).list { it.json() } }
    "approvalState" -> given.fields("case", "asOf").run { duebook.approvalState(need("case").approvalCase(), need("asOf").instant())?.json() ?: nothing }
    "approvalTimes" -> given.fields("cases", "percents", "asOf").run { duebook.approvalTimes(need("cases").list { it.approvalCase() }, need("percents").list { it.long() }, need("asOf").instant()).list { it.json() } }
    "attachDetails" -> given.fields("statements", "notifications").run { duebook.attachDetails(need("statements").list { it.statement() }, need("notifications").list { it.statement() }).json() }
    "attestationStatus" -> given.fields("organization", "attestations", "everyDays", "asOf").run { duebook.attestationStatus(need("organization").organization(), need("attestations").list { it.accessAttestation() }, need("everyDays").long(), need("asOf").instant()).json() }
    "balanceTable" -> given.fields("asOf", "bookBalance", "bankBalance", "book", "bank", "matches", "carried").run { duebook.balanceTable(need("asOf").date(), need("bookBalance").money(), need("bankBalance").money(), may("book")?.list { it.cashBookLine() } ?: listOf(), may("bank")?.list { it.bankLine() } ?: listOf(), may("matches")?.list { it.tableMatch() } ?: listOf(), may("carried")?.list { it.outstandingItem() } ?: listOf()).json() }
    "balanceTableReport" -> given.fields("table").run { duebook.balanceTableReport(need("table").balanceTable()).json() }
    "bookBlame" -> given.fields("book", "events", "record", "asOf").run { duebook.bookBlame(need("book").text(), need("events").list { it.recorded() }, need("record").recordKey(), may("asOf")?.asOf() ?: AsOf()).list { it.json() } }
    "bookBranch" -> given.fields("book", "events", "until", "id").run { duebook.bookBranch(need("book").text(), need("events").list { it.recorded() }, need("until").until(), need("id").text()).json() }
    "bookCameFrom" -> given.fields("book", "events", "item", "asOf").run { duebook.bookCameFrom(need("book").text(), need("events").list { it.recorded() }, need("item").text(), may("asOf")?.asOf() ?: AsOf()).list { it.json() } }
    "bookCase" -> given.fields("book", "events", "case").run { duebook.bookCase(need("book").text(), need("events").list { it.recorded() }, need("case").text()).json() }
    "bookDecide" -> given.fields("book", "events", "order").run { duebook.bookDecide(need("book").text(), need("events").list { it.recorded() }, need("order").order()).json() }
    "bookExceptions" -> given.fields("book", "events", "account", "asOf").run { duebook.bookExceptions(need("book").text(), need("events").list { it.recorded() }, need("account").text(), may("asOf")?.asOf() ?: AsOf()).list { it.json() } }
    "bookFacts" -> given.fields("book", "events", "command", "on").run { duebook.bookFacts(need("book").text(), need("events").list { it.recorded() }, need("command").command(), need("on").date()).list { it.json() } }
    "bookFactsSeen" -> given.fields("book", "events", "record", "viewer").run { duebook.bookFactsSeen(need("book").text(), need("events").list { it.recorded() }, need("record").recordKey(), need("viewer").viewer()).json() }
    "bookHead" -> given.fields("book", "events").run { duebook.bookHead(need("book").text(), need("events").list { it.recorded() }).json() }
    "bookHistory" -> given.fields("book", "events", "stream", "viewer").run { duebook.bookHistory(need("book").text(), need("events").list { it.recorded() }, need("stream").bookStream(), option("viewer")?.viewer()).list { it.json() } }
    "bookInbox" -> given.fields("book", "events", "person", "asOf").run { duebook.bookInbox(need("book").text(), need("events").list { it.recorded() }, need("person").text(), need("asOf").instant()).list { it.json() } }
    "bookMatchCommands" -> given.fields("book", "events", "found", "unmatched").run { duebook.bookMatchCommands(need("book").text(), need("events").list { it.recorded() }, need("found").bookMatch(), need("unmatched").unmatchedMoney()).json() }
    "bookMatchLines" -> given.fields("book", "events", "lines", "parties", "rules", "asOf").run { duebook.bookMatchLines(need("book").text(), need("events").list { it.recorded() }, need("lines").list { it.matchLine() }, may("parties")?.list { it.matchParty() } ?: listOf(), may("rules")?.matchRules() ?: MatchRules(), may("asOf")?.asOf() ?: AsOf()).json() }
    "bookOutbox" -> given.fields("book", "events", "sequence").run { duebook.bookOutbox(need("book").text(), need("events").list { it.recorded() }, need("sequence").long()).list { it.json() } }
    "bookPortfolio" -> given.fields("book", "events", "asOf").run { duebook.bookPortfolio(need("book").text(), need("events").list { it.recorded() }, may("asOf")?.asOf() ?: AsOf()).json() }
    "bookReadLog" -> given.fields("text").run { duebook.bookReadLog(need("text").text()).list { it.json() } }
    "bookReconciliations" -> given.fields("book", "events", "account", "asOf").run { duebook.bookReconciliations(need("book").text(), need("events").list { it.recorded() }, need("account").text(), may("asOf")?.asOf() ?: AsOf()).list { it.json() } }
    "bookReplay" -> given.fields("book", "events", "asOf").run { duebook.bookReplay(need("book").text(), need("events").list { it.recorded() }, may("asOf")?.asOf() ?: AsOf()).json() }
    "bookRestore" -> given.fields("snapshot", "tail", "asOf").run { duebook.bookRestore(need("snapshot").bookSnapshot(), may("tail")?.list { it.recorded() } ?: listOf(), may("asOf")?.asOf() ?: AsOf()).json() }
    "bookSnapshot" -> given.fields("book", "events").run { duebook.bookSnapshot(need("book").text(), need("events").list { it.recorded() }).json() }
    "bookValidate" -> given.fields("book", "events", "order").run { duebook.bookValidate(need("book").text(), need("events").list { it.recorded() }, need("order").order()).list { it.json() } }
    "bookValues" -> given.fields("book", "events", "asOf").run { duebook.bookValues(need("book").text(), need("events").list { it.recorded() }, may("asOf")?.asOf() ?: AsOf()).list { it.json() } }
    "bookVerify" -> given.fields("book", "events").run { duebook.bookVerify(need("book").text(), need("events").list { it.recorded() }).json() }
    "bookVouchers" -> given.fields("book", "events", "rules", "window").run { duebook.bookVouchers(need("book").text(), need("events").list { it.recorded() }, need("rules").postingRules(), may("window")?.postingWindow() ?: PostingWindow()).json() }
    "bookWentTo" -> given.fields("book", "events", "receipt", "asOf").run { duebook.bookWentTo(need("book").text(), need("events").list { it.recorded() }, need("receipt").text(), may("asOf")?.asOf() ?: AsOf()).list { it.json() } }
    "bookWriteLog" -> given.fields("events").run { duebook.bookWriteLog(need("events").list { it.recorded() }).json() }
    "can" -> given.fields("organization", "policy", "actor", "verb", "subject", "asOf").run { duebook.can(may("organization")?.organization() ?: Organization(), option("policy")?.accessPolicy(), need("actor").text(), need("verb").verb(), need("subject").subject(), need("asOf").instant()).json() }
    "changeException" -> given.fields("exception", "change", "on").run { duebook.changeException(need("exception").exceptionRecord(), need("change").exceptionChange(), need("on").date()).json() }
    "chart" -> given.fields("preset", "home").run { duebook.chart(need("preset").chartPreset(), need("home").text()).json() }
    "checkApprovalPolicies" -> given.fields("policies", "organization", "asOf").run { duebook.checkApprovalPolicies(need("policies").list { it.approvalPolicy() }, option("organization")?.organization(), need("asOf").instant()).json() }
    "checkChanges" -> given.fields("organization", "policy", "actor", "action", "step", "fields", "asOf").run { duebook.checkChanges(may("organization")?.organization() ?: Organization(), option("policy")?.accessPolicy(), need("actor").text(), need("action").text(), option("step")?.text(), need("fields").list { it.field() }, need("asOf").instant()).list { it.json() } }
    "checkChart" -> given.fields("chart").run { duebook.checkChart(need("chart").chart()).list { it.json() } }
    "checkForeignEntry" -> duebook.checkForeignEntry(given.foreignEntry()).json()
    "checkGenesis" -> given.fields("line", "book").run { duebook.checkGenesis(need("line").text(), need("book").text()).json() }
    "checkOrder" -> given.fields("portfolio", "request", "policy").run { duebook.checkOrder(need("portfolio").portfolio(), need("request").orderCheckRequest(), may("policy")?.creditPolicy() ?: CreditPolicy()).json() }
    "checkPeriod" -> given.fields("content").run { duebook.checkPeriod(need("content").periodContent()).json() }
    "checkTableLayout" -> given.fields("layout").run { duebook.checkTableLayout(need("layout").tableLayout()).list { it.json() } }
    "checkTemplate" -> given.fields("template", "placeholders").run { duebook.checkTemplate(need("template").messageTemplate(), need("placeholders").list { it.messagePlaceholder() }).list { it.json() } }
    "checkVoucher" -> given.fields("voucher").run { duebook.checkVoucher(need("voucher").voucher()).json() }
    "cleanAccount" -> given.fields("text").run { duebook.cleanAccount(need("text").text()).json() }
    "cleanId" -> given.fields("text").run { duebook.cleanId(need("text").text()).json() }
    "clearForeign" -> given.fields("base", "lots", "items", "lines", "policy").run { duebook.clearForeign(need("base").text(), need("lots").list { it.foreignLot() }, need("items").list { it.foreignItem() }, need("lines").list { it.clearingLine() }, need("policy").clearingPolicy()).json() }
    "collectionCases" -> given.fields("portfolio", "cutOff").run { duebook.collectionCases(need("portfolio").portfolio(), need("cutOff").cutOff()).list { it.json() } }
    "collectionOrder" -> given.fields("portfolio", "cutOff", "rules").run { duebook.collectionOrder(need("portfolio").portfolio(), need("cutOff").cutOff(), may("rules")?.collectionRules() ?: CollectionRules()).json() }
    "collectionProgress" -> given.fields("portfolio", "cutOff", "by").run { duebook.collectionProgress(need("portfolio").portfolio(), need("cutOff").cutOff(), need("by").text()).list { it.json() } }
    "compareAccounts" -> given.fields("left", "right").run { duebook.compareAccounts(need("left").text(), need("right").text()).json() }
    "compareExtracts" -> given.fields("left", "right", "rules", "balances").run { duebook.compareExtracts(need("left").list { it.extractRow() }, need("right").list { it.extractRow() }, may("rules")?.extractRules() ?: ExtractRules(), may("balances")?.list { it.statedBalance() } ?: listOf()).json() }
    "compareSchemes" -> given.fields("lots", "items", "schemes", "asOf").run { duebook.compareSchemes(need("lots").list { it.lot() }, need("items").list { it.receivable() }, need("schemes").list { it.namedScheme() }, need("asOf").date()).json() }
    "convert" -> given.fields("amount", "quote", "rounding").run { duebook.convert(need("amount").money(), need("quote").quote(), need("rounding").rounding()).json() }
    "convertParts" -> given.fields("amounts", "quote", "rounding", "remainder").run { duebook.convertParts(need("amounts").list { it.money() }, need("quote").quote(), need("rounding").rounding(), need("remainder").remainder()).json() }
    "creditLimits" -> given.fields("portfolio", "cutOff", "policy", "context", "limits").run { duebook.creditLimits(need("portfolio").portfolio(), need("cutOff").cutOff(), may("policy")?.creditPolicy() ?: CreditPolicy(), may("context")?.gradeContext() ?: GradeContext(), may("limits")?.list { it.creditLimit() } ?: listOf()).list { it.json() } }
    "creditLot" -> given.fields("item").run { duebook.creditLot(need("item").receivable()).json() }
    "cube" -> given.fields("portfolio", "definition").run { duebook.cube(need("portfolio").portfolio(), need("definition").cubeDefinition()).list { it.json() } }
    "customerBehavior" -> given.fields("portfolio", "cutOff", "rules").run { duebook.customerBehavior(need("portfolio").portfolio(), need("cutOff").cutOff(), may("rules")?.behaviorRules() ?: BehaviorRules()).list { it.json() } }
    "dashboard" -> given.fields("portfolio", "order").run { duebook.dashboard(need("portfolio").portfolio(), need("order").dashboardOrder()).list { it.json() } }
    "decisionFacts" -> given.fields("decision").run { duebook.decisionFacts(need("decision").decision()).list { it.json() } }
    "departedOwners" -> given.fields("organization", "subjects", "asOf").run { duebook.departedOwners(need("organization").organization(), need("subjects").list { it.subject() }, need("asOf").instant()).list { it.json() } }
    "detectAmounts" -> given.fields("values").run { duebook.detectAmounts(need("values").list { it.text() }).json() }
    "detectDates" -> given.fields("values").run { duebook.detectDates(need("values").list { it.text() }).json() }
    "discounts" -> given.fields("gross", "tax", "excluded", "issued", "terms").run { duebook.discounts(need("gross").money(), option("tax")?.money(), option("excluded")?.money(), need("issued").date(), need("terms").discountTerms()).list { it.json() } }
    "dueReminders" -> given.fields("portfolio", "window", "policy", "planned").run { duebook.dueReminders(need("portfolio").portfolio(), need("window").reminderWindow(), need("policy").reminderPolicy(), may("planned")?.list { it.plannedItem() } ?: listOf()).json() }
    "dunningRun" -> given.fields("portfolio", "cutOff", "policy").run { duebook.dunningRun(need("portfolio").portfolio(), need("cutOff").cutOff(), need("policy").dunningPolicy()).json() }
    "exactSum" -> given.fields("amounts", "target", "budget").run { duebook.exactSum(need("amounts").list { it.money() }, need("target").money(), option("budget")?.long()).json() }
    "exceptionFindings" -> given.fields("plan", "lines", "table", "matches").run { duebook.exceptionFindings(option("plan")?.matchPlan(), may("lines")?.list { it.matchLine() } ?: listOf(), option("table")?.balanceTable(), may("matches")?.list { it.tableMatch() } ?: listOf()).list { it.json() } }
    "explainAnswer" -> given.fields("statement", "answer").run { duebook.explainAnswer(need("statement").customerStatement(), need("answer").statementAnswer()).json() }
    "explainChange" -> given.fields("portfolio", "order").run { duebook.explainChange(need("portfolio").portfolio(), need("order").changeOrder()).list { it.json() } }
    "explainGap" -> given.fields("amounts", "stated", "candidates", "kinds", "most", "budget").run { duebook.explainGap(need("amounts").list { it.money() }, need("stated").money(), may("candidates")?.list { it.money() } ?: listOf(), may("kinds")?.list { it.repairKind() } ?: listOf(), may("most")?.long() ?: 2L, option("budget")?.long()).json() }
    "fillTemplate" -> given.fields("template", "values").run { duebook.fillTemplate(need("template").messageTemplate(), need("values").list { it.messageValue() }).json() }
    "filterAlerts" -> given.fields("alerts", "filter").run { duebook.filterAlerts(need("alerts").list { it.alert() }, need("filter").alertFilter()).list { it.json() } }
    "fitWeights" -> given.fields("lines", "items", "parties", "rules", "confirmed", "precision").run { duebook.fitWeights(need("lines").list { it.matchLine() }, need("items").list { it.matchItem() }, may("parties")?.list { it.matchParty() } ?: listOf(), may("rules")?.matchRules() ?: MatchRules(), need("confirmed").list { it.confirmedMatch() }, need("precision").percent()).json() }
    "forecastCash" -> given.fields("portfolio", "cutOff", "rules", "plans").run { duebook.forecastCash(need("portfolio").portfolio(), need("cutOff").cutOff(), may("rules")?.forecastRules() ?: ForecastRules(), may("plans")?.list { it.plannedCash() } ?: listOf()).json() }
    "forecastError" -> given.fields("portfolio", "cutOff", "rules", "lookBack").run { duebook.forecastError(need("portfolio").portfolio(), need("cutOff").cutOff(), may("rules")?.forecastRules() ?: ForecastRules(), may("lookBack")?.forecastLookBack() ?: ForecastLookBack()).json() }
    "forgetPayer" -> given.fields("events", "names", "accounts").run { duebook.forgetPayer(need("events").list { it.payerEvent() }, may("names")?.list { it.text() } ?: listOf(), may("accounts")?.list { it.text() } ?: listOf()).json() }
    "freezePeriod" -> given.fields("portfolio", "first", "last", "known").run { duebook.freezePeriod(need("portfolio").portfolio(), need("first").date(), need("last").date(), need("known").date()).json() }
    "gradeCustomers" -> given.fields("portfolio", "cutOff", "policy", "context").run { duebook.gradeCustomers(need("portfolio").portfolio(), need("cutOff").cutOff(), may("policy")?.gradePolicy() ?: GradePolicy(), may("context")?.gradeContext() ?: GradeContext()).json() }
    "inverseQuote" -> duebook.inverseQuote(given.quote()).json()
    "knownColumns" -> given.fields().run { duebook.knownColumns().list { it.json() } }
    "knownLayouts" -> given.fields().run { duebook.knownLayouts().list { it.json() } }
    "knownLines" -> given.fields("statement").run { duebook.knownLines(need("statement").statement()).list { it.json() } }
    "lateCharges" -> given.fields("items", "terms", "calendar", "asOf").run { duebook.lateCharges(need("items").list { it.lateItem() }, need("terms").lateTerms(), option("calendar")?.calendar(), need("asOf").date()).json() }
    "limitationClock" -> given.fields("due", "on", "acts", "warnDays", "rules").run { duebook.limitationClock(need("due").date(), need("on").date(), may("acts")?.list { it.limitationAct() } ?: listOf(), may("warnDays")?.long() ?: 180L, may("rules")?.list { it.limitationRule() } ?: listOf()).json() }
    "links" -> given.fields("plan", "prefix").run { duebook.links(need("plan").plan(), need("prefix").text()).list { it.json() } }
    "logHead" -> given.fields("source").run { duebook.logHead(need("source").logSource()).json() }
    "mask" -> given.fields("organization", "policy", "actor", "action", "step", "fields", "asOf").run { duebook.mask(may("organization")?.organization() ?: Organization(), option("policy")?.accessPolicy(), need("actor").text(), need("action").text(), option("step")?.text(), need("fields").list { it.field() }, need("asOf").instant()).json() }
    "matchChains" -> given.fields("contracts", "documents", "lines", "parties", "rules", "pays", "legs").run { duebook.matchChains(need("contracts").list { it.chainContract() }, may("documents")?.list { it.chainDocument() } ?: listOf(), may("lines")?.list { it.matchLine() } ?: listOf(), may("parties")?.list { it.matchParty() } ?: listOf(), may("rules")?.matchRules() ?: MatchRules(), need("pays").chainKind(), need("legs").list { it.chainLeg() }).json() }
    "matchChanges" -> given.fields("lines", "items", "changes", "parties", "rules").run { duebook.matchChanges(need("lines").list { it.matchLine() }, need("items").list { it.matchItem() }, need("changes").list { it.matcherChange() }, may("parties")?.list { it.matchParty() } ?: listOf(), may("rules")?.matchRules() ?: MatchRules()).json() }
    "matchPayments" -> given.fields("lines", "items", "parties", "rules").run { duebook.matchPayments(need("lines").list { it.matchLine() }, need("items").list { it.matchItem() }, may("parties")?.list { it.matchParty() } ?: listOf(), may("rules")?.matchRules() ?: MatchRules()).json() }
    "measureMatches" -> given.fields("lines").run { duebook.measureMatches(need("lines").list { it.reviewedLine() }).json() }
    "mergeLines" -> given.fields("known", "statements", "cut").run { duebook.mergeLines(need("known").list { it.knownLine() }, need("statements").list { it.statement() }, may("cut")?.dayCut() ?: DayCut.WHOLE).json() }
    "monthEnd" -> given.fields("portfolio", "cutOff", "order").run { duebook.monthEnd(need("portfolio").portfolio(), need("cutOff").cutOff(), may("order")?.monthEndOrder() ?: MonthEndOrder()).json() }
    "netPayables" -> given.fields("items", "payables", "scheme", "asOf").run { duebook.netPayables(need("items").list { it.receivable() }, need("payables").list { it.receivable() }, need("scheme").scheme(), need("asOf").date()).json() }
    "nextPayment" -> given.fields("items", "asOf").run { duebook.nextPayment(need("items").list { it.quoteItem() }, need("asOf").date()).json() }
    "observations" -> given.fields("debts", "cutOff", "rules").run { duebook.observations(need("debts").list { it.debt() }, need("cutOff").cutOff(), may("rules")?.observationRules() ?: ObservationRules()).list { it.json() } }
    "packEvents" -> given.fields("events").run { duebook.packEvents(need("events").list { it.recorded() }).json() }
    "parseAmountText" -> given.fields("text", "currency", "dialect").run { duebook.parseAmountText(need("text").text(), need("currency").text(), may("dialect")?.amountDialect() ?: AmountDialect()).json() }
    "parseAmountWords" -> given.fields("text").run { duebook.parseAmountWords(need("text").text()).json() }
    "parseDateText" -> given.fields("text", "dialect").run { duebook.parseDateText(need("text").text(), may("dialect")?.dateDialect() ?: DateDialect()).json() }
    "payerCandidates" -> given.fields("events", "asOf", "payer").run { duebook.payerCandidates(need("events").list { it.payerEvent() }, need("asOf").date(), need("payer").payer()).list { it.json() } }
    "paymentStatus" -> given.fields("amount", "open", "invoiced", "due", "asOf").run { duebook.paymentStatus(need("amount").money(), need("open").money(), need("invoiced").yes(), option("due")?.date(), need("asOf").date()).json() }
    "peerRates" -> given.fields("observations", "on", "policy").run { duebook.peerRates(need("observations").list { it.observation() }, need("on").date(), may("policy")?.gradePolicy() ?: GradePolicy()).json() }
    "periodStatus" -> given.fields("content", "entries", "asOf", "days").run { duebook.periodStatus(need("content").periodContent(), may("entries")?.list { it.periodEntry() } ?: listOf(), need("asOf").date(), need("days").long()).json() }
    "pointScore" -> given.fields("table", "values").run { duebook.pointScore(need("table").pointTable(), need("values").list { it.pointValue() }).json() }
    "portfolioRatios" -> given.fields("portfolio", "cutOff", "rules").run { duebook.portfolioRatios(need("portfolio").portfolio(), need("cutOff").cutOff(), may("rules")?.ratioRules() ?: RatioRules()).list { it.json() } }
    "proveConsistency" -> given.fields("source", "oldCount", "newCount").run { duebook.proveConsistency(need("source").logSource(), need("oldCount").long(), need("newCount").long()).json() }
    "proveInclusion" -> given.fields("source", "sequence", "count").run { duebook.proveInclusion(need("source").logSource(), need("sequence").long(), need("count").long()).json() }
    "provision" -> given.fields("portfolio", "cutOff", "policies", "specific").run { duebook.provision(need("portfolio").portfolio(), need("cutOff").cutOff(), need("policies").list { it.provisionPolicy() }, may("specific")?.list { it.specificProvision() } ?: listOf()).json() }
    "provisionTable" -> given.fields("provision", "policy").run { duebook.provisionTable(need("provision").provision(), need("policy").provisionPolicy()).json() }
    "raiseExceptions" -> given.fields("asOf", "findings", "known", "rules", "limits").run { duebook.raiseExceptions(need("asOf").date(), need("findings").list { it.exceptionFinding() }, may("known")?.list { it.exceptionRecord() } ?: listOf(), may("rules")?.list { it.exceptionRule() } ?: listOf(), may("limits")?.list { it.long() } ?: listOf()).json() }
    "ranking" -> given.fields("portfolio", "order").run { duebook.ranking(need("portfolio").portfolio(), need("order").rankingOrder()).list { it.json() } }
    "readStatements" -> given.fields("bytes", "rules").run { duebook.readStatements(need("bytes").bytes(), may("rules")?.readRules() ?: ReadRules()).json() }
    "readStatementsText" -> given.fields("text", "rules").run { duebook.readStatementsText(need("text").text(), may("rules")?.readRules() ?: ReadRules()).json() }
    "receivables" -> given.fields("contract", "version", "customer", "schedule", "existing", "undatedDue", "id", "issued", "discounts", "taxes", "references", "fields", "ties").run { duebook.receivables(need("contract").text(), need("version").long(), need("customer").text(), need("schedule").schedule(), may("existing")?.list { it.generated() } ?: listOf(), option("undatedDue")?.date(), option("id")?.text(), option("issued")?.date(), option("discounts")?.discountTerms(), may("taxes")?.list { it.money() } ?: listOf(), may("references")?.list { it.text() } ?: listOf(), may("fields")?.list { it.field() } ?: listOf(), may("ties")?.list { it.installmentTie() } ?: listOf()).json() }
    "reconciliationPeriods" -> given.fields("cadence", "from", "to").run { duebook.reconciliationPeriods(need("cadence").periodCadence(), need("from").date(), need("to").date()).list { it.json() } }
    "recover" -> given.fields("item", "lot", "rule", "asOf").run { duebook.recover(need("item").receivable(), need("lot").lot(), need("rule").recoveryRule(), need("asOf").date()).json() }
    "rememberedPayers" -> given.fields("events", "asOf").run { duebook.rememberedPayers(need("events").list { it.payerEvent() }, need("asOf").date()).list { it.json() } }
    "reminderPolicy" -> given.fields("preset").run { duebook.reminderPolicy(need("preset").reminderPreset()).json() }
    "renderCsv" -> given.fields("table", "rules").run { duebook.renderCsv(need("table").reportTable(), may("rules")?.csvRules() ?: CsvRules()).json() }
    "renderHtml" -> given.fields("document").run { duebook.renderHtml(need("document").reportDocument()).json() }
    "renderJson" -> given.fields("table").run { duebook.renderJson(need("table").reportTable()).json() }
    "renderSection" -> given.fields("section", "language").run { duebook.renderSection(need("section").reportSection(), need("language").reportLanguage()).json() }
    "replayWaterfall" -> given.fields("installments", "payments", "rules", "backdated").run { duebook.replayWaterfall(need("installments").list { it.openInstallment() }, need("payments").list { it.datedPayment() }, need("rules").waterfallRules(), need("backdated").backdated()).json() }
    "reportEvent" -> duebook.reportEvent(given.eventReport()).json()
    "reportSection" -> given.fields("report").run { duebook.reportSection(need("report").report()).json() }
    "reportTables" -> given.fields("report").run { duebook.reportTables(need("report").report()).list { it.json() } }
    "restatePeriod" -> given.fields("portfolio", "frozen", "known").run { duebook.restatePeriod(need("portfolio").portfolio(), need("frozen").frozenPeriod(), option("known")?.date()).json() }
    "revalue" -> given.fields("base", "balances", "quotes", "policy").run { duebook.revalue(need("base").text(), need("balances").list { it.foreignBalance() }, need("quotes").list { it.quote() }, need("policy").revaluationPolicy()).json() }
    "reverse" -> given.fields("installments", "paid", "amount", "order").run { duebook.reverse(need("installments").list { it.openInstallment() }, need("paid").list { it.paidPart() }, need("amount").money(), need("order").list { it.text() }).json() }
    "reverseVoucher" -> given.fields("voucher", "key", "on", "style", "summary").run { duebook.reverseVoucher(need("voucher").voucher(), need("key").text(), need("on").date(), need("style").reversalStyle(), option("summary")?.text()).json() }
    "reviewAccess" -> given.fields("organization", "policy", "request").run { duebook.reviewAccess(need("organization").organization(), need("policy").accessPolicy(), need("request").accessReviewRequest()).json() }
    "riskOf" -> given.fields("observations", "on", "peers", "policy").run { duebook.riskOf(need("observations").list { it.observation() }, need("on").date(), need("peers").peerRates(), may("policy")?.gradePolicy() ?: GradePolicy())?.json() ?: nothing }
    "rollRates" -> given.fields("snapshots", "last", "rounding").run { duebook.rollRates(need("snapshots").list { it.bandSnapshot() }, need("last").lossRate(), need("rounding").rounding()).json() }
    "schedule" -> given.fields("total", "terms", "events", "calendar").run { duebook.schedule(need("total").money(), need("terms").terms(), may("events")?.list { it.eventDate() } ?: listOf(), option("calendar")?.calendar()).json() }
    "settlementQuote" -> given.fields("items", "policy", "asOf").run { duebook.settlementQuote(need("items").list { it.quoteItem() }, need("policy").earlyPolicy(), need("asOf").date()).json() }
    "signPeriod" -> given.fields("content", "by", "at").run { duebook.signPeriod(need("content").periodContent(), need("by").text(), need("at").instant()).json() }
    "simulateCredit" -> given.fields("portfolio", "cutOff", "policy", "other", "context", "limits").run { duebook.simulateCredit(need("portfolio").portfolio(), need("cutOff").cutOff(), need("policy").creditPolicy(), need("other").creditPolicy(), may("context")?.gradeContext() ?: GradeContext(), may("limits")?.list { it.creditLimit() } ?: listOf()).json() }
    "slips" -> given.fields("amount", "candidates").run { duebook.slips(need("amount").money(), need("candidates").list { it.money() }).list { it.json() } }
    "split" -> given.fields("total", "by", "remainder", "rounding").run { duebook.split(need("total").money(), need("by").parts(), need("remainder").remainder(), need("rounding").rounding()).json() }
    "splitTax" -> given.fields("amounts", "rounded", "rounding").run { duebook.splitTax(need("amounts").list { it.taxedAmount() }, need("rounded").taxRounded(), need("rounding").rounding()).list { it.json() } }
    "statementOfAccount" -> given.fields("portfolio", "header").run { duebook.statementOfAccount(need("portfolio").portfolio(), need("header").statementHeader()).json() }
    "statementsOfAccount" -> given.fields("portfolio", "headers").run { duebook.statementsOfAccount(need("portfolio").portfolio(), need("headers").list { it.statementHeader() }).list { it.json() } }
    "sumSets" -> given.fields("amounts", "low", "high", "anchors", "members", "budget").run { duebook.sumSets(need("amounts").list { it.money() }, need("low").money(), need("high").money(), may("anchors")?.list { it.long() } ?: listOf(), option("members")?.long(), option("budget")?.long()).json() }
    "takeTax" -> given.fields("parts", "amount").run { duebook.takeTax(need("parts").list { it.taxPart() }, need("amount").money()).json() }
    "transfer" -> given.fields("items", "lots", "from", "to", "moves", "on").run { duebook.transfer(need("items").list { it.receivable() }, need("lots").list { it.lot() }, need("from").text(), need("to").text(), need("moves").list { it.itemMove() }, need("on").date()).json() }
    "undo" -> given.fields("history", "lots", "items", "undo", "order", "on").run { duebook.undo(need("history").list { it.historyEntry() }, need("lots").list { it.lot() }, need("items").list { it.receivable() }, need("undo").list { it.undoTarget() }, need("order").undoOrder(), need("on").date()).json() }
    "unpackEvents" -> given.fields("bytes").run { duebook.unpackEvents(need("bytes").bytes()).list { it.json() } }
    "verifyConsistency" -> given.fields("proof", "old", "new").run { duebook.verifyConsistency(need("proof").consistencyProof(), need("old").head(), need("new").head()).json() }
    "verifyInclusion" -> given.fields("line", "proof", "head").run { duebook.verifyInclusion(need("line").text(), need("proof").inclusionProof(), need("head").head()).json() }
    "verifyLog" -> given.fields("lines", "trust").run { duebook.verifyLog(need("lines").list { it.text() }, need("trust").logTrust()).json() }
    "vintageRates" -> given.fields("vintages").run { duebook.vintageRates(need("vintages").list { it.vintage() }).list { it.json() } }
    "visible" -> given.fields("organization", "policy", "actor", "subjects", "asOf").run { duebook.visible(may("organization")?.organization() ?: Organization(), option("policy")?.accessPolicy(), need("actor").text(), need("subjects").list { it.subject() }, need("asOf").instant()).list { it.json() } }
    "vouchers" -> given.fields("chart", "facts", "posted").run { duebook.vouchers(need("chart").chartSource(), need("facts").list { it.moneyFact() }, may("posted")?.list { it.voucher() } ?: listOf()).json() }
    "walk" -> given.fields("from", "steps").run { duebook.walk(need("from").date(), need("steps").list { it.step() }).json() }
    "waterfall" -> given.fields("installments", "payment", "on", "rules").run { duebook.waterfall(need("installments").list { it.openInstallment() }, need("payment").money(), need("on").date(), need("rules").waterfallRules()).json() }
    else -> null
}
