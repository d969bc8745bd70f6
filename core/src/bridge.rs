//! To serde and back, for formats other than JSON text and for trees.
//!
//! Reading: the deserializer's tokens are put down on a [`Tape`], which the one reader then reads.
//! Writing: views are handed to the serializer.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde_core::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Error as _, SerializeMap, SerializeSeq};
use serde_core::{Deserializer, Serialize, Serializer};

use crate::context::Context;
use crate::decode::{Decode, Record};
use crate::encode::{View, each_item, undeclared};
use crate::json::double;
use crate::reader::{Reader, Step};
use crate::scan;
use crate::shape::Slot;
use crate::tape::{Tape, Token};
use crate::violation::{Error, Rule, Violation};

/// The key under which `serde_json`'s feature `arbitrary_precision` passes number texts.
const PRECISE_NUMBER: &str = "$serde_json::private::Number";

/// Puts down all that a deserializer tells. Too deep a value comes back as the second error.
pub(crate) fn record<'de, D: Deserializer<'de>>(
    limit: u32,
    deserializer: D,
) -> Result<Tape<'de>, (D::Error, Option<Error>)> {
    let mut scribe = Scribe { tape: SPARE.with(|spare| emptied(spare.take())), depth: 0, limit };
    match deserializer.deserialize_any(&mut scribe) {
        Ok(()) => Ok(scribe.tape),
        Err(error) => {
            let too_deep = (scribe.depth > limit).then(|| {
                let expected = format!("at most {limit} containers inside one another");
                let (pointer, found) = (String::new(), "more".to_owned());
                Violation { rule: Rule::Limit, pointer, expected, found, offset: None }.into()
            });
            Err((error, too_deep))
        }
    }
}

thread_local! {
    /// The memory of the last tape of this thread: a tape lives as long as one call.
    static SPARE: Cell<Tape<'static>> = const { Cell::new(Vec::new()) };
}

/// How many tokens the memory that is kept may hold.
const SPARE_TOKENS: usize = 4096;

/// Keeps the memory of a tape for the next.
pub(crate) fn keep(tape: Tape<'_>) {
    if tape.capacity() <= SPARE_TOKENS {
        SPARE.with(|spare| spare.set(emptied(tape)));
    }
}

/// An empty tape in the same memory.
fn emptied<'de>(mut tape: Tape<'_>) -> Tape<'de> {
    tape.clear();
    tape.into_iter().map(|_| Token::End).collect()
}

/// Puts values down on a tape.
struct Scribe<'de> {
    tape: Tape<'de>,
    depth: u32,
    limit: u32,
}

impl<'de> Scribe<'de> {
    /// Starts a container and gives its place.
    fn enter<E: serde_core::de::Error>(&mut self, open: Token<'static>) -> Result<usize, E> {
        self.depth += 1;
        if self.depth > self.limit {
            return Err(E::custom("too many containers inside one another"));
        }
        self.tape.push(open);
        Ok(self.tape.len() - 1)
    }

    /// Ends the container that starts at `start`.
    fn leave(&mut self, start: usize) {
        self.depth -= 1;
        self.tape.push(Token::End);
        let after = self.tape.len();
        match &mut self.tape[start] {
            Token::Object(end) | Token::Array(end) => *end = after,
            _ => {}
        }
    }

    /// The number that the object since `start` stands for: `serde_json` with the feature
    /// `arbitrary_precision` tells a number as an object of one member. Anybody can send such an
    /// object, so its text is only taken for a number if it is one.
    fn precise_number(&self, start: usize) -> Option<Box<str>> {
        match &self.tape[start + 1..] {
            [Token::Text(name), Token::Text(text)]
                if name == PRECISE_NUMBER && scan::number_end(text.as_bytes(), 0) == Ok(text.len()) =>
            {
                Some(text.as_ref().into())
            }
            _ => None,
        }
    }

    fn put<E>(&mut self, token: Token<'de>) -> Result<(), E> {
        self.tape.push(token);
        Ok(())
    }

    /// Puts down an integer; one that does not fit goes as it is spelled.
    fn integer<E>(&mut self, integer: impl TryInto<i64> + Copy + ToString) -> Result<(), E> {
        match integer.try_into() {
            Ok(integer) => self.put(Token::Integer(integer)),
            Err(_) => self.put(Token::Number(integer.to_string().into())),
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Scribe<'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Scribe<'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, boolean: bool) -> Result<(), E> {
        self.put(Token::Boolean(boolean))
    }

    fn visit_i64<E>(self, integer: i64) -> Result<(), E> {
        self.put(Token::Integer(integer))
    }

    fn visit_u64<E>(self, integer: u64) -> Result<(), E> {
        self.integer(integer)
    }

    fn visit_i128<E>(self, integer: i128) -> Result<(), E> {
        self.integer(integer)
    }

    fn visit_u128<E>(self, integer: u128) -> Result<(), E> {
        self.integer(integer)
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        match double(number) {
            Some(text) => self.put(Token::Number(text)),
            // JSON has no such number; `serde_json` makes it the same.
            None => self.put(Token::Null),
        }
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        self.put(Token::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.put(Token::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<(), E> {
        self.put(Token::Text(Cow::Owned(text)))
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.put(Token::Null)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.put(Token::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let start = self.enter(Token::Array(0))?;
        while items.next_element_seed(&mut *self)?.is_some() {}
        self.leave(start);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let start = self.enter(Token::Object(0))?;
        while members.next_key_seed(Key(&mut *self))?.is_some() {
            members.next_value_seed(&mut *self)?;
        }
        if let Some(number) = self.precise_number(start) {
            self.depth -= 1;
            self.tape.truncate(start);
            return self.put(Token::Number(number));
        }
        self.leave(start);
        Ok(())
    }
}

/// Puts down a member's name.
struct Key<'s, 'de>(&'s mut Scribe<'de>);

impl<'de> DeserializeSeed<'de> for Key<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<(), E> {
        self.0.put(Token::Text(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<(), E> {
        self.0.put(Token::Text(Cow::Owned(name.to_owned())))
    }

    fn visit_string<E>(self, name: String) -> Result<(), E> {
        self.0.put(Token::Text(Cow::Owned(name)))
    }
}

/// Decodes from any deserializer of a self-describing format.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(
    context: &Context,
    deserializer: D,
) -> Result<T, D::Error> {
    let tape = record(context.limits().depth, deserializer).map_err(|(error, _)| error)?;
    let mut value = T::blank();
    let outcome = Reader::run_tape(context, &tape, &mut value);
    keep(tape);
    match outcome {
        Ok(_) => Ok(value),
        Err(error) => Err(serde_core::de::Error::custom(error)),
    }
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
    for (key, value) in undeclared(record) {
        members.serialize_entry(key, &Viewed(View::Raw(value.as_str())))?;
    }
    Ok(())
}

/// Hands checked JSON text to a serializer, token by token.
fn serialize_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let context = Context::exact().with_depth(u32::MAX);
    let reader = std::cell::RefCell::new(Reader::new(&context, text));
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
                let number = self.read(|reader| reader.number().map(Cow::into_owned))?;
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
    match text.parse::<i64>() {
        // Minus zero is only a double.
        Ok(0) if text.starts_with('-') => return serializer.serialize_f64(-0.0),
        Ok(integer) => return serializer.serialize_i64(integer),
        Err(_) => {}
    }
    if let Ok(integer) = text.parse::<u64>() {
        return serializer.serialize_u64(integer);
    }
    serializer.serialize_f64(text.parse().unwrap_or(f64::NAN))
}

/// serde of the generic containers.
macro_rules! generic_bridge {
    ($($name:ident),*) => {$(
        impl<T: crate::Encode> Serialize for crate::$name<T> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(crate::Encode::view(self), serializer)
            }
        }

        impl<'de, T: Decode> serde_core::Deserialize<'de> for crate::$name<T> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(&Context::exact(), deserializer)
            }
        }
    )*};
}

generic_bridge!(List, Map, Nullable);
