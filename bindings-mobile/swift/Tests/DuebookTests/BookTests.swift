import XCTest

@testable import Duebook

final class BookTests: XCTestCase {
    private func cny(_ amount: String) throws -> Money { try Money(amount, "CNY") }
    private func day() throws -> LocalDate { try LocalDate("2026-02-06") }
    private func at(_ hour: String) throws -> Instant { try Instant("2026-02-06T\(hour):00:00Z") }

    private func paid(_ amount: String, _ receipt: String? = nil) throws -> Command {
        .recordReceipt(receipt: Receipt(receipt: receipt, customer: "C-88", amount: try cny(amount)))
    }

    private func order(_ number: Int, _ commands: [Command], at hour: String = "08", expect: [Expected] = []) throws -> Order {
        Order(id: "req-\(number)", by: "wang.fang", at: try at(hour), on: try day(), expect: expect, commands: commands)
    }

    @discardableResult
    private func done(_ book: Book, _ number: Int, _ commands: [Command], at hour: String = "08") throws -> [Recorded] {
        let decision = try book.decide(order: order(number, commands, at: hour))
        try book.apply(events: decision.events)
        return decision.events
    }

    private func available(_ book: Book) throws -> [String] {
        try book.available(customer: "C-88", on: day()).map(\.description)
    }

    func testTheShortestProgram() throws {
        let book = try Book.open(book: "acme-trading")
        let receipt = Receipt(customer: "C-88", amount: try Money("30000.07", "CNY"))
        let order = Order(
            id: "req-1", by: "wang.fang", at: try Instant("2026-02-06T08:15:30Z"), on: try LocalDate("2026-02-06"),
            commands: [.recordReceipt(receipt: receipt)])
        let decision = try book.decide(order: order)
        try book.apply(events: decision.events)  // after they are stored
        XCTAssertEqual(try book.balance(customer: "C-88").map(\.available), [receipt.amount])
    }

    func testARetryHasTheSameAnswerAndAnotherContentIsAConflict() throws {
        let book = try Book.open(book: "acme")
        let first = try done(book, 1, [paid("30000.07")])
        let retry = try book.decide(order: order(1, [paid("30000.07")], at: "09"))
        XCTAssertEqual(retry.events, [])
        XCTAssertEqual(retry.earlier, first)
        let other = try order(1, [paid("30000.08")])
        XCTAssertThrowsError(try book.decide(order: other)) {
            guard case let .orderConflict(path, order, sequence)? = $0 as? DuebookError else { return XCTFail("\($0)") }
            XCTAssertEqual(path, "order.id")
            XCTAssertEqual(order, "req-1")
            XCTAssertEqual(sequence, 1)
        }
        XCTAssertEqual(book.sequence(), Int64(first.count))
    }

    func testOfTwoWritersOneWins() throws {
        let book = try Book.open(book: "acme")
        let stream = BookStream.customer(customer: "C-88")
        let seen = [Expected(stream: stream, version: try book.version(stream: stream))]
        let one = try order(1, [paid("1.00", "R-1")], expect: seen)
        let other = try order(2, [paid("1.00", "R-2")], expect: seen)
        let late = try book.decide(order: order(3, [paid("1.00", "R-3")]))
        try book.apply(events: book.decide(order: one).events)
        let found = try book.version(stream: stream)
        XCTAssertThrowsError(try book.decide(order: other)) {
            guard case let .versionConflict(path, _, expected, now)? = $0 as? DuebookError else { return XCTFail("\($0)") }
            XCTAssertEqual(path, "order.expect[0]")
            XCTAssertEqual([expected, now], [0, found])
        }
        XCTAssertThrowsError(try book.apply(events: late.events)) {
            XCTAssertEqual(($0 as? DuebookError)?.path, "events[0].sequence")
            XCTAssertEqual(($0 as? DuebookError)?.code, "sequence_broken")
        }
        XCTAssertEqual(try available(book), ["1.00 CNY"])
    }

    func testTheBookIsItsEvents() throws {
        let book = try Book.open(book: "acme")
        let invoice = Receivable(id: "INV-1", customer: "C-88", open: try cny("300.00"), due: try LocalDate("2026-02-28"))
        try done(book, 1, [paid("500.01")])
        try done(book, 2, [.openReceivable(receivable: invoice)])
        try done(book, 3, [.pay(item: "INV-1", amount: cny("200.00"))])
        let events = try book.changesSince(sequence: 0)
        guard case .allocated? = events.last?.event else { return XCTFail("\(events)") }
        let again = try Book.replay(book: "acme", events: events)
        XCTAssertEqual(try again.snapshot(), try book.snapshot())
        XCTAssertEqual(try again.summary(), try bookReplay(book: "acme", events: events))
        let snapshot = try Book.replay(book: "acme", events: Array(events.prefix(2))).snapshot()
        let restored = try Book.restore(snapshot: snapshot, tail: Array(events.dropFirst(2)))
        XCTAssertEqual(try restored.snapshot(), try book.snapshot())
        XCTAssertEqual(try book.openItems(customer: "C-88").map(\.receivable.open.description), ["100.00 CNY"])
        XCTAssertNil(try book.verify().difference)
        XCTAssertEqual(try book.history(stream: .book), events)
    }

    func testBothAxesOfTimeAndABranchThatGoesItsOwnWay() throws {
        let book = try Book.open(book: "acme")
        try done(book, 1, [paid("500.01")])
        try done(book, 2, [paid("0.01", "R-2")], at: "10")
        let known = try book.balance(customer: "C-88", asOf: AsOf(recorded: at("09")))
        XCTAssertEqual(known.map(\.booked.description), ["500.01 CNY"])
        let before = try book.balance(customer: "C-88", asOf: AsOf(on: LocalDate("2026-02-05")))
        XCTAssertEqual(before.map(\.booked.description), ["0.00 CNY"])
        XCTAssertEqual(try available(book.asRecorded(at: at("09"))), ["500.01 CNY"])
        let trial = try book.branch(until: .sequence(sequence: book.sequence()), id: "acme.trial")
        let copy = trial.copy()
        try done(trial, 3, [paid("1.00", "R-3")], at: "11")
        XCTAssertEqual(try [book, copy, trial].flatMap { try available($0) }, ["500.02 CNY", "500.02 CNY", "501.02 CNY"])
        XCTAssertEqual([trial.id()] + trial.origins().map(\.book), ["acme.trial", "acme"])
        XCTAssertThrowsError(try book.branch(until: .recorded(at: at("09")), id: "acme")) {
            XCTAssertEqual(($0 as? DuebookError)?.path, "id")
        }
        XCTAssertNil(book.closedThrough())
        XCTAssertThrowsError(try Book.open(book: "")) { XCTAssertEqual(($0 as? DuebookError)?.path, "book") }
    }
}
