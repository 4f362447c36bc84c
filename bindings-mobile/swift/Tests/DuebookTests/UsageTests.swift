import Foundation
import XCTest

@testable import Duebook

final class MoneyTests: XCTestCase {
    func testIsWrittenWithTheDecimalsOfItsCurrency() throws {
        XCTAssertEqual("\(try Money("33900", "CNY"))", "33900.00 CNY")
        XCTAssertEqual("\(try Money("12.5", "CNY"))", "12.50 CNY")
        XCTAssertEqual("\(try Money("-5", "JPY"))", "-5 JPY")
        XCTAssertEqual("\(try Money("0.001", "KWD"))", "0.001 KWD")
        XCTAssertEqual("\(try Money("7.5", "PTS:4"))", "7.5000 PTS:4")
        XCTAssertEqual("\(try Money(Decimal(12), "CNY"))", "12.00 CNY")
        XCTAssertEqual("\(try Money("-0.05", "CNY"))", "-0.05 CNY")
        XCTAssertEqual(try Money("-0.05", "CNY").amount, Decimal(string: "-0.05"))
        XCTAssertEqual("\(try Money("-9999999999999999.99", "CNY"))", "-9999999999999999.99 CNY")
        XCTAssertEqual(try Money(minor: 1250, "CNY"), try Money("12.50", "CNY"))
    }

    func testEqualityDoesNotSeeTheScale() throws {
        let variants: Set = try [Money("5", "CNY"), Money("5.0", "CNY"), Money("5.00", "CNY"), Money(5, "CNY")]
        XCTAssertEqual(variants.count, 1)
        XCTAssertNotEqual(try Money("5", "CNY"), try Money("5", "USD"))
        XCTAssertEqual(try Money("5", "CNY").amount, 5)
    }

    func testAddsSubtractsAndCompares() throws {
        XCTAssertEqual(try Money("1.25", "CNY") + Money("2.25", "CNY"), try Money("3.5", "CNY"))
        XCTAssertEqual(try Money("1.25", "CNY") - Money("2.25", "CNY"), try -Money("1", "CNY"))
        XCTAssertTrue(try Money("-3", "CNY") < Money("2", "CNY"))
        XCTAssertThrowsError(try Money("1", "CNY") + Money("1", "USD")) { error in
            XCTAssertEqual(error as? DuebookError, .currencyMismatch(path: "", expected: "CNY", found: "USD", item: nil))
        }
        XCTAssertThrowsError(try Money("1", "CNY") < Money("1", "USD"))
        XCTAssertThrowsError(try Money("9999999999999999.99", "CNY") + Money("0.01", "CNY")) { error in
            XCTAssertEqual((error as? DuebookError)?.code, "amount_too_large")
        }
        XCTAssertThrowsError(try Money(minor: .min, "CNY"))
    }

    func testRefusesHostileValues() throws {
        XCTAssertThrowsError(try Money("1.005", "CNY")) { error in
            XCTAssertEqual(error as? DuebookError, .amountTooPrecise(path: "amount", text: "1.005", currency: "CNY", digits: 2))
            let sentence = "amount: `1.005` has more than the 2 decimal places of CNY"
            XCTAssertEqual(error.localizedDescription, sentence)
            XCTAssertEqual("\(error)", sentence)
        }
        for text in ["1e3", "NaN", "inf", "0x10", "1,000", "", " 1", "1.", ".5", "+1", "-0", "007", "１", "٣", "1_000"] {
            XCTAssertThrowsError(try Money(text, "CNY"), text) { XCTAssertEqual(($0 as? DuebookError)?.code, "amount_syntax", text) }
        }
        for amount in [Decimal.nan, .greatestFiniteMagnitude, .leastNonzeroMagnitude, Decimal(0.1) + Decimal(sign: .plus, exponent: -30, significand: 1)] {
            XCTAssertThrowsError(try Money(amount, "CNY"), "\(amount)") { XCTAssert($0 is DuebookError) }
        }
        XCTAssertThrowsError(try Money(String(repeating: "9", count: 29), "CNY")) { XCTAssertEqual(($0 as? DuebookError)?.code, "amount_too_large") }
        for currency in ["", "cny", "ＣＮＹ", "PTS:10"] {
            XCTAssertThrowsError(try Money("1", currency)) { XCTAssertEqual(($0 as? DuebookError)?.path, "currency") }
        }
    }

    /// Swift reads a decimal literal as a `Double` first: what is exact in binary arrives as written, the rest may not.
    func testADecimalLiteralIsADoubleFirst() throws {
        XCTAssertEqual(try Money(12.5 as Decimal, "CNY"), try Money("12.50", "CNY"))
        let long: Decimal = 3.133
        XCTAssertNotEqual(long, Decimal(string: "3.133"))
        XCTAssertThrowsError(try Money(long, "KWD")) { XCTAssertEqual(($0 as? DuebookError)?.code, "amount_too_precise") }
    }

    func testPercentagesAndRounding() throws {
        XCTAssertEqual(Set(try [Percent("30"), Percent("30.00"), Percent(30)]).count, 1)
        XCTAssertEqual("\(try Percent("33.330"))", "33.33")
        XCTAssertThrowsError(try Percent("100.01")) { XCTAssertEqual(($0 as? DuebookError)?.code, "percent_out_of_range") }
        XCTAssertThrowsError(try Percent(.nan))
        XCTAssertEqual(try Money.round("-0.125", "CNY", .halfUp), Rounded(value: try Money("-0.13", "CNY"), exact: false))
        XCTAssertEqual(try Money("113000.01", "CNY").percent(Percent(30), .halfUp).value, try Money("33900", "CNY"))
    }
}

final class LocalDateTests: XCTestCase {
    func testIsADayOfTheCalendar() throws {
        XCTAssertEqual("\(try LocalDate(year: 2026, month: 1, day: 5))", "2026-01-05")
        XCTAssertTrue(try LocalDate("2026-01-31") < LocalDate("2026-02-01"))
        for text in ["2026-02-30", "2026-1-05", "20260105", "2026-01-05T00:00", ""] {
            XCTAssertThrowsError(try LocalDate(text), text) { XCTAssertEqual($0 as? DuebookError, .dateSyntax(path: "", text: text)) }
        }
        XCTAssertThrowsError(try LocalDate(year: -1, month: 1, day: 1))
        XCTAssertThrowsError(try LocalDate(year: 10000, month: 1, day: 1))
    }
}

final class ScheduleTests: XCTestCase {
    func testAddsUpWithAndWithoutDates() throws {
        let terms = try Terms.percent(
            ("30", .after("signing", days: 7)), ("40", .after("delivery", days: 30)), ("30", .endOfMonthAfter("acceptance", months: 1)))
        let signed = EventDate(event: "signing", date: try LocalDate("2026-01-31"))
        let plan = try schedule(total: Money("113000.01", "CNY"), terms: terms, events: [signed])
        XCTAssertEqual(plan.installments.map { "\($0.amount)" }, ["33900.00 CNY", "45200.00 CNY", "33900.01 CNY"])
        XCTAssertEqual(plan.installments[0].due, try LocalDate("2026-02-07"))
        XCTAssertNil(plan.installments[2].due)
        XCTAssertThrowsError(try schedule(total: Money("0", "CNY"), terms: terms)) { XCTAssertEqual($0 as? DuebookError, .amountZero(path: "total")) }
        XCTAssertThrowsError(try Terms.percent(("30", .on(LocalDate("2026-01-01"))), ("x", .afterPrevious()))) {
            XCTAssertEqual($0 as? DuebookError, .percentSyntax(path: "lines[1].share.percent", text: "x"))
        }
    }

    func testAnAmendmentKeepsWhatIsPaidAndSpreadsTheRest() throws {
        let monthly = try schedule(
            total: Money("100.01", "CNY"), terms: .equal(count: 3, first: .on(LocalDate("2026-01-31")), months: 1))
        let paid = PaidInstallment(number: 1, paid: monthly.installments[0].amount)
        let spread = Respread.inProportion(rounding: .halfUp, remainder: .last)
        let amended = try amend(
            schedule: monthly, version: 1, paid: [paid], total: Money("120.03", "CNY"), partPaid: .paidPart, rest: spread)
        XCTAssertEqual(amended.version, 2)
        XCTAssertEqual(amended.schedule.installments[0], monthly.installments[0])
        XCTAssertEqual(amended.paid, paid.paid)
        XCTAssertEqual(try amended.schedule.installments.map(\.amount).reduce(Money("0", "CNY")) { try $0 + $1 }, try Money("120.03", "CNY"))
        XCTAssertEqual(amended.changes.map(\.number), [1, 2, 3])
        XCTAssertFalse(amended.changes.contains { $0.reason.zh.isEmpty })
    }

    func testEveryWayToSayWhen() throws {
        let day = try LocalDate("2026-01-31")
        XCTAssertEqual(try Due.monthsAfter("signing", months: 1), try Due.fromEvent("signing", .months(months: 1)))
        let months = try schedule(total: Money("100", "CNY"), terms: .equal(count: 3, first: .on(day), months: 1)).installments
        XCTAssertEqual(months.map { $0.due.map(\.description) }, ["2026-01-31", "2026-02-28", "2026-03-31"])
        XCTAssertEqual(try Terms.of(TermLine(share: .rest(), due: .on(day))).lines[0].purpose, .installment)
        XCTAssertEqual(try BusinessCalendar(weekend: [.saturday, .sunday]).adjust(day, .following), try LocalDate("2026-02-02"))
    }
}

final class AllocationTests: XCTestCase {
    private func item(_ id: String, _ open: String, _ due: String) throws -> Receivable {
        try Receivable(id: id, customer: "ACME", open: Money(open, "CNY"), due: LocalDate(due))
    }

    func testAPlanTellsWhatHowMuchAndWhy() throws {
        let asOf = try LocalDate("2026-02-06")
        let items = try [item("C-1/2", "45200", "2026-04-09"), item("C-1/1", "33900", "2026-02-07")]
        let lot = Lot(id: "R-7", customer: "ACME", amount: try Money("50000", "CNY"), received: asOf)
        let plan = try allocate(lots: [lot], items: items, scheme: .oldestDueFirst, asOf: asOf)
        XCTAssertEqual(plan.lines.map(\.item), ["C-1/1", "C-1/2"])
        XCTAssertEqual(plan.lines[1].reason.en, "next due item of ACME, due 2026-04-09; 29100.00 CNY stays open")
        XCTAssertEqual(plan.lines[1].reason.zh, "ACME 的下一笔到期款，到期日 2026-04-09；尚余 29100.00 CNY 未清")
        let open = try OpenItems(items: items)
        let handle = try open.plan(lots: [lot], scheme: .standard, asOf: asOf)
        XCTAssertEqual(handle.lineCount(), 2)
        XCTAssertEqual(try handle.lines(from: 1).map(\.item), ["C-1/2"])
        XCTAssertThrowsError(try handle.lines(from: -1)) { XCTAssertEqual(($0 as? DuebookError)?.path, "from") }
        XCTAssertEqual(try handle.settle().items(from: 0, count: 1)[0].open, try Money("29100", "CNY"))
        XCTAssertThrowsError(try OpenItems(items: [item("", "1", "2026-01-01")])) { XCTAssertEqual($0 as? DuebookError, .idEmpty(path: "items[0].id")) }
    }

    func testSchemesAreComparedLineByLine() throws {
        let asOf = try LocalDate("2026-02-06")
        let items = try [item("C-1/2", "45200.01", "2026-04-09"), item("C-1/1", "33900", "2026-02-07")]
        let lot = Lot(id: "R-7", customer: "ACME", amount: try Money("45200.01", "CNY"), received: asOf)
        let schemes = [NamedScheme(name: "standard", scheme: .standard), NamedScheme(name: "oldest", scheme: .oldestDueFirst)]
        let compared = try compareSchemes(lots: [lot], items: items, schemes: schemes, asOf: asOf)
        XCTAssertEqual(compared.groups.map(\.schemes), [["standard"], ["oldest"]])
        XCTAssertEqual(compared.first?.lines.map { $0.line?.item }, ["C-1/2", "C-1/1"])
        let second = compared.pairs.first { $0.item == "C-1/2" }
        XCTAssertEqual(second?.amounts.map(\.amount.description), ["45200.01 CNY", "11300.01 CNY"])
    }

    func testWhatWasSettledIsTakenBack() throws {
        let asOf = try LocalDate("2026-02-06")
        let items = try [item("C-1/2", "45200", "2026-04-09"), item("C-1/1", "33900", "2026-02-07")]
        let lot = Lot(id: "R-7", customer: "ACME", amount: try Money("50000.01", "CNY"), received: asOf)
        let plan = try allocate(lots: [lot], items: items, scheme: .oldestDueFirst, asOf: asOf)
        let all = try links(plan: plan, prefix: "L-")
        let last = try XCTUnwrap(all.last)
        let used = Lot(id: "R-7", customer: "ACME", amount: try Money("0", "CNY"), received: asOf)
        let back = try undo(
            history: all.map { .link(link: $0) }, lots: [used], items: settle(items: items, plan: plan), undo: [.link(link: last.id)],
            order: .any, on: asOf)
        XCTAssertEqual(back.undone.map(\.amount), [last.amount])
        XCTAssertEqual(back.lots.map(\.amount), [last.amount])
        XCTAssertEqual(back.items.first { $0.id == last.item }?.open, try Money("45200", "CNY"))
        XCTAssertEqual(back.items.first { $0.id == "C-1/1" }?.open, try Money("0", "CNY"))
    }

    func testARefusalInsideAListNamesRowAndField() throws {
        let (day, good) = try (LocalDate("2026-01-01"), item("a", "1", "2026-01-01"))
        func path(_ work: () throws -> Void) -> String? {
            do { try work() } catch { return (error as? DuebookError)?.path }
            return nil
        }
        let rows = try (0..<10_000).map { try item($0 == 9876 ? "" : "i\($0)", "1", "2026-01-01") }
        XCTAssertEqual(path { _ = try OpenItems(items: rows) }, "items[9876].id")
        XCTAssertEqual(path { _ = try aging(items: [good, item("Ａ", "1", "2026-01-01")], limits: [], asOf: day) }, "items[1].id")
        let lot = try Lot(id: "R", customer: "c", amount: Money("1", "CNY"), received: day, pays: [NamedItem(item: "a"), NamedItem(item: "")])
        XCTAssertEqual(path { _ = try allocate(lots: [lot], items: [good], scheme: .standard, asOf: day) }, "lots[0].pays[1].item")
    }

    func testARefusedPlanLeavesTheHandleAsItWas() throws {
        let day = try LocalDate("2026-03-01")
        let open = try OpenItems(items: [item("I", "5", "2026-03-01")])
        let lot = try Lot(id: "R", customer: "ACME", amount: Money("1", "CNY"), received: day)
        XCTAssertThrowsError(try open.plan(lots: [lot, lot], scheme: .standard, asOf: day)) {
            XCTAssertEqual(($0 as? DuebookError)?.code, "duplicate_id")
        }
        XCTAssertEqual(try open.plan(lots: [lot], scheme: .standard, asOf: day).lineCount(), 1)
        XCTAssertEqual(open.count(), 1)
    }

    func testAMillionItemsCrossAndComeBack() throws {
        let (due, cent) = try (LocalDate("2026-01-01"), Money("0.01", "CNY"))
        let many = (0..<1_000_000).map { Receivable(id: "i\($0)", customer: "ACME", open: cent, due: due) }
        let lot = Lot(id: "R", customer: "ACME", amount: try Money("10000", "CNY"), received: due)
        let plan = try OpenItems(items: many).plan(lots: [lot], scheme: .oldestDueFirst, asOf: due)
        XCTAssertEqual(plan.lineCount(), 1_000_000)
        XCTAssertEqual(try plan.lines(from: 999_999).count, 1)
    }
}

final class AccountsTests: XCTestCase {
    private let acme = AccountKey(customer: "ACME", currency: "CNY")
    private func cny(_ amount: String) throws -> Money { try Money(amount, "CNY") }

    func testMoneyIsHeldForAnOrderCapturedByItsInvoiceAndGivenBack() throws {
        let day = try LocalDate("2026-11-02")
        let accounts = try Accounts()
        var stored: [Movement] = []
        func done(_ request: AccountRequest) throws {
            let plan = try accounts.decide(id: "M-\(stored.count + 1)", on: day, request: request)
            XCTAssertEqual(accounts.summary().count, Int64(stored.count))
            try accounts.apply(movement: plan.movement)
            stored.append(plan.movement)
        }
        func figures() throws -> [String] {
            let balances = try accounts.balance(of: AccountFilter(customer: "ACME"), asOf: day)
            XCTAssertEqual(balances.count, 1)
            return balances.flatMap { [$0.booked.text, $0.available.text, $0.held.text] }
        }
        try done(.deposit(lot: "R-7", account: acme, amount: cny("1000.10")))
        XCTAssertEqual(try figures(), ["1000.10", "1000.10", "0.00"])
        try done(.hold(hold: "H-1", account: acme, amount: cny("300.07"), reference: "SO-1", until: LocalDate("2026-12-02")))
        XCTAssertEqual(try figures(), ["1000.10", "700.03", "300.07"])
        XCTAssertEqual(try accounts.holds(of: AccountFilter(reference: "SO-1"), asOf: day).map(\.hold), ["H-1"])
        XCTAssertEqual(try accounts.toLots(of: AccountFilter(), asOf: day).map(\.amount.text), ["700.03"])
        try done(.capture(hold: "H-1", item: PaidItem(item: "INV-1", customer: "ACME")))
        XCTAssertEqual(try figures(), ["700.03", "700.03", "0.00"])
        try done(.undo(of: "M-3"))
        XCTAssertEqual(try figures().first, "1000.10")
        XCTAssertEqual(try accounts.links(item: "INV-1", asOf: day).map { [$0.paid.text, $0.takenBack.text] }, [["300.07", "300.07"]])

        XCTAssertEqual(accounts.movements(), stored)
        XCTAssertEqual(
            try accounts.ledger(account: acme, first: day, last: day),
            try accountLedger(movements: stored, account: acme, first: day, last: day))
        XCTAssertEqual(try accounts.trace(lot: "R-7", asOf: day), try accountTrace(movements: stored, lot: "R-7", asOf: day))
        let again = try Accounts(movements: stored)
        XCTAssertEqual(try again.lots(of: AccountFilter(), asOf: day), try accounts.lots(of: AccountFilter(), asOf: day))
        XCTAssertTrue(try accounts.tieOut(controls: [Control(control: "2203", balance: cny("1000.10"))], asOf: day).agrees)
    }

    func testARefusalChangesNothing() throws {
        let day = try LocalDate("2026-11-02")
        let accounts = try Accounts()
        let deposit = try AccountRequest.deposit(account: acme, amount: cny("5.01"))
        try accounts.apply(movement: accounts.decide(id: "M-1", on: day, request: deposit).movement)
        XCTAssertThrowsError(try accounts.decide(id: "M-2", on: day, request: .hold(account: acme, amount: cny("5.02")))) {
            guard case let .insufficientBalance(_, _, available, asked, gap)? = $0 as? DuebookError else { return XCTFail("\($0)") }
            XCTAssertEqual([available, asked, gap].map(\.text), ["5.01", "5.02", "0.01"])
        }
        XCTAssertThrowsError(try accounts.apply(movement: accounts.movements()[0])) {
            XCTAssertEqual(($0 as? DuebookError)?.path, "movement.id")
        }
        let twice = accounts.movements() + accounts.movements()
        XCTAssertThrowsError(try Accounts(movements: twice)) { XCTAssertEqual(($0 as? DuebookError)?.path, "movements[1].id") }
        let wishes = [BatchRequest(id: "M-2", on: day, request: .release(hold: "H-9")), BatchRequest(id: "M-3", on: day, request: deposit)]
        XCTAssertEqual(try accounts.batch(batch: wishes).map { $0.plan == nil }, [true, false])
        XCTAssertEqual(accounts.summary().count, 2)
    }
}

final class ExchangeTests: XCTestCase {
    func testYuanPayADollarInvoiceAtTheRateOfTheDay() throws {
        let quote = try Quote(from: "USD", to: "CNY", rate: Rate("7.2501"))
        let cleared = try clearForeign(
            base: "CNY", lots: [ForeignLot(id: "R-1", amount: Money("2000", "CNY"), base: Money("2000", "CNY"))],
            items: [ForeignItem(id: "INV-1", open: Money("200", "USD"), base: Money("1420", "CNY"))],
            lines: [ClearingLine(lot: "R-1", item: "INV-1", amount: Money("200", "USD"), across: .quoted(quote: quote))],
            policy: ClearingPolicy(rate: .eachItsOwn, ledger: .receivable, rounding: .halfUp, remainder: .first))
        // 200.00 × 7.2501 = 1450.02; the invoice stood at 1420.00.
        XCTAssertEqual(cleared.lines.map { [$0.used.description, $0.exchange.description] }, [["1450.02 CNY", "30.02 CNY"]])
        XCTAssertEqual([cleared.gains, cleared.losses].map(\.text), ["30.02", "0.00"])
        XCTAssertEqual(cleared.lots.map(\.amount.description), ["549.98 CNY"])
        XCTAssertEqual(cleared.items.map(\.open.description), ["0.00 USD"])
    }

    func testARateIsAPlainNumberAboveZero() throws {
        XCTAssertEqual(Set(try [Rate("7.12"), Rate("7.1200"), Rate(Decimal(string: "7.12")!)]).count, 1)
        XCTAssertEqual("\(try Rate("7.1200"))", "7.12")
        XCTAssertTrue(try Rate("7.12") < Rate("7.2"))
        // 30 digits, all of them kept.
        let long = try Rate("123456789012345678.123456789012")
        XCTAssertEqual(long.description, "123456789012345678.123456789012")
        XCTAssertEqual(long.value, Decimal(string: "123456789012345678.123456789012"))
        XCTAssertThrowsError(try Rate("7,25")) { XCTAssertEqual(($0 as? DuebookError)?.code, "rate_syntax") }
        XCTAssertThrowsError(try Rate("0")) { XCTAssertEqual(($0 as? DuebookError)?.code, "rate_out_of_range") }
        XCTAssertThrowsError(try Rate(.nan)) { XCTAssertEqual(($0 as? DuebookError)?.code, "rate_syntax") }
    }
}

final class ErrorsTests: XCTestCase {
    func testEveryKindCrossesWithCodePathFieldsAndSentences() throws {
        let kinds = try oneErrorOfEachKind()
        XCTAssertEqual(kinds.count, Set(kinds).count)
        for code in kinds {
            XCTAssertThrowsError(try failWith(code: code)) { thrown in
                guard let error = thrown as? DuebookError, case let .object(fields) = error.json else { return XCTFail("\(code): \(thrown)") }
                XCTAssertEqual(error.code, code)
                XCTAssertEqual(error.path, "A-1")
                XCTAssertEqual(error.localizedDescription, "A-1: \(error.en)")
                let words = code.split(separator: "_").map { $0.capitalized }.joined()
                XCTAssertTrue("\(Mirror(reflecting: error).children.first?.label ?? "")".lowercased() == words.lowercased(), code)
                XCTAssertFalse(error.zh.isEmpty || error.zh == code)
                for (name, value) in fields where name != "code" {
                    switch value {
                    case .int(7), .array([.string("A-1")]), .string("A-1"), .string("CNY"), .string("2026-01-31"), .string("1970-01-01T00:00:00.000007Z"): break
                    case .object: XCTAssertEqual(value, jsonObject([("amount", "12.50".json), ("currency", "CNY".json)]))
                    default: XCTFail("\(code).\(name): \(value)")
                    }
                }
            }
        }
    }

    func testAnErrorMadeUpByAProgramCannotBreakAnything() {
        let odd = DuebookError.duplicateId(path: "x", id: "", first: -1)
        XCTAssertEqual(odd.localizedDescription, "x: duplicate_id")
        XCTAssertEqual(Reason.alreadySettled(item: "").en, "alreadySettled(item: \"\")")
    }
}
