//! The tools of a set as routes of a server that has others.

use mcpspec::prelude::*;
use mcpspec_rmcp::WithTools;
use rmcp::handler::server::router::tool::ToolRouter;
use serde_json::json;

use crate::support::{BOTH, Client, call, connect, refused, text};

#[tokio::test]
async fn tools_of_both_crates_stand_side_by_side() {
    for lifecycle in BOTH {
        let client = connect("everything", &["router"], Client::default(), lifecycle).await;
        let tools = client.list_all_tools().await.expect("tools");
        assert_eq!(tools.len(), 11);
        assert_eq!(text(&call(&client, "before", json!({})).await), "of rmcp");
        let sum = call(&client, "add", json!({"a": 2, "b": 3})).await;
        assert_eq!(sum["structuredContent"], json!({"sum": 5}));
        let result = call(&client, "add", json!({"a": 2, "b": 300})).await;
        assert_eq!(result["isError"], true);
        assert!(text(&result).contains("/b"), "{result}");
        assert_eq!(refused(&client, "refuse", json!({})).await.code.0, -32099);
        assert_eq!(refused(&client, "nothing", json!({})).await.code.0, -32602);
    }
}

#[tokio::test]
async fn what_comes_is_what_was_listed() {
    // A router lists one schema for all revisions.
    for lifecycle in BOTH {
        let client = connect("everything", &["router"], Client::default(), lifecycle).await;
        let tools = client.list_all_tools().await.expect("tools");
        let tool = tools.into_iter().find(|tool| tool.name == "count_to").expect("it is there");
        let schema = tool.output_schema.expect("its output has a schema");
        assert_eq!(schema["properties"]["result"]["type"], "array");
        let counted = call(&client, "count_to", json!({"last": 2})).await;
        assert_eq!(counted["structuredContent"], json!({"result": [1, 2]}), "{lifecycle:?}");
        assert_eq!(text(&counted), "[1,2]");
    }
}

/// Does nothing.
#[mcp_tool]
fn nothing() {}

#[test]
#[should_panic(expected = "`nothing`: another tool of the router has this name")]
fn two_tools_of_one_name_are_refused() {
    let _ = ToolRouter::<()>::new().with_tools(tools![nothing]).with_tools(tools![nothing]);
}
