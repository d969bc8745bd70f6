//! The tables that validators run on: one file per spec, and one more for the official schema where
//! it has been corrected.

use std::fmt::Write as _;

use super::rust::{folder, literal};
use super::{Format, Output};
use crate::ir::{Alternative, AnyNode, Checks, Node, ObjectNode, Spec, TagNode, Workspace};
use crate::names;

const TABLES: &str = "/// What the schema asks of each of its places, for validators.\npub static TABLES";
const UPSTREAM: &str = "/// What the official schema asks, before its corrections.\npub static UPSTREAM";

/// The code for trees, where trees there are.
const TREES: &str = "#[cfg(feature = \"serde_json\")]\nuse super::trees::tree;\n\
                     #[cfg(not(feature = \"serde_json\"))]\nuse mcpspec_core::validate::no_tree as tree;\n\n";

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    for spec in workspace.specs() {
        let folder = folder(spec);
        let mut add = |file: &str, text: String| {
            output.add(format!("{folder}/{file}.rs"), "validate", &spec.source, Format::Tables, text);
        };
        add("checks", tables(spec, TABLES, &spec.checks, TREES) + &validators(&spec.checks));
        if let Some(upstream) = &spec.upstream {
            let no_trees = "use mcpspec_core::validate::no_tree as tree;\n\n";
            add("upstream", tables(spec, UPSTREAM, upstream, no_trees));
        }
    }
}

fn tables(spec: &Spec, name: &str, checks: &Checks, trees: &str) -> String {
    let mut nodes = String::new();
    for known in &checks.nodes {
        let _ = writeln!(nodes, "        {},", node(&checks.nodes, known));
    }
    let names = [
        "Any", "Choice", "Extra", "Method", "Node", "Nodes", "Object", "Others", "Prose", "Tables", "Tag",
        "Word",
    ];
    let met = |name: &&&str| {
        matches!(**name, "Nodes" | "Tables")
            || nodes.contains(&format!("{name} {{"))
            || nodes.contains(&format!("{name}::"))
            || (**name == "Method" && !checks.methods.is_empty())
    };
    let mut text =
        format!("use mcpspec_core::validate::{{{}, kinds}};\n{trees}", list(names.iter().filter(met)));
    let _ = writeln!(text, "static NODES: Nodes = Nodes {{\n    all: &[\n{nodes}    ],\n    tolerated: &[");
    for (place, read) in &checks.tolerated {
        let _ = writeln!(text, "        ({}, {}),", literal(place), literal(read));
    }
    let id = literal(&spec.id);
    let _ = writeln!(text, "    ],\n}};\n\n{name}: Tables = Tables {{\n    id: {id},\n    nodes: &NODES,");
    text.push_str("    definitions: &[\n");
    for (name, place) in &checks.definitions {
        let _ = writeln!(text, "        ({}, {place}),", literal(name));
    }
    let _ = writeln!(text, "    ],\n    message: {},\n    methods: &[", checks.message);
    for (name, message, response) in &checks.methods {
        let name = literal(name);
        let _ =
            writeln!(text, "        Method {{ name: {name}, message: {message}, response: {response:?} }},");
    }
    text.push_str("    ],\n    tree,\n};\n");
    text
}

/// A static per definition: a program that names one has the code for no other's trees in it. (Of a
/// constant the compiler would look through all nodes to see that they are what they should be.)
fn validators(checks: &Checks) -> String {
    let mut names: Vec<String> = checks.definitions.keys().map(|name| names::screaming(name)).collect();
    names::distinct(&mut names.iter_mut().collect::<Vec<_>>());
    let mut text = "\n/// The validator of each definition.\npub mod validators {\n    \
                    use mcpspec_core::validate::Validator;\n\n    use super::{NODES, tree};\n"
        .to_owned();
    for (name, (definition, place)) in names.iter().zip(&checks.definitions) {
        let _ = writeln!(
            text,
            "\n    /// The validator of `{definition}`.\n    pub static {name}: Validator = \
             Validator::at(&NODES, {place}, tree({place}));"
        );
    }
    text.push_str("}\n");
    text
}

fn node(nodes: &[Node], node: &Node) -> String {
    let mut text = format!("Node::new({}, {})", literal(&node.pointer), kinds(&node.kinds));
    if !node.texts.is_empty() {
        let _ = write!(text, ".texts(&[{}])", list(node.texts.iter().map(|text| word(text))));
    }
    if let Some(items) = node.items {
        let _ = write!(text, ".items({items})");
    }
    if let Some(found) = &node.object {
        let _ = write!(text, ".object(&{})", object(nodes, found));
    }
    if let Some(found) = &node.any {
        let _ = write!(text, ".any(&{})", any(nodes, found));
    }
    let parts = extra(node);
    if !parts.is_empty() {
        let _ = write!(text, ".extra(&Extra {{ {}, ..Extra::NONE }})", parts.join(", "));
    }
    text
}

/// What few nodes ask.
fn extra(node: &Node) -> Vec<String> {
    let mut parts = Vec::new();
    if let Some(constant) = &node.constant {
        parts.push(format!("constant: Some({})", literal(constant)));
    }
    if node.bounds != (None, None) {
        let bound = |bound: &Option<String>| match bound {
            Some(number) => format!("Some(({number}_f64, {}))", literal(number)),
            None => "None".to_owned(),
        };
        parts.push(format!("bounds: Some(({}, {}))", bound(&node.bounds.0), bound(&node.bounds.1)));
    }
    if !node.all.is_empty() {
        parts.push(format!("all: &[{}]", list(&node.all)));
    }
    if let Some(format) = &node.format {
        parts.push(format!("format: Some({})", literal(format)));
    }
    if !node.prose.is_empty() {
        let rules = node.prose.iter().map(|rule| format!("Prose::{}", names::variant(rule)));
        parts.push(format!("prose: &[{}]", list(rules)));
    }
    if node.null_is_absence {
        parts.push("null_is_absence: true".to_owned());
    }
    parts
}

fn word(text: &str) -> String {
    format!("Word::new({})", literal(text))
}

fn words<'a>(named: impl IntoIterator<Item = &'a (String, usize)>) -> String {
    list(named.into_iter().map(|(name, place)| format!("({}, {place})", word(name))))
}

fn object(nodes: &[Node], object: &ObjectNode) -> String {
    let members = object.members.iter().map(|(name, _, place)| {
        let plain = plain(&nodes[*place]);
        format!("({}, {place}, {plain})", word(name))
    });
    let required = object.members.iter().enumerate().filter(|(_, (_, required, _))| *required);
    let required = required.fold(0_u64, |bits, (place, _)| bits | 1 << place);
    let others = match object.others {
        None => "Others::Closed".to_owned(),
        Some(0) => "Others::Open".to_owned(),
        Some(place) => format!("Others::Node({place})"),
    };
    format!("Object::new(&[{}], {required:#b}, {others})", list(members))
}

fn any(nodes: &[Node], any: &AnyNode) -> String {
    let by_kind = any
        .by_kind
        .iter()
        .map(|(found, choice)| format!("({}, {})", kinds(found), alternative(nodes, choice)));
    let told = match &any.told {
        Some(choice) => format!("Some({})", alternative(nodes, choice)),
        None => "None".to_owned(),
    };
    format!("Any::new(&[{}], {told}, {})", list(by_kind), any.one)
}

fn alternative(nodes: &[Node], choice: &Alternative) -> String {
    match choice {
        Alternative::Node(place) => format!("Choice::Node({place})"),
        Alternative::Tag(TagNode { member, arms, absent }) => format!(
            "Choice::Tag(&Tag {{ member: {}, arms: &[{}], places: &[{}], absent: {absent:?} }})",
            word(member),
            words(arms),
            list(places(nodes, member, arms)),
        ),
        Alternative::Member(arms) => format!("Choice::Member(&[{}])", words(arms)),
        Alternative::Each(arms) => format!("Choice::Each(&[{}])", list(arms)),
    }
}

/// The kinds of which a place asks nothing more, whoever asks.
fn plain(node: &Node) -> String {
    let asks_more = node.any.is_some()
        || !node.all.is_empty()
        || !node.prose.is_empty()
        || node.format.is_some()
        || node.constant.is_some()
        || node.bounds != (None, None);
    if asks_more {
        return "0".to_owned();
    }
    let is_plain = |kind: &str| match kind {
        "string" => node.texts.is_empty(),
        "array" => node.items.is_none(),
        "object" => node.object.is_none(),
        _ => true,
    };
    let all = ["null", "boolean", "number", "string", "array", "object"].map(str::to_owned);
    let admitted = if node.kinds.is_empty() { &all[..] } else { &node.kinds[..] };
    match admitted.iter().filter(|kind| is_plain(kind)).cloned().collect::<Vec<_>>() {
        found if found.is_empty() => "0".to_owned(),
        found => kinds(&found),
    }
}

/// The place of a member in the objects of arms; none where one of them is more than an object.
fn places(nodes: &[Node], member: &str, arms: &[(String, usize)]) -> Vec<usize> {
    let place = |(_, arm): &(String, usize)| {
        let object = nodes[*arm].object.as_ref()?;
        object.members.iter().position(|(name, ..)| name == member)
    };
    arms.iter().map(place).collect::<Option<Vec<usize>>>().unwrap_or_default()
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
