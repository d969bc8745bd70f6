//! Reads a JSON schema document: the document comes in; its definitions, what its local
//! references point at, and all its subschemas go out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// A schema document: draft-07 with `definitions`, or 2020-12 with `$defs`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Document<'s> {
    root: &'s Value,
    /// The member that holds the definitions.
    pub(crate) container: &'static str,
}

impl<'s> Document<'s> {
    pub(crate) fn new(root: &'s Value) -> Self {
        let container = if root.get("$defs").is_some() { "$defs" } else { "definitions" };
        Self { root, container }
    }

    /// By name, whatever order the document is in or `serde_json` is built to keep.
    pub(crate) fn definitions(self) -> impl Iterator<Item = (&'s str, &'s Value)> {
        let definitions = self.root.get(self.container).and_then(Value::as_object);
        let named = definitions.into_iter().flatten();
        let sorted: BTreeMap<&str, &Value> = named.map(|(name, schema)| (name.as_str(), schema)).collect();
        sorted.into_iter()
    }

    pub(crate) fn definition(self, name: &str) -> Option<&'s Value> {
        self.root.get(self.container)?.get(name)
    }

    pub(crate) fn dialect(self) -> Option<&'s Value> {
        self.root.get("$schema")
    }

    /// What a local reference (`#/…`) points at; `None` for a dangling or a remote one.
    pub(crate) fn resolve(self, reference: &Value) -> Option<&'s Value> {
        self.root.pointer(reference.as_str()?.strip_prefix('#')?)
    }

    /// Whether keywords beside `$ref` hold; draft-07 ignores them.
    pub(crate) fn siblings_hold(self) -> bool {
        self.container == "$defs"
    }

    /// The names of the definitions that `definition` needs, itself included.
    pub(crate) fn reachable(self, definition: &'s str) -> BTreeSet<&'s str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![definition];
        while let Some(name) = open.pop() {
            let Some(schema) = self.definition(name) else {
                continue;
            };
            if reached.insert(name) {
                open.extend(self.needs(schema));
            }
        }
        reached
    }

    /// The definitions that a schema refers to itself.
    pub(crate) fn needs(self, schema: &Value) -> Vec<&str> {
        let prefix = format!("#/{}/", self.container);
        let mut needed = Vec::new();
        walk(schema, "", &mut |_, subschema| {
            let reference = subschema.get("$ref").and_then(Value::as_str);
            let target = reference.and_then(|text| text.strip_prefix(&prefix));
            needed.extend(target.and_then(|path| path.split('/').next()));
        });
        needed
    }

    /// A document of nothing but a definition, which is `instead` here, and what it needs.
    pub(crate) fn part(self, definition: &str, instead: Value) -> Value {
        let mut needed: BTreeSet<&str> = BTreeSet::new();
        for name in self.needs(&instead) {
            let name = self.definitions().map(|(known, _)| known).find(|known| *known == name);
            needed.extend(name.into_iter().flat_map(|name| self.reachable(name)));
        }
        let definitions = self.definitions().filter(|(name, _)| needed.contains(name));
        let mut part: Map<String, Value> =
            definitions.map(|(name, schema)| (name.to_owned(), schema.clone())).collect();
        part.insert(definition.to_owned(), instead);
        let mut root = Map::new();
        root.extend(self.dialect().map(|dialect| ("$schema".to_owned(), dialect.clone())));
        root.insert(self.container.to_owned(), Value::Object(part));
        Value::Object(root)
    }
}

/// Calls `visit` with the pointer and the members of `schema` and of every subschema in it.
pub(crate) fn walk<'s>(
    schema: &'s Value,
    pointer: &str,
    visit: &mut dyn FnMut(&str, &'s Map<String, Value>),
) {
    let Value::Object(members) = schema else {
        return;
    };
    visit(pointer, members);
    for (keyword, below) in members {
        let here = child(pointer, keyword);
        match (keyword.as_str(), below) {
            ("properties" | "patternProperties" | "$defs" | "definitions", Value::Object(named)) => {
                for (name, subschema) in named {
                    walk(subschema, &child(&here, name), visit);
                }
            }
            ("anyOf" | "oneOf" | "allOf" | "items" | "prefixItems", Value::Array(listed)) => {
                for (index, subschema) in listed.iter().enumerate() {
                    walk(subschema, &child(&here, &index.to_string()), visit);
                }
            }
            ("items" | "additionalProperties" | "propertyNames" | "contains" | "not", _) => {
                walk(below, &here, visit);
            }
            _ => {}
        }
    }
}

/// The elements of the array `members[keyword]`; none where it is no array.
pub(crate) fn list<'s>(
    members: &'s Map<String, Value>,
    keyword: &str,
) -> impl Iterator<Item = &'s Value> + use<'s> {
    members.get(keyword).and_then(Value::as_array).into_iter().flatten()
}

/// The number of arms of the widest union that `schema` spells out itself.
pub(crate) fn widest_union(schema: &Value) -> usize {
    let mut widest = 0;
    walk(schema, "", &mut |_, members| {
        let arms = list(members, "anyOf").count().max(list(members, "oneOf").count());
        widest = widest.max(arms);
    });
    widest
}

/// The same, of arms that are objects spelled out in their place.
pub(crate) fn widest_inline(schema: &Value) -> usize {
    let mut widest = 0;
    walk(schema, "", &mut |_, members| {
        let arms = list(members, "anyOf").chain(list(members, "oneOf"));
        widest = widest.max(arms.filter(|arm| arm.get("properties").is_some()).count());
    });
    widest
}

/// The JSON Pointer to the member or element `token` of what `pointer` points at.
pub(crate) fn child(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}
