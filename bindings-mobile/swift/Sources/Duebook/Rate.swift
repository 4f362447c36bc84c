import Foundation

/// An exchange rate: more than zero, at most 18 digits before and 12 behind the point.
///
/// `Rate("7.12")` and `Rate("7.1200")` are equal. Between which currencies it stands, and in which direction, says the
/// `Quote` that holds it.
public struct Rate: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let value: Decimal
    /// Plain text without zeros at the end.
    public let description: String

    /// Reads plain decimal text such as `"7.1234"`.
    public init(_ text: String) throws {
        self = try parseRate(text: text)
    }

    public init(_ value: Decimal) throws {
        self = try parseRate(text: value.description)
    }

    /// From the library's own text, which is right by construction.
    init(lifting text: String) {
        description = text
        value = Decimal(string: text) ?? .nan
    }

    public static func < (left: Rate, right: Rate) -> Bool { left.value < right.value }
}
