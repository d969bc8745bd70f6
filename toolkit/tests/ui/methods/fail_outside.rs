//! A method whose `impl` is not marked.

use mcpspec::prelude::*;

struct Counter(u32);

impl Counter {
    /// Counts.
    #[mcp_tool]
    fn count(&self) -> u32 {
        self.0
    }
}

fn main() {
    let _ = Counter(1).count();
}
