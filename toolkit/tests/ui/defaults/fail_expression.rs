//! Defaults whose type only the compiler knows.

use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize, JsonSchema)]
enum Units {
    Metric,
}

const DAYS: &str = "1";

/// Current weather.
#[mcp_tool]
async fn get_weather(
    #[mcp(default = "metric")] units: Units,
    #[mcp(default = DAYS)] days: u8,
    #[mcp(default = Units::Imperial)] others: Units,
) -> String {
    let (Units::Metric, Units::Metric) = (units, others);
    days.to_string()
}

fn main() {
    let _ = tools![get_weather];
}
