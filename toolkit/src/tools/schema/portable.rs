//! Schemas as every known client and provider takes them: a schema of `schemars` in, one that says the same
//! in fewer words out. Where less can be said, it says less: a value that fits may then be refused later,
//! with words, but none that is right is refused by a client.

use serde_json::{Map as Members, Number, Value, json};

use super::Side;

/// The formats that no client stumbles over.
const FORMATS: [&str; 9] =
    ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"];

/// The schema of a tool's input: an object, whatever else it is.
pub(super) fn root(schema: &mut Value, side: Side) {
    plain(schema, side);
    let Some(root) = schema.as_object_mut() else { return };
    root.insert("type".to_owned(), json!("object"));
    merge(root);
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
    keywords(members);
    constants(members);
    types(members);
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
            {"type": "array", "items": {"type": "string"}}, {"type": "null"}
        ]}),
        Side::Output => json!({}),
    }
}

/// Whether a schema says what kind of value it is for.
fn says_kind(members: &Members<String, Value>) -> bool {
    ["type", "anyOf", "allOf", "enum", "$ref", "not"].iter().any(|keyword| members.contains_key(*keyword))
}

/// Leaves out what some cannot read, and what says nothing.
fn keywords(members: &mut Members<String, Value>) {
    for keyword in ["$schema", "uniqueItems", "propertyNames", "contentEncoding", "contentMediaType"] {
        members.remove(keyword);
    }
    if members.get("format").and_then(Value::as_str).is_some_and(|format| !FORMATS.contains(&format)) {
        members.remove("format");
    }
    if members.get("default").is_some_and(Value::is_null) {
        members.remove("default");
    }
    // Keys that are spelled in some way are keys.
    if let Some(Value::Object(patterns)) = members.remove("patternProperties")
        && let Some((_, value)) = patterns.into_iter().next()
    {
        members.insert("additionalProperties".to_owned(), value);
    }
    if let Some(arms) = members.remove("oneOf") {
        members.insert("anyOf".to_owned(), arms);
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
            members.insert("type".to_owned(), json!("string"));
            members.insert("enum".to_owned(), json!([constant]));
        }
        Value::Number(_) => {
            members.entry("type").or_insert(json!(if constant.is_f64() { "number" } else { "integer" }));
            members.insert("minimum".to_owned(), constant.clone());
            members.insert("maximum".to_owned(), constant);
        }
        Value::Bool(_) => {
            members.insert("type".to_owned(), json!("boolean"));
            members.insert("enum".to_owned(), json!([constant]));
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

/// Alternatives: those that are texts become one enumeration; one that is alone needs no others.
fn choices(members: &mut Members<String, Value>) {
    let Some(Value::Array(arms)) = members.remove("anyOf") else { return };
    let (texts, mut others): (Vec<Value>, Vec<Value>) =
        arms.into_iter().partition(|arm| text_of(arm).is_some());
    if !texts.is_empty() {
        others.insert(0, enumeration(&texts));
    }
    match others.as_slice() {
        [Value::Object(only)] => {
            let mut only = only.clone();
            // What is said where it is used comes before what its type says, and so do its choices.
            if let (Some(Value::String(here)), Some(there)) = (members.get("description"), choices_of(&only))
            {
                let both = format!("{here}\n{there}");
                members.insert("description".to_owned(), json!(both));
            }
            std::mem::swap(members, &mut only);
            members.extend(only);
        }
        _ => {
            members.insert("anyOf".to_owned(), others.into());
        }
    }
}

/// The texts that an alternative admits, if it admits only texts, each with what is said of it.
fn text_of(arm: &Value) -> Option<Vec<&str>> {
    let arm = arm.as_object()?;
    const KNOWN: [&str; 5] = ["type", "const", "enum", "description", "title"];
    if !arm.keys().all(|keyword| KNOWN.contains(&keyword.as_str())) {
        return None;
    }
    match (arm.get("const"), arm.get("enum")) {
        (Some(Value::String(text)), _) => Some(vec![text]),
        (None, Some(Value::Array(texts))) => texts.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

/// What is said of each text of an enumeration.
fn choices_of(schema: &Members<String, Value>) -> Option<&str> {
    schema.get("description")?.as_str().filter(|text| text.starts_with("- `"))
}

fn enumeration(arms: &[Value]) -> Value {
    let texts: Vec<&str> = arms.iter().filter_map(text_of).flatten().collect();
    let told: Vec<String> = arms
        .iter()
        .filter_map(|arm| {
            let said = arm.get("description")?.as_str()?;
            let names: Vec<String> = text_of(arm)?.iter().map(|text| format!("`{text}`")).collect();
            Some(format!("- {}: {said}", names.join(", ")))
        })
        .collect();
    let mut schema = json!({"type": "string", "enum": texts});
    if !told.is_empty() {
        schema["description"] = json!(told.join("\n"));
    }
    schema
}

/// Bounds that are not included, and numbers that are left out.
fn numbers(members: &mut Members<String, Value>) {
    let is_integer = members.get("type") == Some(&json!("integer"));
    for (outside, inside, step) in [("exclusiveMinimum", "minimum", 1), ("exclusiveMaximum", "maximum", -1)] {
        if let Some(bound) = members.remove(outside)
            && is_integer
            && let Some(bound) = bound.as_i64().and_then(|bound| bound.checked_add(step))
        {
            members.insert(inside.to_owned(), Number::from(bound).into());
        }
    }
    // A number that must not be zero.
    if is_integer && members.get("not") == Some(&json!({"const": 0})) {
        members.remove("not");
        let (low, high) = (members.remove("minimum"), members.remove("maximum"));
        let mut below = json!({"type": "integer", "maximum": -1});
        let mut above = json!({"type": "integer", "minimum": 1});
        if let Some(low) = low {
            below["minimum"] = low;
        }
        if let Some(high) = high {
            above["maximum"] = high;
        }
        members.remove("type");
        members.insert("anyOf".to_owned(), json!([below, above]));
    }
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
        }
        _ => {}
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

/// An object that is one of several becomes one with the members of all: no provider takes alternatives at
/// the root of an input. What only some of them require nobody must give.
fn merge(root: &mut Members<String, Value>) {
    for keyword in ["anyOf", "allOf"] {
        let Some(Value::Array(arms)) = root.remove(keyword) else { continue };
        let common = required_by_all(&arms, keyword == "allOf");
        for arm in arms {
            let Value::Object(mut arm) = arm else { continue };
            merge(&mut arm);
            if let Some(Value::Object(properties)) = arm.remove("properties") {
                for (name, schema) in properties {
                    member(root, name, schema);
                }
            }
        }
        for name in common {
            require(root, name);
        }
        root.remove("additionalProperties");
    }
}

fn required_by_all(arms: &[Value], by_any: bool) -> Vec<Value> {
    let names = |arm: &Value| arm.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let all: Vec<Vec<Value>> = arms.iter().map(names).collect();
    let mut known: Vec<Value> = Vec::new();
    for name in all.iter().flatten() {
        let is_common = by_any || all.iter().all(|arm| arm.contains(name));
        if is_common && !known.contains(name) {
            known.push(name.clone());
        }
    }
    known
}

fn require(root: &mut Members<String, Value>, name: Value) {
    if let Value::Array(names) = root.entry("required").or_insert(json!([]))
        && !names.contains(&name)
    {
        names.push(name);
    }
}

/// Adds a member; one of that name may be there already, and then it is either.
fn member(root: &mut Members<String, Value>, name: String, schema: Value) {
    let Value::Object(properties) = root.entry("properties").or_insert(json!({})) else { return };
    match properties.get_mut(&name) {
        None => {
            properties.insert(name, schema);
        }
        Some(known) if *known == schema => {}
        Some(known) => {
            let mut either = Members::new();
            let mut arms = match known.get("anyOf") {
                Some(Value::Array(arms)) if known.as_object().is_some_and(|known| known.len() == 1) => {
                    arms.clone()
                }
                _ => vec![known.clone()],
            };
            arms.push(schema);
            either.insert("anyOf".to_owned(), arms.into());
            choices(&mut either);
            *known = either.into();
        }
    }
}
