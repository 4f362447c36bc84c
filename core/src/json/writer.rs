//! JSON text as a sink.

use crate::Result;
use crate::error::ErrorKind;
use crate::shape::{Fields, Form, Outline, Scalar, Shape, Sink};
use crate::short::Short;

/// Where the bytes of a text go, piece by piece.
pub(super) trait Out {
    fn put(&mut self, text: &[u8]);
}

impl Out for Vec<u8> {
    fn put(&mut self, text: &[u8]) {
        self.extend_from_slice(text);
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
    fn put(&mut self, text: &[u8]) {
        self.rest = self.rest.and_then(|rest| rest.strip_prefix(text));
    }
}

/// How many bytes come before the first that cannot stand in JSON text as it is: a quotation mark, a backslash, a
/// control character.
pub(super) fn plain(text: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let stops = |byte: &u8| *byte == b'"' || *byte == b'\\' || *byte < b' ';
    // Eight at a time: which bytes of a word are zero, or below a blank.
    let (words, rest) = text.as_chunks::<8>();
    let mut before = 0_usize;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let zero = |of: u64| of.wrapping_sub(ONES) & !of & HIGH;
        let quote = zero(word ^ ONES.wrapping_mul(b'"'.into()));
        let slash = zero(word ^ ONES.wrapping_mul(b'\\'.into()));
        let control = word.wrapping_sub(ONES.wrapping_mul(b' '.into())) & !word & HIGH;
        let found = quote | slash | control;
        if found != 0 {
            // A borrow can only mark bytes behind the first.
            let bits = usize::try_from(found.trailing_zeros()).unwrap_or(0);
            return before.saturating_add(bits >> 3);
        }
        before = before.saturating_add(8);
    }
    before.saturating_add(rest.iter().position(stops).unwrap_or(rest.len()))
}

/// One line of text, written from left to right.
pub(super) struct Writer<O> {
    pub(super) out: O,
    /// Whether the sentences of reasons are left out.
    untold: bool,
}

impl<O: Out> Writer<O> {
    pub(super) fn new(out: O) -> Self {
        Self { out, untold: false }
    }

    /// Writes figures only: reasons without their sentences.
    pub(super) fn untold(out: O) -> Self {
        Self { out, untold: true }
    }

    /// Text that needs no escapes.
    fn bare(&mut self, text: &[u8]) -> Result<()> {
        self.out.put(b"\"");
        self.out.put(text);
        self.out.put(b"\"");
        Ok(())
    }

    /// A list.
    pub(super) fn all<'a, T: Shape + 'a>(&mut self, records: impl IntoIterator<Item = &'a T>) -> Result<()> {
        self.out.put(b"[");
        for (position, record) in records.into_iter().enumerate() {
            if position > 0 {
                self.out.put(b",");
            }
            record.lower(self)?;
        }
        self.out.put(b"]");
        Ok(())
    }

    /// The name of a field; the first begins the record.
    fn field(&mut self, first: &mut bool, key: &str) {
        let key = key.as_bytes();
        match key {
            [_, key @ ..] if *first => {
                self.out.put(b"{");
                self.out.put(key);
            }
            _ => self.out.put(key),
        }
        *first = false;
    }
}

impl Writer<Vec<u8>> {
    pub(super) fn text(self) -> Result<String> {
        String::from_utf8(self.out).map_err(|_| unwritten())
    }
}

/// A text that cannot be formatted; none of ours.
fn unwritten() -> crate::Error {
    ErrorKind::WrongType { found: String::new(), expected: "json".into() }.into()
}

impl<O: Out> Sink for Writer<O> {
    fn nothing(&mut self) -> Result<()> {
        self.out.put(b"null");
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<()> {
        if plain(text.as_bytes()) < text.len() {
            self.out.put(serde_json::to_string(text).map_err(|_| unwritten())?.as_bytes());
            return Ok(());
        }
        self.bare(text.as_bytes())
    }

    fn number(&mut self, number: i64) -> Result<()> {
        match u8::try_from(number) {
            Ok(digit @ 0..=9) => self.out.put(&[b'0'.saturating_add(digit)]),
            _ => self.out.put(Short::new().signed(number).as_bytes()),
        }
        Ok(())
    }

    fn flag(&mut self, flag: bool) -> Result<()> {
        self.out.put(if flag { b"true" } else { b"false" });
        Ok(())
    }

    fn list(&mut self, length: usize, each: &mut dyn FnMut(usize, &mut dyn Sink) -> Result<()>) -> Result<()> {
        self.out.put(b"[");
        for position in 0..length {
            if position > 0 {
                self.out.put(b",");
            }
            each(position, self)?;
        }
        self.out.put(b"]");
        Ok(())
    }

    fn fields(&mut self, record: &dyn Fields) -> Result<()> {
        let (outline, variant) = (record.outline(), record.variant());
        let mut first = true;
        if let Form::Choice { variants, .. } = outline.form {
            self.out.put(variants.get(variant).map_or(b"".as_slice(), |variant| variant.head.as_bytes()));
            first = false;
        }
        let mut left_out = record.left_out_bits();
        for (position, field) in outline.fields(variant).iter().enumerate() {
            if left_out & 1 == 0 {
                self.field(&mut first, field.key);
                record.lower_field(position, self)?;
            }
            left_out >>= 1;
        }
        if !self.untold
            && let Some([en, zh]) = record.sentences()
        {
            self.field(&mut first, ",\"en\":");
            self.text(&en)?;
            self.field(&mut first, ",\"zh\":");
            self.text(&zh)?;
        }
        self.out.put(if first { b"{}" } else { b"}" });
        Ok(())
    }

    fn name(&mut self, outline: &'static Outline, variant: usize) -> Result<()> {
        self.bare(outline.variants().get(variant).map_or(b"".as_slice(), |variant| variant.json.as_bytes()))
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<()> {
        match scalar {
            Scalar::Money(money) => {
                self.out.put(b"{\"amount\":");
                self.bare(money.text().as_bytes())?;
                self.out.put(b",\"currency\":");
                self.bare(money.currency().text().as_bytes())?;
                self.out.put(b"}");
                Ok(())
            }
            Scalar::Id(id) => self.text(id.as_str()),
            Scalar::Date(date) => self.bare(date.text().as_bytes()),
            Scalar::Instant(instant) => self.bare(instant.text().as_bytes()),
            Scalar::Currency(currency) => self.bare(currency.text().as_bytes()),
            plain @ (Scalar::Percent(_) | Scalar::Rate(_)) => self.bare(plain.to_string().as_bytes()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn the_first_byte_that_needs_an_escape_is_found_wherever_it_stands() {
        for length in 0..40 {
            for at in 0..=length {
                // What must not stop it stands before: letters, blanks, bytes of Chinese characters, 0x7F and 0xFF.
                for stop in [b'"', b'\\', 0, 1, 8, b'\n', 31] {
                    let mut text: Vec<u8> =
                        b"a !#[]\x7f\xe9\x80\xff\xa2\xdc".iter().copied().cycle().take(length).collect();
                    assert_eq!(plain(&text), length);
                    if let Some(place) = text.get_mut(at) {
                        *place = stop;
                    }
                    assert_eq!(plain(&text), at, "{stop} at {at} of {length}");
                }
            }
        }
        for byte in 0..=u8::MAX {
            let stops = byte < b' ' || byte == b'"' || byte == b'\\';
            assert_eq!(plain(&[byte; 8]), if stops { 0 } else { 8 }, "{byte}");
            assert_eq!(plain(&[byte]), usize::from(!stops), "{byte}");
        }
    }
}
