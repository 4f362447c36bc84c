//! Records that are read into their place, part by part.
//!
//! What all records have in common is done here, once, for records without their type.

use std::any::Any;

use super::source::{no_variant, not_written};
use super::{Field, Fields, Shape, Source};
use crate::Result;
use crate::error::ErrorKind;

/// A record or choice on its way in.
pub trait Parts: Fields {
    /// Makes it a variant of a choice, with nothing read yet; false if there is no such variant.
    fn begin(&mut self, variant: usize) -> bool {
        variant == 0
    }

    /// Reads one field.
    ///
    /// # Errors
    /// Those of [`Shape::lift`].
    fn fill_field(&mut self, field: usize, from: &mut dyn Source) -> Result<()>;

    /// Makes it a copy of a record that a source keeps whole; false if that is another one.
    fn copy(&mut self, kept: &dyn Any) -> bool;
}

/// Reads a record.
pub fn fill_record(place: &mut dyn Parts, from: &mut dyn Source) -> Result<()> {
    if taken_whole(place, from)? {
        return Ok(());
    }
    let outline = place.outline();
    let mut seen = 0;
    from.record(outline, &mut |field, value| {
        see(&mut seen, field);
        place.fill_field(field, value)
    })?;
    complete(place, outline.fields(0), seen, from.as_written())
}

/// Reads a choice.
pub fn fill_choice(place: &mut dyn Parts, from: &mut dyn Source) -> Result<()> {
    if taken_whole(place, from)? {
        return Ok(());
    }
    let outline = place.outline();
    let mut read = false;
    from.choice(outline, &mut |variant, rest| {
        read = place.begin(variant);
        if !read {
            return Err(no_variant(outline));
        }
        let mut seen = 0;
        rest.fields(&mut |field, value| {
            see(&mut seen, field);
            place.fill_field(field, value)
        })?;
        complete(place, outline.fields(variant), seen, rest.as_written())
    })?;
    if read { Ok(()) } else { Err(no_variant(outline)) }
}

/// Reads a value into a place that has another one.
pub fn renew<T: Shape>(place: &mut T, from: &mut dyn Source) -> Result<()> {
    *place = T::lift(from)?;
    Ok(())
}

/// Takes the record itself, where the source keeps it whole.
fn taken_whole(place: &mut dyn Parts, from: &mut dyn Source) -> Result<bool> {
    let Some(kept) = from.kept()? else { return Ok(false) };
    if place.copy(kept) {
        return Ok(true);
    }
    Err(ErrorKind::WrongType { found: "object".into(), expected: place.outline().name.to_owned() }.into())
}

/// The bit of a field; a record has at most 64.
fn bit(field: usize) -> u64 {
    u32::try_from(field).ok().and_then(|field| 1_u64.checked_shl(field)).unwrap_or(0)
}

fn see(seen: &mut u64, field: usize) {
    *seen |= bit(field);
}

/// Refuses the first field that was not there and has to be; and, if what is read must be as it is written, fields that
/// stood there and would not be written, or the other way round.
fn complete(place: &dyn Parts, fields: &[Field], seen: u64, as_written: bool) -> Result<()> {
    let all = u32::try_from(fields.len()).ok().and_then(|fields| u64::MAX.checked_shr(64_u32.saturating_sub(fields)));
    let all = all.unwrap_or(0);
    if seen == all && !as_written {
        return Ok(());
    }
    match fields.iter().enumerate().find(|(position, field)| !field.optional && seen & bit(*position) == 0) {
        Some((_, field)) => Err(ErrorKind::MissingField { field: field.json.to_owned() }.into()),
        None if as_written && seen != all & !place.left_out_bits() => Err(not_written()),
        None => Ok(()),
    }
}
