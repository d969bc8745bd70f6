//! A chunk of an input in, its messages out, in their order.

use std::ops::Range;

use memchr::memchr_iter;

use super::peek::Peek;
use super::scan::{end_of_value, token};
use super::{How, Kind, Seen, Side, Tracker};
use crate::input::{Chunk, MOST_OF_LINE, Shape};
use crate::revisions::row;

/// Arrays of messages belong to this revision alone.
const BATCHES: &str = "2025-03-26";

/// A message, or what stands where one should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    /// Its bytes in the chunk.
    pub(crate) range: Range<usize>,
    /// Who sent it, where a record says so.
    pub(crate) side: Option<Side>,
    pub(crate) seen: Seen,
    pub(crate) frame: Frame,
}

/// What a message stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// Nothing.
    Bare,
    /// The record with those bytes, and whether its `direction` is none.
    Record(Range<usize>, bool),
    /// A record without a message.
    EmptyRecord,
    /// A document that is broken before its messages can be told apart.
    Broken,
    /// A line that is too long.
    Long,
}

/// The messages of a chunk; with `is_values` every line, or the document, is one value of its own.
pub(crate) fn units(chunk: &Chunk, tracker: &mut Tracker, is_values: bool) -> Vec<Unit> {
    let mut units = Units { text: &chunk.bytes, tracker, is_values, found: Vec::new() };
    let whole = 0..chunk.bytes.len();
    match chunk.shape {
        Shape::Document => units.document(whole),
        Shape::LongLine => units.push(0..1, None, Frame::Long),
        Shape::Lines => {
            let mut start = 0;
            for newline in memchr_iter(b'\n', &chunk.bytes) {
                units.line(start..newline);
                start = newline + 1;
            }
            units.line(start..whole.end);
        }
    }
    units.found
}

struct Units<'c> {
    text: &'c [u8],
    tracker: &'c mut Tracker,
    is_values: bool,
    found: Vec<Unit>,
}

impl Units<'_> {
    fn document(&mut self, range: Range<usize>) {
        let start = token(self.text, range.start);
        if self.text.get(start) != Some(&b'[') || self.is_values {
            return self.value(range);
        }
        match items(self.text, range.clone()) {
            Some(items) => items.into_iter().for_each(|item| self.value(item)),
            None => self.push(range, None, Frame::Broken),
        }
    }

    fn line(&mut self, range: Range<usize>) {
        let start = token(self.text, range.start).min(range.end);
        let end = start + self.text[start..range.end].trim_ascii_end().len();
        let is_batch = || row(self.tracker.revision()).revision.as_str() == BATCHES;
        match self.text[start..end].first() {
            None => {}
            Some(_) if end - start > MOST_OF_LINE => self.push(start..start + 1, None, Frame::Long),
            Some(b'[') if is_batch() => self.document(start..end),
            Some(_) => self.value(start..end),
        }
    }

    /// A message, or a record around one.
    fn value(&mut self, range: Range<usize>) {
        let peek = Peek::of(&self.text[range.clone()]);
        if !peek.is_record() {
            let frame = if peek.is_empty_record() { Frame::EmptyRecord } else { Frame::Bare };
            return self.push(range, None, frame);
        }
        let message = peek.message.clone().unwrap_or_default();
        let message = range.start + message.start..range.start + message.end;
        let side = peek.side();
        let frame = Frame::Record(range.clone(), peek.has_direction && side.is_none());
        match self.text.get(message.start) {
            // A record may hold a batch too.
            Some(b'[') => match items(self.text, message.clone()) {
                Some(items) => items.into_iter().for_each(|item| self.push(item, side, frame.clone())),
                None => self.push(range, None, Frame::Broken),
            },
            _ => self.push(message, side, frame),
        }
    }

    fn push(&mut self, range: Range<usize>, side: Option<Side>, frame: Frame) {
        let is_read = !self.is_values && matches!(frame, Frame::Bare | Frame::Record(..));
        let seen = match is_read {
            true => self.tracker.see(&self.text[range.clone()], side),
            false => {
                let revision = self.tracker.revision();
                Seen { kind: Kind::Other, revision, how: How::Message, is_unasked: false, is_odd: false }
            }
        };
        self.found.push(Unit { range, side, seen, frame });
    }
}

/// Where the items of an array stand; none where its text is broken between them.
fn items(text: &[u8], range: Range<usize>) -> Option<Vec<Range<usize>>> {
    let text = &text[..range.end];
    let mut at = token(text, token(text, range.start) + 1);
    let mut items = Vec::new();
    while text.get(at) != Some(&b']') || !items.is_empty() {
        let end = end_of_value(text, at)?;
        items.push(at..end);
        at = token(text, end);
        match text.get(at)? {
            b',' => at = token(text, at + 1),
            b']' => break,
            _ => return None,
        }
    }
    (token(text, at + 1) == text.len()).then_some(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_arrays_and_of_none() {
        let split = |text: &str| items(text.as_bytes(), 0..text.len());
        assert_eq!(split(" [ {\"a\":[1]} , 2 ] \n"), Some(vec![3..12, 15..16]));
        assert_eq!(split("[]"), Some(vec![]));
        for broken in ["[1,]", "[,1]", "[1 2]", "[1", "[1]x", "[", "[{]"] {
            assert_eq!(split(broken), None, "{broken}");
        }
    }
}
