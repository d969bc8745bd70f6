//! Parameters that are there sometimes.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add(a: i64, #[cfg(all())] b: i64) -> i64 {
    a + b
}

fn main() {
    let _ = tools![add];
}
