// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/types.rs.

/// Sent by a client while a user types, to get suggestions for one argument.
///
/// [`CompleteRequest`](https://modelcontextprotocol.io/specification/2025-11-25/schema#completerequest) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CompleteRequest {
    /// `id`: required; since 2025-11-25.
    pub id: RequestId,
    /// `params`: required.
    pub params: CompleteRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The prompt or template, the argument with what has been typed so far and, from 2025-06-18 on, the arguments already filled in.
///
/// [`CompleteRequestParams`](https://modelcontextprotocol.io/specification/2025-11-25/schema#completerequestparams) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CompleteRequestParams {
    /// `_meta`: optional; since 2025-11-25.
    pub meta: Option<RequestMeta>,
    /// `argument`: required.
    pub argument: CompletionArgument,
    /// `context`: optional; since 2025-06-18.
    pub context: Option<CompletionContext>,
    /// `ref`: required.
    pub ref_: CompletionReference,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Suggested values, the best first and no more than 100. `total` may be larger, and `hasMore` says that some were left out.
///
/// [`CompleteResult`](https://modelcontextprotocol.io/specification/2025-11-25/schema#completeresult) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CompleteResult {
    /// `_meta`: optional.
    pub meta: Option<Map<Json>>,
    /// `completion`: required.
    pub completion: Completion,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `completion` of [`CompleteResult`].
///
/// Without a name in the schema; stands at `#/$defs/CompleteResult/properties/completion`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct Completion {
    /// `hasMore`: optional.
    pub has_more: Option<bool>,
    /// `total`: optional.
    pub total: Option<i64>,
    /// `values`: required.
    pub values: List<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `argument` of [`CompleteRequestParams`].
///
/// Without a name in the schema; stands at `#/$defs/CompleteRequestParams/properties/argument`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CompletionArgument {
    /// `name`: required.
    pub name: String,
    /// `value`: required.
    pub value: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `context` of [`CompleteRequestParams`].
///
/// Without a name in the schema; stands at `#/$defs/CompleteRequestParams/properties/context`.
/// Since 2025-06-18.
#[derive(Clone)]
pub struct CompletionContext {
    /// `arguments`: optional.
    pub arguments: Option<Map<String>>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The member `ref` of [`CompleteRequestParams`].
///
/// Without a name in the schema; stands at `#/$defs/CompleteRequestParams/properties/ref`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum CompletionReference {
    /// `PromptReference`
    Prompt(PromptReference),
    /// `ResourceTemplateReference`
    ResourceTemplate(ResourceTemplateReference),
}
/// Names the prompt whose argument is to be completed.
///
/// [`PromptReference`](https://modelcontextprotocol.io/specification/2025-11-25/schema#promptreference) in revision 2025-11-25.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PromptReference {
    /// `name`: required.
    pub name: String,
    /// `title`: optional; since 2025-06-18.
    pub title: Option<String>,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Gives the resource template, as its URI pattern, whose variable is to be completed. A plain URI is allowed too.
///
/// [`ResourceTemplateReference`](https://modelcontextprotocol.io/specification/2025-11-25/schema#resourcetemplatereference) in revision 2025-11-25.
/// Since 2025-06-18.
#[derive(Clone)]
pub struct ResourceTemplateReference {
    /// `uri`: required; format `uri-template`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
