// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/types.rs.

/// Sent by a client to have one prompt filled in.
///
/// [`GetPromptRequest`](https://modelcontextprotocol.io/specification/2024-11-05/schema#getpromptrequest) in revision 2024-11-05.
#[derive(Clone)]
pub struct GetPromptRequest {
    /// `params`: required.
    pub params: GetPromptRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The name of the prompt and a string for each argument to fill in.
///
/// Without a name in the schema; stands at `#/definitions/GetPromptRequest/properties/params`.
#[derive(Clone)]
pub struct GetPromptRequestParams {
    /// `arguments`: optional.
    pub arguments: Option<Map<String>>,
    /// `name`: required.
    pub name: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The messages of a prompt with its arguments filled in, ready for a model.
///
/// [`GetPromptResult`](https://modelcontextprotocol.io/specification/2024-11-05/schema#getpromptresult) in revision 2024-11-05.
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
/// [`ListPromptsRequest`](https://modelcontextprotocol.io/specification/2024-11-05/schema#listpromptsrequest) in revision 2024-11-05.
#[derive(Clone)]
pub struct ListPromptsRequest {
    /// `params`: optional.
    pub params: Option<ListPromptsRequestParams>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `params` of [`ListPromptsRequest`].
///
/// Without a name in the schema; stands at `#/definitions/ListPromptsRequest/properties/params`.
#[derive(Clone)]
pub struct ListPromptsRequestParams {
    /// `cursor`: optional.
    pub cursor: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One page of a server's prompts.
///
/// [`ListPromptsResult`](https://modelcontextprotocol.io/specification/2024-11-05/schema#listpromptsresult) in revision 2024-11-05.
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
/// [`Prompt`](https://modelcontextprotocol.io/specification/2024-11-05/schema#prompt) in revision 2024-11-05.
#[derive(Clone)]
pub struct Prompt {
    /// `arguments`: optional.
    pub arguments: Option<List<PromptArgument>>,
    /// `description`: optional.
    pub description: Option<String>,
    /// `name`: required.
    pub name: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One blank in a prompt. It may be left empty unless `required` is true.
///
/// [`PromptArgument`](https://modelcontextprotocol.io/specification/2024-11-05/schema#promptargument) in revision 2024-11-05.
#[derive(Clone)]
pub struct PromptArgument {
    /// `description`: optional.
    pub description: Option<String>,
    /// `name`: required.
    pub name: String,
    /// `required`: optional.
    pub required: Option<bool>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The server's word that its prompts are no longer the same; the client should list them again.
///
/// [`PromptListChangedNotification`](https://modelcontextprotocol.io/specification/2024-11-05/schema#promptlistchangednotification) in revision 2024-11-05.
#[derive(Clone)]
pub struct PromptListChangedNotification {
    /// `params`: optional.
    pub params: Option<ResultObject>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One message of a prompt: who says it, and what. Unlike a sampling message it can also hold resources.
///
/// [`PromptMessage`](https://modelcontextprotocol.io/specification/2024-11-05/schema#promptmessage) in revision 2024-11-05.
#[derive(Clone)]
pub struct PromptMessage {
    /// `content`: required.
    pub content: ContentBlock,
    /// `role`: required.
    pub role: Role,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
