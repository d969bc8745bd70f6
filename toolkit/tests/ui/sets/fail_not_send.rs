//! State that cannot go from thread to thread.

use mcpspec::prelude::*;
use std::rc::Rc;

/// Adds.
#[mcp_tool]
fn add(a: i64) -> i64 {
    a
}

/// Adds more.
#[mcp_tool]
fn add_more(a: i64) -> i64 {
    a
}

fn main() {
    let _ = tools![add, add_more; state = Rc::new(1)];
}
