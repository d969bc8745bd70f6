// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/types.rs.

/// The bytes of a resource as base64, with its URI and perhaps its media type.
///
/// [`BlobResourceContents`](https://modelcontextprotocol.io/specification/2024-11-05/schema#blobresourcecontents) in revision 2024-11-05.
#[derive(Clone)]
pub struct BlobResourceContents {
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
/// [`ListResourceTemplatesRequest`](https://modelcontextprotocol.io/specification/2024-11-05/schema#listresourcetemplatesrequest) in revision 2024-11-05.
#[derive(Clone)]
pub struct ListResourceTemplatesRequest {
    /// `params`: optional.
    pub params: Option<ListResourceTemplatesRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`ListResourceTemplatesRequest`].
///
/// Without a name in the schema; stands at `#/definitions/ListResourceTemplatesRequest/properties/params`.
#[derive(Clone)]
pub struct ListResourceTemplatesRequestParams {
    /// `cursor`: optional.
    pub cursor: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's resource templates.
///
/// [`ListResourceTemplatesResult`](https://modelcontextprotocol.io/specification/2024-11-05/schema#listresourcetemplatesresult) in revision 2024-11-05.
#[derive(Clone)]
pub struct ListResourceTemplatesResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `resourceTemplates`: required.
    pub resource_templates: List<ResourceTemplate>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to learn which resources a server has.
///
/// [`ListResourcesRequest`](https://modelcontextprotocol.io/specification/2024-11-05/schema#listresourcesrequest) in revision 2024-11-05.
#[derive(Clone)]
pub struct ListResourcesRequest {
    /// `params`: optional.
    pub params: Option<ListResourcesRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`ListResourcesRequest`].
///
/// Without a name in the schema; stands at `#/definitions/ListResourcesRequest/properties/params`.
#[derive(Clone)]
pub struct ListResourcesRequestParams {
    /// `cursor`: optional.
    pub cursor: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's resources.
///
/// [`ListResourcesResult`](https://modelcontextprotocol.io/specification/2024-11-05/schema#listresourcesresult) in revision 2024-11-05.
#[derive(Clone)]
pub struct ListResourcesResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `resources`: required.
    pub resources: List<Resource>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to get the contents of one resource.
///
/// [`ReadResourceRequest`](https://modelcontextprotocol.io/specification/2024-11-05/schema#readresourcerequest) in revision 2024-11-05.
#[derive(Clone)]
pub struct ReadResourceRequest {
    /// `params`: required.
    pub params: ReadResourceRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Says which resource to read; the URI may use any scheme that the server understands.
///
/// Without a name in the schema; stands at `#/definitions/ReadResourceRequest/properties/params`.
#[derive(Clone)]
pub struct ReadResourceRequestParams {
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The contents behind a URI. One read can return several items, for instance the files of a folder.
///
/// [`ReadResourceResult`](https://modelcontextprotocol.io/specification/2024-11-05/schema#readresourceresult) in revision 2024-11-05.
#[derive(Clone)]
pub struct ReadResourceResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `contents`: required.
    pub contents: List<TextOrBlobResourceContents>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Something a server lets clients read, such as a file or a record, identified by its URI.
///
/// [`Resource`](https://modelcontextprotocol.io/specification/2024-11-05/schema#resource) in revision 2024-11-05.
#[derive(Clone)]
pub struct Resource {
    /// `annotations`: optional.
    pub annotations: Option<Annotations>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `name`: required.
    pub name: String,
    /// `size`: optional.
    pub size: Option<i64>,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What text and binary contents have in common: the URI and perhaps a media type.
///
/// [`ResourceContents`](https://modelcontextprotocol.io/specification/2024-11-05/schema#resourcecontents) in revision 2024-11-05.
#[derive(Clone)]
pub struct ResourceContents {
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The server's word that its resources are no longer the same; the client should list them again.
///
/// [`ResourceListChangedNotification`](https://modelcontextprotocol.io/specification/2024-11-05/schema#resourcelistchangednotification) in revision 2024-11-05.
#[derive(Clone)]
pub struct ResourceListChangedNotification {
    /// `params`: optional.
    pub params: Option<ResultObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A family of resources, given as a URI with placeholders (RFC 6570).
///
/// [`ResourceTemplate`](https://modelcontextprotocol.io/specification/2024-11-05/schema#resourcetemplate) in revision 2024-11-05.
#[derive(Clone)]
pub struct ResourceTemplate {
    /// `annotations`: optional.
    pub annotations: Option<Annotations>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `name`: required.
    pub name: String,
    /// `uriTemplate`: required; format `uri-template`.
    pub uri_template: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The server's word that a resource has new contents. Only clients that subscribed to it are told.
///
/// [`ResourceUpdatedNotification`](https://modelcontextprotocol.io/specification/2024-11-05/schema#resourceupdatednotification) in revision 2024-11-05.
#[derive(Clone)]
pub struct ResourceUpdatedNotification {
    /// `params`: required.
    pub params: ResourceUpdatedNotificationParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Which resource changed. Its URI can lie below the one subscribed to.
///
/// Without a name in the schema; stands at `#/definitions/ResourceUpdatedNotification/properties/params`.
#[derive(Clone)]
pub struct ResourceUpdatedNotificationParams {
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client that wants to hear when a resource changes. 2026-07-28 does this with `subscriptions/listen`.
///
/// [`SubscribeRequest`](https://modelcontextprotocol.io/specification/2024-11-05/schema#subscriberequest) in revision 2024-11-05.
#[derive(Clone)]
pub struct SubscribeRequest {
    /// `params`: required.
    pub params: SubscribeRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Which resource to watch, by its URI.
///
/// Without a name in the schema; stands at `#/definitions/SubscribeRequest/properties/params`.
#[derive(Clone)]
pub struct SubscribeRequestParams {
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The text of a resource, with its URI and perhaps its media type.
///
/// [`TextResourceContents`](https://modelcontextprotocol.io/specification/2024-11-05/schema#textresourcecontents) in revision 2024-11-05.
#[derive(Clone)]
pub struct TextResourceContents {
    /// `mimeType`: optional.
    pub mime_type: Option<String>,
    /// `text`: required.
    pub text: String,
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client that no longer wants to hear about a resource it subscribed to. 2026-07-28 does not have it.
///
/// [`UnsubscribeRequest`](https://modelcontextprotocol.io/specification/2024-11-05/schema#unsubscriberequest) in revision 2024-11-05.
#[derive(Clone)]
pub struct UnsubscribeRequest {
    /// `params`: required.
    pub params: UnsubscribeRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Which resource to watch no longer, by its URI.
///
/// Without a name in the schema; stands at `#/definitions/UnsubscribeRequest/properties/params`.
#[derive(Clone)]
pub struct UnsubscribeRequestParams {
    /// `uri`: required; format `uri`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
