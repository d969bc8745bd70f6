// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/types.rs.

/// Base of things that have a `name` for programs and may have a `title` for people. Where there is no title, show the name.
///
/// [`BaseMetadata`](https://modelcontextprotocol.io/specification/2026-07-28/schema#basemetadata) in revision 2026-07-28.
/// Since 2025-06-18.
#[derive(Clone)]
pub struct BaseMetadata {
    /// `name`: required.
    pub name: String,
    /// `title`: optional.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What a client can do for servers; naming a feature, even with an empty object, turns it on. Sent in `initialize`, from 2026-07-28 on in every request.
///
/// [`ClientCapabilities`](https://modelcontextprotocol.io/specification/2026-07-28/schema#clientcapabilities) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ClientCapabilities {
    /// `elicitation`: optional; since 2025-06-18.
    pub elicitation: Option<ElicitationCapability>,
    /// `experimental`: optional.
    pub experimental: Option<Map<JSONObject>>,
    /// `extensions`: optional; since 2026-07-28.
    pub extensions: Option<Map<JSONObject>>,
    /// `roots`: optional.
    #[deprecated(
        note = "SEP-2577: Roots is deprecated since 2026-07-28; pass paths as tool arguments, resource URIs or server configuration. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub roots: Option<JsonObject>,
    /// `sampling`: optional.
    #[deprecated(
        note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub sampling: Option<SamplingCapability>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client that wants to know a server before using it. Every server of 2026-07-28 must answer it.
///
/// [`DiscoverRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#discoverrequest) in revision 2026-07-28.
#[derive(Clone)]
pub struct DiscoverRequest {
    /// `id`: required.
    pub id: RequestId,
    /// `params`: required.
    pub params: RequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The revisions a server speaks, the features it has and, if it likes, advice on how to use it.
///
/// [`DiscoverResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#discoverresult) in revision 2026-07-28.
#[derive(Clone)]
pub struct DiscoverResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `cacheScope`: required.
    pub cache_scope: CacheScope,
    /// `capabilities`: required.
    pub capabilities: ServerCapabilities,
    /// `instructions`: optional.
    pub instructions: Option<String>,
    /// `resultType`: required.
    pub result_type: ResultType,
    /// `supportedVersions`: required.
    pub supported_versions: List<String>,
    /// `ttlMs`: required; at least 0.
    pub ttl_ms: i64,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of the reply to `server/discover`.
///
/// [`DiscoverResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#discoverresultresponse) in revision 2026-07-28.
#[derive(Clone)]
pub struct DiscoverResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: DiscoverResult,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `elicitation` of [`ClientCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ClientCapabilities/properties/elicitation`.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct ElicitationCapability {
    /// `form`: optional.
    pub form: Option<JSONObject>,
    /// `url`: optional.
    pub url: Option<JSONObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A picture for user interfaces. `src` is an `https:` or `data:` URI; `sizes` lists entries like `48x48`, or `any`.
///
/// [`Icon`](https://modelcontextprotocol.io/specification/2026-07-28/schema#icon) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct Icon {
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `sizes`: optional.
    pub sizes: Option<List<String>>,
    /// `src`: required; format `uri`.
    pub src: String,
    /// `theme`: optional.
    pub theme: Option<IconTheme>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `theme` of [`Icon`].
///
/// Without a name in the schema; stands at `#/$defs/Icon/properties/theme`.
/// Since 2025-11-25.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IconTheme {
    /// `light`
    Light,
    /// `dark`
    Dark,
}
/// Base of things that can be shown with an icon, in any number of variants.
///
/// [`Icons`](https://modelcontextprotocol.io/specification/2026-07-28/schema#icons) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct Icons {
    /// `icons`: optional.
    pub icons: Option<List<Icon>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The name and version of a client or server program. It is what the program says of itself, so nothing security-related may rest on it.
///
/// [`Implementation`](https://modelcontextprotocol.io/specification/2026-07-28/schema#implementation) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Implementation {
    /// `description`: optional; since 2025-11-25.
    pub description: Option<String>,
    /// `icons`: optional; since 2025-11-25.
    pub icons: Option<List<Icon>>,
    /// `name`: required.
    pub name: String,
    /// `title`: optional; since 2025-06-18.
    pub title: Option<String>,
    /// `version`: required.
    pub version: String,
    /// `websiteUrl`: optional; format `uri`; since 2025-11-25.
    pub website_url: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `prompts` of [`ServerCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ServerCapabilities/properties/prompts`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PromptsCapability {
    /// `listChanged`: optional.
    pub list_changed: Option<bool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `resources` of [`ServerCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ServerCapabilities/properties/resources`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ResourcesCapability {
    /// `listChanged`: optional.
    pub list_changed: Option<bool>,
    /// `subscribe`: optional.
    pub subscribe: Option<bool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `sampling` of [`ClientCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ClientCapabilities/properties/sampling`.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct SamplingCapability {
    /// `context`: optional.
    pub context: Option<JSONObject>,
    /// `tools`: optional.
    pub tools: Option<JSONObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The features a server offers; a feature that is not named is not served. Sent in the `initialize` result, from 2026-07-28 on in that of `server/discover`.
///
/// [`ServerCapabilities`](https://modelcontextprotocol.io/specification/2026-07-28/schema#servercapabilities) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ServerCapabilities {
    /// `completions`: optional; since 2025-03-26.
    pub completions: Option<JSONObject>,
    /// `experimental`: optional.
    pub experimental: Option<Map<JSONObject>>,
    /// `extensions`: optional; since 2026-07-28.
    pub extensions: Option<Map<JSONObject>>,
    /// `logging`: optional.
    #[deprecated(
        note = "SEP-2577: Logging is deprecated since 2026-07-28; write to stderr on stdio, or use OpenTelemetry. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub logging: Option<JSONObject>,
    /// `prompts`: optional.
    pub prompts: Option<PromptsCapability>,
    /// `resources`: optional.
    pub resources: Option<ResourcesCapability>,
    /// `tools`: optional.
    pub tools: Option<ToolsCapability>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `tools` of [`ServerCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ServerCapabilities/properties/tools`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ToolsCapability {
    /// `listChanged`: optional.
    pub list_changed: Option<bool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
