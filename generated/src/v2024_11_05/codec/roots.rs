// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/codec.rs.

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
        0: name = "name" optional();
        1: uri = "uri" required();
    }
}

mcpspec_core::record! {
    RootsListChangedNotification = "RootsListChangedNotification" {
        const "method" = "\"notifications/roots/list_changed\"";
        0: params = "params" optional();
    }
}
