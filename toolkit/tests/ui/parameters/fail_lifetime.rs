//! Arguments in which something is borrowed, however it is written.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add<'a>(texts: Vec<&'a str>, first: (u8, &'static str), last: Option<&str>) -> usize {
    texts.len() + usize::from(first.0) + last.map_or(0, str::len)
}

fn main() {
    let _ = tools![add];
    let _ = add(Vec::new(), (1, ""), None);
}
