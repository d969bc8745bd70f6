//! The toolkit under another name, and out of another module.

mod facade {
    pub mod inner {
        pub use mcpspec as kit;
    }
}

use facade::inner::kit::prelude::{mcp_tool, mcp_tools};

/// Adds.
#[mcp_tool(crate = facade::inner::kit)]
fn add(#[mcp(default = 1, min = 0)] a: i64, cx: &facade::inner::kit::tools::CallContext) -> i64 {
    let _ = cx;
    a
}

struct Server;

#[mcp_tools(crate = crate::facade::inner::kit)]
impl Server {
    /// Counts.
    #[mcp_tool]
    async fn count(&self) -> Result<i64, std::io::Error> {
        Ok(1)
    }
}

fn main() {
    let set = facade::inner::kit::tools![add, Server::count_tool(); state = Server];
    assert_eq!(set.names().collect::<Vec<_>>(), ["add", "count"]);
}
