// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/types.rs.

/// Base of things that have a `name` for programs and may have a `title` for people. Where there is no title, show the name.
///
/// [`BaseMetadata`](https://modelcontextprotocol.io/specification/2025-06-18/schema#basemetadata) in revision 2025-06-18.
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
/// [`ClientCapabilities`](https://modelcontextprotocol.io/specification/2025-06-18/schema#clientcapabilities) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ClientCapabilities {
    /// `elicitation`: optional; since 2025-06-18.
    pub elicitation: Option<JsonObject>,
    /// `experimental`: optional.
    pub experimental: Option<Map<JsonObject>>,
    /// `roots`: optional.
    #[deprecated(
        note = "SEP-2577: Roots is deprecated since 2026-07-28; pass paths as tool arguments, resource URIs or server configuration. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub roots: Option<RootsCapability>,
    /// `sampling`: optional.
    #[deprecated(
        note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub sampling: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The name and version of a client or server program. It is what the program says of itself, so nothing security-related may rest on it.
///
/// [`Implementation`](https://modelcontextprotocol.io/specification/2025-06-18/schema#implementation) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Implementation {
    /// `name`: required.
    pub name: String,
    /// `title`: optional; since 2025-06-18.
    pub title: Option<String>,
    /// `version`: required.
    pub version: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The client's first request on a connection, which settles revision and capabilities. 2026-07-28 has no such handshake.
///
/// [`InitializeRequest`](https://modelcontextprotocol.io/specification/2025-06-18/schema#initializerequest) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct InitializeRequest {
    /// `params`: required.
    pub params: InitializeRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The revision that the client prefers, its capabilities and its identity.
///
/// Without a name in the schema; stands at `#/definitions/InitializeRequest/properties/params`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct InitializeRequestParams {
    /// `capabilities`: required.
    pub capabilities: ClientCapabilities,
    /// `clientInfo`: required.
    pub client_info: Implementation,
    /// `protocolVersion`: required.
    pub protocol_version: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The revision that the server chose, its capabilities, its identity and perhaps advice for using it. A client that cannot speak that revision disconnects.
///
/// [`InitializeResult`](https://modelcontextprotocol.io/specification/2025-06-18/schema#initializeresult) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct InitializeResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `capabilities`: required.
    pub capabilities: ServerCapabilities,
    /// `instructions`: optional.
    pub instructions: Option<String>,
    /// `protocolVersion`: required.
    pub protocol_version: String,
    /// `serverInfo`: required.
    pub server_info: Implementation,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The client's word that the handshake is over and normal traffic may begin.
///
/// [`InitializedNotification`](https://modelcontextprotocol.io/specification/2025-06-18/schema#initializednotification) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct InitializedNotification {
    /// `params`: optional.
    pub params: Option<ResultObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A check that the other side is still there. Either side may send it up to 2025-11-25; the reply is an empty result.
///
/// [`PingRequest`](https://modelcontextprotocol.io/specification/2025-06-18/schema#pingrequest) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PingRequest {
    /// `params`: optional.
    pub params: Option<PingRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`PingRequest`].
///
/// Without a name in the schema; stands at `#/definitions/PingRequest/properties/params`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PingRequestParams {
    /// `_meta`: optional.
    pub meta: Option<RequestMeta>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `prompts` of [`ServerCapabilities`].
///
/// Without a name in the schema; stands at `#/definitions/ServerCapabilities/properties/prompts`.
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
/// Without a name in the schema; stands at `#/definitions/ServerCapabilities/properties/resources`.
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
/// The member `roots` of [`ClientCapabilities`].
///
/// Without a name in the schema; stands at `#/definitions/ClientCapabilities/properties/roots`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct RootsCapability {
    /// `listChanged`: optional.
    pub list_changed: Option<bool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The features a server offers; a feature that is not named is not served. Sent in the `initialize` result, from 2026-07-28 on in that of `server/discover`.
///
/// [`ServerCapabilities`](https://modelcontextprotocol.io/specification/2025-06-18/schema#servercapabilities) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ServerCapabilities {
    /// `completions`: optional; since 2025-03-26.
    pub completions: Option<JsonObject>,
    /// `experimental`: optional.
    pub experimental: Option<Map<JsonObject>>,
    /// `logging`: optional.
    #[deprecated(
        note = "SEP-2577: Logging is deprecated since 2026-07-28; write to stderr on stdio, or use OpenTelemetry. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub logging: Option<JsonObject>,
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
/// Without a name in the schema; stands at `#/definitions/ServerCapabilities/properties/tools`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ToolsCapability {
    /// `listChanged`: optional.
    pub list_changed: Option<bool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
