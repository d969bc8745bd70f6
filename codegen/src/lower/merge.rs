//! `allOf` in, one schema out: objects are merged member by member, and a union among them is
//! spread, so that every arm holds what all of them say.

use super::Lowering;
use super::shapes::arms;
use crate::diagnostic::{Diagnostic, Result};
use crate::names;
use crate::tree::{Tree, step};

const HELP: &str = "teach `codegen/src/lower/merge.rs` to merge it, or correct the schema in fixups.toml";

impl Lowering<'_> {
    /// A node without its `allOf`; none where it has none.
    pub(super) fn flat(&self, node: &Tree, pointer: &str) -> Result<Option<Tree>> {
        let Some(branches) = node.get("allOf").and_then(Tree::items) else { return Ok(None) };
        let beside = node.members().unwrap_or_default().iter().filter(|(key, _)| key != "allOf");
        let mut merged = Tree::Object(beside.cloned().collect());
        for (index, branch) in branches.iter().enumerate() {
            let pointer = step(&step(pointer, "allOf"), &index.to_string());
            let branch = self.resolved(branch, &pointer)?;
            merged = self.merge(&merged, &branch, &pointer)?;
        }
        Ok(Some(merged))
    }

    /// A node with what it refers to in place of the reference, and without `allOf`.
    fn resolved(&self, node: &Tree, pointer: &str) -> Result<Tree> {
        if let Some(target) = node.get("$ref") {
            self.reference(target, pointer)?;
            let name = target.text().unwrap_or_default().trim_start_matches(&self.prefix);
            let found = self.nodes.get(name).or_else(|| self.base.get(name));
            if self.merging.borrow().iter().any(|known| known == name) {
                return self.error(
                    pointer,
                    format!("merging `{name}` comes back to itself, without end"),
                    HELP,
                );
            }
            self.merging.borrow_mut().push(name.to_owned());
            let resolved = self.resolved(found.expect("a reference that leads somewhere"), pointer);
            self.merging.borrow_mut().pop();
            return resolved;
        }
        Ok(self.flat(node, pointer)?.unwrap_or_else(|| node.clone()))
    }

    /// What both schemas say.
    fn merge(&self, a: &Tree, b: &Tree, pointer: &str) -> Result<Tree> {
        if let Some((spread, keyword)) = arms(b).or_else(|| arms(a)) {
            let other = if arms(b).is_some() { a } else { b };
            let mut merged = Vec::new();
            for arm in spread {
                let arm = self.resolved(arm, pointer)?;
                merged.push(self.merge(other, &arm, pointer)?);
            }
            return Ok(Tree::Object(vec![(keyword.to_owned(), Tree::List(merged))]));
        }
        let (Some(left), Some(right)) = (a.members(), b.members()) else {
            return Err(Diagnostic::error(
                &self.file,
                pointer,
                "a branch of `allOf` that is no object",
                HELP,
            ));
        };
        let mut merged: Vec<(String, Tree)> = left.to_vec();
        for (keyword, value) in right {
            match merged.iter_mut().find(|(known, _)| known == keyword) {
                None => merged.push((keyword.clone(), value.clone())),
                Some((_, known)) => *known = self.merge_keyword(keyword, known, value, pointer)?,
            }
        }
        Ok(Tree::Object(merged))
    }

    fn merge_keyword(&self, keyword: &str, a: &Tree, b: &Tree, pointer: &str) -> Result<Tree> {
        if a == b || matches!(keyword, "$schema" | "title" | "description") {
            return Ok(a.clone());
        }
        match (keyword, a, b) {
            ("properties", Tree::Object(left), Tree::Object(right)) => {
                let mut merged = left.clone();
                for (name, node) in right {
                    let pointer = step(&step(pointer, "properties"), name);
                    match merged.iter_mut().find(|(known, _)| known == name) {
                        None => merged.push((name.clone(), node.clone())),
                        Some((_, known)) if known == node => {}
                        Some((_, known)) if is_any_object(known) && admits_objects(node) => {
                            *known = node.clone();
                        }
                        Some((_, known)) => {
                            let (a, b) = (self.resolved(known, &pointer)?, self.resolved(node, &pointer)?);
                            *known = self.merge(&a, &b, &pointer)?;
                        }
                    }
                }
                Ok(Tree::Object(merged))
            }
            ("required", Tree::List(left), Tree::List(right)) => {
                let more = right.iter().filter(|name| !left.contains(name));
                Ok(Tree::List(left.iter().chain(more).cloned().collect()))
            }
            ("additionalProperties", Tree::Object(any), other) if any.is_empty() => Ok(other.clone()),
            ("additionalProperties", other, Tree::Object(any)) if any.is_empty() => Ok(other.clone()),
            _ => {
                let message = format!("branches of `allOf` differ in `{keyword}`");
                Err(Diagnostic::error(&self.file, pointer, message, HELP))
            }
        }
    }
}

/// Whether a schema says no more than that the value is an object.
fn is_any_object(node: &Tree) -> bool {
    let says_more = |(keyword, value): &(String, Tree)| match keyword.as_str() {
        "type" => value.text() != Some("object"),
        "additionalProperties" => value.members() != Some(&[]) && *value != Tree::Boolean(true),
        keyword => !super::keywords::is_annotation(keyword),
    };
    node.get("type").is_some() && !node.members().unwrap_or_default().iter().any(says_more)
}

/// Whether a schema admits objects and, as far as it says, nothing else.
fn admits_objects(node: &Tree) -> bool {
    node.get("type").and_then(Tree::text) == Some("object")
        || node.get("allOf").and_then(Tree::items).is_some_and(|branches| !branches.is_empty())
}

/// What an arm without a name is called after: the first constant that it requires.
pub(super) fn label(node: &Tree) -> Option<String> {
    let properties = node.get("properties")?.members()?;
    let constant = properties.iter().find_map(|(name, node)| {
        let skipped = matches!(name.as_str(), "jsonrpc" | "resultType");
        node.get("const").and_then(Tree::text).filter(|_| !skipped)
    });
    constant.map(names::snake)
}
