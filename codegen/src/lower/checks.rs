//! A schema in, what each of its places asks of a value out: the whole of the schema and nothing
//! else, for validators. (The types are another reading of the same document.)

use std::collections::BTreeMap;

use super::definitions_keyword;
use super::keywords::{is_annotation, is_never, required};
use super::shapes::strings;
use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{Alternative, AnyNode, Checks, KINDS, Node, ObjectNode, TagNode};
use crate::sources::MessageArms;
use crate::tree::{Tree, step};

/// How many members an object may declare: required ones are bits.
const MEMBERS: usize = 64;

/// The place that admits everything.
const OPEN: usize = 0;

/// Compiles a schema whose keywords are all understood. What an extension refers to and does not
/// define is in the schema of its base revision.
///
/// # Errors
/// An object with too many members, and what admits nothing where something must be.
pub fn checks(file: &str, schema: &Tree, base: Option<&Tree>, parts: &MessageArms) -> Result<Checks> {
    let keyword = definitions_keyword(schema);
    let mut compiler = Compiler {
        file,
        schema,
        base,
        root: step("", keyword),
        nodes: vec![Node::default()],
        known: BTreeMap::new(),
    };
    let names: Vec<&str> = schema
        .get(keyword)
        .and_then(Tree::members)
        .unwrap_or_default()
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    let mut definitions = BTreeMap::new();
    for name in names {
        definitions.insert(name.to_owned(), compiler.definition(name)?);
    }
    let mut envelope = BTreeMap::new();
    for name in [&parts.request, &parts.notification, &parts.result, &parts.error].into_iter().flatten() {
        if compiler.found(name).is_some() {
            envelope.insert(name.clone(), compiler.definition(name)?);
        }
    }
    let mut nodes = compiler.nodes;
    for place in 0..nodes.len() {
        if let Some(any) = nodes[place].any.clone() {
            let arms = any.arms.iter().flat_map(|arm| spread(&nodes, *arm, 0)).collect::<Vec<_>>();
            let arms = if any.one { any.arms } else { arms };
            let by_kind = by_kind(&nodes, &arms);
            nodes[place].any = Some(AnyNode { arms, by_kind, ..any });
        }
    }
    Ok(Checks { nodes, definitions, envelope, ..Checks::default() })
}

struct Compiler<'a> {
    file: &'a str,
    schema: &'a Tree,
    base: Option<&'a Tree>,
    /// The pointer of the definitions.
    root: String,
    nodes: Vec<Node>,
    /// Places by pointer.
    known: BTreeMap<String, usize>,
}

impl<'a> Compiler<'a> {
    fn definition(&mut self, name: &str) -> Result<usize> {
        let pointer = step(&self.root, name);
        match self.found(name) {
            Some(tree) => self.node(tree, &pointer),
            None => self.fail(&pointer, "a reference leads nowhere"),
        }
    }

    fn found(&self, name: &str) -> Option<&'a Tree> {
        let of_base = |base: &'a Tree| base.pointed(&step(&step("", definitions_keyword(base)), name));
        self.schema.pointed(&step(&self.root, name)).or_else(|| self.base.and_then(of_base))
    }

    fn fail<T>(&self, pointer: &str, message: &str) -> Result<T> {
        let help = "correct the schema in fixups.toml, or teach `codegen/src/lower/checks.rs`";
        Err(Diagnostic::error(self.file, pointer, message, help))
    }

    fn node(&mut self, tree: &'a Tree, pointer: &str) -> Result<usize> {
        if let Some(place) = self.known.get(pointer) {
            return Ok(*place);
        }
        if let Some(to) = tree.get("$ref").and_then(Tree::text) {
            let name = to.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
            return self.definition(&name);
        }
        if is_never(tree) {
            return self.fail(pointer, "nothing is admitted here");
        }
        let says = |members: &[(String, Tree)]| members.iter().any(|(key, _)| !is_annotation(key));
        if !tree.members().is_some_and(says) {
            return Ok(OPEN);
        }
        let place = self.nodes.len();
        self.nodes.push(Node { pointer: pointer.to_owned(), ..Node::default() });
        self.known.insert(pointer.to_owned(), place);
        let node = self.filled(tree, pointer)?;
        self.nodes[place] = node;
        Ok(place)
    }

    fn filled(&mut self, tree: &'a Tree, pointer: &str) -> Result<Node> {
        let number = |keyword: &str| tree.get(keyword).map(Tree::to_line);
        let first = |keywords: [&str; 3]| keywords.into_iter().find_map(number);
        let texts = strings(tree).unwrap_or_default();
        let constant = tree.get("const").filter(|value| value.text().is_none());
        let items = match tree.get("items") {
            Some(items) => Some(self.node(items, &step(pointer, "items"))?),
            None => None,
        };
        Ok(Node {
            pointer: pointer.to_owned(),
            kinds: kinds(tree, !texts.is_empty(), constant),
            texts,
            constant: constant.map(Tree::to_line),
            bounds: (
                first(["minimum", "minItems", "minLength"]),
                first(["maximum", "maxItems", "maxLength"]),
            ),
            items,
            object: self.object(tree, pointer)?,
            all: self.each(tree, "allOf", pointer)?,
            any: self.any(tree, pointer)?,
            format: tree.get("format").and_then(Tree::text).map(str::to_owned),
            prose: Vec::new(),
            null_is_absence: false,
        })
    }

    fn object(&mut self, tree: &'a Tree, pointer: &str) -> Result<Option<ObjectNode>> {
        let others = tree.get("additionalProperties");
        if tree.get("properties").is_none() && tree.get("required").is_none() && others.is_none() {
            return Ok(None);
        }
        let required = required(tree);
        let mut members = Vec::new();
        for (name, member) in tree.get("properties").and_then(Tree::members).unwrap_or_default() {
            let place = self.node(member, &step(&step(pointer, "properties"), name))?;
            members.push((name.clone(), required.contains(&name.as_str()), place));
        }
        for name in required {
            if !members.iter().any(|(known, ..)| known == name) {
                members.push((name.to_owned(), true, OPEN));
            }
        }
        if members.len() > MEMBERS {
            return self.fail(pointer, "an object declares more than 64 members");
        }
        let others = match others {
            Some(others) if is_never(others) => None,
            Some(others) => Some(self.node(others, &step(pointer, "additionalProperties"))?),
            None => Some(OPEN),
        };
        Ok(Some(ObjectNode { members, others }))
    }

    fn each(&mut self, tree: &'a Tree, keyword: &str, pointer: &str) -> Result<Vec<usize>> {
        let options = tree.get(keyword).and_then(Tree::items).unwrap_or_default().iter().enumerate();
        let pointer = step(pointer, keyword);
        options.map(|(at, option)| self.node(option, &step(&pointer, &at.to_string()))).collect()
    }

    fn any(&mut self, tree: &'a Tree, pointer: &str) -> Result<Option<AnyNode>> {
        for (keyword, one) in [("anyOf", false), ("oneOf", true)] {
            if tree.get(keyword).is_some() {
                let arms = self.each(tree, keyword, pointer)?;
                return Ok(Some(AnyNode { arms, one, by_kind: Vec::new(), told: None }));
            }
        }
        Ok(None)
    }
}

/// The kinds that a place admits by itself; none for all.
fn kinds(tree: &Tree, is_text: bool, constant: Option<&Tree>) -> Vec<String> {
    let named: Vec<String> = match tree.get("type") {
        Some(Tree::List(kinds)) => kinds.iter().filter_map(Tree::text).map(str::to_owned).collect(),
        Some(kind) => kind.text().into_iter().map(str::to_owned).collect(),
        None => Vec::new(),
    };
    let own = match constant {
        _ if is_text => "string",
        Some(Tree::Number(_)) => "number",
        Some(Tree::Boolean(_)) => "boolean",
        Some(Tree::Null) => "null",
        _ => return named,
    };
    // The value itself says more than `type` does.
    if named.iter().any(|kind| kind == "integer") && own == "number" { named } else { vec![own.to_owned()] }
}

/// An alternative that is nothing but alternatives is those.
fn spread(nodes: &[Node], place: usize, depth: usize) -> Vec<usize> {
    let node = &nodes[place];
    let plain = Node { pointer: node.pointer.clone(), any: node.any.clone(), ..Node::default() };
    match &node.any {
        Some(any) if !any.one && *node == plain && depth < 16 => {
            any.arms.iter().flat_map(|arm| spread(nodes, *arm, depth + 1)).collect()
        }
        _ => vec![place],
    }
}

/// How the alternative for each kind is found.
fn by_kind(nodes: &[Node], arms: &[usize]) -> Vec<(Vec<String>, Alternative)> {
    let mut found: Vec<(Vec<String>, Alternative)> = Vec::new();
    for kind in KINDS {
        let mut candidates: Vec<usize> =
            arms.iter().copied().filter(|arm| admits(nodes, *arm, kind, 0)).collect();
        candidates.dedup();
        let choice = match candidates.as_slice() {
            [] => continue,
            [only] => Alternative::Node(*only),
            many => match tag(nodes, many).filter(|_| kind == "object") {
                Some((member, arms)) => Alternative::Tag(TagNode { member, arms, absent: None }),
                None => Alternative::Each(many.to_vec()),
            },
        };
        match found.iter_mut().find(|(_, known)| *known == choice) {
            Some((kinds, _)) => kinds.push(kind.to_owned()),
            None => found.push((vec![kind.to_owned()], choice)),
        }
    }
    found
}

/// Whether a place may admit a value of a kind.
fn admits(nodes: &[Node], place: usize, kind: &str, depth: usize) -> bool {
    let node = &nodes[place];
    let own = node.kinds.is_empty()
        || node.kinds.iter().any(|known| known == kind || (kind == "number" && known == "integer"));
    let any = |any: &AnyNode| any.arms.iter().any(|arm| admits(nodes, *arm, kind, depth + 1));
    // A circle of references admits whatever the rest of it does.
    depth > 16
        || (own
            && node.all.iter().all(|other| admits(nodes, *other, kind, depth + 1))
            && node.any.as_ref().is_none_or(any))
}

/// The member that tells alternatives apart: all require it, each with strings of its own.
fn tag(nodes: &[Node], arms: &[usize]) -> Option<(String, Vec<(String, usize)>)> {
    let members = |arm: usize| nodes[arm].object.as_ref().map(|object| object.members.as_slice());
    let first = members(*arms.first()?)?;
    first.iter().find_map(|(name, ..)| {
        let mut values: Vec<(String, usize)> = Vec::new();
        for arm in arms {
            let (_, required, place) = members(*arm)?.iter().find(|(known, ..)| known == name)?;
            let texts = &nodes[*place].texts;
            let told = texts.iter().any(|text| values.iter().any(|(known, _)| known == text));
            if !required || texts.is_empty() || told {
                return None;
            }
            values.extend(texts.iter().map(|text| (text.clone(), *arm)));
        }
        Some((name.clone(), values))
    })
}
