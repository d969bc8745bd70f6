//! Arguments by reference.

use mcpspec::prelude::*;

/// Sums up.
#[mcp_tool]
fn sum_up(text: &str, bytes: &[u8], more: Option<&str>, most: Vec<&'static str>) -> usize {
    text.len() + bytes.len() + more.map_or(0, str::len) + most.len()
}

fn main() {
    let _ = tools![sum_up];
    let _ = sum_up("", &[], None, vec![]);
}
