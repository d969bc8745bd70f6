//! Types of arguments that no tool can have.

use mcpspec::prelude::*;

/// A place.
#[mcp_tool]
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Place(String);

/// One of many.
#[mcp_tool(local)]
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Many<T> {
    all: Vec<T>,
}

#[mcp_tool(name = "look up", output = 3)]
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct LookUp {
    word: String,
}

/// Without a schema.
#[mcp_tool]
struct Shapeless {
    word: String,
}

/// A union.
#[mcp_tool]
union Bits {
    whole: u32,
    part: f32,
}

fn main() {}
