//! Attributes that are no list of names and values.

use mcpspec::prelude::*;

/// Current weather.
#[mcp_tool(title "Weather")]
fn get_weather(#[mcp] place: String, #[mcp = 1] days: u8, #[mcp(min 1)] hours: u8) -> String {
    format!("{place} {days} {hours}")
}

struct Server;

#[mcp_tools]
impl Server {
    /// Adds.
    #[mcp_tool = "add"]
    fn add(a: i64) -> i64 {
        a
    }
}

/// Adds up: what cannot be read hides nothing of the rest.
#[mcp_tool(title = , read_olny, "name", meta = 1 2, idempotent = )]
fn add_up(#[mcp(min = )] a: i64, #[mcp(max = 1 | , mx = 2)] b: i64) -> i64 {
    a + b
}

fn main() {
    let _ = tools![get_weather, Server::add_tool(), add_up];
}
