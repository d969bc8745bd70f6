// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/types.rs.

/// The member `result` of [`GetPromptResultResponse`].
///
/// Without a name in the schema; stands at `#/$defs/GetPromptResultResponse/properties/result`.
#[derive(Clone)]
pub enum GetPromptOutcome {
    /// `GetPromptResult`
    Complete(GetPromptResult),
    /// `InputRequiredResult`
    InputRequired(InputRequiredResult),
    /// Whatever else the schema lets through, kept whole.
    Other(Json),
}
/// Sent by a client to have one prompt filled in.
///
/// [`GetPromptRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#getpromptrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct GetPromptRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: GetPromptRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The name of the prompt and a string for each argument to fill in.
///
/// [`GetPromptRequestParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#getpromptrequestparams) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct GetPromptRequestParams {
    /// `_meta`: required; since 2025-11-25.
    pub meta: RequestMetaObject,
    /// `arguments`: optional.
    pub arguments: Option<Map<String>>,
    /// `inputResponses`: optional; since 2026-07-28.
    pub input_responses: Option<InputResponses>,
    /// `name`: required.
    pub name: String,
    /// `requestState`: optional; since 2026-07-28.
    pub request_state: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The messages of a prompt with its arguments filled in, ready for a model.
///
/// [`GetPromptResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#getpromptresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct GetPromptResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `messages`: required.
    pub messages: List<PromptMessage>,
    /// `resultType`: required; since 2026-07-28.
    pub result_type: ResultType,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of the reply to `prompts/get`: the finished prompt or a call for more input.
///
/// [`GetPromptResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#getpromptresultresponse) in revision 2026-07-28.
#[derive(Clone)]
pub struct GetPromptResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: GetPromptOutcome,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to learn which prompts a server has.
///
/// [`ListPromptsRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listpromptsrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListPromptsRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: PaginatedRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's prompts.
///
/// [`ListPromptsResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listpromptsresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListPromptsResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `cacheScope`: required; since 2026-07-28.
    pub cache_scope: CacheScope,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `prompts`: required.
    pub prompts: List<Prompt>,
    /// `resultType`: required; since 2026-07-28.
    pub result_type: ResultType,
    /// `ttlMs`: required; at least 0; since 2026-07-28.
    pub ttl_ms: i64,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of the reply to `prompts/list`.
///
/// [`ListPromptsResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listpromptsresultresponse) in revision 2026-07-28.
#[derive(Clone)]
pub struct ListPromptsResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: ListPromptsResult,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A ready-made start of a conversation that users can pick, with blanks to fill in.
///
/// [`Prompt`](https://modelcontextprotocol.io/specification/2026-07-28/schema#prompt) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Prompt {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<MetaObject>,
    /// `arguments`: optional.
    pub arguments: Option<List<PromptArgument>>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `icons`: optional; since 2025-11-25.
    pub icons: Option<List<Icon>>,
    /// `name`: required.
    pub name: String,
    /// `title`: optional; since 2025-06-18.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One blank in a prompt. It may be left empty unless `required` is true.
///
/// [`PromptArgument`](https://modelcontextprotocol.io/specification/2026-07-28/schema#promptargument) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PromptArgument {
    /// `description`: optional.
    pub description: Option<String>,
    /// `name`: required.
    pub name: String,
    /// `required`: optional.
    pub required: Option<bool>,
    /// `title`: optional; since 2025-06-18.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The server's word that its prompts are no longer the same; the client should list them again.
///
/// [`PromptListChangedNotification`](https://modelcontextprotocol.io/specification/2026-07-28/schema#promptlistchangednotification) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PromptListChangedNotification {
    /// `params`: optional.
    pub params: Option<NotificationParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One message of a prompt: who says it, and what. Unlike a sampling message it can also hold resources.
///
/// [`PromptMessage`](https://modelcontextprotocol.io/specification/2026-07-28/schema#promptmessage) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PromptMessage {
    /// `content`: required.
    pub content: ContentBlock,
    /// `role`: required.
    pub role: Role,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
