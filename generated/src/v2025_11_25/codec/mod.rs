// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mod completion;
mod content;
mod discovery;
mod elicitation;
mod jsonrpc;
mod logging;
mod meta;
mod progress;
mod prompts;
mod resources;
mod roots;
mod sampling;
mod tasks;
mod tools;

mcpspec_core::methods! {
    request CompleteRequest = "completion/complete"(CompleteRequestParams) -> CompleteResult;
    request ElicitRequest = "elicitation/create"(ElicitRequestParams) -> ElicitResult;
    request InitializeRequest = "initialize"(InitializeRequestParams) -> InitializeResult;
    request SetLevelRequest = "logging/setLevel"(SetLevelRequestParams) -> EmptyResult;
    request PingRequest = "ping"(RequestParams) -> EmptyResult;
    request GetPromptRequest = "prompts/get"(GetPromptRequestParams) -> GetPromptResult;
    request ListPromptsRequest = "prompts/list"(PaginatedRequestParams) -> ListPromptsResult;
    request ListResourcesRequest = "resources/list"(PaginatedRequestParams) -> ListResourcesResult;
    request ReadResourceRequest = "resources/read"(ReadResourceRequestParams) -> ReadResourceResult;
    request SubscribeRequest = "resources/subscribe"(SubscribeRequestParams) -> EmptyResult;
    request ListResourceTemplatesRequest = "resources/templates/list"(PaginatedRequestParams) -> ListResourceTemplatesResult;
    request UnsubscribeRequest = "resources/unsubscribe"(UnsubscribeRequestParams) -> EmptyResult;
    request ListRootsRequest = "roots/list"(RequestParams) -> ListRootsResult;
    request CreateMessageRequest = "sampling/createMessage"(CreateMessageRequestParams) -> CreateMessageResult;
    request CancelTaskRequest = "tasks/cancel"(RelatedTaskMetadata) -> CancelTaskResult;
    request GetTaskRequest = "tasks/get"(RelatedTaskMetadata) -> GetTaskResult;
    request ListTasksRequest = "tasks/list"(PaginatedRequestParams) -> ListTasksResult;
    request GetTaskPayloadRequest = "tasks/result"(RelatedTaskMetadata) -> GetTaskPayloadResult;
    request CallToolRequest = "tools/call"(CallToolRequestParams) -> CallToolResult;
    request ListToolsRequest = "tools/list"(PaginatedRequestParams) -> ListToolsResult;
    notification CancelledNotification = "notifications/cancelled"(CancelledNotificationParams);
    notification ElicitationCompleteNotification = "notifications/elicitation/complete"(ElicitationCompleteNotificationParams);
    notification InitializedNotification = "notifications/initialized"(NotificationParams);
    notification LoggingMessageNotification = "notifications/message"(LoggingMessageNotificationParams);
    notification ProgressNotification = "notifications/progress"(ProgressNotificationParams);
    notification PromptListChangedNotification = "notifications/prompts/list_changed"(NotificationParams);
    notification ResourceListChangedNotification = "notifications/resources/list_changed"(NotificationParams);
    notification ResourceUpdatedNotification = "notifications/resources/updated"(ResourceUpdatedNotificationParams);
    notification RootsListChangedNotification = "notifications/roots/list_changed"(NotificationParams);
    notification TaskStatusNotification = "notifications/tasks/status"(TaskStatusNotificationParams);
    notification ToolListChangedNotification = "notifications/tools/list_changed"(NotificationParams);
}

mcpspec_core::definitions! {
    "Annotations": Annotations,
    "AudioContent": AudioContent,
    "BaseMetadata": BaseMetadata,
    "BlobResourceContents": BlobResourceContents,
    "BooleanSchema": BooleanSchema,
    "CallToolRequest": CallToolRequest,
    "CallToolRequestParams": CallToolRequestParams,
    "CallToolResult": CallToolResult,
    "CancelTaskRequest": CancelTaskRequest,
    "CancelTaskResult": CancelTaskResult,
    "CancelledNotification": CancelledNotification,
    "CancelledNotificationParams": CancelledNotificationParams,
    "ClientCapabilities": ClientCapabilities,
    "ClientMessage": ClientMessage,
    "ClientNotification": ClientNotification,
    "ClientRequest": ClientRequest,
    "ClientResult": ClientResult,
    "ClientTasksCapability": ClientTasksCapability,
    "ClientTasksCapabilityRequests": ClientTasksCapabilityRequests,
    "ClientTasksCapabilityRequestsElicitation": ClientTasksCapabilityRequestsElicitation,
    "ClientTasksCapabilityRequestsSampling": ClientTasksCapabilityRequestsSampling,
    "CompleteRequest": CompleteRequest,
    "CompleteRequestParams": CompleteRequestParams,
    "CompleteResult": CompleteResult,
    "Completion": Completion,
    "CompletionArgument": CompletionArgument,
    "CompletionContext": CompletionContext,
    "CompletionReference": CompletionReference,
    "ContentBlock": ContentBlock,
    "CreateMessageRequest": CreateMessageRequest,
    "CreateMessageRequestParams": CreateMessageRequestParams,
    "CreateMessageResult": CreateMessageResult,
    "CreateTaskResult": CreateTaskResult,
    "Cursor": Cursor,
    "ElicitAction": ElicitAction,
    "ElicitRequest": ElicitRequest,
    "ElicitRequestFormParams": ElicitRequestFormParams,
    "ElicitRequestFormParamsMode": ElicitRequestFormParamsMode,
    "ElicitRequestParams": ElicitRequestParams,
    "ElicitRequestURLParams": ElicitRequestURLParams,
    "ElicitResult": ElicitResult,
    "ElicitValue": ElicitValue,
    "ElicitationCapability": ElicitationCapability,
    "ElicitationCompleteNotification": ElicitationCompleteNotification,
    "ElicitationCompleteNotificationParams": ElicitationCompleteNotificationParams,
    "EmbeddedResource": EmbeddedResource,
    "EmptyResult": EmptyResult,
    "EnumSchema": EnumSchema,
    "Error": ErrorObject,
    "GetPromptRequest": GetPromptRequest,
    "GetPromptRequestParams": GetPromptRequestParams,
    "GetPromptResult": GetPromptResult,
    "GetTaskPayloadRequest": GetTaskPayloadRequest,
    "GetTaskPayloadResult": GetTaskPayloadResult,
    "GetTaskRequest": GetTaskRequest,
    "GetTaskResult": GetTaskResult,
    "Icon": Icon,
    "IconTheme": IconTheme,
    "Icons": Icons,
    "ImageContent": ImageContent,
    "Implementation": Implementation,
    "IncludeContext": IncludeContext,
    "InitializeRequest": InitializeRequest,
    "InitializeRequestParams": InitializeRequestParams,
    "InitializeResult": InitializeResult,
    "InitializedNotification": InitializedNotification,
    "JSONRPCErrorResponse": JSONRPCErrorResponse,
    "JSONRPCMessage": JSONRPCMessage,
    "JSONRPCNotification": JSONRPCNotification,
    "JSONRPCRequest": JSONRPCRequest,
    "JSONRPCResponse": JSONRPCResponse,
    "JSONRPCResultResponse": JSONRPCResultResponse,
    "LegacyTitledEnumSchema": LegacyTitledEnumSchema,
    "ListPromptsRequest": ListPromptsRequest,
    "ListPromptsResult": ListPromptsResult,
    "ListResourceTemplatesRequest": ListResourceTemplatesRequest,
    "ListResourceTemplatesResult": ListResourceTemplatesResult,
    "ListResourcesRequest": ListResourcesRequest,
    "ListResourcesResult": ListResourcesResult,
    "ListRootsRequest": ListRootsRequest,
    "ListRootsResult": ListRootsResult,
    "ListTasksRequest": ListTasksRequest,
    "ListTasksResult": ListTasksResult,
    "ListToolsRequest": ListToolsRequest,
    "ListToolsResult": ListToolsResult,
    "LoggingLevel": LoggingLevel,
    "LoggingMessageNotification": LoggingMessageNotification,
    "LoggingMessageNotificationParams": LoggingMessageNotificationParams,
    "ModelHint": ModelHint,
    "ModelPreferences": ModelPreferences,
    "MultiSelectEnumSchema": MultiSelectEnumSchema,
    "Notification": Notification,
    "NotificationParams": NotificationParams,
    "NumberSchema": NumberSchema,
    "NumberSchemaType": NumberSchemaType,
    "PaginatedRequest": PaginatedRequest,
    "PaginatedRequestParams": PaginatedRequestParams,
    "PaginatedResult": PaginatedResult,
    "PingRequest": PingRequest,
    "PrimitiveSchemaDefinition": PrimitiveSchemaDefinition,
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
    "RelatedTaskMetadata": RelatedTaskMetadata,
    "Request": Request,
    "RequestId": RequestId,
    "RequestMeta": RequestMeta,
    "RequestParams": RequestParams,
    "RequestedSchema": RequestedSchema,
    "Resource": Resource,
    "ResourceContents": ResourceContents,
    "ResourceLink": ResourceLink,
    "ResourceListChangedNotification": ResourceListChangedNotification,
    "ResourceRequestParams": ResourceRequestParams,
    "ResourceTemplate": ResourceTemplate,
    "ResourceTemplateReference": ResourceTemplateReference,
    "ResourceUpdatedNotification": ResourceUpdatedNotification,
    "ResourceUpdatedNotificationParams": ResourceUpdatedNotificationParams,
    "ResourcesCapability": ResourcesCapability,
    "Result": ResultObject,
    "Role": Role,
    "Root": Root,
    "RootsCapability": RootsCapability,
    "RootsListChangedNotification": RootsListChangedNotification,
    "SamplingCapability": SamplingCapability,
    "SamplingContent": SamplingContent,
    "SamplingMessage": SamplingMessage,
    "SamplingMessageContentBlock": SamplingMessageContentBlock,
    "ServerCapabilities": ServerCapabilities,
    "ServerMessage": ServerMessage,
    "ServerNotification": ServerNotification,
    "ServerRequest": ServerRequest,
    "ServerResult": ServerResult,
    "ServerTasksCapability": ServerTasksCapability,
    "ServerTasksCapabilityRequests": ServerTasksCapabilityRequests,
    "ServerTasksCapabilityRequestsTools": ServerTasksCapabilityRequestsTools,
    "SetLevelRequest": SetLevelRequest,
    "SetLevelRequestParams": SetLevelRequestParams,
    "SingleSelectEnumSchema": SingleSelectEnumSchema,
    "StopReason": StopReason,
    "StringSchema": StringSchema,
    "StringSchemaFormat": StringSchemaFormat,
    "SubscribeRequest": SubscribeRequest,
    "SubscribeRequestParams": SubscribeRequestParams,
    "Task": Task,
    "TaskAugmentedRequestParams": TaskAugmentedRequestParams,
    "TaskMetadata": TaskMetadata,
    "TaskStatus": TaskStatus,
    "TaskStatusNotification": TaskStatusNotification,
    "TaskStatusNotificationParams": TaskStatusNotificationParams,
    "TextContent": TextContent,
    "TextOrBlobResourceContents": TextOrBlobResourceContents,
    "TextResourceContents": TextResourceContents,
    "TitledMultiSelectEnumSchema": TitledMultiSelectEnumSchema,
    "TitledMultiSelectEnumSchemaItems": TitledMultiSelectEnumSchemaItems,
    "TitledOption": TitledOption,
    "TitledSingleSelectEnumSchema": TitledSingleSelectEnumSchema,
    "Tool": Tool,
    "ToolAnnotations": ToolAnnotations,
    "ToolChoice": ToolChoice,
    "ToolChoiceMode": ToolChoiceMode,
    "ToolExecution": ToolExecution,
    "ToolExecutionTaskSupport": ToolExecutionTaskSupport,
    "ToolInputSchema": ToolInputSchema,
    "ToolListChangedNotification": ToolListChangedNotification,
    "ToolOutputSchema": ToolOutputSchema,
    "ToolResultContent": ToolResultContent,
    "ToolUseContent": ToolUseContent,
    "ToolsCapability": ToolsCapability,
    "URLElicitationRequiredError": URLElicitationRequiredError,
    "URLElicitationRequiredErrorData": URLElicitationRequiredErrorData,
    "URLElicitationRequiredErrorObject": URLElicitationRequiredErrorObject,
    "UnsubscribeRequest": UnsubscribeRequest,
    "UnsubscribeRequestParams": UnsubscribeRequestParams,
    "UntitledMultiSelectEnumSchema": UntitledMultiSelectEnumSchema,
    "UntitledMultiSelectEnumSchemaItems": UntitledMultiSelectEnumSchemaItems,
    "UntitledSingleSelectEnumSchema": UntitledSingleSelectEnumSchema,
}
