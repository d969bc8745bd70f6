//! To trees of `serde_json` and back, and to types of the user's: the feature `serde_json`. Nothing
//! else here needs that crate; serde's own traits are always there.

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use crate::bridge;
use crate::context::Context;
use crate::decode::Decode;
use crate::encode::Encode;
use crate::json::{Json, JsonObject};
use crate::map::Map;
use crate::reader::Reader;
use crate::violation::{Error, Rule, Violation};

/// Decodes a parsed value in [`Mode::Exact`](crate::Mode::Exact). Needs the feature `serde_json`.
///
/// # Errors
/// As [`from_slice`](crate::from_slice); offsets are absent.
#[inline]
pub fn from_value<T: Decode>(value: &Value) -> Result<T, Error> {
    Context::exact().from_value(value)
}

/// Writes a value as a tree. A number too precise for a double is rounded. Needs the feature
/// `serde_json`.
#[inline]
pub fn to_value<T: Encode + ?Sized>(value: &T) -> Value {
    bridge::serialize(value.view(), serde_json::value::Serializer).unwrap_or(Value::Null)
}

/// With the feature `serde_json`.
impl Context {
    /// Decodes a parsed value.
    ///
    /// # Errors
    /// As [`Context::from_slice`]; offsets are absent.
    #[inline]
    pub fn from_value<T: Decode>(&self, value: &Value) -> Result<T, Error> {
        let mut decoded = T::blank();
        self.fill_from_value(value, &mut decoded)?;
        Ok(decoded)
    }

    /// Decodes a parsed value into a blank one whose type is only known at run time.
    ///
    /// # Errors
    /// As [`Context::from_value`]; what was read so far stays in `decoded`.
    pub fn fill_from_value(&self, value: &Value, decoded: &mut dyn Decode) -> Result<(), Error> {
        let tape = bridge::record(self.limits().depth, value)
            .map_err(|(error, too_deep)| too_deep.unwrap_or_else(|| foreign(&error)))?;
        let outcome = Reader::run_tape(self, &tape, decoded);
        bridge::keep(tape);
        outcome.map(drop)
    }
}

/// With the feature `serde_json`.
impl Json {
    /// The value as a tree. A number too precise for a double is rounded. A value that somebody
    /// made deeper than [`Limits::MAX_DEPTH`](crate::Limits::MAX_DEPTH), which no reader gives,
    /// becomes `null`.
    ///
    /// ```
    /// use mcpspec_core::Json;
    /// use serde_json::json;
    ///
    /// let json: Json = r#"{"b": 1.50, "a": [true]}"#.parse()?;
    /// assert_eq!(json.to_value()["b"], json!(1.5));
    /// assert_eq!(json, Json::from(json!({"a": [true], "b": 1.5})));
    /// # Ok::<(), mcpspec_core::Error>(())
    /// ```
    pub fn to_value(&self) -> Value {
        to_value(self)
    }

    /// Reads the value into a type of the user's, straight from the text, with the limits of
    /// `serde_json`.
    ///
    /// # Errors
    /// What the type's `Deserialize` says.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// let json: mcpspec_core::Json = r#"{"b": 2, "a": 1}"#.parse()?;
    /// assert_eq!(json.decode::<BTreeMap<String, u8>>()?["b"], 2);
    /// # Ok::<(), mcpspec_core::Error>(())
    /// ```
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_str(self.as_str()).map_err(|error| foreign(&error))
    }

    /// Writes a value of the user's as open JSON.
    ///
    /// # Errors
    /// What the type's `Serialize` says; a map whose keys are no strings, for instance.
    pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        let text = serde_json::to_string(value).map_err(|error| foreign(&error))?;
        Ok(Self::checked(text.into()))
    }
}

/// A failure of somebody else's code, such as a user's `Deserialize`.
fn foreign(error: &serde_json::Error) -> Error {
    let (pointer, found) = (String::new(), error.to_string());
    let expected = "a value that the type accepts".to_owned();
    Violation { rule: Rule::Type, pointer, expected, found, offset: None }.into()
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        Self::from(&value)
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        Self::checked(value.to_string().into())
    }
}

impl From<serde_json::Map<String, Value>> for JsonObject {
    fn from(members: serde_json::Map<String, Value>) -> Self {
        Map::<Json>::from(members).into()
    }
}

impl TryFrom<Value> for JsonObject {
    type Error = Error;

    fn try_from(value: Value) -> Result<Self, Error> {
        Json::from(value).try_into()
    }
}

impl From<serde_json::Map<String, Value>> for Map<Json> {
    fn from(entries: serde_json::Map<String, Value>) -> Self {
        entries.into_iter().map(|(key, value)| (key, Json::from(value))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_made_of_objects_only() {
        assert!(JsonObject::try_from(serde_json::json!([1])).is_err());
        let object = JsonObject::try_from(serde_json::json!({"a": 1})).expect("an object");
        assert_eq!(object.as_str(), r#"{"a":1}"#);
    }

    #[test]
    fn what_a_users_type_refuses_is_said() {
        let error = Json::from(true).decode::<Vec<u8>>().expect_err("no list");
        assert!(error.to_string().contains("a sequence"), "{error}");
    }

    #[test]
    fn text_of_a_tape_takes_no_more_memory_than_it_needs() {
        for source in [r#"{"a":[1,-20,{}],"b":{"c":null,"d":[true,false,[]]},"e":"x"}"#, "[]", "7", "\"\""] {
            let value: Value = serde_json::from_str(source).expect("JSON");
            let Ok(tape) = bridge::record(8, &value) else { panic!("{source} is not deep") };
            let (text, after) = crate::tape::text(&tape, 0);
            assert_eq!((text.as_str(), text.capacity(), after), (source, source.len(), tape.len()));
        }
    }
}
