// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/types.rs.

/// The member `cacheScope` of [`CacheableResult`].
///
/// Without a name in the schema; stands at `#/$defs/CacheableResult/properties/cacheScope`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CacheScope {
    /// `public`
    Public,
    /// `private`
    Private,
}
/// Base of results that clients may keep for `ttlMs` milliseconds. They may share a copy between users only if `cacheScope` is `public`.
///
/// [`CacheableResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#cacheableresult) in revision 2026-07-28.
#[derive(Clone)]
pub struct CacheableResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `cacheScope`: required.
    pub cache_scope: CacheScope,
    /// `resultType`: required.
    pub result_type: ResultType,
    /// `ttlMs`: required; at least 0.
    pub ttl_ms: i64,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Where the next page of a list starts. Its content means something to the issuer alone; clients send it back unchanged.
///
/// [`Cursor`](https://modelcontextprotocol.io/specification/2026-07-28/schema#cursor) in revision 2026-07-28.
/// Since 2024-11-05.
pub type Cursor = String;
/// One thing that a server needs from the client: an answer from the user, a generated message or the list of roots.
///
/// [`InputRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#inputrequest) in revision 2026-07-28.
#[derive(Clone)]
pub enum InputRequest {
    /// `CreateMessageRequest`
    CreateMessage(CreateMessageRequest),
    /// `ListRootsRequest`
    ListRoots(ListRootsRequest),
    /// `ElicitRequest`
    Elicit(ElicitRequest),
}
/// All that a server asks for at once, each under a key of its choice. The answers come back under the same keys.
///
/// [`InputRequests`](https://modelcontextprotocol.io/specification/2026-07-28/schema#inputrequests) in revision 2026-07-28.
pub type InputRequests = Map<InputRequest>;
/// Sent instead of a final result when the server needs input. The client repeats the request with the answers and the unchanged `requestState`.
///
/// [`InputRequiredResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#inputrequiredresult) in revision 2026-07-28.
#[derive(Clone)]
pub struct InputRequiredResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `inputRequests`: optional.
    pub input_requests: Option<InputRequests>,
    /// `requestState`: optional.
    pub request_state: Option<String>,
    /// `resultType`: required.
    pub result_type: ResultType,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The client's answer to one input request. Its type follows from the method that was asked.
///
/// [`InputResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#inputresponse) in revision 2026-07-28.
#[derive(Clone)]
pub enum InputResponse {
    /// `CreateMessageResult`
    CreateMessage(CreateMessageResult),
    /// `ListRootsResult`
    ListRoots(ListRootsResult),
    /// `ElicitResult`
    Elicit(ElicitResult),
}
/// Base of params that can be sent again with answers: `inputResponses`, and `requestState` exactly if the server handed one out.
///
/// [`InputResponseRequestParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#inputresponserequestparams) in revision 2026-07-28.
#[derive(Clone)]
pub struct InputResponseRequestParams {
    /// `_meta`: required.
    pub meta: RequestMetaObject,
    /// `inputResponses`: optional.
    pub input_responses: Option<InputResponses>,
    /// `requestState`: optional.
    pub request_state: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The client's answers, keyed like the input requests they belong to.
///
/// [`InputResponses`](https://modelcontextprotocol.io/specification/2026-07-28/schema#inputresponses) in revision 2026-07-28.
pub type InputResponses = Map<InputResponse>;
/// A JSON array with items of any kind.
///
/// [`JSONArray`](https://modelcontextprotocol.io/specification/2026-07-28/schema#jsonarray) in revision 2026-07-28.
pub type JSONArray = List<JSONValue>;
/// A JSON object with members of any kind.
///
/// [`JSONObject`](https://modelcontextprotocol.io/specification/2026-07-28/schema#jsonobject) in revision 2026-07-28.
pub type JSONObject = JsonObject;
/// Any JSON value at all.
///
/// [`JSONValue`](https://modelcontextprotocol.io/specification/2026-07-28/schema#jsonvalue) in revision 2026-07-28.
pub type JSONValue = Json;
/// Extra data attached to a message or object, open to any key. Third parties put a reverse domain such as `com.example/` before theirs.
///
/// [`MetaObject`](https://modelcontextprotocol.io/specification/2026-07-28/schema#metaobject) in revision 2026-07-28.
pub type MetaObject = Map<Json>;
/// The `_meta` of a notification. On a listen stream it names the subscription that the notification belongs to.
///
/// [`NotificationMetaObject`](https://modelcontextprotocol.io/specification/2026-07-28/schema#notificationmetaobject) in revision 2026-07-28.
#[derive(Clone)]
pub struct NotificationMetaObject {
    /// `io.modelcontextprotocol/subscriptionId`: optional.
    pub subscription_id: Option<RequestId>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What the params of every notification may hold: `_meta`.
///
/// [`NotificationParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#notificationparams) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct NotificationParams {
    /// `_meta`: optional.
    pub meta: Option<NotificationMetaObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Base of requests that return a list in pages.
///
/// [`PaginatedRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#paginatedrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PaginatedRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `method`: required.
    pub method: String,
    /// `params`: required.
    pub params: PaginatedRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Params of a request for one page. Without a cursor the list starts from its beginning.
///
/// [`PaginatedRequestParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#paginatedrequestparams) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PaginatedRequestParams {
    /// `_meta`: required; since 2025-11-25.
    pub meta: RequestMetaObject,
    /// `cursor`: optional.
    pub cursor: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Base of results that hold one page. If `nextCursor` is absent, this page was the last.
///
/// [`PaginatedResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#paginatedresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PaginatedResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `resultType`: required; since 2026-07-28.
    pub result_type: ResultType,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A string or integer, picked by the requester, under which progress is reported. No two requests in flight share one.
///
/// [`ProgressToken`](https://modelcontextprotocol.io/specification/2026-07-28/schema#progresstoken) in revision 2026-07-28.
/// Since 2024-11-05.
pub type ProgressToken = Id;
/// The `_meta` of a request: protocol version and client capabilities, which are required, and optionally client identity, log level and progress token.
///
/// [`RequestMetaObject`](https://modelcontextprotocol.io/specification/2026-07-28/schema#requestmetaobject) in revision 2026-07-28.
#[derive(Clone)]
pub struct RequestMetaObject {
    /// `io.modelcontextprotocol/clientCapabilities`: required.
    pub client_capabilities: ClientCapabilities,
    /// `io.modelcontextprotocol/clientInfo`: optional.
    pub client_info: Option<Implementation>,
    /// `io.modelcontextprotocol/logLevel`: optional.
    #[deprecated(
        note = "SEP-2577: Logging is deprecated since 2026-07-28; write to stderr on stdio, or use OpenTelemetry. Earliest removal: the first revision on or after 2027-07-28."
    )]
    pub log_level: Option<LoggingLevel>,
    /// `io.modelcontextprotocol/protocolVersion`: required.
    pub protocol_version: String,
    /// `progressToken`: optional.
    pub progress_token: Option<ProgressToken>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What the params of every request have in common: `_meta`, which is required from 2026-07-28 on.
///
/// [`RequestParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#requestparams) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct RequestParams {
    /// `_meta`: required.
    pub meta: RequestMetaObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The `_meta` of a result, where servers should identify themselves.
///
/// [`ResultMetaObject`](https://modelcontextprotocol.io/specification/2026-07-28/schema#resultmetaobject) in revision 2026-07-28.
#[derive(Clone)]
pub struct ResultMetaObject {
    /// `io.modelcontextprotocol/serverInfo`: optional.
    pub server_info: Option<Implementation>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// How to read a result: `complete`, `input_required`, or a value that an active extension defines. A missing one counts as `complete`.
///
/// [`ResultType`](https://modelcontextprotocol.io/specification/2026-07-28/schema#resulttype) in revision 2026-07-28.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResultType {
    /// `complete`
    Complete,
    /// `input_required`
    InputRequired,
    /// Any other value.
    Other(String),
}
