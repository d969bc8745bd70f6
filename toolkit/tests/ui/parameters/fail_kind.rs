//! Rules for other types than the parameter's.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add(
    #[mcp(min = 1)] text: String,
    #[mcp(max = 1)] list: Vec<u8>,
    #[mcp(min_length = 1, pattern = "^a")] number: Option<u8>,
    #[mcp(max_length = 1)] truth: bool,
) -> String {
    format!("{text} {list:?} {number:?} {truth}")
}

fn main() {
    let _ = tools![add];
}
