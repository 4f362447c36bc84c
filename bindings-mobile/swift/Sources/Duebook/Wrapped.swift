// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.

extension Reason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? reasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? reasonZh(reason: self)) ?? "\(self)" }
}

extension WaterfallReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? waterfallReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? waterfallReasonZh(reason: self)) ?? "\(self)" }
}

extension UndoReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? undoReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? undoReasonZh(reason: self)) ?? "\(self)" }
}

extension OffsetReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? offsetReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? offsetReasonZh(reason: self)) ?? "\(self)" }
}

extension ScheduleReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? scheduleReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? scheduleReasonZh(reason: self)) ?? "\(self)" }
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

extension DrawReason {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? drawReasonEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? drawReasonZh(reason: self)) ?? "\(self)" }
}

extension AccountEvent {
    /// One sentence in English.
    /// A reason that a program made up with an impossible identifier is printed as data.
    public var en: String { (try? accountEventEn(reason: self)) ?? "\(self)" }

    /// One sentence in Chinese (中文).
    public var zh: String { (try? accountEventZh(reason: self)) ?? "\(self)" }
}

extension Scheme {
    /// What the payer quoted, else the one item with exactly this amount, else all items if they add up,
    /// else the oldest due first.
    public static var standard: Scheme { schemeStandard() }

    /// The oldest due item first, and nothing else.
    public static var oldestDueFirst: Scheme { schemeOldestDueFirst() }

    /// 用友U8, automatic settlement without key option: receipts by date against documents by date, then
    /// number, inside one customer and currency. For the key option set `keys`; prepayments are left out as
    /// there, so give them another source than receipt.
    public static var u8: Scheme { schemeU8() }

    /// 金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side.
    public static var kis: Scheme { schemeKis() }

    /// 金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount.
    public static var kisStandard: Scheme { schemeKisStandard() }

    /// 畅捷通T+: red bills first, then prepayments, then receipts, each by document date, then number.
    public static var tPlus: Scheme { schemeTPlus() }

    /// 金蝶云苍穹: one rule after the other, each with fields that must match; here the same contract, then the
    /// same order, then anything of the customer, always the oldest due first.
    public static var cosmic: Scheme { schemeCosmic() }

    /// 往来两清, its six ways in turn: same business number and amount (专认), same amount (逐笔), equal sums
    /// within a department (部门) and a project (项目), same bill number and amount (票号), a group that adds up
    /// (全额). The fields are `number`, `department`, `project` and `bill`. Where the original takes the first
    /// group it finds, this one takes only the one that is unique.
    public static var twoWayClearing: Scheme { schemeTwoWayClearing() }

    /// Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
    /// invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
    public static var oracleAutoCash: Scheme { schemeOracleAutoCash() }

    /// SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
    /// three days of the payment, then the whole balance. What is left is a person's to reconcile.
    public static var sapBusinessOne: Scheme { schemeSapBusinessOne() }

    /// Odoo: payments by date and amount against items by due date and amount.
    public static var odoo: Scheme { schemeOdoo() }

    /// ERPNext, payment reconciliation: payments by date against invoices by due date.
    public static var erpnext: Scheme { schemeErpnext() }

    /// iDempiere: explicit references, then the whole balance, then one item of the same amount, then the
    /// oldest first.
    public static var idempiere: Scheme { schemeIdempiere() }

    /// All open items in proportion to what is open.
    public static var proRata: Scheme { schemeProRata() }
}
