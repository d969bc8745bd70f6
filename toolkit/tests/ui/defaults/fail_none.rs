//! A type that has no default.

use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize, JsonSchema)]
enum Units {
    Metric,
}

/// Current weather.
#[mcp_tool]
fn get_weather(#[mcp(default)] units: Units) -> String {
    let Units::Metric = units;
    String::new()
}

fn main() {
    let _ = tools![get_weather];
}
