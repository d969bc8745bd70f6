//! Attributes that stand twice, side by side or apart.

use mcpspec::prelude::*;

/// Current weather.
#[mcp_tool(title = "Weather", read_only, title = "Current weather")]
fn get_weather(
    #[mcp(default, min_length = 1, default = "Oslo")] place: String,
    #[mcp(min = 1)]
    #[mcp(max = 9, min = 2)]
    days: u8,
) -> String {
    format!("{place} {days}")
}

fn main() {
    let _ = tools![get_weather];
}
