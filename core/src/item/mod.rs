//! Open items (未清项): what is owed, and the money there is to pay it.
//!
//! A [`Receivable`] is what a customer owes, a [`Lot`] is a credit not yet used up: money received, money
//! on account, a credit note. Both are plain records of the caller's; what is open of one and left of the
//! other is the only state, and only a plan that the caller commits changes it.
//!
//! A [`Debt`] and a [`Prepayment`] are the same two with their whole history. What is read at a past date, or from
//! behavior, is read from them; a [`Portfolio`] holds those of all customers.

mod cut_off;
mod debt;
mod debtor;
mod discount;
mod field;
mod group;
mod life;
mod lot;
mod part;
mod portfolio;
mod prepayment;
mod receivable;
mod slices;

pub use cut_off::CutOff;
pub use debt::{Debt, DebtAct, DebtEvent, DisputeOutcome, PaidBy, ReversalCause};
pub use debtor::{Debtor, DebtorAct, DebtorEvent};
pub use discount::Discount;
pub use field::{Field, Value};
pub(crate) use field::{ValueKey, value_of};
pub(crate) use group::Groups;
pub(crate) use life::Running;
pub use life::{DebtStanding, MOST_EVENTS};
pub use lot::{Lot, NamedItem, Nature, Scope, Source};
pub use part::Part;
pub use portfolio::Portfolio;
pub(crate) use portfolio::once;
pub use prepayment::{Prepayment, PrepaymentAct, PrepaymentEvent, PrepaymentStanding};
pub use receivable::{ItemKind, Receivable};
pub(crate) use slices::{PaymentSlice, PaymentSlices};
