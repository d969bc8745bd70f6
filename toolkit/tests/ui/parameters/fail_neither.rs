//! A type that has neither: two errors, since there are two things to do.

use mcpspec::prelude::*;

struct Units;

/// Current weather.
#[mcp_tool]
fn get_weather(place: String, units: Units) -> String {
    let Units = units;
    place
}

fn main() {
    let _ = tools![get_weather];
}
