//! Methods need their type as the state of the set.

use mcpspec::prelude::*;

struct Counter(u32);

#[mcp_tools]
impl Counter {
    /// Counts.
    #[mcp_tool]
    fn count(&self) -> u32 {
        self.0
    }
}

fn main() {
    let _ = tools![Counter::count_tool()];
}
