//! JSON Pointers: segments in, a pointer out that stays short, and a subschema's place in its
//! document.

use serde_json::Value;

use crate::pointer::step;

/// The longest pointer that is told, in bytes. What lies deeper is told at the last place that fits.
const LONGEST: usize = 1024;

/// One step into a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Trail<'v> {
    Member(&'v str),
    Item(usize),
}

/// The pointer of some steps; of those that do not fit any more, none.
pub(super) fn pointer(trail: &[Trail<'_>]) -> String {
    let mut pointer = String::new();
    for segment in trail {
        let step = match segment {
            Trail::Item(place) => format!("/{place}"),
            Trail::Member(name) if name.len() > LONGEST => break,
            Trail::Member(name) => step(name),
        };
        if pointer.len() + step.len() > LONGEST {
            break;
        }
        pointer.push_str(&step);
    }
    pointer
}

/// A pointer, cut at the last step that fits.
pub(super) fn shorten(pointer: &str) -> &str {
    if pointer.len() <= LONGEST {
        return pointer;
    }
    let mut end = LONGEST;
    while !pointer.is_char_boundary(end) {
        end -= 1;
    }
    // Between two steps, unless a step ends right there.
    &pointer[..pointer[..end].rfind('/').unwrap_or(0)]
}

/// The place of a subschema in a document, found by where it lies in memory; empty for one that is
/// of another document, such as a standard metaschema.
pub(super) fn pointer_of(document: &Value, address: usize) -> String {
    let mut trail = Vec::new();
    find(document, address, &mut trail);
    pointer(&trail)
}

fn find<'v>(value: &'v Value, address: usize, trail: &mut Vec<Trail<'v>>) -> bool {
    if std::ptr::from_ref(value) as usize == address {
        return true;
    }
    let mut within = |segment: Trail<'v>, child: &'v Value| {
        trail.push(segment);
        let found = find(child, address, trail);
        if !found {
            trail.pop();
        }
        found
    };
    match value {
        Value::Array(items) => items.iter().enumerate().any(|(place, item)| within(Trail::Item(place), item)),
        Value::Object(members) => members.iter().any(|(name, child)| within(Trail::Member(name), child)),
        _ => false,
    }
}
