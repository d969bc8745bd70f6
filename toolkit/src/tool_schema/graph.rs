//! Which subschema leads to which: a schema in, a [`Graph`] out whose edges follow keywords and
//! references. References are resolved by the crate that the validator resolves them with, in a
//! registry that holds the schema and the standard metaschemas and fetches nothing.

use std::collections::BTreeMap;

use referencing::{Draft, Registry, Resolver, ResourceRef, Retrieve, Uri, uri};
use serde_json::{Map, Value};

use super::error::SchemaError;
use super::keywords::{Role, Stand, dialect, is_annotation, keyword};
use super::measure::{self, size};
use super::pattern;
use super::place::pointer_of;

/// The base of a schema without `$id`, as the validator has it.
const BASE: &str = "json-schema:///";

pub(super) type NodeId = usize;

/// A subschema: what it costs, and where it leads.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// Steps that its own keywords take, whatever the value.
    pub(super) weight: u64,
    /// Steps that its regular expressions take per byte of text.
    pub(super) pattern: u64,
    /// How many of its keywords look at all of a text.
    pub(super) texts: u64,
    /// Bytes of what an error may repeat of its keywords.
    pub(super) told: u64,
    /// Whether items must differ.
    pub(super) unique: bool,
    /// How many of `unevaluatedProperties` and `unevaluatedItems` it has.
    pub(super) unevaluated: usize,
    /// Subschemas for the same value.
    pub(super) here: Vec<(Role, NodeId)>,
    /// Subschemas for members that are declared.
    pub(super) members: BTreeMap<Box<str>, NodeId>,
    /// Subschemas for other members, for names, and for items.
    pub(super) below: Vec<(Role, NodeId)>,
    /// Subschemas for items by place.
    pub(super) prefix: Vec<NodeId>,
}

/// All subschemas of a document, and those of the metaschemas that it refers to.
#[derive(Debug, Default)]
pub(super) struct Graph {
    /// The first is the root.
    pub(super) nodes: Vec<Node>,
    /// Where each lies in memory, as long as the schema is looked at.
    addresses: Vec<usize>,
    /// How many regular expressions there are.
    pub(super) patterns: u64,
    /// The length of the longest place in the document, in bytes.
    pub(super) longest: u64,
}

impl Graph {
    /// The place of a subschema in its document.
    pub(super) fn place(&self, schema: &Value, node: NodeId) -> String {
        pointer_of(schema, self.addresses[node])
    }
}

fn address(value: &Value) -> usize {
    std::ptr::from_ref(value) as usize
}

/// Answers that nothing can be fetched.
struct Nowhere;

impl Retrieve for Nowhere {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        Err(format!("{uri} is not in the schema").into())
    }
}

/// The dialect of the root, if all that are declared are known.
pub(super) fn dialects(schema: &Value) -> Result<Draft, SchemaError> {
    let mut unknown = None;
    each_subschema(schema, &mut |subschema| {
        if let Some(Value::String(uri)) = subschema.get("$schema")
            && unknown.is_none()
            && dialect(uri).is_none()
        {
            unknown = Some((subschema, uri));
        }
    });
    match unknown {
        Some((subschema, uri)) => {
            let pointer = format!("{}/$schema", pointer_of(schema, address(subschema)));
            Err(SchemaError::dialect(pointer, uri))
        }
        None => Ok(Draft::Draft202012.detect(schema)),
    }
}

fn each_subschema<'s>(schema: &'s Value, visit: &mut impl FnMut(&'s Value)) {
    visit(schema);
    let Value::Object(members) = schema else { return };
    for (name, value) in members {
        if let Some((stand, _)) = keyword(name) {
            standing(stand, value).for_each(|(_, child)| each_subschema(child, visit));
        }
    }
}

fn each_value(value: &Value, visit: &mut impl FnMut(&Value)) {
    visit(value);
    match value {
        Value::Array(items) => items.iter().for_each(|item| each_value(item, visit)),
        Value::Object(members) => members.values().for_each(|member| each_value(member, visit)),
        _ => {}
    }
}

/// The subschemas under a keyword, with their names.
fn standing(stand: Stand, value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let (one, list, members) = match (stand, value) {
        (Stand::One | Stand::OneOrList, Value::Object(_) | Value::Bool(_)) => (Some(value), None, None),
        (Stand::List | Stand::OneOrList, Value::Array(items)) => (None, Some(items), None),
        (Stand::Members, Value::Object(members)) => (None, None, Some(members)),
        _ => (None, None, None),
    };
    let list = list.into_iter().flatten().map(|item| ("", item));
    let members = members.into_iter().flatten().map(|(name, member)| (name.as_str(), member));
    one.into_iter().map(|one| ("", one)).chain(list).chain(members)
}

/// A subschema that is still to be looked at.
struct Open<'s> {
    id: NodeId,
    value: &'s Value,
    draft: Draft,
    resolver: Resolver<'s>,
}

struct Builder<'s> {
    document: &'s Value,
    /// What a regular expression may take up, compiled.
    pattern_bytes: usize,
    graph: Graph,
    /// Subschemas by where they lie in memory.
    known: BTreeMap<usize, NodeId>,
    open: Vec<Open<'s>>,
    /// Subschemas with a `$dynamicAnchor`, by its name.
    anchors: BTreeMap<&'s str, Vec<NodeId>>,
    /// References that may lead to any of those.
    dynamic: Vec<(NodeId, String)>,
}

/// The graph of a schema whose depth and dialects are checked.
pub(super) fn graph(schema: &Value, draft: Draft, pattern_bytes: usize) -> Result<Graph, SchemaError> {
    let resource = draft.create_resource_ref(schema);
    let unresolved = |error: referencing::Error| unresolved(schema, &error);
    let base = uri::from_str(resource.id().unwrap_or(BASE)).map_err(unresolved)?;
    let registry = Registry::new()
        .retriever(Nowhere)
        .draft(draft)
        .add(base.as_str(), resource)
        .and_then(referencing::RegistryBuilder::prepare)
        .map_err(unresolved)?;
    let mut base = base;
    base.set_fragment(None);
    let mut builder = Builder {
        document: schema,
        pattern_bytes,
        graph: Graph::default(),
        known: BTreeMap::new(),
        open: Vec::new(),
        anchors: BTreeMap::new(),
        dynamic: Vec::new(),
    };
    builder.node(schema, draft, &registry.resolver(base));
    while let Some(open) = builder.open.pop() {
        builder.fill(&open)?;
    }
    Ok(builder.close())
}

/// A reference that leads nowhere, at its place as far as that can be told.
fn unresolved(schema: &Value, error: &referencing::Error) -> SchemaError {
    let mut place = None;
    let shown = match error {
        referencing::Error::Unretrievable { uri, .. } => uri.clone(),
        other => other.to_string(),
    };
    let mut look = |value: &Value| {
        for name in ["$ref", "$dynamicRef"] {
            let Some(Value::String(reference)) = value.get(name) else { continue };
            let document = reference.split('#').next().unwrap_or_default();
            let document = document.trim_start_matches(['.', '/']);
            if place.is_none() && !document.is_empty() && shown.ends_with(document) {
                place = Some((address(value), name));
            }
        }
    };
    each_subschema(schema, &mut |subschema| look(subschema));
    // A place that is no keyword's may be referred to, too.
    each_value(schema, &mut look);
    let pointer =
        place.map_or_else(String::new, |(address, name)| format!("{}/{name}", pointer_of(schema, address)));
    SchemaError::reference(pointer, &shown)
}

impl<'s> Builder<'s> {
    /// The node of a subschema, which is opened when it is first met.
    fn node(&mut self, value: &'s Value, draft: Draft, resolver: &Resolver<'s>) -> NodeId {
        let address = address(value);
        if let Some(id) = self.known.get(&address) {
            return *id;
        }
        let id = self.graph.nodes.len();
        self.known.insert(address, id);
        self.graph.nodes.push(Node { weight: 1, ..Node::default() });
        self.graph.addresses.push(address);
        self.open.push(Open { id, value, draft, resolver: resolver.clone() });
        id
    }

    fn fill(&mut self, open: &Open<'s>) -> Result<(), SchemaError> {
        let Value::Object(members) = open.value else { return Ok(()) };
        // Those under keywords are checked before; others become schemas by being referred to.
        if let Some(Value::String(uri)) = members.get("$schema")
            && dialect(uri).is_none()
        {
            let pointer = format!("{}/$schema", pointer_of(self.document, address(open.value)));
            return Err(SchemaError::dialect(pointer, uri));
        }
        let mut node = Node { weight: 1, ..Node::default() };
        if let Some(Value::String(anchor)) = members.get("$dynamicAnchor") {
            self.anchors.entry(anchor).or_default().push(open.id);
        }
        // Before 2019-09 nothing counts beside a reference.
        let alone = open.draft == Draft::Draft7 && members.contains_key("$ref");
        for (name, value) in members {
            match keyword(name) {
                Some((stand, role)) => {
                    let role = if alone { Role::Nothing } else { role };
                    self.children(open, &mut node, stand, role, value)?;
                }
                None if !alone => self.own(&mut node, name, value),
                None => {}
            }
        }
        self.references(open, &mut node, members)?;
        self.graph.nodes[open.id] = node;
        Ok(())
    }

    /// What a keyword costs that holds no schemas.
    fn own(&mut self, node: &mut Node, name: &str, value: &Value) {
        if is_annotation(name) {
            return;
        }
        let size = size(value);
        node.weight += 1 + size.bytes / 16;
        match (name, value) {
            ("pattern", Value::String(pattern)) => {
                self.graph.patterns += 1;
                node.pattern += pattern::steps(pattern, self.pattern_bytes);
                node.told += size.bytes;
            }
            ("required" | "dependentRequired", _) => node.told += size.bytes,
            ("format" | "contentMediaType" | "contentEncoding", _) => {
                node.told += size.bytes;
                node.pattern += 1;
            }
            ("minLength" | "maxLength", _) => node.texts += 1,
            ("const", Value::String(_)) => node.texts += 1,
            // Compared part by part.
            ("const", Value::Array(_) | Value::Object(_)) => node.weight += 2 * size.values,
            ("enum", Value::Array(options)) => {
                node.texts += u64::from(options.iter().any(Value::is_string));
                let containers = options.iter().filter(|option| option.is_array() || option.is_object());
                node.weight += containers.map(|option| 2 * measure::size(option).values).sum::<u64>();
            }
            ("uniqueItems", Value::Bool(true)) => node.unique = true,
            _ => {}
        }
    }

    fn children(
        &mut self,
        open: &Open<'s>,
        node: &mut Node,
        stand: Stand,
        role: Role,
        value: &'s Value,
    ) -> Result<(), SchemaError> {
        for (name, child) in standing(stand, value) {
            let draft = open.draft.detect(child);
            let resource = ResourceRef::new(child, draft);
            let resolver = open.resolver.in_subresource(resource);
            let resolver = resolver.map_err(|error| self.unresolvable(child, "$id", &error))?;
            let id = self.node(child, draft, &resolver);
            node.weight += 1 + name.len() as u64 / 16;
            match role {
                Role::Nothing => {}
                Role::Member => {
                    node.members.insert(name.into(), id);
                }
                Role::Prefix => node.prefix.push(id),
                Role::Items if value.is_array() => node.prefix.push(id),
                Role::All | Role::Union | Role::If | Role::Dependent => node.here.push((role, id)),
                Role::Not => {
                    node.told += size(child).bytes;
                    node.here.push((role, id));
                }
                Role::Matching => {
                    self.graph.patterns += 1;
                    node.pattern += pattern::steps(name, self.pattern_bytes);
                    node.below.push((role, id));
                }
                Role::UnevaluatedItems | Role::UnevaluatedMembers => {
                    node.unevaluated += 1;
                    node.below.push((role, id));
                }
                Role::Undeclared | Role::Names | Role::Items | Role::Contains => node.below.push((role, id)),
            }
        }
        Ok(())
    }

    fn references(
        &mut self,
        open: &Open<'s>,
        node: &mut Node,
        members: &'s Map<String, Value>,
    ) -> Result<(), SchemaError> {
        for name in ["$ref", "$dynamicRef"] {
            let Some(Value::String(reference)) = members.get(name) else { continue };
            if name == "$dynamicRef" && open.draft == Draft::Draft7 || reference.is_empty() {
                continue;
            }
            let found = open.resolver.lookup(reference);
            let (target, resolver, draft) =
                found.map_err(|error| self.unresolvable(open.value, name, &error))?.into_inner();
            if std::ptr::eq(target, open.value) {
                // The validator passes over it; a schema that is only itself accepts everything.
                continue;
            }
            node.weight += 1;
            let id = self.node(target, draft, &resolver);
            node.here.push((Role::All, id));
            if let Some((_, fragment)) = reference.rsplit_once('#')
                && !fragment.is_empty()
                && !fragment.starts_with('/')
            {
                self.dynamic.push((open.id, fragment.to_owned()));
            }
        }
        Ok(())
    }

    fn unresolvable(&self, at: &Value, keyword: &str, error: &referencing::Error) -> SchemaError {
        let pointer = format!("{}/{keyword}", pointer_of(self.document, address(at)));
        let shown = match (at.get(keyword), error) {
            (Some(Value::String(reference)), _) => reference.clone(),
            (_, error) => error.to_string(),
        };
        SchemaError::reference(pointer, &shown)
    }

    /// References to dynamic anchors lead to every one of that name: which one is decided by how
    /// the reference is reached, and the bound must hold for all.
    fn close(mut self) -> Graph {
        for (from, anchor) in &self.dynamic {
            for target in self.anchors.get(anchor.as_str()).into_iter().flatten() {
                let here = &mut self.graph.nodes[*from].here;
                if target != from && !here.contains(&(Role::All, *target)) {
                    here.push((Role::All, *target));
                }
            }
        }
        self.graph.longest = longest(self.document, 0);
        self.graph
    }
}

fn longest(value: &Value, before: u64) -> u64 {
    match value {
        Value::Array(items) => items.iter().map(|item| longest(item, before + 4)).max().unwrap_or(before),
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| longest(member, before + 1 + name.len() as u64))
            .max()
            .unwrap_or(before),
        _ => before,
    }
}
