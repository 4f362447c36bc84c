//! The JSON door: text in, records out, with the same typed refusals as every other door.
//!
//! The form of all records: camelCase fields, amounts and dates as text, choices as
//! `{"kind": …}`. Unknown fields, duplicate fields, numbers where text belongs and trailing text
//! are refused with the path of the field. Nesting is limited to 128 levels.
//!
//! Reasons and refusals are read by programs that must live with new ones, so their enums are
//! `#[non_exhaustive]`. The choices of requests are not: a program that mirrors them, as the packages for
//! other languages do, must stop compiling when one is added, not pass it over at run time. A new choice
//! is therefore a new minor version before 1.0 and a new major version after it.

mod account;
mod approval;
mod bank;
mod behavior;
mod book;
mod call;
mod digits;
mod forecast;
mod grading;
mod proof;
mod provision;
mod quick;
mod reconciliation;
mod remind;
mod render;
mod report;
mod systems;
mod text;
mod voucher;
mod writer;

use crate::Result;
use crate::shape::{self, Fields, Shape, Sink, Source};
pub use call::{CALLS, call};

/// Reads one record from JSON text.
///
/// ```
/// use duebook::{Receivable, json};
///
/// let text = r#"{"id":"C-1/1","customer":"ACME","open":{"amount":"33900.005","currency":"CNY"},"due":"2026-02-07"}"#;
/// let refused = json::read::<Receivable>(text).unwrap_err();
/// assert_eq!((refused.code(), refused.path()), ("amount_too_precise", "open.amount"));
/// ```
///
/// # Errors
/// `json_syntax`, `unknown_field`, `missing_field`, `duplicate_field`, `unknown_variant`,
/// `wrong_type`, and every refusal of the values inside.
pub fn read<T: Shape>(given: &str) -> Result<T> {
    // Text in the form in which it is written here is read straight through, and means the same in both ways.
    if let Some(record) = quick::read(given) {
        return Ok(record);
    }
    read_by(given, |source| T::lift(source))
}

/// As [`read`], for a record that `lift` reads.
///
/// # Errors
/// As above.
pub fn read_by<T>(given: &str, lift: impl FnOnce(&mut dyn Source) -> Result<T>) -> Result<T> {
    let mut text = serde_json::Deserializer::from_str(given);
    let record = shape::read_by(&mut text, lift)?;
    text.end().map_err(|error| shape::foreign(&error))?;
    Ok(record)
}

/// Writes a record as JSON text: one line, fields in the order of their declaration.
///
/// # Errors
/// None: every record of this library can be written.
pub fn write<T: Shape>(record: &T) -> Result<String> {
    write_long(record, 128)
}

/// As [`write()`], behind what is there already.
pub(crate) fn write_behind<T: Shape>(record: &T, before: Vec<u8>) -> Result<Vec<u8>> {
    let mut writer = writer::Writer::new(before);
    record.lower(&mut writer)?;
    Ok(writer.out)
}

/// As [`write()`], without the sentences of reasons: what digests are made of, so that a reworded sentence changes none.
pub(crate) fn write_figures<T: Shape>(record: &T) -> Result<String> {
    let mut writer = writer::Writer::untold(Vec::new());
    record.lower(&mut writer)?;
    writer.text()
}

/// As [`write()`], for a record whose text is about so long.
pub(crate) fn write_long<T: Shape>(record: &T, length: usize) -> Result<String> {
    let mut writer = writer::Writer::new(Vec::with_capacity(length));
    record.lower(&mut writer)?;
    writer.text()
}

/// As [`write()`], every record as a line of its own that is ended; a line is about `length` bytes long.
pub(crate) fn write_lines<T: Shape>(records: &[T], length: usize) -> Result<String> {
    let mut writer = writer::Writer::new(Vec::with_capacity(records.len().saturating_mul(length)));
    for record in records {
        record.lower(&mut writer)?;
        writer.out.push(b'\n');
    }
    writer.text()
}

/// Makes a blank place the record that is written as exactly this text; false if there is no such record, or if it takes
/// [`read()`] to say.
pub(crate) fn fill_written<T: Shape>(place: &mut T, text: &str) -> bool {
    quick::fill_written(place, text)
}

/// Whether exactly this text would be written.
pub(crate) fn would_write<T: Shape>(record: &T, text: &str) -> Result<bool> {
    let mut writer = writer::Writer::new(writer::Same::new(text));
    record.lower(&mut writer)?;
    Ok(writer.out.is_all())
}

/// Writes several records as a JSON list.
///
/// # Errors
/// None, as above.
pub fn write_all<'a, T: Shape + 'a>(records: impl IntoIterator<Item = &'a T>) -> Result<String> {
    let mut writer = writer::Writer::new(Vec::new());
    writer.all(records)?;
    writer.text()
}

/// As [`write`], for a record without its type.
///
/// # Errors
/// None, as above.
pub fn write_fields(record: &dyn Fields) -> Result<String> {
    let mut writer = writer::Writer::new(Vec::new());
    writer.fields(record)?;
    writer.text()
}
