//! The first bytes of an input in, whether it is a document or lines out.

use crate::capture::end_of_value;

/// How an input is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// One JSON document, over as many lines as it likes.
    Document,
    /// Newline-delimited JSON.
    Lines,
}

/// What an input is whose name says something or nothing.
///
/// A name that ends in `.ndjson` or `.jsonl` decides. Otherwise an array is a document; an object
/// that ends with its line, or is followed by a line that starts an object at its very beginning,
/// is the first of many lines. A message alone in one line is the same either way.
pub(super) fn of(head: &[u8], name: Option<Form>) -> Form {
    if name == Some(Form::Lines) {
        return Form::Lines;
    }
    let mut lines =
        head.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end).filter(|line| !line.is_empty());
    let Some(first) = lines.next() else { return Form::Document };
    let first = first.trim_ascii_start();
    if first.starts_with(b"[") {
        return Form::Document;
    }
    let is_whole = first.starts_with(b"{") && end_of_value(first, 0) == Some(first.len());
    if is_whole || lines.next().is_some_and(|second| second.starts_with(b"{\"")) {
        return Form::Lines;
    }
    Form::Document
}

/// Whether the first line is there and is one of many, however the input goes on.
pub(super) fn starts_lines(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let Some(end) = memchr::memchr(b'\n', head) else { return false };
    let first = head[..end].trim_ascii_end();
    first.starts_with(b"{") && end_of_value(first, 0) == Some(first.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_input_is_shows_in_its_first_lines() {
        for (head, form) in [
            ("", Form::Document),
            ("\r\n\r\n", Form::Document),
            ("{\"a\":{}}", Form::Lines),
            ("\n{\"a\":{}}\r\n{\"b\":1}\n", Form::Lines),
            ("{\"a\":\n{\"b\":1}\n", Form::Lines),
            ("broken\n{\"b\":1}\n", Form::Lines),
            ("{\n  \"a\": {}\n}\n", Form::Document),
            ("{\"a\": {\n}}\n", Form::Document),
            ("[{\"a\":1},\n{\"b\":1}]\n", Form::Document),
            ("broken", Form::Document),
        ] {
            assert_eq!(of(head.as_bytes(), None), form, "{head:?}");
            assert_eq!(of(head.as_bytes(), Some(Form::Lines)), Form::Lines);
        }
    }
}
