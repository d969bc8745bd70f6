//! Schemas as every known client and provider takes them: a schema of `schemars` in, one that says the same
//! in fewer words out. Where less can be said, it says less: a value that fits may then be refused later,
//! with words, but none that is right is refused by a client.

use serde_json::{Map as Members, Number, Value, json};

use super::Side;
use super::choices::choices;
use super::merge::{is_object, merge};

/// The formats that no client stumbles over.
const FORMATS: [&str; 9] =
    ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"];

/// The keywords that are read everywhere, and those that become others here. What a type says in any other
/// word, some client or provider refuses.
const KEYWORDS: [&str; 30] = [
    "$defs",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "deprecated",
    "description",
    "enum",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "prefixItems",
    "properties",
    "required",
    "title",
    "type",
];

/// Whether every client takes a format.
pub(in crate::tools) fn is_known_format(format: &str) -> bool {
    FORMATS.contains(&format)
}

/// The schema of a tool's input: an object, whatever else it is. What can be no object stays what it is.
pub(super) fn root(schema: &mut Value, side: Side) {
    plain(schema, side);
    let definitions = schema.get("$defs").cloned().unwrap_or_default();
    if !is_object(schema, &definitions) {
        return;
    }
    let Some(root) = schema.as_object_mut() else { return };
    merge(root, &definitions);
    // Of an input without members the specification shows how to write it.
    if root.get("properties").is_some_and(|properties| properties == &json!({}))
        && root.get("additionalProperties") == Some(&json!(false))
    {
        root.remove("properties");
    }
}

/// Any schema.
pub(super) fn plain(schema: &mut Value, side: Side) {
    if schema.is_boolean() {
        *schema = if schema == &json!(true) { anything(side) } else { json!({"not": {}}) };
        return;
    }
    let Some(members) = schema.as_object_mut() else { return };
    limits(members);
    keywords(members);
    constants(members);
    types(members);
    reference(members);
    choices(members);
    numbers(members);
    containers(members);
    inner(members, side);
    if !says_kind(members) && side == Side::Input {
        let Value::Object(any) = anything(side) else { return };
        members.extend(any);
    }
}

/// A value of which nothing is said. Into a tool it says all kinds, since clients send what has none as text.
fn anything(side: Side) -> Value {
    match side {
        Side::Input => json!({"anyOf": [
            {"type": "string"}, {"type": "number"}, {"type": "boolean"}, {"type": "object", "properties": {}},
            // Items must be said, and a union without an end cannot be.
            {"type": "array", "items": {"anyOf": [
                {"type": "string"}, {"type": "number"}, {"type": "boolean"},
                {"type": "object", "properties": {}}, {"type": "null"}
            ]}},
            {"type": "null"}
        ]}),
        Side::Output => json!({}),
    }
}

/// Whether a schema says what kind of value it is for.
fn says_kind(members: &Members<String, Value>) -> bool {
    ["type", "anyOf", "allOf", "enum", "$ref", "not"].iter().any(|keyword| members.contains_key(*keyword))
}

/// The bounds that only the format of a number says. Those of 64 bits are left out: not every reader of
/// JSON has such numbers.
fn limits(members: &mut Members<String, Value>) {
    let (least, most) = match members.get("format").and_then(Value::as_str) {
        Some("int8") => (i64::from(i8::MIN), i64::from(i8::MAX)),
        Some("int16") => (i64::from(i16::MIN), i64::from(i16::MAX)),
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        Some("uint8") => (0, i64::from(u8::MAX)),
        Some("uint16") => (0, i64::from(u16::MAX)),
        Some("uint32") => (0, i64::from(u32::MAX)),
        _ => return,
    };
    members.entry("minimum").or_insert(json!(least));
    members.entry("maximum").or_insert(json!(most));
}

/// Leaves out what some cannot read, and what says nothing.
fn keywords(members: &mut Members<String, Value>) {
    keys(members);
    members.retain(|keyword, _| KEYWORDS.contains(&keyword.as_str()) || keyword.starts_with("x-"));
    if members.get("format").and_then(Value::as_str).is_some_and(|format| !is_known_format(format)) {
        members.remove("format");
    }
    if members.get("default").is_some_and(Value::is_null) {
        members.remove("default");
    }
    if let Some(arms) = members.remove("oneOf") {
        members.insert("anyOf".to_owned(), arms);
    }
}

/// Keys that are spelled in some way are keys.
fn keys(members: &mut Members<String, Value>) {
    let Some(Value::Object(patterns)) = members.remove("patternProperties") else { return };
    let mut values: Vec<Value> = patterns.into_iter().map(|(_, value)| value).collect();
    values.extend(members.remove("additionalProperties").filter(|others| others != &json!(false)));
    if !values.is_empty() {
        members.insert("additionalProperties".to_owned(), one_of(&values));
    }
}

/// What stands beside a reference stands around it: some read only the one or the other.
fn reference(members: &mut Members<String, Value>) {
    if members.keys().any(|keyword| !matches!(keyword.as_str(), "$ref" | "$defs"))
        && !members.contains_key("anyOf")
        && let Some(target) = members.remove("$ref")
    {
        members.insert("anyOf".to_owned(), json!([{"$ref": target}]));
    }
}

/// One value: text is an enumeration of one, a number a range of one.
fn constants(members: &mut Members<String, Value>) {
    let Some(constant) = members.remove("const") else {
        numeric_choices(members);
        return;
    };
    match &constant {
        Value::String(_) => {
            members.entry("type").or_insert(json!("string"));
            members.insert("enum".to_owned(), json!([constant]));
        }
        Value::Number(_) => {
            members.entry("type").or_insert(json!(if constant.is_f64() { "number" } else { "integer" }));
            members.insert("minimum".to_owned(), constant.clone());
            members.insert("maximum".to_owned(), constant);
        }
        // Enumerations are of texts.
        Value::Bool(_) => {
            members.insert("type".to_owned(), json!("boolean"));
        }
        Value::Null => {
            members.insert("type".to_owned(), json!("null"));
        }
        _ => {
            members.insert("enum".to_owned(), json!([constant]));
        }
    }
}

/// An enumeration of integers: ranges.
fn numeric_choices(members: &mut Members<String, Value>) {
    let Some(values) = members.get("enum").and_then(Value::as_array) else { return };
    let Some(mut numbers) = values.iter().map(Value::as_i64).collect::<Option<Vec<_>>>() else { return };
    if numbers.is_empty() {
        members.clear();
        members.insert("not".to_owned(), json!({}));
        return;
    }
    numbers.sort_unstable();
    numbers.dedup();
    members.remove("enum");
    let mut ranges: Vec<(i64, i64)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let range = |(least, most): (i64, i64)| json!({"type": "integer", "minimum": least, "maximum": most});
    match ranges.as_slice() {
        [only] => {
            let Value::Object(range) = range(*only) else { return };
            members.extend(range);
        }
        all => {
            members.remove("type");
            members.insert("anyOf".to_owned(), all.iter().map(|one| range(*one)).collect());
        }
    }
}

/// Several types: several schemas, each with what is said of its type.
fn types(members: &mut Members<String, Value>) {
    let Some(Value::Array(types)) = members.get("type").cloned() else { return };
    if let [only] = types.as_slice() {
        members.insert("type".to_owned(), only.clone());
        return;
    }
    const SHARED: [&str; 6] = ["title", "description", "default", "examples", "deprecated", "x-mcp-header"];
    let mut arm: Members<String, Value> = std::mem::take(members);
    arm.remove("type");
    for keyword in SHARED {
        if let Some(value) = arm.remove(keyword) {
            members.insert(keyword.to_owned(), value);
        }
    }
    let arms = types.into_iter().map(|name| {
        let mut arm = arm.clone();
        if name == "null" {
            arm.clear();
        }
        arm.retain(|keyword, _| belongs(keyword, name.as_str().unwrap_or_default()));
        if let Some(Value::Array(values)) = arm.get_mut("enum") {
            values.retain(|value| !value.is_null());
        }
        arm.insert("type".to_owned(), name);
        Value::Object(arm)
    });
    members.insert("anyOf".to_owned(), arms.collect());
}

/// Whether a keyword says something of a type.
fn belongs(keyword: &str, name: &str) -> bool {
    let of: &[&str] = match keyword {
        "minLength" | "maxLength" | "pattern" | "format" => &["string"],
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            &["number", "integer"]
        }
        "items" | "prefixItems" | "minItems" | "maxItems" => &["array"],
        "properties" | "required" | "additionalProperties" => &["object"],
        _ => return true,
    };
    of.contains(&name)
}

/// Bounds that are not included, and numbers that are left out.
fn numbers(members: &mut Members<String, Value>) {
    let is_integer = members.get("type") == Some(&json!("integer"));
    for (outside, inside, step) in [("exclusiveMinimum", "minimum", 1), ("exclusiveMaximum", "maximum", -1)] {
        let Some(bound) = members.remove(outside) else { continue };
        let bound = match bound.as_i64().filter(|_| is_integer).and_then(|bound| bound.checked_add(step)) {
            Some(next) => Number::from(next).into(),
            // There is no number next to a fraction.
            None => bound,
        };
        members.entry(inside).or_insert(bound);
    }
    match members.get("not") {
        Some(not) if is_integer && not == &json!({"const": 0}) => {
            members.remove("not");
            without_zero(members);
        }
        Some(not) if not != &json!({}) => {
            members.remove("not");
        }
        _ => {}
    }
}

/// An integer that must not be zero: below it, or above it.
fn without_zero(members: &mut Members<String, Value>) {
    let bound = |keyword: &str| members.get(keyword).and_then(Value::as_i64);
    let (low, high) = (bound("minimum"), bound("maximum"));
    if low.is_some_and(|low| low >= 0) {
        members.insert("minimum".to_owned(), json!(low.unwrap_or(1).max(1)));
        return;
    }
    if high.is_some_and(|high| high <= 0) {
        members.insert("maximum".to_owned(), json!(high.unwrap_or(-1).min(-1)));
        return;
    }
    let mut below = json!({"type": "integer", "maximum": -1});
    let mut above = json!({"type": "integer", "minimum": 1});
    if let Some(low) = members.remove("minimum") {
        below["minimum"] = low;
    }
    if let Some(high) = members.remove("maximum") {
        above["maximum"] = high;
    }
    members.remove("type");
    members.insert("anyOf".to_owned(), json!([below, above]));
}

/// Arrays say what their items are, objects what their members are.
fn containers(members: &mut Members<String, Value>) {
    match members.get("type").and_then(Value::as_str) {
        Some("array") if !matches!(members.get("items"), Some(Value::Object(_))) => {
            let items = match members.get("prefixItems").and_then(Value::as_array) {
                Some(places) => one_of(places),
                None => json!(true),
            };
            members.insert("items".to_owned(), items);
        }
        Some("object") => {
            members.entry("properties").or_insert(json!({}));
            for keyword in ["anyOf", "allOf"] {
                if let Some(Value::Array(arms)) = members.get_mut(keyword) {
                    arms.iter_mut().for_each(objects);
                }
            }
            defined(members);
        }
        _ => {}
    }
}

/// What is said beside an object is of objects, too.
fn objects(arm: &mut Value) {
    if arm == &json!(true) {
        *arm = json!({});
    }
    let Some(members) = arm.as_object_mut() else { return };
    let mut has_arms = false;
    for keyword in ["oneOf", "anyOf", "allOf"] {
        if let Some(Value::Array(arms)) = members.get_mut(keyword) {
            has_arms = true;
            arms.iter_mut().for_each(objects);
        }
    }
    if !has_arms && !says_kind(members) && !members.contains_key("const") {
        members.insert("type".to_owned(), json!("object"));
    }
}

/// Only members that are told of can be required.
fn defined(members: &mut Members<String, Value>) {
    let known: Vec<String> = match members.get("properties") {
        Some(Value::Object(properties)) => properties.keys().cloned().collect(),
        _ => Vec::new(),
    };
    let Some(Value::Array(names)) = members.get_mut("required") else { return };
    names.retain(|name| known.iter().any(|known| name == known));
    if names.is_empty() {
        members.remove("required");
    }
}

/// What any of the places of a tuple may hold.
fn one_of(places: &[Value]) -> Value {
    let mut different: Vec<&Value> = Vec::new();
    for place in places {
        if !different.contains(&place) {
            different.push(place);
        }
    }
    match different.as_slice() {
        [] => json!(true),
        [only] => (*only).clone(),
        all => json!({"anyOf": all}),
    }
}

/// What stands inside.
fn inner(members: &mut Members<String, Value>, side: Side) {
    let required = members.get("required").cloned().unwrap_or_else(|| json!([]));
    for (keyword, value) in members.iter_mut() {
        match (keyword.as_str(), value) {
            ("properties" | "$defs", Value::Object(schemas)) => {
                for (name, schema) in schemas {
                    plain(schema, side);
                    let is_required =
                        required.as_array().is_some_and(|names| names.iter().any(|known| known == name));
                    if keyword == "properties" && side == Side::Input && !is_required {
                        without_null(schema);
                    }
                }
            }
            ("anyOf" | "allOf" | "prefixItems", Value::Array(schemas)) => {
                schemas.iter_mut().for_each(|schema| plain(schema, side));
            }
            ("items", schema) => plain(schema, side),
            ("additionalProperties", schema @ Value::Object(_)) => plain(schema, side),
            _ => {}
        }
    }
    // What stands inside may have become simpler.
    choices(members);
}

/// An optional member need not be nullable: who has nothing to say leaves it out.
fn without_null(schema: &mut Value) {
    let Some(members) = schema.as_object_mut() else { return };
    if let Some(Value::Array(arms)) = members.get_mut("anyOf")
        && arms.len() > 1
    {
        arms.retain(|arm| arm != &json!({"type": "null"}));
        choices(members);
    }
}
