// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/types.rs.

/// Any message that a client sends.
///
/// Not a definition of the schema; made for `2026-07-28`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientMessage {
    /// `ClientRequest`
    Request(ClientRequest),
    /// `ClientNotification`
    Notification(ClientNotification),
}
/// Every notification that a client can send, told apart by `method`.
///
/// [`ClientNotification`](https://modelcontextprotocol.io/specification/2026-07-28/schema#clientnotification) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientNotification {
    /// `CancelledNotification`
    Cancelled(CancelledNotification),
}
/// Every request that a client can make, told apart by `method`.
///
/// [`ClientRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#clientrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientRequest {
    /// `DiscoverRequest`
    Discover(DiscoverRequest),
    /// `ListResourcesRequest`
    ListResources(ListResourcesRequest),
    /// `ListResourceTemplatesRequest`
    ListResourceTemplates(ListResourceTemplatesRequest),
    /// `ReadResourceRequest`
    ReadResource(ReadResourceRequest),
    /// `SubscriptionsListenRequest`
    SubscriptionsListen(SubscriptionsListenRequest),
    /// `ListPromptsRequest`
    ListPrompts(ListPromptsRequest),
    /// `GetPromptRequest`
    GetPrompt(GetPromptRequest),
    /// `ListToolsRequest`
    ListTools(ListToolsRequest),
    /// `CallToolRequest`
    CallTool(CallToolRequest),
    /// `CompleteRequest`
    Complete(CompleteRequest),
}
/// Every result that a client can return to a server. Servers make no requests in 2026-07-28, so no method uses it there.
///
/// [`ClientResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#clientresult) in revision 2026-07-28.
/// Since 2024-11-05.
pub type ClientResult = ResultObject;
/// What a request returns when its only news is that it worked. It has no members besides those common to all results.
///
/// [`EmptyResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#emptyresult) in revision 2026-07-28.
/// Since 2024-11-05.
pub type EmptyResult = ResultObject;
/// Why a request failed: an integer code, one short sentence and, if useful, data of any kind.
///
/// [`Error`](https://modelcontextprotocol.io/specification/2026-07-28/schema#error) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct ErrorObject {
    /// `code`: required.
    pub code: i64,
    /// `data`: optional.
    pub data: Option<Json>,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Answer to an HTTP request with a mirrored header that is missing, malformed or at odds with the body. Code -32020, sent with status 400.
///
/// [`HeaderMismatchError`](https://modelcontextprotocol.io/specification/2026-07-28/schema#headermismatcherror) in revision 2026-07-28.
#[derive(Clone)]
pub struct HeaderMismatchError {
    /// `error`: required.
    pub error: HeaderMismatchErrorObject,
    /// `id`: optional.
    pub id: Option<RequestId>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `error` of [`HeaderMismatchError`].
///
/// Without a name in the schema; stands at `#/$defs/HeaderMismatchError/properties/error`.
#[derive(Clone)]
pub struct HeaderMismatchErrorObject {
    /// `data`: optional.
    pub data: Option<Json>,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The receiver ran into a fault of its own. Code -32603.
///
/// [`InternalError`](https://modelcontextprotocol.io/specification/2026-07-28/schema#internalerror) in revision 2026-07-28.
#[derive(Clone)]
pub struct InternalError {
    /// `data`: optional.
    pub data: Option<Json>,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The method exists but its params are wrong, for example an unknown tool, a missing resource or a bad cursor. Code -32602.
///
/// [`InvalidParamsError`](https://modelcontextprotocol.io/specification/2026-07-28/schema#invalidparamserror) in revision 2026-07-28.
#[derive(Clone)]
pub struct InvalidParamsError {
    /// `data`: optional.
    pub data: Option<Json>,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The message is JSON but not a proper request object. Code -32600.
///
/// [`InvalidRequestError`](https://modelcontextprotocol.io/specification/2026-07-28/schema#invalidrequesterror) in revision 2026-07-28.
#[derive(Clone)]
pub struct InvalidRequestError {
    /// `data`: optional.
    pub data: Option<Json>,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of a failed request: the error, and the request's id unless that id was unreadable. An unknown id is left out, never sent as null.
///
/// [`JSONRPCErrorResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#jsonrpcerrorresponse) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct JSONRPCErrorResponse {
    /// `error`: required.
    pub error: ErrorObject,
    /// `id`: optional.
    pub id: Option<RequestId>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Anything that can travel on the wire: a request, a notification, a result or an error; in 2025-03-26 also a batch of them.
///
/// [`JSONRPCMessage`](https://modelcontextprotocol.io/specification/2026-07-28/schema#jsonrpcmessage) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum JSONRPCMessage {
    /// `JSONRPCRequest`
    Request(JSONRPCRequest),
    /// `JSONRPCNotification`
    Notification(JSONRPCNotification),
    /// `JSONRPCResultResponse`
    ResultResponse(JSONRPCResultResponse),
    /// `JSONRPCErrorResponse`
    ErrorResponse(JSONRPCErrorResponse),
}
/// A notification in its envelope. It has no id, and nobody replies to it.
///
/// [`JSONRPCNotification`](https://modelcontextprotocol.io/specification/2026-07-28/schema#jsonrpcnotification) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct JSONRPCNotification {
    /// `method`: required.
    pub method: String,
    /// `params`: optional.
    pub params: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A request in its envelope, with the id that the reply will repeat.
///
/// [`JSONRPCRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#jsonrpcrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct JSONRPCRequest {
    /// `id`: required.
    pub id: RequestId,
    /// `method`: required.
    pub method: String,
    /// `params`: optional.
    pub params: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What comes back for a request. Up to 2025-06-18 this is the successful reply alone; from 2025-11-25 on it is either a result or an error.
///
/// [`JSONRPCResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#jsonrpcresponse) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum JSONRPCResponse {
    /// `JSONRPCResultResponse`
    Result(JSONRPCResultResponse),
    /// `JSONRPCErrorResponse`
    Error(JSONRPCErrorResponse),
}
/// Envelope of a successful reply: the id of the request and its result.
///
/// [`JSONRPCResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#jsonrpcresultresponse) in revision 2026-07-28.
/// Since 2025-11-25.
#[derive(Clone)]
pub struct JSONRPCResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: ResultObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The receiver does not know the method, or does not offer the feature it belongs to. Code -32601.
///
/// [`MethodNotFoundError`](https://modelcontextprotocol.io/specification/2026-07-28/schema#methodnotfounderror) in revision 2026-07-28.
#[derive(Clone)]
pub struct MethodNotFoundError {
    /// `data`: optional.
    pub data: Option<Json>,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The server cannot do this without a capability that the request did not declare. Code -32021; the data holds only what is missing.
///
/// [`MissingRequiredClientCapabilityError`](https://modelcontextprotocol.io/specification/2026-07-28/schema#missingrequiredclientcapabilityerror) in revision 2026-07-28.
#[derive(Clone)]
pub struct MissingRequiredClientCapabilityError {
    /// `error`: required.
    pub error: MissingRequiredClientCapabilityErrorObject,
    /// `id`: optional.
    pub id: Option<RequestId>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `data` of [`MissingRequiredClientCapabilityErrorObject`].
///
/// Without a name in the schema; stands at `#/$defs/MissingRequiredClientCapabilityError/properties/error/properties/data`.
#[derive(Clone)]
pub struct MissingRequiredClientCapabilityErrorData {
    /// `requiredCapabilities`: required.
    pub required_capabilities: ClientCapabilities,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `error` of [`MissingRequiredClientCapabilityError`].
///
/// Without a name in the schema; stands at `#/$defs/MissingRequiredClientCapabilityError/properties/error`.
#[derive(Clone)]
pub struct MissingRequiredClientCapabilityErrorObject {
    /// `data`: required.
    pub data: MissingRequiredClientCapabilityErrorData,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A one-way message before it gets its envelope: a method and perhaps params.
///
/// [`Notification`](https://modelcontextprotocol.io/specification/2026-07-28/schema#notification) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Notification {
    /// `method`: required.
    pub method: String,
    /// `params`: optional.
    pub params: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The bytes that arrived are not JSON. Code -32700.
///
/// [`ParseError`](https://modelcontextprotocol.io/specification/2026-07-28/schema#parseerror) in revision 2026-07-28.
#[derive(Clone)]
pub struct ParseError {
    /// `data`: optional.
    pub data: Option<Json>,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A call before it gets its envelope: a method and perhaps params.
///
/// [`Request`](https://modelcontextprotocol.io/specification/2026-07-28/schema#request) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Request {
    /// `method`: required.
    pub method: String,
    /// `params`: optional.
    pub params: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The string or integer that ties a reply to its request. It is never null and must differ from the ids still waiting for a reply.
///
/// [`RequestId`](https://modelcontextprotocol.io/specification/2026-07-28/schema#requestid) in revision 2026-07-28.
/// Since 2024-11-05.
pub type RequestId = Id;
/// What all successful answers share: `_meta`, from 2026-07-28 on a `resultType`, and any members that the method adds.
///
/// [`Result`](https://modelcontextprotocol.io/specification/2026-07-28/schema#result) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ResultObject {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `resultType`: required; since 2026-07-28.
    pub result_type: ResultType,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Any message that a server sends.
///
/// Not a definition of the schema; made for `2026-07-28`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ServerMessage {
    /// `ServerNotification`
    Notification(ServerNotification),
    /// `Response of ServerResult`
    Response(Response<ServerResult>),
    /// `JSONRPCErrorResponse`
    Error(JSONRPCErrorResponse),
}
/// Every notification that a server can send, told apart by `method`.
///
/// [`ServerNotification`](https://modelcontextprotocol.io/specification/2026-07-28/schema#servernotification) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ServerNotification {
    /// `CancelledNotification`
    Cancelled(CancelledNotification),
    /// `ProgressNotification`
    Progress(ProgressNotification),
    /// `ResourceListChangedNotification`
    ResourceListChanged(ResourceListChangedNotification),
    /// `SubscriptionsAcknowledgedNotification`
    SubscriptionsAcknowledged(SubscriptionsAcknowledgedNotification),
    /// `ResourceUpdatedNotification`
    ResourceUpdated(ResourceUpdatedNotification),
    /// `PromptListChangedNotification`
    PromptListChanged(PromptListChangedNotification),
    /// `ToolListChangedNotification`
    ToolListChanged(ToolListChangedNotification),
    /// `LoggingMessageNotification`
    LoggingMessage(LoggingMessageNotification),
}
/// Every result that a server can return. It has no tag for the method, so the request decides which one to expect.
///
/// [`ServerResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#serverresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ServerResult {
    /// Whatever else the schema lets through, kept whole.
    Other(ResultObject),
    /// `InputRequiredResult`
    InputRequired(InputRequiredResult),
    /// `DiscoverResult`
    Discover(DiscoverResult),
    /// `ListResourcesResult`
    ListResources(ListResourcesResult),
    /// `ListResourceTemplatesResult`
    ListResourceTemplates(ListResourceTemplatesResult),
    /// `ReadResourceResult`
    ReadResource(ReadResourceResult),
    /// `SubscriptionsListenResult`
    SubscriptionsListen(SubscriptionsListenResult),
    /// `ListPromptsResult`
    ListPrompts(ListPromptsResult),
    /// `GetPromptResult`
    GetPrompt(GetPromptResult),
    /// `ListToolsResult`
    ListTools(ListToolsResult),
    /// `CallToolResult`
    CallTool(CallToolResult),
    /// `CompleteResult`
    Complete(CompleteResult),
    /// `CreateTaskResult`
    CreateTask(crate::extensions::tasks::CreateTaskResult),
}
/// The server does not speak the requested revision. Code -32022; the data gives that revision and those it does speak.
///
/// [`UnsupportedProtocolVersionError`](https://modelcontextprotocol.io/specification/2026-07-28/schema#unsupportedprotocolversionerror) in revision 2026-07-28.
#[derive(Clone)]
pub struct UnsupportedProtocolVersionError {
    /// `error`: required.
    pub error: UnsupportedProtocolVersionErrorObject,
    /// `id`: optional.
    pub id: Option<RequestId>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `data` of [`UnsupportedProtocolVersionErrorObject`].
///
/// Without a name in the schema; stands at `#/$defs/UnsupportedProtocolVersionError/properties/error/properties/data`.
#[derive(Clone)]
pub struct UnsupportedProtocolVersionErrorData {
    /// `requested`: required.
    pub requested: String,
    /// `supported`: required.
    pub supported: List<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `error` of [`UnsupportedProtocolVersionError`].
///
/// Without a name in the schema; stands at `#/$defs/UnsupportedProtocolVersionError/properties/error`.
#[derive(Clone)]
pub struct UnsupportedProtocolVersionErrorObject {
    /// `data`: required.
    pub data: UnsupportedProtocolVersionErrorData,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
