//! Schemas are those of the types: there is no place for another, which could contradict them.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool(input_schema = "{}", output_schema = "{}")]
fn add(#[mcp(schema = "{}")] a: i64) -> i64 {
    a
}

fn main() {
    let _ = tools![add];
}
