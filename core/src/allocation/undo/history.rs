//! What an undo is made from and answers with, as records.

use super::link::{Link, LinkDifference, LinkPart};
use crate::shape::Shape;
use crate::{Date, Id, Lot, Money, Receivable, UndoReason};

/// What an undo is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct UndoRequest {
    /// What happened to the lots and items below, in the order in which it was committed; at most
    /// 1,000,000 entries.
    pub history: Vec<HistoryEntry>,
    /// The lots as they are now; those that are used up have nothing left and stand here too.
    pub lots: Vec<Lot>,
    /// The items as they are now, settled ones too.
    pub items: Vec<Receivable>,
    /// What is undone, 1 to 10,000, done together: all of it or nothing.
    pub undo: Vec<UndoTarget>,
    /// Whether links of one item may be undone in any order.
    pub order: UndoOrder,
    /// The business date of the undo.
    pub on: Date,
}

/// One entry of a history.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum HistoryEntry {
    /// A link was committed.
    Link {
        /// The link.
        link: Link,
    },
    /// A link was undone, as a whole or in part.
    Undone {
        /// What was undone, as [`undo`](super::undo()) answered.
        undone: Undone,
    },
    /// Something else was done that still stands.
    Step {
        /// What was done.
        step: LaterStep,
    },
}

/// Something that was done with lots or items after links were committed (后续处理).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct LaterStep {
    /// The step; no link and no other step has the same.
    pub id: Id,
    /// What it was.
    pub kind: StepKind,
    /// The items it touched.
    #[shape(omit)]
    pub items: Vec<Id>,
    /// The lots it touched.
    #[shape(omit)]
    pub lots: Vec<Id>,
}

/// What may have been done with a lot or item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum StepKind {
    /// The item was written off (坏账核销).
    WrittenOff,
    /// It was moved to another customer (并账).
    Transferred,
    /// It was set against a document of the other side (对冲).
    Offset,
    /// Money of the lot was paid back (退款).
    Refunded,
    /// What was left of the lot expired.
    Expired,
    /// It was valued at another rate (汇兑损益).
    Revalued,
    /// A voucher was made of it (制单).
    Vouchered,
}

/// What is undone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum UndoTarget {
    /// One link.
    Link {
        /// The link.
        link: Id,
        /// How much of it; absent: all that still stands.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// A lot that never was money after all, such as a bounced payment (退票): all it paid is open again, and
    /// the lot is taken out.
    Lot {
        /// The lot.
        lot: Id,
    },
    /// An item that is canceled: all it got goes back to the lots.
    Item {
        /// The item.
        item: Id,
    },
}

/// Whether links of one item may be undone in any order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum UndoOrder {
    /// In any order.
    Any,
    /// The latest first: no link while a later one of the same item stands.
    Strict,
}

/// What an undo does. Nothing has changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Undo {
    /// What is undone, to be kept in the history.
    pub undone: Vec<Undone>,
    /// The lots as they are then, in the order given, without those taken out.
    pub lots: Vec<Lot>,
    /// The items as they are then, in the order given.
    pub items: Vec<Receivable>,
    /// The lots taken out, with all that they had paid.
    #[shape(omit)]
    pub taken_out: Vec<Lot>,
}

/// That so much of a link was undone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Undone {
    /// The link.
    pub link: Id,
    /// Its lot, which has the amount back.
    pub lot: Id,
    /// Its item, of which the amount and the difference are open again.
    pub item: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// Which components are open again; the last that were paid first.
    #[shape(omit)]
    pub parts: Vec<LinkPart>,
    /// The difference of the link: it goes with the first part that is undone, for the item is settled no more.
    #[shape(omit)]
    pub difference: Option<LinkDifference>,
    /// The business date.
    pub on: Date,
    /// Why.
    pub reason: UndoReason,
}
