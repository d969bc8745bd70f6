//! Forms of types that have no schema, or cannot be read.

use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Deserialize)]
struct Unseen {
    sure: bool,
}

#[derive(JsonSchema)]
struct Unread {
    sure: bool,
}

/// Deletes.
#[mcp_tool]
async fn delete(cx: &CallContext) -> bool {
    cx.elicit::<Unseen>("sure", "Sure?").await.accepted().is_some_and(|sure| sure.sure)
}

/// Deletes.
#[mcp_tool]
async fn delete_more(cx: &CallContext) -> bool {
    cx.elicit::<Unread>("sure", "Sure?").await.accepted().is_some_and(|sure| sure.sure)
}

fn main() {
    let _ = tools![delete, delete_more];
}
