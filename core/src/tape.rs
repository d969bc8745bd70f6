//! What a serde deserializer told, as a row of tokens: the reader reads a [`Tape`] as it reads
//! text. Strings are borrowed where the deserializer lends them, and containers know where they
//! end, so nothing is escaped or scanned twice.

use std::borrow::Cow;

use crate::reader::{Halt, Reader, Step};
use crate::scan::write_quoted;

/// One token. Member names are strings; a container's items follow it up to its `End`.
#[derive(Clone, Debug)]
pub(crate) enum Token<'de> {
    Null,
    Boolean(bool),
    Integer(i64),
    /// A number that is no `i64`, as JSON spells it.
    Number(Box<str>),
    Text(Cow<'de, str>),
    /// An object, and the place after its `End`.
    Object(usize),
    /// An array, and the place after its `End`.
    Array(usize),
    End,
}

/// A row of tokens.
pub(crate) type Tape<'de> = Vec<Token<'de>>;

impl Token<'_> {
    /// The byte with which the token would start in text.
    #[inline]
    pub(crate) fn first_byte(&self) -> u8 {
        match self {
            Self::Null => b'n',
            Self::Boolean(true) => b't',
            Self::Boolean(false) => b'f',
            Self::Integer(_) | Self::Number(_) => b'0',
            Self::Text(_) => b'"',
            Self::Object(_) => b'{',
            Self::Array(_) => b'[',
            Self::End => b']',
        }
    }
}

/// The value at `at` as JSON text, and the place after it.
pub(crate) fn text(tape: &[Token<'_>], at: usize) -> (String, usize) {
    let after = match tape.get(at) {
        Some(Token::Object(end) | Token::Array(end)) => *end,
        _ => at + 1,
    };
    // Each value with the comma or colon after it, but the last of a container has none.
    let size = |(place, token): (usize, &Token<'_>)| match token {
        Token::Null | Token::Boolean(true) => 5,
        Token::Boolean(false) => 6,
        Token::Integer(integer) => itoa::Buffer::new().format(*integer).len() + 1,
        Token::Number(text) => text.len() + 1,
        Token::Text(text) => text.len() + 3,
        Token::Object(end) | Token::Array(end) if *end == at + place + 2 => 2,
        Token::Object(_) | Token::Array(_) | Token::End => 1,
    };
    let size = tape.get(at..after).unwrap_or(&[]).iter().enumerate().map(size).sum::<usize>();
    let mut text = String::with_capacity(size.saturating_sub(1));
    let after = write(&mut text, tape, at);
    (text, after)
}

/// Writes the value at `at` and gives the place after it.
fn write(out: &mut String, tape: &[Token<'_>], at: usize) -> usize {
    match tape.get(at) {
        None | Some(Token::Null) => out.push_str("null"),
        Some(Token::Boolean(boolean)) => out.push_str(if *boolean { "true" } else { "false" }),
        Some(Token::Integer(integer)) => out.push_str(itoa::Buffer::new().format(*integer)),
        Some(Token::Number(text)) => out.push_str(text),
        Some(Token::Text(text)) => write_quoted(out, text),
        Some(Token::Object(end)) => {
            let mut at = at + 1;
            let mut separator = '{';
            while let Some(Token::Text(name)) = tape.get(at) {
                out.push(separator);
                separator = ',';
                write_quoted(out, name);
                out.push(':');
                at = write(out, tape, at + 1);
            }
            out.push_str(if separator == '{' { "{}" } else { "}" });
            return *end;
        }
        Some(Token::Array(end)) => {
            let mut at = at + 1;
            let mut separator = '[';
            while at + 1 < *end {
                out.push(separator);
                separator = ',';
                at = write(out, tape, at);
            }
            out.push_str(if separator == '[' { "[]" } else { "]" });
            return *end;
        }
        Some(Token::End) => {}
    }
    at + 1
}

impl<'a> Reader<'a> {
    /// The next token, which is passed over.
    pub(crate) fn token(&mut self, tape: &'a [Token<'a>], expected: &str) -> Step<&'a Token<'a>> {
        match tape.get(self.at) {
            Some(token) => {
                self.at += 1;
                Ok(token)
            }
            None => Err(self.mismatch(expected)),
        }
    }

    pub(crate) fn tape_string(&mut self, tape: &'a [Token<'a>]) -> Step<Cow<'a, str>> {
        match tape.get(self.at) {
            Some(Token::Text(text)) => {
                self.at += 1;
                Ok(Cow::Borrowed(text))
            }
            _ => Err(self.mismatch("a string")),
        }
    }

    pub(crate) fn tape_number(&mut self, tape: &'a [Token<'a>]) -> Step<Cow<'a, str>> {
        let text = match tape.get(self.at) {
            Some(Token::Integer(integer)) => Cow::Owned(integer.to_string()),
            Some(Token::Number(text)) => Cow::Borrowed(&**text),
            _ => return Err(self.mismatch("a number")),
        };
        self.at += 1;
        Ok(text)
    }

    pub(crate) fn tape_key(&mut self, tape: &'a [Token<'a>]) -> Step<Option<Cow<'a, str>>> {
        match tape.get(self.at) {
            Some(Token::Text(text)) => {
                self.at += 1;
                Ok(Some(Cow::Borrowed(text)))
            }
            _ => {
                self.leave();
                Ok(None)
            }
        }
    }

    pub(crate) fn tape_item(&mut self, tape: &[Token<'_>]) -> Result<bool, Halt> {
        match tape.get(self.at) {
            Some(Token::End) | None => {
                self.leave();
                Ok(false)
            }
            Some(_) => Ok(true),
        }
    }

    pub(crate) fn tape_skip(&mut self, tape: &[Token<'_>]) {
        self.at = match tape.get(self.at) {
            Some(Token::Object(end) | Token::Array(end)) => *end,
            _ => self.at + 1,
        };
    }
}
