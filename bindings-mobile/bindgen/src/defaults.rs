// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! What a field has that holds a plain name or a record and is left out.

/// Record or choice, variant if it is a choice, field, type of the field, the value in Kotlin and in Swift.
pub(crate) const DEFAULTS: [[&str; 6]; 25] = [
    ["TermLine", "", "purpose", "Purpose", "Purpose.INSTALLMENT", ".installment"],
    ["Lot", "", "nature", "Nature", "Nature.ADVANCE", ".advance"],
    ["Lot", "", "source", "Source", "Source.RECEIPT", ".receipt"],
    ["Receivable", "", "kind", "ItemKind", "ItemKind.ORDINARY", ".ordinary"],
    ["Selection", "", "reach", "Reach", "Reach.ALL_OPEN", ".allOpen"],
    ["Selection", "", "disputed", "Disputed", "Disputed.INCLUDED", ".included"],
    ["Rule", "ByReference", "unknown", "UnknownReference", "UnknownReference.CONTINUE", ".continue"],
    ["Rule", "ExactItem", "ties", "Ties", "Ties.REFUSE", ".refuse"],
    ["Phase", "", "items", "Selection", "Selection()", "Selection()"],
    ["Scheme", "", "partial", "Partial", "Partial.ALLOWED", ".allowed"],
    ["Scheme", "", "turn", "Turn", "Turn.LOT_BY_LOT", ".lotByLot"],
    ["Scheme", "", "lotOrder", "LotOrder", "LotOrder.CONSUMPTION", ".consumption"],
    ["Scheme", "", "discounts", "Discounts", "Discounts.IGNORED", ".ignored"],
    ["LateItem", "", "kind", "ItemKind", "ItemKind.ORDINARY", ".ordinary"],
    ["AccountPolicy", "", "opening", "Opening", "Opening.BY_DEPOSIT", ".byDeposit"],
    ["AccountPolicy", "", "heldExpiry", "HeldExpiry", "HeldExpiry.PROTECTED", ".protected"],
    ["AccountPolicy", "", "backDating", "BackDating", "BackDating.CHECKED", ".checked"],
    ["Act", "Deposit", "nature", "Nature", "Nature.ADVANCE", ".advance"],
    ["Act", "Hold", "purpose", "HoldPurpose", "HoldPurpose.ORDER", ".order"],
    ["Act", "Refund", "cause", "RefundCause", "RefundCause.UNUSED", ".unused"],
    ["AccountRequest", "Deposit", "nature", "Nature", "Nature.ADVANCE", ".advance"],
    ["AccountRequest", "Hold", "purpose", "HoldPurpose", "HoldPurpose.ORDER", ".order"],
    ["AccountRequest", "Refund", "cause", "RefundCause", "RefundCause.UNUSED", ".unused"],
    ["AccountRequest", "PayOut", "cause", "RefundCause", "RefundCause.UNUSED", ".unused"],
    ["AccountRequest", "Identify", "nature", "Nature", "Nature.ADVANCE", ".advance"],
];
