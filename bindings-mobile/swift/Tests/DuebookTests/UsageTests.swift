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
            XCTAssertEqual($0 as? DuebookError, .percentSyntax(path: "lines[1].percent", text: "x"))
        }
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
                    case .int(7), .string("A-1"), .string("CNY"), .string("2026-01-31"): break
                    case .object: XCTAssertEqual(value, record([("amount", "12.50".json), ("currency", "CNY".json)]))
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
