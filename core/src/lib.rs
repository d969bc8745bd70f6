//! The small vocabulary on which the generated types of `mcpspec` stand.
//!
//! JSON comes in through [`from_slice`] or a [`Context`], and goes out through [`to_vec`] or
//! [`to_string`]; with the feature `serde_json` also from and to its trees. Between the two stand the types of
//! `mcpspec-types`, which are tables over what is here: [`Json`] keeps open JSON as text, [`Map`]
//! and [`List`] keep order, and a [`Violation`] names the place, what was expected and what was
//! found.
//!
//! ```
//! use mcpspec_core::{Json, Map};
//! let map: Map<Json> = mcpspec_core::from_slice(br#"{"b": 1.50, "a": null}"#)?;
//! assert_eq!(mcpspec_core::to_string(&map), r#"{"b":1.50,"a":null}"#);
//! # Ok::<(), mcpspec_core::Error>(())
//! ```

mod bridge;
mod check;
mod context;
mod decode;
mod encode;
mod envelope;
mod id;
mod json;
mod lifecycle;
mod list;
mod macros;
mod map;
mod message;
mod nullable;
mod number;
mod order;
mod path;
mod reader;
mod scan;
mod shape;
mod tape;
mod union;
#[cfg(feature = "validate")]
pub mod validate;
#[cfg(feature = "serde_json")]
mod value;
mod violation;

pub use check::{Check, Kept};
pub use context::{Context, Limits, Mode};
pub use decode::{Decode, Record};
pub use encode::{Document, Encode, ListView, MapView, View};
pub use envelope::{Call, Envelope, Notice, Response};
pub use id::Id;
pub use json::{Json, JsonObject};
pub use lifecycle::{Lifecycle, State};
pub use list::{List, Rejected};
pub use map::{Iter, Map};
pub use message::{Bare, Definition, InputRequest, Notification, Request};
pub use nullable::Nullable;
pub use number::Number;
pub use reader::{Halt, Reader, Step};
pub use shape::{Bound, Field, Shape, Slot};
pub use union::{Choice, Kinds, Select, Union, kind};
pub use violation::{Error, Rule, Violation};
#[cfg(feature = "serde_json")]
pub use {
    serde_json::Value,
    value::{from_value, to_value},
};

/// What the macros need and nobody else.
#[doc(hidden)]
pub mod private {
    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    pub use crate::bridge::{deserialize, serialize};
    pub use crate::encode::{debug, same};

    /// The place of a text among the values of a closed enum.
    pub fn choice(values: &[&str], text: &str) -> Result<usize, crate::Error> {
        values.iter().position(|value| *value == text).ok_or_else(|| {
            let violation = crate::Violation {
                rule: crate::Rule::Enum,
                pointer: String::new(),
                expected: crate::decode::one_of(values.iter().copied()),
                found: crate::violation::excerpt(&crate::scan::quoted(text)),
                offset: None,
            };
            violation.into()
        })
    }

    /// The text of a constant member of a record.
    pub fn constant(value: crate::View<'_>, member: &str) -> &'static str {
        let crate::View::Record(record) = value else { return "" };
        let field = record.shape().fields.iter().find(|field| field.name == member);
        match field.map(|field| field.slot) {
            Some(crate::Slot::Constant(text)) => text.trim_matches('"'),
            _ => "",
        }
    }

    /// Reads a value as another type, which it is only if its tag says so.
    #[inline]
    pub fn tagged<T: crate::Decode>(
        value: crate::View<'_>,
        tag: &str,
        expected: &str,
    ) -> Result<T, crate::Error> {
        let mut other = T::blank();
        read_tagged(value, tag, expected, &mut other).map(|()| other)
    }

    fn read_tagged(
        value: crate::View<'_>,
        tag: &str,
        expected: &str,
        other: &mut dyn crate::Decode,
    ) -> Result<(), crate::Error> {
        let text = crate::encode::text(value);
        match crate::string_at(text.as_bytes(), &[tag]) {
            Some(found) if found != expected => Err(crate::Violation {
                rule: crate::Rule::Tag,
                pointer: format!("/{tag}"),
                expected: format!("`{expected}`"),
                found: crate::violation::excerpt(&crate::scan::quoted(&found)),
                offset: None,
            }
            .into()),
            _ => crate::Context::exact().fill(text.as_bytes(), other),
        }
    }

    /// Open JSON from text that the generator has checked.
    pub fn checked(text: &'static str) -> crate::Json {
        crate::Json::checked(text.into())
    }
}

/// Decodes one JSON text in [`Mode::Exact`].
///
/// # Errors
/// The first violation: bytes that are not JSON, a value that the schema refuses, or a limit.
#[inline]
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, Error> {
    Context::exact().from_slice(bytes)
}

/// Decodes one JSON text in [`Mode::Exact`].
///
/// # Errors
/// As [`from_slice`].
#[inline]
pub fn from_str<T: Decode>(text: &str) -> Result<T, Error> {
    Context::exact().from_str(text)
}

/// The string that a path of member names leads to in a JSON text, without reading the rest; none
/// where there is no such string, or the text before it is no JSON or deeper than can be read.
pub fn string_at(bytes: &[u8], path: &[&str]) -> Option<String> {
    let context = Context::exact().with_depth(u32::MAX);
    let mut reader = Reader::new(&context, std::str::from_utf8(bytes).ok()?);
    reader.string_at(path).ok().flatten()
}

/// Writes a value as JSON text in UTF-8, without white space between tokens.
#[inline]
pub fn to_vec<T: Encode + ?Sized>(value: &T) -> Vec<u8> {
    to_string(value).into_bytes()
}

/// Writes a value as JSON text, without white space between tokens.
#[inline]
pub fn to_string<T: Encode + ?Sized>(value: &T) -> String {
    encode::text(value.view())
}
