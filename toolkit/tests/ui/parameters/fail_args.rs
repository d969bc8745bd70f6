//! Where one parameter is all arguments, no other is an argument.

use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Deserialize, JsonSchema)]
struct Place {
    name: String,
}

/// Goes somewhere.
#[mcp_tool]
fn go_twice(#[mcp(args)] from: Place, #[mcp(args)] to: Place) -> String {
    from.name + &to.name
}

/// Goes somewhere.
#[mcp_tool]
fn go_fast(#[mcp(args)] to: Place, speed: u8, #[mcp(rename = "by-car")] by_car: bool) -> String {
    format!("{} {speed} {by_car}", to.name)
}

/// Goes somewhere.
#[mcp_tool]
fn go_far(#[mcp(args, min = 1, header = "Place")] to: Place, #[mcp(default)] cx: &CallContext) -> String {
    let _ = cx;
    to.name
}

fn main() {
    let _ = tools![go_twice, go_fast, go_far];
}
