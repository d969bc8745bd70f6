//! Results without a schema.

use mcpspec::prelude::*;
use serde::Serialize;

#[derive(Serialize)]
struct Weather {
    degrees: f64,
}

/// Current weather.
#[mcp_tool]
fn get_weather() -> Weather {
    Weather { degrees: 20.0 }
}

/// Current weather.
#[mcp_tool]
async fn try_weather() -> Result<Weather, std::io::Error> {
    Ok(Weather { degrees: 20.0 })
}

fn main() {
    let _ = tools![get_weather, try_weather];
}
