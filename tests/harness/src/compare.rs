//! Equality of JSON values: two values come in, whether and where they differ goes out.
//!
//! The order of members does not count. Two integers compare exactly; where one side has a fraction
//! or an exponent, both compare as `f64`, so `1.0` is `1`.

use serde_json::{Number, Value};

use crate::schema::child;

/// Whether the two are the same JSON value.
#[must_use]
pub fn same(left: &Value, right: &Value) -> bool {
    difference(left, right).is_none()
}

/// The JSON Pointer of the first difference, and what it is.
#[must_use]
pub fn difference(left: &Value, right: &Value) -> Option<(String, String)> {
    at(left, right, "")
}

fn at(left: &Value, right: &Value, pointer: &str) -> Option<(String, String)> {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            for (name, value) in left {
                let here = child(pointer, name);
                match right.get(name) {
                    Some(other) => {
                        if let Some(found) = at(value, other, &here) {
                            return Some(found);
                        }
                    }
                    None => return Some((here, format!("{} on the left only", short(value)))),
                }
            }
            let (name, value) = right.iter().find(|(name, _)| !left.contains_key(*name))?;
            Some((child(pointer, name), format!("{} on the right only", short(value))))
        }
        (Value::Array(left), Value::Array(right)) => {
            let pairs = left.iter().zip(right).enumerate();
            for (index, (left, right)) in pairs {
                if let Some(found) = at(left, right, &child(pointer, &index.to_string())) {
                    return Some(found);
                }
            }
            let message = || format!("{} elements against {}", left.len(), right.len());
            (left.len() != right.len()).then(|| (pointer.to_owned(), message()))
        }
        (Value::Number(left), Value::Number(right)) if same_number(left, right) => None,
        _ if left == right => None,
        _ => Some((pointer.to_owned(), format!("{} against {}", short(left), short(right)))),
    }
}

fn same_number(left: &Number, right: &Number) -> bool {
    match (integer(left), integer(right)) {
        (Some(left), Some(right)) => left == right,
        _ => left.as_f64() == right.as_f64(),
    }
}

fn integer(number: &Number) -> Option<i128> {
    number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
