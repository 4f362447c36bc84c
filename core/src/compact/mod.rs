//! The compact door (紧凑字节): records as few bytes, one form for each.
//!
//! The form is CBOR in its deterministic encoding (RFC 8949, section 4.2.1): any language reads it. What is left to
//! agree upon is which number means what:
//!
//! - A record is an array of its fields in the order of their declaration. A field that JSON leaves out is `undefined`,
//!   and left away after the last one that is there.
//! - A choice is an array that begins with the number of its variant, from 0; a plain name is that number alone.
//! - An amount is an array of its minor units and its currency; a date is the days since 1970-01-01; an instant is the
//!   seconds since then, or an array of the seconds and the microseconds after them; nothing is `null`.
//! - Text of 64 hexadecimal digits is the 32 bytes that they stand for; all other text, identifiers, currencies,
//!   percentages and rates are text.
//!
//! So fields and variants are only ever added at the end; a test holds the list. Reading takes no other bytes for a
//! record than those that writing gives.

mod reader;
mod writer;

use crate::Result;
use crate::error::ErrorKind;
use crate::shape::Shape;

pub(crate) use reader::Reader;

/// 1970-01-01 as a day number.
const EPOCH: i64 = 719_163;
/// Microseconds of a second.
const MICROS: i64 = 1_000_000;

/// The bytes of a record.
///
/// # Errors
/// None: every record of this library can be written.
pub(crate) fn write<T: Shape>(record: &T) -> Result<Vec<u8>> {
    let mut writer = writer::Writer::new();
    record.lower(&mut writer)?;
    Ok(writer.bytes())
}

/// The next record of these bytes.
///
/// # Errors
/// `compact_syntax` for bytes that are no record of this kind, `not_canonical` for others than those of
/// [`write`], and every refusal of the values inside.
pub(crate) fn read<T: Shape>(from: &mut Reader<'_>) -> Result<T> {
    let before = from.rest();
    let record = T::lift(from)?;
    let taken = before.len().saturating_sub(from.rest().len());
    if before.get(..taken) != Some(write(&record)?.as_slice()) {
        return Err(ErrorKind::NotCanonical {}.into());
    }
    Ok(record)
}
