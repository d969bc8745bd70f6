//! An `impl` whose methods are no tools.

use mcpspec::prelude::*;

struct Server;
struct Of<T>(T);

#[mcp_tools]
impl Server {
    fn add(&self) -> u8 {
        1
    }
}

#[mcp_tools]
impl<T: Send + Sync + 'static> Of<T> {
    /// Adds.
    #[mcp_tool]
    fn more(&self) -> u8 {
        1
    }
}

trait Adds {
    fn add_one(&self) -> u8;
}

#[mcp_tools]
impl Adds for Server {
    /// Adds.
    #[mcp_tool]
    fn add_one(&self) -> u8 {
        1
    }
}

#[mcp_tools(prefix = "add")]
impl Server {
    /// Adds.
    #[mcp_tool(tilte = "Two")]
    fn add_two(&self) -> u8 {
        2
    }
}

fn main() {
    let _ = Server.add() + Of(1).more() + Server.add_one() + Server.add_two();
    let _ = Server::add_two_tool();
}
