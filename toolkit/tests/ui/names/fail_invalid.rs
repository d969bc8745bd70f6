//! Names that no tool can have.

use mcpspec::prelude::*;

/// Current weather.
#[mcp_tool(name = "get weather")]
fn with_space() -> String {
    String::new()
}

/// Current weather.
#[mcp_tool(name = "")]
fn empty() -> String {
    String::new()
}

/// Current weather.
#[mcp_tool(name = "weather/get")]
fn with_slash() -> String {
    String::new()
}

/// Greets.
#[mcp_tool]
fn grüße() -> String {
    String::new()
}

fn main() {
    let _ = tools![with_space, empty, with_slash, grüße];
}
