//! Two tools of one name, of which one is there sometimes.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add() -> u8 {
    1
}

/// Adds more.
#[mcp_tool(name = "add")]
fn add_more() -> u8 {
    2
}

fn main() {
    let _ = tools![
        #[cfg(all())]
        add_more,
        #[cfg(any())]
        add_most,
        add,
    ];
}
