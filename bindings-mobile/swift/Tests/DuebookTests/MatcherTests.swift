import Foundation
import XCTest

@testable import Duebook

/// A matcher that is kept is at every moment what a full run would be, over the session that all languages share.
final class MatcherTests: XCTestCase {
    private func session() throws -> Given {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../../tests/sessions/matcher.json").standardizedFileURL
        return Given(json: try JSONDecoder().decode(Json.self, from: Data(contentsOf: file)))
    }

    private func started() throws -> Matcher {
        let session = try session()
        return try Matcher(
            lines: session.need("lines").list { try $0.matchLine() },
            items: session.need("items").list { try $0.matchItem() },
            parties: session.need("parties").list { try $0.matchParty() },
            rules: session.need("rules").matchRules())
    }

    private func full(_ matcher: Matcher) throws -> MatchPlan {
        try matchPayments(lines: matcher.lines(), items: matcher.items(), parties: matcher.parties(), rules: matcher.rules())
    }

    func testASessionEndsAsFullRunsWould() throws {
        let matcher = try started()
        let batches = try session().need("batches").list { batch in try batch.list { try $0.matcherChange() } }
        XCTAssertEqual(matcher.plan(), try full(matcher))
        for changes in batches {
            let told = try matchChanges(
                lines: matcher.lines(), items: matcher.items(), changes: changes, parties: matcher.parties(), rules: matcher.rules())
            XCTAssertEqual(try matcher.apply(changes: changes), told)
            let full = try full(matcher)
            XCTAssertEqual(matcher.plan(), full)
            XCTAssertEqual(matcher.summary(), full.summary)
            for line in matcher.lines() {
                XCTAssertEqual(try matcher.decisions(line: line.id), full.decisions.filter { $0.line == line.id })
            }
        }
        XCTAssertEqual(matcher.count(), Int64(matcher.lines().count + matcher.items().count))
        XCTAssertTrue(batches.count >= 8 && matcher.plan().decisions.count > 5)
    }

    func testWhatIsRefusedHasChangedNothingAndACopyGoesItsOwnWay() throws {
        let matcher = try started()
        let before = matcher.plan()
        let gone = MatcherChange.removeLine(line: "L-00")
        XCTAssertThrowsError(try matcher.apply(changes: [gone, gone])) {
            guard case let .unknownItem(path, item)? = $0 as? DuebookError else { return XCTFail("\($0)") }
            XCTAssertEqual(path, "changes[1].line")
            XCTAssertEqual(item, "L-00")
        }
        XCTAssertThrowsError(try matcher.decisions(line: "L-99")) { XCTAssertEqual(($0 as? DuebookError)?.path, "line") }
        let trial = matcher.copy()
        _ = try trial.apply(changes: [gone])
        XCTAssertEqual(trial.lines().count, matcher.lines().count - 1)
        XCTAssertEqual(matcher.plan(), before)
        XCTAssertEqual(try Matcher(lines: [], items: []).count(), 0)
    }
}
