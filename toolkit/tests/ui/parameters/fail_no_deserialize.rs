//! A type that cannot be read.

use mcpspec::prelude::*;
use schemars::JsonSchema;

#[derive(JsonSchema)]
enum Units {
    Metric,
}

/// Current weather.
#[mcp_tool]
fn get_weather(place: String, units: Units, #[mcp(default = Units::Metric)] others: Units) -> String {
    let (Units::Metric, Units::Metric) = (units, others);
    place
}

fn main() {
    let _ = tools![get_weather];
}
