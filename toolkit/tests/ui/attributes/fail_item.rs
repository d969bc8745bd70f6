//! Attributes on what is no function and no `impl`.

use mcpspec::prelude::*;

/// Where.
#[mcp_tool]
const PLACE: &str = "Oslo";

/// Adds.
#[mcp_tools]
fn add(a: i64) -> i64 {
    a
}

fn main() {
    let _ = PLACE;
    let _ = add(1);
}
