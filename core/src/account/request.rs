//! What is wanted of an account, without saying which money: the library chooses it.

use super::key::{AccountKey, PaidItem};
use super::movement::{HoldPurpose, Movement, RefundCause};
use crate::item::{Nature, Scope};
use crate::reason::DrawReason;
use crate::shape::Shape;
use crate::{Date, Field, Id, Money};

/// A wish: hold 500 of ACME for an order, pay 300 of an item, pay 200 back.
///
/// Where a request has `lots`, money comes from these and in this order; if it names none, in the order of
/// consumption. Money of a guarantee (保证金) and unidentified money is only ever taken by name, and so is a
/// deposit (定金) that goes back.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum AccountRequest {
    /// Set up an account.
    Open {
        /// The account.
        account: AccountKey,
    },
    /// Take in money.
    Deposit {
        /// The new lot. Absent: it is called as the movement.
        #[shape(omit)]
        lot: Option<Id>,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// The day it arrived, if before the movement.
        #[shape(omit)]
        received: Option<Date>,
        /// What kind of money it is.
        #[shape(default)]
        nature: Nature,
        /// Numbers the payer quoted.
        #[shape(omit)]
        references: Vec<Id>,
        /// What the caller keeps of the lot.
        #[shape(omit)]
        fields: Vec<Field>,
        /// What it may pay. None: anything.
        #[shape(omit)]
        scope: Vec<Scope>,
        /// Lots of a lower number are used first, 0 to 100. Absent: 50.
        #[shape(omit)]
        priority: Option<i64>,
        /// The first day on which it can no longer be used. Absent: it never expires.
        #[shape(omit)]
        expires: Option<Date>,
    },
    /// Set money aside.
    Hold {
        /// The hold. Absent: it is called as the movement.
        #[shape(omit)]
        hold: Option<Id>,
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What it is for.
        #[shape(default)]
        purpose: HoldPurpose,
        /// The order, claim or request behind it.
        #[shape(omit)]
        reference: Option<Id>,
        /// The fields of what it will pay.
        #[shape(omit)]
        fields: Vec<Field>,
        /// The first day on which it no longer holds.
        #[shape(omit)]
        until: Option<Date>,
        /// The lots to use, in this order.
        #[shape(omit)]
        lots: Vec<Id>,
    },
    /// Pay an item from a hold.
    Capture {
        /// The hold.
        hold: Id,
        /// What is paid.
        item: PaidItem,
        /// How much. Absent: all that is held.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// Give up a hold.
    Release {
        /// The hold.
        hold: Id,
    },
    /// Record that a hold ended by its date.
    Lapse {
        /// The hold.
        hold: Id,
    },
    /// Pay an item.
    Apply {
        /// The account.
        account: AccountKey,
        /// What is paid.
        item: PaidItem,
        /// How much.
        amount: Money,
        /// The lots to use, in this order.
        #[shape(omit)]
        lots: Vec<Id>,
    },
    /// Take a movement back: what it took last goes back first.
    Undo {
        /// The movement.
        of: Id,
        /// How much. Absent: all that was not taken back before.
        #[shape(omit)]
        amount: Option<Money>,
    },
    /// Pay money back.
    Refund {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// Why.
        #[shape(default)]
        cause: RefundCause,
        /// The payment or document that carries it.
        #[shape(omit)]
        reference: Option<Id>,
        /// The lots to use, in this order.
        #[shape(omit)]
        lots: Vec<Id>,
    },
    /// Pay back what a refund hold has set aside.
    PayOut {
        /// The hold.
        hold: Id,
        /// How much. Absent: all that is held.
        #[shape(omit)]
        amount: Option<Money>,
        /// Why.
        #[shape(default)]
        cause: RefundCause,
        /// The payment or document that carries it.
        #[shape(omit)]
        reference: Option<Id>,
    },
    /// Move money to another account.
    Transfer {
        /// The account it comes from.
        account: AccountKey,
        /// The account it goes to.
        to: AccountKey,
        /// How much.
        amount: Money,
        /// The lots to use, in this order.
        #[shape(omit)]
        lots: Vec<Id>,
    },
    /// Give unidentified money to its owner.
    Identify {
        /// The account it was put on.
        account: AccountKey,
        /// The account it belongs to.
        to: AccountKey,
        /// How much.
        amount: Money,
        /// What kind of money it is.
        #[shape(default)]
        nature: Nature,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Change the kind of money.
    Reclassify {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// What kind of money it becomes.
        nature: Nature,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Take all money off the books that has expired by the day of the movement, the oldest 10,000 lots.
    Expire {
        /// The account.
        account: AccountKey,
    },
    /// Keep deposits because the payer broke the contract.
    Forfeit {
        /// The account.
        account: AccountKey,
        /// How much.
        amount: Money,
        /// The lots, in this order, at least one.
        lots: Vec<Id>,
    },
    /// Close an account.
    Close {
        /// The account.
        account: AccountKey,
    },
    /// Open a closed account again.
    Reopen {
        /// The account.
        account: AccountKey,
    },
}

/// The movement that does what was wanted, and why it takes the money it takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountPlan {
    /// To be applied and stored. Nothing has changed yet.
    pub movement: Movement,
    /// Why each lot, in the order of the movement; none if no lot had to be chosen.
    #[shape(omit)]
    pub because: Vec<Because>,
    /// What is owed beside the refund because the receiver broke the contract (双倍返还定金的另一倍): a debt of
    /// its own that no movement books.
    #[shape(omit)]
    pub also_owed: Option<Money>,
}

/// Why a lot was taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Because {
    /// The lot.
    pub lot: Id,
    /// How much of it.
    pub amount: Money,
    /// What stays free of it.
    pub left: Money,
    /// The reason.
    pub reason: DrawReason,
}
