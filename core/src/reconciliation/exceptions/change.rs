//! What a person does with an exception.

use super::{ExceptionRecord, ExceptionState};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Id, Result};

/// What a person does with an exception.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ExceptionChange {
    /// Gives it to somebody.
    Assign {
        /// To whom.
        owner: Id,
        /// By when.
        due: Date,
    },
    /// Begins to work on it.
    Start {},
    /// Accepts the difference.
    Accept {
        /// Why.
        note: String,
    },
    /// Opens it again after it was accepted.
    Reopen {},
}

/// What [`change_exception`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExceptionChangeRequest {
    /// The exception.
    pub exception: ExceptionRecord,
    /// What is done with it.
    pub change: ExceptionChange,
    /// The day.
    pub on: Date,
}

const MOST_NOTE: usize = 1_000;

/// An exception after a person did something with it.
///
/// # Errors
/// `exception_closed` for one that is cleared, or accepted and not reopened; `missing_field` at `exception.owner` for work
/// on or acceptance of one that nobody owns; `date_out_of_reach` for a due date before the day; `text_too_long` beyond
/// 1,000 bytes and `empty` for a note; `nothing_to_do` for one that is open already.
pub fn change_exception(request: &ExceptionChangeRequest) -> Result<ExceptionRecord> {
    let ExceptionChangeRequest { exception, change, on } = request;
    let mut changed = exception.clone();
    let reopens = matches!(change, ExceptionChange::Reopen {});
    let closed = match exception.state {
        ExceptionState::Cleared => Some("cleared"),
        ExceptionState::Accepted if !reopens => Some("accepted"),
        _ => None,
    };
    if let Some(state) = closed {
        let refused = ErrorKind::ExceptionClosed { exception: exception.id.clone(), state: state.to_owned() };
        return Err(Error::from(refused).at("exception"));
    }
    let owned = || match &exception.owner {
        Some(_) => Ok(()),
        None => Err(Error::from(ErrorKind::MissingField { field: "owner".to_owned() }).at("exception")),
    };
    match change {
        ExceptionChange::Assign { owner, due } => {
            if due < on {
                let refused = ErrorKind::DateOutOfReach { on: *due, first: Some(*on), last: None };
                return Err(Error::from(refused).at("change.due"));
            }
            (changed.owner, changed.due) = (Some(owner.clone()), Some(*due));
        }
        ExceptionChange::Start {} => {
            owned()?;
            changed.state = ExceptionState::InWork;
        }
        ExceptionChange::Accept { note } => {
            owned()?;
            check_note(note).map_err(|e| e.at("change.note"))?;
            (changed.state, changed.closed, changed.note) = (ExceptionState::Accepted, Some(*on), Some(note.clone()));
        }
        ExceptionChange::Reopen {} if exception.is_open() => {
            return Err(Error::from(ErrorKind::NothingToDo {}).at("change"));
        }
        ExceptionChange::Reopen {} => {
            (changed.state, changed.closed) = (ExceptionState::Open, None);
        }
    }
    Ok(changed)
}

/// A reason has 1 to 1,000 bytes and is not blank.
pub(crate) fn check_note(note: &str) -> Result<()> {
    if note.trim().is_empty() {
        return Err(ErrorKind::Empty {}.into());
    }
    if note.len() > MOST_NOTE {
        return Err(ErrorKind::TextTooLong { length: count(note.len()), limit: count(MOST_NOTE) }.into());
    }
    Ok(())
}
