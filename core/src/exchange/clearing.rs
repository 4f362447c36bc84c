//! What a clearing across currencies is asked, and what it answers.

use super::{ForeignItem, ForeignLot, Quote, Residue};
use crate::reason::ExchangeReason;
use crate::shape::Shape;
use crate::{Currency, Id, Money, Remainder, Rounding};

/// Settled lines that want their values in the base currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForeignClearingRequest {
    /// The currency of the books (本位币).
    pub base: Currency,
    /// The money, at most 1,000,000 lots.
    pub lots: Vec<ForeignLot>,
    /// The open items, at most 1,000,000.
    pub items: Vec<ForeignItem>,
    /// Which lot pays which item, as an allocation plan says; at most 1,000,000.
    pub lines: Vec<ClearingLine>,
    /// How differences and residues are treated.
    pub policy: ClearingPolicy,
}

/// One link from a lot to an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ClearingLine {
    /// The lot that pays.
    pub lot: Id,
    /// The item that is paid.
    pub item: Id,
    /// How much of the item, in its own currency and with its sign.
    pub amount: Money,
    /// How lot and item meet if their currencies differ; absent if they do not.
    #[shape(omit)]
    pub across: Option<Across>,
}

/// How money of one currency pays an item of another. There is no third way: a rate or both amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Across {
    /// At a given rate.
    Quoted {
        /// From the currency of the item to that of the lot.
        quote: Quote,
    },
    /// Both amounts are known: the rate is what it comes to.
    Agreed {
        /// How much of the lot is used, in its own currency and with its sign.
        used: Money,
    },
}

/// How differences and residues are treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ClearingPolicy {
    /// Whose rate values the settlement.
    pub rate: RateRule,
    /// Whose money the items are.
    pub ledger: Ledger,
    /// How values are rounded to the minor unit of the base currency, and used amounts to that of the lot.
    pub rounding: Rounding,
    /// Which line takes the residue when the lines of a lot or of an item do not add up to their sum.
    pub remainder: Remainder,
}

impl ClearingPolicy {
    /// 用友U8: the receipt's rate rules, the difference against the invoice's rate waits for the
    /// revaluation, the residue goes to the first line.
    #[must_use]
    pub const fn u8() -> Self {
        let (rate, ledger) = (RateRule::Lot, Ledger::Receivable);
        Self { rate, ledger, rounding: Rounding::HalfUp, remainder: Remainder::First }
    }

    /// Odoo, ERPNext, Tryton, iDempiere, SAP Business One: every line realizes its difference at once.
    #[must_use]
    pub const fn realized() -> Self {
        let (rate, ledger) = (RateRule::EachItsOwn, Ledger::Receivable);
        Self { rate, ledger, rounding: Rounding::HalfUp, remainder: Remainder::LargestRemainder }
    }
}

/// Whose rate values a settlement in the base currency.
///
/// A side that is itself in the base currency always leaves at its own amount: it is never revalued, so that
/// its difference is realized with the line under every rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum RateRule {
    /// Lot and item each leave the books at their own value; the difference is realized with the line
    /// (已实现汇兑损益). What stays open keeps its booking rate.
    EachItsOwn,
    /// Both leave at the value of the lot; the difference stays in the book value of the item until it is
    /// revalued.
    Lot,
    /// Both leave at the value of the item; the difference stays in the book value of the lot.
    Item,
}

/// Whose money the items are: the side decides what is a gain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Ledger {
    /// Customers owe us (应收): to receive more than was booked is a gain.
    Receivable,
    /// We owe suppliers (应付): to pay more than was booked is a loss.
    Payable,
}

/// What a clearing would do in both currencies. Nothing has changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForeignClearing {
    /// The lines, in the given order.
    pub lines: Vec<ClearedLine>,
    /// All items with what stays open, in the given order.
    pub items: Vec<ForeignItem>,
    /// All lots with what is left, in the given order.
    pub lots: Vec<ForeignLot>,
    /// Every residue of the valuation: of lots first, then of items, in the given order.
    pub residues: Vec<Residue>,
    /// What the lines gained.
    pub gains: Money,
    /// What the lines lost, as an amount below zero.
    pub losses: Money,
    /// Both together.
    pub exchange: Money,
}

/// A settled line with all its amounts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ClearedLine {
    /// The lot that pays.
    pub lot: Id,
    /// The item that is paid.
    pub item: Id,
    /// How much of the item, in its own currency.
    pub amount: Money,
    /// How much of the lot, in its own currency.
    pub used: Money,
    /// How lot and item meet, if their currencies differ.
    #[shape(omit)]
    pub across: Option<Across>,
    /// What leaves the book value of the item.
    pub item_base: Money,
    /// What leaves the book value of the lot.
    pub lot_base: Money,
    /// The realized difference: a gain above zero, a loss below.
    pub exchange: Money,
    /// Why.
    pub reason: ExchangeReason,
}
