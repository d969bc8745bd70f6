//! What is no tool.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add(a: i64) -> i64 {
    a
}

fn plain() -> u8 {
    1
}

fn main() {
    let _ = tools![add, plain];
    let _ = tools![add, ad];
}
