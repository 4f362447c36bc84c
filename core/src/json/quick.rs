//! JSON text in the form in which this library writes it, read straight through.
//!
//! Lines of a log are read by the million, and nearly all of them are what [`write`](super::write()) wrote: fields in
//! their order, no blanks, no escapes. Such text is read here without looking back. Anything else is given up
//! without a word, and the reader that takes every JSON says what is wrong with it, if anything is.
//!
//! What is taken here must mean the same to that reader, or requests would be read in two ways.
//!
//! Whether a text is exactly what would be written is found out on the way, too: in that form nothing can be said in two
//! ways but a field that might be left out, and a scalar that has several texts.

use super::writer::plain;
use crate::error::ErrorKind;
use crate::shape::{Each, EachField, Field, Form, Outline, Rest, Shape, Source};
use crate::{Currency, Date, Error, Id, Instant, Money, Percent, Rate, Result};

/// Reads a record from text in that form; none for any other text, and for values that are refused.
pub(super) fn read<T: Shape>(text: &str) -> Option<T> {
    let mut record = T::blank();
    taken(&mut record, text, false).then_some(record)
}

/// Reads a record into its place, which is blank, from exactly the text that it is written as. False for any other text,
/// and for some that is, if it has escapes or sentences; the place then holds what nobody should read.
// INVARIANT: what is taken here would be written so, byte by byte.
pub(super) fn fill_written<T: Shape>(place: &mut T, text: &str) -> bool {
    taken(place, text, true)
}

/// The record is read where it stands: a line of a log is long enough for its moves to be seen.
fn taken<T: Shape>(place: &mut T, text: &str, written: bool) -> bool {
    let mut quick = Quick { rest: text, depth: 0, written };
    place.fill(&mut quick).is_ok() && quick.rest.is_empty()
}

struct Quick<'a> {
    rest: &'a str,
    depth: u32,
    /// Whether only the one form is taken in which a value is written.
    written: bool,
}

/// Deeper text is left to the other reader, which knows how deep is too deep.
const DEEP: u32 = 64;

/// Not the form that is read here. Nobody sees this.
fn other() -> Error {
    ErrorKind::NotCanonical {}.into()
}

impl<'a> Quick<'a> {
    fn skip(&mut self, expected: &str) -> Result<()> {
        self.rest = self.rest.strip_prefix(expected).ok_or_else(other)?;
        Ok(())
    }

    /// The text up to the next quotation mark, which is behind it afterwards.
    fn unquoted(&mut self) -> Result<&'a str> {
        let (text, rest) = self.rest.split_at_checked(plain(self.rest.as_bytes())).ok_or_else(other)?;
        self.rest = rest.strip_prefix('"').ok_or_else(other)?;
        Ok(text)
    }

    fn quoted(&mut self) -> Result<&'a str> {
        self.skip("\"")?;
        self.unquoted()
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth >= DEEP {
            return Err(other());
        }
        self.depth = self.depth.saturating_add(1);
        let read = read(self);
        self.depth = self.depth.saturating_sub(1);
        read
    }

    /// The fields up to the end of a record, in the order of their outline.
    fn fields(&mut self, fields: &[Field], mut first: bool, each: &mut EachField<'_>) -> Result<()> {
        let mut ahead = fields.iter().enumerate();
        loop {
            let rest = self.rest;
            if rest.starts_with('}') {
                return self.skip("}");
            }
            // The first letter of the name, behind a comma if there is one and a quotation mark: most fields that are
            // left out differ there already.
            let letter = rest.as_bytes().get(if first { 1 } else { 2 });
            let value = |field: &Field| {
                if field.key.as_bytes().get(2) != letter {
                    return None;
                }
                if first { rest.strip_prefix(field.key.get(1..)?) } else { rest.strip_prefix(field.key) }
            };
            let (position, value) =
                ahead.find_map(|(position, field)| Some((position, value(field)?))).ok_or_else(other)?;
            first = false;
            self.rest = value;
            each(position, self)?;
        }
    }

    fn variant(&mut self, outline: &'static Outline) -> Result<usize> {
        let name = self.quoted()?;
        outline.variants().iter().position(|variant| variant.json == name).ok_or_else(other)
    }

    /// A scalar, which may have to be in its one form.
    fn scalar<T>(&mut self, parse: impl FnOnce(&str) -> Result<T>, is: impl FnOnce(&T, &str) -> bool) -> Result<T> {
        let text = self.quoted()?;
        let scalar = parse(text)?;
        if self.written && !is(&scalar, text) { Err(other()) } else { Ok(scalar) }
    }
}

/// Whether a currency that was read from this text has it.
fn is_code(currency: &Currency, text: &str) -> bool {
    // A code of ISO 4217 stands alone, whatever else it was read from.
    text.len() == 3 || currency.text().as_bytes() == text.as_bytes()
}

impl Source for Quick<'_> {
    fn text(&mut self, _: &'static str, take: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
        take(self.quoted()?)
    }

    fn number(&mut self) -> Result<i64> {
        let end = self.rest.bytes().position(|byte| !byte.is_ascii_digit() && byte != b'-');
        let (digits, rest) = self.rest.split_at_checked(end.unwrap_or(self.rest.len())).ok_or_else(other)?;
        self.rest = rest;
        // JSON has no `007` and no `-0`.
        match digits.as_bytes() {
            [b'0', _, ..] | [b'-', b'0', ..] => Err(other()),
            _ => digits.parse().map_err(|_| other()),
        }
    }

    fn flag(&mut self) -> Result<bool> {
        let flag = self.rest.starts_with('t');
        self.skip(if flag { "true" } else { "false" })?;
        Ok(flag)
    }

    fn optional(&mut self, some: &mut Each<'_>) -> Result<()> {
        if self.rest.starts_with('n') { self.skip("null") } else { some(self) }
    }

    fn list(&mut self, each: &mut Each<'_>) -> Result<()> {
        self.skip("[")?;
        if self.rest.starts_with(']') {
            return self.skip("]");
        }
        self.deeper(|quick| {
            each(quick)?;
            while quick.rest.starts_with(',') {
                quick.skip(",")?;
                each(quick)?;
            }
            quick.skip("]")
        })
    }

    fn record(&mut self, outline: &'static Outline, each: &mut EachField<'_>) -> Result<()> {
        self.skip("{")?;
        self.deeper(|quick| quick.fields(outline.fields(0), true, each))
    }

    fn choice(
        &mut self,
        outline: &'static Outline,
        chosen: &mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>,
    ) -> Result<()> {
        let Form::Choice { tag, told, .. } = outline.form else { return Err(other()) };
        // A reason is written with its sentences, which are not read.
        if told && self.written {
            return Err(other());
        }
        self.skip("{\"")?;
        self.skip(tag)?;
        self.skip("\":")?;
        let variant = self.variant(outline)?;
        let fields = outline.fields(variant);
        self.deeper(|quick| chosen(variant, &mut After { quick, fields }))
    }

    fn name(&mut self, outline: &'static Outline) -> Result<usize> {
        self.variant(outline)
    }

    fn as_written(&self) -> bool {
        self.written
    }

    fn money(&mut self) -> Result<Money> {
        self.skip("{\"amount\":\"")?;
        let amount = self.unquoted()?;
        self.skip(",\"currency\":\"")?;
        let code = self.unquoted()?;
        let currency = Currency::new(code)?;
        self.skip("}")?;
        let money = Money::parse(amount, currency)?;
        if self.written && !(is_code(&currency, code) && money.has_all_digits(amount)) {
            return Err(other());
        }
        Ok(money)
    }

    fn currency(&mut self) -> Result<Currency> {
        self.scalar(|text| Currency::new(text), is_code)
    }

    fn date(&mut self) -> Result<Date> {
        // A date has one text.
        self.quoted().and_then(Date::parse)
    }

    fn id(&mut self) -> Result<Id> {
        self.quoted().and_then(Id::new)
    }

    fn instant(&mut self) -> Result<Instant> {
        self.scalar(Instant::parse, |_, text| Instant::is_shortest(text))
    }

    fn percent(&mut self) -> Result<Percent> {
        self.scalar(Percent::parse, |percent, text| percent.to_string() == text)
    }

    fn rate(&mut self) -> Result<Rate> {
        self.scalar(Rate::parse, |rate, text| rate.to_string() == text)
    }
}

/// The fields of a choice after its name.
struct After<'q, 'a> {
    quick: &'q mut Quick<'a>,
    fields: &'static [Field],
}

impl Rest for After<'_, '_> {
    fn fields(&mut self, each: &mut EachField<'_>) -> Result<()> {
        self.quick.fields(self.fields, false, each)
    }

    fn as_written(&self) -> bool {
        self.quick.written
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field as Dimension, Id, Receivable, Value};

    fn read_written<T: Shape>(text: &str) -> Option<T> {
        let mut record = T::blank();
        fill_written(&mut record, text).then_some(record)
    }

    fn receivable() -> Receivable {
        let open = Money::parse("33900.05", Currency::new("CNY").unwrap()).unwrap();
        let plain = Receivable::new("合同-1/1", "ACME", open, "2026-02-07".parse().unwrap()).unwrap();
        let whole = |name: &str, whole| Dimension { name: Id::new(name).unwrap(), value: Value::Whole { whole } };
        Receivable { fields: vec![whole("a", i64::MIN), whole("b", i64::MAX), whole("c", 0)], disputed: true, ..plain }
    }

    #[test]
    fn what_was_written_is_read() {
        let written = super::super::write(&receivable()).unwrap();
        assert_eq!(read::<Receivable>(&written), Some(receivable()));
        // Cut anywhere, or with something behind it, it is left to the other reader.
        for (end, _) in written.char_indices() {
            let (cut, _) = written.split_at(end);
            assert_eq!(read::<Receivable>(cut), None, "{cut}");
        }
        assert_eq!(read::<Receivable>(&format!("{written} ")), None);
    }

    #[test]
    fn any_other_form_is_left_alone_or_means_the_same() {
        let written = super::super::write(&receivable()).unwrap();
        for (from, to) in [
            ("\"id\":", "\"id\" :"),
            ("{\"id\":", "{\"customer\":\"B\",\"id\":"),
            ("{\"id\":", "{\"id\":\"A\",\"id\":"),
            ("合同", "\\u5408同"),
            ("33900.05", "33900.005"),
            ("true", "True"),
            ("true", "1"),
            ("\"disputed\"", "\"Disputed\""),
            ("9223372036854775807", "9223372036854775808"),
            ("9223372036854775807", "9223372036854775807.0"),
            ("whole\",\"whole\":0", "whole\",\"whole\":-"),
            ("whole\",\"whole\":0", "whole\",\"whole\":00"),
            ("whole\",\"whole\":0", "whole\",\"whole\":-0"),
            ("9223372036854775807", "0223372036854775807"),
            ("2026-02-07", "2026-02-30"),
        ] {
            let changed = written.replacen(from, to, 1);
            assert_ne!(changed, written, "{from}");
            assert_eq!(read::<Receivable>(&changed), None, "{changed}");
        }
        // What it takes beyond the written form means what the other reader says it means.
        let short = written.replacen("33900.05", "33900.0", 1);
        assert!(read::<Receivable>(&short).is_some());
        assert_eq!(read::<Receivable>(&short), super::super::read_by(&short, |source| Receivable::lift(source)).ok());
    }

    /// Whatever is changed in a text: what is read here is what the reader of every JSON reads, and what is taken for
    /// written would be written.
    #[test]
    fn no_text_is_read_in_two_ways() {
        fn same<T: Shape + PartialEq + std::fmt::Debug>(written: &str) {
            assert!(read_written::<T>(written).is_some(), "{written}");
            let (mut taken, mut loose) = (0, 0);
            for (at, next) in written.char_indices() {
                let (before, rest) = written.split_at(at);
                let after = rest.split_at(next.len_utf8()).1;
                for change in [
                    "",
                    "0",
                    "00",
                    "1",
                    "-",
                    "\"",
                    "\\",
                    ",",
                    ":",
                    "{",
                    "}",
                    "[",
                    "n",
                    "e",
                    ".",
                    " ",
                    "é",
                    "\u{7f}",
                    "\t",
                    ".0",
                    ".000000",
                    ":2",
                    ":0",
                    "PTS:2",
                    ",\"priority\":50",
                    ",\"priority\":51",
                    ",\"references\":[]",
                    ",\"expires\":null",
                    ",\"bankRef\":null",
                    ",\"evidence\":[]",
                    ",\"disputed\":false",
                    ",\"issued\":null",
                    ",\"kind\":\"ordinary\"",
                    ",\"home\":null",
                    "\"format\":1,",
                ] {
                    for text in [format!("{before}{change}{after}"), format!("{before}{change}{rest}")] {
                        let found = read::<T>(&text);
                        let would =
                            found.as_ref().is_some_and(|found| super::super::would_write(found, &text).unwrap());
                        let strict = read_written::<T>(&text);
                        assert_eq!(strict.as_ref(), found.as_ref().filter(|_| would), "{text}");
                        loose += usize::from(found.is_some() && !would);
                        if let Some(record) = found {
                            let slow = super::super::read_by(&text, |source| T::lift(source));
                            assert_eq!(slow.ok(), Some(record), "{text}");
                            taken += 1;
                        }
                    }
                }
            }
            assert!(taken > 100 && loose > 4, "{taken}, {loose}");
        }
        same::<Receivable>(&super::super::write(&receivable()).unwrap());
        let recorded = concat!(
            r#"{"format":1,"book":"bench","sequence":30,"order":"O-1","index":1,"of":1,"fingerprint":"4a22","by":"wang","#,
            r#""at":"2026-02-02T02:40:00.0019Z","on":"2026-02-07","stream":{"kind":"customer","customer":"C-9"},"#,
            r##""version":3,"event":{"kind":"receiptConfirmed","receipt":"O-1","movement":{"id":"#30","on":"2026-02-07","##,
            r#""act":{"kind":"deposit","lot":"O-1","account":{"customer":"C-9","currency":"CNY"},"#,
            r#""amount":{"amount":"20.00","currency":"CNY"},"nature":"advance","references":["é"],"priority":7}}}}"#,
        );
        same::<crate::Recorded>(recorded);
        same::<crate::Recorded>(&recorded.replacen(",\"priority\":7", "", 1));
    }

    /// Percentages and rates have several texts; only the shortest is written.
    #[test]
    fn only_the_written_form_of_a_scalar_is_taken_for_written() {
        for (text, written) in [("\"7.5\"", true), ("\"7.50\"", false), ("\"7.0\"", false), ("\"7\"", true)] {
            assert_eq!(read_written::<Percent>(text).is_some(), written, "{text}");
            assert_eq!(read_written::<Rate>(text).is_some(), written, "{text}");
        }
        for (text, written) in [("\"CNY\"", true), ("\"CNY:2\"", false), ("\"PTS:0\"", true), ("\"ABC:3\"", true)] {
            assert!(read::<Currency>(text).is_some(), "{text}");
            assert_eq!(read_written::<Currency>(text).is_some(), written, "{text}");
        }
    }

    #[test]
    fn deep_text_is_left_to_the_reader_that_has_a_limit() {
        #[derive(Debug)]
        struct Deep;
        impl Shape for Deep {
            fn blank() -> Self {
                Self
            }
            fn fill(&mut self, from: &mut dyn Source) -> Result<()> {
                from.list(&mut |value| Deep::lift(value).map(drop))
            }
            fn lower(&self, _: &mut dyn crate::shape::Sink) -> Result<()> {
                Ok(())
            }
        }
        let text = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(read::<Deep>(&text(60)).is_some());
        assert!(read::<Deep>(&text(200_000)).is_none());
    }
}
