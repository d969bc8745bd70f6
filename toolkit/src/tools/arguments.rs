//! The arguments of a call in, the parameters of a function out; or everything that is wrong with
//! them, in words that a model can act on (SEP-1303).

use serde_core::de::{self, DeserializeOwned, Deserializer, Visitor};
use serde_core::forward_to_deserialize_any;

use super::definition::Parameter;
use super::explain;
use super::nearest::nearest;
use super::output::Failure;
use crate::pointer::step;
use crate::{Json, JsonObject, Map};

/// What is wrong with an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentError {
    /// Where: a JSON Pointer into the arguments.
    pub pointer: String,
    /// What was expected there.
    pub expected: String,
    /// What was found.
    pub found: String,
    /// A name that was perhaps meant.
    pub meant: Option<String>,
}

impl std::fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        write!(f, "expected {}, found {}", self.expected, self.found)?;
        match &self.meant {
            Some(meant) => write!(f, "; did you mean `{meant}`?"),
            None => Ok(()),
        }
    }
}

/// The arguments of one call, being taken one after the other.
#[derive(Debug)]
pub struct Arguments<'a> {
    parameters: &'static [Parameter],
    members: Map<Json>,
    errors: Vec<ArgumentError>,
    whole: &'a JsonObject,
}

impl<'a> Arguments<'a> {
    /// Those of a call.
    pub fn new(parameters: &'static [Parameter], whole: &'a JsonObject) -> Self {
        let members = whole.members().unwrap_or_default();
        Self { parameters, members, errors: Vec::new(), whole }
    }

    /// The parameter of that place; none where something is wrong with it, which is remembered.
    pub fn take<T: DeserializeOwned>(&mut self, place: usize) -> Option<T> {
        let parameter = &self.parameters[place];
        match self.members.remove(parameter.name) {
            Some(json) => self.read(parameter, &json),
            None => absent().or_else(|| {
                self.errors.push(missing(parameter.name));
                None
            }),
        }
    }

    /// The same of one with a default.
    pub fn take_or<T: DeserializeOwned>(&mut self, place: usize, default: fn() -> T) -> Option<T> {
        let parameter = &self.parameters[place];
        match self.members.remove(parameter.name) {
            Some(json) => self.read(parameter, &json),
            None => Some(default()),
        }
    }

    fn read<T: DeserializeOwned>(&mut self, parameter: &Parameter, json: &Json) -> Option<T> {
        let read = serde_json::from_str(json.as_str());
        let outside = || parameter.keywords.iter().find_map(|(keyword, bound)| outside(keyword, bound, json));
        let wrong = match &read {
            Ok(_) => outside(),
            Err(error) => Some(explain::of_text::<T>(json.as_str(), error)),
        };
        match wrong {
            None => read.ok(),
            Some(wrong) => {
                self.errors.push(wrong.within(parameter.name));
                None
            }
        }
    }

    /// Whether there are no others, and nothing is wrong with those that were taken.
    pub fn are_all(&mut self) -> bool {
        for name in self.members.keys() {
            self.errors.push(undeclared(name, self.parameters.iter().map(|parameter| parameter.name)));
        }
        self.errors.is_empty()
    }

    /// All that is wrong with them, in the order in which the caller wrote them; what is absent comes last.
    pub fn failure(mut self) -> Failure {
        let all = self.whole.members().unwrap_or_default();
        let order: Vec<String> = all.keys().map(step).collect();
        self.errors.sort_by_key(|error| {
            order.iter().position(|start| within(&error.pointer, start)).unwrap_or(usize::MAX)
        });
        Failure::Arguments(self.errors)
    }
}

/// Whether a pointer leads to a place or into it.
fn within(pointer: &str, place: &str) -> bool {
    pointer.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Arguments as one type. What a struct does not know it does not take, whether or not serde would pass over it:
/// a misspelt argument that counts for nothing helps nobody.
pub fn whole<T: DeserializeOwned>(arguments: &JsonObject) -> Result<T, Failure> {
    let text = arguments.as_str();
    let read = serde_json::from_str(text)
        .map_err(|error| Failure::Arguments(vec![explain::of_text::<T>(text, &error)]))?;
    let Some(known) = members::<T>() else { return Ok(read) };
    let given = arguments.members().unwrap_or_default();
    let unknown = given.keys().filter(|name| !known.contains(name));
    let errors: Vec<_> = unknown.map(|name| undeclared(name, known.iter().copied())).collect();
    if errors.is_empty() { Ok(read) } else { Err(Failure::Arguments(errors)) }
}

/// What is wrong with a value that is beyond a bound of its parameter. Types know nothing of those.
fn outside(keyword: &str, bound: &str, json: &Json) -> Option<ArgumentError> {
    let s = if bound == "1" { "" } else { "s" };
    let (amount, expected) = match keyword {
        "minimum" => (json.as_str().parse().ok()?, format!("a number of at least {bound}")),
        "maximum" => (json.as_str().parse().ok()?, format!("a number of at most {bound}")),
        "minLength" => (characters(json)?, format!("at least {bound} character{s}")),
        "maxLength" => (characters(json)?, format!("at most {bound} character{s}")),
        "minItems" => (items(json)?, format!("at least {bound} item{s}")),
        "maxItems" => (items(json)?, format!("at most {bound} item{s}")),
        _ => return None,
    };
    let bound: f64 = bound.parse().ok()?;
    let fits = if keyword.starts_with("min") { amount >= bound } else { amount <= bound };
    let found = match keyword {
        "minimum" | "maximum" => json.as_str().to_owned(),
        _ => format!("{amount}"),
    };
    (!fits).then(|| ArgumentError { pointer: String::new(), expected, found, meant: None })
}

fn characters(json: &Json) -> Option<f64> {
    json.decode::<String>().ok().map(|text| text.chars().count() as f64)
}

fn items(json: &Json) -> Option<f64> {
    json.decode::<Vec<serde_core::de::IgnoredAny>>().ok().map(|items| items.len() as f64)
}

fn missing(name: &str) -> ArgumentError {
    let (expected, found) = (format!("the member `{name}`"), "none".to_owned());
    ArgumentError { pointer: String::new(), expected, found, meant: None }
}

/// A member that nothing declares.
pub(super) fn undeclared<'n>(name: &str, known: impl Iterator<Item = &'n str> + Clone) -> ArgumentError {
    let all: Vec<String> = known.clone().map(|name| format!("`{name}`")).collect();
    let expected = match all.is_empty() {
        true => "no members".to_owned(),
        false => format!("no members but {}", all.join(", ")),
    };
    ArgumentError {
        pointer: step(name),
        expected,
        found: format!("the member `{name}`"),
        meant: nearest(name, known).map(str::to_owned),
    }
}

impl ArgumentError {
    /// The same, seen from an object around it.
    pub(super) fn within(mut self, name: &str) -> Self {
        self.pointer.insert_str(0, &step(name));
        self
    }
}

/// What a type is where nothing is there, if it can be: `None` of an `Option`.
pub(super) fn absent<T: DeserializeOwned>() -> Option<T> {
    T::deserialize(Absent).ok()
}

/// Nothing, to be read; as the code that serde derives does it.
struct Absent;

impl<'de> Deserializer<'de> for Absent {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(de::Error::custom("absent"))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_none()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The members of a struct, by all names that it reads them from; none of a type that may have others.
fn members<T: DeserializeOwned>() -> Option<&'static [&'static str]> {
    let mut members = None;
    let _ = T::deserialize(Asked(&mut members));
    members
}

/// Asks a type what it wants to read.
struct Asked<'m>(&'m mut Option<&'static [&'static str]>);

impl<'de> Deserializer<'de> for Asked<'_> {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(de::Error::custom("asked"))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        members: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        *self.0 = Some(members);
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
