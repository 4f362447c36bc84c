//! Where a value is handed to.

use super::{Kept, Outline, Scalar};
use crate::Result;

/// One place that waits for a value.
///
/// Every method hands over the value and is called once for each place.
pub trait Sink {
    /// Nothing.
    ///
    /// # Errors
    /// What the sink refuses, as for all methods.
    fn nothing(&mut self) -> Result<()>;

    /// Text.
    ///
    /// # Errors
    /// As above.
    fn text(&mut self, text: &str) -> Result<()>;

    /// A whole number.
    ///
    /// # Errors
    /// As above.
    fn number(&mut self, number: i64) -> Result<()>;

    /// Yes or no.
    ///
    /// # Errors
    /// As above.
    fn flag(&mut self, flag: bool) -> Result<()>;

    /// A list of `length` values, of which `each` hands over the one at a position.
    ///
    /// # Errors
    /// As above.
    fn list(&mut self, length: usize, each: &mut dyn FnMut(usize, &mut dyn Sink) -> Result<()>) -> Result<()>;

    /// A record, or a choice.
    ///
    /// # Errors
    /// As above.
    fn fields(&mut self, record: &dyn Fields) -> Result<()>;

    /// A plain name, by its position among the variants.
    ///
    /// # Errors
    /// As above.
    fn name(&mut self, outline: &'static Outline, variant: usize) -> Result<()>;

    /// One of the scalars of this library.
    ///
    /// # Errors
    /// As above.
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<()>;
}

/// A record or choice, field by field.
pub trait Fields: std::any::Any {
    /// What it looks like.
    fn outline(&self) -> &'static Outline;

    /// Which variant of a choice it is.
    fn variant(&self) -> usize {
        0
    }

    /// The fields that have what they have if they are left out, and are not written then: a bit for each, the first
    /// the lowest.
    fn left_out_bits(&self) -> u64;

    /// Whether that field is not written.
    fn left_out(&self, field: usize) -> bool {
        let shifted = u32::try_from(field).ok().and_then(|field| self.left_out_bits().checked_shr(field));
        shifted.is_some_and(|bits| bits & 1 == 1)
    }

    /// Hands over one field.
    ///
    /// # Errors
    /// What the sink refuses.
    fn lower_field(&self, field: usize, to: &mut dyn Sink) -> Result<()>;

    /// A reason in English and in Chinese.
    fn sentences(&self) -> Option<[String; 2]> {
        None
    }

    /// A copy that a host can keep.
    fn boxed(&self) -> Kept;
}
