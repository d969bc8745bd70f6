//! Objects that are one of several, as one object: no provider takes alternatives at the root of an input.

use serde_json::{Map as Members, Value, json};

use super::choices::choices;

/// References that are followed: a type that is itself behind a name ends somewhere.
const DEPTH: usize = 8;

/// Whether a value that fits can be an object.
pub(super) fn is_object(schema: &Value, definitions: &Value) -> bool {
    may_be(schema, definitions, DEPTH)
}

fn may_be(schema: &Value, definitions: &Value, depth: usize) -> bool {
    match schema.get("type") {
        Some(Value::Array(kinds)) => return kinds.iter().any(|kind| kind == "object"),
        Some(kind) => return kind == "object",
        None => {}
    }
    let Some(depth) = depth.checked_sub(1) else { return false };
    if let Some(target) = target(schema.get("$ref"), definitions) {
        return may_be(target, definitions, depth);
    }
    let any = |keyword: &str| {
        let arms = schema.get(keyword).and_then(Value::as_array);
        arms.is_some_and(|arms| arms.iter().any(|arm| may_be(arm, definitions, depth)))
    };
    any("oneOf") || any("anyOf") || any("allOf")
}

/// What a reference leads to.
pub(super) fn target<'v>(reference: Option<&Value>, definitions: &'v Value) -> Option<&'v Value> {
    let name = reference?.as_str()?.strip_prefix("#/$defs/")?;
    definitions.get(name.replace("~1", "/").replace("~0", "~"))
}

/// Makes an object that is one of several one with the members of all. What only some of them require nobody
/// must give.
pub(super) fn merge(root: &mut Members<String, Value>, definitions: &Value) {
    merge_within(root, definitions, DEPTH);
    root.insert("type".to_owned(), json!("object"));
    root.entry("properties").or_insert(json!({}));
}

fn merge_within(root: &mut Members<String, Value>, definitions: &Value, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else { return };
    if let Some(reference) = root.remove("$ref")
        && let Some(target) = target(Some(&reference), definitions)
        && let Value::Array(arms) = root.entry("allOf").or_insert(json!([]))
    {
        arms.push(target.clone());
    }
    for keyword in ["anyOf", "allOf"] {
        let Some(Value::Array(arms)) = root.remove(keyword) else { continue };
        let by_any = keyword == "allOf";
        // Arguments are an object, so what is none is no alternative.
        let arms: Vec<_> = arms
            .into_iter()
            .filter(|arm| is_object(arm, definitions))
            .filter_map(|arm| match arm {
                Value::Object(mut arm) => {
                    merge_within(&mut arm, definitions, depth);
                    Some(arm)
                }
                _ => None,
            })
            .collect();
        let is_alone = !root.contains_key("properties");
        let is_closed = !by_any
            && is_alone
            && !arms.is_empty()
            && arms.iter().all(|arm| arm.get("additionalProperties") == Some(&json!(false)));
        let others = match arms.as_slice() {
            [only] if is_alone => only.get("additionalProperties").cloned(),
            _ => is_closed.then_some(Value::Bool(false)),
        };
        for name in required_by_all(&arms, by_any) {
            require(root, name);
        }
        for mut arm in arms {
            told(&mut arm);
            if let Some(Value::Object(properties)) = arm.remove("properties") {
                for (name, schema) in properties {
                    member(root, name, schema);
                }
            }
        }
        match others {
            Some(others) => root.insert("additionalProperties".to_owned(), others),
            None => root.remove("additionalProperties"),
        };
    }
}

/// What is said of an alternative is said of the member by which it is known.
fn told(arm: &mut Members<String, Value>) {
    let Some(said) = arm.get("description").cloned() else { return };
    let required = arm.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let Some(Value::Object(properties)) = arm.get_mut("properties") else { return };
    let is_alone = properties.len() == 1;
    let mut known = properties.iter_mut().filter(|(name, schema)| {
        let is_tag = || schema.get("enum").and_then(Value::as_array).is_some_and(|texts| texts.len() == 1);
        required.iter().any(|required| required == *name) && (is_alone || is_tag())
    });
    if let Some((_, Value::Object(schema))) = known.next() {
        schema.entry("description").or_insert(said);
    }
}

fn required_by_all(arms: &[Members<String, Value>], by_any: bool) -> Vec<Value> {
    let names = |arm: &Members<String, Value>| {
        arm.get("required").and_then(Value::as_array).cloned().unwrap_or_default()
    };
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
