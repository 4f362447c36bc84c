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

    func fraction() throws -> Fraction {
        try fields("numerator", "denominator")
        return try Fraction(
            numerator: need("numerator").int(),
            denominator: need("denominator").int())
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

    func scheduleRequest() throws -> ScheduleRequest {
        try fields("total", "terms", "events", "calendar")
        return try ScheduleRequest(
            total: need("total").money(),
            terms: need("terms").terms(),
            events: may("events")?.list { try $0.eventDate() } ?? [],
            calendar: option("calendar")?.calendar())
    }

    func installment() throws -> Installment {
        try fields("number", "amount", "due", "event", "purpose", "label")
        return try Installment(
            number: need("number").int(),
            amount: need("amount").money(),
            due: option("due")?.date(),
            event: option("event")?.text(),
            purpose: need("purpose").purpose(),
            label: option("label")?.text())
    }

    func schedule() throws -> Schedule {
        try fields("total", "installments", "residue")
        return try Schedule(
            total: need("total").money(),
            installments: need("installments").list { try $0.installment() },
            residue: need("residue").money())
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

    func cutOff() throws -> CutOff {
        try fields("on", "known")
        return try CutOff(
            on: need("on").date(),
            known: option("known")?.date())
    }

    func paidBy() throws -> PaidBy {
        switch try text() {
        case "receipt": .receipt
        case "prepayment": .prepayment
        case "netting": .netting
        default: throw HostRefuses.unknownVariant
        }
    }

    func reversalCause() throws -> ReversalCause {
        switch try text() {
        case "undone": .undone
        case "bounced": .bounced
        default: throw HostRefuses.unknownVariant
        }
    }

    func disputeOutcome() throws -> DisputeOutcome {
        switch try text() {
        case "customerRight": .customerRight
        case "customerWrong": .customerWrong
        case "settled": .settled
        default: throw HostRefuses.unknownVariant
        }
    }

    func debtAct() throws -> DebtAct {
        switch try kind() {
        case "paid":
            try fields("kind", "amount", "receipt", "received", "by")
            return try .paid(
                amount: need("amount").money(),
                receipt: option("receipt")?.text(),
                received: option("received")?.date(),
                by: may("by")?.paidBy() ?? .receipt)
        case "paymentReversed":
            try fields("kind", "amount", "receipt", "cause")
            return try .paymentReversed(
                amount: need("amount").money(),
                receipt: option("receipt")?.text(),
                cause: need("cause").reversalCause())
        case "credited":
            try fields("kind", "amount")
            return try .credited(
                amount: need("amount").money())
        case "deducted":
            try fields("kind", "amount")
            return try .deducted(
                amount: need("amount").money())
        case "deductionReversed":
            try fields("kind", "amount")
            return try .deductionReversed(
                amount: need("amount").money())
        case "writtenOff":
            try fields("kind", "amount")
            return try .writtenOff(
                amount: need("amount").money())
        case "recovered":
            try fields("kind", "amount")
            return try .recovered(
                amount: need("amount").money())
        case "canceled":
            try fields("kind")
            return .canceled
        case "changed":
            try fields("kind", "amount", "due")
            return try .changed(
                amount: option("amount")?.money(),
                due: option("due")?.date())
        case "disputed":
            try fields("kind", "amount")
            return try .disputed(
                amount: option("amount")?.money())
        case "disputeEnded":
            try fields("kind", "outcome")
            return try .disputeEnded(
                outcome: need("outcome").disputeOutcome())
        case "promised":
            try fields("kind", "day", "amount")
            return try .promised(
                day: need("day").date(),
                amount: option("amount")?.money())
        case "reminded":
            try fields("kind", "level")
            return try .reminded(
                level: need("level").int())
        case "reassigned":
            try fields("kind", "owner")
            return try .reassigned(
                owner: need("owner").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func debtEvent() throws -> DebtEvent {
        try fields("on", "entered", "act")
        return try DebtEvent(
            on: need("on").date(),
            entered: option("entered")?.date(),
            act: need("act").debtAct())
    }

    func debt() throws -> Debt {
        try fields("id", "customer", "amount", "issued", "due", "entered", "document", "kind", "retention", "owner", "fields", "events")
        return try Debt(
            id: need("id").text(),
            customer: need("customer").text(),
            amount: need("amount").money(),
            issued: need("issued").date(),
            due: need("due").date(),
            entered: option("entered")?.date(),
            document: option("document")?.text(),
            kind: may("kind")?.itemKind() ?? .ordinary,
            retention: may("retention")?.yes() ?? false,
            owner: option("owner")?.text(),
            fields: may("fields")?.list { try $0.field() } ?? [],
            events: may("events")?.list { try $0.debtEvent() } ?? [])
    }

    func prepaymentAct() throws -> PrepaymentAct {
        switch try kind() {
        case "applied":
            try fields("kind", "amount", "item")
            return try .applied(
                amount: need("amount").money(),
                item: option("item")?.text())
        case "returned":
            try fields("kind", "amount", "item")
            return try .returned(
                amount: need("amount").money(),
                item: option("item")?.text())
        case "refundRequested":
            try fields("kind", "refund", "amount")
            return try .refundRequested(
                refund: need("refund").text(),
                amount: need("amount").money())
        case "refundCanceled":
            try fields("kind", "refund")
            return try .refundCanceled(
                refund: need("refund").text())
        case "refunded":
            try fields("kind", "amount", "refund", "account")
            return try .refunded(
                amount: need("amount").money(),
                refund: option("refund")?.text(),
                account: option("account")?.text())
        case "refundReturned":
            try fields("kind", "amount", "refund")
            return try .refundReturned(
                amount: need("amount").money(),
                refund: option("refund")?.text())
        case "removed":
            try fields("kind", "amount")
            return try .removed(
                amount: need("amount").money())
        case "restored":
            try fields("kind", "amount")
            return try .restored(
                amount: need("amount").money())
        case "bounced":
            try fields("kind")
            return .bounced
        case "held":
            try fields("kind", "amount")
            return try .held(
                amount: need("amount").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func prepaymentEvent() throws -> PrepaymentEvent {
        try fields("on", "entered", "act")
        return try PrepaymentEvent(
            on: need("on").date(),
            entered: option("entered")?.date(),
            act: need("act").prepaymentAct())
    }

    func prepayment() throws -> Prepayment {
        try fields("id", "customer", "amount", "received", "since", "entered", "nature", "source", "bankRef", "payerAccount", "owner", "fields", "expires", "events")
        return try Prepayment(
            id: need("id").text(),
            customer: need("customer").text(),
            amount: need("amount").money(),
            received: need("received").date(),
            since: option("since")?.date(),
            entered: option("entered")?.date(),
            nature: may("nature")?.nature() ?? .advance,
            source: may("source")?.source() ?? .receipt,
            bankRef: option("bankRef")?.text(),
            payerAccount: option("payerAccount")?.text(),
            owner: option("owner")?.text(),
            fields: may("fields")?.list { try $0.field() } ?? [],
            expires: option("expires")?.date(),
            events: may("events")?.list { try $0.prepaymentEvent() } ?? [])
    }

    func debtorAct() throws -> DebtorAct {
        switch try kind() {
        case "insolvent":
            try fields("kind")
            return .insolvent
        case "solvent":
            try fields("kind")
            return .solvent
        case "stopped":
            try fields("kind")
            return .stopped
        case "released":
            try fields("kind")
            return .released
        case "reassigned":
            try fields("kind", "owner")
            return try .reassigned(
                owner: need("owner").text())
        case "contacted":
            try fields("kind")
            return .contacted
        default: throw HostRefuses.unknownVariant
        }
    }

    func debtorEvent() throws -> DebtorEvent {
        try fields("on", "entered", "act")
        return try DebtorEvent(
            on: need("on").date(),
            entered: option("entered")?.date(),
            act: need("act").debtorAct())
    }

    func debtor() throws -> Debtor {
        try fields("id", "name", "parent", "owner", "since", "fields", "events")
        return try Debtor(
            id: need("id").text(),
            name: option("name")?.text(),
            parent: option("parent")?.text(),
            owner: option("owner")?.text(),
            since: option("since")?.date(),
            fields: may("fields")?.list { try $0.field() } ?? [],
            events: may("events")?.list { try $0.debtorEvent() } ?? [])
    }

    func portfolio() throws -> Portfolio {
        try fields("debts", "prepayments", "debtors")
        return try Portfolio(
            debts: may("debts")?.list { try $0.debt() } ?? [],
            prepayments: may("prepayments")?.list { try $0.prepayment() } ?? [],
            debtors: may("debtors")?.list { try $0.debtor() } ?? [])
    }

    func observationRules() throws -> ObservationRules {
        try fields("calendar", "tolerance", "small")
        return try ObservationRules(
            calendar: option("calendar")?.calendar(),
            tolerance: may("tolerance")?.int() ?? 0,
            small: may("small")?.list { try $0.money() } ?? [])
    }

    func observationState() throws -> ObservationState {
        switch try text() {
        case "settled": .settled
        case "writtenOff": .writtenOff
        case "overdue": .overdue
        default: throw HostRefuses.unknownVariant
        }
    }

    func observation() throws -> Observation {
        try fields("debt", "customer", "amount", "issued", "due", "until", "days", "late", "state")
        return try Observation(
            debt: need("debt").text(),
            customer: need("customer").text(),
            amount: need("amount").money(),
            issued: need("issued").date(),
            due: need("due").date(),
            until: need("until").date(),
            days: need("days").int(),
            late: need("late").yes(),
            state: need("state").observationState())
    }

    func gradePolicy() throws -> GradePolicy {
        try fields("version", "observed", "weightLate", "weightDays", "weightSerious", "seriousDays", "capDays", "fullDays", "spreadHundredths", "cutA", "cutB", "cutC", "pseudo", "windowDays", "minimum", "minimumDays", "thin", "margin", "confirmations", "unpaidDays", "materiality", "bouncedDays", "lossMonths")
        return try GradePolicy(
            version: option("version")?.text(),
            observed: may("observed")?.observationRules() ?? ObservationRules(),
            weightLate: may("weightLate")?.int() ?? 4000,
            weightDays: may("weightDays")?.int() ?? 3000,
            weightSerious: may("weightSerious")?.int() ?? 3000,
            seriousDays: may("seriousDays")?.int() ?? 15,
            capDays: may("capDays")?.int() ?? 90,
            fullDays: may("fullDays")?.int() ?? 30,
            spreadHundredths: may("spreadHundredths")?.int() ?? 84,
            cutA: may("cutA")?.int() ?? 1000,
            cutB: may("cutB")?.int() ?? 2000,
            cutC: may("cutC")?.int() ?? 3500,
            pseudo: may("pseudo")?.int() ?? 5,
            windowDays: may("windowDays")?.int() ?? 365,
            minimum: may("minimum")?.int() ?? 3,
            minimumDays: may("minimumDays")?.int() ?? 60,
            thin: may("thin")?.int() ?? 6,
            margin: may("margin")?.int() ?? 200,
            confirmations: may("confirmations")?.int() ?? 2,
            unpaidDays: may("unpaidDays")?.int() ?? 90,
            materiality: may("materiality")?.list { try $0.money() } ?? [],
            bouncedDays: may("bouncedDays")?.int() ?? 90,
            lossMonths: may("lossMonths")?.int() ?? 24)
    }

    func creditGrade() throws -> CreditGrade {
        switch try text() {
        case "a": .a
        case "b": .b
        case "c": .c
        case "d": .d
        case "notRated": .notRated
        default: throw HostRefuses.unknownVariant
        }
    }

    func peerRates() throws -> PeerRates {
        try fields("observations", "late", "seriousOf", "serious", "days")
        return try PeerRates(
            observations: need("observations").int(),
            late: need("late").int(),
            seriousOf: need("seriousOf").int(),
            serious: need("serious").int(),
            days: need("days").int())
    }

    func customerRisk() throws -> CustomerRisk {
        try fields("risk", "billionths", "settled", "overdue", "factors", "severity")
        return try CustomerRisk(
            risk: need("risk").int(),
            billionths: need("billionths").int(),
            settled: need("settled").int(),
            overdue: need("overdue").int(),
            factors: need("factors").list { try $0.riskFactor() },
            severity: option("severity")?.int())
    }

    func riskFactor() throws -> RiskFactor {
        try fields("kind", "weight", "points", "count", "of", "observed", "peers")
        return try RiskFactor(
            kind: need("kind").factorKind(),
            weight: need("weight").int(),
            points: need("points").int(),
            count: need("count").int(),
            of: need("of").int(),
            observed: option("observed")?.fraction(),
            peers: option("peers")?.fraction())
    }

    func factorKind() throws -> FactorKind {
        switch try text() {
        case "lateShare": .lateShare
        case "lateDays": .lateDays
        case "seriousShare": .seriousShare
        case "unfundedShare": .unfundedShare
        case "refundShare": .refundShare
        default: throw HostRefuses.unknownVariant
        }
    }

    func fundingCounts() throws -> FundingCounts {
        try fields("orders", "funded", "refunds")
        return try FundingCounts(
            orders: need("orders").int(),
            funded: need("funded").int(),
            refunds: need("refunds").int())
    }

    func previousGrade() throws -> PreviousGrade {
        try fields("customer", "grade", "on", "steady", "rising")
        return try PreviousGrade(
            customer: need("customer").text(),
            grade: need("grade").creditGrade(),
            on: need("on").date(),
            steady: option("steady")?.creditGrade(),
            rising: option("rising")?.risingGrade())
    }

    func risingGrade() throws -> RisingGrade {
        try fields("to", "months", "on")
        return try RisingGrade(
            to: need("to").creditGrade(),
            months: need("months").int(),
            on: need("on").date())
    }

    func gradeContext() throws -> GradeContext {
        try fields("previous", "overrides", "funding")
        return try GradeContext(
            previous: may("previous")?.list { try $0.previousGrade() } ?? [],
            overrides: may("overrides")?.list { try $0.gradeOverride() } ?? [],
            funding: may("funding")?.list { try $0.customerFunding() } ?? [])
    }

    func gradeOverride() throws -> GradeOverride {
        try fields("customer", "grade", "owner", "reason", "from", "until")
        return try GradeOverride(
            customer: need("customer").text(),
            grade: need("grade").creditGrade(),
            owner: need("owner").text(),
            reason: need("reason").text(),
            from: need("from").date(),
            until: need("until").date())
    }

    func customerFunding() throws -> CustomerFunding {
        try fields("customer", "counts")
        return try CustomerFunding(
            customer: need("customer").text(),
            counts: need("counts").fundingCounts())
    }

    func gradeRun() throws -> GradeRun {
        try fields("cutOff", "policy", "peers", "customers", "changes")
        return try GradeRun(
            cutOff: need("cutOff").cutOff(),
            policy: need("policy").text(),
            peers: need("peers").peerRates(),
            customers: need("customers").list { try $0.customerGrade() },
            changes: need("changes").list { try $0.gradeChange() })
    }

    func customerGrade() throws -> CustomerGrade {
        try fields("customer", "grade", "computed", "score", "risk", "observations", "thin", "toBetter", "toWorse", "reasons", "next", "kept", "inputs")
        return try CustomerGrade(
            customer: need("customer").text(),
            grade: need("grade").creditGrade(),
            computed: need("computed").creditGrade(),
            score: option("score")?.int(),
            risk: option("risk")?.customerRisk(),
            observations: need("observations").int(),
            thin: need("thin").yes(),
            toBetter: option("toBetter")?.int(),
            toWorse: option("toWorse")?.int(),
            reasons: need("reasons").list { try $0.gradeReason() },
            next: may("next")?.list { try $0.gradeStep() } ?? [],
            kept: need("kept").previousGrade(),
            inputs: need("inputs").text())
    }

    func gradeChange() throws -> GradeChange {
        try fields("customer", "from", "since", "to")
        return try GradeChange(
            customer: need("customer").text(),
            from: need("from").creditGrade(),
            since: need("since").date(),
            to: need("to").creditGrade())
    }

    func gradeReason() throws -> GradeReason {
        switch try kind() {
        case "factor":
            try fields("kind", "en", "zh", "factor", "count", "of", "peers", "points")
            return try .factor(
                factor: need("factor").factorKind(),
                count: need("count").int(),
                of: need("of").int(),
                peers: option("peers")?.fraction(),
                points: need("points").int())
        case "tooFew":
            try fields("kind", "en", "zh", "found", "needed")
            return try .tooFew(
                found: need("found").int(),
                needed: need("needed").int())
        case "tooNew":
            try fields("kind", "en", "zh", "days", "needed")
            return try .tooNew(
                days: need("days").int(),
                needed: need("needed").int())
        case "thin":
            try fields("kind", "en", "zh", "found", "full")
            return try .thin(
                found: need("found").int(),
                full: need("full").int())
        case "unpaidLong":
            try fields("kind", "en", "zh", "amount", "days")
            return try .unpaidLong(
                amount: need("amount").money(),
                days: need("days").int())
        case "insolvent":
            try fields("kind", "en", "zh", "since")
            return try .insolvent(
                since: need("since").date())
        case "bounced":
            try fields("kind", "en", "zh", "on")
            return try .bounced(
                on: need("on").date())
        case "writtenOff":
            try fields("kind", "en", "zh", "on")
            return try .writtenOff(
                on: need("on").date())
        case "withinMargin":
            try fields("kind", "en", "zh", "score", "stays")
            return try .withinMargin(
                score: need("score").creditGrade(),
                stays: need("stays").creditGrade())
        case "rising":
            try fields("kind", "en", "zh", "to", "months", "needed")
            return try .rising(
                to: need("to").creditGrade(),
                months: need("months").int(),
                needed: need("needed").int())
        case "byHand":
            try fields("kind", "en", "zh", "computed", "owner", "cause", "until")
            return try .byHand(
                computed: need("computed").creditGrade(),
                owner: need("owner").text(),
                cause: need("cause").text(),
                until: need("until").date())
        default: throw HostRefuses.unknownVariant
        }
    }

    func gradeStep() throws -> GradeStep {
        switch try kind() {
        case "payOnTime":
            try fields("kind", "en", "zh", "payments", "to", "months")
            return try .payOnTime(
                payments: need("payments").int(),
                to: need("to").creditGrade(),
                months: need("months").int())
        case "confirm":
            try fields("kind", "en", "zh", "to", "months")
            return try .confirm(
                to: need("to").creditGrade(),
                months: need("months").int())
        case "payUnpaid":
            try fields("kind", "en", "zh", "amount")
            return try .payUnpaid(
                amount: need("amount").money())
        case "beSolvent":
            try fields("kind", "en", "zh")
            return .beSolvent
        case "forgotten":
            try fields("kind", "en", "zh", "from")
            return try .forgotten(
                from: need("from").date())
        case "beKnown":
            try fields("kind", "en", "zh", "payments")
            return try .beKnown(
                payments: need("payments").int())
        case "wait":
            try fields("kind", "en", "zh", "from")
            return try .wait(
                from: need("from").date())
        default: throw HostRefuses.unknownVariant
        }
    }

    func creditPolicy() throws -> CreditPolicy {
        try fields("grading", "gradeA", "gradeB", "gradeC", "gradeD", "notRated", "baseDays", "starter", "raiseMost", "raiseMonths", "raiseItems", "components", "freeMoney", "natures", "orderField", "checks", "overdueShare", "oldestDays", "mostOrder", "prepaidChecked", "releaseDays")
        return try CreditPolicy(
            grading: may("grading")?.gradePolicy() ?? GradePolicy(),
            gradeA: option("gradeA")?.gradeTerms(),
            gradeB: option("gradeB")?.gradeTerms(),
            gradeC: option("gradeC")?.gradeTerms(),
            gradeD: option("gradeD")?.gradeTerms(),
            notRated: option("notRated")?.gradeTerms(),
            baseDays: may("baseDays")?.int() ?? 30,
            starter: may("starter")?.list { try $0.money() } ?? [],
            raiseMost: may("raiseMost")?.int() ?? 2500,
            raiseMonths: may("raiseMonths")?.int() ?? 6,
            raiseItems: may("raiseItems")?.int() ?? 6,
            components: may("components")?.list { try $0.exposurePart() } ?? [],
            freeMoney: may("freeMoney")?.freeMoney() ?? .lowersExposure,
            natures: may("natures")?.list { try $0.nature() } ?? [],
            orderField: option("orderField")?.text(),
            checks: may("checks")?.list { try $0.checkRule() } ?? [],
            overdueShare: may("overdueShare")?.int() ?? 5000,
            oldestDays: may("oldestDays")?.int() ?? 180,
            mostOrder: may("mostOrder")?.list { try $0.money() } ?? [],
            prepaidChecked: may("prepaidChecked")?.yes() ?? false,
            releaseDays: may("releaseDays")?.int() ?? 30)
    }

    func gradeTerms() throws -> GradeTerms {
        try fields("limitFactor", "moreDays", "leastDays", "mostDays", "toleranceDays", "deposit", "approval", "reviewMonths")
        return try GradeTerms(
            limitFactor: need("limitFactor").int(),
            moreDays: may("moreDays")?.int() ?? 0,
            leastDays: may("leastDays")?.int() ?? 0,
            mostDays: may("mostDays")?.int() ?? 0,
            toleranceDays: may("toleranceDays")?.int() ?? 0,
            deposit: may("deposit")?.int() ?? 0,
            approval: may("approval")?.yes() ?? false,
            reviewMonths: may("reviewMonths")?.int() ?? 12)
    }

    func exposurePart() throws -> ExposurePart {
        switch try text() {
        case "receivables": .receivables
        case "disputed": .disputed
        case "delivered": .delivered
        case "orders": .orders
        case "prepayments": .prepayments
        case "secured": .secured
        default: throw HostRefuses.unknownVariant
        }
    }

    func freeMoney() throws -> FreeMoney {
        switch try text() {
        case "lowersExposure": .lowersExposure
        case "coversOrders": .coversOrders
        default: throw HostRefuses.unknownVariant
        }
    }

    func checkRule() throws -> CheckRule {
        try fields("check", "effect", "points")
        return try CheckRule(
            check: need("check").creditCheck(),
            effect: need("effect").checkEffect(),
            points: may("points")?.list { try $0.checkPoint() } ?? [])
    }

    func creditCheck() throws -> CreditCheck {
        switch try text() {
        case "limit": .limit
        case "limitDate": .limitDate
        case "overdueDays": .overdueDays
        case "overdueShare": .overdueShare
        case "oldestItem": .oldestItem
        case "orderSize": .orderSize
        case "deposit": .deposit
        case "approval": .approval
        case "terms": .terms
        case "stopped": .stopped
        case "promise": .promise
        default: throw HostRefuses.unknownVariant
        }
    }

    func checkEffect() throws -> CheckEffect {
        switch try text() {
        case "warn": .warn
        case "hold": .hold
        default: throw HostRefuses.unknownVariant
        }
    }

    func checkPoint() throws -> CheckPoint {
        switch try text() {
        case "order": .order
        case "delivery": .delivery
        case "goodsIssue": .goodsIssue
        case "invoice": .invoice
        default: throw HostRefuses.unknownVariant
        }
    }

    func salesDocument() throws -> SalesDocument {
        try fields("id", "customer", "kind", "amount", "follows")
        return try SalesDocument(
            id: need("id").text(),
            customer: need("customer").text(),
            kind: need("kind").salesDocumentKind(),
            amount: need("amount").money(),
            follows: option("follows")?.text())
    }

    func salesDocumentKind() throws -> SalesDocumentKind {
        switch try text() {
        case "order": .order
        case "delivery": .delivery
        case "invoice": .invoice
        default: throw HostRefuses.unknownVariant
        }
    }

    func creditLimit() throws -> CreditLimit {
        try fields("customer", "amount", "since", "until", "shared")
        return try CreditLimit(
            customer: need("customer").text(),
            amount: need("amount").money(),
            since: option("since")?.date(),
            until: option("until")?.date(),
            shared: may("shared")?.yes() ?? false)
    }

    func securedAmount() throws -> SecuredAmount {
        try fields("customer", "amount", "until")
        return try SecuredAmount(
            customer: need("customer").text(),
            amount: need("amount").money(),
            until: option("until")?.date())
    }

    func creditExposure() throws -> CreditExposure {
        try fields("receivables", "disputed", "delivered", "orders", "prepaid", "secured", "total")
        return try CreditExposure(
            receivables: need("receivables").money(),
            disputed: need("disputed").money(),
            delivered: need("delivered").money(),
            orders: need("orders").money(),
            prepaid: need("prepaid").money(),
            secured: need("secured").money(),
            total: need("total").money())
    }

    func creditOrder() throws -> CreditOrder {
        try fields("id", "customer", "amount", "termDays", "version", "opening")
        return try CreditOrder(
            id: need("id").text(),
            customer: need("customer").text(),
            amount: need("amount").money(),
            termDays: option("termDays")?.int(),
            version: may("version")?.int() ?? 1,
            opening: may("opening")?.int() ?? 1)
    }

    func blockedMoney() throws -> BlockedMoney {
        try fields("prepayment", "cause")
        return try BlockedMoney(
            prepayment: need("prepayment").text(),
            cause: need("cause").notCounted())
    }

    func releaseToken() throws -> ReleaseToken {
        try fields("order", "amount", "version", "opening", "termDays", "on", "until")
        return try ReleaseToken(
            order: need("order").text(),
            amount: need("amount").money(),
            version: need("version").int(),
            opening: need("opening").int(),
            termDays: option("termDays")?.int(),
            on: need("on").date(),
            until: need("until").date())
    }

    func orderCheckRequest() throws -> OrderCheckRequest {
        try fields("order", "cutOff", "point", "grade", "documents", "limits", "secured", "blocked", "rates", "token")
        return try OrderCheckRequest(
            order: need("order").creditOrder(),
            cutOff: need("cutOff").cutOff(),
            point: may("point")?.checkPoint() ?? .order,
            grade: option("grade")?.creditGrade(),
            documents: may("documents")?.list { try $0.salesDocument() } ?? [],
            limits: may("limits")?.list { try $0.creditLimit() } ?? [],
            secured: may("secured")?.list { try $0.securedAmount() } ?? [],
            blocked: may("blocked")?.list { try $0.blockedMoney() } ?? [],
            rates: may("rates")?.list { try $0.quote() } ?? [],
            token: option("token")?.releaseToken())
    }

    func orderCheck() throws -> OrderCheck {
        try fields("outcome", "findings", "notes", "exposure", "rest", "covered", "after", "limit", "freesWith", "token")
        return try OrderCheck(
            outcome: need("outcome").orderOutcome(),
            findings: need("findings").list { try $0.checkFinding() },
            notes: may("notes")?.list { try $0.creditReason() } ?? [],
            exposure: need("exposure").creditExposure(),
            rest: need("rest").money(),
            covered: need("covered").money(),
            after: need("after").money(),
            limit: option("limit")?.money(),
            freesWith: option("freesWith")?.money(),
            token: option("token")?.releaseToken())
    }

    func orderOutcome() throws -> OrderOutcome {
        switch try text() {
        case "release": .release
        case "releaseWithWarning": .releaseWithWarning
        case "hold": .hold
        default: throw HostRefuses.unknownVariant
        }
    }

    func checkFinding() throws -> CheckFinding {
        try fields("check", "effect", "reason")
        return try CheckFinding(
            check: need("check").creditCheck(),
            effect: need("effect").checkEffect(),
            reason: need("reason").creditReason())
    }

    func creditReason() throws -> CreditReason {
        switch try kind() {
        case "limitExceeded":
            try fields("kind", "en", "zh", "exposure", "limit", "owner")
            return try .limitExceeded(
                exposure: need("exposure").money(),
                limit: need("limit").money(),
                owner: need("owner").text())
        case "noLimit":
            try fields("kind", "en", "zh")
            return .noLimit
        case "limitExpired":
            try fields("kind", "en", "zh", "until", "owner")
            return try .limitExpired(
                until: need("until").date(),
                owner: need("owner").text())
        case "overdue":
            try fields("kind", "en", "zh", "debt", "days", "tolerance")
            return try .overdue(
                debt: need("debt").text(),
                days: need("days").int(),
                tolerance: need("tolerance").int())
        case "overdueShare":
            try fields("kind", "en", "zh", "overdue", "open", "most")
            return try .overdueShare(
                overdue: need("overdue").money(),
                open: need("open").money(),
                most: need("most").int())
        case "tooOld":
            try fields("kind", "en", "zh", "debt", "days", "most")
            return try .tooOld(
                debt: need("debt").text(),
                days: need("days").int(),
                most: need("most").int())
        case "orderTooLarge":
            try fields("kind", "en", "zh", "uncovered", "most")
            return try .orderTooLarge(
                uncovered: need("uncovered").money(),
                most: need("most").money())
        case "depositMissing":
            try fields("kind", "en", "zh", "covered", "needed", "grade")
            return try .depositMissing(
                covered: need("covered").money(),
                needed: need("needed").money(),
                grade: need("grade").creditGrade())
        case "approvalNeeded":
            try fields("kind", "en", "zh", "grade")
            return try .approvalNeeded(
                grade: need("grade").creditGrade())
        case "termsTooLong":
            try fields("kind", "en", "zh", "days", "most")
            return try .termsTooLong(
                days: need("days").int(),
                most: need("most").int())
        case "stopped":
            try fields("kind", "en", "zh", "since")
            return try .stopped(
                since: need("since").date())
        case "promiseBroken":
            try fields("kind", "en", "zh", "debt", "promised")
            return try .promiseBroken(
                debt: need("debt").text(),
                promised: need("promised").date())
        case "releasedBefore":
            try fields("kind", "en", "zh", "on", "amount")
            return try .releasedBefore(
                on: need("on").date(),
                amount: need("amount").money())
        case "moneyNotCounted":
            try fields("kind", "en", "zh", "prepayment", "amount", "cause")
            return try .moneyNotCounted(
                prepayment: need("prepayment").text(),
                amount: need("amount").money(),
                cause: need("cause").notCounted())
        default: throw HostRefuses.unknownVariant
        }
    }

    func notCounted() throws -> NotCounted {
        switch try text() {
        case "uncleared": .uncleared
        case "frozen": .frozen
        case "disputed": .disputed
        case "refundRequested": .refundRequested
        case "noRate": .noRate
        case "nature": .nature
        case "expired": .expired
        default: throw HostRefuses.unknownVariant
        }
    }

    func limitReason() throws -> LimitReason {
        switch try kind() {
        case "noSales":
            try fields("kind", "en", "zh")
            return .noSales
        case "tooSoon":
            try fields("kind", "en", "zh", "from")
            return try .tooSoon(
                from: need("from").date())
        case "tooFewItems":
            try fields("kind", "en", "zh", "found", "needed")
            return try .tooFewItems(
                found: need("found").int(),
                needed: need("needed").int())
        case "raisedInSteps":
            try fields("kind", "en", "zh", "target", "most")
            return try .raisedInSteps(
                target: need("target").money(),
                most: need("most").money())
        case "belowExposure":
            try fields("kind", "en", "zh", "target", "owed")
            return try .belowExposure(
                target: need("target").money(),
                owed: need("owed").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func limitProposal() throws -> LimitProposal {
        try fields("customer", "grade", "target", "present", "owed", "limit", "termDays", "review", "approval", "reasons")
        return try LimitProposal(
            customer: need("customer").text(),
            grade: need("grade").creditGrade(),
            target: option("target")?.money(),
            present: option("present")?.money(),
            owed: need("owed").money(),
            limit: option("limit")?.money(),
            termDays: need("termDays").int(),
            review: need("review").date(),
            approval: need("approval").yes(),
            reasons: may("reasons")?.list { try $0.limitReason() } ?? [])
    }

    func creditSimulation() throws -> CreditSimulation {
        try fields("policy", "other", "grades", "changes", "totals")
        return try CreditSimulation(
            policy: need("policy").text(),
            other: need("other").text(),
            grades: need("grades").list { try $0.gradeCount() },
            changes: need("changes").list { try $0.simulatedChange() },
            totals: need("totals").list { try $0.simulatedTotal() })
    }

    func gradeCount() throws -> GradeCount {
        try fields("grade", "before", "after")
        return try GradeCount(
            grade: need("grade").creditGrade(),
            before: need("before").int(),
            after: need("after").int())
    }

    func simulatedChange() throws -> SimulatedChange {
        try fields("before", "after")
        return try SimulatedChange(
            before: need("before").limitProposal(),
            after: need("after").limitProposal())
    }

    func simulatedTotal() throws -> SimulatedTotal {
        try fields("currency", "owed", "limitsBefore", "limitsAfter", "overBefore", "overAfter")
        return try SimulatedTotal(
            currency: need("currency").text(),
            owed: need("owed").money(),
            limitsBefore: need("limitsBefore").money(),
            limitsAfter: need("limitsAfter").money(),
            overBefore: need("overBefore").money(),
            overAfter: need("overAfter").money())
    }

    func pointTable() throws -> PointTable {
        try fields("version", "offset", "columns")
        return try PointTable(
            version: need("version").text(),
            offset: may("offset")?.int() ?? 0,
            columns: need("columns").list { try $0.pointColumn() })
    }

    func pointColumn() throws -> PointColumn {
        try fields("factor", "bins", "missing", "trend")
        return try PointColumn(
            factor: need("factor").text(),
            bins: need("bins").list { try $0.pointBin() },
            missing: need("missing").int(),
            trend: may("trend")?.pointTrend() ?? .either)
    }

    func pointBin() throws -> PointBin {
        try fields("upto", "points")
        return try PointBin(
            upto: option("upto")?.int(),
            points: need("points").int())
    }

    func pointTrend() throws -> PointTrend {
        switch try text() {
        case "either": .either
        case "rising": .rising
        case "falling": .falling
        default: throw HostRefuses.unknownVariant
        }
    }

    func pointValue() throws -> PointValue {
        try fields("factor", "value")
        return try PointValue(
            factor: need("factor").text(),
            value: option("value")?.int())
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
            try fields("kind", "most", "members")
            return try .exactGroup(
                most: may("most")?.int() ?? 40,
                members: option("members")?.int())
        case "together":
            try fields("kind")
            return .together
        case "groupWithGroup":
            try fields("kind", "most", "members")
            return try .groupWithGroup(
                most: may("most")?.int() ?? 20,
                members: may("members")?.int() ?? 6)
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

    func fit() throws -> Fit {
        switch try kind() {
        case "price":
            try fields("kind", "discount")
            return try .price(
                discount: need("discount").money())
        case "tolerance":
            try fields("kind", "missing")
            return try .tolerance(
                missing: need("missing").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func leeway() throws -> Leeway {
        switch try text() {
        case "discount": .discount
        case "tolerance": .tolerance
        default: throw HostRefuses.unknownVariant
        }
    }

    func matchedSet() throws -> MatchedSet {
        try fields("lots", "items")
        return try MatchedSet(
            lots: need("lots").list { try $0.text() },
            items: need("items").list { try $0.text() })
    }

    func reason() throws -> Reason {
        switch try kind() {
        case "named":
            try fields("kind", "en", "zh", "rank", "open")
            return try .named(
                rank: need("rank").int(),
                open: need("open").money())
        case "reference":
            try fields("kind", "en", "zh", "reference", "open")
            return try .reference(
                reference: need("reference").text(),
                open: need("open").money())
        case "exactItem":
            try fields("kind", "en", "zh", "amount", "candidates", "fit")
            return try .exactItem(
                amount: need("amount").money(),
                candidates: need("candidates").int(),
                fit: option("fit")?.fit())
        case "exactTotal":
            try fields("kind", "en", "zh", "total", "items")
            return try .exactTotal(
                total: need("total").money(),
                items: need("items").int())
        case "oldestDue":
            try fields("kind", "en", "zh", "customer", "due", "rank", "open")
            return try .oldestDue(
                customer: need("customer").text(),
                due: need("due").date(),
                rank: need("rank").int(),
                open: need("open").money())
        case "next":
            try fields("kind", "en", "zh", "customer", "rank", "open")
            return try .next(
                customer: need("customer").text(),
                rank: need("rank").int(),
                open: need("open").money())
        case "exactGroup":
            try fields("kind", "en", "zh", "total", "items", "members")
            return try .exactGroup(
                total: need("total").money(),
                items: need("items").int(),
                members: option("members")?.int())
        case "together":
            try fields("kind", "en", "zh", "total", "lots", "items")
            return try .together(
                total: need("total").money(),
                lots: need("lots").int(),
                items: need("items").int())
        case "groupWithGroup":
            try fields("kind", "en", "zh", "total", "lots", "items")
            return try .groupWithGroup(
                total: need("total").money(),
                lots: need("lots").int(),
                items: need("items").int())
        case "proRata":
            try fields("kind", "en", "zh", "total", "paid", "open")
            return try .proRata(
                total: need("total").money(),
                paid: need("paid").money(),
                open: need("open").money())
        case "discountTaken":
            try fields("kind", "en", "zh", "until", "discount")
            return try .discountTaken(
                until: need("until").date(),
                discount: need("discount").money())
        case "withinTolerance":
            try fields("kind", "en", "zh", "missing", "limit")
            return try .withinTolerance(
                missing: need("missing").money(),
                limit: need("limit").money())
        case "nothingOpen":
            try fields("kind", "en", "zh", "customer", "currency")
            return try .nothingOpen(
                customer: need("customer").text(),
                currency: need("currency").text())
        case "nothingDue":
            try fields("kind", "en", "zh", "customer", "open")
            return try .nothingDue(
                customer: need("customer").text(),
                open: need("open").money())
        case "noPhaseFits":
            try fields("kind", "en", "zh", "customer", "open")
            return try .noPhaseFits(
                customer: need("customer").text(),
                open: need("open").money())
        case "natureHeld":
            try fields("kind", "en", "zh", "nature")
            return try .natureHeld(
                nature: need("nature").nature())
        case "expired":
            try fields("kind", "en", "zh", "expires")
            return try .expired(
                expires: need("expires").date())
        case "referenceHeld":
            try fields("kind", "en", "zh", "reference")
            return try .referenceHeld(
                reference: need("reference").text())
        case "ambiguous":
            try fields("kind", "en", "zh", "amount", "candidates", "rivals", "leeway")
            return try .ambiguous(
                amount: need("amount").money(),
                candidates: need("candidates").int(),
                rivals: need("rivals").list { try $0.text() },
                leeway: option("leeway")?.leeway())
        case "alreadySettled":
            try fields("kind", "en", "zh", "item")
            return try .alreadySettled(
                item: need("item").text())
        case "referenceUnknown":
            try fields("kind", "en", "zh", "reference")
            return try .referenceUnknown(
                reference: need("reference").text())
        case "referenceOutside":
            try fields("kind", "en", "zh", "reference", "item")
            return try .referenceOutside(
                reference: need("reference").text(),
                item: need("item").text())
        case "partialForbidden":
            try fields("kind", "en", "zh", "item", "open", "left")
            return try .partialForbidden(
                item: need("item").text(),
                open: need("open").money(),
                left: need("left").money())
        case "namedTooLate":
            try fields("kind", "en", "zh", "item", "open", "asked")
            return try .namedTooLate(
                item: need("item").text(),
                open: need("open").money(),
                asked: need("asked").money())
        case "nothingLeft":
            try fields("kind", "en", "zh", "item", "left")
            return try .nothingLeft(
                item: need("item").text(),
                left: need("left").money())
        case "keyDiffers":
            try fields("kind", "en", "zh", "item", "key")
            return try .keyDiffers(
                item: need("item").text(),
                key: need("key").text())
        case "groupAmbiguous":
            try fields("kind", "en", "zh", "sets", "one", "other")
            return try .groupAmbiguous(
                sets: need("sets").int(),
                one: need("one").list { try $0.text() },
                other: need("other").list { try $0.text() })
        case "groupTooLarge":
            try fields("kind", "en", "zh", "items", "limit")
            return try .groupTooLarge(
                items: need("items").int(),
                limit: need("limit").int())
        case "groupsAmbiguous":
            try fields("kind", "en", "zh", "sets", "members", "rivals")
            return try .groupsAmbiguous(
                sets: need("sets").int(),
                members: need("members").int(),
                rivals: need("rivals").list { try $0.matchedSet() })
        case "groupsTooLarge":
            try fields("kind", "en", "zh", "lots", "items", "limit")
            return try .groupsTooLarge(
                lots: need("lots").int(),
                items: need("items").int(),
                limit: need("limit").int())
        case "groupSearchEnded":
            try fields("kind", "en", "zh", "limit")
            return try .groupSearchEnded(
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

    func dueKind() throws -> DueKind {
        switch try text() {
        case "pastDue": .pastDue
        case "due": .due
        case "inAdvance": .inAdvance
        default: throw HostRefuses.unknownVariant
        }
    }

    func bucket() throws -> Bucket {
        try fields("when", "component")
        return try Bucket(
            when: need("when").dueKind(),
            component: need("component").text())
    }

    func waterfallMode() throws -> WaterfallMode {
        switch try text() {
        case "horizontal": .horizontal
        case "vertical": .vertical
        default: throw HostRefuses.unknownVariant
        }
    }

    func surplus() throws -> Surplus {
        switch try text() {
        case "next": .next
        case "last": .last
        case "spread": .spread
        case "keep": .keep
        default: throw HostRefuses.unknownVariant
        }
    }

    func waterfallRules() throws -> WaterfallRules {
        try fields("order", "mode", "surplus")
        return try WaterfallRules(
            order: need("order").list { try $0.bucket() },
            mode: need("mode").waterfallMode(),
            surplus: need("surplus").surplus())
    }

    func openInstallment() throws -> OpenInstallment {
        try fields("number", "due", "parts")
        return try OpenInstallment(
            number: need("number").int(),
            due: need("due").date(),
            parts: need("parts").list { try $0.part() })
    }

    func backdated() throws -> Backdated {
        switch try text() {
        case "replay": .replay
        case "appendOnly": .appendOnly
        default: throw HostRefuses.unknownVariant
        }
    }

    func datedPayment() throws -> DatedPayment {
        try fields("id", "on", "amount", "surplus")
        return try DatedPayment(
            id: need("id").text(),
            on: need("on").date(),
            amount: need("amount").money(),
            surplus: option("surplus")?.surplus())
    }

    func paidPart() throws -> PaidPart {
        try fields("installment", "component", "amount")
        return try PaidPart(
            installment: need("installment").int(),
            component: need("component").text(),
            amount: need("amount").money())
    }

    func linkPart() throws -> LinkPart {
        try fields("component", "amount")
        return try LinkPart(
            component: need("component").text(),
            amount: need("amount").money())
    }

    func linkDifference() throws -> LinkDifference {
        try fields("amount", "kind", "parts")
        return try LinkDifference(
            amount: need("amount").money(),
            kind: need("kind").differenceKind(),
            parts: may("parts")?.list { try $0.linkPart() } ?? [])
    }

    func link() throws -> Link {
        try fields("id", "lot", "item", "amount", "parts", "difference", "on")
        return try Link(
            id: need("id").text(),
            lot: need("lot").text(),
            item: need("item").text(),
            amount: need("amount").money(),
            parts: may("parts")?.list { try $0.linkPart() } ?? [],
            difference: option("difference")?.linkDifference(),
            on: need("on").date())
    }

    func undoReason() throws -> UndoReason {
        switch try kind() {
        case "asked":
            try fields("kind", "en", "zh", "left")
            return try .asked(
                left: need("left").money())
        case "lotTakenOut":
            try fields("kind", "en", "zh", "lot")
            return try .lotTakenOut(
                lot: need("lot").text())
        case "itemCanceled":
            try fields("kind", "en", "zh", "item")
            return try .itemCanceled(
                item: need("item").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func stepKind() throws -> StepKind {
        switch try text() {
        case "writtenOff": .writtenOff
        case "transferred": .transferred
        case "offset": .offset
        case "refunded": .refunded
        case "expired": .expired
        case "revalued": .revalued
        case "vouchered": .vouchered
        default: throw HostRefuses.unknownVariant
        }
    }

    func laterStep() throws -> LaterStep {
        try fields("id", "kind", "items", "lots")
        return try LaterStep(
            id: need("id").text(),
            kind: need("kind").stepKind(),
            items: may("items")?.list { try $0.text() } ?? [],
            lots: may("lots")?.list { try $0.text() } ?? [])
    }

    func undoOrder() throws -> UndoOrder {
        switch try text() {
        case "any": .any
        case "strict": .strict
        default: throw HostRefuses.unknownVariant
        }
    }

    func undoTarget() throws -> UndoTarget {
        switch try kind() {
        case "link":
            try fields("kind", "link", "amount")
            return try .link(
                link: need("link").text(),
                amount: option("amount")?.money())
        case "lot":
            try fields("kind", "lot")
            return try .lot(
                lot: need("lot").text())
        case "item":
            try fields("kind", "item")
            return try .item(
                item: need("item").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func undone() throws -> Undone {
        try fields("link", "lot", "item", "amount", "parts", "difference", "on", "reason")
        return try Undone(
            link: need("link").text(),
            lot: need("lot").text(),
            item: need("item").text(),
            amount: need("amount").money(),
            parts: may("parts")?.list { try $0.linkPart() } ?? [],
            difference: option("difference")?.linkDifference(),
            on: need("on").date(),
            reason: need("reason").undoReason())
    }

    func historyEntry() throws -> HistoryEntry {
        switch try kind() {
        case "link":
            try fields("kind", "link")
            return try .link(
                link: need("link").link())
        case "undone":
            try fields("kind", "undone")
            return try .undone(
                undone: need("undone").undone())
        case "step":
            try fields("kind", "step")
            return try .step(
                step: need("step").laterStep())
        default: throw HostRefuses.unknownVariant
        }
    }

    func recoveryRule() throws -> RecoveryRule {
        switch try text() {
        case "wholeReceipt": .wholeReceipt
        case "upToWrittenOff": .upToWrittenOff
        default: throw HostRefuses.unknownVariant
        }
    }

    func itemMove() throws -> ItemMove {
        switch try kind() {
        case "item":
            try fields("kind", "item", "amount", "newId")
            return try .item(
                item: need("item").text(),
                amount: option("amount")?.money(),
                newId: option("newId")?.text())
        case "lot":
            try fields("kind", "lot", "amount", "newId")
            return try .lot(
                lot: need("lot").text(),
                amount: option("amount")?.money(),
                newId: option("newId")?.text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func namedScheme() throws -> NamedScheme {
        try fields("name", "scheme")
        return try NamedScheme(
            name: need("name").text(),
            scheme: need("scheme").scheme())
    }

    func agingRow() throws -> AgingRow {
        try fields("currency", "notDue", "overdue", "total")
        return try AgingRow(
            currency: need("currency").text(),
            notDue: need("notDue").money(),
            overdue: need("overdue").list { try $0.money() },
            total: need("total").money())
    }

    func debtMove() throws -> DebtMove {
        switch try text() {
        case "charged": .charged
        case "changed": .changed
        case "paid": .paid
        case "paymentReversed": .paymentReversed
        case "credited": .credited
        case "deducted": .deducted
        case "deductionReversed": .deductionReversed
        case "writtenOff": .writtenOff
        case "recovered": .recovered
        case "canceled": .canceled
        case "disputed": .disputed
        case "disputeEnded": .disputeEnded
        case "becameOverdue": .becameOverdue
        default: throw HostRefuses.unknownVariant
        }
    }

    func moneyMove() throws -> MoneyMove {
        switch try text() {
        case "received": .received
        case "applied": .applied
        case "returned": .returned
        case "refunded": .refunded
        case "refundReturned": .refundReturned
        case "removed": .removed
        case "restored": .restored
        case "bounced": .bounced
        default: throw HostRefuses.unknownVariant
        }
    }

    func openParts() throws -> OpenParts {
        try fields("open", "notDue", "overdue", "disputed")
        return try OpenParts(
            open: need("open").money(),
            notDue: need("notDue").money(),
            overdue: need("overdue").money(),
            disputed: need("disputed").money())
    }

    func statementParty() throws -> StatementParty {
        try fields("name", "contact", "phone", "address", "taxNumber", "account")
        return try StatementParty(
            name: need("name").text(),
            contact: option("contact")?.text(),
            phone: option("phone")?.text(),
            address: option("address")?.text(),
            taxNumber: option("taxNumber")?.text(),
            account: option("account")?.text())
    }

    func statementWording() throws -> StatementWording {
        switch try text() {
        case "reconciliationOnly": .reconciliationOnly
        case "pleasePay": .pleasePay
        default: throw HostRefuses.unknownVariant
        }
    }

    func statementHeader() throws -> StatementHeader {
        try fields("number", "customer", "ours", "theirs", "first", "last", "issued", "known", "knownBefore", "wording", "answerBy", "fields")
        return try StatementHeader(
            number: need("number").text(),
            customer: need("customer").text(),
            ours: need("ours").statementParty(),
            theirs: need("theirs").statementParty(),
            first: need("first").date(),
            last: need("last").date(),
            issued: need("issued").date(),
            known: option("known")?.date(),
            knownBefore: option("knownBefore")?.date(),
            wording: may("wording")?.statementWording() ?? .reconciliationOnly,
            answerBy: option("answerBy")?.date(),
            fields: may("fields")?.list { try $0.text() } ?? [])
    }

    func statementLine() throws -> StatementLine {
        try fields("on", "late", "kind", "debt", "document", "receipt", "fields", "amount", "balance")
        return try StatementLine(
            on: need("on").date(),
            late: may("late")?.yes() ?? false,
            kind: need("kind").debtMove(),
            debt: need("debt").text(),
            document: option("document")?.text(),
            receipt: option("receipt")?.text(),
            fields: may("fields")?.list { try $0.field() } ?? [],
            amount: need("amount").money(),
            balance: need("balance").money())
    }

    func statementTotal() throws -> StatementTotal {
        try fields("kind", "lines", "amount")
        return try StatementTotal(
            kind: need("kind").debtMove(),
            lines: need("lines").int(),
            amount: need("amount").money())
    }

    func statementItem() throws -> StatementItem {
        try fields("debt", "document", "issued", "due", "open", "disputed", "days")
        return try StatementItem(
            debt: need("debt").text(),
            document: option("document")?.text(),
            issued: need("issued").date(),
            due: need("due").date(),
            open: need("open").money(),
            disputed: need("disputed").money(),
            days: need("days").int())
    }

    func statementMoneyLine() throws -> StatementMoneyLine {
        try fields("on", "late", "kind", "prepayment", "item", "amount", "balance")
        return try StatementMoneyLine(
            on: need("on").date(),
            late: may("late")?.yes() ?? false,
            kind: need("kind").moneyMove(),
            prepayment: need("prepayment").text(),
            item: option("item")?.text(),
            amount: need("amount").money(),
            balance: need("balance").money())
    }

    func statementMoney() throws -> StatementMoney {
        try fields("nature", "opening", "received", "applied", "refunded", "other", "closing", "lines")
        return try StatementMoney(
            nature: need("nature").nature(),
            opening: need("opening").money(),
            received: need("received").money(),
            applied: need("applied").money(),
            refunded: need("refunded").money(),
            other: need("other").money(),
            closing: need("closing").money(),
            lines: may("lines")?.list { try $0.statementMoneyLine() } ?? [])
    }

    func statementAccount() throws -> StatementAccount {
        try fields("currency", "opening", "lines", "totals", "closing", "closingWords", "parts", "items", "money", "prepaid", "unidentified", "net")
        return try StatementAccount(
            currency: need("currency").text(),
            opening: need("opening").money(),
            lines: may("lines")?.list { try $0.statementLine() } ?? [],
            totals: may("totals")?.list { try $0.statementTotal() } ?? [],
            closing: need("closing").money(),
            closingWords: option("closingWords")?.text(),
            parts: need("parts").openParts(),
            items: may("items")?.list { try $0.statementItem() } ?? [],
            money: may("money")?.list { try $0.statementMoney() } ?? [],
            prepaid: need("prepaid").money(),
            unidentified: need("unidentified").money(),
            net: need("net").money())
    }

    func replyFigure() throws -> ReplyFigure {
        try fields("closing", "prepaid")
        return try ReplyFigure(
            closing: need("closing").money(),
            prepaid: need("prepaid").money())
    }

    func replySlip() throws -> ReplySlip {
        try fields("number", "figures", "answerBy", "fingerprint")
        return try ReplySlip(
            number: need("number").text(),
            figures: may("figures")?.list { try $0.replyFigure() } ?? [],
            answerBy: option("answerBy")?.date(),
            fingerprint: need("fingerprint").text())
    }

    func customerStatement() throws -> CustomerStatement {
        try fields("header", "accounts", "reply", "fingerprint")
        return try CustomerStatement(
            header: need("header").statementHeader(),
            accounts: need("accounts").list { try $0.statementAccount() },
            reply: need("reply").replySlip(),
            fingerprint: need("fingerprint").text())
    }

    func theirItem() throws -> TheirItem {
        try fields("id", "amount")
        return try TheirItem(
            id: need("id").text(),
            amount: need("amount").money())
    }

    func theirAccount() throws -> TheirAccount {
        try fields("closing", "items")
        return try TheirAccount(
            closing: need("closing").money(),
            items: may("items")?.list { try $0.theirItem() } ?? [])
    }

    func answerVerdict() throws -> AnswerVerdict {
        switch try kind() {
        case "agreed":
            try fields("kind")
            return .agreed
        case "disputed":
            try fields("kind", "accounts")
            return try .disputed(
                accounts: need("accounts").list { try $0.theirAccount() })
        default: throw HostRefuses.unknownVariant
        }
    }

    func statementAnswer() throws -> StatementAnswer {
        try fields("number", "fingerprint", "on", "signer", "verdict")
        return try StatementAnswer(
            number: need("number").text(),
            fingerprint: need("fingerprint").text(),
            on: need("on").date(),
            signer: option("signer")?.text(),
            verdict: need("verdict").answerVerdict())
    }

    func answerDifferenceKind() throws -> AnswerDifferenceKind {
        switch try text() {
        case "onlyOurs": .onlyOurs
        case "onlyTheirs": .onlyTheirs
        case "otherAmount": .otherAmount
        default: throw HostRefuses.unknownVariant
        }
    }

    func answerDifference() throws -> AnswerDifference {
        try fields("id", "kind", "ours", "theirs", "difference")
        return try AnswerDifference(
            id: need("id").text(),
            kind: need("kind").answerDifferenceKind(),
            ours: need("ours").money(),
            theirs: need("theirs").money(),
            difference: need("difference").money())
    }

    func answerHint() throws -> AnswerHint {
        switch try kind() {
        case "prepaid":
            try fields("kind")
            return .prepaid
        case "unidentified":
            try fields("kind")
            return .unidentified
        case "oneLine":
            try fields("kind", "line")
            return try .oneLine(
                line: need("line").int())
        default: throw HostRefuses.unknownVariant
        }
    }

    func answerAccount() throws -> AnswerAccount {
        try fields("currency", "ours", "theirs", "difference", "items", "unexplained", "hint")
        return try AnswerAccount(
            currency: need("currency").text(),
            ours: need("ours").money(),
            theirs: need("theirs").money(),
            difference: need("difference").money(),
            items: may("items")?.list { try $0.answerDifference() } ?? [],
            unexplained: need("unexplained").money(),
            hint: option("hint")?.answerHint())
    }

    func answerReport() throws -> AnswerReport {
        try fields("agreed", "accounts")
        return try AnswerReport(
            agreed: need("agreed").yes(),
            accounts: may("accounts")?.list { try $0.answerAccount() } ?? [])
    }

    func limitationRule() throws -> LimitationRule {
        try fields("since", "years", "longest", "cites")
        return try LimitationRule(
            since: need("since").date(),
            years: need("years").int(),
            longest: need("longest").int(),
            cites: need("cites").text())
    }

    func limitationActKind() throws -> LimitationActKind {
        switch try text() {
        case "demanded": .demanded
        case "acknowledged": .acknowledged
        case "paidPart": .paidPart
        case "sued": .sued
        case "reconciled": .reconciled
        default: throw HostRefuses.unknownVariant
        }
    }

    func limitationAct() throws -> LimitationAct {
        try fields("on", "kind", "evidence")
        return try LimitationAct(
            on: need("on").date(),
            kind: need("kind").limitationActKind(),
            evidence: option("evidence")?.text())
    }

    func changeDetail() throws -> ChangeDetail {
        switch try text() {
        case "total": .total
        case "byCustomer": .byCustomer
        default: throw HostRefuses.unknownVariant
        }
    }

    func changeOrder() throws -> ChangeOrder {
        try fields("former", "now", "detail", "days")
        return try ChangeOrder(
            former: need("former").cutOff(),
            now: need("now").cutOff(),
            detail: may("detail")?.changeDetail() ?? .total,
            days: may("days")?.int() ?? 90)
    }

    func changeCause() throws -> ChangeCause {
        try fields("kind", "late", "moves", "change")
        return try ChangeCause(
            kind: need("kind").debtMove(),
            late: may("late")?.yes() ?? false,
            moves: need("moves").int(),
            change: need("change").openParts())
    }

    func customerChange() throws -> CustomerChange {
        try fields("customer", "former", "now", "causes")
        return try CustomerChange(
            customer: need("customer").text(),
            former: need("former").openParts(),
            now: need("now").openParts(),
            causes: need("causes").list { try $0.changeCause() })
    }

    func dsoChange() throws -> DsoChange {
        try fields("days", "formerSales", "sales", "former", "atFormerSales", "now")
        return try DsoChange(
            days: need("days").int(),
            formerSales: need("formerSales").money(),
            sales: need("sales").money(),
            former: need("former").fraction(),
            atFormerSales: need("atFormerSales").fraction(),
            now: need("now").fraction())
    }

    func currencyChange() throws -> CurrencyChange {
        try fields("currency", "former", "now", "causes", "dso", "customers")
        return try CurrencyChange(
            currency: need("currency").text(),
            former: need("former").openParts(),
            now: need("now").openParts(),
            causes: may("causes")?.list { try $0.changeCause() } ?? [],
            dso: option("dso")?.dsoChange(),
            customers: may("customers")?.list { try $0.customerChange() } ?? [])
    }

    func monthEndOrder() throws -> MonthEndOrder {
        try fields("company", "language", "home", "months", "top", "aging", "forecast", "plans", "policies", "specific", "statements", "sections", "footer")
        return try MonthEndOrder(
            company: option("company")?.text(),
            language: may("language")?.reportLanguage() ?? .en,
            home: option("home")?.text(),
            months: may("months")?.int() ?? 7,
            top: may("top")?.int() ?? 12,
            aging: may("aging")?.agingRules() ?? AgingRules(),
            forecast: may("forecast")?.forecastRules() ?? ForecastRules(),
            plans: may("plans")?.list { try $0.plannedCash() } ?? [],
            policies: may("policies")?.list { try $0.provisionPolicy() } ?? [],
            specific: may("specific")?.list { try $0.specificProvision() } ?? [],
            statements: may("statements")?.list { try $0.statementHeader() } ?? [],
            sections: may("sections")?.list { try $0.reportSection() } ?? [],
            footer: option("footer")?.reportText())
    }

    func dashboardOrder() throws -> DashboardOrder {
        try fields("at", "first", "days", "top", "advance")
        return try DashboardOrder(
            at: need("at").cutOff(),
            first: need("first").date(),
            days: may("days")?.int() ?? 90,
            top: may("top")?.int() ?? 10,
            advance: option("advance")?.field())
    }

    func topDebtor() throws -> TopDebtor {
        try fields("customer", "open", "share", "former", "trend")
        return try TopDebtor(
            customer: need("customer").text(),
            open: need("open").openParts(),
            share: option("share")?.fraction(),
            former: need("former").money(),
            trend: need("trend").money())
    }

    func dashboard() throws -> Dashboard {
        try fields("currency", "open", "overdueShare", "sales", "collected", "received", "dso", "bestDso", "turnover", "prepaid", "unidentified", "refunds", "refundsWaiting", "advanceOverdue", "debtors", "top", "topShare", "payments", "undone", "bounced")
        return try Dashboard(
            currency: need("currency").text(),
            open: need("open").openParts(),
            overdueShare: option("overdueShare")?.fraction(),
            sales: need("sales").money(),
            collected: need("collected").money(),
            received: need("received").money(),
            dso: option("dso")?.fraction(),
            bestDso: option("bestDso")?.fraction(),
            turnover: option("turnover")?.fraction(),
            prepaid: need("prepaid").money(),
            unidentified: need("unidentified").money(),
            refunds: need("refunds").money(),
            refundsWaiting: need("refundsWaiting").int(),
            advanceOverdue: option("advanceOverdue")?.fraction(),
            debtors: need("debtors").int(),
            top: may("top")?.list { try $0.topDebtor() } ?? [],
            topShare: option("topShare")?.fraction(),
            payments: need("payments").int(),
            undone: need("undone").int(),
            bounced: need("bounced").int())
    }

    func collectionProgress() throws -> CollectionProgress {
        try fields("value", "currency", "debts", "planned", "due", "collected", "writtenOff", "open", "share")
        return try CollectionProgress(
            value: option("value")?.value(),
            currency: need("currency").text(),
            debts: need("debts").int(),
            planned: need("planned").money(),
            due: need("due").money(),
            collected: need("collected").money(),
            writtenOff: need("writtenOff").money(),
            open: need("open").openParts(),
            share: option("share")?.fraction())
    }

    func rankBy() throws -> RankBy {
        switch try kind() {
        case "person":
            try fields("kind")
            return .person
        case "customer":
            try fields("kind")
            return .customer
        case "field":
            try fields("kind", "name")
            return try .field(
                name: need("name").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func rankAttribution() throws -> RankAttribution {
        switch try text() {
        case "atIssue": .atIssue
        case "atDue": .atDue
        case "ofDay": .ofDay
        default: throw HostRefuses.unknownVariant
        }
    }

    func rankMeasure() throws -> RankMeasure {
        switch try text() {
        case "effectiveness": .effectiveness
        case "daysLate": .daysLate
        case "onTime": .onTime
        case "overdueShare": .overdueShare
        case "collected": .collected
        case "target": .target
        case "collectionRate": .collectionRate
        default: throw HostRefuses.unknownVariant
        }
    }

    func collectionBase() throws -> CollectionBase {
        switch try text() {
        case "fellDue": .fellDue
        case "openingAndSales": .openingAndSales
        case "sales": .sales
        default: throw HostRefuses.unknownVariant
        }
    }

    func rankTarget() throws -> RankTarget {
        try fields("of", "amount")
        return try RankTarget(
            of: need("of").value(),
            amount: need("amount").money())
    }

    func rankingOrder() throws -> RankingOrder {
        try fields("by", "attribution", "first", "last", "known", "currency", "measure", "base", "targets", "leastDebts", "mostPercent")
        return try RankingOrder(
            by: need("by").rankBy(),
            attribution: may("attribution")?.rankAttribution() ?? .atIssue,
            first: need("first").date(),
            last: need("last").date(),
            known: option("known")?.date(),
            currency: need("currency").text(),
            measure: need("measure").rankMeasure(),
            base: may("base")?.collectionBase() ?? .fellDue,
            targets: may("targets")?.list { try $0.rankTarget() } ?? [],
            leastDebts: may("leastDebts")?.int() ?? 5,
            mostPercent: may("mostPercent")?.int() ?? 60)
    }

    func rankMark() throws -> RankMark {
        switch try text() {
        case "fewDebts": .fewDebts
        case "oneCustomer": .oneCustomer
        default: throw HostRefuses.unknownVariant
        }
    }

    func rankRow() throws -> RankRow {
        try fields("of", "rank", "tied", "marks", "value", "debts", "amount", "largest", "opening", "sales", "handed", "closing", "collected", "fellDue", "onTime", "collectionRate", "onTimeShare", "overdueShare", "effectiveness", "daysLate", "target", "targetShare")
        return try RankRow(
            of: option("of")?.value(),
            rank: option("rank")?.int(),
            tied: may("tied")?.yes() ?? false,
            marks: may("marks")?.list { try $0.rankMark() } ?? [],
            value: option("value")?.fraction(),
            debts: need("debts").int(),
            amount: need("amount").money(),
            largest: option("largest")?.fraction(),
            opening: need("opening").money(),
            sales: need("sales").money(),
            handed: need("handed").money(),
            closing: need("closing").openParts(),
            collected: need("collected").money(),
            fellDue: need("fellDue").money(),
            onTime: need("onTime").money(),
            collectionRate: option("collectionRate")?.fraction(),
            onTimeShare: option("onTimeShare")?.fraction(),
            overdueShare: option("overdueShare")?.fraction(),
            effectiveness: option("effectiveness")?.fraction(),
            daysLate: option("daysLate")?.fraction(),
            target: option("target")?.money(),
            targetShare: option("targetShare")?.fraction())
    }

    func cubeMeasure() throws -> CubeMeasure {
        switch try text() {
        case "invoiced": .invoiced
        case "paid": .paid
        case "collected": .collected
        case "credited": .credited
        case "deducted": .deducted
        case "writtenOff": .writtenOff
        case "canceled": .canceled
        case "open": .open
        case "notDue": .notDue
        case "overdue": .overdue
        case "disputed": .disputed
        case "received": .received
        case "left": .left
        default: throw HostRefuses.unknownVariant
        }
    }

    func cubeDimension() throws -> CubeDimension {
        switch try kind() {
        case "customer":
            try fields("kind")
            return .customer
        case "owner":
            try fields("kind")
            return .owner
        case "document":
            try fields("kind")
            return .document
        case "kind":
            try fields("kind")
            return .kind
        case "issueMonth":
            try fields("kind")
            return .issueMonth
        case "dueMonth":
            try fields("kind")
            return .dueMonth
        case "receiptMonth":
            try fields("kind")
            return .receiptMonth
        case "field":
            try fields("kind", "name")
            return try .field(
                name: need("name").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func cubeTest() throws -> CubeTest {
        switch try kind() {
        case "oneOf":
            try fields("kind", "values")
            return try .oneOf(
                values: need("values").list { try $0.value() })
        case "noneOf":
            try fields("kind", "values")
            return try .noneOf(
                values: need("values").list { try $0.value() })
        case "missing":
            try fields("kind")
            return .missing
        default: throw HostRefuses.unknownVariant
        }
    }

    func cubeFilter() throws -> CubeFilter {
        try fields("dimension", "test")
        return try CubeFilter(
            dimension: need("dimension").cubeDimension(),
            test: need("test").cubeTest())
    }

    func cubeDefinition() throws -> CubeDefinition {
        try fields("measures", "rows", "columns", "filter", "first", "at")
        return try CubeDefinition(
            measures: need("measures").list { try $0.cubeMeasure() },
            rows: may("rows")?.list { try $0.cubeDimension() } ?? [],
            columns: may("columns")?.list { try $0.cubeDimension() } ?? [],
            filter: may("filter")?.list { try $0.cubeFilter() } ?? [],
            first: option("first")?.date(),
            at: need("at").cutOff())
    }

    func cubePlace() throws -> CubePlace {
        try fields("value")
        return try CubePlace(
            value: option("value")?.value())
    }

    func cubeLine() throws -> CubeLine {
        try fields("at", "total")
        return try CubeLine(
            at: may("at")?.list { try $0.cubePlace() } ?? [],
            total: need("total").list { try $0.money() })
    }

    func cubeCell() throws -> CubeCell {
        try fields("row", "column", "values")
        return try CubeCell(
            row: need("row").int(),
            column: need("column").int(),
            values: need("values").list { try $0.money() })
    }

    func cubeTable() throws -> CubeTable {
        try fields("currency", "rows", "columns", "cells", "total")
        return try CubeTable(
            currency: need("currency").text(),
            rows: need("rows").list { try $0.cubeLine() },
            columns: need("columns").list { try $0.cubeLine() },
            cells: need("cells").list { try $0.cubeCell() },
            total: need("total").list { try $0.money() })
    }

    func periodFigures() throws -> PeriodFigures {
        try fields("opening", "charged", "changed", "paid", "credited", "deducted", "writtenOff", "canceled", "closing", "received", "prepaid", "unidentified")
        return try PeriodFigures(
            opening: need("opening").money(),
            charged: need("charged").money(),
            changed: need("changed").money(),
            paid: need("paid").money(),
            credited: need("credited").money(),
            deducted: need("deducted").money(),
            writtenOff: need("writtenOff").money(),
            canceled: need("canceled").money(),
            closing: need("closing").openParts(),
            received: need("received").money(),
            prepaid: need("prepaid").money(),
            unidentified: need("unidentified").money())
    }

    func frozenRow() throws -> FrozenRow {
        try fields("currency", "figures")
        return try FrozenRow(
            currency: need("currency").text(),
            figures: need("figures").periodFigures())
    }

    func frozenPeriod() throws -> FrozenPeriod {
        try fields("first", "last", "known", "rows", "digest")
        return try FrozenPeriod(
            first: need("first").date(),
            last: need("last").date(),
            known: need("known").date(),
            rows: may("rows")?.list { try $0.frozenRow() } ?? [],
            digest: need("digest").text())
    }

    func restatementKind() throws -> RestatementKind {
        switch try kind() {
        case "debt":
            try fields("kind", "moved")
            return try .debt(
                moved: need("moved").debtMove())
        case "money":
            try fields("kind", "moved")
            return try .money(
                moved: need("moved").moneyMove())
        default: throw HostRefuses.unknownVariant
        }
    }

    func restatementCause() throws -> RestatementCause {
        try fields("id", "customer", "kind", "on", "entered", "change")
        return try RestatementCause(
            id: need("id").text(),
            customer: need("customer").text(),
            kind: need("kind").restatementKind(),
            on: need("on").date(),
            entered: option("entered")?.date(),
            change: need("change").periodFigures())
    }

    func restatedRow() throws -> RestatedRow {
        try fields("currency", "frozen", "restated", "causes", "unaccounted")
        return try RestatedRow(
            currency: need("currency").text(),
            frozen: need("frozen").periodFigures(),
            restated: need("restated").periodFigures(),
            causes: may("causes")?.list { try $0.restatementCause() } ?? [],
            unaccounted: option("unaccounted")?.periodFigures())
    }

    func restatement() throws -> Restatement {
        try fields("unchanged", "rows")
        return try Restatement(
            unchanged: need("unchanged").yes(),
            rows: need("rows").list { try $0.restatedRow() })
    }

    func forecastReason() throws -> ForecastReason {
        switch try kind() {
        case "behavior":
            try fields("kind", "en", "zh", "payments", "days")
            return try .behavior(
                payments: need("payments").int(),
                days: need("days").int())
        case "thin":
            try fields("kind", "en", "zh", "payments", "days")
            return try .thin(
                payments: need("payments").int(),
                days: need("days").int())
        case "noHistory":
            try fields("kind", "en", "zh")
            return .noHistory
        case "overdue":
            try fields("kind", "en", "zh", "days")
            return try .overdue(
                days: need("days").int())
        case "laterThanKnown":
            try fields("kind", "en", "zh", "days")
            return try .laterThanKnown(
                days: need("days").int())
        case "moved":
            try fields("kind", "en", "zh", "from")
            return try .moved(
                from: need("from").date())
        case "promised":
            try fields("kind", "en", "zh", "day", "amount", "kept")
            return try .promised(
                day: need("day").date(),
                amount: need("amount").money(),
                kept: need("kept").int())
        case "disputed":
            try fields("kind", "en", "zh", "amount", "until")
            return try .disputed(
                amount: need("amount").money(),
                until: need("until").date())
        case "assumed":
            try fields("kind", "en", "zh", "days")
            return try .assumed(
                days: need("days").int())
        case "planned":
            try fields("kind", "en", "zh", "day")
            return try .planned(
                day: need("day").date())
        case "partCovered":
            try fields("kind", "en", "zh", "amount")
            return try .partCovered(
                amount: need("amount").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func collectionReason() throws -> CollectionReason {
        switch try kind() {
        case "unpaid":
            try fields("kind", "en", "zh", "amount", "chance", "days", "points")
            return try .unpaid(
                amount: need("amount").money(),
                chance: need("chance").int(),
                days: need("days").int(),
                points: need("points").int())
        case "model":
            try fields("kind", "en", "zh", "amount", "chance", "points")
            return try .model(
                amount: need("amount").money(),
                chance: need("chance").int(),
                points: need("points").int())
        case "brokenPromise":
            try fields("kind", "en", "zh", "day", "points")
            return try .brokenPromise(
                day: need("day").date(),
                points: need("points").int())
        case "crossesBand":
            try fields("kind", "en", "zh", "limit", "day", "amount", "points")
            return try .crossesBand(
                limit: need("limit").int(),
                day: need("day").date(),
                amount: need("amount").money(),
                points: need("points").int())
        default: throw HostRefuses.unknownVariant
        }
    }

    func assumedDelay() throws -> AssumedDelay {
        try fields("customer", "days")
        return try AssumedDelay(
            customer: need("customer").text(),
            days: need("days").int())
    }

    func forecastRules() throws -> ForecastRules {
        try fields("observation", "periods", "window", "halfLife", "borrowed", "thin", "weekday", "dispute", "delays")
        return try ForecastRules(
            observation: may("observation")?.observationRules() ?? ObservationRules(),
            periods: may("periods")?.list { try $0.int() } ?? [],
            window: may("window")?.int() ?? 365,
            halfLife: may("halfLife")?.int() ?? 180,
            borrowed: may("borrowed")?.int() ?? 20,
            thin: may("thin")?.int() ?? 20,
            weekday: may("weekday")?.int() ?? 3,
            dispute: may("dispute")?.int() ?? 45,
            delays: may("delays")?.list { try $0.assumedDelay() } ?? [])
    }

    func plannedCash() throws -> PlannedCash {
        try fields("id", "customer", "amount", "day", "document", "contract")
        return try PlannedCash(
            id: need("id").text(),
            customer: need("customer").text(),
            amount: need("amount").money(),
            day: need("day").date(),
            document: option("document")?.text(),
            contract: option("contract")?.text())
    }

    func forecastPeriod() throws -> ForecastPeriod {
        try fields("from", "to")
        return try ForecastPeriod(
            from: need("from").date(),
            to: need("to").date())
    }

    func forecastCell() throws -> ForecastCell {
        try fields("expected", "low", "high", "contractual")
        return try ForecastCell(
            expected: need("expected").money(),
            low: need("low").money(),
            high: need("high").money(),
            contractual: need("contractual").money())
    }

    func forecastRow() throws -> ForecastRow {
        try fields("currency", "open", "cells", "beyond", "spread")
        return try ForecastRow(
            currency: need("currency").text(),
            open: need("open").money(),
            cells: need("cells").list { try $0.forecastCell() },
            beyond: need("beyond").forecastCell(),
            spread: option("spread")?.int())
    }

    func forecastSource() throws -> ForecastSource {
        switch try text() {
        case "owed": .owed
        case "planned": .planned
        default: throw HostRefuses.unknownVariant
        }
    }

    func forecastItem() throws -> ForecastItem {
        try fields("id", "customer", "source", "open", "due", "expected", "beyond", "early", "likely", "late", "reasons")
        return try ForecastItem(
            id: need("id").text(),
            customer: need("customer").text(),
            source: need("source").forecastSource(),
            open: need("open").money(),
            due: need("due").date(),
            expected: need("expected").list { try $0.money() },
            beyond: need("beyond").money(),
            early: option("early")?.date(),
            likely: option("likely")?.date(),
            late: option("late")?.date(),
            reasons: need("reasons").list { try $0.forecastReason() })
    }

    func coveredPlan() throws -> CoveredPlan {
        try fields("plan", "amount", "by")
        return try CoveredPlan(
            plan: need("plan").text(),
            amount: need("amount").money(),
            by: need("by").list { try $0.text() })
    }

    func cashForecast() throws -> CashForecast {
        try fields("periods", "rows", "items", "covered")
        return try CashForecast(
            periods: need("periods").list { try $0.forecastPeriod() },
            rows: need("rows").list { try $0.forecastRow() },
            items: need("items").list { try $0.forecastItem() },
            covered: need("covered").list { try $0.coveredPlan() })
    }

    func forecastLookBack() throws -> ForecastLookBack {
        try fields("times", "step")
        return try ForecastLookBack(
            times: may("times")?.int() ?? 12,
            step: may("step")?.int() ?? 7)
    }

    func forecastPeriodAccuracy() throws -> ForecastPeriodAccuracy {
        try fields("wape", "baseline", "bias", "inside", "cells")
        return try ForecastPeriodAccuracy(
            wape: option("wape")?.fraction(),
            baseline: option("baseline")?.fraction(),
            bias: option("bias")?.fraction(),
            inside: need("inside").int(),
            cells: need("cells").int())
    }

    func forecastAccuracyRow() throws -> ForecastAccuracyRow {
        try fields("currency", "came", "expected", "wape", "baseline", "bias", "total", "inside", "cells", "periods")
        return try ForecastAccuracyRow(
            currency: need("currency").text(),
            came: need("came").money(),
            expected: need("expected").money(),
            wape: option("wape")?.fraction(),
            baseline: option("baseline")?.fraction(),
            bias: option("bias")?.fraction(),
            total: option("total")?.fraction(),
            inside: need("inside").int(),
            cells: need("cells").int(),
            periods: need("periods").list { try $0.forecastPeriodAccuracy() })
    }

    func customerForecastAccuracy() throws -> CustomerForecastAccuracy {
        try fields("customer", "currency", "came", "expected", "wape", "bias")
        return try CustomerForecastAccuracy(
            customer: need("customer").text(),
            currency: need("currency").text(),
            came: need("came").money(),
            expected: need("expected").money(),
            wape: option("wape")?.fraction(),
            bias: option("bias")?.fraction())
    }

    func forecastAccuracy() throws -> ForecastAccuracy {
        try fields("origins", "rows", "customers")
        return try ForecastAccuracy(
            origins: need("origins").list { try $0.date() },
            rows: need("rows").list { try $0.forecastAccuracyRow() },
            customers: need("customers").list { try $0.customerForecastAccuracy() })
    }

    func modelScore() throws -> ModelScore {
        try fields("customer", "unpaid")
        return try ModelScore(
            customer: need("customer").text(),
            unpaid: need("unpaid").percent())
    }

    func collectionRules() throws -> CollectionRules {
        try fields("forecast", "ahead", "capacity", "bands", "near", "broken", "crossing", "scores", "currency", "quotes")
        return try CollectionRules(
            forecast: may("forecast")?.forecastRules() ?? ForecastRules(),
            ahead: may("ahead")?.int() ?? 14,
            capacity: option("capacity")?.int(),
            bands: may("bands")?.list { try $0.int() } ?? [],
            near: may("near")?.int() ?? 7,
            broken: option("broken")?.percent(),
            crossing: option("crossing")?.percent(),
            scores: may("scores")?.list { try $0.modelScore() } ?? [],
            currency: option("currency")?.text(),
            quotes: may("quotes")?.list { try $0.quote() } ?? [])
    }

    func collectionLine() throws -> CollectionLine {
        try fields("customer", "points", "overdue", "unpaid", "debts", "oldest", "usual", "payments", "broken", "reasons")
        return try CollectionLine(
            customer: need("customer").text(),
            points: need("points").int(),
            overdue: need("overdue").money(),
            unpaid: need("unpaid").money(),
            debts: need("debts").list { try $0.text() },
            oldest: need("oldest").int(),
            usual: need("usual").int(),
            payments: need("payments").int(),
            broken: need("broken").int(),
            reasons: need("reasons").list { try $0.collectionReason() })
    }

    func collectionOrder() throws -> CollectionOrder {
        try fields("lines", "left")
        return try CollectionOrder(
            lines: need("lines").list { try $0.collectionLine() },
            left: need("left").int())
    }

    func matchLine() throws -> MatchLine {
        try fields("id", "amount", "date", "names", "accounts", "references", "texts", "charges", "instructed", "details")
        return try MatchLine(
            id: need("id").text(),
            amount: need("amount").money(),
            date: need("date").date(),
            names: may("names")?.list { try $0.text() } ?? [],
            accounts: may("accounts")?.list { try $0.text() } ?? [],
            references: may("references")?.list { try $0.text() } ?? [],
            texts: may("texts")?.list { try $0.text() } ?? [],
            charges: option("charges")?.money(),
            instructed: option("instructed")?.money(),
            details: may("details")?.list { try $0.matchDetail() } ?? [])
    }

    func matchDetail() throws -> MatchDetail {
        try fields("amount", "names", "accounts", "references", "texts", "charges", "instructed")
        return try MatchDetail(
            amount: need("amount").money(),
            names: may("names")?.list { try $0.text() } ?? [],
            accounts: may("accounts")?.list { try $0.text() } ?? [],
            references: may("references")?.list { try $0.text() } ?? [],
            texts: may("texts")?.list { try $0.text() } ?? [],
            charges: option("charges")?.money(),
            instructed: option("instructed")?.money())
    }

    func matchItem() throws -> MatchItem {
        try fields("id", "customer", "open", "due", "issued", "references", "texts", "discounts")
        return try MatchItem(
            id: need("id").text(),
            customer: option("customer")?.text(),
            open: need("open").money(),
            due: option("due")?.date(),
            issued: option("issued")?.date(),
            references: may("references")?.list { try $0.text() } ?? [],
            texts: may("texts")?.list { try $0.text() } ?? [],
            discounts: may("discounts")?.list { try $0.discount() } ?? [])
    }

    func matchParty() throws -> MatchParty {
        try fields("id", "names", "accounts", "group", "payers")
        return try MatchParty(
            id: need("id").text(),
            names: may("names")?.list { try $0.text() } ?? [],
            accounts: may("accounts")?.list { try $0.text() } ?? [],
            group: option("group")?.text(),
            payers: may("payers")?.list { try $0.knownPayer() } ?? [])
    }

    func knownPayer() throws -> KnownPayer {
        try fields("name", "account", "bits")
        return try KnownPayer(
            name: option("name")?.text(),
            account: option("account")?.text(),
            bits: need("bits").int())
    }

    func matchRules() throws -> MatchRules {
        try fields("post", "margin", "differences", "parts", "ties", "weights")
        return try MatchRules(
            post: may("post")?.int() ?? 6000,
            margin: may("margin")?.int() ?? 4000,
            differences: may("differences")?.list { try $0.allowedDifference() } ?? [],
            parts: may("parts")?.partPayments() ?? .suggest,
            ties: may("ties")?.matchTies() ?? .refuse,
            weights: may("weights")?.matchWeights() ?? MatchWeights())
    }

    func allowedDifference() throws -> AllowedDifference {
        switch try kind() {
        case "fee":
            try fields("kind", "least", "most")
            return try .fee(
                least: need("least").money(),
                most: need("most").money())
        case "feeSchedule":
            try fields("kind", "steps")
            return try .feeSchedule(
                steps: need("steps").list { try $0.feeStep() })
        case "rounding":
            try fields("kind", "most")
            return try .rounding(
                most: need("most").money())
        case "withheld":
            try fields("kind", "percent")
            return try .withheld(
                percent: need("percent").percent())
        case "ratio":
            try fields("kind", "percent")
            return try .ratio(
                percent: need("percent").percent())
        default: throw HostRefuses.unknownVariant
        }
    }

    func partPayments() throws -> PartPayments {
        switch try text() {
        case "suggest": .suggest
        case "post": .post
        default: throw HostRefuses.unknownVariant
        }
    }

    func matchTies() throws -> MatchTies {
        switch try text() {
        case "refuse": .refuse
        case "oldestDue": .oldestDue
        default: throw HostRefuses.unknownVariant
        }
    }

    func matchWeights() throws -> MatchWeights {
        try fields("counterpart", "reference", "quoted", "edit", "otherQuoted", "otherReference", "amount", "difference", "otherAmount", "name", "nameNear", "namePart", "nameGroup", "nameAkin", "nameOther", "account", "group", "onDay", "onTime", "late", "outOfTime", "several")
        return try MatchWeights(
            counterpart: may("counterpart")?.int() ?? 3000,
            reference: may("reference")?.int() ?? 26000,
            quoted: may("quoted")?.int() ?? 22000,
            edit: may("edit")?.int() ?? -6500,
            otherQuoted: may("otherQuoted")?.int() ?? -8000,
            otherReference: may("otherReference")?.int() ?? -5000,
            amount: may("amount")?.int() ?? 17000,
            difference: may("difference")?.int() ?? -5000,
            otherAmount: may("otherAmount")?.int() ?? -9000,
            name: may("name")?.int() ?? 15000,
            nameNear: may("nameNear")?.int() ?? -1500,
            namePart: may("namePart")?.int() ?? -4000,
            nameGroup: may("nameGroup")?.int() ?? -7000,
            nameAkin: may("nameAkin")?.int() ?? -8000,
            nameOther: may("nameOther")?.int() ?? -4000,
            account: may("account")?.int() ?? 16000,
            group: may("group")?.int() ?? 5000,
            onDay: may("onDay")?.int() ?? 3000,
            onTime: may("onTime")?.int() ?? 1500,
            late: may("late")?.int() ?? 0,
            outOfTime: may("outOfTime")?.int() ?? -2000,
            several: may("several")?.int() ?? -4000)
    }

    func feeStep() throws -> FeeStep {
        try fields("percent", "least", "most")
        return try FeeStep(
            percent: need("percent").percent(),
            least: need("least").money(),
            most: need("most").money())
    }

    func matchReason() throws -> MatchReason {
        switch try kind() {
        case "prior":
            try fields("kind", "en", "zh", "items", "bits")
            return try .prior(
                items: need("items").int(),
                bits: need("bits").int())
        case "reference":
            try fields("kind", "en", "zh", "how", "place", "bits")
            return try .reference(
                how: need("how").referenceMatch(),
                place: need("place").matchPlace(),
                bits: need("bits").int())
        case "otherReference":
            try fields("kind", "en", "zh", "place", "bits")
            return try .otherReference(
                place: need("place").matchPlace(),
                bits: need("bits").int())
        case "amount":
            try fields("kind", "en", "zh", "items", "bits")
            return try .amount(
                items: need("items").int(),
                bits: need("bits").int())
        case "difference":
            try fields("kind", "en", "zh", "bits")
            return try .difference(
                bits: need("bits").int())
        case "otherAmount":
            try fields("kind", "en", "zh", "bits")
            return try .otherAmount(
                bits: need("bits").int())
        case "sum":
            try fields("kind", "en", "zh", "members", "bits")
            return try .sum(
                members: need("members").int(),
                bits: need("bits").int())
        case "name":
            try fields("kind", "en", "zh", "how", "parties", "bits")
            return try .name(
                how: need("how").nameMatch(),
                parties: need("parties").int(),
                bits: need("bits").int())
        case "account":
            try fields("kind", "en", "zh", "bits")
            return try .account(
                bits: need("bits").int())
        case "known":
            try fields("kind", "en", "zh", "bits")
            return try .known(
                bits: need("bits").int())
        case "group":
            try fields("kind", "en", "zh", "bits")
            return try .group(
                bits: need("bits").int())
        case "day":
            try fields("kind", "en", "zh", "days", "bits")
            return try .day(
                days: need("days").int(),
                bits: need("bits").int())
        case "text":
            try fields("kind", "en", "zh", "characters", "items", "bits")
            return try .text(
                characters: need("characters").int(),
                items: need("items").int(),
                bits: need("bits").int())
        case "several":
            try fields("kind", "en", "zh", "members", "bits")
            return try .several(
                members: need("members").int(),
                bits: need("bits").int())
        default: throw HostRefuses.unknownVariant
        }
    }

    func referenceMatch() throws -> ReferenceMatch {
        switch try text() {
        case "structured": .structured
        case "quoted": .quoted
        case "digits": .digits
        case "oneEdit": .oneEdit
        case "twoEdits": .twoEdits
        case "ending": .ending
        case "beginning": .beginning
        default: throw HostRefuses.unknownVariant
        }
    }

    func nameMatch() throws -> NameMatch {
        switch try text() {
        case "same": .same
        case "near": .near
        case "part": .part
        case "group": .group
        case "akin": .akin
        case "other": .other
        default: throw HostRefuses.unknownVariant
        }
    }

    func matchPlace() throws -> MatchPlace {
        try fields("field", "from", "to")
        return try MatchPlace(
            field: need("field").int(),
            from: need("from").int(),
            to: need("to").int())
    }

    func matchPlan() throws -> MatchPlan {
        try fields("decisions", "summary")
        return try MatchPlan(
            decisions: need("decisions").list { try $0.matchDecision() },
            summary: need("summary").matchSummary())
    }

    func matchSummary() throws -> MatchSummary {
        try fields("posted", "suggested", "ambiguous", "unidentified", "duplicates")
        return try MatchSummary(
            posted: need("posted").int(),
            suggested: need("suggested").int(),
            ambiguous: need("ambiguous").int(),
            unidentified: need("unidentified").int(),
            duplicates: need("duplicates").int())
    }

    func matchDecision() throws -> MatchDecision {
        try fields("line", "detail", "outcome", "score", "margin", "allocations", "differences", "instructed", "rest", "together", "reasons", "verdict", "alternatives")
        return try MatchDecision(
            line: need("line").text(),
            detail: option("detail")?.int(),
            outcome: need("outcome").matchOutcome(),
            score: may("score")?.int() ?? 0,
            margin: may("margin")?.int() ?? 0,
            allocations: may("allocations")?.list { try $0.matchAllocation() } ?? [],
            differences: may("differences")?.list { try $0.matchedDifference() } ?? [],
            instructed: option("instructed")?.money(),
            rest: need("rest").money(),
            together: may("together")?.list { try $0.text() } ?? [],
            reasons: may("reasons")?.list { try $0.matchReason() } ?? [],
            verdict: need("verdict").matchVerdict(),
            alternatives: may("alternatives")?.list { try $0.matchAlternative() } ?? [])
    }

    func matchOutcome() throws -> MatchOutcome {
        switch try text() {
        case "post": .post
        case "suggest": .suggest
        case "ambiguous": .ambiguous
        case "unidentified": .unidentified
        case "duplicateSuspect": .duplicateSuspect
        default: throw HostRefuses.unknownVariant
        }
    }

    func matchAllocation() throws -> MatchAllocation {
        try fields("item", "amount")
        return try MatchAllocation(
            item: need("item").text(),
            amount: need("amount").money())
    }

    func matchedDifference() throws -> MatchedDifference {
        try fields("kind", "amount")
        return try MatchedDifference(
            kind: need("kind").matchDifferenceKind(),
            amount: need("amount").money())
    }

    func matchDifferenceKind() throws -> MatchDifferenceKind {
        switch try text() {
        case "fee": .fee
        case "discount": .discount
        case "withheld": .withheld
        case "rounding": .rounding
        case "ratio": .ratio
        default: throw HostRefuses.unknownVariant
        }
    }

    func matchAlternative() throws -> MatchAlternative {
        try fields("items", "together", "score", "reasons")
        return try MatchAlternative(
            items: need("items").list { try $0.text() },
            together: may("together")?.list { try $0.text() } ?? [],
            score: need("score").int(),
            reasons: may("reasons")?.list { try $0.matchReason() } ?? [])
    }

    func matchVerdict() throws -> MatchVerdict {
        switch try kind() {
        case "proven":
            try fields("kind")
            return .proven
        case "tooWeak":
            try fields("kind", "missing")
            return try .tooWeak(
                missing: need("missing").int())
        case "otherPayer":
            try fields("kind", "customer")
            return try .otherPayer(
                customer: need("customer").text())
        case "amountOnly":
            try fields("kind")
            return .amountOnly
        case "rival":
            try fields("kind", "missing", "equal")
            return try .rival(
                missing: need("missing").int(),
                equal: need("equal").int())
        case "sets":
            try fields("kind", "count")
            return try .sets(
                count: need("count").int())
        case "undeclared":
            try fields("kind", "difference")
            return try .undeclared(
                difference: need("difference").money())
        case "barred":
            try fields("kind", "by")
            return try .barred(
                by: need("by").matchBar())
        case "taken":
            try fields("kind", "by")
            return try .taken(
                by: need("by").text())
        case "duplicate":
            try fields("kind", "of")
            return try .duplicate(
                of: need("of").text())
        case "nothing":
            try fields("kind")
            return .nothing
        case "exhausted":
            try fields("kind")
            return .exhausted
        default: throw HostRefuses.unknownVariant
        }
    }

    func matchBar() throws -> MatchBar {
        switch try text() {
        case "currency": .currency
        case "direction": .direction
        case "notIssued": .notIssued
        case "settled": .settled
        default: throw HostRefuses.unknownVariant
        }
    }

    func matcherChange() throws -> MatcherChange {
        switch try kind() {
        case "putLine":
            try fields("kind", "line")
            return try .putLine(
                line: need("line").matchLine())
        case "removeLine":
            try fields("kind", "line")
            return try .removeLine(
                line: need("line").text())
        case "putItem":
            try fields("kind", "item")
            return try .putItem(
                item: need("item").matchItem())
        case "removeItem":
            try fields("kind", "item")
            return try .removeItem(
                item: need("item").text())
        case "putParty":
            try fields("kind", "party")
            return try .putParty(
                party: need("party").matchParty())
        case "removeParty":
            try fields("kind", "party")
            return try .removeParty(
                party: need("party").text())
        case "confirm":
            try fields("kind", "line", "allocations")
            return try .confirm(
                line: need("line").text(),
                allocations: need("allocations").list { try $0.matchAllocation() })
        default: throw HostRefuses.unknownVariant
        }
    }

    func confirmedMatch() throws -> ConfirmedMatch {
        try fields("line", "items")
        return try ConfirmedMatch(
            line: need("line").text(),
            items: may("items")?.list { try $0.text() } ?? [])
    }

    func chainKind() throws -> ChainKind {
        switch try text() {
        case "contract": .contract
        case "delivery": .delivery
        case "invoice": .invoice
        case "receivable": .receivable
        case "payment": .payment
        default: throw HostRefuses.unknownVariant
        }
    }

    func chainContract() throws -> ChainContract {
        try fields("id", "customer", "total", "references")
        return try ChainContract(
            id: need("id").text(),
            customer: option("customer")?.text(),
            total: need("total").money(),
            references: may("references")?.list { try $0.text() } ?? [])
    }

    func chainDocument() throws -> ChainDocument {
        try fields("id", "kind", "contract", "amount", "date", "references")
        return try ChainDocument(
            id: need("id").text(),
            kind: need("kind").chainKind(),
            contract: option("contract")?.text(),
            amount: need("amount").money(),
            date: need("date").date(),
            references: may("references")?.list { try $0.text() } ?? [])
    }

    func chainLeg() throws -> ChainLeg {
        try fields("left", "right")
        return try ChainLeg(
            left: need("left").chainKind(),
            right: need("right").chainKind())
    }

    func payer() throws -> Payer {
        try fields("name", "account")
        return try Payer(
            name: option("name")?.text(),
            account: option("account")?.text())
    }

    func payerEvent() throws -> PayerEvent {
        switch try kind() {
        case "confirmed":
            try fields("kind", "decision", "on", "payer", "customer")
            return try .confirmed(
                decision: need("decision").text(),
                on: need("on").date(),
                payer: need("payer").payer(),
                customer: need("customer").text())
        case "refused":
            try fields("kind", "decision", "on", "payer", "customer")
            return try .refused(
                decision: need("decision").text(),
                on: need("on").date(),
                payer: need("payer").payer(),
                customer: need("customer").text())
        case "withdrawn":
            try fields("kind", "decision", "on")
            return try .withdrawn(
                decision: need("decision").text(),
                on: need("on").date())
        default: throw HostRefuses.unknownVariant
        }
    }

    func matchedPart() throws -> MatchedPart {
        try fields("item", "amount")
        return try MatchedPart(
            item: need("item").text(),
            amount: need("amount").money())
    }

    func proposedMatch() throws -> ProposedMatch {
        try fields("parts", "difference")
        return try ProposedMatch(
            parts: may("parts")?.list { try $0.matchedPart() } ?? [],
            difference: option("difference")?.text())
    }

    func reviewedOutcome() throws -> ReviewedOutcome {
        switch try text() {
        case "posted": .posted
        case "notPosted": .notPosted
        default: throw HostRefuses.unknownVariant
        }
    }

    func reviewedLine() throws -> ReviewedLine {
        try fields("line", "on", "category", "outcome", "proposals", "truth")
        return try ReviewedLine(
            line: need("line").text(),
            on: need("on").date(),
            category: option("category")?.text(),
            outcome: need("outcome").reviewedOutcome(),
            proposals: may("proposals")?.list { try $0.proposedMatch() } ?? [],
            truth: option("truth")?.proposedMatch())
    }

    func eventReport() throws -> EventReport {
        try fields("schedule", "event")
        return try EventReport(
            schedule: need("schedule").scheduleRequest(),
            event: need("event").eventDate())
    }

    func discountBase() throws -> DiscountBase {
        switch try text() {
        case "gross": .gross
        case "net": .net
        case "tax": .tax
        default: throw HostRefuses.unknownVariant
        }
    }

    func discountStep() throws -> DiscountStep {
        try fields("until", "percent")
        return try DiscountStep(
            until: need("until").list { try $0.step() },
            percent: need("percent").percent())
    }

    func discountTerms() throws -> DiscountTerms {
        try fields("steps", "base", "rounding")
        return try DiscountTerms(
            steps: need("steps").list { try $0.discountStep() },
            base: need("base").discountBase(),
            rounding: need("rounding").rounding())
    }

    func dayCount() throws -> DayCount {
        switch try text() {
        case "act360": .act360
        case "act365": .act365
        case "thirtyE360": .thirtyE360
        default: throw HostRefuses.unknownVariant
        }
    }

    func dayRate() throws -> DayRate {
        switch try kind() {
        case "daily":
            try fields("kind", "percent")
            return try .daily(
                percent: need("percent").percent())
        case "yearly":
            try fields("kind", "percent", "dayCount")
            return try .yearly(
                percent: need("percent").percent(),
                dayCount: need("dayCount").dayCount())
        default: throw HostRefuses.unknownVariant
        }
    }

    func lateFrom() throws -> LateFrom {
        switch try text() {
        case "dueDate": .dueDate
        case "graceEnd": .graceEnd
        default: throw HostRefuses.unknownVariant
        }
    }

    func lateMinimum() throws -> LateMinimum {
        switch try kind() {
        case "atLeast":
            try fields("kind", "amount")
            return try .atLeast(
                amount: need("amount").money())
        case "waiveBelow":
            try fields("kind", "amount")
            return try .waiveBelow(
                amount: need("amount").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func lateTerms() throws -> LateTerms {
        try fields("rate", "graceDays", "from", "capAmount", "capPercent", "minimum", "rounding", "businessDay", "due", "id")
        return try LateTerms(
            rate: need("rate").dayRate(),
            graceDays: may("graceDays")?.int() ?? 0,
            from: need("from").lateFrom(),
            capAmount: option("capAmount")?.money(),
            capPercent: option("capPercent")?.percent(),
            minimum: option("minimum")?.lateMinimum(),
            rounding: need("rounding").rounding(),
            businessDay: need("businessDay").businessDay(),
            due: may("due")?.list { try $0.step() } ?? [],
            id: option("id")?.text())
    }

    func paidOn() throws -> PaidOn {
        try fields("on", "amount")
        return try PaidOn(
            on: need("on").date(),
            amount: need("amount").money())
    }

    func earlierCharge() throws -> EarlierCharge {
        try fields("number", "through", "amount")
        return try EarlierCharge(
            number: need("number").int(),
            through: need("through").date(),
            amount: need("amount").money())
    }

    func lateItem() throws -> LateItem {
        try fields("id", "customer", "amount", "due", "kind", "paid", "charged", "references", "fields")
        return try LateItem(
            id: need("id").text(),
            customer: need("customer").text(),
            amount: need("amount").money(),
            due: need("due").date(),
            kind: may("kind")?.itemKind() ?? .ordinary,
            paid: may("paid")?.list { try $0.paidOn() } ?? [],
            charged: may("charged")?.list { try $0.earlierCharge() } ?? [],
            references: may("references")?.list { try $0.text() } ?? [],
            fields: may("fields")?.list { try $0.field() } ?? [])
    }

    func paidInstallment() throws -> PaidInstallment {
        try fields("number", "paid")
        return try PaidInstallment(
            number: need("number").int(),
            paid: need("paid").money())
    }

    func partPaid() throws -> PartPaid {
        switch try text() {
        case "paidPart": .paidPart
        case "whole": .whole
        default: throw HostRefuses.unknownVariant
        }
    }

    func respread() throws -> Respread {
        switch try kind() {
        case "byTerms":
            try fields("kind", "terms")
            return try .byTerms(
                terms: need("terms").terms())
        case "inProportion":
            try fields("kind", "rounding", "remainder")
            return try .inProportion(
                rounding: need("rounding").rounding(),
                remainder: need("remainder").remainder())
        default: throw HostRefuses.unknownVariant
        }
    }

    func generated() throws -> Generated {
        try fields("id", "version", "number", "amount", "paid", "due")
        return try Generated(
            id: need("id").text(),
            version: need("version").int(),
            number: need("number").int(),
            amount: need("amount").money(),
            paid: need("paid").money(),
            due: need("due").date())
    }

    func installmentTie() throws -> InstallmentTie {
        try fields("number", "references", "fields")
        return try InstallmentTie(
            number: need("number").int(),
            references: may("references")?.list { try $0.text() } ?? [],
            fields: may("fields")?.list { try $0.field() } ?? [])
    }

    func quoteItem() throws -> QuoteItem {
        try fields("id", "open", "due", "discounts")
        return try QuoteItem(
            id: need("id").text(),
            open: need("open").money(),
            due: option("due")?.date(),
            discounts: may("discounts")?.list { try $0.discount() } ?? [])
    }

    func earlyPolicy() throws -> EarlyPolicy {
        switch try kind() {
        case "nothing":
            try fields("kind")
            return .nothing
        case "notYetDue":
            try fields("kind", "percent", "rounding")
            return try .notYetDue(
                percent: need("percent").percent(),
                rounding: need("rounding").rounding())
        case "perDay":
            try fields("kind", "rate", "rounding")
            return try .perDay(
                rate: need("rate").dayRate(),
                rounding: need("rounding").rounding())
        case "discounts":
            try fields("kind")
            return .discounts
        default: throw HostRefuses.unknownVariant
        }
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

    func accountKey() throws -> AccountKey {
        try fields("customer", "currency", "fields")
        return try AccountKey(
            customer: need("customer").text(),
            currency: need("currency").text(),
            fields: may("fields")?.list { try $0.field() } ?? [])
    }

    func accountFilter() throws -> AccountFilter {
        try fields("customer", "currency", "fields", "reference", "natures")
        return try AccountFilter(
            customer: option("customer")?.text(),
            currency: option("currency")?.text(),
            fields: may("fields")?.list { try $0.field() } ?? [],
            reference: option("reference")?.text(),
            natures: may("natures")?.list { try $0.nature() } ?? [])
    }

    func paidItem() throws -> PaidItem {
        try fields("item", "customer", "fields")
        return try PaidItem(
            item: need("item").text(),
            customer: need("customer").text(),
            fields: may("fields")?.list { try $0.field() } ?? [])
    }

    func opening() throws -> Opening {
        switch try text() {
        case "byDeposit": .byDeposit
        case "first": .first
        default: throw HostRefuses.unknownVariant
        }
    }

    func heldExpiry() throws -> HeldExpiry {
        switch try text() {
        case "protected": .protected
        case "expires": .expires
        default: throw HostRefuses.unknownVariant
        }
    }

    func backDating() throws -> BackDating {
        switch try text() {
        case "checked": .checked
        case "refused": .refused
        default: throw HostRefuses.unknownVariant
        }
    }

    func accountPolicy() throws -> AccountPolicy {
        try fields("opening", "dimensions", "heldExpiry", "backDating")
        return try AccountPolicy(
            opening: may("opening")?.opening() ?? .byDeposit,
            dimensions: option("dimensions")?.list { try $0.text() },
            heldExpiry: may("heldExpiry")?.heldExpiry() ?? .protected,
            backDating: may("backDating")?.backDating() ?? .checked)
    }

    func draw() throws -> Draw {
        try fields("lot", "amount")
        return try Draw(
            lot: need("lot").text(),
            amount: need("amount").money())
    }

    func move() throws -> Move {
        try fields("lot", "amount", "into")
        return try Move(
            lot: need("lot").text(),
            amount: need("amount").money(),
            into: need("into").text())
    }

    func holdPurpose() throws -> HoldPurpose {
        switch try text() {
        case "order": .order
        case "refund": .refund
        case "dispute": .dispute
        default: throw HostRefuses.unknownVariant
        }
    }

    func refundCause() throws -> RefundCause {
        switch try text() {
        case "unused": .unused
        case "performed": .performed
        case "agreed": .agreed
        case "payerBreach": .payerBreach
        case "receiverBreach": .receiverBreach
        default: throw HostRefuses.unknownVariant
        }
    }

    func act() throws -> Act {
        switch try kind() {
        case "open":
            try fields("kind", "account")
            return try .open(
                account: need("account").accountKey())
        case "deposit":
            try fields("kind", "lot", "account", "amount", "received", "nature", "references", "fields", "scope", "priority", "expires")
            return try .deposit(
                lot: need("lot").text(),
                account: need("account").accountKey(),
                amount: need("amount").money(),
                received: option("received")?.date(),
                nature: may("nature")?.nature() ?? .advance,
                references: may("references")?.list { try $0.text() } ?? [],
                fields: may("fields")?.list { try $0.field() } ?? [],
                scope: may("scope")?.list { try $0.scope() } ?? [],
                priority: may("priority")?.int() ?? 50,
                expires: option("expires")?.date())
        case "hold":
            try fields("kind", "hold", "purpose", "reference", "fields", "until", "draws")
            return try .hold(
                hold: need("hold").text(),
                purpose: may("purpose")?.holdPurpose() ?? .order,
                reference: option("reference")?.text(),
                fields: may("fields")?.list { try $0.field() } ?? [],
                until: option("until")?.date(),
                draws: need("draws").list { try $0.draw() })
        case "capture":
            try fields("kind", "hold", "item", "draws")
            return try .capture(
                hold: need("hold").text(),
                item: need("item").paidItem(),
                draws: need("draws").list { try $0.draw() })
        case "release":
            try fields("kind", "hold")
            return try .release(
                hold: need("hold").text())
        case "lapse":
            try fields("kind", "hold")
            return try .lapse(
                hold: need("hold").text())
        case "apply":
            try fields("kind", "item", "draws")
            return try .apply(
                item: need("item").paidItem(),
                draws: need("draws").list { try $0.draw() })
        case "undo":
            try fields("kind", "of", "draws")
            return try .undo(
                of: need("of").text(),
                draws: need("draws").list { try $0.draw() })
        case "refund":
            try fields("kind", "hold", "cause", "reference", "draws")
            return try .refund(
                hold: option("hold")?.text(),
                cause: may("cause")?.refundCause() ?? .unused,
                reference: option("reference")?.text(),
                draws: need("draws").list { try $0.draw() })
        case "transfer":
            try fields("kind", "to", "moves")
            return try .transfer(
                to: need("to").accountKey(),
                moves: need("moves").list { try $0.move() })
        case "identify":
            try fields("kind", "to", "nature", "moves")
            return try .identify(
                to: need("to").accountKey(),
                nature: need("nature").nature(),
                moves: need("moves").list { try $0.move() })
        case "reclassify":
            try fields("kind", "nature", "moves")
            return try .reclassify(
                nature: need("nature").nature(),
                moves: need("moves").list { try $0.move() })
        case "expire":
            try fields("kind", "draws")
            return try .expire(
                draws: need("draws").list { try $0.draw() })
        case "forfeit":
            try fields("kind", "draws")
            return try .forfeit(
                draws: need("draws").list { try $0.draw() })
        case "close":
            try fields("kind", "account")
            return try .close(
                account: need("account").accountKey())
        case "reopen":
            try fields("kind", "account")
            return try .reopen(
                account: need("account").accountKey())
        default: throw HostRefuses.unknownVariant
        }
    }

    func movement() throws -> Movement {
        try fields("id", "on", "act")
        return try Movement(
            id: need("id").text(),
            on: need("on").date(),
            act: need("act").act())
    }

    func accountRequest() throws -> AccountRequest {
        switch try kind() {
        case "open":
            try fields("kind", "account")
            return try .open(
                account: need("account").accountKey())
        case "deposit":
            try fields("kind", "lot", "account", "amount", "received", "nature", "references", "fields", "scope", "priority", "expires")
            return try .deposit(
                lot: option("lot")?.text(),
                account: need("account").accountKey(),
                amount: need("amount").money(),
                received: option("received")?.date(),
                nature: may("nature")?.nature() ?? .advance,
                references: may("references")?.list { try $0.text() } ?? [],
                fields: may("fields")?.list { try $0.field() } ?? [],
                scope: may("scope")?.list { try $0.scope() } ?? [],
                priority: option("priority")?.int(),
                expires: option("expires")?.date())
        case "hold":
            try fields("kind", "hold", "account", "amount", "purpose", "reference", "fields", "until", "lots")
            return try .hold(
                hold: option("hold")?.text(),
                account: need("account").accountKey(),
                amount: need("amount").money(),
                purpose: may("purpose")?.holdPurpose() ?? .order,
                reference: option("reference")?.text(),
                fields: may("fields")?.list { try $0.field() } ?? [],
                until: option("until")?.date(),
                lots: may("lots")?.list { try $0.text() } ?? [])
        case "capture":
            try fields("kind", "hold", "item", "amount")
            return try .capture(
                hold: need("hold").text(),
                item: need("item").paidItem(),
                amount: option("amount")?.money())
        case "release":
            try fields("kind", "hold")
            return try .release(
                hold: need("hold").text())
        case "lapse":
            try fields("kind", "hold")
            return try .lapse(
                hold: need("hold").text())
        case "apply":
            try fields("kind", "account", "item", "amount", "lots")
            return try .apply(
                account: need("account").accountKey(),
                item: need("item").paidItem(),
                amount: need("amount").money(),
                lots: may("lots")?.list { try $0.text() } ?? [])
        case "undo":
            try fields("kind", "of", "amount")
            return try .undo(
                of: need("of").text(),
                amount: option("amount")?.money())
        case "refund":
            try fields("kind", "account", "amount", "cause", "reference", "lots")
            return try .refund(
                account: need("account").accountKey(),
                amount: need("amount").money(),
                cause: may("cause")?.refundCause() ?? .unused,
                reference: option("reference")?.text(),
                lots: may("lots")?.list { try $0.text() } ?? [])
        case "payOut":
            try fields("kind", "hold", "amount", "cause", "reference")
            return try .payOut(
                hold: need("hold").text(),
                amount: option("amount")?.money(),
                cause: may("cause")?.refundCause() ?? .unused,
                reference: option("reference")?.text())
        case "transfer":
            try fields("kind", "account", "to", "amount", "lots")
            return try .transfer(
                account: need("account").accountKey(),
                to: need("to").accountKey(),
                amount: need("amount").money(),
                lots: may("lots")?.list { try $0.text() } ?? [])
        case "identify":
            try fields("kind", "account", "to", "amount", "nature", "lots")
            return try .identify(
                account: need("account").accountKey(),
                to: need("to").accountKey(),
                amount: need("amount").money(),
                nature: may("nature")?.nature() ?? .advance,
                lots: need("lots").list { try $0.text() })
        case "reclassify":
            try fields("kind", "account", "amount", "nature", "lots")
            return try .reclassify(
                account: need("account").accountKey(),
                amount: need("amount").money(),
                nature: need("nature").nature(),
                lots: need("lots").list { try $0.text() })
        case "expire":
            try fields("kind", "account")
            return try .expire(
                account: need("account").accountKey())
        case "forfeit":
            try fields("kind", "account", "amount", "lots")
            return try .forfeit(
                account: need("account").accountKey(),
                amount: need("amount").money(),
                lots: need("lots").list { try $0.text() })
        case "close":
            try fields("kind", "account")
            return try .close(
                account: need("account").accountKey())
        case "reopen":
            try fields("kind", "account")
            return try .reopen(
                account: need("account").accountKey())
        default: throw HostRefuses.unknownVariant
        }
    }

    func control() throws -> Control {
        try fields("control", "balance", "natures")
        return try Control(
            control: need("control").text(),
            balance: need("balance").money(),
            natures: may("natures")?.list { try $0.nature() } ?? [])
    }

    func batchRequest() throws -> BatchRequest {
        try fields("id", "on", "request")
        return try BatchRequest(
            id: need("id").text(),
            on: need("on").date(),
            request: need("request").accountRequest())
    }

    func person() throws -> Person {
        try fields("id", "roles", "team", "department", "region", "projects", "manager", "limits", "from", "until")
        return try Person(
            id: need("id").text(),
            roles: may("roles")?.list { try $0.text() } ?? [],
            team: option("team")?.text(),
            department: option("department")?.text(),
            region: option("region")?.text(),
            projects: may("projects")?.list { try $0.text() } ?? [],
            manager: option("manager")?.text(),
            limits: may("limits")?.list { try $0.money() } ?? [],
            from: option("from")?.instant(),
            until: option("until")?.instant())
    }

    func department() throws -> Department {
        try fields("id", "head")
        return try Department(
            id: need("id").text(),
            head: need("head").text())
    }

    func organization() throws -> Organization {
        try fields("people", "departments")
        return try Organization(
            people: may("people")?.list { try $0.person() } ?? [],
            departments: may("departments")?.list { try $0.department() } ?? [])
    }

    func rowPlace() throws -> RowPlace {
        switch try text() {
        case "team": .team
        case "department": .department
        case "region": .region
        case "project": .project
        default: throw HostRefuses.unknownVariant
        }
    }

    func subject() throws -> Subject {
        try fields("action", "id", "facts")
        return try Subject(
            action: need("action").text(),
            id: need("id").text(),
            facts: may("facts")?.list { try $0.field() } ?? [])
    }

    func factTest() throws -> FactTest {
        switch try kind() {
        case "present":
            try fields("kind")
            return .present
        case "absent":
            try fields("kind")
            return .absent
        case "anyOf":
            try fields("kind", "values")
            return try .anyOf(
                values: need("values").list { try $0.value() })
        case "noneOf":
            try fields("kind", "values")
            return try .noneOf(
                values: need("values").list { try $0.value() })
        case "inCurrency":
            try fields("kind", "currency")
            return try .inCurrency(
                currency: need("currency").text())
        case "above":
            try fields("kind", "amount")
            return try .above(
                amount: need("amount").money())
        case "atLeast":
            try fields("kind", "amount")
            return try .atLeast(
                amount: need("amount").money())
        case "atMost":
            try fields("kind", "amount")
            return try .atMost(
                amount: need("amount").money())
        case "below":
            try fields("kind", "amount")
            return try .below(
                amount: need("amount").money())
        case "numberFrom":
            try fields("kind", "whole")
            return try .numberFrom(
                whole: need("whole").int())
        case "numberTo":
            try fields("kind", "whole")
            return try .numberTo(
                whole: need("whole").int())
        case "dateFrom":
            try fields("kind", "date")
            return try .dateFrom(
                date: need("date").date())
        case "dateTo":
            try fields("kind", "date")
            return try .dateTo(
                date: need("date").date())
        default: throw HostRefuses.unknownVariant
        }
    }

    func condition() throws -> Condition {
        try fields("fact", "test")
        return try Condition(
            fact: need("fact").text(),
            test: need("test").factTest())
    }

    func approver() throws -> Approver {
        switch try kind() {
        case "person":
            try fields("kind", "person")
            return try .person(
                person: need("person").text())
        case "role":
            try fields("kind", "role")
            return try .role(
                role: need("role").text())
        case "roleWithin":
            try fields("kind", "role", "within")
            return try .roleWithin(
                role: need("role").text(),
                within: need("within").rowPlace())
        case "manager":
            try fields("kind", "of", "level")
            return try .manager(
                of: option("of")?.text(),
                level: may("level")?.int() ?? 1)
        case "departmentHead":
            try fields("kind", "of")
            return try .departmentHead(
                of: option("of")?.text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func approvalNeed() throws -> ApprovalNeed {
        switch try kind() {
        case "any":
            try fields("kind")
            return .any
        case "all":
            try fields("kind")
            return .all
        case "quorum":
            try fields("kind", "count")
            return try .quorum(
                count: need("count").int())
        default: throw HostRefuses.unknownVariant
        }
    }

    func rejectionRule() throws -> RejectionRule {
        switch try text() {
        case "decides": .decides
        case "counts": .counts
        default: throw HostRefuses.unknownVariant
        }
    }

    func stepAuthority() throws -> StepAuthority {
        switch try text() {
        case "limited": .limited
        case "confirms": .confirms
        default: throw HostRefuses.unknownVariant
        }
    }

    func permission() throws -> Permission {
        switch try text() {
        case "refused": .refused
        case "allowed": .allowed
        default: throw HostRefuses.unknownVariant
        }
    }

    func approvalStep() throws -> ApprovalStep {
        try fields("id", "approvers", "need", "rejection", "authority", "hours", "escalateTo", "delegation", "adding", "returnTo")
        return try ApprovalStep(
            id: need("id").text(),
            approvers: need("approvers").list { try $0.approver() },
            need: need("need").approvalNeed(),
            rejection: may("rejection")?.rejectionRule() ?? .decides,
            authority: may("authority")?.stepAuthority() ?? .limited,
            hours: option("hours")?.int(),
            escalateTo: may("escalateTo")?.list { try $0.approver() } ?? [],
            delegation: may("delegation")?.permission() ?? .refused,
            adding: may("adding")?.permission() ?? .refused,
            returnTo: may("returnTo")?.list { try $0.text() } ?? [])
    }

    func samePerson() throws -> SamePerson {
        switch try text() {
        case "oneStep": .oneStep
        case "severalSteps": .severalSteps
        default: throw HostRefuses.unknownVariant
        }
    }

    func roleLimit() throws -> RoleLimit {
        try fields("role", "currency", "upTo")
        return try RoleLimit(
            role: need("role").text(),
            currency: need("currency").text(),
            upTo: option("upTo")?.money())
    }

    func approvalRules() throws -> ApprovalRules {
        try fields("samePerson", "limits", "limitFact", "validHours")
        return try ApprovalRules(
            samePerson: may("samePerson")?.samePerson() ?? .oneStep,
            limits: may("limits")?.list { try $0.roleLimit() } ?? [],
            limitFact: option("limitFact")?.text(),
            validHours: option("validHours")?.int())
    }

    func approvalBranch() throws -> ApprovalBranch {
        try fields("id", "conditions", "steps")
        return try ApprovalBranch(
            id: need("id").text(),
            conditions: may("conditions")?.list { try $0.condition() } ?? [],
            steps: need("steps").list { try $0.approvalStep() })
    }

    func approvalPolicy() throws -> ApprovalPolicy {
        try fields("id", "version", "actions", "from", "until", "expects", "branches", "rules")
        return try ApprovalPolicy(
            id: need("id").text(),
            version: may("version")?.int() ?? 1,
            actions: need("actions").list { try $0.text() },
            from: option("from")?.instant(),
            until: option("until")?.instant(),
            expects: may("expects")?.list { try $0.condition() } ?? [],
            branches: need("branches").list { try $0.approvalBranch() },
            rules: may("rules")?.approvalRules() ?? ApprovalRules())
    }

    func stepPlace() throws -> StepPlace {
        switch try text() {
        case "before": .before
        case "after": .after
        default: throw HostRefuses.unknownVariant
        }
    }

    func caseEffect() throws -> CaseEffect {
        switch try text() {
        case "noted": .noted
        case "stepDone": .stepDone
        case "ended": .ended
        default: throw HostRefuses.unknownVariant
        }
    }

    func caseAct() throws -> CaseAct {
        switch try kind() {
        case "approve":
            try fields("kind")
            return .approve
        case "reject":
            try fields("kind")
            return .reject
        case "returnTo":
            try fields("kind", "step")
            return try .returnTo(
                step: need("step").text())
        case "delegate":
            try fields("kind", "to")
            return try .delegate(
                to: need("to").text())
        case "addStep":
            try fields("kind", "step", "place")
            return try .addStep(
                step: need("step").approvalStep(),
                place: need("place").stepPlace())
        case "withdraw":
            try fields("kind")
            return .withdraw
        default: throw HostRefuses.unknownVariant
        }
    }

    func caseEntry() throws -> CaseEntry {
        try fields("step", "by", "insteadOf", "at", "act", "effect", "comment")
        return try CaseEntry(
            step: need("step").text(),
            by: need("by").text(),
            insteadOf: option("insteadOf")?.text(),
            at: need("at").instant(),
            act: need("act").caseAct(),
            effect: need("effect").caseEffect(),
            comment: option("comment")?.text())
    }

    func approvalCase() throws -> ApprovalCase {
        try fields("id", "policy", "version", "branch", "subject", "digest", "requester", "opened", "rules", "steps", "entries")
        return try ApprovalCase(
            id: need("id").text(),
            policy: need("policy").text(),
            version: need("version").int(),
            branch: need("branch").text(),
            subject: need("subject").subject(),
            digest: need("digest").text(),
            requester: need("requester").text(),
            opened: need("opened").instant(),
            rules: may("rules")?.approvalRules() ?? ApprovalRules(),
            steps: need("steps").list { try $0.approvalStep() },
            entries: may("entries")?.list { try $0.caseEntry() } ?? [])
    }

    func caseRequest() throws -> CaseRequest {
        try fields("id", "subject", "digest", "requester", "at")
        return try CaseRequest(
            id: need("id").text(),
            subject: need("subject").subject(),
            digest: need("digest").text(),
            requester: need("requester").text(),
            at: need("at").instant())
    }

    func caseAnswer() throws -> CaseAnswer {
        try fields("by", "step", "digest", "at", "act", "comment")
        return try CaseAnswer(
            by: need("by").text(),
            step: need("step").text(),
            digest: need("digest").text(),
            at: need("at").instant(),
            act: need("act").caseAct(),
            comment: option("comment")?.text())
    }

    func rowScope() throws -> RowScope {
        switch try text() {
        case "all": .all
        case "region": .region
        case "department": .department
        case "team": .team
        case "project": .project
        case "own": .own
        default: throw HostRefuses.unknownVariant
        }
    }

    func fieldAccess() throws -> FieldAccess {
        switch try text() {
        case "write": .write
        case "read": .read
        case "hidden": .hidden
        default: throw HostRefuses.unknownVariant
        }
    }

    func fieldMask() throws -> FieldMask {
        try fields("actions", "fields", "access", "step")
        return try FieldMask(
            actions: may("actions")?.list { try $0.text() } ?? [],
            fields: need("fields").list { try $0.text() },
            access: need("access").fieldAccess(),
            step: option("step")?.text())
    }

    func verb() throws -> Verb {
        switch try text() {
        case "view": .view
        case "approve": .approve
        case "adjust": .adjust
        default: throw HostRefuses.unknownVariant
        }
    }

    func accessEffect() throws -> AccessEffect {
        switch try text() {
        case "allow": .allow
        case "deny": .deny
        default: throw HostRefuses.unknownVariant
        }
    }

    func accessRule() throws -> AccessRule {
        try fields("id", "effect", "verb", "actions", "scope", "from", "until")
        return try AccessRule(
            id: need("id").text(),
            effect: may("effect")?.accessEffect() ?? .allow,
            verb: need("verb").verb(),
            actions: may("actions")?.list { try $0.text() } ?? [],
            scope: need("scope").rowScope(),
            from: option("from")?.instant(),
            until: option("until")?.instant())
    }

    func accessRole() throws -> AccessRole {
        try fields("role", "rules", "masks")
        return try AccessRole(
            role: need("role").text(),
            rules: may("rules")?.list { try $0.accessRule() } ?? [],
            masks: may("masks")?.list { try $0.fieldMask() } ?? [])
    }

    func personAccess() throws -> PersonAccess {
        try fields("person", "rules", "masks")
        return try PersonAccess(
            person: need("person").text(),
            rules: may("rules")?.list { try $0.accessRule() } ?? [],
            masks: may("masks")?.list { try $0.fieldMask() } ?? [])
    }

    func right() throws -> Right {
        try fields("verb", "action")
        return try Right(
            verb: need("verb").verb(),
            action: need("action").text())
    }

    func dutyPair() throws -> DutyPair {
        try fields("id", "first", "second")
        return try DutyPair(
            id: need("id").text(),
            first: need("first").right(),
            second: need("second").right())
    }

    func accessPolicy() throws -> AccessPolicy {
        try fields("roles", "people", "duties")
        return try AccessPolicy(
            roles: may("roles")?.list { try $0.accessRole() } ?? [],
            people: may("people")?.list { try $0.personAccess() } ?? [],
            duties: may("duties")?.list { try $0.dutyPair() } ?? [])
    }

    func accessAttestation() throws -> AccessAttestation {
        try fields("id", "reviewer", "at", "from", "until", "digest", "comment")
        return try AccessAttestation(
            id: need("id").text(),
            reviewer: need("reviewer").text(),
            at: need("at").instant(),
            from: need("from").instant(),
            until: need("until").instant(),
            digest: need("digest").text(),
            comment: option("comment")?.text())
    }

    func rightUse() throws -> RightUse {
        try fields("person", "verb", "action", "at")
        return try RightUse(
            person: need("person").text(),
            verb: need("verb").verb(),
            action: need("action").text(),
            at: need("at").instant())
    }

    func accessReviewRequest() throws -> AccessReviewRequest {
        try fields("actions", "usage", "unusedSince", "widePercent", "asOf")
        return try AccessReviewRequest(
            actions: may("actions")?.list { try $0.text() } ?? [],
            usage: may("usage")?.list { try $0.rightUse() } ?? [],
            unusedSince: need("unusedSince").instant(),
            widePercent: need("widePercent").int(),
            asOf: need("asOf").instant())
    }

    func head() throws -> Head {
        try fields("count", "root")
        return try Head(
            count: need("count").int(),
            root: need("root").text())
    }

    func inclusionProof() throws -> InclusionProof {
        try fields("sequence", "count", "path")
        return try InclusionProof(
            sequence: need("sequence").int(),
            count: need("count").int(),
            path: need("path").list { try $0.text() })
    }

    func consistencyProof() throws -> ConsistencyProof {
        try fields("oldCount", "newCount", "path")
        return try ConsistencyProof(
            oldCount: need("oldCount").int(),
            newCount: need("newCount").int(),
            path: need("path").list { try $0.text() })
    }

    func logSource() throws -> LogSource {
        switch try kind() {
        case "lines":
            try fields("kind", "lines")
            return try .lines(
                lines: need("lines").list { try $0.text() })
        case "leaves":
            try fields("kind", "leaves")
            return try .leaves(
                leaves: need("leaves").list { try $0.text() })
        default: throw HostRefuses.unknownVariant
        }
    }

    func logTrust() throws -> LogTrust {
        try fields("book", "heads", "leaves")
        return try LogTrust(
            book: option("book")?.text(),
            heads: may("heads")?.list { try $0.head() } ?? [],
            leaves: may("leaves")?.list { try $0.text() } ?? [])
    }

    func taxPart() throws -> TaxPart {
        try fields("rate", "net", "tax")
        return try TaxPart(
            rate: need("rate").percent(),
            net: need("net").money(),
            tax: need("tax").money())
    }

    func taxedAmount() throws -> TaxedAmount {
        try fields("gross", "rate")
        return try TaxedAmount(
            gross: need("gross").money(),
            rate: need("rate").percent())
    }

    func taxRounded() throws -> TaxRounded {
        switch try text() {
        case "net": .net
        case "tax": .tax
        default: throw HostRefuses.unknownVariant
        }
    }

    func moneyKind() throws -> MoneyKind {
        switch try text() {
        case "receivedInAdvance": .receivedInAdvance
        case "received": .received
        case "invoiced": .invoiced
        case "applied": .applied
        case "refunded": .refunded
        case "transferred": .transferred
        case "offset": .offset
        case "netted": .netted
        case "fee": .fee
        case "discount": .discount
        case "rounding": .rounding
        case "exchangeGain": .exchangeGain
        case "exchangeLoss": .exchangeLoss
        case "provision": .provision
        case "writeOff": .writeOff
        case "recovery": .recovery
        case "reinstated": .reinstated
        case "billReceived": .billReceived
        case "lateCharge": .lateCharge
        case "reclassified": .reclassified
        case "expired": .expired
        case "forfeited": .forfeited
        case "advanceGain": .advanceGain
        case "advanceLoss": .advanceLoss
        default: throw HostRefuses.unknownVariant
        }
    }

    func moneyFact() throws -> MoneyFact {
        try fields("key", "kind", "on", "customer", "other", "nature", "amount", "home", "taxes", "fee", "dimensions", "summary")
        return try MoneyFact(
            key: need("key").text(),
            kind: need("kind").moneyKind(),
            on: need("on").date(),
            customer: option("customer")?.text(),
            other: option("other")?.text(),
            nature: option("nature")?.nature(),
            amount: need("amount").money(),
            home: need("home").money(),
            taxes: may("taxes")?.list { try $0.taxPart() } ?? [],
            fee: option("fee")?.money(),
            dimensions: may("dimensions")?.list { try $0.field() } ?? [],
            summary: need("summary").text())
    }

    func entrySide() throws -> EntrySide {
        switch try text() {
        case "debit": .debit
        case "credit": .credit
        default: throw HostRefuses.unknownVariant
        }
    }

    func amountPart() throws -> AmountPart {
        switch try text() {
        case "gross": .gross
        case "net": .net
        case "tax": .tax
        case "fee": .fee
        case "afterFee": .afterFee
        default: throw HostRefuses.unknownVariant
        }
    }

    func party() throws -> Party {
        switch try text() {
        case "customer": .customer
        case "other": .other
        default: throw HostRefuses.unknownVariant
        }
    }

    func lineSign() throws -> LineSign {
        switch try text() {
        case "plain": .plain
        case "red": .red
        default: throw HostRefuses.unknownVariant
        }
    }

    func ruleLine() throws -> RuleLine {
        try fields("side", "account", "part", "party", "sign")
        return try RuleLine(
            side: need("side").entrySide(),
            account: need("account").text(),
            part: need("part").amountPart(),
            party: may("party")?.party() ?? .customer,
            sign: may("sign")?.lineSign() ?? .plain)
    }

    func chartRule() throws -> ChartRule {
        try fields("kind", "natures", "lines")
        return try ChartRule(
            kind: need("kind").moneyKind(),
            natures: may("natures")?.list { try $0.nature() } ?? [],
            lines: need("lines").list { try $0.ruleLine() })
    }

    func chartAccount() throws -> ChartAccount {
        try fields("code", "name", "dimensions")
        return try ChartAccount(
            code: need("code").text(),
            name: need("name").text(),
            dimensions: may("dimensions")?.list { try $0.text() } ?? [])
    }

    func chart() throws -> Chart {
        try fields("home", "remainder", "accounts", "rules")
        return try Chart(
            home: need("home").text(),
            remainder: need("remainder").remainder(),
            accounts: need("accounts").list { try $0.chartAccount() },
            rules: need("rules").list { try $0.chartRule() })
    }

    func chartPreset() throws -> ChartPreset {
        switch try text() {
        case "advances": .advances
        case "contractLiability": .contractLiability
        case "receivableCredit": .receivableCredit
        default: throw HostRefuses.unknownVariant
        }
    }

    func chartSource() throws -> ChartSource {
        switch try kind() {
        case "preset":
            try fields("kind", "preset", "home")
            return try .preset(
                preset: need("preset").chartPreset(),
                home: need("home").text())
        case "own":
            try fields("kind", "chart")
            return try .own(
                chart: need("chart").chart())
        default: throw HostRefuses.unknownVariant
        }
    }

    func voucherLine() throws -> VoucherLine {
        try fields("side", "account", "name", "rate", "amount", "home", "dimensions", "summary")
        return try VoucherLine(
            side: need("side").entrySide(),
            account: need("account").text(),
            name: need("name").text(),
            rate: option("rate")?.percent(),
            amount: need("amount").money(),
            home: need("home").money(),
            dimensions: may("dimensions")?.list { try $0.field() } ?? [],
            summary: need("summary").text())
    }

    func voucher() throws -> Voucher {
        try fields("id", "on", "reverses", "lines")
        return try Voucher(
            id: need("id").text(),
            on: need("on").date(),
            reverses: option("reverses")?.text(),
            lines: need("lines").list { try $0.voucherLine() })
    }

    func reversalStyle() throws -> ReversalStyle {
        switch try text() {
        case "redLetter": .redLetter
        case "oppositeSide": .oppositeSide
        default: throw HostRefuses.unknownVariant
        }
    }

    func nextPeriod() throws -> NextPeriod {
        switch try text() {
        case "kept": .kept
        case "reversed": .reversed
        default: throw HostRefuses.unknownVariant
        }
    }

    func foreignRules() throws -> ForeignRules {
        try fields("home", "revaluation", "nextPeriod")
        return try ForeignRules(
            home: need("home").text(),
            revaluation: need("revaluation").revaluationPolicy(),
            nextPeriod: may("nextPeriod")?.nextPeriod() ?? .kept)
    }

    func bookValue() throws -> BookValue {
        switch try kind() {
        case "quoted":
            try fields("kind", "quote")
            return try .quoted(
                quote: need("quote").quote())
        case "stated":
            try fields("kind", "home")
            return try .stated(
                home: need("home").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func valuedRecord() throws -> ValuedRecord {
        switch try kind() {
        case "item":
            try fields("kind", "item")
            return try .item(
                item: need("item").text())
        case "lot":
            try fields("kind", "lot")
            return try .lot(
                lot: need("lot").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func valueChange() throws -> ValueChange {
        try fields("record", "balance", "original", "before", "after")
        return try ValueChange(
            record: need("record").valuedRecord(),
            balance: need("balance").balanceKind(),
            original: need("original").money(),
            before: need("before").money(),
            after: need("after").money())
    }

    func customer() throws -> Customer {
        try fields("id", "name", "owner", "department", "taxId", "fields")
        return try Customer(
            id: need("id").text(),
            name: option("name")?.text(),
            owner: option("owner")?.text(),
            department: option("department")?.text(),
            taxId: option("taxId")?.text(),
            fields: may("fields")?.list { try $0.field() } ?? [])
    }

    func evidence() throws -> Evidence {
        try fields("label", "digest", "media")
        return try Evidence(
            label: need("label").text(),
            digest: need("digest").text(),
            media: option("media")?.text())
    }

    func receipt() throws -> Receipt {
        try fields("receipt", "customer", "amount", "received", "nature", "account", "bankRef", "references", "fields", "scope", "priority", "expires", "evidence", "value")
        return try Receipt(
            receipt: option("receipt")?.text(),
            customer: option("customer")?.text(),
            amount: need("amount").money(),
            received: option("received")?.date(),
            nature: may("nature")?.nature() ?? .advance,
            account: may("account")?.list { try $0.field() } ?? [],
            bankRef: option("bankRef")?.text(),
            references: may("references")?.list { try $0.text() } ?? [],
            fields: may("fields")?.list { try $0.field() } ?? [],
            scope: may("scope")?.list { try $0.scope() } ?? [],
            priority: option("priority")?.int(),
            expires: option("expires")?.date(),
            evidence: may("evidence")?.list { try $0.evidence() } ?? [],
            value: option("value")?.bookValue())
    }

    func unpaidItems() throws -> UnpaidItems {
        switch try text() {
        case "canceled": .canceled
        case "kept": .kept
        default: throw HostRefuses.unknownVariant
        }
    }

    func chargeOrigin() throws -> ChargeOrigin {
        try fields("item", "number", "through")
        return try ChargeOrigin(
            item: need("item").text(),
            number: need("number").int(),
            through: need("through").date())
    }

    func itemOrigin() throws -> ItemOrigin {
        try fields("contract", "version", "number")
        return try ItemOrigin(
            contract: need("contract").text(),
            version: need("version").int(),
            number: need("number").int())
    }

    func itemPart() throws -> ItemPart {
        try fields("component", "amount")
        return try ItemPart(
            component: need("component").text(),
            amount: need("amount").money())
    }

    func itemDifference() throws -> ItemDifference {
        try fields("difference", "amount")
        return try ItemDifference(
            difference: need("difference").differenceKind(),
            amount: need("amount").money())
    }

    func contract() throws -> Contract {
        try fields("id", "customer", "signed", "schedule", "references", "fields")
        return try Contract(
            id: need("id").text(),
            customer: need("customer").text(),
            signed: option("signed")?.date(),
            schedule: need("schedule").scheduleRequest(),
            references: may("references")?.list { try $0.text() } ?? [],
            fields: may("fields")?.list { try $0.field() } ?? [])
    }

    func recordKey() throws -> RecordKey {
        switch try kind() {
        case "customer":
            try fields("kind", "customer")
            return try .customer(
                customer: need("customer").text())
        case "contract":
            try fields("kind", "contract")
            return try .contract(
                contract: need("contract").text())
        case "item":
            try fields("kind", "item")
            return try .item(
                item: need("item").text())
        case "receipt":
            try fields("kind", "receipt")
            return try .receipt(
                receipt: need("receipt").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func unknownCustomer() throws -> UnknownCustomer {
        switch try text() {
        case "onFirstUse": .onFirstUse
        case "refused": .refused
        default: throw HostRefuses.unknownVariant
        }
    }

    func refusals() throws -> Refusals {
        switch try text() {
        case "remembered": .remembered
        case "forgotten": .forgotten
        default: throw HostRefuses.unknownVariant
        }
    }

    func contractGate() throws -> ContractGate {
        switch try text() {
        case "approval": .approval
        case "open": .open
        default: throw HostRefuses.unknownVariant
        }
    }

    func dateWindow() throws -> DateWindow {
        try fields("back", "ahead", "utcOffset")
        return try DateWindow(
            back: option("back")?.int(),
            ahead: option("ahead")?.int(),
            utcOffset: option("utcOffset")?.int())
    }

    func bookRules() throws -> BookRules {
        try fields("accounts", "unknownCustomer", "refusals", "unidentified", "scheme", "contracts", "dates", "foreign")
        return try BookRules(
            accounts: may("accounts")?.accountPolicy() ?? AccountPolicy(),
            unknownCustomer: may("unknownCustomer")?.unknownCustomer() ?? .onFirstUse,
            refusals: may("refusals")?.refusals() ?? .remembered,
            unidentified: option("unidentified")?.text(),
            scheme: option("scheme")?.scheme(),
            contracts: may("contracts")?.contractGate() ?? .approval,
            dates: option("dates")?.dateWindow(),
            foreign: option("foreign")?.foreignRules())
    }

    func command() throws -> Command {
        switch try kind() {
        case "registerCustomer":
            try fields("kind", "customer")
            return try .registerCustomer(
                customer: need("customer").customer())
        case "renameCustomer":
            try fields("kind", "customer", "name")
            return try .renameCustomer(
                customer: need("customer").text(),
                name: need("name").text())
        case "mergeCustomer":
            try fields("kind", "customer", "into")
            return try .mergeCustomer(
                customer: need("customer").text(),
                into: need("into").text())
        case "reassignOwner":
            try fields("kind", "customer", "ownedBy", "owner", "department")
            return try .reassignOwner(
                customer: option("customer")?.text(),
                ownedBy: option("ownedBy")?.text(),
                owner: need("owner").text(),
                department: option("department")?.text())
        case "registerContract":
            try fields("kind", "contract")
            return try .registerContract(
                contract: need("contract").contract())
        case "submitContract":
            try fields("kind", "contract")
            return try .submitContract(
                contract: need("contract").text())
        case "approveContract":
            try fields("kind", "contract")
            return try .approveContract(
                contract: need("contract").text())
        case "amendContract":
            try fields("kind", "contract", "total", "partPaid", "rest", "calendar")
            return try .amendContract(
                contract: need("contract").text(),
                total: need("total").money(),
                partPaid: need("partPaid").partPaid(),
                rest: need("rest").respread(),
                calendar: option("calendar")?.calendar())
        case "reachMilestone":
            try fields("kind", "contract", "event")
            return try .reachMilestone(
                contract: need("contract").text(),
                event: need("event").eventDate())
        case "terminateContract":
            try fields("kind", "contract", "unpaid")
            return try .terminateContract(
                contract: need("contract").text(),
                unpaid: need("unpaid").unpaidItems())
        case "openReceivable":
            try fields("kind", "receivable", "value")
            return try .openReceivable(
                receivable: need("receivable").receivable(),
                value: option("value")?.bookValue())
        case "invoiceReceivable":
            try fields("kind", "item", "invoice")
            return try .invoiceReceivable(
                item: need("item").text(),
                invoice: need("invoice").text())
        case "disputeReceivable":
            try fields("kind", "item")
            return try .disputeReceivable(
                item: need("item").text())
        case "settleDispute":
            try fields("kind", "item")
            return try .settleDispute(
                item: need("item").text())
        case "cancelReceivable":
            try fields("kind", "item")
            return try .cancelReceivable(
                item: need("item").text())
        case "writeOff":
            try fields("kind", "item", "amount")
            return try .writeOff(
                item: need("item").text(),
                amount: option("amount")?.money())
        case "recover":
            try fields("kind", "item", "amount")
            return try .recover(
                item: need("item").text(),
                amount: need("amount").money())
        case "creditNote":
            try fields("kind", "note", "item", "amount")
            return try .creditNote(
                note: need("note").text(),
                item: need("item").text(),
                amount: need("amount").money())
        case "chargeLate":
            try fields("kind", "items", "terms", "calendar")
            return try .chargeLate(
                items: need("items").list { try $0.text() },
                terms: need("terms").lateTerms(),
                calendar: option("calendar")?.calendar())
        case "recordReceipt":
            try fields("kind", "receipt")
            return try .recordReceipt(
                receipt: need("receipt").receipt())
        case "claimReceipt":
            try fields("kind", "receipt")
            return try .claimReceipt(
                receipt: need("receipt").receipt())
        case "confirmReceipt":
            try fields("kind", "receipt")
            return try .confirmReceipt(
                receipt: need("receipt").text())
        case "rejectReceipt":
            try fields("kind", "receipt")
            return try .rejectReceipt(
                receipt: need("receipt").text())
        case "bounceReceipt":
            try fields("kind", "receipt")
            return try .bounceReceipt(
                receipt: need("receipt").text())
        case "identifyReceipt":
            try fields("kind", "lot", "amount", "customer", "account", "nature")
            return try .identifyReceipt(
                lot: need("lot").text(),
                amount: option("amount")?.money(),
                customer: need("customer").text(),
                account: may("account")?.list { try $0.field() } ?? [],
                nature: may("nature")?.nature() ?? .advance)
        case "openAccount":
            try fields("kind", "account")
            return try .openAccount(
                account: need("account").accountKey())
        case "closeAccount":
            try fields("kind", "account")
            return try .closeAccount(
                account: need("account").accountKey())
        case "reopenAccount":
            try fields("kind", "account")
            return try .reopenAccount(
                account: need("account").accountKey())
        case "hold":
            try fields("kind", "hold", "account", "amount", "purpose", "reference", "fields", "until", "lots")
            return try .hold(
                hold: option("hold")?.text(),
                account: need("account").accountKey(),
                amount: need("amount").money(),
                purpose: may("purpose")?.holdPurpose() ?? .order,
                reference: option("reference")?.text(),
                fields: may("fields")?.list { try $0.field() } ?? [],
                until: option("until")?.date(),
                lots: may("lots")?.list { try $0.text() } ?? [])
        case "capture":
            try fields("kind", "hold", "item", "amount")
            return try .capture(
                hold: need("hold").text(),
                item: need("item").text(),
                amount: option("amount")?.money())
        case "release":
            try fields("kind", "hold")
            return try .release(
                hold: need("hold").text())
        case "lapse":
            try fields("kind", "hold")
            return try .lapse(
                hold: need("hold").text())
        case "transfer":
            try fields("kind", "account", "to", "amount", "lots")
            return try .transfer(
                account: need("account").accountKey(),
                to: need("to").accountKey(),
                amount: need("amount").money(),
                lots: may("lots")?.list { try $0.text() } ?? [])
        case "reclassify":
            try fields("kind", "account", "amount", "nature", "lots")
            return try .reclassify(
                account: need("account").accountKey(),
                amount: need("amount").money(),
                nature: need("nature").nature(),
                lots: need("lots").list { try $0.text() })
        case "expire":
            try fields("kind", "account")
            return try .expire(
                account: need("account").accountKey())
        case "forfeit":
            try fields("kind", "account", "amount", "lots")
            return try .forfeit(
                account: need("account").accountKey(),
                amount: need("amount").money(),
                lots: need("lots").list { try $0.text() })
        case "allocate":
            try fields("kind", "customer", "scheme", "currency", "lots", "items")
            return try .allocate(
                customer: need("customer").text(),
                scheme: option("scheme")?.scheme(),
                currency: option("currency")?.text(),
                lots: may("lots")?.list { try $0.text() } ?? [],
                items: may("items")?.list { try $0.text() } ?? [])
        case "pay":
            try fields("kind", "item", "amount", "account", "lots")
            return try .pay(
                item: need("item").text(),
                amount: option("amount")?.money(),
                account: option("account")?.accountKey(),
                lots: may("lots")?.list { try $0.text() } ?? [])
        case "undoAllocation":
            try fields("kind", "allocation", "amount")
            return try .undoAllocation(
                allocation: need("allocation").text(),
                amount: option("amount")?.money())
        case "requestRefund":
            try fields("kind", "refund", "account", "amount", "cause", "lots")
            return try .requestRefund(
                refund: option("refund")?.text(),
                account: need("account").accountKey(),
                amount: need("amount").money(),
                cause: may("cause")?.refundCause() ?? .unused,
                lots: may("lots")?.list { try $0.text() } ?? [])
        case "payRefund":
            try fields("kind", "refund", "amount", "reference")
            return try .payRefund(
                refund: need("refund").text(),
                amount: option("amount")?.money(),
                reference: option("reference")?.text())
        case "cancelRefund":
            try fields("kind", "refund")
            return try .cancelRefund(
                refund: need("refund").text())
        case "closePeriod":
            try fields("kind", "through")
            return try .closePeriod(
                through: need("through").date())
        case "openPeriod":
            try fields("kind", "since")
            return try .openPeriod(
                since: need("since").date())
        case "tag":
            try fields("kind", "subject", "tag")
            return try .tag(
                subject: need("subject").recordKey(),
                tag: need("tag").text())
        case "untag":
            try fields("kind", "subject", "tag")
            return try .untag(
                subject: need("subject").recordKey(),
                tag: need("tag").text())
        case "comment":
            try fields("kind", "subject", "text")
            return try .comment(
                subject: need("subject").recordKey(),
                text: need("text").text())
        case "changeRules":
            try fields("kind", "since", "rules")
            return try .changeRules(
                since: need("since").date(),
                rules: need("rules").bookRules())
        case "changePeople":
            try fields("kind", "people", "departments")
            return try .changePeople(
                people: may("people")?.list { try $0.person() } ?? [],
                departments: may("departments")?.list { try $0.department() } ?? [])
        case "changeAccess":
            try fields("kind", "policy")
            return try .changeAccess(
                policy: option("policy")?.accessPolicy())
        case "changeApprovalPolicy":
            try fields("kind", "policy")
            return try .changeApprovalPolicy(
                policy: need("policy").approvalPolicy())
        case "removeApprovalPolicy":
            try fields("kind", "policy")
            return try .removeApprovalPolicy(
                policy: need("policy").text())
        case "answerCase":
            try fields("kind", "case", "step", "digest", "act", "comment")
            return try .answerCase(
                case: need("case").text(),
                step: need("step").text(),
                digest: need("digest").text(),
                act: need("act").caseAct(),
                comment: option("comment")?.text())
        case "carryOut":
            try fields("kind", "case")
            return try .carryOut(
                case: need("case").text())
        case "undoMovement":
            try fields("kind", "movement", "amount")
            return try .undoMovement(
                movement: need("movement").text(),
                amount: option("amount")?.money())
        case "returnRefund":
            try fields("kind", "refund", "amount")
            return try .returnRefund(
                refund: need("refund").text(),
                amount: option("amount")?.money())
        case "creditAccount":
            try fields("kind", "note", "account", "amount", "nature")
            return try .creditAccount(
                note: need("note").text(),
                account: need("account").accountKey(),
                amount: need("amount").money(),
                nature: may("nature")?.nature() ?? .advance)
        case "setRate":
            try fields("kind", "quote")
            return try .setRate(
                quote: need("quote").quote())
        case "revalue":
            try fields("kind", "revaluation", "quotes")
            return try .revalue(
                revaluation: option("revaluation")?.text(),
                quotes: may("quotes")?.list { try $0.quote() } ?? [])
        case "undoRevaluation":
            try fields("kind", "revaluation")
            return try .undoRevaluation(
                revaluation: need("revaluation").text())
        case "startReconciliation":
            try fields("kind", "account", "span")
            return try .startReconciliation(
                account: need("account").text(),
                span: need("span").periodSpan())
        case "signReconciliation":
            try fields("kind", "content")
            return try .signReconciliation(
                content: need("content").periodContent())
        case "reopenReconciliation":
            try fields("kind", "account", "span", "note")
            return try .reopenReconciliation(
                account: need("account").text(),
                span: need("span").periodSpan(),
                note: need("note").text())
        case "raiseExceptions":
            try fields("kind", "account", "findings", "rules")
            return try .raiseExceptions(
                account: need("account").text(),
                findings: may("findings")?.list { try $0.exceptionFinding() } ?? [],
                rules: may("rules")?.list { try $0.exceptionRule() } ?? [])
        case "changeException":
            try fields("kind", "account", "exception", "change")
            return try .changeException(
                account: need("account").text(),
                exception: need("exception").text(),
                change: need("change").exceptionChange())
        default: throw HostRefuses.unknownVariant
        }
    }

    func bookEvent() throws -> BookEvent {
        switch try kind() {
        case "customerRegistered":
            try fields("kind", "customer")
            return try .customerRegistered(
                customer: need("customer").customer())
        case "customerRenamed":
            try fields("kind", "customer", "before", "after")
            return try .customerRenamed(
                customer: need("customer").text(),
                before: option("before")?.text(),
                after: need("after").text())
        case "customerMerged":
            try fields("kind", "customer", "into")
            return try .customerMerged(
                customer: need("customer").text(),
                into: need("into").text())
        case "ownerReassigned":
            try fields("kind", "customer", "before", "after", "department")
            return try .ownerReassigned(
                customer: need("customer").text(),
                before: option("before")?.text(),
                after: need("after").text(),
                department: option("department")?.text())
        case "contractRegistered":
            try fields("kind", "contract", "schedule")
            return try .contractRegistered(
                contract: need("contract").contract(),
                schedule: need("schedule").schedule())
        case "contractSubmitted":
            try fields("kind", "contract")
            return try .contractSubmitted(
                contract: need("contract").text())
        case "contractApproved":
            try fields("kind", "contract")
            return try .contractApproved(
                contract: need("contract").text())
        case "contractAmended":
            try fields("kind", "contract", "version", "before", "schedule", "basis", "numbers")
            return try .contractAmended(
                contract: need("contract").text(),
                version: need("version").int(),
                before: need("before").money(),
                schedule: need("schedule").schedule(),
                basis: option("basis")?.scheduleRequest(),
                numbers: may("numbers")?.list { try $0.int() } ?? [])
        case "milestoneReached":
            try fields("kind", "contract", "event", "schedule")
            return try .milestoneReached(
                contract: need("contract").text(),
                event: need("event").eventDate(),
                schedule: need("schedule").schedule())
        case "contractTerminated":
            try fields("kind", "contract")
            return try .contractTerminated(
                contract: need("contract").text())
        case "receivableOpened":
            try fields("kind", "receivable", "origin", "charge", "home")
            return try .receivableOpened(
                receivable: need("receivable").receivable(),
                origin: option("origin")?.itemOrigin(),
                charge: option("charge")?.chargeOrigin(),
                home: option("home")?.money())
        case "receivableChanged":
            try fields("kind", "item", "before", "amount", "dueBefore", "due", "home")
            return try .receivableChanged(
                item: need("item").text(),
                before: need("before").money(),
                amount: need("amount").money(),
                dueBefore: need("dueBefore").date(),
                due: need("due").date(),
                home: option("home")?.money())
        case "receivableMoved":
            try fields("kind", "item", "before", "customer")
            return try .receivableMoved(
                item: need("item").text(),
                before: need("before").text(),
                customer: need("customer").text())
        case "receivableInvoiced":
            try fields("kind", "item", "invoice")
            return try .receivableInvoiced(
                item: need("item").text(),
                invoice: need("invoice").text())
        case "receivableDisputed":
            try fields("kind", "item")
            return try .receivableDisputed(
                item: need("item").text())
        case "disputeSettled":
            try fields("kind", "item")
            return try .disputeSettled(
                item: need("item").text())
        case "receivableCanceled":
            try fields("kind", "item", "amount")
            return try .receivableCanceled(
                item: need("item").text(),
                amount: need("amount").money())
        case "writtenOff":
            try fields("kind", "item", "amount", "parts")
            return try .writtenOff(
                item: need("item").text(),
                amount: need("amount").money(),
                parts: may("parts")?.list { try $0.itemPart() } ?? [])
        case "recovered":
            try fields("kind", "item", "amount", "parts")
            return try .recovered(
                item: need("item").text(),
                amount: need("amount").money(),
                parts: may("parts")?.list { try $0.itemPart() } ?? [])
        case "credited":
            try fields("kind", "note", "item", "amount", "parts")
            return try .credited(
                note: need("note").text(),
                item: need("item").text(),
                amount: need("amount").money(),
                parts: may("parts")?.list { try $0.itemPart() } ?? [])
        case "receiptClaimed":
            try fields("kind", "receipt")
            return try .receiptClaimed(
                receipt: need("receipt").receipt())
        case "receiptConfirmed":
            try fields("kind", "receipt", "bankRef", "evidence", "movement", "home")
            return try .receiptConfirmed(
                receipt: need("receipt").text(),
                bankRef: option("bankRef")?.text(),
                evidence: may("evidence")?.list { try $0.evidence() } ?? [],
                movement: need("movement").movement(),
                home: option("home")?.money())
        case "receiptRejected":
            try fields("kind", "receipt")
            return try .receiptRejected(
                receipt: need("receipt").text())
        case "receiptBounced":
            try fields("kind", "receipt", "movement")
            return try .receiptBounced(
                receipt: need("receipt").text(),
                movement: need("movement").movement())
        case "moved":
            try fields("kind", "movement")
            return try .moved(
                movement: need("movement").movement())
        case "allocated":
            try fields("kind", "item", "amount", "differences", "parts", "movement", "exchange")
            return try .allocated(
                item: need("item").text(),
                amount: need("amount").money(),
                differences: may("differences")?.list { try $0.itemDifference() } ?? [],
                parts: may("parts")?.list { try $0.itemPart() } ?? [],
                movement: need("movement").movement(),
                exchange: option("exchange")?.money())
        case "unallocated":
            try fields("kind", "allocation", "item", "amount", "differences", "parts", "movement", "exchange")
            return try .unallocated(
                allocation: need("allocation").text(),
                item: need("item").text(),
                amount: need("amount").money(),
                differences: option("differences")?.money(),
                parts: may("parts")?.list { try $0.itemPart() } ?? [],
                movement: need("movement").movement(),
                exchange: option("exchange")?.money())
        case "refundRequested":
            try fields("kind", "refund", "cause", "movement")
            return try .refundRequested(
                refund: need("refund").text(),
                cause: need("cause").refundCause(),
                movement: need("movement").movement())
        case "refundPaid":
            try fields("kind", "refund", "movement")
            return try .refundPaid(
                refund: need("refund").text(),
                movement: need("movement").movement())
        case "refundCanceled":
            try fields("kind", "refund", "movement")
            return try .refundCanceled(
                refund: need("refund").text(),
                movement: need("movement").movement())
        case "periodClosed":
            try fields("kind", "through")
            return try .periodClosed(
                through: need("through").date())
        case "periodOpened":
            try fields("kind", "since")
            return try .periodOpened(
                since: need("since").date())
        case "tagged":
            try fields("kind", "subject", "tag")
            return try .tagged(
                subject: need("subject").recordKey(),
                tag: need("tag").text())
        case "untagged":
            try fields("kind", "subject", "tag")
            return try .untagged(
                subject: need("subject").recordKey(),
                tag: need("tag").text())
        case "commented":
            try fields("kind", "subject", "text")
            return try .commented(
                subject: need("subject").recordKey(),
                text: need("text").text())
        case "rulesChanged":
            try fields("kind", "since", "rules")
            return try .rulesChanged(
                since: need("since").date(),
                rules: need("rules").bookRules())
        case "peopleChanged":
            try fields("kind", "people", "departments")
            return try .peopleChanged(
                people: may("people")?.list { try $0.person() } ?? [],
                departments: may("departments")?.list { try $0.department() } ?? [])
        case "accessChanged":
            try fields("kind", "policy")
            return try .accessChanged(
                policy: option("policy")?.accessPolicy())
        case "approvalPolicyChanged":
            try fields("kind", "policy")
            return try .approvalPolicyChanged(
                policy: need("policy").approvalPolicy())
        case "approvalPolicyRemoved":
            try fields("kind", "policy")
            return try .approvalPolicyRemoved(
                policy: need("policy").text())
        case "caseOpened":
            try fields("kind", "case", "commands")
            return try .caseOpened(
                case: need("case").approvalCase(),
                commands: need("commands").list { try $0.command() })
        case "caseAnswered":
            try fields("kind", "case", "entry")
            return try .caseAnswered(
                case: need("case").text(),
                entry: need("entry").caseEntry())
        case "caseCarriedOut":
            try fields("kind", "case")
            return try .caseCarriedOut(
                case: need("case").text())
        case "caseHeldUp":
            try fields("kind", "case", "code", "refusal")
            return try .caseHeldUp(
                case: need("case").text(),
                code: need("code").text(),
                refusal: need("refusal").text())
        case "refused":
            try fields("kind", "code", "refusal")
            return try .refused(
                code: need("code").text(),
                refusal: need("refusal").text())
        case "refundReturned":
            try fields("kind", "refund", "movement")
            return try .refundReturned(
                refund: need("refund").text(),
                movement: need("movement").movement())
        case "creditedOnAccount":
            try fields("kind", "note", "movement", "home")
            return try .creditedOnAccount(
                note: need("note").text(),
                movement: need("movement").movement(),
                home: option("home")?.money())
        case "rateSet":
            try fields("kind", "quote")
            return try .rateSet(
                quote: need("quote").quote())
        case "revalued":
            try fields("kind", "revaluation", "customer", "quotes", "rows", "gain")
            return try .revalued(
                revaluation: need("revaluation").text(),
                customer: need("customer").text(),
                quotes: need("quotes").list { try $0.quote() },
                rows: need("rows").list { try $0.valueChange() },
                gain: need("gain").money())
        case "revaluationUndone":
            try fields("kind", "revaluation", "customer", "rows", "gain")
            return try .revaluationUndone(
                revaluation: need("revaluation").text(),
                customer: need("customer").text(),
                rows: need("rows").list { try $0.valueChange() },
                gain: need("gain").money())
        case "reconciliationStarted":
            try fields("kind", "account", "span")
            return try .reconciliationStarted(
                account: need("account").text(),
                span: need("span").periodSpan())
        case "reconciliationSigned":
            try fields("kind", "account", "span", "digest")
            return try .reconciliationSigned(
                account: need("account").text(),
                span: need("span").periodSpan(),
                digest: need("digest").text())
        case "reconciliationReopened":
            try fields("kind", "account", "span", "note")
            return try .reconciliationReopened(
                account: need("account").text(),
                span: need("span").periodSpan(),
                note: need("note").text())
        case "exceptionsRaised":
            try fields("kind", "account", "changed")
            return try .exceptionsRaised(
                account: need("account").text(),
                changed: may("changed")?.list { try $0.exceptionRecord() } ?? [])
        case "exceptionChanged":
            try fields("kind", "account", "exception", "change")
            return try .exceptionChanged(
                account: need("account").text(),
                exception: need("exception").text(),
                change: need("change").exceptionChange())
        default: throw HostRefuses.unknownVariant
        }
    }

    func bookStream() throws -> BookStream {
        switch try kind() {
        case "book":
            try fields("kind")
            return .book
        case "customer":
            try fields("kind", "customer")
            return try .customer(
                customer: need("customer").text())
        case "contract":
            try fields("kind", "contract")
            return try .contract(
                contract: need("contract").text())
        case "account":
            try fields("kind", "account")
            return try .account(
                account: need("account").accountKey())
        default: throw HostRefuses.unknownVariant
        }
    }

    func expected() throws -> Expected {
        try fields("stream", "version")
        return try Expected(
            stream: need("stream").bookStream(),
            version: need("version").int())
    }

    func order() throws -> Order {
        try fields("id", "by", "at", "on", "expect", "commands")
        return try Order(
            id: need("id").text(),
            by: need("by").text(),
            at: need("at").instant(),
            on: need("on").date(),
            expect: may("expect")?.list { try $0.expected() } ?? [],
            commands: need("commands").list { try $0.command() })
    }

    func recorded() throws -> Recorded {
        try fields("format", "book", "sequence", "order", "index", "of", "fingerprint", "by", "at", "on", "stream", "version", "event")
        return try Recorded(
            format: need("format").int(),
            book: need("book").text(),
            sequence: need("sequence").int(),
            order: need("order").text(),
            index: need("index").int(),
            of: need("of").int(),
            fingerprint: option("fingerprint")?.text(),
            by: need("by").text(),
            at: need("at").instant(),
            on: need("on").date(),
            stream: need("stream").bookStream(),
            version: need("version").int(),
            event: need("event").bookEvent())
    }

    func origin() throws -> Origin {
        try fields("book", "through")
        return try Origin(
            book: need("book").text(),
            through: need("through").int())
    }

    func orderRefusal() throws -> OrderRefusal {
        try fields("code", "path", "en", "zh")
        return try OrderRefusal(
            code: need("code").text(),
            path: need("path").text(),
            en: need("en").text(),
            zh: need("zh").text())
    }

    func decision() throws -> Decision {
        try fields("order", "events", "earlier", "waits", "refusal")
        return try Decision(
            order: need("order").text(),
            events: need("events").list { try $0.recorded() },
            earlier: may("earlier")?.list { try $0.recorded() } ?? [],
            waits: may("waits")?.yes() ?? false,
            refusal: option("refusal")?.orderRefusal())
    }

    func until() throws -> Until {
        switch try kind() {
        case "sequence":
            try fields("kind", "sequence")
            return try .sequence(
                sequence: need("sequence").int())
        case "recorded":
            try fields("kind", "at")
            return try .recorded(
                at: need("at").instant())
        default: throw HostRefuses.unknownVariant
        }
    }

    func bookSnapshot() throws -> BookSnapshot {
        try fields("format", "book", "origins", "sequence", "digest", "events")
        return try BookSnapshot(
            format: need("format").int(),
            book: need("book").text(),
            origins: may("origins")?.list { try $0.origin() } ?? [],
            sequence: need("sequence").int(),
            digest: need("digest").text(),
            events: need("events").list { try $0.recorded() })
    }

    func viewer() throws -> Viewer {
        try fields("person", "at")
        return try Viewer(
            person: need("person").text(),
            at: need("at").instant())
    }

    func bookMatch() throws -> BookMatch {
        try fields("lines", "plan", "known")
        return try BookMatch(
            lines: need("lines").list { try $0.matchLine() },
            plan: need("plan").matchPlan(),
            known: may("known")?.list { try $0.text() } ?? [])
    }

    func unmatchedMoney() throws -> UnmatchedMoney {
        switch try text() {
        case "left": .left
        case "recorded": .recorded
        default: throw HostRefuses.unknownVariant
        }
    }

    func asOf() throws -> AsOf {
        try fields("on", "recorded", "viewer")
        return try AsOf(
            on: option("on")?.date(),
            recorded: option("recorded")?.instant(),
            viewer: option("viewer")?.viewer())
    }

    func postingTax() throws -> PostingTax {
        try fields("since", "kinds", "fields", "rate", "rounded", "rounding")
        return try PostingTax(
            since: option("since")?.date(),
            kinds: may("kinds")?.list { try $0.moneyKind() } ?? [],
            fields: may("fields")?.list { try $0.field() } ?? [],
            rate: need("rate").percent(),
            rounded: need("rounded").taxRounded(),
            rounding: need("rounding").rounding())
    }

    func postingQuote() throws -> PostingQuote {
        try fields("since", "quote")
        return try PostingQuote(
            since: option("since")?.date(),
            quote: need("quote").quote())
    }

    func postingRules() throws -> PostingRules {
        try fields("chart", "style", "taxes", "quotes", "otherwise")
        return try PostingRules(
            chart: need("chart").chartSource(),
            style: need("style").reversalStyle(),
            taxes: may("taxes")?.list { try $0.postingTax() } ?? [],
            quotes: may("quotes")?.list { try $0.postingQuote() } ?? [],
            otherwise: may("otherwise")?.list { try $0.field() } ?? [])
    }

    func postingWindow() throws -> PostingWindow {
        try fields("after", "through", "first", "last")
        return try PostingWindow(
            after: may("after")?.int() ?? 0,
            through: option("through")?.int(),
            first: option("first")?.date(),
            last: option("last")?.date())
    }

    func bankReferenceKind() throws -> BankReferenceKind {
        switch try text() {
        case "creditor": .creditor
        case "endToEnd": .endToEnd
        case "bank": .bank
        case "transaction": .transaction
        case "mandate": .mandate
        case "creditorId": .creditorId
        case "instruction": .instruction
        case "document": .document
        case "order": .order
        case "voucher": .voucher
        case "other": .other
        default: throw HostRefuses.unknownVariant
        }
    }

    func bankReference() throws -> BankReference {
        try fields("kind", "text")
        return try BankReference(
            kind: need("kind").bankReferenceKind(),
            text: need("text").text())
    }

    func bankParty() throws -> BankParty {
        try fields("name", "account", "bank", "address")
        return try BankParty(
            name: option("name")?.text(),
            account: option("account")?.text(),
            bank: option("bank")?.text(),
            address: option("address")?.text())
    }

    func lineDetail() throws -> LineDetail {
        try fields("amount", "party", "ultimate", "references", "texts", "instructed", "charges")
        return try LineDetail(
            amount: need("amount").money(),
            party: may("party")?.bankParty() ?? BankParty(),
            ultimate: may("ultimate")?.bankParty() ?? BankParty(),
            references: may("references")?.list { try $0.bankReference() } ?? [],
            texts: may("texts")?.list { try $0.text() } ?? [],
            instructed: option("instructed")?.money(),
            charges: option("charges")?.money())
    }

    func bankLine() throws -> BankLine {
        try fields("id", "occurrence", "row", "booked", "valueDate", "time", "amount", "balance", "party", "ultimate", "references", "texts", "code", "reversal", "instructed", "charges", "payments", "details")
        return try BankLine(
            id: need("id").text(),
            occurrence: may("occurrence")?.int() ?? 1,
            row: need("row").int(),
            booked: need("booked").date(),
            valueDate: option("valueDate")?.date(),
            time: option("time")?.text(),
            amount: need("amount").money(),
            balance: option("balance")?.money(),
            party: may("party")?.bankParty() ?? BankParty(),
            ultimate: may("ultimate")?.bankParty() ?? BankParty(),
            references: may("references")?.list { try $0.bankReference() } ?? [],
            texts: may("texts")?.list { try $0.text() } ?? [],
            code: option("code")?.text(),
            reversal: may("reversal")?.yes() ?? false,
            instructed: option("instructed")?.money(),
            charges: option("charges")?.money(),
            payments: option("payments")?.int(),
            details: may("details")?.list { try $0.lineDetail() } ?? [])
    }

    func statementFormat() throws -> StatementFormat {
        switch try text() {
        case "camt053": .camt053
        case "camt054": .camt054
        case "mt940": .mt940
        case "ofx": .ofx
        case "table": .table
        default: throw HostRefuses.unknownVariant
        }
    }

    func proofBreak() throws -> ProofBreak {
        try fields("code", "path", "en", "zh")
        return try ProofBreak(
            code: need("code").text(),
            path: need("path").text(),
            en: need("en").text(),
            zh: need("zh").text())
    }

    func statementProof() throws -> StatementProof {
        switch try kind() {
        case "runningBalance":
            try fields("kind", "checked")
            return try .runningBalance(
                checked: need("checked").int())
        case "openingClosing":
            try fields("kind")
            return .openingClosing
        case "totals":
            try fields("kind")
            return .totals
        case "nothing":
            try fields("kind")
            return .nothing
        case "broken":
            try fields("kind", "breaks")
            return try .broken(
                breaks: need("breaks").list { try $0.proofBreak() })
        default: throw HostRefuses.unknownVariant
        }
    }

    func statement() throws -> Statement {
        try fields("format", "layout", "number", "account", "holder", "currency", "from", "to", "opening", "closing", "info", "lines", "proof")
        return try Statement(
            format: need("format").statementFormat(),
            layout: need("layout").text(),
            number: option("number")?.text(),
            account: need("account").text(),
            holder: option("holder")?.text(),
            currency: need("currency").text(),
            from: option("from")?.date(),
            to: option("to")?.date(),
            opening: option("opening")?.money(),
            closing: option("closing")?.money(),
            info: may("info")?.list { try $0.text() } ?? [],
            lines: need("lines").list { try $0.bankLine() },
            proof: need("proof").statementProof())
    }

    func proofDemand() throws -> ProofDemand {
        switch try text() {
        case "required": .required
        case "whereStated": .whereStated
        case "reported": .reported
        default: throw HostRefuses.unknownVariant
        }
    }

    func readRules() throws -> ReadRules {
        try fields("format", "encoding", "account", "currency", "opening", "proof", "table")
        return try ReadRules(
            format: option("format")?.statementFormat(),
            encoding: option("encoding")?.text(),
            account: option("account")?.text(),
            currency: option("currency")?.text(),
            opening: option("opening")?.money(),
            proof: may("proof")?.proofDemand() ?? .required,
            table: option("table")?.tableLayout())
    }

    func knownLine() throws -> KnownLine {
        try fields("id", "account", "booked", "amount", "bank", "after")
        return try KnownLine(
            id: need("id").text(),
            account: need("account").text(),
            booked: need("booked").date(),
            amount: need("amount").money(),
            bank: option("bank")?.text(),
            after: option("after")?.money())
    }

    func dayCut() throws -> DayCut {
        switch try text() {
        case "whole": .whole
        case "inside": .inside
        default: throw HostRefuses.unknownVariant
        }
    }

    func repairReason() throws -> RepairReason {
        switch try kind() {
        case "rowMissing":
            try fields("kind", "en", "zh", "amount")
            return try .rowMissing(
                amount: need("amount").money())
        case "rowTwice":
            try fields("kind", "en", "zh", "amount", "times")
            return try .rowTwice(
                amount: need("amount").money(),
                times: need("times").int())
        case "rowTooMany":
            try fields("kind", "en", "zh", "amount")
            return try .rowTooMany(
                amount: need("amount").money())
        case "digitsTransposed":
            try fields("kind", "en", "zh", "written", "meant", "digit")
            return try .digitsTransposed(
                written: need("written").money(),
                meant: need("meant").money(),
                digit: need("digit").int())
        case "pointSlipped":
            try fields("kind", "en", "zh", "written", "meant", "places")
            return try .pointSlipped(
                written: need("written").money(),
                meant: need("meant").money(),
                places: need("places").int())
        case "sideSwapped":
            try fields("kind", "en", "zh", "written", "meant")
            return try .sideSwapped(
                written: need("written").money(),
                meant: need("meant").money())
        case "oneRow":
            try fields("kind", "en", "zh", "amount")
            return try .oneRow(
                amount: need("amount").money())
        case "twiceAnAmount":
            try fields("kind", "en", "zh", "half")
            return try .twiceAnAmount(
                half: need("half").money())
        case "divisibleByNine":
            try fields("kind", "en", "zh", "ninth")
            return try .divisibleByNine(
                ninth: need("ninth").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func repairKind() throws -> RepairKind {
        switch try text() {
        case "missing": .missing
        case "duplicate": .duplicate
        case "transposed": .transposed
        case "point": .point
        case "side": .side
        case "surplus": .surplus
        default: throw HostRefuses.unknownVariant
        }
    }

    func extractRow() throws -> ExtractRow {
        try fields("id", "key", "reference", "amount", "date", "account", "fields")
        return try ExtractRow(
            id: option("id")?.text(),
            key: option("key")?.text(),
            reference: option("reference")?.text(),
            amount: need("amount").money(),
            date: need("date").date(),
            account: option("account")?.text(),
            fields: may("fields")?.list { try $0.field() } ?? [])
    }

    func extractAnchor() throws -> ExtractAnchor {
        switch try text() {
        case "id": .id
        case "key": .key
        case "reference": .reference
        default: throw HostRefuses.unknownVariant
        }
    }

    func extractRules() throws -> ExtractRules {
        try fields("anchors", "fields", "border", "rounding", "taxRates")
        return try ExtractRules(
            anchors: may("anchors")?.list { try $0.extractAnchor() } ?? [],
            fields: may("fields")?.list { try $0.text() } ?? [],
            border: option("border")?.date(),
            rounding: may("rounding")?.int() ?? 1,
            taxRates: may("taxRates")?.list { try $0.percent() } ?? [])
    }

    func statedBalance() throws -> StatedBalance {
        try fields("account", "left", "right")
        return try StatedBalance(
            account: option("account")?.text(),
            left: need("left").money(),
            right: need("right").money())
    }

    func tableReason() throws -> TableReason {
        switch try kind() {
        case "balanced":
            try fields("kind", "en", "zh", "adjusted")
            return try .balanced(
                adjusted: need("adjusted").money())
        case "differs":
            try fields("kind", "en", "zh", "book", "bank", "difference")
            return try .differs(
                book: need("book").money(),
                bank: need("bank").money(),
                difference: need("difference").money())
        case "matchesUneven":
            try fields("kind", "en", "zh", "matches", "difference")
            return try .matchesUneven(
                matches: need("matches").int(),
                difference: need("difference").money())
        case "unexplained":
            try fields("kind", "en", "zh", "difference")
            return try .unexplained(
                difference: need("difference").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func cashBookLine() throws -> CashBookLine {
        try fields("id", "date", "amount")
        return try CashBookLine(
            id: need("id").text(),
            date: need("date").date(),
            amount: need("amount").money())
    }

    func tableMatch() throws -> TableMatch {
        try fields("book", "bank")
        return try TableMatch(
            book: may("book")?.list { try $0.text() } ?? [],
            bank: may("bank")?.list { try $0.text() } ?? [])
    }

    func tableSide() throws -> TableSide {
        switch try text() {
        case "book": .book
        case "bank": .bank
        default: throw HostRefuses.unknownVariant
        }
    }

    func outstandingItem() throws -> OutstandingItem {
        try fields("side", "id", "date", "amount", "tables")
        return try OutstandingItem(
            side: need("side").tableSide(),
            id: need("id").text(),
            date: need("date").date(),
            amount: need("amount").money(),
            tables: may("tables")?.int() ?? 1)
    }

    func tableItem() throws -> TableItem {
        try fields("id", "date", "amount", "days", "tables")
        return try TableItem(
            id: need("id").text(),
            date: need("date").date(),
            amount: need("amount").money(),
            days: need("days").int(),
            tables: need("tables").int())
    }

    func clearedItem() throws -> ClearedItem {
        try fields("item", "on", "days", "by")
        return try ClearedItem(
            item: need("item").outstandingItem(),
            on: need("on").date(),
            days: need("days").int(),
            by: need("by").list { try $0.text() })
    }

    func unevenMatch() throws -> UnevenMatch {
        try fields("position", "book", "bank", "difference")
        return try UnevenMatch(
            position: need("position").int(),
            book: need("book").money(),
            bank: need("bank").money(),
            difference: need("difference").money())
    }

    func tableSuspect() throws -> TableSuspect {
        switch try kind() {
        case "bookBalance":
            try fields("kind")
            return .bookBalance
        case "bankBalance":
            try fields("kind")
            return .bankBalance
        case "bookItem":
            try fields("kind", "id")
            return try .bookItem(
                id: need("id").text())
        case "bankItem":
            try fields("kind", "id")
            return try .bankItem(
                id: need("id").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func tableSuspicion() throws -> TableSuspicion {
        try fields("of", "reason")
        return try TableSuspicion(
            of: need("of").tableSuspect(),
            reason: need("reason").repairReason())
    }

    func balanceTable() throws -> BalanceTable {
        try fields("asOf", "bookBalance", "bankReceived", "bankPaid", "adjustedBook", "bankBalance", "bookReceived", "bookPaid", "adjustedBank", "difference", "uneven", "unexplained", "suspicions", "cleared", "carry", "reasons")
        return try BalanceTable(
            asOf: need("asOf").date(),
            bookBalance: need("bookBalance").money(),
            bankReceived: may("bankReceived")?.list { try $0.tableItem() } ?? [],
            bankPaid: may("bankPaid")?.list { try $0.tableItem() } ?? [],
            adjustedBook: need("adjustedBook").money(),
            bankBalance: need("bankBalance").money(),
            bookReceived: may("bookReceived")?.list { try $0.tableItem() } ?? [],
            bookPaid: may("bookPaid")?.list { try $0.tableItem() } ?? [],
            adjustedBank: need("adjustedBank").money(),
            difference: need("difference").money(),
            uneven: may("uneven")?.list { try $0.unevenMatch() } ?? [],
            unexplained: need("unexplained").money(),
            suspicions: may("suspicions")?.list { try $0.tableSuspicion() } ?? [],
            cleared: may("cleared")?.list { try $0.clearedItem() } ?? [],
            carry: may("carry")?.list { try $0.outstandingItem() } ?? [],
            reasons: need("reasons").list { try $0.tableReason() })
    }

    func exceptionClass() throws -> ExceptionClass {
        switch try text() {
        case "bankOnly": .bankOnly
        case "bookOnly": .bookOnly
        case "amountDiff": .amountDiff
        case "dateDiff": .dateDiff
        case "duplicate": .duplicate
        case "reversed": .reversed
        case "ambiguous": .ambiguous
        case "currencyDiff": .currencyDiff
        default: throw HostRefuses.unknownVariant
        }
    }

    func exceptionFinding() throws -> ExceptionFinding {
        try fields("category", "book", "bank", "amount", "on")
        return try ExceptionFinding(
            category: need("category").exceptionClass(),
            book: may("book")?.list { try $0.text() } ?? [],
            bank: may("bank")?.list { try $0.text() } ?? [],
            amount: need("amount").money(),
            on: need("on").date())
    }

    func exceptionState() throws -> ExceptionState {
        switch try text() {
        case "open": .open
        case "inWork": .inWork
        case "accepted": .accepted
        case "cleared": .cleared
        default: throw HostRefuses.unknownVariant
        }
    }

    func exceptionRecord() throws -> ExceptionRecord {
        try fields("id", "category", "book", "bank", "amount", "on", "opened", "state", "owner", "due", "closed", "note")
        return try ExceptionRecord(
            id: need("id").text(),
            category: need("category").exceptionClass(),
            book: may("book")?.list { try $0.text() } ?? [],
            bank: may("bank")?.list { try $0.text() } ?? [],
            amount: need("amount").money(),
            on: need("on").date(),
            opened: need("opened").date(),
            state: need("state").exceptionState(),
            owner: option("owner")?.text(),
            due: option("due")?.date(),
            closed: option("closed")?.date(),
            note: option("note")?.text())
    }

    func exceptionRule() throws -> ExceptionRule {
        try fields("category", "owner", "days")
        return try ExceptionRule(
            category: need("category").exceptionClass(),
            owner: option("owner")?.text(),
            days: option("days")?.int())
    }

    func exceptionChange() throws -> ExceptionChange {
        switch try kind() {
        case "assign":
            try fields("kind", "owner", "due")
            return try .assign(
                owner: need("owner").text(),
                due: need("due").date())
        case "start":
            try fields("kind")
            return .start
        case "accept":
            try fields("kind", "note")
            return try .accept(
                note: need("note").text())
        case "reopen":
            try fields("kind")
            return .reopen
        default: throw HostRefuses.unknownVariant
        }
    }

    func periodCadence() throws -> PeriodCadence {
        switch try kind() {
        case "weekly":
            try fields("kind", "ends")
            return try .weekly(
                ends: need("ends").weekday())
        case "monthly":
            try fields("kind")
            return .monthly
        default: throw HostRefuses.unknownVariant
        }
    }

    func periodSpan() throws -> PeriodSpan {
        try fields("first", "last")
        return try PeriodSpan(
            first: need("first").date(),
            last: need("last").date())
    }

    func statementSpan() throws -> StatementSpan {
        try fields("id", "first", "last", "opening", "closing")
        return try StatementSpan(
            id: need("id").text(),
            first: need("first").date(),
            last: need("last").date(),
            opening: need("opening").money(),
            closing: need("closing").money())
    }

    func periodLine() throws -> PeriodLine {
        try fields("id", "decision")
        return try PeriodLine(
            id: need("id").text(),
            decision: option("decision")?.text())
    }

    func periodContent() throws -> PeriodContent {
        try fields("account", "span", "statements", "lines", "table", "exceptions")
        return try PeriodContent(
            account: need("account").text(),
            span: need("span").periodSpan(),
            statements: may("statements")?.list { try $0.statementSpan() } ?? [],
            lines: may("lines")?.list { try $0.periodLine() } ?? [],
            table: option("table")?.balanceTable(),
            exceptions: may("exceptions")?.list { try $0.exceptionRecord() } ?? [])
    }

    func periodEntry() throws -> PeriodEntry {
        switch try kind() {
        case "started":
            try fields("kind", "by", "at")
            return try .started(
                by: need("by").text(),
                at: need("at").instant())
        case "signed":
            try fields("kind", "by", "at", "digest")
            return try .signed(
                by: need("by").text(),
                at: need("at").instant(),
                digest: need("digest").text())
        case "reopened":
            try fields("kind", "by", "at", "note")
            return try .reopened(
                by: need("by").text(),
                at: need("at").instant(),
                note: need("note").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func lossRate() throws -> LossRate {
        switch try kind() {
        case "percent":
            try fields("kind", "percent")
            return try .percent(
                percent: need("percent").percent())
        case "exact":
            try fields("kind", "fraction")
            return try .exact(
                fraction: need("fraction").fraction())
        default: throw HostRefuses.unknownVariant
        }
    }

    func provisionBasis() throws -> ProvisionBasis {
        switch try text() {
        case "dueDate": .dueDate
        case "documentDate": .documentDate
        default: throw HostRefuses.unknownVariant
        }
    }

    func ageUnit() throws -> AgeUnit {
        switch try text() {
        case "days": .days
        case "months": .months
        default: throw HostRefuses.unknownVariant
        }
    }

    func segmentRates() throws -> SegmentRates {
        try fields("segment", "rates")
        return try SegmentRates(
            segment: option("segment")?.value(),
            rates: need("rates").list { try $0.lossRate() })
    }

    func nettingOrder() throws -> NettingOrder {
        switch try text() {
        case "oldestFirst": .oldestFirst
        case "youngestFirst": .youngestFirst
        default: throw HostRefuses.unknownVariant
        }
    }

    func provisionNetting() throws -> ProvisionNetting {
        try fields("natures", "order")
        return try ProvisionNetting(
            natures: need("natures").list { try $0.nature() },
            order: need("order").nettingOrder())
    }

    func provisionPolicy() throws -> ProvisionPolicy {
        try fields("from", "basis", "unit", "limits", "segmentBy", "rates", "forward", "disputed", "netting", "rounding")
        return try ProvisionPolicy(
            from: need("from").date(),
            basis: need("basis").provisionBasis(),
            unit: may("unit")?.ageUnit() ?? .days,
            limits: may("limits")?.list { try $0.int() } ?? [],
            segmentBy: option("segmentBy")?.text(),
            rates: need("rates").list { try $0.segmentRates() },
            forward: option("forward")?.rate(),
            disputed: option("disputed")?.lossRate(),
            netting: option("netting")?.provisionNetting(),
            rounding: need("rounding").rounding())
    }

    func specificProvision() throws -> SpecificProvision {
        try fields("subject", "loss")
        return try SpecificProvision(
            subject: need("subject").specificSubject(),
            loss: need("loss").specificLoss())
    }

    func specificSubject() throws -> SpecificSubject {
        switch try kind() {
        case "debt":
            try fields("kind", "debt")
            return try .debt(
                debt: need("debt").text())
        case "customer":
            try fields("kind", "customer")
            return try .customer(
                customer: need("customer").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func specificLoss() throws -> SpecificLoss {
        switch try kind() {
        case "amount":
            try fields("kind", "amount")
            return try .amount(
                amount: need("amount").money())
        case "share":
            try fields("kind", "rate")
            return try .share(
                rate: need("rate").lossRate())
        default: throw HostRefuses.unknownVariant
        }
    }

    func provisionPart() throws -> ProvisionPart {
        switch try kind() {
        case "band":
            try fields("kind", "segment", "band")
            return try .band(
                segment: option("segment")?.value(),
                band: need("band").int())
        case "disputed":
            try fields("kind")
            return .disputed
        case "debt":
            try fields("kind", "debt")
            return try .debt(
                debt: need("debt").text())
        case "customer":
            try fields("kind", "customer")
            return try .customer(
                customer: need("customer").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func provisionLine() throws -> ProvisionLine {
        try fields("part", "debts", "gross", "netted", "rate", "allowance", "residue")
        return try ProvisionLine(
            part: need("part").provisionPart(),
            debts: need("debts").int(),
            gross: need("gross").money(),
            netted: need("netted").money(),
            rate: option("rate")?.fraction(),
            allowance: need("allowance").money(),
            residue: need("residue").fraction())
    }

    func provisionTotal() throws -> ProvisionTotal {
        try fields("currency", "gross", "specific", "disputed", "netted", "credit", "allowance", "coverage")
        return try ProvisionTotal(
            currency: need("currency").text(),
            gross: need("gross").money(),
            specific: need("specific").money(),
            disputed: need("disputed").money(),
            netted: need("netted").money(),
            credit: need("credit").money(),
            allowance: need("allowance").money(),
            coverage: option("coverage")?.fraction())
    }

    func provision() throws -> Provision {
        try fields("asOf", "policyFrom", "totals", "lines")
        return try Provision(
            asOf: need("asOf").date(),
            policyFrom: need("policyFrom").date(),
            totals: need("totals").list { try $0.provisionTotal() },
            lines: need("lines").list { try $0.provisionLine() })
    }

    func allowanceTarget() throws -> AllowanceTarget {
        switch try kind() {
        case "balance":
            try fields("kind", "amounts", "quotes", "rounding")
            return try .balance(
                amounts: need("amounts").list { try $0.money() },
                quotes: may("quotes")?.list { try $0.quote() } ?? [],
                rounding: need("rounding").rounding())
        case "sales":
            try fields("kind", "sales", "rate", "rounding")
            return try .sales(
                sales: need("sales").money(),
                rate: need("rate").lossRate(),
                rounding: need("rounding").rounding())
        default: throw HostRefuses.unknownVariant
        }
    }

    func allowancePart() throws -> AllowancePart {
        try fields("amount", "home", "exact")
        return try AllowancePart(
            amount: need("amount").money(),
            home: need("home").money(),
            exact: need("exact").yes())
    }

    func allowanceMovement() throws -> AllowanceMovement {
        try fields("opening", "writtenOff", "recovered", "before", "charge", "closing", "parts", "residue", "entry")
        return try AllowanceMovement(
            opening: need("opening").money(),
            writtenOff: need("writtenOff").money(),
            recovered: need("recovered").money(),
            before: need("before").money(),
            charge: need("charge").money(),
            closing: need("closing").money(),
            parts: need("parts").list { try $0.allowancePart() },
            residue: need("residue").fraction(),
            entry: option("entry")?.moneyFact())
    }

    func vintage() throws -> Vintage {
        try fields("sold", "openAfter")
        return try Vintage(
            sold: need("sold").money(),
            openAfter: need("openAfter").list { try $0.money() })
    }

    func bandSnapshot() throws -> BandSnapshot {
        try fields("on", "bands")
        return try BandSnapshot(
            on: need("on").date(),
            bands: need("bands").list { try $0.money() })
    }

    func reportLanguage() throws -> ReportLanguage {
        switch try text() {
        case "en": .en
        case "zh": .zh
        default: throw HostRefuses.unknownVariant
        }
    }

    func reportText() throws -> ReportText {
        try fields("en", "zh")
        return try ReportText(
            en: need("en").text(),
            zh: need("zh").text())
    }

    func reportCell() throws -> ReportCell {
        switch try kind() {
        case "empty":
            try fields("kind")
            return .empty
        case "text":
            try fields("kind", "text")
            return try .text(
                text: need("text").text())
        case "words":
            try fields("kind", "words")
            return try .words(
                words: need("words").reportText())
        case "amount":
            try fields("kind", "amount")
            return try .amount(
                amount: need("amount").money())
        case "whole":
            try fields("kind", "whole")
            return try .whole(
                whole: need("whole").int())
        case "share":
            try fields("kind", "share")
            return try .share(
                share: need("share").fraction())
        case "ratio":
            try fields("kind", "ratio")
            return try .ratio(
                ratio: need("ratio").fraction())
        case "date":
            try fields("kind", "date")
            return try .date(
                date: need("date").date())
        case "flag":
            try fields("kind", "flag")
            return try .flag(
                flag: need("flag").yes())
        default: throw HostRefuses.unknownVariant
        }
    }

    func columnKind() throws -> ColumnKind {
        switch try text() {
        case "text": .text
        case "amount": .amount
        case "whole": .whole
        case "share": .share
        case "ratio": .ratio
        case "date": .date
        case "flag": .flag
        default: throw HostRefuses.unknownVariant
        }
    }

    func reportColumn() throws -> ReportColumn {
        try fields("key", "heading", "kind", "currency", "unit", "places", "summed")
        return try ReportColumn(
            key: need("key").text(),
            heading: need("heading").reportText(),
            kind: need("kind").columnKind(),
            currency: option("currency")?.text(),
            unit: option("unit")?.reportText(),
            places: may("places")?.int() ?? 1,
            summed: may("summed")?.yes() ?? false)
    }

    func rowRole() throws -> RowRole {
        switch try text() {
        case "detail": .detail
        case "heading": .heading
        case "subtotal": .subtotal
        case "total": .total
        default: throw HostRefuses.unknownVariant
        }
    }

    func reportRow() throws -> ReportRow {
        try fields("cells", "role")
        return try ReportRow(
            cells: need("cells").list { try $0.reportCell() },
            role: may("role")?.rowRole() ?? .detail)
    }

    func reportTable() throws -> ReportTable {
        try fields("title", "columns", "rows", "notes")
        return try ReportTable(
            title: need("title").reportText(),
            columns: need("columns").list { try $0.reportColumn() },
            rows: may("rows")?.list { try $0.reportRow() } ?? [],
            notes: may("notes")?.list { try $0.reportText() } ?? [])
    }

    func csvHeadings() throws -> CsvHeadings {
        switch try text() {
        case "words": .words
        case "keys": .keys
        default: throw HostRefuses.unknownVariant
        }
    }

    func csvRules() throws -> CsvRules {
        try fields("language", "headings", "byteOrderMark")
        return try CsvRules(
            language: may("language")?.reportLanguage() ?? .en,
            headings: may("headings")?.csvHeadings() ?? .words,
            byteOrderMark: may("byteOrderMark")?.yes() ?? false)
    }

    func negativeStyle() throws -> NegativeStyle {
        switch try text() {
        case "minus": .minus
        case "parentheses": .parentheses
        default: throw HostRefuses.unknownVariant
        }
    }

    func chartForm() throws -> ChartForm {
        switch try text() {
        case "columns": .columns
        case "stacked": .stacked
        case "bars": .bars
        case "lines": .lines
        default: throw HostRefuses.unknownVariant
        }
    }

    func chartPalette() throws -> ChartPalette {
        switch try text() {
        case "plain": .plain
        case "severity": .severity
        default: throw HostRefuses.unknownVariant
        }
    }

    func chartUnit() throws -> ChartUnit {
        switch try kind() {
        case "amount":
            try fields("kind", "currency")
            return try .amount(
                currency: need("currency").text())
        case "whole":
            try fields("kind")
            return .whole
        case "share":
            try fields("kind", "whole")
            return try .share(
                whole: need("whole").int())
        default: throw HostRefuses.unknownVariant
        }
    }

    func chartPoint() throws -> ChartPoint {
        try fields("value", "low", "high")
        return try ChartPoint(
            value: option("value")?.int(),
            low: option("low")?.int(),
            high: option("high")?.int())
    }

    func chartSeries() throws -> ChartSeries {
        try fields("label", "points")
        return try ChartSeries(
            label: need("label").reportText(),
            points: need("points").list { try $0.chartPoint() })
    }

    func reportChart() throws -> ReportChart {
        try fields("title", "about", "form", "palette", "unit", "labels", "series", "range")
        return try ReportChart(
            title: need("title").reportText(),
            about: option("about")?.reportText(),
            form: need("form").chartForm(),
            palette: may("palette")?.chartPalette() ?? .plain,
            unit: need("unit").chartUnit(),
            labels: need("labels").list { try $0.reportText() },
            series: need("series").list { try $0.chartSeries() },
            range: option("range")?.reportText())
    }

    func reportTone() throws -> ReportTone {
        switch try text() {
        case "plain": .plain
        case "good": .good
        case "bad": .bad
        default: throw HostRefuses.unknownVariant
        }
    }

    func reportFigure() throws -> ReportFigure {
        try fields("label", "value", "note", "tone")
        return try ReportFigure(
            label: need("label").reportText(),
            value: need("value").reportCell(),
            note: option("note")?.reportText(),
            tone: may("tone")?.reportTone() ?? .plain)
    }

    func reportBlock() throws -> ReportBlock {
        switch try kind() {
        case "text":
            try fields("kind", "text")
            return try .text(
                text: need("text").reportText())
        case "figures":
            try fields("kind", "figures")
            return try .figures(
                figures: need("figures").list { try $0.reportFigure() })
        case "table":
            try fields("kind", "table")
            return try .table(
                table: need("table").reportTable())
        case "chart":
            try fields("kind", "chart")
            return try .chart(
                chart: need("chart").reportChart())
        default: throw HostRefuses.unknownVariant
        }
    }

    func reportSection() throws -> ReportSection {
        try fields("heading", "blocks", "newPage")
        return try ReportSection(
            heading: need("heading").reportText(),
            blocks: may("blocks")?.list { try $0.reportBlock() } ?? [],
            newPage: may("newPage")?.yes() ?? false)
    }

    func reportDocument() throws -> ReportDocument {
        try fields("title", "company", "asOf", "language", "negatives", "sections", "footer")
        return try ReportDocument(
            title: need("title").reportText(),
            company: option("company")?.text(),
            asOf: need("asOf").date(),
            language: may("language")?.reportLanguage() ?? .en,
            negatives: may("negatives")?.negativeStyle() ?? .minus,
            sections: may("sections")?.list { try $0.reportSection() } ?? [],
            footer: option("footer")?.reportText())
    }

    func report() throws -> Report {
        switch try kind() {
        case "agingRows":
            try fields("kind", "rows", "limits")
            return try .agingRows(
                rows: need("rows").list { try $0.agingRow() },
                limits: may("limits")?.list { try $0.int() } ?? [])
        case "aging":
            try fields("kind", "report", "rules")
            return try .aging(
                report: need("report").agingReport(),
                rules: option("rules")?.agingRules())
        case "behavior":
            try fields("kind", "customers")
            return try .behavior(
                customers: need("customers").list { try $0.customerBehavior() })
        case "ratios":
            try fields("kind", "months")
            return try .ratios(
                months: need("months").list { try $0.portfolioRatios() })
        case "grades":
            try fields("kind", "run")
            return try .grades(
                run: need("run").gradeRun())
        case "limits":
            try fields("kind", "proposals")
            return try .limits(
                proposals: need("proposals").list { try $0.limitProposal() })
        case "simulation":
            try fields("kind", "simulation")
            return try .simulation(
                simulation: need("simulation").creditSimulation())
        case "orderCheck":
            try fields("kind", "check")
            return try .orderCheck(
                check: need("check").orderCheck())
        case "provision":
            try fields("kind", "provision", "policy")
            return try .provision(
                provision: need("provision").provision(),
                policy: option("policy")?.provisionPolicy())
        case "movement":
            try fields("kind", "movement")
            return try .movement(
                movement: need("movement").allowanceMovement())
        case "forecast":
            try fields("kind", "forecast")
            return try .forecast(
                forecast: need("forecast").cashForecast())
        case "forecastError":
            try fields("kind", "accuracy")
            return try .forecastError(
                accuracy: need("accuracy").forecastAccuracy())
        case "collectionOrder":
            try fields("kind", "order")
            return try .collectionOrder(
                order: need("order").collectionOrder())
        case "reminders":
            try fields("kind", "reminders")
            return try .reminders(
                reminders: need("reminders").reminders())
        case "dunning":
            try fields("kind", "plan")
            return try .dunning(
                plan: need("plan").dunningPlan())
        case "cases":
            try fields("kind", "cases")
            return try .cases(
                cases: need("cases").list { try $0.collectionCase() })
        case "alerts":
            try fields("kind", "alerts")
            return try .alerts(
                alerts: need("alerts").list { try $0.alert() })
        case "weekly":
            try fields("kind", "changes")
            return try .weekly(
                changes: need("changes").alertChanges())
        case "statement":
            try fields("kind", "statement")
            return try .statement(
                statement: need("statement").customerStatement())
        case "answer":
            try fields("kind", "answer")
            return try .answer(
                answer: need("answer").answerReport())
        case "ranking":
            try fields("kind", "rows")
            return try .ranking(
                rows: need("rows").list { try $0.rankRow() })
        case "progress":
            try fields("kind", "rows")
            return try .progress(
                rows: need("rows").list { try $0.collectionProgress() })
        case "dashboard":
            try fields("kind", "boards")
            return try .dashboard(
                boards: need("boards").list { try $0.dashboard() })
        case "cube":
            try fields("kind", "tables", "definition")
            return try .cube(
                tables: need("tables").list { try $0.cubeTable() },
                definition: option("definition")?.cubeDefinition())
        case "changes":
            try fields("kind", "changes")
            return try .changes(
                changes: need("changes").list { try $0.currencyChange() })
        case "frozen":
            try fields("kind", "period")
            return try .frozen(
                period: need("period").frozenPeriod())
        case "restatement":
            try fields("kind", "restatement")
            return try .restatement(
                restatement: need("restatement").restatement())
        case "bankBalance":
            try fields("kind", "table")
            return try .bankBalance(
                table: need("table").balanceTable())
        default: throw HostRefuses.unknownVariant
        }
    }

    func messageTemplate() throws -> MessageTemplate {
        try fields("id", "en", "zh")
        return try MessageTemplate(
            id: need("id").text(),
            en: need("en").text(),
            zh: need("zh").text())
    }

    func placeholderKind() throws -> PlaceholderKind {
        switch try text() {
        case "text": .text
        case "amount": .amount
        case "day": .day
        case "whole": .whole
        default: throw HostRefuses.unknownVariant
        }
    }

    func messagePlaceholder() throws -> MessagePlaceholder {
        try fields("name", "kind")
        return try MessagePlaceholder(
            name: need("name").text(),
            kind: need("kind").placeholderKind())
    }

    func messageFill() throws -> MessageFill {
        switch try kind() {
        case "text":
            try fields("kind", "text")
            return try .text(
                text: need("text").text())
        case "amount":
            try fields("kind", "amount")
            return try .amount(
                amount: need("amount").money())
        case "day":
            try fields("kind", "day")
            return try .day(
                day: need("day").date())
        case "whole":
            try fields("kind", "whole")
            return try .whole(
                whole: need("whole").int())
        default: throw HostRefuses.unknownVariant
        }
    }

    func messageValue() throws -> MessageValue {
        try fields("name", "value")
        return try MessageValue(
            name: need("name").text(),
            value: need("value").messageFill())
    }

    func messageText() throws -> MessageText {
        try fields("en", "zh")
        return try MessageText(
            en: need("en").text(),
            zh: need("zh").text())
    }

    func reminderMoment() throws -> ReminderMoment {
        switch try kind() {
        case "before":
            try fields("kind", "days")
            return try .before(
                days: need("days").int())
        case "moreThan":
            try fields("kind", "days")
            return try .moreThan(
                days: need("days").int())
        case "arrival":
            try fields("kind")
            return .arrival
        default: throw HostRefuses.unknownVariant
        }
    }

    func reminderTarget() throws -> ReminderTarget {
        switch try text() {
        case "open": .open
        case "unpaid": .unpaid
        default: throw HostRefuses.unknownVariant
        }
    }

    func reminderWait() throws -> ReminderWait {
        switch try text() {
        case "promised": .promised
        case "disputed": .disputed
        default: throw HostRefuses.unknownVariant
        }
    }

    func reminderSight() throws -> ReminderSight {
        switch try text() {
        case "dayBefore": .dayBefore
        case "sameDay": .sameDay
        default: throw HostRefuses.unknownVariant
        }
    }

    func reminderCalendar() throws -> ReminderCalendar {
        try fields("calendar", "due", "sending")
        return try ReminderCalendar(
            calendar: need("calendar").calendar(),
            due: need("due").businessDay(),
            sending: need("sending").businessDay())
    }

    func reminderKind() throws -> ReminderKind {
        switch try text() {
        case "task": .task
        case "message": .message
        default: throw HostRefuses.unknownVariant
        }
    }

    func reminderRole() throws -> ReminderRole {
        switch try text() {
        case "owner": .owner
        case "financeManager": .financeManager
        case "customer": .customer
        default: throw HostRefuses.unknownVariant
        }
    }

    func reminderEffect() throws -> ReminderEffect {
        try fields("kind", "to", "channel", "template")
        return try ReminderEffect(
            kind: need("kind").reminderKind(),
            to: need("to").reminderRole(),
            channel: option("channel")?.text(),
            template: option("template")?.text())
    }

    func reminderRule() throws -> ReminderRule {
        try fields("id", "moment", "catchUp", "target", "waits", "minimum", "effects")
        return try ReminderRule(
            id: need("id").text(),
            moment: need("moment").reminderMoment(),
            catchUp: option("catchUp")?.int(),
            target: may("target")?.reminderTarget() ?? .open,
            waits: may("waits")?.list { try $0.reminderWait() } ?? [],
            minimum: may("minimum")?.list { try $0.money() } ?? [],
            effects: need("effects").list { try $0.reminderEffect() })
    }

    func reminderPolicy() throws -> ReminderPolicy {
        try fields("rules", "sight", "calendar", "financeManagers", "templates")
        return try ReminderPolicy(
            rules: need("rules").list { try $0.reminderRule() },
            sight: may("sight")?.reminderSight() ?? .dayBefore,
            calendar: option("calendar")?.reminderCalendar(),
            financeManagers: may("financeManagers")?.list { try $0.text() } ?? [],
            templates: may("templates")?.list { try $0.messageTemplate() } ?? [])
    }

    func reminderPreset() throws -> ReminderPreset {
        switch try text() {
        case "literal": .literal
        case "complete": .complete
        default: throw HostRefuses.unknownVariant
        }
    }

    func reminderWindow() throws -> ReminderWindow {
        try fields("after", "through")
        return try ReminderWindow(
            after: need("after").date(),
            through: need("through").date())
    }

    func plannedItem() throws -> PlannedItem {
        try fields("id", "customer", "amount", "due", "entered", "ended", "owner", "document")
        return try PlannedItem(
            id: need("id").text(),
            customer: need("customer").text(),
            amount: need("amount").money(),
            due: need("due").date(),
            entered: option("entered")?.date(),
            ended: option("ended")?.date(),
            owner: option("owner")?.text(),
            document: option("document")?.text())
    }

    func reminderSource() throws -> ReminderSource {
        switch try text() {
        case "debt": .debt
        case "planned": .planned
        case "prepayment": .prepayment
        default: throw HostRefuses.unknownVariant
        }
    }

    func reminderNotice() throws -> ReminderNotice {
        try fields("kind", "role", "to", "channel", "text")
        return try ReminderNotice(
            kind: need("kind").reminderKind(),
            role: need("role").reminderRole(),
            to: may("to")?.list { try $0.text() } ?? [],
            channel: option("channel")?.text(),
            text: option("text")?.messageText())
    }

    func reminder() throws -> Reminder {
        try fields("cause", "rule", "source", "item", "customer", "owner", "on", "due", "days", "amount", "now", "notices")
        return try Reminder(
            cause: need("cause").text(),
            rule: need("rule").text(),
            source: need("source").reminderSource(),
            item: need("item").text(),
            customer: need("customer").text(),
            owner: option("owner")?.text(),
            on: need("on").date(),
            due: need("due").date(),
            days: need("days").int(),
            amount: need("amount").money(),
            now: need("now").money(),
            notices: need("notices").list { try $0.reminderNotice() })
    }

    func reminders() throws -> Reminders {
        try fields("reminders", "cursor")
        return try Reminders(
            reminders: need("reminders").list { try $0.reminder() },
            cursor: need("cursor").date())
    }

    func dunningReason() throws -> DunningReason {
        switch try kind() {
        case "stepped":
            try fields("kind", "en", "zh", "level", "days", "needed")
            return try .stepped(
                level: need("level").int(),
                days: need("days").int(),
                needed: need("needed").int())
        case "promiseBroken":
            try fields("kind", "en", "zh", "level", "promised")
            return try .promiseBroken(
                level: need("level").int(),
                promised: need("promised").date())
        case "repeated":
            try fields("kind", "en", "zh", "level", "last", "days")
            return try .repeated(
                level: need("level").int(),
                last: need("last").date(),
                days: need("days").int())
        case "listed":
            try fields("kind", "en", "zh", "level")
            return try .listed(
                level: need("level").int())
        case "disputed":
            try fields("kind", "en", "zh", "disputed")
            return try .disputed(
                disputed: need("disputed").money())
        case "promised":
            try fields("kind", "en", "zh", "day")
            return try .promised(
                day: need("day").date())
        case "blocked":
            try fields("kind", "en", "zh", "until")
            return try .blocked(
                until: option("until")?.date())
        case "tooSmall":
            try fields("kind", "en", "zh", "open", "minimum")
            return try .tooSmall(
                open: need("open").money(),
                minimum: need("minimum").money())
        case "notLateEnough":
            try fields("kind", "en", "zh", "level", "days", "needed")
            return try .notLateEnough(
                level: need("level").int(),
                days: need("days").int(),
                needed: need("needed").int())
        case "tooSoon":
            try fields("kind", "en", "zh", "level", "last", "wait")
            return try .tooSoon(
                level: need("level").int(),
                last: need("last").date(),
                wait: need("wait").int())
        case "lastLevel":
            try fields("kind", "en", "zh", "level")
            return try .lastLevel(
                level: need("level").int())
        case "letterTooSmall":
            try fields("kind", "en", "zh", "total", "minimum")
            return try .letterTooSmall(
                total: need("total").money(),
                minimum: need("minimum").money())
        case "covered":
            try fields("kind", "en", "zh", "total", "free")
            return try .covered(
                total: need("total").money(),
                free: need("free").money())
        default: throw HostRefuses.unknownVariant
        }
    }

    func dunningLevel() throws -> DunningLevel {
        try fields("days", "wait", "fee", "interest", "stops")
        return try DunningLevel(
            days: need("days").int(),
            wait: may("wait")?.int() ?? 0,
            fee: may("fee")?.list { try $0.money() } ?? [],
            interest: may("interest")?.yes() ?? false,
            stops: may("stops")?.yes() ?? false)
    }

    func dunningSteps() throws -> DunningSteps {
        switch try text() {
        case "oneByOne": .oneByOne
        case "byDays": .byDays
        default: throw HostRefuses.unknownVariant
        }
    }

    func dunningDays() throws -> DunningDays {
        switch try text() {
        case "calendar": .calendar
        case "business": .business
        default: throw HostRefuses.unknownVariant
        }
    }

    func dunningListing() throws -> DunningListing {
        switch try text() {
        case "allOverdue": .allOverdue
        case "stepping": .stepping
        default: throw HostRefuses.unknownVariant
        }
    }

    func dunningMoney() throws -> DunningMoney {
        switch try text() {
        case "covers": .covers
        case "shown": .shown
        default: throw HostRefuses.unknownVariant
        }
    }

    func brokenPromise() throws -> BrokenPromise {
        switch try text() {
        case "nextLevel": .nextLevel
        case "ignored": .ignored
        default: throw HostRefuses.unknownVariant
        }
    }

    func dunningBlock() throws -> DunningBlock {
        try fields("customer", "debt", "until")
        return try DunningBlock(
            customer: option("customer")?.text(),
            debt: option("debt")?.text(),
            until: option("until")?.date())
    }

    func dunningPolicy() throws -> DunningPolicy {
        try fields("levels", "steps", "calendar", "counting", "grace", "listing", "money", "broken", "repeatDays", "itemMinimum", "letterMinimum", "interest", "blocks")
        return try DunningPolicy(
            levels: need("levels").list { try $0.dunningLevel() },
            steps: may("steps")?.dunningSteps() ?? .oneByOne,
            calendar: option("calendar")?.calendar(),
            counting: may("counting")?.dunningDays() ?? .calendar,
            grace: may("grace")?.int() ?? 0,
            listing: may("listing")?.dunningListing() ?? .allOverdue,
            money: may("money")?.dunningMoney() ?? .covers,
            broken: may("broken")?.brokenPromise() ?? .nextLevel,
            repeatDays: option("repeatDays")?.int(),
            itemMinimum: may("itemMinimum")?.list { try $0.money() } ?? [],
            letterMinimum: may("letterMinimum")?.list { try $0.money() } ?? [],
            interest: option("interest")?.lateTerms(),
            blocks: may("blocks")?.list { try $0.dunningBlock() } ?? [])
    }

    func promiseState() throws -> PromiseState {
        switch try text() {
        case "open": .open
        case "kept": .kept
        case "broken": .broken
        default: throw HostRefuses.unknownVariant
        }
    }

    func collectionPromise() throws -> CollectionPromise {
        try fields("made", "day", "amount", "state")
        return try CollectionPromise(
            made: need("made").date(),
            day: need("day").date(),
            amount: option("amount")?.money(),
            state: need("state").promiseState())
    }

    func dunningLine() throws -> DunningLine {
        try fields("debt", "document", "issued", "due", "days", "amount", "open", "asked", "interest", "before", "level", "reason")
        return try DunningLine(
            debt: need("debt").text(),
            document: option("document")?.text(),
            issued: need("issued").date(),
            due: need("due").date(),
            days: need("days").int(),
            amount: need("amount").money(),
            open: need("open").money(),
            asked: need("asked").money(),
            interest: need("interest").money(),
            before: need("before").int(),
            level: need("level").int(),
            reason: need("reason").dunningReason())
    }

    func dunningLetter() throws -> DunningLetter {
        try fields("id", "customer", "name", "owner", "currency", "level", "lines", "principal", "fee", "interest", "total", "free")
        return try DunningLetter(
            id: need("id").text(),
            customer: need("customer").text(),
            name: option("name")?.text(),
            owner: option("owner")?.text(),
            currency: need("currency").text(),
            level: need("level").int(),
            lines: need("lines").list { try $0.dunningLine() },
            principal: need("principal").money(),
            fee: need("fee").money(),
            interest: need("interest").money(),
            total: need("total").money(),
            free: need("free").money())
    }

    func dunningPassed() throws -> DunningPassed {
        try fields("debt", "customer", "reason")
        return try DunningPassed(
            debt: need("debt").text(),
            customer: need("customer").text(),
            reason: need("reason").dunningReason())
    }

    func dunningRecord() throws -> DunningRecord {
        try fields("debt", "event")
        return try DunningRecord(
            debt: need("debt").text(),
            event: need("event").debtEvent())
    }

    func dunningPlan() throws -> DunningPlan {
        try fields("on", "letters", "passed", "records", "stopped")
        return try DunningPlan(
            on: need("on").date(),
            letters: need("letters").list { try $0.dunningLetter() },
            passed: need("passed").list { try $0.dunningPassed() },
            records: need("records").list { try $0.dunningRecord() },
            stopped: need("stopped").list { try $0.text() })
    }

    func collectionState() throws -> CollectionState {
        switch try text() {
        case "new": .new
        case "reminded": .reminded
        case "promised": .promised
        case "promiseBroken": .promiseBroken
        case "disputed": .disputed
        default: throw HostRefuses.unknownVariant
        }
    }

    func collectionCase() throws -> CollectionCase {
        try fields("debt", "customer", "owner", "open", "disputed", "due", "days", "level", "reminded", "promise", "broken", "disputedSince", "contact", "contacts", "state")
        return try CollectionCase(
            debt: need("debt").text(),
            customer: need("customer").text(),
            owner: option("owner")?.text(),
            open: need("open").money(),
            disputed: need("disputed").money(),
            due: need("due").date(),
            days: need("days").int(),
            level: need("level").int(),
            reminded: option("reminded")?.date(),
            promise: option("promise")?.collectionPromise(),
            broken: need("broken").int(),
            disputedSince: option("disputedSince")?.date(),
            contact: option("contact")?.date(),
            contacts: may("contacts")?.list { try $0.debtEvent() } ?? [],
            state: need("state").collectionState())
    }

    func alertReason() throws -> AlertReason {
        switch try kind() {
        case "lowBalance":
            try fields("kind", "en", "zh", "free", "least")
            return try .lowBalance(
                free: need("free").money(),
                least: need("least").money())
        case "idlePrepayment":
            try fields("kind", "en", "zh", "left", "last", "days", "limit")
            return try .idlePrepayment(
                left: need("left").money(),
                last: need("last").date(),
                days: need("days").int(),
                limit: need("limit").int())
        case "orphaned":
            try fields("kind", "en", "zh", "amount", "owner", "left")
            return try .orphaned(
                amount: need("amount").money(),
                owner: need("owner").text(),
                left: need("left").date())
        case "forgottenRefund":
            try fields("kind", "en", "zh", "amount", "since", "days", "limit")
            return try .forgottenRefund(
                amount: need("amount").money(),
                since: need("since").date(),
                days: need("days").int(),
                limit: need("limit").int())
        case "refundJump":
            try fields("kind", "en", "zh", "amount", "median", "spread", "earlier", "deviations")
            return try .refundJump(
                amount: need("amount").money(),
                median: need("median").money(),
                spread: need("spread").money(),
                earlier: need("earlier").int(),
                deviations: need("deviations").int())
        case "refundShare":
            try fields("kind", "en", "zh", "refunded", "received", "days", "limit")
            return try .refundShare(
                refunded: need("refunded").money(),
                received: need("received").money(),
                days: need("days").int(),
                limit: need("limit").percent())
        case "refundSoon":
            try fields("kind", "en", "zh", "amount", "received", "on", "days", "limit")
            return try .refundSoon(
                amount: need("amount").money(),
                received: need("received").date(),
                on: need("on").date(),
                days: need("days").int(),
                limit: need("limit").int())
        case "refundElsewhere":
            try fields("kind", "en", "zh", "amount", "account")
            return try .refundElsewhere(
                amount: need("amount").money(),
                account: need("account").text())
        case "receiptJump":
            try fields("kind", "en", "zh", "amount", "median", "spread", "earlier", "deviations")
            return try .receiptJump(
                amount: need("amount").money(),
                median: need("median").money(),
                spread: need("spread").money(),
                earlier: need("earlier").int(),
                deviations: need("deviations").int())
        case "duplicateReceipt":
            try fields("kind", "en", "zh", "amount", "bankRef")
            return try .duplicateReceipt(
                amount: need("amount").money(),
                bankRef: need("bankRef").text())
        case "likelyDuplicate":
            try fields("kind", "en", "zh", "amount", "days", "limit")
            return try .likelyDuplicate(
                amount: need("amount").money(),
                days: need("days").int(),
                limit: need("limit").int())
        case "paidButOpen":
            try fields("kind", "en", "zh", "free", "due")
            return try .paidButOpen(
                free: need("free").money(),
                due: need("due").money())
        case "concentration":
            try fields("kind", "en", "zh", "open", "total", "limit")
            return try .concentration(
                open: need("open").money(),
                total: need("total").money(),
                limit: need("limit").percent())
        case "overapplied":
            try fields("kind", "en", "zh", "applied", "paid")
            return try .overapplied(
                applied: need("applied").money(),
                paid: need("paid").money())
        case "brokenPromise":
            try fields("kind", "en", "zh", "open", "promised", "broken")
            return try .brokenPromise(
                open: need("open").money(),
                promised: need("promised").date(),
                broken: need("broken").int())
        case "unidentified":
            try fields("kind", "en", "zh", "left", "received", "days", "limit")
            return try .unidentified(
                left: need("left").money(),
                received: need("received").date(),
                days: need("days").int(),
                limit: need("limit").int())
        case "dueBeforeIssue":
            try fields("kind", "en", "zh", "issued", "due")
            return try .dueBeforeIssue(
                issued: need("issued").date(),
                due: need("due").date())
        case "behaviorBreak":
            try fields("kind", "en", "zh", "recent", "total", "debts", "limit")
            return try .behaviorBreak(
                recent: need("recent").int(),
                total: need("total").int(),
                debts: need("debts").int(),
                limit: need("limit").int())
        case "staleDebt":
            try fields("kind", "en", "zh", "open", "last", "days", "limit")
            return try .staleDebt(
                open: need("open").money(),
                last: need("last").date(),
                days: need("days").int(),
                limit: need("limit").int())
        case "overdue":
            try fields("kind", "en", "zh", "open", "due", "days", "level", "limit")
            return try .overdue(
                open: need("open").money(),
                due: need("due").date(),
                days: need("days").int(),
                level: need("level").int(),
                limit: need("limit").int())
        case "unowned":
            try fields("kind", "en", "zh", "money", "open")
            return try .unowned(
                money: need("money").money(),
                open: need("open").money())
        case "followUp":
            try fields("kind", "en", "zh", "day", "days")
            return try .followUp(
                day: need("day").date(),
                days: need("days").int())
        case "unsignedPeriod":
            try fields("kind", "en", "zh", "ended", "days", "limit")
            return try .unsignedPeriod(
                ended: need("ended").date(),
                days: need("days").int(),
                limit: need("limit").int())
        case "exceptionUnowned":
            try fields("kind", "en", "zh", "opened", "days")
            return try .exceptionUnowned(
                opened: need("opened").date(),
                days: need("days").int())
        case "exceptionOverdue":
            try fields("kind", "en", "zh", "due", "days")
            return try .exceptionOverdue(
                due: need("due").date(),
                days: need("days").int())
        case "limitation":
            try fields("kind", "en", "zh", "open", "began", "ends", "days")
            return try .limitation(
                open: need("open").money(),
                began: need("began").date(),
                ends: need("ends").date(),
                days: need("days").int())
        default: throw HostRefuses.unknownVariant
        }
    }

    func alertKind() throws -> AlertKind {
        switch try text() {
        case "lowBalance": .lowBalance
        case "idlePrepayment": .idlePrepayment
        case "orphaned": .orphaned
        case "forgottenRefund": .forgottenRefund
        case "refundJump": .refundJump
        case "refundShare": .refundShare
        case "refundSoon": .refundSoon
        case "refundElsewhere": .refundElsewhere
        case "receiptJump": .receiptJump
        case "duplicateReceipt": .duplicateReceipt
        case "likelyDuplicate": .likelyDuplicate
        case "paidButOpen": .paidButOpen
        case "concentration": .concentration
        case "overapplied": .overapplied
        case "brokenPromise": .brokenPromise
        case "unidentified": .unidentified
        case "dueBeforeIssue": .dueBeforeIssue
        case "behaviorBreak": .behaviorBreak
        case "staleDebt": .staleDebt
        case "overdue": .overdue
        case "unowned": .unowned
        case "followUp": .followUp
        case "unsignedPeriod": .unsignedPeriod
        case "openException": .openException
        case "limitation": .limitation
        default: throw HostRefuses.unknownVariant
        }
    }

    func alertSeverity() throws -> AlertSeverity {
        switch try text() {
        case "info": .info
        case "warning": .warning
        case "critical": .critical
        default: throw HostRefuses.unknownVariant
        }
    }

    func alert() throws -> Alert {
        try fields("id", "kind", "severity", "customer", "owner", "subjects", "amount", "since", "tags", "reason")
        return try Alert(
            id: need("id").text(),
            kind: need("kind").alertKind(),
            severity: need("severity").alertSeverity(),
            customer: option("customer")?.text(),
            owner: option("owner")?.text(),
            subjects: may("subjects")?.list { try $0.text() } ?? [],
            amount: option("amount")?.money(),
            since: need("since").date(),
            tags: need("tags").list { try $0.text() },
            reason: need("reason").alertReason())
    }

    func alertLevel() throws -> AlertLevel {
        try fields("kind", "severity")
        return try AlertLevel(
            kind: need("kind").alertKind(),
            severity: need("severity").alertSeverity())
    }

    func alertRule() throws -> AlertRule {
        switch try kind() {
        case "lowBalance":
            try fields("kind", "amounts", "percent", "days")
            return try .lowBalance(
                amounts: may("amounts")?.list { try $0.money() } ?? [],
                percent: option("percent")?.percent(),
                days: option("days")?.int())
        case "idlePrepayment":
            try fields("kind", "days")
            return try .idlePrepayment(
                days: need("days").int())
        case "orphaned":
            try fields("kind")
            return .orphaned
        case "forgottenRefund":
            try fields("kind", "days")
            return try .forgottenRefund(
                days: need("days").int())
        case "refundJump":
            try fields("kind", "deviations")
            return try .refundJump(
                deviations: need("deviations").int())
        case "refundShare":
            try fields("kind", "percent", "days")
            return try .refundShare(
                percent: need("percent").percent(),
                days: need("days").int())
        case "refundSoon":
            try fields("kind", "days")
            return try .refundSoon(
                days: need("days").int())
        case "refundElsewhere":
            try fields("kind")
            return .refundElsewhere
        case "receiptJump":
            try fields("kind", "deviations")
            return try .receiptJump(
                deviations: need("deviations").int())
        case "duplicateReceipt":
            try fields("kind", "days")
            return try .duplicateReceipt(
                days: need("days").int())
        case "paidButOpen":
            try fields("kind")
            return .paidButOpen
        case "concentration":
            try fields("kind", "percent")
            return try .concentration(
                percent: need("percent").percent())
        case "overapplied":
            try fields("kind")
            return .overapplied
        case "brokenPromise":
            try fields("kind")
            return .brokenPromise
        case "unidentified":
            try fields("kind", "days")
            return try .unidentified(
                days: need("days").int())
        case "dueBeforeIssue":
            try fields("kind")
            return .dueBeforeIssue
        case "behaviorBreak":
            try fields("kind", "days")
            return try .behaviorBreak(
                days: need("days").int())
        case "staleDebt":
            try fields("kind", "days")
            return try .staleDebt(
                days: need("days").int())
        case "overdue":
            try fields("kind", "days")
            return try .overdue(
                days: need("days").list { try $0.int() })
        case "unowned":
            try fields("kind")
            return .unowned
        case "followUp":
            try fields("kind", "field")
            return try .followUp(
                field: need("field").text())
        case "unsignedPeriod":
            try fields("kind", "days")
            return try .unsignedPeriod(
                days: need("days").int())
        case "openException":
            try fields("kind")
            return .openException
        case "limitation":
            try fields("kind", "months", "warning", "reminders")
            return try .limitation(
                months: need("months").int(),
                warning: need("warning").int(),
                reminders: may("reminders")?.yes() ?? false)
        default: throw HostRefuses.unknownVariant
        }
    }

    func alertPolicy() throws -> AlertPolicy {
        try fields("rules", "severities", "recent", "calendar")
        return try AlertPolicy(
            rules: need("rules").list { try $0.alertRule() },
            severities: may("severities")?.list { try $0.alertLevel() } ?? [],
            recent: may("recent")?.int() ?? 31,
            calendar: option("calendar")?.calendar())
    }

    func alertPreset() throws -> AlertPreset {
        switch try text() {
        case "prepayments": .prepayments
        case "receivables": .receivables
        case "all": .all
        default: throw HostRefuses.unknownVariant
        }
    }

    func departure() throws -> Departure {
        try fields("person", "left")
        return try Departure(
            person: need("person").text(),
            left: need("left").date())
    }

    func plannedBalance() throws -> PlannedBalance {
        try fields("customer", "amount")
        return try PlannedBalance(
            customer: need("customer").text(),
            amount: need("amount").money())
    }

    func unsignedPeriod() throws -> UnsignedPeriod {
        try fields("id", "ended", "owner")
        return try UnsignedPeriod(
            id: need("id").text(),
            ended: need("ended").date(),
            owner: option("owner")?.text())
    }

    func acknowledgment() throws -> Acknowledgment {
        try fields("customer", "on")
        return try Acknowledgment(
            customer: need("customer").text(),
            on: need("on").date())
    }

    func alertFacts() throws -> AlertFacts {
        try fields("departed", "plans", "periods", "exceptions", "acknowledgments")
        return try AlertFacts(
            departed: may("departed")?.list { try $0.departure() } ?? [],
            plans: may("plans")?.list { try $0.plannedBalance() } ?? [],
            periods: may("periods")?.list { try $0.unsignedPeriod() } ?? [],
            exceptions: may("exceptions")?.list { try $0.exceptionRecord() } ?? [],
            acknowledgments: may("acknowledgments")?.list { try $0.acknowledgment() } ?? [])
    }

    func alertFilter() throws -> AlertFilter {
        try fields("kinds", "severity", "customers", "owners", "tags", "subjects", "from", "through")
        return try AlertFilter(
            kinds: may("kinds")?.list { try $0.alertKind() } ?? [],
            severity: option("severity")?.alertSeverity(),
            customers: may("customers")?.list { try $0.text() } ?? [],
            owners: may("owners")?.list { try $0.text() } ?? [],
            tags: may("tags")?.list { try $0.text() } ?? [],
            subjects: may("subjects")?.list { try $0.text() } ?? [],
            from: option("from")?.date(),
            through: option("through")?.date())
    }

    func alertCount() throws -> AlertCount {
        try fields("kind", "raised", "kept", "cleared")
        return try AlertCount(
            kind: need("kind").alertKind(),
            raised: need("raised").int(),
            kept: need("kept").int(),
            cleared: need("cleared").int())
    }

    func alertChanges() throws -> AlertChanges {
        try fields("raised", "kept", "cleared", "counts")
        return try AlertChanges(
            raised: need("raised").list { try $0.alert() },
            kept: need("kept").list { try $0.alert() },
            cleared: need("cleared").list { try $0.alert() },
            counts: need("counts").list { try $0.alertCount() })
    }

    func decimalMark() throws -> DecimalMark {
        switch try text() {
        case "point": .point
        case "comma": .comma
        default: throw HostRefuses.unknownVariant
        }
    }

    func sideView() throws -> SideView {
        switch try text() {
        case "unknown": .unknown
        case "bank": .bank
        case "books": .books
        default: throw HostRefuses.unknownVariant
        }
    }

    func amountDialect() throws -> AmountDialect {
        try fields("decimal", "sides")
        return try AmountDialect(
            decimal: may("decimal")?.decimalMark() ?? .point,
            sides: may("sides")?.sideView() ?? .unknown)
    }

    func dateOrder() throws -> DateOrder {
        switch try text() {
        case "yearFirst": .yearFirst
        case "dayFirst": .dayFirst
        case "monthFirst": .monthFirst
        default: throw HostRefuses.unknownVariant
        }
    }

    func serials() throws -> Serials {
        switch try text() {
        case "refused": .refused
        case "from1900": .from1900
        case "from1904": .from1904
        default: throw HostRefuses.unknownVariant
        }
    }

    func dateDialect() throws -> DateDialect {
        try fields("order", "serials")
        return try DateDialect(
            order: may("order")?.dateOrder() ?? .yearFirst,
            serials: may("serials")?.serials() ?? .refused)
    }

    func tableField() throws -> TableField {
        switch try text() {
        case "booked": .booked
        case "traded": .traded
        case "time": .time
        case "valueDate": .valueDate
        case "amount": .amount
        case "in": .in
        case "out": .out
        case "side": .side
        case "balance": .balance
        case "currency": .currency
        case "account": .account
        case "holder": .holder
        case "partyName": .partyName
        case "partyAccount": .partyAccount
        case "partyBank": .partyBank
        case "partyAddress": .partyAddress
        case "payerName": .payerName
        case "payerAccount": .payerAccount
        case "payerBank": .payerBank
        case "payeeName": .payeeName
        case "payeeAccount": .payeeAccount
        case "payeeBank": .payeeBank
        case "summary": .summary
        case "text": .text
        case "code": .code
        case "bankReference": .bankReference
        case "orderReference": .orderReference
        case "voucher": .voucher
        case "reference": .reference
        case "charges": .charges
        case "state": .state
        default: throw HostRefuses.unknownVariant
        }
    }

    func columnNeed() throws -> ColumnNeed {
        switch try text() {
        case "required": .required
        case "optional": .optional
        default: throw HostRefuses.unknownVariant
        }
    }

    func tableColumn() throws -> TableColumn {
        try fields("headings", "field", "need")
        return try TableColumn(
            headings: need("headings").list { try $0.text() },
            field: need("field").tableField(),
            need: may("need")?.columnNeed() ?? .required)
    }

    func tableEffect() throws -> TableEffect {
        switch try text() {
        case "moved": .moved
        case "in": .in
        case "out": .out
        case "refunded": .refunded
        case "notMoved": .notMoved
        case "unsaid": .unsaid
        default: throw HostRefuses.unknownVariant
        }
    }

    func tableState() throws -> TableState {
        try fields("state", "side", "effect")
        return try TableState(
            state: need("state").text(),
            side: option("side")?.text(),
            effect: need("effect").tableEffect())
    }

    func totalsTrust() throws -> TotalsTrust {
        switch try text() {
        case "checked": .checked
        case "told": .told
        default: throw HostRefuses.unknownVariant
        }
    }

    func tableLayout() throws -> TableLayout {
        try fields("name", "columns", "decimal", "dates", "sides", "currency", "states", "totals")
        return try TableLayout(
            name: need("name").text(),
            columns: need("columns").list { try $0.tableColumn() },
            decimal: option("decimal")?.decimalMark(),
            dates: option("dates")?.dateDialect(),
            sides: may("sides")?.sideView() ?? .unknown,
            currency: option("currency")?.text(),
            states: may("states")?.list { try $0.tableState() } ?? [],
            totals: may("totals")?.totalsTrust() ?? .checked)
    }

    func behaviorOf() throws -> BehaviorOf {
        switch try text() {
        case "customer": .customer
        case "group": .group
        default: throw HostRefuses.unknownVariant
        }
    }

    func behaviorEach() throws -> BehaviorEach {
        switch try text() {
        case "debt": .debt
        case "document": .document
        default: throw HostRefuses.unknownVariant
        }
    }

    func behaviorRules() throws -> BehaviorRules {
        try fields("window", "of", "each", "observation")
        return try BehaviorRules(
            window: may("window")?.int() ?? 365,
            of: may("of")?.behaviorOf() ?? .customer,
            each: may("each")?.behaviorEach() ?? .debt,
            observation: may("observation")?.observationRules() ?? ObservationRules())
    }

    func dayFigures() throws -> DayFigures {
        try fields("count", "total", "mean", "smallest", "largest", "median", "p90", "variance", "deviation")
        return try DayFigures(
            count: need("count").int(),
            total: need("total").int(),
            mean: need("mean").fraction(),
            smallest: need("smallest").int(),
            largest: need("largest").int(),
            median: need("median").fraction(),
            p90: need("p90").int(),
            variance: option("variance")?.fraction(),
            deviation: option("deviation")?.int())
    }

    func customerBehavior() throws -> CustomerBehavior {
        try fields("customer", "currency", "members", "closed", "amount", "lost", "daysToPay", "daysToPayByAmount", "delay", "daysDelinquent", "daysDelinquentByAmount", "late", "lateDays", "onTime", "onTimeByAmount", "trend", "open", "overdue", "oldest", "disputed", "disputedShare", "sales", "salesMonths", "monthlySales", "credited", "creditedShare", "bounced", "prepaid", "prepaidShare", "freeMoney", "boundMoney", "received", "refunded", "refundedShare", "paymentDays", "paymentGaps")
        return try CustomerBehavior(
            customer: need("customer").text(),
            currency: need("currency").text(),
            members: need("members").int(),
            closed: need("closed").int(),
            amount: need("amount").money(),
            lost: need("lost").money(),
            daysToPay: option("daysToPay")?.dayFigures(),
            daysToPayByAmount: option("daysToPayByAmount")?.fraction(),
            delay: option("delay")?.dayFigures(),
            daysDelinquent: option("daysDelinquent")?.fraction(),
            daysDelinquentByAmount: option("daysDelinquentByAmount")?.fraction(),
            late: need("late").int(),
            lateDays: need("lateDays").int(),
            onTime: option("onTime")?.fraction(),
            onTimeByAmount: option("onTimeByAmount")?.fraction(),
            trend: option("trend")?.fraction(),
            open: need("open").money(),
            overdue: need("overdue").money(),
            oldest: option("oldest")?.int(),
            disputed: need("disputed").money(),
            disputedShare: option("disputedShare")?.fraction(),
            sales: need("sales").money(),
            salesMonths: need("salesMonths").int(),
            monthlySales: option("monthlySales")?.fraction(),
            credited: need("credited").money(),
            creditedShare: option("creditedShare")?.fraction(),
            bounced: need("bounced").int(),
            prepaid: need("prepaid").money(),
            prepaidShare: option("prepaidShare")?.fraction(),
            freeMoney: need("freeMoney").money(),
            boundMoney: need("boundMoney").money(),
            received: need("received").money(),
            refunded: need("refunded").money(),
            refundedShare: option("refundedShare")?.fraction(),
            paymentDays: need("paymentDays").int(),
            paymentGaps: option("paymentGaps")?.dayFigures())
    }

    func ratioRules() throws -> RatioRules {
        try fields("months", "observation", "salesFrom", "agreedAhead")
        return try RatioRules(
            months: may("months")?.int() ?? 12,
            observation: may("observation")?.observationRules() ?? ObservationRules(),
            salesFrom: option("salesFrom")?.date(),
            agreedAhead: option("agreedAhead")?.field())
    }

    func rollRate() throws -> RollRate {
        try fields("before", "after", "rate", "ripe", "reached", "reachedShare")
        return try RollRate(
            before: need("before").money(),
            after: need("after").money(),
            rate: option("rate")?.fraction(),
            ripe: need("ripe").money(),
            reached: need("reached").money(),
            reachedShare: option("reachedShare")?.fraction())
    }

    func ratioFlag() throws -> RatioFlag {
        switch try text() {
        case "partialMonth": .partialMonth
        case "noSales": .noSales
        case "shortHistory": .shortHistory
        case "historyUsedUp": .historyUsedUp
        case "prepaymentsReceived": .prepaymentsReceived
        case "settledWithoutMoney": .settledWithoutMoney
        default: throw HostRefuses.unknownVariant
        }
    }

    func portfolioRatios() throws -> PortfolioRatios {
        try fields("currency", "from", "to", "sales", "opening", "closing", "notDue", "collected", "received", "dso", "dsoThreeMonths", "dsoCountback", "dsoTrueMillionths", "dsoBest", "daysDelinquent", "effectiveness", "turnover", "collectedShare", "onTimeShare", "receivedToSales", "aheadOverdueShare", "rolls", "flags")
        return try PortfolioRatios(
            currency: need("currency").text(),
            from: need("from").date(),
            to: need("to").date(),
            sales: need("sales").money(),
            opening: need("opening").money(),
            closing: need("closing").money(),
            notDue: need("notDue").money(),
            collected: need("collected").money(),
            received: need("received").money(),
            dso: option("dso")?.fraction(),
            dsoThreeMonths: option("dsoThreeMonths")?.fraction(),
            dsoCountback: option("dsoCountback")?.fraction(),
            dsoTrueMillionths: option("dsoTrueMillionths")?.int(),
            dsoBest: option("dsoBest")?.fraction(),
            daysDelinquent: option("daysDelinquent")?.fraction(),
            effectiveness: option("effectiveness")?.fraction(),
            turnover: option("turnover")?.fraction(),
            collectedShare: option("collectedShare")?.fraction(),
            onTimeShare: option("onTimeShare")?.fraction(),
            receivedToSales: option("receivedToSales")?.fraction(),
            aheadOverdueShare: option("aheadOverdueShare")?.fraction(),
            rolls: need("rolls").list { try $0.rollRate() },
            flags: need("flags").list { try $0.ratioFlag() })
    }

    func agingBucket() throws -> AgingBucket {
        try fields("from", "to")
        return try AgingBucket(
            from: option("from")?.int(),
            to: option("to")?.int())
    }

    func agingBasis() throws -> AgingBasis {
        switch try text() {
        case "due": .due
        case "document": .document
        case "entered": .entered
        default: throw HostRefuses.unknownVariant
        }
    }

    func agingMatching() throws -> AgingMatching {
        switch try text() {
        case "asMatched": .asMatched
        case "oldestFirst": .oldestFirst
        default: throw HostRefuses.unknownVariant
        }
    }

    func agingColumn() throws -> AgingColumn {
        switch try text() {
        case "apart": .apart
        case "aged": .aged
        default: throw HostRefuses.unknownVariant
        }
    }

    func agingUnapplied() throws -> AgingUnapplied {
        switch try text() {
        case "apart": .apart
        case "ownDate": .ownDate
        default: throw HostRefuses.unknownVariant
        }
    }

    func agingBy() throws -> AgingBy {
        switch try kind() {
        case "customer":
            try fields("kind")
            return .customer
        case "group":
            try fields("kind")
            return .group
        case "owner":
            try fields("kind")
            return .owner
        case "currentOwner":
            try fields("kind")
            return .currentOwner
        case "field":
            try fields("kind", "name")
            return try .field(
                name: need("name").text())
        default: throw HostRefuses.unknownVariant
        }
    }

    func agingWorth() throws -> AgingWorth {
        try fields("currency", "quotes", "rounding")
        return try AgingWorth(
            currency: need("currency").text(),
            quotes: need("quotes").list { try $0.quote() },
            rounding: need("rounding").rounding())
    }

    func agingRules() throws -> AgingRules {
        try fields("buckets", "basis", "matching", "disputed", "retention", "unapplied", "by", "worth")
        return try AgingRules(
            buckets: may("buckets")?.list { try $0.agingBucket() } ?? [],
            basis: may("basis")?.agingBasis() ?? .due,
            matching: may("matching")?.agingMatching() ?? .asMatched,
            disputed: may("disputed")?.agingColumn() ?? .apart,
            retention: may("retention")?.agingColumn() ?? .apart,
            unapplied: may("unapplied")?.agingUnapplied() ?? .apart,
            by: option("by")?.agingBy(),
            worth: option("worth")?.agingWorth())
    }

    func agingLine() throws -> AgingLine {
        try fields("group", "currency", "notDue", "buckets", "disputed", "retention", "unapplied", "balance", "open", "items", "oldest")
        return try AgingLine(
            group: option("group")?.value(),
            currency: need("currency").text(),
            notDue: need("notDue").money(),
            buckets: need("buckets").list { try $0.money() },
            disputed: need("disputed").money(),
            retention: need("retention").money(),
            unapplied: need("unapplied").money(),
            balance: need("balance").money(),
            open: need("open").money(),
            items: need("items").int(),
            oldest: option("oldest")?.int())
    }

    func agingReport() throws -> AgingReport {
        try fields("lines", "totals")
        return try AgingReport(
            lines: need("lines").list { try $0.agingLine() },
            totals: need("totals").list { try $0.agingLine() })
    }
}

extension Rounding {
    var json: Json {
        switch self {
        case .halfUp: "halfUp".json
        case .halfDown: "halfDown".json
        case .halfEven: "halfEven".json
        case .halfOdd: "halfOdd".json
        case .halfCeiling: "halfCeiling".json
        case .halfFloor: "halfFloor".json
        case .up: "up".json
        case .down: "down".json
        case .ceiling: "ceiling".json
        case .floor: "floor".json
        }
    }
}

extension Rounded {
    var json: Json {
        jsonObject([("value", value.json), ("exact", exact.json)])
    }
}

extension Remainder {
    var json: Json {
        switch self {
        case .last: "last".json
        case .first: "first".json
        case .largestRemainder: "largestRemainder".json
        case .largestPart: "largestPart".json
        case .fromTop: "fromTop".json
        }
    }
}

extension Split {
    var json: Json {
        jsonObject([("parts", parts.list { $0.json }), ("residue", residue.json)])
    }
}

extension Fraction {
    var json: Json {
        jsonObject([("numerator", numerator.json), ("denominator", denominator.json)])
    }
}

extension SlipKind {
    var json: Json {
        switch self {
        case let .pointRight(places): jsonObject([("kind", "pointRight".json), ("places", places.json)])
        case let .pointLeft(places): jsonObject([("kind", "pointLeft".json), ("places", places.json)])
        case let .transposed(digit): jsonObject([("kind", "transposed".json), ("digit", digit.json)])
        }
    }
}

extension Slip {
    var json: Json {
        jsonObject([("position", position.json), ("candidate", candidate.json), ("kind", kind.json)])
    }
}

extension Weekday {
    var json: Json {
        switch self {
        case .monday: "monday".json
        case .tuesday: "tuesday".json
        case .wednesday: "wednesday".json
        case .thursday: "thursday".json
        case .friday: "friday".json
        case .saturday: "saturday".json
        case .sunday: "sunday".json
        }
    }
}

extension BusinessDay {
    var json: Json {
        switch self {
        case .unadjusted: "unadjusted".json
        case .following: "following".json
        case .modifiedFollowing: "modifiedFollowing".json
        case .preceding: "preceding".json
        case .modifiedPreceding: "modifiedPreceding".json
        }
    }
}

extension BusinessCalendar {
    var json: Json {
        jsonObject([("weekend", weekend.list { $0.json }), ("holidays", holidays.list { $0.json }), ("workdays", workdays.list { $0.json })])
    }
}

extension Step {
    var json: Json {
        switch self {
        case let .days(days): jsonObject([("kind", "days".json), ("days", days.json)])
        case let .months(months): jsonObject([("kind", "months".json), ("months", months.json)])
        case .endOfMonth: jsonObject([("kind", "endOfMonth".json)])
        case let .dayOfMonth(day): jsonObject([("kind", "dayOfMonth".json), ("day", day.json)])
        case let .paymentDays(days): jsonObject([("kind", "paymentDays".json), ("days", days.list { $0.json })])
        }
    }
}

extension Start {
    var json: Json {
        switch self {
        case let .event(event): jsonObject([("kind", "event".json), ("event", event.json)])
        case let .date(date): jsonObject([("kind", "date".json), ("date", date.json)])
        case .previous: jsonObject([("kind", "previous".json)])
        }
    }
}

extension Due {
    var json: Json {
        jsonObject([("start", start.json), ("steps", steps.list { $0.json })])
    }
}

extension Share {
    var json: Json {
        switch self {
        case let .percent(percent, multiple): jsonObject([("kind", "percent".json), ("percent", percent.json), ("multiple", multiple?.json)])
        case let .percentOfRest(percent): jsonObject([("kind", "percentOfRest".json), ("percent", percent.json)])
        case let .fixed(amount): jsonObject([("kind", "fixed".json), ("amount", amount.json)])
        case let .rest(weight): jsonObject([("kind", "rest".json), ("weight", weight.json)])
        }
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

extension TermLine {
    var json: Json {
        jsonObject([("share", share.json), ("due", due.json), ("purpose", purpose.json), ("label", label?.json)])
    }
}

extension Terms {
    var json: Json {
        jsonObject([("lines", lines.list { $0.json }), ("rounding", rounding.json), ("remainder", remainder.json), ("businessDay", businessDay.json)])
    }
}

extension EventDate {
    var json: Json {
        jsonObject([("event", event.json), ("date", date.json)])
    }
}

extension ScheduleRequest {
    var json: Json {
        jsonObject([("total", total.json), ("terms", terms.json), ("events", events.list { $0.json }), ("calendar", calendar?.json)])
    }
}

extension Installment {
    var json: Json {
        jsonObject([("number", number.json), ("amount", amount.json), ("due", due?.json), ("event", event?.json), ("purpose", purpose.json), ("label", label?.json)])
    }
}

extension Schedule {
    var json: Json {
        jsonObject([("total", total.json), ("installments", installments.list { $0.json }), ("residue", residue.json)])
    }
}

extension Value {
    var json: Json {
        switch self {
        case let .text(text): jsonObject([("kind", "text".json), ("text", text.json)])
        case let .whole(whole): jsonObject([("kind", "whole".json), ("whole", whole.json)])
        case let .date(date): jsonObject([("kind", "date".json), ("date", date.json)])
        case let .flag(flag): jsonObject([("kind", "flag".json), ("flag", flag.json)])
        case let .amount(amount): jsonObject([("kind", "amount".json), ("amount", amount.json)])
        }
    }
}

extension Field {
    var json: Json {
        jsonObject([("name", name.json), ("value", value.json)])
    }
}

extension Discount {
    var json: Json {
        jsonObject([("until", until.json), ("amount", amount.json)])
    }
}

extension Part {
    var json: Json {
        jsonObject([("component", component.json), ("open", open.json)])
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

extension Source {
    var json: Json {
        switch self {
        case .receipt: "receipt".json
        case .onAccount: "onAccount".json
        case .creditNote: "creditNote".json
        case .payable: "payable".json
        }
    }
}

extension Scope {
    var json: Json {
        jsonObject([("field", field.json), ("values", values.list { $0.json })])
    }
}

extension NamedItem {
    var json: Json {
        jsonObject([("item", item.json), ("amount", amount?.json)])
    }
}

extension Lot {
    var json: Json {
        jsonObject([("id", id.json), ("customer", customer.json), ("amount", amount.json), ("received", received.json), ("nature", nature.json), ("references", references.list { $0.json }), ("pays", pays.list { $0.json }), ("source", source == .receipt ? nil : source.json), ("fields", fields.list { $0.json }), ("scope", scope.list { $0.json }), ("priority", priority == 50 ? nil : priority.json), ("expires", expires?.json)])
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
        jsonObject([("id", id.json), ("customer", customer.json), ("open", open.json), ("due", due.json), ("issued", issued?.json), ("references", references.list { $0.json }), ("kind", kind == .ordinary ? nil : kind.json), ("disputed", disputed == false ? nil : disputed.json), ("fields", fields.list { $0.json }), ("parts", parts.list { $0.json }), ("discounts", discounts.list { $0.json })])
    }
}

extension CutOff {
    var json: Json {
        jsonObject([("on", on.json), ("known", known?.json)])
    }
}

extension PaidBy {
    var json: Json {
        switch self {
        case .receipt: "receipt".json
        case .prepayment: "prepayment".json
        case .netting: "netting".json
        }
    }
}

extension ReversalCause {
    var json: Json {
        switch self {
        case .undone: "undone".json
        case .bounced: "bounced".json
        }
    }
}

extension DisputeOutcome {
    var json: Json {
        switch self {
        case .customerRight: "customerRight".json
        case .customerWrong: "customerWrong".json
        case .settled: "settled".json
        }
    }
}

extension DebtAct {
    var json: Json {
        switch self {
        case let .paid(amount, receipt, received, by): jsonObject([("kind", "paid".json), ("amount", amount.json), ("receipt", receipt?.json), ("received", received?.json), ("by", by == .receipt ? nil : by.json)])
        case let .paymentReversed(amount, receipt, cause): jsonObject([("kind", "paymentReversed".json), ("amount", amount.json), ("receipt", receipt?.json), ("cause", cause.json)])
        case let .credited(amount): jsonObject([("kind", "credited".json), ("amount", amount.json)])
        case let .deducted(amount): jsonObject([("kind", "deducted".json), ("amount", amount.json)])
        case let .deductionReversed(amount): jsonObject([("kind", "deductionReversed".json), ("amount", amount.json)])
        case let .writtenOff(amount): jsonObject([("kind", "writtenOff".json), ("amount", amount.json)])
        case let .recovered(amount): jsonObject([("kind", "recovered".json), ("amount", amount.json)])
        case .canceled: jsonObject([("kind", "canceled".json)])
        case let .changed(amount, due): jsonObject([("kind", "changed".json), ("amount", amount?.json), ("due", due?.json)])
        case let .disputed(amount): jsonObject([("kind", "disputed".json), ("amount", amount?.json)])
        case let .disputeEnded(outcome): jsonObject([("kind", "disputeEnded".json), ("outcome", outcome.json)])
        case let .promised(day, amount): jsonObject([("kind", "promised".json), ("day", day.json), ("amount", amount?.json)])
        case let .reminded(level): jsonObject([("kind", "reminded".json), ("level", level.json)])
        case let .reassigned(owner): jsonObject([("kind", "reassigned".json), ("owner", owner.json)])
        }
    }
}

extension DebtEvent {
    var json: Json {
        jsonObject([("on", on.json), ("entered", entered?.json), ("act", act.json)])
    }
}

extension Debt {
    var json: Json {
        jsonObject([("id", id.json), ("customer", customer.json), ("amount", amount.json), ("issued", issued.json), ("due", due.json), ("entered", entered?.json), ("document", document?.json), ("kind", kind == .ordinary ? nil : kind.json), ("retention", retention == false ? nil : retention.json), ("owner", owner?.json), ("fields", fields.list { $0.json }), ("events", events.list { $0.json })])
    }
}

extension PrepaymentAct {
    var json: Json {
        switch self {
        case let .applied(amount, item): jsonObject([("kind", "applied".json), ("amount", amount.json), ("item", item?.json)])
        case let .returned(amount, item): jsonObject([("kind", "returned".json), ("amount", amount.json), ("item", item?.json)])
        case let .refundRequested(refund, amount): jsonObject([("kind", "refundRequested".json), ("refund", refund.json), ("amount", amount.json)])
        case let .refundCanceled(refund): jsonObject([("kind", "refundCanceled".json), ("refund", refund.json)])
        case let .refunded(amount, refund, account): jsonObject([("kind", "refunded".json), ("amount", amount.json), ("refund", refund?.json), ("account", account?.json)])
        case let .refundReturned(amount, refund): jsonObject([("kind", "refundReturned".json), ("amount", amount.json), ("refund", refund?.json)])
        case let .removed(amount): jsonObject([("kind", "removed".json), ("amount", amount.json)])
        case let .restored(amount): jsonObject([("kind", "restored".json), ("amount", amount.json)])
        case .bounced: jsonObject([("kind", "bounced".json)])
        case let .held(amount): jsonObject([("kind", "held".json), ("amount", amount.json)])
        }
    }
}

extension PrepaymentEvent {
    var json: Json {
        jsonObject([("on", on.json), ("entered", entered?.json), ("act", act.json)])
    }
}

extension Prepayment {
    var json: Json {
        jsonObject([("id", id.json), ("customer", customer.json), ("amount", amount.json), ("received", received.json), ("since", since?.json), ("entered", entered?.json), ("nature", nature.json), ("source", source == .receipt ? nil : source.json), ("bankRef", bankRef?.json), ("payerAccount", payerAccount?.json), ("owner", owner?.json), ("fields", fields.list { $0.json }), ("expires", expires?.json), ("events", events.list { $0.json })])
    }
}

extension DebtorAct {
    var json: Json {
        switch self {
        case .insolvent: jsonObject([("kind", "insolvent".json)])
        case .solvent: jsonObject([("kind", "solvent".json)])
        case .stopped: jsonObject([("kind", "stopped".json)])
        case .released: jsonObject([("kind", "released".json)])
        case let .reassigned(owner): jsonObject([("kind", "reassigned".json), ("owner", owner.json)])
        case .contacted: jsonObject([("kind", "contacted".json)])
        }
    }
}

extension DebtorEvent {
    var json: Json {
        jsonObject([("on", on.json), ("entered", entered?.json), ("act", act.json)])
    }
}

extension Debtor {
    var json: Json {
        jsonObject([("id", id.json), ("name", name?.json), ("parent", parent?.json), ("owner", owner?.json), ("since", since?.json), ("fields", fields.list { $0.json }), ("events", events.list { $0.json })])
    }
}

extension Portfolio {
    var json: Json {
        jsonObject([("debts", debts.list { $0.json }), ("prepayments", prepayments.list { $0.json }), ("debtors", debtors.list { $0.json })])
    }
}

extension ObservationState {
    var json: Json {
        switch self {
        case .settled: "settled".json
        case .writtenOff: "writtenOff".json
        case .overdue: "overdue".json
        }
    }
}

extension Observation {
    var json: Json {
        jsonObject([("debt", debt.json), ("customer", customer.json), ("amount", amount.json), ("issued", issued.json), ("due", due.json), ("until", until.json), ("days", days.json), ("late", late.json), ("state", state.json)])
    }
}

extension CreditGrade {
    var json: Json {
        switch self {
        case .a: "a".json
        case .b: "b".json
        case .c: "c".json
        case .d: "d".json
        case .notRated: "notRated".json
        }
    }
}

extension PeerRates {
    var json: Json {
        jsonObject([("observations", observations.json), ("late", late.json), ("seriousOf", seriousOf.json), ("serious", serious.json), ("days", days.json)])
    }
}

extension CustomerRisk {
    var json: Json {
        jsonObject([("risk", risk.json), ("billionths", billionths.json), ("settled", settled.json), ("overdue", overdue.json), ("factors", factors.list { $0.json }), ("severity", severity?.json)])
    }
}

extension RiskFactor {
    var json: Json {
        jsonObject([("kind", kind.json), ("weight", weight.json), ("points", points.json), ("count", count.json), ("of", of.json), ("observed", observed?.json), ("peers", peers?.json)])
    }
}

extension FactorKind {
    var json: Json {
        switch self {
        case .lateShare: "lateShare".json
        case .lateDays: "lateDays".json
        case .seriousShare: "seriousShare".json
        case .unfundedShare: "unfundedShare".json
        case .refundShare: "refundShare".json
        }
    }
}

extension PreviousGrade {
    var json: Json {
        jsonObject([("customer", customer.json), ("grade", grade.json), ("on", on.json), ("steady", steady?.json), ("rising", rising?.json)])
    }
}

extension RisingGrade {
    var json: Json {
        jsonObject([("to", to.json), ("months", months.json), ("on", on.json)])
    }
}

extension GradeRun {
    var json: Json {
        jsonObject([("cutOff", cutOff.json), ("policy", policy.json), ("peers", peers.json), ("customers", customers.list { $0.json }), ("changes", changes.list { $0.json })])
    }
}

extension CustomerGrade {
    var json: Json {
        jsonObject([("customer", customer.json), ("grade", grade.json), ("computed", computed.json), ("score", score?.json), ("risk", risk?.json), ("observations", observations.json), ("thin", thin.json), ("toBetter", toBetter?.json), ("toWorse", toWorse?.json), ("reasons", reasons.list { $0.json }), ("next", next.list { $0.json }), ("kept", kept.json), ("inputs", inputs.json)])
    }
}

extension GradeChange {
    var json: Json {
        jsonObject([("customer", customer.json), ("from", from.json), ("since", since.json), ("to", to.json)])
    }
}

extension GradeReason {
    var json: Json {
        switch self {
        case let .factor(factor, count, of, peers, points): jsonObject([("kind", "factor".json), ("factor", factor.json), ("count", count.json), ("of", of.json), ("peers", peers?.json), ("points", points.json), ("en", en.json), ("zh", zh.json)])
        case let .tooFew(found, needed): jsonObject([("kind", "tooFew".json), ("found", found.json), ("needed", needed.json), ("en", en.json), ("zh", zh.json)])
        case let .tooNew(days, needed): jsonObject([("kind", "tooNew".json), ("days", days.json), ("needed", needed.json), ("en", en.json), ("zh", zh.json)])
        case let .thin(found, full): jsonObject([("kind", "thin".json), ("found", found.json), ("full", full.json), ("en", en.json), ("zh", zh.json)])
        case let .unpaidLong(amount, days): jsonObject([("kind", "unpaidLong".json), ("amount", amount.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .insolvent(since): jsonObject([("kind", "insolvent".json), ("since", since.json), ("en", en.json), ("zh", zh.json)])
        case let .bounced(on): jsonObject([("kind", "bounced".json), ("on", on.json), ("en", en.json), ("zh", zh.json)])
        case let .writtenOff(on): jsonObject([("kind", "writtenOff".json), ("on", on.json), ("en", en.json), ("zh", zh.json)])
        case let .withinMargin(score, stays): jsonObject([("kind", "withinMargin".json), ("score", score.json), ("stays", stays.json), ("en", en.json), ("zh", zh.json)])
        case let .rising(to, months, needed): jsonObject([("kind", "rising".json), ("to", to.json), ("months", months.json), ("needed", needed.json), ("en", en.json), ("zh", zh.json)])
        case let .byHand(computed, owner, cause, until): jsonObject([("kind", "byHand".json), ("computed", computed.json), ("owner", owner.json), ("cause", cause.json), ("until", until.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension GradeStep {
    var json: Json {
        switch self {
        case let .payOnTime(payments, to, months): jsonObject([("kind", "payOnTime".json), ("payments", payments.json), ("to", to.json), ("months", months.json), ("en", en.json), ("zh", zh.json)])
        case let .confirm(to, months): jsonObject([("kind", "confirm".json), ("to", to.json), ("months", months.json), ("en", en.json), ("zh", zh.json)])
        case let .payUnpaid(amount): jsonObject([("kind", "payUnpaid".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case .beSolvent: jsonObject([("kind", "beSolvent".json), ("en", en.json), ("zh", zh.json)])
        case let .forgotten(from): jsonObject([("kind", "forgotten".json), ("from", from.json), ("en", en.json), ("zh", zh.json)])
        case let .beKnown(payments): jsonObject([("kind", "beKnown".json), ("payments", payments.json), ("en", en.json), ("zh", zh.json)])
        case let .wait(from): jsonObject([("kind", "wait".json), ("from", from.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension CreditCheck {
    var json: Json {
        switch self {
        case .limit: "limit".json
        case .limitDate: "limitDate".json
        case .overdueDays: "overdueDays".json
        case .overdueShare: "overdueShare".json
        case .oldestItem: "oldestItem".json
        case .orderSize: "orderSize".json
        case .deposit: "deposit".json
        case .approval: "approval".json
        case .terms: "terms".json
        case .stopped: "stopped".json
        case .promise: "promise".json
        }
    }
}

extension CheckEffect {
    var json: Json {
        switch self {
        case .warn: "warn".json
        case .hold: "hold".json
        }
    }
}

extension CreditExposure {
    var json: Json {
        jsonObject([("receivables", receivables.json), ("disputed", disputed.json), ("delivered", delivered.json), ("orders", orders.json), ("prepaid", prepaid.json), ("secured", secured.json), ("total", total.json)])
    }
}

extension ReleaseToken {
    var json: Json {
        jsonObject([("order", order.json), ("amount", amount.json), ("version", version.json), ("opening", opening.json), ("termDays", termDays?.json), ("on", on.json), ("until", until.json)])
    }
}

extension OrderCheck {
    var json: Json {
        jsonObject([("outcome", outcome.json), ("findings", findings.list { $0.json }), ("notes", notes.list { $0.json }), ("exposure", exposure.json), ("rest", rest.json), ("covered", covered.json), ("after", after.json), ("limit", limit?.json), ("freesWith", freesWith?.json), ("token", token?.json)])
    }
}

extension OrderOutcome {
    var json: Json {
        switch self {
        case .release: "release".json
        case .releaseWithWarning: "releaseWithWarning".json
        case .hold: "hold".json
        }
    }
}

extension CheckFinding {
    var json: Json {
        jsonObject([("check", check.json), ("effect", effect.json), ("reason", reason.json)])
    }
}

extension CreditReason {
    var json: Json {
        switch self {
        case let .limitExceeded(exposure, limit, owner): jsonObject([("kind", "limitExceeded".json), ("exposure", exposure.json), ("limit", limit.json), ("owner", owner.json), ("en", en.json), ("zh", zh.json)])
        case .noLimit: jsonObject([("kind", "noLimit".json), ("en", en.json), ("zh", zh.json)])
        case let .limitExpired(until, owner): jsonObject([("kind", "limitExpired".json), ("until", until.json), ("owner", owner.json), ("en", en.json), ("zh", zh.json)])
        case let .overdue(debt, days, tolerance): jsonObject([("kind", "overdue".json), ("debt", debt.json), ("days", days.json), ("tolerance", tolerance.json), ("en", en.json), ("zh", zh.json)])
        case let .overdueShare(overdue, open, most): jsonObject([("kind", "overdueShare".json), ("overdue", overdue.json), ("open", open.json), ("most", most.json), ("en", en.json), ("zh", zh.json)])
        case let .tooOld(debt, days, most): jsonObject([("kind", "tooOld".json), ("debt", debt.json), ("days", days.json), ("most", most.json), ("en", en.json), ("zh", zh.json)])
        case let .orderTooLarge(uncovered, most): jsonObject([("kind", "orderTooLarge".json), ("uncovered", uncovered.json), ("most", most.json), ("en", en.json), ("zh", zh.json)])
        case let .depositMissing(covered, needed, grade): jsonObject([("kind", "depositMissing".json), ("covered", covered.json), ("needed", needed.json), ("grade", grade.json), ("en", en.json), ("zh", zh.json)])
        case let .approvalNeeded(grade): jsonObject([("kind", "approvalNeeded".json), ("grade", grade.json), ("en", en.json), ("zh", zh.json)])
        case let .termsTooLong(days, most): jsonObject([("kind", "termsTooLong".json), ("days", days.json), ("most", most.json), ("en", en.json), ("zh", zh.json)])
        case let .stopped(since): jsonObject([("kind", "stopped".json), ("since", since.json), ("en", en.json), ("zh", zh.json)])
        case let .promiseBroken(debt, promised): jsonObject([("kind", "promiseBroken".json), ("debt", debt.json), ("promised", promised.json), ("en", en.json), ("zh", zh.json)])
        case let .releasedBefore(on, amount): jsonObject([("kind", "releasedBefore".json), ("on", on.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .moneyNotCounted(prepayment, amount, cause): jsonObject([("kind", "moneyNotCounted".json), ("prepayment", prepayment.json), ("amount", amount.json), ("cause", cause.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension NotCounted {
    var json: Json {
        switch self {
        case .uncleared: "uncleared".json
        case .frozen: "frozen".json
        case .disputed: "disputed".json
        case .refundRequested: "refundRequested".json
        case .noRate: "noRate".json
        case .nature: "nature".json
        case .expired: "expired".json
        }
    }
}

extension LimitReason {
    var json: Json {
        switch self {
        case .noSales: jsonObject([("kind", "noSales".json), ("en", en.json), ("zh", zh.json)])
        case let .tooSoon(from): jsonObject([("kind", "tooSoon".json), ("from", from.json), ("en", en.json), ("zh", zh.json)])
        case let .tooFewItems(found, needed): jsonObject([("kind", "tooFewItems".json), ("found", found.json), ("needed", needed.json), ("en", en.json), ("zh", zh.json)])
        case let .raisedInSteps(target, most): jsonObject([("kind", "raisedInSteps".json), ("target", target.json), ("most", most.json), ("en", en.json), ("zh", zh.json)])
        case let .belowExposure(target, owed): jsonObject([("kind", "belowExposure".json), ("target", target.json), ("owed", owed.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension LimitProposal {
    var json: Json {
        jsonObject([("customer", customer.json), ("grade", grade.json), ("target", target?.json), ("present", present?.json), ("owed", owed.json), ("limit", limit?.json), ("termDays", termDays.json), ("review", review.json), ("approval", approval.json), ("reasons", reasons.list { $0.json })])
    }
}

extension CreditSimulation {
    var json: Json {
        jsonObject([("policy", policy.json), ("other", other.json), ("grades", grades.list { $0.json }), ("changes", changes.list { $0.json }), ("totals", totals.list { $0.json })])
    }
}

extension GradeCount {
    var json: Json {
        jsonObject([("grade", grade.json), ("before", before.json), ("after", after.json)])
    }
}

extension SimulatedChange {
    var json: Json {
        jsonObject([("before", before.json), ("after", after.json)])
    }
}

extension SimulatedTotal {
    var json: Json {
        jsonObject([("currency", currency.json), ("owed", owed.json), ("limitsBefore", limitsBefore.json), ("limitsAfter", limitsAfter.json), ("overBefore", overBefore.json), ("overAfter", overAfter.json)])
    }
}

extension PointScore {
    var json: Json {
        jsonObject([("version", version.json), ("points", points.json), ("offset", offset.json), ("rows", rows.list { $0.json })])
    }
}

extension PointRow {
    var json: Json {
        jsonObject([("factor", factor.json), ("value", value?.json), ("bin", bin?.json), ("points", points.json)])
    }
}

extension Reach {
    var json: Json {
        switch self {
        case .allOpen: "allOpen".json
        case .due: "due".json
        case .pastDue: "pastDue".json
        }
    }
}

extension Disputed {
    var json: Json {
        switch self {
        case .included: "included".json
        case .leftOut: "leftOut".json
        }
    }
}

extension UnknownReference {
    var json: Json {
        switch self {
        case .continue: "continue".json
        case .hold: "hold".json
        }
    }
}

extension Ties {
    var json: Json {
        switch self {
        case .refuse: "refuse".json
        case .oldestDue: "oldestDue".json
        }
    }
}

extension SortBy {
    var json: Json {
        switch self {
        case .due: "due".json
        case .issued: "issued".json
        case .open: "open".json
        case .id: "id".json
        case .listed: "listed".json
        }
    }
}

extension Sort {
    var json: Json {
        jsonObject([("by", by.json), ("descending", descending.json)])
    }
}

extension Partial {
    var json: Json {
        switch self {
        case .allowed: "allowed".json
        case .forbidden: "forbidden".json
        }
    }
}

extension Turn {
    var json: Json {
        switch self {
        case .lotByLot: "lotByLot".json
        case .phaseByPhase: "phaseByPhase".json
        }
    }
}

extension LotOrder {
    var json: Json {
        switch self {
        case .consumption: "consumption".json
        case .arrival: "arrival".json
        case .arrivalAmount: "arrivalAmount".json
        case .listed: "listed".json
        }
    }
}

extension Discounts {
    var json: Json {
        switch self {
        case .ignored: "ignored".json
        case .taken: "taken".json
        }
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

extension Tolerance {
    var json: Json {
        jsonObject([("amount", amount.json), ("percent", percent?.json), ("asKind", asKind.json)])
    }
}

extension Tier {
    var json: Json {
        jsonObject([("components", components.list { $0.json })])
    }
}

extension Selection {
    var json: Json {
        jsonObject([("reach", reach.json), ("kinds", kinds.list { $0.json }), ("disputed", disputed.json), ("keys", keys.list { $0.json }), ("withinDays", withinDays?.json)])
    }
}

extension Rule {
    var json: Json {
        switch self {
        case let .byReference(unknown): jsonObject([("kind", "byReference".json), ("unknown", unknown.json)])
        case let .exactItem(ties): jsonObject([("kind", "exactItem".json), ("ties", ties.json)])
        case let .exactTotal(groupBy): jsonObject([("kind", "exactTotal".json), ("groupBy", groupBy?.json)])
        case let .exactGroup(most, members): jsonObject([("kind", "exactGroup".json), ("most", most.json), ("members", members?.json)])
        case .together: jsonObject([("kind", "together".json)])
        case let .groupWithGroup(most, members): jsonObject([("kind", "groupWithGroup".json), ("most", most.json), ("members", members.json)])
        case let .inOrder(order): jsonObject([("kind", "inOrder".json), ("order", order.list { $0.json })])
        case .proRata: jsonObject([("kind", "proRata".json)])
        }
    }
}

extension Phase {
    var json: Json {
        jsonObject([("rule", rule.json), ("items", items == Selection() ? nil : items.json), ("sources", sources.list { $0.json })])
    }
}

extension Scheme {
    var json: Json {
        jsonObject([("phases", phases.list { $0.json }), ("partial", partial.json), ("turn", turn.json), ("lotOrder", lotOrder.json), ("keys", keys.list { $0.json }), ("discounts", discounts.json), ("tolerance", tolerance?.json), ("inside", inside.list { $0.json })])
    }
}

extension Fit {
    var json: Json {
        switch self {
        case let .price(discount): jsonObject([("kind", "price".json), ("discount", discount.json)])
        case let .tolerance(missing): jsonObject([("kind", "tolerance".json), ("missing", missing.json)])
        }
    }
}

extension Leeway {
    var json: Json {
        switch self {
        case .discount: "discount".json
        case .tolerance: "tolerance".json
        }
    }
}

extension MatchedSet {
    var json: Json {
        jsonObject([("lots", lots.list { $0.json }), ("items", items.list { $0.json })])
    }
}

extension Reason {
    var json: Json {
        switch self {
        case let .named(rank, open): jsonObject([("kind", "named".json), ("rank", rank.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .reference(reference, open): jsonObject([("kind", "reference".json), ("reference", reference.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .exactItem(amount, candidates, fit): jsonObject([("kind", "exactItem".json), ("amount", amount.json), ("candidates", candidates.json), ("fit", fit?.json), ("en", en.json), ("zh", zh.json)])
        case let .exactTotal(total, items): jsonObject([("kind", "exactTotal".json), ("total", total.json), ("items", items.json), ("en", en.json), ("zh", zh.json)])
        case let .oldestDue(customer, due, rank, open): jsonObject([("kind", "oldestDue".json), ("customer", customer.json), ("due", due.json), ("rank", rank.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .next(customer, rank, open): jsonObject([("kind", "next".json), ("customer", customer.json), ("rank", rank.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .exactGroup(total, items, members): jsonObject([("kind", "exactGroup".json), ("total", total.json), ("items", items.json), ("members", members?.json), ("en", en.json), ("zh", zh.json)])
        case let .together(total, lots, items): jsonObject([("kind", "together".json), ("total", total.json), ("lots", lots.json), ("items", items.json), ("en", en.json), ("zh", zh.json)])
        case let .groupWithGroup(total, lots, items): jsonObject([("kind", "groupWithGroup".json), ("total", total.json), ("lots", lots.json), ("items", items.json), ("en", en.json), ("zh", zh.json)])
        case let .proRata(total, paid, open): jsonObject([("kind", "proRata".json), ("total", total.json), ("paid", paid.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .discountTaken(until, discount): jsonObject([("kind", "discountTaken".json), ("until", until.json), ("discount", discount.json), ("en", en.json), ("zh", zh.json)])
        case let .withinTolerance(missing, limit): jsonObject([("kind", "withinTolerance".json), ("missing", missing.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .nothingOpen(customer, currency): jsonObject([("kind", "nothingOpen".json), ("customer", customer.json), ("currency", currency.json), ("en", en.json), ("zh", zh.json)])
        case let .nothingDue(customer, open): jsonObject([("kind", "nothingDue".json), ("customer", customer.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .noPhaseFits(customer, open): jsonObject([("kind", "noPhaseFits".json), ("customer", customer.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .natureHeld(nature): jsonObject([("kind", "natureHeld".json), ("nature", nature.json), ("en", en.json), ("zh", zh.json)])
        case let .expired(expires): jsonObject([("kind", "expired".json), ("expires", expires.json), ("en", en.json), ("zh", zh.json)])
        case let .referenceHeld(reference): jsonObject([("kind", "referenceHeld".json), ("reference", reference.json), ("en", en.json), ("zh", zh.json)])
        case let .ambiguous(amount, candidates, rivals, leeway): jsonObject([("kind", "ambiguous".json), ("amount", amount.json), ("candidates", candidates.json), ("rivals", rivals.list { $0.json }), ("leeway", leeway?.json), ("en", en.json), ("zh", zh.json)])
        case let .alreadySettled(item): jsonObject([("kind", "alreadySettled".json), ("item", item.json), ("en", en.json), ("zh", zh.json)])
        case let .referenceUnknown(reference): jsonObject([("kind", "referenceUnknown".json), ("reference", reference.json), ("en", en.json), ("zh", zh.json)])
        case let .referenceOutside(reference, item): jsonObject([("kind", "referenceOutside".json), ("reference", reference.json), ("item", item.json), ("en", en.json), ("zh", zh.json)])
        case let .partialForbidden(item, open, left): jsonObject([("kind", "partialForbidden".json), ("item", item.json), ("open", open.json), ("left", left.json), ("en", en.json), ("zh", zh.json)])
        case let .namedTooLate(item, open, asked): jsonObject([("kind", "namedTooLate".json), ("item", item.json), ("open", open.json), ("asked", asked.json), ("en", en.json), ("zh", zh.json)])
        case let .nothingLeft(item, left): jsonObject([("kind", "nothingLeft".json), ("item", item.json), ("left", left.json), ("en", en.json), ("zh", zh.json)])
        case let .keyDiffers(item, key): jsonObject([("kind", "keyDiffers".json), ("item", item.json), ("key", key.json), ("en", en.json), ("zh", zh.json)])
        case let .groupAmbiguous(sets, one, other): jsonObject([("kind", "groupAmbiguous".json), ("sets", sets.json), ("one", one.list { $0.json }), ("other", other.list { $0.json }), ("en", en.json), ("zh", zh.json)])
        case let .groupTooLarge(items, limit): jsonObject([("kind", "groupTooLarge".json), ("items", items.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .groupsAmbiguous(sets, members, rivals): jsonObject([("kind", "groupsAmbiguous".json), ("sets", sets.json), ("members", members.json), ("rivals", rivals.list { $0.json }), ("en", en.json), ("zh", zh.json)])
        case let .groupsTooLarge(lots, items, limit): jsonObject([("kind", "groupsTooLarge".json), ("lots", lots.json), ("items", items.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .groupSearchEnded(limit): jsonObject([("kind", "groupSearchEnded".json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Line {
    var json: Json {
        jsonObject([("lot", lot.json), ("item", item.json), ("amount", amount.json), ("open", open.json), ("reason", reason.json)])
    }
}

extension Difference {
    var json: Json {
        jsonObject([("lot", lot.json), ("item", item.json), ("amount", amount.json), ("kind", kind.json), ("reason", reason.json)])
    }
}

extension PartLine {
    var json: Json {
        jsonObject([("lot", lot.json), ("item", item.json), ("component", component.json), ("amount", amount.json), ("difference", difference?.json)])
    }
}

extension LeftOver {
    var json: Json {
        jsonObject([("lot", lot.json), ("amount", amount.json), ("reason", reason.json)])
    }
}

extension Refusal {
    var json: Json {
        jsonObject([("lot", lot.json), ("reason", reason.json)])
    }
}

extension Total {
    var json: Json {
        jsonObject([("currency", currency.json), ("received", received.json), ("allocated", allocated.json), ("leftOver", leftOver.json)])
    }
}

extension Plan {
    var json: Json {
        jsonObject([("asOf", asOf.json), ("lines", lines.list { $0.json }), ("differences", differences.list { $0.json }), ("parts", parts.list { $0.json }), ("leftOver", leftOver.list { $0.json }), ("refusals", refusals.list { $0.json }), ("totals", totals.list { $0.json })])
    }
}

extension DueKind {
    var json: Json {
        switch self {
        case .pastDue: "pastDue".json
        case .due: "due".json
        case .inAdvance: "inAdvance".json
        }
    }
}

extension WaterfallReason {
    var json: Json {
        switch self {
        case let .inOrder(when, due, rank, open): jsonObject([("kind", "inOrder".json), ("when", when.json), ("due", due.json), ("rank", rank.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .spread(total, installments, rank, open): jsonObject([("kind", "spread".json), ("total", total.json), ("installments", installments.json), ("rank", rank.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case .nothingOpen: jsonObject([("kind", "nothingOpen".json), ("en", en.json), ("zh", zh.json)])
        case let .keptAsCredit(open): jsonObject([("kind", "keptAsCredit".json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .reopened(rank, paid, open): jsonObject([("kind", "reopened".json), ("rank", rank.json), ("paid", paid.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension OpenInstallment {
    var json: Json {
        jsonObject([("number", number.json), ("due", due.json), ("parts", parts.list { $0.json })])
    }
}

extension WaterfallLine {
    var json: Json {
        jsonObject([("installment", installment.json), ("component", component.json), ("amount", amount.json), ("open", open.json), ("reason", reason.json)])
    }
}

extension WaterfallCredit {
    var json: Json {
        jsonObject([("amount", amount.json), ("reason", reason.json)])
    }
}

extension Waterfall {
    var json: Json {
        jsonObject([("on", on.json), ("lines", lines.list { $0.json }), ("paid", paid.json), ("leftOver", leftOver?.json), ("installments", installments.list { $0.json })])
    }
}

extension ReplayedPayment {
    var json: Json {
        jsonObject([("id", id.json), ("on", on.json), ("lines", lines.list { $0.json }), ("paid", paid.json), ("leftOver", leftOver?.json)])
    }
}

extension WaterfallReplay {
    var json: Json {
        jsonObject([("payments", payments.list { $0.json }), ("installments", installments.list { $0.json })])
    }
}

extension ReverseLine {
    var json: Json {
        jsonObject([("installment", installment.json), ("component", component.json), ("amount", amount.json), ("open", open.json), ("reason", reason.json)])
    }
}

extension Reversal {
    var json: Json {
        jsonObject([("lines", lines.list { $0.json }), ("installments", installments.list { $0.json })])
    }
}

extension LinkPart {
    var json: Json {
        jsonObject([("component", component.json), ("amount", amount.json)])
    }
}

extension LinkDifference {
    var json: Json {
        jsonObject([("amount", amount.json), ("kind", kind.json), ("parts", parts.list { $0.json })])
    }
}

extension Link {
    var json: Json {
        jsonObject([("id", id.json), ("lot", lot.json), ("item", item.json), ("amount", amount.json), ("parts", parts.list { $0.json }), ("difference", difference?.json), ("on", on.json)])
    }
}

extension UndoReason {
    var json: Json {
        switch self {
        case let .asked(left): jsonObject([("kind", "asked".json), ("left", left.json), ("en", en.json), ("zh", zh.json)])
        case let .lotTakenOut(lot): jsonObject([("kind", "lotTakenOut".json), ("lot", lot.json), ("en", en.json), ("zh", zh.json)])
        case let .itemCanceled(item): jsonObject([("kind", "itemCanceled".json), ("item", item.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Undone {
    var json: Json {
        jsonObject([("link", link.json), ("lot", lot.json), ("item", item.json), ("amount", amount.json), ("parts", parts.list { $0.json }), ("difference", difference?.json), ("on", on.json), ("reason", reason.json)])
    }
}

extension Undo {
    var json: Json {
        jsonObject([("undone", undone.list { $0.json }), ("lots", lots.list { $0.json }), ("items", items.list { $0.json }), ("takenOut", takenOut.list { $0.json })])
    }
}

extension OffsetReason {
    var json: Json {
        switch self {
        case let .moved(from, to, rest): jsonObject([("kind", "moved".json), ("from", from.json), ("to", to.json), ("rest", rest.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Netting {
    var json: Json {
        jsonObject([("plan", plan.json), ("items", items.list { $0.json }), ("payables", payables.list { $0.json })])
    }
}

extension Recovery {
    var json: Json {
        jsonObject([("reopened", reopened.json), ("plan", plan.json), ("item", item.json), ("left", left.json)])
    }
}

extension MovedKind {
    var json: Json {
        switch self {
        case .item: "item".json
        case .lot: "lot".json
        }
    }
}

extension TransferLine {
    var json: Json {
        jsonObject([("kind", kind.json), ("id", id.json), ("newId", newId.json), ("amount", amount.json), ("reason", reason.json)])
    }
}

extension Transfer {
    var json: Json {
        jsonObject([("on", on.json), ("lines", lines.list { $0.json }), ("balance", balance.json), ("items", items.list { $0.json }), ("lots", lots.list { $0.json })])
    }
}

extension SchemeOutcome {
    var json: Json {
        jsonObject([("scheme", scheme.json), ("lines", lines.json), ("totals", totals.list { $0.json })])
    }
}

extension SchemeGroup {
    var json: Json {
        jsonObject([("schemes", schemes.list { $0.json })])
    }
}

extension SchemeLine {
    var json: Json {
        jsonObject([("scheme", scheme.json), ("line", line?.json)])
    }
}

extension FirstDifference {
    var json: Json {
        jsonObject([("position", position.json), ("lines", lines.list { $0.json })])
    }
}

extension PairAmount {
    var json: Json {
        jsonObject([("scheme", scheme.json), ("amount", amount.json), ("difference", difference?.json), ("reason", reason?.json)])
    }
}

extension PairDifference {
    var json: Json {
        jsonObject([("lot", lot.json), ("item", item.json), ("amounts", amounts.list { $0.json })])
    }
}

extension LotAmount {
    var json: Json {
        jsonObject([("scheme", scheme.json), ("amount", amount.json), ("reason", reason?.json)])
    }
}

extension LotDifference {
    var json: Json {
        jsonObject([("lot", lot.json), ("amounts", amounts.list { $0.json })])
    }
}

extension Comparison {
    var json: Json {
        jsonObject([("asOf", asOf.json), ("outcomes", outcomes.list { $0.json }), ("groups", groups.list { $0.json }), ("first", first?.json), ("pairs", pairs.list { $0.json }), ("leftOver", leftOver.list { $0.json })])
    }
}

extension AgingRow {
    var json: Json {
        jsonObject([("currency", currency.json), ("notDue", notDue.json), ("overdue", overdue.list { $0.json }), ("total", total.json)])
    }
}

extension DebtMove {
    var json: Json {
        switch self {
        case .charged: "charged".json
        case .changed: "changed".json
        case .paid: "paid".json
        case .paymentReversed: "paymentReversed".json
        case .credited: "credited".json
        case .deducted: "deducted".json
        case .deductionReversed: "deductionReversed".json
        case .writtenOff: "writtenOff".json
        case .recovered: "recovered".json
        case .canceled: "canceled".json
        case .disputed: "disputed".json
        case .disputeEnded: "disputeEnded".json
        case .becameOverdue: "becameOverdue".json
        }
    }
}

extension MoneyMove {
    var json: Json {
        switch self {
        case .received: "received".json
        case .applied: "applied".json
        case .returned: "returned".json
        case .refunded: "refunded".json
        case .refundReturned: "refundReturned".json
        case .removed: "removed".json
        case .restored: "restored".json
        case .bounced: "bounced".json
        }
    }
}

extension OpenParts {
    var json: Json {
        jsonObject([("open", open.json), ("notDue", notDue.json), ("overdue", overdue.json), ("disputed", disputed.json)])
    }
}

extension StatementParty {
    var json: Json {
        jsonObject([("name", name.json), ("contact", contact?.json), ("phone", phone?.json), ("address", address?.json), ("taxNumber", taxNumber?.json), ("account", account?.json)])
    }
}

extension StatementWording {
    var json: Json {
        switch self {
        case .reconciliationOnly: "reconciliationOnly".json
        case .pleasePay: "pleasePay".json
        }
    }
}

extension StatementHeader {
    var json: Json {
        jsonObject([("number", number.json), ("customer", customer.json), ("ours", ours.json), ("theirs", theirs.json), ("first", first.json), ("last", last.json), ("issued", issued.json), ("known", known?.json), ("knownBefore", knownBefore?.json), ("wording", wording == .reconciliationOnly ? nil : wording.json), ("answerBy", answerBy?.json), ("fields", fields.list { $0.json })])
    }
}

extension StatementLine {
    var json: Json {
        jsonObject([("on", on.json), ("late", late == false ? nil : late.json), ("kind", kind.json), ("debt", debt.json), ("document", document?.json), ("receipt", receipt?.json), ("fields", fields.list { $0.json }), ("amount", amount.json), ("balance", balance.json)])
    }
}

extension StatementTotal {
    var json: Json {
        jsonObject([("kind", kind.json), ("lines", lines.json), ("amount", amount.json)])
    }
}

extension StatementItem {
    var json: Json {
        jsonObject([("debt", debt.json), ("document", document?.json), ("issued", issued.json), ("due", due.json), ("open", open.json), ("disputed", disputed.json), ("days", days.json)])
    }
}

extension StatementMoneyLine {
    var json: Json {
        jsonObject([("on", on.json), ("late", late == false ? nil : late.json), ("kind", kind.json), ("prepayment", prepayment.json), ("item", item?.json), ("amount", amount.json), ("balance", balance.json)])
    }
}

extension StatementMoney {
    var json: Json {
        jsonObject([("nature", nature.json), ("opening", opening.json), ("received", received.json), ("applied", applied.json), ("refunded", refunded.json), ("other", other.json), ("closing", closing.json), ("lines", lines.list { $0.json })])
    }
}

extension StatementAccount {
    var json: Json {
        jsonObject([("currency", currency.json), ("opening", opening.json), ("lines", lines.list { $0.json }), ("totals", totals.list { $0.json }), ("closing", closing.json), ("closingWords", closingWords?.json), ("parts", parts.json), ("items", items.list { $0.json }), ("money", money.list { $0.json }), ("prepaid", prepaid.json), ("unidentified", unidentified.json), ("net", net.json)])
    }
}

extension ReplyFigure {
    var json: Json {
        jsonObject([("closing", closing.json), ("prepaid", prepaid.json)])
    }
}

extension ReplySlip {
    var json: Json {
        jsonObject([("number", number.json), ("figures", figures.list { $0.json }), ("answerBy", answerBy?.json), ("fingerprint", fingerprint.json)])
    }
}

extension CustomerStatement {
    var json: Json {
        jsonObject([("header", header.json), ("accounts", accounts.list { $0.json }), ("reply", reply.json), ("fingerprint", fingerprint.json)])
    }
}

extension AnswerDifferenceKind {
    var json: Json {
        switch self {
        case .onlyOurs: "onlyOurs".json
        case .onlyTheirs: "onlyTheirs".json
        case .otherAmount: "otherAmount".json
        }
    }
}

extension AnswerDifference {
    var json: Json {
        jsonObject([("id", id.json), ("kind", kind.json), ("ours", ours.json), ("theirs", theirs.json), ("difference", difference.json)])
    }
}

extension AnswerHint {
    var json: Json {
        switch self {
        case .prepaid: jsonObject([("kind", "prepaid".json)])
        case .unidentified: jsonObject([("kind", "unidentified".json)])
        case let .oneLine(line): jsonObject([("kind", "oneLine".json), ("line", line.json)])
        }
    }
}

extension AnswerAccount {
    var json: Json {
        jsonObject([("currency", currency.json), ("ours", ours.json), ("theirs", theirs.json), ("difference", difference.json), ("items", items.list { $0.json }), ("unexplained", unexplained.json), ("hint", hint?.json)])
    }
}

extension AnswerReport {
    var json: Json {
        jsonObject([("agreed", agreed.json), ("accounts", accounts.list { $0.json })])
    }
}

extension LimitationRule {
    var json: Json {
        jsonObject([("since", since.json), ("years", years.json), ("longest", longest.json), ("cites", cites.json)])
    }
}

extension LimitationState {
    var json: Json {
        switch self {
        case .notDue: "notDue".json
        case .running: "running".json
        case .endsSoon: "endsSoon".json
        case .over: "over".json
        }
    }
}

extension LimitationStatus {
    var json: Json {
        jsonObject([("since", since.json), ("act", act?.json), ("until", until.json), ("days", days.json), ("state", state.json), ("rule", rule.json), ("tooLate", tooLate.list { $0.json })])
    }
}

extension ChangeCause {
    var json: Json {
        jsonObject([("kind", kind.json), ("late", late == false ? nil : late.json), ("moves", moves.json), ("change", change.json)])
    }
}

extension CustomerChange {
    var json: Json {
        jsonObject([("customer", customer.json), ("former", former.json), ("now", now.json), ("causes", causes.list { $0.json })])
    }
}

extension DsoChange {
    var json: Json {
        jsonObject([("days", days.json), ("formerSales", formerSales.json), ("sales", sales.json), ("former", former.json), ("atFormerSales", atFormerSales.json), ("now", now.json)])
    }
}

extension CurrencyChange {
    var json: Json {
        jsonObject([("currency", currency.json), ("former", former.json), ("now", now.json), ("causes", causes.list { $0.json }), ("dso", dso?.json), ("customers", customers.list { $0.json })])
    }
}

extension OverdueDebt {
    var json: Json {
        jsonObject([("debt", debt.json), ("customer", customer.json), ("owner", owner?.json), ("due", due.json), ("days", days.json), ("open", open.json), ("disputed", disputed.json)])
    }
}

extension MonthEndMonth {
    var json: Json {
        jsonObject([("on", on.json), ("cards", cards.list { $0.json })])
    }
}

extension MonthEnd {
    var json: Json {
        jsonObject([("cutOff", cutOff.json), ("months", months.list { $0.json }), ("aging", aging.json), ("overdue", overdue.list { $0.json }), ("forecast", forecast.json), ("provision", provision?.json), ("statements", statements.list { $0.json }), ("html", html.json)])
    }
}

extension TopDebtor {
    var json: Json {
        jsonObject([("customer", customer.json), ("open", open.json), ("share", share?.json), ("former", former.json), ("trend", trend.json)])
    }
}

extension Dashboard {
    var json: Json {
        jsonObject([("currency", currency.json), ("open", open.json), ("overdueShare", overdueShare?.json), ("sales", sales.json), ("collected", collected.json), ("received", received.json), ("dso", dso?.json), ("bestDso", bestDso?.json), ("turnover", turnover?.json), ("prepaid", prepaid.json), ("unidentified", unidentified.json), ("refunds", refunds.json), ("refundsWaiting", refundsWaiting.json), ("advanceOverdue", advanceOverdue?.json), ("debtors", debtors.json), ("top", top.list { $0.json }), ("topShare", topShare?.json), ("payments", payments.json), ("undone", undone.json), ("bounced", bounced.json)])
    }
}

extension CollectionProgress {
    var json: Json {
        jsonObject([("value", value?.json), ("currency", currency.json), ("debts", debts.json), ("planned", planned.json), ("due", due.json), ("collected", collected.json), ("writtenOff", writtenOff.json), ("open", open.json), ("share", share?.json)])
    }
}

extension RankMark {
    var json: Json {
        switch self {
        case .fewDebts: "fewDebts".json
        case .oneCustomer: "oneCustomer".json
        }
    }
}

extension RankRow {
    var json: Json {
        jsonObject([("of", of?.json), ("rank", rank?.json), ("tied", tied == false ? nil : tied.json), ("marks", marks.list { $0.json }), ("value", value?.json), ("debts", debts.json), ("amount", amount.json), ("largest", largest?.json), ("opening", opening.json), ("sales", sales.json), ("handed", handed.json), ("closing", closing.json), ("collected", collected.json), ("fellDue", fellDue.json), ("onTime", onTime.json), ("collectionRate", collectionRate?.json), ("onTimeShare", onTimeShare?.json), ("overdueShare", overdueShare?.json), ("effectiveness", effectiveness?.json), ("daysLate", daysLate?.json), ("target", target?.json), ("targetShare", targetShare?.json)])
    }
}

extension CubePlace {
    var json: Json {
        jsonObject([("value", value?.json)])
    }
}

extension CubeLine {
    var json: Json {
        jsonObject([("at", at.list { $0.json }), ("total", total.list { $0.json })])
    }
}

extension CubeCell {
    var json: Json {
        jsonObject([("row", row.json), ("column", column.json), ("values", values.list { $0.json })])
    }
}

extension CubeTable {
    var json: Json {
        jsonObject([("currency", currency.json), ("rows", rows.list { $0.json }), ("columns", columns.list { $0.json }), ("cells", cells.list { $0.json }), ("total", total.list { $0.json })])
    }
}

extension PeriodFigures {
    var json: Json {
        jsonObject([("opening", opening.json), ("charged", charged.json), ("changed", changed.json), ("paid", paid.json), ("credited", credited.json), ("deducted", deducted.json), ("writtenOff", writtenOff.json), ("canceled", canceled.json), ("closing", closing.json), ("received", received.json), ("prepaid", prepaid.json), ("unidentified", unidentified.json)])
    }
}

extension FrozenRow {
    var json: Json {
        jsonObject([("currency", currency.json), ("figures", figures.json)])
    }
}

extension FrozenPeriod {
    var json: Json {
        jsonObject([("first", first.json), ("last", last.json), ("known", known.json), ("rows", rows.list { $0.json }), ("digest", digest.json)])
    }
}

extension RestatementKind {
    var json: Json {
        switch self {
        case let .debt(moved): jsonObject([("kind", "debt".json), ("moved", moved.json)])
        case let .money(moved): jsonObject([("kind", "money".json), ("moved", moved.json)])
        }
    }
}

extension RestatementCause {
    var json: Json {
        jsonObject([("id", id.json), ("customer", customer.json), ("kind", kind.json), ("on", on.json), ("entered", entered?.json), ("change", change.json)])
    }
}

extension RestatedRow {
    var json: Json {
        jsonObject([("currency", currency.json), ("frozen", frozen.json), ("restated", restated.json), ("causes", causes.list { $0.json }), ("unaccounted", unaccounted?.json)])
    }
}

extension Restatement {
    var json: Json {
        jsonObject([("unchanged", unchanged.json), ("rows", rows.list { $0.json })])
    }
}

extension ForecastReason {
    var json: Json {
        switch self {
        case let .behavior(payments, days): jsonObject([("kind", "behavior".json), ("payments", payments.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .thin(payments, days): jsonObject([("kind", "thin".json), ("payments", payments.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case .noHistory: jsonObject([("kind", "noHistory".json), ("en", en.json), ("zh", zh.json)])
        case let .overdue(days): jsonObject([("kind", "overdue".json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .laterThanKnown(days): jsonObject([("kind", "laterThanKnown".json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .moved(from): jsonObject([("kind", "moved".json), ("from", from.json), ("en", en.json), ("zh", zh.json)])
        case let .promised(day, amount, kept): jsonObject([("kind", "promised".json), ("day", day.json), ("amount", amount.json), ("kept", kept.json), ("en", en.json), ("zh", zh.json)])
        case let .disputed(amount, until): jsonObject([("kind", "disputed".json), ("amount", amount.json), ("until", until.json), ("en", en.json), ("zh", zh.json)])
        case let .assumed(days): jsonObject([("kind", "assumed".json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .planned(day): jsonObject([("kind", "planned".json), ("day", day.json), ("en", en.json), ("zh", zh.json)])
        case let .partCovered(amount): jsonObject([("kind", "partCovered".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension CollectionReason {
    var json: Json {
        switch self {
        case let .unpaid(amount, chance, days, points): jsonObject([("kind", "unpaid".json), ("amount", amount.json), ("chance", chance.json), ("days", days.json), ("points", points.json), ("en", en.json), ("zh", zh.json)])
        case let .model(amount, chance, points): jsonObject([("kind", "model".json), ("amount", amount.json), ("chance", chance.json), ("points", points.json), ("en", en.json), ("zh", zh.json)])
        case let .brokenPromise(day, points): jsonObject([("kind", "brokenPromise".json), ("day", day.json), ("points", points.json), ("en", en.json), ("zh", zh.json)])
        case let .crossesBand(limit, day, amount, points): jsonObject([("kind", "crossesBand".json), ("limit", limit.json), ("day", day.json), ("amount", amount.json), ("points", points.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension ForecastPeriod {
    var json: Json {
        jsonObject([("from", from.json), ("to", to.json)])
    }
}

extension ForecastCell {
    var json: Json {
        jsonObject([("expected", expected.json), ("low", low.json), ("high", high.json), ("contractual", contractual.json)])
    }
}

extension ForecastRow {
    var json: Json {
        jsonObject([("currency", currency.json), ("open", open.json), ("cells", cells.list { $0.json }), ("beyond", beyond.json), ("spread", spread?.json)])
    }
}

extension ForecastSource {
    var json: Json {
        switch self {
        case .owed: "owed".json
        case .planned: "planned".json
        }
    }
}

extension ForecastItem {
    var json: Json {
        jsonObject([("id", id.json), ("customer", customer.json), ("source", source.json), ("open", open.json), ("due", due.json), ("expected", expected.list { $0.json }), ("beyond", beyond.json), ("early", early?.json), ("likely", likely?.json), ("late", late?.json), ("reasons", reasons.list { $0.json })])
    }
}

extension CoveredPlan {
    var json: Json {
        jsonObject([("plan", plan.json), ("amount", amount.json), ("by", by.list { $0.json })])
    }
}

extension CashForecast {
    var json: Json {
        jsonObject([("periods", periods.list { $0.json }), ("rows", rows.list { $0.json }), ("items", items.list { $0.json }), ("covered", covered.list { $0.json })])
    }
}

extension ForecastPeriodAccuracy {
    var json: Json {
        jsonObject([("wape", wape?.json), ("baseline", baseline?.json), ("bias", bias?.json), ("inside", inside.json), ("cells", cells.json)])
    }
}

extension ForecastAccuracyRow {
    var json: Json {
        jsonObject([("currency", currency.json), ("came", came.json), ("expected", expected.json), ("wape", wape?.json), ("baseline", baseline?.json), ("bias", bias?.json), ("total", total?.json), ("inside", inside.json), ("cells", cells.json), ("periods", periods.list { $0.json })])
    }
}

extension CustomerForecastAccuracy {
    var json: Json {
        jsonObject([("customer", customer.json), ("currency", currency.json), ("came", came.json), ("expected", expected.json), ("wape", wape?.json), ("bias", bias?.json)])
    }
}

extension ForecastAccuracy {
    var json: Json {
        jsonObject([("origins", origins.list { $0.json }), ("rows", rows.list { $0.json }), ("customers", customers.list { $0.json })])
    }
}

extension CollectionLine {
    var json: Json {
        jsonObject([("customer", customer.json), ("points", points.json), ("overdue", overdue.json), ("unpaid", unpaid.json), ("debts", debts.list { $0.json }), ("oldest", oldest.json), ("usual", usual.json), ("payments", payments.json), ("broken", broken.json), ("reasons", reasons.list { $0.json })])
    }
}

extension CollectionOrder {
    var json: Json {
        jsonObject([("lines", lines.list { $0.json }), ("left", left.json)])
    }
}

extension ExactSum {
    var json: Json {
        switch self {
        case let .unique(positions): jsonObject([("kind", "unique".json), ("positions", positions.list { $0.json })])
        case let .ambiguous(sets, one, other): jsonObject([("kind", "ambiguous".json), ("sets", sets.json), ("one", one.list { $0.json }), ("other", other.list { $0.json })])
        case .noSet: jsonObject([("kind", "noSet".json)])
        case let .exhausted(budget): jsonObject([("kind", "exhausted".json), ("budget", budget.json)])
        }
    }
}

extension SizeCount {
    var json: Json {
        jsonObject([("members", members.json), ("sets", sets.json)])
    }
}

extension SumSet {
    var json: Json {
        jsonObject([("positions", positions.list { $0.json }), ("total", total.json)])
    }
}

extension SumSets {
    var json: Json {
        switch self {
        case let .unique(positions): jsonObject([("kind", "unique".json), ("positions", positions.list { $0.json })])
        case let .sameAmounts(sets, positions): jsonObject([("kind", "sameAmounts".json), ("sets", sets.json), ("positions", positions.list { $0.json })])
        case let .ambiguous(sets, choices, sizes, shown): jsonObject([("kind", "ambiguous".json), ("sets", sets.json), ("choices", choices.json), ("sizes", sizes.list { $0.json }), ("shown", shown.list { $0.json })])
        case .noSet: jsonObject([("kind", "noSet".json)])
        case let .exhausted(budget): jsonObject([("kind", "exhausted".json), ("budget", budget.json)])
        }
    }
}

extension MatchLine {
    var json: Json {
        jsonObject([("id", id.json), ("amount", amount.json), ("date", date.json), ("names", names.list { $0.json }), ("accounts", accounts.list { $0.json }), ("references", references.list { $0.json }), ("texts", texts.list { $0.json }), ("charges", charges?.json), ("instructed", instructed?.json), ("details", details.list { $0.json })])
    }
}

extension MatchDetail {
    var json: Json {
        jsonObject([("amount", amount.json), ("names", names.list { $0.json }), ("accounts", accounts.list { $0.json }), ("references", references.list { $0.json }), ("texts", texts.list { $0.json }), ("charges", charges?.json), ("instructed", instructed?.json)])
    }
}

extension MatchRules {
    var json: Json {
        jsonObject([("post", post.json), ("margin", margin.json), ("differences", differences.list { $0.json }), ("parts", parts == .suggest ? nil : parts.json), ("ties", ties == .refuse ? nil : ties.json), ("weights", weights == MatchWeights() ? nil : weights.json)])
    }
}

extension AllowedDifference {
    var json: Json {
        switch self {
        case let .fee(least, most): jsonObject([("kind", "fee".json), ("least", least.json), ("most", most.json)])
        case let .feeSchedule(steps): jsonObject([("kind", "feeSchedule".json), ("steps", steps.list { $0.json })])
        case let .rounding(most): jsonObject([("kind", "rounding".json), ("most", most.json)])
        case let .withheld(percent): jsonObject([("kind", "withheld".json), ("percent", percent.json)])
        case let .ratio(percent): jsonObject([("kind", "ratio".json), ("percent", percent.json)])
        }
    }
}

extension PartPayments {
    var json: Json {
        switch self {
        case .suggest: "suggest".json
        case .post: "post".json
        }
    }
}

extension MatchTies {
    var json: Json {
        switch self {
        case .refuse: "refuse".json
        case .oldestDue: "oldestDue".json
        }
    }
}

extension MatchWeights {
    var json: Json {
        jsonObject([("counterpart", counterpart.json), ("reference", reference.json), ("quoted", quoted.json), ("edit", edit.json), ("otherQuoted", otherQuoted.json), ("otherReference", otherReference.json), ("amount", amount.json), ("difference", difference.json), ("otherAmount", otherAmount.json), ("name", name.json), ("nameNear", nameNear.json), ("namePart", namePart.json), ("nameGroup", nameGroup.json), ("nameAkin", nameAkin.json), ("nameOther", nameOther.json), ("account", account.json), ("group", group.json), ("onDay", onDay.json), ("onTime", onTime.json), ("late", late.json), ("outOfTime", outOfTime.json), ("several", several.json)])
    }
}

extension FeeStep {
    var json: Json {
        jsonObject([("percent", percent.json), ("least", least.json), ("most", most.json)])
    }
}

extension MatchReason {
    var json: Json {
        switch self {
        case let .prior(items, bits): jsonObject([("kind", "prior".json), ("items", items.json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .reference(how, place, bits): jsonObject([("kind", "reference".json), ("how", how.json), ("place", place.json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .otherReference(place, bits): jsonObject([("kind", "otherReference".json), ("place", place.json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .amount(items, bits): jsonObject([("kind", "amount".json), ("items", items.json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .difference(bits): jsonObject([("kind", "difference".json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .otherAmount(bits): jsonObject([("kind", "otherAmount".json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .sum(members, bits): jsonObject([("kind", "sum".json), ("members", members.json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .name(how, parties, bits): jsonObject([("kind", "name".json), ("how", how.json), ("parties", parties.json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .account(bits): jsonObject([("kind", "account".json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .known(bits): jsonObject([("kind", "known".json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .group(bits): jsonObject([("kind", "group".json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .day(days, bits): jsonObject([("kind", "day".json), ("days", days.json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .text(characters, items, bits): jsonObject([("kind", "text".json), ("characters", characters.json), ("items", items.json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        case let .several(members, bits): jsonObject([("kind", "several".json), ("members", members.json), ("bits", bits.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension ReferenceMatch {
    var json: Json {
        switch self {
        case .structured: "structured".json
        case .quoted: "quoted".json
        case .digits: "digits".json
        case .oneEdit: "oneEdit".json
        case .twoEdits: "twoEdits".json
        case .ending: "ending".json
        case .beginning: "beginning".json
        }
    }
}

extension NameMatch {
    var json: Json {
        switch self {
        case .same: "same".json
        case .near: "near".json
        case .part: "part".json
        case .group: "group".json
        case .akin: "akin".json
        case .other: "other".json
        }
    }
}

extension MatchPlace {
    var json: Json {
        jsonObject([("field", field.json), ("from", from.json), ("to", to.json)])
    }
}

extension MatchPlan {
    var json: Json {
        jsonObject([("decisions", decisions.list { $0.json }), ("summary", summary.json)])
    }
}

extension MatchSummary {
    var json: Json {
        jsonObject([("posted", posted.json), ("suggested", suggested.json), ("ambiguous", ambiguous.json), ("unidentified", unidentified.json), ("duplicates", duplicates.json)])
    }
}

extension MatchDecision {
    var json: Json {
        jsonObject([("line", line.json), ("detail", detail?.json), ("outcome", outcome.json), ("score", score == 0 ? nil : score.json), ("margin", margin == 0 ? nil : margin.json), ("allocations", allocations.list { $0.json }), ("differences", differences.list { $0.json }), ("instructed", instructed?.json), ("rest", rest.json), ("together", together.list { $0.json }), ("reasons", reasons.list { $0.json }), ("verdict", verdict.json), ("alternatives", alternatives.list { $0.json })])
    }
}

extension MatchOutcome {
    var json: Json {
        switch self {
        case .post: "post".json
        case .suggest: "suggest".json
        case .ambiguous: "ambiguous".json
        case .unidentified: "unidentified".json
        case .duplicateSuspect: "duplicateSuspect".json
        }
    }
}

extension MatchAllocation {
    var json: Json {
        jsonObject([("item", item.json), ("amount", amount.json)])
    }
}

extension MatchedDifference {
    var json: Json {
        jsonObject([("kind", kind.json), ("amount", amount.json)])
    }
}

extension MatchDifferenceKind {
    var json: Json {
        switch self {
        case .fee: "fee".json
        case .discount: "discount".json
        case .withheld: "withheld".json
        case .rounding: "rounding".json
        case .ratio: "ratio".json
        }
    }
}

extension MatchAlternative {
    var json: Json {
        jsonObject([("items", items.list { $0.json }), ("together", together.list { $0.json }), ("score", score.json), ("reasons", reasons.list { $0.json })])
    }
}

extension MatchVerdict {
    var json: Json {
        switch self {
        case .proven: jsonObject([("kind", "proven".json)])
        case let .tooWeak(missing): jsonObject([("kind", "tooWeak".json), ("missing", missing.json)])
        case let .otherPayer(customer): jsonObject([("kind", "otherPayer".json), ("customer", customer.json)])
        case .amountOnly: jsonObject([("kind", "amountOnly".json)])
        case let .rival(missing, equal): jsonObject([("kind", "rival".json), ("missing", missing.json), ("equal", equal.json)])
        case let .sets(count): jsonObject([("kind", "sets".json), ("count", count.json)])
        case let .undeclared(difference): jsonObject([("kind", "undeclared".json), ("difference", difference.json)])
        case let .barred(by): jsonObject([("kind", "barred".json), ("by", by.json)])
        case let .taken(by): jsonObject([("kind", "taken".json), ("by", by.json)])
        case let .duplicate(of): jsonObject([("kind", "duplicate".json), ("of", of.json)])
        case .nothing: jsonObject([("kind", "nothing".json)])
        case .exhausted: jsonObject([("kind", "exhausted".json)])
        }
    }
}

extension MatchBar {
    var json: Json {
        switch self {
        case .currency: "currency".json
        case .direction: "direction".json
        case .notIssued: "notIssued".json
        case .settled: "settled".json
        }
    }
}

extension MatcherUpdate {
    var json: Json {
        jsonObject([("decisions", decisions.list { $0.json }), ("gone", gone.list { $0.json }), ("summary", summary.json)])
    }
}

extension MatchEvidence {
    var json: Json {
        switch self {
        case .counterpart: "counterpart".json
        case .otherQuoted: "otherQuoted".json
        case .otherReference: "otherReference".json
        case .difference: "difference".json
        case .otherAmount: "otherAmount".json
        case .nameNear: "nameNear".json
        case .namePart: "namePart".json
        case .nameGroup: "nameGroup".json
        case .nameAkin: "nameAkin".json
        case .nameOther: "nameOther".json
        case .group: "group".json
        case .onDay: "onDay".json
        case .onTime: "onTime".json
        case .late: "late".json
        case .outOfTime: "outOfTime".json
        case .several: "several".json
        }
    }
}

extension FittedWeight {
    var json: Json {
        jsonObject([("evidence", evidence.json), ("hits", hits.json), ("of", of.json), ("others", others == 0 ? nil : others.json), ("ofOthers", ofOthers?.json), ("before", before.json), ("bits", bits.json), ("learned", learned.json)])
    }
}

extension MatchFit {
    var json: Json {
        jsonObject([("rules", rules.json), ("weights", weights.list { $0.json }), ("confirmed", confirmed.json), ("posted", posted.json), ("right", right.json), ("thresholdsLearned", thresholdsLearned.json)])
    }
}

extension ChainReason {
    var json: Json {
        switch self {
        case let .agrees(left, right, amount): jsonObject([("kind", "agrees".json), ("left", left.json), ("right", right.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .onlyLeft(left, right, amount): jsonObject([("kind", "onlyLeft".json), ("left", left.json), ("right", right.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .onlyRight(left, right, amount): jsonObject([("kind", "onlyRight".json), ("left", left.json), ("right", right.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .differs(left, right, leftAmount, rightAmount, difference): jsonObject([("kind", "differs".json), ("left", left.json), ("right", right.json), ("leftAmount", leftAmount.json), ("rightAmount", rightAmount.json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .byReference(document): jsonObject([("kind", "byReference".json), ("document", document.json), ("en", en.json), ("zh", zh.json)])
        case let .doubtful(line): jsonObject([("kind", "doubtful".json), ("line", line.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension ChainKind {
    var json: Json {
        switch self {
        case .contract: "contract".json
        case .delivery: "delivery".json
        case .invoice: "invoice".json
        case .receivable: "receivable".json
        case .payment: "payment".json
        }
    }
}

extension ChainLegState {
    var json: Json {
        switch self {
        case .nothing: "nothing".json
        case .agrees: "agrees".json
        case .onlyLeft: "onlyLeft".json
        case .onlyRight: "onlyRight".json
        case .differs: "differs".json
        }
    }
}

extension ComparedLeg {
    var json: Json {
        jsonObject([("left", left.json), ("right", right.json), ("state", state.json), ("difference", difference.json)])
    }
}

extension ChainState {
    var json: Json {
        switch self {
        case .complete: "complete".json
        case .inProgress: "inProgress".json
        case .deliveredNotPaid: "deliveredNotPaid".json
        case .paidNotDelivered: "paidNotDelivered".json
        case .amountDiffers: "amountDiffers".json
        case .noContract: "noContract".json
        }
    }
}

extension ChainFigure {
    var json: Json {
        jsonObject([("kind", kind.json), ("amount", amount.json), ("ids", ids.list { $0.json })])
    }
}

extension Chain {
    var json: Json {
        jsonObject([("contract", contract?.json), ("state", state.json), ("figures", figures.list { $0.json }), ("legs", legs.list { $0.json }), ("doubtful", doubtful.list { $0.json }), ("reasons", reasons.list { $0.json })])
    }
}

extension ChainReport {
    var json: Json {
        jsonObject([("chains", chains.list { $0.json }), ("left", left.list { $0.json })])
    }
}

extension Payer {
    var json: Json {
        jsonObject([("name", name?.json), ("account", account?.json)])
    }
}

extension PayerEvent {
    var json: Json {
        switch self {
        case let .confirmed(decision, on, payer, customer): jsonObject([("kind", "confirmed".json), ("decision", decision.json), ("on", on.json), ("payer", payer.json), ("customer", customer.json)])
        case let .refused(decision, on, payer, customer): jsonObject([("kind", "refused".json), ("decision", decision.json), ("on", on.json), ("payer", payer.json), ("customer", customer.json)])
        case let .withdrawn(decision, on): jsonObject([("kind", "withdrawn".json), ("decision", decision.json), ("on", on.json)])
        }
    }
}

extension MemoryReason {
    var json: Json {
        switch self {
        case let .confirmed(times, by, last, weight): jsonObject([("kind", "confirmed".json), ("times", times.json), ("by", by.json), ("last", last.json), ("weight", weight.json), ("en", en.json), ("zh", zh.json)])
        case let .refused(times, by, last, weight): jsonObject([("kind", "refused".json), ("times", times.json), ("by", by.json), ("last", last.json), ("weight", weight.json), ("en", en.json), ("zh", zh.json)])
        case let .enough(most, weight): jsonObject([("kind", "enough".json), ("most", most.json), ("weight", weight.json), ("en", en.json), ("zh", zh.json)])
        case let .shared(customers, weight): jsonObject([("kind", "shared".json), ("customers", customers.json), ("weight", weight.json), ("en", en.json), ("zh", zh.json)])
        case let .tooFew(times, needed): jsonObject([("kind", "tooFew".json), ("times", times.json), ("needed", needed.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension PayerKey {
    var json: Json {
        switch self {
        case .account: "account".json
        case .name: "name".json
        }
    }
}

extension PayerCandidate {
    var json: Json {
        jsonObject([("customer", customer.json), ("bits", bits.json), ("usable", usable.json), ("confirmed", confirmed.json), ("refused", refused.json), ("last", last.json), ("reasons", reasons.list { $0.json })])
    }
}

extension RememberedPayer {
    var json: Json {
        jsonObject([("text", text.json), ("written", written.json), ("key", key.json), ("candidate", candidate.json)])
    }
}

extension ForgottenPayer {
    var json: Json {
        jsonObject([("events", events.list { $0.json }), ("removed", removed.json)])
    }
}

extension MoneyMeasure {
    var json: Json {
        jsonObject([("posted", posted.json), ("wrong", wrong.json), ("error", error?.json)])
    }
}

extension MeasureRow {
    var json: Json {
        jsonObject([("label", label?.json), ("lines", lines.json), ("posted", posted.json), ("reviewed", reviewed.json), ("postedReviewed", postedReviewed.json), ("right", right.json), ("withCounterpart", withCounterpart.json), ("found", found.json), ("left", left.json), ("leftSuggested", leftSuggested.json), ("precision", precision?.json), ("recall", recall?.json), ("autoRate", autoRate?.json), ("topThree", topThree?.json), ("money", money.list { $0.json })])
    }
}

extension MatchMeasure {
    var json: Json {
        jsonObject([("total", total.json), ("months", months.list { $0.json }), ("classes", classes.list { $0.json })])
    }
}

extension PaymentStatus {
    var json: Json {
        switch self {
        case .unpaid: "unpaid".json
        case .partiallyPaid: "partiallyPaid".json
        case .settled: "settled".json
        }
    }
}

extension DocumentStatus {
    var json: Json {
        switch self {
        case .toInvoice: "toInvoice".json
        case .toPay: "toPay".json
        case .partiallyPaid: "partiallyPaid".json
        case .settled: "settled".json
        }
    }
}

extension ItemStatus {
    var json: Json {
        jsonObject([("payment", payment.json), ("document", document.json), ("overdue", overdue.json), ("daysOverdue", daysOverdue.json)])
    }
}

extension EventOutcome {
    var json: Json {
        jsonObject([("schedule", schedule.json), ("dated", dated.list { $0.json }), ("waiting", waiting.list { $0.json })])
    }
}

extension DiscountOffer {
    var json: Json {
        jsonObject([("discount", discount.json), ("percent", percent.json), ("base", base.json), ("net", net.json), ("tax", tax.json)])
    }
}

extension DayCount {
    var json: Json {
        switch self {
        case .act360: "act360".json
        case .act365: "act365".json
        case .thirtyE360: "thirtyE360".json
        }
    }
}

extension DayRate {
    var json: Json {
        switch self {
        case let .daily(percent): jsonObject([("kind", "daily".json), ("percent", percent.json)])
        case let .yearly(percent, dayCount): jsonObject([("kind", "yearly".json), ("percent", percent.json), ("dayCount", dayCount.json)])
        }
    }
}

extension LateFrom {
    var json: Json {
        switch self {
        case .dueDate: "dueDate".json
        case .graceEnd: "graceEnd".json
        }
    }
}

extension LateMinimum {
    var json: Json {
        switch self {
        case let .atLeast(amount): jsonObject([("kind", "atLeast".json), ("amount", amount.json)])
        case let .waiveBelow(amount): jsonObject([("kind", "waiveBelow".json), ("amount", amount.json)])
        }
    }
}

extension LateTerms {
    var json: Json {
        jsonObject([("rate", rate.json), ("graceDays", graceDays.json), ("from", from.json), ("capAmount", capAmount?.json), ("capPercent", capPercent?.json), ("minimum", minimum?.json), ("rounding", rounding.json), ("businessDay", businessDay.json), ("due", due.list { $0.json }), ("id", id?.json)])
    }
}

extension LateSpan {
    var json: Json {
        jsonObject([("from", from.json), ("through", through.json), ("days", days.json), ("open", open.json)])
    }
}

extension ScheduleReason {
    var json: Json {
        switch self {
        case let .frozen(paid): jsonObject([("kind", "frozen".json), ("paid", paid.json), ("en", en.json), ("zh", zh.json)])
        case let .frozenWhole(paid, open): jsonObject([("kind", "frozenWhole".json), ("paid", paid.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .frozenPart(paid, moved): jsonObject([("kind", "frozenPart".json), ("paid", paid.json), ("moved", moved.json), ("en", en.json), ("zh", zh.json)])
        case let .unchanged(amount): jsonObject([("kind", "unchanged".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .replanned(before, after, rest): jsonObject([("kind", "replanned".json), ("before", before.json), ("after", after.json), ("rest", rest.json), ("en", en.json), ("zh", zh.json)])
        case let .added(amount, rest): jsonObject([("kind", "added".json), ("amount", amount.json), ("rest", rest.json), ("en", en.json), ("zh", zh.json)])
        case let .removed(amount): jsonObject([("kind", "removed".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .paidLate(due, through, days, percent, yearly, total, before): jsonObject([("kind", "paidLate".json), ("due", due.json), ("through", through.json), ("days", days.json), ("percent", percent.json), ("yearly", yearly?.json), ("total", total.json), ("before", before.json), ("en", en.json), ("zh", zh.json)])
        case let .notLate(due, graceEnd): jsonObject([("kind", "notLate".json), ("due", due.json), ("graceEnd", graceEnd.json), ("en", en.json), ("zh", zh.json)])
        case let .nothingNew(total, before): jsonObject([("kind", "nothingNew".json), ("total", total.json), ("before", before.json), ("en", en.json), ("zh", zh.json)])
        case let .chargedTooMuch(total, before): jsonObject([("kind", "chargedTooMuch".json), ("total", total.json), ("before", before.json), ("en", en.json), ("zh", zh.json)])
        case .noChargeOnCharge: jsonObject([("kind", "noChargeOnCharge".json), ("en", en.json), ("zh", zh.json)])
        case let .superseded(version, number): jsonObject([("kind", "superseded".json), ("version", version.json), ("number", number.json), ("en", en.json), ("zh", zh.json)])
        case let .adapted(before, after, dueBefore, dueAfter): jsonObject([("kind", "adapted".json), ("before", before.json), ("after", after.json), ("dueBefore", dueBefore.json), ("dueAfter", dueAfter.json), ("en", en.json), ("zh", zh.json)])
        case let .fullPrice(due): jsonObject([("kind", "fullPrice".json), ("due", due?.json), ("en", en.json), ("zh", zh.json)])
        case let .earlyPercent(percent, due): jsonObject([("kind", "earlyPercent".json), ("percent", percent.json), ("due", due?.json), ("en", en.json), ("zh", zh.json)])
        case let .earlyDays(from, due, percent, yearly): jsonObject([("kind", "earlyDays".json), ("from", from.json), ("due", due.json), ("percent", percent.json), ("yearly", yearly?.json), ("en", en.json), ("zh", zh.json)])
        case let .earlyDiscount(until): jsonObject([("kind", "earlyDiscount".json), ("until", until.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension LateCharge {
    var json: Json {
        jsonObject([("item", item.json), ("number", number.json), ("receivable", receivable.json), ("spans", spans.list { $0.json }), ("reason", reason.json)])
    }
}

extension NotCharged {
    var json: Json {
        jsonObject([("item", item.json), ("reason", reason.json)])
    }
}

extension LatePlan {
    var json: Json {
        jsonObject([("asOf", asOf.json), ("charges", charges.list { $0.json }), ("passed", passed.list { $0.json })])
    }
}

extension PartPaid {
    var json: Json {
        switch self {
        case .paidPart: "paidPart".json
        case .whole: "whole".json
        }
    }
}

extension Respread {
    var json: Json {
        switch self {
        case let .byTerms(terms): jsonObject([("kind", "byTerms".json), ("terms", terms.json)])
        case let .inProportion(rounding, remainder): jsonObject([("kind", "inProportion".json), ("rounding", rounding.json), ("remainder", remainder.json)])
        }
    }
}

extension InstallmentChange {
    var json: Json {
        jsonObject([("number", number.json), ("before", before?.json), ("after", after?.json), ("reason", reason.json)])
    }
}

extension Amendment {
    var json: Json {
        jsonObject([("version", version.json), ("schedule", schedule.json), ("changes", changes.list { $0.json }), ("paid", paid.json), ("frozen", frozen.json), ("rest", rest.json)])
    }
}

extension ReceivableChange {
    var json: Json {
        jsonObject([("id", id.json), ("amount", amount.json), ("open", open.json), ("due", due.json), ("reason", reason.json)])
    }
}

extension Cancellation {
    var json: Json {
        jsonObject([("id", id.json), ("amount", amount.json), ("reason", reason.json)])
    }
}

extension ReceivablePlan {
    var json: Json {
        jsonObject([("create", create.list { $0.json }), ("keep", keep.list { $0.json }), ("change", change.list { $0.json }), ("cancel", cancel.list { $0.json }), ("waiting", waiting.list { $0.json })])
    }
}

extension QuoteLine {
    var json: Json {
        jsonObject([("item", item.json), ("open", open.json), ("discount", discount.json), ("pay", pay.json), ("reason", reason.json)])
    }
}

extension SettlementQuote {
    var json: Json {
        jsonObject([("asOf", asOf.json), ("lines", lines.list { $0.json }), ("open", open.json), ("discount", discount.json), ("pay", pay.json)])
    }
}

extension NextMode {
    var json: Json {
        switch self {
        case .overdue: "overdue".json
        case .next: "next".json
        case .nothing: "nothing".json
        }
    }
}

extension NextPayment {
    var json: Json {
        jsonObject([("mode", mode.json), ("amount", amount.json), ("items", items.list { $0.json }), ("due", due?.json), ("full", full.json)])
    }
}

extension Quote {
    var json: Json {
        jsonObject([("from", from.json), ("to", to.json), ("rate", rate.json), ("per", per.json)])
    }
}

extension Converted {
    var json: Json {
        jsonObject([("amount", amount.json), ("value", value.json), ("quote", quote.json), ("exact", exact.json)])
    }
}

extension ConvertedParts {
    var json: Json {
        jsonObject([("total", total.json), ("values", values.list { $0.json }), ("residue", residue.json)])
    }
}

extension ForeignItem {
    var json: Json {
        jsonObject([("id", id.json), ("open", open.json), ("base", base.json)])
    }
}

extension ForeignLot {
    var json: Json {
        jsonObject([("id", id.json), ("amount", amount.json), ("base", base.json), ("quote", quote?.json)])
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

extension AdvanceTreatment {
    var json: Json {
        switch self {
        case .nonMonetary: "nonMonetary".json
        case .monetary: "monetary".json
        }
    }
}

extension Spread {
    var json: Json {
        switch self {
        case .byDifference: "byDifference".json
        case .byRemainder: "byRemainder".json
        case .apart: "apart".json
        }
    }
}

extension RevaluationPolicy {
    var json: Json {
        jsonObject([("advances", advances.json), ("spread", spread.json), ("rounding", rounding.json)])
    }
}

extension ResidueOf {
    var json: Json {
        switch self {
        case let .lot(lot): jsonObject([("kind", "lot".json), ("lot", lot.json)])
        case let .item(item): jsonObject([("kind", "item".json), ("item", item.json)])
        case let .balances(currency, of): jsonObject([("kind", "balances".json), ("currency", currency.json), ("of", of.json)])
        }
    }
}

extension Taken {
    var json: Json {
        jsonObject([("line", line.json), ("amount", amount.json)])
    }
}

extension Residue {
    var json: Json {
        jsonObject([("of", of.json), ("once", once.json), ("apart", apart.json), ("residue", residue.json), ("taken", taken.list { $0.json })])
    }
}

extension ExchangeReason {
    var json: Json {
        switch self {
        case let .noDifference(value): jsonObject([("kind", "noDifference".json), ("value", value.json), ("en", en.json), ("zh", zh.json)])
        case let .gain(lot, item, lotBase, itemBase, gain): jsonObject([("kind", "gain".json), ("lot", lot.json), ("item", item.json), ("lotBase", lotBase.json), ("itemBase", itemBase.json), ("gain", gain.json), ("en", en.json), ("zh", zh.json)])
        case let .loss(lot, item, lotBase, itemBase, loss): jsonObject([("kind", "loss".json), ("lot", lot.json), ("item", item.json), ("lotBase", lotBase.json), ("itemBase", itemBase.json), ("loss", loss.json), ("en", en.json), ("zh", zh.json)])
        case let .leftOnItem(item, value, booked, difference): jsonObject([("kind", "leftOnItem".json), ("item", item.json), ("value", value.json), ("booked", booked.json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .leftOnLot(lot, value, booked, difference): jsonObject([("kind", "leftOnLot".json), ("lot", lot.json), ("value", value.json), ("booked", booked.json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .adjusted(original, adjusted, book): jsonObject([("kind", "adjusted".json), ("original", original.json), ("adjusted", adjusted.json), ("book", book.json), ("en", en.json), ("zh", zh.json)])
        case let .zeroOriginal(book): jsonObject([("kind", "zeroOriginal".json), ("book", book.json), ("en", en.json), ("zh", zh.json)])
        case let .nonMonetary(book): jsonObject([("kind", "nonMonetary".json), ("book", book.json), ("en", en.json), ("zh", zh.json)])
        case .baseCurrency: jsonObject([("kind", "baseCurrency".json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Across {
    var json: Json {
        switch self {
        case let .quoted(quote): jsonObject([("kind", "quoted".json), ("quote", quote.json)])
        case let .agreed(used): jsonObject([("kind", "agreed".json), ("used", used.json)])
        }
    }
}

extension ClearedLine {
    var json: Json {
        jsonObject([("lot", lot.json), ("item", item.json), ("amount", amount.json), ("used", used.json), ("across", across?.json), ("itemBase", itemBase.json), ("lotBase", lotBase.json), ("exchange", exchange.json), ("reason", reason.json)])
    }
}

extension ForeignClearing {
    var json: Json {
        jsonObject([("lines", lines.list { $0.json }), ("items", items.list { $0.json }), ("lots", lots.list { $0.json }), ("residues", residues.list { $0.json }), ("gains", gains.json), ("losses", losses.json), ("exchange", exchange.json)])
    }
}

extension RevaluedRow {
    var json: Json {
        jsonObject([("id", id.json), ("original", original.json), ("book", book.json), ("adjusted", adjusted.json), ("difference", difference.json), ("gain", gain.json), ("reason", reason.json)])
    }
}

extension RevaluedGroup {
    var json: Json {
        jsonObject([("kind", kind.json), ("original", original.json), ("book", book.json), ("adjusted", adjusted.json), ("difference", difference.json), ("gain", gain.json)])
    }
}

extension Revaluation {
    var json: Json {
        jsonObject([("rows", rows.list { $0.json }), ("groups", groups.list { $0.json }), ("residues", residues.list { $0.json }), ("gain", gain.json)])
    }
}

extension EntryFault {
    var json: Json {
        switch self {
        case let .homeNotConverted(home, converted): jsonObject([("kind", "homeNotConverted".json), ("home", home.json), ("converted", converted.json), ("en", en.json), ("zh", zh.json)])
        case let .homeLines(home, sum): jsonObject([("kind", "homeLines".json), ("home", home.json), ("sum", sum.json), ("en", en.json), ("zh", zh.json)])
        case let .originalLines(original, sum): jsonObject([("kind", "originalLines".json), ("original", original.json), ("sum", sum.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension EntryCheck {
    var json: Json {
        jsonObject([("converted", converted.json), ("faults", faults.list { $0.json })])
    }
}

extension AccountKey {
    var json: Json {
        jsonObject([("customer", customer.json), ("currency", currency.json), ("fields", fields.list { $0.json })])
    }
}

extension PaidItem {
    var json: Json {
        jsonObject([("item", item.json), ("customer", customer.json), ("fields", fields.list { $0.json })])
    }
}

extension Opening {
    var json: Json {
        switch self {
        case .byDeposit: "byDeposit".json
        case .first: "first".json
        }
    }
}

extension HeldExpiry {
    var json: Json {
        switch self {
        case .protected: "protected".json
        case .expires: "expires".json
        }
    }
}

extension BackDating {
    var json: Json {
        switch self {
        case .checked: "checked".json
        case .refused: "refused".json
        }
    }
}

extension AccountPolicy {
    var json: Json {
        jsonObject([("opening", opening.json), ("dimensions", dimensions?.list { $0.json }), ("heldExpiry", heldExpiry.json), ("backDating", backDating.json)])
    }
}

extension Draw {
    var json: Json {
        jsonObject([("lot", lot.json), ("amount", amount.json)])
    }
}

extension Move {
    var json: Json {
        jsonObject([("lot", lot.json), ("amount", amount.json), ("into", into.json)])
    }
}

extension HoldPurpose {
    var json: Json {
        switch self {
        case .order: "order".json
        case .refund: "refund".json
        case .dispute: "dispute".json
        }
    }
}

extension RefundCause {
    var json: Json {
        switch self {
        case .unused: "unused".json
        case .performed: "performed".json
        case .agreed: "agreed".json
        case .payerBreach: "payerBreach".json
        case .receiverBreach: "receiverBreach".json
        }
    }
}

extension Act {
    var json: Json {
        switch self {
        case let .open(account): jsonObject([("kind", "open".json), ("account", account.json)])
        case let .deposit(lot, account, amount, received, nature, references, fields, scope, priority, expires): jsonObject([("kind", "deposit".json), ("lot", lot.json), ("account", account.json), ("amount", amount.json), ("received", received?.json), ("nature", nature.json), ("references", references.list { $0.json }), ("fields", fields.list { $0.json }), ("scope", scope.list { $0.json }), ("priority", priority == 50 ? nil : priority.json), ("expires", expires?.json)])
        case let .hold(hold, purpose, reference, fields, until, draws): jsonObject([("kind", "hold".json), ("hold", hold.json), ("purpose", purpose.json), ("reference", reference?.json), ("fields", fields.list { $0.json }), ("until", until?.json), ("draws", draws.list { $0.json })])
        case let .capture(hold, item, draws): jsonObject([("kind", "capture".json), ("hold", hold.json), ("item", item.json), ("draws", draws.list { $0.json })])
        case let .release(hold): jsonObject([("kind", "release".json), ("hold", hold.json)])
        case let .lapse(hold): jsonObject([("kind", "lapse".json), ("hold", hold.json)])
        case let .apply(item, draws): jsonObject([("kind", "apply".json), ("item", item.json), ("draws", draws.list { $0.json })])
        case let .undo(of, draws): jsonObject([("kind", "undo".json), ("of", of.json), ("draws", draws.list { $0.json })])
        case let .refund(hold, cause, reference, draws): jsonObject([("kind", "refund".json), ("hold", hold?.json), ("cause", cause.json), ("reference", reference?.json), ("draws", draws.list { $0.json })])
        case let .transfer(to, moves): jsonObject([("kind", "transfer".json), ("to", to.json), ("moves", moves.list { $0.json })])
        case let .identify(to, nature, moves): jsonObject([("kind", "identify".json), ("to", to.json), ("nature", nature.json), ("moves", moves.list { $0.json })])
        case let .reclassify(nature, moves): jsonObject([("kind", "reclassify".json), ("nature", nature.json), ("moves", moves.list { $0.json })])
        case let .expire(draws): jsonObject([("kind", "expire".json), ("draws", draws.list { $0.json })])
        case let .forfeit(draws): jsonObject([("kind", "forfeit".json), ("draws", draws.list { $0.json })])
        case let .close(account): jsonObject([("kind", "close".json), ("account", account.json)])
        case let .reopen(account): jsonObject([("kind", "reopen".json), ("account", account.json)])
        }
    }
}

extension Movement {
    var json: Json {
        jsonObject([("id", id.json), ("on", on.json), ("act", act.json)])
    }
}

extension DrawReason {
    var json: Json {
        switch self {
        case let .named(rank): jsonObject([("kind", "named".json), ("rank", rank.json), ("en", en.json), ("zh", zh.json)])
        case let .scoped(next): jsonObject([("kind", "scoped".json), ("next", next.json), ("en", en.json), ("zh", zh.json)])
        case let .priority(priority, next, nextPriority): jsonObject([("kind", "priority".json), ("priority", priority.json), ("next", next.json), ("nextPriority", nextPriority.json), ("en", en.json), ("zh", zh.json)])
        case let .expiresSooner(expires, next, nextExpires): jsonObject([("kind", "expiresSooner".json), ("expires", expires.json), ("next", next.json), ("nextExpires", nextExpires?.json), ("en", en.json), ("zh", zh.json)])
        case let .given(next): jsonObject([("kind", "given".json), ("next", next.json), ("en", en.json), ("zh", zh.json)])
        case let .arrivedEarlier(received, next, nextReceived): jsonObject([("kind", "arrivedEarlier".json), ("received", received.json), ("next", next.json), ("nextReceived", nextReceived.json), ("en", en.json), ("zh", zh.json)])
        case let .smallerId(lot, next): jsonObject([("kind", "smallerId".json), ("lot", lot.json), ("next", next.json), ("en", en.json), ("zh", zh.json)])
        case .last: jsonObject([("kind", "last".json), ("en", en.json), ("zh", zh.json)])
        case let .asHeld(hold): jsonObject([("kind", "asHeld".json), ("hold", hold.json), ("en", en.json), ("zh", zh.json)])
        case let .takenBack(movement): jsonObject([("kind", "takenBack".json), ("movement", movement.json), ("en", en.json), ("zh", zh.json)])
        case let .expired(expires): jsonObject([("kind", "expired".json), ("expires", expires.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension AccountEvent {
    var json: Json {
        switch self {
        case .opened: jsonObject([("kind", "opened".json), ("en", en.json), ("zh", zh.json)])
        case let .deposited(lot, amount): jsonObject([("kind", "deposited".json), ("lot", lot.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .held(hold, amount): jsonObject([("kind", "held".json), ("hold", hold.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .captured(hold, item, amount, freed): jsonObject([("kind", "captured".json), ("hold", hold.json), ("item", item.json), ("amount", amount.json), ("freed", freed.json), ("en", en.json), ("zh", zh.json)])
        case let .released(hold, amount): jsonObject([("kind", "released".json), ("hold", hold.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .lapsed(hold, amount): jsonObject([("kind", "lapsed".json), ("hold", hold.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .applied(item, amount): jsonObject([("kind", "applied".json), ("item", item.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .takenBack(movement, amount): jsonObject([("kind", "takenBack".json), ("movement", movement.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .refunded(amount, hold): jsonObject([("kind", "refunded".json), ("amount", amount.json), ("hold", hold?.json), ("en", en.json), ("zh", zh.json)])
        case let .transferred(fromCustomer, toCustomer, amount): jsonObject([("kind", "transferred".json), ("fromCustomer", fromCustomer.json), ("toCustomer", toCustomer.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .identified(fromCustomer, toCustomer, amount): jsonObject([("kind", "identified".json), ("fromCustomer", fromCustomer.json), ("toCustomer", toCustomer.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .reclassified(amount): jsonObject([("kind", "reclassified".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .becameUnusable(lot, amount): jsonObject([("kind", "becameUnusable".json), ("lot", lot.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .expired(amount): jsonObject([("kind", "expired".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .forfeited(amount): jsonObject([("kind", "forfeited".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case .closed: jsonObject([("kind", "closed".json), ("en", en.json), ("zh", zh.json)])
        case .reopened: jsonObject([("kind", "reopened".json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Because {
    var json: Json {
        jsonObject([("lot", lot.json), ("amount", amount.json), ("left", left.json), ("reason", reason.json)])
    }
}

extension AccountPlan {
    var json: Json {
        jsonObject([("movement", movement.json), ("because", because.list { $0.json }), ("alsoOwed", alsoOwed?.json)])
    }
}

extension AccountBalance {
    var json: Json {
        jsonObject([("account", account.json), ("booked", booked.json), ("available", available.json), ("held", held.json), ("inRefund", inRefund.json), ("guarantee", guarantee.json), ("unidentified", unidentified.json), ("expired", expired.json)])
    }
}

extension Balance {
    var json: Json {
        jsonObject([("currency", currency.json), ("booked", booked.json), ("available", available.json), ("held", held.json), ("inRefund", inRefund.json), ("guarantee", guarantee.json), ("unidentified", unidentified.json), ("expired", expired.json), ("accounts", accounts.list { $0.json })])
    }
}

extension AccountLedgerLine {
    var json: Json {
        jsonObject([("on", on.json), ("movement", movement?.json), ("event", event.json), ("change", change.json), ("booked", booked.json), ("held", held.json), ("available", available.json)])
    }
}

extension AccountLedger {
    var json: Json {
        jsonObject([("opening", opening.json), ("lines", lines.list { $0.json }), ("closing", closing.json)])
    }
}

extension AccountLot {
    var json: Json {
        jsonObject([("lot", lot.json), ("account", account.json), ("nature", nature.json), ("received", received.json), ("days", days.json), ("expires", expires?.json), ("origin", origin?.json), ("granted", granted.json), ("left", left.json), ("held", held.json), ("available", available.json), ("applied", applied.json), ("refunded", refunded.json), ("expired", expired.json), ("forfeited", forfeited.json), ("moved", moved.json), ("withdrawn", withdrawn.json)])
    }
}

extension HoldStatus {
    var json: Json {
        switch self {
        case .open: "open".json
        case .captured: "captured".json
        case .paidOut: "paidOut".json
        case .released: "released".json
        case .lapsed: "lapsed".json
        }
    }
}

extension AccountHold {
    var json: Json {
        jsonObject([("hold", hold.json), ("account", account.json), ("purpose", purpose.json), ("reference", reference?.json), ("since", since.json), ("until", until?.json), ("amount", amount.json), ("held", held.json), ("taken", taken.json), ("status", status.json), ("by", by?.json)])
    }
}

extension AccountLink {
    var json: Json {
        jsonObject([("item", item.json), ("lot", lot.json), ("movement", movement.json), ("on", on.json), ("paid", paid.json), ("takenBack", takenBack.json)])
    }
}

extension TraceLine {
    var json: Json {
        jsonObject([("on", on.json), ("lot", lot.json), ("movement", movement?.json), ("event", event.json), ("into", into?.json), ("left", left.json), ("held", held.json)])
    }
}

extension TieOutRow {
    var json: Json {
        jsonObject([("control", control.json), ("booked", booked.json), ("balance", balance.json), ("difference", difference.json)])
    }
}

extension Uncontrolled {
    var json: Json {
        jsonObject([("nature", nature.json), ("booked", booked.json)])
    }
}

extension TieOut {
    var json: Json {
        jsonObject([("rows", rows.list { $0.json }), ("uncontrolled", uncontrolled.list { $0.json }), ("agrees", agrees.json)])
    }
}

extension BatchLine {
    var json: Json {
        jsonObject([("id", id.json), ("plan", plan?.json), ("code", code?.json), ("path", path?.json), ("en", en?.json), ("zh", zh?.json)])
    }
}

extension AccountSummary {
    var json: Json {
        jsonObject([("count", count.json), ("latest", latest?.json)])
    }
}

extension Person {
    var json: Json {
        jsonObject([("id", id.json), ("roles", roles.list { $0.json }), ("team", team?.json), ("department", department?.json), ("region", region?.json), ("projects", projects.list { $0.json }), ("manager", manager?.json), ("limits", limits.list { $0.json }), ("from", from?.json), ("until", until?.json)])
    }
}

extension Department {
    var json: Json {
        jsonObject([("id", id.json), ("head", head.json)])
    }
}

extension RowPlace {
    var json: Json {
        switch self {
        case .team: "team".json
        case .department: "department".json
        case .region: "region".json
        case .project: "project".json
        }
    }
}

extension Subject {
    var json: Json {
        jsonObject([("action", action.json), ("id", id.json), ("facts", facts.list { $0.json })])
    }
}

extension FactTest {
    var json: Json {
        switch self {
        case .present: jsonObject([("kind", "present".json)])
        case .absent: jsonObject([("kind", "absent".json)])
        case let .anyOf(values): jsonObject([("kind", "anyOf".json), ("values", values.list { $0.json })])
        case let .noneOf(values): jsonObject([("kind", "noneOf".json), ("values", values.list { $0.json })])
        case let .inCurrency(currency): jsonObject([("kind", "inCurrency".json), ("currency", currency.json)])
        case let .above(amount): jsonObject([("kind", "above".json), ("amount", amount.json)])
        case let .atLeast(amount): jsonObject([("kind", "atLeast".json), ("amount", amount.json)])
        case let .atMost(amount): jsonObject([("kind", "atMost".json), ("amount", amount.json)])
        case let .below(amount): jsonObject([("kind", "below".json), ("amount", amount.json)])
        case let .numberFrom(whole): jsonObject([("kind", "numberFrom".json), ("whole", whole.json)])
        case let .numberTo(whole): jsonObject([("kind", "numberTo".json), ("whole", whole.json)])
        case let .dateFrom(date): jsonObject([("kind", "dateFrom".json), ("date", date.json)])
        case let .dateTo(date): jsonObject([("kind", "dateTo".json), ("date", date.json)])
        }
    }
}

extension Condition {
    var json: Json {
        jsonObject([("fact", fact.json), ("test", test.json)])
    }
}

extension Approver {
    var json: Json {
        switch self {
        case let .person(person): jsonObject([("kind", "person".json), ("person", person.json)])
        case let .role(role): jsonObject([("kind", "role".json), ("role", role.json)])
        case let .roleWithin(role, within): jsonObject([("kind", "roleWithin".json), ("role", role.json), ("within", within.json)])
        case let .manager(of, level): jsonObject([("kind", "manager".json), ("of", of?.json), ("level", level.json)])
        case let .departmentHead(of): jsonObject([("kind", "departmentHead".json), ("of", of?.json)])
        }
    }
}

extension ApprovalNeed {
    var json: Json {
        switch self {
        case .any: jsonObject([("kind", "any".json)])
        case .all: jsonObject([("kind", "all".json)])
        case let .quorum(count): jsonObject([("kind", "quorum".json), ("count", count.json)])
        }
    }
}

extension RejectionRule {
    var json: Json {
        switch self {
        case .decides: "decides".json
        case .counts: "counts".json
        }
    }
}

extension StepAuthority {
    var json: Json {
        switch self {
        case .limited: "limited".json
        case .confirms: "confirms".json
        }
    }
}

extension Permission {
    var json: Json {
        switch self {
        case .refused: "refused".json
        case .allowed: "allowed".json
        }
    }
}

extension ApprovalStep {
    var json: Json {
        jsonObject([("id", id.json), ("approvers", approvers.list { $0.json }), ("need", need.json), ("rejection", rejection.json), ("authority", authority.json), ("hours", hours?.json), ("escalateTo", escalateTo.list { $0.json }), ("delegation", delegation.json), ("adding", adding.json), ("returnTo", returnTo.list { $0.json })])
    }
}

extension SamePerson {
    var json: Json {
        switch self {
        case .oneStep: "oneStep".json
        case .severalSteps: "severalSteps".json
        }
    }
}

extension RoleLimit {
    var json: Json {
        jsonObject([("role", role.json), ("currency", currency.json), ("upTo", upTo?.json)])
    }
}

extension ApprovalRules {
    var json: Json {
        jsonObject([("samePerson", samePerson.json), ("limits", limits.list { $0.json }), ("limitFact", limitFact?.json), ("validHours", validHours?.json)])
    }
}

extension ApprovalBranch {
    var json: Json {
        jsonObject([("id", id.json), ("conditions", conditions.list { $0.json }), ("steps", steps.list { $0.json })])
    }
}

extension ApprovalPolicy {
    var json: Json {
        jsonObject([("id", id.json), ("version", version.json), ("actions", actions.list { $0.json }), ("from", from?.json), ("until", until?.json), ("expects", expects.list { $0.json }), ("branches", branches.list { $0.json }), ("rules", rules.json)])
    }
}

extension StepPlace {
    var json: Json {
        switch self {
        case .before: "before".json
        case .after: "after".json
        }
    }
}

extension CaseEffect {
    var json: Json {
        switch self {
        case .noted: "noted".json
        case .stepDone: "stepDone".json
        case .ended: "ended".json
        }
    }
}

extension CaseAct {
    var json: Json {
        switch self {
        case .approve: jsonObject([("kind", "approve".json)])
        case .reject: jsonObject([("kind", "reject".json)])
        case let .returnTo(step): jsonObject([("kind", "returnTo".json), ("step", step.json)])
        case let .delegate(to): jsonObject([("kind", "delegate".json), ("to", to.json)])
        case let .addStep(step, place): jsonObject([("kind", "addStep".json), ("step", step.json), ("place", place.json)])
        case .withdraw: jsonObject([("kind", "withdraw".json)])
        }
    }
}

extension CaseEntry {
    var json: Json {
        jsonObject([("step", step.json), ("by", by.json), ("insteadOf", insteadOf?.json), ("at", at.json), ("act", act.json), ("effect", effect.json), ("comment", comment?.json)])
    }
}

extension CaseState {
    var json: Json {
        switch self {
        case let .pending(step, since, due): jsonObject([("kind", "pending".json), ("step", step.json), ("since", since.json), ("due", due?.json)])
        case let .approved(at, until): jsonObject([("kind", "approved".json), ("at", at.json), ("until", until?.json)])
        case let .rejected(step, by, at): jsonObject([("kind", "rejected".json), ("step", step.json), ("by", by.json), ("at", at.json)])
        case let .withdrawn(at): jsonObject([("kind", "withdrawn".json), ("at", at.json)])
        }
    }
}

extension ApprovalCase {
    var json: Json {
        jsonObject([("id", id.json), ("policy", policy.json), ("version", version.json), ("branch", branch.json), ("subject", subject.json), ("digest", digest.json), ("requester", requester.json), ("opened", opened.json), ("rules", rules.json), ("steps", steps.list { $0.json }), ("entries", entries.list { $0.json })])
    }
}

extension ApprovalReason {
    var json: Json {
        switch self {
        case .named: jsonObject([("kind", "named".json), ("en", en.json), ("zh", zh.json)])
        case let .role(role): jsonObject([("kind", "role".json), ("role", role.json), ("en", en.json), ("zh", zh.json)])
        case let .roleWithin(role, place): jsonObject([("kind", "roleWithin".json), ("role", role.json), ("place", place.json), ("en", en.json), ("zh", zh.json)])
        case let .manager(of, level): jsonObject([("kind", "manager".json), ("of", of.json), ("level", level.json), ("en", en.json), ("zh", zh.json)])
        case let .departmentHead(of): jsonObject([("kind", "departmentHead".json), ("of", of.json), ("en", en.json), ("zh", zh.json)])
        case let .delegated(from): jsonObject([("kind", "delegated".json), ("from", from.json), ("en", en.json), ("zh", zh.json)])
        case let .escalated(since): jsonObject([("kind", "escalated".json), ("since", since.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension PolicyReason {
    var json: Json {
        switch self {
        case .nothingExpected: jsonObject([("kind", "nothingExpected".json), ("en", en.json), ("zh", zh.json)])
        case .gap: jsonObject([("kind", "gap".json), ("en", en.json), ("zh", zh.json)])
        case let .moreGaps(shown): jsonObject([("kind", "moreGaps".json), ("shown", shown.json), ("en", en.json), ("zh", zh.json)])
        case let .overlap(taken): jsonObject([("kind", "overlap".json), ("taken", taken.json), ("en", en.json), ("zh", zh.json)])
        case .contradiction: jsonObject([("kind", "contradiction".json), ("en", en.json), ("zh", zh.json)])
        case .neverTaken: jsonObject([("kind", "neverTaken".json), ("en", en.json), ("zh", zh.json)])
        case let .policiesOverlap(action, other, version): jsonObject([("kind", "policiesOverlap".json), ("action", action.json), ("other", other.json), ("version", version.json), ("en", en.json), ("zh", zh.json)])
        case let .personAbsent(person): jsonObject([("kind", "personAbsent".json), ("person", person.json), ("en", en.json), ("zh", zh.json)])
        case let .roleEmpty(role): jsonObject([("kind", "roleEmpty".json), ("role", role.json), ("en", en.json), ("zh", zh.json)])
        case let .noApprover(needed, found): jsonObject([("kind", "noApprover".json), ("needed", needed.json), ("found", found.json), ("en", en.json), ("zh", zh.json)])
        case let .tooFewPeople(needed): jsonObject([("kind", "tooFewPeople".json), ("needed", needed.json), ("en", en.json), ("zh", zh.json)])
        case let .requesterNeeded(person): jsonObject([("kind", "requesterNeeded".json), ("person", person.json), ("en", en.json), ("zh", zh.json)])
        case let .nobodyAbove(person, people): jsonObject([("kind", "nobodyAbove".json), ("person", person.json), ("people", people.json), ("en", en.json), ("zh", zh.json)])
        case let .authorityShort(amount, most): jsonObject([("kind", "authorityShort".json), ("amount", amount.json), ("most", most?.json), ("en", en.json), ("zh", zh.json)])
        case .escalationEmpty: jsonObject([("kind", "escalationEmpty".json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension CaseHolder {
    var json: Json {
        jsonObject([("person", person.json), ("reason", reason.json)])
    }
}

extension CaseHolding {
    var json: Json {
        jsonObject([("case", `case`.json), ("state", state.json), ("holders", holders.list { $0.json })])
    }
}

extension InboxLine {
    var json: Json {
        jsonObject([("case", `case`.json), ("action", action.json), ("subject", subject.json), ("requester", requester.json), ("step", step.json), ("since", since.json), ("due", due?.json), ("late", late.json), ("reason", reason.json)])
    }
}

extension OverdueCase {
    var json: Json {
        jsonObject([("case", `case`.json), ("step", step.json), ("since", since.json), ("due", due.json), ("seconds", seconds.json)])
    }
}

extension ApprovalInForce {
    var json: Json {
        jsonObject([("case", `case`.json), ("at", at.json), ("until", until?.json), ("by", by.list { $0.json })])
    }
}

extension PercentileTime {
    var json: Json {
        jsonObject([("percent", percent.json), ("seconds", seconds.json)])
    }
}

extension StepTimes {
    var json: Json {
        jsonObject([("policy", policy.json), ("step", step?.json), ("count", count.json), ("late", late.json), ("open", open.json), ("total", total.json), ("percentiles", percentiles.list { $0.json })])
    }
}

extension Severity {
    var json: Json {
        switch self {
        case .fault: "fault".json
        case .notice: "notice".json
        }
    }
}

extension PolicyFinding {
    var json: Json {
        jsonObject([("severity", severity.json), ("policy", policy.json), ("version", version.json), ("branch", branch?.json), ("step", step?.json), ("reason", reason.json), ("example", example?.json)])
    }
}

extension PolicyReport {
    var json: Json {
        jsonObject([("faults", faults.json), ("findings", findings.list { $0.json })])
    }
}

extension RowScope {
    var json: Json {
        switch self {
        case .all: "all".json
        case .region: "region".json
        case .department: "department".json
        case .team: "team".json
        case .project: "project".json
        case .own: "own".json
        }
    }
}

extension FieldAccess {
    var json: Json {
        switch self {
        case .write: "write".json
        case .read: "read".json
        case .hidden: "hidden".json
        }
    }
}

extension FieldMask {
    var json: Json {
        jsonObject([("actions", actions.list { $0.json }), ("fields", fields.list { $0.json }), ("access", access.json), ("step", step?.json)])
    }
}

extension Masked {
    var json: Json {
        jsonObject([("fields", fields.list { $0.json }), ("readOnly", readOnly.list { $0.json }), ("hidden", hidden.list { $0.json })])
    }
}

extension Verb {
    var json: Json {
        switch self {
        case .view: "view".json
        case .approve: "approve".json
        case .adjust: "adjust".json
        }
    }
}

extension AccessEffect {
    var json: Json {
        switch self {
        case .allow: "allow".json
        case .deny: "deny".json
        }
    }
}

extension AccessRule {
    var json: Json {
        jsonObject([("id", id.json), ("effect", effect.json), ("verb", verb.json), ("actions", actions.list { $0.json }), ("scope", scope.json), ("from", from?.json), ("until", until?.json)])
    }
}

extension AccessRole {
    var json: Json {
        jsonObject([("role", role.json), ("rules", rules.list { $0.json }), ("masks", masks.list { $0.json })])
    }
}

extension PersonAccess {
    var json: Json {
        jsonObject([("person", person.json), ("rules", rules.list { $0.json }), ("masks", masks.list { $0.json })])
    }
}

extension Right {
    var json: Json {
        jsonObject([("verb", verb.json), ("action", action.json)])
    }
}

extension DutyPair {
    var json: Json {
        jsonObject([("id", id.json), ("first", first.json), ("second", second.json)])
    }
}

extension AccessPolicy {
    var json: Json {
        jsonObject([("roles", roles.list { $0.json }), ("people", people.list { $0.json }), ("duties", duties.list { $0.json })])
    }
}

extension AccessReason {
    var json: Json {
        switch self {
        case .noPolicy: jsonObject([("kind", "noPolicy".json), ("en", en.json), ("zh", zh.json)])
        case let .granted(rule, role, scope): jsonObject([("kind", "granted".json), ("rule", rule.json), ("role", role?.json), ("scope", scope.json), ("en", en.json), ("zh", zh.json)])
        case let .denied(rule, role, scope): jsonObject([("kind", "denied".json), ("rule", rule.json), ("role", role?.json), ("scope", scope.json), ("en", en.json), ("zh", zh.json)])
        case let .notGranted(verb, action, roles): jsonObject([("kind", "notGranted".json), ("verb", verb.json), ("action", action.json), ("roles", roles.list { $0.json }), ("en", en.json), ("zh", zh.json)])
        case let .outOfScope(rule, person, scope, found): jsonObject([("kind", "outOfScope".json), ("rule", rule.json), ("person", person.json), ("scope", scope.json), ("found", found?.json), ("en", en.json), ("zh", zh.json)])
        case let .absent(person, from, until): jsonObject([("kind", "absent".json), ("person", person.json), ("from", from?.json), ("until", until?.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Verdict {
    var json: Json {
        jsonObject([("allowed", allowed.json), ("reason", reason.json)])
    }
}

extension AttestationStatus {
    var json: Json {
        jsonObject([("covered", covered?.json), ("due", due?.json), ("late", late.json)])
    }
}

extension RightHolder {
    var json: Json {
        jsonObject([("person", person.json), ("scope", scope.json)])
    }
}

extension RightHolders {
    var json: Json {
        jsonObject([("right", right.json), ("wide", wide.json), ("holders", holders.list { $0.json })])
    }
}

extension UnusedRight {
    var json: Json {
        jsonObject([("person", person.json), ("right", right.json), ("last", last?.json)])
    }
}

extension DutyConflict {
    var json: Json {
        jsonObject([("duty", duty.json), ("person", person.json)])
    }
}

extension DepartedOwner {
    var json: Json {
        jsonObject([("action", action.json), ("subject", subject.json), ("owner", owner.json), ("since", since?.json)])
    }
}

extension AccessReview {
    var json: Json {
        jsonObject([("people", people.json), ("rights", rights.list { $0.json }), ("unused", unused.list { $0.json }), ("conflicts", conflicts.list { $0.json }), ("absent", absent.list { $0.json }), ("emptyRoles", emptyRoles.list { $0.json })])
    }
}

extension Head {
    var json: Json {
        jsonObject([("count", count.json), ("root", root.json)])
    }
}

extension Genesis {
    var json: Json {
        jsonObject([("book", book.json)])
    }
}

extension InclusionProof {
    var json: Json {
        jsonObject([("sequence", sequence.json), ("count", count.json), ("path", path.list { $0.json })])
    }
}

extension ConsistencyProof {
    var json: Json {
        jsonObject([("oldCount", oldCount.json), ("newCount", newCount.json), ("path", path.list { $0.json })])
    }
}

extension LogFinding {
    var json: Json {
        switch self {
        case let .intact(count): jsonObject([("kind", "intact".json), ("count", count.json), ("en", en.json), ("zh", zh.json)])
        case let .unproven(proven, count): jsonObject([("kind", "unproven".json), ("proven", proven.json), ("count", count.json), ("en", en.json), ("zh", zh.json)])
        case let .changed(sequence): jsonObject([("kind", "changed".json), ("sequence", sequence.json), ("en", en.json), ("zh", zh.json)])
        case let .misplaced(sequence, recordedAs): jsonObject([("kind", "misplaced".json), ("sequence", sequence.json), ("recordedAs", recordedAs.json), ("en", en.json), ("zh", zh.json)])
        case let .changedWithin(first, last): jsonObject([("kind", "changedWithin".json), ("first", first.json), ("last", last.json), ("en", en.json), ("zh", zh.json)])
        case let .cut(count, recorded): jsonObject([("kind", "cut".json), ("count", count.json), ("recorded", recorded.json), ("en", en.json), ("zh", zh.json)])
        case let .leavesRefuted(believed): jsonObject([("kind", "leavesRefuted".json), ("believed", believed.json), ("en", en.json), ("zh", zh.json)])
        case let .foreignBook(expected, found): jsonObject([("kind", "foreignBook".json), ("expected", expected.json), ("found", found.json), ("en", en.json), ("zh", zh.json)])
        case let .newerFormat(format, newest): jsonObject([("kind", "newerFormat".json), ("format", format.json), ("newest", newest.json), ("en", en.json), ("zh", zh.json)])
        case .noHeader: jsonObject([("kind", "noHeader".json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension LineRange {
    var json: Json {
        jsonObject([("first", first.json), ("last", last.json)])
    }
}

extension LogReport {
    var json: Json {
        jsonObject([("head", head.json), ("proven", proven.json), ("bad", bad?.json), ("findings", findings.list { $0.json })])
    }
}

extension TaxPart {
    var json: Json {
        jsonObject([("rate", rate.json), ("net", net.json), ("tax", tax.json)])
    }
}

extension TaxTaken {
    var json: Json {
        jsonObject([("taken", taken.list { $0.json }), ("left", left.list { $0.json })])
    }
}

extension MoneyKind {
    var json: Json {
        switch self {
        case .receivedInAdvance: "receivedInAdvance".json
        case .received: "received".json
        case .invoiced: "invoiced".json
        case .applied: "applied".json
        case .refunded: "refunded".json
        case .transferred: "transferred".json
        case .offset: "offset".json
        case .netted: "netted".json
        case .fee: "fee".json
        case .discount: "discount".json
        case .rounding: "rounding".json
        case .exchangeGain: "exchangeGain".json
        case .exchangeLoss: "exchangeLoss".json
        case .provision: "provision".json
        case .writeOff: "writeOff".json
        case .recovery: "recovery".json
        case .reinstated: "reinstated".json
        case .billReceived: "billReceived".json
        case .lateCharge: "lateCharge".json
        case .reclassified: "reclassified".json
        case .expired: "expired".json
        case .forfeited: "forfeited".json
        case .advanceGain: "advanceGain".json
        case .advanceLoss: "advanceLoss".json
        }
    }
}

extension MoneyFact {
    var json: Json {
        jsonObject([("key", key.json), ("kind", kind.json), ("on", on.json), ("customer", customer?.json), ("other", other?.json), ("nature", nature?.json), ("amount", amount.json), ("home", home.json), ("taxes", taxes.list { $0.json }), ("fee", fee?.json), ("dimensions", dimensions.list { $0.json }), ("summary", summary.json)])
    }
}

extension EntrySide {
    var json: Json {
        switch self {
        case .debit: "debit".json
        case .credit: "credit".json
        }
    }
}

extension AmountPart {
    var json: Json {
        switch self {
        case .gross: "gross".json
        case .net: "net".json
        case .tax: "tax".json
        case .fee: "fee".json
        case .afterFee: "afterFee".json
        }
    }
}

extension Party {
    var json: Json {
        switch self {
        case .customer: "customer".json
        case .other: "other".json
        }
    }
}

extension LineSign {
    var json: Json {
        switch self {
        case .plain: "plain".json
        case .red: "red".json
        }
    }
}

extension RuleLine {
    var json: Json {
        jsonObject([("side", side.json), ("account", account.json), ("part", part.json), ("party", party == .customer ? nil : party.json), ("sign", sign == .plain ? nil : sign.json)])
    }
}

extension ChartRule {
    var json: Json {
        jsonObject([("kind", kind.json), ("natures", natures.list { $0.json }), ("lines", lines.list { $0.json })])
    }
}

extension ChartAccount {
    var json: Json {
        jsonObject([("code", code.json), ("name", name.json), ("dimensions", dimensions.list { $0.json })])
    }
}

extension Chart {
    var json: Json {
        jsonObject([("home", home.json), ("remainder", remainder.json), ("accounts", accounts.list { $0.json }), ("rules", rules.list { $0.json })])
    }
}

extension ChartFault {
    var json: Json {
        switch self {
        case let .accountTwice(account): jsonObject([("kind", "accountTwice".json), ("account", account.json), ("en", en.json), ("zh", zh.json)])
        case let .ruleTwice(rule, fact, first): jsonObject([("kind", "ruleTwice".json), ("rule", rule.json), ("fact", fact.json), ("first", first.json), ("en", en.json), ("zh", zh.json)])
        case let .accountMissing(rule, fact, account): jsonObject([("kind", "accountMissing".json), ("rule", rule.json), ("fact", fact.json), ("account", account.json), ("en", en.json), ("zh", zh.json)])
        case let .taxAccountMissing(rule, fact, account): jsonObject([("kind", "taxAccountMissing".json), ("rule", rule.json), ("fact", fact.json), ("account", account.json), ("en", en.json), ("zh", zh.json)])
        case let .ruleUnbalanced(rule, fact, part, account): jsonObject([("kind", "ruleUnbalanced".json), ("rule", rule.json), ("fact", fact.json), ("part", part.json), ("account", account.json), ("en", en.json), ("zh", zh.json)])
        case let .ruleMissing(fact): jsonObject([("kind", "ruleMissing".json), ("fact", fact.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension VoucherLine {
    var json: Json {
        jsonObject([("side", side.json), ("account", account.json), ("name", name.json), ("rate", rate?.json), ("amount", amount.json), ("home", home.json), ("dimensions", dimensions.list { $0.json }), ("summary", summary.json)])
    }
}

extension Voucher {
    var json: Json {
        jsonObject([("id", id.json), ("on", on.json), ("reverses", reverses?.json), ("lines", lines.list { $0.json })])
    }
}

extension VoucherSet {
    var json: Json {
        jsonObject([("vouchers", vouchers.list { $0.json }), ("nothing", nothing.list { $0.json }), ("posted", posted.list { $0.json })])
    }
}

extension NextPeriod {
    var json: Json {
        switch self {
        case .kept: "kept".json
        case .reversed: "reversed".json
        }
    }
}

extension ForeignRules {
    var json: Json {
        jsonObject([("home", home.json), ("revaluation", revaluation.json), ("nextPeriod", nextPeriod.json)])
    }
}

extension BookValue {
    var json: Json {
        switch self {
        case let .quoted(quote): jsonObject([("kind", "quoted".json), ("quote", quote.json)])
        case let .stated(home): jsonObject([("kind", "stated".json), ("home", home.json)])
        }
    }
}

extension ValuedRecord {
    var json: Json {
        switch self {
        case let .item(item): jsonObject([("kind", "item".json), ("item", item.json)])
        case let .lot(lot): jsonObject([("kind", "lot".json), ("lot", lot.json)])
        }
    }
}

extension ValueChange {
    var json: Json {
        jsonObject([("record", record.json), ("balance", balance.json), ("original", original.json), ("before", before.json), ("after", after.json)])
    }
}

extension ValuedBalance {
    var json: Json {
        jsonObject([("record", record.json), ("customer", customer.json), ("balance", balance.json), ("original", original.json), ("home", home.json)])
    }
}

extension Customer {
    var json: Json {
        jsonObject([("id", id.json), ("name", name?.json), ("owner", owner?.json), ("department", department?.json), ("taxId", taxId?.json), ("fields", fields.list { $0.json })])
    }
}

extension Evidence {
    var json: Json {
        jsonObject([("label", label.json), ("digest", digest.json), ("media", media?.json)])
    }
}

extension Receipt {
    var json: Json {
        jsonObject([("receipt", receipt?.json), ("customer", customer?.json), ("amount", amount.json), ("received", received?.json), ("nature", nature.json), ("account", account.list { $0.json }), ("bankRef", bankRef?.json), ("references", references.list { $0.json }), ("fields", fields.list { $0.json }), ("scope", scope.list { $0.json }), ("priority", priority?.json), ("expires", expires?.json), ("evidence", evidence.list { $0.json }), ("value", value?.json)])
    }
}

extension UnpaidItems {
    var json: Json {
        switch self {
        case .canceled: "canceled".json
        case .kept: "kept".json
        }
    }
}

extension ChargeOrigin {
    var json: Json {
        jsonObject([("item", item.json), ("number", number.json), ("through", through.json)])
    }
}

extension ItemOrigin {
    var json: Json {
        jsonObject([("contract", contract.json), ("version", version.json), ("number", number.json)])
    }
}

extension ItemPart {
    var json: Json {
        jsonObject([("component", component.json), ("amount", amount.json)])
    }
}

extension ItemDifference {
    var json: Json {
        jsonObject([("difference", difference.json), ("amount", amount.json)])
    }
}

extension Contract {
    var json: Json {
        jsonObject([("id", id.json), ("customer", customer.json), ("signed", signed?.json), ("schedule", schedule.json), ("references", references.list { $0.json }), ("fields", fields.list { $0.json })])
    }
}

extension RecordKey {
    var json: Json {
        switch self {
        case let .customer(customer): jsonObject([("kind", "customer".json), ("customer", customer.json)])
        case let .contract(contract): jsonObject([("kind", "contract".json), ("contract", contract.json)])
        case let .item(item): jsonObject([("kind", "item".json), ("item", item.json)])
        case let .receipt(receipt): jsonObject([("kind", "receipt".json), ("receipt", receipt.json)])
        }
    }
}

extension UnknownCustomer {
    var json: Json {
        switch self {
        case .onFirstUse: "onFirstUse".json
        case .refused: "refused".json
        }
    }
}

extension Refusals {
    var json: Json {
        switch self {
        case .remembered: "remembered".json
        case .forgotten: "forgotten".json
        }
    }
}

extension ContractGate {
    var json: Json {
        switch self {
        case .approval: "approval".json
        case .open: "open".json
        }
    }
}

extension DateWindow {
    var json: Json {
        jsonObject([("back", back?.json), ("ahead", ahead?.json), ("utcOffset", utcOffset?.json)])
    }
}

extension BookRules {
    var json: Json {
        jsonObject([("accounts", accounts.json), ("unknownCustomer", unknownCustomer.json), ("refusals", refusals.json), ("unidentified", unidentified?.json), ("scheme", scheme?.json), ("contracts", contracts.json), ("dates", dates?.json), ("foreign", foreign?.json)])
    }
}

extension Command {
    var json: Json {
        switch self {
        case let .registerCustomer(customer): jsonObject([("kind", "registerCustomer".json), ("customer", customer.json)])
        case let .renameCustomer(customer, name): jsonObject([("kind", "renameCustomer".json), ("customer", customer.json), ("name", name.json)])
        case let .mergeCustomer(customer, into): jsonObject([("kind", "mergeCustomer".json), ("customer", customer.json), ("into", into.json)])
        case let .reassignOwner(customer, ownedBy, owner, department): jsonObject([("kind", "reassignOwner".json), ("customer", customer?.json), ("ownedBy", ownedBy?.json), ("owner", owner.json), ("department", department?.json)])
        case let .registerContract(contract): jsonObject([("kind", "registerContract".json), ("contract", contract.json)])
        case let .submitContract(contract): jsonObject([("kind", "submitContract".json), ("contract", contract.json)])
        case let .approveContract(contract): jsonObject([("kind", "approveContract".json), ("contract", contract.json)])
        case let .amendContract(contract, total, partPaid, rest, calendar): jsonObject([("kind", "amendContract".json), ("contract", contract.json), ("total", total.json), ("partPaid", partPaid.json), ("rest", rest.json), ("calendar", calendar?.json)])
        case let .reachMilestone(contract, event): jsonObject([("kind", "reachMilestone".json), ("contract", contract.json), ("event", event.json)])
        case let .terminateContract(contract, unpaid): jsonObject([("kind", "terminateContract".json), ("contract", contract.json), ("unpaid", unpaid.json)])
        case let .openReceivable(receivable, value): jsonObject([("kind", "openReceivable".json), ("receivable", receivable.json), ("value", value?.json)])
        case let .invoiceReceivable(item, invoice): jsonObject([("kind", "invoiceReceivable".json), ("item", item.json), ("invoice", invoice.json)])
        case let .disputeReceivable(item): jsonObject([("kind", "disputeReceivable".json), ("item", item.json)])
        case let .settleDispute(item): jsonObject([("kind", "settleDispute".json), ("item", item.json)])
        case let .cancelReceivable(item): jsonObject([("kind", "cancelReceivable".json), ("item", item.json)])
        case let .writeOff(item, amount): jsonObject([("kind", "writeOff".json), ("item", item.json), ("amount", amount?.json)])
        case let .recover(item, amount): jsonObject([("kind", "recover".json), ("item", item.json), ("amount", amount.json)])
        case let .creditNote(note, item, amount): jsonObject([("kind", "creditNote".json), ("note", note.json), ("item", item.json), ("amount", amount.json)])
        case let .chargeLate(items, terms, calendar): jsonObject([("kind", "chargeLate".json), ("items", items.list { $0.json }), ("terms", terms.json), ("calendar", calendar?.json)])
        case let .recordReceipt(receipt): jsonObject([("kind", "recordReceipt".json), ("receipt", receipt.json)])
        case let .claimReceipt(receipt): jsonObject([("kind", "claimReceipt".json), ("receipt", receipt.json)])
        case let .confirmReceipt(receipt): jsonObject([("kind", "confirmReceipt".json), ("receipt", receipt.json)])
        case let .rejectReceipt(receipt): jsonObject([("kind", "rejectReceipt".json), ("receipt", receipt.json)])
        case let .bounceReceipt(receipt): jsonObject([("kind", "bounceReceipt".json), ("receipt", receipt.json)])
        case let .identifyReceipt(lot, amount, customer, account, nature): jsonObject([("kind", "identifyReceipt".json), ("lot", lot.json), ("amount", amount?.json), ("customer", customer.json), ("account", account.list { $0.json }), ("nature", nature.json)])
        case let .openAccount(account): jsonObject([("kind", "openAccount".json), ("account", account.json)])
        case let .closeAccount(account): jsonObject([("kind", "closeAccount".json), ("account", account.json)])
        case let .reopenAccount(account): jsonObject([("kind", "reopenAccount".json), ("account", account.json)])
        case let .hold(hold, account, amount, purpose, reference, fields, until, lots): jsonObject([("kind", "hold".json), ("hold", hold?.json), ("account", account.json), ("amount", amount.json), ("purpose", purpose.json), ("reference", reference?.json), ("fields", fields.list { $0.json }), ("until", until?.json), ("lots", lots.list { $0.json })])
        case let .capture(hold, item, amount): jsonObject([("kind", "capture".json), ("hold", hold.json), ("item", item.json), ("amount", amount?.json)])
        case let .release(hold): jsonObject([("kind", "release".json), ("hold", hold.json)])
        case let .lapse(hold): jsonObject([("kind", "lapse".json), ("hold", hold.json)])
        case let .transfer(account, to, amount, lots): jsonObject([("kind", "transfer".json), ("account", account.json), ("to", to.json), ("amount", amount.json), ("lots", lots.list { $0.json })])
        case let .reclassify(account, amount, nature, lots): jsonObject([("kind", "reclassify".json), ("account", account.json), ("amount", amount.json), ("nature", nature.json), ("lots", lots.list { $0.json })])
        case let .expire(account): jsonObject([("kind", "expire".json), ("account", account.json)])
        case let .forfeit(account, amount, lots): jsonObject([("kind", "forfeit".json), ("account", account.json), ("amount", amount.json), ("lots", lots.list { $0.json })])
        case let .allocate(customer, scheme, currency, lots, items): jsonObject([("kind", "allocate".json), ("customer", customer.json), ("scheme", scheme?.json), ("currency", currency?.json), ("lots", lots.list { $0.json }), ("items", items.list { $0.json })])
        case let .pay(item, amount, account, lots): jsonObject([("kind", "pay".json), ("item", item.json), ("amount", amount?.json), ("account", account?.json), ("lots", lots.list { $0.json })])
        case let .undoAllocation(allocation, amount): jsonObject([("kind", "undoAllocation".json), ("allocation", allocation.json), ("amount", amount?.json)])
        case let .requestRefund(refund, account, amount, cause, lots): jsonObject([("kind", "requestRefund".json), ("refund", refund?.json), ("account", account.json), ("amount", amount.json), ("cause", cause.json), ("lots", lots.list { $0.json })])
        case let .payRefund(refund, amount, reference): jsonObject([("kind", "payRefund".json), ("refund", refund.json), ("amount", amount?.json), ("reference", reference?.json)])
        case let .cancelRefund(refund): jsonObject([("kind", "cancelRefund".json), ("refund", refund.json)])
        case let .closePeriod(through): jsonObject([("kind", "closePeriod".json), ("through", through.json)])
        case let .openPeriod(since): jsonObject([("kind", "openPeriod".json), ("since", since.json)])
        case let .tag(subject, tag): jsonObject([("kind", "tag".json), ("subject", subject.json), ("tag", tag.json)])
        case let .untag(subject, tag): jsonObject([("kind", "untag".json), ("subject", subject.json), ("tag", tag.json)])
        case let .comment(subject, text): jsonObject([("kind", "comment".json), ("subject", subject.json), ("text", text.json)])
        case let .changeRules(since, rules): jsonObject([("kind", "changeRules".json), ("since", since.json), ("rules", rules.json)])
        case let .changePeople(people, departments): jsonObject([("kind", "changePeople".json), ("people", people.list { $0.json }), ("departments", departments.list { $0.json })])
        case let .changeAccess(policy): jsonObject([("kind", "changeAccess".json), ("policy", policy?.json)])
        case let .changeApprovalPolicy(policy): jsonObject([("kind", "changeApprovalPolicy".json), ("policy", policy.json)])
        case let .removeApprovalPolicy(policy): jsonObject([("kind", "removeApprovalPolicy".json), ("policy", policy.json)])
        case let .answerCase(`case`, step, digest, act, comment): jsonObject([("kind", "answerCase".json), ("case", `case`.json), ("step", step.json), ("digest", digest.json), ("act", act.json), ("comment", comment?.json)])
        case let .carryOut(`case`): jsonObject([("kind", "carryOut".json), ("case", `case`.json)])
        case let .undoMovement(movement, amount): jsonObject([("kind", "undoMovement".json), ("movement", movement.json), ("amount", amount?.json)])
        case let .returnRefund(refund, amount): jsonObject([("kind", "returnRefund".json), ("refund", refund.json), ("amount", amount?.json)])
        case let .creditAccount(note, account, amount, nature): jsonObject([("kind", "creditAccount".json), ("note", note.json), ("account", account.json), ("amount", amount.json), ("nature", nature.json)])
        case let .setRate(quote): jsonObject([("kind", "setRate".json), ("quote", quote.json)])
        case let .revalue(revaluation, quotes): jsonObject([("kind", "revalue".json), ("revaluation", revaluation?.json), ("quotes", quotes.list { $0.json })])
        case let .undoRevaluation(revaluation): jsonObject([("kind", "undoRevaluation".json), ("revaluation", revaluation.json)])
        case let .startReconciliation(account, span): jsonObject([("kind", "startReconciliation".json), ("account", account.json), ("span", span.json)])
        case let .signReconciliation(content): jsonObject([("kind", "signReconciliation".json), ("content", content.json)])
        case let .reopenReconciliation(account, span, note): jsonObject([("kind", "reopenReconciliation".json), ("account", account.json), ("span", span.json), ("note", note.json)])
        case let .raiseExceptions(account, findings, rules): jsonObject([("kind", "raiseExceptions".json), ("account", account.json), ("findings", findings.list { $0.json }), ("rules", rules.list { $0.json })])
        case let .changeException(account, exception, change): jsonObject([("kind", "changeException".json), ("account", account.json), ("exception", exception.json), ("change", change.json)])
        }
    }
}

extension BookEvent {
    var json: Json {
        switch self {
        case let .customerRegistered(customer): jsonObject([("kind", "customerRegistered".json), ("customer", customer.json)])
        case let .customerRenamed(customer, before, after): jsonObject([("kind", "customerRenamed".json), ("customer", customer.json), ("before", before?.json), ("after", after.json)])
        case let .customerMerged(customer, into): jsonObject([("kind", "customerMerged".json), ("customer", customer.json), ("into", into.json)])
        case let .ownerReassigned(customer, before, after, department): jsonObject([("kind", "ownerReassigned".json), ("customer", customer.json), ("before", before?.json), ("after", after.json), ("department", department?.json)])
        case let .contractRegistered(contract, schedule): jsonObject([("kind", "contractRegistered".json), ("contract", contract.json), ("schedule", schedule.json)])
        case let .contractSubmitted(contract): jsonObject([("kind", "contractSubmitted".json), ("contract", contract.json)])
        case let .contractApproved(contract): jsonObject([("kind", "contractApproved".json), ("contract", contract.json)])
        case let .contractAmended(contract, version, before, schedule, basis, numbers): jsonObject([("kind", "contractAmended".json), ("contract", contract.json), ("version", version.json), ("before", before.json), ("schedule", schedule.json), ("basis", basis?.json), ("numbers", numbers.list { $0.json })])
        case let .milestoneReached(contract, event, schedule): jsonObject([("kind", "milestoneReached".json), ("contract", contract.json), ("event", event.json), ("schedule", schedule.json)])
        case let .contractTerminated(contract): jsonObject([("kind", "contractTerminated".json), ("contract", contract.json)])
        case let .receivableOpened(receivable, origin, charge, home): jsonObject([("kind", "receivableOpened".json), ("receivable", receivable.json), ("origin", origin?.json), ("charge", charge?.json), ("home", home?.json)])
        case let .receivableChanged(item, before, amount, dueBefore, due, home): jsonObject([("kind", "receivableChanged".json), ("item", item.json), ("before", before.json), ("amount", amount.json), ("dueBefore", dueBefore.json), ("due", due.json), ("home", home?.json)])
        case let .receivableMoved(item, before, customer): jsonObject([("kind", "receivableMoved".json), ("item", item.json), ("before", before.json), ("customer", customer.json)])
        case let .receivableInvoiced(item, invoice): jsonObject([("kind", "receivableInvoiced".json), ("item", item.json), ("invoice", invoice.json)])
        case let .receivableDisputed(item): jsonObject([("kind", "receivableDisputed".json), ("item", item.json)])
        case let .disputeSettled(item): jsonObject([("kind", "disputeSettled".json), ("item", item.json)])
        case let .receivableCanceled(item, amount): jsonObject([("kind", "receivableCanceled".json), ("item", item.json), ("amount", amount.json)])
        case let .writtenOff(item, amount, parts): jsonObject([("kind", "writtenOff".json), ("item", item.json), ("amount", amount.json), ("parts", parts.list { $0.json })])
        case let .recovered(item, amount, parts): jsonObject([("kind", "recovered".json), ("item", item.json), ("amount", amount.json), ("parts", parts.list { $0.json })])
        case let .credited(note, item, amount, parts): jsonObject([("kind", "credited".json), ("note", note.json), ("item", item.json), ("amount", amount.json), ("parts", parts.list { $0.json })])
        case let .receiptClaimed(receipt): jsonObject([("kind", "receiptClaimed".json), ("receipt", receipt.json)])
        case let .receiptConfirmed(receipt, bankRef, evidence, movement, home): jsonObject([("kind", "receiptConfirmed".json), ("receipt", receipt.json), ("bankRef", bankRef?.json), ("evidence", evidence.list { $0.json }), ("movement", movement.json), ("home", home?.json)])
        case let .receiptRejected(receipt): jsonObject([("kind", "receiptRejected".json), ("receipt", receipt.json)])
        case let .receiptBounced(receipt, movement): jsonObject([("kind", "receiptBounced".json), ("receipt", receipt.json), ("movement", movement.json)])
        case let .moved(movement): jsonObject([("kind", "moved".json), ("movement", movement.json)])
        case let .allocated(item, amount, differences, parts, movement, exchange): jsonObject([("kind", "allocated".json), ("item", item.json), ("amount", amount.json), ("differences", differences.list { $0.json }), ("parts", parts.list { $0.json }), ("movement", movement.json), ("exchange", exchange?.json)])
        case let .unallocated(allocation, item, amount, differences, parts, movement, exchange): jsonObject([("kind", "unallocated".json), ("allocation", allocation.json), ("item", item.json), ("amount", amount.json), ("differences", differences?.json), ("parts", parts.list { $0.json }), ("movement", movement.json), ("exchange", exchange?.json)])
        case let .refundRequested(refund, cause, movement): jsonObject([("kind", "refundRequested".json), ("refund", refund.json), ("cause", cause.json), ("movement", movement.json)])
        case let .refundPaid(refund, movement): jsonObject([("kind", "refundPaid".json), ("refund", refund.json), ("movement", movement.json)])
        case let .refundCanceled(refund, movement): jsonObject([("kind", "refundCanceled".json), ("refund", refund.json), ("movement", movement.json)])
        case let .periodClosed(through): jsonObject([("kind", "periodClosed".json), ("through", through.json)])
        case let .periodOpened(since): jsonObject([("kind", "periodOpened".json), ("since", since.json)])
        case let .tagged(subject, tag): jsonObject([("kind", "tagged".json), ("subject", subject.json), ("tag", tag.json)])
        case let .untagged(subject, tag): jsonObject([("kind", "untagged".json), ("subject", subject.json), ("tag", tag.json)])
        case let .commented(subject, text): jsonObject([("kind", "commented".json), ("subject", subject.json), ("text", text.json)])
        case let .rulesChanged(since, rules): jsonObject([("kind", "rulesChanged".json), ("since", since.json), ("rules", rules.json)])
        case let .peopleChanged(people, departments): jsonObject([("kind", "peopleChanged".json), ("people", people.list { $0.json }), ("departments", departments.list { $0.json })])
        case let .accessChanged(policy): jsonObject([("kind", "accessChanged".json), ("policy", policy?.json)])
        case let .approvalPolicyChanged(policy): jsonObject([("kind", "approvalPolicyChanged".json), ("policy", policy.json)])
        case let .approvalPolicyRemoved(policy): jsonObject([("kind", "approvalPolicyRemoved".json), ("policy", policy.json)])
        case let .caseOpened(`case`, commands): jsonObject([("kind", "caseOpened".json), ("case", `case`.json), ("commands", commands.list { $0.json })])
        case let .caseAnswered(`case`, entry): jsonObject([("kind", "caseAnswered".json), ("case", `case`.json), ("entry", entry.json)])
        case let .caseCarriedOut(`case`): jsonObject([("kind", "caseCarriedOut".json), ("case", `case`.json)])
        case let .caseHeldUp(`case`, code, refusal): jsonObject([("kind", "caseHeldUp".json), ("case", `case`.json), ("code", code.json), ("refusal", refusal.json)])
        case let .refused(code, refusal): jsonObject([("kind", "refused".json), ("code", code.json), ("refusal", refusal.json)])
        case let .refundReturned(refund, movement): jsonObject([("kind", "refundReturned".json), ("refund", refund.json), ("movement", movement.json)])
        case let .creditedOnAccount(note, movement, home): jsonObject([("kind", "creditedOnAccount".json), ("note", note.json), ("movement", movement.json), ("home", home?.json)])
        case let .rateSet(quote): jsonObject([("kind", "rateSet".json), ("quote", quote.json)])
        case let .revalued(revaluation, customer, quotes, rows, gain): jsonObject([("kind", "revalued".json), ("revaluation", revaluation.json), ("customer", customer.json), ("quotes", quotes.list { $0.json }), ("rows", rows.list { $0.json }), ("gain", gain.json)])
        case let .revaluationUndone(revaluation, customer, rows, gain): jsonObject([("kind", "revaluationUndone".json), ("revaluation", revaluation.json), ("customer", customer.json), ("rows", rows.list { $0.json }), ("gain", gain.json)])
        case let .reconciliationStarted(account, span): jsonObject([("kind", "reconciliationStarted".json), ("account", account.json), ("span", span.json)])
        case let .reconciliationSigned(account, span, digest): jsonObject([("kind", "reconciliationSigned".json), ("account", account.json), ("span", span.json), ("digest", digest.json)])
        case let .reconciliationReopened(account, span, note): jsonObject([("kind", "reconciliationReopened".json), ("account", account.json), ("span", span.json), ("note", note.json)])
        case let .exceptionsRaised(account, changed): jsonObject([("kind", "exceptionsRaised".json), ("account", account.json), ("changed", changed.list { $0.json })])
        case let .exceptionChanged(account, exception, change): jsonObject([("kind", "exceptionChanged".json), ("account", account.json), ("exception", exception.json), ("change", change.json)])
        }
    }
}

extension BookStream {
    var json: Json {
        switch self {
        case .book: jsonObject([("kind", "book".json)])
        case let .customer(customer): jsonObject([("kind", "customer".json), ("customer", customer.json)])
        case let .contract(contract): jsonObject([("kind", "contract".json), ("contract", contract.json)])
        case let .account(account): jsonObject([("kind", "account".json), ("account", account.json)])
        }
    }
}

extension Recorded {
    var json: Json {
        jsonObject([("format", format.json), ("book", book.json), ("sequence", sequence.json), ("order", order.json), ("index", index.json), ("of", of.json), ("fingerprint", fingerprint?.json), ("by", by.json), ("at", at.json), ("on", on.json), ("stream", stream.json), ("version", version.json), ("event", event.json)])
    }
}

extension Origin {
    var json: Json {
        jsonObject([("book", book.json), ("through", through.json)])
    }
}

extension OrderRefusal {
    var json: Json {
        jsonObject([("code", code.json), ("path", path.json), ("en", en.json), ("zh", zh.json)])
    }
}

extension Decision {
    var json: Json {
        jsonObject([("order", order.json), ("events", events.list { $0.json }), ("earlier", earlier.list { $0.json }), ("waits", waits == false ? nil : waits.json), ("refusal", refusal?.json)])
    }
}

extension BookSnapshot {
    var json: Json {
        jsonObject([("format", format.json), ("book", book.json), ("origins", origins.list { $0.json }), ("sequence", sequence.json), ("digest", digest.json), ("events", events.list { $0.json })])
    }
}

extension FieldBlame {
    var json: Json {
        jsonObject([("field", field.json), ("sequence", sequence.json), ("order", order.json), ("by", by.json), ("at", at.json), ("on", on.json)])
    }
}

extension OrderCase {
    var json: Json {
        jsonObject([("case", `case`.json), ("state", state.json), ("commands", commands.list { $0.json }), ("carriedOut", carriedOut?.json)])
    }
}

extension MoneyEnd {
    var json: Json {
        switch self {
        case let .paid(item): jsonObject([("kind", "paid".json), ("item", item.json)])
        case .refunded: jsonObject([("kind", "refunded".json)])
        case .expired: jsonObject([("kind", "expired".json)])
        case .forfeited: jsonObject([("kind", "forfeited".json)])
        case .held: jsonObject([("kind", "held".json)])
        case .free: jsonObject([("kind", "free".json)])
        }
    }
}

extension MoneyUse {
    var json: Json {
        jsonObject([("lot", lot.json), ("end", end.json), ("amount", amount.json), ("movement", movement?.json), ("on", on?.json)])
    }
}

extension MoneySource {
    var json: Json {
        jsonObject([("receipt", receipt.json), ("lot", lot.json), ("movement", movement.json), ("on", on.json), ("amount", amount.json)])
    }
}

extension NoticeReason {
    var json: Json {
        switch self {
        case let .decideCase(`case`, action, requester, step, due): jsonObject([("kind", "decideCase".json), ("case", `case`.json), ("action", action.json), ("requester", requester.json), ("step", step.json), ("due", due?.json), ("en", en.json), ("zh", zh.json)])
        case let .caseCarriedOut(`case`, action): jsonObject([("kind", "caseCarriedOut".json), ("case", `case`.json), ("action", action.json), ("en", en.json), ("zh", zh.json)])
        case let .caseHeldUp(`case`, action, code): jsonObject([("kind", "caseHeldUp".json), ("case", `case`.json), ("action", action.json), ("code", code.json), ("en", en.json), ("zh", zh.json)])
        case let .caseRejected(`case`, action, by): jsonObject([("kind", "caseRejected".json), ("case", `case`.json), ("action", action.json), ("by", by.json), ("en", en.json), ("zh", zh.json)])
        case let .confirmReceipt(receipt, customer, amount): jsonObject([("kind", "confirmReceipt".json), ("receipt", receipt.json), ("customer", customer.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .receiptConfirmed(receipt, customer, amount): jsonObject([("kind", "receiptConfirmed".json), ("receipt", receipt.json), ("customer", customer.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .receiptRejected(receipt, customer, amount): jsonObject([("kind", "receiptRejected".json), ("receipt", receipt.json), ("customer", customer.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .receiptBounced(receipt, customer, amount): jsonObject([("kind", "receiptBounced".json), ("receipt", receipt.json), ("customer", customer.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .identifyReceipt(receipt, amount): jsonObject([("kind", "identifyReceipt".json), ("receipt", receipt.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .approveContract(contract, customer): jsonObject([("kind", "approveContract".json), ("contract", contract.json), ("customer", customer.json), ("en", en.json), ("zh", zh.json)])
        case let .contractApproved(contract, customer): jsonObject([("kind", "contractApproved".json), ("contract", contract.json), ("customer", customer.json), ("en", en.json), ("zh", zh.json)])
        case let .payRefund(refund, customer, amount): jsonObject([("kind", "payRefund".json), ("refund", refund.json), ("customer", customer.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .refundPaid(refund, customer, amount): jsonObject([("kind", "refundPaid".json), ("refund", refund.json), ("customer", customer.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .refundReturned(refund, customer, amount): jsonObject([("kind", "refundReturned".json), ("refund", refund.json), ("customer", customer.json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .customerAssigned(customer): jsonObject([("kind", "customerAssigned".json), ("customer", customer.json), ("en", en.json), ("zh", zh.json)])
        case let .itemDisputed(item, customer, open): jsonObject([("kind", "itemDisputed".json), ("item", item.json), ("customer", customer.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .exceptionsRaised(account, exceptions, unowned): jsonObject([("kind", "exceptionsRaised".json), ("account", account.json), ("exceptions", exceptions.json), ("unowned", unowned.json), ("en", en.json), ("zh", zh.json)])
        case let .exceptionAssigned(account, exception, due): jsonObject([("kind", "exceptionAssigned".json), ("account", account.json), ("exception", exception.json), ("due", due.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension BookMatch {
    var json: Json {
        jsonObject([("lines", lines.list { $0.json }), ("plan", plan.json), ("known", known.list { $0.json })])
    }
}

extension MatchBooking {
    var json: Json {
        jsonObject([("commands", commands.list { $0.json }), ("booked", booked.list { $0.json }), ("left", left.list { $0.json })])
    }
}

extension LineLeft {
    var json: Json {
        jsonObject([("line", line.json), ("why", why.json)])
    }
}

extension LeftBecause {
    var json: Json {
        switch self {
        case .notCertain: "notCertain".json
        case .known: "known".json
        case .moneyOut: "moneyOut".json
        case .severalCustomers: "severalCustomers".json
        case .creditNote: "creditNote".json
        case .withheld: "withheld".json
        case .difference: "difference".json
        case .changed: "changed".json
        case .exchanged: "exchanged".json
        }
    }
}

extension NoticeKind {
    var json: Json {
        switch self {
        case .task: "task".json
        case .message: "message".json
        }
    }
}

extension Notice {
    var json: Json {
        jsonObject([("id", id.json), ("sequence", sequence.json), ("at", at.json), ("kind", kind.json), ("to", to.list { $0.json }), ("reason", reason.json)])
    }
}

extension ReconciledPeriod {
    var json: Json {
        jsonObject([("span", span.json), ("entries", entries.list { $0.json })])
    }
}

extension BookVouchers {
    var json: Json {
        jsonObject([("vouchers", vouchers.list { $0.json }), ("nothing", nothing.list { $0.json }), ("through", through.json)])
    }
}

extension CustomerFigures {
    var json: Json {
        jsonObject([("customer", customer.json), ("version", version.json), ("booked", booked.list { $0.json }), ("available", available.list { $0.json }), ("held", held.list { $0.json }), ("inRefund", inRefund.list { $0.json }), ("owed", owed.list { $0.json })])
    }
}

extension ItemFigure {
    var json: Json {
        jsonObject([("item", item.json), ("open", open.json), ("due", due.json)])
    }
}

extension BookSummary {
    var json: Json {
        jsonObject([("book", book.json), ("sequence", sequence.json), ("closedThrough", closedThrough?.json), ("customers", customers.list { $0.json })])
    }
}

extension OrderProblem {
    var json: Json {
        jsonObject([("command", command?.json), ("code", code.json), ("path", path.json), ("refusal", refusal.json), ("en", en.json), ("zh", zh.json)])
    }
}

extension BookDifference {
    var json: Json {
        jsonObject([("id", id.json), ("expected", expected.json), ("found", found.json)])
    }
}

extension Verification {
    var json: Json {
        jsonObject([("events", events.json), ("balances", balances.json), ("items", items.json), ("difference", difference?.json)])
    }
}

extension BankReferenceKind {
    var json: Json {
        switch self {
        case .creditor: "creditor".json
        case .endToEnd: "endToEnd".json
        case .bank: "bank".json
        case .transaction: "transaction".json
        case .mandate: "mandate".json
        case .creditorId: "creditorId".json
        case .instruction: "instruction".json
        case .document: "document".json
        case .order: "order".json
        case .voucher: "voucher".json
        case .other: "other".json
        }
    }
}

extension BankReference {
    var json: Json {
        jsonObject([("kind", kind.json), ("text", text.json)])
    }
}

extension BankParty {
    var json: Json {
        jsonObject([("name", name?.json), ("account", account?.json), ("bank", bank?.json), ("address", address?.json)])
    }
}

extension LineDetail {
    var json: Json {
        jsonObject([("amount", amount.json), ("party", party == BankParty() ? nil : party.json), ("ultimate", ultimate == BankParty() ? nil : ultimate.json), ("references", references.list { $0.json }), ("texts", texts.list { $0.json }), ("instructed", instructed?.json), ("charges", charges?.json)])
    }
}

extension BankLine {
    var json: Json {
        jsonObject([("id", id.json), ("occurrence", occurrence == 1 ? nil : occurrence.json), ("row", row.json), ("booked", booked.json), ("valueDate", valueDate?.json), ("time", time?.json), ("amount", amount.json), ("balance", balance?.json), ("party", party == BankParty() ? nil : party.json), ("ultimate", ultimate == BankParty() ? nil : ultimate.json), ("references", references.list { $0.json }), ("texts", texts.list { $0.json }), ("code", code?.json), ("reversal", reversal == false ? nil : reversal.json), ("instructed", instructed?.json), ("charges", charges?.json), ("payments", payments?.json), ("details", details.list { $0.json })])
    }
}

extension StatementFormat {
    var json: Json {
        switch self {
        case .camt053: "camt053".json
        case .camt054: "camt054".json
        case .mt940: "mt940".json
        case .ofx: "ofx".json
        case .table: "table".json
        }
    }
}

extension ProofBreak {
    var json: Json {
        jsonObject([("code", code.json), ("path", path.json), ("en", en.json), ("zh", zh.json)])
    }
}

extension StatementProof {
    var json: Json {
        switch self {
        case let .runningBalance(checked): jsonObject([("kind", "runningBalance".json), ("checked", checked.json)])
        case .openingClosing: jsonObject([("kind", "openingClosing".json)])
        case .totals: jsonObject([("kind", "totals".json)])
        case .nothing: jsonObject([("kind", "nothing".json)])
        case let .broken(breaks): jsonObject([("kind", "broken".json), ("breaks", breaks.list { $0.json })])
        }
    }
}

extension Statement {
    var json: Json {
        jsonObject([("format", format.json), ("layout", layout.json), ("number", number?.json), ("account", account.json), ("holder", holder?.json), ("currency", currency.json), ("from", from?.json), ("to", to?.json), ("opening", opening?.json), ("closing", closing?.json), ("info", info.list { $0.json }), ("lines", lines.list { $0.json }), ("proof", proof.json)])
    }
}

extension LeftOutReason {
    var json: Json {
        switch self {
        case let .notBooked(status): jsonObject([("kind", "notBooked".json), ("status", status.json), ("en", en.json), ("zh", zh.json)])
        case .repeatedHeading: jsonObject([("kind", "repeatedHeading".json), ("en", en.json), ("zh", zh.json)])
        case .tableTotal: jsonObject([("kind", "tableTotal".json), ("en", en.json), ("zh", zh.json)])
        case .carriedBalance: jsonObject([("kind", "carriedBalance".json), ("en", en.json), ("zh", zh.json)])
        case .tableNote: jsonObject([("kind", "tableNote".json), ("en", en.json), ("zh", zh.json)])
        case .noAmount: jsonObject([("kind", "noAmount".json), ("en", en.json), ("zh", zh.json)])
        case let .notMoved(state): jsonObject([("kind", "notMoved".json), ("state", state.json), ("en", en.json), ("zh", zh.json)])
        case let .directionUnsaid(state): jsonObject([("kind", "directionUnsaid".json), ("state", state.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension AttachReason {
    var json: Json {
        switch self {
        case let .bankNumber(number): jsonObject([("kind", "bankNumber".json), ("number", number.json), ("en", en.json), ("zh", zh.json)])
        case let .batchNumber(number): jsonObject([("kind", "batchNumber".json), ("number", number.json), ("en", en.json), ("zh", zh.json)])
        case .noLine: jsonObject([("kind", "noLine".json), ("en", en.json), ("zh", zh.json)])
        case let .severalLines(number, lines): jsonObject([("kind", "severalLines".json), ("number", number.json), ("lines", lines.json), ("en", en.json), ("zh", zh.json)])
        case let .hasDetails(payments): jsonObject([("kind", "hasDetails".json), ("payments", payments.json), ("en", en.json), ("zh", zh.json)])
        case let .otherAmount(booked, explained): jsonObject([("kind", "otherAmount".json), ("booked", booked.json), ("explained", explained.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension ReadNote {
    var json: Json {
        switch self {
        case let .unproven(statement): jsonObject([("kind", "unproven".json), ("statement", statement.json), ("en", en.json), ("zh", zh.json)])
        case let .gap(statement, closed, opened): jsonObject([("kind", "gap".json), ("statement", statement.json), ("closed", closed.json), ("opened", opened.json), ("en", en.json), ("zh", zh.json)])
        case let .bookedOnValueDate(row): jsonObject([("kind", "bookedOnValueDate".json), ("row", row.json), ("en", en.json), ("zh", zh.json)])
        case let .outsideText(lines): jsonObject([("kind", "outsideText".json), ("lines", lines.json), ("en", en.json), ("zh", zh.json)])
        case let .impossibleDate(row, field, text): jsonObject([("kind", "impossibleDate".json), ("row", row.json), ("field", field.json), ("text", text.json), ("en", en.json), ("zh", zh.json)])
        case let .signAgainstKind(row, text): jsonObject([("kind", "signAgainstKind".json), ("row", row.json), ("text", text.json), ("en", en.json), ("zh", zh.json)])
        case let .detailsWithoutAmounts(row, payments): jsonObject([("kind", "detailsWithoutAmounts".json), ("row", row.json), ("payments", payments.json), ("en", en.json), ("zh", zh.json)])
        case let .tableHead(row, ignored): jsonObject([("kind", "tableHead".json), ("row", row.json), ("ignored", ignored.list { $0.json }), ("en", en.json), ("zh", zh.json)])
        case let .newestFirst(statement): jsonObject([("kind", "newestFirst".json), ("statement", statement.json), ("en", en.json), ("zh", zh.json)])
        case let .totalsOfSeveral(row): jsonObject([("kind", "totalsOfSeveral".json), ("row", row.json), ("en", en.json), ("zh", zh.json)])
        case let .totalTold(row, stated, found): jsonObject([("kind", "totalTold".json), ("row", row.json), ("stated", stated.json), ("found", found.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension LeftOutRow {
    var json: Json {
        jsonObject([("row", row.json), ("reason", reason.json), ("amount", amount?.json), ("text", text.json)])
    }
}

extension ControlTotal {
    var json: Json {
        jsonObject([("found", found.json), ("accepted", accepted.json), ("leftOut", leftOut.json)])
    }
}

extension ReadReport {
    var json: Json {
        jsonObject([("format", format.json), ("layout", layout.json), ("encoding", encoding.json), ("rows", rows.json), ("accepted", accepted.json), ("leftOut", leftOut.list { $0.json }), ("totals", totals.list { $0.json }), ("notes", notes.list { $0.json })])
    }
}

extension StatementFile {
    var json: Json {
        jsonObject([("statements", statements.list { $0.json }), ("report", report.json)])
    }
}

extension KnownLine {
    var json: Json {
        jsonObject([("id", id.json), ("account", account.json), ("booked", booked.json), ("amount", amount.json), ("bank", bank?.json), ("after", after?.json)])
    }
}

extension ChangeSign {
    var json: Json {
        switch self {
        case .bankNumber: "bankNumber".json
        case .dayAndAmount: "dayAndAmount".json
        }
    }
}

extension ChangedLine {
    var json: Json {
        jsonObject([("line", line.json), ("known", known.json), ("by", by.json)])
    }
}

extension DoubtfulLine {
    var json: Json {
        jsonObject([("line", line.json), ("known", known.json)])
    }
}

extension LineMerge {
    var json: Json {
        jsonObject([("new", new.list { $0.json }), ("known", known.list { $0.json }), ("changed", changed.list { $0.json }), ("doubtful", doubtful.list { $0.json }), ("gone", gone.list { $0.json })])
    }
}

extension AttachedEntry {
    var json: Json {
        jsonObject([("notification", notification.json), ("row", row.json), ("line", line?.json), ("reason", reason.json)])
    }
}

extension Attached {
    var json: Json {
        jsonObject([("statements", statements.list { $0.json }), ("entries", entries.list { $0.json })])
    }
}

extension RepairReason {
    var json: Json {
        switch self {
        case let .rowMissing(amount): jsonObject([("kind", "rowMissing".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .rowTwice(amount, times): jsonObject([("kind", "rowTwice".json), ("amount", amount.json), ("times", times.json), ("en", en.json), ("zh", zh.json)])
        case let .rowTooMany(amount): jsonObject([("kind", "rowTooMany".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .digitsTransposed(written, meant, digit): jsonObject([("kind", "digitsTransposed".json), ("written", written.json), ("meant", meant.json), ("digit", digit.json), ("en", en.json), ("zh", zh.json)])
        case let .pointSlipped(written, meant, places): jsonObject([("kind", "pointSlipped".json), ("written", written.json), ("meant", meant.json), ("places", places.json), ("en", en.json), ("zh", zh.json)])
        case let .sideSwapped(written, meant): jsonObject([("kind", "sideSwapped".json), ("written", written.json), ("meant", meant.json), ("en", en.json), ("zh", zh.json)])
        case let .oneRow(amount): jsonObject([("kind", "oneRow".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .twiceAnAmount(half): jsonObject([("kind", "twiceAnAmount".json), ("half", half.json), ("en", en.json), ("zh", zh.json)])
        case let .divisibleByNine(ninth): jsonObject([("kind", "divisibleByNine".json), ("ninth", ninth.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension Repair {
    var json: Json {
        jsonObject([("position", position.json), ("effect", effect.json), ("reason", reason.json)])
    }
}

extension RepairSet {
    var json: Json {
        jsonObject([("repairs", repairs.list { $0.json })])
    }
}

extension RepairOutcome {
    var json: Json {
        switch self {
        case .agrees: jsonObject([("kind", "agrees".json), ("en", en.json), ("zh", zh.json)])
        case let .unique(repairs): jsonObject([("kind", "unique".json), ("repairs", repairs.list { $0.json }), ("en", en.json), ("zh", zh.json)])
        case let .ambiguous(sets, size, first): jsonObject([("kind", "ambiguous".json), ("sets", sets.json), ("size", size.json), ("first", first.list { $0.json }), ("en", en.json), ("zh", zh.json)])
        case let .notExplained(most): jsonObject([("kind", "notExplained".json), ("most", most.json), ("en", en.json), ("zh", zh.json)])
        case let .exhausted(budget): jsonObject([("kind", "exhausted".json), ("budget", budget.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension GapRepair {
    var json: Json {
        jsonObject([("sum", sum.json), ("stated", stated.json), ("gap", gap.json), ("outcome", outcome.json), ("hints", hints.list { $0.json })])
    }
}

extension ExtractReason {
    var json: Json {
        switch self {
        case let .notOnTheLeft(amount, date): jsonObject([("kind", "notOnTheLeft".json), ("amount", amount.json), ("date", date.json), ("en", en.json), ("zh", zh.json)])
        case let .notOnTheRight(amount, date): jsonObject([("kind", "notOnTheRight".json), ("amount", amount.json), ("date", date.json), ("en", en.json), ("zh", zh.json)])
        case let .oftenerLeft(amount): jsonObject([("kind", "oftenerLeft".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .oftenerRight(amount): jsonObject([("kind", "oftenerRight".json), ("amount", amount.json), ("en", en.json), ("zh", zh.json)])
        case let .currencyDiffers(left, right): jsonObject([("kind", "currencyDiffers".json), ("left", left.json), ("right", right.json), ("en", en.json), ("zh", zh.json)])
        case let .signTurned(left, right): jsonObject([("kind", "signTurned".json), ("left", left.json), ("right", right.json), ("en", en.json), ("zh", zh.json)])
        case let .pointDiffers(left, right, places): jsonObject([("kind", "pointDiffers".json), ("left", left.json), ("right", right.json), ("places", places.json), ("en", en.json), ("zh", zh.json)])
        case let .digitsDiffer(left, right, digit): jsonObject([("kind", "digitsDiffer".json), ("left", left.json), ("right", right.json), ("digit", digit.json), ("en", en.json), ("zh", zh.json)])
        case let .roundingDiffers(left, right, difference): jsonObject([("kind", "roundingDiffers".json), ("left", left.json), ("right", right.json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .taxDiffers(left, right, rate): jsonObject([("kind", "taxDiffers".json), ("left", left.json), ("right", right.json), ("rate", rate.json), ("en", en.json), ("zh", zh.json)])
        case let .amountDiffers(left, right, difference): jsonObject([("kind", "amountDiffers".json), ("left", left.json), ("right", right.json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .cutOffDiffers(left, right, border): jsonObject([("kind", "cutOffDiffers".json), ("left", left.json), ("right", right.json), ("border", border.json), ("en", en.json), ("zh", zh.json)])
        case let .dateDiffers(left, right, days): jsonObject([("kind", "dateDiffers".json), ("left", left.json), ("right", right.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .accountDiffers(left, right): jsonObject([("kind", "accountDiffers".json), ("left", left?.json), ("right", right?.json), ("en", en.json), ("zh", zh.json)])
        case let .nameDiffers(name, left, right): jsonObject([("kind", "nameDiffers".json), ("name", name.json), ("left", left.json), ("right", right.json), ("en", en.json), ("zh", zh.json)])
        case let .fieldDiffers(name, left, right): jsonObject([("kind", "fieldDiffers".json), ("name", name.json), ("left", left?.json), ("right", right?.json), ("en", en.json), ("zh", zh.json)])
        case let .rowSplit(whole, parts): jsonObject([("kind", "rowSplit".json), ("whole", whole.json), ("parts", parts.json), ("en", en.json), ("zh", zh.json)])
        case let .rowsMerged(whole, parts): jsonObject([("kind", "rowsMerged".json), ("whole", whole.json), ("parts", parts.json), ("en", en.json), ("zh", zh.json)])
        case let .severalWays(left, right): jsonObject([("kind", "severalWays".json), ("left", left.json), ("right", right.json), ("en", en.json), ("zh", zh.json)])
        case let .tooManyToSearch(rows, limit): jsonObject([("kind", "tooManyToSearch".json), ("rows", rows.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .leftNotWhole(stated, rows): jsonObject([("kind", "leftNotWhole".json), ("stated", stated.json), ("rows", rows.json), ("en", en.json), ("zh", zh.json)])
        case let .rightNotWhole(stated, rows): jsonObject([("kind", "rightNotWhole".json), ("stated", stated.json), ("rows", rows.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension ExtractClass {
    var json: Json {
        switch self {
        case .missingLeft: "missingLeft".json
        case .missingRight: "missingRight".json
        case .duplicatedLeft: "duplicatedLeft".json
        case .duplicatedRight: "duplicatedRight".json
        case .currency: "currency".json
        case .amountSign: "amountSign".json
        case .amountPoint: "amountPoint".json
        case .amountTransposed: "amountTransposed".json
        case .amountRounding: "amountRounding".json
        case .amountTax: "amountTax".json
        case .amountOther: "amountOther".json
        case .cutOff: "cutOff".json
        case .account: "account".json
        case .dimension: "dimension".json
        case .date: "date".json
        case .split: "split".json
        case .merged: "merged".json
        case .ambiguous: "ambiguous".json
        }
    }
}

extension ExtractAnchor {
    var json: Json {
        switch self {
        case .id: "id".json
        case .key: "key".json
        case .reference: "reference".json
        }
    }
}

extension ExtractDifference {
    var json: Json {
        jsonObject([("category", category.json), ("by", by?.json), ("left", left.list { $0.json }), ("right", right.list { $0.json }), ("reasons", reasons.list { $0.json })])
    }
}

extension ExtractTotal {
    var json: Json {
        jsonObject([("account", account?.json), ("left", left.json), ("right", right.json), ("gap", gap.json), ("classes", classes.list { $0.json }), ("rest", rest.json), ("reasons", reasons.list { $0.json })])
    }
}

extension ClassTotal {
    var json: Json {
        jsonObject([("category", category.json), ("rows", rows.json), ("gap", gap.json)])
    }
}

extension ExtractComparison {
    var json: Json {
        jsonObject([("equal", equal.json), ("differences", differences.list { $0.json }), ("totals", totals.list { $0.json }), ("accounts", accounts.list { $0.json }), ("closes", closes.json)])
    }
}

extension TableReason {
    var json: Json {
        switch self {
        case let .balanced(adjusted): jsonObject([("kind", "balanced".json), ("adjusted", adjusted.json), ("en", en.json), ("zh", zh.json)])
        case let .differs(book, bank, difference): jsonObject([("kind", "differs".json), ("book", book.json), ("bank", bank.json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .matchesUneven(matches, difference): jsonObject([("kind", "matchesUneven".json), ("matches", matches.json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .unexplained(difference): jsonObject([("kind", "unexplained".json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension ExceptionReason {
    var json: Json {
        switch self {
        case let .unowned(days): jsonObject([("kind", "unowned".json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .noDueDate(owner): jsonObject([("kind", "noDueDate".json), ("owner", owner?.json), ("en", en.json), ("zh", zh.json)])
        case let .overdue(owner, due, days): jsonObject([("kind", "overdue".json), ("owner", owner?.json), ("due", due.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .amountChanged(accepted, found): jsonObject([("kind", "amountChanged".json), ("accepted", accepted.json), ("found", found.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension PeriodReason {
    var json: Json {
        switch self {
        case let .daysUncovered(first, last): jsonObject([("kind", "daysUncovered".json), ("first", first.json), ("last", last.json), ("en", en.json), ("zh", zh.json)])
        case let .daysTwice(first, last): jsonObject([("kind", "daysTwice".json), ("first", first.json), ("last", last.json), ("en", en.json), ("zh", zh.json)])
        case let .chainBroken(statement, opening, closing): jsonObject([("kind", "chainBroken".json), ("statement", statement.json), ("opening", opening.json), ("closing", closing.json), ("en", en.json), ("zh", zh.json)])
        case let .linesUndecided(lines, first): jsonObject([("kind", "linesUndecided".json), ("lines", lines.json), ("first", first.json), ("en", en.json), ("zh", zh.json)])
        case .noTable: jsonObject([("kind", "noTable".json), ("en", en.json), ("zh", zh.json)])
        case let .tableOfOtherDay(found, last): jsonObject([("kind", "tableOfOtherDay".json), ("found", found.json), ("last", last.json), ("en", en.json), ("zh", zh.json)])
        case let .tableOpen(difference): jsonObject([("kind", "tableOpen".json), ("difference", difference.json), ("en", en.json), ("zh", zh.json)])
        case let .tableBalance(table, statement): jsonObject([("kind", "tableBalance".json), ("table", table.json), ("statement", statement.json), ("en", en.json), ("zh", zh.json)])
        case let .exceptionsUnowned(exceptions, first): jsonObject([("kind", "exceptionsUnowned".json), ("exceptions", exceptions.json), ("first", first.json), ("en", en.json), ("zh", zh.json)])
        case let .changed(signed, found): jsonObject([("kind", "changed".json), ("signed", signed.json), ("found", found.json), ("en", en.json), ("zh", zh.json)])
        case let .unsigned(days, allowed): jsonObject([("kind", "unsigned".json), ("days", days.json), ("allowed", allowed.json), ("en", en.json), ("zh", zh.json)])
        case let .exceptionDiffers(exception): jsonObject([("kind", "exceptionDiffers".json), ("exception", exception.json), ("en", en.json), ("zh", zh.json)])
        case let .exceptionOmitted(exception): jsonObject([("kind", "exceptionOmitted".json), ("exception", exception.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension TableSide {
    var json: Json {
        switch self {
        case .book: "book".json
        case .bank: "bank".json
        }
    }
}

extension OutstandingItem {
    var json: Json {
        jsonObject([("side", side.json), ("id", id.json), ("date", date.json), ("amount", amount.json), ("tables", tables == 1 ? nil : tables.json)])
    }
}

extension TableItem {
    var json: Json {
        jsonObject([("id", id.json), ("date", date.json), ("amount", amount.json), ("days", days.json), ("tables", tables.json)])
    }
}

extension ClearedItem {
    var json: Json {
        jsonObject([("item", item.json), ("on", on.json), ("days", days.json), ("by", by.list { $0.json })])
    }
}

extension UnevenMatch {
    var json: Json {
        jsonObject([("position", position.json), ("book", book.json), ("bank", bank.json), ("difference", difference.json)])
    }
}

extension TableSuspect {
    var json: Json {
        switch self {
        case .bookBalance: jsonObject([("kind", "bookBalance".json)])
        case .bankBalance: jsonObject([("kind", "bankBalance".json)])
        case let .bookItem(id): jsonObject([("kind", "bookItem".json), ("id", id.json)])
        case let .bankItem(id): jsonObject([("kind", "bankItem".json), ("id", id.json)])
        }
    }
}

extension TableSuspicion {
    var json: Json {
        jsonObject([("of", of.json), ("reason", reason.json)])
    }
}

extension BalanceTable {
    var json: Json {
        jsonObject([("asOf", asOf.json), ("bookBalance", bookBalance.json), ("bankReceived", bankReceived.list { $0.json }), ("bankPaid", bankPaid.list { $0.json }), ("adjustedBook", adjustedBook.json), ("bankBalance", bankBalance.json), ("bookReceived", bookReceived.list { $0.json }), ("bookPaid", bookPaid.list { $0.json }), ("adjustedBank", adjustedBank.json), ("difference", difference.json), ("uneven", uneven.list { $0.json }), ("unexplained", unexplained.json), ("suspicions", suspicions.list { $0.json }), ("cleared", cleared.list { $0.json }), ("carry", carry.list { $0.json }), ("reasons", reasons.list { $0.json })])
    }
}

extension ExceptionClass {
    var json: Json {
        switch self {
        case .bankOnly: "bankOnly".json
        case .bookOnly: "bookOnly".json
        case .amountDiff: "amountDiff".json
        case .dateDiff: "dateDiff".json
        case .duplicate: "duplicate".json
        case .reversed: "reversed".json
        case .ambiguous: "ambiguous".json
        case .currencyDiff: "currencyDiff".json
        }
    }
}

extension ExceptionFinding {
    var json: Json {
        jsonObject([("category", category.json), ("book", book.list { $0.json }), ("bank", bank.list { $0.json }), ("amount", amount.json), ("on", on.json)])
    }
}

extension ExceptionState {
    var json: Json {
        switch self {
        case .open: "open".json
        case .inWork: "inWork".json
        case .accepted: "accepted".json
        case .cleared: "cleared".json
        }
    }
}

extension ExceptionRecord {
    var json: Json {
        jsonObject([("id", id.json), ("category", category.json), ("book", book.list { $0.json }), ("bank", bank.list { $0.json }), ("amount", amount.json), ("on", on.json), ("opened", opened.json), ("state", state.json), ("owner", owner?.json), ("due", due?.json), ("closed", closed?.json), ("note", note?.json)])
    }
}

extension ExceptionRule {
    var json: Json {
        jsonObject([("category", category.json), ("owner", owner?.json), ("days", days?.json)])
    }
}

extension ExceptionAlert {
    var json: Json {
        jsonObject([("exception", exception.json), ("reason", reason.json)])
    }
}

extension ExceptionAges {
    var json: Json {
        jsonObject([("currency", currency.json), ("open", open.list { $0.json }), ("amounts", amounts.list { $0.json })])
    }
}

extension ExceptionReport {
    var json: Json {
        jsonObject([("exceptions", exceptions.list { $0.json }), ("raised", raised.json), ("kept", kept.json), ("cleared", cleared.json), ("alerts", alerts.list { $0.json }), ("ages", ages.list { $0.json })])
    }
}

extension ExceptionChange {
    var json: Json {
        switch self {
        case let .assign(owner, due): jsonObject([("kind", "assign".json), ("owner", owner.json), ("due", due.json)])
        case .start: jsonObject([("kind", "start".json)])
        case let .accept(note): jsonObject([("kind", "accept".json), ("note", note.json)])
        case .reopen: jsonObject([("kind", "reopen".json)])
        }
    }
}

extension PeriodSpan {
    var json: Json {
        jsonObject([("first", first.json), ("last", last.json)])
    }
}

extension StatementSpan {
    var json: Json {
        jsonObject([("id", id.json), ("first", first.json), ("last", last.json), ("opening", opening.json), ("closing", closing.json)])
    }
}

extension PeriodLine {
    var json: Json {
        jsonObject([("id", id.json), ("decision", decision?.json)])
    }
}

extension PeriodContent {
    var json: Json {
        jsonObject([("account", account.json), ("span", span.json), ("statements", statements.list { $0.json }), ("lines", lines.list { $0.json }), ("table", table?.json), ("exceptions", exceptions.list { $0.json })])
    }
}

extension PeriodCheck {
    var json: Json {
        jsonObject([("findings", findings.list { $0.json }), ("ready", ready.json), ("digest", digest.json)])
    }
}

extension PeriodEntry {
    var json: Json {
        switch self {
        case let .started(by, at): jsonObject([("kind", "started".json), ("by", by.json), ("at", at.json)])
        case let .signed(by, at, digest): jsonObject([("kind", "signed".json), ("by", by.json), ("at", at.json), ("digest", digest.json)])
        case let .reopened(by, at, note): jsonObject([("kind", "reopened".json), ("by", by.json), ("at", at.json), ("note", note.json)])
        }
    }
}

extension PeriodState {
    var json: Json {
        switch self {
        case .open: "open".json
        case .started: "started".json
        case .signed: "signed".json
        case .reopened: "reopened".json
        }
    }
}

extension PeriodStatus {
    var json: Json {
        jsonObject([("state", state.json), ("signedBy", signedBy?.json), ("signedAt", signedAt?.json), ("check", check.json), ("alerts", alerts.list { $0.json })])
    }
}

extension ProvisionPart {
    var json: Json {
        switch self {
        case let .band(segment, band): jsonObject([("kind", "band".json), ("segment", segment?.json), ("band", band.json)])
        case .disputed: jsonObject([("kind", "disputed".json)])
        case let .debt(debt): jsonObject([("kind", "debt".json), ("debt", debt.json)])
        case let .customer(customer): jsonObject([("kind", "customer".json), ("customer", customer.json)])
        }
    }
}

extension ProvisionLine {
    var json: Json {
        jsonObject([("part", part.json), ("debts", debts.json), ("gross", gross.json), ("netted", netted.json), ("rate", rate?.json), ("allowance", allowance.json), ("residue", residue.json)])
    }
}

extension ProvisionTotal {
    var json: Json {
        jsonObject([("currency", currency.json), ("gross", gross.json), ("specific", specific.json), ("disputed", disputed.json), ("netted", netted.json), ("credit", credit.json), ("allowance", allowance.json), ("coverage", coverage?.json)])
    }
}

extension Provision {
    var json: Json {
        jsonObject([("asOf", asOf.json), ("policyFrom", policyFrom.json), ("totals", totals.list { $0.json }), ("lines", lines.list { $0.json })])
    }
}

extension AllowancePart {
    var json: Json {
        jsonObject([("amount", amount.json), ("home", home.json), ("exact", exact.json)])
    }
}

extension AllowanceMovement {
    var json: Json {
        jsonObject([("opening", opening.json), ("writtenOff", writtenOff.json), ("recovered", recovered.json), ("before", before.json), ("charge", charge.json), ("closing", closing.json), ("parts", parts.list { $0.json }), ("residue", residue.json), ("entry", entry?.json)])
    }
}

extension BandRate {
    var json: Json {
        jsonObject([("band", band.json), ("part", part.json), ("whole", whole.json), ("rate", rate?.json)])
    }
}

extension BandLoss {
    var json: Json {
        jsonObject([("band", band.json), ("percent", percent?.json), ("exact", exact.json)])
    }
}

extension RollRates {
    var json: Json {
        jsonObject([("rolls", rolls.list { $0.json }), ("losses", losses.list { $0.json })])
    }
}

extension ReportText {
    var json: Json {
        jsonObject([("en", en.json), ("zh", zh.json)])
    }
}

extension ReportCell {
    var json: Json {
        switch self {
        case .empty: jsonObject([("kind", "empty".json)])
        case let .text(text): jsonObject([("kind", "text".json), ("text", text.json)])
        case let .words(words): jsonObject([("kind", "words".json), ("words", words.json)])
        case let .amount(amount): jsonObject([("kind", "amount".json), ("amount", amount.json)])
        case let .whole(whole): jsonObject([("kind", "whole".json), ("whole", whole.json)])
        case let .share(share): jsonObject([("kind", "share".json), ("share", share.json)])
        case let .ratio(ratio): jsonObject([("kind", "ratio".json), ("ratio", ratio.json)])
        case let .date(date): jsonObject([("kind", "date".json), ("date", date.json)])
        case let .flag(flag): jsonObject([("kind", "flag".json), ("flag", flag.json)])
        }
    }
}

extension ColumnKind {
    var json: Json {
        switch self {
        case .text: "text".json
        case .amount: "amount".json
        case .whole: "whole".json
        case .share: "share".json
        case .ratio: "ratio".json
        case .date: "date".json
        case .flag: "flag".json
        }
    }
}

extension ReportColumn {
    var json: Json {
        jsonObject([("key", key.json), ("heading", heading.json), ("kind", kind.json), ("currency", currency?.json), ("unit", unit?.json), ("places", places == 1 ? nil : places.json), ("summed", summed == false ? nil : summed.json)])
    }
}

extension RowRole {
    var json: Json {
        switch self {
        case .detail: "detail".json
        case .heading: "heading".json
        case .subtotal: "subtotal".json
        case .total: "total".json
        }
    }
}

extension ReportRow {
    var json: Json {
        jsonObject([("cells", cells.list { $0.json }), ("role", role == .detail ? nil : role.json)])
    }
}

extension ReportTable {
    var json: Json {
        jsonObject([("title", title.json), ("columns", columns.list { $0.json }), ("rows", rows.list { $0.json }), ("notes", notes.list { $0.json })])
    }
}

extension ChartForm {
    var json: Json {
        switch self {
        case .columns: "columns".json
        case .stacked: "stacked".json
        case .bars: "bars".json
        case .lines: "lines".json
        }
    }
}

extension ChartPalette {
    var json: Json {
        switch self {
        case .plain: "plain".json
        case .severity: "severity".json
        }
    }
}

extension ChartUnit {
    var json: Json {
        switch self {
        case let .amount(currency): jsonObject([("kind", "amount".json), ("currency", currency.json)])
        case .whole: jsonObject([("kind", "whole".json)])
        case let .share(whole): jsonObject([("kind", "share".json), ("whole", whole.json)])
        }
    }
}

extension ChartPoint {
    var json: Json {
        jsonObject([("value", value?.json), ("low", low?.json), ("high", high?.json)])
    }
}

extension ChartSeries {
    var json: Json {
        jsonObject([("label", label.json), ("points", points.list { $0.json })])
    }
}

extension ReportChart {
    var json: Json {
        jsonObject([("title", title.json), ("about", about?.json), ("form", form.json), ("palette", palette == .plain ? nil : palette.json), ("unit", unit.json), ("labels", labels.list { $0.json }), ("series", series.list { $0.json }), ("range", range?.json)])
    }
}

extension ReportTone {
    var json: Json {
        switch self {
        case .plain: "plain".json
        case .good: "good".json
        case .bad: "bad".json
        }
    }
}

extension ReportFigure {
    var json: Json {
        jsonObject([("label", label.json), ("value", value.json), ("note", note?.json), ("tone", tone == .plain ? nil : tone.json)])
    }
}

extension ReportBlock {
    var json: Json {
        switch self {
        case let .text(text): jsonObject([("kind", "text".json), ("text", text.json)])
        case let .figures(figures): jsonObject([("kind", "figures".json), ("figures", figures.list { $0.json })])
        case let .table(table): jsonObject([("kind", "table".json), ("table", table.json)])
        case let .chart(chart): jsonObject([("kind", "chart".json), ("chart", chart.json)])
        }
    }
}

extension ReportSection {
    var json: Json {
        jsonObject([("heading", heading.json), ("blocks", blocks.list { $0.json }), ("newPage", newPage == false ? nil : newPage.json)])
    }
}

extension MessageTemplate {
    var json: Json {
        jsonObject([("id", id.json), ("en", en.json), ("zh", zh.json)])
    }
}

extension MessageText {
    var json: Json {
        jsonObject([("en", en.json), ("zh", zh.json)])
    }
}

extension ReminderMoment {
    var json: Json {
        switch self {
        case let .before(days): jsonObject([("kind", "before".json), ("days", days.json)])
        case let .moreThan(days): jsonObject([("kind", "moreThan".json), ("days", days.json)])
        case .arrival: jsonObject([("kind", "arrival".json)])
        }
    }
}

extension ReminderTarget {
    var json: Json {
        switch self {
        case .open: "open".json
        case .unpaid: "unpaid".json
        }
    }
}

extension ReminderWait {
    var json: Json {
        switch self {
        case .promised: "promised".json
        case .disputed: "disputed".json
        }
    }
}

extension ReminderSight {
    var json: Json {
        switch self {
        case .dayBefore: "dayBefore".json
        case .sameDay: "sameDay".json
        }
    }
}

extension ReminderCalendar {
    var json: Json {
        jsonObject([("calendar", calendar.json), ("due", due.json), ("sending", sending.json)])
    }
}

extension ReminderKind {
    var json: Json {
        switch self {
        case .task: "task".json
        case .message: "message".json
        }
    }
}

extension ReminderRole {
    var json: Json {
        switch self {
        case .owner: "owner".json
        case .financeManager: "financeManager".json
        case .customer: "customer".json
        }
    }
}

extension ReminderEffect {
    var json: Json {
        jsonObject([("kind", kind.json), ("to", to.json), ("channel", channel?.json), ("template", template?.json)])
    }
}

extension ReminderRule {
    var json: Json {
        jsonObject([("id", id.json), ("moment", moment.json), ("catchUp", catchUp?.json), ("target", target == .open ? nil : target.json), ("waits", waits.list { $0.json }), ("minimum", minimum.list { $0.json }), ("effects", effects.list { $0.json })])
    }
}

extension ReminderPolicy {
    var json: Json {
        jsonObject([("rules", rules.list { $0.json }), ("sight", sight == .dayBefore ? nil : sight.json), ("calendar", calendar?.json), ("financeManagers", financeManagers.list { $0.json }), ("templates", templates.list { $0.json })])
    }
}

extension ReminderSource {
    var json: Json {
        switch self {
        case .debt: "debt".json
        case .planned: "planned".json
        case .prepayment: "prepayment".json
        }
    }
}

extension ReminderNotice {
    var json: Json {
        jsonObject([("kind", kind.json), ("role", role.json), ("to", to.list { $0.json }), ("channel", channel?.json), ("text", text?.json)])
    }
}

extension Reminder {
    var json: Json {
        jsonObject([("cause", cause.json), ("rule", rule.json), ("source", source.json), ("item", item.json), ("customer", customer.json), ("owner", owner?.json), ("on", on.json), ("due", due.json), ("days", days.json), ("amount", amount.json), ("now", now.json), ("notices", notices.list { $0.json })])
    }
}

extension Reminders {
    var json: Json {
        jsonObject([("reminders", reminders.list { $0.json }), ("cursor", cursor.json)])
    }
}

extension DunningReason {
    var json: Json {
        switch self {
        case let .stepped(level, days, needed): jsonObject([("kind", "stepped".json), ("level", level.json), ("days", days.json), ("needed", needed.json), ("en", en.json), ("zh", zh.json)])
        case let .promiseBroken(level, promised): jsonObject([("kind", "promiseBroken".json), ("level", level.json), ("promised", promised.json), ("en", en.json), ("zh", zh.json)])
        case let .repeated(level, last, days): jsonObject([("kind", "repeated".json), ("level", level.json), ("last", last.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .listed(level): jsonObject([("kind", "listed".json), ("level", level.json), ("en", en.json), ("zh", zh.json)])
        case let .disputed(disputed): jsonObject([("kind", "disputed".json), ("disputed", disputed.json), ("en", en.json), ("zh", zh.json)])
        case let .promised(day): jsonObject([("kind", "promised".json), ("day", day.json), ("en", en.json), ("zh", zh.json)])
        case let .blocked(until): jsonObject([("kind", "blocked".json), ("until", until?.json), ("en", en.json), ("zh", zh.json)])
        case let .tooSmall(open, minimum): jsonObject([("kind", "tooSmall".json), ("open", open.json), ("minimum", minimum.json), ("en", en.json), ("zh", zh.json)])
        case let .notLateEnough(level, days, needed): jsonObject([("kind", "notLateEnough".json), ("level", level.json), ("days", days.json), ("needed", needed.json), ("en", en.json), ("zh", zh.json)])
        case let .tooSoon(level, last, wait): jsonObject([("kind", "tooSoon".json), ("level", level.json), ("last", last.json), ("wait", wait.json), ("en", en.json), ("zh", zh.json)])
        case let .lastLevel(level): jsonObject([("kind", "lastLevel".json), ("level", level.json), ("en", en.json), ("zh", zh.json)])
        case let .letterTooSmall(total, minimum): jsonObject([("kind", "letterTooSmall".json), ("total", total.json), ("minimum", minimum.json), ("en", en.json), ("zh", zh.json)])
        case let .covered(total, free): jsonObject([("kind", "covered".json), ("total", total.json), ("free", free.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension PromiseState {
    var json: Json {
        switch self {
        case .open: "open".json
        case .kept: "kept".json
        case .broken: "broken".json
        }
    }
}

extension CollectionPromise {
    var json: Json {
        jsonObject([("made", made.json), ("day", day.json), ("amount", amount?.json), ("state", state.json)])
    }
}

extension DunningLine {
    var json: Json {
        jsonObject([("debt", debt.json), ("document", document?.json), ("issued", issued.json), ("due", due.json), ("days", days.json), ("amount", amount.json), ("open", open.json), ("asked", asked.json), ("interest", interest.json), ("before", before.json), ("level", level.json), ("reason", reason.json)])
    }
}

extension DunningLetter {
    var json: Json {
        jsonObject([("id", id.json), ("customer", customer.json), ("name", name?.json), ("owner", owner?.json), ("currency", currency.json), ("level", level.json), ("lines", lines.list { $0.json }), ("principal", principal.json), ("fee", fee.json), ("interest", interest.json), ("total", total.json), ("free", free.json)])
    }
}

extension DunningPassed {
    var json: Json {
        jsonObject([("debt", debt.json), ("customer", customer.json), ("reason", reason.json)])
    }
}

extension DunningRecord {
    var json: Json {
        jsonObject([("debt", debt.json), ("event", event.json)])
    }
}

extension DunningPlan {
    var json: Json {
        jsonObject([("on", on.json), ("letters", letters.list { $0.json }), ("passed", passed.list { $0.json }), ("records", records.list { $0.json }), ("stopped", stopped.list { $0.json })])
    }
}

extension CollectionState {
    var json: Json {
        switch self {
        case .new: "new".json
        case .reminded: "reminded".json
        case .promised: "promised".json
        case .promiseBroken: "promiseBroken".json
        case .disputed: "disputed".json
        }
    }
}

extension CollectionCase {
    var json: Json {
        jsonObject([("debt", debt.json), ("customer", customer.json), ("owner", owner?.json), ("open", open.json), ("disputed", disputed.json), ("due", due.json), ("days", days.json), ("level", level.json), ("reminded", reminded?.json), ("promise", promise?.json), ("broken", broken.json), ("disputedSince", disputedSince?.json), ("contact", contact?.json), ("contacts", contacts.list { $0.json }), ("state", state.json)])
    }
}

extension AlertReason {
    var json: Json {
        switch self {
        case let .lowBalance(free, least): jsonObject([("kind", "lowBalance".json), ("free", free.json), ("least", least.json), ("en", en.json), ("zh", zh.json)])
        case let .idlePrepayment(left, last, days, limit): jsonObject([("kind", "idlePrepayment".json), ("left", left.json), ("last", last.json), ("days", days.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .orphaned(amount, owner, left): jsonObject([("kind", "orphaned".json), ("amount", amount.json), ("owner", owner.json), ("left", left.json), ("en", en.json), ("zh", zh.json)])
        case let .forgottenRefund(amount, since, days, limit): jsonObject([("kind", "forgottenRefund".json), ("amount", amount.json), ("since", since.json), ("days", days.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .refundJump(amount, median, spread, earlier, deviations): jsonObject([("kind", "refundJump".json), ("amount", amount.json), ("median", median.json), ("spread", spread.json), ("earlier", earlier.json), ("deviations", deviations.json), ("en", en.json), ("zh", zh.json)])
        case let .refundShare(refunded, received, days, limit): jsonObject([("kind", "refundShare".json), ("refunded", refunded.json), ("received", received.json), ("days", days.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .refundSoon(amount, received, on, days, limit): jsonObject([("kind", "refundSoon".json), ("amount", amount.json), ("received", received.json), ("on", on.json), ("days", days.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .refundElsewhere(amount, account): jsonObject([("kind", "refundElsewhere".json), ("amount", amount.json), ("account", account.json), ("en", en.json), ("zh", zh.json)])
        case let .receiptJump(amount, median, spread, earlier, deviations): jsonObject([("kind", "receiptJump".json), ("amount", amount.json), ("median", median.json), ("spread", spread.json), ("earlier", earlier.json), ("deviations", deviations.json), ("en", en.json), ("zh", zh.json)])
        case let .duplicateReceipt(amount, bankRef): jsonObject([("kind", "duplicateReceipt".json), ("amount", amount.json), ("bankRef", bankRef.json), ("en", en.json), ("zh", zh.json)])
        case let .likelyDuplicate(amount, days, limit): jsonObject([("kind", "likelyDuplicate".json), ("amount", amount.json), ("days", days.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .paidButOpen(free, due): jsonObject([("kind", "paidButOpen".json), ("free", free.json), ("due", due.json), ("en", en.json), ("zh", zh.json)])
        case let .concentration(open, total, limit): jsonObject([("kind", "concentration".json), ("open", open.json), ("total", total.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .overapplied(applied, paid): jsonObject([("kind", "overapplied".json), ("applied", applied.json), ("paid", paid.json), ("en", en.json), ("zh", zh.json)])
        case let .brokenPromise(open, promised, broken): jsonObject([("kind", "brokenPromise".json), ("open", open.json), ("promised", promised.json), ("broken", broken.json), ("en", en.json), ("zh", zh.json)])
        case let .unidentified(left, received, days, limit): jsonObject([("kind", "unidentified".json), ("left", left.json), ("received", received.json), ("days", days.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .dueBeforeIssue(issued, due): jsonObject([("kind", "dueBeforeIssue".json), ("issued", issued.json), ("due", due.json), ("en", en.json), ("zh", zh.json)])
        case let .behaviorBreak(recent, total, debts, limit): jsonObject([("kind", "behaviorBreak".json), ("recent", recent.json), ("total", total.json), ("debts", debts.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .staleDebt(open, last, days, limit): jsonObject([("kind", "staleDebt".json), ("open", open.json), ("last", last.json), ("days", days.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .overdue(open, due, days, level, limit): jsonObject([("kind", "overdue".json), ("open", open.json), ("due", due.json), ("days", days.json), ("level", level.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .unowned(money, open): jsonObject([("kind", "unowned".json), ("money", money.json), ("open", open.json), ("en", en.json), ("zh", zh.json)])
        case let .followUp(day, days): jsonObject([("kind", "followUp".json), ("day", day.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .unsignedPeriod(ended, days, limit): jsonObject([("kind", "unsignedPeriod".json), ("ended", ended.json), ("days", days.json), ("limit", limit.json), ("en", en.json), ("zh", zh.json)])
        case let .exceptionUnowned(opened, days): jsonObject([("kind", "exceptionUnowned".json), ("opened", opened.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .exceptionOverdue(due, days): jsonObject([("kind", "exceptionOverdue".json), ("due", due.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        case let .limitation(open, began, ends, days): jsonObject([("kind", "limitation".json), ("open", open.json), ("began", began.json), ("ends", ends.json), ("days", days.json), ("en", en.json), ("zh", zh.json)])
        }
    }
}

extension AlertKind {
    var json: Json {
        switch self {
        case .lowBalance: "lowBalance".json
        case .idlePrepayment: "idlePrepayment".json
        case .orphaned: "orphaned".json
        case .forgottenRefund: "forgottenRefund".json
        case .refundJump: "refundJump".json
        case .refundShare: "refundShare".json
        case .refundSoon: "refundSoon".json
        case .refundElsewhere: "refundElsewhere".json
        case .receiptJump: "receiptJump".json
        case .duplicateReceipt: "duplicateReceipt".json
        case .likelyDuplicate: "likelyDuplicate".json
        case .paidButOpen: "paidButOpen".json
        case .concentration: "concentration".json
        case .overapplied: "overapplied".json
        case .brokenPromise: "brokenPromise".json
        case .unidentified: "unidentified".json
        case .dueBeforeIssue: "dueBeforeIssue".json
        case .behaviorBreak: "behaviorBreak".json
        case .staleDebt: "staleDebt".json
        case .overdue: "overdue".json
        case .unowned: "unowned".json
        case .followUp: "followUp".json
        case .unsignedPeriod: "unsignedPeriod".json
        case .openException: "openException".json
        case .limitation: "limitation".json
        }
    }
}

extension AlertSeverity {
    var json: Json {
        switch self {
        case .info: "info".json
        case .warning: "warning".json
        case .critical: "critical".json
        }
    }
}

extension Alert {
    var json: Json {
        jsonObject([("id", id.json), ("kind", kind.json), ("severity", severity.json), ("customer", customer?.json), ("owner", owner?.json), ("subjects", subjects.list { $0.json }), ("amount", amount?.json), ("since", since.json), ("tags", tags.list { $0.json }), ("reason", reason.json)])
    }
}

extension AlertLevel {
    var json: Json {
        jsonObject([("kind", kind.json), ("severity", severity.json)])
    }
}

extension AlertRule {
    var json: Json {
        switch self {
        case let .lowBalance(amounts, percent, days): jsonObject([("kind", "lowBalance".json), ("amounts", amounts.list { $0.json }), ("percent", percent?.json), ("days", days?.json)])
        case let .idlePrepayment(days): jsonObject([("kind", "idlePrepayment".json), ("days", days.json)])
        case .orphaned: jsonObject([("kind", "orphaned".json)])
        case let .forgottenRefund(days): jsonObject([("kind", "forgottenRefund".json), ("days", days.json)])
        case let .refundJump(deviations): jsonObject([("kind", "refundJump".json), ("deviations", deviations.json)])
        case let .refundShare(percent, days): jsonObject([("kind", "refundShare".json), ("percent", percent.json), ("days", days.json)])
        case let .refundSoon(days): jsonObject([("kind", "refundSoon".json), ("days", days.json)])
        case .refundElsewhere: jsonObject([("kind", "refundElsewhere".json)])
        case let .receiptJump(deviations): jsonObject([("kind", "receiptJump".json), ("deviations", deviations.json)])
        case let .duplicateReceipt(days): jsonObject([("kind", "duplicateReceipt".json), ("days", days.json)])
        case .paidButOpen: jsonObject([("kind", "paidButOpen".json)])
        case let .concentration(percent): jsonObject([("kind", "concentration".json), ("percent", percent.json)])
        case .overapplied: jsonObject([("kind", "overapplied".json)])
        case .brokenPromise: jsonObject([("kind", "brokenPromise".json)])
        case let .unidentified(days): jsonObject([("kind", "unidentified".json), ("days", days.json)])
        case .dueBeforeIssue: jsonObject([("kind", "dueBeforeIssue".json)])
        case let .behaviorBreak(days): jsonObject([("kind", "behaviorBreak".json), ("days", days.json)])
        case let .staleDebt(days): jsonObject([("kind", "staleDebt".json), ("days", days.json)])
        case let .overdue(days): jsonObject([("kind", "overdue".json), ("days", days.list { $0.json })])
        case .unowned: jsonObject([("kind", "unowned".json)])
        case let .followUp(field): jsonObject([("kind", "followUp".json), ("field", field.json)])
        case let .unsignedPeriod(days): jsonObject([("kind", "unsignedPeriod".json), ("days", days.json)])
        case .openException: jsonObject([("kind", "openException".json)])
        case let .limitation(months, warning, reminders): jsonObject([("kind", "limitation".json), ("months", months.json), ("warning", warning.json), ("reminders", reminders == false ? nil : reminders.json)])
        }
    }
}

extension AlertPolicy {
    var json: Json {
        jsonObject([("rules", rules.list { $0.json }), ("severities", severities.list { $0.json }), ("recent", recent == 31 ? nil : recent.json), ("calendar", calendar?.json)])
    }
}

extension AlertCount {
    var json: Json {
        jsonObject([("kind", kind.json), ("raised", raised.json), ("kept", kept.json), ("cleared", cleared.json)])
    }
}

extension AlertChanges {
    var json: Json {
        jsonObject([("raised", raised.list { $0.json }), ("kept", kept.list { $0.json }), ("cleared", cleared.list { $0.json }), ("counts", counts.list { $0.json })])
    }
}

extension DecimalMark {
    var json: Json {
        switch self {
        case .point: "point".json
        case .comma: "comma".json
        }
    }
}

extension SideView {
    var json: Json {
        switch self {
        case .unknown: "unknown".json
        case .bank: "bank".json
        case .books: "books".json
        }
    }
}

extension DateOrder {
    var json: Json {
        switch self {
        case .yearFirst: "yearFirst".json
        case .dayFirst: "dayFirst".json
        case .monthFirst: "monthFirst".json
        }
    }
}

extension Serials {
    var json: Json {
        switch self {
        case .refused: "refused".json
        case .from1900: "from1900".json
        case .from1904: "from1904".json
        }
    }
}

extension DateDialect {
    var json: Json {
        jsonObject([("order", order.json), ("serials", serials.json)])
    }
}

extension DateText {
    var json: Json {
        jsonObject([("date", date.json), ("time", time?.json)])
    }
}

extension DialectState {
    var json: Json {
        switch self {
        case .decided: "decided".json
        case .same: "same".json
        case .open: "open".json
        case .contradictory: "contradictory".json
        case .unreadable: "unreadable".json
        case .empty: "empty".json
        }
    }
}

extension DialectVotes {
    var json: Json {
        jsonObject([("count", count.json), ("first", first?.json), ("text", text?.json)])
    }
}

extension AmountReading {
    var json: Json {
        jsonObject([("decimal", decimal.json), ("amount", amount.json)])
    }
}

extension AmountColumn {
    var json: Json {
        jsonObject([("state", state.json), ("decimal", decimal?.json), ("blank", blank.json), ("same", same.json), ("point", point.json), ("comma", comma.json), ("open", open.json), ("readings", readings.list { $0.json }), ("unreadable", unreadable.json), ("grouped", grouped.json), ("leadingSign", leadingSign.json), ("trailingSign", trailingSign.json), ("parentheses", parentheses.json), ("marked", marked.json)])
    }
}

extension DateReading {
    var json: Json {
        jsonObject([("order", order.json), ("date", date.json)])
    }
}

extension DateColumn {
    var json: Json {
        jsonObject([("state", state.json), ("order", order?.json), ("blank", blank.json), ("same", same.json), ("dayFirst", dayFirst.json), ("monthFirst", monthFirst.json), ("open", open.json), ("readings", readings.list { $0.json }), ("unreadable", unreadable.json)])
    }
}

extension AccountForm {
    var json: Json {
        switch self {
        case .digits: "digits".json
        case .iban: "iban".json
        case .masked: "masked".json
        case .other: "other".json
        }
    }
}

extension AccountLikeness {
    var json: Json {
        switch self {
        case .same: "same".json
        case .possible: "possible".json
        case .different: "different".json
        }
    }
}

extension AccountNumber {
    var json: Json {
        jsonObject([("text", text.json), ("form", form.json), ("perhapsRounded", perhapsRounded == false ? nil : perhapsRounded.json)])
    }
}

extension TableField {
    var json: Json {
        switch self {
        case .booked: "booked".json
        case .traded: "traded".json
        case .time: "time".json
        case .valueDate: "valueDate".json
        case .amount: "amount".json
        case .in: "in".json
        case .out: "out".json
        case .side: "side".json
        case .balance: "balance".json
        case .currency: "currency".json
        case .account: "account".json
        case .holder: "holder".json
        case .partyName: "partyName".json
        case .partyAccount: "partyAccount".json
        case .partyBank: "partyBank".json
        case .partyAddress: "partyAddress".json
        case .payerName: "payerName".json
        case .payerAccount: "payerAccount".json
        case .payerBank: "payerBank".json
        case .payeeName: "payeeName".json
        case .payeeAccount: "payeeAccount".json
        case .payeeBank: "payeeBank".json
        case .summary: "summary".json
        case .text: "text".json
        case .code: "code".json
        case .bankReference: "bankReference".json
        case .orderReference: "orderReference".json
        case .voucher: "voucher".json
        case .reference: "reference".json
        case .charges: "charges".json
        case .state: "state".json
        }
    }
}

extension ColumnNeed {
    var json: Json {
        switch self {
        case .required: "required".json
        case .optional: "optional".json
        }
    }
}

extension TableColumn {
    var json: Json {
        jsonObject([("headings", headings.list { $0.json }), ("field", field.json), ("need", need.json)])
    }
}

extension TableEffect {
    var json: Json {
        switch self {
        case .moved: "moved".json
        case .in: "in".json
        case .out: "out".json
        case .refunded: "refunded".json
        case .notMoved: "notMoved".json
        case .unsaid: "unsaid".json
        }
    }
}

extension TableState {
    var json: Json {
        jsonObject([("state", state.json), ("side", side?.json), ("effect", effect.json)])
    }
}

extension TotalsTrust {
    var json: Json {
        switch self {
        case .checked: "checked".json
        case .told: "told".json
        }
    }
}

extension TableLayout {
    var json: Json {
        jsonObject([("name", name.json), ("columns", columns.list { $0.json }), ("decimal", decimal?.json), ("dates", dates?.json), ("sides", sides.json), ("currency", currency?.json), ("states", states.list { $0.json }), ("totals", totals.json)])
    }
}

extension DayFigures {
    var json: Json {
        jsonObject([("count", count.json), ("total", total.json), ("mean", mean.json), ("smallest", smallest.json), ("largest", largest.json), ("median", median.json), ("p90", p90.json), ("variance", variance?.json), ("deviation", deviation?.json)])
    }
}

extension CustomerBehavior {
    var json: Json {
        jsonObject([("customer", customer.json), ("currency", currency.json), ("members", members.json), ("closed", closed.json), ("amount", amount.json), ("lost", lost.json), ("daysToPay", daysToPay?.json), ("daysToPayByAmount", daysToPayByAmount?.json), ("delay", delay?.json), ("daysDelinquent", daysDelinquent?.json), ("daysDelinquentByAmount", daysDelinquentByAmount?.json), ("late", late.json), ("lateDays", lateDays.json), ("onTime", onTime?.json), ("onTimeByAmount", onTimeByAmount?.json), ("trend", trend?.json), ("open", open.json), ("overdue", overdue.json), ("oldest", oldest?.json), ("disputed", disputed.json), ("disputedShare", disputedShare?.json), ("sales", sales.json), ("salesMonths", salesMonths.json), ("monthlySales", monthlySales?.json), ("credited", credited.json), ("creditedShare", creditedShare?.json), ("bounced", bounced.json), ("prepaid", prepaid.json), ("prepaidShare", prepaidShare?.json), ("freeMoney", freeMoney.json), ("boundMoney", boundMoney.json), ("received", received.json), ("refunded", refunded.json), ("refundedShare", refundedShare?.json), ("paymentDays", paymentDays.json), ("paymentGaps", paymentGaps?.json)])
    }
}

extension RollRate {
    var json: Json {
        jsonObject([("before", before.json), ("after", after.json), ("rate", rate?.json), ("ripe", ripe.json), ("reached", reached.json), ("reachedShare", reachedShare?.json)])
    }
}

extension RatioFlag {
    var json: Json {
        switch self {
        case .partialMonth: "partialMonth".json
        case .noSales: "noSales".json
        case .shortHistory: "shortHistory".json
        case .historyUsedUp: "historyUsedUp".json
        case .prepaymentsReceived: "prepaymentsReceived".json
        case .settledWithoutMoney: "settledWithoutMoney".json
        }
    }
}

extension PortfolioRatios {
    var json: Json {
        jsonObject([("currency", currency.json), ("from", from.json), ("to", to.json), ("sales", sales.json), ("opening", opening.json), ("closing", closing.json), ("notDue", notDue.json), ("collected", collected.json), ("received", received.json), ("dso", dso?.json), ("dsoThreeMonths", dsoThreeMonths?.json), ("dsoCountback", dsoCountback?.json), ("dsoTrueMillionths", dsoTrueMillionths?.json), ("dsoBest", dsoBest?.json), ("daysDelinquent", daysDelinquent?.json), ("effectiveness", effectiveness?.json), ("turnover", turnover?.json), ("collectedShare", collectedShare?.json), ("onTimeShare", onTimeShare?.json), ("receivedToSales", receivedToSales?.json), ("aheadOverdueShare", aheadOverdueShare?.json), ("rolls", rolls.list { $0.json }), ("flags", flags.list { $0.json })])
    }
}

extension AgingLine {
    var json: Json {
        jsonObject([("group", group?.json), ("currency", currency.json), ("notDue", notDue.json), ("buckets", buckets.list { $0.json }), ("disputed", disputed.json), ("retention", retention.json), ("unapplied", unapplied.json), ("balance", balance.json), ("open", open.json), ("items", items.json), ("oldest", oldest?.json)])
    }
}

extension AgingReport {
    var json: Json {
        jsonObject([("lines", lines.list { $0.json }), ("totals", totals.list { $0.json })])
    }
}

extension DuebookError {
    var json: Json {
        switch self {
        case let .amountSyntax(path, text, position): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("position", position.json)])
        case let .amountTooPrecise(path, text, currency, digits): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("currency", currency.json), ("digits", digits.json)])
        case let .amountTooLarge(path, text, limit): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("limit", limit.json)])
        case let .amountNegative(path, amount): jsonObject([("code", code.json), ("path", path.json), ("amount", amount.json)])
        case let .amountNotPositive(path, amount): jsonObject([("code", code.json), ("path", path.json), ("amount", amount.json)])
        case let .amountZero(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .currencyUnknown(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .currencyReserved(path, text, digits): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("digits", digits.json)])
        case let .currencyMismatch(path, expected, found, item): jsonObject([("code", code.json), ("path", path.json), ("expected", expected.json), ("found", found.json), ("item", item?.json)])
        case let .dateSyntax(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .dateOutOfRange(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .instantSyntax(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .instantOutOfRange(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .noBusinessDay(path, from, limit): jsonObject([("code", code.json), ("path", path.json), ("from", from.json), ("limit", limit.json)])
        case let .percentSyntax(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .percentOutOfRange(path, text, limit): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("limit", limit.json)])
        case let .percentTotal(path, found): jsonObject([("code", code.json), ("path", path.json), ("found", found.json)])
        case let .idEmpty(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .textTooLong(path, length, limit): jsonObject([("code", code.json), ("path", path.json), ("length", length.json), ("limit", limit.json)])
        case let .idCharacter(path, text, character, position): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("character", character.json), ("position", position.json)])
        case let .numberOutOfRange(path, found, min, max): jsonObject([("code", code.json), ("path", path.json), ("found", found.json), ("min", min.json), ("max", max.json)])
        case let .weightsAllZero(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .empty(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .tooMany(path, found, limit): jsonObject([("code", code.json), ("path", path.json), ("found", found.json), ("limit", limit.json)])
        case let .duplicateId(path, id, first): jsonObject([("code", code.json), ("path", path.json), ("id", id.json), ("first", first.json)])
        case let .unknownItem(path, item): jsonObject([("code", code.json), ("path", path.json), ("item", item.json)])
        case let .unknownEvent(path, event): jsonObject([("code", code.json), ("path", path.json), ("event", event.json)])
        case let .noPreviousLine(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .residueFlipsSign(path, residue, total): jsonObject([("code", code.json), ("path", path.json), ("residue", residue.json), ("total", total.json)])
        case let .linesDoNotAddUp(path, sum, total): jsonObject([("code", code.json), ("path", path.json), ("sum", sum.json), ("total", total.json)])
        case let .customerMismatch(path, item, expected, found): jsonObject([("code", code.json), ("path", path.json), ("item", item.json), ("expected", expected.json), ("found", found.json)])
        case let .overAllocated(path, item, open, asked): jsonObject([("code", code.json), ("path", path.json), ("item", item.json), ("open", open.json), ("asked", asked.json)])
        case let .insufficientAvailable(path, lot, available, asked): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json), ("available", available.json), ("asked", asked.json)])
        case let .notYetReceived(path, lot, received, asOf): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json), ("received", received.json), ("asOf", asOf.json)])
        case let .notYetIssued(path, item, issued, asOf): jsonObject([("code", code.json), ("path", path.json), ("item", item.json), ("issued", issued.json), ("asOf", asOf.json)])
        case let .outOfScope(path, lot, item): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json), ("item", item.json)])
        case let .partsDoNotAddUp(path, item, sum, open): jsonObject([("code", code.json), ("path", path.json), ("item", item.json), ("sum", sum.json), ("open", open.json)])
        case let .duplicatePhase(path, first): jsonObject([("code", code.json), ("path", path.json), ("first", first.json)])
        case let .phaseUnreachable(path, by): jsonObject([("code", code.json), ("path", path.json), ("by", by.json)])
        case let .phaseContradiction(path, field): jsonObject([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .budgetExceeded(path, limit): jsonObject([("code", code.json), ("path", path.json), ("limit", limit.json)])
        case let .partExceedsWhole(path, part, whole): jsonObject([("code", code.json), ("path", path.json), ("part", part.json), ("whole", whole.json)])
        case let .totalBelowPaid(path, total, paid, frozen): jsonObject([("code", code.json), ("path", path.json), ("total", total.json), ("paid", paid.json), ("frozen", frozen.json)])
        case let .bucketTwice(path, first): jsonObject([("code", code.json), ("path", path.json), ("first", first.json)])
        case let .bucketsMixed(path, left): jsonObject([("code", code.json), ("path", path.json), ("left", left.json)])
        case let .bucketMissing(path, when, component): jsonObject([("code", code.json), ("path", path.json), ("when", when.json), ("component", component.json)])
        case let .unknownComponent(path, component): jsonObject([("code", code.json), ("path", path.json), ("component", component.json)])
        case let .unknownInstallment(path, number): jsonObject([("code", code.json), ("path", path.json), ("number", number.json)])
        case let .paidExceedsInstallment(path, item, paid, amount): jsonObject([("code", code.json), ("path", path.json), ("item", item.json), ("paid", paid.json), ("amount", amount.json)])
        case let .rateSyntax(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .rateOutOfRange(path, text, limit): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("limit", limit.json)])
        case let .rateDirection(path, from, to): jsonObject([("code", code.json), ("path", path.json), ("from", from.json), ("to", to.json)])
        case let .rateMissing(path, from, to): jsonObject([("code", code.json), ("path", path.json), ("from", from.json), ("to", to.json)])
        case let .duplicateQuote(path, from, to, first): jsonObject([("code", code.json), ("path", path.json), ("from", from.json), ("to", to.json), ("first", first.json)])
        case let .currenciesEqual(path, currency): jsonObject([("code", code.json), ("path", path.json), ("currency", currency.json)])
        case let .convertsToZero(path, amount, currency): jsonObject([("code", code.json), ("path", path.json), ("amount", amount.json), ("currency", currency.json)])
        case let .unknownLot(path, lot): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .baseNotAmount(path, amount, book): jsonObject([("code", code.json), ("path", path.json), ("amount", amount.json), ("book", book.json)])
        case let .bookDiffers(path, book, converted, limit): jsonObject([("code", code.json), ("path", path.json), ("book", book.json), ("converted", converted.json), ("limit", limit.json)])
        case let .unknownAccount(path, customer): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json)])
        case let .unknownHold(path, hold): jsonObject([("code", code.json), ("path", path.json), ("hold", hold.json)])
        case let .unknownMovement(path, movement): jsonObject([("code", code.json), ("path", path.json), ("movement", movement.json)])
        case let .accountExists(path, customer): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json)])
        case let .accountClosed(path, customer, since): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json), ("since", since.json)])
        case let .accountNotClosed(path, customer): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json)])
        case let .insufficientBalance(path, customer, available, asked, gap): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json), ("available", available.json), ("asked", asked.json), ("gap", gap.json)])
        case let .shortLater(path, lot, day, available, asked): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json), ("day", day.json), ("available", available.json), ("asked", asked.json)])
        case let .backDated(path, on, last): jsonObject([("code", code.json), ("path", path.json), ("on", on.json), ("last", last.json)])
        case let .tooEarly(path, id, since, on): jsonObject([("code", code.json), ("path", path.json), ("id", id.json), ("since", since.json), ("on", on.json)])
        case let .holdResolved(path, hold, by): jsonObject([("code", code.json), ("path", path.json), ("hold", hold.json), ("by", by.json)])
        case let .holdLapsed(path, hold, until, on): jsonObject([("code", code.json), ("path", path.json), ("hold", hold.json), ("until", until.json), ("on", on.json)])
        case let .holdNotLapsed(path, hold, until, on): jsonObject([("code", code.json), ("path", path.json), ("hold", hold.json), ("until", until?.json), ("on", on.json)])
        case let .holdPurpose(path, hold): jsonObject([("code", code.json), ("path", path.json), ("hold", hold.json)])
        case let .overCaptured(path, hold, held, asked): jsonObject([("code", code.json), ("path", path.json), ("hold", hold.json), ("held", held.json), ("asked", asked.json)])
        case let .otherAccount(path, lot): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .transferToSelf(path, customer): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json)])
        case let .expired(path, lot, expires, on): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json), ("expires", expires.json), ("on", on.json)])
        case let .notExpired(path, lot, expires, on): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json), ("expires", expires?.json), ("on", on.json)])
        case let .outsideScope(path, lot): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .notRefundable(path, lot): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .depositBinding(path, lot): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .notForfeitable(path, lot): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .unidentifiedMoney(path, lot): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .alreadyIdentified(path, lot): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .notReclassifiable(path, lot): jsonObject([("code", code.json), ("path", path.json), ("lot", lot.json)])
        case let .notUndoable(path, movement): jsonObject([("code", code.json), ("path", path.json), ("movement", movement.json)])
        case let .overUndone(path, movement, left, asked): jsonObject([("code", code.json), ("path", path.json), ("movement", movement.json), ("left", left.json), ("asked", asked.json)])
        case let .dependsOn(path, movement): jsonObject([("code", code.json), ("path", path.json), ("movement", movement.json)])
        case let .numberTwice(path, number, first): jsonObject([("code", code.json), ("path", path.json), ("number", number.json), ("first", first.json)])
        case let .overReversed(path, paid, asked): jsonObject([("code", code.json), ("path", path.json), ("paid", paid.json), ("asked", asked.json)])
        case let .unknownLink(path, link): jsonObject([("code", code.json), ("path", path.json), ("link", link.json)])
        case let .alreadyUndone(path, link): jsonObject([("code", code.json), ("path", path.json), ("link", link.json)])
        case let .linkOverUndone(path, link, left, asked): jsonObject([("code", code.json), ("path", path.json), ("link", link.json), ("left", left.json), ("asked", asked.json)])
        case let .linkDependsOn(path, undone, later): jsonObject([("code", code.json), ("path", path.json), ("undone", undone.json), ("later", later.json)])
        case let .beforeDocument(path, on, earliest): jsonObject([("code", code.json), ("path", path.json), ("on", on.json), ("earliest", earliest.json)])
        case let .amountNotNegative(path, amount): jsonObject([("code", code.json), ("path", path.json), ("amount", amount.json)])
        case let .notWrittenOff(path, item): jsonObject([("code", code.json), ("path", path.json), ("item", item.json)])
        case let .sameCustomer(path, customer): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json)])
        case let .notOfCustomer(path, id, expected, found): jsonObject([("code", code.json), ("path", path.json), ("id", id.json), ("expected", expected.json), ("found", found.json)])
        case let .orderConflict(path, order, sequence): jsonObject([("code", code.json), ("path", path.json), ("order", order.json), ("sequence", sequence.json)])
        case let .versionConflict(path, stream, expected, found): jsonObject([("code", code.json), ("path", path.json), ("stream", stream.json), ("expected", expected.json), ("found", found.json)])
        case let .clockBack(path, at, last): jsonObject([("code", code.json), ("path", path.json), ("at", at.json), ("last", last.json)])
        case let .periodClosed(path, on, through): jsonObject([("code", code.json), ("path", path.json), ("on", on.json), ("through", through.json)])
        case let .periodOpen(path, day): jsonObject([("code", code.json), ("path", path.json), ("day", day.json)])
        case let .otherBook(path, expected, found): jsonObject([("code", code.json), ("path", path.json), ("expected", expected.json), ("found", found.json)])
        case let .sequenceBroken(path, expected, found): jsonObject([("code", code.json), ("path", path.json), ("expected", expected.json), ("found", found.json)])
        case let .tornBatch(path, order, found, of, good): jsonObject([("code", code.json), ("path", path.json), ("order", order.json), ("found", found.json), ("of", of.json), ("good", good.json)])
        case let .notCanonical(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .formatUnknown(path, found, newest): jsonObject([("code", code.json), ("path", path.json), ("found", found.json), ("newest", newest.json)])
        case let .eventMismatch(path, field): jsonObject([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .unknownCustomer(path, customer): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json)])
        case let .customerMerged(path, customer, into): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json), ("into", into.json)])
        case let .customerBusy(path, customer, hold): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json), ("hold", hold.json)])
        case let .unknownContract(path, contract): jsonObject([("code", code.json), ("path", path.json), ("contract", contract.json)])
        case let .contractStatus(path, contract, status): jsonObject([("code", code.json), ("path", path.json), ("contract", contract.json), ("status", status.json)])
        case let .unknownReceipt(path, receipt): jsonObject([("code", code.json), ("path", path.json), ("receipt", receipt.json)])
        case let .receiptStatus(path, receipt, status): jsonObject([("code", code.json), ("path", path.json), ("receipt", receipt.json), ("status", status.json)])
        case let .unknownRefund(path, refund): jsonObject([("code", code.json), ("path", path.json), ("refund", refund.json)])
        case let .unknownAllocation(path, allocation): jsonObject([("code", code.json), ("path", path.json), ("allocation", allocation.json)])
        case let .itemStanding(path, item, standing): jsonObject([("code", code.json), ("path", path.json), ("item", item.json), ("standing", standing.json)])
        case let .itemTouched(path, item): jsonObject([("code", code.json), ("path", path.json), ("item", item.json)])
        case let .alreadyRecorded(path, id, sequence): jsonObject([("code", code.json), ("path", path.json), ("id", id.json), ("sequence", sequence.json)])
        case let .nothingToDo(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .digestMismatch(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .digestSyntax(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .logTooShort(path, count, asked): jsonObject([("code", code.json), ("path", path.json), ("count", count.json), ("asked", asked.json)])
        case let .logShortened(path, old, new): jsonObject([("code", code.json), ("path", path.json), ("old", old.json), ("new", new.json)])
        case let .proofCount(path, expected, found): jsonObject([("code", code.json), ("path", path.json), ("expected", expected.json), ("found", found.json)])
        case let .proofLength(path, expected, found): jsonObject([("code", code.json), ("path", path.json), ("expected", expected.json), ("found", found.json)])
        case let .proofRefuted(path, root, computed): jsonObject([("code", code.json), ("path", path.json), ("root", root.json), ("computed", computed.json)])
        case let .headsContradict(path, count, other): jsonObject([("code", code.json), ("path", path.json), ("count", count.json), ("other", other.json)])
        case let .logHeader(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .logFormatNewer(path, format, newest): jsonObject([("code", code.json), ("path", path.json), ("format", format.json), ("newest", newest.json)])
        case let .textCharacter(path, text, position): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("position", position.json)])
        case let .taxDoesNotAddUp(path, sum, amount): jsonObject([("code", code.json), ("path", path.json), ("sum", sum.json), ("amount", amount.json)])
        case let .rateTwice(path, rate, first): jsonObject([("code", code.json), ("path", path.json), ("rate", rate.json), ("first", first.json)])
        case let .homeSign(path, amount, home): jsonObject([("code", code.json), ("path", path.json), ("amount", amount.json), ("home", home.json)])
        case let .amountNotZero(path, amount): jsonObject([("code", code.json), ("path", path.json), ("amount", amount.json)])
        case let .ruleMissing(path, fact): jsonObject([("code", code.json), ("path", path.json), ("fact", fact.json)])
        case let .feeNotBooked(path, fact): jsonObject([("code", code.json), ("path", path.json), ("fact", fact.json)])
        case let .ruleTwice(path, first): jsonObject([("code", code.json), ("path", path.json), ("first", first.json)])
        case let .ruleUnbalanced(path, account, part): jsonObject([("code", code.json), ("path", path.json), ("account", account.json), ("part", part.json)])
        case let .accountMissing(path, account): jsonObject([("code", code.json), ("path", path.json), ("account", account.json)])
        case let .dimensionMissing(path, account, dimension): jsonObject([("code", code.json), ("path", path.json), ("account", account.json), ("dimension", dimension.json)])
        case let .dimensionReserved(path, dimension): jsonObject([("code", code.json), ("path", path.json), ("dimension", dimension.json)])
        case let .keyConflict(path, key, first): jsonObject([("code", code.json), ("path", path.json), ("key", key.json), ("first", first.json)])
        case let .voucherDiffers(path, voucher): jsonObject([("code", code.json), ("path", path.json), ("voucher", voucher.json)])
        case let .voucherUnbalanced(path, account, debit, credit): jsonObject([("code", code.json), ("path", path.json), ("account", account.json), ("debit", debit.json), ("credit", credit.json)])
        case let .reversesItself(path, voucher): jsonObject([("code", code.json), ("path", path.json), ("voucher", voucher.json)])
        case let .unknownPerson(path, person): jsonObject([("code", code.json), ("path", path.json), ("person", person.json)])
        case let .personAbsent(path, person, from, until, at): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("from", from?.json), ("until", until?.json), ("at", at.json)])
        case let .managerCycle(path, person): jsonObject([("code", code.json), ("path", path.json), ("person", person.json)])
        case let .duplicateLimit(path, currency, first): jsonObject([("code", code.json), ("path", path.json), ("currency", currency.json), ("first", first.json)])
        case let .wrongAction(path, action, policy): jsonObject([("code", code.json), ("path", path.json), ("action", action.json), ("policy", policy.json)])
        case let .policyNotInForce(path, policy, from, until, at): jsonObject([("code", code.json), ("path", path.json), ("policy", policy.json), ("from", from?.json), ("until", until?.json), ("at", at.json)])
        case let .factMissing(path, fact): jsonObject([("code", code.json), ("path", path.json), ("fact", fact.json)])
        case let .factNotExpected(path, fact, policy): jsonObject([("code", code.json), ("path", path.json), ("fact", fact.json), ("policy", policy.json)])
        case let .noBranch(path, policy): jsonObject([("code", code.json), ("path", path.json), ("policy", policy.json)])
        case let .noApprover(path, step, needed, found): jsonObject([("code", code.json), ("path", path.json), ("step", step.json), ("needed", needed.json), ("found", found.json)])
        case let .unknownStep(path, step): jsonObject([("code", code.json), ("path", path.json), ("step", step.json)])
        case let .caseBroken(path, id, entry): jsonObject([("code", code.json), ("path", path.json), ("id", id.json), ("entry", entry.json)])
        case let .caseClosed(path, id, since): jsonObject([("code", code.json), ("path", path.json), ("id", id.json), ("since", since.json)])
        case let .stepNotOpen(path, step, open): jsonObject([("code", code.json), ("path", path.json), ("step", step.json), ("open", open.json)])
        case let .instantBackward(path, at, last): jsonObject([("code", code.json), ("path", path.json), ("at", at.json), ("last", last.json)])
        case let .approvalStale(path, expected, found): jsonObject([("code", code.json), ("path", path.json), ("expected", expected.json), ("found", found.json)])
        case let .ownRequest(path, person, could): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("could", could.list { $0.json })])
        case let .notApprover(path, person, step, could): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("step", step.json), ("could", could.list { $0.json })])
        case let .alreadyAnswered(path, person, step): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("step", step.json)])
        case let .alreadyApprover(path, person, step): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("step", step.json)])
        case let .secondStep(path, person, earlier, step, could): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("earlier", earlier.json), ("step", step.json), ("could", could.list { $0.json })])
        case let .authorityExceeded(path, person, amount, limit, could): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("amount", amount.json), ("limit", limit?.json), ("could", could.list { $0.json })])
        case let .notRequester(path, person, requester): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("requester", requester.json)])
        case let .stepForbids(path, step, act): jsonObject([("code", code.json), ("path", path.json), ("step", step.json), ("act", act.json)])
        case let .approvalPending(path, id, step): jsonObject([("code", code.json), ("path", path.json), ("id", id.json), ("step", step?.json)])
        case let .approvalDenied(path, id, by, at): jsonObject([("code", code.json), ("path", path.json), ("id", id.json), ("by", by.json), ("at", at.json)])
        case let .approvalExpired(path, id, until): jsonObject([("code", code.json), ("path", path.json), ("id", id.json), ("until", until.json)])
        case let .fieldProtected(path, field, access): jsonObject([("code", code.json), ("path", path.json), ("field", field.json), ("access", access.json)])
        case let .figuresHidden(path, person, refusal): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("refusal", refusal.json)])
        case let .rangeBackward(path, from, until): jsonObject([("code", code.json), ("path", path.json), ("from", from.json), ("until", until.json)])
        case let .notAllowed(path, person, action, because, becauseZh): jsonObject([("code", code.json), ("path", path.json), ("person", person.json), ("action", action.json), ("because", because.json), ("becauseZh", becauseZh.json)])
        case let .unknownCase(path, `case`): jsonObject([("code", code.json), ("path", path.json), ("case", `case`.json)])
        case let .caseDone(path, `case`, sequence): jsonObject([("code", code.json), ("path", path.json), ("case", `case`.json), ("sequence", sequence.json)])
        case let .severalApprovals(path, first, next): jsonObject([("code", code.json), ("path", path.json), ("first", first.json), ("next", next.json)])
        case let .actionTaken(path, action, policy): jsonObject([("code", code.json), ("path", path.json), ("action", action.json), ("policy", policy.json)])
        case let .unknownPolicy(path, policy): jsonObject([("code", code.json), ("path", path.json), ("policy", policy.json)])
        case let .dateOutOfReach(path, on, first, last): jsonObject([("code", code.json), ("path", path.json), ("on", on.json), ("first", first?.json), ("last", last?.json)])
        case let .compactSyntax(path, position): jsonObject([("code", code.json), ("path", path.json), ("position", position.json)])
        case let .refundNotPaid(path, refund): jsonObject([("code", code.json), ("path", path.json), ("refund", refund.json)])
        case let .windowBackward(path, low, high): jsonObject([("code", code.json), ("path", path.json), ("low", low.json), ("high", high.json)])
        case let .windowWithoutAnchor(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .statementFormatUnknown(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .encodingUnknown(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .textEncoding(path, encoding, position): jsonObject([("code", code.json), ("path", path.json), ("encoding", encoding.json), ("position", position.json)])
        case let .statementSyntax(path, format, problem, line): jsonObject([("code", code.json), ("path", path.json), ("format", format.json), ("problem", problem.json), ("line", line.json)])
        case let .runningBalance(path, row, before, amount, stated): jsonObject([("code", code.json), ("path", path.json), ("row", row.json), ("before", before.json), ("amount", amount.json), ("stated", stated.json)])
        case let .closingBalance(path, opening, lines, stated): jsonObject([("code", code.json), ("path", path.json), ("opening", opening.json), ("lines", lines.json), ("stated", stated.json)])
        case let .pageBalance(path, page, closed, opened): jsonObject([("code", code.json), ("path", path.json), ("page", page.json), ("closed", closed.json), ("opened", opened.json)])
        case let .statementTotal(path, total, stated, found): jsonObject([("code", code.json), ("path", path.json), ("total", total.json), ("stated", stated.json), ("found", found.json)])
        case let .detailsSum(path, row, booked, details): jsonObject([("code", code.json), ("path", path.json), ("row", row.json), ("booked", booked.json), ("details", details.json)])
        case let .statementUnproven(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .statementTwice(path, first): jsonObject([("code", code.json), ("path", path.json), ("first", first.json)])
        case let .amountText(path, text, position): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("position", position.json)])
        case let .dateText(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .dialectOpen(path, text, first, second): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("first", first.json), ("second", second.json)])
        case let .dialectContradictory(path, text, position, other, otherPosition): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("position", position.json), ("other", other.json), ("otherPosition", otherPosition.json)])
        case let .accountText(path, text, position): jsonObject([("code", code.json), ("path", path.json), ("text", text.json), ("position", position.json)])
        case let .accountLossy(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .accountCheck(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .tableQuote(path, row): jsonObject([("code", code.json), ("path", path.json), ("row", row.json)])
        case let .tableUnknown(path, headings, nearest, missing): jsonObject([("code", code.json), ("path", path.json), ("headings", headings.list { $0.json }), ("nearest", nearest.json), ("missing", missing.list { $0.json })])
        case let .tableLayout(path, needed): jsonObject([("code", code.json), ("path", path.json), ("needed", needed.json)])
        case let .tableCell(path, row, column, text, needed): jsonObject([("code", code.json), ("path", path.json), ("row", row.json), ("column", column.json), ("text", text.json), ("needed", needed.json)])
        case let .tableRow(path, row, found, needed): jsonObject([("code", code.json), ("path", path.json), ("row", row.json), ("found", found.json), ("needed", needed.json)])
        case let .exceptionClosed(path, exception, state): jsonObject([("code", code.json), ("path", path.json), ("exception", exception.json), ("state", state.json)])
        case let .periodNotReady(path, findings, because, becauseZh): jsonObject([("code", code.json), ("path", path.json), ("findings", findings.json), ("because", because.json), ("becauseZh", becauseZh.json)])
        case let .noHomeCurrency(path): jsonObject([("code", code.json), ("path", path.json)])
        case let .unknownRevaluation(path, revaluation): jsonObject([("code", code.json), ("path", path.json), ("revaluation", revaluation.json)])
        case let .revaluationStands(path, revaluation): jsonObject([("code", code.json), ("path", path.json), ("revaluation", revaluation.json)])
        case let .revaluationUndone(path, revaluation): jsonObject([("code", code.json), ("path", path.json), ("revaluation", revaluation.json)])
        case let .groupCycle(path, customer): jsonObject([("code", code.json), ("path", path.json), ("customer", customer.json)])
        case let .segmentWithoutRates(path, debt): jsonObject([("code", code.json), ("path", path.json), ("debt", debt.json)])
        case let .unknownException(path, exception): jsonObject([("code", code.json), ("path", path.json), ("exception", exception.json)])
        case let .unknownField(path, field): jsonObject([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .missingField(path, field): jsonObject([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .duplicateField(path, field): jsonObject([("code", code.json), ("path", path.json), ("field", field.json)])
        case let .unknownVariant(path, text): jsonObject([("code", code.json), ("path", path.json), ("text", text.json)])
        case let .wrongType(path, found, expected): jsonObject([("code", code.json), ("path", path.json), ("found", found.json), ("expected", expected.json)])
        case let .jsonSyntax(path, problem, line, column): jsonObject([("code", code.json), ("path", path.json), ("problem", problem.json), ("line", line.json), ("column", column.json)])
        }
    }
}

/// What a generated function answers; nothing if there is none of this name.
func answered(_ name: String, _ given: Given) throws -> Json? {
    switch name {
    case "accountBalance":
        try given.fields("movements", "policy", "of", "asOf")
        return try Duebook.accountBalance(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            of: given.need("of").accountFilter(),
            asOf: given.need("asOf").date()).list { $0.json }
    case "accountBatch":
        try given.fields("movements", "policy", "batch")
        return try Duebook.accountBatch(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            batch: given.need("batch").list { try $0.batchRequest() }).list { $0.json }
    case "accountDecide":
        try given.fields("movements", "policy", "id", "on", "request")
        return try Duebook.accountDecide(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            id: given.need("id").text(),
            on: given.need("on").date(),
            request: given.need("request").accountRequest()).json
    case "accountHolds":
        try given.fields("movements", "policy", "of", "asOf")
        return try Duebook.accountHolds(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            of: given.need("of").accountFilter(),
            asOf: given.need("asOf").date()).list { $0.json }
    case "accountLedger":
        try given.fields("movements", "policy", "account", "first", "last")
        return try Duebook.accountLedger(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            account: given.need("account").accountKey(),
            first: given.need("first").date(),
            last: given.need("last").date()).json
    case "accountLinks":
        try given.fields("movements", "policy", "item", "asOf")
        return try Duebook.accountLinks(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            item: given.need("item").text(),
            asOf: given.need("asOf").date()).list { $0.json }
    case "accountLots":
        try given.fields("movements", "policy", "of", "asOf")
        return try Duebook.accountLots(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            of: given.need("of").accountFilter(),
            asOf: given.need("asOf").date()).list { $0.json }
    case "accountReplay":
        try given.fields("movements", "policy")
        return try Duebook.accountReplay(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy()).json
    case "accountTieOut":
        try given.fields("movements", "policy", "controls", "asOf")
        return try Duebook.accountTieOut(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            controls: given.need("controls").list { try $0.control() },
            asOf: given.need("asOf").date()).json
    case "accountToLots":
        try given.fields("movements", "policy", "of", "asOf")
        return try Duebook.accountToLots(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            of: given.need("of").accountFilter(),
            asOf: given.need("asOf").date()).list { $0.json }
    case "accountTrace":
        try given.fields("movements", "policy", "lot", "asOf")
        return try Duebook.accountTrace(
            movements: given.need("movements").list { try $0.movement() },
            policy: given.may("policy")?.accountPolicy() ?? AccountPolicy(),
            lot: given.need("lot").text(),
            asOf: given.need("asOf").date()).list { $0.json }
    case "aging":
        try given.fields("items", "limits", "asOf")
        return try Duebook.aging(
            items: given.need("items").list { try $0.receivable() },
            limits: given.need("limits").list { try $0.int() },
            asOf: given.need("asOf").date()).list { $0.json }
    case "agingChart":
        try given.fields("row", "limits")
        return try Duebook.agingChart(
            row: given.need("row").agingRow(),
            limits: given.need("limits").list { try $0.int() }).json
    case "agingReport":
        try given.fields("portfolio", "cutOff", "rules")
        return try Duebook.agingReport(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            rules: given.may("rules")?.agingRules() ?? AgingRules()).json
    case "agingTable":
        try given.fields("rows", "limits")
        return try Duebook.agingTable(
            rows: given.need("rows").list { try $0.agingRow() },
            limits: given.need("limits").list { try $0.int() }).json
    case "alertPolicy":
        try given.fields("preset")
        return try Duebook.alertPolicy(
            preset: given.need("preset").alertPreset()).json
    case "alertReport":
        try given.fields("now", "before", "filter")
        return try Duebook.alertReport(
            now: given.need("now").list { try $0.alert() },
            before: given.may("before")?.list { try $0.alert() } ?? [],
            filter: given.may("filter")?.alertFilter() ?? AlertFilter()).json
    case "alerts":
        try given.fields("portfolio", "cutOff", "policy", "facts")
        return try Duebook.alerts(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            policy: given.need("policy").alertPolicy(),
            facts: given.may("facts")?.alertFacts() ?? AlertFacts()).list { $0.json }
    case "allocate":
        try given.fields("lots", "items", "scheme", "asOf")
        return try Duebook.allocate(
            lots: given.need("lots").list { try $0.lot() },
            items: given.need("items").list { try $0.receivable() },
            scheme: given.need("scheme").scheme(),
            asOf: given.need("asOf").date()).json
    case "allowanceMovement":
        try given.fields("key", "on", "opening", "writtenOff", "recovered", "target", "summary")
        return try Duebook.allowanceMovement(
            key: given.need("key").text(),
            on: given.need("on").date(),
            opening: given.need("opening").money(),
            writtenOff: given.need("writtenOff").money(),
            recovered: given.need("recovered").money(),
            target: given.need("target").allowanceTarget(),
            summary: given.need("summary").text()).json
    case "amend":
        try given.fields("schedule", "version", "paid", "total", "partPaid", "rest", "events", "calendar")
        return try Duebook.amend(
            schedule: given.need("schedule").schedule(),
            version: given.need("version").int(),
            paid: given.may("paid")?.list { try $0.paidInstallment() } ?? [],
            total: given.need("total").money(),
            partPaid: given.need("partPaid").partPaid(),
            rest: given.need("rest").respread(),
            events: given.may("events")?.list { try $0.eventDate() } ?? [],
            calendar: given.option("calendar")?.calendar()).json
    case "amountInWords":
        try given.fields("amount")
        return try Duebook.amountInWords(
            amount: given.need("amount").money()).json
    case "approvalAnswer":
        try given.fields("organization", "case", "answer")
        return try Duebook.approvalAnswer(
            organization: given.need("organization").organization(),
            approvalCase: given.need("case").approvalCase(),
            answer: given.need("answer").caseAnswer()).json
    case "approvalHolders":
        try given.fields("organization", "case", "asOf")
        return try Duebook.approvalHolders(
            organization: given.need("organization").organization(),
            approvalCase: given.need("case").approvalCase(),
            asOf: given.need("asOf").instant())?.json ?? .null
    case "approvalInForce":
        try given.fields("case", "digest", "asOf")
        return try Duebook.approvalInForce(
            approvalCase: given.need("case").approvalCase(),
            digest: given.need("digest").text(),
            asOf: given.need("asOf").instant()).json
    case "approvalInbox":
        try given.fields("organization", "cases", "person", "asOf")
        return try Duebook.approvalInbox(
            organization: given.need("organization").organization(),
            cases: given.need("cases").list { try $0.approvalCase() },
            person: given.need("person").text(),
            asOf: given.need("asOf").instant()).list { $0.json }
    case "approvalOpen":
        try given.fields("organization", "policy", "request")
        return try Duebook.approvalOpen(
            organization: given.need("organization").organization(),
            policy: given.need("policy").approvalPolicy(),
            request: given.need("request").caseRequest()).json
    case "approvalOverdue":
        try given.fields("cases", "asOf")
        return try Duebook.approvalOverdue(
            cases: given.need("cases").list { try $0.approvalCase() },
            asOf: given.need("asOf").instant()).list { $0.json }
    case "approvalState":
        try given.fields("case", "asOf")
        return try Duebook.approvalState(
            approvalCase: given.need("case").approvalCase(),
            asOf: given.need("asOf").instant())?.json ?? .null
    case "approvalTimes":
        try given.fields("cases", "percents", "asOf")
        return try Duebook.approvalTimes(
            cases: given.need("cases").list { try $0.approvalCase() },
            percents: given.need("percents").list { try $0.int() },
            asOf: given.need("asOf").instant()).list { $0.json }
    case "attachDetails":
        try given.fields("statements", "notifications")
        return try Duebook.attachDetails(
            statements: given.need("statements").list { try $0.statement() },
            notifications: given.need("notifications").list { try $0.statement() }).json
    case "attestationStatus":
        try given.fields("organization", "attestations", "everyDays", "asOf")
        return try Duebook.attestationStatus(
            organization: given.need("organization").organization(),
            attestations: given.need("attestations").list { try $0.accessAttestation() },
            everyDays: given.need("everyDays").int(),
            asOf: given.need("asOf").instant()).json
    case "balanceTable":
        try given.fields("asOf", "bookBalance", "bankBalance", "book", "bank", "matches", "carried")
        return try Duebook.balanceTable(
            asOf: given.need("asOf").date(),
            bookBalance: given.need("bookBalance").money(),
            bankBalance: given.need("bankBalance").money(),
            book: given.may("book")?.list { try $0.cashBookLine() } ?? [],
            bank: given.may("bank")?.list { try $0.bankLine() } ?? [],
            matches: given.may("matches")?.list { try $0.tableMatch() } ?? [],
            carried: given.may("carried")?.list { try $0.outstandingItem() } ?? []).json
    case "balanceTableReport":
        try given.fields("table")
        return try Duebook.balanceTableReport(
            table: given.need("table").balanceTable()).json
    case "bookBlame":
        try given.fields("book", "events", "record", "asOf")
        return try Duebook.bookBlame(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            record: given.need("record").recordKey(),
            asOf: given.may("asOf")?.asOf() ?? AsOf()).list { $0.json }
    case "bookBranch":
        try given.fields("book", "events", "until", "id")
        return try Duebook.bookBranch(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            until: given.need("until").until(),
            id: given.need("id").text()).json
    case "bookCameFrom":
        try given.fields("book", "events", "item", "asOf")
        return try Duebook.bookCameFrom(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            item: given.need("item").text(),
            asOf: given.may("asOf")?.asOf() ?? AsOf()).list { $0.json }
    case "bookCase":
        try given.fields("book", "events", "case")
        return try Duebook.bookCase(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            caseId: given.need("case").text()).json
    case "bookDecide":
        try given.fields("book", "events", "order")
        return try Duebook.bookDecide(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            order: given.need("order").order()).json
    case "bookExceptions":
        try given.fields("book", "events", "account", "asOf")
        return try Duebook.bookExceptions(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            account: given.need("account").text(),
            asOf: given.may("asOf")?.asOf() ?? AsOf()).list { $0.json }
    case "bookFacts":
        try given.fields("book", "events", "command", "on")
        return try Duebook.bookFacts(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            command: given.need("command").command(),
            on: given.need("on").date()).list { $0.json }
    case "bookFactsSeen":
        try given.fields("book", "events", "record", "viewer")
        return try Duebook.bookFactsSeen(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            record: given.need("record").recordKey(),
            viewer: given.need("viewer").viewer()).json
    case "bookHead":
        try given.fields("book", "events")
        return try Duebook.bookHead(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() }).json
    case "bookHistory":
        try given.fields("book", "events", "stream", "viewer")
        return try Duebook.bookHistory(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            stream: given.need("stream").bookStream(),
            viewer: given.option("viewer")?.viewer()).list { $0.json }
    case "bookInbox":
        try given.fields("book", "events", "person", "asOf")
        return try Duebook.bookInbox(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            person: given.need("person").text(),
            asOf: given.need("asOf").instant()).list { $0.json }
    case "bookMatchCommands":
        try given.fields("book", "events", "found", "unmatched")
        return try Duebook.bookMatchCommands(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            found: given.need("found").bookMatch(),
            unmatched: given.need("unmatched").unmatchedMoney()).json
    case "bookMatchLines":
        try given.fields("book", "events", "lines", "parties", "rules", "asOf")
        return try Duebook.bookMatchLines(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            lines: given.need("lines").list { try $0.matchLine() },
            parties: given.may("parties")?.list { try $0.matchParty() } ?? [],
            rules: given.may("rules")?.matchRules() ?? MatchRules(),
            asOf: given.may("asOf")?.asOf() ?? AsOf()).json
    case "bookOutbox":
        try given.fields("book", "events", "sequence")
        return try Duebook.bookOutbox(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            sequence: given.need("sequence").int()).list { $0.json }
    case "bookPortfolio":
        try given.fields("book", "events", "asOf")
        return try Duebook.bookPortfolio(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            asOf: given.may("asOf")?.asOf() ?? AsOf()).json
    case "bookReadLog":
        try given.fields("text")
        return try Duebook.bookReadLog(
            text: given.need("text").text()).list { $0.json }
    case "bookReconciliations":
        try given.fields("book", "events", "account", "asOf")
        return try Duebook.bookReconciliations(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            account: given.need("account").text(),
            asOf: given.may("asOf")?.asOf() ?? AsOf()).list { $0.json }
    case "bookReplay":
        try given.fields("book", "events", "asOf")
        return try Duebook.bookReplay(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            asOf: given.may("asOf")?.asOf() ?? AsOf()).json
    case "bookRestore":
        try given.fields("snapshot", "tail", "asOf")
        return try Duebook.bookRestore(
            snapshot: given.need("snapshot").bookSnapshot(),
            tail: given.may("tail")?.list { try $0.recorded() } ?? [],
            asOf: given.may("asOf")?.asOf() ?? AsOf()).json
    case "bookSnapshot":
        try given.fields("book", "events")
        return try Duebook.bookSnapshot(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() }).json
    case "bookValidate":
        try given.fields("book", "events", "order")
        return try Duebook.bookValidate(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            order: given.need("order").order()).list { $0.json }
    case "bookValues":
        try given.fields("book", "events", "asOf")
        return try Duebook.bookValues(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            asOf: given.may("asOf")?.asOf() ?? AsOf()).list { $0.json }
    case "bookVerify":
        try given.fields("book", "events")
        return try Duebook.bookVerify(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() }).json
    case "bookVouchers":
        try given.fields("book", "events", "rules", "window")
        return try Duebook.bookVouchers(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            rules: given.need("rules").postingRules(),
            window: given.may("window")?.postingWindow() ?? PostingWindow()).json
    case "bookWentTo":
        try given.fields("book", "events", "receipt", "asOf")
        return try Duebook.bookWentTo(
            book: given.need("book").text(),
            events: given.need("events").list { try $0.recorded() },
            receipt: given.need("receipt").text(),
            asOf: given.may("asOf")?.asOf() ?? AsOf()).list { $0.json }
    case "bookWriteLog":
        try given.fields("events")
        return try Duebook.bookWriteLog(
            events: given.need("events").list { try $0.recorded() }).json
    case "can":
        try given.fields("organization", "policy", "actor", "verb", "subject", "asOf")
        return try Duebook.can(
            organization: given.may("organization")?.organization() ?? Organization(),
            policy: given.option("policy")?.accessPolicy(),
            actor: given.need("actor").text(),
            verb: given.need("verb").verb(),
            subject: given.need("subject").subject(),
            asOf: given.need("asOf").instant()).json
    case "changeException":
        try given.fields("exception", "change", "on")
        return try Duebook.changeException(
            exception: given.need("exception").exceptionRecord(),
            change: given.need("change").exceptionChange(),
            on: given.need("on").date()).json
    case "chart":
        try given.fields("preset", "home")
        return try Duebook.chart(
            preset: given.need("preset").chartPreset(),
            home: given.need("home").text()).json
    case "checkApprovalPolicies":
        try given.fields("policies", "organization", "asOf")
        return try Duebook.checkApprovalPolicies(
            policies: given.need("policies").list { try $0.approvalPolicy() },
            organization: given.option("organization")?.organization(),
            asOf: given.need("asOf").instant()).json
    case "checkChanges":
        try given.fields("organization", "policy", "actor", "action", "step", "fields", "asOf")
        return try Duebook.checkChanges(
            organization: given.may("organization")?.organization() ?? Organization(),
            policy: given.option("policy")?.accessPolicy(),
            actor: given.need("actor").text(),
            action: given.need("action").text(),
            step: given.option("step")?.text(),
            fields: given.need("fields").list { try $0.field() },
            asOf: given.need("asOf").instant()).list { $0.json }
    case "checkChart":
        try given.fields("chart")
        return try Duebook.checkChart(
            chart: given.need("chart").chart()).list { $0.json }
    case "checkForeignEntry":
        return try Duebook.checkForeignEntry(entry: given.foreignEntry()).json
    case "checkGenesis":
        try given.fields("line", "book")
        return try Duebook.checkGenesis(
            line: given.need("line").text(),
            book: given.need("book").text()).json
    case "checkOrder":
        try given.fields("portfolio", "request", "policy")
        return try Duebook.checkOrder(
            portfolio: given.need("portfolio").portfolio(),
            request: given.need("request").orderCheckRequest(),
            policy: given.may("policy")?.creditPolicy() ?? CreditPolicy()).json
    case "checkPeriod":
        try given.fields("content")
        return try Duebook.checkPeriod(
            content: given.need("content").periodContent()).json
    case "checkTableLayout":
        try given.fields("layout")
        return try Duebook.checkTableLayout(
            layout: given.need("layout").tableLayout()).list { $0.json }
    case "checkTemplate":
        try given.fields("template", "placeholders")
        return try Duebook.checkTemplate(
            template: given.need("template").messageTemplate(),
            placeholders: given.need("placeholders").list { try $0.messagePlaceholder() }).list { $0.json }
    case "checkVoucher":
        try given.fields("voucher")
        return try Duebook.checkVoucher(
            voucher: given.need("voucher").voucher()).json
    case "cleanAccount":
        try given.fields("text")
        return try Duebook.cleanAccount(
            text: given.need("text").text()).json
    case "cleanId":
        try given.fields("text")
        return try Duebook.cleanId(
            text: given.need("text").text()).json
    case "clearForeign":
        try given.fields("base", "lots", "items", "lines", "policy")
        return try Duebook.clearForeign(
            base: given.need("base").text(),
            lots: given.need("lots").list { try $0.foreignLot() },
            items: given.need("items").list { try $0.foreignItem() },
            lines: given.need("lines").list { try $0.clearingLine() },
            policy: given.need("policy").clearingPolicy()).json
    case "collectionCases":
        try given.fields("portfolio", "cutOff")
        return try Duebook.collectionCases(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff()).list { $0.json }
    case "collectionOrder":
        try given.fields("portfolio", "cutOff", "rules")
        return try Duebook.collectionOrder(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            rules: given.may("rules")?.collectionRules() ?? CollectionRules()).json
    case "collectionProgress":
        try given.fields("portfolio", "cutOff", "by")
        return try Duebook.collectionProgress(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            by: given.need("by").text()).list { $0.json }
    case "compareAccounts":
        try given.fields("left", "right")
        return try Duebook.compareAccounts(
            left: given.need("left").text(),
            right: given.need("right").text()).json
    case "compareExtracts":
        try given.fields("left", "right", "rules", "balances")
        return try Duebook.compareExtracts(
            left: given.need("left").list { try $0.extractRow() },
            right: given.need("right").list { try $0.extractRow() },
            rules: given.may("rules")?.extractRules() ?? ExtractRules(),
            balances: given.may("balances")?.list { try $0.statedBalance() } ?? []).json
    case "compareSchemes":
        try given.fields("lots", "items", "schemes", "asOf")
        return try Duebook.compareSchemes(
            lots: given.need("lots").list { try $0.lot() },
            items: given.need("items").list { try $0.receivable() },
            schemes: given.need("schemes").list { try $0.namedScheme() },
            asOf: given.need("asOf").date()).json
    case "convert":
        try given.fields("amount", "quote", "rounding")
        return try Duebook.convert(
            amount: given.need("amount").money(),
            quote: given.need("quote").quote(),
            rounding: given.need("rounding").rounding()).json
    case "convertParts":
        try given.fields("amounts", "quote", "rounding", "remainder")
        return try Duebook.convertParts(
            amounts: given.need("amounts").list { try $0.money() },
            quote: given.need("quote").quote(),
            rounding: given.need("rounding").rounding(),
            remainder: given.need("remainder").remainder()).json
    case "creditLimits":
        try given.fields("portfolio", "cutOff", "policy", "context", "limits")
        return try Duebook.creditLimits(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            policy: given.may("policy")?.creditPolicy() ?? CreditPolicy(),
            context: given.may("context")?.gradeContext() ?? GradeContext(),
            limits: given.may("limits")?.list { try $0.creditLimit() } ?? []).list { $0.json }
    case "creditLot":
        try given.fields("item")
        return try Duebook.creditLot(
            item: given.need("item").receivable()).json
    case "cube":
        try given.fields("portfolio", "definition")
        return try Duebook.cube(
            portfolio: given.need("portfolio").portfolio(),
            definition: given.need("definition").cubeDefinition()).list { $0.json }
    case "customerBehavior":
        try given.fields("portfolio", "cutOff", "rules")
        return try Duebook.customerBehavior(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            rules: given.may("rules")?.behaviorRules() ?? BehaviorRules()).list { $0.json }
    case "dashboard":
        try given.fields("portfolio", "order")
        return try Duebook.dashboard(
            portfolio: given.need("portfolio").portfolio(),
            order: given.need("order").dashboardOrder()).list { $0.json }
    case "decisionFacts":
        try given.fields("decision")
        return try Duebook.decisionFacts(
            decision: given.need("decision").decision()).list { $0.json }
    case "departedOwners":
        try given.fields("organization", "subjects", "asOf")
        return try Duebook.departedOwners(
            organization: given.need("organization").organization(),
            subjects: given.need("subjects").list { try $0.subject() },
            asOf: given.need("asOf").instant()).list { $0.json }
    case "detectAmounts":
        try given.fields("values")
        return try Duebook.detectAmounts(
            values: given.need("values").list { try $0.text() }).json
    case "detectDates":
        try given.fields("values")
        return try Duebook.detectDates(
            values: given.need("values").list { try $0.text() }).json
    case "discounts":
        try given.fields("gross", "tax", "excluded", "issued", "terms")
        return try Duebook.discounts(
            gross: given.need("gross").money(),
            tax: given.option("tax")?.money(),
            excluded: given.option("excluded")?.money(),
            issued: given.need("issued").date(),
            terms: given.need("terms").discountTerms()).list { $0.json }
    case "dueReminders":
        try given.fields("portfolio", "window", "policy", "planned")
        return try Duebook.dueReminders(
            portfolio: given.need("portfolio").portfolio(),
            window: given.need("window").reminderWindow(),
            policy: given.need("policy").reminderPolicy(),
            planned: given.may("planned")?.list { try $0.plannedItem() } ?? []).json
    case "dunningRun":
        try given.fields("portfolio", "cutOff", "policy")
        return try Duebook.dunningRun(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            policy: given.need("policy").dunningPolicy()).json
    case "exactSum":
        try given.fields("amounts", "target", "budget")
        return try Duebook.exactSum(
            amounts: given.need("amounts").list { try $0.money() },
            target: given.need("target").money(),
            budget: given.option("budget")?.int()).json
    case "exceptionFindings":
        try given.fields("plan", "lines", "table", "matches")
        return try Duebook.exceptionFindings(
            plan: given.option("plan")?.matchPlan(),
            lines: given.may("lines")?.list { try $0.matchLine() } ?? [],
            table: given.option("table")?.balanceTable(),
            matches: given.may("matches")?.list { try $0.tableMatch() } ?? []).list { $0.json }
    case "explainAnswer":
        try given.fields("statement", "answer")
        return try Duebook.explainAnswer(
            statement: given.need("statement").customerStatement(),
            answer: given.need("answer").statementAnswer()).json
    case "explainChange":
        try given.fields("portfolio", "order")
        return try Duebook.explainChange(
            portfolio: given.need("portfolio").portfolio(),
            order: given.need("order").changeOrder()).list { $0.json }
    case "explainGap":
        try given.fields("amounts", "stated", "candidates", "kinds", "most", "budget")
        return try Duebook.explainGap(
            amounts: given.need("amounts").list { try $0.money() },
            stated: given.need("stated").money(),
            candidates: given.may("candidates")?.list { try $0.money() } ?? [],
            kinds: given.may("kinds")?.list { try $0.repairKind() } ?? [],
            most: given.may("most")?.int() ?? 2,
            budget: given.option("budget")?.int()).json
    case "fillTemplate":
        try given.fields("template", "values")
        return try Duebook.fillTemplate(
            template: given.need("template").messageTemplate(),
            values: given.need("values").list { try $0.messageValue() }).json
    case "filterAlerts":
        try given.fields("alerts", "filter")
        return try Duebook.filterAlerts(
            alerts: given.need("alerts").list { try $0.alert() },
            filter: given.need("filter").alertFilter()).list { $0.json }
    case "fitWeights":
        try given.fields("lines", "items", "parties", "rules", "confirmed", "precision")
        return try Duebook.fitWeights(
            lines: given.need("lines").list { try $0.matchLine() },
            items: given.need("items").list { try $0.matchItem() },
            parties: given.may("parties")?.list { try $0.matchParty() } ?? [],
            rules: given.may("rules")?.matchRules() ?? MatchRules(),
            confirmed: given.need("confirmed").list { try $0.confirmedMatch() },
            precision: given.need("precision").percent()).json
    case "forecastCash":
        try given.fields("portfolio", "cutOff", "rules", "plans")
        return try Duebook.forecastCash(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            rules: given.may("rules")?.forecastRules() ?? ForecastRules(),
            plans: given.may("plans")?.list { try $0.plannedCash() } ?? []).json
    case "forecastError":
        try given.fields("portfolio", "cutOff", "rules", "lookBack")
        return try Duebook.forecastError(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            rules: given.may("rules")?.forecastRules() ?? ForecastRules(),
            lookBack: given.may("lookBack")?.forecastLookBack() ?? ForecastLookBack()).json
    case "forgetPayer":
        try given.fields("events", "names", "accounts")
        return try Duebook.forgetPayer(
            events: given.need("events").list { try $0.payerEvent() },
            names: given.may("names")?.list { try $0.text() } ?? [],
            accounts: given.may("accounts")?.list { try $0.text() } ?? []).json
    case "freezePeriod":
        try given.fields("portfolio", "first", "last", "known")
        return try Duebook.freezePeriod(
            portfolio: given.need("portfolio").portfolio(),
            first: given.need("first").date(),
            last: given.need("last").date(),
            known: given.need("known").date()).json
    case "gradeCustomers":
        try given.fields("portfolio", "cutOff", "policy", "context")
        return try Duebook.gradeCustomers(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            policy: given.may("policy")?.gradePolicy() ?? GradePolicy(),
            context: given.may("context")?.gradeContext() ?? GradeContext()).json
    case "inverseQuote":
        return try Duebook.inverseQuote(quote: given.quote()).json
    case "knownColumns":
        try given.fields()
        return try Duebook.knownColumns(
            ).list { $0.json }
    case "knownLayouts":
        try given.fields()
        return try Duebook.knownLayouts(
            ).list { $0.json }
    case "knownLines":
        try given.fields("statement")
        return try Duebook.knownLines(
            statement: given.need("statement").statement()).list { $0.json }
    case "lateCharges":
        try given.fields("items", "terms", "calendar", "asOf")
        return try Duebook.lateCharges(
            items: given.need("items").list { try $0.lateItem() },
            terms: given.need("terms").lateTerms(),
            calendar: given.option("calendar")?.calendar(),
            asOf: given.need("asOf").date()).json
    case "limitationClock":
        try given.fields("due", "on", "acts", "warnDays", "rules")
        return try Duebook.limitationClock(
            due: given.need("due").date(),
            on: given.need("on").date(),
            acts: given.may("acts")?.list { try $0.limitationAct() } ?? [],
            warnDays: given.may("warnDays")?.int() ?? 180,
            rules: given.may("rules")?.list { try $0.limitationRule() } ?? []).json
    case "links":
        try given.fields("plan", "prefix")
        return try Duebook.links(
            plan: given.need("plan").plan(),
            prefix: given.need("prefix").text()).list { $0.json }
    case "logHead":
        try given.fields("source")
        return try Duebook.logHead(
            source: given.need("source").logSource()).json
    case "mask":
        try given.fields("organization", "policy", "actor", "action", "step", "fields", "asOf")
        return try Duebook.mask(
            organization: given.may("organization")?.organization() ?? Organization(),
            policy: given.option("policy")?.accessPolicy(),
            actor: given.need("actor").text(),
            action: given.need("action").text(),
            step: given.option("step")?.text(),
            fields: given.need("fields").list { try $0.field() },
            asOf: given.need("asOf").instant()).json
    case "matchChains":
        try given.fields("contracts", "documents", "lines", "parties", "rules", "pays", "legs")
        return try Duebook.matchChains(
            contracts: given.need("contracts").list { try $0.chainContract() },
            documents: given.may("documents")?.list { try $0.chainDocument() } ?? [],
            lines: given.may("lines")?.list { try $0.matchLine() } ?? [],
            parties: given.may("parties")?.list { try $0.matchParty() } ?? [],
            rules: given.may("rules")?.matchRules() ?? MatchRules(),
            pays: given.need("pays").chainKind(),
            legs: given.need("legs").list { try $0.chainLeg() }).json
    case "matchChanges":
        try given.fields("lines", "items", "changes", "parties", "rules")
        return try Duebook.matchChanges(
            lines: given.need("lines").list { try $0.matchLine() },
            items: given.need("items").list { try $0.matchItem() },
            changes: given.need("changes").list { try $0.matcherChange() },
            parties: given.may("parties")?.list { try $0.matchParty() } ?? [],
            rules: given.may("rules")?.matchRules() ?? MatchRules()).json
    case "matchPayments":
        try given.fields("lines", "items", "parties", "rules")
        return try Duebook.matchPayments(
            lines: given.need("lines").list { try $0.matchLine() },
            items: given.need("items").list { try $0.matchItem() },
            parties: given.may("parties")?.list { try $0.matchParty() } ?? [],
            rules: given.may("rules")?.matchRules() ?? MatchRules()).json
    case "measureMatches":
        try given.fields("lines")
        return try Duebook.measureMatches(
            lines: given.need("lines").list { try $0.reviewedLine() }).json
    case "mergeLines":
        try given.fields("known", "statements", "cut")
        return try Duebook.mergeLines(
            known: given.need("known").list { try $0.knownLine() },
            statements: given.need("statements").list { try $0.statement() },
            cut: given.may("cut")?.dayCut() ?? .whole).json
    case "monthEnd":
        try given.fields("portfolio", "cutOff", "order")
        return try Duebook.monthEnd(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            order: given.may("order")?.monthEndOrder() ?? MonthEndOrder()).json
    case "netPayables":
        try given.fields("items", "payables", "scheme", "asOf")
        return try Duebook.netPayables(
            items: given.need("items").list { try $0.receivable() },
            payables: given.need("payables").list { try $0.receivable() },
            scheme: given.need("scheme").scheme(),
            asOf: given.need("asOf").date()).json
    case "nextPayment":
        try given.fields("items", "asOf")
        return try Duebook.nextPayment(
            items: given.need("items").list { try $0.quoteItem() },
            asOf: given.need("asOf").date()).json
    case "observations":
        try given.fields("debts", "cutOff", "rules")
        return try Duebook.observations(
            debts: given.need("debts").list { try $0.debt() },
            cutOff: given.need("cutOff").cutOff(),
            rules: given.may("rules")?.observationRules() ?? ObservationRules()).list { $0.json }
    case "packEvents":
        try given.fields("events")
        return try Duebook.packEvents(
            events: given.need("events").list { try $0.recorded() }).json
    case "parseAmountText":
        try given.fields("text", "currency", "dialect")
        return try Duebook.parseAmountText(
            text: given.need("text").text(),
            currency: given.need("currency").text(),
            dialect: given.may("dialect")?.amountDialect() ?? AmountDialect()).json
    case "parseAmountWords":
        try given.fields("text")
        return try Duebook.parseAmountWords(
            text: given.need("text").text()).json
    case "parseDateText":
        try given.fields("text", "dialect")
        return try Duebook.parseDateText(
            text: given.need("text").text(),
            dialect: given.may("dialect")?.dateDialect() ?? DateDialect()).json
    case "payerCandidates":
        try given.fields("events", "asOf", "payer")
        return try Duebook.payerCandidates(
            events: given.need("events").list { try $0.payerEvent() },
            asOf: given.need("asOf").date(),
            payer: given.need("payer").payer()).list { $0.json }
    case "paymentStatus":
        try given.fields("amount", "open", "invoiced", "due", "asOf")
        return try Duebook.paymentStatus(
            amount: given.need("amount").money(),
            open: given.need("open").money(),
            invoiced: given.need("invoiced").yes(),
            due: given.option("due")?.date(),
            asOf: given.need("asOf").date()).json
    case "peerRates":
        try given.fields("observations", "on", "policy")
        return try Duebook.peerRates(
            observations: given.need("observations").list { try $0.observation() },
            on: given.need("on").date(),
            policy: given.may("policy")?.gradePolicy() ?? GradePolicy()).json
    case "periodStatus":
        try given.fields("content", "entries", "asOf", "days")
        return try Duebook.periodStatus(
            content: given.need("content").periodContent(),
            entries: given.may("entries")?.list { try $0.periodEntry() } ?? [],
            asOf: given.need("asOf").date(),
            days: given.need("days").int()).json
    case "pointScore":
        try given.fields("table", "values")
        return try Duebook.pointScore(
            table: given.need("table").pointTable(),
            values: given.need("values").list { try $0.pointValue() }).json
    case "portfolioRatios":
        try given.fields("portfolio", "cutOff", "rules")
        return try Duebook.portfolioRatios(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            rules: given.may("rules")?.ratioRules() ?? RatioRules()).list { $0.json }
    case "proveConsistency":
        try given.fields("source", "oldCount", "newCount")
        return try Duebook.proveConsistency(
            source: given.need("source").logSource(),
            oldCount: given.need("oldCount").int(),
            newCount: given.need("newCount").int()).json
    case "proveInclusion":
        try given.fields("source", "sequence", "count")
        return try Duebook.proveInclusion(
            source: given.need("source").logSource(),
            sequence: given.need("sequence").int(),
            count: given.need("count").int()).json
    case "provision":
        try given.fields("portfolio", "cutOff", "policies", "specific")
        return try Duebook.provision(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            policies: given.need("policies").list { try $0.provisionPolicy() },
            specific: given.may("specific")?.list { try $0.specificProvision() } ?? []).json
    case "provisionTable":
        try given.fields("provision", "policy")
        return try Duebook.provisionTable(
            provision: given.need("provision").provision(),
            policy: given.need("policy").provisionPolicy()).json
    case "raiseExceptions":
        try given.fields("asOf", "findings", "known", "rules", "limits")
        return try Duebook.raiseExceptions(
            asOf: given.need("asOf").date(),
            findings: given.need("findings").list { try $0.exceptionFinding() },
            known: given.may("known")?.list { try $0.exceptionRecord() } ?? [],
            rules: given.may("rules")?.list { try $0.exceptionRule() } ?? [],
            limits: given.may("limits")?.list { try $0.int() } ?? []).json
    case "ranking":
        try given.fields("portfolio", "order")
        return try Duebook.ranking(
            portfolio: given.need("portfolio").portfolio(),
            order: given.need("order").rankingOrder()).list { $0.json }
    case "readStatements":
        try given.fields("bytes", "rules")
        return try Duebook.readStatements(
            bytes: given.need("bytes").bytes(),
            rules: given.may("rules")?.readRules() ?? ReadRules()).json
    case "readStatementsText":
        try given.fields("text", "rules")
        return try Duebook.readStatementsText(
            text: given.need("text").text(),
            rules: given.may("rules")?.readRules() ?? ReadRules()).json
    case "receivables":
        try given.fields("contract", "version", "customer", "schedule", "existing", "undatedDue", "id", "issued", "discounts", "taxes", "references", "fields", "ties")
        return try Duebook.receivables(
            contract: given.need("contract").text(),
            version: given.need("version").int(),
            customer: given.need("customer").text(),
            schedule: given.need("schedule").schedule(),
            existing: given.may("existing")?.list { try $0.generated() } ?? [],
            undatedDue: given.option("undatedDue")?.date(),
            id: given.option("id")?.text(),
            issued: given.option("issued")?.date(),
            discounts: given.option("discounts")?.discountTerms(),
            taxes: given.may("taxes")?.list { try $0.money() } ?? [],
            references: given.may("references")?.list { try $0.text() } ?? [],
            fields: given.may("fields")?.list { try $0.field() } ?? [],
            ties: given.may("ties")?.list { try $0.installmentTie() } ?? []).json
    case "reconciliationPeriods":
        try given.fields("cadence", "from", "to")
        return try Duebook.reconciliationPeriods(
            cadence: given.need("cadence").periodCadence(),
            from: given.need("from").date(),
            to: given.need("to").date()).list { $0.json }
    case "recover":
        try given.fields("item", "lot", "rule", "asOf")
        return try Duebook.recover(
            item: given.need("item").receivable(),
            lot: given.need("lot").lot(),
            rule: given.need("rule").recoveryRule(),
            asOf: given.need("asOf").date()).json
    case "rememberedPayers":
        try given.fields("events", "asOf")
        return try Duebook.rememberedPayers(
            events: given.need("events").list { try $0.payerEvent() },
            asOf: given.need("asOf").date()).list { $0.json }
    case "reminderPolicy":
        try given.fields("preset")
        return try Duebook.reminderPolicy(
            preset: given.need("preset").reminderPreset()).json
    case "renderCsv":
        try given.fields("table", "rules")
        return try Duebook.renderCsv(
            table: given.need("table").reportTable(),
            rules: given.may("rules")?.csvRules() ?? CsvRules()).json
    case "renderHtml":
        try given.fields("document")
        return try Duebook.renderHtml(
            document: given.need("document").reportDocument()).json
    case "renderJson":
        try given.fields("table")
        return try Duebook.renderJson(
            table: given.need("table").reportTable()).json
    case "renderSection":
        try given.fields("section", "language")
        return try Duebook.renderSection(
            section: given.need("section").reportSection(),
            language: given.need("language").reportLanguage()).json
    case "replayWaterfall":
        try given.fields("installments", "payments", "rules", "backdated")
        return try Duebook.replayWaterfall(
            installments: given.need("installments").list { try $0.openInstallment() },
            payments: given.need("payments").list { try $0.datedPayment() },
            rules: given.need("rules").waterfallRules(),
            backdated: given.need("backdated").backdated()).json
    case "reportEvent":
        return try Duebook.reportEvent(report: given.eventReport()).json
    case "reportSection":
        try given.fields("report")
        return try Duebook.reportSection(
            report: given.need("report").report()).json
    case "reportTables":
        try given.fields("report")
        return try Duebook.reportTables(
            report: given.need("report").report()).list { $0.json }
    case "restatePeriod":
        try given.fields("portfolio", "frozen", "known")
        return try Duebook.restatePeriod(
            portfolio: given.need("portfolio").portfolio(),
            frozen: given.need("frozen").frozenPeriod(),
            known: given.option("known")?.date()).json
    case "revalue":
        try given.fields("base", "balances", "quotes", "policy")
        return try Duebook.revalue(
            base: given.need("base").text(),
            balances: given.need("balances").list { try $0.foreignBalance() },
            quotes: given.need("quotes").list { try $0.quote() },
            policy: given.need("policy").revaluationPolicy()).json
    case "reverse":
        try given.fields("installments", "paid", "amount", "order")
        return try Duebook.reverse(
            installments: given.need("installments").list { try $0.openInstallment() },
            paid: given.need("paid").list { try $0.paidPart() },
            amount: given.need("amount").money(),
            order: given.need("order").list { try $0.text() }).json
    case "reverseVoucher":
        try given.fields("voucher", "key", "on", "style", "summary")
        return try Duebook.reverseVoucher(
            voucher: given.need("voucher").voucher(),
            key: given.need("key").text(),
            on: given.need("on").date(),
            style: given.need("style").reversalStyle(),
            summary: given.option("summary")?.text()).json
    case "reviewAccess":
        try given.fields("organization", "policy", "request")
        return try Duebook.reviewAccess(
            organization: given.need("organization").organization(),
            policy: given.need("policy").accessPolicy(),
            request: given.need("request").accessReviewRequest()).json
    case "riskOf":
        try given.fields("observations", "on", "peers", "policy")
        return try Duebook.riskOf(
            observations: given.need("observations").list { try $0.observation() },
            on: given.need("on").date(),
            peers: given.need("peers").peerRates(),
            policy: given.may("policy")?.gradePolicy() ?? GradePolicy())?.json ?? .null
    case "rollRates":
        try given.fields("snapshots", "last", "rounding")
        return try Duebook.rollRates(
            snapshots: given.need("snapshots").list { try $0.bandSnapshot() },
            last: given.need("last").lossRate(),
            rounding: given.need("rounding").rounding()).json
    case "schedule":
        try given.fields("total", "terms", "events", "calendar")
        return try Duebook.schedule(
            total: given.need("total").money(),
            terms: given.need("terms").terms(),
            events: given.may("events")?.list { try $0.eventDate() } ?? [],
            calendar: given.option("calendar")?.calendar()).json
    case "settlementQuote":
        try given.fields("items", "policy", "asOf")
        return try Duebook.settlementQuote(
            items: given.need("items").list { try $0.quoteItem() },
            policy: given.need("policy").earlyPolicy(),
            asOf: given.need("asOf").date()).json
    case "signPeriod":
        try given.fields("content", "by", "at")
        return try Duebook.signPeriod(
            content: given.need("content").periodContent(),
            by: given.need("by").text(),
            at: given.need("at").instant()).json
    case "simulateCredit":
        try given.fields("portfolio", "cutOff", "policy", "other", "context", "limits")
        return try Duebook.simulateCredit(
            portfolio: given.need("portfolio").portfolio(),
            cutOff: given.need("cutOff").cutOff(),
            policy: given.need("policy").creditPolicy(),
            other: given.need("other").creditPolicy(),
            context: given.may("context")?.gradeContext() ?? GradeContext(),
            limits: given.may("limits")?.list { try $0.creditLimit() } ?? []).json
    case "slips":
        try given.fields("amount", "candidates")
        return try Duebook.slips(
            amount: given.need("amount").money(),
            candidates: given.need("candidates").list { try $0.money() }).list { $0.json }
    case "split":
        try given.fields("total", "by", "remainder", "rounding")
        return try Duebook.split(
            total: given.need("total").money(),
            by: given.need("by").parts(),
            remainder: given.need("remainder").remainder(),
            rounding: given.need("rounding").rounding()).json
    case "splitTax":
        try given.fields("amounts", "rounded", "rounding")
        return try Duebook.splitTax(
            amounts: given.need("amounts").list { try $0.taxedAmount() },
            rounded: given.need("rounded").taxRounded(),
            rounding: given.need("rounding").rounding()).list { $0.json }
    case "statementOfAccount":
        try given.fields("portfolio", "header")
        return try Duebook.statementOfAccount(
            portfolio: given.need("portfolio").portfolio(),
            header: given.need("header").statementHeader()).json
    case "statementsOfAccount":
        try given.fields("portfolio", "headers")
        return try Duebook.statementsOfAccount(
            portfolio: given.need("portfolio").portfolio(),
            headers: given.need("headers").list { try $0.statementHeader() }).list { $0.json }
    case "sumSets":
        try given.fields("amounts", "low", "high", "anchors", "members", "budget")
        return try Duebook.sumSets(
            amounts: given.need("amounts").list { try $0.money() },
            low: given.need("low").money(),
            high: given.need("high").money(),
            anchors: given.may("anchors")?.list { try $0.int() } ?? [],
            members: given.option("members")?.int(),
            budget: given.option("budget")?.int()).json
    case "takeTax":
        try given.fields("parts", "amount")
        return try Duebook.takeTax(
            parts: given.need("parts").list { try $0.taxPart() },
            amount: given.need("amount").money()).json
    case "transfer":
        try given.fields("items", "lots", "from", "to", "moves", "on")
        return try Duebook.transfer(
            items: given.need("items").list { try $0.receivable() },
            lots: given.need("lots").list { try $0.lot() },
            from: given.need("from").text(),
            to: given.need("to").text(),
            moves: given.need("moves").list { try $0.itemMove() },
            on: given.need("on").date()).json
    case "undo":
        try given.fields("history", "lots", "items", "undo", "order", "on")
        return try Duebook.undo(
            history: given.need("history").list { try $0.historyEntry() },
            lots: given.need("lots").list { try $0.lot() },
            items: given.need("items").list { try $0.receivable() },
            undo: given.need("undo").list { try $0.undoTarget() },
            order: given.need("order").undoOrder(),
            on: given.need("on").date()).json
    case "unpackEvents":
        try given.fields("bytes")
        return try Duebook.unpackEvents(
            bytes: given.need("bytes").bytes()).list { $0.json }
    case "verifyConsistency":
        try given.fields("proof", "old", "new")
        return try Duebook.verifyConsistency(
            proof: given.need("proof").consistencyProof(),
            old: given.need("old").head(),
            new: given.need("new").head()).json
    case "verifyInclusion":
        try given.fields("line", "proof", "head")
        return try Duebook.verifyInclusion(
            line: given.need("line").text(),
            proof: given.need("proof").inclusionProof(),
            head: given.need("head").head()).json
    case "verifyLog":
        try given.fields("lines", "trust")
        return try Duebook.verifyLog(
            lines: given.need("lines").list { try $0.text() },
            trust: given.need("trust").logTrust()).json
    case "vintageRates":
        try given.fields("vintages")
        return try Duebook.vintageRates(
            vintages: given.need("vintages").list { try $0.vintage() }).list { $0.json }
    case "visible":
        try given.fields("organization", "policy", "actor", "subjects", "asOf")
        return try Duebook.visible(
            organization: given.may("organization")?.organization() ?? Organization(),
            policy: given.option("policy")?.accessPolicy(),
            actor: given.need("actor").text(),
            subjects: given.need("subjects").list { try $0.subject() },
            asOf: given.need("asOf").instant()).list { $0.json }
    case "vouchers":
        try given.fields("chart", "facts", "posted")
        return try Duebook.vouchers(
            chart: given.need("chart").chartSource(),
            facts: given.need("facts").list { try $0.moneyFact() },
            posted: given.may("posted")?.list { try $0.voucher() } ?? []).json
    case "walk":
        try given.fields("from", "steps")
        return try Duebook.walk(
            from: given.need("from").date(),
            steps: given.need("steps").list { try $0.step() }).json
    case "waterfall":
        try given.fields("installments", "payment", "on", "rules")
        return try Duebook.waterfall(
            installments: given.need("installments").list { try $0.openInstallment() },
            payment: given.need("payment").money(),
            on: given.need("on").date(),
            rules: given.need("rules").waterfallRules()).json
    default: return nil
    }
}
