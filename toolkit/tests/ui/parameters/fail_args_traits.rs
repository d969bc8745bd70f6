//! All arguments together, of types that cannot be read or have no schema.

use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(JsonSchema)]
struct Unread {
    name: String,
}

#[derive(Deserialize)]
struct Unseen {
    name: String,
}

/// Current weather.
#[mcp_tool]
fn get_weather(#[mcp(args)] place: Unread) -> String {
    place.name
}

/// Current weather.
#[mcp_tool]
async fn get_more(#[mcp(args)] place: Unseen) -> String {
    place.name
}

fn main() {
    let _ = tools![get_weather, get_more];
}
