//! The schemas of tools: made by `schemars`, and written as clients can take them.

mod choices;
pub(super) mod headers;
mod merge;
mod portable;

pub(super) use self::portable::is_known_format;

use std::sync::OnceLock;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map as Members, Value, json};

use super::definition::{Definition, Input, Parameter, Rendering};
use crate::{Json, JsonObject, Map};

/// Which way a value goes: into a tool, or out of it. What a type takes and what it gives may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Into it.
    Input,
    /// Out of it.
    Output,
}

/// The schemas of one tool, made once per process.
#[derive(Debug, Default)]
pub struct Schemas {
    portable: OnceLock<Rendered>,
    exact: OnceLock<Rendered>,
}

/// Schemas as they are announced.
#[derive(Clone, Debug)]
pub(super) struct Rendered {
    pub(super) input: Value,
    /// The same as text, whose members are in the order of the parameters.
    pub(super) input_text: Json,
    pub(super) output: Option<Value>,
}

impl Schemas {
    /// None yet.
    pub const fn new() -> Self {
        Self { portable: OnceLock::new(), exact: OnceLock::new() }
    }

    pub(super) fn rendered(&self, definition: &Definition, rendering: Rendering) -> &Rendered {
        let place = match rendering {
            Rendering::Portable => &self.portable,
            Rendering::Exact => &self.exact,
        };
        place.get_or_init(|| Rendered::new(definition, rendering))
    }
}

impl Rendered {
    fn new(definition: &Definition, rendering: Rendering) -> Self {
        let mut generator = generator(Side::Input, rendering);
        let (mut input, order) = match definition.input {
            Input::Parameters(parameters) => {
                let names = parameters.iter().map(|parameter| parameter.name).collect();
                (of_parameters(parameters, &mut generator), names)
            }
            Input::Whole(schema) => (closed(schema(&mut generator).to_value()), Vec::new()),
        };
        if rendering == Rendering::Exact {
            object_root(&mut input);
        }
        let mut generator = self::generator(Side::Output, rendering);
        let mut output = (definition.output)(&mut generator).map(schemars::Schema::to_value);
        if rendering == Rendering::Portable {
            portable::root(&mut input, Side::Input);
            if let Some(output) = &mut output {
                portable::plain(output, Side::Output);
            }
        }
        let definitions = input.get("$defs").cloned().unwrap_or_default();
        headers::typed(&mut input, &definitions, rendering);
        without_names(&mut input);
        output.iter_mut().for_each(without_names);
        let input_text = ordered(&input, &order);
        Self { input, input_text, output }
    }
}

/// Arguments are an object, and the protocol has the root say so; a type with alternatives leaves it to them.
fn object_root(input: &mut Value) {
    let definitions = input.get("$defs").cloned().unwrap_or_default();
    if merge::is_object(input, &definitions)
        && let Some(root) = input.as_object_mut()
    {
        root.insert("type".to_owned(), json!("object"));
    }
}

/// The type's own name is nothing that a client needs, nor its docs, which the tool's description is for.
fn without_names(root: &mut Value) {
    if let Some(root) = root.as_object_mut() {
        root.remove("title");
        root.remove("description");
    }
}

fn generator(side: Side, rendering: Rendering) -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12();
    let mut settings =
        if side == Side::Input { settings.for_deserialize() } else { settings.for_serialize() };
    if rendering == Rendering::Portable {
        settings.inline_subschemas = true;
        settings.meta_schema = None;
    }
    settings.into_generator()
}

/// The schema of a type, as every client takes it.
pub(super) fn portable<T: JsonSchema>(side: Side) -> Value {
    let mut schema = generator(side, Rendering::Portable).into_root_schema_for::<T>().to_value();
    portable::plain(&mut schema, side);
    schema
}

/// An object with a member for each parameter, and no others.
fn of_parameters(parameters: &[Parameter], generator: &mut SchemaGenerator) -> Value {
    let mut properties = Members::new();
    let mut required = Vec::new();
    for parameter in parameters {
        let mut schema = (parameter.schema)(generator).to_value();
        if parameter.default.is_none() && !(parameter.is_optional)() {
            required.push(parameter.name);
        }
        add(&mut schema, parameter);
        properties.insert(parameter.name.to_owned(), schema);
    }
    let mut root = Members::new();
    root.insert("type".to_owned(), json!("object"));
    if !parameters.is_empty() {
        root.insert("properties".to_owned(), properties.into());
    }
    if !required.is_empty() {
        root.insert("required".to_owned(), json!(required));
    }
    root.insert("additionalProperties".to_owned(), json!(false));
    if let Some(meta) = &generator.settings().meta_schema {
        root.insert("$schema".to_owned(), json!(meta));
    }
    let definitions = generator.take_definitions(true);
    if !definitions.is_empty() {
        root.insert("$defs".to_owned(), definitions.into());
    }
    root.into()
}

/// Adds to the schema of a type what its parameter says.
fn add(schema: &mut Value, parameter: &Parameter) {
    if schema == &json!(true) {
        *schema = json!({});
    }
    let Some(schema) = schema.as_object_mut() else { return };
    if let Some(description) = parameter.description {
        schema.insert("description".to_owned(), json!(description));
    }
    if let Some(default) = parameter.default.and_then(|default| default()) {
        schema.insert("default".to_owned(), default);
    }
    for (keyword, value) in parameter.keywords {
        schema.insert((*keyword).to_owned(), serde_json::from_str(value).unwrap_or(Value::Null));
    }
}

/// What a type says of its members, and that there are no others; unless it says something of others.
fn closed(mut schema: Value) -> Value {
    if let Some(root) = schema.as_object_mut() {
        let is_object = root.get("type").is_some_and(|kind| kind == "object");
        let is_open = [
            "additionalProperties",
            "unevaluatedProperties",
            "patternProperties",
            "anyOf",
            "oneOf",
            "allOf",
            "$ref",
        ];
        if is_object && !is_open.iter().any(|keyword| root.contains_key(*keyword)) {
            root.insert("additionalProperties".to_owned(), json!(false));
        }
    }
    schema
}

/// A schema as text: the type first, and members in that order.
fn ordered(root: &Value, order: &[&str]) -> Json {
    let Some(members) = root.as_object() else { return Json::from(root) };
    let mut all: Vec<(&String, Json)> = members
        .iter()
        .map(|(keyword, value)| match (keyword.as_str(), value.as_object()) {
            ("properties", Some(properties)) if !order.is_empty() => {
                let in_order = order
                    .iter()
                    .filter_map(|name| Some(((*name).to_owned(), Json::from(properties.get(*name)?))));
                (keyword, object(in_order))
            }
            _ => (keyword, Json::from(value)),
        })
        .collect();
    let rank = |keyword: &str| {
        ["type", "properties", "required"].iter().position(|known| *known == keyword).unwrap_or(3)
    };
    all.sort_by_key(|(keyword, _)| rank(keyword));
    object(all.into_iter().map(|(keyword, json)| (keyword.clone(), json)))
}

fn object(members: impl Iterator<Item = (String, Json)>) -> Json {
    JsonObject::from(members.collect::<Map<Json>>()).into_json()
}
