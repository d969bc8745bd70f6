// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/types.rs.

/// Any message that a client sends.
///
/// Not a definition of the schema; made for `2025-11-25`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientMessage {
    /// `ClientRequest`
    Request(ClientRequest),
    /// `ClientNotification`
    Notification(ClientNotification),
    /// `Response of ClientResult`
    Response(Response<ClientResult>),
    /// `JSONRPCErrorResponse`
    Error(JSONRPCErrorResponse),
}
/// Every notification that a client can send, told apart by `method`.
///
/// [`ClientNotification`](https://modelcontextprotocol.io/specification/2025-11-25/schema#clientnotification) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientNotification {
    /// `CancelledNotification`
    Cancelled(CancelledNotification),
    /// `InitializedNotification`
    Initialized(InitializedNotification),
    /// `ProgressNotification`
    Progress(ProgressNotification),
    /// `TaskStatusNotification`
    TaskStatus(TaskStatusNotification),
    /// `RootsListChangedNotification`
    RootsListChanged(RootsListChangedNotification),
}
/// Every request that a client can make, told apart by `method`.
///
/// [`ClientRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#clientrequest) in revision 2025-11-25.
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
    /// `GetTaskRequest`
    GetTask(GetTaskRequest),
    /// `GetTaskPayloadRequest`
    GetTaskPayload(GetTaskPayloadRequest),
    /// `CancelTaskRequest`
    CancelTask(CancelTaskRequest),
    /// `ListTasksRequest`
    ListTasks(ListTasksRequest),
    /// `SetLevelRequest`
    SetLevel(SetLevelRequest),
    /// `CompleteRequest`
    Complete(CompleteRequest),
}
/// Every result that a client can return to a server. Servers make no requests in 2026-07-28, so no method uses it there.
///
/// [`ClientResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#clientresult) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ClientResult {
    /// Whatever else the schema lets through, kept whole.
    Other(ResultObject),
    /// `GetTaskResult`
    GetTask(GetTaskResult),
    /// `GetTaskPayloadResult`
    GetTaskPayload(GetTaskPayloadResult),
    /// `CancelTaskResult`
    CancelTask(CancelTaskResult),
    /// `ListTasksResult`
    ListTasks(ListTasksResult),
    /// `CreateMessageResult`
    CreateMessage(CreateMessageResult),
    /// `ListRootsResult`
    ListRoots(ListRootsResult),
    /// `ElicitResult`
    Elicit(ElicitResult),
}
/// What a request returns when its only news is that it worked. It has no members besides those common to all results.
///
/// [`EmptyResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#emptyresult) in revision 2025-11-25.
/// Since 2024-11-05.
pub type EmptyResult = ResultObject;
/// Why a request failed: an integer code, one short sentence and, if useful, data of any kind.
///
/// [`Error`](https://modelcontextprotocol.io/specification/2025-11-25/schema#error) in revision 2025-11-25.
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
/// Envelope of a failed request: the error, and the request's id unless that id was unreadable. An unknown id is left out, never sent as null.
///
/// [`JSONRPCErrorResponse`](https://modelcontextprotocol.io/specification/2025-11-25/schema#jsonrpcerrorresponse) in revision 2025-11-25.
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
/// [`JSONRPCMessage`](https://modelcontextprotocol.io/specification/2025-11-25/schema#jsonrpcmessage) in revision 2025-11-25.
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
/// [`JSONRPCNotification`](https://modelcontextprotocol.io/specification/2025-11-25/schema#jsonrpcnotification) in revision 2025-11-25.
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
/// [`JSONRPCRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#jsonrpcrequest) in revision 2025-11-25.
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
/// [`JSONRPCResponse`](https://modelcontextprotocol.io/specification/2025-11-25/schema#jsonrpcresponse) in revision 2025-11-25.
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
/// [`JSONRPCResultResponse`](https://modelcontextprotocol.io/specification/2025-11-25/schema#jsonrpcresultresponse) in revision 2025-11-25.
#[derive(Clone)]
pub struct JSONRPCResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: ResultObject,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A one-way message before it gets its envelope: a method and perhaps params.
///
/// [`Notification`](https://modelcontextprotocol.io/specification/2025-11-25/schema#notification) in revision 2025-11-25.
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
/// A call before it gets its envelope: a method and perhaps params.
///
/// [`Request`](https://modelcontextprotocol.io/specification/2025-11-25/schema#request) in revision 2025-11-25.
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
/// [`RequestId`](https://modelcontextprotocol.io/specification/2025-11-25/schema#requestid) in revision 2025-11-25.
/// Since 2024-11-05.
pub type RequestId = Id;
/// What all successful answers share: `_meta`, from 2026-07-28 on a `resultType`, and any members that the method adds.
///
/// [`Result`](https://modelcontextprotocol.io/specification/2025-11-25/schema#result) in revision 2025-11-25.
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
/// Not a definition of the schema; made for `2025-11-25`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ServerMessage {
    /// `ServerRequest`
    Request(ServerRequest),
    /// `ServerNotification`
    Notification(ServerNotification),
    /// `Response of ServerResult`
    Response(Response<ServerResult>),
    /// `JSONRPCErrorResponse`
    Error(JSONRPCErrorResponse),
}
/// Every notification that a server can send, told apart by `method`.
///
/// [`ServerNotification`](https://modelcontextprotocol.io/specification/2025-11-25/schema#servernotification) in revision 2025-11-25.
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
    /// `TaskStatusNotification`
    TaskStatus(TaskStatusNotification),
    /// `LoggingMessageNotification`
    LoggingMessage(LoggingMessageNotification),
    /// `ElicitationCompleteNotification`
    ElicitationComplete(ElicitationCompleteNotification),
}
/// Every request that a server can make of a client, told apart by `method`. 2026-07-28 has none.
///
/// [`ServerRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#serverrequest) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum ServerRequest {
    /// `PingRequest`
    Ping(PingRequest),
    /// `GetTaskRequest`
    GetTask(GetTaskRequest),
    /// `GetTaskPayloadRequest`
    GetTaskPayload(GetTaskPayloadRequest),
    /// `CancelTaskRequest`
    CancelTask(CancelTaskRequest),
    /// `ListTasksRequest`
    ListTasks(ListTasksRequest),
    /// `CreateMessageRequest`
    CreateMessage(CreateMessageRequest),
    /// `ListRootsRequest`
    ListRoots(ListRootsRequest),
    /// `ElicitRequest`
    Elicit(ElicitRequest),
}
/// Every result that a server can return. It has no tag for the method, so the request decides which one to expect.
///
/// [`ServerResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#serverresult) in revision 2025-11-25.
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
    /// `GetTaskResult`
    GetTask(GetTaskResult),
    /// `GetTaskPayloadResult`
    GetTaskPayload(GetTaskPayloadResult),
    /// `CancelTaskResult`
    CancelTask(CancelTaskResult),
    /// `ListTasksResult`
    ListTasks(ListTasksResult),
    /// `CompleteResult`
    Complete(CompleteResult),
}
/// The user must first visit one or more web pages, which the data lists. Code -32042, used in 2025-11-25 only and since retired.
///
/// [`URLElicitationRequiredError`](https://modelcontextprotocol.io/specification/2025-11-25/schema#urlelicitationrequirederror) in revision 2025-11-25.
#[derive(Clone)]
pub struct URLElicitationRequiredError {
    /// `error`: required.
    pub error: URLElicitationRequiredErrorObject,
    /// `id`: optional.
    pub id: Option<RequestId>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `data` of [`URLElicitationRequiredErrorObject`].
///
/// Without a name in the schema; stands at `#/$defs/URLElicitationRequiredError/properties/error/properties/data`.
#[derive(Clone)]
pub struct URLElicitationRequiredErrorData {
    /// `elicitations`: required.
    pub elicitations: List<ElicitRequestURLParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `error` of [`URLElicitationRequiredError`].
///
/// Without a name in the schema; stands at `#/$defs/URLElicitationRequiredError/properties/error`.
#[derive(Clone)]
pub struct URLElicitationRequiredErrorObject {
    /// `data`: required.
    pub data: URLElicitationRequiredErrorData,
    /// `message`: required.
    pub message: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
