// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/ui/schema.json. Emitter: codegen/src/emit/constants.rs.

//! The constants of `io.modelcontextprotocol/ui`.
/// Keys of `_meta` that the specification gives a meaning.
pub mod meta_keys {
    /// The key `ui/resourceUri`.
    pub const LEGACY_RESOURCE_URI: &str = "ui/resourceUri";
    /// The key `ui`.
    pub const UI: &str = "ui";
}
/// Media types that the specification names.
pub mod media_types {
    /// `text/html;profile=mcp-app`
    pub const APP: &str = "text/html;profile=mcp-app";
}
