//! The tables that validators run on, one file per spec.

use std::fmt::Write as _;

use super::rust::{folder, literal};
use super::{Format, Output};
use crate::ir::{Alternative, AnyNode, Node, ObjectNode, Spec, Workspace};

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    for spec in workspace.specs() {
        let path = format!("{}/checks.rs", folder(spec));
        output.add(path, "validate", &spec.source, Format::Tables, tables(spec));
    }
}

fn tables(spec: &Spec) -> String {
    let mut text =
        "use mcpspec_core::validate::{Any, Choice, Node, Object, Others, Tables, kinds};\n\n".to_owned();
    text.push_str("/// What the schema asks of each of its places, for validators.\n");
    text.push_str("pub static TABLES: Tables = Tables {\n    nodes: &[\n");
    for known in &spec.checks.nodes {
        let _ = writeln!(text, "        {},", node(known));
    }
    text.push_str("    ],\n    definitions: &[\n");
    for (name, place) in &spec.checks.definitions {
        let _ = writeln!(text, "        ({}, {place}),", literal(name));
    }
    text.push_str("    ],\n};\n");
    text
}

fn node(node: &Node) -> String {
    let mut parts = Vec::new();
    if !node.texts.is_empty() {
        parts.push(format!("texts: &[{}]", list(node.texts.iter().map(|text| literal(text)))));
    }
    if let Some(constant) = &node.constant {
        parts.push(format!("constant: Some({})", literal(constant)));
    }
    if node.bounds != (None, None) {
        let bound = |bound: &Option<String>| match bound {
            Some(number) if number.contains(['.', 'e', 'E']) => format!("Some({number})"),
            Some(number) => format!("Some({number}.0)"),
            None => "None".to_owned(),
        };
        parts.push(format!("bounds: Some(({}, {}))", bound(&node.bounds.0), bound(&node.bounds.1)));
    }
    if let Some(items) = node.items {
        parts.push(format!("items: Some({items})"));
    }
    if let Some(found) = &node.object {
        parts.push(format!("object: Some(&{})", object(found)));
    }
    if !node.all.is_empty() {
        parts.push(format!("all: &[{}]", list(&node.all)));
    }
    if let Some(found) = &node.any {
        parts.push(format!("any: Some(&{})", any(found)));
    }
    let plain = format!("Node::new({}, {})", literal(&node.pointer), kinds(&node.kinds));
    match parts.is_empty() {
        true => plain,
        false => format!("Node {{ {}, ..{plain} }}", parts.join(", ")),
    }
}

fn object(object: &ObjectNode) -> String {
    let members = object.members.iter().map(|(name, _, place)| format!("({}, {place})", literal(name)));
    let required = object.members.iter().enumerate().filter(|(_, (_, required, _))| *required);
    let required = required.fold(0_u64, |bits, (place, _)| bits | 1 << place);
    let others = match object.others {
        None => "Others::Closed".to_owned(),
        Some(0) => "Others::Open".to_owned(),
        Some(place) => format!("Others::Node({place})"),
    };
    format!("Object {{ members: &[{}], required: {required:#b}, others: {others} }}", list(members))
}

fn any(any: &AnyNode) -> String {
    let by_kind =
        any.by_kind.iter().map(|(found, choice)| format!("({}, {})", kinds(found), alternative(choice)));
    format!("Any {{ arms: &[{}], by_kind: &[{}], one: {} }}", list(&any.arms), list(by_kind), any.one)
}

fn alternative(choice: &Alternative) -> String {
    match choice {
        Alternative::Node(place) => format!("Choice::Node({place})"),
        Alternative::Tag(member, arms) => {
            let arms = arms.iter().map(|(value, place)| format!("({}, {place})", literal(value)));
            format!("Choice::Tag({}, &[{}])", literal(member), list(arms))
        }
        Alternative::Each(arms) => format!("Choice::Each(&[{}])", list(arms)),
    }
}

fn kinds(kinds: &[String]) -> String {
    if kinds.is_empty() {
        return "kinds::ANY".to_owned();
    }
    let bits: Vec<String> = kinds.iter().map(|kind| format!("kinds::{}", kind.to_uppercase())).collect();
    bits.join(" | ")
}

fn list(items: impl IntoIterator<Item = impl ToString>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}
