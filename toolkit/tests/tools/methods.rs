//! Tools of methods, and what a set gives to its tools.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use mcpspec::prelude::*;
use serde_json::json;

use crate::support::{call, complete, text};

struct Counter {
    count: AtomicU32,
}

#[mcp_tools]
impl Counter {
    /// Counts on.
    #[mcp_tool(idempotent = false)]
    async fn count(&self, #[mcp(default = 1)] by: u32) -> u32 {
        self.count.fetch_add(by, Ordering::Relaxed) + by
    }

    /// A new one says where it starts.
    #[mcp_tool(name = "start")]
    fn first() -> Option<Start> {
        Some(Start { at: Self::START })
    }

    const START: u32 = 0;
}

#[derive(serde::Serialize, schemars::JsonSchema)]
struct Start {
    at: u32,
}

#[derive(Clone)]
struct App {
    greeting: Greeting,
}

#[derive(Clone)]
struct Greeting(&'static str);

impl FromState<App> for Greeting {
    fn from_state(app: &App) -> Self {
        app.greeting.clone()
    }
}

/// Greets somebody.
#[mcp_tool]
fn greet(name: String, greeting: &State<Greeting>, #[mcp(inject)] app: State<App>) -> String {
    assert_eq!(app.greeting.0, greeting.0.0);
    format!("{} {name}", greeting.0.0)
}

#[test]
fn methods_are_tools_of_their_type() {
    let set = tools![Counter::count_tool(), Counter::first_tool(); state = Arc::new(Counter { count: AtomicU32::new(5) })];
    assert_eq!(set.names().collect::<Vec<_>>(), ["count", "start"]);
    assert_eq!(text(&complete(call(&set, "count", json!({})))), "6");
    assert_eq!(text(&complete(call(&set, "count", json!({"by": 4})))), "10");
    assert_eq!(text(&complete(call(&set, "start", json!({})))), r#"{"at":0}"#);
}

#[test]
fn a_set_gives_what_it_has() {
    let set = tools![greet; state = App { greeting: Greeting("Hi") }];
    assert_eq!(text(&complete(call(&set, "greet", json!({"name": "Ada"})))), "Hi Ada");
}

#[test]
fn names_of_tools_are_free() {
    /// Calls.
    #[mcp_tool]
    fn call(text: String) -> String {
        text
    }

    /// Argues.
    #[mcp_tool]
    fn arguments(text: String) -> String {
        text
    }

    /// Invokes.
    #[mcp_tool]
    fn invocation(cx: &CallContext, text: String) -> String {
        let _ = cx;
        text
    }

    let set = tools![call, arguments, invocation];
    for name in ["call", "arguments", "invocation"] {
        assert_eq!(text(&complete(crate::support::call(&set, name, json!({"text": "hi"})))), "hi");
    }
}
