// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    NotificationParams = "NotificationParams" {
        0: meta = "_meta" optional();
    }
}

mcpspec_core::record! {
    PaginatedRequest = "PaginatedRequest" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: method = "method" required();
        2: params = "params" optional();
    }
}

mcpspec_core::record! {
    PaginatedRequestParams = "PaginatedRequestParams" {
        0: meta = "_meta" optional();
        1: cursor = "cursor" optional();
    }
}

mcpspec_core::record! {
    PaginatedResult = "PaginatedResult" {
        0: meta = "_meta" optional();
        1: next_cursor = "nextCursor" optional();
    }
}

mcpspec_core::record! {
    RequestParams = "RequestParams" {
        0: meta = "_meta" optional();
    }
}
