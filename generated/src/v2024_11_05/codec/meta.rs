// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    PaginatedRequest = "PaginatedRequest" {
        0: method = "method" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    PaginatedRequestParams = "PaginatedRequestParams" {
        0: cursor = "cursor" optional();
    }
}

mcpspec_core::record! {
    PaginatedResult = "PaginatedResult" {
        0: meta = "_meta" optional();
        1: next_cursor = "nextCursor" optional();
    }
}

mcpspec_core::record! {
    RequestMeta = "RequestMeta" {
        0: progress_token = "progressToken" optional();
    }
}

mcpspec_core::record! {
    RequestParams = "RequestParams" {
        0: meta = "_meta" optional();
    }
}
