//! Errors that are no errors.

use mcpspec::prelude::*;

struct NoWeather;

/// Current weather.
#[mcp_tool]
async fn get_weather() -> Result<String, NoWeather> {
    Err(NoWeather)
}

/// Current weather.
#[mcp_tool]
fn get_more() -> Result<String, std::rc::Rc<str>> {
    Err("none".into())
}

fn main() {
    let _ = tools![get_weather, get_more];
}
