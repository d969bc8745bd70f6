//! Names of arguments.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add(a: i64, #[mcp(rename = "a")] b: i64, #[mcp(rename = "")] c: i64) -> i64 {
    a + b + c
}

fn main() {
    let _ = tools![add];
}
