import Duebook
import Foundation

/// What Swift itself refuses: such a program does not compile. The value is the code of the JSON form.
enum HostRefuses: String, Error {
    case unknownField = "unknown_field"
    case missingField = "missing_field"
    case unknownVariant = "unknown_variant"
    case wrongType = "wrong_type"
    case compactSyntax = "compact_syntax"
}

/// JSON as a value.
enum Json: Hashable, Codable {
    case null, bool(Bool), int(Int64), number(Double), string(String), array([Json]), object([String: Json])

    init(from decoder: Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let it = try? value.decode(Bool.self) {
            self = .bool(it)
        } else if let it = try? value.decode(Int64.self) {
            self = .int(it)
        } else if let it = try? value.decode(Double.self) {
            self = .number(it)
        } else if let it = try? value.decode(String.self) {
            self = .string(it)
        } else if let it = try? value.decode([Json].self) {
            self = .array(it)
        } else {
            self = .object(try value.decode([String: Json].self))
        }
    }

    func encode(to encoder: Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case let .bool(it): try value.encode(it)
        case let .int(it): try value.encode(it)
        case let .number(it): try value.encode(it)
        case let .string(it): try value.encode(it)
        case let .array(it): try value.encode(it)
        case let .object(it): try value.encode(it)
        }
    }

    subscript(name: String) -> Json? {
        if case let .object(fields) = self { fields[name] } else { nil }
    }

    var text: String? {
        if case let .string(it) = self { it } else { nil }
    }

    /// A typed record does not tell nothing, null and the empty list apart.
    var bare: Json {
        switch self {
        case let .object(fields): .object(fields.mapValues(\.bare).filter { $0.value != .null && $0.value != .array([]) })
        case let .array(items): .array(items.map(\.bare))
        default: self
        }
    }
}

/// A JSON value on its way into a typed argument.
struct Given {
    let json: Json

    func fields(_ known: String...) throws {
        guard case let .object(fields) = json else { throw HostRefuses.wrongType }
        if !Set(fields.keys).isSubset(of: known) { throw HostRefuses.unknownField }
    }

    func need(_ name: String) throws -> Given {
        guard let field = json[name] else { throw HostRefuses.missingField }
        return Given(json: field)
    }

    /// A field with a default: it may be left out, but not be null.
    func may(_ name: String) -> Given? { json[name].map(Given.init) }

    /// A field that may be null.
    func option(_ name: String) -> Given? { json[name].flatMap { $0 == .null ? nil : Given(json: $0) } }

    func kind() throws -> String {
        guard case .object = json else { throw HostRefuses.wrongType }
        return try need("kind").text()
    }

    func text() throws -> String {
        guard case let .string(it) = json else { throw HostRefuses.wrongType }
        return it
    }

    /// Bytes stand as hexadecimal digits in JSON; what is none cannot be said in Swift.
    func bytes() throws -> Data {
        let digits = Array(try text().utf8)
        func value(_ digit: UInt8) -> UInt8? {
            switch digit {
            case 48...57: return digit - 48
            case 97...102: return digit - 87
            default: return nil
            }
        }
        var bytes = Data()
        for start in stride(from: 0, to: digits.count, by: 2) {
            guard start + 1 < digits.count, let high = value(digits[start]), let low = value(digits[start + 1]) else {
                throw HostRefuses.compactSyntax
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    func int() throws -> Int64 {
        guard case let .int(it) = json else { throw HostRefuses.wrongType }
        return it
    }

    func yes() throws -> Bool {
        guard case let .bool(it) = json else { throw HostRefuses.wrongType }
        return it
    }

    func date() throws -> LocalDate { try LocalDate(text()) }

    func instant() throws -> Instant { try Instant(text()) }

    func percent() throws -> Percent { try Percent(text()) }

    func rate() throws -> Rate { try Rate(text()) }

    func money() throws -> Money {
        try fields("amount", "currency")
        return try Money(need("amount").text(), need("currency").text())
    }

    func list<T>(_ read: (Given) throws -> T) throws -> [T] {
        guard case let .array(items) = json else { throw HostRefuses.wrongType }
        return try items.map { try read(Given(json: $0)) }
    }
}

/// A record; what is absent has no field.
func jsonObject(_ fields: [(String, Json?)]) -> Json {
    .object(Dictionary(uniqueKeysWithValues: fields.compactMap { name, value in value.map { (name, $0) } }))
}

extension String { var json: Json { .string(self) } }
extension Int64 { var json: Json { .int(self) } }
extension Data { var json: Json { .string(map { String(format: "%02x", $0) }.joined()) } }
extension Bool { var json: Json { .bool(self) } }
extension LocalDate { var json: Json { .string(description) } }
extension Instant { var json: Json { .string(description) } }
extension Percent { var json: Json { .string(description) } }
extension Rate { var json: Json { .string(description) } }
extension Money { var json: Json { jsonObject([("amount", text.json), ("currency", currency.json)]) } }
extension Array { func list(_ json: (Element) -> Json) -> Json { .array(map(json)) } }
