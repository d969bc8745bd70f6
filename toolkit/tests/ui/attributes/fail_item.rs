//! Attributes on what is no function and no `impl`.

use mcpspec::prelude::*;

/// Where.
#[mcp_tool]
struct Place {
    name: String,
}

/// Adds.
#[mcp_tools]
fn add(a: i64) -> i64 {
    a
}

fn main() {
    let _ = Place { name: "Oslo".to_owned() }.name;
    let _ = add(1);
}
