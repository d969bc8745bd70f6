//! Strings or integers: request ids and progress tokens.

use std::fmt;

use crate::decode::Decode;
use crate::encode::{Encode, View};
use crate::reader::{Reader, Step};

/// A string or an integer, as JSON-RPC request ids and progress tokens are. `1` and `"1"` differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Id {
    /// An integer.
    Integer(i64),
    /// A string.
    String(String),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(integer) => integer.fmt(f),
            Self::String(text) => text.fmt(f),
        }
    }
}

impl From<i64> for Id {
    fn from(integer: i64) -> Self {
        Self::Integer(integer)
    }
}

impl From<i32> for Id {
    fn from(integer: i32) -> Self {
        Self::Integer(integer.into())
    }
}

impl From<u32> for Id {
    fn from(integer: u32) -> Self {
        Self::Integer(integer.into())
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl Decode for Id {
    fn blank() -> Self {
        Self::Integer(0)
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        *self = match reader.peek() {
            b'"' => Self::String(reader.string()?.into_owned()),
            b'-' | b'0'..=b'9' => Self::Integer(reader.integer()?),
            _ => return Err(reader.mismatch("a string or an integer")),
        };
        Ok(())
    }
}

impl Encode for Id {
    fn view(&self) -> View<'_> {
        match self {
            Self::Integer(integer) => View::Integer(*integer),
            Self::String(text) => View::Text(text),
        }
    }
}

crate::serde_bridge!(Id, without_debug);
