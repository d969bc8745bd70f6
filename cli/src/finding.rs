//! What reports tell: a [`Finding`] and where it stands in a file.

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;

use mcpspec::Violation;
use mcpspec::validate::Severity;
use memchr::{memchr_iter, memrchr};

/// Something to be said of a message.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) severity: Severity,
    /// The rule's name.
    pub(crate) rule: &'static str,
    /// JSON Pointer into the message.
    pub(crate) pointer: String,
    /// JSON Pointer into the schema; empty where it is no word of the schema's.
    pub(crate) schema: Cow<'static, str>,
    pub(crate) expected: String,
    pub(crate) found: String,
    /// The revision that the message was judged by.
    pub(crate) revision: &'static str,
    /// The bytes of the offending value in the piece of input.
    pub(crate) range: Range<usize>,
}

impl Finding {
    /// An error that is none of a schema's.
    pub(crate) fn error(rule: &'static str, expected: &str, found: &str, range: Range<usize>) -> Self {
        Self {
            severity: Severity::Error,
            rule,
            pointer: String::new(),
            schema: Cow::Borrowed(""),
            expected: expected.to_owned(),
            found: found.to_owned(),
            revision: "",
            range,
        }
    }

    /// What a check of a message found that starts at `start`; the range as the check knows it.
    pub(crate) fn of(violation: &Violation, range: Option<Range<usize>>, message: &Range<usize>) -> Self {
        let range = range.or_else(|| violation.offset.map(|at| at..at.saturating_add(1)));
        let range = range.unwrap_or(0..1);
        let within = |at: usize| at.saturating_add(message.start).min(message.end);
        Self {
            pointer: violation.pointer.clone(),
            ..Self::error(
                violation.rule.name(),
                &violation.expected,
                &violation.found,
                within(range.start)..within(range.end),
            )
        }
    }

    /// What it says in one line, without its place.
    pub(crate) fn message(&self) -> String {
        format!("expected {}, found {}", self.expected, self.found)
    }
}

/// How a severity is called.
pub(crate) fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// A piece of a file: whole lines, or all of it.
pub(crate) struct Piece<'a> {
    pub(crate) file: &'a str,
    pub(crate) bytes: &'a [u8],
    /// The number of its first line, from 1.
    pub(crate) line: u64,
    /// How many bytes of the file stand before it.
    pub(crate) offset: u64,
    /// Where a line starts that was found before, and how many stand before it in the piece.
    seen: Cell<(usize, u64)>,
}

/// A place in a file, for people: lines and columns count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) line: u64,
    pub(crate) column: u64,
    /// Where its line starts in the piece.
    pub(crate) start: usize,
}

impl<'a> Piece<'a> {
    /// A piece whose first line has that number, with that many bytes before it.
    pub(crate) fn new(file: &'a str, bytes: &'a [u8], line: u64, offset: u64) -> Self {
        Self { file, bytes, line, offset, seen: Cell::new((0, 0)) }
    }

    /// Where a byte of the piece stands. Lines are counted on from the last such place.
    pub(crate) fn spot(&self, at: usize) -> Spot {
        let before = &self.bytes[..at.min(self.bytes.len())];
        let start = memrchr(b'\n', before).map_or(0, |newline| newline + 1);
        let (seen, lines) = self.seen.get();
        let (from, lines) = if seen <= start { (seen, lines) } else { (0, 0) };
        let lines = lines + memchr_iter(b'\n', &before[from..start]).count() as u64;
        self.seen.set((start, lines));
        Spot { line: self.line + lines, column: characters(&before[start..]) + 1, start }
    }

    /// The line that starts there, without its end.
    pub(crate) fn line_at(&self, start: usize) -> &[u8] {
        let rest = &self.bytes[start.min(self.bytes.len())..];
        let line = &rest[..memchr::memchr(b'\n', rest).unwrap_or(rest.len())];
        line.strip_suffix(b"\r").unwrap_or(line)
    }
}

/// How many characters bytes have; those that are no UTF-8 count one each.
fn characters(bytes: &[u8]) -> u64 {
    bytes.utf8_chunks().map(|chunk| (chunk.valid().chars().count() + chunk.invalid().len()) as u64).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_counts_lines_of_the_file_and_characters() {
        let piece = Piece::new("f", "ab\r\né\u{1F600}x".as_bytes(), 7, 0);
        assert_eq!(piece.spot(0), Spot { line: 7, column: 1, start: 0 });
        assert_eq!(piece.spot(10), Spot { line: 8, column: 3, start: 4 });
        assert_eq!(piece.spot(99), Spot { line: 8, column: 4, start: 4 });
        assert_eq!(piece.spot(1), Spot { line: 7, column: 2, start: 0 }, "backwards too");
        assert_eq!(piece.line_at(0), b"ab");
        assert_eq!(characters(b"a\xff\xfeb"), 4);
    }
}
