//! Compact bytes as a sink.

use cbor4ii::core::enc::Encode;
use cbor4ii::core::types::{Array, Bytes, Null, Undefined};
use cbor4ii::core::utils::BufWriter;

use super::{EPOCH, MICROS};
use crate::Result;
use crate::error::{ErrorKind, count};
use crate::hex::unhex;
use crate::shape::{Fields, Form, Outline, Scalar, Sink};

/// Bytes, written from left to right.
pub(super) struct Writer(BufWriter);

impl Writer {
    pub(super) fn new() -> Self {
        Self(BufWriter::new(Vec::new()))
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        self.0.into_inner()
    }

    fn put(&mut self, value: impl Encode) -> Result<()> {
        value.encode(&mut self.0).map_err(|_| unwritten())
    }

    fn array(&mut self, length: usize) -> Result<()> {
        Array::bounded(length, &mut self.0).map_err(|_| unwritten())
    }
}

/// There is no memory for the bytes.
fn unwritten() -> crate::Error {
    ErrorKind::WrongType { found: String::new(), expected: "bytes".into() }.into()
}

impl Sink for Writer {
    fn nothing(&mut self) -> Result<()> {
        self.put(Null)
    }

    fn text(&mut self, text: &str) -> Result<()> {
        match unhex(text) {
            Some(bytes) => self.put(Bytes(&bytes[..])),
            None => self.put(text),
        }
    }

    fn number(&mut self, number: i64) -> Result<()> {
        self.put(number)
    }

    fn flag(&mut self, flag: bool) -> Result<()> {
        self.put(flag)
    }

    fn list(&mut self, length: usize, each: &mut dyn FnMut(usize, &mut dyn Sink) -> Result<()>) -> Result<()> {
        self.array(length)?;
        (0..length).try_for_each(|position| each(position, self))
    }

    fn fields(&mut self, record: &dyn Fields) -> Result<()> {
        let (outline, variant) = (record.outline(), record.variant());
        let fields = outline.fields(variant).len();
        let mut left_out = record.left_out_bits();
        let there = (0..fields).rev().find(|field| !record.left_out(*field)).map_or(0, |last| last.saturating_add(1));
        if matches!(outline.form, Form::Choice { .. }) {
            self.array(there.saturating_add(1))?;
            self.number(count(variant))?;
        } else {
            self.array(there)?;
        }
        for field in 0..there {
            if left_out & 1 == 1 {
                self.put(Undefined)?;
            } else {
                record.lower_field(field, self)?;
            }
            left_out >>= 1;
        }
        Ok(())
    }

    fn name(&mut self, _: &'static Outline, variant: usize) -> Result<()> {
        self.number(count(variant))
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<()> {
        match scalar {
            Scalar::Money(money) => {
                self.array(2)?;
                self.number(money.minor())?;
                self.text(&money.currency().to_string())
            }
            Scalar::Date(date) => self.number(i64::from(date.number()).saturating_sub(EPOCH)),
            Scalar::Instant(at) => {
                let (seconds, micros) = (at.micros().div_euclid(MICROS), at.micros().rem_euclid(MICROS));
                if micros == 0 {
                    return self.number(seconds);
                }
                self.array(2)?;
                self.number(seconds)?;
                self.number(micros)
            }
            Scalar::Id(id) => self.text(id.as_str()),
            plain => self.text(&plain.to_string()),
        }
    }
}
