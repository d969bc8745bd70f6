// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    ListRootsRequest = "ListRootsRequest" {
        const "method" = "\"roots/list\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    ListRootsRequestParams = "ListRootsRequestParams" {
        0: meta = "_meta" optional();
    }
}

mcpspec_core::record! {
    ListRootsResult = "ListRootsResult" {
        0: meta = "_meta" optional();
        1: roots = "roots" required();
    }
}

mcpspec_core::record! {
    Root = "Root" {
        0: meta = "_meta" optional();
        1: name = "name" optional();
        2: uri = "uri" required();
    }
}

mcpspec_core::record! {
    RootsListChangedNotification = "RootsListChangedNotification" {
        const "method" = "\"notifications/roots/list_changed\"";
        0: params = "params" optional();
    }
}
