//! What is no list of tools.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add(a: i64) -> i64 {
    a
}

fn main() {
    let _ = tools![add add];
    let _ = tools![add; stat = 1];
    let _ = tools![add; state = 1, add];
    let _ = tools![add; state];
}
