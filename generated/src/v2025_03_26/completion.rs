// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/types.rs.

/// Sent by a client while a user types, to get suggestions for one argument.
///
/// [`CompleteRequest`](https://modelcontextprotocol.io/specification/2025-03-26/schema#completerequest) in revision 2025-03-26.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CompleteRequest {
    /// `params`: required.
    pub params: CompleteRequestParams,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// The prompt or template, the argument with what has been typed so far and, from 2025-06-18 on, the arguments already filled in.
///
/// Without a name in the schema; stands at `#/definitions/CompleteRequest/properties/params`.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct CompleteRequestParams {
    /// `argument`: required.
    pub argument: CompletionArgument,
    /// `ref`: required.
    pub ref_: CompletionReference,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Suggested values, the best first and no more than 100. `total` may be larger, and `hasMore` says that some were left out.
///
/// [`CompleteResult`](https://modelcontextprotocol.io/specification/2025-03-26/schema#completeresult) in revision 2025-03-26.
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
/// Without a name in the schema; stands at `#/definitions/CompleteResult/properties/completion`.
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
/// Without a name in the schema; stands at `#/definitions/CompleteRequest/properties/params/properties/argument`.
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
/// The member `ref` of [`CompleteRequestParams`].
///
/// Without a name in the schema; stands at `#/definitions/CompleteRequest/properties/params/properties/ref`.
/// Since 2024-11-05.
#[derive(Clone)]
pub enum CompletionReference {
    /// `PromptReference`
    Prompt(PromptReference),
    /// `ResourceReference`
    Resource(ResourceReference),
}
/// Names the prompt whose argument is to be completed.
///
/// [`PromptReference`](https://modelcontextprotocol.io/specification/2025-03-26/schema#promptreference) in revision 2025-03-26.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct PromptReference {
    /// `name`: required.
    pub name: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
/// Gives the resource, or the template of resources, whose URI is to be completed. From 2025-06-18 on it is `ResourceTemplateReference`.
///
/// [`ResourceReference`](https://modelcontextprotocol.io/specification/2025-03-26/schema#resourcereference) in revision 2025-03-26.
/// Since 2024-11-05.
#[derive(Clone)]
pub struct ResourceReference {
    /// `uri`: required; format `uri-template`.
    pub uri: String,
    /// Members that the schema does not declare, in the order in which they came.
    pub extra: Map<Json>,
}
