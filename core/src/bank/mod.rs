//! Bank statements (银行对账单): text or bytes in, typed lines out, nothing lost and nothing guessed.
//!
//! Every format is read into the same [`Statement`] with the same [`BankLine`]s; what a format does not say is absent.
//! The signs are those of the account holder: money that came in is positive. A statement is accepted only if its own
//! figures prove it ([`StatementProof`]); otherwise the row that breaks it is named.

mod file;
mod line;
mod rules;
mod statement;

pub use file::{ControlTotal, LeftOutRow, ReadReport, StatementFile};
pub use line::{BankLine, BankParty, BankReference, BankReferenceKind, LineDetail};
pub use rules::{ProofDemand, ReadRules};
pub use statement::{ProofBreak, Statement, StatementFormat, StatementProof};
