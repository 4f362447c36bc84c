//! Compact bytes as a source.

use cbor4ii::core::dec::{Decode, Error as Broken, IgnoredAny, Read, Reference};
use cbor4ii::core::types::{Array, Bytes};
use cbor4ii::core::utils::SliceReader;

use super::MICROS;
use crate::error::{ErrorKind, count};
use crate::hex::hex;
use crate::shape::{Each, EachField, Field, Outline, Rest, Source};
use crate::{Date, Error, Instant, Money, Result};

/// Bytes, read from left to right.
pub(crate) struct Reader<'a> {
    from: SliceReader<'a>,
    length: usize,
}

const NOTHING: u8 = 0xf6;
const LEFT_OUT: u8 = 0xf7;
const BYTES: u8 = 2;

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").field("length", &self.length).finish_non_exhaustive()
    }
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { from: SliceReader::new(bytes), length: bytes.len() }
    }

    /// What was not read yet.
    pub(crate) fn rest(&mut self) -> &'a [u8] {
        match self.from.fill(usize::MAX) {
            Ok(Reference::Long(rest)) => rest,
            Ok(Reference::Short(_)) | Err(_) => &[],
        }
    }

    /// The number with which a record begins.
    pub(crate) fn first_number(bytes: &'a [u8]) -> Option<i64> {
        let mut ahead = Self::new(bytes);
        ahead.array().ok()?;
        ahead.number().ok()
    }

    /// Whether the bytes end inside a value.
    pub(crate) fn is_cut(bytes: &'a [u8]) -> bool {
        let whole: std::result::Result<IgnoredAny, Broken<_>> = IgnoredAny::decode(&mut SliceReader::new(bytes));
        matches!(whole, Err(Broken::Eof { .. }))
    }

    /// The bytes end, or are not what is needed, at the place that was reached.
    pub(crate) fn wrong(&mut self) -> Error {
        let read = self.length.saturating_sub(self.rest().len());
        ErrorKind::CompactSyntax { position: count(read) }.into()
    }

    fn take<T: Decode<'a>>(&mut self) -> Result<T> {
        T::decode(&mut self.from).map_err(|_| self.wrong())
    }

    /// The length of an array.
    fn array(&mut self) -> Result<usize> {
        let length: std::result::Result<Option<usize>, Broken<_>> = Array::len(&mut self.from);
        length.ok().flatten().ok_or_else(|| self.wrong())
    }

    fn next_is(&mut self, byte: u8) -> bool {
        self.rest().first() == Some(&byte)
    }

    fn skipped(&mut self, byte: u8) -> bool {
        let there = self.next_is(byte);
        if there {
            self.from.advance(1);
        }
        there
    }

    fn fields(&mut self, fields: &'static [Field], there: usize, each: &mut EachField<'_>) -> Result<()> {
        if there > fields.len() {
            return Err(self.wrong());
        }
        for (position, field) in fields.iter().take(there).enumerate() {
            if !self.skipped(LEFT_OUT) {
                each(position, self).map_err(|e| e.at(field.json))?;
            }
        }
        Ok(())
    }
}

impl Source for Reader<'_> {
    fn text(&mut self, _: &'static str, take: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
        if self.rest().first().is_some_and(|byte| byte >> 5 == BYTES) {
            let Bytes(bytes): Bytes<&[u8]> = self.take()?;
            return take(&hex(bytes));
        }
        let text: &str = self.take()?;
        take(text)
    }

    fn number(&mut self) -> Result<i64> {
        self.take()
    }

    fn flag(&mut self) -> Result<bool> {
        self.take()
    }

    fn optional(&mut self, some: &mut Each<'_>) -> Result<()> {
        if self.skipped(NOTHING) { Ok(()) } else { some(self) }
    }

    fn list(&mut self, each: &mut Each<'_>) -> Result<()> {
        let length = self.array()?;
        // Every value has a byte: bytes that promise more than they have end the list.
        (0..length).try_for_each(|position| each(self).map_err(|e| e.at_index("", position)))
    }

    fn record(&mut self, outline: &'static Outline, each: &mut EachField<'_>) -> Result<()> {
        let there = self.array()?;
        self.fields(outline.fields(0), there, each)
    }

    fn choice(
        &mut self,
        outline: &'static Outline,
        chosen: &mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>,
    ) -> Result<()> {
        let there = self.array()?.checked_sub(1).ok_or_else(|| self.wrong())?;
        let variant = self.name(outline)?;
        let mut rest = Chosen { reader: self, fields: outline.fields(variant), there };
        chosen(variant, &mut rest)?;
        if rest.there == 0 { Ok(()) } else { Err(self.wrong()) }
    }

    fn name(&mut self, outline: &'static Outline) -> Result<usize> {
        let number: u64 = self.take()?;
        let variant = usize::try_from(number).ok().filter(|number| *number < outline.variants().len());
        variant.ok_or_else(|| self.wrong())
    }

    fn money(&mut self) -> Result<Money> {
        if self.array()? != 2 {
            return Err(self.wrong());
        }
        let minor = self.number()?;
        let currency = self.currency().map_err(|e| e.at("currency"))?;
        Money::new(minor, currency).map_err(|e| e.at("amount"))
    }

    fn date(&mut self) -> Result<Date> {
        let days = self.number()?;
        Date::new(1970, 1, 1)?.add_days(days)
    }

    fn instant(&mut self) -> Result<Instant> {
        let whole = self.rest().first().is_some_and(|byte| byte >> 5 < BYTES);
        if !whole && self.array()? != 2 {
            return Err(self.wrong());
        }
        let seconds = self.number()?;
        let micros = if whole { 0 } else { self.number()? };
        Instant::from_micros(seconds.saturating_mul(MICROS).saturating_add(micros))
    }
}

/// The fields of a choice after its variant.
struct Chosen<'r, 'a> {
    reader: &'r mut Reader<'a>,
    fields: &'static [Field],
    there: usize,
}

impl Rest for Chosen<'_, '_> {
    fn fields(&mut self, each: &mut EachField<'_>) -> Result<()> {
        let there = std::mem::take(&mut self.there);
        self.reader.fields(self.fields, there, each)
    }
}
