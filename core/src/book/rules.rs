//! What an operator decides about the book (账簿规则), with the business date from which it holds.

use crate::account::AccountPolicy;
use crate::shape::Shape;
use crate::{Id, Scheme};

/// The rules on which companies differ, each a named choice. A book that was told nothing follows the default.
///
/// The default of a field is part of the format of the log and never changes: an old log without rules must mean
/// the same for ever.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct BookRules {
    /// How prepayment accounts behave.
    #[shape(default)]
    pub accounts: AccountPolicy,
    /// What happens to a customer nobody registered.
    #[shape(default)]
    pub unknown_customer: UnknownCustomer,
    /// What happens to an order that is refused because of what is on the books.
    #[shape(default)]
    pub refusals: Refusals,
    /// The customer under whom money waits whose owner nobody knows (未明款项). Absent: such receipts are refused.
    #[shape(omit)]
    pub unidentified: Option<Id>,
    /// The order in which items are paid if an order names none. Absent: [`Scheme::standard`].
    #[shape(omit)]
    pub scheme: Option<Scheme>,
    /// Whether a contract needs approval before it makes receivables.
    #[shape(default)]
    pub contracts: ContractGate,
}

/// What happens to a customer nobody registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum UnknownCustomer {
    /// The first receipt, receivable or contract registers the customer.
    #[default]
    OnFirstUse,
    /// It is refused.
    Refused,
}

/// What happens to an order that is refused because of what is on the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum Refusals {
    /// It is recorded, and stays refused for ever: a retry that comes late never does what its sender gave up.
    #[default]
    Remembered,
    /// Nothing is recorded; the same order may succeed later.
    Forgotten,
}

/// Whether a contract needs approval before it makes receivables (合同审批).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum ContractGate {
    /// It must be approved by an order of its own.
    #[default]
    Approval,
    /// Registering approves it.
    Open,
}
