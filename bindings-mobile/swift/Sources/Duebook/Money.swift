import Foundation

/// An amount of one currency, exact to the currency's smallest unit.
///
/// `Money("5", "CNY")`, `Money("5.0", "CNY")` and `Money("5.00", "CNY")` are equal and print alike. Whatever does
/// not fit is refused, never rounded; `Money.round` is the named door for amounts with more places. Build a
/// `Decimal` from text or integers: Swift turns a literal such as `1.005` into a `Double` first.
///
/// Not `Comparable`: amounts of different currencies have no order, so `<` throws, as `+` and `-` do.
public struct Money: Hashable, Sendable, CustomStringConvertible {
    /// The amount in whole minor units: 1250 for 12.50 CNY.
    public let minor: Int64
    /// `CNY`, or `PTS:0` for a declared currency: code, colon, decimals.
    public let currency: String
    /// How many decimals the currency has.
    private let digits: Int

    /// The amount as a decimal number.
    public var amount: Decimal {
        Decimal(sign: minor < 0 ? .minus : .plus, exponent: -digits, significand: Decimal(minor.magnitude))
    }

    /// Reads `"33900.00"`: digits, at most one point, a leading minus; no exponent, no grouping.
    public init(_ amount: String, _ currency: String) throws {
        self = try parseMoney(amount: amount, currency: currency)
    }

    public init(_ amount: Decimal, _ currency: String) throws {
        self = try parseMoney(amount: amount.description, currency: currency)
    }

    /// An amount from whole minor units: `Money(minor: 1250, "CNY")` is 12.50 CNY.
    public init(minor: Int64, _ currency: String) throws {
        self = try moneyOfMinor(minor: minor, currency: currency)
    }

    /// Reads an amount with any number of decimals and rounds it as told.
    public static func round(_ amount: String, _ currency: String, _ rounding: Rounding) throws -> Rounded {
        try roundMoney(amount: amount, currency: currency, rounding: rounding)
    }

    /// A percentage of the amount, rounded as told; the answer says whether rounding was needed.
    public func percent(_ percent: Percent, _ rounding: Rounding) throws -> Rounded {
        try percentOf(amount: self, percent: percent, rounding: rounding)
    }

    /// From the library's own text, which is right by construction.
    init(lifting text: String) {
        let parts = text.split(separator: " ", maxSplits: 1)
        let amount = parts.first ?? ""
        minor = Int64(amount.filter { $0 != "." }) ?? 0
        currency = String(parts.last ?? "")
        digits = amount.firstIndex(of: ".").map { amount.distance(from: $0, to: amount.endIndex) - 1 } ?? 0
    }

    /// `33900.00 CNY`
    public var description: String { "\(text) \(currency)" }

    /// `33900.00`
    public var text: String {
        guard digits > 0 else { return String(minor) }
        let figures = String(minor.magnitude)
        let padded = String(repeating: "0", count: max(0, digits + 1 - figures.count)) + figures
        return (minor < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
    }

    public static func + (left: Money, right: Money) throws -> Money { try moneyPlus(left: left, right: right) }

    public static func - (left: Money, right: Money) throws -> Money { try moneyMinus(left: left, right: right) }

    /// The same amount the other way round. It always exists.
    public static prefix func - (money: Money) -> Money {
        Money(minor: -money.minor, currency: money.currency, digits: money.digits)
    }

    public static func < (left: Money, right: Money) throws -> Bool { try moneyCompare(left: left, right: right) < 0 }

    public static func > (left: Money, right: Money) throws -> Bool { try right < left }

    private init(minor: Int64, currency: String, digits: Int) {
        (self.minor, self.currency, self.digits) = (minor, currency, digits)
    }
}
