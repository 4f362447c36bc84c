//! Bank statements (银行对账单): text or bytes in, typed lines out, nothing lost and nothing guessed.
//!
//! Every format is read into the same [`Statement`] with the same [`BankLine`]s; what a format does not say is absent.
//! The signs are those of the account holder: money that came in is positive. A statement is accepted only if its own
//! figures prove it ([`StatementProof`]); otherwise the row that breaks it is named.

mod line;
mod statement;

pub use line::{BankLine, BankParty, BankReference, BankReferenceKind, LineDetail};
pub use statement::{Statement, StatementFormat, StatementProof};
