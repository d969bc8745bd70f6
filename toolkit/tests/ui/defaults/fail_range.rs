//! Defaults that the parameter itself does not take.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add(#[mcp(default = 0, min = 1)] a: u8, #[mcp(max = -1, default = -0.5)] b: f64) -> String {
    format!("{a} {b}")
}

fn main() {
    let _ = tools![add];
}
