//! To serde and back, for formats other than JSON text and for `serde_json::Value`.
//!
//! Reading: the deserializer's tokens are written down as a [`Transcript`], JSON text in which
//! long strings are only referred to, so that they are neither escaped nor copied twice; then the
//! one reader reads it. Writing: views are handed to the serializer.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Error as _, SerializeMap, SerializeSeq};
use serde_core::{Deserializer, Serialize, Serializer};

use crate::context::Context;
use crate::decode::{Decode, Record};
use crate::encode::{View, each_item};
use crate::reader::{Reader, SIDE_MARK, Step};
use crate::scan::write_quoted;
use crate::shape::Slot;
use crate::violation::{Error, Rule, Violation};

/// Strings at least this long are referred to, shorter ones written out.
const LONG: usize = 48;

/// The key under which `serde_json`'s feature `arbitrary_precision` passes number texts.
const PRECISE_NUMBER: &str = "$serde_json::private::Number";

/// What a deserializer told, as JSON text with its long strings beside it.
#[derive(Debug)]
pub(crate) struct Transcript<'de> {
    pub(crate) text: String,
    pub(crate) strings: Vec<Cow<'de, str>>,
    depth: u32,
    limit: u32,
}

impl<'de> Transcript<'de> {
    pub(crate) fn new(limit: u32) -> Self {
        Self { text: String::with_capacity(256), strings: Vec::new(), depth: 0, limit }
    }

    /// Writes down all that the deserializer tells.
    pub(crate) fn fill<D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Scribe(self))
    }

    /// The limit that stopped the writing down, if one did.
    pub(crate) fn too_deep(&self) -> Option<Error> {
        (self.depth > self.limit).then(|| {
            let expected = format!("at most {} containers inside one another", self.limit);
            let (pointer, found) = (String::new(), "more".to_owned());
            Violation { rule: Rule::Limit, pointer, expected, found, offset: None }.into()
        })
    }

    fn enter<E: serde_core::de::Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        match self.depth > self.limit {
            true => Err(E::custom("too many containers inside one another")),
            false => Ok(()),
        }
    }

    fn string(&mut self, text: Cow<'de, str>) {
        if text.len() < LONG {
            return write_quoted(&mut self.text, &text);
        }
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        self.text.push(char::from(SIDE_MARK));
        for shift in (0..8).rev() {
            let digit = (self.strings.len() >> (shift * 4)) & 15;
            self.text.push(char::from(DIGITS[digit]));
        }
        self.strings.push(text);
    }

    fn integer(&mut self, integer: impl itoa::Integer) {
        self.text.push_str(itoa::Buffer::new().format(integer));
    }

    fn float(&mut self, number: f64) {
        self.text.push_str(&serde_json::Value::from(number).to_string());
    }
}

/// Writes one value into the transcript.
struct Scribe<'t, 'de>(&'t mut Transcript<'de>);

impl<'de> DeserializeSeed<'de> for Scribe<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scribe<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<(), E> {
        self.0.text.push_str(if boolean { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E>(self, integer: i64) -> Result<(), E> {
        self.0.integer(integer);
        Ok(())
    }

    fn visit_u64<E>(self, integer: u64) -> Result<(), E> {
        self.0.integer(integer);
        Ok(())
    }

    fn visit_i128<E>(self, integer: i128) -> Result<(), E> {
        self.0.integer(integer);
        Ok(())
    }

    fn visit_u128<E>(self, integer: u128) -> Result<(), E> {
        self.0.integer(integer);
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.0.float(number);
        Ok(())
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        self.0.string(Cow::Borrowed(text));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if text.len() < LONG {
            write_quoted(&mut self.0.text, text);
        } else {
            self.0.string(Cow::Owned(text.to_owned()));
        }
        Ok(())
    }

    fn visit_string<E>(self, text: String) -> Result<(), E> {
        self.0.string(Cow::Owned(text));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.text.push_str("null");
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.text.push_str("null");
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.enter()?;
        self.0.text.push('[');
        while items.next_element_seed(Scribe(self.0))?.is_some() {
            self.0.text.push(',');
        }
        close(&mut self.0.text, ']');
        self.0.depth -= 1;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.0.enter()?;
        let start = self.0.text.len();
        self.0.text.push('{');
        while let Some(precise) = members.next_key_seed(Key(self.0))? {
            if precise {
                self.0.text.truncate(start);
                let number: Cow<'de, str> = members.next_value()?;
                self.0.text.push_str(&number);
                self.0.depth -= 1;
                return Ok(());
            }
            members.next_value_seed(Scribe(self.0))?;
            self.0.text.push(',');
        }
        close(&mut self.0.text, '}');
        self.0.depth -= 1;
        Ok(())
    }
}

/// Turns the comma after the last item into the bracket that closes.
fn close(text: &mut String, bracket: char) {
    if text.ends_with(',') {
        text.pop();
    }
    text.push(bracket);
}

/// Writes a member's name; tells whether it is the key of a number text instead.
struct Key<'t, 'de>(&'t mut Transcript<'de>);

impl<'de> DeserializeSeed<'de> for Key<'_, 'de> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        if name == PRECISE_NUMBER {
            return Ok(true);
        }
        write_quoted(&mut self.0.text, name);
        self.0.text.push(':');
        Ok(false)
    }
}

/// Decodes from any deserializer of a self-describing format.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(
    context: &Context,
    deserializer: D,
) -> Result<T, D::Error> {
    let mut transcript = Transcript::new(context.limits().depth);
    transcript.fill(deserializer)?;
    let mut value = T::blank();
    match Reader::run_transcript(context, &transcript, &mut value) {
        Ok(_) => Ok(value),
        Err(error) => Err(serde_core::de::Error::custom(error)),
    }
}

/// A failure of somebody else's code, such as a user's `Deserialize`.
pub(crate) fn foreign(error: &serde_json::Error) -> Error {
    let (pointer, found) = (String::new(), error.to_string());
    let expected = "a value that the type accepts".to_owned();
    Violation { rule: Rule::Type, pointer, expected, found, offset: None }.into()
}

/// Hands a value to a serializer.
pub fn serialize<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Absent | View::Null => serializer.serialize_unit(),
        View::Boolean(boolean) => serializer.serialize_bool(boolean),
        View::Integer(integer) => serializer.serialize_i64(integer),
        View::Text(text) => serializer.serialize_str(text),
        View::Raw(text) => serialize_text(text, serializer),
        View::Record(record) => {
            let mut members = serializer.serialize_map(None)?;
            serialize_members(record, &mut members)?;
            members.end()
        }
        View::Framed(id, inner) => {
            let mut members = serializer.serialize_map(None)?;
            members.serialize_entry("jsonrpc", "2.0")?;
            if let Some(id) = id {
                members.serialize_entry("id", id)?;
            }
            if let View::Record(record) = inner.view() {
                serialize_members(record, &mut members)?;
            }
            members.end()
        }
        View::List(list) => {
            let count = list.len() + list.rejected().len();
            let mut items = serializer.serialize_seq(Some(count))?;
            let mut outcome = Ok(());
            each_item(list, &mut |view| {
                if outcome.is_ok() {
                    outcome = items.serialize_element(&Viewed(view));
                }
            });
            outcome?;
            items.end()
        }
        View::Map(map) => {
            let mut entries = serializer.serialize_map(Some(map.len()))?;
            for index in 0..map.len() {
                let (key, value) = map.entry(index);
                entries.serialize_entry(key, &Viewed(value.view()))?;
            }
            entries.end()
        }
    }
}

struct Viewed<'a>(View<'a>);

impl Serialize for Viewed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

fn serialize_members<M: SerializeMap>(record: &dyn Record, members: &mut M) -> Result<(), M::Error> {
    for field in record.shape().fields {
        let view = match field.slot {
            Slot::Constant(constant) => View::Raw(constant),
            Slot::Member(index) => record.member(index).view(),
        };
        if !matches!(view, View::Absent) {
            members.serialize_entry(field.name, &Viewed(view))?;
        }
    }
    for (key, value) in record.extra() {
        members.serialize_entry(key, &Viewed(View::Raw(value.as_str())))?;
    }
    Ok(())
}

/// Hands checked JSON text to a serializer, token by token.
fn serialize_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let context = Context::exact().with_depth(u32::MAX);
    let reader = std::cell::RefCell::new(Reader::new(&context, text, &[]));
    Playback(&reader).serialize(serializer)
}

/// The value that the reader stands before.
struct Playback<'r, 'a>(&'r std::cell::RefCell<Reader<'a>>);

impl Playback<'_, '_> {
    fn read<T, E: serde_core::ser::Error>(
        &self,
        read: impl FnOnce(&mut Reader<'_>) -> Step<T>,
    ) -> Result<T, E> {
        read(&mut self.0.borrow_mut()).map_err(|_| E::custom("open JSON that is no JSON"))
    }
}

impl Serialize for Playback<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let first = self.0.borrow_mut().peek();
        match first {
            b'{' => {
                self.read(|reader| reader.enter(b'{', "an object"))?;
                let (mut members, mut first) = (serializer.serialize_map(None)?, true);
                while let Some(key) = self.key(&mut first)? {
                    members.serialize_entry(&*key, self)?;
                }
                members.end()
            }
            b'[' => {
                self.read(|reader| reader.enter(b'[', "an array"))?;
                let (mut items, mut first) = (serializer.serialize_seq(None)?, true);
                while self.read(|reader| reader.item(&mut first))? {
                    items.serialize_element(self)?;
                }
                items.end()
            }
            b'"' => {
                let text = self.0.borrow_mut().string();
                serializer.serialize_str(&text.map_err(|_| S::Error::custom("open JSON"))?)
            }
            b't' | b'f' => serializer.serialize_bool(self.read(|reader| reader.boolean())?),
            b'n' => {
                self.read(|reader| reader.null())?;
                serializer.serialize_unit()
            }
            _ => {
                let number = self.read(|reader| reader.number().map(str::to_owned))?;
                serialize_number(&number, serializer)
            }
        }
    }
}

impl<'a> Playback<'_, 'a> {
    fn key<E: serde_core::ser::Error>(&self, first: &mut bool) -> Result<Option<Cow<'a, str>>, E> {
        self.0.borrow_mut().key(first).map_err(|_| E::custom("open JSON that is no JSON"))
    }
}

fn serialize_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(integer) = text.parse::<i64>() {
        return serializer.serialize_i64(integer);
    }
    if let Ok(integer) = text.parse::<u64>() {
        return serializer.serialize_u64(integer);
    }
    serializer.serialize_f64(text.parse().unwrap_or(f64::NAN))
}
