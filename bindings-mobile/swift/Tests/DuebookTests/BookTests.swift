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

    // MARK: people, approvals and rights

    private func order(_ name: String, by: String, _ command: Command, at hour: String = "08") throws -> Order {
        Order(id: "req-\(name)", by: by, at: try at(hour), on: try day(), commands: [command])
    }

    @discardableResult
    private func give(_ book: Book, _ name: String, by: String, _ command: Command, at hour: String = "08") throws -> [Recorded] {
        let decision = try book.decide(order: order(name, by: by, command, at: hour))
        try book.apply(events: decision.events)
        return decision.events
    }

    private func receipt(_ customer: String, _ amount: String) throws -> Command {
        .recordReceipt(receipt: Receipt(customer: customer, amount: try cny(amount)))
    }

    /// Sales see and change their own rows, finance everything; a refund takes the yes of finance.
    private func company() throws -> Book {
        let book = try Book.open(book: "acme")
        func rules(_ of: String, _ scope: RowScope) -> [AccessRule] {
            [("view", Verb.view), ("approve", .approve), ("adjust", .adjust)].map { AccessRule(id: "\(of)-\($0.0)", verb: $0.1, scope: scope) }
        }
        let people = [("li", "sales"), ("sun", "sales"), ("zhao", "finance"), ("root", "finance")].map { Person(id: $0.0, roles: [$0.1]) }
        try give(book, "people", by: "root", .changePeople(people: people, departments: []))
        for (customer, owner) in [("A", "li"), ("B", "sun")] {
            let new = Customer(id: customer, name: "Name of \(customer)", owner: owner)
            try give(book, customer, by: "root", .registerCustomer(customer: new))
            try give(book, "paid-\(customer)", by: "root", receipt(customer, "500.01"))
        }
        let step = ApprovalStep(id: "review", approvers: [.role(role: "finance")], need: .any)
        let branch = ApprovalBranch(id: "all", steps: [step])
        let refunds = ApprovalPolicy(id: "refunds", actions: ["requestRefund"], branches: [branch])
        try give(book, "policy", by: "root", .changeApprovalPolicy(policy: refunds))
        let hidden = FieldMask(fields: ["name"], access: .hidden)
        let sales = AccessRole(role: "sales", rules: rules("sales", .own), masks: [hidden])
        let finance = AccessRole(role: "finance", rules: rules("finance", .all))
        try give(book, "access", by: "root", .changeAccess(policy: AccessPolicy(roles: [sales, finance])))
        return book
    }

    private func left(_ book: Book) throws -> [String] { try book.available(customer: "A", on: day()).map(\.description) }

    func testAnOrderWaitsForAYesAndIsThenCarriedOut() throws {
        let book = try company()
        let wanted = Command.requestRefund(account: AccountKey(customer: "A", currency: "CNY"), amount: try cny("300.07"))
        let asked = try book.decide(order: order("ask", by: "li", wanted))
        XCTAssertTrue(asked.waits)
        guard case .caseOpened? = asked.events.first?.event, asked.events.count == 1 else { return XCTFail("\(asked)") }
        try book.apply(events: asked.events)
        XCTAssertEqual(try left(book), ["500.01 CNY"], "nothing happened yet")
        let line = try XCTUnwrap(book.inbox(person: "zhao", asOf: at("09")).first)
        XCTAssertEqual([line.case, line.requester], ["req-ask", "li"])
        let waiting = try book.orderCase(caseId: line.case)
        XCTAssertEqual(waiting.commands, [wanted])
        XCTAssertNil(waiting.carriedOut)
        let digest = waiting.case.digest
        let yes = Command.answerCase(case: line.case, step: line.step, digest: digest, act: .approve, comment: "checked by phone")
        let own = try XCTUnwrap(book.decide(order: order("own", by: "li", yes, at: "09")).refusal)
        XCTAssertEqual([own.code, own.path], ["own_request", "by"], "what depends on the book is remembered")
        let events = try give(book, "yes", by: "zhao", yes, at: "09")
        guard events.count == 3, case .caseCarriedOut = events[1].event else { return XCTFail("\(events)") }
        XCTAssertEqual(try left(book), ["199.94 CNY"])
        XCTAssertEqual(try book.orderCase(caseId: "req-ask").carriedOut, events[1].sequence)
        XCTAssertEqual(try book.inbox(person: "zhao", asOf: at("09")).count, 0)
    }

    func testAViewerSeesOwnRowsAndNoHiddenField() throws {
        let book = try company()
        let li = Viewer(person: "li", at: try at("09"))
        let eyes = AsOf(viewer: li)
        XCTAssertEqual(try book.summary(asOf: eyes).customers.map(\.customer), ["A"])
        XCTAssertEqual(try book.summary().customers.map(\.customer), ["A", "B"])
        XCTAssertNil(try book.customer(customer: "A", asOf: eyes).customer.name)
        XCTAssertThrowsError(try book.balance(customer: "B", asOf: eyes)) {
            XCTAssertEqual(($0 as? DuebookError)?.code, "not_allowed")
        }
        XCTAssertThrowsError(try book.history(stream: .customer(customer: "A"), viewer: li)) {
            XCTAssertEqual(($0 as? DuebookError)?.code, "field_protected")
        }
        let seen = try book.factsSeen(record: .customer(customer: "A"), viewer: li)
        XCTAssertEqual(seen.fields.map(\.name), ["customer", "owner"])
    }

    func testTheHeadProvesTheLines() throws {
        let book = try company()
        let head = try book.head()
        try give(book, "one more", by: "zhao", receipt("A", "0.07"), at: "09")
        let now = try book.head()
        XCTAssertEqual([head.count + 1, now.count], [now.count, book.sequence() + 1])
        let proof = try book.consistency(count: head.count)
        XCTAssertEqual(try verifyConsistency(proof: proof, old: head, new: now), now)
        XCTAssertThrowsError(try book.inclusion(sequence: now.count)) {
            XCTAssertEqual(($0 as? DuebookError)?.code, "number_out_of_range")
        }
    }
}
