//! All that is wrong with a tool is told at once, and its function is there nevertheless.

use mcpspec::prelude::*;

#[mcp_tool(name = "get weather", read_only, destructive, titel = "Weather")]
async fn get_weather(
    (latitude, longitude): (f64, f64),
    place: &str,
    #[mcp(min = 9, max = 1)] days: u8,
    #[mcp(header = "X Region")] region: Vec<String>,
) -> String {
    format!("{latitude} {longitude} {place} {days} {region:?}")
}

fn main() {
    let _ = tools![get_weather];
    let _ = get_weather((1.0, 2.0), "Oslo", 1, Vec::new());
}
