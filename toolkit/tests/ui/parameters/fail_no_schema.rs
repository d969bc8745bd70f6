//! A type without a schema.

use mcpspec::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
enum Units {
    Metric,
}

/// Current weather.
#[mcp_tool]
async fn get_weather(place: String, units: Option<Units>) -> String {
    let _ = units;
    place
}

fn main() {
    let _ = tools![get_weather];
    let _ = Units::Metric;
}
