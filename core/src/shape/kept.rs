//! Records that a host keeps whole.

use super::{Fields, Outline, Source};
use crate::Result;
use crate::error::ErrorKind;

/// A record or choice without its type.
pub type Kept = Box<dyn Fields + Send + Sync>;

/// The record itself, where the source keeps it whole.
///
/// # Errors
/// `wrong_type` if it keeps another record.
pub fn kept<T: Clone + 'static>(from: &mut dyn Source, outline: &'static Outline) -> Result<Option<T>> {
    let Some(value) = from.kept()? else { return Ok(None) };
    match value.downcast_ref::<T>() {
        Some(record) => Ok(Some(record.clone())),
        None => Err(ErrorKind::WrongType { found: "object".into(), expected: outline.name.to_owned() }.into()),
    }
}
