//! State that the set has not.

use mcpspec::prelude::*;

#[derive(Clone)]
struct Database;

#[derive(Clone)]
struct App;

/// Looks up.
#[mcp_tool]
fn look_up(key: String, database: &State<Database>) -> String {
    let State(Database) = database;
    key
}

/// Adds.
#[mcp_tool]
fn add(a: i64) -> i64 {
    a
}

fn main() {
    let _ = tools![add, look_up];
    let _ = tools![add, look_up; state = App];
    let _ = tools![add, look_up; state = Database];
}
