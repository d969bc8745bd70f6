//! A JSON text that a type refuses in, what is wrong with it out: where, what was expected, what was
//! found. `serde_json` tells lines and columns; so what it refuses is read once more, by a deserializer
//! that knows where it is and keeps the parts of an error apart.

use std::fmt;

use serde_core::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde_core::forward_to_deserialize_any;
use serde_json::Value;

use super::arguments::ArgumentError;
use super::nearest::nearest;
use crate::pointer;

/// What is wrong with a JSON text that `serde_json` has refused for that type.
pub(super) fn of_text<T: DeserializeOwned>(text: &str, error: &serde_json::Error) -> ArgumentError {
    let value = serde_json::from_str::<Value>(text).ok();
    match value.and_then(|value| T::deserialize(Place(&value)).err()) {
        Some(Wrong { pointer, expected, found, meant }) => {
            ArgumentError { pointer: pointer.unwrap_or_default(), expected, found, meant }
        }
        // The two readers differ, so only the words of the first are known.
        None => ArgumentError {
            pointer: String::new(),
            expected: "a value that fits".to_owned(),
            found: without_place(error),
            meant: None,
        },
    }
}

/// What an error says, without line and column, which mean nothing to who made the call.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(words, _)| words.to_owned())
}

/// What is wrong, and where once that is known.
#[derive(Debug)]
struct Wrong {
    pointer: Option<String>,
    expected: String,
    found: String,
    meant: Option<String>,
}

impl Wrong {
    fn new(expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self { pointer: None, expected: expected.into(), found: found.into(), meant: None }
    }

    /// The same, one step further outside.
    fn within(mut self, step: impl fmt::Display) -> Self {
        let step = pointer::step(&step.to_string());
        self.pointer.get_or_insert_default().insert_str(0, &step);
        self
    }

    fn one_of(expected: &'static [&'static str], found: &str) -> Self {
        let known: Vec<String> = expected.iter().map(|name| format!("`{name}`")).collect();
        let words = match known.as_slice() {
            [] => "nothing".to_owned(),
            [only] => only.clone(),
            all => format!("one of {}", all.join(", ")),
        };
        let meant = nearest(found, expected.iter().copied()).map(str::to_owned);
        Self { meant, ..Self::new(words, shown(&Value::from(found))) }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {}", self.expected, self.found)
    }
}

impl std::error::Error for Wrong {}

impl de::Error for Wrong {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(format!("a value that fits ({message})"), "another")
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(expected.to_string(), words(found))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(expected.to_string(), words(found))
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Self::new(expected.to_string(), format!("{length} of them"))
    }

    fn unknown_variant(found: &str, expected: &'static [&'static str]) -> Self {
        Self::one_of(expected, found)
    }

    fn unknown_field(found: &str, expected: &'static [&'static str]) -> Self {
        let error = super::arguments::undeclared(found, expected.iter().copied());
        Self {
            pointer: Some(error.pointer),
            expected: error.expected,
            found: error.found,
            meant: error.meant,
        }
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(format!("the member `{field}`"), "none")
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(format!("`{field}` once"), "it twice")
    }
}

/// What was found, as JSON calls it.
fn words(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(value) => value.to_string(),
        Unexpected::Unsigned(value) => value.to_string(),
        Unexpected::Signed(value) => value.to_string(),
        Unexpected::Float(value) => value.to_string(),
        Unexpected::Str(text) => shown(&Value::from(text)),
        Unexpected::Unit | Unexpected::Option => "null".to_owned(),
        Unexpected::Seq => "an array".to_owned(),
        Unexpected::Map => "an object".to_owned(),
        other => other.to_string(),
    }
}

/// A scalar, cut where it is long.
fn shown(value: &Value) -> String {
    const MOST: usize = 64;
    let text = value.to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A value, to be read.
struct Place<'v>(&'v Value);

impl<'de> Deserializer<'de> for Place<'_> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(value), _) => visitor.visit_u64(value),
                (None, Some(value)) => visitor.visit_i64(value),
                (None, None) => visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_str(text),
            Value::Array(items) => {
                let mut all = Items { items: items.iter(), place: 0 };
                let value = visitor.visit_seq(&mut all)?;
                match all.items.len() {
                    0 => Ok(value),
                    left => Err(Wrong::new(
                        format!("{} items", items.len() - left),
                        format!("{} of them", items.len()),
                    )),
                }
            }
            Value::Object(members) => visitor.visit_map(Members { members: members.iter(), value: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::String(name) => visitor.visit_enum(Variant { name, content: None }),
            Value::Object(members) if members.len() == 1 => {
                let (name, content) = members.iter().next().unwrap_or_else(|| unreachable!("one member"));
                visitor.visit_enum(Variant { name, content: Some(content) }).map_err(|wrong| {
                    match wrong.pointer {
                        // It is the name that is wrong, not what stands under it.
                        None => wrong,
                        Some(_) => wrong.within(name),
                    }
                })
            }
            other => Err(Wrong { meant: None, ..Wrong::one_of(variants, "") }.found(other)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl Wrong {
    fn found(mut self, value: &Value) -> Self {
        self.found = match value {
            Value::Array(_) => "an array".to_owned(),
            Value::Object(_) => "an object".to_owned(),
            scalar => shown(scalar),
        };
        self
    }
}

/// The items of an array.
struct Items<'v> {
    items: std::slice::Iter<'v, Value>,
    place: usize,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        let Some(item) = self.items.next() else { return Ok(None) };
        let place = self.place;
        self.place += 1;
        seed.deserialize(Place(item)).map(Some).map_err(|wrong| wrong.within(place))
    }
}

/// The members of an object.
struct Members<'v> {
    members: serde_json::map::Iter<'v>,
    value: Option<(&'v String, &'v Value)>,
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Wrong;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Wrong> {
        self.value = self.members.next();
        match self.value {
            Some((name, _)) => seed.deserialize(Key(name)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Wrong> {
        let Some((name, value)) = self.value else { return Err(Wrong::new("a value", "none")) };
        seed.deserialize(Place(value)).map_err(|wrong| wrong.within(name))
    }
}

/// A member's name, which may stand for a number, as `serde_json` reads keys of maps.
struct Key<'v>(&'v str);

macro_rules! numbers {
    ($($method:ident $visit:ident $type:ty,)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
            match self.0.parse::<$type>() {
                Ok(number) => visitor.$visit(number),
                Err(_) => Err(de::Error::invalid_type(Unexpected::Str(self.0), &visitor)),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Key<'_> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_str(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_enum(self.0.into_deserializer())
    }

    numbers! {
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
        deserialize_i128 visit_i128 i128,
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
        deserialize_u128 visit_u128 u128,
        deserialize_f32 visit_f32 f32,
        deserialize_f64 visit_f64 f64,
        deserialize_bool visit_bool bool,
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A variant of an enum, by its name, with what it holds.
struct Variant<'v> {
    name: &'v str,
    content: Option<&'v Value>,
}

impl<'de, 'v> EnumAccess<'de> for Variant<'v> {
    type Error = Wrong;
    type Variant = Content<'v>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content<'v>), Wrong> {
        Ok((seed.deserialize(Key(self.name))?, Content(self.content)))
    }
}

struct Content<'v>(Option<&'v Value>);

impl Content<'_> {
    fn place(&self, expected: &dyn Expected) -> Result<Place<'_>, Wrong> {
        self.0.map(Place).ok_or_else(|| Wrong::new(expected.to_string(), "only its name"))
    }
}

/// An error below the variant, so that the name becomes a part of its place.
fn below(wrong: Wrong) -> Wrong {
    Wrong { pointer: Some(wrong.pointer.unwrap_or_default()), ..wrong }
}

impl<'de> VariantAccess<'de> for Content<'_> {
    type Error = Wrong;

    fn unit_variant(self) -> Result<(), Wrong> {
        match self.0 {
            None | Some(Value::Null) => Ok(()),
            Some(other) => Err(below(Wrong::new("null", "").found(other))),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Wrong> {
        seed.deserialize(self.place(&"a value under the variant's name")?).map_err(below)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Wrong> {
        self.place(&visitor)?.deserialize_any(visitor).map_err(below)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.place(&visitor)?.deserialize_any(visitor).map_err(below)
    }
}
