//! Open items (未清项): what is owed, and the money there is to pay it.
//!
//! A [`Receivable`] is what a customer owes, a [`Lot`] is money received and not yet used up. Both are
//! plain records of the caller's; what is open of one and left of the other is the only state, and
//! only a plan that the caller commits changes it.

mod lot;
mod receivable;

pub use lot::{Lot, NamedItem, Nature};
pub use receivable::Receivable;
