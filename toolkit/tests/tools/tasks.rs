//! Tools that may answer with a task, and tools of apps: what they say, and to whom.

use mcpspec::extensions::tasks::{CreateTaskResult, TaskStatus};
use mcpspec::latest::{CallToolOutcome, ClientCapabilities, RequestMetaObject};
use mcpspec::prelude::*;
use mcpspec::tools::Tasked;
use mcpspec::{JsonObject, Map, Nullable, Revision, to_value};
use serde_json::{Value, json};

use crate::support::{call, call_in, complete, text};

#[derive(serde::Serialize, schemars::JsonSchema)]
struct Report {
    pages: u32,
}

fn task() -> CreateTaskResult {
    let at = "2026-08-01T10:00:00Z";
    CreateTaskResult::new("task-1", TaskStatus::Working, at, at, Nullable::Null)
}

/// Writes a report, which may take a while.
#[mcp_tool(task)]
async fn write_report(pages: u32, cx: &CallContext) -> Result<Tasked<Report>, std::fmt::Error> {
    match pages {
        0 => Err(std::fmt::Error),
        1..10 => Ok(Tasked::Done(Report { pages })),
        10..100 if !cx.takes_tasks() => Ok(Tasked::Done(Report { pages: 9 })),
        _ => Ok(Tasked::Task(task())),
    }
}

/// Paints, which may take a while.
#[mcp_tool(task)]
fn paint(#[mcp(default)] slowly: bool) -> Tasked<String> {
    if slowly { Tasked::Task(task()) } else { Tasked::Done("done".to_owned()) }
}

/// Shows a map.
#[mcp_tool(ui(resource = "ui://map"), extension = "com.example/maps")]
fn show_map() -> String {
    "a map".to_owned()
}

fn with_tasks() -> CallContext {
    let declared = Map::from_iter([("io.modelcontextprotocol/tasks".to_owned(), JsonObject::new())]);
    let capabilities = ClientCapabilities::new().with_extensions(declared);
    CallContext::new(Revision::LATEST).with_meta(RequestMetaObject::new(capabilities, "2026-07-28"))
}

fn extensions(set: &ToolSet, revision: Revision) -> Value {
    to_value(&set.capabilities(revision)).get("extensions").cloned().unwrap_or(Value::Null)
}

#[test]
fn what_is_done_at_once_is_a_result() {
    let set = tools![write_report, paint];
    let done = complete(call(&set, "write_report", json!({"pages": 3})));
    assert_eq!(text(&done), r#"{"pages":3}"#);
    assert_eq!(text(&complete(call(&set, "paint", json!({})))), "done");
    assert_eq!(complete(call(&set, "write_report", json!({"pages": 0}))).is_error, Some(true));
    let listed = to_value(&set.list(Revision::LATEST, None).expect("a page"));
    assert_eq!(listed["tools"][0]["outputSchema"]["properties"]["pages"]["type"], json!("integer"));
    assert!(listed["tools"][1].get("outputSchema").is_none());
}

#[test]
fn what_takes_long_is_a_task_for_who_knows_tasks() {
    let set = tools![write_report, paint];
    for (name, arguments) in [("write_report", json!({"pages": 30})), ("paint", json!({"slowly": true}))] {
        let outcome = call_in(&set, name, arguments, &with_tasks());
        let Ok(CallToolOutcome::Task(task)) = outcome else { panic!("{outcome:?}") };
        let wire = to_value(&task);
        assert_eq!((&wire["taskId"], &wire["resultType"]), (&json!("task-1"), &json!("task")));
    }
}

#[test]
fn who_does_not_know_tasks_gets_none() {
    let set = tools![write_report];
    assert_eq!(text(&complete(call(&set, "write_report", json!({"pages": 30})))), r#"{"pages":9}"#);
    let error = call(&set, "write_report", json!({"pages": 300})).expect_err("no task for this client");
    assert_eq!(error.code, -32021);
    let data = to_value(&error)["data"].clone();
    assert_eq!(data["requiredCapabilities"]["extensions"], json!({"io.modelcontextprotocol/tasks": {}}));
}

#[test]
fn a_server_declares_what_its_tools_belong_to() {
    let set = tools![write_report, paint, show_map];
    let expected = json!({
        "io.modelcontextprotocol/tasks": {},
        "com.example/maps": {},
        "io.modelcontextprotocol/ui": {},
    });
    assert_eq!(extensions(&set, Revision::LATEST), expected);
    assert_eq!(extensions(&set, Revision::V2025_06_18), Value::Null);
}
