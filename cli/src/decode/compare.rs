//! A message before and after in, where they differ as JSON values out.

use std::ops::Range;

use mcpspec::{Json, from_slice};
use serde_json::Value;

use crate::finding::Finding;

/// How many differences of a message are told.
const MOST: usize = 16;
/// How much of a value is shown, in characters.
const SHOWN: usize = 64;

/// Tells where a message differs from what it was.
pub(super) fn compare(before: &[u8], after: &str, range: &Range<usize>, found: &mut Vec<Finding>) {
    let (old, new) = (from_slice::<Json>(before), from_slice::<Json>(after.as_bytes()));
    if old.is_ok() && old == new {
        return;
    }
    let (Ok(old), Ok(new)) = (serde_json::from_slice(before), serde_json::from_str(after)) else {
        return tell(found, range, "", None, None);
    };
    let count = found.len();
    walk(&old, &new, &mut String::new(), &mut |pointer, old, new| {
        if found.len() < count + MOST {
            tell(found, range, pointer, old, new);
        }
    });
    if found.len() == count {
        // Numbers that a tree cannot tell apart.
        tell(found, range, "", Some(&old), Some(&new));
    }
}

fn tell(
    found: &mut Vec<Finding>,
    range: &Range<usize>,
    pointer: &str,
    old: Option<&Value>,
    new: Option<&Value>,
) {
    let start = range.start..range.end.min(range.start + 1);
    let finding = Finding::error("lossless", &shown(old), &shown(new), start);
    found.push(Finding { pointer: pointer.to_owned(), ..finding });
}

fn shown(value: Option<&Value>) -> String {
    let Some(value) = value else { return "nothing".to_owned() };
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        None => text,
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

type Differs<'f> = &'f mut dyn FnMut(&str, Option<&Value>, Option<&Value>);

fn walk(old: &Value, new: &Value, pointer: &mut String, differs: Differs<'_>) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let added = new.keys().filter(|name| !old.contains_key(*name));
            for name in old.keys().chain(added) {
                let token = name.replace('~', "~0").replace('/', "~1");
                step(old.get(name), new.get(name), &token, pointer, differs);
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            for place in 0..old.len().max(new.len()) {
                step(old.get(place), new.get(place), &place.to_string(), pointer, differs);
            }
        }
        (Value::Number(left), Value::Number(right)) if left.as_f64() == right.as_f64() => {}
        _ if old == new => {}
        _ => differs(pointer, Some(old), Some(new)),
    }
}

fn step(old: Option<&Value>, new: Option<&Value>, token: &str, pointer: &mut String, differs: Differs<'_>) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(token);
    match (old, new) {
        (Some(old), Some(new)) => walk(old, new, pointer, differs),
        _ => differs(pointer, old, new),
    }
    pointer.truncate(length);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(before: &str, after: &str) -> Vec<String> {
        let mut found = Vec::new();
        compare(before.as_bytes(), after, &(0..before.len()), &mut found);
        found.iter().map(|finding| format!("{}: {}", finding.pointer, finding.message())).collect()
    }

    #[test]
    fn differences_are_those_of_json_values() {
        let before = r#"{"a":1.0,"b":[1,{"c/d":"x"}],"e":null}"#;
        assert_eq!(differences(before, r#"{"e":null,"b":[1,{"c/d":"x"}],"a":1}"#), Vec::<String>::new());
        assert_eq!(
            differences(before, r#"{"a":2,"b":[1,{}],"f":[]}"#),
            [
                "/a: expected 1.0, found 2",
                "/b/1/c~1d: expected \"x\", found nothing",
                "/e: expected null, found nothing",
                "/f: expected nothing, found []",
            ]
        );
    }
}
