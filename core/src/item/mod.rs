//! Open items (未清项): what is owed, and the money there is to pay it.
//!
//! A [`Receivable`] is what a customer owes, a [`Lot`] is a credit not yet used up: money received, money
//! on account, a credit note. Both are plain records of the caller's; what is open of one and left of the
//! other is the only state, and only a plan that the caller commits changes it.

mod discount;
mod field;
mod lot;
mod part;
mod receivable;

pub use discount::Discount;
pub use field::{Field, Value};
pub(crate) use field::{ValueKey, value_of};
pub use lot::{Lot, NamedItem, Nature, Scope, Source};
pub use part::Part;
pub use receivable::{ItemKind, Receivable};
