//! What an operator decides once about prepayment accounts (账户策略).

use crate::Id;
use crate::shape::Shape;

/// The rules on which systems differ, each a named choice.
///
/// ```
/// use duebook::{AccountPolicy, HeldExpiry};
///
/// let policy = AccountPolicy { held_expiry: HeldExpiry::Expires, ..AccountPolicy::default() };
/// assert!(policy.dimensions.is_none());
/// ```
///
/// No account is ever overdrawn: credit beyond what was paid is a receivable, not a balance below zero.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct AccountPolicy {
    /// How an account comes into being.
    #[shape(default)]
    pub opening: Opening,
    /// How fine accounts are (账户粒度): every account has exactly these fields, at most 64; an empty list is
    /// one account for each customer and currency. Absent: each account has the fields it likes.
    #[shape(omit)]
    pub dimensions: Option<Vec<Id>>,
    /// What becomes of held money when its lot expires.
    #[shape(default)]
    pub held_expiry: HeldExpiry,
    /// Whether a movement may be dated before one that is already there.
    #[shape(default)]
    pub back_dating: BackDating,
}

/// How an account comes into being.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Opening {
    /// The first money opens it.
    #[default]
    ByDeposit,
    /// It must be set up first; money for an unknown account is refused.
    First,
}

/// What becomes of held money when its lot expires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum HeldExpiry {
    /// The hold protects it: it can be captured until the hold ends.
    #[default]
    Protected,
    /// It expires all the same; the hold is smaller from that day on.
    Expires,
}

/// Whether a movement may be dated before one that is already there (倒填日期).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum BackDating {
    /// If every lot has enough on every later day; otherwise it is refused with the first day that is short.
    #[default]
    Checked,
    /// Never: dates only rise, account by account.
    Refused,
}
