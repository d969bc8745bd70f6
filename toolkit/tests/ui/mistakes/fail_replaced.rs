//! What is written by hand stays: where the macro makes something of that name, both are an error.

use mcpspec::prelude::*;

struct Server;

#[mcp_tools]
impl Server {
    /// Adds.
    #[mcp_tool]
    fn add(a: i64) -> i64 {
        a
    }

    fn add_tool() -> &'static str {
        "by hand"
    }
}

fn main() {
    let _ = Server::add(1);
}
