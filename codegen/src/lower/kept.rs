//! Definitions that are kept as text: what the schema asks of them, and the smallest value.

use super::Lowering;
use super::keywords::is_annotation;
use super::shapes::is_record;
use crate::diagnostic::Result;
use crate::ir::{Check, Kept, Kind};
use crate::tree::{Tree, quote, step};

const HELP: &str = "take the place out of `keep` in protocol.toml, or extend `codegen/src/lower/kept.rs`";

/// Keywords that a check knows, besides annotations.
const HEARD: &[&str] =
    &["type", "const", "items", "properties", "required", "additionalProperties", "format", "propertyNames"];

impl Lowering<'_> {
    pub(super) fn kept(&self, node: &Tree, pointer: &str) -> Result<Kept> {
        let check = self.check(node, pointer)?;
        let smallest = smallest(&check);
        Ok(Kept { check, smallest })
    }

    fn check(&self, node: &Tree, pointer: &str) -> Result<Check> {
        let heard = |keyword: &str| HEARD.contains(&keyword) || is_annotation(keyword);
        if let Some((keyword, _)) = node.members().unwrap_or_default().iter().find(|(key, _)| !heard(key)) {
            let message = format!("the keyword `{keyword}` in a value that is kept as text");
            return self.error(&step(pointer, keyword), message, HELP);
        }
        if let Some(constant) = node.get("const") {
            return Ok(Check::Constant(constant.to_line()));
        }
        let kind = match node.get("type").and_then(Tree::text) {
            None if matches!(node, Tree::Boolean(true)) || node.members() == Some(&[]) => {
                return Ok(Check::Any);
            }
            Some("string") => Kind::String,
            Some("boolean") => Kind::Boolean,
            Some("number") => Kind::Number,
            Some("array") => match node.get("items") {
                Some(items) => {
                    let items = self.check(items, &step(pointer, "items"))?;
                    return Ok(Check::List(Box::new(items)));
                }
                None => Kind::Array,
            },
            Some("object") if is_record(node) => return self.check_members(node, pointer),
            Some("object") => match node.get("additionalProperties") {
                None | Some(Tree::Boolean(true)) => Kind::Object,
                Some(values) => {
                    let pointer = step(pointer, "additionalProperties");
                    return match self.check(values, &pointer)? {
                        Check::Any => Ok(Check::Kind(Kind::Object)),
                        values => Ok(Check::Map(Box::new(values))),
                    };
                }
            },
            _ => {
                return self.error(pointer, "a shape that cannot be checked while it is kept as text", HELP);
            }
        };
        Ok(Check::Kind(kind))
    }

    fn check_members(&self, node: &Tree, pointer: &str) -> Result<Check> {
        let required = node.get("required").and_then(Tree::items).unwrap_or_default();
        let mut members = Vec::new();
        for (name, value) in node.get("properties").and_then(Tree::members).unwrap_or_default() {
            let check = self.check(value, &step(&step(pointer, "properties"), name))?;
            members.push((name.clone(), required.contains(&Tree::Text(name.clone())), check));
        }
        Ok(Check::Object(members))
    }
}

fn smallest(check: &Check) -> String {
    match check {
        Check::Any | Check::Kind(Kind::Null) => "null".to_owned(),
        Check::Kind(Kind::Boolean) => "false".to_owned(),
        Check::Kind(Kind::Number) => "0".to_owned(),
        Check::Kind(Kind::String) => "\"\"".to_owned(),
        Check::Kind(Kind::Array) | Check::List(_) => "[]".to_owned(),
        Check::Kind(Kind::Object) | Check::Map(_) => "{}".to_owned(),
        Check::Constant(text) => text.clone(),
        Check::Object(members) => {
            let required = members.iter().filter(|(_, required, _)| *required);
            let pairs = required.map(|(name, _, check)| format!("{}:{}", quote(name), smallest(check)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(","))
        }
    }
}
