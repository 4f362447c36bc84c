//! What a caller passes, taken in a way that can say where it does not fit.
//!
//! UniFFI reads a list of records in one go, and a scalar in it that does not fit is refused without a word
//! on which row it stood in. A [`Given`] argument never fails to cross: it keeps the refusal until the call
//! asks for the value by the argument's name. Only then, and only for a refused argument, the same bytes
//! are read once more, field by field, to find the place: what fits costs nothing more.

mod shape;

use std::result;

use duebook::Error;
use duebook::error::ErrorKind;
use uniffi::{Lift, MetadataBuffer, RustBuffer, TypeId};

use crate::scalar::{Currency, Id, Instant, LocalDate, Money, Percent, Rate, Scalar};
use crate::{Result, UniFfiTag};

/// An argument as it came: the value, or why not.
#[derive(Debug)]
pub struct Given<T>(result::Result<T, Error>);

impl<T> Given<T> {
    /// The value, or the refusal with its whole path: `items[1].id`.
    pub(crate) fn at(self, name: &str) -> Result<T> {
        Ok(self.0.map_err(|error| error.at(name))?)
    }
}

/// A value in whose bytes the place of a refusal can be found.
pub(crate) trait Traced: Lift<UniFfiTag> {
    /// Reads one value of a record or list and drops it, or says where it does not fit.
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        Self::try_read(from).map(drop).map_err(|error| unreadable(&error))
    }

    /// Reads an argument.
    fn whole(bytes: &[u8]) -> result::Result<Self, Error> {
        let mut rest = bytes;
        Self::try_read(&mut rest).map_err(|error| Self::trace(&mut &*bytes).err().unwrap_or_else(|| unreadable(&error)))
    }
}

// SAFETY: the bytes are those of `T`, as the type's metadata says; the buffer is taken apart exactly once.
#[expect(unsafe_code, reason = "UniFFI's traits are unsafe to implement")]
unsafe impl<T: Traced + Lift<UniFfiTag, FfiType = RustBuffer>> Lift<UniFfiTag> for Given<T> {
    type FfiType = RustBuffer;

    fn try_lift(buffer: RustBuffer) -> uniffi::Result<Self> {
        Ok(Self(T::whole(&buffer.destroy_into_vec())))
    }

    fn try_read(from: &mut &[u8]) -> uniffi::Result<Self> {
        Ok(Self(Ok(T::try_read(from)?)))
    }
}

impl<T: TypeId<UniFfiTag>> TypeId<UniFfiTag> for Given<T> {
    const TYPE_ID_META: MetadataBuffer = T::TYPE_ID_META;
}

/// Reads one field of a record.
fn field<T: Traced>(from: &mut &[u8], name: &str) -> result::Result<(), Error> {
    T::trace(from).map_err(|error| error.at(name))
}

/// How many elements follow, or which variant, counted from 1.
fn number(from: &mut &[u8]) -> result::Result<i32, Error> {
    <i32 as Lift<UniFfiTag>>::try_read(from).map_err(|error| unreadable(&error))
}

impl Traced for i64 {}

impl Traced for bool {}

impl Traced for String {
    fn whole(bytes: &[u8]) -> result::Result<Self, Error> {
        Ok(std::str::from_utf8(bytes).map_err(|error| unreadable(&error))?.to_owned())
    }
}

impl<T: Traced> Traced for Vec<T> {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        for row in 0..number(from)? {
            T::trace(from).map_err(|error| error.at(format!("[{row}]")))?;
        }
        Ok(())
    }
}

impl<T: Traced> Traced for Option<T> {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match <i8 as Lift<UniFfiTag>>::try_read(from) {
            Ok(0) => Ok(()),
            Ok(_) => T::trace(from),
            Err(error) => Err(unreadable(&error)),
        }
    }
}

/// A scalar is its text, alone without the length before it.
macro_rules! scalar {
    ($($name:ty),*) => { $(impl Traced for $name {
        fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
            let text = <String as Lift<UniFfiTag>>::try_read(from).map_err(|error| unreadable(&error))?;
            <$name as Scalar>::from_wire(&text).map(drop)
        }

        fn whole(bytes: &[u8]) -> result::Result<Self, Error> {
            let text = std::str::from_utf8(bytes).map_err(|error| unreadable(&error))?;
            <$name as Scalar>::from_wire(text)
        }
    })* };
}
scalar!(Currency, Id, Instant, LocalDate, Money, Percent, Rate);

/// What no generated host code sends.
fn unreadable(error: &impl ToString) -> Error {
    Error::new(ErrorKind::WrongType { found: error.to_string(), expected: "object".into() })
}
