//! What the open amount of an item consists of (应收款构成).

use crate::shape::Shape;
use crate::{Id, Money};

/// One component of an item and what is open of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Part {
    /// The component, the caller's own name: `line`, `tax`, `freight`, `principal`, `interest`.
    pub component: Id,
    /// What is open of it, zero or more.
    pub open: Money,
}
