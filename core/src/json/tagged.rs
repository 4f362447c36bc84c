//! Choices with data as `{"kind": …}`.
//!
//! Serde's own reading of such objects forgets where it is, so that a refusal inside could only name
//! the object. [`tagged!`](crate::json::tagged) derives the same form and keeps the path of the field.

use serde::de::value::{MapAccessDeserializer, StringDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Defines an enum whose variants have named fields, written and read as `{"kind": "name", …fields}`.
macro_rules! tagged {
    (
        $(#[$meta:meta])*
        pub enum $Choice:ident {$(
            $(#[$vmeta:meta])*
            $Variant:ident {$(
                $(#[doc = $doc:expr])* $(#[serde($($attribute:tt)*)])? $field:ident: $type:ty
            ),* $(,)?}
        ),* $(,)?}
    ) => {
        $(#[$meta])*
        #[derive(serde::Serialize)]
        #[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
        pub enum $Choice {$(
            $(#[$vmeta])*
            $Variant {$( $(#[doc = $doc])* $(#[serde($($attribute)*)])? $field: $type ),*}
        ),*}

        impl<'de> serde::Deserialize<'de> for $Choice {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                #[derive(serde::Deserialize)]
                #[serde(rename_all = "camelCase")]
                enum Kind {$($Variant),*}
                struct Object;
                impl<'de> serde::de::Visitor<'de> for Object {
                    type Value = $Choice;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("an object with a kind")
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> std::result::Result<$Choice, A::Error> {
                        let (kind, fields) = crate::json::tagged::kind::<Kind, A>(map)?;
                        match kind {$(
                            Kind::$Variant => {
                                #[derive(serde::Deserialize)]
                                #[serde(rename_all = "camelCase", deny_unknown_fields)]
                                struct Only {$( $(#[serde($($attribute)*)])? $field: $type ),*}
                                let Only {$($field),*} = fields.read()?;
                                Ok($Choice::$Variant {$($field),*})
                            }
                        ),*}
                    }
                }
                deserializer.deserialize_map(Object)
            }
        }
    };
}
pub(crate) use tagged;

/// Defines an enum of reasons: as [`tagged!`](crate::json::tagged), and its JSON form carries the sentences
/// `en` and `zh` beside the figures. Read back, the figures count; the sentences are made anew.
macro_rules! told {
    (
        $(#[$meta:meta])*
        pub enum $Choice:ident {$(
            $(#[$vmeta:meta])*
            $Variant:ident {$(
                $(#[doc = $doc:expr])* $(#[serde($($attribute:tt)*)])? $field:ident: $type:ty
            ),* $(,)?}
        ),* $(,)?}
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
        #[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", remote = "Self")]
        #[non_exhaustive]
        pub enum $Choice {$(
            $(#[$vmeta])*
            $Variant {$( $(#[doc = $doc])* $(#[serde($($attribute)*)])? $field: $type ),*}
        ),*}

        impl $Choice {
            /// The stable name of the kind, as it stands in the JSON form: to count by, to group by, to look
            /// a text of one's own up by.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {$(
                    Self::$Variant { .. } => {
                        const NAME: [u8; stringify!($Variant).len()] = crate::json::tagged::camel(stringify!($Variant));
                        const TEXT: &str = crate::json::tagged::text(&NAME);
                        TEXT
                    }
                ),*}
            }
        }

        impl serde::Serialize for $Choice {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                struct Figures<'a>(&'a $Choice);
                impl serde::Serialize for Figures<'_> {
                    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                        $Choice::serialize(self.0, serializer)
                    }
                }
                #[derive(serde::Serialize)]
                struct Told<'a> {
                    #[serde(flatten)]
                    figures: Figures<'a>,
                    en: String,
                    zh: String,
                }
                serde::Serialize::serialize(&Told { figures: Figures(self), en: self.en(), zh: self.zh() }, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $Choice {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                #[derive(serde::Deserialize)]
                #[serde(rename_all = "camelCase")]
                enum Kind {$($Variant),*}
                struct Object;
                impl<'de> serde::de::Visitor<'de> for Object {
                    type Value = $Choice;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("an object with a kind")
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> std::result::Result<$Choice, A::Error> {
                        let (kind, fields) = crate::json::tagged::kind::<Kind, A>(map)?;
                        match kind {$(
                            Kind::$Variant => {
                                #[derive(serde::Deserialize)]
                                #[serde(rename_all = "camelCase", deny_unknown_fields)]
                                struct Only {
                                    $( $(#[serde($($attribute)*)])? $field: $type, )*
                                    #[serde(default, rename = "en")]
                                    _en: Option<String>,
                                    #[serde(default, rename = "zh")]
                                    _zh: Option<String>,
                                }
                                let Only {$($field,)* ..} = fields.read()?;
                                Ok($Choice::$Variant {$($field),*})
                            }
                        ),*}
                    }
                }
                deserializer.deserialize_map(Object)
            }
        }
    };
}
pub(crate) use told;

/// The name of a variant as JSON spells it: the first letter small.
pub(crate) const fn camel<const LENGTH: usize>(variant: &str) -> [u8; LENGTH] {
    let mut name = match variant.as_bytes().first_chunk::<LENGTH>() {
        Some(all) => *all,
        None => [0; LENGTH],
    };
    if let Some(first) = name.first_mut() {
        *first = first.to_ascii_lowercase();
    }
    name
}

/// The bytes of a name as text.
pub(crate) const fn text(name: &'static [u8]) -> &'static str {
    match std::str::from_utf8(name) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// The fields of a choice: those that stood before the kind, then the others.
pub(crate) struct Fields<A> {
    early: std::vec::IntoIter<(String, Value)>,
    waiting: Option<(String, Value)>,
    rest: A,
}

/// Reads up to the kind and says it.
pub(crate) fn kind<'de, K: Deserialize<'de>, A: MapAccess<'de>>(mut map: A) -> Result<(K, Fields<A>), A::Error> {
    let mut early = Vec::new();
    while let Some(key) = map.next_key::<String>()? {
        if key == "kind" {
            let kind = map.next_value()?;
            return Ok((kind, Fields { early: early.into_iter(), waiting: None, rest: map }));
        }
        early.push((key, map.next_value::<Once>()?.0));
    }
    Err(A::Error::missing_field("kind"))
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    pub(crate) fn read<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(self))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Fields<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.waiting = self.early.next();
        let key = match &self.waiting {
            Some((key, _)) => Some(key.clone()),
            None => self.rest.next_key::<String>()?,
        };
        match key {
            Some(key) if key == "kind" => Err(A::Error::duplicate_field("kind")),
            Some(key) => {
                let name: StringDeserializer<serde_json::Error> = key.clone().into_deserializer();
                seed.deserialize(name).map(Some).map_err(|e| super::carried(super::classified(&e).at(key)))
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        match self.waiting.take() {
            // Read from memory, out of sight of the tracking: it is tracked and put in front here.
            Some((key, value)) => {
                let mut track = serde_path_to_error::Track::new();
                let tracked = serde_path_to_error::Deserializer::new(super::strict::Strict(value), &mut track);
                seed.deserialize(tracked).map_err(|e| {
                    let inner = track.path().to_string();
                    super::carried(super::classified(&e).at(if inner == "." { "" } else { &inner }).at(key))
                })
            }
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// A JSON value in which every field stands once.
struct Once(Value);

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue).map(Once)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    // Kept as it is, so that the field that takes no such number refuses it by name.
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Once(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(field) = object.next_key::<String>()? {
            if fields.contains_key(&field) {
                return Err(A::Error::custom(format_args!("duplicate field `{field}`")));
            }
            let Once(value) = object.next_value()?;
            fields.insert(field, value);
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use crate::{Currency, Id, Money, Nature, Reason};

    #[test]
    fn the_kind_of_a_reason_is_that_of_its_json_form() {
        let open = Money::zero(Currency::new("CNY").unwrap());
        let (customer, item) = (Id::new("ACME").unwrap(), Id::new("C-1").unwrap());
        let reasons = [
            (Reason::Named { rank: 1, open }, "named"),
            (Reason::ExactTotal { total: open, items: 2 }, "exactTotal"),
            (Reason::NothingOpen { customer, currency: open.currency() }, "nothingOpen"),
            (Reason::NatureHeld { nature: Nature::Guarantee }, "natureHeld"),
            (Reason::AlreadySettled { item }, "alreadySettled"),
        ];
        for (reason, kind) in reasons {
            assert_eq!(reason.kind(), kind);
            assert_eq!(serde_json::to_value(&reason).unwrap()["kind"], kind);
        }
    }
}
