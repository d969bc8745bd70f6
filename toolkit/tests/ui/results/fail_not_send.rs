//! A future that must stay on one thread.

use mcpspec::prelude::*;
use std::rc::Rc;

/// Waits.
#[mcp_tool]
async fn wait() -> String {
    let text = Rc::new("text");
    std::future::ready(()).await;
    text.to_string()
}

fn main() {
    let _ = tools![wait];
}
