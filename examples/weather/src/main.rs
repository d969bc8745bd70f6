//! A server of the weather, for clients of any revision: `cargo run -p weather`, and a message on each
//! line of standard input.

use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Units {
    /// Degrees Celsius.
    #[default]
    Metric,
    /// Degrees Fahrenheit.
    Imperial,
}

/// The weather at a place.
#[derive(Serialize, JsonSchema)]
struct Weather {
    place: String,
    degrees: f64,
    units: Units,
}

#[derive(Deserialize, JsonSchema)]
struct Confirmation {
    /// Whether to send it.
    send: bool,
}

/// Current weather for a place.
#[mcp_tool(title = "Weather", read_only, open_world)]
fn get_weather(
    /// City name, or `latitude,longitude`.
    place: String,
    /// Unit system of the answer.
    #[mcp(default)]
    units: Units,
) -> Result<Weather, String> {
    if place.trim().is_empty() {
        return Err("a place has a name".to_owned());
    }
    // A real server would ask somebody; here the longer the name, the warmer.
    let celsius = place.chars().count() as f64 * 1.5;
    let degrees = if matches!(units, Units::Metric) { celsius } else { celsius * 1.8 + 32.0 };
    Ok(Weather { place, degrees, units })
}

/// Sends a storm warning to everybody at a place, after asking the user.
#[mcp_tool(destructive = false)]
async fn warn(place: String, cx: &CallContext) -> String {
    match cx.elicit::<Confirmation>("confirm", &format!("Warn everybody in {place}?")).await {
        Elicited::Accepted(Confirmation { send: true }) => format!("everybody in {place} is warned"),
        _ => "nobody is warned".to_owned(),
    }
}

fn main() -> std::io::Result<()> {
    mcpspec::tools::stdio::serve(tools![get_weather, warn])
}
