//! A tool is called many times, and calls run side by side.

use mcpspec::prelude::*;

struct Counter(u32);

#[mcp_tools]
impl Counter {
    /// Counts.
    #[mcp_tool]
    fn by_value(self) -> u32 {
        self.0
    }

    /// Counts.
    #[mcp_tool]
    fn by_change(&mut self, by: u32) -> u32 {
        self.0 += by;
        self.0
    }

    /// Counts.
    #[mcp_tool]
    fn by_box(self: Box<Self>) -> u32 {
        self.0
    }

    fn no_tool(&self) -> u32 {
        self.0
    }
}

fn main() {
    let _ = tools![Counter::by_value_tool(), Counter::by_change_tool(), Counter::by_box_tool()];
    let _ = Counter(1).no_tool();
    let _ = Counter(1).by_value();
}
