//! Types beside schemas, member by member: enums that lost their order or their openness, numbers
//! that became integers, and unions that lost an arm.

use std::collections::BTreeMap;

use mcpspec_codegen::diagnostic::Diagnostic;
use mcpspec_codegen::names;
use mcpspec_codegen::sources::{EnumOrder, Facts, OpenEnum};
use mcpspec_codegen::tree::{Tree, step};

use super::{Input, definitions, members, pointer};
use crate::declarations::{Kind, Type};
use crate::jsdoc::Doc;

/// How many types may stand in one another.
const DEPTH: usize = 64;

pub(super) fn compare(input: &Input<'_>, facts: &mut Facts, findings: &mut Vec<Diagnostic>) {
    let mut walk = Walk { input, open: BTreeMap::new(), order: BTreeMap::new(), findings: Vec::new() };
    for declaration in &input.declarations.all {
        let place = pointer(input.schema, &declaration.name);
        let Some(node) = input.schema.pointed(&place) else { continue };
        let names = Names { alias: None, member: &declaration.name };
        match &declaration.kind {
            Kind::Interface { .. } => {
                walk.object(&Type::Named(declaration.name.clone(), Vec::new()), node, &place, 0);
            }
            Kind::Alias(ty) => {
                walk.ty(ty, node, &place, &declaration.doc, names.aliased(&declaration.name), 0)
            }
            Kind::Constant(_) => {}
        }
    }
    for ((name, values), places) in walk.open {
        facts.open_enum.push(OpenEnum { name, values, members: compressed(input.schema, places) });
    }
    for ((_, values), places) in walk.order {
        facts.enum_order.push(EnumOrder { members: compressed(input.schema, places), values });
    }
    findings.append(&mut walk.findings);
}

/// By name and values, the places.
type Enums = BTreeMap<(String, Vec<String>), Vec<String>>;

struct Walk<'a> {
    input: &'a Input<'a>,
    open: Enums,
    order: Enums,
    findings: Vec<Diagnostic>,
}

/// What a type may be called that has no name of its own.
#[derive(Clone, Copy)]
struct Names<'a> {
    alias: Option<&'a str>,
    member: &'a str,
}

impl<'a> Names<'a> {
    fn aliased(self, alias: &'a str) -> Self {
        Self { alias: Some(alias), ..self }
    }
}

impl Walk<'_> {
    /// Members of an object, its own and inherited ones.
    fn object(&mut self, ty: &Type, node: &Tree, place: &str, depth: usize) {
        let declarations = self.input.declarations;
        for member in members(declarations, ty, 0) {
            let names = Names { alias: None, member: member.name.as_deref().unwrap_or_default() };
            let at = match &member.name {
                Some(name) => step(&step(place, "properties"), name),
                None => step(place, "additionalProperties"),
            };
            let below = at.strip_prefix(place).unwrap_or_default();
            if let Some(node) = node.pointed(below) {
                self.ty(&member.ty, node, &at, &member.doc, names, depth + 1);
            }
        }
        // `A & {…}` may be rendered part by part.
        for (index, part) in node.get("allOf").and_then(Tree::items).into_iter().flatten().enumerate() {
            self.object(ty, part, &step(&step(place, "allOf"), &index.to_string()), depth + 1);
        }
    }

    fn ty(&mut self, ty: &Type, node: &Tree, place: &str, doc: &Doc, names: Names<'_>, depth: usize) {
        // What is referred to is compared where it stands.
        if depth > DEPTH || node.get("$ref").is_some() {
            return;
        }
        match ty {
            Type::Number => self.number(node, place, doc),
            Type::Array(item) => {
                if let Some(items) = node.get("items") {
                    self.ty(item, items, &step(place, "items"), doc, names, depth + 1);
                }
            }
            Type::Object(_) | Type::Intersection(_) => self.object(ty, node, place, depth + 1),
            Type::Union(arms) => self.union(arms, node, place, doc, names, depth),
            Type::Named(name, _) => match self.input.declarations.get(name).map(|known| &known.kind) {
                Some(Kind::Alias(ty)) => self.ty(ty, node, place, doc, names.aliased(name), depth + 1),
                _ => self.object(ty, node, place, depth + 1),
            },
            Type::Literal(_) | Type::Null | Type::Plain | Type::String => {}
        }
    }

    fn union(&mut self, arms: &[Type], node: &Tree, place: &str, doc: &Doc, names: Names<'_>, depth: usize) {
        let values: Vec<String> = arms.iter().flat_map(super::literals).map(str::to_owned).collect();
        if !values.is_empty() {
            let name = names.alias.map_or_else(|| names::ty(names.member), str::to_owned);
            if arms.contains(&Type::String) {
                self.open.entry((name, values)).or_default().push(place.to_owned());
            } else if reordered(node, &values) {
                self.order.entry((name, values)).or_default().push(place.to_owned());
            }
        }
        if arms.contains(&Type::Number) {
            self.number(node, place, doc);
        }
        if arms.contains(&Type::Null) && !admits_null(node) {
            let message = "schema.ts admits `null` here, and schema.json does not";
            self.propose(place, node, &with_null(node), message);
        }
        for arm in arms {
            let inner = match arm {
                Type::Array(_) => "items",
                Type::Object(_) => "properties",
                _ => continue,
            };
            let rendered = node.get("anyOf").and_then(Tree::items).unwrap_or_default().iter().enumerate();
            match rendered.into_iter().find(|(_, option)| option.get(inner).is_some()) {
                Some((index, option)) => {
                    let place = step(&step(place, "anyOf"), &index.to_string());
                    self.ty(arm, option, &place, doc, names, depth + 1);
                }
                None if node.get(inner).is_some() => self.ty(arm, node, place, doc, names, depth + 1),
                None => {}
            }
        }
    }

    /// A number without a tag was rendered as an integer, whatever it is.
    fn number(&mut self, node: &Tree, place: &str, doc: &Doc) {
        if doc.tag("TJS-type").is_some() || doc.tag("asType").is_some() || self.is_integer(place) {
            return;
        }
        let options = node.get("anyOf").and_then(Tree::items).unwrap_or_default().iter().enumerate();
        let nodes = std::iter::once((place.to_owned(), node))
            .chain(options.map(|(index, option)| (step(&step(place, "anyOf"), &index.to_string()), option)));
        for (place, node) in nodes {
            let Some(ty) = node.get("type") else { continue };
            let number = match ty {
                Tree::Text(name) if name == "integer" => Tree::Text("number".to_owned()),
                Tree::List(names) if names.iter().any(|name| name.text() == Some("integer")) => {
                    let number = |name: &Tree| match name.text() {
                        Some("integer") => Tree::Text("number".to_owned()),
                        _ => name.clone(),
                    };
                    Tree::List(names.iter().map(number).collect())
                }
                _ => continue,
            };
            let message = "schema.ts says number without a tag, and schema.json says integer";
            self.propose(&step(&place, "type"), ty, &number, message);
        }
    }

    /// Whether people say that a place holds integers: by definition, or by member.
    fn is_integer(&self, place: &str) -> bool {
        let tokens: Vec<&str> = place.split('/').collect();
        let definition = tokens.get(2).copied().unwrap_or_default();
        let member = tokens.iter().rev().zip(tokens.iter().rev().skip(1));
        let member = member.clone().find(|(_, before)| **before == "properties").map(|(name, _)| *name);
        self.input.integers.iter().any(|known| match known.split_once('.') {
            Some(("*", name)) => member == Some(name),
            Some((owner, name)) => owner == definition && member == Some(name),
            None => known == definition && member.is_none(),
        })
    }

    /// Proposes a correction, unless there is one of this place or around it.
    fn propose(&mut self, place: &str, old: &Tree, new: &Tree, why: &str) {
        let covers = |corrected: &str| place == corrected || place.starts_with(&format!("{corrected}/"));
        if self.input.fixups.iter().any(|fixup| covers(&fixup.pointer) || fixup.pointer.starts_with(place)) {
            return;
        }
        let help = format!(
            "if so, add to fixups.toml:\n\n[[fixup]]\npointer = {place:?}\nold = '''{}'''\nnew = '''{}'''\nreason = \
             \"\"\"{why}.\"\"\"\n\nif not, add the member to `integers` of protocol.toml",
            old.to_line(),
            new.to_line()
        );
        self.findings.push(Diagnostic::warning(self.input.file, place, why, help));
    }
}

/// Whether a closed enum of the schema has these values in another order.
fn reordered(node: &Tree, values: &[String]) -> bool {
    let Some(listed) = node.get("enum").and_then(Tree::items) else { return false };
    let listed: Vec<&str> = listed.iter().filter_map(Tree::text).collect();
    let (mut a, mut b) = (listed.clone(), values.iter().map(String::as_str).collect::<Vec<_>>());
    let differs = a != b;
    a.sort_unstable();
    b.sort_unstable();
    differs && a == b
}

fn admits_null(node: &Tree) -> bool {
    let is_null = |ty: &Tree| ty.text() == Some("null");
    let by_type = match node.get("type") {
        Some(Tree::List(names)) => names.iter().any(is_null),
        Some(name) => is_null(name),
        None => false,
    };
    let options = ["anyOf", "oneOf"].into_iter().filter_map(|keyword| node.get(keyword)?.items()).flatten();
    let by_value = node.get("enum").and_then(Tree::items).unwrap_or_default().iter();
    let open = node.members().is_some_and(<[_]>::is_empty);
    open || by_type || by_value.clone().any(|value| *value == Tree::Null) || options.clone().any(admits_null)
}

/// The schema with `null` beside what it admits.
fn with_null(node: &Tree) -> Tree {
    let null = Tree::Object(vec![("type".to_owned(), Tree::Text("null".to_owned()))]);
    match node.get("anyOf").and_then(Tree::items) {
        Some(options) => {
            let options = options.iter().cloned().chain([null]).collect();
            Tree::Object(vec![("anyOf".to_owned(), Tree::List(options))])
        }
        None => Tree::Object(vec![("anyOf".to_owned(), Tree::List(vec![node.clone(), null]))]),
    }
}

/// Places of one member that all definitions with that member share become one pattern.
fn compressed(schema: &Tree, mut places: Vec<String>) -> Vec<String> {
    places.sort();
    places.dedup();
    let (keyword, names) = definitions(schema);
    let Some((_, member)) = places.first().and_then(|place| place.split_once("/properties/")) else {
        return places;
    };
    let with_member: Vec<String> = names
        .iter()
        .map(|name| format!("{}/properties/{member}", step(&step("", keyword), name)))
        .filter(|place| schema.pointed(place).is_some())
        .collect();
    let mut sorted = with_member.clone();
    sorted.sort();
    let of_members: Vec<&String> = places.iter().filter(|place| place.contains("/properties/")).collect();
    if sorted.len() < 3
        || of_members.len() != sorted.len()
        || !of_members.iter().all(|place| sorted.contains(place))
    {
        return places;
    }
    let rest = places.iter().filter(|place| !sorted.contains(place)).cloned();
    rest.chain([format!("/{keyword}/*/properties/{member}")]).collect()
}
