//! Tools that stay on their thread, in sets that do not.

use std::rc::Rc;

use mcpspec::prelude::*;

/// Stays.
#[mcp_tool(local)]
fn stay() -> String {
    String::new()
}

/// Moves.
#[mcp_tool]
fn go() -> String {
    String::new()
}

fn main() {
    let _ = tools![go, stay];
    let _ = tools![go; state = Rc::new(1)];
    let _ = tools![go, stay; state = Rc::new(1), local];
    let _ = tools![go; local, local];
    let _ = tools![go; locally];
}
