//! What is wrong with a value, and where: [`Violation`] and the [`Error`] that carries one.

use std::borrow::Cow;
use std::fmt;

/// The longest excerpt of an offending value that a violation shows, in characters.
const EXCERPT: usize = 64;

/// The longest message, in bytes. The fields of a violation keep what does not fit.
const MESSAGE: usize = 256;

/// Which kind of rule a value breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// The bytes are not JSON, or not UTF-8.
    Syntax,
    /// The input is larger or deeper than the [`Limits`](crate::Limits) allow.
    Limit,
    /// An object has the same member twice.
    Duplicate,
    /// A value has another JSON type than the schema asks for.
    Type,
    /// A value differs from the one constant that the schema allows.
    Constant,
    /// A string is not among the values of a closed enum.
    Enum,
    /// A required member is absent.
    Required,
    /// A closed object has a member that the schema does not declare.
    Undeclared,
    /// A number, a length or a count is out of bounds.
    Bound,
    /// The tag of a union has a value that no arm has.
    Tag,
    /// A message names a method that the revision does not have.
    Method,
    /// A message is of a revision that is not known, or not compiled in.
    Version,
    /// A string does not have the format that the schema names.
    Format,
    /// Another keyword of JSON Schema than those above refuses a value.
    Keyword,
    /// A rule that only the prose of the specification says.
    #[cfg(feature = "validate")]
    Prose(crate::validate::Prose),
}

impl Rule {
    /// Its name, as in reports: lower case, with hyphens.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Limit => "limit",
            Self::Duplicate => "duplicate",
            Self::Type => "type",
            Self::Constant => "constant",
            Self::Enum => "enum",
            Self::Required => "required",
            Self::Undeclared => "undeclared",
            Self::Bound => "bound",
            Self::Tag => "tag",
            Self::Method => "method",
            Self::Version => "version",
            Self::Format => "format",
            Self::Keyword => "keyword",
            #[cfg(feature = "validate")]
            Self::Prose(rule) => rule.name(),
        }
    }
}

/// One place where a value breaks the schema.
///
/// ```
/// use mcpspec_core::{Context, Id};
/// let error = Context::exact().from_slice::<Id>(b"true").unwrap_err();
/// assert_eq!(error.to_string(), "at the root: expected a string or an integer, found true");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which kind of rule is broken.
    pub rule: Rule,
    /// JSON Pointer (RFC 6901) to the offending value; empty for the root.
    pub pointer: String,
    /// What the schema asks for, in words.
    pub expected: String,
    /// What stands there: its kind, or an excerpt of at most 64 characters.
    pub found: String,
    /// Offset in bytes into the text that was read, where that text came from the caller.
    pub offset: Option<usize>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.pointer.is_empty() { "the root" } else { &self.pointer };
        let (expected, found) = (self.expected.as_str(), self.found.as_str());
        let most = MESSAGE - "at : expected , found ".len();
        if at.len() + expected.len() + found.len() > most {
            let found = clipped(found, EXCERPT);
            let at = both_ends(at, most - found.len() - expected.len().min(EXCERPT));
            let expected = clipped(expected, most - found.len() - at.len());
            return write!(f, "at {at}: expected {expected}, found {found}");
        }
        write!(f, "at {at}: expected {expected}, found {found}")
    }
}

/// At most so many bytes of a text, from its start; of a list, whole parts.
fn clipped(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    let end = boundary(text, most - "…".len());
    let end = text[..end].rfind(", ").map_or(end, |comma| comma + 2);
    Cow::Owned(format!("{}…", &text[..end]))
}

/// At most so many bytes of a text, from its start and its end.
fn both_ends(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    let half = (most - "…".len()) / 2;
    // A character that would be cut at the end is left out.
    let end = (text.len() - half..).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    Cow::Owned(format!("{}…{}", &text[..boundary(text, half)], &text[end..]))
}

/// The end of the last character that ends at `most` or before.
fn boundary(text: &str, most: usize) -> usize {
    (0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Why a value could not be decoded.
///
/// Its text names the path, what was expected and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<Violation>);

impl Error {
    /// The first violation met, with its JSON Pointer.
    pub fn violation(&self) -> &Violation {
        &self.0
    }

    /// The JSON-RPC error code with which a receiver answers a message that fails like this:
    /// `-32700` for bytes that are not JSON, `-32601` for an unknown method, `-32602` for wrong or
    /// missing `params`, `-32022` for an unknown version, `-32600` for anything else.
    pub fn json_rpc_code(&self) -> i64 {
        match self.0.rule {
            Rule::Syntax => -32700,
            Rule::Method => -32601,
            Rule::Version => -32022,
            // Whatever a request lacks of its envelope of version and capabilities (C1).
            Rule::Required if self.0.pointer.is_empty() && self.0.expected == "the member `params`" => -32602,
            _ if self.0.pointer == "/params" || self.0.pointer.starts_with("/params/") => -32602,
            _ => -32600,
        }
    }
}

impl From<Violation> for Error {
    fn from(violation: Violation) -> Self {
        Self(Box::new(violation))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Error {}

/// An input with more bytes than the limit.
pub(crate) fn too_long(bytes: usize, limit: usize) -> Error {
    Violation {
        rule: Rule::Limit,
        pointer: String::new(),
        expected: format!("at most {limit} bytes"),
        found: format!("{bytes} bytes"),
        offset: Some(limit),
    }
    .into()
}

/// Bytes that are no text.
pub(crate) fn not_utf8(at: usize) -> Error {
    Violation {
        rule: Rule::Syntax,
        pointer: String::new(),
        expected: "UTF-8".to_owned(),
        found: format!("a byte that is not at offset {at}"),
        offset: Some(at),
    }
    .into()
}

/// Appends one reference token to a JSON Pointer.
pub(crate) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    for c in token.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// Shows the value that starts `text` in at most [`EXCERPT`] characters; containers by their kind.
pub(crate) fn excerpt(text: &str) -> String {
    match text.as_bytes().first() {
        None => "the end of the input".to_owned(),
        Some(b'{') => "an object".to_owned(),
        Some(b'[') => "an array".to_owned(),
        Some(b'"') => shorten(&text[..string_end(text)]),
        Some(_) => {
            let end = text.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(text.len());
            shorten(&text[..end.max(1.min(text.len()))])
        }
    }
}

fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// At most [`EXCERPT`] characters of a text.
pub(crate) fn shorten(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_short_whatever_is_in_it() {
        let violation = |pointer: &str, expected: &str, found: &str| Violation {
            rule: Rule::Tag,
            pointer: pointer.to_owned(),
            expected: expected.to_owned(),
            found: found.to_owned(),
            offset: None,
        };
        let plain = violation("/a", "one of `x`, `y`", "`z`");
        assert_eq!(plain.to_string(), "at /a: expected one of `x`, `y`, found `z`");
        let long = ["/long/é".repeat(99), "`é one`, ".repeat(99), "é".repeat(64)];
        for kept in 0..8 {
            let part = |place: usize| if kept & 1 << place == 0 { "/x" } else { long[place].as_str() };
            let message = violation(part(0), part(1), part(2)).to_string();
            assert!(message.len() <= MESSAGE, "{message}");
            assert_eq!(message.contains('…'), kept != 0 && message.len() > 200, "{message}");
        }
        let listed = violation("", &long[1], "`é`").to_string();
        assert!(listed.contains("`é one`, …, found"), "{listed}");
    }

    #[test]
    fn an_excerpt_is_short_and_whole() {
        assert_eq!(excerpt(""), "the end of the input");
        assert_eq!(excerpt("{\"a\":1}"), "an object");
        assert_eq!(excerpt("\"a\\\"b\",1"), "\"a\\\"b\"");
        assert_eq!(excerpt("12.5,"), "12.5");
        assert_eq!(excerpt(",]"), ",");
        assert_eq!(excerpt("é"), "é");
        assert_eq!(excerpt(&format!("\"{}\"", "é".repeat(100))).chars().count(), EXCERPT + 1);
    }
}
