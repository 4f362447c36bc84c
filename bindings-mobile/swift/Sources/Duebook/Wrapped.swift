// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.

extension Reason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? reasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? reasonZh(reason: self)) ?? "\(self)" }
}

extension ExchangeReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? exchangeReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? exchangeReasonZh(reason: self)) ?? "\(self)" }
}

extension EntryFault {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? entryFaultEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? entryFaultZh(reason: self)) ?? "\(self)" }
}

extension Scheme {
    /// What the payer quoted, else the one item with exactly this amount, else all items if they add up,
    /// else the oldest due first.
    public static var standard: Scheme { schemeStandard() }

    /// The oldest due item first, and nothing else.
    public static var oldestDueFirst: Scheme { schemeOldestDueFirst() }
}
