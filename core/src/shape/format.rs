//! Any format that serde knows, as a source and as a sink.

mod node;
mod reader;

use serde::{Deserializer, Serialize, Serializer};

use super::{Shape, Source};
use crate::Result;
use crate::error::{ErrorKind, plain};

/// Reads a value with the library's own refusals.
pub(crate) fn read_by<'de, D: Deserializer<'de>, T>(
    from: D,
    lift: impl FnOnce(&mut dyn Source) -> Result<T>,
) -> Result<T> {
    lift(&mut reader::Reader::new(from))
}

/// Reads a value for a program that speaks serde: the refusal is text.
pub fn deserialize<'de, D: Deserializer<'de>, T: Shape>(from: D) -> std::result::Result<T, D::Error> {
    read_by(from, |source| T::lift(source)).map_err(serde::de::Error::custom)
}

/// Writes a value for a program that speaks serde.
pub fn serialize<T: Shape, S: Serializer>(value: &T, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    node::Node::of(value).map_err(serde::ser::Error::custom)?.serialize(serializer)
}

/// What the format itself says is wrong, as one of our kinds. The wording is that of serde_json, held by tests.
pub(crate) fn foreign(error: &impl std::fmt::Display) -> crate::Error {
    located(&error.to_string())
}

fn located(text: &str) -> crate::Error {
    let (reason, place) = text.rsplit_once(" at line ").unwrap_or((text, ""));
    let (line, column) = place.split_once(" column ").unwrap_or_default();
    let number = |text: &str| text.parse().unwrap_or(0);
    let (line, column) = (number(line), number(column));
    ErrorKind::JsonSyntax { problem: plain::problem(reason), line, column }.into()
}
