//! Members that clients repeat in a header of HTTP: where they may stand and what they may be (SEP-2243). A
//! client drops a tool that breaks these rules, so no set has one.

use std::collections::BTreeSet;

use serde_json::{Map as Members, Value, json};

use super::super::definition::Rendering;
use super::merge::target;
use crate::pointer::step;

const HEADER: &str = "x-mcp-header";

/// References that are followed.
const DEPTH: usize = 8;

/// Has members with a header say their type where they stand: clients look nowhere else, and a type of the
/// user's own may say it behind a reference, or in each of some alternatives.
pub(super) fn typed(schema: &mut Value, definitions: &Value, rendering: Rendering) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    for member in properties.values_mut() {
        let kinds = kinds(member, definitions, DEPTH);
        if let (Value::Object(said), Some(kinds)) = (&mut *member, kinds)
            && said.contains_key(HEADER)
            && !said.contains_key("type")
        {
            say(said, &kinds, rendering);
        }
        typed(member, definitions, rendering);
    }
}

fn say(member: &mut Members<String, Value>, kinds: &BTreeSet<String>, rendering: Rendering) {
    let kind = match kinds.first() {
        Some(only) if kinds.len() == 1 => json!(only),
        _ => json!(kinds),
    };
    // Beside alternatives not everybody takes a type; without them less is said, which is no harm.
    if rendering == Rendering::Portable
        && kind.is_string()
        && let Some(Value::Array(arms)) = member.remove("anyOf")
    {
        for (bound, widest) in [("minimum", i64::min as fn(i64, i64) -> i64), ("maximum", i64::max)] {
            let bounds: Option<Vec<i64>> =
                arms.iter().map(|arm| arm.get(bound).and_then(Value::as_i64)).collect();
            let bounds = bounds.and_then(|bounds| bounds.into_iter().reduce(widest));
            member.extend(bounds.map(|value| (bound.to_owned(), json!(value))));
        }
    }
    member.insert("type".to_owned(), kind);
}

/// What kinds of values fit, if the schema says so.
fn kinds(schema: &Value, definitions: &Value, depth: usize) -> Option<BTreeSet<String>> {
    let depth = depth.checked_sub(1)?;
    match schema.get("type") {
        Some(Value::String(kind)) => return Some([kind.clone()].into()),
        Some(Value::Array(kinds)) => {
            return kinds.iter().map(|kind| kind.as_str().map(str::to_owned)).collect();
        }
        _ => {}
    }
    if let Some(target) = target(schema.get("$ref"), definitions) {
        return kinds(target, definitions, depth);
    }
    let arms = ["oneOf", "anyOf"].iter().find_map(|keyword| schema.get(*keyword)?.as_array())?;
    let each = arms.iter().map(|arm| kinds(arm, definitions, depth));
    each.collect::<Option<Vec<_>>>().map(|each| each.into_iter().flatten().collect())
}

/// Whether all headers of an input are where clients look for them, and what they may be.
pub(in crate::tools) fn check(input: &Value) -> Result<(), String> {
    Search { seen: Vec::new() }.schema(input, "", Place::Root)
}

/// Where a schema stands: clients look at members of the arguments, and at those of objects in them.
#[derive(Clone, Copy)]
enum Place<'a> {
    Root,
    Member(&'a str),
    Elsewhere,
}

struct Search {
    seen: Vec<String>,
}

impl Search {
    fn schema(&mut self, schema: &Value, pointer: &str, place: Place<'_>) -> Result<(), String> {
        let Some(members) = schema.as_object() else { return Ok(()) };
        if let Some(header) = members.get(HEADER) {
            match place {
                Place::Member(name) => self.header(header, name, schema)?,
                Place::Root | Place::Elsewhere => {
                    return Err(format!(
                        "no client looks for the header {header} at `{pointer}`: it is for members of the arguments and of objects in them, not behind a reference, in a list or among alternatives"
                    ));
                }
            }
        }
        for (keyword, value) in members {
            self.inside(keyword, value, &format!("{pointer}{}", step(keyword)), place)?;
        }
        Ok(())
    }

    fn inside(&mut self, keyword: &str, value: &Value, here: &str, place: Place<'_>) -> Result<(), String> {
        match (keyword, value) {
            ("properties" | "patternProperties" | "$defs" | "dependentSchemas", Value::Object(schemas)) => {
                for (name, schema) in schemas {
                    let inner = match (keyword, place) {
                        ("properties", Place::Root | Place::Member(_)) => Place::Member(name),
                        _ => Place::Elsewhere,
                    };
                    self.schema(schema, &format!("{here}{}", step(name)), inner)?;
                }
            }
            ("anyOf" | "oneOf" | "allOf" | "prefixItems", Value::Array(schemas)) => {
                for (number, schema) in schemas.iter().enumerate() {
                    self.schema(schema, &format!("{here}/{number}"), Place::Elsewhere)?;
                }
            }
            // What is data, as in `default` and `examples`, is no schema.
            (
                "items"
                | "additionalProperties"
                | "unevaluatedItems"
                | "unevaluatedProperties"
                | "propertyNames"
                | "contains"
                | "not"
                | "if"
                | "then"
                | "else",
                schema,
            ) => self.schema(schema, here, Place::Elsewhere)?,
            _ => {}
        }
        Ok(())
    }

    fn header(&mut self, header: &Value, name: &str, schema: &Value) -> Result<(), String> {
        let Some(text) = header.as_str().filter(|text| is_token(text)) else {
            return Err(format!("the header {header} on `{name}` is no token of HTTP"));
        };
        if !is_scalar(schema) {
            return Err(format!(
                "the header {header} is on `{name}`, which is no text, integer or truth value"
            ));
        }
        if self.seen.iter().any(|known| known.eq_ignore_ascii_case(text)) {
            return Err(format!(
                "the header {header} is on `{name}` and on another member; upper and lower case are the same"
            ));
        }
        self.seen.push(text.to_owned());
        Ok(())
    }
}

/// Whether a text is a token of HTTP (RFC 9110).
fn is_token(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_allowed)
}

/// Whether a header can say the value: a text, an integer or a truth value, or nothing.
fn is_scalar(schema: &Value) -> bool {
    let kinds: Vec<&Value> = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().filter(|kind| *kind != "null").collect(),
        Some(kind) => vec![kind],
        None => Vec::new(),
    };
    matches!(kinds.as_slice(), [kind] if matches!(kind.as_str(), Some("string" | "integer" | "boolean")))
}
