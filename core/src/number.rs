//! JSON numbers that are not necessarily integers: [`Number`].

use std::fmt;

use crate::decode::Decode;
use crate::encode::{Encode, View};
use crate::json::same_number;
use crate::reader::{Reader, Step};

/// A JSON number, kept as it is spelled: `50` stays `50`, `0.8` stays `0.8`, and an integer above
/// 2^53 loses nothing.
///
/// ```
/// use mcpspec_core::Number;
/// assert_eq!(Number::from(0.8).to_string(), "0.8");
/// assert_eq!(Number::from(50).as_f64(), 50.0);
/// ```
#[derive(Clone)]
pub struct Number(Box<str>);

impl Number {
    /// The number as it is spelled in JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest double.
    pub fn as_f64(&self) -> f64 {
        self.0.parse().unwrap_or(0.0)
    }

    /// The integer, where it is one and fits; `1.0` is one.
    pub fn as_i64(&self) -> Option<i64> {
        crate::scan::integer(&self.0)
    }
}

impl Default for Number {
    fn default() -> Self {
        Self::from(0)
    }
}

impl From<i64> for Number {
    fn from(integer: i64) -> Self {
        Self(itoa::Buffer::new().format(integer).into())
    }
}

impl From<i32> for Number {
    fn from(integer: i32) -> Self {
        i64::from(integer).into()
    }
}

impl From<u32> for Number {
    fn from(integer: u32) -> Self {
        i64::from(integer).into()
    }
}

impl From<f64> for Number {
    /// JSON has no infinities: they become the largest double, and what is no number becomes 0.
    fn from(number: f64) -> Self {
        let finite = if number.is_nan() { 0.0 } else { number.clamp(f64::MIN, f64::MAX) };
        Self(format!("{finite:?}").into())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        same_number(&self.0, &other.0)
    }
}

impl Decode for Number {
    fn blank() -> Self {
        Self(Box::default())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        self.0 = reader.number()?.into();
        Ok(())
    }
}

impl Encode for Number {
    fn view(&self) -> View<'_> {
        View::Raw(&self.0)
    }
}

crate::serde_bridge!(Number);
