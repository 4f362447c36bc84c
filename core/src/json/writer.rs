//! JSON text as a sink.

use std::fmt::Write;

use crate::Result;
use crate::error::ErrorKind;
use crate::shape::{Fields, Form, Outline, Scalar, Shape, Sink};

/// One line of text, written from left to right.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) text: String,
}

impl Writer {
    /// Text that needs no escapes.
    fn bare(&mut self, text: impl std::fmt::Display) -> Result<()> {
        write!(self.text, "\"{text}\"").map_err(|_| unwritten())
    }

    /// A list.
    pub(super) fn all<'a, T: Shape + 'a>(&mut self, records: impl IntoIterator<Item = &'a T>) -> Result<()> {
        self.text.push('[');
        for (position, record) in records.into_iter().enumerate() {
            if position > 0 {
                self.text.push(',');
            }
            record.lower(self)?;
        }
        self.text.push(']');
        Ok(())
    }

    fn field(&mut self, first: &mut bool, name: &str) {
        self.text.push_str(if *first { "{\"" } else { ",\"" });
        self.text.push_str(name);
        self.text.push_str("\":");
        *first = false;
    }
}

/// A text that cannot be formatted; none of ours.
fn unwritten() -> crate::Error {
    ErrorKind::WrongType { found: String::new(), expected: "json".into() }.into()
}

impl Sink for Writer {
    fn nothing(&mut self) -> Result<()> {
        self.text.push_str("null");
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<()> {
        if text.bytes().any(|b| b < b' ' || b == b'"' || b == b'\\') {
            self.text.push_str(&serde_json::to_string(text).map_err(|_| unwritten())?);
            return Ok(());
        }
        self.text.push('"');
        self.text.push_str(text);
        self.text.push('"');
        Ok(())
    }

    fn number(&mut self, number: i64) -> Result<()> {
        write!(self.text, "{number}").map_err(|_| unwritten())
    }

    fn flag(&mut self, flag: bool) -> Result<()> {
        self.text.push_str(if flag { "true" } else { "false" });
        Ok(())
    }

    fn list(&mut self, length: usize, each: &mut dyn FnMut(usize, &mut dyn Sink) -> Result<()>) -> Result<()> {
        self.text.push('[');
        for position in 0..length {
            if position > 0 {
                self.text.push(',');
            }
            each(position, self)?;
        }
        self.text.push(']');
        Ok(())
    }

    fn fields(&mut self, record: &dyn Fields) -> Result<()> {
        let (outline, variant) = (record.outline(), record.variant());
        let mut first = true;
        if let Form::Choice { tag, variants, .. } = outline.form {
            self.field(&mut first, tag);
            self.text(variants.get(variant).map_or("", |variant| variant.json))?;
        }
        for (position, field) in outline.fields(variant).iter().enumerate() {
            if !record.left_out(position) {
                self.field(&mut first, field.json);
                record.lower_field(position, self)?;
            }
        }
        if let Some([en, zh]) = record.sentences() {
            self.field(&mut first, "en");
            self.text(&en)?;
            self.field(&mut first, "zh");
            self.text(&zh)?;
        }
        self.text.push_str(if first { "{}" } else { "}" });
        Ok(())
    }

    fn name(&mut self, outline: &'static Outline, variant: usize) -> Result<()> {
        self.text(outline.variants().get(variant).map_or("", |variant| variant.json))
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<()> {
        match scalar {
            Scalar::Money(money) => {
                self.text.push_str("{\"amount\":");
                self.bare(money.amount())?;
                self.text.push_str(",\"currency\":");
                self.bare(money.currency())?;
                self.text.push('}');
                Ok(())
            }
            Scalar::Id(id) => self.text(id.as_str()),
            plain => self.bare(plain),
        }
    }
}
