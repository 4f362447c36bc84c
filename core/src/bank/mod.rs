//! Bank statements (银行对账单): text or bytes in, typed lines out, nothing lost and nothing guessed.
//!
//! Every format is read into the same [`Statement`] with the same [`BankLine`]s; what a format does not say is absent.
//! The signs are those of the account holder: money that came in is positive. A statement is accepted only if its own
//! figures prove it ([`StatementProof`]); otherwise the row that breaks it is named.

mod attach;
mod camt;
mod camt_entry;
mod decode;
mod draft;
mod field61;
mod field86;
mod file;
mod identity;
mod limit;
mod line;
mod merge;
mod mt940;
mod ofx;
mod prove;
mod read;
mod rules;
mod statement;
mod value;
mod xml;

pub use attach::{AttachRequest, Attached, AttachedEntry, attach_details};
pub use file::{ControlTotal, LeftOutRow, ReadReport, StatementFile};
pub use line::{BankLine, BankParty, BankReference, BankReferenceKind, LineDetail};
pub use merge::{
    ChangeSign, ChangedLine, DayCut, DoubtfulLine, KnownLine, LineMerge, MergeRequest, known_lines, merge_lines,
};
pub use read::{read_statements, read_statements_text};
pub use rules::{ProofDemand, ReadRules};
pub use statement::{ProofBreak, Statement, StatementFormat, StatementProof};
