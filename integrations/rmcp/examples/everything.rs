//! What a tool can do, under `rmcp`, on standard input and output: alone, or, with the argument `router`, beside
//! a tool of `rmcp`'s own.

use std::time::Duration;

use mcpspec::Number;
use mcpspec::latest::{AudioContent, CallToolResult, ContentBlock, ImageContent, TextContent};
use mcpspec::prelude::*;
use mcpspec_rmcp::{ToolServer, WithTools};
use rmcp::handler::server::router::tool::ToolRouter;
use rmcp::transport::stdio;
use rmcp::{ServerHandler, ServiceExt, tool, tool_handler, tool_router};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Serialize, JsonSchema)]
struct Sum {
    sum: i64,
}

#[derive(Deserialize, JsonSchema)]
struct Confirmation {
    /// Whether to go on.
    go_on: bool,
}

/// The sum of two numbers.
#[mcp_tool(title = "Sum", read_only)]
fn add(
    /// The first.
    a: i64,
    #[mcp(max = 100)] b: i64,
) -> Sum {
    Sum { sum: a + b }
}

/// The numbers up to a last one.
#[mcp_tool]
fn count_to(last: u32) -> Vec<u32> {
    (1..=last).collect()
}

/// Everything that a result can say.
#[mcp_tool]
fn show() -> CallToolResult {
    let blocks: [ContentBlock; 3] = [
        TextContent::new("a picture and a sound").into(),
        ImageContent::new("aW1hZ2U=", "image/png").into(),
        AudioContent::new("c291bmQ=", "audio/wav").into(),
    ];
    let mut result = CallToolResult::new(blocks).with_is_error(false);
    result.structured_content = r#"{"big": 9007199254740993, "none": null}"#.parse().ok();
    result.meta = mcpspec::from_str(r#"{"example.com/seen": [1, null, {"deep": true}]}"#).ok();
    result
}

/// Always fails.
#[mcp_tool]
fn fail() -> Result<String, std::num::ParseIntError> {
    "seven".parse::<u8>().map(|number| number.to_string())
}

/// Fails as a request.
#[mcp_tool]
fn refuse() -> Result<String, ProtocolError> {
    Err(ProtocolError::new(-32099, "not today"))
}

/// Who calls, as far as the tool knows.
#[mcp_tool]
fn who(cx: &CallContext) -> String {
    let client = cx.client_info().map_or("nobody", |info| &*info.name);
    let id = cx.request_id().map(ToString::to_string).unwrap_or_default();
    let trace = cx.traceparent().unwrap_or_default();
    let asks = cx.client_capabilities().elicitation.is_some();
    format!("{client} {} id={id} trace={trace} forms={asks}", cx.revision())
}

/// Says three times how far it is.
#[mcp_tool]
fn slow(cx: &CallContext) -> &'static str {
    for done in 1..=3 {
        cx.progress(done, Some(Number::from(3)), Some("on the way"));
    }
    "there"
}

/// Waits until nobody waits for it; then says so where another call can see it.
#[mcp_tool]
async fn wait(state: &State<Stopped>, cx: &CallContext) -> &'static str {
    cx.cancellation().cancelled().await;
    state.0.0.notify_one();
    "nobody hears this"
}

/// Whether a call that waited was stopped.
#[mcp_tool]
async fn was_stopped(state: &State<Stopped>) -> bool {
    tokio::time::timeout(Duration::from_secs(5), state.0.0.notified()).await.is_ok()
}

/// Asks first.
#[mcp_tool]
async fn ask(cx: &CallContext) -> String {
    match cx.elicit::<Confirmation>("confirm", "Go on?").await {
        Elicited::Accepted(Confirmation { go_on }) => format!("accepted: {go_on}"),
        Elicited::Declined => "declined".to_owned(),
        Elicited::Cancelled => "cancelled".to_owned(),
    }
}

#[derive(Clone, Default)]
struct Stopped(std::sync::Arc<tokio::sync::Notify>);

struct Server {
    tool_router: ToolRouter<Self>,
}

#[tool_router]
impl Server {
    /// A tool that was there before.
    #[tool]
    fn before(&self) -> String {
        "of rmcp".to_owned()
    }
}

#[tool_handler(router = self.tool_router)]
impl ServerHandler for Server {}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let tools = tools![add, count_to, show, fail, refuse, who, slow, wait, was_stopped, ask; state = Stopped::default()]
        .with_instructions("Add, then ask.");
    if std::env::args().any(|argument| argument == "router") {
        let server = Server { tool_router: Server::tool_router().with_tools(tools) };
        server.serve(stdio()).await?.waiting().await?;
    } else {
        ToolServer::new(tools.with_page_size(4)).serve(stdio()).await?.waiting().await?;
    }
    Ok(())
}
