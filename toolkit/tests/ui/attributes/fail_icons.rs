//! Icons, `_meta` and apps.

use mcpspec::prelude::*;

/// Current weather.
#[mcp_tool(
    icons("http://example.com/a.png", icon(mime = "image/png"), icon(src = "https://example.com", theme = "blue"), logo, picture(src = "a")),
    meta("com.example/a" = 1, "com.example/a" = 2, "com.example/b" = f()),
    ui(resource = "https://example.com", visibility("models"))
)]
fn get_weather() -> String {
    String::new()
}

/// Current weather.
#[mcp_tool(icons = "https://example.com", meta, ui = "ui://weather")]
fn get_more() -> String {
    String::new()
}

/// Current weather.
#[mcp_tool(
    icons(icon(source = "https://example.com")),
    meta(key = 1),
    ui(resources = "ui://weather", visibility = "app")
)]
fn get_most() -> String {
    String::new()
}

fn main() {
    let _ = tools![get_weather, get_more, get_most];
}
