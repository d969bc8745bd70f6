//! Tools that a condition takes away, also out of a set.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add(a: i64) -> i64 {
    a
}

/// Never there.
#[cfg(any())]
#[mcp_tool]
fn absent(a: Nothing) -> Nothing {
    a
}

/// Never there; the condition stands below.
#[mcp_tool]
#[cfg(any())]
fn absent_too(a: Nothing) -> Nothing {
    a
}

/// There.
#[mcp_tool]
#[cfg(all())]
fn present(a: i64, b: i64) -> i64 {
    a + b
}

struct Server;

#[mcp_tools]
impl Server {
    /// Never there.
    #[mcp_tool]
    #[cfg(any())]
    fn never(a: Nothing) -> Nothing {
        a
    }

    /// There.
    #[cfg(all())]
    #[mcp_tool]
    fn now() -> i64 {
        1
    }
}

#[mcp_tools]
#[cfg(any())]
impl Nothing {
    /// Never there.
    #[mcp_tool]
    fn never(&self) -> Nothing {
        Nothing
    }
}

fn main() {
    let set = tools![
        #[cfg(any())]
        absent,
        add,
        #[cfg(any())]
        absent_too,
        #[cfg(all())]
        present,
        #[cfg(any())]
        Server::never_tool(),
        Server::now_tool(),
    ];
    assert_eq!(set.names().collect::<Vec<_>>(), ["add", "present", "now"]);
}
