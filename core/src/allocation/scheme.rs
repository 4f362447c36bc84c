//! Settlement schemes (核销规则): the order in which items are paid, as data.

use crate::item::{ItemKind, Source};
use crate::shape::Shape;
use crate::{Id, Money, Percent};

/// An ordered list of phases, and what holds in all of them.
///
/// ```
/// use duebook::{Partial, Scheme};
///
/// let mut scheme = Scheme::standard();
/// assert_eq!(scheme.phases.len(), 4);
/// scheme.partial = Partial::Forbidden;        // 不允许部分核销
/// ```
///
/// What a lot was told to pay by name is never a question of the scheme: it is done before all phases.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Scheme {
    /// The phases in order, 1 to 32.
    pub phases: Vec<Phase>,
    /// Whether an item may be paid in part.
    #[shape(default)]
    pub partial: Partial,
    /// Whose turn it is: all phases for one lot, or all lots in one phase.
    #[shape(default)]
    pub turn: Turn,
    /// In which order lots are used.
    #[shape(default)]
    pub lot_order: LotOrder,
    /// Fields that must be equal on lot and item in every phase (核销规则的必配项), at most 8. A lot or an
    /// item without one of them is not settled by any phase.
    #[shape(omit)]
    pub keys: Vec<Id>,
    /// What is done with discounts for paying early.
    #[shape(default)]
    pub discounts: Discounts,
    /// How much may be missing of an item for it to be settled all the same. Absent: nothing.
    #[shape(omit)]
    pub tolerance: Option<Tolerance>,
    /// How an amount is divided over the parts of an item: tier after tier, within a tier in proportion
    /// to what is open. Parts no tier names come last, in the order of the item. None: by item order.
    #[shape(omit)]
    pub inside: Vec<Tier>,
}

/// One way to find what a lot pays, and where it looks.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Phase {
    /// How items are found.
    pub rule: Rule,
    /// Which items it looks at.
    #[shape(omit)]
    pub items: Selection,
    /// From which sources the lots of this phase come. None named: from all.
    #[shape(omit)]
    pub sources: Vec<Source>,
}

/// How a phase finds what a lot pays.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Rule {
    /// The items whose id or reference the payer quoted, oldest due first (按单号核销).
    ByReference {
        /// What happens to money whose reference is not open.
        #[shape(default)]
        unknown: UnknownReference,
    },
    /// The one item whose open amount is exactly what is left (金额相等、逐笔).
    ExactItem {
        /// What to do if several items have that amount.
        #[shape(default)]
        ties: Ties,
    },
    /// All items looked at, if together they are exactly what is left (余额相等).
    ExactTotal {
        /// Add up by this field of the items instead, such as the payment term; of several groups that fit,
        /// the one with the oldest due date. Items without the field are one more group.
        #[shape(omit)]
        group_by: Option<Id>,
    },
    /// The one set of items that together is exactly what is left (全额勾对). Nothing is paid if several
    /// sets fit.
    ExactGroup {
        /// The most items looked at, 2 to 40; with more, the phase does nothing and says so.
        #[shape(default = 40)]
        most: i64,
        /// The most items of a set, 1 to 5; larger sets are not looked for. Absent: any number.
        #[shape(omit)]
        members: Option<i64>,
    },
    /// All lots that are left and all items looked at, if both sides add up to the same (往来两清).
    Together {},
    /// The sets of lots and items that add up to the same, those of the fewest first (多对多勾对). A set is settled
    /// if no other of as few has one of its lots or items.
    GroupWithGroup {
        /// The most lots and items looked at, 2 to 40 together; with more, the phase does nothing and says so.
        #[shape(default = 20)]
        most: i64,
        /// The most lots and items of a set, 2 to 40 together; larger sets are not looked for. The more there are to
        /// choose from and the larger a set may be, the sooner one adds up by accident.
        #[shape(default = 6)]
        members: i64,
    },
    /// Item after item until nothing is left (先到期先核销).
    InOrder {
        /// What the items are sorted by. None: due date, then issue date. Ties are broken by due date,
        /// issue date and id.
        #[shape(default)]
        order: Vec<Sort>,
    },
    /// All items looked at in proportion to what is open (按比例). What rounding leaves goes to the largest
    /// remainders; no item gets more than it lacks. A call may have 1,000,000 such lines more than items.
    ProRata {},
}

/// Which items a phase looks at: open ones of the lot's customer in its currency, within its scope.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct Selection {
    /// How far along they must be.
    #[shape(default)]
    pub reach: Reach,
    /// Of which kinds. None named: ordinary ones and late charges.
    #[shape(omit)]
    pub kinds: Vec<ItemKind>,
    /// Whether disputed ones take part.
    #[shape(default)]
    pub disputed: Disputed,
    /// Fields that must be equal on lot and item, beside those of the scheme; at most 8.
    #[shape(omit)]
    pub keys: Vec<Id>,
    /// The most days between the day the lot arrived and the due date, either way. Absent: any number.
    #[shape(omit)]
    pub within_days: Option<i64>,
}

/// How far along an item must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Reach {
    /// Every open item.
    #[default]
    AllOpen,
    /// Due on or before the business date.
    Due,
    /// Due before the business date: an item due today is not past due.
    PastDue,
}

/// Whether disputed items take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Disputed {
    /// As all others.
    #[default]
    Included,
    /// They are passed over.
    LeftOut,
}

/// What happens to money whose quoted reference is not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum UnknownReference {
    /// It is said, and the later phases go on.
    #[default]
    Continue,
    /// It is said, and what is left of the lot is kept on account: the payer meant something else.
    Hold,
}

/// What to do if several items fit equally well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Ties {
    /// Propose nothing and show the rivals; the next phase goes on.
    #[default]
    Refuse,
    /// Take the oldest due (Oracle AutoCash).
    OldestDue,
}

/// One key of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Sort {
    /// What is compared.
    pub by: SortBy,
    /// Whether the largest comes first.
    #[shape(default)]
    pub descending: bool,
}

/// What items are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum SortBy {
    /// The due date.
    Due,
    /// The issue date; items without one come first.
    Issued,
    /// What is open when the call begins.
    Open,
    /// The id, byte by byte.
    Id,
    /// The place in the caller's list.
    Listed,
}

/// Whether an item may be paid in part (部分核销).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Partial {
    /// The last item reached may stay open in part.
    #[default]
    Allowed,
    /// An item is paid in full or not at all; a phase stops at the first that does not fit.
    Forbidden,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Turn {
    /// A lot goes through all phases before the next lot begins, as if each had arrived alone.
    #[default]
    LotByLot,
    /// A phase is done for all lots before the next phase begins: no lot takes by age what another fits
    /// exactly.
    PhaseByPhase,
}

/// In which order lots are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum LotOrder {
    /// Lots with a scope before lots without, then the lower priority number, the sooner expiry (none
    /// last), given before paid money, the earlier arrival, the id.
    #[default]
    Consumption,
    /// The earlier arrival, then the id.
    Arrival,
    /// The earlier arrival, then the larger amount, then the id (Odoo: signed amounts, so the largest credit first).
    ArrivalAmount,
    /// As the caller lists them. The only order in which the answer depends on the order given.
    Listed,
}

/// What is done with discounts for paying early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Discounts {
    /// They are not looked at: every item is paid in full.
    #[default]
    Ignored,
    /// An item is settled for less if the lot arrived in time and has enough for it.
    Taken,
}

/// How much may be missing of an item (尾差) for it to be settled all the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Tolerance {
    /// At most this much of one item, more than zero; items in another currency have no tolerance.
    pub amount: Money,
    /// And at most this part of what the item had open when the call began. Absent: no such limit.
    #[shape(omit)]
    pub percent: Option<Percent>,
    /// What becomes of the difference.
    pub as_kind: DifferenceKind,
}

/// What a difference between paid and settled is (结算差异).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum DifferenceKind {
    /// A bank's fee (手续费).
    Fee,
    /// A discount for paying early (现金折扣).
    Discount,
    /// A rounding difference (尾差).
    Rounding,
    /// An exchange difference (汇兑损益).
    Exchange,
    /// A small amount given up (小额核销).
    WriteOff,
}

/// Components that are paid together.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Tier {
    /// The components, 1 to 32.
    pub components: Vec<Id>,
}

impl Phase {
    /// A phase over all items and from all sources.
    #[must_use]
    pub fn new(rule: Rule) -> Self {
        Self { rule, items: Selection::default(), sources: Vec::new() }
    }
}

impl Scheme {
    /// A scheme of these phases; everything else is as it is if nothing is said.
    #[must_use]
    pub fn new(phases: Vec<Phase>) -> Self {
        Self {
            phases,
            partial: Partial::Allowed,
            turn: Turn::LotByLot,
            lot_order: LotOrder::Consumption,
            keys: Vec::new(),
            discounts: Discounts::Ignored,
            tolerance: None,
            inside: Vec::new(),
        }
    }
}
