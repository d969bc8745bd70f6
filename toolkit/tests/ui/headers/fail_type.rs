//! Headers say texts, integers and truth values.

use mcpspec::prelude::*;
use std::collections::BTreeMap;

/// Current weather.
#[mcp_tool]
fn get_weather(
    #[mcp(header = "A")] a: Vec<String>,
    #[mcp(header = "B")] b: f64,
    #[mcp(header = "C")] c: Option<f32>,
    #[mcp(header = "D")] d: Option<Vec<u8>>,
    #[mcp(header = "E")] e: (u8, u8),
    #[mcp(header = "F")] f: BTreeMap<String, String>,
    #[mcp(header = "G")] g: &CallContext,
) -> String {
    let _ = g;
    format!("{a:?} {b} {c:?} {d:?} {e:?} {f:?}")
}

fn main() {
    let _ = tools![get_weather];
}
