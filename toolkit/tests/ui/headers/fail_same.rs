//! Upper and lower case of headers are the same.

use mcpspec::prelude::*;

/// Current weather.
#[mcp_tool]
fn get_weather(
    #[mcp(header = "Region")] region: String,
    #[mcp(header = "Place")] place: String,
    #[mcp(header = "REGION")] other: String,
) -> String {
    format!("{region} {place} {other}")
}

fn main() {
    let _ = tools![get_weather];
}
