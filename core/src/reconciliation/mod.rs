//! Reconciliation (对账): which payment is for what, and where two books differ.
