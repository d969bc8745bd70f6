// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/types.rs.

/// Sent by a client, usually because a model decided to, to run one tool.
///
/// [`CallToolRequest`](https://modelcontextprotocol.io/specification/2025-06-18/schema#calltoolrequest) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CallToolRequest {
    /// `params`: required.
    pub params: CallToolRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The name of the tool and its arguments, which should fit the tool's `inputSchema`.
///
/// Without a name in the schema; stands at `#/definitions/CallToolRequest/properties/params`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CallToolRequestParams {
    /// `arguments`: optional.
    pub arguments: Option<JsonObject>,
    /// `name`: required.
    pub name: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What a tool gave back. Failures inside the tool come this way too, with `isError` set, so that a model can see them and react.
///
/// [`CallToolResult`](https://modelcontextprotocol.io/specification/2025-06-18/schema#calltoolresult) in revision 2025-06-18.
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
/// [`ListToolsRequest`](https://modelcontextprotocol.io/specification/2025-06-18/schema#listtoolsrequest) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListToolsRequest {
    /// `params`: optional.
    pub params: Option<ListToolsRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`ListToolsRequest`].
///
/// Without a name in the schema; stands at `#/definitions/ListToolsRequest/properties/params`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListToolsRequestParams {
    /// `cursor`: optional.
    pub cursor: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's tools.
///
/// [`ListToolsResult`](https://modelcontextprotocol.io/specification/2025-06-18/schema#listtoolsresult) in revision 2025-06-18.
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
/// A function that a server offers to models: its name, what it takes and what it gives.
///
/// [`Tool`](https://modelcontextprotocol.io/specification/2025-06-18/schema#tool) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Tool {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<Map<Json>>,
    /// `annotations`: optional; since 2025-03-26.
    pub annotations: Option<ToolAnnotations>,
    /// `description`: optional.
    pub description: Option<String>,
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
/// [`ToolAnnotations`](https://modelcontextprotocol.io/specification/2025-06-18/schema#toolannotations) in revision 2025-06-18.
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
/// Without a name in the schema; stands at `#/definitions/Tool/properties/inputSchema`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ToolInputSchema(Json);
/// The server's word that its tools are no longer the same; the client should list them again.
///
/// [`ToolListChangedNotification`](https://modelcontextprotocol.io/specification/2025-06-18/schema#toollistchangednotification) in revision 2025-06-18.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ToolListChangedNotification {
    /// `params`: optional.
    pub params: Option<ResultObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `outputSchema` of [`Tool`].
///
/// Without a name in the schema; stands at `#/definitions/Tool/properties/outputSchema`.
#[derive(Clone)]
pub struct ToolOutputSchema(Json);
