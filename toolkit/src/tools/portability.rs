//! What of a set some client or provider is known not to take: [`portability`] and [`assert_portable`].

use serde_json::Value;

use super::check::is_portable;
use super::local::Calls;
use super::schema::is_known_format;
use super::set::{Member, ToolSet};
use crate::pointer::step;

/// One thing that not every client or provider takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The tool; none where it is the set.
    pub tool: Option<String>,
    /// Where in the tool: a JSON Pointer, empty where it is the tool as such.
    pub pointer: String,
    /// What it is, and who does not take it.
    pub reason: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.tool {
            Some(tool) => write!(f, "the tool `{tool}`: ")?,
            None => f.write_str("the set: ")?,
        }
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        f.write_str(&self.reason)
    }
}

/// Everything that some client or provider is known not to take of a set, with the reason. Schemas that the
/// portable rendering wrote have little of it: names, sizes, types that contain themselves, and what was
/// added by hand.
pub fn portability<S: 'static, K: Calls<S>>(set: &ToolSet<S, K>) -> Vec<Finding> {
    let mut found = Vec::new();
    if set.members().len() > 128 {
        let reason = format!(
            "it has {} tools: a request of Copilot with more than 128 fails; offer them in several sets",
            set.members().len()
        );
        found.push(Finding { tool: None, pointer: String::new(), reason });
    }
    for member in set.members() {
        let mut search = Search { tool: &member.name, side: Side::Input, found: &mut found };
        search.tool(member, set);
    }
    found
}

/// Panics where [`portability`] finds something, with all of it: for a test.
///
/// # Panics
/// As said.
#[track_caller]
pub fn assert_portable<S: 'static, K: Calls<S>>(set: &ToolSet<S, K>) {
    let found = portability(set);
    if !found.is_empty() {
        let lines: Vec<String> = found.iter().map(Finding::to_string).collect();
        panic!("not everybody takes these tools:\n{}", lines.join("\n"));
    }
}

/// Which schema is looked at. Providers see inputs alone, clients both.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Input,
    Output,
}

struct Search<'a> {
    tool: &'a str,
    side: Side,
    found: &'a mut Vec<Finding>,
}

/// Keywords that some do not know, and who.
const UNKNOWN: [(&str, &str); 23] = [
    ("$schema", GEMINI),
    ("const", GEMINI),
    ("contains", GEMINI),
    ("contentEncoding", GEMINI),
    ("contentMediaType", GEMINI),
    ("dependentRequired", STRICT),
    ("dependentSchemas", STRICT),
    ("else", STRICT),
    ("exclusiveMaximum", GEMINI),
    ("exclusiveMinimum", GEMINI),
    ("if", STRICT),
    ("maxContains", GEMINI),
    ("maxProperties", GEMINI),
    ("minContains", GEMINI),
    ("minProperties", GEMINI),
    ("nullable", "it is not of JSON Schema, and sub-agents of Claude Code fail at it; leave the member out"),
    ("oneOf", "Anthropic and OpenAI take only `anyOf` in strict mode"),
    ("patternProperties", GEMINI),
    ("propertyNames", GEMINI),
    ("then", STRICT),
    ("unevaluatedItems", GEMINI),
    ("unevaluatedProperties", GEMINI),
    ("uniqueItems", GEMINI),
];
const GEMINI: &str = "Gemini refuses a tool with a keyword that it does not know";
const STRICT: &str = "OpenAI refuses it in strict mode, and VS Code removes it";

impl Search<'_> {
    fn add(&mut self, pointer: &str, reason: impl Into<String>) {
        self.found.push(Finding {
            tool: Some(self.tool.to_owned()),
            pointer: pointer.to_owned(),
            reason: reason.into(),
        });
    }

    fn tool<S: 'static, K: Calls<S>>(&mut self, member: &Member<K::Tool>, set: &ToolSet<S, K>) {
        let definition = member.definition;
        self.name();
        self.description(definition.description);
        let rendered = definition.rendered(set.rendering());
        let bytes = rendered.input_text.as_str().len();
        if bytes > 16_384 {
            let reason =
                format!("it has {bytes} bytes: claude.ai drops a tool whose schema has more than 16,384");
            self.add("/inputSchema", reason);
        }
        self.root(&rendered.input);
        self.schema(&rendered.input, "/inputSchema");
        if let Some(output) = &rendered.output {
            self.side = Side::Output;
            self.schema(output, "/outputSchema");
        }
    }

    fn name(&mut self) {
        if self.tool.contains('.') {
            self.add("/name", "Anthropic and OpenAI take no name with a `.`; use `_`");
        }
        if self.tool.len() > 64 {
            let reason = format!(
                "it has {} characters: OpenAI and Gemini take at most 64, Anthropic 128",
                self.tool.len()
            );
            self.add("/name", reason);
        }
        if !self.tool.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
            self.add("/name", "Gemini takes no name that starts with anything but a letter or `_`");
        }
    }

    fn description(&mut self, description: &str) {
        let characters = description.chars().count();
        if characters > 2048 {
            let reason = format!(
                "it has {characters} characters: Claude Code cuts off what comes after 2,048, VS Code what comes after 1,024"
            );
            self.add("/description", reason);
        } else if characters > 1024 {
            let reason = format!("it has {characters} characters: VS Code cuts off what comes after 1,024");
            self.add("/description", reason);
        }
    }

    fn root(&mut self, input: &Value) {
        if input.get("type").is_none_or(|kind| kind != "object") {
            self.add("/inputSchema", "clients of the TypeScript SDK refuse an input without `type: object`");
        }
        for keyword in ["oneOf", "anyOf", "allOf", "not", "if"] {
            if input.get(keyword).is_some() {
                let reason = "Anthropic refuses alternatives and conditions at the root of an input, and VS Code removes them";
                self.add(&format!("/inputSchema/{keyword}"), reason);
            }
        }
    }

    fn schema(&mut self, schema: &Value, pointer: &str) {
        let Some(members) = schema.as_object() else {
            self.add(
                pointer,
                "Claude Code drops all tools of a server where a schema is `true` or `false`; say a type",
            );
            return;
        };
        let get = |keyword: &str| members.get(keyword);
        for (keyword, reason) in UNKNOWN {
            let counts = self.side == Side::Input || keyword == "nullable";
            if counts && members.contains_key(keyword) {
                self.add(&format!("{pointer}/{keyword}"), reason);
            }
        }
        if let Some(dialect) = get("$schema").and_then(Value::as_str)
            && self.side == Side::Output
            && !dialect.contains("2020-12")
        {
            self.add(&format!("{pointer}/$schema"), "newer clients read 2020-12 alone, and refuse the call");
        }
        if let Some(format) = get("format").and_then(Value::as_str)
            && !is_known_format(format)
        {
            let reason = format!(
                "clients with Ajv warn of the format `{format}` on every call, and OpenAI and Gemini refuse it; say bounds or a pattern"
            );
            self.add(&format!("{pointer}/format"), reason);
        }
        if let Some(said) = get("description").and_then(Value::as_str)
            && said.chars().count() > 1024
        {
            self.add(
                &format!("{pointer}/description"),
                "it has more than 1,024 characters: VS Code cuts off what comes after",
            );
        }
        if self.side == Side::Input {
            self.input(members, pointer);
        }
        self.inside(members, pointer);
    }

    /// What only providers do not take: they see inputs alone.
    fn input(&mut self, members: &serde_json::Map<String, Value>, pointer: &str) {
        let get = |keyword: &str| members.get(keyword);
        match get("type") {
            Some(Value::Array(_)) => self.add(
                &format!("{pointer}/type"),
                "Gemini takes one type; use `anyOf`, or leave the member out instead of null",
            ),
            Some(Value::String(kind)) if kind == "object" => {
                // The specification shows an input without members like this.
                let is_empty =
                    pointer == "/inputSchema" && get("additionalProperties") == Some(&false.into());
                if get("properties").is_none() && !is_empty {
                    self.add(pointer, "OpenAI refuses an object without `properties`");
                }
            }
            Some(Value::String(kind)) if kind == "array" && get("items").is_none() => {
                self.add(pointer, "VS Code and Gemini refuse an array without `items`");
            }
            Some(_) => {}
            None => {
                let others = ["anyOf", "allOf", "oneOf", "enum", "const", "$ref", "not"];
                if !others.iter().any(|keyword| members.contains_key(*keyword)) {
                    self.add(pointer, "Claude Code sends a value without `type` as text");
                }
            }
        }
        if let Some(target) = get("$ref") {
            let reason = format!(
                "Gemini skips a tool with the reference {target}; a type that contains itself cannot be written without"
            );
            self.add(&format!("{pointer}/$ref"), reason);
        }
        if let Some(Value::Array(values)) = get("enum")
            && !values.iter().all(Value::is_string)
        {
            self.add(&format!("{pointer}/enum"), "Gemini takes enumerations of texts alone; use a range");
        }
        if let Some(Value::Array(required)) = get("required") {
            for name in required.iter().filter_map(Value::as_str) {
                if get("properties").is_none_or(|properties| properties.get(name).is_none()) {
                    let reason = format!("Gemini refuses the required member `{name}`, which is not defined");
                    self.add(&format!("{pointer}/required"), reason);
                }
            }
        }
        for name in get("properties").and_then(Value::as_object).into_iter().flat_map(|all| all.keys()) {
            if !is_portable(name) {
                let reason = format!(
                    "Anthropic or Gemini refuses the member `{name}`: use up to 64 letters, digits and `_`, the first no digit"
                );
                self.add(&format!("{pointer}/properties"), reason);
            }
        }
    }

    fn inside(&mut self, members: &serde_json::Map<String, Value>, pointer: &str) {
        for (keyword, value) in members {
            let here = format!("{pointer}/{keyword}");
            match (keyword.as_str(), value) {
                ("properties" | "patternProperties" | "$defs", Value::Object(schemas)) => {
                    for (name, schema) in schemas {
                        self.schema(schema, &format!("{here}{}", step(name)));
                    }
                }
                ("anyOf" | "oneOf" | "allOf" | "prefixItems", Value::Array(schemas)) => {
                    for (place, schema) in schemas.iter().enumerate() {
                        self.schema(schema, &format!("{here}/{place}"));
                    }
                }
                // Whether there are others is said by a truth value, which all take.
                ("additionalProperties", Value::Bool(_)) => {}
                ("items" | "additionalProperties" | "propertyNames" | "contains", schema) => {
                    self.schema(schema, &here);
                }
                _ => {}
            }
        }
    }
}
