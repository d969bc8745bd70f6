// Made by `cargo xtask regen`; edits are lost.
// Source: schema/extensions/io.modelcontextprotocol/ui/schema.json. Emitter: codegen/src/emit/types.rs.

/// A client's settings of the Apps extension: the media types that it can show, `text/html;profile=mcp-app` among them.
///
/// `McpUiClientCapabilities` of the extension `io.modelcontextprotocol/ui`.
#[derive(Clone)]
pub struct McpUiClientCapabilities {
    /// `mimeTypes`: required.
    pub mime_types: List<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The origins that a view may reach, by purpose; a host may allow fewer, never more. What is not listed is refused.
///
/// `McpUiResourceCsp` of the extension `io.modelcontextprotocol/ui`.
#[derive(Clone)]
pub struct McpUiResourceCsp {
    /// `connectDomains`: optional.
    pub connect_domains: Option<List<String>>,
    /// `resourceDomains`: optional.
    pub resource_domains: Option<List<String>>,
    /// `frameDomains`: optional.
    pub frame_domains: Option<List<String>>,
    /// `baseUriDomains`: optional.
    pub base_uri_domains: Option<List<String>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What `_meta.ui` of a `ui://` resource says: which origins and abilities the view asks for, and how it wants to be framed.
///
/// `McpUiResourceMeta` of the extension `io.modelcontextprotocol/ui`.
#[derive(Clone)]
pub struct McpUiResourceMeta {
    /// `csp`: optional.
    pub csp: Option<McpUiResourceCsp>,
    /// `permissions`: optional.
    pub permissions: Option<McpUiResourcePermissions>,
    /// `domain`: optional.
    pub domain: Option<String>,
    /// `prefersBorder`: optional.
    pub prefers_border: Option<bool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Abilities of the browser that a view asks for; each is an empty object where it is asked for.
///
/// `McpUiResourcePermissions` of the extension `io.modelcontextprotocol/ui`.
#[derive(Clone)]
pub struct McpUiResourcePermissions {
    /// `camera`: optional.
    pub camera: Option<JsonObject>,
    /// `microphone`: optional.
    pub microphone: Option<JsonObject>,
    /// `geolocation`: optional.
    pub geolocation: Option<JsonObject>,
    /// `clipboardWrite`: optional.
    pub clipboard_write: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A server's settings of the Apps extension: none so far.
///
/// `McpUiServerCapabilities` of the extension `io.modelcontextprotocol/ui`.
pub type McpUiServerCapabilities = JsonObject;
/// What `_meta.ui` of a tool says: the `ui://` resource that shows its results, and who may see the tool.
///
/// `McpUiToolMeta` of the extension `io.modelcontextprotocol/ui`.
#[derive(Clone)]
pub struct McpUiToolMeta {
    /// `resourceUri`: optional; format `uri`.
    pub resource_uri: Option<String>,
    /// `visibility`: optional.
    pub visibility: Option<List<McpUiToolVisibility>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Who may see a tool: the model, the app, or by default both. A host hides a tool from whoever is not listed.
///
/// `McpUiToolVisibility` of the extension `io.modelcontextprotocol/ui`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum McpUiToolVisibility {
    /// `model`
    Model,
    /// `app`
    App,
}
