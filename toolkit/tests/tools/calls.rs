//! A tool is called, and answers.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use mcpspec::latest::{CallToolOutcome, CallToolResult, ContentBlock, ErrorObject};
use mcpspec::prelude::*;
use mcpspec::tools::ToolCall;
use mcpspec::{JsonObject, Revision};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

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

/// Runs a future that is ready at once.
fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

fn call<S: Send + Sync + 'static>(
    set: &ToolSet<S>,
    name: &str,
    arguments: Value,
) -> Result<CallToolOutcome, ErrorObject> {
    let arguments: JsonObject = arguments.try_into().expect("an object");
    ready(set.call(ToolCall::new(name, arguments), &CallContext::new(Revision::LATEST)))
}

fn complete(outcome: Result<CallToolOutcome, ErrorObject>) -> CallToolResult {
    match outcome {
        Ok(CallToolOutcome::Complete(result)) => result,
        other => panic!("{other:?}"),
    }
}

fn text(result: &CallToolResult) -> &str {
    match &result.content[..] {
        [ContentBlock::Text(text)] => &text.text,
        other => panic!("{other:?}"),
    }
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
