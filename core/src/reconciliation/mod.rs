//! Reconciliation (对账): which payment is for what, and where two books differ.

#[cfg_attr(not(test), expect(dead_code, reason = "the matcher calls it"))]
pub(crate) mod choice;
