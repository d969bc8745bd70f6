//! What a tool may not change.

use mcpspec::prelude::*;

/// Counts.
#[mcp_tool]
fn count(text: &mut String, cx: &mut CallContext) -> usize {
    let _ = cx;
    text.len()
}

fn main() {
    let _ = tools![count];
}
