import Foundation

/// `localizedDescription` and printing give the sentence.
extension DuebookError: LocalizedError, CustomStringConvertible {
    public var errorDescription: String? { description }
}

extension BusinessCalendar {
    /// The date, moved as told if it is not a business day.
    public func adjust(_ date: LocalDate, _ convention: BusinessDay) throws -> LocalDate {
        try Duebook.adjust(date: date, convention: convention, calendar: self)
    }
}

extension Due {
    /// A fixed date.
    public static func on(_ date: LocalDate) -> Due { Due(start: .date(date: date)) }

    /// So many days after an event; 0 is the day of the event.
    public static func after(_ event: String, days: Int64) throws -> Due { try dueAfter(event: event, days: days) }

    /// So many months after an event, on the same day of the month or the last the month has.
    public static func monthsAfter(_ event: String, months: Int64) throws -> Due {
        try dueMonthsAfter(event: event, months: months)
    }

    /// The end of the month that lies so many months after an event; 0 is the month of the event.
    public static func endOfMonthAfter(_ event: String, months: Int64) throws -> Due {
        try dueEndOfMonthAfter(event: event, months: months)
    }

    /// Any steps after an event.
    public static func fromEvent(_ event: String, _ steps: Step...) throws -> Due {
        try dueFromEvent(event: event, steps: steps)
    }

    /// Any steps after the due date of the line before.
    public static func afterPrevious(_ steps: Step...) -> Due { Due(start: .previous, steps: steps) }
}

extension Terms {
    /// Terms by percentages that add up to 100: `Terms.percent(("30", .after("signing", days: 7)), …)`.
    public static func percent(_ lines: (String, Due)...) throws -> Terms {
        try termsPercent(percents: lines.map(\.0), dues: lines.map(\.1))
    }

    /// So many equal installments, one every so many months, the first as told. Month ends keep their anchor.
    public static func equal(count: Int64, first: Due, months: Int64) throws -> Terms {
        try termsEqual(count: count, first: first, months: months)
    }

    /// Terms over the given lines: halves are rounded up, the last line takes what rounding leaves, dates stay
    /// where they fall.
    public static func of(_ lines: TermLine...) throws -> Terms { try termsOf(lines: lines) }
}
