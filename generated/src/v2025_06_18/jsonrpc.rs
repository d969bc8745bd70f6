// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/types.rs.

/// Any message that a client sends.
///
/// Not a definition of the schema; made for `2025-06-18`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientMessage {
    /// `Call of ClientRequest`
    Request(Call<ClientRequest>),
    /// `Notice of ClientNotification`
    Notification(Notice<ClientNotification>),
    /// `Response of ClientResult`
    Response(Response<ClientResult>),
    /// `JSONRPCError`
    Error(JSONRPCError),
}
/// Every notification that a client can send, told apart by `method`.
///
/// [`ClientNotification`](https://modelcontextprotocol.io/specification/2025-06-18/schema#clientnotification) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientNotification {
    /// `CancelledNotification`
    Cancelled(CancelledNotification),
    /// `InitializedNotification`
    Initialized(InitializedNotification),
    /// `ProgressNotification`
    Progress(ProgressNotification),
    /// `RootsListChangedNotification`
    RootsListChanged(RootsListChangedNotification),
}
/// Every request that a client can make, told apart by `method`.
///
/// [`ClientRequest`](https://modelcontextprotocol.io/specification/2025-06-18/schema#clientrequest) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientRequest {
    /// `InitializeRequest`
    Initialize(InitializeRequest),
    /// `PingRequest`
    Ping(PingRequest),
    /// `ListResourcesRequest`
    ListResources(ListResourcesRequest),
    /// `ListResourceTemplatesRequest`
    ListResourceTemplates(ListResourceTemplatesRequest),
    /// `ReadResourceRequest`
    ReadResource(ReadResourceRequest),
    /// `SubscribeRequest`
    Subscribe(SubscribeRequest),
    /// `UnsubscribeRequest`
    Unsubscribe(UnsubscribeRequest),
    /// `ListPromptsRequest`
    ListPrompts(ListPromptsRequest),
    /// `GetPromptRequest`
    GetPrompt(GetPromptRequest),
    /// `ListToolsRequest`
    ListTools(ListToolsRequest),
    /// `CallToolRequest`
    CallTool(CallToolRequest),
    /// `SetLevelRequest`
    SetLevel(SetLevelRequest),
    /// `CompleteRequest`
    Complete(CompleteRequest),
}
/// Every result that a client can return to a server. Servers make no requests in 2026-07-28, so no method uses it there.
///
/// [`ClientResult`](https://modelcontextprotocol.io/specification/2025-06-18/schema#clientresult) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientResult {
    /// Whatever else the schema lets through, kept whole.
    Other(ResultObject),
    /// `CreateMessageResult`
    CreateMessage(CreateMessageResult),
    /// `ListRootsResult`
    ListRoots(ListRootsResult),
    /// `ElicitResult`
    Elicit(ElicitResult),
}
/// What a request returns when its only news is that it worked. It has no members besides those common to all results.
///
/// [`EmptyResult`](https://modelcontextprotocol.io/specification/2025-06-18/schema#emptyresult) in revision 2025-06-18.
/// Since 2024-11-05.
pub type EmptyResult = ResultObject;
/// The member `error` of [`JSONRPCError`].
///
/// Without a name in the schema; stands at `#/definitions/JSONRPCError/properties/error`.
/// Since 2024-11-05.
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
/// Envelope of a failed request: the id it answers and the error. Revisions from 2025-11-25 on call it `JSONRPCErrorResponse`.
///
/// [`JSONRPCError`](https://modelcontextprotocol.io/specification/2025-06-18/schema#jsonrpcerror) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct JSONRPCError {
    /// `error`: required.
    pub error: ErrorObject,
    /// `id`: required.
    pub id: RequestId,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Anything that can travel on the wire: a request, a notification, a result or an error; in 2025-03-26 also a batch of them.
///
/// [`JSONRPCMessage`](https://modelcontextprotocol.io/specification/2025-06-18/schema#jsonrpcmessage) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum JSONRPCMessage {
    /// `JSONRPCRequest`
    Request(JSONRPCRequest),
    /// `JSONRPCNotification`
    Notification(JSONRPCNotification),
    /// `JSONRPCResponse`
    Response(JSONRPCResponse),
    /// `JSONRPCError`
    Error(JSONRPCError),
}
/// A notification in its envelope. It has no id, and nobody replies to it.
///
/// [`JSONRPCNotification`](https://modelcontextprotocol.io/specification/2025-06-18/schema#jsonrpcnotification) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct JSONRPCNotification {
    /// `method`: required.
    pub method: String,
    /// `params`: optional.
    pub params: Option<ResultObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A request in its envelope, with the id that the reply will repeat.
///
/// [`JSONRPCRequest`](https://modelcontextprotocol.io/specification/2025-06-18/schema#jsonrpcrequest) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct JSONRPCRequest {
    /// `id`: required.
    pub id: RequestId,
    /// `method`: required.
    pub method: String,
    /// `params`: optional.
    pub params: Option<JSONRPCRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`JSONRPCRequest`].
///
/// Without a name in the schema; stands at `#/definitions/JSONRPCRequest/properties/params`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct JSONRPCRequestParams {
    /// `_meta`: optional.
    pub meta: Option<RequestMeta>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What comes back for a request. Up to 2025-06-18 this is the successful reply alone; from 2025-11-25 on it is either a result or an error.
///
/// [`JSONRPCResponse`](https://modelcontextprotocol.io/specification/2025-06-18/schema#jsonrpcresponse) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct JSONRPCResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: ResultObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A one-way message before it gets its envelope: a method and perhaps params.
///
/// [`Notification`](https://modelcontextprotocol.io/specification/2025-06-18/schema#notification) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Notification {
    /// `method`: required.
    pub method: String,
    /// `params`: optional.
    pub params: Option<ResultObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A call before it gets its envelope: a method and perhaps params.
///
/// [`Request`](https://modelcontextprotocol.io/specification/2025-06-18/schema#request) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Request {
    /// `method`: required.
    pub method: String,
    /// `params`: optional.
    pub params: Option<RequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The string or integer that ties a reply to its request. It is never null and must differ from the ids still waiting for a reply.
///
/// [`RequestId`](https://modelcontextprotocol.io/specification/2025-06-18/schema#requestid) in revision 2025-06-18.
/// Since 2024-11-05.
pub type RequestId = Id;
/// What all successful answers share: `_meta`, from 2026-07-28 on a `resultType`, and any members that the method adds.
///
/// [`Result`](https://modelcontextprotocol.io/specification/2025-06-18/schema#result) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ResultObject {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Any message that a server sends.
///
/// Not a definition of the schema; made for `2025-06-18`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ServerMessage {
    /// `Call of ServerRequest`
    Request(Call<ServerRequest>),
    /// `Notice of ServerNotification`
    Notification(Notice<ServerNotification>),
    /// `Response of ServerResult`
    Response(Response<ServerResult>),
    /// `JSONRPCError`
    Error(JSONRPCError),
}
/// Every notification that a server can send, told apart by `method`.
///
/// [`ServerNotification`](https://modelcontextprotocol.io/specification/2025-06-18/schema#servernotification) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ServerNotification {
    /// `CancelledNotification`
    Cancelled(CancelledNotification),
    /// `ProgressNotification`
    Progress(ProgressNotification),
    /// `ResourceListChangedNotification`
    ResourceListChanged(ResourceListChangedNotification),
    /// `ResourceUpdatedNotification`
    ResourceUpdated(ResourceUpdatedNotification),
    /// `PromptListChangedNotification`
    PromptListChanged(PromptListChangedNotification),
    /// `ToolListChangedNotification`
    ToolListChanged(ToolListChangedNotification),
    /// `LoggingMessageNotification`
    LoggingMessage(LoggingMessageNotification),
}
/// Every request that a server can make of a client, told apart by `method`. 2026-07-28 has none.
///
/// [`ServerRequest`](https://modelcontextprotocol.io/specification/2025-06-18/schema#serverrequest) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ServerRequest {
    /// `PingRequest`
    Ping(PingRequest),
    /// `CreateMessageRequest`
    CreateMessage(CreateMessageRequest),
    /// `ListRootsRequest`
    ListRoots(ListRootsRequest),
    /// `ElicitRequest`
    Elicit(ElicitRequest),
}
/// Every result that a server can return. It has no tag for the method, so the request decides which one to expect.
///
/// [`ServerResult`](https://modelcontextprotocol.io/specification/2025-06-18/schema#serverresult) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ServerResult {
    /// Whatever else the schema lets through, kept whole.
    Other(ResultObject),
    /// `InitializeResult`
    Initialize(InitializeResult),
    /// `ListResourcesResult`
    ListResources(ListResourcesResult),
    /// `ListResourceTemplatesResult`
    ListResourceTemplates(ListResourceTemplatesResult),
    /// `ReadResourceResult`
    ReadResource(ReadResourceResult),
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
}
