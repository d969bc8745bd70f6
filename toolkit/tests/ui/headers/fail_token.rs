//! Names of headers are tokens of HTTP.

use mcpspec::prelude::*;

/// Current weather.
#[mcp_tool]
fn get_weather(
    #[mcp(header = "My Region")] region: String,
    #[mcp(header = "")] place: String,
    #[mcp(header = "Tag:1")] tag: Option<String>,
    #[mcp(header = "Größe")] size: u8,
    #[mcp(header)] days: u8,
) -> String {
    format!("{region} {place} {tag:?} {size} {days}")
}

fn main() {
    let _ = tools![get_weather];
}
