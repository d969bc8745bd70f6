// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/types.rs.

/// A server's wish to have the client's model write a message. The client picks the model and should let the user review it.
///
/// [`CreateMessageRequest`](https://modelcontextprotocol.io/specification/2025-03-26/schema#createmessagerequest) in revision 2025-03-26.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct CreateMessageRequest {
    /// `params`: required.
    pub params: CreateMessageRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The conversation so far, the limit on generated tokens and how to generate. The client must keep to `maxTokens` and may change the rest.
///
/// Without a name in the schema; stands at `#/definitions/CreateMessageRequest/properties/params`.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct CreateMessageRequestParams {
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
    /// `temperature`: optional.
    pub temperature: Option<Number>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The message that the client's model wrote, which model it was and why it stopped.
///
/// [`CreateMessageResult`](https://modelcontextprotocol.io/specification/2025-03-26/schema#createmessageresult) in revision 2025-03-26.
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
/// Without a name in the schema; stands at `#/definitions/CreateMessageRequest/properties/params/properties/includeContext`.
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
/// [`ModelHint`](https://modelcontextprotocol.io/specification/2025-03-26/schema#modelhint) in revision 2025-03-26.
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
/// [`ModelPreferences`](https://modelcontextprotocol.io/specification/2025-03-26/schema#modelpreferences) in revision 2025-03-26.
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
/// Without a name in the schema; stands at `#/definitions/CreateMessageResult/properties/content`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum SamplingContent {
    /// `TextContent`
    Text(TextContent),
    /// `ImageContent`
    Image(ImageContent),
    /// `AudioContent`
    Audio(AudioContent),
}
/// One message of a sampled conversation. From 2025-11-25 on, content can be an array, and a user message with tool results has nothing else in it.
///
/// [`SamplingMessage`](https://modelcontextprotocol.io/specification/2025-03-26/schema#samplingmessage) in revision 2025-03-26.
/// Since 2024-11-05.
#[deprecated(
    note = "SEP-2577: Sampling is deprecated since 2026-07-28; call the provider of the language model directly. Earliest removal: the first revision on or after 2027-07-28."
)]
#[derive(Clone)]
pub struct SamplingMessage {
    /// `content`: required.
    pub content: SamplingContent,
    /// `role`: required.
    pub role: Role,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
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
    /// Any other value.
    Other(String),
}
