// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/types.rs.

/// Sent by a client, usually because a model decided to, to run one tool.
///
/// [`CallToolRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#calltoolrequest) in revision 2025-11-25.
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
/// [`CallToolRequestParams`](https://modelcontextprotocol.io/specification/2025-11-25/schema#calltoolrequestparams) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CallToolRequestParams {
    /// `_meta`: optional; since 2025-11-25.
    pub meta: Option<RequestMeta>,
    /// `arguments`: optional.
    pub arguments: Option<JsonObject>,
    /// `name`: required.
    pub name: String,
    /// `task`: optional; since 2025-11-25.
    pub task: Option<TaskMetadata>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What a tool gave back. Failures inside the tool come this way too, with `isError` set, so that a model can see them and react.
///
/// [`CallToolResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#calltoolresult) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CallToolResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `content`: required.
    pub content: List<ContentBlock>,
    /// `isError`: optional.
    pub is_error: Option<bool>,
    /// `structuredContent`: optional; since 2025-06-18.
    pub structured_content: Option<JsonObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to learn which tools a server has.
///
/// [`ListToolsRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#listtoolsrequest) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListToolsRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: optional.
    pub params: Option<PaginatedRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's tools.
///
/// [`ListToolsResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#listtoolsresult) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListToolsResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `tools`: required.
    pub tools: List<Tool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `_meta` of [`CallToolRequestParams`].
///
/// Without a name in the schema; stands at `#/$defs/CallToolRequestParams/properties/_meta`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct RequestMeta {
    /// `progressToken`: optional.
    pub progress_token: Option<ProgressToken>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A function that a server offers to models: its name, what it takes and what it gives.
///
/// [`Tool`](https://modelcontextprotocol.io/specification/2025-11-25/schema#tool) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Tool {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<Map<Json>>,
    /// `annotations`: optional; since 2025-03-26.
    pub annotations: Option<ToolAnnotations>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `execution`: optional; since 2025-11-25.
    pub execution: Option<ToolExecution>,
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
/// [`ToolAnnotations`](https://modelcontextprotocol.io/specification/2025-11-25/schema#toolannotations) in revision 2025-11-25.
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
/// How a tool of 2025-11-25 may be run. `taskSupport` says whether as a task: `forbidden` (the default), `optional` or `required`.
///
/// [`ToolExecution`](https://modelcontextprotocol.io/specification/2025-11-25/schema#toolexecution) in revision 2025-11-25.
#[derive(Clone)]
pub struct ToolExecution {
    /// `taskSupport`: optional.
    pub task_support: Option<ToolExecutionTaskSupport>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `taskSupport` of [`ToolExecution`].
///
/// Without a name in the schema; stands at `#/$defs/ToolExecution/properties/taskSupport`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ToolExecutionTaskSupport {
    /// `forbidden`
    Forbidden,
    /// `optional`
    Optional,
    /// `required`
    Required,
}
/// The member `inputSchema` of [`Tool`].
///
/// Without a name in the schema; stands at `#/$defs/Tool/properties/inputSchema`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ToolInputSchema(Json);
/// The server's word that its tools are no longer the same; the client should list them again.
///
/// [`ToolListChangedNotification`](https://modelcontextprotocol.io/specification/2025-11-25/schema#toollistchangednotification) in revision 2025-11-25.
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
