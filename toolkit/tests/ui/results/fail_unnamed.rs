//! Results whose types have no name, or live too short.

use mcpspec::prelude::*;

/// Counts.
#[mcp_tool]
fn count() -> impl std::fmt::Debug {
    1
}

/// Counts.
#[mcp_tool]
fn try_count() -> Result<impl std::fmt::Debug, std::io::Error> {
    Ok(1)
}

/// Says who.
#[mcp_tool]
fn name(cx: &CallContext) -> &str {
    cx.client_info().map_or("nobody", |client| &client.name)
}

/// Says who.
#[mcp_tool]
fn names<'c>(cx: &'c CallContext) -> Vec<&'c str> {
    vec![name(cx)]
}

fn main() {
    let _ = tools![count, try_count, name, names];
}
