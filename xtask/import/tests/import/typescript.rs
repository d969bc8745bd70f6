//! The project's own structures and facts, written as the `schema.ts` and `deprecated.mdx` from
//! which the official tools could have rendered them: an official checkout as far as the project
//! can know it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use mcpspec_codegen::sources::Facts;
use serde_json::Value;

/// What the source of one revision is made from.
pub(crate) struct Revision {
    pub(crate) schema: Value,
    pub(crate) facts: Facts,
}

impl Revision {
    fn keyword(&self) -> &'static str {
        if self.schema.get("$defs").is_some() { "$defs" } else { "definitions" }
    }

    /// `schema.ts`.
    pub(crate) fn types(&self) -> String {
        let mut text = "/* Made for a test. */\n".to_owned();
        for (name, value) in &self.facts.constants {
            let value = match value {
                toml::Value::String(text) => format!("{text:?}"),
                other => other.to_string(),
            };
            let _ = writeln!(text, "/* of {name} */ export const {name} = {value};");
        }
        for open in self.facts.open_enum.iter().filter(|open| self.is_alias(&open.name)) {
            let values: Vec<String> =
                open.values.iter().map(|value| format!("\n  | {value:?} // known")).collect();
            let _ = writeln!(text, "export type {} ={}\n  | string;\n", open.name, values.concat());
        }
        let definitions = self.schema[self.keyword()].as_object().expect("definitions");
        for (name, node) in definitions {
            if self.facts.open_enum.iter().any(|open| open.name == *name) {
                continue;
            }
            let pointer = format!("/{}/{name}", self.keyword());
            text.push_str(&self.comment(&pointer, node, self.facts.internal.contains(name)));
            let plain = node.get("type") == Some(&"object".into()) && node.get("allOf").is_none();
            let ty = self.ty(node, &pointer);
            if plain && ty.starts_with('{') {
                let _ = writeln!(text, "export interface {name} {ty}\n");
            } else {
                let _ = writeln!(text, "export type {name} = {ty};\n");
            }
        }
        text
    }

    /// `deprecated.mdx`.
    pub(crate) fn registry(&self) -> Option<String> {
        if self.facts.registry.is_empty() {
            return None;
        }
        let mut text =
            "---\ntitle: Deprecated\n---\n\n| Feature | SEP | Deprecated in | Earliest removal |\n\
                        |---|---|---|---|\n"
                .to_owned();
        for row in &self.facts.registry {
            let authority = row.authority.as_deref().unwrap_or_default();
            let (deprecated_in, removal) = (row.deprecated_in.as_deref(), row.earliest_removal.as_deref());
            let _ = writeln!(
                text,
                "| {} | [{authority}](https://example.com/{authority}) | {} | {} |",
                row.name,
                deprecated_in.unwrap_or_default(),
                removal.unwrap_or_default()
            );
        }
        Some(text)
    }

    /// Whether an open enum is a declaration of its own: where several members share it.
    fn is_alias(&self, name: &str) -> bool {
        self.schema[self.keyword()].get(name).is_some()
    }

    fn comment(&self, pointer: &str, node: &Value, internal: bool) -> String {
        let mut tags = String::new();
        let deprecated = self.facts.deprecated.iter().find(|fact| fact.pointer == pointer);
        if let Some(fact) = deprecated {
            let _ = writeln!(
                tags,
                " * @deprecated As of {} ({}).\n *   There are {{@link Other | others}}.",
                fact.deprecated_in.as_deref().unwrap_or_default(),
                fact.authority.as_deref().unwrap_or_default()
            );
        }
        if internal {
            tags.push_str(" * @internal\n");
        }
        if mentions(node, "number") {
            tags.push_str(" * @TJS-type number\n");
        }
        if tags.is_empty() {
            String::new()
        } else {
            format!("/**\n * Words.\n *\n{tags} */\n// eslint-disable-next-line\n")
        }
    }

    fn ty(&self, node: &Value, pointer: &str) -> String {
        if let Some(to) = node.get("$ref").and_then(Value::as_str) {
            return to.rsplit('/').next().expect("a name").to_owned();
        }
        if let Some(open) =
            self.facts.open_enum.iter().find(|open| open.members.iter().any(|place| fits(place, pointer)))
        {
            if self.is_alias(&open.name) {
                return open.name.clone();
            }
            let values: Vec<String> = open.values.iter().map(|value| format!("{value:?}")).collect();
            return format!("{} | string", values.join(" | "));
        }
        if let Some(values) = node.get("enum").and_then(Value::as_array) {
            let order = self
                .facts
                .enum_order
                .iter()
                .find(|order| order.members.iter().any(|place| fits(place, pointer)));
            let listed = || values.iter().map(ToString::to_string).collect::<Vec<_>>();
            let values = order
                .map_or_else(listed, |order| order.values.iter().map(|value| format!("{value:?}")).collect());
            return values.join(" | ");
        }
        if let Some(constant) = node.get("const") {
            return constant.to_string();
        }
        for (keyword, sign) in [("anyOf", " | "), ("allOf", " & ")] {
            if let Some(options) = node.get(keyword).and_then(Value::as_array) {
                let options = options.iter().enumerate();
                let types: Vec<String> = options
                    .map(|(at, option)| self.ty(option, &format!("{pointer}/{keyword}/{at}")))
                    .collect();
                return types.join(sign);
            }
        }
        match &node["type"] {
            Value::String(name) => self.named(name, node, pointer),
            Value::Array(names) => {
                let types: Vec<String> = names
                    .iter()
                    .map(|name| self.named(name.as_str().expect("a name"), node, pointer))
                    .collect();
                types.join(" | ")
            }
            _ => "unknown".to_owned(),
        }
    }

    fn named(&self, name: &str, node: &Value, pointer: &str) -> String {
        match name {
            "integer" => "number".to_owned(),
            "array" => format!("({})[]", self.ty(&node["items"], &format!("{pointer}/items"))),
            "object" => self.object(node, pointer),
            other => other.to_owned(),
        }
    }

    fn object(&self, node: &Value, pointer: &str) -> String {
        let required: Vec<&str> =
            node["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut text = "{\n".to_owned();
        for (name, member) in node["properties"].as_object().into_iter().flatten() {
            let place = format!("{pointer}/properties/{}", name.replace('~', "~0").replace('/', "~1"));
            text.push_str(&self.comment(&place, member, false));
            let mark = if required.contains(&name.as_str()) { "" } else { "?" };
            let _ = writeln!(text, "  {name:?}{mark}: {};", self.ty(member, &place));
        }
        if let Some(value) = node.get("additionalProperties").filter(|value| value.is_object()) {
            let _ = writeln!(
                text,
                "  [key: string]: {};",
                self.ty(value, &format!("{pointer}/additionalProperties"))
            );
        }
        text + "}"
    }
}

/// Whether a schema says a word of its own types, not of those inside it.
fn mentions(node: &Value, ty: &str) -> bool {
    let own = match &node["type"] {
        Value::String(name) => name == ty,
        Value::Array(names) => names.iter().any(|name| name == ty),
        _ => false,
    };
    let options = node.get("anyOf").and_then(Value::as_array);
    own || options.is_some_and(|options| options.iter().any(|option| mentions(option, ty)))
}

/// Whether a pointer fits a pattern in which `*` stands for one token.
fn fits(pattern: &str, pointer: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (pattern.split('/').collect(), pointer.split('/').collect());
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| *a == "*" || a == b)
}

/// The revisions of a project's `schema/`.
pub(crate) fn revisions(schemas: &Path) -> BTreeMap<String, Revision> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(schemas).expect("the schemas").flatten() {
        let read = |name: &str| std::fs::read_to_string(entry.path().join(name));
        let Ok(schema) = read("schema.json") else { continue };
        let toml = |name: &str| read(name).unwrap_or_default();
        let revision = Revision {
            schema: serde_json::from_str(&schema).expect("JSON"),
            facts: toml::from_str(&toml("facts.toml")).expect("facts"),
        };
        found.insert(entry.file_name().to_string_lossy().into_owned(), revision);
    }
    assert!(found.len() >= 5, "{:?}", found.keys());
    found
}
