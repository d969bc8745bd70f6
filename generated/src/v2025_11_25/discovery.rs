// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/types.rs.

/// Base of things that have a `name` for programs and may have a `title` for people. Where there is no title, show the name.
///
/// [`BaseMetadata`](https://modelcontextprotocol.io/specification/2025-11-25/schema#basemetadata) in revision 2025-11-25.
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
/// [`ClientCapabilities`](https://modelcontextprotocol.io/specification/2025-11-25/schema#clientcapabilities) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ClientCapabilities {
    /// `elicitation`: optional; since 2025-06-18.
    pub elicitation: Option<ElicitationCapability>,
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
    pub sampling: Option<SamplingCapability>,
    /// `tasks`: optional; since 2025-11-25.
    pub tasks: Option<ClientTasksCapability>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `tasks` of [`ClientCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ClientCapabilities/properties/tasks`.
#[derive(Clone)]
pub struct ClientTasksCapability {
    /// `cancel`: optional.
    pub cancel: Option<JsonObject>,
    /// `list`: optional.
    pub list: Option<JsonObject>,
    /// `requests`: optional.
    pub requests: Option<ClientTasksCapabilityRequests>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `requests` of [`ClientTasksCapability`].
///
/// Without a name in the schema; stands at `#/$defs/ClientCapabilities/properties/tasks/properties/requests`.
#[derive(Clone)]
pub struct ClientTasksCapabilityRequests {
    /// `elicitation`: optional.
    pub elicitation: Option<ClientTasksCapabilityRequestsElicitation>,
    /// `sampling`: optional.
    pub sampling: Option<ClientTasksCapabilityRequestsSampling>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `elicitation` of [`ClientTasksCapabilityRequests`].
///
/// Without a name in the schema; stands at `#/$defs/ClientCapabilities/properties/tasks/properties/requests/properties/elicitation`.
#[derive(Clone)]
pub struct ClientTasksCapabilityRequestsElicitation {
    /// `create`: optional.
    pub create: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `sampling` of [`ClientTasksCapabilityRequests`].
///
/// Without a name in the schema; stands at `#/$defs/ClientCapabilities/properties/tasks/properties/requests/properties/sampling`.
#[derive(Clone)]
pub struct ClientTasksCapabilityRequestsSampling {
    /// `createMessage`: optional.
    pub create_message: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `elicitation` of [`ClientCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ClientCapabilities/properties/elicitation`.
#[derive(Clone)]
pub struct ElicitationCapability {
    /// `form`: optional.
    pub form: Option<JsonObject>,
    /// `url`: optional.
    pub url: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A picture for user interfaces. `src` is an `https:` or `data:` URI; `sizes` lists entries like `48x48`, or `any`.
///
/// [`Icon`](https://modelcontextprotocol.io/specification/2025-11-25/schema#icon) in revision 2025-11-25.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IconTheme {
    /// `light`
    Light,
    /// `dark`
    Dark,
}
/// Base of things that can be shown with an icon, in any number of variants.
///
/// [`Icons`](https://modelcontextprotocol.io/specification/2025-11-25/schema#icons) in revision 2025-11-25.
#[derive(Clone)]
pub struct Icons {
    /// `icons`: optional.
    pub icons: Option<List<Icon>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The name and version of a client or server program. It is what the program says of itself, so nothing security-related may rest on it.
///
/// [`Implementation`](https://modelcontextprotocol.io/specification/2025-11-25/schema#implementation) in revision 2025-11-25.
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
/// The client's first request on a connection, which settles revision and capabilities. 2026-07-28 has no such handshake.
///
/// [`InitializeRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#initializerequest) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct InitializeRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: InitializeRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The revision that the client prefers, its capabilities and its identity.
///
/// [`InitializeRequestParams`](https://modelcontextprotocol.io/specification/2025-11-25/schema#initializerequestparams) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct InitializeRequestParams {
    /// `_meta`: optional; since 2025-11-25.
    pub meta: Option<RequestMeta>,
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
/// [`InitializeResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#initializeresult) in revision 2025-11-25.
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
/// [`InitializedNotification`](https://modelcontextprotocol.io/specification/2025-11-25/schema#initializednotification) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct InitializedNotification {
    /// `params`: optional.
    pub params: Option<NotificationParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A check that the other side is still there. Either side may send it up to 2025-11-25; the reply is an empty result.
///
/// [`PingRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#pingrequest) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PingRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: optional.
    pub params: Option<RequestParams>,
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
/// The member `roots` of [`ClientCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ClientCapabilities/properties/roots`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct RootsCapability {
    /// `listChanged`: optional.
    pub list_changed: Option<bool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `sampling` of [`ClientCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ClientCapabilities/properties/sampling`.
#[derive(Clone)]
pub struct SamplingCapability {
    /// `context`: optional.
    pub context: Option<JsonObject>,
    /// `tools`: optional.
    pub tools: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The features a server offers; a feature that is not named is not served. Sent in the `initialize` result, from 2026-07-28 on in that of `server/discover`.
///
/// [`ServerCapabilities`](https://modelcontextprotocol.io/specification/2025-11-25/schema#servercapabilities) in revision 2025-11-25.
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
    /// `tasks`: optional; since 2025-11-25.
    pub tasks: Option<ServerTasksCapability>,
    /// `tools`: optional.
    pub tools: Option<ToolsCapability>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `tasks` of [`ServerCapabilities`].
///
/// Without a name in the schema; stands at `#/$defs/ServerCapabilities/properties/tasks`.
#[derive(Clone)]
pub struct ServerTasksCapability {
    /// `cancel`: optional.
    pub cancel: Option<JsonObject>,
    /// `list`: optional.
    pub list: Option<JsonObject>,
    /// `requests`: optional.
    pub requests: Option<ServerTasksCapabilityRequests>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `requests` of [`ServerTasksCapability`].
///
/// Without a name in the schema; stands at `#/$defs/ServerCapabilities/properties/tasks/properties/requests`.
#[derive(Clone)]
pub struct ServerTasksCapabilityRequests {
    /// `tools`: optional.
    pub tools: Option<ServerTasksCapabilityRequestsTools>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `tools` of [`ServerTasksCapabilityRequests`].
///
/// Without a name in the schema; stands at `#/$defs/ServerCapabilities/properties/tasks/properties/requests/properties/tools`.
#[derive(Clone)]
pub struct ServerTasksCapabilityRequestsTools {
    /// `call`: optional.
    pub call: Option<JsonObject>,
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
