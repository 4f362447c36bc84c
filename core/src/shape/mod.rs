//! How records cross a border (形): described once, for every format and every language.
//!
//! A [`Shape`] reads itself from a [`Source`] and hands itself to a [`Sink`], field by field. JSON text is one source
//! and one sink; the objects of a host language are others. Both are trait objects, so that a record's own code
//! exists once, however many borders there are, and none of it is written by hand: `#[derive(Shape)]` makes it.
//!
//! Every record is a serde record as well, for formats that describe themselves.

mod format;
mod kept;
mod outline;
mod parts;
mod plain;
mod scalar;

mod sink;
mod source;

pub use duebook_derive::Shape;
pub use kept::Kept;
pub use outline::{Field, Form, Outline, Variant};
pub use scalar::Scalar;
pub use sink::{Fields, Sink};
pub use source::{Each, EachField, Rest, Source};

pub(crate) use format::{foreign, read_by};

// What derived code names.
#[doc(hidden)]
pub use ::serde;
#[doc(hidden)]
pub use format::{deserialize, serialize};
#[doc(hidden)]
pub use {
    kept::{copied, copy},
    parts::{Parts, fill_choice, fill_record, renew},
    source::no_variant,
};

use crate::Result;

/// The serde form of a type whose shape is written by hand.
macro_rules! serde_by_shape {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                $crate::shape::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                $crate::shape::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use serde_by_shape;

/// A value that crosses.
pub trait Shape: Sized {
    /// Any value, as cheaply as can be: what a record has in a place before it is read.
    #[must_use]
    fn blank() -> Self;

    /// Reads the value into its place, which is blank.
    ///
    /// # Errors
    /// As [`lift`](Self::lift); the place then holds what nobody should read.
    fn fill(&mut self, from: &mut dyn Source) -> Result<()>;

    /// Reads the value.
    ///
    /// # Errors
    /// What the source refuses; `missing_field`; the refusals of the values inside, each with its path.
    fn lift(from: &mut dyn Source) -> Result<Self> {
        let mut read = Self::blank();
        read.fill(from)?;
        Ok(read)
    }

    /// Hands the value over.
    ///
    /// # Errors
    /// What the sink refuses.
    fn lower(&self, to: &mut dyn Sink) -> Result<()>;

    /// What a record or choice looks like.
    #[must_use]
    fn outline() -> Option<&'static Outline> {
        None
    }
}
