// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
import Duebook

extension Given {
    func rounding() throws -> Rounding {
        switch try text() {
        case "halfUp": .halfUp
        case "halfDown": .halfDown
        case "halfEven": .halfEven
        case "halfOdd": .halfOdd
        case "halfCeiling": .halfCeiling
        case "halfFloor": .halfFloor
        case "up": .up
        case "down": .down
        case "ceiling": .ceiling
        case "floor": .floor
        default: throw HostRefuses.unknownVariant
        }
    }

    func parts() throws -> Parts {
        switch try kind() {
        case "equal":
            try fields("kind", "count")
            return try .equal(
                count: need("count").int())
        case "weights":
            try fields("kind", "weights")
            return try .weights(
                weights: need("weights").list { try $0.int() })
        case "percents":
            try fields("kind", "percents")
            return try .percents(
                percents: need("percents").list { try $0.percent() })
        default: throw HostRefuses.unknownVariant
        }
    }

    func remainder() throws -> Remainder {
        switch try text() {
        case "last": .last
        case "first": .first
        case "largestRemainder": .largestRemainder
        case "largestPart": .largestPart
        case "fromTop": .fromTop
        default: throw HostRefuses.unknownVariant
        }
    }

    func weekday() throws -> Weekday {
        switch try text() {
        case "monday": .monday
        case "tuesday": .tuesday
        case "wednesday": .wednesday
        case "thursday": .thursday
        case "friday": .friday
        case "saturday": .saturday
        case "sunday": .sunday
        default: throw HostRefuses.unknownVariant
        }
    }

    func businessDay() throws -> BusinessDay {
        switch try text() {
        case "unadjusted": .unadjusted
        case "following": .following
        case "modifiedFollowing": .modifiedFollowing
        case "preceding": .preceding
        case "modifiedPreceding": .modifiedPreceding
        default: throw HostRefuses.unknownVariant
        }
    }

    func calendar() throws -> BusinessCalendar {
        try fields("weekend", "holidays", "workdays")
        return try BusinessCalendar(
            weekend: may("weekend")?.list { try $0.weekday() } ?? [],
            holidays: may("holidays")?.list { try $0.date() } ?? [],
            workdays: may("workdays")?.list { try $0.date() } ?? [])
    }

    func step() throws -> Step {
        switch try kind() {
        case "days":
            try fields("kind", "days")
            return try .days(
                days: need("days").int())
        case "months":
            try fields("kind", "months")
            return try .months(
                months: need("months").int())
        case "endOfMonth":
            try fields("kind")
            return .endOfMonth
        case "dayOfMonth":
            try fields("kind", "day")
            return try .dayOfMonth(
                day: need("day").int())
        case "paymentDays":
            try fields("kind", "days")
            return try .paymentDays(
                days: need("days").list { try $0.int() })
        default: throw HostRefuses.unknownVariant
        }
    }

    func start() throws -> Start {
        switch try kind() {
        case "event":
            try fields("kind", "event")
            return try .event(
                event: need("event").text())
        case "date":
            try fields("kind", "date")
            return try .date(
                date: need("date").date())
        case "previous":
            try fields("kind")
            return .previous
        default: throw HostRefuses.unknownVariant
        }
    }

    func due() throws -> Due {
        try fields("start", "steps")
        return try Due(
            start: need("start").start(),
            steps: may("steps")?.list { try $0.step() } ?? [])
    }

    func share() throws -> Share {
        switch try kind() {
        case "percent":
            try fields("kind", "percent", "multiple")
            return try .percent(
                percent: need("percent").percent(),
                multiple: option("multiple")?.money())
        case "percentOfRest":
            try fields("kind", "percent")
            return try .percentOfRest(
                percent: need("percent").percent())
        case "fixed":
            try fields("kind", "amount")
            return try .fixed(
                amount: need("amount").money())
        case "rest":
            try fields("kind", "weight")
            return try .rest(
                weight: may("weight")?.int() ?? 1)
        default: throw HostRefuses.unknownVariant
        }
    }

    func purpose() throws -> Purpose {
        switch try text() {
        case "installment": .installment
        case "downPayment": .downPayment
        case "progress": .progress
        case "retention": .retention
        default: throw HostRefuses.unknownVariant
        }
    }

    func termLine() throws -> TermLine {
        try fields("share", "due", "purpose", "label")
        return try TermLine(
            share: need("share").share(),
            due: need("due").due(),
            purpose: may("purpose")?.purpose() ?? .installment,
            label: option("label")?.text())
    }

    func terms() throws -> Terms {
        try fields("lines", "rounding", "remainder", "businessDay")
        return try Terms(
            lines: need("lines").list { try $0.termLine() },
            rounding: need("rounding").rounding(),
            remainder: need("remainder").remainder(),
            businessDay: need("businessDay").businessDay())
    }

    func eventDate() throws -> EventDate {
        try fields("event", "date")
        return try EventDate(
            event: need("event").text(),
            date: need("date").date())
    }

    func value() throws -> Value {
        switch try kind() {
        case "text":
            try fields("kind", "text")
            return try .text(
                text: need("text").text())
        case "whole":
            try fields("kind", "whole")
            return try .whole(
                whole: need("whole").int())
        case "date":
            try fields("kind", "date")
            return try .date(
                date: need("date").date())
        case "flag":
            try fields("kind", "flag")
            return try .flag(
                flag: need("flag").yes())
        case "amount":
            try fields("kind", "amount")
            return try .amount(
                amount: need("amount").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func field() throws -> Field {
        try fields("name", "value")
        return try Field(
            name: need("name").text(),
            value: need("value").value())
    }

    func discount() throws -> Discount {
        try fields("until", "amount")
        return try Discount(
            until: need("until").date(),
            amount: need("amount").money())
    }

    func part() throws -> Part {
        try fields("component", "open")
        return try Part(
            component: need("component").text(),
            open: need("open").money())
    }

    func nature() throws -> Nature {
        switch try text() {
        case "advance": .advance
        case "contractLiability": .contractLiability
        case "deposit": .deposit
        case "earnest": .earnest
        case "guarantee": .guarantee
        case "promotional": .promotional
        case "unidentified": .unidentified
        default: throw HostRefuses.unknownVariant
        }
    }

    func source() throws -> Source {
        switch try text() {
        case "receipt": .receipt
        case "onAccount": .onAccount
        case "creditNote": .creditNote
        case "payable": .payable
        default: throw HostRefuses.unknownVariant
        }
    }

    func scope() throws -> Scope {
        try fields("field", "values")
        return try Scope(
            field: need("field").text(),
            values: need("values").list { try $0.value() })
    }

    func namedItem() throws -> NamedItem {
        try fields("item", "amount")
        return try NamedItem(
            item: need("item").text(),
            amount: option("amount")?.money())
    }

    func lot() throws -> Lot {
        try fields("id", "customer", "amount", "received", "nature", "references", "pays", "source", "fields", "scope", "priority", "expires")
        return try Lot(
            id: need("id").text(),
            customer: need("customer").text(),
            amount: need("amount").money(),
            received: need("received").date(),
            nature: may("nature")?.nature() ?? .advance,
            references: may("references")?.list { try $0.text() } ?? [],
            pays: may("pays")?.list { try $0.namedItem() } ?? [],
            source: may("source")?.source() ?? .receipt,
            fields: may("fields")?.list { try $0.field() } ?? [],
            scope: may("scope")?.list { try $0.scope() } ?? [],
            priority: may("priority")?.int() ?? 50,
            expires: option("expires")?.date())
    }

    func itemKind() throws -> ItemKind {
        switch try text() {
        case "ordinary": .ordinary
        case "lateCharge": .lateCharge
        case "refund": .refund
        case "writtenOff": .writtenOff
        default: throw HostRefuses.unknownVariant
        }
    }

    func receivable() throws -> Receivable {
        try fields("id", "customer", "open", "due", "issued", "references", "kind", "disputed", "fields", "parts", "discounts")
        return try Receivable(
            id: need("id").text(),
            customer: need("customer").text(),
            open: need("open").money(),
            due: need("due").date(),
            issued: option("issued")?.date(),
            references: may("references")?.list { try $0.text() } ?? [],
            kind: may("kind")?.itemKind() ?? .ordinary,
            disputed: may("disputed")?.yes() ?? false,
            fields: may("fields")?.list { try $0.field() } ?? [],
            parts: may("parts")?.list { try $0.part() } ?? [],
            discounts: may("discounts")?.list { try $0.discount() } ?? [])
    }

    func reach() throws -> Reach {
        switch try text() {
        case "allOpen": .allOpen
        case "due": .due
        case "pastDue": .pastDue
        default: throw HostRefuses.unknownVariant
        }
    }

    func disputed() throws -> Disputed {
        switch try text() {
        case "included": .included
        case "leftOut": .leftOut
        default: throw HostRefuses.unknownVariant
        }
    }

    func unknownReference() throws -> UnknownReference {
        switch try text() {
        case "continue": .continue
        case "hold": .hold
        default: throw HostRefuses.unknownVariant
        }
    }

    func ties() throws -> Ties {
        switch try text() {
        case "refuse": .refuse
        case "oldestDue": .oldestDue
        default: throw HostRefuses.unknownVariant
        }
    }

    func sortBy() throws -> SortBy {
        switch try text() {
        case "due": .due
        case "issued": .issued
        case "open": .open
        case "id": .id
        case "listed": .listed
        default: throw HostRefuses.unknownVariant
        }
    }

    func sort() throws -> Sort {
        try fields("by", "descending")
        return try Sort(
            by: need("by").sortBy(),
            descending: may("descending")?.yes() ?? false)
    }

    func partial() throws -> Partial {
        switch try text() {
        case "allowed": .allowed
        case "forbidden": .forbidden
        default: throw HostRefuses.unknownVariant
        }
    }

    func turn() throws -> Turn {
        switch try text() {
        case "lotByLot": .lotByLot
        case "phaseByPhase": .phaseByPhase
        default: throw HostRefuses.unknownVariant
        }
    }

    func lotOrder() throws -> LotOrder {
        switch try text() {
        case "consumption": .consumption
        case "arrival": .arrival
        case "arrivalAmount": .arrivalAmount
        case "listed": .listed
        default: throw HostRefuses.unknownVariant
        }
    }

    func discounts() throws -> Discounts {
        switch try text() {
        case "ignored": .ignored
        case "taken": .taken
        default: throw HostRefuses.unknownVariant
        }
    }

    func differenceKind() throws -> DifferenceKind {
        switch try text() {
        case "fee": .fee
        case "discount": .discount
        case "rounding": .rounding
        case "exchange": .exchange
        case "writeOff": .writeOff
        default: throw HostRefuses.unknownVariant
        }
    }

    func tolerance() throws -> Tolerance {
        try fields("amount", "percent", "asKind")
        return try Tolerance(
            amount: need("amount").money(),
            percent: option("percent")?.percent(),
            asKind: need("asKind").differenceKind())
    }

    func tier() throws -> Tier {
        try fields("components")
        return try Tier(
            components: need("components").list { try $0.text() })
    }

    func selection() throws -> Selection {
        try fields("reach", "kinds", "disputed", "keys", "withinDays")
        return try Selection(
            reach: may("reach")?.reach() ?? .allOpen,
            kinds: may("kinds")?.list { try $0.itemKind() } ?? [],
            disputed: may("disputed")?.disputed() ?? .included,
            keys: may("keys")?.list { try $0.text() } ?? [],
            withinDays: option("withinDays")?.int())
    }

    func rule() throws -> Rule {
        switch try kind() {
        case "byReference":
            try fields("kind", "unknown")
            return try .byReference(
                unknown: may("unknown")?.unknownReference() ?? .continue)
        case "exactItem":
            try fields("kind", "ties")
            return try .exactItem(
                ties: may("ties")?.ties() ?? .refuse)
        case "exactTotal":
            try fields("kind", "groupBy")
            return try .exactTotal(
                groupBy: option("groupBy")?.text())
        case "exactGroup":
            try fields("kind", "most")
            return try .exactGroup(
                most: may("most")?.int() ?? 40)
        case "together":
            try fields("kind")
            return .together
        case "inOrder":
            try fields("kind", "order")
            return try .inOrder(
                order: may("order")?.list { try $0.sort() } ?? [])
        case "proRata":
            try fields("kind")
            return .proRata
        default: throw HostRefuses.unknownVariant
        }
    }

    func phase() throws -> Phase {
        try fields("rule", "items", "sources")
        return try Phase(
            rule: need("rule").rule(),
            items: may("items")?.selection() ?? Selection(),
            sources: may("sources")?.list { try $0.source() } ?? [])
    }

    func scheme() throws -> Scheme {
        try fields("phases", "partial", "turn", "lotOrder", "keys", "discounts", "tolerance", "inside")
        return try Scheme(
            phases: need("phases").list { try $0.phase() },
            partial: may("partial")?.partial() ?? .allowed,
            turn: may("turn")?.turn() ?? .lotByLot,
            lotOrder: may("lotOrder")?.lotOrder() ?? .consumption,
            keys: may("keys")?.list { try $0.text() } ?? [],
            discounts: may("discounts")?.discounts() ?? .ignored,
            tolerance: option("tolerance")?.tolerance(),
            inside: may("inside")?.list { try $0.tier() } ?? [])
    }

    func reason() throws -> Reason {
        switch try kind() {
        case "named":
            try fields("kind", "rank", "open")
            return try .named(
                rank: need("rank").int(),
                open: need("open").money())
        case "reference":
            try fields("kind", "reference", "open")
            return try .reference(
                reference: need("reference").text(),
                open: need("open").money())
        case "exactItem":
            try fields("kind", "amount", "candidates")
            return try .exactItem(
                amount: need("amount").money(),
                candidates: need("candidates").int())
        case "exactTotal":
            try fields("kind", "total", "items")
            return try .exactTotal(
                total: need("total").money(),
                items: need("items").int())
        case "oldestDue":
            try fields("kind", "customer", "due", "rank", "open")
            return try .oldestDue(
                customer: need("customer").text(),
                due: need("due").date(),
                rank: need("rank").int(),
                open: need("open").money())
        case "next":
            try fields("kind", "customer", "rank", "open")
            return try .next(
                customer: need("customer").text(),
                rank: need("rank").int(),
                open: need("open").money())
        case "exactGroup":
            try fields("kind", "total", "items")
            return try .exactGroup(
                total: need("total").money(),
                items: need("items").int())
        case "together":
            try fields("kind", "total", "lots", "items")
            return try .together(
                total: need("total").money(),
                lots: need("lots").int(),
                items: need("items").int())
        case "proRata":
            try fields("kind", "total", "paid", "open")
            return try .proRata(
                total: need("total").money(),
                paid: need("paid").money(),
                open: need("open").money())
        case "discountTaken":
            try fields("kind", "until", "discount")
            return try .discountTaken(
                until: need("until").date(),
                discount: need("discount").money())
        case "withinTolerance":
            try fields("kind", "missing", "limit")
            return try .withinTolerance(
                missing: need("missing").money(),
                limit: need("limit").money())
        case "nothingOpen":
            try fields("kind", "customer", "currency")
            return try .nothingOpen(
                customer: need("customer").text(),
                currency: need("currency").text())
        case "nothingDue":
            try fields("kind", "customer", "open")
            return try .nothingDue(
                customer: need("customer").text(),
                open: need("open").money())
        case "noPhaseFits":
            try fields("kind", "customer", "open")
            return try .noPhaseFits(
                customer: need("customer").text(),
                open: need("open").money())
        case "natureHeld":
            try fields("kind", "nature")
            return try .natureHeld(
                nature: need("nature").nature())
        case "expired":
            try fields("kind", "expires")
            return try .expired(
                expires: need("expires").date())
        case "referenceHeld":
            try fields("kind", "reference")
            return try .referenceHeld(
                reference: need("reference").text())
        case "ambiguous":
            try fields("kind", "amount", "candidates", "rivals")
            return try .ambiguous(
                amount: need("amount").money(),
                candidates: need("candidates").int(),
                rivals: need("rivals").list { try $0.text() })
        case "alreadySettled":
            try fields("kind", "item")
            return try .alreadySettled(
                item: need("item").text())
        case "referenceUnknown":
            try fields("kind", "reference")
            return try .referenceUnknown(
                reference: need("reference").text())
        case "partialForbidden":
            try fields("kind", "item", "open", "left")
            return try .partialForbidden(
                item: need("item").text(),
                open: need("open").money(),
                left: need("left").money())
        case "namedTooLate":
            try fields("kind", "item", "open", "asked")
            return try .namedTooLate(
                item: need("item").text(),
                open: need("open").money(),
                asked: need("asked").money())
        case "nothingLeft":
            try fields("kind", "item", "left")
            return try .nothingLeft(
                item: need("item").text(),
                left: need("left").money())
        case "keyDiffers":
            try fields("kind", "item", "key")
            return try .keyDiffers(
                item: need("item").text(),
                key: need("key").text())
        case "groupAmbiguous":
            try fields("kind", "sets", "one", "other")
            return try .groupAmbiguous(
                sets: need("sets").int(),
                one: need("one").list { try $0.text() },
                other: need("other").list { try $0.text() })
        case "groupTooLarge":
            try fields("kind", "items", "limit")
            return try .groupTooLarge(
                items: need("items").int(),
                limit: need("limit").int())
        default: throw HostRefuses.unknownVariant
        }
    }

    func line() throws -> Line {
        try fields("lot", "item", "amount", "open", "reason")
        return try Line(
            lot: need("lot").text(),
            item: need("item").text(),
            amount: need("amount").money(),
            open: need("open").money(),
            reason: need("reason").reason())
    }

    func difference() throws -> Difference {
        try fields("lot", "item", "amount", "kind", "reason")
        return try Difference(
            lot: need("lot").text(),
            item: need("item").text(),
            amount: need("amount").money(),
            kind: need("kind").differenceKind(),
            reason: need("reason").reason())
    }

    func partLine() throws -> PartLine {
        try fields("lot", "item", "component", "amount", "difference")
        return try PartLine(
            lot: need("lot").text(),
            item: need("item").text(),
            component: need("component").text(),
            amount: need("amount").money(),
            difference: option("difference")?.differenceKind())
    }

    func leftOver() throws -> LeftOver {
        try fields("lot", "amount", "reason")
        return try LeftOver(
            lot: need("lot").text(),
            amount: need("amount").money(),
            reason: need("reason").reason())
    }

    func refusal() throws -> Refusal {
        try fields("lot", "reason")
        return try Refusal(
            lot: need("lot").text(),
            reason: need("reason").reason())
    }

    func total() throws -> Total {
        try fields("currency", "received", "allocated", "leftOver")
        return try Total(
            currency: need("currency").text(),
            received: need("received").money(),
            allocated: need("allocated").money(),
            leftOver: need("leftOver").money())
    }

    func plan() throws -> Plan {
        try fields("asOf", "lines", "differences", "parts", "leftOver", "refusals", "totals")
        return try Plan(
            asOf: need("asOf").date(),
            lines: need("lines").list { try $0.line() },
            differences: may("differences")?.list { try $0.difference() } ?? [],
            parts: may("parts")?.list { try $0.partLine() } ?? [],
            leftOver: need("leftOver").list { try $0.leftOver() },
            refusals: need("refusals").list { try $0.refusal() },
            totals: need("totals").list { try $0.total() })
    }

    func quote() throws -> Quote {
        try fields("from", "to", "rate", "per")
        return try Quote(
            from: need("from").text(),
            to: need("to").text(),
            rate: need("rate").rate(),
            per: may("per")?.int() ?? 1)
    }

    func foreignItem() throws -> ForeignItem {
        try fields("id", "open", "base")
        return try ForeignItem(
            id: need("id").text(),
            open: need("open").money(),
            base: need("base").money())
    }

    func foreignLot() throws -> ForeignLot {
        try fields("id", "amount", "base", "quote")
        return try ForeignLot(
            id: need("id").text(),
            amount: need("amount").money(),
            base: need("base").money(),
            quote: option("quote")?.quote())
    }

    func balanceKind() throws -> BalanceKind {
        switch try text() {
        case "receivable": .receivable
        case "payable": .payable
        case "advance": .advance
        case "contractLiability": .contractLiability
        case "refundable": .refundable
        default: throw HostRefuses.unknownVariant
        }
    }

    func advanceTreatment() throws -> AdvanceTreatment {
        switch try text() {
        case "nonMonetary": .nonMonetary
        case "monetary": .monetary
        default: throw HostRefuses.unknownVariant
        }
    }

    func spread() throws -> Spread {
        switch try text() {
        case "byDifference": .byDifference
        case "byRemainder": .byRemainder
        case "apart": .apart
        default: throw HostRefuses.unknownVariant
        }
    }

    func revaluationPolicy() throws -> RevaluationPolicy {
        try fields("advances", "spread", "rounding")
        return try RevaluationPolicy(
            advances: need("advances").advanceTreatment(),
            spread: need("spread").spread(),
            rounding: need("rounding").rounding())
    }

    func foreignBalance() throws -> ForeignBalance {
        try fields("id", "kind", "original", "book")
        return try ForeignBalance(
            id: need("id").text(),
            kind: need("kind").balanceKind(),
            original: need("original").money(),
            book: need("book").money())
    }

    func rateRule() throws -> RateRule {
        switch try text() {
        case "eachItsOwn": .eachItsOwn
        case "lot": .lot
        case "item": .item
        default: throw HostRefuses.unknownVariant
        }
    }

    func ledger() throws -> Ledger {
        switch try text() {
        case "receivable": .receivable
        case "payable": .payable
        default: throw HostRefuses.unknownVariant
        }
    }

    func across() throws -> Across {
        switch try kind() {
        case "quoted":
            try fields("kind", "quote")
            return try .quoted(
                quote: need("quote").quote())
        case "agreed":
            try fields("kind", "used")
            return try .agreed(
                used: need("used").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func clearingLine() throws -> ClearingLine {
        try fields("lot", "item", "amount", "across")
        return try ClearingLine(
            lot: need("lot").text(),
            item: need("item").text(),
            amount: need("amount").money(),
            across: option("across")?.across())
    }

    func clearingPolicy() throws -> ClearingPolicy {
        try fields("rate", "ledger", "rounding", "remainder")
        return try ClearingPolicy(
            rate: need("rate").rateRule(),
            ledger: need("ledger").ledger(),
            rounding: need("rounding").rounding(),
            remainder: need("remainder").remainder())
    }

    func foreignEntryLine() throws -> ForeignEntryLine {
        try fields("original", "home")
        return try ForeignEntryLine(
            original: need("original").money(),
            home: need("home").money())
    }

    func foreignEntry() throws -> ForeignEntry {
        try fields("original", "home", "quote", "lines")
        return try ForeignEntry(
            original: need("original").money(),
            home: need("home").money(),
            quote: need("quote").quote(),
            lines: need("lines").list { try $0.foreignEntryLine() })
    }
}

extension Rounded {
    var json: Json {
        record([("value", value.json), ("exact", exact.json)])
    }
}

extension Split {
    var json: Json {
        record([("parts", parts.list { $0.json }), ("residue", residue.json)])
    }
}

extension Purpose {
    var json: Json {
        switch self {
        case .installment: "installment".json
        case .downPayment: "downPayment".json
        case .progress: "progress".json
        case .retention: "retention".json
        }
    }
}

extension Installment {
    var json: Json {
        record([("number", number.json), ("amount", amount.json), ("due", due?.json), ("event", event?.json), ("purpose", purpose.json), ("label", label?.json)])
    }
}

extension Schedule {
    var json: Json {
        record([("total", total.json), ("installments", installments.list { $0.json }), ("residue", residue.json)])
    }
}

extension Value {
    var json: Json {
        switch self {
        case let .text(text): record([("kind", "text".json), ("text", text.json)])
        case let .whole(whole): record([("kind", "whole".json), ("whole", whole.json)])
        case let .date(date): record([("kind", "date".json), ("date", date.json)])
        case let .flag(flag): record([("kind", "flag".json), ("flag", flag.json)])
        case let .amount(amount): record([("kind", "amount".json), ("amount", amount.json)])
        }
    }
}

extension Field {
    var json: Json {
        record([("name", name.json), ("value", value.json)])
    }
}

extension Discount {
    var json: Json {
        record([("until", until.json), ("amount", amount.json)])
    }
}

extension Part {
    var json: Json {
        record([("component", component.json), ("open", open.json)])
    }
}

extension Nature {
    var json: Json {
        switch self {
        case .advance: "advance".json
        case .contractLiability: "contractLiability".json
        case .deposit: "deposit".json
        case .earnest: "earnest".json
        case .guarantee: "guarantee".json
        case .promotional: "promotional".json
        case .unidentified: "unidentified".json
        }
    }
}

extension ItemKind {
    var json: Json {
        switch self {
        case .ordinary: "ordinary".json
        case .lateCharge: "lateCharge".json
        case .refund: "refund".json
        case .writtenOff: "writtenOff".json
        }
    }
}

extension Receivable {
    var json: Json {
        record([("id", id.json), ("customer", customer.json), ("open", open.json), ("due", due.json), ("issued", issued?.json), ("references", references.list { $0.json }), ("kind", kind == .ordinary ? nil : kind.json), ("disputed", disputed == false ? nil : disputed.json), ("fields", fields.list { $0.json }), ("parts", parts.list { $0.json }), ("discounts", discounts.list { $0.json })])
    }
}

extension DifferenceKind {
    var json: Json {
        switch self {
        case .fee: "fee".json
        case .discount: "discount".json
        case .rounding: "rounding".json
        case .exchange: "exchange".json
        case .writeOff: "writeOff".json
        }
    }
}

extension Reason {
    var json: Json {
        switch self {
        case let .named(rank, open): record([("kind", "named".json), ("rank", rank.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .reference(reference, open): record([("kind", "reference".json), ("reference", reference.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .exactItem(amount, candidates): record([("kind", "exactItem".json), ("amount", amount.json), ("candidates", candidates.json), ("en", en.json), ("zh", zh.json)])
        case let .exactTotal(total, items): record([("kind", "exactTotal".json), ("total", total.json), ("items", items.json), ("en", en.json), ("zh", zh.json)])
        case let .oldestDue(customer, due, rank, open): record([("kind", "oldestDue".json), ("customer", customer.json), ("due", due.json), ("rank", rank.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .next(customer, rank, open): record([("kind", "next".json), ("customer", customer.json), ("rank", rank.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .exactGroup(total, items): record([("kind", "exactGroup".json), ("total", total.json), ("items", items.json), ("en", en.json), ("zh", zh.json)])
        case let .together(total, lots, items): record([("kind", "together".json), ("total", total.json), ("lots", lots.json), ("items", items.json), ("en", en.json), ("zh", zh.json)])
        case let .proRata(total, paid, open): record([("kind", "proRata".json), ("total", total.json), ("paid", paid.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .discountTaken(until, discount): record([("kind", "discountTaken".json), ("until", until.json), ("discount", discount.json), ("en", en.json), ("zh", zh.json)])
        case let .withinTolerance(missing, limit): record([("kind", "withinTolerance".json), ("missing", missing.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .nothingOpen(customer, currency): record([("kind", "nothingOpen".json), ("customer", customer.json), ("currency", currency.json), ("en", en.json), ("zh", zh.json)])
        case let .nothingDue(customer, open): record([("kind", "nothingDue".json), ("customer", customer.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .noPhaseFits(customer, open): record([("kind", "noPhaseFits".json), ("customer", customer.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .natureHeld(nature): record([("kind", "natureHeld".json), ("nature", nature.json), ("en", en.json), ("zh", zh.json)])
        case let .expired(expires): record([("kind", "expired".json), ("expires", expires.json), ("en", en.json), ("zh", zh.json)])
        case let .referenceHeld(reference): record([("kind", "referenceHeld".json), ("reference", reference.json), ("en", en.json), ("zh", zh.json)])
        case let .ambiguous(amount, candidates, rivals): record([("kind", "ambiguous".json), ("amount", amount.json), ("candidates", candidates.json), ("rivals", rivals.list { $0.json }), ("en", en.json), ("zh", zh.json)])
        case let .alreadySettled(item): record([("kind", "alreadySettled".json), ("item", item.json), ("en", en.json), ("zh", zh.json)])
        case let .referenceUnknown(reference): record([("kind", "referenceUnknown".json), ("reference", reference.json), ("en", en.json), ("zh", zh.json)])
        case let .partialForbidden(item, open, left): record([("kind", "partialForbidden".json), ("item", item.json), ("open", open.json), ("left", left.json), ("en", en.json), ("zh", zh.json)])
        case let .namedTooLate(item, open, asked): record([("kind", "namedTooLate".json), ("item", item.json), ("open", open.json), ("asked", asked.json), ("en", en.json), ("zh", zh.json)])
        case let .nothingLeft(item, left): record([("kind", "nothingLeft".json), ("item", item.json), ("left", left.json), ("en", en.json), ("zh", zh.json)])
        case let .keyDiffers(item, key): record([("kind", "keyDiffers".json), ("item", item.json), ("key", key.json), ("en", en.json), ("zh", zh.json)])
        case let .groupAmbiguous(sets, one, other): record([("kind", "groupAmbiguous".json), ("sets", sets.json), ("one", one.list { $0.json }), ("other", other.list { $0.json }), ("en", en.json), ("zh", zh.json)])
        case let .groupTooLarge(items, limit): record([("kind", "groupTooLarge".json), ("items", items.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Line {
    var json: Json {
        record([("lot", lot.json), ("item", item.json), ("amount", amount.json), ("open", open.json), ("reason", reason.json)])
    }
}

extension Difference {
    var json: Json {
        record([("lot", lot.json), ("item", item.json), ("amount", amount.json), ("kind", kind.json), ("reason", reason.json)])
    }
}

extension PartLine {
    var json: Json {
        record([("lot", lot.json), ("item", item.json), ("component", component.json), ("amount", amount.json), ("difference", difference?.json)])
    }
}

extension LeftOver {
    var json: Json {
        record([("lot", lot.json), ("amount", amount.json), ("reason", reason.json)])
    }
}

extension Refusal {
    var json: Json {
        record([("lot", lot.json), ("reason", reason.json)])
    }
}

extension Total {
    var json: Json {
        record([("currency", currency.json), ("received", received.json), ("allocated", allocated.json), ("leftOver", leftOver.json)])
    }
}

extension Plan {
    var json: Json {
        record([("asOf", asOf.json), ("lines", lines.list { $0.json }), ("differences", differences.list { $0.json }), ("parts", parts.list { $0.json }), ("leftOver", leftOver.list { $0.json }), ("refusals", refusals.list { $0.json }), ("totals", totals.list { $0.json })])
    }
}

extension AgingRow {
    var json: Json {
        record([("currency", currency.json), ("notDue", notDue.json), ("overdue", overdue.list { $0.json }), ("total", total.json)])
    }
}

extension ExactSum {
    var json: Json {
        switch self {
        case let .unique(positions): record([("kind", "unique".json), ("positions", positions.list { $0.json })])
        case let .ambiguous(sets, one, other): record([("kind", "ambiguous".json), ("sets", sets.json), ("one", one.list { $0.json }), ("other", other.list { $0.json })])
        case .noSet: record([("kind", "noSet".json)])
        case let .exhausted(budget): record([("kind", "exhausted".json), ("budget", budget.json)])
        }
    }
}

extension Quote {
    var json: Json {
        record([("from", from.json), ("to", to.json), ("rate", rate.json), ("per", per.json)])
    }
}

extension Converted {
    var json: Json {
        record([("amount", amount.json), ("value", value.json), ("quote", quote.json), ("exact", exact.json)])
    }
}

extension ConvertedParts {
    var json: Json {
        record([("total", total.json), ("values", values.list { $0.json }), ("residue", residue.json)])
    }
}

extension ForeignItem {
    var json: Json {
        record([("id", id.json), ("open", open.json), ("base", base.json)])
    }
}

extension ForeignLot {
    var json: Json {
        record([("id", id.json), ("amount", amount.json), ("base", base.json), ("quote", quote?.json)])
    }
}

extension BalanceKind {
    var json: Json {
        switch self {
        case .receivable: "receivable".json
        case .payable: "payable".json
        case .advance: "advance".json
        case .contractLiability: "contractLiability".json
        case .refundable: "refundable".json
        }
    }
}

extension ResidueOf {
    var json: Json {
        switch self {
        case let .lot(lot): record([("kind", "lot".json), ("lot", lot.json)])
        case let .item(item): record([("kind", "item".json), ("item", item.json)])
        case let .balances(currency, of): record([("kind", "balances".json), ("currency", currency.json), ("of", of.json)])
        }
    }
}

extension Taken {
    var json: Json {
        record([("line", line.json), ("amount", amount.json)])
    }
}

extension Residue {
    var json: Json {
        record([("of", of.json), ("once", once.json), ("apart", apart.json), ("residue", residue.json), ("taken", taken.list { $0.json })])
    }
}

extension ExchangeReason {
    var json: Json {
        switch self {
        case let .noDifference(value): record([("kind", "noDifference".json), ("value", value.json), ("en", en.json), ("zh", zh.json)])
        case let .gain(lot, item, lotBase, itemBase, gain): record([("kind", "gain".json), ("lot", lot.json), ("item", item.json), ("lotBase", lotBase.json), ("itemBase", itemBase.json), ("gain", gain.json), ("en", en.json), ("zh", zh.json)])
        case let .loss(lot, item, lotBase, itemBase, loss): record([("kind", "loss".json), ("lot", lot.json), ("item", item.json), ("lotBase", lotBase.json), ("itemBase", itemBase.json), ("loss", loss.json), ("en", en.json), ("zh", zh.json)])
        case let .leftOnItem(item, value, booked, difference): record([("kind", "leftOnItem".json), ("item", item.json), ("value", value.json), ("booked", booked.json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .leftOnLot(lot, value, booked, difference): record([("kind", "leftOnLot".json), ("lot", lot.json), ("value", value.json), ("booked", booked.json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .adjusted(original, adjusted, book): record([("kind", "adjusted".json), ("original", original.json), ("adjusted", adjusted.json), ("book", book.json), ("en", en.json), ("zh", zh.json)])
        case let .zeroOriginal(book): record([("kind", "zeroOriginal".json), ("book", book.json), ("en", en.json), ("zh", zh.json)])
        case let .nonMonetary(book): record([("kind", "nonMonetary".json), ("book", book.json), ("en", en.json), ("zh", zh.json)])
        case .baseCurrency: record([("kind", "baseCurrency".json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Across {
    var json: Json {
        switch self {
        case let .quoted(quote): record([("kind", "quoted".json), ("quote", quote.json)])
        case let .agreed(used): record([("kind", "agreed".json), ("used", used.json)])
        }
    }
}

extension ClearedLine {
    var json: Json {
        record([("lot", lot.json), ("item", item.json), ("amount", amount.json), ("used", used.json), ("across", across?.json), ("itemBase", itemBase.json), ("lotBase", lotBase.json), ("exchange", exchange.json), ("reason", reason.json)])
    }
}

extension ForeignClearing {
    var json: Json {
        record([("lines", lines.list { $0.json }), ("items", items.list { $0.json }), ("lots", lots.list { $0.json }), ("residues", residues.list { $0.json }), ("gains", gains.json), ("losses", losses.json), ("exchange", exchange.json)])
    }
}

extension RevaluedRow {
    var json: Json {
        record([("id", id.json), ("original", original.json), ("book", book.json), ("adjusted", adjusted.json), ("difference", difference.json), ("gain", gain.json), ("reason", reason.json)])
    }
}

extension RevaluedGroup {
    var json: Json {
        record([("kind", kind.json), ("original", original.json), ("book", book.json), ("adjusted", adjusted.json), ("difference", difference.json), ("gain", gain.json)])
    }
}

extension Revaluation {
    var json: Json {
        record([("rows", rows.list { $0.json }), ("groups", groups.list { $0.json }), ("residues", residues.list { $0.json }), ("gain", gain.json)])
    }
}

extension EntryFault {
    var json: Json {
        switch self {
        case let .homeNotConverted(home, converted): record([("kind", "homeNotConverted".json), ("home", home.json), ("converted", converted.json), ("en", en.json), ("zh", zh.json)])
        case let .homeLines(home, sum): record([("kind", "homeLines".json), ("home", home.json), ("sum", sum.json), ("en", en.json), ("zh", zh.json)])
        case let .originalLines(original, sum): record([("kind", "originalLines".json), ("original", original.json), ("sum", sum.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension EntryCheck {
    var json: Json {
        record([("converted", converted.json), ("faults", faults.list { $0.json })])
    }
}

extension DuebookError {
    var json: Json {
        switch self {
        case let .amountSyntax(path, text, position): record([("code", code.json), ("path", path.json), ("text", text.json), ("position", position.json)])
        case let .amountTooPrecise(path, text, currency, digits): record([("code", code.json), ("path", path.json), ("text", text.json), ("currency", currency.json), ("digits", digits.json)])
        case let .amountTooLarge(path, text, limit): record([("code", code.json), ("path", path.json), ("text", text.json), ("limit", limit.json)])
        case let .amountNegative(path, amount): record([("code", code.json), ("path", path.json), ("amount", amount.json)])
        case let .amountNotPositive(path, amount): record([("code", code.json), ("path", path.json), ("amount", amount.json)])
        case let .amountZero(path): record([("code", code.json), ("path", path.json)])
        case let .currencyUnknown(path, text): record([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .currencyReserved(path, text, digits): record([("code", code.json), ("path", path.json), ("text", text.json), ("digits", digits.json)])
        case let .currencyMismatch(path, expected, found, item): record([("code", code.json), ("path", path.json), ("expected", expected.json), ("found", found.json), ("item", item?.json)])
        case let .dateSyntax(path, text): record([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .dateOutOfRange(path, text): record([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .noBusinessDay(path, from, limit): record([("code", code.json), ("path", path.json), ("from", from.json), ("limit", limit.json)])
        case let .percentSyntax(path, text): record([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .percentOutOfRange(path, text, limit): record([("code", code.json), ("path", path.json), ("text", text.json), ("limit", limit.json)])
        case let .percentTotal(path, found): record([("code", code.json), ("path", path.json), ("found", found.json)])
        case let .idEmpty(path): record([("code", code.json), ("path", path.json)])
        case let .textTooLong(path, length, limit): record([("code", code.json), ("path", path.json), ("length", length.json), ("limit", limit.json)])
        case let .idCharacter(path, text, character, position): record([("code", code.json), ("path", path.json), ("text", text.json), ("character", character.json), ("position", position.json)])
        case let .numberOutOfRange(path, found, min, max): record([("code", code.json), ("path", path.json), ("found", found.json), ("min", min.json), ("max", max.json)])
        case let .weightsAllZero(path): record([("code", code.json), ("path", path.json)])
        case let .empty(path): record([("code", code.json), ("path", path.json)])
        case let .tooMany(path, found, limit): record([("code", code.json), ("path", path.json), ("found", found.json), ("limit", limit.json)])
        case let .duplicateId(path, id, first): record([("code", code.json), ("path", path.json), ("id", id.json), ("first", first.json)])
        case let .unknownItem(path, item): record([("code", code.json), ("path", path.json), ("item", item.json)])
        case let .unknownEvent(path, event): record([("code", code.json), ("path", path.json), ("event", event.json)])
        case let .noPreviousLine(path): record([("code", code.json), ("path", path.json)])
        case let .residueFlipsSign(path, residue, total): record([("code", code.json), ("path", path.json), ("residue", residue.json), ("total", total.json)])
        case let .linesDoNotAddUp(path, sum, total): record([("code", code.json), ("path", path.json), ("sum", sum.json), ("total", total.json)])
        case let .customerMismatch(path, item, expected, found): record([("code", code.json), ("path", path.json), ("item", item.json), ("expected", expected.json), ("found", found.json)])
        case let .overAllocated(path, item, open, asked): record([("code", code.json), ("path", path.json), ("item", item.json), ("open", open.json), ("asked", asked.json)])
        case let .insufficientAvailable(path, lot, available, asked): record([("code", code.json), ("path", path.json), ("lot", lot.json), ("available", available.json), ("asked", asked.json)])
        case let .notYetReceived(path, lot, received, asOf): record([("code", code.json), ("path", path.json), ("lot", lot.json), ("received", received.json), ("asOf", asOf.json)])
        case let .notYetIssued(path, item, issued, asOf): record([("code", code.json), ("path", path.json), ("item", item.json), ("issued", issued.json), ("asOf", asOf.json)])
        case let .outOfScope(path, lot, item): record([("code", code.json), ("path", path.json), ("lot", lot.json), ("item", item.json)])
        case let .partsDoNotAddUp(path, item, sum, open): record([("code", code.json), ("path", path.json), ("item", item.json), ("sum", sum.json), ("open", open.json)])
        case let .duplicatePhase(path, first): record([("code", code.json), ("path", path.json), ("first", first.json)])
        case let .phaseUnreachable(path, by): record([("code", code.json), ("path", path.json), ("by", by.json)])
        case let .phaseContradiction(path, field): record([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .budgetExceeded(path, limit): record([("code", code.json), ("path", path.json), ("limit", limit.json)])
        case let .partExceedsWhole(path, part, whole): record([("code", code.json), ("path", path.json), ("part", part.json), ("whole", whole.json)])
        case let .totalBelowPaid(path, total, paid, frozen): record([("code", code.json), ("path", path.json), ("total", total.json), ("paid", paid.json), ("frozen", frozen.json)])
        case let .unknownInstallment(path, number): record([("code", code.json), ("path", path.json), ("number", number.json)])
        case let .paidExceedsInstallment(path, item, paid, amount): record([("code", code.json), ("path", path.json), ("item", item.json), ("paid", paid.json), ("amount", amount.json)])
        case let .rateSyntax(path, text): record([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .rateOutOfRange(path, text, limit): record([("code", code.json), ("path", path.json), ("text", text.json), ("limit", limit.json)])
        case let .rateDirection(path, from, to): record([("code", code.json), ("path", path.json), ("from", from.json), ("to", to.json)])
        case let .rateMissing(path, from, to): record([("code", code.json), ("path", path.json), ("from", from.json), ("to", to.json)])
        case let .duplicateQuote(path, from, to, first): record([("code", code.json), ("path", path.json), ("from", from.json), ("to", to.json), ("first", first.json)])
        case let .currenciesEqual(path, currency): record([("code", code.json), ("path", path.json), ("currency", currency.json)])
        case let .convertsToZero(path, amount, currency): record([("code", code.json), ("path", path.json), ("amount", amount.json), ("currency", currency.json)])
        case let .unknownLot(path, lot): record([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .baseNotAmount(path, amount, book): record([("code", code.json), ("path", path.json), ("amount", amount.json), ("book", book.json)])
        case let .bookDiffers(path, book, converted, limit): record([("code", code.json), ("path", path.json), ("book", book.json), ("converted", converted.json), ("limit", limit.json)])
        case let .unknownField(path, field): record([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .missingField(path, field): record([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .duplicateField(path, field): record([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .unknownVariant(path, text): record([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .wrongType(path, found, expected): record([("code", code.json), ("path", path.json), ("found", found.json), ("expected", expected.json)])
        case let .jsonSyntax(path, problem, line, column): record([("code", code.json), ("path", path.json), ("problem", problem.json), ("line", line.json), ("column", column.json)])
        }
    }
}

/// What a generated function answers; nothing if there is none of this name.
func answered(_ name: String, _ given: Given) throws -> Json? {
    switch name {
    case "aging":
        try given.fields("items", "limits", "asOf")
        return try Duebook.aging(
            items: given.need("items").list { try $0.receivable() },
            limits: given.need("limits").list { try $0.int() },
            asOf: given.need("asOf").date())
            .list { $0.json }
    case "allocate":
        try given.fields("lots", "items", "scheme", "asOf")
        return try Duebook.allocate(
            lots: given.need("lots").list { try $0.lot() },
            items: given.need("items").list { try $0.receivable() },
            scheme: given.need("scheme").scheme(),
            asOf: given.need("asOf").date())
            .json
    case "checkForeignEntry":
        return try Duebook.checkForeignEntry(entry: given.foreignEntry()).json
    case "cleanId":
        try given.fields("text")
        return try Duebook.cleanId(
            text: given.need("text").text())
            .json
    case "clearForeign":
        try given.fields("base", "lots", "items", "lines", "policy")
        return try Duebook.clearForeign(
            base: given.need("base").text(),
            lots: given.need("lots").list { try $0.foreignLot() },
            items: given.need("items").list { try $0.foreignItem() },
            lines: given.need("lines").list { try $0.clearingLine() },
            policy: given.need("policy").clearingPolicy())
            .json
    case "convert":
        try given.fields("amount", "quote", "rounding")
        return try Duebook.convert(
            amount: given.need("amount").money(),
            quote: given.need("quote").quote(),
            rounding: given.need("rounding").rounding())
            .json
    case "convertParts":
        try given.fields("amounts", "quote", "rounding", "remainder")
        return try Duebook.convertParts(
            amounts: given.need("amounts").list { try $0.money() },
            quote: given.need("quote").quote(),
            rounding: given.need("rounding").rounding(),
            remainder: given.need("remainder").remainder())
            .json
    case "exactSum":
        try given.fields("amounts", "target", "budget")
        return try Duebook.exactSum(
            amounts: given.need("amounts").list { try $0.money() },
            target: given.need("target").money(),
            budget: given.option("budget")?.int())
            .json
    case "inverseQuote":
        return try Duebook.inverseQuote(quote: given.quote()).json
    case "revalue":
        try given.fields("base", "balances", "quotes", "policy")
        return try Duebook.revalue(
            base: given.need("base").text(),
            balances: given.need("balances").list { try $0.foreignBalance() },
            quotes: given.need("quotes").list { try $0.quote() },
            policy: given.need("policy").revaluationPolicy())
            .json
    case "schedule":
        try given.fields("total", "terms", "events", "calendar")
        return try Duebook.schedule(
            total: given.need("total").money(),
            terms: given.need("terms").terms(),
            events: given.may("events")?.list { try $0.eventDate() } ?? [],
            calendar: given.option("calendar")?.calendar())
            .json
    case "split":
        try given.fields("total", "by", "remainder", "rounding")
        return try Duebook.split(
            total: given.need("total").money(),
            by: given.need("by").parts(),
            remainder: given.need("remainder").remainder(),
            rounding: given.need("rounding").rounding())
            .json
    case "walk":
        try given.fields("from", "steps")
        return try Duebook.walk(
            from: given.need("from").date(),
            steps: given.need("steps").list { try $0.step() })
            .json
    default: return nil
    }
}
