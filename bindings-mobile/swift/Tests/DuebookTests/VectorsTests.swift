import Foundation
import XCTest

import Duebook

/// The conformance vectors, replayed through the typed functions.
///
/// A money, a date or a percentage is refused when it is built, before anybody knows where it will stand, so its
/// path is shorter here (`amount`, `currency` or nothing); every other refusal has the vector's own path. What cannot even be written in Swift (a misspelt
/// field, a number for a text) is listed in `refused-by-the-host.txt`; there the JSON door has to give the refusal.
final class VectorsTests: XCTestCase {
    private struct File: Decodable { let vectors: [Json] }

    func testReplay() throws {
        let mobile = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..").standardizedFileURL
        let list = try String(contentsOf: mobile.appendingPathComponent("refused-by-the-host.txt"), encoding: .utf8)
        let listed = Set(list.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
        let folder = mobile.appendingPathComponent("../tests/vectors").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let vectors = try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
            .flatMap { try JSONDecoder().decode(File.self, from: Data(contentsOf: $0)).vectors }
        XCTAssertFalse(vectors.isEmpty)
        XCTAssertEqual(listed.subtracting(vectors.compactMap { $0["id"]?.text }), [])
        for vector in vectors {
            try replay(vector, listed)
        }
    }

    private func replay(_ vector: Json, _ listed: Set<String>) throws {
        let id = try XCTUnwrap(vector["id"]?.text)
        let call = try XCTUnwrap(vector["call"]?.text)
        if let text = vector["givenText"]?.text { return try throughTheDoor(call, text, vector, id) }
        let given = try XCTUnwrap(vector["given"], id)
        let text = String(decoding: try JSONEncoder().encode(given), as: UTF8.self)
        do {
            let answer = try self.call(call, Given(json: given))
            XCTAssertNil(vector["refuse"], "\(id) is not refused: \(answer)")
            XCTAssertFalse(listed.contains(id), "\(id): Swift does not refuse it")
            XCTAssertEqual(vector["expect"]?.bare, answer.bare, id)
        } catch let refused as HostRefuses {
            XCTAssertEqual(vector["refuse"]?["code"]?.text, refused.rawValue, id)
        } catch let refused as DuebookError {
            guard let refuse = vector["refuse"] else { return XCTFail("\(id) is refused: \(refused)") }
            let path = refuse["path"]?.text ?? ""
            let scalar = Self.scalar.contains(refused.code)
            // A date, a percentage or an amount built alone knows no name; what crosses in a record knows its whole path.
            let alone =
                refused.code.hasPrefix("date_") || refused.code.hasPrefix("instant_") || refused.code.hasPrefix("percent_") || Self.rate.contains(refused.code)
                ? refused.path.isEmpty : scalar && ["amount", "currency"].contains(refused.path) && path.hasSuffix(".\(refused.path)")
            XCTAssertTrue(path == refused.path || alone, "\(id): `\(refused.path)` instead of `\(path)`")
            XCTAssertEqual(refuse.bare, told(refused, refuse, path), id)
        }
        try throughTheDoor(call, text, vector, id)
    }

    private func throughTheDoor(_ call: String, _ given: String, _ vector: Json, _ id: String) throws {
        do {
            let answer = try callJson(name: call, given: given)
            XCTAssertEqual(vector["expect"], try JSONDecoder().decode(Json.self, from: Data(answer.utf8)), "\(id) through the JSON door")
        } catch let refused as DuebookError {
            guard let refuse = vector["refuse"] else { return XCTFail("\(id) is refused: \(refused)") }
            XCTAssertEqual(refuse.bare, told(refused, refuse, refused.path), "\(id) through the JSON door")
        }
    }

    /// The error as JSON; the wording and the place of two kinds are the parser's own: a vector states of them what it will.
    private func told(_ error: DuebookError, _ expected: Json, _ path: String) -> Json {
        guard case var .object(fields) = error.json else { return .null }
        fields["path"] = .string(path)
        if ["wrong_type", "json_syntax"].contains(error.code) {
            fields = fields.filter { expected[$0.key] != nil || $0.key == "path" && error.code == "wrong_type" }
        }
        return Json.object(fields).bare
    }

    /// A generated function, or one that Swift has in a form of its own.
    private func call(_ name: String, _ given: Given) throws -> Json {
        if let answer = try answered(name, given) {
            try handled(name, given, answer)
            return answer
        }
        switch name {
        case "adjust":
            try given.fields("date", "convention", "calendar")
            return try given.need("calendar").calendar()
                .adjust(given.need("date").date(), given.need("convention").businessDay()).json
        case "settle":
            let (lots, items, scheme, asOf) = try allocation(given)
            let settled = try settle(items: items, plan: allocate(lots: lots, items: items, scheme: scheme, asOf: asOf))
            XCTAssertEqual(settled, try OpenItems(items: items).plan(lots: lots, scheme: scheme, asOf: asOf).settle().items())
            return settled.list { $0.json }
        case "compare":
            let (left, right) = try two(given)
            return try (left < right ? "less" : left > right ? "greater" : "equal").json
        case "currency":
            try given.fields("currency")
            let code = try given.need("currency").text()
            return try jsonObject([("currency", Money("0", code).currency.json), ("digits", currencyDigits(currency: code).json)])
        case "minus":
            let (left, right) = try two(given)
            return try (left - right).json
        case "plus":
            let (left, right) = try two(given)
            return try (left + right).json
        case "money":
            return try given.money().json
        case "percentOf":
            try given.fields("amount", "percent", "rounding")
            return try given.need("amount").money().percent(given.need("percent").percent(), given.need("rounding").rounding()).json
        case "round":
            try given.fields("amount", "currency", "rounding")
            return try Money.round(given.need("amount").text(), given.need("currency").text(), given.need("rounding").rounding()).json
        default:
            // Not a function in Swift: right only for the vectors listed as such.
            throw HostRefuses.unknownVariant
        }
    }

    /// A handle answers the same.
    private func handled(_ name: String, _ given: Given, _ answer: Json) throws {
        switch name {
        case "aging":
            let (limits, asOf) = try (given.need("limits").list { try $0.int() }, given.need("asOf").date())
            let open = try OpenItems(items: given.need("items").list { try $0.receivable() })
            XCTAssertEqual(answer, try open.aging(limits: limits, asOf: asOf).list { $0.json })
        case "allocate":
            let (lots, items, scheme, asOf) = try allocation(given)
            let handle = try OpenItems(items: items).plan(lots: lots, scheme: scheme, asOf: asOf)
            let plan = Plan(
                asOf: handle.asOf(), lines: try handle.lines(), differences: handle.differences(), parts: handle.parts(),
                leftOver: handle.leftOver(), refusals: handle.refusals(), totals: handle.totals())
            XCTAssertEqual(answer, plan.json)
        default:
            break
        }
    }

    private func two(_ given: Given) throws -> (Money, Money) {
        try given.fields("left", "right")
        return try (given.need("left").money(), given.need("right").money())
    }

    private func allocation(_ given: Given) throws -> ([Lot], [Receivable], Scheme, LocalDate) {
        try given.fields("lots", "items", "scheme", "asOf")
        return try (
            given.need("lots").list { try $0.lot() }, given.need("items").list { try $0.receivable() },
            given.need("scheme").scheme(), given.need("asOf").date())
    }

    /// The refusals of a rate alone; `rate_direction` is that of a quote.
    private static let rate: Set = ["rate_syntax", "rate_out_of_range"]

    /// The refusals of a value alone.
    private static let scalar: Set = [
        "amount_syntax", "amount_too_precise", "amount_too_large", "currency_unknown", "currency_reserved", "date_syntax",
        "percent_syntax", "percent_out_of_range", "id_empty", "text_too_long", "id_character",
    ]
}
