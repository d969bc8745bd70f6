//! Alternatives, in as few words as they need.

use serde_json::{Map as Members, Value, json};

/// Alternatives: those that are texts become one enumeration; one that is alone needs no others.
pub(super) fn choices(members: &mut Members<String, Value>) {
    let Some(Value::Array(arms)) = members.remove("anyOf") else { return };
    let mut flat = Vec::new();
    spread(arms, &mut flat);
    let (texts, mut others): (Vec<Value>, Vec<Value>) =
        flat.into_iter().partition(|arm| text_of(arm).is_some());
    if !texts.is_empty() {
        others.insert(0, enumeration(&texts));
    }
    let both = match others.as_slice() {
        // A type without values.
        [] => {
            members.insert("not".to_owned(), json!({}));
            return;
        }
        [Value::Object(only)] => united(members, only),
        _ => None,
    };
    match both {
        Some(both) => *members = both,
        None => {
            members.insert("anyOf".to_owned(), others.into());
        }
    }
}

/// Alternatives of alternatives are alternatives.
fn spread(arms: Vec<Value>, flat: &mut Vec<Value>) {
    for mut arm in arms {
        let inner = match arm.as_object_mut() {
            Some(members) if members.len() == 1 => members.remove("anyOf"),
            _ => None,
        };
        match inner {
            Some(Value::Array(inner)) => spread(inner, flat),
            Some(other) => flat.push(json!({"anyOf": other})),
            None if flat.contains(&arm) => {}
            None => flat.push(arm),
        }
    }
}

/// What is said where a type is used and what the type says, as one; unless they contradict each other.
fn united(here: &Members<String, Value>, there: &Members<String, Value>) -> Option<Members<String, Value>> {
    let is_beside = |keyword: &String| keyword != "$defs";
    if there.contains_key("$ref") && here.keys().any(is_beside) {
        return None;
    }
    let mut both = there.clone();
    for (keyword, value) in here {
        let Some(known) = both.get_mut(keyword) else {
            both.insert(keyword.clone(), value.clone());
            continue;
        };
        match (keyword.as_str(), known, value) {
            (_, known, value) if known == value => {}
            // What is said here comes before what the type says, and so do its choices.
            ("description", Value::String(known), Value::String(said)) => {
                *known = if is_list(known) { format!("{said}\n{known}") } else { said.clone() };
            }
            ("title" | "default" | "examples" | "deprecated", known, value) => *known = value.clone(),
            ("properties", Value::Object(known), Value::Object(more)) => {
                for (name, schema) in more {
                    if known.get(name).is_some_and(|known| known != schema) {
                        return None;
                    }
                    known.insert(name.clone(), schema.clone());
                }
            }
            ("required", Value::Array(known), Value::Array(more)) => {
                let new: Vec<Value> = more.iter().filter(|name| !known.contains(name)).cloned().collect();
                known.extend(new);
            }
            _ => return None,
        }
    }
    Some(both)
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

/// Whether a description is that of choices, one by one.
fn is_list(description: &str) -> bool {
    description.starts_with("- `")
}

fn enumeration(arms: &[Value]) -> Value {
    let texts: Vec<&str> = arms.iter().filter_map(text_of).flatten().collect();
    let told: Vec<String> = arms
        .iter()
        .filter_map(|arm| {
            let said = arm.get("description")?.as_str()?;
            if is_list(said) {
                return Some(said.to_owned());
            }
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
