// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/types.rs.

/// The bytes of a resource as base64, with its URI and perhaps its media type.
///
/// [`BlobResourceContents`](https://modelcontextprotocol.io/specification/2026-07-28/schema#blobresourcecontents) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct BlobResourceContents {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<MetaObject>,
    /// `blob`: required; format `byte`.
    pub blob: String,
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to learn for which patterns of URI a server has resources.
///
/// [`ListResourceTemplatesRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listresourcetemplatesrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListResourceTemplatesRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: PaginatedRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's resource templates.
///
/// [`ListResourceTemplatesResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listresourcetemplatesresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListResourceTemplatesResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `cacheScope`: required; since 2026-07-28.
    pub cache_scope: CacheScope,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `resourceTemplates`: required.
    pub resource_templates: List<ResourceTemplate>,
    /// `resultType`: required; since 2026-07-28.
    pub result_type: ResultType,
    /// `ttlMs`: required; at least 0; since 2026-07-28.
    pub ttl_ms: i64,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of the reply to `resources/templates/list`.
///
/// [`ListResourceTemplatesResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listresourcetemplatesresultresponse) in revision 2026-07-28.
#[derive(Clone)]
pub struct ListResourceTemplatesResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: ListResourceTemplatesResult,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to learn which resources a server has.
///
/// [`ListResourcesRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listresourcesrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListResourcesRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: PaginatedRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's resources.
///
/// [`ListResourcesResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listresourcesresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListResourcesResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `cacheScope`: required; since 2026-07-28.
    pub cache_scope: CacheScope,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `resources`: required.
    pub resources: List<Resource>,
    /// `resultType`: required; since 2026-07-28.
    pub result_type: ResultType,
    /// `ttlMs`: required; at least 0; since 2026-07-28.
    pub ttl_ms: i64,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of the reply to `resources/list`.
///
/// [`ListResourcesResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listresourcesresultresponse) in revision 2026-07-28.
#[derive(Clone)]
pub struct ListResourcesResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: ListResourcesResult,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `result` of [`ReadResourceResultResponse`].
///
/// Without a name in the schema; stands at `#/$defs/ReadResourceResultResponse/properties/result`.
#[derive(Clone)]
pub enum ReadResourceOutcome {
    /// `ReadResourceResult`
    Complete(ReadResourceResult),
    /// `InputRequiredResult`
    InputRequired(InputRequiredResult),
    /// Whatever else the schema lets through, kept whole.
    Other(Json),
}
/// Sent by a client to get the contents of one resource.
///
/// [`ReadResourceRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#readresourcerequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ReadResourceRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: ReadResourceRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Says which resource to read; the URI may use any scheme that the server understands.
///
/// [`ReadResourceRequestParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#readresourcerequestparams) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ReadResourceRequestParams {
    /// `_meta`: required; since 2025-11-25.
    pub meta: RequestMetaObject,
    /// `inputResponses`: optional; since 2026-07-28.
    pub input_responses: Option<InputResponses>,
    /// `requestState`: optional; since 2026-07-28.
    pub request_state: Option<String>,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The contents behind a URI. One read can return several items, for instance the files of a folder.
///
/// [`ReadResourceResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#readresourceresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ReadResourceResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `cacheScope`: required; since 2026-07-28.
    pub cache_scope: CacheScope,
    /// `contents`: required.
    pub contents: List<TextOrBlobResourceContents>,
    /// `resultType`: required; since 2026-07-28.
    pub result_type: ResultType,
    /// `ttlMs`: required; at least 0; since 2026-07-28.
    pub ttl_ms: i64,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of the reply to `resources/read`: the contents or a call for more input.
///
/// [`ReadResourceResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#readresourceresultresponse) in revision 2026-07-28.
#[derive(Clone)]
pub struct ReadResourceResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: ReadResourceOutcome,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Something a server lets clients read, such as a file or a record, identified by its URI.
///
/// [`Resource`](https://modelcontextprotocol.io/specification/2026-07-28/schema#resource) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Resource {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<MetaObject>,
    /// `annotations`: optional.
    pub annotations: Option<Annotations>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `icons`: optional; since 2025-11-25.
    pub icons: Option<List<Icon>>,
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `name`: required.
    pub name: String,
    /// `size`: optional.
    pub size: Option<i64>,
    /// `title`: optional; since 2025-06-18.
    pub title: Option<String>,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What text and binary contents have in common: the URI and perhaps a media type.
///
/// [`ResourceContents`](https://modelcontextprotocol.io/specification/2026-07-28/schema#resourcecontents) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ResourceContents {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<MetaObject>,
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The server's word that its resources are no longer the same; the client should list them again.
///
/// [`ResourceListChangedNotification`](https://modelcontextprotocol.io/specification/2026-07-28/schema#resourcelistchangednotification) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ResourceListChangedNotification {
    /// `params`: optional.
    pub params: Option<NotificationParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Base of params that name one resource by its URI.
///
/// [`ResourceRequestParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#resourcerequestparams) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct ResourceRequestParams {
    /// `_meta`: required.
    pub meta: RequestMetaObject,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A family of resources, given as a URI with placeholders (RFC 6570).
///
/// [`ResourceTemplate`](https://modelcontextprotocol.io/specification/2026-07-28/schema#resourcetemplate) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ResourceTemplate {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<MetaObject>,
    /// `annotations`: optional.
    pub annotations: Option<Annotations>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `icons`: optional; since 2025-11-25.
    pub icons: Option<List<Icon>>,
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `name`: required.
    pub name: String,
    /// `title`: optional; since 2025-06-18.
    pub title: Option<String>,
    /// `uriTemplate`: required; format `uri-template`.
    pub uri_template: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The server's word that a resource has new contents. Only clients that subscribed to it are told.
///
/// [`ResourceUpdatedNotification`](https://modelcontextprotocol.io/specification/2026-07-28/schema#resourceupdatednotification) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ResourceUpdatedNotification {
    /// `params`: required.
    pub params: ResourceUpdatedNotificationParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Which resource changed. Its URI can lie below the one subscribed to.
///
/// [`ResourceUpdatedNotificationParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#resourceupdatednotificationparams) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ResourceUpdatedNotificationParams {
    /// `_meta`: optional; since 2025-11-25.
    pub meta: Option<NotificationMetaObject>,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The text of a resource, with its URI and perhaps its media type.
///
/// [`TextResourceContents`](https://modelcontextprotocol.io/specification/2026-07-28/schema#textresourcecontents) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct TextResourceContents {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<MetaObject>,
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `text`: required.
    pub text: String,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
