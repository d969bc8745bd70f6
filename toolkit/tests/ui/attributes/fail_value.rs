//! Values of the wrong kind.

use mcpspec::prelude::*;

/// Current weather.
#[mcp_tool(
    name = 5,
    title,
    description("Weather"),
    read_only = "yes",
    idempotent = 1,
    open_world(true),
    item = "Weather",
    schema = "strict",
    extension = true,
    crate = "mcpspec"
)]
fn get_weather(
    #[mcp(rename = place)] place: String,
    #[mcp(min = "1", max)] days: u8,
    #[mcp(min_length = -1, max_length = 1.5)] units: String,
    #[mcp(deprecated = true, header = Region)] region: String,
    #[mcp(examples = "Oslo", pattern = 5)] near: String,
    #[mcp(examples(near()), default("Oslo"))] far: String,
) -> String {
    format!("{place} {days} {units} {region} {near} {far}")
}

fn main() {
    let _ = tools![get_weather];
}
