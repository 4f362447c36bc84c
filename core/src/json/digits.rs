//! Bytes in JSON text (字节): pairs of lower-case hexadecimal digits.

use crate::shape::{Shape, Sink, Source};
use crate::{Error, ErrorKind, Result, hex};

/// Bytes that cross as digits; every other border has bytes of its own.
#[derive(Clone, Debug)]
pub(super) struct Digits(pub(super) Vec<u8>);

impl Shape for Digits {
    fn blank() -> Self {
        Self(Vec::new())
    }

    fn fill(&mut self, from: &mut dyn Source) -> Result<()> {
        from.text("text", &mut |text| {
            self.0 = hex::bytes(text).map_err(|position| Error::new(ErrorKind::CompactSyntax { position }))?;
            Ok(())
        })
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        to.text(&hex::hex(&self.0))
    }
}
