//! Tasks that are not announced, and announcements of tasks that never come.

use mcpspec::prelude::*;
use mcpspec::tools::Tasked;

/// Works.
#[mcp_tool]
fn work() -> Tasked<String> {
    Tasked::Done(String::new())
}

/// Works, or fails.
#[mcp_tool(task)]
fn try_it() -> Result<String, std::fmt::Error> {
    Ok(String::new())
}

fn main() {
    let _ = tools![work, try_it];
}
