//! A value as a tree, for the formats that serde writes.

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

use super::super::{Fields, Form, Outline, Scalar, Shape, Sink};
use crate::Result;

pub(super) enum Node {
    Nothing,
    Text(String),
    Number(i64),
    Flag(bool),
    List(Vec<Node>),
    Record(Vec<(&'static str, Node)>),
}

impl Node {
    pub(super) fn of(value: &impl Shape) -> Result<Self> {
        let mut place = Self::Nothing;
        value.lower(&mut place)?;
        Ok(place)
    }
}

impl Sink for Node {
    fn nothing(&mut self) -> Result<()> {
        *self = Self::Nothing;
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<()> {
        *self = Self::Text(text.to_owned());
        Ok(())
    }

    fn number(&mut self, number: i64) -> Result<()> {
        *self = Self::Number(number);
        Ok(())
    }

    fn flag(&mut self, flag: bool) -> Result<()> {
        *self = Self::Flag(flag);
        Ok(())
    }

    fn list(&mut self, length: usize, each: &mut dyn FnMut(usize, &mut dyn Sink) -> Result<()>) -> Result<()> {
        let mut list = Vec::with_capacity(length);
        for position in 0..length {
            let mut place = Self::Nothing;
            each(position, &mut place)?;
            list.push(place);
        }
        *self = Self::List(list);
        Ok(())
    }

    fn fields(&mut self, record: &dyn Fields) -> Result<()> {
        let outline = record.outline();
        let mut fields = Vec::new();
        if let Form::Choice { tag, variants, .. } = outline.form {
            let name = variants.get(record.variant()).map_or("", |variant| variant.json);
            fields.push((tag, Self::Text(name.to_owned())));
        }
        let mut left_out = record.left_out_bits();
        for (position, field) in outline.fields(record.variant()).iter().enumerate() {
            let written = left_out & 1 == 0;
            left_out >>= 1;
            if written {
                let mut place = Self::Nothing;
                record.lower_field(position, &mut place)?;
                fields.push((field.json, place));
            }
        }
        if let Some([en, zh]) = record.sentences() {
            fields.extend([("en", Self::Text(en)), ("zh", Self::Text(zh))]);
        }
        *self = Self::Record(fields);
        Ok(())
    }

    fn name(&mut self, outline: &'static Outline, variant: usize) -> Result<()> {
        self.text(outline.variants().get(variant).map_or("", |variant| variant.json))
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<()> {
        match scalar {
            Scalar::Money(money) => self.fields(&money),
            other => self.text(&other.to_string()),
        }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::List(values) => {
                let mut list = serializer.serialize_seq(Some(values.len()))?;
                values.iter().try_for_each(|value| list.serialize_element(value))?;
                list.end()
            }
            Self::Record(fields) => {
                let mut record = serializer.serialize_map(Some(fields.len()))?;
                fields.iter().try_for_each(|(name, value)| record.serialize_entry(name, value))?;
                record.end()
            }
        }
    }
}
