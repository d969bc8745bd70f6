//! The text of a message or a record in, what its root says out, without reading the rest.
//!
//! Members of a root are mostly scalars but for one, and that one is what takes time to pass over. So
//! the members before it are read from the front, and those behind it from the back: the bracket
//! that ends a valid text is that of its root, and what stands before it belongs to the root. Only
//! where that leaves something open is everything in between passed over. In a text that is no
//! valid JSON anything may come out; the validator says so then.

use std::ops::Range;

use memchr::memrchr;

use super::Side;
use super::scan::{end_of_string, end_of_value, token};

/// How many members are read from the back.
const FROM_BACK: usize = 8;

/// What the root of a message or a record says. Texts are as they stand there, without quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Peek<'a> {
    /// The id with its quotes, where it is a string or a number.
    pub(super) id: Option<&'a [u8]>,
    pub(super) method: Option<&'a [u8]>,
    /// Whether there is `result` or `error`.
    pub(super) answers: bool,
    pub(super) has_version: bool,
    pub(super) direction: Option<&'a [u8]>,
    /// Whether there is a `direction`, of whatever kind.
    pub(super) has_direction: bool,
    /// Where the member `message` stands.
    pub(super) message: Option<Range<usize>>,
}

impl<'a> Peek<'a> {
    /// Reads a text.
    pub(super) fn of(text: &'a [u8]) -> Self {
        let mut peek = Self::default();
        let start = token(text, 0);
        if text.get(start) != Some(&b'{') {
            return peek;
        }
        let Some(container) = peek.read_front(text, start + 1) else { return peek };
        if !peek.is_enough() {
            peek.read_back(text);
            if !peek.is_enough() {
                peek.rest(text, container);
            }
        }
        peek
    }

    /// Whether it is a record around a message.
    pub(super) fn is_record(&self) -> bool {
        let is_message = self.has_version || self.method.is_some() || self.answers || self.id.is_some();
        self.message.is_some() && !is_message
    }

    /// Whether it is a record that has no message.
    pub(super) fn is_empty_record(&self) -> bool {
        self.has_direction
            && *self == Self { has_direction: true, direction: self.direction, ..Self::default() }
    }

    /// Who sent the message of a record.
    pub(super) fn side(&self) -> Option<Side> {
        match self.direction? {
            b"client" => Some(Side::Client),
            b"server" => Some(Side::Server),
            _ => None,
        }
    }

    /// Whether nothing that is still unread can change what the message is.
    fn is_enough(&self) -> bool {
        match (self.id, self.method) {
            (Some(_), Some(_)) => true,
            (None, Some(method)) => method.starts_with(b"notifications/"),
            (Some(_), None) => self.answers,
            (None, None) => false,
        }
    }

    /// Reads members up to the first whose value is a container; where that member starts.
    fn read_front(&mut self, text: &'a [u8], mut at: usize) -> Option<usize> {
        loop {
            let start = token(text, at);
            let (name, value) = member(text, start)?;
            if matches!(text.get(value), Some(b'{' | b'[')) {
                self.take(name, b"{");
                return Some(start);
            }
            let end = end_of_value(text, value)?;
            self.take(name, &text[value..end]);
            at = token(text, end);
            if text.get(at) != Some(&b',') {
                return None;
            }
            at += 1;
        }
    }

    /// Reads members from the last one on, up to one whose value is a container.
    fn read_back(&mut self, text: &'a [u8]) -> Option<()> {
        let mut end = text.trim_ascii_end().strip_suffix(b"}")?.len();
        for _ in 0..FROM_BACK {
            let value = start_of_scalar(text, end)?;
            let before = text[..value].trim_ascii_end().strip_suffix(b":")?.trim_ascii_end();
            let name = start_of_string(text, before.len())?;
            self.take(&text[name + 1..before.len() - 1], text[value..end].trim_ascii_end());
            end = text[..name].trim_ascii_end().strip_suffix(b",")?.len();
        }
        Some(())
    }

    /// Reads all members from `at` on.
    fn rest(&mut self, text: &'a [u8], mut at: usize) -> Option<()> {
        loop {
            let (name, value) = member(text, token(text, at))?;
            let end = end_of_value(text, value)?;
            match name {
                b"message" if matches!(text[value], b'{' | b'[') => self.message = Some(value..end),
                _ => self.take(name, &text[value..end]),
            }
            at = token(text, end);
            if text.get(at) != Some(&b',') {
                return None;
            }
            at += 1;
        }
    }

    fn take(&mut self, name: &[u8], value: &'a [u8]) {
        let string = || value.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\""));
        match name {
            b"id" if matches!(value.first(), Some(b'"' | b'-' | b'0'..=b'9')) => self.id = Some(value),
            b"method" => self.method = string().or(self.method),
            b"result" | b"error" => self.answers = true,
            b"jsonrpc" => self.has_version = true,
            b"direction" => {
                self.has_direction = true;
                self.direction = string();
            }
            _ => {}
        }
    }
}

/// The name of the member that starts at a place, and where its value starts.
fn member(text: &[u8], at: usize) -> Option<(&[u8], usize)> {
    if text.get(at) != Some(&b'"') {
        return None;
    }
    let end = end_of_string(text, at)?;
    let colon = token(text, end);
    (text.get(colon) == Some(&b':')).then(|| (&text[at + 1..end - 1], token(text, colon + 1)))
}

/// Where the scalar starts that ends before `end`, white space aside; none before a container.
fn start_of_scalar(text: &[u8], end: usize) -> Option<usize> {
    let text = text[..end].trim_ascii_end();
    match text.last()? {
        b'"' => start_of_string(text, text.len()),
        b'}' | b']' => None,
        _ => {
            let is_scalar = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
            Some(text.iter().rposition(|byte| !is_scalar(byte))? + 1)
        }
    }
}

/// Where the string starts that ends at `end`; none where only reading from the front can tell.
fn start_of_string(text: &[u8], end: usize) -> Option<usize> {
    let inside = text[..end].strip_suffix(b"\"")?;
    let start = memrchr(b'"', inside)?;
    // An escaped quote, here or at the end, is none.
    let is_escaped = |at: usize| at > 0 && text[at - 1] == b'\\';
    (!is_escaped(start) && !is_escaped(end - 1)).then_some(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peek(text: &str) -> Peek<'_> {
        Peek::of(text.as_bytes())
    }

    #[test]
    fn what_a_message_is_shows_wherever_its_members_stand() {
        let request = Peek { id: Some(b"1"), method: Some(b"ping"), has_version: true, ..Peek::default() };
        for text in [
            r#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"id":2}}"#,
            r#" { "method" : "ping" , "params" : {"id":2} , "jsonrpc" : "2.0" , "id" : 1 } "#,
            r#"{"params":{"a":"}"},"method":"ping","_x":[{"method":"y"}],"id":1,"jsonrpc":"2.0"}"#,
            r#"{"jsonrpc":"2.0","params":{},"id":1,"_x":[],"method":"ping","_y":{}}"#,
        ] {
            assert_eq!(peek(text), request, "{text}");
        }
        let tricky = r#"{"jsonrpc":"2.0","result":{"a":"\\\"},\"id\":7"},"id":"x\"y"}"#;
        assert_eq!(peek(tricky).id, Some(br#""x\"y""#.as_slice()));
        assert!(peek(tricky).answers && peek(tricky).method.is_none());
        assert_eq!(peek(r#"{"method":"notifications/x","params":{},"id":1}"#).id, None, "enough is known");
        assert_eq!(peek(r#"{"id":null,"error":{}}"#).id, None);
    }

    #[test]
    fn records_have_a_message() {
        let text = r#"{"direction":"client","headers":{"a":"b"},"message":{"id":1,"method":"x"},"time":5}"#;
        let record = peek(text);
        assert!(record.is_record());
        assert_eq!(record.direction, Some(b"client".as_slice()));
        assert_eq!(&text[record.message.expect("one")], r#"{"id":1,"method":"x"}"#);
        assert!(!peek(r#"{"jsonrpc":"2.0","id":1,"message":{}}"#).is_record());
        assert!(!peek(r#"{"message":"text"}"#).is_record());
    }

    #[test]
    fn no_text_is_too_broken() {
        let text = r#"{"jsonrpc":"2.0","id":1,"params":{"a":["\"",{}]},"method":"ping"}"#;
        for end in 0..text.len() {
            peek(&text[..end]);
            peek(&text[end..]);
            Peek::of(format!("{}\\{}", &text[..end], &text[end..]).as_bytes());
        }
    }
}
