//! A JSON value that rules look at, whether it stands in a text or in a tree.

use std::borrow::Cow;
use std::ops::Range;

use crate::scan;

/// A value. Of one that is no object, array, string or number nothing is to be seen.
pub(super) trait View<'v>: Copy {
    /// The string that it is.
    fn text(self) -> Option<Cow<'v, str>>;

    /// The number that it is.
    fn number(self) -> Option<f64>;

    /// Its members, if it is an object.
    fn members(self) -> impl Iterator<Item = (Cow<'v, str>, Self)>;

    /// Its items, if it is an array.
    fn items(self) -> impl Iterator<Item = Self>;

    /// Whether it is an array.
    fn is_array(self) -> bool;

    /// JSON that starts as it does, and its place in a text.
    fn found(self) -> (Cow<'v, str>, Option<Range<usize>>);

    /// One of its members.
    fn member(self, name: &str) -> Option<Self> {
        self.members().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The string that one of its members is.
    fn text_of(self, name: &str) -> Option<Cow<'v, str>> {
        self.member(name)?.text()
    }
}

/// A value in a text that has been checked.
#[derive(Clone, Copy)]
pub(super) struct Slice<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Slice<'a> {
    /// The value that starts at a place.
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at: after_space(bytes, at) }
    }

    fn first(self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn end(self) -> usize {
        value_end(self.bytes, self.at)
    }

    fn str(self, start: usize, end: usize) -> &'a str {
        self.bytes.get(start..end).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The value after this one and a comma, if there is one.
    fn next(self) -> Option<Self> {
        let comma = after_space(self.bytes, self.end());
        (self.bytes.get(comma) == Some(&b',')).then(|| Self::new(self.bytes, comma + 1))
    }

    /// The first of the values inside, where it is a container that starts and ends like this.
    fn inside(self, open: u8, close: u8) -> Option<Self> {
        let first = Self::new(self.bytes, self.at + 1);
        (self.first() == open && first.first() != close).then_some(first)
    }
}

impl<'a> View<'a> for Slice<'a> {
    fn text(self) -> Option<Cow<'a, str>> {
        (self.first() == b'"').then(|| scan::resolved(self.str(self.at + 1, self.end() - 1)))
    }

    fn number(self) -> Option<f64> {
        self.str(self.at, self.end()).parse().ok()
    }

    fn members(self) -> impl Iterator<Item = (Cow<'a, str>, Self)> {
        let mut name = self.inside(b'{', b'}');
        std::iter::from_fn(move || {
            let known = name?;
            let colon = after_space(known.bytes, known.end());
            let value = Self::new(known.bytes, colon + 1);
            name = value.next();
            Some((known.text().unwrap_or_default(), value))
        })
    }

    fn items(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.inside(b'[', b']'), |item| item.next())
    }

    fn is_array(self) -> bool {
        self.first() == b'['
    }

    fn found(self) -> (Cow<'a, str>, Option<Range<usize>>) {
        let range = self.at..self.end();
        (self.str(range.start, range.end).into(), Some(range))
    }
}

fn after_space(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Where the value ends that starts at a place.
fn value_end(bytes: &[u8], mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => at = scan::string_end(bytes, at + 1).unwrap_or(bytes.len()),
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                at += 1;
            }
            b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' => at += 1,
            _ => at = word_end(bytes, at),
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// Where a number or a word ends.
fn word_end(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    let ends = |byte: &u8| matches!(byte, b',' | b':' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t');
    rest.iter().position(ends).map_or(bytes.len(), |length| at + length.max(1))
}

#[cfg(feature = "serde_json")]
impl<'v> View<'v> for &'v serde_json::Value {
    fn text(self) -> Option<Cow<'v, str>> {
        self.as_str().map(Cow::Borrowed)
    }

    fn number(self) -> Option<f64> {
        self.as_f64()
    }

    fn members(self) -> impl Iterator<Item = (Cow<'v, str>, Self)> {
        let members = self.as_object().into_iter().flatten();
        members.map(|(name, value)| (Cow::Borrowed(name.as_str()), value))
    }

    fn items(self) -> impl Iterator<Item = Self> {
        self.as_array().into_iter().flatten()
    }

    fn is_array(self) -> bool {
        serde_json::Value::is_array(self)
    }

    fn member(self, name: &str) -> Option<Self> {
        self.get(name)
    }

    fn found(self) -> (Cow<'v, str>, Option<Range<usize>>) {
        (super::tree::shown(self).into(), None)
    }
}
