// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-03-26/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::union! {
    ClientMessage blank Error {
        0: Request(Call<ClientRequest>),
        1: Notification(Notice<ClientNotification>),
        2: Response(Response<ClientResult>),
        3: Error(JSONRPCError),
        4: Batch(List<ClientMessage>),
    }
    select Select::Kind(&[
        (kind::OBJECT, Select::Message { request: Some(0), notification: Some(1), result: Some(2), error: Some(3) }),
        (kind::ARRAY, Select::Arm(4)),
    ]);
    from Request(Call<ClientRequest>);
    from Notification(Notice<ClientNotification>);
    from Response(Response<ClientResult>);
    from Error(JSONRPCError);
    from Batch(List<ClientMessage>);
}

mcpspec_core::union! {
    ClientNotification blank Cancelled {
        0: Cancelled(CancelledNotification),
        1: Initialized(InitializedNotification),
        2: Progress(ProgressNotification),
        3: RootsListChanged(RootsListChangedNotification),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("notifications/cancelled", Select::Arm(0)),
        ("notifications/initialized", Select::Arm(1)),
        ("notifications/progress", Select::Arm(2)),
        ("notifications/roots/list_changed", Select::Arm(3)),
    ] };
    from Cancelled(CancelledNotification);
    from Initialized(InitializedNotification);
    from Progress(ProgressNotification);
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
        11: SetLevel(SetLevelRequest),
        12: Complete(CompleteRequest),
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
        ("logging/setLevel", Select::Arm(11)),
        ("completion/complete", Select::Arm(12)),
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
    from SetLevel(SetLevelRequest);
    from Complete(CompleteRequest);
}

mcpspec_core::union! {
    ClientResult blank Other {
        0: Other(ResultObject),
        1: CreateMessage(CreateMessageResult),
        2: ListRoots(ListRootsResult),
    }
    select Select::Answer(&[
        ("roots/list", Select::Arm(2)),
        ("sampling/createMessage", Select::Arm(1)),
    ]);
    other 0 admits [0];
    from CreateMessage(CreateMessageResult);
    from ListRoots(ListRootsResult);
}

mcpspec_core::record! {
    ErrorObject = "ErrorObject" {
        0: code = "code" required();
        1: data = "data" optional();
        2: message = "message" required();
    }
}

mcpspec_core::union! {
    JSONRPCBatchRequestItem blank JSONRPC {
        0: JSONRPC(JSONRPCRequest),
        1: JSONRPCNotification(JSONRPCNotification),
    }
    select Select::Message { request: Some(0), notification: Some(1), result: None, error: None };
    from JSONRPC(JSONRPCRequest);
    from JSONRPCNotification(JSONRPCNotification);
}

mcpspec_core::union! {
    JSONRPCBatchResponseItem blank JSONRPC {
        0: JSONRPC(JSONRPCResponse),
        1: JSONRPCError(JSONRPCError),
    }
    select Select::Message { request: None, notification: None, result: Some(0), error: Some(1) };
    from JSONRPC(JSONRPCResponse);
    from JSONRPCError(JSONRPCError);
}

mcpspec_core::record! {
    JSONRPCError = "JSONRPCError" {
        const "jsonrpc" = "\"2.0\"";
        0: error = "error" required();
        1: id = "id" required();
    }
}

mcpspec_core::union! {
    JSONRPCMessage blank Request {
        0: Request(JSONRPCRequest),
        1: Notification(JSONRPCNotification),
        2: BatchRequest(JSONRPCBatchRequest),
        3: Response(JSONRPCResponse),
        4: Error(JSONRPCError),
        5: BatchResponse(JSONRPCBatchResponse),
    }
    select Select::Kind(&[
        (kind::OBJECT, Select::Message { request: Some(0), notification: Some(1), result: Some(3), error: Some(4) }),
        (kind::ARRAY, Select::Members { otherwise: Some(&Select::Arm(5)), tests: &[
            ("0/method", kind::ANY, Select::Arm(2)),
        ] }),
    ]);
    from Request(JSONRPCRequest);
    from Notification(JSONRPCNotification);
    from BatchRequest(List<JSONRPCBatchRequestItem>);
    from Response(JSONRPCResponse);
    from Error(JSONRPCError);
    from BatchResponse(List<JSONRPCBatchResponseItem>);
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

mcpspec_core::record! {
    JSONRPCRequestParams = "JSONRPCRequestParams" {
        0: meta = "_meta" optional();
    }
}

mcpspec_core::record! {
    JSONRPCResponse = "JSONRPCResponse" {
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
        0: Request(Call<ServerRequest>),
        1: Notification(Notice<ServerNotification>),
        2: Response(Response<ServerResult>),
        3: Error(JSONRPCError),
        4: Batch(List<ServerMessage>),
    }
    select Select::Kind(&[
        (kind::OBJECT, Select::Message { request: Some(0), notification: Some(1), result: Some(2), error: Some(3) }),
        (kind::ARRAY, Select::Arm(4)),
    ]);
    from Request(Call<ServerRequest>);
    from Notification(Notice<ServerNotification>);
    from Response(Response<ServerResult>);
    from Error(JSONRPCError);
    from Batch(List<ServerMessage>);
}

mcpspec_core::union! {
    ServerNotification blank Cancelled {
        0: Cancelled(CancelledNotification),
        1: Progress(ProgressNotification),
        2: ResourceListChanged(ResourceListChangedNotification),
        3: ResourceUpdated(ResourceUpdatedNotification),
        4: PromptListChanged(PromptListChangedNotification),
        5: ToolListChanged(ToolListChangedNotification),
        6: LoggingMessage(LoggingMessageNotification),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("notifications/cancelled", Select::Arm(0)),
        ("notifications/progress", Select::Arm(1)),
        ("notifications/resources/list_changed", Select::Arm(2)),
        ("notifications/resources/updated", Select::Arm(3)),
        ("notifications/prompts/list_changed", Select::Arm(4)),
        ("notifications/tools/list_changed", Select::Arm(5)),
        ("notifications/message", Select::Arm(6)),
    ] };
    from Cancelled(CancelledNotification);
    from Progress(ProgressNotification);
    from ResourceListChanged(ResourceListChangedNotification);
    from ResourceUpdated(ResourceUpdatedNotification);
    from PromptListChanged(PromptListChangedNotification);
    from ToolListChanged(ToolListChangedNotification);
    from LoggingMessage(LoggingMessageNotification);
}

mcpspec_core::union! {
    ServerRequest blank Ping {
        0: Ping(PingRequest),
        1: CreateMessage(CreateMessageRequest),
        2: ListRoots(ListRootsRequest),
    }
    select Select::Tag { member: "method", absent: None, arms: &[
        ("ping", Select::Arm(0)),
        ("sampling/createMessage", Select::Arm(1)),
        ("roots/list", Select::Arm(2)),
    ] };
    from Ping(PingRequest);
    from CreateMessage(CreateMessageRequest);
    from ListRoots(ListRootsRequest);
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
        9: Complete(CompleteResult),
    }
    select Select::Answer(&[
        ("completion/complete", Select::Arm(9)),
        ("initialize", Select::Arm(1)),
        ("prompts/get", Select::Arm(6)),
        ("prompts/list", Select::Arm(5)),
        ("resources/list", Select::Arm(2)),
        ("resources/read", Select::Arm(4)),
        ("resources/templates/list", Select::Arm(3)),
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
    from Complete(CompleteResult);
}
