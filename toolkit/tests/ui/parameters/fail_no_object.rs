//! All arguments together are an object.

use mcpspec::prelude::*;

/// Adds.
#[mcp_tool]
fn add_list(#[mcp(args)] numbers: Vec<i64>) -> i64 {
    numbers.len() as i64
}

/// Adds.
#[mcp_tool]
fn add_text(#[mcp(args)] numbers: String) -> i64 {
    numbers.len() as i64
}

/// Adds.
#[mcp_tool]
fn add_two(#[mcp(args)] numbers: (i64, i64)) -> i64 {
    numbers.0 + numbers.1
}

/// Adds.
#[mcp_tool]
fn add_number(#[mcp(args)] number: u8) -> u8 {
    number
}

/// Adds.
#[mcp_tool]
fn add_truth(#[mcp(args)] truth: bool) -> bool {
    truth
}

/// Adds.
#[mcp_tool]
fn add_some(#[mcp(args)] number: Option<u8>) -> Option<u8> {
    number
}

fn main() {
    let _ = tools![add_list, add_text, add_two, add_number, add_truth, add_some];
}
