//! Types across everything that serde can be told about them.

use std::collections::{BTreeMap, BTreeSet};
use std::num::{NonZeroI8, NonZeroI64, NonZeroU8};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Derives what a type needs to be an argument and a result.
macro_rules! types {
    ($($item:item)*) => { $(
        #[derive(Deserialize, Serialize, JsonSchema, Debug)]
        $item
    )* };
}

types! {
    pub(super) struct Numbers {
        a: u8, b: i8, c: u16, d: i16, e: u32, f: i32, g: u64, h: i64, i: f32, j: f64, k: usize, l: isize,
    }

    pub(super) struct NonZeros { a: NonZeroI8, b: NonZeroU8, c: Option<NonZeroI64>, d: Vec<Option<NonZeroI8>> }

    pub(super) struct Texts { character: char, text: String, boxed: Box<str>, flag: bool, nothing: () }

    #[serde(rename_all = "camelCase")]
    pub(super) struct Renamed { first_name: String, #[serde(rename = "Family")] last_name: String, r#type: u8 }

    pub(super) struct Keywords {
        r#type: String, properties: Vec<u8>, format: Option<String>, required: bool, items: u8,
        #[serde(rename = "enum")] choice: Option<Unit>,
    }

    pub(super) struct Inner { a: u8, #[serde(default)] b: Option<String> }

    pub(super) struct Flattened { own: bool, #[serde(flatten)] inner: Inner }

    pub(super) struct FlattenedOption { own: bool, #[serde(flatten)] inner: Option<Inner> }

    pub(super) struct FlattenedMap { own: bool, #[serde(flatten)] others: BTreeMap<String, Value> }

    pub(super) struct FlattenedInternal { own: bool, #[serde(flatten)] shape: Internal }

    pub(super) struct FlattenedExternal { own: bool, #[serde(flatten)] shape: Single }

    pub(super) enum Single { Only { x: u8 } }

    pub(super) struct Defaults {
        #[serde(default)] a: u8,
        #[serde(default = "seven")] b: i32,
        #[serde(default)] c: Vec<String>,
        #[serde(default)] d: Option<u8>,
    }

    pub(super) struct Skipped {
        #[serde(skip)] _hidden: u8,
        #[serde(default, skip_serializing_if = "Option::is_none")] a: Option<u8>,
        #[serde(skip_serializing_if = "Vec::is_empty", default)] b: Vec<u8>,
        #[serde(skip_serializing)] _written: String,
        #[serde(skip_deserializing)] read: String,
    }

    pub(super) struct Aliased { #[serde(alias = "colour", alias = "hue")] color: String }

    #[serde(deny_unknown_fields)]
    pub(super) struct Strict { a: u8, b: Option<Box<Strict>> }

    #[serde(rename_all = "snake_case")]
    pub(super) enum Unit { FirstOne, Second, #[serde(rename = "3")] Third }

    pub(super) enum Documented {
        /// The first.
        First,
        /// The second.
        Second,
        Third,
    }

    pub(super) enum External {
        /// Nothing more.
        Empty,
        Newtype(u8),
        Tuple(u8, String),
        /// With members.
        Members { a: u8, b: Option<bool> },
        Wrapped(Inner),
    }

    #[serde(tag = "kind")]
    pub(super) enum Internal {
        /// Round.
        Circle { radius: f64 },
        Square { side: f64, name: Option<String> },
        Point,
        Wrapped(Inner),
    }

    #[serde(tag = "kind", deny_unknown_fields)]
    pub(super) enum StrictInternal { A { a: u8 }, B { b: u8 }, C }

    #[serde(tag = "t", content = "c")]
    pub(super) enum Adjacent { A(u8), B { x: String }, C, D(u8, bool) }

    #[serde(untagged)]
    pub(super) enum Untagged { Number(i64), Fraction(f64), Text(String), Object { a: u8 }, List(Vec<u8>) }

    #[serde(untagged)]
    pub(super) enum UntaggedObjects { A { a: u8 }, B { b: String } }

    pub(super) struct Maps {
        a: BTreeMap<String, u8>, b: BTreeMap<String, Vec<Option<u8>>>, c: BTreeMap<Key, bool>,
    }

    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    pub(super) enum Key { Left, Right }

    pub(super) struct IntegerKeys { map: BTreeMap<i32, String> }

    pub(super) struct Tuples { a: (u8, String), b: (bool,), c: (u8, u8, u8), d: Pair, e: Option<(u8, bool)> }

    pub(super) struct Pair(u8, String);

    pub(super) struct Newtype(Vec<u8>);

    #[serde(transparent)]
    pub(super) struct Transparent { inner: BTreeMap<String, u8> }

    pub(super) struct Unitary;

    pub(super) struct Units { a: Unitary, b: Option<Newtype>, c: Transparent }

    pub(super) struct Tree { value: u8, children: Vec<Tree>, parent: Option<Box<Tree>> }

    pub(super) enum Expression { Literal(i64), Sum { left: Box<Expression>, right: Box<Expression> } }

    pub(super) struct Nested { a: Vec<Option<u8>>, b: Vec<Vec<Option<Inner>>>, c: Option<Vec<Option<Unit>>> }

    pub(super) struct Arrays { a: [u8; 3], b: [Option<bool>; 1], c: [u8; 0], d: BTreeSet<u8>, e: BTreeSet<String> }

    pub(super) struct Anything { a: Value, b: Vec<Value>, c: Option<Value>, d: BTreeMap<String, Value> }

    pub(super) struct With {
        #[serde(with = "commas")]
        #[schemars(with = "String")]
        list: Vec<String>,
    }

    #[serde(from = "String", into = "String")]
    #[derive(Clone)]
    pub(super) struct Converted(String);

    pub(super) struct Options {
        a: Option<Unit>, b: Option<Documented>, c: Option<Inner>, d: Option<Internal>, e: Option<Box<Tree>>,
        f: Option<Untagged>, g: Option<Single>,
    }

    #[serde(default)]
    pub(super) struct Settings { depth: u8, name: String, limit: Option<u8> }

    pub(super) struct Std {
        path: std::path::PathBuf, v4: std::net::Ipv4Addr, wrapping: std::num::Wrapping<u8>,
        shared: std::borrow::Cow<'static, str>,
    }
}

pub(super) use self::hashed::Hashed;

mod hashed {
    #![expect(clippy::disallowed_types, reason = "the types of users have them")]

    use schemars::JsonSchema;
    use serde::{Deserialize, Serialize};

    #[derive(Deserialize, Serialize, JsonSchema, Debug)]
    pub(in crate::wire) struct Hashed {
        map: std::collections::HashMap<String, u8>,
        set: std::collections::HashSet<String>,
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { depth: 3, name: "all".to_owned(), limit: None }
    }
}

impl From<String> for Converted {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<Converted> for String {
    fn from(converted: Converted) -> Self {
        converted.0
    }
}

fn seven() -> i32 {
    7
}

/// A list as text.
mod commas {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(list: &[String], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&list.join(","))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
        Ok(String::deserialize(from)?.split(',').map(str::to_owned).collect())
    }
}
