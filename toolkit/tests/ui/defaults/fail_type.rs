//! Defaults of another type than the parameter.

use mcpspec::prelude::*;

/// Current weather.
#[mcp_tool]
fn get_weather(
    #[mcp(default = "one")] days: u8,
    #[mcp(default = 1)] place: String,
    #[mcp(default = "true")] exact: bool,
    #[mcp(default = 1.5)] hours: u16,
    #[mcp(default = 1)] near: Option<u32>,
) -> String {
    format!("{days} {place} {exact} {hours} {near:?}")
}

fn main() {
    let _ = tools![get_weather];
}
