//! Attributes that there are not.

use mcpspec::prelude::*;

/// Current weather.
#[mcp_tool(titel = "Weather", read_olny)]
fn get_weather(#[mcp(defualt = "Oslo")] place: String, #[mcp(minimum = 1)] days: u8) -> String {
    format!("{place} {days}")
}

/// Adds.
#[mcp_tool(colour = "red")]
fn add(a: i64) -> i64 {
    a
}

fn main() {
    let _ = tools![get_weather, add];
    let _ = get_weather("Oslo".to_owned(), 1);
}
