//! Values and keywords in words: short, whatever they hold.

use jsonschema::JsonType;
use serde_json::Value;

/// The longest excerpt of a value, in characters.
const EXCERPT: usize = 64;

/// The longest text that says what is expected, in bytes. With an excerpt it makes less than 256.
const SENTENCE: usize = 160;

/// What stands there: a container by its kind, anything else in at most 64 characters.
pub(super) fn excerpt(value: &Value) -> String {
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::String(text) => quote(text),
        scalar => cut(&scalar.to_string()),
    }
}

/// A text in quotation marks, as JSON writes it, in at most 64 characters, and less where those are
/// wide.
pub(super) fn quote(text: &str) -> String {
    let start: String = text.chars().take(EXCERPT + 1).collect();
    cut(&Value::String(start).to_string())
}

/// A name in a sentence.
pub(super) fn name(text: &str) -> String {
    let start: String = text.chars().take(EXCERPT + 1).collect();
    format!("`{}`", cut(&start))
}

fn cut(text: &str) -> String {
    match text.char_indices().enumerate().find(|(count, (at, _))| *count >= EXCERPT || *at >= 80) {
        None => text.to_owned(),
        Some((_, (end, _))) => format!("{}…", &text[..end]),
    }
}

/// A sentence that is not too long.
pub(super) fn sentence(text: String) -> String {
    if text.len() <= SENTENCE {
        return text;
    }
    let mut end = SENTENCE - 3;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}…", &text[..end])
}

/// Some of a list of alternatives, with what is left out counted.
pub(super) fn one_of<'v>(alternatives: impl ExactSizeIterator<Item = &'v Value>) -> String {
    list(alternatives.len(), alternatives.map(excerpt))
}

/// As [`one_of`], of names.
pub(super) fn one_of_names<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> String {
    list(names.len(), names.map(name))
}

fn list(count: usize, words: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    for (place, word) in words.enumerate() {
        if place > 0 && text.len() + word.len() > SENTENCE - 40 {
            return format!("{text} or {} more", count - place);
        }
        if place > 0 {
            text.push_str(if place + 1 == count { " or " } else { ", " });
        }
        text.push_str(&word);
    }
    text
}

/// A kind in words.
pub(super) fn kind(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Array => "an array",
        JsonType::Boolean => "a boolean",
        JsonType::Integer => "an integer",
        JsonType::Null => "null",
        JsonType::Number => "a number",
        JsonType::Object => "an object",
        JsonType::String => "a string",
    }
}

/// A count in words.
pub(super) fn count(number: u64, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}
