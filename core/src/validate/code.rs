//! What generated code for trees is made of.

pub use serde_json::Value;
use serde_json::{Map, Number};

pub use super::node::{NodeId, TreeCheck};
use crate::json::same_number;
use crate::scan;

/// The member of that name. What tells objects apart is called `type` or `resultType`, which sorted
/// maps have near their end.
#[inline]
pub fn find<'a>(members: &'a Map<String, Value>, wanted: &str) -> Option<&'a Value> {
    let is_it = |(name, _): &(&String, _)| scan::same(name.as_bytes(), wanted.as_bytes());
    members.iter().rev().find(is_it).map(|(_, value)| value)
}

/// Whether a value is an integer.
#[inline]
pub fn is_integer(value: &Value) -> bool {
    matches!(value, Value::Number(number) if is_whole(number))
}

/// Whether one of several is true, and no other.
pub fn is_one(fitting: &[bool]) -> bool {
    fitting.iter().filter(|fits| **fits).count() == 1
}

/// Whether a number is an integer, however large.
pub(super) fn is_whole(number: &Number) -> bool {
    let by_value = || number.as_f64().is_some_and(|double| double.fract() == 0.0);
    number.is_i64() || number.is_u64() || by_value()
}

/// Whether a number is the one that a constant spells; most are integers, for which nothing is
/// allocated.
pub fn is_number(constant: &str, number: &Number) -> bool {
    match (constant.parse::<i64>(), number.as_i64()) {
        (Ok(constant), Some(number)) => constant == number,
        _ => same_number(constant, &number.to_string()),
    }
}
