//! Offsets (对冲): what is settled without money moving.
//!
//! Most of them are an allocation with another source or another kind of item: money on account against
//! receivables (预收冲应收), a red bill against a blue one (红票对冲), a receipt against a refund (收款冲退款).
//! What is more than that stands here: [`credit_lot`] makes a credit out of a negative item, [`net_payables`]
//! sets what we owe a party against what it owes us (应收冲应付), [`transfer`] moves items and lots from one
//! customer to another (应收冲应收、并账、预收款转移), [`recover`] takes money for an item that was written off
//! (收回已核销坏账).

mod credit;
mod net;
mod recover;
mod transfer;

pub use credit::credit_lot;
pub use net::{NetRequest, Netting, net_payables};
pub use recover::{RecoverRequest, Recovery, RecoveryRule, recover};
pub use transfer::{ItemMove, MovedKind, Transfer, TransferLine, TransferRequest, transfer};
