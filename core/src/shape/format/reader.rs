//! A value inside a format that describes itself.

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::super::source::EachField;
use super::super::{Each, Field, Form, Outline, Rest, Source};
use super::foreign;
use crate::error::{ErrorKind, shown};
use crate::{Error, Result};

/// A value that waits in its format.
pub(super) struct Reader<D>(Option<D>);

impl<'de, D: Deserializer<'de>> Reader<D> {
    pub(super) fn new(from: D) -> Self {
        Self(Some(from))
    }

    fn visit(&mut self, wanted: Wanted<'_>) -> Result<()> {
        let Some(from) = self.0.take() else { return Ok(()) };
        let mut refused = None;
        let optional = matches!(wanted, Wanted::Optional(_));
        let visit = Visit { wanted, refused: &mut refused };
        let done = if optional { from.deserialize_option(visit) } else { from.deserialize_any(visit) };
        done.map_err(|error| refused.unwrap_or_else(|| foreign(&error)))
    }
}

impl<'de, D: Deserializer<'de>> Source for Reader<D> {
    fn text(&mut self, expected: &'static str, take: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
        self.visit(Wanted::Text(expected, take))
    }

    fn number(&mut self) -> Result<i64> {
        let mut number = 0;
        self.visit(Wanted::Number(&mut number))?;
        Ok(number)
    }

    fn flag(&mut self) -> Result<bool> {
        let mut flag = false;
        self.visit(Wanted::Flag(&mut flag))?;
        Ok(flag)
    }

    fn optional(&mut self, some: &mut Each<'_>) -> Result<()> {
        self.visit(Wanted::Optional(some))
    }

    fn list(&mut self, each: &mut Each<'_>) -> Result<()> {
        self.visit(Wanted::List(each))
    }

    fn record(&mut self, outline: &'static Outline, each: &mut EachField<'_>) -> Result<()> {
        self.visit(Wanted::Record(outline, each))
    }

    fn choice(
        &mut self,
        outline: &'static Outline,
        chosen: &mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>,
    ) -> Result<()> {
        self.visit(Wanted::Choice(outline, chosen))
    }

    fn name(&mut self, outline: &'static Outline) -> Result<usize> {
        let mut variant = 0;
        self.visit(Wanted::Name(outline, &mut variant))?;
        Ok(variant)
    }
}

/// The fields of a choice that stood before its name.
type Early = Vec<(String, Value)>;

/// What the value has to be.
enum Wanted<'a> {
    Text(&'static str, &'a mut dyn FnMut(&str) -> Result<()>),
    Number(&'a mut i64),
    Flag(&'a mut bool),
    Optional(&'a mut Each<'a>),
    List(&'a mut Each<'a>),
    Record(&'static Outline, &'a mut EachField<'a>),
    Choice(&'static Outline, &'a mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>),
    Name(&'static Outline, &'a mut usize),
}

impl Wanted<'_> {
    fn expected(&self) -> &'static str {
        match self {
            Self::Text(expected, _) => expected,
            Self::Number(_) => "wholeNumber",
            Self::Flag(_) => "boolean",
            Self::Optional(_) => "",
            Self::List(_) => "list",
            Self::Record(..) => "object",
            Self::Choice(..) => "choice",
            Self::Name(..) => "name",
        }
    }
}

/// The visit of a value. A refusal of ours waits in `refused`, because the errors of a format are only text.
struct Visit<'a, 'r> {
    wanted: Wanted<'a>,
    refused: &'r mut Option<Error>,
}

/// Keeps our refusal and stops the format.
fn stopped<E: serde::de::Error>(place: &mut Option<Error>, refused: Error) -> E {
    *place = Some(refused);
    E::custom("refused")
}

/// The refusal at a field or position. Text that is not JSON has a line and a column; a path would pretend to know
/// more.
fn at(error: Error, place: impl AsRef<str>) -> Error {
    if matches!(error.kind(), ErrorKind::JsonSyntax { .. }) { error } else { error.at(place) }
}

impl Visit<'_, '_> {
    fn wrong<E: serde::de::Error>(self, found: &str) -> std::result::Result<(), E> {
        let expected = self.wanted.expected().to_owned();
        Err(stopped(self.refused, ErrorKind::WrongType { found: found.to_owned(), expected }.into()))
    }
}

impl<'de> Visitor<'de> for Visit<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.wanted.expected())
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> std::result::Result<(), E> {
        match self.wanted {
            Wanted::Flag(flag) => *flag = value,
            _ => return self.wrong("boolean"),
        }
        Ok(())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> std::result::Result<(), E> {
        match self.wanted {
            Wanted::Number(number) => *number = value,
            _ => return self.wrong("wholeNumber"),
        }
        Ok(())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> std::result::Result<(), E> {
        match (i64::try_from(value), &self.wanted) {
            (Ok(value), _) => self.visit_i64(value),
            (Err(_), Wanted::Number(_)) => self.wrong("hugeNumber"),
            (Err(_), _) => self.wrong("wholeNumber"),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> std::result::Result<(), E> {
        // A whole number that 64 bits cannot hold is read as one with an exponent; calling it so would be wrong.
        self.wrong(if value.abs() >= 9_223_372_036_854_775_808.0 { "hugeNumber" } else { "decimalNumber" })
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> std::result::Result<(), E> {
        match self.wanted {
            Wanted::Text(_, take) => take(text).map_err(|refused| stopped(self.refused, refused)),
            Wanted::Name(outline, variant) => match outline.variants().iter().position(|name| name.json == text) {
                Some(position) => {
                    *variant = position;
                    Ok(())
                }
                None => Err(stopped(self.refused, ErrorKind::UnknownVariant { text: shown(text) }.into())),
            },
            _ => self.wrong("text"),
        }
    }

    fn visit_unit<E: serde::de::Error>(self) -> std::result::Result<(), E> {
        match self.wanted {
            Wanted::Optional(_) => Ok(()),
            _ => self.wrong("nothing"),
        }
    }

    fn visit_none<E: serde::de::Error>(self) -> std::result::Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        match self.wanted {
            Wanted::Optional(some) => some(&mut Reader::new(from)).map_err(|refused| stopped(self.refused, refused)),
            _ => from.deserialize_any(self),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<(), A::Error> {
        let Wanted::List(each) = self.wanted else { return self.wrong("list") };
        let mut position = 0_usize;
        let refused = self.refused;
        while list.next_element_seed(Element { each: &mut *each, refused: &mut *refused, position })?.is_some() {
            position = position.saturating_add(1);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        let refused = self.refused;
        match self.wanted {
            Wanted::Record(outline, each) => {
                Record { fields: outline.fields(0), tag: "", told: false }.read(Vec::new(), &mut map, each, refused)
            }
            Wanted::Choice(outline, chosen) => {
                let Form::Choice { tag, told, .. } = outline.form else { return Ok(()) };
                let (variant, early) = variant(outline, tag, &mut map, refused)?;
                let record = Record { fields: outline.fields(variant), tag, told };
                let mut rest = Remaining { record, early, map };
                chosen(variant, &mut rest).map_err(|error| stopped(refused, error))
            }
            wanted => Visit { wanted, refused }.wrong("object"),
        }
    }
}

/// An element of a list.
struct Element<'a, 'b, 'r> {
    each: &'a mut Each<'b>,
    refused: &'r mut Option<Error>,
    position: usize,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        (self.each)(&mut Reader::new(from))
            .map_err(|refused| stopped(self.refused, at(refused, format!("[{}]", self.position))))
    }
}

/// The fields of a record, in any order.
#[derive(Clone, Copy)]
struct Record {
    fields: &'static [Field],
    /// The field that stands apart, because it has been read.
    tag: &'static str,
    told: bool,
}

/// What the name of a field says.
enum Known {
    Field(usize, &'static str),
    /// One of the sentences of a reason: they are made anew from the figures.
    Sentence(&'static str),
    Again(&'static str),
    Unknown(String),
}

impl Record {
    fn known(self, name: &str) -> Known {
        if let Some((position, field)) = self.fields.iter().enumerate().find(|(_, field)| field.json == name) {
            return Known::Field(position, field.json);
        }
        match name {
            "en" if self.told => Known::Sentence("en"),
            "zh" if self.told => Known::Sentence("zh"),
            _ if !self.tag.is_empty() && name == self.tag => Known::Again(self.tag),
            _ => Known::Unknown(shown(name)),
        }
    }

    fn read<'de, A: MapAccess<'de>>(
        self,
        early: Early,
        map: &mut A,
        each: &mut EachField<'_>,
        refused: &mut Option<Error>,
    ) -> std::result::Result<(), A::Error> {
        let mut seen = 0_u128;
        for (name, value) in early {
            let (known, name) = once(self.known(&name), &mut seen).map_err(|e| stopped(refused, e))?;
            let entry = Entry { known, name, each: &mut *each, refused: &mut *refused };
            if entry.deserialize(value).is_err() {
                return Err(A::Error::custom("refused"));
            }
        }
        while let Some(known) = map.next_key_seed(Key(self))? {
            let (known, name) = once(known, &mut seen).map_err(|e| stopped(refused, e))?;
            map.next_value_seed(Entry { known, name, each: &mut *each, refused: &mut *refused })?;
        }
        Ok(())
    }
}

/// The position of a field that comes for the first time; `None` for a sentence.
fn once(known: Known, seen: &mut u128) -> Result<(Option<usize>, &'static str)> {
    let (place, field, name) = match known {
        Known::Field(position, name) => (position, Some(position), name),
        // Beyond the 64 fields a record has at most.
        Known::Sentence(name) => (if name == "en" { 100 } else { 101 }, None, name),
        Known::Again(name) => return Err(ErrorKind::DuplicateField { field: name.to_owned() }.into()),
        Known::Unknown(field) => return Err(Error::new(ErrorKind::UnknownField { field: field.clone() }).at(field)),
    };
    let bit = u32::try_from(place).ok().and_then(|place| 1_u128.checked_shl(place)).unwrap_or(0);
    if *seen & bit != 0 {
        return Err(ErrorKind::DuplicateField { field: name.to_owned() }.into());
    }
    *seen |= bit;
    Ok((field, name))
}

/// The name of a field.
struct Key(Record);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Known;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<Known, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Known;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> std::result::Result<Known, E> {
        Ok(self.0.known(name))
    }
}

/// The value of a field.
struct Entry<'a, 'b, 'r> {
    known: Option<usize>,
    name: &'static str,
    each: &'a mut EachField<'b>,
    refused: &'r mut Option<Error>,
}

impl<'de> DeserializeSeed<'de> for Entry<'_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<(), D::Error> {
        let mut value = Reader::new(from);
        let done = match self.known {
            Some(position) => (self.each)(position, &mut value),
            None => value.optional(&mut |sentence| sentence.text("text", &mut |_| Ok(()))),
        };
        done.map_err(|refused| stopped(self.refused, at(refused, self.name)))
    }
}

/// The variant of a choice, and the fields that stood before its name.
fn variant<'de, A: MapAccess<'de>>(
    outline: &'static Outline,
    tag: &'static str,
    map: &mut A,
    refused: &mut Option<Error>,
) -> std::result::Result<(usize, Early), A::Error> {
    let mut early = Vec::new();
    while let Some(name) = map.next_key::<String>()? {
        if name == tag {
            let mut variant = 0;
            let mut read = |_: usize, value: &mut dyn Source| {
                variant = value.name(outline)?;
                Ok(())
            };
            map.next_value_seed(Entry { known: Some(0), name: tag, each: &mut read, refused })?;
            return Ok((variant, early));
        }
        let mut duplicate = None;
        match map.next_value_seed(Buffer(&mut duplicate)) {
            Ok(value) => early.push((name, value)),
            Err(error) => {
                *refused = duplicate.map(|error: Error| error.at(&name));
                return Err(error);
            }
        }
    }
    Err(stopped(refused, ErrorKind::MissingField { field: tag.to_owned() }.into()))
}

/// The fields of a choice: those that stood before its name, then the others.
struct Remaining<A> {
    record: Record,
    early: Early,
    map: A,
}

impl<'de, A: MapAccess<'de>> Rest for Remaining<A> {
    fn fields(&mut self, each: &mut EachField<'_>) -> Result<()> {
        let mut refused = None;
        let early = std::mem::take(&mut self.early);
        self.record
            .read(early, &mut self.map, each, &mut refused)
            .map_err(|error| refused.unwrap_or_else(|| foreign(&error)))
    }
}

/// A value that is read later; every field in it stands once.
struct Buffer<'r>(&'r mut Option<Error>);

impl<'de> DeserializeSeed<'de> for Buffer<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> std::result::Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Buffer<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> std::result::Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> std::result::Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> std::result::Result<Value, E> {
        Ok(value.into())
    }

    // Kept as it is, so that the field that takes no such number refuses it by name.
    fn visit_f64<E>(self, value: f64) -> std::result::Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> std::result::Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(Buffer(&mut *self.0)).inspect_err(|_| {
            *self.0 = self.0.take().map(|error| error.at(format!("[{}]", values.len())));
        })? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> std::result::Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(field) = object.next_key::<String>()? {
            if fields.contains_key(&field) {
                return Err(stopped(self.0, ErrorKind::DuplicateField { field: shown(&field) }.into()));
            }
            let value = object.next_value_seed(Buffer(&mut *self.0)).inspect_err(|_| {
                *self.0 = self.0.take().map(|error| error.at(&field));
            })?;
            fields.insert(field, value);
        }
        Ok(Value::Object(fields))
    }
}
