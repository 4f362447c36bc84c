/// A day of the calendar, without time and zone. Foundation's `Date` is an instant.
public struct LocalDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    public init(year: Int, month: Int, day: Int) throws {
        try self.init(Self.text(year, month, day))
    }

    /// Reads `"2026-01-31"`.
    public init(_ text: String) throws {
        self = try parseDate(text: text)
    }

    /// From the library's own text, which is right by construction.
    init(lifting text: String) {
        let parts = text.split(separator: "-").map { Int($0) ?? 0 }
        (year, month, day) = parts.count == 3 ? (parts[0], parts[1], parts[2]) : (0, 0, 0)
    }

    /// `2026-01-31`
    public var description: String { Self.text(year, month, day) }

    public static func < (left: LocalDate, right: LocalDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
        [(year, 4), (month, 2), (day, 2)].map { number, width in
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }.joined(separator: "-")
    }
}
