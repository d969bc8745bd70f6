//! What the server does not give.

use mcpspec::prelude::*;

struct Database;

/// Looks up.
#[mcp_tool]
fn look_up(key: String, database: &Database) -> String {
    let Database = database;
    key
}

/// Looks up.
#[mcp_tool]
fn look_again(key: &String, #[mcp(inject)] database: Database) -> String {
    let Database = database;
    key.clone()
}

fn main() {
    let _ = tools![look_up];
    let _ = tools![look_again];
}
