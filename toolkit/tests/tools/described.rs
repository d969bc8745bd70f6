//! Definitions without a handler.

use mcpspec::prelude::*;
use mcpspec::tools::{Calling, Definition, Described, Failure, Invocation, Named, Output};
use mcpspec::{Json, Revision};
use serde_json::json;

use crate::support::{call, complete, text};

/// Finds what is written about a subject.
#[mcp_tool(title = "Search", read_only, output = Found)]
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
struct SearchText {
    /// The subject.
    query: String,
    /// How many to find at most.
    #[serde(default)]
    most: Option<u8>,
}

#[derive(serde::Serialize, schemars::JsonSchema)]
struct Found {
    titles: Vec<String>,
}

/// Draws a shape.
#[mcp_tool(name = "draw", output = String)]
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(tag = "shape", rename_all = "snake_case")]
#[expect(dead_code, reason = "only its schema is looked at")]
enum Draw {
    Circle { radius: f64 },
    Square { side: f64 },
}

struct Search;

impl Tool for Search {
    fn definition(&self) -> &'static Definition {
        SearchText::definition()
    }

    fn call<'a>(&'a self, invocation: Invocation<'a, ()>) -> Calling<'a> {
        Box::pin(async move {
            let SearchText { query, most } = invocation.decode()?;
            let titles = vec![query; usize::from(most.unwrap_or(1))];
            let found = Json::encode(&Found { titles }).map_err(|error| Failure::Tool(error.to_string()))?;
            Ok(Output::Structured(found))
        })
    }
}

#[test]
fn a_type_defines_a_tool() {
    assert_eq!(SearchText::NAME, "search_text");
    let tool = mcpspec::to_value(&SearchText::definition().tool(Revision::LATEST));
    assert_eq!(tool["title"], json!("Search"));
    assert_eq!(tool["description"], json!("Finds what is written about a subject."));
    assert_eq!(tool["annotations"], json!({"readOnlyHint": true}));
    assert_eq!(tool["inputSchema"]["required"], json!(["query"]));
    assert_eq!(tool["inputSchema"]["additionalProperties"], json!(false));
    assert_eq!(tool["outputSchema"]["properties"]["titles"]["type"], json!("array"));
}

#[test]
fn an_enum_defines_one_whose_arguments_are_an_object() {
    let tool = mcpspec::to_value(&Draw::definition().tool(Revision::LATEST));
    assert_eq!((&tool["name"], &tool["inputSchema"]["type"]), (&json!("draw"), &json!("object")));
    assert_eq!(tool["inputSchema"]["properties"]["shape"]["enum"], json!(["circle", "square"]));
    assert!(tool.get("outputSchema").is_none());
}

#[test]
fn a_handler_by_hand_takes_it() {
    let set = ToolSet::new(vec![std::sync::Arc::new(Search) as std::sync::Arc<dyn Tool>], ());
    let set = set.expect("a set");
    let found = complete(call(&set, "search_text", json!({"query": "fjords", "most": 2})));
    assert_eq!(text(&found), r#"{"titles":["fjords","fjords"]}"#);
    let refused = complete(call(&set, "search_text", json!({"query": 1})));
    assert_eq!(refused.is_error, Some(true));
    assert!(text(&refused).starts_with("/query: "), "{}", text(&refused));
}
