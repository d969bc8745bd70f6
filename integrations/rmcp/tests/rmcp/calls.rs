//! Listing and calling the tools of a set that is a server of its own.

use std::time::Duration;

use rmcp::model::{ClientRequest, PaginatedRequestParams, Request, RequestMetaObject};
use rmcp::service::PeerRequestOptions;
use serde_json::{Value, json};
use tokio::sync::mpsc::unbounded_channel;

use crate::support::{BOTH, Client, Lifecycle, Running, call, connect, refused, request, text};

async fn everything(lifecycle: Lifecycle) -> Running {
    connect("everything", &[], Client::default(), lifecycle).await
}

async fn listed(client: &Running, name: &str) -> Value {
    let tools = client.list_all_tools().await.expect("tools");
    let tool = tools.into_iter().find(|tool| tool.name == name).expect(name);
    serde_json::to_value(tool).expect("JSON")
}

#[tokio::test]
async fn the_server_is_who_the_set_says() {
    for lifecycle in BOTH {
        let client = everything(lifecycle).await;
        let info = client.peer_info().expect("it introduced itself");
        let server = info.server_info.as_ref().expect("with a name");
        assert_eq!((&*server.name, &*server.version), ("mcpspec-rmcp", env!("CARGO_PKG_VERSION")));
        assert_eq!(info.instructions.as_deref(), Some("Add, then ask."));
        assert!(info.capabilities.tools.is_some() && info.capabilities.prompts.is_none());
    }
}

#[tokio::test]
async fn tools_are_listed_in_order_and_in_pages() {
    for lifecycle in BOTH {
        let client = everything(lifecycle).await;
        let tools = client.list_all_tools().await.expect("tools");
        let names: Vec<&str> = tools.iter().map(|tool| &*tool.name).collect();
        let all = ["add", "count_to", "show", "fail", "refuse", "who", "slow", "wait", "was_stopped", "ask"];
        assert_eq!(names, all);
        let first = client.list_tools(None).await.expect("a page");
        assert_eq!(first.tools.len(), 4);
        let cursor = PaginatedRequestParams::default().with_cursor(Some("elsewhere".to_owned()));
        let error = client.list_tools(Some(cursor)).await.expect_err("no page gave that cursor");
        assert!(error.to_string().contains("cursor"), "{error}");
    }
}

#[tokio::test]
async fn a_tool_is_listed_with_all_that_is_said_of_it() {
    let client = everything(Lifecycle::Initialize).await;
    assert_eq!(
        listed(&client, "add").await,
        json!({
            "name": "add",
            "title": "Sum",
            "description": "The sum of two numbers.",
            "annotations": {"readOnlyHint": true},
            "inputSchema": {
                "type": "object",
                "properties": {
                    "a": {"type": "integer", "description": "The first."},
                    "b": {"type": "integer", "maximum": 100}
                },
                "required": ["a", "b"],
                "additionalProperties": false
            },
            "outputSchema": {
                "type": "object",
                "properties": {"sum": {"type": "integer"}},
                "required": ["sum"]
            }
        })
    );
}

#[tokio::test]
async fn structured_output_is_in_the_words_of_the_revision() {
    let client = everything(Lifecycle::Initialize).await;
    assert_eq!(
        call(&client, "add", json!({"a": 2, "b": 3})).await,
        json!({"content": [{"type": "text", "text": "{\"sum\":5}"}], "structuredContent": {"sum": 5}})
    );
    assert_eq!(listed(&client, "count_to").await["outputSchema"]["required"], json!(["result"]));
    let counted = call(&client, "count_to", json!({"last": 3})).await;
    assert_eq!(counted["structuredContent"], json!({"result": [1, 2, 3]}));

    let client = everything(Lifecycle::Discover).await;
    assert_eq!(
        call(&client, "add", json!({"a": 2, "b": 3})).await,
        json!({
            "resultType": "complete",
            "content": [{"type": "text", "text": "{\"sum\":5}"}],
            "structuredContent": {"sum": 5},
            "_meta": {"io.modelcontextprotocol/serverInfo": {
                "name": "mcpspec-rmcp", "version": env!("CARGO_PKG_VERSION")
            }}
        })
    );
    assert_eq!(listed(&client, "count_to").await["outputSchema"]["type"], "array");
    let counted = call(&client, "count_to", json!({"last": 3})).await;
    assert_eq!(counted["structuredContent"], json!([1, 2, 3]));
}

#[tokio::test]
async fn a_whole_result_arrives_whole() {
    let client = everything(Lifecycle::Initialize).await;
    assert_eq!(
        call(&client, "show", json!({})).await,
        json!({
            "content": [
                {"type": "text", "text": "a picture and a sound"},
                {"type": "image", "data": "aW1hZ2U=", "mimeType": "image/png"},
                {"type": "audio", "data": "c291bmQ=", "mimeType": "audio/wav"}
            ],
            "structuredContent": {"big": 9_007_199_254_740_993_i64, "none": null},
            "isError": false,
            "_meta": {"example.com/seen": [1, null, {"deep": true}]}
        })
    );
}

#[tokio::test]
async fn what_goes_wrong_is_a_result_or_an_error() {
    for lifecycle in BOTH {
        let client = everything(lifecycle).await;
        let result = call(&client, "add", json!({"a": "two", "b": 3})).await;
        assert_eq!(result["isError"], true);
        assert!(text(&result).contains("/a"), "{result}");
        let result = call(&client, "fail", json!({})).await;
        assert_eq!((&result["isError"], text(&result)), (&json!(true), "invalid digit found in string"));

        let error = refused(&client, "refuse", json!({})).await;
        assert_eq!((error.code.0, &*error.message, error.data), (-32099, "not today", None));
        let error = refused(&client, "ad", json!({})).await;
        assert_eq!((error.code.0, error.data), (-32602, Some(json!({"name": "ad"}))));
        assert!(error.message.contains("did you mean `add`"), "{}", error.message);
    }
}

/// Calls a tool with `_meta` and waits for the answer.
async fn call_with_meta(client: &Running, name: &str, meta: Value) -> Value {
    let mut params = request(name, json!({}));
    params.meta = Some(RequestMetaObject(rmcp::model::MetaObject(meta.as_object().expect("meta").clone())));
    let result = client.peer().call_tool_once(params).await.expect("a result");
    let rmcp::model::CallToolResponse::Complete(result) = result else { panic!("{result:?}") };
    serde_json::to_value(result).expect("JSON")
}

#[tokio::test]
async fn a_tool_knows_who_calls() {
    for (lifecycle, revision) in BOTH.into_iter().zip(["2025-11-25", "2026-07-28"]) {
        let client = everything(lifecycle).await;
        let result = call_with_meta(&client, "who", json!({"traceparent": "00-ab-cd-01"})).await;
        let said = text(&result);
        assert!(said.starts_with(&format!("tester {revision} id=")), "{said}");
        assert!(said.ends_with("trace=00-ab-cd-01 forms=false"), "{said}");
        assert!(!said.contains("id= "), "{said}");
    }
}

#[tokio::test]
async fn progress_reaches_who_asked_for_it() {
    for lifecycle in BOTH {
        let (progress, mut heard) = unbounded_channel();
        let client = Client { progress: Some(progress), ..Client::default() };
        let client = connect("everything", &[], client, lifecycle).await;
        // Each request of this client has a token for progress.
        assert_eq!(text(&call(&client, "slow", json!({})).await), "there");
        let mut steps = Vec::new();
        while steps.len() < 3 {
            let step = tokio::time::timeout(Duration::from_secs(10), heard.recv()).await;
            let step = step.expect("in time").expect("the client runs");
            assert_eq!((step.total, step.message.as_deref()), (Some(3.0), Some("on the way")));
            steps.push(step.progress);
        }
        steps.sort_by(f64::total_cmp);
        assert_eq!(steps, [1.0, 2.0, 3.0]);
    }
}

#[tokio::test]
async fn a_call_hears_that_it_was_cancelled() {
    for lifecycle in BOTH {
        let client = everything(lifecycle).await;
        let waiting = ClientRequest::CallToolRequest(Request::new(request("wait", json!({}))));
        let options = PeerRequestOptions::no_options();
        let handle = client.peer().send_cancellable_request(waiting, options).await.expect("it is sent");
        handle.cancel(None).await.expect("it is cancelled");
        let result = call(&client, "was_stopped", json!({})).await;
        assert_eq!(text(&result), "true");
    }
}
