//! Forms whose types only the body knows, and tools that are deprecated: nothing is warned of.

#![deny(warnings)]

use mcpspec::prelude::*;
use mcpspec::tools::Elicited;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Deserialize, JsonSchema)]
struct Sure {
    sure: bool,
}

/// Deletes.
#[mcp_tool]
async fn delete(cx: &CallContext) -> bool {
    let sure: Elicited<Sure> = cx.elicit::<_>("sure", "Sure?").await;
    sure.accepted().is_some_and(|sure| sure.sure)
}

#[mcp_tools]
impl Sure {
    /// Asks.
    #[mcp_tool]
    async fn ask(cx: &CallContext) -> bool {
        cx.elicit::<Self>("sure", "Sure?").await.accepted().is_some_and(|sure| sure.sure)
    }
}

/// Adds.
#[deprecated(note = "add yourself")]
#[mcp_tool]
fn add(a: i64) -> i64 {
    a
}

/// Nothing.
#[mcp_tool]
fn nothing() {}

fn main() {
    let set = tools![delete, Sure::ask_tool(), add, nothing];
    assert_eq!(set.names().count(), 4);
    let some = tools![
        #[cfg(all())]
        delete,
        #[cfg(all())]
        nothing,
    ];
    assert_eq!(some.names().count(), 2);
    let none = tools![];
    assert_eq!(none.names().count(), 0);
}
