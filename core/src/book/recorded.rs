//! A recorded event (账簿事件): the envelope and its one canonical form.

use super::event::BookEvent;
use super::order::BookStream;
use crate::error::{ErrorKind, count};
use crate::json::{fill_written, read, would_write, write_lines, write_long};
use crate::shape::Shape;
use crate::{Date, Error, Id, Instant, Result};

/// One line of the log: what the host stores, as it is, and reads back.
///
/// Its canonical form is the JSON line of [`line`](Self::line): fields in the order of their declaration, no blanks,
/// nothing that says what its absence says. [`parse`](Self::parse) takes no other form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Recorded {
    /// The version of the format of the event, 1 today.
    pub format: i64,
    /// The book.
    pub book: Id,
    /// Its number in the log, from 1 without gaps.
    pub sequence: i64,
    /// The order that did it.
    pub order: Id,
    /// Its place among the events of the order, from 1.
    pub index: i64,
    /// How many events the order has.
    pub of: i64,
    /// The fingerprint of the order; only on its first event.
    #[shape(omit)]
    pub fingerprint: Option<String>,
    /// Who gave the order.
    pub by: Id,
    /// When it was recorded.
    pub at: Instant,
    /// The business date.
    pub on: Date,
    /// What it belongs to.
    pub stream: BookStream,
    /// The version of the stream after it.
    pub version: i64,
    /// What happened.
    pub event: BookEvent,
}

impl Recorded {
    /// The newest format.
    pub const FORMAT: i64 = 1;

    /// The canonical form, without a line end.
    ///
    /// # Errors
    /// None for the events of this library.
    pub fn line(&self) -> Result<String> {
        write_long(self, 640)
    }

    /// Reads a line of the log. An event of an older format becomes one of today's; the stored line stays as it is.
    ///
    /// # Errors
    /// `format_unknown` for the event of a newer library; `not_canonical` for another text that means the same;
    /// and those of [`json::read`](crate::json::read()).
    pub fn parse(line: &str) -> Result<Self> {
        let mut recorded = Self::blank();
        if fill_written(&mut recorded, line) && recorded.format <= Self::FORMAT {
            return Ok(recorded);
        }
        Self::parse_other(line)
    }

    /// What stands in a line that is not what this library writes today.
    #[cold]
    fn parse_other(line: &str) -> Result<Self> {
        // Every format says its number first.
        let number = line.strip_prefix("{\"format\":").and_then(|rest| rest.split_once(','));
        if let Some(found) = number.and_then(|(number, _)| number.parse().ok()).filter(|format| *format > Self::FORMAT)
        {
            return Err(Error::new(ErrorKind::FormatUnknown { found, newest: Self::FORMAT }).at("format"));
        }
        // The door for older formats: the next format adds the function that lifts a line of this one, and the
        // check that a line is canonical stays with the format that wrote it.
        let recorded: Self = read(line)?;
        if !would_write(&recorded, line)? {
            return Err(ErrorKind::NotCanonical {}.into());
        }
        Ok(recorded)
    }
}

/// Reads a log: one event a line, each line ended. A last line without an end was cut off while it was written.
///
/// # Errors
/// Those of [`Recorded::parse`] at the line, `lines[3]`, counted from 0; `torn_batch` if the last line has no end or
/// is not the last event of its order, with the last event up to which the log is whole.
pub fn read_log(text: &str) -> Result<Vec<Recorded>> {
    let mut events: Vec<Recorded> = Vec::new();
    let mut rest = text;
    while let Some((line, after)) = rest.split_once('\n') {
        let at = events.len();
        events.push(Recorded::parse(line).map_err(|e| e.at_index("lines", at))?);
        rest = after;
    }
    if !rest.is_empty() {
        return Err(torn(&events)?.at_index("lines", events.len()));
    }
    Ok(events)
}

/// The refusal of a log that ends in the middle of what follows these events.
pub(super) fn torn(events: &[Recorded]) -> Result<Error> {
    let (good, next) = whole(events);
    let (order, of) = next.map_or((None, 0), |next| (Some(next.order.clone()), next.of));
    let order = order.map_or_else(|| Id::new("?"), Ok)?;
    let found = count(events.len()).saturating_sub(good);
    Ok(Error::new(ErrorKind::TornBatch { order, found, of, good }))
}

/// Writes a log: the canonical line of every event, each line ended (账簿日志). What [`read_log`] reads.
///
/// # Errors
/// None for the events of this library.
pub fn write_log(events: &[Recorded]) -> Result<String> {
    write_lines(events, 512)
}

/// The number of events up to the end of the last whole order, and the first event after it.
fn whole(events: &[Recorded]) -> (i64, Option<&Recorded>) {
    let good = events.iter().rposition(|event| event.index == event.of).map_or(0, |at| at.saturating_add(1));
    (count(good), events.get(good))
}
