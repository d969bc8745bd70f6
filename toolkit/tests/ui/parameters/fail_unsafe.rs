//! Functions that not everybody may call.

use mcpspec::prelude::*;

/// Reads.
#[mcp_tool]
unsafe fn read(address: usize) -> usize {
    address
}

fn main() {
    let _ = tools![read];
}
