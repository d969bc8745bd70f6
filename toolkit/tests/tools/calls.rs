//! A tool is called, and answers.

use mcpspec::Revision;
use std::future::Future;

use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::support::{call, complete, text};

#[derive(Deserialize, Serialize, JsonSchema, Default, Debug)]
#[serde(rename_all = "lowercase")]
enum Units {
    #[default]
    Metric,
    /// As in the United States.
    Imperial,
}

#[derive(Serialize, JsonSchema)]
struct Weather {
    place: String,
    degrees: f64,
}

#[derive(Debug, thiserror::Error)]
#[error("no weather for {0}")]
struct WeatherError(String);

/// Current weather for a place.
#[mcp_tool(title = "Weather", read_only, open_world)]
async fn get_weather(
    /// City name, or `latitude,longitude`.
    place: String,
    /// Unit system of the answer.
    #[mcp(default)]
    units: Units,
    /// Region to route the call to.
    #[mcp(header = "Region")]
    region: Option<String>,
    cx: &CallContext,
) -> Result<Weather, WeatherError> {
    assert_eq!(cx.revision(), Revision::LATEST);
    if place == "Atlantis" {
        return Err(WeatherError(place));
    }
    let degrees = if matches!(units, Units::Metric) { 20.0 } else { 68.0 };
    Ok(Weather { place: region.unwrap_or(place), degrees })
}

/// Says hello.
#[mcp_tool]
fn hello() -> &'static str {
    "hello"
}

#[test]
fn a_tool_answers() {
    let set = tools![get_weather, hello];
    let result = complete(call(&set, "get_weather", json!({"place": "Oslo", "units": "imperial"})));
    assert_eq!(text(&result), r#"{"place":"Oslo","degrees":68.0}"#);
    assert_eq!(
        result.structured_content.expect("structured").to_value(),
        json!({"place": "Oslo", "degrees": 68.0})
    );
    assert_eq!(text(&complete(call(&set, "hello", json!({})))), "hello");
}

#[test]
fn what_is_wrong_is_said() {
    let set = tools![get_weather, hello];
    let result = complete(call(&set, "get_weather", json!({"place": 5, "unit": "metric", "units": "metrc"})));
    assert_eq!(result.is_error, Some(true));
    assert_eq!(
        text(&result),
        "/place: expected a string, found 5\n\
         /unit: expected no members but `place`, `units`, `region`, found the member `unit`; did you mean `units`?\n\
         /units: expected one of `metric`, `imperial`, found \"metrc\"; did you mean `metric`?"
    );
    let result = complete(call(&set, "get_weather", json!({})));
    assert_eq!(text(&result), "expected the member `place`, found none");
    let result = complete(call(&set, "get_weather", json!({"place": "Atlantis"})));
    assert_eq!((text(&result), result.is_error), ("no weather for Atlantis", Some(true)));
    let error = call(&set, "get_wether", json!({})).expect_err("no such tool");
    assert_eq!(
        (error.code, &*error.message),
        (-32602, "there is no tool `get_wether`; did you mean `get_weather`?")
    );
}

#[test]
fn tools_are_listed() {
    let set = tools![get_weather, hello];
    let page = set.list(Revision::LATEST, None).expect("a page");
    let listed = mcpspec::to_value(&page);
    assert_eq!(
        listed["tools"],
        json!([
            {
                "name": "get_weather",
                "title": "Weather",
                "description": "Current weather for a place.",
                "annotations": {"readOnlyHint": true, "openWorldHint": true},
                "inputSchema": {
                    "type": "object",
                    "properties": {
                        "place": {"type": "string", "description": "City name, or `latitude,longitude`."},
                        "units": {
                            "type": "string",
                            "enum": ["metric", "imperial"],
                            "description": "Unit system of the answer.\n- `imperial`: As in the United States.",
                            "default": "metric"
                        },
                        "region": {"type": "string", "description": "Region to route the call to.", "x-mcp-header": "Region"}
                    },
                    "required": ["place"],
                    "additionalProperties": false
                },
                "outputSchema": {
                    "type": "object",
                    "properties": {"place": {"type": "string"}, "degrees": {"type": "number"}},
                    "required": ["place", "degrees"]
                }
            },
            {
                "name": "hello",
                "description": "Says hello.",
                "inputSchema": {"type": "object", "additionalProperties": false}
            }
        ])
    );
}

/// Picks from a list.
#[mcp_tool]
fn pick(
    #[mcp(min = 1, max = 3)] count: u8,
    #[mcp(min_length = 2)] name: String,
    #[mcp(max_length = 1, default)] from: Vec<u8>,
) -> String {
    format!("{count} {name} {from:?}")
}

#[test]
fn bounds_hold_though_types_know_nothing_of_them() {
    let set = tools![pick];
    assert_eq!(text(&complete(call(&set, "pick", json!({"count": 3, "name": "ab"})))), "3 ab []");
    let wrong = complete(call(&set, "pick", json!({"count": 0, "name": "a", "from": [1, 2]})));
    assert_eq!(
        text(&wrong),
        "/count: expected a number of at least 1, found 0\n\
         /from: expected at most 1 item, found 2\n\
         /name: expected at least 2 characters, found 1"
    );
}

#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Trip {
    from: String,
    to: String,
    seats: u8,
    units: Units,
}

/// Books a trip.
#[mcp_tool]
fn book(#[mcp(args)] trip: Trip) -> Trip {
    trip
}

#[test]
fn a_type_for_all_arguments_tells_what_is_wrong() {
    let set = tools![book];
    let wrong =
        complete(call(&set, "book", json!({"from": 1, "to": "Rome", "seats": 300, "units": "metric"})));
    let expected = match cfg!(feature = "tool-schemas") {
        true => "/from: expected a string, found 1\n/seats: expected a number of at most 255, found 300",
        false => "/from: expected a string, found 1",
    };
    assert_eq!((text(&wrong), wrong.is_error), (expected, Some(true)));
    let wrong =
        complete(call(&set, "book", json!({"form": "Oslo", "to": "Rome", "seats": 3, "units": "metric"})));
    let told = text(&wrong);
    assert!(told.starts_with("/form: ") && told.contains("did you mean `from`?"), "{told}");
}

#[test]
fn calls_go_from_thread_to_thread() {
    /// Says hello.
    #[mcp_tool]
    async fn hello(name: String) -> String {
        std::future::ready(()).await;
        format!("hello {name}")
    }

    fn moved<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> T {
        std::thread::spawn(move || mcpspec::tools::block_on(future)).join().expect("it ends")
    }

    let tools = std::sync::Arc::new(tools![hello]);
    let set = tools.clone();
    let result = moved(async move { set.call_json("hello", json!({"name": "Ada"})).await });
    assert_eq!(result.expect("a result")["content"][0]["text"], "hello Ada");
    let result = moved(async move {
        let arguments: mcpspec::JsonObject = json!({"name": "Ada"}).try_into().expect("an object");
        let context = CallContext::new(Revision::LATEST);
        tools.call(mcpspec::tools::ToolCall::new("hello", arguments), &context).await
    });
    assert_eq!(text(&complete(result)), "hello Ada");
}
