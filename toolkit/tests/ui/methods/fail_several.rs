//! All that is wrong with the tools of a type is told at once, and its methods are there nevertheless.

use mcpspec::prelude::*;

struct Server;

#[mcp_tools]
impl Server {
    #[mcp_tool(readonly)]
    fn one(&self, #[mcp(min = 2, max = 1)] a: i64) -> i64 {
        a
    }

    /// Two.
    #[mcp_tool(name = "no name")]
    fn two<T: Into<i64>>(a: T) -> i64 {
        a.into()
    }

    /// Three: this is as it should be.
    #[mcp_tool]
    fn three(&self) -> i64 {
        self.one(1)
    }
}

fn main() {
    let _ = tools![Server::one_tool(), Server::two_tool(), Server::three_tool(); state = Server];
    let _ = Server.one(1) + Server::two(2_u8);
}
