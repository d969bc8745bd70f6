//! Questions to single schema nodes: which shape they have, and what they admit.

use super::keywords;
use crate::ir::{Bound, Enum, EnumValue, Type};
use crate::names;
use crate::tree::{Tree, quote};

/// Whether a string in JSON is more than its text in quotes.
pub(super) fn is_escaped(text: &str) -> bool {
    quote(text).len() != text.len() + 2
}

/// Whether an object has members of its own to declare, or refuses all others.
pub(super) fn is_record(node: &Tree) -> bool {
    let members = |keyword| match node.get(keyword) {
        Some(Tree::Object(members)) => !members.is_empty(),
        Some(Tree::List(items)) => !items.is_empty(),
        _ => false,
    };
    members("properties")
        || members("required")
        || node.get("additionalProperties").is_some_and(keywords::is_never)
}

pub(super) fn arms(node: &Tree) -> Option<(&[Tree], &'static str)> {
    ["anyOf", "oneOf"].into_iter().find_map(|keyword| Some((node.get(keyword)?.items()?, keyword)))
}

/// The strings that an enum or a single constant admits.
pub(super) fn strings(node: &Tree) -> Option<Vec<String>> {
    if let Some(Tree::Text(only)) = node.get("const") {
        return Some(vec![only.clone()]);
    }
    let values = node.get("enum")?.items()?;
    values.iter().map(|value| value.text().map(str::to_owned)).collect()
}

/// The strings of a union all of whose arms are constants.
pub(super) fn constants(arms: &[Tree]) -> Option<Vec<String>> {
    arms.iter().map(|arm| arm.get("const")?.text().map(str::to_owned)).collect()
}

/// The other arm of a union with `null`.
pub(super) fn nullable(arms: &[Tree]) -> Option<&Tree> {
    match arms {
        [inner, null] if null.get("type").and_then(Tree::text) == Some("null") => Some(inner),
        _ => None,
    }
}

/// Type lists that have a type of their own.
pub(super) fn plain_types(kinds: &[Tree]) -> Option<Type> {
    let kinds: Vec<_> = kinds.iter().filter_map(Tree::text).collect();
    match kinds.as_slice() {
        ["string", "integer"] | ["integer", "string"] => Some(Type::Id),
        [kind, "null"] | ["null", kind] => {
            let inner = match *kind {
                "string" => Type::String,
                "integer" => Type::Integer,
                "number" => Type::Number,
                "boolean" => Type::Boolean,
                "object" => Type::Object,
                _ => return None,
            };
            Some(Type::Nullable(Box::new(inner)))
        }
        _ => None,
    }
}

pub(super) fn closed(values: &[String]) -> Enum {
    let value =
        |text: &String| EnumValue { text: text.clone(), rust: names::variant(text), deprecated: None };
    Enum { values: values.iter().map(value).collect(), open: false }
}

pub(super) fn bound(node: &Tree) -> Option<Bound> {
    let text = |keyword: &str| node.get(keyword).map(Tree::to_line);
    let pair =
        |low: &str, high: &str| Some((text(low), text(high))).filter(|(a, b)| a.is_some() || b.is_some());
    pair("minimum", "maximum")
        .map(|(low, high)| Bound::Number(low, high))
        .or_else(|| pair("minItems", "maxItems").map(|(low, high)| Bound::Count(low, high)))
        .or_else(|| pair("minLength", "maxLength").map(|(low, high)| Bound::Length(low, high)))
        .or_else(|| arms(node).and_then(|(arms, _)| nullable(arms)).and_then(bound))
}

/// A node without what does not say what it admits.
pub(super) fn bare(node: &Tree) -> Tree {
    match node {
        Tree::Object(members) => {
            let mut kept: Vec<_> = members
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "$schema" | "description" | "title"))
                .map(|(key, value)| match (key.as_str(), value) {
                    ("properties", Tree::Object(properties)) => {
                        let inner = properties.iter().map(|(name, node)| (name.clone(), bare(node)));
                        let mut inner: Vec<_> = inner.collect();
                        inner.sort_by(|a, b| a.0.cmp(&b.0));
                        (key.clone(), Tree::Object(inner))
                    }
                    _ => (key.clone(), bare(value)),
                })
                .collect();
            kept.sort_by(|a, b| a.0.cmp(&b.0));
            Tree::Object(kept)
        }
        Tree::List(items) => Tree::List(items.iter().map(bare).collect()),
        other => other.clone(),
    }
}

/// Member name and values of the enums that stand in more than one record.
pub(super) fn common_enums(schema: &Tree) -> Vec<(String, Tree)> {
    let mut found: Vec<(String, Tree)> = Vec::new();
    collect_enums(schema, &mut found);
    let mut common: Vec<(String, Tree)> = Vec::new();
    for (at, entry) in found.iter().enumerate() {
        if found[..at].contains(entry) && !common.contains(entry) {
            common.push(entry.clone());
        }
    }
    // Two enums of one member name with other values would fight for the name.
    let other_values =
        |entry: &(String, Tree)| common.iter().any(|other| other.0 == entry.0 && other.1 != entry.1);
    common.iter().filter(|entry| !other_values(entry)).cloned().collect()
}

fn collect_enums(node: &Tree, found: &mut Vec<(String, Tree)>) {
    match node {
        Tree::Object(members) => {
            for (key, value) in members {
                if let ("properties", Some(properties)) = (key.as_str(), value.members()) {
                    for (name, node) in properties {
                        if let Some(values) = node.get("enum") {
                            found.push((name.clone(), values.clone()));
                        }
                    }
                }
                collect_enums(value, found);
            }
        }
        Tree::List(items) => items.iter().for_each(|item| collect_enums(item, found)),
        _ => {}
    }
}
