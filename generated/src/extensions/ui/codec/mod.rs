// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/ui/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mod apps;

mcpspec_core::methods! {
}

mcpspec_core::definitions! {
    "McpUiClientCapabilities": McpUiClientCapabilities,
    "McpUiResourceCsp": McpUiResourceCsp,
    "McpUiResourceMeta": McpUiResourceMeta,
    "McpUiResourcePermissions": McpUiResourcePermissions,
    "McpUiServerCapabilities": McpUiServerCapabilities,
    "McpUiToolMeta": McpUiToolMeta,
    "McpUiToolVisibility": McpUiToolVisibility,
}
