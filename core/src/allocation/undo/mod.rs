//! Undoing (反核销): what was paid is open again, and the money is back where it came from.
//!
//! A plan that the caller commits becomes [`Link`]s, which never change; [`links`] gives them their ids. An
//! undo is a record of its own beside the link. [`undo`] answers with the records to keep and with lots and
//! items as they are then: when everything is undone, in whatever parts and order, they are what they were
//! before (invariants A08 to A10).

mod history;
mod link;
mod run;

pub use history::{HistoryEntry, LaterStep, StepKind, Undo, UndoOrder, UndoRequest, UndoTarget, Undone};
pub use link::{Link, LinkDifference, LinkPart, links};
pub use run::undo;
