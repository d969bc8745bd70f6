// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mod completion;
mod content;
mod discovery;
mod jsonrpc;
mod logging;
mod meta;
mod progress;
mod prompts;
mod resources;
mod roots;
mod sampling;
mod tools;

mcpspec_core::methods! {
    request CompleteRequest = "completion/complete"(CompleteRequestParams) -> CompleteResult;
    request InitializeRequest = "initialize"(InitializeRequestParams) -> InitializeResult;
    request SetLevelRequest = "logging/setLevel"(SetLevelRequestParams) -> EmptyResult;
    request PingRequest = "ping"(PingRequestParams) -> EmptyResult;
    request GetPromptRequest = "prompts/get"(GetPromptRequestParams) -> GetPromptResult;
    request ListPromptsRequest = "prompts/list"(ListPromptsRequestParams) -> ListPromptsResult;
    request ListResourcesRequest = "resources/list"(ListResourcesRequestParams) -> ListResourcesResult;
    request ReadResourceRequest = "resources/read"(ReadResourceRequestParams) -> ReadResourceResult;
    request SubscribeRequest = "resources/subscribe"(SubscribeRequestParams) -> EmptyResult;
    request ListResourceTemplatesRequest = "resources/templates/list"(ListResourceTemplatesRequestParams) -> ListResourceTemplatesResult;
    request UnsubscribeRequest = "resources/unsubscribe"(UnsubscribeRequestParams) -> EmptyResult;
    request ListRootsRequest = "roots/list"(ListRootsRequestParams) -> ListRootsResult;
    request CreateMessageRequest = "sampling/createMessage"(CreateMessageRequestParams) -> CreateMessageResult;
    request CallToolRequest = "tools/call"(CallToolRequestParams) -> CallToolResult;
    request ListToolsRequest = "tools/list"(ListToolsRequestParams) -> ListToolsResult;
    notification CancelledNotification = "notifications/cancelled"(CancelledNotificationParams);
    notification InitializedNotification = "notifications/initialized"(ResultObject);
    notification LoggingMessageNotification = "notifications/message"(LoggingMessageNotificationParams);
    notification ProgressNotification = "notifications/progress"(ProgressNotificationParams);
    notification PromptListChangedNotification = "notifications/prompts/list_changed"(ResultObject);
    notification ResourceListChangedNotification = "notifications/resources/list_changed"(ResultObject);
    notification ResourceUpdatedNotification = "notifications/resources/updated"(ResourceUpdatedNotificationParams);
    notification RootsListChangedNotification = "notifications/roots/list_changed"(ResultObject);
    notification ToolListChangedNotification = "notifications/tools/list_changed"(ResultObject);
    bare ClientRequest;
    bare ClientNotification;
    bare ServerRequest;
    bare ServerNotification;
}

mcpspec_core::definitions! {
    "Annotations": Annotations,
    "AudioContent": AudioContent,
    "BlobResourceContents": BlobResourceContents,
    "CallToolRequest": CallToolRequest,
    "CallToolRequestParams": CallToolRequestParams,
    "CallToolResult": CallToolResult,
    "CancelledNotification": CancelledNotification,
    "CancelledNotificationParams": CancelledNotificationParams,
    "ClientCapabilities": ClientCapabilities,
    "ClientMessage": ClientMessage,
    "ClientNotification": ClientNotification,
    "ClientRequest": ClientRequest,
    "ClientResult": ClientResult,
    "CompleteRequest": CompleteRequest,
    "CompleteRequestParams": CompleteRequestParams,
    "CompleteResult": CompleteResult,
    "Completion": Completion,
    "CompletionArgument": CompletionArgument,
    "CompletionReference": CompletionReference,
    "ContentBlock": ContentBlock,
    "CreateMessageRequest": CreateMessageRequest,
    "CreateMessageRequestParams": CreateMessageRequestParams,
    "CreateMessageResult": CreateMessageResult,
    "Cursor": Cursor,
    "EmbeddedResource": EmbeddedResource,
    "EmptyResult": EmptyResult,
    "ErrorObject": ErrorObject,
    "GetPromptRequest": GetPromptRequest,
    "GetPromptRequestParams": GetPromptRequestParams,
    "GetPromptResult": GetPromptResult,
    "ImageContent": ImageContent,
    "Implementation": Implementation,
    "IncludeContext": IncludeContext,
    "InitializeRequest": InitializeRequest,
    "InitializeRequestParams": InitializeRequestParams,
    "InitializeResult": InitializeResult,
    "InitializedNotification": InitializedNotification,
    "JSONRPCBatchRequest": JSONRPCBatchRequest,
    "JSONRPCBatchRequestItem": JSONRPCBatchRequestItem,
    "JSONRPCBatchResponse": JSONRPCBatchResponse,
    "JSONRPCBatchResponseItem": JSONRPCBatchResponseItem,
    "JSONRPCError": JSONRPCError,
    "JSONRPCMessage": JSONRPCMessage,
    "JSONRPCNotification": JSONRPCNotification,
    "JSONRPCRequest": JSONRPCRequest,
    "JSONRPCRequestParams": JSONRPCRequestParams,
    "JSONRPCResponse": JSONRPCResponse,
    "ListPromptsRequest": ListPromptsRequest,
    "ListPromptsRequestParams": ListPromptsRequestParams,
    "ListPromptsResult": ListPromptsResult,
    "ListResourceTemplatesRequest": ListResourceTemplatesRequest,
    "ListResourceTemplatesRequestParams": ListResourceTemplatesRequestParams,
    "ListResourceTemplatesResult": ListResourceTemplatesResult,
    "ListResourcesRequest": ListResourcesRequest,
    "ListResourcesRequestParams": ListResourcesRequestParams,
    "ListResourcesResult": ListResourcesResult,
    "ListRootsRequest": ListRootsRequest,
    "ListRootsRequestParams": ListRootsRequestParams,
    "ListRootsResult": ListRootsResult,
    "ListToolsRequest": ListToolsRequest,
    "ListToolsRequestParams": ListToolsRequestParams,
    "ListToolsResult": ListToolsResult,
    "LoggingLevel": LoggingLevel,
    "LoggingMessageNotification": LoggingMessageNotification,
    "LoggingMessageNotificationParams": LoggingMessageNotificationParams,
    "ModelHint": ModelHint,
    "ModelPreferences": ModelPreferences,
    "Notification": Notification,
    "PaginatedRequest": PaginatedRequest,
    "PaginatedRequestParams": PaginatedRequestParams,
    "PaginatedResult": PaginatedResult,
    "PingRequest": PingRequest,
    "PingRequestParams": PingRequestParams,
    "ProgressNotification": ProgressNotification,
    "ProgressNotificationParams": ProgressNotificationParams,
    "ProgressToken": ProgressToken,
    "Prompt": Prompt,
    "PromptArgument": PromptArgument,
    "PromptListChangedNotification": PromptListChangedNotification,
    "PromptMessage": PromptMessage,
    "PromptReference": PromptReference,
    "PromptsCapability": PromptsCapability,
    "ReadResourceRequest": ReadResourceRequest,
    "ReadResourceRequestParams": ReadResourceRequestParams,
    "ReadResourceResult": ReadResourceResult,
    "Request": Request,
    "RequestId": RequestId,
    "RequestMeta": RequestMeta,
    "RequestParams": RequestParams,
    "Resource": Resource,
    "ResourceContents": ResourceContents,
    "ResourceListChangedNotification": ResourceListChangedNotification,
    "ResourceReference": ResourceReference,
    "ResourceTemplate": ResourceTemplate,
    "ResourceUpdatedNotification": ResourceUpdatedNotification,
    "ResourceUpdatedNotificationParams": ResourceUpdatedNotificationParams,
    "ResourcesCapability": ResourcesCapability,
    "Result": ResultObject,
    "Role": Role,
    "Root": Root,
    "RootsCapability": RootsCapability,
    "RootsListChangedNotification": RootsListChangedNotification,
    "SamplingContent": SamplingContent,
    "SamplingMessage": SamplingMessage,
    "ServerCapabilities": ServerCapabilities,
    "ServerMessage": ServerMessage,
    "ServerNotification": ServerNotification,
    "ServerRequest": ServerRequest,
    "ServerResult": ServerResult,
    "SetLevelRequest": SetLevelRequest,
    "SetLevelRequestParams": SetLevelRequestParams,
    "StopReason": StopReason,
    "SubscribeRequest": SubscribeRequest,
    "SubscribeRequestParams": SubscribeRequestParams,
    "TextContent": TextContent,
    "TextOrBlobResourceContents": TextOrBlobResourceContents,
    "TextResourceContents": TextResourceContents,
    "Tool": Tool,
    "ToolAnnotations": ToolAnnotations,
    "ToolInputSchema": ToolInputSchema,
    "ToolListChangedNotification": ToolListChangedNotification,
    "ToolsCapability": ToolsCapability,
    "UnsubscribeRequest": UnsubscribeRequest,
    "UnsubscribeRequestParams": UnsubscribeRequestParams,
}
