//! A path to the toolkit that leads nowhere.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool(crate = nowhere)]
fn add(a: i64) -> i64 {
    a
}

fn main() {
    let _ = add(1);
}
