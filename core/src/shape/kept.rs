//! Records that a host keeps whole.

use std::any::Any;

use super::Fields;

/// A record or choice without its type.
pub type Kept = Box<dyn Fields + Send + Sync>;

/// Puts a copy of what is kept into the place, if it is of the same type.
pub fn copy<T: Clone + 'static>(place: &mut T, kept: &dyn Any) -> bool {
    match kept.downcast_ref::<T>() {
        Some(record) => {
            *place = copied(record);
            true
        }
        None => false,
    }
}

/// A copy: once for each type, not once for each place that makes one.
#[inline(never)]
pub fn copied<T: Clone>(record: &T) -> T {
    record.clone()
}
