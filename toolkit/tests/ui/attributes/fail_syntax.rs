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

fn main() {
    let _ = tools![get_weather, Server::add_tool()];
}
