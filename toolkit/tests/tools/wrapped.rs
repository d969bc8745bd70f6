//! Structured output whose root is not always an object, for clients that know only objects.

use mcpspec::Revision;
use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use crate::support::{call_in, complete};

#[derive(Serialize, JsonSchema)]
struct Place {
    name: &'static str,
}

/// A place, if there is one.
#[mcp_tool]
fn place(known: bool) -> Option<Place> {
    known.then_some(Place { name: "Oslo" })
}

#[test]
fn what_is_listed_as_a_member_comes_as_one() {
    let set = tools![place];
    for (revision, is_wrapped) in [(Revision::V2025_11_25, true), (Revision::V2026_07_28, false)] {
        let listed = set.list(revision, None).expect("a page");
        let schema = mcpspec::to_value(listed.tools[0].output_schema.as_ref().expect("a schema"));
        assert_eq!(schema["required"] == json!(["result"]), is_wrapped, "{schema}");
        for (known, value) in [(true, json!({"name": "Oslo"})), (false, json!(null))] {
            let context = CallContext::new(revision);
            let result = complete(call_in(&set, "place", json!({"known": known}), &context));
            let structured = result.structured_content.expect("it is structured").to_value();
            let expected = if is_wrapped { json!({"result": value}) } else { value };
            assert_eq!(structured, expected, "{revision}");
        }
    }
}
