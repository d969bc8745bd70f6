// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::union! {
    ClientMessage blank Error {
        0: Request(ClientRequest),
        1: Notification(ClientNotification),
        2: Response(Response<ClientResult>),
        3: Error(JSONRPCErrorResponse),
    }
    select Select::Message { request: Some(0), notification: Some(1), result: Some(2), error: Some(3) };
    from Request(ClientRequest);
    from Notification(ClientNotification);
    from Response(Response<ClientResult>);
    from Error(JSONRPCErrorResponse);
}

mcpspec_core::union! {
    ClientNotification blank Cancelled {
        0: Cancelled(CancelledNotification),
        1: Initialized(InitializedNotification),
        2: Progress(ProgressNotification),
        3: TaskStatus(TaskStatusNotification),
        4: RootsListChanged(RootsListChangedNotification),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("notifications/cancelled", Select::Arm(0)),
        ("notifications/initialized", Select::Arm(1)),
        ("notifications/progress", Select::Arm(2)),
        ("notifications/tasks/status", Select::Arm(3)),
        ("notifications/roots/list_changed", Select::Arm(4)),
    ] };
    from Cancelled(CancelledNotification);
    from Initialized(InitializedNotification);
    from Progress(ProgressNotification);
    from TaskStatus(TaskStatusNotification);
    from RootsListChanged(RootsListChangedNotification);
}

mcpspec_core::union! {
    ClientRequest blank Initialize {
        0: Initialize(InitializeRequest),
        1: Ping(PingRequest),
        2: ListResources(ListResourcesRequest),
        3: ListResourceTemplates(ListResourceTemplatesRequest),
        4: ReadResource(ReadResourceRequest),
        5: Subscribe(SubscribeRequest),
        6: Unsubscribe(UnsubscribeRequest),
        7: ListPrompts(ListPromptsRequest),
        8: GetPrompt(GetPromptRequest),
        9: ListTools(ListToolsRequest),
        10: CallTool(CallToolRequest),
        11: GetTask(GetTaskRequest),
        12: GetTaskPayload(GetTaskPayloadRequest),
        13: CancelTask(CancelTaskRequest),
        14: ListTasks(ListTasksRequest),
        15: SetLevel(SetLevelRequest),
        16: Complete(CompleteRequest),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("initialize", Select::Arm(0)),
        ("ping", Select::Arm(1)),
        ("resources/list", Select::Arm(2)),
        ("resources/templates/list", Select::Arm(3)),
        ("resources/read", Select::Arm(4)),
        ("resources/subscribe", Select::Arm(5)),
        ("resources/unsubscribe", Select::Arm(6)),
        ("prompts/list", Select::Arm(7)),
        ("prompts/get", Select::Arm(8)),
        ("tools/list", Select::Arm(9)),
        ("tools/call", Select::Arm(10)),
        ("tasks/get", Select::Arm(11)),
        ("tasks/result", Select::Arm(12)),
        ("tasks/cancel", Select::Arm(13)),
        ("tasks/list", Select::Arm(14)),
        ("logging/setLevel", Select::Arm(15)),
        ("completion/complete", Select::Arm(16)),
    ] };
    from Initialize(InitializeRequest);
    from Ping(PingRequest);
    from ListResources(ListResourcesRequest);
    from ListResourceTemplates(ListResourceTemplatesRequest);
    from ReadResource(ReadResourceRequest);
    from Subscribe(SubscribeRequest);
    from Unsubscribe(UnsubscribeRequest);
    from ListPrompts(ListPromptsRequest);
    from GetPrompt(GetPromptRequest);
    from ListTools(ListToolsRequest);
    from CallTool(CallToolRequest);
    from GetTask(GetTaskRequest);
    from GetTaskPayload(GetTaskPayloadRequest);
    from CancelTask(CancelTaskRequest);
    from ListTasks(ListTasksRequest);
    from SetLevel(SetLevelRequest);
    from Complete(CompleteRequest);
}

mcpspec_core::union! {
    ClientResult blank Other {
        0: Other(ResultObject),
        1: GetTask(GetTaskResult),
        2: GetTaskPayload(GetTaskPayloadResult),
        3: CancelTask(CancelTaskResult),
        4: ListTasks(ListTasksResult),
        5: CreateMessage(CreateMessageResult),
        6: ListRoots(ListRootsResult),
        7: Elicit(ElicitResult),
    }
    select Select::Answer(&[
        ("elicitation/create", Select::Arm(7)),
        ("roots/list", Select::Arm(6)),
        ("sampling/createMessage", Select::Arm(5)),
        ("tasks/cancel", Select::Arm(3)),
        ("tasks/get", Select::Arm(1)),
        ("tasks/list", Select::Arm(4)),
        ("tasks/result", Select::Arm(2)),
    ]);
    other 0 admits [0];
    from GetTask(GetTaskResult);
    from GetTaskPayload(GetTaskPayloadResult);
    from CancelTask(CancelTaskResult);
    from ListTasks(ListTasksResult);
    from CreateMessage(CreateMessageResult);
    from ListRoots(ListRootsResult);
    from Elicit(ElicitResult);
}

mcpspec_core::record! {
    ErrorObject = "ErrorObject" {
        0: code = "code" required();
        1: data = "data" optional();
        2: message = "message" required();
    }
}

mcpspec_core::record! {
    JSONRPCErrorResponse = "JSONRPCErrorResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: error = "error" required();
        1: id = "id" optional() tolerant("absent");
    }
}

mcpspec_core::union! {
    JSONRPCMessage blank Request {
        0: Request(JSONRPCRequest),
        1: Notification(JSONRPCNotification),
        2: ResultResponse(JSONRPCResultResponse),
        3: ErrorResponse(JSONRPCErrorResponse),
    }
    select Select::Message { request: Some(0), notification: Some(1), result: Some(2), error: Some(3) };
    from Request(JSONRPCRequest);
    from Notification(JSONRPCNotification);
    from ResultResponse(JSONRPCResultResponse);
    from ErrorResponse(JSONRPCErrorResponse);
}

mcpspec_core::record! {
    JSONRPCNotification = "JSONRPCNotification" {
        const "jsonrpc" = "\"2.0\"";
        0: method = "method" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    JSONRPCRequest = "JSONRPCRequest" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: method = "method" required();
        2: params = "params" optional();
    }
}

mcpspec_core::union! {
    JSONRPCResponse blank Result {
        0: Result(JSONRPCResultResponse),
        1: Error(JSONRPCErrorResponse),
    }
    select Select::Message { request: None, notification: None, result: Some(0), error: Some(1) };
    from Result(JSONRPCResultResponse);
    from Error(JSONRPCErrorResponse);
}

mcpspec_core::record! {
    JSONRPCResultResponse = "JSONRPCResultResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: result = "result" required();
    }
}

mcpspec_core::record! {
    Notification = "Notification" {
        0: method = "method" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    Request = "Request" {
        0: method = "method" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    ResultObject = "ResultObject" {
        0: meta = "_meta" optional();
    }
}

mcpspec_core::union! {
    ServerMessage blank Error {
        0: Request(ServerRequest),
        1: Notification(ServerNotification),
        2: Response(Response<ServerResult>),
        3: Error(JSONRPCErrorResponse),
    }
    select Select::Message { request: Some(0), notification: Some(1), result: Some(2), error: Some(3) };
    from Request(ServerRequest);
    from Notification(ServerNotification);
    from Response(Response<ServerResult>);
    from Error(JSONRPCErrorResponse);
}

mcpspec_core::union! {
    ServerNotification blank Cancelled {
        0: Cancelled(CancelledNotification),
        1: Progress(ProgressNotification),
        2: ResourceListChanged(ResourceListChangedNotification),
        3: ResourceUpdated(ResourceUpdatedNotification),
        4: PromptListChanged(PromptListChangedNotification),
        5: ToolListChanged(ToolListChangedNotification),
        6: TaskStatus(TaskStatusNotification),
        7: LoggingMessage(LoggingMessageNotification),
        8: ElicitationComplete(ElicitationCompleteNotification),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("notifications/cancelled", Select::Arm(0)),
        ("notifications/progress", Select::Arm(1)),
        ("notifications/resources/list_changed", Select::Arm(2)),
        ("notifications/resources/updated", Select::Arm(3)),
        ("notifications/prompts/list_changed", Select::Arm(4)),
        ("notifications/tools/list_changed", Select::Arm(5)),
        ("notifications/tasks/status", Select::Arm(6)),
        ("notifications/message", Select::Arm(7)),
        ("notifications/elicitation/complete", Select::Arm(8)),
    ] };
    from Cancelled(CancelledNotification);
    from Progress(ProgressNotification);
    from ResourceListChanged(ResourceListChangedNotification);
    from ResourceUpdated(ResourceUpdatedNotification);
    from PromptListChanged(PromptListChangedNotification);
    from ToolListChanged(ToolListChangedNotification);
    from TaskStatus(TaskStatusNotification);
    from LoggingMessage(LoggingMessageNotification);
    from ElicitationComplete(ElicitationCompleteNotification);
}

mcpspec_core::union! {
    ServerRequest blank Ping {
        0: Ping(PingRequest),
        1: GetTask(GetTaskRequest),
        2: GetTaskPayload(GetTaskPayloadRequest),
        3: CancelTask(CancelTaskRequest),
        4: ListTasks(ListTasksRequest),
        5: CreateMessage(CreateMessageRequest),
        6: ListRoots(ListRootsRequest),
        7: Elicit(ElicitRequest),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("ping", Select::Arm(0)),
        ("tasks/get", Select::Arm(1)),
        ("tasks/result", Select::Arm(2)),
        ("tasks/cancel", Select::Arm(3)),
        ("tasks/list", Select::Arm(4)),
        ("sampling/createMessage", Select::Arm(5)),
        ("roots/list", Select::Arm(6)),
        ("elicitation/create", Select::Arm(7)),
    ] };
    from Ping(PingRequest);
    from GetTask(GetTaskRequest);
    from GetTaskPayload(GetTaskPayloadRequest);
    from CancelTask(CancelTaskRequest);
    from ListTasks(ListTasksRequest);
    from CreateMessage(CreateMessageRequest);
    from ListRoots(ListRootsRequest);
    from Elicit(ElicitRequest);
}

mcpspec_core::union! {
    ServerResult blank Other {
        0: Other(ResultObject),
        1: Initialize(InitializeResult),
        2: ListResources(ListResourcesResult),
        3: ListResourceTemplates(ListResourceTemplatesResult),
        4: ReadResource(ReadResourceResult),
        5: ListPrompts(ListPromptsResult),
        6: GetPrompt(GetPromptResult),
        7: ListTools(ListToolsResult),
        8: CallTool(CallToolResult),
        9: GetTask(GetTaskResult),
        10: GetTaskPayload(GetTaskPayloadResult),
        11: CancelTask(CancelTaskResult),
        12: ListTasks(ListTasksResult),
        13: Complete(CompleteResult),
    }
    select Select::Answer(&[
        ("completion/complete", Select::Arm(13)),
        ("initialize", Select::Arm(1)),
        ("prompts/get", Select::Arm(6)),
        ("prompts/list", Select::Arm(5)),
        ("resources/list", Select::Arm(2)),
        ("resources/read", Select::Arm(4)),
        ("resources/templates/list", Select::Arm(3)),
        ("tasks/cancel", Select::Arm(11)),
        ("tasks/get", Select::Arm(9)),
        ("tasks/list", Select::Arm(12)),
        ("tasks/result", Select::Arm(10)),
        ("tools/call", Select::Arm(8)),
        ("tools/list", Select::Arm(7)),
    ]);
    other 0 admits [0];
    from Initialize(InitializeResult);
    from ListResources(ListResourcesResult);
    from ListResourceTemplates(ListResourceTemplatesResult);
    from ReadResource(ReadResourceResult);
    from ListPrompts(ListPromptsResult);
    from GetPrompt(GetPromptResult);
    from ListTools(ListToolsResult);
    from CallTool(CallToolResult);
    from GetTask(GetTaskResult);
    from GetTaskPayload(GetTaskPayloadResult);
    from CancelTask(CancelTaskResult);
    from ListTasks(ListTasksResult);
    from Complete(CompleteResult);
}

mcpspec_core::record! {
    URLElicitationRequiredError = "URLElicitationRequiredError" {
        const "jsonrpc" = "\"2.0\"";
        0: error = "error" required();
        1: id = "id" optional();
    }
}

mcpspec_core::record! {
    URLElicitationRequiredErrorData = "URLElicitationRequiredErrorData" {
        0: elicitations = "elicitations" required();
    }
}

mcpspec_core::record! {
    URLElicitationRequiredErrorObject = "URLElicitationRequiredErrorObject" {
        const "code" = "-32042";
        0: data = "data" required();
        1: message = "message" required();
    }
}
