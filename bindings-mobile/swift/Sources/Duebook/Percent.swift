import Foundation

/// A percentage from 0 to 100, exact to eight decimal places.
///
/// `Percent("30")`, `Percent("30.00")` and `Percent(30)` are equal. A true third is not a percentage: divide by
/// weights instead.
public struct Percent: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let value: Decimal
    /// Plain text without zeros at the end.
    public let description: String

    /// Reads plain decimal text such as `"33.33"`.
    public init(_ text: String) throws {
        self = try parsePercent(text: text)
    }

    public init(_ value: Decimal) throws {
        self = try parsePercent(text: value.description)
    }

    /// From the library's own text, which is right by construction.
    init(lifting text: String) {
        description = text
        value = Decimal(string: text) ?? .nan
    }

    public static func < (left: Percent, right: Percent) -> Bool { left.value < right.value }
}
