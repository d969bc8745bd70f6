//! Hints that contradict one another.

use mcpspec::prelude::*;

/// Reads.
#[mcp_tool(read_only, destructive)]
fn read() -> u8 {
    1
}

/// Reads.
#[mcp_tool(destructive = true, read_only = true)]
fn read_more() -> u8 {
    1
}

/// Reads: this is as it should be.
#[mcp_tool(read_only, destructive = false)]
fn read_most() -> u8 {
    1
}

fn main() {
    let _ = tools![read, read_more, read_most];
}
