//! How large and how deep a value is: a tree in, its [`Size`] or the place where a limit is met
//! out. It keeps its own stack, so no depth of a tree that some program made can overflow it.

use std::fmt::{self, Write};

use serde_json::{Map, Value};

use super::limits::{Ceiling, Refusal, Subject};
use super::place::{Trail, pointer};

/// How large a value is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Size {
    /// Bytes without white space; escapes in strings count as the character.
    pub(super) bytes: u64,
    /// Of those, bytes of the names of members.
    pub(super) names: u64,
    /// The value itself and all in it.
    pub(super) values: u64,
}

/// What a value may have.
pub(super) struct Most {
    pub(super) subject: Subject,
    pub(super) bytes: (Ceiling, usize),
    pub(super) depth: (Ceiling, usize),
    pub(super) values: (Ceiling, usize),
}

/// The items or members that are still to be looked at.
enum Rest<'v> {
    Items(std::iter::Enumerate<std::slice::Iter<'v, Value>>),
    Members(serde_json::map::Iter<'v>),
}

/// The size of a value that keeps the limits.
pub(super) fn measure(value: &Value, most: &Most) -> Result<Size, Refusal> {
    let mut size = Size::default();
    let mut stack: Vec<Rest<'_>> = Vec::new();
    let mut trail: Vec<Trail<'_>> = Vec::new();
    let mut next = Some(value);
    loop {
        if let Some(value) = next.take() {
            add(&mut size, value);
            let rest = match value {
                Value::Array(items) => Some(Rest::Items(items.iter().enumerate())),
                Value::Object(members) => Some(Rest::Members(members.iter())),
                _ => None,
            };
            stack.extend(rest);
            check(&size, stack.len(), most).map_err(|(ceiling, met, allowed)| {
                // What is too deep stands under a chain of names too long to be told.
                let shown = if ceiling == most.depth.0 { trail.len().min(16) } else { trail.len() };
                Refusal { ceiling, subject: most.subject, pointer: pointer(&trail[..shown]), met, allowed }
            })?;
        }
        let Some(rest) = stack.last_mut() else { return Ok(size) };
        let step = match rest {
            Rest::Items(items) => items.next().map(|(place, item)| (Trail::Item(place), item)),
            Rest::Members(members) => members.next().map(|(name, member)| (Trail::Member(name), member)),
        };
        match step {
            Some((segment, value)) => {
                trail.truncate(stack.len() - 1);
                trail.push(segment);
                if let Trail::Member(name) = segment {
                    add_name(&mut size, name);
                }
                next = Some(value);
            }
            None => {
                stack.pop();
            }
        }
    }
}

/// The size of a value whose depth is known to be small.
pub(super) fn size(value: &Value) -> Size {
    let mut size = Size::default();
    collect(&mut size, value);
    size
}

fn collect(size: &mut Size, value: &Value) {
    add(size, value);
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(size, item)),
        Value::Object(members) => {
            for (name, member) in members {
                add_name(size, name);
                collect(size, member);
            }
        }
        _ => {}
    }
}

/// Bytes of the names of an object's members.
pub(super) fn names(members: &Map<String, Value>) -> u64 {
    members.keys().map(|name| name.len() as u64).sum()
}

fn add_name(size: &mut Size, name: &str) {
    size.names = size.names.saturating_add(name.len() as u64);
    // Quotation marks and the colon.
    size.bytes = size.bytes.saturating_add(name.len() as u64 + 3);
}

fn add(size: &mut Size, value: &Value) {
    let bytes = match value {
        Value::Null | Value::Bool(true) => 4,
        Value::Bool(false) => 5,
        Value::Number(number) => {
            let mut length = Length(0);
            // A length takes everything.
            let _ = write!(length, "{number}");
            length.0
        }
        Value::String(text) => text.len() + 2,
        // The commas, too.
        Value::Array(items) => 2 + items.len().saturating_sub(1),
        Value::Object(members) => 2 + members.len().saturating_sub(1),
    };
    size.bytes = size.bytes.saturating_add(bytes as u64);
    size.values = size.values.saturating_add(1);
}

/// The length of what is written.
struct Length(usize);

impl Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

fn check(size: &Size, depth: usize, most: &Most) -> Result<(), (Ceiling, u64, u64)> {
    let met = [(most.depth, depth as u64), (most.bytes, size.bytes), (most.values, size.values)];
    match met.into_iter().find(|((_, allowed), met)| *met > *allowed as u64) {
        Some(((ceiling, allowed), met)) => Err((ceiling, met, allowed as u64)),
        None => Ok(()),
    }
}
