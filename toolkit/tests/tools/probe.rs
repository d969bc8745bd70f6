//! The schemas of any type, as a tool that takes and gives it announces them.

use mcpspec::prelude::*;
use mcpspec::tools::private::root_of;
use mcpspec::tools::{Calling, Definition, Hints, Input, Invocation, Output, Schemas, SetError};
use mcpspec::{Json, Revision};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

/// An object with one member: a type as parameter.
#[derive(Deserialize, Serialize, JsonSchema, Debug)]
pub(crate) struct One<T> {
    pub(crate) value: T,
}

struct Probe(&'static Definition);

impl Tool for Probe {
    fn definition(&self) -> &'static Definition {
        self.0
    }

    fn call<'a>(&'a self, _: Invocation<'a, ()>) -> Calling<'a> {
        Box::pin(std::future::ready(Ok(Output::Structured(Json::from(&Value::Null)))))
    }
}

fn output_of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Option<Schema> {
    Some(generator.root_schema_for::<T>())
}

/// A set with one tool, whose arguments are the one type, and whose result is the other.
pub(crate) fn set_of<I: JsonSchema, O: JsonSchema>(
    name: &'static str,
    description: &'static str,
    rendering: Rendering,
) -> Result<mcpspec::tools::ToolSet, SetError> {
    let definition = Definition {
        name,
        title: None,
        description,
        hints: Hints::default(),
        icons: None,
        meta: None,
        extensions: &[],
        input: Input::Whole(root_of::<I>),
        output: output_of::<O>,
        rendering: Some(rendering),
        forms: &[],
        schemas: Box::leak(Box::new(Schemas::new())),
    };
    mcpspec::tools::ToolSet::new(vec![Arc::new(Probe(Box::leak(Box::new(definition))))], ())
}

/// The schemas of the input and the output, as they are listed.
pub(crate) fn schemas<I: JsonSchema, O: JsonSchema>(rendering: Rendering) -> (Value, Value) {
    let set = set_of::<I, O>("probe", "A probe.", rendering).unwrap_or_else(|error| panic!("{error}"));
    let page = mcpspec::to_value(&set.list(Revision::LATEST, None).expect("a page"));
    let tool = &page["tools"][0];
    (tool["inputSchema"].clone(), tool["outputSchema"].clone())
}

/// The schema of a type as the arguments of a tool, where all clients take it.
pub(crate) fn arguments<T: JsonSchema>() -> Value {
    schemas::<T, u8>(Rendering::Portable).0
}

/// The schema of a type as a parameter of a tool, where all clients take it.
pub(crate) fn parameter<T: JsonSchema>() -> Value {
    arguments::<One<T>>()["properties"]["value"].clone()
}

/// The schema of a type as the result of a tool, where all clients take it.
pub(crate) fn result<T: JsonSchema>() -> Value {
    schemas::<One<u8>, T>(Rendering::Portable).1
}
