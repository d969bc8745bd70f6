// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/types.rs.

/// Sent by a client to have one prompt filled in.
///
/// [`GetPromptRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#getpromptrequest) in revision 2025-11-25.
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
/// [`GetPromptRequestParams`](https://modelcontextprotocol.io/specification/2025-11-25/schema#getpromptrequestparams) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct GetPromptRequestParams {
    /// `_meta`: optional; since 2025-11-25.
    pub meta: Option<RequestMeta>,
    /// `arguments`: optional.
    pub arguments: Option<Map<String>>,
    /// `name`: required.
    pub name: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The messages of a prompt with its arguments filled in, ready for a model.
///
/// [`GetPromptResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#getpromptresult) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct GetPromptResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `messages`: required.
    pub messages: List<PromptMessage>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Sent by a client to learn which prompts a server has.
///
/// [`ListPromptsRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#listpromptsrequest) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListPromptsRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: optional.
    pub params: Option<PaginatedRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's prompts.
///
/// [`ListPromptsResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#listpromptsresult) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ListPromptsResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `nextCursor`: optional.
    pub next_cursor: Option<String>,
    /// `prompts`: required.
    pub prompts: List<Prompt>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// A ready-made start of a conversation that users can pick, with blanks to fill in.
///
/// [`Prompt`](https://modelcontextprotocol.io/specification/2025-11-25/schema#prompt) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Prompt {
    /// `_meta`: optional; since 2025-06-18.
    pub meta: Option<Map<Json>>,
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
/// [`PromptArgument`](https://modelcontextprotocol.io/specification/2025-11-25/schema#promptargument) in revision 2025-11-25.
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
/// [`PromptListChangedNotification`](https://modelcontextprotocol.io/specification/2025-11-25/schema#promptlistchangednotification) in revision 2025-11-25.
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
/// [`PromptMessage`](https://modelcontextprotocol.io/specification/2025-11-25/schema#promptmessage) in revision 2025-11-25.
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
