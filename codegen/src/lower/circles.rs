//! Definitions in, an error out where one stands for itself: through references, unions and
//! `allOf` alone, with no member, item or entry between. No value settles what such a thing is.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Result};
use crate::tree::{Tree, step};

/// Checks that no definition stands for itself.
///
/// # Errors
/// The first definition that does.
pub(super) fn check(file: &str, keyword: &str, definitions: &[(String, Tree)]) -> Result<()> {
    let prefix = format!("#/{keyword}/");
    let next: BTreeMap<&str, Vec<&str>> = definitions
        .iter()
        .map(|(name, node)| {
            let mut targets = Vec::new();
            collect(node, &prefix, &mut targets);
            (name.as_str(), targets)
        })
        .collect();
    for (name, _) in definitions {
        let mut seen: Vec<&str> = Vec::new();
        let mut waiting = next[name.as_str()].clone();
        while let Some(target) = waiting.pop() {
            if target == name {
                let pointer = step(&step("", keyword), name);
                let message = format!("the definition `{name}` stands for itself");
                return Err(Diagnostic::error(file, pointer, message, "correct the schema in fixups.toml"));
            }
            if !seen.contains(&target) {
                seen.push(target);
                waiting.extend(next.get(target).into_iter().flatten());
            }
        }
    }
    Ok(())
}

/// The definitions that a node stands for, or for one of which, or that it merges.
fn collect<'t>(node: &'t Tree, prefix: &str, targets: &mut Vec<&'t str>) {
    targets.extend(node.get("$ref").and_then(Tree::text).and_then(|target| target.strip_prefix(prefix)));
    for keyword in ["anyOf", "oneOf", "allOf"] {
        for inner in node.get(keyword).and_then(Tree::items).unwrap_or_default() {
            collect(inner, prefix, targets);
        }
    }
}
