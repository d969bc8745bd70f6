//! Two tools of one name.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add() -> u8 {
    1
}

/// Counts.
#[mcp_tool]
fn count() -> u8 {
    1
}

mod more {
    use mcpspec::prelude::*;

    /// Adds more.
    #[mcp_tool(name = "add")]
    pub fn add_more() -> u8 {
        2
    }
}

struct Server;

#[mcp_tools]
impl Server {
    /// Counts.
    #[mcp_tool]
    fn count() -> u8 {
        2
    }
}

fn main() {
    let _ = tools![add, count, more::add_more, Server::count_tool()];
}
