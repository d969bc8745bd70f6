//! Parameters without a name of their own.

use mcpspec::prelude::*;

struct Point {
    x: i64,
}

/// Adds.
#[mcp_tool]
fn add((a, b): (i64, i64), _: u8, Point { x }: Point) -> i64 {
    a + b + x
}

fn main() {
    let _ = tools![add];
    let _ = add((1, 2), 3, Point { x: 4 });
}
