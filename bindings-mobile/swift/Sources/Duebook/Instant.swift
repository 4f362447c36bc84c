import Foundation

/// A recorded instant in UTC, exact to the microsecond. Foundation's `Date` is a floating-point number.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// `2026-02-06T08:15:30.5Z`: no zeros at the end of the second.
    public let description: String

    /// Reads `"2026-02-06T08:15:30Z"`.
    public init(_ text: String) throws {
        self = try parseInstant(text: text)
    }

    /// The nearest microsecond to what a `Date` holds.
    public init(nearest date: Date) throws {
        let micros = (date.timeIntervalSince1970 * 1_000_000).rounded()
        let whole = Date(timeIntervalSince1970: (micros / 1_000_000).rounded(.down))
        let rest = Int((micros - whole.timeIntervalSince1970 * 1_000_000).rounded())
        let formatter = ISO8601DateFormatter()
        let seconds = formatter.string(from: whole).dropLast()
        var digits = String(rest)
        digits = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        try self.init(digits.isEmpty ? "\(seconds)Z" : "\(seconds).\(digits)Z")
    }

    /// From the library's own text, which is right by construction.
    init(lifting text: String) {
        description = text
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.order < right.order }

    /// The text without its mark of the zone: one form, so that the order of texts is the order of instants.
    private var order: Substring { description.dropLast() }
}
