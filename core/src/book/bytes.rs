//! Events as bytes (事件字节) beside the lines of the log: a quarter of the size, and back without a loss.

use super::recorded::{Recorded, torn};
use crate::compact::{self, Reader};
use crate::error::ErrorKind;
use crate::{Error, Result};

impl Recorded {
    /// The compact form: deterministic CBOR (RFC 8949, section 4.2.1), the same bytes for the same event for ever.
    ///
    /// ```
    /// use duebook::{Book, Command, Currency, Money, Order, Recorded};
    ///
    /// let mut book = Book::open("acme-trading")?;
    /// let paid = Command::receipt("C-88", Money::parse("30000.07", Currency::new("CNY")?)?)?;
    /// let order = Order::new("req-1", "wang.fang", "2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?, paid)?;
    /// let event = book.decide(&order)?.events.remove(1);
    /// let bytes = event.bytes()?;
    /// assert_eq!(Recorded::from_bytes(&bytes)?, event);
    /// assert_eq!((event.line()?.len(), bytes.len()), (450, 98));
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// Proofs stay about the [`line`](Self::line): bytes are for storage and transport, and give it back.
    ///
    /// # Errors
    /// None for the events of this library.
    pub fn bytes(&self) -> Result<Vec<u8>> {
        compact::write(self)
    }

    /// Reads the compact form of an event.
    ///
    /// # Errors
    /// `format_unknown` for the event of a newer library; `compact_syntax` for bytes that are no event, or more than
    /// one; `not_canonical` for other bytes that mean the same; the refusals of the values inside.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let mut reader = Reader::new(bytes);
        let event = next(&mut reader)?;
        if reader.rest().is_empty() { Ok(event) } else { Err(reader.wrong()) }
    }
}

/// The next event.
fn next(reader: &mut Reader<'_>) -> Result<Recorded> {
    // Every format says its number first.
    match Reader::first_number(reader.rest()).filter(|format| *format > Recorded::FORMAT) {
        Some(found) => Err(Error::new(ErrorKind::FormatUnknown { found, newest: Recorded::FORMAT }).at("format")),
        None => compact::read(reader),
    }
}

/// A log as compact bytes (紧凑字节): its events one after the other, each in its one form (a CBOR sequence, RFC 8742).
///
/// # Errors
/// None for the events of this library.
pub fn write_events(events: &[Recorded]) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for event in events {
        bytes.extend(event.bytes()?);
    }
    Ok(bytes)
}

/// Reads a log of compact bytes: the events one after the other.
///
/// # Errors
/// Those of [`Recorded::from_bytes`] at the event, `events[3]`, counted from 0; `torn_batch` if the last event was cut
/// off while it was written, with the last event up to which the log is whole.
pub fn read_events(bytes: &[u8]) -> Result<Vec<Recorded>> {
    let mut events: Vec<Recorded> = Vec::new();
    let mut reader = Reader::new(bytes);
    while !reader.rest().is_empty() {
        let rest = reader.rest();
        match next(&mut reader) {
            Ok(event) => events.push(event),
            Err(e) if matches!(e.kind(), ErrorKind::CompactSyntax { .. }) && Reader::is_cut(rest) => {
                return Err(torn(&events)?.at_index("events", events.len()));
            }
            Err(e) => return Err(e.at_index("events", events.len())),
        }
    }
    Ok(events)
}
