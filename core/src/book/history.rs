//! The book out of its past: replayed, restored from a snapshot, or as a branch from an earlier point.

use sha2::{Digest, Sha256};

use super::book::{Book, Decision, DecisionLog, Origin};
use super::recorded::Recorded;
use crate::error::ErrorKind;
use crate::hex::hex;
use crate::shape::Shape;
use crate::{Error, Id, Instant, Order, Result};

/// A point in the past of a book.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Until {
    /// After the event of that number.
    Sequence {
        /// The number, 0 for the empty book.
        sequence: i64,
    },
    /// After everything that was recorded by an instant.
    Recorded {
        /// The instant.
        at: Instant,
    },
}

/// A book at a point (快照), to be kept and restored.
///
/// It holds the events, not the figures that follow from them: figures are worked out again when it is restored, so
/// that no snapshot of an older version can carry an old mistake along. The digest tells whether it was changed or cut.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BookSnapshot {
    /// The version of the format, 1 today.
    pub format: i64,
    /// The book.
    pub book: Id,
    /// Whose the first events are, if the book is a branch.
    #[shape(omit)]
    pub origins: Vec<Origin>,
    /// The number of the last event.
    pub sequence: i64,
    /// SHA-256 over the lines of the events, each with its line end, in hexadecimal digits.
    pub digest: String,
    /// The events.
    pub events: Vec<Recorded>,
}

impl BookSnapshot {
    /// The newest format.
    pub const FORMAT: i64 = 1;
}

fn digest(events: &[Recorded]) -> Result<String> {
    let mut hash = Sha256::new();
    for event in events {
        hash.update(event.line()?);
        hash.update("\n");
    }
    Ok(hex(&hash.finalize()))
}

impl Book {
    /// The book that follows from its events.
    ///
    /// # Errors
    /// Those of [`open`](Self::open) and [`apply`](Self::apply).
    pub fn replay(book: &str, events: &[Recorded]) -> Result<Self> {
        let mut replayed = Self::open(book)?;
        replayed.apply(events)?;
        Ok(replayed)
    }

    /// The book that follows from the text of its log: one line an event, each line ended, as
    /// [`write_log`](crate::write_log) writes it. No event has to be read one by one before.
    ///
    /// ```
    /// use duebook::{Book, Command, Currency, Money, Order};
    ///
    /// let mut book = Book::open("acme-trading")?;
    /// let paid = Command::receipt("C-88", Money::parse("30000.07", Currency::new("CNY")?)?)?;
    /// let order = Order::new("req-1", "wang.fang", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, paid)?;
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?;
    ///
    /// let text = book.log_since(0)?;
    /// let mut again = Book::replay_log("acme-trading", &text)?;
    /// assert_eq!(again, book);
    /// again.apply_log(&book.log_since(again.sequence())?)?;
    /// assert_eq!(again.sequence(), 2);
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`open`](Self::open) and [`apply_log`](Self::apply_log).
    pub fn replay_log(book: &str, text: &str) -> Result<Self> {
        let mut replayed = Self::open(book)?;
        replayed.apply_log(text)?;
        Ok(replayed)
    }

    /// Takes over the lines of a log that follow what is here. All of them or none.
    ///
    /// # Errors
    /// Those of [`read_log`](crate::read_log) and [`apply`](Self::apply), both at the line, `lines[3]`.
    pub fn apply_log(&mut self, text: &str) -> Result<()> {
        let lines = |e: Error| match e.path().strip_prefix("events") {
            Some(rest) => Error::new(e.kind().clone()).at(format!("lines{rest}")),
            None => e,
        };
        let events = match self.decided.take() {
            Some((decided, events)) if decided == text => events,
            _ => super::recorded::read_log(text)?,
        };
        self.take_over(events).map_err(lines)
    }

    /// Works out what an order does, as [`decide`](Self::decide), and answers with the lines to be stored. A batch of
    /// thousands of commands crosses a border quickly so, in both directions: [`apply_log`](Self::apply_log) knows the
    /// lines that were decided last.
    ///
    /// ```
    /// use duebook::{Book, Command, Currency, Money, Order};
    ///
    /// let mut book = Book::open("acme-trading")?;
    /// let paid = Command::receipt("C-88", Money::parse("30000.07", Currency::new("CNY")?)?)?;
    /// let order = Order::new("req-1", "wang.fang", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, paid)?;
    /// let decided = book.decide_log(&order)?;
    /// book.apply_log(&decided.lines)?;                     // after the host has stored them
    /// assert_eq!(book.log_since(0)?, decided.lines);
    /// assert_eq!(book.decide_log(&order)?.count, 0);
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`decide`](Self::decide).
    pub fn decide_log(&mut self, order: &Order) -> Result<DecisionLog> {
        let Decision { order, events, waits, refusal, .. } = self.decide(order)?;
        let lines = super::recorded::write_log(&events)?;
        let count = crate::error::count(events.len());
        self.decided = Some((lines.clone(), events));
        Ok(DecisionLog { order, lines, count, waits, refusal })
    }

    /// The lines of the log after the event of that number, as text.
    ///
    /// # Errors
    /// `number_out_of_range` for a number the log does not have.
    pub fn log_since(&self, sequence: i64) -> Result<String> {
        super::recorded::write_log(self.changes_since(sequence)?)
    }

    /// The book at this point, to be kept.
    ///
    /// # Errors
    /// None for the events of this library.
    pub fn snapshot(&self) -> Result<BookSnapshot> {
        Ok(BookSnapshot {
            format: BookSnapshot::FORMAT,
            book: self.id.clone(),
            origins: self.origins.clone(),
            sequence: self.sequence(),
            digest: digest(&self.log)?,
            events: self.log.clone(),
        })
    }

    /// The book of a snapshot, and of the events after it: the same as the full replay.
    ///
    /// # Errors
    /// `format_unknown` for the snapshot of a newer library; `digest_mismatch` for one that was changed;
    /// `sequence_broken` for one that was cut; `torn_batch` and the other refusals of [`apply`](Self::apply), at
    /// `snapshot` or at the tail.
    pub fn restore(snapshot: &BookSnapshot, tail: &[Recorded]) -> Result<Self> {
        let mut book = Self::of_snapshot(snapshot).map_err(|e| e.at("snapshot"))?;
        book.apply(tail)?;
        Ok(book)
    }

    fn of_snapshot(snapshot: &BookSnapshot) -> Result<Self> {
        if snapshot.format != BookSnapshot::FORMAT {
            let kind = ErrorKind::FormatUnknown { found: snapshot.format, newest: BookSnapshot::FORMAT };
            return Err(Error::new(kind).at("format"));
        }
        if digest(&snapshot.events)? != snapshot.digest {
            return Err(Error::new(ErrorKind::DigestMismatch {}).at("digest"));
        }
        let found = crate::error::count(snapshot.events.len());
        if found != snapshot.sequence {
            return Err(Error::new(ErrorKind::SequenceBroken { expected: snapshot.sequence, found }).at("sequence"));
        }
        let mut book = Self::open(snapshot.book.as_str())?;
        book.origins.clone_from(&snapshot.origins);
        book.apply(&snapshot.events)?;
        Ok(book)
    }

    /// Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
    /// its own, so that what is recorded there is never taken for what happened here.
    ///
    /// # Errors
    /// `number_out_of_range` for a sequence this book does not have; `torn_batch` for one in the middle of an order;
    /// `other_book` for the id of this book.
    pub fn branch(&self, until: &Until, id: Id) -> Result<Self> {
        if id == self.id {
            return Err(Error::new(ErrorKind::OtherBook { expected: id.clone(), found: id }).at("id"));
        }
        let through = match until {
            Until::Sequence { sequence } => *sequence,
            Until::Recorded { at } => crate::error::count(self.log.partition_point(|one| one.at <= *at)),
        };
        let Some(events) = usize::try_from(through).ok().and_then(|through| self.log.get(..through)) else {
            let kind = ErrorKind::NumberOutOfRange { found: through, min: 0, max: self.sequence() };
            return Err(Error::new(kind).at("until.sequence"));
        };
        let mut origins: Vec<Origin> = self.origins.iter().filter(|origin| origin.through < through).cloned().collect();
        let last = self.origins.iter().find(|origin| through <= origin.through).map_or(&self.id, |origin| &origin.book);
        origins.push(Origin { book: last.clone(), through });
        let mut book = Self::open(id.as_str())?;
        book.origins = origins;
        book.apply(events).map_err(|e| e.at("until"))?;
        Ok(book)
    }

    /// Whose the first events of this book are, if it is a branch.
    #[must_use]
    pub fn origins(&self) -> &[Origin] {
        &self.origins
    }

    /// The book as it was recorded by an instant, for reading: a branch.
    ///
    /// # Errors
    /// None for an instant: orders are recorded at one instant each, so that no order is cut.
    pub fn as_recorded(&self, at: Instant) -> Result<Self> {
        let id = Id::new(format!("@{at}"))?;
        self.branch(&Until::Recorded { at }, id)
    }
}
