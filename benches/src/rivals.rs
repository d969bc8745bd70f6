//! The validators of `jsonschema` for the definitions of the payloads: as it makes them at run time,
//! and as its macro makes them when this crate is compiled. Both go by the official schema.

use serde_json::{Value, json};

/// Whether a tree is valid.
pub(crate) type Verdict = fn(&Value) -> bool;

/// A validator that is made now.
pub(crate) fn runtime(definition: &str) -> jsonschema::Validator {
    let mut schema: Value =
        serde_json::from_str(include_str!("../../schema/2026-07-28/schema.json")).expect("JSON");
    schema["$ref"] = json!(format!("#/$defs/{definition}"));
    jsonschema::validator_for(&schema).expect("a schema")
}

/// A validator that was made when this was compiled.
pub(crate) fn compiled(definition: &str) -> Verdict {
    let found = COMPILED.iter().find(|(name, _)| *name == definition);
    found.unwrap_or_else(|| panic!("no validator of {definition} is compiled")).1
}

macro_rules! compiled {
    ($($name:ident $schema:literal)*) => {
        mod macros {
            $(
                #[jsonschema::validator(
                    schema = $schema,
                    resources = { "json-schema:///mcp" => { path = "../schema/2026-07-28/schema.json" } }
                )]
                pub(super) struct $name;
            )*
        }

        const COMPILED: &[(&str, Verdict)] = &[$((stringify!($name), macros::$name::is_valid),)*];
    };
}

compiled! {
    CallToolRequest r##"{"$ref":"json-schema:///mcp#/$defs/CallToolRequest"}"##
    CallToolResultResponse r##"{"$ref":"json-schema:///mcp#/$defs/CallToolResultResponse"}"##
    CancelledNotification r##"{"$ref":"json-schema:///mcp#/$defs/CancelledNotification"}"##
    CompleteRequest r##"{"$ref":"json-schema:///mcp#/$defs/CompleteRequest"}"##
    CompleteResultResponse r##"{"$ref":"json-schema:///mcp#/$defs/CompleteResultResponse"}"##
    CreateMessageRequest r##"{"$ref":"json-schema:///mcp#/$defs/CreateMessageRequest"}"##
    DiscoverRequest r##"{"$ref":"json-schema:///mcp#/$defs/DiscoverRequest"}"##
    DiscoverResultResponse r##"{"$ref":"json-schema:///mcp#/$defs/DiscoverResultResponse"}"##
    GetPromptRequest r##"{"$ref":"json-schema:///mcp#/$defs/GetPromptRequest"}"##
    GetPromptResultResponse r##"{"$ref":"json-schema:///mcp#/$defs/GetPromptResultResponse"}"##
    JSONRPCErrorResponse r##"{"$ref":"json-schema:///mcp#/$defs/JSONRPCErrorResponse"}"##
    ListPromptsRequest r##"{"$ref":"json-schema:///mcp#/$defs/ListPromptsRequest"}"##
    ListPromptsResultResponse r##"{"$ref":"json-schema:///mcp#/$defs/ListPromptsResultResponse"}"##
    ListResourceTemplatesRequest r##"{"$ref":"json-schema:///mcp#/$defs/ListResourceTemplatesRequest"}"##
    ListResourceTemplatesResultResponse r##"{"$ref":"json-schema:///mcp#/$defs/ListResourceTemplatesResultResponse"}"##
    ListResourcesRequest r##"{"$ref":"json-schema:///mcp#/$defs/ListResourcesRequest"}"##
    ListResourcesResultResponse r##"{"$ref":"json-schema:///mcp#/$defs/ListResourcesResultResponse"}"##
    ListToolsRequest r##"{"$ref":"json-schema:///mcp#/$defs/ListToolsRequest"}"##
    ListToolsResultResponse r##"{"$ref":"json-schema:///mcp#/$defs/ListToolsResultResponse"}"##
    LoggingMessageNotification r##"{"$ref":"json-schema:///mcp#/$defs/LoggingMessageNotification"}"##
    ProgressNotification r##"{"$ref":"json-schema:///mcp#/$defs/ProgressNotification"}"##
    ReadResourceRequest r##"{"$ref":"json-schema:///mcp#/$defs/ReadResourceRequest"}"##
    ReadResourceResultResponse r##"{"$ref":"json-schema:///mcp#/$defs/ReadResourceResultResponse"}"##
    ResourceUpdatedNotification r##"{"$ref":"json-schema:///mcp#/$defs/ResourceUpdatedNotification"}"##
    SubscriptionsAcknowledgedNotification r##"{"$ref":"json-schema:///mcp#/$defs/SubscriptionsAcknowledgedNotification"}"##
    SubscriptionsListenRequest r##"{"$ref":"json-schema:///mcp#/$defs/SubscriptionsListenRequest"}"##
    ToolListChangedNotification r##"{"$ref":"json-schema:///mcp#/$defs/ToolListChangedNotification"}"##
}
