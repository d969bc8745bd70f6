//! Tools that say nothing of themselves.

use mcpspec::prelude::*;

#[mcp_tool]
fn get_weather() -> String {
    String::new()
}

///
#[mcp_tool]
fn empty() -> String {
    String::new()
}

/// What stands here counts for nothing beside the other.
#[mcp_tool(description = " ")]
fn blank() -> String {
    String::new()
}

struct Server;

#[mcp_tools]
impl Server {
    #[mcp_tool]
    fn add(&self, a: i64) -> i64 {
        a
    }
}

fn main() {
    let _ = tools![get_weather, empty, blank];
    let _ = Server::add_tool();
}
