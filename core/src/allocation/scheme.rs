//! Settlement schemes (核销规则): the order in which items are paid, as data.

use serde::{Deserialize, Serialize};

use crate::Result;
use crate::error::{ErrorKind, count};
use crate::json::tagged;

/// An ordered list of phases. Each lot goes through all of them until nothing is left of it.
///
/// ```
/// use duebook::{Partial, Scheme};
///
/// let mut scheme = Scheme::standard();
/// assert_eq!(scheme.phases.len(), 5);
/// scheme.partial = Partial::Forbidden;        // 不允许部分核销
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scheme {
    /// The phases in order, 1 to 32.
    pub phases: Vec<Phase>,
    /// Whether an item may be paid in part.
    pub partial: Partial,
}

tagged! {
/// One way to find what a lot pays.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// The items the lot names, in that order (指定核销). An instruction that cannot be followed is an error.
    NamedItems {},
    /// The items whose id or reference the payer quoted, oldest due first (按单号核销).
    ByReference {},
    /// The one item whose open amount is exactly what is left (金额相等).
    ExactItem {
        /// What to do if several items have that amount.
        ties: Ties,
    },
    /// All items of the customer, if together they are exactly what is left (余额相等); see [`Reach`].
    ExactTotal {
        /// Which items are added up.
        reach: Reach,
    },
    /// The oldest due item first, then the next (先到期先核销); ties by issue date, then id.
    OldestDueFirst {
        /// Which items take part.
        reach: Reach,
    },
}
}

/// Which items a phase looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Reach {
    /// Every open item of the customer in the currency of the lot.
    AllOpen,
    /// Only those due on or before the business date.
    Due,
}

/// What to do if several items fit equally well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Ties {
    /// Propose nothing and show the rivals; the next phase goes on.
    Refuse,
    /// Take the oldest due (Oracle AutoCash).
    OldestDue,
}

/// Whether an item may be paid in part (部分核销).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Partial {
    /// The last item reached may stay open in part.
    Allowed,
    /// An item is paid in full or not at all; the phase stops at the first that does not fit.
    Forbidden,
}

impl Scheme {
    /// What the caller named, else what the payer quoted, else the one item with exactly this amount,
    /// else all items if they add up, else the oldest due first.
    #[must_use]
    pub fn standard() -> Self {
        let reach = Reach::AllOpen;
        Self {
            phases: vec![
                Phase::NamedItems {},
                Phase::ByReference {},
                Phase::ExactItem { ties: Ties::Refuse },
                Phase::ExactTotal { reach },
                Phase::OldestDueFirst { reach },
            ],
            partial: Partial::Allowed,
        }
    }

    /// The oldest due item first, and nothing else.
    #[must_use]
    pub fn oldest_due_first() -> Self {
        Self { phases: vec![Phase::OldestDueFirst { reach: Reach::AllOpen }], partial: Partial::Allowed }
    }

    pub(super) fn check(&self) -> Result<()> {
        const MOST: usize = 32;
        match self.phases.len() {
            0 => Err(crate::Error::from(ErrorKind::Empty {}).at("phases")),
            found if found > MOST => {
                let refused = ErrorKind::TooMany { found: count(found), limit: count(MOST) };
                Err(crate::Error::from(refused).at("phases"))
            }
            _ => Ok(()),
        }
    }
}
