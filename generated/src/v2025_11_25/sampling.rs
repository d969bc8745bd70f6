// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/types.rs.

/// A server's wish to have the client's model write a message. The client picks the model and should let the user review it.
///
/// [`CreateMessageRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#createmessagerequest) in revision 2025-11-25.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct CreateMessageRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: CreateMessageRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The conversation so far, the limit on generated tokens and how to generate. The client must keep to `maxTokens` and may change the rest.
///
/// [`CreateMessageRequestParams`](https://modelcontextprotocol.io/specification/2025-11-25/schema#createmessagerequestparams) in revision 2025-11-25.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct CreateMessageRequestParams {
    /// `_meta`: optional; since 2025-11-25.
    pub meta: Option<RequestMeta>,
    /// `includeContext`: optional.
    #[deprecated(
        note = "SEP-2596: `includeContext` with `thisServer` or `allServers` is deprecated since 2025-11-25; leave `includeContext` out, or use `none`. Earliest removal: together with Sampling."
    )]
    pub include_context: Option<IncludeContext>,
    /// `maxTokens`: required.
    pub max_tokens: i64,
    /// `messages`: required.
    pub messages: List<SamplingMessage>,
    /// `metadata`: optional.
    pub metadata: Option<JsonObject>,
    /// `modelPreferences`: optional.
    pub model_preferences: Option<ModelPreferences>,
    /// `stopSequences`: optional.
    pub stop_sequences: Option<List<String>>,
    /// `systemPrompt`: optional.
    pub system_prompt: Option<String>,
    /// `task`: optional; since 2025-11-25.
    pub task: Option<TaskMetadata>,
    /// `temperature`: optional.
    pub temperature: Option<Number>,
    /// `toolChoice`: optional; since 2025-11-25.
    pub tool_choice: Option<ToolChoice>,
    /// `tools`: optional; since 2025-11-25.
    pub tools: Option<List<Tool>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The message that the client's model wrote, which model it was and why it stopped.
///
/// [`CreateMessageResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#createmessageresult) in revision 2025-11-25.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct CreateMessageResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `content`: required.
    pub content: SamplingContent,
    /// `model`: required.
    pub model: String,
    /// `role`: required.
    pub role: Role,
    /// `stopReason`: optional.
    pub stop_reason: Option<StopReason>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `includeContext` of [`CreateMessageRequestParams`].
///
/// Without a name in the schema; stands at `#/$defs/CreateMessageRequestParams/properties/includeContext`.
/// Since 2024-11-05.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IncludeContext {
    /// `none`
    None,
    /// `thisServer`
    #[deprecated(
        note = "SEP-2596: `includeContext` with `thisServer` or `allServers` is deprecated since 2025-11-25; leave `includeContext` out, or use `none`. Earliest removal: together with Sampling."
    )]
    ThisServer,
    /// `allServers`
    #[deprecated(
        note = "SEP-2596: `includeContext` with `thisServer` or `allServers` is deprecated since 2025-11-25; leave `includeContext` out, or use `none`. Earliest removal: together with Sampling."
    )]
    AllServers,
}
/// A wish for a model: part of its name or family, which the client may map to a similar model of its own.
///
/// [`ModelHint`](https://modelcontextprotocol.io/specification/2025-11-25/schema#modelhint) in revision 2025-11-25.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct ModelHint {
    /// `name`: optional.
    pub name: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// What matters to the server in a model: cost, speed and intelligence, each from 0 to 1, and names to try in order. Advice only.
///
/// [`ModelPreferences`](https://modelcontextprotocol.io/specification/2025-11-25/schema#modelpreferences) in revision 2025-11-25.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct ModelPreferences {
    /// `costPriority`: optional; 0 to 1.
    pub cost_priority: Option<Number>,
    /// `hints`: optional.
    pub hints: Option<List<ModelHint>>,
    /// `intelligencePriority`: optional; 0 to 1.
    pub intelligence_priority: Option<Number>,
    /// `speedPriority`: optional; 0 to 1.
    pub speed_priority: Option<Number>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `content` of [`CreateMessageResult`].
///
/// Without a name in the schema; stands at `#/$defs/CreateMessageResult/properties/content`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum SamplingContent {
    /// `TextContent`
    Text(TextContent),
    /// `ImageContent`
    Image(ImageContent),
    /// `AudioContent`
    Audio(AudioContent),
    /// `ToolUseContent`
    ToolUse(ToolUseContent),
    /// `ToolResultContent`
    ToolResult(ToolResultContent),
    /// `List of SamplingMessageContentBlock`
    List(List<SamplingMessageContentBlock>),
}
/// One message of a sampled conversation. From 2025-11-25 on, content can be an array, and a user message with tool results has nothing else in it.
///
/// [`SamplingMessage`](https://modelcontextprotocol.io/specification/2025-11-25/schema#samplingmessage) in revision 2025-11-25.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct SamplingMessage {
    /// `_meta`: optional; since 2025-11-25.
    pub meta: Option<Map<Json>>,
    /// `content`: required.
    pub content: SamplingContent,
    /// `role`: required.
    pub role: Role,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// One piece of a sampling message: text, image, audio, a tool use or a tool result, told apart by `type`.
///
/// [`SamplingMessageContentBlock`](https://modelcontextprotocol.io/specification/2025-11-25/schema#samplingmessagecontentblock) in revision 2025-11-25.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub enum SamplingMessageContentBlock {
    /// `TextContent`
    Text(TextContent),
    /// `ImageContent`
    Image(ImageContent),
    /// `AudioContent`
    Audio(AudioContent),
    /// `ToolUseContent`
    ToolUse(ToolUseContent),
    /// `ToolResultContent`
    ToolResult(ToolResultContent),
}
/// The member `stopReason` of [`CreateMessageResult`].
///
/// Without a definition of its own in the schema.
/// Since 2024-11-05.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StopReason {
    /// `endTurn`
    EndTurn,
    /// `stopSequence`
    StopSequence,
    /// `maxTokens`
    MaxTokens,
    /// `toolUse`
    ToolUse,
    /// Any other value.
    Other(String),
}
/// Whether the model may use tools: `auto` leaves it free (the default), `required` demands at least one use, `none` forbids them.
///
/// [`ToolChoice`](https://modelcontextprotocol.io/specification/2025-11-25/schema#toolchoice) in revision 2025-11-25.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct ToolChoice {
    /// `mode`: optional.
    pub mode: Option<ToolChoiceMode>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `mode` of [`ToolChoice`].
///
/// Without a name in the schema; stands at `#/$defs/ToolChoice/properties/mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ToolChoiceMode {
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// `none`
    None,
}
/// The outcome of a tool use, matched to it by `toolUseId`. It goes into the user message right after the one that used the tool.
///
/// [`ToolResultContent`](https://modelcontextprotocol.io/specification/2025-11-25/schema#toolresultcontent) in revision 2025-11-25.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct ToolResultContent {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `content`: required.
    pub content: List<ContentBlock>,
    /// `isError`: optional.
    pub is_error: Option<bool>,
    /// `structuredContent`: optional.
    pub structured_content: Option<JsonObject>,
    /// `toolUseId`: required.
    pub tool_use_id: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The model's wish to run a tool with some input. The next message must hold the result under the same id.
///
/// [`ToolUseContent`](https://modelcontextprotocol.io/specification/2025-11-25/schema#toolusecontent) in revision 2025-11-25.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct ToolUseContent {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `id`: required.
    pub id: String,
    /// `input`: required.
    pub input: JsonObject,
    /// `name`: required.
    pub name: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
