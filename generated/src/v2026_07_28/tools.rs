// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/types.rs.

/// The member `result` of [`CallToolResultResponse`].
///
/// Without a name in the schema; stands at `#/$defs/CallToolResultResponse/properties/result`.
#[derive(Clone)]
pub enum CallToolOutcome {
    /// `CallToolResult`
    Complete(CallToolResult),
    /// `InputRequiredResult`
    InputRequired(InputRequiredResult),
    /// `CreateTaskResult`
    Task(crate::extensions::tasks::CreateTaskResult),
    /// Whatever else the schema lets through, kept whole.
    Other(Json),
}
/// Sent by a client, usually because a model decided to, to run one tool.
///
/// [`CallToolRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#calltoolrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CallToolRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: CallToolRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The name of the tool and its arguments, which should fit the tool's `inputSchema`.
///
/// [`CallToolRequestParams`](https://modelcontextprotocol.io/specification/2026-07-28/schema#calltoolrequestparams) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CallToolRequestParams {
    /// `_meta`: required; since 2025-11-25.
    pub meta: RequestMetaObject,
    /// `arguments`: optional.
    pub arguments: Option<JsonObject>,
    /// `inputResponses`: optional; since 2026-07-28.
    pub input_responses: Option<InputResponses>,
    /// `name`: required.
    pub name: String,
    /// `requestState`: optional; since 2026-07-28.
    pub request_state: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What a tool gave back. Failures inside the tool come this way too, with `isError` set, so that a model can see them and react.
///
/// [`CallToolResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#calltoolresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CallToolResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `content`: required.
    pub content: List<ContentBlock>,
    /// `isError`: optional.
    pub is_error: Option<bool>,
    /// `resultType`: required; since 2026-07-28.
    pub result_type: ResultType,
    /// `structuredContent`: optional; since 2025-06-18.
    pub structured_content: Option<Json>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of the reply to `tools/call`: the tool's result or a call for more input.
///
/// [`CallToolResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#calltoolresultresponse) in revision 2026-07-28.
#[derive(Clone)]
pub struct CallToolResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: CallToolOutcome,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to learn which tools a server has.
///
/// [`ListToolsRequest`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listtoolsrequest) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListToolsRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: PaginatedRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's tools.
///
/// [`ListToolsResult`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listtoolsresult) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListToolsResult {
    /// `_meta`: optional.
    pub meta: Option<ResultMetaObject>,
    /// `cacheScope`: required; since 2026-07-28.
    pub cache_scope: CacheScope,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `resultType`: required; since 2026-07-28.
    pub result_type: ResultType,
    /// `tools`: required.
    pub tools: List<Tool>,
    /// `ttlMs`: required; at least 0; since 2026-07-28.
    pub ttl_ms: i64,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Envelope of the reply to `tools/list`.
///
/// [`ListToolsResultResponse`](https://modelcontextprotocol.io/specification/2026-07-28/schema#listtoolsresultresponse) in revision 2026-07-28.
#[derive(Clone)]
pub struct ListToolsResultResponse {
    /// `id`: required.
    pub id: RequestId,
    /// `result`: required.
    pub result: ListToolsResult,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A function that a server offers to models: its name, what it takes and what it gives.
///
/// [`Tool`](https://modelcontextprotocol.io/specification/2026-07-28/schema#tool) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Tool {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<MetaObject>,
    /// `annotations`: optional; since 2025-03-26.
    pub annotations: Option<ToolAnnotations>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `icons`: optional; since 2025-11-25.
    pub icons: Option<List<Icon>>,
    /// `inputSchema`: required.
    pub input_schema: ToolInputSchema,
    /// `name`: required.
    pub name: String,
    /// `outputSchema`: optional; since 2025-06-18.
    pub output_schema: Option<ToolOutputSchema>,
    /// `title`: optional; since 2025-06-18.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Hints on how a tool behaves, to be believed only from servers you trust. Without them a tool counts as writing, destructive and open-world.
///
/// [`ToolAnnotations`](https://modelcontextprotocol.io/specification/2026-07-28/schema#toolannotations) in revision 2026-07-28.
/// Since 2025-03-26.
#[derive(Clone)]
pub struct ToolAnnotations {
    /// `destructiveHint`: optional.
    pub destructive_hint: Option<bool>,
    /// `idempotentHint`: optional.
    pub idempotent_hint: Option<bool>,
    /// `openWorldHint`: optional.
    pub open_world_hint: Option<bool>,
    /// `readOnlyHint`: optional.
    pub read_only_hint: Option<bool>,
    /// `title`: optional.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `inputSchema` of [`Tool`].
///
/// Without a name in the schema; stands at `#/$defs/Tool/properties/inputSchema`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ToolInputSchema(Json);
/// The server's word that its tools are no longer the same; the client should list them again.
///
/// [`ToolListChangedNotification`](https://modelcontextprotocol.io/specification/2026-07-28/schema#toollistchangednotification) in revision 2026-07-28.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ToolListChangedNotification {
    /// `params`: optional.
    pub params: Option<NotificationParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `outputSchema` of [`Tool`].
///
/// Without a name in the schema; stands at `#/$defs/Tool/properties/outputSchema`.
/// Since 2025-06-18.
#[derive(Clone)]
pub struct ToolOutputSchema(Json);
