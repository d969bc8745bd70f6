//! Open JSON: [`Json`] is any value and [`JsonObject`] any object, both kept as the text that
//! came, and parsed only when somebody asks.

use std::fmt;

use crate::context::Context;
use crate::decode::Decode;
use crate::encode::{Encode, View};
use crate::map::Map;
use crate::reader::{Reader, Step};
use crate::scan::{integer, quoted};
use crate::violation::{Error, Rule, Violation};

/// Any JSON value, kept as text: the order of members and the spelling of numbers stay as they
/// came; white space between tokens goes, so that a value never breaks a line. (Other formats, and
/// `serde_json`, have numbers of their own: through serde a number too precise for them is rounded.)
///
/// Two are equal where they are the same JSON value: `1.0` is `1`, and the order of an object's
/// members does not count.
///
/// ```
/// use mcpspec_core::Json;
///
/// let json: Json = r#"{"b": 1.50, "a": [true]}"#.parse()?;
/// assert_eq!(json.as_str(), r#"{"b":1.50,"a":[true]}"#);
/// assert_eq!(json, r#"{"a": [true], "b": 1.5}"#.parse()?);
/// assert_eq!(json.get("a"), Some("[true]".parse()?));
/// # Ok::<(), mcpspec_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Json(Box<str>);

impl Json {
    /// Takes text that the reader has checked.
    pub(crate) fn checked(text: Box<str>) -> Self {
        Self(text)
    }

    /// `null`.
    pub fn null() -> Self {
        Self("null".into())
    }

    /// The JSON text, without white space between tokens.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the value is an object.
    pub fn is_object(&self) -> bool {
        self.0.starts_with('{')
    }

    /// Whether the value is `null`.
    pub fn is_null(&self) -> bool {
        &*self.0 == "null"
    }

    /// The members of an object, in order, each kept as text; none where it is no object. Of
    /// members with one name the last counts, as with a tree of `serde_json`.
    pub fn members(&self) -> Option<Map<Json>> {
        let context = Context::exact().with_depth(u32::MAX);
        let mut reader = Reader::new(&context, &self.0);
        let mut members = Map::new();
        let mut first = true;
        reader.enter(b'{', "an object").ok()?;
        while let Some(key) = reader.key(&mut first).ok()? {
            members.push(key.into_owned(), Json::checked(reader.capture().ok()?));
        }
        members.keep_last();
        Some(members)
    }

    /// One member of an object.
    pub fn get(&self, name: &str) -> Option<Json> {
        self.members()?.remove(name)
    }
}

impl Default for Json {
    fn default() -> Self {
        Self::null()
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Json {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Context::exact().from_str(text)
    }
}

impl From<&str> for Json {
    /// The JSON string with that content.
    fn from(text: &str) -> Self {
        Self(quoted(text).into())
    }
}

impl From<String> for Json {
    /// The JSON string with that content.
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<bool> for Json {
    fn from(boolean: bool) -> Self {
        Self(if boolean { "true" } else { "false" }.into())
    }
}

impl From<i64> for Json {
    fn from(integer: i64) -> Self {
        Self(itoa::Buffer::new().format(integer).into())
    }
}

impl From<f64> for Json {
    /// What is no number in JSON becomes `null`.
    fn from(number: f64) -> Self {
        Self(double(number).unwrap_or_else(|| "null".into()))
    }
}

impl From<JsonObject> for Json {
    fn from(object: JsonObject) -> Self {
        object.0
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        same_text(&self.0, &other.0)
    }
}

impl Decode for Json {
    fn blank() -> Self {
        // Replaced before anybody looks; an empty box costs no allocation.
        Self(Box::default())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        self.0 = reader.capture()?;
        Ok(())
    }
}

impl Encode for Json {
    fn view(&self) -> View<'_> {
        View::Raw(&self.0)
    }
}

/// Any JSON object, kept as text like [`Json`].
#[derive(Clone, PartialEq)]
pub struct JsonObject(Json);

impl JsonObject {
    /// The empty object.
    pub fn new() -> Self {
        Self(Json("{}".into()))
    }

    /// The same as open JSON.
    pub fn into_json(self) -> Json {
        self.0
    }
}

impl std::ops::Deref for JsonObject {
    type Target = Json;

    fn deref(&self) -> &Json {
        &self.0
    }
}

impl Default for JsonObject {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl TryFrom<Json> for JsonObject {
    type Error = Error;

    fn try_from(json: Json) -> Result<Self, Error> {
        if json.is_object() {
            return Ok(Self(json));
        }
        let found = crate::violation::excerpt(json.as_str());
        let (pointer, expected) = (String::new(), "an object".to_owned());
        Err(Violation { rule: Rule::Type, pointer, expected, found, offset: None }.into())
    }
}

impl From<Map<Json>> for JsonObject {
    fn from(members: Map<Json>) -> Self {
        Self(Json(crate::to_string(&members).into()))
    }
}

impl std::str::FromStr for JsonObject {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Context::exact().from_str(text)
    }
}

impl Decode for JsonObject {
    fn blank() -> Self {
        Self(Json::blank())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Step {
        match reader.peek() {
            b'{' => Decode::decode(&mut self.0, reader),
            _ => Err(reader.mismatch("an object")),
        }
    }
}

impl Encode for JsonObject {
    fn view(&self) -> View<'_> {
        self.0.view()
    }
}

crate::serde_bridge!(Json);
crate::serde_bridge!(JsonObject);

/// The shortest text that reads as that double again; none where JSON has no such number.
pub(crate) fn double(number: f64) -> Option<Box<str>> {
    number.is_finite().then(|| format!("{number:?}").into())
}

/// Whether two JSON texts are the same value.
pub(crate) fn same_text(a: &str, b: &str) -> bool {
    a == b || matches!((tree(a), tree(b)), (Some(a), Some(b)) if a == b)
}

fn tree(text: &str) -> Option<Tree> {
    let context = Context::exact().with_depth(u32::MAX);
    let mut reader = Reader::new(&context, text);
    Tree::read(&mut reader).ok()
}

/// A parsed value, for comparing.
#[derive(PartialEq)]
enum Tree {
    Null,
    Boolean(bool),
    Number(Number),
    Text(String),
    List(Vec<Tree>),
    Object(Map<Tree>),
}

/// A number by its value.
enum Number {
    Integer(i64),
    Double(f64),
}

impl Number {
    fn new(text: &str) -> Self {
        match integer(text) {
            Some(integer) => Self::Integer(integer),
            None => Self::Double(text.parse().unwrap_or(f64::NAN)),
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => a == b,
            (Self::Double(a), Self::Double(b)) => a == b,
            // An integer that fits is never read as a double, so the two differ.
            _ => false,
        }
    }
}

/// Whether two number texts have the same value.
pub(crate) fn same_number(a: &str, b: &str) -> bool {
    a == b || Number::new(a) == Number::new(b)
}

impl Tree {
    fn read(reader: &mut Reader<'_>) -> Step<Self> {
        match reader.peek() {
            b'{' => {
                reader.enter(b'{', "an object")?;
                let (mut members, mut first) = (Map::new(), true);
                while let Some(key) = reader.key(&mut first)? {
                    members.push(key.into_owned(), Self::read(reader)?);
                }
                members.keep_last();
                Ok(Self::Object(members))
            }
            b'[' => {
                reader.enter(b'[', "an array")?;
                let (mut items, mut first) = (Vec::new(), true);
                while reader.item(&mut first)? {
                    items.push(Self::read(reader)?);
                }
                Ok(Self::List(items))
            }
            b'"' => Ok(Self::Text(reader.string()?.into_owned())),
            b't' | b'f' => Ok(Self::Boolean(reader.boolean()?)),
            b'n' => reader.null().map(|()| Self::Null),
            _ => Ok(Self::Number(Number::new(&reader.number()?))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equality_is_that_of_json_values() {
        for (a, b, equal) in [
            ("1.0", "1", true),
            ("100", "1e2", true),
            ("0.1", "1e-1", true),
            ("9007199254740993", "9007199254740992", false),
            (r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#, true),
            (r#"{"a":1}"#, r#"{"a":null}"#, false),
            (r#""\u00e9""#, "\"é\"", true),
            ("[1,2]", "[2,1]", false),
            ("null", "false", false),
        ] {
            assert_eq!(same_text(a, b), equal, "{a} and {b}");
        }
    }

    #[test]
    fn doubles_are_spelled_as_json() {
        for number in [0.0, -0.0, 1.0, 1.5, 0.1, 1e21, 5e-324, f64::MAX, -1e-7, 123_456_789_012_345_680.0] {
            let text = double(number).expect("finite");
            assert_eq!(crate::scan::number_end(text.as_bytes(), 0), Ok(text.len()), "{text}");
            assert_eq!(text.parse(), Ok(number));
        }
        assert_eq!(Json::from(f64::NAN), Json::null());
    }

    #[test]
    fn objects_are_objects() {
        assert!("3".parse::<JsonObject>().is_err());
        let object: JsonObject = r#"{"a":{"b":1}}"#.parse().expect("valid");
        assert_eq!(object.get("a").expect("there").as_str(), r#"{"b":1}"#);
    }
}
