//! JSON text as a sink.

use crate::Result;
use crate::error::ErrorKind;
use crate::shape::{Fields, Form, Outline, Scalar, Shape, Sink};
use crate::short::Short;

/// Where text goes, piece by piece.
pub(super) trait Out {
    fn put(&mut self, text: &str);
}

impl Out for String {
    fn put(&mut self, text: &str) {
        self.push_str(text);
    }
}

/// Text that is there already: whether exactly it would have been written.
pub(super) struct Same<'a> {
    /// What is not compared yet; none if something differed.
    rest: Option<&'a [u8]>,
}

impl<'a> Same<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: Some(text.as_bytes()) }
    }

    pub(super) fn is_all(&self) -> bool {
        self.rest.is_some_and(<[u8]>::is_empty)
    }
}

impl Out for Same<'_> {
    fn put(&mut self, text: &str) {
        self.rest = self.rest.and_then(|rest| rest.strip_prefix(text.as_bytes()));
    }
}

/// One line of text, written from left to right.
#[derive(Default)]
pub(super) struct Writer<O> {
    pub(super) out: O,
}

impl<O: Out> Writer<O> {
    /// Text that needs no escapes.
    fn bare(&mut self, text: &str) -> Result<()> {
        self.out.put("\"");
        self.out.put(text);
        self.out.put("\"");
        Ok(())
    }

    /// A list.
    pub(super) fn all<'a, T: Shape + 'a>(&mut self, records: impl IntoIterator<Item = &'a T>) -> Result<()> {
        self.out.put("[");
        for (position, record) in records.into_iter().enumerate() {
            if position > 0 {
                self.out.put(",");
            }
            record.lower(self)?;
        }
        self.out.put("]");
        Ok(())
    }

    fn field(&mut self, first: &mut bool, name: &str) {
        self.out.put(if *first { "{\"" } else { ",\"" });
        self.out.put(name);
        self.out.put("\":");
        *first = false;
    }
}

/// A text that cannot be formatted; none of ours.
fn unwritten() -> crate::Error {
    ErrorKind::WrongType { found: String::new(), expected: "json".into() }.into()
}

impl<O: Out> Sink for Writer<O> {
    fn nothing(&mut self) -> Result<()> {
        self.out.put("null");
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<()> {
        if text.bytes().any(|b| b < b' ' || b == b'"' || b == b'\\') {
            self.out.put(&serde_json::to_string(text).map_err(|_| unwritten())?);
            return Ok(());
        }
        self.bare(text)
    }

    fn number(&mut self, number: i64) -> Result<()> {
        self.out.put(Short::new().signed(number).as_str());
        Ok(())
    }

    fn flag(&mut self, flag: bool) -> Result<()> {
        self.out.put(if flag { "true" } else { "false" });
        Ok(())
    }

    fn list(&mut self, length: usize, each: &mut dyn FnMut(usize, &mut dyn Sink) -> Result<()>) -> Result<()> {
        self.out.put("[");
        for position in 0..length {
            if position > 0 {
                self.out.put(",");
            }
            each(position, self)?;
        }
        self.out.put("]");
        Ok(())
    }

    fn fields(&mut self, record: &dyn Fields) -> Result<()> {
        let (outline, variant) = (record.outline(), record.variant());
        let mut first = true;
        if let Form::Choice { tag, variants, .. } = outline.form {
            self.field(&mut first, tag);
            self.bare(variants.get(variant).map_or("", |variant| variant.json))?;
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
        self.out.put(if first { "{}" } else { "}" });
        Ok(())
    }

    fn name(&mut self, outline: &'static Outline, variant: usize) -> Result<()> {
        self.bare(outline.variants().get(variant).map_or("", |variant| variant.json))
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<()> {
        match scalar {
            Scalar::Money(money) => {
                self.out.put("{\"amount\":");
                self.bare(money.text().as_str())?;
                self.out.put(",\"currency\":");
                self.bare(money.currency().text().as_str())?;
                self.out.put("}");
                Ok(())
            }
            Scalar::Id(id) => self.text(id.as_str()),
            Scalar::Date(date) => self.bare(date.text().as_str()),
            Scalar::Instant(instant) => self.bare(instant.text().as_str()),
            Scalar::Currency(currency) => self.bare(currency.text().as_str()),
            plain @ (Scalar::Percent(_) | Scalar::Rate(_)) => self.bare(&plain.to_string()),
        }
    }
}
