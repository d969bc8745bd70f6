//! Ranges in which nothing is.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add(
    #[mcp(min = 2, max = 1)] a: i64,
    #[mcp(min = 0.5, max = -0.5)] b: f64,
    #[mcp(min_length = 3, max_length = 2)] c: String,
) -> String {
    format!("{a} {b} {c}")
}

fn main() {
    let _ = tools![add];
}
