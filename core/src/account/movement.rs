//! A movement (收支流水): one thing that happened to an account, as the host stores it.
//!
//! Movements are facts and are only ever added. Nothing in them is derived again later: a movement names the
//! lots it takes from and the amounts, so that reading it back gives the same balances for ever, whatever
//! becomes of the rules that chose them.

use super::key::{AccountKey, PaidItem};
use crate::item::{Nature, Scope};
use crate::shape::Shape;
use crate::{Date, Field, Id, Money};

/// One entry of the list from which every figure of every account is derived.
///
/// ```
/// use duebook::{AccountKey, Act, Currency, Date, Id, Money, Movement};
///
/// let cny = Currency::new("CNY")?;
/// let paid = Movement {
///     id: Id::new("M-1")?,
///     on: "2026-02-06".parse()?,
///     act: Act::deposit("R-7", AccountKey::new("ACME", cny)?, Money::parse("50000.01", cny)?)?,
/// };
/// let text = duebook::json::write(&paid)?;
/// assert_eq!(duebook::json::read::<Movement>(&text)?, paid);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Movement {
    /// The movement, unique for ever. The same id again is refused, even with the same content: whoever
    /// retries must be told that it is already there, and an engine that answers "done" to a repeated
    /// movement hides that its caller lost the first answer.
    pub id: Id,
    /// The business date (业务日期).
    pub on: Date,
    /// What happened.
    pub act: Act,
}

/// An amount out of one lot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Draw {
    /// The lot.
    pub lot: Id,
    /// How much of it, more than zero.
    pub amount: Money,
}

/// An amount out of one lot that becomes a new lot.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Move {
    /// The lot it comes from.
    pub lot: Id,
    /// How much of it, more than zero.
    pub amount: Money,
    /// The new lot. It keeps the arrival, expiry, priority, scope and references of the old one.
    pub into: Id,
}

/// What a hold is for (冻结用途).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum HoldPurpose {
    /// An order or contract that will be billed (订单占用).
    #[default]
    Order,
    /// A refund that was asked for and is not paid out yet (退款中). Only refundable money can be held so.
    Refund,
    /// A dispute (争议冻结).
    Dispute,
}

/// Why money is paid back. It decides over deposits that bind both sides (定金).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum RefundCause {
    /// Unused money goes back. A deposit (定金) does not go back for this cause.
    #[default]
    Unused,
    /// The contract was performed (合同已履行): a deposit is set off or returned.
    Performed,
    /// Both sides agreed to end the contract (协商解除).
    Agreed,
    /// The payer broke the contract (付款方违约): a deposit is lost to it and not refunded; see `Forfeit`.
    PayerBreach,
    /// The receiver broke the contract (收款方违约): a deposit goes back, and as much again is owed. The
    /// second half is a debt of its own, which the plan states and no movement books.
    ReceiverBreach,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Act {
    /// An account is set up (开户). Needed only where the policy asks for it.
    Open {
        /// The account.
        account: AccountKey,
    },
    /// Money arrives (收款), is topped up (补款), given (赠送) or carried over at the start (期初).
    Deposit {
        /// The new lot.
        lot: Id,
        /// The account it is for.
        account: AccountKey,
        /// How much, more than zero.
        amount: Money,
        /// The day it arrived, if that was before the movement: an opening balance keeps its age.
        #[shape(omit)]
        received: Option<Date>,
        /// What kind of money it is.
        #[shape(default)]
        nature: Nature,
        /// Numbers the payer quoted.
        #[shape(omit)]
        references: Vec<Id>,
        /// What the caller keeps of the lot, beside the fields of its account.
        #[shape(omit)]
        fields: Vec<Field>,
        /// What it may pay. None: anything.
        #[shape(omit)]
        scope: Vec<Scope>,
        /// Lots of a lower number are used first, 0 to 100.
        #[shape(omit = crate::Lot::MIDDLE_PRIORITY)]
        priority: i64,
        /// The first day on which it can no longer be used. Absent: it never expires.
        #[shape(omit)]
        expires: Option<Date>,
    },
    /// Money is set aside (冻结) and stays on the account.
    Hold {
        /// The hold, unique for ever.
        hold: Id,
        /// What it is for.
        #[shape(default)]
        purpose: HoldPurpose,
        /// The order, claim or request behind it.
        #[shape(omit)]
        reference: Option<Id>,
        /// The fields of what it will pay: scoped money can be held only within its scope.
        #[shape(omit)]
        fields: Vec<Field>,
        /// The first day on which it no longer holds. Absent: it holds until it is resolved.
        #[shape(omit)]
        until: Option<Date>,
        /// The lots and amounts set aside, all of one account.
        draws: Vec<Draw>,
    },
    /// Held money pays an item (请款); what is not used is free again.
    Capture {
        /// The hold.
        hold: Id,
        /// What is paid.
        item: PaidItem,
        /// What is taken of the lots of the hold.
        draws: Vec<Draw>,
    },
    /// A hold is given up (解冻).
    Release {
        /// The hold.
        hold: Id,
    },
    /// It is recorded that a hold ended by its date. The money was free from that day on, recorded or not.
    Lapse {
        /// The hold.
        hold: Id,
    },
    /// Money pays an item (核销).
    Apply {
        /// What is paid.
        item: PaidItem,
        /// The lots and amounts, all of one account.
        draws: Vec<Draw>,
    },
    /// A movement is taken back, in whole or in part (反核销、冲销): the same amounts go back to the same lots.
    Undo {
        /// The movement that is taken back.
        of: Id,
        /// What of each lot.
        draws: Vec<Draw>,
    },
    /// Money goes back to the payer (退款).
    Refund {
        /// The refund hold that it pays out. Absent: it was not held.
        #[shape(omit)]
        hold: Option<Id>,
        /// Why.
        #[shape(default)]
        cause: RefundCause,
        /// The payment or document that carries it.
        #[shape(omit)]
        reference: Option<Id>,
        /// The lots and amounts, all of one account.
        draws: Vec<Draw>,
    },
    /// Money changes account: to another customer, contract or project (转账).
    Transfer {
        /// The account it goes to.
        to: AccountKey,
        /// What of each lot, and the lots it becomes there.
        moves: Vec<Move>,
    },
    /// Unidentified money finds its owner (到款认领).
    Identify {
        /// The account it belongs to.
        to: AccountKey,
        /// What kind of money it is.
        nature: Nature,
        /// What of each lot, and the lots it becomes there.
        moves: Vec<Move>,
    },
    /// Money changes its kind (重分类), such as from an advance to a contract liability.
    Reclassify {
        /// What kind of money it is from now on.
        nature: Nature,
        /// What of each lot, and the lots it becomes.
        moves: Vec<Move>,
    },
    /// Expired money leaves the books (到期失效). It could not be used from its date on, recorded or not.
    Expire {
        /// The lots and amounts.
        draws: Vec<Draw>,
    },
    /// A deposit is kept because the payer broke the contract (没收定金).
    Forfeit {
        /// The lots and amounts: deposits only.
        draws: Vec<Draw>,
    },
    /// An account is closed (销户): only releases, undoing, expiry and reopening from then on.
    Close {
        /// The account.
        account: AccountKey,
    },
    /// A closed account is open again.
    Reopen {
        /// The account.
        account: AccountKey,
    },
}

impl Act {
    /// A deposit of the nature advance that may pay anything and never expires.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `lot`.
    pub fn deposit(lot: &str, account: AccountKey, amount: Money) -> crate::Result<Self> {
        Ok(Self::Deposit {
            lot: Id::new(lot).map_err(|e| e.at("lot"))?,
            account,
            amount,
            received: None,
            nature: Nature::Advance,
            references: Vec::new(),
            fields: Vec::new(),
            scope: Vec::new(),
            priority: crate::Lot::MIDDLE_PRIORITY,
            expires: None,
        })
    }
}

impl RefundCause {
    /// Whether a deposit (定金) goes back for this cause.
    #[must_use]
    pub const fn returns_deposit(self) -> bool {
        matches!(self, Self::Performed | Self::Agreed | Self::ReceiverBreach)
    }
}
