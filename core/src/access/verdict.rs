//! A verdict (判定): allowed or not, and why.

use crate::AccessReason;
use crate::shape::Shape;

/// Whether somebody may do something, and what made it so.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Verdict {
    /// Whether it is allowed.
    pub allowed: bool,
    /// Why, and what would change it.
    pub reason: AccessReason,
}
