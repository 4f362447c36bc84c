import Foundation
import XCTest

import Duebook

/// The blocks of the README are the regions of this file, word for word.
final class ReadmeTests: XCTestCase {
    func testEveryBlockOfTheReadmeIsRunHere() throws {
        let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../README.md")
        let own = try String(contentsOfFile: #filePath, encoding: .utf8).components(separatedBy: "// The blocks\n")[1]
        let blocks = try pieces(String(contentsOf: readme.standardizedFileURL, encoding: .utf8), "```swift\n", "```")
        let regions = pieces(own, "// region\n", "        // endregion").map { region in
            region.components(separatedBy: "\n").map { $0.hasPrefix("        ") ? String($0.dropFirst(8)) : $0 }.joined(separator: "\n")
        }
        XCTAssertEqual(blocks, regions)
        XCTAssertFalse(blocks.isEmpty)
    }

    private func pieces(_ text: String, _ start: String, _ end: String) -> [String] {
        text.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
    }

    // The blocks

    func testMoney() throws {
        // region
        let price = try Money("12.5", "CNY")                      // or Money(12, "CNY"), Money(minor: 1250, "CNY")
        XCTAssertEqual(try price + Money("0.05", "CNY"), try Money("12.55", "CNY"))
        XCTAssertEqual(try price.percent(Percent("33.33"), .halfUp), try Rounded(value: Money("4.17", "CNY"), exact: false))
        XCTAssertEqual(try Money.round("0.125", "CNY", .halfEven).value.description, "0.12 CNY")
        let thirds = try split(total: Money("100", "CNY"), by: .equal(count: 3), remainder: .last, rounding: .halfUp)
        XCTAssertEqual(thirds.parts.last, try Money("33.34", "CNY"))
        // endregion
    }

    func testSchedules() throws {
        // region
        let monthly = try Terms.equal(count: 3, first: .on(LocalDate("2026-01-31")), months: 1)
        let dues = try schedule(total: Money("100", "CNY"), terms: monthly).installments.map(\.due?.description)
        XCTAssertEqual(dues, ["2026-01-31", "2026-02-28", "2026-03-31"])
        // endregion
    }

    func testAllocation() throws {
        // region
        let day = try LocalDate("2026-03-01")
        let open = try OpenItems(items: [
            Receivable(id: "INV-1", customer: "ACME", open: Money("80", "CNY"), due: day),
            Receivable(id: "INV-2", customer: "ACME", open: Money("50", "CNY"), due: day),
        ])
        let receipt = try Lot(id: "R-1", customer: "ACME", amount: Money("100", "CNY"), received: day)
        let plan = try open.plan(lots: [receipt], scheme: .standard, asOf: day)
        for line in try plan.lines() { print(line.item, line.amount, line.reason.zh) }
        XCTAssertEqual(try plan.settle().items().map(\.open.description), ["0.00 CNY", "30.00 CNY"])
        // endregion
    }

    func testBook() throws {
        // region
        let receipt = try Receipt(customer: "C-88", amount: Money("30000.07", "CNY"))
        let order = try Order(
            id: "req-1", by: "wang.fang", at: Instant("2026-02-06T08:15:30Z"), on: LocalDate("2026-02-06"),
            commands: [.recordReceipt(receipt: receipt)])
        let book = try Book.open(book: "acme-trading")
        var stored: [Recorded] = []                                   // stands for your own database
        for _ in 1...2 {                                              // the second time is a retry: nothing to store
            let decision = try book.decide(order: order)              // nothing has changed yet
            stored += decision.events                                 // all of them or none
            try book.apply(events: decision.events)
        }
        XCTAssertEqual(try book.balance(customer: "C-88").map(\.available), [receipt.amount])
        XCTAssertEqual(try Book.replay(book: "acme-trading", events: stored).snapshot(), try book.snapshot())
        // endregion
    }

    func testErrors() throws {
        // region
        do {
            _ = try Money("12.505", "CNY")
        } catch let DuebookError.amountTooPrecise(path, text, currency, digits) {
            print(path, text, currency, digits)               // amount 12.505 CNY 2
        } catch let refused as DuebookError {
            print(refused.code, refused.path, refused.en, refused.zh)
        }
        // endregion
    }
}
