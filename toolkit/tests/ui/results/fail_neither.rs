//! A result that has neither: two errors, since there are two things to do.

use mcpspec::prelude::*;

struct Weather;

/// Current weather.
#[mcp_tool]
async fn get_weather() -> Option<Weather> {
    Some(Weather)
}

fn main() {
    let _ = tools![get_weather];
}
