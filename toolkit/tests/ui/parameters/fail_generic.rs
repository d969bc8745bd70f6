//! Functions that are many functions.

use mcpspec::prelude::*;

/// Shows.
#[mcp_tool]
fn show<T: std::fmt::Debug>(value: T) -> String {
    format!("{value:?}")
}

/// Shows some.
#[mcp_tool]
fn show_some<T, const N: usize>(values: [T; N]) -> String
where
    T: std::fmt::Debug,
{
    format!("{values:?}")
}

/// Shows any.
#[mcp_tool]
fn show_any(value: impl std::fmt::Debug, values: Vec<impl std::fmt::Debug>) -> String {
    format!("{value:?} {values:?}")
}

fn main() {
    let _ = tools![show, show_some, show_any];
    let _ = show(1);
}
