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

    func nature() throws -> Nature {
        switch try text() {
        case "advance": .advance
        case "contractLiability": .contractLiability
        case "deposit": .deposit
        case "earnest": .earnest
        case "guarantee": .guarantee
        case "unidentified": .unidentified
        default: throw HostRefuses.unknownVariant
        }
    }

    func namedItem() throws -> NamedItem {
        try fields("item", "amount")
        return try NamedItem(
            item: need("item").text(),
            amount: option("amount")?.money())
    }

    func lot() throws -> Lot {
        try fields("id", "customer", "amount", "received", "nature", "references", "pays")
        return try Lot(
            id: need("id").text(),
            customer: need("customer").text(),
            amount: need("amount").money(),
            received: need("received").date(),
            nature: may("nature")?.nature() ?? .advance,
            references: may("references")?.list { try $0.text() } ?? [],
            pays: may("pays")?.list { try $0.namedItem() } ?? [])
    }

    func receivable() throws -> Receivable {
        try fields("id", "customer", "open", "due", "issued", "references")
        return try Receivable(
            id: need("id").text(),
            customer: need("customer").text(),
            open: need("open").money(),
            due: need("due").date(),
            issued: option("issued")?.date(),
            references: may("references")?.list { try $0.text() } ?? [])
    }

    func reach() throws -> Reach {
        switch try text() {
        case "allOpen": .allOpen
        case "due": .due
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

    func partial() throws -> Partial {
        switch try text() {
        case "allowed": .allowed
        case "forbidden": .forbidden
        default: throw HostRefuses.unknownVariant
        }
    }

    func phase() throws -> Phase {
        switch try kind() {
        case "namedItems":
            try fields("kind")
            return .namedItems
        case "byReference":
            try fields("kind")
            return .byReference
        case "exactItem":
            try fields("kind", "ties")
            return try .exactItem(
                ties: need("ties").ties())
        case "exactTotal":
            try fields("kind", "reach")
            return try .exactTotal(
                reach: need("reach").reach())
        case "oldestDueFirst":
            try fields("kind", "reach")
            return try .oldestDueFirst(
                reach: need("reach").reach())
        default: throw HostRefuses.unknownVariant
        }
    }

    func scheme() throws -> Scheme {
        try fields("phases", "partial")
        return try Scheme(
            phases: need("phases").list { try $0.phase() },
            partial: need("partial").partial())
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

extension Nature {
    var json: Json {
        switch self {
        case .advance: "advance".json
        case .contractLiability: "contractLiability".json
        case .deposit: "deposit".json
        case .earnest: "earnest".json
        case .guarantee: "guarantee".json
        case .unidentified: "unidentified".json
        }
    }
}

extension Receivable {
    var json: Json {
        record([("id", id.json), ("customer", customer.json), ("open", open.json), ("due", due.json), ("issued", issued?.json), ("references", references.list { $0.json })])
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
        case let .nothingOpen(customer, currency): record([("kind", "nothingOpen".json), ("customer", customer.json), ("currency", currency.json), ("en", en.json), ("zh", zh.json)])
        case let .nothingDue(customer, open): record([("kind", "nothingDue".json), ("customer", customer.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .noPhaseFits(customer, open): record([("kind", "noPhaseFits".json), ("customer", customer.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .natureHeld(nature): record([("kind", "natureHeld".json), ("nature", nature.json), ("en", en.json), ("zh", zh.json)])
        case let .ambiguous(amount, candidates, rivals): record([("kind", "ambiguous".json), ("amount", amount.json), ("candidates", candidates.json), ("rivals", rivals.list { $0.json }), ("en", en.json), ("zh", zh.json)])
        case let .alreadySettled(item): record([("kind", "alreadySettled".json), ("item", item.json), ("en", en.json), ("zh", zh.json)])
        case let .referenceUnknown(reference): record([("kind", "referenceUnknown".json), ("reference", reference.json), ("en", en.json), ("zh", zh.json)])
        case let .partialForbidden(item, open, left): record([("kind", "partialForbidden".json), ("item", item.json), ("open", open.json), ("left", left.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Line {
    var json: Json {
        record([("lot", lot.json), ("item", item.json), ("amount", amount.json), ("open", open.json), ("reason", reason.json)])
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
        record([("asOf", asOf.json), ("lines", lines.list { $0.json }), ("leftOver", leftOver.list { $0.json }), ("refusals", refusals.list { $0.json }), ("totals", totals.list { $0.json })])
    }
}

extension AgingRow {
    var json: Json {
        record([("currency", currency.json), ("notDue", notDue.json), ("overdue", overdue.list { $0.json }), ("total", total.json)])
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
        case let .unknownField(path, field): record([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .missingField(path, field): record([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .duplicateField(path, field): record([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .unknownVariant(path, text): record([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .wrongType(path, reason): record([("code", code.json), ("path", path.json), ("reason", reason.json)])
        case let .jsonSyntax(path, reason, line, column): record([("code", code.json), ("path", path.json), ("reason", reason.json), ("line", line.json), ("column", column.json)])
        }
    }
}
